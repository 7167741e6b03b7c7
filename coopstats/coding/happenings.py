"""Events told by name alone: those that were held or attended, or that stand with a day or place."""

import re
from dataclasses import replace

from coopstats.coding.circumstances import place_of
from coopstats.coding.clauses import objects, subject
from coopstats.coding.datewords import UNTIL
from coopstats.coding.days import last_day
from coopstats.coding.drafts import Draft
from coopstats.coding.meant import people_in, resolve
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Drafts, Reader
from coopstats.coding.timing import date_near

LIGHT = re.compile(r"[Lrk][^ZR;.PUwmlsvgi]{0,9}$")  # a verb that says that an event was held
_GAVE = re.compile(r"L[_D]{0,2}([UPGjB])[^ZR;.]{0,6}$")  # "gave the envoys a briefing"
_INFORMED = re.compile(r"@_{0,2}N[^;.RZ]*t_{0,2}([UPG])")
_HELD = re.compile(rf"{LIGHT.pattern}|H_{{0,3}}$")
# "A attended", "A led the delegation to", "A told the summit", "in his speech at"
_ATTENDED = re.compile(
    r"(?:a[@_]{0,2}[TK]?[@_]{0,2}K?|[aAo]|d[_DCG/]{0,7}[>@])[_@DCSBGUj/]{0,8}$|t_{0,2}$|Q[_/]{0,3}[>@][_@DCSKB/]{0,6}$"
)
_BEHIND_COMMA = re.compile(r",[_DCU$]{0,4}(P)")  # "Addressing the forum, A said"
_GUEST = re.compile(r"E[_p/]{1,5}@_{0,2}$")  # "A was the guest of honour at a dinner"
_OPENED = re.compile(r"[^;.Z]{0,30}?(?:[oH]|E_?a)[_T@KCB,/]{0,8}(?:w_{0,2}Q)?y")  # "the fair, inaugurated on DATE by A"
_WHICH = re.compile(r",?R_{0,2}(P)[^;.RZ]{0,3}o")  # "the forum, which A opened"
_SAT = re.compile(r"(?:[/*@=,&][_DCB&,/]{1,16})?,?[FE_]{0,3}[Lm](?![_DSt]{0,4}[NMPU]|w)")  # "the commission met here"
_ENDED_WITH = re.compile(r"[w@]_{0,2}$")
_TRAVELLED = re.compile(r"(?:[vg]|E@)[^;.RZmrl]{0,14}\*_{0,4}$")  # "flew to CITY for the second session"
_IN_OFFICE = re.compile(r"R[_F]{0,2}[kd]_{0,2}$")  # "A, who co-chairs the commission"
_GOVERNED = re.compile(r"[@_]_{1,3}[/w]_{0,2}$")  # "in the framework of the dialogue", "in connection with it"
_THERE = re.compile(r"@[_D]{0,2}([CK](?:(?:,|&|,&)[_D]{0,2}[CK](?![,]C))*)")
_AFTER = re.compile(r"(?:\([^)]*\))?(?:,?R)?[^ZR;.mlvgikhtx]{0,24}?(?:[Ho]|E_?a|E_(?=y)|L(?=_?[@TK.,]))")
_DATED = re.compile(r"(?:\([^)]*\))?[,@_]{0,2}(?:,?R[^.;:P]{0,14}?)?[_@KCHE,&/D]{0,12}?T")
_SIGNED = re.compile(r"/[^.;:ZRP]{1,12}?@?T")
_BETWEEN = re.compile(r"(?:\([^)]*\))?(?:[@*/][_&]{1,9})?[=/][^.;:HLZRTwmrk@]*|(?:[,&]{1,2}_?C)+")
_TO_THOSE = {"briefing": "yw*>", "other": "yw/*", "signing": "yw/"}  # a dinner for B
_GATHERED = frozenset("gathered gather gathers gathering assembled assemble converged converge flocked".split())
_TO_COME = frozenset(("ahead", "before", "prior", "towards", "preparations", "preparation", "prepare", "preparing"))
_ENDS = frozenset(("close", "end", "conclusion", "opening", "outset"))  # "signed at the close of the commission"
_LIMITS = UNTIL | {"since", "by"}
_LEAD = 2
_VERBS = frozenset("LHmrlsfvgikxtaEF")


