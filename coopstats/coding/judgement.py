"""Judgements by weights: whether an area counts, and on which rung of the ladder it stands.

`weights.csv` holds what each feature speaks for, learnt from hand-coded readouts by `benchmarks/train_areas.py`. A
judgement adds up the weights of the features that are there: a logistic regression, whose every number can be read.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import exp
from typing import Any, NamedTuple

import numpy as np

from coopstats.codebook import Codebook
from coopstats.schema import STANCES

Floats = np.ndarray[Any, np.dtype[np.float64]]
# Below this chance a cue is taken for background.
COUNTS_FROM = 0.35


class Weights(NamedTuple):
    """What each feature speaks for: that an area counts, and each stance, in the order of the schema."""

    counts: dict[str, float]
    stances: dict[str, Floats]


@lru_cache(maxsize=8)
def weights(codebook: Codebook) -> Weights:
    """Give the weights of a codebook's features; those that say nothing are left out."""
    rows = {row.feature: np.array([float(cell or 0) for cell in row[1:]]) for row in codebook.weights}
    return Weights(
        {feature: float(row[0]) for feature, row in rows.items() if row[0]},
        # What a feature adds to all stances alike changes none of them.
        {feature: row[1:] - row[1:].mean() for feature, row in rows.items() if row[1:].any()},
    )


def chance(table: Weights, features: Iterable[str]) -> float:
    """Give the chance that a cue with these features is one of an area that the parties dealt with.

    Examples
    --------
    >>> round(chance(Weights({"a": 2.0}, {}), ["a", "unknown"]), 2)
    0.88
    """
    known = table.counts
    return 1 / (1 + exp(-sum(known[feature] for feature in features if feature in known)))


def stance_chances(table: Weights, features: Iterable[str]) -> Floats:
    """Give the chance of each stance, in the order of the schema.

    Examples
    --------
    >>> stance_chances(Weights({}, {"a": np.array([3.0] + [0.0] * 7)}), ["a"]).round(2).tolist()[:2]
    [0.74, 0.04]
    """
    rows = [table.stances[feature] for feature in features if feature in table.stances]
    total = np.add.reduce(rows) if rows else np.zeros(len(STANCES))
    odds = np.exp(total - total.max())
    return np.asarray(odds / odds.sum())


def reason(table: Weights, features: Iterable[str], stance: str) -> str:
    """Name the feature that speaks most for a stance, and how much: `governs.agree +1.2`.

    Examples
    --------
    >>> reason(Weights({}, {"a": np.array([3.0] + [0.0] * 7)}), ["a"], STANCES[0])
    'a +3.0'
    """
    place = STANCES.index(stance)
    known = [(float(table.stances[feature][place]), feature) for feature in features if feature in table.stances]
    if not known:
        return "no feature"
    most, name = max(known)
    return f"{name} {most:+.1f}"


def highest(chances: Sequence[Floats]) -> tuple[str, list[str]]:
    """Judge an area by all its cues: the stance that some cue most likely has, and a stance of each cue below it.

    Parameters
    ----------
    chances
        For each cue the chance of each stance.

    Returns
    -------
    tuple of str and list of str
        The stance of the area, and those of its cues, of which the highest is that of the area.
    """
    table = np.array(chances)
    top = int((1 - np.prod(1 - table, axis=0)).argmax())
    own = [int(row[: top + 1].argmax()) for row in table]
    own[int(table[:, top].argmax())] = top
    return STANCES[top], [STANCES[place] for place in own]
