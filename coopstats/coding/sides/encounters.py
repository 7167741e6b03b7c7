"""Whom somebody meets: verbs and nouns of meeting before a name, the subject, the host's place."""

import re
from collections.abc import Sequence

from coopstats.coding.people.standing import Anchor, Parties, Said, code_at, spoken_of
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.plainwords import BE, HE, HIM, HIS, PERSONS, THEM, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.meetingwords import CALLS, MEETING, PARTNERS, meets, word_before
from coopstats.coding.sides.whereabouts import VISITS, nearest, where_received

_GROUPS = frozenset("delegation group guests visitors team mission party".split())
_VISITING = VISITORS | {"visiting"}
_CLAUSE = frozenset(("when", "as", "while", "after", "before", "where", "whom"))
_THAT = frozenset(("that", "while", "whereas"))
_NEAR = 6
_CLOSE = 4  # units from "I" to what I did
_FIRST_PERSON, _LABEL = frozenset(("i", "we", "me", "my", "our")), 14
_WITH = re.compile("h[tHRMmOoPpeDCs]*$")
_GUESTS = re.compile("t?[wm]{0,2}(D)[wmMpP]{0,2}[woO]")
_HEAD = 3  # units in which the head of a line names a place
_GOING = frozenset("flew flies travelled traveled travels proceeded proceeds moved went goes continued drove".split())
_OPENING = 3  # units in which the subject of a sentence stands


def side_met(
    scan: Scan, begin: int, first: int, met: int, before: Sequence[Anchor], said: Said, parties: Parties, named: str
) -> str:
    """Give the side of somebody met: not that of the subject."""
    if not (parties.home and parties.other):
        return parties.home
    if ahead := listed_ahead(scan, first, scan.sentence_of(first)[1], said):
        return ahead
    clause = max((at for at in range(begin, met) if scan.lows[at] in _THAT), default=-1)
    before = [anchor for anchor in before if anchor.unit > clause] or before  # "A said that B met NAME"
    last = before[-1].unit if before else met
    if last > met and any(by in scan.tags[last:first] and by in scan.tags[met:last] for by in "yh"):
        return before[-1].side  # "was received by A and later by B", "talked with A and at noon with B"
    by = _WITH.search(scan.tags, begin, last) if before and last < met else None
    if by and any(meets(scan, at, last) for at in (by.start() - 1, by.start() - 2)):
        return before[-1].side  # "talks with A on DATE and an audience with NAME"
    pronoun = bool(before) and bool(HE & {unit.low for unit in scan.units[max(met - 4, before[-1].unit) : met]})
    if pronoun and HIM & {unit.low for unit in scan.units[before[-1].unit : met]}:
        before, pronoun = (), False  # "A had received him on DATE; then he was the guest of NAME"
    if pronoun and before[-1].side != before[0].side:  # "A had been the guest of B, and he was seen by NAME"
        pronoun = not any(unit.low in VISITORS for unit in scan.units[before[0].unit : before[-1].unit])
    opens = bool(before) and bool(HE & {unit.low for unit in scan.units[begin : begin + 4]})  # "In CITY, she met"
    if (pronoun or opens) and any(meets(scan, at, before[0].unit) for at in range(begin, before[0].unit)):
        # "The guest met A, and he was received by NAME", "He met A and was received by NAME"
        before, pronoun = (), False
    subject = named or (
        before[-pronoun].side
        if before
        else _voice(scan, begin, met, said, parties.home)
        or _subject(scan, begin, first)
        or _spoken_of_last(scan, begin, said, parties)
    )
    if not subject and scan.units[met].low in CALLS:
        subject = _said_first(scan, begin, met)
    if not subject and scan.units[met].low == "call" and met < begin + 4 and scan.tags[begin] == "t":
        return parties.home  # "a courtesy call on the Minister by ..."
    if not subject and _VISITING & {unit.low for unit in scan.units[begin:met]}:
        subject = parties.sender  # "the visiting minister also called on NAME"
    subject = (
        subject
        or _group_before(scan, begin, met, parties)
        or _said_after(scan, first, said, scan.sentence_of(first)[1])
    )
    host = _place(scan, begin, first, met, said, parties)
    subject = subject or ("" if host else parties.sender)
    subject = subject or next((side for side in said.sides() if side in (parties.home, parties.other)), "")
    if before and _passive(scan, before[-1].unit, met, first):
        return parties.home  # "A welcomed the delegation, which had been received by NAME"
    if host not in ("", subject):
        return host
    if subject not in ("", parties.home):
        return parties.home
    if short_name(scan.codebook, parties.home) == parties.home:  # an organisation meets people where they are
        rest = range(first, scan.sentence_of(first)[1])
        if code := next((code_at(scan, at) for at in rest if scan.tags[at - 1 : at + 1] == "iK"), ""):
            return code
    if subject and parties.place not in ("", subject) and parties.place in said.known.values():
        return parties.place  # "He called on OFFICE NAME", sent from abroad
    return nearest(scan, first, parties.home, said) or parties.other


