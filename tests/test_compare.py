"""Agreement is counted as by hand, whatever the ids; divergence lists what one text alone tells."""

import pandas as pd
import pytest
from conftest import ROOT

from coopstats import agreement, article_from_text, code, concat, divergence, example_article, read_article, read_coding
from coopstats.compare import _alpha
from coopstats.errors import TableError
from coopstats.tables import Coding

LEAD = "Norwegian Minister Ann Roe met Polish Minister Jan Lis in Oslo. "


def told(**texts: str) -> Coding:
    return concat([code(article_from_text(LEAD + text, source_id=key)) for key, text in texts.items()])


def facet(found: pd.DataFrame, name: str) -> "pd.Series[float]":
    return found.set_index("facet").loc[name]


def test_a_coding_agrees_with_itself(small: Coding) -> None:
    found = agreement(small, small)
    assert (found["f1"] == 1).all()
    assert (found["one"] == found["both"]).all()


def test_facts_are_counted_as_by_hand(small: Coding) -> None:
    frames = dict(small.frames)
    frames["people"] = frames["people"].replace("Tomás Quiroga", "Tomas QUIROGA")  # a spelling, no other person
    frames["coverage"] = pd.concat([frames["coverage"]] * 2, ignore_index=True)
    frames["coverage"].loc[1, ["coverage_id", "area_id"]] = ["lima:c002", "ECO"]
    found = agreement(small, Coding.from_frames(frames))
    assert facet(found, "person")["f1"] == 1
    area = facet(found, "area")
    assert (area["one"], area["other"], area["both"]) == (1, 2, 1)
    assert (area["precision"], area["recall"]) == (1, 0.5)
    assert area["f1"] == pytest.approx(2 / 3)


def test_ids_do_not_matter(small: Coding) -> None:
    frames = {
        name: frame.map(lambda cell: cell.replace(":p00", ":p10") if isinstance(cell, str) else cell)
        for name, frame in small.frames.items()
    }
    assert (agreement(small, Coding.from_frames(frames))["f1"] == 1).all()


def test_alpha_is_that_of_the_published_example() -> None:
    # Krippendorff (2011), two observers, ten items, binary data: alpha is 0.095.
    one, other = "0100000010", "1110010000"
    facts = [{(item,) for item, mark in enumerate(marks) if mark == "1"} for marks in (one, other)]
    assert _alpha(*facts, units=10) == pytest.approx(0.095, abs=5e-4)


def test_codings_of_other_texts_are_refused(small: Coding, empty: Coding) -> None:
    with pytest.raises(TableError, match="share no source"):
        agreement(small, empty)


def test_the_machine_codes_the_bundled_article_as_the_hand_does() -> None:
    machine, hand = code(read_article(example_article())), read_coding(ROOT / "data" / "coded")
    found = agreement(machine, hand)
    assert found.loc[found["f1"] < 0.95, "facet"].tolist() == []


def test_divergence_lists_what_one_text_alone_tells() -> None:
    both = told(a="They discussed trade and tourism.", b="They signed an agreement on trade.")
    found = divergence(both, "a", "b").set_index("fact")
    assert found.loc["ECO.TOU", "one"] == "discussed"
    assert found["other"].isna()["ECO.TOU"]
    assert (found.loc["ECO.TRD", "one"], found.loc["ECO.TRD", "other"]) == ("discussed", "signed")
    assert "Ann Roe" not in found.index


def test_texts_that_tell_the_same_do_not_diverge() -> None:
    both = told(a="They discussed trade.", b="They discussed trade.")
    found = divergence(both, "a", "b")
    assert found.empty
    assert list(found) == ["facet", "fact", "one", "other"]


def test_divergence_needs_texts_that_are_there(small: Coding) -> None:
    with pytest.raises(TableError, match="there is no source 'nowhere'"):
        divergence(small, "lima", "nowhere")


def test_codings_without_any_fact_agree(empty: Coding) -> None:
    found = agreement(empty, empty)
    assert (found["one"] == 0).all()
    assert (found["f1"] == 1).all()
