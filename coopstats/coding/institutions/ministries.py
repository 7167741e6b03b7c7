"""Which ministry a title implies: by its portfolio, by the minister whom it serves, by a field in its words."""

import re

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.scanning.gazetteer import field_words, ministry_name
from coopstats.coding.scanning.scan import Scan

_BELOW = re.compile(r"(?i)(?:\w+ )?(?:under|assistant|deputy|joint|additional)[ -]?secretary")
CHANCELLOR = "Chancellor"
# Who serves a minister: "director of cabinet of the Minister of Planning".
MINISTERS = re.compile(
    r"(?i)\b(?:to|(?<=cabinet )of|(?<=staff )of|(?<=secretary )of|(?<=office )of) (?:the )?"
    r"(?:(?!prime)[\w-]+ ){0,2}Minister\b(?!'s Office)"
)
# What deputies do in any ministry: "Deputy Minister for Finance and Administration".
_TASK = re.compile(
    r"(?i)\b(?:deputy|vice|assistant)[ -]minister (?:for|of) (?:financ\w+ and administrat\w+|administrat\w+"
    r"|polic\w+ and|policy$|planning and policy|programm?es?\b|operations|technical|professional|coordination)"
)
_DIPLOMATIC = re.compile(r"(?i)\b(?:consular|bilateral|multilateral|diplomatic|political)\b")
_SMALL_WORD = re.compile(r"\b(?!(?:and|of|for|the|in|with|s)\b)[^\W\d_]")
_SHORTENED = re.compile(r"\b[A-Z]{2,3}$")  # "Deputy FM"
_LINKS = frozenset("of the and for with in s affairs".split())
_REGIONS = frozenset(
    "middle east near north south eastern western central west africa asia europe pacific caribbean america americas "
    "latin gulf african asian commonwealth overseas territories mediterranean".split()
)


def ministry_of(scan: Scan, office: OfficePhrase) -> str:
    """Ministry that the words of a title imply: its portfolio as listed, else the portfolio as it stands."""
    if office.office.term == CHANCELLOR:
        return "Ministry of Foreign Affairs"
    if _TASK.search(office.title):
        return ""
    if whose := MINISTERS.search(office.title):
        return _field(scan, office.title[whose.start() :])
    head = scan.lows[office.head]
    before, _, task = office.title.partition(" for ")
    if task and " for " not in head and " of " not in head and (own := _field(scan, head)):
        return own  # "Deputy Foreign Minister for Asia"
    own_field = before.partition(" of ")[2]  # "Assistant Minister of Foreign Affairs for Development"
    if task and (own := ministry_name(scan.codebook, own_field) if own_field else _field(scan, before)):
        return own  # "Foreign Affairs Undersecretary for Bilateral Relations"
    if task and office.office.rank in ("secretary", "deputy_minister") and _DIPLOMATIC.search(office.portfolio):
        return ministry_name(scan.codebook, office.portfolio) or "Ministry of Foreign Affairs"
    if _BELOW.match(office.title) and " for " in office.title and not ministry_name(scan.codebook, office.portfolio):
        return ""  # "Undersecretary for Bilateral Relations": a task within a ministry
    if office.portfolio:
        field = office.portfolio.split(" for ")[0]  # "Land, Transport and Tourism for International Affairs"
        if listed := ministry_name(scan.codebook, office.portfolio) or ministry_name(scan.codebook, field):
            return listed
        told = set(re.findall(r"[^\W\d_]+", office.portfolio.lower())) - _LINKS
        if told <= _REGIONS:
            return "Ministry of Foreign Affairs"  # "Minister for the Middle East"
        return (
            f"Ministry of {_SMALL_WORD.sub(lambda word: word[0].upper(), field)}"
            if told & field_words(scan.codebook)
            else ""
        )
    return _field(scan, office.title) or (_field(scan, office.office.term) if _SHORTENED.search(office.title) else "")


def _field(scan: Scan, title: str) -> str:
    """Ministry of the longest field of government that a title holds."""
    words = re.findall(r"[\w-]+", re.sub("(?i)(?<=vice|puty)-|-(?=minister)", " ", title).lower())
    for size in range(len(words), 0, -1):
        for first in range(len(words) - size + 1):
            if found := ministry_name(scan.codebook, " ".join(words[first : first + size])):
                return found
    return ""
