"""Which side an office alone puts its holder on: at a mission, of a town, of an organisation."""

import re
from collections.abc import Mapping, Sequence

from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import Parties, may_tell
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.whereabouts import embassy_before

# Those who serve at an embassy under its ambassador.
_STAFF = frozenset(
    ("Deputy Chief of Mission", "Deputy Ambassador", "Minister-Counsellor", "Minister Plenipotentiary", "Counsellor",
     "First Secretary", "Attaché", "Deputy High Commissioner")
)  # fmt: skip
# Officers that states do not have.
_ORGANISATIONAL = re.compile(
    r"(?i)(?:assistant|deputy|under)[- ]secretary[- ]general|(?:deputy )?resident (?:coordinator|representative)"
)
_COMMISSIONER = re.compile(r"(?i)commissioner for |high representative\b")
_PARTISANS = frozenset(("democrat", "republican"))  # "Sen. NAME, a Democrat from Ohio"
_NEAR = 4  # units behind a name
_THERE = re.compile("(?:i|(?<![NTKv])e)$")  # "in CITY", "the port of CITY", not "Mayor NAME of CITY"
_POSTED = frozenset({"ambassador", "consul"})


def side_of_office(
    scan: Scan, draft: Draft, drafts: Sequence[Draft], sides: Mapping[int, str], parties: Parties
) -> str:
    """Give the side that somebody's office tells without a look at who else is said near; empty where it does not.

    Parameters
    ----------
    scan
        The text as units.
    draft
        The person.
    drafts, sides
        All people, and the sides of those that are known, by number.
    parties
        The sides of the text.
    """
    offices = [office for office, _ in draft.offices]
    if _ORGANISATIONAL.fullmatch(" ".join(o.office.term for o in offices)) and (body := _one_body(scan, sides)):
        return body
    named = (scan.party(at) for at in may_tell(scan) if scan.tags[at] == "G")
    if any(_COMMISSIONER.match(o.title) and not o.body for o in offices) and "EUU" in named:
        return "EUU"  # of its Commission
    return (
        _of_principal(scan, draft, drafts, sides)
        or _of_mission(draft, drafts, sides)
        or (embassy_before(scan, draft.units[0][0]) if is_posted(draft) else "")
        or _of_town(scan, draft)
        or ("USA" if any(_PARTISANS.intersection(scan.lows[last : last + _NEAR]) for _, last in draft.units) else "")
        or (_beside_a_mission(draft, parties) if parties.posted else "")
    )


def _of_principal(scan: Scan, draft: Draft, drafts: Sequence[Draft], sides: Mapping[int, str]) -> str:
    """Give the side of whom somebody serves: "the special envoy of President NAME"."""
    served = {at for o, _ in draft.offices if scan.tags[o.last - 1] in "eu" for at in (o.last, o.last + 1)}
    told = (sides[i] for i in sides if any(first in served for first, _ in drafts[i].units)) if served else ()
    return next(iter(told), "")


def is_posted(draft: Draft) -> bool:
    """Whether somebody is an ambassador and nothing else, and the text does not say to whom."""
    return bool(draft.offices) and all(o.office.rank in _POSTED and not o.host for o, _ in draft.offices)


def _of_town(scan: Scan, draft: Draft) -> str:
    """Give the country of the city of a mayor or governor: "Mayor NAME of CITY", "opened a fair in CITY with him"."""
    if not draft.offices or any(office.office.rank != "local" for office, _ in draft.offices):
        return ""
    own = next((last + 1 for _, last in draft.units if scan.tags[last : last + 2] == "eK"), 0)
    if own:
        return scan.party(own)
    first = draft.offices[0][0].first
    begin = scan.sentence_of(first)[0]
    towns = [at for at in range(begin + 1, first) if scan.tags[at] == "K"]
    there = len(towns) == 1 and (
        _THERE.search(scan.tags, begin, towns[0]) or "where" in scan.lows[towns[0] : first]
    )  # also "flew on to CITY, where he and Mayor NAME"
    return scan.party(towns[0]) if there else ""


def _beside_a_mission(draft: Draft, parties: Parties) -> str:
    """Give the side of an ambassador, or of an official who serves at home, in the news of a mission."""
    if any(o.office.rank in ("local", "secretary") for o, _ in draft.offices):
        return parties.posted
    return parties.home if is_posted(draft) else ""


def _of_mission(draft: Draft, drafts: Sequence[Draft], sides: Mapping[int, str]) -> str:
    """Give the side of the ambassadors of a text, if all are of one, for who serves below them at none named."""
    if not any(o.office.term in _STAFF and not o.body and "President" not in o.title for o, _ in draft.offices):
        return ""
    found = {side for i, side in sides.items() if any(o.office.rank == "ambassador" for o, _ in drafts[i].offices)}
    found -= {office.host for office, _ in draft.offices}  # "Attaché to COUNTRY" beside its ambassador
    return found.pop() if len(found) == 1 else ""


def _one_body(scan: Scan, sides: Mapping[int, str]) -> str:
    """Give the one organisation for which people of a text stand."""
    bodies = {side for side in sides.values() if short_name(scan.codebook, side) == side}
    return bodies.pop() if len(bodies) == 1 else ""
