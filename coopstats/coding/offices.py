"""Office phrases: "Country's First Deputy Minister of Portfolio", "President of BODY", "BODY Director for Region".

A phrase is read around its head (`O` or `o`). To the left stand modifiers, portfolios, a country or a body; to the
right "of", "for" or "to" lead to a portfolio, a body, a country or the host of an ambassador.
"""

import re
from dataclasses import dataclass

from coopstats.codebook import Office
from coopstats.coding.bodies import BodyPhrase
from coopstats.coding.gazetteer import field_words
from coopstats.coding.scan import Scan

# Words of a portfolio: listed ones and ordinary capitalised ones, unknown or country words only before such a word.
_WORD = r"(?:[TPBMJ]|[NDCKG](?=-?[TPB]))"
_ITEM = rf"t?{_WORD}(?:-?{_WORD})*"
_LAST = rf"(?:{_ITEM}|t?[GCKD](?![Nv])|t?N(?![Nv]))"
# A listed field may hold an "and" itself ("Trade and Tourism"), so that none follows the comma.
_PAIR = r",P(?=e|[NHR])"
_MORE = rf"(?:,{_ITEM})*,?a{_LAST}|[er]t?{_ITEM}|{_PAIR}"
_SMALL_WORDS = r"w?p+(?:(?:,w?p+)*,?aw?p+)*"
_PORTFOLIO = re.compile(rf"{_ITEM}(?:{_MORE})*|{_SMALL_WORDS}")
_CONTINUED = re.compile(
    rf"(?:{_PAIR})+|"
    rf"(?:,{_ITEM})*,?at?(?:{_ITEM}|N(?=[,.;)]))(?:{_MORE})*|(?<=[oO]){_WORD}(?:-?{_WORD})*"
)
_HOST = re.compile(r"[uiea]t?([CKDG])(?:(?:,|,?a)t?[CG])*")
_KIND = re.compile(r"t?([CD])?b")  # "of the Demonym company NAME"
_REGION = r"t?(?:[TPMCDKGJ]*[TPMCDKGN](?![Nv])|[TPM]*[CK])"
_PLACE = re.compile(rf"{_REGION}(?:(?:,{_REGION})*,?a(?!t?[Mm]*[Oo]){_REGION})?")
# "Speaker of the House": the house is the body, the title is the head; "President of the Assembly" stays whole.
_SPEAKER = re.compile(r"^(.*?(?:speaker|chair\w*|marshal)) of .*$", re.IGNORECASE)
# What may stand between a country and its officer, besides the words of the title.
_EPITHETS = frozenset(
    "newly appointed elected re-elected newly-elected newly-appointed visiting outgoing incoming current new then top "
    "recently designated late long-serving longtime powerful influential ruling caretaker".split()
)
# "Secretary (East)", "Director General (Americas)".
_DESK = re.compile(r"\([TPNMDKGCJa,&-]{1,8}\)")
_MISSION = re.compile(r"b(?:it?[CK])?")  # "of the ORGANISATION mission in Country"
_ABROAD = frozenset({"ambassador", "consul", "envoy", "diplomat"})


@dataclass(frozen=True)
class OfficePhrase:
    """An office in units `first` to `last` (exclusive).

    `title` is the office as stated without country and body, `portfolio` what follows "of" or "for" or precedes the
    head, `country` the side that the phrase names, `host` where an ambassador serves, `body` the body named in it.
    """

    first: int
    last: int
    head: int
    title: str
    portfolio: str
    country: str
    host: str
    body: BodyPhrase | None
    office: Office

    @property
    def bare(self) -> bool:
        """Whether the phrase is a head alone ("the Minister")."""
        return not (self.portfolio or self.country or self.body or self.host)


def find_offices(scan: Scan, bodies: list[BodyPhrase]) -> list[OfficePhrase]:
    """Find every office phrase in text order.

    Parameters
    ----------
    scan
        The text as units.
    bodies
        The named bodies, which a phrase may hold.

    Returns
    -------
    list of OfficePhrase
        Without overlaps; an office inside another's complement ("adviser to the President") is part of that one.
    """
    starts = {body.first: body for body in bodies}
    for body in bodies:  # a name may be met behind its article or country
        for inner in range(body.first + 1, body.last):
            starts.setdefault(inner, body)
    ends = {body.last: body for body in bodies}
    found: list[OfficePhrase] = []
    for low, high in scan.sentences:
        at = low
        while at < high:
            if scan.tags[at] in "Oo" and scan.tags[at + 1 : at + 2] != "v" and not _inside(starts.get(at), at):
                floor = max(low, found[-1].last) if found else low
                phrase = _phrase(scan, at, floor, high, starts, ends)
                found.append(phrase)
                at = max(phrase.last, at + 1)
            else:
                at += 1
    return found


