"""The map of a network: who sits at one table with whom."""

from html import escape
from typing import Any

import networkx as nx
import plotly.graph_objects as go

from coopstats.charts.network_marks import CROWD, fill_key, mark_sizes, node_traces, sides_of, tie_traces
from coopstats.charts.placing import Label, Point, layout, place_labels
from coopstats.charts.template import (
    INK,
    balanced,
    cut,
    figure,
    nothing,
    some,
)
from coopstats.graphs import Network
from coopstats.significance import backbone

# Fixed, so that labels can be placed in pixels: a title of two lines and a note of three fit above.
_MARGIN = {"l": 24, "r": 24, "t": 124, "b": 76}
_LEADING = 20
# More ties than so many a node are a grey mass; the heaviest are drawn.
_TIES_DRAWN = 3


def network_map(
    network: Network,
    *,
    most: int = 300,
    alpha: float | None = None,
    title: str | None = None,
    source: str | None = None,
) -> go.Figure:
    """Draw who is tied to whom: nodes by side (colour and shape) and kind (filling), sized by strength.

    Parameters
    ----------
    network
        What `institution_network`, `person_network` or `country_network` gives.
    most
        Nodes at the most: the strongest; the note says how many are left out.
    alpha
        Draw only the ties of the backbone at this level (see `backbone`); all nodes stay.
    title
        Put in place of the finding.
    source
        Put in place of the network's own source line.

    Returns
    -------
    plotly.graph_objects.Figure
        Labels overlap neither each other nor a node at 700 x 500 and at 1200 x 700; nodes without a free place keep
        their name in the hover text, as all do, with up to three quotations.

    Examples
    --------
    >>> from coopstats.graphs import institution_network
    >>> from coopstats.tables import Coding
    >>> network_map(institution_network(Coding.from_records({}))).layout.title.text
    'There is no network to show'
    """
    source = source if source is not None else network.graph.get("source", "")
    if not network:
        return nothing("no network", source)
    whole, network = network, _strongest(network if alpha is None else backbone(network, alpha=alpha), most)
    drawn = _heaviest(network, _TIES_DRAWN * len(network))
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    sides = sides_of(network, strength)
    places = layout(drawn)
    sizes = mark_sizes(strength)
    order = sorted(network, key=lambda node: (-strength[node], network.nodes[node]["label"]))
    crowded = len(network) > CROWD
    texts = {node: _text(network.nodes[node]["label"], crowded) for node in order}
    size = 10 if crowded else 12
    radii = {node: diameter / 2 for node, diameter in sizes.items()}
    labels = place_labels(
        places, radii, texts, list(drawn.edges), size=size, over=_LEADING if crowded else 0, margin=_MARGIN
    )
    traces = [*tie_traces(drawn, places), *node_traces(network, places, sizes, strength, sides), *fill_key(network)]
    return figure(
        traces,
        shows=f"Network map of {some(len(network), *_noun(network))} and {some(network.number_of_edges(), 'tie')}",
        title=title or _finding(whole),
        note=_note(network, drawn, len(labels), whole, alpha),
        source=source,
        margin=_MARGIN,
        legend={"y": 0.06},
        legend2={
            "y": 0.005,
            "orientation": "h",
            "yref": "container",
            "yanchor": "bottom",
            "x": 0,
            "font": {"size": 12},
        },
        annotations=_annotations(labels, places, texts, size),
        xaxis={"visible": False, "range": [0, 1], "automargin": False},
        yaxis={"visible": False, "range": [0, 1], "automargin": False},
    )


def _strongest(network: Network, most: int) -> Network:
    if len(network) <= most:
        return network
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    kept = set(sorted(network, key=lambda node: (-strength[node], node))[:most])
    smaller: Network = nx.Graph(**network.graph)
    smaller.add_nodes_from((node, about) for node, about in network.nodes(data=True) if node in kept)
    smaller.add_edges_from((u, v, about) for u, v, about in network.edges(data=True) if u in kept and v in kept)
    return smaller


def _heaviest(network: Network, most: int) -> Network:
    if network.number_of_edges() <= most:
        return network
    edges = sorted(network.edges(data=True), key=lambda edge: (-edge[2]["weight"], edge[0], edge[1]))[:most]
    thinner: Network = nx.Graph(**network.graph)
    thinner.add_nodes_from(network.nodes(data=True))
    thinner.add_edges_from(sorted(edges, key=lambda edge: edge[:2]))
    return thinner


def _text(label: str, crowded: bool) -> str:
    return escape(_abbreviated(label), quote=False) if crowded else balanced(escape(label, quote=False), 24)


def _abbreviated(label: str) -> str:
    return cut(label.replace("Ministry of Foreign Affairs", "MFA").replace("Ministry", "Min."), 28)


def _annotations(
    labels: list[Label], places: dict[str, Point], texts: dict[str, str], size: int
) -> list[dict[str, Any]]:
    return [
        {
            "x": places[label.node][0],
            "y": places[label.node][1],
            "text": texts[label.node],
            "showarrow": False,
            "xshift": label.x,
            "yshift": label.y,
            "font": {"size": size, "color": INK},
            "bgcolor": "rgba(255,255,255,0.7)",
        }
        for label in labels
    ]


def _finding(network: Network) -> str:
    nodes = len(network)
    noun = _noun(network)
    if not network.number_of_edges():
        return f"{some(nodes, *noun)} took part, none together with another"
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    first = min(strength, key=lambda node: (-network.degree[node], -strength[node], network.nodes[node]["label"]))
    label, partners = network.nodes[first]["label"], network.degree[first]
    others = f"all {nodes - 1:,}" if partners == nodes - 1 else f"{partners:,} of the {nodes - 1:,}"
    if nodes == 2:
        return f"{label} met {next(network.nodes[n]['label'] for n in network[first])}"
    return f"{label} met {others} other {noun[1]}"


def _noun(network: Network) -> tuple[str, str]:
    kind = next(iter(network.nodes.values()))["kind"]
    nouns = {"person": ("person", "people"), "country": ("side", "sides"), "area": ("area", "areas")}
    return nouns.get(kind, ("institution", "institutions"))


def _note(network: Network, drawn: Network, labelled: int, whole: Network, alpha: float | None) -> str:
    newman = "an engagement of n spreads a weight of 1 over n − 1 ties"
    width = newman if network.graph.get("weight") == "newman" else "engagements shared"
    parts = [f"Tied: took part in the same engagement. Size: sum of ties. Width: {width}."]
    if alpha is not None:
        parts.append(f"Only ties of the backbone at {alpha:g}.")
    if drawn.number_of_edges() < network.number_of_edges():
        parts.append(f"Drawn: the {drawn.number_of_edges():,} heaviest of {network.number_of_edges():,} ties.")
    if len(whole) > len(network):
        parts.append(f"Not shown: {some(len(whole) - len(network), 'weaker node')}.")
    if len(network) > labelled:
        parts.append(f"{some(len(network) - labelled, 'name')} only on hover.")
    return " ".join(parts)
