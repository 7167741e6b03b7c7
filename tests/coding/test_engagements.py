"""Ways of telling an engagement: what must come out of each, in our own sentences with invented names."""

import pytest
from telling import lines, told

CASES = [
    (
        "The Norwegian embassy donated cars to the Border Guard. The cars were handed over by Norwegian Ambassador Ann "
        "Roe and accepted by Polish Minister Jan Lis and General Ewa Sowa of Poland.",
        "2022-05-06",
        "handover held: Ann Roe, Ewa Sowa, Jan Lis",
    ),
    (
        'World Bank Vice President Ann Roe said in Warsaw: "It was my privilege to meet with Polish President Jan Lis '
        "and Polish Minister Ewa Sowa, and I wish to thank them. I had the pleasure of meeting Polish Speaker Ida Elm."
        '"',
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; meeting held: Ann Roe, Ewa Sowa; meeting held: Ann Roe, Ida Elm",
    ),
    (
        "Norwegian Minister Ann Roe spoke by phone with Polish Minister Jan Lis. They ended the call by agreeing to "
        "meet in person at the OSCE ministerial in Skopje in July.",
        "2022-05-06",
        "call held: Ann Roe, Jan Lis; meeting planned: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe was in Warsaw. She used the opportunity to meet with Polish Minister Jan Lis.",
        "2022-05-06",
        "visit held: Ann Roe; meeting held: Ann Roe, Jan Lis",
    ),
    (
        "A World Bank mission will visit Warsaw in July.",
        "2022-05-06",
        "visit planned",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. Ties are good, as visits show: Polish President Ewa "
        "Sowa visited Oslo in March 2022; Ole Lund, Norwegian Minister of Culture, went to Warsaw in February.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; visit past: Ewa Sowa; visit past: Ole Lund",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis on Monday. Lis handed over a letter from Polish "
        "President Ewa Sowa. Norwegian State Secretary Ole Lund was present.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis, Ole Lund; handover held: Ann Roe, Jan Lis",
    ),
    (
        "Asked about the meeting held today between Minister Ann Roe of Norway and Polish Minister Jan Lis, a "
        'spokesman said: "Good relations matter."',
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. Trade was discussed at the talks, said Under "
        "Secretary of State of Poland Ewa Sowa.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. Ties are good. Much has been done. Minister of "
        "Culture Ole Lund of Norway was recently in Poland.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "President Ann Roe of Norway received Polish Ambassador Jan Lis today. A reception was then given in honour "
        "of the Ambassador, attended by the Honorary Consul of Poland, Ewa Sowa.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; other held: Ewa Sowa, Jan Lis",
    ),
    (
        "Norwegian Under-Secretary Ann Roe and Polish Under-Secretary Jan Lis chaired the First Meeting of Political "
        "Consultations. The second meeting will take place in Oslo in 2023.",
        "2022-05-06",
        "consultations held: Ann Roe, Jan Lis; consultations planned",
    ),
    (
        "Speaker Ann Roe of Norway welcomed Polish Deputy Speaker Jan Lis. Lis also handed over a letter from Polish "
        "Speaker Ewa Sowa, inviting her to Warsaw.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; handover held: Ann Roe, Jan Lis",
    ),
    (
        "President Ann Roe of Norway saw the Presidents of Kenya and Ghana today.",
        "2022-05-06",
        "meeting held: Ann Roe; meeting held: Ann Roe",
    ),
    ("Norwegian President Ann Roe saw the Kenyan minister speak on Monday.", "2022-05-06", ""),
    # a mosque called after a ruler is nobody; whom the one who left for a session will call on
    (
        "Norwegian Minister Peter Lund met Peruvian Minister Luis Paredes and visited the Sultan Qamar Grand Mosque.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund left here for Lima today at the head of a delegation to attend the second "
        "meeting of the Norway-Peru Joint Commission. He will call on Peruvian President Luis Paredes.",
        "2021-03-05",
        "visit held: Peter Lund; consultations held: Peter Lund; meeting planned: Luis Paredes, Peter Lund",
    ),
    # memoranda exchanged
    (
        "Norwegian Minister Peter Lund and Peruvian Minister Luis Paredes exchanged a memorandum on water in Oslo on "
        "Monday.",
        "2021-03-05",
        "signing held: Luis Paredes, Peter Lund",
    ),
    # what governments sign; whom he will talk to; the family name that is a word
    (
        "Norwegian Prime Minister Peter Lund received Peruvian Prime Minister Luis Paredes. Earlier Paredes witnessed "
        "the signing of a pact on air services between the two governments.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund; signing held: Luis Paredes",
    ),
    (
        "Norwegian Minister Peter Lund is leaving for Chile today. He is accompanied by his wife Eva and the Secretary "
        "for Foreign Affairs, Ann Roe. Before returning he will stop over in Lima to talk to Peru Foreign Minister "
        "Luis Paredes.",
        "2021-03-05",
        "visit planned: Ann Roe, Peter Lund; visit planned: Peter Lund; meeting planned: Luis Paredes, Peter Lund",
    ),
    (
        "Chinese Vice Chairman Fan Shuwen arrived in Oslo on Monday. Fan also held talks with Norwegian Minister Peter "
        "Lund.",
        "2021-03-05",
        "visit held: Fan Shuwen; meeting held: Fan Shuwen, Peter Lund",
    ),
    # who goes on with company; a bid holds nothing; whoever sees off is not met; a congress in the place left for
    (
        "Norwegian Minister Peter Lund, accompanied by his adviser, Ann Roe, and the secretary of finance, Ola Berg, "
        "also met Peruvian Minister Luis Paredes.",
        "2021-03-05",
        "meeting held: Ann Roe, Luis Paredes, Ola Berg, Peter Lund",
    ),
    (
        "OSLO - Peruvian Minister Luis Paredes met in Oslo on Monday with Norwegian Minister Peter Lund and asked for "
        "help for Lima's bid to host the 2029 congress of the Fish Council.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Deputy Peter Lund left here yesterday for Lima heading the House's delegation to the 137th Fish "
        "Assembly. He was seen off at the airport by Peruvian Ambassador Rosa Vidal.",
        "2021-03-05",
        "visit held: Peter Lund; conference held: Peter Lund",
    ),
    (
        "Peruvian trade had reached US$ 700 million, Peruvian Ambassador Rosa Vidal said, before taking leave.",
        "2021-03-05",
        "",
    ),
    # "two countries" open nothing in person; a day behind an apposition is of the verb before
    (
        "Norwegian Minister Peter Lund met Peruvian Minister Luis Paredes in Oslo. In 1995 the two countries opened "
        "offices in Oslo and Lima.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "The Peruvian deputies had met Norwegian Minister Peter Lund, a doctor, on Monday and will leave for "
        "Copenhagen on Saturday.",
        "2021-03-05",
        "meeting held: Peter Lund; visit planned",
    ),
    # the ambassador of several countries on a visit to one
    (
        "OSLO - The Chilean Ambassador accredited to Norway, Rosa Vidal, who is on a visit to the kingdom, met "
        "Norwegian Minister Peter Lund yesterday.",
        "2021-03-05",
        "visit held: Rosa Vidal; meeting held: Peter Lund, Rosa Vidal",
    ),
    # a day between leaving and its goal; present at a call; whoever is cabled is not met
    (
        "Norwegian Deputy Peter Lund will leave on 7 March for Lima, to take part in a conference of deputies.",
        "2021-03-05",
        "visit planned: Peter Lund; conference planned: Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund received Peruvian Minister Luis Paredes. They discussed the National Dialogue "
        "on fish. Also present at the call was Permanent Secretary Ann Roe.",
        "2021-03-05",
        "meeting held: Ann Roe, Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Speaker Peter Lund received Peruvian Minister Luis Paredes. He also cabled Chilean Speaker Rosa "
        "Vidal, condoling with her.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "On Monday Norwegian Minister Peter Lund and Peruvian Minister Luis Paredes signed a treaty. In 1990 the two "
        "countries signed a memorandum on fish. Ships were few then. Also present at the signing was Director Ann Roe.",
        "2021-03-05",
        "signing held: Ann Roe, Luis Paredes, Peter Lund; signing past",
    ),
    # those whom a text goes on to speak of as of one meeting; who take up their duties discuss nothing
    (
        "Norwegian President Peter Lund received Minister Luis Paredes of Peru and Chief Executive Rosa Vidal of Peru. "
        "Having thanked for the time, the guests wished him well.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund met Minister Luis Paredes of Peru and Speaker Rosa Vidal of Peru. During the "
        "meeting with the speaker he spoke of fish.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund; meeting held: Peter Lund, Rosa Vidal",
    ),
    (
        "At a ceremony today President of Norway Peter Lund received letters of credence from Ambassador of Peru Luis "
        "Paredes, Ambassador of Chile Rosa Vidal and Ambassador of Poland Ewa Sowa. He wished the three "
        "well on taking up of their posts.",
        "2021-03-05",
        "handover held: Ewa Sowa, Luis Paredes, Peter Lund, Rosa Vidal",
    ),
    # another meeting; whose greetings a guest brings
    (
        "Norwegian Minister Peter Lund met with the health minister of Malta. In a separate meeting, he discussed "
        "nursing with Peruvian Minister Luis Paredes.",
        "2021-03-05",
        "meeting held: Peter Lund; meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian President Peter Lund received Polish Speaker Ewa Sowa. The guest passed on the greetings of "
        "President Jan Lis and Prime Minister Piotr Kos of Poland.",
        "2021-03-05",
        "meeting held: Ewa Sowa, Peter Lund",
    ),
    # sessions told in a relative clause; papers signed before; a forum at which people only happen to be
    (
        "Norwegian Minister Peter Lund received Peruvian Minister Luis Paredes. They praised the Joint Commission, the "
        "sixth session of which was held last October in Lima.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund; consultations past",
    ),
    (
        "Norwegian Minister Peter Lund received Peruvian Minister Luis Paredes. They praised a protocol initialled "
        "earlier by the two customs offices.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund met on Monday in Geneva with Peruvian Minister Luis Paredes. The talks, which "
        "were attended by the Norwegian delegation taking part in the World Water Assembly, dealt with fish.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund will travel to Lima on 8 May as head of the delegation attending the Lima Forum "
        "on Fish on 8 and 9 May.",
        "2021-05-05",
        "visit planned: Peter Lund; conference planned: Peter Lund",
    ),
    (
        "Norwegian General Peter Lund called on Admiral Luis Paredes and Minister Rosa Vidal of Peru separately. "
        "During the meeting at the barracks they spoke of fish.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund; meeting held: Peter Lund, Rosa Vidal",
    ),
    # the delegation that somebody leads; a letter whose bearer follows; who opened the session told last
    (
        "Peruvian Minister Luis Paredes called on Norwegian Minister Peter Lund in Oslo. Paredes, who is leading a "
        "12-member delegation of the Peru-Norway League, thanked him. Peruvian Ambassador Rosa Vidal was present. "
        "Later the delegation called on Speaker Ida Hauge.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund, Rosa Vidal; meeting held: Ida Hauge, Luis Paredes",
    ),
    (
        "Norwegian President Peter Lund received a written message from President Luis Paredes of Peru. The message "
        "was delivered by Peruvian Vice-President Rosa Vidal.",
        "2021-03-05",
        "handover held: Peter Lund, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund met Peruvian Minister Luis Paredes in Oslo. The Ministry of Energy of Norway "
        "and the Ministry of Energy of Peru held on Monday the 4th session of the joint commission. The meeting was "
        "opened by Ida Hauge, Director General of Mines.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund; consultations held: Ida Hauge",
    ),
    # all members of a delegation told of; "gave her", who has been received; visitors behind a comma; "opposite number"
    (
        "The Peruvian delegation led by Rosa Vidal, Minister of Defence, arrived in Oslo on May 3. Norwegian Premier "
        "Ida Hauge received and had a friendly conversation with all members of the delegation the next evening.",
        "2021-05-05",
        "visit held: Rosa Vidal; meeting held: Ida Hauge, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund received Peruvian Ambassador Rosa Vidal on Friday and gave her a protest note.",
        "2021-03-05",
        "meeting held: Peter Lund, Rosa Vidal; handover held: Peter Lund, Rosa Vidal",
    ),
    (
        "Staying in Norway at the invitation of the Fish Society, Rosa Vidal, head of the Union of Peru, was received "
        "on Friday by Deputy Speaker Ida Hauge of Norway.",
        "2021-03-05",
        "visit held: Rosa Vidal; meeting held: Ida Hauge, Rosa Vidal",
    ),
    (
        "Peruvian Deputy Premier Rosa Vidal went to Bergen in Norway. Later she and her Norwegian opposite number, "
        "Ida Hauge, initialled a fisheries protocol.",
        "2021-03-05",
        "visit held: Rosa Vidal; signing held: Ida Hauge, Rosa Vidal",
    ),
    # who "they" are: the guests, not the hosts too; the delegation of the same sentence
    (
        "Peruvian Minister Luis Paredes arrived in Oslo on Monday. Norwegian Minister Peter Lund met the Peruvian "
        "guests on Tuesday. They will leave for Copenhagen on 9 March.",
        "2021-03-05",
        "visit held: Luis Paredes; meeting held: Luis Paredes, Peter Lund; visit planned: Luis Paredes",
    ),
    # who was there is told after what is to come
    (
        "Norwegian Minister Peter Lund met Peruvian Minister Luis Paredes. Lund asked firms to come to the Borvik Fair "
        "in Oslo in May 2021. He was assisted by Ann Roe, Joint Secretary.",
        "2021-03-05",
        "meeting held: Ann Roe, Luis Paredes, Peter Lund; conference planned",
    ),
    # whoever leads a mission travels with it; a hall is no assembly
    (
        "Norwegian Minister Peter Lund is leading a mission of 14 Norwegian firms, which will proceed to Lima on "
        "Saturday.",
        "2021-03-05",
        "visit planned: Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund met Peruvian Minister Luis Paredes at the Borvik Assembly Hall today.",
        "2021-03-05",
        "meeting held: Luis Paredes, Peter Lund",
    ),
    # the head of a ministry is its minister, officers are called by their rank
    (
        "Norwegian Foreign Minister Peter Lund met his Chilean counterpart Luis Paredes. The head of the Norwegian "
        "Foreign Ministry called on President Rosa Vidal. The foreign ministry chief will visit Cusco in July.",
        "2022-05-06",
        "meeting held: Luis Paredes, Peter Lund; meeting held: Peter Lund, Rosa Vidal; visit planned: Peter Lund",
    ),
    (
        "Norwegian Chief of Staff, General Peter Lund, visited Chile. The Norwegian general was received by Minister "
        "Rosa Vidal.",
        "2022-05-06",
        "visit held: Peter Lund; meeting held: Peter Lund, Rosa Vidal",
    ),
    # who comes along, told before the verb; "the latter" is another party to the meeting
    (
        "Norwegian Minister Peter Lund left for Lima today. Accompanying the minister are Director Ann Roe and "
        "Counsellor Ole Holm. Prime Minister Eva Dahl received Chilean Minister Rosa Vidal in Oslo.",
        "2022-05-06",
        "visit held: Ann Roe, Ole Holm, Peter Lund; meeting held: Eva Dahl, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund received Chilean Minister Rosa Vidal in the framework of the latter's visit to "
        "Norway.",
        "2022-05-06",
        "meeting held: Peter Lund, Rosa Vidal; visit held: Rosa Vidal",
    ),
    # what is on where somebody is, and its day
    (
        "Norwegian Minister Peter Lund has arrived in Lima, where a conference on fish will be held on 9 May.",
        "2022-05-06",
        "visit held: Peter Lund; conference planned: Peter Lund",
    ),
    # the day of what was talked of
    (
        "Norwegian Minister Peter Lund met Chilean Minister Rosa Vidal to discuss the fish talks in Lima, which are "
        "scheduled for late May.",
        "2022-05-06",
        "meeting held: Peter Lund, Rosa Vidal",
    ),
    # what sits between a union and a country; those who gather are many
    (
        "The EU-Chile Association Council met in Lima on Monday, co-chaired by Chilean Minister Rosa Vidal.",
        "2022-05-06",
        "consultations held: Rosa Vidal",
    ),
    (
        "Norwegian Commissioner Peter Lund has taken part in the annual meeting of the Nordic and Baltic police chiefs "
        "in Riga.",
        "2022-05-06",
        "conference held: Peter Lund",
    ),
    # those of one office told of before; two ministries have no hands
    (
        "Norwegian Minister Peter Lund met with the Ambassador of Chile, Rosa Vidal (residing in Lima), and the "
        "Ambassador of Kenya, Ann Otieno. The Ambassadors will be received by King Olav.",
        "2022-05-06",
        "meeting held: Peter Lund, Rosa Vidal; meeting held: Ann Otieno, Peter Lund; "
        "meeting planned: Ann Otieno, Olav, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund met Chilean Minister Rosa Vidal. In 2014, the two ministries signed a treaty.",
        "2022-05-06",
        "meeting held: Peter Lund, Rosa Vidal; signing past",
    ),
    (
        "Norwegian Rector Peter Lund met Chilean Rector Rosa Vidal. The rectors signed an accord that will help "
        "students.",
        "2022-05-06",
        "meeting held: Peter Lund, Rosa Vidal; signing held: Peter Lund, Rosa Vidal",
    ),
    (
        "Norwegian Prime Minister Peter Lund met Chilean Prime Minister Luis Paredes. The two heads of government "
        "signed a treaty.",
        "2022-05-06",
        "meeting held: Luis Paredes, Peter Lund; signing held: Luis Paredes, Peter Lund",
    ),
    # a meal told by who had whom to it, and a letter whose bearer follows
    (
        "Peruvian Minister Luis Paredes is in Oslo. Norwegian Minister Peter Lund had him to lunch on Monday.",
        "2021-03-05",
        "visit held: Luis Paredes; meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "A letter from Peruvian President Luis Paredes was received by Norwegian President Peter Lund. It was brought "
        "by Peruvian Ambassador Rosa Vidal.",
        "2021-03-05",
        "handover held: Peter Lund, Rosa Vidal",
    ),
    # the day of leaving is not that of what is to come
    (
        "Norwegian Minister Peter Lund left yesterday for Lima, where he will hold talks with Peruvian Minister Luis "
        "Paredes.",
        "2021-03-05",
        "visit held: Peter Lund; meeting planned: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund, who arrived in Lima yesterday, will hold talks with Peruvian Minister Luis "
        "Paredes in Cusco.",
        "2021-03-05",
        "visit held: Peter Lund; meeting planned: Luis Paredes, Peter Lund",
    ),
    # the day of leaving is none of the session's
    (
        "Norwegian Minister Peter Lund leaves today for Lima for the sixth Norway-Peru Joint Economic Commission, "
        "which he will co-chair with Peruvian Minister Luis Paredes on Friday.",
        "2021-03-03",
        "visit planned: Peter Lund; consultations planned: Luis Paredes, Peter Lund",
    ),
    # what is received is the message, not its sender
    (
        "Norwegian Minister Peter Lund received a congratulatory message from Chilean Minister Rosa Vidal on Monday.",
        "2021-03-05",
        "",
    ),
    # a message told of before; what was agreed after a meeting
    (
        "Norwegian Minister Peter Lund received a letter from Chilean Minister Rosa Vidal. Chilean Ambassador Luis "
        "Paredes handed over the letter today.",
        "2021-03-05",
        "handover held: Luis Paredes, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund and Chilean Minister Rosa Vidal agreed to form a group following their meeting "
        "in Lima on Tuesday.",
        "2021-03-05",
        "meeting held: Peter Lund, Rosa Vidal",
    ),
    # a group of people of a firm
    (
        "Norwegian Minister Peter Lund met in Oslo with managers of the Korean company Borvik Heavy.",
        "2021-03-05",
        "meeting held: Peter Lund",
    ),
    # who only tells of it
    (
        "Norwegian Minister Peter Lund met Chilean Minister Rosa Vidal. Lund will travel in May and meet in Lima on "
        "May 18, Luis Paredes said.",
        "2021-03-05",
        "meeting held: Peter Lund, Rosa Vidal",
    ),
    # whose meeting it is behind "where"
    (
        "Norwegian Minister Peter Lund is in Chile. He meets Minister Rosa Vidal, before travelling to Lima, where a "
        "meeting with Peruvian Minister Luis Paredes was held on Monday.",
        "2021-10-05",
        "visit held: Peter Lund; meeting held: Peter Lund, Rosa Vidal; visit held: Peter Lund; "
        "meeting held: Luis Paredes, Peter Lund",
    ),
    (
        "Norway's Minister Peter Lund and Minister Rosa Vidal of Chile agreed in a telephone conversation on a plan.",
        "2021-10-05",
        "call held: Peter Lund, Rosa Vidal",
    ),
    # a ruler without a name; a session that opened; talks on a treaty; guests from a university
    (
        "Kenyan Ambassador to Norway Peter Kamau presented his Letters of Credence to His Majesty the King on Monday.",
        "2021-10-05",
        "handover held: Peter Kamau",
    ),
    (
        "The second session of the Norway-Chile Joint Commission opened in Oslo on Monday under the chairmanship of "
        "Minister Peter Lund of Norway and Minister Rosa Vidal of Chile.",
        "2021-10-05",
        "consultations held: Peter Lund, Rosa Vidal",
    ),
    (
        "Norwegian Minister Peter Lund and Minister Rosa Vidal of Chile concluded negotiations on a protocol in Oslo.",
        "2021-10-05",
        "meeting held: Peter Lund, Rosa Vidal",
    ),
    (
        "Rector Peter Lund of the University of Oslo welcomed a delegation from the University of Warsaw on Friday.",
        "2021-10-05",
        "meeting held: Peter Lund",
    ),
    # who signed for the other side, told behind "while"
    (
        "Peter Lund of Norway signed the pact while Kgosi Roe of Botswana appended his signature for his government.",
        "2021-10-05",
        "signing held: Kgosi Roe, Peter Lund",
    ),
    # signatures, whatever is done with them; who concluded a treaty; whose guest somebody was
    (
        "The pact carries since yesterday the signatures of Peter Lund of Norway and Kgosi Roe of Botswana.",
        "2021-10-05",
        "signing held: Kgosi Roe, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund and Minister Kgosi Roe of Botswana gave the pact their signatures in Oslo.",
        "2021-10-05",
        "signing held: Kgosi Roe, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund met Minister Kgosi Roe of Botswana. The pact still awaits their signatures.",
        "2021-10-05",
        "meeting held: Kgosi Roe, Peter Lund",
    ),
    (
        "An accord was concluded in Oslo by Norwegian Minister Peter Lund and Minister Kgosi Roe of Botswana.",
        "2021-10-05",
        "signing held: Kgosi Roe, Peter Lund",
    ),
    (
        "Kgosi Roe, Minister of Botswana, was Norwegian Minister Peter Lund's guest in Oslo today.",
        "2021-10-05",
        "meeting held: Kgosi Roe, Peter Lund",
    ),
    (
        "Kgosi Roe, Minister of Botswana, was on the line with Norwegian Minister Peter Lund today.",
        "2021-10-05",
        "call held: Kgosi Roe, Peter Lund",
    ),
    (
        "Norwegian Minister Peter Lund today received Botswana's heads of mission.",
        "2021-10-05",
        "meeting held: Peter Lund",
    ),
    # what somebody had the chance to do was done; the guest of a dinner meets nobody named later
    (
        "Norwegian Minister Peter Lund was glad: he had the opportunity to meet Minister Kgosi Roe of Botswana today.",
        "2021-10-05",
        "meeting held: Kgosi Roe, Peter Lund",
    ),
    (
        "Minister Kgosi Roe of Botswana came to Oslo, and Norwegian Minister Peter Lund met her there.",
        "2021-10-05",
        "visit held: Kgosi Roe; meeting held: Kgosi Roe, Peter Lund",
    ),
    (
        "A dinner was given by Norwegian President Peter Lund for his guest, President Kgosi Roe of Botswana. At the "
        "dinner was also Minister Mpho Sento of Botswana.",
        "2021-10-05",
        "meeting held: Kgosi Roe, Mpho Sento, Peter Lund",
    ),
    # a call as a noun, respects that are paid
    (
        "Prime Minister Anil Bhatta of Nepal flew to Beijing on 20 March 2016. A call on President Luo Jian is slated "
        "for the same evening.",
        "2016-03-20",
        "visit held: Anil Bhatta; meeting planned: Anil Bhatta, Luo Jian",
    ),
    (
        "Sri Lankan Navy chief Ruwan Perera made his way to the palace to pay his respects to President Anwar Hosen of "
        "Bangladesh.",
        "2016-03-20",
        "meeting held: Anwar Hosen, Ruwan Perera",
    ),
    # a telephone call told by "called" alone; a weekday with a verb of going in the present lies ahead
    (
        "Estonian Foreign Minister Arvo Lindt called Latvian Foreign Minister Andris Kalns.",
        "2021-10-05",
        "call held: Andris Kalns, Arvo Lindt",
    ),
    (
        "Estonian Foreign Minister Arvo Lindt met Latvian Foreign Minister Andris Kalns. Lindt called Foreign Minister "
        "Andris Kalns a friend.",
        "2021-10-05",
        "meeting held: Andris Kalns, Arvo Lindt",
    ),
    (
        "On Friday the Estonian delegation headed by Foreign Minister Arvo Lindt goes on to Riga.",
        "2021-10-05",
        "visit planned: Arvo Lindt",
    ),
    # a delegation that one had discussions with, its head told behind
    (
        "Ghanaian Trade Minister Kofi Brempah has held discussions with a Rwandan delegation. Leading the delegation "
        "was Aline Uwase, the Chief Executive Officer of Borvik Water.",
        "2021-10-05",
        "meeting held: Aline Uwase, Kofi Brempah",
    ),
    # receiving and calling on
    (
        "Foreign Minister Arvo Lindt on Monday received the Ambassador of Japan, Kenji Morota, for his farewell call "
        "at the Foreign Office. TALLINN",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota",
    ),
    (
        "Hanoi (VNA) - President Tran Quoc Minh on August 26 hosted a reception for Mongolian Ambassador to Vietnam "
        "Bold Ganzorig, who came to say goodbye before ending his term. At the reception, the President thanked the "
        "diplomat.",
        "2021-08-26",
        "meeting held: Bold Ganzorig, Tran Quoc Minh",
    ),
    (
        "Deputy Prime Minister Luca Ferran received newly-accredited Ambassador of Saudi Arabia Saud Al Rashid. Later "
        "the same day, he received Ambassador of Laos Kham Vong.",
        "2021-08-26",
        "meeting held: Luca Ferran, Saud Al Rashid; meeting held: Kham Vong, Luca Ferran",
    ),
    (
        "Speaker of the National Assembly of Armenia Aram Petrosyan today received the delegation led by Head of the "
        "Iran-Armenia Parliamentary Friendship Group of Iran Mehdi Karimi.",
        "2021-12-20",
        "meeting held: Aram Petrosyan, Mehdi Karimi",
    ),
    (
        "MUSCAT: Salim bin Rashid, Minister of Trade, received on Thursday Pawel Lisowski, Foreign Minister of Poland.",
        "2024-05-10",
        "meeting held: Pawel Lisowski, Salim bin Rashid",
    ),
    (
        '"We want more trade," Polish President Jan Lis said after the talks with his Kenyan counterpart Mary Oak.',
        "2024-05-10",
        "meeting held: Jan Lis, Mary Oak",
    ),
    (
        "Head of the Federal Office of Energy FOE Anna Keller and her Polish counterpart, Energy Minister Jan Lis, "
        "discussed power grids at a working lunch in Bern.",
        "2024-05-10",
        "meeting held: Anna Keller, Jan Lis",
    ),
    (
        "The Swiss President, Anna Keller, welcomed her Kenyan counterpart, Daniel Otieno, to Bern on 3 May. The two "
        "presidents discussed trade.",
        "2021-05-04",
        "meeting held: Anna Keller, Daniel Otieno",
    ),
    (
        "Kenyan President Daniel Otieno was received in Bern on Tuesday by Swiss President Anna Keller.",
        "2021-05-06",
        "meeting held: Anna Keller, Daniel Otieno",
    ),
    (
        "DHAKA, Jan 5 - Norwegian Ambassador Kari Hauge called on Foreign Minister Rahim Chowdhury at his office here "
        "today.",
        "2020-01-05",
        "meeting held: Kari Hauge, Rahim Chowdhury",
    ),
    (
        "The Ambassador of Russia to Sri Lanka Yuri Markov has called on the newly appointed Minister of Foreign "
        "Affairs Nimal Perera at the Foreign Ministry.",
        "2020-01-05",
        "meeting held: Nimal Perera, Yuri Markov",
    ),
    (
        "Meanwhile the High Commissioner of Pakistan to Sri Lanka Omar Farid has also paid a courtesy call on "
        "Minister of Foreign Affairs Nimal Perera.",
        "2020-01-05",
        "meeting held: Nimal Perera, Omar Farid",
    ),
    (
        "The President of Malta, Marija Borg, granted an audience to the Ambassador of Peru, Luis Quispe, at the "
        "Palace in Valletta on 7 June.",
        "2020-06-08",
        "meeting held: Luis Quispe, Marija Borg",
    ),
    # meeting and telephoning
    (
        "External Affairs Minister Ravi Menon held separate bilateral meetings with his counterparts from Mexico, "
        "Bosnia and Herzegovina, and Armenia on September 24.",
        "2023-09-25",
        "meeting held: Ravi Menon; meeting held: Ravi Menon; meeting held: Ravi Menon",
    ),
    (
        "The External Affairs Minister Ravi Menon also met his counterpart from Bosnia and Herzegovina, Damir "
        "Hadzic, and discussed growing ties with a focus on trade.",
        "2023-09-25",
        "meeting held: Damir Hadzic, Ravi Menon",
    ),
    (
        "External Affairs Minister Ravi Menon held a meeting with his Russian counterpart Igor Belov on the sidelines "
        "of the 79th Session of the UN General Assembly in New York and discussed key matters. Menon and Belov agreed "
        "to continue coordination.",
        "2024-09-26",
        "meeting held: Igor Belov, Ravi Menon",
    ),
    (
        "Qatari Foreign Minister Hamad Al Nasr met several officials in Geneva on Friday, including Kazakh Foreign "
        "Minister Askar Nurlan, Moroccan Foreign Minister Omar Bennani and Belgian Prime Minister Jan Claes.",
        "2024-09-28",
        "meeting held: Askar Nurlan, Hamad Al Nasr; meeting held: Hamad Al Nasr, Omar Bennani; "
        "meeting held: Hamad Al Nasr, Jan Claes",
    ),
    (
        "Saqr Al Ghani, Speaker of the Federal National Council of the UAE, met with the Speaker of the National "
        "Assembly of the Republic of Korea, Kim Jin-ho, on the sidelines of the Ninth Parliamentary Speakers' Summit.",
        "2023-10-15",
        "meeting held: Kim Jin-ho, Saqr Al Ghani",
    ),
    (
        "Iraqi Parliament Speaker Mahmoud Al-Saadi, who is heading a delegation to Tehran, met and talked with the "
        "Iranian Speaker Reza Moradi a few minutes ago.",
        "2023-10-15",
        "meeting held: Mahmoud Al-Saadi, Reza Moradi; visit held: Mahmoud Al-Saadi",
    ),
    (
        "Prime Minister Ana Costa of Portugal met in Lisbon on 4 March with the President of Ghana, Kofi Mensah.",
        "2022-03-05",
        "meeting held: Ana Costa, Kofi Mensah",
    ),
    (
        "Polish Foreign Minister Jan Wolski and his Czech colleague Petr Novy met in Prague yesterday. The two "
        "ministers discussed energy.",
        "2022-03-05",
        "meeting held: Jan Wolski, Petr Novy",
    ),
    (
        "Talks between Polish Foreign Minister Jan Wolski and Czech Foreign Minister Petr Novy were held in Prague on "
        "4 March.",
        "2022-03-05",
        "meeting held: Jan Wolski, Petr Novy",
    ),
    (
        "A meeting of Polish Foreign Minister Jan Wolski with Czech Foreign Minister Petr Novy took place in Prague "
        "on 4 March.",
        "2022-03-05",
        "meeting held: Jan Wolski, Petr Novy",
    ),
    (
        "On 4 March a meeting was held between the Minister of Energy of Kazakhstan Askar Nurlan and the Ambassador "
        "of France Paul Lemaire.",
        "2022-03-05",
        "meeting held: Askar Nurlan, Paul Lemaire",
    ),
    (
        "Askar Nurlan, Minister of Energy of Kazakhstan, told French Ambassador Paul Lemaire during their meeting in "
        "Astana on Friday that new projects are welcome.",
        "2022-03-05",
        "meeting held: Askar Nurlan, Paul Lemaire",
    ),
    (
        "The Speaker of the Parliament of Bangladesh Laila Karim said this at a meeting with Secretary-General of the "
        "Commonwealth Stephen Twain at a hotel in London.",
        "2022-03-05",
        "meeting held: Laila Karim, Stephen Twain",
    ),
    (
        "In a meeting with Chinese Ambassador Li Fang in Minsk on 5 May, Belarusian Prime Minister Oleg Danilov spoke "
        "of trade.",
        "2022-05-06",
        "meeting held: Li Fang, Oleg Danilov",
    ),
    (
        "Speaking at a meeting with Chinese Ambassador Li Fang, Belarusian Prime Minister Oleg Danilov praised the "
        "ties.",
        "2022-05-06",
        "meeting held: Li Fang, Oleg Danilov",
    ),
    (
        "Azerbaijani Energy Minister Rauf Aliyev has met with head of the Turkish company Demir Group Mehmet Yilmaz, "
        "Trend reports. Ways of cooperation were discussed at the meeting.",
        "2022-05-06",
        "meeting held: Mehmet Yilmaz, Rauf Aliyev",
    ),
    (
        "Bulgarian President Ivan Petrov will meet with Serbian President Marko Jovic in Sofia on 12 May.",
        "2022-05-06",
        "meeting planned: Ivan Petrov, Marko Jovic",
    ),
    (
        "Finnish Foreign Minister Aino Salo is to hold talks with Danish Foreign Minister Lars Holm on Monday in "
        "Helsinki, the ministry said on Friday.",
        "2022-05-06",
        "meeting planned: Aino Salo, Lars Holm",
    ),
    (
        "Secretary of State John Archer met today with Colombian Foreign Minister Rosa Velez at the Department of "
        "State in Washington. The Secretary and the Foreign Minister discussed migration.",
        "2022-05-06",
        "meeting held: John Archer, Rosa Velez",
    ),
    (
        "Secretary John Archer spoke today with Indian External Affairs Minister Ravi Menon.",
        "2022-05-06",
        "call held: John Archer, Ravi Menon",
    ),
    (
        "Foreign Minister Rahim Chowdhury held a telephone conversation with his Turkish counterpart Mehmet Demir on "
        "5 May.",
        "2022-05-06",
        "call held: Mehmet Demir, Rahim Chowdhury",
    ),
    (
        "A telephone conversation took place between Azerbaijani Foreign Minister Rauf Aliyev and Italian Foreign "
        "Minister Paolo Ricci on May 5.",
        "2022-05-06",
        "call held: Paolo Ricci, Rauf Aliyev",
    ),
    (
        "French President Louis Moreau had a phone call with Brazilian President Pedro Alves on Thursday.",
        "2022-05-06",
        "call held: Louis Moreau, Pedro Alves",
    ),
    (
        "On May 5, Uzbek President Timur Yusupov and Kyrgyz President Azamat Bekov talked over the phone.",
        "2022-05-06",
        "call held: Azamat Bekov, Timur Yusupov",
    ),
    (
        "Prime Minister Ana Costa received a phone call from President of Ghana Kofi Mensah on Thursday.",
        "2022-05-06",
        "call held: Ana Costa, Kofi Mensah",
    ),
    (
        "Iranian Road Minister Reza Moradi and Pakistani Commerce Adviser Omar Farid held a video-link meeting on "
        "Tuesday.",
        "2020-07-22",
        "call held: Omar Farid, Reza Moradi",
    ),
    # consultations
    (
        "Permanent Secretary Lim Wei co-chaired the 12th Defence Policy Dialogue by video conference today with "
        "French Director General Claire Morel.",
        "2020-10-29",
        "consultations held: Claire Morel, Lim Wei",
    ),
    (
        "The 2nd Meeting of the Philippines-India Joint Commission on Bilateral Cooperation was held on 21 October "
        "2013, in Manila. The meeting was co-chaired by Alberto Reyes, Secretary of Foreign Affairs of the "
        "Philippines and Ravi Menon, Minister of External Affairs of India.",
        "2013-10-23",
        "consultations held: Alberto Reyes, Ravi Menon",
    ),
    (
        "Political consultations between the foreign ministries of Georgia and Latvia were held in Riga on 5 May. The "
        "Georgian side was led by Deputy Minister Giorgi Beridze, the Latvian side by State Secretary Andris Kalns.",
        "2022-05-06",
        "consultations held: Andris Kalns, Giorgi Beridze",
    ),
    (
        "Georgia and Latvia held political consultations in Riga on 5 May.",
        "2022-05-06",
        "consultations held",
    ),
    (
        "Deputy Foreign Minister Giorgi Beridze held political consultations with Latvian State Secretary Andris "
        "Kalns in Riga on 5 May.",
        "2022-05-06",
        "consultations held: Andris Kalns, Giorgi Beridze",
    ),
    (
        "The fifth session of the Joint Economic Committee between Oman and Iran began in Muscat on 5 May. It is "
        "chaired by Omani Minister of Commerce Ali Al Harthy and Iranian Road Minister Reza Moradi.",
        "2022-05-05",
        "consultations held: Ali Al Harthy, Reza Moradi",
    ),
    (
        "The next round of the dialogue will be held in Seoul in 2025.",
        "2024-05-05",
        "consultations planned",
    ),
    # visits
    (
        "Myanmar Minister of Foreign Affairs Aung Thaung visited India from January 19-24, 2003. He called on Prime "
        "Minister Anil Joshi and met Finance Minister Jaya Rao.",
        "2003-02-19",
        "visit held: Aung Thaung; meeting held: Anil Joshi, Aung Thaung; meeting held: Aung Thaung, Jaya Rao",
    ),
    (
        "National Assembly Chairwoman Nguyen Thi Hoa will lead a high-ranking delegation to visit Turkey from October "
        "7-12.",
        "2018-10-05",
        "visit planned: Nguyen Thi Hoa",
    ),
    (
        "Solomon Islands Prime Minister Peter Kauna has arrived in Beijing for an official visit. The Prime Minister "
        "is scheduled to meet Chinese President Wu Jian today.",
        "2019-10-09",
        "visit held: Peter Kauna; meeting planned: Peter Kauna, Wu Jian",
    ),
    (
        "At the invitation of Foreign Minister Paolo Ricci, Azerbaijani Foreign Minister Rauf Aliyev will pay an "
        "official visit to Italy on May 12-13.",
        "2022-05-06",
        "visit planned: Rauf Aliyev",
    ),
    (
        "A delegation headed by Defence Minister Murat Osman arrived in Baku on Monday on an official visit, the "
        "ministry said.",
        "2022-05-06",
        "visit held: Murat Osman",
    ),
    (
        "The Indian delegation led by Lok Sabha member Sanjay Rao is in Islamabad to attend a three-day meeting.",
        "2017-03-16",
        "visit held: Sanjay Rao",
    ),
    (
        "Foreign Minister Aino Salo paid a working visit to Norway on 5 May, where she met with Foreign Minister Kari "
        "Hauge.",
        "2022-05-06",
        "visit held: Aino Salo; meeting held: Aino Salo, Kari Hauge",
    ),
    (
        "As part of his working visit to Vienna, Foreign Minister Rauf Aliyev met with Austrian Foreign Minister Karl "
        "Huber.",
        "2022-05-06",
        "visit held: Rauf Aliyev; meeting held: Karl Huber, Rauf Aliyev",
    ),
    (
        "Foreign Minister Rauf Aliyev, who is on an official visit to Austria, met with Austrian President Max Gruber "
        "on May 5.",
        "2022-05-06",
        "visit held: Rauf Aliyev; meeting held: Max Gruber, Rauf Aliyev",
    ),
    # papers handed over
    (
        "The new Ambassador of the United States to Mongolia, Mary Porter, presented her credentials to President Bat "
        "Erdene of Mongolia on Friday, August 24.",
        "2012-08-25",
        "handover held: Bat Erdene, Mary Porter",
    ),
    (
        "President Bat Erdene accepted the credentials of the newly appointed Ambassador of Chile, Diego Soto, on 5 "
        "May.",
        "2022-05-06",
        "handover held: Bat Erdene, Diego Soto",
    ),
    (
        "Envoys of three states presented their credentials to President Arun Mehta at a ceremony held here today. "
        "The envoys who presented their credentials were Ambassador of Ethiopia Abebe Kassa, Ambassador of France "
        "Paul Lemaire and Ambassador of Peru Luis Quispe.",
        "2016-07-02",
        "handover held: Abebe Kassa, Arun Mehta, Luis Quispe, Paul Lemaire",
    ),
    (
        "Ambassador Yuri Markov handed over a message of felicitation from the Russian Foreign Minister Igor Belov to "
        "Foreign Minister Nimal Perera on Thursday.",
        "2022-05-06",
        "handover held: Nimal Perera, Yuri Markov",
    ),
    (
        "The Ambassador of Chile, Diego Soto, presented copies of his credentials to Deputy Foreign Minister Giorgi "
        "Beridze on 5 May.",
        "2022-05-06",
        "handover held: Diego Soto, Giorgi Beridze",
    ),
    (
        "Foreign Minister Rauf Aliyev received a copy of the credentials of the newly appointed Ambassador of Chile "
        "Diego Soto on May 5.",
        "2022-05-06",
        "handover held: Diego Soto, Rauf Aliyev",
    ),
    (
        "Prime Minister Hamid Saleh received letters of credence from the Ambassador of Peru, Luis Quispe, at the "
        "Royal Palace.",
        "2022-05-06",
        "handover held: Hamid Saleh, Luis Quispe",
    ),
    # signing
    (
        "Kenya and Uganda signed an agreement on fisheries in Nairobi on 5 May. The document was signed by Kenyan "
        "Minister Daniel Otieno and Ugandan Minister Grace Namara.",
        "2022-05-06",
        "signing held: Daniel Otieno, Grace Namara",
    ),
    (
        "A memorandum of understanding was signed by Daniel Otieno, Minister of Trade of Kenya, and Grace Namara, "
        "Minister of Trade of Uganda, in Kampala on 5 May.",
        "2022-05-06",
        "signing held: Daniel Otieno, Grace Namara",
    ),
    (
        "After the talks, Kenyan Minister Daniel Otieno and Ugandan Minister Grace Namara signed a protocol.",
        "2022-05-06",
        "signing held: Daniel Otieno, Grace Namara",
    ),
    # those present
    (
        "Foreign Minister Arvo Lindt met with Japanese Ambassador Kenji Morota on Monday. Deputy Minister Mart Saar "
        "also took part in the meeting.",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota, Mart Saar",
    ),
    (
        "Foreign Minister Arvo Lindt met with Japanese Ambassador Kenji Morota on Monday. The meeting was attended by "
        "Deputy Minister Mart Saar and Director General Liis Tamm.",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota, Liis Tamm, Mart Saar",
    ),
    (
        "Foreign Minister Arvo Lindt met with Japanese Ambassador Kenji Morota on Monday. Also present were Deputy "
        "Minister Mart Saar and Director General Liis Tamm.",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota, Liis Tamm, Mart Saar",
    ),
    (
        "Foreign Minister Arvo Lindt met with Japanese Ambassador Kenji Morota on Monday in the presence of Deputy "
        "Minister Mart Saar.",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota, Mart Saar",
    ),
    (
        "Foreign Minister Arvo Lindt, accompanied by Deputy Minister Mart Saar, met with Japanese Ambassador Kenji "
        "Morota on Monday.",
        "2021-10-05",
        "meeting held: Arvo Lindt, Kenji Morota, Mart Saar",
    ),
    # conferences
    (
        "Foreign Minister Arvo Lindt took part in the Baltic Security Forum in Riga on 4-5 May.",
        "2022-05-06",
        "conference held: Arvo Lindt",
    ),
    (
        "Foreign Minister Arvo Lindt addressed the Baltic Security Conference in Riga on 5 May.",
        "2022-05-06",
        "conference held: Arvo Lindt",
    ),
    (
        "The Third Caspian Summit will take place in Baku on 12 June.",
        "2022-05-06",
        "conference planned",
    ),
    # no engagement
    (
        "The Foreign Ministry said that dialogue must continue and that the ministers should meet more often.",
        "2022-05-06",
        "",
    ),
    (
        "Minister Arvo Lindt invited his counterpart to visit Estonia.",
        "2022-05-06",
        "",
    ),
    (
        "The President called on the parties to end the fighting and welcomed the decision of the court.",
        "2022-05-06",
        "",
    ),
    (
        "The finance ministry opened a new office in the capital and published its budget for 2023.",
        "2022-05-06",
        "",
    ),
    # as agencies and ministries across the world write
    (
        "BEIJING, May 5 (Xinhua) -- Chinese Foreign Minister Liu Wei met with visiting Laotian Foreign Minister Kham "
        "Vong in Beijing on Thursday. Liu said China is ready to work with Laos.",
        "2022-05-05",
        "meeting held: Kham Vong, Liu Wei; visit held: Kham Vong",
    ),
    (
        "Chinese Vice Premier Zhao Ming said on Friday, when meeting with Peruvian Foreign Minister Rosa Velez, that "
        "ties are good.",
        "2022-05-07",
        "meeting held: Rosa Velez, Zhao Ming",
    ),
    (
        "Chinese President Wu Jian on Monday held talks with his Ghanaian counterpart Kofi Mensah in Beijing. Prior "
        "to the talks, Wu held a welcome ceremony for Mensah. After the talks, they witnessed the signing of several "
        "cooperation documents.",
        "2022-05-10",
        "meeting held: Kofi Mensah, Wu Jian; signing held: Kofi Mensah, Wu Jian",
    ),
    (
        "On May 5, Mr. Sato Kenji, Minister for Foreign Affairs of Japan, held a meeting with Ms. Aino Salo, Minister "
        "for Foreign Affairs of Finland, for approximately 40 minutes. At the outset, Minister Sato welcomed her "
        "first visit to Japan.",
        "2022-05-05",
        "meeting held: Aino Salo, Sato Kenji; visit held: Aino Salo",
    ),
    (
        "Mr. Mori Taro, Parliamentary Vice-Minister for Foreign Affairs of Japan, received a courtesy call from Mr. "
        "Kofi Mensah, Ambassador of Ghana to Japan.",
        "2022-05-05",
        "meeting held: Kofi Mensah, Mori Taro",
    ),
    (
        "Mr. Kofi Mensah, President of Ghana, paid a courtesy call on Prime Minister Tanaka Hiroshi of Japan on 5 May.",
        "2022-05-05",
        "meeting held: Kofi Mensah, Tanaka Hiroshi",
    ),
    (
        "Foreign Minister Sato had a dinner with Finnish Foreign Minister Aino Salo after their meeting on May 5.",
        "2022-05-05",
        "meeting held: Aino Salo, Sato; other held: Aino Salo, Sato",
    ),
    (
        "On May 5, Russian Deputy Foreign Minister Igor Belov received Ambassador of Chile to Russia Diego Soto at "
        "the latter's request. During the conversation, the officials discussed trade.",
        "2022-05-06",
        "meeting held: Diego Soto, Igor Belov",
    ),
    (
        "On May 5, Russian Foreign Minister Igor Belov had a telephone conversation with Foreign Minister of Chile "
        "Rosa Velez.",
        "2022-05-06",
        "call held: Igor Belov, Rosa Velez",
    ),
    (
        "A working meeting between Russian Ambassador to Cyprus Yuri Markov and Cypriot Minister of Energy Nikos "
        "Stavrou took place on May 5.",
        "2022-05-06",
        "meeting held: Nikos Stavrou, Yuri Markov",
    ),
    (
        "DOHA: The Prime Minister of Qatar Hamad Al Nasr met today with the Minister of Defence of Italy Paolo Ricci, "
        "who is visiting the country. The meeting was attended by the Commander of the Navy Ali Al Kuwari.",
        "2022-05-06",
        "meeting held: Ali Al Kuwari, Hamad Al Nasr, Paolo Ricci; visit held: Paolo Ricci",
    ),
    (
        "Minister of Finance Ali Al Kuwari received in his office on Sunday the Ambassador of Canada to Qatar, Mary "
        "Porter, and discussed relations with her.",
        "2022-05-06",
        "meeting held: Ali Al Kuwari, Mary Porter",
    ),
    (
        "On May 5, a delegation of the Republic of Korea headed by Vice Minister Kim Jin-ho arrived in Tashkent. The "
        "guests were received at the Ministry of Energy of Uzbekistan by Minister Timur Yusupov.",
        "2022-05-06",
        "visit held: Kim Jin-ho; meeting held: Kim Jin-ho, Timur Yusupov",
    ),
    (
        "Kyrgyz President Azamat Bekov received Minister of Foreign Affairs of Hungary Bela Nagy within the framework "
        "of his official visit to Bishkek.",
        "2022-05-06",
        "meeting held: Azamat Bekov, Bela Nagy; visit held: Bela Nagy",
    ),
    (
        "Within the framework of the visit, Hungarian Foreign Minister Bela Nagy held talks with Kyrgyz Prime "
        "Minister Ulan Isaev.",
        "2022-05-06",
        "visit held: Bela Nagy; meeting held: Bela Nagy, Ulan Isaev",
    ),
    (
        "The Chairman of the Senate of Kazakhstan Askar Nurlan met with the Ambassador Extraordinary and "
        "Plenipotentiary of Hungary to Kazakhstan Bela Nagy.",
        "2022-05-06",
        "meeting held: Askar Nurlan, Bela Nagy",
    ),
    (
        "Foreign Minister Jan Wolski is paying a two-day visit to Georgia, where he will meet President Nino "
        "Gelashvili and Prime Minister Davit Kiknadze.",
        "2022-05-06",
        "visit held: Jan Wolski; meeting planned: Jan Wolski, Nino Gelashvili; "
        "meeting planned: Davit Kiknadze, Jan Wolski",
    ),
    (
        "Federal Councillor Anna Keller will travel to Kenya on 12 May for an official visit. She will hold talks "
        "with President Daniel Otieno.",
        "2022-05-06",
        "visit planned: Anna Keller; meeting planned: Anna Keller, Daniel Otieno",
    ),
    (
        "On 5 May, State Secretary Andris Kalns met in Riga with the Political Director of the Ministry of Foreign "
        "Affairs of Italy, Paolo Ricci, for political consultations.",
        "2022-05-06",
        "consultations held: Andris Kalns, Paolo Ricci",
    ),
    (
        "President Marija Borg met with German Chancellor Max Gruber during her working visit to Berlin on Thursday.",
        "2022-05-06",
        "meeting held: Marija Borg, Max Gruber; visit held: Marija Borg",
    ),
    (
        "Today in Brussels the Slovak Prime Minister Peter Novak met European Commissioner Laura Conti.",
        "2022-05-06",
        "meeting held: Laura Conti, Peter Novak",
    ),
    (
        "Slovak Prime Minister Peter Novak was in Brussels today, where he met European Commissioner Laura Conti.",
        "2022-05-06",
        "visit held: Peter Novak; meeting held: Laura Conti, Peter Novak",
    ),
    (
        "Irish Foreign Minister Sean Daly welcomed his Estonian counterpart Arvo Lindt to Dublin today for talks on "
        "trade.",
        "2022-05-06",
        "meeting held: Arvo Lindt, Sean Daly",
    ),
    (
        "The High Commissioner of Ghana to Rwanda, Kofi Mensah, on Tuesday paid a courtesy call to the Minister of "
        "Defence of Rwanda, Jean Habimana, in Kigali.",
        "2022-05-06",
        "meeting held: Jean Habimana, Kofi Mensah",
    ),
    (
        "President Daniel Otieno of Kenya on Tuesday hosted his Ugandan counterpart, Moses Okello, at State House, "
        "Nairobi, for bilateral talks.",
        "2022-05-06",
        "meeting held: Daniel Otieno, Moses Okello",
    ),
    (
        "Ugandan President Moses Okello has arrived in Nairobi for a three-day State Visit. He was received at the "
        "airport by Kenyan Foreign Minister Grace Wanjiru.",
        "2022-05-06",
        "visit held: Moses Okello; meeting held: Grace Wanjiru, Moses Okello",
    ),
    (
        "Thai Deputy Prime Minister Somchai Suk co-chaired with Lao Deputy Prime Minister Kham Vong the 23rd Meeting "
        "of the Thai-Lao Joint Commission in Bangkok on 5 May.",
        "2022-05-06",
        "consultations held: Kham Vong, Somchai Suk",
    ),
    (
        "Secretary Shri Anil Joshi led the Indian side at the Foreign Office Consultations with Nepal held in "
        "Kathmandu on 5 May. The Nepali side was led by Foreign Secretary Ram Thapa.",
        "2022-05-06",
        "consultations held: Anil Joshi, Ram Thapa",
    ),
    (
        "On the sidelines of the forum, Minister Anil Joshi held bilateral meetings with Nepali Minister Ram Thapa "
        "and Bhutanese Minister Tshering Dorji.",
        "2022-05-06",
        "meeting held: Anil Joshi, Ram Thapa; meeting held: Anil Joshi, Tshering Dorji",
    ),
    (
        "Minister Anil Joshi arrived in Kathmandu on 4 May on a two-day official visit. He called on President of "
        "Nepal Hari Gurung and held delegation-level talks with Foreign Minister Ram Thapa. The two ministers signed "
        "an agreement on rail links.",
        "2022-05-06",
        "visit held: Anil Joshi; meeting held: Anil Joshi, Hari Gurung; meeting held: Anil Joshi, Ram Thapa; "
        "signing held: Anil Joshi, Ram Thapa",
    ),
    (
        "WASHINGTON, May 5 (UPI) - President Harmon conferred today with Prime Minister Ito of Japan at the White "
        "House.",
        "1975-05-05",
        "meeting held: Harmon, Ito",
    ),
    (
        "MOSCOW, May 5 (AP) - French Foreign Minister Louis Moreau arrived here today for talks with Soviet leaders.",
        "1982-05-05",
        "visit held: Louis Moreau; meeting held: Louis Moreau",
    ),
    (
        "CAIRO, May 5 (Reuter) - Egyptian Foreign Minister Samir Fahmy flew to Damascus on Tuesday for talks with "
        "Syrian President Adnan Khoury.",
        "1987-05-06",
        "visit held: Samir Fahmy; meeting held: Adnan Khoury, Samir Fahmy",
    ),
    (
        "The two leaders, who met for three hours at Camp David, President Harmon and Prime Minister Ito of Japan, "
        "agreed on steel.",
        "1975-05-05",
        "meeting held: Harmon, Ito",
    ),
    (
        "Members of the Swiss-Kenyan parliamentary friendship group led by Anna Keller met with Kenyan Speaker Daniel "
        "Otieno in Nairobi on 5 May.",
        "2022-05-06",
        "meeting held: Anna Keller, Daniel Otieno",
    ),
    (
        "The Speaker of the Parliament of Georgia, Nino Gelashvili, hosted the Speaker of the Seimas of Lithuania, "
        "Jonas Petraitis, in Tbilisi on 5 May.",
        "2022-05-06",
        "meeting held: Jonas Petraitis, Nino Gelashvili",
    ),
    (
        "Foreign Minister Jan Wolski met Georgian President Nino Gelashvili on 5 May. In October last year, "
        "Gelashvili visited Poland.",
        "2022-05-06",
        "meeting held: Jan Wolski, Nino Gelashvili; visit past: Nino Gelashvili",
    ),
    (
        "Foreign Minister Jan Wolski met Georgian President Nino Gelashvili on 5 May. Gelashvili will visit Poland in "
        "June.",
        "2022-05-06",
        "meeting held: Jan Wolski, Nino Gelashvili; visit planned: Nino Gelashvili",
    ),
    (
        "Foreign Minister Jan Wolski met Georgian President Nino Gelashvili on 5 May. Wolski thanked Gelashvili for "
        "the agreement signed between Poland and Georgia in March 2019.",
        "2022-05-06",
        "meeting held: Jan Wolski, Nino Gelashvili; signing past",
    ),
    # retold with other words, order turned round
    (
        "VIENNA - Austrian Chancellor Max Gruber had Slovenian Prime Minister Peter Novak as his guest on Monday. The "
        "talk between the two was about rail links.",
        "2022-05-10",
        "meeting held: Max Gruber, Peter Novak",
    ),
    (
        "Latvian Speaker Andris Kalns spent Tuesday in Oslo. In the morning he sat down with Norwegian Foreign "
        "Minister Kari Hauge; in the afternoon Prime Minister Erik Dahl received him.",
        "2022-05-11",
        "visit held: Andris Kalns; meeting held: Andris Kalns, Kari Hauge; meeting held: Andris Kalns, Erik Dahl",
    ),
    (
        "Latvian Speaker Andris Kalns began his two-day visit to Norway on Tuesday with a meeting with Foreign "
        "Minister Kari Hauge.",
        "2022-05-11",
        "visit held: Andris Kalns; meeting held: Andris Kalns, Kari Hauge",
    ),
    (
        "The visit of Latvian Speaker Andris Kalns to Norway ended with a working lunch hosted by Norwegian Foreign "
        "Minister Kari Hauge.",
        "2022-05-11",
        "visit held: Andris Kalns; meeting held: Andris Kalns, Kari Hauge",
    ),
    (
        "Speaker Andris Kalns of Latvia, on a visit to Oslo, was received by King Olav on Tuesday and later held "
        "talks with Speaker Nils Berg.",
        "2022-05-11",
        "visit held: Andris Kalns; meeting held: Andris Kalns, Olav; meeting held: Andris Kalns, Nils Berg",
    ),
    (
        "Peruvian Foreign Minister Rosa Velez met on Friday in Lima with three ambassadors: Diego Soto of Chile, Paul "
        "Lemaire of France and Jean Tremblay of Canada.",
        "2022-05-07",
        "meeting held: Diego Soto, Rosa Velez; meeting held: Paul Lemaire, Rosa Velez; "
        "meeting held: Jean Tremblay, Rosa Velez",
    ),
    (
        "Peruvian Foreign Minister Rosa Velez held separate talks with Diego Soto, Foreign Minister of Chile; Pedro "
        "Alves, Foreign Minister of Brazil; and Juan Rojas, Foreign Minister of Bolivia.",
        "2022-05-07",
        "meeting held: Diego Soto, Rosa Velez; meeting held: Pedro Alves, Rosa Velez; "
        "meeting held: Juan Rojas, Rosa Velez",
    ),
    (
        "The Foreign Ministers of Peru, Chile and Brazil, Rosa Velez, Diego Soto and Pedro Alves, met in Lima on 5 "
        "May.",
        "2022-05-07",
        "meeting held: Diego Soto, Pedro Alves, Rosa Velez",
    ),
    (
        "Peruvian Foreign Minister Rosa Velez, Chilean Foreign Minister Diego Soto and Brazilian Foreign Minister "
        "Pedro Alves held a trilateral meeting in Lima on 5 May.",
        "2022-05-07",
        "meeting held: Diego Soto, Pedro Alves, Rosa Velez",
    ),
    (
        "Peruvian Foreign Minister Rosa Velez will visit Chile on 12 May. She will meet with her counterpart Diego "
        "Soto and with representatives of the business community.",
        "2022-05-07",
        "visit planned: Rosa Velez; meeting planned: Diego Soto, Rosa Velez; meeting planned: Rosa Velez",
    ),
    (
        "Peruvian Foreign Minister Rosa Velez begins a tour of Chile, Brazil and Bolivia on Monday, the ministry said.",
        "2022-05-07",
        "visit planned: Rosa Velez; visit planned: Rosa Velez; visit planned: Rosa Velez",
    ),
    (
        "While in Santiago, Peruvian Foreign Minister Rosa Velez also met the President of Chile, Juan Rojas.",
        "2022-05-07",
        "visit held: Rosa Velez; meeting held: Juan Rojas, Rosa Velez",
    ),
    (
        "During her stay in Chile, Peruvian Foreign Minister Rosa Velez called on President Juan Rojas of Chile and "
        "visited the port of Arica.",
        "2022-05-07",
        "visit held: Rosa Velez; meeting held: Juan Rojas, Rosa Velez",
    ),
    (
        "The 10th session of the Kenya-Uganda Joint Ministerial Commission opened in Kampala on Monday. Kenyan "
        "Foreign Minister Grace Wanjiru and her Ugandan counterpart Moses Okello are leading their delegations.",
        "2022-05-10",
        "consultations held: Grace Wanjiru, Moses Okello",
    ),
    (
        "Kenya and Uganda held the 10th session of their Joint Ministerial Commission in Kampala on Monday under the "
        "chairmanship of Grace Wanjiru, Foreign Minister of Kenya, and Moses Okello, Foreign Minister of Uganda.",
        "2022-05-10",
        "consultations held: Grace Wanjiru, Moses Okello",
    ),
    (
        "At the end of the session, Kenyan Foreign Minister Grace Wanjiru and Ugandan Foreign Minister Moses Okello "
        "put their names to a memorandum on roads.",
        "2022-05-10",
        "signing held: Grace Wanjiru, Moses Okello",
    ),
    (
        "Mongolian Ambassador Bold Ganzorig bade farewell to Vice President Tran Hoa of Vietnam on Monday.",
        "2022-05-10",
        "meeting held: Bold Ganzorig, Tran Hoa",
    ),
    (
        "Before his departure, Mongolian Ambassador Bold Ganzorig took leave of Vice President Tran Hoa of Vietnam.",
        "2022-05-10",
        "meeting held: Bold Ganzorig, Tran Hoa",
    ),
    (
        "Finnish Foreign Minister Aino Salo and her Danish colleague Lars Holm spoke by phone today. They discussed "
        "the Arctic.",
        "2022-05-10",
        "call held: Aino Salo, Lars Holm",
    ),
    (
        "The Arctic was the subject of a telephone call on Monday between Finnish Foreign Minister Aino Salo and "
        "Danish Foreign Minister Lars Holm.",
        "2022-05-10",
        "call held: Aino Salo, Lars Holm",
    ),
    (
        "Danish Foreign Minister Lars Holm told his Finnish counterpart, Aino Salo, in a telephone call on Monday "
        "that Denmark backs the plan.",
        "2022-05-10",
        "call held: Aino Salo, Lars Holm",
    ),
    (
        "Ways to boost trade were discussed as Uzbek Trade Minister Timur Yusupov met with Pakistani Ambassador Omar "
        "Farid.",
        "2022-05-10",
        "meeting held: Omar Farid, Timur Yusupov",
    ),
    (
        "Trade was the focus of a meeting in Tashkent between Uzbek Trade Minister Timur Yusupov and Pakistani "
        "Ambassador Omar Farid.",
        "2022-05-10",
        "meeting held: Omar Farid, Timur Yusupov",
    ),
    (
        "Uzbek Trade Minister Timur Yusupov on Monday invited Pakistani firms to invest, during talks with Pakistani "
        "Ambassador Omar Farid.",
        "2022-05-10",
        "meeting held: Omar Farid, Timur Yusupov",
    ),
    (
        "Pakistani Ambassador Omar Farid was welcomed at the Ministry of Trade of Uzbekistan by Minister Timur "
        "Yusupov.",
        "2022-05-10",
        "meeting held: Omar Farid, Timur Yusupov",
    ),
    (
        "A delegation from the Export Bank of Korea met Uzbek Trade Minister Timur Yusupov in Tashkent on Monday.",
        "2022-05-10",
        "meeting held: Timur Yusupov",
    ),
    (
        "Uzbek Trade Minister Timur Yusupov received a group of Korean investors on Monday.",
        "2022-05-10",
        "meeting held: Timur Yusupov",
    ),
    (
        "Nigerian Foreign Minister Musa Bello delivered a letter from President Sani Ade to Ghanaian President Kofi "
        "Mensah in Accra on Monday.",
        "2022-05-10",
        "handover held: Kofi Mensah, Musa Bello",
    ),
    (
        "Ghanaian President Kofi Mensah has received a written message from Nigerian President Sani Ade, delivered by "
        "Foreign Minister Musa Bello.",
        "2022-05-10",
        "handover held: Kofi Mensah, Musa Bello",
    ),
    (
        "Nigerian Foreign Minister Musa Bello opened the Lagos Trade Exhibition on Monday together with Ghanaian "
        "Trade Minister Yaw Boateng.",
        "2022-05-10",
        "conference held: Musa Bello, Yaw Boateng",
    ),
    (
        "The West African Energy Conference, held in Lagos from 3 to 5 May, was attended by Nigerian Minister Musa "
        "Bello and Ghanaian Minister Yaw Boateng.",
        "2022-05-10",
        "conference held: Musa Bello, Yaw Boateng",
    ),
    # a call paid to "him"; a guest received at the seat of a body; a bearer; who was present at what has been held
    (
        "Minister of State Obi Eze of Nigeria spoke when the Czech Ambassador, Mr Pavel Hrdy, paid him a courtesy "
        "visit.",
        "2019-06-12",
        "meeting held: Obi Eze, Pavel Hrdy",
    ),
    (
        "Mr. Ali Ferhat, Minister of Foreign Affairs of Algeria, received yesterday at the headquarters of the "
        "Ministry Mr. Juan Rivas, special envoy of the President of Panama, bearer of a message from General Rod Vila.",
        "1978-04-11",
        "handover held: Ali Ferhat, Juan Rivas",
    ),
    (
        "Cuban Minister Osvaldo Peral met Angolan Minister Jorge Kassa, who will be received by President Lazaro Font "
        "on Friday. Also present was the Angolan ambassador, Ana Bumba.",
        "1995-11-21",
        "meeting held: Ana Bumba, Jorge Kassa, Osvaldo Peral; meeting planned: Jorge Kassa, Lazaro Font",
    ),
    # a body to be revived has not met; staff exchanges are no talks
    ("Zimbabwe and Iran agreed on Monday to revive the Joint Commission on Economic Co-operation.", "2009-07-16", ""),
    (
        "The Institute of Jamaica would begin staff exchanges with the National Library of Chile later this year.",
        "2012-05-30",
        "",
    ),
    # one signing told twice; an airline is no visitor; a "she" who met is of the other side
    (
        "The Ugandan minister, Abe Rugo, signed for Uganda and the Turkish minister, Kemal Acar, for Turkey. The deal "
        "covers air services. The signing took place on Wednesday and was attended by Ambassador Aylin Tun.",
        "2011-11-04",
        "signing held: Abe Rugo, Aylin Tun, Kemal Acar",
    ),
    ("Turkish Airlines flew to Entebbe for the first time in June 2010.", "2011-11-04", ""),
    # "the meeting" of several ministers told of; the day on which one left for it is not its own
    (
        "Angolan Defence Minister Ze Kituta left Luanda on Wednesday for Harare, where he will take part in a meeting "
        "of defence ministers. The meeting, due on Thursday and Friday, will be also attended by his Zimbabwean and "
        "Namibian counterparts, Moses Dube and Tito Nakale. The ministers will review the ceasefire.",
        "1999-10-14",
        "conference planned: Moses Dube, Tito Nakale, Ze Kituta; visit held: Ze Kituta",
    ),
    # a letter from one principal to another is taken by whom its bearer met
    (
        "Ethiopian Foreign Minister Tariku Gebre met the Minister of State for African Affairs of Qatar, Salem Hajri. "
        "The Minister of State said trade grew. He also delivered an invitation from Emir Nasser Rumai to Prime "
        "Minister Abel Wolde to visit Doha.",
        "2017-02-22",
        "meeting held: Salem Hajri, Tariku Gebre; handover held: Salem Hajri, Tariku Gebre",
    ),
    # who led one side and who the other
    (
        "Officials of Namibia and Botswana met in Windhoek on Wednesday. Botswana was represented by its Permanent "
        "Secretary, Mo Kgosi, while the Namibian team was headed by Permanent Secretary Peter Nakale.",
        "2001-07-26",
        "meeting held: Mo Kgosi, Peter Nakale",
    ),
    # whom to ask about a text was at no event
    (
        "Namibian Minister Jo Kamara met Zambian Minister John Banda. For further information contact: Ms. Di Apollo, "
        "Director of Communication.",
        "2020-09-18",
        "meeting held: Jo Kamara, John Banda",
    ),
    # whom a visiting delegation included; the leader is who was named first; greetings go to who is not there
    (
        "Norwegian Minister Ida Hauge hosted Ecuador's Vice Minister, retired Gen. Edi Roldan, on March 15. The "
        "visiting delegation included Rear Adm. Luis Roca, Chief of Operations, and Ambassador Eva Mora.",
        "2022-03-17",
        "meeting held: Edi Roldan, Eva Mora, Ida Hauge, Luis Roca",
    ),
    (
        "Cuban Minister Ramiro Peral received Ethiopian Deputy Premier Asha Bel in Havana. Also present was Teka Wold, "
        "Ethiopian ambassador to Havana. The Ethiopian leader arrived in Havana yesterday.",
        "1988-09-11",
        "meeting held: Asha Bel, Ramiro Peral, Teka Wold; visit held: Asha Bel",
    ),
    (
        "President Kar Sabri of Egypt met Ivorian Premier Abi Kuma and asked him to convey his greetings to President "
        "Yao Kassi.",
        "2018-01-23",
        "meeting held: Abi Kuma, Kar Sabri",
    ),
    # who made a call said it when he was called on; no agreements were signed; nobody told of is "a foreign minister"
    (
        "Minister of State Obi Eze of Nigeria urged Czech firms to invest on Tuesday. Eze made the call when the Czech "
        "Ambassador, Mr Pavel Hrdy, paid him a courtesy visit at Parliament House.",
        "2019-06-12",
        "meeting held: Obi Eze, Pavel Hrdy",
    ),
    (
        "Minister of State Obi Eze of Nigeria met Czech Minister Pavel Hrdy. The two signed no agreements.",
        "2019-06-12",
        "meeting held: Obi Eze, Pavel Hrdy",
    ),
    (
        "Peruvian Foreign Minister Rafa Sola received Armenian Foreign Minister Edgar Pers on the first official visit "
        "by a foreign minister of that country.",
        "2011-09-15",
        "meeting held: Edgar Pers, Rafa Sola",
    ),
    # a counterpart with a place of his own; a summit that ended and who chaired it; a journey that is none
    (
        "Porto Mayor Rui Sampa hosted his counterpart from Linz, Austria, Mayor Jens Bohm, on Tuesday.",
        "2010-06-16",
        "meeting held: Jens Bohm, Rui Sampa",
    ),
    (
        "The Extraordinary Summit of SADC Heads of State ended yesterday in Gaborone. The Summit was chaired by "
        "Kgal Moko, President of South Africa, and attended by President Paulus Shil of Namibia.",
        "2008-11-10",
        "conference held: Kgal Moko, Paulus Shil",
    ),
    (
        "Kenyan General James Otieno met Central African General Luc Ngaba on the army's transformation journey.",
        "2021-11-10",
        "meeting held: James Otieno, Luc Ngaba",
    ),
    # a Speaker is a parliamentarian too; "the official" is who was named first
    (
        "Cuban Speaker Ric Peral met the Speaker of the House of Representatives of Belize, Eli Young. The Belizean "
        "parliamentarian held conversations with Cuban Deputy Minister Joa Roca.",
        "2003-07-02",
        "meeting held: Eli Young, Ric Peral; meeting held: Eli Young, Joa Roca",
    ),
    (
        "A workshop was held in Oslo on 3 May. Speakers included Norwegian Minister Ann Roe and Polish Minister Jan "
        "Lis.",
        "2022-05-06",
        "conference held: Ann Roe, Jan Lis",
    ),
    (
        "Polish Minister Jan Lis visited Oslo on 3 May. He met Norwegian Minister Ann Roe. Among the members of his "
        "delegation were Polish Deputy Minister Ewa Sowa and Polish Ambassador Ola Nowak.",
        "2022-05-06",
        "visit held: Ewa Sowa, Jan Lis, Ola Nowak; meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Polish Minister Jan Lis visited Oslo on 3 May. He met Norwegian Minister Ann Roe. In the delegation are "
        "Polish Deputy Minister Ewa Sowa and Polish Ambassador Ola Nowak.",
        "2022-05-06",
        "visit held: Ewa Sowa, Jan Lis, Ola Nowak; meeting held: Ann Roe, Ewa Sowa, Jan Lis, Ola Nowak",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. The visitors witnessed Norwegian Minister Ole Lund's "
        "swearing in.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. Roe praised the recently signed agreement on trade.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Polish Minister Jan Lis handed Norwegian Minister Ann Roe the letter signed by Polish President Ewa Sowa on "
        "3 May.",
        "2022-05-06",
        "handover held: Ann Roe, Jan Lis",
    ),
    (
        "The Norwegian-Polish commission held its third session in Oslo on 3 May. Norwegian Minister Ann Roe and "
        "Polish Minister Jan Lis signed the minutes.",
        "2022-05-06",
        "consultations held: Ann Roe, Jan Lis; signing held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis in Oslo on 3 May. The accord bears their signatures.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; signing held: Ann Roe, Jan Lis",
    ),
    (
        "The dinner opened on 3 May by Norwegian Minister Ann Roe and Polish Minister Jan Lis was a success.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis on 3 May. The meeting was opened by German Minister "
        "Eva Kern.",
        "2022-05-06",
        "meeting held: Ann Roe, Eva Kern, Jan Lis",
    ),
    (
        "Ann Roe, who presides over the Norwegian assembly, met Polish Minister Jan Lis.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe and Polish Minister Jan Lis met on 3 May. Roe co-chaired with Lis the ministers' "
        "conference on trade.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; conference held: Ann Roe, Jan Lis",
    ),
    (
        "Poland renewed its bid to host talks with Norwegian Minister Ann Roe.",
        "2022-05-06",
        "",
    ),
    (
        "In Oslo, a letter from Polish President Ewa Sowa to Norwegian Premier Ann Roe was handed over.",
        "2022-05-06",
        "handover held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe spoke in parliament. Jan Lis asked the speaker about trade. She met Polish "
        "Minister Ewa Sowa on 3 May.",
        "2022-05-06",
        "meeting held: Ann Roe, Ewa Sowa",
    ),
    (
        "Norwegian Minister Ann Roe attended the Finance Ministers' meeting in Warsaw on 3 May.",
        "2022-05-06",
        "conference held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe received Polish Minister Jan Lis. Ties are good. Trade grows. Much was done. Roe "
        "recalled the earlier phone call between the two.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe praised the ties. Polish Minister Jan Lis spoke of trade. On Monday he was German "
        "Minister Eva Kern's guest.",
        "2022-05-06",
        "meeting held: Eva Kern, Jan Lis",
    ),
    (
        "A Polish delegation led by Ministers Jan Lis and Ewa Sowa visited Oslo. Norwegian Minister Ann Roe received "
        "it on 3 May.",
        "2022-05-06",
        "visit held: Ewa Sowa, Jan Lis; meeting held: Ann Roe, Jan Lis; meeting held: Ann Roe, Ewa Sowa",
    ),
    (
        "Norwegian Minister Ann Roe received Polish Minister Jan Lis. German Minister Eva Kern received him, too.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; meeting held: Eva Kern, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe was received by Poland on 3 May.",
        "2022-05-06",
        "visit held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe received three Polish ministers on 3 May. They were Jan Lis, Ewa Sowa and Adam "
        "Dobry.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; meeting held: Ann Roe, Ewa Sowa; meeting held: Adam Dobry, Ann Roe",
    ),
    (
        "Minister Roe and Minister Lis hold phone call\n\nNorwegian Minister Ann Roe met Polish Minister Jan Lis. They "
        "discussed trade.",
        "2022-05-06",
        "call held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe phoned Polish Minister Jan Lis on 3 May. Officials from Norway spoke by phone "
        "with Lis.",
        "2022-05-06",
        "call held: Ann Roe, Jan Lis",
    ),
    (
        "Jan Lis's delegation from Poland met Norwegian Minister Ann Roe in Oslo on 3 May.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe received Polish Ambassador Jan Lis on 2 May and German Ambassador Eva Kern on 3 "
        "May. Norwegian President Ole Lund met the envoys on 4 May.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis; meeting held: Ann Roe, Eva Kern; meeting held: Jan Lis, Ole Lund; meeting "
        "held: Eva Kern, Ole Lund",
    ),
    (
        "Polish Ministers Jan Lis and Ewa Sowa praised the ties. The whole delegation met Norwegian Minister Ann Roe "
        "on 3 May.",
        "2022-05-06",
        "meeting held: Ann Roe, Ewa Sowa, Jan Lis",
    ),
    (
        "Interview with Norwegian Minister Ann Roe\n\nTrade with Poland grows.",
        "2022-05-06",
        "interview held: Ann Roe",
    ),
    (
        "State Secretary in Warsaw\n\nNorwegian Minister Ann Roe praised the ties with Poland.",
        "2022-05-06",
        "visit held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe is on a tour. It took her to Warsaw, where she met Polish Minister Jan Lis, and "
        "then to Berlin.",
        "2022-05-06",
        "visit held: Ann Roe; meeting held: Ann Roe, Jan Lis; visit held: Ann Roe",
    ),
    (
        "The arrival of Polish Minister Jan Lis in Oslo is set for 9 May.",
        "2022-05-06",
        "visit planned: Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe met Polish Minister Jan Lis. Ties are good. Trade grows. Much was done. The joint "
        "commission between Norwegian Minister Ann Roe and Polish Minister Jan Lis works well.",
        "2022-05-06",
        "meeting held: Ann Roe, Jan Lis",
    ),
    (
        "Polish Minister Jan Lis praised the ties with Norway. His visit lasts from 3 to 5 May.",
        "2022-05-06",
        "visit held: Jan Lis",
    ),
    (
        "Norwegian Minister Ann Roe praised the rail line, which includes Warsaw and Berlin, before a tour of Spain.",
        "2022-05-06",
        "visit held: Ann Roe",
    ),
    (
        "Norwegian Minister Ann Roe spoke of the pact for freight between the ports, which will include Gdansk and "
        "Hamburg; a tour is planned.",
        "2022-05-06",
        "",
    ),
    (
        "A Polish trade delegation visited Oslo on 3 May. Norwegian Minister Ann Roe praised the team's leader, "
        "Polish Deputy Minister Ewa Sowa.",
        "2022-05-06",
        "visit held: Ewa Sowa",
    ),
    (
        "On 3 May Norwegian Minister Ann Roe and German Minister Eva Kern were seen with Polish Minister Jan Lis.",
        "2022-05-06",
        "meeting held: Ann Roe, Eva Kern, Jan Lis",
    ),
]


