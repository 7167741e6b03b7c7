"""The rows of the codebook: one class a file, with the columns of the file as fields.

A field whose type is `Forms` holds several forms, joined by `|` in the file.
"""

from typing import NamedTuple

Forms = tuple[str, ...]


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
    """A country: its names, demonyms, capitals, seats that stand for it, and phrases that do not mean it (`masks`).

    `seats` are in the capital, `far_seats` elsewhere; `government` is what tells its offices from those of others.
    """

    alpha_3: str
    name: str
    other_names: Forms
    demonyms: Forms
    capitals: Forms
    seats: Forms
    far_seats: Forms
    masks: Forms
    government: Forms


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
    """An international organisation or format; `party` is its code as a party, `seat` the country it sits in."""

    acronym: str
    name: str
    other_names: Forms
    kind: str
    party: str
    seat: str
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


class Weight(NamedTuple):
    """What a feature of a cue speaks for: that its area counts, and each stance. Learnt; an empty cell says nothing."""

    feature: str
    counts: str
    mentioned: str
    discussed: str
    appraised: str
    proposed: str
    agreed: str
    signed: str
    implemented: str
    concern: str


class InitiativeHead(NamedTuple):
    """A noun that makes a capitalised name the name of an initiative (`Agreement`), or a name by itself (`whole`)."""

    term: str
    kind: str
    use: str
    forms: Forms


class Word(NamedTuple):
    """An ordinary English word, lower-case."""

    word: str


class GivenName(NamedTuple):
    """A frequent given name."""

    name: str
