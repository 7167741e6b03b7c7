"""Events told by name alone: those that were held or attended, or that stand with a day or place."""

import re
from dataclasses import replace

from coopstats.coding.rules.asserted import Assertion, asserted, heads_entry
from coopstats.coding.rules.ceremonies import concludes
from coopstats.coding.rules.drafts import TWO_SIDED, Draft
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.sameness import is_alike
from coopstats.coding.rules.spots import place_of
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.spells import joined
from coopstats.coding.sentences.timing import date_near

_BEHIND_COMMA = re.compile(r",[_DCU$]{0,4}(P)")  # "Addressing the forum, A said"
_OPENED = re.compile(r"[^;.Z]{0,30}?(?:[oH]|E_?a)[_T@KCB,/]{0,8}(?:w_{0,2}Q)?y")  # "the fair, inaugurated on DATE by A"
_IN_HONOUR = re.compile(r"\bin (?:his|her|their) hono[u]?r\b")
_WHICH = re.compile(r",?[RZ]_{0,2}((?:[Pp]&_?)?P)[^;.RZ]{0,3}[oL]")  # "the forum, which A opened"
_THERE = re.compile(r"@[_D]{0,2}([CK](?:(?:,|&|,&)[_D]{0,2}[CK](?![,]C))*)|@?T?@[_D]{0,3}(B(?:,?&@?[_D]{0,3}B)*)")
_BOUND = re.compile(r"[gq](?=[^;.RZ]*T)[_@T,DKC]{0,6}?\*([KC])(?:,C)?[^;.RZ]*d[^;.RZ]*$")
_BETWEEN = re.compile(r"(?:\([^)]*\))?(?:[@*/][_&]{1,9})?[=/][^.;:HLZRTwmrk@]*|(?:[,&]{1,2}_?C)+")
_WHERE = re.compile("(P)[^;.PGU]*[KC],?R(?=[_DC]{0,6}$)")
_NEAR = 2  # sentences
_TO_THOSE = {"briefing": "yw*>", "other": "yw/*", "signing": "yw/"}  # a dinner for B


def held(reader: Reader, sentence: Sentence, at: int, kind: str, first: int, last: int) -> Drafts:
    """An event that was held, convened, attended, or that stands with its date; in a headline, by its name alone."""
    found = asserted(reader, sentence, at, kind, first, last)
    if kind == "meeting" and found.said and (told := _conference(reader, sentence, first)):
        who = people_in(reader, sentence, _who(reader, sentence, at, kind, last, found))
        reader.sit(told, who, rule="occasion: A was at the meeting told of")
        told.when = joined(told.when, date_near(sentence, at))
        return
    told = _known(reader, sentence, at, kind, first) if found.light else None
    if found.light and told:  # "A, who hosted the meeting": the one told of
        who = people_in(reader, sentence, subject(sentence, found.light.start()))
        reader.sit(told, who, rule="occasion: A held the meeting")
        return
    draft = reader.draft(kind, sentence, at, "occasion: it was held") if found.said else None
    if draft is None:
        return
    bound = _BOUND.search(sentence.tags, 0, first) if kind in ("conference", "consultations") else None
    if bound:  # "left here on DATE for CITY at the head of a delegation to the NAME Assembly"
        draft.when = None
        draft.city, draft.country = place_of(reader.scan, sentence.phrases[bound.start(1)])
    who = _who(reader, sentence, at, kind, last, found)
    told = None if who or kind not in TWO_SIDED else _told_on(reader, sentence, at, draft)
    if told:  # "A met B. The meeting took place in CITY on DATE"
        _add(told, draft)
        return
    for phrase in resolve(reader, sentence, who):
        unnamed = (phrase.tag == "U" and kind != "conference") or (phrase.tag == "G" and kind == "briefing")
        of_side = phrase.tag == "B" and kind == "consultations" and phrase.value.side  # "the EU and COUNTRY held"
        if phrase.tag in "PC" or unnamed or of_side:
            reader.sit(draft, [phrase])
    if kind == "handover" and heads_entry(reader, sentence, first):
        reader.sit(draft, reader.default, "recipient")
    if found.light and sentence.tags[found.light.start()] == "r" and not draft.country:  # "COUNTRY will host it"
        draft.country = next((reader.side(p) for p in who if p.tag in "CP"), "")
        host = sentence.phrases[found.light.start() - 1]
        if host.tag == "K":
            draft.city, draft.country = place_of(reader.scan, host)
    if kind in ("meeting", "consultations") and found.light and len(draft.seats) == 1:
        places = _places(sentence, last)
        yield from _with_those_there(reader, draft, places)
        if places:
            return
    if kind != "conference":
        reader.sit(draft, _sides(reader, sentence, first, last))
    if draft.when and "R" in sentence.tags[max(first - 3, 0) : first] and draft.when.span.start < draft.span.start:
        draft.when = None  # "the summit on DATE, which will open NAME"
    name = reader.scan.words(sentence.phrases[first].first, sentence.phrases[last - 1].last)
    draft.name = re.sub(r"^\W*(?:[Tt]he )?", "", name)
    yield draft


