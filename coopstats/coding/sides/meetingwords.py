"""Words of meeting beside an office: whether its holder was met, received, called on or talked with."""

import re

from coopstats.coding.scanning.plainwords import BE
from coopstats.coding.scanning.scan import Scan

MEETING = frozenset(
    "met meets meet received receives receive hosted hosts welcomed welcomes visited told handed "
    "accepted accepts thanked hailed greeted briefed joined invited saw sees see seeing conferred spoke spoken phoned "
    "interviewed congratulated informed assured telephoned interlocutor interlocutors guest guests host "
    "showed shown seen guided ushered decorated honoured".split()
)
# These bring in the other side only with one of these words between them and the office.
_TALKS = frozenset(
    "meeting meetings talk talks chat conversation conversations discussions discussion consultations audience round "
    "session interview interviews dinner lunch luncheon breakfast discussed conferred spoke negotiations conducted "
    "held talked exchanged encounter encounters brings brought line "
    "sat sits compared consulted conversed chatted lunched dined deliberated negotiated".split()
)
PARTNERS = frozenset(("interlocutor", "interlocutors", "host", "hosts"))
_WITH = frozenset(("with", "between"))
CALLS = frozenset(("call", "calls", "called"))
_GIVES = frozenset(("presented", "presents", "delivered", "conveyed", "submitted", "handed", "paid", "pays", "paying"))
_PAYS = frozenset(("paid", "pays", "paying"))
SIGNS = frozenset("signed signs sign inked inks initialled initialed concluded co-signed".split())
_PRESIDES = frozenset(
    "chair chairs chaired chairing preside presides presided presiding lead leads led leading head heads headed "
    "heading host hosts hosted hosting".split()
)
_CO_PRESIDES = frozenset({"cochaired", *(f"co-{verb}" for verb in _PRESIDES)})
PRESIDES = _PRESIDES | _CO_PRESIDES
_JOINTLY = frozenset(("jointly", "together", "co-"))
_DAY = re.compile("t?[nJ]")  # "between 2 and 4 May"
_ON = frozenset(("on", "with", "from", "to", "between"))
_WILL = frozenset("will would wants plans intends hopes aims seeks".split())
_TOGETHER = frozenset(("meets", "sees", "receives", "calls_on", "phones", "speaks", "partner"))
_WHOM = frozenset(("sees", "receives", "calls_on"))
_EVENTS = frozenset(("noun", "session"))
_TALKING = frozenset(("meeting", "call", "consultations"))
_SAYS = frozenset(("said", "says", "added", "adds", "stressed", "noted", "to"))
_NEAR = 12  # units of an office and a name before a verb
_ADVERB = 3  # units: "presided over jointly"
_IN_MEETING = BE | {"after", "before", "upon", "while", "by", "from"}  # "said after meeting NAME"
# Of these `meets` asks more; any other word tells of a meeting only where the codebook says so.
_WORDS = MEETING | _TALKS | CALLS | _GIVES | SIGNS | PRESIDES | {"heard", "invitation", "between", "thanks"}


def word_before(scan: Scan, begin: int, first: int) -> int:
    """Give the last unit before an office or name that is no article or form of address."""
    at = first - 1
    while at > begin and scan.tags[at] in "tHR":
        at -= 1
    return at


def next_clause(scan: Scan, first: int, end: int) -> int:
    """Give the next word or semicolon from a unit on, with which a list of people ends; `end` if there is none."""
    return next((at for at in range(first, end) if scan.tags[at] in "w;"), end)


def words_of_meeting(scan: Scan, begin: int, first: int) -> list[int]:
    """Give the words from one up to an office that say that its holder was met."""
    likely = (at for at in range(begin, first) if scan.lows[at] in _WORDS or at in scan.events)
    return [at for at in likely if meets(scan, at, first)]


def meets(scan: Scan, at: int, first: int) -> bool:
    """Whether a word before an office says that its holder was met."""
    low = scan.lows[at]
    if low == "meeting" and at and scan.lows[at - 1] in _IN_MEETING:
        return True
    if low == "heard":
        return scan.lows[at - 1] in BE
    if low in CALLS:
        return not _ON.isdisjoint(scan.lows[at + 1 : min(at + 4, first)])
    if low in _TALKS:
        return not _WITH.isdisjoint(scan.lows[at + 1 : first]) or _tells(scan, at, first)
    if low == "invitation":
        return scan.low_at(at + 1) in ("of", "from")
    if low in SIGNS or presides_jointly(scan, at, first):
        return "with" in scan.lows[at + 1 : first]
    if low in _GIVES:
        near = scan.lows[max(at + 1, first - 6) : first]
        straight = not scan.tags[at + 1 : first].strip("tHR")  # "handed OFFICE NAME a letter"
        return straight or "to" in near or (low in _PAYS and "on" in near)
    if low in ("seen", "saw") and scan.low_at(at + 1) == "off":
        return False  # by one's own people, on the way to others
    if low == "thanks":
        return scan.low_at(at + 1) == "to"
    if low == "joined" and "by" in scan.lows[at + 1 : at + 3]:
        return False
    if low == "host" and scan.tags[at + 1] in "wb":
        return False  # "the host country"
    between = low == "between" and not _DAY.match(scan.tags, at + 1)
    return low in MEETING or between or _tells(scan, at, first)


_CLOSES = re.compile("[MmPpOHR]+[NTKv]+(w)[wJinp]{0,4}\\.")


def presides_jointly(scan: Scan, at: int, end: int) -> bool:
    """Whether a word says that two presided, before the unit `end`: "co-chaired by", "led jointly by"."""
    low = scan.lows[at]
    jointly = low in _PRESIDES and not _JOINTLY.isdisjoint(scan.lows[max(at - 1, 0) : min(at + _ADVERB, end)])
    return jointly or low in _CO_PRESIDES


def _tells(scan: Scan, at: int, first: int) -> bool:
    """Whether a phrase of the codebook that ends here tells so: "sat across from", "had a bilateral with"."""
    cue = scan.events.get(at)
    if cue is None or not (cue.use in _TOGETHER or (cue.use in _EVENTS and cue.kind in _TALKING)):
        return False
    return cue.use in _WHOM or scan.lows[at] in _ON or not _WITH.isdisjoint(scan.lows[at + 1 : first])


def speaks(scan: Scan, begin: int, first: int) -> bool:
    """Whether a person is the one who says what stands before: "..., said NAME", "..., OFFICE NAME said today."."""
    at = word_before(scan, begin, first)
    low = scan.lows[at]
    if low in _SAYS and (low != "to" or scan.lows[at - 1] == "according"):
        return True
    closes = _CLOSES.match(scan.tags, first) if scan.tags[first - 1] == "," else None
    return closes is not None and scan.lows[closes.start(1)] in _SAYS


def speaks_for(scan: Scan, begin: int, first: int) -> bool:
    """Whether somebody says what his country will do: "COUNTRY will send aid, OFFICE NAME said"."""
    said = scan.lows[word_before(scan, begin, first)] in _SAYS or not _SAYS.isdisjoint(scan.lows[first : first + _NEAR])
    return scan.tags[begin] == "C" and scan.low_at(begin + 1) in _WILL and said
