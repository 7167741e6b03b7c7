"""How long events last: from the day on which they begin to that on which they end."""

import pytest

import coopstats as cs

PUBLISHED = "2024-05-22"  # a Wednesday
CASES = {
    "Minister Ana Pereda of Chile arrived in Oslo on Monday for a three-day visit.": ("2024-05-20", "2024-05-22"),
    "Foreign Minister Ana Pereda of Chile will pay a four-day visit to Norway from Thursday.": (
        "2024-05-23",
        "2024-05-26",
    ),
    "Foreign Minister Ana Pereda of Chile will be visiting Norway for three days as of Monday.": (
        "2024-05-27",
        "2024-05-29",
    ),
    "Between the 20th and the 22nd, Foreign Minister Ana Pereda of Chile was in Norway.": ("2024-05-20", "2024-05-22"),
    "The visit of Foreign Minister Ana Pereda of Chile to Norway, which began on 20 May, ended today.": (
        "2024-05-20",
        "2024-05-22",
    ),
    "Foreign Minister Ana Pereda of Chile today ended her two-day visit to Norway.": ("2024-05-21", "2024-05-22"),
    "Foreign Minister Ana Pereda of Chile is expected in Norway from today on a visit that will span 22-24 May.": (
        "2024-05-22",
        "2024-05-24",
    ),
    "Foreign Minister Ana Pereda of Chile left for Norway on Monday and will return on Friday.": (
        "2024-05-20",
        "2024-05-24",
    ),
    "Foreign Minister Ana Pereda of Chile is on a visit to Norway. The visit lasts until Friday.": ("", "2024-05-24"),
    "Foreign Minister Ana Pereda of Chile came to Norway on Monday. Her visit ends on Thursday.": (
        "2024-05-20",
        "2024-05-23",
    ),
    "Foreign Minister Ana Pereda of Chile arrived in Norway on Monday.": ("2024-05-20", ""),
    "Foreign Minister Ana Pereda of Chile wrapped up a three-day official visit to Norway on Tuesday.": (
        "2024-05-19",
        "2024-05-21",
    ),
    "Foreign Minister Ana Pereda of Chile left Norway yesterday for Malta after a stay of three days.": (
        "2024-05-19",
        "2024-05-21",
    ),
    "Foreign Minister Ana Pereda of Chile left for home on Tuesday at the end of her two-day visit to Norway.": (
        "2024-05-20",
        "2024-05-21",
    ),
    "Foreign Minister Ana Pereda of Chile is due in Norway tomorrow for a two-day visit.": ("2024-05-23", "2024-05-24"),
    "On the second day of her four-day visit to Norway, Foreign Minister Ana Pereda of Chile spoke on Tuesday.": (
        "2024-05-20",
        "2024-05-23",
    ),
    "Foreign Minister Ana Pereda of Chile is on a visit to Norway. She arrived on Monday and leaves on Friday.": (
        "2024-05-20",
        "2024-05-24",
    ),
    "Foreign Minister Ana Pereda of Chile left Norway on Tuesday after a two-day visit.": ("2024-05-20", "2024-05-21"),
    "Foreign Minister Ana Pereda of Chile will visit Norway next week, from 27 to 29 May.": (
        "2024-05-27",
        "2024-05-29",
    ),
    "On 21 May, during her visit to Norway, Foreign Minister Ana Pereda of Chile met Minister Ola Berg.": ("", ""),
    "Foreign Minister Ana Pereda of Chile left Santiago on Sunday for Norway on a five-day tour.": (
        "2024-05-19",
        "2024-05-23",
    ),
    "Norway's Minister Ola Berg signed it on Monday with Chile's Minister Ana Pereda, who was in Norway on a visit.": (
        "",
        "",
    ),
    "Foreign Minister Ana Pereda of Chile flew home on Tuesday at the end of a visit to Norway that began on Sunday.": (
        "2024-05-19",
        "2024-05-21",
    ),
    "Foreign Minister Ana Pereda of Chile will visit Norway tomorrow and on Friday.": ("2024-05-23", "2024-05-24"),
    # Another event's days, or a length without a day to count from.
    "Foreign Minister Ana Pereda of Chile is on a three-day visit to Norway.": ("", ""),
    "Foreign Minister Ana Pereda of Chile visited Norway in April for two days.": ("2024-04", "2024-04"),
    "Foreign Minister Ana Pereda of Chile visited Norway on Monday, three days after her election.": (
        "2024-05-20",
        "2024-05-20",
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=list(CASES))
def test_days_of_a_visit(text: str, expected: tuple[str, str]) -> None:
    coding = cs.code(cs.article_from_text(text, source_id="a", published=PUBLISHED))
    visits = coding.engagements.query("kind == 'visit'").fillna("")
    assert [(row.start, row.end) for row in visits.itertuples()] == [expected]


def test_a_visit_that_is_prepared_has_its_own_days() -> None:
    text = (
        "Foreign Minister Ana Pereda of Chile met Norwegian Foreign Minister Ola Berg on Tuesday to prepare the visit "
        "of Chilean President Eva Soto to Oslo on 20-22 November."
    )
    found = cs.code(cs.article_from_text(text, source_id="a", published=PUBLISHED)).engagements
    rows = [(row.kind, row.status, row.start, row.end) for row in found.itertuples()]
    assert rows == [
        ("meeting", "held", "2024-05-21", "2024-05-21"),
        ("visit", "planned", "2024-11-20", "2024-11-22"),
    ]


STATUS = {
    "Foreign Minister Ana Pereda of Chile is leaving Lima today on a visit to Norway.": "planned",
    "Foreign Minister Ana Pereda of Chile is arriving in Norway tomorrow.": "planned",
    "High on the agenda was the visit that Chilean President Ana Pereda is to pay to Norway this June.": "planned",
    "Foreign Minister Ana Pereda of Chile arrived in Norway today.": "held",
    "Foreign Minister Ana Pereda of Chile visited Norway in 2019.": "past",
}


@pytest.mark.parametrize(("text", "expected"), STATUS.items(), ids=list(STATUS))
def test_status_of_a_visit(text: str, expected: str) -> None:
    coding = cs.code(cs.article_from_text(text, source_id="a", published=PUBLISHED))
    assert coding.engagements.query("kind == 'visit'")["status"].tolist() == [expected]
