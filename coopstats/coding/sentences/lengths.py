"""For how many days an event lasts, as its sentence says: "a three-day visit", "spent a week in CITY"."""

import re
from math import ceil

from coopstats.coding.dates.datewords import NUMBER_OF
from coopstats.coding.scanning.plainwords import TRIPS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Sentence

_NUMBERS = rf"\d\d?|{'|'.join(NUMBER_OF)}"
_LENGTH = re.compile(
    rf"\b(?:({_NUMBERS})(?:[- ]days?(?! (?:ago|earlier|later|before|after))|-hour)"
    rf"|(?:({_NUMBERS})-)?(?:week(?:-?long)|(?<=-)week))\b"
)
_UNIT = re.compile("week|fortnight|hour")
_DAYS_IN = {"week": 7, "fortnight": 14, "hour": 1 / 24}
# "arrived after two days in CITY": the stay before
SPENT = re.compile(rf"\b(?:after|following) (?:an? )?(?:\d\d?|{'|'.join(NUMBER_OF)})[- ]days? (?:in|at)\b")
TRIP = "|".join(sorted(TRIPS))
_STAY = re.compile(
    rf"\b({_NUMBERS})[- ](?:days?|weeks?|fortnight|hours?) (?:in\b|(?:[\w'-]+ ){{0,3}}?(?:mission|{TRIP})\b)"
    rf"|\b(?:(?:{TRIP}) of|for|spent|spend|spending) ({_NUMBERS}) (?:days|weeks?|fortnight|hours)\b"
)


def bounds(scan: Scan, sentence: Sentence) -> tuple[int, int]:
    """Give where a sentence begins and ends in the text; nowhere if it has no phrases."""
    if not sentence.phrases:
        return 0, 0
    return scan.units[sentence.phrases[0].first].start, scan.units[sentence.phrases[-1].last - 1].end


def stay_told(scan: Scan, sentence: Sentence) -> int:
    """Read for how many days somebody stayed: "a three-day visit", "spent three days"; 0 where it is not told."""
    start, end = bounds(scan, sentence)
    match = _STAY.search(scan.low, start, end)
    return _number(match) if match and not SPENT.search(scan.low, start, end) else 0


def days_told(scan: Scan, sentence: Sentence) -> int:
    """Read "three-day", "three days", "48-hour" and "week-long"; 0 where the sentence does not say."""
    match = _LENGTH.search(scan.low, *bounds(scan, sentence))
    return _number(match) if match else 0


def _number(match: re.Match[str]) -> int:
    word, unit = match[1] or match[2] or "a", _UNIT.search(match[0])
    return ceil((NUMBER_OF.get(word) or int(word)) * (_DAYS_IN[unit[0]] if unit else 1))
