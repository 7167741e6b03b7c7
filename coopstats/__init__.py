"""Diplomatic readouts as tidy tables and networks."""
