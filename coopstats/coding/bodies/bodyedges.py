"""How far a body's name goes to the left and right, and its acronym."""

import re

from coopstats.codebook import Body
from coopstats.coding.bodies.bodynames import DEPARTMENTS, LEADS, LISTED_FIELDS, initials
from coopstats.coding.bodies.bodyowners import country_after
from coopstats.coding.scanning.scan import Scan

# After "of" or "for": capitalised words and lists of them.
_WORD = r"(?:[TPBMJCDGKWO]|N(?=-?[TPBN]))"
_ITEM = rf"t?(?:{_WORD}-?)*(?:[TPBMJCDGKWO]|N)"
# A further item of a list: no other body or office, and with an article only if it is a field ("the Environment").
_NEXT = rf"(?!t?(?:[WOG]|B[er]|[DC][MPT]*[Oo]))(?!t[^P]){_ITEM}"
_LISTED = rf"(?:,(?={_NEXT}(?:,|,?a)){_NEXT})*(?:,?a{_NEXT})*"
_MORE_OF = rf"{_ITEM}{_LISTED}(?:(?:[er]|i(?=[TP])|h(?=t?[TPM])){_ITEM}(?:,?a(?=t?[PTB]){_NEXT})*)*"
_AFTER = re.compile(rf"[er]{_MORE_OF}|[er]p+(?:,p+)*(?:ap+)?")
_ON = re.compile(
    rf"i(?=t?(?:[TPM]|Ba[TP]))(?:[TPM]+(?:,[TPM]+(?:-[TPM]+)*)+(?:,?a[TPM]+)*(?![OoB])|{_MORE_OF})"
)  # "Committee on Foreign Relations"
_SITS = re.compile(r"(?:committee|commission|council|group|panel|board|subcommittee|forum|agency|authority)$")

# Whose a body may be within its name.
_OWNERS = frozenset(
    "people workers women farmers peasants teachers employers writers journalists veterans lawyers children soldiers "
    "students citizens consumers producers".split()
)


def is_region(scan: Scan, at: int, head_last: int) -> bool:
    """Whether a demonym tells the field of a department: "the American and Oceanian Affairs Department"."""
    department = scan.units[head_last - 1].low in DEPARTMENTS and scan.tags[at] == "D"
    # But "Demonym Department for X".
    direct = at + 2 == head_last and scan.tags[head_last : head_last + 1] not in ("e", "r")
    return department and (direct or scan.units[at + 1].low in ("and", "affairs", "countries"))


def before(scan: Scan, at: int, low: int, *, prefix_only: bool) -> int:
    """Go left over the capitalised words of the name."""
    tags, first, joined = scan.tags, at, False
    while first > low:
        tag = tags[first - 1]
        rank = tag == "R" and tags[first] in "TPB"
        if tag in "TNPMKGWBJ" or rank or (tag in "DC" and not (first - 2 >= low and tags[first - 2] == "e")):
            if tag == "N" and prefix_only and scan.units[first - 1].low not in scan.codebook.words:
                break
            first -= 1
        elif tag == "-" and first - 2 >= low and tags[first - 2] in "DCNTGM" and tags[first] in "DCNTG":
            first -= 2
        elif tag == "s" and first - 2 >= low and scan.units[first - 2].low in _OWNERS and tags[first - 2] in "TPN":
            first -= 2  # "People's Revolutionary Party"
        elif tag == "s" and first - 3 >= low and scan.units[first - 3].low in ("st", "st.", "saint"):
            first -= 3  # "St Name's Hospital"
        elif tag == "a" and not prefix_only and first - 2 >= low and is_region(scan, first - 2, at + 1):
            first -= 2
        elif tag == "a" and not prefix_only and first - 2 >= low and tags[first] in "TPBM":
            if tags[first - 2] not in "TPM" and tags[first - 3 : first - 1] not in ("TN", "MN", "PN"):
                break
            first -= 2
            joined = True
        elif tag == "," and joined and first - 2 >= low and tags[first - 2] in "TPM":
            first -= 2  # "Economic, Social and Environmental Council"
        else:
            break
    return first


_FIELDS = re.compile(r"[er]t?P+(?:(?:,|,?a)P+)*")


def trim(scan: Scan, last: int, end: int) -> int:
    """Cut the words after "of" where a person's name begins: words that no list knows, after words that are known."""
    tags = scan.tags
    known = False
    fields = _FIELDS.match(tags, last, end) if scan.in_headline(last) else None
    if fields and tags[fields.end() : fields.end() + 1] == "T":
        return fields.end()  # "Ministry of Law Widens Ties"
    for i in range(last, end):
        if tags[i] in "PTBKDCGW":
            known = True
        elif tags[i] == "N" and known and tags[i - 1] in "PTBKCW" and (tags[i + 1 : i + 2] != "T" or _given(scan, i)):
            return i
        elif tags[i - 1] == "G" and known and _named_next(scan, i):
            return i  # "the Department of ORGANISATION NAME"
        # "the Department of COUNTRY, NAME"
        surname = tags[i : i + 2] == "TN" and tags[last:i].rstrip(",")[-1:] in ("C", "W")
        if tags[i] in "Oo" or surname or (i > last and _begins_anew(scan, last, i)):
            end = i
            break
    while end > last and tags[end - 1] in ",aertM-p":
        end -= 1
    return end


