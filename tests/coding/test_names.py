"""Names of people as texts print them, and words that are none."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Polish President Piotr “Pio” Lis spoke.", ["Piotr “Pio” Lis"]),
        ("Ann Roe was received at his Ain Borvik residence.", ["Ann Roe"]),
        ("He met the Minister of Trade, Zeid Raud, the Ministry said.", ["Zeid Raud"]),
        ("He met Zeid Raud, the Norwegian bank added.", ["Zeid Raud"]),
        ("He met Mr Arie van Dam of Borvik.", ["Arie van Dam"]),
        ("Song Binh, minister in charge of the commission, gave a dinner.", ["Song Binh"]),
        ("Long Wharf, which Ann Roe saw, is old.", ["Ann Roe"]),
        ("Foreign Secretary Rosa A Vidal's visit begins on Tuesday.", ["Rosa A Vidal"]),
        ("Prime Minister of Tonga Sione ‘Ofa Mahe spoke.", ["Sione ‘Ofa Mahe"]),
        ("NEWSWIRE – Aidar Borov, Minister of Energy, spoke.", ["Aidar Borov"]),
        ("H.Sh. Gafova, Rector, spoke.", ["H.Sh. Gafova"]),
        ("Prince Karl von und zu Borvik received them.", ["Karl von und zu Borvik"]),
        ("Paramount Chief Mwata Kasoma II spoke.", ["Mwata Kasoma II"]),
        ("Dr. Sultan bin Harith Al Mazin, Minister of Energy, spoke.", ["Sultan bin Harith Al Mazin"]),
        ("Minister Ing-mar Lund met Foreign Minister Hamid Amir-Zadeh.", ["Ing-mar Lund", "Hamid Amir-Zadeh"]),
        ("James Price and Oliver Brand met.", ["James Price", "Oliver Brand"]),
        ("“Pramod Vidal, Secretary, spoke,” he said.", ["Pramod Vidal"]),
        ("MIKAWA Tsutomu – Head of the Office", ["MIKAWA Tsutomu"]),
        ("H.E. Brendan WAKE and H.E. Ann ROE spoke.", ["Brendan WAKE", "Ann ROE"]),
        ("Grand Ayatollah Mohsen Zadeh received Governor Ann Roe.", ["Mohsen Zadeh", "Ann Roe"]),
        ("U Tun Tun Myint spoke.", ["Tun Tun Myint"]),
        ("The head of the Federal Office of Energy, Christian Hegland, spoke.", ["Christian Hegland"]),
        ("The Adviser to the Communist Party of China Song Daowei spoke.", ["Song Daowei"]),
        ("The President of Oman, Said Morota, spoke. Said Morota left.", ["Said Morota"]),
        ("President Ts. Ganbold and Ts. Dr. Amin Rosli spoke.", ["Ts. Ganbold", "Amin Rosli"]),
        ("Secretary of State Dean Harlow spoke to reporters.", ["Dean Harlow"]),
        ("They were met at the airport by Amir Khan Zadran.", ["Amir Khan Zadran"]),
        # no people
        ("They spoke of the water of the Amu Darya and the Syr Darya.", []),
        ("The frigate HMNZS Te Kaha called at Suva with the cutter Oliver Perry.", []),
        ("They visited the Aruligo Tilapia Hatchery.", []),
        ("Visitors called on him at his Shanti Bhaban office.", []),
        ("They crossed the Francis Vidal Key Bridge.", []),
        ("They praised the Abraham Accords and the Lester Airport.", []),
        ("MoE&FW, NEWS.Net and the Joint Communiqué told them.", []),
        ("BORVIK, Feb 17 (Notimex Latina) The talks began.", []),
        ("Relations with la Bavière grew.", []),
    ],
)
def test_names(code_text, text, names):
    assert code_text(text).people["name"].tolist() == names
