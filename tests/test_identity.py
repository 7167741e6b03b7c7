"""Who is the same: certain matches merge, likely ones are asked for, nothing merges across a conflict."""

import sys
from pathlib import Path

import pandas as pd
import pytest
from conftest import ROOT

from coopstats import check, concat, likely_matches, read_coding, read_judgements, resolve
from coopstats.errors import TableError
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
    ],
)  # fmt: skip
def test_bodies_are_matched_by_their_names(one, other, same):
    assert len(resolve(bodies(one, other)).institutions) == (1 if same else 2)


def test_judgements_are_obeyed():
    coding = two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR"))
    asked = likely_matches(coding)
    assert len(resolve(coding, asked.assign(judgement="same")).people) == 1
    apart = asked.assign(judgement="different")
    assert len(resolve(coding, apart).people) == 2
    assert likely_matches(coding, apart).empty
    certain = two(("Ann Roe", MINISTER, "NOR"), ("Ann Roe", MINISTER, "NOR"))
    assert len(resolve(certain, apart).people) == 2


def test_faults_of_judgements_are_told(tmp_path: Path):
    path = tmp_path / "judgements.csv"
    path.write_text("left,right,score,judgement,note\na:p001,b:p001,0.9,maybe,\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"judgements\.csv:2: judgement is 'maybe'"):
        read_judgements(path)
    path.write_text("left,right\n", encoding="utf-8")
    with pytest.raises(TableError, match="lacks the columns judgement"):
        read_judgements(path)
    gone = pd.DataFrame({"left": ["x:p001"], "right": ["b:p001"], "judgement": ["same"]})
    with pytest.raises(TableError, match="'x:p001', which is in no table"):
        resolve(two(("Ann Roe", MINISTER, "NOR"), ("Anne Roe", MINISTER, "NOR")), gone)


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
    assert found["recall"] >= 0.65
    assert found["recall when decided"] >= 0.9
