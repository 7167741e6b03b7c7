"""Whether the text says that an event of a name was held, and by which words: a verb, its day, a headline."""

import re
from typing import NamedTuple

from coopstats.coding.dates.days import is_exact, last_day
from coopstats.coding.rules.circumstances import LEAD
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.phrases import Sentence
from coopstats.coding.sentences.timing import NOT_WHEN, date_near

LIGHT = re.compile(r"[Lrk][^ZR;.PUwmlsvgi]{0,9}$")  # a verb that says that an event was held
_GAVE = re.compile(r"L[_D]{0,2}([UPGjB])[^ZR;.]{0,6}$")  # "gave the envoys a briefing"
_INFORMED = re.compile(r"@_{0,2}N[^;.RZ]*t_{0,2}([UPG])")
_HELD = re.compile(rf"{LIGHT.pattern}|H_{{0,3}}$")
# "A attended", "A led the delegation to", "A told the summit", "in his speech at"
_ATTENDED = re.compile(
    r"(?:[aAo](?:,?[@_]{0,2}[TK]){0,2},?|d[_DCG/$]{0,7}[>@])[_@DCSBGUj/&]{0,8}$|t_{0,2}$|Q[_/]{0,3}[>@][_@DCSKB/]{0,6}$"
)
_INSIDE = re.compile("@_{0,2}")
_GUEST = re.compile(r"E[_p/]{1,5}@_{0,2}$")  # "A was the guest of honour at a dinner"
_SAT = re.compile(r"(?:[/*@=,&][_DCB&,/yj]{1,16})?,?[FE_]{0,3}[Lm](?![_DSt]{0,4}[NMPU]|w)")  # "the commission met here"
_ENDED_WITH = re.compile(r"[w@]_{0,2}$")
_TRAVELLED = re.compile(r"(?:[vg]|E@)[^;.RZmrl]{0,14}\*_{0,4}$")  # "flew to CITY for the second session"
_IN_OFFICE = re.compile(r"R[_F]{0,2}[kd]_{0,2}$")  # "A, who co-chairs the commission"
_GOVERNED = re.compile(r"[@_]_{1,3}[/w]_{0,2}$")  # "in the framework of the dialogue", "in connection with it"
_WHOSE = "(?:,?(?:_{0,3}[NS]/)?R"  # "which", "whose", "the last session of which"
_AFTER = re.compile(  # but not "at the forum, A held talks"
    rf"(?!,[_D]{{0,3}}[PUGp])(?:\([^)]*\))?{_WHOSE})?[^ZR;.mlvgikhtx]{{0,24}}?(?:[Ho]|E_?a|E_(?=y)|L(?=_?[@TK.,])|E_?F(?=_?[@T*]))"
)
_AHEAD = re.compile(
    rf"(?:@_{{1,3}}|\([^)]*\))?,?{_WHOSE}[_E]{{0,2}})?[E_]{{0,2}}F[^,;.PRZ]{{0,14}}?T"
)  # "the summit, set for CITY in MONTH"
_DATED = re.compile(rf"(?:\([^)]*\))?[,@_]{{0,2}}{_WHOSE}[^.;:P]{{0,14}}?)?[_@KCHE,&/D]{{0,12}}?T(?!_?[mrelsxfi])")
_NOT_YET_HELD = re.compile(r"(?:W|\$)r[^;.PR]{0,6}$")  # "the bid to host", "COUNTRY's hosting of"
_WITH_ONE = re.compile(r"w(?:[_D]|C\$){0,4}P")  # "came for lunch with A"
_BEHIND = {  # what says of an event of a kind that it was held: "led by A", "a dinner that A gave", "with A on DATE"
    "consultations": (re.compile("[dk]_?y[_D]{0,3}P"),),
    "other": (re.compile(r",?[RZ]_{0,2}P[^;.RZ]{0,3}L"), re.compile(r"w(?:[_D]|C\$){0,4}P(?:/C)?,?[*@_]{0,3}T")),
}
_SIGNED = re.compile(r"/[^.;:ZRP]{1,12}?@?T")
_WITH_COUNTRY = re.compile(r"w[_D]{0,2}C")
_PLACE_BEHIND = re.compile(r"[_T(),]{0,4}@_?[KC]")
_WHERE = re.compile("[KC],?R_{0,3}$")  # "in CITY, where the conference is being held"
_GATHERED = frozenset("gathered gather gathers gathering assembled assemble converged converge flocked".split())
_CONVENED = frozenset(("held", "convened", "organised", "organized"))
_FOUNDED = frozenset(
    "set establish establishing establishes create creating creates form forming forms found revive reviving "
    "reactivate reactivating relaunch relaunching re-establish reestablish resuscitate revitalise revitalize".split()
)
_TO_COME = frozenset(("ahead", "before", "prior", "towards", "preparations", "preparation", "prepare", "preparing"))
_ENDS = frozenset(("close", "end", "conclusion", "opening", "outset"))  # "signed at the close of the commission"
_HOURS = frozenset("_TV:,(D-")  # what stands before the entry of a diary
_VERBS = frozenset("LHmrlsfvgikxtaEF")


