"""Charts of what was coded: a Coding or a network in, a plotly Figure out, and nothing else."""

from coopstats.charts.bars import coverage_bars
from coopstats.charts.flows import flow
from coopstats.charts.matrices import coverage_matrix
from coopstats.charts.networks import network_map
from coopstats.charts.timelines import engagement_timeline

__all__ = ["coverage_bars", "coverage_matrix", "engagement_timeline", "flow", "network_map"]
