"""What stands before the head of an office: modifiers and a field, then whose office it is."""

import re
from dataclasses import dataclass

from coopstats.coding.bodies.again import said_again
from coopstats.coding.bodies.bodynames import OF_EVERY_COUNTRY, BodyPhrase, printed
from coopstats.coding.offices.departments import small_ministry
from coopstats.coding.scanning.gazetteer import ministry_name
from coopstats.coding.scanning.ranks import TOP
from coopstats.coding.scanning.scan import Scan

# Between whose office it is and the office: "Norway's newly appointed minister", "the Polish then president".
_EPITHETS = frozenset(
    "newly appointed elected re-elected newly-elected newly-appointed visiting outgoing incoming current new then top "
    "recently designated late long-serving longtime long-time powerful influential ruling caretaker former sitting ex "
    "future".split()
)
# Words of a title in small letters: "NAME, Country's agricultural attaché", "Country's top nuclear envoy".
_SMALL = re.compile(r"(?:,(?:t|[CDKG]s?)?|(?<![iu])[CDG]s?|(?<=[bBwWNGK])s)m?(w{1,2})[mp]*$")
_CLOSED = frozenset(
    "who whom whose which as is was were has had been his her their its our then also now and both all some many told "
    "said met with from by that this these those after before while when where because so too alongside "
    "including among together between no one two three four five six seven eight nine ten other another "
    "says argues thinks believes warns explains insists claims recalls adds notes".split()
)
_ATTACHES = ("counsellor", "counselor", "attaché", "attache")
_PAST = frozenset(("former", "ex", "ex-"))
_DEPUTIES = frozenset(("deputy", "vice", "acting", "assistant", "first deputy", "interim"))
# Ranks in a medium; before others its name says who reports: "CITY, AGENCY - Minister NAME".
_OF_MEDIA = frozenset(
    {"business", "media", "organisation", "head_of_state", "deputy_head_of_state", "secretary", "other"}
)
_ACRONYM = re.compile("t(N),?wm*$")  # "of the ACRONYM, whose chairman"
_LED = frozenset(("led", "headed", "chaired"))
_TEAMS = frozenset("delegation delegations team group mission officials representatives".split())
_OWN_FIELD = re.compile("N,(N{1,2})$")  # "NAME, Mekong Program Director"
_TOLD = frozenset(
    "talk talks talking talked speak speaks spoke speaking letter letters message messages handed presented conveyed "
    "condolences greetings congratulations thanks grateful reply replying said addressed call".split()
)
_NAME_BEHIND = re.compile(",?[HR]*N")
_OWN_REGION = re.compile("(?:^|[^NTHROCDKs-])(N{1,2})$")
_NEAR = 5
_FIELDED = frozenset({"minister", "deputy_minister", "head_of_state", "head_of_government"})
_LOCAL = frozenset({"local"})
_REGIONAL = frozenset(("premier", "minister-president", "minister president"))  # "Sarawak Premier"


def _titled(scan: Scan, unit: int) -> bool:
    """Whether an ordinary word is capitalised because it belongs to a title, not to a headline."""
    return not scan.in_headline(unit) and not scan.words(unit, unit + 1).isupper()


def _is_field(scan: Scan, unit: int) -> bool:
    """Whether a modifier is a field of government too: "Defence and Military Production Minister"."""
    return scan.tags[unit] == "M" and bool(ministry_name(scan.codebook, scan.units[unit].low))


def _is_hyphen(scan: Scan, unit: int) -> bool:
    """Whether a dash joins two words: "Secretary-General", not "NAME Green – Rector"."""
    return scan.units[unit - 1].end == scan.units[unit].start


@dataclass(frozen=True)
class Left:
    """What stands before a head: the phrase from `outer`, the title from `first`, and what the words tell."""

    outer: int
    first: int
    portfolio: str
    country: str
    body: BodyPhrase | None
    prefix: str = ""


