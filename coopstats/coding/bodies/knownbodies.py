"""Bodies known by names of their own: "the White House", "the ORGANISATION", "the NAME State University"."""

import re

from coopstats.codebook import Body
from coopstats.coding.bodies.bodyedges import acronym_end, campus_end, last_field, trim, with_acronym
from coopstats.coding.bodies.bodykinds import kind_by_name
from coopstats.coding.bodies.bodynames import (
    LEADS,
    LISTED_FIELDS,
    BodyPhrase,
    is_turn,
    national_name,
    official,
    spelt_out,
)
from coopstats.coding.bodies.bodyowners import country_after, country_before
from coopstats.coding.bodies.localbodies import is_local, local
from coopstats.coding.scanning.scan import Scan, is_common

_OF_SUBJECT = re.compile(r"e[TPM]+(?:(?:,|,?a)[TPM]+)*(?![OoHN])")
_WITH_HEAD = re.compile(r"(?:-[CDG])?[TNPM]{0,4}(?:(?<=[TN])s[TM]?)?B")
_SHORT = re.compile("[A-Z]{2,4}")  # acronyms that bodies of several countries have
_ABROAD = frozenset({"company", "party", "media", "ministry", "parliament"})  # known by theirs everywhere
_TASKS = frozenset({"agency", "parliament", "presidency"})
_TASKED = re.compile("[er][TP]+(?:a[TP]+)?(?![OoNBW])")
_HIGH = frozenset("supreme higher high national federal joint".split())
_MORE = re.compile("[TPBM]+|N")
_OF_FIRM = re.compile("[TNP]{1,3}(?=[,.;)])")
_OF_OUTER = re.compile(r"et?([CDW])")
_COMMITTEE = ("central committee", "cc")
_SOCIAL = frozenset(
    "facebook twitter instagram youtube telegram whatsapp linkedin tiktok weibo wechat vkontakte".split()
)
_SAID_THERE = frozenset("post posts page account channel message live profile video".split())
_CURRENCIES = frozenset("rmb npr mvr pkr bdt bnd fjd lkr mmk myr php usd aud nzd eur gbp inr idr thb vnd".split())
_HOUSE = re.compile(r"(?i) (?:headquarters|HQ|system|secretariat building)$")
_OF_ORGANISATION = re.compile("et?[GN]")
_BRANCH = re.compile("[WG][CK][MT]?B")
_BRANCHES = ("office", "mission", "bureau", "branch", "delegation", "centre", "center", "headquarters")
# What an organisation's name before them only describes.
_BASES = frozenset(("convention", "charter", "protocol"))
_WITH_COUNTRY = re.compile("-[CD][TNPM]{1,4}(?![BTN])")
_TEXTS = frozenset("agreement treaty pact dialogue summit forum strategy partnership".split())
_OF_TOWN = re.compile("eK")
_INSTRUMENT = re.compile(r"\b(?:Convention|Pact|Treaty)\b(?! Organi)")


