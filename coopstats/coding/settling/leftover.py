"""Who is left over once the events of a text are told: people who act in it sit in the event told nearest."""

import re
from collections import defaultdict

from coopstats.coding.rules.circumstances import LATELY
from coopstats.coding.rules.drafts import Draft, around
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.pairings import present
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.governed import is_governed
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.settling.supposed import from_afar

_AHEAD = re.compile(r"[FW][^,;.RZ]*[mrlsfev][^,;.RZ]*$")  # "will meet B"
_WILL = re.compile(r"[,&_DCPE]{0,6}(?:F|EW)")
_OPEN = frozenset(("other", "signing", "conference"))  # where people of any side may be
_ABSENT = frozenset(("not", "never", "unable", "absent", "declined", "failed", "refused"))
_CABINETS = frozenset("government governments administration cabinet coalition regime".split())
_LED = frozenset("led headed of under".split())
RULE = "gap: those named took part"
_NEAR = 3  # sentences behind a ceremony
_SOON = 5  # units


def seat_present(reader: Reader) -> None:
    """Seat those who act in the text and were at no event in the one told nearest."""
    seated, principals = _seated(reader), reader.parts.principals
    for sentence in reader.sentences:
        for phrase in present(reader, sentence):
            at = sentence.phrases.index(phrase)
            if phrase.value in seated or sentence.title or is_governed(sentence, at) or _is_ahead(sentence.tags, at):
                continue
            if not reader.parts.people[phrase.value].posts or _is_absent(reader, phrase):
                continue  # whoever acts for a side has an office
            target = _nearest(reader, sentence, reader.side(phrase))
            if target is None and phrase.value not in principals:
                seated |= _met_too(reader, sentence, phrase)
            elif target and (phrase.value not in principals or target.people & principals):
                seated.add(phrase.value)
                target.sit(reader.seat(phrase, "attendee", RULE))


def seat_rest(reader: Reader) -> None:
    """Seat those left over who hold an office, wherever a sentence names them, at the event of two sides told nearest.

    Heads of state and government are left out: a text speaks of them where they are not.
    """
    seated = _seated(reader) | reader.parts.principals
    events: dict[str, list[Draft]] = defaultdict(list)
    for draft in reader.drafts:
        if draft.kind != "visit" and not draft.title and len(draft.sides) > 1:
            for side in draft.sides:
                events[side].append(draft)
    for sentence in reader.sentences if events else ():
        if sentence.title or "P" not in sentence.tags or from_afar(reader, sentence):
            continue
        for phrase in present(reader, sentence):
            number = phrase.value
            if number in seated or not is_official(reader, number) or _is_absent(reader, phrase):
                continue
            seat = reader.seat(phrase, "attendee", RULE)
            fitting = events[seat.side]
            item = reader.item_of(sentence.number)
            before = [draft for draft in fitting if draft.sentence <= sentence.number]
            # What was held is rather meant than what is planned or recalled.
            nearest = sorted(before, key=lambda draft: draft.status == "held")[-1:] or fitting[:1]
            if _is_ahead(sentence.tags, sentence.phrases.index(phrase)):  # but "at the seminar today A will speak"
                nearest = [draft for draft in nearest if draft.status != "held" or draft.kind in _OPEN]
            for draft in nearest:
                if reader.item_of(draft.sentence) == item:
                    draft.sit(seat)
                    seated.add(number)


def _seated(reader: Reader) -> set[int | None]:
    """Give those who sit somewhere; an event of one alone is none."""
    told = (draft for draft in reader.drafts if len(draft.seats) > 1 or draft.name or draft.kind == "visit")
    return {seat.person for draft in told for seat in draft.seats}


def is_official(reader: Reader, person: int) -> bool:
    """Whether the text gives somebody an office or a country."""
    return any(post.title or post.basis == "stated" for post in reader.parts.people[person].posts)


def _is_ahead(tags: str, at: int) -> bool:
    """Whether what a sentence says of somebody is yet to come: "A will meet B", "that B be invited"."""
    return bool(_AHEAD.search(tags, 0, at) or _WILL.match(tags, at + 1))


def _is_absent(reader: Reader, phrase: Phrase) -> bool:
    """Whether somebody is said not to have come, or is named for his or her government: "the government led by A"."""
    lows = reader.scan.lows
    before = lows[max(phrase.first - 6, 0) : phrase.first]
    leads = not (_CABINETS.isdisjoint(before) or _LED.isdisjoint(before))
    behind = lows[phrase.last : phrase.last + _SOON]  # "A of COUNTRY was recently in CITY"
    return leads or not (_ABSENT.isdisjoint(behind[:3]) and LATELY.isdisjoint(behind))


def _met_too(reader: Reader, sentence: Sentence, phrase: Phrase) -> set[int]:
    """Let somebody of yet another side meet the main actor, as others did: "the envoy of B, for his part, said"."""
    side = reader.side(phrase)
    led = sentence.tags[: sentence.phrases.index(phrase)].endswith("y")  # "a team led by A is in the country"
    if reader.main is None or side in ("", reader.side(reader.main)) or led or from_afar(reader, sentence):
        return set()
    like = (d for d in reader.drafts.with_any([reader.main.value]) if d.kind == "meeting" and d.status == "held")
    before = [d for d in like if d.sentence <= sentence.number]
    if not before:
        return set()
    last = max(before, key=lambda d: d.number)
    at = sentence.phrases.index(phrase)
    for draft in meet(reader, "meeting", sentence, at, RULE, [reader.main], [phrase]):
        draft.when, draft.city, draft.country = last.when, last.city, last.country
        reader.keep(draft)
    return {phrase.value}


def _nearest(reader: Reader, sentence: Sentence, side: str) -> Draft | None:
    """Give the event that a sentence speaks of: its own, or the last one told before it."""
    number, here = sentence.number, reader.item_of(sentence.number)
    held = [d for d in around(reader.drafts, number) if d.kind != "visit" and d.status == "held" and not d.title]
    known = (
        d for d in held
        if here <= d.sentence <= number
        and (any(seat.side == side for seat in d.seats) or (d.kind == "conference" and number - d.told <= _NEAR))
    )  # fmt: skip
    last = max(known, key=lambda d: d.number, default=None)
    open_to_all = (d for d in held if d.kind in _OPEN and d.people and 0 <= number - d.sentence <= _NEAR)
    return last or next(open_to_all, None)
