"""What the words beside a cue of an event make of it: a day behind it, hands that sign, a list, whom it is with."""

from coopstats.codebook import Cue
from coopstats.coding.scanning.plainwords import BE, HE, HIS
from coopstats.coding.scanning.scan import Scan

SOMEBODY = frozenset("OMPNHDtCK")
ONE = frozenset("OMHRND")
_VISIT = Cue("courtesy call", "meeting", "noun", ())
_PHONE_CALL = Cue("call", "call", "noun", ())
_ARTICLES = frozenset(("a", "the", "this", "their"))
# What one has with somebody: "his first appointment was with B".
_APPOINTMENTS = frozenset("appointment engagement stop date rendezvous assignment item event".split())
_EXCHANGED = frozenset(
    "staff student students academic cultural youth faculty trade educational scientific technical teacher teachers "
    "artistic sports military commercial prisoner prisoners information data expert experts professional school "
    "people-to-people visitor university library museum parliamentary business currency language".split()
)
_EXCHANGES = frozenset("exchange exchanges dealings bilateral hour word minutes morning afternoon evening".split())
_HAD = _EXCHANGES | {"appointment", "appointments"}
TALKED = _APPOINTMENTS | _HAD
_LISTS = frozenset("list agenda programme program schedule itinerary line order diary".split())
_CAME_NEXT = HE | {"it", "the", "came", "day", "morning"}
_CAME = frozenset("is are was were came comes".split())
_SPENT = frozenset(("spent", "spend", "spends", "spending", "passed"))
_HANDS = HIS | {"whose"}
_UNSIGNED = frozenset("await awaits awaiting awaited pending electronic digital collect collected gathered".split())
MEALS = frozenset("dinner dinners lunch luncheon banquet".split())
BIDS = frozenset("bid bids bade bidding wished wishes".split())
PARTINGS = frozenset("farewell goodbye good-bye adieu welcome godspeed well".split())
_MODALS = frozenset("to will would should shall must can could may might".split())
_AFTER_NOUN = frozenset((",", ".", "of", "and", "that", "for"))
_FAREWELL, _APPEAL = 14, 8  # units
DAYS = frozenset(
    "yesterday today tomorrow tonight this morning afternoon evening week earlier also jointly separately "
    "here there currently now".split()
)


def is_when(scan: Scan, at: int) -> bool:
    """Whether a day follows: "on Sunday", "tomorrow"."""
    return scan.lows[at] in DAYS or (scan.lows[at] == "on" and scan.tags[at + 1 : at + 2] in ("J", "n"))


def is_bidden(scan: Scan, first: int) -> bool:
    """Whether somebody is wished well: "bade B and his wife farewell"."""
    return not PARTINGS.isdisjoint(scan.lows[first + 2 : first + _FAREWELL])


def is_plain(scan: Scan, first: int) -> bool:
    """Whether a word tells of no event: "would stay the course", "made the call when he received A", an appeal."""
    low = scan.lows[first]
    if low in ("sign", "signs"):
        return scan.low_at(first + 1) in _AFTER_NOUN  # "road signs, a bridge"
    if low == "stay":
        return scan.low_at(first - 1) in _MODALS
    return low == "call" and scan.lows[max(first - 2, 0) : first] == ["made", "the"]


def is_put(scan: Scan, at: int) -> bool:
    """Whether somebody signs: "appended their signatures", "bears the signatures of"; not "awaits their signature"."""
    whose = scan.lows[at] == "signatures" or scan.low_at(at - 1) in _HANDS
    return whose and _UNSIGNED.isdisjoint(scan.lows[max(at - 4, 0) : at])


def parted_at(scan: Scan, first: int, particle: str) -> int:
    """Give where "called yesterday on" ends, with somebody behind it; 0 if it is something else."""
    near = range(first + 2, min(first + 6, len(scan.lows) - 1))
    on = next((k for k in near if scan.lows[k] == particle and scan.tags[k + 1] in SOMEBODY), 0)
    when = all(scan.tags[k] in "JinyK" or scan.lows[k] in DAYS for k in range(first + 1, on))
    return on + 1 if on and when else 0


def goes_on(scan: Scan, at: int) -> bool:
    """Whether a subject follows a word for what came then: a pronoun, a name, a mark."""
    return scan.tags[at : at + 1] in ONE | {","} or scan.low_at(at) in _CAME_NEXT


def is_talk(scan: Scan, first: int) -> bool:
    """Whether somebody had talks: "a cordial exchange with B", "Her first appointment was with B"."""
    low, behind = scan.lows[first], scan.low_at(first + 1)
    if low in _HAD and behind in ("with", "between") and scan.low_at(first - 1) not in _EXCHANGED:
        return True
    return low in _APPOINTMENTS and behind in BE and scan.low_at(first + 2) == "with"


def on_list(scan: Scan, first: int) -> int:
    """Give where "Next on the minister's list were" ends; 0 if it is something else."""
    if first != scan.sentence_of(first)[0] or scan.low_at(first + 1) not in ("on", "in"):
        return 0
    come = next((at for at in range(first + 3, first + 9) if scan.low_at(at) in _CAME), first)
    return come + 1 if scan.lows[come - 1] in _LISTS else 0


def is_there_as(scan: Scan, first: int) -> bool:
    """Whether somebody was somewhere "as the guest of A", who need not have met him; not if the time spent is told."""
    return scan.low_at(first - 1) == "as" and _SPENT.isdisjoint(scan.lows[max(first - 6, 0) : first])


def is_paid(scan: Scan, last: int) -> bool:
    """Whether a call is one that is paid: "calls were paid by A on B", "her first call was on B"."""
    return "paid" in scan.lows[last : last + 3] or (scan.low_at(last) in BE and scan.low_at(last + 1) in ("on", "at"))


def is_meal(scan: Scan, last: int) -> bool:
    """Whether a meal is what follows: "offered a farewell dinner"."""
    return not MEALS.isdisjoint(scan.lows[last : last + 4])


def call_noun(scan: Scan, first: int, last: int) -> Cue | None:
    """Read "a call on Tuesday between A and B" and "a call on President NAME is planned" as nouns."""
    behind = scan.tags[last : last + 1]
    if scan.lows[first] == "calls" and behind in ONE and first == scan.sentence_of(first)[0]:
        return _VISIT  # "Calls on A and B filled the day"
    if is_paid(scan, last):
        return _VISIT
    if scan.low_at(first - 1) not in _ARTICLES:
        return None
    if behind in ("J", "n"):
        return _PHONE_CALL
    asks = "to" in scan.lows[last : last + _APPEAL]  # "a call on the parties to stop"
    return _VISIT if scan.lows[first] == "call" and (behind in ONE or (behind == "t" and not asks)) else None
