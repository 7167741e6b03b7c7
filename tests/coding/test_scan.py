import pytest


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Norwegian Foreign Minister Ann Roe", "DONN"),
        ("the Minister of Energy of Poland", "tOePeC"),
        ("Ministry of Finance", "BeP"),
        ("in Oslo on 3 May", "iKinJ"),
        ("President Jan Lis", "ONN"),  # a month's short form before an unknown word is a name
        ("Justice Minister", "PO"),
        ("who met us", "www"),  # acronyms in small letters are words
        ("Norway's envoy", "Cso"),
        ("Marshal Jan Lis of Norway", "RNNeC"),
        ("Marshal Jan Lis of the Sejm", "ONNetB"),  # who presides there
        ("Can Norway", "wC"),  # no organisation
        ("a fellow minister", "two"),  # no office
        ("will chair the talks", "wwtw"),
        ("in English.", "iw."),  # no people
        ("it cost US$50", "wwwxn"),  # no country
        ("Lis as well as Roe", "NaN"),
        ("Lis along with Roe", "NaN"),
        ("Together with Roe", "whN"),  # nobody stands before whom it joins
        ("Alongside Roe", "TN"),
        ("He saw Spec. Dr. Lis", "wwN.HN"),  # where a sentence ends, so does a term
    ],
)
def test_units_carry_one_tag_each(scan_text, text, tags):
    assert scan_text(text).tags == tags


def test_offsets_point_into_the_stored_text(scan_text):
    text = "Çağla Öz met İpek Ün in İzmir."
    found = scan_text(text)
    assert [text[u.start : u.end].strip() for u in found.units] == [text[u.start : u.end] for u in found.units]
    assert found.units[-1].end == len(text)
    assert [found.low_at(at) for at in (-1, 0, len(found.units))] == ["", "çağla", ""]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Dominican minister spoke.", "DOM"),
        ("In Roseau the Dominican minister spoke.", "DMA"),
        ("Congolese and foreign officials came to Brazzaville.", "COG"),
        ("The Congolese side agreed.", "COD"),
        ("Korean officials spoke in Pyongyang.", "PRK"),
        ("Korean officials of Seoul and Pyongyang spoke.", "KOR"),
        ("The Guinean side thanked Bissau.", "GNB"),
        ("The envoy returned to Victoria, Seychelles.", "SYC"),
    ],
)
def test_a_name_of_several_countries_is_that_of_the_one_named_otherwise(scan_text, text, country):
    assert next(u.term.value for u in scan_text(text).units if u.tag in "DK") == country
