"""Which side a person is on by position in the sentence: met, received, in a list, in a delegation, at a place.

A person whom somebody meets is of the other side than that one; one in a list, beside somebody or in a delegation is of
the same side. Anybody else is of the side that publishes the text.
"""

import re
from collections.abc import Sequence

from coopstats.coding.people.before import LINKS, without_links
from coopstats.coding.people.standing import Anchor, Parties, Said, code_among, code_at
from coopstats.coding.scanning.plainwords import COUNTERPARTS, HIM, HIS, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.company import accompanied, of_ship, owner_of, serves
from coopstats.coding.sides.encounters import meets_whom, side_met
from coopstats.coding.sides.factions import group_side
from coopstats.coding.sides.fronted import COMMA, PARTS, acted_on, goes_before, hosts, is_fronted
from coopstats.coding.sides.ledgroups import GROUPS
from coopstats.coding.sides.meetingwords import PARTNERS, meets, speaks, speaks_for, word_before, words_of_meeting
from coopstats.coding.sides.senders import sender_side
from coopstats.coding.sides.twosides import both_act, opens_pair, paired
from coopstats.coding.sides.whereabouts import beyond, comes_from, guest_from, met_in, visited, where_seen

_PLACED = re.compile("[iu][CK],t?$")  # "Welcoming A in CITY, OFFICE NAME said"
# "from the Country side", "the Demonym delegation".
_SIDE = re.compile(r"[CDG]s?[Twm]{0,2}[wbB]")
_MASTERS = frozenset(("captain", "commander", "commanding officer", "skipper", "master", "leader", "head", "spokesman"))
_CLOSE = 5
_SENT = frozenset(("sent", "fielded", "dispatched"))
_FACING = VISITORS | PARTNERS
_HOSTS = frozenset("welcomed welcomes received receives greeted hosted awaited awaits briefed".split())
_NEAR = 12  # units of an office and a name before a verb
_COUNTERPARTS = COUNTERPARTS | {"brother", "sister"}
_SUCCEEDS = frozenset("succeeded succeeds succeeding replaced replaces replacing".split())


