import csv
from pathlib import Path

import pycountry
import pytest

from coopstats.codebook import PACKAGED, Codebook, copy_codebook
from coopstats.codebook.files import FILES
from coopstats.errors import CodebookError
from coopstats.schema import TABLES

CODEBOOK = Codebook.read()
COUNTRIES = {row.alpha_3: row for row in CODEBOOK.countries}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_codebook(tmp_path / "mine")


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def rewrite(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)


# Reading ------------------------------------------------------------------------------------------------------------


def test_packaged_codebook_is_read_once() -> None:
    assert Codebook.read() is CODEBOOK


def test_copy_reads_back_equal(folder: Path) -> None:
    assert Codebook.read(folder) == CODEBOOK
    assert Codebook.read(str(folder)) == CODEBOOK


def test_the_same_terms_are_one_object_at_whatever_place(folder: Path) -> None:
    # Caches are keyed by a codebook or its files: comparing the terms of two at each word takes many times the coding.
    assert Codebook.read(folder) is CODEBOOK
    rewrite(folder / "offices.csv", rows_of(folder / "offices.csv")[:-1])
    changed = Codebook.read(folder)
    assert changed != CODEBOOK
    assert [name for name in FILES if getattr(changed, name) is not getattr(CODEBOOK, name)] == ["offices"]


def test_copy_never_overwrites(folder: Path) -> None:
    with pytest.raises(CodebookError, match="is there already"):
        copy_codebook(folder)


def test_an_analysts_term_takes_effect(folder: Path) -> None:
    rows = rows_of(folder / "offices.csv")
    rewrite(folder / "offices.csv", [*rows, ["Lord of the Isles", "local", "", "", "", "Lady of the Isles"]])
    office = Codebook.read(folder).offices[-1]
    assert (office.term, office.forms) == ("Lord of the Isles", ("Lady of the Isles",))


def test_columns_may_stand_in_any_order(folder: Path) -> None:
    rows = rows_of(folder / "cities.csv")
    rewrite(folder / "cities.csv", [row[::-1] for row in rows])
    assert Codebook.read(folder).cities == CODEBOOK.cities


def test_a_file_without_rows_is_an_empty_list(folder: Path) -> None:
    rewrite(folder / "cities.csv", rows_of(folder / "cities.csv")[:1])
    assert Codebook.read(folder).cities == ()


def test_areas_rows_fit_the_schema() -> None:
    rows = CODEBOOK.areas_rows()
    assert {len(row) for row in rows} == {len(TABLES["areas"].columns)}
    assert [row[0] for row in rows] == [area.code for area in CODEBOOK.areas]
    assert {row[0]: row[2] for row in rows}["ECO.TRD"] == "ECO"


# What is wrong with a file is said by file, line and column -----------------------------------------------------------


def change(line: int, column: str, value: str):
    def apply(rows: list[list[str]]) -> None:
        rows[line - 1][rows[0].index(column)] = value

    return apply


def repeat(source: int, target: int):
    def apply(rows: list[list[str]]) -> None:
        rows[target - 1] = list(rows[source - 1])

    return apply


def without(column: str):
    def apply(rows: list[list[str]]) -> None:
        place = rows[0].index(column)
        for row in rows:
            del row[place]

    return apply


def with_column(column: str):
    def apply(rows: list[list[str]]) -> None:
        for number, row in enumerate(rows):
            row.append(column if number == 0 else "")

    return apply


def short(line: int):
    def apply(rows: list[list[str]]) -> None:
        rows[line - 1].pop()

    return apply


