"""Units that mean something else beside their neighbours: "Justice Minister" has no judge, "May Lund" no month."""

import re

from coopstats.codebook import Codebook
from coopstats.coding.scanning.gazetteer import ministry_name, office_called
from coopstats.coding.scanning.lexicon import Term
from coopstats.coding.scanning.namewords import each, reconsider_names
from coopstats.coding.scanning.plainwords import OWNS
from coopstats.coding.scanning.units import Unit

_OF_RANK = frozenset(("chief", "principal", "assistant"))
_LANGUAGES = frozenset(
    "english french german russian spanish arabic chinese portuguese italian japanese korean turkish persian".split()
)
# Words that are titles elsewhere, where they are none, and the tags that they have there.
_NO_TERMS = (
    # "a fellow committee member", "her fellow minister" is no fellow.
    (re.compile("o(?=[oODCwmpPb])"), frozenset({"fellow"}), "w"),
    # "will co-chair the session": a verb.
    (re.compile("o(?<=wo)(?=t)"), frozenset(("co-chair", "chair", "head", "premier")), "w"),
    (re.compile("o(?<=wo)(?=r[KC])"), frozenset(("head",)), "w"),  # "will head for CITY"
    # "CEO Sultan NAME": part of the name behind an office or rank.
    (re.compile("[OH](?<=[OoR].)(?=N)"), frozenset(("sultan", "emir", "amir", "dean", "earl", "duke")), "N"),
    (re.compile("D(?<=[OH].)(?=N)"), frozenset(("german", "roman", "norman")), "N"),
    (re.compile("[OH](?<=[NH].)(?=N)"), frozenset(("dean", "hakim")), "N"),  # "Mr. Dean NAME"
    (re.compile("O(?<=[CWB]O)(?=N)"), frozenset({"hakim"}), "N"),
    # "by Amir NAME NAME": no ruler, who would go with an article or a son's name.
    (re.compile("O(?<=[wyhua,]O)(?=NN(?!v))"), frozenset({"amir"}), "N"),
    # "OFFICE, Amir NAME", "NAME bin Sultan NAME".
    (re.compile("O(?:(?<=[oO],O)(?=N)|(?<=vO))"), frozenset({"amir", "emir", "sultan", "mk"}), "N"),
    (re.compile("O(?=NN,[mM]?[oO])"), frozenset({"sultan"}), "N"),  # "Sultan NAME NAME, member of"
    # "the ministers of COUNTRY and COUNTRY, Dean NAME and NAME NAME": a dean would be of something.
    (re.compile("O(?<=[CP],O)(?=N[a,])"), frozenset({"dean"}), "N"),
    (re.compile("D(?<=iD)(?=[n.,;:()a-])"), _LANGUAGES, "w"),  # "AGENCY in English 1500 GMT"
)
_NO_TERM = frozenset().union(*(words for _, words, _ in _NO_TERMS))
_TITLE = re.compile("[oOHD]")
# A field or rank before an office: "Justice Minister", "Works, Transport and Trade Minister", "Chief Medical Officer".
_BEFORE_OFFICE = re.compile(
    "[OB](?=O)|(?:^|(?<=[.)-]))B(?=o)|B(?=(?:,P)*,?aP[Oo])|[Oo](?=[pPmM]{1,2}(?:aP{1,2})?[Oo])|b|H(?=[MmTPB]{0,2}O)"
)
_FIELD = re.compile("m(?:(?<=oem)|(?=b))|M(?<=BeM)")
_OF_PLACE = re.compile("[mw](?<=[KN].)(?=[BW])")
_GENERAL = re.compile("R(?=T)")
_GENERALS = frozenset("assembly meeting elections election debate conference directorate agreement review".split())
_LOCAL = frozenset("provincial municipal city district regional prefectural county".split())
_CHIEF = re.compile(
    "m(?:(?<=[GWBPpb]m)(?=[HRNv,])|(?<=[GWBb]m)(?=[wsyuh.])|(?<=swm)(?=,[HR]*N))|H(?<=[GWB]H)(?=[HRNwsyuh,.])"
    "|[mMH](?=et?(?:w?[BbGW]|C[TNP]{0,2}s?[TNP]{0,2}B|w{1,2}et?[BbGWCD]|[DPpTMm]|Cs))"
)
_DEPUTY_FOR = re.compile("[Mm](?=rt?[PTpw])")
_DEPUTY = re.compile("m(?:(?<=[WB]m)(?=[HRN,])|(?<=[twyhua,]m)(?=N[NKTv]))")
_DEPUTIES = re.compile("w(?<=[WB]w)(?=[HR]*N)")
_MEMBERS = frozenset(("deputies", "members", "lawmakers", "legislators"))
_ACRONYM = re.compile(r"O\(N\)")
_DOLLARS = re.compile("C(?=x)")  # "US$ 700 million"
_POLISH = re.compile("Pol(?:and|ish)|Sejm|[Ss]enate|[Vv]oivod")
_JOINING = ("the", "of", "and", "for", "to")
_THEIR = OWNS | {"whose"}
_PRESIDING = re.compile("[oO](?!e)")
_SPEAKS = frozenset("a guest keynote main invited featured lead another other".split())
_VIS_A_VIS = frozenset(("vis-a-vis", "vis-à-vis"))
_OWNER = 3  # units from a possessive to whom it owns: "his own DEMONYM vis-a-vis"
_CUT = 3  # letters of a day or month cut short


