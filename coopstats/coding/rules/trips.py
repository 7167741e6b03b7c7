"""Rules for visits by their noun: whose visit it was, where it led, and visits that are calls on somebody."""

import re

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.records import Span
from coopstats.coding.rules.circumstances import UNREAL
from coopstats.coding.rules.facing import HOSTING, meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.rules.returns import OF_SOMEBODY, goes_on, guests_stay, his_stay
from coopstats.coding.rules.visitdrafts import COUNTRY, HERE, PLACE, Leg, foreign, here, legs_from, visit_of
from coopstats.coding.scanning.plainwords import OWNS
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.lists import list_on
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sides.alongside import goes_along

_TO = re.compile(rf"[LE]?(?:\([^)]*\)|[_TD,*NPUGBy&/]|<_?[CBKT]){{0,9}}?[>@][_D]{{0,3}}?{PLACE}")
_OF_PLACES = re.compile(rf"/[_D]{{0,2}}?{PLACE}")  # "a tour of C and C"
_THROUGH = re.compile(rf"_[_D]?{PLACE}")  # "a swing through C and C"
_ACROSS = frozenset(("through", "across", "around", "round", "via"))
_COUNTRIES = re.compile("[>/]_{0,3}[j_]")
_SEVERAL = re.compile("([CK])(?:,_?[CK])*,?&_?[CK]")
_OF = re.compile(r"(?:[>@][_D]{0,2}[CK](?:,C)?)?/[_D]{0,2}([PUG])")
_MADE_BY = re.compile(r"[>@_DCK,]{0,5}[FE_]{1,3}L_?y[_D]{0,2}(P)")  # "a visit to C will be made by A"
_OWNER = re.compile(r"([PUG])\$?[_DTSNF]{0,4}$")
_TO_PERSON = re.compile(r"[_T@]{0,4}>[_DCK]{0,3}(P)(?!\$)")
_FROM_PERSON = re.compile(r"[_T@]{0,4}<[_DCK]{0,3}([PG])(?!\$)")
_STOP = re.compile(r"[CK][EV_]{1,4}/")
_STOPS = 12  # units
_GOT = re.compile(r"[Lr_](?:@?_?T)?_$")
_PAID = re.compile(r"[RZ]?(?:[_D]|C\$){0,3}(P)(?:/C)?,?[FEL_]{1,4}>[_D]{0,3}([CK])")
_MADE = re.compile(r"[@*]_{0,4}[SN]?_?$|L[_TDS]{0,5}$")  # "is on a visit", "paid a three-day visit"
_ASIDE = re.compile(r"(P)(?:/C)?,_?[@Z][^,PUG]{0,9}$")
_NOW_ON = re.compile(r"P(?:/C)?,_?@_{0,3}(?:/_{1,2})?$")  # "A, now on the third day of a visit"
_BEHIND_VERB = re.compile(r"[vgq][^,;.RZPU]{0,6}@_{1,3}$")  # "is staying in COUNTRY on a visit until DATE"
_THAT_TO = re.compile(r"[_Z]>_?([CK])[@_<]{0,3}(T)")
_THEN_GOES = re.compile(r"[^;.KC]{0,14},[^;.KC]{0,6}g")  # "who is on a trip abroad, will travel to CITY"
_BY_ANY = re.compile("y_U")
_FIRST = frozenset(("first", "second", "third", "last", "only", "highest-level"))
_CALLERS = ("attendee", "host")
_CALLED_OFF = re.compile(r"\b(?:cancell?ed|postponed|shelved|scrapped|aborted|(?:call|put)\S* off)\b")
_EXCHANGED = re.compile(r"\bexchang")
_DEFINITE = OWNS | {"the", "this"}
_ANY = frozenset(("a", "an"))
_OURS = frozenset(("my", "our"))
_WITHIN = re.compile("[/Z]_{0,4}$")  # "in the course of the visit", "during the visit"
_OF_AMBASSADORS = frozenset(("farewell", "courtesy", "protocol"))  # visits that are but calls


