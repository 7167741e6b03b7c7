"""Bodies of officers told beside them: said with the one before in a list, visited, or spoken of just before."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.offices import Held
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.scanning.ranks import OFFICERS
from coopstats.coding.scanning.scan import Scan

_REACH = 5  # units between "toured" and the body
# Kinds of body whose officers are listed, and ranks that any of them may have.
_BODIES = frozenset({"company", "ngo", "university", "think_tank", "committee", "agency", "igo", "other", "media"})
_ANY_BODY = frozenset({"organisation", "business", "academic", "head_of_state", "deputy_head_of_state", "other"})


def share_bodies(scan: Scan, names: list[NamePhrase], holders: dict[int, list[Held]]) -> None:
    """Give an office of a list the body said with the one before: "BODY President NAME, Vice President NAME"."""
    for one, two in pairwise(names):
        held, own = holders[one.first], holders[two.first]
        if not held or not own or own[0][0].first < one.last:
            continue
        body, office = held[-1][0].body, own[0][0]
        gap = scan.tags[max(one.last, held[-1][0].last) : office.first]
        fits = body and body.kind in _BODIES and office.office.rank in _ANY_BODY
        if fits and office.bare and not gap.strip(",at"):
            own[0] = (replace(office, body=body), own[0][1])


_ORGANISED = frozenset(("committee", "ngo"))  # which have secretaries
_HOUSED = OFFICERS | {"secretary"}
_TOURED = frozenset("visited visit visits toured tour tours inspected".split())


def house_officers(
    scan: Scan,
    names: list[NamePhrase],
    holders: dict[int, list[Held]],
    bodies: Sequence[BodyPhrase],
) -> None:
    """Give a bare officer the body where he is met: "toured BODY, where Director NAME", "At BODY, Rector NAME"."""
    firsts = [body.first for body in bodies]
    for own in (holders[name.first] for name in names if holders.get(name.first)):
        office, rule = own[0]
        if not office.bare or (office.office.rank not in _HOUSED and office.office.term != "Vice-Chancellor"):
            continue
        low = scan.sentence_of(office.first)[0]
        near = bodies[bisect_left(firsts, low) : bisect_left(firsts, office.first)]
        if not near and rule == "post.before_name" and office.first == low > 0:
            told = bodies[bisect_left(firsts, scan.sentence_of(low - 1)[0]) : bisect_left(firsts, low)]
            kinds = _BODIES if office.office.rank in OFFICERS else _ORGANISED
            named = [body for body in told if body.kind in kinds]
            if len(named) != 1 or scan.in_headline(low - 1) or scan.tags[_lead(scan, named[0])] in "uieyh":
                continue
            own[0] = (replace(office, body=named[0]), rule)  # "BODY has opened a shop. Director NAME said"
            continue
        body = next((body for body in reversed(near) if body.kind in _BODIES), None)
        if body and body.last <= office.first and _is_place(scan, body, office.first):
            own[0] = (replace(office, body=body), rule)


def _lead(scan: Scan, body: BodyPhrase) -> int:
    """Give the unit before a body and its article."""
    return body.first - 1 - (scan.tags[body.first - 1] == "t")


def _is_place(scan: Scan, body: BodyPhrase, officer: int) -> bool:
    """Whether a body is told as the place where an officer behind it is met."""
    at = _lead(scan, body)
    toured = not _TOURED.isdisjoint(scan.lows[max(at - _REACH, 0) : at + 1])
    behind = set(scan.lows[body.last : officer])
    return "where" in behind or scan.units[max(at, 0)].low == "at" or (toured and "by" in behind)
