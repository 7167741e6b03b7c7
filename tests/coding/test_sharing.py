"""Offices said once for several people."""

import pytest
from telling import posts

FOREIGN = "Ministry of Foreign Affairs of"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # surnames alone
            "Presidents Harlan, Mokoena and Guambe of three countries met.",
            {("Harlan", "President", ""), ("Mokoena", "President", ""), ("Guambe", "President", "")},
        ),
        (  # countries first, then the names in the same order
            "The foreign ministers of Norway and Poland, Ann Roe and Jan Lis, met.",
            {
                ("Ann Roe", "foreign minister", f"{FOREIGN} Norway"),
                ("Jan Lis", "foreign minister", f"{FOREIGN} Poland"),
            },
        ),
        (  # one country before each name
            "The Vice Ministers of Foreign Affairs of Norway, Ann Roe, and of Chile, Rosa Vidal, met.",
            {
                ("Ann Roe", "Vice Minister of Foreign Affairs", f"{FOREIGN} Norway"),
                ("Rosa Vidal", "Vice Minister of Foreign Affairs", f"{FOREIGN} Chile"),
            },
        ),
        (  # one country behind each name
            "The ministers for trade, Ann Roe, Norway, Jan Lis, Poland, and Rosa Vidal, Chile, met.",
            {
                ("Ann Roe", "minister for trade", "Ministry of Trade of Norway"),
                ("Jan Lis", "minister for trade", "Ministry of Trade of Poland"),
                ("Rosa Vidal", "minister for trade", "Ministry of Trade of Chile"),
            },
        ),
        (  # those who are sent out are of the country that sends them
            "Sworn in as Norway's new ambassadors were Ann Roe (Poland) and Ole Lund (Chile).",
            {
                ("Ann Roe", "ambassador", "Embassy of Norway in Poland"),
                ("Ole Lund", "ambassador", "Embassy of Norway in Chile"),
            },
        ),
        (  # a plural that does not end in "s"
            "The Captains Regent of San Marino, Paolo Roe and Anna Bianchi, came.",
            {
                ("Paolo Roe", "Captain Regent", "Presidency of San Marino"),
                ("Anna Bianchi", "Captain Regent", "Presidency of San Marino"),
            },
        ),
        (  # counterparts without a country each
            "Norway's Minister of Energy Ole Lund met his Polish and Danish colleagues, Jan Lis and Lars Holm.",
            {
                ("Ole Lund", "Minister of Energy", "Ministry of Energy of Norway"),
                ("Jan Lis", "Minister of Energy", "Ministry of Energy of Poland"),
                ("Lars Holm", "Minister of Energy", "Ministry of Energy of Denmark"),
            },
        ),
        (  # bodies first, then the names in the same order
            "The Norwegian Fish Institute and Chile's Crop Agency signed, by their respective presidents, Ann Roe and "
            "Rosa Vidal.",
            {
                ("Ann Roe", "president", "Norwegian Fish Institute"),
                ("Rosa Vidal", "president", "Crop Agency of Chile"),
            },
        ),
        (  # countries and names by turns
            "Jan Lis of Poland met the ambassadors of Mali, Oumar Roe, Chad, Ole Lund, and Peru, Rosa Vidal.",
            {
                ("Jan Lis", "", ""),
                ("Oumar Roe", "ambassador", "Embassy of Mali in Poland"),
                ("Ole Lund", "ambassador", "Embassy of Chad in Poland"),
                ("Rosa Vidal", "ambassador", "Embassy of Peru in Poland"),
            },
        ),
        (  # parties or seats in brackets between the names
            "The MPs Ann Roe and Piotr Lis (both Greens), Ole Lund (Centre) and Rosa Vidal spoke.",
            {(name, "MP", "") for name in ("Ann Roe", "Piotr Lis", "Ole Lund", "Rosa Vidal")},
        ),
        (  # behind the names
            "Ann Roe and Jan Lis, members of the Finance Committee, spoke.",
            {(name, "member", "Finance Committee") for name in ("Ann Roe", "Jan Lis")},
        ),
        (  # one of the list has an office of his own
            "Ministers Ole Lund and Rosa Vidal spoke. Ole Lund, Minister of Energy, was first.",
            {("Ole Lund", "Minister of Energy", ""), ("Rosa Vidal", "Minister", "")},
        ),
        (  # fields in a list
            "They met the Norwegian heads of Health, Ann Roe; Agriculture and Lands, Ole Lund; Energy, Kari Vik.",
            {
                ("Ann Roe", "head of Health", ""),
                ("Ole Lund", "head of Agriculture and Lands", ""),
                ("Kari Vik", "head of Energy", ""),
            },
        ),
        (  # a list with countries takes the office said nearby
            "He received ambassadors in Quito. Ann Roe of Norway, Rosa Vidal of Chile and Piotr Lis of Poland spoke.",
            {
                ("Ann Roe", "ambassador", "Embassy of Norway in Ecuador"),
                ("Rosa Vidal", "ambassador", "Embassy of Chile in Ecuador"),
                ("Piotr Lis", "ambassador", "Embassy of Poland in Ecuador"),
            },
        ),
        (
            "Ambassadors handed over their notes in Quito.\n\n1 | NORWAY | H.E. Ann ROE\n\n2 | CHILE | H.E. Rosa VIDAL",
            {
                ("Ann ROE", "Ambassador", "Embassy of Norway in Ecuador"),
                ("Rosa VIDAL", "Ambassador", "Embassy of Chile in Ecuador"),
            },
        ),
        (  # each office before its name, with commas between
            "With her were the Norwegian Ambassador, Ann Roe, the Leader of the Opposition, Ole Lund, and the "
            "Minister of Energy, Kari Vik.",
            {
                ("Ann Roe", "Ambassador", ""),
                ("Ole Lund", "Leader of the Opposition", "Parliament of Norway"),
                ("Kari Vik", "Minister of Energy", "Ministry of Energy of Norway"),
            },
        ),
        (  # counterparts in a list
            "President Ann Roe of Norway met her counterparts Jan Lis of Poland and Rosa Vidal of Chile. Ministers "
            "Ole Lund and Kari Vik came.",
            {
                ("Ann Roe", "President", "Presidency of Norway"),
                ("Jan Lis", "President", "Presidency of Poland"),
                ("Rosa Vidal", "President", "Presidency of Chile"),
                ("Ole Lund", "Minister", ""),
                ("Kari Vik", "Minister", ""),
            },
        ),
        (  # the counterpart behind the name
            "Norwegian Foreign Minister Ann Roe and Piotr Lis, her Polish counterpart, met.",
            {
                ("Ann Roe", "Foreign Minister", f"{FOREIGN} Norway"),
                ("Piotr Lis", "Foreign Minister", f"{FOREIGN} Poland"),
            },
        ),
        (  # each of a committee
            "The deputy heads of the Trade Council, Ann Roe, and of the Energy Council, Rosa Vidal, met.",
            {("Ann Roe", "deputy head", "Trade Council"), ("Rosa Vidal", "deputy head", "Energy Council")},
        ),
        (  # a country before each name, without a comma
            "The foreign ministers of Norway, Ann Roe, and of Chile Ms Rosa Vidal met.",
            {
                ("Ann Roe", "foreign minister", f"{FOREIGN} Norway"),
                ("Rosa Vidal", "foreign minister", f"{FOREIGN} Chile"),
            },
        ),
        # nobody else in the sentence shares it
        ("Ministers met. Ann Roe of Norway spoke.", {("Ann Roe", "", "")}),
    ],
)
def test_shared(code_text, text, expected):
    assert {post[:3] for post in posts(code_text(text))} == expected
