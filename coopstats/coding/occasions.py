"""Rules for events by name: talks with B, the Nth session of a commission, a forum, a signing, credentials."""

import re
from dataclasses import replace

from coopstats.coding.circumstances import date_near
from coopstats.coding.clauses import list_on, main_subject, objects, subject
from coopstats.coding.days import last_day
from coopstats.coding.drafts import Draft, Seat
from coopstats.coding.meant import listed_below, resolve
from coopstats.coding.named import extent, kind_of
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Drafts, Reader
from coopstats.coding.visits import visit_noun

_OWNER = re.compile(r"([PUC])\$?[_DSCT]{0,4}$")
_OF = re.compile(r"/[_D]{0,2}([PU])")
# How a cue may lead to the other side, if not by "with": a call on B, an audience of B, a call from B.
_BY_CUE = {"courtesy call": "w@<>", "audience": "w/<>", "phone call": "w<>", "call": "w<>", "talks": "w>"}
_LED_BY = re.compile(r"[^;.RZP]{0,10}[dk]_?y")
_HELD_BY = re.compile(r"[ZR][_DT,]{0,3}([PUGB][^;:.RZmrlvgikhtx]{0,16}?)[FE_]{0,2}[Lk]")
_LIGHT = re.compile(r"[Lrk][^ZR;.PUwmlsvgi]{0,9}$")
_ATTENDED = re.compile(r"(?:[aAo]|d[_DC]{0,5}G[_/CD]{0,3}[>@])[_@DCSB/]{0,8}$|t_{0,2}$")
_TRAVELLED = re.compile(r"(?:[vg]|E@)[^;.RZmrl]{0,14}\*_{0,4}$")  # "flew to CITY for the second session"
_IN_OFFICE = re.compile(r"R[_F]{0,2}[kd]_{0,2}$")  # "A, who co-chairs the commission"
_THERE = re.compile(r"@[_D]{0,2}([CK](?:(?:,|&|,&)[_D]{0,2}[CK](?![,]C))*)")
_AFTER = re.compile(r"(?:\([^)]*\))?[^ZR;.mlvgikhtx]{0,24}?[Ho]")
_DATED = re.compile(r"(?:\([^)]*\))?[,@_]{0,2}(?:,?R[^.;:P]{0,14}?)?[_@KCHE,&/D]{0,12}?T")
_SIGNED = re.compile(r"/[^.;:ZRP]{1,12}?@?T")
_BETWEEN = re.compile(r"(?:\([^)]*\))?(?:[@*/][_&]{1,9})?[=/][^.;:HLZRTwmrk@]*")
_TO_THOSE = {"other": "yw/*", "signing": "yw/"}  # a dinner for B
_GATHERED = frozenset("gathered gather gathers gathering assembled assemble converged converge flocked".split())
_LEAD = 2
_EARLIER = frozenset("recent previous last latest earlier past".split())
_VERBS = frozenset("LHmrlsfvgikxtaEF")


