"""Days and places told apart: of those met one by one ("A on Monday and B on Tuesday"), and of who met again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.spots import place_of
from coopstats.coding.scanning.plainwords import PARTIES
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Phrase, Sentence

_FOR_SUMMIT = re.compile(r"[*][_DBC]{0,5}N")
_TEAM_OF = re.compile("[^;.RZPUG]{0,10}(G)[^;.RZPUG]{0,8}n")
_TOGETHER = frozenset(("together", "jointly", "trilateral", "collectively", "three-way", "tripartite", "quadrilateral"))
# "A, and on Thursday in CITY B", "A; in CITY, on Thursday, with B"
_FIRST = re.compile(
    r"[,;&](?:[@_]{0,2}(?P<T>T)(?:\(T\))?,?(?:@_?(?P<K>K),?)?|@_?(?P<C>[KC]),?(?:[@_]{0,2}(?P<D>T),?)?)[wy]?[_DvC$]{0,3}$"
)
_BEHIND = re.compile(r"[^&;.RZT]{0,12}?@?_?(T)")
_AGAIN = re.compile(r"[^;.RZTmrlsfvgihk]{0,14}T[,_]{0,2}&_(?:@_?([KC])(?:,C)?,?)?@?_?(T)(?:@_?([KC]))?")
_WORDS = frozenset(("again", "later", "once", "also", "then"))


class Own(NamedTuple):
    """Day and place of one of those met one by one, None where he or she shares those of the verb."""

    day: DateSpan | None = None
    place: Phrase | None = None


def own_of_each(sentence: Sentence, at: int, groups: Sequence[Sequence[Phrase]]) -> list[Own]:
    """Give the days and places of those met one by one.

    Parameters
    ----------
    sentence, at
        The verb.
    groups
        Those who were met, apart from each other.

    Returns
    -------
    list of Own
        One for each group.
    """
    tags, phrases = sentence.tags, sentence.phrases
    own = [Own()] * len(groups)
    if len(groups) < 2 or {"T", "K", "C"}.isdisjoint(tags):
        return own
    here = {id(phrase): k for k, phrase in enumerate(phrases)}
    places = [here.get(id(group[0]), -1) for group in groups]
    if places != sorted(set(places)) or places[0] < at:
        return own
    behind = []
    for number, k in enumerate(places):
        stop = places[number + 1] if number + 1 < len(places) else len(tags)
        first = _FIRST.search(tags, places[number - 1] + 1, k) if number else None
        if first:
            day, place = (first.start(a) if first[a] else first.start(b) for a, b in ("TD", "KC"))
            own[number] = Own(sentence.values[day] if day >= 0 else None, phrases[place] if place >= 0 else None)
        behind.append(_BEHIND.match(tags, k + 1, stop))
    if all(behind) and not any(one.day for one in own):
        own = [Own(sentence.values[match.start(1)]) for match in behind if match]
    return own


def again(scan: Scan, sentence: Sentence, at: int, draft: Draft) -> Iterator[Draft]:
    """Give the second event of "met in CITY in March and again in CITY in May".

    Parameters
    ----------
    scan
        The text as units.
    sentence, at
        The verb.
    draft
        The first event.

    Yields
    ------
    Draft
        The same people, at the other day and place.
    """
    match = _AGAIN.match(sentence.tags, at + 1) if "&" in sentence.tags else None
    k = match.end() - match[0][::-1].index("&") if match else 0
    if match is None or sentence.values[k] not in _WORDS:
        return
    place = match.start(1) if match[1] else match.start(3) if match[3] else -1
    city, country = place_of(scan, sentence.phrases[place]) if place >= 0 else (draft.city, draft.country)
    when = sentence.values[match.start(2)]
    yield replace(draft, when=when, city=city, country=country)


def is_joint(sentence: Sentence, at: int) -> bool:
    """Whether the words around a cue say that all met together, or for a summit."""
    summit = _FOR_SUMMIT.search(sentence.tags, at)
    if summit and sentence.cue(summit.end() - 1).kind == "conference":
        return True
    team = _TEAM_OF.match(sentence.tags, at + 1)
    if team and str(sentence.values[team.start(1)].words).rpartition(" ")[2] in PARTIES:
        return True  # "received a delegation comprising A and B"
    return sentence.says(_TOGETHER, at - 4, at + 4)
