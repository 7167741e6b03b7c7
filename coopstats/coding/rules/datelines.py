"""The places with which a text begins: where it is sent from, and the cities that its first sentences name."""

import re

from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.spots import place_of
from coopstats.coding.scanning.gazetteer import regions

_IN_CITY = re.compile("[@gv]_?K(?![$K])")
LEAD = 3  # sentences in which the one city named is taken for the place
_LINE = 8  # units in which a dateline names its city: "HOUSE, CITY", "MONTH 16, 2025 - CITY"


def dateline(reader: Reader) -> tuple[str, str]:
    """Give city and country of the dateline: the place at the head of the text."""
    scan = reader.scan
    line = scan.article.dateline
    starts = [scan.article.text.find(line)] if line else []
    bodies = [s for s in scan.article.sentences[:4] if s != scan.article.title_span][:3]
    starts += [begin for begin, _ in bodies if begin == bodies[0][0] or scan.tags[scan.unit_at(begin)] != "i"]
    named = reader.parts.named  # who is called like a city is none
    parts = regions(scan.codebook)  # nor is a region
    for start in starts:
        first = scan.unit_at(start)
        if scan.tags[first : first + 3] in ("C,J", "C,n", "C,("):
            return "", scan.party(first)  # "COUNTRY, Jan 19"
        for away, unit in enumerate(scan.units[first : first + _LINE]):
            if unit.tag == "K" and unit.term and unit.start not in named and unit.low not in parts:
                return scan.article.text[unit.start : unit.end].title(), str(unit.term.value)
            if unit.tag == "G" and unit.term and unit.low == "united nations" and not away:
                return "", str(unit.term.value.seat)
            if away > 1 and unit.tag not in "Jn,.-:(NT" and unit.low != "|":
                break
    return "", ""


def lead_cities(reader: Reader) -> dict[str, str]:
    """Give the city of each country of which the first sentences name but one, behind "in" or "at"."""
    cities: dict[str, set[str]] = {}
    for sentence in reader.sentences[: LEAD + 1]:
        for match in _IN_CITY.finditer(sentence.tags):
            city, country = place_of(reader.scan, sentence.phrases[match.end() - 1])
            cities.setdefault(country, set()).add(city)
    return {country: next(iter(names)) for country, names in cities.items() if len(names) == 1}
