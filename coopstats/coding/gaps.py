"""What a reader takes for granted where no rule of the grammar gives an answer: who met, and who was there."""

import re

from coopstats.coding.attendance import INCLUDED
from coopstats.coding.clauses import is_governed
from coopstats.coding.drafts import Draft
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Reader

_CUES = re.compile("[mrlfxNMS]")
_KINDS = frozenset(("meeting", "call", "consultations"))
_PRINCIPAL = re.compile(
    r"(?i)^(?:state |federal |executive )?(?:president|king|queen|emir|amir|sultan|monarch|prime minister|premier"
    r"|chancellor|governor-general|head of state|pope|taoiseach|crown prince|supreme leader)\b"
)
_WHOLE = frozenset(("consultations", "conference"))
_AHEAD = re.compile(r"[FW][^,;.RZ]*[mrlsfev][^,;.RZ]*$")  # "will meet B"
_WILL = re.compile(r"[,&_DCP]{0,6}F")
_APART = frozenset("mlr")
_MANY = 3
_OWNED = re.compile(r"/[_D]{0,2}$")
_RULE = "gap: those named took part"


def fill_gaps(reader: Reader) -> None:
    """Complete the drafts of a text where it names people of two sides beside a word for meeting.

    Parameters
    ----------
    reader
        The text as read by the rules; its drafts are added to.
    """
    _seat_delegations(reader)
    told = {number for draft in reader.drafts for number in (draft.told, draft.sentence)}
    for sentence in reader.sentences:
        if sentence.number not in told:
            _meet(reader, sentence)
    _seat(reader)


def _seat_delegations(reader: Reader) -> None:
    """Seat the members whom the text names wherever it speaks of the delegation alone."""
    members = [s for draft in reader.drafts for s in draft.seats if s.rule == INCLUDED and s.person is not None]
    sides = {seat.side for seat in members}
    for draft in reader.drafts:
        unnamed = (s for s in draft.seats if s.person is None and "delegation" in s.words.lower())
        groups = [s for s in unnamed if s.side in ("", *sides)]
        if len(sides) == 1 and groups:
            draft.seats = [s for s in draft.seats if s not in groups]
            for seat in members:
                draft.sit(seat)


def _meet(reader: Reader, sentence: Sentence) -> None:
    """Let those whom a sentence names meet, if it has a word for meeting and they are of two sides."""
    cue = next((k for k in _cues(sentence) if sentence.phrases[k].value.cue.kind in _KINDS), None)
    if cue is None or sentence.title:
        return
    who = list({p.value: p for p in _present(reader, sentence)}.values())
    sides = {reader.seat(p, "", "").side for p in who}
    if len(sides) == 1 and reader.main and reader.seat(reader.main, "", "").side not in sides:
        who.insert(0, reader.main)
    ours = [p for p in who if reader.seat(p, "", "").side == reader.seat(who[0], "", "").side]
    theirs = [p for p in who if p not in ours]
    several = theirs and 1 < len(sides) <= _MANY
    values = {p.value for p in who}
    if any(d.kind != "visit" and d.status == "held" and values <= d.people for d in reader.drafts):
        return  # they are told to have been together
    whole = next((d for d in reader.drafts if d.kind in _WHOLE and _holds(d, sides)), None) if several else None
    if whole:
        for phrase in who:
            whole.sit(reader.seat(phrase, "attendee", _RULE))
    elif theirs:
        kind = str(sentence.phrases[cue].value.cue.kind)
        apart = sentence.tags[cue] in _APART or len(sides) > _MANY
        for draft in reader.meet(kind, sentence, cue, _RULE, ours, theirs, apart=apart, weak=True):
            reader.keep(draft)


def _holds(draft: Draft, sides: set[str]) -> bool:
    """Whether an event of several sides is the one that people of these sides speak at."""
    seated = {seat.side for seat in draft.seats}
    return draft.status == "held" and not draft.title and (sides <= seated or not seated)


def _cues(sentence: Sentence) -> list[int]:
    return [match.start() for match in _CUES.finditer(sentence.tags)]


def _present(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the people of a sentence who act in it: not those of whom, or whose, something is."""
    tags = sentence.tags
    return [
        phrase for at, phrase in enumerate(sentence.phrases)
        if phrase.tag == "P" and tags[at + 1 : at + 2] != "$" and not _OWNED.search(tags, max(at - 3, 0), at)
        and not reader.speaks_for_others(phrase.value)
    ]  # fmt: skip


def _seat(reader: Reader) -> None:
    """Seat those who act in the text and were at no event in the one told nearest."""
    seated = {seat.person for draft in reader.drafts for seat in draft.seats}
    for sentence in reader.sentences:
        for phrase in _present(reader, sentence):
            at = sentence.phrases.index(phrase)
            if phrase.value in seated or sentence.title or is_governed(sentence, at) or _is_ahead(sentence.tags, at):
                continue
            target = _nearest(reader, sentence, reader.seat(phrase, "", "").side)
            if target is None and not is_principal(reader, phrase.value):
                seated |= _met_too(reader, sentence, phrase)
            elif target and (
                not is_principal(reader, phrase.value) or any(is_principal(reader, n) for n in target.people)
            ):
                seated.add(phrase.value)
                target.sit(reader.seat(phrase, "attendee", _RULE))


def _is_ahead(tags: str, at: int) -> bool:
    """Whether what a sentence says of somebody is yet to come: "A will meet B", "B will be the next"."""
    return bool(_AHEAD.search(tags, 0, at) or _WILL.match(tags, at + 1))


def _met_too(reader: Reader, sentence: Sentence, phrase: Phrase) -> set[int]:
    """Let somebody of yet another side meet the main actor, as others did: "the envoy of B, for his part, said"."""
    side = reader.seat(phrase, "", "").side
    if reader.main is None or side in ("", reader.seat(reader.main, "", "").side):
        return set()
    like = [d for d in reader.drafts if d.kind == "meeting" and d.status == "held" and reader.main.value in d.people]
    before = [d for d in like if d.sentence <= sentence.number]
    if not before:
        return set()
    at = sentence.phrases.index(phrase)
    for draft in reader.meet("meeting", sentence, at, _RULE, [reader.main], [phrase]):
        draft.when, draft.city, draft.country = before[-1].when, before[-1].city, before[-1].country
        reader.keep(draft)
    return {phrase.value}


def _nearest(reader: Reader, sentence: Sentence, side: str) -> Draft | None:
    """Give the event that a sentence speaks of: its own, or the last one told before it."""
    fitting = [
        draft
        for draft in reader.drafts
        if draft.kind != "visit" and draft.status == "held" and not draft.title
        if side in {seat.side for seat in draft.seats}
    ]  # fmt: skip
    before = [draft for draft in fitting if draft.sentence <= sentence.number]
    return before[-1] if before else None


def is_principal(reader: Reader, person: int) -> bool:
    """Whether somebody heads a state or government: such people are spoken of where they are not."""
    return any(_PRINCIPAL.search(post.title) for post in reader.parts.people[person].posts)
