"""What an article tells, in sentences made from the tables alone."""

from typing import Any

from coopstats.charts.template import in_sentence, listing
from coopstats.labels import party_name, period, short_area, some
from coopstats.report.html import Html, join, plain, tag
from coopstats.schema import ABSENT_ROLES, STANCE_LADDER
from coopstats.tables import Coding

NOTHING = "There is nothing to code in this text: no engagement between representatives of two sides was found in it."
PHRASES = {"consultations": ("round of consultations", "rounds of consultations"), "other": ("other engagement", "")}


def source_line(source: Any) -> Html:
    """Say who published the text when, with its address where that is a web address."""
    web = source.url.startswith(("https://", "http://"))
    link = tag("a", source.url, href=source.url, rel="noreferrer") if web else source.url
    return join([source.publisher, period(source.published), source.dateline.rstrip(" -–—:"), link], " · ")


def summary_sentences(coding: Coding) -> list[str]:
    """Give the sentences that open a report: what took place, who was there, what came up and how far it went."""
    if coding.engagements.empty and coding.coverage.empty:
        return [NOTHING]
    sentences = [_engagements(coding), _people(coding), _coverage(coding), _furthest(coding)]
    return [sentence for sentence in sentences if sentence]


def _engagements(coding: Coding) -> str:
    events = coding.engagements
    held = events[events["status"] == "held"]
    kinds = [
        some(number, *PHRASES.get(str(kind), (plain(str(kind)), "")))
        for kind, number in held.groupby("kind", sort=False).size().items()
    ]
    sides = coding.participations.loc[coding.participations["engagement_id"].isin(held["engagement_id"]), "side"]
    between = listing(sorted(party_name(side) for side in sides.dropna().unique()))
    told = f"The article tells of {listing(kinds) or 'no engagement that was held'}"
    told += f" between {between}" if between else ""
    beside = [
        some(number, f"{status} engagement")
        for status in ("planned", "past")
        if (number := int((events["status"] == status).sum()))
    ]
    return f"{told}. It also names {listing(beside)}." if beside else f"{told}."


def _people(coding: Coding) -> str:
    if coding.people.empty:
        return ""
    present = coding.participations.loc[~coding.participations["role"].isin(ABSENT_ROLES), "person_id"].nunique()
    people, bodies = some(len(coding.people), "person", "people"), some(len(coding.institutions), "institution")
    return f"It names {people}, {_taking_part(present, len(coding.people))}, and names or implies {bodies}."


def _taking_part(number: int, total: int) -> str:
    if total == 1:
        return "who takes part" if number else "who takes no part"
    return f"{'all' if number == total else number or 'none'} of them taking part"


def _coverage(coding: Coding) -> str:
    if coding.coverage.empty:
        return ""
    found = list(dict.fromkeys(coding.coverage["area_id"]))
    return f"{some(len(found), 'area')} of co-operation came up: {_names(coding, found)}."


def _names(coding: Coding, areas: list[str]) -> str:
    labels = dict(zip(coding.areas["area_id"], coding.areas["label"], strict=True))
    return "; ".join(in_sentence(short_area(labels.get(area, area))) for area in areas)


def _furthest(coding: Coding) -> str:
    rungs = coding.coverage["stance"].map({stance: rung for rung, stance in enumerate(STANCE_LADDER)})
    if rungs.dropna().empty:
        return ""
    top = coding.coverage.loc[rungs == rungs.max()]
    areas = list(dict.fromkeys(top["area_id"]))
    return f"The furthest that any went is “{top['stance'].iloc[0]}”: {_names(coding, areas)}."
