"""Initiatives: named programmes, corridors, agreements, conferences and formats that the parties deal with.

Of what `instruments` finds, a name counts once, at its fullest, and not if it is no more than a kind of thing ("a
memorandum of understanding") while a fuller name tells which, or if it is the meeting itself that the text reports.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from math import ceil

from coopstats.coding.areas.judgement import highest, stance_chances, weigh, weights
from coopstats.coding.areas.predicates import Predicates
from coopstats.coding.initiatives.instruments import find_names_of_instruments
from coopstats.coding.initiatives.subjects import Named
from coopstats.coding.records import Cover, Coverage, Initiative, Span
from coopstats.coding.scanning.scan import Scan

_EMPTY = frozenset("the of for and a an in to on with".split())
_KINDS = frozenset(
    "agreement agreements memorandum memoranda understanding mou mous treaty protocol programme program plan action "
    "strategy dialogue strategic political consultations cooperation co framework joint statement declaration summit "
    "forum conference partnership bilateral meeting high level council session round regional international annual "
    "pact deal project scheme corridor ministerial committee mechanism initiative accord communique policy vision "
    "charter convention".split()
)
_BODIES = frozenset(
    "committee commission council group ministry assembly government centre center force campus complex parliament "
    "headquarters office secretariat department agency delegation".split()
)
_SESSIONS = frozenset("meeting session".split())
_KNOWN_SESSIONS = frozenset("leaders annual heads leaders' ministers'".split())
_PLURALS = frozenset("memoranda of understanding agreements mous programmes programs projects initiatives".split())
_COP = re.compile(r"cop\d+")
_WHEN = re.compile(r"(?: (?:yesterday|today|tomorrow|tonight|here|recently|earlier|jointly))+$")
_PARTIES = re.compile(r"(\d+)(?:st|nd|rd|th) (?:session of the )?conference of the parties.*")
_SURE = frozenset(("initiative.known", "initiative.quoted"))
_SHORTEST = 3  # letters of an acronym
_GLOSS = 60  # characters between a name and its acronym in brackets
_ALIKE = 0.6  # share of words at which two names are one


def find_initiatives(scan: Scan, masks: Sequence[Span], coverage: Sequence[Coverage] = ()) -> list[Initiative]:
    """Find every named initiative, once, at its fullest name.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, which name no initiative.
    coverage
        Areas found, in text order; the first that begins inside a name becomes the initiative's.

    Returns
    -------
    list of Initiative
        In text order.
    """
    taken = Cover(masks)
    found: list[Named] = []
    end = -1
    for named in find_names_of_instruments(scan, taken):
        if named.span.start >= end and not taken.holds(*named.span) and not _is_other(scan, named):
            end = named.span.end
            found.append(named)
    found = _without_acronyms(scan, found)
    kept = _fullest([(_words(scan, named), named) for named in found])
    if not kept:
        return []
    table, predicates = weights(scan.codebook), Predicates(scan)
    initiatives = []
    for named in kept:
        span = _without_day(scan, named.span)
        around = predicates.around(*scan.range_of(*span))
        stance, _ = highest([stance_chances(weigh(table, {*around, "always"}))])
        name = " ".join(scan.article.text[span.start : span.end].split())
        initiatives.append(Initiative(name, named.kind, _area(span, coverage), stance, span, named.rule))
    return initiatives


def _without_day(scan: Scan, span: Span) -> Span:
    """End a name before a word for a time or place that stands behind it: "an agreement on fish yesterday"."""
    behind = _WHEN.search(scan.low[slice(*span)])
    return Span(span.start, span.start + behind.start()) if behind else span


def _words(scan: Scan, named: Named) -> frozenset[str]:
    """Give the words that tell a name from others, without an acronym in brackets and the numeral of a session."""
    low = re.sub(r"\(.*?\)|'s\b", " ", scan.low[slice(*named.span)])
    low = low.replace("u.s.", "us").replace("united states", "us").replace("npp", "nuclear power plant")
    return frozenset(re.findall(r"[^\W_]+", _PARTIES.sub(r"cop\1", low))) - _EMPTY


def _without_acronyms(scan: Scan, found: Sequence[Named]) -> list[Named]:
    """Leave out acronyms of other names, by their initials or in brackets, and what else stands in brackets behind."""
    text = scan.article.text
    names = [text[slice(*named.span)] for named in found]
    known = {gloss for name in names for gloss in re.findall(r"\(([^()]+)\)", name)}
    for name in names:
        initials = "".join(re.findall(r"\b[A-Z](?=[a-z])", name))
        known.update(initials[:end] for end in range(_SHORTEST, len(initials) + 1))
    kept, before = [], -_GLOSS
    for name, named in zip(names, found, strict=True):
        behind = text[named.span.start - 1 : named.span.start] == "(" and named.span.start - before < _GLOSS
        before = named.span.end
        if name not in known and not behind:
            kept.append(named)
    return kept


def _fullest(names: Sequence[tuple[frozenset[str], Named]]) -> list[Named]:
    """Keep of names for the same thing the first, or a later one that says more."""
    kept: list[tuple[frozenset[str], Named]] = []
    with_word: dict[str, set[int]] = defaultdict(set)
    known_by: dict[str, set[int]] = defaultdict(set)
    for words, named in names:
        # Who has enough in common with a name has one of its rarest words; who is part of it is known by one of them.
        own = words - _KINDS
        unlike = len(own) - ceil(_ALIKE * len(own))
        rarest = sorted(own or words, key=lambda word: len(with_word[word]))[: unlike + 1]
        near: set[int] = set().union(*(known_by[word] for word in words), *(with_word[word] for word in rarest))
        same = (i for i in sorted(near) if _same(words, kept[i][0], named.kind == kept[i][1].kind))
        at = next(same, len(kept))
        if at == len(kept):
            kept.append((words, named))
        elif kept[at][0] < words or (kept[at][0] == words and _longer(named, kept[at][1], words)):
            kept[at] = (words, named)
        else:
            continue
        for word in words:
            with_word[word].add(at)
        for word in rarest[:1]:
            known_by[word].add(at)
    return [named for _, named in kept]


def _longer(named: Named, known: Named, words: frozenset[str]) -> bool:
    """Whether a name is longer than a known one; "COP29" is no less a name than what it stands for."""
    numbered = any(_COP.fullmatch(word) for word in words)
    return not numbered and named.span.end - named.span.start > known.span.end - known.span.start


def _same(words: frozenset[str], other: frozenset[str], akin: bool) -> bool:
    """Whether two names are one: of the words that tell them apart most are the same, or one is part of the other."""
    if not words or not other:
        return False
    own, its = words - _KINDS, other - _KINDS
    if akin and own and its and len(own & its) / len(own | its) >= _ALIKE:
        return True
    small = min(words, other, key=len)
    return (words <= other or other <= words) and (len(small) > 1 or not small <= _KINDS)


def _is_other(scan: Scan, named: Named) -> bool:
    """Whether a name is that of a body, of a session, or of the summit of two countries that the text reports."""
    if named.rule == "initiative.assembly":
        return False
    low = re.sub(r"\(.*?\)", "", scan.low[slice(*named.span)]).split()
    words, tags = frozenset(low), scan.tags[slice(*scan.range_of(*named.span))]
    bilateral = sum(tag in "CD" for tag in tags.partition("e")[0]) > 1
    body = low[-1] in _BODIES and named.rule not in _SURE
    session = "G" not in tags and not words.isdisjoint(_SESSIONS) and words.isdisjoint(_KNOWN_SESSIONS)
    talks = low[-1] == "consultations" and (tags[0] == "n") != bilateral and "annual" not in words
    return body or session or talks or words <= _PLURALS or (bilateral and "summit" in words)


def _area(span: Span, coverage: Sequence[Coverage]) -> str:
    first = bisect_left(coverage, span.start, key=lambda c: c.span.start)
    return coverage[first].area if first < len(coverage) and coverage[first].span.start < span.end else ""
