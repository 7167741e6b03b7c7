"""All terms of a codebook in one automaton, so that a text is read once however many terms there are."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from coopstats.codebook import Codebook
from coopstats.codebook.building import uncollected


class Term(NamedTuple):
    """What a form of words may mean: its kind (`country`, `office`, `area` ...) and the codebook's row or value."""

    kind: str
    value: Any


class Match(NamedTuple):
    """A form of words found in the text, with its meanings of one kind."""

    start: int
    end: int
    terms: tuple[Term, ...]


# Terms of these kinds make up the units of a text. Where a form has several such meanings, the first of these decides.
_UNITS = (
    "mask", "office", "honorific", "organisation", "body", "country", "demonym", "seat", "city", "modifier", "portfolio"
)  # fmt: skip
_RANK = {kind: rank for rank, kind in enumerate(_UNITS)}
# A word of capitals and digits, whole.
_ACRONYM = re.compile(r"[A-Z0-9](?<![^\W_].)[A-Z0-9]*(?![^\W_])")
_LONGER = "İ"  # the only letter that is two in small letters
Meanings = tuple[tuple[str, tuple[Term, ...]], ...]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The automaton and what each of its patterns means: all that makes it a `unit` together, then term by term.

    An `open_ended` pattern may go on (`agricultur*`); a pattern of `capitals` is in small letters another word
    (`U.S.`). Acronyms of letters and digits alone (`WHO`) are looked up instead, as they would be found inside of
    every second word.
    """

    automaton: AhoCorasick
    meanings: tuple[Meanings, ...]
    open_ended: tuple[bool, ...]
    capitals: tuple[bool, ...]
    acronyms: Mapping[str, Meanings]

    def find(self, text: str, low: str) -> dict[str, list[Match]]:
        """Find all terms in a text, whole words only, overlaps included.

        Parameters
        ----------
        text, low
            The text as stored, and in lower case as `lower` gives it.

        Returns
        -------
        dict of str to list of Match
            By kind, `unit` for all that make up units; each sorted by start, then longest first.
        """
        spans = []
        size = len(low)
        meanings, open_ended, capitals = self.meanings, self.open_ended, self.capitals
        for pattern, start, end in self.automaton.find_matches_as_indexes(low, overlapping=True):
            if start and low[start - 1].isalnum() and low[start].isalnum():
                continue
            if end < size and low[end].isalnum() and low[end - 1].isalnum():
                if not open_ended[pattern]:
                    continue
                while end < size and (low[end].isalnum() or low[end] == "-"):
                    end += 1
            if capitals[pattern] and not text[start:end].isupper():
                continue
            spans.append((start, -end, meanings[pattern]))
        words = _ACRONYM.finditer(text)
        spans += [(word.start(), -word.end(), self.acronyms[word[0]]) for word in words if word[0] in self.acronyms]
        spans.sort(key=itemgetter(0, 1))
        found: dict[str, list[Match]] = defaultdict(list)
        new = tuple.__new__  # as `Match(...)`, at a third of the cost: a text has hundreds
        for start, minus_end, known in spans:
            for kind, terms in known:
                found[kind].append(new(Match, (start, -minus_end, terms)))
        return found


def lower(text: str) -> str:
    """Lower-case a text without changing its length, so that offsets stay those of the stored text.

    Examples
    --------
    >>> len(lower("İZMİR")) == len("İZMİR")
    True
    """
    low = text.lower()
    if text.isascii():
        return low
    if len(low) != len(text):
        low = _LONGER.join(part.lower() for part in text.split(_LONGER))
    return low.replace("’", "'").replace("\u00a0", " ")


@lru_cache(maxsize=8)
@uncollected()
def lexicon(codebook: Codebook) -> Lexicon:
    """Compile a codebook's terms into one automaton (about 0.3 s; kept for the codebook)."""
    meanings: dict[str, Meanings] = {}
    several: dict[str, tuple[Term, ...]] = {}
    small: set[str] = set()
    for form, alone in _terms(codebook):
        low = lower(form)
        known = meanings.setdefault(low, alone)
        if known is not alone:
            (term,), terms = alone[0][1], several.get(low, known[0][1])
            if term not in terms:
                several[low] = (*terms, term)
        if not form.isupper():
            small.add(low)
    meanings |= {form: _by_kind(terms) for form, terms in several.items()}
    capitals = [form for form in meanings if form not in small and _ACRONYM.fullmatch(form.upper())]
    acronyms = {form.upper(): meanings.pop(form) for form in capitals}
    return Lexicon(
        # Of the implementations this one reads fastest at this number of patterns.
        AhoCorasick([form.removesuffix("*") for form in meanings], implementation=Implementation.ContiguousNFA),
        tuple(meanings.values()),
        tuple([form.endswith("*") for form in meanings]),
        tuple([form not in small for form in meanings]),
        MappingProxyType(acronyms),
    )