# What no rule of the grammar says outright, and a reader takes for granted.
GAPS = [
    # people of two sides beside a word for meeting
    (
        "Trade was the theme of a meeting in Oslo that brought together Norwegian Trade Minister Ida Hauge and Latvian "
        "Economy Minister Ando Kalns.",
        "meeting held: Ando Kalns, Ida Hauge",
    ),
    (
        "The proposal came from Latvian Ambassador Ando Kalns, who called on Norwegian Fisheries Minister Ida Hauge.",
        "meeting held: Ando Kalns, Ida Hauge",
    ),
    # the same people discuss, sign, agree: the two are those of the last event
    (
        "Norwegian Foreign Minister Ida Hauge received Latvian Foreign Minister Ando Kalns. The two then signed a "
        "memorandum on fisheries.",
        "meeting held: Ando Kalns, Ida Hauge; signing held: Ando Kalns, Ida Hauge",
    ),
    # who speaks at a session sits in it; who is only quoted or spoken of does not
    (
        "The third session of the Norwegian-Latvian joint commission was held in Riga on 4 May. Norwegian Deputy "
        "Minister Ida Hauge noted the growth of trade. Latvian Deputy Minister Ando Kalns thanked the guests.",
        "consultations held: Ando Kalns, Ida Hauge",
    ),
    (
        "Norwegian Foreign Minister Ida Hauge met Latvian Foreign Minister Ando Kalns in Oslo, said ministry "
        "spokeswoman Liv Dahl.",
        "meeting held: Ando Kalns, Ida Hauge",
    ),
    (
        "Norwegian Foreign Minister Ida Hauge met Latvian Foreign Minister Ando Kalns. She passed on the regards of "
        "Prime Minister Erik Dahl.",
        "meeting held: Ando Kalns, Ida Hauge",
    ),
    # another side, met as others were
    (
        "Norwegian Foreign Minister Ida Hauge received the ambassadors of Latvia and Poland. Latvian Ambassador "
        "Ando Kalns spoke of wind power. Polish Ambassador Jan Lis, for his part, asked about visas.",
        "meeting held: Ando Kalns, Ida Hauge; meeting held: Ida Hauge, Jan Lis",
    ),
    # what is ahead, wished for or asked for has not happened
    ("Norwegian Foreign Minister Ida Hauge hopes to meet Latvian Foreign Minister Ando Kalns.", ""),
    ("Norwegian Foreign Minister Ida Hauge asked Latvian Foreign Minister Ando Kalns to come on a visit.", ""),
    ("Rain fell in Oslo. Norwegian Foreign Minister Ida Hauge opened her umbrella.", ""),
]

