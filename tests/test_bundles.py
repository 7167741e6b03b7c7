"""Bundles on disk: what is written is read back equal, is valid, and is never half there."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest
from frictionless import validate
from hypothesis import given, settings
from hypothesis import strategies as st

from coopstats import read_coding
from coopstats.bundles import write_frames
from coopstats.descriptor import DESCRIPTOR
from coopstats.errors import TableError
from coopstats.tables import Coding

FORMS = ("csv", "parquet")


@pytest.mark.parametrize("form", FORMS)
def test_what_is_written_is_read_back_equal(small: Coding, tmp_path: Path, form: str) -> None:
    small.write(tmp_path / "b", form)
    assert read_coding(tmp_path / "b").equals(small)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_bundle_comes_back_in_its_shape(empty: Coding, tmp_path: Path, form: str) -> None:
    empty.write(tmp_path / "b", form)
    again = read_coding(tmp_path / "b")
    assert again.equals(empty)
    assert again.people.dtypes.equals(empty.people.dtypes)


# Characters that formats trip over; an empty text is a missing value, so names have at least one character.
_NAMES = st.text(st.sampled_from("aé中 \t\r\n\"',;=+-@|\\0NA"), min_size=1).filter(str.strip)


@settings(max_examples=20)
@given(_NAMES)
def test_no_name_is_changed_by_writing(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    frames = Coding.from_records({"people": [("s:p001", name, None)]}).frames
    for form in FORMS:
        folder = write_frames(frames, tmp_path_factory.mktemp("b") / form, form)
        assert read_coding(folder).people["name"].tolist() == [name]


def test_the_same_tables_give_the_same_bytes(small: Coding, tmp_path: Path) -> None:
    one, other = small.write(tmp_path / "a"), small.write(tmp_path / "b")
    assert {p.name: p.read_bytes() for p in one.iterdir()} == {p.name: p.read_bytes() for p in other.iterdir()}


@pytest.mark.parametrize("form", FORMS)
def test_what_is_written_is_a_valid_data_package(small: Coding, tmp_path: Path, form: str) -> None:
    small.write(tmp_path / "b", form)
    assert validate(str(tmp_path / "b" / DESCRIPTOR)).valid


def test_validation_sees_a_broken_reference(small: Coding, tmp_path: Path) -> None:
    posts = small.write(tmp_path / "b") / "posts.csv"
    posts.write_text(posts.read_text("utf-8").replace("lima:p002", "lima:p009"), "utf-8")
    assert not validate(str(tmp_path / "b" / DESCRIPTOR)).valid


def test_an_older_bundle_is_replaced(small: Coding, empty: Coding, tmp_path: Path) -> None:
    small.write(tmp_path / "b", "parquet")
    empty.write(tmp_path / "b", "csv")
    assert read_coding(tmp_path / "b").equals(empty)
    assert not list((tmp_path / "b").glob("*.parquet"))
    assert [p.name for p in tmp_path.iterdir()] == ["b"]


def test_files_of_others_are_left_alone(small: Coding, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("years of work", "utf-8")
    with pytest.raises(TableError, match=r"is not empty and is no coopstats bundle: it holds thesis\.docx"):
        small.write(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.docx"]


def test_a_file_in_the_place_of_the_folder_is_refused(small: Coding, tmp_path: Path) -> None:
    (tmp_path / "b").touch()
    with pytest.raises(TableError, match="is a file, not a folder"):
        small.write(tmp_path / "b")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("people.csv", "person_id", "person", r"people\.csv lacks the columns person_id"),
        ("figures.csv", "40.0", "forty", r"figures\.csv:2: value is 'forty', which is no float64"),
        (DESCRIPTOR, "{", "", r"datapackage\.json cannot be read"),
    ],
)
def test_faults_of_a_file_are_told_with_its_name(
    small: Coding, tmp_path: Path, name: str, old: str, new: str, message: str
) -> None:
    path = small.write(tmp_path / "b") / name
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(TableError, match=message):
        read_coding(tmp_path / "b")


def test_a_missing_table_is_told(small: Coding, tmp_path: Path) -> None:
    (small.write(tmp_path / "b") / "posts.csv").unlink()
    with pytest.raises(TableError, match="lacks the table posts"):
        read_coding(tmp_path / "b")


WRITER = """
import itertools, sys
from coopstats import read_coding
one, other = map(read_coding, sys.argv[1:3])
print("ready", flush=True)
for coding in itertools.cycle([one, other]):
    coding.write(sys.argv[3])
"""


def test_a_killed_write_leaves_one_bundle_or_the_other(small: Coding, empty: Coding, tmp_path: Path) -> None:
    one, other, target = small.write(tmp_path / "one"), empty.write(tmp_path / "other"), tmp_path / "target"
    small.write(target)
    for seed in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(one), str(other), str(target)], stdout=subprocess.PIPE
        )
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        time.sleep(random.Random(seed).uniform(0.0, 0.15))
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = read_coding(target)
        assert found.equals(small) or found.equals(empty)


def test_columns_of_ones_own_are_kept(small: Coding, tmp_path: Path) -> None:
    people = small.people.assign(orcid=pd.Series(["0000-1", None], dtype="str"))
    write_frames({**small.frames, "people": people}, tmp_path / "b")
    assert read_coding(tmp_path / "b").people["orcid"].tolist()[0] == "0000-1"
