import re

import pytest
from telling import posts

from coopstats import Codebook

PUBLISHER = "Government of Norway"


def test_who_is_met_is_told_before_the_visitor(code_text):
    text = "Norwegian Minister Ann Roe was in Lima. With the Minister of Finance, Luis Ortega, she signed a treaty."
    assert ("Luis Ortega", "PER") in {(post[0], post[3]) for post in posts(code_text(text, publisher=PUBLISHER))}


def test_those_met_one_by_one_are_of_another_side_than_the_subject(code_text):
    text = (
        "Ann Roe, Deputy Foreign Minister of Norway, was in Poland. Roe then met one by one with Jan Lis, Deputy "
        "Minister of Poland; Wit Kos, Vice Representative for External Relations of Wisla Corporation and Head of the "
        "Poland-Norway Economic Committee; Poland-Norway Inter-Parliamentary Friendship Group Chairman Ewa Sowa; and "
        "with Lis."
    )
    sides = {post[0]: post[3] for post in posts(code_text(text, publisher=PUBLISHER))}
    assert sides == {"Ann Roe": "NOR", "Jan Lis": "POL", "Wit Kos": "POL", "Ewa Sowa": "POL"}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Roe began her visit to Peru by meeting Prime Minister Luis Ortega.",
        "Between 20 and 22 May Minister Ann Roe was in Peru. She met Prime Minister Luis Ortega.",
        "The visit of Minister Ann Roe to Peru began on 2 May. She met Prime Minister Luis Ortega.",
        "Minister Ann Roe was on a trip to Peru and Chile. In Lima, Peru, she met Prime Minister Luis Ortega.",
    ],
)
def test_visitors_meet_their_hosts(code_text, text):
    assert [(post[0], post[3]) for post in posts(code_text(text, publisher=PUBLISHER))] == [
        ("Ann Roe", "NOR"),
        ("Luis Ortega", "PER"),
    ]


def test_the_head_of_a_group_told_before_it_is_of_its_country(code_text):
    text = "Led by Secretary Ole Lund, a delegation of Peru's Ministry of Trade met Poles."
    assert code_text(text).posts["country"].tolist() == ["PER"]


@pytest.mark.parametrize("told", ["jointly led", "co-led", "chaired together", "co-chaired", "presided over jointly"])
def test_those_who_preside_together_are_of_two_sides(code_text, told):
    text = f"Poland met Norway. It was {told} by Ole Lund MP, Minister for Trade, and Jan Lis, Minister for Energy."
    assert sorted(code_text(text, publisher=PUBLISHER).posts["country"]) == ["NOR", "POL"]


