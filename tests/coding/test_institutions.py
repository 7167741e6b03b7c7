import pytest


def bodies(coding):
    return {(r.name, r.country if isinstance(r.country, str) else "") for r in coding.institutions.itertuples()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # several bodies told together
        ("The Ministries of Economy, Finance and Environment of Norway met.",
         {"Ministry of Economy of Norway", "Ministry of Finance of Norway", "Ministry of Environment of Norway"}),
        ("The foreign, trade and defence ministries of Norway met.",
         {"Ministry of Foreign Affairs of Norway", "Ministry of Trade of Norway", "Ministry of Defence of Norway"}),
        ("The Governments of Norway and Chile agreed.", {"Government of Norway", "Government of Chile"}),
        ("The Polish and Romanian governments agreed.", {"Government of Poland", "Government of Romania"}),
        ("Chile, as both parliaments said, agreed.", {"Parliament of Norway", "Parliament of Chile"}),
        # offices without a name
        ("The ministers of electricity and supply of Chile came.",
         {"Ministry of Electricity of Chile", "Ministry of Supply of Chile"}),
        ("The defence ministers of Chile, Peru and Poland came.",
         {"Ministry of Defence of Chile", "Ministry of Defence of Peru", "Ministry of Defence of Poland"}),
        ("The Minister of Energy wrote to Chile.", {"Ministry of Energy of Norway"}),
        ("The Chilean ambassador came.", {"Embassy of Chile in Norway"}),
        ("Ministers spoke of governments and parliaments in Chile.", set()),
    ],
)  # fmt: skip
def test_bodies_of_several_and_of_nobody_named(code_text, text, names):
    assert {name for name, _ in bodies(code_text(text, publisher="Government of Norway"))} == names


def test_a_body_that_an_office_implies_is_where_the_office_is_said(code_text):
    coding = code_text("The Minister of Energy wrote to Chile.", publisher="Government of Norway")
    said = coding.mentions.merge(coding.evidence, on="evidence_id")
    assert said.loc[said["entity_type"] == "institution", "quote"].tolist() == ["Minister of Energy"]
    assert coding.institutions["basis"].tolist() == ["implied"]
