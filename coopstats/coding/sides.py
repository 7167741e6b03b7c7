"""Whose office it is where the text does not say: the side that publishes, or the one that it meets.

An office without a country in a list takes that of the list. One that a person meets is of the other side than that
person. Any other is of the side that publishes the text, or of the place that the text is dated from.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from coopstats.coding.offices import OfficePhrase
from coopstats.coding.people import Draft
from coopstats.coding.scan import Scan

_MEETING = frozenset(
    "met meets meet received receives receive hosted hosts welcomed welcomes visited told handed "
    "thanked hailed greeted briefed joined invited saw sees conferred spoke spoken phoned interviewed "
    "congratulated accompanied informed assured telephoned".split()
)
# These bring in the other side only with one of these words between them and the office.
_TALKS = frozenset(
    "meeting meetings talks conversation conversations discussions discussion consultations audience round session "
    "interview dinner lunch luncheon breakfast discussed conferred spoke negotiations conducted held talked".split()
)
_CALLS = frozenset(("call", "calls", "called"))
_WITH = frozenset(("with", "between"))
_ON = frozenset(("on", "with", "from", "to", "between"))
_BE = frozenset(("be", "been", "am", "is", "are", "was", "were"))
# "from the Country side", "the Demonym delegation".
_SIDE = re.compile(r"[CD]s?[Twm]{0,2}[wbB]")
_SIDES = frozenset({"side", "delegation", "party", "team", "counterparts", "delegates"})
# "Country sent a delegation under NAME", "NAME signed for Country".
_SENT = frozenset(("sent", "fielded", "dispatched"))
_STANDS_FOR = frozenset(("signed", "initialled", "spoke", "representing", "represented", "behalf"))
_VISITS = frozenset(
    "visit visits visited visiting arrived arrives arriving travelled traveled travels flew left trip tour".split()
)
_COUNTERPARTS = frozenset(("counterpart", "counterparts", "homologue"))
_GROUPS = frozenset(
    ("delegation", "delegations", "colleagues", "team", "side", "mission", "group", "officials", "party")
)
_DIPLOMATS = frozenset(("ambassador", "consul", "envoy", "diplomat"))


@dataclass(frozen=True)
class Parties:
    """The publishing side, and the country that the text names most beside it."""

    home: str
    other: str


class Anchor(NamedTuple):
    """Where a person is said, and for whom that one stands as far as known."""

    unit: int
    side: str
    diplomat: bool


class _Said(NamedTuple):
    """Where everybody but one person is said, in text order, with the sides known so far."""

    anchors: Sequence[tuple[int, int]]
    known: Mapping[int, str]
    diplomats: frozenset[int]
    own: int

    def between(self, begin: int, end: int) -> list[Anchor]:
        """Give those said from one unit up to another whose side is known."""
        first, last = bisect_left(self.anchors, (begin, -1)), bisect_left(self.anchors, (end, -1))
        return [
            Anchor(unit, side, j in self.diplomats)
            for unit, j in self.anchors[first:last]
            if j != self.own and (side := self.known.get(j, ""))
        ]

    def sides(self) -> Iterator[str]:
        """Give the sides as far as known, in text order."""
        return (self.known.get(j, "") for _, j in self.anchors if j != self.own)


def find_parties(scan: Scan, perspective: str, drafts: Sequence[Draft]) -> Parties:
    """Tell for whom the text speaks and which other country it is about.

    Parameters
    ----------
    scan
        The text as units.
    perspective
        Country of the publisher, `third_party`, or empty. Where it is no country, the side is that of the dateline, or
        the country of which no official is named with it: one's own "Minister" goes without.
    drafts
        People with their offices.

    Returns
    -------
    Parties
        Codes of countries, empty where the text names none.
    """
    counts = Counter(unit.term.value for unit in scan.units if unit.tag in "CDKS" and unit.term)
    home = "" if perspective == "third_party" else perspective
    if not home:
        stated = {side for draft in drafts if (side := _stated(draft))}
        home = _dateline_country(scan) or next((code for code in counts if code not in stated), next(iter(counts), ""))
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
    sides = {i: side for i, draft in enumerate(drafts) if (side := _stated(draft) or _stood_for(scan, draft))}
    anchors = sorted((first, i) for i, draft in enumerate(drafts) for first, _ in draft.units)
    diplomats = frozenset(
        i for i, draft in enumerate(drafts) if any(o.office.rank in _DIPLOMATS for o, _ in draft.offices)
    )
    held: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for i, side in sides.items():
        held[side] |= {_seat(o) for o, _ in drafts[i].offices if not o.body}
    for i in sorted(range(len(drafts)), key=lambda i: min(drafts[i].units)):
        draft = drafts[i]
        if i in sides or not (draft.offices or draft.hint):
            continue
        said = _Said(anchors, sides, diplomats, i)
        places = dict.fromkeys(office.first for office, _ in draft.offices)
        votes = Counter(_inferred(scan, draft, first, said, parties) for first in places)
        likely = sorted(votes, key=lambda side: (-votes[side], side != parties.home, side))
        side = draft.hint if draft.hint and likely[:1] != [parties.home] else (likely or [draft.hint])[0]
        seats = {_seat(o) for o, _ in draft.offices if not o.body and (o.office.rank in _SINGLE or o.portfolio)}
        if side == parties.home and parties.other and seats & held[side]:
            side = parties.other
        sides[i] = side
        held[side] |= {_seat(o) for o, _ in draft.offices if not o.body}
    return [sides.get(i, "") for i in range(len(drafts))]


# Offices of which a country has one.
_SINGLE = frozenset({"head_of_state", "head_of_government", "speaker"})


def _seat(office: OfficePhrase) -> tuple[str, str]:
    return office.office.term, office.portfolio.lower()


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


def _inferred(scan: Scan, draft: Draft, first: int, said: _Said, parties: Parties) -> str:
    """Tell a side by the sentence: of a list, of those met, of a delegation; else the publishing side."""
    begin, end = scan.sentence_of(first)
    before = said.between(begin, first)
    if rest := _rest_of_list(scan, first, end):
        return rest
    if led := _led(scan, begin, first):
        return led
    if before and _listed(scan, draft, first, before[-1], parties):
        return before[-1].side
    stretch = range(begin, first)
    met = [at for at in stretch if _meets(scan, at, first)]
    sided = _SIDE.search(scan.tags, begin, first)
    named_side = ""
    if sided and scan.units[sided.end() - 1].low in _SIDES:
        named_side = _code(scan, sided.start())
        if not met or met[-1] < sided.start():
            return named_side
    if _COUNTERPARTS & {unit.low for unit in scan.units[max(first - 3, begin) : first]}:
        return _nearest(scan, first, parties.home) or parties.other
    if any(scan.units[at].low in _SENT for at in stretch) and scan.tags[begin] == "C":
        return _code(scan, begin)
    side = _met(scan, begin, first, met[-1], before, said, parties, named_side) if met else parties.home
    if side and side == _visited(scan, first, end):
        return next((code for code in (parties.home, parties.other) if code != side), "")
    return side


def _rest_of_list(scan: Scan, first: int, end: int) -> str:
    """Give the country of "NAME, NAME and other senior DEMONYM officials"."""
    for at in range(first, end):
        if scan.units[at].low == "other":
            return next((_code(scan, k) for k in range(at + 1, min(at + 4, end)) if scan.tags[k] == "D"), "")
        if scan.tags[at] in ";.":
            break
    return ""


def _listed(scan: Scan, draft: Draft, first: int, last: Anchor, parties: Parties) -> bool:
    """Whether an office goes on with a list: an official after foreign ambassadors begins a list of his own."""
    between = scan.tags[last.unit : first]
    if "w" in between and not (between.count("w") <= 1 and ";" in between):
        return False
    diplomat = any(office.office.rank in _DIPLOMATS for office, _ in draft.offices)
    return diplomat or not last.diplomat or last.side == parties.home


def _meets(scan: Scan, at: int, first: int) -> bool:
    """Whether a word before an office says that its holder was met."""
    low = scan.units[at].low
    if low == "meeting" and at and scan.units[at - 1].low in _BE:
        return True
    if low in _CALLS:
        return bool(_ON & {unit.low for unit in scan.units[at + 1 : min(at + 4, first)]})
    if low in _TALKS:
        return bool(_WITH & {unit.low for unit in scan.units[at + 1 : first]})
    return low in _MEETING or low == "between"


def _met(
    scan: Scan,
    begin: int,
    first: int,
    met: int,
    before: Sequence[Anchor],
    said: "_Said",
    parties: Parties,
    named: str,
) -> str:
    """Give the side of somebody met: not that of the subject."""
    if not (parties.home and parties.other):
        return parties.home
    if before and before[-1].unit > met and "y" in scan.tags[before[-1].unit : first]:
        return before[-1].side  # "was received by A and later by B"
    leading = next((side for side in said.sides() if side in (parties.home, parties.other)), parties.home)
    subject = named or (before[0].side if before else _subject(scan, begin, first)) or leading
    if subject != parties.home:
        return parties.home
    return _nearest(scan, first, subject) or parties.other


def _nearest(scan: Scan, first: int, not_this: str) -> str:
    """Give the country said last before a unit that is another than one given."""
    return next((code for at in range(first - 1, -1, -1) if (code := _code(scan, at)) not in ("", not_this)), "")


def _led(scan: Scan, begin: int, first: int) -> str:
    """Give the country of "a delegation from COUNTRY led by NAME", "the DEMONYM team headed by NAME"."""
    for at in range(max(first - 4, begin), first):
        if scan.units[at].low in ("led", "headed"):
            group = next((k for k in range(at - 1, max(at - 7, begin) - 1, -1) if scan.units[k].low in _GROUPS), at)
            return next((code for k in range(max(group - 1, begin), at) if (code := _code(scan, k))), "")
    return ""


def _visited(scan: Scan, first: int, end: int) -> str:
    """Give the country that the holder of an office visits, by the words behind."""
    for at in range(first, end):
        if scan.units[at].low in _VISITS:
            near = range(at + 1, min(at + 6, end))
            return next((_code(scan, k) for k in near if scan.tags[k] in "CK" and scan.tags[k - 1] in "iut"), "")
    return ""


def _code(scan: Scan, at: int) -> str:
    """Give the country of a unit that is one, a demonym or a city."""
    unit = scan.units[at]
    return str(unit.term.value) if unit.tag in "CDK" and unit.term else ""


def _stood_for(scan: Scan, draft: Draft) -> str:
    """Give the country of "NAME signed for COUNTRY"."""
    for _, last in draft.units:
        words = scan.units[last : last + 5]
        if _STANDS_FOR & {unit.low for unit in words} and {"for", "of", "representing"} & {unit.low for unit in words}:
            code = next(
                (
                    code
                    for at in range(last, min(last + 5, len(scan.units)))
                    if scan.tags[at] == "C" and (code := _code(scan, at))
                ),
                "",
            )
            if code:
                return code
    return ""


def _subject(scan: Scan, begin: int, verb: int) -> str:
    """Country of a subject that is no named person: "the Country minister", "the Demonym official"."""
    match = re.search("[DC]s?[mMpPT]{0,3}[oO]", scan.tags[begin:verb])
    return _code(scan, begin + match.start()) if match else ""
