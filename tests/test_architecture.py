"""Imports go one way, so that a reader can learn the package from left to right."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "coopstats"
# Each layer may import from the layers above it; modules of one layer do not import each other.
LAYERS = (
    {"errors", "bundled"},
    {"schema"},
    {"sentences", "stored"},
    {"articles"},
    {"codebook"},
    {"bundles", "checks", "highlight", "selection"},
    {"tables"},
    {"labels"},
    {"coding"},
    {"identity", "corpus", "compare"},
    {"incidence"},
    {"graphs", "hypergraph", "measures"},
    {"backbone"},
    {"charts"},
    {"exchange"},
    {"report"},
    {"cli"},
)
LEVEL = {module: level for level, layer in enumerate(LAYERS) for module in layer}


def imported(path: Path) -> set[str]:
    """Top-level modules of coopstats that a file imports, at any depth of its code."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("coopstats.")}


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_from_the_left(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert own in LEVEL, f"say in LAYERS where {own} stands"
    for name in imported(path) - {own}:
        if name in LEVEL:
            assert LEVEL[name] < LEVEL[own], f"{own} imports {name}, which stands to its right or beside it"


def test_a_wrong_import_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "schema.py"
    path.write_text("def f():\n    from coopstats.cli import main\n", encoding="utf-8")
    assert imported(path) == {"cli"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_is_short_enough_to_be_read_at_one_go(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 310
