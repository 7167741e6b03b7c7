"""Who holds the office that another does: "NAME, his COUNTRY counterpart", "his counterparts NAME and NAME"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.people.apiece import run
from coopstats.coding.people.persons import Draft, Named, Placed
from coopstats.coding.scanning.gazetteer import office_called
from coopstats.coding.scanning.plainwords import COUNTERPARTS, HE, HIS
from coopstats.coding.scanning.scan import Scan

_OPPOSITE = re.compile(r",[wt]?([DC])?w+")
_MEMORY = 100  # names before one; more than any readout has
PEER_AND_PEER = re.compile(",?et?C,?a?")
_COUNTRY_FIRST = re.compile(",?a?C,")
EXTERNAL = re.compile("(?i)minister (?:of|for) external|external (?:affairs|relations) minister")
_FIELD = re.compile(r"w(?:wr|r|iwe)t?([PpT]{1,3}(?:,[PpT]+)*(?:,?a[PpT]+)?),?[tHR]*$")  # "counterpart for FIELD, NAME"
_HELD_BEFORE = frozenset(("predecessor", "successor"))
_AND = re.compile(",?a[HR]*")
_CLAUSES = frozenset(("while", "whereas", "when", "that", "as", "where", "after", "before"))
_CLOSE = 2  # units: an office and its name, the beginning of a sentence and who acts in it


def copy_counterparts(scan: Scan, placed: Placed) -> None:
    """Mark who holds the office of the one named before: "his Country counterpart NAME", "NAME, his counterpart"."""
    drafts = dict.fromkeys(draft for _, draft in placed)
    held = {draft: sorted((o.first, o.last) for o, _ in draft.offices) for draft in drafts}
    for index, (phrase, draft) in enumerate(placed):
        if index and _next_of_peers(scan, placed[index - 1], (phrase, draft)):
            draft.copied_from = placed[index - 1][1].copied_from
            continue
        begin = scan.sentence_of(phrase.first)[0]
        own = held[draft][bisect_left(held[draft], (begin,)) : bisect_left(held[draft], (phrase.first,))]
        at = _word_before(scan, next((first for first, last in own if last <= phrase.first), phrase.first))
        field = _FIELD.search(scan.tags, begin, phrase.first)
        if field and scan.units[field.start()].low in COUNTERPARTS:
            at, draft.copied_field = field.start(), scan.words(*field.span(1))
        if scan.units[at].low == "number":  # "his opposite number"
            at -= 1
        of = at if scan.tags[at] in "CK" and scan.units[at - 1].low in ("from", "of") else -1
        at -= 2 if of >= 0 else 0  # "his counterparts from COUNTRY, NAME, and COUNTRY, NAME"
        if at >= begin and scan.lows[at] in _HELD_BEFORE and scan.lows[at - 1] in HIS and not draft.offices:
            holder = max((d for _, d in placed[:index] if d.offices), key=lambda d: d.said_before(at), default=draft)
            draft.offices = [(office, "post.predecessor") for office, _ in holder.offices]  # "his predecessor, NAME"
            continue
        before = at >= begin and scan.units[at].low in COUNTERPARTS
        behind = None if before else _OPPOSITE.match(scan.tags, phrase.last)
        if behind and COUNTERPARTS.isdisjoint(scan.lows[phrase.last : behind.end()]):
            behind = None
        if not before and not behind:
            continue
        place = of if of >= 0 else at - 1 if before else behind.start(1) if behind and behind[1] else -1
        country = scan.party(place) if place >= 0 and scan.tags[place] in "DCK" else ""
        named = dict.fromkeys(other for _, other in placed[max(index - _MEMORY, 0) : index][::-1])
        earlier = [d for d in named if d is not draft and d.offices and not _stands_for(d, country)][::-1]
        earlier = _titled(scan, earlier, begin) or earlier  # "The minister met his counterpart"
        # "SURNAME met his counterpart": who was spoken of last in this sentence, else who was named last.
        said, acting = _acting(scan, earlier, begin, phrase.first)
        back = begin if not HE.isdisjoint(scan.lows[begin : phrase.first]) else 0
        while back and not acting:  # "He met A and his counterpart NAME": who acted before
            end, back = back, scan.sentence_of(back - 1)[0]
            if spoken_of := _titled(scan, earlier, back):  # "The minister left. He met A and his counterpart NAME"
                earlier, back = spoken_of, 0
            said, acting = _acting(scan, earlier, back, end)
        last = max(acting or range(len(said)), key=lambda k: (said[k], k), default=-1)
        previous = earlier[last] if last >= 0 else None
        mine = "my" in scan.lows[max(at - 2, 0) : max(at, 0)]
        if mine or (previous is None and scan.low_at(begin) in HIS):
            # "... with my colleague NAME", OFFICE NAME said; "Her counterpart NAME met OFFICE NAME"
            end = scan.sentence_of(phrase.first)[1]
            behind_it = (one for name, one in placed[index + 1 :] if name.first < end and one.offices)
            previous = next(behind_it, previous)
        if previous and _is_alike(draft, previous):
            draft.copied_from, draft.copied_country = previous, country
        draft.country = draft.country or country
    _respectively(scan, placed)


def _titled(scan: Scan, people: Sequence[Draft], begin: int) -> list[Draft]:
    """Give those whom a sentence may mean that begins with an office: "The minister told"."""
    title = scan.lows[begin + 1] if scan.tags[begin : begin + 2] in ("to", "tO") else ""
    return [d for d in people if title and any(title in o.title.lower().split() for o, _ in d.offices)]


def office_of_peer(scan: Scan, draft: Draft, other: Draft) -> OfficePhrase:
    """Give the office that a counterpart has like the other's, or of the field that the text says."""
    copied = [office for office, _ in other.offices]
    # Of "Deputy Prime Minister and Foreign Minister" a counterpart shares the second.
    office = next((o for o in copied if o.office.rank == "minister"), copied[0])
    office = replace(office, body=None, country="")
    if draft.copied_field and office.office.rank == "minister":
        return replace(office, title=f"Minister for {draft.copied_field}", portfolio=draft.copied_field)
    if office.office.rank == "local":  # whose title holds the other's place
        office = replace(office, title=scan.words(office.head, office.head + 1))
    if EXTERNAL.search(office.title):  # called so in one country: elsewhere it is the foreign minister
        foreign = office_called(scan.codebook, "Foreign Minister")
        office = replace(office, title="foreign minister", portfolio="foreign affairs", office=foreign)
    return office


