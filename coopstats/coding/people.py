"""Who holds which office: names tied to the office phrases beside them, later mentions tied to names.

The genre writes offices before a name (OFFICE, OFFICE NAME), behind it (NAME, OFFICE and OFFICE), and "his COUNTRY
counterpart NAME", who holds the same office as the one spoken of. Later it says a surname, or an office alone.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise

from coopstats.coding.announced import add_from_headline, add_told_before
from coopstats.coding.bodies import BodyPhrase
from coopstats.coding.bracketed import add_bracketed
from coopstats.coding.callings import add_callings, add_introduced
from coopstats.coding.holders import find_holders, is_plural
from coopstats.coding.names import NamePhrase
from coopstats.coding.offices import OfficePhrase, head_word
from coopstats.coding.scan import Scan
from coopstats.coding.sharing import copy_counterparts, share_offices
from coopstats.coding.spelling import initials, plain, respelt

_SAME_SORT = {rank: rank for rank in ("head_of_state", "head_of_government", "royal", "speaker")}
_SAME_SORT |= dict.fromkeys(("ambassador", "envoy", "diplomat"), "ambassador")


@dataclass
class Draft:
    """A person while the text is being read: forms of the name, offices in order, and spans."""

    name: str
    honorific: str = ""
    offices: list[tuple[OfficePhrase, str]] = field(default_factory=list)
    country: str = ""
    body: BodyPhrase | None = None
    copied_from: "Draft | None" = None
    copied_country: str = ""
    hint: str = ""
    units: list[tuple[int, int]] = field(default_factory=list)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Words of the name in plain letters."""
        return plain(self.name)


def find_people(
    scan: Scan, offices: list[OfficePhrase], names: list[NamePhrase], bodies: list[BodyPhrase]
) -> list[Draft]:
    """Tie offices to names and names to people, in the order in which the text brings them.

    Parameters
    ----------
    scan
        The text as units.
    offices, names, bodies
        The phrases found in it.

    Returns
    -------
    list of Draft
        One a person, with the spans of every later mention by surname or by office alone.
    """
    holders = find_holders(scan, offices, names, bodies)
    starts = {body.first: body for body in bodies}
    drafts: list[Draft] = []
    by_token: dict[str, list[Draft]] = defaultdict(list)
    placed: list[tuple[NamePhrase, Draft]] = []
    # Full names first, so that "Minister SURNAME" in a headline meets the full name in the text.
    for phrase in sorted(names, key=lambda n: (" " not in n.name, n.first)):
        own = holders.get(phrase.first, [])
        draft = _same(by_token, phrase, own)
        if draft is None:
            draft = Draft(phrase.name)
            drafts.append(draft)
        elif len(plain(phrase.name)) > len(draft.tokens) or initials(draft.tokens, plain(phrase.name)):
            draft.name = phrase.name
        for token in draft.tokens:
            if draft not in by_token[token]:
                by_token[token].append(draft)
        draft.honorific = draft.honorific or phrase.honorific
        draft.offices += [pair for pair in own if pair not in draft.offices]
        draft.units.append((phrase.first, phrase.last))
        draft.country = draft.country or _stated_country(scan, phrase)
        draft.body = draft.body or _stated_body(scan, phrase, starts)
        placed.append((phrase, draft))
    placed.sort(key=lambda pair: pair[0].first)
    for (one, draft), (two, other) in pairwise(placed):  # "NAME and NAME from BODY"
        if (
            other.body
            and not draft.body
            and not draft.country
            and not draft.offices
            and scan.tags[one.last : two.first] in ("a", ",a")
        ):
            draft.body = other.body
    drafts.sort(key=lambda d: min(d.units))
    share_offices(scan, offices, placed)
    add_bracketed(scan, placed)
    _surnames(scan, by_token, names, offices)
    copy_counterparts(scan, placed)
    used = {office.first for pairs in holders.values() for office, _ in pairs}
    add_callings(scan, offices, drafts, used)
    add_introduced(scan, offices, drafts, used)
    add_from_headline(scan, offices, drafts, used)
    add_told_before(scan, offices, drafts, used)
    _titles_alone(scan, drafts, offices, used)
    for draft in drafts:
        draft.units.sort()
    _adopt_countries(drafts, offices, holders)
    return drafts


