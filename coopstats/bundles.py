"""Bundles on disk: one file a table beside a `datapackage.json` that says what each column means.

A bundle is a Frictionless Data Package, so `frictionless validate` and any tool that knows the standard can read it.
Writing goes to a folder beside the target that takes its place at the end: a writer that is killed leaves the old
bundle or the new one, never half of one.
"""

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from coopstats.errors import MissingExtraError, TableError
from coopstats.schema import TABLES, Column, Table

Format = Literal["csv", "parquet"]
DESCRIPTOR = "datapackage.json"
# What a run over a corpus may leave beside the tables.
COMPANIONS = frozenset({DESCRIPTOR, "faults.csv", "ledger.sqlite"})
_TYPES = {"str": "string", "int64": "integer", "float64": "number"}


def descriptor(form: Format = "csv") -> dict[str, Any]:
    """Describe a bundle as a Frictionless Data Package.

    Parameters
    ----------
    form
        Format of the tables' files.

    Returns
    -------
    dict
        Content of `datapackage.json`: a resource a table with its columns, key, references and constraints.

    Examples
    --------
    >>> descriptor()["resources"][0]["path"]
    'sources.csv'
    """
    return {
        "name": "coopstats",
        "title": "Coded readouts",
        "resources": [_resource(table, form) for table in TABLES.values()],
    }


