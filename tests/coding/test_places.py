"""Where events took place: as the words beside them say, or as the rest of the text makes plain."""

import pytest

import coopstats as cs

CHILE = "Foreign Minister Ana Pereda of Chile"
NORWAY = "Norwegian Foreign Minister Ola Berg"
# The country of the last event of each text.
CASES = {
    "where somebody lives": (
        f"OSLO - {NORWAY} and the Ambassador of Chile, Ana Pereda, whose residence is in Lima, signed a pact.",
        "NOR",
    ),
    "a country at the head": (f"KUWAIT, Jan 19 - {NORWAY} and {CHILE} held talks here today.", "KWT"),
    "at his office": (
        "Norwegian Minister Ola Berg received Ana Pereda of Chile, Officer of the OECD in Lima, at his office in Oslo.",
        "NOR",
    ),
    "what a paper is for": (f"OSLO - {NORWAY} and {CHILE} signed a pact on building a port in Lima on Monday.", "NOR"),
    "in his office": (
        "OSLO - Norwegian Minister Ola Berg met in his office today Ana Pereda, Vice President for Asia at Petronas.",
        "NOR",
    ),
    "a gathering of many": (
        f"On the sidelines of the Fish Summit in Lima, {NORWAY} met {CHILE} today. Berg also called on the Prime "
        "Minister of Tuvalu, Lotu Vai.",
        "PER",
    ),
    "where they were received": (
        f"{CHILE} toured Cusco province, where she was received by Peruvian Governor Luis Soto.",
        "PER",
    ),
    "agreed for later": (
        f"OSLO - {NORWAY} received {CHILE} on Monday. The sides agreed to hold talks on fish in Lima this October.",
        "PER",
    ),
    "in two cities": (
        "Norwegian Minister Ola Berg held talks in Lima with President Luis Soto and in Quito with Minister Ana Mora.",
        "ECU",
    ),
    "beside the cue": (f"{CHILE} met with {NORWAY} in Lima.", "PER"),
    "capital of a country": (f"{CHILE} met with {NORWAY} in the Peruvian capital.", "PER"),
    "in the capital of a country": (f"{CHILE} met with {NORWAY} in the capital of Peru.", "PER"),
    "a ministry in a city": (f"{CHILE} met with {NORWAY} at the Ministry of Foreign Affairs in Quito.", "ECU"),
    "here in a city": (f"OSLO - {CHILE} met with {NORWAY} here in Lima today.", "PER"),
    "who is here in a city": (f"{CHILE}, who is here in the port city of Lima, met with {NORWAY}.", "PER"),
    "in a hall of a palace": (
        f"President Luis Soto of Peru met with {NORWAY} in the halls of the Presidential Palace.",
        "PER",
    ),
    "another event's place": (
        f"{CHILE} met with {NORWAY} in Lima to discuss the joint commission, which will convene in Oslo.",
        "PER",
    ),
    "fronted quotation": (
        f'BRUSSELS - By keeping peace in Kosovo, Norway is "building trust", {CHILE} said as she met {NORWAY} today.',
        "BEL",
    ),
    "there": (f"{CHILE} flew to Lima on Monday. On Tuesday she met {NORWAY} there.", "PER"),
    "where": (f"{CHILE} flew on Monday from Quito to Lima, where she will meet {NORWAY} tomorrow.", "PER"),
    "back from there": (f"{CHILE}, back from Peru since Tuesday, met {NORWAY} there on Monday.", "PER"),
    "where the meeting took place": (f"{NORWAY} met {CHILE}. The meeting took place in Lima on Monday.", "PER"),
    "where it took place": (f"{NORWAY} held talks with {CHILE}. It was held at Fort Rosa, Lima.", "PER"),
    "in the capital": (f"LIMA, 3 May - {NORWAY} is here. He arrived in the capital on Monday.", "PER"),
    "a place before its subject": (
        f"Visiting Lima for the first time since he took office, {NORWAY} met the head of the Energy Agency, Eva Mora.",
        "PER",
    ),
    "date and place at the head": (f"May 20, 2024 - Lima, Peru\n\n{CHILE} met with {NORWAY} today.", "PER"),
    "there, after its subject": (f"Lima is host to a fair this week. There {CHILE} met {NORWAY}.", "PER"),
    "seat of an organisation": (
        "Secretary-General Lars Holm of the OECD met with the Peruvian President Luis Soto at the OECD headquarters.",
        "FRA",
    ),
    "whose palace": ("Norwegian Minister Ola Berg met Peruvian President Luis Soto at the Presidential Palace.", "PER"),
    "with the day": (f"LIMA - {CHILE} and {NORWAY} discussed the plants of Poland in Brussels on 15 May.", "BEL"),
    "a house known by its name": (
        f"U.S. President Ann Roe met {NORWAY} at the White House on Monday. The week before she was in Lima.",
        "USA",
    ),
    "of the meeting, not of the subject": (
        f"LIMA - {CHILE} and {NORWAY} discussed the plants in Poland at a meeting in Brussels on Thursday.",
        "BEL",
    ),
    "whose headquarters": (f"{CHILE} met with {NORWAY} at the headquarters of the Norwegian Foreign Ministry.", "NOR"),
    "next day of a visit": (
        f"{CHILE} travelled to Norway on Monday. On Tuesday she met with Trade Minister Ola Berg.",
        "NOR",
    ),
    "since": (f"{CHILE}, who has been on a visit to Norway since Monday, met Foreign Minister Ola Berg today.", "NOR"),
    "news from a third country": (f"LIMA, May 21 (AGN) - {CHILE} met with {NORWAY} here on Monday.", "PER"),
    "margins of a named summit": (f"On the margins of the Lima Climate Summit, {CHILE} met {NORWAY}.", "PER"),
    "beside whom it was discussed with": (f"{CHILE} discussed trade with {NORWAY} in Lima on Monday.", "PER"),
    "a topic, not a place": (f"{CHILE} discussed the situation in Lima with {NORWAY}.", ""),
    "a city's house": (f"{CHILE} met {NORWAY} at Lima's House of Books.", "PER"),
    "over breakfast": (f"Over breakfast in Lima on Monday, {CHILE} and {NORWAY} talked about migration.", "PER"),
    "there is": (f"{CHILE} spoke in Lima. There are many ties, she told {NORWAY} when she met him.", ""),
    "scene": (f"{CHILE} met with {NORWAY} in Lima. She also met with Swedish Foreign Minister Eva Lund.", "PER"),
    "the day after": (
        f"{CHILE} met with {NORWAY} in Lima on Monday. On Tuesday she met with Swedish Foreign Minister Eva Lund.",
        "PER",
    ),
    "another week": (
        f"{CHILE} met with {NORWAY} in Lima on Monday. Last week she met with Swedish Foreign Minister Eva Lund.",
        "",
    ),
    "where the rest took place": (
        f"{CHILE} met with {NORWAY} in Lima. Bolivian Minister Eva Rios and Finnish Minister Ida Salo met too.",
        "PER",
    ),
    "host": (f"{CHILE} was received by {NORWAY}.", "NOR"),
    "resident ambassador": (f"{NORWAY} met with the Ambassador of Chile, Ana Pereda.", "NOR"),
    "special envoy": (f"{NORWAY} met with the Special Envoy of Chile, Ana Pereda.", ""),
    "receiving state": (
        "The Ambassador of Chile, Ana Pereda, presented her credentials to the President of Norway, Ola Berg.",
        "NOR",
    ),
    "name of a conference": ("The Lima Water Summit was held on 5 May 2024 with 30 ministers.", "PER"),
    "host of a conference": ("The next Water Summit will be hosted by Peru in 2026.", "PER"),
    "online": ("LIMA - Chile and Norway held the third round of political consultations online on Monday.", ""),
    "at a session": ("LIMA - Chile and Norway held the third round of political consultations on Monday.", "PER"),
    "site with the name of a country": (f"{CHILE} visited Kenya Camp in Lima.", "PER"),
    "house with the name of a country": ("Norwegian Minister Ola Berg toured Ghana House in Lima on Monday.", "PER"),
    "street with the name of a city": (f"{CHILE} met with {NORWAY} in Moscow Road, Lima, on Monday.", "PER"),
    "museum of a country": (f"{CHILE} visited the Peru Museum.", "PER"),
    "call": (f"{CHILE} in Lima spoke by phone with {NORWAY}.", ""),
}


