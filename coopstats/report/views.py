"""Tables of a `Coding` joined as a reader wants to see them: names in place of keys, the words beside each row."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from coopstats.report.html import plain
from coopstats.schema import ABSENT_ROLES
from coopstats.tables import Coding


def rows(frame: pd.DataFrame) -> Iterator[Any]:
    """Go through the rows of a frame as named tuples, with an empty string for missing text."""
    text: list[str] = list(frame.select_dtypes("str").columns)
    return frame.assign(**frame[text].fillna("")).itertuples(index=False)


def with_quotes(coding: Coding, table: str) -> pd.DataFrame:
    """Join one table with the quotation behind each row."""
    return coding.frames[table].merge(coding.evidence[["evidence_id", "quote"]], how="left")


def in_context(coding: Coding, width: int = 36) -> dict[str, tuple[str, str]]:
    """Collect the words before and after each quotation: whole words of its paragraph, at most `width` characters."""
    found: dict[str, tuple[str, str]] = {}
    for row in rows(coding.evidence):
        text = coding.texts.get(row.source_id, "")
        before = text[max(row.start - width, 0) : row.start].rpartition("\n")[2]
        after = text[row.end : row.end + width].partition("\n")[0]
        if len(before) == width:
            before = before.partition(" ")[2]
        if len(after) == width:
            after = after.rpartition(" ")[0]
        found[row.evidence_id] = (before, after)
    return found


def posts_by_person(coding: Coding) -> dict[str, list[Any]]:
    """Collect the posts of each person in the order of the text, with the name of the institution and the words."""
    names = coding.institutions[["institution_id", "name"]].rename(columns={"name": "institution"})
    posts: dict[str, list[Any]] = {}
    for post in rows(with_quotes(coding, "posts").merge(names, how="left")):
        posts.setdefault(post.person_id, []).append(post)
    return posts


def people_by_institution(coding: Coding) -> dict[str, list[str]]:
    """Collect the names of the people who hold a post in each institution."""
    held = coding.posts.merge(coding.people)[["institution_id", "name"]].dropna().drop_duplicates()
    return {str(key): list(names) for key, names in held.groupby("institution_id", sort=False)["name"]}


def parts_by_person(coding: Coding) -> dict[str, dict[str, list[str]]]:
    """Collect in which kinds of engagement each person had each role."""
    kinds = coding.engagements[["engagement_id", "kind"]]
    parts: dict[str, dict[str, list[str]]] = {}
    for row in rows(coding.participations.dropna(subset="person_id").merge(kinds)):
        found = parts.setdefault(row.person_id, {}).setdefault(row.role, [])
        if (kind := plain(row.kind)) not in found:
            found.append(kind)
    return parts


def attendance(coding: Coding) -> dict[str, dict[str, list[str]]]:
    """Collect who was at each engagement, by side: people, else their body; a side without names has an empty list."""
    people = coding.people[["person_id", "name"]].rename(columns={"name": "person"})
    bodies = coding.institutions[["institution_id", "name"]].rename(columns={"name": "institution"})
    present = coding.participations[~coding.participations["role"].isin(ABSENT_ROLES)]
    attended: dict[str, dict[str, list[str]]] = {}
    for row in rows(present.merge(people, how="left").merge(bodies, how="left")):
        names = attended.setdefault(row.engagement_id, {}).setdefault(row.side, [])
        name = row.person or row.institution
        if name and name not in names:
            names.append(name)
    return attended


def nested(coding: Coding) -> list[tuple[Any, int]]:
    """Put engagements in the order of the text, parts after their whole, each with its depth."""
    events = list(rows(with_quotes(coding, "engagements")))
    whole = {event.engagement_id: event.part_of for event in events}

    def chain(key: str) -> list[str]:
        above: list[str] = []
        while key and key not in above:
            above.insert(0, key)
            key = whole.get(key, "")
        return above

    chains = {event.engagement_id: chain(event.engagement_id) for event in events}
    return [
        (event, len(chains[event.engagement_id]) - 1) for event in sorted(events, key=lambda e: chains[e.engagement_id])
    ]
