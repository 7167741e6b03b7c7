"""Rules for talks told by what was discussed or agreed: A and B reviewed; with B, A discussed; A and B agreed."""

import re

from coopstats.coding.rules.facing import WITH_WHOM, meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.receiving import PASSIVE
from coopstats.coding.rules.spots import place_of
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence

_BESIDE = re.compile(
    r"^[^PUGx]{0,6}@_?K[^PUGx]{0,6},|w[_DUC]*P,?@_?K(?![,_]?C?,?R)"
)  # "in CITY, A discussed", "with B in CITY"
_HERE = re.compile(r"(?:@?T,?)?@[_D]{0,2}[KC]")
# "discussed it at a meeting in CITY", "discussed it in CITY on DATE".
_AT_EVENT = re.compile(r"[^;.]*?[@>][_D]{0,2}[NM]@_?([KC])|[^;:.,RZ>F]{1,12}@(K)@?_?T")
_TOPIC_DAY = re.compile(r"_{0,3}[RZ][^,;:]*T|[^,;:RZ@w]*[NS](?:[/>@][_DCKB]{1,4}){0,3}@?_?T")
_NEXT_DAY = re.compile(r"[^;:.T]*,&[_D]{0,3}P[^;:.,]*T")
_WITH_FIRST = re.compile(r"w(?:[_D]|C\$){0,3}([PUG])")
_WITH_WHOM = re.compile(WITH_WHOM + "$")


def discusses(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A and B discussed; with B, A discussed: tells of a meeting, if no other words do."""
    rule = "discusses: A and B discussed"
    passive = PASSIVE.search(sentence.tags, 0, at)
    by = objects(sentence, at, "y", reach=5) if passive else []  # "ways were discussed by A and B"
    ours = people_in(reader, sentence, by or subject(sentence, at))
    first = _WITH_FIRST.match(sentence.tags, 0, at) or _WITH_WHOM.search(sentence.tags, 0, at)
    theirs = _foreign(reader, ours, sentence.found(first))
    behind = objects(sentence, at, "w", reach=6)
    theirs = theirs or people_in(reader, sentence, (p for p in behind if p.tag in "Pp"))
    theirs = theirs or _foreign(reader, ours, behind)
    between = [p for p in objects(sentence, at, "=", reach=20) if p.tag == "P"]
    if len(between) > 1 and len(ours) == 1 and ours[0].value not in {p.value for p in between}:
        theirs = theirs or between  # "A discussed it between B, C and D": loosely for "with"
    theirs = resolve(reader, sentence, theirs)
    two = len(reader.sides(ours)) > 1
    if not theirs and (not two or _at_conference(reader, ours)):
        return
    one, others = ours[:1], theirs or ours[1:]
    for draft in meet(reader, "meeting", sentence, at, rule, one, others, apart=bool(theirs), weak=True):
        if draft.status == "planned" and reader.first_word(sentence.phrases[at]).endswith("ed"):
            draft.status, draft.when = "held", None  # "discussed the session of next year"
        if not (_HERE.match(sentence.tags, at + 1) or _BESIDE.search(sentence.tags)):
            # but not "discussed the war in C", "agreed to hold a session in C"
            told = _AT_EVENT.match(sentence.tags, at + 1) if sentence.tags[at] != "W" else None
            place = sentence.phrases[told.start(told.lastindex or 1)] if told else None
            draft.city, draft.country = place_of(reader.scan, place) if place else ("", "")
        if _NEXT_DAY.match(sentence.tags, at + 1):  # "agreed on a bridge, and B leaves tonight"
            draft.when = None
        if _TOPIC_DAY.match(sentence.tags, at + 1):  # "reviewed where cooperation stands today", "the visit on DATE"
            draft.when = None
            draft.status = "held" if draft.status == "past" else draft.status
        yield draft


def _at_conference(reader: Reader, ours: list[Phrase]) -> bool:
    """Whether people are those of a conference just told of, where they will discuss what is told."""
    last = reader.last
    return last is not None and last.kind == "conference" and {p.value for p in ours} <= last.people


def _foreign(reader: Reader, ours: list[Phrase], others: list[Phrase]) -> list[Phrase]:
    """Give those of the others who are named, or not of our side."""
    sides = reader.sides(ours)
    return [p for p in others if p.tag == "P" or (p.tag in "UG" and reader.side(p) not in sides)]


def agrees(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A and B agreed to do something: they met."""
    if sentence.phrases[at].value.first and reader.first_word(sentence.phrases[at]).startswith("agree"):
        yield from discusses(reader, sentence, at)
