"""Background and boilerplate: closing paragraphs that tell of the world and not of what the parties did or said.

Agencies end a report with what has been known before. A paragraph is background if it names nobody of the readout,
none of the words for the two sides or their meeting, and no party in a sentence with a verb of talk or agreement; or if
it names nobody and begins as agencies begin what they recall.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from coopstats.coding.areas.itemised import is_item
from coopstats.coding.areas.predicates import LIGHT
from coopstats.coding.people.standing import Parties
from coopstats.coding.records import Person, Span
from coopstats.coding.scanning.scan import Scan

_TOGETHER = frozenset(
    "sides both bilateral delegation delegations ministers leaders presidents counterparts interlocutors we our i "
    "us consultations talks meeting meetings visit discussions discussion dialogue conversation envoys ambassador "
    "minister president secretary he she partners partnership cooperation session call forum he's they'll "
    "governments exchange mutual jointly joint officials representatives speakers colleagues host guest "
    "participants discussed agenda topic topics".split()
)
_RECALLED = ("meanwhile, ", "recall that", "to recall", "as reported", "for reference", "reminder", "background: ")
# A line over what every release of a body ends with: "About the Ministry", "Notes to editors".
_CLOSES = re.compile(
    r"(?i)(?:about (?:the )?\w[^.!?]{1,70}|notes? (?:to|for) (?:the )?editors?|editor.?s.? notes?|(?:media|press) "
    r"(?:contacts?|enquiries|inquiries)|for (?:more|further) information)[:.]?$"
)
_LONGEST = 6  # paragraphs of such an end


def find_boilerplate(scan: Scan) -> list[Span]:
    """Find the end of a text where a publisher tells of itself, under a line such as "About the Ministry"."""
    behind = scan.article.paragraphs[2:][-_LONGEST:]
    first = next((start for start, end in behind if _CLOSES.match(scan.article.text[start:end])), None)
    return [] if first is None else [Span(first, behind[-1][1])]


def find_background(scan: Scan, people: Sequence[Person], parties: Parties) -> list[Span]:
    """Find the closing paragraphs of background, in text order.

    Parameters
    ----------
    scan
        The text as units.
    people
        People of the text with their mentions.
    parties
        The sides of the text.

    Returns
    -------
    list of Span
        Whole paragraphs; the headline and the first paragraph are never background.
    """
    article = scan.article
    opening = 2 if article.title_span else 1
    named = sorted(span.start for person in people for span in person.mentions)
    found: list[Span] = []
    for start, end in reversed(article.paragraphs[opening:]):
        first, last = scan.range_of(start, end)
        units = scan.units[first:last]
        they = any(unit.low == "they" and article.text[unit.start] == "T" for unit in units)
        if they or _within(named, start, end):
            break
        if scan.low.startswith(_RECALLED, start):
            found.append(Span(start, end))
            continue
        if any(unit.low in _TOGETHER for unit in units) or _is_item(scan, first, last):
            break
        party = any(u.tag in "CDKS" and u.term and u.term.value in (parties.home, parties.other) for u in units)
        stances = scan.terms.get("stance", ()) if party else ()
        if any(start <= m.start < end and m.terms[0].value.term not in LIGHT for m in stances):
            break
        found.append(Span(start, end))
    return found[::-1]


def _is_item(scan: Scan, first: int, last: int) -> bool:
    """Whether a paragraph is an item of a list of what was talked about."""
    word = next(
        (at for at in range(first, last) if scan.lows[at].isalpha() and scan.lows[at + 1 : at + 2] != [")"]), last
    )
    return word < last and is_item(scan, word)


def _within(offsets: list[int], start: int, end: int) -> bool:
    index = bisect_right(offsets, start - 1)
    return index < len(offsets) and offsets[index] < end
