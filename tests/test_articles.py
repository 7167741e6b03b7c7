"""Articles are read as stored, with what they say about themselves; what cannot be read says what to do."""

import os
from pathlib import Path

import pytest

from coopstats.articles import article_from_text, read_article, read_articles
from coopstats.coding import code
from coopstats.errors import ArticleError, CoopstatsError

BODY = "Oslo, May 3. The envoy of Norway met the minister, H.E. Ann Roe. They spoke of the sea – and trade.\n"


def test_front_matter_is_read_and_only_its_title_is_text() -> None:
    text = (
        '---\ntitle: "Roe in Oslo"\npublisher: The Fjord\npublished: 2025-03-04T10:00\nurl: https://a.test/x:y\n---\n\n'
        + BODY
    )
    article = article_from_text(text, source_id="oslo")
    assert (article.title, article.publisher, article.published, article.url) == (
        "Roe in Oslo",
        "The Fjord",
        "2025-03-04",
        "https://a.test/x:y",
    )
    assert article.text == text
    assert article.title_span == article.paragraphs[0] == article.sentences[0]
    assert [text[a:b] for a, b in article.paragraphs] == ["Roe in Oslo", BODY.strip()]
    assert article.dateline == "Oslo, May 3."


@pytest.mark.parametrize("text", ["---\n", "---\nno end of it\n", "--- a dash\nThey met.", "---\n---\nThey met."])
def test_what_is_no_front_matter_gives_no_title(text: str) -> None:
    assert article_from_text(text).title is None


def test_given_metadata_wins() -> None:
    article = article_from_text("date 2024-05-24 They met.", published="2025-01-01", perspective="NOR", title=None)
    assert (article.published, article.perspective, article.title) == ("2025-01-01", "NOR", None)


def test_leading_date_is_the_day_of_publication() -> None:
    assert article_from_text("date 2024-05-24 They met.").published == "2024-05-24"
    assert article_from_text("They met on date 2024-05-24.").published is None


def test_sentences_and_paragraphs_are_found_by_offset() -> None:
    article = article_from_text("One. Two is it.\n\nThree.\n")
    text = article.text
    assert [article.sentence_at(text.index(word)) for word in ("One", "Two", "it.", "Three")] == [0, 1, 1, 2]
    assert [article.paragraph_at(text.index(word)) for word in ("One", "it.", "Three")] == [0, 0, 1]
    assert article.sentence_at(0) == article.sentence_at(4) == 0


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_stored_to_the_letter(tmp_path: Path, encoding: str, line_end: str) -> None:
    text = BODY.replace("\n", line_end) + "İzmir, Đà Nẵng 🌍" + line_end
    path = tmp_path / "visit.one.txt"
    path.write_bytes(text.encode(encoding))
    article = read_article(path)
    assert article.text == text
    assert article.source_id == "visit.one"
    assert article.sentences[-1] == (text.index("İzmir"), len(text.rstrip()))


def test_other_encodings_are_named(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Besuch in Köln – “gut”.".encode("cp1252"))
    with pytest.raises(ArticleError, match="cp1252"):
        read_article(path)
    assert read_article(path, encoding="cp1252").text == "Besuch in Köln – “gut”."
    with pytest.raises(ArticleError, match="no encoding"):
        read_article(path, encoding="klingon")


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_main_text_of_a_page_in_its_declared_encoding(tmp_path: Path, encoding: str) -> None:
    sentences = " ".join(f"Envoy Ольга Роу met delegation number {n} of the sea council in Oslo." for n in range(12))
    head = f'<meta charset="{encoding}"><title>Roe in Oslo</title>'
    body = f"<nav>Menu Home</nav><article><h1>Roe in Oslo</h1><p>{sentences}</p></article>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    path = tmp_path / "page.html"
    path.write_bytes(page.encode(encoding))
    article = read_article(path)
    assert "Envoy Ольга Роу met" in article.text
    assert "Menu" not in article.text
    assert "<" not in article.text
    assert article.title == "Roe in Oslo"


def test_page_without_main_text(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><body></body></html>", encoding="utf-8")
    with pytest.raises(ArticleError, match="no main text"):
        read_article(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"MZ\x00\x01\x02 binary", "binary"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", r"is a PDF document whatever its name, not text\nSave its text as .txt"),
        (b"PK\x03\x04\x14\x00", "is a Word document or ZIP archive"),
        (b"{\\rtf1\\ansi The minister met the envoy.}", "is an RTF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not text in utf-8"),
        ("Köln".encode("latin-1"), "not text in utf-8"),
        (b"They met. " * 1_100_000, "more than an article"),
    ],
)
def test_unreadable_content_says_what_to_do(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    with pytest.raises(ArticleError, match=says) as caught:
        read_article(path)
    assert str(path) in caught.value.message
    assert caught.value.hint


def test_what_is_no_article_is_told_with_how_to_make_one() -> None:
    with pytest.raises(ArticleError, match=r"an article was expected, and a str given\nRead a file with read_article"):
        code("visit.txt")  # type: ignore[arg-type]


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no file"):
        read_article(tmp_path / "none.txt")
    with pytest.raises(ArticleError, match="folder"):
        read_article(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read every file")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("They met.")
    path.chmod(0)
    with pytest.raises(ArticleError, match="permissions"):
        read_article(path)


def test_folder_is_read_in_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "note.csv"):
        (tmp_path / name).write_text("They met.", encoding="utf-8")
    assert [article.source_id for article in read_articles([tmp_path])] == ["a", "b"]
    assert [article.source_id for article in read_articles([tmp_path, tmp_path / "a.md"])] == ["a", "b"]


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_text("They met.", encoding="utf-8")
    with pytest.raises(CoopstatsError, match="same name"):
        list(read_articles([tmp_path]))


def test_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no article"):
        list(read_articles([tmp_path]))


def test_fingerprint_is_of_the_text() -> None:
    assert article_from_text("a").sha256 == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
