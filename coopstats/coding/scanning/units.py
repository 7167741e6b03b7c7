"""Units of a text: its words, numbers and marks, and the codebook's terms, each with the tag that `scan` tells of."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

from coopstats.coding.scanning.lexicon import Match, Term, lower
from coopstats.coding.scanning.remembered import Remembered

_TOKEN = re.compile(  # with the blank before it, which is found sooner so
    r" ?([A-Za-z]++(?=[\s,])|,"  # most words; those below are found without this too, but slower
    r"|(?:(?:[^\W\d_]|[CGKSTZ]h|Y[aeou]|Dz|Ts)\.){2,}(?:[^\W\d_](?![^\W_]))?"  # U.S., H.E., H.Sh.
    r"|(?:[^\W\d_]|[CGKSTZ]h|Y[aeou]|Dz|Ts|Md|Mohd|Muhd|Ss?t?)\.(?=[ \u00a0]?[^\W\d_a-z])"  # an initial before a name
    r"|\d+(?:[.,]\d+)*(?![^\W_])"
    r"|[^\W_]+(?:[-'’ʼʻ‘.&][^\W_]+)*"
    r"|['’]s?"
    r"|[^\w\s])"
)
_SMALL = {
    "of": "e", "the": "t", "a": "t", "an": "t", "and": "a", "&": "a", "for": "r", "to": "u", "by": "y", "in": "i",
    "at": "i", "on": "i", "with": "h", "'s": "s", "'": "s",
}  # fmt: skip
_PARTICLES = frozenset(
    "al el bin bint ibn ben van von der den de del della di da do dos das du la le zu ter ten y e ould uld abu "
    "bou ap oglu ogly qizi kizi wa und af ul ur ud uz binti bte los las dal dalla degli dei".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday "
    "friday saturday sunday".split()
)
# Words of grammar are no part of a name even where a headline or a sentence capitalises them.
CLOSED = frozenset(
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
BEFORE_NAMES = frozenset("PT JSC OJSC CJSC PJSC OOO TOO LLC UAB".split())  # legal forms that stand before a name, too
_NAMING = frozenset('NTPBCDKGMWLJ)"')  # what a company may be called, before its legal form
_WORDS_TOO = frozenset(("Can", "Idea"))  # acronyms of organisations, where only capitals make them one
_CAPITALISED = {"organisation": "G", "country": "C", "demonym": "D", "city": "K", "seat": "S"}
_EITHER = {"office": "Oo", "modifier": "Mm", "portfolio": "Pp"}
_GOES_ON = (" for ", " of ", " on ")
_SEATS = (" of the Council", " of the Committee", " of the Commission", " of the Institute", " of the Centre")
ENGLISH = re.compile("[a-z]{3}(?:[aiu]tions?|[aiu]tional|ability|ibility|ivity|ology|ologies|ological|aredness)$")
_OWNS = ("'s ", "’s ")
_OWNED = ("-run", "-owned", "-controlled", "-backed", "-led", "-funded", "-level")


class Unit(NamedTuple):
    """A word, number or mark, or a term of the codebook of one or more words."""

    start: int
    end: int
    tag: str
    low: str
    term: Term | None


def cut_units(
    text: str, low: str, begin: int, stop: int, structural: dict[int, list[Match]], words: frozenset[str]
) -> list[Unit]:
    """Cut a sentence into units and tag them.

    Parameters
    ----------
    text, low
        The whole text, and its small letters.
    begin, stop
        Where the sentence begins and ends.
    structural
        Terms that may be units, longest first, by where they begin.
    words
        Ordinary words, which a capital makes no name.

    Returns
    -------
    list of Unit
        In text order.
    """
    units: list[Unit] = []
    new = tuple.__new__  # as `Unit(...)`, at a third of the cost: this is done for every word
    known = _known(words)
    after = ""
    tokens = _TOKEN.finditer(text, begin, stop)
    while token := next(tokens, None):
        start, end = token.span(1)
        found = _term(text, structural[start], stop, after) if start in structural else None
        if found:
            tag, match, term = found
            cut = (
                match.end < end
                and (
                    term.kind in ("portfolio", "honorific")  # "Ing-mar" is no engineer, "Amir-Zadeh" no emir
                    or (term.kind == "city" and _goes_on(text[match.end : end], words))
                    or (
                        term.kind in ("office", "body")
                        and text[match.end] == "-"
                        and text[match.end + 1].isupper()
                        and match.end + 1 not in structural
                    )
                )
            )
            cut = cut or (term.kind == "office" and text.startswith(_OWNED, match.end))  # "head of state-run BODY"
            if not cut:
                after = tag
                units.append(new(Unit, (start, match.end, tag, low[start : match.end], None if tag == "w" else term)))
                if match.end != end:
                    tokens = _TOKEN.finditer(text, match.end, stop)
                continue
        form, after = known[text[start:end]]
        last = start + len(form)
        units.append(new(Unit, (start, last, after, form, None)))
        if last != end:
            tokens = _TOKEN.finditer(text, last, stop)
    return units


def _goes_on(rest: str, words: frozenset[str]) -> bool:
    """Whether a hyphen goes on with a name: "Gao-ming", but "Gao-based"."""
    return rest[0] == "-" and rest[1:].islower() and rest[1:].isalpha() and rest[1:] not in words


@lru_cache(maxsize=8)
def _known(words: frozenset[str]) -> Remembered[tuple[str, str]]:
    """Give what `_word` tells of each word, where some are ordinary."""
    return Remembered(partial(_word, words=words))


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
        if (
            match.terms[0].kind == "office"
            and text.startswith(_OWNS, match.end)
            and " of the " in text[match.start : match.end]
        ):
            continue  # "president of the Senate's committee"
        if text.startswith("Board ", match.start) and after and after in "PTNK" and match.terms[0].kind == "office":
            continue  # "NAME Water Board chairman": the board is the body
        capital = text[match.start].isupper()
        terms = match.terms
        if after and after in "era,Mm" and terms[0].kind in ("office", "body"):  # "Minister of Justice": no judge
            terms = tuple(sorted(terms, key=lambda term: term.kind != "portfolio"))
        for term in terms:
            tag = _term_tag(term, capital, text[match.start : match.end])
            # "Rector S.A. NAME" is of no company
            if tag and (tag != "L" or after in _NAMING or text[match.start : match.end] in BEFORE_NAMES):
                return tag, match, term
    return None


def _term_tag(term: Term, capital: bool, words: str) -> str:
    if term.kind == "organisation" and words in _WORDS_TOO:
        return ""
    if term.kind in _CAPITALISED:
        return _CAPITALISED[term.kind] if capital else ""
    if term.kind == "modifier" and term.value.use == "context":
        return "w"
    if term.kind == "modifier" and words.isupper() and "." in words:
        return ""  # "A.I." are initials, "a.i." is ad interim
    if term.kind == "office" and words.endswith(".") and not capital:
        return ""  # "20 min. later"
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
        return "L" if capital or words.startswith("&") else ""
    return "B" if capital else "b"


def _tag(word: str, form: str, words: frozenset[str]) -> str:
    if form in _SMALL:
        return _SMALL[form]
    if word == "i":
        return "v"  # "NAME i NAME"
    first = word[0]
    if first.isdigit():
        return "n"
    if not first.isalpha():
        return _MARKS.get(first, "x")
    if form in CALENDAR and first.isupper():
        return "J"
    if form in _PARTICLES:
        return "N" if first.isupper() else "v"
    if first.isupper():
        if form in CLOSED:
            return "w"
        return "T" if form in words or ENGLISH.search(form) else "N"
    if any(char.isupper() for char in word) and "-" in word:
        return "N"  # al-Sabah
    return "w"
