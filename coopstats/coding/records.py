"""What the finders hand to each other: small frozen records with the span of text that says so.

People and bodies are numbered in the order in which the text brings them; other records point to them by number.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple


class Span(NamedTuple):
    """A piece of the stored text: half-open offsets in code points."""

    start: int
    end: int


class Cover:
    """Spans that other spans may lie in, looked up in the time of a binary search however many there are."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate((span.end for span in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Whether one of the spans holds all from start to end, or an earlier and longer one does."""
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and self._ends[index] >= end


@dataclass(frozen=True)
class Body:
    """An institution, with every place where the text names it (none if an office implies it)."""

    name: str
    kind: str
    country: str
    basis: str
    mentions: tuple[Span, ...]
    parent: int | None = None


@dataclass(frozen=True)
class Post:
    """An office as stated; `body` is the number of the institution that it belongs to."""

    title: str
    body: int | None
    country: str
    basis: str
    span: Span
    rule: str


@dataclass(frozen=True)
class Person:
    """A person with offices and every place where the text names or means him or her.

    `country` is the side that the person stands for, empty where the text does not say.
    """

    name: str
    honorific: str
    country: str
    posts: tuple[Post, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True)
class Participation:
    """A party to an engagement: a person, or a side alone."""

    person: int | None
    body: int | None
    side: str
    role: str
    span: Span
    rule: str


@dataclass(frozen=True)
class Engagement:
    """An event; `part_of` is the number of the engagement that contains it."""

    kind: str
    name: str
    part_of: int | None
    status: str
    start: str
    end: str
    city: str
    country: str
    span: Span
    rule: str
    participations: tuple[Participation, ...]


class Coverage(NamedTuple):
    """An area of co-operation that came up; `engagement` is empty where no single one is meant."""

    area: str
    stance: str
    side: str
    span: Span
    rule: str
    engagement: int | None = None


class Initiative(NamedTuple):
    """A named programme, corridor, agreement or conference."""

    name: str
    kind: str
    area: str
    stance: str
    span: Span
    rule: str
    engagement: int | None = None


class Figure(NamedTuple):
    """A number with what it counts."""

    subject: str
    value: float
    value_max: float | None
    unit: str
    span: Span
    engagement: int | None = None
