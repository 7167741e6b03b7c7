"""Offices said once for several people.

"The ministers NAME of Country and NAME of Country", "the foreign ministers of Country and Country, NAME and NAME",
"the heads of Field, NAME; Field, NAME", a list of names with countries near "ambassadors".
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from coopstats.coding.bodies.bodynames import BodyPhrase, printed
from coopstats.coding.bodies.plurals import ITEM_BREAK
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.apiece import (
    AND_COUNTRIES,
    announced,
    bodies_each,
    each_behind,
    each_placed,
    give,
    of_each,
    of_those_before,
    one_each,
    run,
    singular,
    two_for_two,
)
from coopstats.coding.people.counterparts import PEER_AND_PEER
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.persons import Draft, Placed
from coopstats.coding.scanning.gazetteer import ministry_name
from coopstats.coding.scanning.plainwords import COUNTERPARTS
from coopstats.coding.scanning.scan import Scan

_BRACKETS = re.compile(r"\([^()]*\)")
# Between the names of a list; a country may stand before or behind each.
_JOINS = re.compile(r"[-,;:atHRQ]*(?:[er]?t?[CKG](?:[-,;atHRQ]+|s)?)*[HRQt]*")
_FIELD = re.compile(r"[;,]a?[he]?t?([TPBM](?:[TPBMa,]*[TPBM])?),[HRt]*")  # "; Field, NAME"
_OTHER_COUNTRY = re.compile(r"[,;a](?:et?)?(C),?[HRt]*$")  # "and of Country, NAME", "and Country, NAME"
_COMMITTEES = ("Committee", "Commission", "Council", "Department")
# Ranks that a list of people with their countries may share with a word said elsewhere.
_LISTED = frozenset(
    {"ambassador", "minister", "deputy_minister", "head_of_state", "head_of_government", "speaker", "secretary"}
)
_ENVOY = "Envoy"  # who may be an ambassador
_NEAR = 6  # sentences


def share_offices(scan: Scan, offices: Sequence[OfficePhrase], bodies: Sequence[BodyPhrase], placed: Placed) -> None:
    """Give people without an office the one that is said of several.

    Parameters
    ----------
    scan
        The text as units.
    offices, bodies
        Every office and named body of the text.
    placed
        Names with their people, in text order; the people are changed.
    """
    one_each(scan, placed)
    two_for_two(scan, placed)
    of_each(scan, placed)
    each_behind(scan, placed)
    each_placed(scan, placed)
    plural: dict[tuple[int, int], list[OfficePhrase]] = defaultdict(list)
    several = [office for office in offices if office.plural]
    posted = any(office.office.rank == "ambassador" for office in several)
    for office in several:
        if not (posted and office.office.term == _ENVOY):  # "The envoys are NAME of COUNTRY": the new ambassadors
            plural[scan.sentence_of(office.first)].append(office)
    for (low, high), shared in plural.items():
        first, last = (bisect_left(placed, at, key=lambda pair: pair[0].first) for at in (low, high))
        _in_sentence(scan, shared, placed[first:last])
        for one in shared:
            of_those_before(scan, one, placed[first:last])
            bodies_each(scan, one, bodies, placed[first:last])
        announced(scan, shared, placed)
    everywhere = [
        office for shared in plural.values() for office in shared
        if office.office.rank in _LISTED or office.office.term == _ENVOY
    ]  # fmt: skip
    if everywhere:
        _by_country(scan, sorted(everywhere, key=lambda office: office.first), placed)


def _in_sentence(scan: Scan, shared: list[OfficePhrase], placed: Placed) -> None:
    reached = {office.first: office.last for office in shared}
    for index, (phrase, draft) in enumerate(placed):
        one = next((office for office in reversed(shared) if office.last <= phrase.first), None)
        if one is None:
            continue
        gap = scan.tags[reached[one.first] : phrase.first]
        begun = reached[one.first] > one.last
        bare = _BRACKETS.sub("", gap)
        field = _FIELD.fullmatch(bare) if begun else None
        listed = field is not None or _JOINS.fullmatch(bare) is not None
        if listed:
            reached[one.first] = phrase.last
        if draft.offices or not (listed or draft.country):
            continue
        if one.country and not begun and AND_COUNTRIES.fullmatch(gap):
            _respectively(scan, one, placed[index:])
            continue
        if listed and (fields := _fields(scan, one)) and _field_by_field(scan, one, fields, placed[index:]):
            continue
        other = _OTHER_COUNTRY.search(gap)
        if other and not draft.country:
            draft.country = scan.party(phrase.first - len(gap) + other.start(1))
        title = words = ""
        if field:
            begin = phrase.first - len(gap) + gap.index(field[1])
            words = scan.words(begin, begin + len(field[1]))
            if words.endswith(_COMMITTEES):  # "the heads of the X Committee, NAME, and the Y Committee, NAME"
                one = replace(one, body=printed(scan, begin, begin + len(field[1]), "committee"))
            else:
                title = f"{singular(scan.words(one.head, one.head + 1))} of {words}"
        give(scan, draft, one, phrase, title=title, portfolio=words)


def _respectively(scan: Scan, one: OfficePhrase, placed: Placed) -> None:
    """Read "the ministers of Country and Country, NAME and NAME": one country for each."""
    behind = range(one.last, placed[0][0].first)
    countries = [one.country, *(scan.party(at) for at in behind if scan.tags[at] == "C")]
    names = run(scan, placed)
    for country, (phrase, draft) in zip(countries, names, strict=True) if len(names) == len(countries) else ():
        if not draft.offices:
            give(scan, draft, replace(one, country=country), phrase)


def _fields(scan: Scan, one: OfficePhrase) -> list[str]:
    """Give the fields of "the finance and economy ministers"."""
    fields = ITEM_BREAK.split(one.portfolio)
    each = one.country or "respectively" in scan.lows[one.last : scan.sentence_of(one.last)[1]]
    if not each and ministry_name(scan.codebook, one.portfolio):
        return []  # "the two countries' ministers of transport and trade"
    return fields if len(fields) > 1 and all(ministry_name(scan.codebook, field) for field in fields) else []


def _field_by_field(scan: Scan, one: OfficePhrase, fields: list[str], placed: Placed) -> bool:
    """Read "the finance and economy ministers, NAME and NAME": one field for each."""
    names = run(scan, placed)
    if len(names) != len(fields) or any(draft.offices for _, draft in names):
        return False
    head = singular(scan.words(one.head, one.head + 1))
    for field, (phrase, draft) in zip(fields, names, strict=True):
        title = f"{field} {head}" if one.first < one.head else f"{head} of {field}"
        give(scan, draft, one, phrase, title=title, portfolio=field)
    return True


def _by_country(scan: Scan, shared: list[OfficePhrase], placed: Placed) -> None:
    """Give people listed with their countries the office that the text says of several nearby."""
    numbers = {sentence: number for number, sentence in enumerate(scan.sentences)}
    listed: list[tuple[int, NamePhrase, Draft]] = []
    peer = False
    for index, (phrase, draft) in enumerate(placed):
        following = peer and PEER_AND_PEER.fullmatch(scan.tags, placed[index - 1][0].last, phrase.first)
        peer = scan.units[phrase.first - 1].low in COUNTERPARTS or bool(following)
        if draft.country and not draft.offices and not draft.body and " " in phrase.name and not peer:
            listed.append((numbers[scan.sentence_of(phrase.first)], phrase, draft))
    countries: dict[int, set[str]] = defaultdict(set)
    for number, _, draft in listed:
        countries[number].add(draft.country)
    places = [numbers[scan.sentence_of(office.first)] for office in shared]
    for number, phrase, draft in listed:
        if len(countries[number - 1] | countries[number] | countries[number + 1]) < 2:
            continue  # a list has at least two
        nearby = range(bisect_left(places, number - _NEAR), bisect_right(places, number + _NEAR))
        if nearby:  # the nearest, rather before than after
            nearest = min(nearby, key=lambda k: (abs(places[k] - number) + (places[k] > number) / 2, k))
            give(scan, draft, shared[nearest], phrase)
