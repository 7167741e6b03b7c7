"""How fast engagements become a network, next to other ways of doing it, as ratios within one run.

    python benchmarks/networks.py             # three sizes; the largest wants about 10 GB and some minutes
    python benchmarks/networks.py --sizes 1   # the first alone
    python benchmarks/networks.py --textnets other-environment/bin/python --sizes 1
    python benchmarks/networks.py --centrality  # shortest paths instead; networkx takes many minutes

Every way gets the same simulated table and gives the number of engagements that each pair of institutions shares; that
all find the same pairs is checked. The floor is the bare sparse product, which knows neither weights nor names nor
evidence. Each way runs in a process of its own; its memory is the highest above what the input takes.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx
import numpy as np
from scipy import sparse
from simulated import attendance, simulated

SIZES = ((20_000, 1_000), (200_000, 10_000), (2_000_000, 100_000))
LARGEST_FOR_TABLES, LARGEST_FOR_NETWORKX = 200_000, 20_000


class Way(NamedTuple):
    """One way of projecting: its name, what is timed, and the number of engagements up to which it is tried."""

    name: str
    prepare: Callable[[int, int], Any]
    project: Callable[[Any], Any]
    ties: Callable[[Any], int]
    largest: int = sys.maxsize


def matrix(engagements: int, institutions: int) -> Any:
    event, body = attendance(engagements, institutions)
    return sparse.csr_array((np.ones(len(event)), (body, event)), shape=(institutions, engagements))


def bare(table: Any) -> Any:
    return table @ table.T


def ours(table: Any) -> Any:
    from coopstats.incidence import projection

    return projection(table, "newman")


def ours_from_tables(coding: Any) -> Any:
    from coopstats.incidence import attended, incidence, projection

    found = incidence(attended(coding, "institution_id"), "institution_id")
    return projection(found.matrix, "newman")


def ours_with_evidence(coding: Any) -> Any:
    from coopstats.graphs import institution_network

    return institution_network(coding)


def two_mode(engagements: int, institutions: int) -> Any:
    event, body = attendance(engagements, institutions)
    network = nx.Graph()
    network.add_nodes_from(range(institutions))
    network.add_edges_from(zip(body.tolist(), (event + institutions).tolist(), strict=True))
    return network, institutions


def by_networkx(given: Any) -> Any:
    network, institutions = given
    return nx.bipartite.weighted_projected_graph(network, range(institutions))


def igraph_two_mode(engagements: int, institutions: int) -> Any:
    import igraph

    event, body = attendance(engagements, institutions)
    kinds = [False] * institutions + [True] * engagements
    return igraph.Graph.Bipartite(kinds, list(zip(body.tolist(), (event + institutions).tolist(), strict=True)))


def by_igraph(network: Any) -> Any:
    return network.bipartite_projection(multiplicity=True, which=0)


def above_diagonal(product: Any) -> int:
    return int(sparse.triu(product, 1).nnz)


def number_of_edges(network: Any) -> int:
    return int(network.number_of_edges())


def number_stored(found: Any) -> int:
    return int(found.nnz)


WAYS = (
    Way("bare scipy product", matrix, bare, above_diagonal),
    Way("coopstats, from the matrix", matrix, ours, number_stored),
    Way("coopstats, from the tables", simulated, ours_from_tables, number_stored, LARGEST_FOR_TABLES),
    Way("coopstats, networkx graph with evidence", simulated, ours_with_evidence, number_of_edges, LARGEST_FOR_TABLES),
    Way("igraph bipartite_projection", igraph_two_mode, by_igraph, lambda network: int(network.ecount())),
    Way("networkx weighted_projected_graph", two_mode, by_networkx, number_of_edges, LARGEST_FOR_NETWORKX),
)


def memory(what: str) -> float:
    """MB of this process by Linux's count (VmRSS now, VmHWM at the most); 0 elsewhere."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith(what))


def measured(name: str, engagements: int, institutions: int) -> tuple[float, float, int]:
    """Seconds (best of up to fifty within five seconds), peak MB above the input, and ties."""
    way = next(way for way in WAYS if way.name == name)
    given = way.prepare(engagements, institutions)
    if Path("/proc/self/clear_refs").exists():
        Path("/proc/self/clear_refs").write_text("5")  # forget the peak of making the input
    before = memory("VmRSS")
    taken: list[float] = []
    while len(taken) < 50 and sum(taken) < 5:
        start = time.perf_counter()
        found = way.project(given)
        taken.append(time.perf_counter() - start)
    return min(taken), memory("VmHWM") - before, way.ties(found)


