"""Journeys told stop by stop, each place at the head of a line: "CITY (2-3 May): ...", "In CITY, where she ..."."""

import re
from collections.abc import Sequence

from coopstats.coding.rules.legs import Leg
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.visitdrafts import visit_of
from coopstats.coding.sentences.phrases import Sentence

_STOP = re.compile(
    r"_?@?_?(?P<place>[KC])(?:,_?C)?(?:\((?P<bracket>T)\)|,?(?P<day>T)(?=[.:_]|$)|,R[^,;.]{1,6}?(?P<stay>T),)"
)
_LEAST = 2  # stops of a journey


def find_stops(sentences: Sequence[Sentence]) -> dict[int, re.Match[str]]:
    """Find the stops of a journey.

    Parameters
    ----------
    sentences
        The text as sentences of phrases.

    Returns
    -------
    dict of int to Match
        By the number of the sentence; none where fewer than two places head a line or sentence with their days.
    """
    heads = {s.number: match for s in sentences if not s.title and (match := _STOP.match(s.tags))}
    places = {sentences[number].values[match.start("place")] for number, match in heads.items()}
    return heads if len(places) >= _LEAST else {}


def stops_at(reader: Reader, sentence: Sentence, match: re.Match[str]) -> Drafts:
    """Give the visit of the main actor to the place that heads a sentence.

    Parameters
    ----------
    reader
        The text as read so far.
    sentence, match
        The sentence, and where its tags name the place and the days.

    Yields
    ------
    Draft
        None where nobody has been named before, or the place is at home.
    """
    at = match.start("place")
    place = sentence.phrases[at]
    day = sentence.values[match.start(match.lastgroup or "place")]
    travellers = [p for p in reader.default if reader.side(p) not in ("", str(place.value))]
    if travellers:
        yield from visit_of(reader, sentence, at, travellers, [Leg(place, day)], "stops: in C on DATE")
