"""Engagements that a readout reports: what kind of event, who took part for which side, when and where.

The text is cut into phrases, read sentence by sentence by the grammar, and the drafts are then fitted together: status,
days, places, and which event is part of which.
"""

from collections.abc import Sequence

from coopstats.coding.bodies import BodyPhrase
from coopstats.coding.dates import DateSpan
from coopstats.coding.drafts import Draft
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.phrases import Parts, find_phrases
from coopstats.coding.reading import Reader
from coopstats.coding.records import Engagement, Participation, Person
from coopstats.coding.scan import Scan
from coopstats.coding.triggers import find_triggers


def find_engagements(
    scan: Scan,
    people: Sequence[Person],
    offices: Sequence[OfficePhrase],
    bodies: Sequence[BodyPhrase],
    dates: Sequence[DateSpan],
    home: str = "",
) -> list[Engagement]:
    parts = Parts(scan, people, offices, bodies, dates, find_triggers(scan))
    reader = Reader(parts, home=home)
    sentences = find_phrases(parts)
    title = sentences[0] if scan.article.title_span else None
    for sentence in sentences[1:] if title else sentences:
        reader.read(sentence)
    if title:
        reader.read(title)
    drafts = [d for d in reader.drafts if d.seats]
    return [_engagement(draft, drafts) for draft in drafts]


def _engagement(draft: Draft, drafts: list[Draft]) -> Engagement:
    when = draft.when
    return Engagement(
        draft.kind, draft.name, drafts.index(draft.part_of) if draft.part_of in drafts else None, draft.status,
        when.start if when else "", when.end if when else "", draft.city, draft.country, draft.span, draft.rule,
        tuple(Participation(s.person, None, s.side, s.role, s.span, s.rule) for s in draft.seats),
    )
