"""How the agenda moved over time."""

from collections.abc import Callable
from html import escape
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from coopstats.charts.template import GREY, INK, PAPER, RULE, SIDES, balanced, figure, hover, nothing, of_all, records
from coopstats.labels import FEW, join_ids, period, pick_quotes, quotes_of, some, source_line
from coopstats.measures.dyads import talks
from coopstats.measures.intervals import difference, wilson
from coopstats.tables import Coding

_COLUMNS, _GUTTER, _HEAD = 3, 0.085, 0.14


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
        A panel a group, all with the same axes; band or bar is the 95 % interval (Wilson), a hollow mark a period with
        fewer than 10 engagements, which no line joins. What is only planned is left out, and what has no date. The
        finding compares the earlier half of the engagements with the later.

    Examples
    --------
    >>> coverage_over_time(Coding.from_records({})).layout.title.text
    'There is no dated coverage to show'
    """
    source = source if source is not None else source_line(coding)
    rows = _rows(coding)
    if rows.empty:
        return nothing("no dated coverage", source)
    rows, name = _numbered(rows)
    if rows.empty:
        return nothing("no coverage dated to the month", source)
    panels = _panels(coding, rows, name, most)
    periods = panels[0].frame.index.tolist()
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
        title=title or _finding(panels, rows),
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
    """One row an occasion and group, with its day, the number of its period and its evidence."""
    found = talks(coding)
    groups = dict(zip(coding.areas["area_id"], coding.areas["parent"].fillna(coding.areas["area_id"]), strict=True))
    planned = coding.engagements.query("status == 'planned'")["engagement_id"]
    areas = found.areas[~found.areas["occasion"].isin(planned)]
    day = areas["occasion"].map(found.days).fillna("")
    rows = areas.assign(group=areas["node"].map(groups).fillna(areas["node"]), day=day)
    return rows[rows["day"] != ""]


def _numbered(rows: pd.DataFrame) -> tuple[pd.DataFrame, Callable[[int], str]]:
    """Number the period of each row, and give what names a number.

    Periods are months within two years, else years, or five years where years have few.
    """
    years = rows["day"].str[:4]
    if years.nunique() <= 2:
        rows = rows[rows["day"].str.len() >= 7]
        months = rows["day"].str[:4].astype(int) * 12 + rows["day"].str[5:7].astype(int) - 1
        return rows.assign(period=months), lambda n: period(f"{n // 12}-{n % 12 + 1:02d}")
    if (rows.groupby(years)["occasion"].nunique() >= FEW).mean() >= 0.5:
        return rows.assign(period=years.astype(int)), str
    return rows.assign(period=years.astype(int) // 5), lambda n: f"{5 * n}–{(5 * n + 4) % 100:02d}"


def _panels(coding: Coding, rows: pd.DataFrame, name: Callable[[int], str], most: int) -> list[_Panel]:
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    quotes = quotes_of(coding)
    # A period in which nothing came up has its place on the axis, but no mark.
    periods = range(rows["period"].min(), rows["period"].max() + 1)
    totals = rows.groupby("period")["occasion"].nunique().reindex(periods).fillna(0).astype(int)
    numbers = rows.groupby("group")["occasion"].nunique()
    panels = []
    for group in sorted(numbers.index, key=lambda group: (-numbers[group], group))[:most]:
        own = rows[rows["group"] == group].groupby("period")
        count = own["occasion"].nunique().reindex(totals.index).fillna(0).astype(int)
        said = own["evidence_id"].agg(join_ids).reindex(totals.index).fillna("")
        frame = wilson(count, totals).assign(
            count=count, total=totals, quotes=said.map(lambda ids: pick_quotes(ids, quotes))
        )
        panels.append(_Panel(labels.get(group, group), frame.set_axis([name(n) for n in periods])))
    return panels


def _traces(panel: _Panel, n: int) -> list[go.Scatter]:
    axes = {"xaxis": f"x{n + 1}", "yaxis": f"y{n + 1}"}
    frame = panel.frame[panel.frame["total"] > 0]
    # A band needs two periods side by side; all others have a bar each.
    enough = panel.frame["total"] >= FEW
    bars = ~(enough & (enough.shift(1, fill_value=False) | enough.shift(-1, fill_value=False)))[frame.index]
    x, y = _bands(panel.frame)
    band = go.Scatter(
        x=x, y=y, fill="toself", fillcolor="rgba(0,114,178,0.16)", line={"width": 0}, mode="lines", hoverinfo="skip",
        **axes,
    )  # fmt: skip
    shares = panel.frame["share"].round(4).where(enough)
    line = go.Scatter(
        x=shares.index.tolist(), y=[None if share != share else share for share in shares], mode="lines",
        line={"color": SIDES[0], "width": 2}, hoverinfo="skip", **axes,
    )  # fmt: skip
    marks = go.Scatter(
        x=frame.index.tolist(),
        y=frame["share"].round(4).tolist(),
        mode="markers",
        cliponaxis=False,
        error_y={
            "type": "data", "symmetric": False, "color": "rgba(0,114,178,0.35)", "thickness": 1.5, "width": 0,
            "array": (frame["high"] - frame["share"]).where(bars, 0).round(4).tolist(),
            "arrayminus": (frame["share"] - frame["low"]).where(bars, 0).round(4).tolist(),
        },
        marker={
            "size": 7,
            "color": [PAPER if total < FEW else SIDES[0] for total in frame["total"]],
            "line": {"color": SIDES[0], "width": 1.5},
        },
        text=[
            hover(f"{panel.label}, {row.Index}", [f"{row.count_:,} of {some(row.total, 'engagement')}: {row.share:.0%}",
                  f"interval {row.low:.0%} to {row.high:.0%}"], row.quotes)
            for row in records(frame.rename(columns={"count": "count_"}))
        ],
        hovertemplate="%{text}<extra></extra>",
        **axes,
    )  # fmt: skip
    return [band, line, marks]


def _bands(frame: pd.DataFrame) -> tuple[list[Any], list[Any]]:
    """Give outlines of the intervals, one for each run of periods with enough engagements."""
    x: list[Any] = []
    y: list[Any] = []
    enough = frame["total"] >= FEW
    for _, run in frame[enough].groupby((~enough).cumsum()[enough]):
        x += [*run.index, *run.index[::-1], None]
        y += [*run["high"].round(4), *run["low"].round(4)[::-1], None]
    return x, y


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
            "domain": [left, right], "anchor": f"y{n + 1}", "type": "category", "categoryarray": periods, "nticks": 3,
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


def _finding(panels: list[_Panel], rows: pd.DataFrame) -> str:
    totals = panels[0].frame["total"]
    if (totals > 0).sum() == 1:
        at = of_all(int(panels[0].frame["count"].max()), int(totals.max()), "engagement")
        return f"“{panels[0].label}” came up most in {totals.idxmax()}: at {at}"
    cut = _middle(totals)
    numbers = sorted(rows["period"].unique())
    first = numbers[0] + cut
    early, late = _span(rows[rows["period"] < first]["day"]), _span(rows[rows["period"] >= first]["day"])
    if min(totals.iloc[:cut].sum(), totals.iloc[cut:].sum()) < FEW:
        return f"Too few engagements to tell whether the agenda moved between {early} and {late}"
    # Several panels are looked at, and only the most striking is told.
    changes, level = [], 1 - 0.05 / len(panels)
    for panel in panels:
        both = panel.frame[["count", "total"]]
        counts, sizes = zip(
            *(both.iloc[part].sum().astype(int) for part in (slice(cut), slice(cut, None))), strict=True
        )
        gap = difference(counts[1], sizes[1], counts[0], sizes[0], level=level).iloc[0]
        if gap["low"] > 0 or gap["high"] < 0:
            shares = counts[0] / sizes[0], counts[1] / sizes[1]
            changes.append((-abs(gap["difference"]), panel.label, shares))
    if not changes:
        return f"No group of areas came up more or less often in {late} than in {early}, beyond chance"
    _, label, (before, after) = min(changes)
    verb = "rose" if after > before else "fell"
    return f"“{label}” {verb} from {before:.0%} of engagements in {early} to {after:.0%} in {late}"


def _middle(totals: "pd.Series[int]") -> int:
    """Where to cut the periods so that about as many engagements lie before as after, one period at least on a side."""
    before = totals.cumsum().iloc[:-1]
    return int((before - totals.sum() / 2).abs().to_numpy().argmin()) + 1


def _span(days: "pd.Series[str]") -> str:
    """Name the time from the first to the last of some days: years, or months within a year."""
    first, last = days.min(), days.max()
    if first[:4] == last[:4]:
        return period(first[:7], last[:7]) if len(first) >= 7 else first[:4]
    return f"{first[:4]}–{last[:4]}"
