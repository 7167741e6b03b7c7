"""Rules for what is told to others: interviews and briefings."""

import re

from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.scanning.plainwords import THEM
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence

_HOSTS = frozenset(("hosts", "guests", "interlocutors", "listeners", "audience"))
_INFORMS = frozenset(("told", "informed"))
_CORPS = frozenset("ambassadors diplomats envoys corps".split())
_LEADING = 3
_SIDE = re.compile("_?D")


def interviews(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A gave an interview to a medium."""
    if reader.first_word(sentence.phrases[at]) == "interviewed" and sentence.tags[at + 1 : at + 2] == "y":
        light = re.search("E$", sentence.tags[:at])
    else:
        light = re.search(r"[Lh][_TDS]{0,4}$|^[@Z]_{0,2}", sentence.tags[:at])  # "in an interview, A said"
        # "A told the paper in an interview"
        light = light or re.search(r"[tsxA][^;.RZ]{0,14}@_{1,2}$", sentence.tags[:at])
    if sentence.title and at < _LEADING and sentence.tags[at + 1 : at + 2] == "w":  # "Interview with A"
        ours = [p for p in objects(sentence, at, "w", reach=2) if p.tag == "P"]
    else:
        ours = people_in(reader, sentence, subject(sentence, light.start())) if light else []
    if ours:
        yield from reader.event("interview", sentence, at, "interviews: A gave an interview", attendee=ours[:1])


def briefs(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A briefed B, or a side without a name, on something."""
    low, passive = reader.first_word(sentence.phrases[at]), re.search("E_{0,2}$", sentence.tags[:at])
    if not low.startswith("brief") and not (low in _INFORMS and passive and _is_corps(reader, sentence, at)):
        return
    if passive and low in ("briefed", *_INFORMS):
        yield from briefed(reader, sentence, at)  # "was later briefed"
        return
    ours = people_in(reader, sentence, subject(sentence, at))
    theirs = [p for p in objects(sentence, at, "", direct=True) if p.tag in "PUG" or p.value in THEM]
    side = _SIDE.match(sentence.tags, at + 1)
    if not theirs and side:  # "briefed the DEMONYM side"
        theirs = [sentence.phrases[side.end() - 1]._replace(tag="C")]
    if not theirs and sentence.says(_HOSTS, at + 1, at + 3):
        theirs = _opposite(reader, ours, sentence.phrases[at + 1])
    if ours and theirs:
        theirs = resolve(reader, sentence, theirs)
        yield from reader.event("briefing", sentence, at, "briefs: A briefed B", attendee=ours[:1], counterpart=theirs)


def _is_corps(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether those told are envoys as such: "ambassadors were told of it by A"."""
    lows = (reader.scan.lows[p.first : p.last] for p in subject(sentence, at) if p.tag in "UGj")
    return any(not _CORPS.isdisjoint(words) for words in lows)


def _opposite(reader: Reader, ours: list[Phrase], phrase: Phrase) -> list[Phrase]:
    """Give the other side of the last event, which "his hosts" means."""
    own = reader.sides(ours)
    sides = (seat.side for seat in reader.last.seats) if reader.last else iter(())
    return [phrase._replace(tag="C", value=side) for side in dict.fromkeys(sides) if side and side not in own][:1]


def briefed(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A was briefed on something."""
    people = people_in(reader, sentence, subject(sentence, at))
    if not people:  # "members of the diplomatic corps were briefed by A"
        people = [p for p in subject(sentence, at) if p.tag in "UGj"][:1]
    if people:
        by = resolve(reader, sentence, [p for p in objects(sentence, at, "y<", reach=10) if p.tag in "PUB"])
        rule = "briefed: A was briefed"
        yield from reader.event("briefing", sentence, at, rule, counterpart=by, attendee=people[:1])
