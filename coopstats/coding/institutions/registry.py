"""Bodies in the order in which the text brings them, each once: by name, by acronym, by its entry in the codebook."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from coopstats.coding.bodies.bodykinds import JOINT_BODY
from coopstats.coding.bodies.bodynames import BodyPhrase, national_name
from coopstats.coding.people.standing import Parties
from coopstats.coding.records import Body, Span
from coopstats.coding.scanning.gazetteer import homes_of, short_name, without_country
from coopstats.coding.scanning.scan import Scan

JOINT = re.compile(
    r"(?i)\b(?:joint|mixed|inter-?governmental|bilateral|world|european(?! (?:affairs|union affairs|integration))"
    r"|between|asian|african|global|working group)\b"
)
# Whose a committee is: "Fish Committee of the Senate"; a parliament in small letters is called by its country.
_HOUSE = re.compile(
    r" of the (?:(?:[\w ]* )?parliament|((?:[A-Z][\w']+ )*(?:[A-Z]\w+ment|Senate|House|Assembly|Duma|Congress)\b.*))$"
)
# Kinds of national bodies whose country seldom goes with the name: "of COUNTRY" only where the text says it.
_SELDOM = frozenset({"party", "committee"})
_EITHER_WAY = frozenset(("agency", "parliament", "government"))  # "Demonym Coast Guard", "Coast Guard of Country"
_MARK = re.compile(r"[^\w ]")
_COMMON = frozenset(("ministry", "department"))  # words that tell no ministry from another


def is_shared(phrase: BodyPhrase) -> bool:
    """Whether a body is of several countries by its kind or name: "Joint Commission", but a "Joint Staff" is one's."""
    if phrase.kind in ("igo", "ministry"):
        return phrase.kind == "igo"
    shared = JOINT.search(phrase.name)
    if phrase.kind == "committee" and "commission" in phrase.name.lower():  # but an economic committee is its members'
        shared = shared or JOINT_BODY.search(phrase.name)
    return shared is not None and not (phrase.kind == "agency" and shared[0].lower() == "joint")


def fuller_committees(scan: Scan, phrases: Sequence[BodyPhrase]) -> dict[str, BodyPhrase]:
    """Give by their words the committees said in short whose one full name the text has: "the joint commission"."""
    sitting = [(phrase, frozenset(_key(phrase.name).split())) for phrase in phrases if phrase.kind == "committee"]
    said: dict[str, BodyPhrase] = {}
    for short, words in sitting:
        full = {phrase.name: phrase for phrase, its in sitting if words < its} if len(words) > 1 else {}
        if len(full) == 1 and not short.country:
            said[scan.words(short.first, short.last)] = next(iter(full.values()))
    return said


