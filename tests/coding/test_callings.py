"""Offices told of a person in a clause."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ole Lund will attend the session as Norway's Head of Delegation.",
            {"Minister", "Head of Delegation"},
        ),
        ("It is Dr Ole Lund's first trip as Minister for Youth.", {"Minister for Youth"}),
        ("As Minister of Energy, Ole Lund opened the plant.", {"Minister of Energy"}),
        ("Ole Lund, a sailor by birth, was formerly Minister of Energy.", {"Minister of Energy"}),
        ("Ole Lund was elected President of Norway.", {"President"}),
        (
            "Foreign Minister Ole Lund came. Lund, also Chairman of the Borvik Council, spoke.",
            {"Foreign Minister", "Chairman"},
        ),
        ("Norway's energy minister has arrived in Lima. Ole Lund will stay for a week.", {"energy minister"}),
        ("The Norwegian prime minister came, too. But Ole Lund did not speak.", {"prime minister"}),
        ("Ole Lund, who holds the office of Minister of Energy, spoke.", {"Minister of Energy"}),
        ("Ole Lund, who occupies the post of Deputy Minister, spoke.", {"Deputy Minister"}),
        (
            "Ole Lund, until recently Minister of Energy and now Ambassador, spoke.",
            {"Minister of Energy", "Ambassador"},
        ),
        ("Ole Lund, the country's Minister of Energy, spoke.", {"Minister of Energy"}),
        ("The post of Minister of Energy has been held since May by Ole Lund.", {"Minister of Energy"}),
        ("Ole Lund, who holds the energy portfolio in the Norwegian government, spoke.", {"minister of energy"}),
        (
            "Ole Lund was received by President Rosa Vidal and presented his credentials as Ambassador of Norway.",
            {"Ambassador"},
        ),
        ("Ole Lund presented to President Rosa Vidal his letters of credence as Ambassador.", {"Ambassador"}),
        # not his own
        ("President Ole Lund saw Rosa Vidal, who presented her credentials as Ambassador of Peru.", {"President"}),
        ("President Ole Lund was presented with the credentials of Rosa Vidal as Ambassador.", {"President"}),
        ("The Minister of Energy was in Lima for talks held by the hosts. Ole Lund did not come.", set()),
        ("Minister Rosa Vidal met the Polish energy minister. Minister Ole Lund came, too.", {"Minister"}),
        ("Minister Ole Lund said that Norway acts as Chair of the Council.", {"Minister"}),
        ("President Ole Lund has picked a friend as foreign minister.", {"President"}),
        ("Minister Ole Lund spoke, such as President Rosa Vidal did.", {"Minister"}),
        ("Minister Ole Lund received the report, as a friend.", {"Minister"}),
    ],
)
def test_callings(code_text, text, expected):
    coding = code_text(text)
    person = coding.people.loc[coding.people["name"] == "Ole Lund", "person_id"].item()
    assert set(coding.posts.loc[coding.posts["person_id"] == person, "title"].dropna()) == expected
