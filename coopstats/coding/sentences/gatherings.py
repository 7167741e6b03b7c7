"""Meetings of many states: "the meeting of ORGANISATION", "the ORGANISATION council", "the ministerial meeting"."""

from coopstats.coding.scanning.scan import Scan

MEETINGS = frozenset("meeting meetings session sessions sitting retreat".split())
_OF_MANY = frozenset(("ministerial", "multilateral", "plenary", "regional"))
_KINDS = frozenset(("igo", "format"))
_WITH = frozenset(("with", "between", "alongside"))
_NAME, _GROUP = 6, 11  # units before the noun that may name it, and behind it


def is_gathering(scan: Scan, at: int) -> bool:
    """Whether a noun is a meeting of an organisation or of several states; never one with somebody, or between two."""
    units, tags = scan.units, scan.tags
    if units[at].low not in MEETINGS:
        return False
    low, high = scan.sentence_of(at)
    first, last = at, at + 1
    while first > max(at - _NAME, low) and tags[first - 1] not in "t,ia":
        first -= 1
    while last < min(at + _GROUP, high) and tags[last] not in "i,.;":
        last += 1
    if not _WITH.isdisjoint(unit.low for unit in units[at : last + 1]):
        return False
    several = not _OF_MANY.isdisjoint(unit.low for unit in units[first:at])
    return several or any(_is_of_states(scan, k) for k in range(first, last))


def _is_of_states(scan: Scan, at: int) -> bool:
    """Whether a unit names an organisation of states, and is no half of a pair of it and a country."""
    term = scan.units[at].term
    paired = scan.tags[at + 1 : at + 3] in ("-C", "-D") or scan.tags[max(at - 2, 0) : at] in ("C-", "D-")
    return scan.tags[at] == "G" and term is not None and term.value.kind in _KINDS and not paired