def visit_noun(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A's visit to C; a visit to C by A; A is on a visit to C; during his visit; the visit."""
    calls = _calls(reader, sentence, at)
    if calls is not None:
        yield from calls
        return
    first = sentence.tags.find("P")
    along = first >= 0 and reader.visit and goes_along(reader.scan, sentence.phrases[first].first)
    if along or _is_none(reader, sentence, at):
        return
    paid, phrases = _PAID.match(sentence.tags, at + 1), sentence.phrases
    if paid and UNREAL.search(reader.scan.words(phrases[at].first, phrases[paid.start(2)].first)):
        return  # "the visit which A was to have paid to C"
    if paid:  # "the visit which A paid to C"
        legs = legs_from(reader, sentence, paid.start(2))
        day = next((p.value for p in phrases[paid.end() : paid.end() + 3] if p.tag == "T"), None)
        for draft in visit_of(reader, sentence, at, [phrases[paid.start(1)]], legs, OF_SOMEBODY):
            draft.when = day or draft.when
            yield draft
        return
    legs, whose = _legs(reader, sentence, at), _whose(reader, sentence, at)
    if legs and whose and reader.sides(whose) == {legs[0].code}:
        whose = None  # "was received by A, B and C, during his visit": none of the hosts'
    ours = whose or [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag in "PGUB"]
    if whose is None and not legs:
        told = reader.visit
        if _BEHIND_VERB.search(sentence.tags, max(at - 14, 0), at):
            goes_on(reader, sentence, at, told if told and told.told == sentence.number else None)
            return
        definite = sentence.says(_DEFINITE, at - 3, at)
        if definite and told is None and (guests := guests_stay(reader, sentence, at)):
            yield guests
            return
        if told is None and (ended := his_stay(reader, sentence, at)):
            yield ended
            return
        within = told is None and bool(_WITHIN.search(sentence.tags, 0, at))
        if not within and not _MADE.search(sentence.tags, max(at - 6, 0), at):
            goes_on(reader, sentence, at, told)
            return
        ours = _received(sentence, at) or ours
    if ours and not legs and all(p.tag == "P" and is_resident(reader, p.value) for p in ours):
        return  # an ambassador who visits a ministry, or somebody's office
    if not ours and sentence.says(_ANY, at - 3, at):
        return  # "a presidential visit": whose it was is not told
    if whose is None and legs and reader.last:
        ours = foreign(reader, ours, legs[0].code)
    for draft in visit_of(reader, sentence, at, ours, legs, OF_SOMEBODY):
        draft.weak = whose is None
        tour = reader.first_word(sentence.phrases[at]).startswith("tour")
        if not legs and (tour or _THEN_GOES.match(sentence.tags, at + 1)):
            draft.city = draft.country = ""  # "a tour of the region, which will end in CITY"
            if tour and len({p.value for p in sentence.phrases if p.tag in "CK"}) > 1:
                draft.when = None
        elif not legs and sentence.tags[at + 1 : at + 3] == ">_":  # "a trip to partner nations", not "to the country"
            draft.tour = not sentence.says(HERE, at + 2, at + 4)
        draft.when = draft.when or _year_before(reader, sentence, at)
        yield draft
    for other in _THAT_TO.finditer(sentence.tags, at):
        if sentence.values[other.start()] in ("that", "one"):  # "..., that to C on DATE"
            leg = Leg(sentence.phrases[other.start(1)], sentence.values[other.start(2)])
            yield from visit_of(reader, sentence, at, ours, [leg], OF_SOMEBODY)


def _calls(reader: Reader, sentence: Sentence, at: int) -> Drafts | None:
    """A paid a visit to B; A had a visit from B: meetings. C had a visit from B: B was there."""
    tags = sentence.tags
    person = _TO_PERSON.match(tags, at + 1)
    if person:
        ours, theirs = resolve(reader, sentence, subject(sentence, at)), sentence.found(person)
        return meet(reader, "meeting", sentence, at, "noun: A's visit to B", ours, theirs, _CALLERS)
    near = reader.scan.units[sentence.phrases[max(at - 5, 0)].first : sentence.phrases[at].first]
    if "E" in tags[max(at - 6, 0) : at] and any(unit.low == "paid" for unit in near):  # "A was paid a visit by B"
        hosts = people_in(reader, sentence, subject(sentence, at))
        guests = people_in(reader, sentence, objects(sentence, at, "y", reach=8))
        if hosts and guests:
            rule = "noun: A was paid a visit by B"
            return meet(reader, "meeting", sentence, at, rule, guests, hosts, _CALLERS)
    caller = _FROM_PERSON.match(tags, at + 1)
    if not caller or tags[at - 1 : at] not in ("_", "L") or not _GOT.search(tags, max(at - 4, 0), at):
        return None
    guests, before = resolve(reader, sentence, sentence.found(caller)), subject(sentence, at - 1)
    places = [p for p in before if p.tag in "CK"] or [p for p in sentence.phrases[:1] if p.tag == "K"]
    if places:
        return visit_of(reader, sentence, at, guests, [Leg(p) for p in places[:1]], "noun: C had a visit from A")
    hosts = people_in(reader, sentence, before)
    rule = "noun: A had a visit from B"
    return meet(reader, "meeting", sentence, at, rule, hosts, guests if hosts else [], HOSTING)


def _is_none(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether the noun tells of no visit: visits in general, a mission abroad, one called off or exchanged."""
    tags, units = sentence.tags, reader.scan.units
    to, word = _goal(reader, sentence, at), units[sentence.phrases[at].last - 1].low
    if not to and _BY_ANY.match(tags, at + 1) and _FIRST & {u.low for u in units[sentence.phrases[at].first - 2 :][:3]}:
        return True  # "the first official visit by a foreign minister of that country"
    if not to and word.endswith("s") and ("T" not in tags or _whose(reader, sentence, at) is None):
        return True
    if not to and (word == "journey" or units[sentence.phrases[at].first - 1].low in _OF_AMBASSADORS):
        return True  # "its transformation journey", "a farewell visit"
    named = reader.scan.article.text[units[sentence.phrases[at].first].start].isupper() and not sentence.title
    if word.startswith("mission") and (named or not (to and tags[at + 1] == ">")):
        return True  # "the Support Mission to COUNTRY" is a force
    near = sentence.phrases[max(at - 6, 0) : at + 13]
    begin, end = units[near[0].first].start, units[near[-1].first].start
    exchanged = _EXCHANGED.search(reader.scan.low, begin, units[sentence.phrases[at].first].start)
    return bool(exchanged or _CALLED_OFF.search(reader.scan.low, begin, end))


def _goal(reader: Reader, sentence: Sentence, at: int) -> re.Match[str] | None:
    """Find the first place that a noun leads to: "to C", "a tour of C", "a swing through C", "to the two countries"."""
    tags, phrases = sentence.tags, sentence.phrases
    them = _COUNTRIES.match(tags, at + 1)
    if them and reader.last_word(phrases[them.end() - 1]) == "countries":
        return _SEVERAL.search(tags)  # "invited by C and C, will pay visits to the two countries"
    tour = reader.first_word(phrases[at]).startswith("tour") and _OF_PLACES.match(tags, at + 1)
    through = _THROUGH.match(tags, at + 1)
    return tour or (through if through and sentence.values[at + 1] in _ACROSS else None) or _TO.match(tags, at + 1)


def _legs(reader: Reader, sentence: Sentence, at: int) -> list[Leg]:
    """Give the places that a visit led to: "to A and B", "a tour of A and B", "his visit here"."""
    to = _goal(reader, sentence, at)
    if to:
        return legs_from(reader, sentence, to.start(1))
    first = _STOP.match(sentence.tags, 0, at)
    noun = sentence.phrases[at].first
    if first and "stop" in reader.scan.lows[max(noun - _STOPS, 0) : noun]:
        return legs_from(reader, sentence, 0)[:1]  # "CITY was the first stop of A's tour"
    if "here" in sentence.values[max(at - 4, 0) : at + 3]:
        return here(reader)
    if sentence.tags[at - 1 : at] == "D" and (sentence.before(at - 1) in OWNS or sentence.tags[at - 2 : at - 1] == "$"):
        return [Leg(Phrase("C", *sentence.phrases[at - 1][1:]))]  # "on the third day of his DEMONYM trip"
    there = reader.last.country if reader.last and reader.last.kind != "visit" else ""
    home = sentence.says(COUNTRY, at + 1, at + 4) and (there or reader.home)
    return [Leg(Phrase("C", 0, 1, reader.home))] if home else []


def _whose(reader: Reader, sentence: Sentence, at: int) -> list[Phrase] | None:
    """Give whose visit the words around it say that it was; None if they do not."""
    if sentence.says(_OURS, at - 2, at):
        return reader.default or [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
    tags = sentence.tags
    by = [p for p in resolve(reader, sentence, objects(sentence, at, "y", reach=6)) if p.tag in "PUG"]
    of = _OF.match(tags, at + 1) or _MADE_BY.match(tags, at + 1)
    if by or of:
        ahead = re.search("[LHFE]", tags[at + 1 :])
        items = list_on(tags[: at + 1 + ahead.start()] if ahead else tags, of.start(1), len(tags)) if of else []
        found = by or resolve(reader, sentence, [sentence.phrases[k] for k in items])
        return reader.default if found and all(p.tag == "G" and not p.value.side for p in found) else found
    if tags[at - 1 : at] == "R":  # "A, whose visit"
        return resolve(reader, sentence, subject(sentence, at))
    aside = _ASIDE.search(tags, max(at - 12, 0), at)
    if aside and (sentence.before(at) in OWNS or _NOW_ON.search(tags, 0, at)):
        return sentence.found(aside)  # "talks between A, on the first day of her trip, and B"
    owner = _OWNER.search(tags, max(at - 8, 0), at)
    his = owner and sentence.says(OWNS, owner.start(1), at)  # "A called her visit a success"
    if owner and ("$" in tags[owner.start(1) : at] or (tags[owner.start(1)] == "P" and not his)):
        return resolve(reader, sentence, sentence.found(owner))
    return None


def _year_before(reader: Reader, sentence: Sentence, at: int) -> DateSpan | None:
    """Read the year of "his 2015 visit"."""
    unit = reader.scan.units[max(sentence.phrases[at].first - 1, 0)]
    return DateSpan(Span(unit.start, unit.end), unit.low, unit.low, "year before") if YEAR.fullmatch(unit.low) else None


def _received(sentence: Sentence, at: int) -> list[Phrase]:
    """Read "in the course of the visit, A received B": the visit is B's."""
    verb = sentence.tags.find("r", at)
    return [p for p in objects(sentence, verb, "", direct=True) if p.tag == "P"] if verb > 0 else []
