"""An article as stored: its text to the letter, what is known about it, and where its sentences lie."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coopstats.errors import ArticleError
from coopstats.language import language_of
from coopstats.opening import read_opening
from coopstats.schema import ISO_DATE
from coopstats.sentences import Offsets, find_paragraphs, find_sentences
from coopstats.stored import read_page, read_text

SUFFIXES = (".txt", ".md", ".html", ".htm")
_PERSPECTIVE = re.compile("[A-Z][A-Z0-9]+|third_party")


@dataclass(frozen=True)
class Article:
    """A text with what is known about it.

    `text` is what is stored, without a byte order mark, line ends kept. `paragraphs` and `sentences` are half-open
    offsets into it; a title in the front matter is paragraph and sentence 0, other front matter is neither.
    """

    source_id: str
    text: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    language: str
    dateline: str | None
    perspective: str | None
    paragraphs: tuple[Offsets, ...]
    sentences: tuple[Offsets, ...]
    title_span: Offsets | None

    @property
    def sha256(self) -> str:
        """Fingerprint of the stored text, in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def paragraph_at(self, offset: int) -> int:
        """Give the number of the paragraph that holds an offset, from 0."""
        return _index(self.paragraphs, offset)

    def sentence_at(self, offset: int) -> int:
        """Give the number of the sentence that holds an offset, from 0."""
        return _index(self.sentences, offset)


def _index(spans: tuple[Offsets, ...], offset: int) -> int:
    return bisect_right(spans, (offset + 1,), 1) - 1


def read_article(path: str | Path, *, encoding: str | None = None) -> Article:
    """Read one article from a file, exactly as it is stored.

    Parameters
    ----------
    path
        A `.txt`, `.md` or `.html` file. Of an HTML page the main text is taken.
    encoding
        Name of the encoding. By default a byte order mark or the page's own declaration decides, else UTF-8.

    Returns
    -------
    Article
        The text with metadata; `source_id` is the stem of the file's name.

    Raises
    ------
    ArticleError
        If the file is missing, a folder, unreadable, too large, empty, binary, or in another encoding.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "visit.txt"
    >>> _ = path.write_text("Oslo, May 3. The ministers met. They spoke of trade.")
    >>> read_article(path).dateline
    'Oslo, May 3.'
    """
    path = Path(path)
    if path.suffix.lower() in (".html", ".htm"):
        text, metadata = read_page(path, encoding)
        return article_from_text(text, source_id=path.stem, **metadata)
    return article_from_text(read_text(path, encoding), source_id=path.stem)


def read_articles(paths: Iterable[str | Path]) -> Iterator[Article]:
    """Read articles from files and folders, one at a time, in the order of their names.

    Parameters
    ----------
    paths
        Files, or folders whose `.txt`, `.md` and `.html` files are read.

    Yields
    ------
    Article
        One a file.

    Raises
    ------
    ArticleError
        As `read_article`; also if two files have the same stem, since it is the `source_id`.

    Examples
    --------
    >>> list(read_articles([]))
    []
    """
    for path in article_paths(paths):
        yield read_article(path)


