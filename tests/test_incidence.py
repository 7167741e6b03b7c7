import networkx as nx
import numpy as np
import pytest
from graph_fixtures import coding_of
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from coopstats.errors import CoopstatsError
from coopstats.incidence import attended, covered, incidence, projection, with_wholes


@pytest.mark.parametrize(
    ("role", "status", "counts"),
    [
        ("head", "held", True),
        ("attendee", "past", True),
        ("signatory", "held", True),
        ("sender", "held", False),
        ("addressee", "held", False),
        ("head", "planned", False),
    ],
)
def test_who_attends(role: str, status: str, counts: bool) -> None:
    coding = coding_of({"g1": ["a", "b"]}, roles={("g1", "a"): role}, status={"g1": status})
    assert ("a" in set(attended(coding, "institution_id")["node"])) is counts


def test_area_without_engagement_belongs_to_its_text() -> None:
    rows = covered(coding_of({"g1": ["a"]}, {"g1": ["ECO.TRD"], "s": ["ENE.GEN"]}))
    assert list(zip(rows["node"], rows["occasion"], strict=True)) == [("ECO.TRD", "g1"), ("ENE.GEN", "s")]


def test_who_attends_a_part_attends_the_wholes_and_the_text() -> None:
    coding = coding_of({"g1": ["a"], "g2": ["b"], "g3": ["c"]}, part_of={"g2": "g1", "g3": "g2"})
    rows = with_wholes(coding, attended(coding, "institution_id"))
    assert set(rows.loc[rows["node"] == "c", "occasion"]) == {"g3", "g2", "g1", "s"}
    assert set(rows.loc[rows["node"] == "a", "occasion"]) == {"g1", "s"}


def test_parts_in_a_circle_end() -> None:
    coding = coding_of({"g1": ["a"], "g2": ["b"]}, part_of={"g1": "g2", "g2": "g1"})
    assert set(with_wholes(coding, attended(coding, "institution_id"))["occasion"]) == {"g1", "g2", "s"}


# Three engagements: {a, b}, {a, b, c}, {c, d}. Newman: a-b 1 + 1/2, a-c 1/2, b-c 1/2, c-d 1.
@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        ("newman", {("a", "b"): 1.5, ("a", "c"): 0.5, ("b", "c"): 0.5, ("c", "d"): 1}),
        ("count", {("a", "b"): 2, ("a", "c"): 1, ("b", "c"): 1, ("c", "d"): 1}),
    ],
)
def test_projection_of_a_table_worked_by_hand(weight: str, expected: dict[tuple[str, str], float]) -> None:
    coding = coding_of({"g1": ["a", "b"], "g2": ["a", "b", "c"], "g3": ["c", "d"]})
    found = incidence(attended(coding, "institution_id"), "institution_id")
    pairs = projection(found.matrix, weight)  # type: ignore[arg-type]
    rows, columns = (found.nodes[axis] for axis in pairs.coords)
    assert dict(zip(zip(rows, columns, strict=True), pairs.data, strict=True)) == expected


@given(st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=1, max_size=12))
def test_projection_agrees_with_networkx(table: list[list[bool]]) -> None:
    matrix = sparse.csr_array(np.array(table, dtype=float).T)
    two_mode = nx.Graph()
    two_mode.add_nodes_from(range(5))
    two_mode.add_edges_from((node, f"e{n}") for n, row in enumerate(table) for node, there in enumerate(row) if there)
    two_mode.add_nodes_from(f"e{n}" for n in range(len(table)))
    references = {
        "count": nx.bipartite.weighted_projected_graph(two_mode, range(5)),
        "newman": nx.bipartite.collaboration_weighted_projected_graph(two_mode, range(5)),
    }
    for weight, reference in references.items():
        expected = nx.to_numpy_array(reference, nodelist=range(5))
        assert np.allclose(projection(matrix, weight).toarray(), np.triu(expected, 1))  # type: ignore[arg-type]


def test_unknown_weight_is_named_with_those_that_are_known() -> None:
    with pytest.raises(CoopstatsError, match=r"'jaccard'.*\n.*newman, count"):
        projection(sparse.csr_array([[1, 1]]), "jaccard")  # type: ignore[arg-type]
