"""Whose office it is where the text does not say: the side that publishes, or the one that it meets.

An office without a country in a list takes that of the list. One that a person meets is of the other side than that
person. Any other is of the side that publishes the text, or of the place that the text is dated from.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from coopstats.coding.people import Draft
from coopstats.coding.scan import Scan

_MEETING = frozenset(
    "met meets meet meeting received receives receive hosted hosts welcomed welcomes visited called told handed "
    "thanked hailed greeted briefed joined invited saw sees conferred spoke spoken phoned interviewed "
    "congratulated accompanied informed assured".split()
)


# "from the Country side", "the Demonym delegation".
_SIDE = re.compile(r"[CD]s?[Twm]{0,2}[wbB]")
_SIDES = frozenset({"side", "delegation", "party", "team", "counterparts", "delegates"})


@dataclass(frozen=True)
class Parties:
    """The publishing side, and the country that the text names most beside it."""

    home: str
    other: str


def find_parties(scan: Scan, perspective: str) -> Parties:
    """Tell for whom the text speaks and which other country it is about.

    Parameters
    ----------
    scan
        The text as units.
    perspective
        Country of the publisher, `third_party`, or empty.

    Returns
    -------
    Parties
        Codes of countries, empty where the text names none.
    """
    counts = Counter(unit.term.value for unit in scan.units if unit.tag in "CDKS" and unit.term)
    home = "" if perspective == "third_party" else perspective
    if not home:
        home = _dateline_country(scan) or next(iter(counts), "")
    others = [code for code, _ in counts.most_common() if code != home]
    return Parties(home, others[0] if others else "")


def _dateline_country(scan: Scan) -> str:
    dateline = scan.article.dateline
    if not dateline:
        return ""
    start = scan.article.text.find(dateline)
    first = scan.unit_at(start)
    places = [u for u in scan.units[first : first + 6] if u.tag in "CK" and u.term]
    return places[0].term.value if places else ""  # type: ignore[union-attr]


def resolve_sides(scan: Scan, drafts: Sequence[Draft], parties: Parties) -> list[str]:
    """Give the side of each person, in order; empty for those without an office.

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
    sides = {i: side for i, draft in enumerate(drafts) if (side := _stated(draft))}
    anchors = sorted((first, i) for i, draft in enumerate(drafts) for first, _ in draft.units)
    for i in sorted(range(len(drafts)), key=lambda i: min(drafts[i].units)):
        draft = drafts[i]
        if i in sides or not (draft.offices or draft.hint):
            continue
        others = [(unit, sides.get(j, "")) for unit, j in anchors if j != i]
        places = dict.fromkeys(office.first for office, _ in draft.offices)
        votes = Counter(_inferred(scan, first, others, parties) for first in places)
        likely = sorted(votes, key=lambda side: (-votes[side], side != parties.home, side))
        side = draft.hint if draft.hint and likely[:1] != [parties.home] else (likely or [draft.hint])[0]
        if side == parties.home and parties.other and _held(draft, [(drafts[j], sides[j]) for j in sides], side):
            side = parties.other
        sides[i] = side
    return [sides.get(i, "") for i in range(len(drafts))]


# Offices of which a country has one.
_SINGLE = frozenset({"head_of_state", "head_of_government", "speaker"})


def _held(draft: Draft, others: list[tuple[Draft, str]], side: str) -> bool:
    """Whether somebody else of that side holds the one office of the sort."""
    mine = {o.office.term for o, _ in draft.offices if o.office.rank in _SINGLE and not o.body}
    theirs = {o.office.term for other, code in others if code == side for o, _ in other.offices if not o.body}
    return bool(mine & theirs)


def _stated(draft: Draft) -> str:
    countries = [office.country for office, _ in draft.offices if office.country]
    if countries:
        return countries[0]
    if draft.country:
        return draft.country
    for body in (*(office.body for office, _ in draft.offices), draft.body):
        if body and (body.party or body.country):
            return body.party or body.country
    return draft.copied_country


def _inferred(scan: Scan, first: int, anchors: list[tuple[int, str]], parties: Parties) -> str:
    begin = next((low for low, high in scan.sentences if low <= first < high), first)
    before = [(unit, side) for unit, side in anchors if begin <= unit < first and side]
    if before:
        unit, side = before[-1]
        between = scan.tags[unit:first]
        if "w" not in between or (between.count("w") <= 1 and ";" in between):
            return side
    stretch = scan.units[begin:first]
    met = [
        i
        for i, u in enumerate(stretch, begin)
        if u.tag == "h"
        or u.low in _MEETING
        or (u.low == "between")
        or (u.tag == "y" and scan.units[i - 1].low in _MEETING)
    ]
    sided = _SIDE.search(scan.tags, begin, first)
    named_side = ""
    if sided and scan.units[sided.end() - 1].low in _SIDES:
        named_side = str(scan.units[sided.start()].term.value)  # type: ignore[union-attr]
        if not met or met[-1] < sided.start():
            return named_side
    if not (parties.home and parties.other and met):
        return parties.home
    leading = next((side for _, side in anchors if side in (parties.home, parties.other)), parties.home)
    subject = named_side or (before[0][1] if before else _subject(scan, begin, first)) or leading
    if subject != parties.home:
        return parties.home
    places = [u.term.value for u in stretch if u.tag in "CDK" and u.term and u.term.value != subject]
    return places[-1] if places else parties.other


def _subject(scan: Scan, begin: int, verb: int) -> str:
    """Country of a subject that is no named person: "the Country minister", "the Demonym official"."""
    match = re.search("[DC]s?[mMpPT]{0,3}[oO]", scan.tags[begin:verb])
    unit = scan.units[begin + match.start()] if match else None
    return unit.term.value if unit and unit.term else ""
