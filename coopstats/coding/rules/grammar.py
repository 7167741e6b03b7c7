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
from coopstats.coding.rules.occasions import is_meeting
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.rolls import enrol, find_rolls
from coopstats.coding.rules.sameness import repeats
from coopstats.coding.rules.separate import again
from coopstats.coding.rules.tours import find_stops, stops_at, tours
from coopstats.coding.sentences.items import find_items, find_voices, is_own_account
from coopstats.coding.sentences.phrases import Parts, Sentence

# Rules that tell of an event, by the tag of their cue (see `triggers`); the first that finds one has told it.
EVENTS: dict[str, tuple[Callable[[Reader, Sentence, int], Drafts], ...]] = {
    "m": (meetings.meets,), "e": (meetings.sees,),
    "r": (receiving.hosted_by_country, receiving.receives, handovers.hands),
    "l": (receiving.guest_of, meetings.calls_on),
    "L": (receiving.has_guest,), "H": (receiving.hosted, took_place),
    "c": (pairings.partners,), "V": (pairings.turns,), "n": (meetings.plans,),
    "s": (speaking.speaks,), "f": (speaking.phones,), "b": (speaking.briefed,), "t": (speaking.briefs, pairings.tells),
    "x": (discussions.discusses,), "W": (discussions.agrees,),
    "v": (visits.visits,), "g": (visits.visits,), "q": (visits.visits,), "d": (visits.leads,), "E": (stays.stays,),
    "N": (occasions.occasion,), "S": (occasions.occasion,), "M": (occasions.occasion,),
    "i": (ceremonies.signs,), "k": (ceremonies.chairs,), "o": (ceremonies.opens,), "A": (ceremonies.opens,),
    "Q": (ceremonies.gives_talk, handovers.presents),
    "h": (handovers.hands,), "z": (handovers.hands, receiving.receives),
}  # fmt: skip
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
    for rule in EVENTS.get(tag, ()):
        drafts = list(rule(reader, sentence, at))
        for draft in (*drafts, *(more for told in drafts for more in again(reader.scan, sentence, at, told))):
            draft.kind = "meeting" if is_meeting(reader, draft) else draft.kind
            if not (draft.title and repeats(neighbours(reader.drafts, 0), draft)):
                reader.keep(draft)
        if drafts:
            break
    if tag in SEATS:
        SEATS[tag](reader, sentence, at)
