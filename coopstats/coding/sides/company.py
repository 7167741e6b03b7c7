"""Whose company somebody is in: "A was accompanied by NAME", "A's delegation included NAME", "his deputy, NAME"."""

import re

from coopstats.coding.people.nationality import country_among, country_at
from coopstats.coding.people.standing import Parties, Said, code_at
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.plainwords import BE, HE, HIS, HOSTS, THEM, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.alongside import goes_along
from coopstats.coding.sides.factions import STANDS
from coopstats.coding.sides.ledgroups import GROUPS
from coopstats.coding.sides.meetingwords import words_of_meeting
from coopstats.coding.sides.whereabouts import beyond

# What brings in those on the same side; the second only after a group.
_BESIDE = frozenset("accompanied accompanying accompany alongside flanked assisted along together".split())
_HOLDS = frozenset(
    "included includes including comprised comprises comprising consisted consisting composed numbered among".split()
)
_BRINGS = frozenset(("brought", "brings", "bringing"))
_UP = frozenset(("together", "up", "about", "forward"))
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
    if scan.lows[at] == "whose" and at - 2 > begin:
        named = at - 1 - (scan.tags[at - 1] == ",")
        hosts = parties.host(scan.codebook, parties.sender) if scan.tags[named] in "BW" else ""
        return country_at(scan, named) or hosts  # "addressed Parliament, whose Speaker"
    while at > begin and (scan.lows[at] in _KIN or scan.tags[at] in "mMo,HR"):
        at -= 1
    on_her = scan.tags[at + 1] == "," and scan.tags[at - 1] in "ihyu"  # "After A had called on her, NAME"
    if scan.lows[at] in HIS and not on_her:
        return _his(scan, begin, at, said, parties)
    if scan.tags[at] != "s":
        return ""
    if scan.lows[at - 1] in VISITORS | HOSTS:
        return _of_guest_or_host(scan, at - 1, parties)
    if scan.lows[at - 1] in _REALMS and scan.tags[at - 2] == "t":
        return parties.home  # "the Kingdom's Ambassador"
    if owner := said.between(at - _NAME, at):
        return owner[-1].side
    unions = [side for side in said.sides() if side and short_name(scan.codebook, side) == side]
    return unions[-1] if unions and scan.lows[at - 1] in _UNIONS else ""


def _his(scan: Scan, begin: int, at: int, said: Said, parties: Parties) -> str:
    """Give the side of the one named last, of whom "he" in the sentence may speak, or of those whom "their" means."""
    before = scan.sentence_of(begin - 1)[0] if begin else 0
    if scan.lows[at] == "their" and len({anchor.unit for anchor in said.everybody(before, at)}) < _TWO:
        told = (k for k in range(at, before, -1) if scan.tags[k] != "K")
        if group := country_among(scan, told):
            return group  # "met lawmakers of COUNTRY. Their chairman, NAME"
    owner = said.between(0, at)
    if owner and owner[-1].unit < begin and not HE.isdisjoint(scan.lows[begin : begin + 2]):
        return _guest(scan, at, said, parties)
    return owner[-1].side if owner else ""


def _of_guest_or_host(scan: Scan, at: int, parties: Parties) -> str:
    return parties.sender if scan.lows[at] in VISITORS else parties.against(parties.sender)