class Assertion(NamedTuple):
    """The words that say that an event was held, as matches in the phrases' letters; `said` whether any do."""

    said: bool
    light: re.Match[str] | None  # "A held", "A hosted", "A gave B"
    gave: re.Match[str] | None  # "A gave B": whom
    informed: re.Match[str] | None  # "In a briefing, A informed B"
    attended: re.Match[str] | None
    travelled: re.Match[str] | None

    @property
    def verb(self) -> re.Match[str] | None:
        """The verb whose subject took part."""
        return self.light or self.attended or self.travelled


def asserted(reader: Reader, sentence: Sentence, at: int, kind: str, first: int, last: int) -> Assertion:
    """Look for the words that say that an event was held, whose name stands from `first` to `last`.

    Parameters
    ----------
    reader, sentence
        The sentence, and what is known of the text.
    at, first, last
        Numbers of the phrases of the event's cue and of its whole name.
    kind
        Of the event.

    Returns
    -------
    Assertion
        What was found, and whether it is enough for an event of this kind.
    """
    tags = sentence.tags
    light = _HELD.search(tags, max(first - 8, 0), first)
    gave = _GAVE.search(tags, max(first - 9, 0), first) if kind == "briefing" and not light else None
    informed = _INFORMED.match(tags) if kind == "briefing" and at <= LEAD else None
    attended = _ATTENDED.search(tags, max(first - 9, 0), first) or (_INSIDE.match(tags) if informed else None)
    if kind == "other" and not attended:
        attended = _GUEST.search(tags, max(first - 9, 0), first)
    travelled = _TRAVELLED.search(tags, 0, first) if kind in ("consultations", "conference") else None
    if light and sentence.tags[at] == "M" and reader.first_word(sentence.phrases[light.start()]).startswith("ha"):
        light = None  # "have a joint committee"
    found = Assertion(False, light or gave, gave, informed, attended, travelled)
    return found._replace(said=_is_said(reader, sentence, at, kind, first, last, found))


def _is_said(reader: Reader, sentence: Sentence, at: int, kind: str, first: int, last: int, found: Assertion) -> bool:
    """Whether what was found is enough: a conference needs a day or place too, a meeting a verb."""
    tags = sentence.tags
    after = _AFTER.match(tags, last)
    stands = bool(after) or any(way.match(tags, last) for way in (_AHEAD, *_BEHIND.get(kind, ())))
    stands = stands or _held_there(reader, sentence, last) or heads_entry(reader, sentence, first)
    stands = stands or (kind == "other" and tags[first - 1 : first] in ("*", "Z") and bool(_WITH_ONE.match(tags, last)))
    if kind not in ("conference", "consultations", "signing"):
        stands = stands and (kind != "call" or "=" in tags[at : last + 2])
        stands = stands and (kind != "meeting" or "@K" in tags or bool(date_near(sentence, at)))
        return bool(found.light or (found.attended and kind in ("other", "briefing")) or stands)
    if sentence.says(_FOUNDED, first - 4, first):
        return False  # "will create a committee on DATE"
    if kind == "conference" and _NOT_YET_HELD.search(tags, 0, first):
        return False
    day = _day_beside(sentence, at, kind, first, last)
    titled = sentence.title and not _VERBS & set(tags)
    gathered = "*" in tags[max(first - 3, 0) : first] and sentence.says(_GATHERED, 0, first)
    said = bool(found.verb) or stands or titled or gathered
    said = said or _is_timed(sentence, kind, day, first, last) or _leads(sentence, kind, first)
    if kind != "conference":
        return said
    there = bool(_PLACE_BEHIND.match(tags, last)) or "K" in tags[first:last] or gathered
    there = there or (stands and bool(_PLACE_BEHIND.match(tags, after.end() if after else last)))
    there = there or (stands and bool(_WHERE.search(tags, 0, first)))
    aside = found.attended and _is_aside(reader, sentence, found.attended.start())
    placed = day or there or bool(found.attended and not aside) or date_near(sentence, at) is not None
    return (said and placed) or _recalled(reader, sentence, at, first, there)


