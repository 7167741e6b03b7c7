"""Which side a person is on by the group or side that the words say: "on the DEMONYM side", "led the COUNTRY team"."""

import re

from coopstats.coding.people.headings import heading_of
from coopstats.coding.people.nationality import country_among, country_at
from coopstats.coding.people.standing import Parties, Said, code_among, code_at
from coopstats.coding.scanning.plainwords import BE, HOSTS, LEADING, THEM, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.ledgroups import DELEGATIONS, GROUPS, is_second, led_side, told_before
from coopstats.coding.sides.meetingwords import MEETING, SIGNS, word_before, words_of_meeting

STANDS = BE | {"come", "came", "sat", "sits"}
_BELONGS = LEADING | frozenset(
    "belonged belongs formed represented is are was were joins in for on within among completed chaired".split()
)
_STOOD = STANDS | {"spoke", "signed", "attended", "negotiated"}
_OTHER = frozenset(("other", "opposite", "opposing"))
_WHILE = frozenset(("while", "whereas"))
_GROUP_OF = re.compile(r"[wi]{0,3}[eiur]?t?([CD])s?[MmTw]{0,2}[wbB]")
_LISTS = frozenset(
    ("included", "includes", "comprised", "comprises", "consists", "consisted", "composed", "contained", "had", "has")
)
_MEMBERS = frozenset(("members", "member", "composition"))
_STAFF = frozenset(("officials", "participants", "representatives"))  # of a country that is said with them
_FAR = 90  # units between a delegation and the list of its members, at most
_OPPOSITE = frozenset(("across", "opposite", "around", "facing"))
_FRONTED = frozenset(("on", "for", "from", "representing"))
_ATTENDING = frozenset(("attending", "present", "participating", "there", "in", "signing", "speaking"))
_BEHALF = re.compile(r"(?:iwe|[rwT])t?([CGD])s?w{0,2}[,:]t?[HR]*$")  # "On behalf of COUNTRY, NAME", "For COUNTRY: NAME"
# "For COUNTRY the note was signed by NAME and for COUNTRY by NAME", "on behalf of COUNTRY, it was signed by NAME".
_ACTED = re.compile(r"(?<![NKT)])(?:iwet?|rt?|i)([CG])(?:sw)?(?:,?[^CDGr;:]{0,5}y|[,w])[MmPpTHRt]*$")
_FOR_OTHERS = re.compile(r"rt?(D)[,:]t?[HR]*$")  # "and for the DEMONYMs, NAME"
_ON_SIDE = re.compile(r"[irw]t?([CDG])")
_NEXT_OF_LIST = re.compile("[NTKv-]{1,5},?a[tHR]*")
_OFFICE_BEFORE = re.compile("[MmPpOotHR]+$")
_PLURAL = re.compile(r"(D)[MmPpTw]{0,2}([oOw])[-:(][MmPpOoerauNTHRt,]*$")
_ENTOURAGE = frozenset(("entourage", "suite", "retinue"))
_ESCORTS = frozenset("accompanied accompanies accompany accompanying escorted escorts".split())
_TRAVELS = _ESCORTS | frozenset(
    "travelling traveling travelled traveled travels travel came comes coming flew goes went".split()
)
_DOES = MEETING | _TRAVELS
_WERE = BE - {"are", "is"}
_ONE = GROUPS | {"one"}
_REPRESENTED = frozenset(("represented", "headed", "led", "fronted"))


