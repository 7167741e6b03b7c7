"""At which engagement an area or initiative came up: the one last told of before it."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from coopstats.coding.records import Coverage, Engagement, Figure, Initiative
from coopstats.coding.scanning.scan import Scan

Fact = TypeVar("Fact", Coverage, Initiative, Figure)


def tie(scan: Scan, facts: Sequence[Fact], engagements: Sequence[Engagement]) -> list[Fact]:
    """Tie each fact to the engagement of its sentence, else to the last one told of before it.

    Parameters
    ----------
    scan
        The text as units.
    facts
        Areas, initiatives or figures in text order.
    engagements
        Engagements; those recalled from the past have no part in what follows them.

    Returns
    -------
    list
        The same facts, in the same order. A fact before any engagement goes to the first one if the text has but
        one; otherwise it stays untied.
    """
    article = scan.article
    told = sorted((e.span.start, i) for i, e in enumerate(engagements) if e.status != "past")
    alone = told[0][1] if len(told) == 1 else None
    starts = [start for start, _ in told]
    by_sentence: dict[int, list[int]] = {}
    for start, i in told:
        by_sentence.setdefault(article.sentence_at(start), []).append(i)
    tied = []
    for fact in facts:
        sentence = article.sentence_at(fact.span.start)
        here = by_sentence.get(sentence)
        before = bisect_right(starts, fact.span.start)
        number = _talk(engagements, here) if here else told[before - 1][1] if before else alone
        tied.append(fact._replace(engagement=number))
    return tied


def _talk(engagements: Sequence[Engagement], numbers: list[int]) -> int:
    """Of the engagements of a sentence, the first that is no visit: people talk at meetings."""
    return next((i for i in numbers if engagements[i].kind != "visit"), numbers[0])
