"""Bodies named around a head: "Demonym Chamber of Commerce", "Ministry of Energy of Country", "Name Corporation".

Words before the head belong to the name as far as they are capitalised, words after it as far as "of" or "for" carries
on. A country before or after the name says whose body it is and is set apart from the name.
"""

import re
from typing import NamedTuple

from coopstats.codebook import Body
from coopstats.coding.bodies.bodyedges import acronym_end, before, is_region, name_end, with_acronym
from coopstats.coding.bodies.bodykinds import JOINT_BODY, kind_by_name
from coopstats.coding.bodies.bodynames import (
    NATIONAL,
    ONE_SUCH,
    STAFFED,
    VENUE,
    BodyPhrase,
    home_of,
    is_plural_head,
    is_turn,
    kept,
    national_name,
    official,
    organisation_named,
    parties_named,
    spelt_out,
)
from coopstats.coding.bodies.bodyowners import (
    OF_TWO,
    country_after,
    country_before,
    country_tail,
    named_within,
    of_parliament,
)
from coopstats.coding.bodies.smallbodies import embassy, find_small
from coopstats.coding.scanning.scan import Scan

# Heads that make a company of any capitalised words; the others do so only of a name that is no ordinary word.
_COMPANY = frozenset(
    {"company", "corporation", "corp", "corp.", "group", "holding", "holdings", "bank", "airlines", "co.", "authority"}
)
_OF_ORGANISATIONS = frozenset({"agency", "embassy", "other", "parliament", "government", "presidency", "ngo"})
# Heads that need no more of a name: a country has one.
_ONE_A_COUNTRY = frozenset({"Army", "Police", "Foreign Affairs Committee"})
_UNIT_OF_FORCE = re.compile("[TMP]{1,3}B(?![oO])")
# Forces that are counted.
_NUMBERED = frozenset(("Brigade", "Division", "Corps", "Command", "Army"))
_ORDINAL = ("st", "nd", "rd", "th")
_FIELDED = frozenset({"ministry", "think_tank", "university", "agency"})
_NAMES_A_COUNTRY = re.compile("[DCWG]")
_PROPER = re.compile("[NGW]")
_OF_ITS_OWN = re.compile("Affairs|Relations|Integration")
_OF_FRIENDS = re.compile(
    "Friendship (?:Parliamentary |Parliamentarians' )?(?:Society|Association|League|Committee|Group)"
    "|[Pp]arliamentary (?:Association|Group|Friendship|Working Group)"
)
_PAIRED = re.compile("[CD]-[CD]")
_WITH_UNION = re.compile("G-[CD]|[CD]-G")
_LONGEST_LINE = 5


class _Name(NamedTuple):
    """A body's name, as numbers of units.

    The head begins at `at` and ends before `head_last`; the name's own words run from `first` to `last`; `row` is what
    the codebook says of the head.
    """

    first: int
    at: int
    head_last: int
    last: int
    row: Body


class _Owner(NamedTuple):
    """Whose body it is: the phrase with its country from `first` to `last`, its name without it, the country's code."""

    first: int
    last: int
    name_first: int
    name_last: int
    country: str


