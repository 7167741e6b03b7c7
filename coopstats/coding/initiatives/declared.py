"""Names that a word beside them declares: "exercise NAME", "a fair called NAME", "NAME, an initiative", "NAME 2025"."""

import re
from collections.abc import Iterator

from coopstats.coding.initiatives.subjects import Named
from coopstats.coding.records import Span
from coopstats.coding.scanning.scan import Scan

_NAME = re.compile(r"[NTKGPBWDCM](?:-?[NTKGPBWDCM]|[ei](?=[NTKC])|a(?=[NT])){0,5}(?:-?n)?")
_ENDS = re.compile(r"[NTKGPBW](?:[NTKGPBW]|-(?=[NT])){0,3}$")
_BEFORE_A_YEAR = re.compile("(?:[NTKCP]-?){1,4}$")
_EXERCISES = frozenset("exercise exercises drill drills manoeuvres maneuvers wargame wargames operation".split())
_OF_FORCES = frozenset(
    "joint military naval air field command-post annual bilateral multinational maritime live-fire staff "
    "combined tabletop counter-terrorism training defence defense international large-scale special".split()
)
_APPOSED = frozenset(
    "initiative programme program project exercise drill drills platform format mechanism scheme corridor framework "
    "fair festival exhibition pipeline railway campaign conference forum summit strategy plan fund consortium "
    "expo".split()
)
# What may be called by a name that is no person's.
_THINGS = _APPOSED | frozenset(
    "exercises document venture concept operation seminar symposium partnership agreement treaty dialogue route deal "
    "mission policy doctrine grouping course competition show".split()
)
_CALLED = frozenset("known called named dubbed titled entitled codenamed code-named".split())
_APPOSITION = re.compile(r"(?<![NTKOoHRC])(N(?:-?[NTn])?|T{1,2}N)(?:,|-)(?:t|[CGWNKO]s)$")
_AMOUNTS = frozenset("million billion thousand crore lakh bn mn percent".split())
_OF_TIMES = re.compile(r"(?:uary|March|April|May|June|July|August|ember|October|\bGMT|\bUTC)$")
_SHORT = 2  # digits of a year cut short, which only a name in capitals carries
_SEVERAL = frozenset(
    "projects programmes programs initiatives schemes platforms formats corridors pipelines campaigns mechanisms "
    "undertakings ventures".split()
)
_INTRODUCED = frozenset(
    "as including like namely notably are were named included include mentioned particularly".split()
)
_ITEM = re.compile(r"\"?t?(?P<name>[NT](?:-?[NT]|-?n){0,3})\"?(?P<joint>,a?|a)?")
_BEFORE_NAMES = frozenset("programme program project scheme initiative campaign platform".split())
_SPELT = re.compile(r"[A-Z][A-Z0-9+-]{2,}|[A-Za-z]*\d?[a-z]+[A-Z]\w+|[A-Z]+\d+[A-Z]\w+")
_TELLING = _EXERCISES | _CALLED | _APPOSED | _SEVERAL
_FAR = 5  # words between a name and the noun in apposition
_YEARS = re.compile(r"(?:19|20)\d\d|[2-5]\d")
_FUSED = re.compile(r"[A-Z](?<!\w.)[a-z]{3,}(?:\d\d|-(?:20)?[2-5]\d)(?![^\W_])")


def declared_names(scan: Scan) -> Iterator[Named]:
    """Give the names that stand beside a word which says what they are.

    Parameters
    ----------
    scan
        The text as units.

    Yields
    ------
    Named
        They may overlap each other.
    """
    for at, word in enumerate(scan.lows):
        if word not in _TELLING:
            continue
        if word in _EXERCISES:
            yield from _exercise(scan, at)
        if word in _CALLED:
            yield from _called(scan, at)
        elif word in _APPOSED:
            yield from _apposed(scan, at)
        elif word in _SEVERAL:
            yield from _listed(scan, at)
        if word in _BEFORE_NAMES:
            yield from _spelt(scan, at)
    for number in re.finditer("n", scan.tags):
        yield from _of_a_year(scan, number.start())
    for fused in _FUSED.finditer(scan.article.text, scan.starts[0] if scan.starts else 0):
        if scan.tags[scan.unit_at(fused.start())] == "N":
            yield Named(Span(*fused.span()), "conference", "initiative.number")


