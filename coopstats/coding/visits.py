"""Rules for visits: the visitor alone takes part; each country of a tour is a visit of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from coopstats.coding.clauses import objects, subject
from coopstats.coding.dates import DateSpan
from coopstats.coding.legs import PLACE, Leg, here, legs_from
from coopstats.coding.meant import both, resolve
from coopstats.coding.named import extent, kind_of
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Drafts, Reader
from coopstats.coding.spells import BEGUN, joined, nth_day, spell
from coopstats.coding.triggers import Trigger

_AFTER_VERB = re.compile(rf"[_T,>@/]{{0,5}}D?{PLACE}(?!\$)")
_AFTER_NOUN = re.compile(rf"(?:\([^)]*\)|[_TD,*NPUGBy&/]){{0,9}}?[>@][_D]{{0,3}}?{PLACE}")
_TOUR = re.compile(rf"/[_D]{{0,2}}?{PLACE}")
_OF = re.compile(r"(?:[>@][_D]{0,2}[CK](?:,C)?)?/[_D]{0,2}([PU])")
_OWNER = re.compile(r"([PU])\$?[_DTSN]{0,4}$")
_TO_PERSON = re.compile(r"[_T@]{0,4}>[_DCK]{0,3}(P)(?!\$)")
_FROM_PERSON = re.compile(r"[_T@]{0,4}<[_DCK]{0,3}(P)(?!\$)")
_GOT = re.compile(r"[Lr_]_$")
_PAID = re.compile(r"[RZ]?[_D]{0,2}(P)[FEL_]{1,4}>[_D]{0,3}([CK])")
_OPENING = 3  # phrases; a verb behind more of them has a subject
_CALLED_OFF = frozenset("cancelled canceled postponed shelved scrapped aborted".split())
_HERE = frozenset(("here",))
_CALLERS = ("attendee", "host")
_LEADS = re.compile(r"[_DC]{0,6}[GB][^>;.,RZLHPmrls@yw]{0,10}>[_Dv]{0,3}([CK])(?![_DCK&]{0,5}[NMS$])")
_OTHERS = frozenset("mrlsfkihL")
_ARRIVALS = frozenset(("arrived in", "left for"))  # when the visit ended is another matter


def visits(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A visited, arrived in, left for C."""
    tags = sentence.tags
    ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag in "PGUB"]
    if not ours and at > _OPENING and tags[at - 1] != "&":
        return  # "cargo bound for C"
    if tags[at + 1 : at + 3] in ("DP", "PC", "DU") or tags[at + 1 : at + 2] == "P":
        # "the visiting DEMONYM minister A"
        if (
            sentence.phrases[at].value.cue.term == "visited"
            and reader.parts.scan.units[sentence.phrases[at].first].low == "visiting"
        ):
            guest = next(p for p in sentence.phrases[at + 1 :] if p.tag in "PU")
            guests = [p for p in resolve(reader, sentence, [guest]) if p.tag == "P"]
            if guests:
                yield from visit_of(reader, sentence, at, guests, [], "visits: the visiting A")
        return
    to = _AFTER_VERB.match(tags, at + 1)
    legs = legs_from(reader, sentence, to.start(1)) if to else []
    if to:
        yield from visit_of(reader, sentence, at, ours, legs, "visits: A visited C")
    elif _is_here(reader, sentence, at):
        yield from visit_of(reader, sentence, at, ours, here(reader), "visits: A arrived here")


def _is_here(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether a verb is "arrived here" or "visiting the country"."""
    behind = [p.value for p in sentence.phrases[at + 1 : at + 3]]
    return reader.parts.scan.units[sentence.phrases[at].last - 1].low == "here" or "country" in behind


_ROUND = re.compile(r"(?:[_DC]{0,5}G[_/CD]{0,4}[>*@])?[_DCKS/]{0,8}([NM])")


def leads(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A led a delegation to C; A will lead a delegation to visit C."""
    to = _LEADS.match(sentence.tags, at + 1)
    if to:
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag == "P"]
        yield from visit_of(
            reader, sentence, at, ours, [Leg(sentence.phrases[to.start(1)])], "leads: A led a delegation to C"
        )
        return
    event = _ROUND.match(sentence.tags, at + 1)
    # "A and B led a round of talks", "A led the DEMONYM delegation to the session"
    k = event.start(1) if event else 0
    if event and kind_of(reader, sentence, k, *extent(sentence, k)) == "consultations":
        people = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag == "P"]
        draft = reader.draft("consultations", sentence, at, "leads: A and B led the consultations") if people else None
        if draft:
            for phrase in people:
                draft.sit(reader.seat(phrase, "head", draft.rule))
            yield draft