def _inside(body: BodyPhrase | None, at: int) -> bool:
    return body is not None and body.first <= at < body.last


def _phrase(
    scan: Scan, head: int, low: int, high: int, starts: dict[int, BodyPhrase], ends: dict[int, BodyPhrase]
) -> OfficePhrase:
    assert scan.units[head].term is not None
    office: Office = scan.units[head].term.value  # type: ignore[union-attr]
    left = _left(scan, head, low, ends)
    right = _right(scan, head, high, starts, office)
    first = left.first
    if office.rank == "local" and scan.tags[left.outer] == "K" and left.outer == first - 1:
        first = left.outer  # "Maryland Governor": the place is no country
    title = scan.words(first, head + 1) + right.title
    if office.body in ("embassy", "high_commission"):
        title = re.split(r" to (?:the )?(?=[A-Z])", title)[0]
    if office.rank == "speaker":
        title = _SPEAKER.sub(r"\1", title)
    body = right.body or left.body
    if left.body and right.body and is_unit(right.body) and not is_unit(left.body):
        body = left.body  # "AGENCY Assistant Administrator of the Bureau for Asia"
        title += (
            scan.article.text[scan.units[head].end : scan.units[right.body.last - 1].end] if not right.title else ""
        )
    country = left.country or right.country or office.alpha_3 or (body.country if body else "")
    portfolio = right.portfolio or left.portfolio
    if body and is_unit(body) and not body.country and office.rank not in _TOP:
        body = None  # the unit is told in the title; whose it is, by the rest of the text
    return OfficePhrase(left.outer, right.last, head, title, portfolio, country, right.host or left.host, body, office)


@dataclass(frozen=True)
class _Left:
    outer: int
    first: int
    portfolio: str
    country: str
    body: BodyPhrase | None
    host: str = ""


def _left(scan: Scan, head: int, low: int, ends: dict[int, BodyPhrase]) -> _Left:
    """Read the words before the head: modifiers and portfolio, then whose office it is."""
    tags, first = scan.tags, head
    fields: list[int] = []
    while first > low and first not in ends:
        tag = tags[first - 1]
        if tag in "MmPp" or (tag == "T" and tags[head] == "O" and first - 1 > low and not scan.in_headline(first - 1)):
            fields += [first - 1] if tag in "PpT" else []
            first -= 1
        elif tag in "a," and first - 2 >= low and tags[first - 2] in "PpT" and tags[first] in "PpT" and first < head:
            first -= 2
            fields.append(first)
        elif tag == "-" and first - 2 >= low and tags[first - 2] in "MPT":
            first -= 2
        else:
            break
    portfolio = scan.words(min(fields), max(fields) + 1) if fields else ""
    if first in ends and not fields:
        body = ends[first]
        if tags[first - 1] != "O":
            return _Left(body.first, first, portfolio, body.country, body)
    at = first - 1
    while at > low and scan.units[at].low in _EPITHETS:
        at -= 1  # "Country's newly appointed Minister"
    if at >= low and tags[at] == "s" and at - 1 >= low:
        at -= 1
        if at + 1 in ends or tags[at] in "CDKG":
            return _whose(scan, at, first, portfolio, ends)
        return _Left(first, first, portfolio, "", None)
    if at >= low and tags[at] in "DCGKS" and not (tags[at] in "CK" and tags[at - 1 : at] in list("eiu") and at > low):
        return _whose(scan, at, first, portfolio, ends)
    return _Left(first, first, portfolio, "", None)


def _whose(scan: Scan, at: int, first: int, portfolio: str, ends: dict[int, BodyPhrase]) -> _Left:
    unit = scan.units[at]
    if scan.tags[at] not in "CDKS" or unit.term is None:
        body = ends.get(at + 1)
        party = unit.term.value.party if scan.tags[at] == "G" and unit.term else (body.country if body else "")
        return _Left(body.first if body else at, first, portfolio, party, body)
    outer = at
    if scan.tags[at] == "D" and at >= 2 and scan.tags[at - 1] == "-" and scan.tags[at - 2] in "DC":
        outer = at  # "US-Japan ...": the last one alone would be wrong, the phrase stays with it
    if outer and scan.tags[outer - 1] == "t":
        outer -= 1
    return _Left(outer, first, portfolio, unit.term.value, None)


@dataclass(frozen=True)
class _Right:
    last: int
    title: str = ""
    portfolio: str = ""
    country: str = ""
    host: str = ""
    body: BodyPhrase | None = None


