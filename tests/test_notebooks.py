"""The stored notebooks are whole: nbval compares outputs that are there, this test sees those that are missing."""

import ast
import base64
import io
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from PIL import Image

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
PLOTLY = "application/vnd.plotly.v1+json"
REFRESH = runpy.run_path(str(ROOT / "notebooks" / "refresh.py"))


def faults(notebook: Any) -> Iterator[str]:
    """Say what keeps a notebook from being a checked document."""
    if not re.match(r"# .*\?$", notebook.cells[0].source.splitlines()[0]):
        yield "the title is no question"
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if [cell.execution_count for cell in code] != list(range(1, len(code) + 1)):
        yield "cells were not run once, in order"
    for cell in code:
        if _shows_something(cell.source) and not cell.outputs:
            yield f"no output stored: {cell.source}"
        if set(cell.metadata.get("tags", [])) - {"parameters", "injected-parameters"} or "NBVAL" in cell.source:
            yield "a cell is exempt from checks"
        for output in cell.outputs:
            yield from _faults_of_output(output)
    if re.search(r"/(home|root|tmp|work|Users)/|[A-Z]:\\\\", nbformat.writes(notebook)):
        yield "names a folder of some machine"


def _shows_something(source: str) -> bool:
    last = ast.parse(source).body[-1:]
    return bool(last) and isinstance(last[0], ast.Expr) and not source.rstrip().endswith(";")


def _faults_of_output(output: Any) -> Iterator[str]:
    if output.output_type == "error" or output.get("name") == "stderr":
        yield "an error or a warning is stored"
    if re.search(r"\b0x[0-9a-f]{6,}", str(output)):
        yield "a memory address is stored"
    if PLOTLY in output.get("data", {}):
        yield from _faults_of_chart(output.data)


def _faults_of_chart(data: Any) -> Iterator[str]:
    figure = data[PLOTLY]
    if not figure["data"]:
        yield "an empty chart is stored"
    if "'bdata'" in str(figure):
        yield "a chart holds packed arrays, which no reader of a diff understands"
    if any(len(repr(number).partition(".")[2]) > 6 for number in _floats(figure)):
        yield "a chart holds numbers that are not rounded"
    if "image/png" not in data:
        yield "a chart has no picture"
    else:
        picture = Image.open(io.BytesIO(base64.b64decode(data["image/png"])))
        if picture.info.get(REFRESH["FINGERPRINT"]) != REFRESH["fingerprint"](figure):
            yield "a picture shows an older chart: run `make notebooks`"


def _floats(value: Any) -> Iterator[float]:
    if isinstance(value, float):
        yield value
    elif isinstance(value, dict | list | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _floats(part)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_notebook_is_whole(path: Path) -> None:
    assert list(faults(nbformat.read(path, as_version=4))) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_shows_a_chart_or_table_and_a_quotation(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    shown = [set(o.get("data", {})) for cell in notebook.cells if cell.cell_type == "code" for o in cell.outputs]
    assert any({PLOTLY, "text/html"} & kinds for kinds in shown)
    assert any("quote" in cell.source or "words" in cell.source for cell in notebook.cells if cell.cell_type == "code")


def test_picture_in_the_readme_is_current() -> None:
    name, picture = REFRESH["SHOWN"]
    notebook = nbformat.read(ROOT / "notebooks" / name, as_version=4)
    assert picture.read_bytes() == REFRESH["first_picture"](notebook), "run `make notebooks`"


def _notebook(*outputs: Any, source: str = "1 + 1", title: str = "# Why?", count: int | None = 1, **cell: Any) -> Any:
    return new_notebook(
        cells=[new_markdown_cell(title), new_code_cell(source, outputs=list(outputs), execution_count=count, **cell)]
    )


def _chart(data: list[Any], **more: Any) -> Any:
    return new_output("display_data", data={PLOTLY: {"data": data, "layout": {}}, **more})


TWO = new_output("execute_result", data={"text/plain": "2"}, execution_count=1)
# Put together here, so that this file does not hold what the hygiene test looks for.
EXEMPT = "_".join(("NBVAL", "IGNORE", "OUTPUT"))
SOMEWHERE = "/".join(("", "home", "someone", "x"))
OTHER = Image.new("RGB", (1, 1))


def _other_picture() -> str:
    stored = io.BytesIO()
    OTHER.save(stored, "PNG")
    return base64.b64encode(stored.getvalue()).decode()


@pytest.mark.parametrize(
    ("notebook", "fault"),
    [
        (_notebook(TWO), None),
        (_notebook(source="x = 1"), None),
        (_notebook(TWO, title="# A title"), "no question"),
        (_notebook(TWO, count=None), "not run"),
        (_notebook(TWO, count=2), "not run"),
        (_notebook(), "no output"),
        (_notebook(TWO, metadata={"tags": ["raises-exception"]}), "exempt"),
        (_notebook(TWO, source=f"# {EXEMPT}\n1 + 1"), "exempt"),
        (_notebook(TWO, new_output("stream", name="stderr", text="careful")), "warning"),
        (_notebook(TWO, new_output("error", ename="E", evalue="", traceback=[])), "error"),
        (_notebook(TWO, new_output("stream", name="stdout", text="<object at 0x7f0011223344>")), "address"),
        (_notebook(TWO, new_output("stream", name="stdout", text=SOMEWHERE)), "folder"),
        (_notebook(_chart([])), "empty chart"),
        (_notebook(_chart([{"y": {"bdata": "AAAA", "dtype": "f8"}}])), "packed"),
        (_notebook(_chart([{"y": [1 / 3]}])), "rounded"),
        (_notebook(_chart([{"y": [1]}])), "no picture"),
        (_notebook(_chart([{"y": [1]}], **{"image/png": _other_picture()})), "older chart"),
    ],
)
def test_faults_are_seen(notebook: Any, fault: str | None) -> None:
    found = list(faults(notebook))
    assert any(fault in line for line in found) if fault else found == []
