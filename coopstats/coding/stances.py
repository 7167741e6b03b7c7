"""Stance: how far an area went, read from the verb or noun that governs its words."""

from bisect import bisect_right
from dataclasses import dataclass

from coopstats.coding.scan import Scan

_NEGATIVE = frozenset({"not", "no", "never", "without", "neither", "nor", "cannot"})
DEFAULT = "discussed"


@dataclass(frozen=True)
class Governor:
    """A stance cue at units `first` to `last` (exclusive)."""

    first: int
    last: int
    stance: str


def find_governors(scan: Scan) -> list[Governor]:
    """Find every stance cue, longest first at a place, in text order.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of Governor
        Without overlaps.
    """
    found: list[Governor] = []
    end = -1
    for match in scan.terms.get("stance", ()):
        if match.start < end:
            continue
        first = scan.unit_at(match.start)
        if not scan.units or not scan.units[first].start <= match.start < scan.units[first].end:
            continue
        found.append(Governor(first, scan.unit_at(match.end - 1) + 1, match.terms[0].value))
        end = match.end
    return found


def stance_at(scan: Scan, governors: list[Governor], unit: int) -> str:
    """Give the stance of what stands at a unit: that of the nearest cue before it in the sentence, else behind it.

    Parameters
    ----------
    scan
        The text as units.
    governors
        Cues as `find_governors` gives them.
    unit
        Number of the unit.

    Returns
    -------
    str
        A stance of the schema; `discussed` where nothing governs it.
    """
    low, high = _sentence(scan, unit)
    before = [g for g in governors if low <= g.first <= unit]
    after = [g for g in governors if unit < g.first < high]
    for governor in (*reversed(before), *after):
        negated = any(scan.units[i].low in _NEGATIVE for i in range(max(low, governor.first - 3), governor.first))
        if not negated:
            return governor.stance
    return DEFAULT


def _sentence(scan: Scan, unit: int) -> tuple[int, int]:
    index = bisect_right(scan.sentences, (unit, len(scan.units))) - 1
    return scan.sentences[max(index, 0)]
