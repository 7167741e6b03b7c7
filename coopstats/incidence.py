"""Who was at what, and what came up where: the sparse 0/1 matrix that every network and measure starts from.

Attending is the same everywhere: whoever has a participation attended, save senders and addressees, who are absent,
and save engagements that are only planned.
"""

from typing import Any, Literal, NamedTuple, TypeAlias, get_args

import numpy as np
import pandas as pd
from scipy import sparse

from coopstats.errors import CoopstatsError
from coopstats.labels import Members
from coopstats.schema import ABSENT_ROLES
from coopstats.tables import Coding

Weight = Literal["newman", "count"]
DEEPEST_NESTING = 10
Matrix: TypeAlias = "sparse.csr_array[Any, tuple[int, int]]"


class Incidence(NamedTuple):
    """Who was at what: a sparse 0/1 matrix of nodes x occasions, with names for rows and columns and its evidence."""

    nodes: pd.Index
    occasions: pd.Index
    matrix: Matrix
    rows: pd.DataFrame


def attended(coding: Coding, column: str) -> pd.DataFrame:
    """List who attended what: columns `node` (from that column of participations), `occasion`, `evidence_id`."""
    planned = coding.engagements.loc[coding.engagements["status"] == "planned", "engagement_id"]
    rows = coding.participations
    absent = rows["role"].isin(ABSENT_ROLES) | rows["engagement_id"].isin(planned) | rows[column].isna()
    rows = rows.loc[~absent, [column, "engagement_id", "evidence_id"]]
    return rows.set_axis(["node", "occasion", "evidence_id"], axis="columns")


def covered(coding: Coding) -> pd.DataFrame:
    """List which area came up where: `node`, `occasion` (engagement, else the text), `stance`, `evidence_id`."""
    rows = coding.coverage
    rows = rows.assign(node=rows["area_id"], occasion=rows["engagement_id"].fillna(rows["source_id"]))
    return rows[["node", "occasion", "stance", "evidence_id"]]


def memberships(coding: Coding, of: Members) -> pd.DataFrame:
    """List who (institutions, people, countries) attended, or which areas came up, where."""
    columns = {"institutions": "institution_id", "people": "person_id", "countries": "side"}
    return covered(coding) if of == "areas" else attended(coding, columns[of])


def incidence(rows: pd.DataFrame, name: str, occasions: pd.Index | None = None) -> Incidence:
    """Turn rows of node and occasion into a sparse 0/1 matrix with sorted rows, and sorted or given columns."""
    node, nodes = pd.factorize(rows["node"], sort=True)
    if occasions is None:
        occasion, found = pd.factorize(rows["occasion"], sort=True)
        occasions = pd.Index(found)
    else:
        occasion = occasions.get_indexer(pd.Index(rows["occasion"]))
    shape = (len(nodes), len(occasions))
    matrix = sparse.csr_array((np.ones(len(rows)), (node, occasion)), shape=shape)
    matrix.sum_duplicates()
    matrix.data[:] = 1
    return Incidence(pd.Index(nodes, name=name), occasions.rename("occasion"), matrix, rows)


def projection(matrix: Matrix, weight: Weight = "newman") -> "sparse.coo_array[Any, tuple[int, int]]":
    """Project a 0/1 matrix of nodes x occasions onto its nodes by one sparse product.

    Returns
    -------
    scipy.sparse.coo_array
        Upper triangle without the diagonal: weight of each pair of nodes that shares an occasion.

    Examples
    --------
    >>> two_meetings = sparse.csr_array([[1, 1], [1, 0], [1, 1]])
    >>> projection(two_meetings).toarray()
    array([[0. , 0.5, 1.5],
           [0. , 0. , 0.5],
           [0. , 0. , 0. ]])
    """
    if weight not in get_args(Weight):
        raise CoopstatsError(f"unknown weight {weight!r}", hint=f"Known weights: {', '.join(get_args(Weight))}.")
    sizes = matrix.sum(axis=0)
    # An occasion of one ties nobody.
    share = np.divide(1, sizes - 1, out=np.zeros(len(sizes)), where=sizes > 1)
    weights = matrix.data * share[matrix.indices] if weight == "newman" else matrix.data
    weighted = sparse.csr_array((weights, matrix.indices, matrix.indptr), shape=matrix.shape)
    # The product is the same read by columns, and turning it to columns sorts it faster than any sorting does.
    product = (weighted @ matrix.T).tocsc()
    row = np.repeat(np.arange(product.shape[0]), np.diff(product.indptr))
    above = product.indices > row
    return sparse.coo_array((product.data[above], (row[above], product.indices[above])), shape=product.shape)


def with_wholes(coding: Coding, rows: pd.DataFrame) -> pd.DataFrame:
    """Add what follows from attending a part: who attends a part attends the whole, and the text that tells of it."""
    engagements = coding.engagements.set_index("engagement_id")
    levels = [rows]
    while not levels[-1].empty and len(levels) < DEEPEST_NESTING:
        wholes = levels[-1].assign(occasion=levels[-1]["occasion"].map(engagements["part_of"]))
        levels.append(wholes.dropna(subset="occasion"))
    texts = rows.assign(occasion=rows["occasion"].map(engagements["source_id"]))
    return pd.concat([*levels, texts]).drop_duplicates(ignore_index=True)
