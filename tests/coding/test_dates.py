"""Ways of writing dates, each with the days it means for a text of Wednesday, 22 May 2024."""

import pytest

from coopstats.articles import article_from_text
from coopstats.codebook import Codebook
from coopstats.coding.dates.dates import find_dates
from coopstats.coding.scanning.scan import scan

PUBLISHED = "2024-05-22"
CASES = {
    "They met on 20 May 2024.": [("2024-05-20", "2024-05-20")],
    "They met on May 20, 2024.": [("2024-05-20", "2024-05-20")],
    "They met on the 20th of May.": [("2024-05-20", "2024-05-20")],
    "They met on Monday, May 20.": [("2024-05-20", "2024-05-20")],
    "They met on 20.05.2024.": [("2024-05-20", "2024-05-20")],
    "They met on 2024-05-20.": [("2024-05-20", "2024-05-20")],
    "The visit lasted from 20 to 24 May 2024.": [("2024-05-20", "2024-05-24")],
    "The visit, May 20-24, 2024, was the first.": [("2024-05-20", "2024-05-24")],
    "They spoke on 12–13 November 2023.": [("2023-11-12", "2023-11-13")],
    "They spoke on November 8 and 9, 2023.": [("2023-11-08", "2023-11-09")],
    "A tour from May 27 to June 1 was agreed.": [("2024-05-27", "2024-06-01")],
    "A tour from 30 December 2023 to 2 January 2024 ended.": [("2023-12-30", "2024-01-02")],
    "It dates from June 1992.": [("1992-06", "1992-06")],
    "He came in July 2016, she in September of the same year.": [("2016-07", "2016-07"), ("2016-09", "2016-09")],
    "He came in July 2016, and that November she did.": [("2016-07", "2016-07"), ("2016-11", "2016-11")],
    "They met in June of that year.": [("2024-06", "2024-06")],
    "They met last December.": [("2023-12", "2023-12")],
    "They met on December 11 last year.": [("2023-12-11", "2023-12-11")],
    "He came in April this year.": [("2024-04", "2024-04")],
    "The bridge opens in April next year.": [("2025-04", "2025-04")],
    "The forum will be held this November.": [("2024-11", "2024-11")],
    "The forum will be held in March.": [("2025-03", "2025-03")],
    "The forum will be held next March.": [("2025-03", "2025-03")],
    "The forum will be held next June.": [("2024-06", "2024-06")],
    "They met on 20 May. On the eve of the talks they dined.": [
        ("2024-05-20", "2024-05-20"),
        ("2024-05-19", "2024-05-19"),
    ],
    "They met on Monday. “Today's talks went well,” he said.": [("2024-05-20", "2024-05-20")] * 2,
    "“Today's talks went well,” he said.": [("2024-05-22", "2024-05-22")],
    "He is also to meet them on Friday.": [("2024-05-24", "2024-05-24")],
    "They met today.": [("2024-05-22", "2024-05-22")],
    "They met yesterday afternoon (21).": [("2024-05-21", "2024-05-21")],
    "They met today (21).": [("2024-05-21", "2024-05-21")],
    "They will meet tomorrow.": [("2024-05-23", "2024-05-23")],
    "They met on Monday.": [("2024-05-20", "2024-05-20")],
    "They met on Thursday.": [("2024-05-16", "2024-05-16")],
    "They will meet on Thursday.": [("2024-05-23", "2024-05-23")],
    "He will visit the country, the ministry said on Monday.": [("2024-05-20", "2024-05-20")],
    "They will meet next Monday (27 May).": [("2024-05-27", "2024-05-27")],
    "He stayed from Sunday to Monday.": [("2024-05-19", "2024-05-20")],
    "The session goes on until Friday.": [("2024-05-24", "2024-05-24")],
    "They will meet later this month.": [("2024-05", "2024-05")],
    "They met last year.": [("2023", "2023")],
    "They will meet at the end of the year.": [("2024", "2024")],
    "They met in 2019.": [("2019", "2019")],
    "They met on 20 May. On the same day they signed.": [("2024-05-20", "2024-05-20")] * 2,
    "The visit took place on 6-8 May. On the last day they signed.": [
        ("2024-05-06", "2024-05-08"),
        ("2024-05-08",) * 2,
    ],
    "They met on 6 May. The next day they signed.": [("2024-05-06", "2024-05-06"), ("2024-05-07", "2024-05-07")],
    "He will come on Saturday. Monday is for talks, and on Wednesday he leaves. He is to see A the same day.": [
        (f"2024-05-{day}", f"2024-05-{day}") for day in (25, 27, 29, 29)
    ],
    "He will come on Saturday. On Monday he phoned her.": [("2024-05-25",) * 2, ("2024-05-20",) * 2],
    "They met on 12 and 13 of this month.": [("2024-05-12", "2024-05-13")],
    "They met on the 12th and 13th of last month.": [("2024-04-12", "2024-04-13")],
    "They met on the 12th-13th of May.": [("2024-05-12", "2024-05-13")],
    "They met on Monday (20/5).": [("2024-05-20", "2024-05-20")],
    "They met on Monday (5/20).": [("2024-05-20", "2024-05-20")],
    "They met on 20/5/2024.": [("2024-05-20", "2024-05-20")],
    "They met on 20-05-2024.": [("2024-05-20", "2024-05-20")],
    "They met on 2024/05/20.": [("2024-05-20", "2024-05-20")],
    "They met last Friday, May 17, in Oslo.": [("2024-05-17", "2024-05-17")],
    "They met from Monday, 6 May to Wednesday, 8 May.": [("2024-05-06", "2024-05-08")],
    "They met from Monday, May 6 to Wednesday, May 8.": [("2024-05-06", "2024-05-08")],
    "They met on Monday and Tuesday.": [("2024-05-20", "2024-05-21")],
    "The visit lasts Wednesday through to Friday.": [("2024-05-22", "2024-05-24")],
    "He made a Monday-Wednesday trip.": [("2024-05-20", "2024-05-22")],
    "They met in February-March 2023.": [("2023-02", "2023-03")],
    "They met in February and March.": [("2024-02", "2024-03")],
    "They met from November 2023 on.": [("2023-11", "2023-11")],
    "They met in mid-April.": [("2024-04", "2024-04")],
    "The plan covers 2024-2026.": [("2024", "2026")],
    "The plan covers 2024/25.": [("2024", "2025")],
    "They met two days ago.": [("2024-05-20", "2024-05-20")],
    "They met a week ago today.": [("2024-05-15", "2024-05-15")],
    "They met a month ago.": [("2024-04", "2024-04")],
    "They met on 20 May, and two days earlier they had spoken.": [
        ("2024-05-20", "2024-05-20"),
        ("2024-05-18", "2024-05-18"),
    ],
    "They met on 20 May. They signed a day later.": [("2024-05-20", "2024-05-20"), ("2024-05-21", "2024-05-21")],
    "They met on 20 May, having spoken the day before.": [("2024-05-20", "2024-05-20"), ("2024-05-19", "2024-05-19")],
    "They met on 20 May, having spoken the previous day.": [
        ("2024-05-20", "2024-05-20"),
        ("2024-05-19", "2024-05-19"),
    ],
    "They dined last night.": [("2024-05-21", "2024-05-21")],
    "He might come in the first half of July.": [("2024-07", "2024-07")],
    "They met today, 21 May 2024.": [("2024-05-21", "2024-05-21")],
    "They met yesterday, Tuesday, 21 May.": [("2024-05-21", "2024-05-21")],
    "They met on the fifth of May.": [("2024-05-05", "2024-05-05")],
    "They met on May the fifth, 2023.": [("2023-05-05", "2023-05-05")],
    "Done on this twentieth day of May 2024.": [("2024-05-20", "2024-05-20")],
    "They met on the first day of February.": [("2024-02-01", "2024-02-01")],
    "They met on the last day of last month.": [("2024-04-30", "2024-04-30")],
    "They met on 5-MAY-2024.": [("2024-05-05", "2024-05-05")],
    "They met on 20 V 2024.": [("2024-05-20", "2024-05-20")],
    "They met on 05.20.2024.": [("2024-05-20", "2024-05-20")],
    "They met at 10.00.2024.": [],
    "They met on 00.05.2024.": [],
    "They met on 2024.05.00.": [],
    "They met on 2024.05.20.": [("2024-05-20", "2024-05-20")],
    "They met on 20/21 May.": [("2024-05-20", "2024-05-21")],
    "They will arrive on the 28th.": [("2024-05-28", "2024-05-28")],
    "They arrived on 27 April and left on the 30th.": [("2024-04-27", "2024-04-27"), ("2024-04-30", "2024-04-30")],
    "They met over the weekend.": [("2024-05-18", "2024-05-19")],
    "They will meet this weekend.": [("2024-05-25", "2024-05-26")],
    "They will meet next week.": [("2024-05", "2024-05")],
    "They will be here from Monday to Wednesday of next week.": [("2024-05-27", "2024-05-29")],
    "They met on Friday of last week.": [("2024-05-17", "2024-05-17")],
    "They met the day before yesterday.": [("2024-05-20", "2024-05-20")],
    "They will meet in three days.": [("2024-05-25", "2024-05-25")],
    "They met on 20 May. Earlier in the day they had spoken.": [("2024-05-20", "2024-05-20")] * 2,
    "They met on 20 May. That evening they dined.": [("2024-05-20", "2024-05-20")] * 2,
    "They met in spring 2023.": [("2023", "2023")],
    "They met in mid-2023.": [("2023", "2023")],
    "They met a fortnight ago.": [("2024-05", "2024-05")],
    "They met last summer.": [("2023", "2023")],
    "They will meet next spring.": [("2025", "2025")],
    "They stayed from 6 to 9 May. On the Tuesday they signed.": [
        ("2024-05-06", "2024-05-09"),
        ("2024-05-07", "2024-05-07"),
    ],
    "During his 2013 visit they met.": [("2013", "2013")],
    "Her April visit was short.": [("2024-04", "2024-04")],
    "They will meet at the end of the month.": [("2024-05", "2024-05")],
    "The session is held tomorrow and on Saturday.": [("2024-05-23", "2024-05-23"), ("2024-05-25", "2024-05-25")],
    "In March the first session was held on grain.": [("2024-03", "2024-03")],
    "They met from 20 May up to 24 May.": [("2024-05-20", "2024-05-24")],
    "They met from May 6 up to and including May 8.": [("2024-05-06", "2024-05-08")],
    "The visit lasts from 6 through to 8 May, and 20 May up until 22 May.": [
        ("2024-05-06", "2024-05-08"),
        ("2024-05-20", "2024-05-22"),
    ],
    "They met on the 20th, May 2024.": [("2024-05-20", "2024-05-20")],
    "They met on 20/5/24.": [("2024-05-20", "2024-05-20")],
    "They met on Monday (20 May).": [("2024-05-20", "2024-05-20")],
    "They met on Wednesday (May 1, 2024), in Oslo.": [("2024-05-01", "2024-05-01")],
    "They met today (22 May).": [("2024-05-22", "2024-05-22")],
    "They met a few hours ago.": [("2024-05-22", "2024-05-22")],
    "They met an hour ago.": [("2024-05-22", "2024-05-22")],
    "They met a short while ago.": [("2024-05-22", "2024-05-22")],
    "They signed on 20 May. Two hours earlier they had met.": [("2024-05-20", "2024-05-20")] * 2,
    "They met on this day.": [("2024-05-22", "2024-05-22")],
    "They met on the 20th as planned.": [("2024-05-20", "2024-05-20")],
    "They met here on Mon. with all.": [("2024-05-20", "2024-05-20")],
    # No dates.
    "On this day in our history they met.": [],
    "They met for a few hours while others left.": [],
    "The COP 20, May 2024, drew 300 guests.": [("2024-05", "2024-05")],
    "On the 28th anniversary they met.": [],
    "It was the third visit of the week.": [],
    "They have met in three days of talks.": [],
    "They meet the day before the summit.": [],
    "They met one day after her inauguration.": [],
    "It took two days of talks.": [],
    "A few years later he left.": [],
    "They met in the autumn.": [],
    "They may meet and march on.": [],
    "The 2025 World Tea Summit drew 300 guests.": [],
    "She led 20 envoys and 31 experts.": [],
    "They meet every week.": [],
    "A stay of three days beginning Monday was agreed.": [("2024-05-20", "2024-05-20")],
    "The year end meeting drew 300 guests.": [],
}


def days(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    units = scan(article_from_text(text, source_id="a", published=published), Codebook.read())
    return [(day.start, day.end) for day in find_dates(units, published)]


@pytest.mark.parametrize(("text", "expected"), CASES.items(), ids=list(CASES))
def test_dates_as_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert days(text) == expected


def test_relative_days_stay_out_without_a_day_of_publication() -> None:
    assert days("They met today and will meet on Monday.", None) == []
    assert days("They met on 5 May 2020.", None) == [("2020-05-05", "2020-05-05")]


def test_spans_are_the_words_of_the_text() -> None:
    text = "They met on Monday, May 20, in Oslo."
    units = scan(article_from_text(text, source_id="a"), Codebook.read())
    (found,) = find_dates(units, PUBLISHED)
    assert text[found.span.start : found.span.end] == "Monday, May 20"


@pytest.mark.parametrize("text", ["the 20th of May", "the 20th", "the day before yesterday", "Monday (20 May)", "Mon"])
def test_span_holds_the_article_and_brackets(text: str) -> None:
    found = find_dates(scan(article_from_text(f"They met on {text}.", source_id="a"), Codebook.read()), PUBLISHED)
    assert [f"They met on {text}."[day.span.start : day.span.end] for day in found] == [text]
