"""When, where and whether an event took place, as the words around its cue say."""

import re

from coopstats.coding.dates import DATELINE, HEAD, DateSpan
from coopstats.coding.days import last_day, reference
from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.scan import Scan
from coopstats.coding.standing import spoken_of

_EVENTS = "meralsfvgqihkxN"
# "in CITY"; "in the DEMONYM capital"; "on the margins of the CITY summit"; "hosted by COUNTRY"; "which CITY will host"
_PLACE = re.compile(
    r"[@<][_D]{0,3}(?P<K>[KC])(?:,[_]?C)?|@_?(?P<D>D)_|[Hr]y[_D]{0,3}(?P<H>[KC])(?![$PU])|R(?P<R>[KC])[FE_]{1,3}r"
    r"|@_{1,3}/_?(?P<E>K)|[>*gqvt<][_D]{0,3}(?P<W>[KC])(?=(?:,_?C)?,?R)"
)
_VERBS = "meralsfvgqihk"
_AFTERWARDS = frozenset(("after", "following", "before"))
_ACTS = frozenset(f",PUGpj{_EVENTS}")
_WHERE = 6  # phrases from a place to the "where" that means it
_TOWARDS = re.compile(r"[@>gqv<*][_D]{0,3}([KC])(?!\$)")
_TOWN = frozenset(("capital", "city", "town", "resort", "metropolis", "port", "seaside", "coastal", "border"))
_EVENT_NOUNS = frozenset("NMS")
_OTHERS_DAY = re.compile(r"[NSM]@T,?RF")
_OWN_DAY = re.compile(
    r"(?:[/y][_DC]{0,3}[PUB](?:[/]_?C)?|[/>@][_D]{0,2}[KC](?:,_?C)?|=[_D]{0,2}[CPBU]&[_D]{0,2}[CPBU]){0,3}[@<_]{0,2}T"
)
_MORE_EXACTLY = re.compile("[,_(<@]{1,3}T")  # "next week, from DATE to DATE"
_WITHIN = re.compile(r",[^,;.Rvmerlsfg]*$")
_MEANWHILE = frozenset(("during", "framework", "within", "part", "course", "while", "amid", "occasion"))
_GOVERNED = re.compile(rf"[^,;:.(){_EVENTS}]{{0,8}}")  # "ready to hold", "invited B to visit"
_ASKED = re.compile(r"[tW][_DCK$]{0,3}[PUCpjG][_DCKU,/]{0,5}>[_@DTL]{0,5}$")  # "asked B to come on a visit"
_FOR_YEARS = re.compile(r"\*(?:T_)?$")
_ARRIVED = re.compile(r"R[^,]{0,3}[gqHo][^,]*$")  # "A, who arrived on DATE, ...", "the visit, which ended on DATE, ..."
_SIGNED_THEN = re.compile(r"[^E&,;]i[^&;RZ]{0,8}$")
# "a visit is expected", "a visit that A is to pay", "a session, which is due", "a session to be held"
_SCHEDULED = re.compile(
    r"[^;.RZmrlvgikh]{0,20}?E_?F|[,_]{0,2}(?:R|Z(?!R))[^;,.mrlvgikh]{0,6}F"
    r"|[^;.RZmrlvgikh]{0,14}?,?>H|[^;.RZmrlvgikh]{0,20}?F_{0,2}E?_?H"
)
_WILL = re.compile(r"F[^RZtmrlvgikh;]*$")
_LEAVING = re.compile(r"E([gq_])[^RZ;,mrlikhs]{0,9}$")
_GOING = frozenset(("arriving", "leaving", "departing", "travelling", "traveling", "flying", "heading", "coming"))
# What follows these happened at another time.
_ANOTHER_TIME = frozenset(("following", "after", "since", "before", "ahead"))
_LONG_AGO = 60  # days
# "There was no meeting on Friday": a day does not make it happen.
_DENIED = frozenset(("no", "not", "never", "cancelled", "canceled", "postponed", "without"))
_NOT_WHEN = frozenset(("since", "until", "till", "by", "anniversary"))


