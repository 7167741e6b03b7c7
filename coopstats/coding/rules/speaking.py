"""Rules for talks told by who spoke with whom: by telephone, or where somebody was."""

import re

from coopstats.coding.rules.drafts import TWO_SIDED
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.scanning.plainwords import WIRES
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence

_SPOKE_THERE = re.compile(r"@[_D]{0,2}[KC][^>;RZ]{0,12}s|s(?:[_T]?w[_D]{0,3}[PU][_,DT/C]{0,4})?@[_D]{0,2}[KC]")
_SPOTS = frozenset("corridor corridors lobby lounge foyer margins sidelines aside person face-to-face".split())
_WIRED = WIRES | frozenset("call phoned telephoned telephonic conversation".split())
_THERE = re.compile("[PU@_]@_?[KC]")


def speaks(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A spoke with B: a call, unless a place is told."""
    theirs = resolve(
        reader, sentence, (p for p in objects(sentence, at, "w>", direct=True, reach=8) if p.tag in "PUpj")
    )
    if theirs:
        ours = resolve(reader, sentence, subject(sentence, at))
        away = any(d.kind == "visit" for d in reader.drafts.with_any(p.value for p in ours if p.tag == "P"))
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
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag == "P"]
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
    met = any(d.kind in TWO_SIDED for d in reader.drafts.with_any(p.value for p in ours if p.tag == "P"))
    return met or any(s.title and _THERE.search(s.tags) for s in reader.sentences[:2])
