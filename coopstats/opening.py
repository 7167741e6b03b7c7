"""What stands at the beginning of a stored text: front matter, a leading date, a dateline."""

import re
from typing import NamedTuple

from coopstats.language import COMMON
from coopstats.sentences import Offsets

_FRONT = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]+):[ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)
_LEADING_DATE = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})\b[ \t]*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_WORD = r"[A-Z][\w'’.]*(?:-\w+)*"
_PLACE = rf"{_WORD}(?:[ ,]+(?:{_WORD}|de|of|el|al))*?"
# "BAKU, Azerbaijan, May 24.", "ASTANA, Nov. 27 (Xinhua) --", "Hanoi (VNA) -", "Praia -", "Havana, Nov 21 (PL) The"
_DATELINE = re.compile(
    rf"\s*(?P<place>{_PLACE})"
    rf"(?:,? *(?P<day>(?:{_NTH} (?:of )?)?{_MONTH}(?: ?(?:the )?{_NTH})?(?:(?:,? (?:of )?|/)\d{{4}})?))?"
    r"(?:,? *(?:\((?P<agency>\w+(?: \w+)?)\)|(?P<plain>[A-Z]{2,8})))?"
    r" *(?:--|[-–—]|:|\.(?=\s+[^\s\d])|(?=[\r\n])|(?<=\))(?= ))[ \t]*"
)
_FIRST_LINE = re.compile(r"\s*(\S[^\r\n]{0,250}+)(\s+)(?=\S)")
# Words that open a sentence, or follow a place in none.
_NO_PLACE = COMMON | frozenset(
    "on in at a an minister president ambassador monday tuesday wednesday thursday friday saturday sunday".split()
)


class Opening(NamedTuple):
    """What is told before a text begins: its metadata, where the body starts, where a title and a dateline stand."""

    fields: dict[str, str | None]
    body: int
    title_span: Offsets | None
    dateline: str | None


def read_opening(text: str) -> Opening:
    """Read the front matter, a leading `date YYYY-MM-DD`, and a dateline with the day or agency that it names.

    Parameters
    ----------
    text
        The whole text as stored.

    Returns
    -------
    Opening
        `fields` are what front matter says; the leading date and the dateline's agency fill what it leaves open.

    Examples
    --------
    >>> read_opening("date 2024-05-03 OSLO, May 3 (NTB) -- The ministers met.").fields
    {'published': '2024-05-03', 'publisher': 'NTB'}
    """
    fields, body, title_span = _front_matter(text)
    if headline := _headline(text, body, fields.get("title")):
        body = headline[1]
        title_span = title_span or headline
        fields.setdefault("title", text[slice(*headline)])
    leading = _LEADING_DATE.match(text, body)
    if leading:
        fields.setdefault("published", leading[1])
    start = leading.end() if leading else body
    dateline = _DATELINE.match(text, start, start + 120)
    if dateline is None or not _is_dateline(dateline):
        return Opening(fields, body, title_span, None)
    if agency := dateline["agency"] or (dateline["day"] and dateline["plain"]):
        fields.setdefault("publisher", agency)
    return Opening(fields, body, title_span, dateline[0].strip())


def _headline(text: str, body: int, title: str | None) -> Offsets | None:
    """Give the first line of a body, where it repeats the title or, with none known, is a headline by its form."""
    line = _FIRST_LINE.match(text, body)
    if line is None:
        return None
    said = _letters(line[1])
    if title:
        return line.span(1) if said == _letters(title) else None
    apart = line[2].count("\n") > 1 and not re.search(r"\d|[.:;,!?…]\W*$", line[1])  # no day, no end of a sentence
    told = apart and len(said.split()) > 3 and not _DATELINE.match(line[1] + "\n")
    return line.span(1) if told else None


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_dateline(match: re.Match[str]) -> bool:
    """Whether a place before a dash, colon or stop is a dateline: it has a day or an agency, or is a short name."""
    place = match["place"].split()
    if place[0].lower().rstrip(",") in _NO_PLACE:
        return False
    mark = match[0].rstrip()[-1]
    if match["day"] or (match["agency"] and mark != ")"):
        return True
    capitals = match["place"].isupper()
    short = capitals or (len(place) <= 2 and "of" not in place)
    told = mark in "-–—" or (mark == ":" and capitals)
    return told and short and "\n" not in match[0].strip() and match.string[match.end() : match.end() + 1].isupper()


def _front_matter(text: str) -> tuple[dict[str, str | None], int, Offsets | None]:
    match = _FRONT.match(text)
    if not match:
        return {}, 0, None
    fields: dict[str, str | None] = {}
    title_span = None
    for field in _FIELD.finditer(text, match.start(1), match.end(1)):
        value = field[2]
        start = field.start(2)
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value, start = value[1:-1], start + 1
        name = field[1].lower()
        if value:
            fields[name] = value
            if name == "title":
                title_span = (start, start + len(value))
    if day := _DAY.match(fields.get("published") or ""):
        fields["published"] = day[0]  # of a time stamp
    return fields, match.end(), title_span
