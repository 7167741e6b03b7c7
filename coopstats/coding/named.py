"""The name and kind of an event: how far its name goes, and what a session of a joint body is called."""

import re

from coopstats.coding.meetings import REMOTE
from coopstats.coding.phrases import Sentence
from coopstats.coding.reading import Reader

_BEHIND = re.compile(r"(?:[/*]|Z_/|@__/)[_D]{0,3}[CDBMNSKU_&-]{1,9}")
_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)|[ivx]{1,5}")
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth inaugural "
    "maiden".split()
)
_OWN = frozenset(("its", "their"))
_BODY = re.compile(r"M[^;.RZ]*$")
_WITHIN = re.compile(r"[@_]_{1,2}/[_DSKC]{0,4}(?P<event>[NM])")
_JOINT = frozenset(
    "joint mixed bilateral binational bi-national intergovernmental inter-governmental governmental ministerial "
    "standing cooperation co-operation economic".split()
)


def extent(sentence: Sentence, at: int) -> tuple[int, int]:
    """The phrases of an event's name: adjectives and countries before it, "of" or "on" and what follows."""
    tags, first = sentence.tags, at
    while first > 0 and at - first < 12 and tags[first - 1] in "_DCKSMNB$":
        if sentence.phrases[first - 1].value in ("the", "a", "an"):
            break
        first -= 1
        if tags[first] == "$" and tags[first - 1 : first] in ("U", "j"):  # "World Leaders' Summit"
            return first - 1, _behind(tags, at + 1)
    return first, _behind(tags, at + 1)


def _behind(tags: str, last: int) -> int:
    """Give where an event's name ends: "of" or "on" and what follows belong to it."""
    after = _BEHIND.match(tags, last)
    return after.end() if after else last


def kind_of(reader: Reader, sentence: Sentence, at: int, first: int, last: int) -> str:
    """The kind of a named event: a session of a joint body is consultations, whatever it is called."""
    low, high = sentence.phrases[first].first, sentence.phrases[last - 1].last
    inside = (reader.parts.triggers.get(k) for k in range(low, high))
    cues = [trigger.cue for trigger in inside if trigger and trigger.tag in "NM"]
    units = reader.parts.scan.units
    words = set(re.findall(r"[\w-]+", reader.parts.scan.low[units[low].start : units[high - 1].end]))
    sides = {u.term.value for u in reader.parts.scan.units[low:high] if u.tag in "CD" and u.term}
    kind = str(sentence.phrases[at].value.cue.kind)
    if high - low == 1 and units[low].low in ("dialogue", "dialogues") and not sentence.title:
        return "meeting"  # "the dialogue between the ministers", which is no standing one
    for cue in cues:
        if cue.kind == "consultations":
            if cue.term in ("commission", "committee") and not (words & _JOINT or len(sides) > 1):
                continue
            return "consultations"
    if (
        kind == "meeting"
        and len(sides) == 2
        and (words & _ORDINALS or any(_NUMBERED.fullmatch(word) for word in words))
    ):
        return "consultations"
    within = _WITHIN.match(sentence.tags, at + 1)
    format_ = within and sentence.phrases[within.start("event")].value.cue.kind == "consultations"
    if kind == "meeting" and (format_ or words & _OWN and _BODY.search(sentence.tags, 0, at)):
        return "consultations"  # "the commission held its meeting", "talks within the framework of the dialogue"
    if "next" in words and any(d.kind == "consultations" for d in reader.drafts) and kind != "call":
        return "consultations"
    if kind == "meeting" and words & REMOTE:
        return "call"
    if kind == "meeting" and any(cue.kind == "conference" for cue in cues):
        return "conference"
    return kind