@pytest.mark.parametrize(
    "told",
    [
        "A Polish business delegation met Minister Ann Roe",
        "Minister Ann Roe met a delegation from Poland",
        "Polish businesspeople discussed trade with Minister Ann Roe",
    ],
)
def test_whoever_meets_the_only_delegation_told_of_is_of_another_country(code_text, told):
    assert code_text(f"{told} yesterday.").posts["country"].isna().all()


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The Norwegian side was headed by Ole Lund, the Polish one by Jan Lis.", "Ole Lund", "NOR"),
        ("The Norwegian team was led by Ole Lund, and that of Poland by Minister Jan Lis.", "Jan Lis", "POL"),
        # The head of a delegation told of before, in the news of its hosts
        ("Deputy Speaker Ann Roe received a Polish delegation. The head of the delegation, Jan Lis, was glad.",
         "Jan Lis", "POL"),
        ("Minister Ann Roe received a delegation from Poland. Delegation leader Jan Lis was glad.", "Jan Lis", "POL"),
        ("Minister Ann Roe received a Polish team. Jan Lis, the team's leader, was glad.", "Jan Lis", "POL"),
        # Whoever comes back is of that country
        ("President Ann Roe came back to Norway from a visit to Poland, where she saw President Jan Lis.", "Ann Roe",
         "NOR"),
        # Whoever meets or is met
        ("Minister Ann Roe is in Lima. The programme: talks with Minister Luis Soto on Monday, an audience with "
         "President Eva Mora on Tuesday.", "Eva Mora", "PER"),
        ("Minister Ann Roe opened the show, organised by the Embassy of the Republic of Poland, in the presence of "
         "Ambassador Jan Lis.", "Jan Lis", "POL"),
        ("Japanese Minister Kenji Ito came. It was announced by Prime Minister Ole Lund and President Ann Roe.",
         "Ann Roe", "NOR"),
        ("Minister Ann Roe co-chaired it with her Polish counterpart Jan Lis. The visiting Minister called on Speaker "
         "Ole Lund.", "Ole Lund", "NOR"),
        ("A Polish military delegation headed by Minister Jan Lis arrived in Oslo. The delegation was met at the "
         "airport by Minister Ole Lund.", "Ole Lund", "NOR"),
        ("On the same day, the Polish delegation of Minister Jan Lis paid a courtesy call on Speaker Ole Lund.",
         "Ole Lund", "NOR"),
        ("The Polish Minister, Jan Lis, arrived on a visit to Chile at the kind invitation of Minister Rosa Vidal.",
         "Rosa Vidal", "CHL"),
        ("In Santiago the Minister met with Energy Minister Rosa Vidal of Chile.", "Rosa Vidal", "CHL"),
        ("Speaker Ole Lund met Polish President Ewa Nowak in Oslo. Minister Ann Roe and Polish Minister Jan Lis signed "
         "a pact.", "Ann Roe", "NOR"),
        ("Polish President Ewa Nowak met Speaker Ole Lund in Oslo. A pact was signed by Minister Ann Roe and the "
         "Polish Minister of Trade, Jan Lis.", "Ann Roe", "NOR"),
        ("Speaker Ole Lund listened after Polish President Ewa Nowak brought the matter up in their talks, Foreign "
         "Minister Ann Roe said today.", "Ann Roe", "NOR"),
        ("Foreign Minister Ann Roe had interviews in Warsaw with Deputy Minister Jan Lis.", "Jan Lis", "POL"),
        ("In Poland today. President Jan Lis received Norwegian Minister Ann Roe.", "Jan Lis", "POL"),
        ("Chile's envoy Rosa Vidal handed her credentials to President Ole Lund.", "Ole Lund", "NOR"),
        ("Minister Ann Roe held talks in Lima with President Luis Soto and in Quito with Ecuador's Minister Eva Mora.",
         "Luis Soto", "PER"),
        ("Norwegian Minister Ann Roe met Polish Ambassador Jan Lis. Lis went to the palace, where President Ole Lund "
         "received him.", "Ole Lund", "NOR"),
        ("On the Norwegian side they were led by Ann Roe, on the Polish by Jan Lis, head of the Press Department.",
         "Jan Lis", "POL"),
        ("The Norwegian team was headed by Ann Roe, the Polish one by Jan Lis, a director.", "Jan Lis", "POL"),
        # Officials of a country are a group, too, and nobody's where none is said
        ("Norwegian Minister Ann Roe met Polish aides. Poland's officials comprised Jan Lis, adviser, and Eva Nowak, "
         "director.", "Eva Nowak", "POL"),
        ("Norwegian Minister Ann Roe met Polish aides. Polish officials included Jan Lis, adviser.", "Jan Lis", "POL"),
        ("Norwegian Minister Ann Roe held talks with guests. Officials from Poland included Jan Lis, director.",
         "Jan Lis", "POL"),
        ("Norwegian Minister Ann Roe met Poles. Representatives of Poland included Jan Lis, director.", "Jan Lis",
         "POL"),
        ("Norwegian Minister Ann Roe met a Polish team in Oslo. Officials included Per Moe, director.", "Per Moe",
         "NOR"),
        ("Talks went on in Poland. Across the table were Jan Lis and Eva Lis.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis came. Navy Chief Ole Lund talked by phone to his Chilean counterpart, Luis Soto.",
         "Ole Lund", "NOR"),
        ("Polish Minister Jan Lis left for Lima. His delegation comprises adviser Piotr Kos and MP Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Norwegian Minister Ann Roe received Polish Minister Jan Lis. Lis spoke of the U.S. tariffs. He is to be "
         "received by Vice President Per Moe tomorrow.", "Per Moe", "NOR"),
        ("The Norwegian side was led by Ann Roe, Secretary, and the Polish delegation by Mr. Jan Lis, Secretary.",
         "Jan Lis", "POL"),
        ("Speaker Ann Roe left Lima on Saturday, 12th October, for Belgrade, Serbia.", "Ann Roe", "NOR"),
        # Where something is only spoken of is no place of an event
        ("Minister Ann Roe held talks with her Polish colleague Jan Lis on the deployment in Chad. Roe was welcomed to "
         "the Hill by the Speaker, Eva Nowak.", "Eva Nowak", "POL"),
        # Whoever stands beside another
        ("Chilean President Rosa Vidal was accompanied by Minister of Energy Luis Ortega.", "Luis Ortega", "CHL"),
        ("With Polish Minister Jan Lis were Eva Nowak and Piotr Kos.", "Piotr Kos", "POL"),
        ("On the Polish side were Jan Lis and Eva Nowak.", "Eva Nowak", "POL"),
        ("Minister Ann Roe met with a Polish delegation made up of envoy Jan Lis and clerk Eva Nowak.", "Eva Nowak",
         "POL"),
        ("Minister Ann Roe met a team from Poland comprising Jan Lis, a clerk.", "Jan Lis", "POL"),
        ("Norway was represented by Minister Ann Roe, Poland by envoy Jan Lis and Minister Eva Nowak.", "Eva Nowak",
         "POL"),
        ("They met:\n\nNorway: Ann Roe, Minister\n\nPoland: Jan Lis, Ambassador; Eva Nowak, Minister.", "Eva Nowak",
         "POL"),
        ("Jan Lis, Special Envoy, was in the Polish delegation.", "Jan Lis", "POL"),
        ("The Polish team was headed by Jan Lis, Secretary of the Ministry, while Rosa Vidal, Secretary of Chile, led "
         "the Chilean side.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis spoke. Now his Minister of Energy Eva Nowak wrote.", "Eva Nowak", "POL"),
        ("Polish President Jan Lis was received by Minister Ann Roe. He was joined by his adviser, Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Minister Ann Roe met a delegation headed by Jan Lis of Poland. The delegation included Director Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Polish Minister Jan Lis had with him the director of investigations, Eva Nowak.", "Eva Nowak", "POL"),
        ("The Mayor of Oslo, Ole Lund, met his colleague from Warsaw, Jan Lis.", "Jan Lis", "POL"),
        ("Chile's Minister Rosa Vidal came. Eva Nowak, discussed Poland.", "Eva Nowak", "NOR"),
        ("The guest from Poland is hosted by his counterpart, Ann Roe.", "Ann Roe", "NOR"),
        ("It was said after meeting Zorvex president Luis Ortega and Chile's Rosa Vidal.", "Luis Ortega", "CHL"),
        ("Polish Minister Jan Lis came. A talk with the Polish official was held by Ann Roe.", "Ann Roe", "NOR"),
        ("The deputy governor of Poland's Kielce province, Jan Lis, spoke.", "Jan Lis", "POL"),
        ("Two were on the Polish side when talks with Norway began: Jan Lis, the deputy, and Eva Nowak.", "Jan Lis",
         "POL"),
        ("The Secretary General at the Ministry of Fish in Warsaw, Jan Lis, came to Chile.", "Jan Lis", "POL"),
        ("Minister Ann Roe saw Jan Lis of Poland. Eva Nowak, Lis's deputy, came.", "Eva Nowak", "POL"),
        ("Polish Minister Jan Lis spoke in Oslo with the deputy, Eva Nowak, at his side.", "Eva Nowak", "POL"),
        ("It was attended by the Minister, Ann Roe, envoy of the Polish embassy Jan Lis, and Ole Lund.", "Ann Roe",
         "NOR"),
        ("The Polish side and ours sat; the Polish team had Jan Lis, the clerk, and Eva Nowak.", "Eva Nowak", "POL"),
        ("Polish Minister Jan Kos met director Ole Lund and Forum Fisheries Agency head Jan Lis.", "Ole Lund", "NOR"),
        ("Minister Ann Roe spoke. A Polish observer, Jan Lis, attended.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis is an envoy of President Eva Nowak.", "Eva Nowak", "POL"),
        # Told as the guest's company, or by what the other is called elsewhere
        ("Polish Minister Jan Lis came to Oslo. In his company were Eva Nowak, a director, and Piotr Kos.", "Eva Nowak",
         "POL"),
        ("Polish Minister Jan Lis is in Norway. She and Deputy Minister Eva Nowak met Minister Ann Roe.", "Eva Nowak",
         "POL"),
        ("President Ole Lund received Jan Lis of Poland. The visitor's chief of staff, Eva Nowak, was there.",
         "Eva Nowak", "POL"),
        ("The Polish Tanaiste heard much. Talks were held by Tanaiste Jan Lis.", "Jan Lis", "POL"),
        ("Talks went on between Jan Lis and Ann Roe. The former is the Minister of Trade of Poland.", "Jan Lis", "POL"),
        ("Seen off by the Crown Prince, Ole Lund, the Polish President left. Jan Lis thanked him.", "Ole Lund", "NOR"),
        ("Jan Lis, President of Poland, whom President Ole Lund had invited, left.", "Ole Lund", "NOR"),
        ("Ola Berg spoke of fish. The Polish diplomat agreed.", "Ola Berg", "POL"),
        ("Words from Ann Roe opened the audience of Jan Lis. Poland's premier thanked her.", "Jan Lis", "POL"),
        ("Ann Roe and Jan Lis cut a ribbon. The Polish delegation left. The Polish leader spoke.", "Jan Lis", "NOR"),
        ("It rained on Jan Lis in Oslo, the first Polish premier to come. Ann Roe held an umbrella.", "Ann Roe",
         "NOR"),
        ("Director Ann Roe had a visitor from Warsaw. Jan Lis likes fish.", "Jan Lis", "POL"),
        ("Ann Roe spoke to Jan Lis, who looks after fish in Warsaw.", "Jan Lis", "POL"),
        ("Polish Minister Eva Nowak met Jan Lis, who leaves for Warsaw.", "Jan Lis", "NOR"),
        ("Six Polish lawmakers came to Oslo. Their spokesman, Jan Lis, was glad.", "Jan Lis", "POL"),
        ("The guest from Poland saw Parliament and its Speaker, Ole Lund.", "Ole Lund", "NOR"),
        ("Ole Lund had walked up alone; from the Polish bank had come Jan Lis.", "Jan Lis", "POL"),
        ("Polish envoy Jan Lis is here. He was led inside by President Ole Lund.", "Ole Lund", "NOR"),
        ("Jan Lis came to teach. The Pole spoke for hours; the Polish spoke louder.", "Jan Lis", "POL"),
        ("Words on fish. Jan Lis sat there. Poland's leader spoke. So did the clerk, Eva Nowak.", "Eva Nowak", "POL"),
        ("Minister Ann Roe goes on to Riga, having been received by Polish envoy Jan Lis and by Director Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Ann Roe spoke with Jan Lis, who is Poland's director of fish.", "Jan Lis", "POL"),
        ("Minister Ann Roe listened to six women from Poland. Their leader, Eva Nowak, spoke.", "Eva Nowak", "POL"),
        ("Polish Minister Jan Lis talked with Ole Lund of Norway and at noon with Director Ann Roe.", "Ann Roe", "NOR"),
        ("Jan Lis, a director, landed at Oslo. Norway and Poland agree.", "Jan Lis", "POL"),
        ("It took Ann Roe two days to win over her Polish partner, Jan Lis.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis is in Oslo. Rector Ann Roe thanked the guest.", "Ann Roe", "NOR"),
        ("Polish Minister Jan Lis is in Oslo. Ann Roe, the host's director, spoke.", "Ann Roe", "NOR"),
        ("A group of Polish deputies came to Oslo. Eva Nowak, who leads it, spoke of trade.", "Eva Nowak", "POL"),
        ("Polish Minister Jan Lis chaired it together with Ann Roe.", "Ann Roe", "NOR"),
        ("A wish came from Poland. To Minister Ann Roe, Jan Lis brought thanks.", "Ann Roe", "POL"),
        ("To Polish President Jan Lis, Minister Ann Roe brought fish.", "Ann Roe", "NOR"),
        ("Forty Polish businessmen were heard out by Governor Ole Lund.", "Ole Lund", "NOR"),
        ("Polish envoy Jan Lis had talks with the King, at which Director Ole Lund assisted.", "Ole Lund", "NOR"),
        ("Polish Minister Jan Lis is in Oslo. He was the guest of Minister Ole Lund and visited Norway.", "Ole Lund",
         "NOR"),
        ("A Polish guest is in Oslo. There were Minister Ole Lund and the Ambassador, Jan Lis.", "Jan Lis", "POL"),
        ("In the presence of Polish Minister Jan Lis, Ann Roe opened a plant.", "Ann Roe", "NOR"),
        ("Fish is dear. For Poland spoke Jan Lis.", "Jan Lis", "POL"),
        ("Polish President Jan Lis was in Oslo; Eva Nowak and Piotr Kos came with the guest.", "Piotr Kos", "POL"),
        # Two of whom one is on either side
        ("It was co-chaired by Polish Minister Jan Lis and Minister Ann Roe.", "Ann Roe", "NOR"),
        ("Talks between Chilean leader Rosa Vidal and President Ole Lund began.", "Ole Lund", "NOR"),
        ("We, the Ministers of Poland and Norway, met. It was co-chaired by Jan Lis and Ann Roe.", "Jan Lis", "POL"),
        # Who visits a country is not from there
        ("Chile and Norway agree. This was said on the visit which President Rosa Vidal paid to Norway.",
         "Rosa Vidal", "CHL"),
        ("General Luis Vidal, Chairman of the Joint Chiefs of Staff Committee, wound up a stay in Norway. Chile "
         "lies far from Norway.", "Luis Vidal", "CHL"),
        # Said beside the name
        ("Around Europe. Poland's Lis and others agreed, said Jan Lis.", "Jan Lis", "POL"),
        ("Among them was Jan Lis, who presides over the parliament of Poland.", "Jan Lis", "POL"),
        ("Thu 8 May | Warsaw, Poland | Jan Lis", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis comes to Norway. He will co-chair with Minister Ann Roe the next session.", "Ann Roe",
         "NOR"),
        ("In a letter delivered on Monday by Ambassador Jan Lis, the Polish President, Eva Nowak, thanked King Olav.",
         "Jan Lis", "POL"),
        ("Norwegian Navy Chief Ole Lund called on Turkish Minister Kemal Ozturk and Chief of General Staff Hakan "
         "Yildiz in Ankara on Monday as part of his visit to Turkey.", "Hakan Yildiz", "TUR"),
        ("Norway's Minister Ann Roe flew to Chile on Friday and handed President Rosa Vidal a message.", "Rosa Vidal",
         "CHL"),
        ("Minister Ann Roe is in Warsaw for talks. Her opposite number is Deputy Minister Jan Lis.", "Jan Lis", "POL"),
        ("Polish Speaker Jan Lis came to Oslo. Minister Ann Roe had received him; on Monday he was the guest "
         "of President Ole Lund.", "Ole Lund", "NOR"),
        ("For the Norwegian side, Minister Ann Roe, and for the Chileans, Minister Eva Vidal, signed it.", "Eva Vidal",
         "CHL"),
        ("Poland's new ambassador is Jan Lis. He met Minister Ann Roe.", "Jan Lis", "POL"),
        ("King Olav received the ambassadors of Chile, Rosa Vidal, of Peru, Luis Paz, and of Poland, Jan Lis.",
         "Rosa Vidal", "CHL"),
        ("She met colleagues from Chile, Rosa Vidal; Peru, Luis Paz; and Poland, Jan Lis.", "Luis Paz", "PER"),
        ("She met the trade ministers of Chile (Rosa Vidal) and Peru (Luis Paz).", "Luis Paz", "PER"),
        ("After Oslo, where he saw Minister Ann Roe, the Polish President, Jan Lis, travels on.", "Jan Lis", "POL"),
        ("Minister Ann Roe spoke of the visit of Argentine Vice President Rosa Molina.", "Rosa Molina", "ARG"),
        ("Minister Ann Roe spoke of the visit of Fiji Prime Minister Jone Vula.", "Jone Vula", "FJI"),
        # Hosts are from the place; whoever sends word is of the side of the one who brings it
        ("Polish President Jan Lis came. He was received in Oslo by Minister Ann Roe.", "Ann Roe", "NOR"),
        ("Polish President Jan Lis came at the invitation of President Ole Lund.", "Ole Lund", "NOR"),
        ("Polish Minister Jan Lis conveyed the greetings of President Eva Nowak.", "Eva Nowak", "POL"),
        ("A message from President Eva Nowak was handed to Prime Minister Ann Roe by Jan Lis, Poland's Minister of "
         "Trade.", "Eva Nowak", "POL"),
        ("Prime Minister Ann Roe was on Friday presented with a message from President Eva Nowak by Jan Lis, envoy of "
         "Poland.", "Eva Nowak", "POL"),
        ("Foreign Minister Ann Roe led the Norwegian team to Lima, Minister Jan Lis that of Poland.", "Jan Lis", "POL"),
        ("President Ole Lund and his Polish host, President Jan Lis, opened the plant at Gdynia.", "Jan Lis", "POL"),
        ("A Polish frigate is in Oslo. Its captain, Commander Jan Lis, called on Minister Ann Roe.", "Jan Lis", "POL"),
        ("After Polish Ambassador Jan Lis had called on her, Speaker Ann Roe spoke.", "Ann Roe", "NOR"),
        ("Minister Ole Lund said that Polish Minister Jan Lis agreed to it in talks with Minister Ann Roe.", "Ann Roe",
         "NOR"),
        ("Minister Ole Lund toured the port of Gdynia with Mayor Jan Lis.", "Jan Lis", "POL"),
        ("Representing Poland, Deputy Minister Jan Lis spoke of ferries.", "Jan Lis", "POL"),
        ("A delegation from Poland has been in Oslo. Its leader, Jan Lis, told Minister Ann Roe.", "Jan Lis", "POL"),
        ("Prime Minister Ole Lund and Polish Prime Minister Jan Lis spoke. Foreign ministers Ann Roe and Adam Kos will "
         "meet.", "Adam Kos", "POL"),
        ("Minister Ole Lund and Alternate Foreign Minister Ann Roe will go to Poland. Foreign Minister Eva Moe stays.",
         "Ann Roe", "NOR"),
        ("Sen. Tom Lake, a Democrat from Ohio, met Minister Ann Roe.", "Tom Lake", "USA"),
        ("From Warsaw, where he met Minister Jan Lis, President Ole Lund flew on to Lima.", "Ole Lund", "NOR"),
        ("Lima, 3 May (Agency) - Minister Rosa Vidal met Norwegian Minister Ann Roe in Peru.", "Rosa Vidal", "PER"),
        ("Polish Minister Jan Lis came from Lima, where President Rosa Vidal gave a lunch.", "Rosa Vidal", "PER"),
        ("Minister Ann Roe goes to Poland and then Peru; in Lima she sees President Rosa Vidal.", "Rosa Vidal", "PER"),
        ("Senator Jan Lis, Senator Piotr Kos and President Eva Nowak arrived in Norway from Poland.", "Jan Lis", "POL"),
        ("Poland will send more aid, Minister Jan Lis said in Oslo.", "Jan Lis", "POL"),
        ("Oslo is the host city of the talks, under Minister Ann Roe and Polish Minister Jan Lis.", "Ann Roe", "NOR"),
        ("Much was said of Poland, with its Minister of Trade, Eva Nowak.", "Eva Nowak", "POL"),
        ("The parliamentary delegation of Poland led by Speaker Eva Nowak left.", "Eva Nowak", "POL"),
        ("In Albania, he held consultations with Deputy Minister Eva Nowak.", "Eva Nowak", "ALB"),
        ("Polish Speaker Jan Lis came to the Speaker Ann Roe during his visit to Norway.", "Ann Roe", "NOR"),
        ("Ole Lund welcomed the Polish guests, which had been received by President Ann Roe.", "Ann Roe", "NOR"),
        # In the noun phrase of the name, or beside it
        ("Indian Navy chief Admiral Raj Verma is in Norway.", "Raj Verma", "IND"),
        ("General Jan Lis, the Royal Polish Armed Forces zone commander, called.", "Jan Lis", "POL"),
        ("Minister Ann Roe called Major General Jan Lis, US Army Africa commander.", "Jan Lis", "USA"),
        ("On the Polish side were Jan Lis, Vice President of the State Council, and Eva Nowak, Vice President of the "
         "State Council.", "Eva Nowak", "POL"),
        ("He met the head of the Friendship Group of Poland Jan Lis.", "Jan Lis", "POL"),
        ("Minister Ann Roe met Jan Lis, Minister of Trade and Tunisians Abroad.", "Jan Lis", "TUN"),
        # On a side, in a delegation, in a group
        ("On the Norwegian side was Ann Roe, and on the Polish side Minister Jan Lis.", "Jan Lis", "POL"),
        ("Norway was represented by Minister Ann Roe, Poland by Minister Jan Lis.", "Jan Lis", "POL"),
        ("Poland sent many. Jan Lis, Eva Nowak and Piotr Kos belonged to the Polish group.", "Eva Nowak", "POL"),
        ("Minister Ann Roe opened. Jan Lis, Assistant Minister, led the Chilean team.", "Jan Lis", "CHL"),
        ("At the head of the Polish delegation was Minister Jan Lis.", "Jan Lis", "POL"),
        ("The two Polish ministers - minister of trade Jan Lis and minister of health Eva Nowak - left.",
         "Eva Nowak", "POL"),
        # A list may tell its side at its end; the second of two leaders is of the other side
        ("She met President Jan Lis, Minister Piotr Kos and the Polish Speaker Eva Nowak.", "Jan Lis", "POL"),
        ("The two leaders, President Ole Lund and Prime Minister Kenji Ito of Japan, agreed.", "Ole Lund", "NOR"),
        ("Talks with Ann Roe, head of the Government, were held when Poland's Minister Jan Lis came.",
         "Ann Roe", "NOR"),
        ("The Polish group came to Oslo. The group was received by Minister Ann Roe.", "Ann Roe", "NOR"),
        ("Minister Claire Umu of Rwanda and IMF mission chief Petra Novak met.", "Petra Novak", "IMF"),
        # Two who do something together; who follows another; where somebody is met
        ("Polish minister Jan Lis and Minister Ann Roe signed it.", "Ann Roe", "NOR"),
        ("Polish minister Jan Lis and Minister Eva Nowak met with Ann Roe.", "Eva Nowak", "POL"),
        ("The Polish minister Jan Lis, who succeeded Piotr Kos in April, spoke.", "Piotr Kos", "POL"),
        ("She goes on to Sweden, where she is to meet Prime Minister Eva Berg.", "Eva Berg", "SWE"),
        # Who comes along; at whose side; under a heading; officials at the place
        ("Polish President Jan Lis met Ann Roe. Ministers Piotr Kos and Eva Nowak are travelling with him.",
         "Eva Nowak", "POL"),
        ("Polish President Jan Lis met Ann Roe. At Lis's side was Minister Eva Nowak.", "Eva Nowak", "POL"),
        ("Polish President Jan Lis met Ann Roe. Participating from the Polish side was Minister Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Talks were held online on Monday with several people on the line.\n\nPoland:\nEva Nowak, Director",
         "Eva Nowak", "POL"),
        # One country for each, in the order that they were said
        ("Kazakh, Uzbek and Kyrgyz prime ministers Askar Nurov, Rustam Karimov and Bakyt Asanov met.",
         "Rustam Karimov", "UZB"),
        ("She met her Swedish and Danish colleagues, Eva Berg and Lars Bech.", "Eva Berg", "SWE"),
        ("Poland and Norway held talks. The sides were led by Ministers Jan Lis and Ann Roe.", "Jan Lis", "POL"),
        ("The deal was signed: Minister Jan Lis signed for Poland and Director Petra Novak for EFTA.",
         "Petra Novak", "EFTA"),
        ("The deal was signed. Jan Lis, Minister, did so for Poland, Eva Berg, Director, for Sweden.",
         "Eva Berg", "SWE"),
        # Whose interlocutor somebody is; who has time for one of ours abroad
        ("Norway's Minister Ann Roe was in Chile. Pedro Soto, Minister, was the first of her interlocutors.",
         "Pedro Soto", "CHL"),
        ("Norway's Minister Ann Roe was in Chile. Pedro Soto, Minister, and Eva Berg, Governor, were Ann Roe's hosts.",
         "Pedro Soto", "CHL"),
        ("Norway's Minister Ann Roe left on Monday. In Chile, Pedro Soto, Minister, had an hour for Ann Roe.",
         "Pedro Soto", "CHL"),
        ("Her colleagues from Latvia and Lithuania, Anda Liepa and Tomas Zukas, left.", "Tomas Zukas", "LTU"),
        ("The Norwegian side was headed by Ann Roe, and the Polish by Secretary Jan Lis.", "Jan Lis", "POL"),
        ("Polish President Jan Lis came. Foreign Minister Eva Nowak is part of the entourage.", "Eva Nowak", "POL"),
        ("Her opposite numbers from Chad and Niger - Ali Oumar and Sani Issa - came.", "Sani Issa", "NER"),
        # A team under somebody; who is joined; whom a guest goes on to see; a state that is no more
        ("An OSCE team under Helga Brun met Minister Ann Roe.", "Helga Brun", "OSCE"),
        ("Polish Minister Jan Lis met Ann Roe. He was joined by Secretary Eva Nowak.", "Eva Nowak", "POL"),
        ("King Olav received Poland's Minister Eva Nowak; she went on to see Minister Ann Roe.", "Ann Roe", "NOR"),
        ("The World Bank's Thomas Weiss and Minister Ann Roe met.", "Thomas Weiss", "WB"),
        # In whose presence; who is with the guest; which body's members came
        ("Minister Ann Roe received an IMF team led by Jan Lis, in the presence of Ole Lund.", "Ole Lund", "NOR"),
        ("Minister Ann Roe met Polish Minister Jan Lis. The visitor was accompanied by Ambassador Eva Nowak.",
         "Eva Nowak", "POL"),
        ("The delegation of the Bundestag, which Eva Lange heads, was received by Minister Ann Roe.",
         "Eva Lange", "DEU"),
        ("Bolivia sent Vice Minister Hugo Quispe to the conference in Geneva.", "Hugo Quispe", "BOL"),
        ("Polish Minister Jan Lis talked in Oslo with his host, Minister of Trade Ole Lund.", "Ole Lund", "NOR"),
        ("Officials met in Oslo. Attending from Poland were Minister Jan Lis, Ambassador Eva Nowak and Piotr Kos.",
         "Eva Nowak", "POL"),
        ("Minister Ann Roe met a delegation from Poland. The delegation consists of Messrs Jan Lis and Piotr Kos and "
         "Director Eva Nowak.", "Eva Nowak", "POL"),
        # Whose predecessor, deputy or envoy; a name that is also a people's; who calls from where
        ("Polish Premier Jan Lis came to Oslo. Lis's predecessor, Piotr Kos, never did.", "Piotr Kos", "POL"),
        ("Minister Ann Roe met the UN Secretary-General's Special Envoy, Petra Novak.", "Petra Novak", "UNO"),
        ("Polish Minister Jan Lis met Speaker Eva Turk and was received by President Ole Lund.", "Ole Lund", "NOR"),
        ("Minister Ann Roe was told so. President Jan Lis telephoned from Warsaw.", "Jan Lis", "POL"),
        # An ambassador is not of the country where things happen
        ("Polish Minister Jan Lis met Minister Ann Roe in Oslo. Ambassador Eva Nowak attended.", "Eva Nowak", "POL"),
        ("Minister Ann Roe met Polish Minister Jan Lis in Warsaw. Ambassador Eva Berg attended.", "Eva Berg", "NOR"),
        # Who comes with whom
        ("Polish Minister Jan Lis came with Archbishop Piotr Kos. King Olav received them.", "Piotr Kos", "POL"),
        ("King Olav received Polish Minister Jan Lis. He was accompanied by Director Eva Nowak.", "Eva Nowak", "POL"),
        ("The ECOWAS mission, made up of General Ali Oumar and Ms Awa Diop, met Ann Roe.", "Awa Diop", "ECOWAS"),
        ("Polish Speaker Jan Lis is leading a team of eight deputies, among them Eva Nowak.", "Eva Nowak", "POL"),
        ("Minister Jan Lis ended a visit to Oslo from Poland. Lis met several officials, among them Speaker Ann Roe.",
         "Ann Roe", "NOR"),
        ("Polish Minister Jan Lis visited Oslo. Lis sat with four senior officials, including Director Ann Roe.",
         "Ann Roe", "NOR"),
        ("Polish Minister Jan Lis met at the headquarters of UNESCO in Paris with Director Eva Nowak.",
         "Eva Nowak", "UNESCO"),
        ("At ILO headquarters in Geneva Polish Minister Jan Lis met Director Eva Nowak.", "Eva Nowak", "ILO"),
        ("Minister Ann Roe signed with Polish Ambassador Jan Lis. Labour Attaché to Poland Eva Berg was present.",
         "Eva Berg", "NOR"),
        ("Polish Minister Jan Lis came to Oslo with several officials, among them Director Eva Nowak.",
         "Eva Nowak", "POL"),
        ("Minister Ann Roe spoke. On behalf of the World Bank, Director Petra Novak attended.", "Petra Novak", "WB"),
        ("The Norwegian team was led by Ann Roe, while Deputy Minister Jan Lis, of Warsaw, headed the other side. "
         "Poland and Norway agreed.", "Jan Lis", "POL"),
        ("The ministers of Norway, Poland and Chile met. Ann Roe, Jan Lis and Rosa Vidal signed a text.",
         "Rosa Vidal", "CHL"),
        # Whom somebody brings, signs with, is visited by; whose house or fund; who has him in; where papers come from
        ("Polish Minister Jan Lis, for his part, brought General Piotr Kos. Ann Roe was pleased.", "Piotr Kos", "POL"),
        ("Minister Ann Roe signed a deal in Warsaw with Jan Lis, Secretary of State.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis came. The visiting minister also called on Minister Ole Lund.", "Ole Lund", "NOR"),
        ("Polish Minister Jan Lis spoke in the Storting, whose Speaker, Ann Roe, thanked him.", "Ann Roe", "NOR"),
        ("Petra Novak of the World Bank met Ann Roe. The Bank's Country Manager, Jan Lis, came.", "Jan Lis", "WB"),
        ("Minister Ann Roe goes on to Warsaw, where President Jan Lis will receive her.", "Jan Lis", "POL"),
        ("Minister Ann Roe received the letter of credence from H.E. Jan Lis of the Polish embassy.", "Jan Lis", "POL"),
        ("Polish Minister Jan Lis left. They were joined by the Minister of Trade, Ole Lund.", "Ole Lund", "NOR"),
        ("A Polish group came to Oslo. Members of the group were Jan Lis and Eva Nowak.", "Eva Nowak", "POL"),
        ("Polish Minister Jan Lis met Ann Roe and LOT Airlines' chief. Chile Airways' Rosa Vidal spoke.",
         "Rosa Vidal", "CHL"),
        # Titles that several countries have
        ("The Seoul government sent Rep. Kim Dae-hyun, and Ann Roe met him.", "Kim Dae-hyun", "NOR"),
        # Hosts one after the other; a group that calls; who sends a message, and to whom
        ("Polish Minister Jan Lis came. In Oslo he was received by the Norwegian Premier, Ann Roe, and held talks with "
         "the Minister of Trade, Ole Lund.", "Ole Lund", "NOR"),
        ("Polish Minister Jan Lis came to Oslo. The delegation will pay a courtesy call on Vice President Ole Lund.",
         "Ole Lund", "NOR"),
        ("Minister Ann Roe received the Polish envoy, Jan Lis, bearer of a message from General Piotr Kos to "
         "President Ole Lund.", "Piotr Kos", "POL"),
        ("Minister Ann Roe received the Polish envoy, Jan Lis, bearer of a message from General Piotr Kos to "
         "President Ole Lund.", "Ole Lund", "NOR"),
        ("Poland was represented by its Secretary, Jan Lis, while the Norwegian team was led by Ole Lund.", "Jan Lis",
         "POL"),
        ("Ann Roe visited Poland. In Warsaw, she was received by Minister Jan Lis and co-chaired with Secretary Eva "
         "Bok the first session of the commission.", "Eva Bok", "POL"),
        ("The Authority granted US$50 million, said Ann Roe.", "Ann Roe", "NOR"),
        ("Minister Ann Roe hosted a delegation of the Poland-Norway Friendship Group led by its Chairman, Jan Lis.",
         "Jan Lis", "POL"),
        # Who acts for whom
        ("For the Polish side it was signed by Minister Jan Lis, for the Norwegian side by Minister Ann Roe.",
         "Jan Lis", "POL"),
        ("On behalf of Poland, it was signed by Minister Jan Lis and on behalf of Norway by Minister Ann Roe.",
         "Ann Roe", "NOR"),
        ("It was signed on Poland's behalf by Minister Jan Lis.", "Jan Lis", "POL"),
        ("Signing for Poland was Minister Jan Lis, and for Chile, Minister Eva Bok.", "Eva Bok", "CHL"),
        ("Minister Ann Roe met Poles led by Jan Lis. The group is in Oslo. They will meet Clerk Ole Lund.",
         "Ole Lund", "NOR"),
        ("On the Norwegian side were Ann Roe and Ole Lund; on the Polish one, Jan Lis.", "Jan Lis", "POL"),
        # Where a visit recalled had led
        ("Minister Ann Roe told Polish Minister Jan Lis of her visit to Peru, from 1 to 3 May, where she met with "
         "President Rosa Vidal.", "Rosa Vidal", "PER"),
        ("Minister Ann Roe told Polish Minister Jan Lis of her trip to Peru last week, during which she was received "
         "by President Rosa Vidal.", "Rosa Vidal", "PER"),
        # Who received the guests is with others of the hosts
        ("OSLO - A delegation of the Trade Committee of the Sejm of Poland headed by Jan Lis came. The delegation "
         "was received by Deputy Speaker Ida Elm and later met with Chief Negotiator Ole Lund.", "Ole Lund", "NOR"),
        # A pair that signed, told of in a sentence about others
        ("Minister Ann Roe thanked Minister Jan Lis of Poland for the agreement signed last month in Warsaw by Ole "
         "Lund, Minister of Trade, and the Polish Minister of Trade, Ewa Sowa.", "Ole Lund", "NOR"),
        # The publisher's own, and those of whom the text has told
        ("Chilean Minister Rosa Vidal met the Kingdom's Ambassador, Ole Lund.", "Ole Lund", "NOR"),
        ("Minister Ann Roe flew to Chile. She addressed Parliament, whose Speaker Ole Lund opened the session.",
         "Ole Lund", "CHL"),
        ("UN Secretary-General Rosa Vidal met Chilean Minister Ann Roe. In her company was Deputy Director Ole Lund.",
         "Ole Lund", "UNO"),
        ("Minister Ann Roe flew to Chile. Minister Rosa Vidal had received her on 3 May; then she was the guest of "
         "President Ole Lund.", "Ole Lund", "CHL"),
        ("Rosa Vidal of UNICEF met Norwegian Minister Ann Roe. Resident Representative Ole Lund came.", "Ole Lund",
         "UNICEF"),
        ("Minister Ann Roe received a delegation of the Parliament of the Republic of Chile. The delegation included "
         "Jan Lis.", "Jan Lis", "CHL"),
        ("Minister Ole Lund, who arrived here yesterday, spoke of Chile. Chile wrote.", "Ole Lund", "CHL"),
        # Who says "I" and "thanks"
        ("Minister Rosa Vidal of Chile: Thank you. This morning I met Minister Ole Lund.", "Ole Lund", "NOR"),
        ("My thanks to Minister Ole Lund. Chile is dear to us.", "Ole Lund", "CHL"),
        # Otherwise the publishing side
        ("Energy is scarce, said Minister Ann Roe after she met Polish Minister Jan Lis.", "Ann Roe", "NOR"),
        ("Ann Roe wrote about Chile.", "Ann Roe", "NOR"),
    ],
)  # fmt: skip
def test_sides(code_text, text, name, country):
    found = posts(code_text(text, publisher=PUBLISHER))
    assert {post[3] for post in found if post[0] == name} == {country}


