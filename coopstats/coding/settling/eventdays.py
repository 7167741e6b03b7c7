"""The days of events that are told without one: that of the visit, of what was told before, or of the text."""

import re

from coopstats.coding.dates.dates import DATELINE, DateSpan
from coopstats.coding.dates.datewords import ORDINALS
from coopstats.coding.dates.days import is_exact, reference
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.returns import OF_GUESTS
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.settling.journeys import give_days
from coopstats.coding.settling.nesting import elsewhere
from coopstats.coding.settling.textdays import TextDays, days_of_text

_LASTING = ("visit", "conference")
_FRONTED = re.compile("(?:@_?)?T")  # "On DATE the delegation visited BODY"
_EARLIER = re.compile(
    r"\bearlier (?:in the|this|that) (?:week|month|visit|tour|trip)\b|\bdays? (?:before|earlier)\b"
    r"|^(?:separately|elsewhere|on another occasion)\b|\bbefore(?:hand\b| that\b)"
    r"|\bprior to th(?:at|is)\b|\bon (?:the|his|her|their) way\b"
)
_NTH_DAY = re.compile(
    rf"\bon (?:the |his |her |their )({'|'.join(ORDINALS)}|opening|last|final|closing) "
    r"(?:day|morning|afternoon|evening)\b"
)
_OCCASION = re.compile(r"\bon (?:that|this|the same|which) occasion\b|\bat (?:the same|this|that|which) ceremony\b")
_SAID_THIS = re.compile(
    r"\b(?:(?:was|were) (?:speaking|responding|reacting|addressing)|(?:said|stated|disclosed|announced) (?:this|so)"
    r"|(?:made|gave) (?:the|this|these) \w+|this (?:came|emerged|followed|was (?:said|disclosed|revealed)))\b"
)
_AT_END = re.compile(r"\b(?:day|morning|afternoon|evening|night) of (?:his|her|their|the) (arrival|departure)\b")
_STOPS = ("journey", OF_GUESTS)  # rules of visits that are told by their parts alone
_NEAR = 2  # sentences
_LEAD = 3


def fill_days(reader: Reader, drafts: list[Draft]) -> None:
    """Give events without a day that of their visit, if it lasted one day, or of the event told just before."""
    _complete(drafts)
    give_days(drafts)
    days = days_of_text(reader, drafts)
    before: Draft | None = None
    last: Draft | None = None
    for draft in sorted(drafts, key=lambda d: (d.title, d.span)):
        if not draft.start and not (draft.end and draft.kind in _LASTING):
            draft.start = draft.end = _day_told(reader, draft, before, last, days)
        one_day = draft.kind != "visit" and draft.start == draft.end
        if one_day and draft.start and draft.status == "held" and not draft.title:
            before = draft
        last = draft if one_day else None
    for draft in drafts:
        if draft.kind == "visit" and not (draft.start or draft.end):
            _span(draft, drafts)
        if draft.arrival and draft.start == draft.end and is_exact(draft.start):
            draft.end = ""


def _day_told(reader: Reader, draft: Draft, before: Draft | None, last: Draft | None, days: TextDays) -> str:
    """Give the day that the text tells elsewhere of an event, by the one `before` or the `last` event of one day."""
    lasting = draft.kind in _LASTING
    day = "" if lasting else _day_of_visit(reader, draft) or _day_said(reader, draft)
    if not day and last and _on_that_occasion(reader, last, draft):
        day = last.start
    if day or draft.status != "held":
        return day or _only_day_of_visit(draft)
    return "" if lasting else _day_near(reader, draft, before, days)


def _day_near(reader: Reader, draft: Draft, before: Draft | None, days: TextDays) -> str:
    """Give the day of what was held on one that is not said: of its visit, of what is told before, or of the text."""
    whole = draft.part_of
    if whole and whole.start == whole.end and not whole.arrival and is_exact(whole.start):
        return whole.start
    scene = _scene(reader, draft)
    if scene and not (before and before.sentence > scene[0]):
        return scene[1]
    if _EARLIER.search(reader.text_around(draft)):
        return ""
    if before and _goes_on(reader, before, draft):
        return before.start
    if days.only and not whole and days.seen & draft.people:
        return days.only
    early = not draft.title and draft.sentence <= _LEAD + 1
    return days.lead if days.lead and early and _may_be_of(whole, days.lead, days.told) else ""


def _on_that_occasion(reader: Reader, last: Draft, draft: Draft) -> bool:
    """Whether a sentence tells what goes with the event of the sentence before: "on that occasion, A signed"."""
    near = draft.sentence - last.sentence <= 1 and last.status == draft.status
    return near and bool(_OCCASION.search(reader.text_around(draft)))


def _day_said(reader: Reader, draft: Draft) -> str:
    """Give the day on which somebody spoke who did so there: "A said on DATE ... He said this when he received B"."""
    if not draft.sentence or draft.status != "held" or not _SAID_THIS.search(reader.text_around(draft)):
        return ""
    day = one_day_in(reader.sentences[draft.sentence - 1])
    published = reader.scan.article.published or "9999"
    return day.end if day and day.is_day and day.end <= published else ""


