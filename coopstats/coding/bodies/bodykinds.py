"""Of what kind a body is: what its name tells, else what its head does."""

import re

from coopstats.coding.scanning.gazetteer import government, kind_of, ministry_name, short_name
from coopstats.coding.scanning.scan import Scan

JOINT_BODY = re.compile(
    r"(?i)\b(?:joint|mixed|inter-?governmental|bi-?national|bilateral|permanent"
    r"|(?!(?:anti|counter|non|multi|self|high|fact|co)-)[a-z]+[-–/][a-z]+)\b.*"
    r"\b(?:commission|committee|working group)\b"
)
# A centre or council that studies is a think tank.
_STUDY = re.compile(
    r"\b(?:Cent(?:re|er)|Council|Academy|Forum|Programme?)\b.*\b(?:Studies|Research|Analysis|Policy|Relations|Affairs|Dialogue)$"
    r"|\b(?:Studies|Policy|Research|Analysis) Cent(?:re|er)$"
)
# Institutes that keep a branch of the state's work.
_OFFICES = re.compile(
    r"(?i)\b(?:coffee|cocoa|sugar|cotton|rice|wine|standards?|standardi[sz]ation|metrology|statistic\w*|meteorolog\w*|"
    r"hydrograph\w*|geolog\w*|patents?|property|tourism|health|electricity|fisheries|forest\w*|housing|migration|"
    r"social security|colonisation|export\w*|cultural heritage|sports?|disease control|elections?|electoral)\b"
    r".*\binstitute\b|\binstitution for human rights\b|"
    r"^national (?!.*(?:stud|research|strateg|polic|scien|technolog|educat|affairs|relations)).*\binstitute\b|"
    r"\binstitute (?:of|for) (?:\w+ )?(?:coffee|statistics|standards|standardi[sz]ation|metrology|meteorology|tourism|"
    r"patents|industrial property|intellectual property|public health|health|social security|forestry|housing|sports)\b"
)
_TAUGHT = re.compile(  # institutes where people study
    r"\b(?:Polytechnic|Technical|Technological|Pedagogical|Teachers'?|Medical|Aviation|Agricultural|Financial|Training"
    r"|Military|Naval|Maritime) Institute\b"
    r"|\bInstitute of Science (?:and|&) Technology|\bInstitute (?:of|for) .*\b(?:Training|Education)\b"
)
_LEARNED = re.compile(r"\bAcademy of (?:.* )?Sciences?\b")
_SITES = re.compile(
    r"\b(?:Primary|Elementary|Secondary|High|Senior|Junior|Nursery|Middle) School\b"
    r"|\b(?:Cultural|Training|Arbitration|Mediation|Youth|Sports|Community|Heritage|Culture) Cent(?:re|er)\b"
)
_OF_PARTY = re.compile(r"\bCentral Committee\b|\bParty\b.*\bCommittee\b")
_OF_STATE = re.compile(
    r"\b(?:Special|Army|Naval|Maritime|Marine|Air|Combined|Joint|Rapid|Security)\b.*\bTask Force\b"
    "| (?:of|under) the (?:Ministry|Government|Cabinet)"
)
_OF_STATES = ("Intergovernmental Authority", "Inter-Governmental Authority", "Intergovernmental Organi")
_TRADERS = re.compile(
    r"\b(?:Women|Business|Entrepreneur\w*|Youth|Employers?|Traders?|Exporters?|Manufacturers?|Producers?)\b.*"
    r"\b(?:Council|Association|Federation|Union|Forum|Club|League)\b"
)


def kind_by_name(scan: Scan, kind: str, name: str, country: str) -> str:
    """Give the kind that a body's name tells, else that of its head.

    Parameters
    ----------
    scan
        The text, whose side counts where the body's country is not known.
    kind
        What the head or the codebook says.
    name, country
        The body's.

    Returns
    -------
    str
        One of the kinds of institutions.
    """
    if kind == "agency" and name.startswith("University "):
        return "university"
    if name.startswith("Ministry "):
        return "ministry"
    if kind in ("agency", "committee", "other") and (_OF_PARTY.search(name) or _is_of_party(scan, name)):
        return "party"
    if kind == "committee" and _OF_STATE.search(name):
        return "agency"
    if kind == "agency" and name.startswith(_OF_STATES):
        return "igo"
    if kind == "agency" and not country and name.startswith("International Council "):
        return "ngo"
    if kind in ("agency", "committee", "other") and JOINT_BODY.search(name):
        return "committee"
    if (
        kind == "company"
        and kind_of(scan.codebook, name) != "company"
        and re.fullmatch(rf"Bank of (?:the )?{short_name(scan.codebook, country)}", name)
    ):
        return "agency"  # a country's central bank
    if kind == "think_tank" and _TAUGHT.search(name):
        return "university"
    if kind == "university" and _LEARNED.search(name):
        return "think_tank"
    if kind in ("agency", "university") and _SITES.search(name):
        return "other"
    if kind == "think_tank" and _OFFICES.search(name):
        return "agency"
    if kind != "agency":
        return kind
    if name.endswith(" Government"):
        return "government"
    department = re.match(r"(?:Federal )?Department (?:of|for) (?:the )?(.+)", name)
    if department and "departments" in government(scan.codebook, country or scan.article.perspective or ""):
        first = re.split(",| and ", department[1])[0]
        return "ministry" if any(ministry_name(scan.codebook, field) for field in (department[1], first)) else kind
    if _TRADERS.search(name):
        return "ngo"
    return "think_tank" if _STUDY.search(name) else kind


def _is_of_party(scan: Scan, name: str) -> bool:
    """Whether a committee is of a party whose central one the codebook knows: "ACRONYM Municipal Committee"."""
    party, _, rest = name.partition(" ")
    return "Committee" in rest and kind_of(scan.codebook, f"{party} Central Committee") == "party"
