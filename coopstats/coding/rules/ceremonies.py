"""Rules for ceremonies and acts: signing, handing over papers, opening, chairing, speaking, being briefed."""

import re

from coopstats.coding.rules.attended import attend
from coopstats.coding.rules.meant import people_in, resolve
from coopstats.coding.rules.named import extent, is_parliament, kind_of
from coopstats.coding.rules.reading import Drafts, Reader
from coopstats.coding.rules.several import STATES, both
from coopstats.coding.rules.takers import PASSIVE
from coopstats.coding.sentences.clauses import objects, subject
from coopstats.coding.sentences.phrases import Phrase, Sentence, is_singular

_SIDES = frozenset(
    "sides parties countries delegations ministries institutions universities governments agencies companies chambers "
    "organisations organizations parliaments academies cities".split()
)
_INVERTED = re.compile(r"[_>/*DCKN]{0,10}E(?:[_DC]|C\$){0,4}(P)")
_DELEGATION = re.compile(r"G[_/CD]{0,3},?E?$")  # "the delegation, chaired by A"
_BETWEEN = re.compile(r"[_@TK]{0,6}=([^.,;:LHRZwmr@]+)")
_NEAR = re.compile(r"[^;.ZRP]{0,8}?([NSM])")  # "opened the fair"
_CHAIRED = re.compile(r"[^;.ZR]{0,10}?([NSM])")  # "co-chaired with B the session"
_WHICH = re.compile(r"[NSM][^;.RZ]{0,8}R[^;.RZ]{0,5}$")
_EARLIER = frozenset("previously earlier already recently newly existing".split())
_DOMESTIC = frozenset(
    "law laws bill bills decree decrees order legislation ordinance petition guestbook book register".split()
)
_MINUTES = frozenset(("minutes", "protocol", "act", "record"))
_DID = frozenset("did put appended affixed added set signed inked".split())
_SAME = frozenset("so same likewise signature name pen hand signed inked".split())
_DOCUMENTS = frozenset(
    "agreement agreements memorandum memoranda treaty protocol declaration convention accord contract document "
    "documents pact charter statement mou".split()
)
_SEVERAL = frozenset("agreements accords treaties memoranda protocols contracts deals documents mous pacts".split())


