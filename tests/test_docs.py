"""What the documents promise is there: files they link to, names and commands they use, tables they list."""

import re
from pathlib import Path

import pytest

import coopstats
from coopstats.schema import TABLES, data_dictionary

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert missing == []


def test_data_dictionary_is_current() -> None:
    stored = (ROOT / "docs" / "data_dictionary.md").read_text(encoding="utf-8")
    assert stored == data_dictionary(), "run `make generate`"


def test_readme_lists_every_table_once() -> None:
    assert re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE) == list(TABLES)


def test_readme_uses_public_names_only() -> None:
    used = set(re.findall(r"\bcs\.(\w+)", README))
    assert used <= set(coopstats.__all__)


def test_readme_names_real_make_targets() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    documents = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^ +make (\w+)", documents, re.MULTILINE)) <= targets


def test_readme_names_real_commands() -> None:
    from typer.main import get_command

    from coopstats.cli import app

    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert set(re.findall(r"^ +coopstats ([a-z]+)", README, re.MULTILINE)) <= commands
