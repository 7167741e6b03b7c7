"""Which body an office belongs to: the one that its words name, else the one that it implies."""

import re

from coopstats.coding.bodies.bodies import publishing_body
from coopstats.coding.bodies.bodynames import national_name
from coopstats.coding.institutions.forces import force_of
from coopstats.coding.institutions.ministries import CHANCELLOR, MINISTERS, ministry_of
from coopstats.coding.institutions.publishing import publisher_of
from coopstats.coding.institutions.registry import Registry
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.persons import Draft
from coopstats.coding.scanning.gazetteer import government, holds_country, kind_of, ministry_name, regions, short_name
from coopstats.coding.scanning.scan import Scan

_HAVE_PRESIDENTS = frozenset({"university", "ngo"})
_MISSIONS = frozenset({"high_commission", "embassy"})
_DEPUTY = r"(?i)(?:(?:vice|deputy|acting|former)[ -])*"
_PROVINCIAL = re.compile(rf"{_DEPUTY}premier of |.*\bgovernment of (?!the republic)")
_REGIONAL = re.compile(rf"{_DEPUTY}(?:provincial|regional|cantonal|county|municipal) ")
_PREMIERS = frozenset(("Premier", "Minister-President"))
_OF_STATES = frozenset(("ministry", "presidency", "government"))
_COMMISSIONER = re.compile(
    r"(?i)(?:european |eu )?(?:commissioner|director[- ]general) for |(?!high)(?:[\w-]+ )+commissioner$"
)
_UNION = frozenset(("EU", "European Union"))
# Of what is no body either: "Bar President", "Conference Vice-President".
_NO_STATES = re.compile(r"(?i)\b(?:bar|conference|district) (?:vice[- ])?president$|president of the court$")
_PERMANENT = re.compile(r"(?i)\bpermanent (?:representative|observer)$")
_COUNTRY = 3  # letters of a country's code
_FOREIGN = re.compile(
    r"\bForeign (?:Affairs|Office|Relations)|\bExternal (?:Affairs|Relations)|\bInternational Relations"
)
_BY_NOUN = re.compile("[bBw]s")
_MEMBER = re.compile(r"(?i)^(?:\w+ )?(?:member|deputy) of (?:the )?(.+)$")
_PART = re.compile(r"(?i)\b(?:delegation|group|committee|commission)\b")  # of what is but part of a parliament
_OF_FORCES = frozenset(("military", "organisation"))
_SERVES = re.compile(
    r"(?i)\b(?:to|(?<=cabinet )of|(?<=staff )of|(?<=secretary )of|(?<=office )of) (?:the |H\.?E\.? )*(?:[\w'-]+ )?"
    r"(?:(President|Head of State)|(Prime Minister|PM|Premier|Chancellor|Head of Government)"
    r"|(King|Queen|Emir|Amir|Sultan|Crown Prince|Crown Princess|Emperor|Grand Duke))$"
)
_HOUSE = re.compile(r"(?i)president of the (?:house|chamber|assembly|parliament)$")
_OF_A_COUNTRY = frozenset(("presidency", "government", "monarchy"))  # bodies of which each country has one


def body_of(
    scan: Scan, draft: Draft, office: OfficePhrase, side: str, registry: Registry, numbers: dict[int, int | None]
) -> int | None:
    """The body of an office: the one named in the phrase, else the one that the office implies."""
    country = office.country or side
    of_union = country == "EUU" and (office.body is None or office.body.name in _UNION)
    if of_union and _COMMISSIONER.match(office.title):
        return registry.implied("European Commission", "igo", "")
    if office.office.rank == "ambassador" and "EUU" in (country, office.body.party if office.body else ""):
        if not office.host and any(o.body and "Mission" in o.body.name for o, _ in draft.offices):
            return None  # "Head of the ORGANISATION Mission, Ambassador NAME": a rank
        host = office.host or registry.parties.host(scan.codebook, "EUU")
        seat = f" in {short_name(scan.codebook, host)}" if host else ""
        return registry.implied(f"Delegation of European Union{seat}", "igo", "")
    name = short_name(scan.codebook, country)
    if _PERMANENT.search(office.title) and len(country) == _COUNTRY and office.body and office.body.party:
        return registry.implied(f"Permanent Mission of {name} to {office.body.name}", "embassy", country)
    if office.body and (number := numbers.get(office.body.first)) is not None:
        return number
    implied = _implied(scan, office, country)
    if implied == "parliament" and office.title.lower().endswith((" voivodeship", " region", " province")):
        return None
    regional = scan.tags[max(office.head - 1, 0)] == "K" and office.first < office.head
    regional = regional or (scan.tags[max(office.first - 2, 0) : office.first] == "Ns" and not office.country)
    regional = regional or (
        office.office.term in _PREMIERS and "provincial_premiers" in government(scan.codebook, country)
    )
    if implied == "government" and (regional or _PROVINCIAL.match(office.title)):
        return None  # of a part of a country
    region = _region(scan, office) if implied in _OF_STATES else ""
    if region or (implied in _OF_STATES and _REGIONAL.match(office.title)):
        ministry = ministry_of(scan, office) if implied == "ministry" and region else ""
        return registry.implied(f"{ministry} of {region}", "ministry", country) if ministry else None
    if implied == "named" and kind_of(scan.codebook, office.office.body_name) == "igo":
        return registry.implied(office.office.body_name, "igo", "")
    if not country or name == country:
        return None
    near = scan.lows[max(office.first - 2, 0) : office.last]
    if not implied and (head := next((low for low in ("embassy", "high commission") if low in near), "")):
        return _mission(scan, office, head.title(), country, registry)  # "the embassy's first secretary"
    if not implied and office.office.rank in _OF_FORCES and (force := force_of(office.title)):
        own = registry.find(country, "agency", force) or registry.find(country, "other", force)
        return own if own is not None else registry.implied(f"{force} of {name}", "agency", country)
    return _of_implied(scan, draft, office, implied, country, registry)


