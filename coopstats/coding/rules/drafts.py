"""Engagements while the text is being read: who took part so far, and where to find an event told before."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.records import Span

_MEMORY = 60  # events; more than any readout tells, and a bound for texts that are many in one
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
    """An event as far as it has been told; `seat`, `sit` and `leave` alone change its seats."""

    kind: str
    rule: str
    span: Span
    sentence: int
    status: str = "held"
    seats: tuple[Seat, ...] = ()
    when: DateSpan | None = None
    city: str = ""
    country: str = ""
    name: str = ""
    weak: bool = False
    title: bool = False
    more: bool = False  # said to be one more: "also met B"
    paragraph: int = 0
    part_of: "Draft | None" = None
    start: str = ""
    end: str = ""
    told: int = -1
    arrival: bool = False
    tour: bool = False  # the days are those of several legs
    length: int = 0  # days, where the text says for how many
    people: frozenset[int] = field(default=frozenset(), init=False)  # numbers of those who were there
    unnamed: frozenset[tuple[str, str]] = field(default=frozenset(), init=False)  # words and sides of the others there
    sides: frozenset[str] = field(default=frozenset(), init=False)  # of those who were there, as far as they are known
    number: int = field(default=-1, init=False)  # in its chronicle
    _seated: set[object] = field(default_factory=set, init=False)
    _chronicle: "Chronicle | None" = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Remember the sentence that told of the event last, and who was there."""
        self.told = self.sentence
        self.seat(self.seats)

    def seat(self, seats: Iterable[Seat]) -> None:
        """Give the event these seats and no others."""
        self.seats, self._seated = (), set()
        self.people, self.unnamed, self.sides = frozenset(), frozenset(), frozenset()
        for seat in seats:
            self._add(seat)

    def sit(self, seat: Seat) -> None:
        """Give somebody a seat, unless he or she has one."""
        if _who(seat) not in self._seated:
            self._add(seat)

    def leave(self, seat: Seat) -> None:
        """Take a seat away."""
        self.seat(other for other in self.seats if other != seat)

    def _add(self, seat: Seat) -> None:
        self.seats += (seat,)
        self._seated.add(_who(seat))
        if seat.person is not None and seat.role not in ("sender", "addressee"):
            self.people |= {seat.person}
        if seat.person is None and seat.words:
            self.unnamed |= {(seat.words, seat.side)}
        if seat.side:
            self.sides |= {seat.side}
        if self._chronicle is not None:
            self._chronicle.note(self, seat)

    def enter(self, chronicle: "Chronicle", number: int) -> None:
        """Be told in a chronicle, which is to know of every change."""
        self._chronicle, self.number = chronicle, number
        for seat in self.seats:
            chronicle.note(self, seat)


def _who(seat: Seat) -> object:
    return (seat.words, seat.side) if seat.person is None else seat.person


class Chronicle(list[Draft]):
    """The events told so far, in the order in which the text tells them, and where to find one again.

    An index may hold events that have since become others: whoever looks one up checks it.
    """

    def __init__(self, drafts: Iterable[Draft] = ()) -> None:
        super().__init__()
        self.visits: deque[Draft] = deque(maxlen=_MEMORY)
        self.of_person: dict[int, dict[Draft, None]] = defaultdict(dict)
        for draft in drafts:
            self.append(draft)

    def append(self, draft: Draft) -> None:
        """Add an event."""
        draft.enter(self, len(self))
        super().append(draft)
        if draft.kind == "visit":  # which nothing else becomes, and which stays one
            self.visits.append(draft)

    def note(self, draft: Draft, seat: Seat) -> None:
        """Take down that somebody is at an event."""
        if seat.person is not None:
            events = self.of_person[seat.person]
            events[draft] = None
            if len(events) > _MEMORY:
                del events[next(iter(events))]

    def with_any(self, people: Iterable[int]) -> Iterator[Draft]:
        """Give the events at which one of some people was; each once for each of them."""
        return (draft for person in people for draft in self.of_person.get(person, ()) if person in draft.people)


def neighbours(drafts: list[Draft], at: int) -> list[Draft]:
    """Give the drafts that one may have to do with, itself included: all of them in any readout."""
    return drafts[max(at - _MEMORY, 0) : at + _MEMORY]


def around(drafts: list[Draft], sentence: int) -> list[Draft]:
    """Give the drafts that a sentence may have to do with, in the order told: all of them in any readout."""
    return neighbours(drafts, bisect_left(drafts, sentence, key=lambda draft: draft.sentence))
