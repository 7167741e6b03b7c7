"""Engagements while the text is being read: what is known of them so far, and who took part."""

from dataclasses import dataclass, field
from typing import NamedTuple

from coopstats.coding.dates import DateSpan
from coopstats.coding.records import Span

_MEMORY = 200  # events; more than any readout tells, and a bound for texts that are many in one
ACTED = "stays: in C on DATE, A acted"  # the day is one of those of the visit
TWO_SIDED = frozenset(("meeting", "call", "consultations"))


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
    title: bool = False
    paragraph: int = 0
    part_of: "Draft | None" = None
    start: str = ""
    end: str = ""
    told: int = -1
    arrival: bool = False
    tour: bool = False  # the days are those of several legs

    def __post_init__(self) -> None:
        """Remember the sentence that told of the event last."""
        self.told = self.sentence

    @property
    def people(self) -> frozenset[int]:
        """Numbers of the people who were there."""
        return frozenset(
            seat.person for seat in self.seats if seat.person is not None and seat.role not in ("sender", "addressee")
        )

    @property
    def unnamed(self) -> frozenset[tuple[str, str]]:
        """Words and sides of those who were there without a name."""
        return frozenset((seat.words, seat.side) for seat in self.seats if seat.person is None and seat.words)

    @property
    def sides(self) -> set[str]:
        """Sides of those who were there, as far as they are known."""
        return {seat.side for seat in self.seats if seat.side}

    def sit(self, seat: Seat) -> None:
        """Give somebody a seat, unless he or she has one."""
        for other in self.seats:
            if seat.person is not None and other.person == seat.person:
                return
            if seat.person is None and other.person is None and (other.words, other.side) == (seat.words, seat.side):
                return
        self.seats.append(seat)


def neighbours(drafts: list[Draft], at: int) -> list[Draft]:
    """Give the drafts that one may have to do with, itself included: all of them in any readout."""
    return drafts[max(at - _MEMORY, 0) : at + _MEMORY]
