"""Whether a sentence tells of the past, by the forms of its verbs."""

from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import BE

_PAST = frozenset(
    "was were had did met held saw spoke sat gave took told paid left went came flew made began said thanked "
    "drew wrote got put sent led brought".split()
)
_BE = (BE - {"was", "were"}) | {"as"}


def tells_of_past(reader: Reader, number: int) -> bool:
    """Whether one of the verbs of a sentence stands in the past: "met", "was received", "visited"."""
    scan = reader.parts.scan
    first, last = scan.sentences[number]
    for at in range(first, last):
        low = scan.units[at].low
        if low in _PAST:
            return True
        cue = reader.parts.triggers.get(at)
        if cue and low.endswith("ed") and cue.tag not in "FW" and scan.units[max(at - 1, first)].low not in _BE:
            return True
    return False
