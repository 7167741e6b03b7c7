"""Which side a person is on by position in the sentence: met, received, in a list, in a delegation, at a place.

A person whom somebody meets is of the other side than that one; one in a list, beside somebody or in a delegation is of
the same side. Anybody else is of the side that publishes the text.
"""

import re
from itertools import pairwise

from coopstats.coding.encounters import BE, MEETING, OWNS, listed_ahead, meets, meets_whom, nearest, side_met, visited
from coopstats.coding.scan import Scan
from coopstats.coding.standing import Anchor, Parties, Said, code_at

__all__ = ["Parties", "Said", "code_at", "side_by_position"]

_STANDS = BE | {"come", "came", "sat", "sits"}
_SAYS = frozenset(("said", "says", "added", "adds", "stressed", "noted", "to"))
_BELONGS = frozenset(
    "led headed leads heads heading leading belonged belongs formed represented was were joined joins in for on "
    "within among completed chaired".split()
)
_GROUP_OF = re.compile(r"[wi]{0,3}[eiur]?t?([CD])s?[MmTw]{0,2}[wbB]")
# "from the Country side", "the Demonym delegation".
_SIDE = re.compile(r"[CDG]s?[Twm]{0,2}[wbB]")
_SIDES = frozenset(
    {"side", "delegation", "party", "team", "counterparts", "delegates", "group", "mission", "contingent"}
)
_SENT = frozenset(("sent", "fielded", "dispatched"))
_COUNTERPARTS = frozenset(("counterpart", "counterparts", "homologue"))
_GROUPS = frozenset(
    ("delegation", "delegations", "colleagues", "team", "side", "mission", "group", "officials", "party")
)
_TEAM = frozenset(("delegation", "team", "mission", "group", "party"))
# What brings in those on the same side; the second only after a group.
_BESIDE = frozenset("accompanied accompanying accompany alongside flanked assisted along together".split())
_HOLDS = frozenset(
    "included includes including comprised comprises comprising consisted consisting composed numbered".split()
)
# Two of whom one is on either side.
_BETWEEN = frozenset(("between", "co-chaired", "cochaired", "co-chair", "signed", "initialled", "inked", "signatures"))
_LEADERS = frozenset("leaders presidents ministers premiers statesmen sides".split())
_OPPOSITE = frozenset(("across", "opposite", "around", "facing"))
_BACK = 40
_WORD = frozenset("greetings message letter letters credence regards condolences credentials".split())
_FRONTED = frozenset(("on", "for", "from", "representing"))
_ON_SIDE = re.compile(r"[irw]t?([CD])s?[MmTw]{0,2}w")
_PLURAL = re.compile(r"(D)[MmPpTw]{0,2}([oOw])[-:(]")
_LIST_ONLY = re.compile(r"[tHR]*(?:[MmPpOoerauNTHRt,]*)")
_REPRESENTED = frozenset(("represented", "headed", "led", "fronted"))


def side_by_position(scan: Scan, first: int, diplomat: bool, said: Said, parties: Parties) -> str:
    """Tell a side by the sentence: of a list, of those met, of a delegation; else the publishing side.

    Parameters
    ----------
    scan
        The text as units.
    first
        First unit of the person's office or name.
    diplomat
        Whether the person is an ambassador or the like, who may follow others in a list without being of their side.
    said
        Where others are said.
    parties
        The publishing side and the other.

    Returns
    -------
    str
        Code of a country or organisation, empty if there is none to choose from.
    """
    begin, end = scan.sentence_of(first)
    before = said.between(begin, first)
    if scan.units[first - 1].low in OWNS and (owner := said.between(0, first)):
        return owner[-1].side
    if scan.units[first - 1].low == "its":
        return next((code for at in range(first - 2, begin, -1) if (code := code_at(scan, at))), parties.home)
    if before and _conveyed(scan, begin, first):
        return before[0].side
    if (
        group := _in_delegation(scan, first, end)
        or _rest_of_list(scan, first, end)
        or _fronted(scan, begin, first, parties)
        or _of_ministers(scan, begin, first)
        or _sent_by(scan, begin, first, said)
        or _led(scan, begin, first, said, parties)
    ):
        return group
    if _opens_pair(scan, begin, first, said):
        ahead = listed_ahead(scan, first, end, said)
        if former := _former(scan, begin, parties) or (ahead and parties.against(ahead)):
            return former
    if before and _paired(scan, begin, first, before[-1]):
        return parties.against(before[-1].side)
    if before and _listed(scan, diplomat, first, before[-1], parties):
        return before[-1].side
    if beside := _accompanied(scan, begin, first, said, parties):
        return beside
    met = [] if _speaks(scan, begin, first) else [at for at in range(begin, first) if meets(scan, at, first)]
    named_side = ""
    sided = _SIDE.search(scan.tags, begin, first)
    if sided and scan.units[sided.end() - 1].low in _SIDES:
        named_side = code_at(scan, sided.start())
        if not met or met[-1] < sided.start():
            return named_side
    if _COUNTERPARTS & {unit.low for unit in scan.units[max(first - 3, begin) : first]}:
        return nearest(scan, first, parties.home, said) or parties.other
    if any(scan.units[at].low in _SENT for at in range(begin, first)) and scan.tags[begin] == "C":
        return code_at(scan, begin)
    if met:
        side = side_met(scan, begin, first, met[-1], before, said, parties, named_side)
    else:
        side = meets_whom(scan, first, end, said, parties) or parties.home
    if side and side == visited(scan, first, end, said, others=bool(before)):
        return parties.against(side)
    return side


