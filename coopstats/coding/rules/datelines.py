"""The place at the head of a text, from which it is sent."""

from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.gazetteer import regions

_LINE = 8  # units in which a dateline names its city: "State House, CITY", "December 16, 2025 - CITY"


def dateline(reader: Reader) -> tuple[str, str]:
    """Give city and country of the dateline: the place at the head of the text."""
    scan = reader.parts.scan
    line = scan.article.dateline
    starts = [scan.article.text.find(line)] if line else []
    bodies = [s for s in scan.article.sentences[:4] if s != scan.article.title_span][:3]
    starts += [begin for begin, _ in bodies if begin == bodies[0][0] or scan.tags[scan.unit_at(begin)] != "i"]
    named = reader.parts.named  # "Nelson NAME" is no city
    parts = regions(scan.codebook)  # nor is "the Bavarian Minister"
    for start in starts:
        first = scan.unit_at(start)
        if scan.tags[first : first + 3] in ("C,J", "C,n", "C,("):
            return "", scan.party(first)  # "KUWAIT, Jan 19"
        for away, unit in enumerate(scan.units[first : first + _LINE]):
            if unit.tag == "K" and unit.term and unit.start not in named and unit.low not in parts:
                return scan.article.text[unit.start : unit.end].title(), str(unit.term.value)
            if unit.tag == "G" and unit.term and unit.low == "united nations" and not away:
                return "", str(unit.term.value.seat)
            if away > 1 and unit.tag not in "Jn,.-:(NT" and unit.low != "|":
                break
    return "", ""
