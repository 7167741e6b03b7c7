"""The same person, the same body across readouts: certain matches are merged, likely ones are put before the analyst.

Each readout has its own rows. Names that say the same in other letters, order or length are compared with country and
office as context. What is certain is merged; what is likely becomes a row for `judgements.csv`, which the analyst
decides and every later run obeys. Names alone merge nothing across a conflict; only a judgement does.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd

from coopstats.errors import TableError
from coopstats.identity.entities import entities
from coopstats.identity.matching import CERTAIN, Sets, find_pairs
from coopstats.tables import Coding

__all__ = ["likely_matches", "read_judgements", "resolve"]

COLUMNS = ("left", "right", "score", "judgement", "note")


def resolve(coding: Coding, judgements: pd.DataFrame | None = None) -> Coding:
    """Merge the people and the bodies of many readouts that are certainly, or by judgement, the same.

    Parameters
    ----------
    coding
        Tables of any number of readouts, each with its own rows.
    judgements
        Decided pairs, as `read_judgements` gives them; "same" merges, "different" keeps apart.

    Returns
    -------
    Coding
        The same facts; ids of merged rows are that of the first, which takes the fullest name.

    Raises
    ------
    TableError
        If a judgement names an id that is not there.

    Examples
    --------
    >>> from coopstats import article_from_text, code, concat
    >>> texts = {"a": "Norwegian Minister Åse Roe met Polish Minister Jan Lis.", "b": "Polish Minister Jan Lis left."}
    >>> both = concat([code(article_from_text(text, source_id=key)) for key, text in texts.items()])
    >>> resolve(both).people["name"].tolist()
    ['Åse Roe', 'Jan Lis']
    """
    return _merged(coding, _clusters(coding, judgements)[0])


def likely_matches(coding: Coding, judgements: pd.DataFrame | None = None) -> pd.DataFrame:
    """List the pairs that may be the same and that nobody has decided yet, likeliest first.

    Parameters
    ----------
    coding, judgements
        As for `resolve`.

    Returns
    -------
    DataFrame
        `left`, `right` (ids), `score` (0 to 1), `judgement` (empty, for the analyst to fill in with `same` or
        `different`), `note` (both names, and the conflict that bars a merge, if there is one).

    Examples
    --------
    >>> from coopstats import article_from_text, code, concat
    >>> texts = {"a": "Polish Minister Jan Lis met Minister Åse Roe of Norway.", "b": "Polish Minister J. Lis spoke."}
    >>> both = concat([code(article_from_text(text, source_id=key)) for key, text in texts.items()])
    >>> likely_matches(both)["note"].tolist()
    ['Jan Lis | J. Lis']
    """
    return _clusters(coding, judgements)[1]


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
    if missing := [name for name in ("left", "right", "judgement") if name not in frame]:
        raise TableError(f"{path} lacks the columns {', '.join(missing)}", hint=f"Columns: {', '.join(COLUMNS)}.")
    wrong = frame[~frame["judgement"].isin(["same", "different", ""])]
    if len(wrong):
        line, said = int(wrong.index[0]) + 2, wrong["judgement"].iloc[0]
        raise TableError(f"{path}:{line}: judgement is {said!r}", hint="Allowed: same, different, or empty.")
    return frame


def _clusters(coding: Coding, judgements: pd.DataFrame | None) -> tuple[dict[str, str], pd.DataFrame]:
    """Give for each id the id that it merges into, and the pairs that are left to decide."""
    found = entities(coding)
    sets = Sets(found)
    decided = set()
    for left, right, said in _decisions(judgements, sets.root):
        decided |= {(left, right), (right, left)}
        if said == "different":
            sets.apart[sets.find(left)].add(right)
            sets.apart[sets.find(right)].add(left)
    for left, right, said in _decisions(judgements, sets.root):
        if said == "same":
            sets.join(left, right)
    undecided = []
    for one, other, score in find_pairs(found):
        bar = sets.conflict(one.key, other.key) if sets.find(one.key) != sets.find(other.key) else ""
        if score >= CERTAIN and not bar:
            sets.join(one.key, other.key)
        elif (one.key, other.key) not in decided and bar != "judged different":
            undecided.append((one, other, score, bar))
    rows = [
        (one.key, other.key, round(score, 3), "", f"{one.name} | {other.name}" + (f" | {bar}" if bar else ""))
        for one, other, score, bar in undecided
        if sets.find(one.key) != sets.find(other.key)
    ]
    rows.sort(key=lambda row: (-row[2], row[0], row[1]))
    return {key: sets.find(key) for key in sets.root}, pd.DataFrame(rows, columns=list(COLUMNS))


def _decisions(judgements: pd.DataFrame | None, known: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for left, right, said in (
        () if judgements is None else judgements[["left", "right", "judgement"]].itertuples(index=False)
    ):
        for key in (left, right):
            if said and key not in known:
                raise TableError(f"a judgement names {key!r}, which is in no table", hint="Drop that row.")
        if said:
            yield left, right, said


def _merged(coding: Coding, into: Mapping[str, str]) -> Coding:
    """Put the first id of each set in the place of the others."""
    frames = dict(coding.frames)
    for table, column in (("people", "person_id"), ("institutions", "institution_id")):
        rows = frames[table].copy()
        rows[column] = rows[column].map(into).astype("str")
        fullest = rows.assign(length=rows["name"].str.len()).sort_values("length", ascending=False, kind="stable")
        names = fullest.drop_duplicates(column).set_index(column)["name"]
        rows = rows.drop_duplicates(column, ignore_index=True)
        frames[table] = rows.assign(name=rows[column].map(names).astype("str"))
    for table, columns in (
        ("posts", ("person_id", "institution_id")),
        ("participations", ("person_id", "institution_id")),
        ("institutions", ("parent_id",)),
        ("mentions", ("entity_id",)),
    ):
        rows = frames[table]
        frames[table] = rows.assign(
            **{name: rows[name].map(lambda key: into.get(key, key)).astype("str") for name in columns}
        )
    return Coding.from_frames(frames, coding.texts)
