"""Where a text falls into pieces: items of a chronicle or a bulletin, and what each speaker of a transcript says."""

import re
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from coopstats.coding.dates.dates import DATELINE, HEAD
from coopstats.coding.sentences.clauses import pleased_to
from coopstats.coding.sentences.governed import is_governed
from coopstats.coding.sentences.phrases import Parts, Phrase, Sentence
from coopstats.coding.sentences.triggers import VERBS

# "28 June.", "CITY, March 3 (AGENCY) -", "Tuesday, 11 June", "[02]".
_DATED = re.compile(r"[KBC_,]{0,4}T(?:[_.:,/]|\(|$)")
_NUMBERED = re.compile(r"\[\d{1,3}\]")
_LEAST = 2  # items that make a bulletin, and voices that make a transcript
_ENTRY = re.compile(r"[T_:DV]{0,8}(?:[Nm][wy*]|P(?:/C)?,N\.?$)")  # "10.00 Meeting with B", "B, courtesy call"
_VERBS = frozenset(VERBS)
_OPENING = 4  # sentences
_VOICE = re.compile(r"(P):")
_MINE = frozenset(("i", "my"))
_ASKED = re.compile(r"[_UG](?:\([^)]*\))?:")
_ASKERS = frozenset(
    "question questions q moderator journalist reporter host interviewer press participant media".split()
)


def find_items(parts: Parts, sentences: Sequence[Sentence]) -> frozenset[int]:
    """Find the sentences that begin an item of a chronicle or a bulletin that has people of its own.

    Parameters
    ----------
    parts
        What was found in the text.
    sentences
        Its sentences as phrases.

    Returns
    -------
    frozenset of int
        Numbers of sentences; none where the text is of one piece.
    """
    text = parts.scan.article.text
    openings = _openings(sentences)
    dated = [
        s.number for s in openings if _DATED.match(s.tags) and s.values[s.tags.index("T")].rule in (HEAD, DATELINE)
    ]
    numbered = [s.number for s in openings if _NUMBERED.match(text, parts.scan.starts[s.phrases[0].first])]
    begins = numbered if len(numbered) >= _LEAST else dated
    if len(begins) < _LEAST:
        return frozenset()
    ends = [*begins[1:], len(sentences)]
    return frozenset(
        begin for begin, end in zip(begins, ends, strict=True) if any(_names(s) for s in sentences[begin:end])
    )


def is_entry(tags: str) -> bool:
    """Whether a sentence is the entry of a diary, which tells without a verb whom its owner met."""
    entry = _ENTRY.match(tags)
    return entry is not None and _VERBS.isdisjoint(tags[entry.end() :])


def is_own_account(parts: Parts, sentences: Sequence[Sentence]) -> bool:
    """Whether a text begins in the first person and quotes nobody, or leaves it out: "Great to meet B today"."""
    first = [s for s in sentences[: _OPENING + 1] if s.phrases and not s.title][:_OPENING]
    told = [slice(s.phrases[0].first, s.phrases[-1].last) for s in first]
    quoted = any('"' in parts.scan.tags[units] for units in told)
    said = not quoted and any(not _MINE.isdisjoint(parts.scan.lows[units]) for units in told)
    return said or any(pleased_to(s) > 0 or is_entry(s.tags) for s in first[:1])


def find_voices(parts: Parts, sentences: Sequence[Sentence]) -> dict[int, Phrase | None]:
    """Find who speaks from which sentence of a transcript on: "NAME: I have just met ...".

    Parameters
    ----------
    parts, sentences
        As for `find_items`.

    Returns
    -------
    dict of int to Phrase or None
        By the number of the sentence that names the speaker; None for one who asks. Empty if it is no transcript.
    """
    voices: dict[int, Phrase | None] = {}
    for sentence in _openings(sentences):
        if _VOICE.match(sentence.tags):
            voices[sentence.number] = sentence.phrases[0]
        elif _ASKED.match(sentence.tags) and parts.scan.units[sentence.phrases[0].first].low in _ASKERS:
            voices[sentence.number] = None
    return voices if len({v.value for v in voices.values() if v}) >= _LEAST else {}


def _openings(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Give the first sentence of each paragraph but the headline."""
    paragraphs = groupby(sentences, key=attrgetter("paragraph"))
    firsts = [next(group) for _, group in paragraphs]
    return [s for s in firsts if s.phrases and not s.title]


def _names(sentence: Sentence) -> bool:
    """Whether a sentence brings somebody whom no preposition governs."""
    return any(p.tag == "P" and not is_governed(sentence, at) for at, p in enumerate(sentence.phrases))
