"""Whose a named body is: the country before its name or behind it, its city, the parliament that a committee serves."""

import re

from coopstats.codebook import Body
from coopstats.coding.bodies.again import KIND_OF
from coopstats.coding.bodies.bodynames import LEADS, NATIONAL
from coopstats.coding.scanning.gazetteer import OF_PLACE
from coopstats.coding.scanning.scan import Scan

_COUNTRY = re.compile(r"et?(C)(?![BbWOos])")
_APART = re.compile(r",(C)(?=[,.;:)i]|a(?!t?C)|$)")  # "Ministry of Trade, COUNTRY,"
_CITY = re.compile("i(K)")
_SHARED = re.compile(r"at?[TPM]*[WB]et?(C)(?![BbWOos])")  # "the Senate and the Cabinet of COUNTRY"
_AND_PEOPLE = re.compile(r"a[wT]et?(C)(?![BbWOos])")  # "the government and people of COUNTRY"
_SEATED = re.compile(r",?wi(?:N{1,2},)?([KC])")
_SEATS = frozenset("headquartered based located seated domiciled".split())
# "the Demonym engineering firm", "Country's state-owned".
_CALLED = re.compile(r"([CDK])s?(?:[wmpb]-?){1,4}$")
_OWNED = frozenset("owned run controlled backed".split())


def country_before(scan: Scan, first: int, low: int) -> tuple[int, str]:
    """Go left over the country before a name: where the phrase begins, and whose body it is."""
    tags = scan.tags
    at = first - 1
    if at - 2 >= low and tags[at - 2 : at + 1] in ("K-w", "C-w") and scan.units[at].low == "based":
        return at - 2, scan.party(at - 2)  # "the CITY-based Institute of X"
    if called := _called(scan, low, first):
        return called
    if at >= low and tags[at] == "s":
        at -= 1
        if at >= low and tags[at] in "CDK":
            return at, scan.party(at)
        if tags[at : at + 1] in ("W", "B") and scan.row(at).kind == "parliament":
            return at, scan.row(at).alpha_3  # "the HOUSE's Foreign Affairs Committee"
        city = tags.rfind("K", max(at - 3, low), at) if tags[at : at + 1] == "B" else -1
        return first, scan.party(city) if city >= 0 else ""  # "the CITY Government's Bureau of X"
    if at >= low and tags[at] == "W" and scan.row(at).kind in LEADS:
        return at, scan.row(at).alpha_3
    if at < low or tags[at] not in "DC":
        return first, ""
    held = tags[max(at - 2, low) : at] in ("Oe", "oe") and "committee" not in scan.units[first].low
    placed = tags[at] == "C" and at > low and tags[at - 1] in "eaiu" and not held
    return (first, "") if placed else (at, scan.party(at))


def country_after(scan: Scan, last: int, high: int, kind: str = "") -> tuple[int, str]:
    """Go right over "of COUNTRY": where the phrase ends, and whose body it is; a ministry sits "in CITY"."""
    match = _COUNTRY.match(scan.tags, last, high)
    if not match and kind == "ministry":
        match = _CITY.match(scan.tags, last, high) or _APART.match(scan.tags, last, high)
    if match:
        return match.end(), scan.party(match.start(1))
    people = _AND_PEOPLE.match(scan.tags, last, high) if kind == "government" else None
    if people and scan.lows[last + 1] in ("people", "peoples"):
        return last, scan.party(people.start(1))
    shared = _SHARED.match(scan.tags, last, high) or _SEATED.match(scan.tags, last, high)
    if shared and (shared[0][0] == "a" or not _SEATS.isdisjoint(scan.lows[last : last + 2])):
        return last, scan.party(shared.start(1))
    return last, ""


def _called(scan: Scan, low: int, first: int) -> tuple[int, str] | None:
    """Go left over a noun that says what a name is, with its country: "the Demonym engineering firm NAME"."""
    noun = scan.low_at(first - 1)
    match = _CALLED.search(scan.tags, low, first) if noun in KIND_OF or noun in _OWNED else None
    return (match.start(), scan.party(match.start())) if match else None


OF_TWO = re.compile(r"[we]t?Cat?C(?![BbWOos])")  # "between COUNTRY and COUNTRY"
_PARENT = re.compile(r"[ei]t?(?:([CD])s?)?([WBb])")


def of_parliament(scan: Scan, last: int, high: int) -> tuple[int, str] | None:
    """Go right over "of the COUNTRY Parliament" behind a committee: where it ends, and whose it is."""
    match = _PARENT.match(scan.tags, last, high)
    if match is None:
        return None
    row = scan.row(match.start(2))
    if row.kind != "parliament":
        return None
    end, after = country_after(scan, match.end(), high)
    before = scan.party(match.start(1)) if match[1] else ""
    return end, before or after or row.alpha_3


def _seats(scan: Scan, first: int, last: int) -> set[str]:
    """Give the countries of the cities in the words behind a head: "University of CITY"."""
    return {scan.party(at) for at in range(first, last) if scan.tags[at] == "K"}


def country_tail(scan: Scan, head_last: int, last: int) -> tuple[int, str] | None:
    """A name that ends in "of Country": give where the name proper ends, and the country."""
    tags = scan.tags
    if last - 2 >= head_last and tags[last - 1] == "C":
        cut = last - 2 if tags[last - 2] == "e" else last - 3 if tags[last - 3 : last - 1] == "et" else -1
        if cut >= head_last:
            return cut, scan.party(last - 1)
    return None


def named_within(scan: Scan, row: Body, before: tuple[int, int], behind: tuple[int, int]) -> str:
    """Give the one country that a name holds, or that of its city: "the CITY Chamber of Commerce".

    Parameters
    ----------
    scan
        The text as units.
    row
        What the codebook says of the name's head.
    before, behind
        The units of the name before its head and behind it.

    Returns
    -------
    str
        Its code, or nothing.
    """
    first, last = before[0], behind[1]
    named = {scan.party(i) for i in range(first, last) if scan.tags[i] in "DC"}
    if len(named) == 1:
        return named.pop()
    local = any(scan.tags[i] == "K" and OF_PLACE.match(scan.lows[i + 1]) for i in range(*before))
    if row.kind in NATIONAL and not (row.kind == "agency" and scan.tags[first] == "K") and not local:
        return ""
    seats = _seats(scan, *before) or _seats(scan, *behind)
    return seats.pop() if len(seats) == 1 else ""
