"""The grammar of the genre: which rule reads which cue."""

from collections.abc import Callable

from coopstats.coding import attendance, meetings, occasions, visits
from coopstats.coding.drafts import repeats
from coopstats.coding.phrases import Parts, Sentence
from coopstats.coding.reading import Drafts, Reader

# Rules that tell of an event, by the tag of their cue; see `triggers`.
EVENTS: dict[str, Callable[[Reader, Sentence, int], Drafts]] = {
    "m": meetings.meets, "e": meetings.sees, "r": meetings.receives, "l": meetings.calls_on, "s": meetings.speaks,
    "f": meetings.phones, "x": meetings.discusses, "v": visits.visits, "g": visits.visits, "q": visits.visits,
    "E": visits.stays, "d": visits.leads, "z": occasions.hands, "N": occasions.occasion, "S": occasions.occasion, "M": occasions.occasion,
    "k": occasions.chairs, "i": occasions.signs, "h": occasions.hands, "o": occasions.opens, "A": occasions.opens,
    "Q": occasions.gives_talk, "b": occasions.briefed, "W": meetings.agrees, "L": meetings.has_guest,
}  # fmt: skip
# Rules that add people to an event told before.
SEATS: dict[str, Callable[[Reader, Sentence, int], None]] = {
    "a": attendance.attends, "n": attendance.includes, "d": attendance.led, "u": attendance.beside,
}  # fmt: skip


def read(parts: Parts, sentences: list[Sentence], home: str) -> Reader:
    """Read a text sentence by sentence; the headline, which repeats what the text tells, comes last.

    Parameters
    ----------
    parts
        What was found in the text.
    sentences
        Its sentences as phrases.
    home
        Country of the publishing side, empty if unknown.

    Returns
    -------
    Reader
        With the drafts of all events told.
    """
    reader = Reader(parts, home, sentences=sentences)
    for sentence in sorted(sentences, key=lambda s: s.title):
        for draft in visits.acts_abroad(reader, sentence):
            reader.keep(draft)
        for at, tag in enumerate(sentence.tags):
            rule = EVENTS.get(tag)
            if rule:
                drafts = list(rule(reader, sentence, at))
                if tag == "r" and not drafts:
                    drafts = list(occasions.hands(reader, sentence, at))
                for draft in drafts:
                    if not (draft.title and repeats(reader.drafts, draft)):
                        reader.keep(draft)
            if tag in SEATS:
                SEATS[tag](reader, sentence, at)
        attendance.with_him(reader, sentence)
        reader.heard(sentence)
    return reader
