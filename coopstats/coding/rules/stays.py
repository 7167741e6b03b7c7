"""Rules for visits told by where somebody is: A is in C; A, now in C; in C on DATE, A did; C is host to A."""

import re
from collections.abc import Iterator

from coopstats.coding.rules.drafts import ACTED, Draft
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.tours import TOURS, days_of_tour
from coopstats.coding.rules.visitdrafts import HERE, Leg, are_abroad, are_visitors, foreign, here, legs_from, visit_of
from coopstats.coding.scanning.plainwords import HE, OWNS
from coopstats.coding.sentences.clauses import behind_dateline, main_subject, objects, subject
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.spells import MARKS
from coopstats.coding.sentences.triggers import VERBS

_NONE = frozenset[str]()
_PLACES, _LINKS = frozenset("CK"), frozenset("@>$")  # without which nobody is said to be anywhere
_IN = re.compile(r"([_TEF]{0,4})@_?([CK]|D(?=_))(?![GUBP$])")
_TO_DO = re.compile(r"(?:,C)?(?:>[^;.T]{1,24}|[^.T>]*[;&][^.T]*)T")
_WITH = re.compile(r"[_T]{0,2}w(?:[_D]|C\$){0,4}P(?![$&])")
_IN_COUNTRY = re.compile(r"_?@__")
_FRONTED = re.compile(
    r"(?:Z@[_D]{0,2}([CK])(?:,C)?[Z@_T]{0,3},|@[_D]{0,2}(C)Z_?T,|@_?(K|D(?=_))_?(?:,C)?,?[@Z(]?T"
    r"|@?_?T,?@_?(K|D(?=_))_?(?:,C)?,|Z_{2}@_?([CK])(?:,C)?[@_T]{0,3},)"
)
_TIME = frozenset("time days hours stint presence travels sojourn".split())  # "during his time in C, A met B"
# "A, in the country since DATE, met B", "A, here for talks, met B"
_NOW_HERE = re.compile(r"(?:([PUGp])(?:/C)?,_?(?=_)|(?:([PUGp])(?:/C)?,_?|^)@_)(_)[_ZTDN@*]{0,8}(?=[,P])")
_OWN_DAYS = re.compile(r"_@_?([CK]|D(?=_))(?!\$)")
_SPENT = frozenset(
    "day days hours morning afternoon evening week weekend programme program itinerary stay arrival presence".split()
)
_PASSES = re.compile(r"(N)(?:/[_DCK]{1,3})?,?R?[^;.RZPUGmrlsikh]{1,5}@_?([KC])")  # "a tour which began in CITY"
_AND_THEN = re.compile(r"&_{1,2}>_?([CK])")
_TOOK = frozenset("take takes took taken taking bring brings brought bringing".split())
_SENT = frozenset("send sends sent sending dispatch dispatches dispatched dispatching despatch despatched".split())
_TAKEN = "stays: it took A to C"
_SEES = frozenset("see sees saw find finds found".split())
_INVERTED = re.compile(r"_?@[_D]{0,2}([CK])(?:,C)?[Z@_]?_?T?[_,]{0,2}E[_D]{0,2}(?:C\$)?(P)")
_LEAD = 4
_DELEGATIONS = ("delegation", "team", "group", "mission", "party", "delegations", "officials", "experts")
_STILL = frozenset("currently now presently here still also back recently again briefly already just meanwhile".split())
_STOPS = frozenset("stop destination port station".split())
_AHEAD = r"(?:[_D]|C\$)"  # what may stand before a name
# Ways of telling who is where; one of the words must stand there, if there are any.
_WAYS = tuple(
    (re.compile(way), words, rule)
    for way, words, rule in (
        (r"(?P<who>[PUG])(?:[/<][_D]?[CB])?,_@[_D]{0,2}(?P<place>[CK])", _STILL, "stays: A, now in C"),
        (r"(?P<who>G)_@[_D]{0,2}(?P<place>[CK])", _STILL, "stays: A, now in C"),
        (
            rf"^[^{VERBS}]*?(?P<who>[PUG])(?:/C)?,@[_D]{{0,2}}(?P<place>[CK])(?:,C)?(?:[Z_<]_?T|[w*])",
            _NONE,
            "stays: A, in C until DATE",
        ),
        (r"[_h][_D]{0,2}(?P<who>[Pp])(?:/C)?,?_?>[_D]{0,2}(?P<place>[CK])", _TOOK, _TAKEN),
        (
            r"_[_D]{0,3}(?P<who>G)(?:[/<][_D]{0,2}[CB])?>[_D]{0,2}(?P<place>[CK])",
            _SENT,
            "stays: a delegation sent to C",
        ),
        (r"GR[_D]{0,2}(?P<who>P)(?:/_?C)?_?[_h]>_?(?P<place>[CK])", _TOOK, _TAKEN),
        (rf"_@_?(?P<place>[CK])(?:,C)?[*/]{_AHEAD}{{0,3}}(?P<who>P)(?!\$)", _SPENT, "stays: A's days in C"),
        (rf"_/{_AHEAD}{{0,3}}(?P<who>P)(?:/C)?,?@_?(?P<place>[CK])(?!\$)", _SPENT, "stays: A's days in C"),
        (r"^_?T[FE_]{0,2}[e_][_D]{0,2}(?P<who>P)(?:/C)?,?[_E]?@[_D]?(?P<place>[CK])", _SEES, "stays: DATE saw A in C"),
        (
            r"^(?:@?T,?)?(?P<place>[CK])(?:,C)?[EFT_]{2,7}[*/@](?:[_DN]|C\$){0,4}(?P<who>P)",
            _STOPS,
            "stays: C is A's next stop",
        ),
        (r"(?P<place>C)\$_?p[@_T]{0,3}E_?T?[_D]{0,2}(?P<who>P)(?!\$)", _NONE, "stays: C's guest is A"),
        (r"(?P<who>P)(?:/C)?,?[FE_T]{1,4}(?P<place>C)\$_?p", _NONE, "stays: C's guest is A"),
    )
)
_HEADLINE = re.compile(r"[_D]{0,2}([PU])(?:,_)?@([CK])")


