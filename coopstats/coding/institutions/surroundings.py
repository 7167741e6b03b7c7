"""Whose a body is in which nobody holds an office, by the words around it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from coopstats.coding.bodies.bodynames import NATIONAL, BodyPhrase
from coopstats.coding.institutions.registry import JOINT
from coopstats.coding.people.standing import Parties
from coopstats.coding.scanning.scan import Scan

# Kinds that belong to a country even where the text does not say so.
_CONTEXTUAL = NATIONAL | {"company", "university", "think_tank", "other", "media"}
_SHARED = re.compile(rf"{JOINT.pattern}|\b(?i:international)\b|[-–/]\w+ ")
# Committees of a parliament, or of a nation, which are of one country.
_OF_HOUSES = re.compile(
    r"(?i)(?:Standing|Select|National|State|Foreign|European|Environment|Defen[cs]e|Budget|Finance|House|Senate) "
    r"|Committee on "
)
_PLACED = re.compile(r"i(?:N{1,2},?w?(?:it?)?)?[KC](?![oOBb])|,K(?=[,.;)])")
_LOCAL = frozenset(("agency", "other"))
_MISSIONS = frozenset(("embassy", "consulate", "high commission", "mission"))


def side_around(scan: Scan, phrase: BodyPhrase, houses: Sequence[tuple[int, str]], parties: Parties) -> str:
    """Give the side of a body in which nobody holds an office: that of the words around it."""
    shared = phrase.kind != "ministry" and _SHARED.search(phrase.name)
    if shared or phrase.kind not in _CONTEXTUAL:
        return ""
    place = _PLACED.match(scan.tags, phrase.last)
    return scan.party(place.end() - 1) if place else _context(scan, phrase, houses, parties)


def _context(scan: Scan, phrase: BodyPhrase, houses: Sequence[tuple[int, str]], parties: Parties) -> str:
    """Country of a national body that names none: the one last named in its sentence, else the publishing side."""
    if phrase.kind in ("presidency", "government"):
        return parties.home
    begin, _ = scan.sentence_of(phrase.first)
    if phrase.kind == "committee":
        told = bisect_left(houses, (phrase.first, ""))
        if told or not _OF_HOUSES.match(phrase.name):
            return houses[told - 1][1] if told else ""
    if phrase.kind == "ministry" and scan.tags[max(phrase.first - 2, begin) : phrase.first] == "it":
        return parties.home  # received "at the Foreign Ministry"
    likely = ((at, scan.units[at]) for at in range(begin, phrase.first))
    places = [u.term.value for at, u in likely if u.tag in "DC" and u.term and scan.low_at(at + 1) not in _MISSIONS]
    if not places and phrase.kind in _LOCAL and parties.posted:
        return parties.posted  # what an embassy is shown, or hands something to
    return places[-1] if places else parties.home
