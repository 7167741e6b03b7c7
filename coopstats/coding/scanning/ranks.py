"""Ranks of offices that rules ask for together; the codebook gives each office its rank."""

# Who heads a state or government.
TOP = frozenset({"head_of_state", "head_of_government", "royal"})
# Who leads a body of any kind.
OFFICERS = frozenset({"organisation", "business", "academic"})
# Who serves abroad.
DIPLOMATS = frozenset({"ambassador", "consul", "envoy", "diplomat"})
