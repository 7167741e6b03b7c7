"""How fast the coder reads, next to a tokenizer and to the bare search for its terms, on the same texts in one run.

    python benchmarks/coder.py TEXTS            # a folder of readouts; without it, simulated ones
    python benchmarks/coder.py TEXTS --number 20000

The texts are repeated to the number asked for and read on one core; times are of the processor, so that other work on
the machine counts little. The floor is the Aho-Corasick scan alone: all terms of the codebook found, nothing made of
them. The second table shows how time and memory grow with the length of one text: of different readouts one after
another, those of the folder and then simulated ones, and of one readout again and again. spaCy's blank English
tokenizer, and its EntityRuler with the same terms, come last: they need `pip install spacy`, which nothing else here
does.
"""

import argparse
import resource
import time
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from importlib.util import find_spec
from itertools import chain, cycle, islice, repeat
from pathlib import Path
from typing import Any

from simulate import texts

from coopstats import Article, Codebook, article_from_text, read_articles
from coopstats.coding import code_records
from coopstats.coding.scanning.lexicon import _terms, lexicon, lower

LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
RULED = 10  # of as many texts the EntityRuler, which is slow, reads one


def main(folder: Path | None, number: int, longest: int) -> None:
    startup = seconds(lambda: lexicon(Codebook.read()))
    codebook = Codebook.read()
    own = list(read_articles([folder])) if folder else [article_from_text(**row) for row in texts(2_000)]
    articles = list(islice(cycle(own), number))
    mean = sum(len(article.text) for article in articles) / number
    print(f"{number} readouts of {mean:.0f} characters on the mean; codebook to automaton {startup:.2f} s")
    terms = lexicon(codebook)
    rates = {
        "coopstats, whole coding": rate(articles, lambda article: code_records(article, codebook)),
        "Aho-Corasick scan alone": rate(articles, lambda article: terms.find(article.text, lower(article.text))),
    }
    print(f"peak memory of coding {peak():.0f} MB", flush=True)
    growth(own, codebook, longest)
    if find_spec("spacy"):
        rates |= spacy_rates(articles, codebook)
    whole, *_ = rates.values()
    print(f"{'way':32}{'a second':>10}{'coopstats to it':>18}")
    for name, each in rates.items():
        print(f"{name:32}{each:>10.0f}{whole / each:>18.2f}")
    if not find_spec("spacy"):
        print("spaCy is not installed: `pip install spacy` to see its tokenizer and its EntityRuler beside these.")


def seconds(run: Callable[[], object]) -> float:
    started = time.process_time()
    run()
    return time.process_time() - started


def rate(articles: list[Article], work: Callable[[Article], object]) -> float:
    """Give the texts a second; nothing is kept, as in a run over a corpus."""
    return len(articles) / seconds(lambda: deque(map(work, articles), maxlen=0))


def peak() -> float:
    """Give the most memory that the process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def growth(own: Iterable[Article], codebook: Codebook, longest: int) -> None:
    """Print time and memory by the length of one text: of different readouts, and of one that repeats itself."""
    first, *others = own
    more = (row["text"] for row in texts(longest // 100, seed=8))
    different = one_text(chain([first.text], (article.text for article in others), more), longest)
    repeated = one_text(repeat(first.text), longest)
    print(f"{'length of one text':>20}{'seconds':>10}{'MB a second':>13}{'peak MB':>9}{'repeated, seconds':>19}")
    for length in (length for length in LENGTHS if length <= longest):
        took = seconds(partial(whole_coding, different[:length], codebook))
        print(f"{length:>20}{took:>10.3f}{length / took / 1e6:>13.3f}{peak():>9.0f}", end="", flush=True)
        print(f"{seconds(partial(whole_coding, repeated[:length], codebook)):>19.3f}", flush=True)


def one_text(pieces: Iterable[str], length: int) -> str:
    """Join texts up to a length."""
    whole, size = [], 0
    for piece in pieces:
        whole.append(piece)
        size += len(piece) + 2
        if size > length:
            break
    return "\n\n".join(whole)[:length]


def whole_coding(text: str, codebook: Codebook) -> object:
    return code_records(article_from_text(text, language="en"), codebook)


def spacy_rates(articles: list[Article], codebook: Codebook) -> dict[str, float]:
    import spacy

    blank = spacy.blank("en")
    ruled: Any = spacy.blank("en")
    forms = sorted({form.removesuffix("*") for _, forms in _terms(codebook) for form in forms if form})
    ruled.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"}).add_patterns(
        [{"label": "TERM", "pattern": form} for form in forms]
    )
    return {
        "spaCy blank tokenizer": rate(articles, lambda article: blank.tokenizer(article.text)),
        "spaCy EntityRuler, same terms": rate(articles[::RULED], lambda article: ruled(article.text)),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--number", type=int, default=2_000)
    parser.add_argument("--longest", type=int, default=LENGTHS[-1], help="characters of the longest single text")
    given = parser.parse_args()
    main(given.folder, given.number, given.longest)
