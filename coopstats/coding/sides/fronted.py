"""Whom a sentence puts before the one who acts: "With NAME, he signed", "In COUNTRY, OFFICE NAME gave time to B"."""

import re

from coopstats.coding.people.standing import Anchor, Parties, Said, code_among, code_at
from coopstats.coding.scanning.plainwords import BE, HE
from coopstats.coding.scanning.scan import Scan

_FRONTED = re.compile("h[^w.;:]{2,16},")  # "With OFFICE, NAME, he"
_DONE_WITH = frozenset("signed adopted initialled inked concluded agreed discussed exchanged reviewed".split())
_TALKS = frozenset("talks talk conversation discussion discussions meeting exchange".split())
_ACTS = re.compile(",[^w,.;:]+w[MmPpOtHR]*$")  # ", NAME pressed OFFICE"
COMMA = re.compile(",[tHR]*$")
PARTS = re.compile("[w,;a]")


def goes_before(scan: Scan, begin: int, first: int, end: int, said: Said) -> bool:
    """Whether somebody is put before who meets him: "With OFFICE NAME, he signed", "With NAME, a treaty was signed"."""
    if scan.lows[begin] != "with":
        return False
    fronted = _FRONTED.match(scan.tags, begin)
    if fronted and begin < first < fronted.end() and scan.low_at(fronted.end()) in HE:
        return True
    verb = next((at for at in range(first, end) if scan.lows[at] in BE | _TALKS), end)
    done = verb < end and (scan.lows[verb] in _TALKS or scan.low_at(verb + 1) in _DONE_WITH)
    return done and not said.anybody(begin, end)


def is_fronted(scan: Scan, begin: int, first: int, last: Anchor, said: Said) -> bool:
    """Whether the one before opens the sentence as whom somebody saw: "To OFFICE NAME, NAME brought wishes"."""
    between = scan.tags[last.unit : first]
    if "a" in between or not COMMA.search(between):
        return False
    where = scan.lows[begin : last.unit]
    if "where" in where and not HE.isdisjoint(where) and not said.anybody(begin, last.unit):
        return "w" not in between  # "From CITY, where he met B, OFFICE NAME flew on"
    opens = scan.tags[begin] in "uyh" and not PARTS.search(scan.tags, begin + 1, last.unit)
    return opens and not said.anybody(last.unit + 1, first)


def hosts(scan: Scan, begin: int, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the country of "In COUNTRY, OFFICE NAME gave time to B", where B is one of ours."""
    ours = [anchor for anchor in said.between(first, end) if anchor.side == parties.home]
    abroad = code_at(scan, begin + 1) if scan.tags[begin : begin + 2] in ("iC", "iK") else ""
    return abroad if ours and abroad != parties.home else ""


def acted_on(scan: Scan, begin: int, first: int, parties: Parties) -> str:
    """Give the country of "At the ministry in CITY, A pressed OFFICE NAME", whom another has to do with there."""
    comma = scan.tags.find(",", begin, first)
    if scan.tags[begin] != "i" or comma < 0 or not _ACTS.search(scan.tags, comma, first):
        return ""
    there = code_among(scan, (at for at in range(begin + 1, comma) if scan.tags[at - 1] == "i"))
    return there if there != parties.home else ""
