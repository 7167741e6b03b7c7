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
SIDES = ("FRA", "PER")
Chart = Callable[[Coding], go.Figure]
CHARTS: dict[str, Chart] = {
    "coverage_bars": charts.coverage_bars,
    "coverage_bars by area": lambda coding: charts.coverage_bars(coding, by="area"),
    "coverage_matrix": charts.coverage_matrix,
    "engagement_timeline": charts.engagement_timeline,
    "flow": charts.flow,
    "coverage_over_time": charts.coverage_over_time,
    "dyad_matrix": charts.dyad_matrix,
    "network_map": lambda coding: charts.network_map(institution_network(coding)),
}
all_charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


# These speak of two sides, without whom there is nothing to ask.
OF_SIDES: dict[str, Chart] = {
    "agenda_profile": lambda coding: charts.agenda_profile(coding, SIDES, against="rest"),
    "silence_chart": lambda coding: charts.silence_chart(coding, ("FJI", "KEN")),
}
every_chart = pytest.mark.parametrize("chart", [*CHARTS.values(), *OF_SIDES.values()], ids=[*CHARTS, *OF_SIDES])


@every_chart
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


@every_chart
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


@every_chart
def test_hover_shows_the_words(chart: Chart) -> None:
    assert "“" in text_of(chart(CODING))


def marks_of(figure: go.Figure) -> list[str]:
    """Hover texts of all marks that show themselves."""
    found: list[object] = []
    for trace in figure.to_dict()["data"]:
        parts = [trace.get("node", {}), trace.get("link", {})] if trace["type"] == "sankey" else [trace]
        for part in parts:
            if part.get("hovertemplate"):
                key = part["hovertemplate"].split("{")[1].split("}")[0]
                found += part.get(key, [])
    lines = [text for each in found for text in (each if isinstance(each, list) else [each])]
    return [text for text in lines if text]


@every_chart
def test_every_mark_shows_one_to_three_quotations(chart: Chart) -> None:
    marks = marks_of(chart(CODING))
    # Where nothing came up there are no words.
    marks = [text for text in marks if "<br>0 of " not in text and ": 0 of " not in text and "<b>" in text]
    assert marks
    assert {text.count("<i>“") for text in marks} <= {1, 2, 3}


@every_chart
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


@every_chart
def test_background_is_opaque_for_light_and_dark_themes(chart: Chart) -> None:
    template = chart(CODING).layout.template.layout
    assert (template.paper_bgcolor, template.plot_bgcolor) == ("#ffffff", "#ffffff")


@every_chart
def test_summary_is_one_plain_sentence_of_what_is_shown(chart: Chart) -> None:
    figure = chart(CODING)
    summary = charts.chart_summary(figure)
    assert summary.endswith("Source: Our Wire, 6 May 2024.")
    assert figure.layout.title.text.replace("<br>", " ") in summary
    assert "<" not in summary


def test_silence_that_is_none_is_told_as_such() -> None:
    events = {"g1": ["a", "b"], "g2": ["a", "c"]}
    figure = charts.silence_chart(coding_of(events, {key: ["ECO.TRD"] for key in events}), SIDES)
    assert figure.layout.title.text.startswith("France–Peru spoke of every area")


def test_silence_with_nothing_to_compare_is_told_as_such() -> None:
    figure = charts.silence_chart(coding_of({"g1": ["a", "b"]}, {"g1": ["ECO.TRD"]}), SIDES)
    assert figure.layout.title.text == "There is no past and no peer to say what France–Peru left out"


def test_left_out_is_said() -> None:
    events = {f"g{n:02d}": [f"x{n:02d}", "a"] for n in range(20)}
    figure = charts.network_map(institution_network(coding_of(events)), most=5)
    assert "Not shown: 16 weaker nodes." in figure.layout.title.subtitle.text.replace("<br>", " ")
    assert len([text for trace in figure.data for text in trace.text or ()]) == 5 + 4


def test_a_crowded_map_draws_the_heaviest_ties_and_says_so() -> None:
    everyone = [f"x{n:02d}" for n in range(30)]
    figure = charts.network_map(institution_network(coding_of({"g1": everyone, "g2": everyone[:2]})))
    assert "Drawn: the 90 heaviest of 435 ties." in figure.layout.title.subtitle.text.replace("<br>", " ")


@pytest.mark.parametrize(
    ("days", "periods"),
    [
        (["2024-05-06", "2024-06-01", "2024-06-02"], ["May 2024", "June 2024"]),
        (["2023-12-06", "2024-02-01"], ["December 2023", "January 2024", "February 2024"]),
        # A year in which nothing came up has its place, or the line would be too steep.
        ([f"{year}-01-01" for year in (2019, 2020, 2023) for _ in range(10)], ["2019", "2020", "2021", "2022", "2023"]),
        (["1999-01-01", "2004", "2013-01-01"], ["1995–99", "2000–04", "2005–09", "2010–14"]),
    ],
)
def test_periods_are_as_long_as_the_readouts_need(days: list[str], periods: list[str]) -> None:
    events = {f"g{n:02d}": ["a", "b"] for n in range(len(days))}
    coding = coding_of(events, {event: ["ECO.TRD"] for event in events}, start=dict(zip(events, days, strict=True)))
    assert list(charts.coverage_over_time(coding).layout.xaxis.categoryarray) == periods


def test_change_beyond_chance_is_the_finding() -> None:
    events = {f"g{n:02d}": ["a", "b"] for n in range(40)}
    areas = {event: ["ECO.TRD"] if n < 20 else ["ECO.TRD", "ENE.GEN"] for n, event in enumerate(events)}
    start = {event: f"20{10 + n // 10}-01-01" for n, event in enumerate(events)}
    title = charts.coverage_over_time(coding_of(events, areas, start=start)).layout.title.text.replace("<br>", " ")
    assert title == "“Energy” rose from 0% of engagements in 2010–2011 to 100% in 2012–2013"