def _begins_anew(scan: Scan, last: int, at: int) -> bool:
    """Whether a person or a country begins behind a comma or "and": "Ministry of Trade, COUNTRY,"."""
    tags = scan.tags
    named = tags[at - 1] in ",a" and (_named_next(scan, at) or tags[at - 2 : at] == "C," or tags[at : at + 2] == "NN")
    return named or (tags[at - 1 : at + 1] == ",C" and "C" not in tags[last:at])


def last_field(scan: Scan, last: int) -> int:
    """Go right over a last field that holds its own "and": "Ministry of Commerce, Industry and Trade"."""
    return last + 2 if scan.tags[last : last + 2] == ",P" and " and " in scan.units[last + 1].low else last


def _named_next(scan: Scan, at: int) -> bool:
    """Whether a person's name begins: a given name before a word that no list knows."""
    return scan.tags[at] in "NT" and _given(scan, at) and scan.tags[at + 1 : at + 2] in ("N", "v", "K", "T")


def _given(scan: Scan, unit: int) -> bool:
    return scan.units[unit].low in scan.codebook.given_names


_ACRONYM = re.compile(r"\([NGTWCPBQRHKLM]\)")


def acronym_end(tags: str, last: int) -> int:
    """Go right over an acronym in brackets."""
    return last + 3 if _ACRONYM.match(tags, last) else last


def with_acronym(scan: Scan, name: str, last: int, high: int, country: str) -> tuple[int, str, str]:
    """Go right over an acronym, in brackets or of the name's own initials, and its country: the end, both of them."""
    end = acronym_end(scan.tags, last)
    acronym = scan.words(last + 1, last + 2) if end > last else ""
    if not acronym and last < high and scan.words(last, last + 1) == initials(name):
        acronym, end = initials(name), last + 1  # "the Federal Office of Energy FOE"
    if acronym and not country:
        end, country = country_after(scan, end, high)  # "Agency (ACRONYM) of Country"
    return end, acronym, country


_FOE = re.compile(r"t?[TNPMG]+(?:a[TNPM]+)?(?![v])")
_TASK = re.compile("rt?[TP]")


def _tasked(tags: str, at: int, last: int) -> bool:
    """Whether a task is part of a name: "State Bank for Foreign Trade"; behind "NAME Group" it is an officer's."""
    return bool(_TASK.match(tags, last)) and tags[at - 1 : at] not in ("N", "W", "G")


_OF_FOR = re.compile("et?P+(?=rt?P)")


_PARENTS = LEADS | {"ministry", "party", "university"}
_OF_FIRM = re.compile("et?N")


def name_end(scan: Scan, row: Body, at: int, last: int, high: int) -> int:
    """Go right over the fields and places behind a head, which begins at a unit and ends before `last`."""
    tags = scan.tags
    match = _AFTER.match(tags, last, high)
    if not match and last < high and scan.units[last].low == "on" and _SITS.search(scan.units[last - 1].low):
        match = _ON.match(tags, last, high)
    if not match and re.search(" (?:of|for|on) ", scan.units[at].low):
        match = LISTED_FIELDS.match(tags, last, high)
        last = trim(scan, last, match.end()) if match else last
    elif match and ("prefix" in row.positions or tags[last] in "ei" or _tasked(tags, at, last)):
        end = trim(scan, last, _before_ministry(scan, at, last, match.end()))
        if row.kind == "ministry" and (task := _OF_FOR.match(tags, last, end)):
            end = task.end()  # "Ministry of Labour for Human Resources Development": a task within it
        last = end if row.kind == "university" else _before_owner(tags, last, end)
    if last < high and scan.units[last].low == "against" and (foe := _FOE.match(tags, last + 1, high)):
        last = foe.end()  # "Council for the Fight against Hunger"
    last = campus_end(scan, row.kind, last_field(scan, last))
    if tags[last : last + 3] in ("iN(", "iK(") and scan.units[last + 3 : last + 4] and tags[last + 3] in "NGW":
        return last + 2  # "the Fish Centre in NAME (ACRONYM)"
    return last + 2 if tags[last : last + 2] == "hC" else last  # "Friendship Group with Country"


def campus_end(scan: Scan, kind: str, last: int) -> int:
    """Go right over the city of a campus: "NAME University CITY (ACRONYM)"."""
    return last + 1 if kind == "university" and scan.tags[last : last + 2] == "K(" else last


def _before_owner(tags: str, last: int, end: int) -> int:
    """End a name before whose the next body is: "Department of X of Country's Ministry of Y"."""
    behind = {"s": r"[ea]t?[CDKGN]$", "b": r"et?D$"}.get(tags[end : end + 1])  # "of the DEMONYM parliament"
    owner = re.search(behind, tags[last:end]) if behind else None
    return last + owner.start() if owner else end


def _before_ministry(scan: Scan, head: int, last: int, end: int) -> int:
    """End a department's name before the ministry that it belongs to: "Department of X of the Y Ministry"."""
    if scan.units[head].low not in DEPARTMENTS:
        return end
    if scan.tags[head - 1] in "PTM" and _OF_FIRM.match(scan.tags, last, end):
        return last  # "Investment Department of NAME Oil"
    for at in range(last + 1, end):
        term = scan.units[at].term
        if scan.tags[at] in "BW" and term is not None and term.value.kind in _PARENTS:
            return max((k for k in range(last, at) if scan.tags[k] == "e"), default=end)
    return end
