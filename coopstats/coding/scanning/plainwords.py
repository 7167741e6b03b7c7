"""Plain words that rules of several modules ask for together: pronouns, those who visit, what a visit is called."""

HE = frozenset(("he", "she", "they"))
HIM = frozenset(("him", "her"))
THEM = HIM | {"them"}
HIS = frozenset(("his", "her", "their"))
ITS = frozenset(("its", "their"))
OWNS = HIS | ITS
TWO = frozenset(("two", "both"))
LEADING = frozenset("lead leads led leading head heads headed heading".split())
BE = frozenset("be been being am is are was were".split())
VISITORS = frozenset(("guest", "guests", "visitor", "visitors", "dignitary"))
HOMEWARD = frozenset(("home", "back"))
TRIPS = frozenset(("visit", "stay", "trip", "tour", "sojourn"))
SAID = frozenset("said says added adds noted stated announced reported wrote".split())
THEY = frozenset(("they", "them"))
# What somebody may be called again: "the DEMONYM diplomat".
PERSONS = frozenset(
    "official diplomat leader politician dignitary statesman stateswoman statesperson lawmaker parliamentarian guest "
    "visitor chief general admiral colonel commodore brigadier marshal "
    "businessman businesswoman executive premier prelate scholar".split()
)
CHIEF = frozenset("official leader guest visitor dignitary statesman stateswoman".split())  # whom a text names first
# Those who travel with somebody.
PARTIES = frozenset("entourage delegation suite team retinue party group mission".split())
HOSTS = frozenset(("host", "hosts", "hosting", "receiving"))
WIRES = frozenset("telephone phone videoconference teleconference video zoom".split())
REMOTE = WIRES | frozenset("virtual virtually online video-conference video-link videolink remotely screens".split())
# Who holds the same office elsewhere; a "number" does only behind "opposite", which tells it by itself too.
PEERS = ("counterpart", "colleague", "homologue", "peer", "vis-a-vis", "vis-à-vis", "number")
COUNTERPARTS = frozenset({*PEERS, *(f"{peer}s" for peer in PEERS), "opposite"}) - {"number", "numbers"}
# What a line of the text may print with a capital and nobody is called: "Minister NAME Meets".
HEADLINED = frozenset(
    "visits meets receives signs holds travels arrives attends hosts concludes begins discusses calls leads joins "
    "opens hails urges welcomes inaugurates tours addresses briefs participates speaks embarks departs leaves pays "
    "presents hands confers chairs co-chairs thanks congratulates visit meet receive sign travel attend".split()
)
