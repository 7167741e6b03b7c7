"""Bundles and networks in the formats of other programs, with what each of them loses.

| format | what it is for | what is lost |
|---|---|---|
| graphml, gexf | Gephi, Cytoscape, igraph | everything but one network; missing values become empty text |
| xlsx | spreadsheets | dtypes; cells that a spreadsheet would run as a formula get an apostrophe before them |
| csv, parquet | pandas, R, databases | nothing; in CSV cells stay as they are, and a spreadsheet may run one in `=` |
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx
import pandas as pd

from coopstats.errors import MissingExtraError, TableError
from coopstats.schema import TABLES

if TYPE_CHECKING:
    from coopstats.tables import Coding

FORMATS = ("graphml", "gexf", "xlsx", "csv", "parquet")
# What spreadsheets take for the start of a formula, and control characters that their files cannot hold.
_FORMULA = re.compile(r"^[=+\-@\t\r]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def export(coding: "Coding", path: str | Path, to: str) -> Path:
    """Write a bundle in another format; of the networks, GraphML and GEXF take that of the institutions.

    Parameters
    ----------
    coding
        The bundle.
    path
        File to write; for `csv` and `parquet` a folder.
    to
        One of `graphml`, `gexf`, `xlsx`, `csv`, `parquet`.

    Returns
    -------
    Path
        What was written.

    Raises
    ------
    TableError
        If the format is unknown or the path cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> from coopstats.tables import Coding
    >>> export(Coding.from_records({}), Path(tempfile.mkdtemp()) / "out.graphml", "graphml").name
    'out.graphml'
    """
    target = Path(path)
    if to in ("csv", "parquet"):
        return coding.write(target, "csv" if to == "csv" else "parquet")
    if to == "xlsx":
        return _whole(target, lambda draft: write_excel(coding.frames, draft))
    if to in ("graphml", "gexf"):
        from coopstats.graphs import institution_network

        return _whole(target, lambda draft: write_network(institution_network(coding), draft, to))
    raise TableError(f"unknown format {to!r}", hint=f"Known formats: {', '.join(FORMATS)}.")


def write_network(graph: "nx.Graph[Any]", path: str | Path, to: str) -> None:
    """Write a network as GraphML or GEXF, with attributes that the format can hold.

    Parameters
    ----------
    graph
        A network of `coopstats.graphs`.
    path
        File to write.
    to
        `graphml` or `gexf`.

    Examples
    --------
    >>> import tempfile
    >>> file = Path(tempfile.mkdtemp()) / "a.gexf"
    >>> write_network(nx.Graph([("a", "b")]), file, "gexf")
    >>> nx.read_gexf(file).number_of_edges()
    1
    """
    plain: nx.Graph[Any] = nx.Graph(**_plain(graph.graph))
    plain.add_nodes_from((node, _plain(data)) for node, data in graph.nodes(data=True))
    plain.add_edges_from((a, b, _plain(data)) for a, b, data in graph.edges(data=True))
    (nx.write_graphml if to == "graphml" else nx.write_gexf)(plain, path)


def _plain(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give attributes as text and numbers, which is all that these formats know."""
    return {str(key): _value(value) for key, value in data.items()}


def _value(value: Any) -> Any:
    if isinstance(value, bool | int | float | str):
        return _CONTROL.sub("", value) if isinstance(value, str) else value
    if isinstance(value, list | tuple | set | frozenset):
        return ";".join(map(str, value))
    return "" if value is None or pd.isna(value) else str(value)


def write_excel(frames: Mapping[str, pd.DataFrame], path: str | Path) -> None:
    """Write tables as the sheets of one workbook, with formulas made harmless.

    Parameters
    ----------
    frames
        Tables by name.
    path
        The `.xlsx` file to write.

    Raises
    ------
    MissingExtraError
        If openpyxl is not installed.

    Examples
    --------
    >>> import tempfile
    >>> file = Path(tempfile.mkdtemp()) / "a.xlsx"
    >>> write_excel({"people": pd.DataFrame({"name": ["=1+1"]})}, file)
    >>> pd.read_excel(file)["name"].tolist()
    ["'=1+1"]
    """
    try:
        import openpyxl  # noqa: F401
    except ImportError:
        raise MissingExtraError(
            "Excel files need the package openpyxl", hint='Install it with: pip install "coopstats[excel]"'
        ) from None
    with pd.ExcelWriter(path, engine="openpyxl") as writer:
        for name in [name for name in TABLES if name in frames]:
            frames[name].map(_safe).to_excel(writer, sheet_name=name, index=False)


def _safe(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    cell = _CONTROL.sub("", cell)
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _whole(target: Path, write: Callable[[Path], None]) -> Path:
    """Write beside the target and rename, so that nobody sees half a file."""
    draft = target.with_name(f".draft-{target.name}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(draft)
        draft.replace(target)
    except OSError as error:
        raise TableError(
            f"{target} cannot be written: {error.strerror}", hint="Choose a place you may write to."
        ) from error
    finally:
        draft.unlink(missing_ok=True)
    return target
