"""What may stand behind the head of an office: its field, its body, its country, where an ambassador serves.

One preposition after another is read: "of" and "for" lead to a field, a body, a region or a country, "to" to the host
of an ambassador or to whoever is served ("Adviser to the President"), "at" to a body.
"""

import re
from collections.abc import Callable

from coopstats.codebook import Office
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.apposed import (
    apposed_body,
    apposed_country,
    owned_committee,
    past_mission,
    placed_under,
    unread,
)
from coopstats.coding.offices.behind import THERE, Complement, Reader
from coopstats.coding.offices.fields import continued_end
from coopstats.coding.offices.ownbodies import (
    POSTED,
    committee,
    desk,
    house_committee,
    kind_and_body,
    ministry,
    named_body,
    owned_unit,
    said_before,
    unplaced,
)
from coopstats.coding.offices.tasks import city, country, field, host, owned_field, peoples, region, there
from coopstats.coding.offices.unlisted import company, gathering
from coopstats.coding.scanning.scan import Scan

_PLAIN = tuple("NHRe,.)")  # what stands behind "ad interim"
_HERE = re.compile("w(?=,?[HR]*N)")
_OF = re.compile("(?i) of (?:the )?| for (?:the )?")
_BRACKET = re.compile(r"\(([A-Zawpm,]{1,8})\)")
_HOUSE = re.compile(r"\(t?(?:[DC]s?)?[WBb](?:et?(C))?\)")
_OWNED = re.compile("[DC]s?[mMpP]{0,3}[oO]")
_OWN_DESK = re.compile("s[TPM]{0,2}B{1,2}(?=[OHRN,a.])")
_NAMED_NEXT = re.compile("[HR]*N[NTv]")
_NAME_NEXT = re.compile("[HR]*N[NTv,.;)aeu]")
_BESIDE = frozenset(
    {"organisation", "speaker", "secretary", "business", "academic", "local", "member_of_parliament", "military"}
)
_NAME_BEHIND = re.compile(r"(?:\(.\))?,?[HRO]*N[NTKv]")
_GLOSSED = frozenset(
    "secretary ambassador adviser deputy_minister organisation business other academic judge deputy_head_of_state "
    "deputy_head_of_government".split()
)  # "Secretary (East)", "Vice-Chancellor (Research)"
# What leads to a field without being a preposition.
_CHARGES = frozenset(
    ("in charge of", "responsible for", "with responsibility for", "charged with", "tasked with", "dealing with")
)
_CHARGED = frozenset(words.split()[0] for words in _CHARGES)
_INTERIM = frozenset(("ad interim", "a.i."))
_LEAD = 3
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
    at = Reader(scan, head, high, starts, office, _begin(scan, head, high, starts))
    at = at.on(_beside(at))
    while at.now.last < high:
        at = at.on(_lead(at))
        if at.link == "(":
            found = _bracket(at)
        else:
            leads = at.inner < high and (at.link != "w" or scan.lows[at.now.last] == "from")
            steps = _STEPS.get(at.link, ()) if leads else ()
            found = next((found for read in steps if (found := read(at)) is not None), None)
        if found is None:
            break
        at = at.on(found)
    for read in _APPOSED:
        at = at.on(read(at))
    return at.now


def _begin(scan: Scan, head: int, high: int, starts: dict[int, BodyPhrase]) -> Complement:
    """Read what follows the head without a preposition: "Minister Plenipotentiary", "Director Operations"."""
    tags, last, portfolio = scan.tags, head + 1, ""
    behind, then = tags[last : last + 1], tags[last + 1 : last + 2]
    if (behind == "M" and last not in starts and then != "O") or (
        behind == "m" and (then in _PLAIN or scan.lows[last][0] == "-")
    ):
        last += 1  # "Minister of Energy ad interim NAME"
    elif behind == "w" and scan.lows[last] in ("there", "here"):
        return Complement(last + 1)  # "Country's ambassador there, NAME"
    elif tags[last : last + 3] == "itw" and scan.units[last + 2].low in THERE:
        return Complement(last + 3)  # "consul in the city"
    elif behind == "Q" and scan.units[last].low in ("ii", "iii"):
        last += 1  # "Minister of Foreign Affairs II"
    else:
        last = continued_end(scan, head, high)
        if last > head + 1 and (field := _OF.split(scan.words(head, last), maxsplit=1)[1:]):
            portfolio = field[0]
    title = scan.words(head, last)[len(scan.words(head, head + 1)) :] if last > head + 1 else ""
    return Complement(last, title, portfolio)


def _beside(at: Reader) -> Complement:
    """Read "Chairman Senate NAME", "Secretary Ministry of X NAME": a body right behind the head."""
    body = at.starts.get(at.head + 1)
    if body is None or body.first != at.head + 1 or at.scan.tags[at.head] != "O" or at.office.rank not in _BESIDE:
        return at.now
    apposed = at.scan.tags[at.head - 1] == "," and at.scan.tags[body.last : body.last + 1] in (",", ".", "(")
    if at.scan.in_headline(at.head) or not (apposed or _NAME_BEHIND.match(at.scan.tags, body.last, at.high)):
        return at.now
    return at.upto(body.last, country=body.country, body=body)


