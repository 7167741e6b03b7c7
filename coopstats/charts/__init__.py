"""Charts of what was coded: a Coding or a network in, a plotly Figure out, and nothing else."""

from coopstats.charts.bars import coverage_bars
from coopstats.charts.dyads import dyad_matrix
from coopstats.charts.flows import flow
from coopstats.charts.matrices import coverage_matrix
from coopstats.charts.networks import network_map
from coopstats.charts.profiles import agenda_profile, silence_chart
from coopstats.charts.template import chart_summary
from coopstats.charts.timelines import engagement_timeline
from coopstats.charts.trends import coverage_over_time

__all__ = [
    "agenda_profile", "chart_summary", "coverage_bars", "coverage_matrix", "coverage_over_time", "dyad_matrix",
    "engagement_timeline", "flow", "network_map", "silence_chart",
]  # fmt: skip
