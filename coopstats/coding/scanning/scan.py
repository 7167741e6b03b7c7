"""One reading of the text into units: words, numbers, marks and the codebook's terms, each with a one-letter tag.

The tags of a text form a string with one letter a unit, so that a way of writing is a regular expression over tags:
`O[eC]` is an office followed by "of" or a country. Position in the string is position in `units`.

| tag | unit | tag | unit |
|---|---|---|---|
| O o | office, capitalised or not | C | country |
| M m | modifier of an office (deputy) | D | demonym |
| P p | portfolio (foreign affairs) | K | city |
| B b | head of a body's name (ministry) | S | seat that stands for a country (a palace) |
| W | national body by its own name | G | international organisation |
| L | legal form (Ltd) | H R Q | form of address, military rank, post-nominal |
| N | capitalised word, or initial | T | capitalised word that is also an ordinary word |
| J | month or day of the week | n | number |
| e t a r u y i h | of, article, and, for, to, by, in/at/on, with | s | possessive |
| v | particle of a name (bin, de, van) | w | other word |
| , . ; : ( ) " - x | marks; `x` any other | | |
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any

from coopstats.articles import Article
from coopstats.codebook import Codebook, Cue
from coopstats.coding.records import Span
from coopstats.coding.scanning.lexicon import Match, lexicon, lower
from coopstats.coding.scanning.namesakes import drop_senders, drop_sites, settle_names
from coopstats.coding.scanning.remembered import Remembered
from coopstats.coding.scanning.retagging import reconsider
from coopstats.coding.scanning.statehood import settle_states, states_then
from coopstats.coding.scanning.units import Unit, cut_units


@dataclass(frozen=True, eq=False)
class Scan:
    """A text as units; `terms` holds the other matches (area cues, verbs ...) by kind, overlaps included.

    `lows` are the words of the units in small letters, `starts` where they begin.
    """

    article: Article
    codebook: Codebook
    low: str
    units: tuple[Unit, ...]
    lows: list[str]
    tags: str
    starts: list[int]
    sentences: tuple[tuple[int, int], ...]
    terms: dict[str, list[Match]]

    @cached_property
    def told(self) -> frozenset[str]:
        """The countries that the text names, by their codes; also by people, cities and national bodies."""
        own = (unit.term for unit in self.units if unit.tag == "W" and unit.term and not is_common(unit))
        return self.placed | {term.value.alpha_3 for term in own} - {""}

    @cached_property
    def placed(self) -> frozenset[str]:
        """The countries that the text names, by their codes, otherwise than by bodies."""
        return frozenset(unit.term.value for unit in self.units if unit.tag in "CDKS" and unit.term)

    @property
    def home(self) -> str:
        """Code of the country or organisation that publishes the text; empty for a third party, or where unknown."""
        own = self.article.perspective
        return own if own and own != "third_party" else ""

    def unit_at(self, offset: int) -> int:
        """Give the number of the unit that holds or precedes an offset of the text."""
        return bisect_right(self.starts, offset, 1) - 1

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """Give the units of a stretch of text, the last exclusive."""
        return bisect_right(self.starts, start, 1) - 1, bisect_left(self.starts, end, 1)

    def sentence_of(self, unit: int) -> tuple[int, int]:
        """Give the first unit of the sentence that holds a unit, and the unit after its last."""
        return self._sentence_of[unit]

    @cached_property
    def _sentence_of(self) -> list[tuple[int, int]]:
        """The sentence of each unit, and once more the last one for what is behind all."""
        return [sentence for sentence in self.sentences for _ in range(*sentence)] + [*self.sentences[-1:]]

    @cached_property
    def said(self) -> frozenset[str]:
        """All words of the text in small letters."""
        return frozenset(self.lows)

    def where(self, words: frozenset[str]) -> list[int]:
        """Give the units that are one of some words."""
        return [] if words.isdisjoint(self.said) else [at for at, low in enumerate(self.lows) if low in words]

    @cached_property
    def holds(self) -> Remembered[bool]:
        """Whether the text holds some words in small letters, looked for once."""
        return Remembered(self.low.__contains__)

    @cached_property
    def headline(self) -> range:
        """The units of the headline, where ordinary words may be capitalised."""
        first, last = (bisect_left(self.starts, at) for at in self.article.title_span or (0, 0))
        return range(first, last)

    def in_headline(self, unit: int) -> bool:
        """Whether a unit stands in the headline, where ordinary words may be capitalised."""
        return unit in self.headline

    def party(self, unit: int) -> str:
        """Give the code of the country or organisation that a unit names: tags `CDGKS`."""
        term = self.units[unit].term
        value = term.value if term else ""
        return value if isinstance(value, str) else str(value.party or "")

    def tagged(self, tags: str) -> list[int]:
        """Give the units that have one of some tags, in text order."""
        return [at for at, tag in enumerate(self.tags) if tag in tags]

    def row(self, unit: int) -> Any:
        """Give the row of the codebook that a unit stands for: tags `BWGO`."""
        term = self.units[unit].term
        assert term is not None
        return term.value

    def matches(self, kind: str) -> list[tuple[int, int, Match]]:
        """Give the other matches of a kind, each behind its units, the last exclusive; none of the front matter."""
        found, units, starts = [], self.units, self.starts
        for match in self.terms.get(kind, ()) if units else ():
            first = bisect_right(starts, match.start, 1) - 1
            unit = units[first]
            if unit.start <= match.start < unit.end:
                last = first + 1 if match.end <= unit.end else bisect_right(starts, match.end - 1, first + 1)
                found.append((first, last, match))
        return found

    @cached_property
    def events(self) -> dict[int, Cue]:
        """What tells of an engagement, by the last unit of its words; the longest where several end there."""
        found: dict[int, Cue] = {}
        for _, last, match in reversed(self.matches("event")):
            found[last - 1] = match.terms[0].value
        return found

    def low_at(self, at: int) -> str:
        """Give the word at a unit in small letters; empty outside the text."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def span(self, first: int, last: int) -> Span:
        """Give where the units from `first` up to, not including, `last` stand in the text."""
        return Span(self.units[first].start, self.units[last - 1].end)

    def words(self, first: int, last: int) -> str:
        """Give the stored text of the units from `first` up to, not including, `last`."""
        units = self.units[first:last]
        return self.article.text[units[0].start : units[-1].end] if units else ""


