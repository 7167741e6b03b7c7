"""The coder: the grammar of diplomatic readouts, from one scan of a text to records and tables."""

from coopstats.coding.coder import code, code_records

__all__ = ["code", "code_records"]
