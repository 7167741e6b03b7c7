"""Execute the notebooks anew and store their outputs: `make notebooks`.

Each chart is stored twice: as plotly's JSON, which JupyterLab draws and nbval compares, and as a picture for viewers
that draw none. The picture carries the fingerprint of the chart that it was made from, so that a test can tell without
a browser whether it is current.
"""

import base64
import io
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import nbformat
import plotly.io
from PIL import Image, PngImagePlugin

from coopstats.report.html import PLOTLY
from coopstats.report.notebook import execute

FOLDER = Path(__file__).parent
FINGERPRINT = "coopstats:figure"
WIDTH, HEIGHT = 1000, 560
# The picture in the README is the first chart of this notebook.
SHOWN = ("02_institutional_network.ipynb", FOLDER.parent / "docs" / "network.png")


def fingerprint(figure: dict[str, Any]) -> str:
    """Name a chart by its content."""
    content = {"data": figure["data"], "layout": figure["layout"]}
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def picture(figure: dict[str, Any]) -> str:
    """Draw a chart as a PNG in base64 that says which chart it shows."""
    content = {"data": figure["data"], "layout": figure["layout"]}
    png = plotly.io.to_image(content, format="png", width=WIDTH, height=figure["layout"].get("height") or HEIGHT)
    note = PngImagePlugin.PngInfo()
    note.add_text(FINGERPRINT, fingerprint(figure))
    stored = io.BytesIO()
    # Charts have few colours: a palette makes the file a third as large.
    Image.open(io.BytesIO(png)).convert("RGB").quantize(128).save(stored, "PNG", pnginfo=note, optimize=True)
    return base64.b64encode(stored.getvalue()).decode()


def refresh(path: Path) -> None:
    """Execute one notebook and store it with its pictures."""
    notebook = nbformat.read(path, as_version=4)
    execute(notebook, FOLDER, progress=lambda step: print(f"{path.name}: {step}", flush=True))
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if PLOTLY in output.get("data", {}):
                output.data["image/png"] = picture(output.data[PLOTLY])
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
    if path.name == SHOWN[0]:
        SHOWN[1].write_bytes(first_picture(notebook))


def first_picture(notebook: nbformat.NotebookNode) -> bytes:
    """Give the first chart of a notebook as a PNG file."""
    outputs = (output for cell in notebook.cells for output in cell.get("outputs", []))
    return base64.b64decode(
        next(output.data["image/png"] for output in outputs if "image/png" in output.get("data", {}))
    )


if __name__ == "__main__":
    for notebook in map(Path, sys.argv[1:] or sorted(FOLDER.glob("[0-9]*.ipynb"))):
        refresh(notebook)
