"""The bundle of tables that coding gives: immutable, checked against the schema, the same on disk as in memory."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pandas as pd

from coopstats.bundles import read_frames, write_frames
from coopstats.descriptor import Format
from coopstats.errors import TableError
from coopstats.highlight import highlight
from coopstats.schema import TABLES, Table
from coopstats.selection import select

Rows = Iterable[tuple[Any, ...]]
SHOWN = 20
_ROWS = "Give one cell a column, in the order of the schema; whole numbers are never empty."
_NUMBERS = "Numbers must be numbers, and whole numbers are never empty; see docs/data_dictionary.md."


class Frames(Mapping[str, pd.DataFrame]):
    """The frames of a bundle by table; what is taken out is the taker's own, and changing it changes nothing here."""

    def __init__(self, frames: Mapping[str, pd.DataFrame]) -> None:
        self._frames = dict(frames)

    def __getitem__(self, name: str) -> pd.DataFrame:
        # Copy-on-write makes the shallow copy independent of the bundle at no cost.
        return self._frames[name].copy(deep=False)

    def __iter__(self) -> Iterator[str]:
        return iter(self._frames)

    def __len__(self) -> int:
        return len(self._frames)


@dataclass(frozen=True, eq=False, repr=False)
class Coding:
    """The coded facts of one or many readouts, as one immutable bundle of frames.

    Each table of the schema is an attribute that gives a DataFrame (`coding.people`). The frame is the caller's own:
    changing it leaves the bundle as it was. `texts` holds the stored text of each source, where it is at hand; it
    is not written to disk and takes no part in comparisons.
    """

    frames: Frames
    texts: Mapping[str, str]

    @classmethod
    def from_records(cls, records: Mapping[str, Rows], texts: Mapping[str, str] | None = None) -> "Coding":
        """Build a bundle from rows as tuples in the column order of the schema; None is an empty cell.

        Examples
        --------
        >>> Coding.from_records({"people": [("a:p001", "Ann Roe", None)]}).people["name"].tolist()
        ['Ann Roe']
        """
        _known(records)
        frames = {name: _from_rows(table, records.get(name, ())) for name, table in TABLES.items()}
        return cls(Frames(frames), MappingProxyType(dict(texts or {})))

    @classmethod
    def from_frames(cls, frames: Mapping[str, pd.DataFrame], texts: Mapping[str, str] | None = None) -> "Coding":
        """Build a bundle from one frame a table; a table that is not given is empty, columns may be more.

        Examples
        --------
        >>> people = pd.DataFrame({"person_id": ["a:p001"], "name": ["Ann Roe"], "honorific": [None]})
        >>> len(Coding.from_frames({"people": people}).people)
        1
        """
        _known(frames)
        typed = {name: _typed(table, frames.get(name)) for name, table in TABLES.items()}
        return cls(Frames(typed), MappingProxyType(dict(texts or {})))

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name in TABLES:
            return self.frames[name]
        raise AttributeError(f"Coding has no table or attribute {name!r}; tables: {', '.join(TABLES)}")

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *TABLES]

    def __reduce__(self) -> tuple[Any, ...]:
        return Coding.from_frames, (dict(self.frames), dict(self.texts))

    def __repr__(self) -> str:
        counts = (f"{len(frame)} {name}" for name, frame in self.frames.items() if name not in ("areas", "evidence"))
        return f"Coding({', '.join(counts)})"

    def _repr_html_(self) -> str:
        """Show the texts with their evidence highlighted, as JupyterLab asks for it."""
        if not self.texts:
            return f"<p>{escape(repr(self))}</p>"
        shown = list(self.texts)[:SHOWN]
        parts = [highlight(self.texts[source], self.frames, source) for source in shown]
        more = len(self.texts) - len(shown)
        return "".join(parts) + (f"<p>and {more} more texts</p>" if more else "")

    def equals(self, other: "Coding") -> bool:
        """Whether two bundles hold the same rows in the same order; texts at hand do not matter.

        Examples
        --------
        >>> Coding.from_records({}).equals(Coding.from_records({}))
        True
        """
        return all(self.frames[name].equals(other.frames[name]) for name in TABLES)

    def write(self, folder: str | Path, format: Format = "csv") -> Path:  # noqa: A002
        """Write the bundle to a folder, whole or not at all; see `coopstats.bundles.write_frames`.

        Parameters
        ----------
        folder
            New, empty, or an older bundle, which is replaced.
        format
            `csv` or `parquet`.

        Returns
        -------
        Path
            The folder, with one file a table and `datapackage.json`.

        Raises
        ------
        TableError
            If the folder holds other files or cannot be written.
        """
        return write_frames(self.frames, folder, format)

    def where(
        self,
        *,
        countries: Collection[str] = (),
        areas: Collection[str] = (),
        period: tuple[str, str] | None = None,
        kinds: Collection[str] = (),
        stance_at_least: str = "",
    ) -> "Coding":
        """Keep the engagements that meet all conditions, and the facts tied to them; this bundle stays as it is.

        Parameters
        ----------
        countries
            Sides, by code, of which at least one took part.
        areas
            Areas (`ECO.TRD`) or groups (`ECO`) of which at least one came up at the engagement, or in its text where
            that ties the area to no single engagement; coverage of other areas is left out.
        period
            First and last day, ISO 8601, both included. An engagement counts if any day that it may have had lies
            within; one without a date goes by its text's day.
        kinds
            Kinds of engagement.
        stance_at_least
            Lowest rung of the ladder; coverage below it, and concern, is left out.

        Returns
        -------
        Coding
            A bundle without dangling references.

        Raises
        ------
        TableError
            If a kind, an area or a stance is unknown, a country is no code, or the period is none.

        Examples
        --------
        >>> len(Coding.from_records({}).where(kinds=["visit"]).engagements)
        0
        """
        kept = select(
            self.frames, countries=countries, areas=areas, period=period, kinds=kinds, stance_at_least=stance_at_least
        )
        sources = set(kept["sources"]["source_id"])
        return Coding.from_frames(kept, {key: text for key, text in self.texts.items() if key in sources})


