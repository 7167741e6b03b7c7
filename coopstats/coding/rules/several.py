"""Who is meant by several at once: delegations and their heads, "the two sides", lists, one party a country."""

import re

from coopstats.coding.rules.antecedents import head_of, members
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident
from coopstats.coding.scanning.plainwords import PARTIES, THEY, TWO
from coopstats.coding.sentences.phrases import Phrase, Sentence, Somebody, people_meant

_OF_BODY = re.compile(r"G[</][_D]{0,2}B")
_SOME = frozenset("several some other most many few two three".split())
_OF_GROUP = re.compile("U/[_D]{0,3}G")
_OF_BOTH = re.compile(r"U/_?j|(?<=j)U")
_GROUP_SUBJECT = re.compile(r"(?:_{0,2}T,?)?[_DC$]{0,5}G(?=[^&;.]*R)")
_PAIR = 2
# What several of one office are called, and the titles that such people have.
_PEERS = tuple(
    (re.compile(rf"(?i)^(?:{plural})$"), re.compile(rf"(?i){title}"))
    for plural, title in (
        (r"prime ministers|premiers|heads of government", r"^(?:prime minister|premier|(?:federal )?chancellor)\b"),
        (r"presidents|heads of state", r"^president(?: of the (?:\w+ ){0,3}republic)?$"),
        (r"(?:\w+ )?ministers", r"^(?:foreign secretary|(?!prime|deputy|vice)(?:\w+ ){0,2}minister\b(?! of state))"),
        (r"speakers", r"^speaker\b"),
    )
)  # fmt: skip
_HEADS = frozenset(("leaders", "statesmen"))
STATES = frozenset("countries states nations governments sides".split())
_BETWEEN = re.compile("=_?j+$")
_MEMORY = 12  # sentences


