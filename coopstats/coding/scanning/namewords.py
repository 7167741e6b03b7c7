"""Words, months, titles and bodies that are part of a name where they stand: "So NAME", "Jan NAME", "NAME Wali"."""

import re
from collections.abc import Iterator

from coopstats.codebook import Codebook
from coopstats.coding.scanning.units import Unit

_COMPANY = re.compile("W(?<=[Nv]W)")
_FIRMS = frozenset(("company", "agency"))
_MONTH = re.compile('J(?:(?<!nJ)(?=N)|(?<![ni]J)(?=T)|(?<=NJ)(?=[NT])|(?<=[OoHR]J)(?=[tv"]))')
_NAMES = frozenset("jan jun may april june august sun mon wed thu sat".split())
_DAYS = frozenset("monday friday sunday saturday january march july".split())  # given names behind an office only
_MONTHS = frozenset(("may", "june", "april", "august", "march"))
_CUT = 3  # letters of a day or month cut short
_BEHIND_NAME = re.compile("O(?:(?<=[NQ]O)|(?<=N[KT]O)|(?<=[NQ],O)(?=[,w.]))")
_POST_NOMINAL = frozenset(("mp", "mep", "mla", "mlc", "mna", "mpp", "td", "mk", "mhr", "mhk", "msp", "ms"))
_GIVEN_NAME = re.compile("w(?=v?N)(?:(?<=[CKPBWG,ahy]w)|(?<=Nw)(?=N))")
_GIVEN = frozenset(("Said", "Per", "Will", "Many", "So", "Thin", "Sam", "Nor"))  # given names that are small words too
_OFFICE_NEXT = ",t?[MmPpDC]{0,3}[Oo]"
_SMALL_NAME = re.compile(
    "(?P<behind>[wutih](?=v?N)(?<=[HORo].)|w(?<=vw)|w(?=v?N)(?<=[Oo]ePw))"
    f"|(?<=[whuyea])[wuti](?=NN?(?:{_OFFICE_NEXT}|,w[wmto]))"  # "received He NAME, who heads"
    "|(?:(?<=[HORo]N)|(?<=[HORo][NT]N))[wut](?=[,.waeNT])|(?<=[Oo],N)[wut](?=,)"  # "Minister Dok An"
    f"|(?<=[ORHwhuyea]N)[wut](?={_OFFICE_NEXT})"
)
_SMALL_NAMES = frozenset(
    "an are at be but can do he her him his in is it many me my no nor not on one or own per said say she so some than "
    "that to us was we who why will yes you".split()
)
# Small words that end a name in the midst of a line: "Makhlouf Said", "Carla Mac an Ghirr".
_BEHIND = re.compile("w(?<=Nw)(?=[,.wahie)])|t(?<=Nt)(?=N)|t(?<=[CPBWGse,yh]t)(?=N)")
_SAID = frozenset(("Said", "More"))
_OF_SAID = frozenset(("al", "el", "bin", "ben", "ibn"))
_MAC = frozenset(("mac", "nic", "mhac", "mag"))
_SURNAMED = re.compile("J(?<=[NTK]J)(?!n)|[OHRB](?<=[NT].)(?![NTOHRBWMP])")  # "Clara May", "Clara King"
_TITLED = frozenset("OHR")
_EXPECTED = frozenset("OHRPMC,shy")  # behind which a person may be named, rather than a body
_SURNAMES = _MONTHS | frozenset(
    "thu sun king prince duke earl baron dean bishop pope judge justice major marshal sergeant mayor chancellor "
    "consul speaker abbot sultan emir amir imam raja mullah sherpa deacon reeve constable provost captain knight "
    "church power post steel copper bank charity tower wali hakim".split()
)
_NO_ENGLISH = frozenset("sherpa thu wali hakim amir emir sultan raja mullah imam".split())  # ... "NAME Wali" alone
# Fields, peoples, bodies and titles that begin a name: "led by Peace NAME", "told Finn NAME".
_BEGIN = re.compile("[PBDW](?=N)(?<![tenr].)(?<!Pa.)")
_BEGINNING = frozenset("peace charity finn norman hakim wali yara bahri".split())


