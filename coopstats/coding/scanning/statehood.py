"""The states of a text's own day: until 1991 Moscow was a city of the Soviet Union, not of Russia."""

from typing import NamedTuple

from coopstats.coding.scanning.units import Unit

_PLACES = "CDKS"  # tags of what names a country or lies in one


class _Former(NamedTuple):
    """A state that is no more: its code, first day, day of its end, the country of its capital, all parts of it."""

    code: str
    since: str
    until: str
    seat: str
    parts: frozenset[str]


_FORMER = tuple(
    _Former(code, since, until, seat, frozenset(parts.split()))
    for code, since, until, seat, parts in (
        ("SUN", "1922-12-30", "1991-12-26", "RUS", "RUS UKR BLR KAZ UZB TKM KGZ TJK GEO ARM AZE MDA"),
        ("SUN", "1940-08-03", "1990-03-11", "", "LTU LVA EST"),
        ("YUG", "1918-12-01", "1992-01-15", "SRB", "SRB MNE HRV SVN BIH MKD XKX"),
        ("YUG", "1992-01-15", "2003-02-04", "SRB", "SRB MNE XKX"),
        ("SCG", "2003-02-04", "2006-06-03", "SRB", "SRB MNE"),
        ("CSK", "1918-10-28", "1993-01-01", "CZE", "CZE SVK"),
    )
)
_LAST_END = max(state.until for state in _FORMER)
_CLEAR = "1992-01-15"  # later the parts of what was left of a state were called by their own names, too


def states_then(units: list[Unit], published: str) -> dict[str, str]:
    """Give the former states that countries of today belonged to when a text was written, by their codes.

    Parameters
    ----------
    units
        All units of the text.
    published
        Day of publication, empty if unknown: then, as after 1991, only a state that the text names counts, and
        where the day is unknown only for the country of its capital.

    Returns
    -------
    dict of str to str
        Empty for most texts.
    """
    if published >= _LAST_END:
        return {}
    named = {unit.term.value for unit in units if unit.tag in "CD" and unit.term is not None}
    homes: dict[str, str] = {}
    for state in _FORMER:
        if state.code in named and not published and state.seat:
            homes.setdefault(state.seat, state.code)
        if state.since <= published < state.until and (published < _CLEAR or state.code in named):
            homes |= dict.fromkeys(state.parts, state.code)
    return homes


def settle_states(units: list[Unit], homes: dict[str, str]) -> None:
    """Let the places of a text lie in the states of its day, as `states_then` gives them."""
    for at, unit in enumerate(units if homes else ()):
        if unit.tag in _PLACES and unit.term is not None and unit.term.value in homes:
            units[at] = unit._replace(term=unit.term._replace(value=homes[unit.term.value]))
