"""Named programmes, corridors, agreements, conferences and instruments."""
