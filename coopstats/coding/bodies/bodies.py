"""Bodies that the text names: "the Ministry of Energy of Country", "Demonym Chamber of Commerce", "Name Corporation".

A body's name is built around a head (`B`, `b`) or is known as a whole (`W`, `G`); firms are known by their form (`L`).
"""

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache

from coopstats.articles import article_from_text
from coopstats.codebook import Codebook
from coopstats.coding.bodies.again import KIND_OF
from coopstats.coding.bodies.bodynames import STAFFED, BodyPhrase, initials, national_name
from coopstats.coding.bodies.calledbodies import called_body
from coopstats.coding.bodies.firms import find_firm
from coopstats.coding.bodies.headedbodies import headed_body
from coopstats.coding.bodies.knownbodies import known_body
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.lexicon import lower
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.scanning.scan import scan as read

_HEADS = "bBWGLOow"
# Whose own pages call them by their initials and never in full.
_SAY_THEIR_OWN = STAFFED - {"agency"}
_GLOSS = re.compile(r"\(t?[WBbDCest]+\)|,t[WBbDCest]+[,.]")
_OFFICE_BEFORE = re.compile(r"O(?:e[tC]*C)?\(t?$")
_NEAR = 8  # units of an office before a house in brackets
_INITIALS = 2  # an acronym that nothing explains has more letters


def find_bodies(scan: Scan) -> list[BodyPhrase]:
    """Find every named body, in text order, without overlaps.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of BodyPhrase
        Longer names win over the names inside them.
    """
    found: list[BodyPhrase] = []
    lows = scan.lows
    for low, high in scan.sentences:
        free = low
        for at, tag in enumerate(scan.tags[low:high], low):
            if tag not in _HEADS or at < free or (tag == "w" and lows[at] not in KIND_OF):
                continue
            phrase = None
            if tag in "Bb":
                phrase = headed_body(scan, at, free, high)
            elif tag in "WG":
                phrase = known_body(scan, at, low, high)
            elif tag in "LOo":
                phrase = find_firm(scan, at, free, high)
            if phrase is None and tag in "bwBG":
                phrase = called_body(scan, at, free, high)
            if phrase:
                found.append(phrase)
                free = phrase.last
    line = scan.article.dateline or ""
    start = scan.article.text.find(line) if line else -1
    # "CITY, May 3 (AGENCY) --": who reports is no body of the readout.
    found = [p for p in found if not start <= scan.units[p.first].start < start + len(line)]
    short = _with_small_words(scan, found) | {p.acronym: p for p in reversed(found) if len(p.acronym) > 1}
    return _by_acronym(scan, _of_the_same(scan, _glossed(scan, [_as_said(scan, p, short) for p in found])))


@lru_cache(maxsize=1024)
def publishing_body(codebook: Codebook, publisher: str) -> BodyPhrase | None:
    """Read the name of a publisher as one of a body; None where it is that of none."""
    if not publisher:
        return None
    bodies = find_bodies(read(article_from_text(f"The {publisher} writes."), codebook))
    return max(bodies, key=lambda body: body.last - body.first, default=None)


def _with_small_words(scan: Scan, found: list[BodyPhrase]) -> dict[str, BodyPhrase]:
    """Give bodies by initials that count the "of" within their names: "BOX" for the Bureau of X."""
    owned = [(p, p.name.removesuffix(f" of {short_name(scan.codebook, p.country)}")) for p in reversed(found)]
    spelt = {initials(name, small=True).upper(): phrase for phrase, name in owned}
    return {word: phrase for word, phrase in spelt.items() if "O" in word[1:] and len(word) > _INITIALS}


def _glossed(scan: Scan, found: list[BodyPhrase]) -> list[BodyPhrase]:
    """Read "the Diet (Parliament of COUNTRY)", "the Diet, the Parliament of COUNTRY," as one body."""
    result: list[BodyPhrase] = []
    for phrase in found:
        last = result[-1] if result else phrase
        if phrase.kind == "parliament" and _OFFICE_BEFORE.search(scan.tags, max(phrase.first - _NEAR, 0), phrase.first):
            continue  # "Speaker of the Diet (Parliament of COUNTRY)": the office holds the name
        gloss = _GLOSS.fullmatch(scan.tags, last.last, phrase.last + 1) if last.kind == phrase.kind else None
        if gloss and phrase.kind == "parliament" and phrase.name.split(" of ")[0].lower() == phrase.kind:
            country = last.country or phrase.country
            result[-1] = replace(last, last=phrase.last + (gloss[0][0] == "("), country=country)
        else:
            result.append(phrase)
    return result


def _of_the_same(scan: Scan, found: list[BodyPhrase]) -> list[BodyPhrase]:
    """Give "the Senate" the country of the one Senate that the text has named before."""
    told: dict[str, set[str]] = defaultdict(set)
    result = []
    for phrase in found:
        if phrase.country:
            told[phrase.name.split(" of ")[0]].add(phrase.country)
        elif phrase.kind == "parliament" and len(told[phrase.name]) == 1:
            (country,) = told[phrase.name]
            phrase = replace(phrase, country=country, name=national_name(scan, phrase.name, phrase.kind, country))
        result.append(phrase)
    return result


def _as_said(scan: Scan, phrase: BodyPhrase, short: dict[str, BodyPhrase]) -> BodyPhrase:
    """Give the body that the text sets an acronym beside, for one that others call by it."""
    meant = short.get(scan.words(phrase.first, phrase.last))
    return replace(meant, first=phrase.first, last=phrase.last, acronym="") if meant else phrase


def _by_acronym(scan: Scan, found: list[BodyPhrase]) -> list[BodyPhrase]:
    """Add later mentions of a body by the acronym that the text sets beside its name."""
    short = {initials(phrase.name): phrase for phrase in reversed(found) if not phrase.acronym}
    if (own := publishing_body(scan.codebook, scan.article.publisher or "")) and own.kind in _SAY_THEIR_OWN:
        word = initials(own.name)
        short.setdefault(word, replace(own, name=word, country=own.country or scan.home))
    short = {word: phrase for word, phrase in short.items() if len(word) > _INITIALS and scan.article.text.count(word)}
    short |= {phrase.acronym: phrase for phrase in reversed(found) if len(phrase.acronym) > 1}
    if not short:
        return found
    taken = {unit for phrase in found for unit in range(phrase.first, phrase.last)}
    small = set(map(lower, short))
    alike = [i for i, low in enumerate(scan.lows) if low in small and i not in taken and scan.tags[i] != "G"]
    said = [(i, scan.words(i, i + 1)) for i in alike]
    again = [replace(short[word], first=i, last=i + 1, acronym="") for i, word in said if word in short]
    return sorted(found + again, key=lambda phrase: phrase.first)
