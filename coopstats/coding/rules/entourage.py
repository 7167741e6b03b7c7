"""Who came along on a visit: people of whom a sentence tells no more than that they travel with the visitors."""

import re

from coopstats.coding.rules.attended import ATTENDS
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.sentences.triggers import VERBS
from coopstats.coding.sides.alongside import goes_along

_MOVES = frozenset("v g q u a n d".split())  # letters of verbs that a sentence about company may have
_ACTS = frozenset(VERBS) - _MOVES
_WITH = re.compile(r"[gvq](?:<?_?[CK])?[_T,>@CK]{1,9}w(?:[_D]|C\$){0,3}(P)(?!\$)")  # "arrived in CITY with B"
_WITH_HER = re.compile(r"[gvq][^;.RZPmrlsx]*,_w(?:_|p){1,2}(P)(?!\$)")  # "flew to CITY, taking with her B"
_BESIDE = re.compile(
    r"P(?:/_?[CB])?,w(?:[_D]|C\$){0,3}(P)(?=(?:[,&_D]{1,4}P)*,[_FEL]{0,3}[gvq])"
)  # "A, with B, went to"
_NEAR = 3  # sentences


def travels_along(reader: Reader, sentence: Sentence) -> None:
    """Seat in the visit told last those who go with the visitors, hosts apart.

    Parameters
    ----------
    reader
        The text as read; its visits are changed.
    sentence
        A sentence that has been read.
    """
    tags = sentence.tags
    visit = None if sentence.title or "P" not in tags else reader.visit
    if visit is None or not 0 <= sentence.number - visit.told <= _NEAR:
        return
    told = sentence.number == visit.told
    along = next((m for way in (_WITH, _WITH_HER, _BESIDE) if (m := way.search(tags))), None) if told else None
    if along:
        who = listed(sentence, along.start(1))
    elif not _ACTS & set(tags):
        behind = tags.rfind(";") + 1 if sentence.number == visit.sentence else 0
        clause = sentence.phrases[behind:] if behind or sentence.number > visit.sentence else ()
        who = [p for p in clause if p.tag == "P" and goes_along(reader.scan, p.first)]
    else:
        return
    for phrase in who:
        away = phrase.tag == "P" and not (reader.side(phrase) == visit.country and reader.stated_side(phrase.value))
        if away and phrase.value not in reader.parts.reporters | reader.parts.principals:
            reader.sit(visit, [phrase], rule=ATTENDS)
