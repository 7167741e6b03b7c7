"""Where phrases begin: which of the bodies, offices, cues, dates and people found in a text stands at a unit."""

from bisect import bisect_left
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
        plural = words.lower().endswith("s") and words.split()[-1].lower() in BOTH and not is_new(scan, office.first)
        before = set(scan.lows[max(office.first - 2, 0) : office.first])
        plural = plural or (not TWO.isdisjoint(before) and "the" in before)  # "the two heads of government"
        both = plural and office.bare and not _OTHERS & before
        _put(starts, Phrase("j" if both else "U", office.first, office.last, Somebody(side, words)))
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
    for ship in find_ships(scan):
        starts[ship.first] = ship
    for date in parts.dates:
        _put(starts, Phrase("T", *_units(scan, *date.span), date))
    for number, person in enumerate(parts.people):
        own = (post.span for post in person.posts if post.rule != SHARED)
        told = (span for span in own if not _is_deed(parts, *_units(scan, *span)))
        spans = [*person.mentions, *told]
        for span in spans:
            _put(starts, Phrase("P", *_units(scan, *span), number))
    _let_lead(parts, starts)
    _name_acronyms(scan, starts)
    return starts


def _goes_before(parts: Parts, trigger: Trigger, tag: str) -> bool:
    """Whether a word is a cue rather than what else it may be: a visit's end and no office, "will head" and no head."""
    scan, before = parts.scan, parts.scan.units[trigger.first - 1].low
    chairs = scan.tags[trigger.last : trigger.last + 1] == "t" and before not in _WHO  # "A, with B, co-chairs the"
    verb = trigger.tag in "dk" and tag == "U" and (before in _MODAL or (trigger.tag == "k" and chairs))
    return verb or (trigger.tag + tag) in _BEFORE_OTHERS


def _let_lead(parts: Parts, starts: dict[int, Phrase]) -> None:
    """Read "heads" right behind a name as a verb: "the group, which A heads"."""
    ends = {phrase.last for phrase in starts.values() if phrase.tag == "P"}
    for trigger in (t for t in parts.triggers.values() if t.tag == "d" and t.first in ends):
        if starts[trigger.first].tag == "U":
            starts[trigger.first] = Phrase(trigger.tag, trigger.first, trigger.last, trigger)


def _is_deed(parts: Parts, first: int, last: int) -> bool:
    """Whether what gives somebody a post is told as a deed: "A chaired the commission", not "who chairs it"."""
    inside = (parts.triggers.get(k) for k in range(first, last))
    return any(t.tag == "k" and parts.scan.units[t.last - 1].low.endswith("ed") for t in inside if t)


def _is_attended(parts: Parts, first: int) -> bool:
    """Whether a verb of attending stands before what is named like a body: "attended the World Congress"."""
    before = next((t for back in (1, 2, 3, 4) if (t := parts.triggers.get(first - back)) and t.last <= first), None)
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
        if phrase.tag in "NM" and scan.tags[at : at + 1] == "(" and scan.tags[at + 2 : at + 3] == ")":
            low = scan.units[at + 1].low
            if scan.article.text[scan.units[at + 1].start : scan.units[at + 1].end].isupper():
                known[low] = phrase
    for at, unit in enumerate(scan.units if known else ()):
        if unit.low in known and at not in starts:
            starts[at] = known[unit.low]._replace(first=at, last=at + 1)


def _put(starts: dict[int, Phrase], phrase: Phrase) -> None:
    old = starts.get(phrase.first)
    if old is None or old.tag != phrase.tag or old.last < phrase.last:
        starts[phrase.first] = phrase


def _units(scan: Scan, start: int, end: int) -> tuple[int, int]:
    return scan.unit_at(start), bisect_left(scan.starts, end)
