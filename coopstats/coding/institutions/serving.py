"""Whoever serves the head of a state or government, by the title: "Adviser to the President"."""

import re

from coopstats.coding.offices.offices import OfficePhrase

_SERVES = re.compile(
    r"(?i)\b(?:to|(?<=cabinet )of|(?<=staff )of|(?<=secretary )of|(?<=office )of) (?:the |H\.?E\.? )*(?:[\w'-]+ )?"
    r"(?:(President|Head of State)|(Prime Minister|PM|Premier|Chancellor|Head of Government))$"
)


def served(office: OfficePhrase) -> str:
    """The body of whoever serves a head: "Adviser to the President", "the President's adviser"."""
    match = _SERVES.search(office.title) or _SERVES.search(f" to {office.portfolio}")
    return "" if match is None else "presidency" if match[1] else "government"
