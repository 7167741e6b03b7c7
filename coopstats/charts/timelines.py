"""When it took place: engagements in their order, parts under their whole."""

from html import escape
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from coopstats.charts.template import GREY, INK, PAPER, RULE, cut, figure, hover, listing, nothing, sentence
from coopstats.charts.timescale import COLUMNS, GAP, Scale, days_of
from coopstats.labels import kind_name, party_name, period, pick_quotes, quotes_of, some, source_line
from coopstats.schema import ABSENT_ROLES
from coopstats.tables import Coding

# Status, and whether the day within the whole is known: colour, outline, hatching.
_LOOKS = {
    "recalled from the past": ("#b5b5b5", "#7a7a7a", ""),
    "held": ("#0072b2", "#0072b2", ""),
    "held, day not stated": ("#d6e6f2", "#0072b2", "/"),
    "planned": (PAPER, "#d55e00", ""),
    "planned, day not stated": (PAPER, "#d55e00", "/"),
}
_FEWEST_ROWS = 7
_LABEL_WIDTH, _INDENT = 268, 14  # pixels
_LEAST = 0.03


class _Event(NamedTuple):
    """One engagement as a row of the chart: where its bar starts and ends, and what stands beside it."""

    key: str
    depth: int
    status: str
    start: float
    end: float
    dated: bool
    when: str
    label: str
    hover: str


def engagement_timeline(
    coding: Coding, *, most: int = 24, title: str | None = None, source: str | None = None
) -> go.Figure:
    """Show what took place, what it contained, what is planned and what was recalled.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    most
        Rows at the most; the note says how many are left out. The latest that were held are kept, then others with a
        date, then the rest.
    title, source
        Put in place of the finding and of the source line.

    Returns
    -------
    plotly.graph_objects.Figure
        A row an engagement, parts indented under their whole. Time runs from left to right, in days where engagements
        were held; distances among the recalled and the planned ones are shortened. A part whose day is not stated
        lies hatched over the span of its whole.

    Examples
    --------
    >>> engagement_timeline(Coding.from_records({})).layout.title.text
    'There is no engagement to show'
    """
    source = source if source is not None else source_line(coding)
    if coding.engagements.empty:
        return nothing("no engagement", source)
    shown, omitted = _events(coding, most)
    left_out = f" Not shown: {some(omitted, 'engagement')}, earlier or without a date." if omitted else ""
    top = max(len(shown), _FEWEST_ROWS)
    heights = {event.key: top - 1 - n for n, event in enumerate(shown)}
    columns = _columns(shown)
    return figure(
        [_bars(shown, heights, look) for look in _LOOKS if any(_look(event) == look for event in shown)],
        shows=f"Timeline of {some(len(shown), 'engagement')}",
        title=title or _finding(coding, most),
        note=_note(columns) + left_out,
        source=source,
        margin={"b": 48, "l": _LABEL_WIDTH + 34},
        barmode="overlay",
        bargap=0.3,
        annotations=[*_names(shown, heights), *_dates(shown, heights), *_headings(columns, top)],
        shapes=[_divider(start) for start, _ in list(columns.values())[1:]],
        xaxis={"visible": False, "range": [0, round(1.45 * max(end for _, end in columns.values()), 4)]},
        yaxis={"visible": False, "range": [-0.6, top + 0.3]},
        legend={"y": 0.01},
    )  # fmt: skip


def _events(coding: Coding, most: int) -> tuple[list[_Event], int]:
    """Engagements in order of time, parts right after their whole, and how many of them there was no room for."""
    published = coding.sources.set_index("source_id")["published"].fillna("")
    rows = coding.engagements.fillna("")
    rows["published"] = rows["source_id"].map(published).fillna("")
    found = _attenders(coding)
    rows["attenders"] = [found.get(key, ([], []))[0] for key in rows["engagement_id"]]
    rows["sides"] = [found.get(key, ([], []))[1] for key in rows["engagement_id"]]
    known: dict[str, Any] = {str(row.engagement_id): row for row in rows.itertuples(index=False)}
    order = sorted(known, key=lambda key: _order(key, known))
    spans = {key: _span(key, known) for key in order}
    shown = order if len(order) <= most else _latest(order, known, spans, most)
    scale = Scale({known[key].status: [] for key in shown})
    for key in shown:
        scale.marks[known[key].status].extend(spans[key] or ())
    quotes, said = quotes_of(coding), _said(coding)
    there = {key: known[key] for key in shown}
    words = {key: pick_quotes(";".join(said[key]), quotes) for key in shown}
    return [_event(key, there, spans[key], scale, words[key]) for key in shown], len(order) - len(shown)


