"""Imports go one way, so that a reader can learn the package from left to right."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "coopstats"
# Each layer may import from the layers above it; modules of one layer do not import each other.
LAYERS = (
    {"errors", "bundled"},
    {"schema"},
    {"sentences", "stored", "language"},
    {"opening"},
    {"articles"},
    {"codebook"},
    {"descriptor"},
    {"bundles", "highlight", "selection"},
    {"tables"},
    {"checks", "labels", "views"},
    {"coding"},
    {"identity", "corpus", "compare"},
    {"incidence"},
    {"graphs", "hypergraphs", "measures"},
    {"significance"},
    {"charts"},
    {"exchange"},
    {"report"},
    {"cli"},
)
LEVEL = {module: level for level, layer in enumerate(LAYERS) for module in layer}


def imported(path: Path) -> set[str]:
    """Top-level modules of coopstats that a file imports when it runs, at any depth of its code."""
    tree = _WithoutTypes().visit(ast.parse(path.read_text(encoding="utf-8")))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("coopstats.")}


class _WithoutTypes(ast.NodeTransformer):
    """Leaves out what only the type checker imports."""

    def visit_If(self, node: ast.If) -> ast.AST | None:
        return None if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" else node


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_from_the_left(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert own in LEVEL, f"say in LAYERS where {own} stands"
    for name in imported(path) - {own}:
        if name in LEVEL:
            assert LEVEL[name] < LEVEL[own], f"{own} imports {name}, which stands to its right or beside it"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def f():\n    from coopstats.cli import main\n", {"cli"}),
        ("import coopstats.charts.bars\n", {"charts"}),
        ("from coopstats import tables\n", {"tables"}),
        ("if TYPE_CHECKING:\n    from coopstats.cli import main\n", set()),
    ],
)
def test_imports_are_seen(source: str, found: set[str], tmp_path: Path) -> None:
    path = tmp_path / "schema.py"
    path.write_text(source, encoding="utf-8")
    assert imported(path) == found