def _voice(scan: Scan, begin: int, met: int, said: Said, home: str) -> str:
    """Give the side of who says "I": in a transcript "NAME: This morning I met NAME", else whose text it is."""
    if not _FIRST_PERSON & {unit.low for unit in scan.units[begin : met + 1]} and scan.units[met].low != "thanks":
        return ""
    article = scan.article
    start = article.paragraphs[article.paragraph_at(scan.units[begin].start)][0]
    label = scan.unit_at(start)
    colon = scan.tags.find(":", label, label + _LABEL)
    if colon > 0:
        return next((anchor.side for anchor in said.between(label, colon)), "")
    close = "i" in {unit.low for unit in scan.units[max(met - _CLOSE, begin) : met]}
    return home if close or scan.units[met].low == "thanks" else ""


def _spoken_of_last(scan: Scan, begin: int, said: Said, parties: Parties) -> str:
    """Give the side of the subject of the sentence before one that opens with "He", or with "They" of guests."""
    if begin and scan.units[begin].low == "they":
        opens = scan.lows[scan.sentence_of(begin - 1)[0] :][:_OPENING]
        return "" if _GROUPS.isdisjoint(opens) else parties.sender or parties.against(parties.home)
    if not begin or scan.units[begin].low not in HE - {"they"}:
        return ""
    last = scan.sentence_of(begin - 1)[0]
    return next((anchor.side for anchor in said.between(last, begin) if anchor.unit < last + _HEAD), "")


def _said_first(scan: Scan, begin: int, end: int) -> str:
    """Give the country of the first words of a sentence: "The Chief of Staff, COUNTRY, calls on"."""
    for at in range(begin, end):
        where = scan.tags[at - 1] in "iu" or scan.tags[max(at - 2, 0) : at] in ("it", "ut")
        dateline = scan.tags[at + 1] in ":-"
        if scan.tags[at] in "CD" and not (where or dateline) and scan.units[at - 1].low not in VISITS:
            return code_at(scan, at)
    return ""


def listed_ahead(scan: Scan, first: int, end: int, said: Said) -> str:
    """Give the side of the next in a list that says it last: "met President NAME, Minister NAME and DEMONYM NAME"."""
    here = first
    for anchor in said.everybody(first, end):
        if "w" in scan.tags[here : anchor.unit] or ";" in scan.tags[here : anchor.unit]:
            return ""
        of_state = short_name(scan.codebook, anchor.side) != anchor.side
        if anchor.side and of_state and not (anchor.diplomat and said.own not in said.diplomats):
            verb = next((at for at in range(anchor.unit, end) if scan.tags[at] in "w;"), end)
            # "Invited by OFFICE NAME, OFFICE NAME came": without "and" the next one begins the clause.
            return anchor.side if "a" in scan.tags[first:verb] else ""
        here = anchor.unit
    return ""


def _said_after(scan: Scan, first: int, said: Said, end: int) -> str:
    """Give the one side of those named further on: "talks with NAME, when the DEMONYM minister NAME came"."""
    listed = next((k for k in range(first, end) if scan.tags[k] == "w"), end)
    sides = {
        anchor.side
        for anchor in said.between(listed, end)
        if _CLAUSE & {unit.low for unit in scan.units[max(anchor.unit - _NEAR, listed) : anchor.unit]}
    }
    return sides.pop() if len(sides) == 1 else ""


