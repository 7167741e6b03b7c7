"""Texts of more than one piece: lists of participants, chronicles, bulletins, transcripts, and news of one country."""

import pytest
from telling import lines, told

from coopstats import Codebook, article_from_text, code

ROLLS = [
    # under a heading each, behind what tells of the talks
    (
        "A working meeting on rail freight took place in Tallinn on 3 March 2021.\n\nSwedish side:\n"
        "- Ingrid Moberg, State Secretary, Ministry of Infrastructure\n- Olle Brandt, Director General\n\n"
        "Estonian side:\n- Kadri Tamm, Deputy Minister of Economic Affairs\n\nThe sides looked at timetables.",
        "meeting held 2021-03-03 Tallinn: Ingrid Moberg SWE, Kadri Tamm EST, Olle Brandt SWE",
    ),
    # minutes that tell day and place in lines of their own
    (
        "MINUTES\n\nDate: 14 June 2016\nVenue: Ministry of Agriculture, Lusaka\n\nPresent\n\nZambia\n"
        "Mr. Chola Banda, Permanent Secretary\nMs. Ruth Mwale, Director of Fisheries\n\nNorway\n"
        "Ms. Astrid Lunde, Ambassador\n\nMs. Lunde said that Norway would pay for a second hatchery.",
        "meeting held 2016-06-14 Lusaka: Astrid Lunde NOR, Chola Banda ZMB, Ruth Mwale ZMB",
    ),
    # in one line each, before what tells of the talks
    (
        "Delegation of Peru: Ana Rojas, Vice Minister of Mines (head); Luis Paz, geologist; Carla Soto, legal adviser."
        "\nDelegation of Ecuador: Jorge Vera, Vice Minister of Mines (head); Irene Luna, adviser.\n\n"
        "The two delegations sat together in Quito on 4 May 2022 to go through the draft treaty.",
        "meeting held 2022-05-04 Quito: Ana Rojas PER, Carla Soto PER, Irene Luna ECU, Jorge Vera ECU, Luis Paz PER",
    ),
]
PIECES = [
    # each item of a chronicle has its own main actor
    (
        "2 May. President Tomas Okello of Uganda arrived in Cairo on a visit. President Hassan Lotfy of Egypt met him."
        "\n\n3 May. Egyptian Foreign Minister Adel Ramzi received Ambassador Pierre Lacombe of France.\n\n"
        "4 May. Prime Minister Samir Fahmi left for Damascus.",
        "visit held: Tomas Okello; meeting held: Hassan Lotfy, Tomas Okello; meeting held: Adel Ramzi, Pierre Lacombe; "
        "visit held: Samir Fahmi",
    ),
    # "I" is whoever speaks
    (
        "Anna Weber, Foreign Minister of Austria: I have just had a long talk with my Tunisian colleague, Hatem Jaziri."
        "\n\nHatem Jaziri: This morning I was received by Austrian President Karl Moser.\n\n"
        "Question: When will the consulate open?",
        "meeting held: Anna Weber, Hatem Jaziri; meeting held: Hatem Jaziri, Karl Moser",
    ),
]
LEAD = "Foreign Minister Carlos Mestre of Portugal is back from West Africa.\n\n"
# Each place of a journey heads a line of its own.
STOPS = [
    "Dakar (2-3 May): Mestre was received by President Amadou Sall.\n\n"
    "Freetown (4 May): talks with Foreign Minister Joseph Kamara on fishing.",
    "In Dakar (2-3 May) President Amadou Sall received him.\n\n"
    "In Freetown (4 May) he met Foreign Minister Joseph Kamara.",
    "In Dakar, where he stayed from 2 to 3 May, he was received by President Amadou Sall.\n\n"
    "In Freetown, where he spent 4 May, he met Foreign Minister Joseph Kamara.",
    "- Dakar, 2-3 May: meeting with President Amadou Sall;\n"
    "- Freetown, 4 May: meeting with Foreign Minister Joseph Kamara.",
]
# An office of several, each of another country, behind their names.
EACH = [
    "Ali Karim and Marco Bassi, the interior ministers of Tunisia and Italy, met in Rome on Wednesday.",
    "The meeting in Rome brought together Ali Karim and Marco Bassi, the interior ministers of Tunisia and Italy.",
    "Ali Karim and Marco Bassi, respectively interior ministers of Tunisia and Italy, met in Rome.",
    "Ali Karim and Marco Bassi, the Tunisian and Italian interior ministers, met in Rome on Wednesday.",
]
PIECES += [
    # who is listed is at the talks told behind the list
    (
        "Participants\n\nHungary: Judit Kocsis (State Secretary for Water), Ferenc Balla (Director General)\n"
        "Egypt: Hany Fathy (First Undersecretary), Mona Aziz (adviser)\n\n"
        "Talks on desalination were held in Cairo on 4 May 2022.",
        "meeting held: Ferenc Balla, Hany Fathy, Judit Kocsis, Mona Aziz",
    ),
    # an office of one's own at the head of a sentence is not the guest's
    (
        "The President met with Chinese President Luo Jian on 4 May 2022 in Lima.\n\n"
        "OPENING STATEMENT OF PRESIDENT MARIO REYES OF THE PHILIPPINES\n\nThank you for your hospitality.",
        "meeting held: Luo Jian, MARIO REYES",
    ),
    # a handle
    (
        "1/2 PM @AnnRoe received today in Oslo the Prime Minister of Iceland, Katla Jonsdottir.\n\n"
        "2/2 Prime Minister Ann Roe of Norway spoke of fish.",
        "meeting held: Ann Roe, Katla Jonsdottir",
    ),
]
THREE = [
    "Three foreign ministers met in Tunis: Ali Karim, Marco Bassi and Jean Roux, of Tunisia, Italy and France.",
    "Foreign ministers Ali Karim, Marco Bassi and Jean Roux of Tunisia, Italy and France met in Tunis.",
    "Around the table in Tunis sat Ali Karim for Tunisia, Marco Bassi for Italy and Jean Roux for France.",
]
# News of one country tells of no engagement, even where a foreign one comes up further down.
AT_HOME = [
    "President Levon Sarafyan met with the President of the National Assembly, Ara Simonyan. The two agreed that they "
    "would work together. The role of the press was touched upon. The budget came up. The talk lasted an hour. "
    "Sarafyan was born in France.",
    "Director of Forests Ara Simonyan and Head of the Coast Guard Levon Petyan of Armenia signed a pact yesterday.",
    "Armenian Defence Minister Ara Simonyan visited the headquarters of the guard and called on its members.",
]


