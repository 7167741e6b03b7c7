"""Texts of a corpus one at a time, from files, folders, JSON lines and Parquet, without ever holding them all."""

import hashlib
import json
import os
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias

from coopstats.articles import SUFFIXES, Article, article_from_text, read_article, require_metadata
from coopstats.errors import ArticleError, MissingExtraError

JSON_LINES = (".jsonl", ".ndjson")
PARQUET = (".parquet",)
METADATA = ("title", "publisher", "perspective", "published", "url", "language")
BLOCK = 1 << 20
LEDGER = "ledger.sqlite"  # the record of a run, by which its folder is known


class Item(NamedTuple):
    """One text to code: a file to read, or a row with its text. `fingerprint` tells whether it changed."""

    source_id: str
    fingerprint: str
    path: str = ""
    row: Mapping[str, str] = {}


class Fault(NamedTuple):
    """Why a text could not be coded, and what to do about it."""

    source_id: str
    reason: str
    hint: str


Given: TypeAlias = Item | Fault


def input_paths(inputs: Iterable[str | Path]) -> list[Path]:
    """List the files that inputs name, in the order of their paths; a folder gives all that can be read, at any depth.

    Raises
    ------
    ArticleError
        If there is no such file or folder, the kind of file is unknown, or a folder holds nothing to read.
    """
    known = SUFFIXES + JSON_LINES + PARQUET
    found: set[Path] = set()
    for path in map(Path, inputs):
        if path.is_dir():
            inside = {file for file in _files(path) if file.suffix.lower() in known}
            if not inside:
                raise ArticleError(f"the folder {path} holds no text", hint=f"Looked for {', '.join(known)}.")
            found |= inside
        elif not path.exists():
            raise ArticleError(f"there is no file {path}", hint="Check the path and its spelling.")
        elif path.suffix.lower() not in known:
            raise ArticleError(f"{path} is of no known kind", hint=f"Known endings: {', '.join(known)}.")
        else:
            found.add(path)
    return sorted(found)


def _files(folder: Path) -> Iterator[Path]:
    """List the files of a folder and of those within it, without hidden ones and what earlier runs wrote."""
    for home, folders, files in os.walk(folder):
        if LEDGER in files:
            folders.clear()
            continue
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(home, name) for name in files if not name.startswith("."))


def count_items(paths: Iterable[Path]) -> int:
    """Count the texts of files without reading them in full, to tell how much is left."""
    total = 0
    for path in paths:
        if path.suffix.lower() in JSON_LINES:
            with _opened(path) as file:
                total += sum(block.count(b"\n") for block in iter(lambda: file.read(BLOCK), b""))
        elif path.suffix.lower() in PARQUET:
            total += _parquet(path).metadata.num_rows
        else:
            total += 1
    return total


def read_items(paths: Iterable[Path]) -> Iterator[Given]:
    """Read texts one at a time; what cannot be read comes as a fault in its place."""
    for path in paths:
        if path.suffix.lower() in JSON_LINES:
            yield from _json_items(path)
        elif path.suffix.lower() in PARQUET:
            yield from _parquet_items(path)
        else:
            # An unreadable file has no fingerprint, so the next run tries it again; reading it tells what is wrong.
            yield Item(path.stem, _file_fingerprint(path), str(path))


def article_of(item: Item) -> Article:
    """Read the article of an item.

    Raises
    ------
    ArticleError
        If it cannot be read, its day is no ISO date, or its perspective no code.
    """
    if item.path:
        article = read_article(item.path)
    else:
        metadata = {name: item.row[name] for name in METADATA if name in item.row}
        article = article_from_text(item.row["text"], source_id=item.source_id, **metadata)
    require_metadata(article)
    return article


def item_of(row: Mapping[str, Any], place: str) -> Given:
    """Make an item of a row with `source_id`, `text` and metadata; cells that are no text are left out."""
    source_id, text = row.get("source_id"), row.get("text")
    if isinstance(source_id, int | float) and not isinstance(source_id, bool) and source_id == source_id // 1:
        source_id = str(int(source_id))  # pandas makes 1.0 of 1 where another row has no number
    if not isinstance(source_id, str) or not source_id.strip() or not source_id.isprintable():
        return Fault(place, "has no source_id", "Give each row a source_id: one line of text that no other row has.")
    if not isinstance(text, str) or not text.strip():
        return Fault(source_id, "has no text", "Give the text of the readout in the column text.")
    kept = {name: str(row[name]) for name in METADATA if row.get(name) is not None and row[name] == row[name]}
    kept |= {"published": kept["published"][:10]} if "published" in kept else {}  # a time of day may follow
    kept = {"text": text, **{name: value for name, value in kept.items() if value}}
    packed = json.dumps([source_id, kept], sort_keys=True).encode()
    return Item(source_id, hashlib.sha256(packed).hexdigest(), row=kept)


def _json_items(path: Path) -> Iterator[Given]:
    with _opened(path) as file:
        for number, line in enumerate(file, start=1):
            text = line.removeprefix(BOM_UTF8) if number == 1 else line
            if not text.strip():
                continue
            place = f"{path.name}:{number}"
            try:
                row = json.loads(text)
            except ValueError:
                row = None
            if isinstance(row, dict):
                yield item_of(row, place)
            else:
                yield Fault(place, "is no JSON object", "Write one JSON object a line, in UTF-8.")


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise ArticleError(f"{path} cannot be read: {error.strerror}", hint="Check the file's permissions.") from None


def _parquet_items(path: Path) -> Iterator[Given]:
    file, number = _parquet(path), 0
    columns = [name for name in ("source_id", "text", *METADATA) if name in file.schema_arrow.names]
    try:
        for batch in file.iter_batches(batch_size=1000, columns=columns):
            for row in batch.to_pylist():
                number += 1
                given = {key: str(v) if hasattr(v, "isoformat") else v for key, v in row.items()}
                yield item_of(given, f"{path.name}:{number}")
    except (OSError, ValueError) as error:
        reason = f"cannot be read from row {number + 1} on: {error}"
        yield Fault(path.name, " ".join(reason.split()), "Write the file anew, and run again with update.")


def _parquet(path: Path) -> Any:
    """Open a Parquet file that has the columns that are needed."""
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError:
        hint = 'Install it with: pip install "coopstats[parquet]"'
        raise MissingExtraError(f"reading {path.name} needs the package pyarrow", hint=hint) from None
    try:
        # Read in small pieces: by default a whole group of rows, of which a file may have but one, is held in memory.
        file = ParquetFile(path, buffer_size=BLOCK, pre_buffer=False)
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path} cannot be read as Parquet: {error}", hint="Write it anew.") from None
    if missing := {"source_id", "text"} - set(file.schema_arrow.names):
        hint = "The columns source_id and text are needed; known besides: " + ", ".join(METADATA) + "."
        raise ArticleError(f"{path} has no column {' and no column '.join(sorted(missing))}", hint=hint)
    return file


def _file_fingerprint(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
