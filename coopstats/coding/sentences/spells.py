"""How long an event lasted: "a three-day visit from Monday", "opened on Tuesday and runs through Friday"."""

import re
from dataclasses import replace

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.datewords import ORDINALS, UNTIL
from coopstats.coding.dates.days import is_exact, reference
from coopstats.coding.dates.inserted import DEPARTS
from coopstats.coding.scanning.plainwords import HOMEWARD
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.lengths import SPENT, TRIP, bounds, days_told
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.sentences.timing import is_inserted

# Meetings last for hours; these may last for days.
LASTING = frozenset(("visit", "consultations", "conference"))
_BEGINS = frozenset(
    "begin begins began begun beginning start starts started starting open opens opened opening arrive "
    "arrives arrived arriving arrival kick kicks kicked commence commences commenced commencing embarked "
    "depart departs departed departing flew flies came comes embark embarks landed lands touched due".split()
)
# With these a day is the first only if the text says for how long.
_MAKES = frozenset(
    "undertake undertakes undertook pay pays paid make makes made spend spends spent visited travel "
    "travels travelled traveled fly flies head heads headed proceed proceeds proceeded come comes came go goes "
    "went".split()
)
_ENDS = frozenset(
    "end ends ended ending conclude concludes concluded concluding close closes closed closing "
    "wrap wraps wrapped wrapping winding completing finish finishes "
    "finished complete completes completed return returns returned returning winds wound "
    "rounds rounded".split()
)
MARKS = _BEGINS | _ENDS
_FROM = frozenset(("from", "since", "between"))
_BEGINS_FROM = _BEGINS | _FROM
BEGUN = "first day"  # the rule of a day of which the text says only that an event began on it
# What stands before these is said of another time.
_APART = frozenset("which who whom whose where when after before as while that ; following during".split())
_LEAVES = DEPARTS | {"left"}
_NTH = re.compile(
    rf"\b({'|'.join(ORDINALS)}|last|final|closing|concluding)( and (?:last|final))? "
    r"(?:of (?:his|her|their|the) \w+ days in\b|day in\b(?! (?:a row|office|succession|power))"
    rf"|(?:day|act|stop|engagement|event|item|point|leg) of (?:[\w'-]+ ){{1,4}}?(?:{TRIP})\b)"
)
_OVER = re.compile(
    r"\bfor home\b|\b(?:after|at the (?:end|close) of|ending|concluding) (?:[\w'-]+ ){0,6}?"
    rf"(?:{TRIP})\b"
)
_IN_OFFICE = frozenset(("office", "power"))  # "since taking office on DATE"
_ALSO = re.compile(",?&@?T(?!_?[CKPN])")
_LASTS = frozenset("last lasts lasted lasting span spans spanned spanning run runs running takes".split())
_OTHERS = frozenset("NMSmrlsfkih")
_BEFORE = 12  # words between "began" and its day
_CLOSE = 5  # words between "from" and its day
_NEAR = 30


def spell(scan: Scan, sentence: Sentence, at: int, when: DateSpan | None) -> DateSpan | None:
    """Complete the day of an event that may last for several.

    Parameters
    ----------
    scan
        The text as units.
    sentence, at
        The cue of the event.
    when
        The date that belongs to it, if any.

    Returns
    -------
    DateSpan or None
        From the day on which it began to the day on which it ended; `start` is empty where only the end is told.
    """
    if when and not when.is_day:
        return when
    if when:
        when = _and_on(sentence, when)
        if when.start != when.end:
            return when
    marks = _marked(scan, sentence, at)
    whole = marks.get("lasts") or (None if when else marks.get("is from"))
    if whole:
        return whole
    length = days_told(scan, sentence)
    first, last = marks.get("begins") or (marks.get("makes") if length else None), marks.get("ends")
    if first and last and first.start <= last.end:
        return replace(first, end=last.end)
    if last and (when is None or when is last or _is_nearer(scan, sentence, at, last, when)):
        return replace(last, start=reference(last.end).days(1 - length) if length else "")
    if first and (when is None or when is first) and length and not SPENT.search(scan.low, *bounds(scan, sentence)):
        return replace(first, end=reference(first.start).days(length - 1))
    return replace(first, rule=BEGUN) if first and (when is None or when is first) else when


def ended(scan: Scan, sentence: Sentence, when: DateSpan) -> DateSpan:
    """Read the only day of a return as the last of a visit, whose length the sentence may tell."""
    if not when.is_day:
        return when
    length = days_told(scan, sentence)
    return replace(when, start=reference(when.end).days(1 - length) if length else "")


def nth_day(scan: Scan, sentence: Sentence) -> DateSpan | None:
    """Count back to the first day: "on the second day of his visit, A met B on DATE"; one that is unknown is empty."""
    told = sentence.tags.partition("F")[0]  # "on the first leg of his visit, A met B and will see C on DATE"
    days: list[DateSpan] = [p.value for p in sentence.phrases[: len(told)] if p.tag == "T"]
    days = [day for day in days if day.start == day.end]
    if not days or not is_exact(days[0].end):
        return None
    start, end = bounds(scan, sentence)
    match = _NTH.search(scan.low, start, end) if re.search(" of | day in ", scan.low[start:end]) else None
    if match is None:
        return None
    length = ORDINALS[match[1]] if match[2] else days_told(scan, sentence)
    if match[1] not in ORDINALS:
        return ended(scan, sentence, days[0])  # "on DATE, the last day of his visit"
    first = reference(days[0].end).days(1 - ORDINALS[match[1]])
    return replace(days[0], start=first, end=reference(first).days(length - 1) if length else first)


