"""Records to rows of the schema: deterministic ids, and a quotation behind every fact."""

from collections.abc import Iterable, Sequence
from typing import Any

from coopstats.articles import Article
from coopstats.codebook import Codebook
from coopstats.coding.records import Body, Coverage, Engagement, Figure, Initiative, Participation, Person, Span

Row = tuple[Any, ...]
Records = dict[str, list[Row]]


class Quotations:
    """The evidence rows of one article: each stretch of text once, however many facts rest on it."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.spans: dict[Span, str] = {}

    def cite(self, span: Span) -> str:
        """Give the id of the quotation at a span."""
        if span not in self.spans:
            self.spans[span] = f"{self.article.source_id}:{span.start}-{span.end}"
        return self.spans[span]

    def rows(self) -> list[Row]:
        """Give the evidence table, in text order."""
        text, article = self.article.text, self.article
        return [
            (
                key,
                article.source_id,
                s.start,
                s.end,
                text[s.start : s.end],
                article.paragraph_at(s.start),
                article.sentence_at(s.start),
            )
            for s, key in sorted(self.spans.items())
        ]


def rows_of(
    article: Article,
    codebook: Codebook,
    *,
    bodies: Sequence[Body] = (),
    people: Sequence[Person] = (),
    engagements: Sequence[Engagement] = (),
    coverage: Sequence[Coverage] = (),
    initiatives: Sequence[Initiative] = (),
    figures: Sequence[Figure] = (),
    places: Iterable[tuple[Span, str]] = (),
    dates: Iterable[tuple[Span, str]] = (),
) -> Records:
    """Turn the records of one article into rows of every table.

    Parameters
    ----------
    article, codebook
        The text, and the codebook whose areas are listed.
    bodies, people, engagements, coverage, initiatives, figures
        Records in text order; they point to each other by position.
    places, dates
        Spans with the code or ISO date that they mean.

    Returns
    -------
    dict of str to list of tuple
        Rows in the column order of the schema; None is an empty cell.
    """
    source = article.source_id
    quotes = Quotations(article)

    def ident(letter: str, number: int | None) -> str | None:
        return None if number is None else f"{source}:{letter}{number + 1:03d}"

    def numbered(letter: str, rows: Iterable[Row]) -> list[Row]:
        return [(ident(letter, i), *(_emptied(row) if "" in row else row)) for i, row in enumerate(rows)]

    posts = [
        (
            ident("p", i),
            ident("i", post.body),
            post.title or None,
            post.country,
            post.basis,
            quotes.cite(post.span),
            post.rule,
        )
        for i, person in enumerate(people)
        for post in person.posts
    ]
    events = [
        (
            source,
            e.kind,
            e.name,
            ident("g", e.part_of),
            e.status,
            e.start,
            e.end,
            e.city,
            e.country,
            quotes.cite(e.span),
            e.rule,
        )
        for e in engagements
    ]
    participations = [
        (ident("g", i), ident("p", p.person), ident("i", _body(p, people)), p.side, p.role, quotes.cite(p.span), p.rule)
        for i, engagement in enumerate(engagements)
        for p in engagement.participations
    ]
    covered = [
        (ident("g", c.engagement), source, c.area, c.stance, c.side, i + 1, quotes.cite(c.span), c.rule)
        for i, c in enumerate(coverage)
    ]
    named = [
        (source, ident("g", n.engagement), n.name, n.kind, n.area, n.stance, quotes.cite(n.span), n.rule)
        for n in initiatives
    ]
    counted = [
        (source, ident("g", f.engagement), f.subject, f.value, f.value_max, f.unit, quotes.cite(f.span))
        for f in figures
    ]
    mentions = _mentions(quotes, ident, bodies, people, engagements, coverage, initiatives, figures, places, dates)
    return {
        "sources": [_source(article)],
        "evidence": quotes.rows(),
        "mentions": numbered("m", mentions),
        "people": numbered("p", ((p.name, p.honorific) for p in people)),
        "institutions": numbered("i", ((b.name, b.kind, b.country, b.basis, ident("i", b.parent)) for b in bodies)),
        "posts": numbered("o", posts),
        "engagements": numbered("g", events),
        "participations": numbered("t", participations),
        "coverage": numbered("c", covered),
        "initiatives": numbered("n", named),
        "figures": numbered("f", counted),
        "areas": codebook.areas_rows(),
    }


def _emptied(row: Row) -> Row:
    return tuple(None if cell == "" else cell for cell in row)


def _body(seat: Participation, people: Sequence[Person]) -> int | None:
    """Which body a seat is taken for: the one stated, else that of the person's first office for that side."""
    if seat.body is not None or seat.person is None:
        return seat.body
    posts = [post for post in people[seat.person].posts if post.body is not None]
    own = [post.body for post in posts if post.country == seat.side]
    return next(iter(own + [post.body for post in posts]), None)


def _source(article: Article) -> Row:
    cells = (
        article.title,
        article.publisher,
        article.perspective,
        article.published,
        article.dateline,
        article.language,
        article.url,
    )
    return (article.source_id, *(cell or None for cell in cells), article.sha256, len(article.text))


def _mentions(
    quotes: Quotations,
    ident: Any,
    bodies: Sequence[Body],
    people: Sequence[Person],
    engagements: Sequence[Engagement],
    coverage: Sequence[Coverage],
    initiatives: Sequence[Initiative],
    figures: Sequence[Figure],
    places: Iterable[tuple[Span, str]],
    dates: Iterable[tuple[Span, str]],
) -> list[Row]:
    found: set[tuple[Span, str, str]] = set()
    found |= {(span, "person", ident("p", i)) for i, person in enumerate(people) for span in person.mentions}
    found |= {(span, "institution", ident("i", i)) for i, body in enumerate(bodies) for span in body.mentions}
    # A body without a name in the text is there by the office that implies it.
    found |= {
        (post.span, "institution", ident("i", post.body)) for p in people for post in p.posts if post.body is not None
    }
    found |= {(e.span, "engagement", ident("g", i)) for i, e in enumerate(engagements)}
    found |= {(c.span, "area", c.area) for c in coverage}
    found |= {(n.span, "initiative", ident("n", i)) for i, n in enumerate(initiatives)}
    found |= {(f.span, "figure", ident("f", i)) for i, f in enumerate(figures)}
    found |= {(span, "place", code) for span, code in places}
    found |= {(span, "date", iso) for span, iso in dates}
    return [(quotes.cite(span), kind, key) for span, kind, key in sorted(found)]
