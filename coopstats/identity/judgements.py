"""What the analyst decided about likely pairs: read, obeyed, and kept with the pairs that are still open."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from coopstats.errors import TableError
from coopstats.identity.sets import Sets

COLUMNS = ("left", "right", "score", "judgement", "note")
_SHOWN = 5


def read_judgements(path: str | Path) -> pd.DataFrame:
    """Read decided pairs.

    Raises
    ------
    TableError
        If there is no such file, a column is missing, or a judgement is none of same, different, empty.

    Examples
    --------
    >>> read_judgements("no-such-file.csv")
    Traceback (most recent call last):
    coopstats.errors.TableError: there is no file no-such-file.csv
    Write one with likely_matches(coding).to_csv(...).
    """
    try:
        frame = pd.read_csv(path, dtype="str", keep_default_na=False)
    except FileNotFoundError:
        hint = "Write one with likely_matches(coding).to_csv(...)."
        raise TableError(f"there is no file {path}", hint=hint) from None
    except (OSError, ValueError) as error:
        reason = str(error).strip()
        raise TableError(f"{path} cannot be read as a table: {reason}", hint="Save it as CSV in UTF-8.") from None
    if missing := [name for name in ("left", "right", "judgement") if name not in frame]:
        raise TableError(f"{path} lacks the columns {', '.join(missing)}", hint=f"Columns: {', '.join(COLUMNS)}.")
    wrong = frame[~frame["judgement"].isin(["same", "different", ""])]
    if len(wrong):
        line, said = int(wrong.index[0]) + 2, wrong["judgement"].iloc[0]
        raise TableError(f"{path}:{line}: judgement is {said!r}", hint="Allowed: same, different, or empty.")
    return frame


def write_judgements(path: Path, known: pd.DataFrame | None, asked: pd.DataFrame, ids: Mapping[str, str]) -> None:
    """Add the pairs that are left to decide to the known ones; a kill leaves the old file or the new one.

    Kept as they are: decided rows, rows on other texts than these (`ids`), rows that are still open. Dropped: open rows
    that other judgements have settled.
    """
    if known is not None:
        still = {frozenset(pair) for pair in asked[["left", "right"]].itertuples(index=False)}
        pairs = [frozenset(pair) for pair in known[["left", "right"]].itertuples(index=False)]
        kept = [
            bool(said) or pair in still or not pair <= ids.keys()
            for pair, said in zip(pairs, known["judgement"], strict=True)
        ]
        written = set(pairs)
        new = [frozenset(pair) not in written for pair in asked[["left", "right"]].itertuples(index=False)]
        asked = pd.concat([known.loc[kept], asked.loc[new]])
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        asked.to_csv(draft, index=False, lineterminator="\n")
        draft.replace(path)
    except OSError as error:
        raise TableError(f"{path} cannot be written: {error.strerror or error}", hint="Choose another file.") from None
    finally:
        draft.unlink(missing_ok=True)


def obey(judgements: pd.DataFrame | None, sets: Sets, names: Mapping[str, str]) -> set[frozenset[str]]:
    """Keep apart and merge what is decided about these entities; give the decided pairs.

    Rows on entities that are not there are left alone: one file may serve many bundles.

    Raises
    ------
    TableError
        If a judgement merges across a conflict, contradicts another one, or was made on other names.
    """
    rows = [row for row in _rows(judgements) if row["judgement"] and row["left"] in names and row["right"] in names]
    for row in rows:
        if row["judgement"] == "different":
            sets.part(row["left"], row["right"])
    faults = []
    for row in rows:
        left, right = row["left"], row["right"]
        both = f"{left} ({names[left]}) and {right} ({names[right]})"
        bar = sets.bar(left, right)
        if not _on_these(row, names):
            why = "ids changed since, or the note no longer begins with both names"
            faults.append(f"{both} were judged as {row['note']!r}: {why}")
        elif row["judgement"] == "same" and bar and bar.firm:
            faults.append(f"{both} are judged the same across a conflict: {bar.reason}")
        elif row["judgement"] == "same":
            sets.join(left, right)
    if faults:
        more = [f"and {len(faults) - _SHOWN} more"] if len(faults) > _SHOWN else []
        hint = "Change the judgement, or correct the name, post or day in the tables; nothing was merged."
        raise TableError("\n".join([*faults[:_SHOWN], *more]), hint=hint)
    return {frozenset((row["left"], row["right"])) for row in rows}


def _rows(judgements: pd.DataFrame | None) -> Iterator[Mapping[str, Any]]:
    if judgements is not None:
        yield from judgements.fillna("").to_dict("records")  # type: ignore[misc]


def _on_these(row: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    """Whether the names in the note, where they stand as they were written, are still those of the ids."""
    told = str(row.get("note", "")).split(" | ")[:2]
    return len(told) < 2 or sorted(told) == sorted((names[row["left"]], names[row["right"]]))
