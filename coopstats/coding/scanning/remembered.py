"""What has been worked out for words that come again and again."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")


class Remembered(dict[str, Value]):
    """What a function gives for each word, worked out once.

    A hit costs a third of one of `functools.lru_cache`, which reorders its entries. With too many words all are
    forgotten.

    Examples
    --------
    >>> lengths = Remembered(len)
    >>> lengths["talks"], lengths
    (5, {'talks': 5})
    """

    def __init__(self, function: Callable[[str], Value], most: int = 1 << 16) -> None:
        super().__init__()
        self._function = function
        self._most = most

    def __missing__(self, word: str) -> Value:
        """Work it out for a word that is new."""
        if len(self) >= self._most:
            self.clear()
        value = self[word] = self._function(word)
        return value
