import math

import pytest
from scipy.stats import binomtest

from coopstats.measures import difference, wilson


# Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3 (score without continuity correction).
@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_against_newcombes_table(count: int, total: int, low: float, high: float) -> None:
    row = wilson(count, total).iloc[0]
    assert (round(row["low"], 4), round(row["high"], 4)) == (low, high)


@pytest.mark.parametrize(("count", "total"), [(0, 1), (1, 1), (3, 7), (50, 400), (400, 400)])
def test_wilson_against_scipy(count: int, total: int) -> None:
    row = wilson(count, total).iloc[0]
    reference = binomtest(count, total).proportion_ci(method="wilson")
    assert (row["low"], row["high"]) == pytest.approx((reference.low, reference.high), abs=1e-12)


def test_no_cases_tell_nothing() -> None:
    row = wilson(0, 0).iloc[0]
    assert math.isnan(row["share"])
    assert (row["low"], row["high"]) == pytest.approx((0, 1))


# Newcombe, R. G. (1998), Statistics in Medicine 17, 873-890, table II, method 10.
@pytest.mark.parametrize(
    ("cells", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
    ],
)
def test_difference_against_newcombes_table(cells: tuple[int, int, int, int], low: float, high: float) -> None:
    row = difference(*cells).iloc[0]
    assert (round(row["low"], 4), round(row["high"], 4)) == (low, high)
