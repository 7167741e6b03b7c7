"""Who else took part in an event already told: present, accompanying, at the head of a delegation, travelling along."""

import re

from coopstats.coding.rules.attended import ATTENDS, attend
from coopstats.coding.rules.drafts import Draft
from coopstats.coding.rules.meant import resolve
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import PARTIES
from coopstats.coding.sentences.clauses import main_subject, objects, subject
from coopstats.coding.sentences.lists import listed
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.triggers import VERBS
from coopstats.coding.sides.alongside import goes_along

# "Also present were A and B", "attended by A and B", "Attending the meetings were A, B".
_LISTED = re.compile(r"[_,NSj@>/DC*BZp]{0,9}[UP]?[E:][_:]{0,3}(P)|[_:@]{0,3}[yw]?[_D]{0,2}(P|U(?=(?:,?&?_?C)+,P))")
_PASSIVE = re.compile(r"E_?$")
_EVENT = re.compile(r"[_@DCK]{0,8}(N)")
_BESIDE = re.compile(r"(?:_{1,4}&)?[_D]{0,3}(P)")  # "accompanied by his wife and NAME"
_AND_BY = re.compile(r"[,&][_GUBDC]{0,4}y[_D]{0,2}(P)")
_VERB_AHEAD = re.compile(f"[{VERBS}N]")
_ONLOOKERS = re.compile(r"(?:K:|K[,_]{0,3}-?_?)?w[_D]{0,2}(P)(?:[,&_DC]*P)*$")
_SPEAKERS = frozenset("speakers participants attendees panellists panelists guests".split())
INCLUDED = "includes: A was of the delegation"
_BEARER = re.compile(r"_{2,3}E_?(P)")
_BEARERS = frozenset(("bearer", "carrier", "courier", "messenger"))
_COMPANY = PARTIES | {"company"}
_IN_IT = re.compile(r"(?:_{0,2}G)?_?[@/][_D]{0,3}[GB](?:/[_D]{0,2}[CB])?E[_:]{0,2}(P)")
_LEADER = re.compile(r"G\$[_U,]{0,3}P")  # "the delegation's leader, A"
_OF_PARTY = re.compile("E_?/_?D?$")  # "A and B were of the party"
_HEAD_WAS = re.compile(r"[_DC/$]{0,5}G?E[_:D]{0,3}(P)")  # "at the head of the delegation was A"
_WHICH = re.compile(r"G,?R_{0,2}P_?$")  # "the group, which A heads"
_SIDES = frozenset(("side", "team"))
_BELONG = frozenset("belong belongs belonged part member members among".split())
_WITH_HIM = re.compile(
    r"(?:w_?[Ppj]|@_?[Pp]\$_|_?@_[_N](?=E))F?(?:[_@,DCKB/]){0,6}(?:[Eg]|(?<=w[Ppj])_)[_U,/B&]{0,8}(P)"
    r"|[=n][_/UGDjZ]{0,6}[aE]E?[_:]{0,2}(P)"  # "among them were A and B"
    r"|_GE_{0,2}(P)"  # "the other delegate was A"
    r"|a?_{0,2}[*@][_D]{0,3}[CB]?_{0,2}:[_D]{0,2}(P)"  # "For COUNTRY: A and B"
)
_MOVES = frozenset("vgquand")  # letters of verbs that a sentence about company may have
_ACTS = frozenset(VERBS) - _MOVES
_WITH = re.compile(r"[gvq](?:<?_?[CK])?[_T,>@CK]{1,9}w(?:[_D]|C\$){0,3}(P)(?!\$)")  # "arrived in CITY with B"
_WITH_HER = re.compile(r"[gvq][^;.RZPmrlsx]*,_w(?:_|p){1,2}(P)(?!\$)")  # "flew to CITY, taking with her B"
_WITH_ONE = re.compile(
    r"P(?:/_?[CB])?,w(?:[_D]|C\$){0,3}(P)(?=(?:[,&_D]{1,4}P)*,[_FEL]{0,3}[gvq])"
)  # "A, with B, went to"
_NEAR = 3  # sentences


