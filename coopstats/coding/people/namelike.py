"""Whether a run of capitalised words names a person, or a thing, a place, a medium."""

import re
from itertools import pairwise

from coopstats.coding.offices.houses import HOMES, SITES
from coopstats.coding.scanning.plainwords import HIS
from coopstats.coding.scanning.scan import Scan

_ANONYMOUS = frozenset(("source", "sources"))
# Ordinary words that end many names.
ENGLISH = frozenset(
    "smith brown white green black young king wright hill baker hall wood cook cooper bell ward brooks price long "
    "foster fisher ford west rose stone fox hunt rice day bush powers fields marsh cross banks waters woods carter "
    "miller taylor turner walker parker porter potter singer weaver knight pope church lord noble savage sharp short "
    "small strong swift wise gold silver steel snow frost winter winters summers lane rivers glass brand parent best "
    "love moon song bond law wall gates key chambers little house head field park wells barber butcher farmer shepherd "
    "spring mason power".split()
)
# What is called after a person is none: "the NAME Bridge".
_THINGS = SITES | frozenset(
    "airbase airfield airstrip beach hill hills heights falls springs "
    "building hotel avenue boulevard square road palace centre center theatre "
    "museum library institute institution clinic foundation fund award "
    "medal scholarship fellowship accord accords agreement treaty protocol convention declaration doctrine plan act "
    "memorial monument cathedral church island islands river lake mountain bay strait sea terminal dam "
    "plant station group company corporation initiative project programme program forum summit conference cup league "
    "valley province district region county city house hall garden gardens resort camp base theater prize "
    "bhaban bhavan bhawan hatchery refinery factory farm mine brewery winery shipyard dockyard quarry arena laboratory "
    "observatory lighthouse wharf barracks cemetery shrine monastery fortress orchestra ensemble choir troupe".split()
)
_SHIPS = frozenset(
    "hms hmas hmnzs hmcs uss usns usgc uscgc ins pns bns kri rss js roks brp fs its tcg slns htms mv ss rv knm hswms "
    "hdms hnlms esps nrp fgs orp arc bap".split()
)  # what the name of a ship begins with
_VESSELS = frozenset(
    "ship vessel frigate corvette destroyer warship battleship cruiser submarine tanker ferry trawler yacht cutter "
    "icebreaker minesweeper minehunter gunboat steamer liner".split()
)
_PLACES = frozenset("town village city district province region state county island".split())
# What bears the name that follows: "the DEMONYM company NAME".
_FIRMS = frozenset(
    "ngo charity foundation regulator watchdog federation network "
    "company firm giant conglomerate corporation consortium operator manufacturer airline carrier shipbuilder startup "
    "bank subsidiary brand newspaper daily magazine broadcaster river avenue square hotel restaurant".split()
)
_CALLED = _VESSELS | _FIRMS | _PLACES
# What names of places begin with.
_SAINTS = frozenset("st st. saint san santa santo são sao sankt".split())
_GROUND = frozenset(
    "jabal jebel djebel wadi beit bukit gunung pulau kampung kampong tanjung teluk kuala nusa bab schloss fort "
    "mount mt. camp nueva nuevo puerto bahia villa".split()
)
_GOING = frozenset(
    "travelled traveled travels went goes drove flew moved proceeded journeyed sailed headed returned trip tour "
    "excursion continued".split()
)
_TOURED = frozenset("toured tours touring tour".split())
_WELCOMES = frozenset(("welcomed", "welcomes", "welcoming", "visit"))
_PAIR = 2  # words
_NEAR = 24  # units from a verb to where somebody is welcomed
_HOUSES = frozenset(("palace", "airport", "hotel", "hall", "house"))
_BUILT = frozenset(("house", "hall", "park", "church"))
_SURNAMES = frozenset("bridge street square palace church house hall garden lake bay port camp river base".split())
_NO_SURNAMES = _THINGS - _SURNAMES
# What bears it even in capitals: "the naval drills NAME", "Frigate NAME".
_BEARERS = _VESSELS | frozenset(
    "exercise exercises drill drills manoeuvres maneuvers wargame wargames operation dubbed codenamed code-named "
    "cyclone hurricane typhoon storm".split()
)
_SEATS = HOMES | {"headquarters", "office"}
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.)+")
_AGENCY = re.compile(r"[Jn]\($")  # "CITY, May 3 (AGENCY)"
_SITE = re.compile(r"[a-z]\.[A-Za-z]")  # "Daily.news"
# An office behind a comma, and no name behind the office that it could be of.
_ALONE = re.compile(",t?[MmPpDC]{0,3}O(?:e[tMmDCPBWKG]+)*+(?![NTHRvwe])")
_WORDS = re.compile("(?=[TP]*N)[TNP]{2,4}|T[TK]|TTT")
_LISTED = re.compile("[,aOR]NT[,a(.]")  # "NAME, NAME Stone and NAME"
_APPOSED = re.compile(r"(?:,?Q)*(?:,n(?=,))?[,(-](?:[tMmPpTDCwus]){0,6}[Oo]")


