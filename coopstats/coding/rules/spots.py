"""Where an event took place, as the words around its cue say."""

import re
from itertools import pairwise

from coopstats.coding.people.standing import spoken_of
from coopstats.coding.scanning.gazetteer import city_of_seat, regions
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.othertimes import EVENTS
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.timing import EVENT_NOUNS, OF_GUEST, distance
from coopstats.coding.sentences.towns import TOWNS, says_here

# "in CITY"; "in the DEMONYM capital"; "on the margins of the CITY summit"; "hosted by COUNTRY"; "which CITY will host"
_PLACE = re.compile(
    r"[@<][_D]{0,3}(?P<K>[KC])(?:,_?C)?|@_?(?P<D>D)_|[Hr]y[_D]{0,3}(?P<H>[KC])(?![$PU])|[RZ](?P<R>[KC])[FE_]{0,3}r"
    r"|@_?(?P<B>B)|r[_D]{0,3}P,?>_?(?P<G>[KC])(?!\$)|@_{1,3}(?:/_?|,)(?P<E>K)|F\*?[_D]?(?P<S>K)(?=@_?T)"
    r"|[>*gqvt<][_D]{0,3}(?P<W>[KC])(?=_?(?:,_?C)?,?R)"
)
_AFTERWARDS = frozenset(("after", "following", "before"))
_ACTS = frozenset(f",PUGpj{EVENTS}") - {"q"}
_CENTRED = frozenset("centred centered focused focussed revolved dwelt touched covered tackled dealt reviewed".split())
_NEXT_CLAUSE = re.compile("(?:,&|;&?)[T,]{0,2}$")
_SEAT = 2  # by which a house is farther than its city
_HERE = 2  # units between a cue and "here"
_EDGES = frozenset("margins margin sidelines sideline fringes outskirts edge banks shores coast soil eve".split())
_WHERE = 6  # phrases from a place to the "where" that means it
_OWN_SESSION = re.compile("[NS]/$")  # "the commission, the next session of which"
_TOWARDS = re.compile(r"[@>gqv<*][_D]{0,3}([KC])(?!\$)")


def place_near(scan: Scan, sentence: Sentence, at: int) -> tuple[str, str]:
    """Give city and country that belong to a cue: the nearest place behind "in" or "at"."""
    best: tuple[int, int] | None = None
    tags, behind = sentence.tags, sentence.phrases[at].last
    if says_here(scan, behind, behind + _HERE):
        return "", ""  # "ended here yesterday with leaders calling for a halt to tests in CITY"
    for match in _PLACE.finditer(tags):
        k = match.start(match.lastgroup or 0)
        lead = sentence.values[match.start()]
        if match.lastgroup == "B" and not _city_of_body(scan, sentence.phrases[k]):
            continue
        if tags[match.start()] == "<" and match.lastgroup != "W":
            continue
        where = _where(sentence, at, k)
        if (
            (match.lastgroup == "W" and not where)
            or (lead in ("on", "at") and tags[k] == "C")
            or (lead == "on" and match.lastgroup == "E" and not sentence.says(_EDGES, match.start(), k))
            or (tags[k + 1 : k + 2] == "$" and (lead, tags[k]) != ("at", "K"))
        ):
            continue  # "talks on COUNTRY", "on the port of CITY", "in COUNTRY's view"
        if spoken_of(scan, sentence.phrases[k].first):
            continue
        if tags[k] == "D" and scan.lows[sentence.phrases[k + 1].first] not in TOWNS:
            continue
        between = tags[min(at, k) + 1 : max(at, k)]
        relative = between.rfind("R") if at < k else -1
        if relative > 0 and EVENT_NOUNS & set(_OWN_SESSION.sub("", between[:relative])):
            continue  # "discussed the session, which will convene in CITY"
        if (k < at and _is_left(sentence, k, at)) or (at < k and _opens_clause(tags, at, match.start())):
            continue
        if at < k and tags[at] in "iN" and _is_purpose(scan, sentence, at, k):
            continue
        if at < k and says_here(scan, behind, sentence.phrases[k].first):
            continue  # "received B here on DATE ahead of the session in CITY"
        if "back" in sentence.values[max(match.start() - 2, 0) : match.start()]:
            continue  # "and was back in CITY by nightfall"
        if at < k and OF_GUEST.search(tags, at + 1, k):
            continue  # "A met B, who had seen C in CITY"
        if k < at and '"' in between:
            continue  # what A says of a country before the words that tell where
        passed = tags.find(",", k + 2) if tags[k + 1 : k + 3] == ",R" and match.start() == 0 else -1
        away = distance(tags, at, where or (passed if k < passed < at else k))  # "In C, where ..., A met B"
        away += _SEAT * (scan.units[sentence.phrases[k].first].tag == "S")  # "at HOUSE in CITY"
        if best is None or away < best[0]:
            best = (away, k)
    if best is None or best[0] > 20:
        return "", ""
    place = sentence.phrases[best[1]]
    return place_of(scan, (_city_of_body(scan, place) if place.tag == "B" else None) or place)