@pytest.mark.parametrize(("text", "expected"), ROLLS)
def test_those_on_a_roll_have_met(text: str, expected: str) -> None:
    coding = code(article_from_text(text, source_id="a", published="2022-05-06"))
    sides = dict(zip(coding.people["name"], coding.posts.drop_duplicates("person_id")["country"], strict=True))
    (event,) = told(text)
    there = ", ".join(f"{name} {sides[name]}" for name in event["people"].split(", "))
    assert f"{event['kind']} {event['status']} {event['start']} {event['city']}: {there}" == expected


@pytest.mark.parametrize(("text", "expected"), PIECES)
def test_each_piece_tells_of_its_own_people(text: str, expected: str) -> None:
    assert "; ".join(lines(told(text))) == expected


@pytest.mark.parametrize("text", AT_HOME)
def test_news_of_one_country_tells_of_no_engagement(text: str) -> None:
    article = article_from_text(f'---\npublisher: "Government of Armenia"\n---\n{text}', source_id="a")
    assert code(article, Codebook.read()).engagements.empty


@pytest.mark.parametrize("text", STOPS)
def test_each_stop_of_a_journey_is_a_visit(text: str) -> None:
    events = told(LEAD + text)
    assert sorted(lines(events)) == [
        "meeting held: Amadou Sall, Carlos Mestre",
        "meeting held: Carlos Mestre, Joseph Kamara",
        "visit held: Carlos Mestre",
        "visit held: Carlos Mestre",
    ]
    visits = [event for event in events if event["kind"] == "visit"]
    assert [(v["city"], v["start"], v["end"]) for v in visits] == [
        ("Dakar", "2022-05-02", "2022-05-03"),
        ("Freetown", "2022-05-04", "2022-05-04"),
    ]