FAULTS = {
    "missing column": ("offices", without("rank"), ":1: column 'rank': is missing"),
    "misspelt column": ("offices", change(1, "rank", "rnak"), ":1: column 'rnak': is unknown"),
    "unknown column": ("offices", with_column("colour"), ":1: column 'colour': is unknown"),
    "doubled column": ("offices", with_column("rank"), ":1: column 'rank': stands twice"),
    "too few cells": ("offices", short(4), ":4: has 5 cells, the header has 6"),
    "empty cell": ("offices", change(3, "term", ""), ":3: column 'term': is empty"),
    "empty list": ("bodies", change(3, "positions", ""), ":3: column 'positions': is empty"),
    "empty form": ("offices", change(3, "forms", "One||Two"), ":3: column 'forms': '' is not allowed"),
    "unknown rank": ("offices", change(3, "rank", "boss"), ":3: column 'rank': 'boss' is not allowed"),
    "unknown implied body": ("offices", change(3, "body", "castle"), ":3: column 'body': 'castle' is not allowed"),
    "unknown government": (
        "countries",
        change(3, "government", "kingdom|empire"),
        ":3: column 'government': 'empire' is not allowed",
    ),
    "column of a later version": ("countries", without("government"), ":1: column 'government': is missing"),
    "unknown kind of body": ("bodies", change(5, "kind", "club"), ":5: column 'kind': 'club' is not allowed"),
    "unknown position": (
        "bodies",
        change(5, "positions", "prefix|top"),
        ":5: column 'positions': 'top' is not allowed",
    ),
    "doubled term": ("offices", repeat(2, 4), ":4: column 'term': 'President' stands already in line 2"),
    "form that is a term": (
        "offices",
        change(3, "forms", "President"),
        ":3: column 'forms': 'President' stands already in line 2",
    ),
    "doubled country": ("countries", change(7, "name", "Aruba"), ":7: column 'name': 'Aruba' stands already in line 2"),
    "country code in small letters": (
        "cities",
        change(2, "alpha_3", "afg"),
        ":2: column 'alpha_3': 'afg' is not allowed",
    ),
    "country nobody has": ("cities", change(2, "alpha_3", "QQQ"), ":2: column 'alpha_3': 'QQQ' is unknown"),
    "office of no country": ("offices", change(2, "alpha_3", "QQQ"), ":2: column 'alpha_3': 'QQQ' is unknown"),
    "body of no country": ("bodies", change(2, "alpha_3", "QQQ"), ":2: column 'alpha_3': 'QQQ' is unknown"),
    "publisher of no side": (
        "publishers",
        change(2, "perspective", "QQQ"),
        ":2: column 'perspective': 'QQQ' is unknown",
    ),
    "address for a domain": (
        "publishers",
        change(2, "domain", "https://a.b/c"),
        ":2: column 'domain': 'https://a.b/c' is not allowed",
    ),
    "publisher without name and domain": (
        "publishers",
        change(2, "domain", ""),
        ":2: column 'domain': is empty",
    ),
    "area without its group": ("areas", change(3, "parent", "XYZ"), ":3: column 'parent': 'XYZ' is unknown"),
    "area without a parent": ("areas", change(3, "parent", ""), ":3: column 'parent': '' does not fit level 2"),
    "group with a parent": ("areas", change(2, "parent", "ECO"), ":2: column 'parent': 'ECO' does not fit level 1"),
    "area code in small letters": (
        "areas",
        change(3, "code", "pol.dia"),
        ":3: column 'code': 'pol.dia' is not allowed",
    ),
    "goal that is no number": ("areas", change(3, "sdg_goals", "ten"), ":3: column 'sdg_goals': 'ten' is not allowed"),
    "word with a capital": ("words", change(2, "word", "Abandon"), ":2: column 'word': 'Abandon' is not allowed"),
    "party code in small letters": (
        "organisations",
        change(2, "party", "un"),
        ":2: column 'party': 'un' is not allowed",
    ),
}


@pytest.mark.parametrize(("name", "spoil", "message"), FAULTS.values(), ids=FAULTS)
def test_fault_is_located(folder: Path, name: str, spoil, message: str) -> None:
    path = folder / f"{name}.csv"
    rows = rows_of(path)
    if name == "publishers":
        rows[1][rows[0].index("names")] = ""
    spoil(rows)
    rewrite(path, rows)
    with pytest.raises(CodebookError) as caught:
        Codebook.read(folder)
    assert caught.value.message == f"{path}{message}"


def test_missing_file_is_named(folder: Path) -> None:
    (folder / "bodies.csv").unlink()
    with pytest.raises(CodebookError, match=r"no folder .*nowhere\nStart one: coopstats codebook --copy"):
        Codebook.read(folder / "nowhere")
    with pytest.raises(CodebookError, match=r"bodies\.csv: cannot be read"):
        Codebook.read(folder)


