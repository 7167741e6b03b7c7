import pytest

OPENING = "Norwegian Foreign Minister Ann Roe met Polish Foreign Minister Jan Lis in Oslo. "


def areas(coding):
    return set(coding.coverage["area_id"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They discussed the rehabilitation of the Lima-Oslo road.", {"INF.TRA"}),
        ("They discussed borehole drilling.", {"ENV.WAT"}),
        ("They discussed trade and tourism.", {"ECO.TRD", "ECO.TOU"}),
        ("They discussed cooperation in the economic, trade and investment fields.", {"ECO.GEN", "ECO.TRD", "ECO.INV"}),
        ("They discussed green energy.", {"ENE.REN"}),
        ("They discussed cultural-humanitarian ties.", {"HUM.CUL"}),
        ("They discussed humanitarian aid for the victims.", {"GOV.HUM"}),
        ("They discussed nuclear energy.", {"ENE.NUC"}),
        ("They discussed cooperation in health, water and food.", {"SOC.HEA", "ENV.WAT", "ENV.AGR"}),
        ("They discussed higher education and scholarships.", {"HUM.EDU"}),
        ("They discussed the fight against terrorism.", {"SEC.LAW"}),
        ("They discussed visa facilitation.", {"POL.CON"}),
        ("They discussed the residence status of citizens and an evening train.", {"POL.CON", "INF.TRA"}),
        ("They discussed the fight against fish diseases and foot-and-mouth disease.", {"ENV.AGR"}),
        ("Roe hoped that Lis would visit Bergen soon.", {"POL.DIA"}),
        ("Roe invited Lis to take part in the Bergen Tourism Forum.", {"ECO.TOU"}),
        ("They will work together on health.", {"SOC.HEA"}),
        ("They discussed (a) Roads; (b) Tourism; (c) Hospitals.", {"INF.TRA", "ECO.TOU", "SOC.HEA"}),
        ("They touched on how to protect forests.", {"ENV.BIO"}),
        ("They condemned the shelling of the port.", {"SEC.PEA"}),
        ("Lis offered to fund clinics and to rebuild homes.", {"SOC.HEA", "INF.URB"}),
        ("The joint commission will sit in Gdansk in March.", {"POL.DIA"}),
        ("They decided to hold such talks every spring.", {"POL.DIA"}),
        ("They called for regular contacts.", {"POL.DIA"}),
        ("They spoke about the Arctic Council and its future.", {"POL.MUL"}),
        ("Defence was dealt with at length.", {"SEC.DEF"}),
        ("Talks turned on helicopters and on buses.", {"SEC.DEF", "INF.TRA"}),
        ("Vanilla and cashew top the list.", {"ENV.AGR"}),
        ("Defence of the straits was dealt with.", {"SEC.DEF"}),
        ("Lis held talks with the Treasurer, Mr Jon Dahl, on wool.", {"ENV.AGR"}),
        ("Lis offered to train twenty surveyors.", {"HUM.HRD"}),
        ("Engineers from Gdynia are being trained in Bergen.", {"HUM.HRD"}),
        ("They agreed to meet in Lodz in October.", {"POL.DIA"}),
        ("Pilot training headed the agenda.", {"SEC.DEF"}),
        ("Lis promised them a field hospital.", {"SOC.HEA"}),
        ("They signed an accord on marital matters and on child abduction.", {"GOV.RUL"}),
        ("They called for the lifting of the embargo.", {"ECO.TRD"}),
        ("They urged the reopening of missions closed long ago.", {"POL.DIA"}),
        ("They discussed the economic and investment fields.", {"ECO.GEN", "ECO.INV"}),
        ("They discussed rural water supply and the electric train.", {"ENV.WAT", "INF.TRA"}),
        ("They discussed cooperation in transit.", {"INF.COR"}),
        ("They discussed cooperation in the media.", {"HUM.P2P"}),
        ("They exchanged views on Mali, Niger and the Sahel.", {"SEC.PEA"}),
        ("They discussed Ukraine.", {"SEC.PEA"}),
        ("Libya and Chad also came up.", {"SEC.PEA"}),
        ("Libya dominated the talks.", {"SEC.PEA"}),
        ("They discussed the Arctic Council.", {"POL.MUL"}),
        ("Among the topics were water, sport and roads.", {"ENV.WAT", "HUM.P2P", "INF.TRA"}),
        ("Water, sport and roads – these were the topics.", {"ENV.WAT", "HUM.P2P", "INF.TRA"}),
        ("\n\nSport, roads and health were discussed.", {"HUM.P2P", "INF.TRA", "SOC.HEA"}),
        ("They discussed:\n\n- tourism;\n\n- sport and health.", {"SOC.HEA", "HUM.P2P", "ECO.TOU"}),
        ("\n\nFields of cooperation\n\n• health\n\n• sport", {"SOC.HEA", "HUM.P2P"}),
        ("Themes of cooperation: (i) Trade; (ii) Culture; (iii) Health.", {"ECO.TRD", "HUM.CUL", "SOC.HEA"}),
    ],
)
def test_cues_fire(code_text, text, expected):
    assert areas(code_text(OPENING + text)) == expected


