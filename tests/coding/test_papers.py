"""Texts that are no news items: diaries, circulars, communiqués, reports of monitors, wires of the past."""

import pytest
from telling import days, told

from coopstats.articles import article_from_text
from coopstats.codebook import Codebook
from coopstats.coding import code_records

# Publisher, day of publication, text; lines of kind, status, place, days, and those who were there or their sides.
PAPERS = {
    "a diary by days": (
        "Office of the President of Guyana",
        "2009-08-07",
        "---\ntitle: The President's diary\n---\n\nMon 10 Aug: 09:00 Courtesy call by the High Commissioner of "
        "Canada, "
        "Ms. Ann Reid. 11:00 Meeting with IMF representative Luis Vega.\n"
        "Wed 12 Aug: Bilateral meetings with President Juan Plaza of Ecuador and President Rosa Mena of Chile.\n"
        "Fri 14 Aug: 10:00 Presentation of credentials by the Ambassador of Cuba, Mr. Raúl Paz.",
        [
            "meeting planned GUY 2009-08-10 Reid",
            "meeting planned 2009-08-10 Vega",
            "meeting planned 2009-08-12 Plaza",
            "meeting planned 2009-08-12 Mena",
            "handover planned GUY 2009-08-14 Paz",
        ],
    ),
    "one's own president goes without a name": (
        "Office of the President of the Republic of Finland",
        "1999-04-09",
        "---\ntitle: The President's programme\n---\n\nMonday 12 April\nAt 10.00 the President receives the Speaker "
        "of "
        "the Riigikogu of Estonia, Mr Toivo Kann.\nTuesday 13 April\nThe President travels to Stockholm for a working "
        "visit. Meeting with Prime Minister Lars Berglind of Sweden at Rosenbad at 11.30.\nThursday 15 April\n"
        "President of the Republic of Latvia Mrs Aija Berzkalne arrives on a State visit to Finland (15-17 April).",
        [
            "meeting planned 1999-04-12 Kann",
            "visit planned SWE Stockholm 1999-04-13",
            "meeting planned SWE Stockholm 1999-04-13 Berglind",
            "visit planned FIN 1999-04-15..1999-04-17 Berzkalne",
        ],
    ),
    "the ministers of a communiqué": (
        "Ministry of Foreign Affairs of Poland",
        "1972-10-06",
        "At the invitation of the Minister of Foreign Affairs of Poland, Stefan Olech, the Minister of Foreign "
        "Affairs "
        "of Belgium, Pierre Vander, paid an official visit to Poland from 3 to 6 October 1972. Minister Vander was "
        "received by the Chairman of the Council of Ministers, Piotr Jablon. The two Ministers discussed trade. They "
        "signed an agreement on culture.",
        [
            "visit held POL 1972-10-03..1972-10-06 Vander",
            "meeting held POL Jablon+Vander",
            "meeting held POL Olech+Vander",
            "signing held POL Olech+Vander",
        ],
    ),
    "a monitor's report": (
        "BBC Summary of World Broadcasts",
        "1998-10-28",
        "Text of report by Kyrgyz radio on 26th October\n\nPrime Minister Kubanych Zhumal today received an Uzbek "
        "delegation led by Deputy Prime Minister Rustam Yunus. A protocol was signed by the two sides under which "
        "Bishkek will pay by the end of the year.",
        ["meeting held KGZ 1998-10-26 Yunus+Zhumal", "signing held KGZ 1998-10-26"],
    ),
    "a dateline with the agency behind": (
        "TASS",
        "1975-03-22",
        "Moscow, March 20, TASS. Foreign Minister Nikolai Vetrov received today in the Kremlin Saleh Jabri, the "
        "Ambassador of Yemen.",
        ["meeting held SUN Moscow 1975-03-20 Jabri+Vetrov"],
    ),
    "to-day": (
        "Reuter",
        "1957-05-21",
        "NEW DELHI, May 20 (Reuter) - The Japanese Prime Minister, Mr. Ichiro Nobu, arrived here to-day on a four-day "
        "State visit.",
        ["visit held IND 1957-05-20..1957-05-23 Nobu"],
    ),
    "seen off by one's own": (
        "Tanjug",
        "1976-11-18",
        "BELGRADE, Nov 17 (Tanjug) - Milan Rakic, Vice-President of Yugoslavia, left today for a three-day visit to "
        "Denmark. Rakic was seen off at Belgrade airport by Deputy Minister Lazar Pavić.",
        ["visit held DNK 1976-11-17..1976-11-19 Rakic"],
    ),
    "leaves after a tour, and a visit of the past": (
        "Ministry of Trade of Austria",
        "1983-05-17",
        "Chancellor Bruno Stein of Austria met Monday with visiting Hungarian Premier Gyorgy Laczko. Laczko, on the "
        "first leg of a three-day official visit, also conferred with Foreign Minister Willi Aich and was to be "
        "received by President Rudolf Kern on Tuesday. Laczko last visited Austria in November 1980. He leaves for "
        "Budapest Wednesday after a tour of a plant.",
        [
            "meeting held AUT 1983-05-16 Laczko+Stein",
            "visit held AUT 1983-05-16..1983-05-18 Laczko",
            "meeting held AUT Aich+Laczko",
            "meeting planned AUT 1983-05-17 Kern+Laczko",
            "visit past AUT 1980-11 Laczko",
        ],
    ),
    "a post that leaves out who writes": (
        "Prime Minister of Fiji (Facebook)",
        "2018-09-09",
        "Good to see President Lemi Taula of Tuvalu again in Suva on Monday. Our talks focused on climate change.",
        ["meeting held FJI Suva 2018-09-03 Taula"],
    ),
    "a post on credentials": (
        "Embassy of Kenya in Brazil (Facebook)",
        "2021-09-09",
        "Honoured to present my credentials to President Jonas Albu of Brazil in Brasília today.",
        ["handover held BRA Brasília 2021-09-09 Albu"],
    ),
    "a post on a call": (
        "Foreign Minister of Kenya",
        "2023-03-01",
        "Productive call with Secretary Brandon Keller of the United States this evening on trade.",
        ["call held 2023-03-01 Keller"],
    ),
    "a minister's blog": (
        "Ministry of Foreign Affairs of Norway",
        "2013-06-20",
        "---\ntitle: My visit to Dushanbe\n---\n\nI am just back from Tajikistan. On Monday I sat down with "
        "Tajikistan's Minister of Energy, Gulom Rahmon. On Tuesday I flew on to Bishkek, where President "
        "Azamat Tokto received me.",
        [
            "visit held TJK Dushanbe",
            "meeting held TJK 2013-06-17 Rahmon",
            "visit held KGZ Bishkek 2013-06-18",
            "meeting held KGZ Bishkek 2013-06-18 Tokto",
        ],
    ),
    "who is quoted": (
        "Ministry of Foreign Affairs of Lithuania",
        "2011-02-15",
        '"I had a long talk with President Giorgi Loma this morning and then with my colleague Nino Kala," Foreign '
        "Minister Audrius Azu told reporters in Tbilisi on 14 February.",
        ["meeting held GEO Tbilisi 2011-02-15 Azu+Loma", "meeting held GEO Tbilisi 2011-02-14 Azu+Kala"],
    ),
    "each item of a chronicle for itself": (
        "Ministry of Foreign Affairs of Kyrgyzstan",
        "2006-06-05",
        "---\ntitle: Events of the week\n---\n\nMay 29 - Minister Alik Juma received the Head of the OSCE Centre, "
        "Markus Thal.\nMay 30 - A meeting between Deputy Minister Erines Otor and the Ambassador of Iran, Reza Sabze, "
        "took place.\nJune 1-2 - State Secretary Taalai Bek participated in the meeting of the SCO Council of "
        "National "
        "Coordinators in Beijing.\nJune 2 - A note was handed to Charge d'Affaires of Turkey Sinan Ergun.",
        [
            "meeting held KGZ 2006-05-29 Juma+Thal",
            "meeting held KGZ 2006-05-30 Otor+Sabze",
            "conference held CHN Beijing 2006-06-01..2006-06-02 Bek",
        ],
    ),
    "a court circular": (
        "The Royal Family",
        "2017-11-22",
        "---\ntitle: Court Circular, 21st November 2017\n---\n\nMr Kasper Lind was received in audience by The Queen "
        "today and presented his Letters of Credence as Ambassador from the Kingdom of Denmark to the Court of St "
        "James's.\n\nMrs Thandi Moro was received in audience by The Queen and presented her own Letters of "
        "Commission "
        "as High Commissioner for the Republic of Botswana in London.",
        [
            "meeting held GBR 2017-11-21 Lind",
            "handover held GBR 2017-11-21 Lind",
            "meeting held GBR 2017-11-21 Moro",
            "handover held GBR 2017-11-21 Moro",
        ],
    ),
    "the programme of a guest": (
        "Office of the President of Portugal",
        "1988-04-15",
        "---\ntitle: Programme of the State Visit of the President of the Republic of Cape Verde\n---\n\nMonday, 18 "
        "April\n"
        "11.00 - Arrival of President Paulo Masc at Lisbon airport, where he will be met by President Rui Sequ\n"
        "Tuesday, 19 April\n10.00 - Meeting with the Prime Minister, Nuno Quad, at São Bento",
        [
            "meeting planned PRT Lisbon 1988-04-18 Masc+Sequ",
            "meeting planned PRT Lisbon 1988-04-19 Masc+Quad",
            "visit held PRT Masc",
        ],
    ),
    "a joint statement": (
        "Joint Statement",
        "2004-10-12",
        "Prime Minister Tan Boon of Singapore made an official visit to New Zealand from 10 to 12 October 2004. He "
        "met Prime "
        "Minister Helena Reed. They criticised the nuclear programme of North Korea. Prime Minister Tan also met "
        "Governor-General Sylvia Hart.",
        ["visit held NZL 2004-10-10..2004-10-12 Boon", "meeting held NZL Boon+Reed", "meeting held NZL Boon+Hart"],
    ),
    "whom an organisation's head will meet on a visit": (
        "International Atomic Energy Agency",
        "1995-06-30",
        "The Director General, Mr. Hans Brik, met in Vienna on 27 June with the Minister of Atomic Energy of "
        "Russia, Viktor "
        "Lenko. Mr. Brik will visit Kazakhstan from 10 to 13 July. He is expected to meet President Nurlan Sapar and "
        "to tour "
        "the Semipalatinsk site.",
        [
            "meeting held AUT Vienna 1995-06-27 Brik+Lenko",
            "visit planned KAZ 1995-07-10..1995-07-13 Brik",
            "meeting planned KAZ Brik+Sapar",
        ],
    ),
    "a message that a guest hands over": (
        "Tanjug",
        "1967-02-14",
        "BELGRADE, Feb. 13 (Tanjug) - President Stjepan Borak today received Mohamed Yahia, Minister of Information "
        "of Algeria, "
        "who handed him a message from President Ahmed Bouk. The reception was attended by the Algerian Ambassador, "
        "Rabah "
        "Mehd.",
        ["meeting held YUG Belgrade 1967-02-13 Borak+Mehd+Yahia", "handover held YUG Belgrade 1967-02-13 Borak+Yahia"],
    ),
}