@pytest.mark.parametrize("raw", [b"term,rank\n\xff\xfe", b'term,rank\n"open'], ids=["not UTF-8", "open quote"])
def test_file_that_is_no_csv_is_named(folder: Path, raw: bytes) -> None:
    header = ",".join(FILES["offices"].columns).encode()
    (folder / "offices.csv").write_bytes(raw.replace(b"term,rank", header))
    with pytest.raises(CodebookError, match=r"offices\.csv: is no CSV file in UTF-8"):
        Codebook.read(folder)


# The files themselves -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_file_is_tidy(name: str) -> None:
    raw = (PACKAGED / f"{name}.csv").read_bytes().decode("utf-8")
    assert "\r" not in raw
    assert raw.endswith("\n")
    assert "’" not in raw, "write a straight apostrophe; the coder reads both"
    for row in rows_of(PACKAGED / f"{name}.csv"):
        for cell in row:
            assert cell == cell.strip()
            assert "  " not in cell
            assert all(form == form.strip() for form in cell.split("|"))


def test_every_country_of_iso_has_a_row() -> None:
    assert {country.alpha_3 for country in pycountry.countries} <= COUNTRIES.keys()


# Uninhabited, or without a people and a seat of its own.
NOBODY = {"ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI", "ESH"}
FORMER = {"SUN", "YUG", "SCG", "CSK", "DDR", "YMD"}


@pytest.mark.parametrize("code", sorted(COUNTRIES.keys() - NOBODY - {"SCG"}))
def test_country_has_a_demonym(code: str) -> None:
    assert COUNTRIES[code].demonyms


@pytest.mark.parametrize("code", sorted(COUNTRIES.keys() - NOBODY - FORMER))
def test_country_has_a_capital(code: str) -> None:
    row = COUNTRIES[code]
    assert row.capitals or code in {"GIB", "HKG", "MAC", "SGP", "VAT", "BES", "SHN"}


def test_no_organisation_has_the_code_of_a_country() -> None:
    assert not {row.party for row in CODEBOOK.organisations} & COUNTRIES.keys()


def test_ordinary_words_are_no_given_names() -> None:
    names = CODEBOOK.given_names
    assert not {"mark", "grace", "frank", "jack", "bill"} & CODEBOOK.words
    assert {"mark", "grace", "frank", "jack", "bill"} <= names
    assert {"the", "meeting", "minister", "bilateral", "discussed", "hope", "joint"} <= CODEBOOK.words
    assert not {"long", "joint", "meeting"} & names
    assert {"hope", "joy", "patience"} <= names  # as well as words


# Traps --------------------------------------------------------------------------------------------------------------


def codes_of(form: str, *columns: str) -> set[str]:
    return {row.alpha_3 for row in CODEBOOK.countries if any(form in getattr(row, column) for column in columns)}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Burma", "MMR"), ("Zaire", "COD"), ("Swaziland", "SWZ"), ("Holland", "NLD"), ("Ivory Coast", "CIV"),
        ("Cabo Verde", "CPV"), ("East Timor", "TLS"), ("Ceylon", "LKA"), ("Upper Volta", "BFA"), ("Rhodesia", "ZWE"),
        ("Persia", "IRN"), ("Siam", "THA"), ("Kampuchea", "KHM"), ("Macedonia", "MKD"), ("FYROM", "MKD"),
        ("Türkiye", "TUR"), ("Viet Nam", "VNM"), ("Czech Republic", "CZE"), ("Korea", "KOR"), ("ROK", "KOR"),
        ("South Korea", "KOR"), ("DPRK", "PRK"), ("PRC", "CHN"), ("ROC", "TWN"), ("Republic of China", "TWN"),
        ("U.S.", "USA"), ("U.K.", "GBR"), ("Great Britain", "GBR"), ("Scotland", "GBR"), ("Northern Ireland", "GBR"),
        ("UAE", "ARE"), ("KSA", "SAU"), ("DRC", "COD"), ("Congo-Brazzaville", "COG"), ("Bosnia", "BIH"),
        ("USSR", "SUN"), ("West Germany", "DEU"), ("East Germany", "DDR"), ("Yugoslavia", "YUG"),
        ("Czechoslovakia", "CSK"), ("Kosovo", "XKX"), ("State of Palestine", "PSE"), ("Vatican", "VAT"),
        ("Guinea-Bissau", "GNB"), ("Equatorial Guinea", "GNQ"), ("Papua New Guinea", "PNG"), ("Guinea", "GIN"),
        ("Niger", "NER"), ("Nigeria", "NGA"), ("Dominica", "DMA"), ("Dominican Republic", "DOM"),
    ],
)  # fmt: skip
def test_name_means_one_country(form: str, code: str) -> None:
    found = {row.alpha_3 for row in CODEBOOK.countries if form in (row.name, *row.other_names)}
    assert found == {code}


