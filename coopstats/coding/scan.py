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

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from coopstats.articles import Article
from coopstats.codebook import Codebook
from coopstats.coding.lexicon import Match, Term, lexicon, lower
from coopstats.coding.namesakes import settle_names
from coopstats.coding.retagging import reconsider

_TOKEN = re.compile(
    r"[A-Za-z]++(?=[\s,])|,"  # most words; those below are found without this too, but slower
    r"|(?:(?:[^\W\d_]|[CGKSTZ]h|Y[aeou]|Dz|Ts)\.){2,}(?:[^\W\d_](?![^\W_]))?"  # U.S., H.E., H.Sh.
    r"|(?:[^\W\d_]|[CGKSTZ]h|Y[aeou]|Dz|Ts)\.(?=[ \u00a0]?[^\W\d_a-z])"  # an initial before a name
    r"|\d+(?:[.,]\d+)*(?![^\W_])"
    r"|[^\W_]+(?:[-'’ʼʻ‘.&][^\W_]+)*"
    r"|['’]s?"
    r"|[^\w\s]"
)
_SMALL = {
    "of": "e", "the": "t", "a": "t", "an": "t", "and": "a", "&": "a", "for": "r", "to": "u", "by": "y", "in": "i",
    "at": "i", "on": "i", "with": "h", "'s": "s", "'": "s",
}  # fmt: skip
_PARTICLES = frozenset(
    "al el bin bint ibn ben van von der den de del della di da do dos das du la le zu ter ten y e ould uld abu "
    "bou ap oglu ogly qizi kizi wa und af binti bte los las dal dalla degli dei".split()
)
_CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday "
    "friday saturday sunday".split()
)
# Words of grammar are no part of a name even where a headline or a sentence capitalises them.
_CLOSED = frozenset(
    "about above across added after again against all along also although amid among any are as because before "
    "being below between beyond both but can could did do does during each either every former few from further "
    "had has have he her hers here his how however i if into is it its itself just last later like many meanwhile "
    "more moreover most mr must my next no nor not now off once one only or other our out over own per said same "
    "says she should since so some such than that their them then there these they this those through thus "
    "together too toward towards two under until up upon us was we were what when where whether which while who "
    "whom whose why will within without would yes yesterday yet today tomorrow you your earlier additionally "
    "furthermore speaking according following regarding concerning noting".split()
)
_MARKS = {c: c for c in ",.;:()-"} | {"–": "-", "—": "-", "−": "-", **dict.fromkeys('"“”„«»', '"'), "[": "(", "]": ")"}
_NAMING = frozenset('NTPBCDKGMWLJ)"')  # what a company may be called, before its legal form
_CAPITALISED = {"organisation": "G", "country": "C", "demonym": "D", "city": "K", "seat": "S"}
_EITHER = {"office": "Oo", "modifier": "Mm", "portfolio": "Pp"}


class Unit(NamedTuple):
    """A word, number or mark, or a term of the codebook of one or more words."""

    start: int
    end: int
    tag: str
    low: str
    term: Term | None


_GOES_ON = (" for ", " of ", " on ")
_SEATS = (" of the Council", " of the Committee", " of the Commission", " of the Institute", " of the Centre")
_OWNED = ("-run", "-owned", "-controlled", "-backed", "-led", "-funded", "-level")


@dataclass(frozen=True, eq=False)
class Scan:
    """A text as units; `terms` holds the other matches (area cues, verbs ...) by kind, overlaps included."""

    article: Article
    codebook: Codebook
    low: str
    units: tuple[Unit, ...]
    tags: str
    starts: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    terms: dict[str, list[Match]]

    @cached_property
    def told(self) -> frozenset[str]:
        """The countries that the text names, by their codes; also by people, cities and national bodies."""
        named = (unit.term.value for unit in self.units if unit.term and unit.tag in "CDKSW" and not _is_common(unit))
        return frozenset(value if isinstance(value, str) else getattr(value, "alpha_3", "") for value in named) - {""}

    def unit_at(self, offset: int) -> int:
        """Give the number of the unit that holds or precedes an offset of the text."""
        return bisect_right(self.starts, offset, 1) - 1

    def sentence_of(self, unit: int) -> tuple[int, int]:
        """Give the first unit of the sentence that holds a unit, and the unit after its last."""
        return self.sentences[max(bisect_right(self.sentences, (unit, len(self.units))) - 1, 0)]

    def in_headline(self, unit: int) -> bool:
        """Whether a unit stands in the headline, where ordinary words may be capitalised."""
        span = self.article.title_span
        return span is not None and span[0] <= self.units[unit].start < span[1]

    def party(self, unit: int) -> str:
        """Give the code of the country or organisation that a unit names: tags `CDGKS`."""
        term = self.units[unit].term
        value = term.value if term else ""
        return value if isinstance(value, str) else str(value.party or "")

    def row(self, unit: int) -> Any:
        """Give the row of the codebook that a unit stands for: tags `BWGO`."""
        term = self.units[unit].term
        assert term is not None
        return term.value

    def matches(self, kind: str) -> Iterator[tuple[int, Match]]:
        """Give the other matches of a kind, each behind the unit in which it begins; none of the front matter."""
        for match in self.terms.get(kind, ()) if self.units else ():
            unit = self.unit_at(match.start)
            if self.units[unit].start <= match.start < self.units[unit].end:
                yield unit, match

    def words(self, first: int, last: int) -> str:
        """Give the stored text of the units from `first` up to, not including, `last`."""
        return self.article.text[self.units[first].start : self.units[last - 1].end] if last > first else ""


