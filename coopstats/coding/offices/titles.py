"""Titles of one person: each office once and in full, two offices of one body."""

import re
from dataclasses import replace

from coopstats.coding.offices.offices import Held, OfficePhrase
from coopstats.coding.scanning.ranks import OFFICERS
from coopstats.coding.scanning.scan import Scan

_STATE = frozenset({"agency", "committee", "parliament", "government", "ministry", "party"})
_BUREAU = re.compile("Political Bureau|Politburo|Secretariat")
_OWNER = re.compile(r"^(?:the )?(?:UN|EU|US|U\.S\.|U\.N\.|United States|United Nations|European Union) (?=\w)")
_MORE = ("e", "i", "r", "u", "s", "")
_GENERIC = re.compile(
    r"(?i)(?:(?:board|senior|other) )?(?:members?|chair|heads?|hosts?|officials?|speakers?|representatives?|envoys?"
    r"|leaders?|delegates?|diplomats?|founder|MPs?|Senators|poet|expert|colonel|justice)"
)
_ADDRESSED = re.compile(r"Amb\..*|(?:Prince|Princess|Professor)")  # with another office these are but forms of address
_LOOSE = frozenset(("chief", "boss", "head"))
_WORD = re.compile(r"\w+")
_SMALL = frozenset({"of", "for", "the", "and", "affairs"})


def share_bodies(scan: Scan, offices: list[Held]) -> list[Held]:
    """Give "President and CEO of BODY" the body twice."""
    shared = list(offices)
    if len(shared) == 1:
        return shared
    for at in range(len(shared) - 2, -1, -1):
        (office, rule), (after, _) = shared[at], shared[at + 1]
        # "Adviser to the President - Head of BODY", "Senior Minister and Chairman of BODY".
        own = (
            (office.office.rank == "head_of_state" and after.body is not None and after.body.kind in _STATE)
            or " to " in office.title
            or office.office.body in ("government", "ministry", "monarchy", "parliament")
        )
        if office.bare and not own and after.body and scan.tags[office.last : after.first] in ("a", "at", "-", "x"):
            shared[at] = (replace(office, body=after.body), rule)
    for at in range(len(shared) - 1):
        (office, rule), (after, _) = shared[at], shared[at + 1]
        if office.body and after.body and _BUREAU.search(office.body.name) and "Central Committee" in after.body.name:
            shared[at] = (replace(office, body=after.body), rule)  # "member of the Secretariat and ... of BODY"
    for at in range(1, len(shared)):
        (before, _), (office, rule) = shared[at - 1], shared[at]
        joined = scan.tags[before.last : office.first] in ("a", "at", "-", "x")
        if joined and office.bare and before.body and office.office.rank in OFFICERS:
            shared[at] = (replace(office, body=before.body), rule)  # "BODY Chairman and CEO"
    return shared


def title_of(scan: Scan, office: OfficePhrase, body: int | None) -> str:
    """Give the title without country and body, empty for a bare "member"."""
    title = " ".join(office.title.split())
    title = _OWNER.sub("", title) if scan.units[office.head].start < scan.units[office.last - 1].end else title
    if office.bare and body is None and _GENERIC.fullmatch(title):
        told = title[0].isupper() or "member" in title  # "at their head NAME" is no office
        if not told or scan.tags[office.last : office.last + 1] in _MORE:
            return ""  # "member of the delegation" is told by what follows
    return title


def fullest(offices: list[Held]) -> list[Held]:
    """Keep each office once, in its fullest form: "the Minister" said of a "Minister of Energy" adds nothing."""
    if len(offices) < 2:
        return offices
    kept: list[Held] = []
    offices = [pair for pair in offices if not _ADDRESSED.fullmatch(pair[0].title)]
    for office, rule in sorted(offices, key=lambda pair: -len(pair[0].title)):
        if not any(_said_before(office, other) for other, _ in kept):
            kept.append((office, rule))
    return sorted(kept, key=lambda pair: pair[0].first)


def _said_before(office: OfficePhrase, fuller: OfficePhrase) -> bool:
    if office.body and fuller.body and office.body.name == fuller.body.name and office.title.lower() in _LOOSE:
        return True  # "the ORGANISATION chief" is its Director-General
    words, more = (set(_WORD.findall(o.title.lower())) - _SMALL for o in (office, fuller))
    if office.office.term == fuller.office.term and (not office.portfolio or office.portfolio == fuller.portfolio):
        return office.body is None or fuller.body is None or office.body.name == fuller.body.name
    return words <= more and (office.body is None or office.body == fuller.body)
