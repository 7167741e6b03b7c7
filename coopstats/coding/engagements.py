"""Engagements that a readout reports: what kind of event, who took part for which side, when and where.

The text is cut into phrases, read sentence by sentence by the grammar, and the drafts are then fitted together: status,
days, places, and which event is part of which.
"""

from collections.abc import Container, Sequence

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.records import Engagement, Participation, Person
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.grammar import read
from coopstats.coding.scanning.gazetteer import regions
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.cutting import find_phrases
from coopstats.coding.sentences.eventcues import find_triggers
from coopstats.coding.sentences.phrases import Parts
from coopstats.coding.settling.credentials import present_credentials
from coopstats.coding.settling.fitting import fit
from coopstats.coding.settling.gaps import fill_gaps
from coopstats.coding.settling.papers import suppose_papers


def find_engagements(
    scan: Scan,
    people: Sequence[Person],
    offices: Sequence[OfficePhrase],
    bodies: Sequence[BodyPhrase],
    dates: Sequence[DateSpan],
    home: str = "",
) -> list[Engagement]:
    """Find the engagements of a text.

    Parameters
    ----------
    scan
        The text as units and terms.
    people
        People with their offices and mentions; participations point to them by number.
    offices, bodies
        Phrases for parties without a name.
    dates
        Dates made absolute.
    home
        Country of the publishing side, empty if unknown.

    Returns
    -------
    list of Engagement
        In text order; `part_of` points to them by number.
    """
    parts = Parts(scan, people, offices, bodies, dates, find_triggers(scan))
    if not parts.triggers and not people:
        return []
    reader = read(parts, find_phrases(parts), home)
    suppose_papers(reader)
    present_credentials(reader)
    fill_gaps(reader)
    drafts = fit(reader)
    numbers = {draft: number for number, draft in enumerate(drafts)}
    no_cities = regions(scan.codebook)
    return [_engagement(draft, numbers, no_cities) for draft in drafts]


def _engagement(draft: Draft, numbers: dict[Draft, int], no_cities: Container[str]) -> Engagement:
    part_of = numbers.get(draft.part_of) if draft.part_of else None
    seats = tuple(Participation(s.person, None, s.side, s.role, s.span, s.rule) for s in draft.seats)
    city = "" if draft.city.lower() in no_cities else draft.city  # a part of a country is no city
    return Engagement(
        draft.kind, draft.name, part_of, draft.status, draft.start, draft.end, city, draft.country,
        draft.span, draft.rule, seats,
    )  # fmt: skip
