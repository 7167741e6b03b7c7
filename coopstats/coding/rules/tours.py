"""Visits told by the stops of a tour: "with stops in A and B", "the tour covered A, B and C", "CITY (2-3 May): ..."."""

import re
from collections.abc import Sequence

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.rules.meant import people_in
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.visitdrafts import Leg, legs_from, visit_of
from coopstats.coding.sentences.clauses import main_subject, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.spells import spell
from coopstats.coding.sentences.timing import date_near

_STOP = re.compile(r"(_)_?@[_D]{0,2}([CK])")
# "C is the next stop", "Her next stop will be C"
_NEXT_STOP = re.compile(r"(?:@?T,?)?([_F]{0,3}_[EF:]{1,2}[CK]|[CK](?=[EFT_]{2,4}))(?:,C)?[EFT_]{0,4}(?:@?T)?\.?$")
_ON_LIST = re.compile(r"(?:[CK](?:,C)?[,&_]{1,3})*[CK]F?E_?@_{1,2}")
_HOLDS = re.compile(r"([_n])(?:_?@)?[_D]{0,2}([CK])")
_SETS_OUT = re.compile(r"(?:[gq]|T)[^;.RZ]*[KC][^;.RZN]*$")
_STOPS = frozenset("stop stops stopping stopped stopover stopovers halts layovers".split())
_INCLUDES = frozenset(
    "cover covers covered covering include includes included including comprise comprises comprised encompasses "
    "encompassed span spans spanned embraces embraced take takes took taking".split()
)
TOURS = frozenset(("tour", "journey", "swing", "trip", "voyage"))
_PLANS = TOURS | {"itinerary", "schedule", "programme", "program", "agenda"}
_NEAR = 8  # units between a tour and its stops
_RULE = "tours: with stops in C and C"
_HEADS = re.compile(
    r"_?@?_?(?P<place>[KC])(?:,_?C)?(?:\((?P<bracket>T)\)|,?(?P<day>T)(?=[.:_]|$)|,R[^,;.]{1,6}?(?P<stay>T),)"
)
_LEAST = 2  # stops of a journey


def tours(reader: Reader, sentence: Sentence) -> Drafts:
    """Give a visit to each place that a tour of somebody leads to."""
    tags, phrases, lows = sentence.tags, sentence.phrases, reader.scan.lows
    begin = phrases[0].first if phrases else 0
    words = lows[begin : phrases[-1].last] if phrases else []
    if _STOPS.isdisjoint(words) and _PLANS.isdisjoint(words):
        return
    next_stop = _NEXT_STOP.match(tags) if reader.visit else None
    if reader.visit and next_stop and not _STOPS.isdisjoint(words):
        legs = legs_from(reader, sentence, next_stop.end(1) - 1)
        for draft in visit_of(reader, sentence, 0, reader.visitors, legs, "tours: C is the next stop"):
            draft.status = "planned"
            yield draft
    listed = _ON_LIST.match(tags)
    if listed and sentence.values[listed.end() - 1] in _PLANS:
        ours = people_in(reader, sentence, [p for p in phrases[listed.end() :] if p.tag in "PUp"][:1])
        legs = legs_from(reader, sentence, 0)
        for draft in visit_of(reader, sentence, 0, ours, legs, "tours: C is on the itinerary"):
            draft.status = "planned" if draft.status == "held" else draft.status
            yield draft
    for match in (*_STOP.finditer(tags), *_HOLDS.finditer(tags)):
        at, place = match.start(1), match.start(2)
        word = reader.first_word(phrases[at])
        if word not in (_STOPS if match.re is _STOP else _INCLUDES):
            continue
        if word in _INCLUDES and _PLANS.isdisjoint(lows[max(phrases[at].first - _NEAR, begin) : phrases[at].first]):
            continue
        legs = legs_from(reader, sentence, place)
        hosts = {leg.code for leg in legs}
        ours = people_in(reader, sentence, subject(sentence, at)) if word == "stopped" else []
        ours = ours or people_in(reader, sentence, main_subject(sentence, len(tags))) or reader.default
        ours = [p for p in ours if reader.side(p) not in hosts | {""}]
        days = _days(reader, sentence, at, ours)
        noun = tags.rfind("N", 0, at)
        for draft in visit_of(reader, sentence, noun if noun >= 0 else place, ours, legs, _RULE) if ours else ():
            draft.when, draft.tour = draft.when or days, True
            draft.arrival = draft.arrival or "q" in tags[:at]  # "left on DATE for a tour that includes A and B"
            yield draft


def _days(reader: Reader, sentence: Sentence, at: int, ours: list[Phrase]) -> DateSpan | None:
    """Give the days of the tour: those of its noun, or of the journey that the text told of without a place."""
    told = next((d for d in reversed(reader.drafts.visits) if d.people & {p.value for p in ours}), None)
    return days_of_tour(reader, sentence, at) or (told.when if told and not told.country else None)


def days_of_tour(reader: Reader, sentence: Sentence, place: int) -> DateSpan | None:
    """Give the days of "a tour from DATE to DATE that will take her to C": those of the noun before."""
    noun = sentence.tags.rfind("N", 0, place)
    if _SETS_OUT.search(sentence.tags, 0, max(noun, 0)):
        return None  # "leaves on DATE for CITY on the first leg of a tour that will take him to C"
    return spell(reader.scan, sentence, noun, date_near(sentence, noun)) if noun >= 0 else None


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
    heads = {s.number: match for s in sentences if not s.title and (match := _HEADS.match(s.tags))}
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
