"""The bundle of tables that coding gives: immutable, checked against the schema, the same on disk as in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import TABLES

Rows = Iterable[tuple[Any, ...]]


@dataclass(frozen=True, eq=False, repr=False)
class Coding:
    """The coded facts of one or many readouts, as one immutable bundle of frames.

    Each table of the schema is an attribute that gives a DataFrame (`coding.people`). The frame is the caller's own:
    changing it leaves the bundle as it was. `texts` holds the stored text of each source, where it is at hand; it
    is not written to disk and takes no part in comparisons.
    """

    frames: Mapping[str, pd.DataFrame]
    texts: Mapping[str, str]

    @classmethod
    def from_records(cls, records: Mapping[str, Rows], texts: Mapping[str, str] | None = None) -> "Coding":
        """Build a bundle from rows as tuples in the column order of the schema; None is an empty cell."""
        unknown = sorted(set(records) - set(TABLES))
        if unknown:
            raise TableError(f"unknown tables: {', '.join(unknown)}", hint=f"Known tables: {', '.join(TABLES)}.")
        frames = {
            name: pd.DataFrame(list(records.get(name, ())), columns=table.column_names).astype(table.dtypes)
            for name, table in TABLES.items()
        }
        return cls(MappingProxyType(frames), MappingProxyType(dict(texts or {})))

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name in TABLES:
            # Copy-on-write makes the shallow copy independent of the bundle at no cost.
            return self.frames[name].copy(deep=False)
        raise AttributeError(f"Coding has no table or attribute {name!r}; tables: {', '.join(TABLES)}")
