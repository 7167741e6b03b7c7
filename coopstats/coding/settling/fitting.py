"""Drafts fitted together once the text has been read: what to keep, status, nesting, places and days."""

import re
from collections import defaultdict
from datetime import date, timedelta

from coopstats.coding.dates.dates import HEAD
from coopstats.coding.dates.days import is_exact, last_day
from coopstats.coding.rules.drafts import TWO_SIDED, Draft, neighbours
from coopstats.coding.rules.places import fill_here, fill_places
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.receiving import airport_welcomes
from coopstats.coding.settling.eventdays import fill_days
from coopstats.coding.settling.eventsides import fill_sides, fill_two_sides, is_domestic, two_sides
from coopstats.coding.settling.journeys import add_stays, add_stops, is_stop_of
from coopstats.coding.settling.nesting import nest
from coopstats.coding.settling.tenses import look_ahead

# An event this many days before those that the text is about is recalled, not reported.
_PAST = 10
_LEAD = 3
_PAIR = 2
_JOINT_ACTS = ("exercise", "drill", "patrol", "manoeuvre", "maneuver", "training")
# "the next meeting will be in CITY", "a second round is foreseen"
_NEXT = re.compile(
    r"\b(?:next (?!week|month|year|\w+day)|follow-up |(?:second|third|further|another) (?:round|meeting|session)\b)"
)
_OF_TWO = TWO_SIDED | {"handover", "briefing"}


def fit(reader: Reader) -> list[Draft]:
    """Complete the drafts of a text.

    Parameters
    ----------
    reader
        The text as read.

    Returns
    -------
    list of Draft
        Those that the text tells as engagements, in text order.
    """
    drafts = [] if is_domestic(reader) else reader.drafts
    published = reader.scan.article.published or ""
    for draft in drafts:
        if draft.status == "planned" and draft.when and is_exact(draft.when.end) and draft.when.end < published:
            draft.when = None  # a day that is over is another's
        if draft.when:
            draft.start, draft.end = draft.when.start, draft.when.end
    _recall(reader, drafts)
    look_ahead(reader, drafts)
    kept = _without_welcomes(reader, _without_summaries(drafts))
    drafts = [draft for at, draft in enumerate(kept) if _is_told(reader, draft, neighbours(kept, at))]
    fill_here(reader, drafts)
    add_stays(reader, drafts)
    add_stops(reader, drafts)
    nest(reader, drafts)
    fill_places(reader, drafts)
    add_stops(reader, drafts)  # now that more places are known
    nest(reader, drafts)
    drafts = _without_odd_visits(reader, drafts)
    fill_two_sides(reader, drafts)
    fill_sides(reader, drafts)
    fill_days(reader, drafts)
    return sorted(drafts, key=lambda d: (d.title, d.span))


def _recall(reader: Reader, drafts: list[Draft]) -> None:
    """Mark events long before those that the text is about as past."""
    published = reader.scan.article.published or ""
    held = [d for d in drafts if d.status == "held" and d.end and not (d.when and d.when.rule == HEAD)]
    lead = [d.end for d in held if d.paragraph <= held[0].paragraph + 1 and is_exact(d.end)]
    first = next((draft for draft in drafts if not draft.title), None)
    announces = bool(first and published and first.status == "planned")  # what was held is recalled then
    now = published if announces else max(lead, default=published)
    if published and now > published:
        now = published
    if not is_exact(now):
        now = max((d.end for d in held if is_exact(d.end)), default="")
    told = len({d.sentence for d in drafts if d.status == "held"})
    for draft in held:
        # Of "last week" and "early this month" only the month is coded.
        lately = draft.end == now[:7] or (draft.when and draft.when.rule == "week from now")
        lately = lately and first is not None and draft.sentence <= first.sentence
        if len(draft.end) == len("2024-05") and is_exact(now) and draft.end <= now[:7] and told > 1 and not lately:
            draft.status = "past"
        elif now:
            if last_day(draft.end) < (date.fromisoformat(now) - timedelta(days=_PAST)).isoformat():
                draft.status = "past"
        else:
            draft.status = "past"


def _without_summaries(drafts: list[Draft]) -> list[Draft]:
    """Leave out "A received four ministers" where the text goes on to tell of each, and pass its day and place on."""
    kept = []
    by_sentence: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_sentence[draft.sentence].append(draft)
    for draft in drafts:
        parts = _parts(draft, [other for later in (1, 2) for other in by_sentence.get(draft.sentence + later, ())])
        for part in parts:
            part.start, part.end = part.start or draft.start, part.end or draft.end
            part.country, part.city = part.country or draft.country, part.city or draft.city
        if not parts:
            kept.append(draft)
    return kept


def _parts(draft: Draft, others: list[Draft]) -> list[Draft]:
    """Give the meetings, told next, of which one of somebody with others unnamed is but the sum."""
    groups = [seat.words for seat in draft.seats if seat.person is None]
    plural = all(not words or words.rstrip(".").endswith("s") or " " in words for words in groups)
    if draft.kind != "meeting" or len(draft.people) != 1 or not plural:
        return []
    parts = [d for d in others if d.kind == "meeting" and d.status == draft.status and draft.people < d.people]
    return parts if len(parts) > 1 else []


def _without_welcomes(reader: Reader, drafts: list[Draft]) -> list[Draft]:
    """Leave out that somebody was met at the airport, where the text tells of whom he met besides."""
    welcomes = airport_welcomes(reader)
    met = {person for d in drafts if d.kind in TWO_SIDED and d not in welcomes for person in d.people}
    return [draft for draft in drafts if draft not in welcomes or not draft.people & met]


def _is_lead(draft: Draft) -> bool:
    return draft.title or draft.sentence <= _LEAD