@pytest.mark.parametrize(("publisher", "published", "text", "expected"), PAPERS.values(), ids=PAPERS)
def test_papers(publisher: str, published: str, text: str, expected: list[str]) -> None:
    found = []
    for event in told(text, published, publisher=publisher):
        names = "+".join(sorted(name.split()[-1] for name in event["people"].split(", ") if name))
        parts = (event["kind"], event["status"], event["country"], event["city"], days(event), names)
        found.append(" ".join(part for part in parts if part))
    assert found == expected


# Each person's offices with their bodies.
STAFF = [
    (
        "Hsinhua",
        "Premier Chou Te-ming met Kenyan Minister James Karanja. Present was Lin Ping, Deputy Director of the "
        "American "
        "and Oceanian Affairs Department of the Foreign Ministry.",
        "Lin Ping",
        "Ministry of Foreign Affairs of China",
    ),
    (
        "KCNA",
        "Pyongyang, May 13 (KCNA) -- Vice-Premier Pak Dam Chol met Zambian Minister Kapasa Mulenga. Pak Rok Su, "
        "Vice-Minister of the People's Armed Forces, was present.",
        "Pak Rok Su",
        "Ministry of the People's Armed Forces of North Korea",
    ),
    (
        "Food and Agriculture Organization (FAO)",
        "The Director-General visited the European Parliament in Brussels. He also met Ms Maria Lund, Commissioner "
        "for Fisheries, and the Director-General of the World Trade Organization, Mr Paul Ray.",
        "Maria Lund",
        "European Commission",
    ),
    (
        "Basketball Federation of Serbia",
        "President Dragan Kapi met in Belgrade with the president of the Basketball Federation of Slovenia, Roman Vol.",
        "Roman Vol",
        "Basketball Federation of Slovenia",
    ),
    (
        "Chamber of Commerce of Uruguay",
        "The President, Julio Sosa, received the President of the Chamber of Commerce of Lima, Rosa Vega.",
        "Julio Sosa",
        "Chamber of Commerce of Uruguay",
    ),
    (
        "Police of the Czech Republic",
        "The Police President, Petr Les, received his Slovak counterpart Jaroslav Spis in Prague.",
        "Jaroslav Spis",
        "Police of Slovakia",
    ),
    (
        "The Royal Family",
        "Mrs Thandi Moro presented her Letters of Commission as High Commissioner for the Republic of Botswana in "
        "London. The Ambassador of Ukraine (Mr Vadym Hol) was present.",
        "Vadym Hol",
        "Embassy of Ukraine in United Kingdom",
    ),
    (
        "Supreme Prosecutor's Office of Korea",
        "Prosecutor General Kim Soo met with Le Minh Doa, Procurator General of the Supreme People's Procuracy of "
        "Viet Nam.",
        "Le Minh Doa",
        "Supreme People's Procuracy of Vietnam",
    ),
    (
        "Government of New Zealand",
        "Prime Minister Tan Boon of Singapore was accompanied by Minister for Trade and Industry Lim Hock Siang.",
        "Lim Hock Siang",
        "Ministry of Trade and Industry of Singapore",
    ),
]


