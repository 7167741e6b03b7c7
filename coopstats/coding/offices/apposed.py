"""What stands behind an office once its prepositions are read: a body, a country or a committee in apposition."""

import re
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.behind import Complement, Reader
from coopstats.coding.offices.departments import is_unit, small_unit
from coopstats.coding.scanning.ranks import TOP

_COUNTRY_ALONE = re.compile(r"C(?=[w,.;)])")
_COUNTRY_BEHIND = re.compile(r",C(?=[;.)])")
# "the commander of the ORGANISATION mission in COUNTRY, NAME".
_MISSION = re.compile(r"(?:[wp]?b|w)(?:[iru]t?[CKGD])?w?(?=,t?[HR]*[NTK])|p?b(?=[HR]+N)|[iru]t?[CKGD](?=,t?[HR]*N)")
_SMALL_COMMITTEE = re.compile("[wpm]{0,3}b")
_UNDER = re.compile(r"[wMmN]t?[OoB](?:et?(C))?")
_UNIT_ENDS = re.compile("(?:Department|Division|Bureau|Directorate|Section|Unit|Desk|Branch)$")


def placed_under(at: Reader) -> Reader:
    """Step over "under the President of COUNTRY" behind a body."""
    match = _UNDER.match(at.scan.tags, at.now.last, at.high) if at.now.body else None
    if match is None or at.scan.units[at.now.last].low != "under":
        return at
    country = at.scan.party(match.start(1)) if match[1] else ""
    return replace(at, now=replace(at.now, last=match.end(), country=at.now.country or country))


def apposed_country(at: Reader) -> Reader:
    """Read "NAME, Chief of Defence Forces (CDF) COUNTRY, called on": the country without "of"."""
    last, tags = at.now.last, at.scan.tags
    apposed = tags[last - 1] == ")" or tags[at.head - 1 : at.head] == ","
    if at.now.country or not apposed or not _COUNTRY_ALONE.match(tags, last, at.high):
        return at
    return replace(at, now=replace(at.now, last=last + 1, country=at.scan.party(last)))


def apposed_body(at: Reader) -> Reader:
    """Read "Director, Name Bureau"."""
    last, tags = at.now.last, at.scan.tags
    if at.now.body or tags[last : last + 1] != "," or at.office.rank in TOP:
        return at
    begin = last + 2 if tags[last + 1 : last + 2] == "t" else last + 1
    after = next((at.starts[k] for k in (last + 1, begin) if k in at.starts and at.starts[k].first == k), None)
    if after is None or tags[after.last : after.last + 1] in ("O", "o", "M", "s"):
        return at
    title, country = at.now.title, at.now.country or after.country
    if is_unit(after) and not after.country and _UNIT_ENDS.search(after.name):
        title = at.words(after.last)  # "Joint Secretary, Asia Division"
    around = at.starts.get(after.last + 1)
    if tags[after.last : after.last + 1] == "," and around and around.kind == "ministry" != after.kind:
        title = at.words(after.last)  # "Deputy Secretary, Asia Group, Ministry of Y"
        after, country = around, country or around.country
    end = after.last
    if not country and (told := _COUNTRY_BEHIND.match(tags, end, at.high)):
        country, end = at.scan.party(end + 1), told.end()  # "Director, Name Bureau, COUNTRY;"
    return replace(at, now=replace(at.now, title=title, body=after, country=country, last=end))


def owned_committee(at: Reader) -> Reader:
    """Read "Chairman of the ASSEMBLY's Finance Committee": the head of the committee, in the title if a department."""
    last, tags = at.now.last, at.scan.tags
    if tags[last : last + 1] != "s":
        return at
    if at.now.body and (desk := small_unit(at.scan, last + 1)):  # "of the foreign ministry's trade department"
        title = f"{at.now.title} of the {at.scan.words(*desk)}"
        return replace(at, now=replace(at.now, title=title, last=desk[1]))
    house = at.now.body is not None and at.now.body.kind == "parliament"
    small = _SMALL_COMMITTEE.match(tags, last + 1) if house else None
    if at.now.body and small and at.scan.units[small.end() - 1].low.endswith(("committee", "commission")):
        name = at.scan.words(at.now.body.first, small.end())  # "the Senate's foreign relations committee"
        committee = BodyPhrase(last + 1, small.end(), name, "committee", at.now.country)
        return replace(at, now=replace(at.now, body=committee, last=small.end()))
    body = at.starts.get(last + 1)
    owned = body and body.first in (last, last + 1) and (body.kind == "committee" or last > at.head + 1)
    house = at.now.body is not None and at.now.body.kind == "parliament"
    if (
        body is None
        or not owned
        or (at.office.rank in TOP and not house)
        or tags[body.last : body.last + 1] in ("O", "o", "M")
    ):
        return at
    country = at.now.country or body.country
    if at.now.body and is_unit(body):
        title = f"{at.now.title} of the {at.scan.words(last + 1, body.last)}"
        return replace(at, now=replace(at.now, title=title, country=country, last=body.last))
    if house and body.kind == "agency":
        body = replace(body, kind="committee")  # "the parliament's Security Commission"
    return replace(at, now=replace(at.now, body=body, country=country, last=body.last))


def past_mission(at: Reader) -> Complement:
    """Step over a noun between an organisation and the name in apposition."""
    tags, last = at.scan.tags, at.now.last
    if last == at.head + 1 or tags[last - 1] not in "GWBC)":
        return at.now
    match = _MISSION.match(tags, last, at.high)
    return replace(at.now, last=match.end()) if match else at.now