def _said(coding: Coding) -> dict[str, list[str]]:
    """Evidence of each engagement, then of those who took part in it."""
    rows = pd.concat([frame[["engagement_id", "evidence_id"]] for frame in (coding.engagements, coding.participations)])
    return {str(key): evidence.tolist() for key, evidence in rows.groupby("engagement_id")["evidence_id"]}


def _latest(order: list[str], known: dict[str, Any], spans: dict[str, tuple[int, int] | None], most: int) -> list[str]:
    """Those held last, then those planned or recalled with a date, in the order of the chart."""
    ranks = {key: (known[key].status == "held" and bool(spans[key]), spans[key] or (0, 0), key) for key in order}
    kept = set(sorted(order, key=lambda key: ranks[key])[-most:])
    return [key for key in order if key in kept]


def _order(key: str, known: dict[str, Any]) -> tuple[Any, ...]:
    """Order by the date of the outermost whole; the undated by the day of their text."""
    chain = _chain(key, known)
    return tuple(
        (known[each].status != "past", known[each].start or known[each].published or "9999", each) for each in chain
    )


def _chain(key: str, known: dict[str, Any]) -> list[str]:
    chain = [key]
    while (whole := known[chain[0]].part_of) in known and whole not in chain:
        chain.insert(0, whole)
    return chain


def _span(key: str, known: dict[str, Any]) -> tuple[int, int] | None:
    """First day and the day after the last of an engagement, or else of what it is part of."""
    for each in reversed(_chain(key, known)):
        if known[each].start and known[each].status == known[key].status:
            return days_of(known[each].start, known[each].end)
    return None


def _event(key: str, known: dict[str, Any], span: tuple[int, int] | None, scale: Scale, words: str) -> _Event:
    row = known[key]
    column = scale.columns()[row.status]
    start, end = (scale.place(row.status, span[0]), scale.place(row.status, span[1])) if span else column
    when = period(row.start, row.end) if row.start else "" if row.part_of in known else "date not stated"
    where = listing([part for part in (row.city, party_name(row.country)) if part])
    who = _who(row, known.get(row.part_of))
    head = sentence(row.name or kind_name(row.kind))
    facts = [f"{kind_name(row.kind)}, {row.status}", when or "day not stated", where, listing(row.attenders)]
    label = " · ".join(part for part in (head, who or row.city or party_name(row.country)) if part)
    dated = bool(row.start)
    return _Event(
        key,
        len(_chain(key, known)) - 1,
        row.status,
        start,
        max(end, start + _LEAST),
        dated,
        when,
        label,
        hover(head, facts, words),
    )


def _who(row: Any, whole: Any) -> str:
    """Name whom the part adds to its whole; for a whole, its sides."""
    if whole is None:
        return " – ".join(row.sides)
    own = whole.attenders
    return listing([name for name in row.attenders if name not in own and name not in (whole.sides)])


def _attenders(coding: Coding) -> dict[str, tuple[list[str], list[str]]]:
    """Name for each engagement the bodies (else people, else sides) that took part, and the sides."""
    names = dict(zip(coding.institutions["institution_id"], coding.institutions["name"], strict=True))
    people = dict(zip(coding.people["person_id"], coding.people["name"], strict=True))
    rows = coding.participations
    rows = rows[~rows["role"].isin(ABSENT_ROLES)]
    sides = rows["side"].map(party_name, na_action="ignore")
    who = rows["institution_id"].map(names).fillna(rows["person_id"].map(people)).fillna(sides)
    found: dict[str, tuple[list[str], list[str]]] = {}
    for key, name, side in zip(rows["engagement_id"], who.fillna(""), sides.fillna(""), strict=True):
        for values, value in zip(found.setdefault(key, ([], [])), (name, side), strict=True):
            if value and value not in values:
                values.append(value)
    return found


