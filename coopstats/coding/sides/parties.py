"""For whom a text speaks, which other country it is about, and whose ambassadors it names."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from coopstats.coding.people.nationality import country_at, side_stated
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.standing import Parties, code_at, may_tell, named_early, spoken_of
from coopstats.coding.scanning.gazetteer import holds_country, short_name
from coopstats.coding.scanning.plainwords import TRIPS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.ledgroups import DELEGATIONS
from coopstats.coding.sides.whereabouts import SEATS, VISITS

_LEAD = 3
_NEAR = 4  # units
_VISITOR = 14  # units of "visit of OFFICE NAME to"
_OF_PEOPLE = re.compile("(D)[wmpPMb]*$")  # "a DEMONYM trade delegation"
_FROM_COUNTRY = re.compile("[eR]?w?t?(C)")  # "a delegation from COUNTRY"
_GROUPS = DELEGATIONS | {"delegations", "businessmen", "businesspeople"}
_OF_A_THING = re.compile("[wp]et?$")
_INSIDE = re.compile("(?<=i)[CK]")
_TOURS = frozenset("tour tours trip swing take takes took taking".split())
_NOUNS = TRIPS | {"journey"}
_VISITED = frozenset("visit visits visited visiting".split())
_GOALS = re.compile(r"[ue]t?w{0,2}([CK](?:,t?[CK])*,?at?[CK])")
_STANDING = frozenset(("headquartered", "based", "registered", "incorporated", "born", "living", "resident"))
_SEEN = re.compile("w" + _GOALS.pattern.replace("[ue]", "u?", 1))
_STOPS = 24  # units of the words for a tour and of the countries that it leads to
_COMES = frozenset("arrived arrives arriving flew".split())
_CITY_IN = re.compile("K,[KC]")
# "City: ", "City, Country | ", "(City) ", "City (Agency) - ", before any name: a dateline without a day.
_FROM = re.compile(r"[(x]?(K)(?:,?C)?(?:,?[Jn,]+)?(?:\([NTWGwn]{1,3}\))?[-:x)]")
# What of a publisher tells that it is a mission, and in which place; that it speaks for a state.
_MISSION = re.compile(
    r"(?i)\b(?:embassy|high commission|consulate(?: general)?|mission|delegation)"
    r"(?:\b.*?(?:\bin\b|\bto\b|,))? (?!of\b|general\b)(.+)"
)
_OFFICIAL = re.compile(
    r"\bgov\b|\bmfa|minist|government|president|parliament|embassy|office|department|transcripts"
    r"|permanent mission|mission of|consulate|high commission"
)


def find_parties(scan: Scan, perspective: str, drafts: Sequence[Draft]) -> Parties:
    """Tell for whom the text speaks and which other country it is about.

    Parameters
    ----------
    scan
        The text as units.
    perspective
        Country of the publisher, `third_party`, or empty. Where it is no country, the side is that of the dateline, or
        the country of which no official is named with it: one's own "Minister" goes without.
    drafts
        People with their offices.

    Returns
    -------
    Parties
        Codes of countries, empty where the text names none.
    """
    counts = _named_places(scan, drafts)
    named = {scan.party(at) for at in may_tell(scan) if scan.tags[at] in "CD"}
    stated = {side for draft in drafts if (side := side_stated(scan, draft))}
    place = _dateline_country(scan)
    ground = place or _ground(scan, named, counts)
    hosted = ground in stated and not place
    # Nothing says that what is told happened elsewhere, or who is named first is abroad in his own press.
    near = not place and _ground(scan, named) in ("", perspective)
    near = near or _is_away(scan, drafts, place if counts[perspective] else "", hosted=hosted)
    stranger = perspective not in stated and _is_stranger(scan, perspective, counts, place)
    stranger = stranger and not (near and _opens_at_home(scan, drafts))
    home = "" if perspective == "third_party" or stranger else perspective
    for goal in _goals(scan) - stated - {perspective}:
        if counts[goal] == 1:
            del counts[goal]
    countries = [code for code in counts if short_name(scan.codebook, code) != code]
    guests = _sent_group(scan) if not home and len(countries) == 1 and not stated else set()
    if not home:
        unsaid = next((code for code in countries if code not in stated and not _is_topic(scan, code)), "")
        likely = (place, "" if ground in stated else ground, unsaid, _place_of(scan, stated), *countries)
        abroad = _visited(scan) | guests
        home = next((code for code in likely if code and code not in abroad), "")
    # A country that somebody stands for is a party sooner than one that is but spoken of.
    lead = named_early(scan) | stated
    others = sorted(
        (code for code in dict.fromkeys([*counts, *sorted(stated)]) if code not in (home, *guests) and code in lead),
        key=lambda code: (code not in stated, code not in countries, code not in named, -counts[code]),
    )
    other = others[0] if others else _post_country(scan, home)
    sent = Parties(home, other, place)
    if _MISSION.search(scan.article.publisher or ""):
        return replace(sent, sender=home, posted=_post_country(scan, home))
    ground = _ground(scan, {home, other}) or place or home
    return replace(
        sent, sender=sent.against(ground) or home, abroad=(place or ground) == other != "" and home in stated
    )


def _sent_group(scan: Scan) -> set[str]:
    """Give the countries whose delegations the text tells of: "met a DEMONYM delegation"."""
    groups = scan.where(_GROUPS)
    before = (_OF_PEOPLE.search(scan.tags, max(at - _NEAR, 0), at) for at in groups)
    behind = (_FROM_COUNTRY.match(scan.tags, at + 1) for at in groups)
    return {scan.party(found.start(1)) for found in (*before, *behind) if found}


def _named_places(scan: Scan, drafts: Sequence[Draft]) -> Counter[str]:
    """Count the places that a text tells of, names of people and what is only spoken of apart, by their codes."""
    people = {at for draft in drafts for first, last in draft.units for at in range(first, last)}
    places = (at for at in may_tell(scan) if at not in people or scan.tags[at] in "CD")
    return Counter(code for at in places if (code := country_at(scan, at)) and not spoken_of(scan, at))


def _is_topic(scan: Scan, code: str) -> bool:
    """Whether a text names a country only as whose a subject is: "the nuclear programme of COUNTRY"."""
    named = (at for at in may_tell(scan) if scan.tags[at] in "CDK" and scan.party(at) == code)
    return all(_OF_A_THING.search(scan.tags, max(at - 3, 0), at) for at in named)


def _is_away(scan: Scan, drafts: Sequence[Draft], place: str, *, hosted: bool) -> bool:
    """Whether the first named is abroad in his own press: "met his DEMONYM counterpart in CITY", "arrived here"."""
    first = min(drafts, key=lambda draft: draft.units[0], default=None)
    if first is None or side_stated(scan, first):
        return False
    return hosted or _arrives(scan, first.units[0][0], place)


def _ground(scan: Scan, sides: set[str], cities: Collection[str] = ()) -> str:
    """Give the side in whose country the first sentences say that something happens: "in CITY", "flew to CITY"."""
    end = scan.sentences[:_LEAD][-1][1] if scan.sentences else 0
    places = (at for at in range(1, end) if scan.tags[at] in "CK")
    there = (
        at for at in places
        if (scan.tags[at - 1] == "i" and scan.lows[at - 2] not in _STANDING)
        or scan.lows[at - 1] in VISITS
        or (scan.tags[at - 1] in "ur" and (scan.lows[at - 2] in VISITS or _is_goal(scan, at - 1)))
    )  # fmt: skip
    told = ((at, code_at(scan, at)) for at in there)
    return next((code for at, code in told if code in sides or (code in cities and scan.lows[at] not in SEATS)), "")


def _is_goal(scan: Scan, to: int) -> bool:
    """Whether somebody's visit leads to a place: "the visit of OFFICE NAME to COUNTRY"."""
    back = range(to - 2, max(to - _VISITOR, 0), -1)
    visit = next((at for at in back if scan.lows[at] in _NOUNS), -1)
    return visit >= 0 and scan.lows[visit + 1] in ("of", "by") and scan.low_at(to) == "to"


