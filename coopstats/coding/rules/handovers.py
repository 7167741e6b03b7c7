"""Rules for what changes hands: letters, notes, credentials and gifts."""

import re

from coopstats.coding.rules.attended import attend
from coopstats.coding.rules.facing import meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.receiving import RECEIVED
from coopstats.coding.rules.takers import PASSIVE, at_meal, bearer_and_taker, host_of, met_with, to_absent, told_to
from coopstats.coding.scanning.plainwords import HE, HIM
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence

_PAPER = re.compile(r"(?:<[_D]{0,2}P,R[^;.]{0,20}?,)?[^;.ZR]{0,14}?([YX]|W(?=<[_D]{0,2}P))")  # "an invitation from A"
_PAPER_BEFORE = re.compile(r"([YX])[^;.ZR]{0,24}$")
_PAPER_THAT = re.compile(
    r"([YX])[^;.ZR]{0,6}[ZR](?:[_D]|C\$){0,3}P(?:/_?C)?,?[_TF@]{0,3}$"
)  # "the letter that A gave to B"
_INVERTED_LIST = re.compile(r"[_@]{0,6}E(P)")
_TAKER = re.compile(r">[_D]{0,2}([PUp])")  # "to B"
_HANDED_BY = re.compile(r".{0,12}?h_?y[_D]{0,2}(P)")
_BY_HAND = re.compile(r"[^;.RZ]*?[y@](?:[_h]{0,3}/)?[_D]{0,2}(P)")  # "by the hand of A", "through A"
_GIVER = re.compile(r"[^;.RZ]*?y[_D]{0,4}([PU])")  # "by A"
_TAKEN_BY = re.compile(r"[^;.RZE]*?(&[_,]{0,2}(?:[rz]|_@_)y)[_D]{0,3}[PU]")  # "by A and accepted by B"
_OF_PAPER = re.compile(r"/[_D]{0,2}Y")
_INVERTED = re.compile(r"(?:@?_?T,?)?h(?:@?T)?>[^;.RZE]{1,20}y[^;.RZ]{1,16}E")  # "Handed over to B by A were two cars"
_IT = frozenset(("it", "this", "them"))
_SAME = frozenset(("the", "it"))
_OPENING = 4  # phrases
_BROUGHT = frozenset("written verbal oral letter".split())  # congratulations come by wire
_CARRIED = frozenset(("carried", "borne"))  # "the letter was carried by A"
_CARRIER = re.compile(r"[_T@KC]{0,5}y")
_GIFT_TO = re.compile(r"[^;.RP]*_/[^;.RP]{0,6}>[_D]{0,2}([CB])")  # "rice as a gift to COUNTRY"
_FROM = re.compile(r"[^;.RZP]{0,9}<[_D]{0,2}[PU]")  # "received an award from A"
_AWARDS = ("award", "decorat", "bestow", "confer")
_GIVES = (*_AWARDS, "hand", "turn", "donat", "gift", "made over")
_KEEPSAKES = frozenset("plaque plaques souvenir souvenirs memento mementos keepsake key portrait football".split())
_GOODS = frozenset(
    "equipment vehicles vehicle ambulance ambulances doses vaccines medicines medicine books computers laptops aid "
    "relief supplies cheque keys boats uniforms kits masks food rice tents goods donation consignment gift award "
    "medal prize plaque decoration order certificate diploma invitation trucks buses generators".split()
)


