"""Dates as a text states them, made absolute by the day of publication.

Each unit of the text gets a letter (`d` number of a day, `m` month, `y` year, `w` weekday ...), so that a way of
writing a date is a regular expression over letters; the position of a match is the position of its units.
"""

import re
from dataclasses import dataclass

from coopstats.coding.days import Reference, infer_year, iso, reference, weekday
from coopstats.coding.records import Span
from coopstats.coding.scan import Scan

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS = {
    "m": f"{' '.join(_MONTHS)} {' '.join(month[:3] for month in _MONTHS)} sept",
    "w": f"{' '.join(_WEEKDAYS)} mon tue tues wed thu thurs fri sat sun",
    "-": "to until till through", "a": "and &", "o": "of", "t": "the", "f": "from between",
    "i": "in during since by for on",
    "/": "/", "0": "today tonight", "1": "yesterday", "2": "tomorrow",
    "L": "last past previous preceding", "X": "next coming upcoming following", "H": "this current",
    "S": "same that", "F": "first",
    "D": "day", "W": "week", "M": "month", "Y": "year", "p": "morning afternoon evening night noon",
    "E": "early late later beginning start middle end mid",
    # Words that say that a date after them lies ahead; so does "is to".
    "!": "will shall would scheduled expected planned slated due opens begins starts runs leaves travels departs ends",
    "b": "is are",
}  # fmt: skip
_LETTERS = {word: letter for letter, words in _WORDS.items() for word in words.split()}
_NAMES = frozenset(_MONTHS) - {"march", "may"} | frozenset(_WEEKDAYS)
_MONTH_OF = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_DAY_OF = {name[:3]: number for number, name in enumerate(_WEEKDAYS)}
_NUMBER = re.compile(
    r"(?P<d>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)|(?P<y>(?:19|20)\d\d)|(?P<N>\d\d?\.\d\d?\.(?:\d\d)?\d\d)"
)
# Whoever is invited is invited to something that is still to come.
_INVITED = frozenset(("invite", "invites", "inviting", "invitation", "forthcoming", "upcoming"))
_REPORTED = frozenset(("said", "told", "announced", "reported", "informed"))
_WEEKDAY = r"(?:w\.?,?t?)?"
_DAYS = r"(?P<d>d)(?:(?:,d)*,?[-a]t?(?P<D>d))?"
_YEAR = r"(?:,?o?(?P<y>y)|o?t?(?P<s>[LXH])Y"
_WAYS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("days of two months", rf"{_WEEKDAY}(?P<d>d)\.?o?t?(?P<m>m)\.?,?(?P<Y>y)?-(?P<D>d)o?(?P<M>m)\.?{_YEAR})?"),
        ("days of two months", rf"{_WEEKDAY}(?P<m>m)\.?(?P<d>d),?(?P<Y>y)?-(?P<M>m)\.?(?P<D>d){_YEAR})?"),
        ("day and month", rf"{_WEEKDAY}{_DAYS}\.?o?t?(?P<m>m)\.?{_YEAR}|(?P<k>d)(?!\.?m))?"),
        ("month and day", rf"{_WEEKDAY}(?P<m>m)\.?t?{_DAYS}{_YEAR})?"),
        ("numbers", r"(?P<y>y)-(?P<m>d)-(?P<d>d)"),
        ("numbers", r"(?P<d>d)/(?P<m>d)/(?P<y>y)"),
        ("numbers", r"(?P<N>N)"),
        ("month and year", r"(?P<m>m)\.?(?:,?o?(?P<y>y)|o?t?(?P<s>[LXH])Y)"),
        ("month", r"(?:(?<=[iELofa-])|(?P<r>[LXH]))(?P<m>m)"),
        ("weekday", r"(?P<r>[LXHS])?(?P<w>w)(?:-(?P<W>w))?p?(?:\((?P<p>d)\))?"),
        ("today", r"(?:(?P<R>[012])|Hp)\.?p?(?:\((?P<p>d)\))?"),
        ("another day", r"(?:(?P<r>S)|(?<=t)(?P<x>[XFL]))D"),
        ("month from now", r"(?P<r>[LXH])M"),
        ("year from now", r"(?:(?P<r>[LXH])|(?<=ot))Y"),
        ("week from now", r"LW"),
        ("year", r"(?:(?<=[iELof-])|(?<=[iELof-]t))(?P<y>y)"),
    )
)
_AHEAD = re.compile("!|b-|-$")
_STARTS = re.compile("[dmwyN012HSLXFY]")
_SHIFT = {"L": -1, "X": 1, "H": 0}


