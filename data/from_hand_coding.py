"""From a hand coding (one JSON file a readout) to the tables of the schema, by the same rows as the machine's.

A hand coding says what the text says, without offsets. Here each fact gets the words of the text that carry it: the
coder's cue, the person's name, the name of the body or the office that implies it. `data/README.md` tells the format.

    python data/from_hand_coding.py CODINGS TEXTS -o OUT [--ids FILE]
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from coopstats.articles import Article, article_from_text
from coopstats.codebook import Codebook
from coopstats.coding.records import Body, Coverage, Engagement, Figure, Initiative, Participation, Person, Post, Span
from coopstats.coding.rows import Records, rows_of
from coopstats.schema import ABSENT_ROLES
from coopstats.tables import Coding

Json = Mapping[str, Any]
MAX_WORDS = 8
KIND_WORDS = {
    "visit": r"visit\w*|trip|tour\w*|arriv\w+|travel\w*",
    "consultations": r"consultations?|dialogue|commission|committee|working group|session|round",
    "meeting": r"met|meets?|meetings?|talks|received|receives|called on|discussed|held",
    "call": r"calls?|phone\w*|telephone\w*|spoke|conversation",
    "handover": r"hand\w* over|handed|presented|conveyed|delivered|passed|letter|credentials",
    "signing": r"sign\w*|exchange of notes|inked",
    "conference": r"conference|summit|forum|assembly|seminar|exhibition|COP\d*|session",
    "interview": r"interview\w*",
    "briefing": r"brief\w*|informed",
    "other": r"ceremony|message|opened|opening|event",
}  # fmt: skip
# Hand coding gives an initiative's name alone; the last word before "of", "on", "for" tells its kind.
INITIATIVE_WORDS = {
    "agreement": r"agreements?|treaty|memorand\w+|mous?|convention|protocol|declaration|accord|pact|charter|statement",
    "corridor": r"corridor|route|road|bridge|pipeline|railway",
    "conference": r"conference|summit|forum|cop\d*|assembly|expo\w*|fair|week|session|olympi\w+|games|meeting",
    "format": r"dialogue|commission|committee|council|group|partnership|consultations|platform|c5\+1|quad|alliance",
    "project": r"project|plant|port|zones?|city|village|hub|cent(?:re|er)",
    "programme": r"program(?:me)?s?|plan|strategy|initiative|fund|scheme|agenda|roadmap|framework|scholarships?|vision",
}


class Finder:
    """Where the words of a hand coding stand in one text."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.sentences = [Span(*offsets) for offsets in article.sentences]

    def all(self, words: str, *, cased: bool = False) -> list[Span]:
        """Find every place of some words; spaces, hyphens and kinds of quotation marks do not matter."""
        parts = re.findall(r"\w+|[^\w\s]", words)
        if not parts:
            return []
        pattern = r"[\s\-–—]*".join("['‘’ʻ`]" if part in "'‘’ʻ`" else re.escape(part) for part in parts)
        edges = (r"\b" if parts[0][0].isalnum() else "", r"\b" if parts[-1][-1].isalnum() else "")
        found = re.compile(edges[0] + pattern + edges[1], 0 if cased else re.IGNORECASE).finditer(self.text)
        spans = (Span(*match.span()) for match in found)
        return [self.short(span) for span in spans if any(s.start <= span.start < s.end for s in self.sentences)]

    def first(self, *candidates: str) -> Span | None:
        """Find the first place of the first words that are there, then of shorter and shorter beginnings and ends."""
        for words in candidates:
            if found := self.all(words):
                return found[0]
        for words in candidates:
            tokens = words.split()
            pieces = ((tokens[:-n], tokens[n:]) for n in range(1, len(tokens)))
            for piece in (p for pair in pieces for p in pair):
                if any(w[0].isupper() or len(w) > 4 for w in piece) and (found := self.all(" ".join(piece))):
                    return found[0]
        return None

    def short(self, span: Span) -> Span:
        """Cut a span to its first words: a quotation is a pointer, no copy of the text."""
        ends = [match.end() for match in re.finditer(r"\S+", self.text[span.start : span.end])]
        return span if len(ends) <= MAX_WORDS else Span(span.start, span.start + ends[MAX_WORDS - 1])

    def event(self, event: Json) -> Span | None:
        """Find the word that tells of an event: in the sentence that names most of its people, earliest first."""
        if cue := event.get("cue"):
            return self.first(cue)
        names = [name.split()[-1] for name in event["people"]] + ([event["city"]] if event["city"] else [])
        word = re.compile(rf"\b(?:{KIND_WORDS[event['kind']]})\b", re.IGNORECASE)
        found = [(m, s) for s in self.sentences for m in word.finditer(self.text, s.start, s.end)]
        if not found:
            return None
        match, _ = max(found, key=lambda pair: sum(name in self.text[pair[1].start : pair[1].end] for name in names))
        return Span(*match.span())


