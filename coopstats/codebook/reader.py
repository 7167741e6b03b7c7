"""Read a file of the codebook, and say file, line and column of whatever is wrong with it."""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from coopstats.codebook.rows import FILES, File
from coopstats.errors import CodebookError


def read_rows(folder: Path, name: str) -> tuple[Any, ...]:
    """Read one file of a codebook folder into rows of its class.

    Parameters
    ----------
    folder
        Folder of the codebook.
    name
        Name of the file without its ending, a key of `FILES`.

    Returns
    -------
    tuple
        One row a line, in the order of the file.

    Raises
    ------
    CodebookError
        If the file is missing, a column is missing or unknown, or a cell is empty, unknown or doubled.

    Examples
    --------
    >>> from coopstats.codebook import PACKAGED
    >>> read_rows(PACKAGED, "honorifics")[0].kind in {"address", "rank"}
    True
    """
    path, file = folder / f"{name}.csv", FILES[name]
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            lines = csv.reader(stream, strict=True)
            header = next(lines, [])
            _check_header(path, file, header)
            numbered = [(lines.line_num, cells) for cells in lines if cells]
    except OSError as error:
        raise CodebookError(f"{path}: cannot be read ({error.strerror})", hint="Start from a whole copy.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CodebookError(f"{path}: is no CSV file in UTF-8 ({error})") from error
    order = [header.index(column) for column in file.columns]
    _check_width(path, numbered, len(header))
    rows = [(line, [cells[place].strip() for place in order]) for line, cells in numbered]
    _check_cells(path, file, rows)
    _check_terms(path, file, rows)
    return tuple(_typed(file, [cells for _, cells in rows]))


def _typed(file: File, rows: Iterable[list[str]]) -> Iterator[Any]:
    lists = [place for place, column in enumerate(file.columns) if column in file.lists]
    for cells in rows:
        typed: list[Any] = list(cells)
        for place in lists:
            typed[place] = split_forms(cells[place])
        yield file.row._make(typed)


def split_forms(cell: str) -> tuple[str, ...]:
    """Split a cell that holds several forms.

    Examples
    --------
    >>> split_forms("Dane|Danes")
    ('Dane', 'Danes')
    >>> split_forms("")
    ()
    """
    return tuple(form for form in cell.split("|") if form) if cell else ()


def _fault(path: Path, line: int, column: str, what: str, hint: str = "") -> CodebookError:
    return CodebookError(f"{path}:{line}: column {column!r}: {what}", hint=hint)


def _check_header(path: Path, file: File, header: list[str]) -> None:
    allowed = "The columns are: " + ", ".join(file.columns) + "."
    for column in file.columns:
        if column not in header:
            raise _fault(path, 1, column, "is missing", allowed)
    for place, column in enumerate(header):
        if column not in file.columns:
            raise _fault(path, 1, column, "is unknown", allowed)
        if column in header[:place]:
            raise _fault(path, 1, column, "stands twice", allowed)


def _check_width(path: Path, numbered: list[tuple[int, list[str]]], width: int) -> None:
    for line, cells in numbered:
        if len(cells) != width:
            raise CodebookError(
                f"{path}:{line}: has {len(cells)} cells, the header has {width}", hint="Quote cells that hold a comma."
            )


def _check_cells(path: Path, file: File, rows: list[tuple[int, list[str]]]) -> None:
    for place, column in enumerate(file.columns):
        required = column in file.required
        codes, pattern = file.codes.get(column), file.patterns.get(column)
        if not (required or codes or pattern):
            continue
        match = re.compile(pattern).fullmatch if pattern else None
        for line, cells in rows:
            cell = cells[place]
            if not cell:
                if required:
                    raise _fault(path, line, column, "is empty")
                continue
            for form in split_forms(cell) if column in file.lists else (cell,):
                if codes and form not in codes:
                    raise _fault(path, line, column, f"{form!r} is no code", "The codes are: " + ", ".join(codes) + ".")
                if match and not match(form):
                    raise _fault(path, line, column, f"{form!r} does not match {pattern}")


def _check_terms(path: Path, file: File, rows: list[tuple[int, list[str]]]) -> None:
    terms = [file.columns.index(column) for column in file.terms]
    for line, cells in rows:
        if not any(cells[place] for place in terms):
            raise _fault(path, line, file.terms[0], "is empty", "One of these must be filled: " + ", ".join(file.terms))
    scope = [file.columns.index(column) for column in file.scope]
    seen: dict[tuple[str, ...], int] = {}
    for column in file.terms:
        place, several = file.columns.index(column), column in file.lists
        for line, cells in rows:
            for form in split_forms(cells[place]) if several else (cells[place],):
                key = (form, *[cells[other] for other in scope])
                if form and seen.setdefault(key, line) != line:
                    raise _fault(path, line, column, f"{form!r} stands already in line {seen[key]}", "Keep it once.")
