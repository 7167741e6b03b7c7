import pytest
from telling import posts

from coopstats import article_from_text, code


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
        ("The Peruvian and Chilean air forces met.", {"Air Force of Peru", "Air Force of Chile"}),
        ("The navies of Peru and Chile met.", {"Navy of Peru", "Navy of Chile"}),
        ("The Bank of Peru spoke to both central banks.", {"Bank of Peru", "Central Bank of Norway"}),
        # offices without a name
        ("The ministers of electricity and supply of Chile came.",
         {"Ministry of Electricity of Chile", "Ministry of Supply of Chile"}),
        ("The defence ministers of Chile, Peru and Poland came.",
         {"Ministry of Defence of Chile", "Ministry of Defence of Peru", "Ministry of Defence of Poland"}),
        ("The Minister of Energy wrote to Chile.", {"Ministry of Energy of Norway"}),
        ("The Fish Chamber of Commerce president met the Chilean ambassador.",
         {"Fish Chamber of Commerce", "Embassy of Chile in Norway"}),
        ("The Chilean ambassador came.", {"Embassy of Chile in Norway"}),
        ("Ministers spoke of governments and parliaments in Chile.", set()),
    ],
)  # fmt: skip
def test_bodies_of_several_and_of_nobody_named(code_text, text, names):
    assert set(code_text(text, publisher="Government of Norway").institutions["name"]) == names