def left_of(scan: Scan, head: int, low: int, ends: dict[int, BodyPhrase], rank: str) -> Left:
    """Read the words before the head: modifiers and portfolio, then whose office it is."""
    first, fields = _modifiers(scan, head, low, ends)
    portfolio = scan.words(min(fields), max(fields) + 1) if fields else ""
    first = _qualified(scan, head, first, low)
    if (
        rank in _OF_MEDIA | {"academic"}
        and (ahead := _OWN_FIELD.search(scan.tags, low, first))
        and scan.tags[head] == "O"
    ):
        first = ahead.start(1)
    body = ends.get(first) if first > low else None
    if body and not fields and scan.tags[first - 1] != "O" and (body.kind != "media" or rank in _OF_MEDIA):
        return Left(body.first, first, portfolio, body.country, body)
    seated = ends.get(first - 1) if scan.tags[first - 1 : first] == "K" else None
    if seated and not fields and seated.kind in ("igo", "ngo", "agency"):  # "AGENCY CITY chief"
        return Left(seated.first, first, portfolio, seated.party or seated.country, seated)
    before = first - 2 if scan.tags[first - 1 : first] == "t" else first - 1
    if before > low and scan.tags[before] == "," and (body := ends.get(before)):
        lead = max(body.first - 1 - (scan.tags[body.first - 1] == "t"), 0)
        sent = rank not in TOP and before == first - 2 and scan.units[lead].low in ("from", "for")
        if sent or scan.units[lead - 1].low == "behalf":  # "from BODY, the director, NAME"
            return Left(first, first, portfolio, body.country, body)
    if first > low and scan.units[first - 1].low in ("its", "whose") and not (portfolio and rank in _FIELDED):
        begin = scan.sentence_of(first)[0]
        near = begin if begin < first - 1 else scan.sentence_of(begin - 1)[0]  # "BODY did. Its director"
        named = [body for last in range(near, first) if (body := ends.get(last)) and near <= body.first]
        named = [b for b in named if "under" not in scan.lows[max(b.first - 2, 0) : b.first]]  # "AGENCY under the BODY"
        if named:  # "BODY and its director"
            body = max(named, key=lambda body: body.first)
            told = scan.tags[first - 2] == "," and _NAME_BEHIND.match(scan.tags, head + 1)  # not "NAME, its director,"
            if told and scan.tags[begin : named[0].first] in ("", "t"):
                body = named[0]  # "BODY will work with BODY, its director, NAME, said"
            return Left(first, first, portfolio, body.country, body)
        if short := _ACRONYM.search(scan.tags, max(near, first - _NEAR), first):
            body = printed(scan, *short.span(1), "agency")
            return Left(first, first, portfolio, "", body if body.name.isupper() else None)
    local = rank in _LOCAL or scan.units[head].low in _REGIONAL
    if local and first > low and scan.tags[first - 1] == "K" and first - 1 not in ends:
        own = first - 1 - (scan.tags[first - 2 : first - 1] in ("T", "N") and scan.units[first - 2].low == "new")
        return Left(own, own, portfolio, scan.party(first - 1), None)  # "City Mayor"
    if local and scan.tags[head] == "O" and (region := _OWN_REGION.search(scan.tags, low, first)):
        return Left(region.start(1), region.start(1), portfolio, "", None)  # "Name Name Governor NAME"
    return _owned(scan, _past_epithets(scan, first, low), first, low, portfolio, ends)


def _modifiers(scan: Scan, head: int, low: int, ends: dict[int, BodyPhrase]) -> tuple[int, list[int]]:
    """Go back over the words of the title; give where it begins, and the words that name a field."""
    tags, first = scan.tags, head
    fields: list[int] = []
    while first > low and first not in ends:
        tag = tags[first - 1]
        if tag == "m" and scan.units[first - 1].low == "under":
            break  # "under Council Member NAME"
        if tag in "MmPp" or (tag == "T" and tags[head] == "O" and first - 1 > low and _titled(scan, first - 1)):
            fields += [first - 1] if tag in "PpT" else []
            first -= 1
        elif (
            tag in "a,"
            and first - 2 >= low
            and (tags[first - 2] in "PpT" or _is_field(scan, first - 2))
            and tags[first] in "PpT"
            and first < head
        ):
            first -= 2
            fields.append(first)
        elif tag == "a" and first == head and tags[first - 2] in "MPTmp" and scan.lows[head].endswith(_ATTACHES):
            first -= 2  # "Political and Economic Counsellor"
        elif tag == "-" and first - 2 >= low and tags[first - 2] in "MPT" and _is_hyphen(scan, first - 1):
            first -= 2
        else:
            break
    return first, fields


def _qualified(scan: Scan, head: int, first: int, low: int) -> int:
    """Go on over "former", or the small words of "NAME, Country's agricultural attaché"."""
    if first > low and scan.tags[first - 1] == "w" and scan.units[first - 1].low in _PAST:
        return first - 1
    small = _SMALL.search(scan.tags, max(first - 6, 0), first) if scan.tags[head] == "o" else None
    if small:
        words = " ".join(scan.lows[small.start(1) : first]).split()
        told = (_EPITHETS | _CLOSED).isdisjoint(words) and not words[0].endswith(("ed", "ing"))
        return small.start(1) if told else first
    return first


def _past_epithets(scan: Scan, first: int, low: int) -> int:
    """Give the word before the title that may tell whose it is: before "newly appointed", "CITY-based", "(ACRONYM)"."""
    tags = scan.tags
    based = first - 3 >= low and tags[first - 3 : first] == "K-w" and scan.units[first - 1].low == "based"
    at = first - 4 if based else first - 1  # "Country's CITY-based envoy"
    while (
        at > low
        and tags[at] in "wm"
        and (_EPITHETS.issuperset(scan.units[at].low.split()) or (tags[at] == "w" and tags[at - 1] == "s"))
    ):
        at -= 1
    return at - 3 if at - 3 >= low and tags[at - 3 : at + 1] in ("s(G)", "s(N)") else at


