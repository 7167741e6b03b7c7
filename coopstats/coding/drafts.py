"""Engagements while the text is being read: who took part so far, and when two passages tell of the same event."""

from dataclasses import dataclass, field
from typing import NamedTuple

from coopstats.coding.dates import DateSpan
from coopstats.coding.records import Span


class Seat(NamedTuple):
    """A party at an event: a person's number, or a side without a name; `words` is how the text calls the latter."""

    person: int | None
    side: str
    words: str
    role: str
    span: Span
    rule: str


@dataclass(eq=False)
class Draft:
    """An event as far as it has been told."""

    kind: str
    rule: str
    span: Span
    sentence: int
    status: str = "held"
    seats: list[Seat] = field(default_factory=list)
    when: DateSpan | None = None
    city: str = ""
    country: str = ""
    name: str = ""
    weak: bool = False
    part_of: "Draft | None" = None
    start: str = ""
    end: str = ""

    @property
    def people(self) -> frozenset[int]:
        """Numbers of the people who were there."""
        return frozenset(
            seat.person for seat in self.seats if seat.person is not None and seat.role not in ("sender", "addressee")
        )

    @property
    def unnamed(self) -> frozenset[str]:
        """Words for those who were there without a name."""
        return frozenset(seat.words for seat in self.seats if seat.person is None and seat.words)

    def sit(self, seat: Seat) -> None:
        """Give somebody a seat, unless he or she has one."""
        for other in self.seats:
            if seat.person is not None and other.person == seat.person:
                return
            if seat.person is None and other.person is None and (other.words, other.side) == (seat.words, seat.side):
                return
        self.seats.append(seat)


def enter(drafts: list[Draft], new: Draft) -> Draft:
    """Add an event to those known, or add what is new of it to the known event that it repeats.

    Returns
    -------
    Draft
        The event as it now stands.
    """
    old = next((draft for draft in reversed(drafts) if is_same(draft, new)), None)
    if old is None:
        drafts.append(new)
        return new
    for seat in new.seats:
        old.sit(seat)
    if old.kind == "meeting" and new.kind in ("consultations", "call") or (old.weak and not new.weak):
        old.kind, old.rule = new.kind, new.rule
    old.weak = old.weak and new.weak
    old.when = old.when or new.when
    old.name = old.name or new.name
    if not old.country and not old.city:
        old.city, old.country = new.city, new.country
    return old


_ALIKE = {
    frozenset(("meeting", "call")), frozenset(("meeting", "consultations")), frozenset(("meeting", "handover")),
}  # fmt: skip


def is_same(old: Draft, new: Draft) -> bool:
    """Whether two passages may tell of one event: kinds, days and people agree."""
    if old.status != new.status:
        return False
    if old.kind != new.kind and not (
        frozenset((old.kind, new.kind)) in _ALIKE or (new.weak and old.kind not in ("visit", "conference"))
    ):
        return False
    if old.when and new.when and (new.when.start > old.when.end or new.when.end < old.when.start):
        return False
    if old.kind == new.kind == "visit":
        return bool(old.people & new.people) and (old.country == new.country or not old.country or not new.country)
    return _same_people(old, new)


def _same_people(old: Draft, new: Draft) -> bool:
    a, b = old.people, new.people
    if not b:
        return not a and bool(new.unnamed & old.unnamed)
    if len(b) > 1 or len(a) > 1:
        if b == a:
            return True
        if len(b) > 1:
            return (b < a) or (a < b and len(a) > 1)
        return new.weak and b < a and _sides_fit(old, new)
    return a == b and (old.unnamed == new.unnamed or new.weak)


def _sides_fit(old: Draft, new: Draft) -> bool:
    """Whether every unnamed side of the new passage is a side of the known event."""
    sides = {seat.side for seat in old.seats}
    return all(seat.side in sides or not seat.side for seat in new.seats)
