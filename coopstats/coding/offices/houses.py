"""Offices that only tell whose house it is, or what a thing is called: nobody is meant by them."""

import re

from coopstats.coding.scanning.scan import Scan

_CALLED_AFTER = re.compile("N[NTKBP]{1,3}")
# What is called after a person or ruler, and where somebody lives.
SITES = frozenset("mosque hospital university airport street bridge port stadium academy college school tower".split())
HOMES = frozenset("residence palace house home villa lodge guesthouse mansion compound castle farm estate".split())


def is_house(scan: Scan, at: int) -> bool:
    """Whether an office only tells whose house it is, or what: "at the President's Residence", "King NAME Mosque"."""
    if scan.tags[at + 1 : at + 2] == "s":
        return scan.low_at(at + 2) in HOMES
    called = _CALLED_AFTER.match(scan.tags, at + 1)
    return called is not None and not SITES.isdisjoint(scan.lows[at + 1 : called.end()])
