"""The sides of an event that is told without them, and of those who were there without a name."""

from coopstats.coding.people.standing import named_early
from coopstats.coding.rules.drafts import Draft, Seat
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.phrases import Sentence

_LEAD = 4
_PAIR = 2
_OF_SIDES = frozenset(("consultations", "signing", "other"))
_BETWEEN_SIDES = "sides: those whom the sentence names"


def fill_two_sides(reader: Reader, drafts: list[Draft]) -> None:
    """Commissions sit, and instruments are signed, between two sides even where the text does not say so."""
    for draft in drafts:
        if draft.kind in _OF_SIDES and not draft.people and len({seat.side for seat in draft.seats}) < _PAIR:
            for side in two_sides(reader, draft, drafts):
                draft.sit(Seat(None, side, "", "attendee", draft.span, _BETWEEN_SIDES))


def fill_sides(reader: Reader, drafts: list[Draft]) -> None:
    """Whoever is unnamed is of the country where others are met, or of one's own; a visit has its host as a party."""
    for draft in drafts:
        sides = {seat.side for seat in draft.seats if seat.person is not None}
        side = draft.country if reader.home in draft.sides else reader.home
        if draft.kind == "visit" and side == draft.country:
            others = [code for code in two_sides(reader, draft, drafts) if code != side]
            side = others[0] if len(others) == 1 else side  # nobody visits the own country
        if draft.country not in sides:
            draft.seat(
                seat if seat.person is not None or seat.side else seat._replace(side=side or draft.country)
                for seat in draft.seats
            )
        if draft.kind == "visit" and draft.country and draft.seats and not draft.name:
            draft.sit(Seat(None, draft.country, "", "host", draft.span, draft.rule))


def two_sides(reader: Reader, draft: Draft, drafts: list[Draft]) -> list[str]:
    """Give the two sides of an event told without them: those of its sentence, of another event, or of the text."""
    told = next((d.sides for d in drafts if len(d.sides) == _PAIR), None)
    here = _countries_of(reader, reader.sentences[draft.sentence : draft.sentence + 1])
    return sorted(here if len(here) == _PAIR else told or _countries_of(reader, reader.sentences[:_LEAD]))


def _countries_of(reader: Reader, sentences: list[Sentence]) -> set[str]:
    """Give the countries that sentences speak of as parties, not as places."""
    units = reader.scan.units
    sides = {
        reader.side(p) for sentence in sentences for at, p in enumerate(sentence.phrases)
        if p.tag in "CBGUP" and "@" not in sentence.tags[max(at - 2, 0) : at]
    }  # fmt: skip
    spans = [(s.phrases[0].first, s.phrases[-1].last) for s in sentences if s.phrases]
    sides |= {str(u.term.value) for low, high in spans for u in units[low:high] if u.tag == "D" and u.term}
    return {side for side in sides if len(side) == len("ISO")}


def is_domestic(reader: Reader) -> bool:
    """Whether a text that a country publishes names no other one early, and nobody of another."""
    scan, known = reader.scan, {reader.home, ""}
    own = scan.article.perspective == reader.home and all(p.country in known for p in reader.parts.people)
    return own and named_early(scan) <= known
