"""People whom a sentence only speaks of: predecessors, those who appointed somebody, the dead. They take no part."""

import re

from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Phrase

_WORDS = 6  # looked at before a name
_SPOKEN_OF = re.compile(
    r"(?:\bsucceed(?:s|ed|ing)?|\breplac(?:es|ed|ing)|\b(?:takes?|taking|took) over from|\bpredecessors?(?: ,)?"
    r"|\b(?:appointed|nominated|accredited|elected|promoted|dismissed|commissioned) by|\b(?:named|called) after"
    r"|\bin (?:the )?memory of|\b(?:grave|tomb|mausoleum|statue|bust|monument|resignation|death|passing|demise"
    r"|assassination|funeral|birth|legacy|works|poems|wife|husband|widow|son|daughter) (?:of|to)"
    r"|\b(?:greetings|regards|best wishes|condolences|congratulations|salutations) (?:of|from|to)"
    r"|\bcompliments (?:of|from)"
    r"|\bwhen (?:\S+ ){1,4}was|\bunder (?:the )?(?:former|late|then)|\b(?:the|his|her|their) late)"
    r"(?: (?:the|his|her|late|former|then|mr|mrs|ms|dr|h\.e\.|poet|writer|president|minister))*$"
)
_AWAY = re.compile(
    r"(?:(?:of|from) (?:the )?\w+ )?(?:"
    r"(?:did|was|were|could|does|is|had) not (?:take part|attend|present|travel|come|there|be present|make it|join)"
    r"|was (?:the )?(?:then )?(?:president|prime minister|premier|chancellor|king|in (?:office|power))\b"
    r"|(?:was|were|is) (?:absent|unable to|away|prevented|missing)|stayed (?:away|behind|at home)"
    r"|sent (?:his|her|their) (?:regrets|apologies))"
)
# "NAME's deputy, NAME": the deputy is the one who acts.
_MASTER = re.compile(
    r"'s (?:[\w-]+ ){0,2}(?:deputy|aide|advis[eo]r|envoy|emissary|spokes\w+|successor|assistant|confidant"
    r"|representative|wife|husband|son|daughter|brother|sister) (?:, )?(?=\S)"
)
_RESIDING = frozenset("residing resident resides residence based seated headquartered".split())


def leave_out(scan: Scan, phrases: list[Phrase], first: int, last: int) -> list[Phrase]:
    """Turn people who are only spoken of, and the cities where somebody lives, into plain words.

    Parameters
    ----------
    scan
        The text as units.
    phrases
        The phrases of a sentence.
    first, last
        The units of the sentence.

    Returns
    -------
    list of Phrase
        As given, but for those people and cities.
    """
    result: list[Phrase] = []
    out = first  # where the last of those ends who are only spoken of
    for phrase in phrases:
        if phrase.tag in "PK":
            beside = out > first and scan.tags[out : phrase.first].strip("tHR") == "a"  # "greetings from A and B"
            if beside or _is_out(scan, phrase, first, last):
                out = phrase.last if phrase.tag == "P" else out
                phrase = phrase._replace(tag="_", value="")
        result.append(phrase)
    return result


def _is_out(scan: Scan, phrase: Phrase, begin: int, end: int) -> bool:
    """Whether a city is but a home, or somebody is spoken of, said not to have come, or whose deputy is named next."""
    first, last, lows = phrase.first, phrase.last, scan.lows
    if phrase.tag == "K":
        return not _RESIDING.isdisjoint(lows[max(first - 3, 0) : first - 1])
    before, behind = " ".join(lows[max(first - _WORDS, begin) : first]), " ".join(lows[last : min(last + _WORDS, end)])
    if _SPOKEN_OF.search(before) or _AWAY.match(behind):
        return True
    whose = _MASTER.match(behind) if scan.tags[last : last + 1] == "s" else None
    return whose is not None and scan.tags[last + len(whose[0].split())] in "NHR"
