"""The map of a network: who sits at one table with whom."""

from collections.abc import Iterable
from html import escape
from typing import Any, NamedTuple

import plotly.graph_objects as go

from coopstats.charts.placing import Label, Point, layout, place_labels
from coopstats.charts.template import (
    GREY,
    INK,
    OTHER_SHAPE,
    OTHER_SIDE,
    SHAPES,
    SIDES,
    balanced,
    figure,
    hover,
    nothing,
    some,
)
from coopstats.graphs import Network
from coopstats.labels import party_name

# Fixed, so that labels can be placed in pixels: a title of two lines and a note of three fit above.
_MARGIN = {"l": 24, "r": 24, "t": 124, "b": 76}
# Families of bodies and how their marks are filled, so that kind can be told in grey too.
_FAMILIES = {
    **dict.fromkeys(("parliament", "party"), "parliament or party"),
    **dict.fromkeys(("company", "committee"), "business or committee"),
    **dict.fromkeys(("think_tank", "university", "igo", "ngo", "media", "other"), "other body"),
}
_STATE = "state body"
_FILLS = {_STATE: "", "parliament or party": "", "business or committee": "-open", "other body": "-open-dot"}
_SMALLEST, _LARGEST = 11.0, 34.0


class _Side(NamedTuple):
    code: str
    name: str
    colour: str
    shape: str


