"""The report tells what the tables hold, escapes every word of it and never asks the network for anything."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pandas as pd
import pytest
from conftest import Quote, coded

import coopstats as cs
from coopstats.errors import ArticleError, ReportError
from coopstats.report import sections, write_report
from coopstats.report.html import Html, Row, items, join, table, tag, words
from coopstats.report.notebook import TEMPLATE, relative, with_parameters
from coopstats.report.page import page
from coopstats.schema import TABLES
from coopstats.tables import Coding

HOSTILE = """<script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp;{{7*7}}$title</style></title>"""
SECTIONS = (
    sections.summary,
    sections.engagements,
    sections.participants,
    sections.institutions,
    sections.coverage,
    sections.initiatives,
    sections.figures,
    sections.article,
    sections.provenance,
)


def executed(coding: Coding) -> Any:
    """Run the template on a Coding in this process, which a kernel would take from the coder."""
    notebook = nbformat.read(TEMPLATE, as_version=4)
    names = {"cs": cs, "sections": sections, "coding": coding, "network": cs.institution_network(coding)}
    for cell in notebook.cells:
        if cell.cell_type == "code" and cell.source.startswith("sections."):
            shown = eval(cell.source, names)
            data = {"text/html": shown} if isinstance(shown, Html) else shown._repr_mimebundle_()
            cell.outputs = [nbformat.v4.new_output("display_data", data=data)]
    return notebook


def hostile() -> Coding:
    """One row a table, with the hostile words in every text field that the schema leaves free."""
    text = f"{HOSTILE} met {HOSTILE}\n\nand {HOSTILE}"
    s = HOSTILE

    def row(name: str, *own: Any) -> tuple[Any, ...]:
        columns = TABLES[name].columns[len(own) :]
        return (*own, *(_hostile_cell(column, s) for column in columns))

    whole = Quote(text)
    tables = {
        "people": [row("people", f"{s}:p001")],
        "institutions": [row("institutions", f"{s}:i001", HOSTILE, "ministry", "FRA", "named", None)],
        "posts": [row("posts", f"{s}:o001", f"{s}:p001", f"{s}:i001", HOSTILE, "FRA", "stated", whole)],
        "engagements": [("g", s, "meeting", HOSTILE, None, "held", "2025-01-01", None, HOSTILE, "FRA", whole, HOSTILE)],
        "participations": [("t", "g", f"{s}:p001", f"{s}:i001", "FRA", "head", whole, HOSTILE)],
        "coverage": [("c", "g", s, "ECO.TRD", "agreed", "FRA", 1, whole, HOSTILE)],
        "initiatives": [("n", s, "g", HOSTILE, "other", "ECO.TRD", "agreed", whole, HOSTILE)],
        "figures": [("f", s, "g", HOSTILE, 1.0, 2.0, HOSTILE, whole)],
        "areas": [("ECO", HOSTILE, None, "", "", ""), ("ECO.TRD", HOSTILE, "ECO", HOSTILE, HOSTILE, HOSTILE)],
    }
    return coded(text, s, tables, title=HOSTILE, publisher=HOSTILE, url=f"javascript:{HOSTILE}", dateline=HOSTILE)


def _hostile_cell(column: Any, words: str) -> Any:
    return None if column.references or column.pattern or column.values else words


class Tags(HTMLParser):
    """Collects the elements and attributes that a browser would see."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def harmful(self) -> list[Any]:
        """List what could run or fetch: foreign scripts, pictures, handlers, addresses that are code."""
        return [
            (name, attributes)
            for name, attributes in self.found
            if name in {"script", "img", "iframe", "object", "link", "base"}
            or any(key.startswith("on") for key in attributes)
            or (attributes.get("href") or "").startswith("javascript:")
        ]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.__name__)
def test_section_escapes_every_field(section: Callable[[Coding], Html]) -> None:
    shown = section(hostile())
    assert Tags(shown).harmful() == []
    assert "<script" not in shown


def test_page_escapes_every_field_and_the_title() -> None:
    document = page(executed(hostile()), title=HOSTILE)
    body = document.partition("<body>")[2].partition("</main>")[0]
    harmful = [found for found in Tags(body).harmful() if found[1].get("type") != "application/json"]
    assert harmful == []
    assert re.search(r"<title>(.*?)</title>", document)[1].count("&lt;") == HOSTILE.count("<")  # type: ignore[index]


def test_page_is_whole_and_allows_no_request(small: Coding) -> None:
    document = page(executed(small), title="lima")
    assert "default-src 'none'" in document
    assert not re.search(r"<(script|link|img)[^>]+(src|href)=", document)
    for words_of_it in ("Ingrid Solbakk", "Minister of Production", "Blue Harbour Memorandum", "40 to 45", "fisheries"):
        assert words_of_it in document
    assert len(re.findall(r'class="chart"', document)) == len(re.findall("data-chart=", document)) >= 4


def test_charts_are_told_in_a_sentence_to_those_who_do_not_see_them(small: Coding) -> None:
    found = Tags(page(executed(small), title="lima")).found
    told = [about["aria-label"] for _, about in found if about.get("role") == "img"]
    assert cs.charts.chart_summary(cs.charts.network_map(cs.institution_network(small))) in told
    assert cs.charts.chart_summary(cs.charts.coverage_bars(small)) in told


def test_page_is_the_same_on_every_run(small: Coding) -> None:
    assert page(executed(small), title="lima") == page(executed(small), title="lima")


