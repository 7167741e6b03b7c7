"""Whether a party stands behind a preposition, or its own possessive, and so is no subject: "with A", "A's visit"."""

import re

from coopstats.coding.scanning.plainwords import HE, SAID
from coopstats.coding.sentences.phrases import Sentence

_PREPOSITIONS = "wy>@/=<*"
# A noun that closes a phrase of time or manner before the subject.
_ADVERBIAL = frozenset(
    "day days time side part turn reply response addition evening morning afternoon occasion end return hand "
    "talks there here capacity remarks speech behalf beginning outset conclusion context regard result".split()
)
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
_WHOM = frozenset(("whom", "whose"))
_QUANTIFIERS = frozenset(("both", "all", "half", "also", "such"))
_PLACES = re.compile(r"(?:[CK](?:,&|&|,)_?)+$")
_SAID_BY = re.compile(r"[^\"],_$")


def first_place(tags: str, at: int) -> int:
    """Give the first country of the list that one stands in: "after visits to A and B, C's minister said"."""
    places = _PLACES.search(tags, max(at - 14, 0), at) if tags[at] == "C" else None
    return places.start() if places else at


def is_possessive(tags: str, at: int) -> bool:
    """Whether a party is said as an owner: "A's"."""
    return at + 1 < len(tags) and tags[at + 1] == "$"


def is_aside(sentence: Sentence, at: int) -> bool:
    """Whether somebody is only of a relative clause: "B, whom A saw off", "B, whose minister A"."""
    return at > 0 and sentence.tags[at] == "P" and sentence.phrases[at - 1].value in _WHOM


def is_governed(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands before a phrase, with at most an article and adjectives between."""
    tags = sentence.tags
    back = at - 1
    if sentence.phrases[at].value in HE:
        return False  # "in the capital he"
    if back > 1 and tags[back] == "," and tags[back - 1] in "pc":
        return is_governed(sentence, back - 1)  # "over lunch with his host, A"
    if back > 0 and tags[back] == "$":
        back -= 2  # "with COUNTRY's A"
    while back >= 0 and tags[back] in "_D" and at - back < 4:
        if sentence.phrases[back].value in _ADVERBIAL:
            return False  # "on the first day A", "on his part A"
        if sentence.phrases[back].value in _ARTICLES and _is_noun(sentence, back - 1):
            return False  # "in the capital the Minister"
        back -= 1
    if tags[: back + 1].strip("_TV:.,") == "/" and sentence.phrases[back - 1].value == "arrival":
        return False  # "11.00 Arrival of A, who will be met by B"
    if back == 0 and tags[0] in "mer":
        return True  # "Meeting A, B said"
    if back == 0 and tags[0] == "*" and tags[at + 1 : at + 2] == ",":
        return False  # "For A, the day was filled with talks"
    if back >= 0 and tags[back] == "g" and tags[at] in "UBG":
        return True  # "went on to BODY, to be received by B"
    return back >= 0 and tags[back] in _PREPOSITIONS and not (tags[back] == ">" and tags[back + 1 : at].count("_") > 1)


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Whether a plain word before an article closes the phrase before it: "in the capital the", not "with both the"."""
    return at >= 0 and sentence.tags[at] in "_D" and sentence.phrases[at].value not in _QUANTIFIERS


def is_source(sentence: Sentence, at: int) -> bool:
    """Whether a party only tells what stands before: "A will meet in CITY on DAY, NAME said", "..., said NAME"."""
    if _SAID_BY.search(sentence.tags, 0, at) and sentence.phrases[at - 1].value in SAID:
        return True
    behind = sentence.phrases[at + 1].value if at + 1 < len(sentence.phrases) else ""
    return "," in sentence.tags[max(at - 3, 0) : at] and (behind in SAID or behind == "told")
