"""Names around a head in small letters: "the NAME project", "an agreement on sea transport", "extradition treaty"."""

import re
from collections.abc import Iterator

from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.initiatives.ownnames import FARTHEST, OF_BODY, behind_a_name, titled
from coopstats.coding.initiatives.subjects import NO_NAME, OF_AIMS, VAGUE, Named, with_subject
from coopstats.coding.scanning.scan import Scan

_NO_SUBJECT = (NO_NAME - {"mutual"}) | frozenset(
    "signs ink inks seal seals renew renews review reviews revisit discuss mull mulls eye eyes ratify ratifies approve "
    "extend extends amend amends hail hails seek seeks want wants push finalise finalize conclude launch back backs "
    "welcome co-operative million billion clinch strike strikes praise praises scrap scraps clear clears".split()
)
# Heads that name nothing in small letters, though a proper name stands before them.
_COMMON = VAGUE | frozenset(
    "plans policies decade month days day meetings talks lecture reform reforms cycle drive presidency challenge "
    "outlook arrangement contract law laws order programmes programs partnership partnerships consultations retreat "
    "show network networks grid stadium metro terminal satellite understanding regulation regulations directive "
    "decree guidelines document interface anniversary jubilee financing call rotation pillar negotiations crossing "
    "passport airlift voyage expedition concept".split()
)
# Of these, names that two capitals or more before them make.
_TITLED = frozenset("plan policy agenda vision rules law principles measures model concept drive challenge".split())
# What one modifier alone tells of an agreement: which it is.
_SUBJECTS = frozenset(
    "labour labor maritime nuclear grain security defence defense extradition visa readmission customs fisheries "
    "fishing tax aviation mobility safeguards demarcation boundary non-aggression friendship transit migration "
    "disengagement ceasefire truce armistice peace trade cultural culture taxation investment payments commercial "
    "consular loan credit scientific technical economic education tourism transport health film hosting training ferry "
    "rail railway road border water energy gas oil electricity power agricultural agriculture veterinary banking "
    "currency swap postal telecommunications shipping space refugee repatriation prisoner "
    "environmental housing irrigation mining sports youth media student police arms visa-waiver air-services".split()
)
# Nouns that look like a verb's forms.
_NOUNS = frozenset(
    "services goods sales fisheries taxes licences licenses exchanges skies resources working building fishing lending "
    "sharing housing shipping mining training banking funding financing licensing trafficking laundering "
    "screening".split()
)
_FROM_TO = re.compile("[NK](?:-[NK])+|[wi]t?N+[KT]?")
_YEARS = re.compile("n-?n?$")
_SPANS = frozenset("over across under".split())
_GATHERINGS = frozenset("summit conference congress summits".split())
_SIDED = frozenset("tripartite trilateral quadrilateral quadripartite".split())
_FORUMS = frozenset("mechanism platform format dialogue".split())
_OF_YEARS = frozenset("programme program plan strategy agenda roadmap".split())


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
        yield from titled(scan, first, last, kind)
    if head not in _COMMON or words == "talks" or (" " in words and kind in ("project", "corridor")):
        yield from behind_a_name(scan, first, last, kind)
    yield from with_subject(scan, first, last, kind, words)
    if head in OF_AIMS and not scan.in_headline(first):
        yield from _regulating(scan, first, last, kind)
    if head in _OF_YEARS or head in OF_AIMS or words.startswith("joint "):
        yield from _of_years(scan, first, last, kind)
    if kind == "conference":
        yield from _of_its_host(scan, first, last)
    ends = _FROM_TO.match(tags, last) if kind == "corridor" else None  # "the railway CITY-CITY", "bridge over the NAME"
    if ends and ("-" in ends[0] or scan.units[last].low in _SPANS):
        yield Named(scan.span(first, ends.end()), kind, "initiative.ends")
    if head == "resolution" and tags[last : last + 1] == "n" and tags[first - 1] in "GB":
        yield Named(scan.span(first - 1, last + 1), kind, "initiative.number")
    if head in _FORUMS:
        yield from _of_sides(scan, first, last, kind)


def _regulating(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "double taxation agreement": an instrument in small letters, named by what it regulates."""
    units, tags = scan.units, scan.tags
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < FARTHEST and tags[first - 1] in "wpmbPTNGDCa":
        word = units[first - 1].low
        if tags[first - 1] == "a":  # "investment promotion and protection agreement"
            plain = first - 2 >= low and first < last - 1 and tags[first - 2] in "wp"
            before = units[max(first - 2, low)].low
            other = not plain or units[first].low in NO_NAME or (before.endswith("s") and before not in _NOUNS)
        else:
            other = word in _NO_SUBJECT or (word.endswith(("ed", "ing", "es")) and word not in _NOUNS)
        if other:
            break
        first -= 1
    told = len(scan.words(first, head).split())
    pair = " " in units[head].low if last - head == 1 else tags[first] in "wpmb"  # "technical cooperation agreement"
    one = told == 1 and (pair or units[first].low in _SUBJECTS)
    if (told > 1 or one) and not (tags[first] == "G" and units[head].low == "convention"):
        yield Named(scan.span(first, last), kind, "initiative.subject")


def _of_its_host(scan: Scan, head: int, last: int) -> Iterator[Named]:
    """Give "the 15th summit of ORGANISATION", "a NATIONAL cultural week", "the CITY 2019 conference"."""
    tags, units = scan.tags, scan.units
    low, _ = scan.sentence_of(head)
    first, end = head, last
    if units[last - 1].low in _GATHERINGS and (of := OF_BODY.match(tags, last)):
        first, end = head - (tags[head - 1] == "n"), of.end()
    elif last - head > 1 and tags[head - 1] == "D":
        first = head - 1
    elif YEAR.fullmatch(units[head - 1].low) and tags[head - 2] in "CK":
        first = head - 2
    if max(first, end - 2) > low and end - first > last - head and not scan.in_headline(head):
        yield Named(scan.span(first, end), "conference", "initiative.host")


def _of_sides(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "tripartite consultation mechanism": a format of three or four."""
    low, _ = scan.sentence_of(head)
    for first in range(head - 1, max(low, head - FARTHEST) - 1, -1):
        if scan.lows[first] in _SIDED:
            while first - 1 > low and scan.tags[first - 1] in "NCDKG-":
                first -= 1
            if head - first > 1 or scan.lows[head] != "dialogue":
                yield Named(scan.span(first, last), kind, "initiative.sides")
            return
        if scan.tags[first] not in "wpm":
            return


def _of_years(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "2022-2026 cooperation programme"."""
    low, _ = scan.sentence_of(head)
    first = max(low + len(scan.tags[low:head].rstrip("wpmb")), head - FARTHEST)
    years = _YEARS.search(scan.tags, max(first - 3, low), first)
    if years and years.start() > low and YEAR.fullmatch(scan.lows[years.start()]):
        yield Named(scan.span(years.start(), last), kind, "initiative.years")