def date_near(sentence: Sentence, at: int) -> DateSpan | None:
    """Give the date that belongs to a cue: the nearest, where dates behind other verbs are farther away."""
    tags = sentence.tags
    own = _OWN_DAY.match(tags, at + 1) if tags[at] in _EVENT_NOUNS else None
    if own and sentence.phrases[own.end() - 1].value.rule != DATELINE:
        return _exact(sentence, own.end() - 1)  # "prepared the visit of A to CITY on DATE"
    best: int | None = None
    cost = 30
    for k, tag in enumerate(tags):
        if tag == "T" and sentence.phrases[k].value.rule != DATELINE and not _is_limit(sentence, k):
            if at < k and any(p.value in _ANOTHER_TIME for p in sentence.phrases[at:k]):
                continue
            if k < at and _is_inserted(tags, at, k) and _ARRIVED.search(tags, 0, k):
                continue
            if k < at and _is_after(sentence, k, at):
                continue  # "A met B on DATE, a day after her return from CITY"
            if at < k and _SIGNED_THEN.search(tags, at + 1, k):
                continue  # "reviewed the agreement signed in MONTH"
            if at < k - 2 and _OTHERS_DAY.match(tags, k - 2):
                continue  # "a letter about the summit on DATE, which will ..."
            if len(sentence.phrases[k].value.end) == len("2024") and _FOR_YEARS.search(tags, max(k - 3, 0), k):
                continue  # "a plan for YEAR"
            if k < at and tags[at] == "N" and _WITHIN.search(tags, k + 1, at) and _is_during(sentence, k, at):
                continue  # "on DATE, during her visit to CITY, A met B"
            away = (
                _distance(tags, at, k)
                + 12 * _is_inserted(tags, at, k)
                + 30 * _is_outside(sentence, at, k)
                + 6 * (len(sentence.phrases[k].value.start) == 4)
            )
            if away < cost:
                best, cost = k, away
    return None if best is None else _exact(sentence, best)


def _exact(sentence: Sentence, at: int) -> DateSpan:
    """Give a date, or the day in a month or year that its clause tells besides: "next week, from DATE to DATE"."""
    tags, phrases = sentence.tags, sentence.phrases
    day: DateSpan = phrases[at].value
    if len(day.end) == len("2024-05-22"):
        return day
    exact = _MORE_EXACTLY.match(tags, at + 1)
    days = (k for k, tag in enumerate(tags) if tag == "T" and phrases[k].value.start.startswith(f"{day.end}-"))
    near = (k for k in days if not set(tags[min(k, at) + 1 : max(k, at)]) & set(f",;RZ{_EVENTS}") - set("NM"))
    found = exact.end() - 1 if exact else next(near, at)
    return phrases[found].value  # type: ignore[no-any-return]


