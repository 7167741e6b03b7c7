"""Warships by the letters before their names: a ship on a port call stands for its country."""

from collections.abc import Iterator

from coopstats.coding.phrases import Phrase, Somebody
from coopstats.coding.scan import Scan

_LETTERS = 5  # at most


def find_ships(scan: Scan) -> Iterator[Phrase]:
    """Find ships by name, each as a party of the country that the letters before the name stand for."""
    for at, unit in enumerate(scan.units[:-1]):
        letters = scan.article.text[unit.start : unit.end]
        if (
            unit.tag == "D"
            and unit.term
            and letters.isupper()
            and len(letters) <= _LETTERS
            and scan.units[at + 1].tag in "NTCK"
        ):
            yield Phrase("G", at, at + 2, Somebody(str(unit.term.value), scan.words(at, at + 2)))
