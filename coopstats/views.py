"""Tables for people to read: names in place of ids, and the words and the rule behind each row."""

import pandas as pd

from coopstats.labels import period
from coopstats.tables import Coding

EXPLAINED = ("posts", "participations", "coverage", "engagements", "initiatives")


def summary_tables(coding: Coding) -> dict[str, pd.DataFrame]:
    """Give the facts of a bundle with names in place of ids.

    Parameters
    ----------
    coding
        The bundle.

    Returns
    -------
    dict of str to DataFrame
        `people`, `engagements`, `coverage`, `initiatives` and `figures`; empty cells are missing values.

    Examples
    --------
    >>> list(summary_tables(Coding.from_records({})))
    ['people', 'engagements', 'coverage', 'initiatives', 'figures']
    """
    posts = _named(coding, coding.posts)
    posts = coding.people[["person_id", "name"]].merge(posts, on="person_id", how="left")
    parts = _named(coding, coding.participations)
    who = (
        parts["person"]
        .fillna(parts["side"])
        .groupby(parts["engagement_id"])
        .agg(lambda names: ", ".join(dict.fromkeys(names.dropna())))
    )
    events = coding.engagements.assign(
        when=[period(*days) if days[0] else "" for days in _cells(coding.engagements, "start", "end")],
        where=[", ".join(filter(None, place)) for place in _cells(coding.engagements, "city", "country")],
        who=coding.engagements["engagement_id"].map(who),
    )
    covered = coding.coverage.merge(coding.areas[["area_id", "label"]], on="area_id", how="left")
    covered = _quoted(coding, covered)
    return {
        "people": posts[["name", "title", "institution", "country"]],
        "engagements": events[["kind", "status", "when", "where", "who"]],
        "coverage": covered[["area_id", "label", "stance", "quote"]],
        "initiatives": coding.initiatives[["name", "kind", "area_id", "stance"]],
        "figures": coding.figures[["subject", "value", "value_max", "unit"]].assign(
            value=_numbers(coding.figures["value"]), value_max=_numbers(coding.figures["value_max"])
        ),
    }


def reasons(coding: Coding) -> dict[str, pd.DataFrame]:
    """Give for each fact the words of the text and the rule that made it.

    Parameters
    ----------
    coding
        The bundle.

    Returns
    -------
    dict of str to DataFrame
        One frame a table that carries a `rule`: `row` (the fact in short), `quote`, `rule`.

    Examples
    --------
    >>> list(reasons(Coding.from_records({}))["posts"])
    ['row', 'quote', 'rule']
    """
    return {name: _reasons(coding, name) for name in EXPLAINED}


def _reasons(coding: Coding, name: str) -> pd.DataFrame:
    frame = _quoted(coding, _named(coding, getattr(coding, name)))
    hidden = {"quote", "rule"} | {c for c in map(str, frame) if c.endswith("_id") and c != "area_id"}
    shown = [c for c in frame if c not in hidden]
    row = frame[shown].astype("object").apply(lambda cells: " · ".join(str(c) for c in cells if not pd.isna(c)), axis=1)
    return pd.DataFrame(
        {"row": row.astype("str") if len(frame) else [], "quote": frame["quote"], "rule": frame["rule"]}
    )


def _cells(frame: pd.DataFrame, *columns: str) -> list[tuple[str, ...]]:
    """Give the cells of some columns of text row by row, empty ones as empty text."""
    return list(frame[list(columns)].fillna("").itertuples(index=False, name=None))


def _numbers(column: "pd.Series[float]") -> list[str]:
    return ["" if pd.isna(number) else f"{number:,.10g}" for number in column]


def _named(coding: Coding, frame: pd.DataFrame) -> pd.DataFrame:
    """Add the names of the people and institutions that a frame points to."""
    for column, table, name in (
        ("person_id", coding.people, "person"),
        ("institution_id", coding.institutions, "institution"),
    ):
        if column in frame:
            frame[name] = frame[column].map(table.set_index(column)["name"])
    return frame


def _quoted(coding: Coding, frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(quote=frame["evidence_id"].map(coding.evidence.set_index("evidence_id")["quote"]))