def by_textnets(python: str, engagements: int, institutions: int) -> tuple[float, float, int]:
    event, body = attendance(engagements, institutions)
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.npz"
        np.savez(table, event=event, body=body, engagements=engagements, institutions=institutions)
        script = Path(__file__).parent / "by_textnets.py"
        told = subprocess.run([python, script, table], check=True, capture_output=True, text=True).stdout
    seconds, peak, ties = json.loads(told.splitlines()[-1])
    return seconds, peak, ties


def compare(engagements: int, institutions: int, textnets: str) -> None:
    event, _ = attendance(engagements, institutions)
    sizes = np.bincount(event)
    pairs = int((sizes * (sizes - 1) // 2).sum())
    print(f"\n{engagements:,} engagements x {institutions:,} institutions, {pairs:,} co-attendances")
    print(f"{'':42}{'seconds':>10}{'x bare':>10}{'ns/pair':>10}{'peak MB':>10}{'ties':>12}")
    floor, known = 0.0, 0

    def told(name: str, result: tuple[float, float, int]) -> None:
        nonlocal floor, known
        seconds, peak, ties = result
        floor, known = floor or seconds, known or ties
        assert ties == known, f"{name} finds {ties} ties, not {known}"
        numbers = f"{seconds:10.4f}{seconds / floor:10.1f}{1e9 * seconds / pairs:10.0f}{peak:10.0f}{ties:12,}"
        print(f"{name:42}{numbers}", flush=True)

    for way in WAYS:
        if engagements <= way.largest:
            with get_context("spawn").Pool(1) as pool:
                told(way.name, pool.apply(measured, (way.name, engagements, institutions)))
    if textnets and engagements <= LARGEST_FOR_NETWORKX:
        told("textnets project", by_textnets(textnets, engagements, institutions))


def compare_centrality(engagements: int, institutions: int) -> None:
    """Betweenness and closeness of the weighted network, by three ways that must agree."""
    import igraph

    from coopstats.incidence import projection
    from coopstats.measures.paths import paths

    ties = projection(matrix(engagements, institutions))
    network = nx.Graph()
    network.add_nodes_from(range(institutions))
    network.add_weighted_edges_from(zip(*(axis.tolist() for axis in (*ties.coords, ties.data)), strict=True))
    lengths = [1 / weight for *_, weight in network.edges(data="weight")]
    nx.set_edge_attributes(network, dict(zip(network.edges, lengths, strict=True)), "distance")
    other = igraph.Graph(institutions, list(network.edges))
    scale = 2 / ((institutions - 1) * (institutions - 2))
    ways: dict[str, Callable[[], Any]] = {
        "coopstats (scipy): both": lambda: paths(network)[0],  # type: ignore[arg-type]
        "igraph: both": lambda: (other.harmonic_centrality(weights=lengths), other.betweenness(weights=lengths))[1],
        "networkx: betweenness alone": lambda: nx.betweenness_centrality(network, weight="distance"),
    }
    print(f"\nShortest paths of {institutions:,} institutions, {network.number_of_edges():,} ties")
    print(f"{'':42}{'seconds':>10}{'x ours':>10}")
    first, reference = 0.0, np.array([])
    for name, run in ways.items():
        start = time.perf_counter()
        found = run()
        seconds = time.perf_counter() - start
        values = np.array(list(found.values()) if isinstance(found, dict) else found)
        values = values * scale if name.startswith("igraph") else values
        first, reference = first or seconds, reference if len(reference) else values
        assert np.allclose(values, reference), name
        print(f"{name:42}{seconds:10.2f}{seconds / first:10.1f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, default=len(SIZES), help="how many of the sizes to run, from the smallest")
    parser.add_argument("--textnets", default="", help="python of an environment that has textnets")
    parser.add_argument("--centrality", action="store_true", help="compare shortest paths on the first size instead")
    parser.add_argument("--institutions", type=int, default=SIZES[0][1], help="how many, for --centrality")
    given = parser.parse_args()
    if given.centrality:
        compare_centrality(20 * given.institutions, given.institutions)
        return
    for engagements, institutions in SIZES[: given.sizes]:
        compare(engagements, institutions, given.textnets)


if __name__ == "__main__":
    main()
