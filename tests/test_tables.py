"""A bundle cannot be changed from outside, keeps its shape when empty and refuses what does not fit."""

import copy
import pickle

import numpy as np
import pandas as pd
import pytest
from conftest import coded

from coopstats.errors import TableError
from coopstats.schema import TABLES
from coopstats.tables import Coding, concat


def test_empty_bundle_has_every_table_in_its_shape() -> None:
    bundle = Coding.from_records({})
    for name, table in TABLES.items():
        frame = getattr(bundle, name)
        assert frame.empty
        assert {str(k): str(v) for k, v in frame.dtypes.items()} == table.dtypes


def test_changing_a_frame_leaves_the_bundle(small: Coding) -> None:
    for frame in (small.people, small.frames["people"]):
        frame.loc[:, "name"] = "nobody"
        frame["more"] = 1
    assert small.people["name"].tolist() == ["Ingrid Solbakk", "Tomás Quiroga"]
    assert "more" not in small.people
    with pytest.raises(ValueError, match="read-only"):
        small.figures["value"].to_numpy()[0] = 0.0
    with pytest.raises(AttributeError):
        small.frames = {}  # type: ignore[misc, assignment]
    with pytest.raises(TypeError):
        small.texts["lima"] = "other"  # type: ignore[index]


def test_changing_what_it_was_made_of_leaves_the_bundle() -> None:
    people = pd.DataFrame({"person_id": ["a:p001"], "name": ["Ann Roe"], "honorific": ["Ms"]}, dtype="str")
    bundle = Coding.from_frames({"people": people})
    people.loc[0, "name"] = "nobody"
    assert bundle.people["name"].tolist() == ["Ann Roe"]


def test_unknown_names_are_refused(small: Coding) -> None:
    with pytest.raises(AttributeError, match=r"no table or attribute 'persons'.*people"):
        _ = small.persons
    for build in (Coding.from_records, Coding.from_frames):
        with pytest.raises(TableError, match="unknown tables: persons"):
            build({"persons": []})  # type: ignore[operator]


def test_tables_are_offered_for_completion(small: Coding) -> None:
    assert {"people", "where", "write"} <= set(dir(small))


@pytest.mark.parametrize(
    "rows",
    [
        [("a:1-2", "a", None, 2, "x", 0, 0)],
        [("a:1-2", "a", "one", 2, "x", 0, 0)],
        [("a:1-2", "a", 1, 2, "x", 0)],
        [("a:1-2", "a", 1, 2, "x", 0, 0, "more")],
        [("a:1-2", "a", 1, 2, "x", 0, 0), ("a:1-2", "a")],
    ],
)
def test_rows_that_do_not_fit_are_refused(rows: list[tuple[object, ...]]) -> None:
    with pytest.raises(TableError, match="evidence"):
        Coding.from_records({"evidence": rows})


def test_frames_that_do_not_fit_are_refused() -> None:
    with pytest.raises(TableError, match="people lacks the columns name, honorific"):
        Coding.from_frames({"people": pd.DataFrame({"person_id": ["a"]})})
    figures = Coding.from_records({}).figures.astype(object)
    figures.loc[0] = ["f", "s", None, "guests", "many", None, "people", "e"]
    with pytest.raises(TableError, match="figures holds what its column cannot"):
        Coding.from_frames({"figures": figures})


@pytest.mark.parametrize("empty", [None, "", np.nan])
def test_empty_cells_are_missing_values(empty: object) -> None:
    by_rows = Coding.from_records({"people": [("a:p001", "Ann Roe", empty)]})
    by_frames = Coding.from_frames({"people": by_rows.people.astype(object).assign(honorific=empty)})
    assert by_rows.people["honorific"].isna().all()
    assert by_rows.equals(by_frames)


def test_equality_is_of_rows_and_their_order(small: Coding) -> None:
    assert small.equals(Coding.from_frames(small.frames))
    assert not small.equals(Coding.from_frames(dict(small.frames) | {"people": small.people[::-1]}))
    assert not small.equals(Coding.from_frames(dict(small.frames) | {"people": small.people.assign(more=1)}))


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
def test_copies_are_equal(small: Coding, twin: object) -> None:
    other = twin(small)  # type: ignore[operator]
    assert other.equals(small)
    assert dict(other.texts) == dict(small.texts)


def test_concat_joins_bundles_and_keeps_areas_once(small: Coding, empty: Coding) -> None:
    both = concat([small, empty])
    assert both.sources["source_id"].tolist() == ["lima", "weather"]
    assert len(both.areas) == len(small.areas)
    assert set(both.texts) == {"lima", "weather"}
    assert concat([small]).equals(small)
    assert concat([]).equals(Coding.from_records({}))


def test_concat_refuses_a_source_twice(small: Coding) -> None:
    with pytest.raises(TableError, match="lima"):
        concat([small, small])


def test_concat_refuses_areas_of_two_meanings(small: Coding) -> None:
    other = coded("Text.", "other", {"areas": [("ECO", "Ecology", None, None, None, None)]})
    with pytest.raises(TableError, match="ECO"):
        concat([small, other])


def test_notebook_shows_the_text_with_its_words_marked(small: Coding) -> None:
    shown = small._repr_html_()
    assert "Blue Harbour" in shown
    assert 'id="ev-lima-' in shown
    assert repr(small).startswith("Coding(1 sources")


def test_notebook_escapes_the_text() -> None:
    assert "<script>" not in coded("<script>alert(1)</script>", "<b>", {})._repr_html_()


def test_notebook_shows_a_bundle_without_texts_in_one_line(small: Coding) -> None:
    assert "2 people" in Coding.from_frames(small.frames)._repr_html_()


def test_notebook_shows_some_of_many_texts() -> None:
    many = concat(coded(f"Text {n}.", f"t{n}", {}) for n in range(25))
    assert "and 5 more texts" in many._repr_html_()
