"""Where the reading of a title stands behind its head: what has been read, and what the next preposition is."""

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Reader:
    """Where reading stands: what has been read, the next preposition, and the unit behind it and its article."""

    scan: Scan
    head: int
    high: int
    starts: dict[int, BodyPhrase]
    office: Office
    now: Complement

    @property
    def link(self) -> str:
        """Give the tag of the next unit."""
        return self.scan.tags[self.now.last]

    @property
    def start(self) -> int:
        """Give the unit behind the preposition."""
        return self.now.last + 1

    @property
    def inner(self) -> int:
        """Give the unit behind the preposition and an article."""
        return self.start + 1 if self.scan.tags[self.start : self.start + 1] == "t" else self.start

    @property
    def links(self) -> bool:
        """Whether a preposition stands here that leads on."""
        return self.link in "erui" or self.scan.units[self.now.last].low == "from"

    def words(self, end: int) -> str:
        """Give the title with the words up to a unit."""
        units = self.scan.units
        return self.now.title + self.scan.article.text[units[self.now.last - 1].end : units[end - 1].end]
