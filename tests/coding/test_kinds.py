"""Kinds of engagement but meetings and visits, each told in several ways, with invented names."""

import pytest
from telling import lines, told

CASES = [
    (
        "Addis Ababa is to host a conference on migration on 20 and 21 February. Ethiopian State Minister "
        "Misgan Dest and "
        "AU Commissioner Aminata Traor will open the gathering.",
        "2025-02-03",
        "conference planned: Aminata Traor, Misgan Dest",
    ),
    (
        "Bulgarian Director Boyan Dech and Georgian Director David Loms put pen to a protocol on co-operation "
        "in Tbilisi "
        "on Tuesday. Bulgarian Culture Minister Vera Stoy graced the occasion.",
        "2013-05-15",
        "signing held: Boyan Dech, David Loms, Vera Stoy",
    ),
    (
        "On April 12, Foreign Minister of Uzbekistan Botir Norv received the newly appointed Ambassador of "
        "Finland Ilari "
        "Niem, who presented copies of his credentials.",
        "2022-04-13",
        "handover held: Botir Norv, Ilari Niem",
    ),
    (
        "Addressing some 300 delegates at the World Halal Conference in Kuala Lumpur yesterday, Malaysian "
        "Minister Hamzah "
        "Rahm said trade would double. Brunei's Minister Yusof Badar spoke on certification.",
        "2018-04-05",
        "conference held: Hamzah Rahm, Yusof Badar",
    ),
    (
        "President Omar Khalif of Sudan received from Egyptian Foreign Minister Sameh Fahm, who came on "
        "Thursday, a message "
        "from President Hany Sabr.",
        "2017-08-04",
        "handover held: Omar Khalif, Sameh Fahm; visit held: Sameh Fahm",
    ),
    (
        "Latvian Prime Minister Maris Kaln will attend the World Economic Forum in Davos from 17 to 20 January.",
        "2017-01-12",
        "conference planned: Maris Kaln",
    ),
    (
        "The EU and Vietnam held the 9th round of their Human Rights Dialogue on 19 February 2020 in Hanoi. Patricia "
        "Mor, Head of Division, led the EU delegation. The Vietnamese delegation was led by Director General Do Hung.",
        "2020-02-20",
        "consultations held: Do Hung, Patricia Mor",
    ),
    (
        "With Israeli Prime Minister Dov Pel and Rwandan President Paul Ruz looking on, Israeli Ambassador Noa "
        "Oren and "
        "Rwandan Minister Claire Uwer signed two agreements in Kigali on Wednesday.",
        "2016-07-07",
        "signing held: Claire Uwer, Dov Pel, Noa Oren, Paul Ruz",
    ),
    (
        "Notes for a yen loan were exchanged in Colombo on Wednesday by Sri Lankan Secretary Chandra Jaya and Japanese "
        "Ambassador Kenji Hoso.",
        "2014-02-27",
        "signing held: Chandra Jaya, Kenji Hoso",
    ),
    (
        "Ministers from 30 states took part on Tuesday in The Hague in the International Forum on Water Law. "
        "Among them "
        "were Dutch Minister Marijke Dorp and Bangladeshi Minister Anwar Sark.",
        "2016-03-16",
        "conference held: Anwar Sark, Marijke Dorp",
    ),
    (
        "In a briefing on Monday, the UN envoy for Cyprus, Henrik Peders, informed the ambassadors of the "
        "member states.",
        "2017-11-28",
        "briefing held: Henrik Peders",
    ),
    (
        "A videoconference was organised on Thursday between the agriculture ministers of Azerbaijan and Kazakhstan, "
        "Elchin Karim and Saparkhan Nurg.",
        "2020-05-15",
        "call held: Elchin Karim, Saparkhan Nurg",
    ),
    (
        "Korea's Yonsei University President Suh Jung-ho conferred an honorary doctorate on Kenyan President "
        "Wyclif Oti in "
        "Seoul on Wednesday.",
        "2022-11-24",
        "handover held: Suh Jung-ho, Wyclif Oti",
    ),
    (
        "Namibia's Works Minister Alfons Nang and Belgium's Ambassador Didier Lamb have concluded a cooperation "
        "agreement.",
        "2016-10-06",
        "signing held: Alfons Nang, Didier Lamb",
    ),
    (
        "The President of Brazil, Marcia Alva, received in audience yesterday, for the presentation of "
        "credentials, the ambassadors Jean Villard (Canada), Tran Van Hieu (Vietnam) and Lindiwe Nkosi (South Africa).",
        "2011-03-22",
        "handover held: Jean Villard, Marcia Alva; handover held: Lindiwe Nkosi, Marcia Alva; "
        "handover held: Marcia Alva, Tran Van Hieu",
    ),
    (
        "With the handing over of judo mats, Japan's ambassador to Senegal, Hideo Mori, and Culture Minister "
        "Abdoul Sow "
        "closed on Thursday in Dakar a project begun last year.",
        "2009-12-04",
        "handover held: Abdoul Sow, Hideo Mori",
    ),
    (
        "Ann Roe met Jan Lis in Oslo. The handing over of five boats by the Norwegian minister came later.",
        "2009-12-04",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Austria's honorary consul Ernst Vogl received the Service Award from Dominica's President Claudia Ames in "
        "Roseau on Saturday.",
        "2019-11-03",
        "handover held: Claudia Ames, Ernst Vogl",
    ),
    (
        "The Minister of State of Burkina Faso, Salif Ilbo, bearer of a message from President Marc Yameo, was "
        "received "
        "on Monday in Dakar by Senegal's President Amadou Thiam.",
        "2013-06-11",
        "handover held: Amadou Thiam, Salif Ilbo",
    ),
    (
        "Cuban official Ernesto Galvo and Vietnamese Deputy Minister Bui Quang met on Tuesday by videoconference.",
        "2020-07-29",
        "call held: Bui Quang, Ernesto Galvo",
    ),
    (
        "The first stone of the embassy was laid on Wednesday by Guinea-Bissau's Foreign Minister Mamadu Djal and "
        "Brazilian Ambassador Jose Lob.",
        "2012-05-31",
        "other held: Jose Lob, Mamadu Djal",
    ),
    (
        "A seminar on herring opened in Oslo on Monday. Speaking at the opening, Norwegian Fisheries Minister Ann Roe "
        "warned of warm seas. Polish Deputy Minister Jan Lis and Latvian adviser Ilze Kalna also made speeches.",
        "2013-11-19",
        "conference held: Ann Roe, Ilze Kalna, Jan Lis",
    ),
    (
        "President Jan Lis of Poland received yesterday a written message from the Emir of Kuwait, Sheikh Mubarak Al "
        "Sabti. The message was carried by Kuwait's ambassador, Khaled Al Nimr.",
        "2016-04-07",
        "handover held: Jan Lis, Khaled Al Nimr",
    ),
    (
        "Chile's ambassador to Kenya, Felipe Bravo, spoke to the paper about water and trade in an exclusive "
        "interview.",
        "2019-12-05",
        "interview held: Felipe Bravo",
    ),
    (
        "Foreign Minister Javed Rana of Pakistan on Thursday gave heads of diplomatic missions a briefing on "
        "the floods.",
        "2010-08-20",
        "briefing held: Javed Rana",
    ),
    (
        "Members of the diplomatic corps were briefed by Foreign Minister Javed Rana in Islamabad on Tuesday.",
        "2010-08-20",
        "briefing held: Javed Rana",
    ),
    (
        "The Polish Embassy in Havana on October 4 held a ceremony to hand over 500 tonnes of rice as a gift of the "
        "Polish people to Cuba. Ambassador Jan Lis and Cuba's Deputy Trade Minister Luis Ortega were present.",
        "2017-10-05",
        "handover held: Jan Lis, Luis Ortega",
    ),
    (
        "The signatures of Finance Minister Kiril Tonev and Oman's Ambassador Yusuf Al Nimr were put on Tuesday "
        "in Sofia "
        "to a convention on tax.",
        "2016-11-30",
        "signing held: Kiril Tonev, Yusuf Al Nimr",
    ),
    (
        "Ambassador Ed Holt of Canada was decorated on Friday. The award was presented to him by Mongolian President "
        "Bat Ganzorig in Ulaanbaatar.",
        "2016-06-30",
        "handover held: Bat Ganzorig, Ed Holt",
    ),
    (
        "The exhibition was opened on Monday at the Museum of Art by Maltese Culture Minister Joseph Grima and "
        "Armenian "
        "Ambassador Armen Petyan.",
        "2012-10-02",
        "conference held: Armen Petyan, Joseph Grima",
    ),
    (
        "Finance Minister Retno Sari of Indonesia took part on Friday in a virtual meeting of G20 finance ministers "
        "chaired by Italy's Carlo Bertoni.",
        "2021-02-27",
        "conference held: Carlo Bertoni, Retno Sari",
    ),
    (
        "State Secretary Marte Haug will lead the Norwegian side at the sixth round of the Norway-Indonesia "
        "human rights "
        "dialogue in Oslo on 22 May; Director General Dewi Sari will head the Indonesian delegation.",
        "2017-05-04",
        "consultations planned: Dewi Sari, Marte Haug",
    ),
    (
        "The Joint Commission on Economic, Trade and Technical Cooperation between Chile and Morocco convened its"
        " fourth meeting in Rabat yesterday under the co-chairmanship of Chilean Deputy Trade Minister Pablo "
        "Urrutia and Moroccan Industry Minister Driss Benkirane.",
        "2017-05-10",
        "consultations held: Driss Benkirane, Pablo Urrutia",
    ),
    (
        "Hungarian State Secretary Gergely Szabo and Mongolian Deputy Foreign Minister Batbold Erdene chaired the"
        " Hungarian-Mongolian intergovernmental commission in Budapest.",
        "2016-09-20",
        "consultations held: Batbold Erdene, Gergely Szabo",
    ),
    (
        "The next meeting of the commission will take place in Minsk in 2025. The Belarusian-Cuban "
        "Intergovernmental Commission on Trade and Economic Cooperation met in Havana on 4 June 2023, co-chaired "
        "by Belarusian Industry Minister Pavel Kuzmich and Cuban Trade Minister Luis Ortega.",
        "2023-06-05",
        "consultations held: Luis Ortega, Pavel Kuzmich; consultations planned",
    ),
    (
        "Finnish Foreign Minister Aino Salmela received Jordanian Ambassador Khaled Haddad on Monday. They "
        "recalled the political consultations that were held in Amman in November 2021.",
        "2022-05-03",
        "consultations past; meeting held: Aino Salmela, Khaled Haddad",
    ),
    (
        "Bangladesh and Thailand will sit for their second Foreign Office Consultations in Dhaka on 15 August.",
        "2022-08-10",
        "consultations planned",
    ),
    (
        "The joint working group on agriculture of Israel and Rwanda met by videoconference on Wednesday. Dr. "
        "Alice Uwase and Mr. Dan Peretz co-chaired.",
        "2021-02-12",
        "consultations held: Alice Uwase, Dan Peretz",
    ),
    (
        "Talks within the framework of the Security Dialogue between Norway and South Korea took place in Oslo, "
        "with Director General Lars Berg and Ambassador Kim Sung-jin at the table.",
        "2019-01-20",
        "consultations held: Kim Sung-jin, Lars Berg",
    ),
    (
        "Chaired jointly by Egyptian Deputy Minister Hany Fouad and Slovenian State Secretary Matej Kranjc, the "
        "Egyptian-Slovenian Joint Committee resumed its work in Cairo after a six-year hiatus.",
        "2018-03-20",
        "consultations held: Hany Fouad, Matej Kranjc",
    ),
    (
        "The Third Central Asia-Gulf Business Forum opened in Tashkent on Monday, bringing together over 400 "
        "participants from 20 countries.",
        "2022-10-04",
        "conference held",
    ),
    (
        "Speaking at the opening of the international conference on water security in Dushanbe on Thursday, Tajik"
        " President Sharif Nazarov called for joint action. UN Under-Secretary-General Elena Marchetti also "
        "addressed the gathering.",
        "2018-06-22",
        "conference held: Elena Marchetti, Sharif Nazarov",
    ),
    (
        "Latvian Agriculture Minister Juris Ozols took part in the Berlin agriculture ministers' conference on 20"
        " January 2023.",
        "2023-01-21",
        "conference held: Juris Ozols",
    ),
    (
        "Notes were exchanged on Thursday in Vientiane between Japanese Ambassador Takeshi Mori and Lao Deputy "
        "Foreign Minister Khamphao Sisouk on grant aid for a bridge.",
        "2014-03-08",
        "signing held: Khamphao Sisouk, Takeshi Mori",
    ),
    (
        "The protocol was initialled in Riga by Latvian State Secretary Andris Liepins and Moldovan Deputy "
        "Minister Ion Rusu.",
        "2011-05-08",
        "signing held: Andris Liepins, Ion Rusu",
    ),
    (
        "The signing ceremony took place in Doha on Sunday. Putting pen to paper were Qatari Energy Minister "
        "Khalid Al Kaabi and Italian company ENEL's chief executive Franco Neri.",
        "2021-06-14",
        "signing held: Franco Neri, Khalid Al Kaabi",
    ),
    (
        "Under an agreement signed in Paris on 14 May 2009, France and Gabon cooperate on forestry. French "
        "Environment Minister Lucie Garnier met Gabonese Prime Minister Paul Obiang in Libreville on Monday.",
        "2012-05-09",
        "meeting held: Lucie Garnier, Paul Obiang; signing past",
    ),
    (
        "President Lucas Prado yesterday accepted the credentials of the Ambassadors of Zambia, Mutale Chanda, "
        "and of Iceland, Jon Stefansson.",
        "2015-05-07",
        "handover held: Jon Stefansson, Lucas Prado; handover held: Lucas Prado, Mutale Chanda",
    ),
    (
        "A letter from President Hassan Guedi of Djibouti was delivered to Ethiopian Prime Minister Bekele "
        "Tadesse on Saturday by Foreign Minister Omar Waberi.",
        "2019-09-09",
        "handover held: Bekele Tadesse, Omar Waberi",
    ),
    (
        "Indian High Commissioner Arvind Menon handed over ten ambulances to Seychelles Health Minister Danielle "
        "Payet at a ceremony in Victoria on 4 March.",
        "2020-03-05",
        "handover held: Arvind Menon, Danielle Payet",
    ),
    (
        "Copies of credentials were submitted to Foreign Minister of Kazakhstan Yerlan Bekov by newly appointed "
        "Ambassador of Vietnam Tran Van Loc.",
        "2019-09-09",
        "handover held: Tran Van Loc, Yerlan Bekov",
    ),
    (
        "A consignment of 200,000 vaccine doses donated by Poland was handed over in Hanoi on Friday to Deputy "
        "Health Minister Do Van Minh by Polish Ambassador Anna Kurek.",
        "2021-09-12",
        "handover held: Anna Kurek, Do Van Minh",
    ),
    (
        "In a telephone call made by the Iranian side, Foreign Ministers Javad Rahimi of Iran and Sven Lindqvist "
        "of Sweden reviewed bilateral ties.",
        "2018-12-06",
        "call held: Javad Rahimi, Sven Lindqvist",
    ),
    (
        "The initiative for the telephone contact came from Ottawa. Canada's Trade Minister Simon Leclerc told "
        "Korean Trade Minister Park Seon-u that talks should resume.",
        "2018-12-06",
        "call held: Park Seon-u, Simon Leclerc",
    ),
    (
        "NATO Assistant Secretary General Paul Kramer briefed North Macedonian officials on reform on Tuesday.",
        "2018-12-06",
        "briefing held: Paul Kramer",
    ),
    (
        "Romanian and Greek naval forces began a joint exercise off Constanta on Monday.",
        "2014-03-12",
        "other held",
    ),
    (
        "President of Tanzania Neema Mushi hosted a state banquet for President of Finland Eero Lahti in Dar es "
        "Salaam on Wednesday evening.",
        "2014-03-14",
        "other held: Eero Lahti, Neema Mushi",
    ),
    (
        "Thai Deputy Premier Somchai Rattana and Lao Public Works Minister Bounthong Keo cut the ribbon on a "
        "border bridge at Nong Khai on 9 April.",
        "2014-04-11",
        "other held: Bounthong Keo, Somchai Rattana",
    ),
    (
        "President Oscar Molina of Paraguay signed a law on renewable energy in Asuncion on Monday.",
        "2014-04-11",
        "",
    ),
    (
        "Political directors of the foreign ministries of Ireland and Brazil, Fiona Keogh and Marcelo Tavora, "
        "presided over the sixth meeting of the bilateral consultation mechanism, which took place in Brasilia on"
        " 22 June.",
        "2023-06-24",
        "consultations held: Fiona Keogh, Marcelo Tavora",
    ),
    (
        "Cairo was the venue on Sunday of a session of the Egyptian-Omani Joint Committee. Heading the two sides "
        "were Trade Minister Samir Lotfy and his Omani opposite number Qais Al Yahmadi.",
        "2019-11-19",
        "consultations held: Qais Al Yahmadi, Samir Lotfy",
    ),
    (
        "Consultations at the level of deputy foreign ministers between Serbia and Indonesia took place today in "
        "Jakarta. State Secretary Nemanja Ilic led the Serbian team and Vice Minister Budi Santoso the Indonesian"
        " one.",
        "2018-04-05",
        "consultations held: Budi Santoso, Nemanja Ilic",
    ),
    (
        "The fifth edition of the Mexico-Nigeria Binational Commission ended in Abuja on Thursday with the "
        "signing of two memoranda.",
        "2016-05-20",
        "consultations held; signing held",
    ),
    (
        "A trilateral working group of Azerbaijan, Georgia and Turkey will convene in Batumi on 3 December.",
        "2015-11-28",
        "consultations planned",
    ),
    (
        "WARSAW, 9 May. The Polish-Lithuanian commission on minorities met here today.",
        "1994-05-09",
        "consultations held",
    ),
    (
        "Dr. Hassan Barre, Somalia's Minister of Ports, and Transport Minister Yusuf Demir of Turkey jointly "
        "chaired the Joint Economic Commission, whose sitting in Mogadishu wound up with the adoption of a "
        "protocol.",
        "2020-02-11",
        "consultations held: Hassan Barre, Yusuf Demir",
    ),
    (
        "More than 300 businesspeople attended the Albania-Egypt Business Forum, which Prime Minister Arben Kola "
        "opened in Tirana on 2 March together with Egyptian Trade Minister Nevine Salah.",
        "2022-03-03",
        "conference held: Arben Kola, Nevine Salah",
    ),
    (
        "Paraguay's Foreign Minister Rosa Gimenez will represent the country at the Ibero-American Summit, to be "
        "held in Quito on 14 and 15 November.",
        "2024-11-08",
        "conference planned: Rosa Gimenez",
    ),
    (
        "Delivering the opening address at the Colombo Maritime Symposium yesterday, Sri Lankan Navy Commander "
        "Ruwan Dias welcomed delegates from 15 countries.",
        "2019-10-04",
        "conference held: Ruwan Dias",
    ),
    (
        "Cuban and Chinese companies displayed their products at the Havana International Fair, inaugurated on "
        "November 4 by Cuban Vice President Ines Valdes.",
        "2019-11-05",
        "conference held: Ines Valdes",
    ),
    (
        "Togo's capital is hosting a three-day meeting of West African health ministers from Tuesday.",
        "2014-08-20",
        "conference held",
    ),
    (
        "The bilateral treaty on mutual legal assistance bears the signatures of Justice Ministers Aigul Sadykova"
        " of Kyrgyzstan and Rashid Al Mansoori of the UAE, who met in Bishkek on 30 May.",
        "2019-05-31",
        "meeting held: Aigul Sadykova, Rashid Al Mansoori; signing held: Aigul Sadykova, Rashid Al Mansoori",
    ),
    (
        "With the stroke of a pen Laotian Finance Minister Bounmy Phan and World Bank Country Manager Sally Dunn "
        "launched a road project: the financing agreement was signed in Vientiane on Thursday.",
        "2015-03-14",
        "signing held: Bounmy Phan, Sally Dunn",
    ),
    (
        "The agreement on avoidance of double taxation, signed in Tallinn in June 2007 by Finance Ministers Ivari"
        " Tamm and Dong Hoon Seo, entered into force. Estonian Ambassador Kaia Sepp met Korean Vice Minister Lee "
        "Min-ho in Seoul on Monday.",
        "2010-05-26",
        "meeting held: Kaia Sepp, Lee Min-ho; signing past: Dong Hoon Seo, Ivari Tamm",
    ),
    (
        "A contract for the delivery of 20 locomotives will be signed in Astana on Friday by the heads of KTZ and"
        " Alstom.",
        "2015-05-20",
        "signing planned",
    ),
    (
        "The US and Guyana signed a shiprider agreement in Georgetown on 18 September 2020.",
        "2020-09-18",
        "signing held",
    ),
    (
        "Sheikh Tamer Al Nuaimi, Foreign Minister of Bahrain, received today a written message from Foreign "
        "Minister of Pakistan Malik Javed Qasmi. The message was handed over by Pakistani Ambassador Bilal "
        "Hussain during a meeting at the Ministry.",
        "2018-01-09",
        "handover held: Bilal Hussain, Tamer Al Nuaimi",
    ),
    (
        "Letters of credence were presented at the Royal Palace in Brussels on Wednesday by the new Ambassadors "
        "of Chile, Andrea Rojas, and Nepal, Hari Gurung, to King Leopold.",
        "2008-03-07",
        "handover held: Andrea Rojas, Leopold; handover held: Hari Gurung, Leopold",
    ),
    (
        "Chinese Ambassador Liu Wei on Tuesday donated 500 tons of rice to Mozambique; Social Action Minister "
        "Nyeleti Macamo received the gift in Maputo.",
        "2017-02-09",
        "handover held: Liu Wei, Nyeleti Macamo",
    ),
    (
        "During an audience on Monday, special envoy Pierre Ndong handed King Sothea of Cambodia a letter from "
        "President Anselme Essono of Gabon.",
        "2003-02-12",
        "handover held: Pierre Ndong, Sothea",
    ),
    (
        "Over the telephone, Prime Minister of Greece Stavros Leontis and Chancellor of Austria Karl Berger "
        "exchanged views on migration.",
        "2021-04-10",
        "call held: Karl Berger, Stavros Leontis",
    ),
    (
        "In the course of the conversation, held by telephone at Mali's request, Malian Foreign Minister Abdou "
        "Keita thanked Moroccan Foreign Minister Nabil Fassi for humanitarian aid.",
        "2021-04-10",
        "call held: Abdou Keita, Nabil Fassi",
    ),
    (
        "The Embassy of Slovenia in Tirana was officially opened on Thursday by Slovenian Foreign Minister Tina "
        "Novak in the presence of Albanian Deputy Foreign Minister Besnik Hoxha.",
        "2009-04-12",
        "other held: Besnik Hoxha, Tina Novak",
    ),
    (
        "Visiting Kenyan Defence Secretary Joseph Mutua was guest of honour at a dinner given in Islamabad on "
        "Tuesday by Pakistani Defence Minister Khurram Shah.",
        "2009-04-12",
        "meeting held: Joseph Mutua, Khurram Shah; visit held: Joseph Mutua",
    ),
    (
        "Warships of India and Singapore have started bilateral drills in the South China Sea, the Indian Navy "
        "said on Sunday.",
        "2009-04-12",
        "other held",
    ),
    (
        "In an interview with Le Monde published on Tuesday, Malagasy President Hery Ratsiraka called on France "
        "to return the islands.",
        "2009-04-15",
        "interview held: Hery Ratsiraka",
    ),
    (
        "EU Ambassador Peter Lindgren was briefed by the Election Commission of Bhutan on preparations for the vote.",
        "2009-04-15",
        "briefing held: Peter Lindgren",
    ),
    (
        "Trade between Japan and Kazakhstan grew by 12 percent in 2008, according to customs data, and Japanese "
        "companies plan new investments.",
        "2009-04-15",
        "",
    ),
    (
        "Malaysian Plantation Minister Aziz Rahman is in Lagos to attend the African Palm Oil Congress.",
        "2019-06-04",
        "conference held: Aziz Rahman; visit held: Aziz Rahman",
    ),
    (
        "President Daniela Ortiz of Uruguay chaired the opening session of the Mercosur summit in Montevideo on 6"
        " July.",
        "2016-07-07",
        "conference held: Daniela Ortiz",
    ),
    (
        "Norwegian Foreign Minister Kristin Aas travelled to Brussels for the donors' conference on Syria, where "
        "she announced 200 million kroner on Wednesday.",
        "2018-04-27",
        "conference held: Kristin Aas; visit held: Kristin Aas",
    ),
    (
        "Vice Ministers Chen Guo and Pham Thi Lan agreed in Hanoi today at the tenth session of the China-Vietnam"
        " Joint Committee on land borders to open two crossings.",
        "2018-03-10",
        "consultations held: Chen Guo, Pham Thi Lan",
    ),
    (
        "Experts from Latvia and Uzbekistan met in Riga within the framework of the intergovernmental "
        "commission's working group on transport.",
        "2018-03-10",
        "consultations held",
    ),
    (
        "Human rights were the topic of a dialogue that the EU and Mongolia conducted in Brussels on Wednesday; "
        "EEAS Director Hanna Weber and State Secretary Davaa Ganbat co-chaired it.",
        "2017-06-10",
        "consultations held: Davaa Ganbat, Hanna Weber",
    ),
    (
        "The Memorandum was signed for the Malaysian side by Ambassador Azman Yusof and for the Croatian side by "
        "Minister of Tourism Iva Horvat.",
        "2017-08-16",
        "signing held: Azman Yusof, Iva Horvat",
    ),
    (
        "An air services agreement between Qatar and Rwanda was signed on Sunday on the sidelines of the Doha "
        "Forum; Rwandan Infrastructure Minister Eric Mugabo and Qatari Transport Minister Jassim Al Thani were "
        "the signatories.",
        "2018-12-18",
        "signing held: Eric Mugabo, Jassim Al Thani",
    ),
    (
        "Within the framework of the visit, a memorandum of understanding was signed between the chambers of "
        "commerce of Latvia and Oman.",
        "2018-12-18",
        "signing held",
    ),
    (
        "Her Excellency Nadia Kovacs has presented to the Governor-General of the Bahamas, Sir Cedric Rolle, the "
        "letters accrediting her as Ambassador of Hungary.",
        "2015-05-06",
        "handover held: Cedric Rolle, Nadia Kovacs",
    ),
    (
        "Finnish Ambassador Anne Koski, accompanied by Counsellor Jari Niemi, delivered medical equipment to "
        "Kyiv's Deputy Mayor Marina Honcharenko on 9 March.",
        "2015-03-10",
        "handover held: Anne Koski, Jari Niemi, Marina Honcharenko",
    ),
    (
        "President Karlis Berzins spoke with US Vice President Paul Harding over the phone this morning.",
        "2015-03-18",
        "call held: Karlis Berzins, Paul Harding",
    ),
    (
        "Talks between the energy ministers of Greece and Israel, Kostas Raptis and Yael Baron, were held by "
        "teleconference on 2 April.",
        "2020-04-03",
        "call held: Kostas Raptis, Yael Baron",
    ),
    (
        "The opening ceremony of the Norwegian consulate in Kisumu was attended on Thursday by Norwegian Minister"
        " Silje Dahl and Kenyan Trade Secretary Ken Barasa.",
        "2020-10-04",
        "other held: Ken Barasa, Silje Dahl",
    ),
    (
        "Mozambique and South Africa conduct a joint naval patrol in the Mozambique Channel until Friday.",
        "2020-10-06",
        "other held",
    ),
    (
        "Defence Minister of Sweden Jonas Ekman was briefed on the mission's tasks by its commander, Major "
        "General Ole Krag of Denmark, in Bamako on Sunday.",
        "2020-10-06",
        "briefing held: Jonas Ekman, Ole Krag",
    ),
    (
        "Turkey's Deputy Foreign Minister Selim Kaya and New Zealand's Deputy Secretary Hannah Price led their "
        "countries' teams at political consultations in Wellington on Monday.",
        "2017-05-10",
        "consultations held: Hannah Price, Selim Kaya",
    ),
    (
        "New Zealand and Turkey last held political consultations in Ankara in 2014. Ambassador Ayse Demir paid a"
        " courtesy call on Foreign Minister Grant Wilson on Tuesday.",
        "2017-05-11",
        "consultations past; meeting held: Ayse Demir, Grant Wilson",
    ),
    (
        "Officials of the defence ministries of Malta and Ireland concluded staff talks in Valletta on Friday.",
        "2017-05-14",
        "consultations held",
    ),
    (
        "Dutch Prince Maurits and Senegalese Water Minister Awa Ndiaye were among the speakers at the World Water"
        " Forum in Dakar on 22 March.",
        "2022-03-23",
        "conference held: Awa Ndiaye, Maurits",
    ),
    (
        "An exhibition of Ethiopian icons opened in Prague on Thursday. Ethiopian Ambassador Zerihun Abebe and "
        "Czech Deputy Culture Minister Jana Kralova spoke at the opening.",
        "2013-12-08",
        "conference held: Jana Kralova, Zerihun Abebe",
    ),
    (
        "Addressing participants of the regional seminar on customs in Bishkek yesterday, EU Ambassador Carl "
        "Holmgren said reforms were needed.",
        "2018-05-10",
        "conference held: Carl Holmgren",
    ),
    (
        "In Ulaanbaatar on Monday, Mongolian Mining Minister Ganbold Tumur and Rio Verde's chief executive Alan "
        "Pierce put their signatures under an investment agreement.",
        "2018-05-10",
        "signing held: Alan Pierce, Ganbold Tumur",
    ),
    (
        "A treaty of friendship was concluded between Tonga and Samoa in Apia last Thursday by Prime Ministers "
        "Semisi Fonua and Tavita Leota.",
        "2018-05-16",
        "signing held: Semisi Fonua, Tavita Leota",
    ),
    (
        "The ink was put to a letter of intent on Tuesday by Vilnius University Rector Jonas Petraitis and Kyoto "
        "University President Akira Nomura.",
        "2018-04-05",
        "signing held: Akira Nomura, Jonas Petraitis",
    ),
    (
        "Signed on Wednesday by Interior Ministers Goran Matic of Croatia and Leon Hysa of Albania, the agreement"
        " allows joint patrols.",
        "2018-02-09",
        "signing held: Goran Matic, Leon Hysa",
    ),
    (
        "President Luis Marte of the Dominican Republic sent a message to Haiti's President Jean Dessalines; it "
        "was delivered by Foreign Minister Ramon Cabral during an audience in Port-au-Prince on Monday.",
        "2014-09-11",
        "handover held: Jean Dessalines, Ramon Cabral",
    ),
    (
        "Presenting his letter of credence at Government House on Thursday, High Commissioner Suresh Nair of "
        "India told Governor-General Dame Ruth Baptiste of Grenada that trade would grow.",
        "2014-09-13",
        "handover held: Ruth Baptiste, Suresh Nair",
    ),
    (
        "Following a call on Tuesday between Prime Minister Olga Steiner of Austria and Premier Zhao Wen of "
        "China, both offices spoke of a constructive exchange.",
        "2022-03-04",
        "call held: Olga Steiner, Zhao Wen",
    ),
    (
        "The naval exercise Blue Dolphin of Greece and Egypt began off Crete on Monday.",
        "2022-01-14",
        "other held",
    ),
    (
        "Visiting Thai Army chief General Prasert Chai received a briefing on border security from Lieutenant "
        "General Kyaw Min at Myanmar's Defence Services headquarters.",
        "2022-10-24",
        "briefing held: Kyaw Min, Prasert Chai; visit held: Prasert Chai",
    ),
    (
        "Swedish Ambassador Lena Frost told the daily Kathimerini in an interview published on Sunday that ties "
        "with Cyprus were excellent.",
        "2022-10-24",
        "interview held: Lena Frost",
    ),
    (
        "Norwegian Director Ann Roe held consultations in Warsaw on Monday. She was also received by Polish State "
        "Secretary Jan Lis.",
        "2020-05-06",
        "consultations held: Ann Roe; meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe will address the Caribbean Tourism Conference in Bridgetown tomorrow.",
        "2020-05-06",
        "conference planned: Ann Roe",
    ),
    (
        "Norwegian MPs Ann Roe, Eva Wake, Nils Vik and Ola Moe arrived in Warsaw today. Speaker Jan Lis will meet the "
        "delegation tomorrow.",
        "2020-05-06",
        "visit held: Ann Roe, Eva Wake, Nils Vik, Ola Moe; meeting planned: Ann Roe, Eva Wake, Jan Lis, Nils Vik, "
        "Ola Moe",
    ),
    # meetings of organisations that are attended or chaired
    (
        "Norwegian Minister Ann Roe attended the meeting of the Council of the Baltic Sea States in Reykjavik on "
        "Monday. On the margins she met Estonian Minister Jan Lis.",
        "2020-05-06",
        "conference held: Ann Roe; meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe chaired the 12th CARICOM session in Georgetown on Monday.",
        "2020-05-06",
        "conference held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe took part in the Foreign Affairs Council in Brussels on Monday.",
        "2020-05-06",
        "conference held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe attended the meeting with NATO Secretary General Jan Lis in Brussels on Monday.",
        "2020-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe, joined by State Secretary Eva Wake, co-chairs the second Norway-India Strategic "
        "Dialogue in Oslo today with Indian Minister Ram Vidal.",
        "2020-05-06",
        "consultations held: Ann Roe, Eva Wake, Ram Vidal",
    ),
    (
        "Norwegian Minister Ann Roe attended the funeral of Jan Lis in Speyer on Monday, where she spoke with French "
        "President Emma Vidal.",
        "2020-05-06",
        "meeting held: Ann Roe, Emma Vidal",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[case[0][:60] for case in CASES])
def test_what_kind_of_event_is_told(text: str, published: str, expected: str) -> None:
    assert sorted(lines(told(text, published))) == sorted(line for line in expected.split("; ") if line)
