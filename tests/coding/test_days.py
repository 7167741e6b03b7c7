"""Days that are only partly stated."""

import pytest

from coopstats.coding.dates.days import infer_year, iso, last_day, reference, weekday


@pytest.mark.parametrize(
    ("month", "day", "direction", "year"),
    [(5, 20, 0, 2024), (12, 11, 0, 2023), (6, 3, 0, 2024), (11, 0, 1, 2024), (2, 0, 1, 2025), (11, 0, -1, 2023)],
)
def test_year_by_nearness_and_tense(month: int, day: int, direction: int, year: int) -> None:
    assert infer_year(month, day, reference("2024-05-22"), direction) == year


def test_in_december_january_is_near() -> None:
    assert infer_year(1, 5, reference("2023-12-20"), 0) == 2024


def test_without_a_reference_there_is_no_year() -> None:
    assert infer_year(5, 20, reference(None), 0) == 0


def test_a_partial_reference_serves_as_far_as_it_goes() -> None:
    assert reference("2021-06").months(-1) == "2021-05"
    assert reference("2021-06").days(1) == ""
    assert reference("2021").years(1) == "2022"
    assert reference("2021").months(1) == ""


@pytest.mark.parametrize(
    ("parts", "text"),
    [((2024, 2, 29), "2024-02-29"), ((2024,), "2024"), ((2023, 2, 29), ""), ((2023, 13), ""), ((0, 1), "")],
)
def test_impossible_days_are_empty(parts: tuple[int, ...], text: str) -> None:
    assert iso(*parts) == text


def test_weekdays_count_from_the_day_itself_unless_strict() -> None:
    monday = reference("2024-05-20")
    assert weekday(0, monday, -1) == "2024-05-20"
    assert weekday(0, monday, -1, strictly=True) == "2024-05-13"
    assert weekday(0, monday, 1, strictly=True) == "2024-05-27"


def test_months_and_years_end_on_their_last_day() -> None:
    assert [last_day(day) for day in ("2024", "2024-02", "2024-02-03")] == ["2024-12-31", "2024-02-29", "2024-02-03"]