@pytest.mark.parametrize(
    ("form", "codes"),
    [
        ("Nigerien", {"NER"}), ("Nigerian", {"NGA"}), ("Dominican", {"DMA", "DOM"}), ("Congolese", {"COD", "COG"}),
        ("Emirati", {"ARE"}), ("Swiss", {"CHE"}), ("Kyrgyz", {"KGZ"}), ("Kazakhstani", {"KAZ"}), ("Burmese", {"MMR"}),
        ("Ivorian", {"CIV"}), ("Philippine", {"PHL"}), ("Filipino", {"PHL"}), ("Argentine", {"ARG"}),
        ("Britons", {"GBR"}), ("Danes", {"DNK"}), ("Poles", {"POL"}), ("Dutch", {"NLD"}), ("Czech", {"CZE"}),
        ("Indian", {"IND"}), ("Indonesian", {"IDN"}), ("Guinean", {"GIN", "GNB"}), ("Equatorial Guinean", {"GNQ"}),
        ("Soviet", {"SUN"}), ("Papal", {"VAT"}), ("Malagasy", {"MDG"}), ("Basotho", {"LSO"}), ("Ni-Vanuatu", {"VUT"}),
        ("I-Kiribati", {"KIR"}), ("Lao", {"LAO"}), ("Kosovar", {"XKX"}), ("American", {"USA"}),
    ],
)  # fmt: skip
def test_demonym(form: str, codes: set[str]) -> None:
    assert codes_of(form, "demonyms") == codes


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("Gulf of Oman", "OMN"), ("Indian Ocean", "IND"), ("South China Sea", "CHN"),
        ("Atlanta, Georgia", "GEO"), ("Jordan River", "JOR"), ("Lake Chad", "TCD"),
        ("Panama Canal", "PAN"), ("Korean Peninsula", "KOR"), ("Sea of Japan", "JPN"),
        ("Taiwan Strait", "TWN"), ("Latin America", "USA"), ("South American", "USA"), ("English language", "GBR"),
        ("Persian Gulf", "IRN"), ("Gulf of Guinea", "GIN"), ("post-Soviet", "SUN"), ("Order of Malta", "MLT"),
        ("Turkish Cypriot", "TUR"), ("Washington Post", "USA"), ("Niger Delta", "NER"),
    ],
)  # fmt: skip
def test_phrase_that_holds_a_country_but_does_not_mean_it(phrase: str, code: str) -> None:
    assert phrase in COUNTRIES[code].masks


@pytest.mark.parametrize(
    ("name", "code"),
    [("New Mexico", "USA"), ("New Jersey", "USA"), ("New South Wales", "AUS"), ("Inner Mongolia", "CHN")],
)
def test_region_that_holds_the_name_of_another_country(name: str, code: str) -> None:
    assert {row.alpha_3 for row in CODEBOOK.regions if name in (row.name, *row.other_names)} == {code}
    assert all(name not in row.masks for row in CODEBOOK.countries)


@pytest.mark.parametrize(
    ("seat", "code"),
    [
        ("White House", "USA"), ("Kremlin", "RUS"), ("Downing Street", "GBR"), ("Blue House", "KOR"), ("Élysée", "FRA"),
        ("Quai d'Orsay", "FRA"), ("Zhongnanhai", "CHN"), ("Capitol Hill", "USA"), ("Akorda", "KAZ"),
        ("Rashtrapati Bhavan", "IND"), ("Malacañang", "PHL"), ("Farnesina", "ITA"), ("Casa Rosada", "ARG"),
        ("Istana", "SGP"), ("Beehive", "NZL"), ("Aso Rock", "NGA"), ("Union Buildings", "ZAF"),
    ],
)  # fmt: skip
def test_seat(seat: str, code: str) -> None:
    assert codes_of(seat, "seats") == {code}


