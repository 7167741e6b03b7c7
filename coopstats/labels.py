"""Names and quotations for readers: what charts, measures and reports write in place of codes and ids."""

from calendar import month_name
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, pairwise
from typing import Literal

import numpy as np
import pandas as pd

from coopstats.codebook import Codebook
from coopstats.schema import STANCE_LADDER
from coopstats.tables import Coding

QUOTES_SHOWN = 3
# Below this many engagements a share must not be read as a rate; every measure says so in its row.
FEW = 10
Members = Literal["institutions", "people", "countries", "areas"]


@cache
def _parties() -> dict[str, str]:
    codebook = Codebook.read()
    organisations = {row.party or row.acronym: row.name for row in reversed(codebook.organisations)}
    organisations.pop("", None)  # an organisation known by its name alone
    return organisations | {row.alpha_3: row.name for row in codebook.countries}


def party_name(code: str) -> str:
    """Name a country or organisation for a reader; a code that the codebook does not know stays as it is.

    Examples
    --------
    >>> party_name("FRA"), party_name("XYZ")
    ('France', 'XYZ')
    """
    return _parties().get(code, code)


def names_of(coding: Coding, of: Members) -> dict[str, str]:
    """Names of all institutions, people, sides or areas by their ids.

    Examples
    --------
    >>> names_of(Coding.from_records({}), "people")
    {}
    """
    if of == "countries":
        return {code: party_name(code) for code in coding.participations["side"].dropna().unique()}
    table, name = {
        "institutions": (coding.institutions, "name"),
        "people": (coding.people, "name"),
        "areas": (coding.areas, "label"),
    }[of]
    return dict(zip(table.iloc[:, 0], table[name], strict=True))


def few_note(engagements: int) -> str:
    """Warn where a share or a p-value rests on too few engagements to be read.

    Examples
    --------
    >>> few_note(3), few_note(30)
    ('fewer than 10 engagements', '')
    """
    return f"fewer than {FEW} engagements" if engagements < FEW else ""


def short_area(label: str) -> str:
    """Shorten the name of an area to its leading subject, for axes and lists.

    Examples
    --------
    >>> short_area("Trade, market access and customs"), short_area("Oil, gas and coal")
    ('Trade', 'Oil, gas and coal')
    """
    first = label.split(",")[0].split(" (")[0]
    return first if len(first) > 4 else label


def kind_name(kind: str) -> str:
    """Write a kind of engagement as a reader would.

    Examples
    --------
    >>> kind_name("visit"), kind_name("other")
    ('visit', 'other engagement')
    """
    return "other engagement" if kind == "other" else kind.replace("_", " ")


def period(start: str, end: str = "") -> str:
    """Write one or two ISO dates, which may lack day or month, as a reader would.

    Examples
    --------
    >>> period("2024-05-20", "2024-05-24"), period("2024-05-30", "2024-06-02"), period("1992-06")
    ('20 to 24 May 2024', '30 May to 2 June 2024', 'June 1992')
    """
    if not end or end == start:
        return _written(start)
    shared = 0 if start[:4] != end[:4] else 1 if start[:7] != end[:7] else 2
    first = _written(start).split()
    return f"{' '.join(first[: len(first) - shared])} to {_written(end)}" if len(first) > shared else _written(end)


def _written(day: str) -> str:
    year, month, number = ([*day.split("-"), "", ""])[:3]
    return " ".join(part for part in (number.lstrip("0"), month_name[int(month)] if month else "", year) if part)


def source_line(coding: Coding) -> str:
    """Say which texts stand behind a table, network or chart.

    Parameters
    ----------
    coding
        Facts of one or many readouts.

    Returns
    -------
    str
        Publisher, day and title of a single text; else the number of readouts, publishers and the years.

    Examples
    --------
    >>> source_line(Coding.from_records({}))
    'Source: no readouts'
    """
    sources = coding.sources.fillna("")
    if len(sources) == 1:
        row = sources.iloc[0]
        return "Source: " + ", ".join(
            part for part in (row["publisher"] or row["source_id"], period(row["published"])) if part
        )
    if sources.empty:
        return "Source: no readouts"
    publishers = sources["publisher"].replace("", pd.NA).nunique()
    years = sorted({day[:4] for day in sources["published"] if day})
    span = f", {years[0]}–{years[-1]}".replace(f"{years[0]}–{years[0]}", years[0]) if years else ""
    return f"Source: {len(sources):,} readouts" + (f" of {publishers:,} publishers" if publishers > 1 else "") + span


