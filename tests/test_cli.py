"""The command line: what each command prints, writes and returns, and what it says of bad input."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from coopstats import cli, read_coding
from coopstats.stored import MAX_BYTES

READOUT = (
    "Oslo, May 3. Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis in Oslo on Friday. "
    "The two sides discussed trade and energy.\n"
)
FRENCH = "Le ministre des affaires étrangères a reçu lundi son homologue italien à Paris. " * 5


class Result(NamedTuple):
    """What a command left: its exit code and what it printed where."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Result:
        # Consoles hold the streams that were there when they were made.
        monkeypatch.setattr("sys.argv", ["coopstats", *map(str, arguments)])
        monkeypatch.setenv("COLUMNS", "200")
        for name in ("out", "err"):
            monkeypatch.setattr(getattr(cli, name), "_width", 200)
        try:
            cli.main()
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        printed = capsys.readouterr()
        return Result(code, printed.out, printed.err)

    return call


@pytest.fixture
def text(tmp_path) -> Path:
    path = tmp_path / "visit.txt"
    path.write_text(READOUT, encoding="utf-8")
    return path


@pytest.fixture
def locked(tmp_path) -> Iterator[Path]:
    if os.geteuid() == 0:
        pytest.skip("the administrator may write everywhere")
    folder = tmp_path / "locked"
    folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    yield folder
    folder.chmod(stat.S_IRWXU)


def test_show_prints_the_tables(run, text):
    result = run("show", text)
    assert result.code == 0
    assert "Ann Roe" in result.out
    assert "Jan Lis" in result.out
    assert "ECO.TRD" in result.out


def test_show_keeps_codes_whole_and_writes_days_and_numbers_as_people_do(run, tmp_path, monkeypatch):
    (tmp_path / "visit.txt").write_text(
        "Norwegian Foreign Minister Ann Roe met Polish Prime Minister Jan Lis in Warsaw on 3 May 2024. "
        "They discussed trade, which came to 12,500 tonnes.",
        encoding="utf-8",
    )
    printed = run("show", "visit.txt").out
    assert re.search(r"meeting +│ held +│ 3 May 2024 +│ Warsaw, POL +│ Ann Roe, Jan Lis", printed)
    assert "│ 12,500 │" in printed
    monkeypatch.setattr(cli.out, "_width", 40)
    with cli.out.capture() as narrow:
        cli._print("engagements", ["kind", "who"], [["consultations", "Ann Roe, Jan Lis, " * 9]])
    assert "│ consultations │ Ann Roe" in narrow.get()


def test_show_why_prints_words_and_rules(run, text):
    result = run("show", text, "--why")
    assert result.code == 0
    assert "rule" in result.out
    assert "Norwegian Foreign Minister" in result.out


def test_code_writes_a_bundle_that_check_accepts(run, text):
    result = run("code", text, "-o", "tables", "--workers", 1)
    assert (result.code, "1 coded" in result.out) == (0, True)
    assert read_coding("tables").people["name"].tolist() == ["Ann Roe", "Jan Lis"]
    assert run("check", "tables") == (0, "No breach found.\n", "")


def test_check_prints_breaches_and_returns_1(run, text):
    run("code", text, "-o", "tables", "--workers", 1)
    people = Path("tables/people.csv")
    people.write_text(people.read_text("utf-8").replace("visit:p002", "visit:p001"), "utf-8")
    result = run("check", "tables")
    assert result.code == 1
    assert "people" in result.out
    assert "visit:p001" in result.out


@pytest.mark.parametrize("form", ["graphml", "gexf", "xlsx", "csv", "parquet"])
def test_export_writes_each_format(run, text, form):
    run("code", text, "-o", "tables", "--workers", 1)
    result = run("export", "tables", "--to", form, f"out.{form}")
    assert (result.code, result.out.strip()) == (0, f"out.{form}")
    assert Path(f"out.{form}").exists()


