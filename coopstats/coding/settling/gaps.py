"""What a reader takes for granted where no rule of the grammar gives an answer: who met, and who was there."""

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from coopstats.coding.dates.days import is_exact
from coopstats.coding.records import Person
from coopstats.coding.rules.drafts import TWO_SIDED, Draft, around
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.named import extent, kind_of
from coopstats.coding.rules.pairings import named, present, together, two_sides
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.receiving import HOSTED
from coopstats.coding.rules.visitdrafts import legs_from, visit_of
from coopstats.coding.scanning.plainwords import HIM, PEERS
from coopstats.coding.sentences.lengths import days_told
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.settling.delegations import seat_delegations
from coopstats.coding.settling.leftover import RULE, is_official, seat_present, seat_rest
from coopstats.coding.settling.supposed import CUES, from_afar, suppose, suppose_named

_WHOLE = frozenset(("consultations", "conference"))
_APART = frozenset("mlrw")
_SEVERAL = frozenset(("meetings", "conversations", "audiences", "encounters", "interviews", "calls"))
_PAPER = re.compile("[_D]{0,4}X")
_WITH = re.compile(r"P[^;:.RZFW\"]*(w)(?:[_D]|C\$|p<?[KC]?,?){0,4}P")
_JOINT = re.compile(r"[^PUG;:.RZFWEajn\"]{0,10}(P)(?:/C)?(?:,[^,;.PRZ]{1,10},)?,?(&)[_D]{0,3}(?:C\$)?(P)(?!\$)")
_LISTED = re.compile("P[,;]&?_?P")
_UNLIKE = frozenset("FWXYnI")  # what is to come, wished for, sent or said
_PAIR = 2
_CUES = re.compile(f"[{''.join(CUES)}]")
_ONE_SIDED = frozenset(("interview", "briefing"))
_PLACE = re.compile(r"(?:^|(?<=[@>_DT]))([KCD])(?![$PUBG])")
_DAYS = "gap: A had days in C"
_MANY = 3
_NEAR = 2
_NAMED = "gap: the unnamed is named later"


def fill_gaps(reader: Reader) -> None:
    """Complete the drafts of a text where it names people of two sides beside a word for meeting.

    Parameters
    ----------
    reader
        The text as read by the rules; its drafts are added to.
    """
    seat_delegations(reader)
    _name_unnamed(reader)
    known = {number for draft in reader.drafts for number in (draft.told, draft.sentence)}
    for sentence in reader.sentences:
        if sentence.number not in known and not sentence.title:
            _stay(reader, sentence)
    events = [d for d in reader.drafts if d.kind != "visit" or d.rule == HOSTED]
    told = {number for draft in events for number in (draft.told, draft.sentence)}
    cues = {draft.span.start for draft in events}
    for sentence in reader.sentences:
        if sentence.number in told:  # "A met B; calling on him was C"
            parts = [clause for clause in _clauses(sentence) if _tells_of_him(reader, clause, cues)]
        else:
            travels = _clauses(sentence) if sentence.number in known else []  # one after the other, not together
            parts = travels or [sentence]
        for part in parts:
            _meet(reader, part)
    events = [d for d in reader.drafts if d.kind != "visit" and (d.seats or d.kind != "conference")]
    if not any(len(d.seats) > 1 or (d.name and d.kind == "conference") or d.kind in _ONE_SIDED for d in events):
        _gather(reader)
        suppose(reader)
    if not any(draft.people for draft in reader.drafts if draft.kind != "visit"):
        suppose_named(reader)
    seat_present(reader)
    seat_rest(reader)


def _tells_of_him(reader: Reader, clause: Sentence, cues: set[int]) -> bool:
    """Whether a clause in which no event is told yet says "him" or "her"."""
    starts = {reader.scan.units[p.first].start for p in clause.phrases}
    return cues.isdisjoint(starts) and any(p.value in HIM for p in clause.phrases)


def _clauses(sentence: Sentence) -> list[Sentence]:
    """Part a sentence at its semicolons; one without them gives nothing more to look at."""
    if ";" not in sentence.tags:
        return []
    ends = [-1, *(k for k, tag in enumerate(sentence.tags) if tag == ";"), len(sentence.tags)]
    parts = [slice(a + 1, b) for a, b in pairwise(ends)]
    return [replace(sentence, tags=sentence.tags[part], phrases=sentence.phrases[part]) for part in parts]


