"""What a reader supposes of a text that tells of no event of two sides: those of two sides whom it names have met."""

from coopstats.coding.rules.circumstances import DENIED
from coopstats.coding.rules.drafts import TWO_SIDED
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.named import extent, kind_of
from coopstats.coding.rules.pairings import named, present, two_sides
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.phrases import Phrase, Sentence

_SUPPOSED = "gap: two named together are supposed to have met"
_LEAD = 4
# What people say to each other, or of each other, from afar.
_AFAR = frozenset(
    "wrote letter message telegram cable cabled cables wired condoled condoling condolences condolence "
    "greetings congratulated congratulations congratulates thanked thanks gratitude praised accused criticised "
    "criticized condemned appointed appoints named succeeds replaces succeeded replaced elected asked statement tweet "
    "twitter oath oaths sworn swore commissioned introduced journalists reporters newsmen".split()
)
_ABOUT = frozenset(("for", "about", "whether", "what", "how"))  # "asked for help" is said face to face too
_NAMED = "gap: those of two sides were at the event that is named"
_SUPPOSABLE = TWO_SIDED | {"signing", "handover"}
_EVENTS = {"i": "signing", "f": "call"}
_EARLY, _PAIR = 8, 2
_NOT_MET = frozenset("FWXY")
CUES = frozenset("mrlfxNMS")


def suppose(reader: Reader) -> None:
    """Where a text tells of no event of two sides: let the first two of stated sides who act in a sentence meet."""
    if not reader.parts.offices:
        return  # athletes, artists
    for sentence in reader.sentences:
        if sentence.number > _LEAD:
            break
        if "P" in sentence.tags and from_afar(reader, sentence):
            return
        if sentence.title:
            continue
        ours, theirs = two_sides(reader, named(reader, sentence))
        here = {p.value for p in sentence.phrases}
        if theirs and all(
            any(p.value in here and reader.stated_side(p.value) for p in side) for side in (ours, theirs)
        ):
            at = sentence.phrases.index(theirs[0])
            apart = len({reader.side(p) for p in theirs}) > 1
            for draft in meet(reader, "meeting", sentence, at, _SUPPOSED, ours, theirs, apart=apart, weak=True):
                reader.keep(draft)
            return
    if reader.main:
        _suppose_each(reader, reader.main)


def suppose_named(reader: Reader) -> None:
    """Where a text seats nobody: let those of two sides who act in it have been at the event that its lead names."""
    acting = {p.value: p for s in reader.sentences for p in present(reader, s) if reader.parts.people[p.value].posts}
    sides = {reader.side(p) for p in acting.values()} - {""}
    body, units = [s for s in reader.sentences if not s.title], reader.scan.units
    for sentence in (*body[:_EARLY], *(s for s in reader.sentences if s.title)):
        said = {str(p.value) for p in sentence.phrases if p.tag in "CD"}
        denied = any(p.tag == "W" and units[p.first].low in DENIED for p in sentence.phrases)
        if denied or (len(sides) < _PAIR and len(said) < _PAIR):
            continue
        for at, phrase in enumerate(sentence.phrases):
            kind = _EVENTS.get(phrase.tag) or (
                kind_of(reader, sentence, at, *extent(sentence, at)) if phrase.tag in "NSM" else ""
            )
            if kind in _SUPPOSABLE:
                there = acting.values() if len(sides) >= _PAIR else ()
                for draft in reader.event(kind, sentence, at, _NAMED, attendee=there):
                    reader.keep(draft)
                    return


def _suppose_each(reader: Reader, main: Phrase) -> None:
    """Let each of another side who acts in the lead meet the main actor."""
    side, seen = reader.side(main), set[int]()
    for sentence in reader.sentences:
        for phrase in present(reader, sentence) if not sentence.title and sentence.number <= _LEAD else ():
            person = reader.parts.people[phrase.value]
            if person.posts and person.country not in ("", side) and phrase.value not in seen:
                seen.add(phrase.value)
                at = sentence.phrases.index(phrase)
                for draft in meet(reader, "meeting", sentence, at, _SUPPOSED, [main], [phrase], weak=True):
                    reader.keep(draft)


def from_afar(reader: Reader, sentence: Sentence) -> bool:
    """Whether people are said to wish, plan, write or think something of each other."""
    units = reader.scan.units
    tags = sentence.tags[: sentence.tags.rfind("P") + 1]
    words = (p.first for p in sentence.phrases if units[p.first].low in _AFAR)
    return bool(_NOT_MET & set(tags)) or any(reader.scan.low_at(at + 1) not in _ABOUT for at in words)
