"""Whether the words beside a cue of an event make it one: a day behind it, hands that sign, a subject."""

from coopstats.coding.scanning.plainwords import HIS
from coopstats.coding.scanning.scan import Scan

SOMEBODY = frozenset("OMPNHDtCK")
_HANDS = HIS | {"whose"}
_UNSIGNED = frozenset("await awaits awaiting awaited pending electronic digital collect collected gathered".split())
_DAYS = frozenset("yesterday today this morning afternoon evening week earlier also jointly separately here".split())


def is_when(scan: Scan, at: int) -> bool:
    """Whether a day follows: "on Sunday", "tomorrow"."""
    return scan.units[at].low in _DAYS or (scan.units[at].low == "on" and scan.tags[at + 1 : at + 2] in ("J", "n"))


def is_put(scan: Scan, at: int) -> bool:
    """Whether somebody signs: "appended their signatures", "bears the signatures of"; not "awaits their signature"."""
    before = [unit.low for unit in scan.units[max(at - 4, 0) : at]]
    whose = scan.units[at].low == "signatures" or bool(_HANDS & set(before[-1:]))
    return whose and not _UNSIGNED & set(before)


def parted_at(scan: Scan, first: int, particle: str) -> int:
    """Give where "called yesterday on" ends, with somebody behind it; 0 if it is something else."""
    near = range(first + 2, min(first + 6, len(scan.units) - 1))
    on = next((k for k in near if scan.units[k].low == particle and scan.tags[k + 1] in SOMEBODY), 0)
    when = all(unit.tag in "JinyK" or unit.low in _DAYS for unit in scan.units[first + 1 : on])
    return on + 1 if on and when else 0


def goes_on(scan: Scan, at: int) -> bool:
    """Whether a subject follows a word for what came then: a pronoun, a name, a mark."""
    unit = scan.units[at] if at < len(scan.units) else None
    return unit is not None and (unit.tag in ",OMHRND" or unit.low in ("he", "she", "they", "it", "the", "came"))
