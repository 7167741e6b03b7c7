"""What two sides speak of: how broad, how peculiar to them, what is missing, what has changed."""

from typing import Literal, NamedTuple

import numpy as np
import pandas as pd

from coopstats.errors import CoopstatsError
from coopstats.incidence import attended, covered, with_wholes
from coopstats.labels import few_note, join_ids, names_of, party_name, pick_quotes, quotes_of
from coopstats.measures.intervals import difference, wilson
from coopstats.tables import Coding

Sides = tuple[str, str]


class Talks(NamedTuple):
    """Where something came up: a row an occasion and pair of sides, a row an occasion and area, days by occasion."""

    dyads: pd.DataFrame
    areas: pd.DataFrame
    days: "pd.Series[str]"


def talks(coding: Coding) -> Talks:
    """List at which engagements (or texts) something came up, between whom, about what and when."""
    areas = covered(coding)
    members = with_wholes(coding, attended(coding, "side"))[["node", "occasion"]].drop_duplicates()
    members = members[members["occasion"].isin(areas["occasion"])]
    pairs = members.merge(members, on="occasion", suffixes=("", "_other"))
    pairs = pairs[pairs["node"] < pairs["node_other"]]
    dyads = pairs.rename(columns={"node": "side", "node_other": "other"})[["occasion", "side", "other"]]
    published = coding.sources.set_index("source_id")["published"]
    engagements = coding.engagements.set_index("engagement_id")
    wholes = engagements["part_of"].map(engagements["start"])
    days = engagements["start"].fillna(wholes).fillna(engagements["source_id"].map(published))
    return Talks(dyads, areas, pd.concat([days, published]).fillna(""))


def agendas(coding: Coding) -> pd.DataFrame:
    """Say for each pair of sides how broad its agenda is and how evenly it is spread.

    Parameters
    ----------
    coding
        Facts of one or many readouts.

    Returns
    -------
    DataFrame
        One row a dyad (index `side`, `other`), most engagements first. `engagements` at which something came up;
        `areas` that came up; `shannon`, the entropy of the areas in nats [1]_; `effective_areas`, its exponential: as
        broad as so many areas equally often; `pielou`, the evenness, 0 to 1, empty for a single area [2]_. `note` says
        where there are too few engagements to compare: breadth grows with their number.

    References
    ----------
    .. [1] Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27.
    .. [2] Pielou, E. C. (1966). The measurement of diversity in different types of biological collections. Journal of
       Theoretical Biology 13, 131-144.

    Examples
    --------
    >>> agendas(Coding.from_records({})).empty
    True
    """
    found = talks(coding)
    areas = found.areas[["node", "occasion"]].drop_duplicates()
    counts = found.dyads.merge(areas, on="occasion").groupby(["side", "other", "node"]).size()
    groups = counts.groupby(["side", "other"])
    part = counts / groups.transform("sum")
    entropy = (-(part * np.log(part))).groupby(["side", "other"]).sum()
    frame = pd.DataFrame({"engagements": found.dyads.groupby(["side", "other"]).size(), "areas": groups.size()})
    frame = frame.assign(shannon=entropy + 0.0, effective_areas=np.exp(entropy))
    frame["pielou"] = (frame["shannon"] / np.log(frame["areas"])).where(frame["areas"] > 1)
    frame["note"] = frame["engagements"].map(few_note).astype("str")
    frame.insert(0, "label", pd.Series([_dyad_name(sides) for sides in frame.index], index=frame.index, dtype="str"))
    return frame.sort_values(["engagements", "side", "other"], ascending=[False, True, True])


def specificity(coding: Coding, sides: Sides, *, against: Literal["rest", "peers"] = "rest") -> pd.DataFrame:
    """Compare what two sides speak of with what the others speak of.

    Parameters
    ----------
    coding
        Facts of many readouts.
    sides
        Codes of the two sides.
    against
        `rest`: all other engagements. `peers`: those of either side with third ones.

    Returns
    -------
    DataFrame
        One row an area (index `area_id`), most peculiar to the two first. `engagements` and `other_engagements` with
        the area, of `total` and `other_total`; `share` with its 95 % interval `low` to `high`, `other_share` with
        `other_low` to `other_high` (Wilson); `difference` with `difference_low` to `difference_high` [1]_; `p_value`
        of Fisher's exact test, two-sided; `q_value`, its false discovery rate. `evidence`, `quotes` of the two,
        `other_quotes` of the others. `note` says where either has too few engagements.

    Raises
    ------
    CoopstatsError
        If the two have no engagement at which anything came up.

    References
    ----------
    .. [1] Newcombe, R. G. (1998). Statistics in Medicine 17, 873-890, method 10.

    Examples
    --------
    >>> specificity(Coding.from_records({}), ("FRA", "PER"))
    Traceback (most recent call last):
    ...
    coopstats.errors.CoopstatsError: no engagement of FRA and PER at which an area came up
    Dyads in these tables: none.
    """
    found = talks(coding)
    own = _own(found, sides)
    return _compared(coding, found.areas, own, _others(found, sides, own) if against == "peers" else _rest(found, own))