def _gather(reader: Reader) -> None:
    """Let those meet who were named as taking part where no event is told: "Taking part for COUNTRY: A and B"."""
    waiting = {p.value: p for number, seat in reader.waiting for p in reader.sentences[number].phrases if p.tag == "P"
               and p.value == seat.person}  # fmt: skip
    ours, theirs = two_sides(reader, waiting.values())
    if theirs:
        sentence = reader.sentences[reader.waiting[0][0]]
        for draft in meet(reader, "meeting", sentence, 0, RULE, ours, theirs, apart=False, weak=True):
            reader.keep(draft)


def _name_unnamed(reader: Reader) -> None:
    """Seat the only holder of an office whom the text names later than it tells of the meeting or the visit."""
    met = (draft for draft in reader.drafts if draft.kind in TWO_SIDED)
    seated = {seat.person for draft in met for seat in draft.seats}
    holders: dict[str, list[int]] = defaultdict(list)
    for number, person in enumerate(reader.parts.people):
        if person.posts:
            holders[person.country].append(number)
    for draft in reader.drafts:
        for seat in draft.seats if draft.kind in TWO_SIDED or draft.kind == "visit" else ():
            side = seat.side or (reader.home if reader.home not in draft.sides else "")
            named = seat.words.lower().split(" of ")[0].split() if seat.person is None and side else []
            people = (n for n in holders[side] if draft.kind == "visit" or n not in seated) if named else ()
            found = [n for n in people if _is_called(reader.parts.people[n], named[-1])]
            if len(found) == 1:
                draft.leave(seat)
                draft.sit(seat._replace(person=found[0], side=side, words="", rule=_NAMED))


def _is_called(person: Person, word: str) -> bool:
    one = word.rstrip("s")
    return one in PEERS or any(one in post.title.lower().split() for post in person.posts)


def _stay(reader: Reader, sentence: Sentence) -> None:
    """Let somebody be on a visit whom a sentence names with a place abroad and with several days."""
    days = [p.value for p in sentence.phrases if p.tag == "T"]
    spans = any(day.start < day.end for day in days if is_exact(day.start))
    if not (spans or days_told(reader.scan, sentence) > 1):
        return
    legs = [leg for at in _PLACE.finditer(sentence.tags) for leg in legs_from(reader, sentence, at.start(1))[:1]]
    abroad = {leg.code: leg for leg in legs}
    who = {reader.side(p): p for p in reversed(named(reader, sentence)) if reader.side(p) not in abroad}
    if len(abroad) == len(who) == 1 and "" not in who:
        (person,) = who.values()
        at = sentence.phrases.index(person)
        for draft in visit_of(reader, sentence, at, [person], list(abroad.values()), _DAYS):
            reader.keep(draft)


def _meet(reader: Reader, sentence: Sentence) -> None:
    """Let those whom a sentence names meet, if it has a word for meeting and they are of two sides."""
    if sentence.title or "P" not in sentence.tags:
        return
    cue = _cue(reader, sentence)
    if cue is None or (sentence.tags[cue] in "w&" and from_afar(reader, sentence)):
        return
    if sentence.tags[cue] == "r" and _PAPER.match(sentence.tags, cue + 1):
        return  # "received a message from B"
    acting = {p.value: p for p in present(reader, sentence)}
    ours, theirs = two_sides(reader, acting.values())
    who = [*ours, *theirs]
    if not any(is_official(reader, p.value) for p in who):
        return  # names in the title of a conference
    sides = {reader.side(p) for p in who}
    several = theirs and 1 < len(sides) <= _MANY
    if together(reader, who):
        return
    # "A took part in the talks, and on the other side B"
    whole = _just_held(reader, sentence, who, sides) if "a" in sentence.tags else None
    if several and not whole:
        whole = _of_all(reader, sides, sentence.number)
    if whole:
        principals = reader.parts.principals
        heads = whole.people & principals
        for phrase in who:
            if heads or phrase.value not in principals:  # "the presidents having decided to set it up"
                whole.sit(reader.seat(phrase, "attendee", RULE))
    elif theirs:
        named = sentence.tags[cue] in "NSM"
        kind = "meeting" if sentence.tags[cue] in "w&P" else str(sentence.phrases[cue].value.cue.kind)
        kind = kind_of(reader, sentence, cue, *extent(sentence, cue)) if named else kind
        several = reader.last_word(sentence.phrases[cue]) in _SEVERAL
        apart = sentence.tags[cue] in _APART or len(sides) > _MANY or several
        here = {p.value for p in sentence.phrases}
        alone = not any(p.value in here for p in ours)
        for draft in meet(reader, kind, sentence, cue, RULE, ours, theirs, apart=apart, weak=True):
            if not alone or (draft.status == "held" and sentence.tags[cue] not in "w&"):
                reader.keep(draft)


