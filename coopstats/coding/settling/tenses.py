"""Whether a sentence tells of the past, by the forms of its verbs; what is done on a planned visit is yet to come."""

from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import BE

_PAST = frozenset(
    "was were had did met held saw spoke sat gave took told paid left went came flew made began said thanked "
    "drew wrote got put sent led brought".split()
)
_BE = (BE - {"was", "were"}) | {"as"}


def tells_of_past(reader: Reader, number: int) -> bool:
    """Whether one of the verbs of a sentence stands in the past: "met", "was received", "visited"."""
    scan = reader.scan
    first, last = scan.sentences[number]
    for at in range(first, last):
        low = scan.lows[at]
        if low in _PAST:
            return True
        cue = reader.parts.triggers.get(at)
        if cue and low.endswith("ed") and cue.tag not in "FW" and scan.lows[max(at - 1, first)] not in _BE:
            return True
    return False


def look_ahead(reader: Reader, drafts: list[Draft]) -> None:
    """Mark what those on a planned visit do as planned, if no day and no verb in the past tells otherwise."""
    for draft in drafts:
        if draft.rule.startswith("stays: headline"):  # "Minister in C", who will be there
            others = [d for d in reader.drafts.with_any(draft.people) if not d.title]
            draft.status = "planned" if others and all(d.status == "planned" for d in others) else draft.status
        if draft.kind == "visit" and draft.status == "planned" and draft.end and not draft.start:
            there = (d for d in reader.drafts.with_any(draft.people) if d.kind != "visit" and d.status == "held")
            if any(d.country in ("", draft.country) for d in there):
                draft.status = "held"  # "met B in CITY. He will be there until DATE"
        if draft.status != "held":
            continue
        trips = [d for d in reader.drafts.with_any(draft.people) if d.kind == "visit" and d is not draft]
        to_come = [d for d in trips if d.status == "planned"]
        if draft.kind != "visit" and draft.when and any(d.when and d.when.span == draft.when.span for d in to_come):
            draft.status, draft.when, draft.start, draft.end = "planned", None, "", ""  # "arrives today to meet B"
        elif not (draft.when or draft.title or draft.rule.startswith(("gap", "stays", "returns"))):
            told = [d for d in trips if d.sentence <= draft.sentence and d.status != "past"]
            if told and all(d.status == "planned" for d in told) and not tells_of_past(reader, draft.sentence):
                draft.status = "planned"