def _acting(scan: Scan, earlier: list[Draft], begin: int, end: int) -> tuple[list[int], list[int]]:
    """Tell where each of several people is said last between two units (-1 if not), and who of them acts there."""
    said = [at if (at := other.said_before(end)[0]) >= begin else -1 for other in earlier]
    return said, [k for k, at in enumerate(said) if at >= begin and _opens_clause(scan, earlier[k], begin, at)]


def _is_alike(draft: Draft, peer: Draft) -> bool:
    """Whether the text gives a counterpart no office of his own, or but the rank of the other's: "the Minister"."""
    ranks = {office.office.rank for office, _ in peer.offices}
    alone = (office.bare and " " not in office.title for office, _ in draft.offices)
    return all(alone) and all(office.office.rank in ranks & {"minister"} for office, _ in draft.offices)


def _opens_clause(scan: Scan, draft: Draft, begin: int, at: int) -> bool:
    """Whether somebody said at a unit is who acts: a sentence or clause begins with the name or its office."""
    first = min([o.first for o, _ in draft.offices if begin <= o.first < at <= o.last + _CLOSE], default=at)
    while first > begin and scan.tags[first - 1] in "tHR":
        first -= 1
    return first - begin < _CLOSE or scan.units[first - 1].low in _CLAUSES


def _respectively(scan: Scan, placed: Placed) -> None:
    """Read "A, OFFICE, and B, OFFICE, met their counterparts C and D": each has the office of the one in his place."""
    for index, (phrase, draft) in enumerate(placed):
        at = _word_before(scan, phrase.first)
        if scan.units[at].low != "counterparts":
            continue
        begin = scan.sentence_of(phrase.first)[0]
        hosts = list(dict.fromkeys(one for name, one in placed[:index] if name.first >= begin and one.offices))
        guests = [guest for _, guest in run(scan, placed[index:])]
        if len(hosts) == len(guests) > 1 and not any(guest.offices for guest in guests):
            for host, guest in zip(hosts, guests, strict=True):
                guest.copied_from, guest.copied_country = host, draft.copied_country
                guest.country = guest.country or draft.country


def _next_of_peers(scan: Scan, before: Named, here: Named) -> bool:
    """Whether somebody is another of several counterparts: "his counterparts NAME of COUNTRY and NAME of COUNTRY"."""
    first, last = before[0].last, here[0].first
    if _COUNTRY_FIRST.fullmatch(scan.tags, first, last) and before[1].copied_from and not here[1].offices:
        here[1].country = here[1].country or scan.party(scan.tags.index("C", first))
    if not before[1].copied_from or here[1].offices:
        return False
    gap = PEER_AND_PEER.fullmatch(scan.tags, first, last) or _COUNTRY_FIRST.fullmatch(scan.tags, first, last)
    several = scan.lows[_word_before(scan, before[0].first)].endswith("s")  # "her colleagues NAME and NAME"
    return bool(gap and here[1].country) or (several and bool(_AND.fullmatch(scan.tags, first, last)))


def _word_before(scan: Scan, first: int) -> int:
    """Give the unit before a name that is no comma, article or form of address."""
    at = first - 1
    while at > 0 and scan.tags[at] in ",tHR":
        at -= 1
    return at


def _stands_for(draft: Draft, country: str) -> bool:
    """Whether an office says that somebody is of the country named: then nobody of that country is a counterpart."""
    own = (office.country or (office.body.country if office.body else "") for office, _ in draft.offices)
    return bool(country) and all(side == country for side in own)
