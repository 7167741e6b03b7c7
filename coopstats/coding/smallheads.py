"""Names around a head in small letters: "the NAME project", "an agreement on sea transport", "extradition treaty"."""

from collections.abc import Iterator
from typing import NamedTuple

from coopstats.coding.records import Span
from coopstats.coding.scan import Scan


class Named(NamedTuple):
    """A name that may be one of an initiative."""

    span: Span
    kind: str
    rule: str


_NAMEABLE = frozenset("NTPMDCGKWBJSn")
_OWN = frozenset("NTPMWGKBS")
# Before a small head: words that make no name.
_NO_NAME = frozenset(
    "the a an that this these those new bilateral draft such several other various two both joint signed "
    "international relevant current existing another first second third annual regular next recent possible "
    "future mutual important intergovernmental inter-governmental agreement peace official political regional "
    "general separate said framework cooperation co-operation similar each any same found substantial initial "
    "final full interim sign is was were will has have had which under to into between from whose and or with "
    "by reach its their his her our corresponding appropriate planned proposed earlier previous latest "
    "upcoming forthcoming ongoing ambitious so-called long-awaited historic landmark comprehensive "
    "multilateral respective".split()
)
_NO_SUBJECT = _NO_NAME - {"mutual"}
# Heads that name something once a proper name stands before them.
_HEADS = frozenset(
    "agreement accord accords agreements treaty memorandum protocol convention declaration programme program "
    "pact deal initiative project scheme facility corridor pipeline railway strategy fund conference forum "
    "summit doctrine mechanism formula roadmap dialogue platform route charter bridge dam refinery process "
    "format campaign exercise exercises drill drills manoeuvres maneuvers link line highway tunnel reactor "
    "scholarship scholarships fellowship fellowships festival fair expo symposium pledge compact communique "
    "communiqué coalition triangle interconnector hub".split()
)
# Of these a place alone tells which: "the CITY process".
_OF_PLACES = frozenset(
    "agreement accord accords treaty memorandum protocol convention declaration process format summit formula "
    "platform pact talks communique communiqué dialogue document".split()
)
_RUNNERS = frozenset(("company", "agency", "ngo", "other", "university"))
_INSTRUMENTS = frozenset(
    "agreement treaty memorandum protocol convention declaration roadmap programme program strategy mou memo "
    "recommendation scheme arrangement letter".split()
)
_PLANS = frozenset(("plan", "programme", "program"))
_BINDING = frozenset(("agreement", "treaty", "convention"))
_OF_AIMS = frozenset(("agreement", "treaty", "convention", "memorandum", "accord", "protocol"))
_SUBJECT = frozenset("on for concerning regarding about".split())
_OF_INTENT = frozenset("cooperation co-operation understanding intent friendship collaboration".split())
_FIELD = frozenset("field fields area areas sphere spheres domain".split())
_DATED = frozenset("strategy programme program roadmap plan memorandum memo".split())
_BARE = frozenset("cooperation co-operation collaboration friendship partnership behalf".split())
_AIMS = frozenset("avoid abolish waive exempt eliminate prevent combat promote protect liberalise liberalize".split())
_ENDS = frozenset("avoidance elimination prevention promotion protection abolition exemption exchange transfer".split())
# What one modifier alone tells of an agreement: which it is.
_SUBJECTS = frozenset(
    "security defence defense extradition visa readmission customs fisheries fishing tax aviation mobility "
    "safeguards demarcation boundary non-aggression friendship transit migration disengagement ceasefire "
    "truce armistice peace".split()
)
# Nouns that look like a verb's forms.
_NOUNS = frozenset(
    "services fisheries taxes licences licenses exchanges skies resources working building fishing lending "
    "sharing housing shipping mining training banking funding financing licensing trafficking laundering "
    "screening".split()
)
_SIDED = frozenset("tripartite trilateral quadrilateral quadripartite three-way four-way".split())
_FORUMS = frozenset("mechanism platform format dialogue".split())
_REACHED = frozenset("reach reached reaching in by no any".split())
_STOPS = frozenset(
    "was were is are will would that which who has have had between with by said as at from during after "
    "before signed agreed reached while where to it met held took spoke made gave went came began behalf".split()
)
_LONGEST = 9  # words of a subject in small letters
_FARTHEST = 3  # small words between a name and its head


