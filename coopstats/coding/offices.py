"""Office phrases: "Country's First Deputy Minister of Portfolio", "President of BODY", "BODY Director for Region".

A phrase is read around its head (`O` or `o`). To the left stand modifiers, portfolios, a country or a body; what may
stand to the right is read by `complements`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from coopstats.codebook import Codebook, Office
from coopstats.coding.bodies import BodyPhrase
from coopstats.coding.complements import complement
from coopstats.coding.departments import is_unit, small_ministry
from coopstats.coding.gazetteer import ministry_name, short_name
from coopstats.coding.scan import Scan, Unit

# "Speaker of the House": the house is the body, the title is the head; "President of the Assembly" stays whole.
_SPEAKER = re.compile(r"^(.*?(?:speaker|chair\w*|marshal)) of .*$", re.IGNORECASE)
# Forms of address before a given name that is also an office ("Dr Sultan NAME"), and offices that are given names.
_ADDRESSES = frozenset({"address", "academic", "professional", "noble", "rank"})
_GIVEN = frozenset({"royal", "religious"})
_EXCELLENCIES = ("h", "t", "excellen", "your", "s.", "right", "rt")
# Between whose office it is and the office: "Norway's newly appointed minister", "the Polish then president".
_EPITHETS = frozenset(
    "newly appointed elected re-elected newly-elected newly-appointed visiting outgoing incoming current new then top "
    "recently designated late long-serving longtime long-time powerful influential ruling caretaker former sitting ex "
    "future".split()
)
_SMALL = re.compile(r",(?:t|[CDKG]s?)?(w{1,2})[mp]*$")
_CLOSED = frozenset(
    "who whom whose which as is was were has had been his her their its our then also now and both all some many told "
    "said met with from by that this these those after before while when where whom because so too with alongside "
    "including among together between no one two three four five six seven eight nine ten other another".split()
)
_PAST = frozenset(("former", "ex", "ex-", "incoming", "outgoing"))
_COMMON = "USA"  # whose titles ("Treasury Secretary", "Rep.") other countries have too
_SINGULAR = frozenset(("head_of_state", "royal"))
_TOP = frozenset({"head_of_state", "head_of_government", "royal"})
_DEPUTIES = frozenset(("deputy", "vice", "acting", "assistant", "first deputy", "interim"))
_LOCAL = frozenset({"local"})


@dataclass(frozen=True)
class OfficePhrase:
    """An office in units `first` to `last` (exclusive).

    `title` is the office as stated without country and body, `portfolio` what follows "of" or "for" or precedes the
    head, `country` the side that the phrase names, `host` where an ambassador serves, `body` the body named in it.
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

    @property
    def bare(self) -> bool:
        """Whether the phrase is a head alone ("the Minister")."""
        return not (self.portfolio or self.country or self.body or self.host)


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
    for low, high in scan.sentences:
        at = low
        while at < high:
            if scan.tags[at] in "Oo" and not is_given_name(scan, at) and not _inside(starts.get(at), at):
                floor = max(low, found[-1].last) if found else low
                phrase = _phrase(scan, at, floor, high, starts, ends)
                found.append(phrase)
                at = max(phrase.last, at + 1)
            else:
                at += 1
    return found


def is_given_name(scan: Scan, at: int) -> bool:
    """Whether an office is a name here: "Sultan bin NAME", "Dr Sultan NAME", "Mr King"."""
    tags, unit = scan.tags, scan.units[at - 1]
    if tags[at + 1 : at + 2] == "v":
        return True
    if at == 0 or tags[at - 1] != "H" or unit.term is None or scan.units[at].term is None:
        return False
    return (
        tags[at] == "O"
        and unit.term.value.kind in _ADDRESSES
        and not unit.low.startswith(_EXCELLENCIES)
        and scan.units[at].term.value.rank in _GIVEN  # type: ignore[union-attr]
    )


def _inside(body: BodyPhrase | None, at: int) -> bool:
    return body is not None and body.first <= at < body.last


