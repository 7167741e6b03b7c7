"""Talks told by a noun: who had them with whom, "A's meeting with B", "talks between A and B", "A paid B a call"."""

import re

from coopstats.coding.rules.asserted import LIGHT
from coopstats.coding.rules.circumstances import LEAD
from coopstats.coding.rules.drafts import Draft, Seat
from coopstats.coding.rules.facing import GIVEN_TO, WITH_WHOM, meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.rolls import listed_below
from coopstats.coding.rules.several import both
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence

EARLIER = frozenset("recent previous last latest earlier past".split())
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
_HELD_BY = re.compile(r"[ZR][_DT,]{0,3}([PUGBp][^;:.RZmrlvgikhtx]{0,16}?)[FE_]{0,2}[Lkd]")
_WITH_ANOTHER = re.compile(r"Nw(?:[_D]|C\$){0,3}(P)")  # "talks with A, an audience with B"
_TOOK_PLACE = re.compile("[_FET]{0,3}[HL]")
_AT_IT = re.compile("@_{1,6}$")  # "In a 30-minute phone talk, A told B"
_WITH_WHOM = re.compile(WITH_WHOM + "L[_DS]{0,4}$")
_RECEIVED_FOR = re.compile(r"r_{0,2}P[^;.RZP]{0,4}\*[_pD$]{0,3}$")
_WERE_HELD = re.compile("(?:[^;.RZPE]{0,5}E_{0,2})?L(?=[_T@K]{0,5}[wy=])")
_BOTH_NAMED = re.compile(r"[_HET@LK]{0,8}=[_D]{0,3}[UGj][/&_DC]{0,9},_{0,2}(P),?&_{0,2}(P)")


def talks(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft]:
    """Read who had the meeting or call of that kind with whom, from the plainest way of telling to the vaguest."""
    for told in (_between, _that_they_had, _paid):
        found = told(reader, sentence, at, kind)
        if found is not None:
            return found
    whom = _WITH_WHOM.search(sentence.tags, max(at - 16, 0), at)
    if whom:  # "B, with whom A held talks"
        theirs = resolve(reader, sentence, sentence.found(whom))
        ours = resolve(reader, sentence, sentence.found(whom, 2))
        return list(meet(reader, kind, sentence, at, "noun: B, with whom A had talks", ours, theirs))
    theirs = _theirs(reader, sentence, at, kind)
    if theirs and theirs[0].tag == "B" and _RECEIVED_FOR.search(sentence.tags, 0, at):
        return []  # "A received B for his farewell call at BODY": told by the verb
    if theirs:
        ours = _ours(reader, sentence, at, theirs)
        return list(meet(reader, kind, sentence, at, "noun: meeting with B", ours, theirs))
    for shared in (_of_both, _theirs_earlier, _their, _by_them):
        found = shared(reader, sentence, at, kind)
        if found is not None:
            return found
    return _both_held(reader, sentence, at, kind)


