"""The coder as a whole: what it finds hangs on the way of writing, not on the names."""

import random
import re
from collections.abc import Mapping

import pytest
from conftest import SHARED

from coopstats import article_from_text, code, example_article, read_article
from coopstats.coding import code_records
from coopstats.errors import ArticleError
from coopstats.tables import Coding

ORIGINAL = SHARED / "article" / "2024-05-24-azerbaijan-japan.txt"
# What the article and its retelling name. Demonyms stand before the countries that they begin with.
NAMES = (
    "Elnur Mammadov", "Masaki Ikegami", "Yoichi Fukazawa", "Fumio Kishida", "Ilham Aliyev", "Hideki Murai",
    "Kenichiro Sasae", "Masahiro Imai", "Akira Amari", "Mammadov", "Ikegami", "Fukazawa",
    "Azerbaijani", "Azerbaijan", "Japanese", "Japan", "BAKU", "Baku", "Armenia",
    "Institute of International Affairs", "JIIA", "ITOCHU", "Jiji Press", "Trend", "trend.az",
)  # fmt: skip
SWAPS = {
    "Kenya and Norway": (
        "Peter Otieno", "Kari Solheim", "Ingrid Dahl", "Olav Berge", "Joseph Kamau", "Nils Haugen",
        "Liv Strand", "Erik Moen", "Anne Vik", "Otieno", "Solheim", "Dahl",
        "Kenyan", "Kenya", "Norwegian", "Norway", "NAIROBI", "Nairobi", "Somalia",
        "Institute of Arctic Studies", "NIAS", "FJELL", "Bergen Press", "Daily Nation", "nation.africa",
    ),
    "Chile and Vietnam": (
        "José Núñez del Río", "Nguyen Van Thanh", "Tran Thi Hoa", "Pham Quoc Binh", "María Rojas", "Le Minh Duc",
        "Vo Hong Son", "Bui Anh Tuan", "Dang Thu Ha", "Núñez del Río", "Thanh", "Hoa",
        "Chilean", "Chile", "Vietnamese", "Vietnam", "SANTIAGO", "Santiago", "Bolivia",
        "Institute of Foreign Studies", "VIFS", "HANSAM", "Mekong Press", "El Faro", "elfaro.cl",
    ),
    "New Zealand and Saudi Arabia": (
        "Aroha Te Rangi", "Faisal bin Saad Al-Harbi", "Khalid Al-Otaibi", "Turki Al-Qahtani", "Margaret O'Brien",
        "Saleh Al-Ghamdi", "Nasser Al-Dosari", "Abdullah Al-Shehri", "Bandar Al-Zahrani", "Te Rangi", "Al-Harbi",
        "Al-Otaibi", "New Zealand", "New Zealand", "Saudi", "Saudi Arabia", "WELLINGTON", "Wellington", "Fiji",
        "Centre for Gulf Studies", "SCGS", "NAJD", "Riyadh Press", "The Herald", "herald.nz",
    ),
    "Ghana and Finland": (
        "Kwame Mensah", "Pekka Virtanen", "Juha Mäkinen", "Sari Niemi", "Akosua Boateng", "Timo Lehto",
        "Elina Salo", "Antti Järvi", "Kaisa Heino", "Mensah", "Virtanen", "Mäkinen",
        "Ghanaian", "Ghana", "Finnish", "Finland", "ACCRA", "Accra", "Togo",
        "Institute of Nordic Research", "FINR", "KALEVA", "Lapland Press", "Accra Mail", "accramail.com.gh",
    ),
}  # fmt: skip
CODED = ("kind", "status", "role", "basis", "stance", "area_id", "unit", "start", "end")
TABLES = (
    "people", "institutions", "posts", "engagements", "participations", "coverage", "initiatives", "figures",
)  # fmt: skip


def swapped(text: str, swap: Mapping[str, str]) -> str:
    """Put other names in the place of those of a text."""
    pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in swap))
    return pattern.sub(lambda match: swap[match[0]], text)


