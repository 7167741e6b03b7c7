"""Offices said once for several people.

"The ministers NAME of Country and NAME of Country", "the foreign ministers of Country and Country, NAME and NAME",
"the heads of Field, NAME; Field, NAME", a list of names with countries near "ambassadors".
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coopstats.coding.bodynames import BodyPhrase
from coopstats.coding.counterparts import COUNTERPARTS, PEER_AND_PEER
from coopstats.coding.gazetteer import ministry_name
from coopstats.coding.holders import is_plural
from coopstats.coding.names import NamePhrase
from coopstats.coding.offices import OfficePhrase
from coopstats.coding.persons import SHARED, Draft, Placed
from coopstats.coding.scan import Scan

_EACH = re.compile(r"((?:[DC],)*[DC],?at?[DC])s?[mMpPTOowB]{1,4},?[HRt]*(?=N)")
_EACH_OF = re.compile(r"[OowB][ew]((?:C,)*C,?at?C)[,:(-][HRt]*(?=N)")
_BRACKETS = re.compile(r"\([^()]*\)")
# Between the names of a list; a country may stand before or behind each.
_JOINS = re.compile(r"[-,;:atHRQ]*(?:[er]?t?[CKG](?:[-,;atHRQ]+|s)?)*[HRQt]*")
_OTHER_COUNTRY = re.compile(r"[,;a](?:et?(C),?|(C),?)[HRt]*$")  # "and of Country, NAME", "and Country, NAME"
_FIELD = re.compile(r"[;,]a?[he]?t?([TPBM](?:[TPBMa,]*[TPBM])?),[HRt]*")  # "; Field, NAME"
_AND_COUNTRIES = re.compile(r"(?:,t?C)*,?at?C[-,:]?[HRt]*")
_PLURAL = re.compile(r"(?i)(\w+?)s\b(?=$| (?:of|for|to|in|at|on|extraordinary|responsible|attached)\b)")
_COMMITTEES = ("Committee", "Commission", "Council", "Department")
_COMMAS = re.compile(r"(?i),? and |, ")
_APPOSED = re.compile(r"(?:,?Q)*[,(-]w?t?(?:(?:[DC],)*[DC],?a)?(?:[DC]s?)?")  # "NAME, both OFFICES"
_CHAINED = re.compile(r"(?:,?Q)*(?:et?C)?[,aHRt]+")
_PAIR, _WITH_AND, _TWO = re.compile(r"at?[HR]*"), re.compile(r",?at?"), 2  # "NAME and NAME", "OFFICE and the OFFICE"
_SENT = re.compile(r"[ru]t?(C)")  # "NAME for Country": where an ambassador is sent
# Ranks that a list of people with their countries may share with a word said elsewhere.
_LISTED = frozenset(
    {"ambassador", "minister", "deputy_minister", "head_of_state", "head_of_government", "speaker", "secretary"}
)
_NEAR = 6  # sentences
_COUNTRIES = re.compile(r"([CD])(?:,\1)*(?:,?a|,)\1")
_OPENS = 4  # units before the first name of a sentence at most


def share_offices(scan: Scan, offices: Sequence[OfficePhrase], placed: Placed) -> None:
    """Give people without an office the one that is said of several.

    Parameters
    ----------
    scan
        The text as units.
    offices
        Every office of the text.
    placed
        Names with their people, in text order; the people are changed.
    """
    _one_each(scan, placed)
    _two_for_two(scan, offices, placed)
    plural: dict[tuple[int, int], list[OfficePhrase]] = defaultdict(list)
    for office in offices:
        if is_plural(scan, office):
            plural[scan.sentence_of(office.first)].append(office)
    for (low, high), shared in plural.items():
        first, last = (bisect_left(placed, at, key=lambda pair: pair[0].first) for at in (low, high))
        _in_sentence(scan, shared, placed[first:last])
        for one in shared:
            _of_those_before(scan, one, placed[first:last])
        _announced(scan, shared, placed)
    everywhere = [office for shared in plural.values() for office in shared if office.office.rank in _LISTED]
    if everywhere:
        _by_country(scan, sorted(everywhere, key=lambda office: office.first), placed)


def _one_each(scan: Scan, placed: Placed) -> None:
    """Read "the DEMONYM and DEMONYM ministers, NAME and NAME", "colleagues from COUNTRY and COUNTRY, NAME and NAME"."""
    for match in (*_EACH.finditer(scan.tags), *_EACH_OF.finditer(scan.tags)):
        countries = [scan.party(at) for at in range(match.start(1), match.end(1)) if scan.tags[at] in "CD"]
        index = bisect_left(placed, match.end(), key=lambda pair: pair[0].first)
        listed = _run(scan, placed[index : index + len(countries) + 1])
        if len(listed) != len(countries) or listed[0][0].first != match.end():
            continue
        for country, (_, draft) in zip(countries, listed, strict=True):
            draft.country = country
            draft.offices = [
                (replace(own, country=country) if own.country in countries else own, rule)
                for own, rule in draft.offices
            ]


def _announced(scan: Scan, shared: Sequence[OfficePhrase], placed: Placed) -> None:
    """Read "the ministers of COUNTRY and COUNTRY met. NAME and NAME said": one country each, also of a headline."""
    for office in shared:
        low, high = scan.sentence_of(office.first)
        listed = max(_COUNTRIES.finditer(scan.tags, low, high), key=lambda m: len(m[0]), default=None)
        begin = high
        if listed is None and scan.article.title_span and not scan.in_headline(low):  # "MINISTERS NAME and NAME met"
            listed = _COUNTRIES.search(scan.tags, 0, scan.sentences[0][1])
            begin = office.last
        first, last = (bisect_left(placed, at, key=lambda pair: pair[0].first) for at in (begin, begin + _OPENS))
        names = _run(scan, placed[first:]) if last > first and listed else []
        countries = [scan.party(at) for at in range(*listed.span()) if scan.tags[at] in "CD"] if listed else []
        free = not any(d.country or d.body or any(o.country for o, _ in d.offices) for _, d in names)
        if len(names) == len(countries) and free:
            for country, (phrase, draft) in zip(countries, names, strict=True):
                if draft.offices:
                    draft.country = country
                else:
                    _give(scan, draft, replace(office, country=country), phrase)


def _two_for_two(scan: Scan, offices: Sequence[OfficePhrase], placed: Placed) -> None:
    """Read "the OFFICE and the OFFICE, NAME and NAME": an office for each, which the first name has been given both."""
    for (one, draft), (two, other) in pairwise(placed):
        if other.offices or not _PAIR.fullmatch(scan.tags, one.last, two.first):
            continue
        held = [office for office, _ in draft.offices if office.last <= one.first]
        if len(held) == _TWO and scan.tags[held[1].last : one.first].startswith(","):
            first, second = sorted(held, key=lambda office: office.first)
            if not _WITH_AND.fullmatch(scan.tags, first.last, second.first):
                continue
            draft.offices = [pair for pair in draft.offices if pair[0] is not second]
            other.offices.append((second, "post.before_name"))


def _in_sentence(scan: Scan, shared: list[OfficePhrase], placed: Placed) -> None:
    reached = {office.first: office.last for office in shared}
    for index, (phrase, draft) in enumerate(placed):
        one = next((office for office in reversed(shared) if office.last <= phrase.first), None)
        if one is None:
            continue
        gap = scan.tags[reached[one.first] : phrase.first]
        begun = reached[one.first] > one.last
        field = _FIELD.fullmatch(_BRACKETS.sub("", gap)) if begun else None
        listed = field is not None or _JOINS.fullmatch(_BRACKETS.sub("", gap)) is not None
        if listed:
            reached[one.first] = phrase.last
        if draft.offices or not (listed or draft.country):
            continue
        if one.country and not begun and _AND_COUNTRIES.fullmatch(gap):
            _respectively(scan, one, placed[index:])
            continue
        if listed and (fields := _fields(scan, one)) and _field_by_field(scan, one, fields, placed[index:]):
            continue
        other = _OTHER_COUNTRY.search(gap)
        if other:
            draft.country = scan.party(phrase.first - len(gap) + other.start(other.lastindex or 1))
        title = words = ""
        if field:
            begin = phrase.first - len(gap) + gap.index(field[1])
            end = begin + len(field[1])
            words = scan.words(begin, end)
            if words.endswith(_COMMITTEES):  # "the heads of the X Committee, NAME, and the Y Committee, NAME"
                one = replace(one, body=BodyPhrase(begin, end, words, "committee", ""))
            else:
                title = f"{_singular(scan.words(one.head, one.head + 1))} of {words}"
        _give(scan, draft, one, phrase, title=title, portfolio=words)


def _respectively(scan: Scan, one: OfficePhrase, placed: Placed) -> None:
    """Read "the ministers of Country and Country, NAME and NAME": one country for each."""
    tags = scan.tags
    countries = [one.country]
    countries += [scan.party(at) for at in range(one.last, placed[0][0].first) if tags[at] == "C"]
    names = _run(scan, placed)
    if len(names) != len(countries):
        return
    for country, (phrase, draft) in zip(countries, names, strict=True):
        if not draft.offices:
            _give(scan, draft, replace(one, country=country), phrase)


def _fields(scan: Scan, one: OfficePhrase) -> list[str]:
    """Give the fields of "the finance and economy ministers"."""
    fields = _COMMAS.split(one.portfolio)
    each = one.country or "respectively" in {unit.low for unit in scan.units[one.last : scan.sentence_of(one.last)[1]]}
    if not each and ministry_name(scan.codebook, one.portfolio):
        return []  # "the two countries' ministers of transport and trade"
    return fields if len(fields) > 1 and all(ministry_name(scan.codebook, field) for field in fields) else []


def _field_by_field(scan: Scan, one: OfficePhrase, fields: list[str], placed: Placed) -> bool:
    """Read "the finance and economy ministers, NAME and NAME": one field for each."""
    names = _run(scan, placed)
    if len(names) != len(fields) or any(draft.offices for _, draft in names):
        return False
    head = _singular(scan.words(one.head, one.head + 1))
    for field, (phrase, draft) in zip(fields, names, strict=True):
        title = f"{field} {head}" if one.first < one.head else f"{head} of {field}"
        _give(scan, draft, one, phrase, title=title, portfolio=field)
    return True


def _run(scan: Scan, placed: Placed) -> list[tuple[NamePhrase, Draft]]:
    """Names that follow each other with nothing but commas and "and" between them."""
    names = list(placed[:1])
    for before, after in pairwise(placed):
        if set(scan.tags[before[0].last : after[0].first]) - set(",aHRtQ"):
            break
        names.append(after)
    return names


def _of_those_before(scan: Scan, one: OfficePhrase, placed: Placed) -> None:
    """Read "NAME and NAME, (both) members of BODY", "NAME and NAME, the ministers of Country and Country"."""
    before = [pair for pair in placed if pair[0].last <= one.first]
    gap = scan.tags[before[-1][0].last : one.first] if before else ""
    if not _APPOSED.fullmatch(gap) or not one.body and one.bare:
        return
    names = [before.pop()]
    while before and _CHAINED.fullmatch(scan.tags[before[-1][0].last : names[-1][0].first]):
        names.append(before.pop())
    names.reverse()
    countries = _countries_of(scan, one, names[-1][0].last)
    each = countries if len(countries) == len(names) else [one.country] * len(names)
    for country, (phrase, draft) in zip(each, names if len(names) > 1 else (), strict=False):
        if each is countries:
            draft.offices = [pair for pair in draft.offices if pair[0].first != one.first]
        if not draft.offices:
            _give(scan, draft, replace(one, country=country), phrase)


def _countries_of(scan: Scan, one: OfficePhrase, first: int) -> list[str]:
    """Give the countries of "the DEMONYM and DEMONYM ministers", "ministers of Country and Country"."""
    behind = _AND_COUNTRIES.match(scan.tags, one.last)
    around = [*range(first, one.first), *range(one.last, behind.end() if behind else one.last)]
    told = [(at, scan.party(at)) for at in around if scan.tags[at] in "CD"]
    own = [(one.last - 1, one.country)] if one.country else []
    return [country for _, country in sorted(told + own)]


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
            order = min(nearby, key=lambda k: (abs(places[k] - number) + (places[k] > number) / 2, k))
            one = shared[order]
            _give(scan, draft, one, phrase)


def _give(
    scan: Scan, draft: Draft, one: OfficePhrase, phrase: NamePhrase, *, title: str = "", portfolio: str = ""
) -> None:
    """Give somebody an office of several, with a title and field of his own if there are any."""
    sent = _SENT.match(scan.tags, phrase.last) if one.office.rank == "ambassador" else None
    host = scan.party(sent.start(1)) if sent else one.host
    country = draft.country or one.country
    office = replace(
        one,
        title=title or _singular(one.title),
        portfolio=portfolio or one.portfolio,
        country=country,
        host=host,
        first=phrase.first,
    )
    draft.offices.append((office, SHARED))


def _singular(title: str) -> str:
    return _PLURAL.sub(r"\1", title, count=1)