@dataclass(frozen=True)
class DateSpan:
    """A date in the text: first and last day in ISO 8601, as exact as the text is; `rule` is the way of writing."""

    span: Span
    start: str
    end: str
    rule: str


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
    >>> from coopstats.coding.scan import scan
    >>> text = "The envoys met on Monday. They will meet again from 2 to 4 July."
    >>> found = find_dates(scan(article_from_text(text, source_id="a"), Codebook.read()), "2024-05-22")
    >>> [(day.start, day.end) for day in found]
    [('2024-05-20', '2024-05-20'), ('2024-07-02', '2024-07-04')]
    """
    letters = _letters(scan)
    found = _find(scan, letters, reference(published))
    own = _own_day(scan, found, published or "")
    return _find(scan, letters, reference(own)) if own else found


def _own_day(scan: Scan, found: list[DateSpan], published: str) -> str:
    """Give the day of the text's dateline where it is another than the day of publication."""
    line = scan.article.dateline
    start = scan.article.text.find(line) if line else -1
    for day in found:
        if start <= day.span.start and day.span.end <= start + len(line or "") and len(day.end) == 10:
            late = reference(published).days(-7)
            return day.end if day.end != published and (not late or late <= day.end <= published) else ""
    return ""


def _find(scan: Scan, letters: str, ref: Reference) -> list[DateSpan]:
    found: list[DateSpan] = []
    for first, stop in scan.sentences:
        position = first
        while start := _STARTS.search(letters, position, stop):
            position = start.end()
            for name, way in _WAYS:
                match = way.match(letters, start.start(), stop)
                if not match:
                    continue
                days = _resolve(name, match, scan, ref, found, _direction(scan, letters, match, first))
                position = match.end()
                # "the 2025 World Summit" is a name.
                if days[1] and not (name == "year" and match.end() < stop and scan.tags[match.end()] in "NTBMOPG"):
                    last = match.start() + len(match[0].rstrip(".")) - 1
                    span = Span(scan.units[match.start()].start, scan.units[last].end)
                    found.append(DateSpan(span, *days, name))
                break
    return found


def _letters(scan: Scan) -> str:
    return "".join([_letter(unit.low, unit.tag) for unit in scan.units])


def _letter(low: str, tag: str) -> str:
    letter = _LETTERS.get(low)
    if letter is None:
        return _number(low) if tag == "n" else tag if tag in ",.()-" else " "
    # In small letters "may", "march", "sat" and "sun" are other words.
    return letter if letter not in "mw" or tag == "J" or low in _NAMES else " "


def _number(low: str) -> str:
    match = _NUMBER.fullmatch(low)
    return match.lastgroup or " " if match else " "


def _direction(scan: Scan, letters: str, match: re.Match[str], first: int) -> int:
    """Tell by the words around whether a date lies ahead (1) or the text does not say (0)."""
    start = match.start()
    if any(unit.low in _REPORTED for unit in scan.units[max(start - 3, first) : start]):
        return 0
    if _AHEAD.search(letters, first, start) or any(u.low in _INVITED for u in scan.units[first:start]):
        return 1
    if start > first and scan.units[start - 1].low in ("this", "coming"):
        return 1
    if {"which", "will"} <= {unit.low for unit in scan.units[match.end() : match.end() + 4]}:
        return 1
    # At the head of a sentence the verb comes after: "On Monday the envoys will meet".
    return int(start - first < 3 and "!" in letters[match.end() : match.end() + 12])


