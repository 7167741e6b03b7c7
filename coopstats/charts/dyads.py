"""Which sides meet how often."""

from html import escape
from typing import Any

import plotly.graph_objects as go

from coopstats.charts.template import LADDER, cut, figure, hover, listing, nothing, of_all
from coopstats.graphs import Network, country_network
from coopstats.labels import party_name, some
from coopstats.tables import Coding

# So many sides fill the frame; fewer take their part of it, or one pair would be a wall.
_FILLING = 8


def dyad_matrix(coding: Coding, *, most: int = 16, title: str | None = None, source: str | None = None) -> go.Figure:
    """Show which sides meet how often.

    Parameters
    ----------
    coding
        Facts of many readouts.
    most
        Sides at the most: those of the pairs that met most often.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A field for each pair that met, the darker the more engagements they share; the number stands in it.

    Examples
    --------
    >>> dyad_matrix(Coding.from_records({})).layout.title.text
    'There is no pair of sides to show'
    """
    network = country_network(coding, weight="count")
    source = source if source is not None else network.graph["source"]
    if not network.number_of_edges():
        return nothing("no pair of sides", source)
    shown = _busiest(network, most)
    omitted = sum(1 for node in network if network.degree[node]) - len(shown)
    left_out = f" Not shown: {some(omitted, 'side')} of pairs that met less." if omitted else ""
    pairs = network.subgraph(shown).number_of_edges()
    matrix = _meetings(network, shown)
    across, down = (min(1.0, max(0.34, len(sides) / _FILLING)) for sides in (matrix.x, matrix.y))
    return figure(
        [matrix],
        shows=f"Matrix of {some(pairs, 'pair')} of {some(len(shown), 'side')}",
        title=title or _finding(network, coding.engagements["engagement_id"].nunique()),
        note="Number: engagements in which both took part." + left_out,
        source=source,
        margin={"b": 24},
        xaxis={"domain": [0, across], "tickangle": -40, "tickfont": {"size": 11}, "showgrid": False},
        yaxis={
            "domain": [1 - down, 1],
            "autorange": "reversed",
            "tickfont": {"size": 11},
            "showgrid": False,
            "ticklabelstandoff": 4,
        },
    )


def _busiest(network: Network, most: int) -> list[str]:
    """Sides of the heaviest ties, as many as there is room for; those who meet often stand together."""
    ties: list[tuple[str, str, float]] = sorted(network.edges(data="weight"), key=lambda tie: (-tie[2], tie[0], tie[1]))
    shown: list[str] = []
    for one, other, _ in ties:
        more = [side for side in (one, other) if side not in shown]
        if len(shown) + len(more) > max(most, 2):
            break
        shown += more
    return shown


def _meetings(network: Network, shown: list[str]) -> go.Heatmap:
    """Fill half of the square, as each pair stands in it twice, without rows and columns of no meeting."""
    rows = [one for n, one in enumerate(shown) if any(network.has_edge(one, other) for other in shown[:n])]
    columns = [one for n, one in enumerate(shown) if any(network.has_edge(one, other) for other in shown[n + 1 :])]
    place = {side: n for n, side in enumerate(shown)}
    found = [
        [(one, other) if place[other] < place[one] and network.has_edge(one, other) else None for other in columns]
        for one in rows
    ]
    return go.Heatmap(
        x=[_tick(node) for node in columns],
        y=[_tick(node) for node in rows],
        z=[[round(network.edges[pair]["weight"]) if pair else None for pair in line] for line in found],
        hovertext=[[_hover(network, pair) if pair else "" for pair in line] for line in found],
        hovertemplate="%{hovertext}<extra></extra>",
        hoverongaps=False,
        texttemplate="%{z:,d}",
        textfont={"size": 11},
        zmin=0,
        colorscale=[[round(n / (len(LADDER) - 1), 3), colour] for n, colour in enumerate(LADDER)],
        showscale=False,
        xgap=2,
        ygap=2,
    )


def _tick(node: str) -> str:
    return escape(cut(party_name(node), 22), quote=False)


def _hover(network: Network, pair: tuple[str, str]) -> str:
    about: dict[str, Any] = network.edges[pair]
    return hover(_pair(pair), [some(about["engagements"], "shared engagement")], about["quotes"])


def _finding(network: Network, total: int) -> str:
    weights = {_pair((u, v)): float(about["weight"]) for u, v, about in network.edges(data=True)}
    most = max(weights.values())
    top = sorted(pair for pair, weight in weights.items() if weight == most)
    if len(top) > 2:
        times = "once" if most == 1 else f"{round(most):,} times"
        return f"{len(top):,} pairs of sides met {'' if len(top) == len(weights) else 'most often, '}{times} each"
    if len(weights) == 1:
        one, other = (party_name(side) for side in next(iter(network.edges)))
        return f"{one} and {other} met at {of_all(round(most), total, 'engagement')}"
    at = of_all(round(most), total, "engagement")
    return f"{listing(top)} met most often: {at}" + (" each" if len(top) == 2 else "")


def _pair(sides: tuple[str, str]) -> str:
    return "–".join(party_name(side) for side in sides)
