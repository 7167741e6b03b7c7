"""In which country somebody is, by the words beside: the one said last, visited, come from, or where A received B."""

import re

from coopstats.coding.people.standing import Parties, Said, code_among, code_at, spoken_of
from coopstats.coding.scanning.plainwords import HIS, HOMEWARD, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import word_before

VISITS = frozenset(
    "visit visits visited visiting paid pays arrived arrives arriving travelled traveled travels flew left trip "
    "tour leaves departed departs flies landed lands stopped came".split()
)
_LEFT_FOR = re.compile("[KCtwiJn,]{0,9}rt?w?([KC])")  # "left CITY on Monday, 2 May, for COUNTRY"
_MET_IN = re.compile("(?:i(K)h|,ai(K))[tHR]*$")  # "in CITY with OFFICE NAME", "and in CITY OFFICE NAME"
_OWNER = re.compile("et?G")
_LIST = re.compile("(?:[OomMpPNTHRCD,a]|w{1,2}(?=[oO]))*")  # "OFFICE NAME, OFFICE NAME and OFFICE NAME arrived in CITY"
_FAR = 11  # units between leaving and "for"
_ASIDE = 7  # units of "the meeting, which was held in CITY"
_ADOPTED = frozenset(("adopted", "concluded", "negotiated"))
# Where all countries meet.
SEATS = frozenset(("new york", "geneva", "vienna", "brussels", "strasbourg", "davos", "munich", "washington"))
_SOIL = frozenset(("capital", "soil", "territory"))  # "arrived in the DEMONYM capital"
_GOES = VISITS | {"come", "comes", "coming", "go", "goes"}
_LEAVES = frozenset(("left", "leaves", "departed", "departs"))
_FROM_AFAR = frozenset(
    "telephoned phoned called rang wrote cabled flew arrived came travelled traveled journeyed drove hailed "
    "hails".split()
)


def nearest(scan: Scan, first: int, not_this: str, said: Said) -> str:
    """Give the country said last before a unit, of those that somebody stands for or that are a place of the event."""
    begin, _ = scan.sentence_of(max(scan.sentence_of(first)[0] - 1, 0))  # of the sentence before
    known, likely = set(said.known.values()), ""  # a side that is known goes before a place
    told = (at for at in range(first - 1, -1, -1) if scan.tags[at] in "BCDKW" and scan.lows[at] not in SEATS)
    for at in told:
        code = code_at(scan, at)
        if code in ("", not_this):
            continue
        if code in known:
            return code
        if _is_placed(scan, at) and not (spoken_of(scan, at) or is_aside(scan, at)):
            if at >= begin:
                return code
            likely = likely or code
    return likely


def _is_placed(scan: Scan, at: int) -> bool:
    """Whether something is told to be in or of a country: "in COUNTRY", "visits CITY", "the DEMONYM team"."""
    before = "iu" if scan.tags[at] == "K" else "iut"
    if scan.lows[at - 1] == "was" and "stop" in scan.lows[max(at - 4, 0) : at]:
        return True  # "The last stop was CITY"
    return scan.tags[at] == "D" or scan.tags[at - 1] in before or scan.lows[at - 1] in VISITS


def is_aside(scan: Scan, at: int) -> bool:
    """Whether a place is that of another event: "the summit, which was held in CITY", "a treaty adopted in CITY"."""
    if scan.tags[at - 1] != "i":
        return False
    return scan.lows[at - 2] in _ADOPTED or "which" in scan.lows[max(at - _ASIDE, 0) : at - 1]


def beyond(scan: Scan, first: int, side: str, said: Said, parties: Parties) -> str:
    """Give whom people of a side meet: the country said last that is not theirs, else the other party."""
    return nearest(scan, first, side, said) or parties.against(side)


