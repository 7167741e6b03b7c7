"""Two sides against the others: what is theirs, and what is missing."""

from html import escape
from typing import Any, Literal

import pandas as pd
import plotly.graph_objects as go

from coopstats.charts.template import GREY, PAPER, SIDES, cut, figure, hover, in_sentence, records
from coopstats.labels import party_name, short_area, some, source_line
from coopstats.measures.dyads import Sides, silence, specificity
from coopstats.tables import Coding

_SIGNIFICANT = 0.05
_BLANK = {"visible": False}


def agenda_profile(
    coding: Coding,
    sides: Sides,
    *,
    against: Literal["peers", "rest"] = "peers",
    most: int = 12,
    title: str | None = None,
    source: str | None = None,
) -> go.Figure:
    """Show how often two sides speak of each area, next to how often the others do.

    Parameters
    ----------
    coding
        Facts of many readouts.
    sides
        Codes of the two sides.
    against
        `peers`: engagements of either side with third ones; `rest`: all other engagements.
    most
        Areas at the most: those that either speaks of most.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A row an area, the most peculiar to the two on top; filled circles are theirs, hollow diamonds the others';
        bars are 95 % intervals (Wilson).

    Raises
    ------
    CoopstatsError
        If the two have no engagement at which anything came up.

    Examples
    --------
    >>> agenda_profile(Coding.from_records({}), ("FRA", "PER"))
    Traceback (most recent call last):
    ...
    coopstats.errors.CoopstatsError: no engagement of FRA and PER at which an area came up
    Dyads in these tables: none.
    """
    frame = specificity(coding, sides, against=against)
    either = frame[["share", "other_share"]].max(axis=1)
    shown = frame.loc[sorted(frame.index, key=lambda area: (-either[area], area))[:most]]
    shown = shown.sort_values(["difference", "area_id"], ascending=[True, False])
    name, others = _pair(sides), {"peers": "either with third sides", "rest": "all other engagements"}[against]
    total, other_total = int(frame["total"].iloc[0]), int(frame["other_total"].iloc[0])
    return figure(
        [
            _shares(shown, "", f"{name} ({total:,})", {"color": SIDES[0], "symbol": "circle", "size": 11}, 0.16),
            _shares(shown, "other_", f"{others} ({other_total:,})", _HOLLOW, -0.16),
        ][: 2 if other_total else 1],
        shows=f"Dot chart of the shares of {some(len(shown), 'area')}",
        title=title or _profile_finding(frame, name, against),
        note="Share of engagements at which the area came up, with 95 % intervals. " + _caution(frame),
        source=source if source is not None else source_line(coding),
        margin={"b": 64},
        xaxis={"tickformat": ".0%", "range": [-0.01, 1.01 if shown["high"].max() > 0.8 else _room(shown)], "nticks": 8},
        yaxis=_rows_axis([short_area(label) for label in shown["label"]]),
        legend={"y": 0.01},
    )


_HOLLOW = {"color": PAPER, "symbol": "diamond", "size": 10, "line": {"color": GREY, "width": 1.8}}


def silence_chart(
    coding: Coding,
    sides: Sides,
    *,
    since: str = "",
    most: int = 12,
    title: str | None = None,
    source: str | None = None,
) -> go.Figure:
    """Show what two sides did not speak of, although their past or their peers lead one to expect it.

    Parameters
    ----------
    coding
        Facts of many readouts.
    sides
        Codes of the two sides.
    since
        ISO date from which on engagements are looked at; what was before is the past. Empty: all, against peers alone.
    most
        Areas at the most: those most expected.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A row an absent area, the most expected on top; circles count by their own past, diamonds by engagements of
        either with third sides; filled where so much silence is hardly chance (false discovery rate below 0.05).

    Raises
    ------
    CoopstatsError
        If the two have no engagement to look at.

    Examples
    --------
    >>> silence_chart(Coding.from_records({}), ("FRA", "PER"))
    Traceback (most recent call last):
    ...
    coopstats.errors.CoopstatsError: no engagement of FRA and PER at which an area came up
    Dyads in these tables: none.
    """
    source = source if source is not None else source_line(coding)
    found = silence(coding, sides, since=since)
    frame = found.reset_index()
    if frame.empty:
        told = f"{_pair(sides)} spoke of every area that their past and their peers lead one to expect"
        if not found.attrs["basis_engagements"]:
            told = f"There is no past and no peer to say what {_pair(sides)} left out"
        return figure([], shows="Empty chart", title=title or told, note="", source=source, xaxis=_BLANK, yaxis=_BLANK)
    areas = list(dict.fromkeys(frame["area_id"]))[:most][::-1]
    heights = {area: n for n, area in enumerate(areas)}
    shown = frame[frame["area_id"].isin(areas)]
    names = dict(zip(shown["area_id"], shown["label"].map(short_area), strict=True))
    looked = int(frame["engagements"].iloc[0])
    return figure(
        [_expected(shown[shown["basis"] == basis], heights, basis) for basis in _BASES if basis in set(shown["basis"])],
        shows=f"Dot chart of {some(len(areas), 'absent area')}",
        title=title or _silence_finding(frame, sides, since),
        note=f"Engagements with the area to be expected among {looked:,}, none of which had it. "
        "Filled: hardly chance (false discovery rate below 0.05). " + _caution(frame),
        source=source,
        margin={"b": 64},
        xaxis={"range": [0, round(1.12 * float(shown["expected"].max()), 4)], "nticks": 8},
        yaxis=_rows_axis([names[area] for area in areas]),
        legend={"y": 0.01},
        showlegend=True,
    )


