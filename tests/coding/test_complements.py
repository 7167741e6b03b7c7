"""Posts as news writers tell them: title and body of each person."""

import pytest
from telling import posts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the chief of a field or body
        (
            "Luka Prein, Norway's top diplomat, met the head of Peruvian diplomacy, Rosa Vidal.",
            {
                ("Luka Prein", "top diplomat", "Ministry of Foreign Affairs of Norway"),
                ("Rosa Vidal", "head of diplomacy", "Ministry of Foreign Affairs of Peru"),
            },
        ),
        ("NATO chief Luka Prein came.", {("Luka Prein", "chief", "NATO")}),
        # who is charged with a field
        (
            "Kenya's deputy minister in charge of trade and industry, Luka Prein, spoke.",
            {
                (
                    "Luka Prein",
                    "deputy minister in charge of trade and industry",
                    "Ministry of Trade and Industry of Kenya",
                )
            },
        ),
        (
            "Vice-President of the European Commission in charge of Transport Luka Prein spoke.",
            {("Luka Prein", "Vice-President in charge of Transport", "European Commission")},
        ),
        (
            "Thai Minister attached to the Prime Minister's Office Luka Prein spoke.",
            {("Luka Prein", "Minister attached to the Prime Minister's Office", "Prime Minister's Office of Thailand")},
        ),
        # regions and topics
        (
            "Kenya's Director General for Europe and the Caucasus Luka Prein spoke.",
            {("Luka Prein", "Director General for Europe and the Caucasus", "")},
        ),
        (
            "Luka Prein, Kenya's special envoy on human rights issues, spoke.",
            {("Luka Prein", "special envoy on human rights issues", "")},
        ),
        (
            "Luka Prein, Kenya's deputy foreign minister for Asia, spoke.",
            {("Luka Prein", "deputy foreign minister for Asia", "Ministry of Foreign Affairs of Kenya")},
        ),
        # aides of somebody named, who is OFFICE of a body, desks of a government
        (
            "Rosa Vidal, a special envoy of President Luka Prein of Kenya, spoke.",
            {
                ("Rosa Vidal", "special envoy of the President", "Presidency of Kenya"),
                ("Luka Prein", "President", "Presidency of Kenya"),
            },
        ),
        (
            "Rosa Vidal, who is chief economist of the Peruvian fishing association ZVEI, and Kenya's ambassador, "
            "Luka Prein, spoke in Oslo.",
            {
                ("Rosa Vidal", "chief economist", "ZVEI"),
                ("Luka Prein", "ambassador", "Embassy of Kenya in Norway"),
            },
        ),
        (
            "The head of the government's human rights office, Luka Prein, and Norway's deputy for relations with "
            "states, Ann Roe, spoke.",
            {
                ("Luka Prein", "head of the human rights office", "Government of Norway"),
                ("Ann Roe", "deputy for relations with states", ""),
            },
        ),
        ("Rosa Vidal, who heads the Peruvian firm Zorbexa, spoke.", {("Rosa Vidal", "head", "Zorbexa")}),
        # departments that are ministries, boards of a name, companies behind a possessive, joined offices behind a name
        (
            "Rosa Vidal, assistant secretary at the Peruvian transport department, met the Zorvi Water Board chairman, "
            "Luka Prein.",
            {
                ("Rosa Vidal", "assistant secretary", "Transport department of Peru"),
                ("Luka Prein", "chairman", "Zorvi Water Board of Peru"),
            },
        ),
        (
            "The chief executive of Peru's Zorbexa, Rosa Vidal, met a former Lopexa president, Luka Prein.",
            {("Rosa Vidal", "chief executive", "Zorbexa"), ("Luka Prein", "president", "Lopexa")},
        ),
        (
            "Luka Prein, head of protocol and secretary of the Tea Board of Kenya, and Peruvian Ambassador Rosa Vidal "
            "spoke in Oslo.",
            {
                ("Luka Prein", "head of protocol", "Tea Board of Kenya"),
                ("Luka Prein", "secretary", "Tea Board of Kenya"),
                ("Rosa Vidal", "Ambassador", "Embassy of Peru in Norway"),
            },
        ),
        # bodies told by their kind and an acronym, by a task, by "the country's", behind the name
        (
            "The director of the Peruvian financial supervisor, ZEFI, spoke. The head of the country's anti-corruption "
            "agency, Rosa Vidal, came.",
            {("Rosa Vidal", "head", "anti-corruption agency of Peru")},
        ),
        (
            "Rosa Vidal, director of the Peruvian financial supervisor, ZEFI, spoke.",
            {("Rosa Vidal", "director", "ZEFI")},
        ),
        (
            "The Secretary General of Peru's Supreme Council of Antiquities, Rosa Vidal, spoke.",
            {("Rosa Vidal", "Secretary General", "Supreme Council of Antiquities of Peru")},
        ),
        (
            "The Kenya Tea Chamber was there. President Luka Prein of the chamber and the Tea Bank's Ann Roe spoke.",
            {("Luka Prein", "President", "Kenya Tea Chamber"), ("Ann Roe", "", "Tea Bank")},
        ),
        (
            "Kenya's Senate met the Senate of Peru. Zorsey vice-chancellor Rosa Vidal and the Principal Secretary for "
            "Education Merida Roe-Lund of Kenya spoke.",
            {
                ("Rosa Vidal", "vice-chancellor", "Zorsey"),
                ("Merida Roe-Lund", "Principal Secretary for Education", "Ministry of Education of Kenya"),
            },
        ),
        # bodies of which a country has one, departments of a body said again, committees of a house
        (
            "Norway's governor of the central bank, Ann Roe, met Rosa Vidal, chair of the Fish Marketing Board.",
            {
                ("Ann Roe", "governor", "central bank of Norway"),
                ("Rosa Vidal", "chair", "Fish Marketing Board of Norway"),
            },
        ),
        (
            "The Zor Arab Socialist Party was there. Head of the Party's Foreign Relations Bureau Luka Prein spoke.",
            {("Luka Prein", "Head of the Foreign Relations Bureau", "Zor Arab Socialist Party")},
        ),
        (
            "Luka Prein, the ruling Socialist Party's foreign affairs spokesman and a former foreign minister, spoke.",
            {
                ("Luka Prein", "foreign affairs spokesman", "Socialist Party"),
                ("Luka Prein", "former foreign minister", ""),
            },
        ),
        (
            "The head of the Senate's foreign relations committee, Luka Prein, met the director of the Zorbi company, "
            "Rosa Vidal.",
            {
                ("Luka Prein", "head", "Senate's foreign relations committee"),
                ("Rosa Vidal", "director", "Zorbi company"),
            },
        ),
        (
            "Kenya's principal immigration officer, Luka Prein, met the Energy Secretary, Rosa Vidal, and the Kenya "
            "Fund's officer in charge, Ann Roe.",
            {
                ("Luka Prein", "principal immigration officer", ""),
                ("Rosa Vidal", "Energy Secretary", "Ministry of Energy of Kenya"),
                ("Ann Roe", "officer in charge", "Fund of Kenya"),
            },
        ),
        # several heads of bodies, and who serves a minister
        (
            "The heads of Kenya's Tea Board (KTB) and of Peru's Cocoa Board, Luka Prein and Rosa Vidal, spoke.",
            {("Luka Prein", "head", "Tea Board of Kenya"), ("Rosa Vidal", "head", "Cocoa Board of Peru")},
        ),
        (
            "Kenya's director of cabinet of the Minister of Trade, Luka Prein, spoke.",
            {("Luka Prein", "director of cabinet of the Minister of Trade", "Ministry of Trade of Kenya")},
        ),
        (
            "Luka Prein, who leads the section for Latin America of Kenya's foreign ministry, spoke.",
            {("Luka Prein", "head of the section for Latin America", "Ministry of Foreign Affairs of Kenya")},
        ),
        (
            "Rosa Vidal, spokeswoman of the board of the Kenya Power Company, and the head of the Guardia di Mare, "
            "Luka Prein, spoke.",
            {
                ("Rosa Vidal", "spokeswoman of the board", "Kenya Power Company"),
                ("Luka Prein", "head", "Guardia di Mare"),
            },
        ),
        # names that open with a country or hold a task; organisations by the acronym of the text
        (
            "President of Kenya National Library Luka Prein met Rosa Vidal, chair of Peru's Bank for Foreign Trade.",
            {
                ("Luka Prein", "President", "National Library of Kenya"),
                ("Rosa Vidal", "chair", "Bank for Foreign Trade"),
            },
        ),
        (
            "An Indian Ocean Commission (IOC) mission ended. Its secretary general, Luka Prein, and the IOC's officer "
            "in charge of fisheries, Rosa Vidal, spoke.",
            {
                ("Luka Prein", "secretary general", "Indian Ocean Commission"),
                ("Rosa Vidal", "officer in charge of fisheries", "Indian Ocean Commission"),
            },
        ),
        (
            "Kenya's Nuclear Energy Agency chief Luka Prein met Rosa Vidal, head of Zorvibank.",
            {("Luka Prein", "chief", "Nuclear Energy Agency of Kenya"), ("Rosa Vidal", "head", "Zorvibank")},
        ),
        # whose office it is by a noun, and words of a title that no list knows
        ("Kenya's top drought envoy, Luka Prein, spoke.", {("Luka Prein", "drought envoy", "")}),
        (
            "Petrobras was told of it. The Brazilian company's exploration director, Rosa Vidal, spoke.",
            {("Rosa Vidal", "exploration director", "Petrobras")},
        ),
        (
            "Kenyan Minister of Trade Luka Prein spoke. Ann Roe, the Minister's private secretary, and the Director of "
            "the Kenya Tea Board, Jan Lis, came.",
            {
                ("Luka Prein", "Minister of Trade", "Ministry of Trade of Kenya"),
                ("Ann Roe", "private secretary", ""),
                ("Jan Lis", "Director", "Tea Board of Kenya"),
            },
        ),
        (
            "The Institute of Oslo and the president of the host institution, Luka Prein, signed.",
            {("Luka Prein", "president", "Institute of Oslo")},
        ),
        (
            "The president of Peru's trade union federation ZAR-LOP, Rosa Vidal, spoke.",
            {("Rosa Vidal", "president", "ZAR-LOP")},
        ),
        (
            "Rosa Vidal, who runs the Peruvian civil protection agency, spoke.",
            {("Rosa Vidal", "head", "Civil protection agency of Peru")},
        ),
        (
            "Rosa Vidal, president of the Senate's Agriculture Committee of Peru, spoke.",
            {("Rosa Vidal", "president", "Agriculture Committee of Peru")},
        ),
        (
            "The Secretary of Kenya's Supreme National Security Council Luka Prein spoke.",
            {("Luka Prein", "Secretary", "Supreme National Security Council of Kenya")},
        ),
        # departments in small letters, and who runs one
        (
            "Luka Prein, who runs the Norwegian foreign ministry's trade department, spoke.",
            {
                ("Luka Prein", "head of the trade department", "Ministry of Foreign Affairs of Norway"),
            },
        ),
        (
            "Luka Prein, director of the Norwegian foreign ministry's Asia desk, spoke.",
            {("Luka Prein", "director of the Asia desk", "Ministry of Foreign Affairs of Norway")},
        ),
        (
            "Luka Prein, a former ambassador of Kenya to Peru who now chairs the Kenya Tea Board, spoke.",
            {
                ("Luka Prein", "former ambassador", "Embassy of Kenya in Peru"),
                ("Luka Prein", "chair", "Tea Board of Kenya"),
            },
        ),
        (
            "The head of FAO's Plant Protection Service, Luka Prein, spoke.",
            {("Luka Prein", "head", "Plant Protection Service")},
        ),
        (
            "Luka Prein, Rector of the Academy of Administration under the President of Kenya, spoke.",
            {("Luka Prein", "Rector", "Academy of Administration")},
        ),
        # presidents of no country
        (
            "The President of the City Council, Luka Prein, and the President and CEO, Rosa Vidal, met in Oslo.",
            {
                ("Luka Prein", "President of the City Council", ""),
                ("Rosa Vidal", "President", ""),
                ("Rosa Vidal", "CEO", ""),
            },
        ),
        (
            "The President of the Kenya-Peru parliamentary friendship group, Luka Prein, spoke.",
            {("Luka Prein", "President", "Kenya-Peru parliamentary friendship group")},
        ),
        # chambers by their own names
        (
            "Knesset Speaker Luka Prein rang Rajya Sabha Deputy Chairman Rosa Vidal of India.",
            {
                ("Luka Prein", "Speaker", "Knesset"),
                ("Rosa Vidal", "Deputy Chairman", "Rajya Sabha of India"),
            },
        ),
        (
            "State Duma Deputy Speaker Luka Prein of Russia spoke.",
            {("Luka Prein", "Deputy Speaker", "State Duma of Russia")},
        ),
        (
            "The governor of the National Bank, Luka Prein, met Norway's Surveyor General Rosa Vidal.",
            {
                ("Luka Prein", "governor", "National Bank of Norway"),
                ("Rosa Vidal", "Surveyor General", ""),
            },
        ),
        # fields and bodies of several fields, with a task behind
        (
            "Luka Prein, Kenya's Vice-Minister of Land, Transport and Tourism for International Affairs, spoke.",
            {
                (
                    "Luka Prein",
                    "Vice-Minister of Land, Transport and Tourism for International Affairs",
                    "Ministry of Land, Transport and Tourism of Kenya",
                )
            },
        ),
        (
            "The President of the Economic, Social and Environmental Council, Luka Prein, spoke.",
            {("Luka Prein", "President", "Economic, Social and Environmental Council")},
        ),
        (
            "Luka Prein, Secretary of State for Francophonie and International Partnerships of Gabon, spoke.",
            {
                (
                    "Luka Prein",
                    "Secretary of State for Francophonie and International Partnerships",
                    "Ministry of Francophonie and International Partnerships of Gabon",
                )
            },
        ),
        # where they sit, and who reports
        ("Business Sweden's Hanoi-based envoy Luka Prein spoke.", {("Luka Prein", "envoy", "Business Sweden")}),
        (
            "The Governor of Osaka Prefecture Luka Prein spoke.",
            {("Luka Prein", "Governor of Osaka Prefecture", "")},
        ),
        (
            "OSLO, May 3 /ANSA/ - Norwegian Foreign Minister Luka Prein spoke.",
            {("Luka Prein", "Foreign Minister", "Ministry of Foreign Affairs of Norway")},
        ),
        (
            "Zephyrix's management board president, Luka Prein, met Rosa Vidal, editor of Bernama.",
            {("Luka Prein", "management board president", "Zephyrix"), ("Rosa Vidal", "editor", "Bernama")},
        ),
        # a body right behind, a department told by its work, a task told before the name
        (
            "Chairman Senate Luka Prein and Secretary Ministry of Energy Rosa Vidal spoke in Oslo, Norway.",
            {
                ("Luka Prein", "Chairman", "Senate of Norway"),
                ("Rosa Vidal", "Secretary", "Ministry of Energy of Norway"),
            },
        ),
        (
            "Rosa Vidal, head of the directorate for international affairs in Peru's Ministry of Energy, spoke.",
            {("Rosa Vidal", "head of the directorate for international affairs", "Ministry of Energy of Peru")},
        ),
        (
            "Zorvan University's vice-rector for new partnerships, Luka Prein, spoke.",
            {("Luka Prein", "vice-rector for new partnerships", "Zorvan University")},
        ),
        (
            "Luka Prein, Director of Cabinet of the Head of State of Gabon, spoke.",
            {("Luka Prein", "Director of Cabinet of the Head of State", "Presidency of Gabon")},
        ),
        (
            "Luka Prein, Senior Minister and Chairman of the Council for Social Development of Kenya, spoke.",
            {
                ("Luka Prein", "Senior Minister", "Government of Kenya"),
                ("Luka Prein", "Chairman", "Council for Social Development of Kenya"),
            },
        ),
        (
            "Kenya's High Commissioner for Renewable Energies, Luka Prein, met former Peruvian ambassador Rosa Vidal.",
            {
                ("Luka Prein", "High Commissioner for Renewable Energies", ""),
                ("Rosa Vidal", "former ambassador", "Embassy of Peru in Kenya"),
            },
        ),
        (
            "The Speaker of the Assembly of Albania, Luka Prein, and Gazprom International CEO Rosa Vidal spoke.",
            {("Luka Prein", "Speaker", "Assembly of Albania"), ("Rosa Vidal", "CEO", "Gazprom International")},
        ),
        # lists in brackets and in small letters, regions, committees of a party
        (
            "Assistant Deputy Minister (Europe, Middle East and Arctic) Luka Prein of Canada spoke.",
            {
                (
                    "Luka Prein",
                    "Assistant Deputy Minister (Europe, Middle East and Arctic)",
                    "Ministry of Foreign Affairs of Canada",
                )
            },
        ),
        (
            "Peruvian vice-minister for integration and foreign trade Rosa Vidal spoke.",
            {
                (
                    "Rosa Vidal",
                    "vice-minister for integration and foreign trade",
                    "Ministry of Integration and Foreign Trade of Peru",
                )
            },
        ),
        (
            "Marshal of the Masovian Voivodeship Luka Prein spoke.",
            {("Luka Prein", "Marshal of the Masovian Voivodeship", "")},
        ),
        (
            "Luka Prein, member of the Political Bureau and Head of the Ideological Department of the Central "
            "Committee of the Communist Party of Cuba, spoke.",
            {
                ("Luka Prein", "member of the Political Bureau", "Central Committee of the Communist Party of Cuba"),
                (
                    "Luka Prein",
                    "Head of the Ideological Department",
                    "Central Committee of the Communist Party of Cuba",
                ),
            },
        ),
        (
            "Luka Prein, transitional president of Chad and head of the ruling military council, spoke.",
            {
                ("Luka Prein", "transitional president", "Presidency of Chad"),
                ("Luka Prein", "head", "ruling military council of Chad"),
            },
        ),
        (
            "Philippine Foreign Affairs Undersecretary for Bilateral Relations Rosa Vidal met Department of Energy "
            "Secretary Luka Prein.",
            {
                (
                    "Rosa Vidal",
                    "Foreign Affairs Undersecretary for Bilateral Relations",
                    "Ministry of Foreign Affairs of Philippines",
                ),
                ("Luka Prein", "Secretary", "Department of Energy of Philippines"),
            },
        ),
        # "its", an unknown body, a double title, one that is at home, the last of a list
        (
            "Zorvan University's delegation was led by Luka Prein, head of its Protocol Division.",
            {("Luka Prein", "head of the Protocol Division", "Zorvan University")},
        ),
        (
            "Zorvax president Luka Prein met ZQRT director-president Rosa Vidal.",
            {("Luka Prein", "president", "Zorvax"), ("Rosa Vidal", "director-president", "ZQRT")},
        ),
        (
            "Norway's Ambassador for the Oceans, Luka Prein, met Peru's Undersecretary for Legal and Consular Affairs "
            "Rosa Vidal.",
            {
                ("Luka Prein", "Ambassador for the Oceans", ""),
                ("Rosa Vidal", "Undersecretary for Legal and Consular Affairs", "Ministry of Foreign Affairs of Peru"),
            },
        ),
        (
            "The World Bank's chair Luka Prein, FAO's chief economist, Rosa Vidal, and Jan Lis spoke.",
            {("Luka Prein", "chair", "World Bank"), ("Rosa Vidal", "chief economist", "FAO"), ("Jan Lis", "", "")},
        ),
        # of a part of a country, for a field, a department alone, a council against something
        (
            "Sarawak Premier Luka Prein met Dutch Human Rights Ambassador Rosa Vidal.",
            {("Luka Prein", "Sarawak Premier", ""), ("Rosa Vidal", "Human Rights Ambassador", "")},
        ),
        (
            "The Secretary of the Department of Foreign Affairs, Luka Prein, met Rosa Vidal in Manila.",
            {
                ("Luka Prein", "Secretary", "Department of Foreign Affairs of Philippines"),
                ("Rosa Vidal", "", ""),
            },
        ),
        (
            "Faisal Al Said, Minister of Planning and Trade and Egypt's Governor at the World Bank, spoke.",
            {
                ("Faisal Al Said", "Minister of Planning and Trade", "Ministry of Planning and Trade of Egypt"),
                ("Faisal Al Said", "Governor", "World Bank"),
            },
        ),
        # departments, in and out of the title
        (
            "Luka Prein, Joint Secretary, Asia Division, Ministry of Trade of Kenya, spoke.",
            {("Luka Prein", "Joint Secretary, Asia Division", "Ministry of Trade of Kenya")},
        ),
        (
            "Luka Prein, director of Norway's Federal Office of Energy, spoke.",
            {("Luka Prein", "director", "Federal Office of Energy of Norway")},
        ),
        (
            "Norway's Luka Prein, the foreign ministry's director for Asia, spoke.",
            {("Luka Prein", "director for Asia", "Ministry of Foreign Affairs of Norway")},
        ),
        # bodies that no list knows
        ("Luka Prein, CEO of Gulf Horizon Oil, spoke.", {("Luka Prein", "CEO", "Gulf Horizon Oil")}),
        ("Zephyrix chairwoman Rosa Vidal spoke.", {("Rosa Vidal", "chairwoman", "Zephyrix")}),
        ("Rosa Vidal, president of Zephyrix, spoke.", {("Rosa Vidal", "president", "Zephyrix")}),
        # told by a verb
        (
            "Luka Prein, at the helm of the World Bank, spoke. Rosa Vidal co-chairs the Peru-Norway Joint Committee.",
            {("Luka Prein", "head", "World Bank"), ("Rosa Vidal", "co-chair", "Peru-Norway Joint Committee")},
        ),
        # envoys
        ("Norway's envoy to Peru, Luka Prein, spoke.", {("Luka Prein", "envoy", "Embassy of Norway in Peru")}),
        (
            "Luka Prein was named Norway's ambassador to Peru on Thursday.",
            {("Luka Prein", "ambassador", "Embassy of Norway in Peru")},
        ),
        (
            "Norway's member of the Storting for the Labour Party Luka Prein spoke.",
            {("Luka Prein", "member of the Storting", "Storting")},
        ),
        # whom they serve
        (
            "Norway's Luka Prein met the Kenyan President's diplomatic adviser, Rosa Vidal.",
            {("Luka Prein", "", ""), ("Rosa Vidal", "diplomatic adviser", "Presidency of Kenya")},
        ),
        (
            "The Kenyan President's adviser on trade, Rosa Vidal, met Peru's Vice-Foreign Minister Luka Prein.",
            {
                ("Rosa Vidal", "adviser on trade", "Presidency of Kenya"),
                ("Luka Prein", "Vice-Foreign Minister", "Ministry of Foreign Affairs of Peru"),
            },
        ),
        # ministries by another name
        (
            "Chancellor Rosa Vidal of Peru and Chancellor Luka Prein of Austria met.",
            {
                ("Rosa Vidal", "Chancellor", "Ministry of Foreign Affairs of Peru"),
                ("Luka Prein", "Chancellor", "Government of Austria"),
            },
        ),
        (
            "Mexico's Secretary of Economy, Rosa Vidal, met Kazakh Energy Minister Luka Prein.",
            {
                ("Rosa Vidal", "Secretary of Economy", "Ministry of Economy of Mexico"),
                ("Luka Prein", "Energy Minister", "Ministry of Energy of Kazakhstan"),
            },
        ),
        # parts of a country, committees in small letters
        (
            "Rosa Vidal, Party chief of China's Heilongjiang Province, spoke.",
            {("Rosa Vidal", "Party chief of Heilongjiang Province", "")},
        ),
        (
            "The chairman of the foreign affairs committee of the German Bundestag, Luka Prein, spoke.",
            {("Luka Prein", "chairman", "foreign affairs committee of the German Bundestag")},
        ),
        # said in other words than the body's own name
        (
            "Peru's trade minister, Rosa Vidal, spoke at the Ministry of Trade and Tourism of Peru.",
            {("Rosa Vidal", "trade minister", "Ministry of Trade and Tourism of Peru")},
        ),
        (
            "Talks with Zephyrix Group were attended by Luka Prein, CEO of the company.",
            {("Luka Prein", "CEO", "Zephyrix Group")},
        ),
        # what stands around the office
        (
            "Foreign Minister, His Excellency, Luka Prein of Norway, spoke.",
            {("Luka Prein", "Foreign Minister", "Ministry of Foreign Affairs of Norway")},
        ),
        (
            "Norway's Foreign Affairs Minister (FM) Amb. Luka Prein spoke.",
            {("Luka Prein", "Foreign Affairs Minister", "Ministry of Foreign Affairs of Norway")},
        ),
        (
            "Norwegian Deputy FM Luka Prein met Peruvian FM Rosa Vidal.",
            {
                ("Luka Prein", "Deputy FM", "Ministry of Foreign Affairs of Norway"),
                ("Rosa Vidal", "FM", "Ministry of Foreign Affairs of Peru"),
            },
        ),
        (
            "Luka Prein Ambassador of Norway to Peru and Rosa Vidal met.",
            {("Luka Prein", "Ambassador", "Embassy of Norway in Peru"), ("Rosa Vidal", "", "")},
        ),
        (
            "Luka Prein, President of the Republic of Malta, and the Deputy Peruvian Trade Minister Rosa Vidal met.",
            {
                ("Luka Prein", "President of the Republic", "Presidency of Malta"),
                ("Rosa Vidal", "Deputy Trade Minister", "Ministry of Trade of Peru"),
            },
        ),
        # told by what somebody holds, or in the sentence before
        (
            "Talks with Luka Prein, who holds Norway's portfolio of trade and industry, began.",
            {("Luka Prein", "minister of trade and industry", "Ministry of Trade and Industry of Norway")},
        ),
        (
            "Gas will flow from May, the Peruvian energy minister said. Rosa Vidal spoke after a ceremony.",
            {("Rosa Vidal", "energy minister", "Ministry of Energy of Peru")},
        ),
        (
            "Norway's Permanent Representative to the United Nations Luka Prein spoke.",
            {("Luka Prein", "Permanent Representative", "Permanent Mission of Norway to United Nations")},
        ),
        (
            "Rosa Vidal, head of the Asia Department of Peru's Presidential Administration, spoke.",
            {("Rosa Vidal", "head of the Asia Department", "Presidential Administration of Peru")},
        ),
        # whose it is, told by "its" or by the office before
        (
            "The World Bank and its director, Luka Prein, came.",
            {("Luka Prein", "director", "World Bank")},
        ),
        (
            "Zephyrix Group's Chairman and CEO Rosa Vidal spoke.",
            {("Rosa Vidal", "Chairman", "Zephyrix Group"), ("Rosa Vidal", "CEO", "Zephyrix Group")},
        ),
        # fields in brackets
        (
            "With Norway's Hon Luka Prein MP (Defence) was Norway's Hon Rosa Vidal MP (Trade; Tourism).",
            {
                ("Luka Prein", "Minister for Defence", "Ministry of Defence of Norway"),
                ("Rosa Vidal", "Minister for Trade", "Ministry of Trade of Norway"),
                ("Rosa Vidal", "Minister for Tourism", "Ministry of Tourism of Norway"),
            },
        ),
        # several
        (
            "Peru's finance and economy ministers, Rosa Vidal and Luka Prein, spoke.",
            {
                ("Rosa Vidal", "finance minister", "Ministry of Finance of Peru"),
                ("Luka Prein", "economy minister", "Ministry of Economy of Peru"),
            },
        ),
        (
            "Norway's Luka Prein and Peru's Rosa Vidal, both foreign ministers, met.",
            {
                ("Luka Prein", "foreign minister", "Ministry of Foreign Affairs of Norway"),
                ("Rosa Vidal", "foreign minister", "Ministry of Foreign Affairs of Peru"),
            },
        ),
        (
            "The ambassadors of Peru and Kenya - Rosa Vidal and Luka Prein - came to Oslo.",
            {
                ("Rosa Vidal", "ambassador", "Embassy of Peru in Norway"),
                ("Luka Prein", "ambassador", "Embassy of Kenya in Norway"),
            },
        ),
        # words that no list knows, up to the name
        (
            "The chief of Norway's navy, Admiral Luka Prein, met the director of Peru's oldest salt mine, Rosa Vidal.",
            {
                ("Luka Prein", "chief of navy", "Navy of Norway"),
                ("Rosa Vidal", "director of oldest salt mine", ""),
            },
        ),
        (
            "The commander of the Kenyan army's missile command, General Luka Prein, spoke.",
            {("Luka Prein", "commander of the missile command", "Army of Kenya")},
        ),
        (
            "Norway's Rosa Vidal met the secretary general of the kingdom's defence ministry, Luka Prein.",
            {("Luka Prein", "secretary general", "Ministry of Defence of Norway"), ("Rosa Vidal", "", "")},
        ),
        (
            "Kenya's Luka Prein met a member of the five-seat coastal council, Rosa Vidal.",
            {("Luka Prein", "", ""), ("Rosa Vidal", "member", "coastal council of Kenya")},
        ),
        # bodies that a noun tells
        (
            "The president of the state copper company, Zandex, Luka Prein, spoke.",
            {("Luka Prein", "president", "Zandex")},
        ),
        (
            "Zandex, a Dutch shipping company, and the Kenyan firm Omundu signed. The former's chief executive, "
            "Luka Prein, and Rosa Vidal, who runs the latter, spoke.",
            {("Luka Prein", "chief executive", "Zandex"), ("Rosa Vidal", "head", "Omundu")},
        ),
        (
            "The bureau's president, Rosa Vidal, spoke. From the World Bank, the country director, Luka Prein, came.",
            {("Luka Prein", "country director", "World Bank"), ("Rosa Vidal", "president", "")},
        ),
        (
            "Luka Prein, who heads the delta programme at Kenya's Ministry of Energy, met Rosa Vidal, an adviser to "
            "Peru's energy minister.",
            {
                ("Luka Prein", "head of the delta programme", "Ministry of Energy of Kenya"),
                ("Rosa Vidal", "adviser to energy minister", "Ministry of Energy of Peru"),
            },
        ),
        (
            "Luka Prein, the man who holds Kenya's defence portfolio, met deputy Rosa Vidal of Peru's Green Party.",
            {
                ("Luka Prein", "minister of defence", "Ministry of Defence of Kenya"),
                ("Rosa Vidal", "deputy", "Parliament of Peru"),
            },
        ),
        (
            "Kenya's ambassador there, Luka Prein, and the chairman, retired general Rosa Vidal, left Lima.",
            {("Luka Prein", "ambassador", "Embassy of Kenya in Peru"), ("Rosa Vidal", "chairman", "")},
        ),
        # the body within an office, and whose it is
        (
            "The Deputy Chairman of the Council of Ministers of Kenya, Luka Prein, spoke.",
            {("Luka Prein", "Deputy Chairman", "Council of Ministers of Kenya")},
        ),
        (
            "Luka Prein, a member of the standing committee of Norway's Parliament, met the general director of "
            "MINAGUA, Rosa Vidal.",
            {
                ("Luka Prein", "member of the standing committee", "Parliament of Norway"),
                ("Rosa Vidal", "general director", "MINAGUA"),
            },
        ),
        (
            "Luka Prein, for six years the governor of Norway's Central Bank and since May minister of energy, spoke.",
            {
                ("Luka Prein", "governor", "Central Bank of Norway"),
                ("Luka Prein", "minister of energy", "Ministry of Energy of Norway"),
            },
        ),
        (
            "India's External Affairs Minister Luka Prein met his Kenyan counterpart, Rosa Vidal.",
            {
                ("Luka Prein", "External Affairs Minister", "Ministry of External Affairs of India"),
                ("Rosa Vidal", "foreign minister", "Ministry of Foreign Affairs of Kenya"),
            },
        ),
        (
            "The foreign ministers of Peru and Kenya met. The Kenyan minister, Luka Prein, spoke.",
            {("Luka Prein", "foreign minister", "Ministry of Foreign Affairs of Kenya")},
        ),
        (
            "By order of the president, the director of the Space Agency, Luka Prein of Kenya, spoke.",
            {("Luka Prein", "director", "Space Agency of Kenya")},
        ),
        (
            "Luka Prein, who is responsible for research in the European Commission, met Peru's Rosa Vidal.",
            {("Luka Prein", "", ""), ("Rosa Vidal", "", "")},
        ),
        # the parts of a body, and where its officer sits
        (
            "The head of the Lima regional administration, Luka Prein, and the deputy head of the Office of the "
            "President of Kenya, Rosa Vidal, spoke.",
            {
                ("Luka Prein", "head", "Lima regional administration"),
                ("Rosa Vidal", "deputy head", "Office of the President of Kenya"),
            },
        ),
        (
            "The rector of the University of Nairobi, Luka Prein, came with the dean of its law faculty, Rosa Vidal.",
            {
                ("Luka Prein", "rector", "University of Nairobi"),
                ("Rosa Vidal", "dean of the law faculty", "University of Nairobi"),
            },
        ),
        (
            "The under-secretary for political affairs at the Kenyan Ministry of Labour, Luka Prein, and the head of "
            "the Peruvian mission in Nairobi, Ambassador Rosa Vidal, spoke.",
            {
                ("Luka Prein", "under-secretary for political affairs", "Ministry of Labour of Kenya"),
                ("Rosa Vidal", "head", "Embassy of Peru in Kenya"),
                ("Rosa Vidal", "Ambassador", ""),
            },
        ),
        (
            "The consul in the city, Luka Prein of Kenya, met the president of Zandex, the state company, Rosa Vidal.",
            {("Luka Prein", "consul", ""), ("Rosa Vidal", "president", "Zandex")},
        ),
        # committees of a house in small letters, and fields before a task
        (
            "The chairman of the committee on foreign affairs of the Bundestag, Luka Prein, met the chair of Kenya's "
            "Senate committee on trade, Rosa Vidal.",
            {
                ("Luka Prein", "chairman", "committee on foreign affairs of the Bundestag"),
                ("Rosa Vidal", "chair", "committee on trade of the Senate"),
            },
        ),
        (
            "Luka Prein, Norway's Assistant Minister of Foreign Affairs for Development, met the spokesman for Peru's "
            "Home Ministry, Rosa Vidal.",
            {
                (
                    "Luka Prein",
                    "Assistant Minister of Foreign Affairs for Development",
                    "Ministry of Foreign Affairs of Norway",
                ),
                ("Rosa Vidal", "spokesman", "Ministry of Home Affairs of Peru"),
            },
        ),
        (
            "The manager of the Lima port, Luka Prein, met the secretary-general of Zandalco, Rosa Vidal.",
            {("Luka Prein", "manager of the Lima port", ""), ("Rosa Vidal", "secretary-general", "Zandalco")},
        ),
        (
            "Luka Prein, who runs energy and trade in the Kenyan cabinet, met the papal nuncio, Ann Roe.",
            {
                ("Luka Prein", "minister of energy and trade", "Ministry of Energy and Trade of Kenya"),
                ("Ann Roe", "papal nuncio", "Apostolic Nunciature in Kenya"),
            },
        ),
        (
            "On behalf of the Zandex Corporation, the chairwoman, Rosa Vidal, met the shipping secretary of Kenya, "
            "Md. Luka Prein.",
            {
                ("Rosa Vidal", "chairwoman", "Zandex Corporation"),
                ("Md. Luka Prein", "shipping secretary", "Ministry of Shipping of Kenya"),
            },
        ),
        # the heads of places, forces and houses, told by a verb or behind a comma
        (
            "Luka Prein, who commands the Kenyan army, met the prefect of El Saltrio, Rosa Vidal of Peru.",
            {("Luka Prein", "commander", "Army of Kenya"), ("Rosa Vidal", "prefect of El Saltrio", "")},
        ),
        (
            "Norway's Foreign Affairs Undersecretary Luka Prein met the president of Peru's Zandex Heavy Industry, "
            "Rosa Vidal.",
            {
                ("Luka Prein", "Foreign Affairs Undersecretary", "Ministry of Foreign Affairs of Norway"),
                ("Rosa Vidal", "president", "Zandex Heavy Industry"),
            },
        ),
        (
            "Luka Prein, who presides over Norway's Parliament, met the chief of the credit section of the Bank of "
            "Kenya, Mr. Dean Roe.",
            {
                ("Luka Prein", "president", "Parliament of Norway"),
                ("Dean Roe", "chief of the credit section", "Bank of Kenya"),
            },
        ),
        (
            "Foreign Minister Luka Prein and Trade Minister Rosa Vidal will host Kenyan counterparts Ann Roe and Ola "
            "Berg in Oslo.",
            {
                ("Luka Prein", "Foreign Minister", "Ministry of Foreign Affairs of Norway"),
                ("Rosa Vidal", "Trade Minister", "Ministry of Trade of Norway"),
                ("Ann Roe", "Foreign Minister", "Ministry of Foreign Affairs of Kenya"),
                ("Ola Berg", "Trade Minister", "Ministry of Trade of Kenya"),
            },
        ),
        (
            "The rector of the University of Nairobi's Medical School, Luka Prein of Kenya, met Saltria's premier, "
            "Rosa Vidal of Peru.",
            {("Luka Prein", "rector", "Medical School"), ("Rosa Vidal", "premier", "")},
        ),
        (
            "Luka Prein, Undersecretary of Kenya's Ministry of Labour for Health, met the chairperson of Namibia's "
            "National Council, Rosa Vidal.",
            {
                ("Luka Prein", "Undersecretary for Health", "Ministry of Labour of Kenya"),
                ("Rosa Vidal", "chairperson", "National Council of Namibia"),
            },
        ),
        # bodies and departments around an office
        (
            "Luka Prein, Deputy Assistant Secretary in the Bureau of African Affairs, spoke.",
            {
                (
                    "Luka Prein",
                    "Deputy Assistant Secretary in the Bureau of African Affairs",
                    "Department of State of United States",
                )
            },
        ),
        (
            "He thanked foreign ministry's director Luka Prein.",
            {("Luka Prein", "director", "Ministry of Foreign Affairs")},
        ),
        (
            "Luka Prein, vice-chairman of the national standing committee of the Senate of Chile, spoke.",
            {("Luka Prein", "vice-chairman of the national standing committee", "Senate of Chile")},
        ),
        ("The guests (led by the Foreign Minister of Chile) Luka Prein came.", {("Luka Prein", "", "")}),
        ("They met Luka Prein and also Foreign Minister of Norway.", {("Luka Prein", "", "")}),
        # bodies of provinces and cities
        (
            "He met Luka Prein, Secretary of the Lang Son provincial Party Committee, and Rosa Vidal, Chairwoman of "
            "the "
            "Hanoi People's Council.",
            {
                ("Luka Prein", "Secretary", "Lang Son provincial Party Committee"),
                ("Rosa Vidal", "Chairwoman", "Hanoi People's Council"),
            },
        ),
        (
            "Vice Chairman of the Hai Phong municipal People's Committee Luka Prein met Vice Governor of Gansu "
            "province Rosa Vidal.",
            {
                ("Luka Prein", "Vice Chairman", "Hai Phong municipal People's Committee"),
                ("Rosa Vidal", "Vice Governor of Gansu province", ""),
            },
        ),
        # two fields of an attaché, an administration as a field, one charged with a part of a field
        (
            "He met the Political and Economic Counsellor of the Embassy of Turkey in Mali, Luka Prein.",
            {("Luka Prein", "Political and Economic Counsellor", "Embassy of Turkey in Mali")},
        ),
        (
            "He met Minister Delegate in charge of the Forest Administration of Morocco Luka Prein.",
            {
                (
                    "Luka Prein",
                    "Minister Delegate in charge of the Forest Administration",
                    "Ministry of Forest Administration of Morocco",
                )
            },
        ),
        (
            "He met Ugandan State Minister for Foreign Affairs in charge of Regional Cooperation Luka Prein.",
            {
                (
                    "Luka Prein",
                    "State Minister for Foreign Affairs in charge of Regional Cooperation",
                    "Ministry of Foreign Affairs of Uganda",
                )
            },
        ),
        (
            "Syrian Assistant Foreign and Expatriates Minister Luka Prein met Ghana's Deputy Minister-designate for "
            "Energy Rosa Vidal.",
            {
                (
                    "Luka Prein",
                    "Assistant Foreign and Expatriates Minister",
                    "Ministry of Foreign Affairs and Expatriates of Syria",
                ),
                ("Rosa Vidal", "Deputy Minister-designate for Energy", "Ministry of Energy of Ghana"),
            },
        ),
        (
            "He met the Algerian Minister of Trade, Start-ups and Micro-Enterprises Luka Prein.",
            {
                (
                    "Luka Prein",
                    "Minister of Trade, Start-ups and Micro-Enterprises",
                    "Ministry of Trade, Start-Ups and Micro-Enterprises of Algeria",
                )
            },
        ),
        # glosses, topics and places behind
        (
            "He met the Commissioner for Human Rights (Ombudsman) of Azerbaijan Luka Prein and USAID Mission Director "
            "in Kosovo Rosa Vidal.",
            {
                ("Luka Prein", "Commissioner for Human Rights (Ombudsman)", ""),
                ("Rosa Vidal", "Mission Director", "USAID"),
            },
        ),
        (
            "He met Special Envoy of the Chinese Government on Eurasian Affairs Luka Prein.",
            {("Luka Prein", "Special Envoy on Eurasian Affairs", "Government of China")},
        ),
        (
            "He met Luka Prein, adviser to the King of Morocco, and US Trade Representative Rosa Vidal.",
            {
                ("Luka Prein", "adviser to the King", "Monarchy of Morocco"),
                ("Rosa Vidal", "Trade Representative", ""),
            },
        ),
        (
            "Deputy Director of the Press Service of the Ministry of Energy of Armenia Luka Prein spoke.",
            {("Luka Prein", "Deputy Director of the Press Service", "Ministry of Energy of Armenia")},
        ),
        (
            "He met Premier of New South Wales Luka Prein and the Archbishop of Cyprus Rosa Vidal.",
            {("Luka Prein", "Premier of New South Wales", ""), ("Rosa Vidal", "", "")},
        ),
        # groups in small letters, departments of firms and universities, "ad interim" before the country
        (
            "He met Deputy Chairman of the Parliament of Kyrgyzstan, head of the working group on relations with Kenya "
            "Luka Prein.",
            {
                ("Luka Prein", "Deputy Chairman", "Parliament of Kyrgyzstan"),
                ("Luka Prein", "head of the working group on relations with Kenya", ""),
            },
        ),
        (
            "He met Luka Prein, head of the parliamentary group for friendship with Japan.",
            {("Luka Prein", "head of the parliamentary group for friendship with Japan", "")},
        ),
        (
            "He met Head of the Investment Department of Borvik Oil Luka Prein and Rosa Vidal, Head of the Department "
            "of History of the University of Ghana.",
            {
                ("Luka Prein", "Head of the Investment Department", "Borvik Oil"),
                ("Rosa Vidal", "Head of the Department of History", "University of Ghana"),
            },
        ),
        (
            "Minister of Energy ad interim of Peru Luka Prein met President-elect of Ghana Rosa Vidal.",
            {
                ("Luka Prein", "Minister of Energy ad interim", "Ministry of Energy of Peru"),
                ("Rosa Vidal", "President-elect", ""),
            },
        ),
        # national bodies that are called like others
        (
            "He met Luka Prein, Secretary-General of the Federation of Trade Unions of Sudan, and Rosa Vidal, Director "
            "of the Nuclear Energy Agency of Mali.",
            {
                ("Luka Prein", "Secretary-General", "Federation of Trade Unions of Sudan"),
                ("Rosa Vidal", "Director", "Nuclear Energy Agency of Mali"),
            },
        ),
        (
            "He met Luka Prein, President of the Court of Audit of Slovenia, and Commander of the Special Operations "
            "Forces of Mali Rosa Vidal.",
            {
                ("Luka Prein", "President", "Court of Audit of Slovenia"),
                ("Rosa Vidal", "Commander", "Special Operations Forces of Mali"),
            },
        ),
    ],
)
def test_posts(code_text, text, expected):
    assert {post[:3] for post in posts(code_text(text))} == expected
