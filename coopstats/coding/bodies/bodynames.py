"""How far a body's name goes, whose it is, and what it is called in full."""

import re
from dataclasses import dataclass
from functools import lru_cache

from coopstats.codebook import Body, Organisation
from coopstats.coding.scanning.gazetteer import SHARED_CHAMBERS, holds_country, ministry_name, names_place, short_name
from coopstats.coding.scanning.scan import Scan

NATIONAL = frozenset({"ministry", "presidency", "government", "monarchy", "parliament", "agency", "party", "committee"})
OF_EVERY_COUNTRY = frozenset({"ministry", "embassy", "parliament", "government", "presidency"})
# Bodies with departments of their own, and offices that say no more: "head of the trade department".
STAFFED = frozenset({"agency", "university", "company", "think_tank", "ngo"})
# A body of these kinds before another's name says whose that one is: "White House National Security Council".
LEADS = frozenset({"presidency", "government"})
# "Chamber of Commerce, Industry and Agriculture": the head holds the first item itself.
LISTED_FIELDS = re.compile(r"(?:,(?=[PT]+(?:,|,?a))[PT]+)*(?:,?at?[PT]+)+")
DEPARTMENTS = {*"department bureau division directorate office section".split(), "directorate general", "press service"}
_MINISTRY = re.compile(r"(?:[tT]he )?(?:(.+) [mM]inistry|[mM]inistry of ([^A-Z]+))")
# Heads of several words that with an article name the one which a country has: "the Supreme Court".
ONE_SUCH = frozenset(
    "Authority|Central Bank|Court|General Staff|Prosecutor's Office|Statistics Committee|Space Agency|Customs|"
    "Academy of Sciences|Chamber of Commerce|Red Cross|Archives|Library|Intelligence Service".split("|")
)
VENUE = re.compile(
    r"(?i)\b(?:congress|convention|conference|exhibition|expo|international) (?:cent(?:re|er))$|\bairport$"
)
_UNDER = re.compile("[wm]t?[DC]s?$")
_MEETS = frozenset("council session party group committee".split())  # bodies of a union, which take turns
_OF_UNION = re.compile("et?[GW]")
_COURT = re.compile(
    r"(?:(?:Supreme|Constitutional|High|Federal|National|Superior|Electoral|People's|Administrative|Administration) )+"
    r"(?:Court|Tribunal)(?: of (?:Cassation|Appeals?|Accounts|Auditors|Justice))?"
    r"|Court of (?:Audit|Auditors|Accounts)"
)
# Forces and banks of which each country has one, in the plural.
SEVERAL_FORCES = {
    "navies": "Navy", "armies": "Army", "air forces": "Air Force", "coast guards": "Coast Guard",
    "central banks": "Central Bank", "police forces": "Police",
}  # fmt: skip


@dataclass(frozen=True)
class BodyPhrase:
    """A body named in units `first` to `last` (exclusive).

    `party` is what an international one is called as a party, `term` its entry in the codebook, by which its name and
    its acronym meet.
    """

    first: int
    last: int
    name: str
    kind: str
    country: str
    acronym: str = ""
    party: str = ""
    term: str = ""


@lru_cache(maxsize=4096)
def initials(name: str, *, small: bool = False) -> str:
    """Give the initials of a body's name, also of words in small letters, by which a text may call it.

    Examples
    --------
    >>> initials("Bureau of Weights"), initials("Bureau of Weights", small=True)
    ('BW', 'BoW')
    """
    return "".join(word[0] for word in name.split() if small or word[0].isupper())


def printed(scan: Scan, first: int, last: int, kind: str, country: str = "") -> BodyPhrase:
    """Give the body whose name is all that the text says from one unit up to another."""
    return BodyPhrase(first, last, scan.words(first, last), kind, country)


def spelt_out(scan: Scan, row: Body, name: str) -> str:
    """Give the full name of a body called by an acronym of the codebook, if the text spells it out elsewhere."""
    return row.term if name.isupper() and " " in row.term and scan.holds[row.term.lower()] else name


def home_of(scan: Scan, row: Body, word: str) -> str:
    """Give the country whose body a name by itself means: "the Storting", "the Majlis" only where the text names it."""
    theirs = word not in SHARED_CHAMBERS or row.alpha_3 == scan.article.perspective or row.alpha_3 in scan.told
    return row.alpha_3 if theirs else ""


def kept(row: Body, first: int, head_last: int, name_last: int, at: int) -> bool:
    """Whether "of COUNTRY" is part of a name: of a court, a club, "Bank of COUNTRY", but of no "Ministry of X"."""
    alone = first == at or row.term == "Court" or row.kind == "ngo"
    return row.kind not in NATIONAL and alone and (name_last == head_last or row.kind == "ngo")


def official(scan: Scan, name: str) -> str:
    """Turn "Foreign Ministry" and "ministry of health" into the ministry's usual English name."""
    match = _MINISTRY.fullmatch(name)
    if not match:
        return name
    return ministry_name(scan.codebook, match[1] or match[2]) or name


def national_name(scan: Scan, name: str, kind: str, country: str) -> str:
    """Add "of COUNTRY" to the name of a national body that does not hold it."""
    national = kind in NATIONAL or _COURT.fullmatch(name)
    if not country or not national or holds_country(scan.codebook, name, country) or _is_unique(scan, name):
        return name
    if names_place(scan.codebook, name):
        return name  # "City Council of CITY", "CITY Provincial Committee"
    return f"{name} of {short_name(scan.codebook, country)}"


def _is_unique(scan: Scan, name: str) -> bool:
    """Whether a name is of one word that no English list holds, and so says its country itself: "the Riigikogu"."""
    low = name.lower()
    return " " not in name and low not in scan.codebook.words and low not in SHARED_CHAMBERS


def is_plural_head(word: str, row: Body) -> bool:
    """Whether a head is said of several bodies ("ministries"), not of one alone ("airlines", "academy of sciences")."""
    if word in SEVERAL_FORCES:
        return True
    if not word.endswith("s") or word.endswith(("forces", "guards")) or word == row.term.lower():
        return False
    if row.kind == "company" and word != "companies":
        return False  # "Name Holdings"
    return any(word in (f"{one}s", f"{one[:-1]}ies") for one in map(str.lower, (row.term, *row.forms)) if one != word)


def is_turn(scan: Scan, at: int) -> bool:
    """Whether a presidency is a country's turn in an organisation: "the Demonym presidency of the ORGANISATION"."""
    begin, end = scan.sentence_of(at)
    under = _UNDER.search(scan.tags, begin, at)  # "the council, which works under COUNTRY's Presidency"
    under = under if under and scan.lows[under.start()] == "under" else None
    return bool(_OF_UNION.match(scan.tags, at + 1)) or (
        (scan.tags[at] == "b" or under is not None)
        and ("G" in scan.tags[begin:end] or (under is not None and not _MEETS.isdisjoint(scan.lows[begin:end])))
    )


def parties_named(scan: Scan, first: int, last: int) -> set[str]:
    """Give the organisations named in some units, by what they are called as parties."""
    units = scan.units[first : min(last, len(scan.units))]
    return {unit.term.value.party for unit in units if unit.tag == "G" and unit.term is not None}


def organisation_named(scan: Scan, first: int, last: int) -> Organisation | None:
    """The organisation that a body's name holds: "ORGANISATION Commission", "Secretariat of the ORGANISATION"."""
    rows = (scan.row(at) for at in range(first, last) if scan.tags[at] == "G")
    return next((row for row in rows if row.kind == "igo"), None)
