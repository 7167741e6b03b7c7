"""What is on the agenda: how often, how firmly and how far up in the text each area came up."""

from typing import Literal

import pandas as pd

from coopstats.incidence import covered
from coopstats.labels import few_note, highest_stance, join_ids, pick_quotes, quotes_of
from coopstats.measures.intervals import wilson
from coopstats.tables import Coding

_COVERAGE = {
    "label": "str", "group": "str", "engagements": "int64", "mentions": "int64", "sources": "int64", "share": "float64",
    "low": "float64", "high": "float64", "rank": "int64", "first_position": "int64", "place": "float64",
    "highest_stance": "str",
    "evidence": "str", "quotes": "str", "note": "str",
}  # fmt: skip


def coverage(coding: Coding, *, by: Literal["area", "group"] = "area") -> pd.DataFrame:
    """Count at how many engagements each area came up, and how far the sides went with it.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    by
        `area`, or `group` of areas.

    Returns
    -------
    DataFrame
        One row an area (index `area_id`), by rank, then code. `engagements`: at how many it came up; what a text ties
        to no single engagement counts once for the text. `mentions`: places in the texts where it is named. `share`:
        of all engagements at which anything came up, 0 to 1, with the 95 % interval `low` to `high` [1]_. `rank`: 1 is
        the most frequent; equals share a rank. `first_position`: earliest place among the areas of a text, from 1.
        `place`: how far into the text it first comes up, from 0 (the beginning) to 1, in the median of the texts.
        `highest_stance`: highest rung reached anywhere. `note` says where shares rest on too few engagements.

    References
    ----------
    .. [1] Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the
       American Statistical Association 22, 209-212.

    Examples
    --------
    >>> coverage(Coding.from_records({})).empty
    True
    """
    areas = coding.areas.set_index("area_id")
    code = areas["parent"] if by == "group" else pd.Series(areas.index, index=areas.index)
    rows = covered(coding).assign(position=coding.coverage["position"], source_id=coding.coverage["source_id"])
    rows = rows.assign(code=rows["node"].map(code).fillna(rows["node"]))
    if rows.empty:
        return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in _COVERAGE.items()}).rename_axis("area_id")
    quotes, total = quotes_of(coding), rows["occasion"].nunique()
    groups = rows.groupby("code")
    evidence = groups["evidence_id"].agg(join_ids)
    frame = pd.DataFrame(
        {"engagements": groups["occasion"].nunique(), "mentions": _mentions(coding, code, groups.size())}
    )
    share = wilson(frame["engagements"], total)
    frame = frame.assign(
        label=areas["label"].reindex(frame.index).fillna(frame.index.to_series()),
        group=areas["parent"].reindex(frame.index).fillna(frame.index.to_series()),
        sources=groups["source_id"].nunique(),
        share=share["share"], low=share["low"], high=share["high"],
        rank=frame["engagements"].rank(method="min", ascending=False).astype(int),
        first_position=groups["position"].min(),
        place=_places(coding, rows),
        highest_stance=groups["stance"].agg(highest_stance),
        evidence=evidence,
        quotes=evidence.map(lambda joined: pick_quotes(joined, quotes)),
        note=few_note(total),
    ).astype(_COVERAGE)[list(_COVERAGE)]  # fmt: skip
    return frame.rename_axis("area_id").sort_values(["rank", "area_id"])


def _places(coding: Coding, rows: pd.DataFrame) -> "pd.Series[float]":
    """Say how far into its texts each area first comes up: 0 to 1, the median of the texts."""
    start = rows["evidence_id"].map(coding.evidence.set_index("evidence_id")["start"])
    length = rows["source_id"].map(coding.sources.set_index("source_id")["n_chars"])
    first = (start / length).groupby([rows["code"], rows["source_id"]]).min()
    return first.groupby("code").median()


def _mentions(coding: Coding, code: "pd.Series[str]", rows: "pd.Series[int]") -> "pd.Series[int]":
    """Count mentions of each area; an area without a row in `mentions` has as many as it has coverage rows."""
    named = coding.mentions.query("entity_type == 'area'")["entity_id"]
    counts = named.map(code).fillna(named).value_counts()
    return counts.reindex(rows.index).fillna(0).clip(lower=rows).astype(int)


def roll_up(coding: Coding, *, to: Literal["sdg", "dac"]) -> pd.DataFrame:
    """Count engagements by Sustainable Development Goal or by OECD DAC sector.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    to
        `sdg` for the UN goals, `dac` for the sectors of the OECD's Development Assistance Committee.

    Returns
    -------
    DataFrame
        One row a code (index `code`), most engagements first. An area with k codes gives 1/k of each of its
        engagements to each, so that the column adds up to all of them; `areas` says which areas gave which part
        (`ECO.TRD 1/2`). Areas without a code are in the row `none`. `share` is the part of all, 0 to 1. `note` says
        where shares rest on too few engagements.

    Examples
    --------
    >>> roll_up(Coding.from_records({}), to="sdg").columns.tolist()
    ['engagements', 'share', 'areas', 'note']
    """
    column = {"sdg": "sdg_goals", "dac": "dac_sector"}[to]
    pairs = covered(coding)[["node", "occasion"]].drop_duplicates()
    codes = dict(zip(coding.areas["area_id"], coding.areas[column].fillna(""), strict=True))
    totals: dict[str, float] = {}
    origins: dict[str, list[str]] = {}
    for area, number in sorted(pairs["node"].value_counts().items()):
        own = [code for code in codes.get(str(area), "").split(";") if code] or ["none"]
        for code in own:
            totals[code] = totals.get(code, 0) + number / len(own)
            origins.setdefault(code, []).append(f"{area} 1/{len(own)}" if len(own) > 1 else str(area))
    frame = pd.DataFrame({"engagements": pd.Series(totals, dtype="float64")}).rename_axis("code")
    frame["share"] = frame["engagements"] / max(len(pairs), 1)
    frame["areas"] = frame.index.map(lambda code: "; ".join(origins[code])).astype("str")
    frame["note"] = pd.Series(few_note(pairs["occasion"].nunique()), index=frame.index, dtype="str")
    return frame.sort_values(["engagements", "code"], ascending=[False, True])
