"""The name and kind of an event: how far its name goes, and what a session of a joint body is called."""

import re
from itertools import pairwise

from coopstats.coding.bodies.smallbodies import JOINT
from coopstats.coding.dates.datewords import ORDINALS
from coopstats.coding.rules.facing import BY
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import ITS, REMOTE
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.sentences.triggers import Trigger

_BEHIND = re.compile(r"(?:[/*]|Z_/|@__/)[_D]{0,3}[CDBMNSKU_&-]{1,9}")
_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)|[ivx]{1,5}")
_NTH = frozenset((*ORDINALS, "inaugural", "maiden"))
_WORD = re.compile(r"[\w-]+")
_BODY = re.compile(r"M[^;.RZ]*$")
_WITHIN = re.compile(r"[@_]_{1,2}/[_DSKC]{0,4}(?P<event>[NM])")
_OF_MANY = re.compile(r"/[_D]{0,3}(?:[Uj](?![/<$][_D]{0,2}C&)|G/|_?&?_{0,2}G(?=[@T.,]))")
_GOES_TO = re.compile(r"(?:[arA](?:@?T)?@?|G[_/CD]{0,3}>|E_{1,2}/)_{0,3}$")
_WITH_ONE = re.compile(
    r"[@_TK]{0,4}[w=][_D]{0,3}(?:C\$)?P|/[_D]{0,2}(?:U(?:/_?C)?&_?C,)?P&[_D]{0,3}P(?!,?&|,[_D]{0,3}P)"
)
_ROUNDS = frozenset(("round", "rounds", "session", "sessions", "next"))
_GENERAL = frozenset(("dialogue", "dialogues", "consultation"))
_FEW = frozenset("bilateral trilateral tripartite quadrilateral three-way four-way".split())
_JOINT = JOINT | frozenset("governmental ministerial standing cooperation co-operation economic".split())


def extent(sentence: Sentence, at: int) -> tuple[int, int]:
    """The phrases of an event's name: adjectives and countries before it, "of" or "on" and what follows."""
    tags, first = sentence.tags, at
    while first > 0 and at - first < 12 and tags[first - 1] in "_DCKSMNB$":
        if sentence.before(first) in ("the", "a", "an"):
            break
        first -= 1
        if tags[first] == "$" and tags[first - 1 : first] in ("U", "j"):  # "World Leaders' Summit"
            return first - 1, _behind(tags, at + 1)
    return first, _behind(tags, at + 1)


def _is_general(reader: Reader, trigger: Trigger) -> bool:
    """Whether "committee" or "dialogue" is no more than a word here, not the name of what the two sides have set up."""
    if trigger.cue.term in ("commission", "committee"):
        return True
    unit = reader.scan.units[trigger.first]
    bare = trigger.last - trigger.first == 1 and unit.low in _GENERAL
    return bare and reader.scan.article.text[unit.start].islower()


def _is_remote(sentence: Sentence, last: int) -> bool:
    """Whether what follows an event says that it was held by wire: "talks were held by videoconference"."""
    behind = sentence.phrases[last : last + 16]
    return any(
        before.value in BY and (p.value in REMOTE or p.tag == "f" or (p.tag == "N" and p.value.cue.kind == "call"))
        for before, p in pairwise(behind)
    )


def _has_joint_body(reader: Reader) -> bool:
    """Whether the text names a joint commission or committee, which "the committee" then means."""
    units = reader.scan.units
    for trigger in (t for t in reader.parts.triggers.values() if t.tag == "M"):
        near = units[max(trigger.first - 3, 0) : trigger.last]
        if any(_JOINT & set(unit.low.split()) for unit in near) or sum(unit.tag in "CD" for unit in near) > 1:
            return True
    return False


def _behind(tags: str, last: int) -> int:
    """Give where an event's name ends: "of" or "on" and what follows belong to it."""
    after = _BEHIND.match(tags, last)
    return after.end() if after else last


def kind_of(reader: Reader, sentence: Sentence, at: int, first: int, last: int) -> str:
    """The kind of a named event: a session of a joint body is consultations, whatever it is called."""
    low, high = sentence.phrases[first].first, sentence.phrases[last - 1].last
    inside = [t for k in range(low, high) if (t := reader.parts.triggers.get(k)) and t.tag in "NM"]
    units = reader.scan.units
    words = set(_WORD.findall(reader.scan.low[units[low].start : units[high - 1].end]))
    sides = {u.term.value for u in units[low:high] if u.tag in "CD" and u.term}
    kind = str(sentence.cue(at).kind)
    ahead = sentence.phrases[first - 1] if first and sentence.tags[first - 1] == "F" else None
    if ahead:
        words.add(units[ahead.first].low)
    joint = words & _JOINT or len(sides) > 1
    formats = [t for t in inside if t.cue.kind == "consultations"]
    nth = bool(words & _NTH) or any(_NUMBERED.fullmatch(word) for word in words)
    numbered = nth or bool(words & _ROUNDS)
    if any(joint or (numbered and t.tag == "N") or not _is_general(reader, t) for t in formats):
        return "consultations"
    if any(t.tag == "M" for t in formats) and _has_joint_body(reader):
        return "consultations"
    if kind == "consultations":
        return "meeting"
    capital = reader.scan.article.text[units[sentence.phrases[at].first].start].isupper()
    named = capital and sentence.values[at + 1 : at + 2] == ("on",)  # "the A-B Meeting on Trade"
    if kind == "meeting" and len(sides) == 2 and (numbered or named):
        return "consultations"
    within = _WITHIN.match(sentence.tags, at + 1)
    format_ = within and sentence.cue(within.start("event")).kind == "consultations"
    if kind == "meeting" and (format_ or words & ITS and _BODY.search(sentence.tags, 0, at)):
        return "consultations"  # "the commission held its meeting", "talks within the framework of the dialogue"
    # "The second meeting will take place in CITY"
    again = nth and "meeting" in words and sentence.tags[at + 1 : at + 2] != "w"
    follows = "next" in words or again or (numbered and words & {"its", "session"})
    if follows and kind != "call" and any(d.kind == "consultations" for d in reader.recent):
        return "consultations"
    many = kind in ("meeting", "call") and not words & _FEW and _OF_MANY.match(sentence.tags, at + 1)
    goes = _GOES_TO.search(sentence.tags, max(first - 9, 0), first)
    if many and (nth or goes):
        return "conference"  # "attended the meeting of ministers of the region"
    if kind == "meeting" and (words & REMOTE or _is_remote(sentence, last)):
        return "call"
    of_peers = goes and sentence.tags[first : first + 2] == "U$" and not _WITH_ONE.match(sentence.tags, at + 1)
    if kind == "meeting" and of_peers:
        return "conference"  # "attended the ministers' meeting of the region"
    if kind == "meeting" and "annual" in words and "B" in sentence.tags[first:last]:
        return "conference"  # "the annual meeting of BODY"
    if kind == "meeting" and any(t.cue.kind == "conference" for t in inside):
        return "conference"
    if sentence.cue(at).term == "summit" and _WITH_ONE.match(sentence.tags, at + 1):
        return "meeting"  # "his summit with President NAME"
    return kind


def is_parliament(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether "Assembly" or "Congress" stands right behind a country: a body, no conference."""
    unit = reader.scan.units[sentence.phrases[at].first]
    return unit.low in ("assembly", "congress") and sentence.tags[at - 1 : at] in ("C", "D")
