"""Offices said of several people: "the ministers"."""

import re
from functools import lru_cache

_COMPLEMENT = re.compile(" (?:of|for|to) ")
_SHORT = 5  # letters of a word in capitals that is a short form
_MEN = ("chairmen", "chairwomen", "spokesmen", "spokeswomen")
_SINGULAR = ("ss", "us", "is", "os", "'s", "affairs", "affaires", "arms", "chiefs", "forces")


def is_plural(term: str, words: str) -> bool:
    """Whether a text says an office of several, given the office's term and the words of the text.

    Examples
    --------
    >>> is_plural("Minister", "ministers"), is_plural("Permanent Secretary", "PS")
    (True, False)
    """
    return _several(term, words) and not (len(words) < _SHORT and words.isupper())  # "PS", "DCS"


@lru_cache(maxsize=4096)
def _several(term: str, words: str) -> bool:
    """Whether a form of a term is said of several; "chief of defence forces" is one chief."""
    head = _COMPLEMENT.split(words.lower())[0]
    first, of_each = head.split()[:-1], term.lower().split()
    if head.endswith(_MEN) or any(word.endswith("s") and word[:-1] in of_each for word in first):
        return True  # "the captains regent"
    return head.endswith("s") and not head.endswith(_SINGULAR) and term.lower() != head