def test_words_that_two_cues_of_an_area_find_are_one_row(code_text):
    found = code_text(OPENING + "They discussed health, culture, sport and transport corridors.").coverage
    assert found["area_id"].tolist() == ["SOC.HEA", "HUM.CUL", "HUM.P2P", "INF.COR"]
    assert not found.duplicated(["area_id", "evidence_id"]).any()


@pytest.mark.parametrize(
    "text",
    [
        "They were received at the Ministry of Trade and Industry of Norway.",  # a body's name
        "Minister of Energy of Poland Ewa Mak was present.",  # an office
        "They arrived late and left early.",
        "A military delegation came with him.",
        "He was seen off at Lodz airport.",
        "Lis asked after the health of the King.",
        "Ewa Mak, a lower house member, was present.",
        "They were greeted by the Committee on Health and Labour of the Sejm.",  # a body of one side
        "Polish media reports said so, and so did the media wing of the army.",
        "The art of the possible was mentioned by nobody.",
        "They had seen each other at the Bergen Tourism Forum.",
        "With them were Ministers Ida Mak (Tourism) and Leo Ruud (Labour).",
        "They had not met since the outbreak of war.",
        "Nobody took the capital from them.",
        "The commission was founded in 1994 and met last week.",
        "Lis attended a session of the Arctic Council in Bodo.",
        "Lis later spoke to the media.",
        "They stood on Polish soil, and the paper bears the date.",
        "Lis was born in Lodz.\n\n- water\n\n- roads",  # no list of what was talked about
        "They talked about Poland and its coast.",  # a side of the talks
        "They discussed Mali's old king at dinner, and a trip of friends to Chad.",
        "They built bridges between the two nations.",
        "They agreed to beef up ties and to put old customs and traditions first.",
        "They were greeted by a flood of questions and a reservoir of deep trust.",
        "The two synchronised watches and did not compare apples and oranges.",
        "Roe, a lawyer by training, spoke of her youth and of a quantum leap.",
        "The visit built a bridge between the two nations and shed light at the end of the tunnel.",
        "They came with open arms and full of energy, and killed two birds with one stone.",
        "Lis wished peace and prosperity to the people, and asked Roe to pass his best wishes to the King.",
        "Lis praised a peace-loving people and its palm grown by tissue culture.",
    ],
)
def test_traps_do_not_fire(code_text, text):
    assert areas(code_text(OPENING + text)) == set()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("They discussed tourism.", "discussed"),
        ("They swapped ideas on tourism.", "discussed"),
        ("They synchronised watches on tourism.", "discussed"),
        ("Roe gave a run-down of tourism.", "discussed"),
        ("The emphasis was on tourism.", "discussed"),
        ("Lis gave his backing to tourism.", "appraised"),
        ("They came away with understandings that were reached on tourism.", "agreed"),
        ("Regarding tourism, they agreed to do more.", "agreed"),
        ("They agreed to do more for schools, not to mention tourism.", "agreed"),
        ("They kicked around ideas on tourism.", "discussed"),
        ("Roe was struck by tourism.", "appraised"),
        ("Lis put the case for tourism.", "proposed"),
        ("They took the same line on tourism.", "agreed"),
        ("Unanimity was reached on tourism.", "agreed"),
        ("They failed to see eye to eye on tourism.", "concern"),
        ("Tourism gave cause for concern.", "concern"),
        ("Lis aired his worries about tourism.", "concern"),
        ("They could not agree on tourism.", "concern"),
        ("Lis took a dim view of tourism.", "concern"),
        ("They considered the possibility of signing a memorandum on tourism.", "discussed"),
        ("They praised the growth of tourism.", "appraised"),
        ("Roe proposed joint work in tourism.", "proposed"),
        ("They agreed to promote tourism.", "agreed"),
        ("They signed an accord about tourism.", "signed"),
        ("Roe is ready to help with tourism.", "proposed"),
        ("Both sides reaffirmed their commitment to tourism.", "agreed"),
        ("Tourism was discussed.", "discussed"),
        ("They agreed on trade, legal assistance and tourism.", "agreed"),
        ("They held talks in Oslo on Monday on fish and on tourism.", "discussed"),
        ("Tourism and its growth were among the topics.", "discussed"),
        ("They talked over the ongoing cooperation in tourism.", "discussed"),
        ("He asked for more places for his officers in tourism.", "proposed"),
        ("They praised each other and decided to send experts in tourism.", "agreed"),
        ("Norway has funded projects in tourism since 2010.", "implemented"),
        ("They agreed to explore ways of promoting tourism.", "agreed"),
        ("Roe condemned the boycott of tourism.", "concern"),
        ("Norway and the Republic of Chad committed to new work in tourism.", "agreed"),
        ("Chad committed to new work in tourism.", "proposed"),
        ("Roe thanked Lis for the roads and called for joint work in tourism.", "proposed"),
        ("Roe praised the pianist and the two agreed to promote tourism.", "agreed"),
        ("The letter invites Lis to take part in the tourism summit.", "proposed"),
        ("Under the accord of 2015 the two run joint schools of tourism.", "implemented"),
        ("The envoy reproached Oslo for the tariffs.", "concern"),
        ("Roe warned that piracy was growing.", "concern"),
        ("Roe bemoaned the state of press freedom.", "concern"),
        ("Norway has given Poland tents and blankets for the victims.", "implemented"),
        ("Lis praised the sterling work of the peacekeepers.", "appraised"),
        ("Roe implored investors to come.", "proposed"),
        ("They were at one on disarmament.", "agreed"),
    ],
)
def test_stance_follows_the_governing_verb(code_text, text, stance):
    assert set(code_text(OPENING + text).coverage["stance"]) == {stance}


