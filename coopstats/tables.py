"""The bundle of tables that coding gives: immutable, checked against the schema, the same on disk as in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pandas as pd

from coopstats.bundles import Format, read_frames, write_frames
from coopstats.errors import TableError
from coopstats.highlight import highlight
from coopstats.schema import TABLES

Rows = Iterable[tuple[Any, ...]]
SHOWN = 20


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
        """Build a bundle from rows as tuples in the column order of the schema; None is an empty cell.

        Examples
        --------
        >>> Coding.from_records({"people": [("a:p001", "Ann Roe", None)]}).people["name"].tolist()
        ['Ann Roe']
        """
        unknown = sorted(set(records) - set(TABLES))
        if unknown:
            raise TableError(f"unknown tables: {', '.join(unknown)}", hint=f"Known tables: {', '.join(TABLES)}.")
        return cls.from_frames(
            {n: pd.DataFrame(list(records.get(n, ())), columns=t.column_names) for n, t in TABLES.items()}, texts
        )

    @classmethod
    def from_frames(cls, frames: Mapping[str, pd.DataFrame], texts: Mapping[str, str] | None = None) -> "Coding":
        """Build a bundle from one frame a table; a table that is not given is empty."""
        typed = {
            name: frames[name].astype(table.dtypes).reset_index(drop=True)
            if name in frames
            else pd.DataFrame(columns=table.column_names).astype(table.dtypes)
            for name, table in TABLES.items()
        }
        return cls(MappingProxyType(typed), MappingProxyType(dict(texts or {})))

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name in TABLES:
            # Copy-on-write makes the shallow copy independent of the bundle at no cost.
            return self.frames[name].copy(deep=False)
        raise AttributeError(f"Coding has no table or attribute {name!r}; tables: {', '.join(TABLES)}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (dict(self.frames), dict(self.texts))

    def __repr__(self) -> str:
        counts = (f"{len(frame)} {name}" for name, frame in self.frames.items() if name not in ("areas", "evidence"))
        return f"Coding({', '.join(counts)})"

    def _repr_html_(self) -> str:
        """Show the texts with their evidence highlighted, as JupyterLab asks for it."""
        shown = list(self.texts)[:SHOWN]
        parts = [highlight(self.texts[source], self.frames, source) for source in shown]
        more = len(self.texts) - len(shown)
        return "".join(parts) + (f"<p>and {more} more texts</p>" if more else "") if parts else self.people.to_html()

    def equals(self, other: "Coding") -> bool:
        """Whether two bundles hold the same rows in the same order."""
        return all(self.frames[name].equals(other.frames[name]) for name in TABLES)

    def write(self, folder: str | Path, form: Format = "csv") -> Path:
        """Write the bundle to a folder as CSV or Parquet with a `datapackage.json`; see `bundles.write_frames`."""
        return write_frames(self.frames, folder, form)

    def where(self, **conditions: Any) -> "Coding":
        """Keep the engagements that meet all conditions, and the facts tied to them; see `selection.where`."""
        from coopstats.selection import where

        return where(self, **conditions)


def _rebuilt(frames: dict[str, pd.DataFrame], texts: dict[str, str]) -> Coding:
    return Coding(MappingProxyType(frames), MappingProxyType(texts))


def read_coding(folder: str | Path) -> Coding:
    """Read a bundle that `Coding.write` or `coopstats code` wrote; it equals the one that was written.

    Parameters
    ----------
    folder
        Folder with the tables and `datapackage.json`.

    Returns
    -------
    Coding
        The bundle, without texts.

    Raises
    ------
    TableError
        If the folder is no bundle.

    Examples
    --------
    >>> import tempfile
    >>> bundle = Coding.from_records({})
    >>> read_coding(bundle.write(tempfile.mkdtemp())).equals(bundle)
    True
    """
    return Coding.from_frames(read_frames(folder))


def concat(codings: Iterable[Coding]) -> Coding:
    """Join bundles of different sources into one.

    Parameters
    ----------
    codings
        Bundles without a source in common.

    Returns
    -------
    Coding
        Rows in the order given; the areas once.

    Raises
    ------
    TableError
        If a source is in two bundles.

    Examples
    --------
    >>> len(concat([]).people)
    0
    """
    parts = list(codings)
    if not parts:
        return Coding.from_records({})
    frames = {name: pd.concat([part.frames[name] for part in parts], ignore_index=True) for name in TABLES}
    frames["areas"] = frames["areas"].drop_duplicates("area_id", ignore_index=True)
    twice = frames["sources"]["source_id"]
    if twice.duplicated().any():
        raise TableError(
            f"sources in more than one bundle: {', '.join(sorted(set(twice[twice.duplicated()]))[:5])}",
            hint="Give each text an id of its own.",
        )
    return Coding.from_frames(frames, {key: text for part in parts for key, text in part.texts.items()})
