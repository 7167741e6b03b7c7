"""What all charts promise."""

import json
from collections.abc import Callable

import plotly.graph_objects as go
import pytest
from graph_fixtures import coding_of

from coopstats import charts
from coopstats.graphs import institution_network
from coopstats.tables import Coding

CODING = coding_of(
    {"g1": ["a", "b"], "g2": ["a", "b", "c"], "g3": ["c", "d"]},
    {"g1": ["ECO.TRD agreed", "ENE.GEN"], "g2": ["ECO.TRD", "SEC.DEF concern"], "g3": ["ENE.GEN signed"]},
    part_of={"g2": "g1"},
    start={"g1": "2024-05-06", "g3": "2024-06"},
)
Chart = Callable[[Coding], go.Figure]
CHARTS: dict[str, Chart] = {
    "coverage_bars": charts.coverage_bars,
    "coverage_bars by area": lambda coding: charts.coverage_bars(coding, by="area"),
    "coverage_matrix": charts.coverage_matrix,
    "engagement_timeline": charts.engagement_timeline,
    "flow": charts.flow,
    "network_map": lambda coding: charts.network_map(institution_network(coding)),
}
all_charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


@all_charts
def test_title_states_a_finding_and_source_stands_under_it(chart: Chart) -> None:
    title = chart(CODING).layout.title
    assert title.text
    assert not title.text.startswith("There is no")
    assert title.subtitle.text.endswith("Source: Our Wire, 6 May 2024")


@all_charts
def test_nothing_to_show_is_said(chart: Chart, empty: Coding) -> None:
    figure = chart(empty)
    assert figure.layout.title.text.startswith("There is no")
    assert not figure.data


@all_charts
def test_figure_is_small_plain_and_the_same_each_time(chart: Chart) -> None:
    text = chart(CODING).to_json()
    assert text == chart(CODING).to_json()
    assert "bdata" not in text
    assert len(text) < 20_000
    assert all(len(number) <= 8 for number in _fractions(json.loads(text)["data"]))


def _fractions(value: object) -> list[str]:
    if isinstance(value, dict):
        return [number for key, part in value.items() if key != "customdata" for number in _fractions(part)]
    if isinstance(value, list):
        return [number for part in value for number in _fractions(part)]
    return [repr(value)] if isinstance(value, float) else []


def text_of(figure: go.Figure) -> str:
    """What the browser gets, with its characters unescaped."""
    return json.dumps(json.loads(figure.to_json()), ensure_ascii=False)


@all_charts
def test_hover_shows_the_words(chart: Chart) -> None:
    assert "“" in text_of(chart(CODING))


@all_charts
def test_names_and_words_from_texts_are_escaped(chart: Chart) -> None:
    evil = "<script>alert(1)</script>"
    frames = {name: frame.copy() for name, frame in CODING.frames.items()}
    for table, column in (
        ("institutions", "name"),
        ("evidence", "quote"),
        ("areas", "label"),
        ("sources", "publisher"),
    ):
        frames[table][column] = evil
    text = text_of(chart(Coding(frames, {})))
    assert "&lt;script&gt;" in text
    assert "<script" not in text


@all_charts
def test_background_is_opaque_for_light_and_dark_themes(chart: Chart) -> None:
    template = chart(CODING).layout.template.layout
    assert (template.paper_bgcolor, template.plot_bgcolor) == ("#ffffff", "#ffffff")