def one_day_in(sentence: Sentence) -> DateSpan | None:
    """Give the one day that a sentence tells, apart from that of a dateline."""
    days = [p.value for p in sentence.phrases if p.tag == "T" and p.value.rule != DATELINE]
    return days[0] if len(days) == 1 else None


def _may_be_of(whole: Draft | None, day: str, told: str) -> bool:
    """Whether a part of an event may be of a day, as the event has no days or one yet to come, on which it ends."""
    if whole is None:
        return True
    of_days = not told and (whole.tour or whole.length > 1)  # of which the day of the dateline is the last
    return not (of_days or whole.start or (whole.end and whole.end <= day))


def _complete(drafts: list[Draft]) -> None:
    """Count the last day of a visit from the first, or the first from the last, where its length is told."""
    for draft in drafts:
        if draft.length < 2:
            continue
        if is_exact(draft.start) and draft.arrival and draft.start == draft.end:
            draft.end, draft.arrival = reference(draft.start).days(draft.length - 1), False
        elif is_exact(draft.end) and not draft.start:
            draft.start = reference(draft.end).days(1 - draft.length)


def _only_day_of_visit(draft: Draft) -> str:
    """Give the day of a planned visit, or the day, month or year of a past one, which is that of its parts too."""
    visit = draft.part_of
    if not visit or visit.kind != "visit" or visit.status != draft.status or visit.arrival or visit.start != visit.end:
        return ""
    return visit.start if draft.status == "past" or is_exact(visit.start) else ""


def _span(visit: Draft, drafts: list[Draft]) -> None:
    """Give a visit the days of its parts: of some days that they fill ("a two-day visit"), or a stop of one day."""
    if not (visit.length or visit.rule.startswith(_STOPS)):
        return
    parts = [d for d in drafts if d.part_of is visit and d.status == visit.status and is_exact(d.start)]
    first, last = min((d.start for d in parts), default=""), max((d.end or d.start for d in parts), default="")
    if first and reference(first).days(max(visit.length, 1) - 1) == last:
        visit.start, visit.end = first, last


def _day_of_visit(reader: Reader, draft: Draft) -> str:
    """Count "on her second day" and "on the last day" from the days of the visit."""
    visit = draft.part_of
    if visit is None or visit.kind != "visit":
        return ""
    around = reader.text_around(draft)
    nth = _NTH_DAY.search(around)
    if nth is None:
        ends = _AT_END.search(around)
        day = "" if ends is None else visit.start if ends[1] == "arrival" else visit.end
        return day if is_exact(day) else ""
    if not is_exact(visit.start) or _is_anothers(reader, draft, visit, nth.start()):
        return ""
    if nth[1] in ("last", "final", "closing"):
        return visit.end if is_exact(visit.end) and visit.end > visit.start else ""
    return reference(visit.start).days(ORDINALS.get(nth[1], 1) - 1)


def _is_anothers(reader: Reader, draft: Draft, visit: Draft, at: int) -> bool:
    """Whether a day that opens within the sentence is of others: "saw A and, on the final day, B" tells none of A."""
    units = reader.scan.units
    begin = units[reader.scan.sentences[draft.sentence][0]].start
    if ";" in reader.scan.article.text[draft.span.end : begin + at]:
        return True  # "was met by A; on the second day they signed"
    hosts = [p for p in reader.sentences[draft.sentence].phrases if p.tag == "P" and p.value not in visit.people]
    before = {p.value for p in hosts if units[p.first].start < begin + at}
    return len(before) < len({p.value for p in hosts}) and bool(before & draft.people)


def _scene(reader: Reader, draft: Draft) -> tuple[int, str] | None:
    """Give the day at the head of a sentence just before in the paragraph, with its number, if no other is told."""
    for number in range(draft.sentence - 1, max(draft.sentence - 1 - _NEAR, -1), -1):
        sentence = reader.sentences[number]
        if sentence.title or sentence.paragraph != draft.paragraph:
            return None
        fronted = _FRONTED.match(sentence.tags)
        if fronted:
            day = sentence.phrases[fronted.end() - 1].value
            whole = draft.part_of
            within = not (whole and whole.start and whole.end) or whole.start <= day.end <= whole.end
            return (number, day.end) if within and day.is_day and day.rule != DATELINE else None
        if "T" in sentence.tags:
            return None
    return None


def _goes_on(reader: Reader, before: Draft, draft: Draft) -> bool:
    """Whether an event without a day is told right after one of the same people, so that it was on the same day."""
    moved = draft.city not in ("", before.city) and bool({"g", "q"} & set(reader.sentences[draft.sentence].tags))
    if elsewhere(before, draft) or moved or draft.paragraph - before.paragraph > 1 or not before.people & draft.people:
        return False
    # Within a visit others are met on other days.
    return not draft.part_of or (draft.part_of is before.part_of and draft.people == before.people)
