"""Bodies behind the head of an office: named ones, ministries and committees in small letters, unlisted companies."""

import re

from coopstats.coding.bodies.again import kind_of_noun, said_again
from coopstats.coding.bodies.bodynames import LEADS, BodyPhrase, printed
from coopstats.coding.bodies.localbodies import LOCAL
from coopstats.coding.offices.behind import Complement, Reader
from coopstats.coding.offices.departments import DESKS, has_outer, is_desk, is_unit, outer, small_ministry, small_unit
from coopstats.coding.scanning.plainwords import ITS

_EPITHETS = frozenset("ruling opposition newly-created state-owned state-run national local federal".split())
_CLOSES = re.compile(r"[,.;)]|[HR]*N[NTvK]")
_KIND = re.compile(r"t?(?:([CD])s?)?(?:[mwpb]{0,2}|ws)[bw]")  # "of the Demonym company NAME", "of Country's union NAME"
_SHORT = re.compile(",(N)(?=[,.;])")
_APPOSED = re.compile(",(?:[WG]|N[NTK]{0,2})(?=,[HR]*N)")  # "of the state copper company, NAME, Given Surname"
_CALLED = re.compile("N{1,2}(?=[,.;)HR])")
_FIELDS = frozenset({"minister", "deputy_minister"})
# Ranks that lead bodies of any name, and the kind of body which that mostly is.
NAMED_HEADS = {
    "organisation": "other", "business": "company", "academic": "university", "media": "media", "party": "party",
    "spokesperson": "other", "adviser": "other",
}  # fmt: skip
_COMMITTEE = re.compile(r"t?(?:ws(?=[wpm]*b))?((?:[wpmPTND]|a(?=[wpPT])){0,6}b)(?![bB])")
_ON_COMMITTEE = re.compile(
    r"t?(?:(?:[CD]s?)?(?P<lord>[BWb])s?|[CD]s?)?(?P<head>[wpm]{0,2}b)(?P<task>[ir]t?[wpmPT]{1,4}(?:a[wpPT]{1,2})?)?"
    r"(?:et?(?:[CD]s?)?(?P<of>[BW])(?:et?C)?)?"
)
_COMMITTEES = ("committee", "subcommittee", "sub-committee", "commission", "agency", "authority", "service", "council")
COUNTED = ("-person", "-member", "-man", "-strong", "-seat")  # "five-seat"
_STANDING = frozenset(("standing committee", "bureau", "presidium", "board"))
# Bodies of which a country has one.
_ALONE = ("central bank", "national bank", "armed forces", "general staff", "stock exchange", "supreme court")
_BRANCHES = ("delegation", "mission", "office", "branch", "bureau", "chapter")  # "head of its delegation"
_OWNED = re.compile("t[bBw]s")
_AGAIN = re.compile(r"t(?:(D)|[wm])?[bBwm](?=[,.;)HRN])")
_OF_POSTS = frozenset(("embassy", "mission", "ministry", "consulate"))
_SMALL = re.compile(r"t?(?:[CDNwbp]s|D)?(p*b)(?![bB])")
_DESK = re.compile(
    r"t?(?:[wpmPDTK-]){0,3}([bw])(?:([rei])t?[wpPNCKGT]{1,3}?(?:a[wpPNCKGT]{1,2})?(?:ht?[CDGK])?)?"
    r"(?=[,.;)i]|et?[CD]?[BbWG]|[HR]*N[NTKv])"
)
_GROUPS = frozenset(("working group", "parliamentary group", "friendship group", "group", "task force"))
_BOARDS = frozenset(("board", "cabinet"))
_UNPLACED = re.compile(r"t?[WBb](?=[,.;)HRN])")
POSTED = frozenset(("attached", "accredited", "posted", "assigned", "seconded"))


def kind_and_body(at: Reader) -> Complement | None:
    """Read "of the Demonym company NAME"."""
    scan, kind = at.scan, _KIND.match(at.scan.tags, at.start, at.high)
    if kind is None:
        return None
    end = kind.end()
    country = at.now.country or (scan.party(kind.start(1)) if kind[1] else "")
    noun = kind_of_noun(scan.units[end - 1].low)
    short = _SHORT.match(scan.tags, end, at.high)
    if short and noun and scan.words(*short.span(1)).isupper():  # "of the Demonym regulator, ACRONYM"
        return at.upto(short.end(), country=country, body=printed(scan, *short.span(1), "agency", country))
    body = at.starts.get(end)
    if noun and (told := _APPOSED.match(scan.tags, end, at.high)):
        body = at.starts.get(end + 1) or printed(scan, end + 1, told.end(), noun, country)
        return at.upto(told.end(), country=country or body.country, body=body)
    if body is None and noun and (called := _CALLED.match(scan.tags, end, at.high)):
        again = end == at.start + 2 and said_again(scan, end - 1, _before(at))
        body = None if again else printed(scan, *called.span(), noun, country)
    if body is None or body.first != end or (scan.tags[end - 1] == "w" and not noun):
        return None
    return at.upto(body.last, country=country, body=body)


