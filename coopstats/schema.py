"""Every table declared once, so that coder, checks, files and docs cannot drift apart.

A `Table` lists its columns in order; a `Column` says what a cell means, whether it may be empty, which codes it
may hold and which table it points to. All other modules read column names, dtypes and references from `TABLES`.
"""

from dataclasses import dataclass

STANCES = ("mentioned", "discussed", "appraised", "proposed", "agreed", "signed", "implemented", "concern")
STANCE_LADDER = STANCES[:-1]
ENTITY_TYPES = ("person", "institution", "engagement", "area", "initiative", "place", "date", "figure")
ENGAGEMENT_KINDS = (
    "visit", "consultations", "meeting", "call", "handover", "signing", "conference", "interview", "briefing", "other",
)  # fmt: skip
STATUSES = ("held", "planned", "past")
INSTITUTION_KINDS = (
    "ministry", "presidency", "government", "monarchy", "parliament", "embassy", "agency", "party", "company",
    "think_tank", "university", "committee", "igo", "ngo", "media", "other",
)  # fmt: skip
INITIATIVE_KINDS = ("agreement", "programme", "corridor", "conference", "format", "project", "other")
ABSENT_ROLES = ("sender", "addressee")
ROLES = ("head", "host", "counterpart", "attendee", "signatory", "recipient", *ABSENT_ROLES)


@dataclass(frozen=True)
class Column:
    """What one column of a table holds.

    `dtype` is the pandas dtype of the frame: `str`, `int64` or `float64`. `values` are the codes allowed (empty:
    any text). `references` names the table whose key the cell must match.
    """

    name: str
    meaning: str
    dtype: str = "str"
    required: bool = False
    values: tuple[str, ...] = ()
    references: str = ""
    pattern: str = ""


@dataclass(frozen=True)
class Table:
    """One table: its purpose and its columns, the first of which is the key."""

    name: str
    purpose: str
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        """Name of the column that identifies a row."""
        return self.columns[0].name

    @property
    def column_names(self) -> list[str]:
        """Names of the columns in their order."""
        return [column.name for column in self.columns]

    @property
    def dtypes(self) -> dict[str, str]:
        """Pandas dtype of each column."""
        return {column.name: column.dtype for column in self.columns}


ISO_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
COUNTRY = r"[A-Z][A-Z0-9+]{1,11}"


def _key(name: str, meaning: str) -> Column:
    return Column(name, meaning, required=True)


def _link(table: str, meaning: str, *, required: bool = False, name: str = "") -> Column:
    return Column(name or f"{_SINGULAR[table]}_id", meaning, required=required, references=table)


