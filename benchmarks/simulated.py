"""Readouts that nobody wrote: tables of any size, seeded, with a few bodies that meet often and many that seldom do."""

import numpy as np

from coopstats.codebook import Codebook
from coopstats.schema import STANCES
from coopstats.tables import Coding

FIRST_YEAR, YEARS = 2015, 10


def attendance(engagements: int, institutions: int, *, seed: int = 7) -> tuple[np.ndarray, np.ndarray]:
    """Draw who attended what: two arrays of equal length, engagement and institution, both numbered from 0.

    Most engagements have two to four bodies, a few are conferences of up to forty; bodies are drawn by a power law.
    """
    source = np.random.default_rng(seed)
    sizes = np.minimum(2 + source.geometric(0.45, engagements) - 1, institutions)
    large = source.random(engagements) < 0.01
    sizes[large] = np.minimum(source.integers(10, 41, large.sum()), institutions)
    busy = 1 / np.arange(1, institutions + 1) ** 0.8
    event = np.repeat(np.arange(engagements), sizes)
    drawn = source.choice(institutions, len(event), p=busy / busy.sum())
    cells = np.unique(event.astype(np.int64) * institutions + drawn)
    return cells // institutions, cells % institutions


def simulated(engagements: int, institutions: int, *, seed: int = 7) -> Coding:
    """Put simulated engagements into tables, one readout each, with one to four areas and a day in ten years."""
    source = np.random.default_rng(seed)
    codebook = Codebook.read()
    countries = [row.alpha_3 for row in codebook.countries][:60]
    areas = [row for row in codebook.areas if row.parent]
    home = [countries[int(n)] for n in np.minimum(source.geometric(0.08, institutions) - 1, len(countries) - 1)]
    kinds = source.choice(["ministry", "company", "parliament", "university"], institutions, p=[0.6, 0.2, 0.1, 0.1])
    bodies = [
        (f"i{n:06d}", f"{kind.capitalize()} {n:03d} of {country}", kind, country, "named", None)
        for n, (kind, country) in enumerate(zip(kinds.tolist(), home, strict=True))
    ]
    days = np.datetime64(f"{FIRST_YEAR}-01-01") + source.integers(0, 365 * YEARS, engagements)
    ids = [f"r{n:07d}" for n in range(engagements)]
    event, body = attendance(engagements, institutions, seed=seed)
    favour = 1 / np.arange(1, len(areas) + 1) ** 0.6
    number = source.integers(1, 5, engagements)
    which = source.choice(len(areas), number.sum(), p=favour / favour.sum())
    stance = source.choice(STANCES, number.sum(), p=[0.1, 0.35, 0.15, 0.15, 0.12, 0.06, 0.04, 0.03])
    where = np.repeat(np.arange(engagements), number)
    evidence = [f"{key}:0-9" for key in ids]
    records = {
        "sources": [
            (key, None, "Simulated wire", None, str(day), None, "en", None, "0" * 64, 9)
            for key, day in zip(ids, days, strict=True)
        ],
        "evidence": [(said, key, 0, 9, f"said in {key}", 0, 0) for said, key in zip(evidence, ids, strict=True)],
        "institutions": bodies,
        "engagements": [
            (f"{key}:g001", key, "meeting", None, None, "held", str(day), str(day), None, None, said, None)
            for key, day, said in zip(ids, days, evidence, strict=True)
        ],
        "participations": [
            (f"{ids[e]}:t{n:08d}", f"{ids[e]}:g001", None, bodies[b][0], home[b], "attendee", evidence[e], None)
            for n, (e, b) in enumerate(zip(event.tolist(), body.tolist(), strict=True))
        ],
        "coverage": [
            (f"{ids[e]}:c{n:08d}", f"{ids[e]}:g001", ids[e], areas[a].code, str(s), None, 1, evidence[e], None)
            for n, (e, a, s) in enumerate(zip(where.tolist(), which.tolist(), stance, strict=True))
        ],
        "areas": codebook.areas_rows(),
    }
    return Coding.from_records(records)
