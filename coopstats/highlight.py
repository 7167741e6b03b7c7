"""The text of an article as HTML with the words behind its rows marked: what a reader checks a coding against."""

from html import escape

import pandas as pd

from coopstats.tables import Coding

# What rests on the words, in the order in which it decides the colour of a mark.
KINDS = {
    "posts": "person and office",
    "engagements": "engagement",
    "participations": "person and office",
    "coverage": "area",
    "initiatives": "initiative",
    "figures": "number",
    "mentions": "mention",
}


def highlight(coding: Coding, source_id: str | None = None) -> str:
    """Mark the evidence in the text of one source.

    Parameters
    ----------
    coding
        Facts with the text at hand (`coding.texts`).
    source_id
        Which text; by default the first.

    Returns
    -------
    str
        One `<div class="article">` with the text to the letter, escaped. Each quotation is a `<mark>` whose `id` is its
        evidence id, whose class is the kind of fact and whose `title` names the facts that rest on it. Where two cross,
        the later goes on in a second mark, without `id`; all marks of a quotation have its id as `data-evidence`.

    Examples
    --------
    >>> highlight(Coding.from_records({}, {"a": "Tea & talks"}))
    '<div class="article">Tea &amp; talks</div>'
    """
    source_id = next(iter(coding.texts)) if source_id is None else source_id
    text, evidence = coding.texts[source_id], coding.evidence
    spans = evidence[evidence["source_id"] == source_id].sort_values(["start", "end"], ascending=[True, False])
    facts = _facts(coding)
    out: list[str] = []
    open_marks: list[tuple[int, str]] = []
    position = 0

    def advance(to: int) -> None:
        """Write the text up to a place and end the marks that end before it."""
        nonlocal position
        while open_marks and (end := min(open_marks)[0]) <= to:
            out.append(escape(text[position:end]) + "</mark>" * len(open_marks))
            position = end
            # Marks must nest: those that go on are ended too and begun anew.
            open_marks[:] = [mark for mark in open_marks if mark[0] > end]
            out.extend(_opening(key, facts.get(key, [])) for _, key in open_marks)
        out.append(escape(text[position:to]))
        position = to

    for key, start, end in zip(spans["evidence_id"], spans["start"], spans["end"], strict=True):
        advance(start)
        out.append(_opening(key, facts.get(key, []), first=True))
        open_marks.append((end, key))
    advance(len(text))
    return f'<div class="article">{"".join(out)}</div>'


def _opening(key: str, tables: list[str], *, first: bool = False) -> str:
    names = list(dict.fromkeys(KINDS[table] for table in tables))
    kind = names[0].split()[0] if names else "other"
    place = f' id="{escape(key)}"' if first else ""
    return f'<mark{place} data-evidence="{escape(key)}" class="{kind}" title="{", ".join(names)}">'


def _facts(coding: Coding) -> dict[str, list[str]]:
    """Collect the tables with a row that rests on each quotation."""
    facts: dict[str, list[str]] = {}
    for table in KINDS:
        for key in pd.unique(coding.frames[table]["evidence_id"].dropna()):
            facts.setdefault(str(key), []).append(table)
    return facts