@pytest.mark.parametrize(("text", "country"), CASES.values(), ids=list(CASES))
def test_country_of_the_last_event(text: str, country: str) -> None:
    coding = cs.code(cs.article_from_text(text, source_id="a", published="2024-05-22", perspective="CHL"))
    assert coding.engagements.fillna("")["country"].tolist()[-1:] == [country]


CHRONICLE = f"""12-14 March. {CHILE} paid an official visit to Norway.

18 March. {NORWAY} received the Ambassador of Chile, Luis Soto.

On the next day he left.

Peru, 2 May: {CHILE} and {NORWAY} met in Lima."""


def test_days_at_the_heads_of_paragraphs() -> None:
    found = cs.code(cs.article_from_text(CHRONICLE, source_id="a", published="1964")).engagements
    days = [("1964-03-12", "1964-03-14"), ("1964-03-18", "1964-03-18"), ("1964-05-02", "1964-05-02")]
    assert list(zip(found["start"], found["end"], strict=True)) == days
    assert set(found["status"]) == {"held"}


COMMUNIQUES = {
    "with the year": (f"Lima, 20 May 2024. {CHILE} met with {NORWAY}.", "2024-05-20"),
    "of an agency": (f"LIMA, May 20 (AGN) - {CHILE} met with {NORWAY}.", ""),
    "another day told": (f"Lima, 20 May 2024. {CHILE} met with {NORWAY} on 18 May.", "2024-05-18"),
}


@pytest.mark.parametrize(("text", "day"), COMMUNIQUES.values(), ids=list(COMMUNIQUES))
def test_day_of_a_dateline(text: str, day: str) -> None:
    coding = cs.code(cs.article_from_text(text, source_id="a", published="2024-05-21"))
    assert coding.engagements.fillna("")["start"].tolist() == [day]


@pytest.mark.parametrize(
    ("year", "who", "city", "country"),
    [
        ("1988", "Soviet", "Moscow", "SUN"),
        ("1988", "Soviet", "Tashkent", "SUN"),
        ("1975", "Polish", "Tallinn", "SUN"),
        ("2008", "Russian", "Moscow", "RUS"),
        ("1964", "Yugoslav", "Zagreb", "YUG"),
        ("1999", "Yugoslav", "Podgorica", "YUG"),
        ("1999", "Yugoslav", "Zagreb", "HRV"),
        ("1977", "Czechoslovak", "Bratislava", "CSK"),
        ("1977", "Polish", "Prague", "CSK"),
        ("1998", "Polish", "Prague", "CZE"),
        ("1998", "Polish", "Belgrade", "SRB"),
        ("1977", "East German", "Karl-Marx-Stadt", "DDR"),
    ],
)
def test_state_of_its_time(year: str, who: str, city: str, country: str) -> None:
    text = f"{who} Foreign Minister Oleg Petrov met with {NORWAY} in {city}."
    coding = cs.code(cs.article_from_text(text, source_id="a", published=f"{year}-05-22"))
    assert coding.engagements["country"].tolist() == [country]
