"""Bodies that the text names: "the Ministry of Energy of Country", "Demonym Chamber of Commerce", "Name Corporation".

A body's name is built around a head (`B`) or is known as a whole (`W`, `G`). Words before the head belong to it as far
as they are capitalised, words after it as far as "of" or "for" carries on. A country before or after the name says
whose body it is and is set apart from the name.
"""

import re
from dataclasses import replace

from coopstats.codebook import Organisation
from coopstats.coding.bodyedges import (
    before,
    country_after,
    country_before,
    country_tail,
    name_end,
    of_parliament,
    seat_of,
    with_acronym,
)
from coopstats.coding.bodynames import (
    JOINT_BODY,
    NATIONAL,
    BodyPhrase,
    home_of,
    is_plural_head,
    kept,
    kind_by_name,
    national_name,
    official,
)
from coopstats.coding.firms import find_firm
from coopstats.coding.knownbodies import known_body
from coopstats.coding.scan import Scan
from coopstats.coding.smallbodies import embassy, find_small

# Heads that make a company of any capitalised words; the others do so only of a name that is no ordinary word.
_COMPANY = frozenset(
    {"company", "corporation", "corp", "corp.", "group", "holding", "holdings", "bank", "airlines", "co.", "authority"}
)
_OF_ORGANISATIONS = frozenset({"agency", "other", "parliament", "government", "presidency", "ngo"})
# Heads that need no more of a name: a country has one.
_ONE_A_COUNTRY = frozenset({"Army", "Police", "Foreign Affairs Committee"})
# Heads of several words that with an article name the one which a country has: "the Supreme Court".
_ONE_SUCH = frozenset(
    "Authority|Central Bank|Court|General Staff|Prosecutor's Office|Statistics Committee|Space Agency|Customs|"
    "Academy of Sciences|Chamber of Commerce|Red Cross|Archives|Library|Intelligence Service".split("|")
)
_VENUES = frozenset("centre center airport airports".split())
_VENUE = re.compile(
    r"(?i)\b(?:congress|convention|conference|exhibition|expo|international) (?:cent(?:re|er)|airport)$"
)


def find_bodies(scan: Scan) -> list[BodyPhrase]:
    """Find every named body, in text order, without overlaps.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of BodyPhrase
        Longer names win over the names inside them.
    """
    found: list[BodyPhrase] = []
    for low, high in scan.sentences:
        position = free = low
        while position < high:
            tag = scan.tags[position]
            phrase = None
            if tag in "Bb":
                phrase = _headed(scan, position, free, high)
            elif tag in "WG":
                phrase = known_body(scan, position, low, high)
            elif tag in "LOo":
                phrase = find_firm(scan, position, free, high)
            position += 1
            if phrase:
                found.append(phrase)
                free = phrase.last
                position = max(free, position)
    line = scan.article.dateline or ""
    start = scan.article.text.find(line) if line else -1
    # "CITY, May 3 (AGENCY) --": who reports is no body of the readout.
    return _by_acronym(scan, [p for p in found if not start <= scan.units[p.first].start < start + len(line)])


def _by_acronym(scan: Scan, found: list[BodyPhrase]) -> list[BodyPhrase]:
    """Add later mentions of a body by the acronym that the text sets beside its name."""
    short = {phrase.acronym: phrase for phrase in reversed(found) if len(phrase.acronym) > 1}
    if not short:
        return found
    taken = {unit for phrase in found for unit in range(phrase.first, phrase.last)}
    text = scan.article.text
    again = [
        replace(short[word], first=i, last=i + 1, acronym="")
        for i, unit in enumerate(scan.units)
        if i not in taken and (word := text[unit.start : unit.end]) in short
    ]
    return sorted(found + again, key=lambda phrase: phrase.first)


