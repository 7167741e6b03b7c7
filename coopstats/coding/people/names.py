"""Names of people as the text prints them: after a title, after a form of address, or bare.

A name is a run of capitalised words with particles and initials between them. Unknown words (`N`) are what names are
made of; ordinary words, countries and cities take part in one only beside them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.namelike import ENGLISH, is_name, is_surname, is_thing
from coopstats.coding.scanning.plainwords import COUNTERPARTS, HEADLINED
from coopstats.coding.scanning.scan import Scan

_OPENING = "NTKCPSBMRDvGHO"  # what a name or a form of address begins with
_ADDRESS = re.compile(r"(?:[HR](?:et?[CK])?(?:\([HRQNw]\))?,?)+")  # also "Archbishop of CITY NAME"
_BORNE = frozenset({"noble", "religious"})  # titles of birth and descent, which are part of names
_PEERS = frozenset(("lord", "lady", "baroness", "baron", "viscount", "viscountess", "earl"))
_REGNAL = re.compile(r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})")  # "NAME III"
# Words of a name with particles between, an "A" for an initial, a name in quotation marks or brackets.
_WORD = r"[NTKCSBMPLDRHGQ]"
_RUN = re.compile(
    rf"(?:v?[NTKCPSBMRHG]|O(?=[vN]))(?:-?v{{0,3}}{_WORD}|(?<=N)O(?=N)|(?<=N)(?:t|x|\"[NTHR]\"|\([NT]\))(?=v?[NTKD]))*"
)
_SURNAMES = re.compile(r"N(?:,N)*,?aN")  # "Presidents NAME, NAME and NAME"
_OKINA = frozenset("ʻ‘'`")
_BURMESE = frozenset(("u", "daw"))  # "U Tun Myint" is no Malay lord
_ACRONYM = 6  # letters at most
_ABBREVIATED = 4  # letters of a form of address at most that may be part of a name
_JUNIOR = frozenset(("jr", "sr", "jr.", "sr."))
# A line that says who wrote or pictured the news: "By NAME in CITY", "Photo: NAME", "Reporting by NAME".
_CREDIT = re.compile(
    r"(?im)(?=.{0,79}$)(?:(?:(?:written|reported|compiled|edited|translated|posted|published|submitted|reporting|editing|writing|"
    r"additional reporting|photos?|pictures?|images?|story|text|video) )?by:? [^.\n]*$|"
    r"(?:photos?|photographs?|pictures?|images?|video|text|author|reporter|editor|photo credit|photographer)s?: )"
)
_MONGOLIAN = re.compile(r"HN(?![NTv])")  # "Ts. Gantulga": an initial and no Malay form of address


@dataclass(frozen=True)
class NamePhrase:
    """A person's name in units `first` to `last` (exclusive), with the form of address before it."""

    first: int
    last: int
    name: str
    honorific: str
    titled: bool


def find_names(scan: Scan, offices: list[OfficePhrase], bodies: list[BodyPhrase]) -> list[NamePhrase]:
    """Find every full name and every surname behind a title or form of address, in text order.

    Parameters
    ----------
    scan
        The text as units.
    offices, bodies
        Phrases that the names stand beside and that are not names themselves.

    Returns
    -------
    list of NamePhrase
        Without overlaps. Surnames alone in running text are no names yet; `people` ties them to those found here.
    """
    # Behind an office, and behind a word for somebody of the same office: "his counterpart, NAME".
    titled = {office.last for office in offices}
    titled |= {last + 1 for last in titled if scan.tags[last : last + 2] == ",t"}
    titled |= {at + 1 for at, low in enumerate(scan.lows) if low in COUNTERPARTS}
    titled |= {last + 1 for last in titled if scan.tags[last : last + 1] in (",", "t")}
    several = (_SURNAMES.match(scan.tags, office.last) for office in offices if office.plural)
    titled |= {at for names in several if names for at in range(*names.span()) if scan.tags[at - 1] in ",a"}
    taken = {unit for office in offices for unit in range(office.first, office.last)}
    taken |= {unit for body in bodies for unit in range(body.first, body.last)}
    found: list[NamePhrase] = []
    for low, high in scan.sentences:
        if _is_credit(scan, low):
            continue
        free = low
        for at, tag in enumerate(scan.tags[low:high], low):
            if tag not in _OPENING or at < free or at in taken:
                continue
            if phrase := _at(scan, at, high, taken, titled=at in titled, opening=at == low):
                found.append(phrase)
                free = phrase.last
    known = {word for phrase in found if " " in phrase.name for word in phrase.name.split()}
    found = [p for p in found if " " in p.name or scan.tags[p.first] == "N" or p.name in known]
    found = [p for p in found if " " in p.name or not _is_acronym(scan, p)]
    publisher = (scan.article.publisher or "").lower()
    return [p for p in found if p.titled or not (p.name.lower() in publisher or _is_byline(scan, p))]


def _is_byline(scan: Scan, phrase: NamePhrase) -> bool:
    """Whether a sentence tells but who wrote the text: "By NAME - AGENCY:" in its line, or NAME alone at the end."""
    begin, end = scan.sentence_of(phrase.first)
    if (begin, end, end) == (phrase.first, phrase.last, len(scan.tags)) and scan.tags[begin - 1] in '."':
        return True
    return (
        scan.units[begin].low == "by"
        and phrase.first == begin + 1
        and not set("wOob") & set(scan.tags[begin + 1 : end])
    )


def _is_credit(scan: Scan, low: int) -> bool:
    """Whether a sentence is the line of those who wrote or pictured the news."""
    text, start = scan.article.text, scan.units[low].start
    return text[start - 1 : start] in ("", "\n") and _CREDIT.match(text, start) is not None


