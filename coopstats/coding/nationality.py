"""The country said in the noun phrase of a name, as in "DEMONYM navy chief NAME", or in its apposition.

Offices tell their own country; here are the words around a name that are no office of the codebook.
"""

import re

from coopstats.coding.scan import Scan
from coopstats.coding.standing import code_at

# "DEMONYM Navy chief Admiral NAME", "US Army Africa commander NAME": at most one plain word, right before the name.
_BEFORE = re.compile(r"([DCWSG])s?[MmPpBbWTNGK]{0,4}w?[OoMm]?(?:[er]t?[MPpTNBG]{1,5},)?[tRH]*$")
_REACH = 8
_OF = re.compile(r"et?(C)[RH]*$")  # "head of the group of COUNTRY NAME"
# "NAME, a DEMONYM official", "NAME, who heads the DEMONYM mission", "NAME, chief of the DEMONYM navy".
_AFTER = re.compile(
    r",(?:(?:t|ww?t?|w)[mMTN]{0,2}(D)s?(?:[wTN]|B[^,.;]{0,4}[oO])|[OoMm]{1,2}[ew]t?(D)[BbWTNw]|t?(W)[MmPpTNw]{0,2}[oO])"
)
WHO = frozenset(("who", "which"))
HEADS = frozenset(
    "heads headed leads led chairs chaired represents represented runs directs directed commands commanded edits "
    "presides manages representing heading leading chairing".split()
)
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
    if of := _OF.search(scan.tags, low, first):
        return country_at(scan, of.start(1))
    before = _BEFORE.search(scan.tags, low, first)
    if before and before[1] == "G" and scan.tags[before.end(1)] not in "wMmPpBbTs":
        before = None  # an office of an organisation tells it; "the UN Ambassador" is of a country
    if before and not _is_place(scan, before.start(1), begin) and not _has_verb(scan, before.end(1), first):
        return country_at(scan, before.start(1))
    after = _AFTER.match(scan.tags, last)
    at = after.start(after.lastindex or 1) if after else -1
    if after and _is_apposition(scan, last + 1, at):
        return country_at(scan, at)
    return ""


def _is_place(scan: Scan, at: int, begin: int) -> bool:
    """Whether a country is where something is, or a party to a pair: "in COUNTRY", "DEMONYM and DEMONYM"."""
    if "-" in scan.tags[max(at - 1, 0) : at + 2] or (scan.tags[at] == "D" and scan.units[at].low.endswith("ians")):
        return True  # "DEMONYM-DEMONYM", "the DEMONYMS"
    tag = scan.tags[at]
    if scan.tags[at + 1 : at + 2] == "s":
        return False
    return tag in "CS" and (
        (at == begin and scan.tags[at] == "C") or scan.tags[at - 1] in "iuehtr" or scan.units[at - 1].tag == "w"
    )


def _has_verb(scan: Scan, first: int, last: int) -> bool:
    return any(unit.tag == "w" and unit.low.endswith(("ed", "ing", "es")) for unit in scan.units[first:last])


def _is_apposition(scan: Scan, first: int, last: int) -> bool:
    words = {unit.low for unit in scan.units[first:last] if unit.tag == "w"}
    return bool(words & HEADS) if words & WHO else not any(word.endswith(("ed", "ing")) for word in words)


def abroad(scan: Scan, title: str, first: int, last: int) -> str:
    """Give the country whose people an office looks after: "Minister for DEMONYMS Abroad"."""
    if not _ABROAD.search(title):
        return ""
    return next((country_at(scan, at) for at in range(first, last) if scan.tags[at] == "D"), "")


def country_at(scan: Scan, at: int) -> str:
    """Give the side of a unit as `code_at` does, and that of a seat ("Kremlin") or an organisation."""
    return scan.party(at) if scan.units[at].tag in "GS" else code_at(scan, at)
