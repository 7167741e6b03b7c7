"""The same person, the same body across readouts: certain matches are merged, likely ones are put before the analyst.

Each readout has its own rows. Names that say the same in other letters, order or length are compared with country and
office as context. What is certain is merged; what is likely becomes a row for `judgements.csv`, which the analyst
decides and every later run obeys. Nothing merges across a conflict: neither by name nor by judgement.
"""

import pandas as pd

from coopstats.identity.judgements import read_judgements
from coopstats.identity.settling import merged, settle
from coopstats.tables import Coding

__all__ = ["likely_matches", "read_judgements", "resolve"]


def resolve(coding: Coding, judgements: pd.DataFrame | None = None) -> Coding:
    """Merge the people and the bodies of many readouts that are certainly, or by judgement, the same.

    Parameters
    ----------
    coding
        Tables of any number of readouts, each with its own rows.
    judgements
        Decided pairs, as `read_judgements` gives them; "same" merges, "different" keeps apart. Rows on ids that are
        not in the tables are left alone, so that one file may serve many bundles.

    Returns
    -------
    Coding
        The same facts; ids of merged rows are that of the first, which takes the fullest name.

    Raises
    ------
    TableError
        If a judgement merges across a conflict (two holders of one post on one day, two posts that one person cannot
        hold, two people whom one text tells apart), contradicts another one, or was made on other names.

    Examples
    --------
    >>> from coopstats import article_from_text, code, concat
    >>> texts = {"a": "Norwegian Minister Åse Roe met Polish Minister Jan Lis.", "b": "Polish Minister Jan Lis left."}
    >>> both = concat([code(article_from_text(text, source_id=key)) for key, text in texts.items()])
    >>> resolve(both).people["name"].tolist()
    ['Åse Roe', 'Jan Lis']
    """
    return merged(coding, settle(coding, judgements).into)


def likely_matches(coding: Coding, judgements: pd.DataFrame | None = None) -> pd.DataFrame:
    """List the pairs that may be the same and that nobody has decided yet, likeliest first.

    Parameters
    ----------
    coding, judgements
        As for `resolve`.

    Returns
    -------
    DataFrame
        `left`, `right` (ids), `score` (0 to 1), `judgement` (empty, for the analyst to fill in with `same` or
        `different`), `note` (both names, and what keeps the two from being merged by name, if anything does).

    Examples
    --------
    >>> from coopstats import article_from_text, code, concat
    >>> texts = {"a": "Polish Minister Jan Lis met Minister Åse Roe of Norway.", "b": "Polish Minister J. Lis spoke."}
    >>> both = concat([code(article_from_text(text, source_id=key)) for key, text in texts.items()])
    >>> likely_matches(both)["note"].tolist()
    ['Jan Lis | J. Lis']
    """
    return settle(coding, judgements).asked
