"""Whom somebody meets: verbs and nouns of meeting before a name, the subject, the host's place."""

import re
from collections.abc import Sequence

from coopstats.coding.people.standing import Anchor, Parties, Said, code_among, code_at, spoken_of
from coopstats.coding.scanning.gazetteer import short_name
from coopstats.coding.scanning.plainwords import BE, HE, HIM, HIS, PERSONS, THEM, VISITORS
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sides.ledgroups import DELEGATIONS, told_before
from coopstats.coding.sides.meetingwords import MEETING, PARTNERS, meets, next_clause, word_before, words_of_meeting
from coopstats.coding.sides.whereabouts import VISITS, at_headquarters, beyond, is_aside, where_received

_GROUPS = DELEGATIONS | {"guests", "visitors"}
_VISITING = VISITORS | {"visiting"}
# "to COUNTRY, from 1 to 3 May, where she met", "to COUNTRY last week, during which he was received by"
_THERE = re.compile(r"[^.;:]{0,40}?\b(?:where|(?:during|in|on) which)\b")
_CLAUSE = frozenset(("when", "as", "while", "after", "before", "where", "whom"))
_THAT = frozenset(("that", "while", "whereas"))
_RELATIVE = frozenset(("which", "that"))
_NEAR = 6
_CLOSE = 4  # units from "I" to what I did
_FIRST_PERSON, _LABEL = frozenset(("i", "we", "me", "my", "our")), 14
_BESIDE = re.compile("[hy][tHRMmOoPpeDCs]*$")
_GUESTS = re.compile("t?[wm]{0,2}(D)[wmMpP]{0,2}[woO]")
_HEAD = 3  # units in which the head of a line names a place
_GOING = frozenset("flew flies travelled traveled travels proceeded proceeds moved went goes continued drove".split())
_OPENING = 7  # units in which the subject of a sentence stands, behind its office


def side_met(
    scan: Scan, begin: int, first: int, met: int, before: Sequence[Anchor], said: Said, parties: Parties, named: str
) -> str:
    """Give the side of somebody met: not that of the subject."""
    if not (parties.home and parties.other):
        return parties.home
    end = scan.sentence_of(first)[1]
    if ahead := listed_ahead(scan, first, end, said):
        return ahead
    clause = max((at for at in range(begin, met) if scan.lows[at] in _THAT), default=-1)
    before = [anchor for anchor in before if anchor.unit > clause] or before  # "A said that B met NAME"
    last = before[-1].unit if before else met
    if last > met and any(by in scan.tags[last:first] and by in scan.tags[met:last] for by in "yh"):
        return before[-1].side  # "was received by A and later by B", "talked with A and at noon with B"
    by = _BESIDE.search(scan.tags, begin, last) if last < met else None
    if by and any(meets(scan, at, last) for at in (by.start() - 1, by.start() - 2)):
        return before[-1].side  # "talks with A on DATE and an audience with NAME", "was received by A and met NAME"
    acting = _acting(scan, begin, met, before)
    told = (
        acting[0].side
        if acting
        else _voice(scan, begin, met, said, parties.home)
        or _subject(scan, begin, first)
        or _spoken_of_last(scan, begin, said, parties)
    )
    visiting = not _VISITING.isdisjoint(scan.lows[begin:met])  # "the visiting minister also called on NAME"
    subject = (
        named
        or told
        or (parties.sender if visiting else "")
        or _group_before(scan, begin, met, parties)
        or _said_after(scan, first, said, end)
    )
    host = at_headquarters(scan, begin, end) or _place(scan, begin, first, met, said, parties)
    subject = subject or ("" if host else parties.sender)
    subject = subject or next((side for side in said.sides() if side in (parties.home, parties.other)), "")
    if acting and _passive(scan, acting[-1].unit, met, first):
        return parties.home  # "A welcomed the delegation, which had been received by NAME"
    if host not in ("", subject):
        return host
    if subject not in ("", parties.home):
        return parties.home
    if short_name(scan.codebook, parties.home) == parties.home:  # an organisation meets people where they are
        cities = (at for at in range(first, end) if scan.tags[at - 1 : at + 1] == "iK" and not is_aside(scan, at))
        if there := code_among(scan, cities):
            return there
    if subject and parties.place not in ("", subject) and parties.place in said.known.values():
        return parties.place  # "He called on OFFICE NAME", sent from abroad
    return beyond(scan, first, parties.home, said, parties)


