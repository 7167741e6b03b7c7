"""What a corpus costs: readouts a second on one and two cores, peak memory, growth, Dask's overhead.

    python benchmarks/corpus.py                 # 1,000 and 10,000 readouts, some minutes
    python benchmarks/corpus.py --sizes 1000 10000 100000

Texts come from `simulate.py` as Parquet. Each run is a process of its own; memory is the peak of the process and of its
largest worker. spaCy's blank tokenizer is timed on the same texts in the same run, where spaCy is installed.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from simulate import texts, write

from coopstats.corpus import code_corpus


def in_own_process(run: Callable[..., float], *arguments: Any) -> tuple[float, float]:
    """Run in a fresh process; give its seconds and the peak memory of it and of its largest child, in MB."""
    context = get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=_told, args=(queue, run, arguments))
    process.start()
    result: tuple[float, float] = queue.get()
    process.join()
    return result


def _told(queue: Any, run: Callable[..., float], arguments: tuple[Any, ...]) -> None:
    seconds = run(*arguments)
    own, children = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    queue.put((seconds, max(own, children) / 1024))


def code(parquet: str, workers: int) -> float:
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        code_corpus([parquet], Path(home) / "out", workers=workers, form="parquet")
        return time.perf_counter() - started


def code_on_dask(parquet: str, workers: int) -> float:
    from distributed import LocalCluster

    with (
        tempfile.TemporaryDirectory() as home,
        LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster,
    ):
        started = time.perf_counter()
        code_corpus([parquet], Path(home) / "out", scheduler=cluster.scheduler_address, form="parquet")
        return time.perf_counter() - started


def tokenize(number: int, _: int) -> float:
    import spacy

    tokenizer = spacy.blank("en").tokenizer
    given = [row["text"] for row in texts(number)]
    started = time.perf_counter()
    for text in given:
        tokenizer(text)
    return time.perf_counter() - started


def main(sizes: list[int]) -> None:
    print(f"{'readouts':>10} {'way':28}{'seconds':>9}{'a second':>10}{'peak MB':>9}{'to 1 core':>11}")
    for number in sizes:
        with tempfile.TemporaryDirectory() as home:
            parquet = Path(home) / "texts.parquet"
            write(number, parquet)
            ways: list[tuple[str, Callable[..., float], Any, int]] = [
                ("coopstats, 1 process", code, str(parquet), 1),
                ("coopstats, 2 processes", code, str(parquet), 2),
                ("coopstats, Dask, 2 workers", code_on_dask, str(parquet), 2),
                ("spaCy blank tokenizer", tokenize, number, 1),
            ]
            one = 0.0
            for name, run, given, workers in ways:
                if run is tokenize and not _has_spacy():
                    continue
                seconds, peak = in_own_process(run, given, workers)
                one = one or seconds
                print(
                    f"{number:>10} {name:28}{seconds:>9.1f}{number / seconds:>10.0f}{peak:>9.0f}{seconds / one:>11.2f}"
                )
                sys.stdout.flush()


def _has_spacy() -> bool:
    from importlib.util import find_spec

    return find_spec("spacy") is not None


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    main(parser.parse_args().sizes)
