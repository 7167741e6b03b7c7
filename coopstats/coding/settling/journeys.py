"""Visits that a text takes for granted: whoever is on a journey and meets hosts elsewhere has visited there too."""

from collections import defaultdict
from dataclasses import replace

from coopstats.coding.dates.days import is_exact
from coopstats.coding.rules.drafts import TWO_SIDED, Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident

_RULE = "journey: A, who is travelling, met others there"
_STAY = "journey: A had B for several days"
_ONE_DAY = frozenset(("meeting", "handover", "signing"))
_NEAR = 1000  # letters
_EVENTS = TWO_SIDED | {"signing", "briefing", "handover"}


def add_stops(reader: Reader, drafts: list[Draft]) -> None:
    """Add a visit to each country where travellers met people who are at home there, if none is told.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its drafts, before they are put into each other; added to.
    """
    visited: dict[int | None, set[str]] = defaultdict(set)
    for visit in (d for d in drafts if d.kind == "visit"):
        for person in visit.people:
            visited[person].add(visit.country)
    travellers = set(visited)
    if not travellers:
        return
    abroad: dict[int | None, set[str]] = defaultdict(set)
    for draft in drafts:
        for seat in draft.seats:
            if draft.kind in _EVENTS and draft.country in draft.sides - {seat.side}:
                abroad[seat.person].add(draft.country)
    for draft in [d for d in drafts if d.kind in _EVENTS and d.country]:
        guests = [
            seat for seat in draft.seats
            if seat.person in travellers and not is_resident(reader, seat.person)
            and seat.side not in ("", draft.country)
        ]  # fmt: skip
        at_home = any(seat.side == draft.country for seat in draft.seats)
        told = any({"", draft.country} & visited[seat.person] for seat in guests)
        if guests and at_home and told and len(abroad[guests[0].person]) > 1:
            there = visited[guests[0].person]
            told = draft.country in there
            if not told and "" in there:  # the first stop of a visit to countries that it does not name
                whole = next(d for d in drafts if d.kind == "visit" and not d.country and guests[0].person in d.people)
                whole.country, told = draft.country, True
                there ^= {"", draft.country}
        if guests and at_home and not told:
            visit = Draft(
                "visit", _RULE, draft.span, draft.sentence, draft.status, country=draft.country,
                paragraph=draft.paragraph, title=draft.title,
            )  # fmt: skip
            for seat in guests:
                visit.sit(seat._replace(role="attendee", rule=_RULE))
            for person in visit.people:
                visited[person].add(visit.country)
            drafts.append(visit)


def add_stays(reader: Reader, drafts: list[Draft]) -> None:
    """Add the visit of whom a host has for several days: "A hosted B from DATE to DATE" tells of a stay.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its drafts; added to.
    """
    told = {person for draft in drafts if draft.kind == "visit" for person in draft.people}
    for draft in [d for d in drafts if d.kind == "meeting" and d.start < d.end and is_exact(d.start)]:
        hosts = {seat.side for seat in draft.seats if seat.role == "host"}
        guests = [s for s in draft.seats if s.role != "host" and s.side not in ("", *hosts)]
        if len(hosts) != 1 or not draft.when or draft.when.rule == "weekend" or draft.people & told:
            continue
        if guests and not any(is_resident(reader, seat.person) for seat in guests):
            visit = replace(draft, kind="visit", rule=_STAY, seats=(), country=draft.country or hosts.pop())
            visit.seat(seat._replace(role="attendee", rule=_STAY) for seat in guests)
            draft.start = draft.end = ""
            draft.when = None
            drafts.append(visit)


def give_days(drafts: list[Draft]) -> None:
    """Give the days of what lasts for hours to the visit that it was part of: "In CITY, from DATE to DATE, A met B"."""
    for draft in drafts:
        whole = draft.part_of
        some_time = draft.when is not None and draft.when.rule == "weekend"
        if not whole or some_time or draft.kind not in _ONE_DAY or not draft.start < draft.end:
            continue
        of_days = whole.kind == "visit" and is_exact(draft.start) and is_exact(draft.end)
        if of_days and (whole.arrival or not whole.end or whole.start <= draft.start < draft.end <= whole.end):
            whole.start, whole.end, whole.arrival = draft.start, draft.end, False
        if of_days or (draft.start, draft.end) == (whole.start, whole.end):
            draft.start = draft.end = ""


def is_stop_of(draft: Draft, visit: Draft) -> bool:
    """Whether a visit without days, or soon to be, is a stop of one told of: "the group also toured CITY"."""
    if visit.country != draft.country or not draft.people or not draft.people <= visit.people:
        return False
    if (visit.status, draft.status) == ("held", "planned"):
        return not visit.end and draft.span.start - visit.span.start < _NEAR
    undated = not (draft.start or draft.end) and bool(visit.start or visit.end or visit.span < draft.span)
    return visit.status == draft.status and undated
