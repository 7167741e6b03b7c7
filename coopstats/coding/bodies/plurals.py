"""Bodies named together: "the Governments of A and B", "the trade and defence ministries of A", "both parliaments"."""

import re
from functools import partial

from coopstats.codebook import Body
from coopstats.coding.bodies.bodynames import OF_EVERY_COUNTRY, SEVERAL_FORCES, BodyPhrase, is_plural_head
from coopstats.coding.scanning.gazetteer import holds_country, ministry_name, short_name
from coopstats.coding.scanning.plainwords import TWO
from coopstats.coding.scanning.scan import Scan

BOTH = "both"  # the entry of a body that each of the two parties has
_FIELDS = re.compile(r"[PpMTm]+(?:(?:,|,?a)[PpMTm]+)*$")
_OWNERS = re.compile(r"[DC]s?(?:(?:,|,?a|-)t?[DC]s?)*$")
_OF_FIELDS = re.compile(r"et?([PT]+(?:(?:,|,?a)t?[PT]+)*)")
_OF_OWNERS = re.compile(r"et?(C(?:(?:,|,?a)t?C)*)")
ITEM_BREAK = re.compile(r"(?i),? and (?:of )?(?:the )?|, ")


def find_several(scan: Scan) -> list[BodyPhrase]:
    """Find the bodies that heads in the plural name, one a country and field.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of BodyPhrase
        In text order; those of the two parties ("both parliaments") have no country and the entry `BOTH`.
    """
    found: list[BodyPhrase] = []
    for match in re.finditer("[Bb]", scan.tags):
        at = match.start()
        row: Body = scan.row(at)
        word = scan.units[at].low
        if word in SEVERAL_FORCES or (row.kind in OF_EVERY_COUNTRY and is_plural_head(word, row)):
            low, high = scan.sentence_of(at)
            found += _several(scan, row, at, low, high)
    return found


def _several(scan: Scan, row: Body, at: int, low: int, high: int) -> list[BodyPhrase]:
    tags, after = scan.tags, at + 1
    before = behind = None
    if row.kind == "ministry":
        before = _FIELDS.search(tags[low:at])
        behind = _OF_FIELDS.match(tags, after, high)
        if not before and not behind:
            return []
    start = low + before.start() if before else at
    if behind:
        after = behind.end()
    fields = _parts(scan, start, at) if before else _parts(scan, *behind.span(1)) if behind else [""]
    owners = _OWNERS.search(tags[low:start])
    of = _OF_OWNERS.match(tags, after, high)
    places = list(range(low + owners.start(), low + owners.end())) if owners else []
    places += list(range(*of.span(1))) if of else []
    countries = {k: scan.party(k) for k in places if tags[k] in "DC"}
    if countries:
        return [
            BodyPhrase(k, k + 1, _name(scan, row, scan.units[at].low, field, code), row.kind, code)
            for k, code in countries.items()
            for field in fields
        ]
    if _of_both(scan, start, after) or scan.lows[max(start - 2, 0) : start] == ["between", "their"]:
        name = partial(_name, scan, row, scan.units[at].low)
        return [BodyPhrase(at, at + 1, name(field, ""), row.kind, "", term=BOTH) for field in fields]
    return []


def _parts(scan: Scan, first: int, last: int) -> list[str]:
    return [part for part in ITEM_BREAK.split(scan.words(first, last)) if part]


def _of_both(scan: Scan, start: int, after: int) -> bool:
    """Whether "the two" or "both" stands before the head, or "of the two countries" behind it."""
    return any(unit.low in TWO for unit in (*scan.units[max(start - 2, 0) : start], *scan.units[after : after + 3]))


def _name(scan: Scan, row: Body, low: str, field: str, code: str) -> str:
    name = "Government" if row.kind == "government" else SEVERAL_FORCES.get(low, row.term)
    if field:
        name = ministry_name(scan.codebook, field) or f"Ministry of {field[:1].upper()}{field[1:]}"
    return (
        name if not code or holds_country(scan.codebook, name, code) else f"{name} of {short_name(scan.codebook, code)}"
    )
