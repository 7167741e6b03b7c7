"""Names of their own before a head in small letters: "the NAME rehabilitation project", "the New Roads plan"."""

import re
from collections.abc import Iterator

from coopstats.coding.initiatives.subjects import NO_NAME, Named
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan

_NAMEABLE = frozenset("NTPMDCGKWBJSn")
_OWN = _NAMEABLE - frozenset("DCJn")
# Of these a place alone tells which: "the CITY process".
_OF_PLACES = frozenset(
    "agreement accord accords treaty memorandum protocol convention declaration process format summit formula "
    "platform pact deal talks initiative conference roadmap consensus principles spirit round communique communiqué "
    "dialogue document".split()
)
_RUNNERS = frozenset(("company", "agency", "ngo", "other", "university"))
_PAIR = re.compile("[CDK](?:-[CDK])+")
_WITHIN = frozenset(("Tr", "Pr", "Br", "Th", "Ph", "Bh", "Nh"))
OF_BODY = re.compile("et?G")
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
        own = units[first - 1].low in _BETWEEN and tags[max(first - 2, low)] in "NKG"
        if units[first - 1].low in NO_NAME and not own:
            break
        if text[units[first - 1].start].isupper() or (units[first - 1].low.endswith("ed") and tags[first - 2] == "N"):
            break  # not "NAME opened exercise"
        first -= 1
    middle = first
    if first - 3 >= low and tags[first - 1] == ")" and tags[first - 3] == "(":
        first -= 3
    while first > low and tags[first - 1] != "J":
        joins = tags[first - 1] == "-" and first - 1 > low and tags[first - 2] in _NAMEABLE
        pairs = tags[first - 1] == "a" and first - 1 > low and tags[first - 2] in "TPMB" and tags[first] in "TPMB"
        particle = tags[first - 1] == "v" and first - 1 > low and tags[first - 2] in "NTK"  # "the NAME du NAME farm"
        if not (joins or pairs or particle or capital(scan, first - 1, low)):
            if not (inner := inner_for(scan, first, low)):
                break
            first = inner
        first -= 1
    name = tags[first:middle]
    word = units[last - 1].low
    of_place = name == "K" and (word in _OF_PLACES or last - head > 1 or kind == "corridor") and middle >= head - 1
    of_place = of_place or (name == "K" and kind == "project" and middle < head)  # "the CITY port expansion project"
    of_place = of_place or (name == "W" and scan.row(first).kind in _RUNNERS)
    told = [scan.words(unit, unit + 1) for unit in range(first, middle) if tags[unit] not in "GCD"]
    spelt = any(len(word) >= _LETTERS and word.isupper() for word in told)  # "the FORECAST project"
    single = name == "T" and tags[first - 1 : first] == "t" and middle < head and units[first].low not in _OF_STATE
    proper = spelt or single or "N" in name or "G" in name or (len(name) > 1 and not _OWN.isdisjoint(name))
    proper = of_place or (proper and word != "talks")
    paired = (
        kind in ("programme", "project", "corridor") and middle < head and bool(_PAIR.fullmatch(name))
    )  # "the COUNTRY-COUNTRY health programme"
    proper = proper or paired
    place = (
        set(name) <= set("GCD")
        and not paired
        and (kind not in ("agreement", "conference") or word in ("convention", "process"))
    )
    if told and _GENERIC.issuperset(told):
        return
    if kind == "conference" and (of := OF_BODY.match(tags, last)):  # "the CITY summit of the ORGANISATION"
        last = of.end()
    one_of_many = kind not in ("agreement", "conference") and scan.words(max(first - 1, low), first) in ("a", "an")
    if one_of_many:
        return
    if proper and not place and first > low and "s" not in tags[middle:head] and not scan.in_headline(first):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.mixed")


def titled(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the New Roads plan": two capitals or more right before a head that else names nothing."""
    tags, units = scan.tags, scan.units
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and (capital(scan, first - 1, low) or (tags[first - 1] == "n" and tags[first] == "T")):
        first -= 1
    words = head - first
    if words > 1 and first > low and set(tags[first:head]) & set("TNQ") and not scan.in_headline(first):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.titled")


def capital(scan: Scan, unit: int, low: int) -> bool:
    """Whether a unit may stand in a name: capitals of no office, not at the beginning `low` of a sentence."""
    tag = scan.tags[unit]
    roman = tag == "Q" and unit > low and scan.tags[unit - 1] in "NTK"  # "NAME II"
    return (
        tag in _NAMEABLE or roman or (tag == "w" and unit > low and scan.article.text[scan.units[unit].start].isupper())
    )


def inner_for(scan: Scan, unit: int, low: int) -> int:
    """Give the "for" or "with" between capitals before a unit, as in "the Boats for the Delta programme", or 0."""
    at = unit - 1 - (scan.tags[unit - 1] == "t")
    return at if at - 1 > low and scan.tags[at - 1 : at + 1] in _WITHIN else 0