_MEMORY = 5_000  # units before an office; more than any readout has


def _before(at: Reader) -> list[BodyPhrase]:
    """Give the bodies that the text names before an office."""
    near = filter(None, map(at.starts.get, range(max(at.head - _MEMORY, 0), at.head)))
    return [body for body in near if body.last <= at.head]


def owned_unit(at: Reader) -> Complement | None:
    """Read "Head of the Party's Foreign Relations Bureau": a department of the body that a noun means."""
    scan, match = at.scan, _OWNED.match(at.scan.tags, at.start, at.high)
    if match and scan.units[match.end() - 2].low == "government" and (small := small_unit(scan, match.end())):
        government = BodyPhrase(match.end() - 2, match.end() - 1, "Government", "government", at.now.country)
        return at.upto(small[1], title=at.of_unit(*small), body=government)
    its = scan.units[at.start].low in ITS
    branch = (at.start + 1, at.start + 2) if its and scan.low_at(at.start + 1) in _BRANCHES else None
    if its and (small := branch or small_unit(scan, at.start + 1)) and (owner := _owner(at)):
        # "dean of its law faculty"
        return at.upto(small[1], title=at.of_unit(*small), country=owner.country, body=owner)
    unit = at.starts.get(match.end()) if match else None
    if match is None or unit is None or unit.first != match.end() or not is_unit(unit):
        return None
    body = said_again(scan, match.end() - 2, _before(at))
    return at.upto(unit.last, title=at.of_unit(unit.first, unit.last), body=body) if body else None


def named_body(at: Reader) -> Complement | None:
    """Read a body that has a name; a department goes into the title if a body is around it."""
    scan, tags, now, inner = at.scan, at.scan.tags, at.now, at.inner
    if tags[inner : inner + 1] in ("w", "m") and scan.units[inner].low in _EPITHETS | ITS:
        inner += 1
    named = at.starts.get(at.start) or at.starts.get(inner)
    if named is None or named.first not in (at.start, inner) or named.last <= inner:
        return None
    if scan.units[inner - 1].low in ITS:
        return _of_the_same(at, inner, named)
    rank, last, unit = at.office.rank, named.last, is_unit(named)
    if rank in _FIELDS and tags[inner] in "TPN" and named.kind != "ministry":
        return None  # "Minister of Justice and Courts Administration" holds a field, not a body
    if at.link == "r" and unit and (named.country or is_desk(scan, named)):
        return at.titled(last)
    if at.link == "r" and not unit and rank != "spokesperson":
        return None
    field = now.portfolio or " " in scan.units[at.head].low
    if rank == "minister" and field and named.kind == "government" and at.link == "i":
        return at.upto(last, country=named.country)  # "Minister of X in COUNTRY's government"
    if at.office.body == "department_of_state" and unit:
        return at.titled(last)  # "Deputy Assistant Secretary in the Bureau of X"
    title = ""
    if rank == "minister" and named.kind in LEADS and at.link in "iu":
        said = scan.words(now.last - 1, now.last)
        title = (f" {said}" if said.lower() in POSTED else "") + at.words(last)  # "Minister attached to BODY"
    elif (at.link == "e" and unit and has_outer(tags, last, at.starts)) or (
        rank not in _FIELDS | {"secretary"} and is_desk(scan, named)
    ):
        title = at.words(last)
    after = at.starts.get(last + 1) if unit and tags[last : last + 1] == "," else None
    if after and after.first == last + 1 and not is_unit(after):  # "of the X Department, Ministry of Y"
        return at.upto(after.last, title=title, country=named.country or after.country, body=after)
    return at.upto(last, title=title, country=named.country, body=outer(now.body, named))


def _of_the_same(at: Reader, first: int, named: BodyPhrase) -> Complement | None:
    """Read "head of its Protocol Division": a department, in the title, of the body that was named before."""
    owner = _owner(at) if _CLOSES.match(at.scan.tags, named.last) else None
    if owner is None:
        return None
    if not is_unit(named):  # "commander of its Army"
        return at.upto(named.last, country=named.country or owner.country, body=named)
    return at.upto(named.last, title=at.of_unit(first, named.last), country=owner.country, body=owner)


