"""Cues of areas in a text: the longest at each place, without those in names of bodies and in phrases that mean else.

An ambiguous word ("security", "school") is a field of co-operation only beside a noun such as "cooperation", behind
words such as "in the field of", or in a list with other fields.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from coopstats.coding.areas.fieldwords import (
    ABOUT,
    BROUGHT,
    DOMINATED,
    EVENTS,
    FIELD_OF,
    FIGURED,
    INSTRUMENTS,
    LEADS,
    NO_MODIFIER,
    PREPOSITIONS,
    TALKED,
    TALKED_OVER,
    TOLD,
    TOPICS,
    VERBS,
)
from coopstats.coding.areas.itemised import is_item
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan

_JOINERS = frozenset(
    (",", "and", "or", "/", "&", ";", "–", "—", "-", "as", "well", "also", "including", "plus", "·", "•", "▪", "🔹")
)
_BY_THE_WAY = frozenset("also too then again these those all – — - , :".split())
_BEFORE = PREPOSITIONS | VERBS | BROUGHT
_MARKS = 3  # units of a mark before an item: "(a)"
_LISTED = frozenset(";:)x-")
_BRACKETED = re.compile(r"N\(\)")
_PARALLEL = frozenset(("and", "or", ",", "also", "both"))
_NAMES = frozenset("NTCPK")
_NAME_ON = re.compile("(?:[NTPMBJGO]|[ae](?=[NTPB]))*")
_WHOSE = 8  # words after "of" that say whose or which
_TALKS = frozenset(
    "talk talks discussion discussions conversation consultations conferred views notes memorandum agreement protocol "
    "understanding meeting session".split()
)
_LONG = 2  # a list of more cues than these is one of fields


class Cue(NamedTuple):
    """A cue at units `first` to `last` (exclusive).

    `kind` is `area`, or `list_area` if the cue needs its context.
    `context` is `led` behind "cooperation in" and the like, `followed` before "cooperation", else empty.
    `lead` is the first unit of the list of fields that it is one of; -1 for none.
    """

    first: int
    last: int
    span: Span
    area: str
    kind: str
    context: str = ""
    lead: int = -1


def find_cues(scan: Scan, masks: Sequence[Span]) -> list[Cue]:
    """Find the cues of areas that stand for a field of co-operation, in text order.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, in which no cue counts.

    Returns
    -------
    list of Cue
        Without overlaps, but for cues of two areas that have the same words ("trade and economic").
    """
    cues = [cue for cue in _longest(scan, masks) if not (_in_name(scan, cue) or _is_figure(scan, cue))]
    sentences = groupby(cues, key=lambda cue: scan.sentence_of(cue.first))
    return [cue for place, group in sentences for cue in _fields(scan, group, *place)]


def _longest(scan: Scan, masks: Sequence[Span]) -> Iterator[Cue]:
    """Give the longest cue at each place that neither a mask nor a trap of its own area holds."""
    traps = {
        (match.terms[0].value, at)
        for first, _, match in scan.matches("no_area")
        # "in transit" says where, but "cooperation in transit" what about.
        if not (first and scan.lows[first] == "in" and scan.lows[first - 1] in TOPICS)
        for at in range(match.start, match.end)
    }
    matches = {  # once for two cues of an area that find the same words ("sport", "sport*"): the plain one
        (match.start, -match.end, match.terms[0].value): (kind, first, last)
        for kind in ("list_area", "area")
        for first, last, match in scan.matches(kind)
    }
    covered, end, last = Cover(masks), -1, (-1, 0)
    for (start, minus_end, area), (kind, first, unit) in sorted(matches.items()):
        if (start < end and (start, minus_end) != last) or (area, start) in traps or covered.holds(start, start + 1):
            continue
        last, end = (start, minus_end), -minus_end
        yield Cue(first, unit, Span(start, end), area, kind)


def _fields(scan: Scan, cues: Iterable[Cue], low: int, stop: int) -> list[Cue]:
    """Tell of the cues of one sentence which stand as fields, list by list."""
    kept: list[Cue] = []
    chain: list[list[Cue]] = []
    for _, group in groupby(cues, key=attrgetter("first")):
        spot = list(group)
        if chain and not _joined(scan, chain[-1][0].last, spot[0].first):
            kept += _of_chain(scan, chain, low, stop)
            chain = []
        chain.append(spot)
    return kept + _of_chain(scan, chain, low, stop)


def _of_chain(scan: Scan, chain: list[list[Cue]], low: int, stop: int) -> list[Cue]:
    """Decide a list of fields as a whole: one plain cue or one telling context makes all of them fields."""
    cues = [cue for spot in chain for cue in spot]
    led = _led(scan, chain[0][0].first, low) or is_raised(scan, chain[-1][0].last, stop)
    followed = any(_followed(scan, spot[0].last, stop) for spot in chain)
    context = "led" if led else "followed" if followed else ""
    if not (context or len(chain) > _LONG or any(cue.kind == "area" for cue in cues)):
        return []
    return [cue._replace(context=context, lead=chain[0][0].first) for cue in cues]


def _joined(scan: Scan, end: int, start: int) -> bool:
    """Whether the units between two cues join them in a list: "A, B and modern C", "(i) A; (ii) B"."""
    if start - end > 2 and scan.tags[start - 1] == ")" and scan.tags[start - 3] == "(":
        start -= 3  # "(ii)"
    if not 0 <= start - end <= 5:
        return False
    joiners = others = 0
    for low, tag in zip(scan.lows[end:start], scan.tags[end:start], strict=True):
        if low in _JOINERS:
            joiners += 1
        elif low in NO_MODIFIER or tag in '.:()"OPRH':
            return False
        elif tag != "t":
            others += 1
    return bool(joiners) and others <= 2


def _followed(scan: Scan, end: int, stop: int) -> bool:
    """Whether a noun of co-operation follows, with at most two words between."""
    for at in range(end, min(end + 3, stop)):
        word = scan.lows[at]
        if word in TOPICS:
            return True
        if word in NO_MODIFIER or not word[0].isalpha() or scan.tags[at] in "yui":
            return False
    return False


def is_raised(scan: Scan, end: int, stop: int) -> bool:
    """Tell whether a list that ends here is the subject of the talks: "defence was dealt with", "sport came up"."""
    if scan.lows[end : end + 1] in (["of"], ["in"]):  # "defence of the straits will top the agenda"
        end = next((at for at in range(end, min(end + _WHOSE, stop)) if scan.lows[at] in BROUGHT), stop)
    after = [low for low in scan.lows[end : min(end + 6, stop)] if low not in _BY_THE_WAY]
    return bool(after) and (after[0] in DOMINATED or (after[0] in BROUGHT and not TALKED.isdisjoint(after[1:])))


def _led(scan: Scan, first: int, low: int) -> bool:
    """Whether the words before make it a field: "cooperation in", "in the field of", "discussed"."""
    words = scan.lows
    at = first - 1
    if first - low <= _MARKS and is_item(scan, first):
        return True
    while at >= low and scan.tags[at] in "NK-":
        at -= 1  # "rehabilitation of the NAME-NAME road"
    for _ in range(3):
        if at < low or words[at] in _BEFORE or scan.tags[at] in ',.;:("':
            break
        if words[at] in NO_MODIFIER:
            return False
        at -= 1
    if at < low:
        return False
    if words[at] in VERBS or words[at] == ":":
        return True
    if words[at] in BROUGHT:  # "among the topics were"
        return not TALKED.isdisjoint(words[low:at])
    if words[at] not in PREPOSITIONS:
        return False
    while at > low and words[at - 1] in _PARALLEL and words[at] in words[low : at - 1]:
        at = low + words[low : at - 1].index(words[at])  # "talks on A and on B"
    if words[at] == "on" and scan.tags[at - 1] in _NAMES | {",", "O"} and not _TALKS.isdisjoint(words[low:at]):
        return True  # "a talk with the Treasurer, NAME, on wool"
    before = words[max(at - 3, low) : at]
    return bool(before) and (
        before[-1] in LEADS
        or not FIELD_OF.isdisjoint(before)
        or words[at] in ("including", "like", "regarding", "concerning")
    )


def is_talked_over(before: Sequence[str]) -> bool:
    """Tell whether the words before make a name the subject of talks: "discussed", "views on"."""
    return bool(before) and (before[-1] in TALKED_OVER or (before[-1] in ABOUT and not TOLD.isdisjoint(before)))


def _venue(scan: Scan, first: int) -> bool:
    """Whether a name behind "at" stands before: "at Manas airport" says where, not what about."""
    at = first - 1
    while at >= 0 and scan.tags[at] in _NAMES:
        at -= 1
    return 0 <= at < first - 1 and scan.lows[at] == "at"


def _is_figure(scan: Scan, cue: Cue) -> bool:
    """Whether what follows shows that a cue is an image: "a flood of questions", "a reservoir of deep trust"."""
    behind = scan.lows[cue.last : cue.last + 3]
    return behind[:1] == ["of"] and not FIGURED.isdisjoint(behind)


def _in_name(scan: Scan, cue: Cue) -> bool:
    """Whether a capitalised cue is part of a name that is no instrument: an institution, an office, a conference."""
    tags, lows = scan.tags, scan.lows
    if scan.low_at(cue.last) == "delegation" or lows[cue.last - 1].endswith("delegation"):
        return True  # "a military delegation" says who came
    if _venue(scan, cue.first):
        return True
    if not scan.article.text[cue.span.start].isupper() or scan.in_headline(cue.first):
        return False
    if _BRACKETED.fullmatch(tags[max(cue.first - 2, 0) : cue.first] + tags[cue.last : cue.last + 1]):
        return True  # "NAME (Tourism)": whose minister somebody is
    first = cue.first
    while first and (tags[first - 1] in "NTPMBDJG" or (tags[first - 1] in "ae" and tags[max(first - 2, 0)] in "NTPB")):
        first -= 1
    last = _NAME_ON.match(tags, cue.last).end()  # type: ignore[union-attr]
    if first and tags[first - 1] in _LISTED and (last == len(tags) or tags[last] in ";,.:("):
        return False  # "(i) Trade and Industry; (ii) Energy": fields with capitals
    if not EVENTS.isdisjoint(lows[first:last]):
        low, _ = scan.sentence_of(cue.first)
        return not any(word.startswith("invit") for word in lows[low:first])  # its subject is what is offered
    return last - first > cue.last - cue.first + 1 and INSTRUMENTS.isdisjoint(lows[first:last])