_OWN = ("state department", "us ", "u.s. ", "uk ", "british ", "hm ", "wisma ")  # what tells its country by itself
_OF_MANY = frozenset(("agency", "committee", "university"))
_GENERIC = ("national ", "state ", "central ", "general ", "public ", "independent ", "supreme ")


def is_common(unit: Unit) -> bool:
    """Whether a unit names a body as many countries do: "Department of Energy", "National Human Rights Commission"."""
    kind, low = getattr(unit.term.value, "kind", "") if unit.term else "", unit.low
    if " " not in low or low.startswith(_OWN):
        return False
    return kind == "ministry" or (kind in _OF_MANY and " of " not in low and low.startswith(_GENERIC))


_BESIDE = (("together", "with"), ("along", "with"), ("alongside",))
_JOINING = (("as", "well", "as"), *_BESIDE)
_ENDS = frozenset(form[-1] for form in _JOINING)
_BESIDE_WORDS = frozenset().union(*_BESIDE)


def _with_and(units: list[Unit]) -> list[Unit]:
    """Read "A as well as B" as "A and B", and so "A together with B" before any verb."""
    joined: list[Unit] = []
    opening = True
    for unit in units:
        joined.append(unit)
        if unit.low in _ENDS:
            lows = tuple([last.low for last in joined[-3:]])
            form = next((form for form in _JOINING if lows[-len(form) :] == form), ())
            first = len(joined) - len(form)
            beside = form in _BESIDE and opening and first and joined[first - 1].tag in "NT"
            if form and (beside or form not in _BESIDE):
                joined[first:] = [Unit(joined[first].start, unit.end, "a", "and", None)]
        opening = unit.tag in ",:;-" or (opening and (unit.tag not in "why" or unit.low in _BESIDE_WORDS))
    return joined


def scan(article: Article, codebook: Codebook) -> Scan:
    """Read a text once: find all terms, cut it into units and tag them.

    Parameters
    ----------
    article
        The text with its sentences.
    codebook
        The terms to find.

    Returns
    -------
    Scan
        Units in text order; those outside of any sentence (front matter) are left out.
    """
    text, low = article.text, lower(article.text)
    terms = lexicon(codebook).find(text, low)
    structural = {start: list(found) for start, found in groupby(terms.pop("unit", ()), key=itemgetter(0))}
    joining = any(" ".join(form) in low for form in _JOINING)
    units: list[Unit] = []
    sentences = []
    for begin, stop in article.sentences:
        first = len(units)
        cut = cut_units(text, low, begin, stop, structural, codebook.words)
        units += _with_and(cut) if joining else cut
        if len(units) > first:
            sentences.append((first, len(units)))
    drop_senders(units)
    drop_sites(units)
    tags = reconsider(text, low, units, codebook)
    settle_names(units, tags, structural, article.perspective or "")
    homes = states_then(units, article.published or "")
    settle_states(units, homes)
    if article.perspective in homes:
        article = replace(article, perspective=homes[article.perspective])
    lows, starts = [unit.low for unit in units], [unit.start for unit in units]
    return Scan(article, codebook, low, tuple(units), lows, tags, starts, tuple(sentences), terms)
