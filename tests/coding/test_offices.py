"""Titles as texts state them: what belongs to them, and to whom they belong."""

import pytest
from telling import posts


def lines(*pairs):
    return {tuple(pair.split(": ")) for pair in pairs}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what belongs to a title
        ("They met the new resident Ambassador of Chile, Ann Roe.", lines("Ann Roe: Ambassador")),
        ("Rosa Vidal, Chile's outgoing ambassador to Norway, spoke.", lines("Rosa Vidal: ambassador")),
        (
            "Jan Lis, head of the Asia department of the Polish foreign ministry, spoke.",
            lines("Jan Lis: head of the Asia department"),
        ),
        ("Chile's defence minister since May, Ann Roe, spoke.", lines("Ann Roe: defence minister")),
        ("The president of Chile, 54-year-old Ann Roe, spoke.", lines("Ann Roe: president")),
        ("It was as defence minister that Ann Roe came.", lines("Ann Roe: defence minister")),
        (
            "Her Polish counterpart Jan Lis was received by Energy Minister Ann Roe.",
            lines("Jan Lis: Energy Minister", "Ann Roe: Energy Minister"),
        ),
        (
            "Energy ministers Ann Roe and Jan Lis of Poland signed it.",
            lines("Jan Lis: Energy minister", "Ann Roe: Energy minister"),
        ),
        (
            "Polish Ambassador Jan Lis spoke of his predecessor, Eva Nowak.",
            lines("Jan Lis: Ambassador", "Eva Nowak: Ambassador"),
        ),
        ("The King named Ann Roe ambassador to Chile on Friday.", lines("Ann Roe: ambassador")),
        ("Growth is slow, argues economist Ann Roe.", lines("Ann Roe: economist")),
        ("They met the Minister of Energy there, Ann Roe.", lines("Ann Roe: Minister of Energy")),
        ("He met AU Commission Chairperson Musa Fadil.", lines("Musa Fadil: Chairperson")),
        ("Commander Royal Danish Naval Forces Vice Admiral Lars Holm called.", lines("Lars Holm: Commander")),
        ("They met Chilean Energy Minister (Acting) Ann Roe.", lines("Ann Roe: Energy Minister (Acting)")),
        ("Among them was Harund Berun Governor Ann Roe.", lines("Ann Roe: Harund Berun Governor")),
        ("Head of the Judiciary's High Council for Human Rights Ann Roe spoke.", lines("Ann Roe: Head")),
        (
            "They met Ann Roe, Mekong Program Director at Equinor, on Monday.",
            lines("Ann Roe: Mekong Program Director"),
        ),
        (
            "Present were the Ambassador to Chile Ann Roe, the Director of Land Planning, Ms Rosa Vidal, and others.",
            lines("Ann Roe: Ambassador", "Rosa Vidal: Director of Land Planning"),
        ),
        (
            "Ann Roe, President of the National Assembly of Norway, met the Vice-President of the Senate of Chile, "
            "Rosa Vidal.",
            lines("Ann Roe: President", "Rosa Vidal: Vice-President"),
        ),
        (
            "The foreign secretaries Ann Roe of Norway and Rosa Vidal of Chile met.",
            lines("Ann Roe: foreign secretary", "Rosa Vidal: foreign secretary"),
        ),
        (
            "Borvik Mayor Ann Roe met Mayor of Ljubljana Jan Lis.",
            lines("Ann Roe: Borvik Mayor", "Jan Lis: Mayor of Ljubljana"),
        ),
        ("They met the Mayor of the Omani port city of Sohar, Jan Lis.", lines("Jan Lis: Mayor of Sohar")),
        ("They met the Inspector of the Navy, Jan Lis.", lines("Jan Lis: Inspector")),
        ("They met Assistant General Manager Jan Lis.", lines("Jan Lis: Assistant General Manager")),
        ("Kyiv Mayor Ann Roe met Jan Lis, Mayor of Oslo.", lines("Ann Roe: Kyiv Mayor", "Jan Lis: Mayor of Oslo")),
        ("Secretary (East) Ann Roe spoke.", lines("Ann Roe: Secretary (East)")),
        (
            "The Minister of State (Independent Charge) for Energy, Ann Roe, spoke.",
            lines("Ann Roe: Minister of State (Independent Charge) for Energy"),
        ),
        ("Minister of State (I/C) for Power Ann Roe spoke.", lines("Ann Roe: Minister of State (I/C) for Power")),
        ("The Chairman of the National Assembly's Finance Committee, Ann Roe, spoke.", lines("Ann Roe: Chairman")),
        ("Welcoming the Norwegian envoy, President Ann Roe spoke.", lines("Ann Roe: President")),
        ("Prime Minister (PM) Ann Roe spoke.", lines("Ann Roe: Prime Minister")),
        ("Special Envoy for Iran Ann Roe spoke.", lines("Ann Roe: Special Envoy for Iran")),
        ("Ann Roe, director general for defence policy, spoke.", lines("Ann Roe: director general for defence policy")),
        (
            "Ann Roe, Head of the Department for Cooperation with Asia, spoke.",
            lines("Ann Roe: Head of the Department for Cooperation with Asia"),
        ),
        (
            "Minister of Energy, Trade and Industry, Youth and Sports Ann Roe spoke.",
            lines("Ann Roe: Minister of Energy, Trade and Industry, Youth and Sports"),
        ),
        ("Army Director Operations Brig Gen Barry Lund spoke.", lines("Barry Lund: Director Operations")),
        ("Ann Roe, former prime minister of Norway, spoke.", lines("Ann Roe: former prime minister")),
        ("The President of the European Commission, Ann Roe, spoke.", lines("Ann Roe: President")),
        ("Chief Medical Officer Ann Roe spoke.", lines("Ann Roe: Chief Medical Officer")),
        ("Ann Roe, Norway's agricultural attaché, spoke.", lines("Ann Roe: agricultural attaché")),
        (
            "Minister of Foreign Affairs ad interim Ann Roe spoke.",
            lines("Ann Roe: Minister of Foreign Affairs ad interim"),
        ),
        (
            "Assistant Secretary for Asian and Pacific Affairs Ann Roe spoke.",
            lines("Ann Roe: Assistant Secretary for Asian and Pacific Affairs"),
        ),
        (
            "Landeshauptmann Ole Lund and Bupati Rosa Vidal spoke.",
            lines("Ole Lund: Landeshauptmann", "Rosa Vidal: Bupati"),
        ),
        ("Ole Lund, justice of the Supreme Court, spoke.", lines("Ole Lund: justice of the Supreme Court")),
        # forms of address between office and name
        ("Minister of Energy Engr. Ole Lund spoke.", lines("Ole Lund: Minister of Energy")),
        ("Minister of Energy Dr. (Mrs.) Ann Roe spoke.", lines("Ann Roe: Minister of Energy")),
        ("Minister of Defence Brig Gen (Rtd) Ole Lund spoke.", lines("Ole Lund: Minister of Defence")),
        ("Minister of Energy Datuk Seri Panglima Ole Lund spoke.", lines("Ole Lund: Minister of Energy")),
        ("They met caretaker Energy Minister Ole Lund.", lines("Ole Lund: caretaker Energy Minister")),
        # what is set apart
        ("National Assembly Speaker Ann Roe spoke.", lines("Ann Roe: Speaker")),
        ("The Ambassador from the Kingdom of Norway, Ole Lund, spoke.", lines("Ole Lund: Ambassador")),
        ("The CEO of Borvik, Ole Lund, spoke.", lines("Ole Lund: CEO")),
        ("The commander of the NATO mission in Iraq, Major Ole Lund, spoke.", lines("Ole Lund: commander")),
        ("The Supreme Commander of the Armed Forces Ole Lund spoke.", lines("Ole Lund: Supreme Commander")),
        ("Ann Roe, Norway's newly appointed foreign minister, spoke.", lines("Ann Roe: foreign minister")),
        # several offices
        (
            "Deputy Prime Minister/Foreign Minister Ann Roe spoke.",
            lines("Ann Roe: Deputy Prime Minister", "Ann Roe: Foreign Minister"),
        ),
        (
            "Ann Roe, Deputy Prime Minister - Foreign Minister of Norway, spoke.",
            lines("Ann Roe: Deputy Prime Minister", "Ann Roe: Foreign Minister"),
        ),
        ("(Norwegian Prime Minister) Ann Roe spoke.", lines("Ann Roe: Prime Minister")),
        ("Ann Roe, who currently serves as Minister of Energy, spoke.", lines("Ann Roe: Minister of Energy")),
        ("Ann Roe, recently appointed as Norway's Defence Minister, spoke.", lines("Ann Roe: Defence Minister")),
        ("Ann Roe of Norway, Minister of Energy, spoke.", lines("Ann Roe: Minister of Energy")),
        # whose it is not
        (
            "Ann Roe, Minister of State for Energy, the President toured the plant.",
            lines("Ann Roe: Minister of State for Energy"),
        ),
        ("Ann Roe – Rector\nJan Lis – Dean", lines("Ann Roe: Rector", "Jan Lis: Dean")),
        ("MINISTER FOR FOREIGN AFFAIRS\nThe Hon Ann Roe MP", lines("Ann Roe: MINISTER FOR FOREIGN AFFAIRS")),
        (
            "Leader of the Opposition Zorvan Brown met the team.",
            lines("Zorvan Brown: Leader of the Opposition"),
        ),
        (
            "Minister for Regional Development Zorvan Brown met the team.",
            lines("Zorvan Brown: Minister for Regional Development"),
        ),
        (
            "Assistant Secretary for Russia, Ukraine and Eurasia Laura Zorvan spoke.",
            lines("Laura Zorvan: Assistant Secretary for Russia, Ukraine and Eurasia"),
        ),
        ("Ann Roe, Acting Director General of Customs, spoke.", lines("Ann Roe: Acting Director General of Customs")),
        ("They met the Consul General of Japan in Zorvano, Kenji Lund.", lines("Kenji Lund: Consul General")),
        (
            "Acting Foreign Minister of Chile Amir Zorvan spoke.",
            lines("Amir Zorvan: Acting Foreign Minister"),
        ),
        (
            "Ann Roe, Secretary for Relations with States and International Organisations, spoke.",
            lines("Ann Roe: Secretary for Relations with States and International Organisations"),
        ),
        (
            "Ann Roe, Deputy Secretary, Americas and Asia Group, Ministry of Energy of Chile, spoke.",
            lines("Ann Roe: Deputy Secretary, Americas and Asia Group"),
        ),
        # initials end a field
        ("Vice-Rector for Research V.B. Paris came.", lines("V.B. Paris: Vice-Rector for Research")),
        # with whom somebody has to do
        (
            "Ole Lund, the Under-Secretary for Relations with States of the Holy See, spoke.",
            lines("Ole Lund: Under-Secretary for Relations with States"),
        ),
        # places within a title
        ("The Governor of Osaka Prefecture, Ann Roe, spoke.", lines("Ann Roe: Governor of Osaka Prefecture")),
        ("The Prefect of Lima department, Ann Roe, spoke.", lines("Ann Roe: Prefect of Lima department")),
        ("Ann Roe, the Mayor of Lima 6 district, spoke.", lines("Ann Roe: Mayor of Lima 6 district")),
    ],
)
def test_titles(code_text, text, expected):
    assert {post[:2] for post in posts(code_text(text))} == expected