def _cue(reader: Reader, sentence: Sentence) -> int | None:
    """Give the word for meeting of a sentence, or else "with" or "and" between two of those who act in it."""
    cues = (match.start() for match in _CUES.finditer(sentence.tags))
    cue = next((k for k in cues if sentence.phrases[k].value.cue.kind in TWO_SIDED), None)
    if cue is None and (beside := _WITH.search(sentence.tags)):
        return beside.start(1)  # "A had dealings with B"
    jointly = _JOINT.match(sentence.tags) if cue is None else None
    if jointly:  # "A and B had plenty to say to each other"
        pair = [sentence.phrases[jointly.start(k)] for k in (1, 3)]
        people = {p.value for p in pair}
        known = (d for d in reader.drafts.with_any(people) if d.kind != "visit")
        told = [d for d in known if d.told <= sentence.number or people <= d.people]
        met = any(d.status == "held" or people <= d.people for d in told)
        met = met or not any(post.title for n in people for post in reader.parts.people[n].posts)
        return None if met or len({reader.side(p) for p in pair}) == 1 else jointly.start(2)
    return cue if cue is not None else _beside(reader, sentence)


def _beside(reader: Reader, sentence: Sentence) -> int | None:
    """Give the second of two people who act in a sentence, or the one who acts upon "him", if no event seats them."""
    acting = [p for p in present(reader, sentence) if reader.side(p) and reader.parts.people[p.value].posts]
    sides = {reader.side(p) for p in acting}
    upon = len(acting) == 1 and any(p.tag == "p" and p.value in HIM for p in sentence.phrases)
    sides |= {reader.side(reader.main)} if upon and reader.main else set()
    if len(sides) != _PAIR or _UNLIKE & set(sentence.tags) or _LISTED.search(sentence.tags):
        return None
    told = any(d.kind != "visit" for d in reader.drafts.with_any({p.value for p in acting}))
    if told or from_afar(reader, sentence):
        return None
    return next(sentence.phrases.index(p) for p in acting if upon or reader.side(p) != reader.side(acting[0]))


def _just_held(reader: Reader, sentence: Sentence, who: list[Phrase], sides: set[str]) -> Draft | None:
    """Give the meeting just told of at which some of the people were, and all sides."""
    people = {p.value for p in who}
    near = (d for d in reader.drafts.with_any(people) if 0 <= sentence.number - d.told <= _NEAR)
    fitting = (d for d in near if d.kind in TWO_SIDED and d.status == "held" and sides <= d.sides)
    return max(fitting, key=lambda d: d.number, default=None)


def _of_all(reader: Reader, sides: set[str], number: int) -> Draft | None:
    """Give the first event told of several sides that people of these sides speak at."""
    of_many = (
        d for d in around(reader.drafts, number) if d.kind == "meeting" and len(d.sides) >= _MANY or d.kind in _WHOLE
    )
    return next((d for d in of_many if _holds(d, sides, number)), None)


def _holds(draft: Draft, sides: set[str], number: int) -> bool:
    """Whether an event of several sides is the one that people of these sides speak at."""
    open_to_all = draft.kind == "conference"  # also one to come: "A and B will speak there"
    here = (draft.status == "held" or (open_to_all and draft.sentence < number)) and not draft.title
    return here and (open_to_all or sides <= {seat.side for seat in draft.seats} or not draft.seats)
