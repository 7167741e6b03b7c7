"""A visit as a draft: where a journey leads, stop by stop, who of those named is the visitor, which day is its own."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.days import is_exact
from coopstats.coding.rules.circumstances import status_of
from coopstats.coding.rules.datelines import dateline
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.residents import posted_to
from coopstats.coding.rules.several import both
from coopstats.coding.rules.spots import place_of
from coopstats.coding.sentences.lengths import days_told, stay_told
from coopstats.coding.sentences.phrases import Phrase, Sentence, numbers
from coopstats.coding.sentences.spells import BEGUN, nth_day
from coopstats.coding.sentences.triggers import Trigger

_OTHERS = frozenset("mrlsfkihL")
_ARRIVALS = frozenset(("arrived in", "left for", "left"))  # when the visit ended is another matter
PLACE = r"([CKD])"
COUNTRY = frozenset("country kingdom sultanate emirate republic".split())  # "a visit to the country"
HERE = COUNTRY | {"town", "island", "capital", "city"}
_CAPITAL = frozenset(("capital", "city", "soil", "territory"))
_DAY = re.compile(r",?\(?[@_<]{0,2}(T)\)?")
_NEXT = re.compile(
    r"(?:@_{1,3}(?=[,;&]))?(?:,_?|,?&(?:[_@T]{0,2}|<_|,[_T]{1,2},|,?@?_?(?P<day>T),?)|;&?)[>@]?[_D]{0,2}?(?=[CKD])"
)


class Leg(NamedTuple):
    """A place of a journey, with its days if the text gives them to that place alone."""

    place: Phrase
    when: DateSpan | None = None

    @property
    def code(self) -> str:
        """Country or organisation of the place."""
        return str(self.place.value)


def legs_from(reader: Reader, sentence: Sentence, first: int) -> list[Leg]:
    """Read a list of places.

    Parameters
    ----------
    reader
        The text as read.
    sentence
        The sentence.
    first
        Number of its first place, a country, a city or a demonym before "capital".

    Returns
    -------
    list of Leg
        A demonym before another word ends the list.
    """
    tags, phrases = sentence.tags, sentence.phrases
    legs: list[Leg] = []
    at, fronted = first, False
    ahead: DateSpan | None = None
    while True:
        place, end = phrases[at], at + 1
        if tags[at] == "D":
            if end >= len(tags) or reader.first_word(phrases[end]) not in _CAPITAL:
                break
            end += 2 if tags[end + 1 : end + 3] == ",K" else 1
        elif tags[end : end + 2] == ",C" and tags[at] == "K" and sentence.values[end + 1] == place.value:
            end += 2  # a city with its country
        elif tags[end : end + 1] in ("$", "P", "U"):
            break  # "C's minister"
        day = _DAY.match(tags, end)
        after = _NEXT.match(tags, day.end() if day else end) or _NEXT.match(tags, end)
        legs.append(Leg(place, ahead or (sentence.values[day.start(1)] if day else None)))
        if not after or (tags[at] == "K" and "capital" in reader.scan.lows[place.last : phrases[after.end()].first]):
            break  # "CITY, the capital of a province"
        ahead = sentence.values[after.start("day")] if after["day"] else None  # "to A and, on Friday, B"
        fronted = fronted or ahead is not None
        at = after.end()
    each = _respectively(sentence, at)
    if each and len(each) == len(legs):
        return [leg._replace(when=when) for leg, when in zip(legs, each, strict=True)]
    days = [leg.when for leg in legs if leg.when]
    return legs if len(days) > 1 or fronted else [leg._replace(when=None) for leg in legs]


def _respectively(sentence: Sentence, at: int) -> list[DateSpan]:
    """Give the days of "to A and B, from DATE and DATE respectively"."""
    end = next((k for k, p in enumerate(sentence.phrases) if k > at and p.value == "respectively"), 0)
    return [p.value for p in sentence.phrases[at:end] if p.tag == "T"]


def here(reader: Reader) -> list[Leg]:
    """Give the place of the dateline, or home, which "here" and "the country" mean."""
    _, country = dateline(reader)
    country = country or reader.home
    return [Leg(Phrase("C", 0, 1, country))] if country else []


def _belongs_elsewhere(sentence: Sentence, at: int, when: DateSpan) -> bool:
    """Whether another event's verb stands between a visit and a date: "A, on a visit to C, met B today"."""
    k = next((k for k, p in enumerate(sentence.phrases) if p.tag == "T" and p.value.span == when.span), None)
    if k is None:
        return False  # the day at the head of the paragraph
    between = set(sentence.tags[min(at, k) + 1 : max(at, k)])
    if k < at and sentence.tags[at] in "CK" and between & {"Z", "R"}:
        return True  # "left for A on DATE on a trip that will take him to B"
    if at < k and sentence.tags[at] == "N" and between & {"x", "e"} and "," in between:
        return True  # "A, who is on a visit to C, conferred on DATE with B"
    others = _OTHERS & between
    return bool(others - {"L"} or (others and between & {"N", "M", "S"}))  # but "the visit that A is to pay on DATE"