def change(before: Coding, after: Coding) -> pd.DataFrame:
    """Compare how often areas came up in two sets of readouts, as in two periods.

    Parameters
    ----------
    before, after
        Facts of the two, for instance `coding.where(period=...)` twice.

    Returns
    -------
    DataFrame
        One row an area, largest gain first; columns as those of `specificity`, where the engagements of `after` stand
        first and those of `before` are the others.

    Examples
    --------
    >>> change(Coding.from_records({}), Coding.from_records({})).empty
    True
    """
    early, late = covered(before), covered(after)
    # Ids of the same text in both sets must not be taken for one occasion.
    rows = pd.concat([early.assign(occasion="b" + early["occasion"]), late.assign(occasion="a" + late["occasion"])])
    every = pd.Index(rows["occasion"].unique())
    return _compared(after, rows, every[every.str.startswith("a")], every[every.str.startswith("b")], before)


def silence(coding: Coding, sides: Sides, *, since: str = "") -> pd.DataFrame:
    """Find areas that two sides did not speak of, although their past or their peers lead one to expect it.

    Parameters
    ----------
    coding
        Facts of many readouts.
    sides
        Codes of the two sides.
    since
        ISO date: engagements from this day on are looked at, earlier ones are the past. Empty: all are looked at and
        only peers say what to expect. Engagements without any date, also of their text, take no part then.

    Returns
    -------
    DataFrame
        One row an area and basis (index `area_id`, `basis`), largest expectation first. `basis`: `own past`, or
        `peers`: engagements of either side with third ones. `engagements` looked at, none of them with the area;
        `basis_with` of `basis_engagements` had it; `expected`: engagements with the area if the basis were a guide;
        `p_value`: chance of none if both were alike (Fisher's exact test, one-sided); `q_value`, its false discovery
        rate; `evidence` and `quotes` of the basis. `note` says where there is too little to judge by.
        `frame.attrs["basis_engagements"]`: engagements of all bases; where there are none, nothing is expected.

    Raises
    ------
    CoopstatsError
        If the two have no engagement to look at.

    Examples
    --------
    >>> silence(Coding.from_records({}), ("FRA", "PER"))
    Traceback (most recent call last):
    ...
    coopstats.errors.CoopstatsError: no engagement of FRA and PER at which an area came up
    Dyads in these tables: none.
    """
    found = talks(coding)
    from scipy import stats  # takes a second to import

    every = _own(found, sides)
    days = found.days.reindex(every).fillna("")
    own, past = (every[days >= since], every[(days < since) & (days != "")]) if since else (every, every[:0])
    if own.empty:
        raise CoopstatsError(f"no engagement of {' and '.join(sides)} since {since}", hint="Give an earlier day.")
    bases = {"own past": past, "peers": _others(found, sides, every)}
    frames = [_missing(coding, found.areas, own, occasions).assign(basis=basis) for basis, occasions in bases.items()]
    frame = pd.concat(frames).set_index("basis", append=True)
    frame["q_value"] = stats.false_discovery_control(frame["p_value"]) if len(frame) else frame["p_value"]
    frame.attrs["basis_engagements"] = sum(map(len, bases.values()))
    return frame.sort_values(["expected", "area_id", "basis"], ascending=[False, True, True])


def _own(found: Talks, sides: Sides) -> pd.Index:
    if isinstance(sides, str) or len(sides) != 2:
        raise CoopstatsError(f"{sides!r} are not two sides", hint='Give a pair of codes, as ("NOR", "POL").')
    dyads = found.dyads
    first, second = sorted(sides)
    own = dyads.loc[(dyads["side"] == first) & (dyads["other"] == second), "occasion"]
    if own.empty:
        known = dyads.groupby(["side", "other"]).size().sort_values(ascending=False, kind="stable").index[:5]
        names = ", ".join("-".join(pair) for pair in known) or "none"
        raise CoopstatsError(
            f"no engagement of {' and '.join(sides)} at which an area came up", hint=f"Dyads in these tables: {names}."
        )
    return _index(own)


