"""Readouts that nobody wrote, as texts: any number, seeded, for load and never for claims of quality.

    python benchmarks/simulate.py 100000 texts.parquet
    python benchmarks/simulate.py 1000 texts.jsonl
    python benchmarks/simulate.py 50 texts/          # one file each

Sentences are filled in from templates of our own: who received whom, what was discussed, agreed and signed, with
quotes, lists, background and slips of the pen between them. Names are made up of syllables, so that few come twice. The
same number and seed give the same texts on any machine.
"""

import argparse
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from coopstats import Codebook
from coopstats.codebook.rows import Country

A_GROUP = 20_000  # rows written at once

HEADS = "Al An Be Ca Da El Fa Ga Ha Il Ja Ka La Ma Na Or Pe Ra Sa Ta Ul Va We Ya Zo".split()
MIDDLES = "ba dri fe gu hi jo ka lan mi na ri ro sa ta vi zu".split()
GIVEN_ENDS = "a an e el ia in is o ra us".split()
FAMILY_ENDS = "berg dal ez idis iev iku in ka mann ov sen shi son tta ul wa".split()
OFFICES = (
    "Foreign Minister", "Deputy Foreign Minister", "Prime Minister", "Minister of Energy", "Minister of Trade",
    "Minister of Education", "President", "Ambassador", "Speaker of Parliament", "Minister of Agriculture",
    "Minister of Defence", "Minister of Transport", "Deputy Prime Minister", "Minister of Culture",
)  # fmt: skip
FIELDS = (
    "trade", "energy", "tourism", "education", "agriculture", "investment", "transport", "culture", "health care",
    "digital technologies", "defence", "migration", "water management", "space research", "fisheries", "climate change",
    "artificial intelligence", "mining", "food security", "vocational training", "cybersecurity", "youth exchange",
    "renewable energy", "disaster relief", "customs", "pharmaceuticals", "logistics", "sport", "science",
)  # fmt: skip
ADJECTIVES = "ambitious broad close durable frank fruitful joint long-term mutual practical regular steady warm".split()
NOUNS = "contacts efforts exchanges initiatives partnerships plans projects schemes steps ties ventures work".split()
VERBS = "broaden build deepen develop encourage expand extend promote revive strengthen support".split()
SAYING = "added noted observed recalled remarked said stressed underlined".split()
OPENINGS = (
    "{city}, {day}. {d1} {o1} {p1} received {d2} {o2} {p2} on {weekday}.",
    "{d1} {o1} {p1} met with {o2} of {c2} {p2} in {city} on {day}.",
    "{o1} of {c1} {p1} and his {d2} counterpart {p2} held {a} talks in {city} on {weekday}.",
    "{p2}, {o2} of {c2}, paid an official visit to {c1} from {day} and was received by {o1} {p1}.",
    "{d1} {o1} {p1} spoke by telephone with {d2} {o2} {p2} on {weekday}.",
    "On {day}, {o1} {p1} hosted {p2}, the {o2} of {c2}, for {a} consultations.",
)
BODIES = (
    "The two sides discussed {a} cooperation in {f1}, {f2} and {f3}.",
    "They exchanged views on the state of bilateral relations and agreed to {v} {b} in {f1}.",
    "{s1} stressed the {a} importance of {f1} and expressed interest in {a} {b} in {f2}.",
    "A memorandum of understanding on {f1} was signed after the talks by {p3} and {p4}.",
    "{s2} thanked the {d1} side for its {a} hospitality and invited {d1} companies to invest in {f2}.",
    "Trade between the two countries reached ${n}.{m} million in {year}, up {m} percent.",
    '"We see {a} potential in {f1}," {s1} {y}, adding that {f2} should follow.',
    "The meeting was also attended by the ambassador of {c2}, {p3}, and officials of both ministries.",
    "The next round of consultations will be held in {city2} on {day2}.",
    "{c2} and {c1} established diplomatic relations in {year}.",
    "{p4}, head of the company {firm}, told reporters that {n} {b} worth {m} million euros are under way.",
    "{s2} {y} that {firm} would open an office in {city} to {v} {f3}.",
    "Some {n} students and {m} teachers took part in {a} {b} on {f2} last year, {s1} {y}.",
    "The {city}-{city2} route, {n} kilometres long, should {v} {f1} and {f3} by {year2}.",
)


