"""People and bodies of each readout with what tells one from another: name, country, offices, day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from coopstats.codebook import Codebook
from coopstats.coding.people import plain
from coopstats.tables import Coding

_SMALL = frozenset("the of and for de la du al el bin ibn von van da dos".split())
# Offices of which nobody holds two at a time.
_EXCLUSIVE = frozenset(("head_of_state", "head_of_government", "speaker", "ambassador", "royal"))


@dataclass(frozen=True)
class Entity:
    """A person or body of one readout with what tells it from others; `day` is that of publication."""

    key: str
    name: str
    tokens: tuple[str, ...]
    source: str
    country: str
    kind: str
    day: str
    titles: frozenset[str] = field(default=frozenset())
    ranks: frozenset[str] = field(default=frozenset())


def entities(coding: Coding) -> list[Entity]:
    """List people and bodies with their context, people first, in the order of the tables."""
    days = dict(zip(coding.sources["source_id"], coding.sources["published"].fillna(""), strict=True))
    return [*_people(coding, days), *_bodies(coding, days)]


def _people(coding: Coding, days: Mapping[str, str]) -> Iterator[Entity]:
    codebook = Codebook.read()
    ranks = {office.term.lower(): office.rank for office in codebook.offices}
    posts = coding.posts[["person_id", "title", "country"]].fillna("")
    titles: dict[str, set[str]] = defaultdict(set)
    countries: dict[str, str] = {}
    for person, title, country in posts.itertuples(index=False):
        titles[person].add(title.lower())
        countries.setdefault(person, country)
    sides = coding.participations[["person_id", "side"]].dropna()
    for person, side in sides.itertuples(index=False):
        countries[person] = countries.get(person) or side
    for key, name in coding.people[["person_id", "name"]].itertuples(index=False):
        source = key.rpartition(":")[0]
        held = frozenset(titles[key])
        known = frozenset(rank for title in held if (rank := ranks.get(title)) in _EXCLUSIVE)
        yield Entity(
            key, name, plain(name), source, countries.get(key, ""), "person", days.get(source, ""), held, known
        )


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
