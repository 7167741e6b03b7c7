"""One office, country or field apiece for people in a row: "the DEMONYM and DEMONYM ministers, NAME and NAME"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.persons import SHARED, Draft, Named, Placed
from coopstats.coding.scanning.scan import Scan

_EACH = re.compile(r"((?:[DC],)*[DC],?at?[DC])s?[mMpPTOowB]{1,4},?[HRt]*(?=N)")
_EACH_OF = re.compile(r"[OowB][ew]((?:C,)*C,?at?C)[,:(-][HRt]*(?=N)")
_OF_EACH = re.compile(r",?et?((?:C,)*C,?at?C)")
_PAIR = re.compile(r"at?[HR]*")  # "NAME and NAME"
_WITH_AND = re.compile(r",?at?")  # "OFFICE and the OFFICE"
_TWO = 2
_APPOSED = re.compile(r"(?:,?Q)*[,(-]w?t?(?:(?:[DC],)*[DC],?a)?(?:[DC]s?)?")  # "NAME, both OFFICES"
_CHAINED = re.compile(r"(?:,?Q)*(?:et?C)?[,aHRt]+")
_SENT = re.compile(r"[ru]t?(C)")  # "NAME for Country": where an ambassador is sent
_PLURAL = re.compile(
    r"(?i)(\w+?)s\b(?=$| (?:of|for|to|in|at|on|extraordinary|responsible|attached|regent|general|elect)\b)"
)
AND_COUNTRIES = re.compile(r"(?:,t?C)*,?at?C[-,:]?[HRt]*")
_COUNTRIES = re.compile(r"([CD])(?:,\1)*(?:,?a|,)\1")
_AND_BODY = re.compile(r"(?:\([^()]{1,3}\))?(?:,|,?a)e?t?")
_THEN = re.compile(r"[,:(-]?[HRt]*")
_LEAD = re.compile(r"[ewr]t?(C)[,(][HRt]*$")  # "colleagues from COUNTRY, NAME"
_NEXT = re.compile(r"\)?(?:[,;]a?|a)[ewr]?t?(C)[,(][HRt]*")  # "; from COUNTRY, NAME"
_BEHIND = re.compile(r",t?(C)(?:[,;]?a?t?[HR]*(?=N)|(?=[,.;)]))")  # "NAME, COUNTRY, and NAME"
_SWORN = frozenset("oath oaths sworn swore swearing-in commissioned mission-designate".split())
_OPENS = 4  # units before the first name of a sentence at most


def one_each(scan: Scan, placed: Placed) -> None:
    """Read "the DEMONYM and DEMONYM ministers, NAME and NAME", "colleagues from COUNTRY and COUNTRY, NAME and NAME"."""
    if len(placed) < _TWO:
        return
    for match in (*_EACH.finditer(scan.tags), *_EACH_OF.finditer(scan.tags)):
        countries = _countries(scan, *match.span(1))
        index = bisect_left(placed, match.end(), key=_first)
        listed = run(scan, placed[index : index + len(countries) + 1])
        if len(listed) == len(countries) and listed[0][0].first == match.end():
            _give_countries(countries, listed)


def of_each(scan: Scan, placed: Placed) -> None:
    """Read "NAME and NAME of COUNTRY and COUNTRY", "NAME, NAME and NAME, of COUNTRY, COUNTRY and COUNTRY"."""
    for index, (phrase, _) in enumerate(placed):
        match = _OF_EACH.match(scan.tags, phrase.last)
        if match is None:
            continue
        countries = _countries(scan, *match.span(1))
        names = placed[max(index + 1 - len(countries), 0) : index + 1]
        if len(names) == len(countries) == len(run(scan, names)):
            _give_countries(countries, names)


def _countries(scan: Scan, first: int, last: int) -> list[str]:
    """Give the countries that some units name, also as demonyms."""
    return [scan.party(at) for at in range(first, last) if scan.tags[at] in "CD"]


def _first(pair: Named) -> int:
    """Give where a name with its person begins."""
    return pair[0].first


def _give_countries(countries: Sequence[str], names: Placed) -> None:
    """Give each of several people a country, which those of offices with any become too."""
    for country, (_, draft) in zip(countries, names, strict=True):
        draft.country = country
        draft.offices = [(replace(o, country=country) if o.country else o, rule) for o, rule in draft.offices]


def each_behind(scan: Scan, placed: Placed) -> None:
    """Read "of COUNTRY, NAME, of COUNTRY, NAME", "from COUNTRY, NAME; COUNTRY, NAME", "of COUNTRY (NAME)"."""
    lead = [_LEAD.search(scan.tags, max(phrase.first - _OPENS, 0), phrase.first) for phrase, _ in placed]
    for at, (before, after) in enumerate(pairwise(placed)):
        gap = _NEXT.fullmatch(scan.tags, before[0].last, after[0].first)
        if gap and (lead[at] or before[1].country):
            for draft, told in ((before[1], lead[at]), (after[1], gap)):
                draft.country = scan.party(told.start(1)) if told else draft.country


def each_placed(scan: Scan, placed: Placed) -> None:
    """Read "the ministers NAME, COUNTRY, NAME, COUNTRY, and NAME, COUNTRY": each country behind its name."""
    behind = [_BEHIND.match(scan.tags, phrase.last) for phrase, _ in placed]
    for at, (before, after) in enumerate(pairwise(placed)):
        gap = behind[at]
        if gap and behind[at + 1] and gap.end() == after[0].first and scan.tags[before[0].first - 2] != "C":
            before[1].country = scan.party(gap.start(1))
            told = behind[at + 1]
            after[1].country = scan.party(told.start(1)) if told else ""


def announced(scan: Scan, shared: Sequence[OfficePhrase], placed: Placed) -> None:
    """Read "the ministers of COUNTRY and COUNTRY met. NAME and NAME said": one country each, also of a headline."""
    for office in shared:
        low, high = scan.sentence_of(office.first)
        listed = max(_COUNTRIES.finditer(scan.tags, low, high), key=lambda m: len(m[0]), default=None)
        begin = high
        if listed is None and scan.article.title_span and not scan.in_headline(low):  # "MINISTERS NAME and NAME met"
            listed = _COUNTRIES.search(scan.tags, 0, scan.sentences[0][1])
            begin = office.last
        first, last = (bisect_left(placed, at, key=_first) for at in (begin, begin + _OPENS))
        if not listed or first == last:
            continue
        names, countries = run(scan, placed[first:]), _countries(scan, *listed.span())
        free = not any(d.country or d.body or any(o.country for o, _ in d.offices) for _, d in names)
        if len(names) == len(countries) and free:
            for country, (phrase, draft) in zip(countries, names, strict=True):
                if draft.offices:
                    draft.country = country
                else:
                    give(scan, draft, replace(office, country=country), phrase)


def two_for_two(scan: Scan, placed: Placed) -> None:
    """Read "the OFFICE and the OFFICE, NAME and NAME": an office for each, which the first name has been given both."""
    for (one, draft), (two, other) in pairwise(placed):
        if other.offices or not _PAIR.fullmatch(scan.tags, one.last, two.first):
            continue
        held = [office for office, _ in draft.offices if office.last <= one.first]
        if len(held) == _TWO and scan.tags[held[1].last : one.first].startswith(","):
            first, second = sorted(held, key=lambda office: office.first)
            if not _WITH_AND.fullmatch(scan.tags, first.last, second.first):
                continue  # "OFFICE, OFFICE, NAME and NAME"
            draft.offices = [pair for pair in draft.offices if pair[0] is not second]
            other.offices.append((second, "post.before_name"))


def bodies_each(scan: Scan, one: OfficePhrase, bodies: Sequence[BodyPhrase], placed: Placed) -> None:
    """Read "the heads of BODY and of BODY, NAME and NAME": a body for each."""
    high = scan.sentence_of(one.first)[1]
    first, last = (bisect_left(bodies, at, key=lambda body: body.first) for at in (one.head + 1, high))
    own = bodies[first:last]
    index = bisect_left(placed, one.head, key=_first)
    if scan.low_at(one.first - 1) == "respective":  # "BODY and BODY, by their respective presidents, NAME and NAME"
        low = bisect_left(bodies, scan.sentence_of(one.first)[0], key=lambda body: body.first)
        names, own = run(scan, placed[index:]), bodies[low:first]
        _give_each(scan, one, own[-len(names) :] if len(names) >= _TWO else [], names)
        return
    names = run(scan, placed[index : index + len(own) + 1])
    own = [body for body in own if names and body.last <= names[0][0].first]
    if len(own) < _TWO or len(own) != len(names) or scan.tags[one.head + 1 : own[0].first] not in ("e", "et"):
        return
    gaps = [scan.tags[before.last : after.first] for before, after in pairwise(own)]
    if all(map(_AND_BODY.fullmatch, gaps)) and _THEN.fullmatch(scan.tags, own[-1].last, names[0][0].first):
        _give_each(scan, one, own, names)


def _give_each(scan: Scan, one: OfficePhrase, bodies: Sequence[BodyPhrase], names: Sequence[Named]) -> None:
    """Give each of several names the office in a body of its own."""
    for body, (phrase, draft) in zip(bodies, names, strict=False):
        if not draft.offices or draft.offices[0][0].head == one.head:
            draft.offices = []
            named = replace(one, title=one.title.split(" of ")[0], body=body, country=body.country or body.party)
            give(scan, draft, named, phrase)


def run(scan: Scan, placed: Placed) -> list[Named]:
    """Names that follow each other with nothing but commas and "and" between them."""
    names = list(placed[:1])
    for before, after in pairwise(placed):
        if set(scan.tags[before[0].last : after[0].first]) - set(",aHRtQ"):
            break
        names.append(after)
    return names


def of_those_before(scan: Scan, one: OfficePhrase, placed: Placed) -> None:
    """Read "NAME and NAME, (both) members of BODY", "NAME and NAME, the ministers of Country and Country"."""
    before = [pair for pair in placed if pair[0].last <= one.first]
    gap = scan.tags[before[-1][0].last : one.first] if before else ""
    if not _APPOSED.fullmatch(gap) or not one.body and one.bare:
        return
    names = [before.pop()]
    while before and _CHAINED.fullmatch(scan.tags[before[-1][0].last : names[-1][0].first]):
        names.append(before.pop())
    if len(names) < _TWO:
        return
    names.reverse()
    countries = _countries_of(scan, one, names[-1][0].last)
    each = countries if len(countries) == len(names) else [one.country] * len(names)
    for country, (phrase, draft) in zip(each, names, strict=True):
        if each is countries:
            draft.offices = [pair for pair in draft.offices if pair[0].first != one.first]
        if not draft.offices:
            give(scan, draft, replace(one, country=country), phrase)


def _countries_of(scan: Scan, one: OfficePhrase, first: int) -> list[str]:
    """Give the countries of "the DEMONYM and DEMONYM ministers", "ministers of Country and Country"."""
    behind = AND_COUNTRIES.match(scan.tags, one.last)
    around = [*range(first, one.first), *range(one.last, behind.end() if behind else one.last)]
    told = [(at, scan.party(at)) for at in around if scan.tags[at] in "CD"]
    own = [(one.last - 1, one.country)] if one.country else []
    return [country for _, country in sorted(told + own)]


def give(
    scan: Scan, draft: Draft, one: OfficePhrase, phrase: NamePhrase, *, title: str = "", portfolio: str = ""
) -> None:
    """Give somebody an office of several, with a title and field of his own if there are any."""
    sent = _SENT.match(scan.tags, phrase.last) if one.office.rank == "ambassador" else None
    host = scan.party(sent.start(1)) if sent else one.host
    if draft.country and one.office.rank == "ambassador" and not _SWORN.isdisjoint(scan.said):
        host, draft.country = draft.country, ""  # "sworn in as ambassadors were NAME (COUNTRY) and NAME (COUNTRY)"
    country = draft.country or one.country
    title, portfolio = title or singular(one.title), portfolio or one.portfolio
    own = replace(one, title=title, portfolio=portfolio, country=country, host=host, first=phrase.first)
    draft.offices.append((own, SHARED))


def singular(title: str) -> str:
    """Give the title that one of several holders bears."""
    return _PLURAL.sub(lambda word: f"{word[1][:-2]}y" if word[1].endswith(("rie", "tie")) else word[1], title, count=1)