@pytest.mark.usefixtures("text")
def test_one_bad_text_stops_no_other(run, tmp_path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "french.txt").write_text(FRENCH, "utf-8")
    result = run("code", tmp_path, "-o", "tables", "--workers", 1)
    assert result.code == 1
    assert "empty.txt is empty" in result.err
    assert "french does not look like English" in result.err
    assert read_coding("tables").sources["source_id"].tolist() == ["visit"]
    assert Path("tables/faults.csv").read_text("utf-8").count("\n") == 3


@pytest.mark.usefixtures("text")
def test_a_long_run_tells_how_far_it_is(run, tmp_path, monkeypatch):
    (tmp_path / "french.txt").write_text(FRENCH, "utf-8")
    monkeypatch.setattr("coopstats.cli.SECONDS_A_LINE", 0)
    result = run("code", tmp_path, "-o", "tables", "--workers", 1)
    assert re.search(r"2 of 2, \d+ texts/s, 0:00:00 left, 1 faults", result.err)


def test_ctrl_c_is_told_and_the_same_command_goes_on(tmp_path):
    texts = tmp_path / "texts.jsonl"
    rows = [{"source_id": f"r{n}", "text": READOUT * 10} for n in range(200)]
    texts.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    # A shell that runs the tests in the background has them, and so this process, ignore Ctrl-C.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program = f"{heed}; from coopstats.cli import main; main()"
    command = [sys.executable, "-c", program, "code", texts, "-o", tmp_path / "out", "--workers", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as stopped:
        ledger = tmp_path / "out.partial" / "ledger.sqlite-wal"
        while stopped.poll() is None and not (ledger.exists() and ledger.stat().st_size > 50_000):
            time.sleep(0.05)
        stopped.send_signal(signal.SIGINT)
        _, told = stopped.communicate()
    assert stopped.returncode == 130
    assert "Stopped" in told
    assert "Traceback" not in told
    done = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert sum(int(n) for n in re.findall(r"(\d+) (?:coded|kept)", done)) == 200


def test_nothing_to_code_gives_empty_tables(run, tmp_path):
    (tmp_path / "rain.txt").write_text("It rained in the north of the island, and the wind was mild.", "utf-8")
    assert run("code", "rain.txt", "-o", "tables", "--workers", 1).code == 0
    coding = read_coding("tables")
    assert len(coding.sources) == 1
    assert all(frame.empty for name, frame in coding.frames.items() if name not in ("sources", "areas"))
    shown = run("show", "rain.txt")
    assert (shown.code, shown.out) == (0, "Nothing to code was found in this text.\n")


def bad_files(folder: Path) -> None:
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text(" \n\n", "utf-8")
    (folder / "binary.txt").write_bytes(b"abc\x00\x01\x02")
    (folder / "latin.txt").write_bytes("Le ministre a reçu".encode("cp1252"))
    (folder / "french.txt").write_text(FRENCH, "utf-8")
    (folder / "folder").mkdir()
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(5 * MAX_BYTES)


@pytest.mark.parametrize("command", ["show", "report"])
@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("missing.txt", "there is no file missing.txt", "Check the path"),
        ("empty.txt", "empty.txt is empty", "Give a file with the text"),
        ("blank.txt", "blank.txt is empty", "Give a file with the text"),
        ("binary.txt", "binary.txt is binary, not text", ".txt, .md or .html"),
        ("latin.txt", "latin.txt is not text in utf-8", "Save it as UTF-8"),
        ("french.txt", "french does not look like English", "language: en"),
        ("folder", "folder is a folder", "Give a file"),
        ("huge.txt", "huge.txt has 50 MB", "Split it"),
    ],
)
def test_bad_texts_are_told_with_what_to_do(run, tmp_path, command, name, message, hint):
    bad_files(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    result = run(command, name)
    assert result.code == 2
    assert message in result.err
    assert hint in result.err
    assert "Traceback" not in result.err
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("code", "missing.txt", "-o", "t"), "there is no file missing.txt"),
        (("code", "folder", "-o", "t"), "the folder folder holds no text"),
        (("code", "visit.txt", "-o", "visit.txt"), "visit.txt is a file"),
        (("code", "visit.txt", "-o", "."), "is not empty"),
        (("code", "visit.txt", "-o", "t", "--format", "json"), "csv or parquet"),
        (("code", "visit.txt", "-o", "t", "--codebook", "nowhere"), "nowhere"),
        (("code", "visit.txt"), "--output"),
        (("check", "missing"), "there is no folder missing"),
        (("check", "folder"), "datapackage.json"),
        (("export", "folder", "--to", "xlsx", "x.xlsx"), "datapackage.json"),
        (("codebook", "--copy", "visit.txt"), "visit.txt"),
        (("frobnicate",), "No such command"),
        (("show",), "Missing argument"),
    ],
)
@pytest.mark.usefixtures("text")
def test_wrong_usage_is_told_with_what_to_do(run, tmp_path, arguments, message):
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    result = run(*arguments)
    assert result.code == 2
    assert message in result.err
    assert "Traceback" not in result.err
    assert sorted(tmp_path.rglob("*")) == before


