"""Two codings of the same texts, and two sides' texts on the same engagement: where they agree and where they part.

Ids differ between codings, so facts are compared by what they say: names without accents and case, codes and days.
"""

import unicodedata
from collections.abc import Callable
from itertools import combinations

import pandas as pd

from coopstats.errors import TableError
from coopstats.schema import ABSENT_ROLES, STANCE_LADDER
from coopstats.tables import Coding

Facts = set[tuple[object, ...]]

_RUNGS = {stance: rung for rung, stance in enumerate(STANCE_LADDER)}


def agreement(one: Coding, other: Coding) -> pd.DataFrame:
    """Measure how far two codings of the same texts agree, facet by facet: coder with coder, machine with hand.

    Facts are sets within a source, so nothing is matched by chance order. Where `other` is taken as the truth,
    `precision` and `recall` have their usual meaning; `f1` is the same whichever of the two comes first.

    Parameters
    ----------
    one, other
        The codings; only the sources that both hold are compared.

    Returns
    -------
    DataFrame
        One row a facet: `facet`, `one`, `other`, `both` (numbers of facts), `precision`, `recall`, `f1` (0 to 1; 1
        where neither has a fact), and `alpha`, Krippendorff's alpha of whether an area came up, missing elsewhere.

    Raises
    ------
    TableError
        If the codings share no source.

    References
    ----------
    Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.

    Examples
    --------
    >>> from coopstats import article_from_text, code
    >>> coding = code(article_from_text("Norwegian Minister Ann Roe met Polish Minister Jan Lis in Oslo."))
    >>> float(agreement(coding, coding).set_index("facet").loc["person", "f1"])
    1.0
    """
    shared = set(one.sources["source_id"]) & set(other.sources["source_id"])
    if not shared:
        hint = "Code the same texts twice: a source is known by its source_id."
        raise TableError("the two codings share no source", hint=hint)
    rows = []
    for facet, facts in FACETS.items():
        ours, theirs = ({fact for fact in facts(coding) if fact[0] in shared} for coding in (one, other))
        both = len(ours & theirs)
        precision, recall = (both / len(found) if found else float(not (ours or theirs)) for found in (ours, theirs))
        f1 = 2 * both / (len(ours) + len(theirs)) if ours or theirs else 1.0
        alpha = _alpha(ours, theirs, len(shared) * _leaves(one)) if facet == "area" else float("nan")
        rows.append((facet, len(ours), len(theirs), both, precision, recall, f1, alpha))
    return pd.DataFrame(rows, columns=["facet", "one", "other", "both", "precision", "recall", "f1", "alpha"])


def divergence(coding: Coding, one: str, other: str) -> pd.DataFrame:
    """List what only one of two texts on the same engagement tells: the readouts of its two sides, mostly.

    Parameters
    ----------
    coding
        A coding that holds both texts.
    one, other
        Their source ids.

    Returns
    -------
    DataFrame
        One row a fact: `facet` (person, area, initiative), `fact` (name or area), `one`, `other` (the stance for areas
        and initiatives, "named" for people; missing where the text does not tell it), sorted; facts that both tell
        with the same stance are left out.

    Raises
    ------
    TableError
        If a source is not in the coding.

    Examples
    --------
    >>> from coopstats import article_from_text, code, concat
    >>> told = {"a": "They discussed trade and tourism.", "b": "They discussed trade."}
    >>> lead = "Norwegian Minister Ann Roe met Polish Minister Jan Lis. "
    >>> both = concat([code(article_from_text(lead + text, source_id=key)) for key, text in told.items()])
    >>> divergence(both, "a", "b")[["facet", "fact"]].values.tolist()
    [['area', 'ECO.TOU']]
    """
    known = set(coding.sources["source_id"])
    for source in (one, other):
        if source not in known:
            raise TableError(f"there is no source {source!r}", hint=f"Sources: {', '.join(sorted(known)[:5])}.")
    told = pd.concat([_told(coding, source).rename(name) for source, name in ((one, "one"), (other, "other"))], axis=1)
    told = told[told["one"].fillna("") != told["other"].fillna("")].sort_index()
    return told.rename_axis(["facet", "fact"]).reset_index().astype("str")


def _told(coding: Coding, source: str) -> "pd.Series[str]":
    """Give the stance of each area and initiative, and who is named, by facet and fact."""
    told: dict[tuple[str, str], str] = {}
    tables = (("area", coding.coverage, "area_id"), ("initiative", coding.initiatives, "name"))
    for facet, frame, column in tables:
        for fact, stance in frame.loc[frame["source_id"] == source, [column, "stance"]].itertuples(index=False):
            key = (facet, str(fact))
            told[key] = max(told.get(key, stance), stance, key=lambda stance: _RUNGS.get(stance, -1))
    told |= {("person", str(name)): "named" for key, name in _people(coding) if key == source}
    return pd.Series(told, index=pd.MultiIndex.from_tuples(list(told) or [], names=["facet", "fact"]), dtype="str")


def _alpha(ours: Facts, theirs: Facts, units: int) -> float:
    """Krippendorff's alpha for two coders and a nominal yes or no on each unit."""
    yes = len(ours) + len(theirs)
    no = 2 * units - yes
    return 1 - (2 * units - 1) * len(ours ^ theirs) / (yes * no) if yes and no else float("nan")


