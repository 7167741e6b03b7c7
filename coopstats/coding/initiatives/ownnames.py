"""Names of their own before a head in small letters: "the NAME rehabilitation project", "the New Roads plan"."""

import re
from collections.abc import Iterator

from coopstats.coding.initiatives.subjects import NO_NAME, Named
from coopstats.coding.scanning.scan import Scan

_NAMEABLE = frozenset("NTPMDCGKWBJSn")
_OWN = _NAMEABLE - frozenset("DCJn")
# Of these a place alone tells which: "the CITY process".
_OF_PLACES = frozenset(
    "agreement accord accords treaty memorandum protocol convention declaration process format summit formula "
    "platform pact deal talks initiative conference roadmap consensus principles spirit round communique communiqué "
    "dialogue document".split()
)
_BY_PLACE = frozenset(("agreement", "conference"))  # kinds that a place or an organisation alone may tell
_RUNNERS = frozenset(("company", "agency", "ngo", "other", "university"))
_PAIR = re.compile("[CDK](?:-[CDK])+")
_WITHIN = frozenset(("Tr", "Pr", "Br", "Th", "Ph", "Bh", "Nh"))
OF_BODY = re.compile("et?G")
_JOINS = re.compile("[NTPMDCGKWBJSn]-.$|[TPMB]a[TPMB]$|[NTK]v.$")  # "A-B", "A and B", "NAME du NAME"
_BETWEEN = frozenset("peace framework cooperation political regional final joint".split())  # "the CITY peace accords"
_OF_STATE = frozenset(
    "state government federal national royal union republic parliament council embassy western eastern northern "
    "southern central commonwealth presidential ministerial allied american house senate chamber church".split()
)
_GENERIC = frozenset("LNG LPG IT ICT AI TV HIV AIDS COVID DNA SME SMEs FDI PPP VIP UAV ODA MP MPs MSME MSMEs".split())
_LETTERS = 3
FARTHEST = 3  # small words between a name and its head


def behind_a_name(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the NAME rehabilitation project": a name of its own before a head in small letters."""
    tags, text, units = scan.tags, scan.article.text, scan.units
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < FARTHEST and tags[first - 1] in "wpmb":
        word = units[first - 1].low
        if word in NO_NAME and not (word in _BETWEEN and tags[max(first - 2, low)] in "NKG"):
            break
        if text[units[first - 1].start].isupper() or (word.endswith("ed") and tags[first - 2] == "N"):
            break  # not "NAME opened exercise"
        first -= 1
    middle = first
    if first - 3 >= low and tags[first - 1] == ")" and tags[first - 3] == "(":
        first -= 3
    first = reach_back(scan, first, low, _JOINS)
    one_of_many = kind not in _BY_PLACE and scan.words(max(first - 1, low), first) in ("a", "an")
    if first == low or one_of_many or "s" in tags[middle:head] or scan.in_headline(first):
        return
    if _is_proper(scan, range(first, middle), head, last, kind):
        of = OF_BODY.match(tags, last) if kind == "conference" else None  # "the CITY summit of the ORGANISATION"
        yield Named(scan.span(first, of.end() if of else last), kind, "initiative.mixed")


def _is_proper(scan: Scan, own: range, head: int, last: int, kind: str) -> bool:
    """Whether capitals before a head tell which: a name, a pair of countries, for some heads a place."""
    name, word, apart = scan.tags[own.start : own.stop], scan.lows[last - 1], own.stop < head
    told = [scan.words(unit, unit + 1) for unit in own if scan.tags[unit] not in "GCD"]
    if told and _GENERIC.issuperset(told):
        return False
    if apart and kind in ("programme", "project", "corridor") and _PAIR.fullmatch(name):
        return True  # "the COUNTRY-COUNTRY health programme"
    if not name.strip("GCD") and (kind not in _BY_PLACE or word in ("convention", "process")):
        return False
    if name == "K" and apart and kind == "project":
        return True  # "the CITY port expansion project"
    if name == "K" and own.stop >= head - 1 and (word in _OF_PLACES or last - head > 1 or kind == "corridor"):
        return True
    if name == "W" and scan.row(own.start).kind in _RUNNERS:
        return True
    spelt = any(len(word) >= _LETTERS and word.isupper() for word in told)  # "the FORECAST project"
    single = name == "T" and apart and scan.tags[own.start - 1] == "t" and scan.lows[own.start] not in _OF_STATE
    several = len(name) > 1 and not _OWN.isdisjoint(name)
    return word != "talks" and (spelt or single or several or "N" in name or "G" in name)


def titled(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the New Roads plan": two capitals or more right before a head that else names nothing."""
    tags = scan.tags
    low, _ = scan.sentence_of(head)
    first = reach_back(scan, head, low, _JOINS)
    words = head - first
    if words > 1 and first > low and set(tags[first:head]) & set("TNQ") and not scan.in_headline(first):
        yield Named(scan.span(first, last), kind, "initiative.titled")


def reach_back(scan: Scan, at: int, low: int, joins: re.Pattern[str]) -> int:
    """Give the first unit of the capitals before a unit, and of what joins these: "A-B", "A and B", "A for the B".

    Parameters
    ----------
    scan
        The text as units.
    at
        The unit before which to begin.
    low
        First unit of its sentence.
    joins
        Ends of tags, that of the unit behind being the last, whose last but one goes with the capitals.

    Returns
    -------
    int
        `at` itself where no capitals stand before it.
    """
    while at > low:
        if _is_capital(scan, at - 1, low) or joins.search(scan.tags[max(at - 2, low) : at + 1]):
            at -= 1
        elif inner := _inner_for(scan, at, low):
            at = inner - 1
        else:
            break
    return at


def _is_capital(scan: Scan, unit: int, low: int) -> bool:
    """Whether a unit may stand in a name: capitals of no office, not at the beginning `low` of a sentence."""
    tag = scan.tags[unit]
    roman = tag == "Q" and unit > low and scan.tags[unit - 1] in "NTK"  # "NAME II"
    return (
        tag in _NAMEABLE or roman or (tag == "w" and unit > low and scan.article.text[scan.units[unit].start].isupper())
    )


def _inner_for(scan: Scan, unit: int, low: int) -> int:
    """Give the "for" or "with" between capitals before a unit, as in "the Boats for the Delta programme", or 0."""
    at = unit - 1 - (scan.tags[unit - 1] == "t")
    return at if at - 1 > low and scan.tags[at - 1 : at + 1] in _WITHIN else 0
