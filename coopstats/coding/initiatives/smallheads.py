"""Names around a head in small letters: "the NAME project", "an agreement on sea transport", "extradition treaty"."""

import re
from collections.abc import Iterator

from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.initiatives.subjects import NO_NAME, OF_AIMS, Named, with_subject
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan

_NAMEABLE = frozenset("NTPMDCGKWBJSn")
_OWN = _NAMEABLE - frozenset("DCJn")
_NO_SUBJECT = (NO_NAME - {"mutual"}) | frozenset(
    "signs ink inks seal seals renew renews review reviews revisit discuss mull mulls eye eyes ratify ratifies approve "
    "extend extends amend amends hail hails seek seeks want wants push finalise finalize conclude launch back backs "
    "welcome co-operative million billion clinch strike strikes praise praises scrap scraps clear clears".split()
)
# Heads that name nothing in small letters, though a proper name stands before them.
_COMMON = frozenset(
    "plan plans agenda policy policies decade year month week days day round meeting meetings talks lecture vision "
    "reform reforms cycle drive presidency challenge outlook arrangement arrangements contract law laws order "
    "projects programmes programs partnership partnerships consultations retreat show network networks grid port "
    "stadium metro terminal satellite understanding regulation regulations directive decree guidelines "
    "document interface anniversary jubilee financing commitment commitments appeal call grant loan visa card rotation "
    "patrol patrols parade track pillar model standards principles rules measures settlement "
    "undertaking season camp mine reservoir mandate cable link negotiations commemoration celebrations crossing "
    "index passport airlift voyage expedition concept".split()
)
# Of these, names that two capitals or more before them make.
_TITLED = frozenset("plan policy agenda vision rules law principles measures model concept drive challenge".split())
# Of these a place alone tells which: "the CITY process".
_OF_PLACES = frozenset(
    "agreement accord accords treaty memorandum protocol convention declaration process format summit formula "
    "platform pact deal talks initiative conference roadmap consensus principles spirit round communique communiqué "
    "dialogue document".split()
)
_RUNNERS = frozenset(("company", "agency", "ngo", "other", "university"))
# What one modifier alone tells of an agreement: which it is.
_SUBJECTS = frozenset(
    "labour labor maritime nuclear grain security defence defense extradition visa readmission customs fisheries "
    "fishing tax aviation mobility safeguards demarcation boundary non-aggression friendship transit migration "
    "disengagement ceasefire truce armistice peace".split()
)
# Nouns that look like a verb's forms.
_NOUNS = frozenset(
    "services goods sales fisheries taxes licences licenses exchanges skies resources working building fishing lending "
    "sharing housing shipping mining training banking funding financing licensing trafficking laundering "
    "screening".split()
)
_PAIR = re.compile("[CDK](?:-[CDK])+")
_WITHIN = frozenset(("Tr", "Pr", "Br", "Th", "Ph", "Bh", "Nh"))
_FROM_TO = re.compile("[NK](?:-[NK])+|[wi]t?N+[KT]?")
_SPANS = frozenset("over across under".split())
_GATHERINGS = frozenset("summit conference congress summits".split())
_OF_BODY = re.compile("et?G")
_SIDED = frozenset("tripartite trilateral quadrilateral quadripartite".split())
_FORUMS = frozenset("mechanism platform format dialogue".split())
_OF_YEARS = frozenset("programme program plan strategy agenda roadmap".split())
_BETWEEN = frozenset("peace framework cooperation political regional final joint".split())  # "the CITY peace accords"
_OF_STATE = frozenset(
    "state government federal national royal union republic parliament council embassy western eastern northern "
    "southern central commonwealth presidential ministerial allied american house senate chamber church".split()
)
_GENERIC = frozenset("LNG LPG IT ICT AI TV HIV AIDS COVID DNA SME SMEs FDI PPP VIP UAV ODA MP MPs MSME MSMEs".split())
_LETTERS = 3
_FARTHEST = 3  # small words between a name and its head


