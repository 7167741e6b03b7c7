"""Learn the weights of `coopstats/codebook/weights.csv` from hand-coded readouts.

    python benchmarks/train_areas.py READOUTS [READOUTS ...] -o coopstats/codebook/weights.csv
    python benchmarks/train_areas.py READOUTS --without held.txt --check

READOUTS is a folder with `texts/ID.txt` and `gold/ID.json`, written as those of `data/by_hand` are. Two logistic
regressions with squared penalty: whether a cue is one of an area that the hand coding has, and on which rung. Where an
area has several cues, the rung is learnt from those nearest to the words that the hand coding quotes. Coders often
differ by one rung, so that a part of each example goes to the rungs beside its own; folders after the first, which
need not be coded as carefully, weigh half. The rung is also learnt from sentences of our own, `sentences.csv`, which
carry over to unseen publishers better than readouts do; the words meant stand in brackets there, whether the codebook
knows them or not, or else all cues are meant. What is written are weights of features, never words of a text beyond
the cues. `--check` leaves out one tenth of the publishers after the other and prints F1 on the texts left out. Needs
SciPy; takes about half a minute.
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
from logistic import fit_counts, fit_stances

from coopstats import Codebook, article_from_text, read_article
from coopstats.coding.areas.areas import BACKGROUND, describe_cues
from coopstats.coding.areas.cues import Cue
from coopstats.coding.areas.judgement import UNIT, Weights, counts, highest, stance_chances, weigh
from coopstats.coding.areas.predicates import Predicates
from coopstats.coding.areas.wording import Wording
from coopstats.coding.coder import Reading, read
from coopstats.coding.scanning.plain import plain
from coopstats.schema import STANCES

DATA = Path(__file__).parent.parent / "data"
FOLDS = 10
SMALL = 2  # hundredths; weights below are not written
BESIDE = 0.1  # part of an example that goes to the rungs next to its own
FURTHER = 0.5  # what texts of folders after the first weigh
OWN = 2.0  # a sentence of ours weighs as much as this many cues of a readout
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
    weight: float = 1.0


def texts_of(folder: Path, without: frozenset[str], codebook: Codebook) -> list[Text]:
    """Read all texts of a folder that are coded by hand and not set aside."""
    return [
        text_of(folder / "texts" / f"{path.stem}.txt", json.loads(path.read_text(encoding="utf-8")), codebook)
        for path in sorted((folder / "gold").glob("*.json"))
        if path.stem not in without
    ]


def text_of(path: Path, gold: dict[str, Any], codebook: Codebook) -> Text:
    article = plain(read_article(path)).article
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
    for cue, context, own, around in describe_cues(
        reading.units, reading.masks, reading.background, reading.engagements
    ):
        yield cue, frozenset(own).union(context), frozenset(around)


def own_texts(codebook: Codebook) -> list[Text]:
    """Read the sentences of our own, each behind an opening that tells who met."""
    with (Path(__file__).parent / "sentences.csv").open(encoding="utf-8", newline="") as stream:
        return [own_text(row["sentence"], row["stance"], codebook) for row in csv.DictReader(stream)]


def own_text(sentence: str, stance: str, codebook: Codebook) -> Text:
    """Read one sentence: the words in brackets, whatever their area, or else all cues, have the stance."""
    text, meant = OPENING, []
    for part in re.split(r"(\[.*?\])", sentence):
        start = len(text)
        text += part.strip("[]")
        if part.startswith("["):
            meant.append((start, len(text)))
    reading = read(article_from_text(text), codebook)
    scan = reading.units
    predicates, wording = Predicates(scan), Wording(scan)
    mentions = []
    for start, end in meant:
        words = scan.unit_at(start), scan.unit_at(end - 1) + 1
        around = frozenset(predicates.around(*words) | wording.around(*words) | {"always"})
        mentions.append(Mention(text[start:end], around, around, 0))
    if not meant:
        mentions = [Mention(cue.area, context, around, 0) for cue, context, around in described(reading)]
    return Text("", mentions, {mention.area: stance for mention in mentions})


class Example(NamedTuple):
    """What stands around a cue, the chance of each rung, and how much it is to weigh."""

    around: frozenset[str]
    chances: Any
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
            share = text.weight / cues[mention.area] / len(cues) ** 0.5
            found.append(Example(mention.around, beside(text.gold[mention.area]), share))
    return found


def beside(stance: str) -> Any:
    """Give the chance of each rung: a part goes to the rungs next to the one coded, or to all if it is a concern."""
    place, ladder = STANCES.index(stance), len(STANCES) - 1
    chances = np.zeros(len(STANCES))
    near = [rung for rung in (place - 1, place + 1) if 0 <= rung < ladder] if place < ladder else range(len(STANCES))
    chances[list(near)] = BESIDE / len(near)
    chances[place] += 1 - BESIDE
    return chances


def learn(texts: Sequence[Text], own: Sequence[Text]) -> Weights:
    """Learn both regressions."""
    relevant, counts = [], []
    for text in texts:
        for mention in text.mentions:
            if mention.area not in text.gold or mention.distance < 2:
                relevant.append(mention.context)
                counts.append(int(mention.area in text.gold))
    read_by_hand, ours = examples(texts), examples(own)
    mean = sum(example.share for example in read_by_hand) / len(read_by_hand)
    rows = [*(e._replace(share=e.share / mean) for e in read_by_hand), *(e._replace(share=e.share * OWN) for e in ours)]
    around, chances, shares = zip(*rows, strict=True)
    return Weights(
        {name: round(float(row[1] - row[0]) * UNIT) for name, row in fit_counts(relevant, counts)},
        {name: [round(cell * UNIT) for cell in row.tolist()] for name, row in fit_stances(around, chances, shares)},
    )


def judged(table: Weights, text: Text) -> dict[str, str]:
    """Judge a text as the coder does: its areas with their stances."""
    kept: dict[str, list[Any]] = {}
    counted = [m for m in text.mentions if counts(weigh(table, m.context), behind=BACKGROUND in m.context)]
    told = {mention.area for mention in counted if BACKGROUND not in mention.context}
    for mention in counted:
        if BACKGROUND not in mention.context or mention.area not in told:
            kept.setdefault(mention.area, []).append(stance_chances(weigh(table, mention.around)))
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
    texts = [
        text._replace(weight=FURTHER if number else 1.0)
        for number, folder in enumerate(args.readouts)
        for text in texts_of(folder, without, Codebook.read())
    ]
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
