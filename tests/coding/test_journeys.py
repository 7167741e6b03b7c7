"""Journeys as whole news items: the visits, what was part of them, where and when."""

import pytest
from telling import days, told

# Lines of kind, status, country, surnames, days and the kind of what it was part of.
ITEMS = {
    "a visit of some days, during which": (
        "East Timor's Foreign Minister Jose Costa begins on Tuesday a three-day visit to Portugal, during which he "
        "will be received by President Jorge Melo.",
        ["visit planned PRT Costa 2022-05-24..2022-05-26", "meeting planned PRT Costa+Melo in visit"],
    ),
    "a meeting at a ministry": (
        "Croatian Director General Ivan Peric is in Ashgabat. He held a meeting on Tuesday at the Ministry of "
        "Education of Turkmenistan.",
        ["visit held TKM Peric", "meeting held TKM Peric 2022-05-17 in visit"],
    ),
    "currently elsewhere": (
        "Timorese Foreign Minister Ana da Costa, currently in Brussels for talks with the European Commission, will "
        "also open her country's new embassy in Lisbon on Thursday.",
        ["visit held BEL Costa", "meeting planned BEL Costa in visit"],
    ),
    "on the second day they signed": (
        "Mayor Visvaldas Matulis of Kaunas in Lithuania visited Lviv in Ukraine on 2-3 May. There he was met by "
        "Ukrainian Mayor Andriy Sadovy; on the second day the two mayors signed a twinning agreement.",
        [
            "visit held UKR Matulis 2022-05-02..2022-05-03",
            "meeting held UKR Matulis+Sadovy in visit",
            "signing held UKR Matulis+Sadovy 2022-05-03 in visit",
        ],
    ),
    "departs from there": (
        "President Benigno Rosales of the Philippines arrived in Japan on Monday. He will tour Osaka before departing "
        "from Tokyo on Saturday.",
        ["visit held JPN Rosales 2022-05-16..2022-05-21"],
    ),
    "left for another town of the country": (
        "Prime Minister Ali Sastro of Indonesia, who arrived in China on Tuesday, left Peking this morning for Mukden.",
        ["visit held CHN Sastro 2022-05-17.."],
    ),
    "the next trip is to": (
        "President Benigno Rosales of the Philippines returned on Wednesday from Japan. The President's next trip is "
        "to Honolulu next month.",
        ["visit held JPN Rosales ..2022-05-18", "visit planned USA Rosales 2022-06"],
    ),
    "and on the final day": (
        "Minister Jan Lis of Poland was in Oslo from Monday to Wednesday. In the course of his stay he saw King Harald "
        "and, on the final day, Industry Minister Ole Lund.",
        [
            "visit held NOR Lis 2022-05-16..2022-05-18",
            "meeting held NOR Harald+Lis in visit",
            "meeting held NOR Lis+Lund 2022-05-18 in visit",
        ],
    ),
    "entertained at lunch": (
        "Minister Jan Lis of Poland arrived in Oslo on Monday. He was entertained at lunch by Industry Minister Ole "
        "Lund on Tuesday. Earlier the group had toured the port of Bergen.",
        ["visit held NOR Lis 2022-05-16..", "meeting held NOR Lis+Lund 2022-05-17 in visit"],
    ),
    "will head for": (
        "Prime Minister Sabah Fahad of Kuwait will tomorrow head for Tokyo at the start of an Asian tour that will "
        "also take him to Seoul.",
        ["visit planned JPN Fahad 2022-05-21..", "visit planned KOR Fahad"],
    ),
    "a tour that includes": (
        "Prime Minister Sabah Fahad of Kuwait will start on Monday an Asian tour that includes Japan and China.",
        ["visit planned JPN Fahad 2022-05-23..", "visit planned CHN Fahad 2022-05-23.."],
    ),
    "each of several": (
        "Foreign Ministers Ann Lee of Jamaica, Jon Roy of Saint Lucia and Kofi Asa of Ghana each met Prime Minister "
        "Sabah Fahad of Kuwait on Monday.",
        [
            "meeting held Fahad+Lee 2022-05-16",
            "meeting held Fahad+Roy 2022-05-16",
            "meeting held Asa+Fahad 2022-05-16",
        ],
    ),
    "whose host somebody is": (
        "Kuwaiti Prime Minister Sabah Fahad arrived in Nairobi on Monday. Kenyan President Sam Otieno will be Mr "
        "Fahad's host next Tuesday.",
        ["visit held KEN Fahad 2022-05-16..", "meeting planned KEN Fahad+Otieno 2022-05-24"],
    ),
    "the next stop on a tour": (
        "Tokyo will be the next stop on Kuwaiti Prime Minister Sabah Fahad's tour.",
        ["visit planned JPN Fahad"],
    ),
    "the delegation that A took along": (
        "The delegation which Kuwaiti Trade Minister Sabah Fahad took to Tokyo on Monday has 12 members.",
        ["visit held JPN Fahad 2022-05-16"],
    ),
    "with whom somebody was": (
        "Kuwaiti Prime Minister Sabah Fahad was with Kenyan President Sam Otieno on Monday, and on Tuesday he saw "
        "Polish Minister Jan Lis.",
        ["meeting held Fahad+Otieno 2022-05-16", "meeting held Fahad+Lis 2022-05-17"],
    ),
    "with whom a morning was spent": (
        "Kuwaiti Prime Minister Sabah Fahad spent Monday morning with Kenyan President Sam Otieno, and on Tuesday he "
        "saw Polish Minister Jan Lis.",
        ["meeting held Fahad+Otieno 2022-05-16", "meeting held Fahad+Lis 2022-05-17"],
    ),
    "a welcome that is given": (
        "Kuwaiti Prime Minister Sabah Fahad arrived in Nairobi on Monday. Kenyan President Sam Otieno gave him a "
        "ceremonial welcome on Tuesday, and on Wednesday Industry Minister Tom Abe of Kenya received him.",
        [
            "visit held KEN Fahad 2022-05-16..",
            "meeting held KEN Fahad+Otieno 2022-05-17 in visit",
            "meeting held KEN Abe+Fahad 2022-05-18 in visit",
        ],
    ),
    "left for a tour that includes": (
        "Prime Minister Sabah Fahad of Kuwait left on Monday for a three-nation tour that includes Japan and China.",
        ["visit held JPN Fahad 2022-05-16..", "visit held CHN Fahad 2022-05-16.."],
    ),
    "it was there that A flew": (
        "It was to Kampala that Tom Odhiambo, the Minister for Planning of Kenya, flew yesterday.",
        ["visit held UGA Odhiambo 2022-05-19.."],
    ),
    "a meeting to come before a departure": (
        "Kenyan Minister Tom Odhiambo is scheduled to meet Prime Minister Lule Rahman of Bangladesh on Monday "
        "before departing for Kigali.",
        ["meeting planned Odhiambo+Rahman 2022-05-23", "visit planned RWA Odhiambo"],
    ),
    "here ahead of a session elsewhere": (
        "JAKARTA - Trade Minister Lutfi Hartono of Indonesia received his Ethiopian counterpart, Kebede Tessema, here "
        "on Thursday ahead of the Ocean Forum to be held in Addis Ababa in June.",
        ["meeting held IDN Hartono+Tessema 2022-05-19", "conference planned ETH 2022-06"],
    ),
    "in the country for something with a day": (
        "Prime Minister Ann Lee of Jamaica held separate meetings today with Prime Minister Jon Roy of Saint Lucia and "
        "Vice President Kofi Asa of Ghana. Mr. Roy is in the island to take part in celebrations, which climax on "
        "24 May.",
        ["meeting held JAM Lee+Roy 2022-05-20 in visit", "meeting held JAM Asa+Lee 2022-05-20", "visit held JAM Roy"],
    ),
    "during a numbered meeting": (
        "Kenyan President Sam Otieno met Chinese President Li Jian on 12 May 2022 during the 24th Meeting of "
        "Asia-Pacific Leaders, which was held on 11-13 May 2022 in Lima.",
        ["meeting held PER Jian+Otieno 2022-05-12 in conference", "conference held PER 2022-05-11..2022-05-13"],
    ),
    "the chief of a body": (
        "FIFA President Hans Roth arrived in Qatar on Monday. FIFA boss Roth met Qatari Emir Saad Tamim on Tuesday, "
        "and on Wednesday the FIFA chief left for home.",
        ["visit held QAT Roth 2022-05-16..2022-05-18", "meeting held QAT Roth+Tamim 2022-05-17 in visit"],
    ),
    "the chief of a force behind another's name": (
        "India's Navy Commander, Admiral Hari Nair, came to Sri Lanka on Monday on a visit. During his meeting with "
        "President Ravi Silva, the Indian navy chief spoke of ports.",
        ["visit held LKA Nair 2022-05-16..", "meeting held LKA Nair+Silva in visit"],
    ),
    "where they had been before": (
        "President Ana Alvarado of Costa Rica, who came to Rome after two days in Madrid, where she had been the guest "
        "of King Felipe of Spain, leaves tomorrow for Tel Aviv.",
        [
            "visit planned ISR Alvarado 2022-05-21..",
            "visit held ITA Alvarado",
            "meeting held ESP Alvarado+Felipe in visit",
            "visit held ESP Alvarado",
        ],
    ),
    "visits as a subject": (
        "On Thursday, Foreign Minister Vahan Sargsyan of Armenia received UN Resident Coordinator Lucia Alba. They "
        "touched upon the outcomes of the Minister's visit to Norway on 2-3 May.",
        ["meeting held ARM Alba+Sargsyan 2022-05-19", "visit past NOR Sargsyan 2022-05-02..2022-05-03"],
    ),
    "signed by others than the visitor": (
        "The sojourn in Sofia of Deputy Prime Minister Hoang Trung of Viet Nam ended on 18 May. An accord on labour "
        "bears the signatures of the Bulgarian Labour Minister, Totyu Mladenov, and the Vietnamese ambassador, Le Luu.",
        ["visit held BGR Trung ..2022-05-18", "signing held BGR Luu+Mladenov in visit"],
    ),
    "where visitors were": (
        "A Jordanian delegation led by Brigadier General Khaled Majali is on a visit to Rwanda from 16 to 20 May. "
        "Yesterday the visitors were at a barracks, and today they toured the college, where the Commandant, General "
        "Didace Ndahiro of Rwanda, briefed them.",
        ["visit held RWA Majali 2022-05-16..2022-05-20", "briefing held RWA Majali+Ndahiro 2022-05-20 in visit"],
    ),
    "the day arranged": (
        "The Finance Minister of Madagascar, Victor Rakoto, is in Rome; an audience with the Pope is arranged for "
        "Saturday.",
        ["visit held ITA Rakoto", "meeting planned ITA Rakoto 2022-05-21 in visit"],
    ),
    "in a month, to a day of it": (
        "Norwegian Speaker Ola Berg will be in Lima in May. The visit ends on 24 May.",
        ["visit planned PER Berg ..2022-05-24"],
    ),
    "some days until a day": (
        "Norwegian Speaker Ola Berg stayed in Peru for three days until 4 May.",
        ["visit held PER Berg 2022-05-02..2022-05-04"],
    ),
    "left for several": (
        "Chinese Vice-Premier Wu Guang left this morning for official visits to Italy and Malta. He will be in Italy "
        "from 21 to 24 May and in Malta from 25 to 27 May.",
        ["visit planned ITA Guang 2022-05-21..2022-05-24", "visit planned MLT Guang 2022-05-25..2022-05-27"],
    ),
    "the second and last day": (
        "Bulgarian Premier Stoyan Kolev, on the second and last day of his visit to Macedonia, laid flowers on "
        "Thursday.",
        ["visit held MKD Kolev 2022-05-18..2022-05-19"],
    ),
    "where they stay until a day": (
        "Songs were heard on Thursday in Lima, where the Norwegian delegation, led by Ola Berg, is staying until the "
        "22nd, having arrived on the 17th.",
        ["visit held PER Berg 2022-05-17..2022-05-22"],
    ),
    "invited by one and arrived": (
        "The stay in Peru of Gunnar Dahl, Premier of Norway, whom Peruvian President Rosa Vega had invited "
        "and who came on the 17th, ended yesterday. President Vega received him on Wednesday.",
        ["visit held PER Dahl 2022-05-17..2022-05-19", "meeting held PER Dahl+Vega 2022-05-18 in visit"],
    ),
    "a city had a visit": (
        "Ouagadougou received on Monday a visit from the President of Niger, Amadou Seyni.",
        ["visit held BFA Seyni 2022-05-16"],
    ),
    "will remain until": (
        "Macedonian Minister Oliver Petrov and Slovak General Director Peter Kubis signed a statement in Skopje on "
        "Thursday. Kubis will remain in the country until Sunday.",
        ["visit held MKD Kubis ..2022-05-22", "signing held MKD Kubis+Petrov 2022-05-19 in visit"],
    ),
    "for a session that closes": (
        "Belarusian Premier Sergei Kravets met Armenian Minister Tigran Sahakyan on Thursday. The minister came "
        "to Minsk for the session of the commission, which closes tomorrow.",
        ["visit held BLR Sahakyan", "meeting held BLR Kravets+Sahakyan 2022-05-19 in visit"],
    ),
    "there as a guest": (
        "Sudan's Minister Mutaz Hamid, in Turkey since Monday as the guest of Turkish Minister Cevdet Yalin, "
        "met on Thursday with Turkish Trade Minister Burak Oner. He is to return to Khartoum on Saturday.",
        ["visit held TUR Hamid 2022-05-16..2022-05-21", "meeting held TUR Hamid+Oner 2022-05-19 in visit"],
    ),
    "in each city until a day": (
        "Korean Speaker Park Jin-woo came home on Wednesday from a 10-day trip to Ethiopia and Tanzania. In Addis "
        "Ababa, where he stayed for long, he met Ethiopian Premier Girma Tadesse.",
        [
            "visit held ETH Jin-woo 2022-05-09..2022-05-18",
            "visit held TZA Jin-woo 2022-05-09..2022-05-18",
            "meeting held ETH Jin-woo+Tadesse in visit",
        ],
    ),
    "a tour and its days": (
        "Cuban Minister Ramiro Valle begins tomorrow a tour that will take him to Jamaica and Grenada. The tour "
        "ends on 27 May.",
        ["visit planned JAM Valle 2022-05-21..2022-05-27", "visit planned GRD Valle 2022-05-21..2022-05-27"],
    ),
    "two days filled by what was done": (
        "Kuwaiti Minister Fahad Mutlaq is on a two-day visit to Slovenia, in the course of which he met on Wednesday "
        "with Slovenian Minister Tina Zajc and on Thursday with Slovenian President Andrej Kos.",
        [
            "visit held SVN Mutlaq 2022-05-18..2022-05-19",
            "meeting held SVN Mutlaq+Zajc 2022-05-18 in visit",
            "meeting held SVN Kos+Mutlaq 2022-05-19 in visit",
        ],
    ),
    "a stopover": (
        "Belgian Minister Luc Claes stopped over in Tunis on Wednesday. During the stopover he saw Tunisian Minister "
        "Habib Mzali.",
        ["visit held TUN Claes 2022-05-18", "meeting held TUN Claes+Mzali 2022-05-18 in visit"],
    ),
    "what the visitor did another year": (
        "Cuba and Peru signed an agreement in Lima on Thursday during a visit by Cuban Premier Luis Soto, who sent "
        "back an envoy in 2020.",
        ["signing held PER 2022-05-19 in visit", "visit held PER Soto 2022-05-19"],
    ),
    "several countries unnamed": (
        "Norwegian State Secretary Esa Lund has ended a visit to six countries. In Lusaka she met the "
        "Zambian Minister, Moses Banda, and in Harare the Zimbabwean President, Tendai Moyo, received her.",
        [
            "visit held ZMB Lund",
            "visit held ZWE Lund",
            "meeting held ZMB Banda+Lund in visit",
            "meeting held ZWE Lund+Moyo in visit",
        ],
    ),
    "visitors go on to a town": (
        "The President of Gabon, Albert Ondo, who arrived in Cairo on Wednesday, will visit Luxor tomorrow.",
        ["visit held EGY Ondo 2022-05-18.."],
    ),
    "through a day": (
        "Kazakh Foreign Minister Yerzhan Bekov has held a meeting with Thailand's Minister of Energy, Prasert Chaiyo, "
        "who is in the Kazakh capital on a three-day visit through May 21.",
        ["visit held KAZ Chaiyo 2022-05-19..2022-05-21", "meeting held KAZ Bekov+Chaiyo in visit"],
    ),
    "stayed until": (
        "Mayor Franz Huber of Graz in Austria welcomed a Croatian delegation, led by Mayor Boris Peric, on Thursday. "
        "The visitors stayed until this morning.",
        ["visit held AUT Peric ..2022-05-20", "meeting held AUT Huber+Peric 2022-05-19 in visit"],
    ),
    "currently visiting": (
        "Syrian Minister Rida Haddad discussed trade on Thursday with Brazilian Minister Jose Teixeira, currently "
        "visiting Syria. Minister Teixeira arrived in Damascus on Tuesday.",
        ["visit held SYR Teixeira 2022-05-17..", "meeting held SYR Haddad+Teixeira 2022-05-19 in visit"],
    ),
    "and on a later day": (
        "Finnish Minister Eero Laine will visit Chad on 23-26 May. In N'Djamena he will meet Chadian President Hassan "
        "Djimet and on 25 May he will travel to Abeche.",
        ["visit planned TCD Laine 2022-05-23..2022-05-26", "meeting planned TCD Djimet+Laine in visit"],
    ),
    "a mission is a group": (
        "A six-member mission of the Nigerian Chamber of Commerce, led by Musa Danjuma, arrived in Banjul on Sunday.",
        ["visit held GMB Danjuma 2022-05-15.."],
    ),
    "leading a group on a trip": (
        "Albanian Minister Genti Hoxha received on Thursday in Tirana the Chairman of the Amman Chamber of Industry, "
        "Khalil Haddad, who is heading a group of ten entrepreneurs on a fact-finding trip that ends on Monday.",
        ["visit held ALB Haddad ..2022-05-23", "meeting held ALB Haddad+Hoxha 2022-05-19 in visit"],
    ),
    "departs tomorrow": (
        "The Marshal of the Polish Senate, Jan Kowalczyk, is paying his first visit to Georgia. The President of "
        "Georgia, Levan Kiknadze, received him on Thursday. The Polish delegation departs tomorrow.",
        ["visit held GEO Kowalczyk ..2022-05-21", "meeting held GEO Kiknadze+Kowalczyk 2022-05-19 in visit"],
    ),
    "came from elsewhere the night before": (
        "Chilean Foreign Minister Ana Pereda, who is on her first trip to Egypt, conferred on Thursday with Egyptian "
        "Foreign Minister Hany Sabry. The guest, who had come from Beirut the night before, also met traders.",
        [
            "visit held EGY Pereda 2022-05-18..",
            "meeting held EGY Pereda+Sabry 2022-05-19 in visit",
        ],
    ),
    "a tour from its first stop": (
        "Premier Ilze Kalna of Latvia returned on Thursday from Helsinki, the last of three capitals on a tour which "
        "had started in Oslo on Monday.",
        ["visit held FIN Kalna ..2022-05-19", "visit held NOR Kalna 2022-05-16.."],
    ),
    "the afternoon of the arrival": (
        "Norwegian Speaker Ola Berg was in Lima from 14 to 17 May. The Speaker of the Peruvian Congress, Rosa Vega, "
        "received him on the afternoon of his arrival.",
        ["visit held PER Berg 2022-05-14..2022-05-17", "meeting held PER Berg+Vega 2022-05-14 in visit"],
    ),
    "what it had come for": (
        "Cuban Minister of Trade Luis Soto landed in Lima on Wednesday for the fifth session of the intergovernmental "
        "commission, which he and the Peruvian Planning Minister, Rosa Vega, opened.",
        ["visit held PER Soto 2022-05-18..", "consultations held PER Soto+Vega 2022-05-18 in visit"],
    ),
    "the length told here, the first day there": (
        "The Chilean Foreign Minister, Ana Pereda, spent three days in Oslo. She arrived on Monday. The Norwegian "
        "Foreign Minister, Ola Berg, received her on Tuesday.",
        ["visit held NOR Pereda 2022-05-16..2022-05-18", "meeting held NOR Berg+Pereda 2022-05-17 in visit"],
    ),
    "until, having arrived": (
        "A delegation of the Peruvian Congress, headed by Rosa Vega, is staying in Riga until 23 May, having arrived "
        "on the 17th.",
        ["visit held LVA Vega 2022-05-17..2022-05-23"],
    ),
    "the last item of a visit": (
        "Ola Berg, the Foreign Minister of Norway, is back from Lima, where on Tuesday, as the last item of a visit of "
        "three days, he met the Peruvian Foreign Minister, Rosa Vega.",
        ["visit held PER Berg 2022-05-15..2022-05-17", "meeting held PER Berg+Vega 2022-05-17 in visit"],
    ),
    "a city for its country": (
        "On 8 June Madrid will receive Ola Berg, the Minister of Education of Norway.",
        ["visit planned ESP Berg 2022-06-08"],
    ),
    "planned for": (
        "The Foreign Ministers of Peru and Bolivia, Rosa Vega and Jaime Soliz, met on Tuesday in Lima to prepare the "
        "visit to Peru of the President of Bolivia, Carlos Soria, planned for later this month.",
        ["visit planned PER Soria 2022-05", "meeting held PER Soliz+Vega 2022-05-17"],
    ),
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
            "visit held SWE Pereda 2022-05-16",
            "meeting held SWE Lund+Pereda 2022-05-16 in visit",
        ],
    ),
    "a programme without tenses": (
        "Chilean Foreign Minister Ana Pereda will visit Norway on 24 May. Her programme includes talks with Foreign "
        "Minister Ola Berg.",
        ["visit planned NOR Pereda 2022-05-24", "meeting planned NOR Berg+Pereda 2022-05-24 in visit"],
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
            "meeting held SVN Jelic+Zupan 2022-05-19 in visit",
            "meeting held SVN Jelic+Vidmar 2022-05-20 in visit",
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
        ["meeting held MUS Mokoena+Ramdin in visit", "visit held MDG Mokoena", "visit held MUS Mokoena"],
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
        "HARARE - The Latvian delegation led by Deputy Premier Ivars Malik has been in the country since 15 May. "
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
            "meeting held BGD Alam+Keller 2022-05-18 in visit",
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
    "a day among several": (
        "Chilean President Ana Soto, who is on a three-day visit to Malta, laid flowers at the War Memorial "
        "on Thursday. On Friday she met Maltese Prime Minister Joe Zammit.",
        ["visit held MLT Soto", "meeting held MLT Soto+Zammit 2022-05-20 in visit"],
    ),
    "the day of the news": (
        "Kenyan Minister Paul Otieno met Norwegian Minister Ola Berg in Nairobi, the ministry said in a "
        "statement on Thursday.",
        ["meeting held KEN Berg+Otieno"],
    ),
    "members named first": (
        "Norwegian lawmakers Ola Berg, Eva Lund and Nils Moen have been on a visit to the Solomon Islands. "
        "The delegation was welcomed by the Solomon Islands Speaker, Peter Wale. The Norwegian delegation "
        "also met Prime Minister John Kemakeza of the Solomon Islands.",
        [
            "visit held SLB Berg+Lund+Moen",
            "meeting held SLB Berg+Lund+Moen+Wale in visit",
            "meeting held SLB Berg+Kemakeza+Lund+Moen in visit",
        ],
    ),
    "the visiting minister": (
        "Fijian Minister Josefa Kalou and his visiting counterpart, Peter Wari of Papua New Guinea, agreed on"
        " Thursday to open a shipping line.",
        ["visit held FJI Wari", "meeting held FJI Kalou+Wari 2022-05-19 in visit"],
    ),
    "before flying home": (
        "Bangladeshi Foreign Secretary Kamal Hossain held the second round of political consultations with "
        "Bhutanese Foreign Secretary Tashi Dorji in Dhaka on Wednesday. Before flying home, Mr Dorji called "
        "on the Bangladeshi Foreign Minister, Rafiq Ahmed, on Thursday.",
        [
            "visit held BGD Dorji",
            "consultations held BGD Dorji+Hossain 2022-05-18 in visit",
            "meeting held BGD Ahmed+Dorji 2022-05-19 in visit",
        ],
    ),
    "there to attend something later": (
        "Omani Minister Amir Balushi met Uzbek Minister Vali Karimov in Tashkent. Balushi is in Uzbekistan to"
        " attend a conference on transport on 26 May.",
        [
            "visit held UZB Balushi",
            "meeting held UZB Balushi+Karimov in visit",
            "conference planned UZB Balushi 2022-05-26 in visit",
        ],
    ),
    "their meeting": (
        "Bolivian Minister Carla Mamani and her Uruguayan colleague, Ernesto Varela, spoke by phone on "
        "Wednesday. It was their second exchange this year, after their meeting in Lima on 12 January.",
        ["call held Mamani+Varela 2022-05-18", "meeting past PER Mamani+Varela 2022-01-12"],
    ),
    "the next meeting": (
        "Hungarian Minister Gabor Lendvai and Slovak Minister Jan Hruska met in Budapest on Tuesday. The next"
        " such meeting is to be held in Bratislava in July.",
        ["meeting held HUN Hruska+Lendvai 2022-05-17", "meeting planned SVK 2022-07"],
    ),
    "the trio": (
        "The foreign ministers of Italy, Libya and Chad, Paolo Guerrini, Omar Zintani and Idriss Mahamat, met"
        " in Rome on Wednesday. The trio will reconvene in Tripoli on 20 June.",
        [
            "meeting held ITA Guerrini+Mahamat+Zintani 2022-05-18",
            "meeting planned LBY Guerrini+Mahamat+Zintani 2022-06-20",
        ],
    ),
    "there before": (
        "UN Special Envoy Marta Lindqvist arrived in Riyadh on Thursday from Sanaa. There she had met the "
        "Yemeni Foreign Minister, Mahdi Qasim, on Tuesday.",
        [
            "visit held SAU Lindqvist 2022-05-19..",
            "visit held YEM Lindqvist 2022-05-17",
            "meeting held YEM Lindqvist+Qasim 2022-05-17 in visit",
        ],
    ),
    "they are the lawmakers": (
        "Moroccan Speaker Karim Tazi received a delegation of Senegalese lawmakers headed by Moussa Diop in "
        "Rabat on Wednesday. The Senegalese lawmakers were later welcomed by Moroccan Minister Omar Berrada. "
        "They also conferred with Moroccan Minister Youssef Alami.",
        [
            "meeting held MAR Diop+Tazi 2022-05-18",
            "meeting held MAR Berrada+Diop 2022-05-18",
            "meeting held MAR Alami+Diop 2022-05-18",
        ],
    ),
    "a visit that goes on": (
        "Lithuanian lawmaker Jonas Kairys is in Yerevan. On 24 May he will visit Gyumri.",
        ["visit held ARM Kairys"],
    ),
    "the next clause has its place": (
        "Ghanaian Minister Kofi Owusu was on a tour of Kenya and Uganda. In Nairobi it was Kenyan President "
        "Peter Kimani who gave him an audience, and in Kampala a protocol was signed by Mr Owusu and Ugandan "
        "Minister Moses Okello.",
        [
            "visit held KEN Owusu",
            "visit held UGA Owusu",
            "meeting held KEN Kimani+Owusu in visit",
            "signing held UGA Okello+Owusu in visit",
        ],
    ),
    "the premier": (
        "Kuwaiti Prime Minister Fahad Mutairi is in Lisbon. The Kuwaiti premier called on Portuguese "
        "President Manuel Seabra on Thursday.",
        ["visit held PRT Mutairi", "meeting held PRT Mutairi+Seabra 2022-05-19 in visit"],
    ),
    "bade farewell on a day": (
        "Namibian Prime Minister Nahas Shikongo bade farewell on Wednesday to the Indonesian ambassador, Leo Hutapea.",
        ["meeting held NAM Hutapea+Shikongo 2022-05-18"],
    ),
    "a banquet given by": (
        "A banquet in honour of Qatari Emir Jassim Khater was given by Bangladeshi President Abdul Chowdhury "
        "in Dhaka on Tuesday. The Emir, who arrived on Monday, left Dhaka on Wednesday for Kathmandu.",
        [
            "visit held BGD Khater 2022-05-16..2022-05-18",
            "meeting held BGD Chowdhury+Khater 2022-05-17 in visit",
            "visit held NPL Khater 2022-05-18..",
        ],
    ),
    "the bearer of a message": (
        "Moroccan Minister Taieb Alaoui received Malian Minister Modibo Traore on Wednesday, the bearer of a "
        "message from the Malian President. Mr Traore flew in on Tuesday evening.",
        ["visit held MAR Traore 2022-05-17..", "handover held MAR Alaoui+Traore 2022-05-18 in visit"],
    ),
    "from one capital to another": (
        "Polish senator Jan Kowal was in Georgia from 10 to 13 May. He was received by Georgian Speaker "
        "Giorgi Lomidze and by Georgian Prime Minister Nika Beridze, and in Batumi by Georgian Minister Levan"
        " Dolidze.",
        [
            "visit held GEO Kowal 2022-05-10..2022-05-13",
            "meeting held GEO Kowal+Lomidze in visit",
            "meeting held GEO Beridze+Kowal in visit",
            "meeting held GEO Dolidze+Kowal in visit",
        ],
    ),
    "until a day": (
        "Bhutanese Foreign Minister Karma Wangdi, in Male until 21 May for the regional council, met "
        "Maldivian President Abdul Rasheed on Tuesday.",
        ["visit held MDV Wangdi ..2022-05-21", "meeting held MDV Rasheed+Wangdi 2022-05-17 in visit"],
    ),
    "before that elsewhere": (
        "OSLO - Norwegian Prime Minister Ola Berg met German Chancellor Emil Braun on Monday. Braun travels "
        "on to Sweden, where he will meet Swedish Prime Minister Eva Lund on Tuesday.",
        [
            "visit held NOR Braun 2022-05-16",
            "meeting held NOR Berg+Braun 2022-05-16 in visit",
            "visit held SWE Braun",
            "meeting planned SWE Braun+Lund 2022-05-24 in visit",
        ],
    ),
    "paid a visit by": (
        "Saint Lucian Prime Minister Paul Alcee was paid a farewell visit on Tuesday by Taiwan's Ambassador, Tom Chou.",
        ["meeting held LCA Alcee+Chou 2022-05-17"],
    ),
    "their credentials": (
        "The credentials of Ambassadors Sofia Marques of Portugal and Ibrahim Toure of Mali were received by "
        "Estonian President Alar Rebane in Tallinn on Tuesday.",
        ["handover held EST Marques+Rebane 2022-05-17", "handover held EST Rebane+Toure 2022-05-17"],
    ),
    "she and the minister sign": (
        "Malawian Minister Fatsani Chirwa left Lilongwe on Wednesday for Edinburgh, where she and British "
        "minister Fiona Drummond will sign a programme on 21 May. Chirwa returns on 22 May.",
        ["visit held GBR Chirwa 2022-05-18..2022-05-22", "signing planned GBR Chirwa+Drummond 2022-05-21 in visit"],
    ),
    "the lunch which A gave": (
        "The lunch which Maldivian President Abdul Rasheed gave on Monday for Bhutan's Foreign Minister, "
        "Karma Wangdi, was held in Male.",
        ["meeting held MDV Rasheed+Wangdi 2022-05-16"],
    ),
    "he who travels": (
        "Swiss President Kurt Aebi received Gambian Minister Lamin Jobarteh in Bern on Monday. He had arrived"
        " on Sunday.",
        ["visit held CHE Jobarteh 2022-05-15..", "meeting held CHE Aebi+Jobarteh 2022-05-16 in visit"],
    ),
    "the only one of a side": (
        "Brazilian Mayor Paulo Teixeira and Chinese Mayor Li Yapeng met on Wednesday in Porto Alegre. The "
        "Chinese delegation left for Montevideo the same night.",
        [
            "visit held BRA Yapeng 2022-05-18",
            "meeting held BRA Teixeira+Yapeng 2022-05-18 in visit",
            "visit held URY Yapeng 2022-05-18..",
        ],
    ),
    "summit with": (
        "Danish Prime Minister Karen Lind is in Seoul. Her summit with Korean President Choi Min-jae took "
        "place on Tuesday.",
        ["visit held KOR Lind", "meeting held KOR Lind+Min-jae 2022-05-17 in visit"],
    ),
    "calls filled the day": (
        "Swedish Speaker Lars Ekblad was in Zagreb on Wednesday. Calls on Croatian President Jelena Horvat "
        "and on Croatian Prime Minister Ante Vuk filled the morning.",
        [
            "visit held HRV Ekblad 2022-05-18",
            "meeting held HRV Ekblad+Horvat 2022-05-18 in visit",
            "meeting held HRV Ekblad+Vuk 2022-05-18 in visit",
        ],
    ),
    "after an hour with": (
        "Angolan Minister Silvia Neto spoke of doctors in Luanda on Thursday, after an hour with Cuban "
        "Minister Marta Quintero. The Cuban, who came to Angola on Monday, travels on to Windhoek on 21 May.",
        [
            "meeting held AGO Neto+Quintero in visit",
            "visit held AGO Quintero 2022-05-16..",
            "visit planned NAM Quintero 2022-05-21",
        ],
    ),
    "in a country with companies": (
        "Kazakh Minister Aset Tulegenov, in Slovenia with thirty companies, signed a memorandum with "
        "Slovenian Minister Urska Koren on Wednesday.",
        ["visit held SVN Tulegenov", "signing held SVN Koren+Tulegenov 2022-05-18 in visit"],
    ),
    "received in for consultations": (
        "Swiss State Secretary Anna Keller received Brazilian Secretary General Rui Prado in Bern on "
        "Wednesday for political consultations.",
        ["consultations held CHE Keller+Prado 2022-05-18"],
    ),
    "both meetings": (
        "Botswanan Vice President Thato Kgosi met Fijian Prime Minister Jone Ravula in New York on Tuesday. "
        "On Wednesday she met Estonian President Kalle Tamm. Botswanan Foreign Minister Lesego Moagi took "
        "part in both meetings.",
        ["meeting held USA Kgosi+Moagi+Ravula 2022-05-17", "meeting held USA Kgosi+Moagi+Tamm 2022-05-18"],
    ),
    "earlier in the week": (
        "Botswanan Vice President Thato Kgosi met Fijian Prime Minister Jone Ravula in New York on Wednesday."
        " Earlier in the week she had met Estonian President Kalle Tamm.",
        ["meeting held USA Kgosi+Ravula 2022-05-18", "meeting held USA Kgosi+Tamm"],
    ),
    "awaited": (
        "Moroccan Minister Moncef Ziani met Senegalese Minister Faustin Sarr in Dakar on Wednesday. Sarr is "
        "awaited in Rabat on 5 July.",
        ["meeting held SEN Sarr+Ziani 2022-05-18", "visit planned MAR Sarr 2022-07-05"],
    ),
    "a farewell beside credentials": (
        "Kyrgyz President Askar Toktomushev received Japanese Ambassador Hiroko Tamura on Thursday, at the "
        "end of her mission. Later the Head of State accepted the letters of credence of the new Hungarian "
        "Ambassador, Zoltan Farkas.",
        ["meeting held KGZ Tamura+Toktomushev 2022-05-19", "handover held KGZ Farkas+Toktomushev 2022-05-19"],
    ),
    "a museum visited": (
        "Tatar President Rustem Galimov is in Tashkent. On Wednesday he held talks with Uzbek Deputy Prime "
        "Minister Ulugbek Saidov and visited the National Museum.",
        ["visit held UZB Galimov", "meeting held UZB Galimov+Saidov 2022-05-18 in visit"],
    ),
    "the day of the next clause": (
        "Russian Governor Viktor Morozov held talks in Shenyang with Chinese Governor Chen Qiang, and on "
        "Wednesday travelled to Dalian, where he met Chinese Mayor Li Wan.",
        [
            "visit held CHN Morozov 2022-05-18",
            "meeting held CHN Morozov+Qiang 2022-05-18 in visit",
            "meeting held CHN Morozov+Wan 2022-05-18 in visit",
        ],
    ),
    "on her first day": (
        "Kenyan Minister Beatrice Mutua is in Rwanda for a three-day tour that started on Tuesday. On her "
        "first day she was hosted by Rwandan Minister Jean Mugabo.",
        ["visit held RWA Mutua 2022-05-17..2022-05-19", "meeting held RWA Mugabo+Mutua 2022-05-17 in visit"],
    ),
    "in his honour": (
        "Kuwaiti Emir Salem Ahmad arrived in Muscat on Tuesday on a two-day visit. A banquet was held in his "
        "honour in the evening.",
        ["visit held OMN Ahmad 2022-05-17..2022-05-18", "other held OMN Ahmad in visit"],
    ),
    "the visit to the country": (
        "Costa Rican Minister Rodolfo Mora and Ecuadorian Minister Mauricio Montalvan held a meeting on "
        "Wednesday in San Jose. Minister Montalvan ended his visit to the country on Thursday.",
        ["visit held CRI Montalvan ..2022-05-19", "meeting held CRI Montalvan+Mora 2022-05-18 in visit"],
    ),
    "arrives today": (
        "Syrian Minister Walid Haddad arrives in Moscow today and will stay until 22 May.",
        ["visit planned RUS Haddad 2022-05-20..2022-05-22"],
    ),
    "beside a comma": (
        "Malawian Minister Lucius Phiri met Norwegian Minister Ola Berg, head of the fund, in Lima on Tuesday"
        " on the sidelines of the Annual Meetings.",
        ["meeting held PER Berg+Phiri 2022-05-17"],
    ),
    "saw her": (
        "Norwegian State Secretary Hilde Brekke reached Kabul on Monday. Afghan Foreign Minister Rahim Stan "
        "saw her the same afternoon. She is to fly to Islamabad on 24 May.",
        [
            "visit held AFG Brekke 2022-05-16..",
            "meeting held AFG Brekke+Stan 2022-05-16 in visit",
            "visit planned PAK Brekke 2022-05-24",
        ],
    ),
    "took him": (
        "Canadian Speaker Andrew Bouchard's visit to Greece, which ended on Sunday, took him to Athens and "
        "Patras. Greek President Kostas Arvanitis received him on Friday.",
        ["visit held GRC Bouchard ..2022-05-15", "meeting held GRC Arvanitis+Bouchard 2022-05-20 in visit"],
    ),
    "handed a note": (
        "Summoned to the ministry in Harare on Wednesday, Belgian Ambassador Paul Claessens was handed a "
        "protest note by Zimbabwean Permanent Secretary Tobias Mhlanga.",
        ["handover held ZWE Claessens+Mhlanga 2022-05-18"],
    ),
    "the day before": (
        "Georgian Minister Mariam Kvirikashvili and Bahraini Minister Zayed Ansari opened the Gulf Travel "
        "Forum in Batumi on Thursday. Ansari had arrived the day before with a delegation of forty.",
        ["visit held GEO Ansari", "conference held GEO Ansari+Kvirikashvili 2022-05-19 in visit"],
    ),
    "back home": (
        "Swiss Minister Beatrice Amstutz met German Minister Rolf Hagedorn in Berlin on Thursday. In the "
        "evening she was back in Bern.",
        ["meeting held DEU Amstutz+Hagedorn 2022-05-19"],
    ),
    "has taken her": (
        "Canadian Minister Claire Thibault, on a Caribbean tour that has already taken her to Port-au-Prince,"
        " is expected in Bridgetown on 22 May.",
        ["visit planned BRB Thibault 2022-05-22", "visit held HTI Thibault"],
    ),
    "the commission sat": (
        "Chaired by Ministers Dumitru Albu of Moldova and Tomasz Zaremba of Poland, the Moldovan-Polish "
        "Commission for Economic Cooperation sat in Chisinau on Thursday.",
        ["consultations held MDA Albu+Zaremba 2022-05-19"],
    ),
    "had him at the residence": (
        "Hungarian Deputy Prime Minister Zoltan Bakos was in Baku on Wednesday. Azerbaijani President Farid "
        "Aghayev had him at the Zagulba residence.",
        ["visit held AZE Bakos 2022-05-18", "meeting held AZE Aghayev+Bakos 2022-05-18 in visit"],
    ),
    "among those who came": (
        "Among those who came to Muscat on Monday to condole was Swedish Foreign Minister Karl Oberg. He was "
        "received by Omani Minister Badr Harthi.",
        ["visit held OMN Oberg 2022-05-16..", "meeting held OMN Harthi+Oberg in visit"],
    ),
    "a trip with stops": (
        "Swedish General Karl Oberg made a weeklong trip to partner nations in Africa, May 9-16. The trip, with stops "
        "in Ghana, Togo and Gabon, showed how near the sides are.",
        [f"visit held {code} Oberg 2022-05-09..2022-05-16" for code in ("GHA", "TGO", "GAB")],
    ),
    "a tour that covered": (
        "Swedish President Karl Oberg has ended a journey through Africa. The tour covered Ghana and Togo; Tunisia and "
        "Morocco in the Maghreb; and finally Egypt.",
        [f"visit held {code} Oberg" for code in ("GHA", "TGO", "TUN", "MAR", "EGY")],
    ),
    "an itinerary": (
        "Swedish Foreign Minister Karl Oberg is on an African tour. His itinerary includes Kenya and Uganda.",
        ["visit held KEN Oberg", "visit held UGA Oberg"],
    ),
    "during which he stopped": (
        "Swedish Foreign Minister Karl Oberg has wound up a tour, during which he stopped in Kenya and Uganda.",
        ["visit held KEN Oberg", "visit held UGA Oberg"],
    ),
    "a book covers no tour": ("Swedish Foreign Minister Karl Oberg spoke of a book that covers Kenya and Uganda.", []),
    "the meeting took place": (
        "Swedish Foreign Minister Karl Oberg met Omani Minister Badr Harthi. The meeting took place in Muscat on 17 "
        "May.",
        ["meeting held OMN Harthi+Oberg 2022-05-17"],
    ),
    "the first meeting is another": (
        "Swedish Foreign Minister Karl Oberg met Omani Minister Badr Harthi on 17 May. The first session of the joint "
        "commission took place in Muscat on 12 March.",
        ["meeting held  Harthi+Oberg 2022-05-17", "consultations past OMN  2022-03-12"],
    ),
    "present at the meeting were": (
        "Swedish Foreign Minister Karl Oberg met Omani Minister Badr Harthi in Muscat on 17 May. Also present at the "
        "meeting were the Swedish Ambassador, Eva Lind, and Omani Deputy Minister Said Nabhani.",
        ["meeting held OMN Harthi+Lind+Nabhani+Oberg 2022-05-17"],
    ),
    "the delegation received is welcomed": (
        "Swedish Foreign Minister Karl Oberg received on 17 May a trade delegation from Oman. He welcomed the "
        "delegation and spoke of wood.",
        ["meeting held SWE Oberg 2022-05-17"],
    ),
    "the delegation whose head is named is welcomed": (
        "On 17 May the Swedish chamber held a meeting with a delegation from Oman led by Minister Badr Harthi. It was "
        "attended by Karl Oberg, President of the Swedish Chamber of Commerce, who welcomed the delegation.",
        ["meeting held  Harthi+Oberg 2022-05-17"],
    ),
    "agreements signed by nobody named": (
        "Swedish Foreign Minister Karl Oberg met Omani Minister Badr Harthi on 17 May. The agreements signed between "
        "Sweden and Oman are to be carried out. Sign up for our newsletter.",
        ["meeting held  Harthi+Oberg 2022-05-17"],
    ),
    "the first time that they spoke": (
        "Swedish Foreign Minister Karl Oberg and his Omani counterpart, Park Jin, spoke by phone on 17 May. It was the "
        "first time that Oberg and Park spoke since Omani President Badr Harthi announced reforms.",
        ["call held  Jin+Oberg 2022-05-17"],
    ),
    "whoever will come is not there": (
        "Swedish Foreign Minister Karl Oberg received Omani Ambassador Badr Harthi on 17 May. The ambassador said that "
        "the rector of the University of Muscat, Said Nabhani, will be visiting Sweden in June.",
        ["meeting held SWE Harthi+Oberg 2022-05-17", "visit planned SWE Nabhani 2022-06"],
    ),
    "credentials of the following": (
        "President Karl Oberg of Sweden received on 17 May the letters of credence of the following ambassadors: Badr "
        "Harthi of Oman and Jan Lis of Poland.",
        ["handover held SWE Harthi+Oberg 2022-05-17", "handover held SWE Lis+Oberg 2022-05-17"],
    ),
    "credentials on cards": (
        "President Karl Oberg of Sweden welcomed two new envoys on 17 May. The following heads of mission presented "
        "their credentials:\n\nHis Excellency Badr Harthi\nAmbassador of Oman\n\nHer Excellency Eva Lis\n"
        "Ambassador of Poland",
        ["handover held SWE Harthi+Oberg 2022-05-17", "handover held SWE Lis+Oberg 2022-05-17"],
    ),
    "the envoy of a president": (
        "President Karl Oberg of Sweden received on 17 May the special envoy of President Badr Harthi of Oman, Said "
        "Nabhani.",
        ["meeting held SWE Nabhani+Oberg 2022-05-17"],
    ),
    "for some hours": (
        "Swedish Foreign Minister Karl Oberg arrived in Muscat on Monday for a 48-hour working visit to Oman.",
        ["visit held OMN Oberg 2022-05-16..2022-05-17"],
    ),
    "each stop behind the days": (
        "Swedish Foreign Minister Karl Oberg is on a four-day trip, from 17 to 20 May, to Kenya and Uganda.",
        ["visit held KEN Oberg 2022-05-17..2022-05-20", "visit held UGA Oberg 2022-05-17..2022-05-20"],
    ),
    "where talks are slated": (
        "The spokesman, Nils Ek, said Swedish Foreign Minister Karl Oberg would fly to Muscat on 23 May, where talks "
        "with Omani Minister Badr Harthi were slated for 25 May.",
        ["visit planned OMN Oberg 2022-05-23", "meeting planned OMN Harthi+Oberg 2022-05-25 in visit"],
    ),
    "was to meet": (
        "Swedish Foreign Minister Karl Oberg was to meet his Omani counterpart, Mr Badr Harthi, Minister of Foreign "
        "Affairs, on Tuesday.",
        ["meeting planned  Harthi+Oberg 2022-05-24"],
    ),
    "the programme foresees": (
        "Swedish Foreign Minister Karl Oberg is in Oman on a visit. The programme of the guest foresees a meeting with "
        "Omani Minister Badr Harthi and a look at the port.",
        ["visit held OMN Oberg", "meeting planned OMN Harthi+Oberg in visit"],
    ),
    "welcomed at the airport": (
        "Swedish Foreign Minister Karl Oberg landed in Oman on 17 May. He was welcomed at the airport by Omani "
        "Minister Badr Harthi. He then met Omani Minister Said Nabhani.",
        ["visit held OMN Oberg 2022-05-17..", "meeting held OMN Nabhani+Oberg in visit"],
    ),
    "greeted by his own ambassador": (
        "Swedish Foreign Minister Karl Oberg landed in Oman on 17 May. He was greeted by Eva Lind, Sweden's Ambassador "
        "to Oman.",
        ["visit held OMN Oberg 2022-05-17.."],
    ),
    "on to the capital of a province": (
        "Swedish Foreign Minister Karl Oberg landed in Sudan on 17 May. On Monday he will proceed to Port Sudan, the "
        "capital of Red Sea State.",
        ["visit held SDN Oberg 2022-05-17.."],
    ),
    "besides these talks": (
        "Swedish Foreign Minister Karl Oberg will visit Oman. He will hold talks with his Omani counterpart. In "
        "addition to these talks, he will meet on 25 May Omani President Badr Harthi.",
        [
            "visit planned OMN Oberg",
            "meeting planned OMN Oberg in visit",
            "meeting planned OMN Harthi+Oberg 2022-05-25 in visit",
        ],
    ),
    "the two leaders look on": (
        "Swedish President Karl Oberg met Omani President Badr Harthi on 17 May. Foreign Minister Eva Lind and Omani "
        "Minister Said Nabhani then signed a fishing agreement, witnessed by the two leaders.",
        ["meeting held  Harthi+Oberg 2022-05-17", "signing held  Harthi+Lind+Nabhani+Oberg 2022-05-17"],
    ),
    "the visiting is where the hosts are": (
        "MUSCAT, May 17 - Omani Minister Badr Harthi gave visiting Swedish Foreign Minister Karl Oberg an account of "
        "Oman's part in Kosovo.",
        ["meeting held OMN Harthi+Oberg in visit", "visit held OMN Oberg"],
    ),
    "at a house called like a person": (
        "Omani Minister Badr Harthi met Swedish Foreign Minister Karl Oberg on 17 May. In their talks at Casa Loma "
        "Grande, Minister Harthi spoke of fish.",
        ["meeting held  Harthi+Oberg 2022-05-17"],
    ),
    "three days somewhere": (
        "Three days in Zagreb ended on Thursday for Swedish Speaker Lars Ekblad.",
        ["visit held HRV Ekblad 2022-05-17..2022-05-19"],
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