def serves(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "NAME, A's deputy", "NAME, the host's OFFICE": of whom somebody is the aide."""
    owned = _OF_HOST.match(scan.tags, first)
    if owned and scan.lows[owned.end(1) - 1] in VISITORS | HOSTS:
        return _of_guest_or_host(scan, owned.end(1) - 1, parties)
    match = _SERVES.match(scan.tags, first)
    if match is None or scan.lows[match.end() - 1].split()[-1] not in _KIN:
        return ""
    masters = said.between(*match.span(1))
    return masters[0].side if masters else ""


def accompanied(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of A in "A was accompanied by NAME", "A's delegation included NAME", "with A were NAME"."""
    if _is_at_side(scan, first):
        return next((anchor.side for anchor in said.between(begin, first)), "") or next(said.sides(), "")
    if goes_along(scan, first) and (guest := _guest(scan, begin, said, parties)):
        return guest
    his = not HIS.isdisjoint(scan.lows[begin : begin + 2])
    alike = scan.lows[begin] in HE and not scan.tags[begin + 1 : first].strip("atHR")
    if alike or (his and not _COMPANIES.isdisjoint(scan.lows[begin + 2 : begin + 4])):
        return _guest(scan, begin, said, parties) or parties.sender
    so = scan.lows[begin] == "so" and scan.tags[begin + 2 : begin + 3] in ("t", "O")
    if so and (earlier := said.between(0, begin)):
        return earlier[-1].side  # "So was the OFFICE, NAME"
    at = next((at for at in range(first - 1, begin - 1, -1) if _brings_along(scan, begin, at)), -1)
    if at < 0 or words_of_meeting(scan, at - 1, first):  # "came together with"
        return ""
    return _with_whom(scan, begin, at, first, said, parties)


def _with_whom(scan: Scan, begin: int, at: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of those whom a word says that somebody is with: of the team, or of the one named beside it."""
    low = scan.lows[at]
    holds = low in _HOLDS
    if (holds or low == "made") and (own := _of_team(scan, begin, at)):
        return own  # "met a DEMONYM delegation comprising NAME"
    beside = said.between(begin, at)[-1:] or ([] if holds else said.between(at, first)[:1])
    if holds and any(
        scan.lows[k] not in _CAME for k in words_of_meeting(scan, beside[0].unit if beside else begin, at)
    ):
        return ""  # "A met several officials, among them NAME"
    if beside:
        return beside[0].side
    if not VISITORS.isdisjoint(scan.lows[begin : begin + 3]):
        return beyond(scan, begin, parties.home, said, parties)
    if scan.lows[begin] == "they" and low == "joined":
        return parties.home
    if own := next((code for k in range(begin, at) if (code := _of_group(scan, k))), ""):
        return own
    if not HOSTS.isdisjoint(scan.lows[begin:at]):
        return parties.against(parties.sender)  # "The host team comprised"
    if holds:  # a delegation "including A" may be of the meeting's hosts
        return parties.home if low == "including" else parties.sender
    return _guest(scan, at, said, parties) or parties.home


def _is_at_side(scan: Scan, first: int) -> bool:
    """Whether somebody stands "at his side" or "by her side", told behind the name."""
    end = min(scan.sentence_of(first)[1], first + _TO_SIDE)
    sides = (at for at in range(first, end) if scan.lows[at] == "side")
    return any(scan.lows[at - 1] in HIS and scan.lows[at - 2] in ("at", "by") for at in sides)


def _of_group(scan: Scan, at: int) -> str:
    """Give the country that a unit names, or the organisation whose mission it is."""
    code = code_at(scan, at) if scan.tags[at] != "K" else ""  # "came from CITY with NAME"
    return code or (scan.party(at) if scan.tags[at] == "G" and scan.low_at(at + 1) in GROUPS else "")


def _of_team(scan: Scan, begin: int, at: int) -> str:
    """Give whose a group is of which members are told: "a DEMONYM delegation comprising", "a team from COUNTRY"."""
    team = next((k for k in range(at - 1, max(at - _TEAM, begin) - 1, -1) if scan.lows[k] in GROUPS), begin)
    if scan.low_at(team + 1) in ("of", "from") and scan.tags[team + 2 : team + 3] == "C":
        return country_at(scan, team + 2)
    near = range(team - 1, max(team - _ADJECTIVES, begin) - 1, -1)
    return next((country_at(scan, k) for k in near if scan.tags[k] == "D"), "")


def _guest(scan: Scan, end: int, said: Said, parties: Parties) -> str:
    """Give the side of whom "he" may mean who comes with others: of the guests, if one is named, else of the subject.

    Empty where nobody is named before.
    """
    before = said.between(0, end)
    if not before:
        return ""
    subject = said.between(scan.sentence_of(before[-1].unit)[0], end)[0]
    is_told = not BE.isdisjoint(scan.lows[subject.unit : before[-1].unit])
    of_state = short_name(scan.codebook, subject.side) != subject.side  # an organisation is at home nowhere
    guests = of_state and not is_told and any(anchor.side == parties.sender for anchor in before)
    return parties.sender if guests else subject.side


def _brings_along(scan: Scan, begin: int, at: int) -> bool:
    """Whether a word says that others are with somebody, or in a group."""
    low, before = scan.lows[at], scan.lows[begin:at]
    if low in _HOLDS:
        return not GROUPS.isdisjoint(before[-8:])
    if low == "together":
        return (_BRINGS | _JOINTLY).isdisjoint(before[-4:])
    if low == "company":
        return scan.lows[at - 2 : at + 2] == ["in", "the", "company", "of"]
    if low == "made":
        return scan.low_at(at + 1) == "up"
    if low in _BRINGS:
        return _UP.isdisjoint(scan.lows[at + 1 : at + 5])  # "brought the subject up", "brought them together"
    if low == "joined":
        return "by" in scan.lows[at + 1 : at + 6] and _EVENTS.isdisjoint(before)
    if low == "with":
        return not _CAME.isdisjoint(before[-5:]) or scan.lows[at - 2] == "who" or scan.low_at(at + 1) in THEM
    if low in STANDS:
        beside = scan.lows[max(at - 2, begin)] == "with" and scan.tags[at - 1] not in "CDK"
        return beside or scan.lows[begin] == "with"  # not "ties with COUNTRY were"
    return low in _BESIDE


def of_ship(scan: Scan, first: int, end: int) -> str:
    """Give the country of the ship that somebody commands: "NAME, the ship's commanding officer"."""
    near = range(first + 1, min(first + _APPOSED, end))
    at = next((k for k in near if scan.tags[k] == "s" and scan.lows[k - 1] in _SHIPS), -1)
    told = (k for k in range(at - 1, max(at - _TOLD, 0), -1) if scan.tags[k] in "DCW")
    return country_among(scan, told) if at > 0 else ""
