"""How a text is laid out changes nothing of what it tells; quotations stand in it as it is stored."""

import textwrap
from collections.abc import Callable
from unicodedata import normalize

import pytest
from telling import days, told

from coopstats.articles import article_from_text
from coopstats.coding import code_records
from coopstats.coding.scanning.furniture import furniture

TITLE = "Norwegian energy minister visits Poland"
BODY = (
    "Norwegian Minister of Energy Ann Roe met Polish Deputy Prime Minister J. Lis-Nowak in Warsaw on 3 May 2022.",
    "The two sides discussed trade, defence industry and higher education and agreed to set up a joint working group "
    "on wind power. Roe, who is on a two-day visit to Poland, was also received by Maria Wilk, Marshal of the Senate.",
    "On 8 May she will meet Polish Minister of Climate Ewa Sowa in Gdansk.",
)
PLAIN = "\n\n".join(BODY)
# Lines that a page sets around the news, and some that only look like them.
FURNITURE = (
    "Share this article on Facebook Twitter WhatsApp",
    "Print  Email  A+ A-",
    "Read also: Chilean Minister of Health Rosa Vidal opens a hospital",
    "Related news",
    "Tags: trade, energy",
    "0 comments",
    "Follow us on Twitter",
    "Last updated: 4 May 2022",
    "Copyright (c) 2022 Fish Wire",
    "© 2022 Ministry of Energy of Norway. All rights reserved.",
)
NEWS = (
    "Read more about the programme for schools in Norway.",
    "Related issues were also discussed.",
    "Share of trade",
    "Copyright law was discussed.",
    "See also the joint statement.",
    "Home Minister Ann Roe met him.",
    "Comments by the minister",
    "Poland/Norway relations",
    "Home / abroad",
    "Facebook and the ministry signed.",
)
LAYOUTS: dict[str, Callable[[str], str]] = {
    "typed lines": lambda text: "\n\n".join(textwrap.fill(part, 64) for part in text.split("\n\n")),
    "typed lines of a Windows file": lambda text: LAYOUTS["typed lines"](text).replace("\n", "\r\n"),
    "lines one below the other": lambda text: text.replace("\n\n", "\n"),
    "one paragraph": lambda text: text.replace("\n\n", " "),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "hyphens that do not break": lambda text: text.replace("-", "\u2011"),
    "two blanks": lambda text: text.replace(". Roe", ".  Roe"),
    "blanks of a set line": lambda text: text.replace(" ", "  "),
    "entities of a page": lambda text: text.replace(" ", "&nbsp;").replace("-", "&#45;"),
    "numbered paragraphs": lambda text: "\n\n".join(f"{i}. {part}" for i, part in enumerate(text.split("\n\n"), 1)),
    "letters of a set page": lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    "between the lines of a page": lambda text: "\n\n".join(("Home > News", text, *FURNITURE)),
    "paragraphs with marks": lambda text: "\n\n".join(f"• {part}" for part in text.split("\n\n")),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout_changes_nothing_that_is_told(layout: str) -> None:
    text = LAYOUTS[layout](PLAIN)
    assert told(text) == told(PLAIN)
    evidence = code_records(article_from_text(text))["evidence"]
    assert all(text[start:end] == quote for _, _, start, end, quote, *_ in evidence)


@pytest.mark.parametrize("line", [*FURNITURE, *NEWS])
def test_lines_of_a_page_are_told_from_those_of_the_news(line: str) -> None:
    assert list(furniture(f"They met.\n{line}\nThey left.")) == ([(10, 10 + len(line))] if line in FURNITURE else [])


def test_letters_with_their_accents_apart_are_read_as_one() -> None:
    text = "Norwegian Minister Åse Bjørk met Polish Minister Łucja Wiśniewska in Łódź on 3 May 2022."
    apart = normalize("NFD", text)
    assert told(apart) == told(text) != []
    evidence = code_records(article_from_text(apart))["evidence"]
    assert all(apart[start:end] == quote for _, _, start, end, quote, *_ in evidence)


@pytest.mark.parametrize("blank", ["  ", "&nbsp;"])
def test_recalled_conferences_are_no_initiatives_in_any_layout(blank: str) -> None:
    text = (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis in Warsaw on 3 May 2022. They agreed on the Fish Plan "
        "2030. The two sides recalled the Oslo Fish Forum, which was held in Oslo on 8 May 2021."
    )
    for laid_out in (text, text.replace(" ", blank)):
        names = [row[3] for row in code_records(article_from_text(laid_out))["initiatives"]]
        assert names == ["Fish Plan 2030"]


def test_headline_in_the_text_is_read_as_one_in_the_front_matter() -> None:
    front = f'---\ntitle: "{TITLE}"\n---\n'
    expected = told(front + PLAIN)
    assert told(f"{front}{TITLE.upper()}\n\n{PLAIN}") == told(f"{TITLE}\n\n{PLAIN}") == expected


@pytest.mark.parametrize("day", ["May 2", "May 2, Lima time", "May 2, New York time"])
def test_the_clock_by_which_a_day_is_told_is_passed_over(day: str) -> None:
    text = f"Minister Ann Roe of Norway yesterday ({day}) began her visit to Peru. The visit will conclude on May 5."
    assert [days(event) for event in told(text, "2022-05-03")] == ["2022-05-02..2022-05-05"]


@pytest.mark.parametrize("aside", ["pictured", "L", "second from left", "pictured, right", "centre", "file photo"])
def test_asides_of_photos_and_pages_are_passed_over(aside: str) -> None:
    expected = told("Ann Roe, Norwegian Minister of Energy, met Polish Minister Jan Lis in Oslo on 3 May.")
    text = f"Ann Roe ({aside}), Norwegian Minister of Energy, met&nbsp;Polish Minister <b>Jan Lis</b> in Oslo on 3 May."
    assert told(text) == expected


QUOTED = (
    "“Trade grew,” said Norwegian Minister Ann Roe at talks with Polish Minister Jan Lis – her third – in Oslo. "
    "“We’ll build Poland’s harbours.”"
)
TYPED: dict[str, Callable[[str], str]] = {
    "straight": lambda text: text.replace("“", '"').replace("”", '"').replace("’", "'"),
    "entities": lambda text: text.replace("“", "&ldquo;").replace("”", "&#8221;").replace("’", "&#39;"),
    "single": lambda text: text.replace("“", "‘").replace("”", "’"),
    "of a typesetter": lambda text: text.replace("“", "``").replace("”", "''"),
    "two hyphens for a dash": lambda text: text.replace(" – ", "--"),
}


@pytest.mark.parametrize("way", TYPED)
def test_ways_to_type_quotation_marks_and_dashes_change_nothing(way: str) -> None:
    text = TYPED[way](QUOTED)
    assert told(text) == told(QUOTED)
    records = code_records(article_from_text(text))
    assert len(records["coverage"]) == len(code_records(article_from_text(QUOTED))["coverage"]) > 0
    assert all(text[start:end] == quote for _, _, start, end, quote, *_ in records["evidence"])


@pytest.mark.parametrize("marks", ["---", "•••", ("a)", "b)", "c)"), ("1. ", "2. ", "3. ")])
def test_items_in_small_letters_belong_to_the_sentence_before_them(marks: str) -> None:
    items = ("trade and investment", "higher education", "defence industry")
    start = "Norwegian Minister Ann Roe and Polish Minister Jan Lis agreed to work together on"
    listed = ";\n".join(f"{mark} {item}" for mark, item in zip(marks, items, strict=True))
    coded = [
        code_records(article_from_text(text)) for text in (f"{start}:\n\n{listed}.", f"{start} {', '.join(items)}.")
    ]
    found = [{(row[2], row[3]) for row in records["coverage"]} for records in coded]
    assert found[0] == found[1]
    assert len(found[0]) > 2
