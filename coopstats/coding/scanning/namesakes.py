"""Names that several share, as "Congolese", "Korean", "the Bundesrat", "Petra": the text tells which is meant."""

import re
from functools import partial

from coopstats.coding.scanning.lexicon import Match, Term
from coopstats.coding.scanning.units import Unit

_PLACES = frozenset(("country", "demonym", "city"))
_BODIES = frozenset(("body",))
_NAME = re.compile("[CDKWB]")
_LINE = 60  # units in which a text has its dateline, behind the headline
_SENDER = re.compile(r"(?<=[nJ]\()[CDK](?=\)[-x:.])")
_SITES = frozenset("avenue barracks boulevard camp hall hotel house pavilion road square street".split())
_MOSTLY = {"dominican": "DOM", "dominicans": "DOM"}  # where the text does not tell


def drop_senders(units: list[Unit]) -> None:
    """Take the agency in a dateline for no place, though it is called like one: "CITY, 2 May (Petra) --".

    Parameters
    ----------
    units
        All units of the text; those that name the agency become plain capitalised words.
    """
    found = _SENDER.search("".join([unit.tag for unit in units[:_LINE]]))
    sender = units[found.start()].low if found else ""
    for at, unit in enumerate(units if sender else ()):
        if unit.low == sender:
            units[at] = unit._replace(tag="N", term=None)


def drop_sites(units: list[Unit]) -> None:
    """Take a place that only lends a site its name for no place: "Kenya Camp", "Moscow Road", "Ghana House".

    Parameters
    ----------
    units
        All units of the text; such places become plain capitalised words.
    """
    for at, site in enumerate(units[1:]):
        if units[at].tag in "CK" and site.low in _SITES and site.tag in "TN":
            units[at] = units[at]._replace(tag="N", term=None)


def settle_names(units: list[Unit], tags: str, matches: dict[int, list[Match]], perspective: str) -> None:
    """Give a name that several countries share to the one that the text names otherwise.

    Parameters
    ----------
    units
        All units of the text; those with a shared name are replaced.
    tags
        Their tags.
    matches
        Terms found, by where they begin.
    perspective
        Country of the publisher, which counts as named; empty if unknown.
    """
    shared: list[tuple[int, list[Term]]] = []
    said = {perspective}
    for found in _NAME.finditer(tags):
        at, unit = found.start(), units[found.start()]
        kinds = _BODIES if found[0] in "WB" else _PLACES
        terms = next((match.terms for match in matches[unit.start] if match.end == unit.end), ())
        meant = [term for term in terms if term.kind in kinds] if len(terms) > 1 else []
        if len({_home(term) for term in meant}) > 1:
            shared.append((at, sorted(meant, key=partial(_order, perspective, unit.low))))
        elif unit.term:
            said.add(_home(unit.term))
    for at, several in shared:
        meant_here = next((term for term in several if _home(term) in said), several[0])
        units[at] = units[at]._replace(term=meant_here)
        said.add(_home(meant_here))


def _order(perspective: str, word: str, term: Term) -> tuple[bool, bool]:
    """Put a publisher's own country first, then the one that mostly is meant."""
    return _home(term) != perspective, _home(term) != _MOSTLY.get(word)


def _home(term: Term) -> str:
    """Give the country of a place, or of a body by its own name."""
    return term.value if isinstance(term.value, str) else term.value.alpha_3
