"""Meetings that no verb of meeting tells: words for a partner in talks, and whose turn it was to be met."""

import re
from collections.abc import Iterable

from coopstats.coding.rules.attended import attend
from coopstats.coding.rules.drafts import TWO_SIDED, Draft
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.receiving import PASSIVE
from coopstats.coding.scanning.plainwords import OWNS
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.governed import is_source
from coopstats.coding.sentences.phrases import Phrase, Sentence, people_meant

_LINKED = re.compile("[EL:mer>n]")
_DO_TOGETHER = re.compile(r"P(?:/C)?,?&_{0,2}D?_?c,?P(?:,[^;.RZ]{1,9},)?[,_F>@T]{0,5}[mkiLx]")
_NEAR = 2
_OWNED = re.compile(r"(?:/|X[_D]{0,2}<)[_D]{0,2}$")
_TO_WHOM = frozenset(("with", "to", "opposite", "facing", "from"))
_PAPERS = frozenset("XYh")
_TOLD = frozenset(
    "told tells telling informed informs assured assures explained explains explaining outlined outlines outlining "
    "confided pointed impressed made makes promised".split()
)
_MET = TWO_SIDED | {"visit"}


def partners(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A's interlocutor was B; round the table were A and B: those of two sides whom the sentence names met."""
    term = sentence.cue(at).term
    if _DO_TOGETHER.search(sentence.tags, max(at - 6, 0)):
        return  # "A and his guest, B, co-chaired the session"
    wished = "W" in sentence.tags[max(at - 6, 0) : at]
    were = reader.last_word(sentence.phrases[at]) == "were" and sentence.tags[at + 1 : at + 2] in "@>"
    if wished or were or _PAPERS & set(sentence.tags) or (term == "interlocutor" and not _LINKED.search(sentence.tags)):
        return
    told = _just_told(reader, sentence)
    guests = "guests" in reader.scan.words(sentence.phrases[at].first, sentence.phrases[at].last)
    known = guests and told and (told.kind == "other" or told.unnamed)
    if told and (term == "around the table" or known):  # "among the guests at the lunch"
        attend(reader, sentence, named(reader, sentence))
        return
    owned = at > 0 and sentence.says(OWNS, at - 3, at)
    people = named(reader, sentence)
    if len(people) == 1 and "p" in sentence.tags[:at] and not owned:  # "on DATE he was B's guest"
        he = people_in(reader, sentence, [p for p in sentence.phrases[:at] if p.tag == "p"][:1])
        people += [p for p in he if p.value != people[0].value]
    if len(people) == 1 and not owned:
        people += _visitor(reader, people[0])
    main = reader.default if reader.main else _coming(reader, sentence, people) if len(people) == 1 else []
    ours, theirs = (main, people) if owned and main else two_sides(reader, people)
    if reader.last_word(sentence.phrases[at]) in _TO_WHOM:
        direct = people_in(reader, sentence, objects(sentence, at, "wy", direct=True))
        before = [p for p in people_in(reader, sentence, subject(sentence, at)) if p not in direct]
        ours, theirs = (before, direct) if before and direct else (ours, theirs)
    if theirs and not together(reader, (*ours, *theirs)):
        rule = "partners: A had B for a partner"
        words = reader.scan.words(sentence.phrases[at].first, sentence.phrases[at].last)
        apart = term != "around the table" and "together" not in words
        weak = term != "face to face with"
        yield from meet(reader, "meeting", sentence, at, rule, ours, theirs, apart=apart, weak=weak)


def _coming(reader: Reader, sentence: Sentence, people: Iterable[Phrase]) -> list[Phrase]:
    """Give whom the next sentence names first, for "his interlocutor" where nobody has been named yet."""
    behind = reader.sentences[sentence.number + 1 : sentence.number + 2]
    here = {p.value for p in people}
    return [p for s in behind for p in main_subject(s, len(s.tags)) if p.tag == "P" and p.value not in here][:1]


def _visitor(reader: Reader, host: Phrase) -> list[Phrase]:
    """Give the last visitor of another side than somebody."""
    side = reader.side(host)
    visitors = (n for d in reversed(reader.drafts.visits) for n in sorted(d.people, reverse=True))
    last = next((n for n in visitors if reader.parts.people[n].country != side), None)
    return [] if last is None else people_meant([last])


def _just_told(reader: Reader, sentence: Sentence) -> Draft | None:
    """Give the event told within the last sentences."""
    near = (d for d in reversed(reader.drafts) if sentence.number - d.told <= _NEAR and not d.title)
    return next((d for d in near if d.kind != "visit" and d.status == "held"), None)


def turns(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """B came next; it was the turn of B: the one who has met others or is on a visit met B too."""
    met = next((d for d in reversed(reader.drafts) if d.kind in _MET and d.people and not d.title), None)
    if met is None and not reader.main:
        return
    for other in named(reader, sentence):
        if "Z" in sentence.tags[at : sentence.phrases.index(other)]:
            continue  # "it was the first time that A met B since C's President announced"
        side = reader.side(other)
        there = sorted(met.people) if met else [p.value for p in reader.default]
        ours = people_meant(n for n in there if reader.parts.people[n].country != side)
        ours = [p for p in ours if reader.main and p.value == reader.main.value] or ours
        if ours and not together(reader, (*ours, other)):
            for draft in meet(reader, "meeting", sentence, at, "turns: then came B", ours, [other], apart=False):
                draft.status = met.status if met and draft.status == "held" else draft.status
                yield draft


def tells(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A told B of another side something: they met, unless the text tells how else it was said."""
    if reader.first_word(sentence.phrases[at]) not in _TOLD or "X" in sentence.tags:
        return
    passive = bool(PASSIVE.search(sentence.tags, 0, at))  # "B was told by A"
    theirs = people_in(reader, sentence, objects(sentence, at, "y" if passive else "", direct=not passive))
    ours = people_in(reader, sentence, subject(sentence, at))
    sides = reader.sides((*ours, *theirs))
    if len(ours) == len(theirs) == 1 and len(sides) > 1 and not together(reader, (*ours, *theirs)):
        yield from meet(reader, "meeting", sentence, at, "tells: A told B", ours, theirs, weak=True)


def named(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the people of a sentence, each once, but those who tell of what others did."""
    people = {p.value: p for p in sentence.phrases if p.tag == "P" and p.value not in reader.parts.reporters}
    return list(people.values())


def two_sides(reader: Reader, people: Iterable[Phrase]) -> tuple[list[Phrase], list[Phrase]]:
    """Part people into those of the first one's side and the others; alone, they stand against the main actor."""
    who = list(people)
    sides = reader.sides(who)
    if len(sides) == 1 and reader.main and reader.side(reader.main) not in sides:
        who.insert(0, reader.main)
    ours = [p for p in who if reader.side(p) == reader.side(who[0])]
    return ours, [p for p in who if p not in ours]


def together(reader: Reader, people: Iterable[Phrase]) -> bool:
    """Whether people have been told to have been at one event."""
    one, *others = {p.value for p in people}
    met = (d for d in reader.drafts.with_any([one]) if d.kind != "visit" and d.status == "held")
    return any(d.people.issuperset(others) for d in met)


def present(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the people of a sentence who act in it: not those of whom, or whose, something is."""
    tags = sentence.tags
    return [
        phrase for at, phrase in enumerate(sentence.phrases)
        if phrase.tag == "P" and tags[at + 1 : at + 2] != "$" and not _OWNED.search(tags, max(at - 3, 0), at)
        and phrase.value not in reader.parts.reporters and not is_source(sentence, at)
    ]  # fmt: skip
