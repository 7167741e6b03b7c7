"""Bodies that the text names: "the Ministry of Energy of Country", "Demonym Chamber of Commerce", "Name Corporation".

A body's name is built around a head (`B`) or is known as a whole (`W`, `G`). Words before the head belong to it as far
as they are capitalised, words after it as far as "of" or "for" carries on. A country before or after the name says
whose body it is and is set apart from the name.
"""

import re
from dataclasses import dataclass, replace

from coopstats.codebook import Body, Organisation
from coopstats.coding.gazetteer import holds_country, ministry_name, short_name
from coopstats.coding.scan import Scan

# After "of" or "for": capitalised words and lists of them.
_WORD = r"(?:[TPBMJCDGKWO]|N(?=-?[TPBN]))"
_ITEM = rf"t?(?:{_WORD}-?)*(?:[TPBMJCDGKWO]|N)"
# A further item of a list: no other body or office, and with an article only if it is a field ("the Environment").
_NEXT = rf"(?!t?(?:[WOG]|B[er]))(?!t[^P]){_ITEM}"
_LISTED = rf"(?:,(?={_NEXT}(?:,|,?a)){_NEXT})*(?:,?a{_NEXT})*"
_AFTER = re.compile(
    rf"[er]{_ITEM}{_LISTED}(?:(?:[er]|i(?=[TP])|h(?=t?[TPM])){_ITEM}(?:,?a(?=t?[PTB]){_NEXT})*)*"
    "|[er]p+(?:,p+)*(?:ap+)?"
)
# "Chamber of Commerce, Industry and Agriculture": the head holds the first item itself.
_MORE = re.compile(r"(?:,(?=[PT]+(?:,|,?a))[PT]+)*(?:,?at?[PT]+)+")
# Heads that make a company of any capitalised words; the others do so only of a name that is no ordinary word.
_COMPANY = frozenset(
    {"company", "corporation", "corp", "corp.", "group", "holding", "holdings", "bank", "airlines", "co."}
)
_NATIONAL = frozenset(
    {"ministry", "presidency", "government", "monarchy", "parliament", "agency", "party", "committee"}
)


_OF_ORGANISATIONS = frozenset({"agency", "other", "parliament", "government", "presidency", "ngo"})
# A centre or council that studies is a think tank.
_STUDY = re.compile(
    r"\b(?:Cent(?:re|er)|Council|Academy|Forum|Programme?)\b.*\b(?:Studies|Research|Analysis|Policy|Relations|Affairs|Dialogue)$"
    r"|\b(?:Studies|Policy|Research|Analysis) Cent(?:re|er)$"
)
_LEADS = frozenset({"presidency", "government"})
_SMALL_KINDS = frozenset({"ministry", "embassy", "parliament", "government", "presidency"})
_SEATED = frozenset({"Embassy", "High Commission"})
_DEPARTMENTS = frozenset(
    ("department", "bureau", "division", "directorate", "office", "section", "directorate general")
)
# What an organisation's name before them only describes.
_BASES = frozenset(("convention", "charter", "protocol"))
_INSTRUMENT = re.compile(r"\b(?:Convention|Pact|Treaty)\b(?! Organi)")


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


def find_bodies(scan: Scan) -> list[BodyPhrase]:
    """Find every named body, in text order, without overlaps.

    Parameters
    ----------
    scan
        The text as units.

    Returns
    -------
    list of BodyPhrase
        Longer names win over the names inside them.
    """
    found: list[BodyPhrase] = []
    for low, high in scan.sentences:
        position = low
        while position < high:
            tag = scan.tags[position]
            phrase = None
            if tag in "Bb":
                phrase = _headed(scan, position, low if not found else max(low, found[-1].last), high)
            elif tag in "WG":
                phrase = _whole(scan, position, low, high)
            if phrase:
                found.append(phrase)
                position = max(phrase.last, position + 1)
            else:
                position += 1
    line = scan.article.dateline or ""
    start = scan.article.text.find(line) if line else -1
    # "CITY, May 3 (AGENCY) --": who reports is no body of the readout.
    return _by_acronym(scan, [p for p in found if not start <= scan.units[p.first].start < start + len(line)])


def _by_acronym(scan: Scan, found: list[BodyPhrase]) -> list[BodyPhrase]:
    """Add later mentions of a body by the acronym that the text sets beside its name."""
    short = {phrase.acronym: phrase for phrase in reversed(found) if len(phrase.acronym) > 1}
    taken = {unit for phrase in found for unit in range(phrase.first, phrase.last)}
    text = scan.article.text
    again = (
        [
            replace(short[word], first=i, last=i + 1, acronym="")
            for i, unit in enumerate(scan.units)
            if i not in taken and (word := text[unit.start : unit.end]) in short
        ]
        if short
        else []
    )
    return sorted(found + again, key=lambda phrase: phrase.first)


