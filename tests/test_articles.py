"""Articles are read as stored, with what they say about themselves; what cannot be read says what to do."""

import os
from pathlib import Path

import pytest

from coopstats.articles import article_from_text, read_article, read_articles
from coopstats.errors import ArticleError, CoopstatsError

BODY = "Oslo, May 3. The envoy of Norway met the minister, H.E. Ann Roe. They spoke of the sea – and trade.\n"

DATELINES = {
    "BAKU, Azerbaijan, May 24. The sides met.": "BAKU, Azerbaijan, May 24.",
    "date 2024-05-24 BAKU, Azerbaijan, May 24. The sides met.": "BAKU, Azerbaijan, May 24.",
    "ASTANA, Nov. 27 (Xinhua) -- The sides met.": "ASTANA, Nov. 27 (Xinhua) --",
    "Hanoi (VNA) – The sides met.": "Hanoi (VNA) –",
    "Praia - The sides met.": "Praia -",
    "Tehran, Dec 8, IRNA – The sides met.": "Tehran, Dec 8, IRNA –",
    "Suva, Fiji, 15 September 2023 – The sides met.": "Suva, Fiji, 15 September 2023 –",
    "ISLAMABAD, Mar 10 (APP): The sides met.": "ISLAMABAD, Mar 10 (APP):",
    "WASHINGTON — The sides met.": "WASHINGTON —",
    "BAKU, Azerbaijan, Nov. 6\nThe sides met.": "BAKU, Azerbaijan, Nov. 6",
    "The minister of Norway - a lawyer - met her guest.": None,
    "Minister Ann Roe – who came by train – met her guest.": None,
    "On 3 May - a holiday - the sides met.": None,
    "Wednesday, 22 February 2017\nThe sides met.": None,
    "Ministry of the Sea - Oslo": None,
    "Ann Roe met Jan Lis. They spoke.": None,
}


@pytest.mark.parametrize("text", DATELINES)
def test_dateline_is_told_from_other_openings(text: str) -> None:
    article = article_from_text(text)
    assert article.dateline == DATELINES[text]
    assert article.paragraphs[0][0] == 0


@pytest.mark.parametrize(
    ("text", "publisher"),
    [("Hanoi (VNA) – They met.", "VNA"), ("Tehran, Dec 8, IRNA – They met.", "IRNA"), ("Praia - They met.", None)],
)
def test_agency_in_the_dateline_is_the_publisher(text: str, publisher: str | None) -> None:
    assert article_from_text(text).publisher == publisher


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of the two sides met and spoke of the trade that they have with each other.", "en"),
        (
            "Premier Ann Roe, Minister Jan Lis, Governor Mary Oak and Envoy Åse Birk dined in Oslo Castle on Monday.",
            "en",
        ),
        ("Ministeri tapasi maanantaina kollegansa Helsingissä. " * 12 + "Bank for Trade and Development", ""),
        ("Premier Ann Roe og minister Jan Lis spiste with Åse Birk i Oslo.", ""),
        ("Die Minister der beiden Seiten trafen sich und sprachen über den Handel.", ""),
        ("Os ministros dos dois lados encontraram-se e falaram do comércio para o futuro.", ""),
        ("De ministers van beide landen spraken over de handel die is gegroeid.", ""),
        ("Министры двух стран встретились.", ""),
        ("", ""),
        (
            "Next Monday Foreign Minister Petras Valkunas will receive Danish Minister Lars Moelbak, who comes to "
            "Vilnius on 25 March for two days. They last met in Copenhagen in December.",
            "en",
        ),
    ],
)
def test_english_is_told_from_other_languages(text: str, language: str) -> None:
    assert article_from_text(text).language == language


def test_fingerprint_is_of_the_text() -> None:
    assert article_from_text("a").sha256 == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
