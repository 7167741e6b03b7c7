"""Bundles on disk: one file a table beside a `datapackage.json` that says what each column means.

Writing goes to a folder beside the target that takes its place at the end: a writer that is killed leaves the old
bundle or the new one, never half of one.
"""

import csv
import ctypes
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from coopstats.descriptor import DESCRIPTOR, Format, extra_dtypes, write_descriptor
from coopstats.errors import MissingExtraError, TableError
from coopstats.schema import TABLES, Table

# What a run over a corpus leaves beside the tables.
COMPANIONS = frozenset({DESCRIPTOR, "faults.csv", "ledger.sqlite"})
BUNDLE_FILES = COMPANIONS | {f"{name}{ending}" for name in TABLES for ending in (".csv", ".parquet", "")}


def write_frames(frames: Mapping[str, pd.DataFrame], folder: str | Path, form: Format = "csv") -> Path:
    """Write the tables of a bundle, whole or not at all; the same tables give the same bytes.

    Parameters
    ----------
    frames
        One frame a table of the schema; columns beyond the schema's are written too.
    folder
        Folder to write; new, empty, or an older bundle, which is replaced.
    form
        `csv`, or `parquet` (needs pyarrow). In CSV, cells stand as they are: a spreadsheet may run one that begins
        with `=`, `+`, `-` or `@`, so open files of strangers with `coopstats export --to xlsx`.

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
    >>> import tempfile
    >>> from coopstats.tables import Coding
    >>> folder = write_frames(Coding.from_records({}).frames, tempfile.mkdtemp())
    >>> (folder / "people.csv").read_text().strip()
    'person_id,name,honorific'
    """
    if form not in ("csv", "parquet"):
        raise TableError(f"unknown format {form!r}", hint="Known formats: csv, parquet.")
    target = Path(folder).resolve()
    check_target(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.draft")
    try:
        draft.mkdir(parents=True)
        for name in TABLES:
            _write_table(frames[name], draft / f"{name}.{form}", form)
        write_descriptor(draft, form, frames)
        take_place(draft, target)
    except OSError as error:
        raise _unwritable(target, error) from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return Path(folder)


def check_target(target: Path) -> None:
    """Refuse a folder that holds anything but a bundle, before any work is done for it.

    A file that takes what this very process says, as of `coopstats code … -o DIR 2> DIR/errors.txt`, is no hindrance.

    Raises
    ------
    TableError
        If the target is a file, or a folder with other files in it.
    """
    if target.exists() and not target.is_dir():
        raise TableError(f"{target} is a file, not a folder", hint="Name a folder for the tables.")
    try:
        inside = sorted(path.name for path in contents(target)) if target.exists() else []
    except OSError as error:
        raise _unwritable(target, error) from None
    others = [name for name in inside if name not in BUNDLE_FILES]
    if others or (inside and DESCRIPTOR not in inside):
        raise TableError(
            f"{target} is not empty and is no coopstats bundle: it holds {', '.join((others or inside)[:3])}",
            hint="Name a new or an empty folder; nothing was changed.",
        )


def contents(folder: Path) -> list[Path]:
    """List what a folder holds, but for files that take what this process says."""
    return [path for path in folder.iterdir() if not _is_log(path)]


def keep_logs(old: Path, new: Path) -> None:
    """Move the files that take what this process says into the folder that will stand in the place of theirs."""
    for path in old.iterdir():
        if _is_log(path):
            path.rename(new / path.name)


def _is_log(path: Path) -> bool:
    try:
        return any(os.path.samestat(path.stat(), os.fstat(stream)) for stream in (1, 2))
    except OSError:  # a stream is closed, or the file just went
        return False


def take_place(draft: Path, target: Path) -> None:
    """Put a finished folder where another one may stand, in one step where the system can.

    Afterwards an older folder stands where the draft was, for the caller to remove. Off Linux two steps are needed; a
    kill between them leaves the older folder beside its place, as `NAME.old`.
    """
    if target.exists():
        keep_logs(target, draft)
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        if target.exists():
            target.rmdir()
        draft.rename(target)
    elif not _exchanged(draft, target):
        aside = target.with_name(f"{target.name}.old")
        target.rename(aside)
        draft.rename(target)
        aside.rename(draft)


def _exchanged(one: Path, other: Path) -> bool:
    """Swap two folders in one step by Linux's renameat2; tell whether that was possible."""
    if not sys.platform.startswith("linux"):
        return False
    here, exchange = -100, 2
    try:
        done = ctypes.CDLL(None, use_errno=True).renameat2(here, os.fsencode(one), here, os.fsencode(other), exchange)
    except AttributeError:
        return False
    return bool(done == 0)


def _unwritable(target: Path, error: OSError) -> TableError:
    return TableError(f"{target} cannot be written: {error.strerror}", hint="Choose a folder that you may write to.")


def _write_table(frame: pd.DataFrame, path: Path, form: Format) -> None:
    if form == "parquet":
        _need_pyarrow()
        frame.to_parquet(path, index=False, engine="pyarrow")
        return
    # A lone carriage return is left bare by minimal quoting, and readers would take it for the end of a line.
    texts = (frame[name] for name in frame if frame[name].dtype == "str")
    bare = any(cells.str.contains("\r", regex=False, na=False).any() for cells in texts)
    frame.to_csv(
        path, index=False, lineterminator="\n", encoding="utf-8", quoting=csv.QUOTE_ALL if bare else csv.QUOTE_MINIMAL
    )


def _need_pyarrow() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise MissingExtraError(
            "Parquet needs the package pyarrow", hint='Install it with: pip install "coopstats[parquet]"'
        ) from None


def read_frames(folder: str | Path) -> dict[str, pd.DataFrame]:
    """Read the tables of a bundle, as they were written.

    Parameters
    ----------
    folder
        Folder with `datapackage.json` and one CSV or Parquet file, or a folder of Parquet parts, a table.

    Returns
    -------
    dict of str to DataFrame
        Frames with the schema's columns and dtypes, and further columns if there are any; an empty cell is a missing
        value.

    Raises
    ------
    TableError
        If the folder is no bundle, or a file lacks columns or holds what is no number; the message names the file.

    Examples
    --------
    >>> import tempfile
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
    try:
        extra = extra_dtypes(source)
    except (OSError, ValueError) as error:
        raise TableError(f"{source / DESCRIPTOR} cannot be read: {error}", hint="Write the bundle anew.") from None
    return {name: _read_table(source, table, extra[name]) for name, table in TABLES.items()}


def _read_table(folder: Path, table: Table, extra: Mapping[str, str]) -> pd.DataFrame:
    names = (f"{table.name}.csv", f"{table.name}.parquet", table.name)
    path = next((folder / name for name in names if (folder / name).exists()), None)
    if path is None:
        raise TableError(f"{folder} lacks the table {table.name}", hint="Write the bundle anew.")
    try:
        frame = _load(path)
    except (OSError, ValueError) as error:
        raise TableError(f"{path} cannot be read as a table: {error}", hint="Write the bundle anew.") from None
    if missing := [name for name in table.column_names if name not in frame]:
        raise TableError(f"{path} lacks the columns {', '.join(missing)}", hint="See docs/data_dictionary.md.")
    return _typed(frame, {**{str(name): "str" for name in frame}, **extra, **table.dtypes}, table, path)


def _typed(frame: pd.DataFrame, dtypes: Mapping[str, str], table: Table, path: Path) -> pd.DataFrame:
    order = [*table.column_names, *(name for name in map(str, frame) if name not in table.dtypes)]
    columns = {}
    for name in order:
        cells = frame[name]
        dtype = dtypes[name]
        if dtype == "bool" and path.suffix == ".csv":
            cells = cells == "True"
        try:
            columns[name] = cells.astype(dtype)  # type: ignore[call-overload]
        except (ValueError, TypeError):
            number = pd.to_numeric(cells, errors="coerce")
            bad = number.isna() | (number % 1 != 0) if dtype == "int64" else number.isna() & cells.notna()
            line = int(bad.to_numpy().argmax()) + 2
            raise TableError(
                f"{path}:{line}: {name} is {cells.iloc[line - 2]!r}, which is no {dtype}", hint="Mend that cell."
            ) from None
    return pd.DataFrame(columns, columns=order)


def _load(path: Path) -> pd.DataFrame:
    if path.suffix != ".csv":
        _need_pyarrow()
        return pd.read_parquet(path, engine="pyarrow")
    return pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""], encoding="utf-8")
