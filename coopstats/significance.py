"""Which ties are signal: more than the strength of their ends, or than chance among the busy, would give."""

import random
from collections.abc import Iterator

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from coopstats.graphs import Network
from coopstats.incidence import Matrix, incidence, memberships, projection
from coopstats.labels import Members, few_note, names_of
from coopstats.tables import Coding

# Trades between two draws, for each row: enough to forget the last draw (Strona et al. find 5 N trades ample).
_TRADES = 5


def backbone(network: Network, *, alpha: float = 0.05) -> Network:
    """Keep the ties that are heavy for at least one of their ends: the disparity filter.

    Parameters
    ----------
    network
        A weighted network.
    alpha
        Ties with a smaller p-value are kept, 0 to 1.

    Returns
    -------
    networkx.Graph
        The same nodes with the ties that are kept, each with its `p_value`: the chance that a tie of that weight
        arises where the end's strength is cut at random into as many parts as it has ties, for the end where it is
        smaller. A node with one tie tells nothing about it (p = 1).

    References
    ----------
    Serrano, M. Á., Boguñá, M. and Vespignani, A. (2009). Extracting the multiscale backbone of complex weighted
    networks. PNAS 106, 6483-6488, equation 2.

    Examples
    --------
    >>> hub = nx.Graph()
    >>> hub.add_weighted_edges_from([("h", "a", 18), ("h", "b", 1), ("h", "c", 1)])
    >>> [(u, v, round(p, 3)) for u, v, p in backbone(hub).edges(data="p_value")]
    [('h', 'a', 0.01)]
    """
    kept: Network = nx.Graph(**network.graph, alpha=alpha)
    kept.add_nodes_from(network.nodes(data=True))
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    for u, v, about in network.edges(data=True):
        weight = float(about.get("weight", 1))
        p = min((1 - weight / strength[end]) ** (network.degree[end] - 1) for end in (u, v))
        if p < alpha:
            kept.add_edge(u, v, **about, p_value=p)
    return kept


def tie_significance(coding: Coding, *, of: Members = "institutions", draws: int = 1000, seed: int = 7) -> pd.DataFrame:
    """Tell the pairs that meet more often than their own busyness explains from those that do not.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    of
        Which nodes: those who attended, or the areas that came up.
    draws
        Random tables to compare with; the smallest p-value that can come out is 1 / (draws + 1).
    seed
        Start of the random numbers; the same seed gives the same result on every machine.

    Returns
    -------
    DataFrame
        One row a pair that met (index `node`, `other`), least likely first. `engagements`: how many they share;
        `expected`: how many they share in the mean of the random tables, in which each node attends as many engagements
        and each engagement has as many nodes as in fact [1]_; `p_value`: chance of at least as many; `q_value`: false
        discovery rate at which the pair would be kept [2]_. `note` says where there are too few engagements to judge.

    References
    ----------
    .. [1] Strona, G. et al. (2014). A fast and unbiased procedure to randomize ecological binary matrices with fixed
       row and column totals. Nature Communications 5, 4114 (curveball).
    .. [2] Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal
       Statistical Society B 57, 289-300.

    Examples
    --------
    >>> tie_significance(Coding.from_records({})).columns.tolist()
    ['label', 'other_label', 'engagements', 'expected', 'p_value', 'q_value', 'note']
    """
    found = incidence(memberships(coding, of), of)
    pairs = projection(found.matrix, "count")
    rows, columns = pairs.coords
    total, reached = np.zeros(len(rows)), np.zeros(len(rows))
    for table in curveball(found.matrix, draws=draws, seed=seed) if len(rows) else ():
        shared = np.asarray((table @ table.T)[rows, columns]).ravel()
        total += shared
        reached += shared >= pairs.data
    from scipy import stats  # takes a second to import, and drawing a network needs none of it

    p = (reached + 1) / (draws + 1)
    names = names_of(coding, of)
    one, other = found.nodes[rows], found.nodes[columns]
    frame = pd.DataFrame(
        {
            "label": one.map(names).astype("str"),
            "other_label": other.map(names).astype("str"),
            "engagements": pairs.data.astype("int64"),
            "expected": total / draws,
            "p_value": p,
            "q_value": stats.false_discovery_control(p) if len(p) else p,
        },
        index=pd.MultiIndex.from_arrays([one, other], names=["node", "other"]),
    )
    frame["note"] = pd.Series(few_note(len(found.occasions)), index=frame.index, dtype="str")
    return frame.sort_values(["p_value", "engagements", "node", "other"], ascending=[True, False, True, True])


def curveball(matrix: Matrix, *, draws: int, seed: int) -> Iterator[Matrix]:
    """Draw random 0/1 tables with the row and column totals of a given one, each equally likely.

    Two rows trade: what only one of them has is dealt out anew between them, as many to each as before.

    Parameters
    ----------
    matrix
        Sparse 0/1 table of nodes x occasions.
    draws
        How many tables.
    seed
        Start of the random numbers.

    Yields
    ------
    scipy.sparse.csr_array
        A table of the same shape and totals.

    References
    ----------
    Strona, G. et al. (2014). Nature Communications 5, 4114.

    Examples
    --------
    >>> table = sparse.csr_array([[1, 1, 0], [0, 1, 1]])
    >>> [drawn.sum(axis=1).tolist() for drawn in curveball(table, draws=2, seed=1)]
    [[2.0, 2.0], [2.0, 2.0]]
    """
    source = random.Random(seed)
    # Trading among the fewer of rows and columns gives the same tables sooner.
    wide = matrix.shape[0] <= matrix.shape[1]
    lists = [sorted(row) for row in _members(matrix if wide else matrix.T.tocsr())]
    for _ in range(draws):
        for _ in range(_TRADES * len(lists) if len(lists) > 1 else 0):
            _trade(lists, source)
        lengths = [len(row) for row in lists]
        pointers = np.concatenate([[0], np.cumsum(lengths)])
        cells = np.array([cell for row in lists for cell in row], dtype=int)
        shape = matrix.shape if wide else matrix.shape[::-1]
        table = sparse.csr_array((np.ones(len(cells)), cells, pointers), shape=shape)
        yield table if wide else table.T.tocsr()


def _members(matrix: Matrix) -> list[list[int]]:
    return [matrix.indices[a:b].tolist() for a, b in zip(matrix.indptr, matrix.indptr[1:], strict=False)]


def _trade(lists: list[list[int]], source: random.Random) -> None:
    one, other = source.sample(range(len(lists)), 2)
    first, second = set(lists[one]), set(lists[other])
    shared, pool = first & second, sorted(first ^ second)
    source.shuffle(pool)
    cut = len(first) - len(shared)
    lists[one], lists[other] = sorted(shared) + pool[:cut], sorted(shared) + pool[cut:]
