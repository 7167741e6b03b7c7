"""Offices tied to the names beside them: "OFFICE NAME", "OFFICE, OFFICE, NAME", "NAME, OFFICE and OFFICE"."""

import re

from coopstats.coding.names import NamePhrase
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.scan import Scan

_GAP = re.compile(r",?[at]{0,2}t?|a[iu]?t?|-t?|\(|,?aw?t?|,w")
_LINKS = frozenset(
    {"who", "is", "also", "as", "was", "been", "his", "her", "the", "its", "in", "capacity", "current", "serves"}
)


def find_holders(
    scan: Scan, offices: list[OfficePhrase], names: list[NamePhrase]
) -> dict[int, list[tuple[OfficePhrase, str]]]:
    """Give for the first unit of each name the offices beside it, with the rule that ties each."""
    ends = {office.last: office for office in offices}
    starts = {office.first: office for office in offices}
    for office in offices:
        starts.setdefault(office.first + 1 if scan.tags[office.first] == "t" else office.first, office)
    taken: set[int] = set()
    result: dict[int, list[tuple[OfficePhrase, str]]] = {}
    bounds = {phrase.first for phrase in names}
    titled: set[int] = set()  # where names end that have an office before them
    for phrase in sorted(names, key=lambda n: n.first):
        before = _before(scan, phrase.first, ends, taken, titled)
        taken |= {office.first for office in before}
        titled |= {phrase.last} if before else set()
        result[phrase.first] = [(office, "post.before_name") for office in before]
    for phrase in sorted(names, key=lambda n: n.first):
        behind = _behind(scan, phrase.last, starts, taken, bounds, titled=phrase.last in titled)
        taken |= {office.first for office in behind}
        result[phrase.first] += [(office, "post.after_name") for office in behind]
    return result


def _before(
    scan: Scan, first: int, ends: dict[int, OfficePhrase], taken: set[int], titled: set[int]
) -> list[OfficePhrase]:
    """Offices in front of a name: one right before it, then others joined by commas or "and"."""
    chain: list[OfficePhrase] = []
    at = first
    while at > 0 and scan.tags[at - 1] in "HRt" and at not in ends:
        at -= 1
    direct = ends.get(at)
    comma = False
    if direct is None and at > 0 and scan.tags[at - 1] in ",-":
        direct = ends.get(at - 1)
        comma = direct is not None
    if direct is None or direct.first in taken or is_plural(scan, direct):
        return []
    if comma and _follows_name(scan, direct):
        return []
    chain.append(direct)
    while True:
        at = _before_gloss(scan.tags, chain[-1].first)
        previous = next((ends[at - gap] for gap in (1, 2, 3) if at - gap in ends), None)
        if previous is None or previous.first in taken or is_plural(scan, previous):
            break
        gap = scan.tags[previous.last : at] or ","
        if not gap or not _GAP.fullmatch(gap):
            break
        if _follows_name(scan, previous) and (
            gap.startswith(",a") or not titled & {previous.first - 1, previous.first - 2}
        ):
            break
        if previous.country and chain[-1].country and previous.country != chain[-1].country and "a" in gap:
            break
        chain.append(previous)
    return chain[::-1]


def _before_gloss(tags: str, at: int) -> int:
    """Step back over a gloss in brackets, with its comma: "of ORGANISATION (MEMBER, MEMBER), OFFICE"."""
    gloss = re.search(r"\([^()]*\),?$", tags[max(at - 20, 0) : at])
    return at if gloss is None else at - len(gloss[0]) + (1 if gloss[0].endswith(",") else 0)


def _follows_name(scan: Scan, office: OfficePhrase) -> bool:
    """Whether a name and a comma stand right before the office, so that it is theirs."""
    at = office.first
    tags = scan.tags
    if tags[at - 1 : at] == "t":
        at -= 1
    return at >= 2 and tags[at - 1] == "," and tags[at - 2] in "NQ" and tags[at - 3 : at - 2] != "O"


def _behind(
    scan: Scan, last: int, starts: dict[int, OfficePhrase], taken: set[int], names: set[int], *, titled: bool
) -> list[OfficePhrase]:
    """Offices in apposition behind a name, as long as no other name claims them."""
    chain: list[OfficePhrase] = []
    at = last
    tags = scan.tags
    while True:
        office = gap = None
        for size in range(1, 7):
            if at + size in starts and starts[at + size].first >= at:
                office, gap = starts[at + size], (at, at + size)
                break
        if office is None or gap is None or office.first in taken or is_plural(scan, office):
            break
        between = tags[gap[0] : office.first]
        words = [scan.units[i].low for i in range(gap[0], office.first) if tags[i] in "wimt"]
        if not re.fullmatch(r"Q*(?:\([A-Z]\))?[,(-]?[-awtimHTyQ,]*,?", between) or not set(words) <= _LINKS | {
            "and",
            "a",
            "an",
        }:
            break
        if not re.search(r"[,(\-wi]", between) and not (chain and "a" in between):
            break
        if not chain and "a" in between and "," not in between:
            break
        if titled and not chain and "a" in between and office.country:
            break  # "OFFICE NAME, and the DEMONYM OFFICE": somebody else
        if chain and "a" in between and office.country and chain[0].country not in ("", office.country):
            break
        chain.append(office)
        at = office.last
        if at in names or at + 1 in names:
            break
    return chain


def is_plural(scan: Scan, office: OfficePhrase) -> bool:
    """Whether an office is said of several ("the ministers")."""
    head = re.split(" (?:of|for|to) ", scan.units[office.head].low)[0]  # "chief of defence forces" is one chief
    return (
        head.endswith("s")
        and not head.endswith(("ss", "us", "is", "os", "'s", "affairs", "affaires"))
        and office.office.term.lower() != head
    )
