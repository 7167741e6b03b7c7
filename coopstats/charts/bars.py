"""What came up, how often, and how far it went."""

from html import escape
from typing import Any, Literal

import pandas as pd
import plotly.graph_objects as go

from coopstats.charts.template import GREY, INK, PAPER, STANCES, balanced, cut, figure, hover, listing, nothing, of_all
from coopstats.incidence import covered
from coopstats.labels import join_ids, pick_quotes, quotes_of, short_area, some, source_line
from coopstats.tables import Coding

# Parts of the longest bar below which a number beside the next one could not be told from it.
_NARROWEST = 40


def coverage_bars(
    coding: Coding,
    *,
    by: Literal["group", "area"] = "group",
    most: int = 20,
    title: str | None = None,
    source: str | None = None,
) -> go.Figure:
    """Show which groups of areas came up at how many engagements, and how far each went.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    by
        `group` for one bar a group of areas, `area` for one bar an area.
    most
        Bars at the most; the note says how many shorter ones are left out.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        One bar a group, longest first; its parts are areas at engagements, by stance, from light (mentioned) to dark
        (implemented); concern is hatched. An area that its text ties to no single engagement counts once for the text.

    Examples
    --------
    >>> coverage_bars(Coding.from_records({})).layout.title.text
    'There is no coverage to show'
    """
    source = source if source is not None else source_line(coding)
    rows = _rows(coding, by)
    if rows.empty:
        return nothing("no coverage", source)
    totals = _totals(rows)
    bars, quotes = totals[-most:], quotes_of(coding)
    left_out = f" Not shown: {len(totals) - len(bars)} with fewer." if len(totals) > len(bars) else ""
    longest = int(totals.max())
    room = 1.62 if by == "group" else 1.04
    return figure(
        [_stance(rows, bars, stance, quotes) for stance in STANCES if (rows["stance"] == stance).any()],
        shows=f"Bar chart of {some(len(bars), by)} by stance"
        if by == "area"
        else f"Bar chart of {some(len(bars), 'group')} of areas by stance",
        title=title or _finding(rows, totals, by),
        note="Length: areas at engagements, by the furthest that the sides went with each." + left_out,
        source=source,
        barmode="stack",
        bargap=0.3,
        margin={"b": 84},
        legend={"traceorder": "normal", "y": 0.01},
        uniformtext={"mode": "hide", "minsize": 10},
        annotations=_contents(rows, bars) if by == "group" else [],
        xaxis={"range": [0, longest * room], "tickformat": ",d", **({"dtick": 1} if longest <= 10 else {"nticks": 8})},
        yaxis={"ticklabelstandoff": 6, "showgrid": False, "tickfont": {"size": 13 if len(bars) <= 7 else 11}},
    )


def _totals(rows: pd.DataFrame) -> "pd.Series[int]":
    """Length of each bar, shortest first as plotly draws from below; ties in the order of the codebook."""
    found = rows.groupby("bar").agg(total=("bar", "size"), order=("order", "min"))
    return found.sort_values(["total", "order"], ascending=[True, False])["total"]


def _rows(coding: Coding, by: str) -> pd.DataFrame:
    """One row for each area at each engagement, with its highest stance, its bar and the order of its bar."""
    areas = coding.areas.set_index("area_id")
    rows = covered(coding)
    rungs = {stance: rung for rung, stance in enumerate(["concern", *list(STANCES)[:-1]])}
    rows = rows.assign(rung=rows["stance"].map(rungs))
    evidence = rows.groupby(["node", "occasion"])["evidence_id"].agg(join_ids).rename("evidence").reset_index()
    rows = rows.sort_values("rung", kind="stable").drop_duplicates(["node", "occasion"], keep="last")
    rows = rows.merge(evidence, on=["node", "occasion"]).sort_values(["node", "occasion"])
    bars = rows["node"].map(areas["parent"] if by == "group" else areas["label"]).fillna(rows["node"])
    labels = bars.map(areas["label"]).fillna(bars) if by == "group" else bars
    order = rows["node"].map({area: n for n, area in enumerate(areas.index)})
    return rows.assign(bar=labels, area=rows["node"].map(areas["label"]).fillna(rows["node"]), order=order)


def _stance(rows: pd.DataFrame, totals: "pd.Series[int]", stance: str, quotes: dict[str, str]) -> go.Bar:
    members = rows[rows["stance"] == stance]
    found = [members[members["bar"] == bar] for bar in totals.index]
    dark = stance in list(STANCES)[4:-1]  # dark letters are read on hatching, light ones are not
    return go.Bar(
        y=[_tick(bar, len(totals)) for bar in totals.index],
        x=[len(group) or None for group in found],  # a bar of no length would leave its outline
        orientation="h",
        name=stance,
        marker={
            "color": STANCES[stance],
            "line": {"color": INK, "width": 0.5},
            "pattern": {
                "shape": "/" if stance == "concern" else "",
                "fgcolor": PAPER,
                "bgcolor": STANCES[stance],
                "size": 6,
            },
        },
        text=[f"{len(group):,}" if len(group) >= totals.max() / _NARROWEST else "" for group in found],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": PAPER if dark else INK, "size": 12},
        hovertext=[
            hover(bar, [f"{stance}: {_told(group)}"], _quotes(group, quotes)) if len(group) else ""
            for bar, group in zip(totals.index, found, strict=True)
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _told(group: pd.DataFrame) -> str:
    return listing([f"{area} ({number:,})" for area, number in _counted(group)])


def _counted(group: pd.DataFrame) -> list[tuple[str, int]]:
    counts: dict[Any, int] = group.groupby("area").size().to_dict()
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _quotes(group: pd.DataFrame, quotes: dict[str, str]) -> str:
    return pick_quotes(";".join(group["evidence"]), quotes)


def _tick(bar: str, bars: int) -> str:
    return balanced(escape(bar, quote=False), 30) if bars <= 10 else escape(cut(short_area(bar), 36), quote=False)


def _contents(rows: pd.DataFrame, totals: "pd.Series[int]") -> list[dict[str, Any]]:
    """Name the areas behind each bar at its end, as many as there is room for."""
    notes = []
    for bar, total in totals.items():
        names = [short_area(area) for area, _ in _counted(rows[rows["bar"] == bar])]
        fitting = [n for n in range(1, len(names) + 1) if n == 1 or len(", ".join(names[:n])) <= 28]
        rest = f" +{len(names) - fitting[-1]}" if len(names) > fitting[-1] else ""
        place = {"x": int(total), "y": _tick(str(bar), len(totals)), "xanchor": "left", "xshift": 6}
        text = escape(", ".join(names[: fitting[-1]]), quote=False) + rest
        notes.append({**place, "text": text, "showarrow": False, "bgcolor": PAPER, "font": {"size": 11, "color": GREY}})
    return notes


def _finding(rows: pd.DataFrame, totals: "pd.Series[int]", by: str) -> str:
    most = [f"“{bar}”" for bar in totals.index[totals == totals.max()]][::-1]
    topics = of_all(int(totals.max()), len(rows), "topic")
    if len(most) > 2:
        head = f"{len(most)} {by}s share the lead with {topics} each"
    else:
        head = f"{listing(most)} {'leads' if len(most) == 1 else 'lead'} the agenda with {topics}"
    further = int(rows["stance"].isin(list(STANCES)[4:-1]).sum())
    told = f"{further:,}" if further else "none"
    return f"{head}; {told} {'was' if further == 1 else 'were'} agreed or taken further"
