"""The country or body that a text says with a name: "NAME of COUNTRY", "NAME (COUNTRY)", "NAME from BODY"."""

import re

from coopstats.coding.bodies.again import said_again
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.people.headings import heading_of
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.nationality import HEADS, WHO
from coopstats.coding.scanning.scan import Scan

_MET = frozenset(("met", "meets", "saw", "told", "held", "led"))
_FAR = 6  # units from a name to its body
_LINE_START = 4  # units before a name that a line begins with
_AGAIN = re.compile("et[bBw](?![bBew])")
_OF_BODY = re.compile(r",?(?:w[wT]{1,2}[erui]?|[ew]|(?<=,)tw{1,2}e)t?(?:[CD]s?)?t?")
_STAFF = frozenset("official officer diplomat representative expert specialist employee".split())
_OF = frozenset(("of", "from", "representing", "the", ","))
_OF_COUNTRY = re.compile(r",?(?:e|w)t?(C)|\((C)[,;)]|,(C)(?=[;.)x])")


def stated_country(scan: Scan, phrase: NamePhrase) -> str:
    """A country that follows the name: "NAME of COUNTRY", "NAME (COUNTRY)"."""
    match = _OF_COUNTRY.match(scan.tags, phrase.last)
    at = match.start(match.lastindex or 1) if match else -1
    if match and (match[1] is None or _OF.issuperset(scan.lows[phrase.last : at])):
        return scan.party(at)
    before = phrase.first - 1
    while scan.tags[before : before + 1] in ("H", "R"):
        before -= 1
    tag = scan.tags[before : before + 1]
    if tag and tag in "x:" and before > 1 and scan.tags[before - 1] == "C":
        # a row "COUNTRY | NAME"
        return scan.party(before - 1) if scan.article.text[scan.units[before].start] in "|:\t" else ""
    if tag == "s" and scan.tags[before - 1] in "CK":
        return scan.party(before - 1)
    return scan.party(before) if tag == "D" else ""


def stated_body(
    scan: Scan, phrase: NamePhrase, bodies: dict[int, BodyPhrase], ends: dict[int, BodyPhrase]
) -> BodyPhrase | None:
    """A body that follows the name: "NAME of the BODY", "NAME from BODY"."""
    if owner := ends.get(phrase.first - 1):
        return owner if scan.tags[owner.last] == "s" else None  # "the BODY's NAME"
    if scan.tags[phrase.last : phrase.last + 1] not in ("e", "w", ","):
        return None
    if again := _AGAIN.match(scan.tags, phrase.last):
        return said_again(scan, again.end() - 1, bodies.values())  # "President NAME of the chamber"
    match = _OF_BODY.match(scan.tags, phrase.last)
    near = range(min(match.end(), phrase.last + _FAR), phrase.last, -1) if match else ()
    at = next((at for at in near if at in bodies), None)
    if at is None:
        return None
    words = set(scan.lows[phrase.last : at])
    verb = scan.lows[phrase.last]
    apposed = scan.tags.startswith(",t", phrase.last)
    if verb in _MET or verb.endswith("ed") or (apposed and not words & _STAFF):
        return None  # "NAME met staff of the BODY", "NAME, a critic of the BODY"
    told = "of" in words or "from" in words or (words & WHO and words & HEADS)
    return bodies[at] if told else None


def body_above(scan: Scan, phrase: NamePhrase, bodies: dict[int, BodyPhrase]) -> BodyPhrase | None:
    """Give the body that heads a list, of a name that begins a line of it."""
    begin = scan.sentence_of(phrase.first)[0]
    heading = heading_of(scan, begin) if phrase.first - begin < _LINE_START else None
    return next((bodies[at] for at in range(*heading) if at in bodies), None) if heading else None
