"""Which ties are signal: more than the strength of their ends, or than chance among the busy, would give."""

from collections.abc import Iterator

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from coopstats.graphs import Network
from coopstats.incidence import Matrix, incidence, memberships, projection
from coopstats.labels import Members, few_note, names_of
from coopstats.tables import Coding

# Rounds between two draws, in which every row trades once: enough to forget the last draw, as Strona et al. find 5
# trades a row ample.
_ROUNDS = 10


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
        smaller. A node with one tie tells nothing about it (p = 1). `alpha` and the number of `ties` that there were
        are attributes of the network, so that a map of it does not tell of ties that are gone as of meetings that
        never were.

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
    kept: Network = nx.Graph(**network.graph | {"alpha": alpha, "ties": network.number_of_edges()})
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
        discovery rate at which the pair would be kept [2]_. `note` says where either of the two was at too few
        engagements to judge: two that met once and never else will look tied.

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
        product = table @ table.T
        product.sort_indices()  # cells of a sorted row are found by halving
        shared = np.asarray(product[rows, columns]).ravel()
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
    busy = found.matrix.sum(axis=1)
    least = np.minimum(busy[rows], busy[columns])
    frame["note"] = pd.Series([few_note(int(number)) for number in least], index=frame.index, dtype="str")
    return frame.sort_values(["p_value", "engagements", "node", "other"], ascending=[True, False, True, True])


def curveball(matrix: Matrix, *, draws: int, seed: int) -> Iterator[Matrix]:
    """Draw random 0/1 tables with the row and column totals of a given one, each equally likely.

    Rows trade in pairs: what only one of the two has is dealt out anew between them, as many to each as before [1]_.
    In each round all rows are paired at random and trade at once [2]_, which numpy does in a few sorts.

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
    .. [1] Strona, G. et al. (2014). A fast and unbiased procedure to randomize ecological binary matrices with fixed
       row and column totals. Nature Communications 5, 4114.
    .. [2] Carstens, C. J., Berger, A. and Strona, G. (2018). A unifying framework for fast randomization of ecological
       networks with fixed (node) degrees. MethodsX 5, 773-780.

    Examples
    --------
    >>> table = sparse.csr_array([[1, 1, 0], [0, 1, 1]])
    >>> [drawn.sum(axis=1).tolist() for drawn in curveball(table, draws=2, seed=1)]
    [[2.0, 2.0], [2.0, 2.0]]
    """
    source = np.random.RandomState(seed)  # its numbers never change, those of newer generators may
    # Trading among the fewer of rows and columns gives the same tables sooner.
    wide = matrix.shape[0] <= matrix.shape[1]
    rows, cells = matrix.tocoo().coords if wide else matrix.T.tocoo().coords
    number, width = matrix.shape if wide else matrix.shape[::-1]
    for _ in range(draws):
        for _ in range(_ROUNDS):
            rows, cells = _round(rows, cells, number, width, source)
        table = sparse.csr_array((np.ones(len(rows)), (rows, cells)), shape=(number, width))
        yield table if wide else table.T.tocsr()


def _round(
    rows: np.ndarray, cells: np.ndarray, number: int, width: int, source: np.random.RandomState
) -> tuple[np.ndarray, np.ndarray]:
    """Let all rows trade once, two by two; with an odd number one of them sits out."""
    dealt = source.permutation(number)
    pair = np.empty(number, dtype=np.int64)
    pair[dealt] = np.arange(number) // 2
    key = pair[rows] * width + cells
    order = np.argsort(key, kind="stable")
    rows, cells, key = rows[order], cells[order], key[order]
    twice = np.zeros(len(key), dtype=bool)
    twice[1:] = key[1:] == key[:-1]
    twice[:-1] |= twice[1:]
    own = np.flatnonzero(~twice)  # held by one of the two alone
    first = dealt[::2]
    second = np.append(dealt[1::2], dealt[-1:])[: len(first)]
    whose = pair[rows[own]]
    due = np.bincount(whose[rows[own] == first[whose]], minlength=len(first))
    shuffled = np.argsort(whose + source.random_sample(len(own)), kind="stable")
    rank = np.arange(len(own)) - np.searchsorted(whose, whose)
    rows[own[shuffled]] = np.where(rank < due[whose], first[whose], second[whose])
    return rows, cells
