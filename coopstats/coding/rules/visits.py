"""Rules for visits: the visitor alone takes part; each country of a tour is a visit of its own."""

import re
from collections.abc import Sequence

from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.named import extent, kind_of
from coopstats.coding.rules.pairings import named
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.rules.returns import (
    ends_here,
    ends_there,
    ends_visit,
    goes_on_to,
    has_stayed,
    leaves,
    left_at,
    place_stayed,
    places_left,
    stay_left,
)
from coopstats.coding.rules.visitdrafts import HERE, PLACE, Leg, are_visitors, foreign, here, legs_from, visit_of
from coopstats.coding.scanning.plainwords import HE
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence, numbers, people_meant
from coopstats.coding.sentences.spells import ended
from coopstats.coding.sentences.timing import date_near

_AFTER_VERB = re.compile(rf"(?:<[_D]?[CK])?[_T,>@/]{{0,6}}D?{PLACE}(?!\$|_[CD]_{{0,2}}[NSM])")
_VISITING = re.compile(r"T?>?(?:[_D]|C\$){0,3}P(?!\$)|D?_{0,2}G|[pU]")
_SPENT_WITH = re.compile(r"(?:[_T]|@T){1,4}w(?:[_Dv]|C\$){0,4}P(?!\$)")  # "spent Monday morning with B"
_ROOM = re.compile("_{1,3}@_?[CK]")
_FRONTED_TO = re.compile(rf"(?:[_T,]{{0,3}}|_E)>[_D]{{0,3}}{PLACE}(?!\$)")  # "It was to CITY that A flew"
_LEAVES_FOR = re.compile(rf"[_DCKT,@y]{{1,7}}\*[_D]{{0,3}}(?:N>[_D]{{0,2}})?{PLACE}")  # "left A for C"
_LEFT = re.compile(r"<?_?([CK])(?!\$)")
_TO_BODY = re.compile(r"[_D]{0,3}(B)(?:@[_D]?([CK]))?")
_CARRIER = re.compile(r"\b(?:Air|Airlines?|Airways|Shipping|Lines?|Railways?)\b")
_BY = re.compile(r"[@_T]{0,4}y(?:[_D]|C\$){0,4}[PUG]")
_OPENING = 3  # phrases; a verb behind more of them has a subject
_LEADS = re.compile(r"[_DC]{0,6}[GB][^>;.,RZLHPmrls@yw]{0,10}>(?:[_Dv]{0,3}([CK])(?![_DCK&]{0,5}[NMS$])|_(_))")


