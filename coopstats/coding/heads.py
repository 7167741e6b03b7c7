"""Names around a head of the codebook: "Name Corridor", "the NAME project", "an agreement on sea transport"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coopstats.coding.records import Cover, Span
from coopstats.coding.scan import Scan

_ISSUE = re.compile(r"(?:19|20)\d\d|\d{1,4}/\d{2,4}")
_CAPITALS = frozenset("NTPMDCGKWBJSn")
_OWN = frozenset("NTPMWGKBS")
_LINKED = frozenset("TPNBMDCGKJWO")
_CONNECTORS = frozenset("on in to concerning regarding against between".split())
_WEAK = frozenset(
    "meeting plan round week year policy vision mission project projects port bridge dam campus package route "
    "council process agenda".split()
)
_NO_NAME = frozenset(
    "the a an that this these new bilateral draft such several other an various two both joint signed "
    "international relevant current existing first second third annual regular next recent possible future mutual "
    "important intergovernmental inter-governmental agreement peace official political regional general separate "
    "said framework cooperation similar each any same found substantial initial final full interim sign is was were "
    "will has have had that which under to into between from whose and or with by reach".split()
)
_SMALL_HEADS = frozenset(
    "agreement accord accords agreements treaty memorandum protocol convention declaration programme program "
    "initiative project scheme facility corridor pipeline railway strategy fund conference forum summit doctrine "
    "mechanism formula roadmap dialogue platform route charter bridge dam refinery".split()
)
_INSTRUMENTS = frozenset(
    "agreement treaty memorandum protocol convention declaration roadmap programme program strategy mou memo "
    "recommendation scheme".split()
)
_SUBJECT = frozenset("on for concerning regarding".split())
_DATED = frozenset("strategy programme program roadmap plan".split())
_BARE = frozenset("cooperation co-operation collaboration friendship partnership".split())
_REACHED = frozenset("reach reached reaching in by no any".split())
_STOPS = frozenset(
    "was were is are will would that which who has have had between with by and said as at from during after before "
    "signed agreed reached while where to it".split()
)
_SHORT = 3  # letters of words that stay small in titles
_LONGEST = 9  # words of a subject in small letters
_TITLED = 0.8  # share of words with a capital in a headline whose capitals tell nothing


class Named(NamedTuple):
    """A name that may be one of an initiative."""

    span: Span
    kind: str
    rule: str


def _heads(scan: Scan) -> Iterator[tuple[int, int, str, str]]:
    """Give every head with the units it takes, its kind and its words."""
    for match in scan.terms.get("initiative", ()):
        first = scan.unit_at(match.start)
        if scan.units and scan.units[first].start <= match.start < scan.units[first].end:
            last = scan.unit_at(match.end - 1) + 1
            yield first, last, match.terms[0].value.kind, scan.low[match.start : match.end]


def names_around_heads(scan: Scan, taken: Cover) -> Iterator[Named]:
    """Give every name around a head, whether in capitals, in part or in small letters.

    Parameters
    ----------
    scan
        The text as units.
    taken
        Names of bodies and offices, and background: a head in capitals there is none.

    Yields
    ------
    Named
        In the order of their heads.
    """
    titled = _is_titled(scan)
    # "the HORIZON project": what is known by its own name needs no head.
    known = {m.start for m in scan.terms.get("initiative", ()) if m.terms[0].value.use == "whole"}
    for first, last, kind, words in _heads(scan):
        start = scan.units[first].start
        if scan.article.text[start].isupper():
            end = scan.units[last - 1].start
            if not taken.holds(end, end + 1):
                for named in _capitalised(scan, first, last, kind, words):
                    if not (titled and scan.in_headline(first)) or _is_segment(scan, named.span, last):
                        yield named
            continue
        if words in _SMALL_HEADS or (" " in words and kind == "project"):
            yield from (n for n in _half_capitalised(scan, first, last, kind) if n.span.start not in known)
        if words in _INSTRUMENTS or words.startswith("memorandum of") or words == "action plan":
            yield from _with_subject(scan, first, last, kind)
        if words in ("agreement", "treaty", "convention", "protocol"):
            yield from _regulating(scan, first, last, kind)


def _is_titled(scan: Scan) -> bool:
    """Whether the headline has its words in capitals, so that they tell no name."""
    span = scan.article.title_span
    if span is None:
        return False
    words = [word for word in scan.article.text[slice(*span)].split() if len(word) > _SHORT and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > len(words) * _TITLED


def _is_segment(scan: Scan, span: Span, end: int) -> bool:
    """Whether a name fills a part of a headline between marks, or all of it up to its head."""
    first, last = scan.unit_at(span.start), scan.unit_at(span.end - 1) + 1
    low, high = scan.sentence_of(first)
    marked = last == end or first > low or last < high
    return marked and (first == low or scan.tags[first - 1] in ":,(") and (last == high or scan.tags[last] in ":,(.")


def _capital(scan: Scan, unit: int) -> bool:
    """Whether a unit may stand in a name: capitals other than of an office, not at the beginning of a sentence."""
    tag = scan.tags[unit]
    return tag in _CAPITALS or (
        tag == "w" and scan.article.text[scan.units[unit].start].isupper() and scan.sentence_of(unit)[0] != unit
    )


def _before(scan: Scan, head: int, kind: str) -> int:
    """Give the first unit of the capitals before a head."""
    low, _ = scan.sentence_of(head)
    tags = scan.tags
    first = head
    while first > low:
        tag = tags[first - 1]
        joins = tag in "-s" and first - 1 > low and tags[first - 2] in "DCNTKGO"
        pairs = tag == "a" and first - 1 > low and tags[first - 2] in "TPM" and tags[first] in "TPBNM"
        office = tag == "O" and (tags[first : first + 1] in ("s", "x") or kind in ("conference", "format"))
        if not (_capital(scan, first - 1) or joins or pairs or office):
            break
        first -= 1
    while first < head and (tags[first] in "-sa" or (tags[first] in "DC" and tags[first + 1] == "s")):
        first += 1
    return first


def _behind(scan: Scan, last: int) -> int:
    """Give the unit after the capitals behind a head, joined by "of", "on", "and" and the like."""
    tags, units, text = scan.tags, scan.units, scan.article.text
    _, high = scan.sentence_of(last - 1)
    end = at = last
    if at < high and tags[at] == "n" and _ISSUE.fullmatch(units[at].low):
        end = at = at + 1
    if at < high and tags[at] in "TPNBM" and not (at + 1 < high and tags[at + 1] in "TPNO"):
        end = at = at + 1
    while at < high:
        tag, word = tags[at], units[at].low
        if tag == "(" and at + 2 < high and tags[at + 2] == ")" and text[units[at + 1].start].isupper():
            at += 3
            end = at
            continue
        if not (tag in "er-a," or word in _CONNECTORS):
            break
        to = at + 1
        while to < high and tags[to] in "at" and to - at < 4:
            to += 1
        if to >= high or not text[units[to].start].isupper() or units[to].low in _INSTRUMENTS:
            break
        if tags[to] not in ("TPNDCGWBw" if word in _CONNECTORS else "TPNBMDCGKJWOw"):
            break
        if tag in "a," and (tags[to] not in "TPNBM" or to > at + 1 + (tag == ",")):
            break
        to += 1
        while to < high and (tags[to] in _LINKED or (tags[to] == "-" and tags[to + 1] in _LINKED)):
            to += 1
        at = end = to
    return end


def _capitalised(scan: Scan, head: int, last: int, kind: str, words: str) -> Iterator[Named]:
    tags = scan.tags
    first, end = _before(scan, head, kind), _behind(scan, last)
    own = end - first - (last - head)
    if own < 1 and not (kind in ("corridor", "project") and " " in words):
        return
    low, _ = scan.sentence_of(head)
    if scan.units[last - 1].low in _WEAK and own == 1 and tags[first if first < head else last] not in "NKCG":
        return
    if (first == low and end - first < 3 and tags[first] == "T") or "o" in tags[first:end]:
        return
    if tags[first] == "O" and tags[first + 1] != "s" and kind != "conference":
        return
    yield Named(Span(scan.units[first].start, scan.units[end - 1].end), kind, "initiative.name")


def _half_capitalised(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the NAME rehabilitation project": a name of its own before a head in small letters."""
    tags = scan.tags
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < 3 and tags[first - 1] in "wpmb" and scan.units[first - 1].low not in _NO_NAME:
        if scan.article.text[scan.units[first - 1].start].isupper():
            break
        first -= 1
    middle = first
    if first - 3 >= low and tags[first - 1] == ")" and tags[first - 3] == "(":
        first -= 3
    while first > low and tags[first - 1] != "J":
        joins = tags[first - 1] == "-" and first - 1 > low and _capital(scan, first - 2)
        if not (joins or _capital(scan, first - 1)):
            break
        first -= 1
    name = tags[first:middle]
    proper = "N" in name or "G" in name or (len(name) > 1 and not _OWN.isdisjoint(name))
    place = set(name) <= set("GCD") and (
        kind not in ("agreement", "conference") or scan.units[head].low == "convention"
    )
    if proper and not place and first > low and "s" not in tags[middle:head] and not scan.in_headline(first):
        yield Named(Span(scan.units[first].start, scan.units[last - 1].end), kind, "initiative.mixed")