def hands(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A handed B a letter or credentials; they were handed to B by A; B received the credentials of A."""
    tags = sentence.tags
    passive = bool(PASSIVE.search(tags, 0, at) or (at < _OPENING and _INVERTED.match(tags))) and tags[at] == "h"
    paper = (
        (_PAPER_BEFORE.search(tags, 0, at) if passive else None)
        or _PAPER.match(tags, at + 1)
        or _PAPER_THAT.search(tags, 0, at)
    )
    told = sentence.says(_IT, at - 3, at)
    if not paper and (told or reader.last_word(sentence.phrases[at]) == "to"):  # "gave it to B"
        return (yield from _it_was_handed(reader, sentence, at))
    if reader.first_word(sentence.phrases[at]).startswith("reach"):
        return (yield from _reached(reader, sentence, at))
    carried = reader.first_word(sentence.phrases[at]) in _CARRIED
    if carried and not (passive and _CARRIER.match(tags, at + 1)) and not (paper and met_with(sentence, at)):
        return
    if tags[at + 1 : at + 2] == "/" and _is_noun(reader, sentence, at):
        return (yield from _handing_over(reader, sentence, at))
    awarded = tags[at] == "r" and bool(_FROM.match(tags, at + 1)) and _gives(reader, sentence, at)
    if paper is None and not awarded and not (tags[at] == "h" and _gives(reader, sentence, at)):
        return
    there = _INVERTED_LIST.match(tags, paper.end()) if paper and not passive else None
    if there:  # "Presenting their letters were A, B and C"
        attend(reader, sentence, listed(sentence, there.start(1)))
        return
    told_by = _was_handed if passive else _received if tags[at] in "rz" else _handed
    yield from told_by(reader, sentence, at, paper.start(1) if paper else -1)


def _reached(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A message of C reached B, by the hand of A."""
    takers, by = objects(sentence, at, "", direct=True)[:1], _BY_HAND.match(sentence.tags, at + 1)
    givers, paper = sentence.found(by), sentence.tags.rfind("X", 0, at)
    if takers and paper >= 0:
        yield from _handover(reader, sentence, at, True, givers, takers, _senders(sentence, paper))


def presents(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """With the presentation of his credentials to B, A took up his post."""
    paper = _OF_PAPER.match(sentence.tags, at + 1)
    if paper:
        behind, takers = paper.end() - 1, objects(sentence, paper.end() - 1, ">", reach=8)
        givers = objects(sentence, behind, "y", reach=14) or main_subject(sentence, len(sentence.tags))
        if takers and (ours := [p for p in people_in(reader, sentence, givers) if p not in takers]):
            yield from _handover(reader, sentence, at, True, ours, takers, [])


def _handing_over(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """With the handing over of goods: by the first of the sentence to the others."""
    taker, giver = _TAKER.search(sentence.tags, at + 1), _GIVER.match(sentence.tags, at + 1)
    if taker and giver:  # "the handing over of a letter to B by A"
        ours, theirs = sentence.found(giver), sentence.found(taker)
        return (yield from _handover(reader, sentence, at, "X" in sentence.tags, ours, theirs, []))
    who = resolve(reader, sentence, main_subject(sentence, len(sentence.tags)))
    rule, roles = "hands: with the handing over", ("attendee", "recipient")
    yield from meet(reader, "handover", sentence, at, rule, who[:1], who[1:], roles, apart=False)


def _was_handed(reader: Reader, sentence: Sentence, at: int, paper: int) -> Drafts:
    """A letter was handed to B by A; B was handed an invitation by A."""
    tags, stated = sentence.tags, paper >= 0
    giver = _GIVER.match(tags, at + 1)
    end = next((k for k in range(at + 1, len(tags)) if tags[k] in ";.RZ"), len(tags))
    taker = _TAKER.search(tags, at + 1, end)
    takers = sentence.found(taker) or [p for p in objects(sentence, at, "w", reach=20) if p.tag in "PU"]
    taken = _TAKEN_BY.match(tags, giver.end(1), end) if giver and not takers else None
    if taken:
        takers, end = [p for p in sentence.phrases[taken.end(1) : end] if p.tag in "PU"], taken.start(1)
    here = sentence.phrases[giver.start(1) : end] if giver else ()
    givers = [p for p in here if p.tag == "P" and p not in takers] or list(here[:1])
    if not stated or paper > at:  # "B was given a note by A"
        takers = takers or [p for p in subject(sentence, at) if p.tag in "PU"]
    takers = takers or (reader.default if stated else [])
    senders = _senders(sentence, paper) if stated else []
    others = {p.value for p in reader.default if p.tag == "P"} - {p.value for p in takers}
    if senders and takers and not (givers or others):  # who brought it may be told next
        rule = "hands: A handed B a letter"
        yield from reader.event("handover", sentence, at, rule, sender=senders, recipient=takers)
    elif (givers or stated) and takers:
        yield from _handover(reader, sentence, at, stated, givers, takers, senders)


def _received(reader: Reader, sentence: Sentence, at: int, paper: int) -> Drafts:
    """B received the credentials of A, a message from A, "from A a message from C", a letter handed by A."""
    tags, stated = sentence.tags, paper >= 0
    behind = paper if stated else at
    from_whom = [p for p in objects(sentence, behind, "/<", reach=8) if p.tag in "PU"]
    from_whom = from_whom or objects(sentence, at, "<", reach=1)  # "From A, B accepted letters of credence"
    by = _HANDED_BY.match(tags, behind)
    bearers = objects(sentence, at, "<", reach=2) if stated and tags[at + 1 : at + 2] == "<" else []
    bearers = [p for p in bearers if p.tag == "U" or p.value not in reader.parts.principals]
    senders = from_whom if tags[behind] == "X" and not bearers else []
    if by:
        bearers = sentence.found(by)
    givers = bearers or ([] if senders else from_whom)
    takers = resolve(reader, sentence, subject(sentence, at)) if givers or senders else []
    near = set(reader.scan.lows[sentence.phrases[at].last : sentence.phrases[behind].last])
    if takers and not givers and near & _BROUGHT:  # whoever brought it may follow
        yield from reader.event("handover", sentence, at, RECEIVED, sender=senders, recipient=takers)
    elif givers or senders:
        yield from _handover(reader, sentence, at, stated, givers, takers, senders)


def _senders(sentence: Sentence, paper: int) -> list[Phrase]:
    """Give of whom or from whom a letter is."""
    return [p for p in objects(sentence, paper, "</", reach=4)[:1] if p.tag == "P"]


def _handed(reader: Reader, sentence: Sentence, at: int, paper: int) -> Drafts:
    """A handed B a letter; A donated goods to B, or to his country."""
    stated = paper >= 0
    behind = paper if stated else at
    theirs, absent = to_absent(sentence, behind)
    theirs = theirs or [p for p in objects(sentence, at, ">", direct=True) if p.tag in "PU" or p.value in HIM]
    theirs = theirs or [p for p in objects(sentence, behind, ">", reach=8) if p.tag in "PU"]
    theirs = theirs or told_to(sentence, at) or met_with(sentence, at) or at_meal(sentence, behind)
    awards = reader.first_word(sentence.phrases[at]).startswith(_AWARDS)
    theirs = theirs or ([p for p in objects(sentence, at, "@", reach=8) if p.tag == "P"] if awards else [])
    if not stated and not theirs and not awards:
        theirs = [p for p in objects(sentence, at, ">", reach=10) if p.tag in "CB"]  # "donated rice to COUNTRY"
        gift = _GIFT_TO.match(sentence.tags, at) if not theirs and _gives(reader, sentence, at) else None
        theirs = sentence.found(gift) if gift else theirs
    if not theirs and stated and sentence.says(_SAME, paper - 2, paper):
        theirs = reader.default  # "handed over the message", which the text has told of
    who = subject(sentence, at)
    ours = resolve(reader, sentence, who)
    if not theirs and stated and sentence.tags[paper] == "Y" and all(p.tag != "P" for p in ours):
        theirs = reader.default  # "The following envoys presented credentials"
    if not theirs and stated and (sent := _senders(sentence, paper)) and _gives(reader, sentence, at):
        he = any(p.value in HE for p in who)
        ours, theirs = bearer_and_taker(reader, ours, reader.side(sent[0]) if he else "")
    if theirs:
        if theirs[0].value in HIM:  # "received B and handed him a note"
            met = [p for p in sentence.phrases[:at] if p.tag == "P" and p.value not in {own.value for own in ours}]
            theirs = met[-1:] or theirs
        senders = [p for p in objects(sentence, behind, "<", reach=5) if p.tag == "P"]
        host = host_of(reader, sentence, ours, theirs) if senders else []
        theirs, absent = (host, [(p, "addressee") for p in theirs]) if host else (theirs, absent)
        yield from _handover(reader, sentence, at, stated, ours, theirs, senders, absent)


def _is_noun(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether a word is a noun: "with the handing over of goods"."""
    verb = reader.first_word(sentence.phrases[at]).split()[0]
    return verb.endswith("ing") and sentence.before(at) in ("the", "a")


def _it_was_handed(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A sent B a letter; it was delivered by C, or C put it into the hands of B: C handed it to B."""
    giver = _GIVER.match(sentence.tags, at + 1)
    paper = sentence.tags.rfind("X", 0, at)
    earlier = reader.sentences[max(sentence.number - 1, 0) : sentence.number]
    if paper < 0 and any("X" in s.tags for s in earlier) and (takers := objects(sentence, at, "", direct=True)):
        ours = people_in(reader, sentence, subject(sentence, at))  # "has a message for C. He gave it to B"
        yield from _handover(reader, sentence, at, True, ours, [p for p in takers if p.tag in "PU"], [])
        return
    givers = sentence.found(giver) if giver else people_in(reader, sentence, subject(sentence, at))
    if givers and paper < 0 and reader.last and reader.last.kind == "handover":
        reader.sit(reader.last, givers)  # "A letter was received by B. It was brought by A."
    if givers and paper >= 0:
        direct = [] if giver else objects(sentence, at, ">", direct=True)
        takers = [p for p in direct or objects(sentence, paper, ">", reach=6) if p.tag in "PU"]
        before = [p for p in sentence.phrases[:paper] if p.tag == "P"][:1]
        senders = before or [p for p in objects(sentence, paper, "<", reach=4) if p.tag == "P"]
        if takers:
            yield from _handover(reader, sentence, at, True, givers, takers, senders)


def _gives(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether a verb tells of goods that change hands, whatever they are: "handed over", not "presented"."""
    units, first = reader.scan.units, sentence.phrases[at].first
    near = {unit.low.split()[-1] for unit in units[max(first - 8, 0) : first + 8]}
    return units[first].low.startswith(_GIVES) or bool(near & _GOODS)


def _is_keepsake(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether what was given is no more than a token of a meeting: "gave B a plaque"."""
    first = sentence.phrases[at].first
    return not _KEEPSAKES.isdisjoint(reader.scan.lows[first : first + 8])


def _handover(
    reader: Reader, sentence: Sentence, at: int, paper: bool, ours: list[Phrase], theirs: list[Phrase],
    senders: list[Phrase], absent: list[tuple[Phrase, str]] | None = None,
) -> Drafts:  # fmt: skip
    """Give the handover with those who sent and who shall get the paper, and are not there."""
    rule = "hands: A handed B a letter" if paper else "hands: A handed B goods"
    ours, theirs = [p for p in ours if p not in senders], resolve(reader, sentence, theirs)
    alone = ours and "Y" in sentence.tags and all(p.tag == "P" for p in ours)  # each envoy has credentials of his own
    kind = "handover" if paper or not _is_keepsake(reader, sentence, at) else "meeting"
    for group in [[p] for p in ours] if alone else [ours]:
        for draft in meet(reader, kind, sentence, at, rule, group, theirs, ("attendee", "recipient"), apart=False):
            draft.seat(s for s in draft.seats if s.person is None or s.person not in {p.value for p in senders})
            for phrase, role in [*((p, "sender") for p in senders), *(absent or ())]:
                draft.sit(reader.seat(phrase, role, rule))
            yield draft