@pytest.mark.parametrize(("seat", "code"), [("Camp David", "USA"), ("Chequers", "GBR"), ("Bogor Palace", "IDN")])
def test_seat_outside_the_capital(seat: str, code: str) -> None:
    assert codes_of(seat, "far_seats") == {code}
    assert not codes_of(seat, "seats")


@pytest.mark.parametrize(
    ("way", "where", "elsewhere"),
    [
        ("kingdom", "ESP JPN QAT", "FRA IRN"), ("departments", "GBR PHL CHE", "KEN"), ("secretaries", "USA", "PHL"),
        ("foreign_chancellor", "ECU MEX", "DEU"), ("vice_chancellor", "AUT DEU", "GBR"),
        ("provincial_premiers", "CAN ZAF", "CHN"),
    ],
)  # fmt: skip
def test_government(way: str, where: str, elsewhere: str) -> None:
    assert all(way in COUNTRIES[code].government for code in where.split())
    assert not any(way in COUNTRIES[code].government for code in elsewhere.split())


@pytest.mark.parametrize(
    ("city", "code"),
    [
        ("Geneva", "CHE"), ("New York", "USA"), ("Shanghai", "CHN"), ("Almaty", "KAZ"), ("Sharjah", "ARE"),
        ("Munich", "DEU"), ("Davos", "CHE"), ("Sharm El Sheikh", "EGY"), ("Hiroshima", "JPN"), ("Mumbai", "IND"),
        ("Lagos", "NGA"), ("Ho Chi Minh City", "VNM"), ("Samarkand", "UZB"), ("Bonn", "DEU"), ("Strasbourg", "FRA"),
        ("Erbil", "IRQ"), ("St. Petersburg", "RUS"), ("Marrakesh", "MAR"), ("São Paulo", "BRA"), ("Nadi", "FJI"),
    ],
)  # fmt: skip
def test_city(city: str, code: str) -> None:
    assert {row.alpha_3 for row in CODEBOOK.cities if city in (row.name, *row.other_names)} == {code}


def office(title: str, country: str = ""):
    rows = [row for row in CODEBOOK.offices if title in (row.term, *row.forms) and row.alpha_3 in (country, "")]
    return max(rows, key=lambda row: row.alpha_3 == country)


@pytest.mark.parametrize(
    ("title", "country", "body"),
    [
        ("President", "", "presidency"), ("Vice President", "", "presidency"), ("Head of State", "", "presidency"),
        ("Prime Minister", "", "government"), ("Deputy Prime Minister", "", "government"),
        ("Chancellor", "", "government"), ("Vice-Chancellor", "", "government"),
        ("Cabinet Secretary", "", "government"),
        ("King", "", "monarchy"), ("Emir", "", "monarchy"), ("Sultan", "", "monarchy"),
        ("Crown Prince", "", "monarchy"),
        ("Foreign Minister", "", "ministry"), ("Deputy Foreign Minister", "", "ministry"),
        ("Minister of State", "", "ministry"), ("State Secretary", "", "ministry"),
        ("Foreign Secretary", "", "ministry"),
        ("Permanent Secretary", "", "ministry"), ("Principal Secretary", "", "ministry"),
        ("Parliamentary Vice-Minister", "JPN", "ministry"), ("Secretary of State", "", "ministry"),
        ("Secretary of State", "USA", "department_of_state"),
        ("Assistant Secretary of State", "USA", "department_of_state"),
        ("Speaker", "", "parliament"), ("Member of Parliament", "", "parliament"), ("Senator", "", "parliament"),
        ("Ambassador", "", "embassy"), ("Chargé d'Affaires", "", "embassy"),
        ("High Commissioner", "", "high_commission"),
        ("Secretary to the President", "", "presidency"), ("Adviser to the President", "", "presidency"),
        ("Federal Councillor", "CHE", ""), ("Governor", "", ""), ("National Security Adviser", "", ""),
        ("Attorney General", "", ""), ("Ambassador-at-Large", "", ""), ("Special Envoy", "", ""), ("Consul", "", ""),
        ("MP", "", "parliament"),
        ("Mayor", "", ""), ("Chairman", "", ""), ("Director", "", ""), ("Permanent Representative", "", ""),
    ],
)  # fmt: skip
def test_office_implies_a_body(title: str, country: str, body: str) -> None:
    assert office(title, country).body == body


