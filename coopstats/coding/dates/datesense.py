"""Which days a date means, once it is known in which way it is written."""

from coopstats.coding.dates.datewords import LETTERS, MONTHS, SEASONS, day_of, month_of, weekday_of
from coopstats.coding.dates.days import Reference, infer_year, iso, last_day, reference, weekday
from coopstats.coding.dates.since import SINCE, Days, since

_SHIFT = {"L": -1, "X": 1, "H": 0}
_FORTNIGHT = 14


def resolve(name: str, parts: dict[str, str], ref: Reference, told: list[Days], direction: int) -> Days:
    """Give first and last day of a date.

    Parameters
    ----------
    name
        Name of the way it is written in; see `ways`.
    parts
        Its words, by the letter of their group.
    ref
        Day of reference.
    told
        The dates before it in the text.
    direction
        1 if the date lies ahead, 0 if a clause begins with it that does not say, else -1.

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
    if name == "weekday":
        return _weekdays(parts, modifier, ref, told, direction)
    direction = max(direction, 0)
    if name in SINCE:
        return since(name, parts, ref, told, direction)
    match name:
        case "season" | "month from now" | "year from now" | "week from now":
            return _same(_from_now(name, parts, modifier, ref))
        case "today":
            shift = {"1": -1, "2": 1, "L": -1}.get(LETTERS[parts.get("R") or parts["r"]], 0)
            if "A" in parts:  # "today and tomorrow"
                return ref.days(shift), ref.days(int(LETTERS[parts["A"]] == "2"))
            return _same(ref.days(2 * shift if "D" in parts else shift))
        case "first or last day" | "day of a month":
            return _calendar(parts, ref, direction) if "m" in parts else _in_month(ref.months(shift), parts, ref)
        case "weekend":
            saturday = weekday(5, ref, 1 if direction > 0 or modifier == "X" else -1)
            return saturday, reference(saturday).days(1)
        case "year":
            return _same(parts["y"][-4:])
        case "years":
            return parts["y"], parts["y"][: 4 - len(parts["Y"])] + parts["Y"]
        case "numbers":
            return _same(_numbers(parts, ref))
    if "S" in (modifier, LETTERS.get(parts.get("s", ""))) and told:
        parts.setdefault("y", told[-1][1][:4])  # "in September of the same year", "that November"
    if modifier == "H" and ref.year:
        parts.setdefault("y", str(ref.year))  # "this November"
    if modifier == "X" and ref.year and "m" in parts:
        parts.setdefault("y", str(ref.year + (month_of(parts["m"]) <= ref.month)))  # "next November", in December
    return _calendar(parts, ref, shift or direction)


def _same(day: str) -> Days:
    return day, day


def _from_now(name: str, parts: dict[str, str], modifier: str, ref: Reference) -> str:
    """Count "last week", "next month", "this year" and "last summer" from the day of reference."""
    shift = _SHIFT.get(modifier, 0)
    if name == "month from now":
        return ref.months(shift)
    if name == "week from now":
        return ref.days(7 * shift)[:7]
    if name == "season":
        first = SEASONS[parts["h"]]  # month
        shift += (modifier == "L" and ref.month > first + 2) - (modifier == "X" and ref.month < first)
    return ref.years(shift)


def _in_month(month: str, parts: dict[str, str], ref: Reference) -> Days:
    """Give "the 5th of this month", "the last day of next month"."""
    told = {"y": month[:4], "m": MONTHS[int(month[5:] or 1) - 1]}
    return _calendar(parts | told, ref, 0) if month else ("", "")


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
    elif LETTERS.get(parts.get("s", "")) in _SHIFT:
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
        return iso(year + 2000 * (year < 100), month, day) if month and day else ""  # "10.00.2024" is no date
    day, month = day_of(parts["d"]), day_of(parts["m"])
    if month > 12:
        day, month = month, day  # as in the United States
    year = int(parts["y"]) if "y" in parts else infer_year(month, day, ref, 0)
    return iso(2000 + int(parts["k"]) if "k" in parts else year, month, day)


def _day_near(day: int, ref: Reference) -> str:
    """Give the day with this number that is nearest to the day of reference: `yesterday (25)`."""
    near = (ref.days(shift) for away in range(16) for shift in (-away, away))
    return next((found for found in near if found[8:] == f"{day:02}"), "")


def _weekdays(parts: dict[str, str], modifier: str, ref: Reference, told: list[Days], direction: int) -> Days:
    if "V" in parts:
        parts["w"], _, parts["W"] = parts["V"].partition("-")
    number = weekday_of(parts["w"])
    if "s" in parts:
        monday = reference(ref.days(7 * _SHIFT[LETTERS[parts["s"]]] - (ref.date.weekday() if ref.date else 0)))
        return monday.days(number), monday.days(weekday_of(parts["W"]) if "W" in parts else number)
    if modifier in ("L", "X"):
        return _same(weekday(number, ref, _SHIFT[modifier], strictly=True))
    # "will come on Sunday. Monday is for talks, and on Wednesday he leaves"
    onward = bool(told) and direction >= 0 and ref.days(0) < told[-1][0] <= ref.days(_FORTNIGHT)
    start = weekday(number, ref, 1 if direction > 0 or onward else -1, strictly=onward)
    if "W" not in parts:
        return start, start
    day = reference(start)
    return start, weekday(weekday_of(parts["W"]), day, 1)
