"""How sides, through their institutions, reach the areas that came up."""

from html import escape
from typing import Any, NamedTuple

import plotly.graph_objects as go

from coopstats.charts.matrices import left_out, short_names, strongest
from coopstats.charts.template import (
    GREY,
    INK,
    OTHER_SIDE,
    SIDES,
    cut,
    figure,
    hover,
    listing,
    nothing,
    of_all,
    sentence,
)
from coopstats.graphs import Network, institution_area_network
from coopstats.labels import QUOTES_SHOWN, party_name, short_area, some
from coopstats.tables import Coding

# From the left; labels of the last layer stand to the left of its marks and want the most room.
_ACROSS = (0.001, 0.3, 0.999)
_GAP = 0.035


class _Node(NamedTuple):
    layer: int
    name: str


def flow(coding: Coding, *, most: int = 10, title: str | None = None, source: str | None = None) -> go.Figure:
    """Show how sides, through their institutions, reach the areas that came up.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    most
        Institutions at the most; the note says how many are left out. Where more areas than that came up, their groups
        stand in their place.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        Side, institution, area from left to right; width is the number of engagements at which the area came up
        where the institution sat.

    Examples
    --------
    >>> flow(Coding.from_records({})).layout.title.text
    'There is no coverage by institution to show'
    """
    network = institution_area_network(coding)
    source = source if source is not None else network.graph["source"]
    if not network.number_of_edges():
        return nothing("no coverage by institution", source)
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    kept = strongest(network, "institution", most)
    note = "Width: engagements at which the area came up where the institution sat."
    return figure(
        [_sankey(network, _paths(network, kept, most), labels)],
        shows=f"Flow chart from sides over {some(len(kept), 'institution')} to areas",
        title=title or _finding(network),
        note=note + left_out(network, {"institution": len(kept)}),
        source=source,
        margin={"b": 28},
    )


class _Path(NamedTuple):
    nodes: tuple[_Node, _Node, _Node]
    weight: float
    quotes: str


def _paths(network: Network, kept: list[str], most: int) -> list[_Path]:
    """Side, institution, area (or its group) of each tie."""
    areas = {area for node in kept for area in network[node]}
    paths = []
    for node in kept:
        for area, about in sorted(network[node].items()):
            last = area if len(areas) <= most else network.nodes[area]["group"]
            nodes = _Node(0, network.nodes[node]["country"]), _Node(1, node), _Node(2, last)
            paths.append(_Path(nodes, float(about["weight"]), about["quotes"]))
    return paths


def _sankey(network: Network, paths: list[_Path], labels: dict[str, str]) -> go.Sankey:
    totals = _totals(paths)
    nodes = sorted(totals, key=lambda node: (node.layer, _rank(node, totals, network), node.name))
    index = {node: n for n, node in enumerate(nodes)}
    sides = [node for node in nodes if node.layer == 0]
    colours = {side: SIDES[n] if n < len(SIDES) else OTHER_SIDE for n, side in enumerate(sides)}
    names = {node: _name(network, node, labels) for node in nodes}
    short = short_names(network, [node.name for node in nodes if node.layer == 1], 38)
    labels_of = {n: short[n.name] if n.layer == 1 else cut(names[n], 38 if n.layer else 24) for n in nodes}
    flows: dict[tuple[_Node, _Node], tuple[float, str, str]] = {}
    for path in paths:
        for ends in zip(path.nodes, path.nodes[1:], strict=False):
            weight, _, quotes = flows.get(ends, (0.0, "", ""))
            flows[ends] = weight + path.weight, _pale(colours[path.nodes[0]]), _first(quotes, path.quotes)
    return go.Sankey(
        arrangement="fixed",
        node={
            "label": [escape(labels_of[node], quote=False) for node in nodes],
            "color": [colours.get(node, GREY) for node in nodes],
            "x": [_ACROSS[node.layer] for node in nodes],
            "y": _heights(nodes, totals),
            "line": {"width": 0},
            "pad": 10,
            "thickness": 14,
            "customdata": [hover(names[node], [_width(totals[node])], _through(paths, node)) for node in nodes],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        link={
            "source": [index[start] for start, _ in flows],
            "target": [index[end] for _, end in flows],
            "value": [round(weight, 3) for weight, *_ in flows.values()],
            "color": [colour for _, colour, _ in flows.values()],
            "customdata": [
                hover(f"{names[start]} – {names[end]}", [_width(weight)], quotes)
                for (start, end), (weight, _, quotes) in flows.items()
            ],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        textfont={"size": 12, "color": INK, "shadow": "none"},
    )


def _first(*quotes: str) -> str:
    """Give the first different quotations of several, as many as a mark shows."""
    return "\n".join(list(dict.fromkeys(line for each in quotes for line in each.splitlines()))[:QUOTES_SHOWN])


def _through(paths: list[_Path], node: _Node) -> str:
    return _first(*(path.quotes for path in paths if node in path.nodes))


def _width(weight: float) -> str:
    return f"width {weight:,g}"


def _totals(paths: list[_Path]) -> dict[_Node, float]:
    totals: dict[_Node, float] = {}
    for path in paths:
        for node in path.nodes:
            totals[node] = totals.get(node, 0) + path.weight
    return totals


def _rank(node: _Node, totals: dict[_Node, float], network: Network) -> tuple[float, str, float]:
    """Largest first; institutions stand beside their side."""
    if node.layer != 1:
        return -totals[node], "", 0
    side = network.nodes[node.name]["country"]
    return -totals[_Node(0, side)], side, -totals[node]


def _heights(nodes: list[_Node], totals: dict[_Node, float]) -> list[float]:
    """Middle of each node from the top, with a gap between neighbours in a layer."""
    heights = []
    for layer in range(3):
        members = [node for node in nodes if node.layer == layer]
        whole = sum(totals[node] for node in members)
        room, top = 1 - _GAP * (len(members) - 1), 0.0
        for node in members:
            part = room * totals[node] / whole
            heights.append(round(min(max(top + part / 2, 0.001), 0.999), 4))
            top += part + _GAP
    return heights


def _name(network: Network, node: _Node, labels: dict[str, str]) -> str:
    if node.layer == 0:
        return party_name(node.name) or "International bodies"
    return str(network.nodes[node.name]["label"]) if node.layer == 1 else short_area(labels.get(node.name, node.name))


def _pale(colour: str) -> str:
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.35)"


def _finding(network: Network) -> str:
    modes: dict[str, Any] = {node: about["mode"] for node, about in network.nodes(data=True) if network.degree[node]}
    reach = {node: network.degree[node] for node, mode in modes.items() if mode == "area"}
    widest = [node for node in reach if reach[node] == max(reach.values())]
    bodies = len(modes) - len(reach)
    names = listing([f"“{network.nodes[node]['label']}”" for node in widest])
    reaching = sentence(of_all(len(widest), len(reach), "area")) if len(widest) > 2 else names
    verb, number = "reaches" if len(widest) == 1 else "reach", of_all(reach[widest[0]], bodies, "institution")
    if reach[widest[0]] == bodies:
        return f"{reaching} {verb} {number}"
    return f"{reaching} {verb} the most institutions: {number}{' each' if len(widest) > 1 else ''}"