@pytest.mark.parametrize(
    ("title", "country", "name"),
    [
        ("Chief Cabinet Secretary", "JPN", "Cabinet Secretariat"), ("EAM", "IND", "Ministry of External Affairs"),
        ("European Commissioner", "EUU", "European Commission"),
        ("Secretary of Defense", "USA", "Department of Defense"),
        ("Central Bank Governor", "", "Central Bank"), ("Lok Sabha Speaker", "IND", "Lok Sabha"),
        ("President of the Senate", "", "Senate"), ("Chancellor of the Exchequer", "GBR", "HM Treasury"),
    ],
)  # fmt: skip
def test_office_names_its_body(title: str, country: str, name: str) -> None:
    assert office(title, country).body_name == name


@pytest.mark.parametrize(
    ("portfolio", "ministry"),
    [
        ("Foreign", "Ministry of Foreign Affairs"), ("Finance", "Ministry of Finance"),
        ("Home", "Ministry of Home Affairs"),
        ("Defence", "Ministry of Defence"), ("Defense", "Ministry of Defense"),
        ("Interior", "Ministry of the Interior"),
        ("External Affairs", "Ministry of External Affairs"), ("Energy", "Ministry of Energy"),
    ],
)  # fmt: skip
def test_portfolio_names_its_ministry(portfolio: str, ministry: str) -> None:
    assert next(row.ministry for row in CODEBOOK.portfolios if row.term == portfolio) == ministry


@pytest.mark.parametrize(
    ("use", "terms"),
    [
        (
            "title",
            {"Deputy", "Vice", "First", "Acting", "Assistant", "Parliamentary", "Permanent", "Senior", "Honorary"},
        ),
        ("context", {"former", "outgoing", "visiting", "current", "newly appointed", "late"}),
    ],
)
def test_modifier_use(use: str, terms: set[str]) -> None:
    assert terms <= {row.term for row in CODEBOOK.modifiers if row.use == use}


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("H.E.", "address"), ("Hon.", "address"), ("Shri", "address"), ("Dr.", "academic"), ("Engr.", "professional"),
        ("Dato'", "noble"), ("Dame", "noble"), ("HRH", "royal"), ("Haji", "religious"), ("Lt. Gen.", "rank"),
        ("Admiral", "rank"), ("KC", "post_nominal"), ("MP", "post_nominal"), ("OBE", "post_nominal"),
    ],
)  # fmt: skip
def test_honorific(form: str, kind: str) -> None:
    assert {row.kind for row in CODEBOOK.honorifics if form in (row.term, *row.forms)} == {kind}


@pytest.mark.parametrize("name", ["Bishop", "Don", "Rana", "Pandit", "Malik", "Baron", "Syed", "Count", "Lok", "Nana"])
def test_what_is_mostly_a_name_is_no_honorific(name: str) -> None:
    assert not [row for row in CODEBOOK.honorifics if name in (row.term, *row.forms)]


@pytest.mark.parametrize(
    ("form", "kind", "country"),
    [
        ("JICA", "agency", "JPN"), ("KOICA", "agency", "KOR"), ("USAID", "agency", "USA"),
        ("Rosatom", "company", "RUS"),
        ("CNPC", "company", "CHN"), ("Petronas", "company", "MYS"), ("KazMunayGas", "company", "KAZ"),
        ("State Department", "ministry", "USA"), ("Pentagon", "ministry", "USA"), ("Bundestag", "parliament", "DEU"),
        ("Knesset", "parliament", "ISR"), ("Duma", "parliament", "RUS"), ("Jogorku Kenesh", "parliament", "KGZ"),
        ("Verkhovna Rada", "parliament", "UKR"), ("Diet", "parliament", "JPN"), ("Lok Sabha", "parliament", "IND"),
        ("Politburo", "party", ""), ("National Assembly", "parliament", ""), ("University", "university", ""),
        ("Corporation", "company", ""), ("Ltd", "company", ""), ("Ministry", "ministry", ""),
        ("Embassy", "embassy", ""),
        ("Chamber of Commerce and Industry", "ngo", ""), ("Friendship Group", "parliament", ""),
        ("Working Group", "committee", ""), ("Institute", "think_tank", ""), ("News Agency", "media", ""),
    ],
)  # fmt: skip
def test_body(form: str, kind: str, country: str) -> None:
    rows = [row for row in CODEBOOK.bodies if form in (row.term, *row.forms)]
    assert [(row.kind, row.alpha_3) for row in rows] == [(kind, country)]