def attends(reader: Reader, sentence: Sentence, at: int) -> None:
    """Seat those who also attended, accompanied, witnessed."""
    tags = sentence.tags
    accompanies = sentence.cue(at).term == "accompanied"
    event = _EVENT.match(tags, at + 1)
    if event and sentence.cue(event.start(1)).kind == "conference":
        return
    if tags[at - 1 : at] == ">" and not (event or accompanies):
        return  # "are in the country to take part in the celebrations"
    onlookers = _ONLOOKERS.match(tags, 0, at) if sentence.phrases[at].last - sentence.phrases[at].first > 1 else None
    if onlookers:  # "With A and B looking on, C signed"
        seen = listed(sentence, onlookers.start(1), at)
        attend(reader, sentence, seen, wait=bool(_VERB_AHEAD.search(tags, at + 1)))
        return
    told = _LISTED.match(tags, at + 1)
    passive = _PASSIVE.search(tags, max(at - 2, 0), at) or tags[at - 1 : at + 2] == ",ay"
    who: list[Phrase] = []
    if told and (passive or at < 4 or tags[at + 1 : at + 2] in "y:" or accompanies or not subject(sentence, at)):
        first = told.start(told.lastindex or 1)
        if tags[first + 1 : first + 2] == "$":
            return  # "witnessed A's swearing in"
        who = listed(sentence, first, prepositions="y")
    if not told and passive:  # "were joined for part of the time by A"
        who = objects(sentence, at, "y", reach=8)
    if not who or (accompanies and at and not passive and tags[at + 1 : at + 2] != "y"):
        who = subject(sentence, at)
    attend(reader, sentence, resolve(reader, sentence, who), accompanies=accompanies)


def beside(reader: Reader, sentence: Sentence, at: int) -> None:
    """Seat those named behind "accompanied by", "in the presence of", "together with"."""
    first = _BESIDE.match(sentence.tags, at + 1)
    if first:
        who = listed(sentence, first.start(1), prepositions="yw")
        here = any(d.sentence == sentence.number for d in reader.recent)
        ahead = _VERB_AHEAD.search(sentence.tags, at + 1)
        attend(reader, sentence, who, accompanies=True, wait=not here and bool(ahead or not reader.drafts))


def includes(reader: Reader, sentence: Sentence, at: int) -> None:
    """Seat the members of a delegation."""
    behind = [p for p in objects(sentence, at, "", direct=True) if p.tag == "P"]
    met = {n for d in reader.recent if d.sentence == sentence.number for n in d.people}
    if "G" not in sentence.tags[:at] or met & {p.value for p in behind}:
        opening = reader.scan.lows[sentence.phrases[0].first : sentence.phrases[at].first][:4]
        attend(reader, sentence, [] if _SPEAKERS.isdisjoint(opening) else behind)  # "speakers included A and B"
        return
    if visit := _visit_of(reader, sentence, at, behind):
        reader.sit(visit, behind, rule=INCLUDED)
    else:
        attend(reader, sentence, behind, rule=INCLUDED)


def _visit_of(reader: Reader, sentence: Sentence, at: int, members: list[Phrase]) -> Draft | None:
    """Give the visit of the delegation, told of before, to which the members belong: "The delegation also includes"."""
    if not any(p.tag == "G" and _is_delegation(p) for p in sentence.phrases[max(at - 6, 0) : at]):
        return None
    sides = reader.sides(members)
    visits = (d for d in reversed(reader.drafts.visits) if d.people and d.sentence < sentence.number)
    return next((d for d in visits if d.status != "past" and sides & {s.side for s in d.seats} - {d.country}), None)


def led(reader: Reader, sentence: Sentence, at: int) -> None:
    """Seat the heads of delegations: A led the delegation; the delegation was led by A."""
    tags = sentence.tags
    behind = objects(sentence, at, "y", reach=6)
    if reader.last_word(sentence.phrases[at]) == "by":  # "COUNTRY was represented by A"
        behind = objects(sentence, at, "", direct=True)
    if behind:  # "led by A, the other by B"
        behind += [sentence.phrases[m.start(1)] for m in _AND_BY.finditer(tags, at + 1)]
    side = sentence.says(_SIDES, at, at + 6) or any(_is_delegation(p) for p in sentence.phrases[at : at + 6])
    inverted = _HEAD_WAS.match(tags, at + 1) if not behind else None
    which = _WHICH.search(tags, 0, at) if not behind else None
    if not (behind or inverted or which or side) and "G" not in tags[at : at + 8]:
        return
    near = sentence.phrases[which.start() if which else at : at + 6]
    of_guests = not behind and any(p.value == "delegation" or _is_delegation(p) for p in near)
    behind = sentence.found(inverted) if inverted else behind
    who = [p for p in behind or subject(sentence, at) if p.tag == "P"]
    here = any(d.sentence == sentence.number for d in reader.recent)
    wait = bool(behind) and not here and tags[at - 1 : at] != "E"
    wait = wait and bool(_VERB_AHEAD.search(tags.replace("d", "_"), at + 1))  # not "A led one side and B the other"
    attend(reader, sentence, who, rule=INCLUDED if of_guests else ATTENDS, wait=wait)


