"""Words beside an ambiguous cue that make it a field: nouns behind it, verbs and nouns before it."""

from coopstats.coding.scanning.plainwords import BE

FIELD_OF = frozenset(
    "field fields sphere spheres area areas sector sectors domain domains issues matters topics subjects "
    "questions".split()
)
# Nouns that stand on either side of a field: "security cooperation", "cooperation in security".
_SUBJECTS = FIELD_OF | frozenset(
    "cooperation co-operation collaboration ties relations relationship links contacts exchanges exchange interaction "
    "partnership dialogue engagement issue topic agenda problems challenges projects project programs programmes "
    "program programme initiatives opportunities potential prospects policy reforms agreement agreements capacity "
    "expertise experience research training investment investments development growth needs priorities assistance "
    "support commission companies specialists experts protocol treaty convention memorandum contract contracts prices "
    "price exports imports".split()
)
# Nouns that make a field of the words before them: "security matters", "in the school sector".
TOPICS = _SUBJECTS | frozenset(
    "tie relation relationships link linkages interactions partnerships integration matter affairs question aspects "
    "dimension industry industries track component pillar initiative policies reform services service resources "
    "infrastructure market technologies technology trade innovation education recovery aid funding activities forum "
    "council community communities circles institutions delegation institutes centres centers products equipment "
    "purposes interests situation crisis threats protocols accord accords pact deal deals quotas tickets fares fees "
    "tariffs exporters shortage shortages maintenance exercise exercises production processing".split()
)
# Nouns and verbs that take a field behind a preposition: "cooperation in", "exchange of views on", "invest in".
LEADS = _SUBJECTS | frozenset(
    "cooperate cooperating collaborate collaborating collaborated partner partners partnering talks discussions "
    "discussion discussed discussing views opinions conversation consultations efforts work working works experiences "
    "practices knowledge information interest interested progress achievements focus focused focusing focuses "
    "attention emphasis invest investing supporting assist help helping understanding mou roadmap plan action "
    "strategy especially particularly including include includes namely like role importance advances steps measures "
    "ranging concerning regarding touched relating related spoke talked dwelt such promotion strengthening expansion "
    "rehabilitation upgrading upgrade repair paving commitment together jointly fight combat struggle future safety "
    "protection problem conditions state know-how lessons supply supplies sale sales purchase import export "
    "construction modernisation modernization thanked thanks praised concern concerns worry worries news plight "
    "committee turned centred centered hinged devoted dedicated complaints complained negotiate negotiated "
    "negotiating negotiations negotiation conferred briefed informed heard speak speaks talk talking dwell dwells "
    "bearing bore revolved review debate debates deliberations hopes hope hoped asked request requested requests wish "
    "wishes promise promised promises keen pressed push pushed call calls called appeal appealed demand demands need "
    "learn learned learnt urged study studies expert courses seminar workshop tender bid bids offer offers offered "
    "ideas idea proposals proposal possibilities possibility options ways restrictions lifting deliveries "
    "consignment".split()
)
# What has a subject for its object: "discussed ASEAN", "raised Mali".
TALKED_OVER = frozenset(
    "discussed discussing discuss covered raised reviewed considered examined addressed broached debated".split()
)
# Verbs that take a field as their object: "discussed security", "promote sport".
VERBS = TALKED_OVER | frozenset(
    "discusses cover covers covering included include includes including promote promoting promotes promoted develop "
    "developing boost boosting strengthen strengthening strengthened enhance enhancing enhanced expand expanding "
    "deepen deepening intensify intensifying address addressing improve improving improved support supporting "
    "supported advance advancing foster fostering explored touched encompassing spanning spans involving ensure "
    "ensuring ensured increase increasing facilitate facilitating maintain maintaining restore restoring highlighted "
    "stressed protect protecting protected protects preserve preserving preserved combat combating combatting fight "
    "fighting tackle tackling tackled counter countering rebuild rebuilding rebuilt build building modernise "
    "modernize modernising modernizing finance financing financed fund funding funded manage managing regulate "
    "regulating reduce reducing share sharing supply supplying supplied deliver delivering delivered buy buying "
    "bought sell selling sold export exporting exported import importing imported produce producing train training "
    "trained secure securing safeguard safeguarding mentioned debating examine examining consider considering explore "
    "exploring review reviewing praised welcomed planting signed concluded concluding offer offering offered promise "
    "promised request requested requesting propose proposed proposing seek seeking sought want wants wanted need "
    "needs acquire acquiring purchase purchasing purchased order ordered lease leasing assemble assembling "
    "manufacture manufacturing grow growing process processing launch launching launched establish establishing "
    "established upgrade upgrading construct constructing constructed repair repairing install installing "
    "rehabilitate donate donating donated provide providing provided ship lift lifting lifted ease easing eased "
    "abolish abolishing teach teaching taught study studying learn learning treat treating exchange exchanging "
    "exchanged curb curbing stem prevent preventing stop stopping ban banning restructure restructuring reform "
    "reforming liberalise liberalize negotiate negotiating negotiated appraised assessed analysed analyzed weighed "
    "studied outlined emphasised emphasized underlined underscored noted urged initialled initialed initialing "
    "initialling".split()
)
TALKED = TALKED_OVER | frozenset(
    "dealt dwelt talked spoken touched explored up mentioned gone agenda subject subjects topic topics theme themes "
    "focus table taken talk list attention prominently programme centre center heart".split()
)
BROUGHT = BE | frozenset(
    "came come comes head heads headed top tops topped figure figures figured feature features featured took take "
    "takes received receives loomed cropped got formed made occupied".split()
)
DOMINATED = frozenset("dominated dominates dominate".split())
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