def _is_common(unit: Unit) -> bool:
    """Whether a unit names a ministry as many countries do: "Department of Energy"."""
    return " " in unit.low and unit.term is not None and getattr(unit.term.value, "kind", "") == "ministry"


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
    structural: dict[int, list[Match]] = {}
    for match in terms.pop("unit", ()):
        structural.setdefault(match.start, []).append(match)
    units: list[Unit] = []
    sentences = []
    for begin, stop in article.sentences:
        first = len(units)
        units += _units(text, low, begin, stop, structural, codebook.words)
        if len(units) > first:
            sentences.append((first, len(units)))
    tags = reconsider(text, units, codebook)
    settle_names(units, structural, article.perspective or "")
    return Scan(article, codebook, low, tuple(units), tags, tuple([u.start for u in units]), tuple(sentences), terms)


def _units(
    text: str, low: str, begin: int, stop: int, structural: dict[int, list[Match]], words: frozenset[str]
) -> list[Unit]:
    units: list[Unit] = []
    new = tuple.__new__  # as `Unit(...)`, at a third of the cost: this is done for every word
    after = ""
    tokens = _TOKEN.finditer(text, begin, stop)
    while token := next(tokens, None):
        start, end = token.span()
        found = _term(text, structural[start], stop, after) if start in structural else None
        if found:
            tag, match, term = found
            cut = match.end < end and (
                term.kind in ("portfolio", "honorific")  # "Ing-mar" is no engineer, "Amir-Zadeh" no emir
                or (
                    term.kind in ("office", "body")
                    and text[match.end] == "-"
                    and text[match.end + 1].isupper()
                    and match.end + 1 not in structural
                )
            )
            cut = cut or (term.kind == "office" and text.startswith(_OWNED, match.end))  # "head of state-run BODY"
            if not cut:
                after = tag
                units.append(new(Unit, (start, match.end, tag, low[start : match.end], None if tag == "w" else term)))
                if match.end != end:
                    tokens = _TOKEN.finditer(text, match.end, stop)
                continue
        form, after = _word(text[start:end], words)
        units.append(new(Unit, (start, start + len(form), after, form, None)))
        if start + len(form) != end:
            tokens = _TOKEN.finditer(text, start + len(form), stop)
    return units


@lru_cache(maxsize=1 << 16)
def _word(word: str, words: frozenset[str]) -> tuple[str, str]:
    """Give a word that is no term in small letters, without a possessive "'s", and its tag."""
    form = lower(word)
    if form.endswith("'s") and len(form) > 2:
        form = form[:-2]
    return form, _tag(word[: len(form)], form, words)


def _term(text: str, matches: list[Match], stop: int, after: str) -> tuple[str, Match, Term] | None:
    """Give the longest term that may stand here in the case it is written in, behind a unit of tag `after`."""
    for match in matches:
        if match.end > stop:
            continue
        if text.startswith(_GOES_ON, match.end) and text.endswith(_SEATS, match.start, match.end):
            continue  # "Chairman of the Council for Trade": the council is the body
        capital = text[match.start].isupper()
        terms = match.terms
        if after and after in "era,Mm" and terms[0].kind in ("office", "body"):  # "Minister of Justice": no judge
            terms = tuple(sorted(terms, key=lambda term: term.kind != "portfolio"))
        for term in terms:
            tag = _term_tag(term, capital, text[match.start : match.end])
            if tag and (tag != "L" or after in _NAMING):  # "Rector S.A. NAME" is of no company
                return tag, match, term
    return None


def _term_tag(term: Term, capital: bool, words: str) -> str:
    if term.kind in _CAPITALISED:
        return _CAPITALISED[term.kind] if capital else ""
    if term.kind == "modifier" and term.value.use == "context":
        return "w"
    if term.kind == "modifier" and words.isupper() and "." in words:
        return ""  # "A.I." are initials, "a.i." is ad interim
    if term.kind in _EITHER:
        return _EITHER[term.kind][0 if capital else 1]
    if term.kind == "mask":
        return "N" if capital else ""
    if term.kind == "honorific":
        if not capital:
            return ""
        return {"rank": "R", "post_nominal": "Q"}.get(term.value.kind, "H")
    positions = term.value.positions
    if "whole" in positions and (capital and (" " in words or not {"prefix", "suffix"} & set(positions))):
        return "W"
    if "legal" in positions:
        return "L" if capital else ""
    return "B" if capital else "b"


def _tag(word: str, form: str, words: frozenset[str]) -> str:
    if form in _SMALL:
        return _SMALL[form]
    first = word[0]
    if first.isdigit():
        return "n"
    if not first.isalpha():
        return _MARKS.get(first, "x")
    if form in _CALENDAR and first.isupper():
        return "J"
    if form in _PARTICLES:
        return "N" if first.isupper() else "v"
    if first.isupper():
        if form in _CLOSED:
            return "w"
        return "T" if form in words else "N"
    if any(char.isupper() for char in word) and "-" in word:
        return "N"  # al-Sabah
    return "w"
