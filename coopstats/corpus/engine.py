"""The coder on many texts at once: worker processes of this machine, or of a Dask cluster, behind one interface.

Both are executors of `concurrent.futures`. A text that kills its worker is found by coding each text of its batch
alone.
"""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor, wait
from contextlib import closing
from functools import lru_cache, partial
from itertools import chain
from multiprocessing import get_context, parent_process
from typing import Any

from coopstats.codebook import Codebook
from coopstats.coding import code_records
from coopstats.coding.rows import Records
from coopstats.corpus.inputs import Fault, Item, article_of
from coopstats.corpus.ledger import Outcome, pack
from coopstats.errors import CoopstatsError, MissingExtraError

WAIT_FOR_WORKERS = 60  # seconds
Batch = Sequence[Item]
Start = Callable[[], Executor]
Work = Callable[[Batch], list[Outcome]]


def code_batch(batch: Batch, codebook: str | None = None, version: str = "") -> list[Outcome]:
    """Code some texts, each into what the ledger keeps of it; `version` tells codebooks of one folder apart."""
    terms = _terms(codebook, version)
    return [_outcome(item, code_item(item, terms)) for item in batch]


@lru_cache(maxsize=1)
def _terms(codebook: str | None, _version: str) -> Codebook:
    """Read a codebook once for all batches of a run."""
    return Codebook.read(codebook)


def code_item(item: Item, codebook: Codebook) -> Records | Fault:
    """Code one text; whatever goes wrong with it is its own fault and stops no other."""
    try:
        return code_records(article_of(item), codebook)
    except CoopstatsError as error:
        return Fault(item.source_id, error.message, error.hint or "")
    except Exception as error:  # a fault of the coder: the other texts must not suffer from it
        reason = f"the coder failed: {type(error).__name__}: {error}"
        return Fault(item.source_id, reason, "Report the text to the developers of coopstats.")


def _outcome(item: Item, coded: Records | Fault) -> Outcome:
    if isinstance(coded, Fault):
        return Outcome(item.source_id, item.fingerprint, None, coded.reason, coded.hint)
    # The areas are the codebook's and the same for every text; the merge adds them once.
    rows = {name: coded[name] for name in coded if name != "areas"}
    return Outcome(item.source_id, item.fingerprint, pack(rows))


def outcomes(batches: Iterable[Batch], start: Start | None, work: Work, ahead: int) -> Iterator[list[Outcome]]:
    """Code batches as executors do, in the order in which they are ready.

    Parameters
    ----------
    batches
        Read only as far ahead as needed, so that memory is bounded.
    start
        Makes an executor; it is called again when a worker dies. None works in this process.
    work
        Codes one batch.
    ahead
        How many batches may wait or run at once.
    """
    if start is None:
        yield from map(work, batches)
        return
    running: dict[Future[list[Outcome]], Batch] = {}
    with closing(_Crew(start, work)) as crew, closing(_Crew(start, work)) as rescue:
        for batch in chain(batches, [None]):
            while running and (batch is None or len(running) >= ahead):
                for future in wait(running, return_when="FIRST_COMPLETED").done & running.keys():
                    if future not in running:
                        continue
                    given = [running.pop(future)]
                    error = CancelledError() if future.cancelled() else future.exception()
                    if error is None:
                        yield future.result()
                        continue
                    if isinstance(error, BrokenExecutor):
                        # A process pool is lost with one of its workers, and all that it was doing.
                        crew.close()
                        given += running.values()
                        running.clear()
                    elif isinstance(error, OSError | CancelledError):
                        raise _lost(error)
                    elif not _is_crash(error):
                        raise error
                    for item in chain.from_iterable(given):
                        yield [rescue.code_alone(item)]
            if batch is not None:
                running[crew.submit(batch)] = batch


class _Crew:
    """An executor that starts when it is first needed, and anew after it broke."""

    def __init__(self, start: Start, work: Work) -> None:
        self._start, self._work = start, work
        self._executor: Executor | None = None

    def submit(self, batch: Batch) -> Future[list[Outcome]]:
        self._executor = self._executor or self._start()
        try:
            return self._executor.submit(self._work, batch)
        except BrokenExecutor:  # by a batch given before, which tells of it itself
            self.close()
            return self.submit(batch)
        except OSError as error:
            raise _lost(error) from None

    def code_alone(self, item: Item) -> Outcome:
        """Code a text that may be what ended a worker."""
        try:
            return self.submit([item]).result()[0]
        except Exception as error:
            if not _is_crash(error):
                raise
            if isinstance(error, BrokenExecutor):
                self.close()
            hint = "Look at the text: it may be too large for the memory of a worker. The next run tries it again."
            return Outcome(item.source_id, "", None, "its coding ended the worker process", hint)

    def close(self) -> None:
        if self._executor:
            self._executor.shutdown(wait=False)
        self._executor = None


def _lost(error: BaseException) -> CoopstatsError:
    hint = "What is coded so far is kept: the same command goes on from there."
    return CoopstatsError(f"the connection to the Dask scheduler was lost: {error or type(error).__name__}", hint=hint)


def _is_crash(error: BaseException) -> bool:
    # Dask's KilledWorker is known by name, so that Dask need not be there.
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


def process_pool(workers: int) -> Start:
    """Make pools of worker processes on this machine."""
    return partial(_start_pool, workers)


def _start_pool(workers: int) -> Executor:
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_follow_parent)
    try:
        pool.submit(os.getpid).result()
    except BrokenExecutor:
        hint = "In a script, put the call under `if __name__ == '__main__':`; or take one worker."
        raise CoopstatsError("worker processes cannot be started from here", hint=hint) from None
    return pool


def _follow_parent() -> None:
    """End this worker when its parent is gone: a killed run must leave nothing behind."""

    def follow() -> None:
        parent = parent_process()
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


def dask_client(scheduler: str) -> Any:
    """Connect to a Dask scheduler.

    Raises
    ------
    MissingExtraError
        If Dask is not installed.
    CoopstatsError
        If nothing answers at the address, or no worker joins in time.
    """
    try:
        from distributed import Client
    except ImportError:
        hint = 'Install it with: pip install "coopstats[dask]"'
        raise MissingExtraError("coding on a cluster needs the package distributed", hint=hint) from None
    try:
        client = Client(scheduler, timeout="15s", set_as_default=False)
    except (OSError, ValueError) as error:
        hint = "Start one with `dask scheduler`, workers with `dask worker`, and give the address that it prints."
        raise CoopstatsError(f"no Dask scheduler answers at {scheduler!r}: {error}", hint=hint) from None
    try:
        client.wait_for_workers(1, timeout=WAIT_FOR_WORKERS)
    except TimeoutError:
        client.close()
        hint = f"Start some with `dask worker {scheduler}`, and run the same command again."
        raise CoopstatsError(f"the Dask scheduler at {scheduler!r} has no workers", hint=hint) from None
    return client


def dask_start(client: Any) -> Start:
    """Make executors of a Dask cluster."""
    return partial(client.get_executor, pure=False)
