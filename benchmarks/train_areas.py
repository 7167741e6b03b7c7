"""Learn the weights of `coopstats/codebook/weights.csv` from hand-coded readouts.

    python benchmarks/train_areas.py READOUTS [READOUTS ...] -o coopstats/codebook/weights.csv
    python benchmarks/train_areas.py READOUTS --without held.txt --check

READOUTS is a folder with `texts/ID.txt` and `gold/ID.json`, written as those of `data/by_hand` are. Two logistic
regressions with squared penalty: whether a cue is one of an area that the hand coding has, and on which rung. Where an
area has several cues, the rung is learnt from those nearest to the words that the hand coding quotes. The rung is also
learnt from sentences of our own, `sentences.csv`, which carry over to unseen publishers as well as readouts do; the
cues meant stand in brackets there, or else all of them are. What is written are weights of features, never words of a
text beyond the cues. `--check` leaves out one tenth of the publishers after the other and prints F1 on the texts left
out. Needs SciPy; takes about half a minute.
"""

import argparse
import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha1
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from coopstats import Codebook, article_from_text, read_article
from coopstats.coding.areas import BACKGROUND, describe_cues
from coopstats.coding.coder import Reading, read
from coopstats.coding.cues import Cue
from coopstats.coding.judgement import COUNTS_FROM, UNIT, Weights, chance, highest, stance_chances
from coopstats.schema import STANCES

DATA = Path(__file__).parent.parent / "data"
PENALTY = {"counts": 4.0, "stance": 5.0}
WORDS = 3.0  # how much more plain words are held back
RARE = 3  # features seen less often say nothing
FOLDS = 10
SMALL = 2  # hundredths; weights below are not written
OWN = 2.0  # a sentence of ours weighs as much as this many cues of a readout
EXPECTED = {"governs": 0.5, "head": 0.5, "verb": 0.5, "outer": 0.3, "passive": 1.0, "after": 0.5, "carried": 0.3}
OPENING = "Norwegian Foreign Minister Ann Roe met Polish Foreign Minister Jan Lis in Oslo on Monday.\n\n"


class Mention(NamedTuple):
    """A cue with its features; `distance` to the words quoted by hand: 0 the same, 1 in one sentence, 2 further."""

    area: str
    context: frozenset[str]
    around: frozenset[str]
    distance: int


class Text(NamedTuple):
    """A readout: who published it, its cues, and the stance of each area by hand."""

    publisher: str
    mentions: list[Mention]
    gold: dict[str, str]


def texts_of(folder: Path, without: frozenset[str], codebook: Codebook) -> list[Text]:
    """Read all texts of a folder that are coded by hand and not set aside."""
    return [
        text_of(folder / "texts" / f"{path.stem}.txt", json.loads(path.read_text(encoding="utf-8")), codebook)
        for path in sorted((folder / "gold").glob("*.json"))
        if path.stem not in without
    ]


def text_of(path: Path, gold: dict[str, Any], codebook: Codebook) -> Text:
    article = read_article(path)
    reading = read(article, codebook)
    quoted = {row["area"]: row["cue"] for row in gold["areas"]}
    mentions = []
    for cue, context, around in described(reading):
        words = quoted.get(cue.area, "")
        places = [found.span() for found in re.finditer(re.escape(words), article.text)] if words else []
        sentence = article.sentence_at(cue.span.start)
        same = any(start < cue.span.end and end > cue.span.start for start, end in places)
        near = any(article.sentence_at(start) == sentence for start, _ in places)
        mentions.append(Mention(cue.area, context, around, 0 if same else 1 if near else 2))
    return Text(article.publisher or path.stem, mentions, {row["area"]: row["stance"] for row in gold["areas"]})


def described(reading: Reading) -> Iterator[tuple[Cue, frozenset[str], frozenset[str]]]:
    """Give the cues of a text with what their weights speak of: whether they count, and their stance."""
    for cue, context, around in describe_cues(reading.units, reading.masks, reading.background, reading.engagements):
        yield cue, frozenset(context), frozenset(around)


