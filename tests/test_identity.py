"""Who is the same: certain matches merge, likely ones are asked for, nothing merges across a conflict."""

import sys
from pathlib import Path

import pandas as pd
import pytest
from conftest import ROOT

from coopstats import check, concat, likely_matches, read_coding, read_judgements, resolve
from coopstats.errors import TableError
from coopstats.identity.judgements import write_judgements
from coopstats.identity.settling import settle
from coopstats.tables import Coding

sys.path.insert(0, str(ROOT / "benchmarks"))
import identity as benchmark


def two(one: tuple[str, str, str], other: tuple[str, str, str], days: tuple[str, str] = ("2024-01-01",) * 2) -> Coding:
    """Make two readouts with a person each: name, title, country."""
    return concat([benchmark.record(key, *who, day) for key, who, day in zip("ab", (one, other), days, strict=True)])


def bodies(*rows: tuple[str, str, str | None]) -> Coding:
    """Make a readout for each body: name, kind, country."""
    codings = []
    for n, (name, kind, country) in enumerate(rows):
        key = f"s{n}"
        sources = [(key, None, None, None, "2024-01-01", None, "en", None, "0" * 64, 0)]
        body = [(f"{key}:i001", name, kind, country, "named", None)]
        codings.append(Coding.from_records({"sources": sources, "institutions": body}))
    return concat(codings)


MINISTER = "Minister of Energy"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("José Núñez", MINISTER, "CHL"), ("Jose Nunez", MINISTER, "CHL")),
        (("Ann Roe", MINISTER, "NOR"), ("ANN ROE", MINISTER, "NOR")),
        (("Ann Roe", MINISTER, "NOR"), ("ROE Ann", "Minister", "NOR")),
        (("Ann Maria Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "NOR")),
        (("Al-Harbi Saad", MINISTER, "SAU"), ("Saad Al Harbi", MINISTER, "SAU")),
    ],
)
def test_other_letters_and_order_are_the_same_person(one, other):
    merged = resolve(two(one, other))
    assert len(merged.people) == 1
    assert merged.posts["person_id"].nunique() == 1
    assert check(merged).empty


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ann Roe", MINISTER, "NOR"), ("A. Roe", MINISTER, "NOR")),
        (("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR")),
        (("Ann Maria Roe", MINISTER, "NOR"), ("Ann Roe", "Ambassador", "NOR")),
        (("Gurban Berdiev", "President", "TKM"), ("Gurban Berdiyev", "President", "TKM")),
        (("Ann Roe", MINISTER, "NOR"), ("Roe", MINISTER, "NOR")),
        (("Muhammad Aliyev", MINISTER, "AZE"), ("Mohammed Aliev", MINISTER, "AZE")),
    ],
)
def test_likely_pairs_are_asked_for_and_not_merged(one, other):
    coding = two(one, other)
    assert len(resolve(coding).people) == 2
    asked = likely_matches(coding)
    assert asked[["left", "right", "judgement"]].to_numpy().tolist() == [["a:p001", "b:p001", ""]]
    assert asked["score"].between(0.8, 1).all()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ann Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "SWE")),
        (("Ann Roe", "President", "NOR"), ("Ann Roe", "Prime Minister", "NOR")),
        (("Ann Roe", MINISTER, "NOR"), ("Jan Lis", MINISTER, "NOR")),
    ],
)
def test_conflicts_and_strangers_stay_apart(one, other):
    assert len(resolve(two(one, other)).people) == 2


def test_an_office_may_change_with_the_years():
    one, other = ("Ann Roe", "President", "NOR"), ("Ann Roe", "Prime Minister", "NOR")
    assert len(resolve(two(one, other, ("2014-01-01", "2024-01-01"))).people) == 1


