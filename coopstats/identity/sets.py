"""Sets of entities that are taken for one, and what bars a union of two.

Each set carries a summary of its members, so that a union is checked in the time that the smaller set takes: a person
whom ten thousand readouts name is no dearer than one whom two do.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from coopstats.identity.entities import Entity, Post

Tokens = tuple[str, ...]


class Bar(NamedTuple):
    """Why two sets stay apart. A `firm` one is a conflict that no judgement lifts; others wait for a judgement."""

    reason: str
    firm: bool


@dataclass
class _Summary:
    """What the members of a set say of it."""

    size: int = 0
    kinds: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)  # texts that name the person
    held: dict[str, set[Post]] = field(default_factory=lambda: defaultdict(set))  # offices of state by day
    holders: dict[tuple[str, str], set[Tokens]] = field(default_factory=lambda: defaultdict(set))  # names by day, post
    apart: set[str] = field(default_factory=set)  # members of other sets, judged different

    @classmethod
    def of(cls, entity: Entity) -> "_Summary":
        summary = cls(1, {entity.kind}, {entity.country} - {""}, {entity.source} if entity.kind == "person" else set())
        if entity.day and entity.posts:
            summary.held[entity.day] |= entity.posts
        if entity.day:
            for post in entity.sole:
                summary.holders[entity.day, post].add(entity.tokens)
        return summary

    def add(self, other: "_Summary") -> None:
        self.size += other.size
        self.kinds |= other.kinds
        self.countries |= other.countries
        self.sources |= other.sources
        self.apart |= other.apart
        for day, posts in other.held.items():
            self.held[day] |= posts
        for key, names in other.holders.items():
            self.holders[key] |= names


class Sets:
    """Disjoint sets of entities; the first member of each, in the order given, stands for it."""

    def __init__(self, found: Iterable[Entity], alike: Callable[[Tokens, Tokens], bool]) -> None:
        self._order: dict[str, int] = {}
        self._root: dict[str, str] = {}
        self._summary: dict[str, _Summary] = {}
        for number, entity in enumerate(found):
            self._order[entity.key], self._root[entity.key] = number, entity.key
            self._summary[entity.key] = _Summary.of(entity)
        self._alike = alike

    def __contains__(self, key: str) -> bool:
        return key in self._root

    def find(self, key: str) -> str:
        """Give the first of the set that holds an entity."""
        while self._root[key] != key:
            self._root[key] = self._root[self._root[key]]
            key = self._root[key]
        return key

    def firsts(self) -> dict[str, str]:
        """Give for each entity the first of its set."""
        return {key: self.find(key) for key in self._root}

    def part(self, one: str, other: str) -> None:
        """Keep two sets apart from now on."""
        one, other = self.find(one), self.find(other)
        self._summary[one].apart.add(other)
        self._summary[other].apart.add(one)

    def join(self, one: str, other: str) -> None:
        """Make two sets one, whatever bars it."""
        one, other = sorted((self.find(one), self.find(other)), key=self._order.__getitem__)
        if one == other:
            return
        small, large = sorted((self._summary[one], self._summary.pop(other)), key=lambda summary: summary.size)
        large.add(small)
        self._root[other], self._summary[one] = one, large

    def bar(self, one: str, other: str) -> Bar | None:
        """Say what bars a union, None if nothing does."""
        one, other = self.find(one), self.find(other)
        if one == other:
            return None
        small, large = sorted((self._summary[one], self._summary[other]), key=lambda summary: summary.size)
        if one in {self.find(key) for key in self._summary[other].apart}:
            return Bar("judged different", True)
        if firm := _conflict(small, large, self._alike):
            return Bar(firm, True)
        if small.kinds.isdisjoint(large.kinds):
            return Bar("bodies of two kinds", False)
        if small.countries and large.countries and small.countries.isdisjoint(large.countries):
            return Bar(f"of {'/'.join(sorted(small.countries))} and of {'/'.join(sorted(large.countries))}", False)
        return None


def _conflict(small: _Summary, large: _Summary, alike: Callable[[Tokens, Tokens], bool]) -> str:
    """Say why the members of two sets cannot be one, empty if they can."""
    if ("person" in small.kinds) != ("person" in large.kinds):
        return "a person and a body"
    if both := small.sources & large.sources:
        return f"{min(both)} names both and tells them apart"
    for day in sorted(small.held.keys() & large.held.keys()):
        if clash := _clash(small.held[day], large.held[day]):
            return f"{clash} on {day}"
    for day, post in sorted(small.holders.keys() & large.holders.keys()):
        if not all(alike(a, b) for a in small.holders[day, post] for b in large.holders[day, post]):
            return f"two holders of one post: {post} on {day}"
    return ""


def _clash(ours: set[Post], theirs: set[Post]) -> str:
    """Say which two offices nobody holds at once; a minister may be prime minister too, but of one country."""
    if ours & theirs:
        return ""
    for (rank, country), (other, elsewhere) in sorted((a, b) for a in ours for b in theirs):
        if country != elsewhere or (rank != other and "minister" not in (rank, other)):
            one, two = (f"{r.replace('_', ' ')} of {c}" for r, c in ((rank, country), (other, elsewhere)))
            return f"two posts that one person cannot hold: {one} and {two}"
    return ""
