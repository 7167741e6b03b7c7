"""Visits that a text goes on to tell of: the visit of those received, how long it lasts, on which day it ends."""

import re
from collections.abc import Sequence
from dataclasses import replace

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.datewords import UNTIL
from coopstats.coding.dates.inserted import RETURNS, STAYS
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.rules.visitdrafts import PLACE, Leg, are_abroad, legs_from, visit_of
from coopstats.coding.scanning.plainwords import HOMEWARD, OWNS, TRIPS
from coopstats.coding.sentences.lengths import stay_told
from coopstats.coding.sentences.phrases import Phrase, Sentence, numbers
from coopstats.coding.sentences.spells import BEGUN, ended, joined, nth_day, spell
from coopstats.coding.sentences.timing import date_near

_FROM = re.compile(rf"(?:[@>][_D]?[KC],?)?[_T@,]{{0,6}}<[_D]{{0,2}}{PLACE}")
_TIME_IN = re.compile(r"@[_D]{0,2}([KC])")
_SPENT = frozenset("day days week weeks hours nights stay talks meetings month".split())
_WHERE = re.compile(r"([CK])(?:,C)?(?:@?_?T)?,?(R)[^,;.RZ]{0,6}$")
_OVER = frozenset(("after", "end", "following", "conclusion", "close", "ending", "concluding", "completing"))
_HOME = HOMEWARD | {"country"}
_NEAR = 3  # sentences between guests and "the visit"
OF_SOMEBODY = "noun: A's visit to C"
OF_GUESTS = "noun: the visit of those received"


def places_left(reader: Reader, sentence: Sentence, at: int) -> list[Leg]:
    """Give the places behind "returned on DATE from", or in which the days before a return were spent."""
    if left := _FROM.match(sentence.tags, at + 1):
        return legs_from(reader, sentence, left.start(1))
    if reader.last_word(sentence.phrases[at]) not in _HOME | RETURNS | {"from"}:
        return []
    for there in _TIME_IN.finditer(sentence.tags):
        before = sentence.phrases[max(there.start() - 1, 0)]
        if reader.last_word(before) in _SPENT:
            return legs_from(reader, sentence, there.start(1))
    return []


def stay_left(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase]) -> Leg | None:
    """Give where A of another country has met others, if "before leaving" tells that this was on a visit."""
    people = {p.value for p in ours if p.tag == "P" and not is_resident(reader, p.value)}
    before = "before" in sentence.values[max(at - 2, 0) : at]
    home = reader.last_word(sentence.phrases[at]) in HOMEWARD | STAYS
    if sentence.tags[at] != "q" or not ((before or home) and people):
        return None
    if any(d.people & people for d in reader.drafts.visits):
        return None
    own = reader.sides(ours)
    met = [d for d in reversed(reader.recent) if d.people & people and d.status == "held"]
    hosts = [side for d in met for side in (d.country, *sorted(d.sides)) if side and side not in own]
    return Leg(Phrase("C", 0, 1, hosts[0])) if hosts else None


