"""Parts of a bundle: the engagements that meet a condition, with all and only the facts tied to them."""

from collections.abc import Collection
from typing import TYPE_CHECKING

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import ENGAGEMENT_KINDS, STANCE_LADDER, TABLES

if TYPE_CHECKING:
    from coopstats.tables import Coding


def where(
    coding: "Coding",
    *,
    countries: Collection[str] = (),
    areas: Collection[str] = (),
    period: tuple[str, str] | None = None,
    kinds: Collection[str] = (),
    stance_at_least: str = "",
) -> "Coding":
    """Keep the engagements that meet all conditions given, and the facts tied to them; the bundle stays as it was.

    Parameters
    ----------
    coding
        The bundle.
    countries
        Codes of which at least one took part.
    areas
        Areas or groups (`ECO`) of which at least one came up at the engagement, or in its text where the text ties
        the area to no single engagement. Coverage of other areas is left out.
    period
        First and last day, ISO 8601, both included; an engagement without a date goes by its text's day.
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
        If a kind or a stance is unknown, or the period ends before it begins.

    Examples
    --------
    >>> from coopstats.tables import Coding
    >>> len(where(Coding.from_records({}), kinds=["visit"]).engagements)
    0
    """
    _check(kinds, stance_at_least, period)
    frames = {name: frame.copy(deep=False) for name, frame in coding.frames.items()}
    frames["coverage"] = _coverage(frames["coverage"], areas, stance_at_least)
    events = frames["engagements"]
    if kinds:
        events = events[events["kind"].isin(list(kinds))]
    if countries:
        parts = frames["participations"]
        events = events[events["engagement_id"].isin(parts.loc[parts["side"].isin(list(countries)), "engagement_id"])]
    if period:
        events = events[_days(events, frames["sources"]).between(period[0], period[1] + "~")]
    if areas or stance_at_least:
        covered = frames["coverage"]
        loose = covered.loc[covered["engagement_id"].isna(), "source_id"]
        events = events[events["engagement_id"].isin(covered["engagement_id"]) | events["source_id"].isin(loose)]
    frames["engagements"] = events
    return _closed(coding, frames)


def _check(kinds: Collection[str], stance: str, period: tuple[str, str] | None) -> None:
    unknown = sorted(set(kinds) - set(ENGAGEMENT_KINDS))
    if unknown:
        raise TableError(f"unknown kinds: {', '.join(unknown)}", hint=f"Known kinds: {', '.join(ENGAGEMENT_KINDS)}.")
    if stance and stance not in STANCE_LADDER:
        raise TableError(f"unknown stance {stance!r}", hint=f"The ladder is: {', '.join(STANCE_LADDER)}.")
    if period and period[0] > period[1]:
        raise TableError(f"the period {period[0]} to {period[1]} ends before it begins", hint="Swap the two days.")


def _coverage(coverage: pd.DataFrame, areas: Collection[str], stance: str) -> pd.DataFrame:
    if areas:
        groups = coverage["area_id"].str.partition(".")[0]
        coverage = coverage[coverage["area_id"].isin(list(areas)) | groups.isin(list(areas))]
    if stance:
        coverage = coverage[coverage["stance"].isin(STANCE_LADDER[STANCE_LADDER.index(stance) :])]
    return coverage


def _days(events: pd.DataFrame, sources: pd.DataFrame) -> "pd.Series[str]":
    published = events["source_id"].map(sources.set_index("source_id")["published"])
    return events["start"].fillna(events["end"]).fillna(published).fillna("")


def _closed(coding: "Coding", frames: dict[str, pd.DataFrame]) -> "Coding":
    """Leave out what is tied to an engagement or a source that is gone, then what nothing refers to."""
    kept = frames["engagements"]
    sources = set(kept["source_id"])
    kept = kept.assign(part_of=kept["part_of"].where(kept["part_of"].isin(kept["engagement_id"])))
    frames["engagements"] = kept
    for name in ("participations", "coverage", "initiatives", "figures"):
        frame = frames[name]
        frames[name] = frame[frame["engagement_id"].isin(kept["engagement_id"]) | frame["engagement_id"].isna()]
    frames["evidence"] = frames["evidence"][frames["evidence"]["source_id"].isin(sources)]
    for name, table in TABLES.items():
        if any(c.name == "source_id" for c in table.columns) and name != "evidence":
            frames[name] = frames[name][frames[name]["source_id"].isin(sources)]
    present = set(frames["participations"]["person_id"].dropna())
    frames["people"] = frames["people"][frames["people"]["person_id"].isin(present)]
    frames["posts"] = frames["posts"][frames["posts"]["person_id"].isin(present)]
    _drop_bodies(frames)
    _drop_mentions(frames)
    return type(coding).from_frames(frames, {key: text for key, text in coding.texts.items() if key in sources})


def _drop_bodies(frames: dict[str, pd.DataFrame]) -> None:
    bodies = frames["institutions"]
    used = {*frames["participations"]["institution_id"].dropna(), *frames["posts"]["institution_id"].dropna()}
    used |= set(bodies.loc[bodies["institution_id"].isin(used), "parent_id"].dropna())
    frames["institutions"] = bodies[bodies["institution_id"].isin(used)]


def _drop_mentions(frames: dict[str, pd.DataFrame]) -> None:
    mentions = frames["mentions"]
    mentions = mentions[mentions["evidence_id"].isin(frames["evidence"]["evidence_id"])]
    entities = {"person": "people", "institution": "institutions", "engagement": "engagements",
                "initiative": "initiatives", "figure": "figures"}  # fmt: skip
    for kind, name in entities.items():
        known = frames[name][TABLES[name].key]
        mentions = mentions[(mentions["entity_type"] != kind) | mentions["entity_id"].isin(known)]
    frames["mentions"] = mentions
