"""Meetings told in other words than of meeting: who met whom, in our own sentences with invented names."""

import pytest
from telling import told

# Each meeting as the last names of those who were there, joined by "+".
CASES = [
    # the visiting minister goes on to others; a host is "him"; a house is no second host
    (
        "---\npublisher: Government of Norway\n---\n\n"
        "The Norwegian foreign secretary, Ole Lund, and the Polish foreign secretary, Jan Lis, held talks in Oslo. The "
        "visiting foreign secretary also called on Norwegian Premier Siv Aas.",
        "Lis+Lund; Aas+Lis",
    ),
    (
        "Norwegian Minister Ole Lund asked for support when Polish Ambassador Jan Lis visited him in Oslo on Monday.",
        "Lis+Lund",
    ),
    (
        "Polish Ambassador Jan Lis has paid a courtesy call on Norwegian Minister for Finance Siv Aas at the Finance "
        "Ministry today.",
        "Aas+Lis",
    ),
    # partners in talks
    (
        "Estonia's Minister of Defence Karl Tammik was in Oslo. His interlocutor was the Norwegian Defence Minister, "
        "Ingrid Solheim.",
        "Solheim+Tammik",
    ),
    (
        "The main interlocutor of Peruvian Foreign Minister Hugo Salcedo was Ecuador's Vice President, Ana Borja.",
        "Borja+Salcedo",
    ),
    (
        "In Kampala, Kenyan Minister Grace Wanjiru had Ugandan Industry Minister Moses Okello for an interlocutor.",
        "Okello+Wanjiru",
    ),
    (
        "Polish Minister Jan Lis brought a list of wishes. His host, Danish Minister Soren Holm, promised much.",
        "Holm+Lis",
    ),
    ("Fish took Jan Lis of Poland to Oslo. There the minister found a listener in Norway's Ann Roe.", "Lis+Roe"),
    ("Norwegian Minister Ann Roe listened for an hour. The Danish minister Soren Holm spoke of fish.", "Holm+Roe"),
    ("Danish chief Soren Holm welcomed a visitor from Warsaw. Jan Lis is a judge. He asked for help.", "Holm+Lis"),
    ("Polish Minister Jan Wilk informed journalists. Danish Minister Soren Holm told his interlocutors nothing.", ""),
    (
        "Round the table were India's Commerce Secretary Anil Mehra and Japan's Vice-Minister Koji Arakawa.",
        "Arakawa+Mehra",
    ),
    ("Polish Agriculture Minister Jan Wilk opened his office to the Ambassador of Ghana, Kofi Ansah.", "Ansah+Wilk"),
    (
        "Debt brought Surinamese Vice President Robert Amatali to the office of Dutch Minister Piet Hoekstra.",
        "Amatali+Hoekstra",
    ),
    (
        "The agenda of Argentine Minister Lucia Ferreyra with Chilean Minister Pablo Reyes included border crossings.",
        "Ferreyra+Reyes",
    ),
    # guests and hosts
    (
        "During the visit of Italian Deputy Minister Marco Bellini to Baku, Azerbaijan's Minister Farid Rzayev held "
        "talks with him.",
        "Bellini+Rzayev",
    ),
    (
        "Italian Minister Marco Bellini's visit to Baku began on Monday, and Azerbaijan's Minister Farid Rzayev had "
        "talks with him.",
        "Bellini+Rzayev",
    ),
    (
        "Italian Deputy Minister Marco Bellini was in Baku. His host, Azerbaijan's Minister Farid Rzayev, spoke.",
        "Bellini+Rzayev",
    ),
    (
        '"We want more," Nigerian Minister Yakubu Danladi told his Slovak guest, Foreign Minister Peter Hudak.',
        "Danladi+Hudak",
    ),
    (
        "Nigeria's Minister Yakubu Danladi told the visiting Minister of Slovakia, Peter Hudak, that he wanted more.",
        "Danladi+Hudak",
    ),
    (
        "The Deputy Speaker of Hungary Zsolt Barta had a Chinese delegation headed by Minister Wu Jian as his guests.",
        "Barta+Jian",
    ),
    (
        "Romania's Prime Minister, Adrian Munteanu, had as his guest the Bulgarian Minister Ognyan Petkov.",
        "Munteanu+Petkov",
    ),
    (
        "Jiri Vesely, the Czech Minister of Defence, had a visit on Thursday from Hungarian General Laszlo Kertesz.",
        "Kertesz+Vesely",
    ),
    # one after the other
    (
        "First Mongolian Prime Minister Bat Ganbold sat down with Vietnam's President Le Van Duc; "
        "then it was the turn of Vietnamese Minister Pham Huy.",
        "Duc+Ganbold; Ganbold+Huy",
    ),
    (
        "Vietnam's President Le Van Duc was the first whom Mongolian Premier Bat Ganbold met. Vietnamese Minister "
        "Pham Huy came next.",
        "Duc+Ganbold; Ganbold+Huy",
    ),
    (
        "Mongolian Prime Minister Bat Ganbold saw Vietnam's President Le Van Duc in Hanoi, then Minister Pham Huy.",
        "Duc+Ganbold; Ganbold+Huy",
    ),
    (
        "Mongolian Premier Bat Ganbold conferred with Vietnam's President Le Van Duc, and in the evening with "
        "Vietnamese Minister Pham Huy.",
        "Duc+Ganbold; Ganbold+Huy",
    ),
    # audiences, meals, subjects
    ("The Prime Minister of Malta, Joseph Vella, had an audience of King Talal of Jordan.", "Talal+Vella"),
    (
        "Gas was the subject of a working breakfast of Azerbaijani Minister Farid Rzayev and Italian Minister Marco "
        "Bellini.",
        "Bellini+Rzayev",
    ),
    (
        "Surinamese Vice President Robert Amatali raised debt relief with Dutch Minister Piet Hoekstra.",
        "Amatali+Hoekstra",
    ),
    (
        "Meeting Norwegian Minister Ingrid Solheim, Estonian Minister Karl Tammik spoke. He was then received "
        "by Norwegian Prime Minister Lars Haugen.",
        "Solheim+Tammik; Haugen+Tammik",
    ),
    (
        "Slovenian State Secretary Barbara Zupan ended her visit to Japan by meeting Japanese Minister Yui Kondo. "
        "Next she saw the Japanese Minister of Trade, Hiroshi Tanabe.",
        "Kondo+Zupan; Tanabe+Zupan",
    ),
    (
        "Talking to Moroccan Ambassador Mohamed Tazi, Pakistani Minister Nadeem Qureshi said he was pleased.",
        "Qureshi+Tazi",
    ),
    (
        "Greek Minister Nikos Stathis had contacts with his Bulgarian colleague Boyan Iliev.",
        "Iliev+Stathis",
    ),
    (
        "Belgian Minister Louis Claes met His Excellency Mr. Jean Habimana, President of Rwanda.",
        "Claes+Habimana",
    ),
    (
        "Belgian Minister Louis Claes is on a visit to Rwanda. There was much to see. The roads are new. The lakes are "
        "clean. He will also meet Rwandan President Jean Habimana.",
        "Claes+Habimana",
    ),
    ("Danish Minister Mette Krag paid her compliments to Rwandan Minister Alice Uwera.", "Krag+Uwera"),
    ("Danish Minister Mette Krag shook hands with Rwandan Minister Alice Uwera.", "Krag+Uwera"),
    ("Danish Minister Mette Krag shared a table with Rwandan Minister Alice Uwera.", "Krag+Uwera"),
    ("Danish Minister Mette Krag came together with Rwandan Minister Alice Uwera.", "Krag+Uwera"),
    (
        "The Foreign Minister of Denmark, Mette Krag, was busy. Her day began with Nepal's Minister Ram Thapa and went "
        "on with Rwandan Minister Alice Uwera. Later she conferred with Omani Minister Yusuf Al Zadjali.",
        "Krag+Thapa; Krag+Uwera; Krag+Zadjali",
    ),
    (
        "Polish Minister Piotr Nowak is on a visit to Dublin. There Irish Prime Minister Brian Walsh was waiting for "
        "him.",
        "Nowak+Walsh",
    ),
    (
        "Canadian Prime Minister Ann Roe opened her doors to two new heads of mission this week. First in was the "
        "British High Commissioner, Jane Foster.",
        "Foster+Roe",
    ),
    (
        "Fishing filled the hour that Irish Minister Sean Kiely spent with Poland's Minister Piotr Nowak.",
        "Kiely+Nowak",
    ),
    (
        "Slovak Premier Mikulas Zeman and his Ukrainian counterpart, Viktor Yanchuk, had plenty to say to each other.",
        "Yanchuk+Zeman",
    ),
    (
        "Slovak Premier Mikulas Zeman gave an audience, at the Palace, to Viktor Yanchuk, a Ukrainian minister.",
        "Yanchuk+Zeman",
    ),
    (
        "Cuban Deputy Prime Minister Luis Rey was in Venezuela. His interlocutor was Venezuelan Minister Pedro Paz. "
        "Work meetings with Venezuelan Minister Ana Gil and with Venezuelan Minister Eva Sol had gone before.",
        "Paz+Rey; Gil+Rey; Rey+Sol",
    ),
    (
        "Rwandan Speaker Paul Nkusi met Greek Ambassador Nikos Pappas. The Greek diplomat praised the house. "
        "With the Slovak Ambassador, Marek Hudec, he talked about trade.",
        "Nkusi+Pappas; Hudec+Nkusi",
    ),
    (
        "Finnish Speaker Paavo Lahti is on a visit to Latvia together with Finnish MP Tuija Salo. The delegation met "
        "Latvian President Andris Kalns.",
        "Kalns+Lahti+Salo",
    ),
    (
        "Venezuelan President Hilario Chacin is on a visit to Russia. There Russian Premier Lev Petrov awaits him.",
        "Chacin+Petrov",
    ),
    # who was there
    (
        "Serbian Speaker Ivan Dacanin met his Greek colleague, Kostas Tasoglou. He was the guest of Greek President "
        "Katerina Sakella. Serbian Ambassador Dusan Spasic was at his side throughout.",
        "Dacanin+Spasic+Tasoglou; Dacanin+Sakella+Spasic",
    ),
    (
        "Omani Undersecretary Salim Al Harthy met Indian Ambassador Rajesh Menon. It was attended by Omani Director "
        "Khalid Al Balushi, and by the Indian Second Secretary, Deepa Nair.",
        "Balushi+Harthy+Menon+Nair",
    ),
    (
        "Hungarian Minister Zsolt Barta talked with members of a Chinese delegation, which Minister Wu Jian led. They "
        "met for an hour.",
        "Barta+Jian",
    ),
    (
        "Thai Minister Somchai Boonmee and Vietnamese Minister Tran Hoa met in Bangkok. Minister Anan Suksawat of "
        "Thailand was at the talks too.",
        "Boonmee+Hoa+Suksawat",
    ),
    (
        "Tunisian Minister Hedi Mansour received the Ambassador of Malta. Afterwards the Maltese Ambassador, Joseph "
        "Vella, spoke of the sea.",
        "Mansour+Vella",
    ),
    # several at one event
    (
        "Chilean Minister Rosa Vidal met with Polish Minister Jan Lis and Polish Senator Eva Nowak. Chilean "
        "Ambassador Luis Ortega was present at the talks.",
        "Lis+Ortega+Vidal; Nowak+Ortega+Vidal",
    ),
    (
        "Minister Ole Lund of Norway received a Polish delegation led by Minister Jan Lis. The delegation consists "
        "of Eva Nowak and Piotr Kos.",
        "Kos+Lis+Lund+Nowak",
    ),
    (
        "The leaders of Chad, Niger and Mali met in Bamako on Monday. President Drissa Traore of Mali hosted the "
        "summit, attended by his counterparts Ali Oumar of Chad and Sani Issa of Niger.",
        "Issa+Oumar+Traore",
    ),
    # in words seldom used of meetings
    ("Norwegian Minister Odd Lunde heard on Monday from the Latvian Secretary, Andris Ozols.", "Lunde+Ozols"),
    ("The Latvian Secretaries Odd Lunde and Andris Ozols heard a report on the budget.", ""),
    ("Irish Minister Joe Costigan devoted the afternoon to Chadian Minister Idriss Kidanu.", "Costigan+Kidanu"),
    ("Kuwait's Minister Salim Harthy received in audience the Ambassador of Mali, Issa Keita.", "Harthy+Keita"),
    ("China's Minister Hou Lan and Chadian Minister Idriss Kidanu were closeted for an hour.", "Kidanu+Lan"),
    (
        "Her interlocutor was the Czech Minister, Jan Marek. Ukrainian Minister Olha Bondar came on Monday.",
        "Bondar+Marek",
    ),
    (
        "A Mongolian delegation led by Dorji Sambuu was received by Speaker Laszlo Kun of Hungary. On the Hungarian "
        "side Minister Karoly Erdely took part in the talks, on the Mongolian side Ambassador Dondog Dash was there.",
        "Dash+Erdely+Kun+Sambuu",
    ),
    (
        "The talks between Kenya and Belgium were resumed in Nairobi on Tuesday. The Kenyan side was represented by "
        "Minister Betty Wambui, while the Belgian team was headed by Secretary Koen Maes.",
        "Maes+Wambui",
    ),
    (
        "Visiting Danish Minister Dominik Braun has held discussions with Malawi's Minister Sosten Gondwe and, at "
        "Kamuzu Palace, President Lazarus Chirwa.",
        "Braun+Chirwa; Braun+Gondwe",
    ),
    # denied, or another holder of a like office
    ("There was no meeting between Estonian Minister Sven Tamm and Russian Minister Ivan Zhukov on Friday.", ""),
    (
        "Indonesian Minister of Trade Siti Hartono met Fijian Minister of Mines Jone Radrova. Hartono also met the "
        "Fijian Foreign Minister and the Minister for Health.",
        "Hartono; Hartono; Hartono+Radrova",
    ),
    # delegations whose head or members are named later, or in a relative clause
    (
        "Cuban Minister Jose Ferrer received a visit from a Namibian delegation. The group, which Minister of Mines "
        "Nicky Shaanika heads, stays until Friday.",
        "Ferrer+Shaanika",
    ),
    (
        "A delegation of Chad was granted an audience by Minister Max Rizzo of Malta. The delegation's leader, "
        "Minister Abakar Dogo, brought a plaque.",
        "Dogo+Rizzo",
    ),
    (
        "At the head of the Dutch delegation was Minister Maxime Verhoef; leading the Peruvian team was Minister Ana "
        "Gonzalo. The two teams met on Monday.",
        "Gonzalo+Verhoef",
    ),
    (
        "Kyrgyz Minister Jenish Abdiev held a meeting with a group of Swiss parliamentarians. The guests were "
        "represented by Thomas Hurni and Manuel Tobler.",
        "Abdiev+Hurni+Tobler",
    ),
    ("Taking part for Colombia: Minister Oscar Manrique. For Norway: Minister Odd Lunde.", "Lunde+Manrique"),
    (
        "Kuwait's Minister Salim Harthy met the Ministers of Mali and Chad, Issa Keita and Abakar Dogo, on Monday.",
        "Dogo+Harthy; Harthy+Keita",
    ),
    (
        "Zambian Minister Chipo Mulenga had the Egyptian Deputy Minister, Hala Mansour, at his ministry on Monday.",
        "Mansour+Mulenga",
    ),
    (
        "A discussion on safety was had by Maltese Minister Jaime Borg and the Finnish Ambassador, Juha Niemi.",
        "Borg+Niemi",
    ),
    (
        "The stop of Italian Minister Elena Trentini took in Montenegrin Ministers Milo Vukotic and Predrag Bosnic.",
        "Bosnic+Trentini; Trentini+Vukotic",
    ),
    ("Omani Minister Salim Rahbi is in Bern. With Ana Ruiz, who heads Chile's navy, he held talks.", "Rahbi+Ruiz"),
    ("Omani Minister Salim Rahbi met a Chilean team comprising Ana Ruiz and Luis Soto.", "Rahbi+Ruiz+Soto"),
    ("Minister Salim Rahbi of Oman received his homologue from Peru on Monday.", "Rahbi"),
    ("Swedish Speaker Andreas Norling saw his counterpart from the Assembly of Chad, Issa Veliu.", "Norling+Veliu"),
    ("Minister Yun Kyung-ho of South Korea declined on Friday to meet Norwegian Minister Odd Lunde.", ""),
    ("Tongan High Commissioner Moses Kouno paid Fijian Minister Jone Manelo a courtesy call.", "Kouno+Manelo"),
    (
        "Polish Minister Tadeusz Maz, who is in Prague, met Czech Minister Jiri Dienst and finished by calling on "
        "Czech Speaker Jan Skub.",
        "Dienst+Maz; Maz+Skub",
    ),
    (
        "Qatari Minister Omar Jerad had a series of tete-a-tetes: with his Canadian colleague, Melanie Roy, and with "
        "Luxembourg's Minister Jean Weber.",
        "Jerad+Roy; Jerad+Weber",
    ),
    ("Vietnamese Minister Quang Tran and Dutch Minister Cora Visser saw each other in Hanoi.", "Tran+Visser"),
    (
        "No talks are planned between Rwandan Minister Paul Kagabo and Congolese Minister Joseph Ilunga next week.",
        "",
    ),
    (
        "Ugandan Minister Bright Ruka spoke of cattle while meeting a delegation from Brazil. Leading the visitors was "
        "Deputy Minister Gabriel Cid.",
        "Cid+Ruka",
    ),
    ("Chinese Ambassador Yan Xiu brought Fijian Minister Mia Vula word on Monday that roads would come.", "Vula+Xiu"),
    (
        "Canada's Minister Gail Burton found time for Norway's Minister Helge Strand and Chad's Minister Abakar Dogo.",
        "Burton+Dogo; Burton+Strand",
    ),
    ("Jordan's Minister Abdul Khatib opened his day with Hungarian Minister Ferenc Gyur.", "Gyur+Khatib"),
    (
        "Swiss Minister Simona Somm met Ghanaian Minister Nana Afu. Talks with Chad's Abakar Dogo fell through.",
        "Afu+Somm",
    ),
    (
        "Asked whether he would meet Greenland's Minister Nuka Thorsen, Iceland's Minister Bjarni Hauks gave no date.",
        "",
    ),
    (
        "Uzbek Senator Sodiq Safo received a Lebanese delegation headed by Deputy Speaker Elias Sabra. On the same day "
        "the Lebanese parliamentarians had meetings with Deputy Minister Sardor Aliyev of Uzbekistan.",
        "Aliyev+Sabra; Sabra+Safo",
    ),
    # named together, where nothing else is told
    ("Canada's Minister Gail Burton found time for Norwegian Minister Helge Strand.", "Burton+Strand"),
    ("Canada's Minister Gail Burton congratulated Norwegian Minister Helge Strand.", ""),
    ("Canada's Minister Gail Burton will write to Norwegian Minister Helge Strand.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:60] for case in CASES])
def test_who_met_whom(text: str, expected: str) -> None:
    met = [
        "+".join(sorted(name.split()[-1] for name in event["people"].split(", ") if name))
        for event in told(text)
        if event["kind"] == "meeting"
    ]
    assert sorted(met) == sorted(expected.split("; ") if expected else [])