def _is_during(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what follows is said to have gone on meanwhile."""
    return any(phrase.value in _MEANWHILE for phrase in sentence.phrases[first:last])


def _is_after(sentence: Sentence, day: int, at: int) -> bool:
    """Whether a cue is told as what went before another event, to which the date belongs."""
    after = next((k for k in range(at - 1, day, -1) if sentence.phrases[k].value in _ANOTHER_TIME), -1)
    if after < 0 or set(sentence.tags[after:at]) & set(f",{_EVENTS}"):
        return False
    return bool(set(sentence.tags[:after]) & set(_VERBS))


def _is_limit(sentence: Sentence, at: int) -> bool:
    return bool(at) and sentence.phrases[at - 1].value in _NOT_WHEN


def _is_outside(sentence: Sentence, at: int, day: int) -> bool:
    """Whether the cue stands in a relative clause behind a date: "A met B on DATE, who is on a visit"."""
    relative = sentence.tags.rfind("R", day, at) if day < at else -1
    if relative < 0 or sentence.phrases[relative].value == "where" or "T" in sentence.tags[relative:at]:
        return False
    return sentence.tags[relative - 1] in ",PUBG)"  # not "during which"


def _is_inserted(tags: str, at: int, day: int) -> bool:
    """Whether a date stands in a relative clause that is over before the cue: "A, who came on DATE, met B"."""
    relative = tags.rfind("R", 0, day)
    return relative > 0 and day < at and "," not in tags[relative:day] and "," in tags[day:at]


def _distance(tags: str, at: int, other: int) -> int:
    """How far apart two phrases are: a verb, a relative or a conjunction between them counts for many words."""
    between = tags[min(at, other) + 1 : max(at, other)]
    verbs = sum(tag in _EVENTS for tag in between)
    return len(between) // 3 + 8 * verbs + 5 * (between.count("Z") + between.count("R")) + 4 * between.count(";")


def status_of(scan: Scan, sentence: Sentence, at: int, when: DateSpan | None) -> str:
    """Tell whether a cue says that an event was held or is planned; empty if it is only wished for."""
    tags, published = sentence.tags, scan.article.published or ""
    if when and not when.start:
        return "held"  # "it will last until Friday"
    start = max(tags.rfind(mark, 0, at) for mark in ";ZR") + 1
    before = tags[max(start, at - 12) : at]
    ahead = bool(when and published and (when.start > published or (len(when.end) < 10 and _open(when, published))))
    verb = next((k for k in range(len(before) - 1, -1, -1) if before[k] in "FW"), -1)
    happened = bool(when and published and len(when.end) == len(published) and when.end <= published)
    if _ASKED.search(before):
        return "planned" if ahead else ""
    if verb >= 0 and before[verb] == "W":
        word = scan.units[sentence.phrases[max(start, at - 12) + verb].first].low
        happened = happened and word not in _DENIED
    if verb >= 0 and before[verb] == "W" and not happened and (ahead or _GOVERNED.fullmatch(before, verb + 1)):
        return "planned" if ahead else ""
    if "F" in before or (when and published and _to_come(when, published)) or _SCHEDULED.match(tags, at + 1):
        return "planned"
    coming = bool(when and len(when.start) == len(published) and when.start >= published)
    leaving = _LEAVING.search(tags, 0, at + 1)
    going = leaving and scan.units[sentence.phrases[leaving.start(1)].first].low in _GOING
    if coming and (going or _WILL.search(tags, 0, at)):
        return "planned"
    if sentence.title and before.endswith((">", ">_")):
        return "planned"
    return "past" if when and published and when.rule != HEAD and _long_ago(when, published) else "held"


def dated_status(scan: Scan, sentence: Sentence, at: int, when: DateSpan | None) -> tuple[str, DateSpan | None]:
    """Tell status and days of a cue together: what is planned has no day that is over.

    A noun has a day that is over for its own ("will brief him on the summit of DATE"), a verb does not.
    """
    status, published = status_of(scan, sentence, at, when), scan.article.published or ""
    if status != "planned" or when is None or len(when.end) != len(published) or when.end >= published:
        return status, when
    own = sentence.tags[at] in _EVENT_NOUNS and not when.rule.startswith("weekday")
    return ("held", when) if own else (status, None)


def _long_ago(when: DateSpan, published: str) -> bool:
    """Whether a date is so far back that it is another event's than the one that the text is about."""
    day = reference(published).days(-_LONG_AGO)
    return bool(day) and last_day(when.end) < day


def _to_come(when: DateSpan, published: str) -> bool:
    return when.start[: len(published)] > published[: len(when.start)]


def _open(when: DateSpan, published: str) -> bool:
    """Whether a month or year is not over: what is wished for then is yet to come."""
    return when.end[: len(when.end)] >= published[: len(when.end)]


def place_near(scan: Scan, sentence: Sentence, at: int) -> tuple[str, str]:
    """Give city and country that belong to a cue: the nearest place behind "in" or "at"."""
    best: tuple[int, int] | None = None
    tags = sentence.tags
    for match in _PLACE.finditer(tags):
        k = match.start(match.lastgroup or 0)
        lead = sentence.phrases[match.start()].value
        if tags[match.start()] == "<" and match.lastgroup != "W":
            continue
        where = _where(sentence, at, k)
        if (
            (match.lastgroup == "W" and not where)
            or (lead == "on" and tags[k] == "C")
            or (tags[k + 1 : k + 2] == "$" and (lead, tags[k]) != ("at", "K"))
        ):
            continue  # "talks on COUNTRY", "in COUNTRY's view"
        if spoken_of(scan, sentence.phrases[k].first):
            continue
        if tags[k] == "D" and scan.units[sentence.phrases[k + 1].first].low not in _TOWN:
            continue
        between = tags[min(at, k) + 1 : max(at, k)]
        relative = between.rfind("R") if at < k else -1
        if relative > 0 and _EVENT_NOUNS & set(between[:relative]):
            continue  # "discussed the session, which will convene in CITY"
        if k < at and _is_left(sentence, k, at):
            continue
        if k < at and '"' in between:
            continue  # what A says of a country before the words that tell where
        away = _distance(tags, at, where or k)
        if best is None or away < best[0]:
            best = (away, k)
    if best is None or best[0] > 20:
        return "", ""
    return place_of(scan, sentence.phrases[best[1]])


def _is_left(sentence: Sentence, place: int, at: int) -> bool:
    """Whether a place is told before the subject as one that somebody had left: "Fresh from two days in C, A met B"."""
    if _ACTS & set(sentence.tags[:place]) or "," not in sentence.tags[place:at]:
        return False
    return any(p.tag == "<" or p.value in _AFTERWARDS for p in sentence.phrases[:place])


def place_of(scan: Scan, phrase: Phrase) -> tuple[str, str]:
    """Give city and country of a phrase for a place; the city is empty where it names a country."""
    return (scan.words(phrase.first, phrase.last) if phrase.tag == "K" else ""), str(phrase.value)


def _where(sentence: Sentence, at: int, place: int) -> int:
    """Give the "where" right behind a place in whose clause a cue stands: "flew to CITY, where A met B"; 0 if none."""
    relative = sentence.tags.rfind("R", place, at)
    near = place < relative <= place + _WHERE and sentence.phrases[relative].value == "where"
    return relative if near else 0


def place_there(scan: Scan, sentence: Sentence, stop: int | None = None) -> tuple[str, str]:
    """Give the last place of a sentence, before the phrase `stop`: what "there" means."""
    tags = sentence.tags[:stop]
    found = [match.start(1) for match in _TOWARDS.finditer(tags)] or [tags.rfind("K")]
    return place_of(scan, sentence.phrases[found[-1]]) if found[-1] >= 0 else ("", "")
