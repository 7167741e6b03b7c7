"""Words beside an ambiguous cue that make it a field: nouns behind it, verbs and nouns before it."""

from coopstats.coding.scanning.plainwords import BE

# Nouns that make a field of the words before them: "security matters", "in the school sector".
TOPICS = frozenset(
    "cooperation co-operation collaboration ties tie relations relation relationship relationships links link "
    "linkages contacts exchanges exchange interaction interactions partnership partnerships dialogue "
    "engagement integration issues issue matters matter affairs questions question topics topic agenda "
    "problems challenges aspects dimension field fields sphere spheres area areas sector sectors domain "
    "domains industry industries track component pillar projects project programs programmes program "
    "programme initiatives initiative opportunities potential prospects policy policies reforms reform "
    "agreement agreements services service resources capacity infrastructure market expertise experience "
    "technologies technology research training investment investments trade innovation education development "
    "growth recovery needs priorities assistance support aid funding activities forum council commission "
    "community communities circles institutions companies delegation institutes centres centers specialists "
    "experts products equipment purposes interests situation crisis threats protocol protocols accord accords "
    "pact treaty convention memorandum deal deals contract contracts prices price quotas tickets fares fees "
    "tariffs exporters shortage shortages maintenance exercise exercises production processing exports "
    "imports".split()
)
# Nouns and verbs that take a field behind a preposition: "cooperation in", "exchange of views on", "invest in".
LEADS = frozenset(
    "cooperation co-operation collaboration cooperate cooperating collaborate collaborating collaborated ties "
    "relations relationship links contacts exchange exchanges partnership partner partners partnering dialogue "
    "engagement interaction talks discussions discussion discussed discussing views opinions conversation "
    "consultations fields field sphere spheres area areas sector sectors domain domains issues issue matters "
    "topics topic subjects questions agenda projects project initiatives programmes programs programme program "
    "efforts work working works experience expertise experiences practices knowledge information interest "
    "interested opportunities potential prospects progress achievements reforms challenges needs priorities focus "
    "focused focusing focuses attention emphasis investment investments invest investing support supporting "
    "assistance assist help helping capacity agreement agreements memorandum understanding mou protocol "
    "convention treaty roadmap plan action strategy policy especially particularly including include includes "
    "namely like role importance advances steps measures specialists experts companies ranging concerning "
    "regarding touched relating related spoke talked dwelt such development growth promotion strengthening "
    "expansion training rehabilitation upgrading upgrade repair paving commitment together jointly fight combat "
    "struggle future safety protection problem problems conditions state know-how lessons supply supplies sale "
    "sales purchase import imports export exports prices price construction modernisation modernization thanked "
    "thanks praised concern concerns worry worries news plight commission committee turned centred centered "
    "hinged devoted dedicated complaints complained negotiate negotiated negotiating negotiations negotiation "
    "conferred briefed informed heard speak speaks talk talking dwell dwells bearing bore revolved review debate "
    "debates deliberations hopes hope hoped asked request requested requests wish wishes promise promised "
    "promises keen pressed push pushed call calls called appeal appealed demand demands need learn learned learnt "
    "urged study studies research expert courses seminar workshop contract contracts tender bid bids offer offers "
    "offered ideas idea proposals proposal possibilities possibility options ways restrictions lifting deliveries "
    "consignment".split()
)
# Verbs that take a field as their object: "discussed security", "promote sport".
VERBS = frozenset(
    "discuss discussed discusses discussing covered cover covers covering included include includes including "
    "promote promoting promotes promoted develop developing boost boosting strengthen strengthening "
    "strengthened enhance enhancing enhanced expand expanding deepen deepening intensify intensifying address "
    "addressing addressed improve improving improved support supporting supported advance advancing foster "
    "fostering raised reviewed examined considered explored touched encompassing spanning spans involving "
    "ensure ensuring ensured increase increasing facilitate facilitating maintain maintaining restore "
    "restoring highlighted stressed protect protecting protected protects preserve preserving preserved "
    "combat combating combatting fight fighting tackle tackling tackled counter countering rebuild rebuilding "
    "rebuilt build building modernise modernize modernising modernizing finance financing financed fund "
    "funding funded manage managing regulate regulating reduce reducing share sharing supply supplying "
    "supplied deliver delivering delivered buy buying bought sell selling sold export exporting exported "
    "import importing imported produce producing train training trained secure securing safeguard "
    "safeguarding mentioned debated debating examine examining consider considering explore exploring review "
    "reviewing praised welcomed planting signed concluded concluding offer offering offered promise promised "
    "request requested requesting propose proposed proposing seek seeking sought want wants wanted need needs "
    "acquire acquiring purchase purchasing purchased order ordered lease leasing assemble assembling "
    "manufacture manufacturing grow growing process processing launch launching launched establish "
    "establishing established upgrade upgrading construct constructing constructed repair repairing install "
    "installing rehabilitate donate donating donated provide providing provided ship lift lifting lifted ease "
    "easing eased abolish abolishing teach teaching taught study studying learn learning treat treating "
    "exchange exchanging exchanged curb curbing stem prevent preventing stop stopping ban banning restructure "
    "restructuring reform reforming liberalise liberalize broached negotiate negotiating negotiated appraised "
    "assessed analysed analyzed weighed studied outlined emphasised emphasized underlined underscored noted "
    "urged initialled initialed initialing initialling".split()
)
TALKED = frozenset(
    "discussed raised dealt dwelt talked spoken covered reviewed touched debated considered examined addressed "
    "explored up mentioned gone agenda subject subjects topic topics theme themes focus table taken broached talk "
    "list attention prominently programme centre center heart".split()
)
BROUGHT = BE | frozenset(
    "came come comes head heads headed top tops topped figure figures figured feature features featured took take "
    "takes received receives loomed cropped got formed made occupied".split()
)
DOMINATED = frozenset("dominated dominates dominate".split())
FIELD_OF = frozenset(
    "field fields sphere spheres area areas sector sectors domain domains issues matters topics subjects "
    "questions".split()
)
PREPOSITIONS = frozenset(
    "in on of for into to regarding concerning about via through over across within between as like including "
    "towards toward around against".split()
)
NO_MODIFIER = frozenset(
    "is are was were be been being has have had will would can could may might shall should must do does did to of "
    "in on at for from with by that which who whom whose when where while because if than but not no said told says "
    "also as its between under into during after before over against without within through".split()
)
# What only an image has: "a flood of questions", "a reservoir of goodwill".
FIGURED = frozenset(
    "ideas words questions trust mistrust distrust goodwill friendship brotherhood hope hopes letters calls requests "
    "inquiries messages congratulations compliments applause criticism praise activity optimism pessimism anger hatred "
    "hate fear fears emotion emotions rumours rumors promises jokes memories joy tears privacy "
    "confidence tolerance consensus voices opinions arguments accusations lies silence "
    "patience nerves optimists discontent envy suspicion sympathy solidarity imagination thought".split()
)
# What is talked about, and words of talk before: "talks on", "spoke about".
TOLD = frozenset(
    "talks talked spoke discussed views discussion discussions conversation touched dwelt role work activities future "
    "briefed developments exchange opinions turned".split()
)
# What has a subject for its object: "discussed ASEAN", "raised Mali".
TALKED_OVER = frozenset(
    "discussed discussing discuss covered raised reviewed considered examined addressed broached debated".split()
)
ABOUT = frozenset("on about of concerning regarding over".split())
# Last words of names: of a conference, of which a field is no subject; of an instrument, of which it is one.
EVENTS = frozenset(
    "summit forum conference congress expo exhibition festival week fair symposium games olympiad prize award".split()
)
INSTRUMENTS = frozenset(
    "agreement agreements memorandum understanding mou treaty convention protocol accord pact declaration dialogue "
    "partnership programme program initiative project plan strategy roadmap corridor commission committee working "
    "cooperation co-operation consultations framework scheme fund facility mechanism group council forum".split()
)
