"""What titles say, case by case: each must follow from the data that it stands over."""

import pytest
from graph_fixtures import coding_of

from coopstats import charts, graphs
from coopstats.charts.template import short_body
from coopstats.significance import backbone
from coopstats.tables import Coding

CODING = coding_of(
    {"g1": ["a", "b"], "g2": ["a", "b", "c"], "g3": ["c", "d"]},
    {"g1": ["ECO.TRD agreed", "ENE.GEN"], "g2": ["ECO.TRD", "SEC.DEF concern"], "g3": ["ENE.GEN signed"]},
    start={"g1": "2024-05-06", "g2": "2024-05-07", "g3": "2024-06"},
)


def title(figure: object) -> str:
    return figure.layout.title.text.replace("<br>", " ")  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize(
    ("build", "finding"),
    [
        (graphs.institution_network, "Body c met all 3 other institutions"),
        (graphs.person_network, "Person c met all 3 other people"),
        (graphs.country_network, "Kenya met all 3 other sides"),
        (graphs.area_network, "“Trade, market access and customs” came up together with both other areas"),
        (graphs.institution_area_network, "Body a sat where all 3 areas came up"),
        (graphs.country_area_network, "France sat where all 3 areas came up"),
    ],
)
def test_a_map_says_who_is_tied_to_most(build: object, finding: str) -> None:
    assert title(charts.network_map(build(CODING))) == finding  # type: ignore[operator]


def test_the_one_whom_the_title_names_has_its_label() -> None:
    everyone = [f"x{n:03d}" for n in range(150)]
    events = {f"g{n:03d}": pair for n, pair in enumerate(zip(everyone[::2], everyone[1::2], strict=True))}
    figure = charts.network_map(graphs.institution_network(coding_of(events | {"big": ["hub", *everyone[:20]]})))
    assert title(figure).startswith("Body x000 met 20 of the 150")
    assert "Body x000" in [note.text.replace("<br>", " ") for note in figure.layout.annotations]


@pytest.mark.parametrize(
    ("events", "finding"),
    [
        ({"g1": ["a", "b"]}, "None of 1 tie is heavier than its ends' other ties lead to expect"),
        (
            {f"g{n}": ["a", "b"] for n in range(30)} | {"h1": ["a", "c"], "h2": ["a", "d"], "h3": ["b", "c"]},
            "1 of 4 ties stands out; the heaviest joins Body a and Body b",
        ),
    ],
)
def test_a_backbone_says_how_many_ties_stand_out(events: dict[str, list[str]], finding: str) -> None:
    network = graphs.institution_network(coding_of(events))
    assert title(charts.network_map(network, alpha=0.05)) == finding
    given = charts.network_map(backbone(network, alpha=0.05))
    assert title(given) == finding
    assert "Only ties of the backbone (p &lt; 0.05)" in given.layout.title.subtitle.text.replace("<br>", " ")


@pytest.mark.parametrize(
    ("coding", "finding"),
    [
        (coding_of({"g1": ["a", "b"], "g2": ["c"]}), "France and Peru met at 1 of 2 engagements"),
        (
            coding_of({"g1": ["a", "b"], "g2": ["a", "b"], "g3": ["c", "d"]}),
            "France–Peru met most often: 2 of 3 engagements",
        ),
        (coding_of({"g1": ["a", "b"], "g2": ["a", "b"]}), "France and Peru met at both engagements"),
        (coding_of({"g1": ["a", "b", "c"]}), "3 pairs of sides met once each"),
        (
            coding_of({"g1": ["a", "b", "c"], "g2": ["a", "b", "c"], "g3": ["c", "d"]}),
            "3 pairs of sides met most often, 2 times each",
        ),
    ],
)  # fmt: skip
def test_a_matrix_of_dyads_says_who_met_most(coding: Coding, finding: str) -> None:
    assert title(charts.dyad_matrix(coding)) == finding


def test_a_matrix_of_dyads_has_no_empty_row_or_column() -> None:
    coding = coding_of({"g1": ["a", "b"], "g2": ["a", "b"], "g3": ["c", "d"], "g4": ["a", "c"]})
    for most, columns, rows in (
        (4, ["France", "Fiji"], ["Peru", "Kenya"]),
        (3, ["France"], ["Peru"]),
    ):
        figure = charts.dyad_matrix(coding, most=most)
        (matrix,) = figure.data
        assert ([*matrix.x], [*matrix.y]) == (columns, rows)
        assert all(any(number is not None for number in line) for line in [*matrix.z, *zip(*matrix.z, strict=True)])
    assert "Not shown: 2 sides of pairs that met less" in figure.layout.title.subtitle.text


