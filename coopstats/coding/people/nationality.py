"""The country said in the noun phrase of a name, as in "DEMONYM navy chief NAME", or in its apposition.

Offices tell their own country; here are the words around a name that are no office of the codebook.
"""

import re
from collections.abc import Iterable

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import code_at
from coopstats.coding.scanning.plainwords import LEADING
from coopstats.coding.scanning.scan import Scan

# "DEMONYM Navy chief Admiral NAME", "US Army Africa commander NAME": at most one plain word, right before the name.
_BEFORE = re.compile(r"([DCWSG])s?[MmPpBbWTNGK]{0,4}w?[OoMm]?(?:[er]t?[MPpTNBG]{1,5},)?[tRH]*$")
# "the UN Secretary-General's envoy, NAME".
_OWNER = re.compile(r"(?:([DCG])s?[mMpP]{0,2})?([oO])s[MmPpTw]{0,3}[oOw],?[HRt]*$")
_FROM = re.compile(r"(?<=[oOw])w([CK]),[HR]*$")  # "his colleague from CITY, NAME"
_NOUN = re.compile(r"(?<=[tw])(D)[wmpb]{1,2},[HR]*$")  # "a DEMONYM observer, NAME"
_PAST = frozenset("met saw held told gave sent took made sought paid".split())
_REACH = 8
# "head of the group of COUNTRY NAME", "COUNTRY Airlines' NAME".
_TOLD = re.compile(r"(?:et?(C)|([CD])[TBPN]{1,3}s)[RH]*$")
# "NAME, a DEMONYM official", "NAME, who heads the DEMONYM mission", "NAME, chief of the DEMONYM navy".
_AFTER = re.compile(
    r",(?:(?:t|ww?t?|w)[mMTN]{0,2}(D)s?(?:[wTN]|B[^,.;]{0,4}[oO])|[OoMm]{1,2}[ew]t?(D)[BbWTNw]|t?(W)[MmPpTNw]{0,2}[oO])"
)
_CLAUSES = frozenset(
    "while whereas when as after before but although though since because until about over concerning regarding "
    "despite without amid against across towards under beyond like near plus".split()
)
WHO = frozenset(("who", "which"))
HEADS = LEADING | frozenset(
    "chairs chaired represents represented runs directs directed commands commanded edits "
    "presides manages representing chairing".split()
)
# What somebody does who has an office; not on a day, but for years.
_TASKS = frozenset(
    "answers holds looks deals governs serves works sits speaks rules oversees belongs teaches keeps steers "
    "manages supervises minds occupies presides commands edits heads leads chairs represents runs directs".split()
)
_CHARGES = frozenset("portfolio ministry company department charge firm office brief agency party".split())
_CLAUSE = 12  # units of such a clause
_ABROAD = re.compile(r"(?i)\b(?:abroad|overseas|expatriates?|diaspora|living outside)\b")


def country_said(scan: Scan, first: int, last: int) -> str:
    """Give the country that the words around a name tell.

    Parameters
    ----------
    scan
        The text as units.
    first, last
        Units of the name.

    Returns
    -------
    str
        Code, empty if they tell none.
    """
    if last - first < 2:
        return ""  # a surname: what is said of its holder stands beside the full name
    begin, _ = scan.sentence_of(first)
    low = max(first - _REACH, begin)
    if told := _TOLD.search(scan.tags, low, first):
        return country_at(scan, told.start(told.lastindex or 1))
    if owner := _OWNER.search(scan.tags, low, first):
        own = country_at(scan, owner.start(1)) if owner[1] else str(scan.row(owner.start(2)).alpha_3)
        if own:
            return own
    if (noun := _NOUN.search(scan.tags, low, first)) and not _has_verb(scan, noun.end(1), first):
        return country_at(scan, noun.start(1))
    if (come := _FROM.search(scan.tags, low, first)) and scan.lows[come.start()] == "from":
        return country_at(scan, come.start(1))
    before = _BEFORE.search(scan.tags, low, first)
    if before and not _is_place(scan, before.start(1), begin) and not _has_verb(scan, before.end(1), first):
        return country_at(scan, before.start(1))
    after = _AFTER.match(scan.tags, last) if scan.low_at(last + 1) not in _CLAUSES else None
    at = after.start(after.lastindex or 1) if after else -1
    if not after and (at := _in_clause(scan, first, last)) >= 0:
        return country_at(scan, at)
    if after and scan.units[at + 1].low in ("side", "one"):
        return ""  # "The DEMONYM side was led by NAME, the DEMONYM one by NAME"
    # "NAME, envoy of the DEMONYM embassy NAME": somebody else's
    if after and scan.tags[after.end() : after.end() + 1] not in ("N", "H", "R") and _is_apposition(scan, last + 1, at):
        return country_at(scan, at)
    return ""


