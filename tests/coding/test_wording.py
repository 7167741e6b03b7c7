import pytest
from telling import around

from coopstats.coding.areas.wording import Wording


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("They wished for growing tourism.", "left=wish"),
        ("They wished for tourism, which is growing.", "word=grow"),
        ("Tourism was one of the items.", "word=item"),
    ],
)
def test_words_of_the_sentence(text, feature):
    assert feature in around(Wording, text, "tourism")


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("They wished for tourism, which is growing.", "left=grow"),  # behind the cue
        ("They wished for tourism.", "word=tourism"),  # the cue itself
        ("Minister Okonjo wished for tourism in Kenya.", "word=kenya"),  # a name
        ("Fish is eaten. They wished for tourism.", "word=eaten"),  # another sentence
        ("They wished that the old and the new and the small and the large hotels need tourism.", "left=wish"),  # far
    ],
)
def test_not_names_other_sentences_and_words_far_off(text, feature):
    assert feature not in around(Wording, text, "tourism")