def visits(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A visited, arrived in, left for C."""
    tags = sentence.tags
    beside = _BESIDE.search(tags, 0, at) if reader.first_word(sentence.phrases[at]) == "visiting" else None
    who = sentence.found(beside) if beside else subject(sentence, at)
    ours = [p for p in resolve(reader, sentence, who) if p.tag in "PGUB"]
    if any(p.tag == "B" and _CARRIER.search(p.value.words) for p in ours):
        return  # an airline that flies to C
    if tags[at + 1 : at + 3] == "DU" or _VISITING.match(tags, at + 1):
        yield from _visits_somebody(reader, sentence, at, ours)
        return
    if tags[at] == "v" and "E" in tags[max(at - 3, 0) : at] and _BY.match(tags, at + 1):
        yield from _visited_by(reader, sentence, at, who)
        return
    if not ours and at > _OPENING and tags[at - 1] != "&" and all(p.tag != "I" for p in who):
        return  # "cargo bound for C"
    if _SPENT_WITH.match(tags, at + 1):
        theirs = resolve(reader, sentence, objects(sentence, at, "w"))
        yield from meet(reader, "meeting", sentence, at, "visits: A spent the day with B", ours, theirs)
        return
    onward = tags[at] == "q" and not has_stayed(reader, sentence, at)
    to = (_LEAVES_FOR.match(tags, at + 1) if onward else None) or _AFTER_VERB.match(tags, at + 1)
    if reader.first_word(sentence.phrases[at]) == "left" and _ROOM.match(tags, at + 1):
        return  # "left the chamber in CITY"
    if not to and tags[at] == "g" and ours:
        to = _FRONTED_TO.match(tags, 0, at)  # "To CITY, A travelled on DATE"
    legs = legs_from(reader, sentence, to.start(1)) if to else []
    if to and not legs and str(sentence.values[to.start(1)]) in reader.sides(ours):
        to = None  # "toured the DEMONYM pavilion", which is their own
    if sentence.says(HE, at - 4, at) and not are_visitors(reader, ours):
        ours = _traveller(reader, ours, legs)
    elif "they" in [p.value for p in who]:  # not their hosts too
        side = reader.side(reader.main) if reader.main else ""
        guests = reader.visit.people if reader.visit else {p.value for p in ours if reader.side(p) == side}
        ours = [p for p in ours if p.value in guests] or ours
    if legs and sentence.cue(at).term == "left for":
        goes_on_to(reader, sentence, at, ours, legs[0])
    if legs and ours and not reader.visit and ends_here(reader, sentence, at, ours, legs):
        for draft in visit_of(reader, sentence, at, ours, here(reader), "returns: A left for home after a visit"):
            day = date_near(sentence, at)
            draft.when, draft.arrival = ended(reader.scan, sentence, day) if day else None, False
            yield draft
        return
    place = _LEFT.match(tags, at + 1) if sentence.cue(at).term == "left" else None
    origin = str(sentence.values[place.start(1)]) if place else ""
    if place and (to is None or to.start(1) == place.start(1)) and ends_there(reader, sentence, at, ours, origin):
        return
    left = places_left(reader, sentence, at) if tags[at] == "q" else []
    if not left and tags[at] in "qg" and (legs or not to) and ends_visit(reader, sentence, at, ours, legs):
        return
    abroad = to and sentence.values[left_at(sentence, at, to.start(1))] not in {leg.code for leg in legs}
    if to and tags[at] == "q" and abroad:
        yield from leaves(reader, sentence, at, ours, to.start(1))
    if left:
        yield from _returns(reader, sentence, at, ours, left)
    elif there := place_stayed(reader, sentence, at, ours):
        yield from visit_of(reader, sentence, at, ours, there, "visits: C, where A stayed")
    elif stay := stay_left(reader, sentence, at, ours):
        for draft in visit_of(reader, sentence, at, ours, [stay], "returns: A, before leaving, acted"):
            draft.status = "held"  # also of whoever "will remain until DATE"
            yield draft
    elif sentence.cue(at).term == "returned home":
        return
    elif to:
        for draft in visit_of(reader, sentence, at, ours, legs, "visits: A visited C"):
            draft.when = None if beside else draft.when
            yield draft
    elif body := _TO_BODY.match(tags, at + 1):
        yield from _to_body(reader, sentence, at, ours, body)
    elif _is_here(reader, sentence, at):
        if ours and reader.sides(ours) == {leg.code for leg in here(reader)}:
            return  # "the first from C to visit the country", told in C
        for draft in visit_of(reader, sentence, at, ours, here(reader), "visits: A arrived here"):
            draft.when = None if beside else draft.when
            yield draft
    elif _tells_day(sentence, at) and (are_visitors(reader, ours) or _arrives(reader, sentence, at, ours)):
        hosts = {person.country for person in reader.parts.people} & {reader.home} - {""}
        legs = [Leg(Phrase("C", 0, 1, host)) for host in hosts if not are_visitors(reader, ours)]
        for draft in visit_of(reader, sentence, at, ours, legs, "visits: A, on a visit, arrived on DATE"):
            if tags[at] == "q" and reader.visit and reader.visit.tour and reader.visit.sentence == sentence.number:
                return  # "left on DATE for a tour that includes C and C", which the tour tells
            if tags[at] == "q" and draft.when:
                draft.when, draft.arrival = ended(reader.scan, sentence, draft.when), False
            yield draft


def _visits_somebody(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase]) -> Drafts:
    """A visited B, which is a meeting; the visiting A, who then is the visitor."""
    other = next(p for p in sentence.phrases[at + 1 :] if p.tag in "PUGp")
    if reader.first_word(sentence.phrases[at]) == "visiting":  # "the visiting DEMONYM minister A"
        if other.tag == "G" and (reader.visit or "n" in sentence.tags[at : at + _OPENING]):
            return  # "the visiting delegation", told of before, or "included A"
        guests = people_in(reader, sentence, [other])
        if guests and (other.tag in "PG" or reader.home not in reader.sides(guests)):
            for draft in visit_of(reader, sentence, at, guests, [], "visits: the visiting A"):
                draft.when = None  # the day is that of what A did
                hosts = [*(str(leg.place.value) for leg in here(reader)), *map(reader.side, named(reader, sentence))]
                if draft.country and draft.country not in hosts:  # "told the visiting A of the war in COUNTRY"
                    own = reader.sides(guests)
                    draft.city, draft.country = "", next((side for side in hosts if side not in {"", *own}), "")
                yield draft
    elif guests := people_in(reader, sentence, ours):
        whom = resolve(reader, sentence, [other])
        yield from meet(reader, "meeting", sentence, at, "visits: A came to B", guests, whom, ("attendee", "host"))


def _visited_by(reader: Reader, sentence: Sentence, at: int, hosts: Sequence[Phrase]) -> Drafts:
    """C was visited by A: a visit; B was visited by A: a meeting too, where B is at home."""
    guests = [p for p in resolve(reader, sentence, objects(sentence, at, "y", reach=8)) if p.tag in "PUG"]
    sides = reader.sides(guests)
    places = [p if p.tag in "CK" else Phrase("C", p.first, p.last, reader.side(p)) for p in hosts]
    legs = [Leg(p) for p in places if p.value and reader.side(p) not in sides][:1]
    if guests and legs:
        yield from visit_of(reader, sentence, at, guests, legs, "visits: C was visited by A")
    if people := [p for p in hosts if p.tag == "P"]:
        yield from meet(reader, "meeting", sentence, at, "visits: A came to B", guests, people, ("attendee", "host"))


def _returns(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], left: Sequence[Leg]) -> Drafts:
    """A returned from C: the day told is that of the return, unless it is said of the way there."""
    for draft in visit_of(reader, sentence, at, ours, left, "returns: A returned from C"):
        day = date_near(sentence, at)
        k = next((k for k, p in enumerate(sentence.phrases) if day and p.value is day), 0)
        between = sentence.tags[at:k]
        if "R" in between:
            draft.arrival = True  # "back from C, where she had gone on DATE"
        elif day and "," not in between and not (draft.when and draft.when.start < draft.when.end == day.end):
            draft.when = ended(reader.scan, sentence, day)
        yield draft


_BESIDE = re.compile(r"([PU])(?:/C)?,_?$")  # "with A, currently visiting C"
_ON_DAY = re.compile("(?:y_{1,2})?(?:<_?[KC],?)?@?_?T")
_THEN = (("the", "day", "before"), ("the", "same", "day"))


def _tells_day(sentence: Sentence, at: int) -> bool:
    """Whether a day follows: "arrived on Monday", "had arrived the same day"."""
    return bool(_ON_DAY.match(sentence.tags, at + 1)) or sentence.values[at + 1 : at + 4] in _THEN


def _arrives(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase]) -> bool:
    """Whether people come from abroad to where the text tells of, which it does not say again."""
    sides = {reader.side(p) for p in ours if p.tag == "P"}
    return sentence.cue(at).term == "arrived in" and bool(sides) and not sides & {"", reader.home}


def _to_body(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], to: re.Match[str]) -> Drafts:
    """A of another country visited BODY: A was on a visit to where the body is."""
    body = sentence.phrases[to.start(1)]
    visit = reader.visit
    there = visit.country if visit and visit.people & numbers(ours) else ""  # where the visitors are
    place = sentence.phrases[to.start(2)] if to[2] else Phrase("C", body.first, body.last, body.value.side or there)
    sides = reader.sides(ours)
    resident = any(p.tag == "P" and is_resident(reader, p.value) for p in ours)
    if ours and place.value and not resident and not sides & {"", place.value}:
        yield from visit_of(reader, sentence, at, ours, [Leg(place)], "visits: A visited BODY")


def _is_here(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether a verb is "arrived here" or "visiting the country"."""
    behind = {reader.first_word(p) for p in sentence.phrases[at + 1 : at + 4]}
    there = "country" in behind or (not HERE.isdisjoint(behind) and "/" not in sentence.tags[at + 1 : at + 5])
    return there or reader.last_word(sentence.phrases[at]) == "here"


_ROUND = re.compile(r"(?:[^;.RZPmrlvgikh,]{0,9}[>*@])?[_DCKS/]{0,8}([NM])")


def leads(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A led a delegation to C; A will lead a delegation to visit C."""
    to = _LEADS.match(sentence.tags, at + 1)
    place = sentence.phrases[to.start(to.lastindex or 0)] if to else None
    if place and (place.tag != "_" or place.value in HERE):
        ours = people_in(reader, sentence, subject(sentence, at))
        legs = here(reader) if place.tag == "_" else [Leg(place)]
        yield from visit_of(reader, sentence, at, ours, legs, "leads: A led a delegation to C") if legs else ()
        return
    event = _ROUND.match(sentence.tags, at + 1)
    # "A and B led a round of talks", "A led the DEMONYM delegation to the session"
    k = event.start(1) if event else 0
    if event and kind_of(reader, sentence, k, *extent(sentence, k)) == "consultations":
        people = people_in(reader, sentence, subject(sentence, at))
        if people:
            yield from reader.event("consultations", sentence, at, "leads: A and B led the consultations", head=people)


def _traveller(reader: Reader, ours: list[Phrase], legs: Sequence[Leg]) -> list[Phrase]:
    """Read "he", who travels, as a guest rather than a host: "the King received A. He will go on to C"."""
    visit = next((d for d in reversed(reader.recent) if d.kind == "visit" and d.status == "held" and d.people), None)
    if visit and len(ours) == 1 and reader.side(ours[0]) == visit.country != "":
        return people_meant(sorted(visit.people))  # the visitor, not the host told of last
    met = reader.last.country if reader.last else ""
    for country in [legs[0].code] if legs else [*(leg.code for leg in here(reader)), met]:
        ours = foreign(reader, ours, country)
    return [p for p in ours if reader.side(p) != met] or ours  # "A met B in CITY. They travel on to C"
