import pytest

OPENING = "Norwegian Foreign Minister Ann Roe met Polish Foreign Minister Jan Lis. They spoke of "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Northern Silk Corridor.", ["Northern Silk Corridor"]),
        ("COP31.", ["COP31"]),
        ("COP31, the 31st Conference of the Parties.", ["COP31"]),
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
        ("an extradition treaty and a fisheries agreement.", ["extradition treaty", "fisheries agreement"]),
        ("a bilateral social security agreement.", ["social security agreement"]),
        ("an open skies agreement.", ["open skies agreement"]),
        ("the Norway-Poland health programme.", ["Norway-Poland health programme"]),
        ("the Middle East peace process.", ["Middle East peace process"]),
        (
            "the agreement on road transport and preparations for the fair.",
            ["agreement on road transport"],
        ),
        ("wind. Ann Roe opened exercise Silver Herring.", ["Silver Herring"]),
        ("the Trondheim declaration.", ["Trondheim declaration"]),
        ("the tripartite consultation mechanism.", ["tripartite consultation mechanism"]),
        ("the Silver Herring exercise.", ["Silver Herring exercise"]),
        ("Exercise Silver Herring 2025.", ["Exercise Silver Herring 2025"]),
        ("the naval drills Joint Fjord 2024.", ["Joint Fjord 2024"]),
        ("SKREIA, an initiative for fish.", ["SKREIA"]),
        ("a programme dubbed Blue Herring.", ["Blue Herring"]),
        ("NorFishing 2026.", ["NorFishing 2026"]),
        ("Resolution 1325 of the assembly.", ["Resolution 1325"]),
        ("the Year of Fish in Poland.", ["Year of Fish in Poland"]),
        ("a plan of cooperation for 2024-2026.", ["plan of cooperation for 2024-2026"]),
        ("a joint action plan for 2025-2027.", ["joint action plan for 2025-2027"]),
        ("a letter of intent on green shipping.", ["letter of intent on green shipping"]),
        ("an agreement in the field of fish health.", ["agreement in the field of fish health"]),
        ("an agreement to avoid double taxation.", ["agreement to avoid double taxation"]),
        ("a convention for the avoidance of double tax.", ["convention for the avoidance of double tax"]),
        ("the Lofotveg undersea cable.", ["Lofotveg undersea cable"]),
        ("fish. Roe held talks on fish.", []),
        ("an MoU on herring research.", ["MoU on herring research"]),
        ("an investment promotion and protection agreement.", ["investment promotion and protection agreement"]),
        ("the 2022-2026 cooperation programme.", ["2022-2026 cooperation programme"]),
        ("Cold Skreia, a mountain exercise.", ["Cold Skreia"]),
        ("the Agreement on Economic and Fish Affairs.", ["Agreement on Economic and Fish Affairs"]),
        ("the naval exercise Nordvind Al Fisk.", ["Nordvind Al Fisk"]),
        ("Operation HERRING.", ["Operation HERRING"]),
        ("a 2018 agreement on sea safety.", ["2018 agreement on sea safety"]),
        ("the Lofotveg peace accords.", ["Lofotveg peace accords"]),
        ("the Skreia food exhibition.", ["Skreia food exhibition"]),
        ("the Deep and Comprehensive Free Trade Area.", ["Deep and Comprehensive Free Trade Area"]),
        ("the Cold Water Monitoring Mission.", ["Cold Water Monitoring Mission"]),
        ("the Fish Trade Partnership Agreement and the FTPA's ends.", ["Fish Trade Partnership Agreement"]),
        ("the Lofotveg summit of the OSCE.", ["Lofotveg summit of the OSCE"]),
        ("a platform known as the New North.", ["New North"]),
        ("SKREIA, Poland's training scheme.", ["SKREIA"]),
        ("the HERRING project.", ["HERRING project"]),
        ("the Skreia II trainer programme.", ["Skreia II trainer programme"]),
        ("projects such as SKREIA, DORSCH and the Blue Herring project.", ["SKREIA", "DORSCH", "Blue Herring project"]),
        ("a migration partnership.", ["migration partnership"]),
        ("a technical cooperation agreement.", ["technical cooperation agreement"]),
        ("the Lofotveg Agreement, the Cold Water Programme and fish.", ["Lofotveg Agreement", "Cold Water Programme"]),
        ("the Skreia Development Zone.", ["Skreia Development Zone"]),
        ("the rice production project.", []),
        ("fish with the Southern Zone commander.", []),
        ("the New Herring Roads plan.", ["New Herring Roads plan"]),
        ("the Skreia III rules.", ["Skreia III rules"]),
        ('a programme "Green Campus" of schools.', ["Green Campus"]),
        ("the programme V4NorthSea and the project SKREIA.", ["V4NorthSea", "SKREIA"]),
        ("a memorandum of understanding in higher education.", ["memorandum of understanding in higher education"]),
        ("the Lofotveg airport deal.", ["Lofotveg airport deal"]),
        ("a Nordic-Skreia landing drill.", []),
        ("the Lofotveg harbour widening project.", ["Lofotveg harbour widening project"]),
        ("the Poland-Norway-Peru fish corridor.", ["Poland-Norway-Peru fish corridor"]),
        ("a railway Narvik-Gdansk.", ["railway Narvik-Gdansk"]),
        ("the 12th summit of the OSCE.", ["12th summit of the OSCE"]),
        ("a Polish cultural week.", ["Polish cultural week"]),
        ("the Poland 2020 conference.", ["Poland 2020 conference"]),
        ("the 2022-2025 cooperation agreement in fishing.", ["2022-2025 cooperation agreement"]),
        ("the 1995 agreement.", ["1995 agreement"]),
        ("a fish sales and purchase agreement.", ["fish sales and purchase agreement"]),
        ("an action plan for education for 2026-2028.", ["action plan for education for 2026-2028"]),
        ("a memorandum for the exchange of catch data.", ["memorandum for the exchange of catch data"]),
        ("a declaration on 6G corridors.", ["declaration on 6G corridors"]),
        ("the Million Boats for the Delta programme.", ["Million Boats for the Delta programme"]),
        ("the Partners for Justice Conference.", ["Partners for Justice Conference"]),
        ("the 9th Annual Leaders' Consultation.", ["9th Annual Leaders' Consultation"]),
        ("the second bridge over the Skreia River.", ["bridge over the Skreia River"]),
        ("the Boats with Roofs Programme.", ["Boats with Roofs Programme"]),
        ("Foco Europe 2028.", ["Foco Europe 2028"]),
        ("their work plan for next year.", []),
        ("the LNG terminal.", []),
        ("NOK 50 million.", []),
        ("five framework agreements and three conventions.", []),
        ("a plan for next year.", []),
        ("their agreement for the talks.", []),
        ("the fish discussed in July 2024.", []),
        ("a cooperation agreement.", []),
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
        ("fish with Mr. Jonas Dam of Denmark.", []),
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
