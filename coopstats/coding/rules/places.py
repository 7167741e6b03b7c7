"""Where events took place, where no words beside the cue say so: the visit, the host, the dateline."""

from collections import Counter
from functools import lru_cache

from coopstats.codebook import Codebook
from coopstats.coding.dates.days import is_exact, last_day, reference
from coopstats.coding.rules.datelines import LEAD, dateline, lead_cities
from coopstats.coding.rules.drafts import Draft, neighbours
from coopstats.coding.rules.reading import Reader
from coopstats.coding.rules.residents import is_resident, posted_to
from coopstats.coding.rules.spots import place_there
from coopstats.coding.rules.venues import seat_of_host
from coopstats.coding.scanning.plainwords import REMOTE
from coopstats.coding.sentences.towns import says_here

_EXISTS = frozenset("is are was were has have had will would can could may might must should".split())
_DAYS = 2  # around which an event told without a place was at the place of the others
_FACE_TO_FACE = frozenset(("meeting", "handover", "consultations", "signing"))


def fill_here(reader: Reader, drafts: list[Draft]) -> None:
    """Give drafts without a place the one that "here" or "there" means.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its drafts, not yet nested.
    """
    line = dateline(reader)
    for draft in drafts:
        if not draft.country and draft.kind not in ("call", "visit") and not _is_remote(reader, draft):
            draft.country = _of_here(reader, draft, line)


def fill_places(reader: Reader, drafts: list[Draft]) -> None:
    """Give drafts without a country the one that the text makes plain.

    Parameters
    ----------
    reader
        The text as read.
    drafts
        Its drafts, nested.
    """
    line = dateline(reader)
    countries = _countries(reader.scan.codebook)
    home = reader.home if reader.home in countries else ""
    empty = [
        (at, d) for at, d in enumerate(drafts) if not (d.country or d.tour or d.kind == "call" or _is_remote(reader, d))
    ]
    for at, draft in empty:
        if draft.kind == "visit":
            draft.country = _of_hosts(draft, neighbours(drafts, at), countries) or _of_guests(draft, line[1] or home)
        else:
            third = _of_gathering(draft, neighbours(drafts, at))
            draft.city, draft.country = (third.city, third.country) if third else ("", _of_visit(draft))
            draft.country = draft.country or _of_host(reader, draft, countries, line)
            draft.city = draft.city or _city_of_visit(draft)
    for draft in drafts:
        if draft.kind == "conference" and not draft.country:
            draft.city, draft.country = _of_name(reader, draft)
    told = {draft for draft in drafts if draft.country and draft.kind != "visit"}
    for at, draft in empty:
        if draft.kind in _FACE_TO_FACE and not draft.country:
            draft.city, draft.country = _of_scene(draft, [d for d in neighbours(drafts, at) if d in told]) or ("", "")
        if draft.kind in _FACE_TO_FACE and not draft.country:
            draft.country = _of_visit(draft)  # whose place may have become known only now
        if draft.kind in _FACE_TO_FACE and not draft.country and draft.status == "held":
            draft.country = seat_of_host(reader, draft, countries) or _of_line(reader, draft, line)
    _settle(drafts, [draft for _, draft in empty if not draft.country])
    lead = lead_cities(reader)
    for draft in drafts:
        early = draft.kind in _FACE_TO_FACE and draft.status == "held" and draft.sentence <= LEAD
        if early and draft.country != line[1]:
            draft.city = draft.city or lead.get(draft.country, "")
    unplaced = {draft for _, draft in empty}
    for draft in drafts:
        there = draft in unplaced or "S" in reader.scan.tags[slice(*reader.scan.sentences[draft.sentence])]
        if there and draft.country == line[1] and draft.status == "held" and not draft.city and draft.kind != "visit":
            draft.city = line[0]


def _settle(drafts: list[Draft], lost: list[Draft]) -> None:
    """Put what has no place where most of the rest took place, unless it is recalled or of another day."""
    held = Counter(draft.country for draft in drafts if draft.country and draft.status == "held")
    count = held or Counter(draft.country for draft in drafts if draft.country and draft.status == "planned")
    there = [code for code, number in count.items() if number == max(count.values())]
    days = {(draft.start, draft.end) for draft in drafts if draft.country in there and draft.start}
    for draft in lost if len(there) == 1 else ():
        told = (draft.status == "held" and (held or not draft.start)) or (draft.status == "planned" and not draft.start)
        then = not (draft.start and days) or any(_is_near(draft.start, start, end) for start, end in days)
        if told and then and draft.kind not in ("visit", "interview"):
            draft.country = there[0]


def _is_near(day: str, start: str, end: str) -> bool:
    """Whether a day is within a day or two of others."""
    if not is_exact(day) or not is_exact(start):
        return start <= day <= end
    return reference(start).days(-_DAYS) <= day <= reference(last_day(end or start)).days(_DAYS)


def _is_remote(reader: Reader, draft: Draft) -> bool:
    return not REMOTE.isdisjoint(reader.words_around(draft))


@lru_cache(maxsize=8)
def _countries(codebook: Codebook) -> frozenset[str]:
    return frozenset(row.alpha_3 for row in codebook.countries)


def _of_visit(draft: Draft) -> str:
    return draft.part_of.country if draft.part_of else ""