def occasion(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A meeting with B, talks between A and B, A's meeting with B; or an event that the text says was held."""
    cue = sentence.phrases[at].value.cue
    if cue.kind == "visit":
        yield from visit_noun(reader, sentence, at)
        return
    if sentence.tags[at + 1 : at + 2] in ("N", "S"):
        return  # "one-on-one meetings"
    first, last = extent(sentence, at)
    kind = kind_of(reader, sentence, at, first, last)
    if kind == "interview":
        return
    if cue.term == "reception":
        guests = [p for p in objects(sentence, at, "*", reach=9) if p.tag in "PU"]
        light = _LIGHT.search(sentence.tags, max(at - 6, 0), at)
        if guests and light and reader.parts.scan.units[sentence.phrases[at].first].low in ("reception", "receptions"):
            hosts = resolve(reader, sentence, subject(sentence, light.start()))
            rule = "noun: A held a reception for B"
            yield from reader.meet("meeting", sentence, at, rule, hosts, guests, ("host", "counterpart"))
            return
    if kind not in ("conference", "signing", "other", "handover", "briefing"):
        found = list(_with_parties(reader, sentence, at, kind))
        yield from found
        if found:
            return
    yield from _asserted(reader, sentence, at, kind, first, last)


def _with_parties(reader: Reader, sentence: Sentence, at: int, kind: str) -> Drafts:
    tags = sentence.tags
    between = resolve(reader, sentence, objects(sentence, at, "=", reach=6))
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
    theirs = resolve(reader, sentence, objects(sentence, at, prepositions, reach=10))
    theirs = [p for p in theirs if p.tag != "C" or kind == "call"]
    if not theirs or theirs[0].tag not in "PU":
        theirs = listed_below(reader, sentence) or theirs
    owner = _OWNER.search(tags, max(at - 7, 0), at)
    light = _LIGHT.search(tags, max(at - 12, 0), at)
    of = _OF.match(tags, at + 1)
    if of and theirs and sentence.phrases[of.start(1)] not in theirs:
        ours = resolve(reader, sentence, [sentence.phrases[of.start(1)]])
    elif owner and tags[owner.start(1)] == "P":
        ours = [sentence.phrases[owner.start(1)]]
    elif light:
        ours = resolve(reader, sentence, subject(sentence, light.start()))
    else:
        by = objects(sentence, at, "y", reach=12)
        ours = resolve(reader, sentence, by or (p for p in subject(sentence, at) if p.tag in "Pp"))
        ours = ours or [p for p in sentence.phrases[:at] if p.tag == "P"][-1:]  # "..., A said after talks with B"
    if theirs and not light and not owner:
        ours = [p for p in ours if p not in theirs]  # "Meetings with A, B and C had gone before"
        # "A meeting with C and D was part of the day when A and B paid a visit": those of the other side.
        others = {reader.seat(p, "", "").side for p in theirs}
        here = [p for p in sentence.phrases if p.tag == "P" and reader.seat(p, "", "").side not in others]
        if here and not any(reader.seat(p, "", "").side not in others for p in ours):
            ours = list({p.value: p for p in here}.values())
    both = [p for p in objects(sentence, at, "/", reach=3) if p.tag == "P"] if not theirs else []
    if len({reader.seat(p, "", "").side for p in both}) > 1 and sentence.phrases[at - 1].value not in _EARLIER:
        yield from reader.meet(kind, sentence, at, "noun: meeting of A and B", both[:1], both[1:], apart=False)
        return
    if not theirs and at and sentence.phrases[at - 1].value == "their":
        # "after their meeting": those whom the sentence names.
        named = [p for p in sentence.phrases if p.tag == "P"]
        if len({p.value for p in named}) == 2:
            yield from reader.meet(
                kind, sentence, at, "noun: their meeting", named[:1], named[1:], apart=False, weak=True
            )
        return
    if theirs:
        yield from reader.meet(kind, sentence, at, "noun: meeting with B", ours, theirs)
    elif light and len(ours) > 1 and not _is_format(ours):
        rule = "noun: A and B held a meeting"
        by_both = all(p.tag == "j" for p in subject(sentence, light.start()))
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
    theirs = [p for p in resolve(reader, sentence, objects(sentence, verb, "", direct=True)) if p.tag == "P"]
    ours = [p for p in resolve(reader, sentence, main_subject(sentence, len(tags))) if p.tag == "P"]
    if theirs and ours:
        yield from reader.meet(kind, sentence, at, "noun: A told B at a meeting", ours[:1], theirs)


def _asserted(reader: Reader, sentence: Sentence, at: int, kind: str, first: int, last: int) -> Drafts:
    """An event that was held, convened, attended, or that stands with its date; in a headline, by its name alone."""
    tags = sentence.tags
    light = _LIGHT.search(tags, max(first - 8, 0), first)
    attended = _ATTENDED.search(tags, max(first - 9, 0), first)
    held = _AFTER.match(tags, last) or _held_there(reader, sentence, last)
    named = sentence.title and not _VERBS & set(tags)
    dated = kind in ("conference", "consultations", "signing") and (
        _DATED.match(tags, last)
        or "T" in tags[max(first - 2, 0) : last]
        or (kind == "signing" and _SIGNED.match(tags, at + 1))
    )
    placed = bool(dated or date_near(sentence, at))
    # What the text opens with is its subject, unless it is yet to be set up.
    leads = kind == "consultations" and sentence.number <= _LEAD and ">" not in tags[max(first - 4, 0) : first]
    leads = leads and not _IN_OFFICE.search(tags, 0, first)
    travelled = _TRAVELLED.search(tags, 0, first) if kind in ("consultations", "conference") else None
    gathered = "*" in tags[max(first - 3, 0) : first] and any(p.value in _GATHERED for p in sentence.phrases[:first])
    asserted = bool(light or attended or held or named or dated or leads or travelled or gathered)
    if kind == "conference":
        there = bool(_place_behind(tags, last)) or gathered
        asserted = (asserted and (placed or bool(attended) or there)) or _recalled(reader, sentence, at, first, there)
    elif kind not in ("consultations", "signing"):
        there = bool(held) and kind != "call" and (kind != "meeting" or placed or "@K" in tags)
        asserted = bool(light or (attended and kind in ("other", "briefing")) or there)
    told = _known(reader, sentence, at, kind, first) if light else None
    if told:  # "A, who hosted the meeting": the one told of
        for phrase in resolve(reader, sentence, subject(sentence, light.start())) if light else ():
            if phrase.tag == "P":
                told.sit(reader.seat(phrase, "attendee", "occasion: A held the meeting"))
        return
    draft = None if not asserted else reader.draft(kind, sentence, at, "occasion: it was held")
    if draft is None:
        return
    verb = light or attended or travelled
    who = subject(sentence, verb.start()) if verb else []
    of = reader.parts.scan.units[sentence.phrases[at].last - 1].low == "of"  # "bears the signatures of"
    for prepositions in ("=", _TO_THOSE.get(kind, "yw")):
        who += objects(sentence, last - 1, prepositions, direct=of, reach=20)
    for phrase in resolve(reader, sentence, who):
        if phrase.tag in "PC" or (phrase.tag == "U" and kind != "conference"):
            draft.sit(reader.seat(phrase, "attendee", draft.rule))
    if light and tags[light.start()] == "r" and not draft.country:  # "COUNTRY will host the summit"
        draft.country = next((reader.seat(p, "", "").side for p in who if p.tag in "CP"), "")
        host = sentence.phrases[light.start() - 1]
        if host.tag == "K":
            draft.city, draft.country = reader.parts.scan.words(host.first, host.last), str(host.value)
    if kind in ("meeting", "consultations") and light and len(draft.seats) == 1:
        for place in _places(tags, sentence, last):  # "A held talks in COUNTRY and COUNTRY": with those at home there
            if place.value != draft.seats[0].side:
                yield replace(
                    draft,
                    country=str(place.value),
                    city="",
                    seats=[*draft.seats, reader.seat(place._replace(tag="C"), "counterpart", draft.rule)],
                )
        if _places(tags, sentence, last):
            return
    if kind != "conference":
        for phrase in _sides(reader, sentence, first, last):
            draft.sit(reader.seat(phrase, "attendee", draft.rule))
    if draft.when and "R" in tags[max(first - 3, 0) : first] and draft.when.span.start < draft.span.start:
        draft.when = None  # "the summit on DATE, which will open NAME"
    name = reader.parts.scan.words(sentence.phrases[first].first, sentence.phrases[last - 1].last)
    draft.name = re.sub(r"^\W*(?:[Tt]he )?", "", name)
    yield draft


def _known(reader: Reader, sentence: Sentence, at: int, kind: str, first: int) -> Draft | None:
    """Give the meeting of several told last, where "the meeting" is spoken of."""
    start = sentence.phrases[first].first
    definite = "the" in [unit.low for unit in reader.parts.scan.units[max(start - 2, 0) : start + 1]]
    if kind != "meeting" or not definite or "w" in sentence.tags[at : at + 4]:
        return None
    held = (d for d in reversed(reader.drafts) if d.kind == kind and d.status == "held" and len(d.seats) > 1)
    return next(held, None)


def _places(tags: str, sentence: Sentence, last: int) -> list[Phrase]:
    """The countries or cities right behind an event's name."""
    there = _THERE.match(tags, last)
    return [p for p in sentence.phrases[there.start(1) : there.end(1)] if p.tag in "CK"] if there else []


def _sides(reader: Reader, sentence: Sentence, first: int, last: int) -> list[Phrase]:
    """The countries in the name of an event, or between which it was held."""
    between = _BETWEEN.match(sentence.tags, last)
    stop = between.end() if between else last
    low, high = sentence.phrases[first].first, sentence.phrases[stop - 1].last
    units = reader.parts.scan.units
    return [
        Phrase("C", k, k + 1, unit.term.value)
        for k, unit in enumerate(units[low:high], low)
        if unit.tag in "CD" and unit.term
    ]


def _held_there(reader: Reader, sentence: Sentence, last: int) -> bool:
    """Whether "held" follows: "a meeting held on DATE in CITY"."""
    with_country = re.compile(r"w[_D]{0,2}C").match(sentence.tags, last)
    last = with_country.end() if with_country else last
    here = sentence.phrases[last : last + 2]
    return any(
        p.tag == "L" and reader.parts.scan.units[p.first].low in ("held", "convened", "organised", "organized")
        for p in here
    )


def _recalled(reader: Reader, sentence: Sentence, at: int, first: int, there: bool) -> bool:
    """Whether a conference stands with a day long past: "signed in MONTH YEAR in CITY, at the NAME Summit"."""
    when, published = date_near(sentence, at), reader.parts.scan.article.published or ""
    inside = sentence.tags[max(first - 2, 0) : first].rstrip("_").endswith("@")
    return bool(when and (there or inside) and last_day(when.end) < published[: len("2024-01")])


def _place_behind(tags: str, last: int) -> bool:
    return bool(re.compile(r"[_T(),]{0,4}@_?[KC]").match(tags, last))
