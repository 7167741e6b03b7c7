"""Coding inside frames: one table of facts for a frame of texts, as `dask.dataframe.map_partitions` wants it."""

from typing import Any

import pandas as pd

from coopstats.codebook import Codebook
from coopstats.corpus.engine import code_batch
from coopstats.corpus.inputs import Fault, Item, item_of
from coopstats.corpus.ledger import unpack
from coopstats.errors import TableError
from coopstats.schema import TABLES


def code_frame(texts: pd.DataFrame, table: str, *, codebook: str | None = None) -> pd.DataFrame:
    """Code a frame of texts into one table, for frames that are partitioned over a cluster.

    Parameters
    ----------
    texts
        One text a row: `source_id`, `text`, and any of `title, publisher, perspective, published, url, language`.
    table
        Which table is wanted, for instance `coverage`; `faults` gives the texts that could not be coded, with
        `source_id`, `reason` and `hint`.
    codebook
        Folder of the codebook; by default the packaged one.

    Returns
    -------
    pandas.DataFrame
        Rows of the table, in the order of the texts. An empty frame gives the columns and dtypes alone, which is what
        Dask needs as `meta`.

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
    if table != "faults" and table not in TABLES:
        raise TableError(f"there is no table {table!r}", hint=f"Tables: {', '.join(TABLES)}, faults.")
    rows = texts.to_dict("records")
    given = [item_of({str(key): row[key] for key in row}, f"row {n}") for n, row in enumerate(rows, start=1)]
    outcomes = code_batch([item for item in given if isinstance(item, Item)], codebook)
    if table == "faults":
        bad = [item for item in given if isinstance(item, Fault)]
        bad += [Fault(o.source_id, o.reason or "", o.hint or "") for o in outcomes if o.coded is None]
        return pd.DataFrame(bad, columns=list(Fault._fields), dtype="str")
    coded: list[Any] = Codebook.read(codebook).areas_rows() if table == "areas" and len(texts) else []
    for outcome in outcomes:
        coded += unpack(outcome.coded).get(table, []) if outcome.coded else []
    return pd.DataFrame(coded, columns=TABLES[table].column_names).astype(TABLES[table].dtypes)