def test_folders_that_cannot_be_written_are_told(run, text, locked):
    for arguments in (("code", text, "-o", locked / "t"), ("report", text, "-o", locked)):
        result = run(*arguments)
        assert result.code == 2
        assert "cannot be" in result.err
        assert "locked" in result.err


def test_unknown_formats_are_told(run, text):
    run("code", text, "-o", "tables", "--workers", 1)
    result = run("export", "tables", "--to", "docx", "out.docx")
    assert (result.code, "unknown format 'docx'" in result.err) == (2, True)
    assert not Path("out.docx").exists()


def test_resolve_merges_and_lists_what_is_likely(run, text, tmp_path):
    other = READOUT.replace("Jan Lis", "J. Lis").replace("Ann Roe", "ROE Ann")
    (tmp_path / "again.txt").write_text(other, encoding="utf-8")
    run("code", text, "again.txt", "-o", "tables", "--workers", 1)
    result = run("resolve", "tables", "-o", "merged", "--judgements", "judgements.csv")
    assert result.code == 0
    assert "people: 4 rows, 3 when merged" in result.out
    assert "1 likely pair to decide: judgements.csv" in result.out
    path = Path("judgements.csv")
    path.write_text(path.read_text("utf-8").replace(",,", ",same,"), "utf-8")
    again = run("resolve", "tables", "-o", "merged2", "--judgements", "judgements.csv")
    assert "people: 4 rows, 2 when merged" in again.out
    assert "0 likely pairs" in again.out


def test_resolve_refuses_a_judgement_across_a_conflict_and_writes_nothing(run, text, tmp_path):
    (tmp_path / "again.txt").write_text(READOUT.replace("Jan Lis", "Eva Elm"), encoding="utf-8")
    for name in (text, tmp_path / "again.txt"):
        name.write_text("---\npublished: 2024-05-03\n---\n" + name.read_text("utf-8"), "utf-8")
    run("code", text, "again.txt", "-o", "tables", "--workers", 1)
    people = read_coding("tables").people.set_index("name")["person_id"]
    row = f"left,right,judgement\n{people['Jan Lis']},{people['Eva Elm']},same\n"
    Path("judgements.csv").write_text(row, "utf-8")
    result = run("resolve", "tables", "-o", "merged", "--judgements", "judgements.csv")
    assert result.code == 2
    assert "two holders of one post: Prime Minister of POL on 2024-05-03" in result.err
    assert "Change the judgement, or correct the name, post or day" in result.err
    assert not Path("merged").exists()
    assert Path("judgements.csv").read_text("utf-8") == row


def test_codebook_copies_what_code_then_reads(run, text):
    assert run("codebook", "--copy", "own").code == 0
    assert run("code", text, "-o", "tables", "--workers", 1, "--codebook", "own").code == 0


@pytest.mark.parametrize("command", ["code", "check", "show", "report", "export", "codebook"])
def test_every_command_helps_with_an_example(run, command):
    result = run(command, "--help")
    assert (result.code, "Example" in result.out) == (0, True)


def test_version(run):
    assert run("--version").out.strip() == cli_version()


def cli_version() -> str:
    from importlib.metadata import version

    return version("coopstats")