@pytest.mark.parametrize(
    "word", ["Apple", "Visa", "Shell", "Delta", "Total", "Leonardo", "Santander", "Initiative", "Palace"]
)
def test_what_is_mostly_something_else_is_no_body(word: str) -> None:
    assert not [row for row in CODEBOOK.bodies if word in (row.term, *row.forms)]


@pytest.mark.parametrize(
    ("form", "party", "kind"),
    [
        ("UN", "UNO", "igo"), ("UN General Assembly", "UNO", "igo"), ("UNHCR", "UNHCR", "igo"),
        ("UNICEF", "UNICEF", "igo"),
        ("EU", "EUU", "igo"), ("European Commission", "EUU", "igo"), ("EEAS", "EUU", "igo"), ("ASEAN", "ASEAN", "igo"),
        ("African Union", "AU", "igo"), ("SCO", "SCO", "igo"), ("OTS", "OTS", "igo"), ("Turkic Council", "OTS", "igo"),
        ("NATO", "NATO", "igo"), ("Commonwealth", "COMMONWEALTH", "igo"), ("World Bank", "WB", "igo"),
        ("Interpol", "INTERPOL", "igo"), ("C5+1", "C5+1", "format"), ("Quad", "QUAD", "format"),
        ("ICRC", "ICRC", "ngo"),
    ],
)  # fmt: skip
def test_organisation(form: str, party: str, kind: str) -> None:
    rows = [row for row in CODEBOOK.organisations if form in (row.acronym, row.name, *row.other_names)]
    assert [(row.party, row.kind) for row in rows] == [(party, kind)]


@pytest.mark.parametrize(
    ("url", "publisher", "perspective"),
    [
        ("https://www.mfa.gov.sg/news", "", "SGP"), ("https://www.gov.uk/news", "", "GBR"), ("mofa.go.jp", "", "JPN"),
        ("https://www.gob.mx/sre", "", "MEX"), ("https://www.diplomatie.gouv.fr/en/", "", "FRA"),
        ("https://2009-2017.state.gov/x", "", "USA"), ("https://some-paper.com.ng/a", "", "NGA"),
        ("https://gov.tv", "", "TUV"), ("https://stream.tv", "", ""), ("https://startup.io", "", ""),
        ("https://www.eeas.europa.eu/x", "", "EUU"), ("https://news.un.org/x", "", "third_party"),
        ("https://www.reuters.com/x", "", "third_party"), ("https://allafrica.com/x", "", "third_party"),
        ("https://allafrica.com/x", "Government of Rwanda (Kigali)", "RWA"), ("https://a.example.org", "TASS", "RUS"),
        ('"https://a.example.org"', '"Saudi Press Agency (SPA)"', "SAU"),
        ("", "Embassy of Norway in Somewhere", "NOR"), ("", "DK News (Algeria)", "DZA"), ("", "UNICEF Nepal", "UNICEF"),
        ("", "Organization of American States (OAS)", "OAS"), ("", "Commonwealth of Australia", "AUS"),
        ("", "Delegation of the European Union to Moldova", "EUU"),
        ("", "Flanders Department of Foreign Affairs", "BEL"), ("", "Canton of Geneva", "CHE"),
        ("", "Kremlin Press Service", "RUS"), ("", "Department of Foreign Affairs", "PHL"),
        ("", "TASS English Service", "RUS"), ("", "Gazette (in English)", ""), ("", "The English Daily", "GBR"),
        ("", "", ""), ("not an address", "Daily Example", ""), ("", "State News Agency (Saba)", "YEM"),
    ],
)  # fmt: skip
def test_perspective(url: str, publisher: str, perspective: str) -> None:
    assert CODEBOOK.perspective(url, publisher) == perspective


def test_every_country_code_domain_tells_its_country() -> None:
    known = {row.domain for row in CODEBOOK.publishers}
    for country in pycountry.countries:
        label = {"gb": "uk"}.get(country.alpha_2.lower(), country.alpha_2.lower())
        host = f"ministry.{label}" if label in known else f"ministry.gov.{label}"  # .tv, .io: sold to the world
        assert CODEBOOK.perspective(host) == country.alpha_3, host
