"""Who is meant by a guest, a host, or an office that names somebody told of before."""

import re
from bisect import bisect_right

from coopstats.coding.records import Person
from coopstats.coding.rules.reading import Reader
from coopstats.coding.scanning.plainwords import CHIEF, HIS, VISITORS
from coopstats.coding.scanning.units import Unit
from coopstats.coding.sentences.groups import SOMEONE
from coopstats.coding.sentences.phrases import Phrase, Somebody

_GENERIC = SOMEONE | {"guest", "visitor", "side"}
_DEFINITE = HIS | {"the", "visiting"}
_INVITED = re.compile(r"W[/y](?:[_D]|C\$){0,4}(P)")
_MEMORY = 12  # sentences
_STEM = 5  # letters that "defence" and "defense" share


def guest_meant(reader: Reader, phrase: Phrase) -> list[Phrase]:
    """Give the visitor whom "the guest" means, or the host."""
    visit = next((d for d in reversed(reader.drafts.visits) if d.people), None)
    if visit and phrase.value in VISITORS | {"couple"}:
        who = sorted(visit.people)
        several = phrase.value == "couple" or phrase.value.endswith("s")
        return [phrase._replace(tag="P", value=n) for n in (who if several else who[:1])]
    if phrase.value in ("host", "hostess"):
        last = reader.last.seats if reader.last else ()
        hosts = [s.person for s in last if s.role == "host" and s.person is not None] or _inviting(reader, phrase)
        if hosts:
            return [phrase._replace(tag="P", value=n) for n in hosts[:1]]
    if not isinstance(phrase.value, str) or phrase.value.rstrip("s") not in ("guest", "visitor", "host"):
        return []  # "he", "His Excellency"
    told = next((d for d in reversed(reader.recent) if len(d.people) > 1 and not d.title), None)
    if told is None or not reader.home:
        return []
    away = phrase.value.startswith(("guest", "visitor"))
    there = [n for n in sorted(told.people) if (reader.parts.people[n].country != reader.home) == away]
    return [phrase._replace(tag="P", value=n) for n in (there if phrase.value.endswith("s") else there[:1])]


def _inviting(reader: Reader, phrase: Phrase) -> list[int]:
    """Give who has asked somebody to come, whose guest he then is: "at the invitation of A", "invited by A"."""
    number = bisect_right(reader.scan.sentences, phrase.first, key=lambda extent: extent[0])
    told = reader.sentences[max(number - _MEMORY, 0) : number]
    return [s.values[m.start(1)] for s in told if (m := _INVITED.search(s.tags))]


def _has_field(unit: Unit) -> bool:
    """Whether a unit tells the field of an office: "foreign", or "foreign minister" as one."""
    minister = unit.tag in "oO" and unit.low.endswith(" minister")
    return unit.tag in "pP" or (minister and not unit.low.startswith("prime"))


def _is_titled(word: str, fields: set[str], person: Person) -> bool:
    """Whether somebody has an office of that name in one of these fields, or in any if none is said."""
    titles = [post.title.lower() for post in person.posts if word in post.title.lower()]
    return any(not fields or any(field in title for field in fields) for title in titles)


def office_meant(reader: Reader, phrase: Phrase) -> Phrase:
    """Give the person of a side whom "the DEMONYM official" means, if one has been told of."""
    somebody: Somebody = phrase.value
    words = somebody.words.lower().split()
    if reader.unnamed and somebody.words == reader.unnamed.value.words:
        return reader.unnamed
    if len(words) > 4 or words[-1].endswith("s") and words[-1] not in ("his", "business"):
        return phrase
    units = reader.scan.units
    before = [unit.low for unit in units[max(phrase.first - 2, 0) : phrase.first] if unit.tag not in "CD"]
    if words[0] not in _DEFINITE and not _DEFINITE & set(before[-1:]):
        return phrase
    fields = {unit.low[:_STEM] for unit in units[phrase.first : phrase.last] if _has_field(unit)}
    people = reader.parts.people
    told = [n for n in reader.told_before(phrase) if somebody.side in ("", people[n].country)]
    anybody = words[-1] in _GENERIC or units[phrase.last - 1].tag == "D"
    known = [n for n in told if _is_titled(words[-1], fields, people[n])]
    known = known or [n for n in told if anybody or (somebody.side and not people[n].posts)]
    visitors = {n for draft in reader.recent if draft.kind == "visit" for n in draft.people}
    if "visiting" in (*before, *words) or len(known) > 1 and not somebody.side:
        known = [n for n in known if n in visitors]
    meant = 0 if words[-1] in CHIEF else -1
    return phrase._replace(tag="P", value=known[meant]) if known else phrase
