"""Areas of co-operation that the parties dealt with, each with its stance.

Cues are weighed by where they stand: a cue in a list of fields, in a sentence of the two sides, in a text with an
engagement counts sooner than one in a closing paragraph. `judgement` holds the weights.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from coopstats.coding.areas.cues import Cue, find_cues
from coopstats.coding.areas.formats import find_formats
from coopstats.coding.areas.judgement import counts, highest, reason, stance_chances, weigh, weights
from coopstats.coding.areas.predicates import Predicates
from coopstats.coding.areas.thirdstates import find_third_states
from coopstats.coding.areas.wording import Wording
from coopstats.coding.records import Cover, Coverage, Engagement, Span
from coopstats.coding.scanning.scan import Scan

BACKGROUND = "background"
_TIES = frozenset(
    "cooperation co-operation collaboration relations ties partnership bilateral exchange exchanges dialogue between "
    "joint jointly both mutual countries sides".split()
)
_SIDES = frozenset("sides both they we he she minister ambassador president parties leaders ministers our us i".split())


def find_coverage(
    scan: Scan,
    masks: Sequence[Span],
    background: Sequence[Span] = (),
    engagements: Sequence[Engagement] = (),
) -> list[Coverage]:
    """Find the areas that came up, each where it stands, with the stance of the words that govern it.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans of bodies' names and offices, in which no cue counts.
    background
        Paragraphs about the world, in which a cue seldom counts.
    engagements
        What the text tells of.

    Returns
    -------
    list of Coverage
        In text order; an area may come up more than once, and its highest stance is that of the text.
    """
    table = weights(scan.codebook)
    kept: dict[str, list[tuple[Cue, set[str], int]]] = defaultdict(list)
    closing: dict[str, list[tuple[Cue, set[str], int]]] = defaultdict(list)
    for cue, context, own, around in describe_cues(scan, masks, background, engagements):
        weight = weigh(table, own)
        behind = BACKGROUND in context
        if counts(weight + weigh(table, context), behind=behind):
            place = closing if behind else kept
            place[cue.area].append((cue, around, weight if around is own else weigh(table, around)))
    found = []
    for area, cues in (closing | kept).items():  # what the world did adds nothing to what the parties dealt with
        _, stances = highest([stance_chances(weight) for _, _, weight in cues])
        found += [
            Coverage(area, stance, "", cue.span, f"area.{cue.kind}; stance.model: {reason(table, features, stance)}")
            for (cue, features, _), stance in zip(cues, stances, strict=True)
        ]
    return sorted(found, key=lambda coverage: (coverage.span, coverage.area))


@lru_cache(maxsize=1 << 10)
def of_area(area: str) -> frozenset[str]:
    """Give the features that an area has wherever it stands.

    Examples
    --------
    >>> sorted(of_area("ECO.TRD"))
    ['always', 'area.ECO.TRD', 'group.ECO']
    """
    return frozenset({"always", f"area.{area}", f"group.{area[:3]}"})


def describe_cues(
    scan: Scan, masks: Sequence[Span], background: Sequence[Span], engagements: Sequence[Engagement]
) -> Iterator[tuple[Cue, list[str], set[str], set[str]]]:
    """Give every cue of the text with what speaks for and against it and for its stance, as names of features.

    Parameters
    ----------
    scan, masks, background, engagements
        As for `find_coverage`.

    Yields
    ------
    tuple of Cue, list of str, set of str, set of str
        In text order: what the text and the sentence are, and the words around the cue; what tells the stance comes
        last: the words around the cue, or around the list it is one of.
    """
    subjects = find_cues(scan, masks)
    sides = {participation.side for engagement in engagements for participation in engagement.participations}
    cues = sorted([*subjects, *find_formats(scan, masks), *find_third_states(scan, masks, sides)])
    counts = Counter(cue.area for cue in cues)
    where = [scan.sentence_of(cue.first) for cue in cues]
    places = Counter(where)
    closing = Cover(background)
    live = [engagement for engagement in engagements if engagement.status != "past"]
    told = {scan.article.sentence_at(engagement.span.start) for engagement in live}
    first = min(told, default=len(scan.sentences))
    engaged = "engaged" if live else "unengaged"
    whole = [engaged, f"engagements{min(len(live), 3)}", f"areas{min(len(counts) // 4, 4)}"]
    predicates, wording = Predicates(scan, background, [cue[:2] for cue in subjects]), Wording(scan)
    known: dict[tuple[int, int], list[str]] = {}

    def around(cue: Cue, first: int) -> set[str]:
        found = predicates.around(first, cue.last)
        found.update(wording.around(first, cue.last), of_area(cue.area))
        return found

    for cue, place in zip(cues, where, strict=True):
        if place not in known:
            known[place] = _of_sentence(scan, place, places[place], told, first)
        kind, fields = cue.kind, min(places[place], 3)
        context = [*whole, *known[place], f"kind.{kind}", f"kind.{kind}.{cue.area}", f"kind.{kind}.{engaged}"]
        context += [f"kind.{kind}.list{fields}", f"count{min(counts[cue.area], 4)}"]
        context += [f"cue={scan.low[cue.span.start : cue.span.end]}"]
        context += [f"field.{cue.context}", f"field.{kind}.{cue.context}", f"field.list{fields}.{cue.context}"]
        if scan.article.text[cue.span.start].isupper():
            context += ["capital", f"capital.{kind}"]
        if closing.holds(*cue.span):
            context += [BACKGROUND, f"background.{kind}"]
        own = around(cue, cue.first)
        # What governs a list governs each field of it.
        yield cue, context, own, around(cue, cue.lead) if 0 <= cue.lead < cue.first else own


def _of_sentence(scan: Scan, place: tuple[int, int], fields: int, told: set[int], first: int) -> list[str]:
    """Describe a sentence: how many cues it holds, whether it tells of an engagement, sides, people and countries."""
    words, tags = scan.lows[slice(*place)], scan.tags[slice(*place)]
    number = scan.article.sentence_at(scan.units[place[0]].start)
    ties = len(_TIES.intersection(words))
    found = [f"list{min(fields, 5)}", f"ties{min(ties, 2)}", "told" if first <= number else "untold"]
    if number in told:
        found.append("told.here")
    if not _SIDES.isdisjoint(words):
        found.append("sides")
    if "O" in tags or "N" in tags:
        found.append("people")
    if tags.count("C") + tags.count("D") > 1:
        found.append("countries")
    return found