def known_body(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """Read a body known by its own name; a head that follows makes it part of a longer one ("UN Security Council").

    Parameters
    ----------
    scan
        The text as units.
    at
        The name.
    low, high
        The sentence.

    Returns
    -------
    BodyPhrase or None
        The body, or nothing where the name means something else.
    """
    unit, tags = scan.units[at], scan.tags
    row = scan.row(at)
    if unit.low == "presidency" and is_turn(scan, at):
        return None
    if row.kind == "parliament" and _OF_ORGANISATION.match(tags, at + 1, high):
        return None  # "the General Council of the ORGANISATION"
    if row.kind == "government" and tags[max(at - 1, low)] == "G":
        return None  # "the ORGANISATION Ministerial Council"
    if tags[at : at + 2] == "Wn" and unit.low in _CURRENCIES:
        return None  # "RMB 50 million"
    if tags[at : at + 2] == "WW" and row.kind in LEADS:
        return None  # "White House National Security Council": the former says whose it is
    if _WITH_HEAD.match(tags, at + 1, at + 8):
        return None
    if (branch := _BRANCH.match(tags, at, high)) and scan.units[branch.end() - 1].low.endswith(_BRANCHES):
        party, country = (row.party, "") if tags[at] == "G" else ("", row.alpha_3)  # "AGENCY COUNTRY Office"
        return BodyPhrase(at, branch.end(), scan.words(*branch.span()), row.kind, country, "", party)
    if unit.low in _SOCIAL and (tags[max(at - 1, 0)] == "i" or scan.units[min(at + 1, high - 1)].low in _SAID_THERE):
        return None  # "said on Facebook", "in a Facebook post"
    if tags[at] == "G":
        return _organisation(scan, at, low, high)
    if is_local(scan, at):
        return local(scan, at, low, high)
    if row.kind == "party" and scan.words(at, at + 1).rsplit(" ", 1)[-1].islower():
        return None  # "COUNTRY first" is no party
    if row.kind == "company" and tags[max(at - 2, 0) : at + 2] in ("itW.", "itW,", "itWw", "itWi"):
        return None  # "at the HOTEL"
    if row.kind == "media" and _reports(scan, at):
        return None
    return _national(scan, row, at, low, high)


def _reports(scan: Scan, at: int) -> bool:
    """Whether a medium only says who reports: "CITY, May 16 /AGENCY/ - ", or the publisher of the text."""
    around = scan.tags[max(at - 1, 0)] in "x(" or scan.tags[at + 1 : at + 2] in ("-", "x")
    return around or scan.words(at, at + 1).lower() in (scan.article.publisher or "").lower()


def _organisation(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    tags, row, name = scan.tags, scan.row(at), scan.words(at, at + 1)
    if re.match("T(?!T*B)", tags[at + 1 : at + 3]):
        return None
    if " " in name and scan.codebook.words.issuperset(name.lower().split()):
        first, country = country_before(scan, at, low) if at > low and tags[at - 1] in "sD" else (at, "")
        last, after = country_after(scan, at + 1, high)
        if own := country or after:  # "Country's Nuclear Energy Agency" is no organisation
            return BodyPhrase(first, last, national_name(scan, name, "agency", own), "agency", own)
    if at > low and tags[at - 1] == "N" and tags[at + 1 : at + 2] == "N":
        return None  # a word of a name in capitals
    if _WITH_COUNTRY.match(tags, at + 1, high) and not _TEXTS.isdisjoint(scan.lows[at + 3 : at + 7]):
        return None  # "the ORGANISATION-COUNTRY Free Trade Agreement"
    if any(unit.low in _BASES and unit.tag != "T" for unit in scan.units[at + 1 : min(at + 4, high)]):
        return None  # "the ORGANISATION climate convention" is a text
    if row.kind == "format" or _INSTRUMENT.search(name):
        return None
    last = acronym_end(tags, at + 1)
    acronym = scan.words(at + 2, at + 3) if last > at + 1 else ""
    kind = "university" if row.name.startswith("University ") else row.kind
    if "High Commissioner" in name and not name.startswith("Office"):
        name = row.party  # who leads it
    return BodyPhrase(at, last, _HOUSE.sub("", name).removeprefix("The "), kind, "", acronym, row.party, row.name)


def _national(scan: Scan, row: Body, at: int, low: int, high: int) -> BodyPhrase:
    tags, last = scan.tags, at + 1
    if row.kind == "ministry" and " of " in scan.units[at].low and (more := LISTED_FIELDS.match(tags, last, high)):
        last = trim(scan, last, more.end())  # "Department of Agriculture, Fisheries and Forestry"
    elif row.kind == "university" and (more := _OF_SUBJECT.match(tags, last, high)):
        last = more.end()  # "the NAME State University of Informatics"
    last = last_field(scan, last) if row.kind == "ministry" else campus_end(scan, row.kind, last)
    tasked = _TASKED.match(tags, last, high) if row.kind in _TASKS and not scan.in_headline(at) else None
    if tasked and (row.kind != "presidency" or tags[last] == "r"):
        last = tasked.end()  # "Supreme Council of Antiquities", "Presidency for Religious Affairs"
    if scan.low_at(last) == "&" and (more := _MORE.match(tags, last + 1, high)):
        last = more.end()  # "BODY for Privatization & Partnership"
    if row.kind == "company" and (more := _OF_FIRM.match(tags, last, high)):
        words = scan.lows[last : more.end()]
        last = more.end() if len(words) == 1 or scan.codebook.given_names.isdisjoint(words) else last  # "NAME Broker,"
    name = spelt_out(scan, row, scan.words(at, last))
    if row.kind in ("agency", "government") and at > low and scan.units[at - 1].low in _HIGH and tags[at - 1] in "MT":
        name, at = scan.words(at - 1, last), at - 1  # "the Supreme National Security Council"
    first, owner = country_before(scan, at, low)
    town = _OF_TOWN.match(tags, last, high) if not (row.alpha_3 or owner) else None
    if town:  # "State Council of CITY"
        country = scan.party(town.end() - 1)
        return BodyPhrase(first, town.end(), scan.words(at, town.end()), row.kind, country)
    last, after = country_after(scan, last, high, row.kind)
    outer = _OF_OUTER.match(tags, last, high)
    free = not owner and not after
    if outer and free and outer[1] in "CD":
        after = scan.party(outer.start(1))
    elif outer and free and outer[1] == "W" and row.kind == "agency":
        after = scan.row(outer.start(1)).alpha_3  # "Commission for X of the PARTY Central Committee"
    elif outer and outer[1] == "W" and row.kind == scan.row(outer.start(1)).kind == "parliament":
        name, last = scan.words(at, outer.end()), outer.end()  # "House of the National Assembly"
        last, after = country_after(scan, last, high)
    shared = (
        row.kind == "ministry"
        or (row.kind == "company" and scan.codebook.words.issuperset(name.lower().split()))  # "Royal Group"
        or (row.kind not in _ABROAD and _SHORT.fullmatch(name) is not None)
        or is_common(scan.units[at])
    )
    usual = "" if shared and not _about(scan, row, name) else row.alpha_3
    country = owner or after or usual
    end = acronym_end(tags, last)
    if row.kind == "party" and scan.units[end : end + 1] and scan.units[end].low in _COMMITTEE:
        last = end + 1  # "Communist Party of Country (ACRONYM) Central Committee", "ACRONYM CC"
        name = f"{name} {scan.words(end, last)}"
    end, acronym, country = with_acronym(scan, name, last, high, country)
    kind = "agency" if tasked else kind_by_name(scan, row.kind, name, country)
    name = national_name(scan, official(scan, name), kind, country)
    own = row.term if row.alpha_3 and country == row.alpha_3 else ""
    return BodyPhrase(first, end, name, kind, country, acronym, "", own)


def _about(scan: Scan, row: Body, name: str) -> bool:
    """Whether a ministry's own name tells its country: no "Ministry of X", and the text is from there or about it."""
    if name.startswith("Ministry"):
        return False
    told = scan.placed if _SHORT.fullmatch(name) else scan.told
    return row.alpha_3 == scan.article.perspective or row.alpha_3 in told
