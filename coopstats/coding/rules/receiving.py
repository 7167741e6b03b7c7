"""Rules for what hosts do: who received or had whom as a guest, in a meeting, or in a visit where that is a country."""

import re

from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.facing import GIVEN_TO, HOSTING, meet
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.rules.rolls import listed_below
from coopstats.coding.rules.visitdrafts import HERE, Leg, are_abroad, here, visit_of
from coopstats.coding.scanning.plainwords import OWNS, REMOTE, VISITORS
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence, is_singular, people_meant

RECEIVED = "receives: B received a letter"
_HANDED = re.compile(r"Eh[^;.RZE]*&[_,]{0,2}$")
PASSIVE = re.compile(r"E(?:[_TF]|@T){0,3}$")
_TO_MEAL = re.compile(r"[PUp](?:/_?[CBK])?(?:@?T)?[>*@]_{0,2}N")  # "hosted B to dinner"
_HOST_OF = re.compile(r"([PUp])[EFT_]{1,3}(?:[_D]|C\$){0,3}(P)\$_{0,2}$")
_AT_TABLE = re.compile("[@>]_{0,2}N_?y")
BY_WHOM = re.compile(r"[_T@K,CD]{0,8}y")
_FOR = re.compile(r"[^;.RZ]*?[*@y][_DCKS/]{0,9}([NM])")
_PAPERS = re.compile(r"Y[/<][_DU]{0,3}P[^;.RZ]*E[_TF]{0,3}$")
_LETTER = re.compile(r"^[_D]{0,3}X[/<][_D]{0,3}([PU])[^;.RZ]*E[_TF]{0,3}$")
_WELCOMED_TO = re.compile("[>@][_DB@K/,T]{1,14}([PUG])")
_TO_GUESTS = frozenset(("host", "farewell", "goodbye"))
_AS_GUEST = re.compile(r"[^;.RFW]{0,12}?Z[_D]{0,2}p")
_AT_HIS = re.compile(r"[_D]{0,2}[PUGp][^;.RZFWN]{0,8}?[@>]_[_B]")
_OVER = re.compile("[_D]{0,2}[PUp]_")
_BEARERS = frozenset(("bearer", "bearers"))
_SEATS = frozenset("residence palace villa castle table".split())
_BEARER = re.compile(r"P,(?:h|_{1,2}/?)_?X[^;RZ]*,E[_TF]{0,3}$")  # "A, bearer of a message from C, was received"
WHOM = re.compile(r"([PU])[^;.RZ]{0,6}?([RZ])[_D]{0,2}[PpU][_TFE]{0,3}$")
_ATTENDS = re.compile("a[_D]{0,3}N$")
HOSTED = "receives: C hosted A"
_HOST_COUNTRY = re.compile(r"(?:^|[,;:&Z])(?:@_?T)?[_T]{0,2}([CK])(?:,_[^,;.:PUGB]{1,8},)?(?:@[_T]|[_TFEL]){0,4}$")
_HOST_SINCE = re.compile(r"r[Z_@]{0,2}T>(?:[_D]|C\$){0,3}(P)")
_HOST_BODY = re.compile(r"[_D]{0,3}([BU])(?!P)")
_BY_COUNTRY = re.compile(r"y[_D]{0,2}([CK])(?![$PUBG&])")
_AIRPORT = frozenset(("airport", "airfield", "airbase", "tarmac"))


def airport_welcomes(reader: Reader) -> set[Draft]:
    """Give what the text tells of those who met somebody at an airport; one head of state who meets another counts."""
    heads = reader.parts.principals
    hosted = [d for d in reader.drafts if d.rule.startswith("receives") and not (d.people and d.people <= heads)]
    return {draft for draft in hosted if not _AIRPORT.isdisjoint(reader.words_around(draft))}


def kind_behind(sentence: Sentence, at: int) -> str:
    """The kind of a meeting, which a named event behind the verb may change: "met for consultations"."""
    if sentence.says(REMOTE, at - 3, at + 8):
        return "call"
    match = _FOR.match(sentence.tags, at + 1)
    if match:
        kind = str(sentence.cue(match.start(1)).kind)
        if kind in ("consultations", "call"):
            return kind
    return str(sentence.cue(at).kind)


