"""Records to rows of the schema: deterministic ids, and a quotation behind every fact."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from coopstats.articles import Article
from coopstats.codebook import Codebook
from coopstats.coding.records import Body, Coverage, Engagement, Figure, Initiative, Participation, Person, Span

Row = tuple[Any, ...]
Records = dict[str, list[Row]]
# The letter with which the ids of a table's rows begin.
_LETTERS = {
    "mentions": "m", "people": "p", "institutions": "i", "posts": "o", "engagements": "g", "participations": "t",
    "coverage": "c", "initiatives": "n", "figures": "f",
}  # fmt: skip


class References:
    """The ids of one article's rows, and its evidence: each stretch of text once, however many facts rest on it."""

    def __init__(self, article: Article, stored: Callable[[Span], Span] | None) -> None:
        self.article = article
        self._stored = stored
        self.spans: dict[Span, str] = {}
        self._keys: dict[Span, str] = {}
        self._source = f"{article.source_id}:"

    def cite(self, span: Span) -> str:
        """Give the id of the quotation at a span of the text as read."""
        key = self._keys.get(span)
        if key is None:
            kept = self._stored(span) if self._stored else span
            key = self._keys[span] = self.spans[kept] = f"{self._source}{kept.start}-{kept.end}"
        return key

    def ident(self, letter: str, number: int | None) -> str | None:
        """Give the id of a row by the letter of its table and its place there."""
        return None if number is None else self.key(letter, number)

    def key(self, letter: str, number: int) -> str:
        """Give the id of a row that there is."""
        return f"{self._source}{letter}{number + 1:03d}"

    def numbered(self, letter: str, rows: Iterable[Row]) -> list[Row]:
        """Give rows with their ids and without empty words."""
        begin = f"{self._source}{letter}"
        return [(f"{begin}{i:03d}", *(_emptied(row) if "" in row else row)) for i, row in enumerate(rows, 1)]

    def rows(self) -> list[Row]:
        """Give the evidence table, in text order."""
        text, source = self.article.text, self.article.source_id
        paragraphs, sentences = (
            [start for start, _ in spans] for spans in (self.article.paragraphs, self.article.sentences)
        )
        return [
            (
                key, source, start, end, text[start:end],
                bisect_right(paragraphs, start, 1) - 1, bisect_right(sentences, start, 1) - 1,
            )
            for (start, end), key in sorted(self.spans.items())
        ]  # fmt: skip


def rows_of(
    article: Article,
    codebook: Codebook,
    *,
    stored: Callable[[Span], Span] | None = None,
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
        The text as stored, and the codebook whose areas are listed.
    stored
        Gives where a span of the text as read is stored; by default it is read as it is stored.
    bodies, people, engagements, coverage, initiatives, figures
        Records in text order; they point to each other by position.
    places, dates
        Spans with the code or ISO date that they mean.

    Returns
    -------
    dict of str to list of tuple
        Rows in the column order of the schema; None is an empty cell.
    """
    refs = References(article, stored)
    rows: dict[str, list[Row]] = {
        "mentions": _mentions(refs, bodies, people, engagements, coverage, initiatives, figures, places, dates),
        "people": [(p.name, p.honorific) for p in people],
        "institutions": [(b.name, b.kind, b.country, b.basis, refs.ident("i", b.parent)) for b in bodies],
        "posts": _posts(refs, people),
        "engagements": _engagements(refs, engagements),
        "participations": _participations(refs, engagements, people),
        "coverage": _coverage(refs, coverage),
        "initiatives": _initiatives(refs, initiatives),
        "figures": _figures(refs, figures),
    }
    return {
        "sources": [_source(article)],
        "evidence": refs.rows(),
        **{table: refs.numbered(_LETTERS[table], found) for table, found in rows.items()},
        "areas": codebook.areas_rows(),
    }


def _posts(refs: References, people: Sequence[Person]) -> list[Row]:
    return [
        (refs.ident("p", i), refs.ident("i", p.body), p.title or None, p.country, p.basis, refs.cite(p.span), p.rule)
        for i, person in enumerate(people)
        for p in person.posts
    ]


def _engagements(refs: References, engagements: Sequence[Engagement]) -> list[Row]:
    source = refs.article.source_id
    return [
        (
            source, e.kind, e.name, refs.ident("g", e.part_of), e.status, e.start, e.end, e.city, e.country,
            refs.cite(e.span), e.rule,
        )
        for e in engagements
    ]  # fmt: skip


def _participations(refs: References, engagements: Sequence[Engagement], people: Sequence[Person]) -> list[Row]:
    return [
        (
            refs.ident("g", i), refs.ident("p", p.person), refs.ident("i", _body(p, people)), p.side, p.role,
            refs.cite(p.span), p.rule,
        )
        for i, engagement in enumerate(engagements)
        for p in engagement.participations
    ]  # fmt: skip


def _coverage(refs: References, coverage: Sequence[Coverage]) -> list[Row]:
    source = refs.article.source_id
    return [
        (refs.ident("g", c.engagement), source, c.area, c.stance, c.side, i + 1, refs.cite(c.span), c.rule)
        for i, c in enumerate(coverage)
    ]


def _initiatives(refs: References, initiatives: Sequence[Initiative]) -> list[Row]:
    source = refs.article.source_id
    return [
        (source, refs.ident("g", n.engagement), n.name, n.kind, n.area, n.stance, refs.cite(n.span), n.rule)
        for n in initiatives
    ]


def _figures(refs: References, figures: Sequence[Figure]) -> list[Row]:
    source = refs.article.source_id
    return [
        (source, refs.ident("g", f.engagement), f.subject, f.value, f.value_max, f.unit, refs.cite(f.span))
        for f in figures
    ]


def _emptied(row: Row) -> Row:
    return tuple([None if cell == "" else cell for cell in row])


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
    refs: References,
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
    found |= {(span, "person", refs.key("p", i)) for i, person in enumerate(people) for span in person.mentions}
    found |= {(span, "institution", refs.key("i", i)) for i, body in enumerate(bodies) for span in body.mentions}
    # A body without a name in the text is there by the office that implies it.
    found |= {
        (post.span, "institution", refs.key("i", post.body))
        for p in people
        for post in p.posts
        if post.body is not None
    }
    found |= {(e.span, "engagement", refs.key("g", i)) for i, e in enumerate(engagements)}
    found |= {(c.span, "area", c.area) for c in coverage}
    found |= {(n.span, "initiative", refs.key("n", i)) for i, n in enumerate(initiatives)}
    found |= {(f.span, "figure", refs.key("f", i)) for i, f in enumerate(figures)}
    found |= {(span, "place", code) for span, code in places}
    found |= {(span, "date", iso) for span, iso in dates}
    return [(refs.cite(span), kind, key) for span, kind, key in sorted(found)]
