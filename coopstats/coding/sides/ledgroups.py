"""Whose group somebody leads: "a delegation from COUNTRY led by NAME", "Led by NAME, a DEMONYM team"."""

import re

from coopstats.coding.people.nationality import country_at
from coopstats.coding.people.standing import Parties, Said, code_at
from coopstats.coding.scanning.plainwords import BE, HIS, LEADING
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import meets
from coopstats.coding.sides.whereabouts import VISITS, nearest

GROUPS = frozenset(
    ("delegation", "delegations", "colleagues", "team", "side", "mission", "group", "officials", "party")
)
TEAM = frozenset(("delegation", "team", "group"))
_SENT_OUT = TEAM | {"mission", "party"}
_LONG = 14  # units between a group and "led by": "a group of members of the DEMONYM House's committee, led by"
_NEXT = 4  # units behind a group in which its country stands
_TITLE = 8  # units of an office and a name
_TEAM_BY = re.compile(r"[CD]s?([Tm]{0,2}[wbB])y[tHR]*$")
_MEMORY = 200  # units before the head of a group in which it is told of
_TEAMS = "(?:delegation|team|group|mission|party)"
_HEAD = re.compile(
    rf"(?:the )?(?:{_TEAMS}(?:'s)? (?:head|leader|chief)"
    rf"|(?:head|leader|chief) of (?:the|their|its) (?:\w+ )?{_TEAMS})\b"
)
_HEAD_BEFORE = re.compile(_HEAD.pattern + r",? (?:\w+\.? ){0,2}$")
_HEAD_BEHIND = re.compile(rf"[^,.;:]{{3,40}}, {_HEAD.pattern}[,.]")
_LEADS_IT = re.compile("[HR]*[NTKv-]{1,5},w(w)(?:w,|w?t?[wb],)")


def _at_head(scan: Scan, first: int) -> bool:
    """Whether "at the head" follows a name: "with OFFICE NAME at its head"."""
    lows = [unit.low for unit in scan.units[first : first + _TITLE]]
    return any(pair == ("at", "head") for pair in zip(lows, lows[2:], strict=False))


def _behind(scan: Scan, first: int) -> str:
    """Give the country of a group told behind its head: "Led by NAME, a DEMONYM delegation"."""
    near = range(first, min(first + _LONG, scan.sentence_of(first)[1]))
    group = next((k for k in near if scan.units[k].low in GROUPS), first)
    reach = range(group - 2, min(group + _NEXT, len(scan.units))) if group > first else ()
    return next((code for k in reach if (code := country_at(scan, k))), "")


def _sender(scan: Scan, first: int, parties: Parties) -> str:
    """Give whose delegation it is by where it goes: one's own to "the delegation led by NAME is visiting CITY"."""
    reach = range(first, scan.sentence_of(first)[1])
    goals = (k for k in reach if scan.tags[k] in "CK" and scan.units[k - 1].low in VISITS)
    there = next((code for k in goals if (code := code_at(scan, k))), parties.home)
    return parties.home if there != parties.home else parties.other


def _told_before(scan: Scan, group: int) -> str:
    """Give the country of the delegation told of before: "received a DEMONYM delegation. Its head, NAME, said"."""
    for at in range(group - 1, max(group - _MEMORY, -1), -1):
        if scan.lows[at] in _SENT_OUT or scan.lows[at] == "members":
            near = (*range(at - 1, max(at - _NEXT, -1), -1), *range(at + 1, min(at + _NEXT, group)))
            if code := next((code for k in near if (code := country_at(scan, k))), ""):
                return code
    return ""


def _heads_it(scan: Scan, begin: int, first: int) -> bool:
    """Whether somebody is called the head of a delegation: "Delegation leader NAME", "NAME, head of the delegation"."""
    start = scan.units[first].start
    before = _HEAD_BEFORE.search(scan.low, scan.units[begin].start, start)
    return bool(before or _HEAD.match(scan.low, start) or _HEAD_BEHIND.match(scan.low, start))


def led_side(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the country of "a delegation from COUNTRY led by NAME", "the DEMONYM team headed by NAME".

    A team that is said to have a head is that of the visitors.
    """
    team = _TEAM_BY.search(scan.tags, begin, first)  # "A was led by NAME, and the DEMONYM team by NAME"
    if team and scan.units[team.end(1) - 1].low in GROUPS:
        return code_at(scan, team.start())
    for at in range(begin, first - 3):
        if [unit.low for unit in scan.units[at : at + 3]] == ["head", "of", "the"]:
            group = next((k for k in range(at + 3, min(at + 6, first)) if scan.units[k].low in GROUPS), -1)
            own = next((code for k in range(at + 3, group) if (code := code_at(scan, k))), "")
            if group > 0:
                return own or _told_before(scan, at) or nearest(scan, first, parties.home, said) or parties.other
    if _heads_it(scan, begin, first) and (side := _told_before(scan, first)):
        return side
    if scan.units[first - 1].low in ("which", "that", "whom") and LEADING & {
        u.low for u in scan.units[first : first + 8]
    }:
        return nearest(scan, first, "", said)
    if (who := _LEADS_IT.match(scan.tags, first)) and scan.units[who.start(1)].low in LEADING:
        before = range(begin - 1, scan.sentence_of(begin - 1)[0], -1)  # "a DEMONYM group came. NAME, who leads it"
        return next((code_at(scan, k) for k in before if scan.tags[k] == "D"), "") or nearest(scan, begin, "", said)
    for at in range(max(first - _TITLE, begin), first):
        if at < first - 4 and (scan.tags[at + 1] != "y" or said.anybody(at, first) or meets(scan, at, first)):
            continue  # "a mission from COUNTRY, led by the energy agency's director, NAME"
        if scan.units[at].low in ("led", "headed", "under") or (scan.units[at].low == "with" and _at_head(scan, first)):
            group = next((k for k in range(at - 1, max(at - _LONG, begin) - 1, -1) if scan.units[k].low in GROUPS), at)
            near = range(at - 1, max(group - 5, begin) - 1, -1)
            code = next((code for k in near if (code := country_at(scan, k))), "")
            taken = scan.units[at].low == "led" and BE & {unit.low for unit in scan.units[max(at - 2, begin) : at]}
            if at == begin and scan.tags[at + 1] == "y" and not code:  # "Led by NAME, the delegation toured"
                return _behind(scan, first) or nearest(scan, first, parties.home, said) or parties.other
            if group == at and (scan.units[at].low == "under" or taken):
                continue  # "A was led inside by NAME"
            foreign = scan.units[group].low in _SENT_OUT and scan.units[group - 1].low not in HIS | {"its", "our"}
            return code or (_sender(scan, first, parties) if foreign and scan.tags[at + 1] == "y" else "")
    return ""
