"""What stands behind an office once its prepositions are read: a body, a country or a committee in apposition."""

import re
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase, printed
from coopstats.coding.offices.behind import THERE, Complement, Reader
from coopstats.coding.offices.departments import is_unit, small_ministry, small_unit
from coopstats.coding.offices.ownbodies import COUNTED
from coopstats.coding.scanning.ranks import DIPLOMATS, TOP
from coopstats.coding.scanning.scan import Scan

_COUNTRY_ALONE = re.compile(r"(C)(?=[w,.;)])")
_COUNTRY_APART = re.compile(r",(C)(?=[,.;)-]|$)|\((C)\)")  # "NAME, Minister of Trade, COUNTRY"
_APPOSED = re.compile(r"[,(:-]t?[MmPp]{0,3}$")
_COUNTRY_BEHIND = re.compile(r",C(?=[;.)])")
# "the commander of the ORGANISATION mission in COUNTRY, NAME".
_MISSION = re.compile(
    r"(?:[wp]?b|w)(?:[iru]t?[CKGD])?w?(?=,t?[HR]*[NTK])|p?b(?=[HR]+N)|[iru]t?[CKGD](?=,t?[HRO]*N|[HR]*N[NK])|iN(?=,[HR]*NN)"
)
_SEAT = re.compile("iK(?=,)|,[KN](?=,(?:R|H)+N)")
_SMALL_COMMITTEE = re.compile("[wpm]{0,3}b")
_UNDER = re.compile(r"[wMmN]t?[OoB](?:et?(C))?")
_UNIT_ENDS = re.compile("(?:Department|Division|Bureau|Directorate|Section|Unit|Desk|Branch)$")


# The rest of a title that no list knows, before the name: "the director of the country's oldest museum, NAME,".
_UNREAD = re.compile(r"[eruis]([twmpPbBDCGWKTNs-]{1,9})(?=,[HRO]*N[NTKv]{0,3}(?:[,.;)]|a))")
_LED = re.compile(r"(?:t|[DC]s?|,|ws)[mMpPTw]{0,3}$")
_OTHERS = frozenset(("company", "parliament"))
_CLAUSE = frozenset(
    "who whom which that what when where while because his her their its said says told met will would has have had is "
    "was were are been can hours days weeks months years talks meeting dinner lunch visit behalf sidelines part".split()
)


def unread(at: Reader) -> Complement:
    """Read words that no list knows up to the name in apposition, with the body and the country among them."""
    scan, last, tags = at.scan, at.now.last, at.scan.tags
    match = _UNREAD.match(tags, last, at.high)
    if match is None or not _LED.search(tags, max(at.head - 5, 0), at.head):
        return at.now
    first, end = match.span(1)
    place, there = tags[first:end] in ("K", "C", "tC"), scan.lows[end - 1] in THERE
    if (tags[last] == "i" and (place or there)) or (tags[last - 1 : last + 1] == "Gu" and place):
        return at.upto(end)  # "head of the DEMONYM mission in CITY", "in the kingdom"
    unknown = [scan.lows[k] for k in range(first, end) if tags[k] == "N"]
    if not _CLAUSE.isdisjoint(scan.lows[first:end]) or not scan.codebook.given_names.isdisjoint(unknown):
        return at.now
    inside = [at.starts[k] for k in range(first, end) if k in at.starts and at.starts[k].first >= first]
    body = max((b for b in inside if b.last <= end and not is_unit(b)), key=lambda b: b.first, default=at.now.body)
    if body is None and tags[last] == "e" and unknown and set("NTKP").issuperset(tags[first:end]):
        body = printed(scan, first, end, "other")  # "secretary-general of NAME"
    if body is None and tags[end - 1] == "b":
        body = small_ministry(scan, end - 1, first) or _small_body(scan, first, end)
    stop = body.first if body and body.first >= first else end
    owners = [k for k in range(first, stop) if tags[k] in "CD"]
    kept = [k for k in range(last, stop) if k not in owners and not (tags[k] == "s" and k - 1 in owners)]
    while kept and tags[kept[-1]] in "teruisaw-" and stop < end:
        kept.pop()
    if tags[last] == "s" and kept and "e" in tags[at.head : last]:
        kept[0] = tags.rindex("e", at.head, last)  # "director of Country's oldest mine": "of" stands before the country
    title = at.now.title + "".join(f" {scan.words(k, k + 1)}" for k in kept).replace(" '", "'").replace(" ’", "’")
    return at.upto(
        end, title=title, country=scan.party(owners[0]) if owners else body.country if body else "", body=body
    )


def _small_body(scan: Scan, first: int, end: int) -> BodyPhrase | None:
    """Read "the five-seat coastal council" up to a head in small letters."""
    begin = scan.tags.rfind("t", first, end - 1) + 1
    begin += scan.units[begin].low.endswith(COUNTED)
    kind = scan.row(end - 1).kind
    named = begin > first and " " in scan.words(begin, end) and kind not in _OTHERS
    return printed(scan, begin, end, kind) if named else None


