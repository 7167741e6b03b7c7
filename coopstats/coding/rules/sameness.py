"""When two passages tell of the same event: kinds, days and people agree, or one tells the other on."""

from coopstats.coding.dates.days import last_day, reference
from coopstats.coding.rules.drafts import ACTED, TWO_SIDED, Chronicle, Draft, neighbours
from coopstats.coding.sentences.spells import joined

_NEXT = 2
_WEEK = 6  # days
_WIDENED = {("meeting", "consultations"), ("meeting", "call"), ("call", "consultations")}
_AKIN = (
    ("meeting", "call"), ("meeting", "consultations"), ("meeting", "handover"), ("conference", "consultations"),
)  # fmt: skip
_ALIKE = frozenset((*_AKIN, *((other, one) for one, other in _AKIN)))
_THE_SIGNING = frozenset(("signing", "signing ceremony", "ceremony"))
_SOON = 3  # sentences
_LATER = 4


def enter(drafts: Chronicle, new: Draft) -> Draft:
    """Add an event to those known, or add what is new of it to the known event that it repeats.

    Returns
    -------
    Draft
        The event as it now stands.
    """
    old = next((draft for draft in reversed(neighbours(drafts, len(drafts))) if is_same(draft, new)), None)
    if old is None:
        drafts.append(new)
        return new
    for seat in new.seats:
        old.sit(seat)
    if (old.kind, new.kind) in _WIDENED or (old.weak and not new.weak):
        old.kind = new.kind
        old.rule = new.rule
    if old.tour and new.when and not new.tour and new.rule != ACTED:
        old.status = new.status if _is_leg(old, new) else old.status
        old.when, old.arrival, old.tour = new.when, new.arrival, False  # now the days of this leg are told
    if old.when is None and not old.arrival:
        old.arrival = new.arrival
    old.length = old.length or new.length
    old.told = new.sentence
    old.weak = old.weak and new.weak
    old.when = old.when if _goes_on(old, new) else joined(old.when, new.when)
    old.name = old.name or new.name
    if not old.country and not old.city and old.kind != "call":
        old.city, old.country = new.city, new.country
    elif old.kind == "visit" and old.country == new.country and not old.city and old.rule == new.rule:
        old.city = new.city  # "a visit to COUNTRY", then "a visit to CITY, COUNTRY"
    return old


def is_alike(one: str, other: str) -> bool:
    """Whether two kinds may be words for the same event."""
    return one == other or (one, other) in _ALIKE


def repeats(drafts: list[Draft], title: Draft) -> bool:
    """Whether the text has told what its headline tells; then the headline may still add day and place."""
    told = [d for d in drafts if not d.title and is_alike(d.kind, title.kind)]
    if title.kind == "visit":
        told = [d for d in told if _same_trip(d, title)]
    same = next((d for d in told if is_same(d, title)), None)
    if same:
        if title.kind == "call" and same.kind == "meeting" and not same.city:
            same.kind = "call"  # "A speaks with B", where the text goes on with "their conversation"
        same.when = joined(same.when, title.when)
        same.city, same.country = same.city or title.city, same.country or title.country
    return bool(told)


def _same_trip(old: Draft, new: Draft) -> bool:
    if old.country and new.country:
        return old.country == new.country
    return old.people <= new.people or new.people <= old.people


def _is_apart(old: Draft, new: Draft) -> bool:
    """Whether the days of two passages rule out one event."""
    if old.when is None or new.when is None:
        return False
    return new.when.start > last_day(old.when.end) or last_day(new.when.end) < old.when.start


def _is_soon(old: Draft, new: Draft) -> bool:
    """Whether one visit would begin within a week of another: nobody goes to a country twice in a week."""
    same = old.country in ("", new.country) and bool(old.people & new.people)
    if old.when is None or new.when is None or not same:
        return False
    first, last = sorted((old.when, new.when), key=lambda when: when.start or when.end)
    return first.end < last.start <= reference(first.end).days(_WEEK)


def _lies_in(new: Draft, old: Draft) -> bool:
    """Whether the day of one visit lies in those of another of the same people in the same country."""
    if old.when is None or new.when is None or not (old.people & new.people and old.country == new.country):
        return False
    return bool(old.when.start and new.when.start) and old.when.start <= new.when.start <= new.when.end <= old.when.end


def _goes_on(old: Draft, new: Draft) -> bool:
    """Whether visitors who are there already will go to another place of the same country: the visit goes on."""
    ahead = (old.status, new.status) == ("held", "planned") and new.city != ""
    ended = old.when is not None and bool(old.when.end) and not old.arrival
    return ahead and not ended and old.country == new.country and bool(old.people & new.people)


def _is_leg(old: Draft, new: Draft) -> bool:
    """Whether those who have left for several countries are told to be in one of them on some days."""
    there = old.tour and old.country == new.country and bool(old.people & new.people)
    ahead = (old.status, new.status) == ("held", "planned") and new.when is not None
    return there and ahead and not (old.when and new.when and new.when.start < old.when.start)