def side_by_position(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Tell a side by the sentence: of a list, of those met, of a delegation; else the publishing side.

    Parameters
    ----------
    scan
        The text as units.
    first
        First unit of the person's office or name.
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
    begin = max(begin, scan.tags.rfind(";i", begin, first) + 1)  # "; in CITY he sees OFFICE NAME"
    before = said.between(begin, first)
    told = (
        guest_from(scan, begin, first, parties)
        or of_ship(scan, first, end)
        or met_in(scan, begin, first, parties.home)
        or where_seen(scan, begin, first, said, parties)
        or serves(scan, first, said, parties)
        or (beyond(scan, first, parties.sender, said, parties) if goes_before(scan, begin, first, end, said) else "")
        or owner_of(scan, begin, first, said, parties)
        or _of_its(scan, begin, first, parties)
    )
    if told:
        return told
    if before and (side := _by_those_before(scan, begin, first, before, parties)) is not None:
        return side
    if (side := sender_side(scan, begin, first, before, said, parties)) is not None:
        return side
    if scan.lows[word_before(scan, begin, first) - 1] == "presence":
        # "A met B, in the presence of NAME": of the hosts
        return parties.against(parties.sender) or parties.host(scan.codebook, "")
    if group := group_side(scan, first, said, parties) or opens_pair(scan, begin, first, end, said, parties):
        return group
    if before and (side := _by_last(scan, begin, first, end, before[-1], said, parties)) is not None:
        return side
    if beside := accompanied(scan, begin, first, said, parties) or comes_from(scan, first, end, said):
        return beside
    if guest := _welcomes_him(scan, first, end, said):
        return beyond(scan, first, guest, said, parties)
    return _by_meeting(scan, begin, first, end, before, said, parties)


def _of_its(scan: Scan, begin: int, first: int, parties: Parties) -> str:
    """Give the country or body that "its" is said of: "COUNTRY sent its OFFICE NAME"."""
    if scan.lows[begin] == "its" and first - begin < _CLOSE and _MASTERS.intersection(scan.lows[begin : first + 1]):
        units = range(scan.sentence_of(begin - 1)[0], begin)  # "A DEMONYM ship came. Its captain, RANK NAME, met"
        return code_among(scan, (at for at in units if scan.tags[at - 1] not in "iu"))
    if scan.lows[first - 1] != "its":
        return ""
    if scan.tags[first - 3 : first - 1] in ("Ba", "Wa") and not code_at(scan, first - 3):
        return parties.against(parties.sender)  # "went to Parliament and its Speaker, NAME"
    near = (at for at in range(first - 2, begin - 1, -1) if scan.tags[at] in "CK" or scan.tags[at + 1] == "w")
    at = next((at for at in near if code_at(scan, at)), -1)
    if at > begin + 1 and scan.tags[at - 2 : at + 1] == "C-C" and code_at(scan, at) == parties.home:
        at -= 2  # "the COUNTRY-COUNTRY Friendship Group and its OFFICE" from abroad
    return code_at(scan, at) if at >= 0 else ""


def _by_those_before(scan: Scan, begin: int, first: int, before: Sequence[Anchor], parties: Parties) -> str | None:
    """Tell a side by whom somebody succeeds or faces; None where it is none of these."""
    at = word_before(scan, begin, first)
    if scan.lows[at] in _SUCCEEDS or scan.lows[at - 1] == "behalf":
        return before[-1].side  # "A greeted the guests on behalf of OFFICE NAME"
    if scan.tags[at] in "eu" and scan.tags[at - 1] in "oO":
        return before[-1].side  # "NAME, envoy of President NAME"
    if _faces(scan, begin, first) or _saw_before(scan, at, first):
        return parties.against(before[-1].side)
    return None


def _by_last(scan: Scan, begin: int, first: int, end: int, last: Anchor, said: Said, parties: Parties) -> str | None:
    """Tell a side by the one named last: the other of a pair, or the same of a list; None where it is neither."""
    if (
        is_fronted(scan, begin, first, last, said)
        or paired(scan, begin, first, last)
        or both_act(scan, begin, first, end, last, said)
    ):
        return parties.against(last.side)
    return last.side if _listed(scan, first, last, said, parties) else None


def _by_meeting(
    scan: Scan, begin: int, first: int, end: int, before: Sequence[Anchor], said: Said, parties: Parties
) -> str:
    """Tell a side by whom somebody meets, and by the country visited, of which a guest is not."""
    which = (at for at in range(begin + 1, first + 1) if scan.lows[at] == "which" and scan.tags[at - 1] == "i")
    clause = max(which, default=begin)
    met = [] if speaks(scan, begin, first) else words_of_meeting(scan, clause, first)
    named_side = ""
    sided = _SIDE.search(scan.tags, begin, first)
    if sided and scan.lows[sided.end() - 1] in GROUPS:
        named_side = code_at(scan, sided.start())
        if not met or met[-1] < sided.start():
            return named_side
    if met and said.posted and parties.sender:
        return parties.sender  # "OFFICE NAME thanked the ambassador, NAME": his own or another
    if not _COUNTERPARTS.isdisjoint(scan.lows[max(first - 3, begin) : first]):
        guests = not before and not VISITORS.isdisjoint(scan.lows[begin:first])
        return parties.against(parties.sender) if guests else beyond(scan, first, parties.home, said, parties)
    sends = scan.tags[begin] == "C" and not _SENT.isdisjoint(scan.lows[begin:first])
    if sends or (not met and speaks_for(scan, begin, first)):
        return code_at(scan, begin)
    if not met and scan.tags[begin] == "u" and not PARTS.search(scan.tags, begin + 1, first):
        return beyond(scan, first, parties.home, said, parties)  # "To OFFICE NAME the minister brought"
    if met and scan.lows[met[-1]] == "invitation":  # "arrived in CITY at the invitation of OFFICE NAME"
        places = (at for at in range(met[-1], begin, -1) if scan.tags[at] in "CK" and scan.tags[at - 1] in "ui")
        host = code_among(scan, places)
        if host and host not in {anchor.side for anchor in before}:
            return host
    if met:
        side = side_met(scan, begin, first, met[-1], before, said, parties, named_side)
    else:
        there = (
            meets_whom(scan, first, end, said, parties)
            or hosts(scan, begin, first, end, said, parties)
            or acted_on(scan, begin, first, parties)
        )
        side = there or (parties.sender if said.posted else _unmarked(scan, begin, first, said, parties))
    guest = not VISITORS.isdisjoint(scan.lows[at] for at in met[-2:])  # also "was the guest of"
    agent = bool(met) and (scan.tags[word_before(scan, begin, first)] == "y" or guest)
    # "he was received by OFFICE NAME and went on to CITY": the guest did
    if side and not agent and side == visited(scan, first, end, said, others=bool(before)):
        return parties.against(side)
    return side


def _unmarked(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the side of an official without a country: the publishing one, or the hosts whom its people go to see."""
    if parties.abroad and parties.place == parties.other:
        # "CITY (AGENCY) - OFFICE NAME met the DEMONYM ambassador": ours are named with their country.
        return parties.place
    if not parties.abroad or speaks(scan, begin, first) or said.anybody(begin, first):
        return parties.home
    ours = any(a.side == parties.home and not scan.in_headline(a.unit) for a in said.between(0, begin))
    return parties.other if ours else parties.home


def _welcomes_him(scan: Scan, first: int, end: int, said: Said) -> str:
    """Give the side of him whom "NAME went there, where OFFICE NAME welcomed him" means, or of the main actor."""
    near = said.between(scan.sentence_of(first)[0], first)
    for at in range(first, min(first + _NEAR, end - 1)):
        if scan.lows[at] in _HOSTS and scan.lows[at + 1] in HIM:
            return "" if said.anybody(first, at) else near[-1].side if near else said.lead()
    return ""


def _faces(scan: Scan, begin: int, first: int) -> bool:
    """Whether somebody is brought in as host or guest of the one before: "A and his host, OFFICE NAME"."""
    at = word_before(scan, begin, first)
    at -= scan.tags[at] == ","
    if scan.tags[at + 1] == "," and scan.lows[at] in HIM and scan.tags[at - 1] in "ihyu":
        return True  # "After A had called on her, OFFICE NAME said"
    return scan.lows[at] in _FACING and scan.lows[at - 1 - (scan.tags[at - 1] == "D")] in HIS


def _saw_before(scan: Scan, at: int, first: int) -> bool:
    """Whether somebody is told to have met the one before: "B, whom OFFICE NAME had invited"."""
    return scan.lows[at] == "whom" and any(meets(scan, k, k) for k in range(first, min(first + _NEAR, len(scan.units))))


def _listed(scan: Scan, first: int, last: Anchor, said: Said, parties: Parties) -> bool:
    """Whether an office goes on with a list: an official after foreign ambassadors begins a list of his own."""
    diplomat = said.own in said.diplomats  # who may follow others in a list without being of their side
    between = without_links(scan, last.unit, first)
    if ("w" in between and not (between.count("w") <= 1 and ";" in between)) or _PLACED.search(between):
        return False
    begin, end = scan.sentence_of(first)
    if scan.tags[begin] == "i" and COMMA.search(between) and "a" not in between:
        verb = next((at for at in range(first, end) if scan.tags[at] in "w;" and scan.lows[at] not in LINKS), end)
        if not said.anybody(begin, last.unit) and not said.anybody(first + 1, verb):
            return False  # "In the presence of NAME, NAME opened"
    if said.posted and not last.diplomat and last.side == parties.against(parties.sender):
        return False  # "the Minister, NAME, and the Ambassador, NAME"
    return diplomat or not last.diplomat or last.side == parties.home
