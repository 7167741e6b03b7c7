"""Sentences as phrases with one-letter tags: parties, verbs, events, places, days, and who does what."""
