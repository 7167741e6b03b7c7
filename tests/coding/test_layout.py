"""How a text is laid out changes nothing of what it tells; quotations stand in it as it is stored."""

import textwrap
from collections.abc import Callable

import pytest
from telling import told

from coopstats.articles import article_from_text
from coopstats.coding import code_records

TITLE = "Norwegian energy minister visits Poland"
BODY = (
    "Norwegian Minister of Energy Ann Roe met Polish Deputy Prime Minister Jan Lis-Nowak in Warsaw on 3 May 2022.",
    "The two sides discussed trade, defence industry and higher education and agreed to set up a joint working group "
    "on wind power. Roe, who is on a two-day visit to Poland, was also received by Maria Wilk, Marshal of the Senate.",
    "On 8 May she will meet Polish Minister of Climate Ewa Sowa in Gdansk.",
)
PLAIN = "\n\n".join(BODY)
LAYOUTS: dict[str, Callable[[str], str]] = {
    "typed lines": lambda text: "\n\n".join(textwrap.fill(part, 64) for part in text.split("\n\n")),
    "typed lines of a Windows file": lambda text: LAYOUTS["typed lines"](text).replace("\n", "\r\n"),
    "lines one below the other": lambda text: text.replace("\n\n", "\n"),
    "one paragraph": lambda text: text.replace("\n\n", " "),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "hyphens that do not break": lambda text: text.replace("-", "\u2011"),
    "two blanks": lambda text: text.replace(". ", ".  "),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout_changes_nothing_that_is_told(layout: str) -> None:
    text = LAYOUTS[layout](PLAIN)
    assert told(text) == told(PLAIN)
    evidence = code_records(article_from_text(text))["evidence"]
    assert all(text[start:end] == quote for _, _, start, end, quote, *_ in evidence)


def test_headline_in_the_text_is_read_as_one_in_the_front_matter() -> None:
    front = f'---\ntitle: "{TITLE}"\n---\n'
    expected = told(front + PLAIN)
    assert told(f"{front}{TITLE.upper()}\n\n{PLAIN}") == told(f"{TITLE}\n\n{PLAIN}") == expected