def texts(number: int, *, seed: int = 7) -> Iterator[dict[str, str]]:
    """Give readouts as rows with `source_id`, `text`, `published` and `publisher`."""
    source = random.Random(seed)
    countries = [row for row in Codebook.read().countries if row.demonyms and row.capitals]
    for n in range(number):
        home, guest = source.sample(countries, 2)
        day = date(2015, 1, 1) + timedelta(days=source.randrange(3650))
        words = _words(source, home, guest, day)
        templates = [source.choice(OPENINGS), *source.sample(BODIES, source.randint(3, 9))]
        lines = [template.format(**words, **_wording(source)) for template in templates]
        breaks = [source.choice((" ", "\n\n")) for _ in lines]
        text = "".join(line + gap for line, gap in zip(lines, breaks, strict=True)).strip()
        if source.random() < 0.05:
            text = text.upper() if source.random() < 0.2 else text.replace(".", " .", 2)  # slips of the pen
        published = (day + timedelta(days=source.randrange(2))).isoformat()
        yield {"source_id": f"r{n:07d}", "text": text, "published": published, "publisher": f"{home.name} Press Office"}


def _words(source: random.Random, home: Country, guest: Country, day: date) -> dict[str, str]:
    """Draw what stays the same in one text: two countries, four people, a company, days."""
    people = [_name(source) for _ in range(4)]
    later = day + timedelta(days=source.randrange(30, 400))
    return {
        "c1": home.name, "c2": guest.name, "d1": home.demonyms[0], "d2": guest.demonyms[0],
        "city": home.capitals[0], "city2": guest.capitals[0], "o1": source.choice(OFFICES),
        "o2": source.choice(OFFICES), **{f"p{i}": name for i, name in enumerate(people, start=1)},
        "s1": people[0].split()[1], "s2": people[1].split()[1], "day": f"{day:%B} {day.day}", "weekday": f"{day:%A}",
        "day2": f"{later:%B} {later.day}, {later.year}", "firm": _word(source, FAMILY_ENDS).upper(),
        "year": str(day.year - source.randint(1, 30)), "year2": str(day.year + source.randint(2, 15)),
    }  # fmt: skip


def _wording(source: random.Random) -> dict[str, object]:
    """Draw what differs from sentence to sentence."""
    fields = dict(zip(("f1", "f2", "f3"), source.sample(FIELDS, 3), strict=True))
    drawn = {"a": ADJECTIVES, "b": NOUNS, "v": VERBS, "y": SAYING}
    chosen = {slot: source.choice(words) for slot, words in drawn.items()}
    return {**fields, **chosen, "n": source.randint(2, 9999), "m": source.randint(1, 99)}


def _name(source: random.Random) -> str:
    return f"{_word(source, GIVEN_ENDS)} {_word(source, FAMILY_ENDS)}"


def _word(source: random.Random, ends: list[str]) -> str:
    """Make up a name of some hundred thousand possible ones."""
    return source.choice(HEADS) + "".join(source.choices(MIDDLES, k=source.randint(1, 3))) + source.choice(ends)


def write(number: int, target: Path, *, seed: int = 7) -> None:
    """Write readouts as Parquet or JSON lines, by the ending, or as one file each in a folder."""
    if target.suffix == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        writer, rows = None, texts(number, seed=seed)
        while chunk := list(islice(rows, A_GROUP)):
            table = pa.Table.from_pylist(chunk)
            writer = writer or pq.ParquetWriter(target, table.schema)
            writer.write_table(table)
        if writer:
            writer.close()
    elif target.suffix == ".jsonl":
        with target.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in texts(number, seed=seed))
    else:
        target.mkdir(parents=True, exist_ok=True)
        for row in texts(number, seed=seed):
            front = f"---\npublisher: {row['publisher']}\npublished: {row['published']}\n---\n"
            (target / f"{row['source_id']}.txt").write_text(f"{front}{row['text']}\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write readouts that nobody wrote.")
    parser.add_argument("number", type=int)
    parser.add_argument("target", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    write(given.number, given.target, seed=given.seed)
