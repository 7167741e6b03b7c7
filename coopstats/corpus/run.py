"""Code a whole corpus into one bundle: parallel, resumable, the same bytes whatever the workers and the order."""

import hashlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pandas as pd

import coopstats
from coopstats.codebook import PACKAGED, Codebook
from coopstats.corpus.engine import Batch, Start, code_batch, dask_client, dask_start, outcomes, process_pool
from coopstats.corpus.inputs import Fault, Item, count_items, input_paths, read_items
from coopstats.corpus.ledger import Ledger, Outcome
from coopstats.corpus.merge import Format, read_faults, write_faults, write_tables
from coopstats.corpus.workplace import WRITTEN, clear, fingerprints, open_ledger, prepare, swap, unwritable
from coopstats.descriptor import write_descriptor
from coopstats.errors import TableError

TEXTS_A_BATCH, CHARACTERS_A_BATCH = 32, 300_000
# Worker processes need some seconds to start: below this number of texts they would cost more than they save.
FEW = 400
# The code that coded rows depend on: from a file to what the ledger holds of it.
CODING = ("articles.py", "sentences.py", "stored.py", "codebook/*.py", "coding/**/*.py", "corpus/ledger.py")


class Progress(NamedTuple):
    """How far a run is: texts done of all, coded in this run, faults so far, seconds since the start."""

    done: int
    total: int
    coded: int
    faults: int
    seconds: float

    @property
    def rate(self) -> float:
        """Texts done a second."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float:
        """Seconds until the last text is done, if the rate stays."""
        return (self.total - self.done) / self.rate if self.rate else float("inf")


@dataclass(frozen=True)
class CorpusResult:
    """What a run did.

    `coded` texts were coded now, `kept` ones stood coded from an earlier run, `removed` ones are gone from the input,
    `failed` ones could not be coded. `others` stood coded with another codebook or version, so they were coded anew.
    """

    folder: Path
    coded: int
    kept: int
    removed: int
    failed: int
    others: int
    seconds: float

    @property
    def faults(self) -> pd.DataFrame:
        """Texts that could not be coded: `source_id`, `reason`, `hint`, sorted; read from `faults.csv`."""
        return read_faults(self.folder)


def code_corpus(
    inputs: Iterable[str | Path],
    folder: str | Path,
    *,
    codebook: str | Path | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    form: Format = "csv",
    update: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> CorpusResult:
    """Code many texts into one bundle on disk, with memory that does not grow with their number.

    Texts that cannot be coded never stop the others: they stand in `faults.csv`. A run that was killed goes on where
    it stopped when it is started again. The tables are the same to the byte whatever the number of workers, the order
    of the inputs, and however often the run was killed.

    Parameters
    ----------
    inputs
        Files and folders. Article files (`.txt .md .html`) hold one text, whose `source_id` is the stem of the name;
        `.jsonl` and `.parquet` files hold one a row, with `source_id`, `text` and optional metadata.
    folder
        Where the bundle goes. Until the run is done, what is there so far stands in `FOLDER.partial`.
    codebook
        Folder of the codebook; by default the packaged one.
    workers
        Number of processes; by default one a core. With 1, or few texts, all is done in this process.
    scheduler
        Address of a Dask scheduler (`tcp://...`), whose workers then do the work. Article files must be visible to
        them under the same path; rows of `.jsonl` and `.parquet` are sent to them.
    form
        `csv`, one file a table, or `parquet`, a folder of parts a table.
    update
        Bring an existing bundle up to date: only new or changed texts are coded, removed ones are dropped.
    progress
        Called after each batch.

    Returns
    -------
    CorpusResult
        What was done, and the faults.

    Raises
    ------
    ArticleError
        If an input is missing or of no known kind.
    TableError
        If the folder is not empty and not to be updated, holds tables that were corrected, or another run is writing
        to it.

    Examples
    --------
    >>> import tempfile
    >>> home = Path(tempfile.mkdtemp())
    >>> _ = (home / "visit.txt").write_text("Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis.")
    >>> result = code_corpus([home / "visit.txt"], home / "out")
    >>> result.coded, len(pd.read_csv(home / "out" / "people.csv"))
    (1, 2)
    """
    started = time.perf_counter()
    folder, paths = Path(folder), input_paths(inputs)
    terms = str(codebook) if codebook else None
    areas = Codebook.read(terms).areas_rows()
    total, version = count_items(paths), _version(terms)
    with ExitStack() as stack:
        start, ahead = _engine(stack, workers, scheduler, total)
        # Whatever may be wrong with what was given is known by now: only then is anything written.
        home = prepare(folder, update)
        ledger = stack.enter_context(open_ledger(home, version, update))
        work = partial(code_batch, codebook=terms, version=version)
        tally = _Tally(ledger, total, started, progress)
        try:
            ledger.begin()
            for done in outcomes(_batches(tally.unknown(read_items(paths))), start, work, ahead):
                tally.record(done)
            removed = ledger.settle()
            clear(home)
            write_tables(ledger.coded(), areas, home, form)
            write_descriptor(home, form)
            write_faults(ledger.faults(), home)
            ledger.note(WRITTEN, fingerprints(home))
            coded, failed = ledger.counts()
        except (OSError, sqlite3.Error) as error:
            raise unwritable(home, error) from None
    swap(home, folder)
    kept = max(coded - tally.coded, 0)
    return CorpusResult(folder, tally.coded, kept, removed, failed, ledger.others, time.perf_counter() - started)


class _Tally:
    """Counts what goes through, and tells whoever watches."""

    def __init__(self, ledger: Ledger, total: int, started: float, progress: Callable[[Progress], None] | None) -> None:
        self.ledger, self.total, self.started, self.progress = ledger, total, started, progress
        self.done = self.coded = self.faults = 0

    def unknown(self, given: Iterable[Item | Fault]) -> Iterator[Item]:
        """Pass on the texts that are still to be coded."""
        for some in _chunks(given):
            todo = self.ledger.unknown(some)
            self._tell(len(some) - len(todo), 0, sum(isinstance(item, Fault) for item in some))
            yield from todo

    def record(self, done: list[Outcome]) -> None:
        """Store what a worker gave back."""
        self.ledger.record(done)
        faults = sum(outcome.coded is None for outcome in done)
        self._tell(len(done), len(done) - faults, faults)

    def _tell(self, done: int, coded: int, faults: int) -> None:
        self.done, self.coded, self.faults = self.done + done, self.coded + coded, self.faults + faults
        if self.progress:
            seconds = time.perf_counter() - self.started
            self.progress(Progress(self.done, self.total, self.coded, self.faults, seconds))


def _chunks(given: Iterable[Item | Fault]) -> Iterator[list[Item | Fault]]:
    chunk: list[Item | Fault] = []
    for item in given:
        chunk.append(item)
        if len(chunk) == TEXTS_A_BATCH:
            yield chunk
            chunk = []
    yield chunk


def _batches(items: Iterable[Item]) -> Iterator[Batch]:
    """Group texts for one call of a worker: some dozen, fewer if they are long."""
    batch: list[Item] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.row.get("text", ""))
        if len(batch) == TEXTS_A_BATCH or size >= CHARACTERS_A_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _engine(stack: ExitStack, workers: int | None, scheduler: str | None, total: int) -> tuple[Start | None, int]:
    """Choose who does the work, and how many batches may be under way."""
    if scheduler:
        client = stack.enter_context(dask_client(scheduler))
        return dask_start(client), 4 * max(sum(client.ncores().values()), 1)
    if workers is None:
        workers = 1 if total <= FEW else _cores()
    if workers < 1:
        raise TableError(f"{workers} workers cannot work", hint="Give a number from 1 on.")
    return (None, 1) if workers == 1 else (process_pool(workers), 2 * workers)


def _cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _version(codebook: str | None) -> str:
    """Fingerprint of what the ledger holds depends on besides the texts: the code that reads them, and the codebook."""
    home = Path(coopstats.__file__).parent
    code = [path for name in CODING for path in home.glob(name)]
    files = sorted(code) + sorted(Path(codebook or PACKAGED).glob("*.csv"))
    return hashlib.sha256(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files)).hexdigest()
