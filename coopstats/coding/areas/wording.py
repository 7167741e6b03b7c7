"""The plain words around a cue: what the predicates of the codebook do not know, the weights may still have learnt."""

from bisect import bisect_left

from coopstats.coding.scanning.remembered import Remembered
from coopstats.coding.scanning.scan import Scan

_NEAR = 8  # words before a cue that are looked at one by one
_NAMES = frozenset("NTCDGPK")  # what a word of these tags says is no way of writing
_ENDINGS = ("ations", "ation", "ingly", "ments", "ment", "ings", "ing", "edly", "ies", "ed", "es", "s", "ly")
_STEM = 4  # letters that an ending leaves


_Words = tuple[list[int], list[str], list[str]]


class Wording:
    """The words of a text, sentence by sentence, without endings."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._known: dict[int, _Words] = {}

    def around(self, first: int, last: int) -> set[str]:
        """Name the words of the sentence around units `first` to `last` (exclusive), and those just before.

        Parameters
        ----------
        first, last
            The words of a cue, in one sentence.

        Returns
        -------
        set of str
            `word=stem` for each word of the sentence, `left=stem` for the nearest before.
        """
        places, words, lefts = self._words(first)
        before, behind = bisect_left(places, first), bisect_left(places, last)
        return {*words[:before], *words[behind:], *lefts[max(before - _NEAR, 0) : before]}

    def _words(self, unit: int) -> _Words:
        """Give the words of the sentence that holds a unit: their places, and both kinds of feature."""
        low, high = self._scan.sentence_of(unit)
        if low not in self._known:
            lows, tags = self._scan.lows, self._scan.tags
            plain = [(at, _FEATURES[lows[at]]) for at in range(low, high) if tags[at] not in _NAMES]
            places = [at for at, features in plain if features]
            self._known[low] = places, [f[0] for _, f in plain if f], [f[1] for _, f in plain if f]
        return self._known[low]


def _features(word: str) -> tuple[str, ...]:
    """Give both features of a word; none of a mark, a number or a compound."""
    return (f"word={stem(word)}", f"left={stem(word)}") if word.isalpha() else ()


def stem(word: str) -> str:
    """Take the ending off a word.

    Examples
    --------
    >>> stem("discussed"), stem("discussing"), stem("need")
    ('discuss', 'discuss', 'need')
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


_FEATURES = Remembered(_features)
