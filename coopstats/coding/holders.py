"""Offices tied to the names beside them: "OFFICE NAME", "OFFICE, OFFICE, NAME", "NAME, OFFICE and OFFICE"."""

import re
from dataclasses import replace
from itertools import pairwise

from coopstats.coding.names import NamePhrase
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.scan import Scan

_GAP = re.compile(r",?[at]{0,2}t?|a[iu]?t?|-t?|\(|x|,?aw?t?|,w")
_LINKS = frozenset(
    "who is also as was been his her the its in capacity current currently serves serving served newly appointed "
    "recently elected named now then new former new".split()
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
    closes = {phrase.last for phrase in names}
    titled: set[int] = set()  # where names end that have an office before them
    for phrase in sorted(names, key=lambda n: n.first):
        before = _before(scan, phrase.first, ends, taken, titled, closes)
        taken |= {office.first for office in before}
        titled |= {phrase.last} if before else set()
        result[phrase.first] = [(office, "post.before_name") for office in before]
    for phrase in sorted(names, key=lambda n: n.first):
        behind = _behind(scan, phrase.last, starts, taken, bounds, titled=phrase.last in titled)
        taken |= {office.first for office in behind}
        result[phrase.first] += [(office, "post.after_name") for office in behind]
    _share_bodies(scan, sorted(names, key=lambda n: n.first), result)
    return result


def _share_bodies(scan: Scan, names: list[NamePhrase], holders: dict[int, list[tuple[OfficePhrase, str]]]) -> None:
    """Give an office of a list the body said with the one before: "BODY President NAME, Vice President NAME"."""
    for one, two in pairwise(names):
        held, own = holders[one.first], holders[two.first]
        if not held or not own or own[0][0].first < one.last:
            continue
        body, office = held[-1][0].body, own[0][0]
        gap = scan.tags[max(one.last, held[-1][0].last) : office.first]
        if (
            body
            and body.kind in _BODIES
            and office.bare
            and office.office.rank in _ANY_BODY
            and not set(gap) - set(",at")
        ):
            own[0] = (replace(office, body=body), own[0][1])


# Kinds of body whose officers are listed, and ranks that any of them may have.
_BODIES = frozenset({"company", "ngo", "university", "think_tank", "committee", "agency", "igo", "other", "media"})
_ANY_BODY = frozenset({"organisation", "business", "academic", "head_of_state", "deputy_head_of_state", "other"})


def _before(
    scan: Scan, first: int, ends: dict[int, OfficePhrase], taken: set[int], titled: set[int], closes: set[int]
) -> list[OfficePhrase]:
    """Offices in front of a name: one right before it, then others joined by commas or "and"."""
    chain: list[OfficePhrase] = []
    at = first
    while at > 0 and scan.tags[at - 1] in "HRt" and at not in ends:
        at -= 1
    direct = ends.get(at)
    comma = False
    if direct is None and scan.tags[at - 1 : at] == ")":
        direct = ends.get(at - 1)  # "(Demonym Minister) NAME"
    if direct is None and at > 0 and scan.tags[at - 1] in ",-":
        direct = ends.get(at - 1)
        comma = direct is not None
    if direct is None or direct.first in taken or is_plural(scan, direct) or not _one_line(scan, direct, first):
        return []
    if comma and _follows_name(scan, direct, closes):
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
        if _follows_name(scan, previous, closes) and (
            gap.startswith(",a") or not titled & {previous.first - 1, previous.first - 2}
        ):
            break
        if previous.country and chain[-1].country and previous.country != chain[-1].country and "a" in gap:
            break
        chain.append(previous)
    return chain[::-1]


def _one_line(scan: Scan, office: OfficePhrase, first: int) -> bool:
    """Whether an office stands in the sentence of a name, or by itself in the line before, as in a letterhead."""
    begin = scan.sentence_of(first)[0]
    return office.first >= begin or (office.last == begin and office.first - scan.sentence_of(office.first)[0] <= 1)


def _before_gloss(tags: str, at: int) -> int:
    """Step back over a gloss in brackets, with its comma: "of ORGANISATION (MEMBER, MEMBER), OFFICE"."""
    gloss = re.search(r"\([^()]*\),?$", tags[max(at - 20, 0) : at])
    return at if gloss is None else at - len(gloss[0]) + (1 if gloss[0].endswith(",") else 0)


def _follows_name(scan: Scan, office: OfficePhrase, closes: set[int]) -> bool:
    """Whether a name and a comma stand right before the office, so that it is theirs."""
    at = office.first
    tags = scan.tags
    if tags[at - 1 : at] == "t":
        at -= 1
    if at < 2 or tags[at - 1] != ",":
        return False
    return at - 1 in closes or (tags[at - 2] in "NQ" and tags[at - 3 : at - 2] != "O")


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
        if chain and between == ",t" and office.bare and tags[office.last : office.last + 1] == "w":
            break  # "NAME, OFFICE, the OFFICE said": somebody else
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