def _known(tables: Iterable[str]) -> None:
    if unknown := sorted(set(tables) - set(TABLES)):
        raise TableError(f"unknown tables: {', '.join(unknown)}", hint=f"Known tables: {', '.join(TABLES)}.")


def _from_rows(table: Table, rows: Rows) -> pd.DataFrame:
    """Build a frame of arrays in their dtypes: a third of the time of series, a ninth of that of objects."""
    try:
        columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
        cells = {
            column.name: pd.array([None if cell == "" else cell for cell in given], dtype=_dtype(column.dtype))
            for column, given in zip(table.columns, columns, strict=True)
        }
    except (ValueError, TypeError) as error:
        raise TableError(f"rows do not fit the table {table.name}: {error}", hint=_ROWS) from None
    return pd.DataFrame(cells, copy=False)


@cache
def _dtype(name: str) -> Any:
    """Give the dtype of a name, which pandas would look up anew for every column."""
    return pd.api.types.pandas_dtype(name)


def _typed(table: Table, frame: pd.DataFrame | None) -> pd.DataFrame:
    """Give a frame the columns and dtypes of its table; an empty text becomes a missing value, as it is on disk."""
    if frame is None:
        return pd.DataFrame(columns=table.column_names).astype(table.dtypes)
    if missing := [name for name in table.column_names if name not in frame]:
        raise TableError(f"the table {table.name} lacks the columns {', '.join(missing)}", hint="Add them, if empty.")
    extra = [name for name in frame if name not in table.dtypes]
    try:
        typed = frame[[*table.column_names, *extra]].astype(table.dtypes).reset_index(drop=True)
    except (ValueError, TypeError) as error:
        raise TableError(f"the table {table.name} holds what its column cannot: {error}", hint=_NUMBERS) from None
    return typed.mask(typed == "") if (typed == "").to_numpy().any() else typed


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
        If a source is in two bundles, or an area means different things in them.

    Examples
    --------
    >>> len(concat([]).people)
    0
    """
    parts = list(codings)
    if not parts:
        return Coding.from_records({})
    frames = {name: pd.concat([part.frames[name] for part in parts], ignore_index=True) for name in TABLES}
    frames["areas"] = frames["areas"].drop_duplicates(ignore_index=True)
    for name, what in (("sources", "sources in more than one bundle"), ("areas", "areas with more than one meaning")):
        keys = frames[name].iloc[:, 0]
        if keys.duplicated().any():
            raise TableError(
                f"{what}: {', '.join(sorted(set(keys[keys.duplicated()]))[:SHOWN])}",
                hint="Give each text an id of its own, and code all texts with one codebook.",
            )
    return Coding.from_frames(frames, {key: text for part in parts for key, text in part.texts.items()})