def own_texts(codebook: Codebook) -> list[Text]:
    """Read the sentences of our own, each behind an opening that tells who met."""
    with (Path(__file__).parent / "sentences.csv").open(encoding="utf-8", newline="") as stream:
        return [own_text(row["sentence"], row["stance"], codebook) for row in csv.DictReader(stream)]


def own_text(sentence: str, stance: str, codebook: Codebook) -> Text:
    text, meant = OPENING, []
    for part in re.split(r"(\[.*?\])", sentence):
        start = len(text)
        text += part.strip("[]")
        if part.startswith("["):
            meant.append((start, len(text)))
    reading = read(article_from_text(text), codebook)
    mentions = [
        Mention(cue.area, context, around, 0)
        for cue, context, around in described(reading)
        if not meant or any(start < cue.span.end and end > cue.span.start for start, end in meant)
    ]
    return Text("", mentions, {mention.area: stance for mention in mentions})


class Example(NamedTuple):
    """What stands around a cue, the rung it is on, and how much it is to weigh."""

    around: frozenset[str]
    stance: int
    share: float


def examples(texts: Iterable[Text]) -> list[Example]:
    """Give the cues nearest to the words quoted by hand; where a text has many areas, each weighs less."""
    found = []
    for text in texts:
        nearest: dict[str, int] = {}
        for mention in text.mentions:
            nearest[mention.area] = min(mention.distance, nearest.get(mention.area, 2))
        told = [m for m in text.mentions if m.area in text.gold and m.distance == nearest[m.area]]
        cues = Counter(mention.area for mention in told)
        for mention in told:
            share = 1 / cues[mention.area] / len(cues) ** 0.5
            found.append(Example(mention.around, STANCES.index(text.gold[mention.area]), share))
    return found


def learn(texts: Sequence[Text], own: Sequence[Text]) -> Weights:
    """Learn both regressions."""
    relevant, counts = [], []
    for text in texts:
        for mention in text.mentions:
            if mention.area not in text.gold or mention.distance < 2:
                relevant.append(mention.context)
                counts.append(int(mention.area in text.gold))
    table = Weights({}, {})
    for name, row in softmax(relevant, counts, np.ones(len(counts)), 2, PENALTY["counts"]):
        table.counts[name] = round(float(row[1] - row[0]) * UNIT)
    read_by_hand, ours = examples(texts), examples(own)
    mean = sum(example.share for example in read_by_hand) / len(read_by_hand)
    rows = [*(e._replace(share=e.share / mean) for e in read_by_hand), *(e._replace(share=e.share * OWN) for e in ours)]
    around, stances, shares = zip(*rows, strict=True)
    for name, row in softmax(around, stances, np.array(shares), len(STANCES), PENALTY["stance"]):
        table.stances[name] = [round(cell * UNIT) for cell in row.tolist()]
    return table


def softmax(
    features: Sequence[frozenset[str]], classes: Sequence[int], shares: Any, number: int, penalty: float
) -> list[tuple[str, Any]]:
    """Fit a multinomial logistic regression; gives the name of each feature with its weights for the classes."""
    seen = Counter(name for row in features for name in row)
    names = sorted(name for name, times in seen.items() if times >= RARE)
    places = {name: place for place, name in enumerate(names)}
    cells = [(i, places[name]) for i, row in enumerate(features) for name in sorted(row) if name in places]
    rows, columns = zip(*cells, strict=True)
    x = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(features), len(names)))
    y = np.eye(number)[list(classes)]
    held = np.array([penalty * held_back(name) for name in names])[:, None]
    start = np.array([expected(name, number) for name in names])

    def loss(flat: Any) -> tuple[float, Any]:
        w = flat.reshape(len(names), number)
        z = x @ w
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z)
        p /= p.sum(axis=1, keepdims=True)
        misfit = -(shares * np.log((p * y).sum(axis=1) + 1e-12)).sum()
        off = w - start
        return misfit + (held * off**2).sum() / 2, (x.T @ ((p - y) * shares[:, None]) + held * off).ravel()

    fit = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return list(zip(names, fit.x.reshape(len(names), number), strict=True))


