"""Who takes a letter or gift where the words behind the verb do not say: whom its bearer met or told, or a host."""

import re

from coopstats.coding.rules.drafts import TWO_SIDED
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence, numbers, people_meant

PASSIVE = re.compile(r"(?:E(?:[_TF]|@T){0,3}|[YX](?:[</][_D]{0,3}P,)?)$")
_TO_WHOM = re.compile(r">[_D]{0,2}(P)")
_SENDER = re.compile(r"/[_D]{0,2}(P)")
_FOR_WHOM = re.compile(r"\*[_D]{0,2}(P)")  # "a letter for NAME"
_DURING = re.compile(r"[^;.RP]{0,4}[PC$_]{0,6}(?:Z|@)_{0,2}N")
_LEADING, _SOON = 3, 4  # phrases before a verb; sentences from a meeting to the letter handed over at it


def to_absent(sentence: Sentence, paper: int) -> tuple[list[Phrase], list[tuple[Phrase, str]]]:
    """A letter "on behalf of X to Y, to Z": Z takes it, X and Y are not there."""
    tags = sentence.tags
    behalf = next((k for k, p in enumerate(sentence.phrases) if k > paper and p.value == "behalf"), -1)
    sender = _SENDER.match(tags, behalf + 1) if behalf >= 0 else None
    to = [m.start(1) for m in _TO_WHOM.finditer(tags, paper)]
    absent = [(sentence.phrases[sender.start(1)], "sender")] if sender else []
    for_whom = _FOR_WHOM.match(tags, paper + 1)
    if for_whom:
        absent.append((sentence.phrases[for_whom.start(1)], "addressee"))
    if len(to) < 2:
        return [], absent
    return [sentence.phrases[to[-1]]], [*absent, (sentence.phrases[to[0]], "addressee")]


def told_to(sentence: Sentence, at: int) -> list[Phrase]:
    """Whom A told something, in "Presenting his letters, A told B"."""
    told = sentence.tags.find("t", at) if at < _LEADING else -1
    return [p for p in objects(sentence, told, "", direct=True) if p.tag in "PU"] if told > 0 else []


def met_with(sentence: Sentence, at: int) -> list[Phrase]:
    """Whom A met, where "A met B and delivered a letter" names no other taker."""
    received = sentence.tags.rfind("r", 0, at)
    if received >= 0 and sentence.tags[at - 1] == "R":
        return [p for p in subject(sentence, received) if p.tag == "P"]  # "A received B, who presented his letters"
    if received >= 0 and "&" in sentence.tags[received:at] and PASSIVE.search(sentence.tags, 0, received):
        return [p for p in objects(sentence, received, "y") if p.tag in "PU"]  # "was received by B and presented"
    met = sentence.tags.rfind("m", 0, at)
    if met < 0 or "&" not in sentence.tags[met:at]:
        return []
    return [p for p in objects(sentence, met, "w", direct=True) if p.tag in "PU"]


def at_meal(sentence: Sentence, paper: int) -> list[Phrase]:
    """With whom A was at the meeting or meal during which a paper changed hands."""
    during = _DURING.match(sentence.tags, paper + 1)
    return [p for p in objects(sentence, during.end() - 1, "w", reach=3)[:1] if p.tag in "PU"] if during else []


def host_of(reader: Reader, sentence: Sentence, ours: list[Phrase], theirs: list[Phrase]) -> list[Phrase]:
    """Give who takes a letter from one principal to another: whom its bearer has just met."""
    bearer = numbers(ours)
    met = next((d for d in reversed(reader.recent) if d.kind == "meeting" and d.status == "held"), None)
    if met is None or sentence.number - met.told > _SOON or not bearer or not bearer < met.people:
        return []
    absent = numbers(theirs) & reader.parts.principals
    return people_meant(sorted(met.people - bearer)) if len(absent) == len(theirs) and not absent & met.people else []


def bearer_and_taker(reader: Reader, ours: list[Phrase], side: str) -> tuple[list[Phrase], list[Phrase]]:
    """Give who of the last event told of somebody brings a letter, and who of the others takes it.

    Of "A met B. He also handed over a letter from C" it is the one of C's `side` who brings it, else who is named.
    """
    events = reversed(list(reader.drafts.with_any(numbers(ours))))
    last = next((d for d in events if d.kind in TWO_SIDED and d.status == "held"), None)
    who = people_meant(sorted(last.people)) if last else []
    ours = [p for p in who if side and reader.side(p) == side] or ours
    sides = reader.sides(ours)
    return ours, [p for p in who if reader.side(p) not in sides]