def _region(scan: Scan, office: OfficePhrase) -> str:
    """Give the part of a country whose office it is: "the Bavarian Minister", "President of Bavaria"."""
    known = regions(scan.codebook)
    held = (scan.lows[at] for at in range(max(office.first - 1, 0), office.last) if scan.tags[at] == "K")
    return next((known[low] for low in held if low in known), "")


def _of_implied(
    scan: Scan, draft: Draft, office: OfficePhrase, implied: str, country: str, registry: Registry
) -> int | None:
    """The body of a country that an office implies, of a sort that is known; None if the office is of no state."""
    name = short_name(scan.codebook, country)
    if not implied:
        return None
    if implied == "named" and (kind := kind_of(scan.codebook, office.office.body_name)):
        held = holds_country(scan.codebook, office.office.body_name, country)
        return registry.implied(office.office.body_name + ("" if held else f" of {name}"), kind, country)
    if implied == "presidency" and not office.country and _of_publisher(scan, office):
        return None  # "President NAME" in the own text of a university or an association
    body = scan.tags[office.first] == "B" and office.first < office.head  # "Court President"
    if implied == "presidency" and (body or _of_another(draft, office) or _behind_name(scan, office)):
        return None
    office_of_head = registry.find(country, "government", "Prime Minister's Office")
    if implied == "government" and office_of_head is not None and _SERVES.search(office.title):
        return office_of_head
    if implied in _OF_A_COUNTRY:
        return registry.implied(f"{office.office.body_name or implied.title()} of {name}", implied, country)
    if implied == "parliament":
        return _parliament(scan, office, country, registry)
    if implied in _MISSIONS:
        if not office.country and len(draft.offices) > 1 and not office.host:
            return None  # "Deputy Minister, Ambassador NAME": a rank, not a mission
        own = registry.find(country, "embassy", "High Commission of") if office.office.term != "Ambassador" else None
        if own is not None:
            return own  # "the High Commissioner with the mission's counsellor"
        head = "Embassy" if implied == "embassy" else "High Commission"
        return _mission(scan, office, head, country, registry)
    if implied == "department_of_state" and "secretaries" in government(scan.codebook, country):
        return registry.implied(f"Department of State of {name}", "ministry", country)
    return _department(scan, office, country, registry)


def _department(scan: Scan, office: OfficePhrase, country: str, registry: Registry) -> int | None:
    """The ministry of an office, or the department where ministries are called so."""
    # "Energy Secretary" is of a department in the United States, elsewhere of a ministry.
    known = "departments" in government(scan.codebook, country) or not office.office.body_name.startswith("Department")
    ministry = (office.office.body_name if known else "") or ministry_of(scan, office)
    if not ministry:
        return None
    named = registry.holding(country, "ministry", ministry)
    if named is None and ministry == "Ministry of Foreign Affairs":
        named = registry.matching(country, "ministry", _FOREIGN)  # "Foreign Secretary" of the "Ministry of External X"
    if named is not None:
        return named  # "Foreign Minister" where the text names the "Department of Foreign Affairs and Trade"
    own = publishing_body(scan.codebook, scan.article.publisher or "") if country == scan.home else None
    called = ministry.replace("Ministry", "Department")
    if own and own.name in (called, f"{called} of {short_name(scan.codebook, country)}"):
        ministry = called  # as the publisher calls itself
    return registry.implied(f"{ministry} of {short_name(scan.codebook, country)}", "ministry", country)


