"""English is told from other languages, and from lists of names in them."""

import pytest

from coopstats.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of the two sides met and spoke of the trade that they have with each other.", "en"),
        (
            "Premier Ann Roe, Minister Jan Lis, Governor Mary Oak and Envoy Åse Birk dined in Oslo Castle on Monday.",
            "en",
        ),
        ("Ministeri tapasi maanantaina kollegansa Helsingissä. " * 12 + "Bank for Trade and Development", ""),
        ("Premier Ann Roe og minister Jan Lis spiste with Åse Birk i Oslo.", ""),
        ("Die Minister der beiden Seiten trafen sich und sprachen über den Handel.", ""),
        ("Os ministros dos dois lados encontraram-se e falaram do comércio para o futuro.", ""),
        ("De ministers van beide landen spraken over de handel die is gegroeid.", ""),
        ("Министры двух стран встретились.", ""),
        ("", ""),
        (
            "Chilean Minister Andres Munoz, currently in Malaysia on a working visit, today paid a courtesy call on "
            "Minister Lim Siew Ching in Putrajaya. He arrived from Singapore, where it rained, earlier this week.",
            "en",
        ),
        (
            "Next Monday Foreign Minister Petras Valkunas will receive Danish Minister Lars Moelbak, who comes to "
            "Vilnius on 25 March for two days. They last met in Copenhagen in December.",
            "en",
        ),
        (
            "LUSAKA, April 23 (Xinhua) -- Zambian President John Mwila met with visiting Chinese State Councilor "
            "Yang Lei "
            "here on Saturday. Foreign Minister Grace Phiri and Chinese Ambassador Van Lin also attended. Yang Lei "
            "also "
            "held talks with Vice President Mutale Banda.",
            "en",
        ),
    ],
)
def test_english_is_told_from_other_languages(text: str, language: str) -> None:
    assert language_of(text) == language