@pytest.mark.parametrize(
    ("areas", "flow", "matrix"),
    [
        (
            ["ECO.TRD"],
            "“Trade, market access and customs” reaches both institutions",
            "share the widest agenda: the only area",
        ),
        (
            ["ECO.TRD", "ENE.GEN", "SEC.DEF"],
            "All 3 areas reach both institutions",
            "share the widest agenda: all 3 areas",
        ),
    ],
)
def test_what_is_true_of_all_is_told_so(areas: list[str], flow: str, matrix: str) -> None:
    coding = coding_of({"g1": ["a", "b"]}, {"g1": areas})
    assert title(charts.flow(coding)) == flow
    assert title(charts.coverage_matrix(coding)) == f"Body a and Body b {matrix}"


def test_a_period_with_no_other_beside_it_shows_its_interval() -> None:
    days = {f"g{year}{n:02d}": f"{year}-01-{n + 1:02d}" for year in (2015, 2017, 2018) for n in range(12)}
    coding = coding_of({key: ["a", "b"] for key in days}, {key: ["ECO.TRD"] for key in days}, start=days)
    band, _, marks = charts.coverage_over_time(coding).data
    assert list(marks.x) == ["2015", "2017", "2018"]
    assert [low > 0 for low in marks.error_y.arrayminus] == [True, False, False]
    assert {"2017", "2018"} <= set(band.x)


def test_names_in_a_timeline_begin_with_a_capital() -> None:
    coding = coding_of({"g1": ["a", "b"], "g2": ["a", "b"]})
    events = coding.engagements.assign(kind=["meeting", "other"])
    figure = charts.engagement_timeline(Coding.from_frames({**coding.frames, "engagements": events}))
    names = [note.text for note in figure.layout.annotations]
    assert "<b>Meeting · France – Peru</b>" in names
    assert "<b>Other engagement · France – Peru</b>" in names


def test_what_is_only_planned_did_not_come_up_in_its_month() -> None:
    events = {"g1": ["a", "b"], "g2": ["a", "b"]}
    coding = coding_of(
        events, {event: ["ECO.TRD"] for event in events}, start={"g1": "2024-05-01", "g2": "2025-01-01"},
        status={"g2": "planned"},
    )  # fmt: skip
    finding = "“Economy, trade and finance” came up most in May 2024: at the only engagement"
    assert title(charts.coverage_over_time(coding)) == finding


def test_few_engagements_tell_no_change() -> None:
    assert title(charts.coverage_over_time(CODING)) == (
        "Too few engagements to tell whether the agenda moved between May 2024 and June 2024"
    )


@pytest.mark.parametrize(
    ("label", "country", "width", "short"),
    [
        ("Ministry of Foreign Affairs of Peru", "PER", 20, "MFA, Peru"),
        ("Parliament of North Macedonia", "MKD", 40, "Parliament, MKD"),
        ("Council of the Four Rivers", "", 30, "Council of the Four Rivers"),
        ("Council of the Four Rivers", "", 20, "Council of t… Rivers"),
        ("Ministry of Rivers and Lakes of Peru", "PER", 20, "Min. of River…, Peru"),
    ],
)
def test_short_names_keep_their_country(label: str, country: str, width: int, short: str) -> None:
    assert short_body(label, country, width) == short


def test_timeline_of_many_keeps_the_latest_that_were_held() -> None:
    events = {f"g{n:02d}": ["a", "b"] for n in range(30)}
    start = {event: f"20{n + 10}-01-01" for n, event in enumerate(events)}
    status = dict.fromkeys(list(events)[20:], "planned")
    figure = charts.engagement_timeline(coding_of(events, start=start, status=status), most=5)
    assert {trace.name for trace in figure.data} == {"held"}
    assert len(figure.data[0].y) == 5
    assert title(figure) == "20 engagements held, 10 planned"
    assert "2029" in figure.to_json()


def test_others_of_a_profile_show_their_words_too() -> None:
    coding = coding_of({"g1": ["a", "b"], "g2": ["a", "c"]}, {"g1": ["ECO.TRD"], "g2": ["ENE.GEN"]})
    own, others = charts.agenda_profile(coding, ("FRA", "PER")).data
    assert any("ECO.TRD at g1" in text for text in own.text)
    assert any("ENE.GEN at g2" in text for text in others.text)
