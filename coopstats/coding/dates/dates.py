"""Dates as a text states them, made absolute by the day of publication.

Each unit of the text gets a letter (`d` number of a day, `m` month, `y` year, `w` weekday ...), so that a way of
writing a date is a regular expression over letters; the position of a match is the position of its units.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopstats.coding.dates.datesense import resolve
from coopstats.coding.dates.datewords import letters_of
from coopstats.coding.dates.days import Reference, is_exact, reference
from coopstats.coding.dates.directions import direction
from coopstats.coding.dates.since import SINCE
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan

_WEEKDAY = r"(?:[012],?)?(?:[LXHS]?w\.?,?)?(?P<b>\()?t?"  # "today, Monday, 20 May", "Monday (20 May)"
_CLOSE = r"(?(b)\))?"
_TO = "U?--?(?:aU)?t?"  # "to", "up to the", "through to", "up to and including"
_DAYS = rf"(?:(?P<d>d)(?:(?:,d)*,?(?:{_TO}|[a/]t?)(?:w,?t?)?(?P<D>d))?|(?P<G>G))"
_YEAR = r"(?:,?o?(?P<y>y)|o?t?(?P<s>[LXHS])Y"
_FROM_DAY = rf"{_WEEKDAY}(?P<d>d)\.?o?t?(?P<m>m)\.?,?(?P<Y>y)?{_TO}(?:w,?t?)?"
_FROM_MONTH = rf"{_WEEKDAY}(?P<m>m)\.?(?P<d>d),?(?P<Y>y)?{_TO}(?:w,?)?"
# A way of writing: its name, the letters that it may begin with, and all its letters.
_WAYS = tuple(
    (name, begins, re.compile(pattern))
    for name, begins, pattern in (
        ("days of two months", "dwLXHS012", rf"{_FROM_DAY}(?P<D>d)o?(?P<M>m)\.?{_YEAR})?"),
        ("days of two months", "mwLXHS012", rf"{_FROM_MONTH}(?P<M>m)\.?(?P<D>d){_YEAR})?"),
        ("days of two months", "d", rf"(?<=f){_FROM_DAY.replace(_TO, 'at?')}(?P<D>d)o?(?P<M>m)\.?{_YEAR})?"),
        ("days of two months", "m", rf"(?<=f){_FROM_MONTH.replace(_TO, 'a')}(?P<M>m)\.?(?P<D>d){_YEAR})?"),
        ("day and month", "dGwLXHS012", rf"{_WEEKDAY}{_DAYS}\.?D?o?t?(?P<m>m)\.?{_YEAR}|(?P<k>d)(?!\.?m))?{_CLOSE}"),
        ("month and day", "mwLXHS012", rf"{_WEEKDAY}(?P<m>m)\.?t?{_DAYS}{_YEAR})?{_CLOSE}"),
        ("day of a month", "dG", rf"{_DAYS}ot?(?P<r>[LXH])?M"),
        ("first or last day", "FL", rf"(?P<x>[FL])Do(?:t?(?P<r>[LXH])M|t?(?P<m>m){_YEAR})?)"),
        ("day alone", "d", r"(?<=[iof-]t)(?P<d>d)(?:[-a]t?(?P<D>d))?(?=[,.)uicjSf-]|a(?!t?d)|(?<=[.,]itd)t|$)"),
        ("numbers", "y", r"(?P<y>y)(?P<x>[-/])(?P<m>d)(?P=x)(?P<d>d)"),
        ("numbers", "d", r"(?P<d>d)(?P<x>[-/])(?P<m>d)(?P=x)(?:(?P<y>y)|(?<=/)(?P<k>d))"),
        ("numbers", "d", r"(?<=\()(?P<d>d)/(?P<m>d)(?=\))"),
        ("numbers and Roman", "d", r"(?P<d>d)[-./]?(?P<m>R)[-./]?(?P<y>y)"),
        ("numbers and name", "dQ", r"(?:(?P<d>d)-?)?(?P<Q>Q)"),
        ("numbers", "N", r"(?P<N>N)"),
        ("months", "Bm", rf"(?:(?P<B>B)|(?P<m>m)\.?[-a/](?P<M>m)\.?){_YEAR})"),
        ("months", "Bm", r"(?<=[iELof])(?:(?P<B>B)|(?P<m>m)\.?[-a/](?P<M>m)(?!\.?t?d))"),
        ("month and year", "m", r"(?P<m>m)\.?(?:,?o?(?P<y>y)|o?t?(?P<s>[LXHS])Y)"),
        ("month", "mLXHS", r"(?:(?<=[iELofa-])|(?P<r>[LXHS]))(?P<m>m)|(?P<z>m)(?=v)"),
        ("weekday of a stay", "w", "(?<=t)(?P<w>w)"),
        ("weekday", "wVLXHS",
         r"(?P<r>[LXHS])?(?:(?P<w>w)p?(?:(?:a|-{1,2})t?(?P<W>w))?|(?P<V>V))\.?p?(?:\((?P<p>d)(?:/(?P<P>d))?\)|o?t?(?P<s>[LXH])W)?"),
        ("today", "D", "(?P<D>D)j(?P<R>[12])"),
        ("of the day", "AED", "[AE]itD|(?<=it)D(?=[,.]|$)"),
        ("today", "H", "(?<=i)(?P<R>H)D(?!i)"),
        ("weekend", "LXHSe", "(?:(?P<r>[LXHS])|(?<=t))e"),
        ("today", "012HL", r"(?:(?P<R>[012])(?:a(?P<A>[02]))?|(?P<r>[HL])p)\.?p?(?:\((?P<p>d)(?:/(?P<P>d))?\))?"),
        ("hours ago", "qdIO", "[qd]?I?O(?P<g>A)"),
        ("some time ago", "qd", r"(?P<n>[qd])(?P<u>[DWMYK])(?P<g>[AE]|j(?=[,.)au]|$))(?P<e>0)?"),
        ("some time ago", "Dp", r"(?<=t)(?P<u>[Dp])(?P<g>[Aj])(?=(?P<c>[tS ]?[vg])|[,.)au]|$)"),
        ("eve", "r", "r(?=o[tS ]?[vg])"),
        ("some time ahead", "qd", r"(?<=i)(?P<n>[qd])(?P<u>[DWMYK])(?=[,.)]|$)"),
        ("another day", "SXFLz", r"(?P<r>S)[Dp]|(?:(?<=t)|(?<=[.,a])(?=X))(?P<x>[XFLz])D|(?<=t)(?P<X>X)p"),
        ("month from now", "LXHM", r"(?:(?P<r>[LXH])|(?<=E[oi]t))M"),
        ("year from now", "LXHY", r"(?:(?P<r>[LXH])|(?<=ot)|(?<=Eit))Y"),
        ("week from now", "LX", "(?P<r>[LX])W"),
        ("years", "y", r"(?P<y>y)[-/](?P<Y>[yd])"),
        ("year", "y", r"(?:(?<=[iELofh-])|(?<=[iELof-]t))(?P<y>y)|(?P<z>y)(?=v)"),
        ("season", "LXH", "(?P<r>[LXH])(?P<h>h)"),
    )
)  # fmt: skip
DATELINE = "dateline"  # the rule of a date that says when the news was written
HEAD = "head of a paragraph"  # the rule of a date that says when what its paragraph tells took place
_HEAD, _AGENCY = 120, 8  # letters before and units behind the date of a dateline
_LATE = 3  # paragraphs without a date at their head, after which none is looked for
_SMALL = frozenset(("of", "the", "de", "am", "pm", "on", "|"))
_QUOTED = frozenset(("text", "excerpt", "excerpts"))  # "Text of report by DEMONYM radio on 26th October"
_CLOSES = frozenset(("(", "-", "–", "—", "--", ":", ")", "/", "|"))
_STOP = re.compile(r"(?:,[NTWG])?\.")
# The ways by the letter that they may begin with, in the order in which they are tried.
_WAYS_FROM = {
    first: [(name, way) for name, begins, way in _WAYS if first in begins] for first in "".join(b for _, b, _ in _WAYS)
}
_STARTS = re.compile(
    "[rdmwyN012YBVGQeM]|[HLSX](?=[DMWYVehmpw])|[FLz](?=D)|q(?=[DWMYK][AEj,.)])|[qIO](?=I?O?A)|[Dp](?=[Aj])|D(?=[,.])|[AE](?=itD)"
)


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
        position, fresh = first, len(told)
        while start := _STARTS.search(letters, position, stop):
            position = start.end()
            for name, way in _WAYS_FROM.get(start[0], ()):
                match = way.match(letters, start.start(), stop)
                if not match:
                    continue
                # "today, on the first day of the visit": the day that the sentence itself gives counts.
                days = resolve(name, _parts(match, scan), ref, told, direction(scan, letters, match, first))
                if letters[match.start()] in "Fz" and name == "another day" and len(told) > fresh:
                    days = "", ""
                if name == "some time ahead" and scan.lows[match.start() - 1] != "in":
                    days = "", ""  # "will be there for two days"
                if name == "today" and told and is_exact(told[-1][1]) and _is_quoted(scan, match.start()):
                    days = told[-1]  # what a quotation calls today is the day of what is told
                position = match.end()
                # "the 2025 World Summit" is a name.
                if days[1] and not (name == "year" and match.end() < stop and scan.tags[match.end()] in "NTBMOPG"):
                    last = match.start() + len(match[0] if match.end() < stop else match[0].rstrip(".")) - 1
                    first_unit = match.start() - _has_article(scan, match.start(), name)
                    span = Span(scan.units[first_unit].start, scan.units[last].end)
                    found.append(DateSpan(span, *days, name))
                    told.append(days)
                break
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