def test_the_highest_sure_stance_is_that_of_the_area(code_text):
    text = OPENING + "They discussed tourism. They then signed an agreement on tourism."
    assert code_text(text).coverage["stance"].tolist() == ["discussed", "signed"]


def test_a_closing_paragraph_of_they_is_no_background(code_text):
    text = "Polish Minister Jan Lis met Kenyan Minister Mary Oak.\n\nThey discussed trade for two hours."
    assert code_text(text).coverage["area_id"].tolist() == ["ECO.TRD"]


@pytest.mark.parametrize(
    "closing",
    [
        "The treaty on climate change was signed in 1992.",
        "Meanwhile, Norway will host the summit on climate change. It was agreed on at a meeting in Lima last year.",
        "Recall that Poland agreed on a law against climate change at that session.",
    ],
)
def test_background_does_not_raise_the_stance_of_what_was_talked_about(code_text, closing):
    text = OPENING + "They discussed climate change.\n\n" + closing
    assert code_text(text).coverage["stance"].tolist() == ["discussed"]


@pytest.mark.parametrize("line", ["About the Ministry", "ABOUT THE BORVIK FUND:", "Notes to editors", "Media contact"])
def test_what_a_publisher_tells_of_itself_at_the_end_counts_for_nothing(code_text, line):
    end = f"\n\n{line}\n\nBoth sides promote cooperation in tourism and sport through joint projects."
    text = OPENING + "They discussed trade.\n\nLis thanked Roe."
    assert code_text(text + end).coverage["area_id"].tolist() == ["ECO.TRD"]
    assert "ECO.TOU" in set(code_text(text + end.replace(line, "They agreed on that.")).coverage["area_id"])


@pytest.mark.parametrize("text", ["On trade, energy and", "In trade, in energy,", "To fight corruption or"])
def test_a_text_cut_short_behind_a_list_comes_to_an_end(code_text, text):
    assert not code_text(text).coverage["area_id"].duplicated().any()


