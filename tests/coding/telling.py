"""What the coder tells of a text, in a few words each: events, posts, and the words around a cue."""

from collections.abc import Callable, Iterator
from typing import Any

from coopstats import Codebook
from coopstats.articles import article_from_text
from coopstats.coding import code_records
from coopstats.coding.scanning.scan import Scan, scan
from coopstats.tables import Coding


def told(text: str, published: str | None = "2022-05-06", publisher: str | None = None) -> list[dict[str, str]]:
    """Engagements of a text as dicts, with the people who were there by name."""
    records = code_records(article_from_text(text, source_id="a", published=published, publisher=publisher))
    names = {row[0]: row[1] for row in records["people"]}
    columns = ("key", "source", "kind", "name", "part_of", "status", "start", "end", "city", "country")
    found = []
    for row in records["engagements"]:
        seats = [p for p in records["participations"] if p[1] == row[0]]
        there = sorted(names[p[2]] for p in seats if p[2] and p[5] not in ("sender", "addressee"))
        event = {column: cell or "" for column, cell in zip(columns, row, strict=False)}
        found.append(event | {"people": ", ".join(there), "sides": " ".join(sorted({p[4] for p in seats if p[4]}))})
    return found


def lines(events: list[dict[str, str]]) -> Iterator[str]:
    for event in events:
        yield f"{event['kind']} {event['status']}: {event['people']}".rstrip(": ")


def days(event: dict[str, str]) -> str:
    return event["start"] if event["start"] == event["end"] else f"{event['start']}..{event['end']}"


def posts(coding: Coding) -> list[tuple[str, str, str, str]]:
    """Name, title, body and country of each post."""
    found = coding.posts.merge(coding.people, on="person_id").merge(
        coding.institutions, on="institution_id", how="left", suffixes=("", "_body")
    )
    return list(found[["name", "title", "name_body", "country"]].fillna("").itertuples(index=False, name=None))


def around(features: Callable[[Scan], Any], text: str, word: str) -> Any:
    """Tell the features that stand around a word of a text."""
    units = scan(article_from_text(text), Codebook.read())
    at = next(i for i, unit in enumerate(units.units) if unit.low == word)
    return features(units).around(at, at + 1)