def held(reader: Reader, sentence: Sentence, at: int, kind: str, first: int, last: int) -> Drafts:
    """An event that was held, convened, attended, or that stands with its date; in a headline, by its name alone."""
    tags = sentence.tags
    light = _HELD.search(tags, max(first - 8, 0), first)
    gave = _GAVE.search(tags, max(first - 9, 0), first) if kind == "briefing" and not light else None
    light = light or gave
    informed = _INFORMED.match(tags) if kind == "briefing" and at <= _LEAD else None  # "In a briefing, A informed B"
    attended = _ATTENDED.search(tags, max(first - 9, 0), first)
    attended = (
        attended
        or (informed and re.match("@_{0,2}", tags))
        or (_GUEST.search(tags, max(first - 9, 0), first) if kind == "other" else None)
    )
    after = _AFTER.match(tags, last) or _held_there(reader, sentence, last)
    named = sentence.title and not _VERBS & set(tags)
    dated = kind in ("conference", "consultations", "signing") and (
        _DATED.match(tags, last)
        or "T" in tags[max(first - 2, 0) : last]
        or (kind == "signing" and _SIGNED.match(tags, at + 1))
    )
    if dated and not isinstance(dated, bool) and sentence.phrases[dated.end() - 2].value in _LIMITS:
        dated = None  # "is there for the summit until DATE"
    placed = bool(dated or date_near(sentence, at))
    # What the text opens with is its subject, unless it is yet to be set up.
    leads = kind == "consultations" and sentence.number <= _LEAD and ">" not in tags[max(first - 4, 0) : first]
    governed = _GOVERNED.search(tags, 0, first)
    ended = governed and bool(_ENDS & {p.value for p in sentence.phrases[governed.start() : first]})
    leads = leads and not _IN_OFFICE.search(tags, 0, first) and (not governed or bool(ended))
    travelled = _TRAVELLED.search(tags, 0, first) if kind in ("consultations", "conference") else None
    gathered = "*" in tags[max(first - 3, 0) : first] and any(p.value in _GATHERED for p in sentence.phrases[:first])
    sat = kind == "consultations" and _SAT.match(tags, last)
    dated = dated or sat or (kind == "signing" and "T" in tags and _ENDED_WITH.search(tags, 0, first))
    if any(p.value in _TO_COME for p in sentence.phrases[max(first - 4, 0) : first]):
        dated = None  # "ahead of the summit in MONTH"
    asserted = bool(light or attended or after or named or dated or leads or travelled or gathered)
    if kind == "conference":
        there = bool(_place_behind(tags, last)) or "K" in tags[first:last] or gathered
        there = there or bool(after and _place_behind(tags, getattr(after, "end", lambda: last)()))
        asserted = (asserted and (placed or bool(attended) or there)) or _recalled(reader, sentence, at, first, there)
    elif kind not in ("consultations", "signing"):
        there = (
            bool(after)
            and (kind != "call" or "=" in tags[at : last + 2])
            and (kind != "meeting" or placed or "@K" in tags)
        )
        asserted = bool(light or (attended and kind in ("other", "briefing")) or there)
    told = _known(reader, sentence, at, kind, first) if light else None
    if light and told:  # "A, who hosted the meeting": the one told of
        for phrase in people_in(reader, sentence, subject(sentence, light.start())):
            told.sit(reader.seat(phrase, "attendee", "occasion: A held the meeting"))
        return
    draft = None if not asserted else reader.draft(kind, sentence, at, "occasion: it was held")
    if draft is None:
        return
    verb = light or attended or travelled
    who = subject(sentence, verb.start()) if verb else []
    behind = _BEHIND_COMMA.search(tags, last) if verb and verb.start() == 0 else None
    who = [sentence.phrases[behind.start(1)]] if behind else who
    of = reader.parts.scan.units[sentence.phrases[at].last - 1].low == "of"  # "bears the signatures of"
    for prepositions in ("=", _TO_THOSE.get(kind, "yw")):
        who += objects(sentence, last - 1, prepositions, direct=of, reach=20)
    opened, which = _OPENED.match(tags, last), _WHICH.match(tags, last)
    who += objects(sentence, opened.end() - 2, "y", reach=4) if opened else []
    who += [sentence.phrases[which.start(1)]] if which else []
    who += [sentence.phrases[gave.start(1)]] if gave else []
    who += [sentence.phrases[informed.start(1)]] if informed else []
    for phrase in resolve(reader, sentence, who):
        unnamed = (phrase.tag == "U" and kind != "conference") or (phrase.tag == "G" and kind == "briefing")
        of_side = phrase.tag == "B" and kind == "consultations" and phrase.value.side  # "the EU and COUNTRY held"
        if phrase.tag in "PC" or unnamed or of_side:
            draft.sit(reader.seat(phrase, "attendee", draft.rule))
    if light and tags[light.start()] == "r" and not draft.country:  # "COUNTRY will host the summit"
        draft.country = next((reader.side(p) for p in who if p.tag in "CP"), "")
        host = sentence.phrases[light.start() - 1]
        if host.tag == "K":
            draft.city, draft.country = place_of(reader.parts.scan, host)
    if kind in ("meeting", "consultations") and light and len(draft.seats) == 1:
        places = _places(sentence, last)
        for place in places:  # "A held talks in COUNTRY and COUNTRY": with those at home there
            if place.value != draft.seats[0].side:
                yield replace(
                    draft,
                    country=str(place.value),
                    city="",
                    seats=[*draft.seats, reader.seat(place._replace(tag="C"), "counterpart", draft.rule)],
                )
        if places:
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


def _places(sentence: Sentence, last: int) -> list[Phrase]:
    """The countries or cities right behind an event's name."""
    there = _THERE.match(sentence.tags, last)
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