def placed_under(at: Reader) -> Complement:
    """Step over "under the President of COUNTRY" behind a body."""
    match = _UNDER.match(at.scan.tags, at.now.last, at.high) if at.now.body else None
    if match is None or at.scan.units[at.now.last].low != "under":
        return at.now
    return at.upto(match.end(), country=at.scan.party(match.start(1)) if match[1] else "")


def apposed_country(at: Reader) -> Complement:
    """Read "NAME, Chief of Defence Forces (CDF) COUNTRY", "NAME, Minister of Trade, COUNTRY": without "of"."""
    last, tags = at.now.last, at.scan.tags
    if at.now.country or tags[last : last + 1] not in ("C", ",", "("):
        return at.now
    apposed = _APPOSED.search(tags, max(at.head - 5, 0), at.head)
    told = _COUNTRY_ALONE.match(tags, last, at.high) if apposed or tags[last - 1] == ")" else None
    if apposed and not told and at.office.rank not in DIPLOMATS:
        told = _COUNTRY_APART.match(tags, last, at.high)
    return at.upto(told.end(), country=at.scan.party(told.start(told.lastindex or 1))) if told else at.now


def apposed_body(at: Reader) -> Complement:
    """Read "Director, Name Bureau"."""
    last, tags = at.now.last, at.scan.tags
    if at.now.body or tags[last : last + 1] != "," or at.office.rank in TOP:
        return at.now
    begin = last + 2 if tags[last + 1 : last + 2] == "t" else last + 1
    after = next((at.starts[k] for k in (last + 1, begin) if k in at.starts and at.starts[k].first == k), None)
    if after is None or tags[after.last : after.last + 1] in ("O", "o", "M", "s"):
        return at.now
    title, country = "", at.now.country or after.country
    if is_unit(after) and not after.country and _UNIT_ENDS.search(after.name):
        title = at.words(after.last)  # "Joint Secretary, Asia Division"
    around = at.starts.get(after.last + 1)
    if tags[after.last : after.last + 1] == "," and around and around.kind == "ministry" != after.kind:
        title = at.words(after.last)  # "Deputy Secretary, Asia Group, Ministry of Y"
        after, country = around, country or around.country
    end = after.last
    if not country and (told := _COUNTRY_BEHIND.match(tags, end, at.high)):
        country, end = at.scan.party(end + 1), told.end()  # "Director, Name Bureau, COUNTRY;"
    return at.upto(end, title=title, country=country, body=after)


def owned_committee(at: Reader) -> Complement:
    """Read "Chairman of the ASSEMBLY's Finance Committee": the head of the committee, in the title if a department."""
    last, tags, owner = at.now.last, at.scan.tags, at.now.body
    if tags[last : last + 1] != "s":
        return at.now
    if owner and (desk := small_unit(at.scan, last + 1)):  # "of the foreign ministry's trade department"
        return at.upto(desk[1], title=at.of_unit(*desk))
    house = owner if owner and owner.kind == "parliament" else None
    small = _SMALL_COMMITTEE.match(tags, last + 1) if house else None
    if house and small and at.scan.units[small.end() - 1].low.endswith(("committee", "commission")):
        name = at.scan.words(house.first, small.end())  # "the Senate's foreign relations committee"
        return at.upto(small.end(), body=BodyPhrase(last + 1, small.end(), name, "committee", at.now.country))
    body = at.starts.get(last + 1)
    if body is None or body.first not in (last, last + 1) or (body.kind != "committee" and last == at.head + 1):
        return at.now
    if (at.office.rank in TOP and not house) or tags[body.last : body.last + 1] in ("O", "o", "M"):
        return at.now
    if owner and is_unit(body):
        return at.upto(body.last, title=at.of_unit(last + 1, body.last), country=body.country)
    found = at.upto(body.last, country=body.country, body=body)
    if owner is None and at.now.portfolio and body.kind in ("agency", "committee"):
        return replace(found, title="", portfolio="")  # "Head of the Judiciary's Council for X"
    return found


def past_mission(at: Reader) -> Complement:
    """Step over a noun between an organisation and the name in apposition."""
    tags, last = at.scan.tags, at.now.last
    if last == at.head + 1 or tags[last - 1] not in "GWBC)":
        return at.now
    if match := _MISSION.match(tags, last, at.high):
        return at.upto(match.end())
    seat = _SEAT.match(tags, last, at.high) if tags[at.head - 1] == "," or tags[last : last + 1] == "," else None
    if seat is None:
        return at.now
    body = at.now.body  # "NAME, Commander of BODY in CITY,"
    return at.upto(
        seat.end(), country=at.scan.party(last + 1) if body and not body.country and body.kind != "igo" else ""
    )
