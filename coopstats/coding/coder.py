"""From an article to its tables: every finder in turn, each resting on those before it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from coopstats.articles import Article, require_english, require_metadata
from coopstats.codebook import Codebook
from coopstats.codebook.building import uncollected
from coopstats.coding.areas.areas import find_coverage
from coopstats.coding.areas.background import find_background, find_boilerplate
from coopstats.coding.bodies.bodies import find_bodies
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.bodies.smallbodies import JOINT
from coopstats.coding.dates.dates import DateSpan, find_dates, own_day
from coopstats.coding.engagements import find_engagements
from coopstats.coding.figures import find_figures
from coopstats.coding.initiatives.initiatives import find_initiatives
from coopstats.coding.institutions.institutions import find_institutions
from coopstats.coding.offices.offices import OfficePhrase, find_offices
from coopstats.coding.people.names import find_names, without_namesakes
from coopstats.coding.people.people import find_people
from coopstats.coding.records import Body, Engagement, Person, Span
from coopstats.coding.rows import Records, rows_of
from coopstats.coding.scanning.capitals import is_shouted, printed
from coopstats.coding.scanning.plain import plain
from coopstats.coding.scanning.scan import Scan, scan
from coopstats.coding.sides.parties import find_parties
from coopstats.coding.ties import tie
from coopstats.tables import Coding

_JOINT = JOINT | frozenset(
    "interministerial inter-ministerial commission trilateral tripartite cooperation dialogue working "
    "friendship".split()
)

_PLACE = re.compile("[CDK]")


def code(article: Article, codebook: Codebook | None = None) -> Coding:
    """Read an article into tables: who met whom, in which office, for which body, about what.

    Parameters
    ----------
    article
        The article, as `read_article` gives it.
    codebook
        The terms to look for; by default the packaged ones.

    Returns
    -------
    Coding
        One immutable bundle with all tables. A text with nothing to code gives empty tables of the right shape.

    Raises
    ------
    ArticleError
        If the text is in another language than English, or its day or perspective cannot be what is said.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> article = article_from_text("Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis in Oslo.")
    >>> code(article).people["name"].tolist()
    ['Ann Roe', 'Jan Lis']
    """
    return Coding.from_records(code_records(article, codebook), {article.source_id: article.text})


@uncollected()
def code_records(article: Article, codebook: Codebook | None = None) -> Records:
    """Code an article into plain rows, without the cost of frames: for many articles.

    Parameters
    ----------
    article, codebook
        As for `code`.

    Returns
    -------
    dict of str to list of tuple
        Rows of every table in the column order of the schema; None is an empty cell.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> code_records(article_from_text("Rain fell."))["people"]
    []
    """
    require_english(article)
    require_metadata(article)
    codebook = codebook or Codebook.read()
    clean = plain(article)
    shouted = is_shouted(article)
    reading = read(printed(clean.article, codebook) if shouted else clean.article, codebook)
    # A name that the text has in capitals alone stays as it is.
    people = [replace(person, name=person.name.upper()) for person in reading.people] if shouted else reading.people
    units, engagements = reading.units, reading.engagements
    coverage = tie(units, find_coverage(units, reading.masks, reading.background, engagements), engagements)
    named = (span for person in reading.people for span in person.mentions)
    silent = sorted([*reading.masks, *named, *reading.background, *_recalled(units.article, engagements)])
    return rows_of(
        replace(article, published=units.article.published, perspective=units.article.perspective),
        codebook,
        stored=clean.stored if clean.article.text != article.text else None,
        bodies=reading.bodies,
        people=people,
        engagements=engagements,
        coverage=coverage,
        initiatives=tie(units, find_initiatives(units, silent, coverage) if _is_readout(reading) else [], engagements),
        figures=tie(units, find_figures(units), engagements),
        places=_places(units),
        dates=[(date.span, date.start) for date in reading.dates],
    )


class Reading(NamedTuple):
    """What a text tells before its subjects are read; `masks` and `background` say where they are not."""

    units: Scan
    bodies: Sequence[Body]
    people: Sequence[Person]
    dates: Sequence[DateSpan]
    engagements: Sequence[Engagement]
    masks: Sequence[Span]
    background: Sequence[Span]


def read(article: Article, codebook: Codebook) -> Reading:
    """Read who met whom, when, in which office, on whose side.

    Parameters
    ----------
    article, codebook
        As for `code`.

    Returns
    -------
    Reading
        The records of the first finders, each resting on those before it.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> len(read(article_from_text("Rain fell."), Codebook.read()).people)
    0
    """
    if not article.perspective:
        side = codebook.perspective(article.url or "", article.publisher or "")
        article = replace(article, perspective=side or None)
    units = scan(article, codebook)
    article = units.article
    phrases = find_bodies(units)
    offices = find_offices(units, phrases)
    names = find_names(units, offices, phrases)
    units = without_namesakes(units, names)
    drafts = find_people(units, offices, names, phrases)
    parties = find_parties(units, article.perspective or "", drafts)
    bodies, people = find_institutions(units, phrases, offices, drafts, parties)
    dates = find_dates(units, article.published)
    today = own_day(dates, article.published)
    units = replace(units, article=replace(article, published=today)) if today != article.published else units
    engagements = find_engagements(units, people, offices, phrases, dates, parties.home)
    masks = sorted([*_masks(units, phrases, offices), *find_boilerplate(units)])
    return Reading(units, bodies, people, dates, engagements, masks, find_background(units, people, parties))


def _masks(units: Scan, bodies: Sequence[BodyPhrase], offices: Sequence[OfficePhrase]) -> list[Span]:
    """Where no cue counts: names of bodies and offices. Joint bodies are about their field, so theirs does."""
    named = [
        (body.first, body.last)
        for body in bodies
        if body.kind != "committee" or _JOINT.isdisjoint(unit.low for unit in units.units[body.first : body.last])
    ]
    named += [(office.first, office.last) for office in offices]
    return [Span(units.units[first].start, units.units[last - 1].end) for first, last in named if last > first]


def _is_readout(reading: Reading) -> bool:
    """Whether a text tells of an engagement, or names officials of two sides, who deal with what it names."""
    sides = {person.country for person in reading.people if person.country and person.posts}
    return bool(reading.engagements) or len(sides) > 1


def _recalled(article: Article, engagements: Sequence[Engagement]) -> list[Span]:
    """Give the words by which conferences of the past are recalled, from their article on: no initiative."""
    past = [e for e in engagements if (e.status, e.kind) == ("past", "conference")]
    past = [e for e in past if not any(p.person is not None for p in e.participations)]
    return [Span(_article_before(article, e.span.start), e.span.end) for e in past]


def _article_before(article: Article, start: int) -> int:
    begin = article.sentences[article.sentence_at(start)][0]
    at = max(article.text.rfind(word, begin, start) for word in (" the ", " at "))
    return begin if at < 0 else at


def _places(units: Scan) -> list[tuple[Span, str]]:
    """Countries by code, cities by name."""
    text = units.article.text
    named = [units.units[match.start()] for match in _PLACE.finditer(units.tags)]
    return [(Span(u.start, u.end), u.term.value if u.tag in "CD" else text[u.start : u.end]) for u in named if u.term]
