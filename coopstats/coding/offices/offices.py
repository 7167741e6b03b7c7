"""Office phrases: "Country's First Deputy Minister of Portfolio", "President of BODY", "BODY Director for Region".

A phrase is read around its head (`O` or `o`). To the left stand modifiers, portfolios, a country or a body; what may
stand to the right is read by `complements`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from coopstats.codebook import Codebook, Office
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.complements import complement
from coopstats.coding.offices.departments import is_unit
from coopstats.coding.offices.houses import is_house
from coopstats.coding.offices.leading import left_of
from coopstats.coding.offices.several import is_plural
from coopstats.coding.scanning.gazetteer import homes_of, short_name
from coopstats.coding.scanning.ranks import TOP
from coopstats.coding.scanning.scan import Scan

# "Speaker of the House": the house is the body, the title is the head.
_SPEAKER = re.compile(
    r"^(.*?(?:speaker|chair\w*|marshal|president)) of (?!.*(?:voivodeship|region)$).*$", re.IGNORECASE
)
# Forms of address before a given name that is also an office ("Dr Sultan NAME"), and offices that are given names.
_ADDRESSES = frozenset({"address", "academic", "professional", "noble", "rank"})
_GIVEN = frozenset({"royal", "religious"})
_LED = re.compile(r"N$|O(?:et?C)?$")  # "Abdul Amir NAME", "Foreign Minister Amir NAME"
_OWNS = re.compile(r"s[MmPpTw]{0,3}[Oo]")
_EXCELLENCIES = ("h", "t", "excellen", "your", "s.", "right", "rt")
_SERVED = re.compile("(?i)President|Prime Minister|PM|Premier|Chancellor")
_ALONE = frozenset({"VAT"})  # "the nuncio"
_COMMON = "USA"  # whose titles ("Treasury Secretary", "Rep.") other countries have too
_AMERICAN = re.compile(
    "(?:Deputy|Assistant|Under) Secretary of (?:State|Defense)$|Deputy Secretary of State for"
)  # its own alone
_AS_ITS_OWN = re.compile(r"^U\.?S\.? |United States |American ")
_SENT = re.compile(r"^(?:non-)?resident | to (?:the )?(?=[A-Z]).*$")  # where an ambassador serves is no title
_SPLIT = frozenset(("named", "government", "presidency"))
_SINGULAR = frozenset(("head_of_state", "royal"))


@dataclass(frozen=True)
class OfficePhrase:
    """An office in units `first` to `last` (exclusive).

    `title` is the office as stated without country and body, `portfolio` what follows "of" or "for" or precedes the
    head, `country` the side that the phrase names, `host` where an ambassador serves, `body` the body named in it,
    `plural` whether it is said of several ("the ministers").
    """

    first: int
    last: int
    head: int
    title: str
    portfolio: str
    country: str
    host: str
    body: BodyPhrase | None
    office: Office
    plural: bool = False

    def owns(self, scan: Scan) -> bool:
        """Whether another office follows that is the holder's: "the Minister's adviser"."""
        return self.last == self.head + 1 and bool(_OWNS.match(scan.tags, self.last))

    @property
    def bare(self) -> bool:
        """Whether the phrase is a head alone ("the Minister")."""
        return not (self.portfolio or self.country or self.body or self.host)


Held: TypeAlias = tuple[OfficePhrase, str]  # an office that somebody has, with the rule that tells it
# Ranks that have a first: "first deputy minister", "first secretary".
_ORDERED = frozenset(
    "deputy vice secretary lady minister counsellor counselor assistant attaché lieutenant officer consul sea "
    "undersecretary vice-president vice-minister vice-premier vice-speaker vice-chairman vice-chair gentleman".split()
)


def find_offices(scan: Scan, bodies: list[BodyPhrase]) -> list[OfficePhrase]:
    """Find every office phrase in text order.

    Parameters
    ----------
    scan
        The text as units.
    bodies
        The named bodies, which a phrase may hold.

    Returns
    -------
    list of OfficePhrase
        Without overlaps; an office inside another's complement ("adviser to the President") is part of that one.
    """
    starts = {body.first: body for body in bodies}
    for body in bodies:  # a name may be met behind its article or country
        for inner in range(body.first + 1, body.last):
            starts.setdefault(inner, body)
    ends = {body.last: body for body in bodies}
    found: list[OfficePhrase] = []
    floor = free = 0
    for head in scan.tagged("Oo"):
        around = starts.get(head)
        named = around is not None and around.first <= head < around.last
        if head < free or named or is_given_name(scan, head) or is_house(scan, head):
            continue
        low, high = scan.sentence_of(head)
        phrase = _phrase(scan, head, max(low, floor), high, starts, ends)
        free = phrase.last
        if not _is_a_first(scan, phrase):
            found.append(phrase)
            floor = free
    return _of_ministers(found)


def _is_a_first(scan: Scan, phrase: OfficePhrase) -> bool:
    """Whether an office only tells who came before others: "the first head of government to be received"."""
    if not phrase.title.startswith("first "):
        return False
    article = "the" in scan.lows[max(phrase.first - 1, 0) : phrase.first + 1]  # not "COUNTRY's first ambassador"
    return article and phrase.title.split(" ")[1] not in _ORDERED


