import networkx as nx
import pytest
from graph_fixtures import coding_of

from coopstats.graphs import institution_network
from coopstats.measures import brokerage, centrality, communities

NETWORK = institution_network(coding_of({"g1": ["a", "b"], "g2": ["b", "c"], "g3": ["b", "c"], "g4": ["d"]}))


def test_strongest_first() -> None:
    frame = centrality(NETWORK)
    assert list(frame.index) == ["b", "c", "a", "d"]
    assert frame["strength"].tolist() == [3, 2, 1, 0]
    assert frame["label"].tolist() == ["Body b", "Body c", "Body a", "Body d"]
    assert frame.loc["b", "betweenness"] == pytest.approx(1 / 3)


def test_closeness_counts_heavy_ties_as_short_and_those_out_of_reach_as_nothing() -> None:
    closeness = centrality(NETWORK)["closeness"]
    assert closeness["b"] == pytest.approx((1 + 2 + 0) / 3)
    assert closeness["d"] == 0


def test_brokerage_of_a_table_worked_by_hand() -> None:
    frame = brokerage(NETWORK)
    # b spends 1/3 of its ties on a and 2/3 on c, who are not tied: constraint (1/3)² + (2/3)².
    assert frame["constraint"].to_dict() == pytest.approx({"b": 5 / 9, "a": 1, "c": 1})
    assert frame.loc["b", "effective_size"] == 2
    assert "d" not in frame.index


def test_communities_of_the_karate_club_are_good_and_always_the_same() -> None:
    club = nx.relabel_nodes(nx.karate_club_graph(), str)
    first, second = communities(club), communities(club)
    assert first.equals(second)
    assert first.attrs["modularity"] > 0.4
    assert first["size"].is_monotonic_decreasing


@pytest.mark.parametrize("measure", [centrality, brokerage, communities])
def test_empty_network_gives_an_empty_frame(measure: object) -> None:
    full, empty = measure(NETWORK), measure(nx.Graph())  # type: ignore[operator]
    assert empty.empty
    assert empty.columns.tolist() == full.columns.tolist()
    assert empty.dtypes.tolist() == full.dtypes.tolist()