def receives(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A received B; B was received by A, by C and by D; A was B's host."""
    tags = sentence.tags
    if _HANDED.search(tags, 0, at):
        return  # "was handed over by A and received by B"
    host_of = _HOST_OF.search(tags, max(at - 9, 0), at) if reader.first_word(sentence.phrases[at]) == "host" else None
    welcome = GIVEN_TO.search(tags, max(at - 7, 0), at)
    if welcome:  # "A gave B a ceremonial welcome"
        ours = resolve(reader, sentence, subject(sentence, welcome.start()))
        theirs = resolve(reader, sentence, sentence.found(welcome))
        yield from meet(reader, "meeting", sentence, at, "receives: A gave B a welcome", ours, theirs, HOSTING)
        return
    if host_of:
        ours, theirs = (resolve(reader, sentence, [sentence.phrases[host_of.start(k)]]) for k in (1, 2))
        yield from meet(reader, "meeting", sentence, at, "receives: A was B's host", ours, theirs, HOSTING)
        return
    if PASSIVE.search(tags, max(at - 5, 0), at) or BY_WHOM.match(tags, at + 1):
        if _AT_TABLE.match(tags, at + 1) and sentence.cue(at + tags[at:].index("N")).kind == "other":
            return  # "was entertained at lunch by B", which the lunch tells
        hosts = resolve(reader, sentence, objects(sentence, at, "y"))
        papers = _PAPERS.search(tags, 0, at)
        if papers and hosts:  # "the credentials of A and B were received by C"
            envoys = [p for p in sentence.phrases[papers.start() : at] if p.tag == "P"]
            rule = "receives: A's credentials were received by B"
            yield from meet(reader, "handover", sentence, at, rule, hosts, envoys, ("recipient", "attendee"))
            return
        letter = _LETTER.search(tags, 0, at)
        if letter and hosts:  # "a letter from A was received by B": whoever brought it may follow
            yield from reader.event("handover", sentence, at, RECEIVED, sender=sentence.found(letter), recipient=hosts)
            return
        guests = [p for p in resolve(reader, sentence, subject(sentence, at)) if p.tag != "C"]
        if not guests and "it" in sentence.values[max(at - 4, 0) : at]:
            guests = reader.default or people_in(reader, sentence, main_subject(sentence, at))  # the delegation
        if at and tags[at - 1] == "N":  # "a lunch hosted by B" for whoever was spoken of
            attended = _ATTENDS.search(tags, 0, at)  # "will meet B and attend a dinner hosted by C"
            verb = attended.start() if attended else at - 1
            told = [p for p in people_in(reader, sentence, subject(sentence, verb)) if p.first]
            guests = told or reader.visitors or reader.default
        posted = all(p.tag == "P" and is_resident(reader, p.value) for p in hosts)
        if hosts and guests and not (posted and reader.sides(hosts) == reader.sides(guests)):
            rule = "receives: A was received by B"
            meal = at > 0 and tags[at - 1] == "N" and sentence.cue(at - 1).kind == "other"
            kind = "other" if meal else "handover" if _BEARER.search(tags, 0, at) else "meeting"
            yield from meet(reader, kind, sentence, at, rule, guests, hosts, ("attendee", "host"))
        return
    if re.match(r"[^PUG;.,RZ]{0,8}?(?:U[_$]{0,2}N|[NSM])", tags[at + 1 :]):
        return
    # "is host today to B", "bade farewell on DATE to B"
    to = ">" if reader.last_word(sentence.phrases[at]) in _TO_GUESTS else ""
    wanted = "PUGpI" if "P" in tags[:at] else "PUGp"  # "where President NAME received me"
    guests = resolve(reader, sentence, (p for p in objects(sentence, at, to, direct=True, reach=4) if p.tag in wanted))
    there = _WELCOMED_TO.match(tags, at + 1) if not guests else None
    if there:  # "welcomed to BODY in CITY, on DATE, a team led by A"
        guests = resolve(reader, sentence, sentence.found(there))
    if not guests and sentence.values[at + 1 : at + 2] == ("it",):
        guests = reader.visitors  # the delegation
    if sentence.tags[at + 1 : at + 2] == "p" and len(guests) == 1 and reader.last:
        roles = {seat.person: seat.role for seat in reader.last.seats if seat.person is not None}
        if roles.get(guests[0].value) == "host":  # "B received him, too": whom A had received
            guests = people_meant(n for n, role in roles.items() if role == "counterpart") or guests
    if guests and all(p.tag != "P" for p in guests):
        guests = listed_below(reader, sentence) or guests
    if guests and (guests[0].tag != "U" or is_singular(guests[0]) or guests[0].value.side):
        hosts = resolve(reader, sentence, subject(sentence, at))
        # "Welcomed" may be no more than a word at an event told of.
        weak = reader.first_word(sentence.phrases[at]).startswith(("welcom", "greet"))
        rule = "receives: A received B"
        kind = "consultations" if kind_behind(sentence, at) == "consultations" else "meeting"
        bearer = "X" in sentence.tags[at:] and sentence.says(_BEARERS, at, len(sentence.tags))
        lunch = _TO_MEAL.search(tags, at + 1)
        kind = "other" if lunch and sentence.cue(lunch.end() - 1).kind == "other" else kind
        kind = "handover" if bearer else kind  # "received B, the bearer of a message"
        yield from meet(reader, kind, sentence, at, rule, hosts, guests, HOSTING, weak=weak)


def has_guest(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A had B as a guest, or at his ministry."""
    match, there = _AS_GUEST.match(sentence.tags, at + 1), _AT_HIS.match(sentence.tags, at + 1)
    near = sentence.values[there.end() - 3 : there.end() + 2] if there else ()
    over = _OVER.match(sentence.tags, at + 1)  # "had B over"
    home = over is not None and sentence.values[over.end() - 1] == "over"
    home = home or not OWNS.isdisjoint(near[:3]) or not _SEATS.isdisjoint(near)
    if home or (match and sentence.values[match.end() - 1] in VISITORS):
        hosts = resolve(reader, sentence, subject(sentence, at))
        guests = [p for p in resolve(reader, sentence, objects(sentence, at, "", direct=True)) if p.tag in "PUG"]
        whom = WHOM.search(sentence.tags, 0, at) if not guests else None  # "B, whom A had as his guest"
        guests = resolve(reader, sentence, sentence.found(whom)) if whom else guests
        own = reader.sides(hosts)
        if reader.last and reader.sides(guests) == own:  # "will have him as a guest", whom A met before
            others = people_meant(sorted(reader.last.people))
            guests = [p for p in others if reader.side(p) not in own] or guests
        if hosts and all(p.tag == "C" for p in hosts):  # "COUNTRY has B as its guest"
            yield from visit_of(reader, sentence, at, guests, [Leg(hosts[0])], "holds: C had B as guest")
            return
        rule = "holds: A had B as guest"
        yield from meet(reader, "meeting", sentence, at, rule, hosts, guests, HOSTING)


def hosted(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A was hosted by B."""
    hosts = resolve(reader, sentence, objects(sentence, at, "y", reach=3))
    guests = people_in(reader, sentence, subject(sentence, at))
    here = reader.scan.words(sentence.phrases[at].first, sentence.phrases[at].last)
    if hosts and guests and "hosted" in here and not sentence.tags[:at].endswith(("N", "S", "M", "G")):
        rule = "receives: A was hosted by B"
        yield from meet(reader, "meeting", sentence, at, rule, guests, hosts, ("attendee", "host"))


def guest_of(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A was the guest of BODY: a visit to its country."""
    host = _HOST_BODY.match(sentence.tags, at + 1)
    words = set(reader.scan.lows[sentence.phrases[at].first : sentence.phrases[at].last])
    town = sentence.values[at + 1 : at + 3]
    if words & VISITORS and town and town[0] in ("the", "our") and town[-1] in HERE:  # "were guests of the city"
        ours = people_in(reader, sentence, subject(sentence, at))
        legs = [leg for leg in here(reader) if are_abroad(reader, ours, leg)]
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
