"""One executed notebook as one HTML file that draws its charts with the network off."""

import base64
import json
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

import nbformat
from nbconvert import HTMLExporter
from plotly.offline import get_plotlyjs

from coopstats.report.html import PLOTLY

ASSETS = Path(__file__).parent


def page(notebook: nbformat.NotebookNode, *, title: str) -> str:
    """Turn an executed notebook into a page of its texts, tables and charts, without its code.

    The page's content security policy allows the two scripts that are written here, by their hash, and no request at
    all: words of an article could not run or fetch anything even if one of them were left unescaped.

    Parameters
    ----------
    notebook
        Executed notebook; charts are plotly's JSON.
    title
        Title of the browser tab.

    Returns
    -------
    str
        A whole HTML document of about 5 MB, nearly all of it plotly's script. The same notebook gives the same bytes.
    """
    notebook = nbformat.from_dict(notebook)
    drawn = _place_charts(notebook)
    exporter = HTMLExporter(template_name="basic", exclude_input=True, exclude_output_prompt=True)
    body, _ = exporter.from_notebook_node(notebook)
    scripts = [get_plotlyjs(), _asset("page.js")] if drawn else [_asset("page.js")]
    return Template(_asset("page.html")).substitute(
        title=escape(title),
        policy=" ".join(_fingerprint(script) for script in scripts),
        style=_asset("page.css"),
        scripts="\n".join(f"<script>{script}</script>" for script in scripts),
        body=body,
    )


def _place_charts(notebook: nbformat.NotebookNode) -> int:
    """Give each chart an element to be drawn in and its data, which no browser takes for code; count the charts."""
    charts = list(_charts(notebook))
    for number, data in enumerate(charts, start=1):
        figure = data.pop(PLOTLY)
        figure = {"data": figure["data"], "layout": figure["layout"]}
        safe = json.dumps(figure, sort_keys=True).replace("<", "\\u003c")
        height = int(figure["layout"].get("height") or 480)
        seen = escape(data.get("text/plain", "Chart"))
        data.clear()
        data["text/html"] = (
            f'<div class="chart" id="chart-{number}" role="img" aria-label="{seen}" style="height:{height}px"></div>'
            f'<script type="application/json" data-chart="chart-{number}">{safe}</script>'
        )
    return len(charts)


def _charts(notebook: nbformat.NotebookNode) -> Iterator[nbformat.NotebookNode]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if PLOTLY in output.get("data", {}):
                yield output.data


def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _fingerprint(script: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(script.encode()).digest()).decode()}'"