def test_a_headline_tells_the_sides_of_two_ministers(code_text):
    text = "---\ntitle: Polish, Chilean ministers sign\n---\n\nEnergy ministers Jan Lis and Rosa Vidal signed it."
    posts = code_text(text, publisher=PUBLISHER).posts
    assert posts["country"].tolist() == ["POL", "CHL"]


def test_a_headline_tells_whose_chief_has_come(code_text):
    text = "---\ntitle: UNESCO chief in Oslo\n---\n\nDirector-General Petra Novak met Minister Ann Roe."
    posts = code_text(text, publisher=PUBLISHER).posts
    assert posts["country"].tolist() == ["UNESCO", "NOR"]


def test_an_ambassador_of_the_headline_hands_over_the_letter(code_text):
    text = "---\ntitle: The King receives the Ambassador of Poland\n---\n\nKing Olav received H.E. Jan Lis in Oslo."
    posts = code_text(text, publisher=PUBLISHER).posts
    assert posts[["title", "country"]].values.tolist()[1] == ["Ambassador", "POL"]


def test_a_person_without_an_office_still_stands_for_a_side(code_text):
    posts = code_text("On the Polish side was Jan Lis.", publisher=PUBLISHER).posts
    assert posts["title"].isna().all()
    assert posts["rule"].tolist() == ["post.side"]


