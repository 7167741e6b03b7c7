"""Who is meant: people in the place of pronouns, of "the two sides", of delegations and of lists."""

import re
from collections.abc import Iterable
from itertools import islice

from coopstats.coding.rules.antecedents import guest_meant, office_meant
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.scanning.plainwords import HIM, SAID, THEY, VISITORS
from coopstats.coding.sentences.clauses import is_governed, main_subject
from coopstats.coding.sentences.lists import list_on
from coopstats.coding.sentences.phrases import Phrase, Sentence, Somebody, identity

# "the delegation of COUNTRY, led by A": the head stands for it.
_LED = re.compile(
    r"[GUBp](?:[/<*][_D]?[CDB_]{0,3}|B)?,?[_E]{0,2}(?:[dk]y|y|_y|w_{1,2}y|d(?:y|/)?|w(?=[_D]{0,3}P(?:@_[U_]|,)))[_D]{0,3}(P)"
    r"|[GUB](?:/[_D]{0,2}[GBC])?,?R_{0,2}(P)_?d|[GU],RGE?dy[_D]{0,3}(P)"
)
_OF_COUNTRIES = re.compile(r"[GUj](?:&[GU])?(?:/_{0,2}G)?[</][_D]{0,2}(C(?:[,&]{1,2}_?C)+)")
_PAIRED = re.compile("[GU]&[GU]")  # "heads and members of delegations"
_OF_BODY = re.compile(r"G[</][_D]{0,2}B")
_ASKS = re.compile(r"Pt_?U")
_OF_BOTH = re.compile(r"U/_?j|(?<=j)U")
_AND_OF = re.compile(r"U(?:,_?C)*,?&[_D]{0,3}C(?!\$)")  # "the ambassadors of A, B and C"
_OF_BODIES = re.compile(r"[GU][</][_D]{0,2}(B(?:(?:,|&|,&)[_D]{0,2}[BC])+)")
_INCLUDING = re.compile(r"[GU](?:[^.;:RZmrlsfvgihk]{0,12}?,?n|:)[_D]{0,2}(P)")
_ENVOYS = frozenset(("envoys", "ambassadors", "diplomats"))
_OBJECT = re.compile("[lrmesf][_D]{0,2}$")  # whom somebody met is not "he" who did what follows
_TWO = frozenset(("two", "both"))
_COMPANY = frozenset(("delegation", "group", "team", "mission"))


def hear(reader: Reader, sentence: Sentence) -> None:
    """Remember the subject of a sentence that has been read."""
    subjects = main_subject(sentence, len(sentence.tags))
    reader.several = people_in(reader, sentence, subjects) if _are_several(reader, subjects) else []
    subjects = [p for p in subjects if p.tag == "P"]
    subjects = [p for p in subjects if p.value not in reader.parts.reporters]
    if _ASKS.search(sentence.tags) and any(p.tag == "t" and _asks(reader, p) for p in sentence.phrases):
        return  # "A asked the Minister": the answer tells what the Minister did
    if "V" in sentence.tags and reader.main:
        return  # "Then came B": whoever met B is still spoken of
    if not subjects and reader.main is None:
        subjects = _leading(reader, sentence)
    if subjects:
        reader.speaker = subjects
        if reader.main is None:
            reader.main = subjects[0]
            side = reader.side(reader.main)
            reader.company = [p for p in subjects if side and reader.side(p) == side]


def _are_several(reader: Reader, subjects: list[Phrase]) -> bool:
    """Whether the subject is a group without names: "the DEMONYM lawmakers", "the delegation"."""
    words = [reader.parts.scan.words(p.first, p.last).lower() for p in subjects if p.tag in "UG"]
    return len(words) == len(subjects) == 1 and words[0].endswith(("s", "delegation", "group", "team"))


