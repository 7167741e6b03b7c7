"""Fields, countries and hosts behind the head of an office: "for Foreign Affairs", "of Country", "to Country"."""

import re
from dataclasses import replace

from coopstats.coding.offices.behind import Complement, Reader
from coopstats.coding.offices.fields import field_end
from coopstats.coding.offices.unlisted import PRESIDENTS, company
from coopstats.coding.scanning.gazetteer import ministry_name
from coopstats.coding.scanning.plainwords import TWO
from coopstats.coding.scanning.ranks import DIPLOMATS, TOP

_HOST = re.compile(r"[uie]t?([CKDG])(?:(?:,|,?a)t?[CG])*")
_OWNED = re.compile(r"t?([DC])s?(p+)(?![BbOo])")
_WORKS = re.compile("[CK](?=[HR]*N[NTKv])")
_OWN_PLACE = re.compile("(?:N|T(?=N))[NT]{0,2}(?=[,.;)])")
_OF_CITY = re.compile("[mwp]{1,3}(?:b|,[HRO]*N)")  # "head of the CITY regional administration"
_UNKNOWN_SEAT = re.compile(r"iN(?=,[HR]*N)")
# What a host calls the country of a guest: "the Minister of Energy of the sisterly COUNTRY".
_KINDLY = frozenset("sisterly brotherly fraternal friendly neighbouring neighboring allied host sister brother".split())
_REGION = re.compile(r"t?([CD])s?([NTKP]{1,3}[Tw]|K)")
_OWN_REGION = re.compile(r"t?[NTK]{1,2}[Tw]")
_TOWN = re.compile(r"t(?:([CD])s?)?[wpm]{0,3}(?:b|we)[KN]")
_REGIONS = frozenset(
    "province region territory oblast state district county prefecture krai canton governorate municipality "
    "voivodeship emirate department raion cercle commune island islands republic".split()
)
_NO_TOPICS = TOP | {"minister", "deputy_minister"}  # "briefed the minister on energy"
_NAMED_SO = re.compile("[TNP]{1,3}[,.;)]")
_TOLD = frozenset("assured assures assure assuring informed apprised reminded convinced".split())
_ADDRESSED = re.compile("[TNP]{1,3},[HR]")  # "president of Country Name, Mr NAME"
_OFFICERS = frozenset(("business", "organisation", "media"))
_PEOPLES = frozenset(("states", "countries", "nations"))
_LANDS = _PEOPLES | {"country", "nation", "kingdom", "republic"}


def country(at: Reader) -> Complement | None:
    """Read "of Country", "from Country"; "High Commissioner for Country"."""
    scan, inner = at.scan, at.inner
    tag = scan.tags[inner]
    if at.link == "e" and scan.units[inner].low in _KINDLY and scan.tags[inner + 1] == "C":
        return replace(at.now, last=inner + 2, country=scan.party(inner + 1))
    sent = at.link == "w" or (at.link == "r" and at.office.rank == "ambassador")
    if not (at.link == "e" and tag in "CG") and not (sent and tag == "C"):
        return None
    owned = scan.tags[inner + 1 : inner + 2] == "s"
    if owned and (not _TOLD.isdisjoint(scan.lows[max(at.head - 2, 0) : at.head]) or company(at) is not None):
        return None  # "of Country's NAME, ", "assured the President of Country's support"
    if _named_so(at):
        return None  # "Chairperson of Country Name Name,"
    body = at.now.body or (at.starts.get(inner) if tag == "G" else None)
    return replace(at.now, last=inner + 1, country=scan.party(inner), body=body)


def _named_so(at: Reader) -> bool:
    """Whether a country begins the name of an unknown body: "Country Name Name,"."""
    begins = at.scan.tags[at.inner] == "C" and _NAMED_SO.match(at.scan.tags, at.inner + 1)
    if not begins or not at.scan.codebook.given_names.isdisjoint(at.scan.lows[at.inner + 1 : at.inner + 3]):
        return False
    addressed = at.office.term in PRESIDENTS and _ADDRESSED.match(at.scan.tags, at.inner + 1)
    return bool(at.office.rank in _OFFICERS or addressed) and company(at) is not None


def host(at: Reader) -> Complement | None:
    """Where an ambassador or envoy serves; the first of several."""
    if at.office.rank == "consul" and (seat := _UNKNOWN_SEAT.match(at.scan.tags, at.now.last, at.high)):
        return at.upto(seat.end())  # "Consul General in CITY, NAME"
    match = _HOST.match(at.scan.tags, at.now.last, at.high) if at.office.rank in DIPLOMATS else None
    if match is None or at.scan.units[at.now.last].low == "on":
        return None
    return replace(at.now, last=match.end(), host=at.scan.party(match.start(1)))


def there(at: Reader) -> Complement | None:
    """Step over the place of somebody who works there: "Mission Director in COUNTRY NAME"."""
    placed = at.scan.lows[at.now.last] == "in" and at.office.rank not in _NO_TOPICS
    return at.upto(at.inner + 1) if placed and _WORKS.match(at.scan.tags, at.inner, at.high) else None