def _right(scan: Scan, head: int, high: int, starts: dict[int, BodyPhrase], office: Office) -> _Right:
    """Read the words after the head, one preposition after another."""
    tags, text = scan.tags, scan.article.text
    last, title, portfolio, country, host = head + 1, "", "", "", ""
    body: BodyPhrase | None = None
    if tags[last : last + 1] == "M" and tags[last + 1 : last + 2] != "O":
        last += 1  # "Minister Plenipotentiary"
    elif tags[last : last + 1] == "Q" and scan.units[last].low in ("ii", "iii"):
        last += 1  # "Minister of Foreign Affairs II"
    elif " of " in scan.units[head].low or " for " in scan.units[head].low:
        more = _CONTINUED.match(tags, last, high)  # "Minister of Foreign Affairs, Trade and Tourism"
        last = _close(scan, last, more.end()) if more else last
        if last > head + 1:
            portfolio = re.split(" of (?:the )?| for (?:the )?", scan.words(head, last), maxsplit=1)[1]
    desk = _DESK.match(tags, last, high)
    if desk and not _glosses(scan, head, last):
        last = desk.end()
    title = scan.words(head, last)[len(scan.words(head, head + 1)) :]
    if desk and last < desk.end():
        last = desk.end()  # "Prime Minister (PM)": the same again
    while last < high:
        word = scan.units[last].low
        link = tags[last]
        if link not in "eru" and not (link == "i" and word in ("on", "in", "at")) and link != "(":
            break
        start = last + 1
        if link == "(":
            break
        inner = start + 1 if tags[start : start + 1] == "t" else start
        if inner >= high:
            break
        kind = _KIND.match(tags, start, high) if link == "e" else None
        if kind and kind.end() in starts and starts[kind.end()].first == kind.end():
            body, last = starts[kind.end()], starts[kind.end()].last
            country = country or (scan.units[kind.start(1)].term.value if kind[1] else "")  # type: ignore[union-attr]
            continue
        named = starts.get(start) or starts.get(inner)
        if named and office.rank in _FIELDS and tags[inner] in "TPN" and named.kind != "ministry":
            named = None  # "Minister of Justice and Courts Administration" holds a field, not a body
        if named and named.first in (start, inner) and named.last > inner and link in "eiu":
            if office.rank in ("speaker", "head_of_state") and named.kind == "parliament" and link == "e":
                title += (
                    text[scan.units[last - 1].end : scan.units[inner].start]
                    + scan.words(inner, _name_end(scan, inner, named))
                    if office.term.startswith("President")
                    else ""
                )
            elif is_unit(named) and (not named.country or _has_outer(tags, named.last, starts)):
                title += text[scan.units[last - 1].end : scan.units[named.last - 1].end]
            body = _outer(body, named)
            country = country or named.country
            last = named.last
            if named.kind == "igo" and (mission := _MISSION.match(tags, last, high)):
                last = mission.end()
            if is_unit(named) and tags[last : last + 1] == ",":  # "of the X Department, Ministry of Y"
                after = starts.get(last + 1)
                if after and after.first == last + 1 and not is_unit(after):
                    body, country, last = after, country or after.country, after.last
            continue
        if tags[inner] == "K" and link == "e" and office.rank in ("local", "royal"):
            title += text[scan.units[last - 1].end : scan.units[inner].end]  # "Mayor of City"
            country, last = country or scan.units[inner].term.value, inner + 1  # type: ignore[union-attr]
            continue
        if tags[inner] in "C" and link == "e":
            country, last = scan.units[inner].term.value, inner + 1  # type: ignore[union-attr]
            continue
        if tags[inner] == "G" and link == "e":
            row = scan.units[inner].term.value  # type: ignore[union-attr]
            country, last = row.party, inner + 1
            mission = _MISSION.match(tags, last, high)
            body = body or starts.get(inner)
            last = mission.end() if mission else last
            continue
        if office.rank in _ABROAD and link in "uie" and (match := _HOST.match(tags, last, high)):
            value = scan.units[match.start(1)].term.value  # type: ignore[union-attr]
            host, last = value if isinstance(value, str) else value.party, match.end()
            continue
        if link in "eru" or word == "on":
            match = _PORTFOLIO.match(tags, start, high)
            region = _PLACE.match(tags, start, high) if link != "e" else None
            if region and (match is None or region.end() > match.end()):
                match = region
            if tags[inner] in "Oo" or (tags[inner] in "DC" and tags[inner + 1 : inner + 2] in ("O", "o")):
                match = None
            if match:
                end = _close(scan, start, _before_body(tags, start, match.end(), starts))
                if end > start:
                    piece = scan.words(start, end)
                    title += text[scan.units[last - 1].end : scan.units[end - 1].end]
                    portfolio = portfolio or piece.removeprefix("the ")
                    last = end
                    continue
            aide = inner
            if tags[aide] in "DC" and tags[aide + 1 : aide + 2] in ("O", "o"):
                country, inner = country or scan.units[aide].term.value, aide + 1  # type: ignore[union-attr]
            if link in "eu" and tags[inner] in "Oo":  # "adviser to the President"
                sub = _right(scan, inner, high, starts, scan.units[inner].term.value)  # type: ignore[union-attr]
                title += (
                    text[scan.units[last - 1].end : scan.units[aide].start] + scan.words(inner, inner + 1) + sub.title
                )
                portfolio = portfolio or scan.words(inner, inner + 1)
                country, last = country or sub.country, sub.last
                continue
        break
    if body is None and tags[last : last + 1] == "," and office.rank not in _TOP:
        after = next((starts[at] for at in (last + 1, last + 2) if at in starts and starts[at].first == at), None)
        if after and scan.tags[after.last : after.last + 1] not in ("O", "o", "M", "s"):  # "Director, Name Bureau"
            body, country, last = after, country or after.country, after.last
    return _Right(last, title, portfolio, country, host, body)


