"""Names, the offices that go with them, and all mentions of one person."""
