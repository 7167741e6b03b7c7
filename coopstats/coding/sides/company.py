"""Whose company somebody is in: "A was accompanied by NAME", "A's delegation included NAME", "his deputy, NAME"."""

import re
from collections.abc import Sequence

from coopstats.coding.people.nationality import country_at
from coopstats.coding.people.standing import Anchor, Parties, Said, code_at
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.plainwords import BE, HE, HIS, HOSTS, THEM, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.alongside import goes_along
from coopstats.coding.sides.factions import STANDS
from coopstats.coding.sides.ledgroups import GROUPS
from coopstats.coding.sides.meetingwords import meets
from coopstats.coding.sides.whereabouts import nearest

# What brings in those on the same side; the second only after a group.
_BESIDE = frozenset("accompanied accompanying accompany alongside flanked assisted along together".split())
_HOLDS = frozenset(
    "included includes including comprised comprises comprising consisted consisting composed numbered among".split()
)
_BRINGS = frozenset(("brought", "brings", "bringing"))
_JOINTLY = frozenset("sat chaired presided opened inaugurated signed cut spent".split())  # "chaired it together with"
_CAME = frozenset("flown come came arrived travelled traveled flew brought coming travelling traveling turned".split())
_EVENTS = frozenset("talks meeting session conversation event ceremony dinner lunch".split())
_UNIONS = frozenset("fund bank alliance union organisation organization agency bloc commission secretariat".split())
_SERVES = re.compile(r"[HR]*[NTKv-]{1,5},(?:ww)?([NK]{1,3})s[wmMoO]{1,2}(?=[,.])")
# "In his company were NAME and NAME"; "She and OFFICE NAME" is alike.
_COMPANIES = frozenset("company entourage suite retinue party train wake side companions team delegation staff".split())
_OF_HOST = re.compile("[HR]*[NTKv-]{1,5},(tw)s[mMpPoO]")
_REALMS = frozenset("kingdom sultanate emirate republic commonwealth federation union".split())
_TO_SIDE = 24  # units of a list of two
_TWO = 2
_NAME = 4  # units of a name at most
# Who is of the same side as the one whose he or she is.
_KIN = frozenset(
    "predecessor successor deputy aide adviser advisor assistant compatriot boss superior subordinate "
    "son daughter grandson granddaughter father mother wife husband spouse widow nephew niece cousin running mate "
    "right-hand man chief staff spokesman spokeswoman spokesperson interpreter secretary".split()
)
_SHIPS = frozenset("ship frigate vessel warship destroyer corvette submarine minesweeper cutter".split())
_TEAM, _ADJECTIVES = 8, 3  # units from "comprising" back to a group, and from a group to its demonym
_APPOSED, _TOLD = 12, 60  # units from an office to its ship, and from a ship back to whose it is


