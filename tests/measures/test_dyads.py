import numpy as np
import pandas as pd
import pytest
from graph_fixtures import coding_of
from scipy import stats

from coopstats.errors import CoopstatsError
from coopstats.measures import agendas, change, silence, specificity
from coopstats.tables import Coding

# France and Peru meet five times, in 2021 and 2024; France meets Kenya four times.
OWN = {f"g{n}": ["a", "b"] for n in range(1, 6)}
PEERS = {f"h{n}": ["a", "c"] for n in range(1, 5)}
AREAS = {
    "g1": ["ECO.TRD", "SEC.DEF"], "g2": ["ECO.TRD", "SEC.DEF"], "g3": ["ECO.TRD"], "g4": ["ECO.TRD"], "g5": ["ECO.GEN"],
    "h1": ["ENE.GEN"], "h2": ["ENE.GEN"], "h3": ["ENE.GEN", "ECO.TRD"], "h4": ["ECO.TRD"],
}  # fmt: skip
START = {
    **{f"g{n}": f"202{1 if n < 3 else 4}-01-0{n}" for n in range(1, 6)},
    **{f"h{n}": "2022-01-01" for n in range(1, 5)},
}
CODING = coding_of({**OWN, **PEERS, "k1": ["b", "d"]}, {**AREAS, "k1": ["SEC.DEF"]}, start={**START, "k1": "2020"})


def test_breadth_and_evenness() -> None:
    row = agendas(CODING).loc[("FRA", "PER")]
    assert (row["label"], row["engagements"], row["areas"]) == ("France–Peru", 5, 3)
    # Trade 4, defence 2, economy 1 of 7.
    assert row["shannon"] == pytest.approx(stats.entropy([4, 2, 1]))
    assert row["effective_areas"] == pytest.approx(np.exp(stats.entropy([4, 2, 1])))
    assert row["pielou"] == pytest.approx(stats.entropy([4, 2, 1], base=3))
    assert row["note"] == "fewer than 10 engagements"


def test_one_area_has_no_evenness_and_equal_ones_are_even() -> None:
    frame = agendas(coding_of({"g1": ["a", "b"], "g2": ["a", "c"]}, {"g1": ["ECO.TRD"], "g2": ["ECO.TRD", "ENE.GEN"]}))
    assert pd.isna(frame.loc[("FRA", "PER"), "pielou"])
    assert frame.loc[("FRA", "PER"), "effective_areas"] == 1
    assert frame.loc[("FRA", "KEN"), ["pielou", "effective_areas"]].tolist() == pytest.approx([1, 2])


@pytest.mark.parametrize(
    ("against", "others"), [("rest", {"SEC.DEF": (1, 5), "ENE.GEN": (3, 5)}), ("peers", {"ENE.GEN": (3, 5)})]
)
def test_specificity_counts_both(against: str, others: dict[str, tuple[int, int]]) -> None:
    frame = specificity(CODING, ("PER", "FRA"), against=against)  # type: ignore[arg-type]
    for area, (number, total) in others.items():
        assert tuple(frame.loc[area, ["other_engagements", "other_total"]]) == (number, total)
    assert tuple(frame.loc["ECO.TRD", ["engagements", "total", "share"]]) == (4, 5, 0.8)


def test_specificity_is_tested_exactly() -> None:
    frame = specificity(CODING, ("FRA", "PER"))
    row = frame.loc["ENE.GEN"]
    assert row["p_value"] == pytest.approx(stats.fisher_exact([[0, 5], [3, 2]]).pvalue)
    assert row["difference"] == pytest.approx(-0.6)
    assert row["difference_low"] < row["difference"] < row["difference_high"]
    assert frame["difference"].is_monotonic_decreasing


def test_silence_is_judged_by_the_own_past_and_by_peers() -> None:
    frame = silence(CODING, ("FRA", "PER"), since="2024")
    assert set(frame.index) == {("SEC.DEF", "own past"), ("ENE.GEN", "peers"), ("SEC.DEF", "peers")}
    own = frame.loc[("SEC.DEF", "own past")]
    # Both past engagements had it, so that three were to be expected among three.
    assert tuple(own[["basis_with", "basis_engagements", "engagements", "expected"]]) == (2, 2, 3, 3)
    # Two balls drawn from five are both among the past two: 1 / C(5, 2).
    assert own["p_value"] == pytest.approx(1 / 10)
    assert own["quotes"].splitlines() == ["SEC.DEF at g1", "SEC.DEF at g2"]
    assert own["note"] == "fewer than 10 engagements"


def test_what_was_spoken_of_is_no_silence() -> None:
    frame = silence(CODING, ("FRA", "PER"))
    assert set(frame.index) == {("ENE.GEN", "peers")}


def test_change_between_two_periods() -> None:
    before = coding_of({"g1": ["a"], "g2": ["a"]}, {"g1": ["ECO.TRD"], "g2": ["ECO.TRD"]})
    after = coding_of({"g1": ["a"], "g2": ["a"]}, {"g1": ["ENE.GEN"], "g2": ["ECO.TRD", "ENE.GEN"]})
    frame = change(before, after)
    assert frame["difference"].to_dict() == {"ENE.GEN": 1, "ECO.TRD": -0.5}
    assert frame.loc["ENE.GEN", "quotes"].splitlines() == ["ENE.GEN at g1", "ENE.GEN at g2"]


@pytest.mark.parametrize("measure", [specificity, silence])
def test_sides_that_never_met_are_named_with_those_that_did(measure: object) -> None:
    with pytest.raises(CoopstatsError, match=r"(?s)FRA and FJI.*Dyads in these tables: FRA-PER, FRA-KEN, FJI-PER"):
        measure(CODING, ("FRA", "FJI"))  # type: ignore[operator]


def test_nothing_since_a_day_is_said() -> None:
    with pytest.raises(CoopstatsError, match="since 2030"):
        silence(CODING, ("FRA", "PER"), since="2030")


def test_nothing_coded_gives_empty_frames(empty: Coding) -> None:
    assert agendas(empty).columns.tolist() == agendas(CODING).columns.tolist()
    assert change(empty, empty).columns.tolist() == specificity(CODING, ("FRA", "PER")).columns.tolist()
