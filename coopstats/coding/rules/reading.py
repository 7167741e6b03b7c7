"""A text being read: the events told so far, who was spoken of last, and what the rules of the grammar share."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.days import is_exact
from coopstats.coding.records import Person, Span
from coopstats.coding.rules.circumstances import dated_status
from coopstats.coding.rules.drafts import Chronicle, Draft, Seat, neighbours
from coopstats.coding.rules.sameness import enter
from coopstats.coding.rules.spots import place_near
from coopstats.coding.scanning.plainwords import REMOTE
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.phrases import Parts, Phrase, Sentence, Somebody, people_meant
from coopstats.coding.sentences.spells import LASTING, spell
from coopstats.coding.sentences.timing import date_near

Drafts = Iterator[Draft]
_ANOTHER = frozenset(("another", "separate", "different"))  # "In another meeting, A told B"
_MORE = frozenset(("also", "separately", "separate", "additionally"))
_BESIDES = (["in", "addition"], ["apart", "from"], ["aside", "from"])
_MEMORY = 200  # people before a phrase and behind; more than any readout names
_PARTED = 3  # units of a cue that a day parts


@dataclass
class Reader:
    """What the rules know of the text: its parts, the drafts so far, and who was spoken of last.

    `speaker` is the subject of the last sentence that named one, `main` the first such person of the text, who is the
    subject where a sentence leaves it open, `unnamed` the holder of one's own office who goes without a name,
    `company` those of the same side whom that sentence names with `main`, `several` whom a group means that was the
    subject of the sentence before; `last` is the event told last; `waiting` are people who were named as taking part
    before any event was told, with the number of the sentence. `items` are the sentences with which an item of a
    chronicle begins, `own_account` whether the text is one's own, in the first person, `voices` who speaks from which
    sentence on, `voice` who does now. `stated_sides` are the answers of `stated_side` so far.
    """

    parts: Parts
    home: str
    scan: Scan = field(init=False)
    drafts: Chronicle = field(default_factory=Chronicle)
    speaker: list[Phrase] = field(default_factory=list)
    main: Phrase | None = None
    unnamed: Phrase | None = None
    company: list[Phrase] = field(default_factory=list)
    several: list[Phrase] = field(default_factory=list)
    last: Draft | None = None
    waiting: list[tuple[int, Seat]] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    items: frozenset[int] = frozenset()
    own_account: bool = False
    voices: Mapping[int, Phrase | None] = field(default_factory=dict)
    voice: Phrase | None = None
    stated_sides: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.scan = self.parts.scan

    def turn_to(self, sentence: Sentence) -> None:
        """Forget who was spoken of where a new item begins, and hear who speaks."""
        if sentence.number in self.items:
            self.main, self.last, self.company = None, None, []
            self.speaker.clear()
            self.waiting.clear()
        self.voice = self.voices.get(sentence.number, self.voice)

    def item_of(self, number: int) -> int:
        """Give the first sentence of the item that a sentence is part of, 0 if there are none."""
        return max((begin for begin in self.items if begin <= number), default=0)

    @property
    def default(self) -> list[Phrase]:
        """Who is meant where a sentence names no subject."""
        if self.voice:
            return [self.voice]
        if self.main or self.speaker:
            return self.company or ([self.main] if self.main else self.speaker[:1])
        # Nobody yet: the first person of the publishing side.
        visit = self.visit
        if visit and not visit.people:
            return [Phrase("U", 0, 1, Somebody(s.side, s.words)) for s in visit.seats[:1]]
        own = [n for n, person in enumerate(self.parts.people) if person.country == self.home and person.posts]
        # The entries of a diary, and a post in the first person, leave out whose they are.
        unsaid = self.home and (self.parts.heads[1:] or self.own_account)
        return people_meant(own[:1]) or ([Phrase("U", 0, 1, Somebody(self.home, ""))] if unsaid else [])

    def told_before(self, phrase: Phrase) -> list[int]:
        """Give the numbers of the people whom the text has named before a phrase."""
        at = self._introduced_before(phrase)
        return sorted(n for _, n in self.parts.introduced[max(at - _MEMORY, 0) : at])

    def named_near(self, phrase: Phrase) -> list[int]:
        """Give the numbers of the people whom the text names around a phrase: all of them in any readout."""
        at = self._introduced_before(phrase)
        return sorted(n for _, n in self.parts.introduced[max(at - _MEMORY, 0) : at + _MEMORY])

    def _introduced_before(self, phrase: Phrase) -> int:
        return bisect_left(self.parts.introduced, (self.scan.units[phrase.first].start,))

    def stated_side(self, person: int) -> bool:
        """Whether the text names a country or organisation beside a person, so that the side is no guess."""
        if person not in self.stated_sides:
            self.stated_sides[person] = self._is_stated(person)
        return self.stated_sides[person]

    def _is_stated(self, person: int) -> bool:
        scan = self.scan
        side = self.parts.people[person].country
        spans = (*self.parts.people[person].mentions, *(post.span for post in self.parts.people[person].posts))
        for start, end in spans:
            first, last = scan.range_of(start, end)
            for unit in scan.units[max(first - 2, 0) : last + 1]:
                if unit.tag in "CDG" and unit.term and side in (unit.term.value, getattr(unit.term.value, "party", "")):
                    return True
        return False

    def stated(self, draft: Draft) -> bool:
        """Whether the sides of all who took part are stated."""
        return all(self.stated_side(seat.person) for seat in draft.seats if seat.person is not None)

    def first_word(self, phrase: Phrase) -> str:
        """Give the word with which a phrase begins, in small letters."""
        return self.scan.units[phrase.first].low

    def last_word(self, phrase: Phrase) -> str:
        """Give the word with which a phrase ends, in small letters."""
        return self.scan.units[phrase.last - 1].low

    def words_around(self, draft: Draft) -> Sequence[str]:
        """Give the words of the sentence that tells of an event, in small letters."""
        return self.scan.lows[slice(*self.scan.sentences[draft.sentence])]

    def text_around(self, draft: Draft) -> str:
        """Give the sentence that tells of an event, in small letters."""
        first, last = self.scan.sentences[draft.sentence]
        return self.scan.low[self.scan.units[first].start : self.scan.units[last - 1].end]

    def keep(self, draft: Draft) -> Draft:
        """Enter a draft and seat those who waited for it."""
        self.last = enter(self.drafts, draft)
        for number, seat in self.waiting:
            if draft.sentence - number <= 1:
                self.last.sit(seat)
        self.waiting.clear()
        return self.last

    def side(self, phrase: Phrase) -> str:
        """Tell which country or organisation a party stands for, empty if none is known."""
        if phrase.tag == "P":
            person: Person = self.parts.people[phrase.value]
            return person.country
        return phrase.value.side if isinstance(phrase.value, Somebody) else str(phrase.value)

    def sides(self, phrases: Iterable[Phrase]) -> set[str]:
        """Tell which countries or organisations parties stand for; "" for one of which none is known."""
        return {self.side(phrase) for phrase in phrases}

    def sit(self, draft: Draft, phrases: Iterable[Phrase], role: str = "attendee", rule: str = "") -> None:
        """Give parties their seats at an event, by its own rule unless another one told of them."""
        for phrase in phrases:
            draft.sit(self.seat(phrase, role, rule or draft.rule))

    def seat(self, phrase: Phrase, role: str, rule: str) -> Seat:
        """Give a party a seat."""
        units = self.scan.units
        span = Span(units[phrase.first].start, units[max(phrase.last - 1, phrase.first)].end)
        person = phrase.value if phrase.tag == "P" else None
        words = phrase.value.words if isinstance(phrase.value, Somebody) else ""
        return Seat(person, self.side(phrase), words, role, span, rule)

    def draft(self, kind: str, sentence: Sentence, at: int, rule: str) -> Draft | None:
        """Begin an event told by a cue; None if the text only wishes for it."""
        when = self._inserted(sentence.phrases[at]) or date_near(sentence, at) or self._head(sentence, at)
        if kind in LASTING:
            when = spell(self.scan, sentence, at, when)
        status, when = dated_status(self.scan, sentence, at, when)
        if not status:
            return None
        phrase = sentence.phrases[at]
        units = self.scan.units
        span = Span(units[phrase.first].start, units[phrase.last - 1].end)
        remote = kind == "consultations" and any(p.value in REMOTE for p in sentence.phrases)
        city, country = ("", "") if kind == "call" or remote else place_near(self.scan, sentence, at)
        first = sentence.phrases[0].first
        besides = (
            _is_another(sentence) or self.scan.lows[first] == "besides" or self.scan.lows[first : first + 2] in _BESIDES
        )
        return Draft(
            kind, rule, span, sentence.number, status, when=when, city=city, country=country,
            paragraph=sentence.paragraph, title=sentence.title,
            more=besides or not _MORE.isdisjoint(self.scan.lows[max(phrase.first - 3, 0) : phrase.first]),
        )  # fmt: skip

    def _inserted(self, phrase: Phrase) -> DateSpan | None:
        """Give the day that parts a cue of two words: "was the guest on DATE of", "called on DATE on"."""
        if phrase.tag not in "lems" or phrase.last - phrase.first < _PARTED:
            return None
        start, end = (self.scan.units[k].start for k in (phrase.first, phrase.last - 1))
        at = bisect_left(self.parts.dates, start, key=lambda day: day.span.start)
        inside = self.parts.dates[at : at + 1]
        return inside[0] if inside and inside[0].span.start < end else None

    def event(self, kind: str, sentence: Sentence, at: int, rule: str, **parties: Iterable[Phrase]) -> Drafts:
        """Give an event told by a cue with those who took part, by their roles; nothing if it is only wished for."""
        draft = self.draft(kind, sentence, at, rule)
        if draft:
            for role, phrases in parties.items():
                self.sit(draft, phrases, role)
            yield draft

    @property
    def visit(self) -> Draft | None:
        """The visit told last, of those now sooner than of one recalled."""
        last = next(reversed(self.drafts.visits), None)
        return next((d for d in reversed(self.drafts.visits) if d.status != "past"), last)

    @property
    def visitors(self) -> list[Phrase]:
        """The people on the visit told last."""
        return people_meant(sorted(self.visit.people)) if self.visit else []

    @property
    def recent(self) -> list[Draft]:
        """The drafts that one more may have to do with: all of them in any readout."""
        return neighbours(self.drafts, len(self.drafts))

    def _head(self, sentence: Sentence, at: int) -> DateSpan | None:
        """Give the date at the head of the paragraph, as chronicles have it, or a day at that of one before."""
        article = self.scan.article
        start = self.scan.units[sentence.phrases[at].first].start
        before = bisect_left(self.parts.heads, start, key=lambda day: day.span.start)
        if sentence.title or not before:
            return None
        head = self.parts.heads[before - 1]
        near = article.paragraph_at(head.span.start) == article.paragraph_at(start)
        return head if near or is_exact(head.end) else None


def _is_another(sentence: Sentence) -> bool:
    """Whether a sentence begins with an event apart from those before: "In a separate meeting"."""
    return sentence.tags.startswith("@") and sentence.says(_ANOTHER, 1, 3)
