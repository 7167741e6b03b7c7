"""From the ledger to one bundle of tables, some texts at a time, so that memory stays flat however many there are.

Rows come in the order of `source_id`, so the bytes depend on the texts alone and not on who coded which of them when.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from coopstats.corpus.inputs import Fault
from coopstats.corpus.ledger import Coded, lines
from coopstats.errors import MissingExtraError
from coopstats.schema import TABLES, Table

Format = Literal["csv", "parquet"]
TEXTS_A_PART = 2000
_ONCE = "areas"


def write_tables(coded: Iterable[Coded], areas: list[tuple[Any, ...]], folder: Path, form: Format) -> None:
    """Write the coded rows of many texts, in the order in which they come.

    Parameters
    ----------
    coded
        Lines of every table but `areas`, one mapping a text.
    areas
        Rows of the codebook's areas, the same for all texts.
    folder
        Where to write: `TABLE.csv`, or `TABLE/part-00000.parquet` with some thousand texts each.
    form
        `csv` or `parquet`.
    """
    if form == "csv":
        _write_csv(coded, lines(areas), folder)
    else:
        _write_parquet(coded, lines(areas), folder)


def write_faults(faults: Iterable[Fault], folder: Path) -> None:
    """Write `faults.csv`: which texts could not be coded, why, and what to do. It is there even if there are none."""
    with (folder / "faults.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Fault._fields)
        writer.writerows(faults)


def read_faults(folder: Path, first: int | None = None) -> pd.DataFrame:
    """Read `faults.csv`, all of it or its first rows."""
    return pd.read_csv(folder / "faults.csv", dtype="str", keep_default_na=False, nrows=first)


def _write_csv(coded: Iterable[Coded], areas: str, folder: Path) -> None:
    with ExitStack() as files:
        tables = {}
        for name, table in TABLES.items():
            path = folder / f"{name}.csv"
            tables[name] = files.enter_context(path.open("w", newline="", encoding="utf-8"))
            tables[name].write(lines([table.column_names]))
        for text in coded:
            for name, written in text.items():
                tables[name].write(written)
        tables[_ONCE].write(areas)


def _write_parquet(coded: Iterable[Coded], areas: str, folder: Path) -> None:
    try:
        from pyarrow import parquet
    except ImportError:
        hint = 'Install it with: pip install "coopstats[parquet]"'
        raise MissingExtraError("writing Parquet needs the package pyarrow", hint=hint) from None
    for name in TABLES:
        (folder / name).mkdir()
    for number, part in enumerate(_parts(coded)):
        for name, table in TABLES.items():
            if name == _ONCE and number:
                continue
            written = areas if name == _ONCE else "".join(text.get(name, "") for text in part)
            path = folder / name / f"part-{number:05d}.parquet"
            parquet.write_table(_arrow(written, table), path, compression="zstd")


def _arrow(written: str, table: Table) -> Any:
    """Read lines of CSV into an Arrow table with the schema's types; an empty cell is a missing value."""
    import pyarrow as pa
    from pyarrow.csv import ConvertOptions, ParseOptions, ReadOptions, read_csv

    types = {"str": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    schema = pa.schema([(column.name, types[column.dtype]) for column in table.columns])
    if not written:
        return schema.empty_table()
    raw = written.encode()
    return read_csv(
        io.BytesIO(raw),
        # One block, so that no cell is cut by the end of one.
        read_options=ReadOptions(column_names=schema.names, block_size=len(raw) + 1),
        parse_options=ParseOptions(newlines_in_values=True),
        convert_options=ConvertOptions(column_types=schema, null_values=[""], strings_can_be_null=True),
    )


def _parts(coded: Iterable[Coded]) -> Iterator[list[Coded]]:
    """Cut the texts into parts; without any text there is one empty part, so that every table has its columns."""
    texts = iter(coded)
    yield list(islice(texts, TEXTS_A_PART))
    while part := list(islice(texts, TEXTS_A_PART)):
        yield part
