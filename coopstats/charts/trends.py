"""How the agenda moved over time."""

from html import escape
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from coopstats.charts.template import GREY, INK, PAPER, RULE, SIDES, balanced, figure, hover, nothing, records, some
from coopstats.labels import FEW, join_ids, period, pick_quotes, quotes_of, source_line
from coopstats.measures.dyads import talks
from coopstats.measures.intervals import difference, wilson
from coopstats.tables import Coding

_COLUMNS, _GUTTER, _HEAD = 3, 0.05, 0.14


class _Panel(NamedTuple):
    """One group of areas: its share in each period."""

    label: str
    frame: pd.DataFrame


def coverage_over_time(
    coding: Coding, *, most: int = 6, title: str | None = None, source: str | None = None
) -> go.Figure:
    """Show at what share of the engagements each group of areas came up, year by year.

    Parameters
    ----------
    coding
        Facts of readouts from several years. Where all are from at most two, months take the place of years; where most
        years have fewer than 10 engagements, five years do.
    most
        Groups at the most: those that came up most.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A panel a group, all with the same axes; the band is the 95 % interval (Wilson), a hollow mark a period with
        fewer than 10 engagements. Engagements, and texts that tie an area to none, without a date are left out.

    Examples
    --------
    >>> coverage_over_time(Coding.from_records({})).layout.title.text
    'There is no dated coverage to show'
    """
    source = source if source is not None else source_line(coding)
    rows = _rows(coding)
    if rows.empty:
        return nothing("no dated coverage", source)
    panels = _panels(coding, rows, most)
    periods = sorted(rows["period"].unique())
    top = min(1.0, 1.1 * max(panel.frame["high" if len(periods) < 3 else "share"].max() for panel in panels) + 0.05)
    traces: list[go.Scatter] = []
    axes: dict[str, Any] = {}
    heads: list[dict[str, Any]] = []
    for n, panel in enumerate(panels):
        traces += _traces(panel, n)
        axes |= _axes(n, len(panels), periods, top)
        heads.append(_heading(n, len(panels), panel.label))
    omitted = rows["group"].nunique() - len(panels)
    return figure(
        traces,
        shows=f"Line charts of {some(len(panels), 'group')} of areas over {some(len(periods), 'period')}",
        title=title or _finding(panels, periods),
        note="Share of engagements at which the group came up, with 95 % intervals. "
        f"Hollow: fewer than {FEW} engagements."
        + (f" Not shown: {some(omitted, 'group')} with fewer." if omitted else ""),
        source=source,
        showlegend=False,
        margin={"b": 36, "l": 48},
        annotations=heads,
        **axes,
    )


def _rows(coding: Coding) -> pd.DataFrame:
    """One row an occasion and group, with its period and evidence."""
    found = talks(coding)
    groups = dict(zip(coding.areas["area_id"], coding.areas["parent"].fillna(coding.areas["area_id"]), strict=True))
    day = found.areas["occasion"].map(found.days).fillna("")
    rows = found.areas.assign(group=found.areas["node"].map(groups).fillna(found.areas["node"]), day=day)
    rows = rows[rows["day"] != ""]
    rows = rows.assign(period=_periods(rows))
    return rows[rows["period"] != ""]


def _periods(rows: pd.DataFrame) -> "pd.Series[str]":
    """Name the period of each row: months within two years, else years, or five years where years have few."""
    years = rows["day"].str[:4]
    if years.nunique() <= 2:
        return rows["day"].str[:7].where(rows["day"].str.len() >= 7, "")
    full = rows.groupby(years)["occasion"].nunique() >= FEW
    if full.mean() >= 0.5:
        return years
    first = years.astype(int) // 5 * 5
    return first.astype("str") + "–" + (first % 100 + 4).astype("str").str.zfill(2)


def _panels(coding: Coding, rows: pd.DataFrame, most: int) -> list[_Panel]:
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    quotes = quotes_of(coding)
    totals = rows.groupby("period")["occasion"].nunique()
    numbers = rows.groupby("group")["occasion"].nunique()
    panels = []
    for group in sorted(numbers.index, key=lambda group: (-numbers[group], group))[:most]:
        own = rows[rows["group"] == group].groupby("period")
        count = own["occasion"].nunique().reindex(totals.index).fillna(0).astype(int)
        said = own["evidence_id"].agg(join_ids).reindex(totals.index).fillna("")
        frame = wilson(count, totals).assign(
            count=count, total=totals, quotes=said.map(lambda ids: pick_quotes(ids, quotes))
        )
        panels.append(_Panel(labels.get(group, group), frame))
    return panels