def headed_body(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Read the body around the head at a unit, between two units of its sentence; None if the words name none."""
    if is_plural_head(scan.units[at].low, scan.row(at)):
        return None  # "Friendship Committees" names no single one
    if scan.units[at].low == "presidency" and is_turn(scan, at):
        return None
    if scan.tags[at] == "b":
        return find_small(scan, at, low)
    name = _name(scan, at, low, high)
    owner = _owner(scan, name, low, high) if name else None
    if name is None or owner is None or not _is_body(scan, name, owner):
        return None
    parent = of_parliament(scan, owner.last, high) if name.row.kind == "committee" else None
    if parent:  # "Committee on Fish of the Parliament"
        owner = owner._replace(last=parent[0], name_last=parent[0], country=owner.country or parent[1])
    bare = owner.name_first == at and name.head_last == owner.name_last
    if bare and name.row.term == "Ministry" and scan.units[at].low == "ministry":
        return None  # "the Ministry of COUNTRY" says no field
    return _phrase(scan, name, owner, high)


def _name(scan: Scan, at: int, low: int, high: int) -> _Name | None:
    """Find where the name begins and ends; None if it is that of an event, a place or a company of travellers."""
    tags, last = scan.tags, at + 1
    while last < high and (tags[last] in "BL" or (tags[last] in "TM" and tags[last + 1 : last + 2] == "B")):
        last += 1
    if scan.row(at).term == "Army" and (unit := _UNIT_OF_FORCE.match(tags, last, high)):
        last = unit.end()  # "the Demonym Army Military Works Command"
    row = scan.row(tags.rindex("B", at, last))
    if last > at + 1 and is_plural_head(scan.units[last - 1].low, row):
        return None  # "International Organisations"
    first = at
    if "suffix" in row.positions or row.positions == ("prefix",):
        first = before(scan, at, low, prefix_only="suffix" not in row.positions)
    if scan.units[at].low == "delegation" and "EUU" not in parties_named(scan, first, last + 3):
        return None  # people who travel, not a body
    word = scan.units[last - 1].low
    if row.term in _NUMBERED and tags[first - 1 : first] == "n" and scan.units[first - 1].low.endswith(_ORDINAL):
        first -= 1  # "the 4th Mechanized Brigade"
    plain = first < last - 1 and not _NAMES_A_COUNTRY.search(tags, first, last - 1)
    if word == "congress" and (plain or tags[first - 1] == "n"):
        return None  # "the Party Congress", "the 9th Congress" is an event
    if VENUE.search(scan.words(first, last)):
        return None
    end = name_end(scan, row, at, last, high)
    two = OF_TWO.match(tags, end, high) if row.kind == "committee" and scan.low_at(end) in ("between", "of") else None
    return _Name(first, at, last, two.end() if two else end, row)


def _owner(scan: Scan, name: _Name, low: int, high: int) -> _Owner:
    """Tell whose body it is: a country before, inside or behind the name, the seat of it, or the head itself."""
    first, country = country_before(scan, name.first, low)
    name_first, last, name_last = name.first, name.last, name.last
    # A country inside the run before the head: "Country Name Council".
    said = [i for i in range(name.first, name.at) if scan.tags[i] in "DC"]
    inner = [i for i in said if not is_region(scan, i, name.head_last)]
    if not country and len(inner) == 1 and scan.tags[inner[0] + 1 : inner[0] + 2] != "-":
        country = scan.party(inner[0])
        if inner[0] == name.first and name.row.kind in NATIONAL:
            name_first = name.first + 1
    if tail := country_tail(scan, name.head_last, last):
        country = country or tail[1]
        if not kept(name.row, name_first, name.head_last, tail[0], name.at):  # "Bank of COUNTRY"
            name_last = tail[0]
    else:
        last, after = country_after(scan, last, high, name.row.kind)
        country = country or after
    if len(inner) > 1:  # "COUNTRY-COUNTRY Friendship Society" is of the first
        country = scan.party(inner[0]) if _OF_FRIENDS.search(scan.words(name.first, name.last)) else ""
    elif not country:
        country = "" if said else named_within(scan, name.row, (name.first, name.at), (name.head_last, last))
    return _Owner(first, last, name_first, name_last, country or _by_head(scan, name, last))


def _by_head(scan: Scan, name: _Name, last: int) -> str:
    """Give the country of a body known by its name, or of the parliament that a committee is one of."""
    tags, country = scan.tags, ""
    if name.first < name.at and tags[name.first] == "W":
        country = scan.row(name.first).alpha_3
    if not country and name.row.alpha_3 and "L" not in tags[name.at : last]:
        country = home_of(scan, name.row, scan.units[name.at].low)  # "the Riksdag" names its country
    if country or name.row.kind != "committee":
        return country
    houses = {scan.row(i).alpha_3 for i in range(name.head_last, last) if tags[i] in "WB"}
    return houses.pop() if len(houses) == 1 else ""  # "Committee on Trade of the HOUSE"


def _is_body(scan: Scan, name: _Name, owner: _Owner) -> bool:
    """Whether the words are a name: not any "Fish Company", a headline in capitals, or a bare "the Ministry"."""
    tags, row, at = scan.tags, name.row, name.at
    word = scan.units[name.head_last - 1].low
    ends_with_head = name.head_last == owner.name_last
    if row.term == "JC":
        return _PAIRED.search(tags, owner.first, at) is not None
    if row.term == "Administration" and tags[at - 1 : at + 1] == "aB":
        return False  # "for Finance and Administration"
    if row.term == "Division" and name.head_last == name.last and scan.lows[name.first].endswith(("ern", "central")):
        return False  # "the Western Division", a part of a country
    known = word.split()[-1] in _COMPANY or word.endswith((" exchange", "bourse"))
    if row.kind == "company" and "L" not in tags[at : owner.last] and not known:
        proper = ends_with_head and (_PROPER.search(tags, name.first, at) or acronym_end(tags, owner.last) > owner.last)
        if not proper or tags[owner.last : owner.last + 1] in ("T", "P"):
            return False
    if owner.last - owner.first > _LONGEST_LINE and scan.words(owner.first, owner.last).isupper():
        return False
    if owner.name_first != at or not ends_with_head or owner.country or tags[at + 1 : at + 2] == "(":
        return True
    head = scan.units[at].low
    single = " " in head and row.term in ONE_SUCH and (tags[at - 1 : at] == "t" or tags[at + 1 : at + 2] in ("o", "O"))
    british = row.term == "Foreign Office" and scan.article.perspective == "GBR"
    fielded = row.kind in _FIELDED and (" of " in head or " for " in head)  # "the Centre for Strategic Studies"
    party = row.kind == "party" and " " in head and not head.endswith("committee")  # "the Socialist Party"
    # "chairman of the Economic Development Board"
    led = (row.kind in STAFFED or row.term == "Committee") and " " in head and tags[at - 3 : at] in ("Oet", "oet")
    force = row.term in _ONE_A_COUNTRY and tags[at + 1 : at + 2] not in ("T", "P")  # no "Army Operations"
    joint = row.term == "Joint Commission" and head.count(" ") > 1 and JOINT_BODY.search(head) is not None
    return row.kind == "parliament" or joint or force or party or led or british or single or fielded


def _phrase(scan: Scan, name: _Name, owner: _Owner, high: int) -> BodyPhrase | None:
    """Give the body its name, kind and acronym."""
    words = spelt_out(scan, name.row, scan.words(owner.name_first, owner.name_last).removeprefix("The "))
    last, acronym, country = with_acronym(scan, words, owner.last, high, owner.country)
    kind = kind_by_name(scan, name.row.kind, words, country)
    if kind == "igo" and country and name.row.term == "Organisation":
        kind = "agency"  # "Country's Trade Promotion Organization"
    if kind == "agency" and scan.tags[owner.first : owner.first + 3] == "K-w":
        kind = "ngo"  # a "CITY-based centre" serves no government
    if kind == "committee" and JOINT_BODY.search(words):
        country = ""
    if _WITH_UNION.search(scan.tags, owner.first, owner.last):  # "ORGANISATION-COUNTRY Council"
        return BodyPhrase(owner.first, last, words, "committee", "", acronym)
    if kind == "embassy" and (country or not organisation_named(scan, name.first, owner.last)):
        return embassy(scan, owner.first, max(owner.last, last), name.at, name.head_last, country)
    inner = any(tag in "DC" for tag in scan.tags[name.first : name.at])
    international = organisation_named(scan, name.first, owner.last) if not inner and not country else None
    committee = kind == "committee" and not _OF_ITS_OWN.search(words)
    if international and (committee or kind in _OF_ORGANISATIONS):
        kind = kind if committee and name.row.term != "Task Force" else "igo"
        return BodyPhrase(owner.first, last, words, kind, "", acronym, international.party)
    full = national_name(scan, official(scan, words), kind, country)
    return BodyPhrase(owner.first, last, full, kind, country, acronym)
