"""What is coded already, on disk, so that a run that was killed goes on where it stopped and codes nothing twice.

One SQLite file: a row a text with its fingerprint and its coded rows, or the fault. SQLite commits a batch wholly or
not at all, whatever the moment of a kill; it also gives the rows back in the order of `source_id` without holding them.
"""

import csv
import io
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeAlias

from coopstats.corpus.inputs import Fault, Given, Item

Rows: TypeAlias = Mapping[str, Iterable[Sequence[Any]]]
Coded: TypeAlias = dict[str, str]  # the rows of one text by table, as lines of CSV
_SCHEMA = """
create table if not exists about (key text primary key, value text);
create table if not exists texts (source_id text primary key, fingerprint text, coded blob, reason text, hint text);
create table if not exists seen (source_id text primary key, fingerprint text, path text, other text) without rowid;
"""
# Of any number of files with one source_id the first and the last are told, in whatever order they came.
_CLASH = "update seen set path = min(path, ?), other = max(coalesce(other, ''), ?) where source_id = ?"


class Outcome(NamedTuple):
    """What became of one text: its coded rows, packed, or the reason why there are none."""

    source_id: str
    fingerprint: str
    coded: bytes | None = None
    reason: str | None = None
    hint: str | None = None


def pack(rows: Rows) -> bytes:
    """Pack the coded rows of one text, as lines of CSV: workers write them, so that the merge has only to join them."""
    return zlib.compress(json.dumps({name: lines(some) for name, some in rows.items() if some}).encode(), 1)


def unpack(coded: bytes) -> Coded:
    """Give the lines of CSV back, by table."""
    found: Coded = json.loads(zlib.decompress(coded))
    return found


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Write rows as lines of CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    if "\r" in text.getvalue():
        # A lone carriage return is left bare by minimal quoting, and readers would take it for the end of a line.
        text = io.StringIO()
        csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()


def noted(path: Path, key: str) -> str:
    """Read a fact about a run that is done, and leave its folder as it is; empty if it is not known."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as ledger:
            found = ledger.execute("select value from about where key = ?", (key,)).fetchone()
    except sqlite3.Error:  # whoever opens it for work tells what is wrong
        return ""
    return str(found[0]) if found else ""


class Ledger:
    """The record of a run in one file; a context manager that closes it.

    `version` names everything that the coded rows depend on besides the text; `others` says how many texts stand there
    that were coded with another one. They are coded anew.
    """

    def __init__(self, path: Path, version: str) -> None:
        self._db = sqlite3.connect(path, timeout=1, isolation_level=None)
        # Written ahead: a kill loses nothing that was committed, and no flush to disk is waited for at each batch.
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        # Two runs at once on one ledger would undo each other's work: the second is refused.
        self._db.execute("pragma locking_mode = exclusive")
        self._db.executescript(f"begin; drop table if exists seen; {_SCHEMA}; commit")
        same = self._value("select value from about where key = 'version'") == version
        self.others = 0 if same else self._value("select count(*) from texts where coded is not null")
        self._version = version

    def begin(self) -> None:
        """Drop what was coded with another version."""
        if self._value("select value from about where key = 'version'") != self._version:
            self._db.executescript("begin; delete from about; delete from texts; commit")
            self._db.execute("insert into about values ('version', ?)", (self._version,))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _value(self, query: str, *values: Any) -> Any:
        row = self._db.execute(query, values).fetchone()
        return row and row[0]

    def unknown(self, given: Sequence[Given]) -> list[Item]:
        """Note that some texts are there, and give those that are not coded yet.

        Two different texts with one `source_id` are both set aside: which of them came first must not matter.
        """
        todo = []
        self._db.execute("begin")
        for item in given:
            path = item.path if isinstance(item, Item) else ""
            fingerprint = item.fingerprint if isinstance(item, Item) else f"fault: {item.reason}"
            seen = self._db.execute("select fingerprint, path from seen where source_id = ?", item[:1]).fetchone()
            if seen is not None:
                if seen[0] != fingerprint:
                    self._db.execute(_CLASH, (path, max(path, seen[1]), item.source_id))
                continue
            self._db.execute("insert into seen values (?, ?, ?, null)", (item.source_id, fingerprint, path))
            if isinstance(item, Fault):
                self._store(Outcome(item.source_id, fingerprint, None, item.reason, item.hint))
            elif (
                not fingerprint
                or self._value("select fingerprint from texts where source_id = ?", item.source_id) != fingerprint
            ):
                todo.append(item)
        self._db.execute("commit")
        return todo

    def record(self, outcomes: Iterable[Outcome]) -> None:
        """Store what became of a batch, wholly or not at all."""
        self._db.execute("begin")
        for outcome in outcomes:
            self._store(outcome)
        self._db.execute("commit")

    def _store(self, outcome: Outcome) -> None:
        self._db.execute("insert or replace into texts values (?, ?, ?, ?, ?)", outcome)

    def settle(self) -> int:
        """Forget texts that the input no longer has, set clashing ones aside; give the number of texts forgotten."""
        removed = self._db.execute("delete from texts where source_id not in (select source_id from seen)").rowcount
        self._db.execute(
            "update texts set fingerprint = '', coded = null, reason = 'two different texts have this source_id'"
            " || iif(seen.path = '', '', ': ' || seen.path || ' and ' || seen.other),"
            " hint = 'Give each text an id (for files: a name) of its own.'"
            " from seen where seen.source_id = texts.source_id and seen.other is not null"
        )
        return removed

    def note(self, key: str, value: str) -> None:
        """Keep a fact about the run."""
        self._db.execute("insert or replace into about values (?, ?)", (key, value))

    def counts(self) -> tuple[int, int]:
        """Give the numbers of coded texts and of faults."""
        return (
            self._value("select count(*) from texts where coded is not null"),
            self._value("select count(*) from texts where coded is null"),
        )

    def coded(self) -> Iterator[Coded]:
        """Give the rows of each coded text in the order of `source_id`."""
        query = "select coded from texts where coded is not null order by source_id"
        with closing(self._db.execute(query)) as cursor:
            for (packed,) in cursor:
                yield unpack(packed)

    def faults(self) -> Iterator[Fault]:
        """Give the faults in the order of `source_id`."""
        query = "select source_id, reason, hint from texts where coded is null order by source_id"
        with closing(self._db.execute(query)) as cursor:
            for row in cursor:
                yield Fault(*row)
