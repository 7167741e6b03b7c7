import pytest

from coopstats.labels import join_ids, period, pick_quotes, source_line
from coopstats.tables import Coding


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-05-20", "2024-05-20", "20 May 2024"),
        ("2024-05-20", "2024-05-24", "20 to 24 May 2024"),
        ("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024"),
        ("2024-11", "2024-11", "November 2024"),
        ("2024", "", "2024"),
    ],
)
def test_period(start: str, end: str, expected: str) -> None:
    assert period(start, end) == expected


def rows(*sources: tuple[str, str | None, str | None]) -> Coding:
    return Coding.from_records(
        {
            "sources": [
                (key, None, publisher, None, day, None, "en", None, "0" * 64, 1) for key, publisher, day in sources
            ]
        }
    )


@pytest.mark.parametrize(
    ("coding", "expected"),
    [
        (rows(("a", "Our Wire", "2024-05-06")), "Source: Our Wire, 6 May 2024"),
        (rows(("a", None, None)), "Source: a"),
        (rows(("a", "X", "2021-01-01"), ("b", "Y", "2023-01-01")), "Source: 2 readouts of 2 publishers, 2021–2023"),
        (rows(("a", "X", "2021-01-01"), ("b", "X", "2021-02-01")), "Source: 2 readouts, 2021"),
        (rows(("a", None, None), ("b", None, None)), "Source: 2 readouts"),
    ],
)
def test_source_line(coding: Coding, expected: str) -> None:
    assert source_line(coding) == expected


def test_ids_stand_in_the_order_of_the_text_not_of_the_alphabet() -> None:
    assert join_ids(["s:100-101", "s:20-21", "r:500-501"]) == "r:500-501;s:20-21;s:100-101"


def test_three_different_quotations_are_picked() -> None:
    quotes = {"s:0-1": "one", "s:2-3": "one", "s:4-5": "two", "s:6-7": "three", "s:8-9": "four"}
    assert pick_quotes(";".join(quotes), quotes).splitlines() == ["one", "two", "three"]