def _look(event: _Event) -> str:
    if event.status == "past":
        return "recalled from the past"
    return event.status if event.dated else f"{event.status}, day not stated"


def _bars(events: list[_Event], heights: dict[str, int], look: str) -> go.Bar:
    fill, edge, hatch = _LOOKS[look]
    members = [event for event in events if _look(event) == look]
    return go.Bar(
        y=[heights[event.key] for event in members],
        base=[round(event.start, 4) for event in members],
        x=[round(event.end - event.start, 4) for event in members],
        orientation="h",
        width=0.62,
        name=look,
        marker={
            "color": fill,
            "line": {"color": edge, "width": 1.2},
            "pattern": {"shape": hatch, "bgcolor": fill, "fgcolor": edge, "size": 6, "solidity": 0.15},
        },
        hovertext=[event.hover for event in members],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _dates(events: list[_Event], heights: dict[str, int]) -> list[dict[str, Any]]:
    style = {"xanchor": "left", "xshift": 6, "showarrow": False, "font": {"size": 11, "color": GREY}}
    style["bgcolor"] = PAPER  # the line between two columns must not strike a date out
    return [{"x": round(e.end, 4), "y": heights[e.key], "text": e.when, **style} for e in events if e.when]


def _columns(events: list[_Event]) -> dict[str, tuple[float, float]]:
    return Scale({event.status: [] for event in events}).columns()


def _headings(columns: dict[str, tuple[float, float]], rows: int) -> list[dict[str, Any]]:
    style = {"xanchor": "left", "yanchor": "bottom", "showarrow": False, "font": {"size": 12, "color": INK}}
    return [
        {"x": round(start, 4), "y": rows - 0.5, "text": f"<b>{COLUMNS[status]}</b>", **style}
        for status, (start, _) in columns.items()
    ]


def _divider(start: float) -> dict[str, Any]:
    place = round(start - GAP / 2, 4)
    return {
        "type": "line",
        "x0": place,
        "x1": place,
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "line": {"color": RULE, "width": 1},
    }


def _names(events: list[_Event], heights: dict[str, int]) -> list[dict[str, Any]]:
    """Labels to the left of the rows, parts indented."""
    size = 12 if len(events) <= 16 else 10
    style = {"x": 0, "xref": "paper", "xanchor": "left", "align": "left", "showarrow": False, "font": {"size": size}}
    names = []
    for event in events:
        text = escape(cut(event.label, 44 - 2 * event.depth), quote=False)
        shift = event.depth * _INDENT - _LABEL_WIDTH - 10
        names.append(
            {**style, "y": heights[event.key], "text": text if event.depth else f"<b>{text}</b>", "xshift": shift}
        )
    return names


def _note(columns: dict[str, tuple[float, float]]) -> str:
    beside = [word for status, word in (("past", "recalled"), ("planned", "planned")) if status in columns]
    order = f" The {listing(beside)} ones stand in order, not to scale." if beside else ""
    return f"Indented: part of the engagement above.{order}"


def _finding(coding: Coding, most: int) -> str:
    rows = coding.engagements.fillna("")
    held = rows[rows["status"] == "held"]
    if held.empty:
        return f"{some(len(rows), 'engagement')}, none of them held yet"
    parts = held["part_of"].value_counts().drop("", errors="ignore")
    if len(held) > 1 and len(parts) and parts.iloc[0] >= 2 and len(rows) <= most:
        whole = rows[rows["engagement_id"] == parts.index[0]].iloc[0]
        when = f" of {period(whole['start'], whole['end'])}" if whole["start"] else ""
        return f"The {whole['kind']}{when} comprised {some(int(parts.iloc[0]), 'engagement')}"
    counts = rows["status"].value_counts()
    rest = [
        f"{counts[status]:,} {word}"
        for status, word in (("planned", "planned"), ("past", "recalled"))
        if status in counts
    ]
    return f"{some(len(held), 'engagement')} held" + (f", {listing(rest)}" if rest else "")