def article_paths(paths: Iterable[str | Path]) -> list[Path]:
    """List the article files that paths and folders name.

    Parameters
    ----------
    paths
        Files and folders.

    Returns
    -------
    list of Path
        Sorted within each folder.

    Raises
    ------
    ArticleError
        If a folder holds no article, or two files have the same stem.

    Examples
    --------
    >>> article_paths([])
    []
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
            if not inside:
                raise ArticleError(f"the folder {path} holds no article", hint=f"Looked for {', '.join(SUFFIXES)}.")
            found += inside
        else:
            found.append(path)
    stems: dict[str, Path] = {}
    for path in found:
        if path.stem in stems and stems[path.stem] != path:
            raise ArticleError(
                f"{stems[path.stem]} and {path} have the same name {path.stem!r}",
                hint="The name without its ending is the source_id, so rename one of them.",
            )
        stems[path.stem] = path
    return list(dict.fromkeys(found))


def article_from_text(text: str, *, source_id: str = "article", **metadata: str | None) -> Article:
    """Make an article of a text that is at hand, finding its metadata, paragraphs and sentences.

    Parameters
    ----------
    text
        The whole text; a front matter between `---` lines, a leading `date YYYY-MM-DD` and a dateline are read.
    source_id
        Name of the source.
    **metadata
        `title`, `publisher`, `published`, `url`, `language`, `perspective`; what is given wins over what is found.

    Returns
    -------
    Article
        The text to the letter with its spans.

    Examples
    --------
    >>> article = article_from_text("Mr. Li met H.E. Ann Roe. They agreed.")
    >>> [article.text[a:b] for a, b in article.sentences]
    ['Mr. Li met H.E. Ann Roe.', 'They agreed.']
    """
    fields, body, title_span, dateline = read_opening(text)
    fields = {**fields, **{key: value for key, value in metadata.items() if value}}
    paragraphs, sentences = _spans(text, body, title_span)
    return Article(
        source_id,
        text,
        fields.get("title"),
        fields.get("publisher"),
        fields.get("published"),
        fields.get("url"),
        fields.get("language") or language_of(text[body:]),
        dateline,
        fields.get("perspective"),
        paragraphs,
        sentences,
        title_span,
    )


def require_english(article: Article) -> None:
    """Refuse an article in another language, before any work is done on it.

    Raises
    ------
    ArticleError
        If it is no article, its language is known and not English, or its words are not.

    Examples
    --------
    >>> require_english(article_from_text("Die Ministerin traf ihren Kollegen.", language="de"))
    Traceback (most recent call last):
    coopstats.errors.ArticleError: article is in the language 'de'
    The coder reads English only. If the text is English, say so: "language: en" in its front matter.
    """
    if not isinstance(article, Article):
        hint = "Read a file with read_article(path); of a text at hand make one with article_from_text(text)."
        raise ArticleError(f"an article was expected, and a {type(article).__name__} given", hint=hint)
    language = article.language.partition("-")[0].lower()
    telling = language or len(article.text.split()) >= 40  # a line or two in English may hold none of its common words
    if telling and language not in ("en", "eng", "english"):
        given = f"is in the language {article.language!r}" if article.language else "does not look like English"
        hint = 'The coder reads English only. If the text is English, say so: "language: en" in its front matter.'
        raise ArticleError(f"{article.source_id} {given}", hint=hint)


def require_metadata(article: Article) -> None:
    """Refuse an article whose day of publication or perspective cannot be what is said, before any work is done on it.

    Raises
    ------
    ArticleError
        If its day is no ISO date, or its perspective no code.

    Examples
    --------
    >>> require_metadata(article_from_text("They met.", published="May 3"))
    Traceback (most recent call last):
    coopstats.errors.ArticleError: article is published 'May 3', which is no date
    Write days as 2024-05-20, or leave published empty.
    """
    if article.published and not _is_day(article.published):
        hint = "Write days as 2024-05-20, or leave published empty."
        raise ArticleError(f"{article.source_id} is published {article.published!r}, which is no date", hint=hint)
    if article.perspective and not _PERSPECTIVE.fullmatch(article.perspective):
        hint = "Give the code of the publishing side, as NOR or EUU, or third_party, or leave it empty."
        raise ArticleError(f"{article.source_id} has the perspective {article.perspective!r}", hint=hint)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return re.fullmatch(ISO_DATE, text) is not None


def _spans(text: str, body: int, title: Offsets | None) -> tuple[tuple[Offsets, ...], tuple[Offsets, ...]]:
    first = [title] if title else []
    paragraphs = find_paragraphs(text, body)
    sentences = [sentence for start, end in paragraphs for sentence in find_sentences(text, start, end)]
    return tuple(first + paragraphs), tuple(first + sentences)
