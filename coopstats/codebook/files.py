"""What each file of the codebook must hold: its row class, its terms, and the codes and patterns of its cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from coopstats.codebook.rows import (
    Area,
    Body,
    City,
    Country,
    Cue,
    Forms,
    GivenName,
    Honorific,
    InitiativeHead,
    Modifier,
    Office,
    Organisation,
    Portfolio,
    Publisher,
    Region,
    StanceCue,
    Weight,
    Word,
)
from coopstats.schema import COUNTRY, ENGAGEMENT_KINDS, INITIATIVE_KINDS, INSTITUTION_KINDS, STANCES

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
INITIATIVE_USES = ("head", "whole")
GOVERNMENTS = (
    "kingdom", "departments", "secretaries", "foreign_chancellor", "vice_chancellor", "provincial_premiers",
)  # fmt: skip
ORGANISATION_KINDS = ("igo", "format", "ngo")
CUE_USES = (
    "meets", "sees", "receives", "calls_on", "speaks", "phones", "visits", "goes", "leaves", "signs",
    "hands", "chairs", "led", "attends", "includes", "discusses", "tells", "opens", "briefed", "addresses", "holds",
    "takes_place", "accepts", "beside", "wishes", "future", "noun", "session", "format", "paper", "letter", "talk",
    "partner", "turn", "aside",
)  # fmt: skip


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
    "countries": File(
        Country,
        ("name", "other_names"),
        required=("alpha_3", "name"),
        codes={"government": GOVERNMENTS},
        patterns=_PLACE,
    ),
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
        patterns={"party": COUNTRY, "seat": _PLACE["alpha_3"]},
    ),
    "engagements": File(Cue, ("term", "forms"), ("use",), ("use",), {"kind": ENGAGEMENT_KINDS, "use": CUE_USES}),
    "stances": File(StanceCue, ("term", "forms"), ("stance",), ("term", "stance"), {"stance": STANCES}),
    "weights": File(
        Weight, ("feature",), required=("feature",), patterns=dict.fromkeys(("counts", *STANCES), r"-?\d+(\.\d+)?")
    ),
    "initiatives": File(
        InitiativeHead,
        ("term", "forms"),
        required=("term", "kind", "use"),
        codes={"kind": INITIATIVE_KINDS, "use": INITIATIVE_USES},
    ),
    "publishers": File(
        Publisher,
        ("domain", "names"),
        required=("perspective",),
        patterns={"perspective": f"{COUNTRY}|third_party", "domain": r"[a-z0-9.-]+"},
    ),
    "words": File(Word, ("word",), patterns={"word": r"[a-z][a-z'-]*"}),
    "given_names": File(GivenName, ("name",), patterns={"name": r"[^\W\d_][\w' .-]*"}),
}
