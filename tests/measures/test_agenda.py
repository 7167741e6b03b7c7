import pytest
from graph_fixtures import coding_of

from coopstats.measures import coverage, roll_up
from coopstats.tables import Coding

CODING = coding_of(
    {"g1": ["a", "b"], "g2": ["a", "c"], "g3": ["b", "d"]},
    {"g1": ["ECO.TRD agreed", "ENE.GEN", "ECO.TRD"], "g2": ["ECO.TRD", "ECO.GEN"], "s": ["SEC.DEF concern"]},
)


def test_areas_are_counted_by_engagement_and_ranked() -> None:
    frame = coverage(CODING)
    assert frame["engagements"].to_dict() == {"ECO.TRD": 2, "ECO.GEN": 1, "ENE.GEN": 1, "SEC.DEF": 1}
    assert frame["rank"].tolist() == [1, 2, 2, 2]
    assert frame.loc["ECO.TRD", ["mentions", "share", "first_position", "highest_stance"]].tolist() == [
        3,
        2 / 3,
        1,
        "agreed",
    ]
    assert frame.loc["SEC.DEF", "highest_stance"] == "concern"


def test_place_is_where_in_the_text_an_area_first_comes_up() -> None:
    """The fixture's quotes stand ten characters apart in a text of 9,999."""
    starts = {area: int(evidence.split(";")[0].split(":")[1].split("-")[0])
              for area, evidence in coverage(CODING)["evidence"].items()}  # fmt: skip
    assert coverage(CODING)["place"].to_dict() == pytest.approx({area: at / 9999 for area, at in starts.items()})
    assert coverage(CODING, by="group")["place"]["ECO"] == pytest.approx(starts["ECO.TRD"] / 9999)


def test_groups_count_an_engagement_once() -> None:
    frame = coverage(CODING, by="group")
    assert frame["engagements"].to_dict() == {"ECO": 2, "ENE": 1, "SEC": 1}
    assert frame.loc["ECO", "label"] == "Economy, trade and finance"


def test_evidence_stands_behind_every_row() -> None:
    assert coverage(CODING).loc["ENE.GEN", "quotes"] == "ENE.GEN at g1"


@pytest.mark.parametrize(("engagements", "note"), [(9, "fewer than 10 engagements"), (10, "")])
def test_few_engagements_are_said_in_the_row(engagements: int, note: str) -> None:
    events = {f"g{n:02d}": ["a", "b"] for n in range(engagements)}
    frame = coverage(coding_of(events, {event: ["ECO.TRD"] for event in events}))
    assert frame["note"].tolist() == [note]
    assert set(roll_up(coding_of(events, {event: ["ECO.TRD"] for event in events}), to="sdg")["note"]) == {note}


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        # Four area-engagement pairs: ECO.TRD twice and ECO.GEN (goals 8 and 17), ENE.GEN (7), SEC.DEF (16).
        ("sdg", {"17": 1.5, "8": 1.5, "16": 1, "7": 1}),
        ("dac", {"331": 2, "151": 1, "none": 1, "231": 0.5, "236": 0.5}),
    ],
)
def test_roll_up_splits_an_area_among_its_codes(to: str, expected: dict[str, float]) -> None:
    frame = roll_up(CODING, to=to)  # type: ignore[arg-type]
    assert frame["engagements"].to_dict() == expected
    assert list(frame.index) == list(expected)
    assert frame["share"].sum() == pytest.approx(1)


def test_roll_up_says_which_area_gave_which_part() -> None:
    assert roll_up(CODING, to="sdg").loc["8", "areas"] == "ECO.GEN 1/2; ECO.TRD 1/2"


def test_nothing_coded_gives_empty_frames(empty: Coding) -> None:
    assert coverage(empty).columns.tolist() == coverage(CODING).columns.tolist()
    assert coverage(empty).dtypes.tolist() == coverage(CODING).dtypes.tolist()
    assert roll_up(empty, to="dac").empty