def _owner(at: Reader) -> BodyPhrase | None:
    """Give the body named last before an office in its sentence, which "its" means."""
    before = filter(None, map(at.starts.get, range(at.scan.sentence_of(at.head)[0], at.head)))
    whole = (body for body in before if body.last <= at.head and not is_unit(body))
    return max(whole, key=lambda body: body.first, default=None)


def ministry(at: Reader) -> Complement | None:
    """Read "of the foreign ministry", "of the kingdom's foreign ministry"."""
    match = _SMALL.match(at.scan.tags, at.start, at.high)
    body = small_ministry(at.scan, match.end(1) - 1, match.start(1)) if match else None
    return at.upto(body.last, body=body) if body else None


def house_committee(at: Reader) -> Complement | None:
    """Read "of the committee on trade of the HOUSE", "of the HOUSE's committee on trade": in small letters."""
    scan, match = at.scan, _ON_COMMITTEE.match(at.scan.tags, at.start, at.high)
    if match is None or not scan.units[match.end("head") - 1].low.startswith(
        ("committee", "commission", "subcommittee", "parliamentary committee", "parliamentary commission")
    ):
        return None
    houses = [k for k in (match.start("lord"), match.start("of")) if k >= 0]
    house = at.starts.get(houses[0]) if houses else None
    if houses and (house is None or house.kind != "parliament"):
        return None
    first, end = match.start("head"), max(match.end("task"), match.end("head"))
    if match["task"] is None and " on " not in scan.units[end - 1].low:
        return None
    name = scan.words(first, end) + (f" of the {scan.words(houses[0], houses[0] + 1)}" if houses else "")
    owner = next((scan.party(k) for k in range(at.start, match.end()) if scan.tags[k] in "CD"), "")
    country = at.now.country or owner or (house.country if house else "")
    return at.upto(match.end(), country=country, body=BodyPhrase(first, end, name, "committee", country))


def committee(at: Reader) -> Complement | None:
    """Read "of the foreign affairs committee": a body of a parliament in small letters."""
    scan, match = at.scan, _COMMITTEE.match(at.scan.tags, at.start, at.high)
    term = scan.units[match.end() - 1].term if match else None
    if match is None or term is None or not scan.units[match.end() - 1].low.endswith(_COMMITTEES + _ALONE):
        return None
    first, end = match.span(1)
    house = at.starts.get(end + 1) or at.starts.get(end + 2)
    if house and scan.tags[end] == "e" and house.kind == "parliament" and scan.lows[end - 1] in _STANDING:
        # "of the standing committee of the HOUSE"
        return at.upto(house.last, title=at.words(end), country=house.country, body=house)
    first += scan.units[first].low.endswith(COUNTED)  # "of the five-seat coastal council"
    owner = _owner(at) if scan.units[first].low in ITS else None  # "of its security committee"
    first += owner is not None
    if scan.units[first].low in (*_COMMITTEES, *ITS):
        return None  # "of the committee" names none
    country = at.now.country or (owner.country if owner else "")
    return at.upto(end, country=country, body=printed(scan, first, end, term.value.kind, country))


def desk(at: Reader) -> Complement | None:
    """Read "of the directorate for international affairs": a department in small letters, part of the title."""
    match = _DESK.match(at.scan.tags, at.start, at.high) if at.office.rank in NAMED_HEADS else None
    if match is None or (match[2] == "i" and at.scan.lows[match.start(2)] != "on"):
        return None
    told = (
        DESKS | _BOARDS | _GROUPS if match[2] else DESKS | _BOARDS
    )  # "of the working group on relations with COUNTRY"
    return at.titled(match.end()) if at.scan.lows[match.start(1)] in told else None


def unplaced(at: Reader) -> Complement | None:
    """Read "of the City Council": a body of a city that is not named, which the title holds."""
    match = _UNPLACED.match(at.scan.tags, at.start, at.high)
    term = at.scan.units[match.end() - 1].term if match else None
    return at.titled(match.end()) if match and term and getattr(term.value, "term", "") in LOCAL else None


def said_before(at: Reader) -> Complement | None:
    """Read "of the company", "of the host institution", "at the ministry": the body of that sort named last."""
    match = _AGAIN.match(at.scan.tags, at.start, at.high) if not at.now.body else None
    if match is None:
        return None
    body = said_again(at.scan, match.end() - 1, _before(at), at.scan.party(match.start(1)) if match[1] else "")
    noun = at.scan.units[match.end() - 1].low
    if not body and noun == "court":
        return at.titled(match.end())
    return at.upto(match.end(), body=body) if body or noun in _OF_POSTS else None