def join_ids(ids: Iterable[str]) -> str:
    """Write evidence ids as one string, each once, in the order of the text: `;` stands between them.

    Examples
    --------
    >>> join_ids(["a:12-20", "a:3-9", "a:12-20"])
    'a:3-9;a:12-20'
    """
    return ";".join(sorted(set(ids), key=_place))


@cache
def _place(evidence_id: str) -> tuple[str, int, str]:
    source, _, offsets = evidence_id.rpartition(":")
    start = offsets.partition("-")[0]
    return source, int(start) if start.isdecimal() else 0, evidence_id


def quotes_of(coding: Coding) -> dict[str, str]:
    """Look up the words behind an evidence id."""
    evidence = coding.evidence
    return dict(zip(evidence["evidence_id"], evidence["quote"], strict=True))


def pick_quotes(joined: str, quotes: dict[str, str]) -> str:
    """Give up to three different quotations for `;`-joined evidence ids, one a line.

    Examples
    --------
    >>> pick_quotes("a:0-3;a:5-9", {"a:0-3": "met", "a:5-9": "talked"}).splitlines()
    ['met', 'talked']
    """
    found: dict[str, None] = {}
    for evidence_id in joined.split(";"):
        if quote := quotes.get(evidence_id):
            found[" ".join(quote.split())] = None
        if len(found) == QUOTES_SHOWN:
            break
    return "\n".join(found)


def gathered(
    groups: np.ndarray, evidence: "pd.Series[str]", number: int, quotes: dict[str, str]
) -> Iterator[tuple[str, str]]:
    r"""Give for each of a number of groups its evidence, as `join_ids` does, and quotations, as `pick_quotes` does.

    One sort does for all groups what those do for one, which tells where there are a million ties.

    Examples
    --------
    >>> rows = pd.Series(["a:5-9", "a:0-3", "a:5-9"])
    >>> list(gathered(np.array([0, 0, 1]), rows, 2, {"a:0-3": "met", "a:5-9": "talked"}))
    [('a:0-3;a:5-9', 'met\ntalked'), ('a:5-9', 'talked')]
    """
    code, distinct = pd.factorize(evidence)
    found = distinct.tolist()
    order = sorted(range(len(found)), key=lambda n: _place(found[n]))
    rank = np.empty(len(found), dtype="int64")
    rank[order] = np.arange(len(found))
    ids = [found[n] for n in order]
    words = [" ".join(quotes.get(key, "").split()) for key in ids]
    group, which = np.divmod(np.unique(groups * max(len(ids), 1) + rank[code]), max(len(ids), 1))
    ends = np.searchsorted(group, np.arange(number + 1)).tolist()
    for start, end in pairwise(ends):
        members = which[start:end].tolist()
        different = dict.fromkeys(words[n] for n in members if words[n])
        yield ";".join([ids[n] for n in members]), "\n".join(islice(different, QUOTES_SHOWN))


def highest_stance(stances: Iterable[str]) -> str:
    """Give the highest rung that was reached; `concern`, which stands apart, only where it stands alone.

    Examples
    --------
    >>> highest_stance(["discussed", "concern", "agreed"]), highest_stance(["concern"])
    ('agreed', 'concern')
    """
    rungs = [STANCE_LADDER.index(stance) for stance in stances if stance in STANCE_LADDER]
    return STANCE_LADDER[max(rungs)] if rungs else "concern"


def some(number: int, noun: str, plural: str = "") -> str:
    """Put a number before its noun.

    Examples
    --------
    >>> some(1, "visit"), some(1200, "body", "bodies")
    ('1 visit', '1,200 bodies')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
