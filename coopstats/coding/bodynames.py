"""How far a body's name goes, whose it is, what it is called in full, and of what kind it is by its name."""

import re
from dataclasses import dataclass

from coopstats.codebook import Body
from coopstats.coding.gazetteer import SHARED_CHAMBERS, holds_country, ministry_name, short_name
from coopstats.coding.scan import Scan

NATIONAL = frozenset({"ministry", "presidency", "government", "monarchy", "parliament", "agency", "party", "committee"})
OF_EVERY_COUNTRY = frozenset({"ministry", "embassy", "parliament", "government", "presidency"})
# A body of these kinds before another's name says whose that one is: "White House National Security Council".
LEADS = frozenset({"presidency", "government"})
# "Chamber of Commerce, Industry and Agriculture": the head holds the first item itself.
LISTED_FIELDS = re.compile(r"(?:,(?=[PT]+(?:,|,?a))[PT]+)*(?:,?at?[PT]+)+")
# A centre or council that studies is a think tank.
_STUDY = re.compile(
    r"\b(?:Cent(?:re|er)|Council|Academy|Forum|Programme?)\b.*\b(?:Studies|Research|Analysis|Policy|Relations|Affairs|Dialogue)$"
    r"|\b(?:Studies|Policy|Research|Analysis) Cent(?:re|er)$"
)
JOINT_BODY = re.compile(
    r"(?i)\b(?:joint|mixed|inter-?governmental|bi-?national|bilateral|permanent|[a-z]+[-–/][a-z]+)\b.*"
    r"\b(?:commission|committee|working group)\b"
)
_TRADERS = re.compile(
    r"\b(?:Women|Business|Entrepreneur\w*|Youth|Employers?|Traders?|Exporters?|Manufacturers?|Producers?)\b.*"
    r"\b(?:Council|Association|Federation|Union|Forum|Club|League)\b"
)
# Whose a body may be within its name.
_OWNERS = frozenset(
    "people workers women farmers peasants teachers employers writers journalists veterans lawyers children soldiers "
    "students citizens consumers producers".split()
)
# Countries whose ministries are called departments.
_DEPARTMENTAL = frozenset("GBR USA AUS IRL ZAF PHL CHE CAN HKG NZL PNG NRU FSM MHL".split())


@dataclass(frozen=True)
class BodyPhrase:
    """A body named in units `first` to `last` (exclusive).

    `party` is what an international one is called as a party, `term` its entry in the codebook, by which its name and
    its acronym meet.
    """

    first: int
    last: int
    name: str
    kind: str
    country: str
    acronym: str = ""
    party: str = ""
    term: str = ""


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
    if name.startswith("Ministry "):
        return "ministry"
    if kind in ("agency", "committee", "other") and JOINT_BODY.search(name):
        return "committee"
    if (
        kind == "company"
        and country != "CHN"
        and re.fullmatch(rf"Bank of (?:the )?{short_name(scan.codebook, country)}", name)
    ):
        return "agency"  # a country's central bank
    if kind != "agency":
        return kind
    if name.endswith(" Government"):
        return "government"
    department = re.match(r"(?:Federal )?Department (?:of|for) (?:the )?(.+)", name)
    if department and (country or scan.article.perspective) in _DEPARTMENTAL:
        first = re.split(",| and ", department[1])[0]
        return "ministry" if any(ministry_name(scan.codebook, field) for field in (department[1], first)) else kind
    if _TRADERS.search(name):
        return "ngo"
    return "think_tank" if _STUDY.search(name) else kind


def before(scan: Scan, at: int, low: int, *, prefix_only: bool) -> int:
    """Go left over the capitalised words of the name."""
    tags, first, joined = scan.tags, at, False
    while first > low:
        tag = tags[first - 1]
        if (
            tag in "TNPMKGWBJ"
            or (tag == "R" and tags[first] in "TPB")
            or (tag in "DC" and not (first - 2 >= low and tags[first - 2] == "e"))
        ):
            if tag == "N" and prefix_only and scan.units[first - 1].low not in scan.codebook.words:
                break
            first -= 1
        elif tag == "-" and first - 2 >= low and tags[first - 2] in "DCNT" and tags[first] in "DCNT":
            first -= 2
        elif tag == "s" and first - 2 >= low and scan.units[first - 2].low in _OWNERS and tags[first - 2] in "TPN":
            first -= 2  # "People's Revolutionary Party"
        elif tag == "a" and not prefix_only and first - 2 >= low and tags[first] in "TPBM":
            linked = tags[first - 2] in "TPM" or (
                tags[first - 2] == "N" and tags[first - 3 : first - 2] in ("T", "M", "P")
            )
            if not linked:
                break
            first -= 2
            joined = True
        elif tag == "," and joined and first - 2 >= low and tags[first - 2] in "TPM":
            first -= 2  # "Economic, Social and Environmental Council"
        else:
            break
    return first


def country_before(scan: Scan, first: int, low: int) -> tuple[int, str]:
    """Go left over the country before a name: where the phrase begins, and whose body it is."""
    tags = scan.tags
    at = first - 1
    if at >= low and tags[at] == "s":
        at -= 1
        if at >= low and tags[at] in "CDK":
            return at, scan.party(at)
        return first, ""
    if at >= low and tags[at] == "W" and scan.row(at).kind in LEADS:
        return at, scan.row(at).alpha_3
    if at >= low and tags[at] in "DC" and not (tags[at] == "C" and at - 1 >= low and tags[at - 1] in "eaiu"):
        return at, scan.party(at)
    return first, ""


