"""Assemblies that recur: "the 149th ORGANISATION Assembly", "the 11th Congress of the NAME Party"."""

import re
from collections.abc import Iterator

from coopstats.coding.bodies.bodynames import parties_named
from coopstats.coding.dates.datewords import ORDINALS
from coopstats.coding.initiatives.subjects import Named
from coopstats.coding.scanning.scan import Scan

_NOUNS = frozenset("assembly congress conference meeting meetings summit plenum conclave".split())
_RUN = frozenset("NTPMDCGRBOQ")
_OF = re.compile(r"et?(?:G|[DN]?[TND]{0,2}(?:a[TNPD])?[BN](?![er]))")
_TOLD = 3  # words that tell a meeting which nobody counts
_BODIES = frozenset(
    ("group", "parliamentary", "interparliamentary", "commission", "committee", "level", "council")
)  # whose session it is
_SESSIONS = frozenset(("meeting", "meetings"))


def assemblies(scan: Scan) -> Iterator[Named]:
    """Give the assemblies that a number, an organisation or three words in capitals tell from others.

    Parameters
    ----------
    scan
        The text as units.

    Yields
    ------
    Named
        Neither the sessions of two countries nor the General Assembly of the UN, which is a body.
    """
    text = scan.article.text
    for at, word in enumerate(scan.lows):
        noun = word in _NOUNS or (" " in word and word.rpartition(" ")[2] in _NOUNS)
        if noun and text[scan.units[at].start].isupper() and (first := _first(scan, at)) < at:
            of = _OF.match(scan.tags, at + 1, scan.sentence_of(at)[1])
            last = of.end() if of else at + 1
            tags = scan.tags[first:last]
            counted = tags[0] in "nQ" or scan.lows[first] in ORDINALS
            session = word in _SESSIONS and ((counted and at == first + 1) or (of is not None and "G" not in of[0]))
            session = session or not _BODIES.isdisjoint(scan.lows[first:at])
            told = counted or "G" in tags or (word in _SESSIONS and at - first >= _TOLD)
            pair = sum(tag in "CD" for tag in scan.tags[first:at]) > 1
            if told and not pair and not session and "UNO" not in parties_named(scan, first, last):
                yield Named(scan.span(first, last), "conference", "initiative.assembly")


def _first(scan: Scan, at: int) -> int:
    """Go left over capitals before a noun, and the number before them."""
    low, tags, text = scan.sentence_of(at)[0], scan.tags, scan.article.text
    first = at
    while first > low and text[scan.units[first - 1].start].isupper() and tags[first - 1] in _RUN:
        first -= 1
        if tags[first - 1 : first] in ("s", "-") and first - 1 > low and tags[first - 2] in "GTNC":
            first -= 1
    counted = first > low and (tags[first - 1] == "n" or scan.lows[first - 1] in ORDINALS)
    return first - counted
