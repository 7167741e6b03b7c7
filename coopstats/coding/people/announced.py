"""Offices told apart from the name: in the headline, in the sentence before, or in the one behind."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from coopstats.coding.offices.offices import OfficePhrase, head_word
from coopstats.coding.offices.several import is_plural
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
_NAMED = re.compile(",?[NHR]")
_OPENS = 3  # units at most before a name that opens a sentence


def add_from_headline(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give the first person of the text, if without an office, the one office that the headline begins with."""
    title = scan.article.title_span
    said = [o for o in offices if o.first not in used and title and scan.units[o.first].end <= title[1]]
    _add_envoy(said, drafts, used)
    said = [office for office in said if office.first not in used]
    if len(said) != 1 or is_plural(scan, said[0]) or not drafts:
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
    free = [o for o in offices if o.first not in used and o.country and not is_plural(scan, o)]
    firsts = [office.first for office in free]
    for sentence, following in pairwise(scan.sentences) if fresh else ():
        opening = range(following[0], min(following[0] + _OPENS, following[1]))
        named = next((fresh[at] for at in opening if at in fresh), None)
        if named and not named.country and (came := _FROM.search(scan.tags, *sentence)):
            visitor = scan.units[came.start()].low in VISITORS | PERSONS and scan.units[came.start() + 1].low == "from"
            named.country = scan.party(came.end() - 2) if visitor else ""  # "had a visitor from CITY. NAME said"
        told = free[bisect_left(firsts, sentence[0]) : bisect_left(firsts, sentence[1])] if named else []
        before = told and any(
            sentence[0] <= at < told[0].first for at in fresh
        )  # "NAME came, the first DEMONYM OFFICE"
        if len(told) == 1 and named and not before and named.country in ("", told[0].country):
            used.add(told[0].first)
            named.offices.append((told[0], "post.introduced"))


def add_recalled(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Give who was named just before without an office that of "the DEMONYM minister", or the country of "leader"."""
    free = {o.first: o for o in offices if o.first not in used and o.country and not is_plural(scan, o)}
    told = {o.country for draft in drafts for o, _ in draft.offices} | {draft.country for draft in drafts}
    for match in _RECALLED.finditer(scan.tags):
        first = match.start()
        office = free.get(first) or free.get(first - 1)
        last = office.last if office else match.end()
        country = scan.party(first)
        if country in told or not (office or scan.units[last - 1].low in PERSONS) or _NAMED.match(scan.tags, last):
            continue
        begin = scan.sentence_of(max(scan.sentence_of(first)[0] - 1, 0))[0]
        if any(scan.tags[k] in "CD" and code_at(scan, k) == country for k in range(begin, first)):
            continue  # "met a DEMONYM delegation. The DEMONYM minister said"
        said = [d for d in drafts if d.said_before(first)[0] >= begin and not scan.in_headline(d.said_before(first)[0])]
        fresh = [d for d in said if not d.country and not d.body and len(d.tokens) > 1 and _may_be(d, office)]
        if fresh:
            fresh.sort(key=lambda draft: draft.said_before(first))
            opens = first - scan.sentence_of(first)[0] <= _OPENING
            paired = len(fresh) > 1 and scan.tags[fresh[-1].said_before(first)[0] - 1] == "a"
            one = fresh[-1 if opens and not paired else 0]
            one.say(first, last)
            one.country = country
            told.add(country)
            if office and office.title.lower() not in PERSONS:
                used.add(office.first)
                one.offices.append((office, "post.recalled"))


def _may_be(draft: Draft, office: OfficePhrase | None) -> bool:
    """Whether somebody may be called so again: one without an office, or a diplomat."""
    return not draft.offices or (
        office is None and all(o.office.rank in DIPLOMATS and not o.country for o, _ in draft.offices)
    )
