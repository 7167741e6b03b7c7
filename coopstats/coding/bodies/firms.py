"""Companies that no head names: by a legal form ("Name Ltd") or by their officers ("CEO of Name")."""

import re
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase, printed
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.scanning.units import stands_before

_RUN = re.compile(r"t?([NTK][NTKL]{0,3})")
_CLOSED = re.compile(r"t?([NTK][NTKPB]{0,4})(?=[,.;)HR]|$)")  # "of Gulf Horizon Oil,": ordinary words too
_TASKS = frozenset(
    "affairs operations relations development communications marketing sales finance strategy services research policy "
    "security programmes programs administration human corporate public external international business".split()
)
_BEHIND = re.compile(r'"?(?:N[NTKPB]{0,2}|[NTKPB]{0,2}N)"?(?![NTv])')
_NAME = re.compile(r"[NTKWG](?:[NTKWGB]|&|a(?=[NTK]))*$")


def find_firm(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Find a company at its legal form, or behind one of its officers.

    Parameters
    ----------
    scan
        The text as units.
    at
        A legal form, or an office of business.
    low, high
        First unit that may belong to the name, and the unit after the last.

    Returns
    -------
    BodyPhrase or None
        The company, or nothing where no name stands beside.
    """
    if scan.tags[at] == "L":
        return _by_form(scan, at, low, high)
    rank = "academic" if scan.units[at].low in _CHANCELLORS else scan.row(at).rank
    if rank in _OFFICERS and (own := _before(scan, at, low, rank)):
        return own
    if rank != "business" or scan.tags[at + 1 : at + 2] != "e":
        return None
    names = scan.codebook.given_names
    if match := _CLOSED.match(scan.tags, at + 2, high):
        first, last = match.span(1)
        words = scan.lows[first:last]
        if len(words) > 1 and not _TASKS & set(words) and not names.intersection(words[1:]):
            return printed(scan, first, last, "company")
    match = _RUN.match(scan.tags, at + 2, high)
    if match is None:
        return None
    first, last = match.span(1)
    last = next((k for k in range(first, last) if scan.units[k].low in names), last)
    if last == first or "N" not in scan.tags[first:last] or scan.tags[last : last + 1] in tuple("NvBLGW"):
        return None
    return printed(scan, first, last, "company")


def _by_form(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Read "NAME Ltd", "JSC NAME", "PT NAME NAME"."""
    match = _NAME.search(scan.tags, low, at)
    if match is None:
        # A name ends before that of its officer.
        given = next((k for k in range(at + 2, high) if scan.lows[k] in scan.codebook.given_names), high)
        behind = _BEHIND.match(scan.tags, at + 1, given) if stands_before(scan.words(at, at + 1)) else None
        owner = at - (at > low and scan.tags[at - 1] == "D")  # "the DEMONYM Joint Stock Company NAME"
        country = scan.party(owner) if owner < at else ""
        return replace(printed(scan, at, behind.end(), "company", country), first=owner) if behind else None
    goes_on = scan.tags[at + 1 : at + 2] in ("N", "K", "T", "v")  # "Ann LP Roe" is a person
    return None if goes_on or "N" not in match[0] else printed(scan, match.start(), at + 1, "company")


_OFFICERS = frozenset(
    ("business", "organisation", "head_of_state", "deputy_head_of_state", "adviser", "spokesperson", "academic")
)
_CHANCELLORS = frozenset(("vice-chancellor", "vice chancellor"))  # behind a name that is no country
_LEADS = re.compile(r"(?:^|[^NTKOoHRM-])(N|[NT]N|N[NTK])$")
_OWNER = re.compile(r"(?:^|[^NTKPBLCDG-])([NTK][NTKPBL]{1,3}|N)s[mM]?$")
_NEXT = re.compile(r",?[HR]*[NK]")


def _before(scan: Scan, at: int, low: int, rank: str) -> BodyPhrase | None:
    """Read "NAME chairwoman Given Surname": an unknown name right before an officer whose own name follows."""
    board = scan.row(at).term == "Chairman of the Board"
    board = board or scan.units[at].low in ("chairman", "chairwoman")
    owner = _OWNER.search(scan.tags[low:at]) if board or rank == "business" else None
    if owner:  # "NAME Holding's chief executive"
        return printed(scan, low + owner.start(1), low + owner.end(1), "company")
    if rank == "head_of_state" and not scan.units[at].low.endswith("president"):
        return None
    named = _NEXT.match(scan.tags, at + 1) and not scan.units[at].low.endswith("s")  # no "Ten members, NAME"
    match = _LEADS.search(scan.tags[low:at]) if named and at - 1 >= low else None
    if match is None:
        return None
    first = low + match.start(1)
    first -= first > low and scan.tags[first - 1] == "B" and scan.row(first - 1).kind == "company"  # "Bank NAME"
    given = scan.codebook.given_names.intersection(scan.lows[first:at])
    if given and not scan.words(first, at).isupper():
        return None
    name = printed(scan, first, at, "company")
    if rank == "academic":
        return replace(name, kind="university")
    # "ACRONYM director NAME" is rather an agency.
    return replace(name, kind="agency") if rank != "business" and name.name.isupper() else name
