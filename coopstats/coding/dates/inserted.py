"""Cues that a time parts from what they lead to: "flew home on Monday from CITY", "is host this week to A"."""

from coopstats.codebook import Cue
from coopstats.coding.dates.datewords import UNTIL
from coopstats.coding.scanning.plainwords import HOMEWARD
from coopstats.coding.scanning.scan import Scan

RETURNS = frozenset("returned returns returning return".split())
DEPARTS = frozenset("leave leaves leaving depart departs departing departed".split())
_MOVES = RETURNS | frozenset(
    "flew flies fly flying went goes going came comes coming come travelled traveled travels got headed sailed drove "
    "arrived arrives back".split()
)
STAYS = frozenset("stay stays stayed staying remain remains remained remaining".split())
_PLAYS = frozenset("play plays played playing been is was are were".split())
INSERTED = _MOVES | STAYS | _PLAYS | DEPARTS
_TIMES = frozenset(
    "today yesterday tonight late early last this week weekend night morning afternoon evening month at the earlier "
    "later again midday noon north south east west onward onwards".split()
)
_REACH = 8  # units between a verb and "from"
HOME_AGAIN = Cue("returned home", "visit", "leaves", ())
ARRIVED = Cue("arrived in", "visit", "goes", ())
_HOSTED = Cue("hosted", "meeting", "receives", ())


def inserted(scan: Scan, first: int) -> tuple[int, Cue] | None:
    """Give where a cue that begins at a unit ends, and what it means; None if none does.

    Parameters
    ----------
    scan
        The text as units.
    first
        Number of the unit.
    """
    low = scan.units[first].low
    if low in ("came", "come") and scan.low_at(first + 1) == "from" and scan.tags[first + 2 : first + 3] in ("K", "C"):
        return first + 1, ARRIVED  # "who had come from CITY the day before"
    if low in _MOVES:
        last = _homeward(scan, first, home=low in RETURNS or low == "back")
        return (last, HOME_AGAIN) if last else None
    if low in STAYS:
        until = first + 1 if scan.low_at(first + 1) in UNTIL else _behind_place(scan, first + 1)
        told = low.endswith(("ed", "ing")) and until > first + 1  # "stayed in CITY" tells of the visit itself
        return (first + 1, HOME_AGAIN) if scan.low_at(until) in UNTIL and not told else None
    if low in _PLAYS and scan.low_at(first + 1) == "host":
        to = _behind_times(scan, first + 2)
        return (first + 2, _HOSTED) if scan.low_at(to) == "to" else None
    return None


def _homeward(scan: Scan, first: int, *, home: bool) -> int:
    """Give where "flew home" ends, or "returned" before "on Monday from CITY"; 0 if it leads elsewhere."""
    at = first + 1
    if scan.low_at(at) in HOMEWARD:
        home, at = True, at + 1
    if home and scan.low_at(at) == "in" and _is_place(scan, at + 1):  # "back in CITY from C"
        behind = _behind_times(scan, at + 2 + (scan.tags[at + 1] == "t"))
        return at if scan.low_at(behind) == "from" and _is_place(scan, behind + 1) else 0
    behind = _behind_times(scan, at)
    if scan.low_at(behind) in ("from", "to", "into", "with"):  # "came back to the subject"
        return at if home and _is_place(scan, behind + 1) else 0
    return at if home and at > first + 1 and (scan.low_at(at - 1) == "home" or behind > at) else 0


def onward(scan: Scan, first: int) -> bool:
    """Whether a place to go to stands behind a word and a time: "continuing on Sunday to COUNTRY"."""
    to = _behind_times(scan, first + 1)
    return scan.low_at(to) == "to" and _is_place(scan, to + 1)


def _behind_place(scan: Scan, at: int) -> int:
    """Give the first unit behind "there", "in CITY", "in the country"."""
    if scan.low_at(at) in ("there", "here"):
        return at + 1
    return at + 2 + (scan.tags[at + 1 : at + 2] == "t") if scan.low_at(at) == "in" else at


def _behind_times(scan: Scan, at: int) -> int:
    """Give the first unit behind words for a time."""
    stop = min(at + _REACH, len(scan.units))
    while at < stop and (scan.units[at].tag in "Jn" or scan.units[at].low in _TIMES or _is_on_day(scan, at)):
        at += 1
    return at


def _is_on_day(scan: Scan, at: int) -> bool:
    return scan.units[at].low in ("on", "in") and scan.tags[at + 1 : at + 2] in ("J", "n")


def _is_place(scan: Scan, at: int) -> bool:
    """Whether a country, a city or "the DEMONYM capital" stands at a unit."""
    tags = scan.tags[at : at + 2]
    return tags[:1] in ("K", "C") or tags in ("tC", "tD")