def _place_of(scan: Scan, sides: set[str]) -> str:
    """Give the side in whose country something happens first: "in CITY"."""
    places = (match.start() for match in _INSIDE.finditer(scan.tags) if scan.lows[match.start() - 1] == "in")
    return next((code for at in places if (code := code_at(scan, at)) in sides), "")


def _post_country(scan: Scan, home: str) -> str:
    """Give the country in which a mission is that publishes a text: "Embassy of COUNTRY in CITY"."""
    place = _MISSION.search(scan.article.publisher or "")
    code = scan.codebook.perspective("", place[1]) if place else ""
    return code if code not in (home, "third_party") else ""


def _is_stranger(scan: Scan, perspective: str, counts: Counter[str], dateline: str) -> bool:
    """Whether who publishes is on neither side: a paper that reports on two other countries."""
    if short_name(scan.codebook, perspective) == perspective:
        return False  # an organisation
    publisher = scan.article.publisher or ""
    own = holds_country(scan.codebook, publisher, perspective)
    elsewhere = dateline not in ("", perspective)
    unnamed = len(counts) > 1 and not counts[perspective]
    if (own and not (elsewhere and unnamed)) or _OFFICIAL.search(f"{publisher} {scan.article.url}".lower()):
        return False
    return unnamed or (elsewhere and len(counts) > 1 and counts[perspective] == 1 < counts[dateline])