def city(at: Reader) -> Complement | None:
    """Read "Mayor of City": the city stays in the title and tells the country."""
    tags, inner = at.scan.tags, at.inner
    if at.office.rank == "local" and (place := _OWN_PLACE.match(tags, inner, at.high)):
        return at.titled(place.end())  # "prefect of NAME,"
    if at.office.rank == "local" and (town := _TOWN.match(tags, at.start, at.high)):
        title = f"{at.now.title} of {at.scan.words(town.end() - 1, town.end())}"  # "of the Demonym port city of CITY"
        whose = at.scan.party(town.start(1) if town[1] else town.end() - 1)
        return at.upto(town.end(), title=title, country=whose)
    if tags[inner] != "K":
        return None
    end = inner + 1 + (tags[inner + 1 : inner + 2] == "n")  # "of CITY 6"
    if end < at.high and at.scan.lows[end] in _REGIONS:
        end += 1  # "Prefect of CITY department"
    elif tags[end : end + 1] in ("T", "P", "B", "-") or _OF_CITY.match(tags, end):
        return None  # "of the CITY regional administration"
    return at.titled(end, country=at.scan.party(inner))


def region(at: Reader) -> Complement | None:
    """Read "of Country's Name Province": a part of a country, which the title of its governor holds."""
    own = _OWN_REGION.match(at.scan.tags, at.start, at.high) if at.office.rank != "minister" else None
    if own and at.scan.units[own.end() - 1].low in _REGIONS:
        city = at.scan.tags.find("K", at.start, own.end())  # "of NAME Province" of a known name
        return at.titled(own.end(), country=at.scan.party(city) if city >= 0 else "")
    match = _REGION.match(at.scan.tags, at.start, at.high)
    if match is None or at.scan.units[match.end() - 1].low.split()[-1] not in _REGIONS:
        return None
    title = f"{at.now.title} of {at.scan.words(match.start(2), match.end())}"
    return at.upto(match.end(), title=title, country=at.scan.party(match.start(1)))


def field(at: Reader) -> Complement | None:
    """Read a field of government or a region: "for Foreign Affairs", "for East Asia"."""
    scan, tags, inner = at.scan, at.scan.tags, at.inner
    topic = scan.units[at.now.last].low == "on"
    if at.link == "i" and (not topic or at.office.rank in _NO_TOPICS):
        return None
    if at.link == "u" and at.office.rank not in DIPLOMATS and (tags[inner] not in "PB" or scan.in_headline(inner)):
        return None  # "Foreign Secretary to Visit"
    if tags[inner] in "Oo" or (tags[inner] in "DC" and tags[inner + 1 : inner + 2] in ("O", "o")):
        return None
    if _named_so(at) or (tags[inner] in "NK" and company(at) is not None):
        return None  # "Principal of NAME Hill Campus, "
    end = field_end(scan, at.head, at.start, at.high, at.starts)
    if end == at.start:
        return None
    if (
        (at.office.rank == "military" and tags[inner] == "B" and end == inner + 1)
        or (topic and at.now.body and at.office.rank not in DIPLOMATS)
        or (at.office.rank == "member_of_parliament" and at.link == "r")
    ):
        return at.upto(end)  # "of the Armed Forces"; "of the BODY Committee on Trade"
    own = re.split(" (?:of|for) ", scan.lows[at.head], maxsplit=1)[1:]
    fielded = own and ministry_name(scan.codebook, own[0])  # "State Minister for Foreign Affairs in charge of X"
    portfolio = "" if fielded else scan.words(at.start, end).removeprefix("the ")
    return at.upto(end, title=at.words(end), portfolio=portfolio)


def peoples(at: Reader) -> Complement | None:
    """Step over "of several foreign states:" before a list, and "of the Northern country"."""
    units = at.scan.units[at.start : min(at.start + 5, at.high)]
    end = next((k for k, unit in enumerate(units) if unit.low in _LANDS), -1)
    if end < 0 or not all(unit.tag in "twmpTPDn" for unit in units[:end]):
        return None
    several = any(unit.low in TWO | {"three"} for unit in units[:end])  # "of the two countries, NAME"
    listed = several or at.scan.tags[at.start + end + 1 : at.start + end + 2] == ":"
    return at.upto(at.start + end + 1) if listed or units[end].low not in _PEOPLES else None


def owned_field(at: Reader) -> Complement | None:
    """Read "of Demonym diplomacy", "of Country's diplomacy": the country of a field in small letters."""
    owned = _OWNED.match(at.scan.tags, at.start, at.high) if not at.now.country else None
    if owned is None:
        return None
    field = at.scan.words(owned.start(2), owned.end())
    country = at.scan.party(owned.start(1))
    return at.upto(owned.end(), title=f"{at.now.title} of {field}", portfolio=field, country=country)
