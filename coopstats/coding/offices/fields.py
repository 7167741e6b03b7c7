"""Fields and regions in a title: how far "Foreign Affairs, Trade and Tourism" or "the Middle East" goes.

Listed fields and ordinary capitalised words make a field; it ends where a person's name or another body begins.
"""

import re
from collections.abc import Mapping

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.gazetteer import field_words
from coopstats.coding.scanning.plainwords import HEADLINED
from coopstats.coding.scanning.scan import Scan

# Words of a portfolio: listed ones and ordinary capitalised ones, unknown or country words only before such a word.
_WORD = r"(?:[TPBMJ]|(?!(?<=P)NT[NT])[NDCK](?=-?[TPB]|a[TPD])|G(?=-?[TPB]|a[TPDB]))"
_ITEM = rf"t?{_WORD}(?:-?{_WORD})*(?:ht?[GC](?=,?a[PT]))?"  # "Relations with Country and Trade"
_LAST = rf"(?:{_ITEM}|t?[GCKD](?![NvsbBo])|t?N(?![Nv]|T[NT]))"
# A listed field may hold an "and" itself ("Trade and Tourism"), so that none follows the comma.
_PAIR = r",P(?=e|[NHR])"
_MORE = rf"(?:,{_ITEM})+,?a{_LAST}|a{_LAST}|[er]t?{_ITEM}|{_PAIR}"
_SMALL_WORDS = r"w?p+(?:(?:,w?p+)*,?a(?:w?p+|(?:et?|t)p+(?![oObB])))*"  # "of finance and of the environment"
_PORTFOLIO = re.compile(rf"{_ITEM}(?:{_MORE})*|{_SMALL_WORDS}")
_CONTINUED = re.compile(
    rf"(?:{_PAIR})+|"
    rf"(?:,{_ITEM})*,?at?(?:{_ITEM}|N(?=[,.;)]))(?:{_MORE})*(?!s)|(?<=[oO])(?!N){_WORD}(?:-?{_WORD})*"
)
_LISTED = re.compile(rf",({_ITEM}|w?p+)")
# In an apposition in small letters: "NAME, director general for defence policy,".
_LOOSE = re.compile(
    r"t?[wmpDC]{1,3}(?:(?:,[wmp]{1,2})*,?a[wmp]{1,3}|et?[wmpDCP]{1,2}|ht?[wmpDCGP]{1,3})?(?=[-,.;)iHRN])"
)
# "envoy for Korean Peninsula peace and security affairs,".
_TASK = re.compile(
    r"t?(?:[wmpDCTP]|K(?!N)){1,4}(?:(?:,[wmp]{1,2})*,?a[wmpPDC]{1,3}|et?[wmpDCP]{1,2}|ht?[wmpDCGP]{1,3})?(?=[-,.;)iHRN])"
)
_TOPIC = re.compile(r"t?[wmpDCTP]{1,4}(?:a[wmpTP]{1,3})?(?=[,.;)])")  # "envoy on human rights issues,"
_NAME_NEXT = re.compile(r",?t?[HRO]*N[NTvK]")  # "the director for internationalisation, NAME"
_APPOSED = re.compile(r"[,(-](?:w{2,3}t?)?(?:[tCDKs]|[MmPpo])*$")
_CLOSED = frozenset("his her their its our who whom whose which that this these those all some many more".split())
_NO_TOPIC = frozenset(
    "side sides behalf sidelines margins occasion visit trip tour way eve part condition leave duty issue".split()
)
_SPECIALTY = re.compile(
    r"O(?:[TP]{1,3}(?=R|H|,[HN])|P(?=i))|[oO][TPG]{1,3}(?=et?[BW])"
)  # "Director Operations", "Secretary General Administration"
_REGION = r"t?[TPMCDKGJ]*(?:[CGP]|K(?!N)|[TMD](?![Nv])|(?<!K)N(?![Nv]|T[NT]))"
_PLACE = re.compile(rf"{_REGION}(?:(?:,{_REGION})*,?a{_REGION})?")
_NAMED = re.compile("(?<=[PT])NT$")
_TIES = frozenset(("relations", "cooperation", "co-operation"))
_SHORT = 4  # letters of an ordinary word that is rather a name, before another


def continued_end(scan: Scan, head: int, high: int) -> int:
    """Where the fields end that go on behind a head without a preposition, else the unit behind the head.

    "Minister of Foreign Affairs, Trade and Tourism" is a head that holds its first field; "Director Operations" names
    a field before the name.
    """
    last = head + 1
    if " of " in scan.units[head].low or " for " in scan.units[head].low:
        more = _CONTINUED.match(scan.tags, last, high)
        return _close(scan, head, _listed(scan, more.end())) if more else last
    special = _SPECIALTY.match(scan.tags, head, high)
    return _close(scan, head, special.end()) if special and not scan.in_headline(head) else last


