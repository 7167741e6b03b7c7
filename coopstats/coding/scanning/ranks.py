"""Ranks of offices that rules ask for together; the codebook gives each office its rank."""

# Who heads a state or government.
TOP = frozenset({"head_of_state", "head_of_government", "royal"})
# Who leads a body of any kind.
OFFICERS = frozenset({"organisation", "business", "academic"})
# Who serves abroad.
DIPLOMATS = frozenset({"ambassador", "consul", "envoy", "diplomat"})
# Monarchies whose houses have no presidents either.
CROWNED = frozenset(
    "AUS BHR BHS BLZ BRN BTN CAN DNK ESP GBR GRD JAM JOR JPN KHM KWT LIE LSO MAR MCO MYS NLD NZL OMN PNG QAT "
    "SAU SLB SWE SWZ THA TON TUV".split()
)
