"""Who is meant by a guest, a host, an office or a group: somebody told of before, a head, a list, one a country."""

import re
from bisect import bisect_right

from coopstats.coding.records import Person
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import CHIEF, OWNS, PEERS, VISITORS
from coopstats.coding.scanning.units import Unit
from coopstats.coding.sentences.groups import SOMEONE
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence, Somebody

_GENERIC = SOMEONE | {"guest", "visitor", "side"}
_DEFINITE = OWNS | {"the", "visiting"}
_INVITED = re.compile(r"W[/y](?:[_D]|C\$){0,4}(P)")
_MEMORY = 12  # sentences
_STEM = 5  # letters that "defence" and "defense" share
# "the delegation of COUNTRY, led by A": the head stands for it.
_LED = re.compile(
    r"[GUBp](?:[/<*][_D]?[CDB_]{0,3}|B)?,?[_E]{0,2}(?:[dk]y|y|_y|w_{1,2}y|d(?:y|/)?|w(?=[_D]{0,3}P(?:[@Z]_[U_]|,)))[_D]{0,3}(P)"
    r"|[GUB](?:/[_D]{0,2}[GBC])?,?R_{0,2}(P)(?:/_{0,2}C)?_?(?:d|[_h]>)|[GU],RGE?dy[_D]{0,3}(P)"
)
# "A is leading a mission of firms that will visit C"
_LEADS = re.compile(r"P(?:,?R)?[EF_]{0,3}d[_DCU]{0,4}G(?:/[_DC]{0,4}G)?$")
_OF_COUNTRIES = re.compile(r"[GUj](?:&[GU])?(?:/_{0,2}G)?[</][_D]{0,2}(C(?:[,&]{1,2}_?C)+)")
_PAIRED = re.compile("[GU]&[GU]")  # "heads and members of delegations"
_AND_OF = re.compile(r"U(?:,_?C)*,?&[_D]{0,3}C(?!\$)")  # "the ambassadors of A, B and C"
_OF_BODIES = re.compile(r"[GU][</][_D]{0,2}(B(?:(?:,|&|,&)[_D]{0,2}[BC])+)")
_INCLUDING = re.compile(r"[GU](?:[^.;:RZmrlsfvgihk]{0,12}?,?n|:)[_D]{0,2}(P)")
_PEER = re.compile(r"[UG]<_?[KC](?:,_?C)?,(P)")


