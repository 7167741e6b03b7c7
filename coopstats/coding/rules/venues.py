"""Whose seat the venue of a meeting is: a palace, a ministry, the headquarters of an organisation."""

import re

from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader

_SEAT = re.compile(
    r"(?:at|in|to|inside|(?:building|premises|halls?|walls|grounds|compound) of) (?:the |his |her )?(?:[\w'-]+ ){0,3}?"
    r"(?:palace|secretariat|headquarters|residence|office|ministry|seat|state house|chancellery|parliament house"
    r"|presidency|villa)\b"
)
_HOUSE = re.compile("it?W")
_OF_WHOM = 5  # units behind "headquarters" that may say whose they are
# Whose seat it is, by the words of the venue and of their offices.
_HOLDERS = tuple(
    (re.compile(venues), re.compile(rf"(?i)\b(?:{holders})"))
    for venues, holders in (
        (r"prime minister|government|cabinet|chancell", "prime minister|premier|chancellor"),
        (r"presiden|palace|state house|royal", "president|king|queen|emir|amir|sultan|head of state"),
        (r"parliament", "speaker|president of|chair"),
        (r"ministry|foreign|headquarters", "minister|foreign secretary"),
    )
)


def seat_of_host(reader: Reader, draft: Draft, countries: frozenset[str]) -> str:
    """Read "at the Presidential Palace" as the seat of the side whose president takes part, else of who publishes.

    Parameters
    ----------
    reader
        The text as read.
    draft
        The event.
    countries
        Codes of all countries.

    Returns
    -------
    str
        The country; empty where no venue is told or nobody there may be its host.
    """
    scan = reader.scan
    first, last = scan.sentences[draft.sentence]
    house = _HOUSE.search(scan.tags, first, last)
    row = scan.row(house.end() - 1) if house else None
    if row and row.kind != "company" and row.alpha_3 in {seat.side for seat in draft.seats}:
        return str(row.alpha_3)  # "at the White House"
    seat = _SEAT.search(scan.low, scan.units[first].start, scan.units[last - 1].end)
    if seat is None:
        return ""
    begin, end = scan.unit_at(seat.start()), scan.unit_at(seat.end() - 1)
    for unit in scan.units[begin : min(end + _OF_WHOM, last)]:
        if unit.tag in "Oo":
            break  # "at the residence of the Ambassador of COUNTRY"
        if unit.tag in "CDK" and unit.term:
            return str(unit.term.value)  # "at the headquarters of the DEMONYM ministry"
        if unit.tag == "G" and unit.term:
            return str(unit.term.value.seat)
    holders = next((holders for venues, holders in _HOLDERS if venues.search(seat[0])), None)
    sides = {
        seat.side for seat in draft.seats if seat.side in countries and seat.person is not None
        and holders and any(holders.search(post.title) for post in reader.parts.people[seat.person].posts)
    }  # fmt: skip
    if len(sides) == 1:
        return sides.pop()
    return reader.home if reader.home in {seat.side for seat in draft.seats} else ""
