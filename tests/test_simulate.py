"""Simulated readouts: as many as asked for, the same for the same seed, varied, and readable by the coder."""

import sys
from pathlib import Path

import pytest
from conftest import ROOT

from coopstats.corpus import code_corpus
from coopstats.corpus.inputs import input_paths, read_items

sys.path.insert(0, str(ROOT / "benchmarks"))
import simulate


@pytest.mark.parametrize("name", ["texts.parquet", "texts.jsonl", "texts"])
def test_every_format_holds_the_number_asked_for(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(simulate, "A_GROUP", 7)
    simulate.write(20, tmp_path / name)
    assert [item.source_id for item in read_items(input_paths([tmp_path / name]))] == [f"r{n:07d}" for n in range(20)]


def test_the_seed_decides():
    one, same, other = (list(simulate.texts(30, seed=seed)) for seed in (1, 1, 2))
    assert one == same
    assert not {row["text"] for row in one} & {row["text"] for row in other}
    assert len({word for row in one for word in row["text"].split()}) > 500


def test_the_coder_finds_people_and_areas_in_nearly_all(tmp_path: Path):
    simulate.write(60, tmp_path / "texts.jsonl")
    result = code_corpus([tmp_path / "texts.jsonl"], tmp_path / "out")
    assert result.failed <= 1
    for table, number in (("people", 100), ("coverage", 60), ("engagements", 40)):
        assert (tmp_path / "out" / f"{table}.csv").read_text("utf-8").count("\n") > number