def _conveyed(scan: Scan, begin: int, first: int) -> bool:
    """Whether somebody brings a person's word: "conveyed the greetings of NAME", "a letter signed by NAME"."""
    at = first - 1
    while at > begin and scan.tags[at] in "tHR":
        at -= 1
    return scan.units[at].low in ("of", "from", "by") and bool(
        _WORD & {unit.low for unit in scan.units[max(at - 4, begin) : at]}
    )


def _in_delegation(scan: Scan, first: int, end: int) -> str:
    """Give the country of "NAME, OFFICE, was in the DEMONYM delegation", "NAME and NAME led the DEMONYM side"."""
    for at in range(first, end):
        low = scan.units[at].low
        if low in MEETING or scan.tags[at] in ";:":
            return ""
        if low in _BELONGS:
            match = _GROUP_OF.match(scan.tags, at + 1, end)
            if match and scan.units[match.end() - 1].low in _SIDES:
                return code_at(scan, match.start(1))
    return ""


def _rest_of_list(scan: Scan, first: int, end: int) -> str:
    """Give the country of "NAME, NAME and other senior DEMONYM officials"."""
    for at in range(first, end):
        if scan.units[at].low == "other":
            return next((code_at(scan, k) for k in range(at + 1, min(at + 4, end)) if scan.tags[k] == "D"), "")
        if scan.tags[at] in ";.":
            break
    return ""


def _fronted(scan: Scan, begin: int, first: int, parties: Parties) -> str:
    """Give the country of "on the DEMONYM side were NAME and NAME", or the other one of "across the table were"."""
    if scan.units[begin].low in _OPPOSITE:
        return parties.other
    sides = [match for match in _ON_SIDE.finditer(scan.tags, begin, first) if scan.units[match.end() - 1].low in _SIDES]
    if sides:
        fronted = scan.units[sides[-1].start()].low in _FRONTED
        met = any(meets(scan, at, first) for at in range(sides[-1].end(), first))
        return code_at(scan, sides[-1].start(1)) if fronted and not met else ""
    if scan.units[begin].low not in _FRONTED:
        return ""
    be = next((at for at in range(begin, first) if scan.units[at].low in _STANDS), -1)
    return next((code for at in range(begin, be) if (code := code_at(scan, at))), "")


def _of_ministers(scan: Scan, begin: int, first: int) -> str:
    """Give the country of "the two DEMONYM ministers - NAME and NAME", "DEMONYM officials such as NAME"."""
    groups = [
        match for match in _PLURAL.finditer(scan.tags, begin, first) if scan.units[match.end(2) - 1].low.endswith("s")
    ]
    if not groups or not _LIST_ONLY.fullmatch(scan.tags, groups[-1].end(), first):
        return ""
    return code_at(scan, groups[-1].start(1))


def _sent_by(scan: Scan, begin: int, first: int, said: Said) -> str:
    """Give the country of "COUNTRY was represented by NAME, COUNTRY by NAME"."""
    at = first - 1
    while at > begin and scan.tags[at] in "tHR":
        at -= 1
    if scan.tags[at] != "y" or at - 1 <= begin:
        return ""
    if scan.tags[at - 1] == "C" and scan.tags[at - 2] not in "iuer":
        return code_at(scan, at - 1)
    if scan.units[at - 1].low not in _REPRESENTED:
        return ""
    near = range(at - 2, max(at - 10, begin) - 1, -1)
    found = next((k for k in near if code_at(scan, k)), -1)
    return code_at(scan, found) if found >= 0 and not said.anybody(found, at) else ""