def _glosses(scan: Scan, head: int, at: int) -> bool:
    """Whether brackets hold but the letters of the office, or a country: "Prime Minister (PM)", "Minister (Norway)"."""
    inside = scan.words(at + 1, at + 2)
    return scan.tags[at + 2 : at + 3] == ")" and (
        scan.tags[at + 1] == "C"
        or (inside.isupper() and len(inside) < _LONG and inside[0] in scan.words(head, head + 1))
    )


_LONG = 6


def _before_body(tags: str, start: int, end: int, starts: dict[int, BodyPhrase]) -> int:
    """End a portfolio before the body that holds the office: "for External Relations of NAME Corporation"."""
    inside = (at for at in range(start + 1, end) if at in starts and starts[at].first == at)
    return next((at for at in inside if tags[at - 1] == "e" or tags[at - 2 : at] == "et"), end)


def _close(scan: Scan, start: int, end: int) -> int:
    """End a portfolio before a name: a capitalised ordinary word followed by an unknown one begins a name."""
    tags = scan.tags
    while end > start and tags[end - 1] in "aert,-i":
        end -= 1
    for i in range(start + 1, end):
        if (
            _given(scan, i)
            and (tags[i] == "N" or (tags[i] == "T" and tags[i + 1 : i + 2] in ("N", "v")))
            and tags[i - 1] not in "a,et"
        ):
            end = i
            break
        if tags[i - 1 : i + 2] in ("PTN", "PTv") and scan.units[i].low not in field_words(scan.codebook):
            end = i  # "Minister of Commerce Word Name": the word begins the name
            break
    while end > start and tags[end - 1] in "aert,-i":
        end -= 1
    for back in (2, 3):  # "Foreign Affairs of Country": the country is not the portfolio's
        if tags[end - back : end] in ("eC", "etC"):
            end -= back
    return end


def _given(scan: Scan, at: int) -> bool:
    return scan.units[at].low in scan.codebook.given_names


_FIELDS = frozenset({"minister", "deputy_minister"})
_TOP = frozenset({"head_of_state", "head_of_government", "royal"})
_UNITS = re.compile(r"\b(Department|Division|Bureau|Directorate|Section|Unit|Desk|Office|Branch|Chair|Faculty)\b")
_NO_UNITS = frozenset({"ministry", "government", "presidency", "igo", "university", "embassy"})


def is_unit(body: BodyPhrase) -> bool:
    """Whether a body is but a part of another: a department, a division."""
    return bool(_UNITS.search(body.name)) and body.kind not in _NO_UNITS


def _has_outer(tags: str, last: int, starts: dict[int, BodyPhrase]) -> bool:
    return any(at in starts and starts[at].first == at for at in (last + 1, last + 2)) and tags[last] in "ei,"


def _outer(inner: BodyPhrase | None, outer: BodyPhrase) -> BodyPhrase:
    """The body of an office in a department is the ministry around it."""
    return outer if inner is None or is_unit(inner) or outer.kind == "ministry" else inner


def _name_end(scan: Scan, first: int, body: BodyPhrase) -> int:
    end = body.last
    while end - 2 > first and scan.tags[end - 1] in "C" and scan.tags[end - 2] in "et":
        end -= 2 if scan.tags[end - 2] == "e" else 3
    return end