def country_after(scan: Scan, last: int, high: int) -> tuple[int, str]:
    """Go right over "of COUNTRY": where the phrase ends, and whose body it is."""
    match = re.compile(r"et?(C)(?![BbWOos])").match(scan.tags, last, high)
    if match:
        return match.end(), scan.party(match.start(1))
    return last, ""


def home_of(scan: Scan, row: Body, word: str) -> str:
    """Give the country whose body a name by itself means: "the Storting", "the Majlis" only where the text names it."""
    theirs = word not in SHARED_CHAMBERS or row.alpha_3 == scan.article.perspective or row.alpha_3 in scan.told
    return row.alpha_3 if theirs else ""


def kept(row: Body, first: int, head_last: int, name_last: int, at: int) -> bool:
    """Whether "of COUNTRY" is part of a name: of a court, or "Bank of COUNTRY", but no "Ministry of X"."""
    return row.kind not in NATIONAL and (first == at or row.term == "Court") and name_last == head_last


_PARENT = re.compile(r"et?(?:([CD])s?)?([WB])")


def of_parliament(scan: Scan, last: int, high: int) -> tuple[int, str] | None:
    """Go right over "of the COUNTRY Parliament" behind a committee: where it ends, and whose it is."""
    match = _PARENT.match(scan.tags, last, high)
    if match is None:
        return None
    row = scan.row(match.start(2))
    if row.kind != "parliament":
        return None
    end, after = country_after(scan, match.end(), high)
    before = scan.party(match.start(1)) if match[1] else ""
    return end, before or after or row.alpha_3


def seat_of(scan: Scan, first: int, last: int) -> set[str]:
    """Give the countries of the cities in the words behind a head: "University of CITY"."""
    return {scan.party(at) for at in range(first, last) if scan.tags[at] == "K"}


def country_tail(scan: Scan, head_last: int, last: int) -> tuple[int, str] | None:
    """A name that ends in "of Country": give where the name proper ends, and the country."""
    tags = scan.tags
    if last - 2 >= head_last and tags[last - 1] == "C":
        cut = last - 2 if tags[last - 2] == "e" else last - 3 if tags[last - 3 : last - 1] == "et" else -1
        if cut >= head_last:
            return cut, scan.party(last - 1)
    return None


_FIELDS = re.compile(r"[er]t?P+(?:(?:,|,?a)P+)*")


def trim(scan: Scan, last: int, end: int) -> int:
    """Cut the words after "of" where a person's name begins: words that no list knows, after words that are known."""
    tags = scan.tags
    known = False
    fields = _FIELDS.match(tags, last, end) if scan.in_headline(last) else None
    if fields and tags[fields.end() : fields.end() + 1] == "T":
        return fields.end()  # "Ministry of Law Widens Ties"
    for i in range(last, end):
        if (
            i > last
            and tags[i - 1] in ",a"
            and (_named_next(scan, i) or tags[i - 2 : i] == "C," or tags[i : i + 2] == "NN")
        ):
            end = i
            break
        if tags[i] in "PTBKDCGW":
            known = True
        elif tags[i] == "N" and known and tags[i - 1] in "PTBKC" and (tags[i + 1 : i + 2] != "T" or _given(scan, i)):
            return i
        if known and tags[i : i + 2] == "TN" and tags[last:i].rstrip(",")[-1:] in ("C", "W"):
            end = i  # "the Department of COUNTRY, NAME"
            break
        if tags[i] in "Oo":
            end = i
            break
    while end > last and tags[end - 1] in ",aertM-p":
        end -= 1
    return end


def _named_next(scan: Scan, at: int) -> bool:
    """Whether a person's name begins: a given name before a word that no list knows."""
    return scan.tags[at] in "NT" and _given(scan, at) and scan.tags[at + 1 : at + 2] in ("N", "v", "K", "T")


def _given(scan: Scan, unit: int) -> bool:
    return scan.units[unit].low in scan.codebook.given_names


def acronym_end(tags: str, last: int) -> int:
    """Go right over an acronym in brackets."""
    return last + 3 if re.match(r"\([NGTWCPB]\)", tags[last : last + 3]) else last


def with_acronym(scan: Scan, name: str, last: int, high: int, country: str) -> tuple[int, str, str]:
    """Go right over an acronym, in brackets or of the name's own initials, and its country: the end, both of them."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    end = acronym_end(scan.tags, last)
    acronym = scan.words(last + 1, last + 2) if end > last else ""
    if not acronym and last < high and scan.words(last, last + 1) == initials:
        acronym, end = initials, last + 1  # "the Federal Office of Energy FOE"
    if acronym and not country:
        end, country = country_after(scan, end, high)  # "Agency (ACRONYM) of Country"
    return end, acronym, country


def official(scan: Scan, name: str) -> str:
    """Turn "Foreign Ministry" into the ministry's usual English name."""
    match = re.fullmatch(r"(?:the )?(.+) Ministry", name, re.IGNORECASE)
    if not match:
        return name
    return ministry_name(scan.codebook, match[1]) or name


def national_name(scan: Scan, name: str, kind: str, country: str) -> str:
    """Add "of COUNTRY" to the name of a national body that does not hold it."""
    if not country or kind not in NATIONAL or holds_country(scan.codebook, name, country):
        return name
    return f"{name} of {short_name(scan.codebook, country)}"


def is_plural_head(word: str, row: Body) -> bool:
    """Whether a head is said of several bodies ("ministries")."""
    if word.endswith("forces"):
        return False
    return any(word in (f"{one}s", f"{one[:-1]}ies") for one in map(str.lower, (row.term, *row.forms)) if one != word)
