"""Where the nodes of a network go: deterministic, filling the frame."""

import math
from collections.abc import Sequence

import networkx as nx
import numpy as np

from coopstats.graphs import Network

_CROWD = 12
# What part of a field the smaller of its two parts has at the least: two nodes want room for both of their marks.
_LEAST = 0.1
# Isolates in a row.
_ABREAST = 18
Point = tuple[float, float]


def layout(network: Network, *, seed: int = 7) -> dict[str, Point]:
    """Place nodes in the unit square: each component by springs in a field of its own, isolates aside at the foot.

    Returns
    -------
    dict
        Position of each node in 0 .. 1, rounded to 3 digits; the same on every machine.

    Notes
    -----
    Springs after Fruchterman and Reingold (1991), as in `networkx.spring_layout(method="force")`.

    Examples
    --------
    >>> layout(nx.Graph([("a", "b")]))
    {'a': (0.11, 0.5), 'b': (0.89, 0.5)}
    """
    groups = sorted((sorted(group) for group in nx.connected_components(network)), key=lambda g: (-len(g), g[0]))
    tied = [group for group in groups if len(group) > 1]
    alone = [group[0] for group in groups if len(group) == 1]
    foot = min(0.4, 0.065 * math.ceil(len(alone) / _ABREAST)) if tied and alone else float(not tied)
    # Names of the outermost nodes want room; many nodes want the room themselves.
    edge = 0.06 if len(network) <= 40 else 0.0
    places = _row_by_row(alone, (0.0, 0.0, 1.0, foot))
    for group, field in _fields(tied, (edge, max(foot, edge), 1.0 - edge, 1.0 - edge)):
        places |= _springs(network.subgraph(group), group, field, seed)
    return {node: (round(x, 3), round(y, 3)) for node, (x, y) in sorted(places.items())}


def _fields(groups: Sequence[list[str]], field: tuple[float, ...]) -> list[tuple[list[str], tuple[float, ...]]]:
    """Cut a field into one for each group; a large one has more room a node, as it has more ties."""
    if len(groups) <= 1:
        return [(group, field) for group in groups]
    sizes = np.cumsum([len(group) ** 1.3 for group in groups])
    cut = int(np.argmin(np.abs(sizes[:-1] - sizes[-1] / 2))) + 1
    share = min(max(float(sizes[cut - 1] / sizes[-1]), _LEAST), 1 - _LEAST)
    left, low, right, high = field
    # Charts are wider than high: a unit of x is worth more pixels than one of y.
    if (right - left) * 1.8 >= high - low:
        middle = left + share * (right - left)
        one, other = (left, low, middle, high), (middle, low, right, high)
    else:
        middle = high - share * (high - low)
        one, other = (left, middle, right, high), (left, low, right, middle)
    return _fields(groups[:cut], one) + _fields(groups[cut:], other)


def _springs(network: Network, nodes: list[str], field: tuple[float, ...], seed: int) -> dict[str, Point]:
    ordered: Network = nx.Graph()
    ordered.add_nodes_from(nodes)
    ordered.add_edges_from(sorted((min(edge), max(edge)) for edge in network.edges))
    found = nx.spring_layout(ordered, method="force", seed=seed, iterations=200)
    spots = np.array([found[node] for node in nodes]).round(6)
    if len(nodes) == 2:
        spots = np.array([[0.0, 0.0], [1.0, 0.0]])
    spread = np.ptp(spots, axis=0)
    spots = (spots - spots.min(axis=0)) / np.where(spread > 0, spread, 1)
    spots[:, spread == 0] = 0.5
    if len(nodes) > _CROWD:
        spots = 0.4 * spots + 0.6 * _ranks(spots)
    left, low, right, high = field
    pad = min(0.05, (right - left) / 5), min(0.07, (high - low) / 5)
    corner = np.array([left + pad[0], low + pad[1]])
    extent = np.array([right - left - 2 * pad[0], high - low - 2 * pad[1]])
    return {node: (float(x), float(y)) for node, (x, y) in zip(nodes, corner + spots * extent, strict=True)}


def _ranks(spots: np.ndarray) -> np.ndarray:
    """Spread nodes evenly along either axis, which loosens the knots of a large network."""
    return np.argsort(np.argsort(spots, axis=0, kind="stable"), axis=0, kind="stable") / (len(spots) - 1)


def _row_by_row(nodes: list[str], field: tuple[float, ...]) -> dict[str, Point]:
    left, low, right, high = field
    columns = min(len(nodes), max(_ABREAST, math.ceil(math.sqrt(3 * len(nodes)))))
    rows = math.ceil(len(nodes) / columns) if nodes else 0
    return {
        node: (
            left + (right - left) * (n % columns + 0.5) / columns,
            high - (high - low) * (n // columns + 0.5) / rows,
        )
        for n, node in enumerate(nodes)
    }