def _headed(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    tags, unit, row = scan.tags, scan.units[at], scan.row(at)
    if is_plural_head(unit.low, row):
        return None  # "Friendship Committees" names no single one
    if tags[at] == "b":
        return find_small(scan, at, low)
    last = at + 1
    while last < high and (tags[last] in "BL" or (tags[last] == "T" and tags[last + 1 : last + 2] == "B")):
        last += 1
    head_last = last
    row = scan.row(tags.rindex("B", at, last))
    if last > at + 1 and is_plural_head(scan.units[last - 1].low, row):
        return None  # "International Organisations"
    first = at
    if "suffix" in row.positions or row.positions == ("prefix",):
        first = before(scan, at, low, prefix_only="suffix" not in row.positions)
    own_first = first
    if unit.low == "delegation" and "EUU" not in _parties(scan, own_first, last + 3):
        return None  # people who travel, not a body
    word = scan.units[head_last - 1].low
    if word == "congress" and own_first < head_last - 1 and not re.search("[DCWG]", tags[own_first : head_last - 1]):
        return None  # "the Party Congress" is an event
    if word in _VENUES and _VENUE.search(scan.words(own_first, last)):
        return None
    last = name_end(scan, row, at, last, high)
    first, country = country_before(scan, own_first, low)
    name_first = own_first
    # A country inside the run before the head: "Country Name Council".
    inner = [i for i in range(own_first, at) if tags[i] in "DC"]
    if not country and len(inner) == 1 and not (inner[0] + 1 < len(tags) and tags[inner[0] + 1] == "-"):
        country = scan.party(inner[0])
        if inner[0] == own_first and row.kind in NATIONAL:
            name_first = own_first + 1
    name_last = last
    tail = country_tail(scan, head_last, last)
    if tail:
        name_last, after = tail
        country = country or after
        if kept(row, name_first, head_last, name_last, at):
            name_last = last  # "Bank of COUNTRY"
    else:
        last, after = country_after(scan, last, high)
        country = country or after
    if len(inner) > 1:
        country = ""
    elif not country:
        named = {scan.party(i) for i in range(own_first, last) if tags[i] in "DC"}
        country = named.pop() if len(named) == 1 and not inner else ""
        seats = seat_of(scan, own_first, at)
        if not country and not inner and row.kind not in NATIONAL:
            seats = seats or seat_of(scan, head_last, last)
            country = seats.pop() if len(seats) == 1 else ""  # "the CITY Chamber of Commerce", "University of CITY"
    if not country and own_first < at and tags[own_first] == "W":
        country = scan.row(own_first).alpha_3
    if not country and row.alpha_3 and "L" not in tags[at:last]:
        country = home_of(scan, row, unit.low)  # "the Riksdag" names its country
    if not country and row.kind == "committee":
        houses = {scan.row(i).alpha_3 for i in range(head_last, last) if tags[i] in "WB"}
        country = houses.pop() if len(houses) == 1 else ""  # "Committee on Trade of the HOUSE"
    weak = (
        row.kind == "company" and "L" not in tags[at:last] and word.split()[-1] not in _COMPANY and "stock" not in word
    )
    proper = re.search("[NGW]", tags[own_first:at]) and name_last == head_last
    if weak and not (proper and tags[last : last + 1] not in ("T", "P")):
        return None
    if scan.words(first, last).isupper() and last - first > 5:
        return None  # a line in capitals
    bare = name_first == at and head_last == name_last and not country and tags[at + 1 : at + 2] != "("
    british = row.term == "Foreign Office" and scan.article.perspective == "GBR"
    single = tags[at] == "B" and " " in unit.low and row.term in _ONE_SUCH
    single = single and (tags[at - 1 : at] == "t" or tags[at + 1 : at + 2] in ("o", "O"))
    fielded = row.kind == "ministry" and " of " in unit.low  # "the Department of Foreign Affairs"
    if bare and not (row.kind == "parliament" or row.term in _ONE_A_COUNTRY or british or single or fielded):
        return None  # a bare "the Ministry" is resolved elsewhere
    if row.kind == "committee" and (parent := of_parliament(scan, last, high)):
        last, country = parent[0], country or parent[1]
        name_last = parent[0]  # "Committee on Fish of the Parliament"
    if row.term == "Ministry" and name_first == at and head_last == name_last and unit.low == "ministry":
        return None  # "the Ministry of COUNTRY" says no field
    name = scan.words(name_first, name_last)
    acronym_last, acronym, country = with_acronym(scan, name, last, high, country)
    kind = kind_by_name(scan, row.kind, name, country)
    if kind == "igo" and country and row.term == "Organisation":
        kind = "agency"  # "Country's Trade Promotion Organization"
    if kind == "committee" and JOINT_BODY.search(name):
        country = ""
    if kind == "embassy":
        return embassy(scan, first, max(last, acronym_last), at, head_last, country)
    international = _international(scan, own_first, last) if not inner and not country else None
    if international and kind == "committee" and not re.search("Affairs|Relations|Integration", name):
        kind = "igo" if row.term == "Task Force" else kind
        return BodyPhrase(first, acronym_last, name, kind, "", acronym, international.party, "")
    if international and kind in _OF_ORGANISATIONS:
        return BodyPhrase(first, acronym_last, name, "igo", "", acronym, international.party, "")
    return BodyPhrase(
        first, acronym_last, national_name(scan, official(scan, name), kind, country), kind, country, acronym
    )


def _parties(scan: Scan, first: int, last: int) -> set[str]:
    """Give the organisations named in some units, by what they are called as parties."""
    units = scan.units[first : min(last, len(scan.units))]
    return {unit.term.value.party for unit in units if unit.tag == "G" and unit.term is not None}


def _international(scan: Scan, first: int, last: int) -> Organisation | None:
    """The organisation that a body's name holds: "ORGANISATION Commission", "Secretariat of the ORGANISATION"."""
    rows = (scan.row(at) for at in range(first, last) if scan.tags[at] == "G")
    return next((row for row in rows if row.kind == "igo"), None)
