"""Rules for events by name: talks with B, the Nth session of a commission, a forum, a signing, credentials."""

import re

from coopstats.coding.rules.facing import HOSTING, meet
from coopstats.coding.rules.happenings import held
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.named import extent, is_parliament, kind_of
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.speaking import interviews
from coopstats.coding.rules.tables import table
from coopstats.coding.rules.talks import talks
from coopstats.coding.rules.trips import visit_noun
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Sentence

_OF_GUEST = re.compile(r"/[^;.RZPU]{0,4}[PU][^;.RZ]*y[^;.RZPU]{0,4}[PU]")  # "the reception of A by B"
_GIVEN_TO = re.compile(r"[Lh_][_D]{0,2}([Pp])_{1,2}$")
_PRESENT_AT = re.compile(r"a[@/]_{0,2}$")


def occasion(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A meeting with B, talks between A and B, A's meeting with B; or an event that the text says was held."""
    cue = sentence.cue(at)
    if cue.kind == "visit":
        yield from visit_noun(reader, sentence, at)
        return
    if cue.kind == "interview":
        yield from interviews(reader, sentence, at)
        return
    if sentence.tags[at + 1 : at + 2] in ("N", "S") or is_parliament(reader, sentence, at):
        return  # "one-on-one meetings"
    first, last = extent(sentence, at)
    present = _PRESENT_AT.search(sentence.tags, max(first - 4, 0), first)
    if present and reader.last and sentence.tags[last : last + 1] == "E":
        return  # "Also present at the meeting were A and B": that told of
    kind = kind_of(reader, sentence, at, first, last)
    given = _GIVEN_TO.search(sentence.tags, 0, at) if cue.term == "audience" else None
    if given:  # "gave her an audience"
        hosts = resolve(reader, sentence, subject(sentence, given.start()))
        guests = people_in(reader, sentence, sentence.found(given))
        if hosts and guests:
            yield from meet(reader, "meeting", sentence, at, "noun: A gave B an audience", hosts, guests, HOSTING)
            return
    if cue.term == "reception" and sentence.values[at - 1] == "the" and _has_received(reader, sentence):
        return  # "A received B. The reception was attended by C": the meeting told of
    if cue.term == "reception" and _OF_GUEST.match(sentence.tags, at + 1):
        guests, hosts = (resolve(reader, sentence, objects(sentence, at, of)) for of in "/y")
        yield from meet(reader, "meeting", sentence, at, "noun: the reception of B by A", hosts, guests, HOSTING)
        return
    if cue.term == "reception" and kind == "other":
        yield from table(reader, sentence, at)
        return
    if kind not in ("conference", "signing", "other", "handover", "briefing"):
        found = talks(reader, sentence, at, kind)
        if found:
            yield from found
            return
    yield from held(reader, sentence, at, kind, first, last)


def _has_received(reader: Reader, sentence: Sentence) -> bool:
    """Whether the sentence before tells that somebody received a guest."""
    near = (d for d in reader.recent if d.sentence == sentence.number - 1)
    return any(draft.rule.startswith("receives: A received") for draft in near)