def _owned(scan: Scan, at: int, first: int, low: int, portfolio: str, ends: dict[int, BodyPhrase]) -> Left:
    """Tell whose office it is from the word before the title: "the President's", "Country's", "Demonym", none."""
    tags = scan.tags
    if at >= low and tags[at] == "B" and at + 1 == first:  # "Committee Chairman", "Bank Governor"
        home = scan.article.perspective or ""  # whose own bodies go before those of others
        again = said_again(scan, at, ends.values(), home) or said_again(scan, at, ends.values())
        again = None if again is None or again.kind in OF_EVERY_COUNTRY or again.last == at + 1 else again
        if again or at > low:
            return Left(at, first, portfolio, again.country if again else "", again)
    if at > 0 and at >= low and tags[at] == "s" and tags[at - 1] in "Oo":
        outer = at - 1 - (tags[at - 2] in "DC")
        whose = scan.party(outer) if outer < at - 1 else ""
        return Left(first, first, portfolio or scan.words(at - 1, at), whose, None)  # "the President's adviser"
    if at > low and tags[at] == "s":
        if at in ends or tags[at - 1] in "CDKG":
            return _whose(scan, at - 1, first, portfolio, ends)
        if ministry := small_ministry(scan, at - 1, low):  # "Energy ministry's director"
            return Left(ministry.first, first, portfolio, "", ministry)
        return _by_noun(scan, at - 1, first, portfolio, ends)
    placed = tags[at] in "CK" and at > low and tags[at - 1] in "eiu"
    # "the visit of COUNTRY Prime Minister NAME", "to talk to COUNTRY Prime Minister NAME"
    visit = placed and (tags[at - 2 : at] == "we" or (tags[at - 1] == "u" and scan.units[at - 2].low in _TOLD))
    if at >= low and tags[at] in "DCGKS" and (not placed or visit):
        return _whose(scan, at, first, portfolio, ends)
    led = _team(scan, at, ends) if not portfolio else None
    return Left(first, first, portfolio, led.country if led else "", led)


def _team(scan: Scan, at: int, ends: dict[int, BodyPhrase]) -> BodyPhrase | None:
    """Give the body of "a delegation of the BODY, led by OFFICE NAME", whose head has an office of that body."""
    if scan.tags[at] != "y" or scan.units[at - 1].low not in _LED:
        return None
    body = ends.get(at - 1) or ends.get(at - 2 if scan.tags[at - 2] == "," else -1)
    if body is None:
        return None
    before = scan.lows[max(body.first - 4, 0) : body.first]
    return body if _TEAMS.intersection(before) and {"of", "from"}.intersection(before) else None


def _by_noun(scan: Scan, at: int, first: int, portfolio: str, ends: dict[int, BodyPhrase]) -> Left:
    """Tell whose office it is from a noun: "the company's", "the Demonym company's"."""
    country = scan.party(at - 1) if scan.tags[at - 1] == "D" else ""
    body = said_again(scan, at, ends.values(), country)
    if body is None and not country and scan.units[at].low in (scan.article.publisher or "").lower().split():
        country = scan.home  # "the Bank's vice president" in a text of the Bank
    if body is None and not (country and scan.tags[at] in "bBw"):
        return Left(at if scan.tags[at] in "bB" else first, first, portfolio, "", None)
    outer = at - (scan.tags[at - 1] == "D")
    return Left(
        outer - (scan.tags[outer - 1] == "t"), first, portfolio, country or (body.country if body else ""), body
    )


def _whose(scan: Scan, at: int, first: int, portfolio: str, ends: dict[int, BodyPhrase]) -> Left:
    if scan.tags[at] not in "CDKS":
        body = ends.get(at + 1)
        party = body.party or body.country if body else scan.party(at) if scan.tags[at] == "G" else ""
        return Left(body.first if body else at, first, portfolio, party, body)
    outer, prefix = at, ""
    if outer and scan.tags[outer - 1] in "Mm" and scan.units[outer - 1].low in _DEPUTIES:
        outer -= 1
        prefix = scan.words(outer, outer + 1) + " "  # "Deputy Demonym Foreign Minister"
    elif outer and scan.units[outer - 1].low in ("former", "ex", "ex-") and scan.tags[outer - 1] == "w":
        outer -= 1
        prefix = scan.words(outer, outer + 1) + " "  # "former Demonym ambassador"
    if outer and scan.tags[outer - 1] == "t":
        outer -= 1
    return Left(outer, first, portfolio, scan.party(at), None, prefix=prefix)
