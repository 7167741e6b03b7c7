import pytest

from coopstats.codebook import Codebook
from coopstats.coding.areas.judgement import Weights, chance, highest, reason, stance_chances, weigh, weights
from coopstats.schema import STANCES


def row(**cells):
    return [cells.get(stance, 0) for stance in STANCES]


TABLE = Weights({"agree": 100, "off": -300}, {"agree": row(agreed=200), "talk": row(discussed=100)})


def test_weights_of_the_codebook_have_a_number_for_each_stance():
    table = weights(Codebook.read())
    assert {len(cells) for cells in table.stances.values()} == {len(STANCES)}
    assert "always" in table.counts


@pytest.mark.parametrize(("features", "counts"), [(["agree"], True), (["agree", "off"], False), (["new"], True)])
def test_a_cue_counts_by_the_sum_of_its_weights(features, counts):
    assert (chance(weigh(TABLE, features)) >= 0.5) is counts


def test_stances_share_a_chance_of_one():
    chances = stance_chances(weigh(TABLE, ["agree", "talk"]))
    assert sum(chances) == pytest.approx(1)
    assert STANCES[chances.index(max(chances))] == "agreed"


def test_the_reason_is_the_feature_that_speaks_most():
    assert reason(TABLE, ["agree", "talk"], "agreed").startswith("agree +")
    assert reason(TABLE, ["new"], "agreed") == "no feature"


def test_no_cue_stands_higher_than_its_area():
    cues = [["talk"], ["agree"], ["talk"]]
    area, each = highest([stance_chances(weigh(TABLE, features)) for features in cues])
    rungs = [STANCES.index(stance) for stance in each]
    assert max(rungs) == STANCES.index(area)
    assert len(each) == len(cues)
