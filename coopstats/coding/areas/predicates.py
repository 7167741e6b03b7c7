"""Predicates: the verbs and nouns that say how far a subject went, and which of them governs a cue.

`stances.csv` gathers them in families ("agree": agreed, decided, reached consensus ...), each with its rung of the
ladder. A light family ("strengthen", "will", "more") says little by itself: the nearest predicate that is not light
governs what stands behind it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coopstats.coding.areas.deeds import whose
from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.plainwords import BE
from coopstats.coding.scanning.scan import Scan

LIGHT = frozenset(
    "will have already strengthen cooperate good say project chance agenda create need grow instrument importance "
    "discussion aggression".split()
)
_NEGATIVE = frozenset("not no never without neither nor cannot".split())
_RELATIVE = frozenset("which who while whereas where when although though as but".split())
_BE = BE | {"has", "have"}
_OWNED = frozenset("its their his her our this such with other new joint of mutual".split())
_ANAPHORA = frozenset("it its this these under such the by also among in they".split())
_PAPERS = frozenset(
    "memorandum agreement mou document treaty protocol agreements memoranda mous documents treaties protocols "
    "instruments accords".split()
)
_NAMED = frozenset("NTGMPB")  # tags of words in a name
_DONE = frozenset(
    "gave took spoke held made put met said told laid set drew paid sought began brought went dwelt thought found led "
    "saw sent offered undertook vowed swore built ran".split()
)  # forms that tell what was done, beside those in -ed
_UNDONE = frozenset(
    "to will would shall should may might could can must yet not for before until if once when ready expected planned "
    "earlier previously already had".split()
)
_BEFORE = 40  # words back into what was said before
_CHAIN = 4  # words between links of a chain


class Predicate(NamedTuple):
    """A predicate at units `first` to `last` (exclusive) with its family and rung."""

    first: int
    last: int
    family: str
    stance: str


class Predicates:
    """The predicates of a text in order, and what they say of the words among them.

    Those in the words of a field ("legal assistance") govern no other field beside it.
    """

    def __init__(self, scan: Scan, background: Sequence[Span] = (), fields: Sequence[tuple[int, int]] = ()) -> None:
        self._scan = scan
        self._all = list(_find(scan))
        self._firsts = [p.first for p in self._all]
        inside = {unit for field in fields for unit in range(*field)}
        self._silent = frozenset(p for p in self._all if p.first in inside)
        self._text = frozenset(self._of_text(Cover(background)))

    def around(self, first: int, last: int) -> set[str]:
        """Describe what stands around the words at units `first` to `last` (exclusive).

        Parameters
        ----------
        first, last
            The words, in one sentence.

        Returns
        -------
        set of str
            Names of features, as the file of weights knows them. A point goes before a family, a colon before a rung:
            `governs.agree`, `governs:agreed`, `governs:agreed.joint`.
        """
        scan = self._scan
        low, high = scan.sentence_of(first)
        left = [p for p in self._within(low, first) if p.last <= first and p not in self._silent]
        right = [p for p in self._within(last, high) if p not in self._silent]
        start = self._clause(low, first)
        near = [p for p in left if p.first >= start]
        found = {f"in.{p.family}" for p in self._within(first, last)}
        found.update(f"left.{p.family}" for p in left)
        found.update(f"right.{p.family}" for p in right)
        if near:
            found.add(f"next.{near[-1].family}")
            if near[-1].last >= first - 3:
                found.add(f"close.{near[-1].family}")
        strong = _strong(near) or _strong(left)
        found.update(self._governed(strong, low) if strong else self._ungoverned(_strong(right), low))
        if not _PAPERS.isdisjoint([unit.low for unit in scan.units[low:first]]):
            found.add("under.instrument")
        if scan.in_headline(first):
            found.add("headline")
        elif low == 0 or scan.in_headline(low - 1):
            found.add("opening")
        return found | self._text

    def _within(self, low: int, high: int) -> list[Predicate]:
        return self._all[bisect_left(self._firsts, low) : bisect_left(self._firsts, high)]

    def _of_text(self, closing: Cover) -> Iterator[str]:
        """What the text is about as a whole, but for its background: its headline, a signing, many words of a rung."""
        units = self._scan.units
        strong = [p for p in _strong(self._all) if not closing.holds(units[p.first].start, units[p.last - 1].end)]
        yield from (f"title:{p.stance}" for p in strong if self._scan.in_headline(p.first))
        if any(p.family == "sign" and self._done(p) for p in strong):
            yield "text:signed"
        for stance in ("agreed", "concern", "implemented"):
            if sum(p.stance == stance for p in strong) >= max(3, len(strong) / 4):
                yield f"much:{stance}"

    def _governed(self, strong: Sequence[Predicate], low: int) -> Iterator[str]:
        """Name the predicate that governs, the one that governs it in turn, the verb, the outermost."""
        nearest, outer, head = strong[-1], strong[0], self._head(strong)
        for name, p in (("governs", nearest), ("head", head)):
            deed = whose(self._scan.units, p.first, low)
            yield from (f"{name}.{p.family}", f"{name}:{p.stance}")
            yield from (f"{name}.{p.family}.{deed}", f"{name}:{p.stance}.{deed}")
        yield from (f"outer.{outer.family}", f"outer:{outer.stance}.{whose(self._scan.units, outer.first, low)}")
        yield f"pair:{outer.stance}>{nearest.stance}"
        if head is not nearest:
            yield f"head:{head.stance}>{nearest.stance}"
        if len(strong) > 1:
            yield f"second:{strong[-2].stance}"
        if any(self._scan.units[i].low in _NEGATIVE for i in range(max(low, nearest.first - 3), nearest.first)):
            yield "negated"
        verbs = [p for p in strong if not self._nominal(p)]
        if verbs:
            verb = verbs[-1]
            yield from (
                f"verb.{verb.family}",
                f"verb:{verb.stance}",
                f"verb:{verb.stance}.{whose(self._scan.units, verb.first, low)}",
            )
        else:
            yield "verb.none"

    def _ungoverned(self, after: Sequence[Predicate], low: int) -> Iterator[str]:
        """Where nothing stands before: what follows ("X was discussed"), and what the sentence before said."""
        yield "governs.none"
        units = self._scan.units
        if after:
            passive = units[after[0].first - 1].low in _BE
            yield f"passive:{after[0].stance}" if passive else f"after:{after[0].stance}"
            yield from (f"after.{after[0].family}", f"last:{after[-1].stance}")
        else:
            yield "no.verb"
        before = _strong(self._within(max(low - _BEFORE, 0), low))
        if before:
            yield f"before:{before[-1].stance}"
            if not after or units[low].low in _ANAPHORA:
                yield f"carried:{before[-1].stance}"

    def _head(self, chain: Sequence[Predicate]) -> Predicate:
        """Follow a chain of predicates outwards: in "expressed readiness to help train" the readiness decides."""
        units = self._scan.units
        at = len(chain) - 1
        while at and chain[at].first - chain[at - 1].last <= _CHAIN:
            between = units[chain[at - 1].last : chain[at].first]
            if not all(unit.tag in "uritew" for unit in between):
                break
            at -= 1
        return chain[at]

    def _nominal(self, predicate: Predicate) -> bool:
        """Whether a predicate is a noun or a gerund: behind a preposition, an article, or no auxiliary."""
        if not predicate.first:
            return False
        before = self._scan.units[predicate.first - 1]
        gerund = self._scan.units[predicate.first].low.endswith("ing") and before.low not in _BE
        return before.tag in "eirt" or before.low in _OWNED or gerund

    def _clause(self, low: int, unit: int) -> int:
        """Give the unit at which the clause that holds a unit begins."""
        units = self._scan.units
        for at in range(unit - 1, low, -1):
            if units[at].tag in ";:" or (units[at].low in _RELATIVE and units[at - 1].tag == ","):
                return at + 1
            if units[at].tag == "a" and self._past(at + 1, unit):
                return at + 1  # "praised A and called for B"
        return low

    def _done(self, predicate: Predicate) -> bool:
        """Whether something happened, and now: neither "is to be signed" nor "was signed in" a year long gone."""
        units = self._scan.units
        before = [unit.low for unit in units[max(predicate.first - 3, 0) : predicate.first]]
        attributive = units[predicate.first].low not in _BE and not _PAPERS.isdisjoint(before[-1:])
        if attributive or not _UNDONE.isdisjoint(before):
            return False
        years = [unit.low for unit in units[predicate.last : predicate.last + 8] if YEAR.fullmatch(unit.low)]
        return not years or (self._scan.article.published or "")[:4] in years

    def _past(self, first: int, stop: int) -> bool:
        """Whether a predicate begins here, at most one adverb later, that tells what was done: "and called for"."""
        units = self._scan.units
        begins = self._within(first, min(first + 2, stop))
        return any(
            p.family not in LIGHT and (units[p.first].low.endswith("ed") or units[p.first].low in _DONE) for p in begins
        )


def _strong(predicates: Sequence[Predicate]) -> list[Predicate]:
    return [p for p in predicates if p.family not in LIGHT]


def _find(scan: Scan) -> Iterator[Predicate]:
    """Give every predicate, longest first at a place, without overlaps."""
    end = -1
    for first, match in scan.matches("stance"):
        if match.start < end:
            continue
        cue = match.terms[0].value
        if (
            cue.term == "instrument"
            and first
            and scan.units[first - 1].tag in _NAMED
            and scan.article.text[match.start].isupper()
        ):
            continue  # "the UN Framework Convention" is a name, nobody has signed it here
        yield Predicate(first, scan.unit_at(match.end - 1) + 1, cue.term, cue.stance)
        end = match.end
