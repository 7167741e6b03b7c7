"""Every kind of breach is found, named by table, row and column; a sound bundle has none."""

from collections.abc import Callable

import pandas as pd
import pytest

from coopstats.checks import COLUMNS, check
from coopstats.errors import TableError
from coopstats.tables import Coding, Frames


def with_cell(coding: Coding, table: str, column: str, value: object, row: int = 0) -> Coding:
    frame = coding.frames[table]
    frame.loc[row, column] = value
    return Coding.from_frames(dict(coding.frames) | {table: frame}, coding.texts)


def test_a_sound_bundle_has_no_breach(small: Coding, empty: Coding) -> None:
    for coding in (small, empty, Coding.from_records({})):
        found = check(coding, strict=True)
        assert found.empty
        assert tuple(found.columns) == COLUMNS


CASES = [
    ("people", "name", None, "is empty"),
    ("institutions", "kind", "club", "is none of"),
    ("institutions", "country", "Norway", "does not match"),
    ("engagements", "start", "3 March 2025", "does not match"),
    ("engagements", "start", "2025-04", "is before the first day"),
    ("engagements", "part_of", "lima:g009", "is no key of engagements"),
    ("participations", "person_id", "lima:p009", "is no key of people"),
    ("participations", "role", "guest", "is none of"),
    ("posts", "evidence_id", "lima:1-2", "is no key of evidence"),
    ("coverage", "area_id", "ECO.NONE", "is no key of areas"),
    ("coverage", "stance", "promised", "is none of"),
    ("evidence", "quote", "other words", "differs from the text"),
    ("evidence", "start", -1, "is no stretch of its text"),
    ("evidence", "end", 0, "is no stretch of its text"),
    ("evidence", "end", 100_000, "is no stretch of its text"),
    ("sources", "sha256", "0" * 64, "is the fingerprint of another text"),
    ("sources", "sha256", "short", "does not match"),
]


@pytest.mark.parametrize(("table", "column", "value", "problem"), CASES)
def test_breach_is_found_where_it_is(small: Coding, table: str, column: str, value: object, problem: str) -> None:
    broken = with_cell(small, table, column, value)
    found = check(broken)
    key = str(broken.frames[table].iloc[0, 0])
    rows = found[(found["table"] == table) & (found["key"] == key)]
    assert rows["problem"].str.startswith(problem).any(), found.to_string()
    with pytest.raises(TableError) as caught:
        check(broken, strict=True)
    assert str(found["problem"].iloc[0])[:20] in caught.value.message


def test_a_key_that_stands_twice_is_one_breach(small: Coding) -> None:
    doubled = Coding.from_frames(dict(small.frames) | {"people": pd.concat([small.people] * 3)})
    found = check(doubled)
    assert found["key"].tolist() == ["lima:p001", "lima:p002"]
    assert set(found["problem"]) == {"is the key of more than one row"}


@pytest.mark.parametrize("kind", ["person", "institution", "engagement", "initiative", "figure", "area"])
def test_mention_of_nothing_is_found(small: Coding, kind: str) -> None:
    evidence_id = small.evidence["evidence_id"].iloc[0]
    mentions = Coding.from_records({"mentions": [("lima:m001", evidence_id, kind, "nothing")]}).mentions
    found = check(Coding.from_frames(dict(small.frames) | {"mentions": mentions}))
    assert found[["table", "key", "column", "value"]].values.tolist() == [
        ["mentions", "lima:m001", "entity_id", "nothing"]
    ]


def test_places_and_dates_point_to_no_table(small: Coding) -> None:
    evidence_id = small.evidence["evidence_id"].iloc[0]
    rows = [("lima:m001", evidence_id, "place", "PER"), ("lima:m002", evidence_id, "date", "2025-03-03")]
    mentions = Coding.from_records({"mentions": rows}).mentions
    assert check(Coding.from_frames(dict(small.frames) | {"mentions": mentions})).empty


def test_wrong_dtype_is_found(small: Coding) -> None:
    frames = dict(small.frames) | {"figures": small.figures.astype({"value": "str"})}
    found = check(Coding(Frames(frames), small.texts))
    assert found["problem"].tolist() == ["has dtype str, not float64"]


def test_texts_may_be_given(small: Coding) -> None:
    without = Coding.from_frames(small.frames)
    assert check(without).empty
    found = check(without, {"lima": small.texts["lima"].replace("fisheries", "fishing!!")})
    assert found["column"].tolist() == ["sha256", "quote"]


def test_all_breaches_are_found_at_once(small: Coding) -> None:
    steps: list[Callable[[Coding], Coding]] = [
        lambda c: with_cell(c, "people", "name", None),
        lambda c: with_cell(c, "posts", "basis", "guessed"),
        lambda c: with_cell(c, "coverage", "stance", None),
    ]
    broken = small
    for step in steps:
        broken = step(broken)
    assert check(broken)["table"].tolist() == ["people", "posts", "coverage"]