def is_same(old: Draft, new: Draft) -> bool:
    """Whether two passages may tell of one event: kinds, days and people agree."""
    if new.kind == old.kind == "visit" and (_lies_in(new, old) or _goes_on(old, new) or _is_leg(old, new)):
        return True
    if old.status != new.status and new.when and new.when.start:
        return False
    if not is_alike(old.kind, new.kind):
        # "co-chaired the dialogue by video conference"
        return {old.kind, new.kind} == {"call", "consultations"} and old.sentence == new.sentence
    if {old.kind, new.kind} <= {"meeting", "call"} and old.people and new.people and not old.people & new.people:
        return False
    if new.kind == "handover" != old.kind:
        return False  # who was met is then handed a letter
    if old.kind == "handover" != new.kind and (new.sentence - old.told > _NEXT or not (new.weak or new.title)):
        return False  # whoever took the letter was met again
    if new.kind == "visit":
        return _is_same_visit(old, new)
    if _is_apart(old, new):
        return False
    if old.kind == new.kind == "conference":
        chaired = new.rule.startswith("chairs") and (
            old.sentence == new.sentence  # "attended the meeting chaired by B"
            or (not old.people and new.sentence - old.told <= _NEXT)  # "The summit ended on DATE. It was chaired by A"
        )
        return chaired or _same_name(old, new)
    if old.rule.startswith("roll") and not new.people:
        return new.sentence - old.told <= _NEXT  # a list of those present, then what they were at
    if old.kind == "meeting" and new.kind == "consultations" and old.sentence == new.sentence and not new.people:
        return new.sides <= old.sides  # "A and B agreed, at the session of the commission"
    pair = (old.kind, new.kind, old.status) == ("consultations", "meeting", new.status)
    if old.people < new.people and pair and not new.more:
        # The event was told by its sides; now it is told by who met.
        one = len(old.sides) == 1 and not old.people and old.sides <= new.sides  # "Consultations with C: A met B"
        return (new.sides <= old.sides or one) and new.sentence - old.told <= _SOON
    if old.kind == new.kind in ("meeting", "call") and not old.people and new.people and len(old.sides) > 1:
        # "The ministers of C and D met on DATE. A and B held talks"
        alike = (old.sides, old.status, False) == (new.sides, new.status, bool(new.more))
        return alike and new.sentence - old.told <= _SOON
    if old.kind == new.kind == "consultations" and new.rule.startswith("chairs") and new.sentence - old.told <= _LATER:
        return True
    if old.kind == new.kind == "handover" and old.people < new.people:
        # "A received a letter from B"; "it was delivered by C". "The embassy gave cars"; "they were handed over by A"
        return new.sentence - old.told <= _NEXT if old.people else new.sides <= old.sides
    if old.kind == new.kind == "signing" and new.sentence - old.told <= 1 and not new.when:
        return True  # "A signed for its side, B for the other"
    if old.kind == new.kind == "signing" and new.name.lower() in _THE_SIGNING and new.sentence - old.told <= _LATER:
        return True  # "The signing took place on DATE and was attended by C"
    if old.kind == new.kind and old.kind in ("signing", "consultations"):
        return not (old.people and new.people) or bool(old.people & new.people)
    return _same_people(old, new)


def _is_same_visit(old: Draft, new: Draft) -> bool:
    if old.sentence == new.sentence and not new.people:
        return old.country == new.country  # the visitor's delegation
    if not new.country and old.people & new.people:
        return True
    if _is_apart(old, new) and not _is_soon(old, new):
        return False
    if not (old.people and new.people):
        # Named and unnamed, or unnamed twice: the visitors of one side in one country.
        return (not new.country or old.country == new.country) and bool(old.sides & new.sides)
    onward = (old.status, new.status) == ("held", "planned") and old.sentence != new.sentence
    return bool(old.people & new.people) and (old.country == new.country or not (old.country or onward))


def _same_name(old: Draft, new: Draft) -> bool:
    words = [set(draft.name.lower().split()) - {"the", "of", "on", "and"} for draft in (old, new)]
    return bool(words[0] & words[1]) if all(words) else bool(old.people & new.people)


def _names(old: Draft, new: Draft) -> bool:
    """Whether an event told with unnamed people of a country is told again with their names."""
    unnamed = {side for _, side in old.unnamed if side}
    return bool(old.people) and {s.side for s in new.seats if s.person not in old.people} <= unnamed


def _same_people(old: Draft, new: Draft) -> bool:
    a, b = old.people, new.people
    if not b:
        empty = not (old.seats or new.seats or old.sentence < new.sentence)
        return not a and (bool(new.unnamed & old.unnamed) or empty)
    soon = new.sentence - old.told <= _NEXT and not new.more
    if a < b and new.weak and old.unnamed and soon and old.kind in TWO_SIDED:
        return True  # "officials of both sides met"; then "the two discussed"
    if len(b) > 1:
        return a == b or b < a or (a < b and (len(a) > 1 or (_names(old, new) and not new.more)))
    if b < a and new.unnamed and old.kind == new.kind == "call":
        # "We had a call with B", said by A's side of the call that was told before.
        return {side for _, side in new.unnamed} <= {seat.side for seat in old.seats}
    others = {side for _, side in new.unnamed if side} - old.sides
    again = bool(old.unnamed) and all(
        not side and any(words in known.split() for known, _ in old.unnamed) for words, side in new.unnamed
    )  # "received a delegation from C"; then "he welcomed the delegation"
    if b <= a and new.unnamed and again:
        return True
    return a == b and (old.unnamed == new.unnamed or (new.weak and not others))