def test_a_paper_that_reports_on_two_other_countries_is_on_neither_side(code_text):
    text = "WARSAW, May 3 (Xyz) - Minister Jan Lis and Chilean Minister Rosa Vidal signed it for Poland and Chile."
    posts = code_text(text, perspective="NOR").posts
    assert set(posts["country"]) == {"POL", "CHL"}


def test_a_mission_is_published_from_its_host(code_text):
    text = "Ambassador Elina Koski paid a courtesy call on the Minister of Water, Hon. Joseph Banda, on Thursday."
    posts = code_text(text, publisher="Embassy of Finland in Lusaka").posts
    assert posts["country"].tolist() == ["FIN", "ZMB"]


def test_in_the_news_of_a_mission_local_officials_are_the_hosts_and_the_ambassador_is_its_own(code_text):
    text = "The District Commissioner, Luis Ortega, thanked Ambassador Ann Roe. Permanent Secretary Eva Soto spoke too."
    told = posts(code_text(text, publisher="Embassy of Norway in Chile"))
    assert {post[0]: post[3] for post in told} == {"Luis Ortega": "CHL", "Ann Roe": "NOR", "Eva Soto": "CHL"}


@pytest.mark.parametrize("publisher", ["U.S. Embassy Warsaw", "U.S. Consulate General Krakow"])
def test_who_takes_what_a_mission_gives_is_of_its_host(code_text, publisher):
    text = (
        "The American Embassy donated scanners to the Border Police. They were handed over by Deputy Chief of Mission "
        "Dale Reed and accepted by Minister of Interior Jan Lis. Ambassador Ann Roe was away."
    )
    coding = code_text(text, publisher=publisher)
    assert {post[0]: post[3] for post in posts(coding)} == {"Dale Reed": "USA", "Jan Lis": "POL", "Ann Roe": "USA"}
    police = coding.institutions["name"].str.contains("Police")
    assert coding.institutions[police]["country"].tolist() == ["POL"]


