"""Rules for meetings and calls told by a verb: who met, received, called on or spoke with whom."""

import re

from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.receiving import BY_WHOM, PASSIVE, WHOM, kind_behind, receives
from coopstats.coding.rules.rolls import listed_below
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Sentence

_PROGRAMMES = frozenset(
    "stop stopover day appointments meetings talks programme program schedule itinerary agenda diary timetable".split()
)
_AFTER_SEEING = frozenset(("after", "before", "besides", "by", "following", ","))
_AT_BODY = re.compile(r"[_D]{0,3}B@[_D]{0,3}(P)")  # "called at BODY on its head, A"
_WHOSE = re.compile(r"R_{0,2}(P),?[Pp][_TFEL]{0,4}$")  # "COUNTRY, whose minister, NAME, he is to see"
# Whom somebody saw, but not "saw the Minister sign".
_SEEN = re.compile(
    r"[_D]{0,2}P(?!\$)|p|[_D]{0,2}[UG](?:/_?[CDKB]|[_&,]{0,3}[UCPG])*(?![TD&]*[_mersfvgqiohkdxtbzAaLHE/$])"
)
_SEEN_WITH = re.compile("E[_TF]{0,3}ew$")
_WERE = re.compile(r"[_T@KC,]{0,5}E(?:[_D]|C\$){0,3}(?=P)")
_AT_MEAL = re.compile(r",?@_{0,2}N")


def meets(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A met (with) B, C and D: one meeting each. A and B met: one meeting."""
    if PASSIVE.search(sentence.tags, max(at - 5, 0), at) and BY_WHOM.match(sentence.tags, at + 1):
        yield from receives(reader, sentence, at)  # "was met at the airport by B"
        return
    behind_verb = objects(sentence, at, "w", direct=True)
    theirs = resolve(reader, sentence, behind_verb) or listed_below(reader, sentence)
    whom = WHOM.search(sentence.tags, max(at - 12, 0), at) if not theirs else None
    if whom and sentence.values[whom.start(2)] in ("whom", "that"):  # "B was the first whom A met"
        theirs = resolve(reader, sentence, sentence.found(whom))
    whose = _WHOSE.search(sentence.tags, max(at - 10, 0), at) if not theirs else None
    if whose:
        theirs = resolve(reader, sentence, sentence.found(whose))
    were = _WERE.match(sentence.tags, at + 1) if not theirs else None
    if were and "R" in sentence.tags[max(at - 4, 0) : at]:  # "among those whom A saw were B and C"
        theirs = resolve(reader, sentence, listed(sentence, were.end()))
    # "Meeting in CITY, A and B agreed": the subject follows.
    behind = at == 0 and not theirs
    ours = resolve(reader, sentence, main_subject(sentence, len(sentence.tags)) if behind else subject(sentence, at))
    kind = kind_behind(sentence, at)
    if reader.first_word(sentence.phrases[at]).startswith("consult") and {p.tag for p in (*ours, *theirs)} == {"C"}:
        kind = "consultations"  # "COUNTRY and COUNTRY consulted"
    if theirs:
        if any(p.tag == "j" for p in behind_verb):  # "had coffee with the two", of whom one is of the own side
            own = reader.sides(ours)
            theirs = [p for p in theirs if reader.side(p) not in own] or theirs
        yield from meet(reader, kind, sentence, at, "meets: A met B", ours, theirs)
    elif len(ours) > 1:
        yield from meet(reader, kind, sentence, at, "meets: A and B met", ours[:1], ours[1:], apart=False)
    elif ours and kind == "consultations":
        yield from meet(reader, kind, sentence, at, "meets: they met for consultations", [], ours * 2, apart=False)


def sees(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A saw B: only where B is told right behind the verb. A heard B: only where A is named, too."""
    if PASSIVE.search(sentence.tags, max(at - 5, 0), at) and objects(sentence, at, "y"):
        yield from receives(reader, sentence, at)  # "was heard by B"
        return
    if _SEEN_WITH.search(sentence.tags, max(at - 5, 0), at + 2):
        yield from meets(reader, sentence, at)  # "was seen with B"
        return
    whom = WHOM.search(sentence.tags, max(at - 12, 0), at)
    asked = whom and sentence.values[whom.start(2)] == "whom"  # "A, whom he also saw"
    asked = asked or _WHOSE.search(sentence.tags, max(at - 10, 0), at)
    if not asked and not _SEEN.match(sentence.tags, at + 1) and not _WERE.match(sentence.tags, at + 1):
        return
    low = reader.first_word(sentence.phrases[at])
    off = sentence.values[at + 1 : at + 2] == ("off",)  # who was leaving
    if off or low == "seeing" and sentence.before(at) not in _AFTER_SEEING:
        return  # "looks forward to seeing B"
    told = low.startswith(("hear", "listen"))
    if not told or people_in(reader, sentence, subject(sentence, at)):
        yield from meets(reader, sentence, at)


def calls_on(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A called on B, C and D. "Called on B to do" is an appeal."""
    hosts = objects(sentence, at, ">", direct=True, reach=2)
    body = "guest" in reader.scan.words(sentence.phrases[at].first, sentence.phrases[at].last)
    hosts = [p for p in hosts if p.tag in "PU" or (body and p.tag == "B")]
    there = _AT_BODY.match(sentence.tags, at + 1)
    hosts = hosts or sentence.found(there)
    if not hosts or re.match(r",?>_", sentence.tags[sentence.phrases.index(hosts[-1]) + 1 :]):
        return
    meal = _AT_MEAL.match(sentence.tags, sentence.phrases.index(hosts[-1]) + 1)
    if meal and sentence.cue(meal.end() - 1).kind == "other":
        return  # "is the guest of B at a lunch"
    guests = resolve(reader, sentence, subject(sentence, at))
    hosts = resolve(reader, sentence, hosts)
    kind, rule = kind_behind(sentence, at), "calls_on: A called on B"
    yield from meet(reader, kind, sentence, at, rule, guests, hosts, ("attendee", "host"))


def plans(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A's programme includes B, C and D: a meeting with each."""
    before = sentence.phrases[:at]
    calls = any(p.tag == "N" and p.value.cue.kind in ("meeting", "visit") for p in before)
    if not calls and not sentence.says(_PROGRAMMES, 0, at):
        return
    theirs = [p for p in resolve(reader, sentence, objects(sentence, at, "w", direct=True)) if p.tag in "PU"]
    if theirs:
        ours = people_in(reader, sentence, [p for p in before if p.tag in "Pp"]) or reader.default
        yield from meet(reader, "meeting", sentence, at, "plans: A's programme includes B", ours[:1], theirs)
