"""One article in, one executed notebook and one offline HTML page out: what an analyst hands to a colleague."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from coopstats.articles import read_article, require_english
from coopstats.bundled import example_article
from coopstats.errors import ReportError

__all__ = ["ReportFiles", "write_report"]


class ReportFiles(NamedTuple):
    """Where a report was written."""

    html: Path
    notebook: Path


def write_report(
    article: str | Path | None = None,
    folder: str | Path = "reports",
    *,
    progress: Callable[[str], object] = str,
) -> ReportFiles:
    """Code one article and write what was found as a notebook and as a page that needs no network.

    The notebook is the packaged template, run in a fresh kernel with the path of the article as its parameter; it can
    be opened, changed and run again, and checked with nbval. The page shows the same without the code.

    Parameters
    ----------
    article
        Path of the text; by default the bundled one.
    folder
        Where the two files go; created if missing. Files of the same names are replaced.
    progress
        Called with a line of text before each step.

    Returns
    -------
    ReportFiles
        Paths of the page and of the notebook, named by the stem of the article.

    Raises
    ------
    ArticleError
        The text cannot be read, or is not English.
    ReportError
        The folder cannot be written, or a cell of the notebook failed.

    Examples
    --------
    >>> write_report("no-such-file.txt")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ArticleError: no-such-file.txt
    """
    target = Path(folder)
    read = read_article(article or example_article())
    require_english(read)
    name = read.source_id
    progress(f"Reading {name}")
    _make(target)
    # Jupyter's packages take seconds to import; whoever only names this module does not wait for them.
    import nbformat

    from coopstats.report.notebook import TEMPLATE, execute, relative, with_parameters
    from coopstats.report.page import page

    notebook = nbformat.read(TEMPLATE, as_version=4)
    with_parameters(notebook, {"article_path": relative(Path(article), target) if article else None})
    progress("Starting Python")
    execute(notebook, target, progress=progress)
    progress("Writing the page")
    return ReportFiles(
        html=_write(target / f"{name}.html", page(notebook, title=name)),
        notebook=_write(target / f"{name}.ipynb", nbformat.writes(notebook) + "\n"),
    )


def _make(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ReportError(f"{folder} is a file, not a folder", hint="Name a folder for the report.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        writable = os.access(folder, os.W_OK)
    except OSError as error:
        raise ReportError(f"{folder}: cannot be created ({error.strerror})", hint="Name another folder.") from error
    if not writable:
        raise ReportError(f"{folder}: cannot be written to", hint="Name another folder, or change its permissions.")


def _write(path: Path, text: str) -> Path:
    """Write whole or not at all: whoever looks meanwhile sees the old file or the new one."""
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise ReportError(f"{path}: cannot be written ({error.strerror})", hint="Name another folder.") from error
    return path
