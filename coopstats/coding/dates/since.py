"""Days counted from dates that the text has told of before: "two days later", "on the 28th", "the next day"."""

from collections.abc import Sequence
from datetime import date

from coopstats.coding.dates.datewords import LETTERS, NUMBER_OF, ORDINALS, day_of, weekday_of
from coopstats.coding.dates.days import Reference, is_exact, iso, reference, weekday

Days = tuple[str, str]
_BACK, _ONWARD = (
    frozenset(("ago", "earlier", "before", "prior")),
    frozenset(("later", "after", "afterwards", "thereafter")),
)
_STAY = 31  # days that a stay may last
SINCE = frozenset(  # ways of writing that count so
    "weekday of a stay|of the day|hours ago|eve|some time ahead|some time ago|day alone|another day".split("|")
)


def since(name: str, parts: dict[str, str], ref: Reference, told: list[Days], direction: int) -> Days:
    """Give the days of a way of writing, one of `SINCE`; the arguments are those of `datesense.resolve`."""
    match name:
        case "day alone":
            return _alone(parts, ref, told, direction)
        case "weekday of a stay":
            day = _in_stay(weekday_of(parts["w"]), ref, told, direction)
        case "hours ago" if parts["g"] == "ago":
            day = ref.days(0)
        case "of the day" | "hours ago":
            day = (_single(told, ref.days(0)) or [ref.days(0)])[-1]
        case "eve":  # of the event told of last
            day = reference((_single(told) or [""])[-1]).days(-1)
        case "some time ahead":
            day = _away(parts | {"g": "after"}, ref, []) if direction > 0 else ""
        case "some time ago":
            day = _away(parts, ref, told)
        case _:
            day = _another(parts.get("r") or parts.get("x") or parts["X"], ref, told, direction)
    return day, day


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


def _in_stay(number: int, ref: Reference, told: list[Days], direction: int) -> str:
    """Give "on the Tuesday" of the days told of last, if they hold one, else the nearest."""
    first, last = next((days for days in reversed(told) if _is_span(days)), ("", ""))
    day = weekday(number, reference(first), 1) if first else ""
    return day if day and day <= last else weekday(number, ref, 1 if direction > 0 else -1)


def _is_span(days: Days) -> bool:
    return days[0] < days[1] and is_exact(days[0])


def _single(told: list[Days], until: str = "") -> list[str]:
    """Give the single days told of, those that are over if a day is given."""
    return [end for start, end in told if start == end and is_exact(end) and end <= (until or "9999")]


def _another(word: str, ref: Reference, told: list[Days], direction: int) -> str:
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
    if word == "that" or direction > 0:
        return days[-1]
    # A day that is still to come only says until when; what happened on "the same day" happened before.
    return (_single(told, ref.days(0)) or days)[-1]