def structure(coding: Coding) -> dict[str, list[tuple[object, ...]]]:
    """Give what does not hang on names: codes, days and which row points to which."""
    shape = {}
    for name in TABLES:
        frame = getattr(coding, name)
        keys = [c for c in frame if c.endswith("_id") and c not in ("area_id", "evidence_id")] + ["part_of"]
        shown = [c for c in frame if c in CODED or (c in keys and c != "source_id")]
        rows = frame[shown].astype("object").where(frame[shown].notna(), None)
        shape[name] = [tuple(row) for row in rows.itertuples(index=False)]
    return shape


def pairs(article: str, swap: str) -> tuple[Coding, Coding]:
    """Code a text as it is and under other names."""
    names = dict(zip(NAMES, SWAPS[swap], strict=True))
    known = {"source_id": "a", "published": "2024-05-24"}
    return (
        code(article_from_text(article, **known)),
        code(article_from_text(swapped(article, names), **known)),
    )


@pytest.mark.parametrize("swap", SWAPS)
def test_other_names_leave_the_structure_of_the_retelling(swap: str) -> None:
    one, other = pairs(read_article(example_article()).text, swap)
    assert structure(other) == structure(one)
    assert len(one.people) == 9


@pytest.mark.skipif(not ORIGINAL.exists(), reason="needs the article itself, which is no part of the project")
@pytest.mark.parametrize("swap", SWAPS)
def test_other_names_leave_the_structure_of_the_article(swap: str) -> None:
    one, other = pairs(ORIGINAL.read_text("utf-8"), swap)
    assert structure(other) == structure(one)
    assert len(one.people) == 9


@pytest.mark.parametrize("last", ["welcomed", "at the invitation", "came with", "signed a memorandum for", "called"])
def test_text_that_breaks_off(last: str) -> None:
    coding = code(article_from_text(f"Norwegian Minister Ola Berg and Polish Minister Jan Kowal {last}"))
    assert set(coding.people["name"]) == {"Ola Berg", "Jan Kowal"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Lima the Norwegian Minister and the Special Envoy for the Pacific welcomed", []),
        ("Ann Roe", ["Ann Roe"]),
        ("In Oslo Ida Moe met Jan Lis. Ola Berg led the Polish delegation", ["Ida Moe", "Jan Lis", "Ola Berg"]),
        ("Norwegian Minister Ida Moe was the guest of", ["Ida Moe"]),
        ("Norway's Admiral Ida Moe and Vice Admiral Jan Lis held", ["Ida Moe", "Jan Lis"]),
        ("They were received by the Foreign Minister\n and with the Minister of State \n\n for Cabinet", []),
        ("Ida Moe arrived in Poland for a two-day visit.\n\nThe source says that", ["Ida Moe"]),
    ],
)
def test_text_that_breaks_off_within_a_sentence(text: str, names: list[str]) -> None:
    coding = code(article_from_text(text))
    assert sorted(coding.people["name"]) == names


MANGLED = {
    "words in another order": lambda words, chance: chance.sample(words, len(words)),
    "a third of the words": lambda words, chance: [word for word in words if chance.random() > 2 / 3],
    "broken off": lambda words, chance: words[: chance.randrange(len(words))],
    "without its beginning": lambda words, chance: words[chance.randrange(len(words)) :],
}


@pytest.mark.parametrize("way", MANGLED)
def test_a_text_that_is_no_text_is_read_all_the_same(way: str) -> None:
    chance = random.Random(7)
    words = read_article(example_article()).text.split()
    for _ in range(50):
        text = " ".join(MANGLED[way](words, chance))
        coding = code_records(article_from_text(text, language="en", published="2024-05-24", publisher="Gazette"))
        assert all(text[start:end] == quote for _, _, start, end, quote, *_ in coding["evidence"])


@pytest.mark.parametrize("day", ["May 3", "2024-13-45", "5 March 2020"])
def test_a_day_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(ArticleError, match="which is no date"):
        code(article_from_text("Polish Minister Jan Lis came.", published=day))
