"""Numbers about agendas and networks, as tidy and sorted frames; a row that rests on too few cases says so."""

from coopstats.measures.agenda import coverage, roll_up
from coopstats.measures.intervals import wilson
from coopstats.measures.positions import brokerage, centrality, communities

__all__ = ["brokerage", "centrality", "communities", "coverage", "roll_up", "wilson"]
