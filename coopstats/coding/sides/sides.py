"""Whose office it is where the text does not say: the side that publishes, or the one that it meets.

An office without a country in a list takes that of the list. One that a person meets is of the other side than that
person. Any other is of the side that publishes the text, or of the place that the text is dated from.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.nationality import country_at, side_stated
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import Parties, Said, code_among, code_at
from coopstats.coding.scanning.gazetteer import government, short_name
from coopstats.coding.scanning.plainwords import TRIPS
from coopstats.coding.scanning.ranks import DIPLOMATS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.factions import group_side
from coopstats.coding.sides.officesides import is_posted, side_of_office
from coopstats.coding.sides.positions import side_by_position
from coopstats.coding.sides.whereabouts import nearest

# "NAME signed for Country".
_STANDS_FOR = frozenset("signed initialled spoke did representing represented behalf".split())
_ACTED_FOR = _STANDS_FOR | {"negotiators", "signing"}
_SEVERAL = re.compile(
    r"(?i)\b(?:vice|deputy|member|assistant|adviser|advisor|alternate|second|associate|additional|former)\b"
)  # of which a country has more than one
_SAT = frozenset(("sat", "attended", "present", "met", "took", "came", "negotiated"))
_ONE_FOR = re.compile(r"NrC[,.;a]")
_FOR_SIDE = re.compile(r"r[CKG][,.;a]")
_FOR = frozenset(("for", "of", "representing", "represented"))
_GOVERNING = frozenset({"minister", "head_of_government", "royal", "member_of_parliament", "local"})
# Offices of which a country has one.
_ALONE = frozenset(("Foreign Minister", "Defence Minister"))
_SINGLE = frozenset({"head_of_state", "head_of_government", "speaker"})
_MINISTER = re.compile(r"\bMinister\b(?![- ](?:Coun|Plen))")
_CAME_IN = re.compile(
    r", who (?:has |had |have )?(?:just |only )?"
    r"(?:(?:flew|flown|came|come) in\b|(?:arrived|landed|came) (?:here|on|yesterday|today)\b)"
)
# "received a delegation of the BODY led by NAME"
_GUESTS = re.compile(
    r"\b(?:receive[sd]|met|meets|welcome[sd]|host(?:s|ed)|with) [^.;]{0,40}\b(an? [^.;]{0,60}"
    r"\b(?:delegation|group|team|mission)\b[^.;]{0,80}\b(?:led|headed)) by (?:[^,;.]|\b[a-z]{2,3}\.){0,60}$"
)
_NEAR = 4  # units between "on" and the visit
_TITLE = 8  # units of "visit of OFFICE"
_BACK_FROM = re.compile(r"\b(?:back|returned|returns|returning|home) from\b")
_UNDER_WAY = frozenset("wound wrapped concluded ended completed finished began started paid undertook cut".split())


def resolve_sides(scan: Scan, drafts: Sequence[Draft], parties: Parties) -> list[str]:
    """Give the side of each person, in order; empty where nothing tells it.

    Parameters
    ----------
    scan
        The text as units.
    drafts
        People with their offices.
    parties
        The sides of the text.

    Returns
    -------
    list of str
        Country or organisation code a person.
    """
    sides = {i: side for i, draft in enumerate(drafts) if (side := side_stated(scan, draft) or _stood_for(scan, draft))}
    numbers = {draft: i for i, draft in enumerate(drafts)}
    anchors = sorted((first, i) for i, draft in enumerate(drafts) for first, _ in draft.units)
    diplomats = frozenset(
        i for i, draft in enumerate(drafts) if any(o.office.rank in DIPLOMATS for o, _ in draft.offices)
    )
    foreign: dict[Draft, set[str]] = defaultdict(set)  # "his DEMONYM counterpart": he is of another country
    for draft in drafts:
        if draft.copied_from:
            foreign[draft.copied_from].add(draft.copied_country)
    held: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for i in sorted(range(len(drafts)), key=lambda i: (i not in sides, drafts[i].units[0])):
        draft = drafts[i]
        if i not in sides:
            said = Said(anchors, sides, diplomats, i, is_posted(draft))
            if draft.copied_from:
                foreign[draft].add(sides.get(numbers.get(draft.copied_from, -1), ""))
            side = side_of_office(scan, draft, drafts, sides, parties)
            sides[i] = side or _guess(scan, draft, said, parties, held, foreign[draft])
        held[sides[i]] |= {_seat(o) for o, _ in draft.offices if not o.body}
    return [sides[i] for i in range(len(drafts))]


def _guess(
    scan: Scan, draft: Draft, said: Said, parties: Parties, held: Mapping[str, set[tuple[str, str]]], foreign: set[str]
) -> str:
    """Give the likeliest side, or the other one where a seat held, a counterpart or a visit speaks against it."""
    side = _likeliest(scan, draft, said, parties)
    if _seats(draft) & held[side]:
        side = parties.against(side) if side == parties.home else parties.home
    if side == parties.home != "" and parties.place in ("", side) and _has_come(scan, draft):
        side = parties.against(side)
    state = _of_a_state(scan, draft, side, said, parties)
    # A minister is of neither where the other country has one.
    turned = state != side and "secretaries" in government(scan.codebook, side)
    side = "" if turned and _seats(draft) & held[state] else state
    if side in foreign or (side and side in {office.host for office, _ in draft.offices}):  # "Attaché to COUNTRY"
        side = parties.against(side)
    bound = side and _is_bound_for(scan, draft, side, said)
    return parties.against(side) if bound else side


def _likeliest(scan: Scan, draft: Draft, said: Said, parties: Parties) -> str:
    """Give the side that most of the places tell where somebody is said, of equals the one told first."""
    first, _ = draft.units[0]
    told = [_place(draft, office, rule) for office, rule in draft.offices]
    later = all(at >= scan.sentence_of(first)[1] for at in told)
    later = later and bool(group_side(scan, first, said, parties))  # "led by NAME. MP SURNAME said"
    places = dict.fromkeys([first, *told] if later else [*told, first])
    votes = Counter(side_by_position(scan, at, said, parties) for at in places)
    likely = sorted(votes, key=lambda side: -votes[side])
    if draft.hint and (draft.sure or likely[:1] != [parties.home]):
        return draft.hint
    return likely[0]


def _seats(draft: Draft) -> set[tuple[str, str]]:
    """Give the offices of somebody of which a country has one each."""
    own = [
        o
        for o, _ in draft.offices
        if not o.body and (o.office.rank in _SINGLE or o.portfolio or o.office.term in _ALONE)
    ]
    return {_seat(o) for o in own if not _SEVERAL.search(o.title)}


def _has_come(scan: Scan, draft: Draft) -> bool:
    """Whether somebody is told to have come, also with others: "NAME, who flew in", "met a delegation led by NAME"."""
    first, _ = draft.units[0]
    guests = _GUESTS.search(scan.low, scan.units[scan.sentence_of(first)[0]].start, scan.units[first].start)
    if guests and not code_among(scan, range(scan.unit_at(guests.start(1)), scan.unit_at(guests.end(1)))):
        return True
    return any(_CAME_IN.match(scan.low, scan.units[last - 1].end) for _, last in draft.units)


def _of_a_state(scan: Scan, draft: Draft, side: str, said: Said, parties: Parties) -> str:
    """Give the country for whom somebody governs who cannot do so for a body, a kingdom or a cabinet of secretaries."""
    ranks = {office.office.rank for office, _ in draft.offices}
    if side and ranks & _GOVERNING and short_name(scan.codebook, side) == side:
        near = nearest(scan, draft.units[0][0], side, said)
        likely = (near, parties.place, parties.home, parties.other, parties.sender)
        side = next((code for code in likely if short_name(scan.codebook, code) != code), side)
    ways = government(scan.codebook, side)
    presides = "kingdom" in ways and any(o.office.term == "President" and o.bare for o, _ in draft.offices)
    if presides or ("secretaries" in ways and any(_MINISTER.search(o.title) for o, _ in draft.offices if not o.body)):
        return parties.against(side) or side
    return side


def _is_bound_for(scan: Scan, draft: Draft, side: str, said: Said) -> bool:
    """Whether somebody is told to be on a visit to a country, whose he or she cannot be then."""
    first, last = draft.units[0]
    end = scan.sentence_of(last - 1)[1]
    goes = scan.tags[last : last + 1] == "u" and not TRIPS.isdisjoint(scan.lows[max(first - _TITLE, 0) : first])
    if goes and code_at(scan, last + 1 + (scan.tags[last + 1] == "t")) == side:
        return True  # "the visit of OFFICE NAME to COUNTRY"
    back = _BACK_FROM.search(scan.low, scan.units[last - 1].end, scan.units[end - 1].end)
    if back and not said.anybody(last, scan.unit_at(back.end())):  # "NAME has come back from a week in COUNTRY"
        there = scan.unit_at(back.end())
        return code_among(scan, range(there, min(there + 6, end))) == side
    trip = next((at for at in range(last, end - 2) if scan.lows[at] in TRIPS), end)
    words = scan.lows[last:trip]
    on = "on" in words[-_NEAR:]  # "on a three-day visit to"
    if trip == end or not (on or not _UNDER_WAY.isdisjoint(words)) or said.anybody(last, trip):
        return False
    to = trip + 2 if scan.tags[trip + 2] != "t" else trip + 3
    return scan.lows[trip + 1] in ("to", "in", "of") and to < end and code_at(scan, to) == side


def _place(draft: Draft, office: OfficePhrase, rule: str) -> int:
    """Where a person is said with an office: at its first word, or at the name that it stands behind."""
    if rule != "post.after_name":
        return office.first
    before, _ = draft.said_before(office.first)
    return before if before >= 0 else office.first


def _seat(office: OfficePhrase) -> tuple[str, str]:
    field = office.portfolio.lower()
    return office.office.term, "foreign affairs" if field.startswith("foreign affairs") else field


def _each_for(scan: Scan, last: int) -> bool:
    """Whether a sentence tells who acted for whom: "NAME signed for COUNTRY and NAME for COUNTRY"."""
    begin, end = scan.sentence_of(last)
    words = scan.lows[begin:end]
    several = len(_ONE_FOR.findall(scan.tags, begin, end)) > 1  # "NAME for COUNTRY, NAME for COUNTRY"
    return not _ACTED_FOR.isdisjoint(words) or (several and not _SAT.isdisjoint(words))


def _stood_for(scan: Scan, draft: Draft) -> str:
    """Give the country of "NAME signed for COUNTRY", "NAME, OFFICE, did so for COUNTRY"."""
    behind = {office.last for office, rule in draft.offices if rule == "post.after_name"}
    for last in sorted({last for _, last in draft.units} | behind):
        last += scan.tags[last : last + 1] == ","
        words = scan.lows[last : last + 5]
        if words[:2] == ["that", "of"]:  # "A led the COUNTRY team, NAME that of COUNTRY"
            return country_at(scan, last + 2)
        if _FOR_SIDE.match(scan.tags, last) and _each_for(scan, last):
            return country_at(scan, last + 1)
        if not (_STANDS_FOR.isdisjoint(words) or _FOR.isdisjoint(words)):
            near = range(last, last + len(words))
            where = next((at for at in near if scan.tags[at] in "CK" and code_at(scan, at)), last)
            if where > last and scan.tags[where + 1] != "y":  # not "NAME, on behalf of COUNTRY by NAME"
                return code_at(scan, where)
    return ""
