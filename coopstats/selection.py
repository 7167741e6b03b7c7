"""Parts of a bundle: the engagements that meet conditions, with all and only the facts tied to them."""

import re
from collections.abc import Collection, Mapping

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import COUNTRY, ENGAGEMENT_KINDS, ISO_DATE, STANCE_LADDER, TABLES

Frames = dict[str, pd.DataFrame]
_LATEST = "~"  # stands behind every digit and hyphen, so that `2024-05~` is after all days of May 2024
_FACTS = ("posts", "engagements", "participations", "coverage", "initiatives", "figures")
_ENTITIES = {
    "person": "people",
    "institution": "institutions",
    "engagement": "engagements",
    "initiative": "initiatives",
    "figure": "figures",
}


def select(
    frames: Mapping[str, pd.DataFrame],
    *,
    countries: Collection[str],
    areas: Collection[str],
    period: tuple[str, str] | None,
    kinds: Collection[str],
    stance_at_least: str,
) -> Frames:
    """Keep the rows that `Coding.where` describes; without a condition, all of them.

    Examples
    --------
    >>> select({}, countries=(), areas=(), period=None, kinds=(), stance_at_least="")
    {}
    """
    _check_codes({"countries": countries, "areas": areas, "kinds": kinds}, frames)
    _check_period(period)
    if stance_at_least and stance_at_least not in STANCE_LADDER:
        raise TableError(f"unknown stance {stance_at_least!r}", hint=f"The ladder is: {', '.join(STANCE_LADDER)}.")
    kept = dict(frames)
    if not (countries or areas or period or kinds or stance_at_least):
        return kept
    covered = _covered(kept["coverage"], areas, stance_at_least)
    events = kept["engagements"]
    if kinds:
        events = events[events["kind"].isin(list(kinds))]
    if countries:
        parts = kept["participations"]
        events = events[events["engagement_id"].isin(parts.loc[parts["side"].isin(list(countries)), "engagement_id"])]
    if period:
        events = events[_overlaps(events, kept["sources"], period)]
    if areas or stance_at_least:
        loose = covered.loc[covered["engagement_id"].isna(), "source_id"]
        events = events[events["engagement_id"].isin(covered["engagement_id"]) | events["source_id"].isin(loose)]
    kept["coverage"], kept["engagements"] = covered, events
    return _closed(kept)


def _check_codes(given: Mapping[str, Collection[str]], frames: Mapping[str, pd.DataFrame]) -> None:
    """Refuse what no row could have: a typing error must not look like a finding of nothing."""
    for name, codes in given.items():
        if isinstance(codes, str):
            raise TableError(f"{name} is the text {codes!r}, not a list", hint=f"Write {name}=[{codes!r}].")
    if unknown := sorted(set(given["kinds"]) - set(ENGAGEMENT_KINDS)):
        raise TableError(f"unknown kinds: {', '.join(unknown)}", hint=f"Known kinds: {', '.join(ENGAGEMENT_KINDS)}.")
    if wrong := [code for code in given["countries"] if not re.fullmatch(COUNTRY, code)]:
        raise TableError(f"no codes of countries: {', '.join(wrong)}", hint="Give codes, such as NOR or EUU.")
    known = list(frames["areas"]["area_id"]) if given["areas"] else []
    if known and (unknown := sorted(set(given["areas"]) - set(known))):
        raise TableError(f"unknown areas: {', '.join(unknown)}", hint=f"Known areas: {', '.join(known)}.")


def _check_period(period: tuple[str, str] | None) -> None:
    if period is None:
        return
    days = [period] if isinstance(period, str) else list(period)
    if len(days) != 2 or not all(re.fullmatch(ISO_DATE, day) for day in days):
        hint = 'Write the first and the last, as ("2023", "2024") or ("2024-05-20", "2024-05-24").'
        raise TableError(f"the period is {period!r}, not two days in ISO 8601", hint=hint)
    if period[0] > period[1] + _LATEST:
        raise TableError(f"the period {period[0]} to {period[1]} ends before it begins", hint="Swap the two days.")


def _covered(coverage: pd.DataFrame, areas: Collection[str], stance: str) -> pd.DataFrame:
    if areas:
        groups = coverage["area_id"].str.replace(r"\..*", "", regex=True)
        coverage = coverage[coverage["area_id"].isin(list(areas)) | groups.isin(list(areas))]
    if stance:
        coverage = coverage[coverage["stance"].isin(STANCE_LADDER[STANCE_LADDER.index(stance) :])]
    return coverage


def _overlaps(events: pd.DataFrame, sources: pd.DataFrame, period: tuple[str, str]) -> "pd.Series[bool]":
    published = events["source_id"].map(sources.set_index("source_id")["published"])
    first = events["start"].fillna(events["end"]).fillna(published).fillna(_LATEST)
    last = events["end"].fillna(events["start"]).fillna(published).fillna("")
    return (first <= period[1] + _LATEST) & (last + _LATEST >= period[0])


def _closed(kept: Frames) -> Frames:
    """Leave out what is tied to an engagement or a text that is gone, then what nothing refers to any more."""
    events = kept["engagements"]
    known, sources = events["engagement_id"], events["source_id"]
    kept["engagements"] = events.assign(part_of=events["part_of"].where(events["part_of"].isin(known)))
    kept["sources"] = _in(kept["sources"], "source_id", sources)
    kept["participations"] = _in(kept["participations"], "engagement_id", known)
    for name in ("coverage", "initiatives", "figures"):
        frame = _in(kept[name], "source_id", sources)
        kept[name] = frame[frame["engagement_id"].isin(known) | frame["engagement_id"].isna()]
    kept["people"] = _in(kept["people"], "person_id", kept["participations"]["person_id"])
    kept["posts"] = _in(kept["posts"], "person_id", kept["people"]["person_id"])
    kept["institutions"] = _bodies(kept)
    kept["mentions"] = _mentions(kept)
    used = pd.concat([kept[name]["evidence_id"] for name in (*_FACTS, "mentions")])
    kept["evidence"] = _in(kept["evidence"], "evidence_id", used)
    return kept


def _in(frame: pd.DataFrame, column: str, keys: "pd.Series[str]") -> pd.DataFrame:
    return frame[frame[column].isin(keys.dropna())]


def _bodies(kept: Frames) -> pd.DataFrame:
    """Bodies that someone acted for or holds an office in, and the bodies that these are parts of."""
    bodies = kept["institutions"]
    used = set(pd.concat([kept["participations"]["institution_id"], kept["posts"]["institution_id"]]).dropna())
    while more := set(bodies.loc[bodies["institution_id"].isin(used), "parent_id"].dropna()) - used:
        used |= more
    return bodies[bodies["institution_id"].isin(used)]


def _mentions(kept: Frames) -> pd.DataFrame:
    """Mentions of what is still there, in texts that are."""
    mentions = kept["mentions"]
    evidence = _in(kept["evidence"], "source_id", kept["sources"]["source_id"])
    mentions = _in(mentions, "evidence_id", evidence["evidence_id"])
    for kind, name in _ENTITIES.items():
        there = mentions["entity_id"].isin(kept[name][TABLES[name].key])
        mentions = mentions[(mentions["entity_type"] != kind) | there[mentions.index]]
    came_up = mentions["entity_id"].isin(kept["coverage"]["area_id"])
    return mentions[(mentions["entity_type"] != "area") | came_up]
