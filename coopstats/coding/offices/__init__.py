"""Offices as the text states them: head, field, country, host and body."""
