"""Bodies in small letters, and missions abroad: "Country's foreign ministry", "the joint commission on trade"."""

import re

from coopstats.coding.bodies.bodynames import OF_EVERY_COUNTRY, BodyPhrase, national_name, official, printed
from coopstats.coding.bodies.bodyowners import OF_TWO, country_after, country_before, of_parliament
from coopstats.coding.bodies.localbodies import LOCAL, local
from coopstats.coding.scanning.gazetteer import ministry_name, short_name
from coopstats.coding.scanning.plainwords import LEADING
from coopstats.coding.scanning.scan import Scan

_GROUPS = frozenset(("Friendship Group", "Parliamentary Group"))
# Bodies of which a country has one, so that small letters name them.
_FORCES = frozenset(
    ("Army", "Central Bank", "General Staff", "Security Council", "Statistics Committee", "Space Agency", "Customs")
)
_OF_HOUSES = frozenset("parliamentary inter interparliamentary inter-parliamentary all-party friendship".split())
_SEATED = frozenset({"Embassy", "High Commission"})
_PAIR = re.compile("[DC]-[DC]$")  # "COUNTRY-COUNTRY" before a head
_JOINT_HEADS = ("commission", "committee", "working group")
# Before a joint body's head: that it is joint, and words of its work.
JOINT = frozenset("joint intergovernmental inter-governmental mixed bilateral binational bi-national".split())
_JOINT = JOINT | {"higher"}
_WORK = frozenset(
    "economic technical trade ministerial permanent standing military political consular cultural".split()
)
_BEFORE_JOINT = _JOINT | _WORK
_TASK = re.compile(r".t?[pPMTmb]+(?:(?:,|,?a)[pPMTmb]+)*[pw]?")
_AGENCY = 6  # units before the head at most
_FIELD = re.compile("e[pP]+(?:,?a?[pP]+)*")  # "ministry of health and education"
_OWNED = re.compile(r"(?<![iu])([CDK])s?([wpm]{0,3})$")
_OWN_NAME = re.compile(",W(?=[,;.])")
_FIRMS = frozenset(("company", "firm", "corporation", "airline", "concern"))
_CALLED = re.compile("(?<=t)(N{1,2})$")
_AGENCIES = ("agency", "authority", "regulator", "commission", "service", "institute", "department")
_BANKS = ("central bank", "national bank")
_NO_TASK = frozenset("news press wire travel said told new joint european two".split())
_HOST = re.compile(r"[iu]t?([CK])")
_SEAT = re.compile(r"ut?(G)|it?(K)")


