"""Offices tied to the names beside them: "OFFICE NAME", "OFFICE, OFFICE, NAME", "NAME, OFFICE and OFFICE"."""

import re

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.charges import charge, portfolio
from coopstats.coding.offices.offices import Held, OfficePhrase
from coopstats.coding.people.before import LINKS, REACH, Told, offices_before
from coopstats.coding.people.cards import offices_below
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.officers import house_officers, share_bodies
from coopstats.coding.scanning.scan import Scan

# Between a name and an office: a post-nominal, a country, where one is sent to, an apposition or a clause.
_BETWEEN = re.compile(
    r"(?:,?Q)*(?:\([^()]{1,8}\))?(?:e(?:t?C)+|u(?:t?[CK])+)?[,(-]?(?:r[nw]w|w[Jn]n?|[-awtimnHTyQxu,])*"
    r"(?:[bp]e)?,?(?:(?:t?[DC]?[bwpoOmM]{0,3}|N)s)?[wm]{0,2}"
)
_ASIDE = re.compile(",t[wm]{1,3}(?:[yei]w)?a")  # "NAME, a diplomat by trade and OFFICE"
_ENDS = frozenset((*",.;:)a-", ""))  # behind an apposition


def find_holders(
    scan: Scan, offices: list[OfficePhrase], names: list[NamePhrase], bodies: list[BodyPhrase]
) -> dict[int, list[Held]]:
    """Give for the first unit of each name the offices beside it, with the rule that ties each."""
    ends = {office.last: office for office in offices}
    starts = _starts(scan, offices)
    below = offices_below(scan, names, offices)
    taken = {office.first for office in below.values()}
    result: dict[int, list[Held]] = {}
    named = {body.first: body for body in bodies}
    bounds = {phrase.first for phrase in names}
    closes = {phrase.last for phrase in names}
    titled: set[int] = set()  # where names end that have an office before them
    listed: set[int] = set()  # those of them with a comma between: "OFFICE, NAME"
    told = Told(ends, taken, titled, closes, listed)
    for phrase in names:
        before = offices_before(scan, phrase.first, told)
        taken |= {office.first for office in before}
        titled |= {phrase.last} if before else set()
        listed |= {phrase.last} if before and scan.tags[before[-1].last] == "," else set()
        result[phrase.first] = [(office, "post.before_name") for office in before]
    for phrase in names:
        behind = _behind(scan, phrase.last, starts, bounds, told)
        taken |= {office.first for office in behind}
        behind += [below[phrase.first]] if phrase.first in below else []
        result[phrase.first] += [(office, "post.after_name") for office in behind]
        charged = charge(scan, behind[-1].last if behind else phrase.last, named)
        if charged and charged.first not in taken:
            result[phrase.first].append((charged, "post.charge"))
        elif not result[phrase.first] and (charged := portfolio(scan, phrase.last, named)):
            result[phrase.first].append((charged, "post.portfolio"))
    share_bodies(scan, names, result)
    house_officers(scan, names, result, bodies)
    return result


def _starts(scan: Scan, offices: list[OfficePhrase]) -> dict[int, OfficePhrase]:
    """Offices by the unit at which they begin, with and without their article."""
    starts = {office.first: office for office in offices}
    for office in offices:
        starts.setdefault(office.first + 1 if scan.tags[office.first] == "t" else office.first, office)
    return starts


def _behind(scan: Scan, last: int, starts: dict[int, OfficePhrase], names: set[int], told: Told) -> list[OfficePhrase]:
    """Offices in apposition behind a name, as long as no other name claims them."""
    chain: list[OfficePhrase] = []
    at, tags = last, scan.tags
    titled, high = last in told.titled, scan.sentence_of(last - 1)[1]
    while True:
        near = range(at + bool(chain), min(at + REACH, high))
        end = next((k for k in near if k in names), high)
        office = next((starts[k] for k in near if k < end and k in starts and starts[k].first >= at), None)
        if office is None or office.first in told.taken or office.plural:
            break
        between = tags[at : office.first]
        links = (k for k in range(at, office.first) if tags[k] in "wimt" or tags[k : k + 2] in ("be", "pe"))
        linked = _BETWEEN.fullmatch(between) and LINKS.issuperset(word for k in links for word in scan.lows[k].split())
        if not linked and (chain or not _ASIDE.fullmatch(between)):
            break
        beside = not (between or chain or office.bare or scan.in_headline(at)) and tags[office.head] == "O"
        if not re.search(r"[,(\-wix]", between) and not (chain and "a" in between) and not beside:
            break
        if not chain and "a" in between and "," not in between and "u" not in between:
            break  # "NAME and also the OFFICE"
        if chain and between in (",t", ",tw") and tags[chain[-1].first - 1] != "t" and tags[chain[-1].first] != "t":
            break  # "With NAME, OFFICE, the OFFICE discussed": somebody else
        goes_on = office.last < high and tags[office.last] == "w" and tags[office.head - 1] in "DMmPpWb"
        joined = "a" in between and (office.country or last in told.listed)
        if titled and not chain and (joined or (office.country and goes_on)):
            break  # "OFFICE NAME, and the DEMONYM OFFICE", "OFFICE NAME, the DEMONYM OFFICE left": somebody else
        again = titled and not chain and office.bare and between == ",t"
        if again and tags[office.last : office.last + 1] not in _ENDS:
            break  # "OFFICE NAME, the OFFICE left": somebody else
        if chain and "a" in between and office.country and chain[0].country not in ("", office.country):
            break
        chain.append(office)
        at = _past_gloss(tags, office.last)
        if at in names or at + 1 in names:
            break
    return chain


_GLOSS = re.compile(r"\([^()]{1,6}\)B?")


def _past_gloss(tags: str, at: int) -> int:
    """Step over a gloss behind an office, with the rest of a body: "of PARTY (ACRONYM) Central Committee"."""
    gloss = _GLOSS.match(tags, at)
    return gloss.end() if gloss else at