def test_a_cabinet_of_secretaries_has_no_ministers(code_text):
    text = "The session included a signing by Secretary of Energy Dale Reed and Minister of Energy Jan Lis in Warsaw."
    found = posts(code_text(text, publisher="The White House"))
    assert {post[0]: post[3] for post in found} == {"Dale Reed": "USA", "Jan Lis": "POL"}


def test_what_is_shown_to_an_embassy_is_of_the_host(code_text):
    coding = code_text("Ambassador Ole Lund visited the Fish Agency.", publisher="Embassy of Norway in Chile")
    assert "Fish Agency of Chile" in set(coding.institutions["name"])


def test_an_organisation_meets_people_where_they_are(code_text):
    text = "OSCE Chair Rosa Vidal of the OSCE met Prime Minister Ole Lund in Lima. Norway wrote."
    assert ("Ole Lund", "PER") in {(post[0], post[3]) for post in posts(code_text(text, publisher="OSCE"))}


def test_a_language_is_no_side(code_text):
    text = "Warsaw PAP in English 1500 GMT 21 Feb 76. Premier Jan Lis received Norwegian Minister Ann Roe in Warsaw."
    assert {post[0]: post[3] for post in posts(code_text(text))} == {"Jan Lis": "POL", "Ann Roe": "NOR"}


