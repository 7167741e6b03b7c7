"""Later mentions of a person by an office alone: "the Minister", "the visiting President"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from coopstats.coding.offices.offices import OfficePhrase, head_word
from coopstats.coding.people.nationality import side_stated
from coopstats.coding.people.persons import Draft
from coopstats.coding.scanning.ranks import TOP
from coopstats.coding.scanning.scan import Scan

_LAWMAKERS = frozenset(("parliamentarian", "lawmaker", "legislator"))
_OF_HOUSES = frozenset(("speaker", "member_of_parliament"))
_HEADS = frozenset(("head_of_state", "head_of_government"))
_SAME_SORT = {rank: rank for rank in TOP | {"speaker"}} | dict.fromkeys(
    ("ambassador", "envoy", "diplomat"), "ambassador"
)
_STEM = 5  # letters that "defence" and "defense" share
_NO_FIELD = frozenset("of for and the prime deputy vice first state acting junior cabinet federal union".split())
_TELLING = frozenset("deputy vice state permanent principal cabinet assistant first under parliamentary".split())
_STAFF = re.compile(r"(?i)\b\w+ staff$")  # "Chief of the Air Staff"
_MEMORY = 100  # holders of an office before and behind; more than any readout names


def tie_titles(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Tie "the Minister", "the Country president" to the person who holds such an office."""
    held: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for key in dict.fromkeys(key for own, _ in draft.offices for key in (head_word(own), kind_of_head(own))):
            held[key].append(draft)
    sorts = {draft: _sorts(draft) for draft in drafts}
    unnamed: set[str] = set()
    for office in offices:
        if office.first in used or office.plural or scan.low_at(office.first - 1) in ("a", "an"):
            continue  # "a foreign minister" is nobody told of
        known = held.get(kind_of_head(office) if _is_by_rank(office) else head_word(office), [])
        at = bisect_left(known, (office.first, 0), key=lambda d: d.units[0])
        near = known[max(at - _MEMORY, 0) : at + _MEMORY]
        if office.country:
            near = [d for d in near if office.country in (d.country, *(own.country for own in sorts[d]))]
        fitting = [
            d for d in near
            if any(_refers(office, own) for own in sorts[d]) and not _differs(office, sorts[d])
            and not _meets_namesake(scan, office, d)
        ]  # fmt: skip
        if not fitting and office.country and scan.units[office.head].low in _LAWMAKERS:  # a Speaker is one too
            fitting = [
                d for d in drafts if d.units[0][0] < office.first and office.country in _sides(d)
                and any(own.office.rank in _OF_HOUSES for own in sorts[d])
            ]  # fmt: skip
        if own_unnamed := not office.country and (not fitting or office.title in unnamed):
            fitting = [d for d in fitting if not _is_abroad(scan, d)]
        if own_unnamed and near and not fitting:
            unnamed.add(office.title)  # "the Director-General" of one's own, before and behind those of others
        if fitting:
            said = set(office.title.lower().split())
            if scan.units[office.first - 1].low == "visiting":
                # Who comes is of another country, maybe "his counterpart", and told of first.
                fitting += [d for d in drafts if d.copied_from in fitting and d.units[0] < (office.first, 0)]
                fitting = sorted(fitting, key=lambda d: (not _is_foreign(scan, d), d.units[0]))[:1]
            opens = office.bare and scan.sentence_of(office.first)[0] >= office.first - 1
            actor = min(fitting, key=lambda d: d.units[0]) if opens else None
            recent = max(
                fitting,
                key=lambda d: (
                    max((_likeness(said, own) for own in sorts[d]), default=0.0),
                    not _is_foreign(scan, d),  # "the President" alone is one's own
                    d is actor,
                    d.said_before(office.first),
                ),
            )
            recent.say(office.first, office.last)
            if any(_field_said(own, office) for own in sorts[recent]):
                _fill_in(recent, office)
                sorts[recent] = _sorts(recent)


def tie_heads(scan: Scan, offices: Sequence[OfficePhrase], drafts: Sequence[Draft], used: set[int]) -> None:
    """Tie "the head of the Demonym Foreign Ministry", "the Demonym army chief" to who was named at the head of it."""
    for office in offices:
        body = office.body
        if body is None or office.office.term != "Head" or office.first in used:
            continue
        side, field = office.country or body.country, {word[:_STEM] for word in body.name.lower().split()}
        fitting = [
            d for d in drafts
            if d.units[0][0] < office.first and (not side or side in _sides(d))
            and any(
                (own.office.rank == "minister" and _fields(own) & field) or (own.body and own.body.name == body.name)
                for own in _held(d)
            )
        ]  # fmt: skip
        if fitting:
            recent = max(fitting, key=lambda d: (not _is_foreign(scan, d), d.said_before(office.first)))
            recent.say(office.first, office.last)
            used.add(office.first)


