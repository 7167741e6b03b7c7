"""`Coding.where`: which engagements stay, and that all and only what is tied to them stays with them."""

from typing import Any

import pytest
from graph_fixtures import coding_of
from hypothesis import given
from hypothesis import strategies as st

from coopstats.checks import check
from coopstats.errors import TableError
from coopstats.graphs import country_area_network, institution_network
from coopstats.tables import Coding

CODING = coding_of(
    {"g1": ["a", "b"], "g2": ["b", "c"], "g3": ["a", "d"], "g4": ["c"]},
    {"g1": ["ECO.TRD agreed", "ENE.GEN mentioned"], "g2": ["ENE.GEN signed"], "g3": ["SEC.DEF concern"]},
    start={"g1": "2023-05-06", "g2": "2024-02", "g3": "2024-07-01"},
    part_of={"g2": "g1"},
)


def events(coding: Coding) -> set[str]:
    return set(coding.engagements["engagement_id"])


@pytest.mark.parametrize(
    ("conditions", "kept"),
    [
        ({}, {"g1", "g2", "g3", "g4"}),
        ({"countries": ["FRA"]}, {"g1", "g3"}),
        ({"countries": ["FRA", "KEN"]}, {"g1", "g2", "g3", "g4"}),
        ({"countries": ["NOR"]}, set()),
        ({"areas": ["ENE.GEN"]}, {"g1", "g2"}),
        ({"areas": ["ECO"]}, {"g1"}),
        ({"areas": ["ECO", "SEC.DEF"]}, {"g1", "g3"}),
        ({"period": ("2024-01-01", "2024-12-31")}, {"g2", "g3", "g4"}),  # g4 goes by the day of its text
        ({"period": ("2024-02-20", "2024-02-21")}, {"g2"}),  # some day of February
        ({"period": ("2023", "2023")}, {"g1"}),
        ({"period": ("2023-05-06", "2023-05-06")}, {"g1"}),
        ({"period": ("2023-05-07", "2024-01-31")}, set()),
        ({"kinds": ["meeting"]}, {"g1", "g2", "g3", "g4"}),
        ({"kinds": ["visit", "call"]}, set()),
        ({"stance_at_least": "agreed"}, {"g1", "g2"}),
        ({"stance_at_least": "signed"}, {"g2"}),
        ({"stance_at_least": "mentioned"}, {"g1", "g2"}),  # concern stands apart from the ladder
        ({"countries": ["PER"], "areas": ["ENE"], "period": ("2024", "2024")}, {"g2"}),
    ],
)
def test_engagements_that_meet_all_conditions_stay(conditions: dict[str, Any], kept: set[str]) -> None:
    assert events(CODING.where(**conditions)) == kept


@pytest.mark.parametrize(
    ("conditions", "coverage"),
    [
        ({"areas": ["ENE"]}, [("g1", "ENE.GEN"), ("g2", "ENE.GEN")]),
        ({"stance_at_least": "agreed"}, [("g1", "ECO.TRD"), ("g2", "ENE.GEN")]),
        ({"countries": ["KEN"]}, [("g2", "ENE.GEN")]),
    ],
)
def test_coverage_of_others_is_left_out(conditions: dict[str, Any], coverage: list[tuple[str, str]]) -> None:
    rows = CODING.where(**conditions).coverage
    assert list(zip(rows["engagement_id"], rows["area_id"], strict=True)) == coverage


def test_area_that_its_text_ties_to_no_engagement_keeps_those_of_the_text() -> None:
    coding = coding_of({"g1": ["a"], "g2": ["b"]}, {"g1": ["ECO.TRD"], "s": ["ENE.GEN agreed"]})
    assert events(coding.where(areas=["ENE"])) == {"g1", "g2"}
    assert events(coding.where(stance_at_least="signed")) == set()


def test_nothing_dangles_and_nothing_idle_stays() -> None:
    found = CODING.where(countries=["KEN"])
    assert check(found).empty
    assert set(found.people["person_id"]) == {"pb", "pc"}
    assert set(found.institutions["institution_id"]) == {"b", "c"}
    assert set(found.evidence["evidence_id"]) == {
        key for frame in found.frames.values() if "evidence_id" in frame for key in frame["evidence_id"]
    }
    # Its whole is gone.
    assert found.engagements.set_index("engagement_id")["part_of"].isna().all()
    assert CODING.where(kinds=["visit"]).sources.empty


def test_the_bundle_itself_stays_as_it_is() -> None:
    before = {name: frame.copy() for name, frame in CODING.frames.items()}
    CODING.where(countries=["FRA"], areas=["ECO"], period=("2023", "2023"), stance_at_least="agreed")
    assert all(CODING.frames[name].equals(frame) for name, frame in before.items())
    assert CODING.where().equals(CODING)


CONDITIONS = [
    {"countries": ["FRA"]}, {"countries": ["PER", "FJI"]}, {"areas": ["ENE"]}, {"areas": ["ECO.TRD", "SEC.DEF"]},
    {"period": ("2024", "2024")}, {"kinds": ["meeting"]}, {"stance_at_least": "agreed"},
]  # fmt: skip


@given(st.sampled_from(CONDITIONS), st.sampled_from(CONDITIONS))
def test_order_does_not_matter(one: dict[str, Any], other: dict[str, Any]) -> None:
    both = CODING.where(**one).where(**other)
    assert both.equals(CODING.where(**other).where(**one))
    if one.keys() != other.keys():
        assert both.equals(CODING.where(**one, **other))
    assert both.equals(both.where(**one))


def test_a_year_or_an_area_is_a_layer_of_the_network() -> None:
    layers = {year: institution_network(CODING.where(period=(year, year))) for year in ("2023", "2024")}
    assert [list(network.edges) for network in layers.values()] == [[("a", "b")], [("a", "d"), ("b", "c")]]
    assert list(institution_network(CODING.where(areas=["ENE"])).edges) == [("a", "b"), ("b", "c")]
    assert list(country_area_network(CODING.where(areas=["SEC"])).edges) == [("FJI", "SEC.DEF"), ("FRA", "SEC.DEF")]


@pytest.mark.parametrize(
    ("conditions", "message"),
    [
        ({"kinds": ["meting"]}, r"unknown kinds: meting\n.*meeting"),
        ({"stance_at_least": "promised"}, r"unknown stance 'promised'\n.*agreed"),
        ({"stance_at_least": "concern"}, "unknown stance"),
        ({"period": ("2024", "2023")}, "ends before it begins"),
        ({"period": "2024"}, r"the period is '2024', not two days"),
        ({"period": ("May 2024", "June 2024")}, "not two days in ISO 8601"),
        ({"areas": ["ENE", "XYZ"]}, r"unknown areas: XYZ\nKnown areas: .*ENE"),
        ({"areas": "ENE"}, r"areas is the text 'ENE', not a list\nWrite areas=\['ENE'\]"),
        ({"countries": ["France"]}, r"no codes of countries: France\n.*NOR"),
        ({"countries": "FRA"}, "countries is the text 'FRA'"),
    ],
)
def test_conditions_that_cannot_be_met_are_refused(conditions: dict[str, Any], message: str) -> None:
    with pytest.raises(TableError, match=message):
        CODING.where(**conditions)


def test_nothing_coded_gives_nothing(empty: Coding) -> None:
    found = empty.where(countries=["FRA"], areas=["ECO"], stance_at_least="agreed")
    assert {name: list(frame) for name, frame in found.frames.items()} == {n: list(f) for n, f in empty.frames.items()}
    assert found.engagements.empty
