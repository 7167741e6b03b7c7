"""Judgements by weights: whether an area counts, and on which rung of the ladder it stands.

`weights.csv` holds what each feature speaks for, learnt from hand-coded readouts by `benchmarks/train_areas.py`. A
judgement adds up the weights of the features that are there: a logistic regression, whose every number can be read.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import repeat
from math import exp
from struct import Struct

from coopstats.codebook import Codebook
from coopstats.schema import STANCES

# Below this chance a cue is taken for one that the parties did not deal with.
_COUNTS_FROM = 0.15
_COUNTS_BEHIND = 0.5  # the same in a closing paragraph
# From this chance on one cue is enough for the rung of its area, whatever the others say.
SURE = 0.65
UNIT = 100  # weights are kept in hundredths, as the file has them
_PLACES = 1 + len(STANCES)  # a row of weights: that an area counts, and each stance
_WIDTH = 32  # bits of a place in a row packed into one number, so that one sum is that of all places at once
_ZERO = sum(1 << (_WIDTH * place + _WIDTH - 1) for place in range(_PLACES))  # makes each part positive
_PARTS = Struct(f"<{_PLACES}I")
_FIRST, _NONE = (1 << _WIDTH) - 1, 1 << _WIDTH - 1  # the part that tells whether an area counts; where nothing does


@dataclass(frozen=True, eq=False)
class Weights:
    """What each feature speaks for, in hundredths: that an area counts, and each stance, in the order of the schema."""

    counts: dict[str, int]
    stances: dict[str, Sequence[int]]

    @cached_property
    def packed(self) -> dict[str, int]:
        """What each feature speaks for, all in one number."""
        none = (0,) * len(STANCES)
        rows = {name: (self.counts.get(name, 0), *self.stances.get(name, none)) for name in self.counts | self.stances}
        return {name: sum(each << _WIDTH * at for at, each in enumerate(row)) for name, row in rows.items()}

    @cached_property
    def leanings(self) -> Sequence[dict[str, int]]:
        """How much more than for the others each feature speaks for each stance, the most first; none always there."""
        rows = [(name, row, sum(row)) for name, row in self.stances.items() if name != "always"]
        sorts = (
            sorted([(row[at] * len(row) - all_, name) for name, row, all_ in rows])[::-1] for at in range(len(STANCES))
        )
        return [{name: leaning for leaning, name in ordered} for ordered in sorts]


@lru_cache(maxsize=8)
def weights(codebook: Codebook) -> Weights:
    """Give the weights of a codebook's features; those that say nothing are left out."""
    rows = {row.feature: [round(float(cell or 0) * UNIT) for cell in row[1:]] for row in codebook.weights}
    return Weights(
        {feature: row[0] for feature, row in rows.items() if row[0]},
        {feature: row[1:] for feature, row in rows.items() if any(row[1:])},
    )


def weigh(table: Weights, features: Iterable[str]) -> int:
    """Add up all that features speak for, in one number that `chance` and `stance_chances` can read.

    The sum for features of two kinds is that of both sums.

    Examples
    --------
    >>> weigh(Weights({"a": 200, "b": -50}, {}), ["a", "b", "unknown"])
    150
    """
    # Sums of whole numbers are exact, so that the order of a set of features changes nothing.
    return sum(map(table.packed.get, features, repeat(0)))


def chance(weight: int) -> float:
    """Give the chance that a cue of a weight is one of an area that the parties dealt with.

    Examples
    --------
    >>> round(chance(weigh(Weights({"a": 200}, {}), ["a", "unknown"])), 2)
    0.88
    """
    return 1 / (1 + exp((_NONE - (weight + _ZERO & _FIRST)) / UNIT))


def stance_chances(weight: int) -> list[float]:
    """Give the chance of each stance, in the order of the schema.

    Examples
    --------
    >>> [round(chance, 2) for chance in stance_chances(weigh(Weights({}, {"a": [300] + [0] * 7}), ["a"]))][:2]
    [0.74, 0.04]
    """
    _, *parts = _PARTS.unpack((weight + _ZERO).to_bytes(_PARTS.size, "little"))
    totals = [total / UNIT for total in parts]
    most = max(totals)
    odds = [exp(total - most) for total in totals]
    all_odds = sum(odds)
    return [each / all_odds for each in odds]


def reason(table: Weights, features: Container[str], stance: str) -> str:
    """Name the feature that speaks most for a stance, and how much: `governs.agree +1.2`.

    Examples
    --------
    >>> reason(Weights({}, {"a": [300] + [0] * 7}), ["a"], STANCES[0])
    'a +2.6'
    """
    leanings = table.leanings[STANCES.index(stance)]
    name = next(filter(features.__contains__, leanings), "")
    return f"{name} {leanings[name] / len(STANCES) / UNIT:+.1f}" if name else "no feature"


def counts(weight: int, *, behind: bool) -> bool:
    """Whether a cue tells of an area that the parties dealt with; behind, in a closing paragraph, fewer do so.

    Examples
    --------
    >>> counts(-100, behind=False), counts(-100, behind=True)
    (True, False)
    """
    return chance(weight) >= (_COUNTS_BEHIND if behind else _COUNTS_FROM)


def highest(chances: Sequence[Sequence[float]]) -> tuple[str, list[str]]:
    """Judge an area by all its cues: the highest stance that one of them surely has, else the likeliest of all.

    Parameters
    ----------
    chances
        For each cue the chance of each stance.

    Returns
    -------
    tuple of str and list of str
        The stance of the area, and those of its cues, of which the highest is that of the area.
    """
    best = list(map(max, zip(*chances, strict=True)))
    sure = [place for place, chance in enumerate(best) if chance >= SURE]
    top = sure[-1] if sure else best.index(max(best))
    own = [max(range(top + 1), key=row.__getitem__) for row in chances]
    own[max(range(len(chances)), key=lambda cue: chances[cue][top])] = top
    return STANCES[top], [STANCES[place] for place in own]
