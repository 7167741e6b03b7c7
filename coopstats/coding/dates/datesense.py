"""Which days a date means, once it is known in which way it is written."""

from collections.abc import Sequence
from datetime import date

from coopstats.coding.dates.datewords import LETTERS, MONTHS, NUMBER_OF, ORDINALS, SEASONS, day_of, month_of, weekday_of
from coopstats.coding.dates.days import Reference, infer_year, is_exact, iso, last_day, reference, weekday

Days = tuple[str, str]
_SHIFT = {"L": -1, "X": 1, "H": 0}
_BACK, _ONWARD = (
    frozenset(("ago", "earlier", "before", "prior")),
    frozenset(("later", "after", "afterwards", "thereafter")),
)
_STAY = 31  # days that a stay may last


def resolve(name: str, parts: dict[str, str], ref: Reference, told: list[Days], direction: int) -> Days:
    """Give first and last day of a date.

    Parameters
    ----------
    name
        Name of the way it is written in; see `dates`.
    parts
        Its words, by the letter of their group.
    ref
        Day of reference.
    told
        The dates before it in the text.
    direction
        1 if the date lies ahead, 0 if the text does not say.

    Returns
    -------
    tuple of str
        In ISO 8601, empty if the days cannot be told.

    Examples
    --------
    >>> resolve("some time ago", {"n": "two", "u": "days", "g": "ago"}, Reference(2024, 5, 22), [], 0)
    ('2024-05-20', '2024-05-20')
    """
    if "z" in parts:  # what stands before "visit"
        parts["y" if name == "year" else "m"] = parts["z"]
    modifier = LETTERS.get(parts.get("r", ""), "")
    shift = _SHIFT.get(modifier, 0)
    if "p" in parts:
        return _same(
            _numbers({"d": parts["p"], "m": parts["P"]}, ref) if "P" in parts else _day_near(day_of(parts["p"]), ref)
        )
    match name:
        case "season":
            first = SEASONS[parts["h"]]  # month
            return _same(
                ref.years(shift + (modifier == "L" and ref.month > first + 2) - (modifier == "X" and ref.month < first))
            )
        case "weekday of a stay":
            return _in_stay(weekday_of(parts["w"]), ref, told, direction)
        case "weekday":
            return _weekdays(parts, modifier, ref, direction)
        case "today":
            away = {"1": -1, "2": 1, "L": -1}.get(LETTERS[parts.get("R") or parts["r"]], 0)
            return _same(ref.days(2 * away if "D" in parts else away))
        case "of the day":
            return _same((_single(told, ref.days(0)) or [ref.days(0)])[-1])
        case "eve":  # of the event told of last
            return _same(reference((_single(told) or [""])[-1]).days(-1))
        case "some time ahead":
            return _same(_away(parts | {"g": "after"}, ref, []) if direction > 0 else "")
        case "some time ago":
            return _same(_away(parts, ref, told))
        case "first or last day" | "day of a month":
            if "m" in parts:
                return _calendar(parts, ref, direction)
            month = ref.months(shift)
            parts |= {"y": month[:4], "m": MONTHS[int(month[5:] or 1) - 1]}
            return _calendar(parts, ref, 0) if month else ("", "")
        case "day alone":
            return _alone(parts, ref, told, direction)
        case "another day":
            return _same(_another(parts.get("r") or parts.get("x") or parts["X"], ref, told))
        case "month from now":
            return _same(ref.months(shift))
        case "year from now":
            return _same(ref.years(shift))
        case "week from now":
            return _same(ref.days(7 * shift)[:7])
        case "weekend":
            saturday = weekday(5, ref, 1 if direction > 0 or modifier == "X" else -1)
            return saturday, reference(saturday).days(1)
        case "year":
            return _same(parts["y"][-4:])
        case "years":
            return parts["y"], parts["y"][: 4 - len(parts["Y"])] + parts["Y"]
        case "numbers":
            return _same(_numbers(parts, ref))
    if modifier == "H" and ref.year:
        parts.setdefault("y", str(ref.year))  # "this November"
    return _calendar(parts, ref, shift or direction)


def _same(day: str) -> Days:
    return day, day


def _calendar(parts: dict[str, str], ref: Reference, direction: int) -> Days:
    if "B" in parts:
        parts["m"], _, parts["M"] = parts["B"].partition("-")
    if "Q" in parts:
        parts["m"], _, parts["y"] = parts["Q"].partition("-")
    if "G" in parts:
        parts["d"], _, parts["D"] = parts["G"].partition("-")
    month = month_of(parts["m"])
    last_month = month_of(parts["M"]) if "M" in parts else month
    day = day_of(parts.get("d", ""))
    last = day_of(parts.get("D", "")) or day
    if "y" in parts:
        year = int(parts["y"][-4:])  # "mid-2023"
    elif "k" in parts:
        year = 2000 + day_of(parts["k"])
    elif "s" in parts:
        year = ref.year + _SHIFT[LETTERS[parts["s"]]] if ref.year else 0
    else:
        year = infer_year(last_month, last, ref, direction)
    first_year = int(parts["Y"]) if "Y" in parts else year - (month > last_month)
    if "x" in parts:
        day = last = 1 if parts["x"] == "first" else int(last_day(iso(year, month) or "2000-01")[8:])
    start, end = iso(first_year, month, day), iso(year, last_month, last)
    return (start, end) if end and start <= end else ("", "")


def _numbers(parts: dict[str, str], ref: Reference) -> str:
    if "N" in parts:
        day, month, year = (int(part) for part in parts["N"].split("."))
        if day > 31:
            day, year = year, day
        if month > 12:
            day, month = month, day
        return iso(year + 2000 * (year < 100), month, day)
    day, month = day_of(parts["d"]), day_of(parts["m"])
    if month > 12:
        day, month = month, day  # as in the United States
    return iso(int(parts["y"]) if "y" in parts else infer_year(month, day, ref, 0), month, day)


