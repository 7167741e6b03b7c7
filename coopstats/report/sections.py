"""The sections of a report: each takes a `Coding` of one article and gives HTML for a reader who knows no table."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from coopstats.report.html import Html, Row, html, join, lines, table, tag, words
from coopstats.report.wording import count, enumeration, party, period, plain
from coopstats.schema import ABSENT_ROLES, STANCE_LADDER
from coopstats.tables import Coding

NOTHING = "The article has nothing to code: it tells of no engagement between the sides of a readout."


def summary(coding: Coding) -> Html:
    """Say in a few sentences what the article tells, so that the reader knows what to look for below."""
    source = next(_rows(coding.sources))
    facts = [source.publisher, period(source.published) if source.published else "", source.dateline]
    link = tag("a", source.url, href=source.url) if source.url.startswith(("http://", "https://")) else source.url
    sentences = [_engagement_sentence(coding), _people_sentence(coding), _coverage_sentence(coding)]
    return Html(
        tag("h1", source.title or source.source_id)
        + tag("p", join([*facts, link], " · "), class_="source")
        + Html("").join(tag("p", sentence, class_="finding") for sentence in sentences if sentence)
    )


def participants(coding: Coding) -> Html:
    """Who is named, in which offices, for which body and side, and what part each took."""
    posts = _rows(coding.posts.merge(_institution_names(coding), how="left").merge(_quotes(coding), how="left"))
    held: dict[str, list[Any]] = {}
    for post in posts:
        held.setdefault(post.person_id, []).append(post)
    parts = _parts_taken(coding)
    rows = []
    for person in _rows(coding.people):
        own = held.get(person.person_id, [])
        sides = dict.fromkeys(post.country for post in own) | dict.fromkeys(parts.get(person.person_id, {}).values())
        rows.append(
            Row((
                join([person.honorific, tag("strong", person.name)], " "),
                lines(post.title or "—" for post in own),
                lines(post.institution or "—" for post in own),
                lines(party(side) for side in sides if side),
                lines(parts.get(person.person_id, {}) or ["named only"]),
                lines(words(post.quote, anchor(post)) for post in own),
            ))
        )  # fmt: skip
    columns = ("Person", "Office as stated", "Institution", "Side", "Part taken", "Words")
    return table(columns, rows, empty="Nobody is named in a part or an office.")


def institutions(coding: Coding) -> Html:
    """Which bodies the article names or implies, and who stands for each."""
    named = coding.posts.merge(coding.people)[["institution_id", "name"]]
    people = named.drop_duplicates().groupby("institution_id", sort=False)["name"].agg("; ".join).to_dict()
    rows = [
        Row((tag("strong", body.name), plain(body.kind), party(body.country), body.basis, people.get(body.institution_id, "")))
        for body in _rows(coding.institutions)
    ]  # fmt: skip
    return table(("Institution", "Kind", "Country", "Basis", "People"), rows, empty="No institution is named or implied.")


def engagements(coding: Coding) -> Html:
    """What took place, was planned or was recalled: when, where and between whom; parts stand under their whole."""
    attended = _attended(coding)
    whole = dict(zip(coding.engagements["engagement_id"], coding.engagements["part_of"].fillna(""), strict=True))
    found = {row.engagement_id: row for row in _rows(coding.engagements.merge(_quotes(coding), how="left"))}
    rows = [
        Row(
            (
                join([tag("strong", plain(event.kind).capitalize()), event.name], " — "),
                event.status,
                period(event.start, event.end) if event.start else "",
                join([event.city, party(event.country) if event.country else ""]),
                lines(f"{party(side) if side else 'Side not stated'}: {who}" for side, who in attended.get(key, {}).items()),
                words(event.quote, anchor(event)),
            ),
            depth=len(_wholes(key, whole)),
        )
        for key, event in ((key, found[key]) for key in _nested(whole))
    ]  # fmt: skip
    return table(("What", "Status", "When", "Where", "Who", "Words"), rows, empty="No engagement was found.")


def coverage(coding: Coding) -> Html:
    """Which areas came up, how far each went, at which engagement, and the words that say so."""
    areas = coding.areas[["area_id", "label", "parent"]]
    groups = areas[["area_id", "label"]].rename(columns={"area_id": "parent", "label": "group"})
    frame = coding.coverage.merge(areas, how="left").merge(groups, how="left").merge(_quotes(coding), how="left")
    kinds = coding.engagements.set_index("engagement_id")["kind"].to_dict()
    rows = [
        Row((tag("strong", row.label or row.area_id), row.group, tag("span", row.stance, class_=f"stance {row.stance}"),
             plain(kinds.get(row.engagement_id, "")), party(row.side) if row.side else "both", words(row.quote, anchor(row))))
        for row in _rows(frame)
    ]  # fmt: skip
    return table(("Area", "Group", "How far it went", "At", "Said by", "Words"), rows, empty="No area of co-operation came up.")


def initiatives(coding: Coding) -> Html:
    """Which named programmes, corridors, agreements and conferences the sides deal with."""
    labels = coding.areas.set_index("area_id")["label"].to_dict()
    rows = [
        Row((tag("strong", row.name), plain(row.kind), labels.get(row.area_id, ""), tag("span", row.stance, class_=f"stance {row.stance}"),
             words(row.quote, anchor(row))))
        for row in _rows(coding.initiatives.merge(_quotes(coding), how="left"))
    ]  # fmt: skip
    return table(("Initiative", "Kind", "Area", "How far it went", "Words"), rows, empty="No initiative is named.")


def figures(coding: Coding) -> Html:
    """Which numbers the article states and what they count."""
    rows = [
        Row((row.subject, _number(row.value, row.value_max), row.unit, words(row.quote, anchor(row))))
        for row in _rows(coding.figures.merge(_quotes(coding), how="left"))
    ]
    return table(("What is counted", "Number", "Unit", "Words"), rows, empty="No number is stated.")


def provenance(coding: Coding) -> Html:
    """Say what was coded, so that a later reader can tell whether it was this very text."""
    source = next(_rows(coding.sources))
    quotes = count(len(coding.evidence), "quotation")
    return tag("p", f"Coded by rules, offline, from a text of {source.n_chars:,} characters with SHA-256 {source.sha256}. "
               f"{quotes} stand behind the tables. Empty cells mean: not stated.", class_="provenance")  # fmt: skip


def anchor(row: Any) -> str:
    """Name the place of a row's words in the highlighted article."""
    return f"e-{row.evidence_id}"


