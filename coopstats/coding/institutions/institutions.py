"""Which bodies the readout brings: those it names, and those that an office implies."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase, initials
from coopstats.coding.bodies.plurals import BOTH, find_several
from coopstats.coding.institutions.implied import body_of
from coopstats.coding.institutions.owners import in_the_ministry
from coopstats.coding.institutions.publishing import publisher_of
from coopstats.coding.institutions.registry import Registry, fuller_committees
from coopstats.coding.institutions.surroundings import side_around
from coopstats.coding.institutions.unnamed import enter_unnamed, side_of_staff
from coopstats.coding.offices.departments import is_unit
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.offices.titles import fullest, share_bodies, title_of
from coopstats.coding.people.counterparts import EXTERNAL, office_of_peer
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import Parties
from coopstats.coding.records import Body, Person, Post, Span
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.sides import resolve_sides

_BOARD = re.compile("central committee|political bureau|politburo")
_PARTAKING = frozenset(
    "interview interviewed interviews agreement memorandum sign signed visited toured editor journalists".split()
)


def find_institutions(
    scan: Scan,
    phrases: Sequence[BodyPhrase],
    offices: Sequence[OfficePhrase],
    drafts: Sequence[Draft],
    parties: Parties,
) -> tuple[list[Body], list[Person]]:
    """Number the bodies and give each person the posts with the bodies that they belong to.

    Parameters
    ----------
    scan
        The text as units.
    phrases, offices
        Bodies and offices named in the text.
    drafts
        People with their offices.
    parties
        The publishing side and the other, for bodies and offices that name no country.

    Returns
    -------
    tuple of list of Body, list of Person
        Bodies and people in text order, with posts pointing to bodies by number.
    """
    registry = Registry(scan, parties)
    sides = resolve_sides(scan, drafts, parties)
    known = {phrase.first for phrase in phrases}
    fresh = {o.body.first: o.body for draft in drafts for o, _ in draft.offices if o.body and o.body.first not in known}
    phrases = sorted([*phrases, *fresh.values()], key=lambda phrase: phrase.first)
    numbers = _enter_named(scan, phrases, offices, drafts, sides, registry)
    _enter_several(scan, registry)
    seats = {p.party: numbers[p.first] for p in reversed(phrases) if p.term and p.party and p.first in numbers}
    told = list(zip(drafts, sides, strict=True))
    special = sorted(told, key=lambda pair: not any(EXTERNAL.search(o.title) for o, _ in pair[0].offices))
    posts = {draft: _posts(scan, draft, side, registry, numbers) for draft, side in special}
    people = [_person(scan, draft, side, [_of_organisation(p, seats) for p in posts[draft]]) for draft, side in told]
    enter_unnamed(scan, offices, drafts, sides, registry)
    people = [in_the_ministry(scan.article.text, person, registry) for person in people]
    heads = {post.title.lower() for person in people for post in person.posts if _of_publishing(scan, registry, post)}
    people = [_of_publisher(scan, person, registry, heads) for person in people]
    return registry.bodies, people


def _enter_named(
    scan: Scan,
    phrases: Sequence[BodyPhrase],
    offices: Sequence[OfficePhrase],
    drafts: Sequence[Draft],
    sides: Sequence[str],
    registry: Registry,
) -> dict[int, int | None]:
    """Number the bodies that the text names, each of the side of those who hold its offices; by their first units."""
    held = [(o, side) for draft, side in zip(drafts, sides, strict=True) for o, _ in draft.offices if o.body]
    # A body within an office is of its holder's side, also that around a committee.
    holders = {at: side for o, side in held for at in range(o.first, o.last)}
    holders |= {o.body.first: side for o, side in held if o.body}
    alike = {o.body.name: side for o, side in held if o.body}
    houses = [(p.first, p.country) for p in phrases if p.kind == "parliament" and p.country]
    full = {phrase.acronym: phrase for phrase in reversed(phrases) if phrase.acronym}
    full |= fuller_committees(scan, phrases)
    boards = {o.body.first for o in offices if o.body and _BOARD.search(scan.lows[o.head])}
    units = _units(phrases, offices)
    numbers: dict[int, int | None] = {}
    for phrase in phrases:
        if phrase.first in units or (phrase.kind == "media" and not _dealt_with(scan, phrase, holders)):
            continue
        if whole := full.get(scan.words(phrase.first, phrase.last)):  # said before it is spelt out
            phrase = replace(whole, first=phrase.first, last=phrase.last, acronym="")
        if phrase.first in boards and phrase.kind == "party" and "Committee" not in phrase.name:
            phrase = replace(phrase, name=f"{phrase.name} Central Committee")
        side = holders.get(phrase.first, "") or alike.get(phrase.name, "")
        side = side or side_of_staff(scan, phrase, drafts, sides, registry.parties)
        side = side or side_around(scan, phrase, houses, registry.parties)
        numbers[phrase.first] = registry.named(phrase, side)
        registry.house_of(phrase, side)
    return numbers


def _of_publishing(scan: Scan, registry: Registry, post: Post) -> bool:
    """Whether an office is one of the body that publishes the text, as the text says itself."""
    if post.body is None:
        return False
    body = publisher_of(post.title, scan)
    return body is not None and registry.bodies[post.body].name == body.name


def _enter_several(scan: Scan, registry: Registry) -> None:
    """Number bodies named together, each by itself: "the Governments of A and B", "both parliaments"."""
    parties = registry.parties
    for phrase in find_several(scan):
        for code in (parties.home, parties.other) if phrase.term == BOTH else (phrase.country,):
            abroad = phrase.kind == "embassy" and phrase.term == BOTH
            if code and not (phrase.kind == "agency" and registry.of(code, "agency")):  # named by its own name
                whose = f" of {short_name(scan.codebook, code)}" if abroad else ""
                registry.named(replace(phrase, name=phrase.name + whose, country=code, term=""), code)


def _units(phrases: Sequence[BodyPhrase], offices: Sequence[OfficePhrase]) -> set[int]:
    """Where departments stand that are but part of a title: "Director of the Asia Department, Ministry of X"."""
    parts = {phrase.first: phrase for phrase in phrases if is_unit(phrase)}
    inside = ((parts[at], office) for office in offices for at in range(office.first + 1, office.last) if at in parts)
    ministers = [o for o in offices if o.office.rank == "minister" and o.portfolio]
    unions = {phrase.first: phrase.name for phrase in phrases if phrase.kind == "igo"}
    # "Minister of Foreign Affairs, ORGANISATION and Cooperation"
    fields = {at for o in ministers for at in range(o.first + 1, o.last) if at in unions and unions[at] in o.portfolio}
    return {part.first for part, office in inside if office.body is not part} | fields


def _of_organisation(post: Post, seats: Mapping[str, int | None]) -> Post:
    """Give an office without a body the organisation that its holder stands for, if the text names it."""
    if post.body is not None or post.title.lower() in ("", "ambassador") or post.country not in seats:
        return post
    return replace(post, body=seats[post.country])


def _of_publisher(scan: Scan, person: Person, registry: Registry, heads: Collection[str]) -> Person:
    """Give an office of the publishing side that no body is known of the body that publishes the text.

    `heads` are the offices of that body whose holders the text names: "President NAME" is no second one of them.
    """
    if person.country != scan.article.perspective or all(post.body is not None for post in person.posts):
        return person
    posts = []
    for post in person.posts:
        body = publisher_of(post.title, scan) if post.body is None and post.title.lower() not in heads else None
        if body and (body.party or body.country or registry.parties.home) in (person.country, ""):
            country = "" if body.party else body.country or person.country
            called = registry.find(country, body.kind, initials(body.name))  # in its own pages
            named = called if called is not None else registry.implied(body.name, body.kind, country)
            posts.append(replace(post, body=named))
        else:
            posts.append(post)
    return replace(person, posts=tuple(posts))


def _dealt_with(scan: Scan, phrase: BodyPhrase, holders: Mapping[int, str]) -> bool:
    """Whether a medium is a party: by its people, in an interview or as one that signs; who only reports is none."""
    begin, end = scan.sentence_of(phrase.first)
    return phrase.first in holders or not _PARTAKING.isdisjoint(scan.lows[begin:end])


def _posts(scan: Scan, draft: Draft, side: str, registry: Registry, numbers: dict[int, int | None]) -> list[Post]:
    posts: list[Post] = []
    offices, basis = draft.offices, "stated"
    if draft.copied_from and all(office.bare for office, _ in offices):
        offices = [(office_of_peer(scan, draft, draft.copied_from), "post.counterpart")]
        basis = "inferred"
    offices = [
        (replace(o, body=draft.body) if i == 0 and draft.body and not o.body and not _of_party(o, draft) else o, rule)
        for i, (o, rule) in enumerate(offices)
    ]
    for office, rule in fullest(share_bodies(scan, offices)):
        span = Span(scan.units[office.first].start, max(scan.units[office.last - 1].end, scan.units[office.first].end))
        body = body_of(scan, draft, office, side, registry, numbers)
        if title := title_of(scan, office, body):
            posts.append(Post(title, body, side, basis, span, rule))
    if not posts and side:
        posts = [_no_office(scan, draft, side, numbers)]
    return list({(post.title.lower(), post.body): post for post in reversed(posts)}.values())[::-1]


def _person(scan: Scan, draft: Draft, side: str, posts: Sequence[Post]) -> Person:
    spans = tuple(Span(scan.units[first].start, scan.units[last - 1].end) for first, last in draft.units)
    return Person(draft.name, draft.honorific, side, tuple(posts), spans)


def _of_party(office: OfficePhrase, draft: Draft) -> bool:
    """Whether the body beside a name is the party of a member of parliament, not the office's."""
    return office.office.rank == "member_of_parliament" and draft.body is not None and draft.body.kind == "party"


def _no_office(scan: Scan, draft: Draft, side: str, numbers: dict[int, int | None]) -> Post:
    """Whom a person without an office stands for: a country, and a body if one is named beside the name."""
    first, last = draft.units[0]
    span = Span(scan.units[first].start, scan.units[last - 1].end)
    body = numbers.get(draft.body.first) if draft.body else None
    return Post("", body, side, "stated" if draft.country or draft.body else "inferred", span, "post.side")
