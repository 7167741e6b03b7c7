import numpy as np
import pytest
from graph_fixtures import coding_of
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from coopstats.measures import association, lift
from coopstats.tables import Coding


def tea() -> Coding:
    """Fisher's lady: of 8 cups, 4 with the milk first, she names 3 of these rightly. Here cups are engagements."""
    said_milk, milk = {0, 1, 2, 4}, {0, 1, 2, 3}
    events = {f"g{n}": ["a", "b"] if n in said_milk else ["b"] for n in range(8)}
    return coding_of(events, {f"g{n}": ["ECO.TRD"] if n in milk else ["ENE.GEN"] for n in range(8)})


def test_exact_test_of_the_lady_tasting_tea() -> None:
    """The p-value of the book is 17/70, that is 0.243."""
    row = lift(tea()).loc[("FRA", "ECO.TRD")]
    assert row["p_value"] == pytest.approx(17 / 70)
    assert (row["together"], row["expected"], row["lift"]) == (3, 2, 1.5)
    assert row["note"] == "fewer than 10 engagements"


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_lift_agrees_with_scipys_fisher_exact(cells: list[tuple[bool, bool]]) -> None:
    events = {f"g{n:02d}": ["a", "b"] if there else ["b"] for n, (there, _) in enumerate(cells)}
    areas = {f"g{n:02d}": ["ENE.GEN", "ECO.TRD"] if spoken else ["ENE.GEN"] for n, (_, spoken) in enumerate(cells)}
    frame = lift(coding_of(events, areas))
    table = np.zeros((2, 2), dtype=int)
    for there, spoken in cells:
        table[int(not there), int(not spoken)] += 1
    found = [row for key, row in frame.iterrows() if key == ("FRA", "ECO.TRD")]
    assert bool(found) is bool(table[0, 0])
    for row in found:
        assert row["p_value"] == pytest.approx(stats.fisher_exact(table, alternative="greater").pvalue)


def test_a_lift_that_rests_on_few_engagements_says_so_in_its_row() -> None:
    events = {f"g{n:02d}": ["a", "b"] if n else ["a", "c"] for n in range(12)}
    frame = lift(coding_of(events, {event: ["ECO.TRD", "ENE.GEN"][: 2 if event == "g00" else 1] for event in events}))
    few = "fewer than 10 engagements"
    assert frame["note"].to_dict() == {
        ("FRA", "ECO.TRD"): "", ("PER", "ECO.TRD"): "", ("KEN", "ECO.TRD"): few, ("FRA", "ENE.GEN"): few,
        ("KEN", "ENE.GEN"): few,
    }  # fmt: skip


def test_sides_that_are_named_only_for_the_whole_count_for_its_parts_areas() -> None:
    coding = coding_of({"g1": ["a"], "g2": ["b"]}, {"g1": ["ECO.TRD"], "g2": ["ENE.GEN"]}, part_of={"g2": "g1"})
    assert set(lift(coding).index) == {("FRA", "ECO.TRD"), ("PER", "ECO.TRD"), ("PER", "ENE.GEN")}


def test_association_strength_of_a_table_worked_by_hand() -> None:
    # Six engagements; trade at 3, energy at 2, both at 2: 2 / (3 * 2 / 6) = 2.
    areas = {
        "g1": ["ECO.TRD", "ENE.GEN"],
        "g2": ["ECO.TRD", "ENE.GEN"],
        "g3": ["ECO.TRD"],
        **{f"g{n}": ["SEC.DEF"] for n in (4, 5, 6)},
    }
    frame = association(coding_of({f"g{n}": ["a", "b"] for n in range(1, 7)}, areas))
    assert frame.index.tolist() == [("ECO.TRD", "ENE.GEN")]
    assert frame["association"].tolist() == [2]
    assert frame["p_value"].tolist() == pytest.approx([stats.hypergeom.sf(1, 6, 3, 2)])


@pytest.mark.parametrize("measure", [lift, association])
def test_nothing_coded_gives_an_empty_frame(measure: object, empty: Coding) -> None:
    full, none = measure(tea()), measure(empty)  # type: ignore[operator]
    assert none.empty
    assert none.columns.tolist() == full.columns.tolist()