def _phrase(
    scan: Scan, head: int, low: int, high: int, starts: dict[int, BodyPhrase], ends: dict[int, BodyPhrase]
) -> OfficePhrase:
    assert scan.units[head].term is not None
    office: Office = scan.units[head].term.value  # type: ignore[union-attr]
    left = _left(scan, head, low, ends, office.rank)
    right = complement(scan, head, high, starts, office)
    title = left.prefix + _without_body(scan.words(left.first, head + 1), office) + right.title
    if right.title:
        office = _as_titled(scan.codebook, office, title)
    if office.body in ("embassy", "high_commission"):
        title = re.split(r" to (?:the )?(?=[A-Z])", title)[0]
    if office.rank == "speaker":
        title = _SPEAKER.sub(r"\1", title)
    body = right.body or left.body
    if left.body and right.body and is_unit(right.body) and not is_unit(left.body):
        body = left.body  # "AGENCY Assistant Administrator of the Bureau for Asia"
        if not right.title:
            title += scan.article.text[scan.units[head].end : scan.units[right.body.last - 1].end]
    country = left.country or right.country or _usual_country(scan, office) or (body.country if body else "")
    portfolio = right.portfolio or left.portfolio
    if body and is_unit(body) and not body.country and office.rank not in _TOP and body.name in title:
        body = None  # the unit is told in the title; whose it is, by the rest of the text
    return OfficePhrase(left.outer, right.last, head, title, portfolio, country, right.host or left.host, body, office)


def _usual_country(scan: Scan, office: Office) -> str:
    """Give the country that mostly has an office of this name, unless the text is about others alone."""
    code, told = office.alpha_3, scan.article.perspective
    if not code or told == code or (not told and code != _COMMON) or office.rank in _SINGULAR or _is_party(scan, code):
        return code
    said = {form for unit in scan.units if unit.term and unit.tag in "CDKSW" for form in _codes(unit)} - {""}
    return code if code in said or not said else ""


def _is_party(scan: Scan, code: str) -> bool:
    """Whether a code is that of an organisation, whose offices bear its name."""
    return short_name(scan.codebook, code) == code


def _codes(unit: Unit) -> tuple[str, str]:
    value = unit.term.value if unit.term else ""
    return str(value) if isinstance(value, str) else "", getattr(value, "alpha_3", "")


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
    if office.body != "named" or office.rank == "party" or office.body_name in ("", "Central Bank"):
        return title
    name = re.escape(office.body_name)
    return re.sub(rf"(?i) (?:of|at) (?:the )?{name}$|^(?:the )?{name} (?=\w)", "", title)


def _titled(scan: Scan, unit: int) -> bool:
    """Whether an ordinary word is capitalised because it belongs to a title, not to a headline."""
    return not scan.in_headline(unit) and not scan.words(unit, unit + 1).isupper()


def _is_head(scan: Scan, unit: int) -> bool:
    """Whether an office heads a state or government."""
    term = scan.units[unit].term
    return term is not None and term.value.rank in _TOP


def _is_field(scan: Scan, unit: int) -> bool:
    """Whether a modifier is a field of government too: "Defence and Military Production Minister"."""
    return scan.tags[unit] == "M" and bool(ministry_name(scan.codebook, scan.units[unit].low))


@dataclass(frozen=True)
class _Left:
    outer: int
    first: int
    portfolio: str
    country: str
    body: BodyPhrase | None
    host: str = ""
    prefix: str = ""