def _of_ministers(found: list[OfficePhrase]) -> list[OfficePhrase]:
    """Give "the Demonym minister, NAME" the one field of ministers of whom the text speaks: "the foreign ministers"."""
    ministers = {o.title.lower().removesuffix("s"): o for o in found if o.office.rank == "minister"}
    told = ministers.pop("minister", None)
    if told is None or len(ministers) != 1 or not any(o.title.lower().endswith(" ministers") for o in found):
        return found
    ((title, of),) = ministers.items()
    return [
        replace(o, title=title, portfolio=of.portfolio, office=of.office)
        if o.title.lower() == "minister" and o.country
        else o
        for o in found
    ]


def is_given_name(scan: Scan, at: int) -> bool:
    """Whether an office is a name here: "Sultan bin NAME", "Dr Sultan NAME", "Mr King"."""
    tags, behind = scan.tags, scan.tags[at + 1 : at + 2]
    if behind == "v" or scan.row(at).rank not in _GIVEN:
        return behind == "v"
    if behind == "N" and scan.lows[at] in scan.codebook.given_names and _LED.search(tags, max(at - 3, 0), at):
        return True
    before = scan.units[at - 1]
    if tags[at - 1 : at + 1] != "HO" or before.term is None:
        return False
    return before.term.value.kind in _ADDRESSES and not before.low.startswith(_EXCELLENCIES)


def _phrase(
    scan: Scan, head: int, low: int, high: int, starts: dict[int, BodyPhrase], ends: dict[int, BodyPhrase]
) -> OfficePhrase:
    office: Office = scan.row(head)
    left = left_of(scan, head, low, ends, office.rank)
    right = complement(scan, head, high, starts, office)
    title = left.prefix + _without_body(_AS_ITS_OWN.sub("", scan.words(left.first, head + 1)), office) + right.title
    if right.title:
        office = _as_titled(scan.codebook, office, title)
    if office.body in ("embassy", "high_commission"):
        title = _SENT.sub("", title)
    if office.rank == "speaker":
        title = _SPEAKER.sub(r"\1", title)
    body = right.body or left.body
    if left.body and right.body and is_unit(right.body) and not is_unit(left.body):
        body = left.body  # "AGENCY Assistant Administrator of the Bureau for Asia"
    # "Secretary of State of the Ministry of X" is no foreign minister of the United States.
    usual = "" if body and body.kind == "ministry" else _usual_country(scan, office, scan.words(head, head + 1))
    country = left.country or right.country or usual or (body.country if body else "")
    portfolio = right.portfolio or left.portfolio
    if right.portfolio and _SERVED.fullmatch(left.portfolio):
        portfolio = left.portfolio  # "the President's adviser on trade"
    if body and is_unit(body) and not body.country and office.rank not in TOP and body.name in title:
        body = None  # the unit is told in the title; whose it is, by the rest of the text
    plural = is_plural(office.term, scan.words(head, head + 1))
    return OfficePhrase(left.outer, right.last, head, title, portfolio, country, right.host, body, office, plural)


def _usual_country(scan: Scan, office: Office, words: str) -> str:
    """Give the country that mostly has an office of this name, unless the text is about others alone."""
    code, told = office.alpha_3, scan.article.perspective
    if homes := homes_of(scan.codebook, office.body_name):
        return min(homes, key=lambda home: (home not in scan.told, home != told, home != code))
    its_own = _AMERICAN.search(office.term) or _AS_ITS_OWN.match(words) or office.body_name.isupper()
    if code in _ALONE or (code == _COMMON and its_own):
        return code
    if not code or told == code or (not told and code != _COMMON) or office.rank in _SINGULAR or _is_party(scan, code):
        return code
    return code if code in scan.told or not (scan.told or told) else ""


def _is_party(scan: Scan, code: str) -> bool:
    """Whether a code is that of an organisation, whose offices bear its name."""
    return short_name(scan.codebook, code) == code


def _as_titled(codebook: Codebook, office: Office, title: str) -> Office:
    """Give the office that the codebook knows by the whole title: "head of diplomacy" once a country is set apart."""
    return _by_title(codebook).get(title.lower(), office)


@lru_cache(maxsize=8)
def _by_title(codebook: Codebook) -> Mapping[str, Office]:
    rows = codebook.offices
    named = {form.lower(): row for row in reversed(rows) for form in (row.term, *row.forms) if " of " in form}
    return MappingProxyType(named)


def _without_body(title: str, office: Office) -> str:
    """Take out of a title the body by whose name the codebook knows it: "Commission President" of the Commission."""
    if office.rank == "speaker" and office.body_name:  # "National Assembly Speaker"
        return re.sub(rf"(?i)^(?:the )?{re.escape(office.body_name)} (?=speaker)", "", title)
    if office.body not in _SPLIT or office.rank == "party" or office.body_name in ("", "Central Bank"):
        return title
    name = re.escape(office.body_name)
    if office.body != "named":  # "Chairman of the Council of Ministers"
        return re.sub(rf"(?i)^((?:[\w-]+ )*(?:chair\w*|president|premier)) of (?:the )?{name}$", r"\1", title)
    return re.sub(rf"(?i) (?:of|at) (?:the )?{name}$|^(?:the )?{name} (?=\w)", "", title)


def head_word(office: OfficePhrase) -> str:
    """Give the word that the office is called by when said again: "minister", "president", "ambassador".

    For abbreviations (`PM`) the written-out term decides.
    """
    return _head_word(office.office.term)


@lru_cache(maxsize=1024)
def _head_word(term: str) -> str:
    *before, last = re.split(r"[ -]", re.split(r" (?:of|for|to|in|at|on) ", term.lower())[0])
    return f"{before[-1]} {last}" if before and last == "general" else last  # "the Director-General" is no secretary
