"""What a corpus costs: readouts a second on one and two cores, processor time, peak memory, growth, Dask's overhead.

    python benchmarks/corpus.py                                   # 1,000 and 10,000 readouts, some minutes
    python benchmarks/corpus.py --sizes 1000 10000 100000
    python benchmarks/corpus.py --sizes 1000000 --ways two spacy  # an hour or two

Texts come from `simulate.py` as Parquet; each way reads the same file in a process of its own. Seconds are those of the
work alone, the start of workers included. Processor time and memory are those of the process with all its workers,
memory being the peak of the largest of them. On a machine that others use, compare processor time. spaCy's blank
tokenizer is timed where spaCy is installed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from simulate import write

from coopstats.corpus import Progress, code_corpus
from coopstats.corpus.inputs import Item, read_items


class Cost(NamedTuple):
    """Seconds by the clock, processor seconds of all processes, peak memory of the largest process in MB."""

    seconds: float
    processor: float
    peak: float


def measured(way: str, parquet: Path) -> Cost:
    """Run one way in a fresh process."""
    with subprocess.Popen([sys.executable, __file__, "--run", way, parquet], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        seconds = float(run.stdout.read())
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def code(parquet: str, workers: int) -> float:
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        code_corpus([parquet], Path(home) / "out", workers=workers, form="parquet", progress=_Told())
        return time.perf_counter() - started


class _Told:
    """Says on standard error how far a long run is."""

    def __init__(self) -> None:
        self.said = 0

    def __call__(self, state: Progress) -> None:
        if state.done - self.said >= 50_000:
            self.said = state.done
            print(f"  {state.done:,} of {state.total:,}, {state.rate:.0f} a second", file=sys.stderr, flush=True)


def code_on_dask(parquet: str, workers: int) -> float:
    from distributed import LocalCluster

    with (
        tempfile.TemporaryDirectory() as home,
        LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster,
    ):
        started = time.perf_counter()
        code_corpus(
            [parquet], Path(home) / "out", scheduler=cluster.scheduler_address, form="parquet", progress=_Told()
        )
        return time.perf_counter() - started


def tokenize(parquet: str, _: int) -> float:
    import spacy

    tokenizer = spacy.blank("en").tokenizer
    started = time.perf_counter()
    for item in read_items([Path(parquet)]):
        assert isinstance(item, Item)
        tokenizer(item.row["text"])
    return time.perf_counter() - started


WAYS = {
    "one": ("one process", code, 1),
    "two": ("two processes", code, 2),
    "dask1": ("Dask, one worker", code_on_dask, 1),
    "dask2": ("Dask, two workers", code_on_dask, 2),
    "spacy": ("spaCy's blank tokenizer, one process", tokenize, 1),
}


def main(sizes: list[int], ways: list[str]) -> None:
    print("| readouts | way | seconds | a second | processor ms a readout | peak MB |\n|---|---|---|---|---|---|")
    for number in sizes:
        with tempfile.TemporaryDirectory() as home:
            parquet = Path(home) / "texts.parquet"
            write(number, parquet)
            for way in ways:
                if way == "spacy" and not find_spec("spacy"):
                    continue
                cost = measured(way, parquet)
                cells = (
                    f"{number:,}", WAYS[way][0], f"{cost.seconds:,.1f}", f"{number / cost.seconds:.0f}",
                    f"{1000 * cost.processor / number:.2f}", f"{cost.peak:.0f}",
                )  # fmt: skip
                print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--ways", choices=list(WAYS), nargs="+", default=list(WAYS))
    parser.add_argument("--run", nargs=2, metavar=("WAY", "PARQUET"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        _, run, workers = WAYS[given.run[0]]
        print(run(given.run[1], workers))
    else:
        main(given.sizes, given.ways)