def _listed(scan: Scan, diplomat: bool, first: int, last: Anchor, parties: Parties) -> bool:
    """Whether an office goes on with a list: an official after foreign ambassadors begins a list of his own."""
    between = scan.tags[last.unit : first]
    if "w" in between and not (between.count("w") <= 1 and ";" in between):
        return False
    return diplomat or not last.diplomat or last.side == parties.home


def _paired(scan: Scan, begin: int, first: int, last: Anchor) -> bool:
    """Whether an office is the second of a pair from two sides: "between A and B", "co-chaired by A and B"."""
    tags = scan.tags[last.unit : first]
    if "w" in tags or ";" in tags or not re.search("a[etHR,]*$", tags):
        return False
    return _joint(scan, begin, last.unit)


def _joint(scan: Scan, begin: int, end: int) -> bool:
    """Whether words say that two sides follow: "between", "co-chaired by", "signed by", "the meeting of"."""
    return any(
        two.low in _BETWEEN
        or (one.low == "two" and two.low in _LEADERS)
        or one.low + two.low in ("co-chaired", "jointlychaired", "meetingof", "talksof")
        for one, two in pairwise(scan.units[max(begin - 1, 0) : end])
    )


def _opens_pair(scan: Scan, begin: int, first: int, said: Said) -> bool:
    """Whether an office is the first of a pair: "co-chaired by A and B"."""
    return _joint(scan, begin, first) and not said.anybody(begin, first)


def _former(scan: Scan, begin: int, parties: Parties) -> str:
    """Give the party that the text named first when it last named both: "We, the Ministers of COUNTRY and COUNTRY"."""
    both = {parties.home, parties.other}
    order = [code for at in range(max(begin - _BACK, 0), begin) if (code := code_at(scan, at)) in both]
    return next((one for one, two in reversed(list(pairwise(order))) if one != two), "")


def _accompanied(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "A was accompanied by NAME", "A's delegation included NAME", "with A were NAME"."""
    for at in range(first - 1, begin - 1, -1):
        if meets(scan, at, first):
            return ""
        if _brings_along(scan, begin, at):
            before = said.between(begin, at)
            beside = before[-1:] or ([] if scan.units[at].low in _HOLDS else said.between(at, first)[:1])
            if beside:
                return beside[0].side
            own = next((code for k in range(begin, at) if (code := code_at(scan, k))), "")
            if not own and scan.units[at].low in _HOLDS:
                return parties.home
            return own or next((side for side in said.sides() if side), parties.home)
    return ""


def _brings_along(scan: Scan, begin: int, at: int) -> bool:
    low = scan.units[at].low
    if low in _HOLDS:
        return bool(_GROUPS & {unit.low for unit in scan.units[max(at - 6, begin) : at]})
    if low == "together" and {"brings", "brought", "sat"} & {unit.low for unit in scan.units[max(at - 4, begin) : at]}:
        return False
    return low in _BESIDE or (low in _STANDS and "with" in (scan.units[begin].low, scan.units[max(at - 2, begin)].low))


def _speaks(scan: Scan, begin: int, first: int) -> bool:
    """Whether a person is the one who says what stands before: "..., said NAME"."""
    at = first - 1
    while at > begin and scan.tags[at] in "tHR":
        at -= 1
    low = scan.units[at].low
    return low in _SAYS and (low != "to" or scan.units[at - 1].low == "according")


def _led(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the country of "a delegation from COUNTRY led by NAME", "the DEMONYM team headed by NAME".

    A team that is said to have a head is that of the visitors.
    """
    for at in range(begin, first - 3):
        if [unit.low for unit in scan.units[at : at + 3]] == ["head", "of", "the"]:
            group = next((k for k in range(at + 3, min(at + 6, first)) if scan.units[k].low in _GROUPS), -1)
            own = next((code for k in range(at + 3, group) if (code := code_at(scan, k))), "")
            if group > 0:
                return own or nearest(scan, first, parties.home, said) or parties.other
    for at in range(max(first - 4, begin), first):
        if scan.units[at].low in ("led", "headed"):
            group = next((k for k in range(at - 1, max(at - 7, begin) - 1, -1) if scan.units[k].low in _GROUPS), at)
            near = range(at - 1, max(group - 5, begin) - 1, -1)
            code = next((code for k in near if (code := code_at(scan, k))), "")
            foreign = scan.units[group].low in _TEAM and scan.units[group - 1].low not in OWNS | {"its", "our"}
            return code or (parties.other if foreign and scan.tags[at + 1] == "y" else "")
    return ""
