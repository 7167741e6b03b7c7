"""A person while the text is being read."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.offices import Held
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.spelling import plain


@dataclass(eq=False)
class Draft:
    """A person while the text is being read: forms of the name, offices in order, and spans."""

    name: str
    honorific: str = ""
    offices: list[Held] = field(default_factory=list)
    country: str = ""
    body: BodyPhrase | None = None
    copied_from: "Draft | None" = None
    copied_field: str = ""  # of the other's office: "his counterpart for FIELD"
    copied_country: str = ""
    hint: str = ""  # the country with which an office like theirs is said elsewhere
    sure: bool = False  # whether a sentence opens with it, or the headline says it without naming them
    units: list[tuple[int, int]] = field(default_factory=list)  # in text order

    @property
    def tokens(self) -> tuple[str, ...]:
        """Words of the name in plain letters."""
        return plain(self.name)

    def say(self, first: int, last: int) -> None:
        """Note that units of the text name the person."""
        insort(self.units, (first, last))

    def said_before(self, unit: int) -> tuple[int, int]:
        """Give the units that name the person last before one; -1 if there are none."""
        at = bisect_left(self.units, (unit,))
        return self.units[at - 1] if at else (-1, -1)


SHARED = "post.shared"  # the rule of an office that is said once for several people
Named: TypeAlias = tuple[NamePhrase, Draft]  # a name with its person
Placed: TypeAlias = Sequence[Named]  # in text order