def _is_delegation(phrase: Phrase) -> bool:
    words = str(phrase.value.words).lower() if phrase.tag in "GB" else ""
    return "delegation" in words or words in PARTIES


def with_him(reader: Reader, sentence: Sentence) -> None:
    """Seat the company: "With the Minister were A and B", "among them were A and B"."""
    _members(reader, sentence)
    if "P" not in sentence.tags:
        return
    bearer = _BEARER.match(sentence.tags)
    if bearer and reader.last and sentence.says(_BEARERS, 0, bearer.start(1)):
        reader.sit(reader.last, sentence.found(bearer), rule=ATTENDS)  # "Its bearer was A"
    match = _WITH_HIM.match(sentence.tags)
    first = match.start(match.lastindex or 0) if match else 0
    if match and sentence.values[first] not in reader.parts.reporters:
        who = listed(sentence, first)
        company = not _COMPANY.isdisjoint(reader.scan.lows[sentence.phrases[0].first : who[0].first])
        if company and reader.visit and reader.visitors:
            reader.sit(reader.visit, who, rule="attends: A came along")
        else:
            attend(reader, sentence, who)


def _members(reader: Reader, sentence: Sentence) -> None:
    """Seat the members: "A and B belong to the delegation", "A is part of it", "In the delegation are A and B"."""
    tags = sentence.tags
    for at, phrase in enumerate(sentence.phrases):
        if phrase.tag not in "GB" or not _is_delegation(phrase):
            continue
        near = sentence.phrases[max(at - 5, 0) : at]
        belong = any((p.value.words if p.tag == "G" else p.value) in _BELONG for p in near)
        belong = belong or bool(_OF_PARTY.search(tags, 0, at))
        who = main_subject(sentence, at) if belong else []
        if leader := _LEADER.match(tags, at):
            who = [sentence.phrases[leader.end() - 1]]
        if inverted := _IN_IT.match(tags):
            who = listed(sentence, inverted.start(1))
        visit = next((d for d in reader.recent if d.kind == "visit" and d.status == "held" and not d.title), None)
        guests = {s.side for s in visit.seats if s.role != "host"} - {""} if visit else set()
        if visit:  # "A, who is part of the delegation, met B separately"
            reader.sit(visit, [p for p in who if p.tag == "P" and reader.side(p) in guests], rule=INCLUDED)
        attend(reader, sentence, who, rule=INCLUDED)


def travels_along(reader: Reader, sentence: Sentence) -> None:
    """Seat in the visit told last those who go with the visitors, hosts apart.

    Parameters
    ----------
    reader
        The text as read; its visits are changed.
    sentence
        A sentence that has been read.
    """
    tags = sentence.tags
    visit = None if sentence.title or "P" not in tags else reader.visit
    if visit is None or not 0 <= sentence.number - visit.told <= _NEAR:
        return
    told = sentence.number == visit.told
    along = next((m for way in (_WITH, _WITH_HER, _WITH_ONE) if (m := way.search(tags))), None) if told else None
    if along:
        who = listed(sentence, along.start(1))
    elif not _ACTS & set(tags):
        behind = tags.rfind(";") + 1 if sentence.number == visit.sentence else 0
        clause = sentence.phrases[behind:] if behind or sentence.number > visit.sentence else ()
        who = [p for p in clause if p.tag == "P" and goes_along(reader.scan, p.first)]
    else:
        return
    for phrase in who:
        away = phrase.tag == "P" and not (reader.side(phrase) == visit.country and reader.stated_side(phrase.value))
        if away and phrase.value not in reader.parts.reporters | reader.parts.principals:
            reader.sit(visit, [phrase], rule=ATTENDS)