def _adopt_countries(
    drafts: list[Draft], offices: list[OfficePhrase], holders: dict[int, list[tuple[OfficePhrase, str]]]
) -> None:
    """An office said with its country and without a name tells the country of the one person who holds it."""
    used = {office.first for pairs in holders.values() for office, _ in pairs}
    said = {(o.office.term, o.country) for o in offices if o.country and o.first not in used}
    held = {(o.office.term, o.country) for d in drafts for o, _ in d.offices if o.country}
    for draft in drafts:
        if draft.country or any(o.country for o, _ in draft.offices):
            continue
        fitting = {country for o, _ in draft.offices for term, country in said - held if term == o.office.term}
        if len(fitting) == 1:
            draft.hint = fitting.pop()


def _same(
    by_token: dict[str, list[Draft]], phrase: NamePhrase, offices: list[tuple[OfficePhrase, str]]
) -> Draft | None:
    """Find the person whose name this is, whole or in part."""
    words = plain(phrase.name)
    if not words:
        return None
    fitting = []
    for draft in by_token.get(words[-1], []) + by_token.get(words[0], []):
        own = draft.tokens
        small, big = sorted((words, own), key=len)
        same = set(small) <= set(big) or respelt(words, own)
        if same or initials(small, big) or initials(big, small):
            fitting.append(draft)
    if not fitting:
        return None
    if len(words) == 1:
        agreeing = [d for d in fitting if _compatible(d, offices)]
        # "Mr SURNAME, head of BODY": an office behind a surname is one more of the person known.
        addressed = len(fitting) == 1 and all(rule == "post.after_name" for _, rule in offices)
        return (agreeing[-1] if agreeing else None) if offices and not addressed else fitting[-1]
    return fitting[0]


def _compatible(draft: Draft, offices: list[tuple[OfficePhrase, str]]) -> bool:
    """A titled surname is the same person unless both have offices and no head agrees."""
    if not offices or not draft.offices:
        return True
    heads = {_kind_of_head(office) for office, _ in draft.offices}
    own = {_kind_of_head(office) for office, _ in offices}
    countries = {office.country for office, _ in draft.offices if office.country}
    given = {office.country for office, _ in offices if office.country}
    return bool(heads & own) or bool(countries & given)


def _kind_of_head(office: OfficePhrase) -> str:
    """What sort of head it is: an envoy may be called ambassador, a premier prime minister."""
    rank = office.office.rank
    return _SAME_SORT.get(rank) or head_word(office)


_FAR = 6
_OF_BODY = re.compile(r",?(?:w[wT]{1,2}[erui]?|[ew])t?(?:[CD]s?)?t?")
_OF_COUNTRY = re.compile(r",?(?:e|w)t?(C)|\((C)[,;)]|,(C)(?=[;.)x])")
_WHO = frozenset(("who", "which"))
_HEADS = frozenset(
    "heads headed leads led chairs chaired presides represents represented runs directs directed manages "
    "representing heading leading chairing".split()
)


def _stated_country(scan: Scan, phrase: NamePhrase) -> str:
    """A country that follows the name: "NAME of COUNTRY", "NAME (COUNTRY)"."""
    match = _OF_COUNTRY.match(scan.tags, phrase.last)
    at = match.start(match.lastindex or 1) if match else -1
    if match and scan.units[phrase.last].low in ("of", "from", "(", ",", "who"):
        return scan.party(at)
    before = phrase.first - 1
    while scan.tags[before : before + 1] in ("H", "R"):
        before -= 1
    cell = before > 1 and scan.tags[before] in "x:" and scan.tags[before - 1] == "C"
    if cell and scan.article.text[scan.units[before].start] in "|:\t":
        return scan.party(before - 1)  # a row "COUNTRY | NAME"
    if scan.tags[before : before + 1] == "s" and scan.tags[before - 1] in "CK":
        return scan.party(before - 1)
    return scan.party(before) if scan.tags[before : before + 1] == "D" else ""


def _stated_body(scan: Scan, phrase: NamePhrase, bodies: dict[int, BodyPhrase]) -> BodyPhrase | None:
    """A body that follows the name: "NAME of the BODY", "NAME from BODY"."""
    if phrase.last >= len(scan.units) or scan.tags[phrase.last] not in "ew,":
        return None
    match = _OF_BODY.match(scan.tags, phrase.last)
    ends = range(match.end(), phrase.last, -1) if match else ()
    at = next((at for at in ends if at in bodies and at <= phrase.last + _FAR), None)
    if at is not None:
        words = {unit.low for unit in scan.units[phrase.last : at]}
        if "of" in words or "from" in words or (words & _WHO and words & _HEADS):
            return bodies[at]
    return None


