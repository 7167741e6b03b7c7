"""Checks of a bundle against the schema: every breach as one row, raised only when asked."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import TABLES, Column, Table
from coopstats.tables import Coding

COLUMNS = ("table", "key", "column", "value", "problem")
SHOWN = 5
# The table in which each type of entity has its key; places and dates have none.
ENTITY_TABLES = {
    "person": "people",
    "institution": "institutions",
    "engagement": "engagements",
    "initiative": "initiatives",
    "figure": "figures",
    "area": "areas",
}
Breach = tuple[str, str, str, str, str]


def check(coding: Coding, texts: Mapping[str, str] | None = None, *, strict: bool = False) -> pd.DataFrame:
    """Find every breach of the schema: types, codes, keys, references, and quotations that differ from the text.

    Parameters
    ----------
    coding
        The bundle.
    texts
        Stored text by `source_id`, to compare quotations with; by default those that the bundle has at hand.
    strict
        Raise if anything is found.

    Returns
    -------
    DataFrame
        Columns `table`, `key` (of the row), `column`, `value`, `problem`; empty if all is well. In the order of the
        schema.

    Raises
    ------
    TableError
        If `strict` and there is a breach; the message shows the first rows.

    Examples
    --------
    >>> bundle = Coding.from_records({"people": [("a:p001", None, None)]})
    >>> check(bundle)[["key", "problem"]].values.tolist()
    [['a:p001', 'is empty']]
    """
    rows = [breach for table in TABLES.values() for breach in _breaches(coding, table)]
    rows += [
        *_unknown_entities(coding),
        *_misplaced(coding),
        *_misquoted(coding, coding.texts if texts is None else texts),
    ]
    found = pd.DataFrame(rows, columns=list(COLUMNS), dtype="str")
    if strict and len(found):
        raise TableError(
            f"{len(found)} breaches of the schema; the first:\n{found.head(SHOWN).to_string(index=False)}",
            hint="Mend these rows, or see all of them with check(coding).",
        )
    return found


def _breaches(coding: Coding, table: Table) -> Iterator[Breach]:
    frame = coding.frames[table.name]
    keys = frame[table.key].astype("str").fillna("")
    for key in keys[keys.duplicated()].drop_duplicates():
        yield table.name, key, table.key, key, "is the key of more than one row"
    for column in table.columns:
        cells = frame[column.name]
        for problem, bad in _faults(coding, column, cells).items():
            for key, value in zip(keys[bad], cells[bad].astype("object"), strict=True):
                yield table.name, key, column.name, "" if pd.isna(value) else str(value), problem


def _faults(coding: Coding, column: Column, cells: "pd.Series[str]") -> dict[str, "pd.Series[bool]"]:
    """Which cells of a column break which rule."""
    faults = {}
    empty = cells.isna()
    if str(cells.dtype) != column.dtype:
        faults[f"has dtype {cells.dtype}, not {column.dtype}"] = ~empty
    if column.required:
        faults["is empty"] = empty
    if column.values:
        faults[f"is none of {', '.join(column.values)}"] = ~empty & ~cells.isin(column.values)
    if column.pattern:
        matches = cells.astype("str").str.fullmatch(column.pattern).fillna(False).astype(bool)
        faults[f"does not match {column.pattern}"] = ~empty & ~matches
    if column.references:
        known = coding.frames[column.references][TABLES[column.references].key]
        faults[f"is no key of {column.references}"] = ~empty & ~cells.isin(known)
    return faults


def _unknown_entities(coding: Coding) -> Iterator[Breach]:
    """Mentions of what stands in no table: the one reference whose table depends on another cell."""
    mentions = coding.mentions
    for kind, name in ENTITY_TABLES.items():
        of_kind = mentions[mentions["entity_type"] == kind]
        bad = of_kind[~of_kind["entity_id"].isin(coding.frames[name][TABLES[name].key])]
        for key, value in zip(bad["mention_id"], bad["entity_id"], strict=True):
            yield "mentions", str(key), "entity_id", str(value), f"is no key of {name}"


def _misplaced(coding: Coding) -> Iterator[Breach]:
    """Quotations that end before they begin or beyond their text, and spans of days that do."""
    evidence = coding.evidence.merge(coding.sources[["source_id", "n_chars"]], on="source_id", how="left")
    wrong = evidence[
        (evidence["start"] < 0) | (evidence["end"] <= evidence["start"]) | (evidence["end"] > evidence["n_chars"])
    ]
    for key, start, end in zip(wrong["evidence_id"], wrong["start"], wrong["end"], strict=True):
        yield "evidence", str(key), "end", f"{start}-{end}", "is no stretch of its text"
    events = coding.engagements.dropna(subset=["start", "end"])
    late = events[events["start"] > events["end"] + "~"]
    for key, start, end in zip(late["engagement_id"], late["start"], late["end"], strict=True):
        yield "engagements", str(key), "end", str(end), f"is before the first day, {start}"


def _misquoted(coding: Coding, texts: Mapping[str, str]) -> Iterator[Breach]:
    """Quotations that are not what stands in the text, and texts that are not the ones that were coded."""
    sources = coding.sources
    for key, stored in zip(sources["source_id"], sources["sha256"], strict=True):
        if key in texts and sha256(texts[key].encode("utf-8", "surrogatepass")).hexdigest() != stored:
            yield "sources", key, "sha256", str(stored), "is the fingerprint of another text"
    evidence = coding.evidence
    evidence = evidence[evidence["source_id"].isin(list(texts))]
    columns = (evidence[name].tolist() for name in ("evidence_id", "source_id", "start", "end", "quote"))
    for key, source, start, end, quote in zip(*columns, strict=True):
        if texts[source][start:end] != quote:
            yield "evidence", str(key), "quote", str(quote), "differs from the text at its offsets"
