"""Engagements as hyperedges: who was there together, without cutting a table of five into ten pairs."""

from typing import Any

from coopstats.incidence import incidence, memberships
from coopstats.labels import Members, join_ids, names_of, source_line
from coopstats.tables import Coding


def hypergraph(coding: Coding, *, of: Members = "institutions") -> dict[str, Any]:
    """Give engagements as a hypergraph in the Hypergraph Interchange Format, which xgi and hypernetx read [1]_.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    of
        What the nodes are: those who attended, or the areas that came up.

    Returns
    -------
    dict
        Keys `network-type`, `metadata`, `nodes`, `edges`, `incidences`, ready for `json.dump`. A node has its label,
        an edge (an engagement, or a text for areas that it ties to none) kind, status and first day, an incidence its
        evidence ids. Sorted.

    References
    ----------
    .. [1] Coll, M. et al. (2025). HIF: The hypergraph interchange format for higher-order networks.

    Examples
    --------
    >>> hypergraph(Coding.from_records({}))["network-type"]
    'undirected'
    """
    rows = memberships(coding, of)
    found = incidence(rows, of)
    labels = names_of(coding, of)
    events = coding.engagements.fillna("").set_index("engagement_id")[["kind", "status", "start"]].to_dict("index")
    text = {"kind": "text", "status": "", "start": ""}
    said: dict[Any, str] = rows.groupby(["occasion", "node"])["evidence_id"].agg(join_ids).to_dict()
    return {
        "network-type": "undirected",
        "metadata": {"source": source_line(coding), "nodes": of},
        "nodes": [{"node": node, "attrs": {"label": labels.get(node, node)}} for node in found.nodes],
        "edges": [{"edge": edge, "attrs": events.get(edge, text)} for edge in found.occasions],
        "incidences": [{"edge": e, "node": n, "attrs": {"evidence": ids}} for (e, n), ids in sorted(said.items())],
    }
