"""From a file to its text: what can go wrong with bytes is found here, and said with what to do about it."""

import codecs
import re
from pathlib import Path
from typing import Any

from coopstats.errors import ArticleError, MissingExtraError

MAX_BYTES = 10_000_000
# How documents begin that people rename to .txt.
_DOCUMENTS = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a Word document or ZIP archive",
    b"\xd0\xcf\x11\xe0": "a Word document",
    b"{\\rtf": "an RTF document",
}


def read_text(path: Path, encoding: str | None = None) -> str:
    """Read the text of a file as it is stored, without a byte order mark.

    Examples
    --------
    >>> read_text(Path("no-such-file.txt"))
    Traceback (most recent call last):
    coopstats.errors.ArticleError: there is no file no-such-file.txt
    Check the path and its spelling.
    """
    return _decode(_read_bytes(path), path, encoding)


def read_page(path: Path, encoding: str | None = None) -> tuple[str, dict[str, str | None]]:
    """Read the main text of a web page and what the page says of itself: title, publisher, published, url.

    Examples
    --------
    >>> read_page(Path("no-such-page.html"))
    Traceback (most recent call last):
    coopstats.errors.ArticleError: there is no file no-such-page.html
    Check the path and its spelling.
    """
    raw = _read_bytes(path)
    try:
        import trafilatura
    except ImportError:
        raise MissingExtraError(
            f"reading {path.name} needs the package trafilatura",
            hint='Install it with: pip install "coopstats[html]", or save the text of the page as .txt.',
        ) from None
    declared = re.search(rb"charset=[\"']?([\w-]+)", raw[:2048])
    page = _decode(raw, path, encoding or (declared[1].decode() if declared and not _marked(raw) else None))
    found: Any = trafilatura.bare_extraction(page, include_comments=False, include_tables=False, with_metadata=True)
    text = (found.text or "") if found else ""
    if not text.strip():
        raise ArticleError(f"{path} holds no main text", hint="Save the text of the article as .txt.")
    return text, {"title": found.title, "publisher": found.sitename, "published": found.date, "url": found.url}


def _marked(raw: bytes) -> bool:
    return raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8))


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        hint = "Give a file; `coopstats code` takes folders (in Python, read_articles)."
        raise ArticleError(f"{path} is a folder, not an article", hint=hint)
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
    if not raw.removeprefix(codecs.BOM_UTF8).strip():
        raise ArticleError(f"{path} is empty", hint="Give a file with the text of a readout.")
    for start, kind in _DOCUMENTS.items():
        if raw.startswith(start):
            hint = "Save its text as .txt in UTF-8, and give that file."
            raise ArticleError(f"{path} is {kind} whatever its name, not text", hint=hint)
    return raw


def _decode(raw: bytes, path: Path, encoding: str | None) -> str:
    if encoding is None:
        wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        encoding = "utf-16" if wide else "utf-8-sig"
    try:
        text = raw.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise ArticleError(f"{encoding!r} is no encoding", hint="Try 'utf-8', 'cp1252' or 'latin-1'.") from None
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{path} is not text in {encoding.removesuffix('-sig')}: byte {error.start} cannot be read",
            hint="Save it as UTF-8, or name its encoding in Python: read_article(path, encoding='cp1252').",
        ) from None
    if "\x00" in text:
        raise ArticleError(f"{path} is binary, not text", hint="Give a .txt, .md or .html file.")
    return text
