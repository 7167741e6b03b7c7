"""Figures: numbers with a unit or a thing counted - people, money, shares, days."""

import re

from coopstats.coding.records import Figure, Span
from coopstats.coding.scanning.scan import Scan

_SCALE = {
    "thousand": 1e3, "million": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12,
}  # fmt: skip
_SMALL = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_CURRENCY = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollars": "USD", "dollar": "USD", "€": "EUR", "eur": "EUR", "euros": "EUR",
    "euro": "EUR", "£": "GBP", "chf": "CHF", "yen": "JPY", "¥": "JPY", "yuan": "CNY", "rubles": "RUB", "won": "KRW",
}  # fmt: skip
_NUMBER = r"(?<![\w.,])\d{1,3}(?:[, \u00a0\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
_NO_NOUN = (
    "was|is|has|does|goes|this|its|his|as|across|towards|plus|minus|versus|less|unless|perhaps|always|besides|focus|"
    "of|from|with|to|by|at|in|on|for|and|or|than|that|which|who|were|are|have|had|will|the|a|an"
)
_WORD = rf"(?!(?:{_NO_NOUN})\b)[a-z][a-z-]+"
_QUANTITY = re.compile(
    r"(?=[$€£¥\dUEC])"  # with one of these it begins
    rf"(?P<sign>US\$|[$€£¥]|(?:USD|EUR|CHF) ?)?(?P<low>{_NUMBER})(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER}))?"
    r"(?:[\s-](?P<scale>thousand|million|billion|trillion|mln|mn|bln|bn)\b)?"
    r"(?P<unit>\s?(?:%|percent\b|per cent\b)|\s(?:US )?(?:dollars|euros|USD|EUR|CHF|yen|yuan|rubles|won)\b"
    rf"|\s(?:{_WORD}\s){{0,2}}?(?!(?:{_NO_NOUN})\b)(?:[a-z][a-z-]+s|people)\b)?",
)
_NO_FIGURE = re.compile(r"[\w/]|[.:]\d|-(?:year|day)")  # behind a number: "COP29th", "24/7", "3-day"
_SEPARATOR = re.compile(r"[^\d.]")
_DIGIT = re.compile(r"\d")
_SIGN = 4  # characters that the sign of a currency takes at most
_DAYS = re.compile(
    r"\b(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)-day\s+"
    rf"(?P<what>{_WORD}(?:\s{_WORD}){{0,2}}?(?=\W*(?:\b(?:{_NO_NOUN})\b|[^\w\s]|[A-Z]|$)))(?P<tail>\sto\s[A-Z]\w+)?"
)
_MEASURES = frozenset("meters metres kilometers kilometres hectares tons tonnes miles feet hours watts".split())
_PEOPLE = frozenset(
    "people guests visitors tourists students participants delegates workers soldiers citizens refugees "
    "businessmen experts doctors nationals migrants representatives officials members entrepreneurs troops "
    "specialists pilgrims".split()
)
_NOT_COUNTED = frozenset(
    "years months weeks days hours minutes january february march april may june july august september october "
    "november december".split()
)


def find_figures(scan: Scan) -> list[Figure]:
    """Find the numbers of a text that count or measure something; dates and ordinals are none.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of Figure
        In text order, with value (and upper end of a range) written out and the unit in a short form.
    """
    text = scan.article.text
    found = []
    lengths = "-day" in text
    for first, last in scan.sentences:
        begin, stop = scan.units[first].start, scan.units[last - 1].end
        if lengths:
            found += [_days(m) for m in _DAYS.finditer(text, begin, stop)]
        if digit := _DIGIT.search(text, begin, stop):
            begin = max(begin, digit.start() - _SIGN)
            found += [f for m in _QUANTITY.finditer(text, begin, stop) if (f := _quantity(text, m))]
    return sorted(found, key=lambda figure: figure.span)


def _days(match: re.Match[str]) -> Figure:
    number = match["number"]
    value = float(_SMALL.get(number, 0) or number)
    return Figure(f"length of the {match['what']}{match['tail'] or ''}", value, None, "days", Span(*match.span()))


def _quantity(text: str, match: re.Match[str]) -> Figure | None:
    sign = (match["sign"] or "").strip().lower()
    unit = (match["unit"] or "").strip().lower()
    words = unit.split()
    scale = _SCALE.get(match["scale"] or "", 1.0)
    before = text[match.start() - 1 : match.start()]
    if before.isalnum() or before in tuple("-–/.") or _NO_FIGURE.match(text, match.end()):
        return None
    low, high = _value(match["low"]), _value(match["high"]) if match["high"] else None
    if high is not None and high >= 1000 > low and match["low"].isdigit() and "," in match["high"]:
        low *= 1000  # "70-80,000": the scale of the upper end holds for both
    if sign or (words and words[-1] in _CURRENCY):
        kind = _CURRENCY.get(sign) or _CURRENCY[words[-1]]
        subject = _context(text, match)
    elif words and words[0] in ("%", "percent", "per"):
        kind, subject = "%", _context(text, match)
    elif (
        words and words[-1] not in _NOT_COUNTED and not (match["low"].isdigit() and 1800 <= low <= 2100 and scale == 1)
    ):
        kind = "people" if words[-1] in _PEOPLE else unit if words[-1] in _MEASURES else words[-1]
        subject = " ".join(words)
    else:
        return None
    return Figure(subject, low * scale, high * scale if high is not None else None, kind, Span(*match.span()))


def _value(digits: str) -> float:
    return float(_SEPARATOR.sub("", digits))


def _context(text: str, match: re.Match[str]) -> str:
    """Give the words that lead to an amount, as what it counts."""
    before = re.split(r"[.;:!?\n]", text[max(match.start() - 80, 0) : match.start()])[-1]
    words = before.split()[-7:]
    return " ".join(words) or match[0].strip()