def _leading(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the head of a delegation, or else the first person of a sentence whom no preposition governs."""
    heads = [head for p in sentence.phrases if p.tag == "G" for head in _head(sentence, p)]
    people = [p for at, p in enumerate(sentence.phrases) if p.tag == "P" and not is_governed(sentence, at)]
    people = [p for p in people if p.value not in reader.parts.reporters]
    hosts = [p for at, p in enumerate(sentence.phrases) if p.tag == "P" and "y" in sentence.tags[max(at - 2, 0) : at]]
    named = [p for p in sentence.phrases if p.tag == "P" and p.value not in reader.parts.reporters]
    alone = named if len({p.value for p in named}) == 1 and not sentence.title else []
    return heads[:1] or people[:1] or hosts[:1] or alone[:1]


def _asks(reader: Reader, phrase: Phrase) -> bool:
    return reader.parts.scan.units[phrase.first].low == "asked"


def resolve(reader: Reader, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Put people in the place of pronouns, of "the two sides" and of delegations whose head is named."""
    result: list[Phrase] = []
    for phrase in phrases:
        if phrase.tag == "p":
            led = _head(sentence, phrase) if phrase.value in VISITORS else []  # "the visitors, led by A"
            result += led or guest_meant(reader, phrase) or _he(reader, sentence, phrase)
        elif phrase.tag == "I":
            result += _speaker(reader, phrase)
        elif (phrase.tag == "P" and _only_says(sentence, phrase)) or _is_apposed(reader, sentence, phrase):
            continue
        elif phrase.tag == "U" and _of_both(sentence, phrase):
            result += both(reader)  # "the heads of the two ministries"
        elif phrase.tag == "U":
            told = _head(sentence, phrase) or _listed(sentence, phrase) or _of_each(reader, sentence, phrase)
            result += told or _those_told(reader, phrase) or [office_meant(reader, phrase)]
        elif phrase.tag == "B":
            result += _head(sentence, phrase) or [phrase]  # a delegation told as a body of its country
        elif phrase.tag in "jG":
            result += _group(reader, sentence, phrase)
        else:
            result.append(phrase)
    return list({identity(phrase): phrase for phrase in result}.values())


def _of_both(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office is that of each side: "the heads of the two ministries", "the two heads of state"."""
    at = sentence.phrases.index(phrase)
    return bool(_OF_BOTH.match(sentence.tags, at)) or (at > 0 and sentence.phrases[at - 1].value in _TWO)


def _speaker(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give who says "I" or "we": the speaker of a transcript, the main actor, or the side that publishes."""
    if reader.voice:
        return both(reader) or [reader.voice] if phrase.value == "we" else [reader.voice]
    us = Phrase("C", phrase.first, phrase.last, reader.home)
    return [us if phrase.value == "we" or not reader.main else reader.main]


def people_in(reader: Reader, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Give the people who are meant, without the parties that have no name."""
    return [p for p in resolve(reader, sentence, phrases) if p.tag == "P"]


def both(reader: Reader) -> list[Phrase]:
    """Give the people of the last event of two sides, for "the two" and "both sides", or else its sides."""
    for draft in reversed(reader.recent):
        if draft.status == "held" and draft.kind != "visit" and len(draft.people) > 1:
            return [Phrase("P", 0, 1, n) for n in sorted(draft.people)]
    pair = [Phrase("P", 0, 1, seat.person) for _, seat in reader.waiting if seat.person is not None]
    pair = pair if len(pair) > 1 else _two(reader)
    if pair or not reader.last:
        return pair
    return [Phrase("C", 0, 1, seat.side) for seat in reader.last.seats if seat.side]


def _two(reader: Reader) -> list[Phrase]:
    """Give the main actor and the first person of another side, where no event has told who the two are."""
    people = reader.parts.people
    named = [n for n, p in enumerate(people) if p.posts and p.country and n not in reader.parts.reporters]
    first = reader.main.value if reader.main else next(iter(named), None)
    second = next((n for n in named if first is not None and people[n].country != people[first].country), None)
    return [Phrase("P", 0, 1, n) for n in (first, second) if n is not None] if second is not None else []


def _is_apposed(reader: Reader, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office without an article says more of somebody just named: "met A, head of the fund, in CITY"."""
    if phrase.tag != "U" or phrase not in sentence.phrases:
        return False
    at, scan = sentence.phrases.index(phrase), reader.parts.scan
    return sentence.tags[max(at - 2, 0) : at] == "P," and scan.article.text[scan.units[phrase.first].start].islower()


def _only_says(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether somebody is only quoted: "..., said A"."""
    at = sentence.phrases.index(phrase) if phrase in sentence.phrases else 0
    said = next((k for k in range(at - 1, max(at - 4, 0), -1) if sentence.phrases[k].value in SAID), 0)
    return said > 0 and sentence.tags[said - 1] in ',"' and not set(sentence.tags[said + 1 : at]) - set("_D")


def _he(reader: Reader, sentence: Sentence, pronoun: Phrase) -> list[Phrase]:
    at = sentence.phrases.index(pronoun) if pronoun.value not in HIM else 0
    for k in range(at):
        if sentence.tags[k] == "P" and not is_governed(sentence, k) and not _OBJECT.search(sentence.tags, 0, k):
            if ";" in sentence.tags[k:at] and any(p.value in HIM for p in sentence.phrases[k:at]):
                break  # "A had received him on DATE; then he was the guest of B"
            return [sentence.phrases[k]]
    if pronoun.value in HIM and not reader.main:
        first = [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
        return (first or [p for p in sentence.phrases if p.tag == "P"])[:1] or reader.default
    unit = reader.parts.scan.units[pronoun.first]
    if unit.tag == "R":
        named = [n for n, p in enumerate(reader.parts.people) if unit.low in p.honorific.lower()]
        return [pronoun._replace(tag="P", value=named[0])] if named else reader.default
    later = (p for k, p in enumerate(sentence.phrases[at:], at) if p.tag == "P" and not is_governed(sentence, k))
    return reader.speaker[:1] or reader.default or list(islice(later, 1))  # "after his visit, A said"


def _those_told(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give the visitors whom "the DEMONYM parliamentarians" means: those of that side told to have met others."""
    units, side = reader.parts.scan.units, phrase.value.side
    definite = "the" in (units[phrase.first].low, units[max(phrase.first - 1, 0)].low)
    if not (definite and side) or not units[phrase.last - 1].low.endswith("s") or not reader.last:
        return []
    return [Phrase("P", 0, 1, s.person) for s in reader.last.seats if s.person is not None and s.side == side]


def _group(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the head of a delegation, one party a country of "officials from A, B and C", or the group itself."""
    at = sentence.phrases.index(phrase)
    listed = _head(sentence, phrase) or _listed(sentence, phrase) or _of_each(reader, sentence, phrase)
    if listed:
        return listed
    word = reader.parts.scan.words(phrase.first, phrase.last)
    if phrase.tag == "j":
        if sentence.tags[at + 1 : at + 2] != "/":
            they = reader.several if phrase.value in THEY else []
            return they or _named_before(reader, sentence, at) or both(reader)
        return [phrase._replace(tag="G", value=Somebody("", word))]
    if not phrase.value.words:
        return []
    if phrase.value.words in _ENVOYS and not phrase.value.side:
        here = reader.parts.scan.units[phrase.first].start
        told = (n for n, p in enumerate(reader.parts.people) if is_resident(reader, n) and p.mentions[0].start < here)
        return [Phrase("P", 0, 1, n) for n in told] or [phrase]  # "the envoys", who have been named
    before = {p.value for p in sentence.phrases[max(at - 2, 0) : at] if p.tag == "_"}  # "the BODY delegation"
    people = reader.parts.scan.units[phrase.first].tag == "D"  # "the COUNTRYans went on to CITY"
    if (people or word.split()[-1].lower() in _COMPANY) and before & {"the", "whole", "entire"}:
        item = reader.item_of(sentence.number)
        visit = next((d for d in reversed(reader.recent) if d.kind == "visit" and d.people and d.told >= item), None)
        if visit and phrase.value.side in ("", *(s.side for s in visit.seats if s.person is not None)):
            return [Phrase("P", 0, 1, n) for n in sorted(visit.people)]
        if len(reader.company) > 1 and phrase.value.side in ("", reader.side(reader.company[0])):
            return reader.company
        side, start = phrase.value.side, reader.parts.scan.units[phrase.first].start
        own = [n for n, p in enumerate(reader.parts.people) if p.country == side != "" and p.posts]
        own = [n for n in own if reader.parts.people[n].mentions[0].start < start]
        if len(own) == 1:
            return [Phrase("P", 0, 1, own[0])]  # the only one of that side who has been named
    if people:
        return []
    body = _OF_BODY.match(sentence.tags, at)
    if body and not phrase.value.side:
        side = sentence.phrases[body.end() - 1].value.side
        return [phrase._replace(value=phrase.value._replace(side=side))]
    return [phrase]


def _head(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the head who stands for "the delegation of COUNTRY, led by A"."""
    led = _LED.match(sentence.tags, sentence.phrases.index(phrase))
    return [sentence.phrases[led.start(led.lastindex or 1)]] if led else []


def _listed(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the people of "several ministers, including A and B" and of "three ambassadors: A, B and C"."""
    match = _INCLUDING.match(sentence.tags, sentence.phrases.index(phrase))
    if not match:
        return []
    items = list_on(sentence.tags, match.start(1), len(sentence.tags))
    return [sentence.phrases[k] for k in items if sentence.tags[k] in "PU"]


def _of_each(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give a party each for "delegations of A, B and C" and for "representatives of BODY, BODY and BODY"."""
    at = sentence.phrases.index(phrase)
    word = reader.parts.scan.words(phrase.first, phrase.last)
    more = _AND_OF.match(sentence.tags, at)
    if more and phrase.value.side and word.split()[0].rstrip(".").endswith("s"):
        codes = [p.value for p in sentence.phrases[at + 1 : more.end()] if p.tag == "C"]
        return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in (phrase.value.side, *codes)]
    if _PAIRED.match(sentence.tags, max(at - 2, 0)):
        word = reader.parts.scan.words(sentence.phrases[at - 2].first, sentence.phrases[at - 2].last)
    of = _OF_COUNTRIES.match(sentence.tags, at)
    if of:
        codes = [p.value for p in sentence.phrases[of.start(1) : of.end(1)] if p.tag == "C"]
        return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in codes]
    bodies = _OF_BODIES.match(sentence.tags, at)
    return [p for p in sentence.phrases[bodies.start(1) : bodies.end(1)] if p.tag == "B"] if bodies else []


def _named_before(reader: Reader, sentence: Sentence, at: int) -> list[Phrase]:
    """Give those whom the sentence has named by then, for "the two", if they are of several sides."""
    named = list({p.value: p for p in sentence.phrases[:at] if p.tag == "P"}.values())
    return named if len({reader.parts.people[p.value].country for p in named}) > 1 else []
