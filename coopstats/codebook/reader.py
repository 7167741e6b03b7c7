"""Read a file of the codebook, and say file, line and column of whatever is wrong with it."""

import csv
import re
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from coopstats.codebook.files import FILES, File
from coopstats.codebook.rows import Forms
from coopstats.errors import CodebookError


class _Sheet(NamedTuple):
    """A file as read: the line of each row, and the cells of each column in the order of the row class."""

    path: Path
    file: File
    lines: list[int]
    columns: Mapping[str, Sequence[Any]]

    def forms(self, column: str) -> Sequence[Forms]:
        """Cells of a column, each as a tuple of its forms."""
        cells = self.columns[column]
        return cells if column in self.file.lists else [(cell,) if cell else () for cell in cells]

    def fault(self, row: int, column: str, what: str, hint: str = "") -> CodebookError:
        """Name file, line and column of a fault."""
        return _fault(self.path, self.lines[row], column, what, hint)


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
    >>> read_rows(PACKAGED, "honorifics")[0].term
    'His Excellency'
    """
    sheet = _read_sheet(folder / f"{name}.csv", FILES[name])
    _check_cells(sheet)
    _check_terms(sheet)
    return tuple(map(sheet.file.row, *sheet.columns.values()))


def read_words(folder: Path, name: str) -> frozenset[str]:
    """Read a file of one column as a set of words in small letters, without the cost of rows: such lists are long.

    Parameters
    ----------
    folder
        Folder of the codebook.
    name
        Name of the file without its ending.

    Returns
    -------
    frozenset of str
        The words.

    Raises
    ------
    CodebookError
        As `read_rows`, which reads the file again to say where a fault is.

    Examples
    --------
    >>> from coopstats.codebook import PACKAGED
    >>> "the" in read_words(PACKAGED, "words")
    True
    """
    file = FILES[name]
    (column,) = file.columns
    try:
        text = (folder / f"{name}.csv").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    _, *words = text.splitlines() or [""]
    if len(set(words)) == len(words) and re.fullmatch(rf"{column}\n(?:(?:{file.patterns[column]})\n)*+", text):
        return frozenset(text.lower().splitlines()[1:])
    return frozenset(form.lower() for (form,) in read_rows(folder, name))


def split_forms(cell: str) -> Forms:
    """Split a cell that holds several forms.

    Examples
    --------
    >>> split_forms("Dane|Danes")
    ('Dane', 'Danes')
    >>> split_forms("")
    ()
    """
    return tuple(cell.split("|")) if cell else ()


def _fault(path: Path, line: int, column: str, what: str, hint: str = "") -> CodebookError:
    return CodebookError(f"{path}:{line}: column {column!r}: {what}", hint=hint)


def _read_sheet(path: Path, file: File) -> _Sheet:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            header = next(reader, [])
            _check_header(path, file, header)
            numbered = [(reader.line_num, cells) for cells in reader if cells]
    except OSError as error:
        hint = "Start from a whole copy: coopstats codebook --copy FOLDER"
        raise CodebookError(f"{path}: cannot be read ({error.strerror})", hint=hint) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CodebookError(f"{path}: is no CSV file in UTF-8 ({error})") from error
    for line, cells in numbered:
        if len(cells) != len(header):
            message = f"{path}:{line}: has {len(cells)} cells, the header has {len(header)}"
            raise CodebookError(message, hint="Quote a cell that holds a comma.")
    read = dict(zip(header, zip(*(cells for _, cells in numbered), strict=True), strict=False))
    columns = {
        column: [split_forms(cell) for cell in read.get(column, ())] if column in file.lists else read.get(column, ())
        for column in file.columns
    }
    return _Sheet(path, file, [line for line, _ in numbered], columns)


def _check_header(path: Path, file: File, header: list[str]) -> None:
    allowed = "The columns are: " + ", ".join(file.columns) + "."
    for place, column in enumerate(header):
        if column not in file.columns:
            raise _fault(path, 1, column, "is unknown", allowed)
        if column in header[:place]:
            raise _fault(path, 1, column, "stands twice", allowed)
    for column in file.columns:
        if column not in header:
            raise _fault(path, 1, column, "is missing", allowed)


def _check_cells(sheet: _Sheet) -> None:
    file = sheet.file
    for column, cells in sheet.columns.items():
        if column in file.required and not all(cells):
            raise sheet.fault([bool(cell) for cell in cells].index(False), column, "is empty")
        codes, pattern = file.codes.get(column), file.patterns.get(column)
        used = set(chain.from_iterable(cells)) if column in file.lists else set(cells) - {""}
        fits = re.compile(pattern).fullmatch if pattern else None
        wrong = {form for form in used if not form or (codes and form not in codes) or (fits and not fits(form))}
        if wrong:
            forms = sheet.forms(column)
            row, form = next((row, form) for row, cell in enumerate(forms) for form in cell if form in wrong)
            allowed = f"It must be one of {', '.join(codes)}." if codes else f"It must match {pattern or '.+'}."
            raise sheet.fault(row, column, f"{form!r} is not allowed", allowed)


def _check_terms(sheet: _Sheet) -> None:
    terms = sheet.file.terms
    if not all(map(any, zip(*(sheet.columns[column] for column in terms), strict=True))):
        row = next(row for row in range(len(sheet.lines)) if not any(sheet.columns[column][row] for column in terms))
        raise sheet.fault(row, terms[0], "is empty", f"Fill one of these columns: {', '.join(terms)}.")
    scopes = list(zip(*(sheet.columns[column] for column in sheet.file.scope), strict=True)) or [()] * len(sheet.lines)
    seen: dict[tuple[str, tuple[str, ...]], int] = {}
    for column in terms:
        for row, forms in enumerate(sheet.forms(column)):
            for form in forms:
                first = seen.setdefault((form, scopes[row]), row)
                if first != row:
                    line = sheet.lines[first]
                    raise sheet.fault(row, column, f"{form!r} stands already in line {line}", "Keep it in one row.")
