"""Who stands where in a network: centre, broker, community."""

from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from coopstats.labels import FEW, few_note
from coopstats.measures.paths import paths

_NODE = {"label": "str", "kind": "str", "country": "str"}


def centrality(network: "nx.Graph[str]") -> pd.DataFrame:
    """Rank the nodes of a network by how much they are tied and how often they lie between others.

    Parameters
    ----------
    network
        What `institution_network` or one of its like gives.

    Returns
    -------
    DataFrame
        One row a node (index `node`), strongest first, ties by label. `degree`: number of partners. `strength`: sum
        of the weights of its ties. `betweenness`: part of the shortest paths between all other pairs that lead over
        it, 0 to 1 [1]_; a tie is the shorter the heavier it is (1 / weight) [2]_. `closeness`: mean of 1 / distance to
        all other nodes (harmonic, so that nodes out of reach count 0). `note` says where a node's place rests on too
        few engagements.

    References
    ----------
    .. [1] Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25.
    .. [2] Newman, M. E. J. (2001). Scientific collaboration networks. II. Physical Review E 64, 016132.

    Examples
    --------
    >>> star = nx.Graph([("hub", "a"), ("hub", "b")])
    >>> centrality(star)["betweenness"].to_dict()
    {'hub': 1.0, 'a': 0.0, 'b': 0.0}
    """
    betweenness, closeness = paths(network)
    columns = {
        "degree": dict(network.degree),
        "strength": dict(network.degree(weight="weight")),
        "betweenness": dict(zip(network, betweenness.tolist(), strict=True)),
        "closeness": dict(zip(network, closeness.tolist(), strict=True)),
    }
    types = {"degree": "int64", "strength": "float64", "betweenness": "float64", "closeness": "float64"}
    return _by_node(network, columns, types).sort_values(["strength", "label", "node"], ascending=[False, True, True])


def brokerage(network: "nx.Graph[str]") -> pd.DataFrame:
    """Find who connects others that are not connected themselves.

    Parameters
    ----------
    network
        What `institution_network` or one of its like gives.

    Returns
    -------
    DataFrame
        One row a node (index `node`), least constrained first; nodes without ties are left out. `effective_size`:
        number of partners less their mean ties among each other; `efficiency`: that as a part of all partners, 0 to
        1; `constraint`: how far the node's ties lead to partners that are tied to each other, low for a broker [1]_.
        `note` says where a node's place rests on too few engagements.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press; as in `networkx.constraint` and
       `networkx.effective_size`, the former with weights.

    Examples
    --------
    >>> brokerage(nx.Graph([("hub", "a"), ("hub", "b")]))["constraint"].to_dict()
    {'hub': 0.5, 'a': 1.0, 'b': 1.0}
    """
    tied = network.subgraph([node for node in network if network.degree[node]])
    # Without a list of nodes networkx takes sparse products, a hundred times as fast as node by node.
    size = _effective_size(tied)
    columns = {
        "effective_size": size,
        "efficiency": {node: value / tied.degree[node] for node, value in size.items()},
        "constraint": nx.constraint(tied, weight="weight") if tied else {},
    }
    frame = _by_node(tied, columns, dict.fromkeys(columns, "float64"))
    return frame.sort_values(["constraint", "effective_size", "label", "node"], ascending=[True, False, True, True])


def communities(network: "nx.Graph[str]", *, resolution: float = 1.0, seed: int = 7) -> pd.DataFrame:
    """Group nodes that are tied more with each other than chance would have it.

    Parameters
    ----------
    network
        What `institution_network` or one of its like gives.
    resolution
        Above 1 for more and smaller communities, below 1 for fewer and larger ones.
    seed
        Start of the random order; the same seed gives the same communities on every machine.

    Returns
    -------
    DataFrame
        One row a node (index `node`): `community` (0 is the largest) and its `size`. `frame.attrs["modularity"]` says
        how good the division is, -0.5 to 1. Sorted by community, then label.

    References
    ----------
    Blondel, V. D. et al. (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics
    P10008 (as in `networkx.community.louvain_communities`).

    Examples
    --------
    >>> pairs = nx.Graph([("a", "b"), ("c", "d")])
    >>> communities(pairs)["community"].to_dict()
    {'a': 0, 'b': 0, 'c': 1, 'd': 1}
    """
    nodes = list(network)
    # Numbers in place of names: the order of a set of strings differs from one Python process to the next.
    numbered: nx.Graph[Any] = nx.relabel_nodes(network, {node: n for n, node in enumerate(nodes)})
    found = nx.community.louvain_communities(numbered, seed=seed, resolution=resolution) if nodes else []
    ordered = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members[0]))
    place = {nodes[n]: rank for rank, members in enumerate(ordered) for n in members}
    columns = {"community": place, "size": {node: len(ordered[rank]) for node, rank in place.items()}}
    frame = _by_node(network, columns, dict.fromkeys(columns, "int64")).sort_values(["community", "label", "node"])
    frame.attrs["modularity"] = _modularity(numbered, ordered, resolution)
    return frame


def _effective_size(network: "nx.Graph[str]") -> dict[str, float]:
    """Partners less twice the ties among them by partner (Borgatti 1997), by a sparse product; networkx's is dense."""
    if not network:
        return {}
    ties = nx.to_scipy_sparse_array(network, weight=None, dtype=np.dtype(float))
    partners = ties.sum(axis=1)
    among = ((ties @ ties) * ties).sum(axis=1)
    return dict(zip(network, (partners - among / partners).tolist(), strict=True))


def _modularity(network: "nx.Graph[Any]", found: list[list[int]], resolution: float) -> float:
    if not network.number_of_edges():
        return 0.0
    return float(nx.community.modularity(network, map(set, found), resolution=resolution))


def _by_node(network: "nx.Graph[str]", columns: dict[str, Any], types: dict[str, str]) -> pd.DataFrame:
    about = [[attributes.get(name, "") for name in _NODE] for _, attributes in network.nodes(data=True)]
    frame = pd.DataFrame(about, index=pd.Index(list(network), name="node", dtype="str"), columns=list(_NODE)).astype(
        "str"
    )
    frame["label"] = frame["label"].where(frame["label"] != "", frame.index.to_series())
    frame = frame.assign(**{name: frame.index.map(values) for name, values in columns.items()}).astype(types)
    notes = [few_note(about.get("engagements", FEW)) for _, about in network.nodes(data=True)]
    return frame.assign(note=pd.Series(notes, index=frame.index, dtype="str"))
