"""Offices that name no body: "Deputy Minister" is of that side's one ministry, "Head of Division" of its one body."""

import re
from dataclasses import replace

from coopstats.coding.bodies.bodynames import STAFFED
from coopstats.coding.institutions.registry import Registry
from coopstats.coding.records import Person, Post

_IN_DEPARTMENT = re.compile(r"(?i)\b(?:department|directorate|division|section|desk|bureau|office|faculty)\b")
_OWN_MINISTRY = re.compile(r"(?i)(?:the )?(?:ministry|department)['’]s ")
_MINISTRY = frozenset({"ministry"})
# Titles that say nothing of the body, and the kinds of body that they are of.
_OWNERS = (
    (
        re.compile(
            r"(?i)(?:(?:the|acting|first|senior|parliamentary) )*"
            r"(?:deputy[ -]?|vice[ -]?|assistant |state |under[ -]?|additional |joint |principal )?"
            r"(?:minister|secretary|undersecretary|secretary of state|state secretary|permanent secretary)"
            r"(?: \([^)]*\))?|(?:deputy |assistant )?spokes(?:person|man|woman)"
            r"|.*\b(?:department|directorate|division|section|desk|bureau)\b.*"
        ),
        _MINISTRY,
    ),
    (
        re.compile(r"(?i)(?:(?:first|deputy|acting) )*(?:vice[ -]|pro[ -])?(?:rector|dean|chancellor|provost)\b.*"),
        frozenset({"university"}),
    ),
    (
        re.compile(
            r"(?i)(?:(?:acting|deputy|senior|\w+) )?(?:counsell?or|attach[eé]|(?:first|second|third) secretary"
            r"|minister-counsell?or)\b.*"
        ),
        frozenset({"embassy"}),
    ),
)


def in_the_ministry(text: str, person: Person, registry: Registry) -> Person:
    """Give a bare "Deputy Minister", "the Ministry's Director" the one ministry of that side which the text brings."""
    if all(post.body is not None for post in person.posts):
        return person
    owners = ((post, _owner(text, post, person.country, registry)) for post in person.posts)
    return replace(person, posts=tuple(replace(post, body=owner) for post, owner in owners))


def _owner(text: str, post: Post, country: str, registry: Registry) -> int | None:
    """Number of the body of a post; if it names none, of its kind, else of whatever kind if it is of a department."""
    if post.body is not None:
        return post.body
    own = _one(registry, country, _owners(text, post))
    if own is None and _IN_DEPARTMENT.search(post.title) and not registry.of(country, "ministry"):
        return _one(registry, country, STAFFED)
    return own


def _owners(text: str, post: Post) -> frozenset[str]:
    """Give the kinds of body of which a post can be that names none."""
    if _OWN_MINISTRY.match(text, post.span.start):
        return _MINISTRY
    return next((kinds for titles, kinds in _OWNERS if titles.fullmatch(post.title)), frozenset())


def _one(registry: Registry, country: str, kinds: frozenset[str]) -> int | None:
    """Number of the one body of some kinds that a side has in the text."""
    own = [n for kind in kinds for n in registry.of(country, kind)]
    named = [n for n in own if registry.is_named(n)]
    return named[0] if len(named) == 1 else own[0] if len(own) == 1 else None