def visit_noun(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A's visit to C; a visit to C by A; A is on a visit to C; during his visit."""
    tags = sentence.tags
    person = _TO_PERSON.match(tags, at + 1)
    if person:  # "paid a visit to the Minister"
        ours = resolve(reader, sentence, subject(sentence, at))
        rule = "noun: A's visit to B"
        yield from reader.meet("meeting", sentence, at, rule, ours, [sentence.phrases[person.start(1)]], _CALLERS)
        return
    caller = _FROM_PERSON.match(tags, at + 1)
    if caller and tags[at - 1 : at] in ("_", "L") and _GOT.search(tags, max(at - 4, 0), at):  # "had a visit from B"
        hosts = [p for p in resolve(reader, sentence, subject(sentence, at - 1)) if p.tag == "P"]
        guests = [sentence.phrases[caller.start(1)]] if hosts else []
        rule = "noun: A had a visit from B"
        yield from reader.meet("meeting", sentence, at, rule, hosts, guests, ("host", "counterpart"))
        return
    mine = at > 0 and any(p.value in ("my", "our") for p in sentence.phrases[max(at - 2, 0) : at])
    by = [p for p in resolve(reader, sentence, objects(sentence, at, "y", reach=6)) if p.tag in "PUG"]
    owner = _OWNER.search(tags, max(at - 8, 0), at)
    to = _AFTER_NOUN.match(tags, at + 1)
    word = reader.parts.scan.units[sentence.phrases[at].last - 1].low
    if not to and word.endswith("s") and "T" not in tags:
        return  # "an exchange of visits"
    if word.startswith("mission") and not (to and tags[at + 1] == ">"):
        return  # a mission is also an office abroad
    if _called_off(reader, sentence, at) or _exchanged(reader, sentence, at):
        return
    paid = _PAID.match(tags, at + 1)
    if paid:  # "the visit which A paid to C"
        legs = legs_from(reader, sentence, paid.start(2))
        yield from visit_of(reader, sentence, at, [sentence.phrases[paid.start(1)]], legs, "noun: A's visit to C")
        return
    if reader.parts.scan.units[sentence.phrases[at].first].low.startswith("tour"):
        to = _TOUR.match(tags, at + 1) or to
    of = _OF.match(tags, at + 1)
    if mine:
        ours = reader.default
    elif by or of:
        ours = by or resolve(reader, sentence, [sentence.phrases[of.start(1)]] if of else [])
    elif owner and "$" in tags[owner.start(1) : at] or owner and tags[owner.start(1)] == "P":
        ours = resolve(reader, sentence, [sentence.phrases[owner.start(1)]])
    else:
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag in "PGUB"]
        # "Within the framework of the visit" tells of one, if nothing has yet.
        first = not any(d.kind == "visit" for d in reader.drafts) and bool(re.search(r"(?:/|Z)_{0,2}$", tags[:at]))
        if not to and not first and not re.search(r"@_{0,4}[SN]?_?$|L[_TDS]{0,5}$", tags[max(at - 6, 0) : at]):
            _goes_on(reader, sentence, at)
            return
    legs = legs_from(reader, sentence, to.start(1)) if to else []
    if not legs and _HERE & {p.value for p in sentence.phrases[max(at - 4, 0) : at + 3]}:
        legs = here(reader)
    if not ours and any(p.value in ("a", "an") for p in sentence.phrases[max(at - 3, 0) : at]):
        return  # "a presidential visit": whose it was is not told
    if (
        ours
        and legs
        and not (by or of or owner)
        and reader.last
        and all(p.tag == "P" and reader.seat(p, "", "").side == legs[0].place.value for p in ours)
    ):
        # "Minister A welcomed her first visit to C": the visitor is the one who is not of C.
        others = [p for p in both(reader) if p.tag == "P" and reader.seat(p, "", "").side != legs[0].place.value]
        ours = others or ours
    yield from visit_of(reader, sentence, at, ours, legs, "noun: A's visit to C")


def _called_off(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether the sentence goes on to say that a visit was not made after all."""
    end = sentence.phrases[min(at + 12, len(sentence.phrases) - 1)].first
    words = [unit.low for unit in reader.parts.scan.units[sentence.phrases[at].last : end]]
    return bool(_CALLED_OFF & set(words)) or ("called", "off") in pairwise(words)


def _exchanged(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether visits are said to be exchanged."""
    before = reader.parts.scan.units[sentence.phrases[max(at - 6, 0)].first : sentence.phrases[at].first]
    return any(unit.low.startswith("exchang") for unit in before)


def _goes_on(reader: Reader, sentence: Sentence, at: int) -> None:
    """The visit ends on DATE: it is the one told before."""
    visit = next((d for d in reversed(reader.drafts) if d.kind == "visit"), None)
    days = spell(reader.parts.scan, sentence, at, None)
    if visit and days:
        visit.when = joined(visit.when, days)


def _belongs_elsewhere(sentence: Sentence, at: int, when: DateSpan) -> bool:
    """Whether another event's verb stands between a visit and a date: "A, on a visit to C, met B today"."""
    k = next((k for k, p in enumerate(sentence.phrases) if p.tag == "T" and p.value.span == when.span), None)
    if k is None:
        return False  # the day at the head of the paragraph
    between = set(sentence.tags[min(at, k) + 1 : max(at, k)])
    others = _OTHERS & between
    return bool(others - {"L"} or (others and between & {"N", "M", "S"}))  # but "the visit that A is to pay on DATE"


def visit_of(
    reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], legs: Sequence[Leg], rule: str
) -> Drafts:
    """Give a visit of the same people to each of the places, or to nowhere yet."""
    ours = [p for p in ours if p.tag == "P"] or ours or reader.default
    hosts = {str(leg.place.value) for leg in legs}
    ours = [p for p in ours if reader.seat(p, "", "").side not in hosts] or ours
    for leg in legs or (None,):
        draft = reader.draft("visit", sentence, at, rule)
        if draft is None:
            return
        day = draft.when if draft.when and draft.when.start == draft.when.end else None
        if day and _belongs_elsewhere(sentence, at, day):
            draft.when = None
        begun = nth_day(reader.parts.scan, sentence)
        draft.when = begun or draft.when
        cue = sentence.phrases[at].value
        draft.arrival = bool(begun or (day and day.rule == BEGUN)) or (
            isinstance(cue, Trigger) and cue.cue.term in _ARRIVALS
        )
        if leg:
            place, draft.when = leg.place, leg.when or draft.when
            draft.country = str(place.value)
            draft.city = reader.parts.scan.words(place.first, place.last) if place.tag == "K" else ""
        for phrase in ours:
            draft.sit(reader.seat(phrase, "attendee", rule))
        if ours:
            yield draft
