"""Who the parties of a text are, and where people are said for whom they stand."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from coopstats.codebook import Codebook
from coopstats.coding.scanning.gazetteer import holds_country, short_name
from coopstats.coding.scanning.scan import Scan, is_common

# What goes on in a place that is only spoken of.
_TOPIC = 2  # units before a place that may say what it is spoken of for
_TOPICS = frozenset(
    "situation situations crisis crises war wars conflict conflicts fighting violence unrest developments events coup "
    "deployment troops peace hostilities aggression attack attacks bombing bombings blast blasts "
    "floods earthquake flood disaster famine drought cyclone hurricane tsunami wildfires elections insurgency genocide "
    "intervention peacekeepers soldiers forces contingent operations investments projects ceasefire truce "
    "transition election polls referendum mediation instability insecurity epidemic outbreak repression role "
    "involvement policy policies massacre killings stake interests".split()
)
_EARLY = 5  # sentences, the headline among them


def named_early(scan: Scan) -> set[str]:
    """Give the countries that the first sentences name: one that comes up later is no party if nobody is of it."""
    end = scan.sentences[min(_EARLY, len(scan.sentences)) - 1][1] if scan.sentences else 0
    told = (at for at in may_tell(scan) if at < end)
    return {code for at in told if (code := scan.party(at) if scan.tags[at] in "GS" else code_at(scan, at))}


def may_tell(scan: Scan) -> list[int]:
    """Give the units that may tell of a country or an organisation."""
    return scan.tagged("BCDGKSW")


def spoken_of(scan: Scan, at: int) -> bool:
    """Whether a place is only spoken of: "the situation in COUNTRY"."""
    at -= scan.tags[at - 1] == "t"
    if at < _TOPIC or scan.lows[at - 1] != "in":
        return False
    return scan.lows[at - 2] in _TOPICS or (scan.lows[at - 2] == "part" and scan.tags[at - 3] == "s")  # "A's part in C"


@dataclass(frozen=True)
class Parties:
    """The publishing side, the country that the text names most beside it, and the one that it is dated from."""

    home: str
    other: str
    place: str = ""
    sender: str = ""  # whose ambassadors these are, where the text does not say it
    posted: str = ""  # where the mission is that publishes the text
    abroad: bool = False  # whether the publishing side, named with its officials, is in the other country

    def host(self, codebook: Codebook, guest: str) -> str:
        """Give the country in which a mission of another one is: an organisation has none."""
        hosts = (self.home, self.place, self.other)
        return next((code for code in hosts if code != guest and short_name(codebook, code) != code), "")

    def against(self, side: str) -> str:
        """Give the party that is not a side."""
        return next((code for code in (self.other, self.home) if code not in ("", side)), "")


class Anchor(NamedTuple):
    """Where a person is said, and for whom that one stands as far as known."""

    unit: int
    side: str
    diplomat: bool


class Said(NamedTuple):
    """Where everybody but one person is said, in text order, with the sides known so far."""

    anchors: Sequence[tuple[int, int]]
    known: Mapping[int, str]
    diplomats: frozenset[int]
    own: int
    posted: bool = False  # whether that one is an ambassador of whom the text does not say where

    def between(self, begin: int, end: int) -> list[Anchor]:
        """Give those said from one unit up to another whose side is known."""
        return [
            Anchor(unit, side, j in self.diplomats)
            for unit, j in self._between(begin, end)
            if (side := self.known.get(j, ""))
        ]

    def everybody(self, begin: int, end: int) -> list[Anchor]:
        """Give all others said from one unit up to another, with an empty side where it is not known."""
        return [Anchor(unit, self.known.get(j, ""), j in self.diplomats) for unit, j in self._between(begin, end)]

    def anybody(self, begin: int, end: int) -> bool:
        """Whether somebody else is said in a stretch, of a known side or not."""
        return bool(self._between(begin, end))

    def told(self, begin: int, end: int) -> bool:
        """Whether that one is said in a stretch."""
        return any(begin <= unit < end for unit, j in self.anchors if j == self.own)

    def sides(self) -> Iterator[str]:
        """Give the sides as far as known, in text order."""
        return (self.known.get(j, "") for _, j in self.anchors if j != self.own)

    def lead(self) -> str:
        """Give the side of the first one named whose side is known."""
        return next(filter(None, self.sides()), "")

    def _between(self, begin: int, end: int) -> list[tuple[int, int]]:
        first, last = bisect_left(self.anchors, (begin, -1)), bisect_left(self.anchors, (end, -1))
        return [(unit, j) for unit, j in self.anchors[first:last] if j != self.own]


def code_at(scan: Scan, at: int) -> str:
    """Give the country of a unit that is one, a demonym, a city, or a national body that says its country."""
    unit = scan.units[at]
    if unit.tag in "WB" and unit.term:
        # "Treasury" of plain words is known of one country, but others have one too; "Bundestag" is of one.
        code = str(unit.term.value.alpha_3)
        known = unit.term.value.kind == "university" and not is_common(unit)
        own = known or holds_country(scan.codebook, scan.words(at, at + 1), code)
        of_state = unit.term.value.kind in ("parliament", "agency")
        plain = not of_state or scan.codebook.words.issuperset(unit.low.split())
        return code if (code and own) or not plain else ""
    return scan.party(at) if unit.tag in "CDK" else ""


def code_among(scan: Scan, units: Iterable[int]) -> str:
    """Give the country that the first of some units tells which tells one."""
    return next((code for at in units if (code := code_at(scan, at))), "")