def _rows(frame: pd.DataFrame) -> Iterator[Any]:
    text = frame.select_dtypes("str").columns
    return frame.assign(**frame[text].fillna("")).itertuples(index=False)


def _quotes(coding: Coding) -> pd.DataFrame:
    return coding.evidence[["evidence_id", "quote"]]


def _institution_names(coding: Coding) -> pd.DataFrame:
    return coding.institutions[["institution_id", "name"]].rename(columns={"name": "institution"})


def _parts_taken(coding: Coding) -> dict[str, dict[str, str]]:
    """For each person, what part was taken in what ("head of consultations") and for which side."""
    parts: dict[str, dict[str, str]] = {}
    kinds = coding.engagements[["engagement_id", "kind"]]
    for row in _rows(coding.participations.dropna(subset="person_id").merge(kinds)):
        parts.setdefault(row.person_id, {})[f"{row.role}, {plain(row.kind)}"] = row.side
    return parts


def _attended(coding: Coding) -> dict[str, dict[str, str]]:
    """For each engagement, who was there by side: people, else their body, else the side alone."""
    names = coding.people[["person_id", "name"]].rename(columns={"name": "person"})
    frame = coding.participations.merge(names, how="left").merge(_institution_names(coding), how="left")
    attended: dict[str, dict[str, list[str]]] = {}
    for row in _rows(frame[~frame["role"].isin(ABSENT_ROLES)]):
        who = attended.setdefault(row.engagement_id, {}).setdefault(row.side, [])
        who.append(row.person or row.institution or "not named")
    return {key: {side: "; ".join(dict.fromkeys(who)) for side, who in sides.items()} for key, sides in attended.items()}


def _wholes(key: str, whole: dict[str, str]) -> list[str]:
    """List the engagements that one is part of, from the outermost inwards."""
    chain: list[str] = []
    while (key := whole.get(key, "")) and key not in chain:
        chain.insert(0, key)
    return chain


def _nested(whole: dict[str, str]) -> list[str]:
    """Order engagements so that parts follow their whole."""
    return sorted(whole, key=lambda key: [*_wholes(key, whole), key])


def _engagement_sentence(coding: Coding) -> str:
    events = coding.engagements
    if events.empty:
        return NOTHING
    held = events[events["status"] == "held"]
    kinds = [count(number, plain(kind), _PLURALS.get(kind, "")) for kind, number in held["kind"].value_counts(sort=False).items()]
    sides = coding.participations[coding.participations["engagement_id"].isin(held["engagement_id"])]["side"]
    between = enumeration([party(side) for side in sorted(sides.dropna().unique())])
    other = [f"{(events['status'] == status).sum()} {status}" for status in ("planned", "past") if (events["status"] == status).any()]
    told = f"The article tells of {enumeration(kinds) or 'no engagement that was held'}"
    return told + (f" between {between}" if between else "") + (f"; {enumeration(other)} stand beside them." if other else ".")


_PLURALS = {"consultations": "rounds of consultations", "signing": "signings", "other": "other engagements"}


def _people_sentence(coding: Coding) -> str:
    if coding.people.empty:
        return ""
    attended = coding.participations[~coding.participations["role"].isin(ABSENT_ROLES)]["person_id"].nunique()
    bodies = count(len(coding.institutions), "institution")
    return f"{count(len(coding.people), 'person is', 'people are')} named, {attended} of them taking part, with {bodies} behind their offices."


def _coverage_sentence(coding: Coding) -> str:
    if coding.coverage.empty:
        return ""
    labels = coding.areas.set_index("area_id")["label"]
    rungs = coding.coverage.assign(rung=coding.coverage["stance"].map(STANCE_LADDER.index, na_action="ignore"))
    return f"{count(coding.coverage['area_id'].nunique(), 'area')} of co-operation came up: " + enumeration(
        [str(labels.get(area, area)) for area in rungs["area_id"].unique()]
    ) + "."


def _number(value: float, value_max: float) -> Html:
    return html(f"{value:,g}" if pd.isna(value_max) else f"{value:,g} to {value_max:,g}")
