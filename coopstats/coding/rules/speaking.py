"""Rules for what is said: talks by telephone, or where somebody was, interviews and briefings."""

import re

from coopstats.coding.rules.drafts import TWO_SIDED
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.visitdrafts import are_visitors
from coopstats.coding.scanning.plainwords import THEM, WIRES
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence, numbers

_SPOKE_THERE = re.compile(r"@[_D]{0,2}[KC][^>;RZ]{0,12}s|s(?:[_T]?w[_D]{0,3}[PU][_,DT/C]{0,4})?@[_D]{0,2}[KC]")
_SPOTS = frozenset("corridor corridors lobby lounge foyer margins sidelines aside person face-to-face".split())
_WIRED = WIRES | frozenset("call phoned telephoned telephonic conversation".split())
_THERE = re.compile("[PU@_]@_?[KC]")
_HOSTS = frozenset(("hosts", "guests", "interlocutors", "listeners", "audience"))
_INFORMS = frozenset(("told", "informed"))
_CORPS = frozenset("ambassadors diplomats envoys corps".split())
_LEADING = 3
_SIDE = re.compile("_?D")


def speaks(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A spoke with B: a call, unless a place is told."""
    behind = objects(sentence, at, "w>", direct=True, reach=8)
    theirs = resolve(reader, sentence, (p for p in behind if p.tag in "PUpj"))
    if theirs:
        ours = resolve(reader, sentence, subject(sentence, at))
        away = are_visitors(reader, ours)
        talked = reader.first_word(sentence.phrases[at]).startswith("talk")
        met = (
            talked
            or theirs[0].first < sentence.phrases[at].first  # "Introducing himself to B, A spoke of rugby"
            or away
            or sentence.tags[max(at - 2, 0) : at] == "m&"
            or sentence.says(_SPOTS, at, at + 5)
            or "there" in sentence.values[:3]
            or "where" in sentence.values[max(at - 4, 0) : at]
            or bool(_SPOKE_THERE.search(sentence.tags, 0, at + 9))
            or _is_there(reader, ours)
        )
        kind = "meeting" if met else "call"
        yield from meet(reader, kind, sentence, at, "speaks: A spoke with B", ours, theirs, weak=True)
    elif _SPOKE_THERE.search(sentence.tags, 0, at + 9):  # "A and B spoke in CITY"
        ours = people_in(reader, sentence, subject(sentence, at))
        if len(reader.sides(ours) - {""}) > 1:
            rule = "speaks: A and B spoke"
            yield from meet(reader, "meeting", sentence, at, rule, ours[:1], ours[1:], apart=False, weak=True)


def phones(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A phoned B; A spoke by telephone with B; A and B spoke by telephone."""
    ours = resolve(reader, sentence, subject(sentence, at))
    theirs = resolve(reader, sentence, objects(sentence, at, "w>", direct=True))
    if theirs:
        yield from meet(reader, "call", sentence, at, "phones: A phoned B", ours, theirs)
    elif len(ours) > 1:
        yield from meet(reader, "call", sentence, at, "phones: A and B spoke by phone", ours[:1], ours[1:], apart=False)


def _is_there(reader: Reader, ours: list[Phrase]) -> bool:
    """Whether a text without a word for a call has told of meetings of somebody, or puts him somewhere in its title."""
    if not _WIRED.isdisjoint(reader.scan.said):
        return False
    met = any(d.kind in TWO_SIDED for d in reader.drafts.with_any(numbers(ours)))
    return met or any(s.title and _THERE.search(s.tags) for s in reader.sentences[:2])


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
