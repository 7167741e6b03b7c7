"""A text in capitals is read as a newspaper would print it; its quotations stay as they are."""

import pytest

from coopstats.articles import article_from_text
from coopstats.codebook import Codebook
from coopstats.coding import code_records
from coopstats.coding.scanning.capitals import is_shouted, printed

PRINTED = (
    "The French Minister of Trade and Industry met Jan Lis in Oslo on Monday.",
    "The talks in Addis Ababa may begin on 3 May, and the ministers will march on.",
    "Mr. Brown and the Foreign Minister of Chad, Idris O'Hara, agreed to co-chair the session.",
    "The Assistant Secretary of State for Near Eastern Affairs spoke with us about Turkey and about NATO.",
    "The U.S. delegation left for Guinea-Bissau; the US embassy said that it would let us know.",
    "The company (NWBX) will sign it, said Kofi Stone, who said no more.",
    "Pope John Paul II received Ambassador Lindiwe Mokoena of South Africa.",
    "The UAE and the United Nations have signed a protocol on rice.",
)
SHOUTED = {
    "HEADLINE\n\nThe ministers of both countries met in Oslo and spoke of trade.": False,
    "OSLO, May 3 (AP) -- THE MINISTERS OF BOTH COUNTRIES MET AND SPOKE OF TRADE AND OF THE SEA.": True,
    "NATO, the EU, the UN and the OSCE met.": False,
    "12 / 34": False,
}


@pytest.mark.parametrize("text", PRINTED)
def test_capitals_are_kept_where_a_newspaper_has_them(text: str) -> None:
    assert printed(article_from_text(text.upper()), Codebook.read()).text == text


@pytest.mark.parametrize(("text", "shouted"), SHOUTED.items())
def test_text_in_capitals_is_known_by_its_letters(text: str, shouted: bool) -> None:
    assert is_shouted(article_from_text(text)) is shouted


def test_all_is_told_that_small_letters_tell_and_names_stay_as_they_are() -> None:
    text = (
        "Norwegian Minister of Energy Ann Roe met Polish Deputy Prime Minister Jan Lis in Warsaw on 3 May 2022. "
        "They discussed trade and wind power. Roe will visit Gdansk on 8 May."
    )
    small, capitals = (code_records(article_from_text(each)) for each in (text, text.upper()))
    names = [row[1] for row in capitals["people"]]
    assert names == [row[1].upper() for row in small["people"]] == ["ANN ROE", "JAN LIS"]
    for table in ("institutions", "engagements", "coverage"):
        assert len(small[table]) == len(capitals[table]) > 0
    for _, _, start, end, quote, *_ in capitals["evidence"]:
        assert text.upper()[start:end] == quote
