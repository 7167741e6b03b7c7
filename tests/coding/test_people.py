import pytest
from telling import posts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # office before the name
            "Norwegian Deputy Foreign Minister Ann Roe spoke.",
            {("Ann Roe", "Deputy Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR")},
        ),
        (  # office behind the name
            "Ann Roe, Minister of Energy of Norway, spoke.",
            {("Ann Roe", "Minister of Energy", "Ministry of Energy of Norway", "NOR")},
        ),
        (  # post-nominals are no office, and a pair shares its body
            "Ole Lundby MP, Chairman and CEO of Borvik Corporation, spoke.",
            {
                ("Ole Lundby", "Chairman", "Borvik Corporation", ""),
                ("Ole Lundby", "CEO", "Borvik Corporation", ""),
            },
        ),
        (  # an acronym that "whose" means, and a commissioner of the Union
            "A plan came from the ZPK, whose chairman, Jan Lis of Poland, met the European Commissioner for Trade, "
            "Ann Roe.",
            {
                ("Jan Lis", "chairman", "ZPK", "POL"),
                ("Ann Roe", "European Commissioner for Trade", "European Commission", "EUU"),
            },
        ),
        (  # a body that the word before the office means
            "The Norwegian Chamber of Commerce hosted the Bank of Peru. Chamber Vice President Ole Lund spoke. Bank "
            "governor Luis Ortega agreed.",
            {
                ("Ole Lund", "Vice President", "Norwegian Chamber of Commerce", "NOR"),
                ("Luis Ortega", "governor", "Bank of Peru", "PER"),
            },
        ),
        (  # presidents of no state, and a professor said again
            "Norwegian Company President Ann Roe met ZPK Vice-President Jan Lis. Professor Roe left.",
            {("Ann Roe", "Company President", "", "NOR"), ("Jan Lis", "Vice-President", "ZPK", "NOR")},
        ),
        (  # a word of one country's own
            "Defence CS Ann Roe of Kenya spoke.",
            {("Ann Roe", "Defence CS", "Ministry of Defence of Kenya", "KEN")},
        ),
        (  # his counterpart is that of who acts
            "Polish Foreign Minister Jan Lis saw Peruvian President Rosa Vidal and met his counterpart Luis Ortega.",
            {
                ("Jan Lis", "Foreign Minister", "Ministry of Foreign Affairs of Poland", "POL"),
                ("Rosa Vidal", "President", "Presidency of Peru", "PER"),
                ("Luis Ortega", "Foreign Minister", "Ministry of Foreign Affairs of Peru", "PER"),
            },
        ),
        (  # his counterpart for another field
            "Polish Minister of Energy Jan Lis met his Peruvian counterpart for Water and Environment Luis Ortega.",
            {
                ("Jan Lis", "Minister of Energy", "Ministry of Energy of Poland", "POL"),
                (
                    "Luis Ortega",
                    "Minister for Water and Environment",
                    "Ministry of Water and Environment of Peru",
                    "PER",
                ),
            },
        ),
        (
            "Polish Energy Minister Jan Lis met his Peruvian counterpart in charge of trade, Mr. Luis Ortega.",
            {
                ("Jan Lis", "Energy Minister", "Ministry of Energy of Poland", "POL"),
                ("Luis Ortega", "Minister for trade", "Ministry of Trade of Peru", "PER"),
            },
        ),
        (  # he, or the minister, who met others first
            "Polish Energy Minister Jan Lis praised King Olav. In a separate meeting, he told his Peruvian counterpart "
            "Luis Ortega of it.",
            {
                ("Jan Lis", "Energy Minister", "Ministry of Energy of Poland", "POL"),
                ("Olav", "King", "Monarchy of Poland", "POL"),
                ("Luis Ortega", "Energy Minister", "Ministry of Energy of Peru", "PER"),
            },
        ),
        (  # the title of a counterpart stands behind the name
            "Polish Foreign Minister Jan Lis met his Omani counterpart, Badr Harthi, Minister of Foreign Affairs, in "
            "Lodz.",
            {
                ("Jan Lis", "Foreign Minister", "Ministry of Foreign Affairs of Poland", "POL"),
                ("Badr Harthi", "Minister of Foreign Affairs", "Ministry of Foreign Affairs of Oman", "OMN"),
            },
        ),
        (  # offices before their names, the first with its field in brackets
            "The University of Norway was represented by the Vice-Rector (Trade and Energy), Dr. Jan Lis, the Deputy "
            "Director, Ms. Eva Roe, and the Registrar, Mr. Ole Lund.",
            {
                ("Jan Lis", "Vice-Rector (Trade and Energy)", "University of Norway", "NOR"),
                ("Eva Roe", "Deputy Director", "", "NOR"),
                ("Ole Lund", "Registrar", "", "NOR"),
            },
        ),
        (
            "Polish Energy Minister Jan Lis met Director Ole Lund of the WHO. Lund praised Poland. The minister also "
            "met the energy minister of Malta. At another meeting he told his Peruvian counterpart Luis Ortega of it.",
            {
                ("Jan Lis", "Energy Minister", "Ministry of Energy of Poland", "POL"),
                ("Ole Lund", "Director", "WHO", "WHO"),
                ("Luis Ortega", "Energy Minister", "Ministry of Energy of Peru", "PER"),
            },
        ),
        (  # a given name that is an office elsewhere
            "The Prime Ministers of Belize and Grenada, Dean Roe and Jan Lis, met.",
            {
                ("Dean Roe", "Prime Minister", "Government of Belize", "BLZ"),
                ("Jan Lis", "Prime Minister", "Government of Grenada", "GRD"),
            },
        ),
        (  # counterparts behind their countries
            "Norwegian Foreign Minister Ann Roe met her counterparts of Latvia, Juris Ozols, and Uruguay, Luis Ortega.",
            {
                ("Ann Roe", "Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Juris Ozols", "Foreign Minister", "Ministry of Foreign Affairs of Latvia", "LVA"),
                ("Luis Ortega", "Foreign Minister", "Ministry of Foreign Affairs of Uruguay", "URY"),
            },
        ),
        (  # the head of a body's delegation
            "Ann Roe of Norway received a delegation of the Warsaw Chamber of Commerce led by President Jan Lis.",
            {
                ("Ann Roe", "", "", "NOR"),
                ("Jan Lis", "President", "Warsaw Chamber of Commerce", "POL"),
            },
        ),
        (  # two people, the first of them by office alone; a surname behind the office of a known president
            "Prime Minister Ann Roe of Norway spoke with the President of the European Council, Jan Lis. The Prime "
            "Minister and President Lis discussed trade.",
            {
                ("Ann Roe", "Prime Minister", "Government of Norway", "NOR"),
                ("Jan Lis", "President", "European Council", "EUU"),
            },
        ),
        (  # a department belongs to its ministry, whoever serves a head to the presidency
            "Ann Roe, Director of the Department of Asia of the Norwegian Foreign Ministry, and Jan Lis, "
            "Adviser to the Polish President, spoke.",
            {
                ("Ann Roe", "Director of the Department of Asia", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Jan Lis", "Adviser to the President", "Presidency of Poland", "POL"),
            },
        ),
        (  # a delegation's country is that of its head
            "Norwegian Minister Ann Roe met a delegation from Poland led by Minister of Energy Jan Lis.",
            {
                ("Ann Roe", "Minister", "", "NOR"),
                ("Jan Lis", "Minister of Energy", "Ministry of Energy of Poland", "POL"),
            },
        ),
        (  # whose department it is stands before the title; a country of which somebody is in charge is not his own
            "White House National Security Council Senior Director for Chile Ann Roe spoke.",
            {("Ann Roe", "Senior Director for Chile", "National Security Council of United States", "USA")},
        ),
        (  # who invites is named before the guest
            "At the invitation of the Prime Minister of Norway, Ole Lund, the Federal Chancellor of the Republic of "
            "Austria, Dr Max Berger, paid a visit.",
            {
                ("Ole Lund", "Prime Minister", "Government of Norway", "NOR"),
                ("Max Berger", "Federal Chancellor", "Government of Austria", "AUT"),
            },
        ),
        (  # travellers are no embassy; nobody of the country named is the counterpart
            "Foreign Minister Ann Roe leads Norwegian mission to Chile. She had breakfast with the Chilean President "
            "Rosa Vidal. The head of diplomacy met her Chilean counterpart, Luis Ortega.",
            {
                ("Ann Roe", "Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Rosa Vidal", "President", "Presidency of Chile", "CHL"),
                ("Luis Ortega", "Foreign Minister", "Ministry of Foreign Affairs of Chile", "CHL"),
            },
        ),
        (  # a unit belongs to the title, its owner is the body
            "Ann Roe, U.S. Agency for International Development Chief Scientist of the Bureau for Asia, spoke.",
            {("Ann Roe", "Chief Scientist of the Bureau for Asia", "U.S. Agency for International Development",
              "USA")},
        ),
        (  # a clause that goes on behind a comma parts two offices
            "Federal Councillor Ole Lund, head of the Department of Trade, met the Polish Minister of Trade, Jan Lis.",
            {
                ("Ole Lund", "Federal Councillor", "", "CHE"),
                ("Ole Lund", "head", "Department of Trade of Switzerland", "CHE"),
                ("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
            },
        ),
        (  # a kind word before the country, a verb in capitals within a name
            "The Minister of Energy of the sisterly Sultanate of Oman, Salim bin Said Al Busaidi, spoke.",
            {("Salim bin Said Al Busaidi", "Minister of Energy", "Ministry of Energy of Oman", "OMN")},
        ),
        (  # names of ordinary words in a list, each side by what is said before it
            "On the Norwegian side were Rose Field, Prime Minister; Ole Lund, Minister of Trade, and Summer Stone, "
            "Governor; and on the Polish side: Jan Lis, Minister of Trade.",
            {
                ("Rose Field", "Prime Minister", "Government of Norway", "NOR"),
                ("Ole Lund", "Minister of Trade", "Ministry of Trade of Norway", "NOR"),
                ("Summer Stone", "Governor", "", "NOR"),
                ("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
            },
        ),
        (  # letters in brackets and a country without "of"; letters of a member of parliament
            "Ole Lund, Chief of Defence Forces (CDF) Norway, called on the Polish Prime Minister Hon. Jan Lis, MP.",
            {
                ("Ole Lund", "Chief of Defence Forces", "Defence Forces of Norway", "NOR"),
                ("Jan Lis", "Prime Minister", "Government of Poland", "POL"),
            },
        ),
        (  # a short form in capitals is no plural; the staff of a mission stands with its ambassador
            "Kenyan Trade PS Ann Roe met the Ambassador of Norway to Kenya, Ole Lund, and the Deputy Chief of Mission, "
            "Ms Ida Elm, at Baobab House, Nairobi.",
            {
                ("Ann Roe", "Trade PS", "Ministry of Trade of Kenya", "KEN"),
                ("Ole Lund", "Ambassador", "Embassy of Norway in Kenya", "NOR"),
                ("Ida Elm", "Deputy Chief of Mission", "Embassy of Norway in Kenya", "NOR"),
            },
        ),
        (  # called like a company; an opposite number; a headline in capitals is a sentence
            "MINISTER MEETS POLISH COUNTERPART\n\nNorwegian Minister of Trade Julio Ferrari met his Polish opposite "
            "number, Ichiro Honda.",
            {
                ("Julio Ferrari", "Minister of Trade", "Ministry of Trade of Norway", "NOR"),
                ("Ichiro Honda", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
            },
        ),
        (  # names that elsewhere are titles; a deputy of a parliament, whose side those listed with him are on
            "Borvik Corporation's CEO Sultan Hamdan Busaidi, Vice Admiral Pak Chol-min and Verkhovna Rada deputy Oleh "
            "Danko spoke.",
            {
                ("Sultan Hamdan Busaidi", "CEO", "Borvik Corporation", "UKR"),
                ("Pak Chol-min", "", "", "UKR"),
                ("Oleh Danko", "deputy", "Verkhovna Rada of Ukraine", "UKR"),
            },
        ),
        (  # an initial is one name with what it stands for
            "Talks with Mr. O. Lund, Norwegian Minister of Trade. Mr. Ole Lund spoke.",
            {("Ole Lund", "Minister of Trade", "Ministry of Trade of Norway", "NOR")},
        ),
        (  # a desk in brackets, and letters of the office itself
            "Ole Lund, Secretary (East), Ministry of External Affairs of Norway, and the Chief of Defence Forces (CDF) "
            "of Norway, Gen Jan Lis, spoke.",
            {
                ("Ole Lund", "Secretary (East)", "Ministry of External Affairs of Norway", "NOR"),
                ("Jan Lis", "Chief of Defence Forces", "Defence Forces of Norway", "NOR"),
            },
        ),
        (  # two offices with a stroke between; how long they have been held
            "Norway's newly appointed Deputy Prime Minister/Foreign Minister Ann Roe spoke.",
            {
                ("Ann Roe", "Deputy Prime Minister", "Government of Norway", "NOR"),
                ("Ann Roe", "Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
            },
        ),
        (  # cities and regions stay in the title
            "Maryland Governor Ole Lund met Mayor of Bergen Ann Roe.",
            {("Ole Lund", "Maryland Governor", "", "USA"), ("Ann Roe", "Mayor of Bergen", "", "NOR")},
        ),
        (  # a list of a body's officers
            "Borvik Corporation Chairman Ole Lund, Vice President Jan Lis and Director Ann Roe spoke.",
            {
                ("Ole Lund", "Chairman", "Borvik Corporation", ""),
                ("Jan Lis", "Vice President", "Borvik Corporation", ""),
                ("Ann Roe", "Director", "Borvik Corporation", ""),
            },
        ),
        (  # said again with the field
            "Norwegian Vice Minister Ann Roe spoke. The Defence Vice Minister left.",
            {("Ann Roe", "Vice Minister", "Ministry of Defence of Norway", "NOR")},
        ),
        (  # title of a body
            "The President of Borvik Corporation, Ole Lund, spoke.",
            {("Ole Lund", "President", "Borvik Corporation", "")},
        ),
        (  # several offices in a chain
            "Deputy Prime Minister and Minister of Finance of Chile Rosa Vidal spoke.",
            {
                ("Rosa Vidal", "Deputy Prime Minister", "Government of Chile", "CHL"),
                ("Rosa Vidal", "Minister of Finance", "Ministry of Finance of Chile", "CHL"),
            },
        ),
        (  # field with a list
            "Minister of Foreign Affairs, Trade and Tourism of Chile Rosa Vidal spoke.",
            {("Rosa Vidal", "Minister of Foreign Affairs, Trade and Tourism",
              "Ministry of Foreign Affairs, Trade and Tourism of Chile", "CHL")},
        ),
        (  # ambassador: the host stands in the embassy's name
            "Chilean Ambassador to Norway Rosa Vidal spoke.",
            {("Rosa Vidal", "Ambassador", "Embassy of Chile in Norway", "CHL")},
        ),
        (  # shared office in the plural
            "The foreign ministers Ann Roe of Norway and Jan Lis of Poland spoke.",
            {
                ("Ann Roe", "foreign minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Jan Lis", "foreign minister", "Ministry of Foreign Affairs of Poland", "POL"),
            },
        ),
        (  # the counterpart of a mayor, in his own city
            "The Mayor of Bergen Ann Roe received her counterpart from Gdansk, Pere Pla i Lis.",
            {("Ann Roe", "Mayor of Bergen", "", "NOR"), ("Pere Pla i Lis", "Mayor", "", "POL")},
        ),
        (  # a field that names a partner
            "The Minister for Foreign Action, Relations with the EU and Transparency, Ann Roe, spoke.",
            {("Ann Roe", "Minister for Foreign Action, Relations with the EU and Transparency", "", "")},
        ),
        (  # whose envoy somebody is
            "Russian Minister Igor Lis came. Lis, who is the Russian president's envoy to the Caspian, spoke.",
            {("Igor Lis", "Minister", "", "RUS"), ("Igor Lis", "envoy to the Caspian", "Presidency of Russia", "RUS")},
        ),
        (  # a counterpart called by his rank again; the mission of an organisation
            "Norwegian Minister of Energy Ann Roe met her counterpart from Chile, Rosa Vidal. Minister Vidal left.",
            {
                ("Ann Roe", "Minister of Energy", "Ministry of Energy of Norway", "NOR"),
                ("Rosa Vidal", "Minister of Energy", "Ministry of Energy of Chile", "CHL"),
            },
        ),
        (
            "The Head of the OSCE Mission to Montenegro, Ambassador Ann Roe, met Poles.",
            {("Ann Roe", "Head", "OSCE Mission", "OSCE"), ("Ann Roe", "Ambassador", "", "OSCE")},
        ),
        (  # members of a house; who commands from a city
            "Polish President Piotr Lis met Seimas deputies Ann Roe and Jonas Kis.",
            {
                ("Piotr Lis", "President", "Presidency of Poland", "POL"),
                ("Ann Roe", "deputy", "Seimas", "LTU"),
                ("Jonas Kis", "deputy", "Seimas", "LTU"),
            },
        ),
        (
            "Ann Roe, Commander of the Arctic Command in Tromsø, met Poles.",
            {("Ann Roe", "Commander", "Arctic Command of Norway", "NOR")},
        ),
        (  # whose counterpart is met, where he himself is "he"
            "Polish Defence Minister Ann Roe left for Peru. She will be received by President Luis Ortega "
            "and will meet her counterpart Rosa Vidal.",
            {
                ("Ann Roe", "Defence Minister", "Ministry of Defence of Poland", "POL"),
                ("Luis Ortega", "President", "Presidency of Peru", "PER"),
                ("Rosa Vidal", "Defence Minister", "Ministry of Defence of Peru", "PER"),
            },
        ),
        (  # who wrote the text
            "By Ann Roe - Gazette:\n\nPolish Foreign Minister Jan Lis met Chileans.",
            {("Jan Lis", "Foreign Minister", "Ministry of Foreign Affairs of Poland", "POL")},
        ),
        (  # the counterpart holds the same office
            "Norwegian Foreign Minister Ann Roe met her Polish counterpart Jan Lis.",
            {
                ("Ann Roe", "Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Jan Lis", "Foreign Minister", "Ministry of Foreign Affairs of Poland", "POL"),
            },
        ),
        (  # by another word, which is a preposition too
            "Polish Minister of Trade Jan Lis, vague vis-à-vis Chile, met his Peruvian vis-a-vis Rosa Vidal.",
            {
                ("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
                ("Rosa Vidal", "Minister of Trade", "Ministry of Trade of Peru", "PER"),
            },
        ),
        (  # the name in brackets, a gloss in brackets
            "The Deputy Minister of Trade of Norway (Ole Lund) and the Secretary (East) of Peru, Luis Ortega, met.",
            {
                ("Ole Lund", "Deputy Minister of Trade", "Ministry of Trade of Norway", "NOR"),
                ("Luis Ortega", "Secretary (East)", "", "PER"),
            },
        ),
        (
            "Poland's Jan Lis met the Deputy Trade Minister (Ole Lund) of Norway.",
            {("Jan Lis", "", "", "POL"), ("Ole Lund", "Deputy Trade Minister", "Ministry of Trade of Norway", "NOR")},
        ),
        (  # cut short, but for minutes
            "For 20 min. Polish Dep. Prime Min. Jan Lis met Asst. Foreign Min. Ole Lund of Norway and Pres. Rosa Vidal "
            "of Peru.",
            {
                ("Jan Lis", "Dep. Prime Min.", "Government of Poland", "POL"),
                ("Ole Lund", "Asst. Foreign Min.", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Rosa Vidal", "Pres.", "Presidency of Peru", "PER"),
            },
        ),
        (  # the country behind a comma or in brackets
            "In Geneva Jan Lis, Minister of Trade, Poland, met Ole Lund, Deputy Minister of Energy (Norway).",
            {
                ("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
                ("Ole Lund", "Deputy Minister of Energy", "Ministry of Energy of Norway", "NOR"),
            },
        ),
        (
            "Jan Lis, Acting Minister of the Presidency of the Council of Ministers of Poland, spoke.",
            {
                (
                    "Jan Lis",
                    "Acting Minister of the Presidency of the Council of Ministers",
                    "Presidency of the Council of Ministers of Poland",
                    "POL",
                ),
            },
        ),
        (  # who gives a talk presides over no house
            "Guest speaker Ole Lund of Norway, a speaker at the forum, met the speaker of Peru's Congress, Rosa Vidal.",
            {("Ole Lund", "", "", "NOR"), ("Rosa Vidal", "speaker", "Congress of Peru", "PER")},
        ),
        (  # what a house is in English
            "The Speaker of the Seimas (Parliament of Lithuania), Ann Roe, spoke.",
            {("Ann Roe", "Speaker", "Seimas", "LTU")},
        ),
        (  # what a minister is in, and who is of a ministry without an office
            "The minister of trade in the government of Norway, Ole Lund, met Jan Lis, an official of the Polish "
            "Ministry of Energy, and Ann Roe, a critic of the Ministry of Fish.",
            {
                ("Ole Lund", "minister of trade", "Ministry of Trade of Norway", "NOR"),
                ("Jan Lis", "", "Ministry of Energy of Poland", "POL"),
                ("Ann Roe", "", "", "POL"),
            },
        ),
        (  # where the ambassador lives
            "Present was Thailand's Ambassador to Bhutan, resident in Dhaka, Mr. Chal Thanchit.",
            {("Chal Thanchit", "Ambassador", "Embassy of Thailand in Bhutan", "THA")},
        ),
        (  # an age, a calling or a clause between name and office, and another name behind
            "Norwegian Premier Ole Lund met Jan Lis, 54, Polish Minister of Trade, Eva Lis, the 61-year-old Polish "
            "Minister of Justice, and Ida Lis, a veteran politician and Polish Minister of Energy.",
            {
                ("Ole Lund", "Premier", "Government of Norway", "NOR"),
                ("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
                ("Eva Lis", "Minister of Justice", "Ministry of Justice of Poland", "POL"),
                ("Ida Lis", "Minister of Energy", "Ministry of Energy of Poland", "POL"),
            },
        ),
        (  # the office of a clause is that of the name before, not of the one behind
            "In Norway the Polish minister met Ole Lund, who serves as Premier, Siri Moe, who is the Foreign Minister, "
            "and Justice Minister Ola Berg.",
            {
                ("Ole Lund", "Premier", "Government of Norway", "NOR"),
                ("Siri Moe", "Foreign Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Ola Berg", "Justice Minister", "Ministry of Justice of Norway", "NOR"),
            },
        ),
        (  # names on lines of their own, each above the office
            "Those present were:\n\nOle Lund\nPremier of Norway\n\nEva Lis\nMinister of Trade of Poland",
            {
                ("Ole Lund", "Premier", "Government of Norway", "NOR"),
                ("Eva Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
            },
        ),
        (  # offices on lines of their own, each above the name
            "Those present were:\n\nPremier of Norway\nOle Lund\n\nMinister of Trade of Poland\nEva Lis",
            {
                ("Ole Lund", "Premier", "Government of Norway", "NOR"),
                ("Eva Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL"),
            },
        ),
        (  # who acts behind a name is somebody else
            "With the Polish Minister of Trade, Mr Jan Lis, the President travelled to Oslo.",
            {("Jan Lis", "Minister of Trade", "Ministry of Trade of Poland", "POL")},
        ),
        (  # an office behind which a president is named whom its holder serves
            "They met the special envoy of President Jan Lis of Poland, Eva Wilk.",
            {
                ("Jan Lis", "President", "Presidency of Poland", "POL"),
                ("Eva Wilk", "special envoy of the President", "Presidency of Poland", "POL"),
            },
        ),
        (  # whose mayor or governor somebody is stands behind the name
            "In Norway Mayor Jan Lis of Gdynia and Governor Ann Roe of Texas met Mayor Ole Lund of Bergen.",
            {("Jan Lis", "Mayor", "", "POL"), ("Ann Roe", "Governor", "", "USA"), ("Ole Lund", "Mayor", "", "NOR")},
        ),
        (  # a service between office and rank
            "The chief of staff of the Kenya Air Force, Air Force Brigadier Tom Odhiambo, came.",
            {("Tom Odhiambo", "chief of staff", "Air Force of Kenya", "KEN")},
        ),
        (  # one field each, with "of" again
            "The Polish ministers of finance and of the environment, Jan Lis and Eva Lis, spoke.",
            {
                ("Jan Lis", "finance minister", "Ministry of Finance of Poland", "POL"),
                ("Eva Lis", "environment minister", "Ministry of Environment of Poland", "POL"),
            },
        ),
        (  # the embassy that an ambassador heads
            "Chile's ambassador in Oslo, Juan Paz, and the embassy's first secretary, Rosa Vidal, spoke.",
            {
                ("Juan Paz", "ambassador", "Embassy of Chile in Norway", "CHL"),
                ("Rosa Vidal", "first secretary", "Embassy of Chile in Norway", "CHL"),
            },
        ),
        (  # a ministry that is called an office
            "State Secretary at the Foreign Office, Ida Moe, received Chile's ambassador in Berlin, Juan Paz.",
            {
                ("Ida Moe", "State Secretary", "Foreign Office of Germany", "DEU"),
                ("Juan Paz", "ambassador", "Embassy of Chile in Germany", "CHL"),
            },
        ),
        (  # a committee of the parliament said before
            "The Polish parliament sent Jan Lis, head of its foreign affairs committee.",
            {("Jan Lis", "head", "foreign affairs committee", "POL")},
        ),
        (  # first of all who held an office
            "Norwegian Premier Ole Lund is the first head of government from the north to be received.",
            {("Ole Lund", "Premier", "Government of Norway", "NOR")},
        ),
        (  # a country each, of the ministers announced before
            "The foreign ministers of Norway and Chile met. Minister Ann Roe and Minister Rosa Vidal spoke.",
            {
                ("Ann Roe", "Minister", "Ministry of Foreign Affairs of Norway", "NOR"),
                ("Rosa Vidal", "Minister", "Ministry of Foreign Affairs of Chile", "CHL"),
            },
        ),
        (  # a ruler's name on a house
            "They visited King Harald Mosque with Ann Roe, head of the Norwegian foundation Borvik.",
            {("Ann Roe", "head", "Borvik", "NOR")},
        ),
        (  # the country behind the body
            "Ann Roe, Director, Harbour Bureau, Norway; Rosa Vidal, Director, Port Bureau, Chile.",
            {
                ("Ann Roe", "Director, Harbour Bureau", "", "NOR"),
                ("Rosa Vidal", "Director, Port Bureau", "", "CHL"),
            },
        ),
        (  # two of two countries
            "The Norwegian Foreign Minister and Chilean President Rosa Vidal met.",
            {("Rosa Vidal", "President", "Presidency of Chile", "CHL")},
        ),
        (  # the office in the headline alone
            "Norwegian Minister visits harbour\n\nBORVIK. Ann Roe met workers of the harbour.",
            {("Ann Roe", "Minister", "", "NOR")},
        ),
        (  # before a handle
            "I met the Trade Minister @AnnRoe today. Ann Roe spoke of Chile.",
            {("Ann Roe", "Trade Minister", "Ministry of Trade of Chile", "CHL")},
        ),
        (  # where a colleague comes from
            "His colleague from Lima, Rosa Vidal, met Norwegian minister Ann Roe.",
            {("Rosa Vidal", "minister", "", "PER"), ("Ann Roe", "minister", "", "NOR")},
        ),
        (  # two offices of the first, not one of each
            "They saw Deputy Prime Minister, Minister of Energy of Chile, Rosa Vidal and Ann Roe.",
            {
                ("Rosa Vidal", "Deputy Prime Minister", "Government of Chile", "CHL"),
                ("Rosa Vidal", "Minister of Energy", "Ministry of Energy of Chile", "CHL"),
                ("Ann Roe", "", "", "CHL"),
            },
        ),
        (  # a party's secretariat is of its committee
            "Wang Lu, Secretary of the CPC Secretariat and Director of the CPC Central Committee, spoke.",
            {
                ("Wang Lu", "Secretary", "CPC Central Committee of China", "CHN"),
                ("Wang Lu", "Director", "CPC Central Committee of China", "CHN"),
            },
        ),
    ],
)  # fmt: skip
def test_offices_of_people(code_text, text, expected):
    assert set(posts(code_text(text))) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Norwegian Prime Minister Ole bin Harald al-Lund spoke.", ["Ole bin Harald al-Lund"]),
        ("Polish President J. K. Lis spoke.", ["J. K. Lis"]),
        ("Chilean President José Ñandú-Vidal spoke.", ["José Ñandú-Vidal"]),
        ("H.E. Mr. Ole Lund, Norwegian Ambassador, spoke.", ["Ole Lund"]),
        ("Norwegian Minister of Justice Ann Roe MP spoke.", ["Ann Roe"]),
        ("Polish President Jan A Lis spoke.", ["Jan A Lis"]),
        ("Polish President Jan “Janek” Lis spoke.", ["Jan “Janek” Lis"]),
        ("They left from Olga Harund Airbase.", []),
        ("Sultan Ali Lisov, member of the Politburo, spoke.", ["Sultan Ali Lisov"]),
        ("They will meet at Olga Beach.", []),
        ("Norwegian Senator Olga Hill spoke.", ["Olga Hill"]),
        ("Norwegian Minister Ole Lund met his counterpart, Park Olav.", ["Ole Lund", "Park Olav"]),
        ("They met the President of the Senate of Poland Hakim Lisov.", ["Hakim Lisov"]),
        ("Polish Lieutenant General (Retd) Jan ul Lis spoke.", ["Jan ul Lis"]),
        ("Polish Minister Eva Lis signed a pact between Oslo and Borvik Harund.", ["Eva Lis"]),
        ("Polish Minister Dr. S. A. Lis spoke.", ["S. A. Lis"]),
        ("Omar bin Sultan Al Lis, Chairman of the Borvik Ports Authority, spoke.", ["Omar bin Sultan Al Lis"]),
        ("Pak Chun Sik, Vice-Minister of Culture, spoke.", ["Pak Chun Sik"]),
        ("Ships built by Japan Borvik Shipyards came.", []),
        ("Polish President Jan Lis II spoke.", ["Jan Lis II"]),
        ("Polish President Jan Lis, Jr. of Borvik spoke.", ["Jan Lis, Jr."]),
        ("Polish Minister Jan Amir-Lis spoke.", ["Jan Amir-Lis"]),
        ("H.S.H. Prince Jan von und zu Borvik spoke.", ["Jan von und zu Borvik"]),
        ("Then A.Sh. Lisov came.", ["A.Sh. Lisov"]),
        ("BORVIK – Polish Minister Jan Lis spoke.", ["Jan Lis"]),
        ("Polish Minister Łukasz Đorić spoke. Later Lukasz Doric left.", ["Łukasz Đorić"]),
        ("They met at the Jan Lis Palace.", []),
        ("Prime Minister Meets President", []),
        ("The Strait of Borvik is long.", []),
    ],
)
def test_names(code_text, text, names):
    assert code_text(text).people["name"].tolist() == names


def test_later_mentions_by_surname_and_by_office_are_the_same_person(code_text):
    text = "Norwegian Foreign Minister Ann Roe arrived. Roe spoke first. The Minister thanked her hosts."
    coding = code_text(text)
    mentions = coding.mentions.merge(coding.evidence, on="evidence_id")
    quotes = mentions.loc[mentions["entity_type"] == "person", "quote"].tolist()
    assert len(coding.people) == 1
    assert "Roe" in quotes
    assert any("Minister" in quote and "Ann" not in quote for quote in quotes)
