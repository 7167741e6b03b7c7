"""A text with the words behind its facts marked, as HTML that is safe to show anywhere."""

import re
from collections.abc import Mapping
from html import escape
from itertools import pairwise

import pandas as pd

KINDS = ("person", "institution", "engagement", "area", "initiative", "place", "date", "figure")
# Tints that stay legible on white and on black; the kind is said by the title as well as by the colour.
_TINTS = ("#0072b2", "#e69f00", "#cc79a7", "#009e73", "#d55e00", "#999999", "#56b4e9", "#b8a100")
_STYLE = (
    ".coopstats-text{white-space:pre-wrap;line-height:1.7;max-width:46em}"
    ".coopstats-text mark{color:inherit;border-radius:2px;padding:0 1px}"
    + "".join(
        f".coopstats-text mark.{kind}{{background:{tint}33;border-bottom:2px solid {tint}}}"
        for kind, tint in zip(KINDS, _TINTS, strict=True)
    )
)


def anchor(evidence_id: str) -> str:
    """Give the id of a quotation's place in the highlighted text, for links to it.

    Examples
    --------
    >>> anchor("visit 1:10-20")
    'ev-visit-1-10-20'
    """
    return "ev-" + re.sub(r"[^A-Za-z0-9]+", "-", evidence_id)


def highlight(text: str, frames: Mapping[str, pd.DataFrame], source_id: str) -> str:
    """Mark in a text the words that facts rest on.

    Parameters
    ----------
    text
        The stored text of the source.
    frames
        Tables `evidence` and `mentions`; a mention gives its words the colour of its kind.
    source_id
        Which source's evidence to mark.

    Returns
    -------
    str
        HTML of one `div`, all text escaped. Each quotation begins at an empty link with the id that `anchor` gives, and
        its pieces name that id in `data-evidence`; where quotations overlap, the narrowest one colours the words.

    Examples
    --------
    >>> from coopstats.tables import Coding
    >>> print(highlight("A < B", Coding.from_records({}).frames, "a")[-14:])
    A &lt; B</div>
    """
    spans = _spans(frames, source_id, len(text))
    cuts = sorted({0, len(text), *(cut for start, end, *_ in spans for cut in (start, end))})
    starts: dict[int, list[str]] = {}
    for start, _, evidence_id, _ in spans:
        starts.setdefault(start, []).append(evidence_id)
    parts = [f'<style>{_STYLE}</style><div class="coopstats-text">']
    narrow_first = sorted(spans, key=lambda span: (span[1] - span[0], span))
    cover = _cover(cuts, [span for span in narrow_first if span[3]])
    quoted = _quoted(cuts, spans)
    for left, right in pairwise(cuts):
        parts += [f'<a id="{escape(anchor(evidence_id))}"></a>' for evidence_id in dict.fromkeys(starts.get(left, ()))]
        piece = escape(text[left:right])
        kind = cover.get(left)
        about = f' data-evidence="{" ".join(quoted[left])}"' if left in quoted else ""
        if kind:
            parts.append(f'<mark class="{kind}" title="{kind}"{about}>{piece}</mark>')
        else:
            parts.append(f"<span{about}>{piece}</span>" if about else piece)
    return "".join(parts) + "</div>"


def _spans(frames: Mapping[str, pd.DataFrame], source_id: str, size: int) -> list[tuple[int, int, str, str]]:
    evidence = frames["evidence"]
    own = evidence[(evidence["source_id"] == source_id) & (evidence["end"] <= size)]
    marked = own.merge(frames["mentions"], on="evidence_id", how="left").fillna({"entity_type": ""})
    rows = marked[["start", "end", "evidence_id", "entity_type"]].itertuples(index=False, name=None)
    return sorted((int(start), int(end), str(key), str(kind)) for start, end, key, kind in rows if end > start)


def _cover(cuts: list[int], narrow_first: list[tuple[int, int, str, str]]) -> dict[int, str]:
    """Which kind colours the stretch that begins at each cut."""
    where = {cut: index for index, cut in enumerate(cuts)}
    cover: dict[int, str] = {}
    for start, end, _, kind in narrow_first:
        for cut in cuts[where[start] : where[end]]:
            cover.setdefault(cut, kind)
    return cover


def _quoted(cuts: list[int], spans: list[tuple[int, int, str, str]]) -> dict[int, list[str]]:
    """Which quotations the stretch that begins at each cut belongs to."""
    where = {cut: index for index, cut in enumerate(cuts)}
    quoted: dict[int, dict[str, None]] = {}
    for start, end, evidence_id, _ in spans:
        for cut in cuts[where[start] : where[end]]:
            quoted.setdefault(cut, {})[escape(anchor(evidence_id))] = None
    return {cut: list(ids) for cut, ids in quoted.items()}