def _in_clause(scan: Scan, first: int, last: int) -> int:
    """Give the country of "NAME, who looks after power in CITY", "NAME, whose ministry in COUNTRY": for years."""
    at = last + (scan.tags[last : last + 1] == ",")
    end = scan.sentence_of(last - 1)[1]
    low = scan.low_at(at)
    same = "same" in (scan.low_at(at + 2), scan.low_at(at + 3))  # "NAME, who does the same in CITY"
    who = low == "who" and (scan.low_at(at + 1) in _TASKS or same)
    whose = low == "whose" and scan.low_at(at + 1) in _CHARGES
    if who or whose or ((at == last or scan.tags[first - 1] == ",") and (low in _TASKS or same)):
        for k in range(at + 1, min(at + _CLAUSE, end)):
            if scan.tags[k] in ",;:hu" or (scan.tags[k] == "w" and scan.units[k].low.endswith(("ed", "ing"))):
                break
            if scan.tags[k] in "CDK" and scan.units[k - 1].low not in ("for", "from"):
                return k
    return -1


def _is_place(scan: Scan, at: int, begin: int) -> bool:
    """Whether a country is where something is, or a party to a pair: "in COUNTRY", "DEMONYM and DEMONYM"."""
    if "-" in scan.tags[max(at - 1, 0) : at + 2] or (scan.tags[at] == "D" and scan.units[at].low.endswith("ians")):
        return True  # "DEMONYM-DEMONYM", "the DEMONYMS"
    tag = scan.tags[at]
    if scan.tags[at + 1 : at + 2] == "s":
        return False
    return tag in "CS" and ((at == begin and tag == "C") or scan.tags[at - 1] in "iuehtrw")


def _has_verb(scan: Scan, first: int, last: int) -> bool:
    near = (unit.low for unit in scan.units[first:last] if unit.tag == "w")
    return any(low.endswith(("ed", "ing", "es")) or low in _PAST for low in near)


def _is_apposition(scan: Scan, first: int, last: int) -> bool:
    words = {unit.low for unit in scan.units[first:last] if unit.tag == "w"}
    return bool(words & HEADS) if words & WHO else not any(word.endswith(("ed", "ing")) for word in words)


def side_stated(scan: Scan, draft: Draft) -> str:
    """Give the side that the text states of somebody: by an office, its body, or the words around the name."""
    for office, _ in draft.offices:
        if code := office.country or abroad(scan, office.title, office.first, office.last):
            return code
    if draft.country:
        return draft.country
    for body in (*(office.body for office, _ in draft.offices if not _accredited(scan, office)), draft.body):
        if body and (body.party or body.country):
            return body.party or body.country
    if draft.copied_country:
        return draft.copied_country
    own = {(office.first, office.last) for office, _ in draft.offices}
    return next((code for name in draft.units if name not in own and (code := country_said(scan, *name))), "")


def _accredited(scan: Scan, office: OfficePhrase) -> bool:
    """Whether the body of an office is where its holder was sent: "Permanent Representative to the ORGANISATION"."""
    if office.body is None or not office.body.party or office.body.first <= office.head:
        return False
    return bool(re.search("ut?$", scan.tags[office.head : office.body.first]))


def abroad(scan: Scan, title: str, first: int, last: int) -> str:
    """Give the country whose people an office looks after: "Minister for DEMONYMS Abroad"."""
    if not _ABROAD.search(title):
        return ""
    return next((country_at(scan, at) for at in range(first, last) if scan.tags[at] == "D"), "")


def country_at(scan: Scan, at: int) -> str:
    """Give the side of a unit as `code_at` does, and that of a seat ("Kremlin") or an organisation."""
    return scan.party(at) if scan.units[at].tag in "GS" else code_at(scan, at)


def country_among(scan: Scan, units: Iterable[int]) -> str:
    """Give the side that the first of some units tells which tells one."""
    return next((code for at in units if (code := country_at(scan, at))), "")
