"""Many texts: every kind of input, faults, killed and repeated runs, several workers, a cluster."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, Future, ThreadPoolExecutor
from pathlib import Path
from unittest.mock import Mock

import pandas as pd
import pytest

import coopstats
from coopstats import country_network, read_coding
from coopstats.codebook import Codebook, copy_codebook
from coopstats.corpus import Progress, code_corpus, code_frame
from coopstats.corpus.engine import code_batch, outcomes, process_pool
from coopstats.corpus.inputs import Item, input_paths, item_of, read_items
from coopstats.corpus.ledger import Outcome, pack, unpack
from coopstats.corpus.merge import write_tables
from coopstats.corpus.run import _version
from coopstats.descriptor import write_descriptor
from coopstats.errors import ArticleError, CoopstatsError, TableError
from coopstats.schema import TABLES
from coopstats.tables import Coding

NAMES = ("Ann Roe", "Jan Lis", "Mary Oak", "Tom Birch", "Eva Hazel", "Ida Elm")
SIDES = ("Norwegian", "Polish", "Kenyan", "Chilean", "Omani", "Irish")
CITIES = ("Oslo", "Warsaw", "Nairobi", "Santiago", "Muscat", "Dublin")
SUBJECTS = ("trade and energy", "education", "fisheries", "climate and tourism", "defence", "health")


def rows_of_texts(number: int) -> list[dict[str, str]]:
    """Make short readouts, each different."""
    rows = []
    for i in range(number):
        a, b = i % 6, (i % 6 + 1 + i // 6 % 5) % 6
        text = (
            f"{SIDES[a]} Foreign Minister {NAMES[a]} met {SIDES[b]} Prime Minister {NAMES[b]} in {CITIES[b]}.\n\n"
            f"They discussed {SUBJECTS[(i // 3) % 6]} for {i + 2} hours."
        )
        rows.append({"source_id": f"r{i:04d}", "text": text, "published": f"2024-01-{i % 28 + 1:02d}"})
    return rows


def write_lines(path: Path, rows: Sequence[object]) -> Path:
    path.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def tables_of(folder: Path) -> dict[str, bytes]:
    """Read everything but the ledger, as bytes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("ledger"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def faults_of(folder: Path) -> dict[str, str]:
    return pd.read_csv(folder / "faults.csv", dtype="str").set_index("source_id")["reason"].to_dict()


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A corpus of sixty texts, and its tables as one process codes them."""
    home = tmp_path_factory.mktemp("corpus")
    lines = write_lines(home / "texts.jsonl", rows_of_texts(60))
    code_corpus([lines], home / "out", workers=1)
    return lines, tables_of(home / "out")


def test_a_corpus_gives_every_table_and_no_fault(expected: tuple[Path, dict[str, bytes]]) -> None:
    assert set(expected[1]) >= {f"{name}.csv" for name in TABLES} | {"faults.csv"}
    people = pd.read_csv(expected[0].parent / "out" / "people.csv", dtype="str")
    assert len(people) == 120
    assert people["person_id"].is_monotonic_increasing
    assert faults_of(expected[0].parent / "out") == {}


def test_every_kind_of_input_gives_the_same_tables(tmp_path: Path) -> None:
    rows = [{key: row[key] for key in ("source_id", "text")} for row in rows_of_texts(8)]
    (tmp_path / "files").mkdir()
    for row in rows:
        (tmp_path / "files" / f"{row['source_id']}.txt").write_text(row["text"], encoding="utf-8")
    write_lines(tmp_path / "texts.jsonl", rows)
    pd.DataFrame(rows).to_parquet(tmp_path / "texts.parquet")
    found = []
    for name in ("files", "texts.jsonl", "texts.parquet"):
        code_corpus([tmp_path / name], tmp_path / f"out {name}")
        found.append(tables_of(tmp_path / f"out {name}"))
    assert found[0] == found[1] == found[2]


def test_metadata_of_a_row_reach_the_tables(tmp_path: Path) -> None:
    row = {**rows_of_texts(1)[0], "publisher": "Daily Fjord", "perspective": "NOR", "title": None, "extra": 3}
    code_corpus([write_lines(tmp_path / "texts.jsonl", [row])], tmp_path / "out")
    source = pd.read_csv(tmp_path / "out" / "sources.csv", dtype="str").loc[0]
    assert (source["publisher"], source["perspective"], source["published"]) == ("Daily Fjord", "NOR", "2024-01-01")


@pytest.mark.parametrize(
    ("line", "source_id", "reason"),
    [
        ("{", "texts.jsonl:3", "is no JSON object"),
        ('["a"]', "texts.jsonl:3", "is no JSON object"),
        ('{"text": "Ann Roe met Jan Lis."}', "texts.jsonl:3", "has no source_id"),
        ('{"source_id": "two\\nlines", "text": "Ann Roe met Jan Lis."}', "texts.jsonl:3", "has no source_id"),
        ('{"source_id": "bad"}', "bad", "has no text"),
        ('{"source_id": "bad", "text": " "}', "bad", "has no text"),
        ('{"source_id": "r0000", "text": "Another text."}', "r0000", "two different texts have this source_id"),
    ],
)
def test_a_bad_row_is_a_fault_and_stops_no_other(tmp_path: Path, line: str, source_id: str, reason: str) -> None:
    path = write_lines(tmp_path / "texts.jsonl", [*rows_of_texts(2), line])
    result = code_corpus([path], tmp_path / "out")
    assert faults_of(tmp_path / "out") == {source_id: reason}
    assert result.faults["source_id"].tolist() == [source_id]
    assert result.faults["hint"].str.len().gt(10).all()
    sources = pd.read_csv(tmp_path / "out" / "sources.csv")["source_id"].tolist()
    assert sources == [row for row in ("r0000", "r0001") if row != source_id]


def test_bad_files_are_faults_and_stop_no_other(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(rows_of_texts(1)[0]["text"], encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "latin.txt").write_bytes("Zürich".encode("latin-1"))
    result = code_corpus([tmp_path], tmp_path / "out")
    assert (result.coded, sorted(result.faults["source_id"])) == (1, ["binary", "empty", "latin"])


def test_the_same_row_twice_is_one_text(tmp_path: Path) -> None:
    rows = rows_of_texts(2)
    result = code_corpus([write_lines(tmp_path / "texts.jsonl", [*rows, rows[0]])], tmp_path / "out")
    assert (result.coded, len(result.faults)) == (2, 0)


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_order_and_workers_leave_the_bytes_as_they_are(tmp_path: Path, form: str) -> None:
    rows = rows_of_texts(70)
    shuffled = random.Random(7).sample(rows, len(rows))
    given = [write_lines(tmp_path / "a.jsonl", rows), write_lines(tmp_path / "b.jsonl", shuffled)]
    for path, workers in zip(given, (1, 2), strict=True):
        code_corpus([path], tmp_path / path.stem, workers=workers, form=form)  # type: ignore[arg-type]
    assert tables_of(tmp_path / "a") == tables_of(tmp_path / "b")


def test_parquet_holds_what_csv_holds(expected: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    code_corpus([expected[0]], tmp_path / "out", form="parquet", workers=1)
    for name, table in TABLES.items():
        stored = pd.read_parquet(tmp_path / "out" / name).astype(table.dtypes)
        read = pd.read_csv(
            expected[0].parent / "out" / f"{name}.csv", dtype=table.dtypes, keep_default_na=False, na_values=[""]
        )
        pd.testing.assert_frame_equal(stored, read)


def test_parts_of_a_parquet_table_hold_whole_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coopstats.corpus.merge.TEXTS_A_PART", 5)
    code_corpus([write_lines(tmp_path / "texts.jsonl", rows_of_texts(12))], tmp_path / "out", form="parquet")
    parts = sorted((tmp_path / "out" / "people").iterdir())
    assert [len(pd.read_parquet(part)) for part in parts] == [10, 10, 4]
    assert len(list((tmp_path / "out" / "areas").iterdir())) == 1


def test_update_codes_what_is_new_or_changed_and_drops_what_is_gone(tmp_path: Path) -> None:
    rows = rows_of_texts(6)
    path = write_lines(tmp_path / "texts.jsonl", rows)
    code_corpus([path], tmp_path / "out")
    rows = [*rows[1:5], {**rows[5], "text": rows[5]["text"].replace("met", "received")}, *rows_of_texts(8)[6:]]
    write_lines(path, rows)
    result = code_corpus([path], tmp_path / "out", update=True)
    assert (result.coded, result.kept, result.removed) == (3, 4, 1)
    code_corpus([path], tmp_path / "fresh")
    assert tables_of(tmp_path / "out") == tables_of(tmp_path / "fresh")
    assert code_corpus([path], tmp_path / "out", update=True).coded == 0


def test_another_codebook_codes_all_anew(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "texts.jsonl", rows_of_texts(3))
    code_corpus([path], tmp_path / "out")
    codebook = copy_codebook(tmp_path / "codebook")
    assert code_corpus([path], tmp_path / "out", update=True, codebook=codebook).coded == 0
    areas = codebook / "areas.csv"
    areas.write_text(areas.read_text(encoding="utf-8").replace("Political and", "Politics and", 1), encoding="utf-8")
    assert code_corpus([path], tmp_path / "out", update=True, codebook=codebook).coded == 3


def test_code_that_reads_a_text_in_any_step_codes_all_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = Path(shutil.copytree(Path(coopstats.__file__).parent, tmp_path / "coopstats"))
    versions = set()
    for changed in ("articles.py", "codebook/reader.py", "coding/coder.py", "coding/people/names.py"):
        with (copy / changed).open("a", encoding="utf-8") as file:
            file.write("# changed\n")
        with monkeypatch.context() as patch:
            patch.setattr("coopstats.__file__", str(copy / "__init__.py"))
            versions.add(_version(None))
    assert len(versions) == 4


def test_a_codebook_is_read_once_for_all_batches_of_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, codebook = write_lines(tmp_path / "texts.jsonl", rows_of_texts(70)), copy_codebook(tmp_path / "codebook")
    read = Mock(side_effect=Codebook.read)
    monkeypatch.setattr("coopstats.corpus.engine.Codebook.read", read)
    code_corpus([path], tmp_path / "out", workers=1, codebook=codebook)
    assert read.call_count == 2  # once to check it before anything is written


def test_what_was_corrected_by_hand_is_never_written_over(tmp_path: Path) -> None:
    path, out = write_lines(tmp_path / "texts.jsonl", rows_of_texts(2)), tmp_path / "out"
    code_corpus([path], out)
    people = out / "people.csv"
    people.write_text(people.read_text(encoding="utf-8").replace("Ann Roe", "Anne Roe"), encoding="utf-8")
    write_lines(path, rows_of_texts(3))
    with pytest.raises(TableError, match=r"out was corrected since it was coded \(people\.csv\)") as told:
        code_corpus([path], out, update=True)
    assert "folder of their own" in (told.value.hint or "")
    assert "Anne Roe" in people.read_text(encoding="utf-8")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out", "texts.jsonl"]
    people.write_text(people.read_text(encoding="utf-8").replace("Anne Roe", "Ann Roe"), encoding="utf-8")
    assert code_corpus([path], out, update=True).coded == 1


def test_a_folder_that_is_not_empty_is_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "texts.jsonl", rows_of_texts(1))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    for update in (False, True):
        with pytest.raises(TableError, match=r"no coopstats bundle: it holds mine\.txt"):
            code_corpus([path], tmp_path / "out", update=update)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "texts.jsonl"]


def test_a_log_in_the_output_folder_is_kept(tmp_path: Path) -> None:
    path, out = write_lines(tmp_path / "texts.jsonl", rows_of_texts(2)), tmp_path / "out"
    out.mkdir()
    for more in ([], ["--update"]):
        command = [sys.executable, "-c", "from coopstats.cli import main; main()", "code", path, "-o", out, *more]
        with (out / "log.txt").open("w", encoding="utf-8") as log:
            subprocess.run(command, stdout=log, stderr=log, check=True)
        assert " coded" in (out / "log.txt").read_text(encoding="utf-8")
        assert len(read_coding(out).sources) == 2
    with pytest.raises(TableError, match=r"log\.txt"):
        code_corpus([path], out, update=True)


def test_files_of_others_beside_a_bundle_are_never_lost(tmp_path: Path) -> None:
    path, out = write_lines(tmp_path / "texts.jsonl", rows_of_texts(2)), tmp_path / "out"
    code_corpus([path], out)
    with pytest.raises(TableError, match="it holds a bundle") as told:
        code_corpus([path], out)
    assert "--update" in (told.value.hint or "")
    for folder in (out, tmp_path / "out.partial"):
        folder.mkdir(exist_ok=True)
        (folder / "notes.txt").write_text("mine", encoding="utf-8")
        with pytest.raises(TableError, match=r"notes\.txt"):
            code_corpus([path], out, update=True)
        assert (folder / "notes.txt").read_text("utf-8") == "mine"
        (folder / "notes.txt").unlink()
    (out / "ledger.sqlite").unlink()
    with pytest.raises(TableError, match="to update from"):
        code_corpus([path], out, update=True)


def test_a_folder_is_read_with_all_folders_in_it_but_hidden_ones_and_bundles(tmp_path: Path) -> None:
    text = rows_of_texts(1)[0]["text"]
    for name in ("a.txt", "deep/er/b.txt", ".git/c.txt", "deep/.d.txt", "notes.docx"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(f"{text} {name}", encoding="utf-8")
    code_corpus([tmp_path / "in"], tmp_path / "in" / "out", form="parquet")
    assert code_corpus([tmp_path / "in"], tmp_path / "in" / "out", form="parquet", update=True).kept == 2
    found = pd.read_parquet(tmp_path / "in" / "out" / "sources")
    assert found["source_id"].tolist() == ["a", "b"]


def test_files_with_one_stem_are_named(tmp_path: Path) -> None:
    text = rows_of_texts(1)[0]["text"]
    for name in ("c.txt", "a.txt", "b.txt"):
        (tmp_path / name[0]).mkdir()
        (tmp_path / name[0] / "visit.txt").write_text(f"{text} {name}", encoding="utf-8")
    for order in ("cab", "bca"):
        code_corpus([tmp_path / name for name in order], tmp_path / f"out {order}")
        reason = f"two different texts have this source_id: {tmp_path}/a/visit.txt and {tmp_path}/c/visit.txt"
        assert faults_of(tmp_path / f"out {order}") == {"visit": reason}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"source_id": 7}, {"source_id": "7"}),
        ({"source_id": 7.0}, {"source_id": "7"}),
        ({"source_id": "a/b c"}, {"source_id": "a/b c"}),
        ({"published": "2024-05-20T10:00:00Z"}, {"published": "2024-05-20"}),
        ({"published": "2024-05"}, {"published": "2024-05"}),
        ({"published": "", "perspective": "third_party", "language": "en-GB"}, {"perspective": "third_party"}),
        ({"published": "May 3"}, "'May 3', which is no date"),
        ({"published": "2024-13-45"}, "which is no date"),
        ({"perspective": "Norway"}, "has the perspective 'Norway'"),
        ({"language": "de"}, "is in the language 'de'"),
        ({"source_id": 7.5}, "has no source_id"),
        ({"source_id": True}, "has no source_id"),
    ],
)
def test_cells_of_a_row_are_taken_or_told(tmp_path: Path, given: dict[str, object], kept: dict[str, str] | str) -> None:
    row = {**rows_of_texts(1)[0], **given}
    result = code_corpus([write_lines(tmp_path / "texts.jsonl", [row])], tmp_path / "out")
    if isinstance(kept, str):
        assert kept in result.faults["reason"].item()
    else:
        source = pd.read_csv(tmp_path / "out" / "sources.csv", dtype="str").loc[0]
        assert source[list(kept)].to_dict() == kept


def test_a_byte_order_mark_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    lines = [json.dumps(row) for row in rows_of_texts(2)]
    (tmp_path / "texts.jsonl").write_text("\ufeff" + "\n\n".join(lines), encoding="utf-8")
    assert code_corpus([tmp_path / "texts.jsonl"], tmp_path / "out").coded == 2


def test_whatever_a_cell_holds_comes_back_from_both_formats(tmp_path: Path) -> None:
    quotes = ["a\rb", 'say "so"', "a,b", "one\ntwo", "=1+1", "NA", "null", " ", "é–ß", None, "007"]
    rows = [(f"s:{n}", "s", n, n + 1, quote, 0, 0) for n, quote in enumerate(quotes)]
    for form in ("csv", "parquet"):
        (tmp_path / form).mkdir()
        write_tables([unpack(pack({"evidence": rows}))], [], tmp_path / form, form)  # type: ignore[arg-type]
        write_descriptor(tmp_path / form, form)  # type: ignore[arg-type]
        read = read_coding(tmp_path / form).evidence["quote"]
        assert [None if pd.isna(quote) else quote for quote in read] == quotes


def test_a_damaged_parquet_file_is_a_fault_and_stops_no_other(tmp_path: Path) -> None:
    rows = pd.DataFrame(rows_of_texts(3000))
    rows.to_parquet(tmp_path / "bad.parquet", row_group_size=1000)
    raw = bytearray((tmp_path / "bad.parquet").read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 2000] = b"\x00" * 2000
    (tmp_path / "bad.parquet").write_bytes(raw)
    write_lines(tmp_path / "good.jsonl", [{**row, "source_id": "g" + row["source_id"]} for row in rows_of_texts(3)])
    found = list(read_items(input_paths([tmp_path])))
    assert [item.source_id for item in found[-3:]] == ["gr0000", "gr0001", "gr0002"]
    fault = found[-4]
    assert fault.source_id == "bad.parquet"
    assert "cannot be read from row" in fault.reason  # type: ignore[union-attr]


def test_a_parquet_file_of_one_group_of_rows_is_read_in_pieces(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    rows = pd.DataFrame(rows_of_texts(1)).loc[[0] * 20_000]
    rows = rows.assign(text=[f"{text} {n * 7919 % 20011}" * 8 for n, text in enumerate(rows["text"])])
    rows.to_parquet(tmp_path / "texts.parquet", compression=None)
    before = pa.total_allocated_bytes()
    most = max(pa.total_allocated_bytes() - before for _ in read_items([tmp_path / "texts.parquet"]))
    assert most < 0.3 * (tmp_path / "texts.parquet").stat().st_size


@pytest.mark.parametrize("name", ["nothing.txt", "notes.docx", "empty folder"])
def test_an_input_that_cannot_be_meant_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.docx").write_text("x", encoding="utf-8")
    (tmp_path / "empty folder").mkdir()
    with pytest.raises(ArticleError):
        code_corpus([tmp_path / name], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_parquet_without_the_columns_is_refused(tmp_path: Path) -> None:
    pd.DataFrame({"id": ["a"], "text": ["b"]}).to_parquet(tmp_path / "texts.parquet")
    with pytest.raises(ArticleError, match="no column source_id"):
        code_corpus([tmp_path / "texts.parquet"], tmp_path / "out")


def test_a_second_run_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "texts.jsonl", rows_of_texts(40))

    def start_second(_: Progress) -> None:
        with pytest.raises(TableError, match="another run"):
            code_corpus([path], tmp_path / "out")

    code_corpus([path], tmp_path / "out", progress=start_second)
    assert len(pd.read_csv(tmp_path / "out" / "sources.csv")) == 40


def test_progress_tells_how_far_and_how_fast(expected: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    steps: list[Progress] = []
    code_corpus([expected[0]], tmp_path / "out", progress=steps.append, workers=1)
    assert (steps[-1].done, steps[-1].total, steps[-1].coded, steps[-1].faults) == (60, 60, 60, 0)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].rate > 0
    assert steps[-1].seconds_left == 0


KILLED = "from coopstats.corpus import code_corpus; import sys; code_corpus(sys.argv[1:2], sys.argv[2], workers=1)"


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on_and_gives_the_same_bytes(
    expected: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    folder, chance, kept = tmp_path / "out", random.Random(11), 0
    for _ in range(4):
        run = subprocess.Popen([sys.executable, "-c", KILLED, str(expected[0]), str(folder)])
        deadline = time.monotonic() + 60
        while run.poll() is None and not (tmp_path / "out.partial" / "ledger.sqlite").exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.6))
        run.send_signal(signal.SIGKILL)
        run.wait()
    if not folder.exists():
        with sqlite3.connect(tmp_path / "out.partial" / "ledger.sqlite") as ledger:
            tables = {name for (name,) in ledger.execute("select name from sqlite_master")}
            kept = ledger.execute("select count(*) from texts").fetchone()[0] if "texts" in tables else 0
        ledger.close()
        result = code_corpus([expected[0]], folder, workers=1)
        assert (result.coded, result.kept) == (60 - kept, kept)
    assert tables_of(folder) == expected[1]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_a_killed_run_coded_is_not_coded_again(expected: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.coded:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_corpus([expected[0]], tmp_path / "out", workers=1, progress=stop)
    assert not (tmp_path / "out").exists()
    result = code_corpus([expected[0]], tmp_path / "out", workers=1)
    assert (result.coded, result.kept) == (28, 32)
    assert tables_of(tmp_path / "out") == expected[1]


def stop_early(progress: Progress) -> None:
    if progress.coded:
        raise KeyboardInterrupt


def test_what_was_coded_with_another_codebook_is_not_thrown_away_unasked(
    expected: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    codebook = copy_codebook(tmp_path / "codebook")
    areas = codebook / "areas.csv"
    areas.write_text(areas.read_text(encoding="utf-8").replace("Political and", "Politics and", 1), encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        code_corpus([expected[0]], tmp_path / "out", workers=1, progress=stop_early)
    with pytest.raises(TableError, match="holds 32 texts of a run that was stopped, coded with another codebook"):
        code_corpus([expected[0]], tmp_path / "out", workers=1, codebook=codebook)
    result = code_corpus([expected[0]], tmp_path / "out", workers=1)
    assert (result.coded, result.kept, result.others) == (28, 32, 0)
    assert code_corpus([expected[0]], tmp_path / "out", workers=1, codebook=codebook, update=True).others == 60


def test_a_full_disk_is_told_and_loses_nothing(
    expected: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("write_tables", "write_faults"):
        with monkeypatch.context() as patch:
            patch.setattr(f"coopstats.corpus.run.{name}", full)
            with pytest.raises(TableError, match="cannot be written: No space left") as told:
                code_corpus([expected[0]], tmp_path / "out", workers=1)
            assert "the same command goes on" in (told.value.hint or "")
    result = code_corpus([expected[0]], tmp_path / "out", workers=1)
    assert (result.coded, result.kept) == (0, 60)
    assert tables_of(tmp_path / "out") == expected[1]


def fatal_batch(batch: Sequence[Item], *terms: str, **more: str) -> list[Outcome]:
    """Code a batch as usual, but let one text take the worker down."""
    if any(item.source_id == "r0031" for item in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return code_batch(batch, *terms, **more)


def without(tables: dict[str, bytes], source_id: str) -> dict[str, list[bytes]]:
    """Rows that do not tell of a text."""
    return {
        name: [line for line in rows.splitlines() if source_id.encode() not in line]
        for name, rows in tables.items()
        if name != "faults.csv"
    }


def test_a_text_that_ends_its_worker_is_a_fault(
    expected: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopstats.corpus.run.code_batch", fatal_batch)
    result = code_corpus([expected[0]], tmp_path / "out", workers=2)
    assert faults_of(tmp_path / "out") == {"r0031": "its coding ended the worker process"}
    assert result.coded == 59
    assert without(tables_of(tmp_path / "out"), "r0031") == without(expected[1], "r0031")
    monkeypatch.undo()
    assert code_corpus([expected[0]], tmp_path / "out", update=True).coded == 1
    assert tables_of(tmp_path / "out") == expected[1]


def wrong_batch(_: Sequence[Item]) -> list[Outcome]:
    raise MemoryError


def test_other_errors_of_a_worker_are_not_hidden() -> None:
    item = item_of({"source_id": "a", "text": "b"}, "")
    with pytest.raises(MemoryError):
        list(outcomes([[item]], process_pool(1), wrong_batch, 2))  # type: ignore[list-item]


def test_a_pool_that_broke_between_two_batches_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise BrokenExecutor

    pools = [ThreadPoolExecutor(1), ThreadPoolExecutor(1)]
    monkeypatch.setattr(pools[0], "submit", broken)
    item = item_of({"source_id": "a", "text": "Norwegian Minister Ann Roe met Jan Lis."}, "")
    found = list(outcomes([[item]], iter(pools).__next__, code_batch, 2))  # type: ignore[list-item]
    assert [(outcome.source_id, outcome.reason) for outcome in found[0]] == [("a", None)]


def test_a_fault_of_the_coder_is_a_fault_of_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coopstats.corpus.engine.code_records", lambda *_: 1 / 0)
    (outcome,) = code_batch([item_of({"source_id": "a", "text": "b"}, "")])  # type: ignore[list-item]
    assert outcome.reason == "the coder failed: ZeroDivisionError: division by zero"


@pytest.mark.slow
def test_a_cluster_gives_the_same_though_a_worker_is_killed_and_a_text_is_fatal(
    expected: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed", reason="needs coopstats[dask]")
    dask = pytest.importorskip("dask")
    monkeypatch.setattr("coopstats.corpus.run.code_batch", fatal_batch)
    monkeypatch.setattr("coopstats.corpus.run.TEXTS_A_BATCH", 4)
    # A text that ends a worker is tried twice, not four times: each death costs the start of a new worker.
    monkeypatch.setitem(dask.config.config["distributed"]["scheduler"], "allowed-failures", 1)
    killed: list[int] = []
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:

        def kill_one(progress: Progress) -> None:
            if progress.coded and not killed:
                killed.append(next(iter(cluster.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        result = code_corpus([expected[0]], tmp_path / "out", scheduler=cluster.scheduler_address, progress=kill_one)
    assert len(killed) == 1
    assert (result.coded, result.faults["source_id"].tolist()) == (59, ["r0031"])
    assert without(tables_of(tmp_path / "out"), "r0031") == without(expected[1], "r0031")


def test_code_frame_on_dask_partitions_gives_the_same_as_in_one() -> None:
    frames = pytest.importorskip("dask.dataframe", reason="needs coopstats[dask]")
    texts = pd.DataFrame(rows_of_texts(20))
    whole = code_frame(texts, "coverage")
    parts = frames.from_pandas(texts, npartitions=3).map_partitions(code_frame, "coverage", meta=whole.head(0))
    pd.testing.assert_frame_equal(parts.compute(scheduler="sync").reset_index(drop=True), whole)
    assert len(whole) >= 20


def edges(coding: Coding) -> pd.DataFrame:
    """List the pairs of countries that met, with the number of their engagements."""
    rows = [(*sorted(pair), tie["engagements"]) for *pair, tie in country_network(coding).edges(data=True)]
    return pd.DataFrame(rows, columns=["one", "other", "engagements"]).astype({"one": "str", "other": "str"})


@pytest.mark.slow
def test_a_cluster_aggregates_and_brings_back_only_what_is_small() -> None:
    frames = pytest.importorskip("dask.dataframe", reason="needs coopstats[dask]")
    distributed = pytest.importorskip("distributed", reason="needs coopstats[dask]")
    texts, by, pair = pd.DataFrame(rows_of_texts(60)), ["area_id", "stance"], ["one", "other"]
    whole = code_frame(texts, edges).groupby(pair)["engagements"].sum()
    areas = code_frame(texts, "coverage").groupby(by).size()
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster),
    ):
        parts = frames.from_pandas(texts, npartitions=4)
        ties = parts.map_partitions(code_frame, edges, meta=code_frame(texts[:0], edges))
        found = ties.groupby(pair)["engagements"].sum().compute().sort_index()
        coverage = parts.map_partitions(code_frame, "coverage", meta=code_frame(texts[:0], "coverage"))
        counted = coverage.groupby(by).size().compute().sort_index()
    assert whole.sum() == 60
    pd.testing.assert_series_equal(found, whole, check_index_type=False)
    pd.testing.assert_series_equal(counted, areas, check_index_type=False)


def test_a_cluster_that_is_lost_or_has_no_workers_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distributed = pytest.importorskip("distributed", reason="needs coopstats[dask]")
    lost: Future[list[Outcome]] = Future()
    lost.cancel()
    pool = ThreadPoolExecutor(1)
    monkeypatch.setattr(pool, "submit", lambda *_: lost)
    lost.set_running_or_notify_cancel()
    item = item_of({"source_id": "a", "text": "b"}, "")
    with pytest.raises(CoopstatsError, match="connection to the Dask scheduler was lost"):
        list(outcomes([[item]], lambda: pool, code_batch, 2))  # type: ignore[list-item]
    monkeypatch.setattr("coopstats.corpus.engine.WAIT_FOR_WORKERS", 1)
    path = write_lines(tmp_path / "texts.jsonl", rows_of_texts(1))
    with (
        distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None) as cluster,
        pytest.raises(CoopstatsError, match="has no workers"),
    ):
        code_corpus([path], tmp_path / "out", scheduler=cluster.scheduler_address)
    with pytest.raises(CoopstatsError, match="no Dask scheduler answers"):
        code_corpus([path], tmp_path / "out", scheduler="nowhere")
    assert [each.name for each in tmp_path.iterdir()] == ["texts.jsonl"]


def test_code_frame_takes_every_kind_of_missing_cell() -> None:
    text = "Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis."
    cells = {
        "source_id": ["a", "b", "c"],
        "text": [text] * 3,
        "title": pd.Series([pd.NA, None, float("nan")], dtype=object),
    }
    assert code_frame(pd.DataFrame(cells), "people").equals(
        code_frame(pd.DataFrame(cells).drop(columns="title"), "people")
    )


def test_code_frame_of_nothing_has_the_columns() -> None:
    for name, table in TABLES.items():
        frame = code_frame(pd.DataFrame({"source_id": [], "text": []}), name)
        assert frame.columns.tolist() == table.column_names
    assert code_frame(pd.DataFrame({"source_id": ["a"], "text": [None]}), "faults")["reason"].tolist() == [
        "has no text"
    ]
    with pytest.raises(TableError, match="no table"):
        code_frame(pd.DataFrame(), "persons")