def names_in_small(scan: Scan, first: int, last: int, kind: str, words: str) -> Iterator[Named]:
    """Give the names around a head in small letters: by a name before it, by its subject behind or before it.

    Parameters
    ----------
    scan
        The text as units.
    first, last
        Units of the head.
    kind, words
        Kind and words of the head.

    Yields
    ------
    Named
        At most one of each way of naming.
    """
    head = words.split()[-1]
    if head in _HEADS or words == "talks" or (" " in words and kind in ("project", "corridor")):
        yield from _behind_a_name(scan, first, last, kind)
    if {head, words.split()[0]} & _INSTRUMENTS or words == "joint statement" or head == "plan":
        yield from _with_subject(scan, first, last, kind, words)
    if head in ("agreement", "treaty", "convention", "protocol", "pact"):
        yield from _regulating(scan, first, last, kind)
    if head in _FORUMS:
        yield from _of_sides(scan, first, last, kind)


def _behind_a_name(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "the NAME rehabilitation project": a name of its own before a head in small letters."""
    tags, text, units = scan.tags, scan.article.text, scan.units
    low, _ = scan.sentence_of(head)
    first = head
    while (
        first > low and head - first < _FARTHEST and tags[first - 1] in "wpmb" and units[first - 1].low not in _NO_NAME
    ):
        if text[units[first - 1].start].isupper():
            break
        first -= 1
    middle = first
    if first - 3 >= low and tags[first - 1] == ")" and tags[first - 3] == "(":
        first -= 3
    while first > low and tags[first - 1] != "J":
        joins = tags[first - 1] == "-" and first - 1 > low and tags[first - 2] in _NAMEABLE
        if not (joins or tags[first - 1] in _NAMEABLE or _capital(scan, first - 1, low)):
            break
        first -= 1
    name = tags[first:middle]
    word = units[last - 1].low
    of_place = name == "K" and (word in _OF_PLACES or last - head > 1 or kind == "corridor") and middle >= head - 1
    of_place = of_place or (name == "W" and units[first].term.value.kind in _RUNNERS)  # type: ignore[union-attr]
    proper = "N" in name or "G" in name or (len(name) > 1 and not _OWN.isdisjoint(name))
    proper = of_place or (proper and word != "talks")
    place = set(name) <= set("GCD") and (kind not in ("agreement", "conference") or word in ("convention", "process"))
    if proper and not place and first > low and "s" not in tags[middle:head] and not scan.in_headline(first):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.mixed")


def _capital(scan: Scan, unit: int, low: int) -> bool:
    """Whether a small word is capitalised inside a sentence."""
    return scan.tags[unit] == "w" and unit > low and scan.article.text[scan.units[unit].start].isupper()


def _with_subject(scan: Scan, head: int, last: int, kind: str, words: str) -> Iterator[Named]:
    """Give "an agreement on sea transport": an instrument in small letters with what it is about."""
    units, tags = scan.units, scan.tags
    low, high = scan.sentence_of(head)
    first = head
    while first > low and head - first < 2 and tags[first - 1] in "wpm" and units[first - 1].low not in _NO_NAME:
        first -= 1
    if first == low or tags[first - 1] not in "twm" or (first - 2 >= low and units[first - 2].low in _REACHED):
        return
    if tags[first - 1] != "t" and units[first - 1].low not in _NO_NAME:
        return
    begin = _subject(scan, last, high, words)
    if begin is None:
        return
    if tags[begin] == "n" and words.split()[-1] not in _DATED and words.split()[0] not in _DATED:
        return
    end = begin
    while end < high and end - begin < _LONGEST and tags[end] in "wpmbtaeriTPNDCGBWnM-" and not _stops(scan, end):
        end += 1
    while end > last and tags[end - 1] in "taeri-":
        end -= 1
    if end > begin + 1 or (end > begin and units[begin].low not in _BARE):
        yield Named(Span(units[first].start, units[end - 1].end), kind, "initiative.about")


def _subject(scan: Scan, at: int, high: int, words: str) -> int | None:
    """Where the words begin that tell what an instrument is about: behind "on", "in the field of", "to avoid"."""
    units, tags = scan.units, scan.tags
    head = words.split()[0]
    planned = head in _PLANS and tags[at : at + 1] == "e"  # "plan of consultations for 2024"
    if words.endswith("plan") and not planned:
        told = units[at].low == "on" or (units[at].low == "for" and tags[at + 1] == "n")
        return at + 1 if told and " " in words else None
    if planned:
        at = next((k for k in range(at, min(at + _LONGEST, high)) if units[k].low in _SUBJECT), at)
        return at + 1 if tags[at + 1 : at + 2] == "n" else None
    if at + 2 < high and tags[at] == "(" and tags[at + 2] == ")":
        at += 3
    if at + 1 < high and tags[at] == "e" and units[at + 1].low in _OF_INTENT:
        at += 2
    if at + 1 < high and units[at].low == "between":
        near = range(at + 1, min(at + _LONGEST, high))
        at = next((k for k in near if units[k].low in _SUBJECT or tags[k] in ",("), at)
    if at + 1 >= high:
        return None
    if units[at].low in _SUBJECT:
        aimed = head in _BINDING and {unit.low for unit in units[at + 1 : at + 4]} & _ENDS
        loose = units[at].low == "for" and not aimed and (head in _OF_AIMS or units[at + 1].low in ("a", "an"))
        return None if loose else at + 1
    if tags[at] == "i" and head in _OF_AIMS and at + 3 < high and tags[at + 1] in "tw":
        step = at + 2 if tags[at + 1] == "t" else at + 1
        if units[step].low in _FIELD and tags[step + 1] == "e":
            return step + 2
    if tags[at] == "u" and head in _OF_AIMS and units[at + 1].low in _AIMS:
        return at + 1
    return None


def _stops(scan: Scan, at: int) -> bool:
    """Whether the words of a subject end before a unit: a verb, or "and" before something new."""
    word = scan.units[at].low
    if scan.tags[at] != "a":
        return word in _STOPS
    after = scan.units[at + 1] if at + 1 < len(scan.units) else None
    return after is None or after.tag not in "wpPTbm" or after.low in _STOPS or after.low.endswith("ed")


def _regulating(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "double taxation agreement": an instrument in small letters, named by what it regulates."""
    units, tags = scan.units, scan.tags
    low, _ = scan.sentence_of(head)
    first = head
    while first > low and head - first < _FARTHEST and tags[first - 1] in "wpmbPTNGDC":
        word = units[first - 1].low
        if word in _NO_SUBJECT or (word.endswith(("ed", "ing", "es")) and word not in _NOUNS):
            break
        first -= 1
    told = len(scan.words(first, head).split())
    one = told == 1 and units[first].low in _SUBJECTS
    if (told > 1 or one) and not (tags[first] == "G" and units[head].low == "convention"):
        yield Named(Span(units[first].start, units[last - 1].end), kind, "initiative.subject")


def _of_sides(scan: Scan, head: int, last: int, kind: str) -> Iterator[Named]:
    """Give "tripartite consultation mechanism": a format of three or four."""
    low, _ = scan.sentence_of(head)
    for first in range(head - 1, max(low, head - _FARTHEST) - 1, -1):
        if scan.units[first].low in _SIDED:
            while first - 1 > low and (scan.tags[first - 1] in "NCDKG-"):
                first -= 1
            if head - first > 1 or scan.units[head].low != "dialogue":
                yield Named(Span(scan.units[first].start, scan.units[last - 1].end), kind, "initiative.sides")
            return
        if scan.tags[first] not in "wpm":
            return