def _whole(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    """A body known by its own name; a head that follows makes it part of a longer one ("UN Security Council")."""
    unit, tags = scan.units[at], scan.tags
    own = unit.term.value if unit.term else None
    if tags[at] == "W" and tags[at + 1 : at + 2] == "W" and own is not None and own.kind in _LEADS:
        return None  # "White House National Security Council": the former says whose it is
    if re.match(r"[TNPM]{0,4}B", tags[at + 1 : at + 6]) or (
        tags[at] == "G" and re.match("T(?!T*B)", tags[at + 1 : at + 3])
    ):
        return None
    assert unit.term is not None
    row = unit.term.value
    name = scan.words(at, at + 1)
    first, last = at, at + 1
    if tags[at] == "G":
        if at > low and tags[at - 1] == "N" and tags[at + 1 : at + 2] == "N":
            return None  # a word of a name in capitals
        if any(unit.low in _BASES and unit.tag != "T" for unit in scan.units[at + 1 : min(at + 4, high)]):
            return None  # "the ORGANISATION climate convention" is a text
        if row.kind == "format" or _INSTRUMENT.search(name):
            return None
        last = _acronym_end(tags, last)
        return BodyPhrase(first, last, name, row.kind, "", row.acronym if last > at + 1 else "", row.party, row.name)
    country = row.alpha_3
    first, before = _country_before(scan, at, low)
    last, after = _country_after(scan, last, high)
    outer = re.compile(r"et?([CDW])").match(tags, last, high)
    if not before and not after and outer and outer[1] in "CD":
        after = scan.units[outer.start(1)].term.value  # type: ignore[union-attr]
    elif outer and outer[1] == "W" and row.kind == "parliament":
        chamber = scan.units[outer.start(1)].term
        if chamber is not None and chamber.value.kind == "parliament":  # "House of the National Assembly"
            name, last = scan.words(at, outer.end()), outer.end()
            last, after = _country_after(scan, last, high)
    country = before or after or ("" if row.kind == "ministry" and not _about(scan, row, name) else country)
    end = _acronym_end(tags, last)
    acronym = scan.words(last + 1, last + 2) if end > last else ""
    if not acronym and last < high and scan.words(last, last + 1) == _initials(name):
        acronym, end = scan.words(last, last + 1), last + 1
    name = _national_name(scan, _official(scan, name), row.kind, country)
    own = row.term if row.alpha_3 and country == row.alpha_3 else ""
    return BodyPhrase(first, end, name, row.kind, country, acronym, "", own)


def _about(scan: Scan, row: Body, name: str) -> bool:
    """Whether a ministry's own name tells its country: no "Ministry of X", and the text is from there or about it."""
    if name.startswith("Ministry"):
        return False
    return row.alpha_3 == scan.article.perspective or any(
        unit.tag in "CDK" and unit.term is not None and unit.term.value == row.alpha_3 for unit in scan.units
    )


def _headed(scan: Scan, at: int, low: int, high: int) -> BodyPhrase | None:
    tags, unit = scan.tags, scan.units[at]
    assert unit.term is not None
    row = unit.term.value
    if is_plural_head(unit.low, row):
        return None  # "Friendship Committees" names no single one
    if tags[at] == "b":
        return _small(scan, at, low)
    last = at + 1
    while last < high and (tags[last] in "BL" or (tags[last] == "T" and tags[last + 1 : last + 2] == "B")):
        last += 1
    head_last = last
    heads = [scan.units[i].term for i in range(at, last) if tags[i] == "B"]
    row = heads[-1].value if heads[-1] else row
    first = at
    if "suffix" in row.positions or row.positions == ("prefix",):
        first = _before(scan, at, low, prefix_only="suffix" not in row.positions)
    own_first = first
    match = _AFTER.match(tags, last, high)
    if not match and re.search(" (?:of|for) ", unit.low):
        match = _MORE.match(tags, last, high)
        last = _trim(scan, last, match.end()) if match else last
    elif match and ("prefix" in row.positions or tags[last] == "e"):
        last = _trim(scan, last, _before_ministry(scan, at, last, match.end()))
    first, country = _country_before(scan, own_first, low)
    name_first = own_first
    # A country inside the run before the head: "Country Name Council".
    inner = [i for i in range(own_first, at) if tags[i] in "DC"]
    if not country and len(inner) == 1 and not (inner[0] + 1 < len(tags) and tags[inner[0] + 1] == "-"):
        country = scan.units[inner[0]].term.value  # type: ignore[union-attr]
        if inner[0] == own_first and row.kind in _NATIONAL:
            name_first = own_first + 1
    name_last = last
    tail = _country_tail(scan, head_last, last)
    if tail:
        name_last, after = tail
        country = country or after
    else:
        last, after = _country_after(scan, last, high)
        country = country or after
    if len(inner) > 1:
        country = ""
    elif not country:
        named = {scan.units[i].term.value for i in range(own_first, last) if tags[i] in "DC"}  # type: ignore[union-attr]
        country = named.pop() if len(named) == 1 and not inner else ""
        seats = {scan.units[i].term.value for i in range(own_first, at) if tags[i] == "K"}  # type: ignore[union-attr]
        if not country and len(seats) == 1 and not inner and row.kind not in _NATIONAL:
            country = seats.pop()  # "the CITY Chamber of Commerce"
    weak = row.kind == "company" and "L" not in tags[at:last] and scan.units[head_last - 1].low not in _COMPANY
    proper = re.search("[NG]", tags[own_first:at]) and name_last == head_last
    if weak and not (proper and tags[last : last + 1] not in ("T", "P")):
        return None
    if scan.words(first, last).isupper() and last - first > 5:
        return None  # a line in capitals
    if name_first == at and head_last == name_last and not country and tags[at + 1 : at + 2] != "(":
        return None  # a bare "the Ministry" is resolved elsewhere
    name = scan.words(name_first, name_last)
    acronym_last = _acronym_end(tags, last)
    acronym = scan.words(last + 1, last + 2) if acronym_last > last else ""
    if not acronym and last < high and scan.words(last, last + 1) == _initials(name):
        acronym, acronym_last = scan.words(last, last + 1), last + 1  # "the Federal Office of Energy FOE"
    if acronym and not country:
        acronym_last, country = _country_after(scan, acronym_last, high)  # "Agency (ACRONYM) of Country"
    kind = "think_tank" if row.kind == "agency" and _STUDY.search(name) else row.kind
    if kind == "embassy":
        return _embassy(scan, first, max(last, acronym_last), at, head_last, country)
    international = _international(scan, own_first, last) if not inner and not country else None
    if international and kind in _OF_ORGANISATIONS:
        return BodyPhrase(first, acronym_last, name, "igo", "", acronym, international.party, "")
    return BodyPhrase(
        first, acronym_last, _national_name(scan, _official(scan, name), kind, country), kind, country, acronym
    )


def _international(scan: Scan, first: int, last: int) -> Organisation | None:
    """The organisation that a body's name holds: "ORGANISATION Commission", "Secretariat of the ORGANISATION"."""
    rows = (scan.units[at].term.value for at in range(first, last) if scan.tags[at] == "G")  # type: ignore[union-attr]
    return next((row for row in rows if row.kind == "igo"), None)


def _before_ministry(scan: Scan, head: int, last: int, end: int) -> int:
    """End a department's name before the ministry that it belongs to: "Department of X of the Y Ministry"."""
    if scan.units[head].low not in _DEPARTMENTS:
        return end
    for at in range(last + 1, end):
        term = scan.units[at].term
        if scan.tags[at] in "BW" and term is not None and term.value.kind == "ministry":
            return max((k for k in range(last, at) if scan.tags[k] == "e"), default=end)
    return end


def is_plural_head(word: str, row: Body) -> bool:
    """Whether a head is said of several bodies ("ministries")."""
    return any(word in (f"{one}s", f"{one[:-1]}ies") for one in map(str.lower, (row.term, *row.forms)) if one != word)


def _small(scan: Scan, at: int, low: int) -> BodyPhrase | None:
    """Read "Country's foreign ministry": a portfolio and a head in small letters, with the country before."""
    tags = scan.tags
    assert scan.units[at].term is not None
    row = scan.units[at].term.value  # type: ignore[union-attr]
    if row.kind not in _SMALL_KINDS:
        return None
    own = at
    while own > low and tags[own - 1] in "pPa" and (tags[own - 1] != "a" or tags[own - 2] in "pP"):
        own -= 1
    first, country = _country_before(scan, own, low)
    last, after = _country_after(scan, at + 1, min(at + 5, len(tags)))
    country = country or after
    if not country or (row.kind == "ministry" and own == at and " " not in scan.units[at].low):
        return None
    if row.kind == "embassy":
        return BodyPhrase(first, last, f"Embassy of {short_name(scan.codebook, country)}", "embassy", country)
    name = _official(scan, scan.words(own, at + 1))
    return BodyPhrase(
        first, last, _national_name(scan, name[:1].upper() + name[1:], row.kind, country), row.kind, country
    )


def _embassy(scan: Scan, first: int, last: int, at: int, head_last: int, country: str) -> BodyPhrase | None:
    tags = scan.tags
    places = [i for i in range(head_last, last) if tags[i] in "CDK"]
    host = ""
    if country and places and scan.units[places[-1]].term.value != country:  # type: ignore[union-attr]
        host = scan.units[places[-1]].term.value  # type: ignore[union-attr]
    after, at_end = re.compile(r"[iu]t?([CK])").match(tags, last), last
    if after and country:
        unit = scan.units[after.start(1)]
        if unit.term and unit.term.value != country:
            host, last = unit.term.value, after.end()
    if not country:
        return None
    low = scan.units[at].low
    head = "High Commission" if "high" in low else "Embassy" if low == "embassy" else scan.words(at, at + 1).title()
    name = f"{head} of {short_name(scan.codebook, country)}"
    seat = re.compile(r"ut?(G)|it?(K)").match(tags, at_end) if head not in _SEATED else None
    if seat:  # "Permanent Mission of Country to the Organisation", "Consulate General of Country in City"
        at_end, last = seat.start(seat.lastindex or 1), max(last, seat.end())
        return BodyPhrase(
            first, last, f"{name} {'to the' if seat[1] else 'in'} {scan.words(at_end, at_end + 1)}", "embassy", country
        )
    if host:
        name += f" in {short_name(scan.codebook, host)}"
    return BodyPhrase(first, last, name, "embassy", country)


def _before(scan: Scan, at: int, low: int, *, prefix_only: bool) -> int:
    """Go left over the capitalised words of the name."""
    tags, first = scan.tags, at
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
        elif tag == "a" and not prefix_only and first - 2 >= low and tags[first] in "TPBM" and first <= at:
            linked = tags[first - 2] in "TP" or (
                tags[first - 2] == "N" and tags[first - 3 : first - 2] in ("T", "M", "P")
            )
            if not linked:
                break
            first -= 2
        else:
            break
    # Sentence-initial ordinary words and headline verbs are not part of the name.
    return first


def _country_before(scan: Scan, first: int, low: int) -> tuple[int, str]:
    tags = scan.tags
    at = first - 1
    if at >= low and tags[at] == "s":
        at -= 1
        if at >= low and tags[at] in "CDK":
            return at, scan.units[at].term.value  # type: ignore[union-attr]
        return first, ""
    if at >= low and tags[at] == "W" and scan.units[at].term.value.kind in _LEADS:  # type: ignore[union-attr]
        return at, scan.units[at].term.value.alpha_3  # type: ignore[union-attr]
    if at >= low and tags[at] in "DC" and not (tags[at] == "C" and at - 1 >= low and tags[at - 1] in "eaiu"):
        return at, scan.units[at].term.value  # type: ignore[union-attr]
    return first, ""


def _country_after(scan: Scan, last: int, high: int) -> tuple[int, str]:
    match = re.compile(r"et?(C)(?![BbWOo])").match(scan.tags, last, high)
    if match:
        return match.end(), scan.units[match.start(1)].term.value  # type: ignore[union-attr]
    return last, ""


def _country_tail(scan: Scan, head_last: int, last: int) -> tuple[int, str] | None:
    """A name that ends in "of Country": give where the name proper ends, and the country."""
    tags = scan.tags
    if last - 2 >= head_last and tags[last - 1] == "C":
        cut = last - 2 if tags[last - 2] == "e" else last - 3 if tags[last - 3 : last - 1] == "et" else -1
        if cut >= head_last:
            return cut, scan.units[last - 1].term.value  # type: ignore[union-attr]
    return None


def _trim(scan: Scan, last: int, end: int) -> int:
    """Cut the words after "of" where a person's name begins: words that no list knows, after words that are known."""
    tags = scan.tags
    known = False
    for i in range(last, end):
        if i > last and tags[i - 1] in ",a" and (_named_next(scan, i, end) or tags[i - 2 : i] == "C,"):
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


def _named_next(scan: Scan, at: int, end: int) -> bool:
    """Whether a person's name begins: a given name before a word that no list knows."""
    return (
        at + 1 < end + 1
        and scan.tags[at] in "NT"
        and scan.units[at].low in scan.codebook.given_names
        and (scan.tags[at + 1 : at + 2] in ("N", "v", "K", "T"))
    )


def _given(scan: Scan, unit: int) -> bool:
    return scan.units[unit].low in scan.codebook.given_names


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _acronym_end(tags: str, last: int) -> int:
    return last + 3 if re.match(r"\([NGTWCPB]\)", tags[last : last + 3]) else last


def _official(scan: Scan, name: str) -> str:
    """Turn "Foreign Ministry" into the ministry's usual English name."""
    match = re.fullmatch(r"(?:the )?(.+) Ministry", name, re.IGNORECASE)
    if not match:
        return name
    return ministry_name(scan.codebook, match[1]) or name


def _national_name(scan: Scan, name: str, kind: str, country: str) -> str:
    if not country or kind not in _NATIONAL or holds_country(scan.codebook, name, country):
        return name
    return f"{name} of {short_name(scan.codebook, country)}"
