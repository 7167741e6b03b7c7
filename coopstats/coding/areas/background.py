"""Background and boilerplate: closing paragraphs that tell of the world and not of what the parties did or said.

Agencies end a report with what has been known before. A paragraph is background if it names nobody of the readout,
none of the words for the two sides or their meeting, and no party in a sentence with a verb of talk or agreement; or if
it names nobody and begins as agencies begin what they recall.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from operator import attrgetter

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
_THEY = re.compile(r"\bT(?:hey|HEY)\b")
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
        words = scan.lows[first:last]
        they = "they" in words and _THEY.search(article.text, start, end)
        if they or bisect_left(named, start) < bisect_left(named, end):
            break
        told = not _TOGETHER.isdisjoint(words) or _is_item(scan, first, last) or _is_told(scan, first, last, parties)
        if told and not scan.low.startswith(_RECALLED, start):
            break
        found.append(Span(start, end))
    return found[::-1]


def _is_told(scan: Scan, first: int, last: int, parties: Parties) -> bool:
    """Whether units tell of talk or agreement, with a party."""
    sides = (parties.home, parties.other)
    if not any(u.tag in "CDKS" and u.term and u.term.value in sides for u in scan.units[first:last]):
        return False
    start, end = scan.span(first, last)
    stances = scan.terms.get("stance", ())
    near = stances[bisect_left(stances, start, key=attrgetter("start")) :]
    return any(match.terms[0].value.term not in LIGHT for match in takewhile(lambda match: match.start < end, near))


def _is_item(scan: Scan, first: int, last: int) -> bool:
    """Whether a paragraph is an item of a list of what was talked about."""
    word = next(
        (at for at in range(first, last) if scan.lows[at].isalpha() and scan.lows[at + 1 : at + 2] != [")"]), last
    )
    return word < last and is_item(scan, word)