def _with_subject(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "an agreement on sea transport": an instrument in small letters with what it is about."""
    units, tags = scan.units, scan.tags
    low, high = scan.sentence_of(head)
    first = head
    while first > low and head - first < 2 and tags[first - 1] in "wpm" and units[first - 1].low not in _NO_NAME:
        first -= 1
    if first == low or tags[first - 1] != "t" or (first - 2 >= low and units[first - 2].low in _REACHED):
        return
    if last + 1 >= high or units[last].low not in _SUBJECT:
        return
    if tags[last + 1] == "n" and units[last - 1].low not in _DATED:
        return
    end = last + 1
    while end < high and end - last <= _LONGEST and tags[end] in "wpmbtaeriTPNDCGBWn" and units[end].low not in _STOPS:
        end += 1
    while end > last and tags[end - 1] in "taeri":
        end -= 1
    if end > last + 2 or (end > last + 1 and units[last + 1].low not in _BARE):
        yield Named(Span(units[first].start, units[end - 1].end), kind, "initiative.about")


def _regulating(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "double taxation agreement": an instrument in small letters, named by what it regulates."""
    units, tags = scan.units, scan.tags
    first = head
    while first > 0 and head - first < 3 and tags[first - 1] in "wpmbPTNGDC":
        word = units[first - 1].low
        if word in _NO_NAME or word.endswith(("ed", "ing", "es")):
            break
        first -= 1
    if head - first >= 2 and not (tags[first] == "G" and units[head].low == "convention"):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.subject")
