"""Plain words that rules of several modules ask for together: pronouns, those who visit, what a visit is called."""

HE = frozenset(("he", "she", "they"))
HIM = frozenset(("him", "her"))
THEM = HIM | {"them"}
HIS = frozenset(("his", "her", "their"))
BE = frozenset("be been being am is are was were".split())
VISITORS = frozenset(("guest", "guests", "visitor", "visitors"))
TRIPS = frozenset(("visit", "stay", "trip", "tour", "sojourn"))
SAID = frozenset("said says added adds noted stated announced reported wrote".split())
THEY = frozenset(("they", "them"))
HOSTS = frozenset(("host", "hosts", "hosting", "receiving"))
