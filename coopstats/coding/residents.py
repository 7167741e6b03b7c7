"""Who serves abroad: ambassadors and other envoys, and where."""

import re

from coopstats.coding.reading import Reader

_RESIDENT = re.compile(
    r"(?i)(?<!special )\b(?:ambassadors?(?!.at.large)|high commissioners?|charg[eé]s? d.affaires|heads? of mission"
    r"|resident|nuncio|consuls?|envoys?)\b"
)
_NEAR = 5  # units behind an office that may say where it is held


def is_resident(reader: Reader, person: int | None) -> bool:
    """Whether somebody serves abroad, so that being there makes no visit."""
    posts = reader.parts.people[person].posts if person is not None else ()
    return any(_RESIDENT.search(post.title) for post in posts[:1])


def posted_to(reader: Reader, person: int) -> str:
    """Give the country where somebody serves: the one behind an ambassador's office, or else home; empty if nowhere."""
    if not is_resident(reader, person):
        return ""
    scan = reader.parts.scan
    start, end = reader.parts.people[person].posts[0].span
    units = scan.units[scan.unit_at(start) : scan.unit_at(end) + _NEAR]
    told = (str(unit.term.value) for unit in units if unit.tag == "C" and unit.term)
    return next((code for code in told if code != reader.parts.people[person].country), reader.home)
