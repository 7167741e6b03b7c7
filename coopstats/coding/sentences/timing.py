"""Which date of a sentence belongs to an event told in it."""

import re

from coopstats.coding.dates.dates import DATELINE, DateSpan
from coopstats.coding.dates.days import is_exact
from coopstats.coding.scanning.plainwords import SAID
from coopstats.coding.sentences.othertimes import ACTS, ANOTHER_TIME, EVENTS, after, days_from, is_before
from coopstats.coding.sentences.phrases import Sentence

_NEXT_CLAUSE = re.compile(
    r";[@_]{0,3}T,?(?=[^;]*[mrlsfvgqihk])|(?:[,;]&[@_]{0,3}T|&@_?T,?(?:[pPUj]_?)?F?)[mrlsfvgqihk]"
)
_EVENT = re.compile(f"[{EVENTS}]")
_YEAR = len("2024")
EVENT_NOUNS = frozenset("NMS")
_NEXT_STOP = re.compile(r"[^&]{0,3}&,?@?_?T,?>?[_D]?[CK]")
_OTHERS_DAY = re.compile(r"[NSM]@T,?RF")
_OWN_DAY = re.compile(
    r"(?:[/yw][_DC]{0,3}[PUB](?:[/]_?C)?|[/>@][_D]{0,2}[KC](?:,_?C)?|=[_D]{0,2}[CPBU]&[_D]{0,2}[CPBU]){0,3}"
    r"(?:[@<_]{0,2}|(?:_?P)?,?R?[E_]{0,2}F[_*@/L]{0,4}|,?RH[@<_]{0,2})T"
)
_SET_OUT = re.compile(r"q[_@]?T[_DKC*>,@]*\*[_DC]{0,6}$")
_SIGNED_ON = re.compile("@?T")
_MORE_EXACTLY = re.compile("[,_(<@]{1,3}T")  # "next week, from DATE to DATE"
_NAMED_BY_DAYS = frozenset("order revolution movement bridge square avenue university".split())
_NEXT_VERB = re.compile("(?<![&,]),[_DT]{0,3}([FEmrlsfvgqk])")
_ITS_DAY = re.compile(r"[NSM](?:/[_DCB]{1,6})?,R|[KC],?R[_DCB]{0,6}N[^;.RZP]{0,6}[FH]")
_TOPIC_DAY = re.compile(r"x[^;.RZ]*[NSM](?:[@/][_DCKB]{1,4})?,R[_E]{0,3}F_{0,2}[*@]?_?$")
# "to discuss the summit on DATE", "the upcoming visit on DATE"
_TOPIC_EVENT = re.compile(r"(?:x[_DF]{0,3}|F)[NSM][^,;.]*$")
_OF_WHOM = re.compile(r"P(?:/C)?,?R(?![^;.]*[gqv])")
_AND_WILL = re.compile("&_?F")
OF_GUEST = re.compile(r"P,R[^,;.:]*[meralsfvgqihkL][^,;.:]*$")
_WITHIN = re.compile(r",[^,;.Rvmerlsfg]*$")
_MEANWHILE = frozenset(("during", "framework", "within", "part", "course", "while", "amid", "occasion"))
_NAMED_IN = re.compile(r"R(?:[_D]|C\$){0,3}[PU],")
_OF_BODY = re.compile(r"S/[_DC]{0,6}M")  # "the session of the commission"
_FOR_YEARS = re.compile(r"\*(?:T_)?$")
_ARRIVED = re.compile(r"R[^,]{0,3}[gqHo][^,]*$")  # "A, who arrived on DATE, ...", "the visit, which ended on DATE, ..."
_SIGNED_THEN = re.compile(r"[^E&,;]i[^&;RZ]{0,8}$")
BOUNDS = frozenset(
    "began begins begun started starts ended ends lasted lasts opened concluded concludes completed completes finished "
    "finishes wrapped wraps closed".split()
)
_BY_END = re.compile("y_?[L_]/_?$")
_APPOSED = re.compile(",_{1,3}N[^,;.RZ]*$")
NOT_WHEN = frozenset(("since", "until", "till", "through", "by", "anniversary"))