def _away(parts: dict[str, str], ref: Reference, told: list[Days]) -> str:
    """Count "two days ago" from today, "two days earlier" and "a day later" from the date before."""
    number = parts.get("n", "one")
    shift = (NUMBER_OF.get(number) or day_of(number)) * (1 if parts["g"] in _ONWARD else -1)
    if parts["g"] not in _BACK | _ONWARD:
        return ""  # "two weeks beginning 5 June"
    days = _single(told)
    if "c" in parts:  # "the day after the session", which is over
        days = _single(told, ref.days(0))
        if not days:
            return ""
    here = reference(days[-1]) if days and parts["g"] != "ago" else ref
    match parts["u"].rstrip("s"):
        case "day" | "morning" | "afternoon" | "evening" | "night":
            return here.days(shift)
        case "week" | "fortnight" as unit:
            day = here.days((7 if unit == "week" else 14) * shift)
            return day if "e" in parts else day[:7]  # "a week ago today"
        case "month":
            return here.months(shift)
    return here.years(shift)


def _day_near(day: int, ref: Reference) -> str:
    """Give the day with this number that is nearest to the day of reference: `yesterday (25)`."""
    near = (ref.days(shift) for away in range(16) for shift in (-away, away))
    return next((found for found in near if found[8:] == f"{day:02}"), "")


def _alone(parts: dict[str, str], ref: Reference, told: list[Days], direction: int) -> Days:
    """Give "on the 28th", "on the 27th and 28th": the latest such day, or the next."""
    if parts["d"].isdigit():
        return "", ""  # "in the 28"
    first, last = day_of(parts["d"]), day_of(parts.get("D", "")) or day_of(parts["d"])
    stays = ((reference(days[0]), days[1]) for days in reversed(told) if _is_span(days))
    within = (day for begin, end in stays for away in range(_STAY) if (day := begin.days(away)) <= end)
    day = next((day for day in within if day[8:] == f"{first:02}"), "")
    if day and first == last:
        return day, day  # "was there from 26 May to 2 June; on the 28th"
    days = _single(told)
    if days:  # "arrived on 26 May and left on the 28th"; "is there until 26 May, having arrived on the 24th"
        here = date.fromisoformat(days[-1])
        near = _in_months(first, last, reference(days[-1]), (0, 1, -1))
        return min(near, key=lambda d: abs(date.fromisoformat(d[0]) - here), default=("", ""))
    month = int(last < ref.day) if direction > 0 else -int(last > ref.day)
    return next(iter(_in_months(first, last, ref, (month,))), ("", ""))


def _in_months(first: int, last: int, ref: Reference, away: Sequence[int]) -> list[Days]:
    """Give the days with two numbers in months counted from that of a day."""
    months = [ref.months(shift) for shift in away] if ref.day else []
    days = [(iso(int(m[:4]), int(m[5:]), first), iso(int(m[:4]), int(m[5:]), last)) for m in months]
    return [(start, end) for start, end in days if start and start <= end]


def _weekdays(parts: dict[str, str], modifier: str, ref: Reference, direction: int) -> Days:
    if "V" in parts:
        parts["w"], _, parts["W"] = parts["V"].partition("-")
    number = weekday_of(parts["w"])
    if "s" in parts:
        monday = reference(ref.days(7 * _SHIFT[LETTERS[parts["s"]]] - (ref.date.weekday() if ref.date else 0)))
        return monday.days(number), monday.days(weekday_of(parts["W"]) if "W" in parts else number)
    if modifier in ("L", "X"):
        return _same(weekday(number, ref, _SHIFT[modifier], strictly=True))
    start = weekday(number, ref, 1 if direction > 0 else -1)
    if "W" not in parts:
        return start, start
    day = reference(start)
    return start, weekday(weekday_of(parts["W"]), day, 1)


def _in_stay(number: int, ref: Reference, told: list[Days], direction: int) -> Days:
    """Give "on the Tuesday" of the days told of last, if they hold one, else the nearest."""
    first, last = next((days for days in reversed(told) if _is_span(days)), ("", ""))
    day = weekday(number, reference(first), 1) if first else ""
    return _same(day if day and day <= last else weekday(number, ref, 1 if direction > 0 else -1))


def _is_span(days: Days) -> bool:
    return days[0] < days[1] and is_exact(days[0])


def _single(told: list[Days], until: str = "") -> list[str]:
    """Give the single days told of, those that are over if a day is given."""
    return [end for start, end in told if start == end and is_exact(end) and end <= (until or "9999")]


def _another(word: str, ref: Reference, told: list[Days]) -> str:
    """Count from the date before: the same day, the next or previous day, the first or last day of a span."""
    days = _single(told)
    word = {"opening": "first", "final": "last", "closing": "last"}.get(word, word)
    if word in ORDINALS or word == "last":
        spans = (days for days in reversed(told) if _is_span(days))
        first, last = next(spans, (days[-1], "") if days and word == "first" else ("", ""))
        return last if word == "last" else reference(first).days(ORDINALS[word] - 1)
    if not days:
        return ref.days(-1) if word in ("previous", "preceding", "past") else ""
    if word != "same" and word != "that":
        if LETTERS[word] == "L":
            return reference((_single(told, ref.days(0)) or days)[-1]).days(-1)
        return reference(days[-1]).days(1)
    if word == "that":
        return days[-1]
    # A day that is still to come only says until when; what happened on "the same day" happened before.
    return (_single(told, ref.days(0)) or days)[-1]
