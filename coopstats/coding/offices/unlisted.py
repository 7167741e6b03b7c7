"""Bodies behind the head of an office that no list knows: "CEO of NAME", "secretary-general of the X Forum for Y"."""

import re

from coopstats.coding.bodies.bodyedges import trim
from coopstats.coding.bodies.bodynames import BodyPhrase, printed
from coopstats.coding.offices.behind import Complement, Reader
from coopstats.coding.offices.ownbodies import NAMED_HEADS

# A body known by no head ("CEO of NAME,") ends where the name of a person or a clause begins.
_UNKNOWN = re.compile(r"t?(?:([CD])s)?([NTKPDCBMGW]+(?:[-av]?[NTKPDCBMGW]+)*)(?=[HRO]|,|[).;])")
_GATHERING = re.compile(r"t?([NTKPCDMGBW]+(?:[er]t?[NTKPCDMGBW]+)*)")
_GATHERINGS = frozenset("forum movement network initiative platform campaign circle assembly programme".split())
PRESIDENTS = frozenset(("President", "Vice President"))  # of a company, if of a name that is no country's
# What tells a company by its name alone.
_FIRM = re.compile(
    r"(?i)(?:bank|energo|enerji|energia|gaz|gas|neft|oil|telecom|telekom|avia|air|airways|prom|invest|trans"
    r"|petrol|petroleum|steel|tech|pharm|pharma|export|impex|motors?|mobile)$|^(?:petro|tele|electro|elektro|hydro|aero)"
)


def gathering(at: Reader) -> Complement | None:
    """Read "of the World Forum for X of Y", "of the NAME Movement": a body without a head that the codebook has."""
    leads = not at.now.body and at.office.rank in NAMED_HEADS.keys() | {"secretary"}
    match = _GATHERING.match(at.scan.tags, at.start, at.high) if leads else None
    first, last = match.span(1) if match else (0, 0)
    heads = [k for k in range(first + 1, last) if at.scan.units[k].low in _GATHERINGS]
    if not heads:
        return None
    end = trim(at.scan, heads[-1] + 1, last) if at.scan.tags[heads[-1] + 1] in "er" else heads[-1] + 1
    return at.upto(end, body=printed(at.scan, first, end, "ngo"))


def company(at: Reader) -> Complement | None:
    """Read a body that no list knows: "CEO of NAME, ..."."""
    leads = at.link in "ei" and not at.now.body and (at.office.rank in NAMED_HEADS or at.office.term in PRESIDENTS)
    match = _UNKNOWN.match(at.scan.tags, at.start, at.high) if leads else None
    if match is None:
        return None
    first, end = match.span(2)
    country = at.scan.party(match.start(1)) if match[1] else ""
    name, kind = at.scan.words(first, end), NAMED_HEADS.get(at.office.rank, "company")
    short = end == first + 1 and at.scan.tags[first] == "N" and name.isupper()
    if (at.link != "e" and not short) or set("NT").isdisjoint(at.scan.tags[first:end]):
        return at.upto(end, country=country)
    kind = "ministry" if short and name.startswith("MIN") else "company" if _FIRM.search(name) else kind
    return at.upto(end, country=country, body=BodyPhrase(first, end, name, kind, ""))
