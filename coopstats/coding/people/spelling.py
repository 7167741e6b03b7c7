"""Names as words: in plain letters, with initials, with a letter misspelt."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ʻ": "'", "’": "'"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONG = 6  # letters of a word that may be misspelt


@lru_cache(maxsize=4096)
def plain(name: str) -> tuple[str, ...]:
    """Give the words of a name in small letters without diacritics, so that spellings meet.

    Examples
    --------
    >>> plain("José Ñandú-Li")
    ('jose', 'nandu', 'li')
    >>> plain("Łukasz Đurić")
    ('lukasz', 'duric')
    """
    letters = name.lower()
    if not name.isascii():
        letters = unicodedata.normalize("NFKD", letters.translate(_LETTERS)).casefold()
        letters = "".join(c for c in letters if not unicodedata.combining(c))
    return tuple(w for w in re.findall(r"[^\W_]+(?:'[^\W_]+)?", letters) if w not in _SUFFIXES)


def initials(small: tuple[str, ...], big: tuple[str, ...]) -> bool:
    """Whether "A. Surname" may be "Ann Surname"."""
    return small[-1] == big[-1] and 1 < len(small) <= len(big) and len(small[0]) == 1 and big[0].startswith(small[0])


def respelt(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two full names differ by a letter in one long word: "Muhamedov", "Muhammedov"."""
    if len(one) != len(two) or len(one) < 2:
        return False
    differing = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = sorted(differing[0], key=len)
    return len(a) >= _LONG and len(b) - len(a) <= 1 and a[0] == b[0] and _one_edit(a, b)


def _one_edit(a: str, b: str) -> bool:
    """Whether a word becomes another, no shorter one by one letter put in or changed."""
    at = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at:] == b[at + 1 :] or a[at + 1 :] == b[at + 1 :]
