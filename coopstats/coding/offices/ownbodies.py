"""Bodies behind the head of an office: named ones, ministries and committees in small letters, unlisted companies."""

import re
from dataclasses import replace

from coopstats.coding.bodies.again import kind_of_noun, said_again
from coopstats.coding.bodies.bodynames import LEADS, BodyPhrase
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
_STANDING = frozenset(("standing committee", "bureau", "presidium", "board"))
COUNTED = ("-person", "-member", "-man", "-strong", "-seat")  # "five-seat"
# Bodies of which a country has one.
_ALONE = ("central bank", "national bank", "armed forces", "general staff", "stock exchange", "supreme court")
_BRANCHES = ("delegation", "mission", "office", "branch", "bureau", "chapter")  # "head of its delegation"
_OWNED = re.compile("t[bBw]s")
_AGAIN = re.compile(r"t(?:(D)|[wm])?[bBwm](?=[,.;)HRN])")
_OF_POSTS = frozenset(("embassy", "mission", "ministry", "consulate"))
_SMALL = re.compile(r"t?(?:[CDNwbp]s|D)?(p*b)(?![bB])")
_DESK = re.compile(
    r"t?(?:[wpmPDTK-]){0,3}([bw])(?:[re]t?[wpPNCKGT]{1,3}(?:a[wpPNCKGT]{1,2})?)?(?=[,.;)i]|et?[CD]?[BbWG])"
)
_BOARDS = frozenset(("board", "cabinet"))
_UNPLACED = re.compile(r"t?[WBb](?=[,.;)HRN])")
POSTED = frozenset(("attached", "accredited", "posted", "assigned", "seconded"))


def kind_and_body(at: Reader) -> Complement | None:
    """Read "of the Demonym company NAME"."""
    kind = _KIND.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
    if kind is None:
        return None
    country = at.now.country or (at.scan.party(kind.start(1)) if kind[1] else "")
    body = at.starts.get(kind.end())
    short = _SHORT.match(at.scan.tags, kind.end(), at.high)
    if short and kind_of_noun(at.scan.units[kind.end() - 1].low) and at.scan.words(*short.span(1)).isupper():
        agency = BodyPhrase(*short.span(1), at.scan.words(*short.span(1)), "agency", country)
        return replace(at.now, last=short.end(), country=country, body=agency)  # "of the Demonym regulator, ACRONYM"
    noun = kind_of_noun(at.scan.units[kind.end() - 1].low)
    if noun and (told := _APPOSED.match(at.scan.tags, kind.end(), at.high)):
        body = at.starts.get(kind.end() + 1)
        body = body or BodyPhrase(kind.end() + 1, told.end(), at.scan.words(kind.end() + 1, told.end()), noun, country)
        return replace(at.now, last=told.end(), country=country or body.country, body=body)
    again = kind.end() == at.start + 2 and said_again(at.scan, kind.end() - 1, _before(at))
    if body is None and noun and not again and (called := _CALLED.match(at.scan.tags, kind.end(), at.high)):
        body = BodyPhrase(*called.span(), at.scan.words(*called.span()), noun, country)
    if body is None or body.first != kind.end() or (at.scan.tags[kind.end() - 1] == "w" and not noun):
        return None
    return replace(at.now, last=body.last, country=country, body=body)


_MEMORY = 5_000  # units before an office; more than any readout has


def _before(at: Reader) -> list[BodyPhrase]:
    """Give the bodies that the text names before an office."""
    near = filter(None, map(at.starts.get, range(max(at.head - _MEMORY, 0), at.head)))
    return [body for body in near if body.last <= at.head]


def owned_unit(at: Reader) -> Complement | None:
    """Read "Head of the Party's Foreign Relations Bureau": a department of the body that a noun means."""
    match = _OWNED.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
    if match and at.scan.units[match.end() - 2].low == "government" and (small := small_unit(at.scan, match.end())):
        title = f"{at.now.title} of the {at.scan.words(*small)}"
        government = BodyPhrase(match.end() - 2, match.end() - 1, "Government", "government", at.now.country)
        return replace(at.now, last=small[1], title=title, body=government)
    its = at.link == "e" and at.scan.units[at.start].low in ITS
    branch = (at.start + 1, at.start + 2) if its and at.scan.low_at(at.start + 1) in _BRANCHES else None
    if its and (small := branch or small_unit(at.scan, at.start + 1)):
        owner = _owner(at)
        if owner:  # "dean of its law faculty"
            title = f"{at.now.title} of the {at.scan.words(*small)}"
            return replace(at.now, last=small[1], title=title, body=owner, country=owner.country)
    unit = at.starts.get(match.end()) if match else None
    if match is None or unit is None or unit.first != match.end() or not is_unit(unit):
        return None
    body = said_again(at.scan, match.end() - 2, _before(at))
    title = f"{at.now.title} of the {at.scan.words(unit.first, unit.last)}"
    return replace(at.now, last=unit.last, title=title, body=body) if body else None


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
    if at.office.rank in _FIELDS and tags[inner] in "TPN" and named.kind != "ministry":
        return None  # "Minister of Justice and Courts Administration" holds a field, not a body
    if at.link == "r" and is_unit(named) and (named.country or is_desk(scan, named)):
        return replace(now, last=named.last, title=at.words(named.last))
    if at.link == "r" and not is_unit(named) and at.office.rank != "spokesperson":
        return None
    title, last = now.title, named.last
    field = now.portfolio or " " in scan.units[at.head].low
    if at.office.rank == "minister" and field and named.kind == "government" and at.link == "i":
        return replace(now, last=last, country=now.country or named.country)  # "Minister of X in COUNTRY's government"
    if at.office.body == "department_of_state" and is_unit(named):
        return replace(now, last=last, title=at.words(last))  # "Deputy Assistant Secretary in the Bureau of X"
    if at.office.rank == "minister" and named.kind in LEADS and at.link in "iu":
        said = at.scan.words(now.last - 1, now.last)
        title = (f" {said}" if said.lower() in POSTED else "") + at.words(last)  # "Minister attached to BODY"
    elif (
        at.link == "e"
        and (is_unit(named) and has_outer(tags, named.last, at.starts))
        or (at.office.rank not in _FIELDS | {"secretary"} and is_desk(scan, named))
    ):
        title = at.words(named.last)
    body = outer(now.body, named)
    country = now.country or named.country
    if is_unit(named) and tags[last : last + 1] == ",":  # "of the X Department, Ministry of Y"
        after = at.starts.get(last + 1)
        if after and after.first == last + 1 and not is_unit(after):
            body, country, last = after, country or after.country, after.last
    return replace(now, last=last, title=title, country=country, body=body)


