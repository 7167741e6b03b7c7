"""Which entities may be the same: pairs that share a word of their name, scored, and sets that refuse a conflict."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

import pandas as pd

from coopstats.errors import MissingExtraError
from coopstats.identity.entities import Entity

LIKELY = 0.86
CERTAIN = 1.0
# A block of more names than this is of a name too common to compare all with all.
_LARGEST_BLOCK = 400
_ONE_TERM = 31  # days within which two offices that exclude each other are of two people


class Sets:
    """Disjoint sets of entities that refuse a union across a conflict."""

    def __init__(self, found: Iterable[Entity]) -> None:
        self.root = {entity.key: entity.key for entity in found}
        self.members = {entity.key: [entity] for entity in found}
        self.apart: dict[str, set[str]] = defaultdict(set)

    def find(self, key: str) -> str:
        """Give the first of the set that holds an entity."""
        while self.root[key] != key:
            self.root[key] = self.root[self.root[key]]
            key = self.root[key]
        return key

    def conflict(self, one: str, other: str) -> str:
        """Say what bars a union, empty if nothing does."""
        one, other = self.find(one), self.find(other)
        if other in {self.find(key) for key in self.apart[one]}:
            return "judged different"
        return next((c for a in self.members[one] for b in self.members[other] if (c := _conflict(a, b))), "")

    def join(self, one: str, other: str) -> None:
        """Make two sets one."""
        one, other = self.find(one), self.find(other)
        if one != other:
            self.root[other] = one
            self.members[one] += self.members.pop(other)
            self.apart[one] |= self.apart.pop(other, set())


def _conflict(one: Entity, other: Entity) -> str:
    """Say why two entities cannot be the same, empty if they can."""
    if one.kind != other.kind:
        return "a person and a body, or bodies of two kinds"
    if one.country and other.country and one.country != other.country:
        return f"of {one.country} and of {other.country}"
    if one.kind == "person" and one.source == other.source:
        return "told apart by one text"
    if one.ranks and other.ranks and not one.ranks & other.ranks and _near(one.day, other.day):
        return "two offices that nobody holds at once"
    return ""


def _near(one: str, other: str) -> bool:
    if len(one) < 10 or len(other) < 10:
        return False
    return abs((pd.Timestamp(one) - pd.Timestamp(other)).days) <= _ONE_TERM


def find_pairs(found: list[Entity]) -> Iterator[tuple[Entity, Entity, float]]:
    """Compare the entities that share a block; the same names of one country once, however many readouts have them."""
    groups: dict[tuple[object, ...], list[Entity]] = defaultdict(list)
    for entity in found:
        groups[entity.kind, entity.country, tuple(sorted(entity.tokens))].append(entity)
    for same in groups.values():
        first = same[0]
        whole = len(first.tokens) > 1 or first.kind != "person"
        yield from (
            (first, other, CERTAIN if whole and first.country or "igo" in first.kind else 0.95) for other in same[1:]
        )
    heads = [same[0] for same in groups.values()]
    blocks: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in heads:
        for token in {*entity.tokens, *(token[:4] for token in entity.tokens)}:
            if len(token) > 2:
                blocks[entity.kind, token].append(entity)
    seen = set()
    for block in blocks.values():
        for one, other in combinations(block, 2) if len(block) <= _LARGEST_BLOCK else ():
            if (one.key, other.key) not in seen and _may_match(one, other):
                seen.add((one.key, other.key))
                score = _score(one, other)
                if score >= LIKELY:
                    yield one, other, score


def _may_match(one: Entity, other: Entity) -> bool:
    return not (one.country and other.country) or one.country == other.country


def _score(one: Entity, other: Entity) -> float:
    """Say how likely two names are the same: 1 is certain; the office is what tells."""
    small, big = sorted((one.tokens, other.tokens), key=len)
    if not small:
        return 0.0
    person, context = one.kind == "person", bool(one.country and one.country == other.country)
    office = bool(one.titles & other.titles)
    if person and context and len(small) > 1 and set(small) < set(big):
        return CERTAIN if office else 0.95
    if person and context and (_initials(small, big) or _initials(big, small)):
        return 0.94 if office else 0.9
    if person and len(small) == 1:
        return 0.9 if context and office and small[0] in big else 0.0
    alike = _ratio(" ".join(sorted(small)), " ".join(sorted(big)))
    return min(alike, 0.97) if context or not person else min(alike, 0.97) * 0.95


def _initials(small: tuple[str, ...], big: tuple[str, ...]) -> bool:
    """Whether one name is the other with given names cut to initials."""
    if len(small) < 2 or small[-1] != big[-1]:
        return False
    return all(len(token) == 1 and any(name.startswith(token) for name in big[:-1]) for token in small[:-1])


def _ratio(one: str, other: str) -> float:
    try:
        from rapidfuzz.fuzz import ratio
    except ImportError:
        hint = 'Install it with: pip install "coopstats[identity]"'
        raise MissingExtraError("matching names needs the package rapidfuzz", hint=hint) from None
    return ratio(one, other) / 100
