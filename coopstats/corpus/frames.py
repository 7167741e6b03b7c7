"""Coding inside frames: one table of facts for a frame of texts, as `dask.dataframe.map_partitions` wants it."""

import pandas as pd

from coopstats.codebook import Codebook
from coopstats.corpus.engine import code_item
from coopstats.corpus.inputs import Fault, item_of
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
    terms = Codebook.read(codebook)
    coded = [item if isinstance(item, Fault) else code_item(item, terms) for item in given]
    if table == "faults":
        faults = [fault for fault in coded if isinstance(fault, Fault)]
        return pd.DataFrame(faults, columns=list(Fault._fields), dtype="str")
    records = [each for each in coded if not isinstance(each, Fault)]
    # The areas are the codebook's and the same for every text.
    found = [row for each in (records[:1] if table == "areas" else records) for row in each[table]]
    return pd.DataFrame(found, columns=TABLES[table].column_names).astype(TABLES[table].dtypes)
