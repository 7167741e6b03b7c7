"""Sentences as strings of phrases, one letter each, so that a way of telling an event is a regular expression.

| letter | phrase | letter | phrase |
|---|---|---|---|
| P | person with offices | U | somebody by office, B by body, G a group |
| C | country | K | city or seat |
| T | date | N S M Y Q | event, session, standing body, paper, talk |
| X | letter | u | "accompanied by" |
| m e r l s f v g q i o h k d x t b z A | verbs, see `triggers` | a n | attending, including |
| L H | "held", "took place" | F W | "will", wishes and negations |
| c V | partner in talks, whose turn it is | | |
| p j I | he or she; both sides; I, we | E | forms of "be" |
| w y > @ / = < * | with, by, to, in/at/on, of, between, from, for | R Z | relative, subordinator |
| & , ; : ( ) " | as written | $ | possessive |
| D | demonym | _ | any other word |
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from coopstats.codebook import Cue
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.dates.dates import HEAD, DateSpan
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.records import Person
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.triggers import Trigger

_SPOKESMAN = re.compile(r"(?i)\b(?:spokes\w+|press secretary|press officer|reporter|correspondent|former|late)\b")
_CONTACT = re.compile(
    r"for (?:more|further|additional|any|media|press)\b[^.]{0,40}\b(?:information|details|e?i?nquiries|queries)\b"
    r"|(?:(?:media|press) )?(?:contacts?|e?i?nquiries|queries)\b(?: persons?)? ?:"
)
_PRINCIPAL = re.compile(
    r"(?i)^(?:state |federal |executive )?(?:president|king|queen|emir|amir|sultan|monarch|prime minister|premier"
    r"|chancellor|governor-general|head of state|pope|taoiseach|crown prince|supreme leader)\b"
)


class Somebody(NamedTuple):
    """A party without a name: the side it stands for, and how the text calls it."""

    side: str
    words: str


class Phrase(NamedTuple):
    """Units `first` to `last` (exclusive) of a text; `value` is a person's number, a code, a date, a trigger."""

    tag: str
    first: int
    last: int
    value: Any


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence as phrases; `tags` has one letter for each. The headline is a `title`."""

    number: int
    tags: str
    phrases: tuple[Phrase, ...]
    title: bool
    paragraph: int

    @cached_property
    def values(self) -> tuple[Any, ...]:
        """What its phrases mean, one by one; plain words mean themselves."""
        return tuple([phrase.value for phrase in self.phrases])

    def before(self, at: int) -> Any:
        """What the phrase before one means; None before the first of the sentence."""
        return self.values[at - 1] if at > 0 else None

    def says(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of some words is among the phrases `first` to `last` (exclusive)."""
        return not words.isdisjoint(self.values[max(first, 0) : last])

    def found(self, match: re.Match[str] | None, group: int = 1) -> list[Phrase]:
        """Give the phrase at which a group of a match in the tags begins; none without a match."""
        return [self.phrases[match.start(group)]] if match else []

    def cue(self, at: int) -> Cue:
        """Give the entry of the codebook for a verb or noun of an event."""
        cue: Cue = self.values[at].cue
        return cue


@dataclass(frozen=True, eq=False)
class Parts:
    """What a text is made of: everything that the other finders found in it."""

    scan: Scan
    people: Sequence[Person]
    offices: Sequence[OfficePhrase]
    bodies: Sequence[BodyPhrase]
    dates: Sequence[DateSpan]
    triggers: dict[int, Trigger]

    @cached_property
    def named(self) -> frozenset[int]:
        """Where in the text people are named."""
        return frozenset(span.start for person in self.people for span in person.mentions)

    @cached_property
    def introduced(self) -> list[tuple[int, int]]:
        """Where people are first named, with their numbers, in the order of the text."""
        return sorted((person.mentions[0].start, n) for n, person in enumerate(self.people) if person.mentions)

    @cached_property
    def reporters(self) -> frozenset[int]:
        """Numbers of spokespeople, reporters, contacts and former officials, who tell of what others did."""
        return self._with_title(_SPOKESMAN) | self._contacts()

    def _contacts(self) -> frozenset[int]:
        """Numbers of those first named in a line such as "For more information contact NAME"."""
        found = []
        for number, person in enumerate(self.people):
            first = self.scan.sentence_of(self.scan.unit_at(person.mentions[0].start))[0] if person.mentions else 0
            if first and _CONTACT.match(self.scan.low, self.scan.units[first].start):
                found.append(number)
        return frozenset(found)

    @cached_property
    def principals(self) -> frozenset[int]:
        """Numbers of those who head a state or government: such people are spoken of where they are not."""
        return self._with_title(_PRINCIPAL)

    def _with_title(self, way: re.Pattern[str]) -> frozenset[int]:
        return frozenset(n for n, p in enumerate(self.people) if any(way.search(post.title) for post in p.posts))

    @cached_property
    def heads(self) -> Sequence[DateSpan]:
        """The dates at the heads of paragraphs."""
        return [day for day in self.dates if day.rule == HEAD]


def people_meant(numbers: Iterable[int]) -> list[Phrase]:
    """Give phrases for people who are meant where the sentence does not name them."""
    return [Phrase("P", 0, 1, number) for number in numbers]


def numbers(parties: Iterable[Phrase]) -> set[int]:
    """Give the numbers of the people among some parties."""
    return {phrase.value for phrase in parties if phrase.tag == "P"}


def identity(phrase: Phrase) -> tuple[str, object]:
    """Give what makes two phrases mean the same party."""
    return phrase.tag, phrase.value


def is_singular(phrase: Phrase) -> bool:
    """Whether a party without a name is one person: "the Minister", not "ministers of COUNTRY"."""
    return not str(phrase.value.words).split()[0].endswith("s")