def coded_rows(coding: Json, article: Article, codebook: Codebook) -> Records:
    """Turn one hand coding into rows of every table, with evidence in the text it was made from."""
    find = Finder(article)
    fallback = find.short(find.sentences[0])
    bodies = _bodies(coding, find, fallback)
    people = _people(coding, find, fallback, {body.name: i for i, body in enumerate(bodies)})
    events = _engagements(coding, find, fallback, people, bodies)
    keys: dict[str | None, int] = {event["key"]: i for i, event in enumerate(coding["engagements"])}
    # With one event in the text, what the parties spoke of belongs to it; with several, hand coding does not say.
    only = 0 if len(events) == 1 else None
    side = article.perspective or codebook.perspective(article.url or "", article.publisher or "")
    article = replace(article, perspective=side or None)
    return rows_of(
        article,
        codebook,
        bodies=bodies,
        people=people,
        engagements=events,
        coverage=_coverage(coding, find, fallback, keys, only),
        initiatives=_initiatives(coding, find, fallback, keys),
        figures=_figures(coding, find, fallback, keys),
    )


def _bodies(coding: Json, find: Finder, fallback: Span) -> list[Body]:
    offices: dict[str, list[str]] = {}
    for person in coding["people"]:
        for post in person["posts"]:
            offices.setdefault(post["institution"] or "", []).extend((post["title"] or "", person["name"]))
    bodies = []
    for body in coding["institutions"]:
        name = body["name"]
        short = name.rpartition(" of ")[0] or name
        named = [] if body["basis"] == "implied" else find.all(name, cased=True) or find.all(short, cased=True)
        named = find.all(body["cue"]) if body.get("cue") else named
        carriers = list(filter(None, offices.get(name, [])))
        carriers = [name, short, *carriers] if body["basis"] == "named" else carriers
        span = named[0] if named else find.first(*carriers) or find.first(short, name.rpartition(" of ")[2]) or fallback
        bodies.append(Body(name, body["kind"], body["country"] or "", body["basis"], tuple(named or [span])))
    return sorted(bodies, key=lambda body: body.mentions[0].start)


def _people(coding: Json, find: Finder, fallback: Span, number: Mapping[str, int]) -> list[Person]:
    people = []
    for person in coding["people"]:
        name, country = person["name"], person["country"] or ""
        full = find.all(name, cased=True) or [find.first(name) or fallback]
        surname = find.all(name.split()[-1], cased=True)
        mentions = [*full, *(s for s in surname if not any(f.start <= s.start < f.end for f in full))]
        posts = []
        for post in person["posts"]:
            title, near = post["title"] or "", full[0]
            places = find.all(post.get("cue") or title) if title else []
            span = min(places, key=lambda s: abs(s.start - near.start)) if places else near
            posts.append(Post(title, number.get(post["institution"] or ""), country, "stated", span, ""))
        if country and not posts and person["role"] == "mentioned":
            posts.append(Post("", None, country, "inferred", full[0], ""))
        people.append(Person(name, person.get("honorific") or "", country, tuple(posts), tuple(sorted(mentions))))
    return sorted(people, key=lambda person: person.mentions[0])


def _engagements(
    coding: Json, find: Finder, fallback: Span, people: list[Person], bodies: list[Body]
) -> list[Engagement]:
    number = {person.name: i for i, person in enumerate(people)}
    keys = {event["key"]: i for i, event in enumerate(coding["engagements"])}
    events = []
    for event in coding["engagements"]:
        names = sorted(event["people"], key=number.__getitem__)
        span = find.event(event) or (people[number[names[0]]].mentions[0] if names else fallback)
        dates = event["start"] or "", event["end"] or ""
        place = event["city"] or "", event["country"] or ""
        name, inside = event.get("name") or "", keys.get(event["part_of"])
        parts = _participations(event, span, people, bodies)
        events.append(Engagement(event["kind"], name, inside, event["status"], *dates, *place, span, "", tuple(parts)))
    return events


