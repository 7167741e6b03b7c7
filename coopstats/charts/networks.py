"""The map of a network: who sits at one table with whom."""

from html import escape
from typing import Any

import networkx as nx
import plotly.graph_objects as go

from coopstats.charts.layouts import Point, layout
from coopstats.charts.network_marks import CROWD, fill_key, mark_sizes, node_traces, sides_of, tie_traces
from coopstats.charts.network_words import backbone_finding, finding, most_tied, note, noun
from coopstats.charts.placing import Label, place_labels
from coopstats.charts.template import GREY, INK, balanced, cut, figure, nothing, short_body
from coopstats.graphs import Network
from coopstats.labels import short_area, some
from coopstats.significance import backbone

# Fixed, so that labels can be placed in pixels: a title of two lines and a note of three fit above.
_MARGIN = {"l": 24, "r": 24, "t": 124, "b": 76}
_LEADING = 30
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

    Areas stand by their group, or all alike where they stand among those who spoke of them.

    Parameters
    ----------
    network
        What `institution_network` or another of its kind gives, two-mode ones too, or the `backbone` of one.
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
        Labels overlap neither each other nor a node from 700 x 500 to 1200 x 700, but that the one of the title always
        has a place. Nodes without one keep their name in the hover text, as all do, with up to three quotations.

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
    whole, kept = network, network if alpha is None else backbone(network, alpha=alpha)
    alpha = kept.graph.get("alpha")
    network = _strongest(kept, most)
    drawn = _heaviest(network, _TIES_DRAWN * len(network))
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    sides = sides_of(network, strength)
    places = layout(drawn)
    sizes = mark_sizes(strength)
    # First the one that the title names.
    order = sorted(network, key=lambda n: (n != most_tied(whole), -strength[n], network.nodes[n]["label"]))
    crowded = len(network) > CROWD
    texts = {node: _text(network.nodes[node], crowded) for node in order}
    size = 10 if crowded else 12
    radii = {node: diameter / 2 for node, diameter in sizes.items()}
    labels = place_labels(places, radii, texts, list(drawn.edges), size=size, leading=_LEADING, margin=_MARGIN)
    traces = [*tie_traces(drawn, places), *node_traces(network, places, sizes, strength, sides), *fill_key(network)]
    return figure(
        traces,
        shows=f"Network map of {some(len(network), *noun(network))} and {some(network.number_of_edges(), 'tie')}",
        title=title or (finding(whole) if alpha is None else backbone_finding(kept)),
        note=note(network, drawn, len(labels), whole, alpha),
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
        annotations=_annotations(labels, places, radii, size),
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


def _text(about: dict[str, Any], crowded: bool) -> str:
    label = short_area(about["label"]) if about["kind"] == "area" else about["label"]
    if not crowded:
        return balanced(escape(label, quote=False), 24)
    return escape(cut(short_body(label, about["country"], 26), 28), quote=False)


def _annotations(
    labels: list[Label], places: dict[str, Point], radii: dict[str, float], size: int
) -> list[dict[str, Any]]:
    """Labels beside their nodes; from one further out a thin line leads to its node."""
    return [
        {
            "x": places[label.node][0],
            "y": places[label.node][1],
            "text": label.text,
            "font": {"size": size, "color": INK},
            "bgcolor": "rgba(255,255,255,0.7)",
            **(_led(label, radii[label.node]) if label.apart else _beside(label)),
        }
        for label in labels
    ]


def _beside(label: Label) -> dict[str, Any]:
    return {"showarrow": False, "xshift": label.x, "yshift": label.y}


def _led(label: Label, radius: float) -> dict[str, Any]:
    line = {"arrowhead": 0, "arrowwidth": 0.8, "arrowcolor": GREY, "standoff": radius}
    return {"showarrow": True, "ax": label.x, "ay": -label.y, **line}
