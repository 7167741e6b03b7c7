"""Two sides that meet: who is meant on each, one event for each of the others or one for all, and whether by wire."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.separate import is_joint, own_of_each
from coopstats.coding.rules.spots import place_of
from coopstats.coding.scanning.plainwords import OWNS, PARTIES, PEERS, WIRES
from coopstats.coding.sentences.phrases import Phrase, Sentence, identity, is_singular

# "B, with whom A"
WITH_WHOM = r"([PUG])(?:/_?[CB])?,?wR(?:[_D]|C\$){0,3}([PpU])[_TFE@]{0,3}"
GIVEN_TO = re.compile(r"L(?:[_D]|C\$){0,3}([PUp])_{1,4}$")  # "paid B a courtesy", "gave B a ceremonial"
HOSTING = ("host", "counterpart")  # roles of who receives and of who is received
_CLAUSE = re.compile("[^,;:ZR.]{0,12}(?:Z_{0,4}N)?")  # also "agreed on it during a phone call"
_ONE_MEETING = re.compile(r"\b(?:during|at) (?:the|this) meeting\b(?! with)|\bthe guests\b")
_EACH = frozenset(("each", "all", "both", "individually", "separately"))
_TWO_PRONOUNS = re.compile("p[a-zA-Z]w?p")
_PAIR = 2
BY = frozenset(("by", "via", "through", "over"))  # before what people speak by
_WIRED_BY = BY | {"on", "the"}


def meet(
    reader: Reader, kind: str, sentence: Sentence, at: int, rule: str, ours: Sequence[Phrase], theirs: Sequence[Phrase],
    roles: tuple[str, str] = ("attendee", "counterpart"), *, apart: bool = True, weak: bool = False,
) -> Drafts:  # fmt: skip
    """Give one event for each of the others, or one for all where they met together."""
    spoke = weak or "told" in rule or rule.startswith("discusses")
    if kind == "meeting" and spoke and _by_wire(reader, sentence, at):
        kind = "call"
    if reader.main and len(ours) == 1 and _is_main(reader, ours[0], theirs):
        ours = [reader.main]
    if _is_third(reader, sentence, ours, theirs):
        ours = reader.default
    if len(ours) > 1 and len(theirs) == 1 and sentence.says(_EACH, at - 4, at + 2):
        ours, theirs, roles = theirs, ours, (roles[1], roles[0])  # "A, B and C each met D"
    ours, theirs = _across(reader, sentence, ours, theirs)
    mine = {identity(p) for p in ours} if len(ours) == 1 else set()
    theirs = [p for p in theirs if identity(p) not in mine] or theirs  # "met each of them", which includes the host
    meant = len(ours) > 1 and all(p.tag == "P" and not p.first for p in ours)  # "they", of whom one is at home
    hosts = reader.sides(theirs) if meant else set()
    ours = [p for p in ours if reader.side(p) not in hosts] or ours
    met = {identity(p) for p in theirs}
    if len(ours) == 1 and {identity(ours[0])} == met and _TWO_PRONOUNS.match(sentence.tags, max(at - 1, 0)):
        # "where she received him"
        ours = [p for p in sentence.phrases[:at] if p.tag == "P" and identity(p) not in met][-1:]
    ours = [p for p in (ours or reader.default) if identity(p) not in met]
    if not ours and len(theirs) < 2:
        return
    named = {reader.side(p) for p in theirs if p.tag == "P"}
    theirs = [p for p in theirs if p.tag not in "GU" or not (named and _comes_along(reader, p, named))]
    theirs = _of_one_side(theirs)
    # A cabinet or a ministry that meets guests meets them together; a delegation on a visit, one by one.
    one = any(p.tag == "P" or p.first == 0 or reader.first_word(p) == "i" for p in ours)
    apart = apart and one and not is_joint(sentence, at) and not _goes_on_as_one(reader, sentence)
    groups = list(_apart(reader, theirs)) if apart else [list(theirs)]
    owns = own_of_each(sentence, at, groups)
    for group, own in zip(groups, owns, strict=True):
        for draft in reader.event(kind, sentence, at, rule, **{roles[0]: ours, roles[1]: group}):
            others = {id(other.day) for other in owns}
            draft.weak, draft.when = weak, own.day or (None if id(draft.when) in others else draft.when)
            if own.place:
                draft.city, draft.country = place_of(reader.scan, own.place)
            yield draft


def _goes_on_as_one(reader: Reader, sentence: Sentence) -> bool:
    """Whether the next sentence speaks of those met as of one meeting: "During the meeting", "the guests said"."""
    scan, after = reader.scan, sentence.number + 1
    words = " ".join(low for first, last in scan.sentences[after : after + 1] for low in scan.lows[first:last])
    return _EACH.isdisjoint(sentence.values) and _ONE_MEETING.search(words) is not None


def _apart(reader: Reader, theirs: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    """Give those met one by one, but members of a delegation, whom one word means, together."""
    for _, same in groupby(theirs, key=lambda p: (p.first, p.last)):
        group = list(same)
        together = len(group) > _PAIR and len(reader.sides(group)) == 1
        yield from [group] if together else ([p] for p in group)


def _of_one_side(theirs: Sequence[Phrase]) -> list[Phrase]:
    """Let offices without a country be of that of the first: "the DEMONYM minister and the mayor"."""
    side = theirs[0].value.side if theirs and theirs[0].tag == "U" else ""
    return [
        p._replace(value=p.value._replace(side=side)) if p.tag == "U" and not p.value.side and is_singular(p) else p
        for p in theirs
    ]


def _by_wire(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether a sentence, or the one before if nothing else was told there, speaks of a call."""
    if "f" in sentence.tags:
        return True
    before = reader.sentences[sentence.number - 1 : sentence.number] if sentence.number else []
    told = any(sentence.number - 1 in (draft.sentence, draft.told) for draft in reader.recent)
    clause = _CLAUSE.match(sentence.tags, at)  # "agreed in a telephone conversation"
    here = sentence.phrases[: clause.end() if clause else at]
    phrases = [*here, *(() if told else (p for s in before for p in s.phrases))]
    if any(p.tag == "N" and p.value.cue.kind == "call" for p in phrases):
        return True
    wired = not WIRES.isdisjoint(sentence.values)
    return wired and any(wire in WIRES and by in _WIRED_BY for by, wire in pairwise(sentence.values))


