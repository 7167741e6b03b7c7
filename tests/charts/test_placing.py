import itertools
from random import Random

import networkx as nx
import pytest

from coopstats.charts.layouts import Point, layout
from coopstats.charts.placing import SIZES, Label, place_labels, text_width
from coopstats.charts.template import MARGIN, balanced

_RING = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
NETWORKS = {
    "star": nx.star_graph([f"node {n}" for n in range(12)]),
    "crowd": nx.relabel_nodes(nx.gnp_random_graph(80, 0.05, seed=1), lambda n: f"Ministry of Affairs {n:03d}"),
    "isolates": nx.relabel_nodes(nx.empty_graph(20), str),
}


Box = tuple[float, float, float, float]


def boxes(network: "nx.Graph[str]", size: tuple[int, int], leading: int = 0) -> list[Box]:
    places, texts = layout(network), {node: balanced(node, 24) for node in network}
    labels = place_labels(places, dict.fromkeys(network, 8.0), texts, list(network.edges), leading=leading)
    return boxes_of(labels, places, size)


def boxes_of(labels: list[Label], places: dict[str, Point], size: tuple[int, int]) -> list[Box]:
    found = []
    for label in labels:
        lines = label.text.split("<br>")
        width, height = max(text_width(line, 12) for line in lines), 15 * len(lines)
        x = places[label.node][0] * (size[0] - MARGIN["l"] - MARGIN["r"]) + label.x
        y = places[label.node][1] * (size[1] - MARGIN["t"] - MARGIN["b"]) + label.y
        found.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return found


def overlapping(found: list[Box]) -> list[tuple[Box, Box]]:
    return [
        (one, other)
        for one, other in itertools.combinations(found, 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


@pytest.mark.parametrize("leading", [0, 20])
@pytest.mark.parametrize("size", [*SIZES, (900, 600), (1000, 560), (700, 700)])
@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_no_label_lies_over_another_or_beyond_the_frame(
    network: "nx.Graph[str]", size: tuple[int, int], leading: int
) -> None:
    found = boxes(network, size, leading)
    assert found
    assert not overlapping(found)
    for left, low, right, high in found:
        assert left >= 0
        assert low >= 0
        assert right <= size[0] - MARGIN["l"] - MARGIN["r"]
        assert high <= size[1] - MARGIN["t"] - MARGIN["b"]


@pytest.mark.parametrize("size", [*SIZES, (1000, 560), (900, 600), (800, 650), (1100, 520)])
def test_labels_that_are_clear_at_both_sizes_are_clear_between(size: tuple[int, int]) -> None:
    # Here one label is above another at the one size and beside it at the other.
    random = Random(4)
    places = {f"n{n}": (random.random(), random.random()) for n in range(30)}
    labels = place_labels(places, dict.fromkeys(places, 6.0), {node: f"Ministry {node}" for node in places}, [])
    assert not overlapping(boxes_of(labels, places, size))


def test_a_label_further_out_says_that_it_wants_a_line() -> None:
    places = {"hub": (0.5, 0.5)} | {f"n{n}": (0.5 + 0.03 * x, 0.5 + 0.04 * y) for n, (x, y) in enumerate(_RING)}
    near = place_labels(places, dict.fromkeys(places, 8.0), {"hub": "Presidency"}, [])
    far = place_labels(places, dict.fromkeys(places, 8.0), {"n0": "Court", "hub": "Presidency"}, [], leading=2)
    assert not near
    assert [label.apart for label in far] == [False, True]


def test_a_small_star_has_all_its_labels() -> None:
    assert len(boxes(NETWORKS["star"], SIZES[0])) == 12


def test_what_has_no_place_in_one_line_may_find_it_in_two() -> None:
    places = {"left": (0.0, 0.5), "right": (0.18, 0.5)}
    texts = {"left": "Council of the Four Rivers", "right": "Council of the Seven Lakes"}
    labels = place_labels(places, dict.fromkeys(places, 8.0), texts, [])
    assert {label.node: label.text.replace("<br>", " ") for label in labels} == texts
    assert any("<br>" in label.text for label in labels)
