"""Later mentions of a person by name or nation: a surname, a handle, "the latter", "the Demonym official"."""

import re
from collections import defaultdict
from collections.abc import Sequence

from coopstats.coding.bodies.again import OF_TWO
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.persons import Draft
from coopstats.coding.people.spelling import plain
from coopstats.coding.scanning.plainwords import CHIEF, PERSONS
from coopstats.coding.scanning.scan import Scan

_OFFICIAL = re.compile("tD[wm]")
_LATTER = re.compile("t[wm](?=[w,sy])")
_HALVES = frozenset("half part stage stages case two three period days weeks months years group category one".split())
_SHORT = 4  # letters that an ordinary word has at least which is a surname
_CAMEL = re.compile(r"[^\W\d_][^\W\d_A-Z]*")  # the words of "AnnRoe"


def tie_surnames(
    scan: Scan, by_token: dict[str, list[Draft]], names: list[NamePhrase], offices: list[OfficePhrase]
) -> None:
    """Tie capitalised words that are part of one person's name to that person."""
    taken = {unit for phrase in names for unit in range(phrase.first, phrase.last)}
    taken |= {unit for office in offices for unit in range(office.first, office.last)}
    for index in scan.tagged("NTKCHR"):
        words = plain(scan.lows[index]) if index not in taken else ()
        if not words or words[-1] not in by_token:
            continue
        tag, word, owners = scan.tags[index], words[-1], by_token[words[-1]]
        if (
            tag == "T"
            and len(word) < _SHORT
            and not (scan.tags[index + 1 : index + 2] == "w" and any(d.tokens[0] == word for d in owners))
        ):
            continue  # but "Fan said" is no fan
        if tag in "CK" and not any(len(d.tokens) > 1 and d.tokens[-1] == word for d in owners):
            continue
        if tag == "C" and scan.tags[index - 1] not in "OHR":
            continue  # "the Principality of SURNAME"
        surname = [d for d in owners if word in (d.tokens[-1], d.tokens[0])] or owners
        recent = max(surname, key=lambda d: d.said_before(index))
        if not recent.country and scan.tags[max(index - 2, 0) : index] == "Cs":  # "Country's SURNAME"
            recent.country = scan.party(index - 2)
        recent.say(index, index + 1)


def tie_handles(scan: Scan, by_token: dict[str, list[Draft]], offices: list[OfficePhrase]) -> None:
    """Tie "@AnnRoe" to Ann Roe, with the office that stands before it."""
    ends = {office.last: office for office in offices}
    for index, unit in enumerate(scan.units) if "@" in scan.article.text else ():
        if scan.tags[index] not in "NTw" or not index or scan.article.text[unit.start - 1] != "@":
            continue
        words = [plain(word)[0] for word in _CAMEL.findall(scan.words(index, index + 1)) if plain(word)]
        owners = [d for d in by_token.get(words[-1], []) if d.tokens[-1] == words[-1]] if len(words) > 1 else []
        likely = [d for d in owners if d.tokens[0].startswith(words[0]) or words[0].startswith(d.tokens[0])]
        if len(likely) == 1:
            likely[0].say(index, index + 1)
            office = ends.get(index - 1) or ends.get(index - 2)
            if office and not likely[0].offices:
                likely[0].offices.append((office, "post.before_name"))


def tie_latter(scan: Scan, drafts: Sequence[Draft]) -> None:
    """Tie "the former" and "the latter" to the first and the second of the two named last."""
    for at in (m.end() - 1 for m in _LATTER.finditer(scan.tags) if scan.units[m.end() - 1].low in OF_TWO):
        said = ((draft.said_before(at)[0], k) for k, draft in enumerate(drafts))
        named = [k for unit, k in sorted(said) if unit >= scan.sentence_of(max(scan.sentence_of(at)[0] - 1, 0))[0]]
        if scan.units[at + 1].low not in _HALVES and len(named) >= -OF_TWO[scan.units[at].low]:
            drafts[named[OF_TWO[scan.units[at].low]]].say(at - 1, at + 1)


def tie_demonyms(scan: Scan, drafts: Sequence[Draft]) -> None:
    """Tie "the Demonym official" to the person of that country who was named last."""
    of_country: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for country in {own.country for own, _ in draft.offices} | {draft.country}:
            of_country[country].append(draft)
    for match in _OFFICIAL.finditer(scan.tags):
        first, last = match.span()
        if scan.units[last - 1].low not in PERSONS:
            continue
        known = of_country[scan.party(first + 1)]
        recent = max(known, key=lambda draft: draft.said_before(first), default=None)
        if recent and scan.units[last - 1].low in CHIEF:
            recent = min(known, key=lambda draft: draft.units[0])
        if recent and recent.units[0][0] < first:
            recent.say(first, last)
