"""Units of a text: its words, numbers and marks, and the codebook's terms, each with the tag that `scan` tells of."""

import re
from functools import lru_cache, partial
from itertools import repeat
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
_BEFORE_NAMES = frozenset("PT JSC OJSC CJSC PJSC OOO TOO LLC UAB".split())  # legal forms that stand before a name, too
_SPELT = ("Joint Stock Company", "Joint-Stock Company", "Liability Company", "Unitary Enterprise")  # and these in full
_NAMING = frozenset('NTPBCDKGMWLJ)"')  # what a company may be called, before its legal form
_WORDS_TOO = frozenset(("Can", "Idea"))  # acronyms of organisations, where only capitals make them one
_BEFORE_FIELD = frozenset("era,Mm")  # tags behind which a field is likelier than an office or a body
_BEFORE_BOARD = frozenset("PTNK")
_CAPITALISED = {"organisation": "G", "country": "C", "demonym": "D", "city": "K", "seat": "S", "mask": "N"}
_HONORIFICS = {"rank": "R", "post_nominal": "Q"}
_HEADS = frozenset(("prefix", "suffix"))  # where the head of a body's name stands
_EITHER = {"office": "Oo", "modifier": "Mm", "portfolio": "Pp"}
_GOES_ON = (" for ", " of ", " on ")
_SEATS = (" of the Council", " of the Committee", " of the Commission", " of the Institute", " of the Centre")
ENGLISH = re.compile("[a-z]{3}(?:[aiu]tions?|[aiu]tional|ability|ibility|ivity|ology|ologies|ological|aredness)$")
_COMPOUNDS = ("s", "ed", "ing")  # "Start-ups", "Micro-Enterprises", but a given name such as "Sun-young"
_PREFIXES = frozenset("micro agro non multi inter anti mid semi pre bio eco socio geo agri".split())
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
    cut: list[tuple[int, int, str, str, Term | None]] = []
    known = _known(words)
    tag = ""
    tokens = _TOKEN.finditer(text, begin, stop)
    while token := next(tokens, None):
        start, end = token.span(1)
        found = _term(text, structural[start], stop, tag) if start in structural else None
        if found and not _runs_on(text, found, end, structural, words):
            tag, (_, last, _), term = found
            cut.append((start, last, tag, low[start:last], None if tag == "w" else term))
        else:
            form, tag = known[text[start:end]]
            last = start + len(form)
            cut.append((start, last, tag, form, None))
        if last != end:
            tokens = _TOKEN.finditer(text, last, stop)
    return list(
        map(tuple.__new__, repeat(Unit), cut)
    )  # as `Unit(...)`, at a third of the cost: there is one for every word


def _runs_on(
    text: str, found: tuple[str, Match, Term], end: int, structural: dict[int, list[Match]], words: frozenset[str]
) -> bool:
    """Whether the word that ends at `end` goes on behind a term, which makes it another."""
    _, (_, last, _), term = found
    if term.kind == "office" and text.startswith(_OWNED, last):  # "head of state-run BODY"
        return True
    rest = text[last:end]
    if not rest:
        return False
    if term.kind == "city":  # "Gao-ming", but "Gao-based"
        return rest[0] == "-" and rest[1:].islower() and rest[1:].isalpha() and rest[1:] not in words
    if term.kind in ("office", "body"):
        return rest[0] == "-" and rest[1].isupper() and last + 1 not in structural
    return term.kind in ("portfolio", "honorific")  # "Ing-mar" is no engineer, "Amir-Zadeh" no emir


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
        start, end, terms = match
        kind, words = terms[0].kind, text[start:end]
        if end > stop or (text.startswith(_GOES_ON, end) and words.endswith(_SEATS)):
            continue  # "Chairman of the Council for Trade": the council is the body
        if kind == "office" and text.startswith(_OWNS, end) and " of the " in words:
            continue  # "president of the Senate's committee"
        if kind == "office" and after in _BEFORE_BOARD and words.startswith("Board "):
            continue  # "NAME Water Board chairman": the board is the body
        if kind in ("office", "body") and after in _BEFORE_FIELD:  # "Minister of Justice": no judge
            terms = tuple(sorted(terms, key=lambda term: term.kind != "portfolio"))
        for term in terms:
            tag = _term_tag(term, words)
            # "Rector S.A. NAME" is of no company
            if tag and (tag != "L" or after in _NAMING or stands_before(words)):
                return tag, match, term
    return None


def stands_before(legal: str) -> bool:
    """Whether a legal form stands before a company's name, too: "JSC NAME", "Joint Stock Company NAME"."""
    return legal in _BEFORE_NAMES or legal.endswith(_SPELT)


def _term_tag(term: Term, words: str) -> str:
    """Give the tag of a term for the case in which its words are written; nothing if that makes it no term."""
    kind, capital = term.kind, words[0].isupper()
    if kind in _CAPITALISED:
        return _CAPITALISED[kind] if capital and not (kind == "organisation" and words in _WORDS_TOO) else ""
    if kind == "honorific":
        return _HONORIFICS.get(term.value.kind, "H") if capital else ""
    if kind == "modifier" and term.value.use == "context":
        return "w"
    if kind == "modifier" and words.isupper() and "." in words:
        return ""  # "A.I." are initials, "a.i." is ad interim
    if kind == "office" and words.endswith(".") and not capital:
        return ""  # "20 min. later"
    if kind in _EITHER:
        return _EITHER[kind][0 if capital else 1]
    positions = term.value.positions
    if "whole" in positions and capital and (" " in words or _HEADS.isdisjoint(positions)):
        return "W"
    if "legal" in positions:
        return "L" if capital or words.startswith("&") else ""
    return "B" if capital else "b"


def _tag(word: str, form: str, words: frozenset[str]) -> str:
    first = word[0]
    capital = first.isupper()
    if form in _SMALL:
        return _SMALL[form]
    if first.isdigit():
        return "n"
    if not first.isalpha():
        return _MARKS.get(first, "x")
    if form in _PARTICLES or word == "i":  # "NAME i NAME"
        return "N" if capital else "v"
    if not capital:
        return "N" if "-" in word and word != word.lower() else "w"  # "al-Sabah"
    if form in CALENDAR:
        return "J"
    if form in CLOSED:
        return "w"
    several = "-" in form and form.endswith(_COMPOUNDS) and words.issuperset({*form.split("-")} - _PREFIXES)
    return "T" if several or form in words or ENGLISH.search(form) else "N"
