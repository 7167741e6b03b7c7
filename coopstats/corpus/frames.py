"""Coding inside frames: one table of facts for a frame of texts, as `dask.dataframe.map_partitions` wants it."""

from collections.abc import Callable, Sequence

import pandas as pd

from coopstats.codebook import Codebook
from coopstats.coding.rows import Records, Row
from coopstats.corpus.engine import code_item
from coopstats.corpus.inputs import Fault, item_of
from coopstats.errors import TableError
from coopstats.schema import TABLES
from coopstats.tables import Coding


def code_frame(
    texts: pd.DataFrame, table: str | Callable[[Coding], pd.DataFrame], *, codebook: str | None = None
) -> pd.DataFrame:
    """Code a frame of texts into one table, for frames that are partitioned over a cluster.

    Parameters
    ----------
    texts
        One text a row: `source_id`, `text`, and any of `title, publisher, perspective, published, url, language`.
    table
        Which table is wanted, for instance `coverage`; `faults` gives the texts that could not be coded, with
        `source_id`, `reason` and `hint`. Or a function that makes a frame of a `Coding`: say, counts or an edge list,
        so that a cluster brings back only what is small. No fact spans two texts, so counts of partitions add up.
    codebook
        Folder of the codebook; by default the packaged one.

    Returns
    -------
    pandas.DataFrame
        Rows of the table, in the order of the texts, or what the function gives. An empty frame gives the columns and
        dtypes alone, which is what Dask needs as `meta`.

    Examples
    --------
    >>> texts = pd.DataFrame({"source_id": ["a"], "text": ["Norwegian Foreign Minister Ann Roe met Jan Lis in Oslo."]})
    >>> code_frame(texts, "people")["name"].tolist()
    ['Ann Roe', 'Jan Lis']
    >>> code_frame(texts[:0], "people").columns.tolist()
    ['person_id', 'name', 'honorific']

    With Dask, for a `dask.dataframe` of texts::

        texts.map_partitions(code_frame, "coverage", meta=code_frame(texts.head(0), "coverage"))
    """
    if not callable(table) and table != "faults" and table not in TABLES:
        raise TableError(f"there is no table {table!r}", hint=f"Tables: {', '.join(TABLES)}, faults.")
    rows = texts.astype(object).where(texts.notna(), None).to_dict("records")
    given = [item_of({str(key): row[key] for key in row}, f"row {n}") for n, row in enumerate(rows, start=1)]
    terms = Codebook.read(codebook)
    coded = [item if isinstance(item, Fault) else code_item(item, terms) for item in given]
    if table == "faults":
        faults = [fault for fault in coded if isinstance(fault, Fault)]
        return pd.DataFrame(faults, columns=list(Fault._fields), dtype="str")
    records = [each for each in coded if not isinstance(each, Fault)]
    if callable(table):
        return table(Coding.from_records({name: _rows(records, name) for name in TABLES}))
    return pd.DataFrame(_rows(records, table), columns=TABLES[table].column_names).astype(TABLES[table].dtypes)


def _rows(records: Sequence[Records], table: str) -> list[Row]:
    # The areas are the codebook's and the same for every text.
    return [row for each in (records[:1] if table == "areas" else records) for row in each[table]]
