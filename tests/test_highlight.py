"""The highlighted article is the stored text to the letter, escaped, with every quotation marked."""

from html import unescape
from html.parser import HTMLParser

import pytest
from conftest import TEXT, coded

from coopstats.highlight import highlight
from coopstats.tables import Coding


class Marks(HTMLParser):
    """Reads back the text of each mark and of the whole."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.marked: dict[str, str] = {}
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            self.open.append(str(dict(attrs)["data-evidence"]))

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for key in self.open:
            self.marked[key] = self.marked.get(key, "") + data


def test_text_is_to_the_letter(small: Coding) -> None:
    assert Marks(highlight(small)).text == TEXT


def test_every_quotation_has_one_place_to_jump_to(small: Coding) -> None:
    document = highlight(small)
    assert all(document.count(f' id="{key}"') == 1 for key in small.evidence["evidence_id"])


def test_every_quotation_is_marked(small: Coding) -> None:
    quotes = dict(zip(small.evidence["evidence_id"], small.evidence["quote"], strict=True))
    assert Marks(highlight(small)).marked == quotes


@pytest.mark.parametrize(
    ("spans", "marked"),
    [
        ([(0, 3)], ["abc"]),
        ([(0, 6), (1, 3)], ["abcdef", "bc"]),
        ([(0, 3), (3, 6)], ["abc", "def"]),
        ([(0, 4), (2, 6)], ["abcd", "cdef"]),
        ([(0, 2), (0, 4), (0, 6)], ["ab", "abcd", "abcdef"]),
    ],
    ids=["one", "nested", "beside", "crossing", "same start"],
)
def test_spans(spans: list[tuple[int, int]], marked: list[str]) -> None:
    text = "abcdef <g>"
    rows = [(f"s:{a}-{b}", "s", a, b, text[a:b], 0, 0) for a, b in spans]
    found = Marks(highlight(Coding.from_records({"evidence": rows}, {"s": text})))
    assert found.text == text
    assert found.marked == {f"s:{a}-{b}": words for (a, b), words in zip(spans, marked, strict=True)}


@pytest.mark.parametrize("hostile", ["<script>x</script>", '"><b>', "&lt;", "'"])
def test_text_and_ids_are_escaped(hostile: str) -> None:
    coding = coded(f"a {hostile} b", f"s{hostile}", {})
    rows = [(f"s{hostile}:0-3", f"s{hostile}", 0, 3, "a " + hostile[0], 0, 0)]
    document = highlight(Coding.from_records({"evidence": rows}, coding.texts))
    assert "<script" not in document
    assert "<b>" not in document
    assert Marks(document).text == f"a {hostile} b"
    assert unescape(document).count(hostile) >= 1
