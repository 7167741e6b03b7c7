"""When and whether an event took place, as the words around its cue say."""

import re
from itertools import pairwise

from coopstats.coding.dates.dates import HEAD, DateSpan
from coopstats.coding.dates.days import is_exact, last_day, reference
from coopstats.coding.scanning.plainwords import BE
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.othertimes import EVENTS
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.timing import EVENT_NOUNS

LEAD = 2  # sentences
_TO_HOST = re.compile("W[rLk]_{0,3}$")
_GOVERNED = re.compile(rf"[^,;:.(){EVENTS}]{{0,8}}")  # "ready to hold", "invited B to visit"
UNREAL = re.compile(
    r"\b(?:was|were|had been) (?:due |scheduled |expected |planned |supposed |meant )?to have\b"
    r"|\bhad been (?:planned|scheduled)\b"
)
_ASKED = re.compile(r"[tW][_DCK$]{0,3}[PUCpjG][_DCKU,/]{0,5}>[_@DTL]{0,5}$")  # "asked B to come on a visit"
_INVITED = re.compile("[W_]>_?$")  # "accepted an invitation to visit C"
_OFFERS = frozenset(("invitation", "invitations", "offer", "offers"))
_AGREED_TO = re.compile(r"[Wx]@?_?T?_?>[_LmTD]{0,4}$")
_AGREED = frozenset(("agreed", "agree", "agrees", "decided", "undertook"))
# "a visit is expected", "a visit that A is to pay", "a session, which is due", "a session to be held"
_SCHEDULED = re.compile(
    r"[^;.RZmrlvgikh]{0,20}?E_?F|[,_]{0,2}(?:R|Z(?!R))[^;,.mrlvgikh]{0,6}F"
    r"|[^;.RZmrlvgikh]{0,14}?,?>H|[^;.RZmrlvgikh]{0,20}?F_{0,2}E?_?H"
)
# "the session of the commission, which is due in MONTH", "the visit of A, planned for MONTH"
_DUE = re.compile(r"[^;.RZmrlvgikh]{1,14}?,(?:R[E_]{0,2})?F")
_CLOSED = re.compile(r",(?=[_T@L]{0,4}$)")
_WILL = re.compile(r"F[^RZtmrlvgikh;]*$")
_LEAVING = re.compile(r"E([gq_])[^RZ;,mrlikhs]{0,9}$")
_PRESENT = frozenset(
    "arrives leaves departs flies travels heads proceeds goes continues comes jets lands touches sails sets".split()
)
_GOING = frozenset(("arriving", "leaving", "departing", "travelling", "traveling", "flying", "heading", "coming"))
_FELL = frozenset(
    (("fell", "through"), ("fallen", "through"), ("called", "off"), ("put", "off"), ("been", "postponed"),
     ("was", "postponed"), ("was", "cancelled"), ("was", "canceled"), ("not", "take"), ("not", "materialise"),
     ("not", "materialize"), ("never", "took"), ("be", "cancelled"), ("be", "postponed"))
)  # fmt: skip
_KEPT = frozenset(
    "kept keep keeps keeping prevented prevents prevent preventing stopped stops barred banned refrained refrain "
    "dissuaded deterred".split()
)
_PARTIES = frozenset("PUGjpC")
_OVER = frozenset(("after", "following"))
_OF_THEN = re.compile(r"[>@/<w*_]_?T\$_{0,2}$")
_OPENS = re.compile("[^;,.RZF]{0,12}?[Ho]")
# "The programme of the visit foresees talks": they are still to come.
_PROGRAMME = re.compile(
    r"\b(?:programmes?|programs?|agenda|schedule|itinerary)\b[^.;:,]{0,80}?"
    r"\b(?:foresees?|provides? for|envisages?|calls? for)\b"
)
_LONG_AGO = 60  # days
LATELY = frozenset(("recently", "lately"))
_NEAR = 5  # phrases
# "There was no meeting on Friday": a day does not make it happen.
DENIED = frozenset(
    "no not never nothing nobody cancelled canceled postponed without declined declines refused refuses turned called "
    "put snubbed failed fails unable".split()
)


