"""Whether a word of an engagement that may be noun or verb is the one or the other, by the words beside it."""

from coopstats.codebook import Cue
from coopstats.coding.scanning.plainwords import BE
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.nearwords import DAYS, ONE

# Before a word that may be noun or verb, these tell that it is a verb.
VERB_AFTER = frozenset("to will would shall must can could did also who not may then he she they we i it".split())
_WHILE = frozenset(("by", "after", "before", "while", "when", "without", "on", "upon", "since", "and", "besides"))
_OPENED = ONE | set("ihC")
_MET = ONE | set("tCPp")
_NOUNS = frozenset("noun session format paper letter talk".split())


def _is_under_way(scan: Scan, first: int) -> bool:
    """Whether a form of "be" stands before: "is meeting", "is this afternoon meeting"."""
    before = reversed(scan.lows[max(first - 4, 0) : first])
    return next((low for low in before if low not in DAYS and not low.endswith("ly")), "") in BE


def noun_or_verb(scan: Scan, first: int, cues: list[Cue]) -> Cue:
    """Tell noun from verb by the word before."""
    nouns = [cue for cue in cues if cue.use in _NOUNS]
    verbs = [cue for cue in cues if cue not in nouns]
    if not nouns or not verbs:
        return cues[0]
    low, behind = scan.lows[first], scan.tags[first + 1 : first + 2]
    if first == scan.sentence_of(first)[0]:
        # "Meeting in CITY, A and B agreed", "Meeting A, B agreed"
        return (verbs if low == "meeting" and behind in _OPENED else nouns)[0]
    before, tag = scan.lows[first - 1], scan.tags[first - 1]
    if low == "meeting" and before in _WHILE and behind in _MET:
        return verbs[0]  # "wound up the visit by meeting the Minister"
    if low == "address" and behind == "t":
        return verbs[0]  # "will meet them and address the opening"
    if low.endswith("ing"):
        return (verbs if _is_under_way(scan, first) else nouns)[0]
    if tag in "tsDMmi" or before.endswith("ing"):
        return nouns[0]
    subjects = ",NTOoPC" if behind in ("K", "C") else "NTOoPC"  # "the President, NAME, visits CITY"
    return (verbs if before in VERB_AFTER or (low.endswith("s") and tag in subjects) else nouns)[0]
