"""The bundles that ship with the project are valid, current, and hold no more than they may."""

import subprocess
import sys

import pytest
from conftest import ROOT, SHARED

from coopstats import read_coding
from coopstats.checks import check

DATA = ROOT / "data"
BUNDLES = ("coded", "readouts")


def _build(script: str, *arguments: str) -> None:
    subprocess.run([sys.executable, str(DATA / script), *arguments], check=True)


@pytest.mark.parametrize("name", BUNDLES)
def test_bundles_keep_the_schema(name):
    assert check(read_coding(DATA / name)).empty


@pytest.mark.parametrize("name", BUNDLES)
def test_bundles_are_valid_data_packages(name):
    from frictionless import validate

    assert validate(str(DATA / name / "datapackage.json")).valid


def test_quotations_of_the_article_stand_in_its_text():
    coding = read_coding(DATA / "coded")
    texts = {p.stem: p.read_bytes().decode("utf-8") for p in (DATA / "articles").glob("*.txt")}
    assert len(coding.evidence)
    assert check(coding, texts=texts).empty


def test_the_tables_of_the_article_are_current(tmp_path):
    _build("from_hand_coding.py", str(DATA / "by_hand"), str(DATA / "articles"), "-o", str(tmp_path / "b"))
    assert read_coding(tmp_path / "b").equals(read_coding(DATA / "coded"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the hand codings, which are no part of the project")
def test_the_tables_of_the_readouts_are_current(tmp_path):
    home = SHARED / "readouts"
    _build("build_readouts.py", str(home / "gold"), str(home / "texts"), "-o", str(tmp_path / "b"))
    assert read_coding(tmp_path / "b").equals(read_coding(DATA / "readouts"))


def test_the_readouts_hold_no_text_but_short_cues():
    coding = read_coding(DATA / "readouts")
    assert coding.sources["title"].isna().all()
    assert coding.evidence["quote"].str.split().str.len().max() <= 8


def test_the_page_tells_how_much_there_is():
    coding, page = read_coding(DATA / "readouts"), (DATA / "README.md").read_text("utf-8")
    counts = {"readouts": "sources", "people": "people", "bodies": "institutions", "engagements": "engagements"}
    counts |= {"areas that came up": "coverage", "initiatives": "initiatives"}
    for words, table in counts.items():
        assert f"{len(coding.frames[table])} {words}" in page
    assert f"of {coding.sources['publisher'].nunique()} publishers" in page


def test_only_real_readouts_with_links_are_there():
    sources = read_coding(DATA / "readouts").sources
    assert sources["source_id"].str.fullmatch(r"\d+").all()
    assert sources["url"].str.startswith("http").all()