def _others(found: Talks, sides: Sides, own: pd.Index) -> pd.Index:
    """Occasions of either side with third ones."""
    dyads = found.dyads
    theirs = dyads.loc[dyads["side"].isin(sides) | dyads["other"].isin(sides), "occasion"]
    return _without(theirs, own)


def _rest(found: Talks, own: pd.Index) -> pd.Index:
    return _without(found.areas["occasion"], own)


def _index(occasions: "pd.Series[str]") -> pd.Index:
    return pd.Index(sorted(set(occasions)), dtype="str")


def _without(occasions: "pd.Series[str]", own: pd.Index) -> pd.Index:
    return _index(occasions[~occasions.isin(own)])


def _counts(areas: pd.DataFrame, occasions: pd.Index) -> "pd.Series[int]":
    return areas[areas["occasion"].isin(occasions)].groupby("node")["occasion"].nunique()


def _compared(
    coding: Coding, areas: pd.DataFrame, own: pd.Index, others: pd.Index, before: Coding | None = None
) -> pd.DataFrame:
    from scipy import stats  # takes a second to import

    counts = pd.DataFrame({"engagements": _counts(areas, own), "other_engagements": _counts(areas, others)})
    counts = counts.fillna(0).astype(int).rename_axis("area_id")
    k, m = counts["engagements"], counts["other_engagements"]
    one, other, gap = wilson(k, len(own)), wilson(m, len(others)), difference(k, len(own), m, len(others))
    tables = (np.array([[a, len(own) - a], [b, len(others) - b]]) for a, b in zip(k, m, strict=True))
    p = [stats.fisher_exact(table).pvalue for table in tables]
    evidence, other_evidence = (_evidence(areas, each).reindex(counts.index).fillna("") for each in (own, others))
    quotes = quotes_of(coding if before is None else before)
    frame = counts.assign(
        total=len(own), other_total=len(others), **one, **other.add_prefix("other_"),
        difference=gap["difference"], difference_low=gap["low"], difference_high=gap["high"],
        p_value=np.array(p, dtype=float), q_value=stats.false_discovery_control(p) if p else np.array([], dtype=float),
        evidence=evidence.astype("str"),
        other_quotes=other_evidence.map(lambda joined: pick_quotes(joined, quotes)).astype("str"),
        note=few_note(min(len(own), len(others))),
    )  # fmt: skip
    return _told(coding, frame).sort_values(["difference", "area_id"], ascending=[False, True])


def _evidence(areas: pd.DataFrame, occasions: pd.Index) -> "pd.Series[str]":
    return areas[areas["occasion"].isin(occasions)].groupby("node")["evidence_id"].agg(join_ids)


def _missing(coding: Coding, areas: pd.DataFrame, own: pd.Index, basis: pd.Index) -> pd.DataFrame:
    from scipy import stats  # takes a second to import

    named = _counts(areas, own).index
    had = _counts(areas, basis).drop(named, errors="ignore").rename("basis_with").rename_axis("area_id")
    evidence = _evidence(areas, basis)
    frame = pd.DataFrame(had).assign(engagements=len(own), basis_engagements=len(basis))
    frame["expected"] = len(own) * frame["basis_with"] / max(len(basis), 1)
    frame["p_value"] = stats.hypergeom.cdf(0, len(own) + len(basis), frame["basis_with"], len(own))
    frame["evidence"] = evidence.reindex(frame.index).astype("str")
    frame["note"] = pd.Series(few_note(min(len(own), len(basis))), index=frame.index, dtype="str")
    return _told(coding, frame)


def _told(coding: Coding, frame: pd.DataFrame) -> pd.DataFrame:
    """Put the names of the areas first and the quotations last."""
    names, quotes = names_of(coding, "areas"), quotes_of(coding)
    frame.insert(0, "label", pd.Series([names.get(area, area) for area in frame.index], index=frame.index, dtype="str"))
    told = [pick_quotes(joined, quotes) for joined in frame["evidence"]]
    return frame.assign(quotes=pd.Series(told, index=frame.index, dtype="str"))


def _dyad_name(sides: Sides) -> str:
    return "–".join(party_name(side) for side in sides)