def _is_aside(reader: Reader, sentence: Sentence, verb: int) -> bool:
    """Whether people are only told to be at a conference when they do other things: "the group taking part in it"."""
    tags = sentence.tags
    return reader.first_word(sentence.phrases[verb]).endswith("ing") and tags[verb - 1 : verb] in ("G", "U", "P")


def heads_entry(reader: Reader, sentence: Sentence, first: int) -> bool:
    """Whether an event heads the entry of a diary: "14 August: 10.00 Presentation of credentials by A"."""
    bare = set(sentence.tags[:first]) <= _HOURS and not _VERBS & set(sentence.tags)
    return bare and bool(reader.parts.heads[1:])


def _day_beside(sentence: Sentence, at: int, kind: str, first: int, last: int) -> bool:
    """Whether a day stands in the name or right behind it, by which the event does not end."""
    tags = sentence.tags
    dated = _DATED.match(tags, last)
    days = (k for k in range(max(first - 2, 0), last) if tags[k] == "T")  # "this month's forum" is only spoken of
    if dated or any(tags[k + 1] != "$" or is_exact(sentence.phrases[k].value.start) for k in days):
        return not dated or sentence.values[dated.end() - 2] not in NOT_WHEN  # "there for it until DATE"
    signed = _SIGNED.match(tags, at + 1) if kind == "signing" else None
    return signed is not None and sentence.values[signed.end() - 2] not in NOT_WHEN


def _is_timed(sentence: Sentence, kind: str, day: bool, first: int, last: int) -> bool:
    """Whether an event is told with its day, or as a session that sat, and does not lie ahead of what is told."""
    tags = sentence.tags
    if sentence.says(_TO_COME, first - 4, first):
        return False  # "ahead of the summit in MONTH"
    sat = kind == "consultations" and _SAT.match(tags, last)
    return day or bool(sat or (kind == "signing" and "T" in tags and _ENDED_WITH.search(tags, 0, first)))


def _leads(sentence: Sentence, kind: str, first: int) -> bool:
    """Whether a session is what the text opens with, so that it was held, unless it is yet to be set up."""
    tags = sentence.tags
    if kind != "consultations" or sentence.number > LEAD or ">" in tags[max(first - 4, 0) : first]:
        return False
    governed = _GOVERNED.search(tags, 0, first)
    ended = governed and sentence.says(_ENDS, governed.start(), first)
    return not _IN_OFFICE.search(tags, 0, first) and (not governed or bool(ended))


def _held_there(reader: Reader, sentence: Sentence, last: int) -> bool:
    """Whether "held" follows: "a meeting held on DATE in CITY"."""
    with_country = _WITH_COUNTRY.match(sentence.tags, last)
    last = with_country.end() if with_country else last
    here = sentence.phrases[last : last + 2]
    return any(p.tag == "L" and reader.first_word(p) in _CONVENED for p in here)


def _recalled(reader: Reader, sentence: Sentence, at: int, first: int, there: bool) -> bool:
    """Whether a conference stands with a day long past: "signed in MONTH YEAR in CITY, at the NAME Summit"."""
    when, published = date_near(sentence, at), reader.scan.article.published or ""
    inside = sentence.tags[max(first - 2, 0) : first].rstrip("_").endswith("@")
    return bool(when and (there or inside) and last_day(when.end) < published[: len("2024-01")])
