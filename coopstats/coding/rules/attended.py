"""Which event those were at of whom a sentence says that they were there too."""

import re

from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident, posted_to
from coopstats.coding.sentences.phrases import Phrase, Sentence

_THE_EVENTS = re.compile("@_N")
_TO_PLACE = re.compile(r"a[_D]{0,2}[PpUG]_?>[_D]{0,2}[CK]")  # "B accompanied A to C"
ATTENDS = "attends: A also took part"
_BOTH, _NEXT = 2, 1  # meetings of "both", sentences for which a text goes on to speak of an event
_CALLS = ("call", "meeting")  # "present at the call", in person
_ALWAYS = frozenset(("throughout", "everywhere"))


def attend(
    reader: Reader,
    sentence: Sentence,
    who: list[Phrase],
    *,
    accompanies: bool = False,
    wait: bool = False,
    rule: str = ATTENDS,
) -> None:
    """Seat people in the event that a sentence speaks of; before any has been told, they wait."""
    people = [p for p in who if p.tag == "P"]
    targets = [] if wait or not people else _targets(reader, sentence, accompanies)
    if not targets:  # or the verb is yet to come
        reader.waiting += [(sentence.number, reader.seat(p, "attendee", rule)) for p in people]
    for phrase in people:
        for target in targets:
            draft: Draft | None = target
            if target.kind == "visit" and not _travels(reader, phrase, target, alone=len(targets) == 1):
                draft = _met_on(reader, target) if len(targets) == 1 else None
            if draft:
                reader.sit(draft, [phrase], rule=rule)


def _met_on(reader: Reader, visit: Draft) -> Draft | None:
    """Give the last event of the visitors, at which those who serve or live there joined them."""
    held = (d for d in reversed(reader.recent) if d.kind != "visit" and d.status == visit.status and not d.title)
    return next((d for d in held if d.people & visit.people), None)


def _travels(reader: Reader, phrase: Phrase, visit: Draft, *, alone: bool) -> bool:
    """Whether somebody may have come along on a visit: nobody of the hosts, nor who serves there."""
    at_home = reader.side(phrase) == visit.country != ""
    there = visit.country != "" and posted_to(reader, phrase.value) == visit.country
    return not (at_home or there) and (alone or not is_resident(reader, phrase.value))


def _targets(reader: Reader, sentence: Sentence, accompanies: bool) -> list[Draft]:
    """The events meant: those of the sentence, those of "the meetings", or the last one told."""
    item = reader.item_of(sentence.number)
    drafts = [d for d in reader.recent if not d.title and d.told >= item]
    if not drafts:
        return []
    held = [d for d in drafts if d.status == "held"]
    if drafts[-1].status == "planned" and held and "F" not in sentence.tags:
        drafts = held  # "She asked B to the fair in May. With her was C."
    here = [d for d in drafts if d.sentence == sentence.number]
    nouns = [p.value for p in sentence.phrases if p.tag in "NS"]
    # "Within the visit, consultations led by A and B": the event within it is the one meant.
    within = any(d.kind in ("consultations", "signing", "call") for d in here)
    trips = [d for d in drafts if d.kind == "visit"]
    if trips and not within and any(t.cue.kind == "visit" for t in nouns):
        return trips[-1:]
    if accompanies:
        visits = [d for d in trips if d.people and d.status == drafts[-1].status]
        event = drafts[-1:] if drafts[-1] not in visits and (not visits or drafts[-1].status == "held") else []
        return (trips[-1:] if _TO_PLACE.search(sentence.tags) else []) or here[-1:] or [*visits, *event]
    others = [d for d in drafts if d.kind != "visit"] or drafts
    if "F" not in sentence.tags:  # who "was present" was so at no event yet to come
        others = [d for d in others if d.status != "planned" or d in here] or others
    if not _ALWAYS.isdisjoint(sentence.values):
        return [d for d in others if d.kind == "meeting" and d.status == "held"] or others[-1:]
    units = reader.scan.units
    plural = any(units[t.last - 1].low.endswith("s") and t.cue.term == "meeting" for t in nouns)
    plural = plural or "all" in sentence.values
    if plural and "both" in sentence.values:
        return [d for d in others if d.kind == "meeting"][-_BOTH:]  # "took part in both meetings"
    if plural and others[-1].kind == "meeting":
        whole = others[-1].sentence
        here = [d for d in others if d.kind == "meeting" and d.status == others[-1].status]
        return here if _THE_EVENTS.search(sentence.tags) else [d for d in here if d.sentence == whole]
    wanted = [t.cue.kind for t in nouns if t.cue.kind and t.cue.kind not in ("visit", "conference")]
    for kind in wanted:
        fit = [d for d in others if d.kind == kind] or [d for d in others if (kind, d.kind) == _CALLS]
        if fit and sentence.number - fit[-1].told > _NEXT:
            fit = [d for d in fit if d.status != "past"] or fit  # of one long ago the text speaks no more
        if fit:
            return _alike(fit)
    ceremonies = [d for d in others if d.kind in ("handover", "signing")]
    if ceremonies and "ceremonies" in sentence.values:
        return [d for d in ceremonies if d.kind == ceremonies[-1].kind]
    if ceremonies and "ceremony" in sentence.values:
        return _alike(ceremonies)
    if others[-1].kind == "handover" and len(others) > 1 and others[-2].people == others[-1].people:
        return _alike(others[:-1])  # the meeting at which a letter was handed over
    return _alike(others)


def _alike(drafts: list[Draft]) -> list[Draft]:
    """The last event, with those told apart in the same words: "A met B, C and D. E was also present."."""
    last = drafts[-1]
    return [d for d in drafts if (d.kind, d.sentence, d.rule) == (last.kind, last.sentence, last.rule)]
