"""The highlighted article is the stored text to the letter, escaped, with every quotation marked."""

from html.parser import HTMLParser

import pytest
from conftest import TEXT

from coopstats.highlight import anchor, highlight
from coopstats.tables import Coding


class Marks(HTMLParser):
    """Reads back the whole text, the text of each quotation and the places to jump to."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[list[str]] = []
        self.quoted: dict[str, str] = {}
        self.places: list[str] = []
        self.text = ""
        self.feed(document.partition("</style>")[2])

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        self.open.append(found.get("data-evidence", "").split())
        if "id" in found:
            self.places.append(found["id"])

    def handle_endtag(self, _: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for key in (key for keys in self.open for key in keys):
            self.quoted[key] = self.quoted.get(key, "") + data


def test_text_is_to_the_letter(small: Coding) -> None:
    assert Marks(highlight(TEXT, small.frames, "lima")).text == TEXT


def test_every_quotation_is_marked_and_has_one_place_to_jump_to(small: Coding) -> None:
    found = Marks(highlight(TEXT, small.frames, "lima"))
    evidence = small.evidence
    assert found.quoted == {
        anchor(key): quote for key, quote in zip(evidence["evidence_id"], evidence["quote"], strict=True)
    }
    assert sorted(found.places) == sorted(found.quoted)


@pytest.mark.parametrize(
    "spans",
    [[(0, 3)], [(0, 6), (1, 3)], [(0, 3), (3, 6)], [(0, 4), (2, 6)], [(0, 2), (0, 4), (0, 6)]],
    ids=["one", "nested", "beside", "crossing", "same start"],
)
def test_spans(spans: list[tuple[int, int]]) -> None:
    text = "abcdef <g>"
    rows = [(f"s:{a}-{b}", "s", a, b, text[a:b], 0, 0) for a, b in spans]
    found = Marks(highlight(text, Coding.from_records({"evidence": rows}).frames, "s"))
    assert found.text == text
    assert found.quoted == {f"ev-s-{a}-{b}": text[a:b] for a, b in spans}


@pytest.mark.parametrize("hostile", ["<script>x</script>", '"><b>', "&lt;", "'"])
def test_text_and_ids_are_escaped(hostile: str) -> None:
    text = f"a {hostile} b"
    rows = [(f"s{hostile}:0-3", f"s{hostile}", 0, 3, text[:3], 0, 0)]
    mentions = [(f"s{hostile}:m001", f"s{hostile}:0-3", "person", hostile)]
    frames = Coding.from_records({"evidence": rows, "mentions": mentions}).frames
    document = highlight(text, frames, f"s{hostile}")
    assert "<script" not in document
    assert "<b>" not in document
    assert Marks(document).text == text