def visited(scan: Scan, first: int, end: int, said: Said, *, others: bool) -> str:
    """Give the country that the holder of an office visits, by the words behind; "her visit" is that of another."""
    for at in range(first, end):
        low = scan.lows[at]
        if others and low in HIS:
            return ""
        if low not in _GOES:
            continue
        if scan.low_at(at + 1) in HOMEWARD or scan.tags[at - 2 : at] == "au":
            return ""  # "came back to COUNTRY", "is expected to meet NAME and to tour CITY"
        if not said.anybody(first, at) or _LIST.fullmatch(scan.tags, first, at):
            if low in _LEAVES and "for" in scan.lows[at : at + _FAR]:
                goal = _LEFT_FOR.match(scan.tags, at + 1, end)
                return code_at(scan, goal.start(1)) if goal else ""
            near = [k for k in range(at + 1, min(at + 6, end)) if scan.tags[k] in "CK" or scan.low_at(k + 1) in _SOIL]
            return next((code_at(scan, k) for k in near if scan.tags[k - 1] in "iut" or k == at + 1), "")
    return ""


def met_in(scan: Scan, begin: int, first: int, not_this: str) -> str:
    """Give the country of the city in "in CITY with OFFICE NAME", unless many states meet there."""
    met = _MET_IN.search(scan.tags, begin, first)
    if met and (owner := at_headquarters(scan, begin, met.start())):
        return owner
    city = met.start(met.lastindex or 1) if met else -1
    code = "" if city < 0 or scan.lows[city] in SEATS else code_at(scan, city)
    return code if code != not_this else ""


def at_headquarters(scan: Scan, begin: int, end: int) -> str:
    """Give the organisation at whose house people meet: "at ACRONYM headquarters", "the headquarters of the BODY"."""
    seat = next((at for at in range(begin, end) if scan.lows[at] == "headquarters"), begin)
    owner = _OWNER.match(scan.tags, seat + 1) if seat > begin else None
    at = owner.end() - 1 if owner else seat - 1
    return scan.party(at) if seat > begin and scan.tags[at] == "G" else ""


def where_received(scan: Scan, first: int) -> str:
    """Give the country of "CITY, where NAME received him"."""
    begin, _ = scan.sentence_of(first)
    where = next((at for at in range(first - 1, begin, -1) if scan.lows[at] == "where"), begin)
    return code_among(scan, range(where - 1, max(where - 4, begin), -1))


def where_seen(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the country of "PLACE, where OFFICE NAME welcomed B", told of nobody before."""
    where = word_before(scan, begin, first)
    if scan.lows[where] != "where" or said.told(0, first):
        return ""
    there = (at for at in range(where - 1, begin, -1) if scan.tags[at] in "CK" and scan.lows[at] not in SEATS)
    placed = (at for at in there if "e" not in scan.tags[max(at - 2, begin) : at])  # not "a guest of COUNTRY, where"
    code = code_among(scan, placed) or parties.place
    return parties.against(code) if said.posted and code != parties.home else code  # an ambassador serves abroad


def guest_from(scan: Scan, begin: int, first: int, parties: Parties) -> str:
    """Give the country of "its first guest from CITY: NAME", "a visitor from COUNTRY, OFFICE NAME"."""
    at = first - 1
    while at > begin and scan.tags[at] in "tHR":
        at -= 1
    if scan.lows[at] == "of" and scan.lows[at - 1] == "arrival":
        where = (k for k in range(first, scan.sentence_of(first)[1]) if scan.tags[k - 1] in "iu")
        # "Arrival of OFFICE NAME at CITY airport"
        return parties.other if code_among(scan, where) in ("", parties.home) else ""
    if scan.tags[at] not in ",:-" or scan.lows[at - 2] != "from" or scan.lows[at - 3] not in VISITORS:
        return ""
    return code_at(scan, at - 1)


def comes_from(scan: Scan, first: int, end: int, said: Said) -> str:
    """Give the country from which somebody calls or comes: "NAME telephoned from CITY", "NAME flew in from CITY"."""
    at = next((at for at in range(first, end - 2) if scan.lows[at] in _FROM_AFAR), end)
    near = range(at + 1, min(at + 4, end - 1)) if at < end and not said.anybody(first, at) else ()
    return next((code_at(scan, k + 1) for k in near if scan.lows[k] == "from"), "")


def embassy_before(scan: Scan, first: int) -> str:
    """Give whose embassy a sentence names before somebody: "given by the Embassy of COUNTRY and Ambassador NAME"."""
    begin = scan.sentence_of(first)[0]
    at = next((at for at in range(first - 1, begin, -1) if scan.lows[at] == "embassy"), 0)
    return code_among(scan, (k for k in (at - 1, at + 2, at + 3) if k < first)) if at else ""
