"""Events while the text is being read: who sits at one, and where it is found again."""

import pytest

from coopstats.coding.records import Span
from coopstats.coding.rules.drafts import Chronicle, Draft, Seat
from coopstats.coding.rules.sameness import enter


def event(*seats: Seat, kind: str = "meeting", sentence: int = 1) -> Draft:
    return Draft(kind, "rule", Span(0, 1), sentence, seats=seats)


def seat(person: int | None, side: str = "NOR", role: str = "attendee", words: str = "") -> Seat:
    return Seat(person, side, words, role, Span(0, 1), "rule")


def test_nobody_sits_twice() -> None:
    draft = event(seat(1), seat(None, words="a delegation"))
    for again in (seat(1, role="host"), seat(None, words="a delegation"), seat(2, "POL")):
        draft.sit(again)
    assert [(s.person, s.role) for s in draft.seats] == [(1, "attendee"), (None, "attendee"), (2, "attendee")]
    assert (draft.people, draft.sides) == ({1, 2}, {"NOR", "POL"})
    assert draft.unnamed == {("a delegation", "NOR")}


@pytest.mark.parametrize(("role", "there"), [("attendee", True), ("sender", False), ("addressee", False)])
def test_who_only_sends_or_gets_a_letter_is_not_there(role: str, there: bool) -> None:
    told = Chronicle([event(seat(1, role=role))])
    assert (1 in told[0].people) == there == bool(list(told.with_any([1])))


def test_an_event_is_found_by_who_came_later_and_no_more_by_who_left() -> None:
    group = seat(None, "", words="a delegation")
    told = Chronicle([event(seat(1), group)])
    told[0].sit(seat(2, "POL"))
    told[0].leave(group)
    told[0].leave(told[0].seats[0])
    assert list(told.with_any([2])) == [told[0]]
    assert list(told.with_any([1])) == []


def test_an_event_told_again_is_of_the_kind_that_it_turns_out_to_be() -> None:
    told = Chronicle([event(seat(1), seat(2, "POL"))])
    enter(told, event(seat(1), seat(2, "POL"), kind="call"))
    assert [draft.kind for draft in told] == ["call"]