def reconsider(text: str, low: str, units: list[Unit], codebook: Codebook) -> str:
    """Change the tags of units that mean something else beside their neighbours; give the tags of all."""
    tags = _tags(units)
    _reconsider_fields(units, tags, codebook)
    if "marshal" in low and not _POLISH.search(text):  # elsewhere a marshal is a soldier
        _reconsider_marshals(units, tags)
    if "chief" in low:
        _reconsider_chiefs(text, units, tags, codebook)
    if "deputy" in low:
        _reconsider_deputies(units, tags, codebook)
    if any(word in low for word in _MEMBERS):
        _reconsider_members(units, tags, codebook)
    if "vis-" in low:
        _reconsider_prepositions(units)
    if "speaker" in low:
        _reconsider_speakers(units, tags)
    _reconsider_acronyms(units, tags)
    _reconsider_terms(text, units, tags)
    reconsider_names(text, units, codebook)
    return _tags(units)


def _tags(units: list[Unit]) -> str:
    return "".join([unit.tag for unit in units])


def _reconsider_fields(units: list[Unit], tags: str, codebook: Codebook) -> None:
    """Tell fields and ranks from offices, modifiers and bodies."""
    for at, unit in each(_BEFORE_OFFICE, tags, units):
        if unit.low in _OF_RANK:  # "Chief Medical Officer": no chief by birth
            units[at] = unit._replace(tag="M" if unit.tag in "OBH" else "m")
        elif unit.tag in "OBb" and ministry_name(codebook, unit.low):  # "Justice Minister": the field, not a judge
            units[at] = unit._replace(tag="p" if unit.tag == "b" else "P")
    # "the General Assembly": no general of that name
    for at, unit in each(_GENERAL, tags, units):
        if unit.low == "general" and units[at + 1].low in _GENERALS:
            units[at] = unit._replace(tag="T", term=None)
    # "the NAME provincial Party Committee": part of the body's name.
    for at, unit in each(_OF_PLACE, tags, units):
        if unit.low in _LOCAL:
            units[at] = unit._replace(tag="M")
    # "ministers of defence", "the defence ministry": the field, though it stands before offices too.
    for at, unit in each(_FIELD, tags, units):
        if ministry_name(codebook, unit.low):
            units[at] = unit._replace(tag="p" if tags[at] == "m" else "P")


def _reconsider_marshals(units: list[Unit], tags: str) -> None:
    """Make officers of those whose office is a soldier's rank elsewhere."""
    for at, unit in each(_TITLE, tags, units):
        if unit.low == "marshal" and unit.tag == "O":
            units[at] = unit._replace(tag="R", term=None)


