import networkx as nx
import pytest
from graph_fixtures import coding_of
from hypothesis import given
from hypothesis import strategies as st

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


# Weights whose inverse is exact, as networkx takes lengths that differ by rounding for different ones.
TIES = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda tie: tie[0] < tie[1]),
    st.sampled_from([0.25, 0.5, 1.0, 2.0]),
    max_size=24,
)


def network_of(ties: dict[tuple[int, int], float]) -> "nx.Graph[str]":
    network = nx.Graph()
    network.add_nodes_from("012345678")
    network.add_weighted_edges_from((str(u), str(v), weight) for (u, v), weight in ties.items())
    return network


@given(TIES)
def test_centrality_agrees_with_networkx(ties: dict[tuple[int, int], float]) -> None:
    network = network_of(ties)
    frame = centrality(network)
    for _, _, about in network.edges(data=True):
        about["distance"] = 1 / about["weight"]
    closeness = nx.harmonic_centrality(network, distance="distance")
    assert frame["betweenness"].to_dict() == pytest.approx(nx.betweenness_centrality(network, weight="distance"))
    assert frame["closeness"].to_dict() == pytest.approx({node: value / 8 for node, value in closeness.items()})


@given(TIES)
def test_betweenness_agrees_with_igraph(ties: dict[tuple[int, int], float]) -> None:
    igraph = pytest.importorskip("igraph")
    network = network_of(ties)
    edges = [(int(u), int(v)) for u, v in network.edges]
    found = igraph.Graph(9, edges).betweenness(weights=[1 / w for *_, w in network.edges(data="weight")])
    frame = centrality(network)
    assert frame["betweenness"].sort_index().tolist() == pytest.approx([2 * value / (8 * 7) for value in found])


@given(TIES)
def test_brokerage_agrees_with_networkx(ties: dict[tuple[int, int], float]) -> None:
    network = network_of(ties)
    frame = brokerage(network)
    tied = [node for node in network if network.degree[node]]
    assert frame["effective_size"].to_dict() == pytest.approx(nx.effective_size(network, nodes=tied))
    assert frame["constraint"].to_dict() == pytest.approx(nx.constraint(network, nodes=tied, weight="weight"))


def test_paths_that_differ_by_rounding_are_equally_short() -> None:
    network = nx.Graph()
    # 1 / 10 + 1 / 5 is not quite 3 / 10 in floating point.
    network.add_weighted_edges_from([("a", "b", 10), ("b", "c", 5), ("a", "c", 10 / 3)])
    assert centrality(network).loc["b", "betweenness"] == 0.5


@pytest.mark.parametrize("measure", [centrality, brokerage, communities])
def test_a_place_that_rests_on_few_engagements_says_so(measure: object) -> None:
    events = {f"g{n:02d}": ["a", "b"] for n in range(10)} | {"h": ["a", "c"]}
    frame = measure(institution_network(coding_of(events)))  # type: ignore[operator]
    assert frame["note"].to_dict() == {"a": "", "b": "", "c": "fewer than 10 engagements"}
