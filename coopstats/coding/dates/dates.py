"""Dates as a text states them, made absolute by the day of publication."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopstats.coding.dates.datesense import resolve
from coopstats.coding.dates.datewords import letters_of
from coopstats.coding.dates.days import Reference, is_exact, reference
from coopstats.coding.dates.directions import direction
from coopstats.coding.dates.since import SINCE
from coopstats.coding.dates.ways import find_ways
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan

DATELINE = "dateline"  # the rule of a date that says when the news was written
HEAD = "head of a paragraph"  # the rule of a date that says when what its paragraph tells took place
_HEAD, _AGENCY = 120, 8  # letters before and units behind the date of a dateline
_LATE = 3  # paragraphs without a date at their head, after which none is looked for
_SMALL = frozenset(("of", "the", "de", "am", "pm", "on", "|"))
_QUOTED = frozenset(("text", "excerpt", "excerpts"))  # "Text of report by DEMONYM radio on 26th October"
_CLOSES = frozenset(("(", "-", "–", "—", "--", ":", ")", "/", "|"))
_STOP = re.compile(r"(?:,[NTWG])?\.")


@dataclass(frozen=True)
class DateSpan:
    """A date in the text: first and last day in ISO 8601, as exact as the text is; `rule` is the way of writing."""

    span: Span
    start: str
    end: str
    rule: str

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.start == self.end and is_exact(self.end)


def find_dates(scan: Scan, published: str | None = None) -> list[DateSpan]:
    """Find the dates of a text.

    Parameters
    ----------
    scan
        The text as units.
    published
        Day of publication in ISO 8601, which "today" and dates without a year refer to. The text's own dateline
        goes before it.

    Returns
    -------
    list of DateSpan
        In text order, without overlaps. A date that cannot be made absolute is left out.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> from coopstats.codebook import Codebook
    >>> from coopstats.coding.scanning.scan import scan
    >>> text = "The envoys met on Monday. They will meet again from 2 to 4 July."
    >>> found = find_dates(scan(article_from_text(text, source_id="a"), Codebook.read()), "2024-05-22")
    >>> [(day.start, day.end) for day in found]
    [('2024-05-20', '2024-05-20'), ('2024-07-02', '2024-07-04')]
    """
    letters = letters_of(scan)
    found = _find(scan, letters, reference(published))
    heads = _heads(scan, found)
    line = heads[0] if heads and is_exact(found[heads[0]].end) else None
    bulletin = all(_is_dateline(scan, found[number]) for number in heads)  # of news that are dated one by one
    own = _own_day(found[line].end, published or "") if line is not None and (len(heads) == 1 or bulletin) else ""
    own = own or (_own_day(_titled(scan, found), published or "") if line is None else "")
    if own:
        found = _find(scan, letters, reference(own))
    chronicle = line is None or (len(heads) > 1 and not bulletin)
    for number in heads:
        if number < len(found):
            prose = scan.low_at(scan.unit_at(found[number].span.start) - 1) == "on"  # "On 3 May, NAME (OFFICE) met B"
            found[number] = replace(found[number], rule=HEAD if chronicle or prose else DATELINE)
    return found


def _titled(scan: Scan, found: Sequence[DateSpan]) -> str:
    """Give the day with its year that the headline names, as "Court Circular, 21 November 2017" does."""
    first, last = scan.article.title_span or (0, 0)
    named = (day for day in found if first <= day.span.start < last and day.is_day)
    return next((day.end for day in named if day.end[:4] in scan.article.text[day.span.start : day.span.end]), "")


def own_day(dates: Sequence[DateSpan], published: str | None) -> str | None:
    """Give the day of the text's dateline, if it has one that goes before the day of publication, else that."""
    line = next((day.end for day in dates if day.rule == DATELINE), "")
    return _own_day(line, published or "") or published


