"""Events told again in other words: kind, status and who was there, in our own sentences with invented names."""

import pytest
from telling import told

# Each event as kind, status and the last names of those who were there, joined by "+".
CASES = [
    # told by the sides first, then by who came
    (
        "The foreign ministers of Kenya and Norway met in Oslo on Monday. Kenyan Foreign Minister Ann Otieno and "
        "Norwegian Foreign Minister Bo Berg held talks on trade on Monday.",
        "2024-05-23",
        "meeting held Berg+Otieno",
    ),
    (
        "The top diplomats of Kenya and Norway talked over the phone on Monday, the ministry said. Foreign Minister "
        "Ann "
        "Otieno and her Norwegian counterpart Bo Berg had a long telephone conversation late on Monday.",
        "2024-05-23",
        "call held Berg+Otieno",
    ),
    # a guest who travels goes on himself
    (
        "Kuwaiti Prime Minister Ali Vis received Polish General Jan Lis on Monday. Lis arrived in Kuwait on Sunday. He "
        "will fly on to Doha, where he is to meet Qatari Energy Minister Hadi Kar on Friday.",
        "2024-05-22",
        "meeting held Lis+Vis; meeting planned Kar+Lis; visit held Lis; visit planned Lis",
    ),
    # a visit that is told by a meeting to come
    (
        "Finnish Foreign Minister Pekka Salo will meet his Estonian colleague Urmas Rein in Tallinn on Thursday 30 "
        "May. "
        "During his visit, Minister Salo will also meet President Kersti Kald.",
        "2024-05-22",
        "meeting planned Kald+Salo; meeting planned Rein+Salo; visit planned Salo",
    ),
    # a day of what is prepared or discussed is not that of the talks
    (
        "Swedish Ambassador Anna Jard met Kenyan Minister Betty Main to discuss the upcoming visit of Swedish "
        "Minister Eva "
        "Hall to Kenya on 15-17 June.",
        "2024-05-22",
        "meeting held Jard+Main; visit planned Hall",
    ),
    (
        "The talks between Swedish Minister Anna Jard and Kenyan Ambassador Betty Main dealt with the upcoming "
        "visit of "
        "Kenyan President John Otieno to Stockholm on 15 June.",
        "2024-05-22",
        "meeting held Jard+Main; visit planned Otieno",
    ),
    # what was agreed or told during a call
    (
        "Japanese Prime Minister Jun Abe and German Chancellor Eva Lenz agreed to work closely on vaccines during a "
        "phone "
        "call on Tuesday.",
        "2024-05-22",
        "call held Abe+Lenz",
    ),
    (
        "Japanese Prime Minister Jun Abe and German Chancellor Eva Lenz agreed to work closely on vaccines. In a "
        "30-minute "
        "phone talk, Abe also briefed Lenz on the games.",
        "2024-05-22",
        "call held Abe+Lenz",
    ),
    # what will be said, or is foreseen
    (
        "Norwegian Minister Ann Roe will visit Lima next week. She will also speak at a symposium organised by a "
        "school.",
        "2024-05-23",
        "conference planned Roe; visit planned Roe",
    ),
    (
        "Norwegian Minister Ann Roe is in Lima. On Friday she is to deliver a statement at the Borvik Forum in Lima.",
        "2024-05-22",
        "conference planned Roe; visit held Roe",
    ),
    (
        "Norwegian Minister Ann Roe is in Lima. It is foreseen that she and Peruvian Minister Luis Soto sign a "
        "treaty on "
        "Friday.",
        "2024-05-22",
        "signing planned Roe+Soto; visit held Roe",
    ),
    (
        "An hour with the Kenyan President, William Oduya, was what Estonia's Foreign Minister Kersti Tamm asked "
        "for and got on Wednesday in Nairobi.",
        "2024-05-23",
        "meeting held Oduya+Tamm",
    ),
    (
        "Uruguay's Vice-President, Lucía Ferrero, found time on Monday for Paraguay's new ambassador, Hugo Benítez.",
        "2024-05-23",
        "meeting held Benítez+Ferrero",
    ),
    (
        "The doors of the Ministry of Defence in Sofia opened on 14 May to General Anwar Siddiqui, the chief of "
        "staff of the Pakistani army. Waiting inside was Stefan Dimitrov, Bulgaria's Minister of Defence.",
        "2024-05-23",
        "meeting held Dimitrov+Siddiqui",
    ),
    (
        "The Mongolian Minister of Energy, Batbold Ganzorig, used a stop in Astana on Sunday to sit down with his"
        " Kazakh colleague, Serik Abenov.",
        "2024-05-23",
        "meeting held Abenov+Ganzorig; visit held Ganzorig",
    ),
    (
        "By the Prime Minister of Cabo Verde, Amílcar Tavares, the head of the Chinese delegation, Zhao Weiguo, "
        "was received the day before.",
        "2024-05-23",
        "meeting held Tavares+Weiguo",
    ),
    (
        "Two handshakes marked the second day of Tunisian Foreign Minister Habib Jomaa in Lisbon: one with Prime "
        "Minister António Vaz, one with the Speaker of the Assembly, Teresa Leitão.",
        "2024-05-23",
        "meeting held Jomaa+Leitão; meeting held Jomaa+Vaz; visit held Jomaa",
    ),
    (
        "What began in Oslo on Monday ended in Bergen on Wednesday: three days in Norway for Canada's Fisheries "
        "Minister, Diane Lemieux, who had her Norwegian colleague Bjørn Haugen at her side throughout.",
        "2024-05-23",
        "meeting held Haugen+Lemieux; visit held Lemieux",
    ),
    (
        "The two compared notes on Gaza, said the Irish Foreign Minister, Niamh Brady, of her breakfast on "
        "Wednesday with Egypt's Sameh Fawzi in Dublin.",
        "2024-05-23",
        "meeting held Brady+Fawzi",
    ),
    (
        "No sooner had Poland's Deputy Foreign Minister Marek Wolski landed in Hanoi than he was taken to his "
        "Vietnamese counterpart, Le Thi Mai, for political consultations, the eighth of their kind.",
        "2024-05-23",
        "consultations held Mai+Wolski; visit held Wolski",
    ),
    (
        "On the sidelines of the African Development Bank's annual meetings in Nairobi, the Governor of the Bank "
        "of Mauritius, Anil Ramdin, buttonholed Japan's Vice Minister of Finance, Hiroshi Kanda.",
        "2024-05-23",
        "meeting held Kanda+Ramdin",
    ),
    (
        "Brussels, 22 May – Enlargement filled the half hour which Commissioner Maria Lindqvist had for "
        "Montenegro's chief negotiator, Predrag Vuković.",
        "2024-05-23",
        "meeting held Lindqvist+Vuković",
    ),
    (
        "Colonel-General Igor Savchuk of Ukraine is back from Ottawa. There he had, from 13 to 16 May, seen "
        "Canada's Minister of National Defence, Anne Bouchard, and the Chief of the Defence Staff, General Wayne "
        "Carter.",
        "2024-05-23",
        "meeting held Bouchard+Savchuk; meeting held Carter+Savchuk; visit held Savchuk",
    ),
    (
        "Qatar's Minister of Labour, Saad Al-Hadi, on Wednesday had Nepal's ambassador, Naresh Dhakal, come to "
        "his office over the workers' wages.",
        "2024-05-23",
        "meeting held Al-Hadi+Dhakal",
    ),
    (
        "Summoned to the Foreign Ministry in Khartoum on Monday, the Chadian chargé d'affaires, Idriss Abakar, "
        "was given a note of protest by Undersecretary Hussein Awad.",
        "2024-05-23",
        "handover held Abakar+Awad",
    ),
    (
        "It fell to Vice-Minister Laura Montes to receive, on Thursday, the credentials' copies of Saudi "
        "Arabia's first ambassador in Montevideo, Faisal Najdi.",
        "2019-03-08",
        "handover held Montes+Najdi",
    ),
    (
        "Nelson Chitalu, Zambia's Foreign Minister, was still in his coat when Botswana's President, Mpho "
        "Tladi, came to the door of his residence in Gaborone on Wednesday to greet him. They were together for"
        " ninety minutes.",
        "1996-10-04",
        "meeting held Chitalu+Tladi",
    ),
    (
        "Having shaken the hand of every pupil of the school that bears his country's name, the Japanese "
        "ambassador, Takeshi Mori, was driven to the palace of the King of Tonga, where Semisi Vaka poured him "
        "kava on 19 May.",
        "2015-05-21",
        "meeting held Mori+Vaka",
    ),
    (
        "Ambassador Park Jong-suk of the Republic of Korea was the visitor at Singha Durbar on Thursday; labour "
        "permits were what he had brought along for Minister Bishnu Adhikar of Nepal.",
        "2022-02-11",
        "meeting held Adhikar+Jong-suk",
    ),
    (
        '"We have found a friend," said the Armenian Minister of Economy, Vahan Grigoryan, on Thursday, coming '
        "out of the office of Luxembourg's Minister of Finance, Gilles Weber.",
        "2024-02-16",
        "meeting held Grigoryan+Weber",
    ),
    (
        "Closing her tour of Central America, which had taken her to Honduras (5-6 May) and El Salvador (7 May), "
        "the Spanish Secretary of State for Ibero-America, Pilar Navarro, was welcomed at the National Palace in "
        "Guatemala City on Wednesday by Vice-President Karla Morales.",
        "2024-05-10",
        "meeting held Morales+Navarro; visit held Navarro; visit held Navarro; visit held Navarro",
    ),
    (
        "The Paraguayan side was headed by Vice-Minister Manuel Cáceda, the Austrian by Political Director "
        "Ulrich Thaler, when the two foreign ministries consulted each other in Asunción on 27 November.",
        "2013-11-29",
        "consultations held Cáceda+Thaler",
    ),
    (
        "Mr. Kwame Addo, the Ghanaian Commissioner for Foreign Affairs, who has been in London since Sunday, "
        "called yesterday at Lancaster House, where Mr. Roy Fletcher, Minister of State at the Foreign Office, "
        "had an hour for him.",
        "1974-05-24",
        "meeting held Addo+Fletcher; visit held Addo",
    ),
    (
        "Three minutes on the telephone were enough for Prime Minister Alvin Joseph of Trinidad and Tobago and "
        "President Andrés Rengifo of Venezuela to clear up the matter of the fishermen, the former's office said"
        " on Thursday.",
        "2022-08-19",
        "call held Joseph+Rengifo",
    ),
    (
        "Seven agreements lay on the table in Vilnius on Thursday. The one on military hospitals got the names of"
        " Defence Minister Darius Petrauskas of Lithuania and Surgeon General Amy Collins of the United States.",
        "2024-05-17",
        "signing held Collins+Petrauskas",
    ),
    (
        "After Quito, Guayaquil: Singapore's Senior Minister of State, Lim Siew Hoon, rounded off her days in "
        "Ecuador on Thursday with a look at the port and lunch with its mayor, Aquiles Vera.",
        "2023-12-08",
        "meeting held Hoon+Vera; visit held Hoon",
    ),
    (
        "The Eighth Defence Policy Dialogue has come and gone. In its chair in Manila, from Monday to Wednesday: "
        "Undersecretary Honorio Cruz for the Philippines, Deputy Secretary Peter Norris for Australia.",
        "2016-06-10",
        "consultations held Cruz+Norris",
    ),
    (
        "New York in September means short meetings. Nine of them were on the list of Georgia's Foreign Minister,"
        " Irakli Lomsadze, on Tuesday.  Among those whom he saw were his Icelandic colleague Hannes Sveinsson, "
        "the Secretary General of the OSCE, Paolo Ferri, and Fiji's Attorney-General, Rafiq Khan.  With Palau's "
        "President, Thomas Ngiraked, he signed a visa waiver.",
        "2016-09-23",
        "meeting held Ferri+Lomsadze; meeting held Khan+Lomsadze; meeting held Lomsadze+Sveinsson; signing held "
        "Lomsadze+Ngiraked",
    ),
    (
        "Uzbekistan and Belgium now share a double taxation convention; Ambassador Dilshod Hakimov and Finance "
        "Minister Vincent Claes saw to that with their signatures in Brussels on Wednesday.",
        "2024-05-23",
        "signing held Claes+Hakimov",
    ),
    (
        "Congratulations for Nooruz, and an invitation to Ankara, were in the telephone conversation which "
        "Turkey's President Kemal Aydın initiated on Wednesday with President Bakyt Asanov of Kyrgyzstan.",
        "2024-05-23",
        "call held Asanov+Aydın",
    ),
    (
        "Wreaths were laid on Wednesday at Gaborone's Three Dikgosi monument by Hungary's Speaker, Zoltán Fekete,"
        " now on the third day of a visit to Botswana; his counterpart Kabo Moseki stood beside him.",
        "2024-05-23",
        "other held Fekete+Moseki; visit held Fekete",
    ),
    (
        "A working lunch in Accra's Osu Castle on Tuesday had only two chairs, one for Ghana's President Nana "
        "Asante, one for the President of the World Bank, Kiran Verma.",
        "2024-05-23",
        "meeting held Asante+Verma",
    ),
    (
        "Half of Wednesday was set aside by Portugal's Justice Minister, Rita Salgado, for Guinea-Bissau's "
        "Attorney General, Bacari Embaló.",
        "2024-05-23",
        "meeting held Embaló+Salgado",
    ),
    (
        '"Our ties need no visa," quipped Suriname\'s Vice President, Ronny Somohardjo, as he parted on Monday in '
        "Paramaribo from Indonesia's Deputy Foreign Minister, Pahala Nugroho.",
        "2024-05-23",
        "meeting held Nugroho+Somohardjo",
    ),
    (
        "Horses were the first thing and uranium the last about which President Tömör Batsaikhan of Mongolia "
        "questioned the French Minister for Foreign Trade, Olivier Perrin, during the audience of Monday.",
        "2024-05-23",
        "meeting held Batsaikhan+Perrin",
    ),
    (
        "Five ministers travelled, one stayed: at Tuesday's joint cabinet meeting in Seville of the governments "
        "of Spain and Morocco, chaired by Prime Ministers Pedro Robles and Aziz Lahlou, agriculture was missing.",
        "2024-05-23",
        "consultations held Lahlou+Robles",
    ),
    (
        "From asylum to agriculture ran the agenda when the political directors of Moldova and Ireland, Ana Rusu "
        "and Fergal Walsh, met for their ministries' fifth political consultations, in Dublin, on 17 April.  On "
        "the same occasion Ms Rusu paid her respects to Minister of State Ciara Flynn.",
        "2024-04-19",
        "consultations held Rusu+Walsh; meeting held Flynn+Rusu",
    ),
    (
        "Jamaica's Minister of Sport, Carol Grant-Brown, and Kenya's, Julius Kipchoge, ran five kilometres side "
        "by side in Kingston on Sunday and, still in their running shoes, initialled an agreement on the exchange"
        " of coaches.",
        "2024-05-23",
        "signing held Grant-Brown+Kipchoge",
    ),
    (
        "A second time within a year the Russian and the Cambodian chiefs of police, Oleg Baranov and Chan Dara,"
        " had each other on the line, the latter reported on Tuesday.",
        "2024-05-23",
        "call held Baranov+Dara",
    ),
    (
        "Since yesterday a bust of the liberator stands in Lima's Parque Bulgaria; Culture Minister Irene "
        "Pazos and the Bulgarian ambassador, Maya Hristova, lifted the flag from it.",
        "2024-05-23",
        "other held Hristova+Pazos",
    ),
    (
        "What the Riga talks of Monday were about, neither Foreign Minister Krišjānis Bērziņš nor his visitor, "
        "Kazakhstan's Deputy Foreign Minister Timur Abishev, would say.",
        "2024-05-23",
        "meeting held Abishev+Bērziņš",
    ),
    (
        "Received by Nepal's Deputy Prime Minister, Dev Magarji, at Singha Durbar on Wednesday was "
        "Finland's ambassador, Pekka Lainela. Development aid and the new constitution were what they "
        "talked about.  The same afternoon Mr Magarji had a telephone call from his Indian colleague, Latha "
        "Reddy.",
        "2016-05-12",
        "call held Magarji+Reddy; meeting held Lainela+Magarji",
    ),
    (
        "The EU's Special Representative for Central Asia, Anton Herczeg, discussed border management with Tajik "
        "Deputy Interior Minister Farrukh Saidov on Thursday. Before coming to Dushanbe, he had been to Bishkek, "
        "where on Tuesday Kyrgyz Prime Minister Ulan Toktov received him.",
        "2014-10-31",
        "meeting held Herczeg+Saidov; meeting held Herczeg+Toktov; visit held Herczeg; visit held Herczeg",
    ),
    (
        "Next Tuesday Fiji will welcome Kiribati's President, Ioane Titoa, for a state visit of three "
        "days. Talks with Prime Minister Semi Vulani are planned for Wednesday, a dinner with the "
        "President, Jone Serulo, for the same evening.",
        "2023-07-07",
        "meeting planned Serulo+Titoa; meeting planned Titoa+Vulani; visit planned Titoa",
    ),
    (
        "Handing the keys of 14 patrol cars to Vanuatu's Prime Minister, Pierre Tabilo, in Port Vila on "
        "Friday, China's ambassador, Zhou Haicheng, spoke of a friendship that had weathered cyclones.",
        "2018-12-14",
        "handover held Haicheng+Tabilo",
    ),
    (
        "A first conversation by phone was held on Thursday between Malta's Foreign Minister, Karl Cassaro, "
        "and the newly appointed Foreign Minister of Libya, Nuri Salemi.",
        "2024-02-09",
        "call held Cassaro+Salemi",
    ),
    (
        "Somalia's pirates were the reason, Mombasa the place: naval commanders of Kenya and Denmark, Brigadier "
        "Peter Kaingu and Rear Admiral Jens Holmgaard, conferred there on Thursday on board the Danish "
        "flagship.",
        "2009-01-23",
        "meeting held Holmgaard+Kaingu",
    ),
    (
        "President Moses Bwezani granted an audience yesterday to Sweden's outgoing ambassador, Karin "
        "Lindahl, who had come to say farewell.  Earlier, he had been handed a personal message from Equatorial "
        "Guinea's head of state by special envoy Tomás Ondono.",
        "2011-05-06",
        "handover held Bwezani+Ondono; meeting held Bwezani+Lindahl",
    ),
    (
        "Five agreements were the yield of the Bulgarian-Azerbaijani Intergovernmental Commission, whose seventh "
        "session was concluded in Sofia yesterday by its chairs, Economy Minister Dimo Penkov and "
        "Energy Minister Elman Alizad. The eighth will be in Baku.",
        "2022-11-18",
        "consultations held Alizad+Penkov",
    ),
    (
        "Mali and its elections took up most of the hour which France's Minister for Development, Denis "
        "Royer, spent on Thursday in the company of Senegal's Prime Minister, Ousmane Sarré, in Dakar.",
        "2013-04-12",
        "meeting held Royer+Sarré",
    ),
    (
        "On his third day in Tokyo, Georgia's Economy Minister, Zurab Lomia, was shown round the port by Japan's "
        "Vice Minister of Transport, Yuta Konno.",
        "2023-10-06",
        "meeting held Konno+Lomia; visit held Lomia",
    ),
    (
        "The visit which Chile's Foreign Minister, Tomás Rivas, was to have paid to Lima on Thursday fell "
        "victim to the strike; he apologised by telephone to his Peruvian colleague, Raúl Paredes.",
        "2023-10-06",
        "call held Paredes+Rivas",
    ),
    (
        "From the Vatican's new nuncio, Archbishop Paul Lorens, Slovenia's President, Mojca Kranjec, accepted"
        " letters of credence in Ljubljana on Thursday.",
        "2023-10-06",
        "handover held Kranjec+Lorens",
    ),
    (
        "Coffee with the Croatian Finance Minister, Ivan Vukasin, in Zagreb on Tuesday stood at the "
        "beginning of the two days that Managing Director Karl Brandt of the European Investment Bank gave to "
        "Croatia.",
        "2023-10-06",
        "meeting held Brandt+Vukasin; visit held Brandt",
    ),
    (
        "Having listened to Moldova's Speaker, Petru Popan, for an hour, his Lithuanian opposite number, "
        "Rasa Žilė, promised experts. They were speaking in Vilnius on Wednesday.",
        "2023-10-06",
        "meeting held Popan+Žilė",
    ),
    (
        "The Indonesian-Turkish defence industry committee has met for the ninth time. Chairing it in Jakarta on "
        "3 October were Deputy Minister Bayu Putra and President of Defence Industries Kerem Yıldız.",
        "2023-10-06",
        "consultations held Putra+Yıldız",
    ),
    (
        "King Nasir of Jordan was in Abu Dhabi on Wednesday. Sheikh Omar, President of the United Arab "
        "Emirates, came to the airport for him, and the two drove to the palace for talks.",
        "2023-10-06",
        "meeting held Nasir+Omar; visit held Nasir",
    ),
    (
        "Paraguay and Taiwan have a new agreement on scholarships. It bears the names of Education Minister Luis "
        "Ramos-Paz and Ambassador José Han.",
        "2023-10-06",
        "signing held Han+Ramos-Paz",
    ),
    (
        "The ministers of the interior of Austria, Hungary and Serbia, Franz Lindner, Béla Vörös and Goran "
        "Pešut, will put their heads together in Szeged on 20 October.",
        "2023-10-06",
        "meeting planned Lindner+Pešut+Vörös",
    ),
    (
        '"A good neighbour," Mongolia\'s Foreign Minister, Oyuna Dorj, called Kazakhstan after an hour with its '
        "ambassador, Daniyar Sarov.",
        "2023-10-06",
        "meeting held Dorj+Sarov",
    ),
    (
        "On his third day in hospital, Georgia's former Economy Minister, Zurab Lomia, was operated on. The "
        "surgeon had studied in Tokyo.",
        "2023-10-06",
        "",
    ),
    (
        "Chancellor of Justice Liis Kask found the law unconstitutional and wrote to the Speaker, Jaan Mets.",
        "2023-10-06",
        "",
    ),
    (
        "Parliament's group of the opposition left the chamber in Yerevan when the Speaker, Aram Bekyan, opened the "
        "sitting.",
        "2023-10-06",
        "",
    ),
    (
        "The talks between the government and the teachers' union in Lusaka broke down on Friday, Labour Minister"
        " Grace Akello said.",
        "2024-05-23",
        "",
    ),
    (
        "Slovenia's President Gregor Zupan cast his vote in Ljubljana on Sunday. He wished the new Parliament "
        "wisdom and said the door to talks with all parties stood open.",
        "2024-05-23",
        "",
    ),
    (
        "The doors of the new clinic in Ndola opened on Monday to the first patients. President Joseph Mwansa was"
        " given a tour by the matron.",
        "2024-05-23",
        "",
    ),
    (
        "Finland's national team sits third in the group after a 2-1 win over Chile in Helsinki on Tuesday. Coach"
        " Elias Korhonen said the second half belonged to Chile.",
        "2024-05-23",
        "",
    ),
    (
        "Defence Minister Marek Wolski spent Wednesday with the troops at Orzysz; the Chief of Staff, General Jan"
        " Nowak, had dinner with them.",
        "2024-05-23",
        "",
    ),
    (
        "Half of Wednesday was set aside by Parliament in Lisbon for the budget. Finance Minister Rita Salgado "
        "spoke for an hour.",
        "2024-05-23",
        "",
    ),
    (
        "Finance Minister Ingrid Solheim cut the ribbon of the Bergen tunnel on Tuesday, with the county "
        "governor, Lars Vik, at her side.",
        "2024-05-23",
        "",
    ),
    (
        "The House sits until midnight on Thursday. The Speaker, Anne Bouchard, warned members to keep their "
        "words short.",
        "2024-05-23",
        "",
    ),
    (
        "Sprinter Tanya Jones of Jamaica and Kenya's Victor Omala ran side by side in Oslo on Sunday; Jones"
        " came first.",
        "2024-05-23",
        "",
    ),
    (
        "Six members of the committee, with its chair Sofio Katsava at their head, left the chamber in Tbilisi on"
        " Tuesday in protest against the speaker.",
        "2024-05-23",
        "",
    ),
    (
        "President Amara Conde of Guinea was on Thursday presented with a message from President Pavel Novak "
        "by Jan Hudec, Special Envoy of the Czech Republic.",
        "2024-05-23",
        "handover held Conde+Hudec",
    ),
    (
        "Kenyan President Peter Kamau yesterday received in audience Omar Haddad, Foreign Minister of Jordan, "
        "who carried a letter from King Talal.",
        "2024-05-23",
        "handover held Haddad+Kamau; meeting held Haddad+Kamau",
    ),
    (
        "Prime Minister Sela Tupou of Tonga this morning received from the Japanese ambassador, Kenji Mori, a "
        "letter on fisheries.",
        "2024-05-23",
        "handover held Mori+Tupou",
    ),
    (
        "Ghana's Foreign Minister, Ama Botwe, has taken receipt of the open letters of Mary Palmer, US "
        "ambassador-designate.",
        "2024-05-23",
        "handover held Botwe+Palmer",
    ),
    (
        "The credentials of the new Jordanian ambassador, Omar Haddad, were accepted by Kenyan President "
        "Peter Kamau on Monday.",
        "2024-05-23",
        "handover held Haddad+Kamau",
    ),
    (
        "Copies of their letters of credence were today handed to Farrukh Sharif, First Deputy Minister of "
        "Foreign Affairs of Tajikistan, by eight newly named ambassadors, among them Oleg Petrov of Belarus "
        "and Ingrid Holm of Sweden. After the ceremony Sharif had a separate meeting with each of them.",
        "2024-05-23",
        "handover held Holm+Sharif; handover held Petrov+Sharif; meeting held Holm+Sharif; meeting held Petrov+Sharif",
    ),
    (
        "Kenyan President Peter Kamau received Jordan's Foreign Minister Omar Haddad, who spoke of Amman's "
        "bid to host the Desert Forum next spring.",
        "2024-05-23",
        "meeting held Haddad+Kamau",
    ),
    (
        "Latvian Foreign Minister Ando Kalns met Japanese Foreign Minister Kenji Mori and named this month's "
        "Osaka Forum an opportunity.",
        "2024-05-23",
        "meeting held Kalns+Mori",
    ),
    (
        "Kenyan President Peter Kamau is this afternoon meeting Omar Haddad, Foreign Minister of Jordan.",
        "2024-05-23",
        "meeting held Haddad+Kamau",
    ),
    (
        "Kenyan President Peter Kamau gave a banquet in honour of Jordanian Foreign Minister Omar Haddad on Monday.",
        "2024-05-23",
        "meeting held Haddad+Kamau",
    ),
    (
        "Kenyan President Peter Kamau gave a state banquet in honour of Jordanian Foreign Minister Omar "
        "Haddad on Monday.",
        "2024-05-23",
        "other held Haddad+Kamau",
    ),
    (
        "Kenyan Foreign Minister Ann Rutto offered a farewell dinner at the ministry on Monday for Omar "
        "Haddad, the Jordanian Ambassador.",
        "2024-05-23",
        "meeting held Haddad+Rutto",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad is in Nairobi. Dinner was hosted by Speaker Ann Rutto of Kenya.",
        "2024-05-23",
        "meeting held Haddad+Rutto; visit held Haddad",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad will meet Kenyan President Peter Kamau on Monday and attend a "
        "lunch hosted by Speaker Ann Rutto.",
        "2024-05-23",
        "meeting planned Haddad+Kamau; meeting planned Haddad+Rutto",
    ),
    (
        "Calls were paid by Jordanian Foreign Minister Omar Haddad on Kenyan President Peter Kamau and "
        "Speaker Ann Rutto.",
        "2024-05-23",
        "meeting held Haddad+Kamau; meeting held Haddad+Rutto",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad arrives in Nairobi tomorrow. The head of the Kenyan Red "
        "Cross, Ann Rutto, will brief him on the drought.",
        "2024-05-23",
        "briefing planned Haddad+Rutto; visit planned Haddad",
    ),
    (
        "Omar Haddad, Foreign Minister of Jordan, lunches with Kenyan President Peter Kamau on Monday.",
        "2024-05-23",
        "meeting held Haddad+Kamau",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad arrives in Kenya on Monday. Appointments with President Peter "
        "Kamau, with Speaker Ann Rutto and with Mary Lund, who heads UNICEF, figure on his schedule.",
        "2024-05-23",
        "meeting planned Haddad+Kamau; meeting planned Haddad+Lund; meeting planned Haddad+Rutto; visit planned Haddad",
    ),
    (
        "U.S. Secretary of State John Brand is on his first official visit to Albania. The guest's programme "
        "includes President Bajram Doda and Prime Minister Edi Leka.",
        "2024-05-23",
        "meeting held Brand+Doda; meeting held Brand+Leka; visit held Brand",
    ),
    (
        "Major General Goran Knez, Chief of Staff of Bosnia and Herzegovina, is on a visit to Serbia at the "
        "invitation of the Serbian Chief of Staff, General Milan Mojic. He discussed with his host training "
        "for operations.",
        "2024-05-23",
        "meeting held Knez+Mojic; visit held Knez",
    ),
    (
        "A copy of the credentials of the new Apostolic Nuncio, Eugenio Marti, was received by Kuwaiti "
        "Minister of Foreign Affairs Ahmad Nasser. Separately, Deputy Foreign Minister Majdi Dhafir of Kuwait "
        "discussed visas with US Ambassador Alina Romano.",
        "2024-05-23",
        "handover held Marti+Nasser; meeting held Dhafir+Romano",
    ),
    (
        "Kenyan President Peter Kamau was visited yesterday by Jordanian Foreign Minister Omar Haddad.",
        "2024-05-23",
        "meeting held Haddad+Kamau; visit held Haddad",
    ),
    (
        "Jordanian King Talal began his visit to Kenya this morning. He will receive courtesy calls by Ann "
        "Rutto, Speaker of the Senate, and Peter Kamau, Prime Minister.",
        "2024-05-23",
        "meeting planned Kamau+Talal; meeting planned Rutto+Talal; visit held Talal",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad left for Kenya and Ghana, where he will meet his colleagues "
        "Peter Kamau and Ama Botwe.",
        "2024-05-23",
        "meeting planned Botwe+Haddad; meeting planned Haddad+Kamau; visit held Haddad; visit held Haddad",
    ),
    (
        "Newly appointed ambassadors took the oath of office before President Asha Bhandari of Nepal today. "
        "Those sworn in are Naresh Dhakal (Qatar) and Kanta Rijal (Israel).",
        "2024-05-23",
        "",
    ),
    (
        "Dina Soto became Peru's ambassador in Seoul on Wednesday when South Korean President Park Jin took "
        "her letters of credence.",
        "2024-05-23",
        "handover held Jin+Soto",
    ),
    (
        "Jordanian Foreign Minister Omar Haddad came to Nairobi on Monday with a message from King Talal for "
        "President Peter Kamau of Kenya.",
        "2024-05-23",
        "handover held Haddad+Kamau; visit held Haddad",
    ),
    (
        "Introducing himself to Fiji's Prime Minister Jone Vula on Monday, the new Latvian ambassador, Ando "
        "Kalns, spoke of rugby.",
        "2024-05-23",
        "meeting held Kalns+Vula",
    ),
    (
        "Latvian President Ando Kalns met Polish President Jan Lis in Warsaw on Monday and flew on to Oslo "
        "for lunch with Norwegian Prime Minister Ida Hauge.",
        "2024-05-23",
        "meeting held Hauge+Kalns; meeting held Kalns+Lis; visit held Kalns; visit held Kalns",
    ),
    (
        "Deputy Ministers Jan Lis of Poland and Nurlan Abay of Kazakhstan met in Astana on Tuesday. At their "
        "side stood Ministers Ewa Lis and Aigul Bek, who also signed a protocol on wool.",
        "2024-05-23",
        "meeting held Abay+Lis; signing held Bek+Lis",
    ),
    (
        "Yiannis Omir, Speaker of Cyprus, gave a plaque on Monday to Cuban ambassador Pedro Mora.",
        "2024-05-23",
        "meeting held Mora+Omir",
    ),
    (
        "The new Dutch ambassador, Anna Visser, is now accredited to Malawi. President Lazarus Banda accepted "
        "her papers at Kamuzu Palace on Tuesday.",
        "2024-05-23",
        "handover held Banda+Visser",
    ),
    (
        "Letters from King Willem of the Netherlands were taken to Kamuzu Palace on Tuesday by the new Dutch "
        "ambassador, Anna Visser. President Lazarus Banda of Malawi spoke of tea.",
        "2024-05-23",
        "handover held Banda+Visser",
    ),
    (
        "Jan Lis has taken up his post as Poland's ambassador to Malawi. His letters of credence were "
        "received on Tuesday by President Lazarus Banda.",
        "2024-05-23",
        "handover held Banda+Lis",
    ),
    (
        "Trade ministers Ana Gerva of Peru and Hatem Awad of Egypt closed the joint commission in Lima on "
        "Monday by signing its minutes.",
        "2024-05-23",
        "consultations held Awad+Gerva; signing held Awad+Gerva",
    ),
    (
        "The exchange of the instruments of ratification of the treaty took place in Lima on Monday between "
        "Foreign Minister Ana Gerva of Peru and ambassador Kenji Mori of Japan.",
        "2024-05-23",
        "signing held Gerva+Mori",
    ),
    (
        "Peru and Egypt consulted on Monday in Lima. The delegations were headed by Vice Minister Ana Gerva "
        "of Peru and Assistant Minister Hatem Awad of Egypt.",
        "2024-05-23",
        "consultations held Awad+Gerva",
    ),
    (
        "The Albanian military delegation led by Beqir Balla, Minister of Defence, arrived in Peking on March "
        "18. Premier Chou Wen of China had a cordial conversation with all members of the delegation.",
        "2024-05-23",
        "meeting held Balla+Wen; visit past Balla",
    ),
    (
        "Polish Deputy Minister Jan Lis and Kazakh Deputy Minister Nurlan Abay met in Astana on Tuesday over "
        "road signs, a bridge and a ferry.",
        "2024-05-23",
        "meeting held Abay+Lis",
    ),
    (
        "Premier Chou Wen of China received Brigadier Kyaw Thein, leader of the Burmese Military Mission, and "
        "all members of the mission on Monday.",
        "2024-05-23",
        "meeting held Thein+Wen",
    ),
    (
        "Diplomats in Vientiane were told of the flood by Foreign Minister Saleum Kham of Laos on Monday.",
        "2024-05-23",
        "briefing held Kham",
    ),
    (
        "Letters accrediting him to Laos were placed by Jan Lis, Poland's ambassador, in the hands of "
        "President Thong Sisou on Monday.",
        "2024-05-23",
        "handover held Lis+Sisou",
    ),
    (
        "It fell to the Salvadoran minister Federico Sosa and to Turkish minister Ruhi Karad to sign on "
        "Wednesday the concession for Acajutla.",
        "2024-05-23",
        "signing held Karad+Sosa",
    ),
    (
        "Malawi's Foreign Minister, Nancy Temb, is in Zambia. The minister had talks on Tuesday with Zambian "
        "Foreign Minister Stanley Kaku. The two ministers agreed to open a customs post, and Temb returns "
        "home this evening.",
        "2024-05-23",
        "meeting held Kaku+Temb; visit held Temb",
    ),
    (
        "The delegation of the Georgian parliament that Speaker Shalva Papu leads reached Vilnius on Monday. "
        "Its first call was on Speaker Viktorija Cmil of Lithuania.",
        "2024-05-23",
        "meeting held Cmil+Papu; visit held Papu",
    ),
    (
        "Spanish minister Jose Alba and Moroccan minister Nasser Bouri exchanged the texts of a fisheries "
        "accord in Rabat on Monday.",
        "2024-05-23",
        "signing held Alba+Bouri",
    ),
    (
        "Estonian Prime Minister Kaarel Reba met Latvian Premier Juris Berz on Monday. Before that, Reba had "
        "Finnish Premier Outi Salme over to Stenbock House.",
        "2024-05-23",
        "meeting held Berz+Reba; meeting held Reba+Salme",
    ),
    (
        "In an exclusive chat with Radio Cameroon in Geneva, the Director-General of the International Labour "
        "Organization, Patrick Olss, said that youth unemployment was the question.",
        "2024-05-23",
        "interview held Olss",
    ),
    (
        "Thai minister Somchai Ratta wrote on Monday to Polish minister Ewa Nowak about rice.",
        "2024-05-23",
        "",
    ),
    (
        "Polish Senator Ewa Nowak, whom Lao Prime Minister Sonexay Sip had seen off at dawn, reached Bangkok "
        "on Monday and lunched with Thai minister Somchai Ratta.",
        "2024-05-23",
        "meeting held Nowak+Ratta; visit held Nowak",
    ),
    (
        "Iran's deputy minister Reza Zand summoned the Danish charge d'affaires, Anders Holm, on Sunday and "
        "gave him a note protesting over a film.",
        "2024-05-23",
        "handover held Holm+Zand",
    ),
    (
        "Deputy Minister Mehmet Kaya of Turkey called in Syrian chargé d'affaires Omar Haddad on Tuesday, who "
        "left with a protest note.",
        "2024-05-23",
        "handover held Haddad+Kaya",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[case[0][:60] for case in CASES])
def test_what_took_place(text: str, published: str, expected: str) -> None:
    events = []
    for event in told(text, published):
        people = "+".join(sorted(name.split()[-1] for name in event["people"].split(", ")))
        events.append(f"{event['kind']} {event['status']} {people}".rstrip())
    assert sorted(events) == (expected.split("; ") if expected else [])


# Each event with its days, its place and whether it was part of another.
WHOLE = [
    (
        "---\npublisher: Government of Norway\n---\n\n"
        "This week I will travel to Fiji and Peru. In Lima I will meet President Luis Soto and Minister Ana Rios.",
        "meeting planned PER Rios in; meeting planned PER Soto in; visit planned FJI; visit planned PER",
    ),
    (
        "Foreign Minister Ane Moe of Norway will travel to Fiji soon, her first visit to the Pacific this year.",
        "visit planned FJI Moe",
    ),
    (
        "Ukraine's Foreign Minister Dmytro Kul and his Lithuanian and Polish counterparts, Gabriel Land and Jan Ra, "
        "met in "
        "Lublin on Tuesday.",
        "meeting held 2024-05-21 POL Kul+Land+Ra",
    ),
    (
        "Today I met the Ambassador of Finland, Erkki Salo, wrote Foreign Minister Ana Lopes of Portugal on Friday.",
        "meeting held 2024-05-22 PRT Lopes+Salo",
    ),
    (
        "Speaker Tuuli Saar of Estonia is in Lima this week. On the agenda are talks with Peruvian Speaker Eva Mora on "
        "Monday and an audience with Peru's President Luis Soto on Tuesday.",
        "meeting held 2024-05-20 PER Mora+Saar in; meeting held 2024-05-21 PER Saar+Soto in; visit held PER Saar",
    ),
    (
        "Portugal's Foreign Minister Ana Lopes opened the fourth round of consultations with Finland in Helsinki on "
        "Thursday. A day earlier Ms Lopes had been welcomed by Speaker Erkki Salo. Her stay ends on Saturday.",
        "consultations held 2024-05-16 FIN Lopes in; meeting held 2024-05-15 FIN Lopes+Salo in; visit held "
        "..2024-05-25 FIN Lopes",
    ),
    (
        "Kuwait's Foreign Minister Ali Sabah, who had been the guest on Monday of Serbia's President Marko Tadin, was "
        "seen by Serbian Prime Minister Zoran Cvet in Belgrade on Tuesday.",
        "meeting held 2024-05-20 SRB Sabah+Tadin; meeting held 2024-05-21 SRB Cvet+Sabah",
    ),
    (
        "Lithuania's Foreign Minister Jonas Vaitis promised to argue the case with Germany, whose foreign minister, "
        "Franz Stein, he is to see in Berlin on Friday.",
        "meeting planned 2024-05-24 DEU Stein+Vaitis",
    ),
    (
        "Chinese State Councillor Ji Peng met Nepal's Minister Hari Subba in Beijing on Tuesday. The delegation "
        "arrived by air from Lhasa on Sunday and will leave for Guangzhou on the 24th.",
        "meeting held 2024-05-21 CHN Peng+Subba in; visit held 2024-05-19.. CHN Subba",
    ),
    (
        "A toast was raised on Monday by Chinese State Councillor Ji Peng at the banquet with which he honoured "
        "Nepal's Minister Hari Subba.",
        "meeting held 2024-05-20 CHN Peng+Subba",
    ),
    (
        "Danish Defence Minister Søren Hækkel stepped off a plane in Seoul on Monday. Tuesday's first appointment was "
        "with South Korea's Defence Minister Kim Yang. Next on Hækkel's list was Foreign Minister Choi Ro.",
        "meeting held 2024-05-21 KOR Hækkel+Yang in; meeting held KOR Hækkel+Ro in; visit held 2024-05-20.. KOR Hækkel",
    ),
    (
        "A written message of Jordan's King Hamza, dealing with the peace plan, reached Turkish President Kemal Sayan "
        "on Tuesday by the hand of Minister Bassem Awad.",
        "handover held 2024-05-21 TUR Awad+Sayan",
    ),
    (
        "The first stone of what will be a Kuwaiti school was laid in Novi Pazar on Tuesday by Serbia's Minister Ana "
        "Obradić and Kuwaiti Minister Ali Sabah.",
        "other held 2024-05-21 SRB Obradić+Sabah",
    ),
    (
        "Croatia's Foreign Minister Hrvoje Perić received his Austrian colleague Alexander Hart in Zagreb on Tuesday. "
        "On Wednesday Prime Minister Ivan Plen will have him as a guest in Banski dvori.",
        "meeting held 2024-05-21 HRV Hart+Perić; meeting planned 2024-05-22 HRV Hart+Plen",
    ),
    (
        "WINDHOEK, May 22 - The message was brought on Tuesday by Norwegian Minister Hilde Lien, whom Namibia's Prime "
        "Minister Toni Geing saw off after a four-day stay. During it she had talks with Trade Minister Josef Hamu.",
        "handover held 2024-05-21 NAM Geing+Lien in; meeting held 2024-05-21 NAM Hamu+Lien in; visit held NAM Lien",
    ),
    (
        "HANNOVER, May 22 - For three days, until Monday, Bristol's Lord Mayor Brian Gall was a guest of the city.",
        "visit held 2024-05-18..2024-05-20 DEU Gall",
    ),
    (
        "Egyptian President Karim Barak, who spent five hours in Libya on Monday, was there to tell Libyan Colonel "
        "Omar Gadd what he had heard. Trade was the one subject of their talks. Egypt's Foreign Minister Ali Moss was "
        "of the party.",
        "meeting held 2024-05-20 LBY Barak+Gadd+Moss in; visit held 2024-05-20 LBY Barak+Moss",
    ),
    (
        "Kuwait's Minister Ali Sabah, who came to Moscow on Sunday on the first leg of a tour, is to see Russian "
        "President Ivan Orlov on Thursday and will then leave for Warsaw and, on Friday, Prague.",
        "meeting planned 2024-05-23 RUS Orlov+Sabah in; visit held 2024-05-19..2024-05-23 RUS Sabah; visit planned "
        "2024-05-24.. CZE Sabah; visit planned POL Sabah",
    ),
    (
        "The Vietnam-UK Strategic Dialogue met for the eighth time. Deputy Minister To Dzung of Vietnam and, in "
        "London, Britain's Minister Ned Adam presided over it on Tuesday on screens far apart.",
        "consultations held 2024-05-21 Adam+Dzung",
    ),
    (
        "A letter from Mali's President Musa Konar on the situation of his country was delivered on Monday to Saudi "
        "Crown Prince Omar Faisal. Its bearer was Sidi Traor, Mali's Minister of Foreign Affairs.",
        "handover held 2024-05-20 SAU Faisal+Traor",
    ),
    (
        "Maltese Prime Minister Paul Adams had been greeted in Tunis on Tuesday by Tunisian President Karim Salah, "
        "who decorated him with the Order of 7 November.",
        "handover held 2024-05-21 TUN Adams+Salah; meeting held 2024-05-21 TUN Adams+Salah",
    ),
    (
        "Ghana's Minister Ama Botch met her Finnish colleague Elina Vuori in Accra on Monday. They spoke of the "
        "Africa-Europe Summit, set for Lisbon in November.",
        "conference planned 2024-11 PRT; meeting held 2024-05-20 GHA Botch+Vuori",
    ),
    (
        "Czech Deputy Minister Jan Bures met Mongolian Minister Damdin Dorj in Ulaanbaatar on Monday. Next day he "
        "spoke with Mongolia's Minister of Health, Sambuu Lamba, about Czech hospitals.",
        "meeting held 2024-05-20 MNG Bures+Dorj; meeting held 2024-05-21 MNG Bures+Lamba",
    ),
    (
        "On his second day in the Indian capital, Chinese Premier Bai Rong met Indian Minister Arun Mehta on Tuesday.",
        "meeting held 2024-05-21 IND Mehta+Rong in; visit held 2024-05-20.. IND Rong",
    ),
    (
        "THIMPHU, May 22 - Deputy Minister Jull Nonsri of Thailand left for Bangkok on Tuesday at the end of a "
        "three-day visit.",
        "visit held 2024-05-19..2024-05-21 BTN Nonsri",
    ),
    (
        "Georgian Minister Eka Mika and Viljar Lond, Estonia's Undersecretary, summed up in Tallinn on Tuesday the "
        "work of the Georgian-Estonian Intergovernmental Commission, the third session of which they co-chaired.",
        "consultations held 2024-05-21 EST Lond+Mika",
    ),
    (
        "It fell to Uzbekistan's First Deputy Prime Minister, Rustam Yuldashev, and his Chinese guest, Vice Premier "
        "Liu Wen, to chair jointly the 11th Meeting of the China-Uzbekistan Cooperation Committee, which sat in "
        "Tashkent on Monday.",
        "consultations held 2024-05-20 UZB Wen+Yuldashev",
    ),
    (
        "Estonia's guest today is the First Vice-President of the European Parliament, Maria Rossi.",
        "visit held 2024-05-22 EST Rossi",
    ),
    (
        "While in Dublin, Ukraine's Speaker, Oleh Bondar, sat down with two colleagues one after the other: Moldova's"
        " Speaker, Ion Rusu, and the Marshal of the Senate of Poland, Jerzy Malinowski.",
        "meeting held IRL Bondar+Malinowski in; meeting held IRL Bondar+Rusu in; visit held IRL Bondar",
    ),
    (
        "Uzbekistan has British Foreign Secretary Thomas Ashworth as its official guest.",
        "visit held UZB Ashworth",
    ),
    (
        "What the two navies can do together was talked over on Tuesday in Colombo, where the Commander of the Sri "
        "Lanka Navy, Vice Admiral Ranjith Silva, had the Maldivian defence chief, Major General Ahmed Shiyam, across "
        "the table from him.",
        "meeting held 2024-05-21 LKA Shiyam+Silva",
    ),
    (
        "Windhoek on Friday was the setting for a conversation between Namibia's Vice President, Rosa Nangolo, and "
        "the visiting Finnish Minister for Development, Ville Koskinen.",
        "meeting held 2024-05-17 NAM Koskinen+Nangolo in; visit held NAM Koskinen",
    ),
    (
        "The parliaments of Georgia and Lithuania are to have a joint committee: Speakers Nino Beridze and Tomas "
        "Jankauskas set their names to the document in Tbilisi yesterday.",
        "signing held 2024-05-21 GEO Beridze+Jankauskas",
    ),
    (
        "Invited by the Senate of Chile, whose President, Isabel Rojas, met them on 16 May, members of the Swedish "
        "Riksdag under Deputy Speaker Karin Lind stayed in Santiago from 15 to 18 May.",
        "meeting held 2024-05-16 CHL Lind+Rojas in; visit held 2024-05-15..2024-05-18 CHL Lind",
    ),
    (
        "The visit which Pakistan's Army Chief, General Tariq Mehmood, is now paying to Jakarta, and which is to last"
        " until Friday, began on Tuesday with a call on the Indonesian Defence Minister, Agus Wibowo.",
        "meeting held 2024-05-21 IDN Mehmood+Wibowo in; visit held 2024-05-21..2024-05-24 IDN Mehmood",
    ),
    (
        "Austria's Chancellor, Stefan Gruber, broke his journey in Amman on Sunday so as to confer with King Faris's "
        "prime minister, Samir Khalaf.",
        "meeting held 2024-05-19 JOR Gruber+Khalaf in; visit held 2024-05-19 JOR Gruber",
    ),
    (
        "It was at the invitation of Speaker Fatima Diallo that the President of the Senate of Madagascar, Jean "
        "Rakoto, came to Dakar, where she welcomed him at the National Assembly on 22 May.",
        "meeting held 2024-05-22 SEN Diallo+Rakoto in; visit held SEN Rakoto",
    ),
    (
        "Brunei's Foreign Minister, Dato Rahman Yusof, and Timor-Leste's, Bento Soares, spoke on the phone on "
        "Wednesday; next month, the former said, they would see each other in Dili.",
        "call held 2024-05-22 Soares+Yusof; meeting planned 2024-06 TLS Soares+Yusof",
    ),
    (
        "There will be a summit of the leaders of Kazakhstan and Turkey, Presidents Askar Nurlan and Mehmet Yildiz, "
        "in Astana on 12 June.",
        "meeting planned 2024-06-12 KAZ Nurlan+Yildiz",
    ),
    (
        "Four agreements were the fruit of the state visit that Indonesia's President, Adi Nugroho, paid to Cairo on "
        "14 and 15 May at the invitation of President Hany Mansour, with whom he held talks on the first day.",
        "meeting held 2024-05-14 EGY Mansour+Nugroho in; visit held 2024-05-14..2024-05-15 EGY Nugroho",
    ),
    (
        "Handed over to Interior Minister Paul Okoth of Uganda by the German chargé d'affaires, Jens Vogt, on "
        "Wednesday were twelve patrol cars for the border police.",
        "handover held 2024-05-22 UGA Okoth+Vogt",
    ),
    (
        "An invitation to Baku was in the letter that Azerbaijan's ambassador, Kamran Hasanov, delivered on Tuesday "
        "to the President of Slovenia, Nina Pirc, on behalf of President Tural Ismayilov.",
        "handover held 2024-05-21 SVN Hasanov+Pirc",
    ),
    (
        "Two new envoys, Ana Ferreira of Brazil and John Tabone of Malta, took up their posts in Dublin on Tuesday "
        "with the presentation of their credentials to President Maeve Kelly.",
        "handover held 2024-05-21 IRL Ferreira+Kelly; handover held 2024-05-21 IRL Kelly+Tabone",
    ),
    (
        "At his residence, the Ambassador of Italy, Franco Bellini, hosted Trade Minister Peter Mwale of Malawi to "
        "dinner on 15 May.",
        "meeting held 2024-05-15 MWI Bellini+Mwale",
    ),
    (
        "Welcoming Finland's President, Kaarina Virta, to Tirana on Monday, her Albanian opposite number, Agron "
        "Hoxha, called the visit historic.",
        "meeting held 2024-05-20 ALB Hoxha+Virta in; visit held 2024-05-20 ALB Virta",
    ),
    (
        "Sudden illness kept Prime Minister Ravi Persaud of Guyana from travelling to Paramaribo, where he was to "
        "have met President Ricardo Jaglal on Tuesday.",
        "",
    ),
    (
        "It was agreed by the Foreign Ministers, Ilir Dervishi of Albania and Marija Vuletić of Montenegro, at their "
        "meeting on Lake Shkodër on 11 May, that the crossing should stay open at night.",
        "meeting held 2024-05-11 ALB Dervishi+Vuletić",
    ),
    (
        "At noon on 20 May, in the presence of the Prime Minister, the copies of the treaty were exchanged in Praia "
        "between Foreign Minister Carlos Évora and the ambassador of Luxembourg, Marc Thill.",
        "signing held 2024-05-20 CPV Thill+Évora",
    ),
    (
        "Climate finance is expected to be the main topic when the President of Palau, Surangel Remeliik, visits "
        "Canberra on 11 June for talks with Prime Minister Peter Walsh.",
        "meeting planned 2024-06-11 AUS Remeliik+Walsh in; visit planned 2024-06-11 AUS Remeliik",
    ),
    (
        "The reception of Chile's ambassador, Ana Ruiz, by Mongolia's President Bat Erdene took place on Monday in "
        "Ulaanbaatar.",
        "meeting held 2024-05-20 MNG Erdene+Ruiz",
    ),
    (
        "Kenya's Foreign Minister James Oduor received, in the presence of the press, his Chilean colleague, Ana "
        "Ruiz, on Monday in Nairobi.",
        "meeting held 2024-05-20 KEN Oduor+Ruiz",
    ),
    (
        "According to a statement, in Santiago on 22 April Kenya's Foreign Minister James Oduor urged the leaders of "
        "Chile to change the law.",
        "visit held 2024-04-22 CHL Oduor",
    ),
    (
        "Yesterday, Kenya's Prime Minister James Oduor arrived in Chile on an official two-day visit.",
        "visit held 2024-05-21..2024-05-22 CHL Oduor",
    ),
    (
        "The handing over of the letter to Sheikh Rashid of Qatar by Ambassador Carlos Mendes of Angola took place on"
        " Tuesday.",
        "handover held 2024-05-21 QAT Mendes+Rashid",
    ),
    (
        "Trade between Cuba and Belarus will be the business of the Joint Commission, which sits in Havana from 3 to "
        "5 June. Deputy Prime Ministers Carlos Rivero and Pavel Dubrov take the chair.",
        "consultations planned 2024-06-03..2024-06-05 CUB Dubrov+Rivero",
    ),
    (
        "The two Koreas' negotiators are talking again. Vice Unification Minister Seo Jin-ho of the South and Ri "
        "Myong-il of the North came together at Panmunjom on Thursday for the first time in two years.",
        "meeting held 2024-05-16 KOR Jin-ho+Myong-il",
    ),
    (
        "To a question from Al-Ahram, Egypt's Transport Minister, Sherif Adel, replied that he had raised the ferry "
        "with his Saudi colleague, Faisal al-Dosari, in Jeddah last Sunday.",
        "meeting held 2024-05-19 SAU Adel+al-Dosari",
    ),
    (
        "How the port of Berbera might be enlarged was the subject when Ethiopia's Minister of Finance, Girma "
        "Tadesse, and the head of DP World, Rashid al-Falasi, spoke in Dubai on 14 May.",
        "meeting held 2024-05-14 ARE Tadesse+al-Falasi",
    ),
    (
        "Azerbaijan's ambassador in Rabat, Elchin Guliyev, was yesterday the visitor of the Speaker of the House of "
        "Representatives, Rachid Alaoui.",
        "meeting held 2024-05-21 MAR Alaoui+Guliyev",
    ),
    (
        "Milan Jović of Serbia and Zoltan Varga of Hungary met in Oslo on Monday.",
        "meeting held 2024-05-20 NOR Jović+Varga",
    ),
    (
        "It was announced that Kenya's Foreign Minister James Oduor intends to visit Chile on 3 June.",
        "visit planned 2024-06-03 CHL Oduor",
    ),
    (
        "Kenya's Foreign Minister James Oduor held discussions with Ana Ruiz, his Chilean counterpart, in Brussels on"
        " Tuesday.",
        "meeting held 2024-05-21 BEL Oduor+Ruiz",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=[case[0][:60] for case in WHOLE])
def test_what_when_and_where(text: str, expected: str) -> None:
    events = []
    for event in told(text, "2024-05-22"):
        days = f"{event['start']}..{event['end']}" if event["start"] != event["end"] else event["start"]
        people = "+".join(sorted(name.split()[-1] for name in event["people"].split(", ") if name))
        words = (event["kind"], event["status"], days, event["country"], people, "in" if event["part_of"] else "")
        events.append(" ".join(word for word in words if word))
    assert sorted(events) == (expected.split("; ") if expected else [])