def _city_of_body(scan: Scan, body: Phrase) -> Phrase | None:
    """Give the city behind "in" in the name of a body: "at the Ministry of X in CITY"."""
    at = body.last - 1
    in_city = at > body.first and scan.tags[at] == "K" and scan.lows[at - 1] == "in"
    return Phrase("K", at, at + 1, scan.party(at)) if in_city else None


def _is_left(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a place is told before the subject as one that somebody had left: "Fresh from two days in C, A met B"."""
    if _ACTS & set(sentence.tags[:place]) or "," not in sentence.tags[place:at]:
        return False
    return any(p.tag in "<q" or p.value in _AFTERWARDS for p in sentence.phrases[:place])


def _is_purpose(scan: Scan, sentence: Sentence, at: int, place: int) -> bool:
    """Whether a place is of what a paper or talk is about: "signed a protocol on building a plant in CITY"."""
    words = scan.lows[sentence.phrases[at].last : sentence.phrases[place].first]
    if sentence.tags[at] == "N":
        return not _CENTRED.isdisjoint(words)  # "the talks centred on the plant in CITY"
    doing = any(lead in ("on", "for", "of") and word.endswith("ing") for lead, word in pairwise(words))
    return doing or ">_" in sentence.tags[at + 2 : place]


def _opens_clause(tags: str, at: int, place: int) -> bool:
    """Whether a place behind a cue is at the head of the next clause: "..., and in CITY A met B"."""
    head = tags[place] == "@" and _NEXT_CLAUSE.search(tags, at, place)
    return bool(head) and bool(set(EVENTS) & set(tags[place:]))


def place_of(scan: Scan, phrase: Phrase) -> tuple[str, str]:
    """Give city and country of a phrase for a place; no city where it names a country or a palace elsewhere."""
    words = scan.words(phrase.first, phrase.last)
    if scan.tags[phrase.last - 1] == "S":
        return city_of_seat(scan.codebook, words), str(phrase.value)
    city = phrase.tag == "K" and words.lower() not in regions(scan.codebook)
    return (words if city else ""), str(phrase.value)


def _where(sentence: Sentence, at: int, place: int) -> int:
    """Give the "where" right behind a place in whose clause a cue stands: "flew to CITY, where A met B"; 0 if none."""
    relative = sentence.tags.rfind("R", place, at)
    near = place < relative <= place + _WHERE and sentence.values[relative] == "where"
    return relative if near else 0


def place_there(scan: Scan, sentence: Sentence, stop: int | None = None) -> tuple[str, str]:
    """Give the last place of a sentence, before the phrase `stop`: what "there" means."""
    tags = sentence.tags[:stop]
    found = [match.start(1) for match in _TOWARDS.finditer(tags)] or [tags.rfind("K")]
    return place_of(scan, sentence.phrases[found[-1]]) if found[-1] >= 0 else ("", "")