def _of_publisher(scan: Scan, office: OfficePhrase) -> bool:
    """Whether a president may be that of the university, association or institute that publishes the text."""
    body = publisher_of(office.title, scan)
    return body is not None and body.kind in _HAVE_PRESIDENTS


def _behind_name(scan: Scan, office: OfficePhrase) -> bool:
    """Whether words that name no country stand before "president": "the NAME Network president"."""
    if _BY_NOUN.search(scan.tags, office.first, office.head):
        return True  # "the bank's vice president"
    at = office.first - 1
    small = scan.tags[office.head] == "o" and office.first == office.head and not scan.in_headline(office.head)
    return small and scan.tags[at : at + 1] in ("N", "T") and at > scan.sentence_of(office.head)[0]


def _of_another(draft: Draft, office: OfficePhrase) -> bool:
    """Whether a president is no country's: "President and CEO", "President of the City Council"."""
    if _NO_STATES.search(office.title):
        return True
    if " for " in office.title and office.office.rank.endswith("head_of_state") and not office.country:
        return True  # "vice-president for finance"
    return office.office.term == "President" and (
        " of " in office.title or any(other.office.rank == "business" for other, _ in draft.offices)
    )


def _parliament(scan: Scan, office: OfficePhrase, country: str, registry: Registry) -> int:
    """The chamber that an office names itself, else the one that the text names."""
    house = office.office.body_name
    for number in registry.of(country, "parliament"):
        name = registry.bodies[number].name
        if registry.is_named(number) and house in name and not _PART.search(name):
            return number
    house = house or _chamber(scan, office.title) or registry.chambers.get(country) or "Parliament"
    return registry.implied(national_name(scan, house, "parliament", country), "parliament", country)


def _mission(scan: Scan, office: OfficePhrase, head: str, country: str, registry: Registry) -> int | None:
    """The mission of an ambassador where the host is known, else one that the text names."""
    host = office.host or registry.parties.host(scan.codebook, country)
    if not host or host == country:
        return registry.find(country, "embassy", "Embassy of")
    whose = "" if office.office.body_name else f" of {short_name(scan.codebook, country)}"  # "Apostolic Nunciature"
    name = f"{office.office.body_name or head}{whose} in {short_name(scan.codebook, host)}"
    return registry.implied(name, "embassy", country)


def _chamber(scan: Scan, title: str) -> str:
    """Give the parliament that a title names: "member of the Storting"."""
    match = _MEMBER.match(title)
    return match[1] if match and kind_of(scan.codebook, match[1]) == "parliament" else ""


def _implied(scan: Scan, office: OfficePhrase, country: str) -> str:
    """What sort of body an office implies."""
    term, ways = office.office.term, government(scan.codebook, country)
    if _HOUSE.search(office.title):
        return "parliament"
    if MINISTERS.search(office.title):
        return "ministry"
    thematic = office.portfolio and office.title.lower().endswith(f"{office.portfolio} ambassador".lower())
    if office.office.body in _MISSIONS and (thematic or " for " in office.title) and not office.host:
        return ""  # "High Commissioner for Renewable Energies", "Human Rights Ambassador": at home
    fielded = office.portfolio and office.title.lower().startswith(office.portfolio.lower())
    fielded = fielded or (term.startswith("Under") and "secretaries" not in ways)
    if office.office.rank == "secretary" and fielded and ministry_name(scan.codebook, office.portfolio):
        return "ministry"  # "Foreign Affairs Assistant Secretary"
    if term == CHANCELLOR and "foreign_chancellor" in ways:
        return "ministry"
    if term == "Cabinet Secretary" and country != office.office.alpha_3 and not office.portfolio:
        return "government"  # who leads a ministry in one country only
    if term == "Vice-Chancellor" and "vice_chancellor" not in ways:
        return ""  # of a university
    if term == "Secretary" and ministry_name(scan.codebook, office.portfolio):
        return "ministry"  # "Secretary of Economy"
    if term == "Secretary" and "secretaries" in ways and office.bare:
        return "department_of_state"  # "Secretary NAME"
    if term == "Envoy" and (len(office.host) == _COUNTRY or scan.low_at(office.last) == "here"):
        return "embassy"  # "Country's envoy to Country", "the envoy here" is its ambassador
    served = _served(office)
    return served if office.office.body == "ministry" and served else office.office.body or served


def _served(office: OfficePhrase) -> str:
    """The body of whoever serves a head: "Adviser to the President", "the President's adviser"."""
    match = _SERVES.search(office.title) or _SERVES.search(f" to {office.portfolio}")
    if match is None:
        return ""
    return "presidency" if match[1] else "government" if match[2] else "monarchy"
