"""Where phrases begin: which of the bodies, offices, cues, dates and people found in a text stands at a unit."""

from collections.abc import Sequence

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.people.persons import SHARED
from coopstats.coding.scanning.plainwords import TWO
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.groups import BOTH, is_new
from coopstats.coding.sentences.phrases import Parts, Phrase, Somebody
from coopstats.coding.sentences.ships import find_ships
from coopstats.coding.sentences.triggers import Trigger

# An event named like a body is an event; "heads for" is no office.
_MODAL = frozenset("will would shall to also then jointly".split())
_WHO = frozenset(("who", "that", "the", "as"))
_OTHERS = frozenset(("other", "several", "many", "some"))  # "joined other world leaders": not the two told of
_SEVERAL = frozenset(word for word in BOTH if word.endswith("s"))
_BEFORE_OTHERS = frozenset(("NB", "MB", "qU", "gU"))


def find_starts(parts: Parts) -> dict[int, Phrase]:
    """Give the phrase that begins at each unit; the later kinds go before the earlier ones."""
    scan = parts.scan
    starts: dict[int, Phrase] = {}
    for body in parts.bodies:
        _put(starts, Phrase("B", body.first, body.last, Somebody(body.country, body.name)))
    for office in parts.offices:
        side = office.country or (office.body.country if office.body else "")
        words = scan.words(office.first, office.last)
        letter = "j" if office.bare and _are_both(scan, office.first, words) else "U"
        _put(starts, Phrase(letter, office.first, office.last, Somebody(side, words)))
    ends = {body.last: body for body in parts.bodies}
    joint = [body for body in parts.bodies if _is_joint(scan, body.first, body.last)]
    for trigger in parts.triggers.values():
        phrase = Phrase(trigger.tag, trigger.first, trigger.last, trigger)
        around = ends.get(trigger.last) or (_joint_body(scan, joint, trigger) if trigger.tag == "M" else None)
        if trigger.tag in "NM" and around and trigger.first > around.first and trigger.cue.kind == "consultations":
            # "the A-B Working Group" is a body that meets.
            starts[around.first] = phrase._replace(first=around.first, last=around.last)
        elif trigger.tag == "N" and around and trigger.cue.kind == "conference" and _is_attended(parts, around.first):
            starts[around.first] = phrase._replace(first=around.first)
        elif trigger.first not in starts or _goes_before(parts, trigger, starts[trigger.first].tag):
            starts[trigger.first] = phrase
    starts.update({ship.first: ship for ship in find_ships(scan)})
    for date in parts.dates:
        _put(starts, Phrase("T", *scan.range_of(*date.span), date))
    for number, person in enumerate(parts.people):
        own = [scan.range_of(*post.span) for post in person.posts if post.rule != SHARED]
        told = [place for place in own if not _is_deed(parts, *place)]
        for first, last in [*(scan.range_of(*span) for span in person.mentions), *told]:
            _put(starts, Phrase("P", first, last, number))
    _let_lead(parts, starts)
    _name_acronyms(scan, starts)
    return starts


def _are_both(scan: Scan, first: int, words: str) -> bool:
    """Whether an office is that of both sides: "the ministers", "the two heads of government"."""
    before, last = scan.lows[max(first - 2, 0) : first], words.lower().split()[-1]
    two = "the" in before and not TWO.isdisjoint(before)
    return _OTHERS.isdisjoint(before) and (two or (last in _SEVERAL and not is_new(scan, first)))


def _goes_before(parts: Parts, trigger: Trigger, tag: str) -> bool:
    """Whether a word is a cue rather than what else it may be: a visit's end and no office, "will head" and no head."""
    scan, before = parts.scan, parts.scan.units[trigger.first - 1].low
    chairs = scan.tags[trigger.last : trigger.last + 1] == "t" and before not in _WHO  # "A, with B, co-chairs the"
    verb = trigger.tag in "dk" and tag == "U" and (before in _MODAL or (trigger.tag == "k" and chairs))
    return verb or (trigger.tag + tag) in _BEFORE_OTHERS


def _let_lead(parts: Parts, starts: dict[int, Phrase]) -> None:
    """Read "heads" right behind a name as a verb: "the group, which A heads"."""
    ends = {phrase.last for phrase in starts.values() if phrase.tag == "P"}
    for trigger in parts.triggers.values():
        if trigger.tag == "d" and trigger.first in ends and starts[trigger.first].tag == "U":
            starts[trigger.first] = Phrase(trigger.tag, trigger.first, trigger.last, trigger)


def _is_deed(parts: Parts, first: int, last: int) -> bool:
    """Whether what gives somebody a post is told as a deed: "A chaired the commission", not "who chairs it"."""
    inside = [parts.triggers[k] for k in range(first, last) if k in parts.triggers]
    return any(t.tag == "k" and parts.scan.lows[t.last - 1].endswith("ed") for t in inside)


def _is_attended(parts: Parts, first: int) -> bool:
    """Whether a verb of attending stands before what is named like a body: "attended the World Congress"."""
    near = (parts.triggers[at] for at in range(first - 1, first - 5, -1) if at in parts.triggers)
    before = next((trigger for trigger in near if trigger.last <= first), None)
    return before is not None and before.tag in "aA" and first - before.last < len(("the", "first"))


def _joint_body(scan: Scan, joint: Sequence[BodyPhrase], trigger: Trigger) -> BodyPhrase | None:
    """Give the body of two countries whose name goes on behind "commission": "the A-B Commission on Trade"."""
    around = (body for body in joint if body.first < trigger.first < trigger.last < body.last)
    return next((body for body in around if _is_joint(scan, body.first, trigger.first)), None)


def _is_joint(scan: Scan, first: int, last: int) -> bool:
    """Whether words name two countries, or a country and an organisation."""
    tags = scan.tags[first:last]
    return tags.count("C") + tags.count("D") + tags.count("G") > 1


def _name_acronyms(scan: Scan, starts: dict[int, Phrase]) -> None:
    """Let an acronym set behind an event's name in brackets stand for it in the rest of the text."""
    known: dict[str, Phrase] = {}
    for phrase in list(starts.values()):
        at = phrase.last
        if phrase.tag in "NM" and scan.tags[at : at + 3 : 2] == "()" and scan.words(at + 1, at + 2).isupper():
            known[scan.lows[at + 1]] = phrase
    for at, low in enumerate(scan.lows if known else ()):
        if low in known and at not in starts:
            starts[at] = known[low]._replace(first=at, last=at + 1)


def _put(starts: dict[int, Phrase], phrase: Phrase) -> None:
    old = starts.get(phrase.first)
    if old is None or old.tag != phrase.tag or old.last < phrase.last:
        starts[phrase.first] = phrase