def date_near(sentence: Sentence, at: int) -> DateSpan | None:
    """Give the date that belongs to a cue: the nearest, where dates behind other verbs are farther away."""
    tags = sentence.tags
    body = _OF_BODY.match(tags, at)
    at = body.end() - 1 if body else at
    own = _OWN_DAY.match(tags, at + 1) if tags[at] in EVENT_NOUNS else None
    own = _SIGNED_ON.match(tags, at + 1) if tags[at] == "i" else own
    if own and sentence.values[own.end() - 1].rule != DATELINE:
        return _exact(sentence, own.end() - 1)  # "prepared the visit of A to CITY on DATE"
    best, cost = -1, 30
    other: DateSpan | None = None
    for k in [k for k, tag in enumerate(tags) if tag == "T"]:
        if _is_no_day(sentence, k) or (_is_of_another(sentence, at, k) if at < k else _is_of_former(sentence, k, at)):
            continue
        since = after(sentence, k, at) if k < at else -1
        if since >= 0:  # "A met B on DATE, a day after her return from CITY"
            other = other or days_from(sentence, sentence.values[k], since)
            continue
        if k < at and tags[at] == "N" and _WITHIN.search(tags, k + 1, at) and sentence.says(_MEANWHILE, k, at):
            continue  # "on DATE, during her visit to CITY, A met B"
        away = (
            distance(tags, at, k)
            + _inserted(tags, at, k) * (not _is_opening(sentence, k))
            + 30 * _is_outside(sentence, at, k)
            + _behind(tags, at, k)
            + 6 * (len(sentence.values[k].start) == _YEAR)
            + 5 * ("&" in tags[k:at])
            + 4 * ("F" in tags[k:at])  # "said on DATE he would come next month"
        )
        if away < cost:
            best, cost = k, away
    return other if best < 0 else _exact(sentence, best)


def _is_no_day(sentence: Sentence, k: int) -> bool:
    """Whether a date tells of no event at all: a dateline, a limit, the days in a name, the years of a plan."""
    tags, date = sentence.tags, sentence.values[k]
    if date.rule == DATELINE or _is_limit(sentence, k):
        return True
    if tags[max(k - 2, 0) : k] == "_/" and sentence.values[k - 2] in _NAMED_BY_DAYS:
        return True  # "the Order of DATE"
    if len(date.end) != _YEAR:
        return False
    years = len(date.start) == _YEAR and date.start < date.end  # "the areas of cooperation 2022-2026"
    # "this year's fair", "a plan for YEAR"
    return years or tags[k + 1 : k + 2] == "$" or bool(_FOR_YEARS.search(tags, max(k - 3, 0), k))


def _is_of_former(sentence: Sentence, k: int, at: int) -> bool:
    """Whether a date before a cue belongs to what is told before it."""
    tags = sentence.tags
    if is_inserted(tags, at, k) and (_ARRIVED.search(tags, 0, k) or sentence.says(BOUNDS, tags.rfind("R", 0, k), k)):
        return True  # "A, who arrived on DATE, met B", "the stay, which began on DATE, ..."
    if tags[at] in EVENT_NOUNS and _SET_OUT.search(tags, max(k - 2, 0), at):
        return True  # "left on DATE for CITY for the session"
    relative = tags.rfind("R", k, at)
    # "returned on DATE from CITY, where since DATE he had met B"
    since = any(tags[day] == "T" and _is_limit(sentence, day) for day in range(relative, at)) if relative > 0 else False
    return since or _is_in_course(sentence, k, relative)


def _is_of_another(sentence: Sentence, at: int, k: int) -> bool:
    """Whether a date behind a cue belongs to something else that stands between them."""
    tags, cue = sentence.tags, sentence.tags[at]
    if sentence.says(ANOTHER_TIME, at, k):
        return True
    if cue in "gvq" and (_is_opening(sentence, k) or _ITS_DAY.search(tags, at, k)):
        return True  # "went to CITY, where on DATE she met B", "came for the session, which closes on DATE"
    if cue == "N" and "," in tags[at:k] and is_before(sentence, at):
        return True  # "weeks after his trip to CITY, A met B on DATE"
    if cue in "gq" and _NEXT_STOP.match(tags, max(k - 4, at)):
        return True  # "left for A and, on DATE, B"
    if any(m.start() < k < m.end() for m in _NEXT_CLAUSE.finditer(tags, at)):
        return True  # "held talks with A and on DATE travelled to CITY"
    if cue in "mrx" and _TOPIC_DAY.search(tags, at + 1, k):
        return True  # "met B to discuss the talks in CITY, which are due on DATE"
    if _TOPIC_EVENT.search(tags, at + 1, k):
        return True
    if len(sentence.values[k].end) == _YEAR and _OF_WHOM.search(tags, at, k):
        return True  # "a visit by A, who had done something in YEAR"
    if len(sentence.values[k].end) == _YEAR and _APPOSED.search(tags, at, k):
        return True  # "will go to COUNTRY on DATE, her first visit to the region this year"
    if is_said_then(sentence, at, k) or _is_told_of(sentence, at, k):
        return True
    if cue == "i" and sentence.before(k) == "from":
        return True  # "signed an agreement in force from DATE"
    if _SIGNED_THEN.search(tags, at + 1, k):
        return True  # "reviewed the agreement signed in MONTH"
    if cue in ACTS and (_AND_WILL.search(tags, at + 1, k) or OF_GUEST.search(tags, at + 1, k)):
        return True  # "met B and will leave on DATE", "A met B, who will be received by C on DATE"
    return at < k - 2 and bool(_OTHERS_DAY.match(tags, k - 2))  # "a letter about the summit on DATE, which will ..."