def _resource(table: Table, form: Format) -> dict[str, Any]:
    keys = [
        {"fields": c.name, "reference": {"resource": "" if c.references == table.name else c.references,
                                         "fields": TABLES[c.references].key}}
        for c in table.columns
        if c.references
    ]  # fmt: skip
    schema: dict[str, Any] = {"fields": [_field(c) for c in table.columns], "primaryKey": table.key}
    if keys:
        schema["foreignKeys"] = keys
    kind = {"csv": "text/csv", "parquet": "application/parquet"}[form]
    return {
        "name": table.name,
        "path": f"{table.name}.{form}",
        "type": "table",
        "description": table.purpose,
        "format": form,
        "mediatype": kind,
        **({"encoding": "utf-8"} if form == "csv" else {}),
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    rules: dict[str, Any] = {"required": True} if column.required else {}
    if column.values:
        rules["enum"] = list(column.values)
    if column.pattern:
        rules["pattern"] = column.pattern
    field = {"name": column.name, "type": _TYPES[column.dtype], "description": column.meaning}
    return field | ({"constraints": rules} if rules else {})


def write_descriptor(folder: Path, form: Format) -> None:
    """Write the `datapackage.json` of the tables in a folder, in parts or not.

    Parameters
    ----------
    folder
        Folder that holds the tables already.
    form
        Format of their files.

    Examples
    --------
    >>> folder = Path(tempfile.mkdtemp())
    >>> write_descriptor(folder, "csv")
    >>> (folder / DESCRIPTOR).exists()
    True
    """
    package = descriptor(form)
    for resource in package["resources"]:
        parts = sorted((folder / resource["name"]).glob(f"*.{form}"))
        if parts:
            names = [f"{resource['name']}/{part.name}" for part in parts]
            resource["path"] = names[0]
            resource["extrapaths"] = names[1:]
    text = json.dumps(package, indent=1, ensure_ascii=False) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def write_frames(frames: Mapping[str, pd.DataFrame], folder: str | Path, form: Format = "csv") -> Path:
    """Write the tables of a bundle, whole or not at all.

    Parameters
    ----------
    frames
        One frame a table of the schema.
    folder
        Folder to write; new, empty, or an older bundle, which is replaced.
    form
        `csv`, or `parquet` (needs pyarrow).

    Returns
    -------
    Path
        The folder.

    Raises
    ------
    TableError
        If the folder holds other files or cannot be written.

    Examples
    --------
    >>> from coopstats.tables import Coding
    >>> folder = write_frames(Coding.from_records({}).frames, tempfile.mkdtemp())
    >>> (folder / "people.csv").read_text().strip()
    'person_id,name,honorific'
    """
    target = Path(folder)
    check_target(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise _unwritable(target, error) from error
    try:
        for name, table in TABLES.items():
            _write_table(frames[name][table.column_names], draft / f"{name}.{form}", form)
        write_descriptor(draft, form)
        draft.chmod(0o755)
        _take_place(draft, target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return target


def check_target(target: Path) -> None:
    """Refuse a folder that holds anything but a bundle, before any work is done for it.

    Raises
    ------
    TableError
        If the target is a file, or a folder with other files in it.
    """
    if target.exists() and not target.is_dir():
        raise TableError(f"{target} is a file, not a folder", hint="Name a folder for the tables.")
    if not target.exists():
        return
    known = COMPANIONS | {f"{name}{ending}" for name in TABLES for ending in (".csv", ".parquet", "")}
    try:
        others = sorted(p.name for p in target.iterdir() if p.name not in known and not p.name.startswith(".coopstats"))
    except OSError as error:
        raise _unwritable(target, error) from error
    if others:
        raise TableError(
            f"{target} is not empty and is no coopstats bundle: it holds {', '.join(others[:3])}",
            hint="Name a new or an empty folder; nothing was changed.",
        )


def _unwritable(target: Path, error: OSError) -> TableError:
    return TableError(f"{target} cannot be written: {error.strerror}", hint="Choose a folder that you may write to.")


def _write_table(frame: pd.DataFrame, path: Path, form: Format) -> None:
    if form == "csv":
        frame.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")
        return
    _need_pyarrow()
    frame.to_parquet(path, index=False, engine="pyarrow")


def _need_pyarrow() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise MissingExtraError(
            "Parquet needs the package pyarrow", hint='Install it with: pip install "coopstats[parquet]"'
        ) from None


def _take_place(draft: Path, target: Path) -> None:
    """Swap the draft in; an older bundle is moved aside first and put back if that fails."""
    if not target.exists():
        draft.rename(target)
        return
    aside = draft.with_name(draft.name + ".old")
    target.rename(aside)
    try:
        draft.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def read_frames(folder: str | Path) -> dict[str, pd.DataFrame]:
    """Read the tables of a bundle, as they were written.

    Parameters
    ----------
    folder
        Folder with `datapackage.json` and one CSV or Parquet file a table.

    Returns
    -------
    dict of str to DataFrame
        Frames with the schema's columns and dtypes; an empty cell is a missing value.

    Raises
    ------
    TableError
        If the folder is no bundle, or a file lacks columns or holds what is no number; the message names the file.

    Examples
    --------
    >>> from coopstats.tables import Coding
    >>> folder = write_frames(Coding.from_records({}).frames, tempfile.mkdtemp())
    >>> len(read_frames(folder)["people"])
    0
    """
    source = Path(folder)
    if not source.is_dir():
        raise TableError(f"there is no folder {source}", hint="Give the folder that `coopstats code` wrote.")
    if not (source / DESCRIPTOR).exists():
        raise TableError(f"{source} holds no {DESCRIPTOR}, so it is no bundle", hint="Write one with `coopstats code`.")
    return {name: _read_table(source, table) for name, table in TABLES.items()}


def _read_table(folder: Path, table: Table) -> pd.DataFrame:
    # A corpus in Parquet has a folder of parts a table.
    names = (f"{table.name}.csv", f"{table.name}.parquet", table.name)
    path = next((folder / name for name in names if (folder / name).exists()), None)
    if path is None:
        raise TableError(f"{folder} lacks the table {table.name}", hint="Write the bundle anew.")
    try:
        frame = _load(path)
    except (ValueError, UnicodeDecodeError) as error:
        raise TableError(f"{path} cannot be read as a table: {error}", hint="Write the bundle anew.") from error
    missing = [name for name in table.column_names if name not in frame]
    if missing:
        raise TableError(f"{path} lacks the columns {', '.join(missing)}", hint="See docs/data_dictionary.md.")
    extra = [name for name in frame if name not in table.dtypes]
    try:
        return frame[[*table.column_names, *extra]].astype(table.dtypes)
    except (ValueError, TypeError) as error:
        raise TableError(f"{path}: {error}", hint="Numbers must be numbers; see docs/data_dictionary.md.") from error


def _load(path: Path) -> pd.DataFrame:
    if path.suffix != ".csv":
        _need_pyarrow()
        return pd.read_parquet(path, engine="pyarrow")
    return pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""], encoding="utf-8")
