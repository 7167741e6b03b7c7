"""Rules for events by name: talks with B, the Nth session of a commission, a forum, a signing, dinners, receptions."""

import re

from coopstats.coding.rules.asserted import LIGHT
from coopstats.coding.rules.circumstances import LEAD
from coopstats.coding.rules.drafts import TWO_SIDED, Draft
from coopstats.coding.rules.facing import HOSTING, meet
from coopstats.coding.rules.happenings import held
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.named import extent, is_parliament, kind_of
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.speaking import interviews
from coopstats.coding.rules.talks import EARLIER, talks
from coopstats.coding.rules.trips import visit_noun
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.nearwords import MEALS
from coopstats.coding.sentences.phrases import Phrase, Sentence, people_meant
from coopstats.coding.sentences.timing import date_near

_OF_GUEST = re.compile(r"/[^;.RZPU]{0,4}[PU][^;.RZ]*y[^;.RZPU]{0,4}[PU]")  # "the reception of A by B"
_GIVEN_TO = re.compile(r"[Lh_][_D]{0,2}([Pp])_{1,2}$")
_ENDS = frozenset("ended ends ending concluded closed finished rounded began opened started".split())
_PRESENT_AT = re.compile(r"a[@/]_{0,2}$")
_GUEST_OF = re.compile(r"p/[_D]{0,2}([PU])")  # "the dinner guest of B"
_GUEST_AT = re.compile(r"(?:p/|l)[_D]{0,2}([PU])[^;.:RZ]{0,14}@_{0,2}$")  # "the guests of B at a lunch"
_AT_WHICH = re.compile(r"[w@]R[_D]{0,2}([pP])[_FELTrlmh]{1,3}[_D]{0,2}(P)")
_HAD_TO = re.compile(r"[L_rgt][_T]{0,2}([PUp])>_{0,3}$")
_PAIR = 2
_HAD = frozenset("had has hosted took treated entertained invited asked".split())
_FORMAL = frozenset("state gala reception receptions ceremony".split())
_HONOURED = re.compile(r"[_TE@K,]{0,6}@(_)/[_D]{0,2}([PU])")  # "a reception was given in honour of B"
_BY = re.compile(r"[^;.RZPUa]*y[_D]{0,2}([PU])")
_GAVE = "table: A gave a dinner for B"
_HONOURS = frozenset(("honour", "honor"))
_GIVEN_BY = re.compile(r"[_TE,]{0,4}y[_D]{0,2}([PU])")  # "a dinner given by B"