def _goals(scan: Scan) -> set[str]:
    """Give the goals of a tour, of which nobody need be: "on a tour of A, B and C", "an ORGANISATION tour"."""
    tours = scan.where(_TOURS)
    goals = _listed(scan, (_GOALS.search(scan.tags, at, at + _STOPS) for at in tours))
    return goals | {scan.party(at - 1) for at in tours if at and scan.tags[at - 1] == "G"}


def _visited(scan: Scan) -> set[str]:
    """Give the countries of "visits to A and B", of which the visitor is not."""
    return _listed(scan, (_SEEN.match(scan.tags, at) for at in scan.where(_VISITED)))


def _listed(scan: Scan, lists: Iterable[re.Match[str] | None]) -> set[str]:
    return {scan.party(at) for found in lists if found for at in range(*found.span(1)) if scan.tags[at] in "CK"}


def _arrives(scan: Scan, first: int, place: str) -> bool:
    """Whether somebody came to the place of the dateline: "arrived here", "arrived in the DEMONYM capital"."""
    begin, end = scan.sentence_of(first)
    comes = next((at for at in range(first, end) if scan.lows[at] in _COMES), end)
    there = (country_at(scan, at) for at in range(comes, min(comes + _NEAR + 1, end)) if scan.tags[at] in "CDK")
    return comes < end and ("here" in scan.lows[begin:end] or (bool(place) and place in there))


def _opens_at_home(scan: Scan, drafts: Sequence[Draft]) -> bool:
    """Whether the first official named goes without a country, as those of a paper's own country do."""
    officials = (draft for draft in drafts if any(rule.startswith("post.before") for _, rule in draft.offices))
    first = min(officials, key=lambda draft: min(draft.units), default=None)
    return first is not None and not side_stated(scan, first)


def _dateline_country(scan: Scan) -> str:
    """Give the country of the place that a text is dated from, also in lines that only a map of cities tells."""
    line = scan.article.dateline
    if line:
        first = scan.unit_at(scan.article.text.find(line))
        near = range(first, min(first + 6, len(scan.units)))
        place = next((at for at in near if scan.tags[at] in "CK"), -1)
        place += 2 * bool(place >= 0 and _CITY_IN.match(scan.tags, place))  # "CITY, STATE"
        return scan.party(place) if place >= 0 else ""
    titles = (first for first, _ in scan.sentences if not scan.in_headline(first))
    opening = _FROM.match(scan.tags, next(titles, 0))
    return scan.party(opening.start(1)) if opening else ""