@pytest.mark.parametrize(("publisher", "text", "name", "body"), STAFF)
def test_bodies_of_staff(publisher: str, text: str, name: str, body: str) -> None:
    records = code_records(article_from_text(text, publisher=publisher), Codebook.read())
    people = {row[0]: row[1] for row in records["people"]}
    bodies = {row[0]: row[1] for row in records["institutions"]}
    assert {bodies.get(post[2]) for post in records["posts"] if people[post[1]] == name} == {body}


# Whose office it is, as a country's code.
SIDES = [
    (
        "Philippine Navy",
        "MANILA - The Royal Australian Navy frigate HMAS Borvik docked on Monday. Commander Clara Wood, the ship's "
        "commanding officer, paid a courtesy call on the Flag Officer in Command, Vice Admiral Alex Paman.",
        {"Clara Wood": "AUS", "Alex Paman": "PHL"},
    ),
    (
        "National Assembly of Bulgaria",
        "The Chairman of the National Assembly, Blago Send, received the Ambassador of Canada, Philip Beau.\nA "
        "delegation of the Foreign Policy Committee led by its Chairman Asen Vidov is visiting Ankara.",
        {"Blago Send": "BGR", "Philip Beau": "CAN", "Asen Vidov": "BGR"},
    ),
    (
        "Tanjug",
        "BELGRADE, Feb. 13 (Tanjug) - President Stjepan Borak received Mohamed Yahia, Minister of Information of "
        "Algeria, who "
        "handed him a message from President Ahmed Bouk.",
        {"Stjepan Borak": "YUG", "Mohamed Yahia": "DZA", "Ahmed Bouk": "DZA"},
    ),
    (
        "Agence France-Presse",
        "PARIS, Oct 3 (AFP) - Soviet leader Anatoly Grish and President Jacques Morand held talks on Thursday, the "
        "second "
        "day of Mr. Grish's four-day visit to France.",
        {"Anatoly Grish": "SUN", "Jacques Morand": "FRA"},
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), SIDES)
def test_sides_of_papers(publisher: str, text: str, expected: dict[str, str]) -> None:
    records = code_records(article_from_text(text, publisher=publisher, published="1967-02-14"), Codebook.read())
    people = {row[0]: row[1] for row in records["people"]}
    assert {people[post[1]]: post[4] for post in records["posts"]} == expected


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Norwegian Minister Ann Roe met Polish Deputy Minister Jan Lis in Oslo. He also handed over a letter from "
         "Polish President Ewa Nowak.", "Jan Lis"),
        ("Polish Deputy Minister Jan Lis called on Norwegian Minister Ann Roe. He also handed over a message from "
         "Polish President Ewa Nowak.", "Jan Lis"),
        ("Norwegian Minister Ann Roe met Polish Deputy Minister Jan Lis in Warsaw. She also handed over a letter from "
         "Norwegian Prime Minister Eva Moe.", "Ann Roe"),
        ("Norwegian Minister Ann Roe met Polish Deputy Minister Jan Lis. Roe also handed over a letter from Polish "
         "President Ewa Nowak.", "Ann Roe"),
    ],
)  # fmt: skip
def test_whoever_is_of_the_senders_side_brings_a_letter(text: str, bearer: str) -> None:
    records = code_records(article_from_text(text, source_id="a", published="2022-05-06"))
    names = {row[0]: row[1] for row in records["people"]}
    (handover,) = (row[0] for row in records["engagements"] if row[2] == "handover")
    there = [p for p in records["participations"] if p[1] == handover]
    assert [names[p[2]] for p in there if p[5] == "attendee"] == [bearer]
    assert [p[5] for p in there] == ["attendee", "recipient", "sender"]
