"""Whom a group or an office of several stands for, where the sentence names them: its head, a list, one a country."""

import re

from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import PEERS
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence, Somebody

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