def test_what_somebody_named_did_meanwhile_is_no_background(code_text):
    text = OPENING + "They discussed trade.\n\nMeanwhile, Lis proposed joint work in tourism."
    assert set(code_text(text).coverage["area_id"]) == {"ECO.TRD", "ECO.TOU"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("contacts between lawmakers", "POL.PAR"),
        ("armoured carriers and patrol boats", "SEC.DEF"),
        ("flats and drains", "INF.URB"),
        ("the handing over of wanted persons", "GOV.RUL"),
        ("hackers and fake news", "SEC.CYB"),
        ("water levels in the lake", "ENV.WAT"),
        ("the diaspora and visa centres", "POL.CON"),
        ("joint drills of the two navies", "SEC.DEF"),
        ("the fight against smugglers", "SEC.LAW"),
        ("debt relief and currency swaps", "ECO.FIN"),
        ("car making and shipyards", "ECO.IND"),
        ("ferry lines and lorry drivers", "INF.TRA"),
        ("power cuts and the load on the grid", "ENE.GEN"),
        ("caring for herds", "ENV.AGR"),
        ("national parks and clean air", "ENV.BIO"),
        ("water sharing on the upper river", "ENV.WAT"),
        ("midwives and malaria", "SOC.HEA"),
        ("foreign workers and remittances", "SOC.LAB ECO.FIN"),
        ("recognition of diplomas", "HUM.EDU"),
        ("the next round of political talks", "POL.DIA"),
        ("passport-free travel", "POL.CON"),
        ("frigates and howitzers", "SEC.DEF"),
        ("the withdrawal of foreign troops", "SEC.PEA"),
        ("staff attachments", "HUM.HRD"),
        ("twinned towns", "HUM.P2P"),
        ("warehousing and dry ports", "INF.COR INF.TRA"),
        ("prison reform and the transfer of prisoners", "GOV.RUL"),
        ("press freedom", "GOV.HRT"),
        ("blankets and food parcels for the victims", "GOV.HUM"),
        ("taps and toilets", "ENV.WAT"),
        ("pylons and kilowatt hours", "ENE.GEN"),
        ("orchards and silos", "ENV.AGR"),
        ("maids and recruitment fees", "SOC.LAB"),
        ("how parliament works", "POL.PAR"),
        ("warheads and nuclear tests", "SEC.NPR"),
        ("spyware and network security", "SEC.CYB"),
        ("rescheduling of the debt", "ECO.FIN"),
        ("manganese and bauxite", "ECO.SUP"),
        ("goods in transit", "INF.COR"),
        ("jailed reporters and free speech", "GOV.HRT"),
        ("widows and equal pay", "SOC.SOC"),
        ("smartphones and roaming", "STI.DIG"),
        ("backpackers and spa towns", "ECO.TOU"),
        ("avalanches and search and rescue", "ENV.DRR"),
        ("foundries and paper mills", "ECO.IND"),
        ("fuel rods and radiation safety", "ENE.NUC"),
        ("lessons in salmon farming", "ENV.AGR"),
        ("carbon storage", "ENV.CLI"),
        ("ballet and opera", "HUM.CUL"),
        ("dialysis and leprosy", "SOC.HEA"),
        ("submarines and rifles", "SEC.DEF"),
        ("market economy status", "ECO.TRD"),
        ("capital flows and stakes in companies", "ECO.INV"),
        ("pumping stations and sanitation", "ENV.WAT"),
        ("cycling paths, bridges and tunnels", "INF.TRA"),
        ("exchanges of lawmakers and contacts between members of parliament", "POL.PAR"),
        ("the learning of languages and the recognition of degrees", "HUM.EDU"),
        ("honorary consulates and mobility", "POL.CON"),
        ("contacts between ordinary people", "HUM.P2P"),
        ("what each sells to the other", "ECO.TRD"),
        ("charter flights and trips for tourists", "ECO.TOU INF.TRA"),
        ("the return of statues", "HUM.CUL"),
        ("fair trials and penal reform", "GOV.RUL"),
        ("stolen data and computer viruses", "SEC.CYB"),
        ("poison gas and atom bombs", "SEC.NPR"),
        ("power from wind and green fuel", "ENE.REN"),
        ("the displaced and people who fled", "GOV.HUM SOC.LAB"),
        ("putting agreements into effect", "POL.LEG"),
    ],
)
def test_areas_said_in_other_words(code_text, words, expected):
    found = areas(code_text(f"{OPENING}The two ministers discussed cooperation in {words}."))
    assert found == set(expected.split())
