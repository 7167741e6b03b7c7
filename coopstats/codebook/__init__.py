"""The vocabulary of the world's readouts, as CSV files that an analyst can copy, edit and pass to the coder.

Each file is one table of terms: areas of co-operation, countries, cities, offices, bodies, organisations, publishers.
`docs/codebook.md` says what each column means and where the terms come from.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from coopstats.codebook.building import uncollected
from coopstats.codebook.files import FILES
from coopstats.codebook.perspectives import Perspectives, find_perspective, index_perspectives
from coopstats.codebook.reader import read_rows, read_words
from coopstats.codebook.rows import (
    Area,
    Body,
    City,
    Country,
    Cue,
    Honorific,
    InitiativeHead,
    Modifier,
    Office,
    Organisation,
    Portfolio,
    Publisher,
    Region,
    StanceCue,
    Weight,
)
from coopstats.errors import CodebookError

PACKAGED = Path(__file__).parent

__all__ = [
    "PACKAGED",
    "Area",
    "Body",
    "City",
    "Codebook",
    "Country",
    "Cue",
    "Honorific",
    "InitiativeHead",
    "Modifier",
    "Office",
    "Organisation",
    "Portfolio",
    "Publisher",
    "Region",
    "StanceCue",
    "Weight",
    "copy_codebook",
]


@dataclass(frozen=True, repr=False, eq=False)
class Codebook:
    """All terms that the coder knows, one immutable tuple of rows a file.

    The same terms read twice are one object: a codebook keys caches at every word, and to compare its terms there would
    cost many times what coding does.
    """

    areas: tuple[Area, ...]
    countries: tuple[Country, ...]
    cities: tuple[City, ...]
    regions: tuple[Region, ...]
    offices: tuple[Office, ...]
    modifiers: tuple[Modifier, ...]
    portfolios: tuple[Portfolio, ...]
    honorifics: tuple[Honorific, ...]
    bodies: tuple[Body, ...]
    organisations: tuple[Organisation, ...]
    engagements: tuple[Cue, ...]
    stances: tuple[StanceCue, ...]
    weights: tuple[Weight, ...]
    initiatives: tuple[InitiativeHead, ...]
    publishers: tuple[Publisher, ...]
    words: frozenset[str]
    given_names: frozenset[str]

    def __repr__(self) -> str:
        """Say how many terms each file gave."""
        return "Codebook(" + ", ".join(f"{len(getattr(self, name))} {name}" for name in FILES) + ")"

    @classmethod
    def read(cls, folder: str | Path | None = None) -> "Codebook":
        """Read a codebook from a folder, so that an analyst's own terms can take the place of the packaged ones.

        Parameters
        ----------
        folder
            Folder with one CSV file for each attribute. By default the packaged codebook, which is read once.

        Returns
        -------
        Codebook
            The checked codebook.

        Raises
        ------
        CodebookError
            If a file breaks a rule; the message names file, line and column.

        Examples
        --------
        >>> codebook = Codebook.read()
        >>> next(row.name for row in codebook.countries if row.alpha_3 == "CHE")
        'Switzerland'
        """
        return _packaged() if folder is None else _read(Path(folder))

    def areas_rows(self) -> list[tuple[str | None, ...]]:
        """Give the areas in the columns of the schema's `areas` table.

        Returns
        -------
        list of tuple
            area_id, label, parent, dac_sector, crs_purpose and sdg_goals of each area, in the order of the file.

        Examples
        --------
        >>> Codebook.read().areas_rows()[0][:2]
        ('POL', 'Political and diplomatic relations')
        """
        return list(_areas_rows(self))

    def perspective(self, url: str, publisher: str = "") -> str:
        """Tell whose side the publisher of a text is on, from its address and its name.

        Parameters
        ----------
        url
            Address or host of a text; empty is allowed.
        publisher
            Name of the publisher; empty is allowed.

        Returns
        -------
        str
            Country or organisation code, `third_party`, or empty if neither tells.

        Examples
        --------
        >>> Codebook.read().perspective("https://www.mfa.gov.sg/newsroom")
        'SGP'
        >>> Codebook.read().perspective("https://example.org", "Embassy of Norway")
        'NOR'
        """
        return find_perspective(_perspectives(self), url, publisher)


@cache
def _perspectives(codebook: Codebook) -> Perspectives:
    return index_perspectives(
        codebook.publishers,
        codebook.countries,
        codebook.bodies,
        codebook.organisations,
        (*codebook.regions, *codebook.cities),
    )


@cache
def _areas_rows(codebook: Codebook) -> tuple[tuple[str | None, ...], ...]:
    rows = ((a.code, a.label, a.parent, a.dac_sector, a.crs_purpose, a.sdg_goals) for a in codebook.areas)
    return tuple(tuple(cell or None for cell in row) for row in rows)


@uncollected()
def _read(folder: Path) -> Codebook:
    if not folder.is_dir():
        raise CodebookError(f"there is no folder {folder}", hint=f"Start one: coopstats codebook --copy {folder}")
    files: dict[str, Any] = {
        name: _once(read_words(folder, name) if len(file.columns) == 1 else read_rows(folder, name))
        for name, file in FILES.items()
    }
    _check_references(folder, files)
    return _built(**files)


@lru_cache(maxsize=128)
def _once(terms: Any) -> Any:
    """Give the terms that were read first of those that are equal."""
    return terms


@lru_cache(maxsize=8)
def _built(**files: Any) -> Codebook:
    return Codebook(**files)


@cache
def _packaged() -> Codebook:
    return _read(PACKAGED)


def _check_references(folder: Path, files: Mapping[str, tuple[Any, ...]]) -> None:
    countries = {row.alpha_3 for row in files["countries"]}
    groups = {area.code for area in files["areas"] if area.level == "1"}
    sides = countries | {row.party for row in files["organisations"]} | {"third_party"}
    for name, column, known, where in (
        ("cities", "alpha_3", countries, "countries.csv"),
        ("regions", "alpha_3", countries, "countries.csv"),
        ("offices", "alpha_3", sides, "countries.csv or organisations.csv"),
        ("bodies", "alpha_3", countries, "countries.csv"),
        ("organisations", "seat", countries, "countries.csv"),
        ("publishers", "perspective", sides, "countries.csv or organisations.csv, or `third_party`"),
        ("areas", "parent", groups, "areas.csv as a group of level 1"),
    ):
        for line, row in enumerate(files[name], start=2):
            code = getattr(row, column)
            if code and code not in known:
                message = f"{folder / name}.csv:{line}: column {column!r}: {code!r} is unknown"
                raise CodebookError(message, hint=f"It must stand in {where}.")
    for line, area in enumerate(files["areas"], start=2):
        if bool(area.parent) != (area.level == "2"):
            message = f"{folder / 'areas.csv'}:{line}: column 'parent': {area.parent!r} does not fit level {area.level}"
            raise CodebookError(message, hint="Groups have level 1 and no parent; areas have level 2 and a parent.")


def copy_codebook(folder: str | Path) -> Path:
    """Copy the packaged codebook into a folder, to start one's own.

    Parameters
    ----------
    folder
        Folder to write to; it is made if it is not there. Files that are there already are never overwritten.

    Returns
    -------
    Path
        The folder.

    Raises
    ------
    CodebookError
        If a file of the codebook is there already, or the folder cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> folder = copy_codebook(Path(tempfile.mkdtemp()) / "mine")
    >>> Codebook.read(folder) == Codebook.read()
    True
    """
    target = Path(folder)
    for name in FILES:
        if (target / f"{name}.csv").exists():
            raise CodebookError(f"{target / f'{name}.csv'} is there already", hint="Give a new folder.")
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copyfile(PACKAGED / f"{name}.csv", target / f"{name}.csv")
    except OSError as error:
        raise CodebookError(f"{target} cannot be written: {error.strerror}", hint="Give a new folder.") from None
    return target
