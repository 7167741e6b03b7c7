"""Who is meant: people in the place of pronouns, and who is spoken of when the next sentence begins."""

import re
from collections.abc import Iterable
from itertools import islice

from coopstats.coding.rules.antecedents import guest_meant, head_of, members, office_meant
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.several import both, group, of_both, of_group, those_told
from coopstats.coding.scanning.plainwords import HIM, SAID, VISITORS
from coopstats.coding.sentences.clauses import main_subject, pleased_to
from coopstats.coding.sentences.governed import is_aside, is_governed
from coopstats.coding.sentences.items import is_entry
from coopstats.coding.sentences.phrases import Phrase, Sentence, identity, is_singular

_ASKS = re.compile(r"Pt_?U")
_SAYS = re.compile(r'"P?(P)(?=[t_])|,"?(?P<said>_)[_D]{0,2}(?P<who>P)')  # "I met B," A told; I met B, said A
_AHEAD = re.compile(r"(?:[@<][_D]?[KC],|[^PUG.;,]{0,3})[RZ][^;:.]*$")  # "In CITY, where B saw", "After B had seen"
_MAIN_NEXT = re.compile(r"[^;:.PR]*,(?:[_DT@]|C\$){0,5}(P)(?!\$)")
_FIRST_TOLD = re.compile(r"(?=[^,]*[NZvgq])[^;:.P]*(P)[^;:.Pp]*,&?[_DT@]*(?:P)[^;:.P]*$")
_BARE = 2  # words of an office that says of no body whose it is: "the President", "the Foreign Minister"
_PAIR = 2
_SENDER = re.compile(r"X[</][_D]{0,3}$")
_OBJECT = re.compile("[lrmesf][_D]{0,2}$")  # whom somebody met is not "he" who did what follows


def hear(reader: Reader, sentence: Sentence) -> None:
    """Remember the subject of a sentence that has been read."""
    subjects = main_subject(sentence, len(sentence.tags))
    reader.several = people_in(reader, sentence, subjects) if _are_several(reader, subjects) else []
    mine = (reader.own_account and any(p.tag == "I" for p in subjects)) or pleased_to(sentence) > 0
    if mine or is_entry(sentence.tags):
        return  # who writes goes without a name; "10.00 B, courtesy call" in the diary of somebody else
    asks = _ASKS.search(sentence.tags)
    if asks and reader.first_word(sentence.phrases[asks.start() + 1]) == "asked":
        return  # "A asked the Minister": the answer tells what the Minister did
    if "V" in sentence.tags and reader.main:
        return  # "Then came B": whoever met B is still spoken of
    people = [p for p in subjects if p.tag == "P" and p.value not in reader.parts.reporters]
    if not people and reader.main is None:
        bare = [p for p in subjects if p.tag == "U" and p.last - p.first <= _BARE]
        unnamed = [p for p in bare if reader.side(p) in ("", reader.home)]
        if len(unnamed) == 1 and is_singular(unnamed[0]):
            # The holder of one's own office, whom a diary need not name: "the President receives B".
            reader.unnamed, reader.speaker = unnamed[0], unnamed
        else:
            people = _leading(reader, sentence)
    if people:
        reader.speaker = people
        if reader.main is None:
            reader.main = people[0]
            side = reader.side(reader.main)
            reader.company = [p for p in people if side and reader.side(p) == side]


def _are_several(reader: Reader, subjects: list[Phrase]) -> bool:
    """Whether the subject is a group without names: "the DEMONYM lawmakers", "the delegation"."""
    group = subjects[0] if len(subjects) == 1 and subjects[0].tag in "UG" else None
    return group is not None and reader.last_word(group).endswith(("s", "delegation", "group", "team"))