def _acting(scan: Scan, begin: int, met: int, before: Sequence[Anchor]) -> Sequence[Anchor]:
    """Give those named before, the subject first; nobody where "he" is somebody of whom the text told earlier."""
    if not before:
        return ()
    last = before[-1].unit
    if "who" in scan.lows[last:met]:
        return before[-1:]  # "A received B, who then met NAME"
    pronoun = not HE.isdisjoint(scan.lows[max(met - 4, last) : met])
    if pronoun and any(scan.lows[at] in HIM and scan.lows[at - 1] in MEETING for at in range(last, met)):
        return ()  # "A had received him on DATE; then he was the guest of NAME"
    if pronoun and before[-1].side != before[0].side:  # "A had been the guest of B, and he was seen by NAME"
        pronoun = VISITORS.isdisjoint(scan.lows[before[0].unit : last])
    opens = not HE.isdisjoint(scan.lows[begin : begin + 4])  # "In CITY, she met"
    if (pronoun or opens) and words_of_meeting(scan, begin, before[0].unit):
        return ()  # "The guest met A, and he was received by NAME", "He met A and was received by NAME"
    return before[-1:] if pronoun else before


def _voice(scan: Scan, begin: int, met: int, said: Said, home: str) -> str:
    """Give the side of who says "I": in a transcript "NAME: This morning I met NAME", else whose text it is."""
    thanks = scan.lows[met] == "thanks"
    if not thanks and _FIRST_PERSON.isdisjoint(scan.lows[begin : met + 1]):
        return ""
    article = scan.article
    label = scan.unit_at(article.paragraphs[article.paragraph_at(scan.units[begin].start)][0])
    colon = scan.tags.find(":", label, label + _LABEL)
    if colon > 0:
        return next((anchor.side for anchor in said.between(label, colon)), "")
    return home if thanks or "i" in scan.lows[max(met - _CLOSE, begin) : met] else ""


def _spoken_of_last(scan: Scan, begin: int, said: Said, parties: Parties) -> str:
    """Give the side of the subject of the sentence before one that opens with "He", or with "They" of guests."""
    if not begin or scan.lows[begin] not in HE:
        return ""
    last = scan.sentence_of(begin - 1)[0]
    if scan.lows[begin] == "they":
        groups = not _GROUPS.isdisjoint(scan.lows[last : last + _OPENING])
        return (parties.sender or parties.against(parties.home)) if groups else ""
    return next((anchor.side for anchor in said.between(last, min(last + _OPENING, begin))), "")


def listed_ahead(scan: Scan, first: int, end: int, said: Said) -> str:
    """Give the side of the next in a list that says it last: "met President NAME, Minister NAME and DEMONYM NAME"."""
    verb = next_clause(scan, first, end)
    if "a" not in scan.tags[first:verb]:
        return ""  # "Invited by OFFICE NAME, OFFICE NAME came": without "and" the next one begins the clause
    for anchor in said.everybody(first, min(verb + 1, end)):
        of_state = short_name(scan.codebook, anchor.side) != anchor.side
        if anchor.side and of_state and not (anchor.diplomat and said.own not in said.diplomats):
            return anchor.side
    return ""


def _said_after(scan: Scan, first: int, said: Said, end: int) -> str:
    """Give the one side of those named further on: "talks with NAME, when the DEMONYM minister NAME came"."""
    listed = next((k for k in range(first, end) if scan.tags[k] == "w"), end)
    sides = {
        anchor.side
        for anchor in said.between(listed, end)
        if not _CLAUSE.isdisjoint(scan.lows[max(anchor.unit - _NEAR, listed) : anchor.unit])
    }
    return sides.pop() if len(sides) == 1 else ""