def _exercise(scan: Scan, at: int) -> Iterator[Named]:
    """Give "Exercise NAME 24", "the NAME joint naval drills"."""
    low, high = scan.sentence_of(at)
    titled = scan.article.text[scan.units[at].start].isupper()  # "Operation NAME"
    behind = _NAME.match(scan.tags, at + 1, high)
    if behind is None and scan.tags[at + 1 : at + 2] in ("-", "(", '"', ","):
        behind, titled = _NAME.match(scan.tags, at + 2, high), False
    if behind and behind[0].strip("DC"):
        first = at if titled else behind.start()
        yield Named(scan.span(first, behind.end()), "programme", "initiative.exercise")
        return
    first = at
    while first > low and scan.units[first - 1].low in _OF_FORCES:
        first -= 1
    before = _ENDS.search(scan.tags[low:first])
    if before and ("N" in before[0] or before[0].count("T") > 1) and low + before.start() > low:
        yield Named(scan.span(low + before.start(), first), "programme", "initiative.exercise")


def _called(scan: Scan, at: int) -> Iterator[Named]:
    """Give "the programme dubbed NAME"."""
    low, high = scan.sentence_of(at)
    if not _THINGS & {unit.low.split()[-1] for unit in scan.units[max(low, at - _FAR) : at]}:
        return
    first = at + 1 + (scan.words(at + 1, at + 2) == "as")
    first += scan.tags[first : first + 1] in ("t", '"')
    new = first + 1 < high and scan.units[first].low == "new"  # "the New NAME"
    name = _NAME.match(scan.tags, first + new, high)
    if name and name[0].strip("DC"):
        yield Named(scan.span(first, name.end()), "project", "initiative.called")


def _apposed(scan: Scan, at: int) -> Iterator[Named]:
    """Give "NAME, an initiative for": a name that is no known word, with what it is behind a comma."""
    low, _ = scan.sentence_of(at)
    first = max(low + len(scan.tags[low:at].rstrip("wpmbDCMNG-")), at - _FAR)
    name = _APPOSITION.search(scan.tags[low:first])
    if name and scan.lows[low + name.start()] not in scan.codebook.given_names:
        yield Named(scan.span(low + name.start(), low + name.end(1)), "project", "initiative.apposed")


def _spelt(scan: Scan, at: int) -> Iterator[Named]:
    """Give "the programme NAME", spelt as no word or person is."""
    _, high = scan.sentence_of(at)
    if at + 1 < high and scan.tags[at + 1] in "NT" and _SPELT.fullmatch(scan.words(at + 1, at + 2)):
        last = at + 2 + (scan.tags[at + 2 : at + 3] == "n")
        yield Named(scan.span(at + 1, last), "project", "initiative.called")


def _listed(scan: Scan, at: int) -> Iterator[Named]:
    """Give "projects such as NAME, NAME and NAME": names that are no known words, or all in capitals."""
    _, high = scan.sentence_of(at)
    near = range(at + 1, min(at + _FAR * 2, high))
    colon = scan.tags[at + 1 : at + 2] == ":"
    here = at + 2 if colon else next((k for k in near if scan.lows[k] in _INTRODUCED), high) + 1
    while item := _ITEM.match(scan.tags, here, high):
        name = item.span("name")
        words = scan.words(*name).split()
        own = "N" in item["name"] or all(word.isupper() for word in words)
        if own and words[0].lower() not in scan.codebook.given_names and not scan.in_headline(at):
            yield Named(scan.span(*name), "project", "initiative.listed")
        if not item["joint"]:
            return
        here = item.end()


def _of_a_year(scan: Scan, at: int) -> Iterator[Named]:
    """Give "NAME 2025": an unknown word or a capitalised phrase with a year behind it."""
    year = scan.units[at]
    if not _YEARS.fullmatch(year.low) or scan.low_at(at + 1) in _AMOUNTS:
        return
    low, _ = scan.sentence_of(at)
    end = at - (scan.tags[at - 1] == "-")
    name = _BEFORE_A_YEAR.search(scan.tags[low:end])
    if not name or not name.start() or not ("N" in name[0] or (len(name[0]) > 1 and not name[0].strip("T"))):
        return
    if scan.units[end - 1].end + 1 < year.start:
        return
    last = scan.article.text[scan.units[end - 1].start : scan.units[end - 1].end]
    if (len(year.low) == _SHORT and not last.isupper()) or _OF_TIMES.search(last):
        return
    yield Named(scan.span(low + name.start(), at + 1), "conference", "initiative.year")