def took_place(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """It took place in CITY on DATE: what was told last; a treaty was concluded between A and B."""
    last = reader.last if sentence.before(at) == "it" and at <= _NEAR else None
    if last and last.kind in TWO_SIDED and (new := reader.draft(last.kind, sentence, at, last.rule)):
        _add(last, new)
    else:
        yield from concludes(reader, sentence, at)


def _add(told: Draft, new: Draft) -> None:
    """Add the day and place of an event that is told on."""
    told.when = joined(told.when, new.when)
    told.city, told.country = (told.city, told.country) if told.city else (new.city, new.country)


def _who(reader: Reader, sentence: Sentence, at: int, kind: str, last: int, found: Assertion) -> list[Phrase]:
    """Give who held or attended an event: the verb's subject, those it was with, by whom it was opened."""
    tags, verb = sentence.tags, found.verb
    who = subject(sentence, verb.start()) if verb else []
    if kind == "signing" and tags[at - 1 : at] == "y":  # "closed the session by signing its minutes"
        who = main_subject(sentence, at)
    behind = _BEHIND_COMMA.search(tags, last) if verb and verb.start() == 0 else None
    who = sentence.found(behind) if behind else who
    of = reader.last_word(sentence.phrases[at]) == "of"  # "bears the signatures of"
    apart = _TO_THOSE[kind] if kind == "other" else [_TO_THOSE.get(kind, "yw")]  # "a dinner for A was given by B"
    for prepositions in ("=", *apart):
        who += objects(sentence, last - 1, prepositions, direct=of, reach=20)
    opened = _OPENED.match(tags, last)
    who += objects(sentence, opened.end() - 2, "y", reach=4) if opened else []
    where = _WHERE.match(tags, 0, at) if kind == "conference" else None
    if where and sentence.values[where.end() - 1] == "where":  # "A is in CITY, where the fair is being held"
        who.append(sentence.phrases[where.start(1)])
    which = _WHICH.match(tags, last)
    who += objects(sentence, which.end() - 1, "*w", reach=8) if which else []  # "the lunch which A gave for B"
    if kind == "other" and not who and _IN_HONOUR.search(reader.scan.low, *_extent(reader, sentence)):
        who += reader.visitors if reader.visit else reader.default  # "a banquet was held in his honour"
    who += [p for p in sentence.phrases[which.start(1) : which.end(1)] if p.tag in "Pp"] if which else []
    whom = (found.gave, found.informed)
    return who + [sentence.phrases[match.start(1)] for match in whom if match]


def _extent(reader: Reader, sentence: Sentence) -> tuple[int, int]:
    units = reader.scan.units
    return units[sentence.phrases[0].first].start, units[sentence.phrases[-1].last - 1].end


def _with_those_there(reader: Reader, draft: Draft, places: list[Phrase]) -> Drafts:
    """Give "A held talks in COUNTRY and COUNTRY" with those at home there."""
    for place in places:
        if place.value != draft.seats[0].side:
            host = reader.seat(place._replace(tag="C"), "counterpart", draft.rule)
            yield replace(draft, country=str(place.value), city="", seats=(*draft.seats, host))


def _conference(reader: Reader, sentence: Sentence, first: int) -> Draft | None:
    """Give the conference that the text has just told of, where it goes on with "the meeting"."""
    last = reader.last
    near = last is not None and last.kind == "conference" and sentence.number - last.told <= _NEAR
    return last if near and _is_definite(reader, sentence, first) else None


def _told_on(reader: Reader, sentence: Sentence, at: int, draft: Draft) -> Draft | None:
    """Give the event just told of that "the meeting" is, if day and place of both may be the same."""
    last = reader.last
    bare = sentence.before(at) in ("the", "this")  # not "the first joint meeting"
    if last is None or not bare or sentence.number - last.told > _NEAR:
        return None
    like = is_alike(last.kind, draft.kind) and last.status == draft.status and last.country in ("", draft.country)
    apart = last.when and draft.when and (last.when.start, last.when.end) != (draft.when.start, draft.when.end)
    return last if like and not apart else None


def _is_definite(reader: Reader, sentence: Sentence, first: int) -> bool:
    """Whether an event is one that has been told of: "the meeting", "the two-day meeting"."""
    start = sentence.phrases[first].first
    return "the" in reader.scan.lows[max(start - 2, 0) : start + 1]


def _known(reader: Reader, sentence: Sentence, at: int, kind: str, first: int) -> Draft | None:
    """Give the meeting of several told last, where "the meeting" is spoken of."""
    if kind != "meeting" or not _is_definite(reader, sentence, first) or "w" in sentence.tags[at : at + 4]:
        return None
    held = (d for d in reversed(reader.drafts) if d.kind == kind and d.status == "held" and len(d.seats) > 1)
    return next(held, None)


def _places(sentence: Sentence, last: int) -> list[Phrase]:
    """The countries or cities right behind an event's name, or those of the bodies where it was held."""
    there = _THERE.match(sentence.tags, last)
    found = sentence.phrases[there.start(there.lastindex or 1) : there.end()] if there else ()
    sides = (p._replace(value=p.value.side) if p.tag == "B" else p for p in found if p.tag in "CKB")
    return [p for p in sides if p.value]


def _sides(reader: Reader, sentence: Sentence, first: int, last: int) -> list[Phrase]:
    """The countries, with organisations, in the name of an event, or between which it was held."""
    between = _BETWEEN.match(sentence.tags, last)
    stop = between.end() if between else last
    low, high = sentence.phrases[first].first, sentence.phrases[stop - 1].last
    scan = reader.scan
    party = "CDG" if set("CD") & set(scan.tags[low:high]) else ""
    return [Phrase("C", k, k + 1, side) for k in range(low, high) if scan.tags[k] in party and (side := scan.party(k))]
