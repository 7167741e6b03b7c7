"""Offices told of a person in a clause: "NAME attends as OFFICE", "NAME was OFFICE", "OFFICE is held by NAME"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.persons import Draft
from coopstats.coding.scanning.scan import Scan

# Before "as" these make a comparison or an addition of it.
_NO_AS = frozenset("such well same so known just both far soon long insofar regarded described".split())
_COPULAS = frozenset("is was became becomes remains been elected appointed named made".split())
# Between the word and the office.
_ADVERBS = frozenset(
    "also now then currently presently formerly previously once first the a an his her its their new newly appointed "
    "elected re-elected again both since until role capacity position in of acting country 's".split()
)
_CHOSEN = frozenset("picked chosen named appointed nominated tapped proposed elected designated installed".split())
_CHOOSES = _CHOSEN | frozenset("appoints names nominates designates elects electing appointing naming".split())
_PASSIVE = frozenset("was were been being is newly recently re-elected".split())
_OTHER_CLAUSE = frozenset("said says adding added that stressed noted which whose while".split())
_BARE = frozenset("host guest partner member leader friend expert representative delegate player official".split())
_PRESENTS = frozenset("presented presents handed delivered submitted".split())
_PAPERS = frozenset(("credentials", "credence", "letters", "letter"))
_HELD = frozenset("held occupied filled".split())
_AFTER_SURNAME = re.compile(r",(?:w?t?|w[wi]{1,2}t?)")
_CLOSE = 3  # units of a form of address before a name
_PASSIVE_REACH = 7  # units between an office and "by"
_SUBJECT = 5  # units at most between a name and "was"


def add_callings(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give people the offices that clauses tell of them.

    Parameters
    ----------
    scan
        The text as units.
    offices
        Every office of the text.
    drafts
        People with every mention of their names; they are changed.
    used
        Where offices begin that somebody holds already; those given are added.
    """
    spans = sorted((first, last, number) for number, draft in enumerate(drafts) for first, last in draft.units)
    owners = {office.last: office.first for office in offices if office.owns(scan)}
    for office in offices:
        if office.first in used or office.plural or office.last in owners:
            continue
        first = owners.get(office.first - 1, office.first)  # "is the President's envoy"
        rule, number = _told(scan, replace(office, first=first), spans)
        if number is None:
            continue
        used.add(office.first)
        if not any(office.title.lower() == own.title.lower() for own, _ in drafts[number].offices):
            drafts[number].offices.append((office, rule))


def _told(scan: Scan, office: OfficePhrase, spans: list[tuple[int, int, int]]) -> tuple[str, int | None]:
    """Say by which rule and of whom an office is told."""
    low, _ = scan.sentence_of(office.first)
    before = bisect_left(spans, (office.first, 0, 0)) - 1
    subject = spans[before] if before >= 0 and spans[before][0] >= low else None
    if subject and _is_apposed(scan, subject[1], office):
        return "post.after_surname", subject[2]
    if subject and subject[1] == office.first and scan.lows[max(subject[0] - 1, 0)] in _CHOOSES:
        return "post.chosen", subject[2]  # "appointed NAME ambassador to COUNTRY"
    by = scan.tags.find("y", office.last, office.last + _PASSIVE_REACH)
    if _HELD.intersection(scan.lows[office.last : max(by, 0)]):
        return "post.held_by", next((number for first, _, number in spans if first == by + 1), None)
    at = office.first - 1
    while at > low and scan.units[at].low in _ADVERBS:
        at -= 1
    word = scan.units[at].low
    bare = office.bare and scan.units[office.head].low in _BARE
    if word == "as" and scan.low_at(office.last) == "that":  # "It was as OFFICE that NAME came"
        return "post.as", next((n for first, _, n in spans if office.last < first <= office.last + _CLOSE), None)
    if word == "as" and not bare and at > low and scan.units[at - 1].low not in _NO_AS:
        told = subject[2] if subject and _governs(scan, subject[1], at) else None
        giver = _presenter(scan, low, at, spans)
        return "post.as", told if giver is None else giver
    if word in _COPULAS and subject and not bare and subject[1] <= at:
        gap = scan.tags[subject[1] : at]
        governed = subject[0] > low and scan.tags[subject[0] - 1] in "ehyrui"
        apposed = gap.startswith(",") and gap.endswith(",")
        if not governed and (at - subject[1] <= _SUBJECT or apposed):
            return "post.was", subject[2]
    return "", None


def _presenter(scan: Scan, low: int, at: int, spans: list[tuple[int, int, int]]) -> int | None:
    """Give whose papers are meant in "A was received by B and presented his credentials as OFFICE"."""
    verb = next((k for k in range(at - 1, low, -1) if scan.lows[k] in _PRESENTS), low)
    if _PAPERS.isdisjoint(scan.lows[verb:at]) or not _PASSIVE.isdisjoint(scan.lows[max(verb - 2, low) : verb]):
        return None
    said = [number for first, _, number in spans if low <= first < verb]
    return None if not said else said[0] if "and" in scan.lows[max(verb - 2, low) : verb] else said[-1]


def _governs(scan: Scan, last: int, at: int) -> bool:
    """Whether the clause of a name reaches to "as", and the person is not only the one who chooses another."""
    words = scan.lows[last:at]
    chosen = not _CHOSEN.isdisjoint(words[-4:]) and _PASSIVE.isdisjoint(words[-5:])
    return not chosen and _OTHER_CLAUSE.isdisjoint(words)


def _is_apposed(scan: Scan, last: int, office: OfficePhrase) -> bool:
    """Whether an office is an apposition behind a surname and closed: "SURNAME, also a member of BODY, said"."""
    if not _AFTER_SURNAME.fullmatch(scan.tags, last, office.first):
        return False
    closed = scan.tags[office.last : office.last + 1] in (",", ".", ")")
    goes_on = scan.tags[office.last + 1 : office.last + 2] in ("O", "N")
    words = {unit.low for unit in scan.units[last : office.first] if unit.tag in "wi"}
    return closed and not goes_on and words <= _ADVERBS | {"who", "is"}