_SINGULAR = {
    "sources": "source", "evidence": "evidence", "people": "person", "institutions": "institution",
    "engagements": "engagement", "areas": "area",
}  # fmt: skip
_EVIDENCE = _link("evidence", "the words that say so", required=True)
_SOURCE = _link("sources", "the text that says so", required=True)
_RULE = Column("rule", "the rule of the coder that gave the row; empty for hand coding")

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        Table(
            "sources",
            "The texts that were coded, one row a text.",
            (
                _key("source_id", "stem of the file, or the id given with the text"),
                Column("title", "headline, where the text has one"),
                Column("publisher", "who published the text"),
                Column("perspective", "country of the publishing side, or `third_party`"),
                Column("published", "day of publication", pattern=ISO_DATE),
                Column("dateline", "place and day that the text opens with, as stated"),
                Column("language", "ISO 639-1 code"),
                Column("url", "address of the text"),
                Column("sha256", "fingerprint of the stored text", required=True, pattern=r"[0-9a-f]{64}"),
                Column("n_chars", "length of the stored text in Unicode code points", "int64", required=True),
            ),
        ),
        Table(
            "evidence",
            "The quotations behind the facts: `text[start:end] == quote`.",
            (
                _key("evidence_id", "source and offsets"),
                _SOURCE,
                Column("start", "offset of the first character, in code points from 0", "int64", required=True),
                Column("end", "offset after the last character", "int64", required=True),
                Column("quote", "the words, exactly as in the text", required=True),
                Column("paragraph", "number of the paragraph, from 0", "int64", required=True),
                Column("sentence", "number of the sentence in the text, from 0", "int64", required=True),
            ),
        ),
        Table(
            "mentions",
            "Every place where an entity is named or referred to.",
            (
                _key("mention_id", "running number in the source"),
                _EVIDENCE,
                Column("entity_type", "what kind of thing is mentioned", required=True, values=ENTITY_TYPES),
                Column(
                    "entity_id",
                    "key in the table of that kind; area code; ISO code of a country, name of a city; ISO date",
                    required=True,
                ),
            ),
        ),
        Table(
            "people",
            "People named in a source.",
            (
                _key("person_id", "running number in the source"),
                Column("name", "fullest form that the text gives, without titles", required=True),
                Column("honorific", "form of address, as stated (`H.E.`, `Mr`)"),
            ),
        ),
        Table(
            "institutions",
            "Bodies named in a source or implied by an office.",
            (
                _key("institution_id", "running number in the source"),
                Column("name", "official-looking English name", required=True),
                Column("kind", "what kind of body", required=True, values=INSTITUTION_KINDS),
                Column("country", "ISO 3166 alpha-3; empty for international bodies", pattern=COUNTRY),
                Column(
                    "basis",
                    "`named` in the text, or `implied` by an office",
                    required=True,
                    values=("named", "implied"),
                ),
                _link("institutions", "the body that it is part of", name="parent_id"),
            ),
        ),
        Table(
            "posts",
            "Offices that people hold: person x institution x title.",
            (
                _key("post_id", "running number in the source"),
                _link("people", "who holds the office", required=True),
                _link("institutions", "the body that the office belongs to"),
                Column("title", "the office as stated, without country and name"),
                Column("country", "the side that the person stands for", pattern=COUNTRY),
                Column(
                    "basis",
                    "`stated` in the text, or `inferred` from context",
                    required=True,
                    values=("stated", "inferred"),
                ),
                _EVIDENCE,
                _RULE,
            ),
        ),
        Table(
            "engagements",
            "Events in which representatives of the parties took part.",
            (
                _key("engagement_id", "running number in the source"),
                _SOURCE,
                Column("kind", "what kind of event", required=True, values=ENGAGEMENT_KINDS),
                Column("name", "name of the event as stated, if it has one"),
                _link("engagements", "the engagement that it is part of", name="part_of"),
                Column("status", "held, planned, or past (recalled as background)", required=True, values=STATUSES),
                Column("start", "first day, as far as the text tells", pattern=ISO_DATE),
                Column("end", "last day, as far as the text tells", pattern=ISO_DATE),
                Column("city", "where, if stated"),
                Column("country", "ISO 3166 alpha-3 of the place", pattern=COUNTRY),
                _EVIDENCE,
                _RULE,
            ),
        ),
        Table(
            "participations",
            "Who took part in which engagement, for which side and body, in which role.",
            (
                _key("participation_id", "running number in the source"),
                _link("engagements", "the event", required=True),
                _link("people", "who; empty for a side without a named person"),
                _link("institutions", "for which body, if known"),
                Column("side", "the party, ISO 3166 alpha-3 or an organisation's acronym", pattern=COUNTRY),
                Column("role", "what part was taken; `sender` and `addressee` are absent", values=ROLES, required=True),
                _EVIDENCE,
                _RULE,
            ),
        ),
        Table(
            "coverage",
            "Which areas of co-operation came up, where, and how far each went.",
            (
                _key("coverage_id", "running number in the source"),
                _link("engagements", "the event; empty where the text ties the area to no single one"),
                _SOURCE,
                _link("areas", "the area, a code of the codebook", required=True),
                Column("stance", "rung of the ladder that the words support", required=True, values=STANCES),
                Column("side", "the party that spoke, where one did alone", pattern=COUNTRY),
                Column("position", "order in the text, from 1", "int64", required=True),
                _EVIDENCE,
                _RULE,
            ),
        ),
        Table(
            "initiatives",
            "Named programmes, corridors, agreements and conferences that the parties deal with.",
            (
                _key("initiative_id", "running number in the source"),
                _SOURCE,
                _link("engagements", "the event at which it came up"),
                Column("name", "as written", required=True),
                Column("kind", "what kind of initiative", required=True, values=INITIATIVE_KINDS),
                _link("areas", "the area that it belongs to"),
                Column("stance", "rung of the ladder that the words support", required=True, values=STANCES),
                _EVIDENCE,
                _RULE,
            ),
        ),
        Table(
            "figures",
            "Numbers that the text states, with what they count.",
            (
                _key("figure_id", "running number in the source"),
                _SOURCE,
                _link("engagements", "the event that the number describes"),
                Column("subject", "what is counted, in the words of the text", required=True),
                Column("value", "the number, or the lower end of a range", "float64", required=True),
                Column("value_max", "upper end of a range", "float64"),
                Column("unit", "unit of the number (`people`, `days`, `USD`, `%`)", required=True),
                _EVIDENCE,
            ),
        ),
        Table(
            "areas",
            "The codebook's areas of co-operation, with crosswalks.",
            (
                _key("area_id", "code of the area (`ECO.TRD`) or of its group (`ECO`)"),
                Column("label", "name of the area", required=True),
                _link("areas", "the group; empty for a group", name="parent"),
                Column("dac_sector", "OECD DAC sectors, separated by `;`"),
                Column("crs_purpose", "OECD CRS purpose codes, separated by `;`"),
                Column("sdg_goals", "UN Sustainable Development Goals, separated by `;`"),
            ),
        ),
    )
}


def data_dictionary() -> str:
    """Describe all tables in Markdown, for the docs and for whoever opens a bundle.

    Returns
    -------
    str
        One section a table: its purpose, then one row a column with dtype, meaning and rules.

    Examples
    --------
    >>> print(data_dictionary().splitlines()[0])
    # Data dictionary
    """
    lines = ["# Data dictionary"]
    for table in TABLES.values():
        lines += ["", f"## {table.name}", "", table.purpose, ""]
        lines += ["| column | type | meaning | rules |", "|---|---|---|---|"]
        lines += [f"| {c.name} | {c.dtype} | {c.meaning} | {_rules(table, c)} |" for c in table.columns]
    return "\n".join(lines) + "\n"


def _rules(table: Table, column: Column) -> str:
    rules = []
    if column.name == table.key:
        rules.append("key")
    elif column.required:
        rules.append("never empty")
    if column.references:
        rules.append(f"key of `{column.references}`")
    if column.values:
        rules.append("one of " + ", ".join(f"`{value}`" for value in column.values))
    if column.pattern:
        rules.append("pattern `" + column.pattern.replace("|", "\\|") + "`")
    return "; ".join(rules)
