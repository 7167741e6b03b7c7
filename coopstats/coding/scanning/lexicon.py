"""All terms of a codebook in one automaton, so that a text is read once however many terms there are."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product, repeat
from types import MappingProxyType
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from coopstats.codebook import City, Codebook, Region
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
    """The automaton and what each of its patterns means, by number: all that makes it a `unit` together, then the rest.

    An `open_ended` pattern may go on (`agricultur*`); a pattern of `capitals` is in small letters another word
    (`U.S.`). Acronyms of letters and digits alone (`WHO`) are no patterns, as they would be found inside of every
    second word: they are looked up, and numbered behind them.
    """

    automaton: AhoCorasick
    meanings: tuple[Meanings, ...]
    open_ended: frozenset[int]
    capitals: frozenset[int]
    acronyms: Mapping[str, int]

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
        open_ended, capitals, acronyms = self.open_ended, self.capitals, self.acronyms
        for number, start, end in self.automaton.find_matches_as_indexes(low, overlapping=True):
            if start and low[start - 1].isalnum() and low[start].isalnum():
                continue
            if end < size and low[end].isalnum() and low[end - 1].isalnum():
                if number not in open_ended:
                    continue
                while end < size and (low[end].isalnum() or low[end] == "-"):
                    end += 1
            if number not in capitals or text[start:end].isupper():
                spans.append((start, -end, number))
        words = _ACRONYM.finditer(text)
        spans += [(word.start(), -word.end(), acronyms[word[0]]) for word in words if word[0] in acronyms]
        spans.sort()
        found = defaultdict(list)
        for start, minus_end, number in spans:
            for kind, terms in self.meanings[number]:
                found[kind].append((start, -minus_end, terms))
        # As `Match(...)`, at a third of the cost: a text has hundreds.
        return {kind: list(map(tuple.__new__, repeat(Match), rows)) for kind, rows in found.items()}


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
    small: set[str] = set()  # what is not written in capitals alone
    for term, forms in _terms(codebook):
        alone = (("unit" if term.kind in _RANK else term.kind, (term,)),)
        for form in filter(None, forms):
            low = lower(form)
            known = meanings.setdefault(low, alone)
            if known is not alone:
                meanings[low] = _joined(known, term)
            if not form.isupper():
                small.add(low)
    acronyms = [form for form in meanings if form not in small and _ACRONYM.fullmatch(form.upper())]
    apart = [meanings.pop(form) for form in acronyms]
    patterns = sorted(meanings)  # in order they are compiled and found faster
    return Lexicon(
        # Of the implementations this one reads fastest at this number of patterns.
        AhoCorasick([form.removesuffix("*") for form in patterns], implementation=Implementation.ContiguousNFA),
        (*[meanings[form] for form in patterns], *apart),
        frozenset([number for number, form in enumerate(patterns) if form[-1] == "*"]),
        frozenset([number for number, form in enumerate(patterns) if form not in small]),
        MappingProxyType({form.upper(): number for number, form in enumerate(acronyms, len(patterns))}),
    )


def _joined(known: Meanings, term: Term) -> Meanings:
    """Add a term to those of a form: of what may be a unit the likeliest is first, each other one stands alone."""
    terms = tuple(chain.from_iterable(terms for _, terms in known))
    if term in terms:
        return known
    units = sorted((term for term in (*terms, term) if term.kind in _RANK), key=_preference)
    others = [(term.kind, (term,)) for term in (*terms, term) if term.kind not in _RANK]
    return (("unit", tuple(units)), *others) if units else tuple(others)


def _preference(term: Term) -> tuple[int, bool]:
    """By kind, and an office that only one country has before one of the same words elsewhere."""
    return _RANK[term.kind], term.kind == "office" and not term.value.alpha_3


_RETIRED = ("Retd", "retd", "Retd.", "Rtd", "R", "retired", "Ret.")  # behind a rank: "General (Retd)"


# Files of terms with further forms, by the kind of their terms.
_FILES = {
    "office": "offices", "modifier": "modifiers", "portfolio": "portfolios", "honorific": "honorifics",
    "body": "bodies", "stance": "stances", "initiative": "initiatives", "event": "engagements",
}  # fmt: skip


def _terms(codebook: Codebook) -> Iterator[tuple[Term, Iterable[str]]]:
    """Give every term with its forms, of which some may be empty."""
    for area in codebook.areas:
        yield Term("area", area.code), _spelled(area.cues)
        yield Term("list_area", area.code), _spelled(area.list_cues)
        yield Term("no_area", area.code), _spelled(area.traps)
    known = {form for country in codebook.countries for form in (country.name, *country.other_names)}
    for country in codebook.countries:
        long_names = {f"{state} of {the}{country.name}" for state in ("Republic", "Kingdom") for the in ("", "the ")}
        yield Term("country", country.alpha_3), (country.name, *country.other_names, *(long_names - known))
        yield Term("demonym", country.alpha_3), country.demonyms
        yield Term("city", country.alpha_3), country.capitals
        yield Term("seat", country.alpha_3), country.seats + country.far_seats
        yield Term("mask", country.alpha_3), country.masks
    places: tuple[City | Region, ...] = codebook.cities + codebook.regions
    for place in places:
        yield Term("city", place.alpha_3), (place.name, *place.other_names)
    for kind, file in _FILES.items():
        for row in getattr(codebook, file):
            yield Term(kind, row), (row.term, *row.forms)
    for rank in codebook.honorifics:
        if rank.kind == "rank":
            forms = product((rank.term, *rank.forms), _RETIRED)
            yield Term("honorific", rank), [f"{form} ({retired})" for form, retired in forms]
    for body in codebook.organisations:
        names = (body.acronym, body.name, *body.other_names, *body.demonyms)
        yield Term("organisation", body), names
        yield Term("organisation", body), [name.replace("UN ", "U.N. ", 1) for name in names if name.startswith("UN ")]


_SPELLINGS = (
    ("defence", "defense"), ("labour", "labor"), ("centre", "center"), ("programme", "program"), ("isation", "ization"),
    ("ising", "izing"), ("ise ", "ize "), ("cooperation", "co-operation"), ("aluminium", "aluminum"),
)  # fmt: skip


def _spelled(forms: Iterable[str]) -> Iterator[str]:
    """Give forms in British and American spelling, and those with a hyphen also without."""
    for form in forms:
        spellings = [form]
        for british, american in _SPELLINGS:
            if british in form:
                spellings += [spelling.replace(british, american) for spelling in spellings]
        yield from spellings
        yield from (spelling.replace("-", " ") for spelling in spellings if "-" in spelling[1:-2])
