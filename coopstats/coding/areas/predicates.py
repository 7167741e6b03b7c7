"""Predicates: the verbs and nouns that say how far a subject went, and which of them governs a cue.

`stances.csv` gathers them in families ("agree": agreed, decided, reached consensus ...), each with its rung of the
ladder. A light family ("strengthen", "will", "more") says little by itself: the nearest predicate that is not light
governs what stands behind it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coopstats.coding.areas.deeds import whose
from coopstats.coding.dates.datewords import YEAR
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.plainwords import BE
from coopstats.coding.scanning.scan import Scan

LIGHT = frozenset(
    "will have already strengthen cooperate good say project chance create need grow instrument importance "
    "aggression".split()
)
ASIDE = "aside"  # phrases that hold a predicate's word and govern nothing: "needless to say", "with regard to"
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
_BREAK = re.compile("[;:a]|(?<=,).")  # where a clause may begin


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
        self._all = _find(scan)
        self._firsts = [p.first for p in self._all]
        inside = {unit for field in fields for unit in range(*field)}
        self._voiced = [p for p in self._all if p.first not in inside]
        self._voiced_firsts, self._voiced_lasts = [p.first for p in self._voiced], [p.last for p in self._voiced]
        self._lefts, self._rights = ([f"{side}.{p.family}" for p in self._voiced] for side in ("left", "right"))
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
        begin, end = bisect_left(self._voiced_firsts, low), bisect_left(self._voiced_firsts, high)
        before, behind = bisect_right(self._voiced_lasts, first), bisect_left(self._voiced_firsts, last)
        left, right = self._voiced[begin:before], self._voiced[behind:end]
        start = self._clause(low, first)
        found = {*self._text, *self._lefts[begin:before], *self._rights[behind:end]}
        found.update([f"in.{p.family}" for p in self._within(first, last)])
        if left and left[-1].first >= start:
            found.add(f"next.{left[-1].family}")
            if left[-1].last >= first - 3:
                found.add(f"close.{left[-1].family}")
        strong = _strong(left)
        near = [p for p in strong if p.first >= start] or strong
        found.update(self._governed(near, low) if near else self._ungoverned(_strong(right), low))
        if not _PAPERS.isdisjoint(scan.lows[low:first]):
            found.add("under.instrument")
        if first in scan.headline:
            found.add("headline")
        elif low == 0 or low - 1 in scan.headline:
            found.add("opening")
        return found

    def _within(self, low: int, high: int) -> list[Predicate]:
        return self._all[bisect_left(self._firsts, low) : bisect_left(self._firsts, high)]

    def _of_text(self, closing: Cover) -> Iterator[str]:
        """What the text is about as a whole, but for its background: its headline, a signing, many words of a rung."""
        units = self._scan.units
        strong = [p for p in _strong(self._all) if not closing.holds(units[p.first].start, units[p.last - 1].end)]
        headline = self._scan.headline
        yield from [f"title:{p.stance}" for p in strong if p.first in headline]
        if any(p.family == "sign" and self._done(p) for p in strong):
            yield "text:signed"
        stances = [p.stance for p in strong]
        for stance in ("agreed", "concern", "implemented"):
            if stances.count(stance) >= max(3, len(strong) / 4):
                yield f"much:{stance}"

    def _governed(self, strong: Sequence[Predicate], low: int) -> list[str]:
        """Name the predicate that governs, the one that governs it in turn, the verb, the outermost."""
        nearest, outer, head = strong[-1], strong[0], self._head(strong)
        verb = next((p for p in reversed(strong) if not self._nominal(p)), None)
        deeds = {p.first: whose(self._scan.units, p.first, low) for p in {nearest, outer, head, verb or head}}
        found = [f"outer.{outer.family}", f"outer:{outer.stance}.{deeds[outer.first]}"]
        found.append(f"pair:{outer.stance}>{nearest.stance}")
        for name, p in (("governs", nearest), ("head", head)):
            deed = deeds[p.first]
            found += [f"{name}.{p.family}", f"{name}:{p.stance}"]
            found += [f"{name}.{p.family}.{deed}", f"{name}:{p.stance}.{deed}"]
        if head is not nearest:
            found.append(f"head:{head.stance}>{nearest.stance}")
        if len(strong) > 1:
            found.append(f"second:{strong[-2].stance}")
        if not _NEGATIVE.isdisjoint(self._scan.lows[max(low, nearest.first - 3) : nearest.first]):
            found.append("negated")
        if verb:
            found += [f"verb.{verb.family}", f"verb:{verb.stance}", f"verb:{verb.stance}.{deeds[verb.first]}"]
        else:
            found.append("verb.none")
        return found

    def _ungoverned(self, after: Sequence[Predicate], low: int) -> list[str]:
        """Where nothing stands before: what follows ("X was discussed"), and what the sentence before said."""
        found, units = ["governs.none"], self._scan.units
        if after:
            passive = units[after[0].first - 1].low in _BE
            found.append(f"passive:{after[0].stance}" if passive else f"after:{after[0].stance}")
            found += [f"after.{after[0].family}", f"last:{after[-1].stance}"]
        else:
            found.append("no.verb")
        before = _strong(self._within(max(low - _BEFORE, 0), low))
        if before:
            found.append(f"before:{before[-1].stance}")
            if not after or units[low].low in _ANAPHORA:
                found.append(f"carried:{before[-1].stance}")
        return found

    def _head(self, chain: Sequence[Predicate]) -> Predicate:
        """Follow a chain of predicates outwards: in "expressed readiness to help train" the readiness decides."""
        at = len(chain) - 1
        while at and chain[at].first - chain[at - 1].last <= _CHAIN:
            if self._scan.tags[chain[at - 1].last : chain[at].first].strip("uritew"):
                break
            at -= 1
        return chain[at]

    def _nominal(self, predicate: Predicate) -> bool:
        """Whether a predicate is a noun or a gerund: behind a preposition, an article, or no auxiliary."""
        if not predicate.first:
            return False
        before = self._scan.units[predicate.first - 1]
        if before.tag in "eirt" or before.low in _OWNED:
            return True
        return before.low not in _BE and self._scan.lows[predicate.first].endswith("ing")

    def _clause(self, low: int, unit: int) -> int:
        """Give the unit at which the clause that holds a unit begins."""
        tags, lows = self._scan.tags, self._scan.lows
        for mark in reversed(list(_BREAK.finditer(tags, low + 1, unit))):
            at = mark.start()
            if tags[at] in ";:" or (tags[at - 1] == "," and lows[at] in _RELATIVE):
                return at + 1
            if tags[at] == "a" and self._past(at + 1, unit):
                return at + 1  # "praised A and called for B"
        return low

    def _done(self, predicate: Predicate) -> bool:
        """Whether something happened, and now: neither "is to be signed" nor "was signed in" a year long gone."""
        lows = self._scan.lows
        before = lows[max(predicate.first - 3, 0) : predicate.first]
        attributive = lows[predicate.first] not in _BE and not _PAPERS.isdisjoint(before[-1:])
        if attributive or not _UNDONE.isdisjoint(before):
            return False
        years = [low for low in lows[predicate.last : predicate.last + 8] if YEAR.fullmatch(low)]
        return not years or (self._scan.article.published or "")[:4] in years

    def _past(self, first: int, stop: int) -> bool:
        """Whether a predicate begins here, at most one adverb later, that tells what was done: "and called for"."""
        lows = self._scan.lows
        begins = _strong(self._within(first, min(first + 2, stop)))
        return any(lows[p.first] in _DONE or lows[p.first].endswith("ed") for p in begins)


def _strong(predicates: Sequence[Predicate]) -> list[Predicate]:
    return [p for p in predicates if p.family not in LIGHT]


def _find(scan: Scan) -> list[Predicate]:
    """Give every predicate, longest first at a place, without overlaps."""
    found: list[Predicate] = []
    end = -1
    for first, last, match in scan.matches("stance"):
        if match.start < end:
            continue
        cue = match.terms[0].value
        named = cue.term == "instrument" and first and scan.tags[first - 1] in _NAMED
        if named and scan.article.text[match.start].isupper():
            continue  # "the UN Framework Convention" is a name, nobody has signed it here
        if cue.term != ASIDE:
            found.append(Predicate(first, last, cue.term, cue.stance))
        end = match.end
    return found