def names_in_small(scan: Scan, first: int, last: int, kind: str, words: str) -> Iterator[Named]:
    """Give the names around a head in small letters: by a name before it, by its subject behind or before it.

    Parameters
    ----------
    scan
        The text as units.
    first, last
        Units of the head.
    kind, words
        Kind and words of the head.

    Yields
    ------
    Named
        At most one of each way of naming.
    """
    tags, head = scan.tags, words.split()[-1]
    if head in _TITLED:
        yield from _titled(scan, first, last, kind)
    if head not in _COMMON or words == "talks" or (" " in words and kind in ("project", "corridor")):
        yield from _behind_a_name(scan, first, last, kind)
    yield from with_subject(scan, first, last, kind, words)
    if head in OF_AIMS and not scan.in_headline(first):
        yield from _regulating(scan, first, last, kind)
    if head in _OF_YEARS or head in OF_AIMS or words.startswith("joint "):
        yield from _of_years(scan, first, last, kind)
    if kind == "conference":
        yield from _of_its_host(scan, first, last)
    ends = _FROM_TO.match(tags, last) if kind == "corridor" else None  # "the railway CITY-CITY", "bridge over the NAME"
    if ends and ("-" in ends[0] or scan.units[last].low in _SPANS):
        yield Named(Span(scan.units[first].start, scan.units[ends.end() - 1].end), kind, "initiative.ends")
    if head == "resolution" and tags[last : last + 1] == "n" and tags[first - 1] in "GB":
        yield Named(Span(scan.units[first - 1].start, scan.units[last].end), kind, "initiative.number")
    if head in _FORUMS:
        yield from _of_sides(scan, first, last, kind)


def _behind_a_name(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the NAME rehabilitation project": a name of its own before a head in small letters."""
    tags, text, units = scan.tags, scan.article.text, scan.units
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < _FARTHEST and tags[first - 1] in "wpmb":
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
    if kind == "conference" and (of := _OF_BODY.match(tags, last)):  # "the CITY summit of the ORGANISATION"
        last = of.end()
    one_of_many = kind not in ("agreement", "conference") and scan.words(max(first - 1, low), first) in ("a", "an")
    if one_of_many:
        return
    if proper and not place and first > low and "s" not in tags[middle:head] and not scan.in_headline(first):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.mixed")


def _titled(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
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


def _regulating(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "double taxation agreement": an instrument in small letters, named by what it regulates."""
    units, tags = scan.units, scan.tags
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < _FARTHEST and tags[first - 1] in "wpmbPTNGDCa":
        if tags[first - 1] == "a":  # "investment promotion and protection agreement"
            plain = first - 2 >= low and first < last - 1 and tags[first - 2] in "wp"
            before = units[max(first - 2, low)].low
            if not plain or units[first].low in NO_NAME or (before.endswith("s") and before not in _NOUNS):
                break
            first -= 1
            continue
        word = units[first - 1].low
        if word in _NO_SUBJECT or (word.endswith(("ed", "ing", "es")) and word not in _NOUNS):
            break
        first -= 1
    told = len(scan.words(first, head).split())
    one = told == 1 and (units[first].low in _SUBJECTS or (last - head == 1 and " " in units[head].low))
    one = one or (told == 1 and last - head > 1 and tags[first] in "wpmb")  # "technical cooperation agreement"
    if (told > 1 or one) and not (tags[first] == "G" and units[head].low == "convention"):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.subject")


def _of_its_host(scan: Scan, head: int, last: int) -> Iterator[Named]:
    """Give "the 15th summit of ORGANISATION", "a NATIONAL cultural week", "the CITY 2019 conference"."""
    tags, units = scan.tags, scan.units
    low, _ = scan.sentence_of(head)
    first, end = head, last
    if units[last - 1].low in _GATHERINGS and (of := _OF_BODY.match(tags, last)):
        first, end = head - (tags[head - 1] == "n"), of.end()
    elif last - head > 1 and tags[head - 1] == "D":
        first = head - 1
    elif YEAR.fullmatch(units[head - 1].low) and tags[head - 2] in "CK":
        first = head - 2
    if max(first, end - 2) > low and end - first > last - head and not scan.in_headline(head):
        yield Named(Span(units[first].start, units[end - 1].end), "conference", "initiative.host")


def _of_sides(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "tripartite consultation mechanism": a format of three or four."""
    low, _ = scan.sentence_of(head)
    for first in range(head - 1, max(low, head - _FARTHEST) - 1, -1):
        if scan.units[first].low in _SIDED:
            while first - 1 > low and (scan.tags[first - 1] in "NCDKG-"):
                first -= 1
            if head - first > 1 or scan.units[head].low != "dialogue":
                yield Named(Span(scan.units[first].start, scan.units[last - 1].end), kind, "initiative.sides")
            return
        if scan.tags[first] not in "wpm":
            return


def _of_years(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "2022-2026 cooperation programme"."""
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < _FARTHEST and scan.tags[first - 1] in "wpmb":
        first -= 1
    years = re.search(r"n-?n?$", scan.tags[max(first - 3, low) : first])
    if years:
        first -= len(years[0])
        if YEAR.fullmatch(scan.units[first].low) and first > low:
            yield Named(Span(scan.units[first].start, scan.units[last - 1].end), kind, "initiative.years")