def status_of(scan: Scan, sentence: Sentence, at: int, when: DateSpan | None) -> str:
    """Tell whether a cue says that an event was held or is planned; empty if it is only wished for."""
    tags, published = _without_becoming(sentence), scan.article.published or ""
    if _is_doubtful(scan, sentence, at):
        return ""
    if when is None and sentence.number > LEAD and sentence.says(LATELY, at - _NEAR, at + _NEAR):
        return ""  # "was recently in COUNTRY", which is background
    start = max(tags.rfind(";", 0, at), tags.rfind("Z", 0, at), tags.rfind("R", 0, at)) + 1
    colon = tags.rfind(":", start, at)
    if colon >= 0 and _PARTIES & set(tags[colon:at]):
        start = colon + 1  # "will have a pact: A and B signed it"
    if sentence.before(start) == "before" and tags[at] in "gq":
        start = max(tags.rfind(";", 0, at), tags.rfind("R", 0, at)) + 1  # "will meet B before leaving for C"
    closed = _CLOSED.search(tags, start, at) if start and tags[start - 1] == "R" else None
    start = closed.end() if closed else start  # "A, who will visit C, received B"
    before = tags[max(start, at - 12) : at]
    if when and not when.start:  # "he will be there until Friday", "it lasted until Friday"
        return "planned" if "F" in before and when.end > published else "held"
    then = when is not None and not is_exact(when.end) and when.end < published[: len(when.end)]
    if then and tags[at] in EVENT_NOUNS and _OF_THEN.search(tags, 0, at):
        return "past"  # "will follow up last month's summit"
    ahead = bool(when and published and (when.start > published or (not is_exact(when.end) and _open(when, published))))
    verb = next((k for k in range(len(before) - 1, -1, -1) if before[k] in "FW"), -1)
    happened = bool(when and published and len(when.end) == len(published) and when.end <= published)
    agreed = _AGREED_TO.search(before)
    if agreed and scan.lows[sentence.phrases[at - len(before) + agreed.start()].first] in _AGREED:
        happened, verb = False, agreed.start()  # "agreed on DATE to hold talks"
    first, last = sentence.phrases[max(at - 5, 0)].first, sentence.phrases[at].last - 1
    if UNREAL.search(scan.low, scan.units[first].start, scan.units[last].end):
        return ""
    if _ASKED.search(before) or _is_invited(scan, sentence, at):
        return "planned" if ahead else ""
    if verb >= 0 and before[verb] == "W":
        word = scan.lows[sentence.phrases[max(start, at - 12) + verb].first]
        if word in DENIED and _GOVERNED.fullmatch(before, verb + 1):
            return ""
    if verb >= 0 and before[verb] in "Wx" and not happened and (ahead or _GOVERNED.fullmatch(before, verb + 1)):
        return "planned" if ahead else ""
    if _TO_HOST.search(before):
        return "planned" if ahead else ""  # "asked for support for a bid to host the congress"
    foretold = tags[:start].endswith("FZ") and sentence.before(start) == "that"
    if foretold and not scan.lows[sentence.phrases[at].first].endswith("ed"):
        return "planned"  # "It is foreseen that A and B sign"
    own = (phrase for phrase in sentence.phrases[at - len(before) : at] if phrase.tag == "a")
    if (
        "F" in before
        or any(_is_future(scan, phrase) for phrase in own)
        or (when and published and when.start[: len(published)] > published[: len(when.start)])
    ):
        return "planned"
    if when is None and _PROGRAMME.search(scan.low, scan.starts[sentence.phrases[0].first], scan.units[last].end):
        return "planned"
    over = sentence.says(_OVER, at - 3, at)
    noun = tags[at] in EVENT_NOUNS and not over  # but "after a visit A will leave"
    scheduled = tags[at] != "i" and not over and (noun or not happened)  # but "signed an agreement that will allow"
    if scheduled and _SCHEDULED.match(tags, at + 1):
        return "planned"
    if noun and not happened and _DUE.match(tags, at + 1):
        return "planned"
    coming = bool(when and len(when.start) == len(published) and when.start >= published)
    leaving = _LEAVING.search(tags, 0, at + 1)
    going = leaving and scan.lows[sentence.phrases[leaving.start(1)].first] in _GOING
    if coming and not sentence.title and scan.lows[sentence.phrases[at].first] in _PRESENT:
        return "planned"  # "arrives on Wednesday", told before
    if coming and (going or _WILL.search(tags, 0, at)):
        return "planned"
    if sentence.title and before.endswith((">", ">_")):
        return "planned"
    if coming and noun and (opens := _OPENS.match(tags, at + 1)):
        word = scan.lows[sentence.phrases[opens.end() - 1].first]
        if word.endswith("s") and word not in BE and not sentence.title:
            return "planned"  # "the session opens today"
    if when and when.rule == "week from now" and scan.low.startswith("next", when.span.start):
        return "planned"
    return "past" if when and published and when.rule != HEAD and _long_ago(when, published) else "held"


