"""People whom a sentence only speaks of: predecessors, those who appointed somebody, the dead. They take no part."""

import re

from coopstats.coding.phrases import Phrase
from coopstats.coding.scan import Scan

_WORDS = 6  # looked at before a name
_SPOKEN_OF = re.compile(
    r"(?:\bsucceed(?:s|ed|ing)?|\breplac(?:es|ed|ing)|\b(?:takes?|taking|took) over from|\bpredecessors?(?: ,)?"
    r"|\b(?:appointed|nominated|accredited|elected|promoted|dismissed|commissioned) by|\b(?:named|called) after"
    r"|\bin (?:the )?memory of|\b(?:grave|tomb|mausoleum|statue|bust|monument|resignation|death|passing|demise"
    r"|assassination|funeral|birth|legacy|works|poems|wife|husband|widow|son|daughter) (?:of|to)"
    r"|\bunder (?:the )?(?:former|late|then))"
    r"(?: (?:the|his|her|late|former|then|mr|mrs|ms|dr|h\.e\.|poet|writer|president|minister))*$"
)


def leave_out(scan: Scan, phrases: list[Phrase]) -> list[Phrase]:
    """Turn people who are only spoken of into plain words.

    Parameters
    ----------
    scan
        The text as units.
    phrases
        The phrases of a sentence.

    Returns
    -------
    list of Phrase
        As given, but for those people.
    """
    return [
        phrase._replace(tag="_", value="") if phrase.tag == "P" and _is_spoken_of(scan, phrase.first) else phrase
        for phrase in phrases
    ]


def _is_spoken_of(scan: Scan, first: int) -> bool:
    begin, _ = scan.sentence_of(first)
    return bool(_SPOKEN_OF.search(" ".join(unit.low for unit in scan.units[max(first - _WORDS, begin) : first])))
