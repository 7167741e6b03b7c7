"""A text in capitals, as wires and telegrams have it, in the letters in which a newspaper would print it."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from string import ascii_lowercase, ascii_uppercase

from coopstats.articles import Article
from coopstats.codebook import Codebook
from coopstats.coding.scanning.lexicon import Match, lexicon, lower
from coopstats.coding.scanning.units import CALENDAR, CLOSED, ENGLISH

_SHOUTED = 0.8  # share of capitals among the letters of a text that is printed in them
_CASES = (ascii_uppercase, ascii_lowercase)
_WORD = re.compile(r"(?<![^\W_])(?<![^\W_]['’])[^\W\d_]+(?:['’](?!S\b)[^\W\d_]+)*")
_KEPT = re.compile(
    r"\b(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?|\b(?:I{2,3}|I?V|VI{1,3}|I?X)\b"  # "U.S.", "J.", "II"
    r"|\bUS(?:(?<=\bTHE US)|(?<=[.,;:(-] US)|(?<=-US)|(?=-[A-Z])|(?= (?:VICE|DEPUTY|ASSISTANT|SECRET|PRESIDENT|AMBASS"
    r"|EMBASSY|GOVERNMENT|DEPARTMENT|STATE|DEFEN|TREASURY|TRADE|ARMY|NAVY|SENAT|CONGRESS|OFFICIAL)))(?![^\W_])"
    r"|(?<=\()[A-Z]{2,12}(?=\))"  # an acronym defined
)
_TITLE = re.compile(r"\b(?:MRS?|MS|DR|SIR|LORD|LADY|PROF|SHEIKH|GEN|COL)\.? ")
_LINK = re.compile(r"(?: (?:OF|FOR|AND|&)|,)? (?:THE )?")  # what may stand before a field of a ministry
_AFFAIRS = re.compile(r" (?:OF|FOR) (?:[A-Z]+,? (?:AND )?){1,4}AFFAIRS\b")
_LETTER = re.compile(r"^.|(?<=['’])\w(?=\w)")  # that is a capital in a name
_NAMES = frozenset("country demonym city seat organisation mask office body honorific".split())  # kinds of terms
_LOOSE = frozenset("city organisation mask body".split())  # kinds of which common words are forms
_PREFIXES = ("CO-", "RE-", "EX-")
_SMALL = frozenset("of and the for in on to at by with a an or re co ex".split())
_DAYS_TOO = frozenset("may march mar sun sat wed dec jan mon".split())


def is_shouted(article: Article) -> bool:
    """Whether a text is printed in capitals throughout.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> is_shouted(article_from_text("THE MINISTERS MET.")), is_shouted(article_from_text("The UN met."))
    (True, False)
    """
    told = "".join([article.text[start:end] for start, end in article.sentences]).encode("ascii", "ignore")
    capitals, small = (len(told) - len(told.translate(None, letters.encode())) for letters in _CASES)
    return capitals > _SHOUTED * (capitals + small)


def printed(article: Article, codebook: Codebook) -> Article:
    """Give a text in capitals with the same offsets and small letters where a newspaper has them.

    Parameters
    ----------
    article
        An article in capitals.
    codebook
        Its terms and common words tell which words are names.

    Returns
    -------
    Article
        Names, offices and bodies have a capital letter a word, acronyms keep all.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> printed(article_from_text("THE FRENCH MINISTER OF TRADE MET JAN LIS IN OSLO."), Codebook.read()).text
    'The French Minister of Trade met Jan Lis in Oslo.'
    """
    text, terms = article.text, lexicon(codebook)
    found = terms.find(text, lower(text))
    verbs = {match.start for kind in ("event", "stance") for match in found.get(kind, ())}
    acronyms = terms.acronyms.keys() | {match[0] for match in _KEPT.finditer(text)}
    acronyms = {form for form in acronyms if not _is_common(lower(form), codebook)}
    known = set(_known(text, found.get("unit", ()), codebook, acronyms))
    capital = known | {start for start, _ in article.sentences}
    titled = {match.end() for match in _TITLE.finditer(text)}
    letters = list(lower(text))
    given = False  # whether the word before is the first name of somebody
    for word in _WORD.finditer(text):
        start, low = word.start(), lower(word[0])
        surname = given and start not in verbs and text[start - 2].isalpha() and not low.endswith("ed")
        surname = surname and low not in codebook.given_names
        unknown = surname or start in titled or not _is_common(low, codebook)
        name = unknown and low not in CLOSED and low not in _SMALL
        given = name and not surname and low in codebook.given_names
        if word[0] in acronyms and start not in known:
            letters[start : word.end()] = word[0]
        elif text.startswith(_PREFIXES, start - 3):
            continue  # "co-chair"
        elif name or start in capital or _is_day(word):
            for letter in _LETTER.finditer(word[0]):
                letters[start + letter.start()] = letter[0]
    for kept in _KEPT.finditer(text):
        letters[kept.start() : kept.end()] = kept[0]
    return replace(article, text="".join(letters))


def _is_common(low: str, codebook: Codebook) -> bool:
    return low in codebook.words or ENGLISH.search(low) is not None


def _known(text: str, matches: Iterable[Match], codebook: Codebook, acronyms: Container[str]) -> Iterator[int]:
    """Give where the words of names in the codebook begin, and of the fields of ministries behind them."""
    end = 0  # of the office, the body or its field read last
    for match in matches:
        kinds = {term.kind for term in match.terms}
        words = [word for word in _WORD.finditer(text, match.start, match.end) if lower(word[0]) not in _SMALL]
        low = lower(words[0][0]) if len(words) == 1 else ""
        if low.upper() in acronyms:
            continue
        loose = _is_common(low, codebook) and (kinds <= _LOOSE or low.endswith("s"))
        link = _LINK.match(text, end) if "portfolio" in kinds else None
        field = link is not None and link.end() == match.start
        if field or (kinds & _NAMES and not loose and (low not in CLOSED or "honorific" in kinds)):
            yield from (word.start() for word in words)
        if field or kinds & {"office", "body"}:
            end = match.end
            affairs = _AFFAIRS.match(text, end)
            words = list(_WORD.finditer(text, *affairs.span())) if affairs else []
            yield from (word.start() for word in words if lower(word[0]) not in _SMALL)


def _is_day(word: re.Match[str]) -> bool:
    low = lower(word[0])
    if low in _DAYS_TOO:
        return any(map(str.isdigit, word.string[max(word.start() - 3, 0) : word.end() + 3]))
    return low in CALENDAR