def _is_future(scan: Scan, phrase: Phrase) -> bool:
    """Whether one phrase tells of what will be, and what: "will speak at", "are to open the"."""
    first, then = scan.lows[phrase.first], scan.lows[phrase.first + 1 : phrase.last]
    return first == "will" or (first in ("is", "are") and then[:1] == ["to"])


def _without_becoming(sentence: Sentence) -> str:
    """Leave out a future that tells only what a thing is to become: "the first stone of what will be a school"."""
    tags = sentence.tags
    if "_F" not in tags:
        return tags
    becomes = [m.start() + 1 for m in re.finditer("_F", tags) if sentence.values[m.start()] == "what"]
    return "".join("_" if at in becomes else tag for at, tag in enumerate(tags)) if becomes else tags


def _is_invited(scan: Scan, sentence: Sentence, at: int) -> bool:
    """Whether somebody is or was but invited to do something: "accepted an invitation to visit C"."""
    asked = _INVITED.search(sentence.tags, max(at - 4, 0), at)
    return asked is not None and scan.lows[sentence.phrases[asked.start()].first] in _OFFERS


def _is_doubtful(scan: Scan, sentence: Sentence, at: int) -> bool:
    """Whether it is asked whether something happens, or told that it did not: "a meeting with B fell through"."""
    kept = sentence.tags[at - 1 : at] == "<" and scan.lows[sentence.phrases[at].first].endswith("ing")
    if kept and sentence.says(_KEPT, at - 10, at):
        return True  # "illness kept A from travelling to C"
    if "whether" in [scan.lows[phrase.first] for phrase in sentence.phrases[max(at - 4, 0) : at]]:
        return True
    if sentence.tags[at] != "N":
        return False
    end = next((k for k in range(at + 1, len(sentence.tags)) if sentence.tags[k] in ".;:,ZR"), len(sentence.tags))
    words = scan.lows[sentence.phrases[at].last : sentence.phrases[end - 1].last]
    return not _FELL.isdisjoint(pairwise(words))


def dated_status(scan: Scan, sentence: Sentence, at: int, when: DateSpan | None) -> tuple[str, DateSpan | None]:
    """Tell status and days of a cue together: what is planned has no day that is over.

    A noun has a day that is over for its own ("will brief him on the summit of DATE"), a verb does not.
    """
    status, published = status_of(scan, sentence, at, when), scan.article.published or ""
    if status != "planned" or when is None or _open(when, published):
        return status, when
    if len(when.end) != len(published):
        return "", when  # "had been due to visit C in MONTH"
    clause = max(sentence.tags.rfind(mark, 0, at) for mark in "ZR")
    said = next((k for k, p in enumerate(sentence.phrases) if p.tag == "T" and p.value.span == when.span), at)
    # "left on DATE for C, where he will hold talks", "A, who arrived on DATE, will hold talks": the day is another's
    others = said < clause or (clause >= 0 and "," in sentence.tags[said:at])
    own = sentence.tags[at] in EVENT_NOUNS and not when.rule.startswith("weekday") and not others
    return ("held", when) if own else (status, None)


def _long_ago(when: DateSpan, published: str) -> bool:
    """Whether a date is so far back that it is another event's than the one that the text is about."""
    day = reference(published).days(-_LONG_AGO)
    return bool(day) and last_day(when.end) < day


def _open(when: DateSpan, published: str) -> bool:
    """Whether a month or year is not over: what is wished for then is yet to come."""
    return when.end >= published[: len(when.end)]
