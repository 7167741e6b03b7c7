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
        ("new agreements.", []),
        ("a bilateral agreement.", []),
    ],
)
def test_names_of_initiatives(code_text, text, names):
    assert code_text(OPENING + text).initiatives["name"].tolist() == names