class Registry:
    """Bodies in the order in which the text brings them, each once."""

    def __init__(self, scan: Scan, parties: Parties) -> None:
        self.scan = scan
        self.parties = parties
        self.bodies: list[Body] = []
        self._index: dict[tuple[str, str], int] = {}
        self._acronyms: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._alike: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._words: list[frozenset[str]] = []

    def named(self, phrase: BodyPhrase, context: str) -> int | None:
        """Number of a named body, entered if it is new; an acronym said later means the body that it was set beside."""
        span = Span(self.scan.units[phrase.first].start, self.scan.units[phrase.last - 1].end)
        said = self.scan.words(phrase.first, phrase.last)
        if said in self._acronyms:
            return self._again(self._acronyms[said], span)
        if phrase.term in self._terms:
            number = self._terms[phrase.term]
            old = self.bodies[number].name
            if phrase.name.startswith(f"{old} ") or (old.isupper() and " " in phrase.name):
                # "ORGANISATION Commission", "NAME & Co.", an acronym spelt out
                self.bodies[number] = replace(self.bodies[number], name=phrase.name)
            return self._again(number, span)
        country = phrase.country
        national = short_name(self.scan.codebook, context) != context
        if not country and national and not phrase.party and not phrase.term and not is_shared(phrase):
            country = context
            phrase = replace(phrase, country=country)
        name = phrase.name
        if phrase.kind == "embassy" and country and " in " not in name:
            host = self.parties.host(self.scan.codebook, country)
            name = f"{name} in {short_name(self.scan.codebook, host)}" if host else name
        if phrase.kind not in _SELDOM:
            name = national_name(self.scan, name, phrase.kind, country)
        if (fuller := self._fuller(name, phrase.kind, country)) is not None:
            return self._again(fuller, span)
        number = self._enter(Body(name, phrase.kind, country, "named", (span,)))
        if phrase.term:
            self._terms[phrase.term] = number
        if phrase.acronym:
            self._acronyms[phrase.acronym] = number
        return number

    def house_of(self, phrase: BodyPhrase, context: str) -> None:
        """Enter the parliament within the name of its committee."""
        if phrase.kind == "committee" and (house := _HOUSE.search(phrase.name)):
            country = phrase.country or context
            name = national_name(self.scan, house[1] or "Parliament", "parliament", country)
            self.implied(name, "parliament", country)

    @cached_property
    def chambers(self) -> dict[str, str]:
        """By country, the name that only its parliament has, if the text says it: "the Saeima Committee"."""
        units = self.scan.units
        told = (at for at, u in enumerate(units) if u.tag in "WB" and u.term and u.term.value.kind == "parliament")
        names = dict.fromkeys(self.scan.words(at, at + 1) for at in told)
        homes = [(name, homes_of(self.scan.codebook, name)) for name in names]
        return {country: name for name, countries in reversed(homes) if len(countries) == 1 for country in countries}

    def implied(self, name: str, kind: str, country: str) -> int:
        """Number of a body that an office implies."""
        known = self._terms.get(name) if kind == "igo" else None  # "the UN system", "the UN Coordinator"
        return self._enter(Body(name, kind, country, "implied", ())) if known is None else known

    def of(self, country: str, kind: str) -> Sequence[int]:
        """Numbers of the bodies of a country and kind, in the order in which the text brings them."""
        return self._alike.get((country, kind), ())

    def find(self, country: str, kind: str, words: str) -> int | None:
        """Number of a body of a country and kind whose name holds some words."""
        return next((n for n in self.of(country, kind) if words in self.bodies[n].name), None)

    def matching(self, country: str, kind: str, name: re.Pattern[str]) -> int | None:
        """Number of the first body of a country and kind whose name a pattern finds."""
        return next((n for n in self.of(country, kind) if name.search(self.bodies[n].name)), None)

    def holding(self, country: str, kind: str, name: str) -> int | None:
        """Number of the one body of a country and kind that the text names or implies with all the words of a name."""
        words = set(_key(name).split()) - _COMMON
        holding = [n for n in self.of(country, kind) if words <= self._words[n]]
        fitting = [n for n in holding if self.is_named(n)] or [n for n in holding if words < self._words[n]]
        return fitting[0] if words and len(fitting) == 1 else None

    def is_named(self, number: int) -> bool:
        """Whether the text names a body, which no office but implies."""
        return self.bodies[number].basis == "named"

    def meant(self, number: int, span: Span) -> None:
        """Note where an office without a name implies a body."""
        old = self.bodies[number]
        self.bodies[number] = replace(old, mentions=(*old.mentions, span))

    def _fuller(self, name: str, kind: str, country: str) -> int | None:
        """Number of the association that a shorter name said later means."""
        words = set(_key(name).split()) if kind == "ngo" else set[str]()
        alike = (n for n in self.of(country, kind) if self.is_named(n) and words < self._words[n])
        return next(alike, None) if len(words) > 1 else None

    def _enter(self, body: Body) -> int:
        key = (_key(body.name), body.country)
        if body.kind in _EITHER_WAY:
            key = (without_country(self.scan.codebook, key[0], body.country), body.country)
        if key not in self._index:
            self._index[key] = len(self.bodies)
            self._alike[body.country, body.kind].append(len(self.bodies))
            self._words.append(frozenset(key[0].split()))
            self.bodies.append(body)
            return self._index[key]
        return self._again(self._index[key], *body.mentions)

    def _again(self, number: int, *spans: Span) -> int:
        if spans:
            old = self.bodies[number]
            self.bodies[number] = replace(old, mentions=old.mentions + spans, basis="named")
        return number


@lru_cache(maxsize=4096)  # the same names come in text after text
def _key(name: str) -> str:
    words = [w for w in _MARK.sub(" ", name.lower()).split() if w not in ("the", "of", "and", "for")]
    return " ".join(words).replace("defense", "defence")
