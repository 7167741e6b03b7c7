"""Which two go together more often than chance: side and area, area and area."""

from typing import Literal

import numpy as np
import pandas as pd

from coopstats.incidence import attended, covered, incidence, with_wholes
from coopstats.labels import few_note, names_of
from coopstats.tables import Coding


def lift(coding: Coding, *, of: Literal["country", "institution"] = "country") -> pd.DataFrame:
    """Find which sides (or institutions) speak of which areas more often than their activity explains.

    Parameters
    ----------
    coding
        Facts of one or many readouts.
    of
        Whom to pair with areas.

    Returns
    -------
    DataFrame
        One row a pair that occurs (index `node`, `area_id`), most over-represented first. `together`: engagements
        at which both were; `expected`: how many there would be if they had nothing to do with each other; `lift`:
        the one divided by the other; `p_value`: chance of at least as many (Fisher's exact test, one-sided [1]_);
        `q_value`: false discovery rate at which the pair would be kept [2]_. `note` says where either of the two
        was at too few engagements for its lift to be read.

    References
    ----------
    .. [1] Fisher, R. A. (1935). The Design of Experiments, chapter 2.
    .. [2] Benjamini, Y. and Hochberg, Y. (1995). Journal of the Royal Statistical Society B 57, 289-300.

    Examples
    --------
    >>> lift(Coding.from_records({})).columns.tolist()
    ['label', 'area_label', 'together', 'expected', 'lift', 'p_value', 'q_value', 'note']
    """
    column = {"country": "side", "institution": "institution_id"}[of]
    areas = covered(coding)
    members = with_wholes(coding, attended(coding, column))
    members = members[members["occasion"].isin(areas["occasion"])]
    frame = _over_represented(members, areas, ("node", "area_id"))
    names = names_of(coding, "countries" if of == "country" else "institutions")
    return _labelled(frame, names, names_of(coding, "areas"), ("label", "area_label"))


def association(coding: Coding) -> pd.DataFrame:
    """Find which areas come up together more often than their frequency explains.

    Parameters
    ----------
    coding
        Facts of one or many readouts.

    Returns
    -------
    DataFrame
        One row a pair of areas that came up together (index `area_id`, `other`), strongest first. Columns as those of
        `lift`, with `association`, the association strength [1]_: observed over expected, 1 where two areas have
        nothing to do with each other.

    References
    ----------
    .. [1] van Eck, N. J. and Waltman, L. (2009). How to normalize cooccurrence data? Journal of the American Society
       for Information Science and Technology 60, 1635-1651, equation 6 (times the number of engagements).

    Examples
    --------
    >>> association(Coding.from_records({})).empty
    True
    """
    areas = covered(coding)
    frame = _over_represented(areas, areas, ("area_id", "other"))
    frame = frame[frame.index.get_level_values(0) < frame.index.get_level_values(1)]
    frame = frame.assign(q_value=_false_discovery(frame["p_value"])).rename(columns={"lift": "association"})
    names = names_of(coding, "areas")
    return _labelled(frame, names, names, ("label", "other_label"))


def _over_represented(members: pd.DataFrame, others: pd.DataFrame, names: tuple[str, str]) -> pd.DataFrame:
    """Count for each pair the occasions they share, against those that chance would give."""
    from scipy import stats  # takes a second to import

    occasions = pd.Index(others["occasion"].unique())
    one, other = incidence(members, names[0], occasions), incidence(others, names[1], occasions)
    shared = (one.matrix @ other.matrix.T).tocoo()
    row, column = shared.coords
    first, second, total = one.matrix.sum(axis=1)[row], other.matrix.sum(axis=1)[column], len(occasions)
    expected = first * second / max(total, 1)
    p = stats.hypergeom.sf(shared.data - 1, total, first, second) if total else np.array([])
    frame = pd.DataFrame(
        {
            "together": shared.data.astype("int64"),
            "expected": expected,
            "lift": shared.data / expected,
            "p_value": np.asarray(p, dtype=float),
        },
        index=pd.MultiIndex.from_arrays([one.nodes[row], other.nodes[column]], names=names),
    )
    note = pd.Series([few_note(int(least)) for least in np.minimum(first, second)], index=frame.index, dtype="str")
    return frame.assign(q_value=_false_discovery(frame["p_value"]), note=note)


def _false_discovery(p: "pd.Series[float]") -> "pd.Series[float]":
    from scipy import stats  # takes a second to import

    adjusted = stats.false_discovery_control(p) if len(p) else p
    return pd.Series(adjusted, index=p.index, dtype="float64")


def _labelled(
    frame: pd.DataFrame, first: dict[str, str], second: dict[str, str], columns: tuple[str, str]
) -> pd.DataFrame:
    one, other = (str(name) for name in frame.index.names)
    for name, column, labels in zip((one, other), columns, (first, second), strict=True):
        keys = frame.index.get_level_values(name)
        frame[column] = pd.Series([labels.get(key, key) for key in keys], index=frame.index, dtype="str")
    rest = [column for column in frame.columns if column not in (*columns, "note")]
    rest.sort(key=["together", "expected", "lift", "association", "p_value", "q_value"].index)
    return frame[[*columns, *rest, "note"]].sort_values(
        ["p_value", "together", one, other], ascending=[True, False, True, True]
    )