def owner_of(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "his OFFICE NAME", "her deputy, NAME", "A's predecessor, NAME"."""
    at = first - 1
    if scan.units[at].low == "whose" and at - 2 > begin:
        return _whose(scan, at - 1 - (scan.tags[at - 1] == ","), said, parties)
    while at > begin and (scan.units[at].low in _KIN or scan.tags[at] in "mMo,HR"):
        at -= 1
    if scan.tags[at] == "s" and scan.units[at - 1].low in VISITORS | HOSTS:
        return parties.sender if scan.units[at - 1].low in VISITORS else parties.against(parties.sender)
    if scan.tags[at] == "s" and scan.units[at - 1].low in _REALMS and scan.tags[at - 2] == "t":
        return parties.home  # "the Kingdom's Ambassador"
    if scan.tags[at] == "s" and scan.units[at - 2].low in HIS:
        at -= 2  # "with him are his ministry's OFFICE, NAME"
    on_her = scan.tags[at + 1] == "," and scan.tags[at - 1] in "ihyu"  # "After A had called on her, NAME"
    if scan.units[at].low in HIS and not on_her:
        owner = said.between(0, at)
        before = scan.sentence_of(begin - 1)[0] if begin else 0
        told = (code for k in range(at, before, -1) if scan.tags[k] != "K" and (code := country_at(scan, k)))
        if (
            scan.units[at].low == "their"
            and len({a.unit for a in said.everybody(before, at)}) < _TWO
            and (group := next(told, ""))
        ):
            return group  # "met lawmakers of COUNTRY. Their chairman, NAME"
        if owner and owner[-1].unit < begin and HE & {unit.low for unit in scan.units[begin : begin + 2]}:
            return _guest(scan, owner, parties)
    elif scan.units[at].low == "its" and scan.tags[at - 2 : at] == ",a":
        owner = said.between(begin, at)  # "NAME, head of BODY, and its OFFICE, NAME"
    else:
        owner = said.between(at - _NAME, at) if scan.tags[at] == "s" else []
        if not owner and scan.units[at - 1].low in _UNIONS and scan.tags[at] == "s":
            unions = [side for side in said.sides() if side and short_name(scan.codebook, side) == side]
            return unions[-1] if unions else ""
    return owner[-1].side if owner else ""


def serves(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "NAME, A's deputy", "NAME, the host's OFFICE": of whom somebody is the aide."""
    if owned := _OF_HOST.match(scan.tags, first):
        who = scan.units[owned.end(1) - 1].low
        if who in VISITORS | HOSTS:  # "NAME, the host's OFFICE"
            return parties.sender if who in VISITORS else parties.against(parties.sender)
    match = _SERVES.match(scan.tags, first)
    if match is None or scan.units[match.end() - 1].low.split()[-1] not in _KIN:
        return ""
    masters = said.between(match.start(1), match.end(1))
    return masters[0].side if masters else ""


def _whose(scan: Scan, at: int, said: Said, parties: Parties) -> str:
    """Give the side of the body, country or person that "whose" is said of: "addressed Parliament, whose Speaker"."""
    if owner := said.between(at - _NAME, at + 1):
        return owner[-1].side
    if scan.tags[at] in "BW":
        return code_at(scan, at) or parties.host(scan.codebook, parties.sender)
    return country_at(scan, at)


def accompanied(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "A was accompanied by NAME", "A's delegation included NAME", "with A were NAME"."""
    if at_side(scan, first):
        return next((anchor.side for anchor in said.between(begin, first)), "") or next(said.sides(), "")
    if goes_along(scan, first) and (earlier := said.between(0, begin)):
        return _guest(scan, earlier, parties)
    second = HIS & {scan.low_at(begin), scan.low_at(begin + 1)} and _COMPANIES & {
        unit.low for unit in scan.units[begin + 2 : begin + 4]
    }
    if second or (scan.units[begin].low in HE and not set(scan.tags[begin + 1 : first]) - set("atHR")):
        return _guest(scan, earlier, parties) if (earlier := said.between(0, begin)) else parties.sender
    if (
        scan.units[begin].low == "so"
        and scan.tags[begin + 2 : begin + 3] in ("t", "O")
        and (earlier := said.between(0, begin))
    ):
        return earlier[-1].side  # "So was the OFFICE, NAME"
    for at in range(first - 1, begin - 1, -1):
        if meets(scan, at, first) or meets(scan, at - 1, first):  # "came together with"
            return ""
        if _brings_along(scan, begin, at):
            if (scan.units[at].low in _HOLDS or scan.units[at].low == "made") and (own := _of_team(scan, begin, at)):
                return own  # "met a DEMONYM delegation comprising NAME"
            before = said.between(begin, at)
            beside = before[-1:] or ([] if scan.units[at].low in _HOLDS else said.between(at, first)[:1])
            if beside:
                return beside[0].side
            if VISITORS & {unit.low for unit in scan.units[begin : begin + 3]}:
                return nearest(scan, begin, parties.home, said) or parties.other
            if scan.units[begin].low == "they" and scan.units[at].low == "joined":
                return parties.home
            own = next((code for k in range(begin, at) if (code := _of_group(scan, k))), "")
            if not own and HOSTS & {unit.low for unit in scan.units[begin:at]}:
                return parties.against(parties.sender)  # "The host team comprised"
            if not own and scan.units[at].low in _HOLDS:  # a delegation "including A" may be of the meeting's hosts
                return parties.home if scan.units[at].low == "including" else parties.sender
            earlier = said.between(0, at)
            return own or (_guest(scan, earlier, parties) if earlier else "") or parties.home
    return ""


def at_side(scan: Scan, first: int) -> bool:
    """Whether somebody stands "at his side" or "by her side", told behind the name."""
    end = min(scan.sentence_of(first)[1], first + _TO_SIDE)
    return any(
        scan.units[at].low == "side" and scan.units[at - 1].low in HIS and scan.units[at - 2].low in ("at", "by")
        for at in range(first, end)
    )


def _of_group(scan: Scan, at: int) -> str:
    """Give the country that a unit names, or the organisation whose mission it is."""
    code = code_at(scan, at) if scan.tags[at] != "K" else ""  # "came from CITY with NAME"
    return code or (scan.party(at) if scan.tags[at] == "G" and scan.low_at(at + 1) in GROUPS else "")


def _of_team(scan: Scan, begin: int, at: int) -> str:
    """Give whose a group is of which members are told: "a DEMONYM delegation comprising", "a team from COUNTRY"."""
    team = next((k for k in range(at - 1, max(at - _TEAM, begin) - 1, -1) if scan.units[k].low in GROUPS), begin)
    near = range(team - 1, max(team - _ADJECTIVES, begin) - 1, -1)
    before = next((country_at(scan, k) for k in near if scan.tags[k] == "D"), "")
    behind = scan.low_at(team + 1) in ("of", "from") and scan.tags[team + 2 : team + 3] == "C"
    return country_at(scan, team + 2) if behind else before


def _guest(scan: Scan, before: Sequence[Anchor], parties: Parties) -> str:
    """Give the side of whom "he" may mean who comes with others: of the guest named last, else of the subject."""
    begin = scan.sentence_of(before[-1].unit)[0]
    subject = next(anchor for anchor in before if anchor.unit >= begin)
    verbs = {unit.low for unit in scan.units[subject.unit : before[-1].unit]}
    if short_name(scan.codebook, subject.side) == subject.side:
        return subject.side  # an organisation is at home nowhere
    guests = [] if verbs & BE else [anchor for anchor in before if anchor.side == parties.sender]
    return guests[-1].side if guests else subject.side


def _brings_along(scan: Scan, begin: int, at: int) -> bool:
    low = scan.units[at].low
    if low in _HOLDS:
        return bool(GROUPS & {unit.low for unit in scan.units[max(at - 8, begin) : at]})
    if low == "together" and (_BRINGS | _JOINTLY) & {unit.low for unit in scan.units[max(at - 4, begin) : at]}:
        return False
    if low == "company":
        return scan.lows[at - 2 : at + 2] == ["in", "the", "company", "of"]
    if low == "made":
        return scan.low_at(at + 1) == "up"
    if low in _BRINGS:
        return "together" not in {unit.low for unit in scan.units[at + 1 : at + 4]}
    joined = low == "joined" and "by" in {unit.low for unit in scan.units[at + 1 : at + 6]}
    joined = joined and not _EVENTS & {unit.low for unit in scan.units[begin:at]}
    near = {unit.low for unit in scan.units[max(at - 5, begin) : at]}
    comes = low == "with" and (bool(_CAME & near) or scan.units[at - 2].low == "who" or scan.low_at(at + 1) in THEM)
    beside = scan.lows[max(at - 2, begin)] == "with" and scan.tags[at - 1] not in "CDK"  # not "ties with COUNTRY were"
    stands = low in STANDS and (beside or scan.lows[begin] == "with")
    return joined or comes or stands or low in _BESIDE


def of_ship(scan: Scan, first: int, end: int) -> str:
    """Give the country of the ship that somebody commands: "NAME, the ship's commanding officer"."""
    near = range(first + 1, min(first + _APPOSED, end))
    at = next((k for k in near if scan.tags[k] == "s" and scan.units[k - 1].low in _SHIPS), -1)
    told = (k for k in range(at - 1, max(at - _TOLD, 0), -1) if scan.tags[k] in "DCW")
    return next((code for k in told if (code := country_at(scan, k))), "") if at > 0 else ""