def _is_third(reader: Reader, sentence: Sentence, ours: Sequence[Phrase], theirs: Sequence[Phrase]) -> bool:
    """Whether "he" has been taken for a guest of the main actor, who in truth is the one to meet the next."""
    if len(ours) != 1 or not reader.main or ours[0].tag != "P" or ours[0].first >= sentence.phrases[0].first:
        return False
    if any(ours[0].value in visit.people and visit.told >= sentence.number - 1 for visit in reader.drafts.visits):
        return False  # "B arrived on DATE. He will meet C"
    side = reader.side(reader.main)
    others = {reader.side(p) for p in theirs if p.tag == "P"}
    return ours[0].first > 1 and not {side, ""} & {reader.side(ours[0]), *others} and bool(others)


def _across(
    reader: Reader, sentence: Sentence, ours: Sequence[Phrase], theirs: Sequence[Phrase]
) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
    """Read "he" as somebody of another side than those whom he met."""
    pair = len(ours) == len(theirs) == 1 and all(p.tag == "P" and reader.stated_side(p.value) for p in (*ours, *theirs))
    side = reader.side(ours[0]) if pair else ""
    if not side or reader.side(theirs[0]) != side or reader.last is None:
        return ours, theirs
    known = [*([reader.main.value] if reader.main else []), *sorted(reader.last.people)]
    other = next((Phrase("P", 0, 1, n) for n in known if reader.parts.people[n].country not in ("", side)), None)
    start = sentence.phrases[0].first
    if other and theirs[0].first < start <= ours[0].first:
        return ours, [other]
    return ([other], theirs) if other and ours[0].first < start <= theirs[0].first else (ours, theirs)


def _comes_along(reader: Reader, group: Phrase, named: set[str]) -> bool:
    """Whether a group is the company of somebody named: "A and his delegation"."""
    seat = reader.seat(group, "", "")
    before = reader.scan.lows[max(group.first - 2, 0) : group.first]
    if not OWNS.isdisjoint(before) and not seat.words.endswith(PEERS):
        return True  # "A and his team"
    of_company = group.tag == "U" and not PARTIES.isdisjoint(seat.words.split())  # "A and all members of the mission"
    return of_company or (group.tag == "G" and (seat.side in named or "delegation" in seat.words))


def _is_main(reader: Reader, phrase: Phrase, theirs: Sequence[Phrase]) -> bool:
    """Whether "the head of the department" is the main actor, as it mostly is once that one has been named."""
    main = reader.main
    if not main or identity(main) in {identity(p) for p in theirs}:
        return False
    if reader.scan.lows[phrase.first - 1] == "visiting":
        return False  # "the visiting minister" is the guest of the main actor
    if phrase.tag == "P":
        words = reader.scan.words(phrase.first, phrase.last).lower().removeprefix("the ")
        own, other = reader.parts.people[main.value], reader.parts.people[phrase.value]
        bare = not set(other.name.lower().split()) & set(words.split())
        return bare and any(f" {post.title.lower()}".endswith(f" {words}") for post in own.posts)
    side = reader.side(main)
    return phrase.tag == "U" and phrase.value.side in ("", side) and phrase.first > main.first
