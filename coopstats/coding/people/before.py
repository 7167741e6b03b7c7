"""Offices in front of a name: "OFFICE NAME", "OFFICE, OFFICE, NAME", "OFFICE and OFFICE NAME"."""

import re
from typing import NamedTuple

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.scanning.ranks import TOP
from coopstats.coding.scanning.scan import Scan

# Between offices before a name: "OFFICE, the OFFICE", "OFFICE and OFFICE", "OFFICE - OFFICE", "OFFICE/OFFICE".
_GAP = re.compile(r",?[at]{0,2}t?|a[iu]?t?|-t?|x|\(|,?aw?t?|,w|;t?")
_MIDST = frozenset(("also", "now", "currently", "concurrently", "then", "formerly", "who", "as", "its", "his", "her"))
_FRONT = frozenset("after before while when on upon by in and later then also".split())
_OWNER = re.compile("t?[DC]?[bwpoOmM]{1,3}s$")
_IS = frozenset(("is", "was", "remains"))
# What may stand between a name and the office behind it: "who has been", "formerly the".
LINKS = frozenset(
    "who is also as was been his her the its in capacity current currently serves serving served now then and a an "
    "formerly presently today newly recently appointed named elected reappointed re-elected nominated designated sworn "
    "acting both concurrently simultaneously role position at present being becomes became remains since made to "
    "until last year month lately become chosen holds held holding occupies occupied occupying fills filled has had "
    "of office post rank himself herself our their country nation country's respectively first new former previously "
    "once opposition ruling governing two three four five six seven eight nine ten many several years "
    "months weeks year-old old aged outgoing incoming departing retiring interim caretaker longtime".split()
)
_TENURE = re.compile(r",n-w$|[wr](?:n|J|Jn|nw|ww),$")
REACH = 9  # units between a name and its office


class Told(NamedTuple):
    """Offices by the unit behind them, those taken, and where names end: all, with an office, behind a comma."""

    ends: dict[int, OfficePhrase]
    taken: set[int]
    titled: set[int]
    closes: set[int]
    listed: set[int]


def offices_before(scan: Scan, first: int, told: Told) -> list[OfficePhrase]:
    """Offices in front of a name: one right before it, then others joined by commas or "and"."""
    ends, taken, titled, closes, _ = told
    direct = _right_before(scan, first, told)
    if direct is None:
        return []
    low = scan.sentence_of(first)[0]
    chain = [direct]
    while True:
        at = chain[-1].first
        at = at if at in ends or at - 1 in ends else _before_gloss(scan.tags, at)
        previous = next((ends[at - gap] for gap in (0, 1, 2, 3) if at - gap in ends), None)
        if previous is None or previous.first in taken or previous.first < low or previous.plural:
            break
        if previous.last == at and scan.tags[at - 1] in "eu":
            break  # "envoy of President NAME"
        if previous.bare and previous.office.rank in TOP and re.search("[ey]t?$", scan.tags[low : previous.first]):
            break  # "by order of the president, OFFICE, NAME"
        gap = scan.tags[previous.last : at] or ","
        between = {scan.units[k].low for k in range(previous.last, at) if scan.tags[k] == "w"}
        if not _GAP.fullmatch(gap) or (gap == "x" and scan.units[at - 1].low != "/") or not between <= _MIDST:
            break
        gerund = scan.lows[low].endswith("ing") and scan.tags[low + 1 : previous.first] in ("", "t")
        if gap[0] == "," and gerund:
            break  # "Welcoming the DEMONYM OFFICE, OFFICE NAME": somebody else
        if gap[0] == ";" and scan.tags[slice(*scan.sentence_of(first))].count(";") > 1:
            break  # in a list each semicolon parts one person from the next
        anew = gap.startswith(",a") or titled.isdisjoint((previous.first - 1, previous.first - 2))
        if anew and _follows_name(scan, previous, closes, ends):
            break
        if "a" in gap and chain[-1].country and not previous.country and scan.tags[chain[-1].first] == "t":
            break  # "the Head of Protocol and the DEMONYM OFFICE NAME"
        if "a" in gap and len({previous.country, chain[-1].country} - {""}) > 1:
            break  # "the DEMONYM OFFICE and DEMONYM OFFICE NAME"
        chain.append(previous)
    return chain[::-1]