def _held(draft: Draft) -> list[OfficePhrase]:
    """Give the offices of somebody, those of a counterpart if none are his own."""
    if draft.offices or not draft.copied_from:
        return [own for own, _ in draft.offices]
    return [replace(own, country=draft.copied_country) for own, _ in draft.copied_from.offices]


def _sides(draft: Draft) -> set[str]:
    """Give the countries that somebody may stand for; all that are known none."""
    return {draft.country, draft.copied_country, *(own.country for own in _held(draft))}


def _sorts(draft: Draft) -> list[OfficePhrase]:
    """Give the offices of somebody, those once that a text says several times in the same words."""
    said = {
        (o.title, o.portfolio, o.country, o.body and o.body.name, o.office.term, o.office.rank): o
        for o, _ in draft.offices
    }
    return list(said.values())


def _is_foreign(scan: Scan, draft: Draft) -> bool:
    """Whether somebody is said to be of another country than that which publishes the text."""
    return bool(scan.home) and any(side not in ("", scan.home) for side in _sides(draft))


def _is_abroad(scan: Scan, draft: Draft) -> bool:
    """Whether the text says that somebody is of another country than that which publishes it."""
    return bool(scan.home) and side_stated(scan, draft) not in ("", scan.home)


def _meets_namesake(scan: Scan, office: OfficePhrase, draft: Draft) -> bool:
    """Whether somebody of another country is first named further on: "The President met DEMONYM President NAME".

    Where a state publishes the text, its own "President" may go without a name throughout.
    """
    first = draft.units[0][0]
    if office.country or first < office.last:
        return False
    told = scan.in_headline(office.first) and first < scan.sentences[:2][-1][1]  # the lead goes on with the name
    near = first < scan.sentence_of(office.first)[1] and side_stated(scan, draft) != ""
    return near or (not told and _is_abroad(scan, draft))


def _fill_in(draft: Draft, said: OfficePhrase) -> None:
    """Take field and country of an office from where it is said again: "the Demonym Defence Vice Minister"."""
    for at, (own, rule) in enumerate(draft.offices):
        if field := _field_said(own, said):
            draft.offices[at] = (replace(own, portfolio=field, country=own.country or said.country), rule)
            return


def _field_said(own: OfficePhrase, said: OfficePhrase) -> str:
    """Give the field with which an office is said again that was said without one."""
    if own.portfolio or own.body or head_word(own) != head_word(said):
        return ""
    longer = said.title.lower().endswith(" " + own.title.lower())
    return said.portfolio or (said.title[: -len(own.title)].strip() if longer else "")


def _likeness(said: set[str], own: OfficePhrase) -> float:
    """How many of the words of an office said again are words of the one held, less those that it lacks."""
    held = set(own.title.lower().replace("-", " ").split())
    if not said & _TELLING:
        return float(said == held) / 2
    return len(said & held) / len(said | held)


def _refers(office: OfficePhrase, own: OfficePhrase) -> bool:
    """Whether an office said again means one held: the same head, and no other portfolio."""
    if kind_of_head(office) != kind_of_head(own) or not (_is_by_rank(office) or head_word(office) == head_word(own)):
        return False  # "the Prime Minister" is no "Minister of Trade"
    if office.portfolio and own.portfolio and office.portfolio.lower() != own.portfolio.lower():
        return False
    return not (office.body and own.body and office.body.name != own.body.name)


def _is_by_rank(office: OfficePhrase) -> bool:
    """Whether an office means whoever has the rank: "the head of state" a king, "the premier" a prime minister."""
    return kind_of_head(office) in _HEADS and head_word(office) in ("head", "premier", "minister")


def _differs(office: OfficePhrase, held: Sequence[OfficePhrase]) -> bool:
    """Whether somebody has a field or staff of his own, so that "the Minister for Trade" is another, bare or not."""
    alike = [own for own in held if head_word(own) == head_word(office)]
    said, own_fields = _fields(office), set().union(*map(_fields, alike))
    if said and own_fields and not said & own_fields:
        return True
    staff = _STAFF.search(office.title)
    return staff is not None and not any(staff[0].lower() in own.title.lower() for own in alike)


def _fields(office: OfficePhrase) -> set[str]:
    """Give how the words of an office's field begin: "foreign" of both "Foreign Minister" and "of Foreign Affairs"."""
    words = (office.portfolio or office.title.removesuffix(" Minister")).lower().split()
    named = office.portfolio or office.title.endswith(" Minister")
    return {word[:_STEM] for word in words if word not in _NO_FIELD} if named else set()


def kind_of_head(office: OfficePhrase) -> str:
    """What sort of head it is: an envoy may be called ambassador, a premier prime minister."""
    rank = office.office.rank
    return _SAME_SORT.get(rank) or head_word(office)