def _traces(panel: _Panel, n: int) -> list[go.Scatter]:
    frame, axes = panel.frame, {"xaxis": f"x{n + 1}", "yaxis": f"y{n + 1}"}
    x = frame.index.tolist()
    band = go.Scatter(
        x=x + x[::-1],
        y=frame["high"].round(4).tolist() + frame["low"].round(4).tolist()[::-1],
        fill="toself", fillcolor="rgba(0,114,178,0.16)", line={"width": 0}, mode="lines", hoverinfo="skip", **axes,
    )  # fmt: skip
    line = go.Scatter(
        x=x,
        y=frame["share"].round(4).tolist(),
        mode="lines+markers",
        cliponaxis=False,
        line={"color": SIDES[0], "width": 2},
        marker={
            "size": 7,
            "color": [PAPER if total < FEW else SIDES[0] for total in frame["total"]],
            "line": {"color": SIDES[0], "width": 1.5},
        },
        text=[
            hover(f"{panel.label}, {row.Index}", [f"{row.count_} of {some(row.total, 'engagement')}: {row.share:.0%}, "
                  f"interval {row.low:.0%} to {row.high:.0%}"], row.quotes)
            for row in records(frame.rename(columns={"count": "count_"}))
        ],
        hovertemplate="%{text}<extra></extra>",
        **axes,
    )  # fmt: skip
    return [band, line]


def _box(n: int, panels: int) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a panel, 0 to 1."""
    columns = min(_COLUMNS, panels)
    rows = -(-panels // columns)
    width, height = (1 - _GUTTER * (columns - 1)) / columns, 1 / rows
    left, top = (n % columns) * (width + _GUTTER), 1 - (n // columns) * height
    return left, left + width, top - height + _HEAD / 2, top - _HEAD


def _axes(n: int, panels: int, periods: list[str], top: float) -> dict[str, Any]:
    left, right, low, high = (round(value, 4) for value in _box(n, panels))
    number = "" if n == 0 else str(n + 1)
    first = n % min(_COLUMNS, panels) == 0
    return {
        f"xaxis{number}": {
            "domain": [left, right], "anchor": f"y{n + 1}", "type": "category", "categoryarray": periods, "nticks": 4,
            "categoryorder": "array", "range": [-0.5, len(periods) - 0.5], "showgrid": False, "tickfont": {"size": 11},
            "tickangle": 0, "automargin": False, "ticklabelstandoff": 6,
        },
        f"yaxis{number}": {
            "domain": [low, high], "anchor": f"x{n + 1}", "range": [0, round(top, 3)], "tickformat": ".0%", "nticks": 4,
            "ticklabelstandoff": 4, "showticklabels": first, "gridcolor": RULE, "automargin": False,
            "tickfont": {"size": 11, "color": GREY},
        },
    }  # fmt: skip


def _heading(n: int, panels: int, label: str) -> dict[str, Any]:
    left, _, _, high = _box(n, panels)
    place = {
        "x": round(left, 4),
        "y": round(high, 4),
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
    }
    text = f"<b>{balanced(escape(label, quote=False), 32)}</b>"
    return {**place, "text": text, "showarrow": False, "align": "left", "yshift": 5, "font": {"size": 12, "color": INK}}


def _finding(panels: list[_Panel], periods: list[str]) -> str:
    if len(periods) == 1:
        share = f"{panels[0].frame['share'].iloc[0]:.0%}"
        return f"“{panels[0].label}” came up most in {period(periods[0])}: {share} of engagements"
    half = len(periods) // 2
    early, late = _span(periods[:half]), _span(periods[half:])
    # Several panels are looked at, and only the most striking is told.
    changes, level = [], 1 - 0.05 / len(panels)
    for panel in panels:
        both = panel.frame[["count", "total"]]
        counts, totals = zip(
            *(both.iloc[part].sum().astype(int) for part in (slice(half), slice(half, None))), strict=True
        )
        gap = difference(counts[1], totals[1], counts[0], totals[0], level=level).iloc[0]
        if gap["low"] > 0 or gap["high"] < 0:
            shares = counts[0] / totals[0], counts[1] / totals[1]
            changes.append((-abs(gap["difference"]), panel.label, shares))
    if not changes:
        return f"No group of areas came up more or less often in {late} than in {early}, beyond chance"
    _, label, (before, after) = min(changes)
    verb = "rose" if after > before else "fell"
    return f"“{label}” {verb} from {before:.0%} of engagements in {early} to {after:.0%} in {late}"


def _span(periods: list[str]) -> str:
    first, last = periods[0], periods[-1]
    if "–" in first:
        return f"{first[:4]}–{last[:2]}{last[-2:]}"
    return first if first == last else f"{first}–{last}"
