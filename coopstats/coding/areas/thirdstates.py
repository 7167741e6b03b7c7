"""Countries that were talked about and are no side of the talks: "exchanged views on Mali and Niger" is about peace."""

from collections.abc import Collection, Iterator, Sequence

from coopstats.coding.areas.cues import Cue, is_raised
from coopstats.coding.areas.fieldwords import ABOUT, TALKED_OVER, TOLD
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan

_LIST = frozenset(",atC")  # tags of a list of countries
_BEHIND = frozenset(",.;:)aiyhr")  # tags before which the country stands by itself, and is nobody's


def find_third_states(scan: Scan, masks: Sequence[Span], sides: Collection[str]) -> Iterator[Cue]:
    """Find countries that are the subject of talks between others, in text order.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, in which nothing counts.
    sides
        Codes of the parties; where none is known, nothing is found.

    Yields
    ------
    Cue
        One a list of countries, at its first that is no side.
    """
    covered, end = Cover(masks), -1
    for at, unit in enumerate(scan.units):
        if not (sides and unit.tag == "C" and unit.term and at >= end) or unit.term.value in sides:
            continue
        low, stop = scan.sentence_of(at)
        first, last = at, at + 1
        while first > low and scan.tags[first - 1] in _LIST:
            first -= 1
        while last < stop and scan.tags[last] in _LIST:
            last += 1
        while scan.tags[last - 1] != "C":
            last -= 1
        talked = _is_talked_over(scan, first, low) or (first == low and is_raised(scan, last, stop))
        if talked and (last == stop or scan.tags[last] in _BEHIND or first == low):
            if not covered.holds(unit.start, unit.end):
                yield Cue(at, at + 1, Span(unit.start, unit.end), "SEC.PEA", "situation")
            end = last


def _is_talked_over(scan: Scan, first: int, low: int) -> bool:
    before = scan.lows[max(first - 4, low) : first]
    return bool(before) and (before[-1] in TALKED_OVER or (before[-1] in ABOUT and not TOLD.isdisjoint(before)))
