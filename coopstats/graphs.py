"""Tables to networks: who sits at one table with whom, and who speaks about what.

Every network is a plain `networkx.Graph` whose nodes and edges stand in sorted order and carry what a reader asks for:
`label`, `kind`, `country`, `weight`, `engagements` (how many), `evidence` (evidence ids joined by `;`, so that every
exchange format can hold them) and `quotes` (up to three of the quotations, one a line). `network.graph["source"]` says
which texts stand behind it.

Who attends is the same everywhere: whoever has a participation, save senders and addressees, who are absent, and
save engagements that are only planned.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
import pandas as pd

from coopstats.incidence import Incidence, Weight, attended, covered, incidence, projection, with_wholes
from coopstats.labels import gathered, party_name, quotes_of, source_line
from coopstats.schema import STANCE_LADDER
from coopstats.tables import Coding

Network: TypeAlias = "nx.Graph[str]"


def institution_network(coding: Coding, *, weight: Weight = "newman") -> Network:
    """Link institutions that sat at the same engagement.

    Parameters
    ----------
    coding
        Facts of one or many readouts. An institution is the same where it has the same id.
    weight
        How strongly one engagement of n institutions ties each pair of them. `newman`: 1 / (n - 1), so that each
        institution spreads one unit of tie over its n - 1 partners, whatever the size of the table [1]_.
        `count`: 1, which lets one large conference outweigh many talks between two.

    Returns
    -------
    networkx.Graph
        One node an attending institution, one edge a pair that met. Sorted by id.

    References
    ----------
    .. [1] Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and
       centrality. Physical Review E 64, 016132.

    Examples
    --------
    >>> institution_network(Coding.from_records({})).number_of_nodes()
    0
    """
    return _co_attendance(coding, "institution_id", _institution_attributes(coding), weight)


def person_network(coding: Coding, *, weight: Weight = "newman") -> Network:
    """Link people who sat at the same engagement; parameters and result as for `institution_network`.

    Examples
    --------
    >>> person_network(Coding.from_records({})).number_of_edges()
    0
    """
    people = coding.people
    sides = coding.participations.dropna(subset=["person_id", "side"]).groupby("person_id")["side"].first()
    attributes = pd.DataFrame({"label": people["name"], "kind": "person", "country": people["person_id"].map(sides)})
    return _co_attendance(coding, "person_id", attributes.set_axis(people["person_id"]), weight)


def country_network(coding: Coding, *, weight: Weight = "newman") -> Network:
    """Link the sides, countries and organisations, that took part in the same engagement: one edge a dyad.

    Parameters and result as for `institution_network`; a node is the code of a side.

    Examples
    --------
    >>> country_network(Coding.from_records({})).number_of_edges()
    0
    """
    return _co_attendance(coding, "side", _country_attributes(coding), weight)


def area_network(coding: Coding, *, weight: Weight = "newman") -> Network:
    """Link areas of co-operation that came up at the same engagement.

    An area that its text ties to no single engagement is linked with the others of that kind in the same text.
    Parameters and result as for `institution_network`; `group` is the area's group, `group_label` its name.

    Examples
    --------
    >>> area_network(Coding.from_records({})).number_of_nodes()
    0
    """
    return _projected(coding, incidence(covered(coding), "area_id"), _area_attributes(coding), weight)


def institution_area_network(coding: Coding) -> Network:
    """Link each institution with the areas that came up where it sat: a two-mode network.

    An institution that took part in a part of an engagement took part in the whole; an area that its text ties to no
    single engagement counts for all who attended anything in that text.

    Returns
    -------
    networkx.Graph
        `mode` of a node is `institution` or `area`. `weight` of an edge is the number of engagements (or texts) at
        which both were, `stance` the highest rung that the area reached there. Sorted: institutions, then areas.

    Examples
    --------
    >>> institution_area_network(Coding.from_records({})).number_of_nodes()
    0
    """
    return _two_mode(coding, "institution_id", "institution", _institution_attributes(coding))


def country_area_network(coding: Coding) -> Network:
    """Link each side with the areas that came up where it sat; the rest as for `institution_area_network`.

    Examples
    --------
    >>> country_area_network(Coding.from_records({})).number_of_nodes()
    0
    """
    return _two_mode(coding, "side", "country", _country_attributes(coding))


def _co_attendance(coding: Coding, column: str, attributes: pd.DataFrame, weight: Weight) -> Network:
    return _projected(coding, incidence(attended(coding, column), column), attributes, weight)


def _projected(coding: Coding, found: Incidence, attributes: pd.DataFrame, weight: Weight) -> Network:
    quotes = quotes_of(coding)
    network: Network = nx.Graph(source=source_line(coding), weight=weight)
    _add_nodes(network, found, attributes, quotes)
    ties, counts = projection(found.matrix, weight), projection(found.matrix, "count").data
    said = _said_by_both(found, ties, quotes)
    names = found.nodes.tolist()
    rows, columns = (axis.tolist() for axis in ties.coords)
    for u, v, strength, number, (evidence, words) in zip(
        rows, columns, ties.data.tolist(), counts.astype(int).tolist(), said, strict=True
    ):
        network.add_edge(names[u], names[v], weight=strength, engagements=number, evidence=evidence, quotes=words)
    return network


def _said_by_both(found: Incidence, ties: Any, quotes: dict[str, str]) -> Iterable[tuple[str, str]]:
    """For each tie, the evidence of both ends at the occasions that they share, and quotations from it."""
    number = len(found.nodes)
    node, occasion = found.nodes.get_indexer(pd.Index(found.rows["node"])), found.rows["occasion"]
    rows = pd.DataFrame({"node": node, "occasion": occasion, "evidence": found.rows["evidence_id"].to_numpy()})
    both = rows.merge(rows, on="occasion")
    both = both[both["node_x"] < both["node_y"]]
    row, column = (axis.astype("int64") for axis in ties.coords)
    tie = np.searchsorted(row * number + column, both["node_x"] * number + both["node_y"])
    return gathered(np.tile(tie, 2), pd.concat([both["evidence_x"], both["evidence_y"]]), len(row), quotes)


def _add_nodes(
    network: Network, found: Incidence, attributes: pd.DataFrame, quotes: dict[str, str], **extra: str
) -> None:
    node = found.nodes.get_indexer(pd.Index(found.rows["node"]))
    said = gathered(node, found.rows["evidence_id"], len(found.nodes), quotes)
    numbers = found.matrix.sum(axis=1).astype(int).tolist()
    known: list[Any] = attributes.fillna("").reindex(found.nodes, fill_value="").to_dict("records")
    for name, number, about, (evidence, words) in zip(found.nodes.tolist(), numbers, known, said, strict=True):
        network.add_node(name, **about, **extra, engagements=number, evidence=evidence, quotes=words)


def _two_mode(coding: Coding, column: str, mode: str, attributes: pd.DataFrame) -> Network:
    quotes = quotes_of(coding)
    areas = covered(coding)
    members = with_wholes(coding, attended(coding, column))
    members = members[members["occasion"].isin(areas["occasion"])]
    areas = areas[areas["occasion"].isin(members["occasion"])]
    network: Network = nx.Graph(source=source_line(coding), weight="count")
    _add_nodes(network, incidence(members, column), attributes, quotes, mode=mode)
    _add_nodes(network, incidence(areas, "area_id"), _area_attributes(coding), quotes, mode="area")
    pairs = members[["node", "occasion"]].drop_duplicates().merge(areas, on="occasion", suffixes=("", "_area"))
    ties = pairs.groupby(["node", "node_area"])
    number = ties["occasion"].nunique()
    stances = pairs["stance"].map(_rung).groupby([pairs["node"], pairs["node_area"]]).max().tolist()
    said = gathered(ties.ngroup().to_numpy(), pairs["evidence_id"], len(number), quotes)
    ends = zip(*(number.index.get_level_values(level).tolist() for level in (0, 1)), strict=True)
    for (node, area), shared, rung, (evidence, words) in zip(ends, number.tolist(), stances, said, strict=True):
        about = {"weight": float(shared), "engagements": shared, "stance": ["concern", *STANCE_LADDER][rung]}
        network.add_edge(node, area, **about, evidence=evidence, quotes=words)
    return network


def _rung(stance: str) -> int:
    """Place on the ladder, from 1; concern, which stands apart, is 0."""
    return STANCE_LADDER.index(stance) + 1 if stance in STANCE_LADDER else 0


def _institution_attributes(coding: Coding) -> pd.DataFrame:
    rows = coding.institutions.set_index("institution_id")
    return rows[["name", "kind", "country"]].rename(columns={"name": "label"})


def _country_attributes(coding: Coding) -> pd.DataFrame:
    codes = pd.Index(coding.participations["side"].dropna().unique())
    return pd.DataFrame(
        {"label": [party_name(code) for code in codes], "kind": "country", "country": codes}, index=codes
    )


def _area_attributes(coding: Coding) -> pd.DataFrame:
    rows = coding.areas.set_index("area_id")
    group = rows["parent"].fillna(rows.index.to_series())
    about = {"kind": "area", "country": "", "group": group, "group_label": group.map(rows["label"])}
    return pd.DataFrame({"label": rows["label"], **about})