def _reconsider_chiefs(text: str, units: list[Unit], tags: str, codebook: Codebook) -> None:
    """Tell an office from a modifier: "the ORGANISATION chief NAME", "chief of the ORGANISATION mission"."""
    for at, unit in each(_CHIEF, tags, units):
        if unit.low == "chief":
            units[at] = unit._replace(tag="o" if text[unit.start].islower() else "O", term=_office(codebook, "Head"))


def _reconsider_deputies(units: list[Unit], tags: str, codebook: Codebook) -> None:
    """Tell members and those who have a field from modifiers."""
    # "Deputy for Trade at the Ministry of X": an office.
    for at, unit in each(_DEPUTY_FOR, tags, units):
        if unit.low == "deputy":
            units[at] = unit._replace(tag="O" if unit.tag == "M" else "o", term=_office(codebook, "Head"))
    # "the HOUSE deputy NAME": a member, not a modifier.
    for at, unit in each(_DEPUTY, tags, units):
        before = units[at - 1]
        if unit.low == "deputy" and before.low not in _THEIR and (before.tag not in "WB" or _is_house(before)):
            units[at] = unit._replace(tag="o", term=_office(codebook, "Parliamentary Deputy"))


def _reconsider_members(units: list[Unit], tags: str, codebook: Codebook) -> None:
    """Tell the members of a parliament: "HOUSE deputies NAME and NAME"."""
    for at, unit in each(_DEPUTIES, tags, units):
        if unit.low in _MEMBERS and _is_house(units[at - 1]):
            units[at] = unit._replace(tag="o", term=_office(codebook, "Parliamentary Deputy"))


def _is_house(unit: Unit) -> bool:
    return unit.term is None or unit.term.value.kind == "parliament"


def _reconsider_speakers(units: list[Unit], tags: str) -> None:
    """Tell who gives a talk from who presides over a house: "the guest speaker", "a speaker at the forum"."""
    for at, unit in each(_PRESIDING, tags, units):
        low = units[at - 1].low
        talks = low in _SPEAKS or (units[at - 2].low == "among" and low != "them") or tags[at : at + 2] == "oi"
        if talks and unit.low in ("speaker", "speakers"):
            units[at] = unit._replace(tag="w", term=None)


def _reconsider_prepositions(units: list[Unit]) -> None:
    """Tell the preposition "vis-a-vis" from somebody's counterpart: "his DEMONYM vis-a-vis"."""
    for at, unit in enumerate(units):
        if unit.low in _VIS_A_VIS and OWNS.isdisjoint(before.low for before in units[max(at - _OWNER, 0) : at]):
            units[at] = unit._replace(low="towards")


def _reconsider_acronyms(units: list[Unit], tags: str) -> None:
    """Make the acronym of an office a form of address: "Chief of Army Staff (COAS) NAME ... COAS NAME"."""
    for office, unit in each(_ACRONYM, tags, units):
        words, acronym = re.split("[ -]", unit.low), units[office + 2].low
        if acronym in ("".join(word[0] for word in words if word not in left) for left in ((), ("the",), _JOINING)):
            for at in range(office + 4, len(units) - 1):
                if units[at].low == acronym and units[at + 1].tag == "N":
                    units[at] = units[at]._replace(tag="H")


def _reconsider_terms(text: str, units: list[Unit], tags: str) -> None:
    """Take back titles that are words or given names where they stand."""
    for at, unit in each(_TITLE, tags, units):
        for pattern, words, tag in _NO_TERMS if unit.low in _NO_TERM else ():
            if unit.low in words and pattern.match(tags, at):
                units[at] = units[at]._replace(tag=tag, term=None)
    for at, unit in each(_DOLLARS, tags, units) if "$" in text else ():
        if text.startswith("$", unit.end):
            units[at] = unit._replace(tag="w", term=None)


def _office(codebook: Codebook, term: str) -> Term:
    return Term("office", office_called(codebook, term))
