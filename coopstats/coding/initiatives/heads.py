"""Names around a head of the codebook: "Name Corridor", "the NAME project", "an agreement on sea transport"."""

import re
from collections.abc import Iterator

from coopstats.coding.initiatives.ownnames import reach_back
from coopstats.coding.initiatives.smallheads import names_in_small
from coopstats.coding.initiatives.subjects import INSTRUMENTS, VAGUE, Named, with_subject
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan

_ISSUE = re.compile(r"(?:19|20)\d\d|\d{1,4}/\d{2,4}")
_NUMBERED = frozenset("law act resolution recommendation directive regulation decree".split())  # known by any number
_YEARLY = frozenset("year month decade days".split())  # names only as "Year of"
_LINKED = frozenset("TPNBMDCGKJWO")
_CONNECTED = frozenset("TPNMDCGWBw")
_JOINS = re.compile("[DCNTKGO][-s].$|[TPM]a[TPBNM]$|O[sx]$")  # "A-B", "A's B", "A and B", "President's Forum"
_JOINS_OFFICES = re.compile(f"{_JOINS.pattern}|O.$")  # "Ministers Conference"
_CONNECTORS = frozenset("on in to concerning regarding against between".split())
_WEAK = VAGUE | frozenset(
    "mission project bridge dam campus package route council process system drill drills exercises".split()
)
_OFFICES = frozenset(("presidency", "alliance", "law", "forum"))
_SHORT = 3  # letters of words that stay small in titles
_TITLED = 0.8  # share of words with a capital in a headline whose capitals tell nothing


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
    shouted = titled and scan.article.text[slice(*(scan.article.title_span or (0, 0)))].isupper()
    # "the HORIZON project": what is known by its own name needs no head right behind it.
    known = {m.start: m.end for m in scan.terms.get("initiative", ()) if m.terms[0].value.use == "whole"}
    for first, last, match in scan.matches("initiative"):
        kind, words, inside = match.terms[0].value.kind, scan.low[match.start : match.end], scan.in_headline(first)
        start, (begin, end, tag, _, _) = scan.starts[first], scan.units[last - 1]
        if (end > match.end and tag in "OoK") or (shouted and inside):
            continue  # "the Southern Zone commander", "Port Moresby"
        if not scan.article.text[start].isupper():
            small = names_in_small(scan, first, last, kind, words)
            yield from (named for named in small if known.get(named.span.start, 0) + 1 < start)
            continue
        held = taken.holds(begin, begin + 1)
        if named := _capitalised(scan, first, last, kind, words):
            # "the NAME-NAME Railway" is more than the body "NAME Railway".
            body = held and (named.span.end > end or words in _OFFICES or taken.holds(*named.span))
            if not body and (not (titled and inside) or _is_segment(scan, named.span, last)):
                yield named
        elif not held and not inside:  # "an MoU on polar research"
            yield from with_subject(scan, first, last, kind, words)


def _is_titled(scan: Scan) -> bool:
    """Whether the headline has its words in capitals, so that they tell no name."""
    span = scan.article.title_span
    if span is None:
        return False
    words = [word for word in scan.article.text[slice(*span)].split() if len(word) > _SHORT and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > len(words) * _TITLED


def _is_segment(scan: Scan, span: Span, end: int) -> bool:
    """Whether a name fills a part of a headline between marks, or all of it up to its head."""
    first, last = scan.range_of(*span)
    low, high = scan.sentence_of(first)
    marked = last == end or first > low or last < high
    return marked and (first == low or scan.tags[first - 1] in ":,(") and (last == high or scan.tags[last] in ":,(.")


def _before(scan: Scan, head: int, kind: str) -> int:
    """Give the first unit of the capitals before a head."""
    low, _ = scan.sentence_of(head)
    tags, lows = scan.tags, scan.lows
    first = reach_back(scan, head, low, _JOINS_OFFICES if kind in ("conference", "format") else _JOINS)
    while first < head and (tags[first] in "-sa" or tags[first : first + 2] in ("Ds", "Cs") or lows[first] == "under"):
        first += 1
    return first


def _behind(scan: Scan, last: int) -> int:
    """Give the unit after the capitals behind a head, joined by "of", "on", "and" and the like."""
    tags, units, text = scan.tags, scan.units, scan.article.text
    _, high = scan.sentence_of(last - 1)
    at = last
    if at < high and tags[at] == "n" and units[at - 1].low in _NUMBERED:
        return at + 1
    if at < high and tags[at] == "n" and _ISSUE.fullmatch(units[at].low):
        at += 1
    if at < high and tags[at] in "TPNBM" and not (at + 1 < high and tags[at + 1] in "TPNO"):
        at += 1
    while at < high:
        tag, word = tags[at], units[at].low
        if tag == "(" and at + 2 < high and tags[at + 2] == ")" and text[units[at + 1].start].isupper():
            at += 3
            continue
        if not (tag in "er-a," or word in _CONNECTORS):
            break
        to = at + 1
        while to < high and tags[to] in "at" and to - at < 4:
            to += 1
        if to >= high or not text[units[to].start].isupper() or units[to].low in INSTRUMENTS:
            break
        if tags[to] not in (_CONNECTED if word in _CONNECTORS else _LINKED | {"w"}):
            break
        if tag in "a," and (tags[to] not in "TPNBM" or to > at + 1):
            break
        if tags[to] == "D" and tags[to + 1 : to + 2] not in _LINKED:
            break  # "in the COUNTRY capital"
        at = to + 1
        while at < high and (tags[at] in _LINKED or (tags[at] == "-" and tags[at + 1] in _LINKED)):
            at += 1
    return at


def _capitalised(scan: Scan, head: int, last: int, kind: str, words: str) -> Named | None:
    """Give the name that the capitals before and behind a head make with it."""
    tags, noun = scan.tags, scan.units[last - 1]
    first, end = _before(scan, head, kind), _behind(scan, last)
    own = end - first - (last - head)
    if noun.low in _YEARLY and tags[last : last + 1] != "e" and (first == head or words != "days"):
        return None
    titled = scan.article.text[noun.start].isupper()  # not "the LNG terminal"
    one_of_many = scan.words(max(first - 1, 0), first) in ("a", "an")  # "a Special Economic Zone"
    if own < 1 and not (kind in ("corridor", "project") and " " in words and titled and not one_of_many):
        return None
    if noun.low in _WEAK and own == 1 and tags[first if first < head else last] not in "NKCG":
        return None
    opens = first == scan.sentence_of(head)[0] and end - first < 3 and tags[first] == "T"
    office = "o" in tags[first:end] or (tags[first] == "O" and tags[first + 1] != "s" and kind != "conference")
    return None if opens or office else Named(scan.span(first, end), kind, "initiative.name")
