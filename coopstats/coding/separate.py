"""Days and places told apart: of those met one by one ("A on Monday and B on Tuesday"), and of who met again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopstats.coding.circumstances import place_of
from coopstats.coding.dates import DateSpan
from coopstats.coding.drafts import Draft, Seat
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.scan import Scan

_DAY_FIRST = re.compile(r"[,;&][@_]{0,2}(T),?(?:@_?K,?)?w?[_DvC$]{0,3}$")  # "A, and on Thursday B"
_DAY_BEHIND = re.compile(r"[^&;.RZT]{0,12}?@?_?(T)")
_AGAIN = re.compile(r"[^;.RZTmrlsfvgihk]{0,14}T[,_]{0,2}&_(?:@_?([KC])(?:,C)?,?)?@?_?(T)(?:@_?([KC]))?")
_WORDS = frozenset(("again", "later", "once", "also", "then"))


def days_of_each(sentence: Sentence, at: int, groups: Sequence[Sequence[Phrase]]) -> list[DateSpan | None]:
    """Give the days of those met one by one, None where they share that of the verb.

    Parameters
    ----------
    sentence, at
        The verb.
    groups
        Those who were met, apart from each other.

    Returns
    -------
    list of DateSpan or None
        One for each group.
    """
    here = {id(phrase): k for k, phrase in enumerate(sentence.phrases)}
    places = [here.get(id(group[0]), -1) for group in groups]
    own: list[DateSpan | None] = [None] * len(groups)
    if len(groups) < 2 or "T" not in sentence.tags or places != sorted(set(places)) or places[0] < at:
        return own
    behind = []
    for number, k in enumerate(places):
        stop = places[number + 1] if number + 1 < len(places) else len(sentence.tags)
        first = _DAY_FIRST.search(sentence.tags, places[number - 1] + 1, k) if number else None
        if first:
            own[number] = sentence.phrases[first.start(1)].value
        behind.append(_DAY_BEHIND.match(sentence.tags, k + 1, stop))
    if all(behind) and not any(own):
        own = [sentence.phrases[match.start(1)].value for match in behind if match]
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
    if match is None or sentence.phrases[k].value not in _WORDS:
        return
    place = match.start(1) if match[1] else match.start(3) if match[3] else -1
    city, country = place_of(scan, sentence.phrases[place]) if place >= 0 else (draft.city, draft.country)
    seats: list[Seat] = list(draft.seats)
    yield replace(draft, when=sentence.phrases[match.start(2)].value, city=city, country=country, seats=seats)
