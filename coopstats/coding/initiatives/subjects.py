"""What an instrument is about: "an agreement on sea transport", "a memorandum in the field of geology"."""

from collections.abc import Iterator
from typing import NamedTuple

from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan


class Named(NamedTuple):
    """A name that may be one of an initiative."""

    span: Span
    kind: str
    rule: str


# Before a small head: words that make no name.
NO_NAME = frozenset(
    "the a an that this these those new bilateral draft such several other various two both joint signed "
    "international relevant current existing another first second third annual regular next recent possible "
    "future mutual important intergovernmental inter-governmental agreement peace official political regional "
    "general separate said framework cooperation co-operation similar each any same found substantial initial "
    "final full interim sign is was were will has have had which under to into between from whose and or with "
    "by reach its their his her our corresponding appropriate planned proposed earlier previous latest "
    "upcoming forthcoming ongoing ambitious so-called long-awaited historic landmark comprehensive "
    "multilateral respective".split()
)
INSTRUMENTS = frozenset(
    "agreement treaty memorandum protocol convention declaration roadmap programme program strategy mou memo "
    "recommendation scheme arrangement letter compact communiqué communique".split()
)
_PLANS = frozenset(("plan", "programme", "program"))
OF_AIMS = frozenset(("agreement", "treaty", "convention", "memorandum", "accord", "protocol", "pact"))
_SUBJECT = frozenset("on for concerning regarding about".split())
_OF_INTENT = frozenset("cooperation co-operation understanding intent friendship collaboration".split())
_FIELD = frozenset("field fields area areas sphere spheres domain".split())
_DATED = frozenset("strategy programme program roadmap plan memorandum memo".split())
_BARE = frozenset("cooperation co-operation collaboration friendship partnership behalf".split())
_AIMS = frozenset("avoid abolish waive exempt eliminate prevent combat promote protect liberalise liberalize".split())
_ENDS = frozenset("avoidance elimination prevention promotion protection abolition exemption exchange transfer".split())
_REACHED = frozenset("reach reached reaching in by no any".split())
_STOPS = frozenset(
    "was were is are will would must should can could may might shall "
    "that which who has have had between with by said as at from during after "
    "before signed agreed reached while where to it met held took spoke made gave went came began behalf".split()
)
# Words that begin something new behind "and", however the list goes on.
_NEW = frozenset(
    "preparations prospects progress ways plans steps efforts possibilities opportunities work implementation "
    "negotiations talks issues questions".split()
)
_OCCASIONS = frozenset("day evening morning visit stay trip guest guests".split())  # "the programme for the first day"
_LONGEST = 9  # words of a subject in small letters


def with_subject(scan: Scan, head: int, last: int, kind: str, words: str) -> Iterator[Named]:
    """Give "an agreement on sea transport": an instrument with what it is about in small letters."""
    if not ({words.split()[-1], words.split()[0]} & INSTRUMENTS or words == "joint statement" or "plan" in words):
        return
    units, tags = scan.units, scan.tags
    low, high = scan.sentence_of(head)
    first = head
    while first > low and head - first < 2 and tags[first - 1] in "wpm" and units[first - 1].low not in NO_NAME:
        first -= 1
    dated = first > low and tags[first - 1] == "n" and YEAR.fullmatch(units[first - 1].low)  # "a 2018 agreement on"
    if (
        first == low
        or not (dated or tags[first - 1] in "twm")
        or (first - 2 >= low and units[first - 2].low in _REACHED)
    ):
        return
    if not dated and tags[first - 1] != "t" and units[first - 1].low not in NO_NAME:
        return
    begin = _subject(scan, last, high, words)
    if begin is None or not _OCCASIONS.isdisjoint(scan.lows[begin : begin + 3]):
        return
    number = begin + (tags[begin] == "t")
    counted = scan.low_at(number).rstrip("stndrh").isdigit()  # "on 4 May", "on the 4th"
    dateless = words.split()[-1] in _DATED or words.split()[0] in _DATED
    if tags[number : number + 1] == "n" and (tags[number + 1 : number + 2] == "J" or (counted and not dateless)):
        return
    end = begin
    while end < high and end - begin < _LONGEST and tags[end] in "wpmbtaeriTPNDCGBWnM-" and not _stops(scan, end):
        end += 1
    while end > last and tags[end - 1] in "taeri-":
        end -= 1
    if end > begin + 1 or (end > begin and (units[begin].low not in _BARE or words == "treaty")):
        yield Named(Span(units[first - 1 if dated else first].start, units[end - 1].end), kind, "initiative.about")


def _subject(scan: Scan, at: int, high: int, words: str) -> int | None:
    """Where the words begin that tell what an instrument is about: behind "on", "in the field of", "to avoid"."""
    units, tags = scan.units, scan.tags
    head = next((word for word in words.split() if word in INSTRUMENTS), words.split()[0])
    if words == "treaty" and tags[at : at + 1] == "e" and units[at + 1].low == "friendship":
        return at + 1
    planned = head in _PLANS and tags[at : at + 1] == "e"  # "plan of consultations for 2024"
    if words.endswith("plan") and not planned:
        told = units[at].low == "on" or (units[at].low == "for" and tags[at + 1 : at + 2] in ("n", "p", "t"))
        return at + 1 if told and " " in words else None
    if planned:
        at = next((k for k in range(at, min(at + _LONGEST, high)) if units[k].low in _SUBJECT), at)
        return at + 1 if tags[at + 1 : at + 2] == "n" else None
    if at + 2 < high and tags[at] == "(" and tags[at + 2] == ")":
        at += 3
    if at + 1 < high and tags[at] == "e" and units[at + 1].low in _OF_INTENT:
        at += 2
    if at + 1 < high and units[at].low == "between":
        near = range(at + 1, min(at + 2 * _LONGEST, high))
        at = next((k for k in near if units[k].low in _SUBJECT or tags[k] in ",("), at)
    if at + 1 >= high:
        return None
    if head == "roadmap" and (tags[at] == "u" or units[at].low in ("towards", "toward")):
        return at + 1
    if units[at].low in _SUBJECT:
        aimed = head in OF_AIMS and {unit.low for unit in units[at + 1 : at + 4]} & _ENDS
        loose = (
            units[at].low == "for"
            and not aimed
            and (head in OF_AIMS or (at + 1 < len(units) and units[at + 1].low in ("a", "an")))
        )
        return None if loose else at + 1
    if tags[at] == "i" and head in OF_AIMS and at + 3 < high and tags[at + 1] in "tw":
        step = at + 2 if tags[at + 1] == "t" else at + 1
        if units[step].low in _FIELD and tags[step + 1] == "e":
            return step + 2
    if units[at].low == "in" and head in OF_AIMS and tags[at + 1 : at + 2] == "p":  # "a memorandum in higher education"
        return at + 1
    if tags[at] == "u" and head in OF_AIMS and at + 1 < len(units) and units[at + 1].low in _AIMS:
        return at + 1
    return None


def _stops(scan: Scan, at: int) -> bool:
    """Whether the words of a subject end before a unit: a verb, or "and" before something new."""
    word = scan.units[at].low
    if scan.tags[at] != "a":
        return word in _STOPS
    after = scan.units[at + 1] if at + 1 < len(scan.units) else None
    return (
        after is None
        or after.tag not in "wpPTbm"
        or after.low in _STOPS
        or after.low in _NEW
        or after.low.endswith("ed")
    )
