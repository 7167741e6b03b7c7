"""Which event was part of which."""

import pytest

import coopstats as cs

PEREDA = "Foreign Minister Ana Pereda of Chile"
BERG = "Norwegian Foreign Minister Ola Berg"
# Pairs of the kind of an event and the kind of the one that it is part of.
CASES = {
    "a meeting told before its visit": (
        f"{PEREDA} met with {BERG} in Oslo on Monday. She is on a three-day visit to Norway.",
        [("meeting", "visit")],
    ),
    "a meeting still to come": (
        f"{PEREDA} arrived in Oslo on Tuesday for a visit. She will meet with {BERG} on Thursday.",
        [("meeting", "visit")],
    ),
    "days after an arrival": (
        f"{PEREDA} arrived in Norway on Monday. On Wednesday she met with {BERG}.",
        [("meeting", "visit")],
    ),
    "a meeting in another country": (
        f"{PEREDA} visited Norway on Monday. On Tuesday she met with Swedish Foreign Minister Eva Lund in Stockholm.",
        [("meeting", "visit")],
    ),
    "on the sidelines": (
        f"{PEREDA} attended the World Water Forum in Lima on 20 May. On its sidelines, she met with {BERG}.",
        [("meeting", "conference")],
    ),
    "a signing at a session": (
        f"{PEREDA} and {BERG} co-chaired the third session of the Joint Commission in Oslo on Monday. "
        "The two ministers signed the minutes of the session.",
        [("signing", "consultations")],
    ),
    "in the town and days of a conference": (
        f"The three-day World Water Forum opened in Lima on 20 May. {BERG} met with {PEREDA} in Lima on 21 May.",
        [("meeting", "conference")],
    ),
    "of unnamed visitors": (
        f"A Chilean delegation visited Norway on Monday. {BERG} met with Chilean Deputy Minister Juan Soto on Monday.",
        [("meeting", "visit")],
    ),
    "a call": (f"{PEREDA} arrived in Norway on Monday. On Tuesday she spoke by phone with {BERG}.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=list(CASES))
def test_what_is_part_of_what(text: str, expected: list[tuple[str, str]]) -> None:
    events = cs.code(cs.article_from_text(text, source_id="a", published="2024-05-22")).engagements
    kinds = events.set_index("engagement_id")["kind"]
    inside = events.dropna(subset=["part_of"])
    assert [(row.kind, kinds[row.part_of]) for row in inside.itertuples()] == expected
