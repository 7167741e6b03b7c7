"""Words for parties without a name: groups, both sides, counterparts, guests, and whose they are."""

import re

from coopstats.coding.people.standing import code_at
from coopstats.coding.scanning.plainwords import BE, COUNTERPARTS, OWNS, PEERS, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.scanning.units import Unit
from coopstats.coding.sentences.nearwords import PARTINGS
from coopstats.coding.sentences.phrases import Phrase, Somebody

GROUPS = (COUNTERPARTS - {"opposite"}) | frozenset(
    "representatives representative members officials delegation delegations leaders leadership management "
    "businessmen businesspeople entrepreneurs parliamentarians mps lawmakers legislators senators experts "
    "diplomats envoys ministers community heads executives "
    "investors ceos students academics scholars journalists presidencies speakers judges officers chiefs directors "
    "commissioners coordinators team "
    "party managers participants partners parties companies chambers businesses circles veterans group youth society "
    "association deputies congressmen ship ships vessel vessels frigate frigates warship warships destroyer corvette "
    "flotilla squadron contingent mission".split()
)
BOTH = frozenset(
    "sides parties leaders ministers officials presidents delegations interlocutors diplomats statesmen "
    "counterparts speakers premiers secretaries chiefs men women countries teams pair duo trio".split()
)
# Who is away from home, and who is at home.
GUESTS = VISITORS | {"host", "hosts", "hostess", "couple"}
_ADVERBS = frozenset(
    "there here today yesterday again twice then later too also recently personally briefly that about on in at with "
    "how why what before after".split()
)
_CLOSING = tuple("iyuhrat,.;:)J")  # what stands behind "received her", but not behind "her minister"
# With a country before, somebody who has been named: "the DEMONYM official".
SOMEONE = frozenset(("official", "diplomat", "envoy", "politician", "statesman", "leader"))
_COUNTERPART = re.compile(r"G(?:[@</]_?[CDBNSM]{1,3})?,?_{0,2}$")
# What stands behind "the three" alone.
_GO_ON = frozenset("will would are were have had met agreed discussed also then".split())
_FAR, _IN_NAMES = 10, frozenset("tBTPNMea-")  # units from a group to its country, and what a body's name is made of
_OTHERS = frozenset(("other", "senior", "several", "various", "some", "relevant", "high-ranking", "many"))
_KNOWN = frozenset(("the", "these", "those", "both", "all", "other", "their"))


def in_context(scan: Scan, at: int) -> str:
    """Read the words that mean a person or both sides only beside certain others."""
    unit, before = scan.units[at], scan.units[at - 1].low if at else ""
    if unit.tag == "H":
        titled = scan.tags[at + 1 : at + 3] in ("tO", "to")  # "His Majesty the King"
        return "p" if unit.low.startswith(("his ", "her ")) and not titled else "_"
    if unit.tag == "R":
        return "p" if before == "the" else "_"
    if unit.low == "he":
        return "_" if scan.article.text[unit.start : unit.end].isupper() else "p"
    if unit.low in ("two", "three"):
        alone = unit.low == "two" or scan.units[at + 1 : at + 2] and scan.units[at + 1].low in _GO_ON
        return "j" if before == "the" and alone else "_"
    if unit.low == "her":
        after = scan.units[at + 1 : at + 2]
        return "p" if not after or after[0].tag in _CLOSING or after[0].low in _ADVERBS | BE | PARTINGS else "_"
    if unit.low == "following":
        return "_" if before == "the" else "Z"  # "the following ambassadors"
    if unit.low == "number":
        return "G" if before == "opposite" else "_"
    if is_new(scan, at):
        return "G"
    if unit.low == "both":
        return "_" if at and scan.tags[at - 1] == "N" else "j"  # "A and B both received him"
    if before in ("the", "two", "both", "three"):
        return "j"
    if unit.low in SOMEONE:
        known = before == "the" and unit.low in ("envoy", "diplomat")
        return "U" if known or (at and scan.units[at - 1].tag in "DC") else "_"
    return "G" if unit.low in GROUPS else "_"


def is_new(scan: Scan, at: int) -> bool:
    """Whether a number without an article brings in people not told of before: "received two diplomats"."""
    counted = at > 1 and scan.units[at - 1].low in ("two", "three")
    return counted and scan.units[at - 2].low not in _KNOWN


def counterpart(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his DEMONYM counterpart" or "his counterpart from COUNTRY"."""
    tags = "".join(phrase.tag for phrase in result[-7:])
    match = _COUNTERPART.search(tags)
    if not match or not set(PEERS) & set(result[match.start() - len(tags)].value.words.split()):
        return 0
    return len(tags) - match.start()


def is_owned(result: list[Phrase]) -> bool:
    """Whether somebody's guest or host follows: "NAME's guest", "the President's guest"."""
    before = [phrase.tag for phrase in result[-2:]]
    # "A was her host"
    his = len(before) > 1 and before[0] == "E" and result[-1].value in OWNS
    return his or (before[-1:] == ["$"] and before[0] in "PU")


def guest_of(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his guest", if that is the person: "his guest, NAME"."""
    back = 2 if result and (result[-1].tag in ",:" or result[-1].value == "the") else 1
    guest = result[-back] if len(result) > back else None
    owned = guest and any(p.value in OWNS for p in result[-back - 3 : -back])
    return back if guest and owned and guest.tag == "p" and guest.value in GUESTS else 0


def group_of(scan: Scan, at: int) -> Somebody:
    """Whose group it is: a country or demonym before, or one after "of" or "from"."""
    units = scan.units
    if units[at].tag == "D":
        return Somebody(_country(units[at]), units[at].low)  # "the COUNTRYans"
    for before in range(at - 1, max(at - 4, -1), -1):
        side = _country(units[before])
        if side:
            return Somebody(side, scan.words(before, at + 1))
        if units[before].tag == "t" or units[before].low in OWNS:
            break  # "COUNTRY received a delegation", "A of COUNTRY received his counterpart"
    if at + 1 < len(units) and units[at + 1].low in ("of", "from"):
        for after in range(at + 2, min(at + _FAR, len(units))):
            if side := code_at(scan, after):  # "a delegation from COUNTRY", "from the University of CITY"
                return Somebody(side, scan.words(at, after + 1))
            if scan.tags[after] not in _IN_NAMES:
                break
    other = at and units[at - 1].low in _OTHERS
    return Somebody("", "" if other else units[at].low)


def _country(unit: Unit) -> str:
    return str(unit.term.value) if unit.tag in "CD" and unit.term else ""
