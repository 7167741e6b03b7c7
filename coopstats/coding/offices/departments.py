"""Departments within titles: "Director of the Asia Department, Ministry of X" is of the ministry around it."""

import re
from collections.abc import Mapping

from coopstats.coding.bodies.bodynames import BodyPhrase, official
from coopstats.coding.scanning.gazetteer import government, ministry_name
from coopstats.coding.scanning.scan import Scan

_UNITS = re.compile(
    r"\b(Department|Division|Bureau|Directorate|Section|Unit|Desk|Office|Branch|Chair|Faculty)\b"
    r"|^Press (Service|Centre)\b"
)
# What stands by itself, though it is called an office: "Federal Office of Energy", "General Intelligence Department".
_AGENCIES = re.compile(
    r"^(?:the )?(?:Federal|State|National|General|Central(?! Asia| Europe| America| Africa)|Royal|Supreme|High)\b"
    r"|['’]s Office$|^Office of the\b|\b(?:Police|Customs|Tax|Prisons?|Intelligence|Revenue) Directorate\b"
)
# "the Demonym foreign ministry's Asia desk", in small letters.
_SMALL_UNIT = re.compile(r"t?(?:[DC]s?)?(?:p{0,2}bs|wbs)?((?:[wpmPDTN]-?){0,3}[bw])(?=[,.;)]|[iweHRNr])")
_OF_MINISTRY = re.compile("et?(?:[CD]s?)?p*b")
DESKS = frozenset(
    "department division directorate desk section bureau office unit branch service command brigade fleet "
    "faculty".split()
)
_NO_UNITS = frozenset({"ministry", "government", "presidency", "igo", "university", "embassy"})


def is_unit(body: BodyPhrase) -> bool:
    """Whether a body is a part of another by its name: a department, an office."""
    if body.kind in _NO_UNITS or not _UNITS.search(body.name):
        return False
    return not (_AGENCIES.search(body.name) or (body.acronym and body.name.startswith(("Office", "Bureau"))))


def is_desk(scan: Scan, named: BodyPhrase) -> bool:
    """Whether a department is part of a title by itself: "Head of the Department for Asia"."""
    field = named.name.partition("Department of ")[2].removeprefix("the ")
    ministry = bool(field) and (not scan.home or "departments" in government(scan.codebook, scan.home))
    return is_unit(named) and not named.country and not (ministry and ministry_name(scan.codebook, field))


def has_outer(tags: str, last: int, starts: Mapping[int, BodyPhrase]) -> bool:
    """Whether a further body follows a department that ends before a unit."""
    return any(at in starts and starts[at].first == at for at in (last + 1, last + 2)) and tags[last] in "ei,"


def outer(inner: BodyPhrase | None, named: BodyPhrase) -> BodyPhrase:
    """Give the body of an office in a department: the ministry around it."""
    return named if inner is None or is_unit(inner) or named.kind == "ministry" else inner


def small_unit(scan: Scan, at: int) -> tuple[int, int] | None:
    """Read "the foreign ministry's trade department" from a unit on: where the words of the department stand."""
    match = _SMALL_UNIT.match(scan.tags, at)
    *before, noun = scan.words(*match.span(1)).lower().split() if match else [""]
    fielded = match is not None and (before or scan.tags[match.end()] == "r")
    return match.span(1) if match and fielded and noun in DESKS else None


def owner_of(scan: Scan, at: int, first: int) -> tuple[str, BodyPhrase | None]:
    """Give the country and the ministry in small letters that stand before a department."""
    countries = [scan.party(k) for k in range(at, first) if scan.tags[k] in "CD"]
    ministries = (small_ministry(scan, k, at) for k in range(at, first))
    return (countries[0] if countries else ""), next((body for body in ministries if body), None)


def small_ministry(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "the foreign ministry" at its last unit: in small letters, of the country that an office beside it is of."""
    term = scan.units[at].term
    fielded = scan.units[at].low == "department" and scan.tags[at - 1] == "p"  # "the transport department"
    fielded = fielded and not _OF_MINISTRY.match(scan.tags, at + 1)
    if scan.tags[at] != "b" or term is None or not (term.value.kind == "ministry" or fielded):
        return None
    first = at
    while first > low and scan.tags[first - 1] == "p":
        first -= 1
    whole = first < at or " " in scan.units[at].low
    return BodyPhrase(first, at + 1, official(scan, scan.words(first, at + 1)), "ministry", "") if whole else None