def field_end(scan: Scan, head: int, start: int, high: int, starts: Mapping[int, BodyPhrase]) -> int:
    """Where a field ends that begins at a unit, behind a preposition and the head of an office; `start` if none does.

    Parameters
    ----------
    scan
        The text as units.
    head, start, high
        The head, the unit behind the preposition, and the end of the sentence.
    starts
        Bodies by the unit at which they begin: a field ends before one.

    Returns
    -------
    int
        The unit behind the field.
    """
    tags, link = scan.tags, scan.tags[start - 1]
    match = _PORTFOLIO.match(tags, start, high)
    topic = scan.units[start - 1].low == "on"
    if topic and tags[start] == "J":
        return start  # "ambassador on Thursday"
    charged = scan.units[start - 2].low == "charge"  # "in charge of Latin America"
    region = _PLACE.match(tags, start, high) if link != "e" or charged else None
    if region and (match is None or region.end() > match.end()):
        match = region
    pattern = _TOPIC if topic else _LOOSE if link == "e" else _TASK
    loose = pattern.match(tags, start, high) if topic or link in "er" else None
    if (
        loose
        and (match is None or loose.end() > match.end())
        and (
            topic
            or tags[loose.end()] == "i"
            and _enters(starts, loose.end() + 1)
            or _APPOSED.search(tags, max(head - 6, 0), head)
            or _NAME_NEXT.match(tags, loose.end(), high)
        )
        and not (_CLOSED | _NO_TOPIC if topic else _CLOSED) & set(scan.lows[start : loose.end()])
    ):
        match = loose
    if match is None:
        return start
    if match.end() == start + 1 and scan.lows[start] in _TIES and tags[start + 1 : start + 2] == "h":
        partners = (pattern.match(tags, start + 2, high) for pattern in (_PLACE, _PORTFOLIO))
        match = max((m for m in (match, *partners) if m), key=lambda m: m.end())  # "for Relations with States"
    end = _close(scan, start, _before_body(tags, start, _listed(scan, match.end()), starts))
    return max(end, start)  # "in charge of COUNTRY" has no field


def _enters(starts: Mapping[int, BodyPhrase], at: int) -> bool:
    """Whether a body begins at a unit or behind its article: "for political affairs at the BODY"."""
    return any(k in starts and starts[k].first in (at, at + 1) for k in (at, at + 1))


def _listed(scan: Scan, end: int) -> int:
    """Go on over listed fields of which the last holds its own "and": "Trade, Water and Energy, Youth and Sport"."""
    tags, at = scan.tags, end
    while (match := _LISTED.match(tags, at)) is not None:
        at = match.end()
        if any(" and " in unit.low for unit in scan.units[match.start(1) : at]) and tags[at : at + 1] != "O":
            end = at
    return end


def _before_body(tags: str, start: int, end: int, starts: Mapping[int, BodyPhrase]) -> int:
    """End a portfolio before the body that holds the office: "for External Relations of NAME Corporation"."""
    begin = start + 1 + (tags[start] == "t")  # "in charge of the National Guard Administration"
    inside = (at for at in range(begin, end) if at in starts and starts[at].first == at)
    return next((at for at in inside if tags[at - 1] == "e" or tags[at - 2 : at] == "et"), end)


def _close(scan: Scan, start: int, end: int) -> int:
    """End a portfolio before a name: a capitalised ordinary word followed by an unknown one begins a name."""
    tags = scan.tags
    end = _without_joiners(tags, start, end)
    if scan.in_headline(start):  # "Undersecretary for Latin America Visits COUNTRY"
        end = next((i for i in range(start + 1, end) if scan.units[i].low in HEADLINED), end)
    for i in range(start + 1, end):
        low = scan.units[i].low
        if tags[i] == "N" and "." in low and tags[i - 1] not in "a,et":
            end = i  # "Rector for Research V.B. NAME"
            break
        if (
            low in scan.codebook.given_names
            and (tags[i] == "N" or (tags[i] == "T" and (tags[i + 1 : i + 2] in ("N", "v") or tags[i + 1 : end] == "T")))
            and tags[i - 1] not in "a,et"
        ):
            end = i
            break
        if (
            (tags[i - 1 : i + 2] in ("PTN", "PTv") or tags[i - 2 : i + 2] == ",aTN")
            and (low not in field_words(scan.codebook) or tags[i - 1] == "a")
            and (tags[i - 1] == "a" or len(low) <= _SHORT or scan.units[i + 1].low not in scan.codebook.given_names)
        ):
            end = i  # "Minister of Commerce Word Name": the word begins the name
            break
    if _NAMED.search(tags, max(end - 3, start), end) and tags[end : end + 1] == "w":
        end -= 2  # "Minister of Energy NAME Brown met": an ordinary surname
    end = _without_joiners(tags, start, end)
    for back in (2, 3):  # "Foreign Affairs of Country": the country is not the portfolio's
        if tags[end - back : end] in ("eC", "etC"):
            end -= back
    return end


def _without_joiners(tags: str, start: int, end: int) -> int:
    """End before the small words and marks that nothing follows."""
    return start + len(tags[start:end].rstrip("aert,-i"))
