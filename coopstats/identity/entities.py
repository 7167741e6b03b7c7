"""People and bodies of each readout with what tells one from another: name, country, offices, day."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from coopstats.codebook import Codebook
from coopstats.coding.people.spelling import plain
from coopstats.tables import Coding

_SMALL = frozenset("the of and for de la du al el bin ibn von van da dos".split())
# Words that tell a kind of body and not which one it is: "Foreign Ministry", "Ministry of Foreign Affairs".
_KIND_WORDS = {"ministry": frozenset("ministry department office secretariat affairs".split())}
# Offices of which nobody holds two at a time, and the kinds of body in which they are offices of state.
_EXCLUSIVE = frozenset(("head_of_state", "head_of_government", "speaker", "ambassador"))
_OF_STATE = frozenset(("", "presidency", "government", "parliament", "embassy", "monarchy", "ministry"))
# A minister with a portfolio; of ministers of state there are many.
_MINISTER = re.compile(r"(?:(?:federal|union) )?minister (?:of|for) (?!state\b)|foreign minister$")
_MANY = re.compile(r"member|co-|captain|deputy|vice")

Post = tuple[str, str]  # rank and country


@dataclass(frozen=True)
class Entity:
    """A person or body of one readout with what tells it from others; `day` is that of publication.

    `posts` are the offices of state held, as rank and country; `sole` names those that one person has at a time.
    """

    key: str
    name: str
    tokens: tuple[str, ...]
    source: str
    country: str
    kind: str
    day: str
    titles: frozenset[str] = field(default=frozenset())
    posts: frozenset[Post] = field(default=frozenset())
    sole: frozenset[str] = field(default=frozenset())


def entities(coding: Coding) -> list[Entity]:
    """List people and bodies with their context, people first, in the order of the tables."""
    days = dict(zip(coding.sources["source_id"], coding.sources["published"].fillna(""), strict=True))
    return [*_people(coding, days), *_bodies(coding, days)]


def _people(coding: Coding, days: Mapping[str, str]) -> Iterator[Entity]:
    ranks = {office.term.lower(): office.rank for office in Codebook.read().offices}
    kinds = dict(zip(coding.institutions["institution_id"], coding.institutions["kind"], strict=True))
    titles: dict[str, set[str]] = defaultdict(set)
    posts: dict[str, set[Post]] = defaultdict(set)
    sole: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, str] = {}
    held = coding.posts[["person_id", "institution_id", "title", "country"]].fillna("")
    for person, body, stated, country in held.itertuples(index=False):
        title = stated.lower()
        rank = "minister" if _MINISTER.match(title) else ranks.get(title, "")
        titles[person].add(title)
        countries.setdefault(person, country)
        if country and kinds.get(body, "") in _OF_STATE and (rank == "minister" or rank in _EXCLUSIVE):
            posts[person].add((rank, country))
            if rank in ("head_of_state", "head_of_government") or _MINISTER.match(title):
                sole[person].update([f"{stated} of {country}"] if not _MANY.match(title) else [])
    for person, side in coding.participations[["person_id", "side"]].dropna().itertuples(index=False):
        countries[person] = countries.get(person) or side
    for key, name in coding.people[["person_id", "name"]].itertuples(index=False):
        source = key.rpartition(":")[0]
        yield Entity(
            key, name, plain(name), source, countries.get(key, ""), "person", days.get(source, ""),
            frozenset(titles[key]), frozenset(posts[key]), frozenset(sole[key]),
        )  # fmt: skip


def _bodies(coding: Coding, days: Mapping[str, str]) -> Iterator[Entity]:
    canonical = {
        form.lower(): row.name
        for row in Codebook.read().organisations
        for form in (row.acronym, row.name, *row.other_names)
        if form
    }
    frame = coding.institutions[["institution_id", "name", "kind", "country"]].fillna("")
    for key, name, kind, country in frame.itertuples(index=False):
        source = key.rpartition(":")[0]
        known = canonical.get(name.lower(), name) if kind == "igo" else name
        words = tuple(word.replace("defense", "defence") for word in plain(known) if word not in _SMALL)
        yield Entity(key, name, words, source, country, f"body {kind}", days.get(source, ""))


def core(body: Entity) -> frozenset[str]:
    """Give the words that tell which body of its kind and country it is.

    Examples
    --------
    >>> sorted(core(Entity("a:i001", "", ("foreign", "ministry"), "a", "NOR", "body ministry", "")))
    ['foreign']
    """
    return frozenset(body.tokens) - _KIND_WORDS.get(body.kind.removeprefix("body "), frozenset())