def _is_visit(reader: Reader, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a visit led abroad, and has a day, unless the text is about it or tells what the visitors did."""
    home = draft.country in draft.sides
    if not draft.seats or (home and (reader.stated(draft) or (draft.city and reader.scan.article.perspective))):
        return False
    active = any(d.people & draft.people for d in drafts if d.kind != "visit" and d.status == draft.status)
    return bool(draft.end or _is_lead(draft) or (draft.status == "held" and active))


def _is_of_another(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a draft only says more of another event: what was told at a meeting, a session told in other words."""
    if draft.kind == "briefing" and len(draft.people) > 1:
        return any(d.kind in _OF_TWO and draft.people <= d.people for d in drafts if d.kind != "briefing")
    if draft.kind != "meeting" or draft.people:
        return False
    # "A and B sat down over transit: the commission was in session"
    return any(d.kind == "consultations" and d.sentence == draft.sentence and draft.sides <= d.sides for d in drafts)


def _is_told(reader: Reader, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a draft is an engagement: of two sides, abroad if it is a visit, dated unless the text is about it."""
    if draft.kind == "visit":
        return _is_visit(reader, draft, drafts)
    sides, strangers = draft.sides, [seat for seat in draft.seats if not seat.side]
    visits = [d for d in drafts if d.kind == "visit" and _share(d, draft)]
    # Who sits in a standing body is of two sides, whatever the text says of it.
    formal = draft.kind == "consultations" and len(draft.people) > 1 and not draft.rule.startswith("noun")
    if draft.kind in _OF_TWO and len(sides) == 1 and not (formal or (strangers and len(draft.seats) > 1)):
        # Of two sides the text often states only the foreign one; and whoever is on a visit meets hosts.
        visiting = any(d.people != draft.people for d in visits)
        stated = {reader.stated_side(seat.person) for seat in draft.seats if seat.person is not None}
        told = not draft.weak and len(draft.people) > 1 and stated == {False}
        if len(draft.seats) < 2 or not (visiting or told or len(stated) > 1):
            return False
    if _is_of_another(draft, drafts):
        return False
    unnamed_only = strangers and all(seat.person is None for seat in strangers)
    if draft.kind in _OF_TWO and sides == {reader.home} and not draft.title and unnamed_only:
        # Whoever is at home and meets people of no known country, unless a delegation, mostly meets compatriots.
        guests = draft.kind == "briefing" or any("delegation" in seat.words.lower() for seat in strangers)
        return guests or bool(visits)
    joint = (
        not draft.people
        and any(act in draft.name.lower() for act in _JOINT_ACTS)
        and len(two_sides(reader, draft, [])) == _PAIR
    )
    if draft.kind == "other" and max(len(sides), len(draft.people)) < 2 and not (joint or visits):
        return False  # a dinner that one side gives, a door that one opens
    if draft.kind == "signing" and not draft.people and len(sides) < _PAIR and not draft.start:
        # The signing of a treaty, told as background, unless a meeting has just been told.
        return draft.status != "past" and any(
            d.kind in TWO_SIDED
            and d.status == draft.status
            and len(d.sides) > 1
            and 0 <= draft.sentence - d.told <= _PAIR
            for d in drafts
        )
    if draft.kind == "signing" and draft.status == "past" and not draft.people:
        if any(other.kind == "conference" and other.sentence == draft.sentence for other in drafts):
            return False  # a convention of many states
        return len(two_sides(reader, draft, drafts)) == _PAIR
    if not draft.seats:
        kinds = {"conference", "consultations", "signing", "other"}
        to_come = draft.status == "planned" and draft.kind == "meeting" and _NEXT.search(reader.text_around(draft))
        return (bool(draft.start) or joint) and (draft.kind in kinds or bool(to_come))
    if draft.status == "planned" and not draft.start and not _is_lead(draft):
        return any(d.status != "past" for d in visits)
    return True


def _without_odd_visits(reader: Reader, drafts: list[Draft]) -> list[Draft]:
    """Leave out visits to nowhere, to the own country, and those recalled by somebody who met others at home."""
    visits = [d for d in drafts if d.kind == "visit"]
    odd = {
        d for d in visits
        if not (d.country or d.start) or (reader.stated(d) and {d.country} == {s.side for s in d.seats})
    }  # fmt: skip
    odd |= {  # "A in CITY": the visit that the text tells
        d for d in visits if d.title
        and any(not v.title and v.country == d.country and v.people & d.people for v in visits)
    }  # fmt: skip
    at_home = {
        person for d in drafts if d.kind == "meeting" and d.status == "held" for person in d.people
        if d.country and d.country == reader.parts.people[person].country and reader.stated_side(person)
    }  # fmt: skip
    odd |= {d for d in visits if d.status == "held" and not d.start and d.people & at_home}
    placed = {person for d in visits if d.country for person in d.people}
    odd |= {d for d in visits if not d.country and d.people and d.people <= placed}  # a tour
    odd |= {  # "A arrived here to visit C", told at home
        d for d in visits if {s.side for s in d.seats} == {d.country}
        and any(v is not d and d.sentence in (v.sentence, v.told) and v.people & d.people for v in visits)
    }  # fmt: skip
    odd |= {d for at, d in enumerate(visits) if any(is_stop_of(d, v) for v in neighbours(visits, at) if v is not d)}
    kept = [draft for draft in drafts if draft not in odd]
    if odd:
        for draft in kept:
            draft.part_of = None if draft.part_of in odd else draft.part_of
        nest(reader, kept)
    return kept


def _share(one: Draft, other: Draft) -> bool:
    return bool(one.people & other.people or (not one.people and one.unnamed & other.unnamed))