def test_a_body_that_an_office_implies_is_where_the_office_is_said(code_text):
    coding = code_text("The Minister of Energy wrote to Chile.", publisher="Government of Norway")
    said = coding.mentions.merge(coding.evidence, on="evidence_id")
    assert said.loc[said["entity_type"] == "institution", "quote"].tolist() == ["Minister of Energy"]
    assert coding.institutions["basis"].tolist() == ["implied"]


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("Chief of Army Staff Ole Lund met the Chilean envoy.", "Ole Lund", "Army of Norway"),
        ("Present were the Head of the Minister's Office Department and the Norwegian ambassador to Chile, Ole Lund.",
         "Ole Lund", "Embassy of Norway in Chile"),
        ("They met Ole Lund, head of the Commission for External Relations of the LPRP Central Committee.", "Ole Lund",
         "Commission for External Relations of Laos"),
        ("Prime Minister Ole Lund of Norway met staff of the Norwegian Embassy in Chile.", "Ole Lund",
         "Government of Norway"),
        ("The Foreign Ministers of the two countries, Ole Lund and Rosa Vidal of Chile, met.", "Ole Lund",
         "Ministry of Foreign Affairs of Norway"),
        ("Ole Lund, General Secretary of the CPV CC, spoke.", "Ole Lund", "CPV CC of Vietnam"),
        ("Minister at the Prime Minister's Office Ole Lund spoke.", "Ole Lund", "Prime Minister's Office of Norway"),
        ("Prime Minister Ole Lund of Norway met Chileans at the President's Residence.", "Ole Lund",
         "Government of Norway"),
        ("Head of the Judiciary's High Council for Human Rights Ole Lund spoke.", "Ole Lund",
         "High Council for Human Rights of Norway"),
        ("Deputy Minister for Finance and Administration Ole Lund met Chileans.", "Ole Lund", None),
        ("The Minister of Health and Sport, Ann Roe, came with Health Secretary Ole Lund.", "Ole Lund",
         "Ministry of Health and Sport of Norway"),
        ("The Norway Federation of Tea Unions met. Ole Lund, president of the NFTU, spoke.", "Ole Lund",
         "Norway Federation of Tea Unions"),
        ("Ole Lund, general secretary of the Communist Party of Norway Central Committee, spoke.", "Ole Lund",
         "Communist Party of Norway Central Committee"),
        ("He met the Chief of the Norwegian People's Navy, Vice Admiral Ole Lund.", "Ole Lund",
         "People's Navy of Norway"),
        ("The president of Nippon Seiko, Mr Ole Lund, came.", "Ole Lund", "Nippon Seiko"),
        ("Secretary of State of the Ministry of Fish Ole Lund met Ann Roe of Washington.", "Ole Lund",
         "Ministry of Fish of Norway"),
        ("They met Ole Lund, Rector of Borvik University Oslo (BUO).", "Ole Lund", "Borvik University Oslo"),
        ("At the Ministry of Fish they met Deputy Director of the Undersecretary's Office Department Ole Lund.",
         "Ole Lund", "Ministry of Fish of Norway"),
        ("He assured the President of Chile's support. Ole Lund, the Minister of Energy of Norway, left.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("JICA Chile Office Chief Representative Ole Lund met Chileans.", "Ole Lund", "JICA Chile Office of Japan"),
        ("ADB Chile Resident Mission Country Director Ole Lund met Chileans.", "Ole Lund",
         "ADB Chile Resident Mission"),
        ("They met Ole Lund, director of the Geneva-based Center for Fair Trade.", "Ole Lund", "Center for Fair Trade"),
        ("They met Secretary General of the World Forum for Harmony of Schools of Thought Ole Lund.", "Ole Lund",
         "World Forum for Harmony of Schools of Thought"),
        ("They met the Chairman of the Borvik Women Forum Ole Lund.", "Ole Lund", "Borvik Women Forum"),
        ("Chief of the Naval Staff Ole Lund of the Royal Norwegian Navy met the Chilean envoy.", "Ole Lund",
         "Royal Norwegian Navy"),
        ("Norwegian Navy Chief Admiral Ole Lund met the Chilean envoy.", "Ole Lund", "Navy of Norway"),
        ("Inspector General of Police Ole Lund met the Chilean envoy.", "Ole Lund", "Police of Norway"),
        ("The Supreme Commander of the Armed Forces Ole Lund met the Chilean envoy.", "Ole Lund",
         "Armed Forces of Norway"),
        ("Additional Secretary Ole Lund, of whose Ministry of Energy much is said, came.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("At Borvik University, Rector Ole Lund received a Chilean.", "Ole Lund", "Borvik University"),
        ("EU Ambassador to Norway Ole Lund met Chileans.", "Ole Lund", "Delegation of European Union in Norway"),
        ("The President of the Senate, Ole Lund, met Chileans.", "Ole Lund", "Senate of Norway"),
        ("Assistant Secretary of State for African Affairs Ole Lund met the Chilean envoy.", "Ole Lund",
         "Department of State of United States"),
        ("Deputy Assistant Secretary of Defense for Russia Ole Lund met the Chilean envoy.", "Ole Lund",
         "Department of Defense of United States"),
        ("President of the Supreme Administrative Court of Turkey Ole Lund met Chileans.", "Ole Lund",
         "Supreme Administrative Court of Turkey"),
        ("Premier of Ontario Ole Lund met Chileans.", "Ole Lund", None),
        ("They met the ministers of defence of Norway and Chile, Ole Lund and Rosa Vidal.", "Ole Lund",
         "Ministry of Defence of Norway"),
        # Universities have chancellors; the name of a centre or ministry is no part of a title
        ("They met the Vice-Chancellor of the University of Lagos (UNILAG), Ole Lund.", "Ole Lund",
         "University of Lagos"),
        ("They met Ole Lund, Chancellor of the University of Lagos.", "Ole Lund", "University of Lagos"),
        ("They met Vice-Chancellor Ole Lund of Germany.", "Ole Lund", "Government of Germany"),
        # Who is met where somebody goes is of that house
        ("The Chileans visited Borvik University, where Vice-Chancellor Ole Lund welcomed them.", "Ole Lund",
         "Borvik University"),
        ("The Chileans toured the company Borvik Steel and were met by director general Ole Lund.", "Ole Lund",
         "Borvik Steel"),
        ("A visit to Borvik Museum ended. Director Ole Lund met the Chileans.", "Ole Lund", None),
        ("They met Ole Lund, Head of the Central Asia Division at the Ministry of Energy.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("They met the Chairman of the Committee for Trade, Ann Roe. Deputy Chairman of the Committee Ole Lund spoke.",
         "Ole Lund", "Committee for Trade"),
        ("They met the Head of the World Bank Office in Norway Ole Lund.", "Ole Lund", "World Bank Office"),
        ("They met the President of the State Council of Geneva, Ole Lund.", "Ole Lund", "State Council of Geneva"),
        ("They met Europol's Executive Director, Ole van den Bosch.", "Ole van den Bosch", "Europol"),
        ("They met the head of the Supreme State Prosecutor's Office, Ole Lund.", "Ole Lund",
         "Supreme State Prosecutor's Office of Norway"),
        ("The Director of the Police Directorate, Ole Lund, met the Chileans.", "Ole Lund",
         "Police Directorate of Norway"),
        ("They met Bavarian Minister of Energy Ole Lund.", "Ole Lund", "Ministry of Energy of Bavaria"),
        ("They met the Regional Minister of Energy, Ole Lund.", "Ole Lund", None),
        ("They met the Head of the EU Monitoring Mission (EUMM), Ambassador Ole Lund.", "Ole Lund",
         "EU Monitoring Mission"),
        ("They met Ole Lund, Director of the Centre for Strategic Studies.", "Ole Lund",
         "Centre for Strategic Studies"),
        ("They met the Secretary General of the Ministry of Energy, Ole Lund.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("They met Ole Lund, Director, Ministry of Mines, Kenya; and Ann Roe, Director, Ministry of Health, Chile.",
         "Ole Lund", "Ministry of Mines of Kenya"),
        # Branches, places and nouns between the office and the name
        ("They met the Red Cross and the head of its delegation in Lima, Ole Lund.", "Ole Lund", "Red Cross"),
        ("They met the Director of the Kenya Fish College at Borvik, DIG Ole Lund.", "Ole Lund", "Kenya Fish College"),
        ("They met Ann Roe of the Supreme Court of Peru and the vice-president of the court, Ole Lund.", "Ole Lund",
         "Supreme Court of Peru"),
        ("They met the vice-president of the court, Ole Lund.", "Ole Lund", None),
        ("They met the Governor of Fish Bank, Dr Ole Prein. Dr Prein, who also chairs the Council of Banks, spoke.",
         "Ole Prein", ["Fish Bank", "Council of Banks of Norway"]),
        ("The Ministry of Energy wrote. They met the head of the trade department of the ministry, Ole Lund.",
         "Ole Lund", "Ministry of Energy of Norway"),
        ("They met Bank Borvik executive director Ole Prein.", "Ole Prein", "Bank Borvik"),
        ("They met Norwegian Vice-President for Economic Affairs Ole Lund.", "Ole Lund", "Presidency of Norway"),
        ("They met the Armed Forces of Peru and the commander of its Army, Ole Lund.", "Ole Lund", "Army of Peru"),
        ("They met the Director of the Department of Trade, Ole Lund. The Ministry of Energy wrote.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("They met the Commandant of the Fish College, Borvik, Major Ole Lund.", "Ole Lund", "Fish College"),
        ("The Fish College will work with Borvik Museum, its director, Ole Lund, said.", "Ole Lund", "Fish College"),
        ("They met the Fish College and Ole Lund, dean at the college.", "Ole Lund", "Fish College"),
        ("They met the Chief of the Land Forces, Ole Lund.", "Ole Lund", "Land Forces of Norway"),
        ("They met the Fish Office of Norway and Deputy Director of the Trade Department Ole Lund.", "Ole Lund",
         "Fish Office of Norway"),
        ("They met UNICEF Dhaka representative Ole Lund.", "Ole Lund", "UNICEF"),
        ("They met Ole Lund, chief of the Norwegian Army Military Works Command.", "Ole Lund",
         "Army Military Works Command of Norway"),
        ("They met the Cabinet Secretary, Ole Lund.", "Ole Lund", "Government of Norway"),
        ("The State Agency on Water under the Government of Norway and its director, Ole Lund, met Poles.",
         "Ole Lund", "State Agency on Water of Norway"),
        ("The Fish Agency met them. Deputy director of the agency Ole Lund spoke.", "Ole Lund",
         "Fish Agency of Norway"),
        ("They met the Secretary of the Department of Fish Care, Ole Lund.", "Ole Lund",
         "Department of Fish Care of Norway"),
        ("They met Ole Prein, director of the University Centre in Borvik (UNIB).", "Ole Prein",
         "University Centre in Borvik"),
        ("They met the Bureau of Customs of Peru. The BOC's director, Ole Lund, spoke.", "Ole Lund",
         "Bureau of Customs of Peru"),
        ("The Fish Agency received guests of the Fish College, led by Ole Lund, its dean.", "Ole Lund", "Fish College"),
        # A body said again without its country is that of its officer; one with a place behind it, of that place
        ("They met Peru's Rosa Vidal, a guest of the Fish Academy. Ole Lund, head of Chile's Fish Academy, spoke.",
         "Ole Lund", "Fish Academy"),
        ("British High Commissioner Jan Lis came with the mission's political counsellor, Ann Roe.", "Ann Roe",
         "High Commission of United Kingdom in Norway"),
        ("The Borvik Bank opened a branch. Director Ann Roe spoke.", "Ann Roe", "Borvik Bank"),
        # A secretary with the field in brackets; commissioners of the union
        ("Minister of Fisheries Ole Lund met Poles. Secretary (Fisheries) Ann Roe was present.", "Ann Roe",
         "Ministry of Fisheries of Norway"),
        ("They met EU Enlargement Commissioner Piotr Lis.", "Piotr Lis", "European Commission"),
        ("They met EU Trade Commissioner Piotr Lis.", "Piotr Lis", "European Commission"),
        # Who presides over a house, a university or a company is not of the state's presidency
        ("They met Ole Lund, President of the House.", "Ole Lund", "Parliament of Norway"),
        ("They met the Vice-President of the Chamber, Ole Lund.", "Ole Lund", "Parliament of Norway"),
        ("They met the Vice-President for Finance, Ole Lund.", "Ole Lund", None),
        ("They met Vice-Chancellor Ole Lund of Kenya.", "Ole Lund", None),
        # Who serves a head of government
        ("They met Ole Lund, Minister attached to the Prime Minister.", "Ole Lund", "Government of Norway"),
        ("They met Ole Lund, Minister attached to the President.", "Ole Lund", "Presidency of Norway"),
        ("The Prime Minister's Office wrote. They met Ole Lund, Adviser to the Prime Minister.", "Ole Lund",
         "Prime Minister's Office of Norway"),
        ("Minister of Energy Ann Roe met Chileans. The Ministry's director general Ole Lund spoke.", "Ole Lund",
         "Ministry of Energy of Norway"),
        ("They met Ole Lund, Member of the Politburo of the Labour Party of Norway.", "Ole Lund",
         "Labour Party of Norway Central Committee"),
        ("The Borvik Tourism Committee met. Secretary Ann Roe spoke.", "Ann Roe", "Borvik Tourism Committee"),
    ],
)  # fmt: skip
def test_bodies_of_officers(code_text, text, name, body):
    found = posts(code_text(text, publisher="Government of Norway"))
    assert [post[2] for post in found if post[0] == name and post[2]] == (
        [body] if isinstance(body, str) else body or []
    )


def test_an_acronym_said_before_the_name_that_it_stands_for_is_the_same_body(code_text):
    text = "BRI met Chileans. Ann Roe leads the Borvik Research Institute (BRI)."
    assert len(code_text(text, publisher="Government of Norway").institutions) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Peru-Chile Joint Commission on Fish met. The joint commission rose.",
            ["Peru-Chile Joint Commission on Fish"],
        ),
        ("They met the Borvik Union of Tea Makers. The Union of Tea Makers spoke.", ["Borvik Union of Tea Makers"]),
        ("A joint commission opened. The Peru-Chile Joint Commission rose.", ["Peru-Chile Joint Commission"]),
        ("Ole Prein, President-elect of Peru, came. He spoke in the Peruvian Senate.", ["Senate of Peru"]),
        ("The Peruvian NA's head, Ole Prein, left the National Assembly.", ["National Assembly of Peru"]),
        ("She met the Deputy Minister of Fisheries of Chile.", ["Ministry of Fisheries of Chile"]),
        ("They left the State Council and the Council of Ministers of Peru.",
         ["Council of Ministers of Peru", "State Council of Peru"]),
        ("The Saeima's Fish Committee wrote.", ["Fish Committee of Latvia", "Saeima"]),
        ("ECOWAS wrote. Ole Prein of the ECOWAS Commission spoke.", ["ECOWAS Commission"]),
        ("Ole Prein came to the 9th Congress of the OAS, the Organization of American States.",
         ["Organization of American States"]),
        ("Peru's Ann Roe met the UN High Commissioner for Refugees, Ole Prein of UNHCR.", ["UNHCR"]),
        ("Peru's Ann Roe met the United Nations High Commissioner for Refugees.", ["UNHCR"]),
        ("Peru's Ann Roe saw the Office of the UN High Commissioner for Refugees.",
         ["Office of the UN High Commissioner for Refugees"]),
        ("Peru's Ann Roe spoke at the OSCE Ministerial Council.", ["OSCE"]),
        ("Ann Tamm, chair of the Fish Committee of the Estonian parliament, met Poles.",
         ["Fish Committee of the Estonian parliament", "Parliament of Estonia"]),
        ("Ole Prein of the Ministry of Fisheries, Peru, spoke.", ["Ministry of Fisheries of Peru"]),
        ("Peru's Ann Roe spoke at the National War College, Abuja.", ["National War College"]),
        ("Peruvian Minister Ann Roe spoke of the government and people of Chile.", ["Government of Chile"]),
        # a turn, and a state's presidency
        ("Estonian Minister Ole Prein praised a council that works under Malta's Presidency.", []),
        ("The Presidency of Kenya praised the council.", ["Presidency of Kenya"]),
        ("The Diet, the Parliament of Japan, met Poles.", ["Diet of Japan"]),
        ("Chilean Minister Ole Prein met Ann Roe of Norway and officials of the Ministry of Fish.",
         ["Ministry of Fish of Norway"]),
        ("Peru's Defence Minister Ann Roe met her Chilean counterpart.",
         ["Ministry of Defence of Chile", "Ministry of Defence of Peru"]),
        ("Peru's Defence Minister Ann Roe met her counterparts from Chile and Ghana.",
         ["Ministry of Defence of Chile", "Ministry of Defence of Ghana", "Ministry of Defence of Peru"]),
        ("The ambassadors of Peru, Chile and Ghana met the President of Estonia.",
         ["Embassy of Chile in Estonia", "Embassy of Ghana in Estonia", "Embassy of Peru in Estonia",
          "Presidency of Estonia"]),
        ("The State Department's Ann Roe met Peruvian Minister of Fisheries Ole Prein.",
         ["Ministry of Fisheries of Peru", "State Department of United States"]),
        ("Peruvian Minister of Fisheries Ole Prein praised the EU-Peru Free Trade Agreement.",
         ["Ministry of Fisheries of Peru"]),
        ("Peruvian Minister of Reintegration Ole Prein landed at Borvik Airport.",
         ["Ministry of Reintegration of Peru"]),
        ("Peruvian Minister Ole Prein met Dale Lind, head of SEF.", ["SEF"]),  # not Taiwan's
        ("Ole Prein, co-chair of the Peru-Chile commission, came.", ["Peru-Chile commission"]),
        ("Alberta's Ann Roe met Germany's Minister-President, Ole Prein.", []),
        ("Kenya's High Commissioner to Ghana Ann Roe came with the Kenyan mission's attaché, Ole Prein.",
         ["High Commission of Kenya in Ghana"]),
        ("Norwegian Minister of Meet Us Ann Roe spoke.", []),  # no field of government
        # a country's turn, and what it has with a union; whose president is none of the country
        ("They spoke of the Estonian presidency of the Council of the EU.", ["Council of the EU"]),
        ("The EU-Uzbekistan Cooperation Council met.", ["EU-Uzbekistan Cooperation Council"]),
        ("He met the President of the Belgian Chess Federation.", ["Belgian Chess Federation"]),
        (
            "Norwegian Minister of Fisheries Ann Roe met Pole Jan Lis, the Fjord Times reported.",
            ["Ministry of Fisheries of Norway"],
        ),
        (
            "Norwegian Minister of Fisheries Ann Roe gave an interview to the Fjord Times.",
            ["Fjord Times", "Ministry of Fisheries of Norway"],
        ),
    ],
)  # fmt: skip
def test_ministries_of_fields_and_media_that_only_report(code_text, text, names):
    assert sorted(code_text(text).institutions["name"]) == names