def _surnames(
    scan: Scan, by_token: dict[str, list[Draft]], names: list[NamePhrase], offices: list[OfficePhrase]
) -> None:
    """Tie capitalised words that are part of one person's name to that person."""
    taken = {unit for phrase in names for unit in range(phrase.first, phrase.last)}
    taken |= {unit for phrase in offices for unit in range(phrase.first, phrase.last)}
    for index, unit in enumerate(scan.units):
        if unit.tag not in "NTKCHR" or index in taken:
            continue
        words = plain(unit.low)
        owners = by_token.get(words[-1], []) if words else []
        if not owners or (unit.tag == "T" and len(words[-1]) < 4):
            continue
        if unit.tag in "CK" and not any(len(d.tokens) > 1 and d.tokens[-1] == words[-1] for d in owners):
            continue
        if unit.tag == "C" and scan.tags[index - 1] not in "OHR":
            continue  # "the Principality of SURNAME"
        surname = [d for d in owners if d.tokens[-1] == words[-1] or d.tokens[0] == words[-1]] or owners
        recent = max(surname, key=lambda d: max((u for u in d.units if u[0] < index), default=(-1, -1)))
        if not recent.country and scan.tags[max(index - 2, 0) : index] == "Cs":  # "Country's SURNAME"
            recent.country = scan.party(index - 2)
        recent.units.append((index, index + 1))


_MEMORY = 100  # holders of an office before and behind; more than any readout names


def _titles_alone(scan: Scan, drafts: list[Draft], offices: list[OfficePhrase], used: set[int]) -> None:
    """Tie "the Minister", "the Country president" to the person who holds such an office."""
    held: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for head in dict.fromkeys(head_word(own) for own, _ in draft.offices):
            held[head].append(draft)
    for office in offices:
        if office.first in used or is_plural(scan, office):
            continue
        known = held.get(head_word(office), [])
        at = bisect_left(known, (office.first, 0), key=lambda d: min(d.units))
        near = known[max(at - _MEMORY, 0) : at + _MEMORY]
        fitting = [d for d in near if any(_refers(office, own) for own, _ in d.offices)]
        if office.country:
            fitting = [
                d for d in fitting if office.country in {o.country for o, _ in d.offices if o.country} | {d.country}
            ]
        if fitting:
            said = set(office.title.lower().split())
            recent = max(
                fitting,
                key=lambda d: (
                    max(_likeness(said, own) for own, _ in d.offices),
                    max((u for u in d.units if u[0] < office.first), default=(-1, -1)),
                ),
            )
            recent.units.append((office.first, office.last))
            _fill_in(recent, office)


def _fill_in(draft: Draft, said: OfficePhrase) -> None:
    """Take field and country of an office from where it is said again: "the Demonym Defence Vice Minister"."""
    for at, (own, rule) in enumerate(draft.offices):
        longer = said.title.lower().endswith(" " + own.title.lower())
        field_said = said.portfolio or (said.title[: -len(own.title)].strip() if longer else "")
        if field_said and not own.portfolio and not own.body and head_word(own) == head_word(said):
            filled = replace(own, portfolio=field_said, country=own.country or said.country)
            draft.offices[at] = (filled, rule)
            return


def _likeness(said: set[str], own: OfficePhrase) -> float:
    """How many of the words of an office said again are words of the one held, less those that it lacks."""
    held = set(own.title.lower().replace("-", " ").split())
    if "deputy" not in said and "vice" not in said:
        return float(said == held) / 2
    return len(said & held) / len(said | held)


def _refers(office: OfficePhrase, own: OfficePhrase) -> bool:
    """Whether an office said again means one held: the same head, and no other portfolio."""
    if head_word(office) != head_word(own) or _kind_of_head(office) != _kind_of_head(own):
        return False  # "the Prime Minister" is no "Minister of Trade"
    if office.portfolio and own.portfolio and office.portfolio.lower() != own.portfolio.lower():
        return False
    return not (office.body and own.body and office.body.name != own.body.name)
