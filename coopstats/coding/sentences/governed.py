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
_TELLS = SAID | {"told"}


def first_place(tags: str, at: int) -> int:
    """Give the first country of the list that one stands in: "after visits to A and B, C's minister said"."""
    places = _PLACES.search(tags, max(at - 14, 0), at) if tags[at] == "C" else None
    return places.start() if places else at


def is_possessive(tags: str, at: int) -> bool:
    """Whether a party is said as an owner: "A's"."""
    return at + 1 < len(tags) and tags[at + 1] == "$"


def is_aside(sentence: Sentence, at: int) -> bool:
    """Whether somebody is only of a relative clause: "B, whom A saw off", "B, whose minister A"."""
    return sentence.tags[at] == "P" and sentence.before(at) in _WHOM


def is_governed(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands before a phrase, with at most an article and adjectives between."""
    tags = sentence.tags
    back = at - 1
    values = sentence.values
    if values[at] in HE:
        return False  # "in the capital he"
    if back > 1 and tags[back] == "," and tags[back - 1] in "pc":
        return is_governed(sentence, back - 1)  # "over lunch with his host, A"
    if back > 0 and tags[back] == "$":
        back -= 2  # "with COUNTRY's A"
    while back >= 0 and tags[back] in "_D" and at - back < 4:
        if values[back] in _ADVERBIAL:
            return False  # "on the first day A", "on his part A"
        if values[back] in _ARTICLES and back and tags[back - 1] in "_D" and values[back - 1] not in _QUANTIFIERS:
            return False  # "in the capital the Minister", not "with both the Ministers"
        back -= 1
    if back > 0 and values[back - 1] == "arrival" and tags[: back + 1].strip("_TV:.,") == "/":
        return False  # "11.00 Arrival of A, who will be met by B"
    if back == 0 and tags[0] in "mer":
        return True  # "Meeting A, B said"
    if back == 0 and tags[0] == "*" and tags[at + 1 : at + 2] == ",":
        return False  # "For A, the day was filled with talks"
    if back >= 0 and tags[back] == "g" and tags[at] in "UBG":
        return True  # "went on to BODY, to be received by B"
    return back >= 0 and tags[back] in _PREPOSITIONS and not (tags[back] == ">" and tags[back + 1 : at].count("_") > 1)


def is_source(sentence: Sentence, at: int) -> bool:
    """Whether a party only tells what stands before: "A will meet in CITY on DAY, NAME said", "..., said NAME"."""
    before = sentence.tags[max(at - 3, 0) : at]
    if "," not in before:
        return False
    quoted = len(before) < 3 or before[0] == '"' or before[1:] != ",_"
    return sentence.says(_TELLS, at + 1, at + 2) or (not quoted and sentence.says(SAID, at - 1, at))
