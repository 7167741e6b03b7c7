"""How sure a share is: intervals for proportions and for their change."""

from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd


def wilson(count: Any, total: Any, *, level: float = 0.95) -> pd.DataFrame:
    """Bound a proportion by the score interval, which holds its level also for few cases and for shares near 0 or 1.

    Parameters
    ----------
    count, total
        Cases that have the property, and all cases; numbers or aligned series. A total of 0 gives 0 to 1.
    level
        Confidence level between 0 and 1.

    Returns
    -------
    DataFrame
        `share`, `low` and `high`, each 0 to 1.

    References
    ----------
    Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
    Statistical Association 22, 209-212.

    Examples
    --------
    >>> wilson([81, 15], [263, 148]).round(4)
        share     low    high
    0  0.3080  0.2553  0.3662
    1  0.1014  0.0624  0.1605
    """
    k = pd.Series(count).astype(float)
    n = pd.Series(total, index=k.index).astype(float)
    z = NormalDist().inv_cdf((1 + level) / 2)
    p = (k / n).where(n > 0, np.nan)
    centre = (k + z**2 / 2) / (n + z**2)
    spread = (k * (n - k) / n).where(n > 0, 0) + z**2 / 4
    half: pd.Series[float] = z / (n + z**2) * spread**0.5
    return pd.DataFrame({"share": p, "low": (centre - half).clip(lower=0), "high": (centre + half).clip(upper=1)})


def difference(count: Any, total: Any, other_count: Any, other_total: Any, *, level: float = 0.95) -> pd.DataFrame:
    """Bound the difference of two proportions, the first less the second.

    Parameters
    ----------
    count, total, other_count, other_total
        Cases that have the property, and all cases, of either; numbers or aligned series.
    level
        Confidence level between 0 and 1.

    Returns
    -------
    DataFrame
        `difference`, `low` and `high`, each -1 to 1.

    References
    ----------
    Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of eleven
    methods. Statistics in Medicine 17, 873-890, method 10.

    Examples
    --------
    >>> difference(56, 70, 48, 80).round(4)
       difference     low    high
    0         0.2  0.0524  0.3339
    """
    one, other = wilson(count, total, level=level), wilson(other_count, other_total, level=level)
    gap = one["share"] - other["share"]
    below = ((one["share"] - one["low"]) ** 2 + (other["high"] - other["share"]) ** 2) ** 0.5
    above = ((one["high"] - one["share"]) ** 2 + (other["share"] - other["low"]) ** 2) ** 0.5
    return pd.DataFrame({"difference": gap, "low": gap - below, "high": gap + above})
