"""Other programs' formats: what they can hold arrives, and nothing in it can run."""

from pathlib import Path

import networkx as nx
import openpyxl
import pandas as pd
import pytest
from conftest import Quote, coded

from coopstats import export, institution_network, read_coding
from coopstats.errors import TableError
from coopstats.exchange import write_excel
from coopstats.schema import TABLES
from coopstats.tables import Coding

READERS = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}


@pytest.mark.parametrize("form", READERS)
def test_networks_keep_nodes_edges_and_weights(small: Coding, tmp_path: Path, form: str) -> None:
    ours = institution_network(small)
    theirs = READERS[form](export(small, tmp_path / f"net.{form}", form))
    assert set(theirs) == set(ours)
    assert {frozenset(e) for e in theirs.edges} == {frozenset(e) for e in ours.edges}
    for a, b, weight in ours.edges(data="weight"):
        assert theirs[a][b]["weight"] == pytest.approx(weight)


@pytest.mark.parametrize("form", READERS)
def test_control_characters_do_not_break_a_network(tmp_path: Path, form: str) -> None:
    text = "A\x0b met B"
    people = [("s:p001", "A\x0b", None), ("s:p002", "B", None)]
    bodies = [(f"s:i00{n}", f"Body\x0b {n}", "ministry", None, "named", None) for n in (1, 2)]
    met = Quote("met")
    tables = {
        "people": people,
        "institutions": bodies,
        "engagements": [("s:g001", "s", "meeting", None, None, "held", None, None, None, None, met, None)],
        "participations": [
            (f"s:t00{n}", "s:g001", f"s:p00{n}", f"s:i00{n}", None, "attendee", met, None) for n in (1, 2)
        ],
    }
    graph = READERS[form](export(coded(text, "s", tables), tmp_path / f"net.{form}", form))
    assert graph.number_of_edges() == 1


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_bundles_come_back_equal(small: Coding, tmp_path: Path, form: str) -> None:
    assert read_coding(export(small, tmp_path / "b", form)).equals(small)


def test_a_workbook_has_a_sheet_a_table(small: Coding, tmp_path: Path) -> None:
    sheets = pd.read_excel(export(small, tmp_path / "b.xlsx", "xlsx"), sheet_name=None)
    assert list(sheets) == list(TABLES)
    assert sheets["people"]["name"].tolist() == small.people["name"].tolist()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'])
def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path, cell: str) -> None:
    write_excel({"people": pd.DataFrame({"name": [cell, "plain"]})}, tmp_path / "b.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx")["people"]
    assert sheet["A2"].data_type == "s"
    assert str(sheet["A2"].value).startswith("'")
    assert sheet["A3"].value == "plain"


def test_numbers_of_a_workbook_stay_numbers(tmp_path: Path) -> None:
    write_excel({"figures": pd.DataFrame({"value": [-4.5]})}, tmp_path / "b.xlsx")
    assert openpyxl.load_workbook(tmp_path / "b.xlsx")["figures"]["A2"].value == -4.5


def test_a_fault_leaves_the_old_file(small: Coding, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "net.gexf"
    target.write_text("old", "utf-8")

    def full(_: object, path: Path) -> None:
        Path(path).write_text("<half", "utf-8")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(nx, "write_gexf", full)
    with pytest.raises(TableError, match="No space left"):
        export(small, target, "gexf")
    assert [p.name for p in tmp_path.iterdir()] == ["net.gexf"]
    assert target.read_text("utf-8") == "old"


def test_unknown_formats_are_refused(small: Coding, tmp_path: Path) -> None:
    with pytest.raises(TableError, match="unknown format 'docx'"):
        export(small, tmp_path / "b.docx", "docx")
