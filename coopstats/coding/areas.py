"""Areas of co-operation that the parties dealt with, each with the stance of the words that govern it."""

from collections.abc import Sequence

from coopstats.coding.cues import find_cues
from coopstats.coding.formats import find_formats
from coopstats.coding.records import Coverage, Span
from coopstats.coding.scan import Scan
from coopstats.coding.stances import find_governors, stance_at


def find_coverage(scan: Scan, masks: Sequence[Span]) -> list[Coverage]:
    """Find the areas that came up, each where it stands, with the stance of the words that govern it.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, in which no cue counts.

    Returns
    -------
    list of Coverage
        In text order; an area may come up more than once.
    """
    governors = find_governors(scan)
    return [
        Coverage(cue.area, stance_at(scan, governors, cue.first), "", cue.span, f"area.{cue.kind}")
        for cue in sorted(find_cues(scan, masks) + find_formats(scan, masks))
    ]
