"""Words around a place that leave it as it is: "here in CITY", "in the port city of CITY"."""

from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Phrase

TOWNS = frozenset(("capital", "city", "town", "resort", "metropolis", "port", "seaside", "coastal", "border"))
_PARTS = frozenset(("downtown", "central"))


def says_here(scan: Scan, first: int, last: int) -> bool:
    """Whether "here" stands by itself at one of the units `first` to `last` (exclusive), and not "here in CITY"."""
    here = [at for at, low in enumerate(scan.lows[first:last], first) if low == "here"]
    return any(scan.low_at(at + 1) not in ("in", "at") or scan.tags[at + 2 : at + 3] not in ("K", "C") for at in here)


def drop_town(scan: Scan, phrases: list[Phrase], letter: str) -> None:
    """Take away what is said of a place right before its name, which is the next phrase.

    Parameters
    ----------
    scan
        The text as units.
    phrases
        The phrases of the sentence so far; "the port city of" at their end goes.
    letter
        Letter of the place: K for a city, C for a country.
    """
    at = len(phrases) - 1
    low = scan.lows[phrases[at].first] if phrases else ""
    if low in _PARTS:
        del phrases[at]
    elif low == "of" or low.endswith(" of"):
        at -= low == "of"
        noun = scan.lows[phrases[at].first].partition(" ")[0] if at > 0 else ""
        if noun not in TOWNS or (letter == "C" and noun != "capital"):
            return
        while at > 0 and (scan.lows[phrases[at].first].partition(" ")[0] in TOWNS or phrases[at].tag == "D"):
            at -= 1
        if scan.lows[phrases[at].first] == "the":
            del phrases[at:]
