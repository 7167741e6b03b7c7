"""A person while the text is being read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from coopstats.coding.bodynames import BodyPhrase
from coopstats.coding.names import NamePhrase
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.spelling import plain


@dataclass(eq=False)
class Draft:
    """A person while the text is being read: forms of the name, offices in order, and spans."""

    name: str
    honorific: str = ""
    offices: list[tuple[OfficePhrase, str]] = field(default_factory=list)
    country: str = ""
    body: BodyPhrase | None = None
    copied_from: "Draft | None" = None
    copied_country: str = ""
    hint: str = ""
    units: list[tuple[int, int]] = field(default_factory=list)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Words of the name in plain letters."""
        return plain(self.name)


SHARED = "post.shared"  # the rule of an office that is said once for several people
# Names with their people, in text order.
Placed: TypeAlias = Sequence[tuple[NamePhrase, Draft]]
