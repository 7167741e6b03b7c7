"""The files that describe the package say the same thing: pyproject, conda environment, lock, version."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import coopstats

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ENVIRONMENT = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
CONDA_NAMES = {"python-igraph": "igraph", "python-kaleido": "kaleido", "playwright-python": "playwright"}


def requirements(lines: list[str]) -> dict[str, str]:
    """Names, in one spelling and without extras, with their version specifiers."""
    parsed = [Requirement(line) for line in lines]
    return {canonicalize_name(CONDA_NAMES.get(r.name, r.name)): str(r.specifier) for r in parsed}


def test_environment_asks_for_what_pyproject_asks_for() -> None:
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    expected = requirements([*PROJECT["dependencies"], *extras, f"python{PROJECT['requires-python']}"])
    conda = [line for line in ENVIRONMENT["dependencies"] if isinstance(line, str) and line != "pip"]
    from_pip = [line for entry in ENVIRONMENT["dependencies"] if isinstance(entry, dict) for line in entry["pip"]]
    assert requirements(conda + from_pip) == expected
    assert len(conda + from_pip) == len(expected), "a package stands twice in environment.yml"


def test_environment_takes_its_packages_from_conda_forge_alone() -> None:
    assert ENVIRONMENT["channels"] == ["conda-forge"]
    assert "::" not in str(ENVIRONMENT["dependencies"])


def test_environment_has_no_single_equals_sign() -> None:
    # conda reads `name=1.2` as a prefix match, pip refuses it.
    assert not re.search(r"[^=<>!~]=[^=]", str(ENVIRONMENT["dependencies"]))


def test_version_is_stated_once() -> None:
    assert PROJECT["dynamic"] == ["version"]
    assert coopstats.__version__ == version("coopstats")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(coopstats.__version__)}\b", changelog, re.MULTILINE)


def test_lock_has_hashes_and_names_no_host_or_path() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "file:" not in lock
    assert not re.search(r"^(-e|\.|coopstats)", lock, re.MULTILINE)
    for entry in re.split(r"\n(?=\S)", lock.strip()):
        assert re.match(r"[a-z0-9._-]+==\S+", entry)
        assert "--hash=sha256:" in entry


def test_lock_holds_every_direct_dependency_in_an_allowed_version() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked: dict[str, list[str]] = {}
    for name, number in re.findall(r"^([a-z0-9._-]+)==(\S+)", lock, re.MULTILINE):
        locked.setdefault(name, []).append(number)
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    for line in [*PROJECT["dependencies"], *extras]:
        requirement = Requirement(line)
        versions = locked.get(canonicalize_name(requirement.name), [])
        assert versions, f"{line} is not in requirements.lock: run `make lock`"
        assert all(requirement.specifier.contains(v) for v in versions), f"{line}: {versions}: run `make lock`"


def test_import_leaves_heavy_packages_alone() -> None:
    program = "import sys, coopstats; coopstats.Coding; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    assert "pandas" in loaded
    assert not {"plotly", "nbclient", "nbconvert", "IPython", "pandera", "trafilatura", "dask", "scipy"} & set(loaded)


def test_every_public_name_can_be_reached_and_is_listed_in_the_stub() -> None:
    stub = (ROOT / "coopstats" / "__init__.pyi").read_text(encoding="utf-8")
    assert sorted(coopstats.__all__) == sorted(dir(coopstats))
    for name in coopstats.__all__:
        assert getattr(coopstats, name) is not None
        assert re.search(rf"\b{name}\b", stub)


@pytest.mark.slow
def test_wheel_works_without_the_checkout(tmp_path: Path) -> None:
    """Codebook, template of the report and bundled article travel in the wheel."""
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(build, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    program = "import sys; from coopstats.cli import main; sys.argv[1:] = ['report', '-o', 'out']; main()"
    # PYTHONPATH stands before the checkout, also in the notebook's kernel.
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, check=True)
    assert [path.suffix for path in sorted((tmp_path / "out").iterdir())] == [".html", ".ipynb"]
    assert str(ROOT) not in next((tmp_path / "out").glob("*.ipynb")).read_text(encoding="utf-8")
