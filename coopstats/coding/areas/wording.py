"""The plain words around a cue: what the predicates of the codebook do not know, the weights may still have learnt."""

from functools import lru_cache

from coopstats.coding.scanning.scan import Scan

_NEAR = 8  # words before a cue that are looked at one by one
_NAMES = frozenset("NTCDGPK")  # what a word of these tags says is no way of writing
_ENDINGS = ("ations", "ation", "ingly", "ments", "ment", "ings", "ing", "edly", "ies", "ed", "es", "s", "ly")
_STEM = 4  # letters that an ending leaves


class Wording:
    """The words of a text, sentence by sentence, without endings."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._known: dict[int, list[tuple[int, str, str]]] = {}

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
        words = self._words(first)
        found = {word for at, word, _ in words if not first <= at < last}
        found.update([left for at, _, left in words if at < first][-_NEAR:])
        return found

    def _words(self, unit: int) -> list[tuple[int, str, str]]:
        """Give the words of the sentence that holds a unit, by their places, as both kinds of feature."""
        low, high = self._scan.sentence_of(unit)
        if low not in self._known:
            words = zip(range(low, high), self._scan.tags[low:high], self._scan.lows[low:high], strict=True)
            self._known[low] = [
                (at, *_features(word)) for at, tag, word in words if tag not in _NAMES and word.isalpha()
            ]
        return self._known[low]


@lru_cache(maxsize=1 << 14)
def _features(word: str) -> tuple[str, str]:
    return f"word={stem(word)}", f"left={stem(word)}"


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
