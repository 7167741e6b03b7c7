"""Marks of a network map: a shape and a colour for each side, a filling for each family of bodies, lines for ties."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import plotly.graph_objects as go

from coopstats.charts.layouts import Point
from coopstats.charts.network_words import two_mode
from coopstats.charts.template import GREY, INK, OTHER_SIDE, PAPER, SHAPES, SIDES, cut, hover
from coopstats.graphs import Network
from coopstats.labels import party_name, some

# Families of bodies and how their marks are filled, so that kind can be told in grey too.
_FAMILIES = {
    **dict.fromkeys(("parliament", "party"), "parliament or party"),
    **dict.fromkeys(("company", "committee"), "business or committee"),
    **dict.fromkeys(("think_tank", "university", "igo", "ngo", "media", "other"), "other body"),
}
_STATE = "state body"
_FILLS = {_STATE: "", "parliament or party": "", "business or committee": "-open", "other body": "-open-dot"}
_AREA = "Area of co-operation"
_SMALLEST, _LARGEST = 10.0, 34.0
# From so many nodes on, marks, lines and type are smaller.
CROWD = 40


class Side(NamedTuple):
    """How the bodies of one side, or those of all others together, are drawn."""

    code: str
    name: str
    colour: str
    shape: str


def sides_of(network: Network, strength: dict[str, float]) -> dict[str, Side]:
    """Give each node the colour and shape of its side, an area those of its group; weak ones share grey.

    Grey nodes are circles, so that the sides beside them have other shapes.
    """
    mixed = two_mode(network)
    keys = {node: _key(about, mixed) for node, about in network.nodes(data=True)}
    totals: dict[tuple[str, str], float] = {}
    for node, key in keys.items():
        totals[key] = totals.get(key, 0) + strength[node]
    ranked = sorted((key for key in totals if key[0]), key=lambda key: (-totals[key], key))
    grey = len(ranked) > len(SIDES) or ("", "") in totals
    shapes = SHAPES[1:] if grey else SHAPES
    own = {
        key: Side(key[0], cut(key[1], 24), colour, shape)
        for key, colour, shape in zip(ranked, SIDES, shapes, strict=False)
    }
    rest = Side("", _rest(network, len(ranked) > len(SIDES)), OTHER_SIDE, "circle")
    area = Side("", _AREA, INK, "cross")
    return {node: own.get(key, area if key == ("", _AREA) else rest) for node, key in keys.items()}


def _key(about: dict[str, Any], mixed: bool) -> tuple[str, str]:
    """Code and name of what a node is coloured by."""
    if about["kind"] == "area":
        return ("", _AREA) if mixed else (about["group"], about["group_label"])
    return about["country"], party_name(about["country"])


def _rest(network: Network, others: bool) -> str:
    kind = next(iter(network.nodes.values()))["kind"]
    if kind == "area":
        return "Other groups"
    return "Other sides" if others else "Side not stated" if kind == "person" else "International bodies"


def mark_sizes(strength: dict[str, float]) -> dict[str, float]:
    """Area of a mark goes with strength; many nodes are drawn smaller."""
    most = max(strength.values()) or 1.0
    largest = _LARGEST if len(strength) <= 60 else _LARGEST * (60 / len(strength)) ** 0.4
    return {n: round(max(_SMALLEST * largest / _LARGEST, largest * (s / most) ** 0.5), 1) for n, s in strength.items()}


def tie_traces(network: Network, places: dict[str, Point]) -> Iterable[go.Scatter]:
    """Lines in up to four widths, and a mark at the middle of each for the hover text."""
    edges = list(network.edges(data=True))
    if not edges:
        return
    heaviest, crowded = max(about["weight"] for *_, about in edges), len(network) > CROWD
    classes: dict[int, list[tuple[str, str, dict[str, Any]]]] = {}
    for edge in edges:
        classes.setdefault(max(1, round(4 * edge[2]["weight"] / heaviest)), []).append(edge)
    for width, members in sorted(classes.items()):
        x = [value for u, v, _ in members for value in (places[u][0], places[v][0], None)]
        y = [value for u, v, _ in members for value in (places[u][1], places[v][1], None)]
        line = {
            "width": round((0.5 + 0.9 * width) * (0.5 if crowded else 1), 2),
            "color": "#cfcfcf" if crowded else "#b5b5b5",
        }
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


def node_traces(
    network: Network,
    places: dict[str, Point],
    sizes: dict[str, float],
    strength: dict[str, float],
    sides: dict[str, Side],
) -> Iterable[go.Scatter]:
    """One trace a side, so that the legend tells sides apart by colour and shape."""
    # Grey ones lie below the others, but stand behind them in the legend.
    found = set(sides.values())
    ranks = {colour: n for n, colour in enumerate((*SIDES, OTHER_SIDE, INK))}
    for side in sorted(found, key=lambda side: (bool(side.code), ranks[side.colour])):
        members = [node for node in network if sides[node] == side]
        legend = {"legendgroup": side.name, "name": side.name, "legendrank": 1000 + ranks[side.colour]}
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
                    "width": [_ring(kind, sizes[node]) for kind, node in zip(kinds, members, strict=True)],
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


def fill_key(network: Network) -> Iterable[go.Scatter]:
    """Legend entries that say what the filling means, where kinds differ."""
    found = {_FAMILIES.get(about["kind"], _STATE) for _, about in network.nodes(data=True)}
    if len(found) < 2:
        return
    for kind in (kind for kind in _FILLS if kind in found):
        line = {"width": _ring(kind, 12), "color": _ink(kind, GREY)}
        marker = {"size": 12, "color": GREY, "symbol": "circle" + _FILLS[kind], "line": line}
        yield go.Scatter(
            x=[None], y=[None], mode="markers", name=kind, marker=marker, hoverinfo="skip", legend="legend2"
        )


def _ring(kind: str, size: float) -> float:
    return 0.8 if kind == _STATE else round(min(2.5, size / 5), 1)


def _ink(kind: str, colour: str) -> str:
    return PAPER if kind == _STATE else colour if _FILLS[kind] else INK