def _of_the_same(at: Reader, first: int, named: BodyPhrase) -> Complement | None:
    """Read "head of its Protocol Division": a department, in the title, of the body that was named before."""
    owner = _owner(at) if _CLOSES.match(at.scan.tags, named.last) else None
    if owner is None:
        return None
    if not is_unit(named):  # "commander of its Army"
        return replace(at.now, last=named.last, body=named, country=at.now.country or named.country or owner.country)
    title = f"{at.now.title} of the {at.scan.words(first, named.last)}"
    return replace(at.now, last=named.last, title=title, body=owner, country=at.now.country or owner.country)


def _owner(at: Reader) -> BodyPhrase | None:
    """Give the body named last before an office in its sentence, which "its" means."""
    begin = at.scan.sentence_of(at.head)[0]
    before = (body for body in at.starts.values() if begin <= body.first and body.last <= at.head)
    return max((body for body in before if not is_unit(body)), key=lambda body: body.first, default=None)


def ministry(at: Reader) -> Complement | None:
    """Read "of the foreign ministry", "of the kingdom's foreign ministry"."""
    match = _SMALL.match(at.scan.tags, at.start, at.high) if at.link in "eir" else None
    body = small_ministry(at.scan, match.end(1) - 1, match.start(1)) if match else None
    return replace(at.now, last=match.end(1), body=body) if match and body else None


def house_committee(at: Reader) -> Complement | None:
    """Read "of the committee on trade of the HOUSE", "of the HOUSE's committee on trade": in small letters."""
    scan, match = at.scan, _ON_COMMITTEE.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
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
    return replace(at.now, last=match.end(), country=country, body=BodyPhrase(first, end, name, "committee", country))


def committee(at: Reader) -> Complement | None:
    """Read "of the foreign affairs committee": a body of a parliament in small letters."""
    match = _COMMITTEE.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
    term = at.scan.units[match.end() - 1].term if match else None
    if match is None or term is None or not at.scan.units[match.end() - 1].low.endswith(_COMMITTEES + _ALONE):
        return None
    first, end = match.span(1)
    if at.scan.units[end - 1].low in _STANDING or at.scan.words(first, end).lower() in _STANDING:
        house = next((at.starts[k] for k in range(end + 1, end + 3) if k in at.starts), None)
        if (
            house and at.scan.tags[end] == "e" and house.kind == "parliament"
        ):  # "of the standing committee of the HOUSE"
            country = at.now.country or house.country
            return replace(at.now, last=house.last, title=at.words(end), body=house, country=country)
    first += at.scan.units[first].low.endswith(COUNTED)  # "of the five-seat coastal council"
    owner = _owner(at) if at.scan.units[first].low in ITS else None  # "of its security committee"
    first += owner is not None
    if at.scan.units[first].low in (*_COMMITTEES, *ITS):
        return None  # "of the committee" names none
    country = at.now.country or (owner.country if owner else "")
    body = BodyPhrase(first, end, at.scan.words(first, end), term.value.kind, country)
    return replace(at.now, last=end, country=country, body=body)


def desk(at: Reader) -> Complement | None:
    """Read "of the directorate for international affairs": a department in small letters, part of the title."""
    match = _DESK.match(at.scan.tags, at.start, at.high) if at.link == "e" and at.office.rank in NAMED_HEADS else None
    if match is None or at.scan.units[match.start(1)].low not in DESKS | _BOARDS:
        return None
    return replace(at.now, last=match.end(), title=at.words(match.end()))


def unplaced(at: Reader) -> Complement | None:
    """Read "of the City Council": a body of a city that is not named, which the title holds."""
    match = _UNPLACED.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
    term = at.scan.units[match.end() - 1].term if match else None
    if match is None or term is None or getattr(term.value, "term", "") not in LOCAL:
        return None
    return replace(at.now, last=match.end(), title=at.words(match.end()))


def said_before(at: Reader) -> Complement | None:
    """Read "of the company", "of the host institution", "at the ministry": the body of that sort named last."""
    match = _AGAIN.match(at.scan.tags, at.start, at.high) if at.link in "ei" and not at.now.body else None
    if match is None:
        return None
    body = said_again(at.scan, match.end() - 1, _before(at), at.scan.party(match.start(1)) if match[1] else "")
    noun = at.scan.units[match.end() - 1].low
    if not body and noun == "court":
        return replace(at.now, last=match.end(), title=at.words(match.end()))
    return replace(at.now, last=match.end(), body=body) if body or noun in _OF_POSTS else None