def of_both(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office is that of each side: "the heads of the two ministries", "the two heads of state"."""
    at = sentence.phrases.index(phrase)
    return bool(_OF_BOTH.match(sentence.tags, at)) or sentence.before(at) in TWO


def both(reader: Reader, phrase: Phrase | None = None) -> list[Phrase]:
    """Give the people of the last event of two sides, for "the two" and "both sides", or else its sides.

    "The two Ministers" are the two who are ministers, where just one of either side is.
    """
    peers = (_peers(reader, phrase) or _leaders(reader, phrase)) if phrase else []
    if peers:
        return peers
    for draft in reversed(reader.recent):
        if draft.status == "held" and draft.kind != "visit" and len(draft.people) > 1:
            them = phrase is not None and phrase.value == "them"  # all who came, each of whom an event may tell of
            near = [d for d in reader.recent if d.sentence == draft.sentence] if them else [draft]
            return people_meant(sorted({n for d in near if d.kind == draft.kind for n in d.people}))
    pair = people_meant(seat.person for _, seat in reader.waiting if seat.person is not None)
    pair = pair if len(pair) > 1 else _two(reader)
    if pair or not reader.last:
        return pair
    return [Phrase("C", 0, 1, seat.side) for seat in reader.last.seats if seat.side]


def _peers(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give the two of different sides who alone hold an office of that sort: "the Presidents", "both Ministers"."""
    words = reader.scan.words(phrase.first, phrase.last)
    way = next((title for plural, title in _PEERS if plural.search(words)), None)
    if way is None:
        return []
    people = reader.parts.people
    near = (n for n in reader.named_near(phrase) if people[n].country)
    held = [n for n in near if any(way.search(post.title) for post in people[n].posts)]
    pair = len(held) == _PAIR and people[held[0]].country != people[held[1]].country
    return people_meant(held) if pair else []


def _leaders(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give the two heads of state or government who have met, for "the two leaders", whoever was told of since."""
    if reader.last_word(phrase) not in _HEADS:
        return []
    met = (d.people & reader.parts.principals for d in reversed(reader.recent) if d.status == "held")
    return people_meant(sorted(next((heads for heads in met if len(heads) == _PAIR), ())))


def _two(reader: Reader) -> list[Phrase]:
    """Give the main actor and the first person of another side, where no event has told who the two are."""
    people = reader.parts.people
    named = (n for n, p in enumerate(people) if p.posts and p.country and n not in reader.parts.reporters)
    first = reader.main.value if reader.main else next(named, None)
    second = next((n for n in named if first is not None and people[n].country != people[first].country), None)
    return people_meant([first, second]) if first is not None and second is not None else []


def those_told(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give those named before whom "the ambassadors", "the DEMONYM parliamentarians" means."""
    units, side = reader.scan.units, phrase.value.side
    definite = "the" in (units[phrase.first].low, units[max(phrase.first - 1, 0)].low)
    if not definite or not units[phrase.last - 1].low.endswith("s") or not reader.last:
        return []
    if not side:
        one, people = units[phrase.last - 1].low.removesuffix("s"), reader.parts.people
        told = reader.told_before(phrase)
        who = [n for n in told if any(_is_one(one, post.title.lower()) for post in people[n].posts)]
        who = who or [n for n in told if one == "envoy" and is_resident(reader, n)]
        return people_meant(who) if len(who) > 1 else []
    return people_meant(s.person for s in reader.last.seats if s.person is not None and s.side == side)


def _is_one(word: str, title: str) -> bool:
    """Whether an office is that of a word, and no deputy's."""
    return word in title.split() and not title.startswith(("vice", "deputy", "first vice", "first deputy"))


def group(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give the head of a delegation, one party a country of "officials from A, B and C", or the group itself."""
    at = sentence.phrases.index(phrase)
    named = members(reader, sentence, phrase)
    if not named and sentence.tags[max(at - 2, 0) : at] == "P$" and PARTIES & set(str(phrase.value.words).split()):
        return [sentence.phrases[at - 2]]  # "A's delegation"
    if named:
        return named
    word = reader.scan.words(phrase.first, phrase.last)
    if phrase.tag == "j":
        if sentence.tags[at + 1 : at + 2] != "/":
            near = {unit.low for unit in reader.scan.units[phrase.first : phrase.last + 1]}
            if near & STATES and _BETWEEN.search(sentence.tags, max(at - 4, 0), at + 1):
                sides = dict.fromkeys(reader.side(p) for p in both(reader))  # "an accord between the two governments"
                return [Phrase("C", phrase.first, phrase.last, side) for side in sides if side]
            they = (_group_before(reader, sentence, at) or reader.several) if phrase.value in THEY else []
            said = sentence.phrases[at + 1] if sentence.tags[at + 1 : at + 2] == "j" else phrase  # "the two leaders"
            return they or _leaders(reader, said) or _named_before(reader, sentence, at) or both(reader, said)
        return [phrase._replace(tag="G", value=Somebody("", word))]
    if not phrase.value.words:
        return []
    before = {p.value for p in sentence.phrases[max(at - 2, 0) : at] if p.tag == "_"}  # "the BODY delegation"
    people = reader.scan.units[phrase.first].tag == "D"  # "the COUNTRYans went on to CITY"
    if (people or word.split()[-1].lower() in PARTIES) and before & {"the", "whole", "entire"}:
        item = reader.item_of(sentence.number)
        visit = next((d for d in reversed(reader.recent) if d.kind == "visit" and d.people and d.told >= item), None)
        if visit and phrase.value.side in ("", *(s.side for s in visit.seats if s.person is not None)):
            return people_meant(sorted(visit.people))
        if len(reader.company) > 1 and phrase.value.side in ("", reader.side(reader.company[0])):
            return reader.company
        if not people and (leader := _leader_told(reader, sentence, phrase.value.side)):
            return people_meant([leader.value])
        last = reader.last if not phrase.value.side and visit is None else None
        if last and last.kind == "meeting" and (guests := _guests(last)):
            return guests
        told = reader.told_before(phrase) if phrase.value.side else []
        known = [(n, reader.parts.people[n]) for n in told]
        own = [n for n, person in known if person.country == phrase.value.side and person.posts]
        if len(own) == 1:
            return people_meant(own)  # the only one of that side who has been named
    if people:
        return []
    body = _OF_BODY.match(sentence.tags, at)
    if body and not phrase.value.side:
        side = sentence.phrases[body.end() - 1].value.side
        return [phrase._replace(value=phrase.value._replace(side=side))]
    return [phrase]


def of_group(reader: Reader, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Give whom "all members of the delegation" means."""
    whole = _OF_GROUP.match(sentence.tags, sentence.phrases.index(phrase))
    near = reader.scan.lows[max(phrase.first - 1, 0) : phrase.last]
    if not whole or near[-1] != "members" or not _SOME.isdisjoint(near):
        return []
    return [p for p in group(reader, sentence, sentence.phrases[whole.end() - 1]) if p.tag == "P"]


def _group_before(reader: Reader, sentence: Sentence, at: int) -> list[Phrase]:
    """Give the delegation that "they" means: "the DEMONYM delegation toured C, where they were received"."""
    subject = _GROUP_SUBJECT.match(sentence.tags, 0, at)
    return group(reader, sentence, sentence.phrases[subject.end() - 1]) if subject else []


def _guests(met: Draft) -> list[Phrase]:
    """Give those who came to a meeting: not of its country, else not its hosts, else whom the main actor met."""
    seats = [seat for seat in met.seats if seat.person is not None]
    away = [seat for seat in seats if met.country and seat.side != met.country]
    hosted = [seat for seat in seats if seat.role != "host"]
    came = away or (hosted if len(hosted) < len(seats) else [seat for seat in seats if seat.role == "counterpart"])
    return people_meant(seat.person for seat in came if seat.person is not None)


def _leader_told(reader: Reader, sentence: Sentence, side: str) -> Phrase | None:
    """Give whom the text has told to lead a delegation of a side, or of any if none is said."""
    for told in reversed(reader.sentences[max(sentence.number - _MEMORY, 0) : sentence.number]):
        for phrase in told.phrases:
            words = phrase.value.words.split() if phrase.tag == "G" else ()
            for head in () if PARTIES.isdisjoint(words) else head_of(told, phrase):
                if side in ("", reader.side(head)):
                    return head
    return None


def _named_before(reader: Reader, sentence: Sentence, at: int) -> list[Phrase]:
    """Give those whom the sentence has named by then, for "the two", if they are of several sides."""
    named = list({p.value: p for p in sentence.phrases[:at] if p.tag == "P"}.values())
    return named if len({reader.parts.people[p.value].country for p in named}) > 1 else []
