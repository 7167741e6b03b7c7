"""Initiatives: named programmes, corridors, agreements, conferences and formats that the parties deal with.

A name is a run of capitalised words around a head of the codebook ("Name Corridor", "Memorandum of Understanding on
Subject"), a capitalised phrase in quotation marks, a numbered conference ("COP29"), or a known format. An agreement
in small letters is named by its subject ("visa waiver agreement").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from coopstats.coding.judgement import highest, stance_chances, weights
from coopstats.coding.predicates import Predicates
from coopstats.coding.records import Cover, Coverage, Initiative, Span
from coopstats.coding.scan import Scan

_NUMBERED = re.compile(r"\b(?:COP|CMP|UNGA|MC|TICAD|EXPO|Expo)[- ]?\d+\b")
_BEFORE = frozenset("NTPMDCGKWBJSn")
_AFTER = re.compile(
    r"(?:[TPNBM](?=[^\w]|[a-z,.;]))?"
    r"(?:(?:[er]|[iu](?=t?[TPNDCG])|w(?=[TPN]))t?[TPNBMDCGKJ](?:-?[TPNBMDCGKJ])*(?:,?at?[TPNBM]+)*)*(?:\([NTGn]n?\))?"
)
_QUOTED = re.compile(r'"([NTPMDCGKBJn][NTPMDCGKBJnaetr-]*),?"')
_ACRONYM = re.compile(r"\(([A-Z][\w+-]+)\)$")
_GENERIC = frozenset(
    "the a an this that these new bilateral draft such several other an various two both joint signed "
    "international relevant current existing first second third annual regular next recent possible future mutual "
    "important agreement peace official political regional general separate said framework cooperation similar "
    "each any same".split()
)
_WEAK = frozenset(
    "meeting plan round week year policy vision mission project projects port bridge dam campus package route "
    "council process agenda".split()
)
_INSTRUMENTS = frozenset(
    "agreement treaty memorandum accord protocol convention declaration programme program initiative".split()
)


def find_initiatives(scan: Scan, masks: Sequence[Span], coverage: Sequence[Coverage] = ()) -> list[Initiative]:
    """Find every named initiative, once, at its fullest name.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, which name no initiative.
    coverage
        Areas found; the one inside a name, or nearest in its sentence, becomes the initiative's.

    Returns
    -------
    list of Initiative
        In text order.
    """
    table, predicates = weights(scan.codebook), Predicates(scan)
    taken = Cover(masks)
    found: dict[str, Initiative] = {}
    spans = sorted(_named(scan, taken) + _numbered(scan) + _quoted(scan) + _formats(scan) + _subjects(scan))
    end = -1
    for span, kind, rule in spans:
        if span.start < end or taken.holds(*span):
            continue
        end = span.end
        name = re.sub(r"\s+", " ", scan.article.text[span.start : span.end])
        key = re.sub(r"\W+", " ", name.lower()).strip().removeprefix("the ")
        short = _ACRONYM.search(name)
        if short and short[1].lower() in found:
            continue  # the long name of what has been named by its acronym
        if _ordinal(key) & {number for other in found for number in re.findall(r"[a-z](\d+)$", other)}:
            continue  # "the 29th Conference of the Parties", named COP29 before
        if key in found or any(f" {key} " in f" {other} " for other in found):
            continue
        around = predicates.around(scan.unit_at(span.start), scan.unit_at(span.end - 1) + 1)
        stance, _ = highest([stance_chances(table, around | {"always"})])
        found[key] = Initiative(name, kind, _area(span, coverage), stance, span, rule)
    return sorted(found.values(), key=lambda initiative: initiative.span)


def _ordinal(key: str) -> set[str]:
    return set(re.findall(r"\b(\d+)(?:st|nd|rd|th)\b", key))


def _named(scan: Scan, taken: Cover) -> list[tuple[Span, str, str]]:
    """Capitalised runs around a head that is no body's."""
    tags, found = scan.tags, []
    for match in scan.terms.get("initiative", ()):
        if not scan.article.text[match.start].isupper() or taken.holds(match.start, match.start + 1):
            continue
        head = scan.unit_at(match.start)
        last = scan.unit_at(match.end - 1) + 1
        if not scan.units[head].start <= match.start < scan.units[head].end:
            continue
        low, _ = scan.sentence_of(head)
        first = head
        while first > low and not scan.in_headline(first - 1) and _is_modifier(scan, first - 1):
            first -= 1
        while first < head and tags[first] in "DC" and tags[first + 1 : first + 2] == "s":
            first += 1
        tail = _AFTER.match(tags, last)
        end = tail.end() if tail else last
        while end > last and tags[end - 1] in "eratui,":
            end -= 1
        own = end - first - (last - head)
        low_head = scan.units[last - 1].low
        kind = match.terms[0].value
        if own < 1 and not (kind in ("corridor", "project") and " " in scan.low[match.start : match.end]):
            continue
        weak = low_head in _WEAK and own == 1 and tags[first] not in "NKC"
        if weak or (first == low and end - first < 3 and tags[first] == "T"):
            continue
        if (
            scan.tags[first] == "O"
            and scan.tags[first + 1] != "s"
            or any(scan.tags[i] == "o" for i in range(first, end))
        ):
            continue
        found.append((Span(scan.units[first].start, scan.units[end - 1].end), kind, "initiative.name"))
    return found


