"""Days that are only partly stated, completed by a day of reference: which year, which Monday, which November."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

# An undated day this close ahead of publication is an announcement, even if no verb says so.
_SEASON = 180  # days ahead up to which a month without a year is that of this year
_NEAR = 45


@dataclass(frozen=True)
class Reference:
    """The day that relative dates count from: year, month and day as far as known, 0 where not."""

    year: int = 0
    month: int = 0
    day: int = 0

    @cached_property
    def date(self) -> date | None:
        """The day of reference, if it is known to the day."""
        return date(self.year, self.month, self.day) if self.day else None

    def days(self, shift: int) -> str:
        """Give the day a number of days later, as ISO; empty without a day of reference."""
        return (self.date + timedelta(days=shift)).isoformat() if self.date else ""

    def months(self, shift: int) -> str:
        """Give the month a number of months later, as ISO; empty without a month of reference."""
        if not self.month:
            return ""
        year, month = divmod(self.year * 12 + self.month - 1 + shift, 12)
        return f"{year:04}-{month + 1:02}"

    def years(self, shift: int) -> str:
        """Give the year a number of years later; empty without a year of reference."""
        return f"{self.year + shift:04}" if self.year else ""


@lru_cache(maxsize=1 << 10)
def reference(published: str | None) -> Reference:
    """Read an ISO date, which may stop at the month or the year.

    Examples
    --------
    >>> reference("2024-05")
    Reference(year=2024, month=5, day=0)
    """
    parts = [int(part) for part in (published or "").split("-") if part.isdigit()]
    return Reference(*parts[:3])


def iso(year: int, month: int = 0, day: int = 0) -> str:
    """Write a day, month or year in ISO 8601; empty if there is no such day.

    Examples
    --------
    >>> iso(2024, 5), iso(2023, 2, 29)
    ('2024-05', '')
    """
    if not year or month > 12:
        return ""
    if not month:
        return f"{year:04}"
    if not day:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}" if day <= monthrange(year, month)[1] else ""


def infer_year(month: int, day: int, ref: Reference, direction: int) -> int:
    """Tell which year a day or month without a year belongs to.

    Parameters
    ----------
    month, day
        The day; `day` is 0 for a month alone.
    ref
        Day of reference.
    direction
        -1 if the text says that it is past ("last"), 1 if it is to come ("will", "next"), 0 if it does not say.

    Returns
    -------
    int
        The year; 0 without a year of reference.

    Examples
    --------
    >>> today = reference("2024-01-10")
    >>> infer_year(12, 20, today, 0), infer_year(2, 3, today, 0), infer_year(2, 3, today, -1)
    (2023, 2024, 2023)
    """
    if not ref.month:
        return ref.year
    here = (ref.month, ref.day if day and ref.day else 0)
    there = (month, day if ref.day else 0)
    if direction < 0:
        return ref.year - (there > here)
    ahead = (month - ref.month) * 30.4 + (day - ref.day if day and ref.day else 0)
    if direction > 0:
        return ref.year + (ahead < -_NEAR)
    if ahead < -365 + _NEAR:
        return ref.year + 1
    return ref.year - (ahead > _SEASON)


def weekday(number: int, ref: Reference, direction: int, *, strictly: bool = False) -> str:
    """Give the latest (or, with direction 1, the next) day of the week up to (from) the day of reference.

    Examples
    --------
    >>> friday = 4
    >>> weekday(friday, reference("2022-04-04"), -1), weekday(friday, reference("2022-04-04"), 1)
    ('2022-04-01', '2022-04-08')
    """
    today = ref.date
    if today is None:
        return ""
    shift = (number - today.weekday()) % 7
    if direction < 0 and shift:
        shift -= 7
    if strictly and not shift:
        shift = 7 * direction
    return ref.days(shift)


def is_exact(day: str) -> bool:
    """Whether an ISO date is exact to the day.

    Examples
    --------
    >>> is_exact("2024-05-22"), is_exact("2024-05")
    (True, False)
    """
    return len(day) == len("2024-05-22")


def last_day(day: str) -> str:
    """Give the last day of an ISO day, month or year, so that dates of any precision compare.

    Examples
    --------
    >>> last_day("2024-02"), last_day("2023")
    ('2024-02-29', '2023-12-31')
    """
    if len(day) == 4:
        return f"{day}-12-31"
    if len(day) == 7:
        return f"{day}-{monthrange(int(day[:4]), int(day[5:]))[1]:02}"
    return day
