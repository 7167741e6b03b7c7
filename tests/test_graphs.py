import io

import networkx as nx
import pytest
from graph_fixtures import coding_of

from coopstats import graphs
from coopstats.tables import Coding

BUILDERS = [
    graphs.institution_network,
    graphs.person_network,
    graphs.country_network,
    graphs.area_network,
    graphs.institution_area_network,
    graphs.country_area_network,
]
CODING = coding_of(
    {"g2": ["b", "a"], "g1": ["c", "b", "a"], "g3": ["d"]},
    {"g1": ["ECO.TRD agreed", "ENE.GEN"], "g2": ["ECO.TRD"], "s": ["SEC.DEF concern"]},
)


@pytest.mark.parametrize("build", BUILDERS)
def test_nothing_coded_gives_an_empty_network(build: object, empty: Coding) -> None:
    network = build(empty)  # type: ignore[operator]
    assert (network.number_of_nodes(), network.number_of_edges()) == (0, 0)


@pytest.mark.parametrize("build", BUILDERS)
def test_every_network_is_sorted_complete_and_writable(build: object) -> None:
    network = build(CODING)  # type: ignore[operator]
    edges = list(network.edges)
    assert edges == sorted(edges)
    for about in network.nodes.values():
        assert about.keys() >= {"label", "kind", "country", "engagements", "evidence", "quotes"}
        assert about["label"]
    for about in network.edges.values():
        assert about["weight"] > 0
        assert about["engagements"] > 0
        assert about["evidence"]
    for write in (nx.write_graphml, nx.write_gexf):
        write(network, io.BytesIO())


@pytest.mark.parametrize("build", BUILDERS[:4])
def test_one_mode_nodes_are_sorted(build: object) -> None:
    network = build(CODING)  # type: ignore[operator]
    assert list(network) == sorted(network)


def test_an_edge_carries_the_evidence_of_both_at_the_shared_engagements() -> None:
    network = graphs.institution_network(CODING)
    quotes = dict(zip(CODING.evidence["evidence_id"], CODING.evidence["quote"], strict=True))
    evidence = network.edges["a", "b"]["evidence"].split(";")
    assert {quotes[key] for key in evidence} == {"a at g1", "b at g1", "a at g2", "b at g2"}
    assert network.edges["a", "b"]["engagements"] == 2
    assert network.edges["a", "b"]["quotes"].splitlines() == ["b at g2", "a at g2", "b at g1"]


def test_one_who_met_nobody_is_a_node_without_ties() -> None:
    network = graphs.institution_network(CODING)
    assert network.degree["d"] == 0
    assert network.nodes["d"] == {
        "label": "Body d",
        "kind": "ministry",
        "country": "FJI",
        "engagements": 1,
        "evidence": "s:80-87",
        "quotes": "d at g3",
    }


def test_strength_is_the_number_of_engagements_with_others() -> None:
    strength = dict(graphs.institution_network(CODING).degree(weight="weight"))
    assert strength == {"a": 2, "b": 2, "c": 1, "d": 0}


def test_countries_are_named() -> None:
    network = graphs.country_network(CODING)
    assert network.nodes["KEN"]["label"] == "Kenya"
    assert network.edges["FRA", "PER"]["engagements"] == 2


def test_side_without_a_body_counts_for_its_country(small: Coding) -> None:
    assert list(graphs.country_network(small).edges) == [("NOR", "PER")]


def test_two_mode_network_ties_bodies_to_what_came_up_where_they_sat() -> None:
    network = graphs.institution_area_network(CODING)
    ties = {(u, v): about["weight"] for u, v, about in network.edges(data=True)}
    trade = {("a", "ECO.TRD"): 2, ("b", "ECO.TRD"): 2, ("c", "ECO.TRD"): 1}
    energy = {(body, "ENE.GEN"): 1 for body in "abc"}
    whole_text = {(body, "SEC.DEF"): 1 for body in "abcd"}
    assert ties == trade | energy | whole_text
    assert network.edges["a", "ECO.TRD"]["stance"] == "agreed"
    assert network.edges["a", "SEC.DEF"]["stance"] == "concern"
    assert nx.is_bipartite(network)


def test_area_network_ties_what_came_up_together() -> None:
    network = graphs.area_network(CODING)
    assert list(network.edges(data="weight")) == [("ECO.TRD", "ENE.GEN", 1.0)]
    assert network.nodes["ECO.TRD"]["group"] == "ECO"


def test_source_line_travels_with_the_network() -> None:
    assert graphs.institution_network(CODING).graph["source"] == "Source: Our Wire, 6 May 2024"
