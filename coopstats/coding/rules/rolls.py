"""Rolls: people listed line by line under the side they are of: "COUNTRY:", "For the DEMONYM side", "Participants"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from coopstats.coding.people.headings import ROLL, heading_of
from coopstats.coding.rules.drafts import TWO_SIDED, Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Parts, Phrase, Sentence

_INLINE = re.compile(r"[_*@/<tCDBGKU$]{1,7}:[_D]{0,2}(?=P)")  # "Delegation of COUNTRY: A; B; C."
_VERBS = frozenset("meralsfvgqihkxtzAHLFR")
_RULE = "roll: A is listed among those present"
_NEAR = 4  # sentences from the event told last to a roll of those who were there
_MEMO = 12  # phrases of a line that tells day or place
_LEAST = 3  # people on a roll that does not set one side against another
_THEY_WERE = re.compile(r"j{1,2}E[_D:]{0,3}(P)")


class Roll(NamedTuple):
    """Those listed in sentences `first` to `last` (exclusive) of a text."""

    first: int
    last: int
    people: tuple[Phrase, ...]


def find_rolls(parts: Parts, sentences: Sequence[Sentence]) -> dict[int, Roll]:
    """Find the rolls of a text.

    Parameters
    ----------
    parts, sentences
        The text, as for `items.find_items`.

    Returns
    -------
    dict of int to Roll
        By the number of the sentence that each begins with.
    """
    rolls: dict[int, Roll] = {}
    for sentence in sentences:
        heading, people = _entry(parts.scan, sentences, sentence)
        if not people:
            continue
        before = next(reversed(rolls.values()), None)
        if before and heading <= before.last:
            rolls[before.first] = Roll(before.first, sentence.number + 1, (*before.people, *people))
        else:
            rolls[heading] = Roll(heading, sentence.number + 1, people)
    sides = {r.first: {parts.people[p.value].country for p in r.people} for r in rolls.values()}
    return {at: roll for at, roll in rolls.items() if len(sides[at]) > 1 or len(roll.people) >= _LEAST}


def _entry(scan: Scan, sentences: Sequence[Sentence], sentence: Sentence) -> tuple[int, tuple[Phrase, ...]]:
    """Give the heading's sentence and the people of a line that is part of a roll."""
    tags = sentence.tags
    if sentence.title or "P" not in tags or _VERBS & set(tags):
        return 0, ()
    people = tuple(p for p in sentence.phrases if p.tag == "P")
    inline = _INLINE.match(tags)
    if inline:
        before = sentence.phrases[: inline.end()]
        return sentence.number, people if any(p.tag in "CDBG" or p.value in ROLL for p in before) else ()
    heading = heading_of(scan, sentence.phrases[0].first) if "P" in tags[:3] else None
    if heading is None:
        return 0, ()
    above = sentences[bisect_left(scan.sentences, heading)]
    told = any(p.tag in "CDGB" or p.value in ROLL for p in above.phrases)
    return above.number, people[:1] if told else ()


def enrol(reader: Reader, roll: Roll) -> None:
    """Seat all of a roll in the event told before it; where none was, they have met on the day and at the place above.

    Parameters
    ----------
    reader
        The text as read so far.
    roll
        The roll that comes next.
    """
    told = [d for d in reader.recent if d.kind != "visit" and d.status == "held" and roll.first - d.told <= _NEAR]
    if not told:
        told = list(_meeting(reader, roll))
    told[-1].told = max(told[-1].told, roll.last)
    reader.sit(told[-1], roll.people, rule=_RULE)


def _meeting(reader: Reader, roll: Roll) -> Iterator[Draft]:
    cues = (p.value.cue.kind for _, p in _above(reader, roll, "NSM"))
    kind = next((kind for kind in cues if kind in TWO_SIDED), "meeting")
    for draft in reader.event(kind, reader.sentences[roll.first], 0, _RULE):
        draft.when = draft.when or next((p.value for _, p in _above(reader, roll, "T")), None)
        town = next((p for s, p in _above(reader, roll, "K") if not s.title), None)
        if town and not draft.country:
            draft.city, draft.country = reader.scan.words(town.first, town.last), str(town.value)
        yield reader.keep(draft)


def _above(reader: Reader, roll: Roll, tags: str) -> Iterator[tuple[Sentence, Phrase]]:
    """Give the phrases with some tags in the headline and the short lines above a roll."""
    lines = (s for s in islice(reader.sentences, roll.first) if s.title or len(s.tags) <= _MEMO)
    return ((s, p) for s in lines for p in s.phrases if p.tag in tags)


def listed_below(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the people of the lines below a sentence that announces a list, one from each line."""
    behind = reader.sentences[sentence.number + 1 : sentence.number + 2]
    they = _THEY_WERE.match(behind[0].tags) if behind else None
    if they:
        return [p for p in listed(behind[0], they.start(1)) if p.tag == "P"]
    if not sentence.tags.rstrip("_").endswith(":"):
        return []
    people = []
    for line in reader.sentences[sentence.number + 1 :]:
        if len(line.tags) < 3 and "P" not in line.tags:
            continue  # "a."
        at = line.tags.find("P")
        if not 0 <= at < 8 or line.title:
            break
        people.append(line.phrases[at])
    return people
