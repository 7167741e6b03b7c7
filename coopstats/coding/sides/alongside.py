"""Whether a sentence says of people no more than that they travel with somebody: "NAME is part of the mission"."""

import re

from coopstats.coding.scanning.plainwords import PARTIES
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import meets

_PARTY = "|".join(sorted(PARTIES | {"mission", "group", "trip", "tour", "visit", "journey"}))
_BEHIND = re.compile(
    rf"\b(?:(?:is|are|was|were|be) (?:also |all )?(?:(?:part|members?) of|in|on|of|among) (?:\w+ ){{0,2}}?(?:{_PARTY})"
    r"|(?:go|goes|went|going|travels?|travell?ed|travell?ing|fl(?:y|ies|ew|ying)|c[ao]mes?) (?:along )?with "
    rf"(?:him|her|them)|(?:joins?|joined|joining|accompan(?:y|ies|ied|ying)) (?:him|her|them)"
    rf"|among (?:its|the) members|at (?:his|her|their) side)\b"
)
_OF_IT = r"(?:his|her|their|the|in|of|other|further|remaining|also|on|rest|members|its|aboard)"
_BEFORE = re.compile(
    rf"(?:(?:{_OF_IT} ){{1,5}}(?:{_PARTY}|members|others)|members)(?: of [^,.;:]{{1,40}}?)?(?: also)?"
    r"(?: (?:is|are|was|were)\b|:)"
    rf"|(?:(?:{_OF_IT} ){{1,3}}(?:{_PARTY})|it) "
    r"(?:consist(?:s|ed) of|compris(?:es|ed)|includ(?:es|ed)|(?:is|was) made up of)\b"
    r"|(?:travell?ing |flying |accompanying |going )(?:along )?(?:with )?(?:him|her|them) (?:is|are|was|were)\b"
)


def goes_along(scan: Scan, first: int) -> bool:
    """Whether the words around somebody say that he or she is of the party: "NAME goes with her"."""
    begin, end = scan.sentence_of(first)
    ahead = _BEFORE.match(scan.low, scan.units[begin].start)
    if ahead and "w" not in scan.tags[scan.unit_at(ahead.end() - 1) + 1 : first]:
        return True
    along = _BEHIND.search(scan.low, scan.units[first].start, scan.units[end - 1].end)
    return along is not None and not any(meets(scan, at, first) for at in range(first, scan.unit_at(along.start())))
