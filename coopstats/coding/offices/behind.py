"""Where the reading of a title stands behind its head: what has been read, and what the next preposition is."""

from dataclasses import dataclass
from functools import cached_property

from coopstats.codebook import Office
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.scan import Scan

THERE = frozenset("city country capital region town kingdom province republic".split())  # "consul in the city"


@dataclass(frozen=True)
class Complement:
    """What stands behind a head up to unit `last` (exclusive).

    `title` are the words that belong to the office's title; the rest is set apart.
    """

    last: int
    title: str = ""
    portfolio: str = ""
    country: str = ""
    host: str = ""
    body: BodyPhrase | None = None


@dataclass(frozen=True, eq=False)
class Reader:
    """Where reading stands: what has been read, the next preposition, and the unit behind it and its article."""

    scan: Scan
    head: int
    high: int
    starts: dict[int, BodyPhrase]
    office: Office
    now: Complement

    @cached_property
    def link(self) -> str:
        """Give the tag of the next unit."""
        return self.scan.tags[self.now.last]

    @cached_property
    def start(self) -> int:
        """Give the unit behind the preposition."""
        return self.now.last + 1

    @cached_property
    def inner(self) -> int:
        """Give the unit behind the preposition and an article."""
        return self.start + 1 if self.scan.tags[self.start : self.start + 1] == "t" else self.start

    def on(self, now: Complement) -> "Reader":
        """Give the reader that stands behind what has been read."""
        return self if now is self.now else Reader(self.scan, self.head, self.high, self.starts, self.office, now)

    def words(self, end: int) -> str:
        """Give the title with the words up to a unit."""
        units = self.scan.units
        return self.now.title + self.scan.article.text[units[self.now.last - 1].end : units[end - 1].end]

    def of_unit(self, first: int, last: int) -> str:
        """Give the title with a department in it."""
        return f"{self.now.title} of the {self.scan.words(first, last)}"

    def upto(
        self, last: int, *, title: str = "", portfolio: str = "", country: str = "", body: BodyPhrase | None = None
    ) -> Complement:
        """Read on up to a unit: field and country stay if they are known, title and body if no others are told."""
        now = self.now
        return Complement(
            last, title or now.title, now.portfolio or portfolio, now.country or country, now.host, body or now.body
        )

    def titled(self, last: int, *, country: str = "") -> Complement:
        """Read on up to a unit by words that belong to the title."""
        return self.upto(last, title=self.words(last), country=country)
