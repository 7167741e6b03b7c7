"""Readouts that nobody wrote, as texts: any number, seeded, for load and never for claims of quality.

    python benchmarks/simulate.py 100000 texts.parquet
    python benchmarks/simulate.py 1000 texts.jsonl
    python benchmarks/simulate.py 50 texts/          # one file each

Sentences are filled in from templates of our own: who received whom, what was discussed, agreed and signed, with
quotes, lists, background and slips of the pen between them. The same number and
seed give the same texts on any machine.
"""

import argparse
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from coopstats import Codebook

GIVEN = (
    "Ann Bo Carla Diego Elif Farid Grace Hana Ivan Jana Karim Lena Marek Nadia Omar Petra Rosa Sami Tomas Uma".split()
)
FAMILY = "Aalto Berg Castro Dogan Eriksen Farouk Gomez Hadi Ilves Jensen Kamau Lindt Moreau Novak Otieno Petrov".split()
OFFICES = (
    "Foreign Minister", "Deputy Foreign Minister", "Prime Minister", "Minister of Energy", "Minister of Trade",
    "Minister of Education", "President", "Ambassador", "Speaker of Parliament", "Minister of Agriculture",
)  # fmt: skip
FIELDS = (
    "trade", "energy", "tourism", "education", "agriculture", "investment", "transport", "culture", "health care",
    "digital technologies", "defence", "migration", "water management", "space research", "fisheries", "climate change",
)  # fmt: skip
OPENINGS = (
    "{city}, {day}. {d1} {o1} {p1} received {d2} {o2} {p2} on {weekday}.",
    "{d1} {o1} {p1} met with {o2} of {c2} {p2} in {city} on {day}.",
    "{o1} of {c1} {p1} and his {d2} counterpart {p2} held talks in {city} on {weekday}.",
    "{p2}, {o2} of {c2}, paid an official visit to {c1} from {day} and was received by {o1} {p1}.",
    "{d1} {o1} {p1} spoke by telephone with {d2} {o2} {p2} on {weekday}.",
)
BODIES = (
    "The two sides discussed cooperation in {f1}, {f2} and {f3}.",
    "They exchanged views on the state of bilateral relations and agreed to expand ties in {f1}.",
    "{s1} stressed the importance of {f1} and expressed interest in joint projects in {f2}.",
    "A memorandum of understanding on {f1} was signed after the talks.",
    "{s2} thanked the {d1} side for its hospitality and invited {d1} companies to invest in {f2}.",
    "Trade between the two countries reached {n} million dollars last year, up {m} percent.",
    '"We see great potential in {f1}," {s1} said, adding that {f2} should follow.',
    "The meeting was also attended by the ambassador of {c2} and officials of both ministries.",
    "The next round of consultations will be held in {city2} next year.",
    "{c2} and {c1} established diplomatic relations decades ago.",
)


def texts(number: int, *, seed: int = 7) -> Iterator[dict[str, str]]:
    """Give readouts as rows with `source_id`, `text`, `published` and `publisher`."""
    source = random.Random(seed)
    countries = [row for row in Codebook.read().countries if row.demonyms and row.capitals]
    first = date(2015, 1, 1)
    for n in range(number):
        home, guest = source.sample(countries, 2)
        day = first + timedelta(days=source.randrange(3650))
        people = [f"{source.choice(GIVEN)} {source.choice(FAMILY)}" for _ in range(2)]
        words = {
            "c1": home.name, "c2": guest.name, "d1": home.demonyms[0], "d2": guest.demonyms[0], "p1": people[0],
            "p2": people[1], "s1": people[0].split()[1], "s2": people[1].split()[1], "o1": source.choice(OFFICES),
            "o2": source.choice(OFFICES), "city": home.capitals[0], "city2": guest.capitals[0],
            "day": f"{day:%B} {day.day}", "weekday": f"{day:%A}",
        }  # fmt: skip
        lines = [source.choice(OPENINGS).format(**words)]
        for line in source.sample(BODIES, source.randint(3, 9)):
            fields = dict(zip(("f1", "f2", "f3"), source.sample(FIELDS, 3), strict=True))
            lines.append(line.format(**words, **fields, n=source.randint(2, 900), m=source.randint(1, 60)))
        breaks = [source.choice((" ", "\n\n")) for _ in lines]
        text = "".join(line + gap for line, gap in zip(lines, breaks, strict=True)).strip()
        if source.random() < 0.05:
            text = text.upper() if source.random() < 0.2 else text.replace(".", " .", 2)  # slips of the pen
        published = (day + timedelta(days=source.randrange(2))).isoformat()
        yield {"source_id": f"r{n:07d}", "text": text, "published": published, "publisher": f"{home.name} Press Office"}


def write(number: int, target: Path, *, seed: int = 7) -> None:
    """Write readouts as Parquet or JSON lines, by the ending, or as one file each in a folder."""
    if target.suffix == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        writer, rows = None, texts(number, seed=seed)
        while chunk := [row for row, _ in zip(rows, range(20_000))]:  # noqa: B905
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