def test_where_nobody_publishes_the_place_is_home(code_text):
    text = "Polish President Jan Lis met Peruvian President Rosa Vidal in Lima. Energy Minister Luis Ortega took part."
    assert [post[3] for post in posts(code_text(text)) if post[0] == "Luis Ortega"] == ["PER"]


def test_a_capital_is_that_of_the_state_of_its_day(code_text):
    text = "Soviet Premier Ivan Orlov met Syrian President Omar Sabbagh in Moscow. Defence Minister Oleg Volkov came."
    assert code_text(text).posts["country"].tolist() == ["SUN", "SYR", "SUN"]


@pytest.mark.parametrize(
    ("published", "publisher", "home"),
    [
        ("1975-03-03", "", "SUN"),
        ("1975-03-03", "TASS", "SUN"),
        ("1995-03-03", "TASS", "RUS"),
        ("1995-03-03", "", "RUS"),
    ],
)
def test_officials_are_of_the_state_of_their_day(code_text, published, publisher, home):
    text = "MOSCOW, March 2 - Foreign Minister Oleg Volkov received Indian Ambassador Ravi Menon on Sunday."
    coding = code_text(text, published=published, publisher=publisher)
    assert coding.posts["country"].tolist() == [home, "IND"]
    assert coding.engagements["country"].tolist() == [home]


@pytest.mark.parametrize(
    "line",
    ["New Delhi: ", "NEW DELHI: ", "New Delhi, India: ", "New Delhi (Star News) - ", "New Delhi | ", "[New Delhi] "],
)
def test_a_paper_without_a_country_is_of_the_place_of_its_dateline(code_text, line):
    text = f"{line}Ghana will have to wait for Energy Minister Asha Rao. In Accra nobody was sorry."
    assert code_text(text).posts["country"].tolist() == ["IND"]


