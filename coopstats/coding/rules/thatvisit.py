"""Visits that a text has told of in other words: "the visit" of those received, "her stay", and when it ends."""

from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.rules.visitdrafts import visit_of
from coopstats.coding.scanning.plainwords import OWNS
from coopstats.coding.sentences.lengths import stay_told
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.sentences.spells import BEGUN, joined, nth_day, spell

_NEAR = 3  # sentences between guests and "the visit"
OF_SOMEBODY = "noun: A's visit to C"
OF_GUESTS = "noun: the visit of those received"


def guests_stay(reader: Reader, sentence: Sentence, at: int) -> Draft | None:
    """Give the visit of those who have been received: "A received B in CITY. The visit ..."."""
    met = next((d for d in reversed(reader.drafts) if d.kind in ("meeting", "consultations")), None)
    if met is None or met.status != "held" or sentence.number - met.told > _NEAR or sentence.title:
        return None
    host = met.country or next((s.side for s in met.seats if s.role == "host"), "")
    guests = [s for s in met.seats if s.side not in ("", host) and s.role != "host"]
    draft = reader.draft("visit", sentence, at, OF_GUESTS) if host else None
    if draft is None or not guests or any(is_resident(reader, s.person) for s in guests):
        return None
    draft.country = draft.country if draft.city and draft.country not in {s.side for s in guests} else host
    for seat in guests:
        draft.sit(seat._replace(role="attendee", rule=OF_GUESTS))
    return draft


def his_stay(reader: Reader, sentence: Sentence, at: int) -> Draft | None:
    """Give the visit of which only days are told: "saw A off after a four-day stay"."""
    if sentence.values[at - 1] in OWNS or not reader.home or not stay_told(reader.scan, sentence):
        return None
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
