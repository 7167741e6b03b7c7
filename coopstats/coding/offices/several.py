"""Offices said of several people: "the ministers"."""

import re
from functools import lru_cache

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.scanning.scan import Scan

_COMPLEMENT = re.compile(" (?:of|for|to) ")
_SHORT = 5  # letters of a word in capitals that is a short form


def is_plural(scan: Scan, office: OfficePhrase) -> bool:
    """Whether an office is said of several ("the ministers")."""
    unit = scan.units[office.head]
    short = len(unit.low) < _SHORT and scan.article.text[unit.start : unit.end].isupper()  # "PS", "DCS"
    return not short and _several(office.office.term, unit.low)


@lru_cache(maxsize=4096)
def _several(term: str, head: str) -> bool:
    """Whether a form of a term is said of several; "chief of defence forces" is one chief."""
    first = _COMPLEMENT.split(head)[0]
    if first.endswith(("chairmen", "chairwomen", "spokesmen", "spokeswomen")):
        return True
    if any(word.endswith("s") and word[:-1] in term.lower().split() for word in first.split()[:-1]):
        return True  # "the captains regent"
    return (
        first.endswith("s")
        and not first.endswith(("ss", "us", "is", "os", "'s", "affairs", "affaires", "arms", "chiefs", "forces"))
        and term.lower() != first
    )
