import pytest

from coopstats.coding.bodies import find_bodies


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("He visited the Ministry of Energy of Poland.", "Ministry of Energy of Poland", "ministry", "POL"),
        ("Norway's foreign ministry said so.", "Ministry of Foreign Affairs of Norway", "ministry", "NOR"),
        ("Talks at Borvik Corporation began.", "Borvik Corporation", "company", ""),
        ("The Embassy of Chile in Oslo wrote.", "Embassy of Chile in Norway", "embassy", "CHL"),
        ("The Norwegian Chamber of Commerce hosted it.", "Norwegian Chamber of Commerce", "ngo", "NOR"),
        ("The Norway-Chile Joint Economic Commission sat.", "Norway-Chile Joint Economic Commission", "committee", ""),
        ("Support from the United Nations came.", "United Nations", "igo", ""),
    ],
)
def test_named_bodies(scan_text, text, name, kind, country):
    assert [(b.name.removeprefix("the "), b.kind, b.country) for b in find_bodies(scan_text(text))] == [
        (name, kind, country)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of energy and water.",
        "The Ministry said nothing.",  # a bare head names no body
        "Parliamentary friendship committees exist.",
        "They signed the UN Convention on Tea.",
    ],
)
def test_what_names_no_body(scan_text, text):
    assert find_bodies(scan_text(text)) == []


def test_an_acronym_set_beside_a_name_is_the_same_body(code_text):
    text = "Norwegian Prime Minister Ann Roe visited the Borvik Research Institute (BRI). BRI showed its work."
    bodies = code_text(text).institutions
    assert bodies["name"].str.contains("Borvik").sum() == 1
    assert not (bodies["name"] == "BRI").any()