def _resolve(
    name: str, match: re.Match[str], scan: Scan, ref: Reference, found: list[DateSpan], direction: int
) -> tuple[str, str]:
    """Give first and last day of a match, empty if they cannot be told."""
    parts = {key: scan.units[match.start(key)].low for key, letter in match.groupdict().items() if letter}
    modifier = match.groupdict().get("r")
    shift = _SHIFT.get(modifier or "", 0)
    if "p" in parts:
        return _same(_day_near(_day(parts["p"]), ref))
    match name:
        case "weekday":
            return _weekdays(parts, modifier, ref, direction)
        case "today":
            return _same(ref.days({"1": -1, "2": 1}.get(match["R"] or "", 0)))
        case "another day":
            return _same(_another(match["r"] or match["x"], ref, found, latest=parts.get("r") == "that"))
        case "month from now":
            return _same(ref.months(shift))
        case "year from now":
            return _same(ref.years(shift))
        case "week from now":
            return _same(ref.days(-7)[:7])
        case "year":
            return _same(parts["y"])
        case "numbers":
            return _same(_numbers(parts))
    if modifier == "H" and ref.year:
        parts.setdefault("y", str(ref.year))  # "this November"
    return _calendar(parts, ref, shift or direction)


def _same(day: str) -> tuple[str, str]:
    return day, day


def _day(low: str) -> int:
    return int(low.rstrip("stndrh")) if low else 0


def _calendar(parts: dict[str, str], ref: Reference, direction: int) -> tuple[str, str]:
    month = _MONTH_OF[parts["m"][:3]]
    last_month = _MONTH_OF[parts["M"][:3]] if "M" in parts else month
    day = _day(parts.get("d", ""))
    last = _day(parts.get("D", "")) or day
    if "y" in parts:
        year = int(parts["y"])
    elif "k" in parts:
        year = 2000 + _day(parts["k"])
    elif "s" in parts:
        year = ref.year + _SHIFT[_LETTERS[parts["s"]]] if ref.year else 0
    else:
        year = infer_year(last_month, last, ref, direction)
    first_year = int(parts["Y"]) if "Y" in parts else year - (month > last_month)
    start, end = iso(first_year, month, day), iso(year, last_month, last)
    return (start, end) if end and start <= end else ("", "")


def _numbers(parts: dict[str, str]) -> str:
    if "N" in parts:
        day, month, year = (int(part) for part in parts["N"].split("."))
        return iso(year + 2000 * (year < 100), month, day)
    return iso(int(parts["y"]), _day(parts["m"]), _day(parts["d"]))


def _day_near(day: int, ref: Reference) -> str:
    """Give the day with this number that is nearest to the day of reference: `yesterday (25)`."""
    near = (ref.days(shift) for away in range(16) for shift in (-away, away))
    return next((found for found in near if found[8:] == f"{day:02}"), "")


def _weekdays(parts: dict[str, str], modifier: str | None, ref: Reference, direction: int) -> tuple[str, str]:
    number = _DAY_OF[parts["w"][:3]]
    if modifier in ("L", "X"):
        return _same(weekday(number, ref, _SHIFT[modifier], strictly=True))
    start = weekday(number, ref, 1 if direction > 0 else -1)
    if "W" not in parts:
        return start, start
    day = reference(start)
    return start, weekday(_DAY_OF[parts["W"][:3]], day, 1)


def _another(modifier: str, ref: Reference, found: list[DateSpan], *, latest: bool) -> str:
    """Count from the date before: the same day, the next day, the first or last day of a span."""
    if modifier in "FL":
        spans = (day for day in reversed(found) if len(day.end) == 10 and day.start < day.end)
        span = next(spans, None)
        return (span.start if modifier == "F" else span.end) if span else ""
    days = [day.end for day in found if day.start == day.end and len(day.end) == 10]
    if not days:
        return ""
    if modifier == "X":
        return reference(days[-1]).days(1)
    if latest:
        return days[-1]
    # A day that is still to come only says until when; what happened on "the same day" happened before.
    today = ref.days(0)
    return next((day for day in reversed(days) if day <= today), days[-1])
