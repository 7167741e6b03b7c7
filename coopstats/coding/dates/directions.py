"""Whether a date lies ahead: "will meet on Monday", "met on Monday", "on Monday the envoys will meet"."""

import re

from coopstats.coding.dates.datewords import UNTIL
from coopstats.coding.scanning.scan import Scan

# Whoever is invited, or prepares, does so for something that is still to come.
_INVITED = frozenset(
    "invite invites invited inviting invitation forthcoming upcoming prepare prepares preparing preparations "
    "preparation preparatory ahead".split()
)
# So does whoever agrees to do something.
_AGREED = frozenset("agree agrees agreed decided undertook promised pledged want wants wish wishes".split())
_SET = frozenset("set arranged fixed timed billed booked reserved foreseen envisaged pencilled penciled".split())
_FORETOLD = frozenset("foreseen envisaged planned scheduled expected".split())  # "that they sign it on Monday"
_WAS = frozenset(("was", "were"))  # "was to meet him on Monday"
_STAYED = frozenset("stayed lasted was were ran remained continued".split())
# What is told of in one of these is done; the date that follows belongs to it.
_DONE = _STAYED | frozenset(
    "said told announced reported informed met held had took paid arrived visited received left spoke began opened "
    "hosted welcomed called came flew went travelled traveled concluded ended signed attended conferred talked "
    "discussed returned started phoned telephoned toured inspected handed presented delivered gave addressed chaired "
    "accepted thanked wrote proceeded saw sat reached landed drove laid showed agreed spent greeted feted inaugurated "
    "unveiled launched joined exchanged initialled inked sealed finished completed wrapped rounded wound stopped "
    "praised lauded stressed underlined noted confirmed conveyed briefed dined lunched made drew "
    "brought kicked crossed departed".split()
)
_BEHIND = frozenset(("after", "following"))  # "agreed to do so after their meeting on Monday"
_CLAUSE = frozenset((",", "and", ";", "that", "but", "while"))
_AHEAD = re.compile("!|b ?-|-$|2|XW")


def direction(scan: Scan, letters: str, match: re.Match[str], first: int) -> int:
    """Tell by the verb of its clause whether a date lies ahead.

    Parameters
    ----------
    scan, letters
        The text as units, and the letters that dates are read by; see `datewords`.
    match
        The date among the letters.
    first
        First unit of its sentence.

    Returns
    -------
    int
        1 if it lies ahead, 0 if a clause begins with it that does not say, else -1.
    """
    start, units = match.start(), scan.units
    low = units[start - 1].low if start > first else ""
    low = units[start - 2].low if low == "the" and start > first + 1 else low
    opening = start - 2 if letters[start - 1] == "i" else start - 1  # "..., and on Monday the envoys will meet"
    listed = units[opening].low == "," and scan.low_at(match.end()) == "and"  # "met NAME, OFFICE, on Monday and"
    opens = opening > first and units[opening].low in _CLAUSE and not listed
    told = _verb_behind(scan, letters, match.end()) if opens else None
    before = _verb_before(scan, letters, first, start - (low in UNTIL), _STAYED if low in UNTIL else _DONE)
    if told is None and not before and low in UNTIL and letters[match.end() : match.end() + 1] == ",":
        told = _verb_behind(scan, letters, match.end())  # "until Monday, they were guests"
    told = before if told is None else told
    if told is None and (low in UNTIL or low in ("this", "coming")):
        return 1
    if told is None and low != "since":
        told = _verb_behind(scan, letters, match.end())
    if told or {"which", "will"} <= {unit.low for unit in units[match.end() : match.end() + 4]}:
        return 1
    return 0 if told is None and (opens or opening < first) else -1


def _verb_before(scan: Scan, letters: str, first: int, start: int, done: frozenset[str]) -> bool | None:
    """Tell whether the verb before a date says that it lies ahead; None if there is none."""
    units, behind = scan.units, False
    for at in range(start - 1, first - 1, -1):
        low = units[at].low
        if low in _AGREED and units[at + 1].low == "to":
            return not behind
        after = units[at + 1].low
        leads_on = (after, True) in (("for", low in _SET), ("that", low in _FORETOLD), ("to", low in _WAS))
        if leads_on or _AHEAD.match(letters, at, start) or low in _INVITED:
            return True
        behind = behind or low in _BEHIND
        if low in done and (at == first or units[at - 1].low not in ("be", "and")):
            return False
        if low == ";":
            break
    return None


def _verb_behind(scan: Scan, letters: str, stop: int) -> bool | None:
    """Tell whether the verb after a date says that it lies ahead; None if there is none."""
    for at in range(stop, min(stop + 12, scan.sentence_of(stop - 1)[1])):
        if letters[at] == "!" or letters[at : at + 2] == "b-":
            return True
        if scan.units[at].low in _DONE:
            return False
        if letters[at] in "wm" or letters[at : at + 2] == ",a":
            break
    return None
