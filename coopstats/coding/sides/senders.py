"""On which side somebody is whose word others bring: "conveyed the greetings of NAME", "a letter from NAME"."""

from collections.abc import Sequence

from coopstats.coding.people.standing import Anchor, Parties, Said
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import word_before

_NEAR = 12  # units before an office and a name
_TAKES = frozenset(("received", "receives", "accepted", "accepts"))
_BEARERS = frozenset(("bearer", "bearing", "carrying", "bringing"))
WORD = frozenset("greetings message invitation letter letters credence regards condolences credentials".split())


def sender_side(
    scan: Scan, begin: int, first: int, before: Sequence[Anchor], said: Said, parties: Parties
) -> str | None:
    """Give the side of somebody whose word one named before brings or takes; None where nobody's word is brought.

    Parameters
    ----------
    scan
        The text as units.
    begin, first
        The sentence and the person's office or name.
    before
        Those said before in the sentence.
    said, parties
        As for `side_by_position`.
    """
    if not _conveyed(scan, begin, first):
        return None
    if _BEARERS.intersection(scan.lows[max(first - _NEAR, begin) : first]):
        return before[-1].side  # "A received NAME, the bearer of a message from OFFICE NAME"
    if "who" in scan.lows[before[-1].unit : first]:
        return before[-1].side  # "A received NAME, who handed him a message from OFFICE NAME"
    return parties.against(before[0].side) if _takes(scan, begin, first, said) else before[0].side


def _conveyed(scan: Scan, begin: int, first: int) -> bool:
    """Whether somebody brings a person's word: "conveyed the greetings of NAME", "a letter signed by NAME"."""
    at = word_before(scan, begin, first)
    asked = "invitation" in scan.lows[max(at - 4, begin) : at] and scan.units[at].low == "by"
    said = not asked and scan.units[at].low in ("of", "from", "by") and "at" not in scan.lows[at - 3 : at]
    return said and bool(WORD.intersection(scan.lows[max(at - 4, begin) : at]))


def _takes(scan: Scan, begin: int, first: int, said: Said) -> bool:
    """Whether a paper is received from its giver: "received the letter of credence from NAME"."""
    taken = next((at for at in range(first, begin, -1) if scan.units[at].low in _TAKES), -1)
    giver = scan.units[word_before(scan, begin, first)].low == "from"
    return giver and taken > 0 and not said.anybody(taken, first)