def _between(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """Talks between A and B, "between the ministers of C and C, A and B"."""
    passive = _WERE_HELD.match(sentence.tags, at + 1)  # "meetings were also held between A and B"
    parties = resolve(reader, sentence, objects(sentence, passive.end() - 1 if passive else at, "=", reach=6))
    told = _BOTH_NAMED.match(sentence.tags, at + 1)
    parties = [sentence.phrases[told.start(k)] for k in (1, 2)] if told else parties
    if len(parties) < 2:
        return None
    if sentence.tags[at] == "M" and sentence.number > LEAD:
        return []  # a body between two ministries, which may not have met
    if not any(p.tag == "P" for p in parties) and kind != "consultations":
        return []
    return _apiece(reader, sentence, at, kind, "noun: meeting between A and B", parties)


def _that_they_had(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """Give "the call that A had with B", "the meeting that delegations of A and B held"."""
    held_by = _HELD_BY.match(sentence.tags, at + 1)
    if not held_by:
        return None
    here = listed(sentence, held_by.start(1), held_by.end(1))
    ours = resolve(reader, sentence, here)
    theirs = resolve(reader, sentence, objects(sentence, held_by.end() - 1, "w", reach=8))
    rule = "noun: the meeting that A had"
    if theirs:
        return list(meet(reader, kind, sentence, at, rule, ours, theirs))
    return _apiece(reader, sentence, at, kind, rule, ours) if len(ours) > 1 else None


def _paid(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """A paid B a courtesy call."""
    paid = GIVEN_TO.search(sentence.tags, max(at - 8, 0), at) if sentence.tags[at] == "N" else None
    if not paid or any(p.tag in "PU" for p in _behind(reader, sentence, at)):
        return None  # but "at Parliament" is where it was paid
    theirs = resolve(reader, sentence, sentence.found(paid))
    ours = subject(sentence, paid.start())
    return list(meet(reader, kind, sentence, at, "noun: A paid B a call", ours, theirs))


def _behind(reader: Reader, sentence: Sentence, at: int) -> list[Phrase]:
    """Whom "with", or another preposition that the cue takes, leads to."""
    prepositions = _BY_CUE.get(sentence.cue(at).term, "w")
    if "<" in prepositions and (light := _light(sentence, at)) and sentence.tags[light.start()] == "r":
        prepositions += "y"  # "received calls by B and C"
    theirs = resolve(reader, sentence, objects(sentence, _stem(sentence, at), "w", reach=10))
    theirs = theirs or resolve(reader, sentence, objects(sentence, at, prepositions.replace("/", ""), reach=10))
    return theirs or (resolve(reader, sentence, objects(sentence, at, "/", reach=3)) if "/" in prepositions else [])


def _stem(sentence: Sentence, at: int) -> int:
    """From where prepositions count: the event's noun, or the verb of "meetings were also held with B"."""
    passive = _WERE_HELD.match(sentence.tags, at + 1)
    return passive.end() - 1 if passive else at


def _theirs(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Phrase]:
    """Give the other side: people and groups behind the noun, or else those listed below it."""
    theirs = [p for p in _behind(reader, sentence, at) if p.tag != "C" or kind == "call"]
    if any(p.tag == "P" for p in theirs):  # "called on A at BODY"
        theirs = [p for p in theirs if p.tag != "B" or "at" not in reader.scan.lows[max(p.first - 2, 0) : p.first]]
    return theirs if theirs and theirs[0].tag in "PU" else listed_below(reader, sentence) or theirs


def _ours(reader: Reader, sentence: Sentence, at: int, theirs: list[Phrase]) -> list[Phrase]:
    """Give whose meeting it was: "the meeting of A with B", "A's meeting", or the subject of the sentence."""
    owner, light = _OWNER.search(sentence.tags, max(at - 7, 0), at), _light(sentence, at)
    of = _OF.match(sentence.tags, at + 1)
    if of and theirs and sentence.phrases[of.start(1)] not in theirs:
        ours = resolve(reader, sentence, sentence.found(of))
    elif owner and sentence.tags[owner.start(1)] == "P":
        ours = sentence.found(owner)
    elif light:
        ours = resolve(reader, sentence, subject(sentence, light.start()))
    else:
        by = objects(sentence, _stem(sentence, at), "y", reach=12)
        ours = resolve(reader, sentence, by or (p for p in subject(sentence, at) if p.tag in "Pp"))
        named = [p for p in sentence.phrases[:at] if p.tag == "P"][-1:]  # "..., A said after talks with B"
        ours = ours or ([] if _WITH_ANOTHER.search(sentence.tags, 0, at) else named)
    return ours if light or owner or not theirs else _of_other_side(reader, sentence, at, ours, theirs)


def _light(sentence: Sentence, at: int) -> re.Match[str] | None:
    return LIGHT.search(sentence.tags, max(at - 12, 0), at)


def _of_other_side(
    reader: Reader, sentence: Sentence, at: int, ours: list[Phrase], theirs: list[Phrase]
) -> list[Phrase]:
    """Turn to the sentence's people of another side: "A meeting with C was part of the day when A paid a visit"."""
    if not set("@Z>*<") & set(sentence.tags[:at]):  # "Meetings with A, B and C had gone before"
        ours = [p for p in ours if p.first < sentence.phrases[at].first]
    sides = reader.sides(theirs)
    if "" in sides:
        return ours
    others = {match.start(1) for match in _WITH_ANOTHER.finditer(sentence.tags)}
    here = [
        p for k, p in enumerate(sentence.phrases) if p.tag == "P" and k not in others and reader.side(p) not in sides
    ]
    if here and not any(reader.side(p) not in sides for p in ours):
        return list({p.value: p for p in here}.values())
    return ours


def _of_both(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """The meeting of A and B."""
    pair = [p for p in objects(sentence, at, "/", reach=3) if p.tag == "P"]
    if sentence.tags[at + 1 : at + 2] == "," or len(reader.sides(pair)) < 2 or sentence.before(at) in EARLIER:
        return None
    return _apiece(reader, sentence, at, kind, "noun: meeting of A and B", pair)


def _theirs_earlier(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """Give "Their last encounter, in CITY in March, ended without agreement"; "their talks were held"."""
    words = _words_before(sentence, at)
    told = not EARLIER.isdisjoint(words) or _TOOK_PLACE.match(sentence.tags, at + 1)
    if "their" not in words or not told or any(p.tag == "P" for p in sentence.phrases[:at]):
        return None
    return _apiece(reader, sentence, at, kind, "noun: their last meeting", both(reader))


def _their(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """After their meeting: those whom the sentence names."""
    if _words_before(sentence, at)[-1:] != ("their",):
        return None
    named = [p for p in sentence.phrases if p.tag == "P"] or both(reader)
    if len({p.value for p in named}) != 2:
        return []
    return _apiece(reader, sentence, at, kind, "noun: their meeting", named, weak=True)


def _by_them(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft] | None:
    """Give "Courtesy call by B" and "Audience for B" in the diary of somebody else."""
    theirs: list[Phrase] = []
    if not subject(sentence, at):
        prepositions = "y*" if sentence.cue(at).term == "audience" else "y"
        theirs = resolve(reader, sentence, objects(sentence, at, prepositions, reach=3))
    sides = reader.sides(theirs)
    ours = [p for p in reader.default if reader.side(p) not in sides]
    return list(meet(reader, kind, sentence, at, "noun: call by B", ours, theirs)) if ours and theirs else None


def _words_before(sentence: Sentence, at: int) -> tuple[object, ...]:
    return sentence.values[max(at - 3, 0) : at]


def _both_held(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft]:
    """A and B held a meeting; or, at a meeting, A told B."""
    light, passive = _light(sentence, at), _WERE_HELD.match(sentence.tags, at + 1)
    ours = _ours(reader, sentence, at, []) if light or passive else []
    if not any(p.tag in "PU" for p in ours) or len(ours) < 2:
        return _told(reader, sentence, at, kind)
    drafts = _apiece(reader, sentence, at, kind, "noun: A and B held a meeting", ours)
    by_both = light and all(p.tag == "j" for p in subject(sentence, light.start()))
    for draft in drafts if by_both else []:
        # Who will come to the next round is not told; who led the last one is told behind it.
        if draft.status == "planned" or _LED_BY.match(sentence.tags, at + 1):
            sides = dict.fromkeys(seat.side for seat in draft.seats if seat.side)
            draft.seat(Seat(None, side, "", "attendee", draft.span, draft.rule) for side in sides)
    return drafts


def _told(reader: Reader, sentence: Sentence, at: int, kind: str) -> list[Draft]:
    """At a meeting, A told B: who spoke and who listened took part."""
    tags = sentence.tags
    verb = tags.find("t")
    at_it = _AT_IT.match(tags, 0, at) or not set("@Z").isdisjoint(tags[max(at - 4, 0) : at])
    if verb < 0 or not at_it:
        return []
    theirs = people_in(reader, sentence, objects(sentence, verb, "", direct=True))
    ours = people_in(reader, sentence, main_subject(sentence, len(tags)))
    if not theirs or not ours:
        return []
    return list(meet(reader, kind, sentence, at, "noun: A told B at a meeting", ours[:1], theirs))


def _apiece(
    reader: Reader, sentence: Sentence, at: int, kind: str, rule: str, parties: list[Phrase], *, weak: bool = False
) -> list[Draft]:
    """Give one meeting of all parties, the first of them with the others."""
    return list(meet(reader, kind, sentence, at, rule, parties[:1], parties[1:], apart=False, weak=weak))
