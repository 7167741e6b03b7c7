"""Who spoke about what: institutions by areas, as a table of marks."""

from collections.abc import Iterable
from html import escape
from typing import Any

import plotly.graph_objects as go

from coopstats.charts.template import (
    INK,
    STANCES,
    balanced,
    cut,
    figure,
    hover,
    listing,
    nothing,
    of_all,
    sentence,
    short_body,
)
from coopstats.graphs import Network, institution_area_network
from coopstats.labels import short_area, some
from coopstats.tables import Coding


def coverage_matrix(
    coding: Coding, *, most: int = 16, title: str | None = None, source: str | None = None
) -> go.Figure:
    """Show which institution sat where which area came up, how often, and how far it went.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    most
        Rows and columns at the most; those with most engagements are kept, and the note says how many are left out.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A row an institution (by side, then by strength), a column an area (by group); size of a mark goes with the
        number of engagements, darkness with the highest stance.

    Examples
    --------
    >>> coverage_matrix(Coding.from_records({})).layout.title.text
    'There is no coverage by institution to show'
    """
    network = institution_area_network(coding)
    source = source if source is not None else network.graph["source"]
    if not network.number_of_edges():
        return nothing("no coverage by institution", source)
    rows, columns = strongest(network, "institution", most), strongest(network, "area", most)
    cells = [(u, v, about) for u, v, about in network.edges(data=True) if u in rows and v in columns]
    heights = {node: len(rows) - 1 - n for n, node in enumerate(rows)}
    across = {node: n for n, node in enumerate(columns)}
    return figure(
        list(_marks(network, cells, heights, across)),
        shows=f"Matrix of {some(len(rows), 'institution')} by {some(len(columns), 'area')}",
        title=title or _finding(network),
        note="Mark: the area came up where the institution sat. Size: engagements; shade: furthest stance."
        + left_out(network, {"institution": len(rows), "area": len(columns)}),
        source=source,
        margin={"b": 48},
        legend={"y": 0.01},
        xaxis=_axis(across, _column_names(network, columns), 11) | {"tickangle": -40},
        yaxis=_axis(heights, _row_names(network, rows), 12 if len(rows) <= 8 else 10),
    )


def _axis(places: dict[str, int], names: dict[str, str], size: int) -> dict[str, Any]:
    ticks = {"tickmode": "array", "tickvals": list(places.values()), "ticktext": [names[node] for node in places]}
    return {**ticks, "range": [-0.6, len(places) - 0.4], "ticklabelstandoff": 4, "tickfont": {"size": size}}


def _column_names(network: Network, columns: list[str]) -> dict[str, str]:
    return {node: escape(cut(short_area(network.nodes[node]["label"]), 26), quote=False) for node in columns}


def _row_names(network: Network, rows: list[str]) -> dict[str, str]:
    names = {node: network.nodes[node]["label"] for node in rows}
    if len(rows) > 8:
        return {node: escape(name, quote=False) for node, name in short_names(network, rows, 34).items()}
    return {node: balanced(escape(name, quote=False), 36) for node, name in names.items()}


def short_names(network: Network, nodes: list[str], width: int) -> dict[str, str]:
    """Shorten the names of bodies, all of them alike, if one has no room."""
    names: dict[str, str] = {node: network.nodes[node]["label"] for node in nodes}
    if all(len(name) <= width for name in names.values()):
        return names
    return {node: short_body(name, network.nodes[node]["country"], width) for node, name in names.items()}


def strongest(network: Network, mode: str, most: int) -> list[str]:
    """Give the strongest nodes of a mode, in reading order: by side or group, then by strength."""
    nodes = [node for node, about in network.nodes(data=True) if about["mode"] == mode and network.degree[node]]
    strength = {node: float(network.degree(node, weight="weight")) for node in nodes}
    kept = sorted(nodes, key=lambda node: (-strength[node], node))[:most]
    if mode == "area":
        return sorted(kept)
    sides: dict[str, float] = {}
    for node in kept:
        side = network.nodes[node]["country"]
        sides[side] = max(sides.get(side, 0), strength[node])
    return sorted(
        kept, key=lambda n: (-sides[network.nodes[n]["country"]], network.nodes[n]["country"], -strength[n], n)
    )


def _marks(
    network: Network, cells: list[tuple[str, str, dict[str, Any]]], heights: dict[str, int], across: dict[str, int]
) -> Iterable[go.Scatter]:
    largest = max(about["weight"] for *_, about in cells)
    room = 26 if len(heights) <= 12 and len(across) <= 16 else 15
    for stance, colour in STANCES.items():
        members = [cell for cell in cells if cell[2]["stance"] == stance]
        if not members:
            continue
        yield go.Scatter(
            x=[across[area] for _, area, _ in members],
            y=[heights[node] for node, _, _ in members],
            mode="markers",
            name=stance,
            marker={
                "symbol": "x" if stance == "concern" else "square",
                "size": [round(room * max(0.4, (about["weight"] / largest) ** 0.5), 1) for *_, about in members],
                "color": colour,
                "line": {"color": INK, "width": 0.6},
                "opacity": 1,
            },
            text=[_cell_hover(network, *cell) for cell in members],
            hovertemplate="%{text}<extra></extra>",
        )


def _cell_hover(network: Network, node: str, area: str, about: dict[str, Any]) -> str:
    head = f"{network.nodes[node]['label']} – {network.nodes[area]['label']}"
    return hover(head, [f"{some(about['engagements'], 'engagement')}, {about['stance']}"], about["quotes"])


def left_out(network: Network, shown: dict[str, int]) -> str:
    """Say how many nodes of each mode are not shown."""
    tied = [about["mode"] for node, about in network.nodes(data=True) if network.degree[node]]
    left = [some(tied.count(mode) - number, mode) for mode, number in shown.items() if tied.count(mode) > number]
    return f" Not shown: {listing(left)} with fewer." if left else ""


def _finding(network: Network) -> str:
    modes = [about["mode"] for node, about in network.nodes(data=True) if network.degree[node]]
    reach = {node: network.degree[node] for node, about in network.nodes(data=True) if about["mode"] == "institution"}
    widest = [node for node in reach if reach[node] == max(reach.values())]
    areas = of_all(reach[widest[0]], modes.count("area"), "area")
    if len(widest) == 1:
        return f"{network.nodes[widest[0]]['label']} has the widest agenda: {areas}"
    names = listing([str(network.nodes[node]["label"]) for node in widest])
    sharing = names if len(widest) == 2 else sentence(of_all(len(widest), len(reach), "institution"))
    each = " each" if reach[widest[0]] < modes.count("area") else ""
    return f"{sharing} share the widest agenda: {areas}{each}"
