"""Papers whose handing over no rule of the grammar reads: who brought them and who took them stand near the word."""

import re
from collections.abc import Iterator

from coopstats.coding.rules.drafts import Chronicle, Draft
from coopstats.coding.rules.pairings import present
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import HIS
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.settling.credentials import is_envoy, paper_in

_LEAD = 4  # sentences
_RULE = "gap: an envoy with credentials and a host"
_LETTER = "gap: who brought a letter and who took it"
_UNSAID = frozenset("FW")  # to come, or wished for
_SENT = re.compile(r"X[<*/](?:[_D]|C\$){0,3}(P)")
_PAPERS = frozenset(("papers", "letters", "accreditation"))  # credentials, beside an envoy
_NOTES = frozenset(("note", "protest", "aide-memoire"))
_WIRED = frozenset(
    "sent send sends wrote written writes replied addressed published cabled read congratulatory greetings".split()
)


def suppose_papers(reader: Reader) -> None:
    """Let an envoy hand over credentials, or the sender's man a letter, where the text names both beside the word.

    Parameters
    ----------
    reader
        The text as read by the rules; its drafts are changed.
    """
    for sentence in reader.sentences[: _LEAD + 1]:
        if any(draft.kind == "handover" for draft in reader.drafts):
            return
        for draft in () if sentence.title else (*_credentials(reader, sentence), *_letter(reader, sentence)):
            same = [d for d in reader.drafts if d.kind == "meeting" and d.people == draft.people and not d.more]
            if draft.rule == _RULE:  # the handover is what the meeting was
                reader.drafts = Chronicle(d for d in reader.drafts if d not in same)
            reader.keep(draft)


def _credentials(reader: Reader, sentence: Sentence) -> Iterator[Draft]:
    """Give the envoys of a sentence, or of one beside it, to the host whom one of these names."""
    at, lows = paper_in(sentence), reader.scan.lows
    loose = [k for k, p in enumerate(sentence.phrases) if lows[p.last - 1] in _PAPERS] if at < 0 else []
    if loose:  # "accepted her papers"
        accredits = any(lows[p.first].startswith("accredit") for p in sentence.phrases)
        at = next((k for k in loose if accredits or _are_his(sentence, k)), -1)
    if at < 0 or not _UNSAID.isdisjoint(sentence.tags[:at]):
        return
    here = people_near(reader, sentence)
    envoys = [p for p in here if is_envoy(reader, p.value)]
    envoys = [p for p in envoys if p in sentence.phrases] or envoys
    sides = {reader.side(p) for p in envoys}
    hosts = [p for p in here if not is_envoy(reader, p.value) and reader.side(p) not in sides]
    if envoys and hosts:
        yield from reader.event("handover", sentence, at, _RULE, attendee=envoys, recipient=hosts[:1])


def _are_his(sentence: Sentence, at: int) -> bool:
    """Whether papers are those of the envoy: "took her papers", "came to present the letters"."""
    return sentence.before(at) in HIS or "h" in sentence.tags[max(at - 2, 0) : at]


def _letter(reader: Reader, sentence: Sentence) -> Iterator[Draft]:
    """Give a letter of somebody to a person of another side, by one of the sender's."""
    at, sent = sentence.tags.find("X"), _SENT.search(sentence.tags)
    if at >= 0 and sent is None and _NOTES & set(reader.scan.lows[sentence.phrases[at].first].split()):
        ours = [p for p in sentence.phrases if p.tag == "P" and reader.side(p)]
        theirs = [p for p in ours if reader.side(p) != reader.side(ours[0])]
        if theirs and _UNSAID.isdisjoint(sentence.tags):  # "summoned B and gave him a note of protest"
            yield from reader.event("handover", sentence, at, _LETTER, attendee=ours[:1], recipient=theirs[:1])
        return
    if sent is None or "@" in sentence.tags[max(sent.start() - 2, 0) : sent.start()]:
        return
    if any(reader.first_word(p) in _WIRED for p in sentence.phrases):
        return
    sender = sentence.phrases[sent.start(1)]
    who = [p for p in people_near(reader, sentence) if p.value != sender.value]
    bearers = [p for p in who if reader.side(p) == reader.side(sender)][:1]
    hosts = [p for p in who if reader.side(p) != reader.side(sender)][:1]
    if bearers and hosts and _UNSAID.isdisjoint(sentence.tags):
        parties = {"attendee": bearers, "recipient": hosts, "sender": [sender]}
        yield from reader.event("handover", sentence, sent.start(), _LETTER, **parties)


def people_near(reader: Reader, sentence: Sentence) -> list[Phrase]:
    """Give the people of known sides of a sentence, then those who act in the one before it and in the one behind."""
    before, behind = max(sentence.number - 1, 0), sentence.number + 1
    beside = [*reader.sentences[before : sentence.number], *reader.sentences[behind : behind + 1]]
    named = [p for p in sentence.phrases if p.tag == "P"]
    others = [p for s in beside if not s.title for p in present(reader, s)]
    people = {p.value: p for p in reversed([*named, *others]) if reader.side(p)}
    return list(reversed(people.values()))
