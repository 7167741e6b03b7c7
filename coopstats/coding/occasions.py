"""Rules for events by name: talks with B, the Nth session of a commission, a forum, a signing, credentials."""

import re

from coopstats.coding.clauses import main_subject, objects, subject
from coopstats.coding.drafts import Seat
from coopstats.coding.happenings import LIGHT, held
from coopstats.coding.lists import list_on
from coopstats.coding.meant import both, people_in, resolve
from coopstats.coding.named import extent, kind_of
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Drafts, Reader
from coopstats.coding.rolls import listed_below
from coopstats.coding.sayings import interviews
from coopstats.coding.tables import table
from coopstats.coding.timing import date_near
from coopstats.coding.trips import visit_noun

_OWNER = re.compile(r"([PUC])\$?[_DSCT]{0,4}$")
_OF = re.compile(r"/[_D]{0,2}([PU])")
# How a cue may lead to the other side, if not by "with": a call on B, an audience of B, a call from B.
_BY_CUE = {
    "courtesy call": "w@<>",
    "audience": "w/<>",
    "phone call": "w<>",
    "call": "w<>",
    "talks": "w>",
    "summit meeting": "w*",
}
_LED_BY = re.compile(r"[^;.RZP]{0,10}[dk]_?y")
_HELD_BY = re.compile(r"[ZR][_DT,]{0,3}([PUGB][^;:.RZmrlvgikhtx]{0,16}?)[FE_]{0,2}[Lk]")
_TOOK_PLACE = re.compile("[_FET]{0,3}[HL]")
_PAID = re.compile(r"L[_D]{0,2}([PU])_{1,3}$")
_WERE_HELD = re.compile("[^;.RZPE]{0,5}E_{0,2}L(?=[_T@K]{0,5}[wy])")
_BOTH_NAMED = re.compile(r"[_HET@LK]{0,8}=[_D]{0,3}[UGj][/&_DC]{0,9},_{0,2}(P),?&_{0,2}(P)")
_LEAD = 2
_GIVEN_TO = re.compile(r"[Lh_][_D]{0,2}([Pp])_{1,2}$")
_EARLIER = frozenset("recent previous last latest earlier past".split())


