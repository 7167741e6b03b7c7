"""The ways in which a date is written.

Each unit of the text gets a letter (`d` number of a day, `m` month, `y` year, `w` weekday ...), so that a way of
writing a date is a regular expression over letters; the position of a match is the position of its units.
"""

import re
from collections.abc import Iterator

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
# The ways by the letter that they may begin with, in the order in which they are tried.
_WAYS_FROM = {
    first: [(name, way) for name, begins, way in _WAYS if first in begins] for first in "".join(b for _, b, _ in _WAYS)
}
# The letters with which a date begins, where what is next to them may be part of a date.
_STARTS = re.compile(
    "[rdmwyN012YBVGQeM]|[HLSX](?=[DMWYVehmpw])|[FLz](?=D)|q(?=[DWMYK][AEj,.)])|[qIO](?=I?O?A)|[Dp](?=[Aj])"
    "|D(?=[,.])|[AE](?=itD)"
)


def find_ways(letters: str, first: int, stop: int) -> Iterator[tuple[str, re.Match[str]]]:
    """Find what is written as a date is, without overlaps.

    Parameters
    ----------
    letters
        One letter for each unit of the text; see `datewords`.
    first, stop
        Where a sentence begins and ends.

    Yields
    ------
    tuple of str and match
        Name of the way, and its letters.

    Examples
    --------
    >>> [(name, match[0]) for name, match in find_ways(" i0,  idmy", 0, 10)]
    [('today', '0'), ('day and month', 'dmy')]
    """
    while start := _STARTS.search(letters, first, stop):
        first = start.end()
        for name, way in _WAYS_FROM.get(start[0], ()):
            if match := way.match(letters, start.start(), stop):
                yield name, match
                first = match.end()
                break
