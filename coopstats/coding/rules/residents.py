"""Who serves abroad: ambassadors and other envoys, and where."""

import re

from coopstats.coding.rules.reading import Reader

_RESIDENT = re.compile(
    r"(?i)(?<!special )\b(?:ambassadors?(?!.at.large)|high commissioners?(?! for)|charg[eé]s? d.affaires"
    r"|heads? of mission|resident|nuncio|consuls?|envoys?)\b"
)
_MISSION = re.compile(r"(?i)\b(?:embassy|high commission|consulate)\b.*?\b(?:in|to) (?:the )?(.+)")
_ACCREDITED = frozenset(("accredited", "non-resident", "concurrently"))
_NEAR = 5  # units behind an office that may say where it is held


def is_resident(reader: Reader, person: int | None) -> bool:
    """Whether somebody serves abroad, so that being there makes no visit."""
    posts = reader.parts.people[person].posts if person is not None else ()
    return bool(posts) and bool(_RESIDENT.search(posts[0].title))


def posted_to(reader: Reader, person: int) -> str:
    """Give the country where somebody serves: the one behind an ambassador's office, or else home; empty if nowhere.

    Of an embassy's own news the other country is home to those whom it meets.
    """
    if not is_resident(reader, person):
        return ""
    scan = reader.scan
    start, end = reader.parts.people[person].posts[0].span
    units = scan.units[scan.unit_at(start) : scan.unit_at(end) + _NEAR]
    if not _ACCREDITED.isdisjoint(unit.low for unit in units):
        return ""  # "the ambassador accredited to COUNTRY, who is on a visit there"
    told = (str(unit.term.value) for unit in units if unit.tag in "CK" and unit.term)
    side = reader.parts.people[person].country
    abroad = next((code for code in told if code != side), "")
    return abroad or (reader.home if reader.home != side else _host_of(reader))


def _host_of(reader: Reader) -> str:
    """Give the country in which the mission is that publishes a text: "Embassy of COUNTRY in COUNTRY"."""
    scan = reader.scan
    place = _MISSION.search(scan.article.publisher or "")
    return scan.codebook.perspective("", place[1]) if place else ""
