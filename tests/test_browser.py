"""What a person sees: each notebook run in real JupyterLab, and the report opened with the network off."""

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
import pytest

from coopstats.report import write_report

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
SETTINGS = {
    # Charts outside the window would not be in the page under the other modes.
    "notebook-extension/tracker": {"windowingMode": "none", "autoStartDefaultKernel": True},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}
FAULTS = (
    '[data-mime-type="application/vnd.jupyter.error"]',
    '[data-mime-type="application/vnd.jupyter.stderr"]',
    ".jp-Dialog",
)

pytestmark = [
    pytest.mark.browser,
    # CI installs a browser (see .ci/run): there a missing one is a fault and no reason to skip.
    pytest.mark.skipif(BROWSER is None and not os.environ.get("CI"), reason="needs chromium: apt-get install chromium"),
]


class Lab(NamedTuple):
    """A running JupyterLab: its address, token and folder."""

    url: str
    token: str
    folder: Path

    def kernel_states(self) -> list[str]:
        with urllib.request.urlopen(f"{self.url}/api/sessions?token={self.token}", timeout=10) as answer:
            return [session["kernel"]["execution_state"] for session in json.load(answer)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    folder = tmp_path_factory.mktemp("lab")
    for name, settings in SETTINGS.items():
        path = folder / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(settings), encoding="utf-8")
    # Notebooks read ../data: the same neighbours as in the project, without touching the project's files.
    shutil.copytree(ROOT / "notebooks", folder / "root" / "notebooks", ignore=shutil.ignore_patterns(".*"))
    (folder / "root" / "data").symlink_to(ROOT / "data")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    places = {
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "JUPYTER_RUNTIME_DIR": "run",
    }
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}",
         f"--IdentityProvider.token={token}", "--ServerApp.root_dir=root"],
        cwd=folder, env=os.environ | {name: str(folder / place) for name, place in places.items()},
        stdout=(folder / "log").open("w"), stderr=subprocess.STDOUT,
    )  # fmt: skip
    running = Lab(f"http://127.0.0.1:{port}", token, folder / "root" / "notebooks")
    try:
        _wait_until(lambda: _answers(running), 120, "JupyterLab did not start; see " + str(folder / "log"))
        yield running
    finally:
        server.terminate()
        server.wait(20)


def run_all(browser: Any, lab: Lab, name: str) -> int:
    """Open a notebook, clear it, run all cells as a person would, and return the number of charts that were drawn."""
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    try:
        page.goto(f"{lab.url}/lab/tree/notebooks/{name}?token={lab.token}&reset")
        page.wait_for_selector(".jp-Notebook .jp-CodeCell", timeout=120_000)
        _wait_until(lambda: lab.kernel_states() == ["idle"], 120, "the kernel did not become idle")
        assert not page.query_selector(".jp-Dialog"), "JupyterLab asks something"
        _choose(page, "Edit", "Clear Outputs of All Cells")
        _wait_until(lambda: set(_prompts(page)) == {"[ ]:"} and not _outputs(page), 20, "outputs were not cleared")
        _choose(page, "Run", "Run All Cells")
        _wait_until(lambda: _finished(page), 180, "not every cell ran")
        _wait_until(lambda: all(_traces(page)), 30, "a chart is empty")
        if shots := os.environ.get("COOPSTATS_SCREENSHOTS"):
            _picture(page, Path(shots) / f"{name}.png")
        return len(_traces(page))
    finally:
        page.close()
        _end_kernels(lab)


def _picture(page: Any, path: Path) -> None:
    """Store what is on the screen as one tall picture, for the person who wants to look."""
    path.parent.mkdir(parents=True, exist_ok=True)
    height = page.evaluate("document.querySelector('.jp-WindowedPanel-outer').scrollHeight")
    page.set_viewport_size({"width": 1400, "height": min(int(height) + 150, 12_000)})
    page.wait_for_timeout(1000)
    page.evaluate("document.querySelector('.jp-WindowedPanel-outer').scrollTop = 0")
    page.wait_for_timeout(1000)
    page.screenshot(path=path)


def _choose(page: Any, menu: str, item: str) -> None:
    page.get_by_role("menuitem", name=menu, exact=True).click()
    page.get_by_role("menuitem", name=item, exact=True).click()


def _prompts(page: Any) -> list[str]:
    return [e.inner_text().strip() for e in page.query_selector_all(".jp-CodeCell .jp-InputArea-prompt")]


def _outputs(page: Any) -> int:
    return len(page.query_selector_all(".jp-CodeCell .jp-OutputArea-child"))


