"""The sections of a report: each takes a `Coding` of one article and gives HTML for a reader who knows no table."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pandas as pd

from coopstats.charts import chart_summary
from coopstats.highlight import KINDS, anchor, highlight
from coopstats.labels import kind_name, party_name, period, some
from coopstats.report import views
from coopstats.report.html import PLOTLY, Html, Row, html, items, join, plain, table, tag, words
from coopstats.report.summary import source_line, summary_sentences
from coopstats.tables import Coding


def summary(coding: Coding) -> Html:
    """Say in a few sentences what the article tells, so that the reader knows what to look for below."""
    source = next(views.rows(coding.sources))
    title = tag("h1", source.title or source.source_id)
    found = [tag("p", sentence, class_="finding") for sentence in summary_sentences(coding)]
    return join([title, tag("p", source_line(source), class_="source"), *found], "")


def engagements(coding: Coding) -> Html:
    """Show what took place, was planned or was recalled: when, where and who; parts stand under their whole."""
    attended, around = views.attendance(coding), views.in_context(coding)
    rows = [
        Row(
            (
                join([tag("strong", kind_name(event.kind).capitalize()), event.name], ": "),
                event.status,
                period(event.start, event.end) if event.start else "",
                join([event.city, party_name(event.country)]),
                items(_side(side, names) for side, names in attended.get(event.engagement_id, {}).items()),
                _words(event, around),
            ),
            depth,
        )
        for event, depth in views.nested(coding)
    ]
    return table(("What", "Status", "When", "Where", "Who", "Words"), rows, empty="No engagement was found.")


def participants(coding: Coding) -> Html:
    """Show who is named, in which offices, for which body and side, and what part each took."""
    posts, parts = views.posts_by_person(coding), views.parts_by_person(coding)
    rows = []
    for person in views.rows(coding.people):
        own = posts.get(person.person_id, [])
        rows.append(
            Row(
                (
                    join([person.honorific, tag("strong", person.name)], " "),
                    items(join([post.title or "no office stated", post.institution], ", ") for post in own),
                    items(dict.fromkeys(party_name(post.country) for post in own)),
                    _parts(parts.get(person.person_id, {})),
                    items(dict.fromkeys(_words(post) for post in own)),
                )
            )
        )
    return table(("Person", "Offices as stated", "Side", "Part taken", "Words"), rows, empty="Nobody is named.")


def institutions(coding: Coding) -> Html:
    """Show which bodies the article names or implies, and who stands for each."""
    people = views.people_by_institution(coding)
    rows = [
        Row(
            (
                tag("strong", body.name),
                plain(body.kind),
                party_name(body.country),
                "named in the text" if body.basis == "named" else "implied by an office",
                items(people.get(body.institution_id, [])),
            )
        )
        for body in views.rows(coding.institutions)
    ]
    return table(
        ("Institution", "Kind", "Country", "Basis", "People"), rows, empty="No institution is named or implied."
    )


def coverage(coding: Coding) -> Html:
    """Show which areas came up, how far each went, at which engagement, and the words that say so."""
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    kinds = dict(zip(coding.engagements["engagement_id"], coding.engagements["kind"], strict=True))
    found: dict[tuple[str, ...], list[Any]] = {}
    for row in views.rows(views.with_quotes(coding, "coverage")):
        found.setdefault((row.area_id, row.stance, row.engagement_id, row.side), []).append(row)
    rows = [
        Row(
            (
                tag("strong", labels.get(area, area)),
                labels.get(area.partition(".")[0], ""),
                _stance(stance),
                plain(kinds.get(engagement, "")),
                party_name(side) if side else "all sides",
                items(_words(row) for row in own),
            )
        )
        for (area, stance, engagement, side), own in found.items()
    ]
    columns = ("Area", "Group", "How far it went", "At", "Said by", "Words")
    return table(columns, rows, empty="No area of co-operation came up.")


def initiatives(coding: Coding) -> Html:
    """Show which named programmes, corridors, agreements and conferences the sides deal with."""
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    rows = [
        Row((tag("strong", row.name), plain(row.kind), labels.get(row.area_id, ""), _stance(row.stance), _words(row)))
        for row in views.rows(views.with_quotes(coding, "initiatives"))
    ]
    return table(("Initiative", "Kind", "Area", "How far it went", "Words"), rows, empty="No initiative is named.")


def figures(coding: Coding) -> Html:
    """Show which numbers the article states and what they count."""
    rows = [
        Row((tag("strong", _number(row.value, row.value_max)), row.unit, row.subject, _words(row)))
        for row in views.rows(views.with_quotes(coding, "figures"))
    ]
    return table(("Number", "Unit", "What is counted", "Words"), rows, empty="No number is stated.")


@dataclass(frozen=True)
class Chart:
    """A chart that shows itself as plotly's JSON with its summary as text, for those who do not see it.

    Plotly's own way of showing a figure imports two seconds of packages first.
    """

    figure: Any

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        return {PLOTLY: json.loads(self.figure.to_json()), "text/plain": chart_summary(self.figure)}


def chart(figure: Any, empty: str = "") -> Chart | Html:
    """Show a chart; where it has nothing to show, a sentence, or nothing if the table beside it says so already."""
    if figure.data:
        return Chart(figure)
    return tag("p", empty, class_="empty") if empty else Html("")


def article(coding: Coding) -> Html:
    """Show the text with the words behind all rows marked, where the links of the tables lead."""
    source_id, text = next(iter(coding.texts.items()))
    legend = join((tag("mark", plain(kind), class_=kind) for kind in KINDS), " ")
    marked = Html(highlight(text, coding.frames, source_id))
    return join([tag("h2", "The article"), tag("p", legend, class_="legend coopstats-text"), marked], "")


def provenance(coding: Coding) -> Html:
    """Say what was coded, so that a later reader can tell whether it was this very text."""
    source = next(views.rows(coding.sources))
    return tag(
        "p",
        f"Coded by rules, without a network or a model, from a text of {source.n_chars:,} characters (SHA-256 "
        f"{source.sha256}). {some(len(coding.evidence), 'quotation stands', 'quotations stand')} behind the tables. "
        "Empty cells mean: not stated.",
        class_="provenance",
    )


def _parts(parts: dict[str, list[str]]) -> Html:
    return items(f"{role} ({', '.join(kinds)})" for role, kinds in parts.items()) or html("named only")


def _side(side: str, names: list[str]) -> Html:
    return join([tag("span", party_name(side) or "Side not stated", class_="side"), join(names, "; ")], ": ")


def _stance(stance: str) -> Html:
    return tag("span", stance, class_=f"stance {stance}")


def _number(value: float, value_max: float) -> str:
    return f"{value:,.10g}" if pd.isna(value_max) else f"{value:,.10g} to {value_max:,.10g}"


def _words(row: Any, around: Mapping[str, tuple[str, str]] = MappingProxyType({})) -> Html:
    return words(row.quote, anchor(row.evidence_id), around.get(row.evidence_id, ("", ""))) if row.quote else Html("")
