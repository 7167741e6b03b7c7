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
    text = scan.article.text
    for match in _QUOTED.finditer(text):
        span = Span(*match.span(1))
        first, last = scan.range_of(*span)
        if (
            not scan.units
            or scan.in_headline(first)
            or scan.units[first].start != span.start
            or last - first not in _QUOTED_WORDS
        ):
            continue
        if text[span.start : span.end].isupper() and last - first > _SHOUTED:
            continue  # a headline
        content = [i for i in range(first, last) if scan.tags[i] not in _LINKS and scan.units[i].low not in _SMALL]
        capitals = sum(text[scan.units[i].start].isupper() or scan.tags[i] == "n" for i in content)
        named = _NAMING.intersection(scan.lows[max(first - 5, 0) : first])
        named |= _NAMING.intersection(scan.lows[last : last + 3])
        if text[span.start].islower():  # a name only by its own last word
            named = _NAMED_WITHIN.intersection(scan.lows[last - 1 : last])
        if (capitals == len(content) > 1) or named or (scan.units[first].low == "on" and last - first > 2):
            yield Named(span, "project", "initiative.quoted")


def _known(scan: Scan) -> Iterator[Named]:
    """Give formats of the codebook's organisations that are no bodies, and heads that are names by themselves."""
    for found in re.finditer("G", scan.tags):
        unit = scan.units[found.start()]
        if scan.row(found.start()).kind == "format":
            yield Named(Span(unit.start, unit.end), "format", "initiative.format")
    for found in re.finditer("Gn", scan.tags):  # "NATO 2030"
        organisation, year = scan.units[found.start()], scan.units[found.start() + 1]
        if _YEAR.fullmatch(year.low) and year.start - organisation.end == 1:
            yield Named(Span(organisation.start, year.end), "conference", "initiative.year")
    for _, _, match in scan.matches("initiative"):
        if match.terms[0].value.use == "whole" and not scan.article.text[match.start : match.end].split()[0].islower():
            yield Named(Span(match.start, match.end), match.terms[0].value.kind, "initiative.known")


def _partnerships(scan: Scan) -> Iterator[Named]:
    """Give "comprehensive strategic partnership" in small letters."""
    for at, unit in enumerate(scan.units) if "partnership" in scan.low else ():
        if unit.low == "partnership" and scan.tags[at] in "wb":
            first = at
            if scan.units[at - 1].low in _OF_FIELDS:  # "a migration partnership"
                yield Named(Span(scan.units[at - 1].start, unit.end), "format", "initiative.partnership")
            while first and scan.units[first - 1].low in _PARTNERSHIP:
                first -= 1
            raised = scan.tags[max(first - 2, 0) : first] == "ut" or scan.tags[max(first - 1, 0)] == "e"
            if first < at and (at - first > 1 or scan.units[first].low == "comprehensive" or raised):
                yield Named(Span(scan.units[first].start, unit.end), "format", "initiative.partnership")