def occasion(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A meeting with B, talks between A and B, A's meeting with B; or an event that the text says was held."""
    cue = sentence.phrases[at].value.cue
    if cue.kind == "visit":
        yield from visit_noun(reader, sentence, at)
        return
    if cue.kind == "interview":
        yield from interviews(reader, sentence, at)
        return
    if sentence.tags[at + 1 : at + 2] in ("N", "S"):
        return  # "one-on-one meetings"
    first, last = extent(sentence, at)
    kind = kind_of(reader, sentence, at, first, last)
    recalled = at > 0 and sentence.phrases[at - 1].value in _EARLIER and sentence.number > _LEAD
    if recalled and kind in ("meeting", "call") and not date_near(sentence, at):
        return  # "recalled their recent talks"
    given = _GIVEN_TO.search(sentence.tags, 0, at) if cue.term == "audience" else None
    if given:  # "gave her an audience"
        hosts = resolve(reader, sentence, subject(sentence, given.start()))
        guests = people_in(reader, sentence, [sentence.phrases[given.start(1)]])
        if hosts and guests:
            roles = ("host", "counterpart")
            yield from reader.meet("meeting", sentence, at, "noun: A gave B an audience", hosts, guests, roles)
            return
    if cue.term == "reception" and kind == "other":
        yield from table(reader, sentence, at)
        return
    if kind not in ("conference", "signing", "other", "handover", "briefing"):
        found = list(_with_parties(reader, sentence, at, kind))
        yield from found
        if found:
            return
    yield from held(reader, sentence, at, kind, first, last)


def _with_parties(reader: Reader, sentence: Sentence, at: int, kind: str) -> Drafts:
    tags = sentence.tags
    between = resolve(reader, sentence, objects(sentence, at, "=", reach=6))
    told = _BOTH_NAMED.match(tags, at + 1)  # "between the ministers of C and C, A and B"
    between = [sentence.phrases[told.start(k)] for k in (1, 2)] if told else between
    if len(between) > 1 and sentence.tags[at] == "M" and sentence.number > _LEAD:
        return  # a body between two ministries, which may not have met
    if len(between) > 1:
        rule = "noun: meeting between A and B"
        if any(p.tag == "P" for p in between) or kind == "consultations":
            yield from reader.meet(kind, sentence, at, rule, between[:1], between[1:], apart=False)
        return
    held_by = _HELD_BY.match(tags, at + 1)
    if held_by:  # "the call that A had with B", "the meeting that delegations of A and B held"
        here = [sentence.phrases[k] for k in list_on(tags, held_by.start(1), held_by.end(1))]
        ours = resolve(reader, sentence, here)
        theirs = resolve(reader, sentence, objects(sentence, held_by.end() - 1, "w", reach=8))
        if theirs or len(ours) > 1:
            parties = (ours, theirs) if theirs else (ours[:1], ours[1:])
            yield from reader.meet(kind, sentence, at, "noun: the meeting that A had", *parties, apart=bool(theirs))
            return
    prepositions = _BY_CUE.get(sentence.phrases[at].value.cue.term, "w")
    passive = _WERE_HELD.match(tags, at + 1)  # "meetings were also held with B"
    theirs = resolve(reader, sentence, objects(sentence, passive.end() - 1 if passive else at, "w", reach=10))
    theirs = theirs or resolve(reader, sentence, objects(sentence, at, prepositions.replace("/", ""), reach=10))
    theirs = theirs or resolve(reader, sentence, objects(sentence, at, "/", reach=3) if "/" in prepositions else [])
    paid = _PAID.search(tags, max(at - 8, 0), at) if not theirs and tags[at] == "N" else None
    if paid:  # "A paid B a courtesy call"
        theirs = resolve(reader, sentence, [sentence.phrases[paid.start(1)]])
        yield from reader.meet(kind, sentence, at, "noun: A paid B a call", subject(sentence, paid.start()), theirs)
        return
    theirs = [p for p in theirs if p.tag != "C" or kind == "call"]
    if not theirs or theirs[0].tag not in "PU":
        theirs = listed_below(reader, sentence) or theirs
    owner = _OWNER.search(tags, max(at - 7, 0), at)
    light = LIGHT.search(tags, max(at - 12, 0), at)
    of = _OF.match(tags, at + 1)
    if of and theirs and sentence.phrases[of.start(1)] not in theirs:
        ours = resolve(reader, sentence, [sentence.phrases[of.start(1)]])
    elif owner and tags[owner.start(1)] == "P":
        ours = [sentence.phrases[owner.start(1)]]
    elif light:
        ours = resolve(reader, sentence, subject(sentence, light.start()))
    else:
        by = objects(sentence, passive.end() - 1 if passive else at, "y", reach=12)
        ours = resolve(reader, sentence, by or (p for p in subject(sentence, at) if p.tag in "Pp"))
        ours = ours or [p for p in sentence.phrases[:at] if p.tag == "P"][-1:]  # "..., A said after talks with B"
    if theirs and not light and not owner:
        if not set("@Z>*<") & set(sentence.tags[:at]):  # "Meetings with A, B and C had gone before"
            ours = [p for p in ours if p.first < sentence.phrases[at].first]
        # "A meeting with C and D was part of the day when A and B paid a visit": those of the other side.
        others = {reader.seat(p, "", "").side for p in theirs}
        here = [p for p in sentence.phrases if p.tag == "P" and reader.seat(p, "", "").side not in others]
        if here and not any(reader.seat(p, "", "").side not in others for p in ours):
            ours = list({p.value: p for p in here}.values())
    pair = [p for p in objects(sentence, at, "/", reach=3) if p.tag == "P"] if not theirs else []
    if len({reader.seat(p, "", "").side for p in pair}) > 1 and sentence.phrases[at - 1].value not in _EARLIER:
        yield from reader.meet(kind, sentence, at, "noun: meeting of A and B", pair[:1], pair[1:], apart=False)
        return
    words = [p.value for p in sentence.phrases[max(at - 3, 0) : at]]
    recalled = bool(_EARLIER & set(words)) or bool(_TOOK_PLACE.match(tags, at + 1))
    if not theirs and "their" in words and recalled and not any(p.tag == "P" for p in sentence.phrases[:at]):
        two = both(reader)  # "Their last encounter, in CITY in March, ended without agreement"; "their talks were held"
        yield from reader.meet(kind, sentence, at, "noun: their last meeting", two[:1], two[1:], apart=False)
        return
    if not theirs and words[-1:] == ["their"]:
        # "after their meeting": those whom the sentence names.
        named = [p for p in sentence.phrases if p.tag == "P"]
        if len({p.value for p in named}) == 2:
            yield from reader.meet(
                kind, sentence, at, "noun: their meeting", named[:1], named[1:], apart=False, weak=True
            )
        return
    if theirs:
        yield from reader.meet(kind, sentence, at, "noun: meeting with B", ours, theirs)
    elif (light or passive) and len(ours) > 1 and not _is_format(ours):
        rule = "noun: A and B held a meeting"
        by_both = light and all(p.tag == "j" for p in subject(sentence, light.start()))
        for draft in reader.meet(kind, sentence, at, rule, ours[:1], ours[1:], apart=False):
            # Who will come to the next round is not told; who led the last one is told behind it.
            if by_both and (draft.status == "planned" or _LED_BY.match(tags, at + 1)):
                sides = dict.fromkeys(seat.side for seat in draft.seats if seat.side)
                draft.seats = [Seat(None, side, "", "attendee", draft.span, rule) for side in sides]
            yield draft
    elif set(tags[max(at - 4, 0) : at]) & set("@Z"):
        yield from _told(reader, sentence, at, kind)


def _is_format(phrases: list[Phrase]) -> bool:
    return not any(p.tag in "PU" for p in phrases)


def _told(reader: Reader, sentence: Sentence, at: int, kind: str) -> Drafts:
    """At a meeting, A told B: who spoke and who listened took part."""
    tags = sentence.tags
    verb = tags.find("t")
    if verb < 0:
        return
    theirs = people_in(reader, sentence, objects(sentence, verb, "", direct=True))
    ours = people_in(reader, sentence, main_subject(sentence, len(tags)))
    if theirs and ours:
        yield from reader.meet(kind, sentence, at, "noun: A told B at a meeting", ours[:1], theirs)