def are_abroad(reader: Reader, parties: Iterable[Phrase], leg: Leg) -> bool:
    """Whether it is known of all of some parties that they are not at home at a place."""
    return not reader.sides(parties) & {"", leg.code}


def are_visitors(reader: Reader, parties: Iterable[Phrase]) -> bool:
    """Whether the text has told of a visit by somebody, who then "arrived on Monday" or "leaves tomorrow"."""
    return any(draft.kind == "visit" for draft in reader.drafts.with_any(numbers(parties)))


def foreign(reader: Reader, ours: list[Phrase], host: str) -> list[Phrase]:
    """Read "Minister A welcomed her first visit to C": the visitor is the one who is not of C."""
    if not ours or any(p.tag != "P" or reader.side(p) != host for p in ours):
        return ours
    return [p for p in both(reader) if p.tag == "P" and reader.side(p) != host] or ours


def visit_of(
    reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], legs: Sequence[Leg], rule: str
) -> Drafts:
    """Give a visit of the same people to each of the places, or to nowhere yet."""
    ours = [p for p in ours if p.tag == "P"] or ours or reader.default
    hosts = {leg.code for leg in legs}
    if len(hosts) == 1 and ours and all(p.tag == "P" and posted_to(reader, p.value) in hosts for p in ours):
        return  # an ambassador who travels in the country he or she serves in
    ours = [p for p in ours if reader.side(p) not in hosts] or ours
    own = reader.sides(ours)
    cue = sentence.values[at]
    for leg in (legs or (None,)) if ours else ():
        if leg and own == {leg.code} and all(p.tag != "P" for p in ours):
            continue  # nobody visits the own country
        draft = reader.draft("visit", sentence, at, rule)
        if draft is None:
            return
        day = draft.when if draft.when and draft.when.start == draft.when.end else None
        several = days_told(reader.scan, sentence)
        if day and (_belongs_elsewhere(sentence, at, day) or (several > 1 and is_exact(day.end) and day.rule != BEGUN)):
            draft.when = None  # of a "three-day visit", some day
            draft.status = status_of(reader.scan, sentence, at, None) or draft.status
        begun = nth_day(reader.scan, sentence)
        draft.when = begun or draft.when
        draft.arrival = bool((begun and begun.start) or (day and day.rule == BEGUN)) or (
            isinstance(cue, Trigger)
            and cue.cue.term in _ARRIVALS
            and several != 1
            and not reader.scan.units[cue.first].low.startswith("stop")
        )
        if draft.country in own:
            draft.city = draft.country = ""  # a place that the sentence tells of home
        if leg:
            place, draft.when, draft.tour = leg.place, leg.when or draft.when, len(legs) > 1 and not leg.when
            if leg.when and leg.when.start > (reader.scan.article.published or "9999"):
                draft.status = "planned"  # "left on DATE for visits to A and B, from DATE and DATE respectively"
            draft.city, draft.country = place_of(reader.scan, place)
        draft.length = stay_told(reader.scan, sentence) if len(legs) < 2 else 0
        reader.sit(draft, ours)
        yield draft
