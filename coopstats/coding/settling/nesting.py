"""Which event was part of which: meetings in a visit, talks on the margins of a conference, a signing at a session."""

import re
from datetime import date, timedelta

from coopstats.coding.dates.days import is_exact, last_day
from coopstats.coding.rules.drafts import Draft, neighbours
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident

_STAY = 7  # days after an arrival that may belong to the visit
_NEXT_DAYS = 2  # "travelled to CITY on Monday. On Tuesday she met ..."
_JOINT = frozenset(("signing", "consultations", "meeting"))  # where the sides alone may be told
_ALONG = "nesting: A came along on the visit"
_COMPANY = ("attends", "includes")
_CLOSE = 2  # sentences
_MARGINS = re.compile(r"\b(?:sidelines?|margins?|fringes|occasion|framework|alongside)\b")
_OPENS = re.compile(r"\b(?:open|kick|start|beg[aiu]n|launch|inaugurat|preced|part of|form)")


def nest(reader: Reader, drafts: list[Draft]) -> None:
    """Put every event into the visit, conference or session that it was part of.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its drafts; those within others get their `part_of`, unless they have one.
    """
    for at, draft in enumerate(drafts):
        if draft.kind in ("visit", "call") or draft.part_of:
            continue
        near = neighbours(drafts, at)
        draft.part_of = _visit(draft, [d for d in near if d.kind == "visit"])
        if draft.part_of is None and draft.kind == "conference":
            draft.part_of = _opened(reader, draft, near)
        if draft.part_of is None and draft.kind in ("signing", "meeting"):
            draft.part_of = _session(reader, draft, near)
    _travel_together(reader, drafts)


def _travel_together(reader: Reader, drafts: list[Draft]) -> None:
    """Whoever sits with the visitors in what is part of a visit came along, unless resident."""
    for draft in drafts:
        visit = draft.part_of
        if visit and visit.kind == "visit" and (visit.people & draft.people or not visit.people):
            sides = visit.sides - {visit.country}
            parts = {(seat.role, seat.rule) for seat in draft.seats if seat.person in visit.people}
            unnamed = not visit.people
            for seat in draft.seats:
                company = unnamed or seat.rule.startswith(_COMPANY) or (seat.role, seat.rule) in parts
                if company and seat.person is not None and seat.side in sides and not is_resident(reader, seat.person):
                    visit.sit(seat._replace(role="attendee", rule=_ALONG))


def _visit(draft: Draft, visits: list[Draft]) -> Draft | None:
    """The visit during which an event took place: that of the same country and people told last."""
    sides = {seat.side for seat in draft.seats}
    fitting = [v for v in visits if _within(draft, v, sides)]
    return max(
        fitting,
        key=lambda v: (v.country == draft.country, bool(v.people & draft.people), v.country in sides,
                       v.sentence <= draft.sentence, v.span),
        default=None,
    )  # fmt: skip


def elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two events were in different countries, as far as these are known."""
    return "" != one.country != other.country != ""


def _within(draft: Draft, visit: Draft, sides: set[str]) -> bool:
    # Of a visit that goes on, some meetings are still to come.
    later = (draft.status, visit.status) == ("planned", "held") and draft.people & visit.people
    if draft.status != visit.status and not later:
        return False
    if elsewhere(draft, visit):
        return False
    third = len(sides) > 1 and visit.country != "" and {"", visit.country}.isdisjoint(sides)
    if third and not draft.country and (visit.span > draft.span or visit.rule.startswith("returns")):
        return False  # "A met B of another country. She will go on to C", "Fresh from C, A met B"
    return _in_time(draft, visit) and _shares(draft, visit, sides)


def _shares(draft: Draft, visit: Draft, sides: set[str]) -> bool:
    """Whether the visitors, their delegation or at least their side took part in an event."""
    if draft.people & visit.people or (draft.people and draft.sentence == visit.sentence):
        return True
    if draft.people and visit.people:
        return bool(draft.country) and draft.kind != "conference" and any(seat.side in sides for seat in visit.seats)
    if draft.people and not visit.people:
        called = {words for words, _ in visit.unnamed} & {words for words, _ in draft.unnamed}
        return bool(visit.sides & sides or called - {""})  # "the Director-General arrived, and also met B"
    return draft.kind in _JOINT and bool(visit.people or visit.unnamed & draft.unnamed)


def _in_time(draft: Draft, whole: Draft) -> bool:
    if not draft.start or not whole.start:
        return True
    last = last_day(whole.end or whole.start)
    if whole.start == whole.end and is_exact(last) and is_exact(draft.start):
        goes_on = whole.kind == "visit" and abs(draft.sentence - whole.told) <= _CLOSE
        stay = _STAY if whole.arrival else _NEXT_DAYS if goes_on else 0
        last = (date.fromisoformat(last) + timedelta(days=stay)).isoformat()
    elif whole.kind == "visit" and is_exact(last):
        last = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    return whole.start <= draft.end and draft.start <= last


def _opened(reader: Reader, draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The conference that another opens: "the summit, which will kick off NAME", "with which NAME opens"."""
    article = reader.scan.article
    _, end = article.sentences[article.sentence_at(draft.span.start)]
    behind = article.text[draft.span.end : end].partition("which")[2]
    if not _OPENS.search(behind):
        return None
    return next((d for d in drafts if d is not draft and d.kind == "conference" and d.name and d.name in behind), None)


def _session(reader: Reader, draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The conference that the same people attended or on whose margins they met; the session that ends in a signing."""
    low = reader.text_around(draft)
    kinds = ("conference", "consultations") if draft.kind == "signing" else ("conference",)
    for other in reversed(drafts):
        if (
            other.kind not in kinds
            or other.status != draft.status
            or not _in_time(draft, other)
            or elsewhere(draft, other)
        ):
            continue
        close = abs(other.sentence - draft.sentence) <= _CLOSE
        there = other.kind == "conference" and draft.city == other.city != "" and bool(draft.start and other.start)
        if there or draft.people & other.people or (close and (draft.kind == "signing" or _MARGINS.search(low))):
            return other
    return None
