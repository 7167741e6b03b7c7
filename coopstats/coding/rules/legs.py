"""Where a journey leads, stop by stop: "to A, B and C", "to A (1-2 June) and B (3 June)", "the DEMONYM capital"."""

import re
from typing import NamedTuple

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.rules.datelines import dateline
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.phrases import Phrase, Sentence

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
        if not after:
            break
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