def occasion(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A meeting with B, talks between A and B, A's meeting with B; or an event that the text says was held."""
    cue = sentence.cue(at)
    if cue.kind == "visit":
        yield from visit_noun(reader, sentence, at)
        return
    if cue.kind == "interview":
        yield from interviews(reader, sentence, at)
        return
    if sentence.tags[at + 1 : at + 2] in ("N", "S") or is_parliament(reader, sentence, at):
        return  # "one-on-one meetings"
    first, last = extent(sentence, at)
    present = _PRESENT_AT.search(sentence.tags, max(first - 4, 0), first)
    if present and reader.last and sentence.tags[last : last + 1] == "E":
        return  # "Also present at the meeting were A and B": that told of
    kind = kind_of(reader, sentence, at, first, last)
    if sentence.before(at) in ("the", "their") and _goes_on(reader, sentence, at, kind):
        return
    recalled = sentence.before(at) in EARLIER and sentence.number > LEAD
    if recalled and kind in ("meeting", "call") and not date_near(sentence, at):
        return  # "recalled their recent talks"
    given = _GIVEN_TO.search(sentence.tags, 0, at) if cue.term == "audience" else None
    if given:  # "gave her an audience"
        hosts = resolve(reader, sentence, subject(sentence, given.start()))
        guests = people_in(reader, sentence, sentence.found(given))
        if hosts and guests:
            yield from meet(reader, "meeting", sentence, at, "noun: A gave B an audience", hosts, guests, HOSTING)
            return
    if cue.term == "reception" and sentence.before(at) == "the" and _has_received(reader, sentence):
        return  # "A received B. The reception was attended by C": the meeting told of
    if cue.term == "reception" and _OF_GUEST.match(sentence.tags, at + 1):
        guests, hosts = (resolve(reader, sentence, objects(sentence, at, of)) for of in "/y")
        yield from meet(reader, "meeting", sentence, at, "noun: the reception of B by A", hosts, guests, HOSTING)
        return
    if cue.term == "reception" and kind == "other":
        yield from table(reader, sentence, at)
        return
    if kind not in ("conference", "signing", "other", "handover", "briefing"):
        found = talks(reader, sentence, at, kind)
        if found:
            yield from found
            return
    yield from held(reader, sentence, at, kind, first, last)


def _goes_on(reader: Reader, sentence: Sentence, at: int, kind: str) -> bool:
    """Whether talks just told of are begun or ended: "They ended the call by"."""
    ends = any(reader.first_word(phrase) in _ENDS for phrase in sentence.phrases[max(at - 2, 0) : at])
    return ends and kind in TWO_SIDED and any(d.kind == kind for d in reader.recent)


def _has_received(reader: Reader, sentence: Sentence) -> bool:
    """Whether the sentence before tells that somebody received a guest."""
    near = (d for d in reader.recent if d.sentence == sentence.number - 1)
    return any(draft.rule.startswith("receives: A received") for draft in near)


def is_meeting(reader: Reader, draft: Draft) -> bool:
    """Whether an event is a meal of two sides, which is a meeting; a banquet of state or a reception is none."""
    if draft.kind != "other" or len(draft.people) < _PAIR or len(draft.sides) < _PAIR or draft.rule.startswith("opens"):
        return False
    words = {low.split()[-1] for low in reader.words_around(draft)}
    return not MEALS.isdisjoint(words) and _FORMAL.isdisjoint(words)


def table(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A gave a reception for B; B was the dinner guest of A; A hosted a dinner, for those on a visit."""
    tags = sentence.tags
    received = reader.first_word(sentence.phrases[at]) in ("reception", "receptions")
    behind = objects(sentence, at, "*", reach=12 if received else 9)
    guests = [p for p in behind if p.tag in ("PUGB" if received else "PU")]
    light = LIGHT.search(tags, max(at - 6, 0), at)
    if guests and light and received:
        hosts, guests = resolve(reader, sentence, subject(sentence, light.start())), resolve(reader, sentence, guests)
        rule = "noun: A held a reception for B"
        yield from meet(reader, "meeting", sentence, at, rule, hosts, guests, HOSTING)
        return
    given = None if tags[at - 1 : at] == ">" else _GIVEN_BY.match(tags, at + 1)  # "was hosted to lunch by B"
    had = _HAD_TO.search(tags, max(at - 6, 0), at)
    if had and reader.first_word(sentence.phrases[had.start()]) in _HAD:  # "had him to lunch"
        hosts = resolve(reader, sentence, subject(sentence, had.start()))
        guests = resolve(reader, sentence, sentence.found(had))
        rule = "table: A had B to dinner"
        yield from meet(reader, "other", sentence, at, rule, hosts, guests, ("host", "attendee"))
        return
    which = _AT_WHICH.match(tags, at + 1)
    if which:  # "the banquet with which A honoured B"
        hosts, guests = resolve(reader, sentence, sentence.found(which)), sentence.found(which, 2)
        yield from reader.event("other", sentence, at, _GAVE, host=hosts, attendee=guests)
        return
    host = _GUEST_OF.match(tags, at + 1) or _GUEST_AT.search(tags, max(at - 24, 0), at) or given
    if host:
        hosts = resolve(reader, sentence, sentence.found(host))
        guest = host.start() if tags[host.start()] in "pl" else at
        guests = [p for p in resolve(reader, sentence, guests or subject(sentence, guest)) if p.tag == "P"]
        guests = [p for p in guests if p not in hosts] or _visitors(reader, hosts)
        if guests:
            yield from reader.event("other", sentence, at, _GAVE, host=hosts, attendee=guests)
            return
    honoured = _HONOURED.match(tags, at + 1)
    if honoured and sentence.values[honoured.start(1)] in _HONOURS:
        by = _BY.match(tags, honoured.end())
        giver = subject(sentence, light.start()) if light else sentence.found(by)
        hosts, guests = (resolve(reader, sentence, who) for who in (giver, sentence.found(honoured, 2)))
        rule = "table: there was a dinner in honour of B"
        yield from reader.event("other", sentence, at, rule, host=hosts, attendee=guests)
        return
    if "there" in sentence.values[max(at - 5, 0) : at] and reader.visitors:
        yield from reader.event("other", sentence, at, "table: there was a dinner", attendee=reader.visitors)
        return
    for draft in held(reader, sentence, at, "other", *extent(sentence, at)):
        if draft.people and not guests and "*" not in tags[at : at + 4]:
            reader.sit(draft, _visitors(reader, people_meant(draft.people)))
        yield draft


def _visitors(reader: Reader, hosts: list[Phrase]) -> list[Phrase]:
    """Give those on the visit told last, if the hosts are of another side."""
    guests = reader.visitors
    return guests if not reader.sides(hosts) & reader.sides(guests) else []
