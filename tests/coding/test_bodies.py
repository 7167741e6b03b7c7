import pytest

from coopstats.coding.bodies.bodies import find_bodies


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("He visited the Ministry of Energy of Poland.", "Ministry of Energy of Poland", "ministry", "POL"),
        ("Norway's foreign ministry said so.", "Ministry of Foreign Affairs of Norway", "ministry", "NOR"),
        ("The spokesman of the ministry of health spoke.", "Ministry of Health", "ministry", ""),
        ("He met foreign ministry spokesman Jan Lis.", "Ministry of Foreign Affairs", "ministry", ""),
        ("An official of the defence ministry of Poland came.", "Ministry of Defence of Poland", "ministry", "POL"),
        ("Poland's statistics bureau, ZPK, wrote.", "ZPK", "agency", "POL"),
        ("She met officials of U.N. Women.", "U.N. Women", "igo", ""),
        ("Norway's development agency, NORAD, wrote.", "NORAD", "agency", "NOR"),
        ("They saw Equinor Broker, a broker.", "Equinor Broker", "company", "NOR"),
        ("Talks at Borvik Corporation began.", "Borvik Corporation", "company", ""),
        ("The Embassy of Chile in Oslo wrote.", "Embassy of Chile in Norway", "embassy", "CHL"),
        ("The Norwegian Chamber of Commerce hosted it.", "Norwegian Chamber of Commerce", "ngo", "NOR"),
        ("The Norway-Chile Joint Economic Commission sat.", "Norway-Chile Joint Economic Commission", "committee", ""),
        ("Support from the United Nations came.", "United Nations", "igo", ""),
        ("The Secretariat of the Pacific Islands Forum wrote.", "Secretariat of the Pacific Islands Forum", "igo", ""),
        (
            "The Norwegian Consulate General in Shanghai wrote.",
            "Consulate General of Norway in Shanghai",
            "embassy",
            "NOR",
        ),
        (
            "Peru's Permanent Mission to the United Nations wrote.",
            "Permanent Mission of Peru to the United Nations",
            "embassy",
            "PER",
        ),
        (
            "The Iran Chamber of Commerce, Industries, Mines, and Agriculture came.",
            "Iran Chamber of Commerce, Industries, Mines, and Agriculture",
            "ngo",
            "IRN",
        ),
        (
            "The Department for Borvik Cooperation with the Countries of Central Asia wrote.",
            "Department for Borvik Cooperation with the Countries of Central Asia",
            "agency",
            "",
        ),
        (
            "He heads the Office of Civil Aviation of Peru, Ann Roe said.",
            "Office of Civil Aviation of Peru",
            "agency",
            "PER",
        ),
        (
            "The House of Representatives of the National Assembly of Belarus met.",
            "House of Representatives of the National Assembly of Belarus",
            "parliament",
            "BLR",
        ),
        ("The Storting met.", "Storting", "parliament", "NOR"),
        ("The Bank of Ghana wrote.", "Bank of Ghana", "agency", "GHA"),
        ("The Bank of China wrote.", "Bank of China", "company", "CHN"),
        ("China's CPC Harbin Municipal Committee wrote.", "CPC Harbin Municipal Committee", "party", "CHN"),
        ("The Harbin Municipal Committee wrote.", "Harbin Municipal Committee", "other", "CHN"),
        ("The University of Nairobi came.", "University of Nairobi", "university", "KEN"),
        ("The Oslo City Council met.", "Oslo City Council", "other", "NOR"),
        ("The Municipality of Bergen wrote.", "Municipality of Bergen", "other", "NOR"),
        ("The Bergen city administration wrote.", "Bergen city administration", "other", "NOR"),
        (
            "The Standing Committee on Foreign Relations of the Storting met.",
            "Standing Committee on Foreign Relations of the Storting of Norway",
            "committee",
            "NOR",
        ),
        ("The Committee on Trade of the Polish Sejm met.", "Committee on Trade of the Polish Sejm", "committee", "POL"),
        (
            "The Joint Commission on Trade, Scientific-Technical Cooperation met.",
            "Joint Commission on Trade, Scientific-Technical Cooperation",
            "committee",
            "",
        ),
        (
            "The Moscow State University of Arctic Fish came.",
            "Moscow State University of Arctic Fish",
            "university",
            "RUS",
        ),
        (
            "The Committee on Defence and Internal Affairs of the Storting met.",
            "Committee on Defence and Internal Affairs of the Storting of Norway",
            "committee",
            "NOR",
        ),
        ("The Joint Commission on Fish met.", "Joint Commission on Fish", "committee", ""),
        (
            "The Norwegian-Chilean parliamentary friendship group met.",
            "Norwegian-Chilean parliamentary friendship group",
            "parliament",
            "NOR",
        ),
        ("The Norwegian central bank wrote.", "Central bank of Norway", "agency", "NOR"),
        ("They heard from Vidalsen AS.", "Vidalsen AS", "company", ""),
        ("Ole Lund, CEO of Borvik, spoke.", "Borvik", "company", ""),
        (
            "The Communist Party of Vietnam Central Committee met.",
            "Communist Party of Vietnam Central Committee",
            "party",
            "VNM",
        ),
        ("The government of Chile agreed.", "Government of Chile", "government", "CHL"),
        (
            "It was said by the Norway-Chile joint economic commission on trade.",
            "Norway-Chile joint economic commission on trade",
            "committee",
            "",
        ),
        ("Work went on in the joint technical committee.", "joint technical committee", "committee", ""),
        (
            "The Ministry of Planning and Investment of Peru came.",
            "Ministry of Planning and Investment of Peru",
            "ministry",
            "PER",
        ),
        ("The Peruvian Women Entrepreneurs Council came.", "Women Entrepreneurs Council", "ngo", "PER"),
        ("Peru's Trade Promotion Organization came.", "Trade Promotion Organization of Peru", "agency", "PER"),
        ("The Austrian Bundesrat came.", "Bundesrat", "parliament", "AUT"),
        ("In Berlin the Bundesrat sat.", "Bundesrat", "parliament", "DEU"),
        ("The Supreme Court sat.", "Supreme Court", "other", ""),
        ("Peru's civil protection agency met.", "Civil protection agency of Peru", "agency", "PER"),
        ("The Oslo Board of Trade met.", "Oslo Board of Trade", "ngo", "NOR"),
        ("The Inter-Governmental Authority for Fish met.", "Inter-Governmental Authority for Fish", "igo", ""),
        (
            "Kenya's National Institution for Human Rights met.",
            "National Institution for Human Rights of Kenya",
            "agency",
            "KEN",
        ),
        ("The Peruvian Academy of Sciences met.", "Peruvian Academy of Sciences", "think_tank", "PER"),
        ("The International Council of Borvik Museums met.", "International Council of Borvik Museums", "ngo", ""),
        ("The Borvik Polytechnic Institute met.", "Borvik Polytechnic Institute", "university", ""),
        ("The General Council of the WTO met.", "WTO", "igo", ""),
        ("Borvik Holdings met.", "Borvik Holdings", "company", ""),
        ("The Supreme Court of India sat.", "Supreme Court of India", "other", "IND"),
        ("The Oslo city parliament met.", "Oslo city parliament", "parliament", "NOR"),
        ("Kenya's Bank for Foreign Trade met.", "Bank for Foreign Trade", "company", "KEN"),
        ("The Peruvian Coffee Institute wrote.", "Peruvian Coffee Institute", "agency", "PER"),
        (
            "The Ministry of Commerce, Industry and Trade of Peru wrote.",
            "Ministry of Commerce, Industry and Trade of Peru",
            "ministry",
            "PER",
        ),
        ("The Anticorruption Prosecutor's Office wrote.", "Anticorruption Prosecutor's Office", "agency", ""),
        (
            "The Committee on European Affairs, Rosa Vidal, and Peruvian guests came.",
            "Committee on European Affairs",
            "committee",
            "",
        ),
        ("The 4th Mechanized Brigade of Peru wrote.", "4th Mechanized Brigade of Peru", "agency", "PER"),
        ("St Olaf's University Hospital wrote.", "St Olaf's University Hospital", "other", ""),
        ("The NATO Liaison Office in Georgia wrote.", "NATO Liaison Office", "igo", ""),
        ("The Special Task Force of Kenya wrote.", "Special Task Force of Kenya", "agency", "KEN"),
        ("The Kenyan Anti-Piracy Commission wrote.", "Anti-Piracy Commission of Kenya", "agency", "KEN"),
        ("They met the Peruvian gas firm Borvik International.", "Borvik International", "company", "PER"),
        ("Kenya's state-owned Borvik Fish Company wrote.", "Borvik Fish Company", "company", "KEN"),
        (
            "The African National Congress Women's League wrote.",
            "African National Congress Women's League",
            "ngo",
            "ZAF",
        ),
        ("The Land Force of Peru wrote.", "Land Force of Peru", "agency", "PER"),
        (
            "The Peruvian Academy of Medical Sciences wrote.",
            "Peruvian Academy of Medical Sciences",
            "think_tank",
            "PER",
        ),
        ("The CERN-Peru Committee wrote.", "CERN-Peru Committee", "committee", ""),
        ("They met the Peruvian mining company Minero Peru.", "Minero Peru", "company", "PER"),
        ("The Borvik High School wrote.", "Borvik High School", "other", ""),
        ("The Borvik Training Centre wrote.", "Borvik Training Centre", "other", ""),
        ("The Peruvian Maritime Institute wrote.", "Peruvian Maritime Institute", "university", "PER"),
        ("The Borvik Institute for Fish Training wrote.", "Borvik Institute for Fish Training", "university", ""),
        ("The National Human Rights Commission wrote.", "National Human Rights Commission", "agency", ""),
        ("Borvikska Banka wrote.", "Borvikska Banka", "company", ""),
        ("The Export-Import Bank of Peru wrote.", "Export-Import Bank of Peru", "agency", "PER"),
        ("The University of the South Pacific wrote.", "University of the South Pacific", "university", ""),
        # Committees: joint ones by their countries and fields, those of a parliament in small letters
        (
            "The Joint Commission between Peru and Chile met.",
            "Joint Commission between Peru and Chile",
            "committee",
            "",
        ),
        ("The mixed commission of Peru and Chile met.", "mixed commission of Peru and Chile", "committee", ""),
        (
            "The Peru-Chile Commission on Economic, Scientific and Technical Cooperation met.",
            "Peru-Chile Commission on Economic, Scientific and Technical Cooperation",
            "committee",
            "",
        ),
        (
            "The Peru-Chile trade and economic committee met.",
            "Peru-Chile trade and economic committee",
            "committee",
            "",
        ),
        (
            "The High-Level Strategic Cooperation Council between Peru and Chile met.",
            "High-Level Strategic Cooperation Council between Peru and Chile",
            "committee",
            "",
        ),
        ("The Peru-Chile Friendship Society met.", "Peru-Chile Friendship Society", "ngo", "PER"),
        ("Peru's Ministry of Fish and Chile's fish ministry met.", "Ministry of Fish of Peru", "ministry", "PER"),
        ("They met Borvikska's chairman, Ole Prein.", "Borvikska", "company", ""),
        ("The Borvik Atomic Energy Combine wrote.", "Borvik Atomic Energy Combine", "company", ""),
        ("The Peru-Chile JC met.", "Peru-Chile JC", "committee", ""),
        (
            "The foreign affairs committee of the Danish parliament met.",
            "foreign affairs committee of the Danish parliament",
            "committee",
            "DNK",
        ),
        (
            "Peru's parliamentary committee on agriculture met.",
            "parliamentary committee on agriculture",
            "committee",
            "PER",
        ),
        # Ruling councils; forms before a firm's name; where a body sits, or whose is what goes with it
        ("The Supreme Military Council of Ghana wrote.", "Supreme Military Council of Ghana", "government", "GHA"),
        ("JSC BorvikOil wrote.", "JSC BorvikOil", "company", ""),
        (
            "The Polish Open Joint Stock Company Wislavagon Jan Lis.",
            "Open Joint Stock Company Wislavagon",
            "company",
            "POL",
        ),
        ("The State Unitary Enterprise Borvikvagon wrote.", "State Unitary Enterprise Borvikvagon", "company", ""),
        ("Borvik & Co. wrote.", "Borvik & Co.", "company", ""),
        ("The Fish Chamber of Commerce, based in Lima, wrote.", "Fish Chamber of Commerce", "ngo", "PER"),
        # Kinds told by words of the name
        ("The Communist Party Committee of Borvik wrote.", "Communist Party Committee of Borvik", "party", ""),
        (
            "The Steering Committee of the Ministry of Energy of Norway wrote.",
            "Steering Committee of the Ministry of Energy of Norway",
            "agency",
            "NOR",
        ),
        ("The Agency of the Zealand Government wrote.", "Agency of the Zealand Government", "government", ""),
        # Friendship groups
        (
            "The Norwegian parliamentary friendship group came.",
            "Parliamentary friendship group of Norway",
            "parliament",
            "NOR",
        ),
        ("Norway's friendship group with Chile came.", "friendship group with Chile", "parliament", "NOR"),
        # Where a name ends
        ("Council for the Fight against Hunger wrote.", "Council for the Fight against Hunger", "agency", ""),
        ("The director of the Department for Chile Hope Prein came.", "Department for Chile", "agency", "CHL"),
        (
            "Poland's National Center for Privatization & PPP wrote.",
            "National Center for Privatization & PPP of Poland",
            "agency",
            "POL",
        ),
        # Parts of a phrase that are no part of the name
        ("The board and joint commission on trade met.", "joint commission on trade", "committee", ""),
        # A town's
        ("The City of Borvik wrote.", "City of Borvik", "other", ""),
        ("The Norwegian City Hall wrote.", "Norwegian City Hall", "other", "NOR"),
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
        "Norwegian Minister Ann LP Roe spoke.",  # initials, no legal form
        "She said so on Facebook.",
        "A senior Peruvian Delegation came.",  # people who travel
        "They met the Norwegian army chief.",  # an office
        "The municipality wrote.",
        "They arrived at Borvik International Airport.",  # a venue
        "They spoke at the Oslo Convention Centre.",
        "The Party Congress opened.",
        "A Norwegian investment mission came.",  # travellers
        "Farmers of the Western Division came.",  # a part of a country
        "It cost RMB 50 million.",
        "A High Level WHO Delegation came.",
        "Norwegian students came to New Zealand first.",
        "The Ministry of Norway wrote.",  # no field
        "The Norwegian tax fraud department wrote.",  # no field of government
        "Ole Prein director Jan Lis spoke.",  # a given name begins no firm's
        "Ole SADC Prein wrote.",  # a word of a name
        "Ole JC Prein wrote.",
        "The foreign affairs committee met.",
        "The commission met, and so did its working group.",  # nothing says that they are joint
    ],
)
def test_what_names_no_body(scan_text, text):
    assert find_bodies(scan_text(text)) == []


def test_a_body_is_one_with_its_country_before_or_behind(code_text):
    coding = code_text("The Icelandic Coast Guard met Ann Roe. Peru's Parliament and the Coast Guard of Iceland wrote.")
    assert list(coding.institutions.name) == ["Icelandic Coast Guard", "Parliament of Peru"]


def test_an_acronym_set_beside_a_name_is_the_same_body(code_text):
    text = "Norwegian Prime Minister Ann Roe visited the Borvik Research Institute (BRI). BRI showed its work."
    bodies = code_text(text).institutions
    assert bodies["name"].str.contains("Borvik").sum() == 1
    assert not (bodies["name"] == "BRI").any()