def _left(scan: Scan, head: int, low: int, ends: dict[int, BodyPhrase], rank: str) -> _Left:
    """Read the words before the head: modifiers and portfolio, then whose office it is."""
    tags, first = scan.tags, head
    fields: list[int] = []
    while first > low and first not in ends:
        tag = tags[first - 1]
        if tag == "m" and scan.units[first - 1].low == "under":
            break  # "under Council Member NAME"
        if tag in "MmPp" or (tag == "T" and tags[head] == "O" and first - 1 > low and _titled(scan, first - 1)):
            fields += [first - 1] if tag in "PpT" else []
            first -= 1
        elif (
            tag in "a,"
            and first - 2 >= low
            and (tags[first - 2] in "PpT" or _is_field(scan, first - 2))
            and tags[first] in "PpT"
            and first < head
        ):
            first -= 2
            fields.append(first)
        elif tag == "-" and first - 2 >= low and tags[first - 2] in "MPT":
            first -= 2
        else:
            break
    portfolio = scan.words(min(fields), max(fields) + 1) if fields else ""
    if first > low and tags[first - 1] == "w" and scan.units[first - 1].low in _PAST:
        first -= 1
    elif tags[head] == "o" and (small := _SMALL.search(tags, max(first - 6, 0), first)):
        words = " ".join(unit.low for unit in scan.units[small.start(1) : first]).split()
        if not (_EPITHETS | _CLOSED).intersection(words):
            first = small.start(1)  # "NAME, Country's agricultural attache"
    if first in ends and not fields:
        body = ends[first]
        if tags[first - 1] != "O":
            return _Left(body.first, first, portfolio, body.country, body)
    if first > low and scan.units[first - 1].low == "its" and not portfolio:
        begin = scan.sentence_of(first)[0]
        named = [body for last, body in ends.items() if begin <= body.first and last < first]
        if named:  # "BODY and its director"
            body = max(named, key=lambda body: body.first)
            return _Left(first, first, portfolio, body.country, body)
    if tags[first - 1 : first] == "K" and first - 1 >= low and rank in _LOCAL and first - 1 not in ends:
        own = first - 1 - (tags[first - 2 : first - 1] in ("T", "N") and scan.units[first - 2].low == "new")
        return _Left(own, own, portfolio, _term(scan, first - 1), None)  # "City Mayor"
    at = first - 1
    while (
        at > low
        and tags[at] in "wm"
        and (_EPITHETS.issuperset(scan.units[at].low.split()) or (tags[at] == "w" and tags[at - 1] == "s"))
    ):
        at -= 1
    if tags[max(at - 2, 0) : at + 1] in ("(G)", "(N)") and at - 3 >= low and tags[at - 3] == "s":
        at -= 3
    if at > low and tags[at] == "B" and at + 1 == first:
        return _Left(at, first, portfolio, "", None)  # "Committee Chairman"
    if at + 1 == first and at >= low and (ministry := small_ministry(scan, at, low)):
        return _Left(ministry.first, first, portfolio, "", ministry)  # "a foreign ministry director"
    if at >= low > 0 and tags[at] == "s" and tags[at - 1] in "Oo" and _is_head(scan, at - 1):
        outer = at - 1 - (tags[at - 2] in "DC")
        whose = _term(scan, outer) if outer < at - 1 else ""
        return _Left(first, first, portfolio or scan.words(at - 1, at), whose, None)  # "the President's adviser"
    if at >= low and tags[at] == "s" and at - 1 >= low:
        at -= 1
        if at + 1 in ends or tags[at] in "CDKG":
            return _whose(scan, at, first, portfolio, ends)
        if ministry := small_ministry(scan, at, low):
            return _Left(ministry.first, first, portfolio, "", ministry)
        return _Left(first, first, portfolio, "", None)
    if at >= low and tags[at] in "DCGKS" and not (tags[at] in "CK" and tags[at - 1 : at] in list("eiu") and at > low):
        return _whose(scan, at, first, portfolio, ends)
    return _Left(first, first, portfolio, "", None)


def _whose(scan: Scan, at: int, first: int, portfolio: str, ends: dict[int, BodyPhrase]) -> _Left:
    unit = scan.units[at]
    if scan.tags[at] not in "CDKS" or unit.term is None:
        body = ends.get(at + 1)
        party = unit.term.value.party if scan.tags[at] == "G" and unit.term else (body.country if body else "")
        return _Left(body.first if body else at, first, portfolio, party, body)
    outer, prefix = at, ""
    if outer and scan.tags[outer - 1] in "Mm" and scan.units[outer - 1].low in _DEPUTIES:
        outer -= 1
        prefix = scan.words(outer, outer + 1) + " "  # "Deputy Demonym Foreign Minister"
    if outer and scan.tags[outer - 1] == "t":
        outer -= 1
    return _Left(outer, first, portfolio, unit.term.value, None, prefix=prefix)


def _term(scan: Scan, unit: int) -> str:
    term = scan.units[unit].term
    return str(term.value) if term else ""
