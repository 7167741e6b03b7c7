"""The heading over a line of a list: "COUNTRY:", "For the DEMONYM side:", "Participants"."""

import re
from bisect import bisect_left

from coopstats.coding.scanning.scan import Scan

_LINES, _LINE, _HEADING = 12, 25, 8  # lines under a heading, and units of a line and of a heading at most
_BARE = re.compile(r"t?[CDGW]s?w?|[TwN]{0,2}[Tw][wre]?t?[CDGWB]?")  # a heading without a colon
ROLL = frozenset(
    "participants participant present attendees attendance delegation delegations side members attended "
    "participating representatives composition".split()
)


def heading_of(scan: Scan, begin: int) -> tuple[int, int] | None:
    """Give the units of the heading over a line of a list.

    Parameters
    ----------
    scan
        The text as units.
    begin
        First unit of the line.

    Returns
    -------
    tuple of int or None
        None where the line stands under no heading.
    """
    here = bisect_left(scan.sentences, (begin, 0))
    for first, last in reversed(scan.sentences[max(here - _LINES, 0) : here]):
        if _is_heading(scan, first, last):
            return first, last
        if last - first > _LINE:
            return None
    return None


def _is_heading(scan: Scan, first: int, last: int) -> bool:
    if last - first > _HEADING:
        return False
    if scan.tags[last - 1] == ":":
        return True
    told = any(scan.tags[at] in "CDGW" or scan.units[at].low in ROLL for at in range(first, last))
    return told and _BARE.fullmatch(scan.tags, first, last) is not None