_BASES = {
    "own past": ("by their own past", "circle", SIDES[0]),
    "peers": ("by either's talks with third sides", "diamond", SIDES[1]),
}


def _shares(frame: pd.DataFrame, prefix: str, name: str, marker: dict[str, Any], shift: float) -> go.Scatter:
    share, low, high = (frame[prefix + column] for column in ("share", "low", "high"))
    numbers, total = frame[prefix + "engagements"], frame[prefix + "total"]
    told = pd.DataFrame(
        {"label": frame["label"], "share": share, "low": low, "high": high, "quotes": frame[prefix + "quotes"]}
    )
    texts = [
        hover(
            row.label, [f"{name}: {k} of {n}, {row.share:.0%}", f"interval {row.low:.0%} to {row.high:.0%}"], row.quotes
        )
        for row, k, n in zip(records(told), numbers, total, strict=True)
    ]
    return go.Scatter(
        x=share.round(4).tolist(),
        y=[round(n + shift, 2) for n in range(len(frame))],
        mode="markers",
        cliponaxis=False,
        name=escape(name, quote=False),
        marker=marker,
        error_x={
            "type": "data", "symmetric": False, "array": (high - share).round(4).tolist(), "thickness": 1.5, "width": 0,
            "arrayminus": (share - low).round(4).tolist(), "color": GREY if prefix else SIDES[0],
        },
        text=texts,
        hovertemplate="%{text}<extra></extra>",
    )  # fmt: skip


def _expected(frame: pd.DataFrame, heights: dict[str, int], basis: str) -> go.Scatter:
    name, symbol, colour = _BASES[basis]
    return go.Scatter(
        x=frame["expected"].round(4).tolist(),
        y=[heights[area] for area in frame["area_id"]],
        mode="markers",
        name=name,
        marker={
            "symbol": symbol,
            "size": 13,
            "color": [colour if q < _SIGNIFICANT else PAPER for q in frame["q_value"]],
            "line": {"color": colour, "width": 2},
        },
        text=[_expected_hover(row, name) for row in records(frame)],
        hovertemplate="%{text}<extra></extra>",
    )


def _expected_hover(row: Any, basis: str) -> str:
    found = f"expected {row.expected:.1f}, found none among {row.engagements:,}"
    seen = f"{basis}: {row.basis_with:,} of {row.basis_engagements:,}"
    return hover(row.label, [found, seen, f"chance of none: {row.p_value:.3f}", row.note], row.quotes)


def _rows_axis(labels: list[str]) -> dict[str, Any]:
    names = [escape(cut(label, 34), quote=False) for label in labels]
    ticks = {"tickmode": "array", "tickvals": list(range(len(labels))), "ticktext": names, "ticklabelstandoff": 6}
    size = 12 if len(labels) <= 14 else 10
    return {**ticks, "range": [min(len(labels) - 4, 0) - 0.6, len(labels) - 0.4], "tickfont": {"size": size}}


def _room(frame: pd.DataFrame) -> float:
    return round(1.05 * float(frame[["high", "other_high"]].max().max()), 3)


def _pair(sides: Sides) -> str:
    return "–".join(party_name(side) for side in sides)


def _caution(frame: pd.DataFrame) -> str:
    notes = sorted(set(frame["note"]) - {""})
    return f"Caution: {notes[0]}." if notes else ""


def _profile_finding(frame: pd.DataFrame, name: str, against: str) -> str:
    others = "their peers" if against == "peers" else "the rest"
    if not frame["other_total"].iloc[0]:
        return f"There are no other engagements to compare {name} with"
    clear = frame[frame["q_value"] < _SIGNIFICANT]
    if clear.empty:
        seen = some(int(frame["total"].iloc[0]), "engagement")
        return f"{name} and {others} speak of the same areas, as far as {seen} can tell"
    row = clear.iloc[int(clear["difference"].abs().argmax())]
    more = "more" if row["difference"] > 0 else "less"
    area = in_sentence(short_area(row["label"]))
    return f"{name} speak of {area} {more} often than {others}: {row['share']:.0%} against {row['other_share']:.0%}"


def _silence_finding(frame: pd.DataFrame, sides: Sides, since: str) -> str:
    when = f" since {since}" if since else ""
    clear = frame[frame["q_value"] < _SIGNIFICANT]
    first = frame.iloc[0] if clear.empty else clear.iloc[0]
    area = in_sentence(short_area(first["label"]))
    if clear.empty:
        return f"{_pair(sides)} kept silent on nothing{when} beyond chance; the most expected area is {area}"
    expected = f"expected at {first['expected']:.1f} of {first['engagements']} engagements"
    return f"{_pair(sides)} kept silent on {area}{when}, {expected}"