def _leaves(coding: Coding) -> int:
    return int(coding.areas["parent"].notna().sum())


def _folded(name: object) -> str:
    """Write a name without accents, case and punctuation, so that spellings do not hide that it is the same."""
    plain = unicodedata.normalize("NFKD", "" if pd.isna(name) else str(name)).casefold()  # type: ignore[call-overload]
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def _source(ids: "pd.Series[str]") -> "pd.Series[str]":
    """Give the source that an id is scoped to."""
    return ids.str.rsplit(":", n=1).str[0]


def _people(coding: Coding) -> list[tuple[str, str]]:
    return list(zip(_source(coding.people["person_id"]), coding.people["name"], strict=True))


def _persons(coding: Coding) -> Facts:
    return {(source, _folded(name)) for source, name in _people(coding)}


def _offices(coding: Coding) -> Facts:
    posts = coding.posts.merge(coding.people, on="person_id").merge(
        coding.institutions[["institution_id", "name"]], on="institution_id", how="left", suffixes=("", "_body")
    )
    return {
        (source, _folded(row.name), _folded(row.title), _folded(row.name_body), str(row.country))
        for source, row in zip(_source(posts["person_id"]), posts.itertuples(index=False, name="Post"), strict=True)
    }


def _institutions(coding: Coding) -> Facts:
    frame = coding.institutions
    cells = frame[["name", "kind", "country", "basis"]].itertuples(index=False)
    return {
        (source, _folded(name), *map(str, rest))
        for source, (name, *rest) in zip(_source(frame["institution_id"]), cells, strict=True)
    }


def _names(coding: Coding) -> dict[str, str]:
    return {key: _folded(name) for key, name in coding.people[["person_id", "name"]].itertuples(index=False)}


def _attending(coding: Coding) -> dict[str, tuple[str, ...]]:
    """Give the folded names of those present at each engagement, sorted."""
    names, frame = _names(coding), coding.participations
    present = frame[frame["person_id"].notna() & ~frame["role"].isin(ABSENT_ROLES)]
    return {
        str(key): tuple(sorted({names[person] for person in people}))
        for key, people in present.groupby("engagement_id")["person_id"]
    }


def _engagements(coding: Coding, *columns: str) -> Facts:
    """Give engagements by kind, who was there and the day where nobody is named, with further cells."""
    present = _attending(coding)
    return {
        (
            row.source_id, row.kind, present.get(str(row.engagement_id), ()),
            "" if row.engagement_id in present else str(row.start), *(str(getattr(row, name)) for name in columns),
        )
        for row in coding.engagements.itertuples(index=False)
    }  # fmt: skip


def _nesting(coding: Coding) -> Facts:
    present = _attending(coding)
    kinds = dict(zip(coding.engagements["engagement_id"], coding.engagements["kind"], strict=True))
    return {
        (row.source_id, row.kind, present.get(str(row.engagement_id), ()), kinds[row.part_of])
        for row in coding.engagements.itertuples(index=False)
        if row.part_of in kinds
    }


def _met(coding: Coding) -> Facts:
    """Give the pairs of people who were present at the same held engagement."""
    held = coding.engagements.query("status == 'held' and kind != 'conference'")
    sources = dict(zip(held["engagement_id"], held["source_id"], strict=True))
    return {
        (sources[key], *pair)
        for key, names in _attending(coding).items()
        if key in sources
        for pair in combinations(names, 2)
    }


def _roles(coding: Coding) -> Facts:
    names, frame = _names(coding), coding.participations.dropna(subset="person_id")
    return {
        (source, names[person], role)
        for source, person, role in zip(
            _source(frame["participation_id"]), frame["person_id"], frame["role"], strict=True
        )
    }


def _columns(table: str, *columns: str) -> Callable[[Coding], Facts]:
    """Take facts of a table with a source from its cells, names folded."""

    def facts(coding: Coding) -> Facts:
        cells = coding.frames[table][["source_id", *columns]].itertuples(index=False)
        return {(source, *map(_folded if "name" in columns else str, rest)) for source, *rest in cells}

    return facts


def _stances(coding: Coding) -> Facts:
    """Give each area with the highest stance that its text takes."""
    highest: dict[tuple[str, str], str] = {}
    for source, area, stance in coding.coverage[["source_id", "area_id", "stance"]].itertuples(index=False):
        old = highest.get((source, area), stance)
        highest[source, area] = max(old, stance, key=lambda stance: _RUNGS.get(stance, -1))
    return {(*key, stance) for key, stance in highest.items()}


FACETS: dict[str, Callable[[Coding], Facts]] = {
    "person": _persons,
    "office": _offices,
    "institution": _institutions,
    "engagement": _engagements,
    "status": lambda coding: _engagements(coding, "status"),
    "place": lambda coding: _engagements(coding, "country"),
    "dates": lambda coding: _engagements(coding, "start", "end"),
    "nesting": _nesting,
    "role": _roles,
    "met": _met,
    "area": _columns("coverage", "area_id"),
    "stance": _stances,
    "initiative": _columns("initiatives", "name"),
    "figure": _columns("figures", "value", "value_max"),
}