def _here(at: Reader) -> Complement:
    """Step over "here" and "there": "the Minister of Energy there, NAME"."""
    here = _HERE.match(at.scan.tags, at.now.last, at.high)
    return at.upto(at.now.last + 1) if here and at.scan.lows[at.now.last] in ("here", "there") else at.now


def _lead(at: Reader) -> Complement:
    """Step over words before a preposition: "in charge of", "responsible for" a field, "accredited to" a host."""
    last, lows = at.now.last, at.scan.lows
    if lows[last] in _INTERIM:
        return at.titled(last + 1)  # "Minister of Energy ad interim of COUNTRY"
    if lows[last] in _CHARGED:
        words = lows[last : last + _LEAD]
        size = next((k for k in range(1, len(words)) if " ".join(words[: k + 1]) in _CHARGES), 0)
        return at.titled(last + size) if size else at.now
    return at.upto(last + 1) if lows[last] in POSTED and lows[last + 1 : last + 2] in (["to"], ["at"]) else at.now


def _bracket(at: Reader) -> Complement | None:
    """A gloss behind an office: its short form, or the field of a secretary ("Secretary (East)")."""
    ranked = _RANKED.match(at.scan.article.text, at.scan.units[at.now.last].start)
    if ranked:
        return at.titled(at.scan.unit_at(ranked.end() - 1) + 1)
    house = _HOUSE.match(at.scan.tags, at.now.last, at.high) if at.office.body == "parliament" else None
    if house:  # "Speaker of the Diet (Parliament of COUNTRY)"
        return at.upto(house.end(), country=at.scan.party(house.start(1)) if house[1] else "")
    match = _BRACKET.match(at.scan.tags, at.now.last, at.high)
    if match is None:
        return None
    inside = at.scan.words(*match.span(1))
    if match[1].count("N") > 1 and (
        match[1].strip("N") == "" or at.scan.lows[match.start(1)] in at.scan.codebook.given_names
    ):
        return None  # "the OFFICE (NAME)"
    if inside.isupper() and len(inside) <= _ACRONYM:
        return at.upto(match.end())
    if match[1] == "O" and at.scan.tags[match.end()] == "e":
        return at.titled(match.end())  # "Commissioner for Human Rights (Ombudsman) of COUNTRY"
    if (
        (at.office.rank in _GLOSSED or (at.office.rank == "minister" and _NAMED_NEXT.match(at.scan.tags, match.end())))
        and at.now.last == at.head + 1
        and re.fullmatch("[TPDMBJCNKGpwm][TPDMBJCNKGa,p]*", match[1])
    ):
        return at.titled(match.end())
    return None


def _served(at: Reader) -> Complement | None:
    """Read "Adviser to the President of Country"."""
    scan, tags, aide, inner, country = at.scan, at.scan.tags, at.inner, at.inner, at.now.country
    if owned := _OWNED.match(tags, aide, at.high):
        country, inner = country or scan.party(aide), owned.end() - 1  # "to Country's energy minister"
    if tags[inner] not in "Oo":
        return None
    if (
        tags[inner] == "O"
        and inner == aide == at.start
        and _NAME_NEXT.match(tags, inner + 1)
        and at.office.rank != "minister"
    ):
        served = scan.words(inner, inner + 1)  # "envoy of President NAME": the office is that one's
        title = f"{at.now.title} {scan.words(at.now.last, inner)} the {served}"
        return at.upto(inner, title=title, portfolio=served, country=country)
    fields = inner - len(re.search("[mMpP]*$", tags[aide:inner])[0]) if owned else inner  # type: ignore[index]
    sub = complement(scan, inner, at.high, at.starts, scan.units[inner].term.value)  # type: ignore[union-attr]
    before = scan.article.text[scan.units[at.now.last - 1].end : scan.units[aide].start]
    desk = _OWN_DESK.match(tags, sub.last, at.high)  # "Director of the Undersecretary's Office Department"
    served = scan.words(fields, inner + 1)
    title = at.now.title + before + served + sub.title + (scan.words(*desk.span()) if desk else "")
    return at.upto(desk.end() if desk else sub.last, title=title, portfolio=served, country=country or sub.country)


# What is read in turn behind each preposition: "of", "at", "to", "for", "from".
_STEPS: dict[str, tuple[Callable[[Reader], Complement | None], ...]] = {
    "e": (
        kind_and_body, owned_unit, house_committee, named_body, gathering, region, committee, owned_field, country,
        host, city, peoples, said_before, desk, field, _served, ministry, unplaced, company,
    ),
    "i": (named_body, host, said_before, field, ministry, company, there),
    "u": (named_body, host, field, _served),
    "r": (named_body, country, field, ministry),
    "w": (named_body, country),
}  # fmt: skip
# What is read behind all of them.
_APPOSED = (_here, placed_under, apposed_country, apposed_body, owned_committee, unread, past_mission)
