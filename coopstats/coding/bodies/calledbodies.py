"""Bodies that a noun tells: "the Demonym pump maker NAME", "NAME, a think tank in CITY", "Country's bureau, NAME"."""

import re

from coopstats.coding.bodies.again import KIND_OF, kind_of_noun
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.plainwords import SAID
from coopstats.coding.scanning.scan import Scan

_RUN = r"(?:[NT](?:[NTKPC&]|-[NT]|[er]t?[NTPK]){0,4})"
_NAME = re.compile(rf"{_RUN}(?=[,.;)aihw]|$)")
_SAID = re.compile(rf",({_RUN})(?=,|\.)")  # "Country's statistics bureau, ACRONYM,"
_SEAT = re.compile(r"[iwe]t?[CK]")
_LEAD = re.compile(r"(?:^|[^wmpbTPDCKs-])t?((?:[CDK]s?|K-w)?(?:[wmpbTP]|[wp]-[wp]){0,3})$")
_FIRST = re.compile(rf"(?:^|[^NTKPe-]|[oO]e)(?:([CK])s)?({_RUN}),t?$")
_CLOSES = re.compile(r"[,.;)eiruw]")
# Nouns that by themselves, without a word that says which, may stand before a name; others are too common.
_PLAIN = frozenset("company firm airline ngo charity newspaper broadcaster bank startup".split())
_CLOSED = frozenset("this that these those its their his her our which whose other another same such said also".split())


def called_body(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Read a name that stands beside a noun for a kind of body.

    Parameters
    ----------
    scan
        The text as units.
    at
        The noun.
    low, high
        First unit that may belong to the phrase, and the end of the sentence.

    Returns
    -------
    BodyPhrase or None
        The body, of the noun's kind and of the country that stands with it; nothing where no name stands beside.
    """
    if scan.units[at].low.rpartition(" ")[2] not in KIND_OF:
        return None
    kind, tags = kind_of_noun(scan.words(max(at - 1, low), at + 1).lower()), scan.tags
    lead = _LEAD.search(tags, max(low, at - 8), at) if kind else None
    if lead is None:
        return None
    first = lead.start(1)
    words = scan.lows[first:at]
    if not _CLOSED.isdisjoint(words):
        return None
    country = next((scan.party(k) for k in range(first, at) if tags[k] in "CDK"), "")
    tells = scan.low_at(at + 1) in SAID or (not words and scan.units[first - 1].low == "the")
    if not tells and (before := _FIRST.search(tags, max(low, first - 9), first)):
        if _CLOSES.match(tags, at + 1) and _proper(scan, *before.span(2)):  # "NAME, a Demonym shipping company,"
            country = scan.party(before.start(1)) if before[1] else country or _seat(scan, at + 1)
            return BodyPhrase(before.start(2), at + 1, scan.words(*before.span(2)), kind, country)
        return None
    if (name := _NAME.match(tags, at + 1, high)) and _proper(scan, *name.span()):
        plain = words or scan.units[at].low in _PLAIN
        return BodyPhrase(first, name.end(), scan.words(*name.span()), kind, country) if plain else None
    said = _SAID.match(tags, at + 1, high)
    if said is None or not country or "e" in tags[max(first - 2, low) : first] or not _proper(scan, *said.span(1)):
        return None
    words_said = scan.words(*said.span(1))
    fits = words_said.isupper() or kind == "company"
    return BodyPhrase(first, said.end(1), words_said, kind, country) if fits else None


def _proper(scan: Scan, first: int, last: int) -> bool:
    """Whether words may be the name of a body, and are not that of a person."""
    if last == first + 1:
        return scan.tags[first] == "N"
    return not scan.codebook.given_names.intersection(scan.lows[first:last])


def _seat(scan: Scan, at: int) -> str:
    """Give the country behind the noun: "a think tank in CITY"."""
    match = _SEAT.match(scan.tags, at)
    return scan.party(match.end() - 1) if match else ""
