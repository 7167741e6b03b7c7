import itertools

import networkx as nx
import pytest

from coopstats.charts.placing import SIZES, layout, place_labels, text_width
from coopstats.charts.template import MARGIN, balanced

NETWORKS = {
    "star": nx.star_graph([f"node {n}" for n in range(12)]),
    "crowd": nx.relabel_nodes(nx.gnp_random_graph(80, 0.05, seed=1), lambda n: f"Ministry of Affairs {n:03d}"),
    "isolates": nx.relabel_nodes(nx.empty_graph(20), str),
}


def boxes(network: "nx.Graph[str]", size: tuple[int, int], over: int = 0) -> list[tuple[float, float, float, float]]:
    places, texts = layout(network), {node: balanced(node, 24) for node in network}
    labels = place_labels(places, dict.fromkeys(network, 8.0), texts, list(network.edges), over=over)
    found = []
    for label in labels:
        lines = label.text.split("<br>")
        width, height = max(text_width(line, 12) for line in lines), 15 * len(lines)
        x = places[label.node][0] * (size[0] - MARGIN["l"] - MARGIN["r"]) + label.x
        y = places[label.node][1] * (size[1] - MARGIN["t"] - MARGIN["b"]) + label.y
        found.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return found


@pytest.mark.parametrize("over", [0, 20])
@pytest.mark.parametrize("size", [*SIZES, (900, 600)])
@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_no_label_lies_over_another_or_beyond_the_frame(
    network: "nx.Graph[str]", size: tuple[int, int], over: int
) -> None:
    found = boxes(network, size, over)
    assert found
    for one, other in itertools.combinations(found, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    for left, low, right, high in found:
        assert left >= 0
        assert low >= 0
        assert right <= size[0] - MARGIN["l"] - MARGIN["r"]
        assert high <= size[1] - MARGIN["t"] - MARGIN["b"]


def test_a_small_star_has_all_its_labels() -> None:
    assert len(boxes(NETWORKS["star"], SIZES[0])) == 12


def test_what_has_no_place_in_one_line_may_find_it_in_two() -> None:
    places = {"left": (0.0, 0.5), "right": (0.18, 0.5)}
    texts = {"left": "Council of the Four Rivers", "right": "Council of the Seven Lakes"}
    labels = place_labels(places, dict.fromkeys(places, 8.0), texts, [])
    assert {label.node: label.text.replace("<br>", " ") for label in labels} == texts
    assert any("<br>" in label.text for label in labels)


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_layout_fills_the_frame_and_stays_inside(network: "nx.Graph[str]") -> None:
    places = layout(network)
    assert set(places) == set(network)
    assert all(0 <= value <= 1 for place in places.values() for value in place)
    assert len(set(places.values())) == len(places)


def test_layout_does_not_depend_on_the_order_of_the_nodes() -> None:
    crowd = NETWORKS["crowd"]
    turned = nx.Graph()
    turned.add_nodes_from(reversed(list(crowd)))
    turned.add_edges_from((v, u) for u, v in reversed(list(crowd.edges)))
    assert layout(turned) == layout(crowd)
