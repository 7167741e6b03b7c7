"""Codes and ISO dates in the words of a reader: `2024-05-20` to `2024-05-24` becomes "20 to 24 May 2024"."""

from calendar import month_name


def plain(code: str) -> str:
    """Write a code of the schema as words.

    Examples
    --------
    >>> plain("think_tank")
    'think tank'
    """
    return code.replace("_", " ")


def period(start: str, end: str = "") -> str:
    """Write one or two ISO dates, which may lack day or month, as a reader would.

    Examples
    --------
    >>> period("2024-05-20", "2024-05-24"), period("2024-05-30", "2024-06-02"), period("1992-06")
    ('20 to 24 May 2024', '30 May to 2 June 2024', 'June 1992')
    """
    if not end or end == start:
        return _written(start)
    shared = 0 if start[:4] != end[:4] else 1 if start[:7] != end[:7] else 2
    first = _written(start).split()
    return f"{' '.join(first[: len(first) - shared])} to {_written(end)}" if len(first) > shared else _written(end)


def _written(date: str) -> str:
    year, month, day = ([*date.split("-"), "", ""])[:3]
    return " ".join(part for part in (day.lstrip("0"), month_name[int(month)] if month else "", year) if part)