def _is_acronym(scan: Scan, phrase: NamePhrase) -> bool:
    """Whether a word in capitals is set behind what it names: "head of the supervisor, ACRONYM"."""
    return scan.tags[phrase.first - 1] == "," and phrase.name.isupper() and len(phrase.name) <= _ACRONYM


def without_namesakes(scan: Scan, names: Sequence[NamePhrase]) -> Scan:
    """Make countries, cities and peoples that are words of a person's name plain words of it: "Eva Turk"."""
    at = {i for name in names for i in range(name.first, name.last) if scan.tags[i] in "CDKS"}
    if not at:
        return scan
    units = tuple(unit._replace(tag="N", term=None) if i in at else unit for i, unit in enumerate(scan.units))
    return replace(scan, units=units, tags="".join(unit.tag for unit in units))


def _at(scan: Scan, at: int, high: int, taken: set[int], *, titled: bool, opening: bool) -> NamePhrase | None:
    tags, first = scan.tags, _behind_address(scan, at, high)
    addressed = first > at
    titled = titled or addressed
    if first >= high or first in taken or tags[first] not in _OPENING:
        return None
    if tags[first] == "K" and tags[first - 1 : first] == "i" and tags[first + 1 : first + 3] == "NN":
        return None  # "received in CITY NAME NAME"
    match = _RUN.match(tags, first, high)
    end = _joined(scan, first, match.end(), taken) if match else first
    last = _cut(scan, first, end)
    if last <= first:
        return None
    words = scan.lows[first + 1 : end]
    if addressed or (titled and (scan.lows[first] in scan.codebook.given_names or words[-1:] and words[-1] in ENGLISH)):
        words = words[1:][-1:]  # "Senator Sam Hill", but "at Sir NAME NAME Barracks"
    elif scan.lows[first] in scan.codebook.given_names and is_surname(scan, first, last):
        words = []  # "led by Sam Hill"
    if tags[last - 2 : last - 1] != "v" and is_thing(words, there=tags[at - 1 : at] == "i" and not titled):
        return None
    if not is_name(scan, first, last, titled=titled, opening=opening):
        return None
    honorific = scan.words(at, first).rstrip(",") if addressed and tags[at] == "H" else ""
    if (
        addressed
        and scan.lows[first - 1] in _PEERS
        and scan.low_at(last) == "of"
        and tags[last + 1 : last + 2] in "NKT"
    ):
        last += 2  # "Lord NAME of PLACE"
    return NamePhrase(first, last, " ".join(scan.words(first, last).split()), honorific, titled)


def _behind_address(scan: Scan, at: int, high: int) -> int:
    """Step over a form of address; "U" is none of a Malay lord, "Ts." is an initial in Mongolia."""
    if scan.tags[at] not in "HR":
        return at
    if scan.lows[at] == "ts." and _MONGOLIAN.match(scan.tags, at):
        return at
    address = _ADDRESS.match(scan.tags, at, high)
    return at + 1 if address is None or scan.lows[at] in _BURMESE else address.end()


def _joined(scan: Scan, first: int, end: int, taken: set[int]) -> int:
    """End a run before a phrase of another kind, a dash between words, an article, and a mark that is no letter."""
    tags, text = scan.tags, scan.article.text
    for i in range(first, end):
        unit = scan.units[i]
        if i in taken:
            return i
        if tags[i] == "-" and (unit.start > scan.units[i - 1].end or scan.units[i + 1].start > unit.end):
            return i
        if tags[i] == "t" and text[unit.start : unit.end] not in ("A", "The"):
            return i  # "Nguyen The NAME"
        if tags[i] == "x" and (text[unit.start] not in _OKINA or scan.units[i + 1].start > unit.end):
            return i
    return end


def _cut(scan: Scan, first: int, last: int) -> int:
    """End the name before a word that belongs to what follows."""
    tags, words = scan.tags, scan.codebook.words
    names, in_headline = scan.codebook.given_names, first in scan.headline
    if in_headline and tags[first : first + 1] == "T" and scan.lows[first] not in names and scan.lows[first] in words:
        return first
    for i in range(first + 1, last):
        low = scan.lows[i]
        verb = low in HEADLINED or in_headline
        if tags[i] == "T" and low not in names and (verb or not _may_be_surname(scan, i, last)):
            last = i
            break
        if tags[i] in "RH" and low not in names and len(low) > _ABBREVIATED and scan.row(i).kind not in _BORNE:
            last = i  # "NAME General NAME"
            break
        if tags[i] in "CKD" and tags[i - 1] == "-" and first == i - 2:
            return first
    while (
        last > first
        and (tags[last - 1] in "-vpQBtx" or _post_nominal(scan, first, last))
        and not _REGNAL.fullmatch(scan.words(last - 1, last))  # a number of a ruler or chief
    ):
        last -= 1
    if last > first and tags[last : last + 2] in (",N", ",Q") and scan.units[last + 1].low in _JUNIOR:
        last += 3 if tags[last + 2 : last + 3] == "." else 2  # "Name, Jr."
    return last


def _post_nominal(scan: Scan, first: int, last: int) -> bool:
    """Capital letters behind a name in small ones ("NAME SC")."""
    if last - first < 2 or len(scan.lows[last - 1]) > 4:
        return False
    word = scan.words(last - 1, last)
    letters = word.isupper() and "." not in word and (len(word) < 3 or not re.search("[AEIOUY]", word))
    return letters and not scan.words(first, first + 1).isupper()


def _may_be_surname(scan: Scan, at: int, last: int) -> bool:
    """An ordinary word can end a name ("Price", "Park") if no further word of the sort follows."""
    return not (scan.tags[at + 1 : at + 2] in ("T", "B", "P") and at + 1 < last)
