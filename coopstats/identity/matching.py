"""Which entities may be the same: names that share a word or a sound are compared, and the likeness gets a score."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, combinations
from typing import NamedTuple

from coopstats.errors import MissingExtraError
from coopstats.identity.entities import Entity, core

LIKELY = 0.86
CERTAIN = 1.0
_LIKE_WORDS = 0.8
# A block of more names than this is of a word too common to compare all with all: then only those of one country, and
# where those are too many too, each with its neighbours in the alphabet (sorted neighbourhood, Hernandez and Stolfo
# 1995).
_LARGEST_BLOCK = 400
_NEIGHBOURS = 100
# Spellings of one sound, as the same name comes out of other alphabets in other ways.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|dj", "j"), (r"kh|gh", "h"), (r"ph", "f"), (r"tz", "ts"), (r"sch", "sh"), (r"q|c(?!h)", "k"),
        (r"x", "ks"), (r"w", "v"), (r"ff$", "v"), (r"[aeiouy]+", "a"), (r"j", "a"), (r"(.)\1+", r"\1"), (r"a+", "a"),
    )
)  # fmt: skip


class Pair(NamedTuple):
    """Two entities and how likely they are the same: 1 is certain."""

    one: Entity
    other: Entity
    score: float


def find_pairs(found: Iterable[Entity]) -> Iterator[Pair]:
    """Compare the entities that share a block; the same names of one country once, however many readouts have them."""
    groups: dict[tuple[object, ...], list[Entity]] = defaultdict(list)
    for entity in found:
        groups[entity.kind, entity.country, tuple(sorted(entity.tokens))].append(entity)
    for same in groups.values():
        yield from _same_name(same)
    heads = [
        replace(same[0], titles=frozenset().union(*(entity.titles for entity in same))) for same in groups.values()
    ]
    yield from _ambiguous_asked([pair for one, other in _blocked(heads) if (pair := _scored(one, other))])


def _same_name(same: list[Entity]) -> Iterator[Pair]:
    """Pair the holders of one name in one country with the first of them; certain if the name is a whole one."""
    first = same[0]
    whole = len(first.tokens) > 1 or first.kind != "person"
    score = CERTAIN if whole and first.country or "igo" in first.kind else 0.95
    yield from (Pair(first, other, score) for other in same[1:])


def _blocked(heads: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """Give each pair of names that share a word, its beginning or its sound, and are not of two countries, once."""
    blocks: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in heads:
        family = entity.kind.partition(" ")[0]
        words = {*entity.tokens, *(token[:4] for token in entity.tokens), *map(sound, entity.tokens)}
        if family == "body":
            words.add("".join(token[0] for token in entity.tokens))
        for word in words:
            if len(word) > 2:
                blocks[family, word].append(entity)
    seen = set()
    for block in blocks.values():
        for part in _parts(block):
            for one, other in combinations(part, 2):
                if (one.key, other.key) not in seen and not (
                    one.country and other.country and one.country != other.country
                ):
                    seen.add((one.key, other.key))
                    yield one, other


def _parts(block: list[Entity]) -> Iterable[list[Entity]]:
    if len(block) <= _LARGEST_BLOCK:
        return [block]
    parts: dict[str, list[Entity]] = defaultdict(list)
    for entity in block:
        parts[entity.country].append(entity)
    return chain.from_iterable([part] if len(part) <= _LARGEST_BLOCK else _neighbours(part) for part in parts.values())


def _neighbours(part: list[Entity]) -> Iterator[list[Entity]]:
    """Cut a long block, in the order of its names, into pieces of which each overlaps the next by half."""
    part = sorted(part, key=lambda entity: sorted(entity.tokens))
    for start in range(0, len(part), _NEIGHBOURS // 2):
        yield part[start : start + _NEIGHBOURS]


def _ambiguous_asked(pairs: list[Pair]) -> Iterator[Pair]:
    """Lower the score of a short name that is certainly part of several longer ones, unless those are one name."""
    longer: dict[str, list[Entity]] = defaultdict(list)
    for one, other, score in pairs:
        if score >= CERTAIN and one.kind == "person":
            short, long = sorted((one, other), key=lambda entity: len(entity.tokens))
            longer[short.key].append(long)
    doubtful = {
        key
        for key, names in longer.items()
        if any(
            not set(a.tokens) <= set(b.tokens) and not set(b.tokens) <= set(a.tokens) for a, b in combinations(names, 2)
        )
    }
    for pair in pairs:
        unsure = pair.score >= CERTAIN and (pair.one.key in doubtful or pair.other.key in doubtful)
        yield pair._replace(score=0.95) if unsure else pair


def _scored(one: Entity, other: Entity) -> Pair | None:
    score = _of_people(one, other) if one.kind == "person" else _of_bodies(one, other)
    return Pair(one, other, score) if score >= LIKELY else None


def _of_people(one: Entity, other: Entity) -> float:
    """Say how likely two names are one person's; the office is what tells."""
    small, big = sorted((one.tokens, other.tokens), key=len)
    if not small:
        return 0.0
    context, office = bool(one.country and one.country == other.country), bool(one.titles & other.titles)
    if context and len(small) > 1 and set(small) < set(big):
        return CERTAIN if office else 0.95
    if context and (_initials(small, big) or _initials(big, small)):
        return 0.94 if office else 0.9
    if len(small) == 1:
        return 0.9 if context and office and small[0] in big else 0.0
    return alike(small, big) * (1 if context else 0.95)


