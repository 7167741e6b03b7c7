"""Small pieces of HTML that the report's sections are made of; every value is escaped here and nowhere else."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

LONGEST_QUOTE = 90
PLOTLY = "application/vnd.plotly.v1+json"


class Html(str):
    """Text that is HTML already: shown as such by JupyterLab and not escaped again."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)

    def __repr__(self) -> str:
        """Keep the plain-text twin of a cell's output short and the same on every run."""
        return "Html(...)"


class Row(NamedTuple):
    """One row of a table: its cells and how deep it stands under the rows before it."""

    cells: Sequence[object]
    depth: int = 0


def html(value: object) -> Html:
    """Escape a value, unless it is HTML already; a missing value gives nothing."""
    if isinstance(value, Html):
        return value
    missing = value is None or value != value  # not a number; pandas would take a second to import
    return Html("" if missing else escape(str(value)))


def plain(code: str) -> str:
    """Write a code of the schema as words.

    Examples
    --------
    >>> plain("think_tank")
    'think tank'
    """
    return code.replace("_", " ")


def join(parts: Iterable[object], separator: str = ", ") -> Html:
    """Join values, each escaped, leaving out empty ones."""
    return Html(escape(separator).join(part for part in map(html, parts) if part))


def tag(name: str, content: object, **attributes: object) -> Html:
    """Wrap a value in an element; `class_` gives the attribute `class`, `data_label` gives `data-label`.

    Examples
    --------
    >>> print(tag("b", "R&D", class_="x"))
    <b class="x">R&amp;D</b>
    """
    given = (f' {key.strip("_").replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items())
    return Html(f"<{name}{''.join(given)}>{html(content)}</{name}>")


def items(parts: Iterable[object]) -> Html:
    """Set values under each other, each escaped, leaving out empty ones."""
    return join((tag("div", part, class_="item") for part in map(html, parts) if part), "")


def table(columns: Sequence[str], rows: Sequence[Row], *, empty: str) -> Html:
    """Draw a table, or say in a sentence that there is nothing to draw."""
    if not rows:
        return tag("p", empty, class_="empty")
    head = tag("tr", join((tag("th", column, scope="col") for column in columns), ""))
    body = join((_row(columns, row) for row in rows), "")
    return tag("table", join([tag("thead", head), tag("tbody", body)], ""), class_="facts")


def _row(columns: Sequence[str], row: Row) -> Html:
    # Narrow windows show each cell on a line of its own, with the name of its column before it.
    cells = (tag("td", cell, data_label=column) for column, cell in zip(columns, row.cells, strict=True))
    return tag("tr", join(cells, ""), class_=f"depth-{min(row.depth, 3)}")


def words(quote: str, anchor: str, context: tuple[str, str] = ("", "")) -> Html:
    """Show the words behind a row, with those around them, as a link to their place in the highlighted article."""
    short = quote if len(quote) <= LONGEST_QUOTE else quote[: LONGEST_QUOTE - 1].rstrip() + "…"
    before, after = context
    shown = join(["“", before, tag("b", short) if before or after else short, after, "”"], "")
    return tag("a", shown, class_="words", href=f"#{anchor}", title=quote)
