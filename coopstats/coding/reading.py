"""The grammar of the genre: each use of a cue turns a sentence into drafts of engagements.

One rule a use, in `RULES`: `_meets` reads "A met with B, C and D" as three meetings, `_receives` "A was received by B",
and so on. A rule looks at the letters of the sentence around the cue, and at nothing else but who was spoken of last.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from coopstats.coding.clauses import is_joint, main_subject, objects, subject
from coopstats.coding.dates import DateSpan
from coopstats.coding.drafts import Draft, Seat, enter
from coopstats.coding.phrases import Parts, Phrase, Sentence
from coopstats.coding.records import Span

_LED = re.compile(r"G(?:[/<][_D]?[CDB_]*)?,?_{0,2}(?:dy|y|_y|w_y)[_D]{0,3}(P)")
_EVENT_VERBS = "meralsfvgqihkx"


@dataclass
class Reader:
    """A text being read: the drafts so far, and who was spoken of last."""

    parts: Parts
    drafts: list[Draft] = field(default_factory=list)
    speaker: list[Phrase] = field(default_factory=list)
    main: Phrase | None = None
    home: str = ""
    waiting: list[Seat] = field(default_factory=list)
    last: Draft | None = None

    def read(self, sentence: Sentence) -> None:
        """Read one sentence: apply the rule of each cue in it, from left to right."""
        for at, tag in enumerate(sentence.tags):
            rule = RULES.get(tag)
            if rule:
                for draft in rule(self, sentence, at):
                    self.keep(draft)
        subjects = [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
        if subjects:
            self.speaker = subjects
            self.main = self.main or subjects[0]

    def keep(self, draft: Draft) -> None:
        """Enter a draft, and seat who was waiting for an event to be told."""
        self.last = enter(self.drafts, draft)

    def resolve(self, sentence: Sentence, phrases: list[Phrase]) -> list[Phrase]:
        """Put people in the place of pronouns, "the two sides" and delegations with a head."""
        result: list[Phrase] = []
        for phrase in phrases:
            if phrase.tag == "p":
                result += self.speaker[:1] or ([self.main] if self.main else [])
            elif phrase.tag == "I":
                result += [self.main] if self.main else []
            elif phrase.tag == "j":
                result += self.both()
            elif phrase.tag == "G":
                led = _LED.match(sentence.tags, sentence.phrases.index(phrase))
                result.append(sentence.phrases[led.start(1)] if led else phrase)
            else:
                result.append(phrase)
        return list(dict.fromkeys(result))

    def both(self) -> list[Phrase]:
        """Give the people of the last event."""
        return [Phrase("P", 0, 0, n) for n in sorted(self.last.people)] if self.last else []

    def seat(self, phrase: Phrase, role: str, rule: str) -> Seat:
        """Give a party a seat."""
        units = self.parts.scan.units
        span = Span(units[phrase.first].start, units[max(phrase.last - 1, phrase.first)].end)
        if phrase.tag == "P":
            return Seat(phrase.value, self.parts.people[phrase.value].country, "", role, span, rule)
        if phrase.tag == "C":
            return Seat(None, str(phrase.value), "", role, span, rule)
        return Seat(None, phrase.value.side, phrase.value.words, role, span, rule)

    def draft(self, kind: str, sentence: Sentence, at: int, rule: str) -> Draft | None:
        """Begin an event told by a cue; None if the text only wishes for it."""
        phrase = sentence.phrases[at]
        when = date_near(sentence, at)
        status = status_of(self, sentence, at, when)
        if not status:
            return None
        units = self.parts.scan.units
        span = Span(units[phrase.first].start, units[phrase.last - 1].end)
        city, country = place_near(self, sentence, at)
        return Draft(kind, rule, span, sentence.number, status, when=when, city=city, country=country)

    def meet(
        self, kind: str, sentence: Sentence, at: int, rule: str, hosts: list[Phrase], guests: list[Phrase],
        roles: tuple[str, str] = ("attendee", "counterpart"), apart: bool = True,
    ) -> Iterator[Draft]:  # fmt: skip
        """Give one event for each of the guests, or one for all."""
        if not hosts:
            hosts = self.speaker[:1] or ([self.main] if self.main else [])
        hosts = [p for p in hosts if p not in guests]
        groups = [[guest] for guest in guests] if apart and not is_joint(sentence, at) else [guests]
        for group in groups:
            draft = self.draft(kind, sentence, at, rule)
            if draft is None:
                return
            for phrase, role in [(p, roles[0]) for p in hosts] + [(p, roles[1]) for p in group]:
                draft.sit(self.seat(phrase, role, rule))
            if len(draft.seats) > 1:
                yield draft


def date_near(sentence: Sentence, at: int) -> DateSpan | None:
    """Give the date that belongs to a cue: the nearest, where dates behind other verbs are farther away."""
    best, cost = None, 99
    tags = sentence.tags
    for k, tag in enumerate(tags):
        if tag != "T":
            continue
        between = tags[min(k, at) + 1 : max(k, at)]
        away = len(between) // 3 + 8 * sum(c in _EVENT_VERBS + "N" for c in between) + 6 * (between.count("Z") + between.count("R"))
        before = sentence.phrases[k - 1] if k else None
        if before and before.value in ("since", "until", "till"):
            continue
        if away < cost:
            best, cost = sentence.phrases[k].value, away
    return best if cost < 30 else None


def status_of(reader: Reader, sentence: Sentence, at: int, when: DateSpan | None) -> str:
    """Tell whether a cue says that an event was held or is planned; empty if it is only wished for."""
    tags = sentence.tags
    start = max(tags.rfind(c, 0, at) for c in ";Z")
    before = tags[max(start + 1, at - 12) : at]
    published = reader.parts.scan.article.published or ""
    if "W" in before:
        return "planned" if when and published and when.start > published else ""
    if "F" in before:
        return "planned"
    if when and published and when.start > published:
        return "planned"
    if sentence.number == 0 and before.endswith(">"):
        return "planned"
    return "held"


def place_near(reader: Reader, sentence: Sentence, at: int) -> tuple[str, str]:
    """Give city and country that belong to a cue: the nearest place behind "in" or "at"."""
    tags = sentence.tags
    best: tuple[int, int] | None = None
    for match in re.finditer(r"@[_D]{0,3}([KC])", tags):
        k = match.start(1)
        between = tags[min(k, at) + 1 : max(k, at)]
        away = len(between) // 3 + 8 * sum(c in _EVENT_VERBS for c in between)
        if best is None or away < best[0]:
            best = (away, k)
    if best is None or best[0] > 24:
        return "", ""
    phrase = sentence.phrases[best[1]]
    code = str(phrase.value)
    if phrase.tag == "C":
        return "", code
    return reader.parts.scan.words(phrase.first, phrase.last), code


def _meets(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    subj = reader.resolve(sentence, subject(sentence, at))
    obj = reader.resolve(sentence, objects(sentence, at, "w", direct=True))
    kind = _kind(sentence, at)
    if obj:
        yield from reader.meet(kind, sentence, at, "meets: A met B", subj, obj)
    elif len(subj) > 1:
        yield from reader.meet(kind, sentence, at, "meets: A and B met", subj[:1], subj[1:], apart=False)


def _kind(sentence: Sentence, at: int) -> str:
    """The kind of a meeting verb, which a named event behind it may change: "met for consultations"."""
    cue = sentence.phrases[at].value.cue
    match = re.compile(r"[^;.RZ]*?[*@][^;.RZ,]*?([NM])").match(sentence.tags, at + 1)
    if match:
        kind = str(sentence.phrases[match.start(1)].value.cue.kind)
        if kind in ("consultations", "call"):
            return kind
    return str(cue.kind)


def _sees(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    if re.compile("_{0,2}P").match(sentence.tags, at + 1):
        yield from _meets(reader, sentence, at)


def _receives(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    tags = sentence.tags
    passive = re.compile(r"E[_T]{0,3}$").search(tags, 0, at)
    if passive or re.compile(r"[_T@K,]{0,6}y").match(tags, at + 1):
        guests = reader.resolve(sentence, subject(sentence, at))
        hosts = reader.resolve(sentence, objects(sentence, at, "y"))
        if hosts:
            yield from reader.meet("meeting", sentence, at, "receives: A was received by B", guests, hosts, ("attendee", "host"))
        return
    guests = reader.resolve(sentence, [p for p in objects(sentence, at, "#", direct=True) if p.tag in "PUG"])
    if guests:
        hosts = reader.resolve(sentence, subject(sentence, at))
        yield from reader.meet("meeting", sentence, at, "receives: A received B", hosts, guests, ("host", "counterpart"))


def _calls_on(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    hosts = reader.resolve(sentence, [p for p in objects(sentence, at, "#", direct=True) if p.tag in "PU"])
    if hosts:
        guests = reader.resolve(sentence, subject(sentence, at))
        yield from reader.meet("meeting", sentence, at, "calls_on: A called on B", guests, hosts, ("attendee", "host"))


def _speaks(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    obj = reader.resolve(sentence, [p for p in objects(sentence, at, "w>", direct=True) if p.tag in "PU"])
    if obj:
        subj = reader.resolve(sentence, subject(sentence, at))
        kind = "meeting" if place_near(reader, sentence, at)[1] else "call"
        for draft in reader.meet(kind, sentence, at, "speaks: A spoke with B", subj, obj):
            draft.weak = True
            draft.city = draft.country = ""
            yield draft


def _phones(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    obj = reader.resolve(sentence, objects(sentence, at, "w>", direct=True))
    if obj:
        subj = reader.resolve(sentence, subject(sentence, at))
        yield from reader.meet("call", sentence, at, "phones: A phoned B", subj, obj)


def _discusses(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    subj = reader.resolve(sentence, subject(sentence, at))
    obj = [p for p in reader.resolve(sentence, objects(sentence, at, "w", reach=8)) if p.tag == "P"]
    if obj or len([p for p in subj if p.tag == "P"]) > 1:
        for draft in reader.meet("meeting", sentence, at, "discusses: A and B discussed", subj[:1], obj or subj[1:], apart=bool(obj)):
            draft.weak = True
            yield draft


def _noun(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    kind = sentence.phrases[at].value.cue.kind
    if kind == "visit":
        yield from _visit_noun(reader, sentence, at)
        return
    tags = sentence.tags
    between = reader.resolve(sentence, objects(sentence, at, "=", reach=6))
    if len(between) > 1:
        yield from reader.meet(kind, sentence, at, "noun: meeting between A and B", between[:1], between[1:], apart=False)
        return
    obj = reader.resolve(sentence, objects(sentence, at, "w", reach=10))
    owner = re.compile(rf"([PU])\$[_D]{{0,3}}$").search(tags, 0, at)
    light = re.compile(r"L[^ZR;.PUw]{0,9}$").search(tags, 0, at)
    by = reader.resolve(sentence, objects(sentence, at, "y", reach=8))
    if owner:
        subj = [sentence.phrases[owner.start(1)]]
    elif light:
        subj = reader.resolve(sentence, subject(sentence, light.start()))
    else:
        subj = by or [p for p in reader.resolve(sentence, subject(sentence, at)) if p.tag == "P"]
    if obj:
        yield from reader.meet(kind, sentence, at, "noun: meeting with B", subj, obj)
    elif light and len(subj) > 1:
        yield from reader.meet(kind, sentence, at, "noun: A and B held a meeting", subj[:1], subj[1:], apart=False)


def _visit_noun(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    tags = sentence.tags
    owner = re.compile(r"([PUp])\$?[_DT]{0,4}$").search(tags, 0, at)
    by = [p for p in reader.resolve(sentence, objects(sentence, at, "y", reach=8)) if p.tag in "PUG"]
    to = re.compile(r"[_T(),D]{0,5}[>@][_DK]{0,2}([CK](?:[,&]{1,2}_?[CK])*)").match(tags, at + 1)
    if by:
        visitors = by
    elif owner and tags[owner.start(1)] == "P":
        visitors = [sentence.phrases[owner.start(1)]]
    else:
        visitors = [p for p in reader.resolve(sentence, subject(sentence, at)) if p.tag in "PG"]
        if not visitors and not to:
            return
    places = [sentence.phrases[k] for k in range(to.start(1), to.end(1)) if tags[k] in "CK"] if to else []
    yield from _visits_to(reader, sentence, at, visitors, places, "noun: A's visit to C")


def _visits_to(reader: Reader, sentence: Sentence, at: int, visitors: list[Phrase], places: list[Phrase], rule: str) -> Iterator[Draft]:
    visitors = visitors or reader.speaker[:1] or ([reader.main] if reader.main else [])
    for place in places or [None]:  # type: ignore[list-item]
        draft = reader.draft("visit", sentence, at, rule)
        if draft is None:
            return
        if place is not None:
            draft.city = reader.parts.scan.words(place.first, place.last) if place.tag == "K" else ""
            draft.country = str(place.value)
        for phrase in visitors:
            draft.sit(reader.seat(phrase, "attendee", rule))
        yield draft


def _visits(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    to = re.compile(r"[_T,D>@/]{0,5}([CK](?:[,&]{1,2}_?[CK])*)(?!\$)").match(sentence.tags, at + 1)
    if to:
        visitors = [p for p in reader.resolve(sentence, subject(sentence, at)) if p.tag in "PGU"]
        places = [sentence.phrases[k] for k in range(to.start(1), to.end(1)) if sentence.tags[k] in "CK"]
        yield from _visits_to(reader, sentence, at, visitors, places, "visits: A visited C")


def _stays(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    """A person who "is in CITY for" something is on a visit."""
    match = re.compile(r"[_T]{0,2}@[_D]{0,2}([CK])").match(sentence.tags, at + 1)
    if match:
        visitors = [p for p in reader.resolve(sentence, subject(sentence, at)) if p.tag in "PGp"]
        if visitors:
            yield from _visits_to(reader, sentence, at, visitors, [sentence.phrases[match.start(1)]], "stays: A is in C")


def _signs(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    subj = reader.resolve(sentence, subject(sentence, at))
    by = reader.resolve(sentence, objects(sentence, at, "y", reach=10) or objects(sentence, at, "=", reach=10))
    draft = reader.draft("signing", sentence, at, "signs: A and B signed")
    if draft:
        for phrase in by or [p for p in subj if p.tag in "PC"]:
            draft.sit(reader.seat(phrase, "signatory", draft.rule))
        yield draft


def _attends(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    tags = sentence.tags
    if reader.last is None:
        return
    behind = objects(sentence, at, "y", direct=True) if re.compile("[_E:,]{0,3}[yP]|[_@]{0,3}[yP]").match(tags, at + 1) else []
    who = behind or subject(sentence, at)
    for phrase in reader.resolve(sentence, who):
        if phrase.tag == "P":
            reader.last.sit(reader.seat(phrase, "attendee", "attends: A also attended"))
    return
    yield


def _chairs(reader: Reader, sentence: Sentence, at: int) -> Iterator[Draft]:
    tags = sentence.tags
    by = reader.resolve(sentence, objects(sentence, at, "y", reach=6))
    subj = by or reader.resolve(sentence, subject(sentence, at))
    withs = reader.resolve(sentence, objects(sentence, at, "w", reach=14))
    who = [p for p in subj + withs if p.tag in "PU"]
    if who:
        yield from reader.meet("consultations", sentence, at, "chairs: A and B co-chaired", who[:1], who[1:], ("head", "head"), apart=False)


RULES: dict[str, Callable[[Reader, Sentence, int], Iterator[Draft]]] = {
    "m": _meets, "e": _sees, "r": _receives, "l": _calls_on, "s": _speaks, "f": _phones, "x": _discusses, "N": _noun,
    "v": _visits, "g": _visits, "q": _visits, "E": _stays, "i": _signs, "a": _attends, "k": _chairs,
}  # fmt: skip