def test_people_whom_one_text_tells_apart_stay_apart():
    rows = {"people": [("a:p001", "Ann Roe", None), ("a:p002", "Ann Roe", None)]}
    posts = [(f"a:o00{n}", f"a:p00{n}", None, MINISTER, "NOR", "stated", None, None) for n in (1, 2)]
    assert len(resolve(Coding.from_records({**rows, "posts": posts})).people) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Ministry of Defense", "ministry", "NOR"), ("Ministry of Defence", "ministry", "NOR"), True),
        (("WHO", "igo", None), ("World Health Organization", "igo", None), True),
        (("Ministry of Energy", "ministry", "NOR"), ("Ministry of Trade", "ministry", "NOR"), False),
        (("Council of Europe", "igo", None), ("European Council", "igo", None), False),
        (("Institute of Peace", "think_tank", "NOR"), ("Institute of Peace", "think_tank", "SWE"), False),
        (("Foreign Ministry", "ministry", "NOR"), ("Ministry of Foreign Affairs", "ministry", "NOR"), True),
        (("Energy Ministry", "ministry", "NOR"), ("Ministry of Energy", "ministry", "NOR"), True),
        (("Foreign Ministry", "ministry", "NOR"), ("Ministry of Foreign Affairs", "ministry", "SWE"), False),
    ],
)  # fmt: skip
def test_bodies_are_matched_by_their_names(one, other, same):
    assert len(resolve(bodies(one, other)).institutions) == (1 if same else 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("NCC", "agency", "NOR"), ("National Coastal Council", "agency", "NOR")),
        (("Ministry of Energy", "ministry", "NOR"), ("Ministry of Energy and Mines", "ministry", "NOR")),
        (("Coastal Council", "agency", "NOR"), ("Coastal Councils", "committee", "NOR")),
    ],
)
def test_bodies_that_are_likely_one_are_asked_for(one, other):
    coding = bodies(one, other)
    assert len(resolve(coding).institutions) == 2
    assert likely_matches(coding)["left"].tolist() == ["s0:i001"]


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        ("Council of Europe", "European Council", False),
        ("Commission of Europe", "European Commission", False),
        ("Organisation of Fjord States", "Organization of Fjord State", True),
    ],
)
def test_the_order_of_words_tells_international_bodies_apart(one, other, asked):
    assert likely_matches(bodies((one, "igo", None), (other, "igo", None))).empty is not asked


def test_judgements_are_obeyed():
    coding = two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))
    asked = likely_matches(coding)
    assert len(resolve(coding, asked.assign(judgement="same")).people) == 1
    apart = asked.assign(judgement="different")
    assert len(resolve(coding, apart).people) == 2
    assert likely_matches(coding, apart).empty
    certain = two(("Ann Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "NOR"))
    assert len(resolve(certain, apart.assign(note="")).people) == 2


def test_faults_of_judgements_are_told(tmp_path: Path):
    path = tmp_path / "judgements.csv"
    path.write_text("left,right,score,judgement,note\na:p001,b:p001,0.9,maybe,\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"judgements\.csv:2: judgement is 'maybe'"):
        read_judgements(path)
    path.write_text("left,right\n", encoding="utf-8")
    with pytest.raises(TableError, match="lacks the columns judgement"):
        read_judgements(path)


def judged(said: str = "same", left: str = "a:p001", right: str = "b:p001", note: str = "") -> pd.DataFrame:
    row = {"left": left, "right": right, "score": "0.9", "judgement": said, "note": note}
    return pd.DataFrame([row])


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("Ann Roe", "President", "NOR"), ("Jan Lis", "President", "NOR"), "two holders of one post: President of NOR"),
        (("Mary Roe", MINISTER, "NOR"), ("Mark Roe", MINISTER, "NOR"), "two holders of one post: Minister of Energy"),
        (
            ("Ann Roe", "President", "NOR"),
            ("Ann Roe", "Prime Minister", "NOR"),
            "two posts that one person cannot hold",
        ),
        (("Ann Roe", "Ambassador", "NOR"), ("A. Roe", "Speaker of Parliament", "NOR"), "two posts that one person"),
        (("Ann Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "SWE"), ".* minister of NOR and minister of SWE"),
    ],
)
def test_no_merge_crosses_a_conflict_neither_by_name_nor_by_judgement(one, other, reason):
    coding = two(one, other)
    assert len(resolve(coding).people) == 2
    assert likely_matches(coding).empty
    with pytest.raises(TableError, match=f"across a conflict: {reason}.* on 2024-01-01"):
        resolve(coding, judged())
    assert len(resolve(two(one, other, ("2014-01-01", "2024-01-01")), judged()).people) == 1


def test_people_whom_one_text_tells_apart_are_not_merged_by_judgement():
    rows = {"people": [("a:p001", "Ann Roe", None), ("a:p002", "Ann Roe", None)]}
    with pytest.raises(TableError, match=r"a:p001 \(Ann Roe\).*a names both and tells them apart"):
        resolve(Coding.from_records(rows), judged(right="a:p002"))


def test_a_chain_of_judgements_does_not_cross_a_conflict_either():
    people = [("Jan Lis", "President", "NOR"), ("J. Lis", "Envoy", "NOR"), ("Jon Fox", "President", "NOR")]
    coding = concat([benchmark.record(key, *who, "2024-01-01") for key, who in zip("abc", people, strict=True)])
    chain = pd.concat([judged(), judged(left="b:p001", right="c:p001")])
    with pytest.raises(TableError, match="two holders of one post"):
        resolve(coding, chain)


def test_a_judgement_may_join_what_names_and_countries_do_not():
    coding = two(("Ann Roe", "Adviser", "NOR"), ("Anna Roe-Lis", "Envoy", "EUU"))
    assert len(resolve(coding, judged()).people) == 1


def test_judgements_that_contradict_each_other_are_refused():
    coding = two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))
    with pytest.raises(TableError, match="judged different"):
        resolve(coding, pd.concat([judged("same"), judged("different")]))


