"""What several tests share: a small readout of our own, coded by hand."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from coopstats import Codebook, article_from_text, code
from coopstats.coding.scanning.scan import Scan, scan
from coopstats.tables import Coding

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

TEXT = """\
Norwegian trade envoy in Lima

On 3 March 2025 Ms Ingrid Solbakk, Special Envoy of Norway for Ocean Affairs, met the Minister of Production of Peru,
Tomás Quiroga, in Lima. They discussed fisheries and signed the Blue Harbour Memorandum. About 40 to 45 companies
attended. A second round is planned for June 2025 in Oslo.
"""


def coded(text: str, source_id: str, tables: dict[str, Iterable[tuple[Any, ...]]], **source: str) -> Coding:
    """Build a Coding by hand: in each row a `Quote` takes the place of the evidence id."""
    evidence: dict[str, tuple[Any, ...]] = {}

    def place(cell: Any) -> Any:
        if not isinstance(cell, Quote):
            return cell
        start = text.index(cell)
        key = f"{source_id}:{start}-{start + len(cell)}"
        evidence[key] = (key, source_id, start, start + len(cell), str(cell), 1, 1)
        return key

    rows = {name: [tuple(place(cell) for cell in row) for row in given] for name, given in tables.items()}
    rows["evidence"] = sorted(evidence.values(), key=lambda row: (row[2], row[3]))
    stated = [
        source.get(key) for key in ("title", "publisher", "perspective", "published", "dateline", "language", "url")
    ]
    rows["sources"] = [(source_id, *stated, sha256(text.encode()).hexdigest(), len(text))]
    return Coding.from_records(rows, {source_id: text})


class Quote(str):
    """Words of the text that stand behind a row."""

    __slots__ = ()


@pytest.fixture(scope="session")
def small() -> Coding:
    """One meeting and one planned round, between two people of two sides."""
    s = "lima"
    people = [(f"{s}:p001", "Ingrid Solbakk", "Ms"), (f"{s}:p002", "Tomás Quiroga", None)]
    institutions = [
        (f"{s}:i001", "Government of Norway", "government", "NOR", "implied", None),
        (f"{s}:i002", "Ministry of Production of Peru", "ministry", "PER", "named", None),
    ]
    envoy, minister = Quote("Special Envoy of Norway for Ocean Affairs"), Quote("Minister of Production of Peru")
    met, planned = Quote("met the Minister"), Quote("A second round is planned")
    memorandum = Quote("Blue Harbour Memorandum")
    tables: dict[str, Iterable[tuple[Any, ...]]] = {
        "people": people,
        "institutions": institutions,
        "posts": [
            (f"{s}:o001", f"{s}:p001", f"{s}:i001", "Special Envoy for Ocean Affairs", "NOR", "stated", envoy, None),
            (f"{s}:o002", f"{s}:p002", f"{s}:i002", "Minister of Production", "PER", "stated", minister, None),
        ],
        "engagements": [
            (f"{s}:g001", s, "meeting", None, None, "held", "2025-03-03", "2025-03-03", "Lima", "PER", met, None),
            (f"{s}:g002", s, "consultations", None, None, "planned", "2025-06", None, "Oslo", "NOR", planned, None),
        ],
        "participations": [
            (f"{s}:t001", f"{s}:g001", f"{s}:p001", f"{s}:i001", "NOR", "head", met, None),
            (f"{s}:t002", f"{s}:g001", f"{s}:p002", f"{s}:i002", "PER", "counterpart", met, None),
            (f"{s}:t003", f"{s}:g002", None, None, "NOR", "attendee", planned, None),
            (f"{s}:t004", f"{s}:g002", None, None, "PER", "attendee", planned, None),
        ],
        "coverage": [(f"{s}:c001", f"{s}:g001", s, "ECO.AGR", "discussed", None, 1, Quote("fisheries"), None)],
        "initiatives": [
            (f"{s}:n001", s, f"{s}:g001", "Blue Harbour Memorandum", "agreement", "ECO.AGR", "signed", memorandum, None)
        ],
        "figures": [
            (f"{s}:f001", s, f"{s}:g001", "companies", 40.0, 45.0, "companies", Quote("About 40 to 45 companies"))
        ],
        "areas": [
            ("ECO", "Economy", None, "", "", "8"),
            ("ECO.AGR", "Agriculture and fisheries", "ECO", "311;313", "", "2;14"),
        ],
    }
    return coded(TEXT, s, tables, title="Norwegian trade envoy in Lima", published="2025-03-04", language="en")


@pytest.fixture(scope="session")
def empty() -> Coding:
    """A text in which there is nothing to code."""
    return coded("The weather was fine.\n", "weather", {})


# A slow machine is no fault of the code under test.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture
def scan_text() -> Callable[[str], Scan]:
    """Scan a text with the packaged codebook."""
    return lambda text: scan(article_from_text(text), Codebook.read())


@pytest.fixture
def code_text() -> Callable[..., Coding]:
    """Code a text with the packaged codebook, given its metadata."""

    def run(text: str, **metadata: str) -> Coding:
        return code(article_from_text(text, source_id="t", **metadata))

    return run
