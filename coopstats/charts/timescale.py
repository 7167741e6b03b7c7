"""From days to places on an axis where the held engagements have most of the room."""

from calendar import monthrange
from datetime import date
from typing import NamedTuple

COLUMNS = {"past": "Recalled", "held": "Held", "planned": "Planned"}
HELD_WIDTH, GAP = 2.2, 0.12


class Scale(NamedTuple):
    """Days to places on the axis: three columns side by side, the held one in days, the others by order of dates."""

    marks: dict[str, list[int]]

    def columns(self) -> dict[str, tuple[float, float]]:
        """Give start and end of each column that is there."""
        found, left = {}, 0.0
        for status in (status for status in COLUMNS if status in self.marks):
            width = HELD_WIDTH if status == "held" else 1.0
            found[status] = (left, left + width)
            left += width + GAP
        return found

    def place(self, status: str, day: int) -> float:
        """Give the place of a day in the column of a status."""
        start, end = self.columns()[status]
        days = sorted(set(self.marks[status]))
        if len(days) < 2:
            return start
        share = (day - days[0]) / (days[-1] - days[0]) if status == "held" else days.index(day) / (len(days) - 1)
        return start + share * (end - start)


def days_of(start: str, end: str = "") -> tuple[int, int]:
    """First day and the day after the last, as ordinals, of ISO dates that may lack day or month.

    Examples
    --------
    >>> first, after = days_of("2024-02")
    >>> after - first
    29
    """
    return _first(start), _last(end or start) + 1


def _first(day: str) -> int:
    year, month, number = (int(part) for part in (day + "-01-01").split("-")[:3])
    return date(year, month, number).toordinal()


def _last(day: str) -> int:
    parts = [int(part) for part in day.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1]).toordinal()
