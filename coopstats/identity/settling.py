"""From names and judgements to who is who: what merges, and what is left to decide."""

from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from coopstats.identity.entities import entities
from coopstats.identity.judgements import COLUMNS, obey
from coopstats.identity.matching import CERTAIN, find_pairs, may_be_one
from coopstats.identity.sets import Sets
from coopstats.tables import Coding


class Settled(NamedTuple):
    """What comes of names and judgements: for each id the one it merges into, its name, and the pairs to decide."""

    into: dict[str, str]
    names: dict[str, str]
    asked: pd.DataFrame


def settle(coding: Coding, judgements: pd.DataFrame | None = None) -> Settled:
    """Obey the judgements, merge what is certain, list what is likely."""
    found = entities(coding)
    names = {entity.key: entity.name for entity in found}
    sets = Sets(found, may_be_one)
    decided = obey(judgements, sets, names)
    open_pairs = []
    for pair in find_pairs(found):
        one, other = pair.one.key, pair.other.key
        if pair.score >= CERTAIN and not sets.bar(one, other):
            sets.join(one, other)
        elif frozenset((one, other)) not in decided:
            open_pairs.append((one, other, round(pair.score, 3)))
    rows = []
    for one, other, score in open_pairs:
        bar = sets.bar(one, other)
        # What a conflict bars cannot be decided either, so it is not asked.
        if sets.find(one) != sets.find(other) and not (bar and bar.firm):
            note = " | ".join([names[one], names[other], *([bar.reason] if bar else [])])
            rows.append((one, other, score, "", note))
    rows.sort(key=lambda row: (-row[2], row[0], row[1]))
    return Settled(sets.firsts(), names, pd.DataFrame(rows, columns=list(COLUMNS)))


def merged(coding: Coding, into: Mapping[str, str]) -> Coding:
    """Put the first id of each set in the place of the others."""
    frames = dict(coding.frames)
    for table, column in (("people", "person_id"), ("institutions", "institution_id")):
        rows = frames[table].copy()
        rows[column] = rows[column].map(into).astype("str")
        fullest = rows.assign(length=rows["name"].str.len()).sort_values("length", ascending=False, kind="stable")
        names = fullest.drop_duplicates(column).set_index(column)["name"]
        rows = rows.drop_duplicates(column, ignore_index=True)
        frames[table] = rows.assign(name=rows[column].map(names).astype("str"))
    for table, columns in (
        ("posts", ("person_id", "institution_id")),
        ("participations", ("person_id", "institution_id")),
        ("institutions", ("parent_id",)),
        ("mentions", ("entity_id",)),
    ):
        rows = frames[table]
        frames[table] = rows.assign(
            **{name: rows[name].map(lambda key: into.get(key, key)).astype("str") for name in columns}
        )
    return Coding.from_frames(frames, coding.texts)
