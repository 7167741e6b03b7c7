"""Sentences as strings of phrases, one letter each, so that a way of telling an event is a regular expression.

| letter | phrase | letter | phrase |
|---|---|---|---|
| P | person with offices | U | somebody by office, B by body, G a group |
| C | country | K | city or seat |
| T | date | N S M Y Q | event, session, standing body, paper, talk |
| X | letter | u | "accompanied by" |
| m e r l s f v g q i o h k d x t b z A | verbs, see `triggers` | a n | attending, including |
| L H | "held", "took place" | F W | "will", wishes and negations |
| c V | partner in talks, whose turn it is | | |
| p j I | he or she; both sides; I, we | E | forms of "be" |
| w y > @ / = < * | with, by, to, in/at/on, of, between, from, for | R Z | relative, subordinator |
| & , ; : ( ) " | as written | $ | possessive |
| D | demonym | _ | any other word |
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from coopstats.coding.absentees import leave_out
from coopstats.coding.bodynames import BodyPhrase
from coopstats.coding.dates import DateSpan
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.records import Person
from coopstats.coding.scan import Scan, Unit
from coopstats.coding.triggers import PARTNER, Trigger

_WORDS = {
    "w": "with", "y": "by", ">": "to into", "@": "in at on inside", "/": "of", "=": "between among", "<": "from",
    "*": "for", "&": "and &", "R": "who whom which where whose", "p": "he she him", "j": "they both them", "I": "i we",
    "Z": "that as while after before when because although whereas since during following until upon",
    "E": "be been is are was were being",
}  # fmt: skip
_LETTERS = {word: letter for letter, words in _WORDS.items() for word in words.split()}
_MARKS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", '"': '"', "-": "_", ".": "."}
_GROUPS = frozenset(
    "representatives representative members officials delegation delegations leaders leadership management "
    "businessmen businesspeople entrepreneurs parliamentarians mps lawmakers legislators senators experts "
    "diplomats envoys counterpart counterparts colleague colleagues ministers community heads executives "
    "investors ceos students academics scholars journalists presidencies speakers judges officers team "
    "party participants partners parties companies chambers businesses circles veterans group youth society "
    "association deputies congressmen".split()
)
_BOTH = frozenset(
    "sides parties leaders ministers officials presidents delegations interlocutors diplomats statesmen "
    "counterparts speakers premiers secretaries chiefs men women countries".split()
)
# Who is away from home, and who is at home.
_GUESTS = frozenset(("guest", "visitor", "host", "guests", "visitors", "hosts"))
OWNS = frozenset(("his", "her", "their", "its"))
# With a country before, somebody who has been named: "the DEMONYM official".
_SOMEONE = frozenset(("official", "diplomat", "envoy", "politician", "statesman", "leader"))
_COUNTERPART = re.compile(r"G(?:[</]_?C)?,?_{0,2}$")
PEERS = ("counterpart", "colleague", "homologue")
_OTHERS = frozenset(("other", "senior", "several", "various", "some", "relevant", "high-ranking", "many"))


# The letter of a unit by its tag where that decides, else by its word, else by its mark; "?" needs the context.
_FIRST = {"C": "C", "K": "K", "S": "K", "D": "D", "s": "$", "G": "B", "H": "?", "R": "?"}
_WORD_LETTERS = {
    **dict.fromkeys(_GROUPS, "G"), **dict.fromkeys(_BOTH, "?"), **dict.fromkeys(_GUESTS, "p"), **_LETTERS,
    **dict.fromkeys(("he", "two", *_SOMEONE), "?"),
}  # fmt: skip
_KNOWN = frozenset(("the", "these", "those", "both", "all", "other", "their"))
# An event named like a body is an event; "heads for" is no office.
_BEFORE_OTHERS = frozenset(("NB", "MB", "qU", "gU"))
_TITLE_CUES = frozenset("NvmrL")


class Somebody(NamedTuple):
    """A party without a name: the side it stands for, and how the text calls it."""

    side: str
    words: str


class Phrase(NamedTuple):
    """Units `first` to `last` (exclusive) of a text; `value` is a person's number, a code, a date, a trigger."""

    tag: str
    first: int
    last: int
    value: Any


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence as phrases; `tags` has one letter for each. The headline is a `title`."""

    number: int
    tags: str
    phrases: tuple[Phrase, ...]
    title: bool
    paragraph: int


@dataclass(frozen=True, eq=False)
class Parts:
    """What a text is made of: everything that the other finders found in it."""

    scan: Scan
    people: Sequence[Person]
    offices: Sequence[OfficePhrase]
    bodies: Sequence[BodyPhrase]
    dates: Sequence[DateSpan]
    triggers: dict[int, Trigger]


def find_phrases(parts: Parts) -> list[Sentence]:
    """Cut every sentence into phrases.

    Parameters
    ----------
    parts
        The text and what was found in it.

    Returns
    -------
    list of Sentence
        In text order.
    """
    starts = _starts(parts)
    _name_acronyms(parts.scan, starts)
    article = parts.scan.article
    headline = article.title_span[1] if article.title_span else 0
    result = []
    for number, (first, last) in enumerate(parts.scan.sentences):
        phrases = leave_out(parts.scan, _phrases(parts.scan, starts, first, last))
        begin = parts.scan.units[first].start
        paragraph = bisect_right(article.paragraphs, (begin, len(article.text)))
        tags = "".join([phrase.tag for phrase in phrases])
        shouted = bool(_TITLE_CUES & set(tags)) and article.text[begin : parts.scan.units[last - 1].end].isupper()
        result.append(Sentence(number, tags, tuple(phrases), begin < headline or shouted, paragraph))
    return result


def _starts(parts: Parts) -> dict[int, Phrase]:
    """Give the phrase that begins at each unit; the later kinds go before the earlier ones."""
    scan = parts.scan
    starts: dict[int, Phrase] = {}
    for body in parts.bodies:
        _put(starts, Phrase("B", body.first, body.last, Somebody(body.country, body.name)))
    for office in parts.offices:
        side = office.country or (office.body.country if office.body else "")
        words = scan.words(office.first, office.last)
        plural = words.lower().endswith("s") and words.split()[-1].lower() in _BOTH and not _is_new(scan, office.first)
        _put(starts, Phrase("j" if plural and office.bare else "U", office.first, office.last, Somebody(side, words)))
    ends = {body.last: body for body in parts.bodies}
    for trigger in parts.triggers.values():
        phrase = Phrase(trigger.tag, trigger.first, trigger.last, trigger)
        around = ends.get(trigger.last) or (_joint_body(parts, trigger) if trigger.tag == "M" else None)
        if trigger.tag in "NM" and around and trigger.first > around.first and trigger.cue.kind == "consultations":
            # "the A-B Working Group" is a body that meets.
            starts[around.first] = phrase._replace(first=around.first, last=around.last)
        elif trigger.tag == "N" and around and trigger.cue.kind == "conference" and _is_attended(parts, around.first):
            starts[around.first] = phrase._replace(first=around.first)
        elif trigger.first not in starts or (trigger.tag + starts[trigger.first].tag) in _BEFORE_OTHERS:
            starts[trigger.first] = phrase
    for date in parts.dates:
        _put(starts, Phrase("T", *_units(scan, *date.span), date))
    for number, person in enumerate(parts.people):
        told = (post.span for post in person.posts if not _is_deed(parts, *_units(scan, *post.span)))
        spans = [*person.mentions, *told]
        for span in spans:
            _put(starts, Phrase("P", *_units(scan, *span), number))
    return starts


def _is_deed(parts: Parts, first: int, last: int) -> bool:
    """Whether what gives somebody a post is told as a deed: "A chaired the commission", not "who chairs it"."""
    inside = (parts.triggers.get(k) for k in range(first, last))
    return any(t.tag == "k" and parts.scan.units[t.last - 1].low.endswith("ed") for t in inside if t)


def _is_attended(parts: Parts, first: int) -> bool:
    """Whether a verb of attending stands before what is named like a body: "attended the World Congress"."""
    before = next((t for back in (1, 2, 3, 4) if (t := parts.triggers.get(first - back)) and t.last <= first), None)
    return before is not None and before.tag in "aA" and first - before.last < len(("the", "first"))


def _joint_body(parts: Parts, trigger: Trigger) -> BodyPhrase | None:
    """Give the body of two countries whose name goes on behind "commission": "the A-B Commission on Trade"."""
    units = parts.scan.units
    around = (body for body in parts.bodies if body.first < trigger.first < trigger.last < body.last)
    joint = (b for b in around if sum(unit.tag in "CD" for unit in units[b.first : trigger.first]) > 1)
    return next(joint, None)


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


def _phrases(scan: Scan, starts: dict[int, Phrase], first: int, last: int) -> list[Phrase]:
    units, new = scan.units, tuple.__new__
    result: list[Phrase] = []
    at = first
    while at < last:
        phrase = starts.get(at)
        if phrase is None:
            _, _, tag, low, term = units[at]
            if tag == "b":
                low = low.rpartition(" ")[2]  # "parliamentary delegation"
            letter = _FIRST.get(tag) or _WORD_LETTERS.get(low) or _MARKS.get(tag, "_")
            if letter == "?":
                letter = _in_context(scan, at)
            at += 1
            # As `Phrase(...)`, at a third of the cost: this is done for every word.
            phrase = new(Phrase, (letter, at - 1, at, term.value if term else low))
            result.append(_joined(scan, result, phrase) if letter in "GUB" else phrase)
            continue
        if phrase.tag in "UBj" or phrase.last > last:
            # A person or date inside a longer phrase (an office or body that holds a name) cuts it short.
            end = min(phrase.last, last)
            end = next((k for k in range(at + 1, end) if k in starts and starts[k].tag == "P"), end)
            if end != phrase.last:
                phrase = phrase._replace(last=max(end, at + 1))
        at = max(phrase.last, at + 1)
        result.append(_joined(scan, result, phrase) if phrase.tag in "PGUBNSM" else phrase)
    return result


def _in_context(scan: Scan, at: int) -> str:
    """Read the words that mean a person or both sides only beside certain others."""
    unit, before = scan.units[at], scan.units[at - 1].low if at else ""
    if unit.tag == "H":
        return "p" if unit.low.startswith(("his ", "her ")) else "_"
    if unit.tag == "R":
        return "p" if before == "the" else "_"
    if unit.low == "he":
        return "_" if scan.article.text[unit.start : unit.end].isupper() else "p"
    if unit.low == "two":
        return "j" if before == "the" else "_"
    if _is_new(scan, at):
        return "G"
    if before in ("the", "two", "both", "three"):
        return "j"
    if unit.low in _SOMEONE:
        return "U" if at and scan.units[at - 1].tag in "DC" else "_"
    return "G" if unit.low in _GROUPS else "_"


def _is_new(scan: Scan, at: int) -> bool:
    """Whether a number without an article brings in people not told of before: "received two diplomats"."""
    counted = at > 1 and scan.units[at - 1].low in ("two", "three")
    return counted and scan.units[at - 2].low not in _KNOWN


def _joined(scan: Scan, result: list[Phrase], phrase: Phrase) -> Phrase:
    """Join a person's office and name, or an office and the body it stands beside, into one phrase."""
    if phrase.tag == "P":
        while result and scan.units[result[-1].first].tag == "H" and result[-1].tag in "p_":
            phrase = phrase._replace(first=result.pop().first)  # "His Excellency Mr. NAME"
        back = _same_person(result, phrase) or _counterpart(result)
        if back:
            first = result[-back].first
            del result[-back:]
            return phrase._replace(first=first)
        guest = _guest(result)
        if guest:
            at = len(result) - guest
            trigger = Trigger(result[at].first, result[at].last, "c", PARTNER)
            result[at] = result[at]._replace(tag="c", value=trigger)
    elif phrase.tag == "G" or (phrase.tag == "U" and not isinstance(phrase.value, Somebody)):
        return phrase._replace(value=_group(scan, phrase.first))
    elif phrase.tag == "B":
        if phrase.value and not isinstance(phrase.value, Somebody):
            return phrase._replace(value=Somebody(phrase.value.party, phrase.value.name))
    elif phrase.tag in "NSM" and result and result[-1].tag == "U":
        # "a senior officials' meeting"
        result[-1] = result[-1]._replace(tag="_", value="")
    return phrase


