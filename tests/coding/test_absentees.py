import pytest

MET = "Polish Minister Jan Lis met Norwegian Minister Ann Roe in Oslo on Monday. "


@pytest.mark.parametrize(
    ("text", "name", "present"),
    [
        ("Ann Roe, who succeeded Ole Lund in April, thanked him.", "Ole Lund", False),
        ("Ann Roe, who takes over from Ole Lund, thanked him.", "Ole Lund", False),
        ("Jan Lis recalled how he had worked with her predecessor, Ole Lund.", "Ole Lund", False),
        ("Jan Lis, appointed by President Piotr Kos in March, was on his first visit.", "Piotr Kos", False),
        ("They laid flowers at the grave of the poet Nils Vik.", "Nils Vik", False),
        ("The late death of Nils Vik was mourned.", "Nils Vik", False),
        ("Norwegian Ambassador Ole Lund also attended.", "Ole Lund", True),
        ("The talks succeeded, and Ambassador Ole Lund of Norway attended them.", "Ole Lund", True),
        ("Lis had been there in 1999, when Ole Lund was Prime Minister.", "Ole Lund", False),
        # the dead, and who stayed away
        ("It was the late Minister Ole Lund of Norway who had planned it.", "Ole Lund", False),
        ("Director Ole Lund of Norway did not take part.", "Ole Lund", False),
        ("Director Ole Lund of Norway was not alone.", "Ole Lund", True),
        # whose deputy came
        ("He then met Ole Lund's deputy, Nils Vik.", "Ole Lund", False),
        ("He then met Ole Lund's deputy, Nils Vik.", "Nils Vik", True),
        ("He then met Ole Lund's guests, Nils Vik among them.", "Ole Lund", True),
        # left over, with an office or without, head of state or not
        ("A word of thanks went to Director Ole Lund of Norway.", "Ole Lund", True),
        ("A poem by Ole Lund was read.", "Ole Lund", False),
        ("A word of thanks went to President Ole Lund of Norway.", "Ole Lund", False),
        ("A letter came from Director Ole Lund of Norway.", "Ole Lund", False),
    ],
)
def test_who_takes_part_and_who_is_only_spoken_of(code_text, text, name, present):
    coding = code_text(MET + text)
    person = coding.people.loc[coding.people["name"] == name, "person_id"].item()
    assert (person in set(coding.participations["person_id"])) == present
