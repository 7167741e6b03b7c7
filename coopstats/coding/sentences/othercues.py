"""Words that tell of an engagement in some places only, which the codebook cannot list: "bade him farewell"."""

import re

from coopstats.codebook import Cue
from coopstats.coding.dates.inserted import ARRIVED, DEPARTS, HOME_AGAIN, INSERTED, RETURNS, inserted, onward
from coopstats.coding.scanning.plainwords import HIM
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.choosing import VERB_AFTER
from coopstats.coding.sentences.gatherings import MEETINGS, is_conference
from coopstats.coding.sentences.nearwords import (
    BIDS,
    SOMEBODY,
    TALKED,
    is_bidden,
    is_put,
    is_talk,
    is_when,
    on_list,
    parted_at,
)  # fmt: skip
from coopstats.coding.sentences.triggers import TAGS, Trigger

# Conferences that are called by an acronym and a number.
_NUMBERED = re.compile(r"(?:cop|cmp|unga|ticad|expo)-?\d*")
_CONFERENCE = Cue("numbered conference", "conference", "noun", ())
_JOURNEY = Cue("trade mission", "visit", "noun", ())
_ABROAD = re.compile("ut?[CK]")
MET = Cue("met", "meeting", "meets", ())
TALK = Cue("talks", "meeting", "noun", ())
_CALL = Cue("called on", "meeting", "calls_on", ())
_PHONED = Cue("phoned", "call", "phones", ())
# "NAME called the DEMONYM OFFICE NAME.": nobody is called anything.
_RANG = re.compile(r"(?<=[NC])wt?(?:[DC]s?)?[mMpPT]{0,4}[oO](?:[er]t?[CPpaT]{1,5}){0,2},?[HRt]*N{2,3}(?=[.]|iJ)")
_SIGNED = Cue("signed", "signing", "signs", ())
_OPENED = Cue("opened", "other", "opens", ())
_SIGNATURES = frozenset(("signature", "signatures"))
_GIVEN = Cue("handed over", "handover", "hands", ())
_TOLD = Cue("told", "", "tells", ())
_TURN = Cue("came next", "", "turn", ())
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_FORMED = re.compile(f"{_NUMBERED.pattern}|{_CLOCK.pattern}")  # what may be a cue by its form
_PAPERS = frozenset("texts memorandum memoranda mou mous documents copies instruments".split())
_NOTES = frozenset(("notes", "instruments"))  # "notes on a loan were exchanged by A and B"
_LUNCHES = frozenset(("lunch", "lunches"))
_GIVES = frozenset(("gave", "gives", "giving"))
_REACHED = frozenset(("reached", "reaches", "entered", "enters"))
_LEFT = Cue("left", "visit", "leaves", ())
_HEARD = Cue("heard from", "meeting", "sees", ())
# Verbs of two words that a day may part: "called yesterday on", "heard on Wednesday from".
_PARTED = {
    **dict.fromkeys(("called", "calls", "call", "calling"), ("on", "l", _CALL)),
    **dict.fromkeys(("heard", "hears"), ("from", "e", _HEARD)),
    **dict.fromkeys(("parted", "parts"), ("from", "l", _CALL)),
    **dict.fromkeys(("guest", "guests"), ("of", "l", _CALL)),
}
_RECEIVED = Cue("received", "meeting", "receives", ())
_CONTINUED = frozenset(
    "continue continues continued continuing proceed proceeds proceeded proceeding fly travel go".split()
)
# With which all else begins that is a cue in some places only, but for names of events.
_HEEDED = (
    _LUNCHES
    | frozenset(("next", "brief", "exchanged", "given", "opening", "closing", "mission", "trade mission", *_PARTED))
    | MEETINGS | TALKED | INSERTED | _SIGNATURES | _CONTINUED | _REACHED | _GIVES | BIDS
)  # fmt: skip


def add_others(scan: Scan, found: dict[int, Trigger]) -> None:
    """Add to the cues found those that only the words around them tell.

    Parameters
    ----------
    scan
        The text as units.
    found
        Cues by first unit; one that the words around overrule is replaced.
    """
    inside = {at for trigger in found.values() for at in range(trigger.first + 1, trigger.last)}
    for first, (low, tag) in enumerate(zip(scan.lows, scan.tags, strict=True)):
        heeded = low in _HEEDED or tag == "G" or (tag in "NTn" and _FORMED.match(low))
        if heeded and first not in inside:
            told = _overruling(scan, found, first)
            if not told and first not in found:
                told = _unlisted(scan, first) or _given(scan, found, first)
            if told:
                found[first] = told


