"""Warships by the letters before their names: a ship on a port call stands for its country."""

import re
from collections.abc import Iterator

from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Phrase, Somebody

_LETTERS = 5  # at most
_SHIP = re.compile("D(?=[NTCK])")


def find_ships(scan: Scan) -> Iterator[Phrase]:
    """Find ships by name, each as a party of the country that the letters before the name stand for."""
    for match in _SHIP.finditer(scan.tags):
        at, unit = match.start(), scan.units[match.start()]
        letters = scan.article.text[unit.start : unit.end]
        if unit.term and letters.isupper() and len(letters) <= _LETTERS:
            yield Phrase("G", at, at + 2, Somebody(str(unit.term.value), scan.words(at, at + 2)))
