"""How well people are matched across readouts: pairwise precision and recall, and how time grows.

The labelled set has two parts: the hand-coded readouts of data/, where the same name of one country is one person, and
for each of those people a second readout with the name written another way (order, initials, accents, hyphens, a middle
name left out), beside people who are somebody else: namesakes of another country, predecessors in the same office who
share the family name and the first letter of the given one.

Run: python benchmarks/identity.py [NUMBER OF SIMULATED MENTIONS]
"""

import random
import sys
import time
import unicodedata
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pandas as pd

from coopstats import Coding, concat, likely_matches, read_coding, resolve

DATA = Path(__file__).parents[1] / "data" / "readouts"
Pair = tuple[str, str]
# Names of the hand-coded readouts that are one person, decided by hand.
SAME = {
    "Antony Blinken": "Antony J. Blinken",
    "Joseph R. Biden Jr.": "Joseph R. Biden, Jr.",
    "JOSEPH R. BIDEN, JR.": "Joseph R. Biden, Jr.",
    "Kishida Fumio": "Fumio Kishida",
    "Samuel Paparo": "Samuel J. Paparo",
    "RODRIGO ROA DUTERTE": "Rodrigo Roa Duterte",
    "Perfecto Yasay, Jr": "Perfecto R. Yasay, Jr.",
    "Perfect R. Yasay Jr.": "Perfecto R. Yasay, Jr.",
    "Gurbanguly Berdimuhammedow": "Gurbanguly Berdimuhamedov",
    "Anura Kumara Disanayake": "Anura Kumara Dissanayake",
}


def variants(name: str, source: random.Random) -> str:
    """Write a name as another agency might."""
    words = [word for word in name.replace(",", "").split() if word.rstrip(".").lower() != "jr"]
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    ways = [
        bare,
        bare.upper(),
        " ".join([words[-1].upper(), *words[:-1]]),
        f"{words[0][0]}. {words[-1]}",
        " ".join([words[0], words[-1]]),
        name.replace("-", " "),
    ]
    return source.choice(ways)


def record(source_id: str, name: str, title: str, country: str, day: str) -> Coding:
    """Make a readout that names one person in one office."""
    evidence = [(f"{source_id}:0-{len(name)}", source_id, 0, len(name), name, 0, 0)]
    people = [(f"{source_id}:p001", name, None)]
    posts = [(f"{source_id}:o001", f"{source_id}:p001", None, title, country, "stated", evidence[0][0], None)]
    sources = [(source_id, None, None, None, day, None, "en", None, "0" * 64, len(name))]
    return Coding.from_records({"sources": sources, "evidence": evidence, "people": people, "posts": posts})


def labelled(seed: int = 7) -> tuple[Coding, dict[str, str]]:
    """Give the labelled set: tables, and for each person's id the true identity."""
    source, coding = random.Random(seed), read_coding(DATA)
    rows = coding.posts.merge(coding.people, on="person_id").drop_duplicates("person_id").dropna(subset="country")
    rows = rows[rows["name"].str.count(" ") > 0]
    truth, added = {}, []
    for n, row in enumerate(rows.itertuples(index=False)):
        truth[row.person_id] = f"{SAME.get(row.name, row.name)} {row.country}"
        added.append(record(f"v{n:04d}", variants(row.name, source), row.title, row.country, "2024-01-01"))
        truth[f"v{n:04d}:p001"] = truth[row.person_id]
        if n % 3 == 0:  # a namesake of another country
            other = "ISL" if row.country != "ISL" else "FIN"
            added.append(record(f"w{n:04d}", row.name, row.title, other, "2024-01-01"))
            truth[f"w{n:04d}:p001"] = f"{SAME.get(row.name, row.name)} {other}"
        if n % 3 == 1:  # a relative in the same office, ten years before
            name = f"{row.name[0]}ixtelo {row.name.split()[-1]}"
            added.append(record(f"x{n:04d}", name, row.title, row.country, "2014-01-01"))
            truth[f"x{n:04d}:p001"] = f"{name} {row.country}"
    return concat([coding, *added]), truth


def pairs(groups: dict[str, list[str]]) -> set[Pair]:
    """Give every pair of members of one group."""
    return {pair for members in groups.values() for pair in combinations(sorted(members), 2)}


def grouped(of: dict[str, str]) -> dict[str, list[str]]:
    """Turn labels into groups."""
    groups = defaultdict(list)
    for key, label in of.items():
        groups[label].append(key)
    return groups


def measured(coding: Coding, truth: dict[str, str]) -> dict[str, float]:
    """Measure pairwise precision and recall of what is merged, before and after the likely pairs are decided."""
    true = pairs(grouped(truth))
    likely = likely_matches(coding)
    known = likely[likely["left"].isin(list(truth)) & likely["right"].isin(list(truth))]
    same = known["left"].map(truth) == known["right"].map(truth)
    decided = known.assign(judgement=same.map({True: "same", False: "different"}))
    alone, together = (_merged_pairs(coding, truth, each) for each in (None, decided))
    return {
        "pairs": len(true),
        "precision": len(alone & true) / len(alone),
        "recall": len(alone & true) / len(true),
        "pairs to decide": len(known),
        "recall when decided": len(together & true) / len(true),
    }


def _merged_pairs(coding: Coding, truth: dict[str, str], judgements: pd.DataFrame | None) -> set[Pair]:
    merged = resolve(coding, judgements)
    into = dict(zip(coding.posts["post_id"], merged.posts["person_id"], strict=True))
    first = coding.posts.drop_duplicates("person_id")
    found = {person: into[post] for person, post in zip(first["person_id"], first["post_id"], strict=True)}
    return pairs(grouped({key: found[key] for key in truth}))


def simulated(mentions: int, seed: int = 7) -> Coding:
    """Make many readouts with one person each, drawn from a tenth as many people, half of them the same president."""
    source = random.Random(seed)
    given = ["".join(source.choices("abdeiklmnorstu", k=5)).capitalize() for _ in range(400)]
    family = ["".join(source.choices("abdegiklmnorstuvz", k=7)).capitalize() for _ in range(max(mentions // 10, 50))]
    people = [(f"{source.choice(given)} {name}", source.choice(["NOR", "KEN", "PER", "VNM"])) for name in family]
    drawn = [(f"s{n:07d}", *(source.choice(people) if n % 2 else people[0])) for n in range(mentions)]
    days = [f"{2015 + n % 10}-{n % 12 + 1:02d}-{n % 28 + 1:02d}" for n in range(mentions)]
    titles = ["Minister" if n % 2 else "President" for n in range(mentions)]
    return Coding.from_records(
        {
            "sources": [
                (key, None, None, None, day, None, "en", None, "0" * 64, 0)
                for (key, _, _), day in zip(drawn, days, strict=True)
            ],
            "people": [(f"{key}:p001", name, None) for key, name, _ in drawn],
            "posts": [
                (f"{key}:o001", f"{key}:p001", None, title, country, "stated", None, None)
                for (key, _, country), title in zip(drawn, titles, strict=True)
            ],
        }
    )


if __name__ == "__main__":
    for name, value in measured(*labelled()).items():
        print(f"{name:28}{value:10.3f}")
    top = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{'mentions':>10}{'seconds':>10}{'processor':>11}{'people':>10}")
    for mentions in (top // 100, top // 10, top):
        coding = simulated(mentions)
        started, worked = time.perf_counter(), time.process_time()
        people = len(resolve(coding).people)
        seconds, processor = time.perf_counter() - started, time.process_time() - worked
        print(f"{mentions:>10}{seconds:>10.1f}{processor:>11.1f}{people:>10}", flush=True)
