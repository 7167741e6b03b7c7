"""Logistic regressions with squared penalty over named features, as `train_areas.py` needs them."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from coopstats.schema import STANCES

RARE = 3  # features seen less often say nothing
PENALTY = {"counts": 4.0, "stance": 7.0}
OF_AREA = ("area.", "group.")
OF_TEXT = ("text:", "title:", "much:")
PLAIN = ("word=", "left=")
EXPECTED = {"governs": 0.5, "head": 0.5, "verb": 0.5, "outer": 0.3, "passive": 1.0, "after": 0.5, "carried": 0.3}
Rows = Sequence[frozenset[str]]


def fit_counts(features: Rows, counts: Sequence[int]) -> list[tuple[str, Any]]:
    """Learn whether a cue counts; gives each feature with its weights against and for."""
    return _fit(features, np.eye(2)[list(counts)], np.ones(len(counts)), _held_for_counts)


def fit_stances(features: Rows, chances: Sequence[Any], shares: Sequence[float]) -> list[tuple[str, Any]]:
    """Learn the rung of a cue; gives each feature with its weights for the stances."""
    return _fit(features, np.array(chances), np.array(shares), _held_for_stance, _expected)


def _held_for_counts(name: str) -> float:
    """Give how much a feature is held back: rungs, seen often, less than families, and plain words more."""
    if name == "always":
        return 0.0
    return PENALTY["counts"] * (0.5 if ":" in name else 3.0 if name.startswith(PLAIN) else 1.0)


def _held_for_stance(name: str) -> float:
    """Give the same for stances, of which areas say little and words much."""
    if name == "always":
        return 0.0
    if name.startswith(OF_AREA):
        return PENALTY["stance"] * 10
    if name.startswith(PLAIN):
        return PENALTY["stance"] * 1.5
    rung = 1.0 if name.startswith(OF_TEXT) else 0.5
    return PENALTY["stance"] * (rung if ":" in name else 2.0)


def _expected(name: str) -> Any:
    """Give what a feature is taken to weigh before anything is learnt: what governs speaks for its own rung."""
    weights = np.zeros(len(STANCES))
    place, _, rung = name.partition(":")
    stance = rung.rpartition(">")[2].partition(".")[0]
    if stance in STANCES:
        weights[STANCES.index(stance)] = EXPECTED.get(place, 0.0)
    return weights


def _fit(
    features: Rows,
    y: Any,
    shares: Any,
    held_back: Callable[[str], float],
    expected: Callable[[str], Any] | None = None,
) -> list[tuple[str, Any]]:
    """Fit a multinomial logistic regression to the chances `y` of each row, weighed by `shares`."""
    seen = Counter(name for row in features for name in row)
    names = sorted(name for name, times in seen.items() if times >= RARE)
    places = {name: place for place, name in enumerate(names)}
    cells = [(i, places[name]) for i, row in enumerate(features) for name in sorted(row) if name in places]
    rows, columns = zip(*cells, strict=True)
    x = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(features), len(names)))
    held = np.array([held_back(name) for name in names])[:, None]
    start = np.array([expected(name) for name in names]) if expected else np.zeros((len(names), y.shape[1]))

    def loss(flat: Any) -> tuple[float, Any]:
        w = flat.reshape(start.shape)
        z = x @ w
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z)
        p /= p.sum(axis=1, keepdims=True)
        misfit = -(shares * (np.log(p + 1e-12) * y).sum(axis=1)).sum()
        off = w - start
        return misfit + (held * off**2).sum() / 2, (x.T @ ((p - y) * shares[:, None]) + held * off).ravel()

    fit = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return list(zip(names, fit.x.reshape(start.shape), strict=True))