def _participations(event: Json, span: Span, people: list[Person], bodies: list[Body]) -> list[Participation]:
    """List the people of an event, bodies that stand there by themselves, and sides without either."""
    roles = event.get("roles", {})
    parts = []
    for i, person in enumerate(people):
        if person.name in event["people"] or person.name in roles:
            office = next((post.body for post in person.posts if post.body is not None), None)
            near = min(person.mentions, key=lambda mention: abs(mention.start - span.start))
            parts.append(Participation(i, office, person.country, roles.get(person.name, "attendee"), near, ""))
    for i, body in enumerate(bodies):
        if body.name in roles:
            parts.append(Participation(None, i, body.country, roles[body.name], body.mentions[0], ""))
    present = {part.side for part in parts if part.role not in ABSENT_ROLES}
    alone = (side for side in event["sides"] if side not in present)
    return parts + [Participation(None, None, side, roles.get(side, "attendee"), span, "") for side in alone]


def _coverage(
    coding: Json, find: Finder, fallback: Span, keys: Mapping[str | None, int], only: int | None
) -> list[Coverage]:
    rows = [
        Coverage(
            area["area"], area["stance"], area.get("side") or "", find.first(area["cue"]) or fallback, "",
            keys[area["engagement"]] if area.get("engagement") else only,
        )
        for area in coding["areas"]
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row.span, row.area))


def _initiatives(coding: Json, find: Finder, fallback: Span, keys: Mapping[str | None, int]) -> list[Initiative]:
    rows = []
    for item in coding["initiatives"]:
        given = {"name": item} if isinstance(item, str) else item
        name = given["name"]
        kind = given.get("kind") or _initiative_kind(name)
        event, stance = keys.get(given.get("engagement")), given.get("stance") or "mentioned"
        rows.append(Initiative(name, kind, given.get("area") or "", stance, find.first(name) or fallback, "", event))
    return sorted(rows, key=lambda row: row.span)


def _initiative_kind(name: str) -> str:
    head = re.split(r"\b(?:of|on|for|in|to|concerning)\b", name, maxsplit=1)[0] or name
    ends = {
        kind: match.end()
        for kind, words in INITIATIVE_WORDS.items()
        for match in re.finditer(rf"\b(?:{words})(?!\w)", head, re.IGNORECASE)
    }
    return max(ends, key=ends.__getitem__, default="other")


def _figures(coding: Json, find: Finder, fallback: Span, keys: Mapping[str | None, int]) -> list[Figure]:
    return [
        Figure(
            f["subject"], float(f["value"]), f["value_max"] and float(f["value_max"]), f["unit"],
            find.first(f.get("cue") or f["subject"]) or fallback, keys.get(f.get("engagement")),
        )
        for f in coding.get("figures", [])
    ]  # fmt: skip


def combined(codings: Iterable[Json], texts: Path) -> Coding:
    """Put hand codings together into one bundle, with their texts from a folder of `.txt` files."""
    codebook, stored = Codebook.read(), {}
    records: Records = {}
    for coding in sorted(codings, key=lambda c: str(c["id"])):
        source, path = coding["id"], texts / f"{coding['id']}.txt"
        text = path.read_bytes().decode("utf-8-sig")
        stated = {key: coding[key] for key in ("publisher", "published", "url")}
        article = article_from_text(text, source_id=source, **stated)
        stored[source] = article.text
        for name, rows in coded_rows(coding, article, codebook).items():
            # Every readout brings the codebook's areas; one copy is enough.
            known = records.setdefault(name, [])
            known.extend(rows if name != "areas" or not known else ())
    return Coding.from_records(records, stored)


def read_codings(folder: Path, ids: Iterable[str] | None = None) -> list[Json]:
    """Read the hand codings of a folder, or those with some ids."""
    wanted = set(ids) if ids is not None else None
    codings = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [coding for coding in codings if wanted is None or coding["id"] in wanted]


def main() -> int:
    """Write the bundle of a folder of hand codings."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("codings", type=Path, help="folder of hand codings, one .json a readout")
    parser.add_argument("texts", type=Path, help="folder of the texts, one .txt a readout")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder to write the bundle to")
    parser.add_argument("--ids", type=Path, help="file with the ids to take, one a line")
    given = parser.parse_args()
    ids = given.ids.read_text(encoding="utf-8").split() if given.ids else None
    combined(read_codings(given.codings, ids), given.texts).write(given.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
