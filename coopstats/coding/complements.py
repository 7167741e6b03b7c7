"""What may stand behind the head of an office: its field, its body, its country, where an ambassador serves.

One preposition after another is read: "of" and "for" lead to a field, a body, a region or a country, "to" to the host
of an ambassador or to whoever is served ("Adviser to the President"), "at" to a body.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from coopstats.codebook import Office
from coopstats.coding.behind import Complement, Reader
from coopstats.coding.bodynames import BodyPhrase
from coopstats.coding.departments import is_unit, small_unit
from coopstats.coding.fields import continued_end
from coopstats.coding.ownbodies import (
    POSTED,
    committee,
    company,
    desk,
    kind_and_body,
    ministry,
    named_body,
    owned_unit,
    said_before,
    unplaced,
)
from coopstats.coding.ranks import TOP
from coopstats.coding.scan import Scan
from coopstats.coding.tasks import city, country, field, host, owned_field, peoples, region

_INTERIM = re.compile(r"m(?=[NHR,.)])")  # "Minister of Energy ad interim NAME"
_OF = re.compile("(?i) of (?:the )?| for (?:the )?")
_COUNTRY_ALONE = re.compile(r"C(?=[w,.;)])")
_COUNTRY_BEHIND = re.compile(r",C(?=[;.)])")
_BRACKET = re.compile(r"\(([A-Za,]{1,8})\)")
# "the commander of the ORGANISATION mission in COUNTRY, NAME".
_MISSION = re.compile(r"(?:[wp]?b|w)(?:[iru]t?[CKGD])?w?(?=,t?[HR]*[NTK])|p?b(?=[HR]+N)|[iru]t?[CKGD](?=,t?[HR]*N)")
_SMALL_COMMITTEE = re.compile("[wpm]{0,3}b")
_UNDER = re.compile(r"[wMmN]t?[OoB](?:et?(C))?")
_BESIDE = frozenset({"organisation", "speaker", "secretary", "business", "academic", "local", "member_of_parliament"})
_NAME_BEHIND = re.compile(r",?[HR]*N[NTKv]")
_GLOSSED = frozenset(
    {"secretary", "ambassador", "adviser", "deputy_minister", "organisation", "business", "other"}
)  # "Secretary (East)"
# What leads to a field without being a preposition.
_CHARGES = frozenset(
    ("in charge of", "responsible for", "with responsibility for", "charged with", "tasked with", "dealing with")
)
_LEAD = 3
_UNIT_ENDS = re.compile("(?:Department|Division|Bureau|Directorate|Section|Unit|Desk|Branch)$")
_ACRONYM = 6  # letters at most
# "Minister of State (Independent Charge) for Energy".
_RANKED = re.compile(r"\((?:Independent Charge|I/C|In-charge)\)", re.IGNORECASE)


def complement(scan: Scan, head: int, high: int, starts: dict[int, BodyPhrase], office: Office) -> Complement:
    """Read the words behind a head, one preposition after another.

    Parameters
    ----------
    scan
        The text as units.
    head, high
        Unit of the head, and the end of its sentence.
    starts
        Bodies by the unit at which they may be entered.
    office
        The office that the head names.

    Returns
    -------
    Complement
        Ends right behind the head where nothing belongs to it.
    """
    reader = _beside(Reader(scan, head, high, starts, office, _begin(scan, head, high)))
    while reader.now.last < high:
        at = _lead(reader) or reader
        bracket = _bracket(at) if at.link == "(" else None
        if bracket is None and not (at.links and at.inner < high):
            break
        found = bracket or next((found for read in _STEPS if (found := read(at)) is not None), None)
        if found is None:
            break
        reader = replace(at, now=found)
    return _mission(_owned_committee(_apposed_body(_apposed_country(_placed_under(reader)))))


def _begin(scan: Scan, head: int, high: int) -> Complement:
    """Read what follows the head without a preposition: "Minister Plenipotentiary", "Director Operations"."""
    tags, last, portfolio = scan.tags, head + 1, ""
    if (tags[last : last + 1] == "M" and tags[last + 1 : last + 2] != "O") or _INTERIM.match(tags, last):
        last += 1
    elif tags[last : last + 1] == "Q" and scan.units[last].low in ("ii", "iii"):
        last += 1  # "Minister of Foreign Affairs II"
    else:
        last = continued_end(scan, head, high)
        if last > head + 1 and (field := _OF.split(scan.words(head, last), maxsplit=1)[1:]):
            portfolio = field[0]
    return Complement(last, scan.words(head, last)[len(scan.words(head, head + 1)) :], portfolio)


def _beside(at: Reader) -> Reader:
    """Read "Chairman Senate NAME", "Secretary Ministry of X NAME": a body right behind the head."""
    body = at.starts.get(at.head + 1)
    if body is None or body.first != at.head + 1 or at.scan.tags[at.head] != "O" or at.office.rank not in _BESIDE:
        return at
    if at.scan.in_headline(at.head) or not _NAME_BEHIND.match(at.scan.tags, body.last, at.high):
        return at
    return replace(at, now=replace(at.now, last=body.last, body=body, country=body.country))


def _lead(at: Reader) -> Reader | None:
    """Step over words before a preposition: "in charge of", "responsible for" a field, "accredited to" a host."""
    words = [unit.low for unit in at.scan.units[at.now.last : at.now.last + _LEAD]]
    size = next((k for k in range(1, len(words)) if " ".join(words[: k + 1]) in _CHARGES), 0)
    if size:
        return replace(at, now=replace(at.now, last=at.now.last + size, title=at.words(at.now.last + size)))
    if len(words) > 1 and words[0] in POSTED and words[1] in ("to", "at"):
        return replace(at, now=replace(at.now, last=at.now.last + 1))
    return None


def _bracket(at: Reader) -> Complement | None:
    """A gloss behind an office: its short form, or the field of a secretary ("Secretary (East)")."""
    ranked = _RANKED.match(at.scan.article.text, at.scan.units[at.now.last].start)
    if ranked:
        last = at.scan.unit_at(ranked.end() - 1) + 1
        return replace(at.now, last=last, title=at.words(last))
    match = _BRACKET.match(at.scan.tags, at.now.last, at.high)
    if match is None:
        return None
    inside = at.scan.words(match.start(1), match.end(1))
    if inside.isupper() and len(inside) <= _ACRONYM:
        return replace(at.now, last=match.end())
    if (
        at.office.rank in _GLOSSED
        and at.now.last == at.head + 1
        and re.fullmatch("[TPDMBJCNKG][TPDMBJCNKGa,]*", match[1])
    ):
        return replace(at.now, last=match.end(), title=at.words(match.end()))
    return None


def _served(at: Reader) -> Complement | None:
    """Read "Adviser to the President of Country"."""
    scan, tags, aide, inner, country = at.scan, at.scan.tags, at.inner, at.inner, at.now.country
    if tags[aide] in "DC" and tags[aide + 1 : aide + 2] in ("O", "o"):
        country, inner = country or scan.party(aide), aide + 1
    if at.link not in "eu" or tags[inner] not in "Oo":
        return None
    sub = complement(scan, inner, at.high, at.starts, scan.units[inner].term.value)  # type: ignore[union-attr]
    before = scan.article.text[scan.units[at.now.last - 1].end : scan.units[aide].start]
    return replace(
        at.now,
        last=sub.last,
        title=at.now.title + before + scan.words(inner, inner + 1) + sub.title,
        portfolio=at.now.portfolio or scan.words(inner, inner + 1),
        country=country or sub.country,
    )


_STEPS: tuple[Callable[[Reader], Complement | None], ...] = (
    kind_and_body, owned_unit, named_body, region, committee, owned_field, country, host, city, peoples, field, _served,
    ministry, said_before, desk, unplaced, company,
)  # fmt: skip


def _placed_under(at: Reader) -> Reader:
    """Step over "under the President of COUNTRY" behind a body."""
    match = _UNDER.match(at.scan.tags, at.now.last, at.high) if at.now.body else None
    if match is None or at.scan.units[at.now.last].low != "under":
        return at
    country = at.scan.party(match.start(1)) if match[1] else ""
    return replace(at, now=replace(at.now, last=match.end(), country=at.now.country or country))


def _apposed_country(at: Reader) -> Reader:
    """Read "NAME, Chief of Defence Forces (CDF) COUNTRY, called on": the country without "of"."""
    last, tags = at.now.last, at.scan.tags
    apposed = tags[last - 1] == ")" or tags[at.head - 1 : at.head] == ","
    if at.now.country or not apposed or not _COUNTRY_ALONE.match(tags, last, at.high):
        return at
    return replace(at, now=replace(at.now, last=last + 1, country=at.scan.party(last)))


def _apposed_body(at: Reader) -> Reader:
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


def _owned_committee(at: Reader) -> Reader:
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


def _mission(at: Reader) -> Complement:
    """Step over a noun between an organisation and the name in apposition."""
    tags, last = at.scan.tags, at.now.last
    if last == at.head + 1 or tags[last - 1] not in "GWBC)":
        return at.now
    match = _MISSION.match(tags, last, at.high)
    return replace(at.now, last=match.end()) if match else at.now
