"""The grammar of the genre: which rule reads which cue."""

import re
from collections.abc import Callable

from coopstats.coding.rules import (
    attendance,
    ceremonies,
    discussions,
    handovers,
    meetings,
    occasions,
    pairings,
    receiving,
    speaking,
    stays,
    visits,
)
from coopstats.coding.rules.attendance import travels_along
from coopstats.coding.rules.drafts import neighbours
from coopstats.coding.rules.happenings import took_place
from coopstats.coding.rules.meant import hear
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.rolls import enrol, find_rolls
from coopstats.coding.rules.sameness import repeats
from coopstats.coding.rules.separate import again
from coopstats.coding.rules.tables import as_meeting
from coopstats.coding.rules.tours import find_stops, stops_at, tours
from coopstats.coding.sentences.items import find_items, find_voices, is_own_account
from coopstats.coding.sentences.phrases import Parts, Sentence

# Rules that tell of an event, by the tag of their cue; see `triggers`.
EVENTS: dict[str, Callable[[Reader, Sentence, int], Drafts]] = {
    "m": meetings.meets, "e": meetings.sees, "r": receiving.receives, "l": meetings.calls_on, "s": speaking.speaks,
    "f": speaking.phones, "x": discussions.discusses, "v": visits.visits, "g": visits.visits, "q": visits.visits,
    "E": stays.stays, "d": visits.leads, "N": occasions.occasion, "S": occasions.occasion, "M": occasions.occasion,
    "z": handovers.hands, "k": ceremonies.chairs,
    "i": ceremonies.signs, "h": handovers.hands, "o": ceremonies.opens, "A": ceremonies.opens,
    "Q": ceremonies.gives_talk, "t": speaking.briefs, "b": speaking.briefed,
    "W": discussions.agrees,
    "L": receiving.has_guest, "n": meetings.plans, "H": receiving.hosted, "c": pairings.partners, "V": pairings.turns,
}  # fmt: skip
# Where the host is a country, there is a visit and no meeting.
HOSTED = {"r": receiving.hosted_by_country, "l": receiving.guest_of}
# Where a word for one thing tells of none such, it may tell of another.
OTHERWISE = {
    "H": took_place,
    "t": pairings.tells,
    "Q": handovers.presents,
    "r": handovers.hands,
    "z": receiving.receives,
}
# Rules that add people to an event told before.
SEATS: dict[str, Callable[[Reader, Sentence, int], None]] = {
    "a": attendance.attends, "n": attendance.includes, "d": attendance.led, "u": attendance.beside,
}  # fmt: skip
_CUES = re.compile(f"[{''.join(EVENTS | SEATS)}]")


def read(parts: Parts, sentences: list[Sentence], home: str) -> Reader:
    """Read a text sentence by sentence; the headline, which repeats what the text tells, comes last.

    Parameters
    ----------
    parts, sentences
        The text, as for `items.find_items`.
    home
        Country of the publishing side, empty if unknown.

    Returns
    -------
    Reader
        With the drafts of all events told.
    """
    rolls, stops = find_rolls(parts, sentences), find_stops(sentences)
    items = frozenset() if stops else find_items(parts, sentences)
    own, voices = is_own_account(parts, sentences), find_voices(parts, sentences)
    reader = Reader(parts, home, sentences=sentences, items=items, own_account=own, voices=voices)
    listed = {number for roll in rolls.values() for number in range(roll.first, roll.last)}
    for sentence in sorted(sentences, key=lambda s: s.title):
        reader.turn_to(sentence)
        if sentence.number in rolls:
            enrol(reader, rolls[sentence.number])
        if sentence.number in listed:
            continue
        told = stops_at(reader, sentence, stops[sentence.number]) if sentence.number in stops else ()
        for draft in (*told, *stays.acts_abroad(reader, sentence), *tours(reader, sentence)):
            reader.keep(draft)
        for match in _CUES.finditer(sentence.tags):
            _apply(reader, sentence, match.start(), match[0])
        attendance.with_him(reader, sentence)
        travels_along(reader, sentence)
        hear(reader, sentence)
    return reader


def _apply(reader: Reader, sentence: Sentence, at: int, tag: str) -> None:
    """Apply the rules of one cue: what it tells, and who else took part."""
    if tag in EVENTS:
        drafts = list(HOSTED[tag](reader, sentence, at)) if tag in HOSTED else []
        drafts = drafts or list(EVENTS[tag](reader, sentence, at))
        if tag in OTHERWISE and not drafts:
            drafts = list(OTHERWISE[tag](reader, sentence, at))
        drafts += [other for draft in drafts for other in again(reader.scan, sentence, at, draft)]
        for draft in (as_meeting(reader, told) for told in drafts):
            if not (draft.title and repeats(neighbours(reader.drafts, 0), draft)):
                reader.keep(draft)
    if tag in SEATS:
        SEATS[tag](reader, sentence, at)
