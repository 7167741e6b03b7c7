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
    {"checks", "labels"},
    {"coding", "views"},
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
# The steps of coding in the order of docs/coder.md: each may import from those before it.
STEPS = (
    "records", "scanning", "bodies", "offices", "people", "sides", "institutions", "dates", "sentences", "rules",
    "settling", "engagements", "areas", "initiatives", "figures", "ties", "rows", "coder", "__init__",
)  # fmt: skip


def imported(path: Path, package: str = "coopstats.") -> set[str]:
    """Modules of a package that a file imports when it runs, at any depth of its code."""
    tree = _WithoutTypes().visit(ast.parse(path.read_text(encoding="utf-8")))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name.removeprefix(package).split(".")[0] for name in names if name.startswith(package)}


class _WithoutTypes(ast.NodeTransformer):
    """Leaves out what only the type checker imports."""

    def visit_If(self, node: ast.If) -> ast.AST | None:
        return None if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" else node


CODING = sorted((PACKAGE / "coding").rglob("*.py"))
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_imports_only_from_the_left(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert own in LEVEL, f"say in LAYERS where {own} stands"
    for name in imported(path) - {own}:
        if name in LEVEL:
            assert LEVEL[name] < LEVEL[own], f"{own} imports {name}, which stands to its right or beside it"


@pytest.mark.parametrize("path", CODING, ids=lambda path: str(path.relative_to(PACKAGE / "coding")))
def test_a_step_of_coding_imports_only_from_those_before_it(path: Path) -> None:
    own = path.relative_to(PACKAGE / "coding").parts[0].removesuffix(".py")
    for name in imported(path, "coopstats.coding.") - {own}:
        assert STEPS.index(name) < STEPS.index(own), f"{own} imports {name}, a later step"


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