def is_said_then(sentence: Sentence, at: int, day: int) -> bool:
    """Whether a day is that of the news: "..., the office said on DATE", "..., said A in a statement on DATE"."""
    said = next((k for k in range(day - 1, at, -1) if sentence.values[k] in SAID), 0)
    return said > 0 and "," in sentence.tags[at:said] and not set(",;RZ") & set(sentence.tags[said:day])


def _is_told_of(sentence: Sentence, at: int, day: int) -> bool:
    """Whether a day is that of what somebody said: "A told B that he would come in MONTH"."""
    return sentence.tags[at] in "tm" and "that" in sentence.values[at + 1 : day]


def _exact(sentence: Sentence, at: int) -> DateSpan:
    """Give a date, or the day in a month or year that its clause tells besides: "next week, from DATE to DATE"."""
    tags, phrases = sentence.tags, sentence.phrases
    day: DateSpan = phrases[at].value
    if is_exact(day.end):
        other = phrases[at + 2].value if tags[at + 1 : at + 3] == "(T" else day  # "from tomorrow (13 to 16 December)"
        return other if other.start <= day.start <= day.end <= other.end else day
    exact = _MORE_EXACTLY.match(tags, at + 1)
    days = (k for k, tag in enumerate(tags) if tag == "T" and phrases[k].value.start.startswith(f"{day.end}-"))
    near = (k for k in days if not set(tags[min(k, at) + 1 : max(k, at)]) & set(f",;RZ{EVENTS}") - set("NM"))
    found = exact.end() - 1 if exact else next(near, at)
    return phrases[found].value  # type: ignore[no-any-return]


def _is_opening(sentence: Sentence, day: int) -> bool:
    """Whether a day opens a clause about a place: "CITY, where on DATE, during a visit, A met B"."""
    return "where" in sentence.values[max(day - 2, 0) : day]


def _is_in_course(sentence: Sentence, day: int, relative: int) -> bool:
    """Whether a relative clause is of what lasts for days and began on a day: "three-day talks, during which"."""
    values = sentence.values
    if relative <= 0 or values[relative] != "which" or values[relative - 1] not in ("during", "of"):
        return False
    lasts = any(str(value).endswith(("-day", "days", "week-long")) for value in values[:relative])
    bounds = "N" in sentence.tags[:relative] and sentence.says(BOUNDS, 0, relative)
    return bool(values[day].is_day and (lasts or bounds))


def _is_limit(sentence: Sentence, at: int) -> bool:
    """Whether a date is but a limit: "since DATE", "by the end of the year"."""
    return sentence.says(NOT_WHEN, at - 1, at) or bool(_BY_END.search(sentence.tags, max(at - 5, 0), at))


def _is_outside(sentence: Sentence, at: int, day: int) -> bool:
    """Whether the cue stands in a relative clause behind a date: "A met B on DATE, who is on a visit"."""
    relative = sentence.tags.rfind("R", day, at) if day < at else -1
    if relative < 0 or sentence.phrases[relative].value == "where" or "T" in sentence.tags[relative:at]:
        return False
    return sentence.tags[relative - 1] in ",PUBG)"  # not "during which"


def _inserted(tags: str, at: int, day: int) -> int:
    """How far away a date is in a relative clause that is over, all the more if it tells of an event of its own."""
    if not is_inserted(tags, at, day):
        return 0
    return 30 if set(ACTS) & set(tags[tags.rfind("R", 0, day) : day]) else 12


def is_inserted(tags: str, at: int, day: int) -> bool:
    """Whether a date stands in a relative clause that is over before the cue: "A, who came on DATE, met B"."""
    relative = tags.rfind("R", 0, day) if day < at else -1
    if relative <= 0:
        return False
    named = _NAMED_IN.match(tags, relative, day)  # "whose minister, A, met them on DATE, B"
    return "," not in tags[named.end() if named else relative : day] and "," in tags[day:at]


def _behind(tags: str, at: int, day: int) -> int:
    """How far away is the date of what follows a relative clause with a cue: "A, who is in CITY, will on DATE"."""
    relative = max(tags.rfind(",R", 0, at), tags.rfind(",_@", 0, at)) if at < day else -1
    then = _NEXT_VERB.search(tags, at, day) if relative >= 0 and "," not in tags[relative + 1 : at] else None
    return 0 if then is None else 12 if then[1] in "FE" and tags[relative + 1] == "R" else 30


def distance(tags: str, at: int, other: int) -> int:
    """How far apart two phrases are: a verb, a relative or a conjunction between them counts for many words."""
    between = tags[min(at, other) + 1 : max(at, other)]
    words = len(between) // 3 + between.endswith(",")
    return (
        words
        + 8 * len(_EVENT.findall(between))
        + 5 * (between.count("Z") + between.count("R"))
        + 12 * between.count(";")
    )