def signs(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A and B signed; it was signed by A and B, between C and D."""
    tags, phrases, units = sentence.tags, sentence.phrases, reader.scan.units
    told_on = at + 1 < len(tags) and sentence.values[at + 1] in _EARLIER
    if told_on and at and tags[at] == "i" and "T" not in tags and reader.first_word(phrases[at - 1]) in _DOCUMENTS:
        return  # "the agreement signed earlier by A"
    if at and (sentence.before(at) in _EARLIER or tags[at - 1] in "YX"):
        return  # "previously signed agreements", "the letter signed by A"
    if _is_background(reader, sentence, at):
        return
    passive = bool(at) and (tags[at - 1] == "E" or tags[at] == "H")  # "was signed", "was concluded"
    near = phrases[max(at - 3, 0) : at] if passive else phrases[at + 1 : at + 6]
    if any(units[p.first].low in _DOMESTIC for p in near) or (
        not passive and near and units[near[0].first].low == "no"
    ):
        return  # "signed no agreements"
    draft = reader.draft("signing", sentence, at, "signs: A and B signed")
    if draft is None:
        return
    who = _signers(reader, sentence, at, passive=passive)
    both = any(p.tag == "j" and not _SIDES.isdisjoint(reader.scan.lows[p.last - 1 : p.last + 1]) for p in who)
    who = [p for p in resolve(reader, sentence, who) if p.tag in "PC"]
    if both:  # "the two sides signed" names no signatory
        who = [Phrase("C", p.first, p.last, reader.side(p)) for p in who]
    who += [p for p in resolve(reader, sentence, objects(sentence, at, "w", reach=10)) if p.tag in "PC"]
    reader.sit(draft, who + _others(reader, sentence, at, who), "signatory")
    last = reader.last
    minutes = not _MINUTES.isdisjoint(reader.scan.lows[phrases[at].last : phrases[at].last + 6])
    if minutes and last and last.kind == "consultations" and not last.people and sentence.number - last.told <= 1:
        reader.sit(last, who, rule=draft.rule)  # the session of which they sign the minutes
    yield draft


def _is_background(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether signatures are spoken of that nobody named gave on any day, or the reader is told to sign up."""
    lows, first = reader.scan.lows, sentence.phrases[at].first
    if lows[first] == "sign" and (at == 0 or lows[first + 1 : first + 2] == ["up"]):
        return True
    if {"T", "P"} & set(sentence.tags):
        return False
    # "all agreements signed between C and C"
    several = at > 0 and reader.first_word(sentence.phrases[at - 1]) in _SEVERAL
    return several or "had" in lows[max(first - 3, 0) : first]  # "agreements had been signed before"


def _signers(reader: Reader, sentence: Sentence, at: int, *, passive: bool) -> list[Phrase]:
    """Give who signed: the subject, those behind "by" or "between", or those behind an inverted "were"."""
    tags, phrases = sentence.tags, sentence.phrases
    # In "the agreement signed in CITY" the agreement is what was signed.
    reduced = at > 0 and reader.first_word(phrases[at - 1]) in _DOCUMENTS
    if sentence.before(at) == "their" and not any(p.tag == "P" for p in phrases):
        return both(reader)  # "the accord bears their signatures"
    between = [p for p in objects(sentence, at, "=", reach=10) if p.tag in "PC"] or _between_bodies(sentence, at)
    if _is_under(reader, sentence, at):  # "the treaty bears the signatures of A and B"
        return objects(sentence, at, "/", direct=True)
    active = at and tags[at - 1] not in "E,(" and not PASSIVE.search(tags, 0, at) and tags[at] != "H" and not reduced
    named = [p for p in subject(sentence, at) if p.tag in "Pp"] if active else []  # "she and B signed"
    who = named or ([] if active else objects(sentence, at, "y", reach=10)) or between
    behind = _INVERTED.match(tags, at + 1)
    if behind and not who:  # "Putting their names to it were A and B"
        end = next((k for k in range(behind.start(1), len(tags)) if tags[k] in ".;:RZ"), None)
        who = [p for p in phrases[behind.start(1) : end] if p.tag == "P"]
    if who or reduced:
        return who
    if tags[at - 1 : at] == ">" and not subject(sentence, at):  # "it fell to A and to B to sign"
        return [p for p in phrases[:at] if p.tag == "P"]
    return [p for p in subject(sentence, at) if p.tag not in "Pp" or not passive]


def _between_bodies(sentence: Sentence, at: int) -> list[Phrase]:
    """Give the countries of "signed between the chambers of commerce of C and C"."""
    between = _BETWEEN.match(sentence.tags, at + 1)
    return [p for p in sentence.phrases[between.start(1) : between.end()] if p.tag == "C"] if between else []


def _others(reader: Reader, sentence: Sentence, at: int, who: list[Phrase]) -> list[Phrase]:
    """Give the signatories of the other side where those found are of one, or none are: who else the sentence names."""
    sides = reader.sides(who)
    people = [p for p in who if p.tag == "P"]
    tags = sentence.tags
    here = [
        p for k, p in enumerate(sentence.phrases)
        if p.tag == "P" and p not in who and tags[k + 1 : k + 2] != "$" and "/" not in tags[max(k - 2, 0) : k]
        and (_likewise(reader, sentence, k) or not set("ZR") & set(tags[min(at, k) : max(at, k)]))
    ]  # fmt: skip
    mixed = len(reader.sides(here)) > 1
    if people and len(sides) == 1:
        apart = len(people) > 1 and ";" in tags[:at]  # "A chaired; B and C signed"
        return [] if apart else [p for p in here if reader.side(p) not in sides]
    return here if not people and mixed and not sides else []


def _likewise(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether somebody is told to have done the same: "while B did so", "while B appended his signature"."""
    last = sentence.phrases[at].last
    words = set(reader.scan.lows[last : last + 6])
    return bool(words & _DID) and bool(words & _SAME)


def concludes(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A treaty was concluded between A and B."""
    lows, phrase = reader.scan.lows, sentence.phrases[at]
    first = max([0, at - 12, *(k + 1 for k in range(at) if sentence.tags[k] in "NSM")])  # not "the session was"
    paper = any(reader.first_word(p) in _DOCUMENTS for p in sentence.phrases[first:at])
    passive = lows[phrase.first] in ("was", "were", "has", "have", "had", "been") or sentence.tags[:at].endswith("E")
    ahead = not _DOCUMENTS.isdisjoint(lows[phrase.last : phrase.last + 6])
    talks = sentence.tags[at + 1 : at + 2] == "N"  # "concluded negotiations on a treaty"
    active = ahead and not talks and any(p.tag == "P" for p in subject(sentence, at))
    if ((paper and passive) or active) and lows[phrase.last - 1] == "concluded":
        yield from signs(reader, sentence, at)


def opens(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A opened, inaugurated, unveiled something; A gave a lecture."""
    by = objects(sentence, at, "y", reach=12)
    who = by or subject(sentence, at)
    if any(p.tag == "j" and not STATES.isdisjoint(reader.scan.lows[p.first : p.last + 1]) for p in who):
        return  # "the two countries opened embassies"
    people = people_in(reader, sentence, who)
    behind = all(p.first > sentence.phrases[at].first for p in people)
    if not people or (behind and not by and set("NSM") & set(sentence.tags[:at])):
        return  # "The session opened in CITY, co-chaired by A and B"
    near = _NEAR.match(sentence.tags, at + 1)
    event = near.start(1) if near else 0
    kind = kind_of(reader, sentence, event, *extent(sentence, event)) if near else "other"
    if kind == "meeting" and sentence.tags[at] == "A":
        attend(reader, sentence, people)  # "gave remarks at the meeting"
        return
    told = next((d for d in reversed(reader.recent) if d.kind != "visit"), None)
    fair = told is not None and told.kind == "conference"  # "an exhibition was held. A and B cut the ribbon"
    last = told if (sentence.tags[at] == "A" or fair) and not near else None
    lecture = bool(last and last.kind == "other" and last.rule.startswith("opens"))
    if last and (last.kind == "conference" or lecture) and sentence.number - last.told <= 1:
        attend(reader, sentence, people)  # "A spoke at the opening"
        return
    if by and at and sentence.tags[at - 1] in "NSM":  # "the exhibition opened on DATE by A": `occasion` reads it
        return
    which = _WHICH.search(sentence.tags, 0, at)
    if which and (which[0][0] in "SM" or sentence.cue(which.start()).kind in ("conference", "consultations")):
        return  # "the forum, which A opened"
    if kind == "conference" and sentence.tags[at] != "Q":
        return  # `occasion` reads it
    if sentence.tags[:at].endswith("E") and set("NSM") & set(sentence.tags[:at]):
        if told and sentence.number - told.told == 1 and told.kind in ("consultations", "conference"):
            reader.sit(told, people, rule="attends: A opened it")  # "held the Nth session. The meeting was opened by A"
            return
        attend(reader, sentence, people)
        return
    if kind not in ("conference", "consultations", "other") or (sentence.tags[at] == "A" and not near):
        return
    yield from reader.event(kind, sentence, at, "opens: A opened it", attendee=people)


def gives_talk(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A gave a lecture, delivered a talk."""
    if re.search(r"[Lh][_TS]{0,4}$", sentence.tags[:at]):
        yield from opens(reader, sentence, at)


def chairs(reader: Reader, sentence: Sentence, at: int) -> Drafts:
    """A and B co-chaired the session; the session was co-chaired by A and B; A chaired it with B."""
    under = _is_under(reader, sentence, at)
    direct = under or sentence.tags[at - 1 : at] == "@"
    by = objects(sentence, at, "y/" if under else "y", reach=6, direct=direct)
    who = resolve(reader, sentence, by or subject(sentence, at))
    who += resolve(reader, sentence, objects(sentence, at, "w", reach=16))
    who = [p for p in who if p.tag == "P" or (p.tag == "U" and is_singular(p))]
    if not who:
        return
    if _DELEGATION.search(sentence.tags, 0, at):
        attend(reader, sentence, who)
        return
    kind = _chaired_kind(reader, sentence, at)
    session = next((k for k in range(at + 1, len(sentence.tags)) if sentence.tags[k] in "NSM"), at)
    if is_parliament(reader, sentence, session):
        return  # "A, who presides over the DEMONYM assembly"
    at = session if "T" in sentence.tags[session:] else at  # "to co-chair with B the session, due on DATE"
    yield from reader.event(kind, sentence, at, "chairs: A and B co-chaired", head=who)


def _is_under(reader: Reader, sentence: Sentence, at: int) -> bool:
    """Whether those in the chair follow: "under the chairmanship of A"."""
    return reader.last_word(sentence.phrases[at]) in ("of", "by")


def _chaired_kind(reader: Reader, sentence: Sentence, at: int) -> str:
    near = _CHAIRED.match(sentence.tags, at + 1)
    k = near.start(1) if near else max(sentence.tags.rfind(c, 0, at) for c in "NSM")
    if k < 0:
        return "consultations"
    kind = kind_of(reader, sentence, k, *extent(sentence, k))
    if kind == "meeting" and "M" in sentence.tags[:at]:
        return "consultations"  # "the commission, the third session of which they co-chaired"
    if kind == "meeting" and reader.last and reader.last.kind == "consultations":
        return "consultations"
    if sentence.cue(k).kind == "consultations":
        return "consultations"  # even a mere "dialogue" that has chairs
    return kind if kind in ("meeting", "conference", "signing") else "consultations"
