"""Meetings of many states: "the World Forum in CITY", "attended the meeting of ORGANISATION", "chaired the council"."""

import re
from collections.abc import Mapping
from typing import Protocol

from coopstats.coding.scanning.scan import Scan

MEETINGS = frozenset("meeting meetings session sessions sitting retreat".split())
_GATHERINGS = (" forum", " assembly", " conference", " summit", " congress")
_OF_MANY = frozenset(("ministerial", "multilateral", "plenary", "regional"))
_KINDS = frozenset(("igo", "format"))
_WITH = frozenset(("with", "between", "alongside"))
_PLACED = re.compile("it?[KC]")
_NAME, _GROUP = 6, 11  # units before the noun that may name the meeting, and behind it
_NEAR, _FAR = 4, 10  # units back to the verb


class _Cue(Protocol):
    @property
    def tag(self) -> str: ...


def is_conference(scan: Scan, at: int, cues: Mapping[int, _Cue]) -> bool:
    """Whether a unit names an event of many states, by its name and place or because somebody attends or chairs it.

    Parameters
    ----------
    scan
        The text as units.
    at
        An organisation or a word for a meeting.
    cues
        The cues of the text by first unit, with their letters among phrases.

    Returns
    -------
    bool
        Never of what the codebook knows as an organisation alone, nor of a meeting with somebody.
    """
    name = scan.lows[at] if scan.tags[at] == "G" else ""
    placed = name.endswith((*_GATHERINGS, " council")) and _PLACED.match(scan.tags, at + 1) is not None
    if name.endswith(_GATHERINGS):
        return placed or _is_told(cues, at, "aA", _NEAR)
    return (placed or _is_of_many(scan, at)) and _is_told(cues, at, "aAko", _FAR)


def _is_told(cues: Mapping[int, _Cue], at: int, tags: str, reach: int) -> bool:
    """Whether a verb of attending stands before: "will attend the World Forum"."""
    return any(cues[k].tag in tags for k in range(at - 1, at - reach, -1) if k in cues)


def _is_of_many(scan: Scan, at: int) -> bool:
    """Whether a noun is a meeting of an organisation or of several states; never one with somebody, or between two."""
    lows, tags = scan.lows, scan.tags
    if lows[at] not in MEETINGS:
        return False
    low, high = scan.sentence_of(at)
    first, last = at, at + 1
    while first > max(at - _NAME, low) and tags[first - 1] not in "t,ia":
        first -= 1
    while last < min(at + _GROUP, high) and tags[last] not in "i,.;":
        last += 1
    if not _WITH.isdisjoint(lows[at : last + 1]):
        return False
    return not _OF_MANY.isdisjoint(lows[first:at]) or any(_is_of_states(scan, k) for k in range(first, last))


def _is_of_states(scan: Scan, at: int) -> bool:
    """Whether a unit names an organisation of states, and is no half of a pair of it and a country."""
    paired = scan.tags[at + 1 : at + 3] in ("-C", "-D") or scan.tags[max(at - 2, 0) : at] in ("C-", "D-")
    return scan.tags[at] == "G" and not paired and scan.row(at).kind in _KINDS