def is_thing(words: list[str], *, there: bool) -> bool:
    """Whether the words behind the first of a run name a thing: "the NAME Bridge"; `there`: "at NAME House"."""
    if _THINGS.isdisjoint(words):
        return False
    if words[0] in (_THINGS if there else _NO_SURNAMES) or (words[0] in _HOUSES and len(words) > _PAIR):
        return True  # "NAME Bridge", "at NAME Palace NAME NAME"
    return any(word in _THINGS and not _INITIAL.fullmatch(before) for before, word in pairwise(words))  # "Jan T. Hill"


def is_name(scan: Scan, first: int, last: int, *, titled: bool, opening: bool) -> bool:
    """Whether a run of words names a person, by its words and by what stands beside it.

    Parameters
    ----------
    scan
        The text as units.
    first, last
        The run.
    titled
        Whether an office or a form of address stands before it.
    opening
        Whether it opens a sentence.

    Returns
    -------
    bool
        In doubt, and without a known given name or an office behind it, it is none.
    """
    tags, words = scan.tags[first:last], scan.lows[first:last]
    names, in_headline = scan.codebook.given_names, first in scan.headline
    if _is_called(scan, first, last, titled=titled):
        return False
    if titled and "N" in tags:
        return True
    article = scan.tags[first - 1 : first] == "t" or scan.tags[first - 2 : first] == "tv"
    if not titled and article and not _said(scan, first, last):
        return False  # "the Amu Darya"
    known = any(word in names or ("-" in word and word.split("-")[0] in names) for word in words)
    if titled:
        spoken = known or tags == "T" or words[-1] in ENGLISH
        return not in_headline and spoken and (tags[0] in "TRMPBNHCO" or (known and tags in ("KK", "KT")))
    proper = _WORDS.fullmatch(tags) and words[0] not in _THINGS
    if proper and not opening and not in_headline and _ALONE.match(scan.tags, last):
        return True  # "were Ion Pop, Prime Minister; ...", "with Ban NAME, Prime Minister of COUNTRY, in"
    return _is_bare(scan, first, last, known=known, opening=opening)


def _is_bare(scan: Scan, first: int, last: int, *, known: bool, opening: bool) -> bool:
    """Whether a run without a title or article names a person; `known`: one of its words is a given name."""
    tags = scan.tags[first:last]
    words = scan.lows[first:last]
    opened = opening or (scan.tags[first - 1 : first] == '"' and scan.sentence_of(first)[0] == first - 1)
    names = scan.codebook.given_names
    if tags in ("KK", "TT"):  # "Minna Lund" of two cities, "Hope Young" of two words
        surname = words[1] in ENGLISH or _APPOSED.match(scan.tags, last)
        somebody = bool(surname) and _is_somebody(scan, first, last)
        return words[0] in names and (scan.tags[first - 1] not in "iu" if tags == "KK" else somebody)
    if last - first - tags.count("v") < 2 or "N" not in tags or all(len(word.strip(".")) < 2 for word in words):
        return False
    if (tags[0] == "M" and words[0] not in names) or _AGENCY.search(scan.tags, max(first - 2, 0), first):
        return False
    given = words[0].split("-")[0] in names
    called = last - (given and words[-1] in ENGLISH)  # "Peter Church", "Anna Power"
    if any(scan.units[i].term is not None and scan.tags[i] in "BPG" for i in range(first, called)):
        return False
    if tags == "TN" and not words[0].endswith("ing") and first not in scan.headline and _APPOSED.match(scan.tags, last):
        return True  # "Hope NAME, OFFICE,", not "Meeting NAME, OFFICE"
    if opening and tags[0] == "T" and words[0] not in names:
        return False
    if scan.tags[first - 1 : first] == '"' and not opened and not given:
        return False
    if tags[-1] == "C" and not (given and _APPOSED.match(scan.tags, last)):
        return False
    if scan.tags[max(first - 2, 0) : first] == "Ka" and not (given or _said(scan, first, last)):
        return False  # "between CITY and Name Name"
    if scan.tags[first - 1] == "C" and not _said(scan, first, last):
        return False  # "built by COUNTRY Name Name"
    if tags[0] in "CKD":
        return "T" not in tags and ((given and tags[0] == "K" and tags[1] == "N") or _said(scan, first, last))
    if given or _said(scan, first, last) or _INITIAL.fullmatch(words[0]):
        return True
    if tags == "NT" and words[1] in ENGLISH and _LISTED.match(scan.tags, first - 1):
        return True
    if known and "T" not in tags and scan.tags[first - 1 : first] != "i":
        return True  # but "received at Name Name"
    # A run of unknown words alone: not behind an article, a preposition of place or another such word, no acronym.
    before = scan.tags[first - 1 : first]
    return "T" not in tags and before not in "tienN" and not scan.words(first, first + 1).isupper()


