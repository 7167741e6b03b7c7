"""Fields in brackets behind the names of ministers: "NAME (Defence), NAME (Home Affairs; Trade)"."""

import re

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.persons import Placed
from coopstats.coding.scanning.gazetteer import ministry_name, office_called
from coopstats.coding.scanning.scan import Scan

_FIELDS = re.compile(r"(?:,?Q)*\(([TPMNB]+(?:[,;ar]t?[TPMNBG]+)*)\)")
_LIST = 2  # names with a field, at least


def add_bracketed(scan: Scan, placed: Placed) -> None:
    """Give each of several people the field that stands in brackets behind the name.

    Parameters
    ----------
    scan
        The text as units.
    placed
        Names with their people, in text order; the people are changed.
    """
    found = [(draft, phrase, match) for phrase, draft in placed if (match := _FIELDS.match(scan.tags, phrase.last))]
    found = [(d, p, m) for d, p, m in found if "P" in m[1] or ministry_name(scan.codebook, scan.words(*m.span(1)))]
    if len(found) < _LIST:
        return
    minister = office_called(scan.codebook, "Minister")
    for draft, phrase, match in found:
        if any(not office.bare for office, _ in draft.offices if office.office.rank == "minister"):
            continue
        draft.offices = [pair for pair in draft.offices if pair[0].office.rank != "minister"]
        for field in scan.words(*match.span(1)).split(";"):
            title = f"Minister for {field.strip()}"
            country = draft.country
            first, last = phrase.first, match.end()
            office = OfficePhrase(first, last, first, title, field.strip(), country, "", None, minister)
            draft.offices.append((office, "post.in_brackets"))
