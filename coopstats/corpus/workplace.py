"""Where a run works until its bundle is whole: a kill leaves the old bundle or the new one, never half of one."""

import shutil
import sqlite3
from pathlib import Path

from coopstats.corpus.ledger import NAME, Ledger
from coopstats.errors import TableError


def prepare(folder: Path, update: bool) -> Path:
    """Make the folder in which a run works until it is done, or find the one of a run that was killed."""
    home, old = _beside(folder, "partial"), _beside(folder, "old")
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
    if folder.is_file():
        raise TableError(f"{folder} is a file", hint="Give a folder for the tables.")
    filled = folder.is_dir() and any(folder.iterdir())
    if filled and not update:
        raise TableError(
            f"the folder {folder} is not empty", hint="Give a new folder, or bring it up to date (update)."
        )
    if filled and not (folder / NAME).exists():
        raise TableError(f"{folder} holds no {NAME} to update from", hint="Give a new folder to code all texts anew.")
    try:
        home.mkdir(parents=True, exist_ok=True)
        if filled and not (home / NAME).exists():
            shutil.copyfile(folder / NAME, home / "copy")
            (home / "copy").replace(home / NAME)
    except OSError as error:
        raise TableError(f"{home} cannot be written: {error.strerror}", hint="Choose another folder.") from None
    return home


def _beside(folder: Path, name: str) -> Path:
    return folder.resolve().with_name(f"{folder.resolve().name}.{name}")


def open_ledger(home: Path, version: str) -> Ledger:
    """Open the ledger of a run, alone."""
    try:
        return Ledger(home / NAME, version)
    except sqlite3.OperationalError as error:
        raise TableError(f"{home / NAME} cannot be used: {error}", hint="Is another run writing to it?") from None
    except sqlite3.DatabaseError as error:
        raise TableError(f"{home / NAME} is damaged: {error}", hint=f"Remove {home} and start anew.") from None


def clear(home: Path) -> None:
    """Remove tables that an earlier run began to write."""
    for path in home.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif not path.name.startswith(NAME):
            path.unlink()


def swap(home: Path, folder: Path) -> None:
    """Put the new bundle in the place of the old one; a kill between the steps leaves one of them whole."""
    old = _beside(folder, "old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    home.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