def _right_before(scan: Scan, first: int, told: Told) -> OfficePhrase | None:
    """Give the office right before a name, unless it is that of another."""
    ends, taken, titled, closes, listed = told
    low = scan.sentence_of(first)[0]
    at = first
    while at > low and at not in ends:
        if scan.tags[at - 1] in "HRt":
            at -= 1
        elif scan.tags[at - 1] == ")" and _RETIRED.search(scan.tags, max(at - 4, low), at):
            at -= 3
        else:
            break
    if at not in ends and scan.tags[at] == "R" and (service := _SERVICE.search(scan.tags, max(at - REACH, low), at)):
        at = service.start()  # "the OFFICE of BODY, COUNTRY Air Force Gen. NAME"
    if scan.tags[max(at - 3, low) : at] == "(N)" and at - 3 in ends:
        at -= 3  # "OFFICE (ACRONYM) NAME"
    for back in (1, 2):  # "OFFICE, retired Gen. NAME", "OFFICE, retired general NAME"
        if at > low + 1 and at not in ends and scan.units[at - back].low in ("retired", "ret."):
            at -= back
    at = _before_aside(scan, at, low, ends)
    direct, comma = ends.get(at), False
    if direct is None and at > low and scan.tags[at - 1] in ",-)":
        direct = ends.get(at - 1)
        comma = direct is not None
        if direct and scan.tags[at - 1] == ")" and scan.tags[direct.first - 1] != "(":
            return None  # "(hosted by the OFFICE) NAME"
    if direct is None and (served := _SERVED.search(scan.tags, low, at)):
        direct, comma = ends.get(served.start()), True  # "the OFFICE of President NAME, NAME"
    if direct is None and at > low and (named := ends.get(at - 1)):
        bracketed = scan.tags[at - 1] == "(" and ")" in scan.tags[first : first + REACH]  # "the OFFICE (Mr NAME)"
        is_named = scan.lows[at - 1] in _IS and named.country  # "COUNTRY's new OFFICE is NAME"
        direct = named if bracketed or is_named else None
    if direct is None or direct.first in taken or direct.plural:
        return None
    if direct.first < low and scan.sentence_of(direct.first) != (direct.first, low):
        return None  # only an office that is a line of its own belongs to the name in the next line
    behind = direct.first - 2 if scan.tags[direct.first - 1] == "t" else direct.first - 1
    owned = direct.body is not None and direct.body.first < direct.head  # "OFFICE NAME, BODY's OFFICE, NAME and"
    end = next((k for k in range(first + 1, first + REACH) if k in closes), first)
    # "OFFICE NAME, the DEMONYM OFFICE, NAME, travels": the second office is the second name's.
    apposed = bool(direct.country) and scan.tags[end : end + 1] == ","
    addressed = comma and at < first  # "OFFICE NAME, the OFFICE, Ms NAME, and"
    guest = behind in listed or (behind in titled and (owned or apposed or addressed or _invited(scan, low, direct)))
    theirs = comma and not guest and _follows_name(scan, direct, closes, ends)
    return None if theirs or (comma and _fronted(scan, low, direct.first, first, closes)) else direct


def _before_aside(scan: Scan, at: int, low: int, ends: dict[int, OfficePhrase]) -> int:
    """Step back over what stands between commas before a name, or before its age."""
    if at > low + 1 and scan.tags[at - 1] == "," and scan.tags[at - 2] in "HR":
        at -= 2  # "OFFICE, His Excellency, NAME"
    if at <= low or scan.tags[at - 1] not in ",w":
        return at
    since = _TENURE.search(scan.tags, max(at - REACH, low), at)
    if since and since.start() in ends:
        words = scan.lows[since.start() : at]
        if words[0] in ("since", "until", "for") or words[-1].endswith("-old"):
            return since.start()  # "OFFICE since May, NAME", "OFFICE, 54-year-old NAME"
    seated = _SEATED.search(scan.tags, max(at - REACH, low), at)
    resides = seated is not None and scan.lows[seated.start() + 1] in _RESIDES
    return seated.start() + 1 if seated and resides else at  # "Ambassador to COUNTRY, resident in CITY, NAME"


