"""An article as stored: its text to the letter, what is known about it, and where its sentences lie."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coopstats.errors import ArticleError
from coopstats.sentences import Offsets, find_paragraphs, find_sentences
from coopstats.stored import read_page, read_text

SUFFIXES = (".txt", ".md", ".html", ".htm")

_FRONT = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]+):[ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)
_LEADING_DATE = re.compile(r"\s*date (\d{4}-\d{2}-\d{2})\b[ \t]*")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_WORD = r"[A-Z][\w'’.]*(?:-\w+)*"
_PLACE = rf"{_WORD}(?:[ ,]+(?:{_WORD}|de|of|el|al))*?"
# "BAKU, Azerbaijan, May 24.", "ASTANA, Nov. 27 (Xinhua) --", "Hanoi (VNA) -", "Praia -"
_DATELINE = re.compile(
    rf"\s*(?P<place>{_PLACE})"
    rf"(?:,? *(?P<day>(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?))?"
    r"(?:,? *(?:\((?P<agency>\w+)\)|(?P<plain>[A-Z]{2,8})))?"
    r" *(?:--|[-–—]|:|\.(?=\s+[^\s\d])|(?=[\r\n]))[ \t]*"
)
_ENGLISH = frozenset(
    "the of and to with for that by were is are has have from this which his their its been said they who would "
    "during last".split()
)
_FOREIGN = frozenset(
    "und das mit für ist auf nicht et des une dans est pour sur les que para con por una não che il è het een voor "
    "zijn og det som på av til med ikke och att för är się nie oraz przez ve bir ile yang dengan untuk và của".split()
)
_NO_PLACE = _ENGLISH | {
    "on", "in", "at", "a", "an", "minister", "president", "ambassador",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
}  # fmt: skip


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
    fields, body, title_span = _front_matter(text)
    leading = _LEADING_DATE.match(text, body)
    if leading:
        fields.setdefault("published", leading[1])
    start = leading.end() if leading else body
    dateline = _DATELINE.match(text, start, start + 120)
    stated = dateline is not None and _is_dateline(dateline)
    if dateline and stated and (agency := dateline["agency"] or (dateline["day"] and dateline["plain"])):
        fields.setdefault("publisher", agency)
    fields.update({key: value for key, value in metadata.items() if value})
    paragraphs, sentences = _spans(text, body, title_span)
    return Article(
        source_id,
        text,
        fields.get("title"),
        fields.get("publisher"),
        fields.get("published"),
        fields.get("url"),
        fields.get("language") or _language(text[body:]),
        dateline[0].strip() if dateline and stated else None,
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
        If its language is known and not English, or its words are not.

    Examples
    --------
    >>> require_english(article_from_text("Die Ministerin traf ihren Kollegen.", language="de"))
    Traceback (most recent call last):
    coopstats.errors.ArticleError: article is in the language 'de'
    The coder reads English only. If the text is English, say so: "language: en" in its front matter.
    """
    language = article.language.partition("-")[0].lower()
    telling = language or len(article.text.split()) >= 40  # a line or two in English may hold none of its common words
    if telling and language not in ("en", "eng", "english"):
        given = f"is in the language {article.language!r}" if article.language else "does not look like English"
        hint = 'The coder reads English only. If the text is English, say so: "language: en" in its front matter.'
        raise ArticleError(f"{article.source_id} {given}", hint=hint)


def _is_dateline(match: re.Match[str]) -> bool:
    """Whether a place before a dash, colon or stop is a dateline: it has a day or an agency, or is a short name."""
    place = match["place"].split()
    if place[0].lower().rstrip(",") in _NO_PLACE:
        return False
    if match["day"] or match["agency"]:
        return True
    dashed = match[0].rstrip()[-1] in "-–—"
    short = match["place"].isupper() or (len(place) <= 2 and "of" not in place)
    return dashed and short and "\n" not in match[0] and match.string[match.end() : match.end() + 1].isupper()


def _front_matter(text: str) -> tuple[dict[str, str | None], int, Offsets | None]:
    match = _FRONT.match(text)
    if not match:
        return {}, 0, None
    fields: dict[str, str | None] = {}
    title_span = None
    for field in _FIELD.finditer(text, match.start(1), match.end(1)):
        value = field[2]
        start = field.start(2)
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value, start = value[1:-1], start + 1
        name = field[1].lower()
        if value:
            fields[name] = value
            if name == "title":
                title_span = (start, start + len(value))
    if fields.get("published"):
        fields["published"] = str(fields["published"])[:10]
    return fields, match.end(), title_span


def _spans(text: str, body: int, title: Offsets | None) -> tuple[tuple[Offsets, ...], tuple[Offsets, ...]]:
    first = [title] if title else []
    paragraphs = find_paragraphs(text, body)
    sentences = [sentence for start, end in paragraphs for sentence in find_sentences(text, start, end)]
    return tuple(first + paragraphs), tuple(first + sentences)


def _language(text: str) -> str:
    """Tell English by the share of its commonest words; a list of names has few of them, but no foreign ones."""
    words = text[:3_000].lower().split()
    common = [word for word in words if word in _ENGLISH]
    share = len(common) / max(len(words), 1)
    usual = share >= 0.08 and ("the" in common or len(set(common)) > 1)
    telling = len(set(common)) > 1 or not {"the", "and", "with"}.isdisjoint(common)
    listed = share >= 0.04 and telling and _FOREIGN.isdisjoint(words)
    return "en" if usual or listed else ""