def _is_called(scan: Scan, first: int, last: int, *, titled: bool) -> bool:
    """Whether a run names a place, a medium, or what the word before it says: "the frigate NAME"."""
    tags, before = scan.tags[first:last], scan.lows[first - 1]
    if tags[0] in "CDK" and last - first == 1:
        return True
    if not titled and (before in _BEARERS or _is_place(scan, first, last)):
        return True
    if (before in _SHIPS and scan.words(first - 1, first).isupper()) or (
        scan.lows[first] in _SHIPS and scan.words(first, first + 1).isupper()
    ):
        return True
    whole = scan.words(first, last)
    if "&" in whole or ("." in whole and any(_SITE.search(scan.words(at, at + 1)) for at in range(first, last))):
        return True
    if tags[0] == "B" and scan.tags[first - 1] == "t":
        return True
    if not titled and before in HIS and scan.low_at(last) in _SEATS:
        return True  # "at his NAME residence"
    if not titled and before == "told" and _ANONYMOUS.intersection(scan.lows[max(first - 9, 0) : first]):
        return True  # "a source in the ministry told NAME": a medium
    if titled and before in _PLACES:
        return False  # "Governor of NAME province NAME"
    return before in _CALLED and scan.tags[first - 1] in "wb"  # "the DEMONYM company NAME"


def _is_place(scan: Scan, first: int, last: int) -> bool:
    """Whether a run names a place, by its first word or as where somebody goes: "St. NAME", "travelled to NAME"."""
    opening, before = scan.lows[first], scan.lows[first - 1]
    begin = first
    while scan.tags[begin - 1 : begin] in ("N", "T"):
        begin -= 1
    if scan.lows[begin - 1] == "at" and scan.tags[last : last + 1] != "s":
        return True  # "met at NAME NAME", not "at NAME's"
    if opening in _GROUND or (opening in _SAINTS and last - first == _PAIR):
        return not _said(scan, first, last)
    house = scan.lows[last - 1] in _HOUSES
    welcomed = house and not _WELCOMES.isdisjoint(scan.lows[max(first - _NEAR, 0) : first])
    goes = before in _TOURED or (before == "to" and (welcomed or scan.lows[first - 2] in _GOING))
    return goes and (house or opening not in scan.codebook.given_names) and not _said(scan, first, last)


def is_surname(scan: Scan, first: int, last: int) -> bool:
    """Whether the second of two words is a surname where a person is expected: "led by Sam Hill", not Sam House."""
    word = scan.lows[last - 1]
    return last - first == _PAIR and word in ENGLISH - _BUILT and _is_somebody(scan, first, last)


def _is_somebody(scan: Scan, first: int, last: int) -> bool:
    """Whether a person is expected: by whom or with whom something is done, whose office follows."""
    return scan.tags[first - 1 : first] in ("y", "h", "s") or bool(_APPOSED.match(scan.tags, last))


def _said(scan: Scan, first: int, last: int) -> bool:
    """A run of unknown words is a person if an apposition with an office follows."""
    tags = scan.tags
    return "T" not in tags[first:last] and bool(_APPOSED.match(tags, last))