def _of_bodies(one: Entity, other: Entity) -> float:
    """Say how likely two names are one body's: the same words for what it does, one inside the other, an acronym."""
    ours, theirs = core(one), core(other)
    context = bool(one.country and one.country == other.country)
    if context and one.kind == other.kind and ours and ours == theirs:
        return CERTAIN
    small, big = sorted((one.tokens, other.tokens), key=len)
    if context and len(small) == 1 and small[0] == "".join(token[0] for token in big):
        return 0.92
    if context and one.kind == other.kind and ours and theirs and (ours < theirs or theirs < ours):
        return 0.88
    if one.kind == other.kind == "body igo":  # "Council of Europe", "European Council": the order tells them apart
        return min(_ratio(" ".join(one.tokens), " ".join(other.tokens)), 0.97)
    return alike(small, big)


def may_be_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: each word of the shorter one has its like in the longer one.

    Examples
    --------
    >>> may_be_one(("a", "aliev"), ("ann", "maria", "aliyev")), may_be_one(("mary", "roe"), ("mark", "roe"))
    (True, False)
    """
    small, big = sorted((one, other), key=len)
    return all(any(_like(word, theirs) for theirs in big) for word in small)


def _like(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return one == other or sound(one) == sound(other) or _ratio(one, other) >= _LIKE_WORDS


def alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Say how much two names look or sound alike, in any order: 0 to 0.97, as spelling alone is never certain.

    Examples
    --------
    >>> alike(("muhammad", "ali"), ("ali", "mohammed")), alike(("ann", "roe"), ("roe", "ann"))
    (0.9, 0.97)
    """
    score = _ratio(" ".join(sorted(one)), " ".join(sorted(other)))
    if 0.7 <= score < 0.9 and sorted(map(sound, one)) == sorted(map(sound, other)):
        return 0.9
    return min(score, 0.97)


def _ratio(one: str, other: str) -> float:
    try:
        from rapidfuzz.fuzz import ratio
    except ImportError:
        hint = 'Install it with: pip install "coopstats[identity]"'
        raise MissingExtraError("matching names needs the package rapidfuzz", hint=hint) from None
    return ratio(one, other) / 100


def sound(word: str) -> str:
    """Write a word as it sounds, vowels and doubled letters apart, so that transliterations meet.

    Examples
    --------
    >>> sound("mohammed") == sound("muhamad"), sound("berdiyev") == sound("berdiev"), sound("roe") == sound("lis")
    (True, True, False)
    """
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    return word


def _initials(small: tuple[str, ...], big: tuple[str, ...]) -> bool:
    """Whether one name is the other with given names cut to initials."""
    if len(small) < 2 or small[-1] != big[-1]:
        return False
    return all(len(token) == 1 and any(name.startswith(token) for name in big[:-1]) for token in small[:-1])