def _by_kind(terms: tuple[Term, ...]) -> Meanings:
    if len(terms) == 1:
        return (("unit" if terms[0].kind in _RANK else terms[0].kind, terms),)
    units = [term for term in terms if term.kind in _RANK]
    others = [(term.kind, (term,)) for term in terms if term.kind not in _RANK]
    return (("unit", tuple(sorted(units, key=_preference))), *others) if units else tuple(others)


def _preference(term: Term) -> tuple[int, bool]:
    """By kind, and an office that only one country has before one of the same words elsewhere."""
    return _RANK[term.kind], term.kind == "office" and not term.value.alpha_3


_RETIRED = ("Retd", "retd", "Retd.", "Rtd", "R", "retired", "Ret.")  # behind a rank: "General (Retd)"


def _terms(codebook: Codebook) -> Iterator[tuple[str, Meanings]]:
    """Give every form of every row with its meaning, one object a row."""
    for area in codebook.areas:
        yield from _spelled(area.cues, Term("area", area.code))
        yield from _spelled(area.list_cues, Term("list_area", area.code))
        yield from _spelled(area.traps, Term("no_area", area.code))
    known = {form for country in codebook.countries for form in (country.name, *country.other_names)}
    for country in codebook.countries:
        long_names = (f"{state} of {the}{country.name}" for state in ("Republic", "Kingdom") for the in ("", "the "))
        names = (country.name, *country.other_names, *(name for name in long_names if name not in known))
        yield from _each(names, Term("country", country.alpha_3))
        yield from _each(country.demonyms, Term("demonym", country.alpha_3))
        yield from _each(country.capitals, Term("city", country.alpha_3))
        yield from _each(country.seats + country.far_seats, Term("seat", country.alpha_3))
        yield from _each(country.masks, Term("mask", country.alpha_3))
    for city in codebook.cities:
        yield from _each((city.name, *city.other_names), Term("city", city.alpha_3))
    for region in codebook.regions:
        yield from _each((region.name, *region.other_names), Term("city", region.alpha_3))
    for office in codebook.offices:
        yield from _each((office.term, *office.forms), Term("office", office))
    for modifier in codebook.modifiers:
        yield from _each((modifier.term, *modifier.forms), Term("modifier", modifier))
    for portfolio in codebook.portfolios:
        yield from _each((portfolio.term, *portfolio.forms), Term("portfolio", portfolio))
    for honorific in codebook.honorifics:
        forms = (honorific.term, *honorific.forms)
        retired = [f"{form} ({mark})" for form in forms for mark in _RETIRED] if honorific.kind == "rank" else ()
        yield from _each((*forms, *retired), Term("honorific", honorific))
    for body in codebook.bodies:
        yield from _each((body.term, *body.forms), Term("body", body))
    for stance in codebook.stances:
        yield from _each((stance.term, *stance.forms), Term("stance", stance))
    for head in codebook.initiatives:
        yield from _each((head.term, *head.forms), Term("initiative", head))
    for organisation in codebook.organisations:
        called = [form for form in (organisation.acronym, organisation.name, *organisation.other_names) if form]
        called += [form.replace("UN ", "U.N. ", 1) for form in called if form.startswith("UN ")]
        yield from _each(called, Term("organisation", organisation))
        yield from _each(organisation.demonyms, Term("organisation", organisation))
    for cue in codebook.engagements:
        yield from _each((cue.term, *cue.forms), Term("event", cue))


_SPELLINGS = (
    ("defence", "defense"), ("labour", "labor"), ("centre", "center"), ("programme", "program"), ("isation", "ization"),
    ("ising", "izing"), ("ise ", "ize "), ("cooperation", "co-operation"), ("aluminium", "aluminum"),
)  # fmt: skip


def _spelled(forms: Iterable[str], term: Term) -> Iterator[tuple[str, Meanings]]:
    """Give forms in British and American spelling, and those with a hyphen also without."""
    alone = _by_kind((term,))
    for form in forms:
        spellings = [form]
        for british, american in _SPELLINGS:
            if british in form:
                spellings += [spelling.replace(british, american) for spelling in spellings]
        spellings += [spelling.replace("-", " ") for spelling in spellings if "-" in spelling[1:-2]]
        yield from ((spelling, alone) for spelling in spellings)


def _each(forms: Iterable[str], term: Term) -> Iterator[tuple[str, Meanings]]:
    alone = _by_kind((term,))
    return ((form, alone) for form in forms)
