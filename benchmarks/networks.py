"""How fast engagements become a network, next to other ways of doing it, as ratios within one run.

    python benchmarks/networks.py            # three sizes; the largest wants about 6 GB and some minutes
    python benchmarks/networks.py --sizes 1  # the first alone

Every way gets the same simulated table and gives the number of engagements that each pair of institutions shares.
The floor is the bare sparse product, which knows neither weights nor names nor evidence.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable
from multiprocessing import get_context
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
    project: Callable[[Any], int]
    largest: int


def matrix(engagements: int, institutions: int) -> Any:
    event, body = attendance(engagements, institutions)
    return sparse.csr_array((np.ones(len(event)), (body, event)), shape=(institutions, engagements))


def bare(table: Any) -> int:
    return int((table @ table.T).nnz)


def ours(table: Any) -> int:
    from coopstats.incidence import projection

    return int(projection(table, "newman").nnz)


def ours_from_tables(coding: Any) -> int:
    from coopstats.incidence import attended, incidence, projection

    found = incidence(attended(coding, "institution_id"), "institution_id")
    return int(projection(found.matrix, "newman").nnz)


def ours_with_evidence(coding: Any) -> int:
    from coopstats.graphs import institution_network

    return int(institution_network(coding).number_of_edges())


def two_mode(engagements: int, institutions: int) -> Any:
    event, body = attendance(engagements, institutions)
    network = nx.Graph()
    network.add_nodes_from(range(institutions))
    network.add_edges_from(zip(body.tolist(), (event + institutions).tolist(), strict=True))
    return network, institutions


def by_networkx(given: Any) -> int:
    network, institutions = given
    return int(nx.bipartite.weighted_projected_graph(network, range(institutions)).number_of_edges())


def igraph_two_mode(engagements: int, institutions: int) -> Any:
    import igraph

    event, body = attendance(engagements, institutions)
    kinds = [False] * institutions + [True] * engagements
    return igraph.Graph.Bipartite(kinds, list(zip(body.tolist(), (event + institutions).tolist(), strict=True)))


def by_igraph(network: Any) -> int:
    return int(network.bipartite_projection(multiplicity=True, which=0).ecount())


WAYS = (
    Way("bare scipy product", matrix, bare, sys.maxsize),
    Way("coopstats, from the matrix", matrix, ours, sys.maxsize),
    Way("coopstats, from the tables", simulated, ours_from_tables, LARGEST_FOR_TABLES),
    Way("coopstats, networkx graph with evidence", simulated, ours_with_evidence, LARGEST_FOR_TABLES),
    Way("igraph bipartite_projection", igraph_two_mode, by_igraph, sys.maxsize),
    Way("networkx weighted_projected_graph", two_mode, by_networkx, LARGEST_FOR_NETWORKX),
)


def measured(name: str, engagements: int, institutions: int) -> tuple[float, float, int]:
    """Seconds (best of up to five within ten seconds), peak MB above what was there before, and edges."""
    way = next(way for way in WAYS if way.name == name)
    given = way.prepare(engagements, institutions)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken: list[float] = []
    while len(taken) < 5 and sum(taken) < 10:
        start = time.perf_counter()
        edges = way.project(given)
        taken.append(time.perf_counter() - start)
    return min(taken), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, edges


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, default=len(SIZES), help="how many of the sizes to run, from the smallest")
    for engagements, institutions in SIZES[: parser.parse_args().sizes]:
        event, _ = attendance(engagements, institutions)
        sizes = np.bincount(event)
        pairs = int((sizes * (sizes - 1) // 2).sum())
        print(f"\n{engagements:,} engagements x {institutions:,} institutions, {pairs:,} co-attendances")
        print(f"{'':42}{'seconds':>10}{'x bare':>10}{'ns/pair':>10}{'peak MB':>10}")
        floor = 0.0
        for way in WAYS:
            if engagements > way.largest:
                continue
            # A process of its own for each, so that memory is that of this way alone.
            with get_context("spawn").Pool(1) as pool:
                seconds, peak, _ = pool.apply(measured, (way.name, engagements, institutions))
            floor = floor or seconds
            print(
                f"{way.name:42}{seconds:10.4f}{seconds / floor:10.1f}{1e9 * seconds / pairs:10.0f}{peak:10.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