def test_who_arrives_where_his_own_press_reports_from_is_no_host(code_text):
    text = (
        "JAKARTA, May 12 - Prime Minister Hafiz Idris arrived here ahead of the ASEAN Summit. He was welcomed "
        "by Foreign Minister Dewi Wulan. Flights from Kuala Lumpur to Jakarta are on the agenda."
    )
    assert code_text(text, publisher="Bernama").posts["country"].tolist() == ["MYS", "IDN"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Mr. Paul Hale, Minister of Development, landed in Lima on Monday for a tour of Peru, Bolivia "
            "and Chile. He was met at the airport by the Peruvian Minister of Finance, Mr. Luis Soto.",
            ["", "PER"],
        ),
        (
            "LIMA, May 26 - President Chul Han and Peruvian President Luis Soto held talks. Han is on a tour "
            "that will also take him to Chile, Bolivia and Brazil.",
            ["", "PER"],
        ),
        ("Foreign Minister Paul Hale leaves tomorrow on official visits to Peru and Chile.", [""]),
    ],
)
def test_who_tours_countries_is_of_none_of_them(code_text, text, countries):
    assert code_text(text).posts["country"].fillna("").tolist() == countries


@pytest.mark.parametrize(
    ("publisher", "text", "sides"),
    [
        # Whom the people of an organisation meet on their way is of the country that they are in
        ("UNESCO", "Mr Hale, in Zambia for three days, met President John Mwila about the pledges of the summit, which "
         "was held in Lima, Peru. He also called on the Speaker, Grace Banda.",
         {"Mwila": "ZMB", "Banda": "ZMB"}),
        ("UNESCO", "Mr Hale, in Peru for two days, spoke with Labour Minister Ana Soto about the convention adopted in "
         "Geneva, Switzerland.", {"Soto": "PER"}),
        ("OSCE", "In Bishkek, where he stayed for two days, Mr. Hale and Foreign Minister Bakyt Isaev signed an "
         "accord. "
         "At a meeting with President Omur Satyb water was discussed.\n\nThe last stop was Dushanbe. There Mr. Hale "
         "handed President Rustam Karim a letter.", {"Isaev": "KGZ", "Satyb": "KGZ", "Karim": "TJK"}),
        # "With NAME, a treaty was signed": by the one who travels
        (PUBLISHER, "Minister Ann Roe is in Santiago. With Energy Minister Juan Rojas, a declaration was adopted. "
         "With Mining Minister Aurora Paz the talks turned to copper.",
         {"Roe": "NOR", "Rojas": "CHL", "Paz": "CHL"}),
        # Guests whose country the text does not tell are no hosts
        ("BTA", "Bulgarian Deputy Foreign Minister Ivan Velev received in Sofia a delegation of the Zelm Chamber of "
         "Commerce led by Nikos Karalis.", {"Velev": "BGR", "Karalis": ""}),
        ("Xinhua", "BEIJING - Chinese Vice Premier Li Wen met here with a business delegation headed by Mr. Ned Marsh, "
         "CEO of Zarix.", {"Wen": "CHN", "Marsh": ""}),
        # A friendship group of two countries is of the first
        ("Trend", "Head of the Slovak-Azerbaijani inter-parliamentary friendship group Juraj Hrasko paid a visit to "
         "the "
         "Azerbaijani Parliament. Deputy Chairman of the Azerbaijani Parliament Rauf Alias greeted the guests on "
         "behalf "
         "of Parliament Speaker Leyla Abbas.", {"Hrasko": "SVK", "Alias": "AZE", "Abbas": "AZE"}),
        ("News", "The head of the Georgia-Latvia Friendship Group, Giga Lom, met the Chairman of the Latvia-Georgia "
         "Inter-Parliamentary Group, Janis Ozols.", {"Lom": "GEO", "Ozols": "LVA"}),
        ("Armenpress", "Speaker of Parliament Ararat Mirz received the delegation of the France-Armenia Friendship "
         "Group "
         "led by Anne-Laure Bloss.", {"Mirz": "ARM", "Bloss": "FRA"}),
        # The guest goes on to a host; the visit of somebody to a country
        ("Vatican News", "Pope Francis received the President of Slovenia, Nata Pirc, who then met with Cardinal "
         "Secretary "
         "of State Pietro Parol, accompanied by Archbishop Paul Gall.", {"Pirc": "SVN", "Parol": "VAT", "Gall": "VAT"}),
        ("Embassy of Norway in Kenya", "Ambassador Anna Jard met with Cabinet Secretary Betty Main to discuss the "
         "upcoming "
         "visit of Minister Siv Aas to Kenya.", {"Jard": "NOR", "Main": "KEN", "Aas": "NOR"}),
        ("Government of Ireland", "The Minister, Michael Mart, will be in Brussels for a meeting of EU foreign "
         "ministers and "
         "meet High Representative Josep Borre.", {"Mart": "IRL", "Borre": "EUU"}),
        # "He" is the subject of the sentence before, whoever else the text tells of
        ("Radio Slovakia International", "Slovakia's foreign minister Ivan Korc starts a visit to Israel on "
         "Tuesday. He will "
         "meet with President Reuven Riv. On Wednesday he goes to Ramallah to meet Palestinian Premier Sami Sht.",
         {"Korc": "SVK", "Riv": "ISR", "Sht": "PSE"}),
        # A bearer brings what his own people wrote
        ("KCNA", "A Lao delegation led by Minister Kham Souk called on Vice-President Kang Chol. He handed to Kang "
         "Chol "
         "a letter of Sithong Vora, president of the National Assembly.",
         {"Souk": "LAO", "Chol": "PRK", "Vora": "LAO"}),
        ("Botswana Daily News", "President Neo Mas received a letter from Zambian President Ed Lung delivered by "
         "Nevers "
         "Mumb. The message from Chilean President Ana Soto was handed over by Special Envoy Luis Pino.",
         {"Lung": "ZMB", "Mumb": "ZMB", "Pino": "CHL"}),
        # Those whom one has to do with in another country
        ("Government of Manitoba", "The Premier was in the Philippines. At the Department of Agriculture in Quezon "
         "City, "
         "Bell pressed Agriculture Secretary Ramon Villal for a permit. Trade Minister Doug Kowal flew on to Cebu "
         "City, "
         "where he and Mayor Tomas Osmund discussed training.", {"Villal": "PHL", "Kowal": "CAN", "Osmund": "PHL"}),
        (PUBLISHER, "Minister Ann Roe visits Oman and Yemen. In Muscat she will see Information Minister Yusuf "
         "Alaw, and "
         "in Sana'a President Abdo Hadim and Foreign Minister Abu Bakr.",
         {"Alaw": "OMN", "Hadim": "YEM", "Bakr": "YEM"}),
        # An ambassador serves abroad
        ("Tempo", "Jakarta - Deputy Minister Bayu Krisna will lead the team to Canberra, where Ambassador Nadim "
         "Kesum will "
         "assist. Australia wrote.", {"Krisna": "IDN", "Kesum": "IDN"}),
    ],
)  # fmt: skip
def test_whom_others_have_to_do_with_where_they_are(code_text, publisher, text, sides):
    found = {post[0].split()[-1]: post[3] for post in posts(code_text(text, publisher=publisher))}
    told = code_text(text, publisher=publisher).people["name"].str.split().str[-1].tolist()
    assert {name: found.get(name, "") for name in told if name in sides} == sides


def test_a_paper_names_its_own_president_without_a_country_abroad_too(code_text):
    text = (
        "President Ali Kaya met with his French counterpart Luc Blanc at the Elysee Palace in Paris. They spoke "
        "of Syria. Foreign Minister Cem Demir came along."
    )
    assert code_text(text, publisher="Daily Sabah").posts["country"].tolist() == ["TUR", "FRA", "TUR"]


