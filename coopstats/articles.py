"""An article as stored: its text to the letter, what is known about it, and where its sentences lie."""

import codecs
import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coopstats.errors import ArticleError, MissingExtraError

Offsets = tuple[int, int]

SUFFIXES = (".txt", ".md", ".html", ".htm")
MAX_BYTES = 64_000_000

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
    r"(?:,? *\(?(?P<agency>[A-Z]{2,8}|[A-Z][a-z]+)\)?)?"
    r" *(?:--|[-–—]|:|\.(?=\s))[ \t]*"
)
_BLOCK = re.compile(r"[^\r\n]+")
_STOP = re.compile(r"[.!?…][\"”’')\]»]*(?:/\.)?\s+(?=[\"“‘'(\[«]*[^\Wa-z_])")
_ABBREVIATIONS = frozenset(
    "mr mrs ms mme dr prof hon rt st sen rep gov gen lt col maj capt cmdr adm brig sgt pres amb min sec supt rev fr msgr "
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc inc ltd co corp bros dept univ est approx ca cf al "
    "fig eng ing shri smt md messrs eg ie e.g i.e h.e u.s u.k u.n d.c a.m p.m ph.d j.p u.a.e".split()
)
_ENGLISH = frozenset("the of and to in on with for that by was were is are has have at from this as an which".split())


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
    return max(bisect_right(spans, (offset, float("inf"))) - 1, 0)


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
    raw = _read_bytes(path)
    if path.suffix.lower() in (".html", ".htm"):
        return _from_html(raw, path, encoding)
    return article_from_text(_decode(raw, path, encoding), source_id=path.stem)


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
    if dateline and stated and dateline["agency"] and len(dateline["agency"]) > 1:
        fields.setdefault("publisher", dateline["agency"])
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


def _is_dateline(match: re.Match[str]) -> bool:
    """A place before a dash or stop is a dateline if it has a day, an agency or capitals, or is short before a dash."""
    place = match["place"]
    if place.split()[0].lower() in _ENGLISH:
        return False
    dashed = match[0].rstrip()[-1] in "-–—"
    if match["day"]:
        return True
    return dashed and len(place.split()) <= 4 and "\n" not in match[0]


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
    paragraphs: list[Offsets] = [title] if title else []
    sentences: list[Offsets] = [title] if title else []
    for block in _BLOCK.finditer(text, body):
        start, end = block.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        paragraphs.append((start, end))
        begin = start
        for stop in _STOP.finditer(text, start, end):
            if text[stop.start()] == "." and _abbreviated(text, begin, stop.start(), stop.end()):
                continue
            sentences.append((begin, begin + len(text[begin : stop.end()].rstrip())))
            begin = stop.end()
        if begin < end:
            sentences.append((begin, end))
    return tuple(paragraphs), tuple(sentences)


def _abbreviated(text: str, begin: int, stop: int, after: int) -> bool:
    """Whether the stop at `stop` belongs to an abbreviation and does not end the sentence."""
    start = stop
    while start > begin and not text[start - 1].isspace():
        start -= 1
    # "the A-U.S. Dialogue": the last part of a compound may be an abbreviation.
    word = re.split(r"[-–—/]", text[start:stop])[-1].lstrip("\"“‘'(«[")
    low = word.lower()
    if low in _ABBREVIATIONS:
        # "No." and months end a sentence unless a number follows.
        return low not in ("no", "nos", "may") or text[after : after + 1].isdigit()
    letters = word.replace(".", "")
    if len(letters) == 1 and letters.isalpha():
        return letters.isupper()
    return "." in word and letters.isalpha() and all(len(part) <= 2 for part in word.split("."))


def _language(text: str) -> str:
    """Tell English by the share of its commonest words; other languages have next to none of them."""
    words = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    return "en" if words and sum(word in _ENGLISH for word in words) >= 0.08 * len(words) else ""


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ArticleError(f"{path} is a folder, not an article", hint="Give a file, or use read_articles for a folder.")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ArticleError(
                f"{path} has {size / 1e6:.0f} MB, more than an article of {MAX_BYTES / 1e6:.0f} MB",
                hint="Split it into one file a readout.",
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"there is no file {path}", hint="Check the path and its spelling.") from None
    except OSError as error:
        raise ArticleError(f"{path} cannot be read: {error.strerror}", hint="Check the file's permissions.") from None
    if not raw.strip():
        raise ArticleError(f"{path} is empty", hint="Give a file with the text of a readout.")
    return raw


def _decode(raw: bytes, path: Path, encoding: str | None) -> str:
    if encoding is None:
        if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            encoding = "utf-16"
        else:
            encoding = "utf-8-sig"
    try:
        text = raw.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise ArticleError(f"{encoding!r} is no encoding", hint="Try 'utf-8', 'cp1252' or 'latin-1'.") from None
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{path} is not text in {encoding.removesuffix('-sig')}: byte {error.start} cannot be read",
            hint="If it is text, name its encoding: read_article(path, encoding='cp1252').",
        ) from None
    if "\x00" in text:
        raise ArticleError(f"{path} is binary, not text", hint="Give a .txt, .md or .html file.")
    return text


def _from_html(raw: bytes, path: Path, encoding: str | None) -> Article:
    try:
        import trafilatura
    except ImportError:
        raise MissingExtraError(
            f"reading {path.name} needs the package trafilatura",
            hint='Install it with: pip install "coopstats[html]", or save the text of the page as .txt.',
        ) from None
    declared = re.search(rb"charset=[\"']?([\w-]+)", raw[:2048])
    page = _decode(raw, path, encoding or (declared[1].decode() if declared else None))
    found = trafilatura.bare_extraction(page, include_comments=False, include_tables=False, with_metadata=True)
    text = (found.text or "") if found else ""
    if not text.strip():
        raise ArticleError(f"{path} holds no main text", hint="Save the text of the article as .txt.")
    return article_from_text(
        text, source_id=path.stem, title=found.title, publisher=found.sitename, published=found.date, url=found.url
    )
