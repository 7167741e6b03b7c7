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
# Heads of which most name nothing: one word in capitals, or a name before them in small letters, does not suffice.
VAGUE = frozenset(
    "plan agenda policy year week round meeting vision arrangements projects port commitment commitments appeal grant "
    "loan visa card patrol patrols parade track model standards principles rules measures settlement undertaking "
    "season camp mine reservoir mandate cable link commemoration celebrations index".split()
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
    lows, tags = scan.lows, scan.tags
    low, high = scan.sentence_of(head)
    first = head
    while first > low and head - first < 2 and tags[first - 1] in "wpm" and lows[first - 1] not in NO_NAME:
        first -= 1
    if first == low or (first - 2 >= low and lows[first - 2] in _REACHED):
        return
    dated = tags[first - 1] == "n" and YEAR.fullmatch(lows[first - 1])  # "a 2018 agreement on"
    if not (dated or tags[first - 1] == "t" or (tags[first - 1] in "wm" and lows[first - 1] in NO_NAME)):
        return
    begin = _subject(scan, last, high, words)
    if begin is None or not _OCCASIONS.isdisjoint(lows[begin : begin + 3]):
        return
    number = begin + (tags[begin] == "t")
    counted = scan.low_at(number).rstrip("stndrh").isdigit()  # "on 4 May", "on the 4th"
    dateless = words.split()[-1] in _DATED or words.split()[0] in _DATED
    if tags[number : number + 1] == "n" and (tags[number + 1 : number + 2] == "J" or (counted and not dateless)):
        return
    end = begin
    while end < high and end - begin < _LONGEST and tags[end] in "wpmbtaeriTPNDCGBWnM-" and not _stops(scan, end):
        end += 1
    end = last + len(tags[last:end].rstrip("taeri-"))
    if end > begin + 1 or (end > begin and (lows[begin] not in _BARE or words == "treaty")):
        yield Named(scan.span(first - 1 if dated else first, end), kind, "initiative.about")


def _subject(scan: Scan, at: int, high: int, words: str) -> int | None:
    """Where the words begin that tell what an instrument is about: behind "on", "in the field of", "to avoid"."""
    lows, tags = scan.lows, scan.tags
    head = next((word for word in words.split() if word in INSTRUMENTS), words.split()[0])
    if words == "treaty" and tags[at : at + 1] == "e" and scan.low_at(at + 1) == "friendship":
        return at + 1
    if head in _PLANS and tags[at : at + 1] == "e":  # "plan of consultations for 2024"
        at = next((k for k in range(at, min(at + _LONGEST, high)) if lows[k] in _SUBJECT), at)
        return at + 1 if tags[at + 1 : at + 2] == "n" else None
    if words.endswith("plan"):
        told = scan.low_at(at) == "on" or (scan.low_at(at) == "for" and tags[at + 1 : at + 2] in ("n", "p", "t"))
        return at + 1 if told and " " in words else None
    if at + 2 < high and tags[at] == "(" and tags[at + 2] == ")":
        at += 3
    if at + 1 < high and tags[at] == "e" and lows[at + 1] in _OF_INTENT:
        at += 2
    if at + 1 < high and lows[at] == "between":
        near = range(at + 1, min(at + 2 * _LONGEST, high))
        at = next((k for k in near if lows[k] in _SUBJECT or tags[k] in ",("), at)
    if at + 1 >= high:
        return None
    if head == "roadmap" and (tags[at] == "u" or lows[at] in ("towards", "toward")):
        return at + 1
    if lows[at] in _SUBJECT:
        loose = _ENDS.isdisjoint(lows[at + 1 : at + 4]) if head in OF_AIMS else lows[at + 1] in ("a", "an")
        return None if loose and lows[at] == "for" else at + 1
    if head not in OF_AIMS:
        return None
    field = at + 1 + (tags[at + 1] == "t")
    if tags[at] == "i" and field + 2 < high and lows[field] in _FIELD and tags[field + 1] == "e":
        return field + 2
    aimed = (lows[at] == "in" and tags[at + 1] == "p") or (tags[at] == "u" and lows[at + 1] in _AIMS)
    return at + 1 if aimed else None  # "a memorandum in higher education", "an agreement to avoid"


def _stops(scan: Scan, at: int) -> bool:
    """Whether the words of a subject end before a unit: a verb, or "and" before something new."""
    if scan.tags[at] != "a":
        return scan.lows[at] in _STOPS
    after = scan.low_at(at + 1)
    return not after or scan.tags[at + 1] not in "wpPTbm" or after in _STOPS or after in _NEW or after.endswith("ed")