def test_who_comes_to_the_place_of_the_dateline_is_of_the_agency_called_like_a_place(code_text):
    text = (
        "MANILA, May 02 (Petra) - Trade Minister Adnan Zayd landed in the Philippine capital on Saturday. He was met "
        "by Rana Deeb, Jordan's Ambassador to Manila."
    )
    assert code_text(text, publisher="Jordan News Agency (Petra)").posts["country"].tolist() == ["JOR", "JOR"]
    text = "ADEN, May 02 (Saba) - The Minister of Labour, Adnan Zayd, met Omani Minister Badr Harthi."
    assert code_text(text, publisher="Saba").posts["country"].tolist() == ["YEM", "OMN"]


def test_an_office_alone_is_of_the_publishing_side_and_no_namesake_abroad(code_text):
    text = "The President met with Chilean President Juan Paz in Lima on Monday. President Ann Roe spoke of trade."
    coding = code_text(text, publisher="Office of the President, Kenya")
    assert len(coding.engagements) == 1
    seats = coding.participations.merge(coding.people, on="person_id")
    assert set(zip(seats["name"], seats["side"], strict=True)) == {("Ann Roe", "KEN"), ("Juan Paz", "CHL")}
    alone = code_text(text.partition(". ")[0] + ".", publisher="Office of the President, Kenya")
    assert set(alone.participations["side"]) == {"KEN", "CHL"}


def test_the_president_alone_is_ones_own(code_text):
    text = (
        "Chilean Ambassador Juan Paz called on President Ann Roe and passed on a letter from the Chilean President, "
        "Rosa Vidal. The President told him of her plans."
    )
    coding = code_text(text, publisher="Office of the President, Kenya")
    mentions = coding.mentions.merge(coding.evidence, on="evidence_id").merge(
        coding.people, left_on="entity_id", right_on="person_id"
    )
    alone = mentions[mentions["quote"].str.endswith("President")]
    assert alone["name"].tolist() == ["Ann Roe"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # Who invites is a host; the one named next comes
        (
            "At the invitation of President Ola Berg, the Premier of Poland, Jan Lis, is on a visit to Norway.",
            "Ola Berg",
            "NOR",
        ),
        ("Invited by President Ola Berg, Prime Minister Jan Lis of Poland arrived in Norway.", "Ola Berg", "NOR"),
        (
            "Welcoming his guest, Polish Foreign Minister Jan Lis, in Oslo, Minister Ola Berg praised trade.",
            "Ola Berg",
            "NOR",
        ),
        ("In Norway I met King Olav, Prime Minister Ola Berg and Minister Siri Moe.", "Ola Berg", "NOR"),
        # A delegation is that of the guests, a host's team is not
        (
            "Polish President Jan Lis is on a visit to Norway. The visiting delegation includes Minister Eva Nowak.",
            "Eva Nowak",
            "POL",
        ),
        (
            "Polish President Jan Lis is on a visit to Norway. The host team comprised Minister Siri Moe.",
            "Siri Moe",
            "NOR",
        ),
        # Members of a team, and whom it met
        (
            "Speaker Ola Berg of Norway led a team to Ghana. The team, which included MPs Leif Bru and Siri Moe, met "
            "the Speaker, Kwame Asante, in Accra.",
            "Siri Moe",
            "NOR",
        ),
        (
            "Speaker Ola Berg of Norway led a team to Ghana. The team, which included MPs Leif Bru and Siri Moe, met "
            "the Speaker, Kwame Asante, in Accra.",
            "Kwame Asante",
            "GHA",
        ),
        # A host named before the guests; the heads of two teams; the director of a body without a name
        (
            "Received at the palace in Oslo on 3 May by President Ola Berg: a Polish delegation under Speaker Jan Lis.",
            "Ola Berg",
            "NOR",
        ),
        (
            "Estonia and Georgia held a dialogue. Leading the teams were undersecretary Mart Kask and deputy minister "
            "Nino Beridze.",
            "Nino Beridze",
            "GEO",
        ),
        (
            "A mission from Djibouti, led by the geothermal agency's director, Moussa Ali, came to Reykjavik.",
            "Moussa Ali",
            "DJI",
        ),
        ("The Polish Premier, Jan Lis, visited Oslo. It was signed in the presence of King Olav.", "Olav", "NOR"),
        # Two who held talks by wire
        (
            "Norway's Secretary Siri Moe and Deputy Minister Arman Petrosyan held consultations by video. The Armenian "
            "side thanked Norway.",
            "Arman Petrosyan",
            "ARM",
        ),
        # Whom "he" met; who spoke to a group
        (
            "Polish Minister Jan Lis begins a visit to Norway. He meets Minister Ola Berg and is received "
            "by Premier Siri Moe.",
            "Siri Moe",
            "NOR",
        ),
        ("Speaker Ola Berg told visiting Polish lawmakers that Norway wants closer ties.", "Ola Berg", "NOR"),
    ],
)
def test_sides_in_a_paper_of_no_known_country(code_text, text, name, country):
    assert (name, country) in {(post[0], post[3]) for post in posts(code_text(text, publisher="News"))}


def test_a_paper_names_its_own_minister_without_a_country(code_text):
    posts = code_text("Minister Ole Lund met the Polish minister, Jan Lis, in Riga.", publisher="Oslo Times").posts
    assert posts["country"].tolist() == ["NOR", "POL"]


def test_states_are_no_country(code_text):
    coding = code_text("Polish Minister Jan Lis met Minister Ole Lund on ties of the two States.", publisher=PUBLISHER)
    assert set(coding.posts["country"]) == {"POL", "NOR"}
    assert "USA" not in set(coding.mentions["entity_id"])


def test_a_host_is_of_the_place_of_the_clause(code_text):
    text = "Minister Ole Lund met Polish Minister Jan Lis. In Riga, Prime Minister Anda Liepa welcomed him."
    assert ("Anda Liepa", "LVA") in {(post[0], post[3]) for post in posts(code_text(text, publisher=PUBLISHER))}


def test_a_ministry_that_says_its_nation_speaks_for_it(code_text):
    posts = code_text(
        "Minister Ole Lund met Chilean Minister Rosa Vidal.", publisher="Finnish Ministry of Defence"
    ).posts
    assert posts["country"].tolist() == ["FIN", "CHL"]


def test_a_station_named_after_its_country_may_report_on_others(code_text):
    text = "Warsaw, May 3 (RN) -- Chilean President Rosa Vidal met President Eva Nowak of Poland and Speaker Jan Lis."
    posts = code_text(text, publisher="Radio Norway").posts
    assert posts["country"].tolist() == ["CHL", "POL", "POL"]


@pytest.mark.parametrize("use", ["meets", "sees", "receives", "calls_on"])
def test_every_way_of_saying_met_in_the_codebook_tells_the_side(code_text, use):
    forms = [form for cue in Codebook.read().engagements if cue.use == use for form in (cue.term, *cue.forms)]
    past = [form for form in forms if re.match(r"\w+ed\b|(?:had|met|saw|sat|spoke|spent|took) ", form)]
    said = [form for form in past if not form.endswith((" by", " in", " off", " other", " another", "heard"))]
    assert len(said) > 5
    wrong = []
    for form in said:
        joined = form if use != "meets" or form.endswith(("with", "to", "from")) else f"{form} with"
        text = f"Minister Ann Roe of Norway met Polish Minister Jan Lis in Oslo. She also {joined} Speaker Ewa Sowa."
        sides = {post[0]: post[3] for post in posts(code_text(text, publisher=PUBLISHER))}
        if sides["Ewa Sowa"] != "POL":
            wrong.append(form)
    assert wrong == []


def test_a_text_may_end_right_behind_the_ambassador_of_an_embassy_without_a_country(code_text):
    assert code_text("The books were given by the embassy; Ambassador Lund").posts["country"].isna().all()