def _leading(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the head of a delegation, or else the first person of a sentence whom no preposition governs."""
    heads = [head for p in sentence.phrases if p.tag == "G" for head in head_of(sentence, p)]
    spots = [(at, p) for at, p in enumerate(sentence.phrases) if p.tag == "P"]
    own = [p for at, p in spots if not is_aside(sentence, at) and not is_governed(sentence, at)]
    people = [p for p in own if p.value not in reader.parts.reporters]
    hosts = [p for at, p in spots if "y" in sentence.tags[max(at - 2, 0) : at]]
    named = [p for _, p in spots if p.value not in reader.parts.reporters]
    alone = named if len({p.value for p in named}) == 1 and not sentence.title else []
    return heads[:1] or people[:1] or hosts[:1] or alone[:1] or [p for p in named if not sentence.title][-1:]


def resolve(reader: Reader, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Put people in the place of pronouns, of "the two sides" and of delegations whose head is named."""
    result: list[Phrase] = []
    for phrase in phrases:
        if phrase.tag == "p":
            led = head_of(sentence, phrase) if phrase.value in VISITORS else []  # "the visitors, led by A"
            result += led or guest_meant(reader, phrase) or _he(reader, sentence, phrase)
        elif phrase.tag == "I":
            result += _speaker(reader, sentence, phrase)
        elif (phrase.tag == "P" and _only_says(sentence, phrase)) or _is_apposed(reader, sentence, phrase):
            continue
        elif phrase.tag in "UBjG" and phrase not in sentence.phrases:
            result.append(phrase)  # told of before: nothing stands around it here
        elif phrase.tag == "U" and of_both(sentence, phrase):
            result += both(reader, phrase)  # "the heads of the two ministries"
        elif phrase.tag == "U":
            named = members(reader, sentence, phrase) or of_group(reader, sentence, phrase)
            result += named or those_told(reader, phrase) or [office_meant(reader, phrase)]
        elif phrase.tag == "B":
            result += head_of(sentence, phrase) or [phrase]  # a delegation told as a body of its country
        elif phrase.tag in "jG":
            result += group(reader, sentence, phrase)
        else:
            result.append(phrase)
    return result if len(result) < _PAIR else list({identity(phrase): phrase for phrase in result}.values())


def _before_where(sentence: Sentence, pronoun: Phrase) -> list[Phrase]:
    """Give the subject of "A went to CITY, where B received him", whom "him" means."""
    here = sentence.phrases.index(pronoun) if pronoun in sentence.phrases else 0
    where = next((k for k in range(here) if sentence.values[k] == "where"), 0)
    before = (p for k, p in enumerate(sentence.phrases[:where]) if p.tag == "P" and not is_governed(sentence, k))
    return list(islice(before, 1))


def _speaker(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give who says "I" or "we": the speaker of a transcript, who is quoted, the main actor, or who publishes."""
    if reader.voice:
        return both(reader) or [reader.voice] if phrase.value == "we" else [reader.voice]
    mine = phrase.value == "i" and phrase in sentence.phrases
    for quoted in _SAYS.finditer(sentence.tags, sentence.phrases.index(phrase)) if mine else ():
        if not quoted["said"] or sentence.values[quoted.start("said")] in SAID:
            return [sentence.phrases[quoted.start(quoted.lastgroup or 1)]]
    us = Phrase("C", phrase.first, phrase.last, reader.home)
    return [us if phrase.value == "we" or not reader.main else reader.main]


def people_in(reader: Reader, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Give the people who are meant, without the parties that have no name."""
    return [p for p in resolve(reader, sentence, phrases) if p.tag == "P"]


def _is_apposed(reader: Reader, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office without an article says more of somebody just named: "met A, head of the fund, in CITY"."""
    if phrase.tag != "U" or phrase not in sentence.phrases:
        return False
    at, scan = sentence.phrases.index(phrase), reader.scan
    return sentence.tags[max(at - 2, 0) : at] == "P," and scan.article.text[scan.units[phrase.first].start].islower()


def _only_says(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether somebody is only quoted: "..., said A"; but of "B, the spokesman, said A would come" A is told of."""
    at = sentence.phrases.index(phrase) if phrase in sentence.phrases else 0
    if sentence.tags[at + 1 : at + 2] in ("F", "E"):
        return False
    said = next((k for k in range(at - 1, max(at - 4, 0), -1) if sentence.values[k] in SAID), 0)
    return said > 0 and sentence.tags[said - 1] in ',"' and not set(sentence.tags[said + 1 : at]) - set("_D")


def _in_clause(sentence: Sentence, pronoun: Phrase) -> list[Phrase]:
    """Give whom "him" means in "A had been greeted by B, who decorated him": the subject of the main clause."""
    relative = sentence.tags.rfind("R", 0, sentence.phrases.index(pronoun))
    if relative < 0 or sentence.values[relative] not in ("who", "whom"):
        return []
    subjects = [p for p in main_subject(sentence, relative) if p.tag == "P"]
    before = sentence.phrases[max(relative - 2, 0) : relative]
    return [p for p in subjects[:1] if p not in before]


def _told_next(sentence: Sentence, pronoun: int) -> list[Phrase]:
    """Give whom "him" means in "In CITY, where B received him, A spoke": the subject of the main clause."""
    main = _MAIN_NEXT.match(sentence.tags, pronoun + 1) if _AHEAD.match(sentence.tags, 0, pronoun) else None
    return sentence.found(main)


def _told_first(sentence: Sentence, pronoun: int) -> list[Phrase]:
    """Give whom "him" means in "During the visit of A, B had talks with him": the one who is not the subject."""
    first = _FIRST_TOLD.match(sentence.tags, 0, pronoun)
    return sentence.found(first)


def _he(reader: Reader, sentence: Sentence, pronoun: Phrase) -> list[Phrase]:
    if pronoun.value in HIM and (traveller := _before_where(sentence, pronoun)):
        return traveller
    at = sentence.phrases.index(pronoun) if pronoun.value not in HIM else 0
    named = [k for k in range(at) if sentence.tags[k] == "P"]
    governed = {sentence.values[k] for k in named if is_governed(sentence, k)}
    for k in named:
        if (
            sentence.values[k] not in governed  # "With A, who leads BODY, he spoke"
            and not is_aside(sentence, k)
            and not _OBJECT.search(sentence.tags, 0, k)
            and not _SENDER.search(sentence.tags, 0, k)
        ):
            if ";" in sentence.tags[k:at] and sentence.says(HIM, k, at):
                break  # "A had received him on DATE; then he was the guest of B"
            return [sentence.phrases[k]]
    here = pronoun.value in HIM and pronoun in sentence.phrases
    at = sentence.phrases.index(pronoun) if here else 0
    if here and (met := _in_clause(sentence, pronoun) or _told_next(sentence, at) or _told_first(sentence, at)):
        return met
    if pronoun.value in HIM and not reader.main:
        first = [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
        return (first or [p for p in sentence.phrases if p.tag == "P"])[:1] or reader.default
    unit = reader.scan.units[pronoun.first]
    if unit.tag == "R":
        named = [n for n, p in enumerate(reader.parts.people) if unit.low in p.honorific.lower()]
        return [pronoun._replace(tag="P", value=named[0])] if named else reader.default
    later = (p for k, p in enumerate(sentence.phrases[at:], at) if p.tag == "P" and not is_governed(sentence, k))
    return reader.speaker[:1] or reader.default or list(islice(later, 1))  # "after his visit, A said"
