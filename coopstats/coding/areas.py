"""Areas of co-operation: cues of the codebook where the parties deal with them, expanded over lists of fields.

A cue counts unless it stands in the name of a body or an office. The longest cue at a place wins ("green energy" over
"energy"). A word that is ambiguous by itself counts only beside other fields or beside a word such as "cooperation".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from coopstats.coding.records import Coverage, Span
from coopstats.coding.scan import Scan
from coopstats.coding.stances import find_governors, stance_at

# What follows or precedes a field: "in the energy sector", "cooperation in trade".
_FIELD = frozenset(
    "cooperation co-operation collaboration ties relations relationship links contacts exchanges exchange issues "
    "issue matters fields field spheres sphere areas area sectors sector domain domains partnership dialogue "
    "interaction projects project development agenda affairs engagement integration opportunities policy policies "
    "agreement agreements questions topics challenges security reforms resources matters potential programs "
    "programmes initiatives capacity experience support assistance expertise research training investment trade "
    "innovation services technologies technology industry education".split()
)
_LEAD = frozenset(
    "in on of including as like concerning regarding about for such namely cover covers covering include".split()
)
_JOIN = re.compile(r"[,a;(:-]*(?:t|w)?")


class _Cue(NamedTuple):
    span: Span
    code: str
    first: int
    last: int
    listed: bool


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
    cues = _longest(_cues(scan, masks))
    governors = find_governors(scan)
    found = []
    for cue in cues:
        if cue.listed and not _in_context(scan, cue, cues):
            continue
        rule = "area.list" if cue.listed else "area.cue"
        found.append(Coverage(cue.code, stance_at(scan, governors, cue.first), "", cue.span, rule))
    return found


def _cues(scan: Scan, masks: Sequence[Span]) -> list[_Cue]:
    covered = sorted(masks)
    cues = []
    position = 0
    starts = scan.starts
    for kind, listed in (("area", False), ("list_area", True)):
        position = 0
        for match in scan.terms.get(kind, ()):
            while position < len(covered) and covered[position].end <= match.start:
                position += 1
            if position < len(covered) and covered[position].start <= match.start < covered[position].end:
                continue
            first = scan.unit_at(match.start)
            unit = scan.units[first] if starts else None
            if unit is None or not unit.start <= match.start < unit.end:
                continue  # in the front matter
            last = scan.unit_at(match.end - 1) + 1
            cues.append(_Cue(Span(match.start, match.end), match.terms[0].value, first, last, listed))
    return sorted(cues)


def _longest(cues: list[_Cue]) -> list[_Cue]:
    """Keep the longest cues; cues of the same length at one place all stay ("trade and economic")."""
    kept: list[_Cue] = []
    end = -1
    for cue in sorted(cues, key=lambda c: (c.span.start, -c.span.end, c.listed)):
        if cue.span.start >= end or (kept and cue.span == kept[-1].span):
            kept.append(cue)
            end = max(end, cue.span.end)
    return kept


def _in_context(scan: Scan, cue: _Cue, cues: list[_Cue]) -> bool:
    """Whether an ambiguous word is a field here: beside a noun of co-operation, or in a list with other fields."""
    units, tags = scan.units, scan.tags
    for i in range(cue.last, min(cue.last + 3, len(units))):
        if units[i].low in _FIELD:
            return True
        if tags[i] not in "wamTpP,":
            break
    for other in cues:
        if other is cue or other.code == cue.code:
            continue
        between = tags[other.last : cue.first] if other.first < cue.first else tags[cue.last : other.first]
        if len(between) <= 3 and between and _JOIN.fullmatch(between):
            return True
    before = [units[i].low for i in range(max(cue.first - 4, 0), cue.first)]
    return bool(before and set(before) & _LEAD and set(before) & _FIELD)