def find_small(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "Country's foreign ministry": a field and a head in small letters, with the country beside.

    Parameters
    ----------
    scan
        The text as units.
    at
        The head.
    low
        First unit that may belong to the phrase.

    Returns
    -------
    BodyPhrase or None
        A body, or nothing where words name none in particular.
    """
    tags = scan.tags
    row = scan.row(at)
    head = scan.lows[at]
    if head.endswith(_JOINT_HEADS):
        return _joint(scan, at, low) or _of_house(scan, at, low)
    if row.term in LOCAL:
        return local(scan, at, low, len(tags))
    if row.term in _GROUPS:
        return _group(scan, at, low)
    if row.kind not in OF_EVERY_COUNTRY and row.term not in _FORCES:
        return _agency(scan, at, low)
    own = at
    while own > low and tags[own - 1] in "pPa" and (tags[own - 1] != "a" or tags[own - 2] in "pP"):
        own -= 1
    behind = _FIELD.match(tags, at + 1) if own == at and row.kind == "ministry" else None
    head_last = behind.end() if behind else at + 1
    first, country = country_before(scan, own, low)
    last, after = country_after(scan, head_last, min(head_last + 4, len(tags)), row.kind)
    country = country or after
    if row.kind == "ministry":
        fielded = own < at or behind or " " in head  # "foreign ministry" may be one term
        if not fielded or not (country or tags[own - 1 : own] == "t" or tags[at + 1 : at + 2] == "o"):
            return None
    elif not country:
        return None
    several = head.endswith("s") and row.term != "Customs"
    if row.term in _FORCES and (several or own != at or tags[at + 1 : at + 2] in tuple("oObB")):
        return None  # "the COUNTRY army chief": an office
    if row.kind == "embassy":
        if scan.lows[first - 1] in LEADING or (head == "mission" and own < at):
            return None  # "leads a DEMONYM mission to CITY", "a DEMONYM trade mission"
        mission = "embassy" not in head and scan.holds["high commission"]  # that of a high commissioner
        name = f"{'High Commission' if mission else 'Embassy'} of {short_name(scan.codebook, country)}"
        return BodyPhrase(first, last, name, "embassy", country)
    return _of_country(scan, first, last, official(scan, scan.words(own, head_last)), row.kind, country)


def _of_country(scan: Scan, first: int, last: int, name: str, kind: str, country: str) -> BodyPhrase:
    """Give a body of a country, whose name in small letters begins with a capital."""
    return BodyPhrase(first, last, national_name(scan, name[:1].upper() + name[1:], kind, country), kind, country)


def _agency(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "Country's civil protection agency": a task and a head in small letters, with the country beside."""
    tags, head, near = scan.tags, scan.lows[at], max(low, at - _AGENCY)
    if head in _FIRMS:
        called = _CALLED.search(tags, near, at)  # "the Gobi company"
        return printed(scan, called.start(1), at + 1, "company") if called else None
    match = _OWNED.search(tags, near, at) if head.endswith(_AGENCIES + _BANKS) else None
    if match is None or tags[at + 1 : at + 2] in ("N", "W"):
        return None  # "the Demonym relief agency NAME"
    first, own = match.span(2)[0], scan.words(match.start(2), at + 1)
    if " " not in own or not _NO_TASK.isdisjoint(scan.lows[match.end(1) : at]):
        return None
    country = scan.party(match.start(1))
    if _OWN_NAME.match(tags, at + 1):  # "Country's development agency, NAME,"
        return BodyPhrase(match.start(1), at + 3, scan.words(at + 2, at + 3), "agency", country)
    department = head == "department"  # "the DEMONYM transport department"
    if department and not ministry_name(scan.codebook, scan.words(first, at)):
        return None
    return _of_country(scan, match.start(1), at + 1, own, "ministry" if department else "agency", country)


def _group(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "the COUNTRY-COUNTRY friendship group" and "the COUNTRY parliamentary friendship group"."""
    first = at
    while first > low and scan.lows[first - 1] in _OF_HOUSES:
        first -= 1
    if pair := _PAIR.search(scan.tags, max(first - 3, low), first):
        return printed(scan, pair.start(), at + 1, "parliament", scan.party(pair.start()))  # it is of the first
    start, country = country_before(scan, first, low)
    if scan.tags[at + 1 : at + 3] == "hC":  # "the friendship group with COUNTRY"
        return printed(scan, first, at + 3, "parliament", country)
    return _of_country(scan, start, at + 1, scan.words(first, at + 1), "parliament", country) if country else None


def _joint(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "the COUNTRY-COUNTRY joint commission on trade": a body of two sides in small letters."""
    tags, first = scan.tags, at
    joint = not _JOINT.isdisjoint(scan.lows[at].split())
    while first > low and ((word := scan.units[first - 1].low) in _BEFORE_JOINT or word == "and"):
        if word == "and" and scan.low_at(first - 2) not in _WORK:
            break
        joint = joint or word in _JOINT
        first -= 1
    pair = _PAIR.search(tags, max(first - 3, low), first)
    if not joint and not pair:
        return None
    last = _task_end(scan, at + 1)
    two = OF_TWO.match(tags, last) if scan.low_at(last) in ("between", "of") else None
    return printed(scan, pair.start() if pair else first, two.end() if two else last, "committee")


def _of_house(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "the foreign affairs committee of the DEMONYM parliament", "COUNTRY's committee on fish"."""
    first, last = at, _task_end(scan, at + 1)
    while first > low and scan.tags[first - 1] in "pPa":
        first -= 1
    if first == at and last == at + 1 and (" " not in scan.lows[at] or scan.lows[at] == "standing committee"):
        return None
    if parent := of_parliament(scan, last, len(scan.tags)):
        return printed(scan, first, parent[0], "committee", parent[1])
    house = scan.tags[max(first - 2, low) : first] in ("bs", "Bs", "Ws") and scan.row(first - 2).kind == "parliament"
    begin, country = country_before(scan, first - 2 if house else first, low)
    if not country and not house:
        return None
    name = scan.words(first, last) + (" of the Parliament" if house else "")
    return BodyPhrase(first if house else begin, last, name, "committee", country)


def _task_end(scan: Scan, at: int) -> int:
    """Go right over "on trade and economic cooperation"."""
    match = _TASK.match(scan.tags, at) if scan.low_at(at) in ("on", "for") else None
    end = match.end() if match else at
    while end > at and scan.tags[end - 1] == "w" and scan.lows[end - 1] not in ("cooperation", "co-operation"):
        end -= 1
    return end if end > at + 1 else at


def embassy(scan: Scan, first: int, last: int, at: int, head_last: int, country: str) -> BodyPhrase | None:
    """Read a mission of a country: an embassy, a consulate, a permanent mission."""
    if not country:
        return None
    low, tags = scan.lows[at], scan.tags
    head = "High Commission" if "high" in low else "Embassy" if low == "embassy" else scan.words(at, at + 1).title()
    name = f"{head} of {short_name(scan.codebook, country)}"
    seat = _SEAT.match(tags, last) if head not in _SEATED else None
    after = _HOST.match(tags, last)
    hosts = [scan.party(i) for i in range(head_last, last) if tags[i] in "CDK"][-1:]
    if after and scan.party(after.start(1)) != country:
        hosts, last = [scan.party(after.start(1))], after.end()
    if seat:  # "Permanent Mission of Country to the Organisation", "Consulate General of Country in City"
        last = max(last, seat.end())
        name += f" {'to the' if seat[1] else 'in'} {scan.words(*seat.span(seat.lastindex or 1))}"
    elif hosts and hosts[0] != country:
        name += f" in {short_name(scan.codebook, hosts[0])}"
    return BodyPhrase(first, last, name, "embassy", country)
