"""Rules for visits told by where somebody is: A is in C; A, now in C; in C on DATE, A did; C is host to A."""

import re

from coopstats.coding.clauses import main_subject, objects, subject
from coopstats.coding.meant import resolve
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.reading import Drafts, Reader
from coopstats.coding.visits import visit_of

_IN = re.compile(r"([_TEF]{0,4})@[_D]{0,2}([CK])(?![GUBP$])")
_IN_COUNTRY = re.compile(r"_?@__")
_BESIDE = re.compile(r"([PUG])(?:[/<][_D]?[CB])?,_@[_D]{0,2}([CK])")
_FRONTED = re.compile(r"@[_D]{0,2}(K)(?:,C)?,?@?T")
_HERE = frozenset(("country", "town", "island", "kingdom", "republic", "capital", "city"))
_STILL = frozenset("currently now presently here still also back recently again briefly already just meanwhile".split())
_HOST_COUNTRY = re.compile(r"(?:^|[,;:&Z])[_T]{0,2}([CK])[_TFE]{0,3}$")
_BY_COUNTRY = re.compile(r"y[_D]{0,2}([CK])(?![$PUBG&])")


def stays(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A is (currently) in C: an official abroad is on a visit."""
    home = _IN_COUNTRY.match(sentence.tags, at + 1)
    if home and sentence.phrases[home.end() - 1].value in _HERE and reader.home:
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag == "P"]
        ours = [p for p in ours if reader.seat(p, "", "").side != reader.home]
        if ours:
            yield from visit_of(
                reader, sentence, at, ours, [Phrase("C", 0, 1, reader.home)], "stays: A is in the country"
            )
        return
    to = _IN.match(sentence.tags, at + 1)
    if to and _only_adverbs(sentence, at + 1, to.end(1)):
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag == "P"]
        if ours and sentence.phrases[to.start(2) - 1].value != "on":
            for draft in visit_of(reader, sentence, at, ours, [sentence.phrases[to.start(2)]], "stays: A is in C"):
                draft.status = "planned" if "F" in to[0] else draft.status  # "A is expected in C"
                yield draft


def _only_adverbs(sentence: Sentence, first: int, last: int) -> bool:
    return all(p.value in _STILL for p in sentence.phrases[first:last] if p.tag == "_")


def acts_abroad(reader: Reader, sentence: Sentence) -> Drafts:
    """In CITY on DATE, A of another country did something; A, now in CITY, did: A was on a visit there."""
    for beside in _BESIDE.finditer(sentence.tags):
        at = beside.start(2)
        if sentence.phrases[at - 2].value in _STILL or sentence.phrases[at - 3].value in _STILL:
            ours = resolve(reader, sentence, [sentence.phrases[beside.start(1)]])
            yield from visit_of(reader, sentence, at, ours, [sentence.phrases[at]], "stays: A, now in C")
    match = _FRONTED.match(sentence.tags)
    if match and sentence.number <= 4:
        place = sentence.phrases[match.start(1)]
        ours = [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
        if len(ours) == 1 and reader.seat(ours[0], "", "").side not in ("", place.value):
            yield from visit_of(reader, sentence, match.start(1), ours, [place], "stays: in C on DATE, A acted")


def hosted_by_country(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """C hosts A; A was hosted by C: a visit of A to C."""
    tags = sentence.tags
    host, to = _HOST_COUNTRY.search(tags, max(at - 8, 0), at), _BY_COUNTRY.match(tags, at + 1)
    if host:
        guests, place = objects(sentence, at, "", direct=True), sentence.phrases[host.start(1)]
    elif to:
        guests, place = subject(sentence, at), sentence.phrases[to.start(1)]
    else:
        return
    people = [p for p in resolve(reader, sentence, (p for p in guests if p.tag in "PUGp")) if p.tag in "PUG"]
    if people:
        yield from visit_of(reader, sentence, at, people, [place], "receives: C hosted A")