def held_back(name: str) -> float:
    """Give how much less than others a feature may weigh.

    What is always there is not held back, rungs, seen often, less than families, and plain words more.
    """
    if name == "always":
        return 0.0
    return 0.5 if ":" in name else WORDS if name.startswith(("word=", "left=")) else 1.0


def expected(name: str, number: int) -> Any:
    """Give what a feature is taken to weigh before anything is learnt: what governs speaks for its own rung."""
    weights = np.zeros(number)
    place, _, rung = name.partition(":")
    stance = rung.rpartition(">")[2].partition(".")[0]
    if number == len(STANCES) and stance in STANCES:
        weights[STANCES.index(stance)] = EXPECTED.get(place, 0.0)
    return weights


def judged(table: Weights, text: Text) -> dict[str, str]:
    """Judge a text as the coder does: its areas with their stances."""
    kept: dict[str, list[Any]] = {}
    counted = [mention for mention in text.mentions if chance(table, mention.context) >= COUNTS_FROM]
    told = {mention.area for mention in counted if BACKGROUND not in mention.context}
    for mention in counted:
        if BACKGROUND not in mention.context or mention.area not in told:
            kept.setdefault(mention.area, []).append(stance_chances(table, mention.around))
    return {area: highest(chances)[0] for area, chances in kept.items()}


def check(texts: Sequence[Text], own: Sequence[Text]) -> None:
    """Print F1 of areas and of areas with stances on publishers left out, and on what was learnt from."""
    tables = [learn([t for t in texts if fold(t) != number], own) for number in range(FOLDS)]
    report("publishers left out", [(judged(tables[fold(t)], t), t.gold) for t in texts])
    table = learn(texts, own)
    report("as learnt", [(judged(table, t), t.gold) for t in texts])


def fold(text: Text) -> int:
    return int(sha1(text.publisher.encode()).hexdigest(), 16) % FOLDS


def report(name: str, pairs: Sequence[tuple[dict[str, str], dict[str, str]]]) -> None:
    found, true = sum(len(f) for f, _ in pairs), sum(len(g) for _, g in pairs)
    areas = sum(len(f.keys() & g.keys()) for f, g in pairs)
    both = sum(len(f.items() & g.items()) for f, g in pairs)
    print(
        f"{name:20} {len(pairs)} texts: area P {areas / found:.3f} R {areas / true:.3f} "
        f"F1 {2 * areas / (found + true):.3f}, stance F1 {2 * both / (found + true):.3f}, "
        f"stance of right areas {both / areas:.3f}"
    )


def write(table: Weights, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["feature", "counts", *STANCES])
        for name in sorted(table.counts.keys() | table.stances.keys()):
            row = [table.counts.get(name, 0), *table.stances.get(name, [0] * len(STANCES))]
            cells = [f"{cell / UNIT:g}" if abs(cell) >= SMALL else "" for cell in row]
            if any(cells):
                writer.writerow([name, *cells])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readouts", type=Path, nargs="+")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--without", type=Path, help="file with the ids to leave out, one a line")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    without = frozenset(args.without.read_text(encoding="utf-8").split()) if args.without else frozenset()
    texts = [text for folder in args.readouts for text in texts_of(folder, without, Codebook.read())]
    for path in sorted((DATA / "by_hand").glob("*.json")):  # the article that the project ships
        hand = json.loads(path.read_text(encoding="utf-8"))
        texts.append(text_of(DATA / "articles" / f"{path.stem}.txt", hand, Codebook.read()))
    own = own_texts(Codebook.read())
    if args.check:
        check(texts, own)
    if args.output:
        write(learn(texts, own), args.output)


if __name__ == "__main__":
    main()
