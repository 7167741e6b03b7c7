"""Two of whom one is on either side: "between A and B", "co-chaired by A and B", "A and B signed"."""

import re
from itertools import pairwise

from coopstats.coding.people.before import without_links
from coopstats.coding.people.standing import Anchor, Parties, Said, code_at
from coopstats.coding.scanning.plainwords import LEADING
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.encounters import listed_ahead
from coopstats.coding.sides.meetingwords import PRESIDES, SIGNS, presides_jointly, word_before, words_of_meeting

# Two of whom one is on either side.
_BETWEEN = frozenset(("between", "signed", "initialled", "inked", "signatures"))
_OPENERS = PRESIDES | _BETWEEN
_SIGNED = SIGNS | {"signing", "exchanged"}
_MUTUAL = _SIGNED | frozenset(
    "met meet meets held hold discussed discuss agreed agree reviewed talked spoke conferred co-chaired stressed "
    "underlined reaffirmed noted put shook did penned".split()
)
_TEAMS = frozenset(("sides", "delegations", "teams"))
_LEADERS = frozenset("leaders presidents ministers premiers statesmen sides countries states nations".split())
_MEETINGS = frozenset(("meeting", "talks"))
_BACK = 40


def paired(scan: Scan, begin: int, first: int, last: Anchor) -> bool:
    """Whether an office is the second of a pair from two sides: "between A and B", "co-chaired by A and B"."""
    tags = without_links(scan, last.unit, first)
    if "w" in tags or ";" in tags or not re.search("a[etHR,]*$", tags):
        return False
    opened = max(_openers(scan, begin, last.unit), default=begin)
    listed = ",a" in tags and "," in scan.tags[opened : last.unit]  # "between A, B, and C", who may be of one side
    return not listed and _joint(scan, begin, last.unit)


def both_act(scan: Scan, begin: int, first: int, end: int, last: Anchor, said: Said) -> bool:
    """Whether an office is the second of two who do something of two sides: "A and B signed", "A and B met"."""
    if not re.fullmatch(r"[^w;]*,?a[etHR]*", without_links(scan, last.unit, first)) or said.everybody(begin, last.unit):
        return False
    verb = next((at for at in range(first, end) if scan.tags[at] in "w;"), end - 1)
    if said.anybody(first, verb) or scan.lows[verb] not in _MUTUAL:
        return False
    return scan.lows[verb] in _SIGNED or not (
        scan.low_at(verb + 1) == "by"
        or "with" in scan.lows[verb + 1 : min(verb + 5, end)]
        or any(anchor.side != last.side for anchor in said.everybody(verb, end))
    )


def _joint(scan: Scan, begin: int, end: int) -> bool:
    """Whether words say that two sides follow: "between", "co-chaired by", "signed by", "the meeting of"."""
    words = scan.lows[max(begin - 1, 0) : end]
    if _openers(scan, begin, end):
        return True
    if not (_TEAMS.isdisjoint(words[:-1]) or LEADING.isdisjoint(scan.lows[begin:end])):
        return True
    return any((one == "two" and two in _LEADERS) or (one in _MEETINGS and two == "of") for one, two in pairwise(words))


def _openers(scan: Scan, begin: int, end: int) -> list[int]:
    """Give the words that lead to two of different sides."""
    likely = (at for at in range(begin, end) if scan.lows[at] in _OPENERS)
    return [at for at in likely if scan.lows[at] in _BETWEEN or presides_jointly(scan, at, end)]


def opens_pair(scan: Scan, begin: int, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the side of the first of a pair: "co-chaired by A and B", "A and the DEMONYM minister B signed"."""
    if scan.tags[word_before(scan, begin, first)] == "y":  # "A thanked B for the treaty signed by NAME and NAME"
        begin = max(_openers(scan, begin, first), default=begin)
    if said.anybody(begin, first):
        return ""
    if not _joint(scan, begin, first):
        partner = _partner(scan, first, end, said)
        return parties.against(partner) if partner else ""
    if any(presides_jointly(scan, at, first) for at in words_of_meeting(scan, begin, first)):
        return ""  # "She will co-chair with NAME"
    ahead = listed_ahead(scan, first, end, said)
    envoy = next((a for a in said.everybody(first, end) if a.diplomat and a.side not in ("", parties.home)), None)
    if envoy and not ahead and "w" not in scan.tags[first : envoy.unit]:
        return parties.home  # "between the Minister and the Ambassador of COUNTRY", who serves here
    return parties.against(ahead) if ahead else _former(scan, begin, parties)


def _partner(scan: Scan, first: int, end: int, said: Said) -> str:
    """Give the side of the second of two who do something of two sides, if the text tells it."""
    named = said.everybody(first, end)
    last = next((k for k in range(named[0].unit, end) if scan.tags[k] in "w;"), end - 1) if named else first
    joined = named and re.fullmatch(r"[^w;]*,?at?[DC]s?[^w;,a]*,?[HRt]*", scan.tags[first : named[0].unit])
    acts = {scan.low_at(k) for k in (last, last + 1)} & _MUTUAL
    alone = len(named) == 1 and "with" not in scan.lows[last : min(last + 5, end)]
    return named[0].side if joined and acts and (alone or acts & _SIGNED) else ""


def _former(scan: Scan, begin: int, parties: Parties) -> str:
    """Give the party that the text named first when it last named both: "We, the Ministers of COUNTRY and COUNTRY"."""
    both = {parties.home, parties.other}
    near = (at for at in range(max(begin - _BACK, 0), begin) if scan.tags[at] in "CD")
    order = [code for at in near if (code := code_at(scan, at)) in both]
    return next((one for one, two in reversed(list(pairwise(order))) if one != two), "")
