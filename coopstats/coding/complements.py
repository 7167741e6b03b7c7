"""What may stand behind the head of an office: its field, its body, its country, where an ambassador serves.

One preposition after another is read: "of" and "for" lead to a field, a body, a region or a country, "to" to the host
of an ambassador or to whoever is served ("Adviser to the President"), "at" to a body.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from coopstats.codebook import Office
from coopstats.coding.bodynames import BodyPhrase
from coopstats.coding.departments import has_outer, is_desk, is_unit, outer, small_ministry
from coopstats.coding.fields import continued_end, field_end
from coopstats.coding.scan import Scan

_INTERIM = re.compile(r"m(?=[NHR,.)])")  # "Minister of Energy ad interim NAME"
_OF = re.compile("(?i) of (?:the )?| for (?:the )?")
_HOST = re.compile(r"[uie]t?([CKDG])(?:(?:,|,?a)t?[CG])*")
_KIND = re.compile(r"t?([CD])?b")  # "of the Demonym company NAME"
_OWNED = re.compile(r"t?([DC])s?(p+)(?![BbOo])")
_BRACKET = re.compile(r"\(([A-Za]{1,6})\)")
# A body known by no head ("CEO of NAME,") ends where the name of a person or a clause begins.
_UNKNOWN = re.compile(r"t?([NTKPDCBMGW]+(?:[-a]?[NTKPDCBMGW]+)*)(?=[HRO]|,|[).;])")
# "the commander of the ORGANISATION mission in COUNTRY, NAME".
_MISSION = re.compile(r"(?:[wp]?b|w)(?:[iru]t?[CKGD])?(?=,t?[HR]*[NTK])|p?b(?=[HR]+N)|[iru]t?[CKGD](?=,t?[HR]*N)")
_ABROAD = frozenset({"ambassador", "consul", "envoy", "diplomat"})
_FIELDS = frozenset({"minister", "deputy_minister"})
_CENTRES = frozenset({"government", "presidency"})
_TOP = frozenset({"head_of_state", "head_of_government", "royal"})
# Ranks that lead bodies of any name, and the kind of body which that mostly is.
_NAMED_HEADS = {
    "organisation": "other", "business": "company", "academic": "university", "media": "media", "party": "party",
    "spokesperson": "other", "adviser": "other",
}  # fmt: skip
_PRESIDENTS = frozenset(("President", "Vice President"))  # of a company, if of a name that is no country's
_SMALL = re.compile(r"t?(p*b)(?![bB])")
_GLOSSED = frozenset({"secretary", "ambassador", "adviser", "deputy_minister"})  # "Secretary (East)"
# What leads to a field without being a preposition, and to where one serves.
_CHARGES = frozenset(
    ("in charge of", "responsible for", "with responsibility for", "charged with", "tasked with", "dealing with")
)
_POSTED = frozenset(("attached", "accredited", "posted", "assigned", "seconded"))
_LEAD = 3
_UNIT_ENDS = re.compile("(?:Department|Division|Bureau|Directorate|Section|Unit|Desk|Branch)$")
_PEOPLES = frozenset(("states", "countries", "nations"))
_LANDS = _PEOPLES | {"country", "nation", "kingdom", "republic"}
_ACRONYM = 6  # letters at most


@dataclass(frozen=True)
class Complement:
    """What stands behind a head up to unit `last` (exclusive).

    `title` are the words that belong to the office's title; the rest is set apart.
    """

    last: int
    title: str = ""
    portfolio: str = ""
    country: str = ""
    host: str = ""
    body: BodyPhrase | None = None


@dataclass(frozen=True)
class _Reader:
    """Where reading stands: what has been read, the next preposition, and the unit behind it and its article."""

    scan: Scan
    head: int
    high: int
    starts: dict[int, BodyPhrase]
    office: Office
    now: Complement

    @property
    def link(self) -> str:
        return self.scan.tags[self.now.last]

    @property
    def start(self) -> int:
        return self.now.last + 1

    @property
    def inner(self) -> int:
        return self.start + 1 if self.scan.tags[self.start : self.start + 1] == "t" else self.start

    @property
    def links(self) -> bool:
        """Whether a preposition stands here that leads on."""
        return self.link in "erui" or self.scan.units[self.now.last].low == "from"

    def words(self, end: int) -> str:
        """Give the title with the words up to a unit."""
        units = self.scan.units
        return self.now.title + self.scan.article.text[units[self.now.last - 1].end : units[end - 1].end]


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
    reader = _Reader(scan, head, high, starts, office, _begin(scan, head, high))
    while reader.now.last < high:
        at = _lead(reader) or reader
        bracket = _bracket(at) if at.link == "(" else None
        if bracket is None and not (at.links and at.inner < high):
            break
        found = bracket or next((found for read in _STEPS if (found := read(at)) is not None), None)
        if found is None:
            break
        reader = replace(at, now=found)
    return _mission(_apposed_body(reader))


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


def _lead(at: _Reader) -> _Reader | None:
    """Step over words before a preposition: "in charge of", "responsible for" a field, "accredited to" a host."""
    words = [unit.low for unit in at.scan.units[at.now.last : at.now.last + _LEAD]]
    size = next((k for k in range(1, len(words)) if " ".join(words[: k + 1]) in _CHARGES), 0)
    if size:
        return replace(at, now=replace(at.now, last=at.now.last + size, title=at.words(at.now.last + size)))
    if len(words) > 1 and words[0] in _POSTED and words[1] in ("to", "at"):
        return replace(at, now=replace(at.now, last=at.now.last + 1))
    return None


def _bracket(at: _Reader) -> Complement | None:
    """A gloss behind an office: its short form, or the field of a secretary ("Secretary (East)")."""
    match = _BRACKET.match(at.scan.tags, at.now.last, at.high)
    if match is None:
        return None
    inside = at.scan.words(match.start(1), match.end(1))
    if inside.isupper() and len(inside) <= _ACRONYM:
        return replace(at.now, last=match.end())
    if at.office.rank in _GLOSSED and at.now.last == at.head + 1 and re.fullmatch("[TPDMBJ][TPDMBJa]*", match[1]):
        return replace(at.now, last=match.end(), title=at.words(match.end()))
    return None


def _kind(at: _Reader) -> Complement | None:
    """Read "of the Demonym company NAME"."""
    kind = _KIND.match(at.scan.tags, at.start, at.high) if at.link == "e" else None
    if kind is None or kind.end() not in at.starts or at.starts[kind.end()].first != kind.end():
        return None
    body = at.starts[kind.end()]
    country = at.now.country or (_value(at.scan, kind.start(1)) if kind[1] else "")
    return replace(at.now, last=body.last, country=country, body=body)


def _body(at: _Reader) -> Complement | None:
    """Read a body that has a name; a department goes into the title if a body is around it."""
    scan, tags, now, inner = at.scan, at.scan.tags, at.now, at.inner
    named = at.starts.get(at.start) or at.starts.get(inner)
    if named is None or named.first not in (at.start, inner) or named.last <= inner:
        return None
    if at.office.rank in _FIELDS and tags[inner] in "TPN" and named.kind != "ministry":
        return None  # "Minister of Justice and Courts Administration" holds a field, not a body
    if at.link == "r":
        return replace(now, last=named.last, title=at.words(named.last)) if is_unit(named) else None
    title, last = now.title, named.last
    if at.office.body == "department_of_state" and is_unit(named):
        return replace(now, last=last, title=at.words(last))  # "Deputy Assistant Secretary in the Bureau of X"
    if at.office.rank in ("speaker", "head_of_state") and named.kind == "parliament" and at.link == "e":
        if at.office.term.startswith("President"):
            before = scan.article.text[scan.units[now.last - 1].end : scan.units[inner].start]
            title += before + scan.words(inner, _name_end(scan, inner, named))
    elif at.office.rank == "minister" and named.kind in _CENTRES and at.link in "iu":
        said = at.scan.words(now.last - 1, now.last)
        title = (f" {said}" if said in _POSTED else "") + at.words(last)  # "Minister attached to the Prime Minister"
    elif (
        at.link == "e"
        and (is_unit(named) and has_outer(tags, named.last, at.starts))
        or (at.office.rank not in _FIELDS and is_desk(scan.codebook, named))
    ):
        title = at.words(named.last)
    body = outer(now.body, named)
    country = now.country or named.country
    if is_unit(named) and tags[last : last + 1] == ",":  # "of the X Department, Ministry of Y"
        after = at.starts.get(last + 1)
        if after and after.first == last + 1 and not is_unit(after):
            body, country, last = after, country or after.country, after.last
    return replace(now, last=last, title=title, country=country, body=body)


def _country(at: _Reader) -> Complement | None:
    tag = at.scan.tags[at.inner]
    if not (at.link == "e" and tag in "CG") and not (at.link == "w" and tag == "C"):
        return None  # "of Country", "from Country"
    body = at.now.body or (at.starts.get(at.inner) if tag == "G" else None)
    return replace(at.now, last=at.inner + 1, country=_value(at.scan, at.inner), body=body)


def _host(at: _Reader) -> Complement | None:
    """Where an ambassador or envoy serves; the first of several."""
    match = _HOST.match(at.scan.tags, at.now.last, at.high)
    if at.office.rank not in _ABROAD or match is None or at.scan.units[at.now.last].low == "on":
        return None
    return replace(at.now, last=match.end(), host=_value(at.scan, match.start(1)))


def _city(at: _Reader) -> Complement | None:
    """Read "Mayor of City": the city stays in the title and tells the country."""
    tags, inner = at.scan.tags, at.inner
    if at.link != "e" or tags[inner] != "K" or tags[inner + 1 : inner + 2] in ("T", "P", "B", "-"):
        return None
    return replace(at.now, last=inner + 1, title=at.words(inner + 1), country=at.now.country or _value(at.scan, inner))


def _field(at: _Reader) -> Complement | None:
    """Read a field of government or a region: "for Foreign Affairs", "for East Asia"."""
    scan, tags, inner = at.scan, at.scan.tags, at.inner
    topic = scan.units[at.now.last].low == "on"
    if at.link not in "eru" and not topic:
        return None
    if tags[inner] in "Oo" or (tags[inner] in "DC" and tags[inner + 1 : inner + 2] in ("O", "o")):
        return None
    if tags[inner] == "N" and _company(at) is not None:
        return None  # "Principal of NAME Hill Campus, "
    end = field_end(scan, at.head, at.start, at.high, at.starts)
    if end == at.start:
        return None
    if (
        (at.office.rank == "military" and tags[inner] == "B")
        or (topic and at.now.body)
        or (at.office.rank == "member_of_parliament" and at.link == "r")
    ):
        return replace(at.now, last=end)  # "of the Armed Forces"; "of the BODY Committee on Trade"
    portfolio = at.now.portfolio or scan.words(at.start, end).removeprefix("the ")
    return replace(at.now, last=end, title=at.words(end), portfolio=portfolio)


def _served(at: _Reader) -> Complement | None:
    """Read "Adviser to the President of Country"."""
    scan, tags, aide, inner, country = at.scan, at.scan.tags, at.inner, at.inner, at.now.country
    if tags[aide] in "DC" and tags[aide + 1 : aide + 2] in ("O", "o"):
        country, inner = country or _value(scan, aide), aide + 1
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


def _peoples(at: _Reader) -> Complement | None:
    """Step over "of several foreign states:" before a list, and "of the Northern country"."""
    units = at.scan.units[at.start : min(at.start + 5, at.high)]
    end = next((k for k, unit in enumerate(units) if unit.low in _LANDS), -1) if at.link == "e" else -1
    if end < 0 or (units[end].low in _PEOPLES and at.scan.tags[at.start + end + 1 : at.start + end + 2] != ":"):
        return None
    return replace(at.now, last=at.start + end + 1) if all(unit.tag in "twmpTPDn" for unit in units[:end]) else None


def _owned(at: _Reader) -> Complement | None:
    """Read "of Demonym diplomacy", "of Country's diplomacy": the country of a field in small letters."""
    owned = _OWNED.match(at.scan.tags, at.start, at.high) if at.link == "e" and not at.now.country else None
    if owned is None:
        return None
    field = at.scan.words(owned.start(2), owned.end())
    return replace(
        at.now,
        last=owned.end(),
        title=f"{at.now.title} of {field}",
        portfolio=at.now.portfolio or field,
        country=_value(at.scan, owned.start(1)),
    )


def _company(at: _Reader) -> Complement | None:
    """Read a body that no list knows: "CEO of NAME, ..."."""
    match = _UNKNOWN.match(at.scan.tags, at.start, at.high) if at.link in "ei" else None
    if match is None or at.now.body or (at.office.rank not in _NAMED_HEADS and at.office.term not in _PRESIDENTS):
        return None
    first, end = match.span(1)
    if at.link != "e" or not set(at.scan.tags[first:end]) & set("NT"):
        return replace(at.now, last=end)
    body = BodyPhrase(first, end, at.scan.words(first, end), _NAMED_HEADS.get(at.office.rank, "company"), "")
    return replace(at.now, last=end, body=body)


def _small_ministry(at: _Reader) -> Complement | None:
    """Read "of the foreign ministry"."""
    match = _SMALL.match(at.scan.tags, at.start, at.high) if at.link in "eir" else None
    body = small_ministry(at.scan, match.end(1) - 1, at.start) if match else None
    return replace(at.now, last=match.end(1), body=body) if match and body else None


_STEPS: tuple[Callable[[_Reader], Complement | None], ...] = (
    _kind, _body, _owned, _country, _host, _city, _peoples, _field, _served, _small_ministry, _company
)  # fmt: skip


def _apposed_body(at: _Reader) -> _Reader:
    """Read "Director, Name Bureau"."""
    last, tags = at.now.last, at.scan.tags
    if at.now.body or tags[last : last + 1] != "," or at.office.rank in _TOP:
        return at
    after = next((at.starts[k] for k in (last + 1, last + 2) if k in at.starts and at.starts[k].first == k), None)
    if after is None or tags[after.last : after.last + 1] in ("O", "o", "M", "s"):
        return at
    title, country = at.now.title, at.now.country or after.country
    if is_unit(after) and not after.country and _UNIT_ENDS.search(after.name):
        title = at.words(after.last)  # "Joint Secretary, Asia Division"
    return replace(at, now=replace(at.now, title=title, body=after, country=country, last=after.last))


def _mission(at: _Reader) -> Complement:
    """Step over a noun between an organisation and the name in apposition."""
    tags, last = at.scan.tags, at.now.last
    if last == at.head + 1 or tags[last - 1] not in "GWBC":
        return at.now
    match = _MISSION.match(tags, last, at.high)
    return replace(at.now, last=match.end()) if match else at.now


def _value(scan: Scan, unit: int) -> str:
    """Give the country or party that a term means."""
    term = scan.units[unit].term
    assert term is not None
    return term.value if isinstance(term.value, str) else term.value.party


def _name_end(scan: Scan, first: int, body: BodyPhrase) -> int:
    end = body.last
    while end - 2 > first and scan.tags[end - 1] in "C" and scan.tags[end - 2] in "et":
        end -= 2 if scan.tags[end - 2] == "e" else 3
    return end
