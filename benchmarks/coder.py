"""How fast the coder reads, next to a tokenizer and to the bare search for its terms, on the same texts in one run.

    python benchmarks/coder.py TEXTS            # a folder of readouts; without it, simulated ones
    python benchmarks/coder.py TEXTS --number 20000

The texts are repeated to the number asked for and read on one core. The floor is the Aho-Corasick scan alone: all
terms of the codebook found, nothing made of them. spaCy's blank English tokenizer, and its EntityRuler with the same
terms, are timed where spaCy is installed. The second table shows how the time grows with the length of one text.
"""

import argparse
import resource
import time
from collections.abc import Callable
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from simulate import texts

from coopstats import Article, Codebook, article_from_text, read_articles
from coopstats.coding import code_records
from coopstats.coding.lexicon import _terms, lexicon, lower

LENGTHS = (1_000, 10_000, 100_000, 1_000_000)


def timed(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def over(articles: list[Article], work: Callable[[Article], object]) -> None:
    """Work through the texts and keep nothing, as a run over a corpus does."""
    for article in articles:
        work(article)


def given_texts(folder: Path | None, number: int) -> list[Article]:
    own = list(read_articles([folder])) if folder else [article_from_text(**row) for row in texts(2_000)]
    return list(islice(cycle(own), number))


def spacy_ways(articles: list[Article], codebook: Codebook) -> dict[str, Callable[[], object]]:
    if find_spec("spacy") is None:
        return {}
    import spacy

    blank = spacy.blank("en")
    ruled: Any = spacy.blank("en")
    terms = sorted({form.removesuffix("*") for form, _ in _terms(codebook)})
    ruled.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"}).add_patterns(
        [{"label": "TERM", "pattern": form} for form in terms]
    )
    return {
        "spaCy blank tokenizer": lambda: over(articles, lambda article: blank.tokenizer(article.text)),
        "spaCy EntityRuler, same terms": lambda: over(articles[: len(articles) // 10], lambda a: ruled(a.text)),
    }


def main(folder: Path | None, number: int) -> None:
    startup = timed(lambda: lexicon(Codebook.read()))
    codebook = Codebook.read()
    articles = given_texts(folder, number)
    found = lexicon(codebook)
    code_records(articles[0], codebook)
    mean = sum(len(article.text) for article in articles) / number
    print(f"{number} readouts of {mean:.0f} characters on the mean; codebook to automaton {startup:.2f} s")
    ways: dict[str, Callable[[], object]] = {
        "coopstats, whole coding": lambda: over(articles, lambda article: code_records(article, codebook)),
        "Aho-Corasick scan alone": lambda: over(
            articles, lambda article: found.find(article.text, lower(article.text))
        ),
        **spacy_ways(articles, codebook),
    }
    whole = 0.0
    print(f"{'way':32}{'a second':>10}{'speed to coopstats':>20}")
    for name, run in ways.items():
        count = number // 10 if "EntityRuler" in name else number
        rate = count / timed(run)
        whole = whole or rate
        print(f"{name:32}{rate:>10.0f}{rate / whole:>20.2f}", flush=True)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    print(f"{'length of one text':>20}{'seconds':>10}{'MB a second':>13}")
    body = "\n\n".join(article.text for article in articles[:2_000])
    while len(body) < LENGTHS[-1]:
        body += "\n\n" + body
    for length in LENGTHS:
        article = article_from_text(body[:length])
        seconds = timed(lambda article=article: code_records(article, codebook))
        print(f"{length:>20}{seconds:>10.2f}{length / seconds / 1e6:>13.2f}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--number", type=int, default=2_000)
    given = parser.parse_args()
    main(given.folder, given.number)