def _overruling(scan: Scan, found: dict[int, Trigger], first: int) -> Trigger | None:
    """Read what begins at a unit where the words around it say more than the codebook can."""
    low = scan.lows[first]
    if (low in MEETINGS or scan.tags[first] == "G") and is_conference(scan, first, found):
        return Trigger(first, first + 1, "N", _CONFERENCE)
    if is_talk(scan, first):
        return Trigger(first, first + 1, "N", TALK)
    if low == "next" and (last := on_list(scan, first)):
        return Trigger(first, last, "V", _TURN)
    if low.endswith("mission") and _ABROAD.match(scan.tags, first + 1):
        over = any(found[at].tag in "LH" for at in range(first - 3, first) if at in found)
        return Trigger(first, first + 1, "N", _JOURNEY) if over else None  # "wrapped up a trade mission to COUNTRY"
    if parted := inserted(scan, first):
        return Trigger(first, parted[0], TAGS[parted[1].use], parted[1])
    if low in _LUNCHES and scan.low_at(first + 1) == "with" and (low[-2:] == "es" or scan.low_at(first - 1) == "to"):
        return Trigger(first, first + 1, "m", MET)
    if low in _SIGNATURES and is_put(scan, first):
        return Trigger(first, first + 1 + (scan.tags[first + 1 : first + 2] == "e"), "i", _SIGNED)
    if low in BIDS and is_bidden(scan, first):
        return Trigger(first, first + 1, "r", _RECEIVED)
    if low in _PARTED and (last := parted_at(scan, first, _PARTED[low][0])):
        return Trigger(first, last, *_PARTED[low][1:])
    return _given(scan, found, first) if low in _GIVES else None


def _unlisted(scan: Scan, first: int) -> Trigger | None:
    """Read what begins at a unit that the codebook does not have."""
    low, tag, behind = scan.lows[first], scan.tags[first], scan.tags[first + 1 : first + 2]
    if tag in "NTG" and _NUMBERED.fullmatch(low):
        return Trigger(first, first + 1, "N", _CONFERENCE)
    if (low in RETURNS and parted_at(scan, first, "from")) or (low in DEPARTS and parted_at(scan, first, "for")):
        return Trigger(first, first + 1, "q", _LEFT)  # "will leave tomorrow for CITY"
    if low in RETURNS and behind and is_when(scan, first + 1):
        return Trigger(first, first + 1, "q", HOME_AGAIN)  # "returns on Sunday"
    if low in ("opening", "closing") and first == scan.sentence_of(first)[0] and behind == "t":
        return Trigger(first, first + 1, "o", _OPENED)  # "Opening the forum, A said"
    if low == "brief" and scan.low_at(first - 1) in VERB_AFTER and scan.low_at(first + 1) != "and":
        return Trigger(first, first + 1, "t", _TOLD)  # "will brief him on"
    if low == "called" and _RANG.match(scan.tags, first):
        return Trigger(first, first + 1, "f", _PHONED)
    if tag == "n" and behind == "-" and _CLOCK.fullmatch(low) and first == scan.sentence_of(first)[0]:
        return Trigger(first, first + 1, "V", _TURN)  # "9.30 - NAME, OFFICE"
    if low == "exchanged":
        behind_it, before = scan.lows[first + 1 : first + 6], scan.lows[max(first - 9, 0) : first]
        papers = not (_PAPERS.isdisjoint(behind_it) and (_NOTES | _PAPERS).isdisjoint(before))
        return Trigger(first, first + 1, "i", _SIGNED) if papers else None
    if (low in _REACHED and behind in ("K", "C")) or (low in _CONTINUED and onward(scan, first)):
        return Trigger(first, first + 1, "g", ARRIVED)
    return None


def _given(scan: Scan, found: dict[int, Trigger], first: int) -> Trigger | None:
    """Read "was given a note by A", "gave him a note", "a message of A reached B", whose verbs alone tell nothing."""
    low, somebody = scan.lows[first], scan.tags[first + 1 : first + 2] in SOMEBODY
    if low in _REACHED and somebody:
        near, papers = range(scan.sentence_of(first)[0], first), "X"
    elif low == "given":
        near, papers = range(first + 2, first + 4), "XY"
    elif low in _GIVES and (somebody or scan.low_at(first + 1) in HIM):  # "gave him", "gave Minister NAME"
        near, papers = range(first + 2, first + 9), "XY"
    else:
        return None
    told = any(found[at].tag in papers for at in near if at in found)
    return Trigger(first, first + 1, "h", _GIVEN) if told else None
