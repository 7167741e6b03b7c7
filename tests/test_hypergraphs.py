import json

import pytest
from graph_fixtures import coding_of

from coopstats.hypergraphs import hypergraph
from coopstats.tables import Coding

xgi = pytest.importorskip("xgi")
CODING = coding_of(
    {"g1": ["a", "b", "c"], "g2": ["a", "b"], "g3": ["d"]}, {"g1": ["ECO.TRD", "ENE.GEN"], "s": ["SEC.DEF"]},
    start={"g1": "2024-05-06"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("of", "members"),
    [
        ("institutions", {"g1": {"a", "b", "c"}, "g2": {"a", "b"}, "g3": {"d"}}),
        ("people", {"g1": {"pa", "pb", "pc"}, "g2": {"pa", "pb"}, "g3": {"pd"}}),
        ("countries", {"g1": {"FRA", "PER", "KEN"}, "g2": {"FRA", "PER"}, "g3": {"FJI"}}),
        ("areas", {"g1": {"ECO.TRD", "ENE.GEN"}, "s": {"SEC.DEF"}}),
    ],
)
def test_xgi_reads_back_the_same_hypergraph(of: str, members: dict[str, set[str]]) -> None:
    given = json.loads(json.dumps(hypergraph(CODING, of=of)))  # type: ignore[arg-type]
    read = xgi.from_hif_dict(given)
    assert read.edges.members(dtype=dict) == members
    assert {node: dict(read.nodes[node]) for node in read.nodes} == {
        row["node"]: row["attrs"] for row in given["nodes"]
    }
    assert {edge: dict(read.edges[edge]) for edge in read.edges} == {
        row["edge"]: row["attrs"] for row in given["edges"]
    }


def test_edges_say_what_kind_of_engagement_they_are() -> None:
    edge = hypergraph(CODING)["edges"][0]
    assert edge == {"edge": "g1", "attrs": {"kind": "meeting", "status": "held", "start": "2024-05-06"}}


def test_every_incidence_has_its_evidence() -> None:
    assert all(row["attrs"]["evidence"] for row in hypergraph(CODING)["incidences"])


def test_nothing_coded_gives_an_empty_hypergraph(empty: Coding) -> None:
    assert [hypergraph(empty)[part] for part in ("nodes", "edges", "incidences")] == [[], [], []]
