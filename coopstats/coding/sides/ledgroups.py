"""Whose group somebody leads: "a delegation from COUNTRY led by NAME", "Led by NAME, a DEMONYM team"."""

import re

from coopstats.coding.people.nationality import country_among
from coopstats.coding.people.standing import Parties, Said, code_among, code_at
from coopstats.coding.scanning.plainwords import BE, LEADING, OWNS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import meets
from coopstats.coding.sides.whereabouts import VISITS, beyond, nearest

DELEGATIONS = frozenset(("delegation", "team", "group", "mission", "party"))
GROUPS = DELEGATIONS | frozenset(("side", "delegations", "delegates", "colleagues", "counterparts", "contingent"))
_LED = frozenset(("led", "headed", "under", "with"))
_RELATIVE = frozenset(("which", "that", "whom"))
_LONG = 14  # units between a group and "led by": "a group of members of the DEMONYM House's committee, led by"
_NEXT = 4  # units behind a group in which its country stands
_TITLE = 8  # units of an office and a name
_MEMORY = 200  # units before the head of a group in which it is told of
_TEAMS = f"(?:{'|'.join(sorted(DELEGATIONS))})"
_HEAD = re.compile(
    rf"(?:the )?(?:{_TEAMS}(?:'s)? (?:head|leader|chief)"
    rf"|(?:head|leader|chief) of (?:the|their|its) (?:\w+ )?{_TEAMS})\b"
)
_HEAD_BEFORE = re.compile(_HEAD.pattern + r",? (?:\w+\.? ){0,2}$")
_HEAD_BEHIND = re.compile(rf"[^,.;:]{{3,40}}, {_HEAD.pattern}[,.]")
_PAIRED = re.compile("[CD]-[CD]")
_LEADS_IT = re.compile("[HR]*[NTKv-]{1,5},w(w)(?:w,|w?t?[wb],)")


def is_second(scan: Scan, at: int) -> bool:
    """Whether a country is the second of a pair: a "COUNTRY-COUNTRY friendship group" is of the first."""
    return bool(_PAIRED.fullmatch(scan.tags, max(at - 2, 0), at + 1))


def _at_head(scan: Scan, first: int) -> bool:
    """Whether "at the head" follows a name: "with OFFICE NAME at its head"."""
    lows = scan.lows[first : first + _TITLE]
    return ("at", "head") in zip(lows, lows[2:], strict=False)


def _behind(scan: Scan, first: int) -> str:
    """Give the country of a group told behind its head: "Led by NAME, a DEMONYM delegation"."""
    near = range(first, min(first + _LONG, scan.sentence_of(first)[1]))
    group = next((k for k in near if scan.lows[k] in GROUPS), first)
    reach = range(group - 2, min(group + _NEXT, len(scan.units))) if group > first else ()
    return country_among(scan, reach)


def _sender(scan: Scan, first: int, parties: Parties) -> str:
    """Give whose delegation it is by where it goes: one's own to "the delegation led by NAME is visiting CITY"."""
    reach = range(first, scan.sentence_of(first)[1])
    goals = (k for k in reach if scan.tags[k] in "CK" and scan.lows[k - 1] in VISITS)
    return parties.other if code_among(scan, goals) in ("", parties.home) else parties.home


def told_before(scan: Scan, group: int) -> str:
    """Give the country of the delegation told of before: "received a DEMONYM delegation. Its head, NAME, said"."""
    for at in range(group - 1, max(group - _MEMORY, -1), -1):
        if scan.lows[at].rpartition(" ")[2] in DELEGATIONS or scan.lows[at] == "members":
            ahead = range(at + 1, min(at + _LONG, group))
            end = next((k for k in ahead if scan.tags[k] in ",.;:" or scan.lows[k] in LEADING), ahead.stop)
            near = (*range(at, max(at - _NEXT, -1), -1), *range(at + 1, end))
            # Not "a delegation to COUNTRY", nor "CITY - A delegation".
            from_there = (k for k in near if scan.tags[k - 1] not in "iu" and (k > at or scan.tags[k] != "K"))
            if code := country_among(scan, from_there):
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
    heads = (at for at in range(begin, first - 3) if scan.lows[at : at + 3] == ["head", "of", "the"])
    for at in heads:
        group = next((k for k in range(at + 3, min(at + 6, first)) if scan.lows[k] in GROUPS), -1)
        if group > 0:
            own = code_among(scan, range(at + 3, group)) or told_before(scan, at)
            return own or beyond(scan, first, parties.home, said, parties)
    if _heads_it(scan, begin, first) and (side := told_before(scan, first)):
        return side
    if scan.lows[first - 1] in _RELATIVE and not LEADING.isdisjoint(scan.lows[first : first + 8]):
        return nearest(scan, first, "", said)
    if (who := _LEADS_IT.match(scan.tags, first)) and scan.lows[who.start(1)] in LEADING:
        before = range(begin - 1, scan.sentence_of(begin - 1)[0], -1)  # "a DEMONYM group came. NAME, who leads it"
        return next((code_at(scan, k) for k in before if scan.tags[k] == "D"), "") or nearest(scan, begin, "", said)
    for at in range(max(first - _TITLE, begin), first):
        if scan.lows[at] not in _LED or (scan.lows[at] == "with" and not _at_head(scan, first)):
            continue
        by = scan.tags[at + 1] == "y"
        if at < first - 4 and not (by and not said.anybody(at, first) and not meets(scan, at, first)):
            continue  # but "a mission from COUNTRY, led by the energy agency's director, NAME"
        group = next((k for k in range(at - 1, max(at - _LONG, begin) - 1, -1) if scan.lows[k] in GROUPS), at)
        near = range(at - 1, max(group - 5, begin) - 1, -1)
        code = country_among(scan, (k for k in near if not is_second(scan, k)))
        if at == begin and by and not code:  # "Led by NAME, the delegation toured"
            return _behind(scan, first) or beyond(scan, first, parties.home, said, parties)
        taken = scan.lows[at] == "led" and not BE.isdisjoint(scan.lows[max(at - 2, begin) : at])
        if group == at and (scan.lows[at] == "under" or taken):
            continue  # "A was led inside by NAME"
        foreign = scan.lows[group] in DELEGATIONS and scan.lows[group - 1] not in OWNS | {"our"}
        return code or (_sender(scan, first, parties) if foreign and by else "")
    return ""
