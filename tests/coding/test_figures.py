import pytest


@pytest.mark.parametrize(
    ("text", "value", "top", "unit"),
    [
        ("About 70-80,000 foreign guests came.", 70000, 80000, "people"),
        ("Trade reached $1.3 billion last year.", 1.3e9, None, "USD"),
        ("He came on a four-day visit to Norway.", 4, None, "days"),
        ("Exports grew by 17 percent.", 17, None, "%"),
        ("There are 198 countries in it.", 198, None, "countries"),
        ("The pipeline carries 12 billion cubic metres a year.", 12e9, None, "cubic metres"),
        ("Some 12 500 students came.", 12500, None, "people"),
        ("They counted 300 cases of measles.", 300, None, "cases"),
    ],
)
def test_numbers_with_what_they_count(code_text, text, value, top, unit):
    row = code_text(text).figures.iloc[0]
    assert (row["value"], None if row["value_max"] != row["value_max"] else row["value_max"], row["unit"]) == (
        value,
        top,
        unit,
    )


@pytest.mark.parametrize(
    "text",
    [
        "They met on 3 May 2024.",
        "The 5th round began.",
        "It lasted from 2019 to 2021.",
        "COP29 opens in Baku.",
        "Only 8 was left.",
    ],
)
def test_dates_and_ordinals_are_no_figures(code_text, text):
    assert code_text(text).figures.empty


def test_the_length_of_a_visit_ends_with_its_noun_or_place(code_text):
    figures = code_text("She came on a two-day visit on Monday, after a three-day working visit to Ghana.").figures
    assert figures["subject"].tolist() == ["length of the visit", "length of the working visit to Ghana"]
