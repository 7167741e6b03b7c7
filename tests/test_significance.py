import itertools
from collections import Counter

import networkx as nx
import numpy as np
import pytest
from graph_fixtures import coding_of
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, sparse, stats

from coopstats.significance import backbone, curveball, tie_significance
from coopstats.tables import Coding


def weighted(*edges: tuple[str, str, float]) -> "nx.Graph[str]":
    network = nx.Graph()
    network.add_weighted_edges_from(edges)
    return network


def test_p_value_is_the_integral_of_the_paper() -> None:
    """Serrano et al. (2009), equation 2: alpha = 1 - (k - 1) times the integral of (1 - x)^(k - 2) from 0 to p."""
    network = weighted(("h", "a", 6), ("h", "b", 3), ("h", "c", 1), ("a", "b", 2))
    for u, v, about in backbone(network, alpha=1.01).edges(data=True):
        expected = []
        for end in (u, v):
            k, part = network.degree[end], about["weight"] / network.degree(end, weight="weight")
            area = integrate.quad(lambda x, k=k: (1 - x) ** (k - 2), 0, part)[0] if k > 1 else 0
            expected.append(1 - (k - 1) * area)
        assert about["p_value"] == pytest.approx(min(expected))


def test_p_value_is_the_chance_among_random_cuts() -> None:
    """The null model itself: a strength of 1 cut at k - 1 places at random."""
    cuts = np.sort(np.random.default_rng(3).random((200_000, 3)), axis=1)
    first_piece = cuts[:, 0]
    network = weighted(("h", "a", 6), ("h", "b", 2), ("h", "c", 1), ("h", "d", 1))
    p = backbone(network, alpha=1.01).edges["h", "a"]["p_value"]
    assert p == pytest.approx((first_piece >= 0.6).mean(), abs=0.002)


def test_even_ties_and_lone_pairs_are_no_signal_and_nodes_stay() -> None:
    network = weighted(("h", "a", 1), ("h", "b", 1), ("h", "c", 1), ("x", "y", 50))
    kept = backbone(network)
    assert list(kept) == list(network)
    assert kept.number_of_edges() == 0


@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=7), st.integers(0, 99))
def test_curveball_keeps_rows_and_columns(table: list[list[bool]], seed: int) -> None:
    matrix = sparse.csr_array(np.array(table, dtype=float))
    for drawn in curveball(matrix, draws=3, seed=seed):
        assert drawn.sum(axis=0).tolist() == matrix.sum(axis=0).tolist()
        assert drawn.sum(axis=1).tolist() == matrix.sum(axis=1).tolist()
        assert set(drawn.data) <= {1}


TABLE = np.array([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 0, 1]])


def tables_with_the_same_totals(table: np.ndarray) -> list[np.ndarray]:
    """All of them, by trying every table."""
    rows = [
        [row for row in itertools.product((0, 1), repeat=table.shape[1]) if sum(row) == total] for total in table.sum(1)
    ]
    every = (np.array(found) for found in itertools.product(*rows))
    return [found for found in every if (found.sum(0) == table.sum(0)).all()]


def test_curveball_draws_every_table_equally_often() -> None:
    every = tables_with_the_same_totals(TABLE)
    drawn = Counter(t.toarray().astype(int).tobytes() for t in curveball(sparse.csr_array(TABLE), draws=6000, seed=5))
    assert set(drawn) == {table.tobytes() for table in every}
    assert stats.chisquare(list(drawn.values())).pvalue > 0.01


def test_p_values_agree_with_those_of_all_tables() -> None:
    events = {
        f"g{n}": [body for body, there in zip("abc", column, strict=True) if there] for n, column in enumerate(TABLE.T)
    }
    frame = tie_significance(coding_of(events), draws=4000)
    every = tables_with_the_same_totals(TABLE)
    for (one, other), row in frame.iterrows():
        i, j = "abc".index(one), "abc".index(other)
        shared = [int(table[i] @ table[j]) for table in every]
        assert row["expected"] == pytest.approx(np.mean(shared), abs=0.05)
        assert row["p_value"] == pytest.approx(np.mean([s >= row["engagements"] for s in shared]), abs=0.03)


def test_those_who_always_meet_stand_out_and_few_engagements_are_said() -> None:
    events = {f"g{n:02d}": (["a", "b"] if n % 2 else ["c", "d"]) for n in range(20)} | {"h": ["a", "e"]}
    frame = tie_significance(coding_of(events), draws=200)
    assert frame["p_value"][[("a", "b"), ("c", "d")]].max() < 0.05
    few = "fewer than 10 engagements"
    assert frame["note"].to_dict() == {("a", "b"): "", ("c", "d"): "", ("a", "e"): few}


def test_the_same_seed_gives_the_same_table() -> None:
    coding = coding_of({f"g{n}": pair for n, pair in enumerate(itertools.combinations("abcd", 2))})
    assert tie_significance(coding, draws=50).equals(tie_significance(coding, draws=50))


def test_nothing_coded_gives_an_empty_frame(empty: Coding) -> None:
    assert tie_significance(empty).empty
    assert tie_significance(empty, of="areas").empty


def test_false_discovery_rate_of_the_published_example() -> None:
    """Benjamini and Hochberg (1995), section 3.3: of these 15 p-values, four are kept at 0.05."""
    p = [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1,
    ]
    assert sum(stats.false_discovery_control(p) <= 0.05) == 4