def guest_meant(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give the visitor whom "the guest" means, or the host."""
    visit = next((d for d in reversed(reader.drafts.visits) if d.people), None)
    if visit and phrase.value in VISITORS | {"couple"}:
        who = sorted(visit.people)
        several = phrase.value == "couple" or phrase.value.endswith("s")
        return [phrase._replace(tag="P", value=n) for n in (who if several else who[:1])]
    if phrase.value in ("host", "hostess"):
        last = reader.last.seats if reader.last else ()
        hosts = [s.person for s in last if s.role == "host" and s.person is not None] or _inviting(reader, phrase)
        if hosts:
            return [phrase._replace(tag="P", value=n) for n in hosts[:1]]
    if not isinstance(phrase.value, str) or phrase.value.rstrip("s") not in ("guest", "visitor", "host"):
        return []  # "he", "His Excellency"
    told = next((d for d in reversed(reader.recent) if len(d.people) > 1 and not d.title), None)
    if told is None or not reader.home:
        return []
    away = phrase.value.startswith(("guest", "visitor"))
    there = [n for n in sorted(told.people) if (reader.parts.people[n].country != reader.home) == away]
    return [phrase._replace(tag="P", value=n) for n in (there if phrase.value.endswith("s") else there[:1])]


def _inviting(reader: Reader, phrase: Phrase) -> list[int]:
    """Give who has asked somebody to come, whose guest he then is: "at the invitation of A", "invited by A"."""
    number = bisect_right(reader.scan.sentences, phrase.first, key=lambda extent: extent[0])
    told = reader.sentences[max(number - _MEMORY, 0) : number]
    return [s.values[m.start(1)] for s in told if (m := _INVITED.search(s.tags))]


def _has_field(unit: Unit) -> bool:
    """Whether a unit tells the field of an office: "foreign", or "foreign minister" as one."""
    minister = unit.tag in "oO" and unit.low.endswith(" minister")
    return unit.tag in "pP" or (minister and not unit.low.startswith("prime"))


def _is_titled(word: str, fields: set[str], person: Person) -> bool:
    """Whether somebody has an office of that name in one of these fields, or in any if none is said."""
    titles = [post.title.lower() for post in person.posts if word in post.title.lower()]
    return any(not fields or any(field in title for field in fields) for title in titles)


def office_meant(reader: Reader, phrase: Phrase) -> Phrase:
    """Give the person of a side whom "the DEMONYM official" means, if one has been told of."""
    somebody: Somebody = phrase.value
    words = somebody.words.lower().split()
    if reader.unnamed and somebody.words == reader.unnamed.value.words:
        return reader.unnamed
    if len(words) > 4 or words[-1].endswith("s") and words[-1] not in ("his", "business"):
        return phrase
    units = reader.scan.units
    before = [unit.low for unit in units[max(phrase.first - 2, 0) : phrase.first] if unit.tag not in "CD"]
    if words[0] not in _DEFINITE and not _DEFINITE & set(before[-1:]):
        return phrase
    fields = {unit.low[:_STEM] for unit in units[phrase.first : phrase.last] if _has_field(unit)}
    people = reader.parts.people
    told = [n for n in reader.told_before(phrase) if somebody.side in ("", people[n].country)]
    anybody = words[-1] in _GENERIC or units[phrase.last - 1].tag == "D"
    known = [n for n in told if _is_titled(words[-1], fields, people[n])]
    known = known or [n for n in told if anybody or (somebody.side and not people[n].posts)]
    visitors = {n for draft in reader.recent if draft.kind == "visit" for n in draft.people}
    visiting = "visiting" in (*before, *words)
    if visiting and visitors.isdisjoint(known):
        visitors = {n for n in known if people[n].country not in ("", reader.home)}
    if visiting or len(known) > 1 and not somebody.side:
        known = [n for n in known if n in visitors]
    meant = 0 if words[-1] in CHIEF else -1
    return phrase._replace(tag="P", value=known[meant]) if known else phrase


def members(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give those for whom a group or an office of several stands, where the sentence names them."""
    return (
        head_of(sentence, phrase)
        or _peer(sentence, phrase)
        or _listed(sentence, phrase)
        or _of_each(reader, sentence, phrase)
    )


def head_of(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the head who stands for "the delegation of COUNTRY, led by A"."""
    at = sentence.phrases.index(phrase)
    led = _LED.match(sentence.tags, at)
    leads = _LEADS.search(sentence.tags, 0, at + 1) if not led and phrase.tag == "G" else None
    k = led.start(led.lastindex or 1) if led else leads.start() if leads else -1
    return [sentence.phrases[k]] if k >= 0 else []


def _peer(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give who is apposed to "his counterpart from CITY, COUNTRY, OFFICE NAME"."""
    peer = _PEER.match(sentence.tags, sentence.phrases.index(phrase))
    named = peer and phrase.value.words.lower().split(" from ")[0].endswith(PEERS)
    return sentence.found(peer) if peer and named else []


def _listed(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the people of "several ministers, including A and B" and of "three ambassadors: A, B and C"."""
    match = _INCLUDING.match(sentence.tags, sentence.phrases.index(phrase))
    if not match:
        return []
    return [p for p in listed(sentence, match.start(1)) if p.tag in "PU"]


def _of_each(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give a party each for "delegations of A, B and C" and for "representatives of BODY, BODY and BODY"."""
    at = sentence.phrases.index(phrase)
    word = reader.scan.words(phrase.first, phrase.last)
    more = _AND_OF.match(sentence.tags, at)
    if more and phrase.value.side and word.split()[0].rstrip(".").endswith("s"):
        codes = [p.value for p in sentence.phrases[at + 1 : more.end()] if p.tag == "C"]
        return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in (phrase.value.side, *codes)]
    if _PAIRED.match(sentence.tags, max(at - 2, 0)):
        word = reader.scan.words(sentence.phrases[at - 2].first, sentence.phrases[at - 2].last)
    of = _OF_COUNTRIES.match(sentence.tags, at)
    if of:
        codes = [p.value for p in sentence.phrases[of.start(1) : of.end(1)] if p.tag == "C"]
        return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in codes]
    bodies = _OF_BODIES.match(sentence.tags, at)
    return [p for p in sentence.phrases[bodies.start(1) : bodies.end(1)] if p.tag == "B"] if bodies else []
