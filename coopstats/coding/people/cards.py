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
    titles = {low: office for office in offices if (low := _line_of(scan, office.first, office.last)) is not None}
    if not titles:
        return {}
    cards = {low: name for name in names if (low := _line_of(scan, name.first, name.last)) is not None}
    found: dict[int, OfficePhrase] = {}
    leads = listed = False
    for (low, _), (then, _) in pairwise(scan.sentences):
        name = cards.get(low) if low not in titles else None
        if not listed or (_is_parted(scan, low) and not _is_parted(scan, then)):
            leads = name is not None
        if leads and name and then in titles:
            found[name.first] = titles[then]
        listed = low in titles or low in cards
    return found


def _line_of(scan: Scan, first: int, last: int) -> int | None:
    """Give where the line begins that a phrase fills."""
    low, high = scan.sentence_of(first)
    return None if scan.tags[low:first].strip("HRt") or scan.tags[last:high].strip("Q,.") else low


def _is_parted(scan: Scan, first: int) -> bool:
    """Whether an empty line stands before a line."""
    return first > 0 and scan.article.text.count("\n", scan.units[first - 1].end, scan.units[first].start) > 1