def joined(one: DateSpan | None, other: DateSpan | None) -> DateSpan | None:
    """Join what two passages say of the days of an event: one its beginning, another its end."""
    if one is None or other is None:
        return one or other
    if not other.start and other.end.startswith(one.end) and len(one.end) < len(other.end):
        return other  # "in May", then "ends on 24 May"
    if not other.start and one.start == one.end < other.end:
        return replace(one, end=other.end)
    if other.start < other.end and other.start <= one.start == one.end <= other.end:
        return other
    if one.start <= other.start < other.end <= one.end and is_exact(other.end):
        return other  # of a tour, the days in one country
    if one.end and other.start.startswith(one.end) and len(one.end) < len(other.end):
        return other  # "in May", then "on 24 May"
    if not one.start and other.start and other.start <= one.end:
        return replace(one, start=other.start)
    if one.start == one.end and other.start == other.end and BEGUN not in (one.rule, other.rule):
        days = sorted((one.end, other.end))  # "visited BODY on DATE; the day before she had visited BODY"
        return replace(one, start=days[0], end=days[1]) if len(days[0]) == len(days[1]) else one
    return one


def _marked(scan: Scan, sentence: Sentence, at: int) -> dict[str, DateSpan]:
    """Give the days that the sentence calls the first, the last or all of an event's."""
    marks: dict[str, DateSpan] = {}
    begin, tags = sentence.phrases[0].first, sentence.tags
    for k, phrase in enumerate(sentence.phrases):
        if phrase.tag != "T":
            continue
        between = tags[min(at, k) + 1 : max(at, k)]
        near = len(between) <= _NEAR and _OTHERS.isdisjoint(between) and is_exact(phrase.value.end)
        office = scan.low_at(phrase.first - 2) in _IN_OFFICE  # "her first trip since taking office on DATE"
        if near and not office and not is_inserted(tags, at, k):
            words = scan.lows[max(begin, phrase.first - _BEFORE) : phrase.first]
            if mark := _mark_of_day(scan, sentence, at, k, words):
                marks.setdefault(mark, phrase.value)
        begin = phrase.last
    return marks


def _mark_of_day(scan: Scan, sentence: Sentence, at: int, k: int, words: list[str]) -> str:
    """Tell what the words before a day, and those behind it, make of it for an event."""
    _, _, last, day = sentence.phrases[k]
    mark = _mark(words, whole=day.start < day.end)
    behind = scan.lows[last : last + 4]
    if mark in ("begins", "ends") and k < at and (behind[:1] == ["after"] or "end" in behind):
        return "ends"  # "leaves on DATE after a visit of two days"
    if mark and not _LEAVES.isdisjoint(words):
        if _OVER.search(scan.low, *bounds(scan, sentence)):
            return "ends"  # "left for home on DATE at the end of a visit", "left C on DATE for D after a stay"
        # "is leaving CITY on DATE on a visit to C"
        return "begins" if k < at or sentence.tags[k + 1 : k + 2] == "*" else mark
    if mark or day.start != day.end:
        return mark
    opens = k < at and not sentence.tags[:k].strip("@_")  # "On DATE, A arrived in C for two days"
    verb = sentence.phrases[at].first if opens and days_told(scan, sentence) > 1 else last
    return _mark(scan.lows[verb : verb + 1], whole=False) if scan.low_at(verb) not in _FROM else ""


def _is_nearer(scan: Scan, sentence: Sentence, at: int, one: DateSpan, other: DateSpan) -> bool:
    """Whether of two days behind a cue one comes first: "whose stay lasts until DATE, will be there on DATE"."""
    return scan.units[sentence.phrases[at].first].start < one.span.start < other.span.start


def _and_on(sentence: Sentence, when: DateSpan) -> DateSpan:
    """Join "tomorrow and on Saturday"."""
    k = next((k for k, value in enumerate(sentence.values) if value is when), -1)
    also = _ALSO.match(sentence.tags, k + 1) if k >= 0 else None
    last = sentence.phrases[also.end() - 1].value.end if also else ""
    return replace(when, end=last) if len(last) == len(when.end) and last > when.end else when


def _mark(words: list[str], *, whole: bool) -> str:
    if whole:
        return "lasts" if _LASTS & set(words) else "is from" if _BEGINS_FROM & set(words[-_CLOSE:]) else ""
    for away, word in enumerate(reversed(words)):
        if word == "as" and away and words[-away] in ("of", "from"):
            return "begins"
        if word in _APART:
            break
        if word in _LEAVES:
            return "begins" if "for" in words[-away:] else "ends"
        if word in _BEGINS or (away < _CLOSE and word in _FROM):
            return "ends" if away and words[-away] in HOMEWARD else "begins"
        if word in _MAKES:
            return "makes"
        if word in _ENDS or (away < _CLOSE and word in UNTIL):
            return "ends"
    return ""
