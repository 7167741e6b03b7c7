"""Whom the text names of a delegation sits wherever it speaks of the delegation alone."""

import re

from coopstats.coding.rules.attendance import INCLUDED
from coopstats.coding.rules.drafts import Seat
from coopstats.coding.rules.reading import Reader

# "a delegation led by A", "A and his delegation".
_LED = re.compile("[Gg][^;:.RZPdF]{0,9},?dy[_D,]{0,3}(P)|(P)&[_a]{1,3}[Gg]")
_HEAD = re.compile(r"(?i)(?:head|leader|chief) of (?:the |its )?delegation\b")
_DELEGATION = re.compile(r"(?i)\b(?:delegation|group|team|deputies|lawmakers|parliamentarians|mps)\b")


def seat_delegations(reader: Reader) -> None:
    """Seat the members whom the text names wherever it speaks of the delegation alone.

    Parameters
    ----------
    reader
        The text as read by the rules; its drafts are changed.
    """
    led = _led(reader)
    members = led | _heads(reader)
    for draft in reader.drafts:
        for seat in draft.seats:
            if seat.rule == INCLUDED and seat.person is not None:
                members.setdefault(seat.side, []).append(seat)
    for draft in reader.drafts if members else ():
        for group in [s for s in draft.seats if s.person is None and _DELEGATION.search(s.words)]:
            side = group.side if group.side or len(members) > 1 else next(iter(members))
            named = any(seat.side == side and seat.person is not None for seat in draft.seats)
            if side in members and not (named and side in led and draft.kind != "visit"):
                draft.leave(group)
                for seat in members[side]:
                    draft.sit(seat._replace(role=group.role))


def _led(reader: Reader) -> dict[str, list[Seat]]:
    """Give those whom the text tells to lead a delegation, by the side that they lead; the first of several."""
    found: dict[str, list[Seat]] = {}
    for sentence in reader.sentences:
        for match in _LED.finditer(sentence.tags):
            person = sentence.phrases[match.start(match.lastindex or 1)]
            if side := reader.side(person):
                found.setdefault(side, [reader.seat(person, "attendee", INCLUDED)])
    return found


def _heads(reader: Reader) -> dict[str, list[Seat]]:
    """Give those whom the text calls the head of a delegation, by the side that they lead."""
    found: dict[str, list[Seat]] = {}
    for number, person in enumerate(reader.parts.people):
        post = next((post for post in person.posts if _HEAD.match(post.title)), None)
        if post and person.country:
            found[person.country] = [Seat(number, person.country, "", "attendee", post.span, INCLUDED)]
    return found
