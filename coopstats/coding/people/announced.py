"""Offices told apart from the name: in the headline, in the sentence before, or in the one behind."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from coopstats.coding.offices.offices import OfficePhrase, head_word
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import code_at
from coopstats.coding.scanning.plainwords import PERSONS, VISITORS
from coopstats.coding.scanning.ranks import DIPLOMATS
from coopstats.coding.scanning.scan import Scan

_EXCELLENCY = frozenset(("h.e.", "his excellency", "her excellency", "h.e", "he"))
_OPENING = 2  # units before an office that a headline begins with
# "The DEMONYM minister", "COUNTRY's leader", "the DEMONYM diplomat".
_RECALLED = re.compile("(?:(?<=[^euyhri]t)[DC]s?|(?<![euyhri])[CK]s)[mMpPT]{0,2}[oOw]")
_FROM = re.compile(r"[oOw]w[CK]\.$")
_DEEDS = frozenset("spoke said told thought went came left gave took saw made was has had is will would".split())
_NAMED = re.compile(",?[NHR]")
_OPENS = 3  # units at most before a name that opens a sentence


def add_from_headline(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give the first person of the text, if without an office, the one office that the headline begins with."""
    said = [office for office in offices if office.first not in used and scan.in_headline(office.first)]
    _add_envoy(said, drafts, used)
    said = [office for office in said if office.first not in used]
    if len(said) != 1 or said[0].plural or not drafts:
        return
    first, office = min(drafts, key=lambda draft: draft.units[0]), said[0]
    held = {head_word(own) for draft in drafts for own, _ in draft.offices}
    opens = office.first - scan.sentence_of(office.first)[0] <= _OPENING
    sides = {first.country, office.country} - {""}
    if opens and not first.offices and head_word(office) not in held and len(sides) < 2:
        first.offices.append((office, "post.headline"))
        used.add(office.first)


def _add_envoy(said: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give "H.E. NAME", if without an office, the one embassy that the headline tells of: "Ambassador of COUNTRY"."""
    embassies = [office for office in said if office.office.rank == "ambassador" and office.country]
    envoys = [d for d in drafts if not d.offices and d.honorific.lower() in _EXCELLENCY]
    if len(embassies) == 1 and envoys and envoys[0].country in ("", embassies[0].country):
        envoys[0].offices.append((embassies[0], "post.headline"))
        used.add(embassies[0].first)


def add_introduced(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give an office to whom the next sentence names first: "COUNTRY's minister came to City. NAME said"."""
    fresh = {draft.units[0][0]: draft for draft in drafts if not draft.offices and len(draft.tokens) > 1}
    free = [o for o in offices if o.first not in used and o.country and not o.plural]
    firsts = [office.first for office in free]
    for sentence, following in pairwise(scan.sentences) if fresh else ():
        opening = range(following[0], min(following[0] + _OPENS, following[1]))
        named = next((fresh[at] for at in opening if at in fresh), None)
        if named and not named.country and (came := _FROM.search(scan.tags, *sentence)):
            visitor = scan.units[came.start()].low in VISITORS | PERSONS and scan.units[came.start() + 1].low == "from"
            named.country = scan.party(came.end() - 2) if visitor else ""  # "had a visitor from CITY. NAME said"
        told = free[bisect_left(firsts, sentence[0]) : bisect_left(firsts, sentence[1])] if named else []
        before = any(sentence[0] <= at < office.first for office in told for at in fresh)  # "NAME, the first OFFICE"
        if len(told) == 1 and named and not before and named.country in ("", told[0].country):
            used.add(told[0].first)
            named.offices.append((told[0], "post.introduced"))


def add_recalled(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give who was named just before without an office that of "the DEMONYM minister", or the country of "leader"."""
    free = {o.first: o for o in offices if o.first not in used and o.country and not o.plural}
    told = {o.country for draft in drafts for o, _ in draft.offices} | {draft.country for draft in drafts}
    told.add(scan.article.perspective or "")
    for match in _RECALLED.finditer(scan.tags):
        first = match.start()
        office = free.get(first) or free.get(first - 1)
        last = office.last if office else match.end() - _acts(scan, match.end() - 1)
        person = office or last < match.end() or scan.units[last - 1].low in PERSONS
        country = scan.party(first)
        if country in told or not person or _NAMED.match(scan.tags, last):
            continue
        if one := _named_before(scan, first, country, [draft for draft in drafts if _may_be(draft, office)]):
            one.say(first, last)
            one.country = country
            told.add(country)
            if office and office.title.lower() not in PERSONS:
                used.add(office.first)
                one.offices.append((office, "post.recalled"))


def _acts(scan: Scan, at: int) -> bool:
    """Whether a word behind a demonym is what somebody did: "The DEMONYM spoke"."""
    return scan.tags[at - 1] == "D" and (scan.units[at].low in _DEEDS or scan.units[at].low.endswith("ed"))


def _named_before(scan: Scan, first: int, country: str, drafts: Sequence[Draft]) -> Draft | None:
    """Give who was named last, or first of a pair, and may be of a country of which nobody is told just before."""
    here = scan.sentence_of(first)[0]
    begin = scan.sentence_of(max(here - 1, 0))[0]
    units = range(begin, first)
    told = (k for k in units if scan.tags[k] == "D" or scan.tags[k + 1] == "s" or scan.tags[k - 1] == "e")
    if any(code_at(scan, k) == country for k in told):
        return None  # "met a DEMONYM delegation. The DEMONYM minister said"
    said = sorted((at, k) for k, draft in enumerate(drafts) if (at := draft.said_before(first)[0]) >= begin)
    named = [(at, drafts[k]) for at, k in said if not scan.in_headline(at)]
    last = first - here <= _OPENING and not (len(named) > 1 and scan.tags[named[-1][0] - 1] == "a")
    return named[-1 if last else 0][1] if named else None


def _may_be(draft: Draft, office: OfficePhrase | None) -> bool:
    """Whether somebody without a country may be called so again: one without an office, or a diplomat."""
    if draft.country or draft.body or len(draft.tokens) == 1:
        return False
    return all(office is None and o.office.rank in DIPLOMATS and not o.country for o, _ in draft.offices)
