"""On which side somebody is who sends word or gets it: "conveyed the greetings of NAME", "a letter to NAME"."""

from collections.abc import Sequence

from coopstats.coding.people.standing import Anchor, Parties, Said
from coopstats.coding.scanning.plainwords import BE, HE
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import word_before

_NEAR = 12  # units before an office and a name
_TITLE = 4  # units of an office before a name
_NEAR_BE = 4  # "was on Thursday presented with"
_INVITED = 5  # "at the very kind invitation of"
_TAKES = frozenset(("received", "receives", "accepted", "accepts"))
_GIVEN = frozenset("presented handed given delivered brought passed shown conveyed".split())  # "was handed a letter"
_BEARERS = frozenset(("bearer", "bearing", "carrying", "bringing"))
_WORD = frozenset("greetings message invitation letter letters credence regards condolences credentials".split())


def sender_side(
    scan: Scan, begin: int, first: int, before: Sequence[Anchor], said: Said, parties: Parties
) -> str | None:
    """Give the side of somebody whose word one named before brings or takes, or who gets it; None where none is sent.

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
    at = word_before(scan, begin, first)
    if before and scan.lows[at] == "to" and _WORD.intersection(scan.lows[max(at - _NEAR, begin) : at]):
        # "a message from NAME to OFFICE NAME"
        return parties.home if before[-1].side != parties.home else parties.other
    if before and _bears(scan, begin, at, before[-1].unit):
        return before[-1].side
    if not _conveyed(scan, begin, at):
        return None
    if not before:
        return _by_addressee(scan, first, said, parties)
    if _BEARERS.intersection(scan.lows[max(first - _NEAR, begin) : first]):
        return before[-1].side  # "A received NAME, the bearer of a message from OFFICE NAME"
    if "who" in scan.lows[before[-1].unit : first]:
        return before[-1].side  # "A received NAME, who handed him a message from OFFICE NAME"
    taken = _takes(scan, begin, first, at, said) or _hands(scan, begin, before[0].unit)
    return parties.against(before[0].side) if taken else before[0].side


def _conveyed(scan: Scan, begin: int, at: int) -> bool:
    """Whether the word at a unit tells whose word is brought: "the greetings of NAME", "a letter signed by NAME"."""
    asked = "invitation" in scan.lows[max(at - 4, begin) : at] and scan.lows[at] == "by"
    said = not asked and scan.lows[at] in ("of", "from", "by") and "at" not in scan.lows[max(at - _INVITED, begin) : at]
    return said and bool(_WORD.intersection(scan.lows[max(at - 4, begin) : at]))


def _bears(scan: Scan, begin: int, at: int, sender: int) -> bool:
    """Whether somebody brings what the one before wrote: "a letter from NAME delivered by OFFICE NAME"."""
    given = scan.lows[at] == "by" and not _GIVEN.isdisjoint(scan.lows[max(at - 2, sender) : at])
    return (
        given
        and "from" in scan.lows[max(sender - _TITLE, begin) : sender]
        and not _WORD.isdisjoint(scan.lows[begin:sender])
    )


def _by_addressee(scan: Scan, first: int, said: Said, parties: Parties) -> str | None:
    """Give the other side than that of "A message from OFFICE NAME was handed to B", or that of its bearer."""
    for anchor in said.everybody(first + 1, scan.sentence_of(first)[1]):
        before = scan.tags[max(anchor.unit - _TITLE, first) : anchor.unit]
        if "u" in before or "y" in before:
            return parties.against(anchor.side or parties.home) if "u" in before else anchor.side or None
    return None


def _takes(scan: Scan, begin: int, first: int, at: int, said: Said) -> bool:
    """Whether a paper is received from its giver: "received the letter of credence from NAME"."""
    taken = next((k for k in range(first, begin, -1) if scan.lows[k] in _TAKES or _is_given(scan, k)), -1)
    return scan.lows[at] == "from" and taken > 0 and not said.anybody(taken, first)


def _hands(scan: Scan, begin: int, whom: int) -> bool:
    """Whether a sentence opens with a bearer told of before: "He handed to NAME a letter of OFFICE NAME"."""
    return scan.lows[begin] in HE and not _GIVEN.isdisjoint(scan.lows[begin : min(begin + _NEAR_BE, whom)])


def _is_given(scan: Scan, at: int) -> bool:
    return scan.lows[at] in _GIVEN and not BE.isdisjoint(scan.lows[max(at - _NEAR_BE, 0) : at])
