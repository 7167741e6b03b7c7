"""Stance: how far an area went, read from the verb or noun that governs its words."""

from bisect import bisect_left
from dataclasses import dataclass

from coopstats.coding.scan import Scan

_NEGATIVE = frozenset({"not", "no", "never", "without", "neither", "nor", "cannot"})
# Tags of prepositions and articles.
_NOMINAL = "eirt"
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
    """Give the stance of what stands at a unit: that of the nearest verb before it in the sentence.

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

    Notes
    -----
    A cue behind a preposition or an article is a noun ("invited to take part in the implementation of") and counts
    only where no verb stands before it; cues behind the unit count last. A negated cue does not count.
    """
    low, high = scan.sentence_of(unit)
    first, last = (bisect_left(governors, at, key=lambda g: g.first) for at in (low, high))
    mine = [g for g in governors[first:last] if not _negated(scan, low, g)]
    before = [g for g in mine if g.first <= unit]
    verbs = [g for g in before if g.first == low or scan.tags[g.first - 1] not in _NOMINAL]
    after = [g for g in mine if g.first > unit]
    order = (*reversed(verbs), *reversed(before), *after)
    return order[0].stance if order else DEFAULT


def _negated(scan: Scan, low: int, governor: Governor) -> bool:
    return any(scan.units[i].low in _NEGATIVE for i in range(max(low, governor.first - 3), governor.first))