def has_stayed(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether somebody leaves where the visit was: "left C for D after a stay of four days"."""
    behind = _words_behind(reader, sentence, at)
    return "after" in behind and not TRIPS.isdisjoint(behind[behind.index("after") :])


def _words_behind(reader: Reader, sentence: Sentence, at: int) -> list[str]:
    return reader.scan.lows[sentence.phrases[at].last : sentence.phrases[-1].last]


def place_stayed(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase]) -> list[Leg]:
    """Give the place of "C, where A spent DATE" and "C, where A stays until DATE", if A is not at home there."""
    match = _WHERE.search(sentence.tags, 0, at)
    if not match or sentence.values[match.start(2)] != "where":
        return []
    legs = legs_from(reader, sentence, match.start(1))[:1]
    return [leg for leg in legs if ours and are_abroad(reader, ours, leg)]


def _until(sentence: Sentence, at: int) -> DateSpan | None:
    """Give the day behind "stays until"."""
    behind = range(at + 2, min(at + 8, len(sentence.tags)))
    until = (k for k in behind if sentence.tags[k] == "T" and sentence.before(k) in UNTIL)
    return next((sentence.values[k] for k in until), None)


def _is_elsewhere(reader: Reader, leg: Leg, *, returned: bool) -> bool:
    """Whether a place is where visitors are at home, or else not where they have been."""
    visit, place = reader.visit, leg.code
    at_home = any(_visitors(d) == {place} for d in reader.drafts.visits)
    return at_home or bool(returned and visit and visit.country != place)


def _visitors(draft: Draft) -> set[str]:
    """Give the sides of those on a visit."""
    return {seat.side for seat in draft.seats if seat.role != "host"}


def ends_visit(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], legs: Sequence[Leg]) -> bool:
    """Let a visit end on the day on which the visitors go to a place of their own; whether they do.

    Parameters
    ----------
    reader
        The text as read; the visit told last is changed.
    sentence, at
        The verb.
    ours
        Who goes.
    legs
        Where to; empty for "home".
    """
    word = reader.last_word(sentence.phrases[at])
    sides = reader.sides(ours) - {""}
    returned = sentence.cue(at).term == "returned home"
    if sentence.tags[at] == "q":  # "the Minister returns to CITY", whoever that is
        sides |= {leg.code for leg in legs if _is_elsewhere(reader, leg, returned=returned)}
    stays = word in STAYS
    legs = [] if stays else legs
    back = word in _HOME or (word in RETURNS and not legs)  # "returns on Sunday"
    if not sides or not (legs or stays or back) or any(leg.code not in sides for leg in legs):
        return False
    people = numbers(ours)
    visits = [d for d in reader.drafts.visits if d.status != "past" and (d.people & people or _visitors(d) & sides)]
    day = _until(sentence, at) if stays else date_near(sentence, at)
    if visits and day and day.start == day.end and not (visits[-1].when and visits[-1].when.end > day.end):
        _end(visits[-1], day)
    return bool(visits)


def ends_here(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], legs: Sequence[Leg]) -> bool:
    """Whether somebody leaves for his own country after a visit of which nothing has been told yet."""
    sides = {reader.side(p) for p in ours if p.tag == "P"}
    behind = _words_behind(reader, sentence, at)
    over = not (TRIPS.isdisjoint(behind) or _OVER.isdisjoint(behind))
    return over and sides == {leg.code for leg in legs}


def ends_there(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], country: str) -> bool:
    """Let the visit of those who leave a place there end on that day: "departs from CITY on DATE"; whether one does."""
    people = {p.value for p in ours}
    stays = (d for d in reversed(reader.drafts.visits) if d.status != "past" and d.country == country)
    visit, day = next((d for d in stays if d.people & people), None), date_near(sentence, at)
    if visit and day and day.is_day and not (visit.when and visit.when.end > day.end):
        _end(visit, day)
    return visit is not None


def goes_on_to(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], leg: Leg) -> None:
    """Let the visit told last, if it has no end, be over on the day on which the visitors leave for another country."""
    visit, day = reader.visit, date_near(sentence, at)
    if not (visit and visit.people & numbers(ours) and visit.status == "held") or visit.country in ("", leg.code):
        return
    if day and day.is_day and (not visit.when or visit.arrival):
        _end(visit, day)


def _end(visit: Draft, day: DateSpan) -> None:
    visit.when = joined(visit.when, replace(day, start=""))


def left_at(sentence: Sentence, at: int, end: int) -> int:
    """Give the place that stands between "left" and where to."""
    return next((k for k in range(at + 1, end) if sentence.tags[k] in "CK"), 0)


def leaves(reader: Reader, sentence: Sentence, at: int, ours: Sequence[Phrase], end: int) -> Drafts:
    """A of another country left C for D: the visit to C was over on that day."""
    place = left_at(sentence, at, end)
    leg = Leg(sentence.phrases[place])
    people = [p for p in ours if p.tag == "P" and not is_resident(reader, p.value)]
    if place and people and are_abroad(reader, people, leg):
        day = date_near(sentence, at)
        for draft in visit_of(reader, sentence, at, people, [leg], "visits: A left C"):
            draft.when, draft.arrival = ended(reader.scan, sentence, day) if day else None, False
            yield draft


def guests_stay(reader: Reader, sentence: Sentence, at: int) -> Draft | None:
    """Give the visit of those who have been received: "A received B in CITY. The visit ..."."""
    met = next((d for d in reversed(reader.drafts) if d.kind in ("meeting", "consultations")), None)
    if met is None or met.status == "past" or sentence.number - met.told > _NEAR or sentence.title:
        return None
    host = met.country or next((s.side for s in met.seats if s.role == "host"), "")
    guests = [s for s in met.seats if s.side not in ("", host) and s.role != "host"]
    draft = reader.draft("visit", sentence, at, OF_GUESTS) if host else None
    if draft is None or not guests or any(is_resident(reader, s.person) for s in guests):
        return None
    draft.status = met.status
    draft.country = draft.country if draft.city and draft.country not in {s.side for s in guests} else host
    for seat in guests:
        draft.sit(seat._replace(role="attendee", rule=OF_GUESTS))
    return draft


def his_stay(reader: Reader, sentence: Sentence, at: int) -> Draft | None:
    """Give the visit of which only days are told: "Her stay ends on DATE", "saw A off after a four-day stay"."""
    whose, who = sentence.before(at) in OWNS, list[Phrase]()
    if whose and spell(reader.scan, sentence, at, None):
        who = [p for p in reader.speaker[:1] or reader.default if p.tag == "P"]
    elif not whose and stay_told(reader.scan, sentence) and reader.home:
        who = [p for p in sentence.phrases if p.tag == "P" and reader.side(p) not in ("", reader.home)][:1]
    return next(visit_of(reader, sentence, at, who, [], OF_SOMEBODY), None) if who else None


def goes_on(reader: Reader, sentence: Sentence, at: int, visit: Draft | None) -> None:
    """The visit ends on DATE: it is the one told before."""
    days = nth_day(reader.scan, sentence) or spell(reader.scan, sentence, at, None)
    legs = [d for d in reader.drafts.visits if visit and visit.tour and d.tour and d.sentence == visit.sentence]
    for leg in legs if days else ():
        leg.when = joined(leg.when, days)  # "The tour ends on DATE"
    if visit and days and not legs:
        visit.arrival = visit.arrival or (not visit.when and days.rule == BEGUN)
        visit.when = joined(visit.when, days)
    if visit and not visit.tour:
        visit.length = visit.length or stay_told(reader.scan, sentence)