def _group_before(scan: Scan, begin: int, met: int, parties: Parties) -> str:
    """Give the country of a group that the text told of, else that of the guests: "The group was received by"."""
    if _GROUPS.isdisjoint(scan.lows[begin : min(begin + 8, met)]):
        return ""
    return told_before(scan, begin) or parties.sender


def _passive(scan: Scan, last: int, met: int, first: int) -> bool:
    """Whether a relative clause tells by whom others were met."""
    return (
        scan.tags[word_before(scan, met, first)] == "y"
        and scan.lows[met] != "by"
        and not _RELATIVE.isdisjoint(scan.lows[last:met])
        and HE.isdisjoint(scan.lows[last:met])  # "told of his stay, during which he was received by NAME"
    )


def _place(scan: Scan, begin: int, first: int, met: int, said: Said, parties: Parties) -> str:
    """Give the country in which somebody is met, as far as it is that of a party: hosts are from there."""
    for at in range(first - 1, begin - 1, -1):
        if scan.tags[at] not in "CK" or spoken_of(scan, at):
            continue
        heads = at < begin + _HEAD and scan.tags[at + 1] in "(,:"  # "CITY (2 May): talks with NAME"
        if not (heads or (scan.tags[at - 1] in "iu" and at > begin) or scan.lows[at - 1] in VISITS):
            continue
        code = code_at(scan, at)
        if (
            code in (parties.home, parties.other)
            or code in said.known.values()
            or at > met
            or (heads and scan.tags[at + 2 : at + 3] in ("J", "n"))
            or (scan.tags[at - 1] == "u" and not _GOING.isdisjoint(scan.lows[max(at - 4, begin) : at]))
            or _THERE.match(scan.low, scan.units[at].end, scan.units[met].start)
            or at == begin + 1
        ):
            return code
    return ""


def meets_whom(scan: Scan, first: int, end: int, said: Said, parties: Parties) -> str:
    """Give the other side than that of the one whom the holder of an office goes on to meet."""
    partner = next((at for at in range(first, end) if scan.lows[at] in PARTNERS), end)
    if partner < end and any(
        scan.tags[k] == "s" or (scan.lows[k] in HIS and scan.tags[k - 1] not in "ahy")
        for k in range(max(partner - 4, first), partner)
    ):
        owner = said.between(first, partner)[-1:]  # "NAME was B's next interlocutor", "NAME, her host"
        ours = not owner or owner[0].side == parties.home
        return beyond(scan, first, parties.home, said, parties) if ours else ""
    at = next((at for at in range(first, end) if scan.lows[at] in MEETING), end)
    if at == end or said.anybody(first, at) or (scan.lows[at - 1] in BE and not scan.lows[at].endswith("ing")):
        return ""
    whom = scan.low_at(at + 1)
    if whom in ("me", "us") and not said.anybody(scan.sentence_of(first)[0], first):
        return where_received(scan, first) or parties.against(parties.home)  # "OFFICE NAME received me"
    if whom in THEM and (host := where_received(scan, first)):
        return host
    if met := said.between(at, min(at + 8, end)):
        return parties.against(parties.home) if met[0].side == parties.home else ""
    if not VISITORS.isdisjoint(scan.lows[at + 1 : min(at + 3, end)]):
        return parties.against(parties.sender)  # "NAME thanked the guest"
    guests = _GUESTS.match(scan.tags, at + 1, end)  # "NAME told visiting DEMONYM lawmakers"
    return parties.against(code_at(scan, guests.start(1))) if guests else ""


def _subject(scan: Scan, begin: int, verb: int) -> str:
    """Country of a subject that is no named person: "the Country minister", "the Demonym official"."""
    match = re.search("(?<![yh])(?<![yh]t)[DC]s?[mMpPTWBG]{0,3}[oO]", scan.tags[begin:verb]) or re.search(
        "(?<=[ntTwN])Dw", scan.tags[begin:verb]
    )
    told = match and (
        match[0][-1] != "w"
        or scan.low_at(begin + match.end()) in BE
        or scan.lows[begin + match.end() - 1] in PERSONS | {"side"}
    )
    return code_at(scan, begin + match.start()) if match and told else ""
