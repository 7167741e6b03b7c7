"""From the ledger to one bundle of tables, some texts at a time, so that memory stays flat however many there are.

Rows come in the order of `source_id`, so the bytes depend on the texts alone and not on who coded which of them when.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, Literal, TypeAlias

from coopstats.corpus.inputs import Fault
from coopstats.errors import MissingExtraError
from coopstats.schema import TABLES

Format = Literal["csv", "parquet"]
Coded: TypeAlias = dict[str, list[list[Any]]]
TEXTS_A_PART = 2000
_ONCE = "areas"


def write_tables(coded: Iterable[Coded], areas: list[tuple[Any, ...]], folder: Path, form: Format) -> None:
    """Write the coded rows of many texts, in the order in which they come.

    Parameters
    ----------
    coded
        Rows of every table but `areas`, one mapping a text.
    areas
        Rows of the codebook's areas, the same for all texts.
    folder
        Where to write: `TABLE.csv`, or `TABLE/part-00000.parquet` with some thousand texts each.
    form
        `csv` or `parquet`.
    """
    if form == "csv":
        _write_csv(coded, areas, folder)
    else:
        _write_parquet(coded, areas, folder)


def write_faults(faults: Iterable[Fault], folder: Path) -> None:
    """Write `faults.csv`: which texts could not be coded, why, and what to do. It is there even if there are none."""
    with (folder / "faults.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Fault._fields)
        writer.writerows(faults)


def _write_csv(coded: Iterable[Coded], areas: list[tuple[Any, ...]], folder: Path) -> None:
    with ExitStack() as files:
        writers = {}
        for name, table in TABLES.items():
            file = files.enter_context((folder / f"{name}.csv").open("w", newline="", encoding="utf-8"))
            writers[name] = csv.writer(file, lineterminator="\n")
            writers[name].writerow(table.column_names)
        for text in coded:
            for name, rows in text.items():
                writers[name].writerows(rows)
        writers[_ONCE].writerows(areas)


def _write_parquet(coded: Iterable[Coded], areas: list[tuple[Any, ...]], folder: Path) -> None:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        hint = 'Install it with: pip install "coopstats[parquet]"'
        raise MissingExtraError("writing Parquet needs the package pyarrow", hint=hint) from None
    types = {"str": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    for name in TABLES:
        (folder / name).mkdir()
    for number, part in enumerate(_parts(coded)):
        for name, table in TABLES.items():
            if name == _ONCE and number:
                continue
            rows = areas if name == _ONCE else [row for text in part for row in text.get(name, ())]
            columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
            schema = pa.schema([(column.name, types[column.dtype]) for column in table.columns])
            arrays = [pa.array(cells, kind) for cells, kind in zip(columns, schema.types, strict=True)]
            path = folder / name / f"part-{number:05d}.parquet"
            parquet.write_table(pa.Table.from_arrays(arrays, schema=schema), path, compression="zstd")


def _parts(coded: Iterable[Coded]) -> Iterator[list[Coded]]:
    """Cut the texts into parts; without any text there is one empty part, so that every table has its columns."""
    texts = iter(coded)
    yield list(islice(texts, TEXTS_A_PART))
    while part := list(islice(texts, TEXTS_A_PART)):
        yield part
