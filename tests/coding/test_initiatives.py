import pytest

OPENING = "Norwegian Foreign Minister Ann Roe met Polish Foreign Minister Jan Lis. They spoke of "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Northern Silk Corridor.", ["Northern Silk Corridor"]),
        ("COP31.", ["COP31"]),
        ('the concepts of "Bright City" and "Green Fjord".', ["Bright City", "Green Fjord"]),
        ("the Memorandum of Understanding on Tourism.", ["Memorandum of Understanding on Tourism"]),
        ("the double taxation agreement.", ["double taxation agreement"]),
        ("the Tarmac Cooperation and Growth Dialogue.", ["Tarmac Cooperation and Growth Dialogue"]),
        (
            "the Conference of Speakers of Parliaments of the Fjords.",
            ["Conference of Speakers of Parliaments of the Fjords"],
        ),
        ("the Memorandum of Understanding (MoU) on Sea Law.", ["Memorandum of Understanding (MoU) on Sea Law"]),
        (
            "a memorandum of understanding on fish farming and was pleased.",
            ["memorandum of understanding on fish farming"],
        ),
        ("the Lofotveg rehabilitation project.", ["Lofotveg rehabilitation project"]),
        ("the SKREI-Net scheme.", ["SKREI-Net scheme"]),
        ("a comprehensive strategic partnership.", ["comprehensive strategic partnership"]),
        ("Horizon Europe and the Doha Round.", ["Horizon Europe", "Doha Round"]),
        ("‘Bread for All’ and other things.", ["Bread for All"]),
        ('the motto "Fjords together" which all liked.', ["Fjords together"]),
        ("NATO 2030.", ["NATO 2030"]),
        ("Norwegian plans. Roe plan to stay.", []),
        ("an agreement on 4 May.", []),
        ("an agreement on cooperation.", []),
        ("reaching an agreement on fish.", []),
        ("the XV Meeting of Ministers.", []),
        ("the Norway-Poland Summit.", []),
        ("Memoranda of Understanding.", []),
        ('"a good day for all of us".', []),
        ("new agreements.", []),
        ("a bilateral agreement.", []),
    ],
)
def test_names_of_initiatives(code_text, text, names):
    assert code_text(OPENING + text).initiatives["name"].tolist() == names


def test_a_headline_in_capitals_names_only_what_fills_it(code_text):
    text = '---\ntitle: "%s"\n---\n\n' + OPENING + "fish."
    assert code_text(text % "Roe Opens New Fish Project For Poland").initiatives["name"].tolist() == []
    names = code_text(text % "Poland - Norway Fish Forum: Joint Words").initiatives["name"].tolist()
    assert names == ["Poland - Norway Fish Forum"]


def test_without_an_engagement_nothing_is_dealt_with(code_text):
    assert code_text("The Northern Silk Corridor is long.").initiatives.empty


def test_the_fullest_name_stands_once(code_text):
    text = OPENING + "the Fish Dialogue. Later the Norway-Poland Fish Dialogue was praised."
    assert code_text(text).initiatives["name"].tolist() == ["Norway-Poland Fish Dialogue"]
