"""Words for parties without a name: groups, both sides, counterparts, guests, and whose they are."""

import re

from coopstats.coding.people.standing import code_at
from coopstats.coding.scanning.plainwords import BE, COUNTERPARTS, OWNS, PEERS, VISITORS
from coopstats.coding.scanning.scan import Scan
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
_BEHIND_HER = _ADVERBS | BE | PARTINGS
_CLOSING = tuple("iyuhrat,.;:)J")  # what stands behind "received her", but not behind "her minister"
# With a country before, somebody who has been named: "the DEMONYM official".
SOMEONE = frozenset(("official", "diplomat", "envoy", "politician", "statesman", "leader"))
_COUNTERPART = re.compile(r"G(?:[@</]_?[CDBNSM]{1,3})?,?_{0,2}$")
# What stands behind "the three" alone.
_PEERS = frozenset(PEERS)
_GO_ON = frozenset("will would are were have had met agreed discussed also then".split())
_FAR, _IN_NAMES = 10, frozenset("tBTPNMea-")  # units from a group to its country, and what a body's name is made of
_OTHERS = frozenset(("other", "senior", "several", "various", "some", "relevant", "high-ranking", "many"))
_KNOWN = frozenset(("the", "these", "those", "both", "all", "other", "their"))


def in_context(scan: Scan, at: int) -> str:
    """Read the words that mean a person or both sides only beside certain others."""
    low, before, behind = scan.lows[at], scan.low_at(at - 1), scan.low_at(at + 1)
    if scan.tags[at] == "H":
        titled = scan.tags[at + 1 : at + 3] in ("tO", "to")  # "His Majesty the King"
        return "p" if low.startswith(("his ", "her ")) and not titled else "_"
    if scan.tags[at] == "R":
        return "p" if before == "the" else "_"
    if low == "he":
        return "_" if scan.words(at, at + 1).isupper() else "p"
    if low in ("two", "three"):
        return "j" if before == "the" and (low == "two" or behind in _GO_ON) else "_"
    if low == "her":
        return "p" if not behind or scan.tags[at + 1] in _CLOSING or behind in _BEHIND_HER else "_"
    if low == "following":
        return "_" if before == "the" else "Z"  # "the following ambassadors"
    if low == "number":
        return "G" if before == "opposite" else "_"
    if is_new(scan, at):
        return "G"
    if low == "both":
        return "_" if at and scan.tags[at - 1] == "N" else "j"  # "A and B both received him"
    if before in ("the", "two", "both", "three"):
        return "j"
    if low in SOMEONE:
        known = before == "the" and low in ("envoy", "diplomat")
        return "U" if known or (at and scan.tags[at - 1] in "DC") else "_"
    return "G" if low in GROUPS else "_"


def is_new(scan: Scan, at: int) -> bool:
    """Whether a number without an article brings in people not told of before: "received two diplomats"."""
    return at > 1 and scan.lows[at - 1] in ("two", "three") and scan.lows[at - 2] not in _KNOWN


def counterpart(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his DEMONYM counterpart" or "his counterpart from COUNTRY"."""
    tags = "".join([phrase.tag for phrase in result[-7:]])
    match = _COUNTERPART.search(tags)
    back = len(tags) - match.start() if match else 0
    return back if back and not _PEERS.isdisjoint(result[-back].value.words.split()) else 0


def is_owned(result: list[Phrase]) -> bool:
    """Whether somebody's guest or host follows: "NAME's guest", "the President's guest"."""
    if len(result) < 2:
        return False
    before, last = result[-2:]
    # "A was her host", "NAME's guest"
    return (before.tag == "E" and last.value in OWNS) or (before.tag in "PU" and last.tag == "$")


def guest_of(result: list[Phrase]) -> int:
    """Give how many phrases to go back to "his guest", if that is the person: "his guest, NAME"."""
    back = 2 if result and (result[-1].tag in ",:" or result[-1].value == "the") else 1
    guest = result[-back] if len(result) > back else None
    owned = guest and any(p.value in OWNS for p in result[-back - 3 : -back])
    return back if guest and owned and guest.tag == "p" and guest.value in GUESTS else 0


def group_of(scan: Scan, at: int) -> Somebody:
    """Whose group it is: a country or demonym before, or one after "of" or "from"."""
    tags, lows = scan.tags, scan.lows
    if tags[at] == "D":
        return Somebody(scan.party(at), lows[at])  # "the COUNTRYans"
    for before in range(at - 1, max(at - 4, -1), -1):
        if tags[before] in "CD" and (side := scan.party(before)):
            return Somebody(side, scan.words(before, at + 1))
        if tags[before] == "t" or lows[before] in OWNS:
            break  # "COUNTRY received a delegation", "A of COUNTRY received his counterpart"
    if scan.low_at(at + 1) in ("of", "from"):
        for after in range(at + 2, min(at + _FAR, len(tags))):
            if side := code_at(scan, after):  # "a delegation from COUNTRY", "from the University of CITY"
                return Somebody(side, scan.words(at, after + 1))
            if tags[after] not in _IN_NAMES:
                break
    return Somebody("", "" if scan.low_at(at - 1) in _OTHERS else lows[at])
