"""The shape of each file of the codebook: one row class a file, and which codes its cells may hold.

A field whose type is `tuple[str, ...]` holds several forms, joined by `|` in the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from coopstats.schema import COUNTRY, ENGAGEMENT_KINDS, INITIATIVE_KINDS, INSTITUTION_KINDS, STANCES

Forms = tuple[str, ...]

RANKS = (
    "head_of_state", "deputy_head_of_state", "head_of_government", "deputy_head_of_government", "royal", "minister",
    "deputy_minister", "secretary", "official", "ambassador", "consul", "envoy", "diplomat", "speaker",
    "member_of_parliament", "adviser", "spokesperson", "military", "judge", "party", "local", "organisation",
    "business", "academic", "media", "religious", "other",
)  # fmt: skip
IMPLIED_BODIES = (
    "presidency", "government", "monarchy", "ministry", "parliament", "embassy", "high_commission",
    "department_of_state", "named",
)  # fmt: skip
HONORIFIC_CLASSES = ("address", "academic", "professional", "noble", "royal", "religious", "rank", "post_nominal")
BODY_POSITIONS = ("prefix", "suffix", "whole", "legal")
MODIFIER_USES = ("title", "context")
ORGANISATION_KINDS = ("igo", "format", "ngo")
CUE_USES = (
    "meets", "sees", "receives", "calls_on", "speaks", "phones", "visits", "goes", "leaves", "signs",
    "hands", "chairs", "led", "attends", "includes", "discusses", "tells", "opens", "briefed", "addresses", "holds",
    "takes_place", "accepts", "beside", "wishes", "future", "noun", "session", "format", "paper", "talk",
)  # fmt: skip


class Area(NamedTuple):
    """An area of co-operation with its crosswalks and cues.

    `list_cues` are ambiguous and count only beside a word of co-operation or other fields, `traps` are phrases that
    hold a cue of this area and mean something else. British spelling stands for the American one too.
    """

    code: str
    label: str
    parent: str
    level: str
    dac_sector: str
    dac_label: str
    crs_purpose: str
    sdg_goals: str
    plover_context: str
    cues: Forms
    list_cues: Forms
    traps: Forms
    notes: str


class Country(NamedTuple):
    """A country: its names, demonyms, capitals, seats that stand for it, and phrases that do not mean it (`masks`)."""

    alpha_3: str
    name: str
    other_names: Forms
    demonyms: Forms
    capitals: Forms
    seats: Forms
    masks: Forms


class City(NamedTuple):
    """A city other than a capital, or a venue that is known by its own name."""

    name: str
    alpha_3: str
    other_names: Forms


class Region(NamedTuple):
    """A part of a country with a government or a name of its own; the other names hold its adjective."""

    name: str
    alpha_3: str
    other_names: Forms


class Office(NamedTuple):
    """An office: its rank and the body that it implies by itself.

    `body` is empty where the office implies none, `named` where the words of the office name it. `body_name` gives the
    name where no portfolio of the title can (`Chief Cabinet Secretary`), `alpha_3` the only country that uses the term.
    """

    term: str
    rank: str
    body: str
    body_name: str
    alpha_3: str
    forms: Forms


class Modifier(NamedTuple):
    """A word before the head of an office; `use` says whether it is part of the title or only says when."""

    term: str
    use: str
    forms: Forms


class Portfolio(NamedTuple):
    """A field of government as it stands in titles, and the ministry that `X Minister` implies."""

    term: str
    ministry: str
    forms: Forms


class Honorific(NamedTuple):
    """A form of address, rank or post-nominal: part of no name and of no office."""

    term: str
    kind: str
    forms: Forms


class Body(NamedTuple):
    """A head of body names (`prefix`, `suffix`, `legal`), or a national body by its own name (`whole`)."""

    term: str
    kind: str
    positions: Forms
    alpha_3: str
    forms: Forms


class Organisation(NamedTuple):
    """An international organisation or format; `party` is its code as a party."""

    acronym: str
    name: str
    other_names: Forms
    kind: str
    party: str
    demonyms: Forms


class Cue(NamedTuple):
    """Words that tell of an engagement of some kind; `use` is what they do in a sentence."""

    term: str
    kind: str
    use: str
    forms: Forms


class Publisher(NamedTuple):
    """A domain, or the end of one (`gov.uk`, `sg`), and whose perspective it tells."""

    domain: str
    names: Forms
    perspective: str


class StanceCue(NamedTuple):
    """A verb or noun that puts what it governs on a rung of the ladder, or apart as a concern."""

    term: str
    stance: str
    forms: Forms


class InitiativeHead(NamedTuple):
    """A noun that makes a capitalised name the name of an initiative (`Agreement`, `Corridor`)."""

    term: str
    kind: str
    forms: Forms


class Word(NamedTuple):
    """An ordinary English word, lower-case."""

    word: str


class GivenName(NamedTuple):
    """A frequent given name."""

    name: str


@dataclass(frozen=True)
class File:
    """What one file of the codebook holds, and what its cells must be.

    Each row has a form in one of the `terms` columns; no form occurs in two rows that share the `scope` columns. Cells
    of the `required` columns are never empty. `codes` are the values that a column may hold, `patterns` what each must
    look like; an empty cell passes both.
    """

    row: type[Any]
    terms: tuple[str, ...]
    scope: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    patterns: Mapping[str, str] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns in their order."""
        return tuple(self.row._fields)

    @cached_property
    def lists(self) -> frozenset[str]:
        """Columns that hold several forms."""
        return frozenset(name for name, kind in self.row.__annotations__.items() if kind == Forms)