def network_map(network: Network, *, title: str | None = None, source: str | None = None) -> go.Figure:
    """Draw who is tied to whom: nodes by side (colour and shape) and kind (filling), sized by strength.

    Parameters
    ----------
    network
        What `institution_network`, `person_network` or `country_network` gives.
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
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    sides = _sides(network, strength)
    places = layout(network)
    sizes = _sizes(strength)
    order = sorted(network, key=lambda node: (-strength[node], network.nodes[node]["label"]))
    texts = {node: balanced(escape(network.nodes[node]["label"], quote=False), 24) for node in order}
    labels = place_labels(places, {n: s / 2 for n, s in sizes.items()}, texts, list(network.edges), margin=_MARGIN)
    traces = [*_edges(network, places), *_nodes(network, places, sizes, strength, sides), *_fill_key(network)]
    return figure(
        traces,
        title=title or _finding(network, strength),
        note=_note(network, len(labels)),
        source=source,
        margin=_MARGIN,
        legend={"y": 0.055},
        legend2={
            "y": 0.015,
            "orientation": "h",
            "yref": "container",
            "yanchor": "bottom",
            "x": 0,
            "font": {"size": 12},
        },
        annotations=_annotations(labels, places, texts),
        xaxis={"visible": False, "range": [0, 1], "automargin": False},
        yaxis={"visible": False, "range": [0, 1], "automargin": False},
    )


def _sides(network: Network, strength: dict[str, float]) -> dict[str, _Side]:
    """Give the strongest sides a colour and a shape of their own; the rest share grey."""
    totals: dict[str, float] = {}
    for node, about in network.nodes(data=True):
        totals[about["country"]] = totals.get(about["country"], 0) + strength[node]
    ranked = sorted((code for code in totals if code), key=lambda code: (-totals[code], code))
    own = [_Side(*each) for each in zip(ranked, map(party_name, ranked), SIDES, SHAPES, strict=False)]
    rest = "International bodies" if len(ranked) <= len(SIDES) else "Other sides"
    return {code: _Side("", rest, OTHER_SIDE, OTHER_SHAPE) for code in totals} | {side.code: side for side in own}


def _sizes(strength: dict[str, float]) -> dict[str, float]:
    """Area of a mark goes with strength; many nodes are drawn smaller."""
    most = max(strength.values()) or 1.0
    largest = _LARGEST if len(strength) <= 60 else _LARGEST * (60 / len(strength)) ** 0.4
    return {n: round(max(_SMALLEST * largest / _LARGEST, largest * (s / most) ** 0.5), 1) for n, s in strength.items()}


def _edges(network: Network, places: dict[str, Point]) -> Iterable[go.Scatter]:
    """Lines in up to four widths, and a mark at the middle of each for the hover text."""
    edges = list(network.edges(data=True))
    if not edges:
        return
    heaviest = max(about["weight"] for *_, about in edges)
    classes: dict[int, list[tuple[str, str, dict[str, Any]]]] = {}
    for edge in edges:
        classes.setdefault(max(1, round(4 * edge[2]["weight"] / heaviest)), []).append(edge)
    for width, members in sorted(classes.items()):
        x = [value for u, v, _ in members for value in (places[u][0], places[v][0], None)]
        y = [value for u, v, _ in members for value in (places[u][1], places[v][1], None)]
        line = {"width": 0.5 + 0.9 * width, "color": "#b5b5b5"}
        yield go.Scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", showlegend=False)
    yield go.Scatter(
        x=[round((places[u][0] + places[v][0]) / 2, 4) for u, v, _ in edges],
        y=[round((places[u][1] + places[v][1]) / 2, 4) for u, v, _ in edges],
        mode="markers",
        marker={"size": 9, "color": "#b5b5b5", "opacity": 0},
        text=[_edge_hover(network, *edge) for edge in edges],
        hovertemplate="%{text}<extra></extra>",
        showlegend=False,
    )


def _edge_hover(network: Network, u: str, v: str, about: dict[str, Any]) -> str:
    ends = f"{network.nodes[u]['label']} – {network.nodes[v]['label']}"
    return hover(
        ends, [some(about["engagements"], "shared engagement"), f"weight {about['weight']:.2f}"], about["quotes"]
    )


def _nodes(
    network: Network,
    places: dict[str, Point],
    sizes: dict[str, float],
    strength: dict[str, float],
    sides: dict[str, _Side],
) -> Iterable[go.Scatter]:
    """One trace a side, so that the legend tells sides apart by colour and shape."""
    for side in dict.fromkeys(
        sorted(sides.values(), key=lambda side: (not side.code, SIDES.index(side.colour) if side.code else 0))
    ):
        members = [node for node in network if sides[network.nodes[node]["country"]] == side]
        legend = {"legendgroup": side.name, "name": side.name}
        key = {"size": 13, "color": side.colour, "symbol": side.shape}
        yield go.Scatter(x=[None], y=[None], mode="markers", marker=key, hoverinfo="skip", **legend)
        kinds = [_FAMILIES.get(network.nodes[node]["kind"], _STATE) for node in members]
        yield go.Scatter(
            x=[places[node][0] for node in members],
            y=[places[node][1] for node in members],
            mode="markers",
            **legend,
            showlegend=False,
            marker={
                "size": [sizes[node] for node in members],
                "color": side.colour,
                "symbol": [side.shape + _FILLS[kind] for kind in kinds],
                "line": {
                    "width": [_ring(kind) for kind in kinds],
                    "color": [_ink(kind, side.colour) for kind in kinds],
                },
                "opacity": 1,
            },
            text=[_node_hover(network, node, strength[node]) for node in members],
            hovertemplate="%{text}<extra></extra>",
        )


def _node_hover(network: Network, node: str, strength: float) -> str:
    about = network.nodes[node]
    facts = [
        " · ".join(part for part in (about["kind"].replace("_", " "), party_name(about["country"])) if part),
        f"{some(about['engagements'], 'engagement')}, {some(network.degree[node], 'partner')}, strength {strength:.2f}",
    ]
    return hover(about["label"], facts, about["quotes"])


def _fill_key(network: Network) -> Iterable[go.Scatter]:
    """Legend entries that say what the filling means, where kinds differ."""
    found = {_FAMILIES.get(about["kind"], _STATE) for _, about in network.nodes(data=True)}
    if len(found) < 2:
        return
    for kind in (kind for kind in _FILLS if kind in found):
        line = {"width": _ring(kind), "color": _ink(kind, GREY)}
        marker = {"size": 12, "color": GREY, "symbol": "circle" + _FILLS[kind], "line": line}
        yield go.Scatter(
            x=[None], y=[None], mode="markers", name=kind, marker=marker, hoverinfo="skip", legend="legend2"
        )


def _ring(kind: str) -> float:
    return 0 if kind == _STATE else 2.5


def _ink(kind: str, colour: str) -> str:
    return colour if _FILLS[kind] else INK


def _annotations(labels: list[Label], places: dict[str, Point], texts: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "x": places[label.node][0],
            "y": places[label.node][1],
            "text": texts[label.node],
            "showarrow": False,
            "xshift": label.x,
            "yshift": label.y,
            "font": {"size": 12, "color": INK},
            "bgcolor": "rgba(255,255,255,0.7)",
        }
        for label in labels
    ]


def _finding(network: Network, strength: dict[str, float]) -> str:
    nodes = len(network)
    noun = {"person": ("person", "people"), "country": ("side", "sides")}.get(
        next(iter(network.nodes.values()))["kind"], ("institution", "institutions")
    )
    if not network.number_of_edges():
        return f"{some(nodes, *noun)} took part, none together with another"
    first = min(strength, key=lambda node: (-strength[node], network.nodes[node]["label"]))
    label, partners = network.nodes[first]["label"], network.degree[first]
    others = f"all {nodes - 1}" if partners == nodes - 1 else f"{partners} of the {nodes - 1}"
    if nodes == 2:
        return f"{label} met {next(network.nodes[n]['label'] for n in network[first])}"
    return f"{label} met {others} other {noun[1]}"


def _note(network: Network, labelled: int) -> str:
    rule = (
        "an engagement of n spreads a weight of 1 over n − 1 ties"
        if network.graph.get("weight") == "newman"
        else "engagements shared"
    )
    unlabelled = len(network) - labelled
    hidden = f" {some(unlabelled, 'name')} without room: hover to read." if unlabelled else ""
    return f"Tied: took part in the same engagement. Size: sum of ties. Width of a tie: {rule}.{hidden}"
