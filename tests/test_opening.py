"""A dateline is told from a sentence that begins like one; its agency is the publisher."""

import pytest

from coopstats.opening import read_opening

DATELINES = {
    "BAKU, Azerbaijan, May 24. The sides met.": "BAKU, Azerbaijan, May 24.",
    "date 2024-05-24 BAKU, Azerbaijan, May 24. The sides met.": "BAKU, Azerbaijan, May 24.",
    "ASTANA, Nov. 27 (Xinhua) -- The sides met.": "ASTANA, Nov. 27 (Xinhua) --",
    "Hanoi (VNA) – The sides met.": "Hanoi (VNA) –",
    "Praia - The sides met.": "Praia -",
    "Tehran, Dec 8, IRNA – The sides met.": "Tehran, Dec 8, IRNA –",
    "Suva, Fiji, 15 September 2023 – The sides met.": "Suva, Fiji, 15 September 2023 –",
    "ISLAMABAD, Mar 10 (APP): The sides met.": "ISLAMABAD, Mar 10 (APP):",
    "WASHINGTON — The sides met.": "WASHINGTON —",
    "Havana, Nov 21 (Prensa Latina) The sides met.": "Havana, Nov 21 (Prensa Latina)",
    "Addis Ababa, March 3/2021 (ENA) The sides met.": "Addis Ababa, March 3/2021 (ENA)",
    "Oslo, 3rd of March 2021 – The sides met.": "Oslo, 3rd of March 2021 –",
    "OSLO, March the 3rd, 2021 (NTB) -- The sides met.": "OSLO, March the 3rd, 2021 (NTB) --",
    "Oslo (Norway) The sides met.": None,
    "BAKU, Azerbaijan, Nov. 6\nThe sides met.": "BAKU, Azerbaijan, Nov. 6",
    "The minister of Norway - a lawyer - met her guest.": None,
    "Minister Ann Roe – who came by train – met her guest.": None,
    "On 3 May - a holiday - the sides met.": None,
    "Wednesday, 22 February 2017\nThe sides met.": None,
    "Ministry of the Sea - Oslo": None,
    "Ann Roe met Jan Lis. They spoke.": None,
}


@pytest.mark.parametrize("text", DATELINES)
def test_dateline_is_told_from_other_openings(text: str) -> None:
    assert read_opening(text).dateline == DATELINES[text]


@pytest.mark.parametrize(
    ("text", "publisher"),
    [("Hanoi (VNA) – They met.", "VNA"), ("Tehran, Dec 8, IRNA – They met.", "IRNA"), ("Praia - They met.", None)],
)
def test_agency_in_the_dateline_is_the_publisher(text: str, publisher: str | None) -> None:
    assert read_opening(text).fields.get("publisher") == publisher


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Roe and Lis sign pact\n\nOSLO, 3 May (NTB) -- They met.", "Roe and Lis sign pact"),
        ("---\ntitle: Pact signed\n---\nPACT SIGNED!\nOSLO, 3 May (NTB) -- They met.", "Pact signed"),
        ("Roe and Lis signed a pact.\n\nThey met.", None),
        ("Roe and Lis sign pact\nThey met.", None),  # in lines, not in paragraphs
        ("Those who took part:\n\nAnn Roe", None),
    ],
)
def test_headline_is_a_paragraph_without_a_stop(text: str, title: str | None) -> None:
    opening = read_opening(text)
    assert opening.fields.get("title") == title
    assert (opening.dateline is not None) == (opening.title_span is not None) == ("NTB" in text)