def test_a_judgement_on_other_names_is_refused_and_one_on_other_texts_left_alone():
    coding = two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))
    assert len(resolve(coding, judged(note="Anne Roe | Ann Roe")).people) == 1
    assert len(resolve(coding, judged(note="seen in the gazette")).people) == 1
    with pytest.raises(TableError, match=r"were judged as 'Ann Roe \| Jan Lis': ids changed since"):
        resolve(coding, judged(note="Ann Roe | Jan Lis"))
    assert len(resolve(coding, judged(left="x:p001")).people) == 2


def test_a_short_name_that_fits_two_people_is_asked_for():
    people = [("Ann Maria Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "NOR"), ("Ann Karin Roe", MINISTER, "NOR")]
    days = ("2014-01-01", "2019-01-01", "2024-01-01")
    coding = concat([benchmark.record(key, *who, day) for key, who, day in zip("abc", people, days, strict=True)])
    assert len(resolve(coding).people) == 3
    asked = likely_matches(coding)
    assert {("a:p001", "b:p001"), ("b:p001", "c:p001")} <= set(
        asked[["left", "right"]].itertuples(index=False, name=None)
    )
    assert len(resolve(coding, asked[asked["right"] == "c:p001"].assign(judgement="different")).people) == 3


def test_merged_rows_take_the_id_of_the_first_and_the_fullest_name():
    people = [("Ann Roe", MINISTER, "NOR"), ("Ann Maria Roe", MINISTER, "NOR"), ("ROE Ann", MINISTER, "NOR")]
    coding = concat([benchmark.record(key, *who, "2024-01-01") for key, who in zip("abc", people, strict=True)])
    assert resolve(coding).people[["person_id", "name"]].to_numpy().tolist() == [["a:p001", "Ann Maria Roe"]]


def test_a_name_in_many_texts_costs_in_proportion(monkeypatch):
    calls = []
    monkeypatch.setattr("coopstats.identity.settling.may_be_one", lambda *names: not calls.append(names))
    coding = benchmark.simulated(1000)  # every second readout names the same president
    assert len(resolve(coding).people) <= 101
    assert len(calls) <= 1000


def test_names_beside_each_other_are_compared_however_common_a_word_of_theirs_is(monkeypatch):
    monkeypatch.setattr("coopstats.identity.matching._LARGEST_BLOCK", 20)
    monkeypatch.setattr("coopstats.identity.matching._NEIGHBOURS", 10)
    names = [
        f"{one}{two} Nguyen" for one in ("Bi", "Do", "Ga", "Ku", "Le") for two in ("ra", "no", "mi", "tu", "se", "va")
    ]
    names += ["Quang Nguyen", "Q. Nguyen"]
    people = [benchmark.record(f"s{n}", name, MINISTER, "VNM", "2024-01-01") for n, name in enumerate(names)]
    assert {"s30:p001", "s31:p001"} in [{row.left, row.right} for row in likely_matches(concat(people)).itertuples()]


def test_judgements_are_kept_with_what_is_still_open(tmp_path: Path):
    coding = two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))
    path, settled = tmp_path / "judgements.csv", settle(coding)
    write_judgements(path, None, settled.asked, settled.names)
    known = pd.concat(
        [
            read_judgements(path).assign(note="I shall look this up"),
            judged("", left="z:p001", right="y:p001", note="of another month"),
            judged("different", left="z:p002", right="y:p001"),
            judged("", left="a:p001", right="a:p001", note="settled since"),
        ]
    ).assign(who="me")
    write_judgements(path, known, settled.asked, settled.names)
    assert read_judgements(path)["note"].tolist() == ["I shall look this up", "of another month", ""]
    assert read_judgements(path)["who"].tolist() == ["me"] * 3
    assert [each.name for each in tmp_path.iterdir()] == ["judgements.csv"]


def test_judgements_come_back_from_their_file(tmp_path: Path):
    asked = likely_matches(two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))).assign(judgement="same")
    asked.to_csv(tmp_path / "judgements.csv", index=False)
    assert read_judgements(tmp_path / "judgements.csv")["judgement"].tolist() == ["same"]


def test_real_readouts_merge_and_keep_the_schema():
    coding = read_coding(ROOT / "data" / "readouts")
    merged = resolve(coding)
    assert check(merged).empty
    assert len(merged.people) < len(coding.people)
    assert len(merged.posts) == len(coding.posts)
    assert resolve(merged).equals(merged)


def test_precision_and_recall_on_the_labelled_set():
    found = benchmark.measured(*benchmark.labelled())
    assert found["precision"] >= 0.99
    assert found["recall"] >= 0.69
    assert found["recall when decided"] >= 0.99