def _is_modifier(scan: Scan, unit: int) -> bool:
    tag = scan.tags[unit]
    if tag in _BEFORE and tag != "s" or tag == "O" and scan.tags[unit + 1] in "sx":
        return True
    return (
        tag in "-s"
        and scan.tags[unit - 1] in "DCNTKGO"
        or (tag == "a" and scan.tags[unit - 1] in "TP" and scan.tags[unit + 1] in "TP")
    )


def _numbered(scan: Scan) -> list[tuple[Span, str, str]]:
    low = scan.units[0].start if scan.units else 0
    return [
        (Span(*m.span()), "conference", "initiative.number")
        for m in _NUMBERED.finditer(scan.article.text)
        if m.start() >= low
    ]


def _quoted(scan: Scan) -> list[tuple[Span, str, str]]:
    """Capitalised phrases of two to six words in quotation marks."""
    found = []
    for match in _QUOTED.finditer(scan.tags):
        first, last = match.span(1)
        if 2 <= last - first <= 7 or scan.units[first].term:
            found.append((Span(scan.units[first].start, scan.units[last - 1].end), "project", "initiative.quoted"))
    return found


def _formats(scan: Scan) -> list[tuple[Span, str, str]]:
    """Formats of the codebook's organisations that are no bodies."""
    return [
        (Span(u.start, u.end), "format", "initiative.format")
        for u in scan.units
        if u.tag == "G" and u.term and u.term.value.kind == "format"
    ]


def _subjects(scan: Scan) -> list[tuple[Span, str, str]]:
    """Instruments in small letters, named by what they regulate: "double taxation agreement"."""
    found = []
    for match in scan.terms.get("initiative", ()):
        low = scan.low[match.start : match.end]
        if low not in _INSTRUMENTS or low != scan.article.text[match.start : match.end]:
            continue
        head = scan.unit_at(match.start)
        first = head
        while (
            first > 0
            and head - first < 3
            and scan.tags[first - 1] in "wpmbPTNGDC"
            and scan.units[first - 1].low not in _GENERIC
        ):
            if scan.units[first - 1].low.endswith(("ed", "ing", "es")) or scan.units[first - 1].low in _VERBS:
                break
            first -= 1
        words = {scan.units[i].low for i in range(first, head)}
        if low == "partnership" and words and words <= _PARTNERSHIP and "strategic" in words | {low}:
            found.append((Span(scan.units[first].start, match.end), "format", "initiative.subject"))
        elif (
            head - first >= 2
            and not (scan.tags[first] == "G" and low == "convention")
            and low in ("agreement", "treaty", "convention", "protocol")
        ):
            found.append((Span(scan.units[first].start, match.end), match.terms[0].value, "initiative.subject"))
    return found


_PARTNERSHIP = frozenset("comprehensive strategic enhanced special global privileged all-round".split())
_VERBS = frozenset(
    "sign is was were will has have had that which under to into between from whose and or with by reach".split()
)


def _area(span: Span, coverage: Sequence[Coverage]) -> str:
    first = bisect_left(coverage, span.start, key=lambda c: c.span.start)
    return coverage[first].area if first < len(coverage) and coverage[first].span.start < span.end else ""