def group_side(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Tell a side by the delegation, team or side that a sentence puts a person in, or the one listed before."""
    return _side_told(scan, first, said, parties) or _of_list(scan, first, said, parties)


def _of_list(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Give the side of NAME in "for COUNTRY, OFFICE A and OFFICE NAME", which the words before A tell."""
    before = said.between(scan.sentence_of(first)[0], first)
    if not before or not _NEXT_OF_LIST.fullmatch(scan.tags, before[-1].unit, first):
        return ""
    head = _OFFICE_BEFORE.search(scan.tags, scan.sentence_of(first)[0], before[-1].unit)
    side = _side_told(scan, head.start() if head else before[-1].unit, said, parties)
    return side if side == before[-1].side else ""


def _side_told(scan: Scan, first: int, said: Said, parties: Parties) -> str:
    """Tell a side by the words around a person."""
    begin, end = scan.sentence_of(first)
    return (
        _under_heading(scan, begin)
        or _in_delegation(scan, first, end, said, parties)
        or _member(scan, begin, first, said, parties)
        or _rest_of_list(scan, first, end)
        or _fronted(scan, begin, first, said, parties)
        or _of_ministers(scan, begin, first)
        or _goes_with(scan, first, end, said, parties)
        or _sent_by(scan, begin, first, said)
        or led_side(scan, begin, first, said, parties)
    )


def _under_heading(scan: Scan, begin: int) -> str:
    """Give the country of the heading over a line of a list: "COUNTRY:", "From the DEMONYM side:"."""
    heading = heading_of(scan, begin)
    return country_among(scan, range(*heading)) if heading else ""


def _in_delegation(scan: Scan, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the country of "NAME, OFFICE, was in the DEMONYM delegation", "NAME and NAME led the DEMONYM side"."""
    for at in range(first, end) if not _BELONGS.isdisjoint(scan.lows[first:end]) else ():
        low = scan.lows[at]
        if low in MEETING or low in _WHILE or scan.tags[at] in ";:":
            return ""
        if low not in _BELONGS or (scan.tags[at] in "ir" and scan.tags[at - 1] == "a"):
            continue
        match = _GROUP_OF.match(scan.tags, at + 1, end)
        if match and scan.lows[match.end() - 1] in GROUPS:
            by = scan.tags[match.end() : match.end() + 1] == "y"  # "NAME, for the DEMONYM side by NAME"
            return "" if by else code_at(scan, match.start(1))
        other = at + 3 < end and scan.tags[at + 1] == "t" and scan.lows[at + 2] in _OTHER
        if other and scan.lows[at + 3] in GROUPS and (before := said.between(0, first)):
            return parties.against(before[-1].side)
        if not _ENTOURAGE.isdisjoint(scan.lows[at + 1 : min(at + 6, end)]):
            return said.lead()
    return ""


def _member(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the country of those in "The delegation included NAME and NAME": that of the delegation told of before."""
    begin = max(begin, scan.tags.rfind(";", begin, first) + 1)
    near = range(begin, min(begin + 4, first))
    group = next((at for at in near if _is_team(scan, at) or scan.lows[at] in _STAFF), -1)
    if group < 0:
        return ""
    ahead = scan.lows[begin:group]
    lists = _LISTS if _MEMBERS.isdisjoint(ahead) else _LISTS | BE
    if lists.isdisjoint(scan.lows[group:first]) or words_of_meeting(scan, group, first):
        return ""  # "The delegation, which included A, met NAME"
    places = (at for at in range(begin, min(group + 3, first)) if scan.tags[at] in "CD")
    own = next((code_at(scan, at) for at in places if at < group or scan.lows[at - 1] in ("from", "of")), "")
    if own or scan.lows[group] in _STAFF:
        return own
    told = next((at for at in range(begin - 1, max(begin - _FAR, 0) - 1, -1) if _is_team(scan, at)), -1)
    if told < 0:  # of whoever the sentence before was about
        last = said.between(scan.sentence_of(begin - 1)[0], begin) if begin and HOSTS.isdisjoint(ahead) else []
        if "visiting" in ahead:
            last = [anchor for anchor in last if anchor.side != parties.home]
        return last[0].side if last else ""
    before, behind = scan.sentence_of(told)
    led = said.between(told, behind)[:1] or said.between(before, told)[-1:]  # "a delegation headed by NAME"
    return told_before(scan, begin) or (led[0].side if led else "")


def _is_team(scan: Scan, at: int) -> bool:
    return scan.lows[at].rpartition(" ")[2] in DELEGATIONS


def _rest_of_list(scan: Scan, first: int, end: int) -> str:
    """Give the country of "NAME, NAME and other senior DEMONYM officials"."""
    if "other" not in scan.lows[first:end]:
        return ""
    other = scan.lows.index("other", first)
    if ";" in scan.tags[first:other] or "." in scan.tags[first:other]:
        return ""
    return next((code_at(scan, k) for k in range(other + 1, min(other + 4, end)) if scan.tags[k] == "D"), "")


def _fronted(scan: Scan, begin: int, first: int, said: Said, parties: Parties) -> str:
    """Give the country of "on the DEMONYM side were NAME and NAME", or the other one of "across the table were"."""
    if scan.tags.startswith("C:", begin) and not words_of_meeting(scan, begin, first):
        return code_at(scan, begin)  # "COUNTRY: NAME, OFFICE; NAME, OFFICE"
    begin = max(begin, scan.tags.rfind(";", begin, first) + 1)
    if scan.lows[begin] in _OPPOSITE:
        return parties.other
    owner = said.between(begin, min(begin + 5, first)) if scan.tags[begin] == "i" else []
    if owner and scan.tags[owner[0].unit + 1] == "s" and scan.lows[owner[0].unit + 2] in GROUPS:
        return owner[0].side  # "at NAME's side were"
    if (other := _FOR_OTHERS.search(scan.tags, begin, first)) and scan.lows[other.start()] == "for":
        return country_at(scan, other.start(1))
    for match in reversed(list(_ON_SIDE.finditer(scan.tags, begin, first))):
        word, at = scan.lows[match.start()], match.start(1)
        if word == "on" and scan.tags[at + 1] == "y":
            return country_at(scan, at)  # "on the DEMONYM side by NAME, on the DEMONYM by NAME"
        nouns = _ONE if scan.tags[at] == "D" else GROUPS
        side = next((k for k in range(at + 1, min(at + 4, first)) if scan.lows[k] in nouns), -1)
        if word in _FRONTED and side >= 0:
            met = any(scan.lows[k] not in SIGNS for k in words_of_meeting(scan, side, first))
            return "" if met and ":" not in scan.tags[side:first] else country_at(scan, at)
    if behalf := _BEHALF.match(scan.tags, begin, first):
        named = scan.lows[begin + 1] == "behalf" or scan.lows[begin] in ("for", "representing")
        return country_at(scan, behalf.start(1)) if named else ""
    acted = _ACTED.search(scan.tags, begin, first)
    if acted and (scan.tags[acted.start()] == "r" or "behalf" in scan.lows[acted.start() : acted.end()]):
        return country_at(scan, acted.start(1))
    if scan.lows[begin] in _ATTENDING:  # "attending from COUNTRY were NAME and NAME"
        begin += 1
    if scan.lows[begin] not in _FRONTED - {"on"}:
        return ""
    # "For COUNTRY: NAME", "For COUNTRY were NAME and NAME"
    be = next((at for at in range(begin, first) if scan.tags[at] == ":" or scan.lows[at] in _STOOD), begin)
    return code_among(scan, range(begin, be))


def _of_ministers(scan: Scan, begin: int, first: int) -> str:
    """Give the country of "the two DEMONYM ministers - NAME and NAME", "DEMONYM officials such as NAME"."""
    group = _PLURAL.search(scan.tags, begin, first)
    return code_at(scan, group.start(1)) if group and scan.lows[group.end(2) - 1].endswith("s") else ""


def _goes_with(scan: Scan, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the side of B in "NAME and NAME travelled with B", "NAME accompanied him"."""
    if _TRAVELS.isdisjoint(scan.lows[first:end]):
        return ""
    verb = next(at for at in range(first, end) if scan.lows[at] in _DOES or scan.tags[at] == ";")
    near = scan.lows[verb + 1 : min(verb + 4, end)]
    if scan.lows[verb] not in (_TRAVELS if "with" in near else _ESCORTS) or scan.lows[verb - 1] in _WERE:
        return ""
    if not VISITORS.isdisjoint(near):
        return parties.sender
    if not THEM.isdisjoint(near):
        return said.lead()
    return next((anchor.side for anchor in said.between(verb, min(verb + 6, end))), "")


def _sent_by(scan: Scan, begin: int, first: int, said: Said) -> str:
    """Give the country of "COUNTRY was represented by NAME, COUNTRY by NAME"."""
    at = word_before(scan, begin, first)
    if scan.tags[at] != "y" or at - 1 <= begin:
        return ""
    whose = at - 2 if scan.lows[at - 1] in _ONE and scan.tags[at - 2] == "D" else at - 1
    of_those = scan.tags[whose - 1] == "e" and scan.lows[whose - 2] in ("that", "those")
    if scan.tags[whose] in "CD" and (of_those or scan.tags[whose - 1] not in "iuer"):
        return code_at(scan, whose)  # "COUNTRY by NAME", "the DEMONYM one by NAME", "that of COUNTRY by NAME"
    if scan.lows[at - 1] not in _REPRESENTED:
        return ""
    near = range(at - 2, max(at - 10, begin) - 1, -1)
    found = next((k for k in near if code_at(scan, k) and not is_second(scan, k)), -1)
    return code_at(scan, found) if found >= 0 and not said.anybody(found, at) else ""