def _city_of_visit(draft: Draft) -> str:
    """Read "travels on to CITY for talks with B": the talks are there."""
    visit = draft.part_of
    return visit.city if visit and visit.kind == "visit" and visit.sentence == draft.sentence else ""


def _of_hosts(visit: Draft, drafts: list[Draft], countries: frozenset[str]) -> str:
    """The country of a visit that names none: that of those whom the visitors met."""
    own = {seat.side for seat in visit.seats}
    met = [d for d in drafts if d.kind != "visit" and d.status == visit.status and d.people & visit.people]
    hosts = [d.country or seat.side for d in met for seat in d.seats if seat.side not in own]
    told = [seat.side for d in drafts if d.kind != "visit" for seat in d.seats] if own - {""} and not visit.weak else []
    return next((side for side in (*hosts, *told) if side in countries and side not in own), "")


def _of_guests(visit: Draft, there: str) -> str:
    """The country of the dateline, or home, if the visitors, whose visit is over or under way, are of another."""
    return there if visit.status == "held" and visit.sides and there not in visit.sides else ""


def _of_here(reader: Reader, draft: Draft, line: tuple[str, str]) -> str:
    """Read "here" as the place of the dateline, "there" as that of the sentence before."""
    scan = reader.scan
    first, last = scan.sentences[draft.sentence]
    lows = scan.lows[first:last]
    if says_here(scan, first, last):
        draft.city = draft.city or line[0]
        return line[1] or reader.home
    if "there" in lows and _EXISTS.isdisjoint(lows[lows.index("there") + 1 :][:1]):
        sentence = reader.sentences[draft.sentence]
        stop = sum(phrase.first < first + lows.index("there") for phrase in sentence.phrases)
        city, country = place_there(scan, sentence, stop)
        if not country and draft.sentence:
            city, country = place_there(scan, reader.sentences[draft.sentence - 1])
        draft.city = city
        return country
    return ""


def _of_host(reader: Reader, draft: Draft, countries: frozenset[str], line: tuple[str, str]) -> str:
    """Who receives is at home; an ambassador meets people of the country he or she serves in."""
    for seat in draft.seats:
        at_home = seat.person is not None and not is_resident(reader, seat.person)
        if seat.role in ("host", "recipient") and seat.side in countries and at_home:
            return seat.side
    sides = {seat.side for seat in draft.seats if seat.side in countries}
    called_on = {seat.side for seat in draft.seats if seat.role == "counterpart"} & sides
    if len(sides) == 2 and len(called_on) == 1 and _is_call(reader, draft):
        return called_on.pop()
    people = {(s.side, is_resident(reader, s.person)) for s in draft.seats if s.side in sides and s.person is not None}
    resident = {side for side, serves in people if serves and (side, False) not in people}  # and beside no minister
    hosts = sides - resident
    if not resident or len(hosts) > 1:
        return ""
    if not hosts and len(draft.sides) > 1:  # an ambassador with an organisation is where he serves
        return next((there for n in sorted(draft.people) if (there := posted_to(reader, n))), "")
    # Of two ambassadors one is at home; and where the host is not said, it is where the news comes from.
    here = line[1] or (reader.home if reader.home in countries else "")
    return next(iter(hosts), here if here in sides or len(sides) == 1 else "")


def _is_call(reader: Reader, draft: Draft) -> bool:
    """Whether the cue is a courtesy call on somebody, which is paid where the other has the seat."""
    scan = reader.scan
    at = scan.unit_at(draft.span.end)
    behind = set(scan.lows[at : at + 3])
    return "courtesy" in scan.low[draft.span.start : draft.span.end] and not behind & {"from", "by"}


def _of_name(reader: Reader, draft: Draft) -> tuple[str, str]:
    """The city in the name of a conference: "the Geneva Water Summit"."""
    scan = reader.scan
    at = scan.unit_at(draft.span.start)
    for k in range(at - 1, max(at - 5, -1), -1):
        unit = scan.units[k]
        if unit.tag == "K" and unit.term:
            return scan.article.text[unit.start : unit.end], str(unit.term.value)
        if not scan.article.text[unit.start].isupper():
            break
    return "", ""


def _of_scene(draft: Draft, told: list[Draft]) -> tuple[str, str] | None:
    """The place of what the text tells last of the same people, if not of another day."""
    near = [
        other for other in told
        if other.people & draft.people and other.status == draft.status
        and (not draft.start or not other.start or draft.start == other.start)
    ]  # fmt: skip
    near.sort(key=lambda d: (d.title, d.span > draft.span, abs(d.span.start - draft.span.start)))
    return (near[0].city, near[0].country) if near else None


def _of_gathering(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """Give the event in a third country at which somebody met others that day: those all come together there."""
    for other in drafts:
        abroad = other.country and len(other.sides) > 1 and other.country not in other.sides
        then = other.status == draft.status and draft.start in ("", other.start)
        if abroad and then and other.kind in _FACE_TO_FACE and other.people & draft.people:
            return other if other.country not in draft.sides else None
    return None


def _of_line(reader: Reader, draft: Draft, line: tuple[str, str]) -> str:
    """The place of the dateline, where one of the parties is at home or the news is sent from abroad."""
    sides = draft.sides
    return line[1] if not sides or line[1] in sides or line[1] != reader.scan.article.perspective else ""