def stays(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A is (currently) in C: an official abroad is on a visit."""
    if "whose" in sentence.values[max(at - 3, 0) : at]:
        return  # "the ambassador, whose residence is in CITY"
    if sentence.before(at) == "it":
        return  # "it was in CITY that A met B"
    home = _IN_COUNTRY.match(sentence.tags, at + 1)
    said_here = "here" in sentence.values[at + 1 : at + 3]  # "A was here to open the consulate"
    if said_here or (home and sentence.values[home.end() - 1] in HERE):
        for leg in here(reader):
            who = subject(sentence, at)
            ours = people_in(reader, sentence, who) or (reader.default if any(p.tag == "G" for p in who) else [])
            ours = [p for p in ours if reader.side(p) != leg.code]
            for draft in visit_of(reader, sentence, at, ours, [leg], "stays: A is in the country") if ours else ():
                _leave_day(sentence, home.end() if home else at, draft)
                yield draft
        return
    if _WITH.match(sentence.tags, at + 1):
        yield from _was_with(reader, sentence, at)
        return
    to = _IN.match(sentence.tags, at + 1)
    legs = legs_from(reader, sentence, to.start(2)) if to else []
    back = to and "back" in sentence.values[at : to.start(2)]  # "in the evening she was back in C"
    still = to and all(p.value in _STILL for p in sentence.phrases[at + 1 : to.end(1)] if p.tag == "_")
    if to and legs and still and not back:
        who = subject(sentence, at)
        ours = [p for p in resolve(reader, sentence, who) if p.tag == "P" or _are_guests(p)]
        if not HE.isdisjoint(p.value for p in who):
            ours = foreign(reader, ours, legs[0].code)  # "A met B of C. She is in C until DATE"
        ours = [p for p in ours if reader.side(p) != legs[0].code]
        if ours and sentence.before(to.start(2)) != "on":
            for draft in visit_of(reader, sentence, at, ours, legs, "stays: A is in C"):
                _leave_day(sentence, to.end(), draft)
                draft.status = "planned" if "F" in to[0] else draft.status  # "A is expected in C"
                yield draft


def _leave_day(sentence: Sentence, behind: int, draft: Draft) -> None:
    """Take away the day of what is done there: "is in C to attend the meeting on DATE", "is in C; on DATE"."""
    if _TO_DO.match(sentence.tags, behind):
        draft.when, draft.status = None, "held"


def _was_with(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A of one side was with B of another."""
    ours, theirs = people_in(reader, sentence, subject(sentence, at)), objects(sentence, at, "w", reach=4)
    sides = reader.sides(ours)
    if len(ours) == 1 and "" not in sides and all(reader.side(p) not in ("", *sides) for p in theirs if p.tag == "P"):
        yield from meet(reader, "meeting", sentence, at, "stays: A was with B", ours, theirs, weak=True)


def _are_guests(phrase: Phrase) -> bool:
    """Whether a party without a name is a delegation of a country."""
    return phrase.tag == "G" and bool(phrase.value.side) and phrase.value.words.lower().endswith(_DELEGATIONS)


def acts_abroad(reader: Reader, sentence: Sentence) -> Drafts:
    """A, now in CITY, did something; in CITY on DATE, A did; DATE saw A in CITY; it took A to CITY; A in CITY."""
    for who, place, rule in _places_of_people(reader, sentence):
        ours = [p for p in resolve(reader, sentence, [who]) if p.tag in "PGU"]
        if sentence.title and all(p.tag != "P" for p in ours):
            ours = reader.default  # "Minister in C"
        if ours:
            legs = legs_from(reader, sentence, place) or [Leg(sentence.phrases[place])]
            for draft in visit_of(reader, sentence, place, ours, legs, rule):
                if "taken" in sentence.values[max(place - 6, 0) : place]:
                    draft.status, draft.when = "held", None  # "a tour that has taken A to C"
                elif rule == _TAKEN and draft.when is None:
                    draft.when, draft.tour = days_of_tour(reader, sentence, place), True
                yield draft
    if inverted := _INVERTED.match(sentence.tags):  # "In CITY since DATE are A and B"
        ours = listed(sentence, inverted.start(2))
        legs = [Leg(sentence.phrases[inverted.start(1)])]
        yield from visit_of(reader, sentence, inverted.start(1), ours, legs, "stays: in C is A")
    for beside in _NOW_HERE.finditer(sentence.tags):
        at = beside.start(3)
        for leg in here(reader) if sentence.values[at] in (("here",) if beside[1] else HERE) else ():
            told = beside[1] or beside[2]
            whom = [sentence.phrases[beside.start()]] if told else main_subject(sentence, len(sentence.tags))
            ours = [p for p in resolve(reader, sentence, whom) if p.tag in "PGU"]
            if ours and all(reader.side(p) != leg.code for p in ours):
                yield from visit_of(reader, sentence, at, ours, [leg], "stays: A, now in the country")
    if "@" not in sentence.tags:
        return
    for days in _OWN_DAYS.finditer(sentence.tags):
        near = sentence.phrases[max(days.start() - 3, 0) : days.start() + 1]
        if near[-1].value in _SPENT and any(p.value in OWNS or p.tag == "L" for p in near):  # "ended her days in C"
            ours = people_in(reader, sentence, main_subject(sentence, len(sentence.tags)))
            legs = legs_from(reader, sentence, days.start(1))
            if legs and ours and are_abroad(reader, ours, legs[0]):
                yield from visit_of(reader, sentence, days.start(1), ours, legs, "stays: A's days in C")
    yield from _in_front(reader, sentence)


def _in_front(reader: Reader, sentence: Sentence) -> Drafts:
    """In C on DATE, A did; while in C, A and B of C discussed; during his time in C, A did."""
    match = _FRONTED.match(sentence.tags, behind_dateline(sentence))
    if match is None or (sentence.number > _LEAD and sentence.tags[0] != "Z"):
        return
    his, noun = (p.value for p in sentence.phrases[match.start() + 1 :][:2])
    if match[5] and (his not in OWNS or noun not in _TIME):
        return
    at = match.start(match.lastindex or 0)
    ours = people_in(reader, sentence, main_subject(sentence, len(sentence.tags)))
    legs = legs_from(reader, sentence, at)[:1]
    if "(" in match[0] and not are_visitors(reader, ours):
        return  # "in C (2-3 May) A received him"
    there = legs[0].code if legs else ""
    if sentence.tags[0] == "Z":
        ours = [p for p in ours if reader.side(p) != there]
    if there and len(ours) == 1 and reader.side(ours[0]) not in ("", there):
        yield from visit_of(reader, sentence, at, ours, legs, ACTED)


def _places_of_people(reader: Reader, sentence: Sentence) -> Iterator[tuple[Phrase, int, str]]:
    """Give who is told to be where, with the number of the place and the way of telling."""
    tags, phrases = sentence.tags, sentence.phrases
    if _PLACES.isdisjoint(tags) or _LINKS.isdisjoint(tags):
        return
    for way, words, rule in _WAYS:
        for told in way.finditer(tags):
            here = [reader.first_word(p) for p in phrases[told.start() : told.end()]]
            bare = here[0] == "arrival" and sentence.before(told.start()) != "the"  # a time in a diary
            if bare or (words and words.isdisjoint(here)):
                continue
            more = _AND_THEN.finditer(tags, told.end()) if rule == _TAKEN else ()
            places = (told.start("place"), *(then.start(1) for then in more))
            yield from ((phrases[told.start("who")], place, rule) for place in places)
    for passes in _PASSES.finditer(tags):
        first, last = phrases[passes.start(1)], phrases[passes.start(2)]
        between = reader.scan.lows[first.last : last.first]
        if reader.last_word(first) in TOURS and not MARKS.isdisjoint(between):
            ours = people_in(reader, sentence, main_subject(sentence, passes.start())) or reader.default
            yield from ((who, passes.start(2), "stays: the tour began in C") for who in ours[:1])
    line = _HEADLINE.match(tags) if sentence.title else None
    if line:
        yield phrases[line.start(1)], line.start(2), "stays: headline, A in C"
