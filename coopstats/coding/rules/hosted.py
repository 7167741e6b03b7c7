"""Rules for visits told by the host: C hosts A; A was hosted by C; A was the guest of BODY, or of the city."""

import re

from coopstats.coding.rules.legs import HERE, Leg, here
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.visitdrafts import visit_of
from coopstats.coding.scanning.plainwords import VISITORS
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence

HOSTED = "receives: C hosted A"
_HOST_COUNTRY = re.compile(r"(?:^|[,;:&Z])(?:@_?T)?[_T]{0,2}([CK])(?:,_[^,;.:PUGB]{1,8},)?(?:@[_T]|[_TFEL]){0,4}$")
_HOST_SINCE = re.compile(r"r[Z_@]{0,2}T>(?:[_D]|C\$){0,3}(P)")
_HOST_BODY = re.compile(r"[_D]{0,3}([BU])(?!P)")
_BY_COUNTRY = re.compile(r"y[_D]{0,2}([CK])(?![$PUBG&])")


def guest_of(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A was the guest of BODY: a visit to its country."""
    host = _HOST_BODY.match(sentence.tags, at + 1)
    words = set(reader.scan.lows[sentence.phrases[at].first : sentence.phrases[at].last])
    town = sentence.values[at + 1 : at + 3]
    if words & VISITORS and town and town[0] in ("the", "our") and town[-1] in HERE:  # "were guests of the city"
        ours = people_in(reader, sentence, subject(sentence, at))
        legs = [leg for leg in here(reader) if not reader.sides(ours) & {"", str(leg.place.value)}]
        if ours and legs:
            yield from visit_of(reader, sentence, at, ours, legs, "stays: A was the guest of the city")
    elif host and "guest" in words:
        phrase = sentence.phrases[host.start(1)]
        ours = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag in "PUGB"]
        ours = [p for p in ours if reader.side(p) not in ("", phrase.value.side)]
        if ours and phrase.value.side:
            legs = [Leg(Phrase("C", phrase.first, phrase.last, phrase.value.side))]
            yield from visit_of(reader, sentence, at, ours, legs, "stays: A was the guest of BODY")


def hosted_by_country(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """C hosts A; A was hosted by C: a visit of A to C."""
    tags = sentence.tags
    host, to = _HOST_COUNTRY.search(tags, max(at - 8, 0), at), _BY_COUNTRY.match(tags, at + 1)
    if host:
        since = _HOST_SINCE.match(tags, at)  # "has been host since DATE to A"
        guests = sentence.found(since) if since else objects(sentence, at, ">", direct=True, reach=5)
        place = sentence.phrases[host.start(1)]
    elif to:
        guests, place = subject(sentence, at), sentence.phrases[to.start(1)]
    else:
        return
    people = [p for p in resolve(reader, sentence, (p for p in guests if p.tag in "PUGp")) if p.tag in "PUG"]
    if people:
        yield from visit_of(reader, sentence, at, people, [Leg(place)], HOSTED)
