"""Where a run works until its bundle is whole: a kill leaves the old bundle or the new one, never half of one."""

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

from coopstats.bundles import BUNDLE_FILES, check_target, contents, keep_logs
from coopstats.corpus.inputs import LEDGER
from coopstats.corpus.ledger import Ledger, noted
from coopstats.errors import TableError
from coopstats.schema import TABLES

COPY = "copy"
WRITTEN = "written"  # under this key the ledger holds the fingerprints of the tables


def prepare(folder: Path, update: bool) -> Path:
    """Make the folder in which a run works until it is done, or find the one of a run that was killed."""
    home, old = _beside(folder, "partial"), _beside(folder, "old")
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
    check_target(folder)
    filled = folder.is_dir() and bool(contents(folder))
    if filled and not update:
        hint = "Give a new folder, or bring this one up to date: --update (in Python, update=True)."
        raise TableError(f"the folder {folder} is not empty: it holds a bundle", hint=hint)
    if filled and not (folder / LEDGER).exists():
        raise TableError(f"{folder} holds no {LEDGER} to update from", hint="Give a new folder to code all texts anew.")
    if filled:
        _refuse_corrected(folder)
    try:
        others = [path.name for path in home.iterdir() if not _is_ours(path.name)] if home.exists() else []
        if others:
            hint = f"Move them elsewhere: a run for {folder} works in that folder."
            raise TableError(f"{home} holds files of others: {', '.join(sorted(others)[:3])}", hint=hint)
        home.mkdir(parents=True, exist_ok=True)
        if filled and not (home / LEDGER).exists():
            shutil.copyfile(folder / LEDGER, home / COPY)
            (home / COPY).replace(home / LEDGER)
    except OSError as error:
        raise unwritable(home, error) from None
    return home


def fingerprints(folder: Path) -> str:
    """Tell tables that are as a run wrote them from those that somebody has corrected since."""
    paths = sorted(path for name in TABLES if (path := folder / f"{name}.csv").exists())
    return json.dumps({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths})


def _refuse_corrected(folder: Path) -> None:
    written: dict[str, str] = json.loads(noted(folder / LEDGER, WRITTEN) or "{}")
    found: dict[str, str] = json.loads(fingerprints(folder))
    if changed := [name for name in found if written.get(name, found[name]) != found[name]]:
        hint = "Code the new texts into a folder of their own and join the two: coopstats.concat."
        lost = "an update would write over what was changed"
        raise TableError(f"{folder} was corrected since it was coded ({', '.join(changed)}): {lost}", hint=hint)


def unwritable(home: Path, error: OSError | sqlite3.Error) -> TableError:
    """Say that a folder cannot be written, and that nothing is lost."""
    kept = f"What is coded so far is kept in {home.name}: the same command goes on from there."
    hint = f"Make room or choose another folder. {kept}" if (home / LEDGER).exists() else "Choose another folder."
    return TableError(f"{home} cannot be written: {getattr(error, 'strerror', None) or error}", hint=hint)


def _is_ours(name: str) -> bool:
    return name.startswith((LEDGER, COPY)) or name in BUNDLE_FILES


def _beside(folder: Path, name: str) -> Path:
    return folder.resolve().with_name(f"{folder.resolve().name}.{name}")


def open_ledger(home: Path, version: str, update: bool) -> Ledger:
    """Open the ledger of a run, alone.

    What a killed run coded with another codebook is not thrown away unasked; what an update finds is coded anew.
    """
    try:
        ledger = Ledger(home / LEDGER, version)
    except sqlite3.OperationalError as error:
        raise TableError(f"{home / LEDGER} cannot be used: {error}", hint="Is another run writing to it?") from None
    except sqlite3.DatabaseError as error:
        raise TableError(f"{home / LEDGER} is damaged: {error}", hint=f"Remove {home} and start anew.") from None
    if ledger.others and not update:
        ledger.close()
        raise TableError(
            f"{home} holds {ledger.others} texts of a run that was stopped, coded with another codebook or version",
            hint=f"Give the same codebook to go on with it, or remove {home} to code all texts anew.",
        )
    return ledger


def clear(home: Path) -> None:
    """Remove tables that an earlier run began to write."""
    for path in home.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif not path.name.startswith(LEDGER):
            path.unlink()


def swap(home: Path, folder: Path) -> None:
    """Put the new bundle in the place of the old one; a kill between the steps leaves one of them whole."""
    old = _beside(folder, "old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        keep_logs(folder, home)
        folder.rename(old)
    home.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
