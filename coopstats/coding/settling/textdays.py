"""The days that a text as a whole speaks of: that of its first sentences, of its dateline, its only one."""

from typing import NamedTuple

from coopstats.coding.dates.dates import DATELINE
from coopstats.coding.dates.days import is_exact
from coopstats.coding.rules.datelines import dateline
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.timing import is_said_then

_LEAD = 2  # sentences


class TextDays(NamedTuple):
    """The day that the lead of a text tells, that of the lead or else the dateline, the only one, and who met then."""

    told: str
    lead: str
    only: str
    seen: frozenset[int]


def days_of_text(reader: Reader, drafts: list[Draft]) -> TextDays:
    """Give the days that a text speaks of as a whole; a chronicle has none of its own.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its events, as far as their days are known.

    Returns
    -------
    TextDays
        Days in ISO 8601, empty where the text tells none.
    """
    told = "" if reader.items else _lead_day(reader)
    lead = told or ("" if reader.items else _own_day(reader))
    only = _only_day(reader)
    seen = frozenset(person for d in drafts if only and d.start == only for person in d.people)
    return TextDays(told, lead, only, seen)


def _lead_day(reader: Reader) -> str:
    """Give the day that the first sentences of the text speak of, apart from its dateline."""
    body = [s for s in reader.sentences if not s.title and len(s.tags) > 5][:_LEAD]
    told = ((s, k, p.value) for s in body for k, p in enumerate(s.phrases) if p.tag == "T")
    days = [day for s, k, day in told if day.rule != DATELINE and not is_said_then(s, 0, k)]
    published = reader.scan.article.published or "9999"
    return next((day.end for day in days if day.is_day and day.end <= published), "")


def _only_day(reader: Reader) -> str:
    """Give the one day that the text speaks of."""
    published = reader.scan.article.published or "9999"
    days = {d.end for d in reader.parts.dates if is_exact(d.end) and d.rule != DATELINE and d.end <= published}
    return days.pop() if len(days) == 1 else ""


def _own_day(reader: Reader) -> str:
    """Give the day of a communiqué's dateline, with its year or before the city, if no other day is told so far."""
    text, dates = reader.scan.article.text, reader.parts.dates
    line = next((d for d in dates if d.rule == DATELINE), None)
    if line is None or not dateline(reader)[0] or any(line.end >= d.end > line.end[:7] for d in dates if d is not line):
        return ""
    first = line.span.start in {start for start, _ in reader.scan.article.paragraphs}
    return line.end if first or line.end[:4] in text[line.span.start : line.span.end] else ""
