"""Offices on the line below a name, as on a card, in lists that begin with a name."""

from collections.abc import Iterable
from itertools import pairwise

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.scanning.scan import Scan


def offices_below(scan: Scan, names: Iterable[NamePhrase], offices: Iterable[OfficePhrase]) -> dict[int, OfficePhrase]:
    """Give for the first unit of each name that fills a line the office that fills the next.

    In a list that begins with an office each office is that of the name below it, and none is given here.
    """
    lines: dict[int, NamePhrase | OfficePhrase] = {}
    phrases: list[NamePhrase | OfficePhrase] = [*names, *offices]
    for phrase in phrases:
        low, high = scan.sentence_of(phrase.first)
        if not (set(scan.tags[low : phrase.first]) - set("HRt") or set(scan.tags[phrase.last : high]) - set("Q,.")):
            lines[low] = phrase
    found: dict[int, OfficePhrase] = {}
    leads = False
    before = None
    for (low, _), (then, _) in pairwise(scan.sentences):
        line, below = lines.get(low), lines.get(then)
        if before is None or (_is_parted(scan, low) and not _is_parted(scan, then)):
            leads = isinstance(line, NamePhrase)
        if leads and isinstance(line, NamePhrase) and isinstance(below, OfficePhrase):
            found[line.first] = below
        before = line
    return found


def _is_parted(scan: Scan, first: int) -> bool:
    """Whether an empty line stands before a line."""
    return first > 0 and scan.article.text.count("\n", scan.units[first - 1].end, scan.units[first].start) > 1
