"""Credentials: each envoy hands them over alone, however a text lists those who came that day."""

import re

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.days import is_exact
from coopstats.coding.rules.drafts import Chronicle, Draft
from coopstats.coding.rules.reading import Reader
from coopstats.coding.sentences.phrases import Phrase, Sentence, identity, people_meant
from coopstats.coding.settling.eventdays import one_day_in

_ENVOY = re.compile(
    r"(?i)\b(?:ambassador|high commissioner|nuncio|envoy|head of mission|charg[eé]e?s? d|representative|consul\b)"
)
_OF_COUNTRIES = re.compile(r"[Uj](?:[/,<][_D]{0,3})?(C(?:(?:,|&|,&)[_D]{0,2}C)*)")
_FROM_EACH = re.compile(r"[UjG]E?[</][_D]{0,3}(C(?:(?:,|&|,&)[_D]{0,3}C){2,})")
_LEAD = 4
_TOGETHER = 2
_RULE = "credentials: each envoy hands them to the host"


def present_credentials(reader: Reader) -> None:
    """Put one handover for each envoy in the place of what the rules made of a text on credentials.

    Parameters
    ----------
    reader
        The text as read by the rules; its drafts are changed.
    """
    known = [draft for draft in reader.drafts if draft.kind == "handover" and draft.status != "planned"]
    lead = reader.sentences[: _LEAD + 1] if known else []
    told = next((s for s in lead if not s.title and paper_in(s) >= 0), None)
    if told is None or "F" in told.tags[: paper_in(told)]:
        return
    host = _host(reader, told, known)
    if host is None:
        return
    side = reader.side(host)
    envoys = [p for p in _envoys(reader, told, host) if reader.side(p) != side]
    first = max(known, key=lambda draft: len(draft.people))
    if not envoys or (len(envoys) == 1 and len(first.people) == _TOGETHER and host.value in first.people):
        same = [d for d in reader.drafts if d.kind == "meeting" and d.people == first.people]
        reader.drafts = Chronicle(d for d in reader.drafts if d not in same or d.sentence != first.sentence)
        return
    lows = reader.scan.lows[told.phrases[0].first : told.phrases[-1].last]
    together = "ceremony" in lows and "separate" not in lows  # the text itself says that they came together
    hosts = [s for s in first.seats if s.person not in (None, host.value) and s.side == side]
    if together or (len(first.people) - len(hosts) > _TOGETHER and not first.rule.startswith("occasion")):
        reader.sit(first, envoys, rule=_RULE)
        apart = [d for d in known if d is not first and (d.sentence, d.rule) == (first.sentence, first.rule)]
        reader.drafts = Chronicle(d for d in reader.drafts if not (together and d in apart))
        return
    handovers = []
    for envoy in envoys:
        for draft in reader.event("handover", told, paper_in(told), _RULE, attendee=[envoy], recipient=[host]):
            draft.when = _day_of(reader, envoy) or first.when or draft.when
            draft.city, draft.country = first.city, first.country
            for seat in hosts:
                draft.sit(seat)
            handovers.append(draft)
    if not handovers:
        return
    pairs = [{envoy.value, host.value} for envoy in envoys]
    same = [d for d in reader.drafts if d.kind == "meeting" and d.people in pairs and not d.more]
    others = [d for d in reader.drafts if d not in known and d not in same]
    reader.drafts = Chronicle(others + handovers)


def _day_of(reader: Reader, envoy: Phrase) -> DateSpan | None:
    """Give the one day of the sentence that first names an envoy, if it names no other."""
    who = identity(envoy)
    told = next((s for s in reader.sentences if not s.title and who in map(identity, s.phrases)), None)
    day = one_day_in(told) if told else None
    alone = told and sum(p.tag == "P" and is_envoy(reader, p.value) for p in told.phrases) == 1
    return day if alone and day and is_exact(day.end) else None


def paper_in(sentence: Sentence) -> int:
    """Give the phrase for credentials, or for their presentation; -1 if there is none."""
    papers = (
        at for at, phrase in enumerate(sentence.phrases)
        if phrase.tag == "Y" or (phrase.tag == "N" and phrase.value.cue.kind == "handover")
    )  # fmt: skip
    return next(papers, -1)


def _host(reader: Reader, told: Sentence, known: list[Draft]) -> Phrase | None:
    """Give who took the credentials: the one whom the rules found, or who stands before "received" or behind "to"."""
    found = [s.person for draft in known for s in draft.seats if s.role == "recipient" and s.person is not None]
    found += [phrase.value for phrase in told.phrases if phrase.tag == "P"]
    if reader.main and reader.main.tag == "P" and reader.main.value in reader.parts.principals:
        found.append(reader.main.value)
    hosts = people_meant(person for person in found if not is_envoy(reader, person))
    # Who is named as sender of the letters is at home elsewhere.
    return min(hosts, key=lambda host: reader.home not in ("", reader.side(host)), default=None)


def is_envoy(reader: Reader, person: int) -> bool:
    """Whether somebody is an ambassador, or another who presents credentials."""
    return any(_ENVOY.search(post.title) for post in reader.parts.people[person].posts)


def _envoys(reader: Reader, told: Sentence, host: Phrase) -> list[Phrase]:
    """Give the envoys whom the text names; where it names none, one for each of "the Ambassadors of A, B and C"."""
    elsewhere = (
        d for d in reader.drafts if d.kind == "meeting"
        # "Separately, the deputy minister received B"
        and (d.told < told.number or (len(d.people) == _TOGETHER and host.value not in d.people))
    )  # fmt: skip
    before = {n for d in elsewhere for n in d.people}
    people = [n for n, person in enumerate(reader.parts.people) if person.mentions and n not in before]
    near = (s for s in reader.sentences if told.number <= s.number <= told.number + 1)
    of_each = next(((s, at) for s in near if (at := _FROM_EACH.search(s.tags))), None)
    if of_each:  # "from the envoys of A, B and C", of whom the text may name some
        by_side = {reader.side(envoy): envoy for envoy in people_meant(n for n in people if is_envoy(reader, n))}
        states = (p for p in of_each[0].phrases[slice(*of_each[1].span(1))] if p.tag == "C")
        return [by_side.get(str(state.value), state) for state in states]
    gave = {n for draft in reader.drafts if draft.kind == "handover" for n in draft.people} - {host.value}
    home = reader.parts.people[host.value].country
    guests = [n for n in people if reader.parts.people[n].country != home]
    named = [n for n in guests if n in gave or is_envoy(reader, n)]
    named = named or [n for n in guests if n not in reader.parts.principals]
    if named:
        return people_meant(named)
    of = _OF_COUNTRIES.search(told.tags)
    listed = told.phrases[of.start() : of.end(1)] if of else ()
    return [p for p in listed if p.tag == "C" or (p.tag == "U" and p.value.side)]