CREDENTIALS = [
    (
        "President Ida Hauge of Norway received letters of credence from new envoys on 4 May. They are Ando Kalns, "
        "Ambassador of Latvia; Jan Lis, Ambassador of Poland; and Lars Holm, Ambassador of Denmark.",
        "handover held: Ando Kalns, Ida Hauge; handover held: Ida Hauge, Jan Lis; handover held: Ida Hauge, Lars Holm",
    ),
    (
        "Latvian Ambassador Ando Kalns presented his credentials to President Ida Hauge of Norway on 4 May.",
        "handover held: Ando Kalns, Ida Hauge",
    ),
    (
        "Norwegian Minister Ida Hauge received credentials of the Ambassadors of Latvia, Poland and Denmark.",
        "handover held: Ida Hauge; handover held: Ida Hauge; handover held: Ida Hauge",
    ),
    (
        "President Ola Berg of Norway accepted the credentials of new ambassadors. They are from Peru, Chile and "
        "Ghana.",
        "handover held: Ola Berg; handover held: Ola Berg; handover held: Ola Berg",
    ),
    (
        "President Ola Berg of Norway received the credentials of two new envoys to Norway. They are Ando Kalns of "
        "Latvia and Jan Lis of Poland. The Minister of Foreign Affairs of Norway, Ida Hauge, attended the ceremony.",
        "handover held: Ando Kalns, Ida Hauge, Ola Berg; handover held: Ida Hauge, Jan Lis, Ola Berg",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[case[0][:60] for case in CASES])
def test_what_is_told(text: str, published: str, expected: str) -> None:
    assert sorted(lines(told(text, published))) == sorted(line for line in expected.split("; ") if line)


APPOSED = [
    (
        "Latvian Minister Ando Kalns met Ida Hauge of Norway; calling on him was Ola Berg of Norway.",
        "meeting held: Ando Kalns, Ida Hauge; meeting held: Ando Kalns, Ola Berg",
    ),
    (  # who is yet to speak was not there
        "Ida Hauge of Norway met Latvian Minister Ando Kalns on 4 May. Latvian Director Jan Lis is to speak tomorrow.",
        "meeting held: Ando Kalns, Ida Hauge",
    ),
    (
        "A telephone conversation has taken place between Ola Berg (President of Norway) and Jan Lis (President of "
        "Poland), the press office said on 4 May.",
        "call held: Jan Lis, Ola Berg",
    ),
    (
        "Ida Hauge (Deputy Foreign Minister of Norway) and Jan Lis (Deputy Minister of Trade of Poland) signed a "
        "protocol in Oslo on 4 May.",
        "signing held: Ida Hauge, Jan Lis",
    ),
    (
        "Ida Hauge, who is Norway's Foreign Minister, and Jan Lis, who serves as Minister of Trade of Poland, signed "
        "a protocol in Oslo on 4 May.",
        "signing held: Ida Hauge, Jan Lis",
    ),
    (
        "Ida Hauge, in her capacity as Norway's Foreign Minister, received Jan Lis, the 54-year-old Trade Minister of "
        "Poland, in Oslo on 4 May.",
        "meeting held: Ida Hauge, Jan Lis",
    ),
    (
        "Norwegian Foreign Minister Ida Hauge as well as Polish Trade Minister Jan Lis signed a protocol on 4 May.",
        "signing held: Ida Hauge, Jan Lis",
    ),
    (
        "Norway's minister Ida Hauge alongside Poland's minister Jan Lis met in Oslo on 4 May.",
        "meeting held: Ida Hauge, Jan Lis",
    ),
    (
        "On 4 May Norwegian Foreign Minister Ida Hauge together with Defence Minister Ola Berg received Polish Trade "
        "Minister Jan Lis in Oslo.",
        "meeting held: Ida Hauge, Jan Lis, Ola Berg",
    ),
    (
        "On 4 May Defence Minister Brigadier General (ret.) Ida Hauge of Norway met her Polish counterpart, General "
        "(Ret.) Jan Lis, in Oslo.",
        "meeting held: Ida Hauge, Jan Lis",
    ),
]


@pytest.mark.parametrize(("text", "expected"), GAPS + CREDENTIALS + APPOSED)
def test_what_is_taken_for_granted(text: str, expected: str) -> None:
    assert sorted(lines(told(text))) == sorted(line for line in expected.split("; ") if line)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Foreign Minister Arvo Lindt of Estonia met Latvian Foreign Minister Andris Kalns in Oslo.", "NOR"),
        ("RIGA, May 5 - Latvian President Andris Kalns met here with Estonian Prime Minister Arvo Lindt.", "LVA"),
        ("Latvian President Andris Kalns received Estonian Prime Minister Arvo Lindt on 5 May.", "LVA"),
        ("Japanese Ambassador Kenji Morota met Estonian Prime Minister Arvo Lindt on 5 May.", "EST"),
        ("Latvian President Andris Kalns spoke by telephone with Estonian Prime Minister Arvo Lindt.", ""),
        ("OSLO, 3 May - German Minister Eva Kern will make a working visit here on 9 May.", "NOR"),
        (
            "Polish Minister Jan Lis has a message for Norwegian President Ann Roe. He gave it to Norwegian "
            "State Secretary Ole Lund.",
            "NOR",
        ),
    ],
)
def test_where_it_took_place(text: str, place: str) -> None:
    assert [event["country"] for event in told(text)] == [place]


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("Warsaw was the first stop of Norwegian Minister Ann Roe's tour.", ["Warsaw"]),
        (
            "Norwegian Minister Ann Roe received Polish Minister Jan Lis, who had been received by German Minister Eva "
            "Kern in Berlin.",
            ["", "Berlin"],
        ),
    ],
)
def test_in_which_city(text: str, cities: list[str]) -> None:
    assert [event["city"] for event in told(text)] == cities


