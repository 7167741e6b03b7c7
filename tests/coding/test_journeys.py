"""Journeys as whole news items: the visits, what was part of them, where and when."""

import pytest
from telling import days, told

# Lines of kind, status, country, surnames, days and the kind of what it was part of.
ITEMS = {
    "a tour still to come": (
        "The Zambian Speaker, Beatrice Mwale, will leave Lusaka on Sunday for a working tour of Portugal and Chile.\n\n"
        "In Lisbon, from 23 to 24 May, she is to be received by the President of the Portuguese Assembly, Augusto "
        "Ferreira. The Santiago programme, 26 to 28 May, has talks with Chilean Foreign Minister Ana Pereda at its "
        "centre.",
        [
            "visit planned PRT Mwale 2022-05-23..2022-05-24",
            "visit planned CHL Mwale 2022-05-26..2022-05-28",
            "meeting planned PRT Ferreira+Mwale in visit",
            "meeting planned CHL Mwale+Pereda in visit",
        ],
    ),
    "each country has its days": (
        "Norwegian Foreign Minister Ola Berg will visit Fiji and Vanuatu from 1 to 6 June. His visit to Fiji on 1-3 "
        "June comes first.",
        ["visit planned FJI Berg 2022-06-01..2022-06-03", "visit planned VUT Berg 2022-06-01..2022-06-06"],
    ),
    "a stop that is not called a visit": (
        "Chilean Foreign Minister Ana Pereda arrived in Oslo on Tuesday. On Monday she had met Swedish Minister "
        "Eva Lund in Stockholm.",
        [
            "visit held NOR Pereda 2022-05-17..",
            "visit held SWE Pereda",
            "meeting held SWE Lund+Pereda 2022-05-16 in visit",
        ],
    ),
    "a programme without tenses": (
        "Chilean Foreign Minister Ana Pereda will visit Norway on 24 May. Her programme includes talks with Foreign "
        "Minister Ola Berg.",
        ["visit planned NOR Pereda 2022-05-24", "meeting planned NOR Berg+Pereda in visit"],
    ),
    "in the capital he": (
        "Chilean Minister Luis Soto went to Kuwait. In Kuwait City he was received by the Kuwaiti Minister of Oil, "
        "Nasser Rashed, and in the evening the Minister met the Speaker, Ahmad Saleh.",
        [
            "visit held KWT Soto",
            "meeting held KWT Rashed+Soto in visit",
            "meeting held KWT Saleh+Soto in visit",
        ],
    ),
    "opposite number": (
        "Finnish State Secretary Esa Rautio flew to Tallinn on Monday. There he conferred with his opposite number at "
        "the Estonian Ministry of Defence, Secretary General Kristjan Tamm.",
        ["visit held EST Rautio 2022-05-16..", "meeting held EST Rautio+Tamm in visit"],
    ),
    "received her": (
        "Latvian Minister Ilze Kalna is in Dublin. The Irish President, Denis Byrne, received her on Wednesday.",
        ["visit held IRL Kalna", "meeting held IRL Byrne+Kalna 2022-05-18 in visit"],
    ),
    "dinner guest": (
        "Croatian President Zoran Jelic is in Ljubljana. He was the dinner guest of Slovenian Premier Miha Zupan "
        "last night. Today he is the guest of the Speaker, Ana Vidmar, at a lunch.",
        [
            "visit held SVN Jelic",
            "other held SVN Jelic+Zupan 2022-05-19 in visit",
            "other held SVN Jelic+Vidmar 2022-05-20 in visit",
        ],
    ),
    "a dinner without its guests": (
        "Croatian President Zoran Jelic visited Slovenia on Monday. Slovenian President Matjaz Kovac hosted a state "
        "dinner.",
        ["visit held SVN Jelic 2022-05-16", "other held SVN Jelic+Kovac 2022-05-16 in visit"],
    ),
    "a working dinner for her": (
        "Ecuadorian Minister Camila Ordonez is in Brussels, where Belgian Minister Luc Peeters gave a working dinner "
        "for her.",
        ["visit held BEL Ordonez", "meeting held BEL Ordonez+Peeters in visit"],
    ),
    "fresh from elsewhere": (
        "Fresh from two days in Antananarivo, Prime Minister Thabo Mokoena of Lesotho was welcomed by Prime Minister "
        "Anil Ramdin of Mauritius.",
        ["meeting held MUS Mokoena+Ramdin"],
    ),
    "until": (
        "Latvian Minister Ilze Kalna, whose visit to Dublin lasts until Sunday, will meet Irish Minister Denis Byrne "
        "tomorrow.",
        ["visit held IRL Kalna ..2022-05-22", "meeting planned IRL Byrne+Kalna 2022-05-21 in visit"],
    ),
    "a delegation expected": (
        "Namibian Minister Hilma Shikongo flew to Doha on Monday. A Qatari delegation is expected in Windhoek in July.",
        ["visit held QAT Shikongo 2022-05-16..", "visit planned NAM 2022-07"],
    ),
    "an ambassador in the host country": (
        "The Ambassador of Vietnam to Ireland, Nguyen Thi Hoa, travelled to Cork. Irish Minister Denis Byrne met her "
        "on Wednesday.",
        ["meeting held IRL Byrne+Hoa 2022-05-18"],
    ),
    "days in a country before the flight home": (
        "Finnish Minister Paula Virta flew home last night after four very good days in Bermuda.",
        ["visit held BMU Virta ..2022-05-19"],
    ),
    "came home on a day from": (
        "Finnish Minister Paula Virta came home on Monday from Mongolia.",
        ["visit held MNG Virta ..2022-05-16"],
    ),
    "returns to the own capital": (
        "Irish Minister Joe Kelleher will travel to South Sudan on 22 May. The Minister returns to Dublin on 26 May.",
        ["visit planned SSD Kelleher 2022-05-22..2022-05-26"],
    ),
    "a country that plays host": (
        "Valletta has been playing host this week to the Omani deputy speaker, Salim Harthy.",
        ["visit held MLT Harthy"],
    ),
    "the last stop": (
        "Estonia, the last stop, welcomed Peruvian Speaker Luis Olavide on 8 May.",
        ["visit held EST Olavide 2022-05-08"],
    ),
    "seen off": (
        "At the airport in Riga, Finnish Minister Paula Virta was seen off by Latvian Minister Andris Cox on Monday.",
        ["meeting held LVA Cox+Virta 2022-05-16"],
    ),
    "when he visits": (
        "Jamaican Premier Alton Grant will see Premier Eric Habimana on 24 May, when he visits Kigali.",
        ["visit planned RWA Grant 2022-05-24", "meeting planned RWA Grant+Habimana 2022-05-24 in visit"],
    ),
    "in the country, told from there": (
        "HARARE - The Belarusian delegation led by Deputy Premier Viktor Malik has been in the country since 15 May. "
        "The delegation will fly home on Tuesday.",
        ["visit held ZWE Malik 2022-05-15..2022-05-24"],
    ),
    "to two countries, each with its days": (
        "Lithuanian Deputy Minister Andrius Kazlauskas will be in Lima next week. The visit to Ecuador takes place on "
        "24 and 25 May, that to Peru on 26 and 27 May.",
        ["visit planned ECU Kazlauskas 2022-05-24..2022-05-25", "visit planned PER Kazlauskas 2022-05-26..2022-05-27"],
    ),
    "brought to a city": (
        "A stopover of a few hours brought Italy's Interior Minister Lucia Moretti to Tunis on Thursday.",
        ["visit held TUN Moretti 2022-05-19"],
    ),
    "was to have left": (
        "Foreign Secretary Geoffrey Lambert of Britain was to have left tomorrow for Tokyo and Manila. Japanese "
        "Minister Kenji Sato phoned him on Thursday.",
        ["call held Lambert+Sato 2022-05-19"],
    ),
    "days that lie behind somebody": (
        "Three days in Bangkok lie behind Vice Admiral Nimal Perera of Sri Lanka, who travelled home on Wednesday.",
        ["visit held THA Perera 2022-05-16..2022-05-18"],
    ),
    "a royal couple": (
        "King Taufa of Tonga and Queen Mele of Tonga will make a visit to Samoa from 23 to 24 May. The royal couple "
        "will be met on their arrival by the Samoan Prime Minister, Tuila Sapolu. There will be a state banquet.",
        [
            "visit planned WSM Mele+Taufa 2022-05-23..2022-05-24",
            "meeting planned WSM Mele+Sapolu+Taufa in visit",
            "other planned WSM Mele+Taufa in visit",
        ],
    ),
    "a ship": (
        "INS Kamorta, under the command of Captain Rajesh Menon, entered Mombasa on Monday.",
        ["visit held KEN Menon 2022-05-16.."],
    ),
    "a head of the delegation, named later": (
        "The Kuwaiti delegation now in Sarajevo sat down on Friday with the Bosnian Foreign Minister, Adnan Hodzic. "
        "Head of the delegation Faisal Enezi of Kuwait spoke of trade.",
        ["visit held BIH Enezi", "meeting held BIH Enezi+Hodzic 2022-05-20 in visit"],
    ),
    "an organisation's forum": (
        "Croatian Prime Minister Stjepan Ruzic, attending the World Economic Forum in Davos, met Bulgarian President "
        "Rumen Petrov on Thursday.",
        ["conference held CHE Ruzic 2022-05-19", "meeting held CHE Petrov+Ruzic 2022-05-19 in conference"],
    ),
    "back at home from abroad": (
        "Vice President Kagiso Modise of Botswana is back in Gaborone from Zambia, where she had gone on Tuesday.",
        ["visit held ZMB Modise 2022-05-17.."],
    ),
    "stays until": (
        "Irish Minister Joe Kelleher arrived in Riga on Monday. He remains there until Friday.",
        ["visit held LVA Kelleher 2022-05-16..2022-05-20"],
    ),
    "an audience given": (
        "Swiss Minister Anna Keller is in Dhaka. Prime Minister Selina Rahman of Bangladesh gave her an audience on "
        "Wednesday, and in the evening Foreign Minister Rafiq Alam threw a banquet for her.",
        [
            "visit held BGD Keller",
            "meeting held BGD Keller+Rahman 2022-05-18 in visit",
            "other held BGD Alam+Keller 2022-05-18 in visit",
        ],
    ),
    "told by their nation": (
        "Andorran Ministers Xavier Font and Maria Serra arrived in Vaduz on Monday. The Andorrans then went on to "
        "Bern.",
        ["visit held LIE Font+Serra 2022-05-16..", "visit held CHE Font+Serra"],
    ),
    "a one-day visit": (
        "Danish Prime Minister Lars Holm came to Vilnius on Thursday on a one-day visit. Lithuanian Premier Algis "
        "Petraitis held talks with him.",
        ["visit held LTU Holm 2022-05-19", "meeting held LTU Holm+Petraitis 2022-05-19 in visit"],
    ),
    "a reception for a delegation": (
        "Laotian Minister Kham Vong hosted a reception in Vientiane on 19 May for a delegation of Korea's Parliament "
        "led by Speaker Kim Sang-woo.",
        ["meeting held LAO Sang-woo+Vong 2022-05-19"],
    ),
    "called off": (
        "Ukrainian Minister Oleh Savchuk has called off his trip to Baku, which was to begin on 24 May.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ITEMS.values(), ids=list(ITEMS))
def test_journey(text: str, expected: list[str]) -> None:
    events = told(text, "2022-05-20")
    kinds = {event["key"]: event["kind"] for event in events}
    found = []
    for event in events:
        people = "+".join(sorted(name.split()[-1] for name in event["people"].split(", ") if name))
        whole = f"in {kinds[event['part_of']]}" if event["part_of"] else ""
        parts = (
            event["kind"],
            event["status"],
            event["country"],
            people,
            days(event) if event["start"] + event["end"] else "",
            whole,
        )
        found.append(" ".join(" ".join(parts).split()))
    assert sorted(found) == sorted(" ".join(line.split()) for line in expected)
