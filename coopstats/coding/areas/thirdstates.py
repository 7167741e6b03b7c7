"""Countries that were talked about and are no side of the talks: "exchanged views on Mali and Niger" is about peace."""

import re
from collections.abc import Collection, Iterator, Sequence

from coopstats.coding.areas.cues import Cue, is_raised, is_talked_over
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan

_LIST = re.compile("[,atC]*C")  # of countries
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
    covered, known = Cover(masks), {"", *sides}
    for low, stop in scan.sentences if sides else ():
        for countries in _LIST.finditer(scan.tags, low, stop):
            first, last = countries.span()
            third = (at for at in range(first, last) if scan.tags[at] == "C" and scan.party(at) not in known)
            at = next(third, -1)
            if at < 0 or covered.holds(*scan.span(at, at + 1)):
                continue
            alone = last == stop or scan.tags[last] in _BEHIND
            raised = first == low and is_raised(scan, last, stop)
            if raised or (alone and is_talked_over(scan.lows[max(first - 4, low) : first])):
                yield Cue(at, at + 1, scan.span(at, at + 1), "SEC.PEA", "situation")