_SERVED = re.compile(r"(?<=[eu])O[HR]*[NTv]{1,4}(?:et?C)?,t?[HR]*$")
_SERVICE = re.compile(r"(?<=,)[CD]?[TPM]{0,2}[WB]$")
_SEATED = re.compile(r",[wm]{1,2}[iu]t?[KCNT]{1,3},$")
_RESIDES = frozenset("resident residing based seated stationed".split())
_GLOSS = re.compile(r"\([^()]*\),?$")


def _before_gloss(tags: str, at: int) -> int:
    """Step back over a gloss in brackets, with its comma: "of ORGANISATION (MEMBER, MEMBER), OFFICE"."""
    gloss = _GLOSS.search(tags, max(at - 20, 0), at)
    return at if gloss is None else at - len(gloss[0]) + (1 if gloss[0].endswith(",") else 0)


def _follows_name(scan: Scan, office: OfficePhrase, closes: set[int], ends: dict[int, OfficePhrase]) -> bool:
    """Whether a name and a comma stand right before the office, or one joined to it, so that it is theirs."""
    at, tags = office.first, scan.tags
    if joined := next((ends[at - gap] for gap in (1, 2) if tags[at - gap] == "a" and at - gap in ends), None):
        return _follows_name(scan, joined, closes, ends)  # "NAME, OFFICE and OFFICE"
    if owner := _OWNER.search(tags, max(at - 6, 0), at):
        at = owner.start()  # "NAME, the Minister's OFFICE"
    at = _before_clause(scan, at - (tags[at - 1 : at] == "t"))
    if at < 2 or tags[at - 1] != ",":
        return False
    return at - 1 in closes or (tags[at - 2] in "NQ" and tags[at - 3 : at - 2] != "O")


def _before_clause(scan: Scan, at: int) -> int:
    """Step back from an office over what ties it to a name: "NAME, who serves as OFFICE", "NAME, 54, OFFICE"."""
    if scan.tags[max(at - 3, 0) : at] == ",n,":
        return at - 2
    low = max(at - REACH, 0)
    begin = at
    while begin > low and scan.tags[begin - 1] in "wi" and scan.lows[begin - 1] in LINKS:
        begin -= 1
    told = scan.lows[begin:at]
    return begin if "who" in told[:1] or "as" in told[-1:] else at


def without_links(scan: Scan, first: int, last: int) -> str:
    """Give the tags of a stretch without the words of "NAME, who serves as OFFICE", which part nobody from a list."""
    tags, lows = scan.tags[first:last], scan.lows[first:last]
    if "who" not in lows:
        return tags
    return "".join(tag for tag, low in zip(tags, lows, strict=True) if tag != "w" or low not in LINKS)


def _fronted(scan: Scan, low: int, office: int, name: int, closes: set[int]) -> bool:
    """Whether an office closes a phrase before the subject: "Thanking the OFFICE, NAME said"."""
    words = [unit.low for unit in scan.units[low:office] if unit.tag not in "tHR"]
    end = next((at for at in range(name + 1, name + REACH) if at in closes), name)
    gerund = bool(words) and words[-1].endswith("ing") and set(words[:-1]) <= _FRONT
    return gerund and scan.tags[end : end + 1] not in (",", "(")


def _invited(scan: Scan, low: int, office: OfficePhrase) -> bool:
    """Whether a guest's office follows the host's name: "At the invitation of OFFICE, NAME, the OFFICE, NAME, came"."""
    return "invitation" in scan.lows[low : office.first]


_RETIRED = re.compile(r"[HR]\([HRQNw]\)$")  # "Dr. (Mrs)", "General (retired)"
