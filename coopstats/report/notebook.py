"""Run notebooks so that the same input gives the same bytes: no times, no machine, no interpreter version in them."""

import os
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from coopstats.errors import ReportError

TEMPLATE = Path(__file__).with_name("template.ipynb")
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def with_parameters(notebook: nbformat.NotebookNode, parameters: dict[str, object]) -> nbformat.NotebookNode:
    """Inject values after the cell tagged `parameters`, as papermill does; each value is written as its Python literal.

    Examples
    --------
    >>> from coopstats.report.notebook import TEMPLATE
    >>> filled = with_parameters(nbformat.read(TEMPLATE, as_version=4), {"article_path": "it's here.txt"})
    >>> print(next(cell.source for cell in filled.cells if "injected-parameters" in cell.metadata.get("tags", [])))
    article_path = "it's here.txt"
    """
    source = "\n".join(f"{name} = {value!r}" for name, value in parameters.items())
    cell = nbformat.v4.new_code_cell(source, id="injected-parameters", metadata={"tags": ["injected-parameters"]})
    place = next(i for i, cell in enumerate(notebook.cells) if "parameters" in cell.metadata.get("tags", []))
    notebook.cells.insert(place + 1, cell)
    return notebook


def execute(
    notebook: nbformat.NotebookNode, folder: Path, *, progress: Callable[[str], object]
) -> nbformat.NotebookNode:
    """Run all cells in a fresh kernel that starts in `folder`; `progress` hears each heading that is reached.

    Raises
    ------
    ReportError
        A cell failed; the message holds its source and the error.
    """

    def say_heading(cell: nbformat.NotebookNode, cell_index: int) -> None:
        above = notebook.cells[cell_index - 1] if cell_index else cell
        if above.cell_type == "markdown":
            progress(above.source.splitlines()[0].lstrip("# "))

    client = NotebookClient(
        notebook,
        timeout=None,
        record_timing=False,
        on_cell_execute=say_heading,
        resources={"metadata": {"path": str(folder)}},
        # Remarks of the kernel about itself would stand between the lines of progress.
        extra_arguments=["--log-level=ERROR"],
        shutdown_kernel="immediate",
    )
    try:
        client.execute()
    except CellExecutionError as error:
        fault = f"A cell of the notebook failed with {error.ename}: {error.evalue}"
        raise ReportError(fault, hint=f"The cell:\n{_failed(notebook)}") from error
    notebook.metadata = nbformat.from_dict(METADATA)
    return notebook


def _failed(notebook: nbformat.NotebookNode) -> str:
    kinds = ((cell.source, {output.output_type for output in cell.get("outputs", [])}) for cell in notebook.cells)
    return next((str(source) for source, found in kinds if "error" in found), "")


def relative(path: Path, folder: Path) -> str:
    """Write a path as seen from a folder, so that the notebook names no machine; absolute on another Windows drive."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path.resolve().as_posix()
