"""Small codings made from "who was at what": enough for networks, measures and charts."""

from collections.abc import Mapping, Sequence
from typing import Any

from coopstats.tables import Coding

AREAS = (
    ("ECO", "Economy, trade and finance", None, "", "", "8"),
    ("ECO.GEN", "Economic co-operation (general)", "ECO", "151", "15142", "8;17"),
    ("ECO.TRD", "Trade, market access and customs", "ECO", "331", "33110;33120", "8;17"),
    ("ENE", "Energy", None, "", "", "7"),
    ("ENE.GEN", "Energy (general) and power grids", "ENE", "231;236", "23110", "7"),
    ("SEC", "Security and defence", None, "", "", "16"),
    ("SEC.DEF", "Defence and military co-operation", "SEC", "", "", "16"),
)
COUNTRIES = {"a": "FRA", "b": "PER", "c": "KEN", "d": "FJI"}


def coding_of(
    attendance: Mapping[str, Sequence[str]],
    areas: Mapping[str, Sequence[str]] | None = None,
    *,
    roles: Mapping[tuple[str, str], str] | None = None,
    status: Mapping[str, str] | None = None,
    part_of: Mapping[str, str] | None = None,
    start: Mapping[str, str] | None = None,
) -> Coding:
    """Make a coding of one source from engagement -> bodies and engagement (or source "s") -> "AREA stance"."""
    records: dict[str, list[tuple[Any, ...]]] = {"areas": list(AREAS)}
    records["sources"] = [("s", "Title", "Our Wire", None, "2024-05-06", None, "en", None, "0" * 64, 9999)]
    evidence: dict[str, tuple[Any, ...]] = {}

    def quote(words: str) -> str:
        place = 10 * len(evidence)
        key = f"s:{place}-{place + len(words)}"
        evidence[key] = (key, "s", place, place + len(words), words, 0, 0)
        return key

    bodies = sorted({body for members in attendance.values() for body in members})
    records["institutions"] = [
        (body, f"Body {body}", "ministry", COUNTRIES.get(body), "named", None) for body in bodies
    ]
    records["people"] = [(f"p{body}", f"Person {body}", None) for body in bodies]
    for event, members in attendance.items():
        first = (start or {}).get(event)
        kind, how = "meeting", (status or {}).get(event, "held")
        whole = (part_of or {}).get(event)
        row = (event, "s", kind, None, whole, how, first, first, None, None, quote(f"event {event}"), None)
        records.setdefault("engagements", []).append(row)
        for body in members:
            role = (roles or {}).get((event, body), "attendee")
            row = (
                f"{event}-{body}",
                event,
                f"p{body}",
                body,
                COUNTRIES.get(body),
                role,
                quote(f"{body} at {event}"),
                None,
            )
            records.setdefault("participations", []).append(row)
    for event, found in (areas or {}).items():
        for cell in found:
            area, _, stance = cell.partition(" ")
            place = None if event == "s" else event
            number = len(records.get("coverage", ())) + 1
            words = quote(f"{area} at {event}")
            row = (f"c{number:03d}", place, "s", area, stance or "discussed", None, number, words, None)
            records.setdefault("coverage", []).append(row)
    records["evidence"] = list(evidence.values())
    return Coding.from_records(records)
