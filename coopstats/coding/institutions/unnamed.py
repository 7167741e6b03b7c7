"""Bodies implied by offices said without a name: "met the Minister of Finance", "the defence ministers of A and B"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.bodies.plurals import ITEM_BREAK
from coopstats.coding.institutions.implied import body_of
from coopstats.coding.institutions.registry import Registry
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import Parties, Said
from coopstats.coding.records import Span
from coopstats.coding.scanning.plainwords import COUNTERPARTS, TWO
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import words_of_meeting
from coopstats.coding.sides.positions import side_by_position

_SEATS = frozenset(
    "minister deputy_minister head_of_state head_of_government deputy_head_of_government ambassador speaker "
    "royal".split()
)
_STAFF = frozenset("officials representatives experts staff leadership specialists delegates".split())
_MORE = re.compile(r"(?:(?:,|,?a)t?C)+")
_BEFORE = re.compile(r"(?:D,?)*a?D$")
_NAMED = re.compile(r"(?:(?:wr|r|iwe)t?[PpTa,]{1,5}?)?,?t?[HRNOv]")
_FROM = re.compile(r"[we]t?C(?:(?:,|,?a)t?C)*")
_WITHIN = re.compile(r"[BWG]s$|[BW]$|\([NTGWB]\)$")


def enter_unnamed(
    scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], sides: Sequence[str], registry: Registry
) -> None:
    """Enter the bodies of offices of which the text gives no holder.

    Parameters
    ----------
    scan
        The text as units.
    offices
        All offices of the text.
    drafts, sides
        People with their offices, which are left out, and for whom they stand.
    registry
        Where the bodies go.
    """
    nobody = Draft("")
    anchors, said = _said(drafts, sides)
    held = {office.first for draft in drafts for office, _ in draft.offices}
    meant = {unit for draft in drafts for first, last in draft.units for unit in range(first, last)}
    served = [office.country for office in offices if office.office.rank != "ambassador"]
    for office in offices:
        if office.first in held or office.head in meant or office.office.rank not in _SEATS or office.body:
            continue
        if _WITHIN.search(scan.tags[max(office.first - 4, 0) : office.first]) or _under(scan, office):
            continue  # "the Senate's President"; "the Institute under the President"
        countries = _countries(scan, office, registry)
        if not countries and office.portfolio and office.office.rank == "minister":
            countries = [side_by_position(scan, office.first, said, registry.parties)]
        host = office.host
        if office.office.rank == "ambassador" and len(countries) > 1 and not host:  # "the ambassadors of A, B and C"
            near = (registry.parties.home, registry.parties.place, registry.parties.other, *served)
            host = next((code for code in near if code and code not in countries), "")
        for country in countries:
            for one in _one_by_one(office):
                one = replace(one, country=country, host=host)
                number = body_of(scan, nobody, one, country, registry, {})
                if number is not None:
                    registry.meant(number, Span(scan.units[office.first].start, scan.units[office.last - 1].end))
    for at, holder, country in _counterparts(scan, anchors, meant):
        own = next((o for o, _ in drafts[holder].offices if o.office.rank in _SEATS - {"ambassador", "speaker"}), None)
        alike = own and replace(own, body=None, country=country, host="")
        number = body_of(scan, nobody, alike, country, registry, {}) if alike else None
        if number is not None:
            registry.meant(number, Span(scan.units[at].start, scan.units[at].end))


def side_of_staff(scan: Scan, body: BodyPhrase, drafts: Sequence[Draft], sides: Sequence[str], parties: Parties) -> str:
    """Give the side of a ministry of which somebody met but officials: "A met B and officials of the Ministry"."""
    at = body.first - (scan.tags[body.first - 1] == "t") - 2
    if (
        body.kind != "ministry"
        or body.country
        or at < 0
        or scan.lows[at] not in _STAFF
        or scan.tags[at + 1] not in "ew"
    ):
        return ""
    met = words_of_meeting(scan, scan.sentence_of(at)[0], at)
    return side_by_position(scan, at, _said(drafts, sides)[1], parties) if met else ""


def _said(drafts: Sequence[Draft], sides: Sequence[str]) -> tuple[list[tuple[int, int]], Said]:
    """Tell where everybody is said, and who has a side."""
    anchors = sorted((first, i) for i, draft in enumerate(drafts) for first, _ in draft.units)
    return anchors, Said(anchors, {i: side for i, side in enumerate(sides) if side}, frozenset(), -1)


def _counterparts(scan: Scan, anchors: Sequence[tuple[int, int]], meant: set[int]) -> Iterator[tuple[int, int, str]]:
    """Give each counterpart without a name: where, whose by number of a person before, and the country."""
    for at in scan.where(COUNTERPARTS):
        if _NAMED.match(scan.tags, at + 1) or at in meant:
            continue
        begin = scan.sentence_of(at)[0]
        before, behind = _BEFORE.search(scan.tags, begin, at), _FROM.match(scan.tags, at + 1)
        units = (*range(*before.span()),) if before else (*range(*behind.span()),) if behind else ()
        nearest = bisect_left(anchors, (at, 0)) - 1
        for unit in units if nearest >= 0 else ():
            if scan.tags[unit] in "DC":
                yield at, anchors[nearest][1], scan.party(unit)


def _under(scan: Scan, office: OfficePhrase) -> bool:
    """Whether an office only says to whom a body belongs."""
    lead = max(office.first - 1, 0) if scan.tags[office.first - 1 : office.first] != "t" else max(office.first - 2, 0)
    return scan.lows[lead] == "under" and "B" in scan.tags[max(lead - 8, 0) : lead]


def _countries(scan: Scan, office: OfficePhrase, registry: Registry) -> list[str]:
    """Give the countries of an office, several of one in the plural: "of A, B and C", "of the two countries"."""
    if not office.plural:
        return [office.country] if office.country else []
    more = _MORE.match(scan.tags, office.last)
    units = range(office.last, more.end()) if more else ()
    behind = [scan.party(at) for at in units if scan.tags[at] == "C"]
    begin = scan.sentence_of(office.first)[0]
    lead = _BEFORE.search(scan.tags[begin : office.first + 1])
    before = (
        [scan.party(at) for at in range(begin + lead.start(), office.first + 1) if scan.tags[at] == "D"] if lead else []
    )
    if office.country:
        return list(dict.fromkeys([office.country, *before, *behind]))
    near = set(scan.lows[max(office.first - 2, begin) : office.first])
    near |= set(scan.lows[office.last : office.last + 3])
    parties = registry.parties
    return [parties.home, parties.other] if near & TWO and parties.home and parties.other else []


def _one_by_one(office: OfficePhrase) -> Iterator[OfficePhrase]:
    """Part "ministers of A, B and C" into the minister of each field."""
    fields = ITEM_BREAK.split(office.portfolio) if office.plural else [office.portfolio]
    for field in fields:
        yield replace(office, portfolio=field)