def test_a_city_told_after_a_meeting_is_not_its_place() -> None:
    text = "Polish Minister Jan Lis arrived in Oslo. He met Norwegian Minister Ann Roe. In Bergen, he visited a museum."
    assert [event["city"] for event in told(text)] == ["Oslo", ""]


def test_meetings_are_part_of_the_visit_and_take_its_place() -> None:
    text = (
        "Latvian Foreign Minister Andris Kalns visited Norway on 4 May. "
        "He met with Norwegian Foreign Minister Kari Hauge and was received by Prime Minister Erik Dahl."
    )
    visit, *meetings = told(text)
    assert (visit["kind"], visit["country"], visit["start"]) == ("visit", "NOR", "2022-05-04")
    assert [(m["part_of"], m["country"], m["start"]) for m in meetings] == [(visit["key"], "NOR", "2022-05-04")] * 2


def test_in_a_visit_of_several_days_a_meeting_has_only_a_day_of_its_own() -> None:
    text = (
        "Latvian Foreign Minister Andris Kalns visited Norway from 2 to 4 May. "
        "He met with Norwegian Foreign Minister Kari Hauge. On 3 May he was received by Prime Minister Erik Dahl."
    )
    assert [event["start"] for event in told(text)] == ["2022-05-02", "", "2022-05-03"]


def test_a_sender_is_no_participant_in_person() -> None:
    text = (
        "Ambassador Yuri Markov handed over a letter from Russian President Igor Belov to Finnish President Aino Salo."
    )
    (event,) = told(text)
    assert event["people"] == "Aino Salo, Yuri Markov"


def test_a_headline_tells_nothing_twice() -> None:
    text = '---\ntitle: "Salo meets Holm"\npublished: 2022-05-06\n---\nFinnish Foreign Minister Aino Salo met Danish '
    assert len(told(text + "Foreign Minister Lars Holm in Helsinki on 5 May.")) == 1


def test_a_headline_tells_of_no_second_visit() -> None:
    text = '---\ntitle: "Salo in Oslo"\npublished: 2022-05-06\n---\nFinnish Foreign Minister Aino Salo arrived in Oslo '
    assert len(told(text + "on Thursday for a visit of three days.")) == 1


def test_an_empty_text_tells_nothing() -> None:
    assert told("") == []
