"""One look for all charts: type, colours, spacing, a finding as title and a source line under it.

Colours are those of Okabe and Ito, which the colour-blind can tell apart; where several stand side by side their
lightness differs too, and shape or pattern says the same, so that a print in grey loses nothing. Backgrounds are
opaque: charts read the same in the light and the dark theme of JupyterLab.

Charts pass plain lists with rounded numbers to plotly, never arrays, so that stored figures can be read and compared.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from html import escape, unescape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from coopstats.labels import party_name, some
from coopstats.schema import STANCE_LADDER

INK, GREY, RULE, PAPER = "#222222", "#6b6b6b", "#e4e4e4", "#ffffff"
FONT = "Arial, Liberation Sans, Helvetica, sans-serif"
SIDES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
OTHER_SIDE = "#a6a6a6"
SHAPES = ("circle", "square", "diamond", "triangle-up", "pentagon", "hexagram", "triangle-down")
# From light to dark, so that the ladder can be read in grey; concern is set apart by its hatching as well.
LADDER = ("#e3eef7", "#c4dcee", "#9fc6e2", "#6ea9d2", "#3f88bf", "#17629d", "#0a3d68")
STANCES = {**dict(zip(STANCE_LADDER, LADDER, strict=True)), "concern": "#d55e00"}
MARGIN = {"l": 24, "r": 24, "t": 112, "b": 56}
# JupyterLab would make charts 360 pixels high, too low for their labels; the width follows the window.
HEIGHT = 560
_ABBREVIATIONS = {
    "Ministry of Foreign Affairs": "MFA",
    "Ministry": "Min.",
    "Department": "Dept.",
    "Government": "Govt.",
}
# In characters; a title has room at 700 pixels.
TITLE_WIDTH, SUBTITLE_WIDTH, HOVER_WIDTH = 62, 112, 56

TEMPLATE = go.layout.Template(
    layout={
        "font": {"family": FONT, "size": 13, "color": INK},
        "paper_bgcolor": PAPER,
        "plot_bgcolor": PAPER,
        "title": {
            "x": 0,
            "xref": "container",
            "xanchor": "left",
            "y": 1,
            "yref": "container",
            "yanchor": "top",
            "font": {"size": 19, "weight": 600},
            "subtitle": {"font": {"size": 12, "color": GREY}},
        },
        "margin": MARGIN,
        "hoverlabel": {"bgcolor": PAPER, "bordercolor": GREY, "font": {"size": 12, "color": INK}, "align": "left"},
        "hovermode": "closest",
        "separators": ".,",
        "xaxis": {"gridcolor": RULE, "zeroline": False, "linecolor": GREY, "ticks": "", "automargin": True},
        "yaxis": {"gridcolor": RULE, "zeroline": False, "linecolor": GREY, "ticks": "", "automargin": True},
        "legend": {
            "orientation": "h",
            "x": 0,
            "y": 0,
            "yref": "container",
            "yanchor": "bottom",
            "font": {"size": 12},
            "itemsizing": "constant",
        },
    }
)


def figure(traces: Iterable[Any], *, shows: str, title: str, note: str, source: str, **layout: Any) -> go.Figure:
    """Put traces under a title that states the finding, with a note on how to read them and the source line.

    `shows` says what kind of chart it is and of what, for those who do not see it.
    """
    subtitle = "<br>".join(wrap(escape(part, quote=False), SUBTITLE_WIDTH) for part in (note, source) if part)
    heading = balanced(escape(title, quote=False), TITLE_WIDTH)
    # Plotly hangs a title of one line by its top and a longer one 13 pixels higher, as measured.
    more = heading.count("<br>")
    above = 31 if more else 18
    text = {"text": heading, "subtitle": {"text": subtitle}, "pad": {"l": 24, "t": above}}
    margin = {**MARGIN, "t": 84 + 25 * more + 16 * subtitle.count("<br>"), **layout.pop("margin", {})}
    return go.Figure(
        list(traces),
        go.Layout(
            template=TEMPLATE,
            title=text,
            margin=margin,
            meta={"shows": shows, "source": escape(source, quote=False)},
            **{"height": HEIGHT, **layout},
        ),
    )


def nothing(what: str, source: str) -> go.Figure:
    """Say on an otherwise blank figure that there is nothing to show, rather than show empty axes."""
    blank = {"visible": False}
    return figure(
        [], shows="Empty chart", title=f"There is {what} to show", note="", source=source, xaxis=blank, yaxis=blank
    )


def chart_summary(chart: go.Figure) -> str:
    """Say in one sentence what a chart shows, for alt text and for those who compare versions.

    Parameters
    ----------
    chart
        A figure that one of these charts gave.

    Returns
    -------
    str
        What kind of chart it is, of what, its finding and its source, as plain text.

    Examples
    --------
    >>> chart_summary(nothing("no network", "Source: Our Wire, 6 May 2024"))
    'Empty chart: There is no network to show. Source: Our Wire, 6 May 2024.'
    """
    about = chart.layout.meta or {"shows": "Chart", "source": ""}
    title = unescape((chart.layout.title.text or "").replace("<br>", " "))
    parts = [f"{about['shows']}: {title}" if title else about["shows"], unescape(about["source"])]
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def wrap(text: str, width: int) -> str:
    """Break a text into lines that plotly understands.

    Examples
    --------
    >>> wrap("one two three", 8)
    'one two<br>three'
    """
    return "<br>".join(_lines(text, width))


def balanced(text: str, width: int) -> str:
    """Break a label into as few lines as `wrap` does, of about the same length.

    Examples
    --------
    >>> balanced("Secretariat of the Union", 22)
    'Secretariat<br>of the Union'
    """
    fewest = len(_lines(text, width))
    return "<br>".join(next(lines for w in range(1, width + 1) if len(lines := _lines(text, w)) <= fewest))


def _lines(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]


def hover(head: str, facts: Sequence[str], quotes: str = "") -> str:
    """Write what the reader sees over a mark: its name, facts about it and up to three quotations.

    Examples
    --------
    >>> hover("Trade", ["2 engagements"], "trade and <transit>")
    '<b>Trade</b><br>2 engagements<br><i>“trade and &lt;transit&gt;”</i>'
    """
    lines = [
        f"<b>{wrap(escape(head, quote=False), HOVER_WIDTH)}</b>",
        *(wrap(escape(f, quote=False), HOVER_WIDTH) for f in facts if f),
    ]
    for quote in quotes.splitlines():
        short = textwrap.shorten(quote, 3 * HOVER_WIDTH, placeholder=" …")
        lines.append(f"<i>{wrap(f'“{escape(short, quote=False)}”', HOVER_WIDTH)}</i>")
    return "<br>".join(lines)


def records(frame: pd.DataFrame) -> Iterator[Any]:
    """Give the rows of a frame as tuples whose fields have the names of its columns, and `Index`."""
    return iter(frame.itertuples())


def of_all(number: int, total: int, noun: str, plural: str = "") -> str:
    """Put a number of so many before its noun, as one says it.

    Examples
    --------
    >>> of_all(2, 3, "area"), of_all(3, 3, "area"), of_all(2, 2, "area"), of_all(1, 1, "area")
    ('2 of 3 areas', 'all 3 areas', 'both areas', 'the only area')
    """
    if number < total:
        return f"{number:,} of {some(total, noun, plural)}"
    if total == 1:
        return f"the only {noun}"
    return f"{'both' if total == 2 else f'all {total:,}'} {plural or noun + 's'}"


def listing(parts: Sequence[str]) -> str:
    """Join words as a sentence does.

    Examples
    --------
    >>> listing(["trade", "energy", "tourism"])
    'trade, energy and tourism'
    """
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def cut(text: str, width: int) -> str:
    """Shorten a label to a number of characters, keeping its last word, which often names the country.

    Examples
    --------
    >>> cut("Ministry of Foreign Affairs of Mongolia", 30)
    'Ministry of Foreign… Mongolia'
    """
    if len(text) <= width:
        return text
    last = text.split()[-1]
    tail = f" {last}" if len(last) < width // 2 else ""
    return text[: width - 1 - len(tail)].rstrip() + "…" + tail


def short_body(label: str, country: str, width: int) -> str:
    """Shorten the name of a body to a number of characters, keeping its country.

    Examples
    --------
    >>> short_body("Ministry of Foreign Affairs of Mongolia", "MNG", 30)
    'MFA, Mongolia'
    >>> short_body("Ministry of Energy and Infrastructure of United Arab Emirates", "ARE", 30)
    'Min. of Energy and Infra…, ARE'
    """
    place = party_name(country)
    own = label.removesuffix(f" of {place}")
    for long, short in _ABBREVIATIONS.items():
        own = own.replace(long, short)
    if not country or not label.endswith(f" of {place}"):
        return cut(own, width)
    tail = f", {place if len(place) <= 12 else country}"
    return own + tail if len(own + tail) <= width else own[: width - 1 - len(tail)].rstrip() + "…" + tail


def sentence(words: str) -> str:
    """Begin a sentence with some words.

    Examples
    --------
    >>> sentence("both areas reach all 3 institutions")
    'Both areas reach all 3 institutions'
    """
    return words[:1].upper() + words[1:]


def in_sentence(label: str) -> str:
    """Write a heading as a word within a sentence: small first letter, save for acronyms.

    Examples
    --------
    >>> in_sentence("Trade"), in_sentence("ICT and digital")
    ('trade', 'ICT and digital')
    """
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