def reconsider_names(text: str, units: list[Unit], codebook: Codebook) -> None:
    """Change the tags of units that are part of a name, or that stand behind one.

    Parameters
    ----------
    text
        The text as stored.
    units
        All units of the text; those of names become plain capitalised words.
    codebook
        Its given names tell surnames from titles.
    """
    _reconsider_terms(text, units, codebook)
    tags = "".join([unit.tag for unit in units])
    # "NAME OBE MP", "NAME, MP, Minister": what stands behind a name in capitals is no office.
    for at, unit in each(_BEHIND_NAME, tags, units):
        if unit.low in _POST_NOMINAL:
            units[at] = unit._replace(tag="Q", term=None)
    # "the President, Said NAME", "with Per NAME", "NAME Said NAME": a given name.
    for at, unit in each(_GIVEN_NAME, tags, units):
        if text[unit.start : unit.end] in _GIVEN:
            units[at] = unit._replace(tag="N")
    for at, unit in each(_BEHIND, tags, units):
        before = units[at - 1].low
        said = before in _OF_SAID and unit.low == "said"  # also in small letters
        if said or text[unit.start : unit.end] in _SAID:
            units[at] = unit._replace(tag="N")
        elif before in _MAC and text[unit.start : unit.end] == "an":
            units[at] = unit._replace(tag="v")
        elif text[unit.start : unit.end] == "An":  # "by An NAME"
            units[at] = unit._replace(tag="N")
    # A small word in capitals that can only be part of a name: "Minister So Kim", "bin Said", "met He NAME, Minister",
    # "Minister Dok An".
    for match in _SMALL_NAME.finditer(tags):
        unit = units[match.start()]
        small = match["behind"] or unit.low in _SMALL_NAMES
        if small and text[unit.start].isupper() and text[unit.start + 1 : unit.end].islower():
            units[match.start()] = unit._replace(tag="N")


def each(pattern: re.Pattern[str], tags: str, units: list[Unit]) -> Iterator[tuple[int, Unit]]:
    """Give the units at which a way of writing begins, each with its number."""
    for match in pattern.finditer(tags):
        yield match.start(), units[match.start()]


def _reconsider_terms(text: str, units: list[Unit], codebook: Codebook) -> None:
    """Take terms of the codebook and months for names beside unknown words."""
    tags = "".join([unit.tag for unit in units])
    # "Julio Ferrari", "Ichiro Honda" are called like a company.
    for at, unit in each(_COMPANY, tags, units):
        if unit.term and unit.term.value.kind in _FIRMS and text[unit.start + 1 : unit.end].islower():
            units[at] = unit._replace(tag="N", term=None)
    for at, unit in each(_BEGIN, tags, units):
        if unit.low in _BEGINNING:
            units[at] = unit._replace(tag="N", term=None)
    for at, unit in each(_SURNAMED, tags, units):
        given, before = units[at - 1].low in codebook.given_names, tags[at - 2 : at - 1]
        titled = tags[at - 1] != "T" and (unit.low in _NO_ENGLISH or before in _TITLED)
        if tags[at + 1 : at + 2] == "e" and (before not in _TITLED or unit.low not in _NO_ENGLISH):
            continue  # "NAME Mayor of CITY"
        if unit.low in _SURNAMES and (titled or (given and (unit.tag != "B" or before in _EXPECTED))):
            units[at] = unit._replace(tag="N", term=None)
    # "Jan", "May", "April" before an unknown word and behind no number are given names, days only behind a title.
    for at, unit in each(_MONTH, tags, units):
        before = tags[at - 1 : at]
        titled = unit.low in _DAYS and before in ("O", "H", "R", "h")
        named = unit.low == "jan" or (unit.low in _NAMES and tags[at + 1] != "T")
        if titled or named or (len(unit.low) == _CUT and before in ("N", "O")):
            units[at] = unit._replace(tag="N")