_PLACE = {"alpha_3": r"[A-Z]{3}"}
FILES: dict[str, File] = {
    "areas": File(
        Area,
        ("code",),
        required=("code", "label", "level"),
        codes={"level": ("1", "2")},
        patterns={"code": r"[A-Z]{3}(\.[A-Z0-9]{3})?", "sdg_goals": r"\d+(;\d+)*", "crs_purpose": r"\d{5}(;\d{5})*"},
    ),
    "countries": File(Country, ("name", "other_names"), required=("alpha_3", "name"), patterns=_PLACE),
    "cities": File(City, ("name", "other_names"), ("alpha_3",), ("name", "alpha_3"), patterns=_PLACE),
    "regions": File(Region, ("name", "other_names"), ("alpha_3",), ("name", "alpha_3"), patterns=_PLACE),
    "offices": File(
        Office,
        ("term", "forms"),
        ("alpha_3",),
        ("term", "rank"),
        {"rank": RANKS, "body": IMPLIED_BODIES},
        _PLACE,
    ),
    "modifiers": File(Modifier, ("term", "forms"), required=("term", "use"), codes={"use": MODIFIER_USES}),
    "portfolios": File(Portfolio, ("term", "forms"), required=("term", "ministry")),
    "honorifics": File(Honorific, ("term", "forms"), required=("term", "kind"), codes={"kind": HONORIFIC_CLASSES}),
    "bodies": File(
        Body,
        ("term", "forms"),
        ("alpha_3",),
        ("term", "kind", "positions"),
        {"kind": INSTITUTION_KINDS, "positions": BODY_POSITIONS},
        _PLACE,
    ),
    "organisations": File(
        Organisation,
        ("name", "acronym", "other_names"),
        required=("name", "kind"),
        codes={"kind": ORGANISATION_KINDS},
        patterns={"party": COUNTRY},
    ),
    "engagements": File(Cue, ("term", "forms"), ("use",), ("use",), {"kind": ENGAGEMENT_KINDS, "use": CUE_USES}),
    "stances": File(StanceCue, ("term", "forms"), ("stance",), ("term", "stance"), {"stance": STANCES}),
    "initiatives": File(InitiativeHead, ("term", "forms"), required=("term", "kind"), codes={"kind": INITIATIVE_KINDS}),
    "publishers": File(
        Publisher,
        ("domain", "names"),
        required=("perspective",),
        patterns={"perspective": f"{COUNTRY}|third_party", "domain": r"[a-z0-9.-]+"},
    ),
    "words": File(Word, ("word",), patterns={"word": r"[a-z][a-z'-]*"}),
    "given_names": File(GivenName, ("name",), patterns={"name": r"[^\W\d_][\w' .-]*"}),
}