def _group_before(scan: Scan, begin: int, met: int, parties: Parties) -> str:
    """Give the country of a group that the text told of, else that of the guests: "The group was received by"."""
    if not any(unit.low in _GROUPS for unit in scan.units[begin : min(begin + 8, met)]):
        return ""
    for at in range(begin - 1, 0, -1):
        if scan.units[at].low in _GROUPS:
            code = next((told for k in (1, 2, 3) if (told := code_at(scan, at - k))), "")
            code = code or (code_at(scan, at + 2) if at + 2 < begin else "")
            if code:
                return code
    return parties.sender


def _passive(scan: Scan, last: int, met: int, first: int) -> bool:
    """Whether a relative clause tells by whom others were met."""
    return (
        scan.tags[word_before(scan, met, first)] == "y"
        and scan.units[met].low != "by"
        and bool({"which", "that"} & {unit.low for unit in scan.units[last:met]})
    )


def _place(scan: Scan, begin: int, first: int, met: int, said: Said, parties: Parties) -> str:
    """Give the country in which somebody is met, as far as it is that of a party: hosts are from there."""
    for at in range(first - 1, begin - 1, -1):
        code = code_at(scan, at)
        heads = at < begin + _HEAD and scan.tags[at + 1] in "(,:"  # "CITY (2 May): talks with NAME"
        if (
            scan.tags[at] not in "CK"
            or spoken_of(scan, at)
            or not (heads or (scan.tags[at - 1] in "iu" and at > begin) or scan.units[at - 1].low in VISITS)
        ):
            continue
        if (
            code in (parties.home, parties.other)
            or code in said.known.values()
            or at > met
            or (heads and scan.tags[at + 2 : at + 3] in ("J", "n"))
            or (scan.tags[at - 1] == "u" and _GOING & {unit.low for unit in scan.units[max(at - 4, begin) : at]})
            or "where" in (scan.low_at(at + 1), scan.low_at(at + 2))
            or at == begin + 1
        ):
            return code
    return ""


def meets_whom(scan: Scan, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the other side than that of the one whom the holder of an office goes on to meet."""
    partner = next((at for at in range(first, end) if scan.units[at].low in PARTNERS), end)
    if partner < end and any(
        scan.tags[k] == "s" or (scan.lows[k] in HIS and scan.tags[k - 1] not in "ahy")
        for k in range(max(partner - 4, first), partner)
    ):
        owner = said.between(first, partner)[-1:]  # "NAME was B's next interlocutor", "NAME, her host"
        ours = not owner or owner[0].side == parties.home
        return (nearest(scan, first, parties.home, said) or parties.other) if ours else ""
    for at in range(first, end):
        if scan.units[at].low in MEETING and not said.anybody(first, at):
            if scan.units[at - 1].low in BE and not scan.units[at].low.endswith("ing"):
                return ""
            if scan.low_at(at + 1) in ("me", "us") and not said.anybody(scan.sentence_of(first)[0], first):
                return where_received(scan, first) or parties.against(parties.home)  # "OFFICE NAME received me"
            if scan.low_at(at + 1) in THEM and (host := where_received(scan, first)):
                return host
            met = said.between(at, min(at + 8, end))
            if not met and VISITORS & {unit.low for unit in scan.units[at + 1 : min(at + 3, end)]}:
                return parties.against(parties.sender)  # "NAME thanked the guest"
            if not met and (group := _GUESTS.match(scan.tags, at + 1, end)):
                return parties.against(code_at(scan, group.start(1)))  # "NAME told visiting DEMONYM lawmakers"
            return parties.against(met[0].side) if met and met[0].side == parties.home else ""
    return ""


def _subject(scan: Scan, begin: int, verb: int) -> str:
    """Country of a subject that is no named person: "the Country minister", "the Demonym official"."""
    match = re.search("(?<![yh])(?<![yh]t)[DC]s?[mMpPTWBG]{0,3}[oO]", scan.tags[begin:verb]) or re.search(
        "(?<=[ntTwN])Dw", scan.tags[begin:verb]
    )
    told = match and (
        match[0][-1] != "w"
        or scan.low_at(begin + match.end()) in BE
        or scan.units[begin + match.end() - 1].low in PERSONS | {"side"}
    )
    return code_at(scan, begin + match.start()) if match and told else ""
