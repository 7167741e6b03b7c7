"""Bodies of cities and regions: "the CITY People's Committee", "the Municipality of CITY", "CITY's city council"."""

import re

from coopstats.coding.bodies.bodykinds import kind_by_name
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.scan import Scan

LOCAL = frozenset(("City Hall", "Regional Administration"))
_ELECTED = ("city parliament", "city assembly", "people's council", "people's congress")
_BEFORE = re.compile(r"(?:[NTKC]-?)*[NTKC](?:s|M)?$")
_OWN = re.compile("[KMT]$")
_THERE = re.compile("it?$")
_PLACE = re.compile(r"(?:[NT]-?)*[NTKC]")
_BEHIND = re.compile(r"et?(K(?=[HR]*N)|(?:[NTK]-?)*[NTKC])")


def is_local(scan: Scan, at: int) -> bool:
    """Whether a head names the body of a city or region: also "the CITY People's Council"."""
    return scan.row(at).term in LOCAL or (
        scan.lows[at] == "people's council" and _OWN.search(scan.tags, at - 1, at) is not None
    )


def local(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Read the body of a city or region with the name of the place before or behind its head.

    Parameters
    ----------
    scan
        The text as units.
    at
        The head.
    low, high
        First unit that may belong to the name, and the unit after the last.

    Returns
    -------
    BodyPhrase or None
        The body, or nothing where no place stands beside.
    """
    tags, first, last = scan.tags, at, at + 1
    if scan.lows[at].endswith(" of"):  # "the City of NAME", not "in the City of NAME"
        there = _PLACE.match(tags, last, high) if tags[at] == "W" and not _THERE.search(tags, low, at) else None
        if there is None:
            return None
        last = there.end()
    elif before := _BEFORE.search(tags, low, at):
        first = before.start()
    elif at > low and tags[at - 1] == "D":
        first = at - 1
    elif behind := _BEHIND.match(tags, last, high):
        last = behind.end()
    else:
        return None
    places = [scan.party(k) for k in (*range(first, at), *range(at + 1, last)) if tags[k] in "KCD"]
    name = scan.words(first, last)
    if tags[at] == "b" and not places:
        return None
    country, elected = places[-1] if places else "", name.lower().endswith(_ELECTED)
    kind = "parliament" if elected else kind_by_name(scan, scan.row(at).kind, name, country)
    return BodyPhrase(first, last, name, kind, country)
