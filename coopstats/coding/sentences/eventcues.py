"""The words that tell of engagements in a text: those of the codebook, and what the words beside them add."""

import re
from itertools import groupby

from coopstats.codebook import Cue
from coopstats.coding.dates.inserted import ARRIVED
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.choosing import noun_or_verb
from coopstats.coding.sentences.nearwords import SOMEBODY, call_noun, goes_on, is_meal, is_paid, is_plain, is_there_as
from coopstats.coding.sentences.othercues import MET, TALK, add_others
from coopstats.coding.sentences.triggers import TAGS, Trigger

_DETERMINERS = frozenset(("the", "his", "her", "their", "a", "as", "of"))
_AGREED = Cue("discussed", "meeting", "discusses", ())
_TO_SOMEBODY = re.compile("[uh](?:[CD]s?)?[mMpPT]{0,3}[OHR][^,;.]{0,3}N")
_GAVE = Cue("held", "", "holds", ())
_GROUP_NEXT = frozenset("of from led headed will visited visits arrived arrives met held has had is was".split())


def find_triggers(scan: Scan) -> dict[int, Trigger]:
    """Find the cues of engagements.

    Parameters
    ----------
    scan
        The text as units and terms.

    Returns
    -------
    dict of int to Trigger
        By first unit; the longest cue wins, none overlap.
    """
    found = _listed(scan)
    add_others(scan, found)
    return found


def _listed(scan: Scan) -> dict[int, Trigger]:
    """Read the words of the codebook."""
    found: dict[int, Trigger] = {}
    end = -1
    for (start, stop), group in groupby(scan.matches("event"), key=lambda event: event[2][:2]):
        same = list(group)
        first, last, _ = same[0]
        if start < end or scan.starts[first] != start or scan.tags[first] == "a":
            continue  # inside of a word or another cue, or "A alongside B", which is "A and B"
        cues = [term.value for _, _, match in same for term in match.terms]
        cue = cues[0] if len(cues) == 1 else noun_or_verb(scan, first, cues)
        visit = cue.use == "calls_on" or (cue.term == "call" and is_paid(scan, last))
        call = call_noun(scan, first, last) if visit else None
        if call:
            found[first] = Trigger(first, first + 1, "N", call)
        elif not _is_no_event(scan, first, last, cue):
            last, cue = _reread(scan, first, last, cue)
            found[first] = Trigger(first, last, TAGS[cue.use], cue)
        else:
            continue
        end = stop
    return found


def _is_no_event(scan: Scan, first: int, last: int, cue: Cue) -> bool:
    """Whether the words beside those of the codebook show that they tell of no engagement."""
    low, use = scan.lows[first], cue.use
    if low == "mission" and scan.low_at(last) in _GROUP_NEXT:
        return True  # "a trade mission from COUNTRY", "the mission will visit", a group
    if low == "next" and first == scan.sentence_of(first)[0] and goes_on(scan, last):
        return True  # "Next he took stock"
    if use == "calls_on" and "guest" in scan.words(first, last) and is_there_as(scan, first):
        return True  # "there as the guest of A", who need not have met him
    if use == "receives" and scan.low_at(first - 1) in _DETERMINERS:
        return True  # "his hosts", "chose the host"
    if use == "future" and scan.lows[last - 1] == "to" and scan.tags[last : last + 1] in SOMEBODY:
        return True  # "it was to A that B handed them"
    return is_plain(scan, first)


def _reread(scan: Scan, first: int, last: int, cue: Cue) -> tuple[int, Cue]:
    """Give where a cue ends and what it is, which the words behind it may change."""
    behind = scan.tags[last : last + 1]
    if cue.use == "turn" and scan.lows[last - 1] == "next" and behind == "J":
        return first + 1, ARRIVED  # "comes next Tuesday"
    if cue.use == "wishes" and scan.lows[first].startswith("offer") and is_meal(scan, last):
        return last, _GAVE  # "offered a dinner for B"
    if cue.use == "wishes" and scan.lows[last - 1] == "on" and behind in ("J", "n"):
        return last - 1, _AGREED  # "agreed on Monday that"
    if cue.use == "talk" and scan.low_at(first - 1) == "to" and _TO_SOMEBODY.match(scan.tags, last):
        return last + 1, MET  # "to talk to NAME"
    if cue.use == "talk" and scan.low_at(last) in ("with", "between"):
        return last, TALK  # "for a talk with B"
    return last, cue
