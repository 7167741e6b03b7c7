"""Items of a list set out in lines, under a line that says what was talked about: "They discussed:"."""

import re

from coopstats.coding.areas.fieldwords import FIELD_OF, TALKED
from coopstats.coding.scanning.scan import Scan

_MARK = re.compile(r"\s*(?:[^\w\s\"'(]{1,3}\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)")
_LONGEST = 80  # letters of a line that stands over a list without a colon
_MOST = 20  # lines of a list


def is_item(scan: Scan, unit: int) -> bool:
    """Tell whether a unit opens an item of a list in lines whose head tells of fields or talks.

    Parameters
    ----------
    scan
        The text as units.
    unit
        The first word behind the mark of the item, if it has one.

    Returns
    -------
    bool
        True under a line that ends with a colon, or a short one such as "Fields of cooperation".
    """
    text, start = scan.low, scan.starts[unit]
    begin = text.rfind("\n", 0, start) + 1
    marked = bool(_MARK.fullmatch(text, begin, start))
    if not begin or not (marked or begin == start):
        return False
    above = [line for line in text[max(begin - _MOST * _LONGEST, 0) : begin].split("\n") if line.strip()][-_MOST:]
    for line in reversed(above):
        if line.rstrip().endswith(":"):
            return True
        if not (_MARK.match(line) if marked else len(line) < _LONGEST / 2 and not line.rstrip().endswith(".")):
            words = re.findall(r"\w+", line)
            return marked and len(line) < _LONGEST and not (FIELD_OF | TALKED).isdisjoint(words)
    return False