@pytest.mark.parametrize(
    ("publisher", "text", "title", "body"),
    [
        ("University of Oslo, Norway", "Rector Ann Roe met Polish Minister Jan Lis.", "Rector", "University of Oslo"),
        (
            "Ministry of Energy of Norway",
            "Director-General for Gas Ann Roe met Polish Minister Jan Lis.",
            "Director-General for Gas",
            "Ministry of Energy of Norway",
        ),
        (
            "Fish Bank of Norway",
            "The Bank's president, Ann Roe, met Polish Minister Jan Lis.",
            "president",
            "Fish Bank",
        ),
        (
            "Ministry of Energy of Norway",
            "Deputy Minister Ann Roe met Polish Minister Jan Lis.",
            "Deputy Minister",
            "Ministry of Energy of Norway",
        ),
        (  # in its own pages a body goes by its initials
            "Borvik Technical University",
            "BTU rejoices. Deputy Rector Ann Roe met Polish Minister Jan Lis.",
            "Deputy Rector",
            "BTU",
        ),
        ("Norwegian Fish Agency", "The Governor, Ann Roe, met Polish Minister Jan Lis.", "Governor", None),
        ("Ministry of Energy of Norway", "Captain Ann Roe met Polish Minister Jan Lis.", None, None),
        (
            "Oslo Daily Star",
            "Director-General for Gas Ann Roe met Polish Minister Jan Lis.",
            "Director-General for Gas",
            None,
        ),
    ],
)
def test_officers_of_the_body_that_publishes(publisher, text, title, body):
    coding = code(article_from_text(text, publisher=publisher, perspective="NOR"))
    own = coding.posts[coding.posts.person_id == coding.people.person_id[coding.people.name == "Ann Roe"].iloc[0]]
    names = own.merge(coding.institutions, on="institution_id", how="left")["name"]
    assert ([t for t in own.title if isinstance(t, str)], [n for n in names if isinstance(n, str)]) == (
        [title] if title else [],
        [body] if body else [],
    )
