"""Checks of a bundle against the schema: every breach as one row, raised only when asked."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import TABLES, Column, Table

if TYPE_CHECKING:
    from coopstats.tables import Coding

COLUMNS = ("table", "key", "column", "value", "problem")
Breach = tuple[str, str, str, str, str]


def check(coding: "Coding", *, texts: Mapping[str, str] | None = None, strict: bool = False) -> pd.DataFrame:
    """Find every breach of the schema: types, codes, keys, references, and quotations that differ from the text.

    Parameters
    ----------
    coding
        The bundle.
    texts
        Stored text by `source_id`, to compare quotations with; by default those that the bundle has at hand.
    strict
        Raise if anything is found.

    Returns
    -------
    DataFrame
        Columns `table`, `key` (of the row), `column`, `value`, `problem`; empty if all is well. In the order of the
        schema.

    Raises
    ------
    TableError
        If `strict` and there is a breach; the message shows the first rows.

    Examples
    --------
    >>> from coopstats.tables import Coding
    >>> bundle = Coding.from_records({"people": [("a:p001", None, None)]})
    >>> check(bundle)[["key", "problem"]].values.tolist()
    [['a:p001', 'is empty']]
    """
    rows = [breach for table in TABLES.values() for breach in _breaches(coding, table)]
    rows += _misquoted(coding, coding.texts if texts is None else texts)
    found = pd.DataFrame(rows, columns=list(COLUMNS), dtype="str")
    if strict and len(found):
        raise TableError(
            f"{len(found)} breaches of the schema; the first:\n{found.head(5).to_string(index=False)}",
            hint="Mend these rows, or see all of them with check(coding).",
        )
    return found


def _breaches(coding: "Coding", table: Table) -> Iterator[Breach]:
    frame = coding.frames[table.name]
    keys = frame[table.key].astype("str")
    for key in keys[keys.duplicated()].drop_duplicates():
        yield table.name, key, table.key, key, "is the key of more than one row"
    for column in table.columns:
        cells = frame[column.name]
        for problem, bad in _faults(coding, column, cells).items():
            for key, value in zip(keys[bad], cells[bad].astype("object"), strict=True):
                yield table.name, str(key), column.name, "" if pd.isna(value) else str(value), problem


def _faults(coding: "Coding", column: Column, cells: "pd.Series[str]") -> dict[str, "pd.Series[bool]"]:
    """Which cells of a column break which rule."""
    faults = {}
    empty = cells.isna()
    if str(cells.dtype) != column.dtype:
        faults[f"has dtype {cells.dtype}, not {column.dtype}"] = ~empty
    if column.required:
        faults["is empty"] = empty
    if column.values:
        faults[f"is none of {', '.join(column.values)}"] = ~empty & ~cells.isin(column.values)
    if column.pattern:
        faults[f"does not match {column.pattern}"] = ~empty & ~cells.astype("str").str.fullmatch(column.pattern).fillna(
            False
        )
    if column.references:
        known = coding.frames[column.references][TABLES[column.references].key]
        faults[f"is no key of {column.references}"] = ~empty & ~cells.isin(known)
    return faults


def _misquoted(coding: "Coding", texts: Mapping[str, str]) -> list[Breach]:
    evidence = coding.frames["evidence"]
    cells = evidence[evidence["source_id"].isin(list(texts))]
    columns = (cells[name].tolist() for name in ("evidence_id", "source_id", "start", "end", "quote"))
    return [
        ("evidence", key, "quote", quote, "differs from the text at its offsets")
        for key, source, start, end, quote in zip(*columns, strict=True)
        if texts[source][start:end] != quote
    ]