def test_every_link_to_words_has_its_place_in_the_article(small: Coding) -> None:
    found = Tags("".join(section(small) for section in SECTIONS)).found
    links = {attributes["href"] for name, attributes in found if name == "a" and attributes.get("class") == "words"}
    places = {f"#{attributes['id']}" for _, attributes in found if "id" in attributes}
    assert links
    assert links <= places


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.__name__)
def test_section_of_an_empty_coding_says_so(section: Callable[[Coding], Html], empty: Coding) -> None:
    shown = section(empty)
    assert not re.search(r"\b(nan|none)\b", shown, re.IGNORECASE)
    assert "<tbody>" not in shown


def test_summary_says_that_there_is_nothing(empty: Coding) -> None:
    assert "nothing to code" in sections.summary(empty)


def test_empty_coding_gives_no_chart(empty: Coding) -> None:
    assert "chart" not in page(executed(empty), title="x").partition("<body>")[2].partition("</main>")[0]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (tag("b", "a<b"), "<b>a&lt;b</b>"),
        (tag("a", Html("<i>x</i>"), href='"'), '<a href="&quot;"><i>x</i></a>'),
        (tag("p", None), "<p></p>"),
        (join(["a", "", None, "b&"]), "a, b&amp;"),
        (items(["a", ""]), '<div class="item">a</div>'),
        (table(["A"], [], empty="none <here>"), '<p class="empty">none &lt;here&gt;</p>'),
    ],
)
def test_html_pieces(made: Html, expected: str) -> None:
    assert made == expected


def test_table_marks_depth() -> None:
    assert 'class="depth-2"' in table(["A"], [Row(["x"], 2)], empty="")


def test_long_words_are_cut_and_whole_in_the_title() -> None:
    shown = words("word " * 40, "e")
    assert "…" in shown
    assert f'title="{"word " * 40}"' in shown


def test_parameters_are_injected_after_their_defaults() -> None:
    notebook = with_parameters(nbformat.read(TEMPLATE, as_version=4), {"article_path": HOSTILE})
    tags = [tag for cell in notebook.cells for tag in cell.metadata.get("tags", [])]
    assert tags[:2] == ["parameters", "injected-parameters"]
    scope: dict[str, Any] = {}
    for cell in notebook.cells[:2]:
        exec(cell.source, scope)
    assert scope["article_path"] == HOSTILE


def test_notebook_names_the_article_as_seen_from_its_folder(tmp_path: Path) -> None:
    assert relative(tmp_path / "texts" / "a.txt", tmp_path / "reports") == "../texts/a.txt"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A report on a hostile text with a hostile name, and what was said meanwhile."""
    folder = tmp_path_factory.mktemp("report")
    text = folder / 'it\'s <b>&amp; "odd".txt'
    text.write_text(
        f"On 3 March 2025 the Minister of Trade of France, Anne {HOSTILE} Durand, met {HOSTILE}.\n", encoding="utf-8"
    )
    said: list[str] = []
    return write_report(text, folder / "out", progress=said.append), said


def test_report_on_a_hostile_file_is_harmless(written: Any) -> None:
    files, _ = written
    body = files.html.read_text(encoding="utf-8").partition("<body>")[2].partition("</main>")[0]
    assert [found for found in Tags(body).harmful() if found[1].get("type") != "application/json"] == []


def test_report_stores_no_time_no_place_and_no_draft(written: Any) -> None:
    files, _ = written
    stored = files.notebook.read_text(encoding="utf-8")
    assert str(files.notebook.parent.parent) not in stored
    assert "iopub.execute_input" not in stored
    assert sorted(path.name for path in files.html.parent.iterdir()) == sorted([files.html.name, files.notebook.name])


def test_report_tells_its_progress(written: Any) -> None:
    _, said = written
    assert said[0].startswith("Reading")
    assert "What took place" in said


def test_report_of_the_bundled_article_is_the_same_twice(tmp_path: Path) -> None:
    first, second = (write_report(folder=tmp_path / name) for name in ("a", "b"))
    assert first.html.read_bytes() == second.html.read_bytes()
    assert first.notebook.read_bytes() == second.notebook.read_bytes()


def test_missing_article_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ArticleError):
        write_report(tmp_path / "none.txt", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(ReportError, match="out"):
        write_report(folder=tmp_path / "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_views_keep_missing_text_empty(small: Coding) -> None:
    from coopstats.report import views

    assert all(row.part_of == "" for row in views.rows(small.engagements))
    assert pd.isna(small.engagements["part_of"]).all()


def test_no_side_has_no_name(small: Coding) -> None:
    from coopstats.labels import party_name

    assert party_name("") == ""
    assert "all sides" in sections.coverage(small)


def test_words_of_one_area_and_stance_stand_in_one_row(small: Coding) -> None:
    twice = pd.concat([small.coverage, small.coverage.assign(coverage_id="lima:c002", position=2)], ignore_index=True)
    coding = Coding.from_frames({**small.frames, "coverage": twice}, small.texts)
    assert sections.coverage(coding).count("<tr") == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis.", "2 people, all of them taking part,"),
        (
            "The envoys of Norway and Poland met. The draft is by Norwegian Foreign Minister Ann Roe.",
            "1 person, who takes",
        ),
    ],
)
def test_the_summary_says_who_of_the_named_takes_part(text: str, told: str) -> None:
    assert told in sections.summary(cs.code(cs.article_from_text(text)))


def test_the_line_of_the_source_ends_no_part_in_a_colon() -> None:
    coding = cs.code(
        cs.article_from_text("OSLO, 3 May 2024: Foreign Minister Ann Roe met Polish Prime Minister Jan Lis.")
    )
    assert "OSLO, 3 May 2024" in sections.summary(coding)
    assert ": ·" not in sections.summary(coding)