def _same_person(result: list[Phrase], phrase: Phrase) -> int:
    """Give how many phrases to go back to the same person, or to an office right before the name."""
    for back in range(1, min(len(result), 7) + 1):
        other = result[-back]
        if other.tag == "P":
            return back if other.value == phrase.value else 0
        if other.tag == "U":
            between = "".join(p.tag for p in result[len(result) - back + 1 :])
            told = between in (",", "wC,", "w_C,", "$G,") or not set(between) - set("/KCDB_()")
            return back if told else 0
        if other.tag in "Bj" and back == 1:
            return 1  # "BODY Director NAME", "Ministers NAME and NAME"
        if other.tag not in "_,(&/CD$BKU@*)wG" or (other.tag == "&" and back > 3):
            return 0
    return 0


def _counterpart(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his DEMONYM counterpart" or "his counterpart from COUNTRY"."""
    tags = "".join(phrase.tag for phrase in result[-7:])
    match = _COUNTERPART.search(tags)
    if not match or not set(PEERS) & set(result[match.start() - len(tags)].value.words.split()):
        return 0
    return len(tags) - match.start()


def _guest(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his guest", if that is the person: "his guest, NAME"."""
    back = 2 if result and (result[-1].tag in ",:" or result[-1].value == "the") else 1
    guest = result[-back] if len(result) > back else None
    owned = guest and any(p.value in OWNS for p in result[-back - 3 : -back])
    return back if guest and owned and guest.tag == "p" and guest.value in _GUESTS else 0


def _group(scan: Scan, at: int) -> Somebody:
    """Whose group it is: a country or demonym before, or one after "of" or "from"."""
    units = scan.units
    for before in range(at - 1, max(at - 4, -1), -1):
        side = _country(units[before])
        if side:
            return Somebody(side, scan.words(before, at + 1))
        if units[before].tag == "t":
            break  # "COUNTRY received a delegation"
    for after in range(at + 1, min(at + 4, len(units))):
        side = _country(units[after])
        if side:
            return Somebody(side, scan.words(at, after + 1))
        if units[after].low not in ("of", "from", "the"):
            break
    other = at and units[at - 1].low in _OTHERS
    return Somebody("", "" if other else units[at].low)


def _country(unit: Unit) -> str:
    return str(unit.term.value) if unit.tag in "CD" and unit.term else ""