@pytest.mark.parametrize("text", EACH)
def test_offices_of_several_countries_go_to_each(text: str) -> None:
    coding = code(article_from_text(text, source_id="a", published="2022-05-06"))
    assert list(coding.posts["country"]) == ["TUN", "ITA"]
    assert list(lines(told(text))) == ["meeting held: Ali Karim, Marco Bassi"]


def test_datelines_of_a_bulletin_date_the_news() -> None:
    text = (
        "[01] Envoy received\n\nLJUBLJANA, May 6 (STA) - Slovenian Speaker Janja Kos received Croatian Ambassador "
        "Zvonko Maric on Thursday.\n\n[02] Minister back\n\nLJUBLJANA, May 6 (STA) - Foreign Minister Rok Zajc met "
        "Hungarian Foreign Minister Gabor Varga."
    )
    assert [event["start"] for event in told(text)] == ["2022-05-05", ""]


def test_a_session_that_the_lead_names_was_that_of_those_who_act_in_the_text() -> None:
    text = (
        "Lusaka was the seat, from 1 to 3 May 2022, of the Ninth Session of the Zambia-Norway Joint Commission.\n\n"
        "At the head of the Zambian delegation was Chola Banda, Minister of Energy. Norway sent Astrid Lunde, "
        "Minister of Fisheries."
    )
    assert list(lines(told(text))) == ["consultations held: Astrid Lunde, Chola Banda"]


def test_an_office_that_closes_the_phrase_before_the_subject_is_another_ones() -> None:
    text = (
        "Ecuadorian President Jorge Vera received Peruvian Deputy Minister Ana Rojas in Quito. Thanking the president, "
        "Rojas called the talks historic."
    )
    coding = code(article_from_text(text, source_id="a"))
    assert list(coding.people["name"]) == ["Jorge Vera", "Ana Rojas"]
    assert list(coding.posts["title"]) == ["President", "Deputy Minister"]


def test_two_offices_before_two_names_go_to_each() -> None:
    text = "They were met by the Secretary General and the Chief of Staff of the Presidency, Guy Barbot and Jean Bel."
    coding = code(article_from_text(text, source_id="a"))
    assert list(coding.posts["title"]) == ["Secretary General", "Chief of Staff"]


@pytest.mark.parametrize("text", THREE)
def test_countries_in_a_row_go_to_the_names_in_a_row(text: str) -> None:
    coding = code(article_from_text(text, source_id="a", published="2022-05-06"))
    assert list(coding.posts["country"].drop_duplicates()) == ["TUN", "ITA", "FRA"]


def test_countries_of_an_office_do_not_hide_those_who_hold_it() -> None:
    text = "The presidents of the parliaments of Tunisia and Italy, Ali Karim and Marco Bassi, met in Tunis on Monday."
    assert list(lines(told(text))) == ["meeting held: Ali Karim, Marco Bassi"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Papers in hand, the Finnish Ambassador Eva Lind was received by President Andris Cox of Latvia", "his her"),
        ("Concluded in Riga on 5 May", "it"),
        ("Took place in Riga on 5 May", "it this"),
        ("Seeing Latvian Minister Andris Cox in Riga on 5 May", "before after"),
        ("Talks with Latvian Minister Andris Cox in Riga on 5 May", "the their last"),
        ("Reception for Latvian Minister Andris Cox in Riga", "the"),
        ("Trip to Latvia by Paula Virta on 5 May", "her"),
        ("Stay in Latvia by the Finnish Minister Paula Virta from 3 to 5 May", "her"),
        ("Opened by Finnish Minister Paula Virta, the session", "is"),
    ],
)
def test_the_last_word_of_a_line_cut_short_does_not_stand_before_its_first(line: str, words: str) -> None:
    before = "Finnish Minister Paula Virta met Latvian Minister Andris Cox in Riga on 3 May 2019.\n\n"
    for word in words.split():
        assert told(f"{before}{line} {word}") == told(before + line)