def _heads(scan: Scan, found: list[DateSpan]) -> list[int]:
    """Give the numbers of the dates at the head of a paragraph: "CITY, May 20 (AGENCY) -", "20 May:", "2-4 July."."""
    title = scan.article.title_span
    starts = [start for start, _ in scan.article.paragraphs if not title or start >= title[1]]
    heads: list[int] = []
    used = -1
    for number, day in enumerate(found):
        at = bisect_right(starts, day.span.start) - 1
        if at > used and day.span.start - starts[at] < _HEAD and _is_head(scan, day, scan.unit_at(starts[at])):
            heads.append(number)
            used = at
        elif not heads and at > _LATE:
            break
    return heads


def _is_head(scan: Scan, day: DateSpan, begin: int) -> bool:
    text = scan.article.text
    first, stop = scan.range_of(*day.span)
    before, after = scan.units[begin:first], scan.units[stop : stop + _AGENCY]
    quoted = bool(before) and before[0].low in _QUOTED and scan.units[begin + 1].low in ("of", "from")
    if not quoted and any(text[u.start].islower() for u in before if u.low not in _SMALL):
        return False
    if not after or "\n" in text[day.span.end : after[0].start]:
        return True
    if _STOP.match(scan.tags, stop) and all(unit.tag in "KCNJ,;(" for unit in before):
        return True  # "CITY, May 20.", "2-4 July.", "CITY, March 3, AGENCY."
    for unit in after:
        if unit.low in _CLOSES:
            return True
        if text[unit.start].islower():
            break
    return False


def _is_dateline(scan: Scan, day: DateSpan) -> bool:
    """Whether a date stands between a place and an agency or a dash: "CITY, May 20 (AGENCY) -"."""
    first, stop = scan.range_of(*day.span)
    return scan.tags[max(first - 2, 0) : first].strip(",-")[-1:] in tuple("KNC") and scan.tags[
        stop : stop + 1
    ] in tuple("(-")


def _own_day(day: str, published: str) -> str:
    """Give the day of the text's dateline where it is another than the day of publication."""
    late, early = reference(published).days(-7), reference(published).days(2)
    return day if is_exact(day) and day != published and (not late or late <= day <= early) else ""


def _find(scan: Scan, letters: str, ref: Reference) -> list[DateSpan]:
    found: list[DateSpan] = []
    told: list[tuple[str, str]] = []
    for first, stop in scan.sentences:
        fresh = len(told)
        for name, match in find_ways(letters, first, stop):
            at, end = match.span()
            if name == "some time ahead" and scan.lows[at - 1] != "in":  # "will be there for two days"
                continue
            # "today, on the first day of the visit": the day that the sentence itself gives counts.
            if name == "another day" and letters[at] in "Fz" and len(told) > fresh:
                continue
            if name == "year" and end < stop and scan.tags[end] in "NTBMOPG":  # "the 2025 World Summit" is a name
                continue
            if name == "today" and told and is_exact(told[-1][1]) and _is_quoted(scan, at):
                days = told[-1]  # what a quotation calls today is the day of what is told
            else:
                days = resolve(name, _parts(match, scan), ref, told, direction(scan, letters, match, first))
            if days[1]:
                last = end - (end == stop and letters[end - 1] == ".")
                begin = scan.units[at - _has_article(scan, at, name)].start
                found.append(DateSpan(Span(begin, scan.units[last - 1].end), *days, name))
                told.append(days)
    return found


def _has_article(scan: Scan, unit: int, name: str) -> bool:
    """Whether "the" before a unit belongs to a date: "the 20th of May", "the day before", but not "the May visit"."""
    counted = name in SINCE or scan.lows[unit] == "day" or (scan.tags[unit] == "n" and not scan.lows[unit].isdigit())
    return counted and unit > 0 and scan.lows[unit - 1] == "the"


def _is_quoted(scan: Scan, unit: int) -> bool:
    """Whether a unit stands in a quotation that its paragraph opens."""
    begin, _ = scan.article.paragraphs[scan.article.paragraph_at(scan.units[unit].start)]
    return scan.tags.count('"', scan.unit_at(begin), unit) % 2 == 1


def _parts(match: re.Match[str], scan: Scan) -> dict[str, str]:
    return {key: scan.units[match.start(key)].low for key, letter in match.groupdict().items() if letter}
