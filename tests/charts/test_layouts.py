import networkx as nx
import pytest

from coopstats.charts.layouts import layout

CROWD = nx.relabel_nodes(nx.gnp_random_graph(80, 0.05, seed=1), lambda n: f"Ministry of Affairs {n:03d}")
NETWORKS = {
    "star": nx.star_graph([f"node {n}" for n in range(12)]),
    "crowd": CROWD,
    "isolates": nx.relabel_nodes(nx.empty_graph(20), str),
}


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_layout_fills_the_frame_and_stays_inside(network: "nx.Graph[str]") -> None:
    places = layout(network)
    assert set(places) == set(network)
    assert all(0 <= value <= 1 for place in places.values() for value in place)
    assert len(set(places.values())) == len(places)


def test_layout_does_not_depend_on_the_order_of_the_nodes() -> None:
    turned = nx.Graph()
    turned.add_nodes_from(reversed(list(CROWD)))
    turned.add_edges_from((v, u) for u, v in reversed(list(CROWD.edges)))
    assert layout(turned) == layout(CROWD)
