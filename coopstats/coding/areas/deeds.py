"""Whose deed a predicate is: that of both sides together, or of one."""

from collections.abc import Sequence

from coopstats.coding.scanning.units import Unit

_JOINT = frozenset(
    "sides both parties they leaders ministers presidents we interlocutors counterparts delegations countries "
    "governments heads officials participants diplomats representatives speakers states nations partners us our "
    "their ours two jointly joint mutual mutually together envoys premiers chiefs experts meeting talks "
    "consultations session commission committee dialogue delegates members neighbours colleagues".split()
)
_ONE = frozenset(
    "he she i side minister ambassador president secretary envoy delegation guest host chairman chair speaker his her "
    "my official prime chief director premier king queen prince government country embassy ministry".split()
)
_APPOSED = frozenset("tNTOCDKPGMBHsev")  # tags of words between "and" and what is joined by it
_REACH = 30  # words back to a subject


def whose(units: Sequence[Unit], at: int, low: int) -> str:
    """Tell whose deed a predicate at a unit is, in a sentence that begins at `low`.

    Returns
    -------
    str
        `joint`, `one`, or empty where the sentence does not say.
    """
    for before in range(at - 1, max(at - _REACH, low) - 1, -1):
        unit = units[before]
        if unit.low in _JOINT:
            return "joint"
        if unit.low in _ONE or unit.tag in "ONCK":
            return "joint" if _is_second(units, before, low) else "one"
    return ""


def _is_second(units: Sequence[Unit], last: int, low: int) -> bool:
    """Whether the name or office that ends at a unit is the second of two: "Peru and the Republic of Chad"."""
    first = last
    while first > low and units[first - 1].tag in _APPOSED:
        first -= 1
    return first > low + 1 and units[first - 1].tag == "a" and units[first - 2].tag in "NOCDKGTP"
