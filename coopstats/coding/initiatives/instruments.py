"""Names of programmes, corridors, agreements, conferences and formats, wherever they stand in a text.

Beside the names around a head: a phrase in quotation marks, a numbered conference ("COP29", "NATO 2030"), a
comprehensive partnership, and names that the codebook knows.
"""

import re
from collections.abc import Iterator

from coopstats.coding.initiatives.assemblies import assemblies
from coopstats.coding.initiatives.declared import declared_names
from coopstats.coding.initiatives.heads import names_around_heads
from coopstats.coding.initiatives.subjects import Named
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan

_COUNTED = re.compile(r"[A-Z]++[a-z]*+[- ]?\d")
_NUMBERED = re.compile(
    r"\b(?:(?:COP|CMP|UNGA|MC|TICAD|EXPO|Expo)[- ]?\d+|(?:Vision|Agenda)[- ]20\d\d|(?!COVID)[A-Z]{4,}\d{1,2})\b"
)
_QUOTED = re.compile(r"[\"“”„«‘]([^\W\d_][^\"“”„«»‘’\n.;!?]{2,70}?)[,.]?[\"”“»’](?!\w)")
_YEAR = re.compile(r"20\d\d")
_PARTNERSHIP = frozenset("comprehensive strategic enhanced special global privileged all-round all-weather".split())
_OF_FIELDS = frozenset("migration mobility energy climate hydrogen talent training talents skills".split())
_NAMING = frozenset(
    "motto theme title titled entitled called named project programme program initiative document documents".split()
)
_NAMED_WITHIN = frozenset("corridor corridors initiative lanes formula roadmap platform compact route".split())
_SMALL = frozenset("over under without from into between among beyond towards toward through against vs".split())
_LINKS = "eritauyh-,():"
_SHOUTED = 3  # words in capitals that may be a name
_QUOTED_WORDS = range(2, 11)


def find_names_of_instruments(scan: Scan, taken: Cover) -> list[Named]:
    """Find everything that is written like the name of an initiative, in text order.

    Parameters
    ----------
    scan
        The text as units.
    taken
        Names of bodies and offices, and background, where no such name stands.

    Returns
    -------
    list of Named
        They may overlap; the longest at a place comes first.
    """
    found = [
        *names_around_heads(scan, taken),
        *declared_names(scan),
        *assemblies(scan),
        *_numbered(scan),
        *_quoted(scan),
        *_known(scan),
        *_partnerships(scan),
    ]
    return sorted(found, key=lambda named: (named.span.start, -named.span.end))


def _numbered(scan: Scan) -> Iterator[Named]:
    text = scan.article.text
    for counted in _COUNTED.finditer(text) if scan.units else ():
        match = _NUMBERED.match(text, counted.start())
        if match and scan.units[scan.unit_at(match.start())].start == match.start():
            yield Named(Span(*match.span()), "conference", "initiative.number")


def _quoted(scan: Scan) -> Iterator[Named]:
    """Give phrases of two to ten units in quotes that are capitalised or said to be a name."""
    text, lows = scan.article.text, scan.lows
    for match in _QUOTED.finditer(text) if scan.units else ():
        span = Span(*match.span(1))
        first, last = scan.range_of(*span)
        headline = scan.in_headline(first) or (match[1].isupper() and last - first > _SHOUTED)
        if headline or scan.starts[first] != span.start or last - first not in _QUOTED_WORDS:
            continue
        content = [i for i in range(first, last) if scan.tags[i] not in _LINKS and lows[i] not in _SMALL]
        capitals = sum(text[scan.starts[i]].isupper() or scan.tags[i] == "n" for i in content)
        if text[span.start].islower():
            named = lows[last - 1] in _NAMED_WITHIN
        else:
            named = not _NAMING.isdisjoint(lows[max(first - 5, 0) : first] + lows[last : last + 3])
        if (capitals == len(content) > 1) or named or (lows[first] == "on" and last - first > 2):
            yield Named(span, "project", "initiative.quoted")


def _known(scan: Scan) -> Iterator[Named]:
    """Give formats of the codebook's organisations that are no bodies, and heads that are names by themselves."""
    for found in re.finditer("Gn?", scan.tags):
        at = found.start()
        if scan.row(at).kind == "format":
            yield Named(scan.span(at, at + 1), "format", "initiative.format")
        if found[0] == "Gn" and _YEAR.fullmatch(scan.lows[at + 1]) and scan.starts[at + 1] - scan.units[at].end == 1:
            yield Named(scan.span(at, at + 2), "conference", "initiative.year")  # "NATO 2030"
    for _, _, match in scan.matches("initiative"):
        if match.terms[0].value.use == "whole" and not scan.article.text[match.start : match.end].split()[0].islower():
            yield Named(Span(match.start, match.end), match.terms[0].value.kind, "initiative.known")


def _partnerships(scan: Scan) -> Iterator[Named]:
    """Give "comprehensive strategic partnership" in small letters."""
    lows, tags = scan.lows, scan.tags
    for at, word in enumerate(lows):
        if word == "partnership" and at and tags[at] in "wb":
            first = at
            if lows[at - 1] in _OF_FIELDS:  # "a migration partnership"
                yield Named(scan.span(at - 1, at + 1), "format", "initiative.partnership")
            while first and lows[first - 1] in _PARTNERSHIP:
                first -= 1
            raised = tags[max(first - 2, 0) : first] == "ut" or tags[max(first - 1, 0)] == "e"
            if first < at and (at - first > 1 or lows[first] == "comprehensive" or raised):
                yield Named(scan.span(first, at + 1), "format", "initiative.partnership")
