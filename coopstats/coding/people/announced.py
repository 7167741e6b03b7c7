"""Offices told before the name: in the headline, or in the sentence before."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from coopstats.coding.offices.offices import OfficePhrase, head_word
from coopstats.coding.offices.several import is_plural
from coopstats.coding.people.persons import Draft
from coopstats.coding.scanning.scan import Scan

_EXCELLENCY = frozenset(("h.e.", "his excellency", "her excellency", "h.e", "he"))
_OPENING = 2  # units before an office that a headline begins with
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
        told = free[bisect_left(firsts, sentence[0]) : bisect_left(firsts, sentence[1])] if named else []
        if len(told) == 1 and named and named.country in ("", told[0].country):
            used.add(told[0].first)
            named.offices.append((told[0], "post.introduced"))
