"""Numbers about agendas and networks, as tidy and sorted frames; a row that rests on too few cases says so."""

from coopstats.measures.agenda import coverage, roll_up
from coopstats.measures.dyads import agendas, change, silence, specificity
from coopstats.measures.intervals import difference, wilson
from coopstats.measures.pairs import association, lift
from coopstats.measures.positions import brokerage, centrality, communities

__all__ = [
    "agendas", "association", "brokerage", "centrality", "change", "communities", "coverage", "difference", "lift",
    "roll_up", "silence", "specificity", "wilson",
]  # fmt: skip