def _finished(page: Any) -> bool:
    """Tell whether every cell has its number; an error, a warning or a question fails at once."""
    # Numbers are read before faults: a cell gets its number after its outputs.
    finished = all(re.fullmatch(r"\[\d+\]:", prompt) for prompt in _prompts(page))
    for fault in FAULTS:
        if found := page.query_selector(fault):
            raise AssertionError(found.inner_text())
    return finished


def _traces(page: Any) -> list[int]:
    """Count the marks that were drawn in each chart."""
    return [
        len(
            chart.query_selector_all(
                ".point, .scatterlayer .trace, .bars path, .sankey-node, .hm image, .heatmaplayer image"
            )
        )
        for chart in page.query_selector_all(".js-plotly-plot")
    ]


def _end_kernels(lab: Lab) -> None:
    address = f"{lab.url}/api/sessions"
    with urllib.request.urlopen(f"{address}?token={lab.token}", timeout=10) as answer:
        sessions = json.load(answer)
    for session in sessions:
        request = urllib.request.Request(f"{address}/{session['id']}?token={lab.token}", method="DELETE")
        urllib.request.urlopen(request, timeout=20).close()


def _answers(lab: Lab) -> bool:
    try:
        return lab.kernel_states() == []
    except OSError:
        return False


def _wait_until(true: Any, seconds: float, complaint: str) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError(complaint)
        time.sleep(0.2)


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs_in_jupyterlab(browser: Any, lab: Lab, notebook: Path) -> None:
    stored = nbformat.read(notebook, as_version=4)
    charts = sum(
        "application/vnd.plotly.v1+json" in o.get("data", {}) for c in stored.cells for o in c.get("outputs", [])
    )
    assert run_all(browser, lab, notebook.name) == charts


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("import warnings; warnings.warn('careful')", "careful"),
        ("import plotly.graph_objects as go\ngo.Figure()", "a chart is empty"),
    ],
    ids=["error", "warning", "empty chart"],
)
def test_broken_notebook_is_rejected(browser: Any, lab: Lab, source: str, complaint: str) -> None:
    code = nbformat.v4.new_code_cell
    notebook = nbformat.v4.new_notebook(
        cells=[code("1 + 1"), code(source)],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    nbformat.write(notebook, lab.folder / "broken.ipynb")
    with pytest.raises(AssertionError, match=complaint):
        run_all(browser, lab, "broken.ipynb")


def open_offline(browser: Any, path: Path) -> tuple[Any, list[str]]:
    """Open a page with the network off; give it with everything it asked for, complained of or popped up."""
    context = browser.new_context(offline=True, viewport={"width": 1600, "height": 1000})
    page = context.new_page()
    noise: list[str] = []
    page.on("request", lambda request: None if request.is_navigation_request() else noise.append(request.url))
    page.on("console", lambda message: noise.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: (noise.append(dialog.message), dialog.dismiss()))
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    return page, noise


def test_report_works_offline(browser: Any, tmp_path: Path) -> None:
    page, noise = open_offline(browser, write_report(folder=tmp_path).html)
    assert noise == []
    assert len(_traces(page)) >= 4
    assert all(_traces(page))
    page.locator("a.words").first.click()
    page.wait_for_timeout(300)
    hit = page.locator(".hit").first
    assert hit.inner_text() in page.locator("a.words").first.get_attribute("title")
    box = hit.bounding_box()
    assert 0 <= box["y"] <= 1000
    if shots := os.environ.get("COOPSTATS_SCREENSHOTS"):
        page.screenshot(path=Path(shots) / "report.png", full_page=True)


def test_report_of_a_text_without_engagement_says_so(browser: Any, tmp_path: Path) -> None:
    text = tmp_path / "weather.txt"
    text.write_text("Rain fell over the hills on Sunday, and the wind turned to the north.\n", encoding="utf-8")
    page, noise = open_offline(browser, write_report(text, tmp_path / "out").html)
    assert noise == []
    assert "nothing to code" in page.inner_text("main")
    assert page.query_selector_all(".chart") == []


def test_hostile_words_do_nothing_in_the_browser(browser: Any, tmp_path: Path) -> None:
    harm = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
    text = tmp_path / "<b>'&quot; report.txt"
    text.write_text(
        f"---\ntitle: {harm}\npublisher: {harm}\npublished: 2025-03-04\nurl: javascript:alert(3)\n---\n"
        f"On 3 March 2025 the Foreign Minister of France, Anne Durand, met the Foreign Minister of Poland, "
        f"Jan Lis, in Paris. They discussed trade, energy and tourism. {harm}\n",
        encoding="utf-8",
    )
    page, noise = open_offline(browser, write_report(text, tmp_path / "out").html)
    assert noise == []
    assert harm in page.inner_text("main")
    assert page.query_selector_all("main script:not([type='application/json']), main img") == []
