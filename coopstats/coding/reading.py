"""A text being read: the events told so far, who was spoken of last, and what the rules of the grammar share."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from coopstats.coding.circumstances import date_near, place_near, status_of
from coopstats.coding.clauses import is_governed, list_on, main_subject
from coopstats.coding.drafts import Draft, Seat, enter
from coopstats.coding.phrases import Parts, Phrase, Sentence, Somebody
from coopstats.coding.records import Span
from coopstats.coding.spells import LASTING, spell

# "the delegation of COUNTRY, led by A": the head stands for it.
_LED = re.compile(
    r"[GU](?:[/<*][_D]?[CDB_]{0,3}|B)?,?[_E]{0,2}(?:[dk]y|y|_y|w_{1,2}y|d(?:y|/)?|w(?=[_D]{0,3}P@_[U_]))[_D]{0,3}(P)"
)
_OF_COUNTRIES = re.compile(r"[GUj](?:&[GU])?(?:/_{0,2}G)?[</][_D]{0,2}(C(?:[,&]{1,2}_?C)+)")
_OF_BODY = re.compile(r"G[</][_D]{0,2}B")
_THEY_WERE = re.compile(r"j{1,2}E[_D:]{0,3}(P)")
_ASKS = re.compile(r"Pt_?U")
_OF_BOTH = re.compile(r"U/_?j")
_AND_OF = re.compile(r"U(?:,_?C)*,?&[_D]{0,3}C(?!\$)")  # "the ambassadors of A, B and C"
_OF_BODIES = re.compile(r"[GU][</][_D]{0,2}(B(?:(?:,|&|,&)[_D]{0,2}[BC])+)")
_INCLUDING = re.compile(r"[GU](?:[^.;:RZmrlsfvgihk]{0,12}?,?n|:)[_D]{0,2}(P)")
_GENERIC = frozenset(("official", "diplomat", "guest", "visitor", "envoy", "side", "politician", "statesman", "leader"))
_SPOKESMAN = re.compile(r"(?i)\b(?:spokes\w+|press secretary|press officer|reporter|correspondent|former|late)\b")
_DEFINITE = frozenset(("the", "his", "her", "their", "visiting"))
_FOR_SUMMIT = re.compile(r"[*][_DBC]{0,5}N")
_RECENT = 20  # events
_SAID = frozenset("said says added adds noted stated announced reported wrote".split())
_TOGETHER = frozenset(("together", "jointly", "trilateral", "collectively", "three-way", "tripartite", "quadrilateral"))

Drafts = Iterator[Draft]


@dataclass
class Reader:
    """What the rules know of the text: its parts, the drafts so far, and who was spoken of last.

    `speaker` is the subject of the last sentence that named one, `main` the first such person of the text, who is the
    subject where a sentence leaves it open; `last` is the event told last; `waiting` are people who were named as
    taking part before any event was told, with the number of the sentence.
    """

    parts: Parts
    home: str
    drafts: list[Draft] = field(default_factory=list)
    speaker: list[Phrase] = field(default_factory=list)
    main: Phrase | None = None
    last: Draft | None = None
    waiting: list[tuple[int, Seat]] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def default(self) -> list[Phrase]:
        """Who is meant where a sentence names no subject."""
        if self.main or self.speaker:
            return [self.main] if self.main else self.speaker[:1]
        # Nobody yet: the first person of the publishing side.
        visit = next((d for d in reversed(self.drafts) if d.kind == "visit"), None)
        if visit and not visit.people:
            return [Phrase("U", 0, 1, Somebody(s.side, s.words)) for s in visit.seats[:1]]
        own = [n for n, person in enumerate(self.parts.people) if person.country == self.home and person.posts]
        return [Phrase("P", 0, 1, own[0])] if own else []

    def stated_side(self, person: int) -> bool:
        """Whether the text names a country or organisation beside a person, so that the side is no guess."""
        scan = self.parts.scan
        side = self.parts.people[person].country
        spans = (*self.parts.people[person].mentions, *(post.span for post in self.parts.people[person].posts))
        for start, end in spans:
            first, last = scan.unit_at(start), scan.unit_at(end - 1) + 1
            for unit in scan.units[max(first - 2, 0) : last + 1]:
                if unit.tag in "CDG" and unit.term and side in (unit.term.value, getattr(unit.term.value, "party", "")):
                    return True
        return False

    def stated(self, draft: Draft) -> bool:
        """Whether the sides of all who took part are stated."""
        return all(self.stated_side(seat.person) for seat in draft.seats if seat.person is not None)

    def keep(self, draft: Draft) -> Draft:
        """Enter a draft and seat those who waited for it."""
        self.last = enter(self.drafts, draft)
        for number, seat in self.waiting:
            if draft.sentence - number <= 1:
                self.last.sit(seat)
        self.waiting.clear()
        return self.last

    def speaks_for_others(self, person: int) -> bool:
        """Whether somebody is a spokesperson, a reporter or a former official, who tells of what others did."""
        return any(_SPOKESMAN.search(post.title) for post in self.parts.people[person].posts)

    def _asks(self, phrase: Phrase) -> bool:
        return self.parts.scan.units[phrase.first].low == "asked"

    def heard(self, sentence: Sentence) -> None:
        """Remember the subject of a sentence that has been read."""
        subjects = [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"]
        subjects = [p for p in subjects if not self.speaks_for_others(p.value)]
        if _ASKS.search(sentence.tags) and any(p.tag == "t" and self._asks(p) for p in sentence.phrases):
            return  # "A asked the Minister": the answer tells what the Minister did
        if not subjects and self.main is None:
            subjects = self._leading(sentence)
        if subjects:
            self.speaker = subjects
            self.main = self.main or subjects[0]

    def _leading(self, sentence: Sentence) -> list[Phrase]:
        """Give the head of a delegation, or else the first person of a sentence whom no preposition governs."""
        heads = [head for p in sentence.phrases if p.tag == "G" for head in self._head(sentence, p)]
        people = [p for at, p in enumerate(sentence.phrases) if p.tag == "P" and not is_governed(sentence, at)]
        people = [p for p in people if not self.speaks_for_others(p.value)]
        hosts = [
            p for at, p in enumerate(sentence.phrases) if p.tag == "P" and "y" in sentence.tags[max(at - 2, 0) : at]
        ]
        return heads[:1] or people[:1] or hosts[:1]

    def resolve(self, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Phrase]:
        """Put people in the place of pronouns, of "the two sides" and of delegations whose head is named."""
        result: list[Phrase] = []
        for phrase in phrases:
            if phrase.tag == "p":
                result += self._guest(phrase) or self._he(sentence, phrase)
            elif phrase.tag == "I":
                us = Phrase("C", phrase.first, phrase.last, self.home)
                result.append(us if phrase.value == "we" or not self.main else self.main)
            elif phrase.tag == "P" and self._only_says(sentence, phrase):
                continue
            elif phrase.tag == "U" and _OF_BOTH.match(sentence.tags, sentence.phrases.index(phrase)):
                result += self.both()  # "the heads of the two ministries"
            elif phrase.tag == "U":
                told = self._head(sentence, phrase) or self._listed(sentence, phrase) or self._of_each(sentence, phrase)
                result += told or [self._meant(phrase)]
            elif phrase.tag in "jG":
                result += self._group(sentence, phrase)
            else:
                result.append(phrase)
        return list({_identity(phrase): phrase for phrase in result}.values())

    def _only_says(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether somebody is only quoted: "..., said A"."""
        at = sentence.phrases.index(phrase) if phrase in sentence.phrases else 0
        return at > 1 and sentence.phrases[at - 1].value in _SAID and sentence.tags[at - 2] in ',"'

    def _he(self, sentence: Sentence, pronoun: Phrase) -> list[Phrase]:
        at = sentence.phrases.index(pronoun) if pronoun.value != "him" else 0
        for k in range(at):
            if sentence.tags[k] == "P" and not is_governed(sentence, k):
                return [sentence.phrases[k]]
        if pronoun.value == "him" and not self.main:
            return [p for p in main_subject(sentence, len(sentence.tags)) if p.tag == "P"][:1] or self.default
        unit = self.parts.scan.units[pronoun.first]
        if unit.tag == "R":
            named = [n for n, p in enumerate(self.parts.people) if unit.low in p.honorific.lower()]
            return [pronoun._replace(tag="P", value=named[0])] if named else self.default
        return self.speaker[:1] or self.default

    def _group(self, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
        """Give the head of a delegation, one party a country of "officials from A, B and C", or the group itself."""
        at = sentence.phrases.index(phrase)
        listed = self._head(sentence, phrase) or self._listed(sentence, phrase) or self._of_each(sentence, phrase)
        if listed:
            return listed
        word = self.parts.scan.words(phrase.first, phrase.last)
        if phrase.tag == "j":
            if sentence.tags[at + 1 : at + 2] != "/":
                return self._named_before(sentence, at) or self.both()
            return [phrase._replace(tag="G", value=Somebody("", word))]
        if not phrase.value.words:
            return []
        body = _OF_BODY.match(sentence.tags, at)
        if body and not phrase.value.side:
            side = sentence.phrases[body.end() - 1].value.side
            return [phrase._replace(value=phrase.value._replace(side=side))]
        return [phrase]

    def _listed(self, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
        """Give the people of "several ministers, including A and B" and of "three ambassadors: A, B and C"."""
        match = _INCLUDING.match(sentence.tags, sentence.phrases.index(phrase))
        if not match:
            return []
        items = list_on(sentence.tags, match.start(1), len(sentence.tags))
        return [sentence.phrases[k] for k in items if sentence.tags[k] in "PU"]

    def _of_each(self, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
        """Give a party each for "delegations of A, B and C" and for "representatives of BODY, BODY and BODY"."""
        at = sentence.phrases.index(phrase)
        word = self.parts.scan.words(phrase.first, phrase.last)
        more = _AND_OF.match(sentence.tags, at)
        if more and phrase.value.side and word.split()[0].rstrip(".").endswith("s"):
            codes = [p.value for p in sentence.phrases[at + 1 : more.end()] if p.tag == "C"]
            return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in (phrase.value.side, *codes)]
        of = _OF_COUNTRIES.match(sentence.tags, at)
        if of:
            codes = [p.value for p in sentence.phrases[of.start(1) : of.end(1)] if p.tag == "C"]
            return [phrase._replace(tag="G", value=Somebody(str(code), word)) for code in codes]
        bodies = _OF_BODIES.match(sentence.tags, at)
        return [p for p in sentence.phrases[bodies.start(1) : bodies.end(1)] if p.tag == "B"] if bodies else []

    def _named_before(self, sentence: Sentence, at: int) -> list[Phrase]:
        """Give those whom the sentence has named by then, for "the two", if they are of several sides."""
        named = list({p.value: p for p in sentence.phrases[:at] if p.tag == "P"}.values())
        return named if len({self.parts.people[p.value].country for p in named}) > 1 else []

    def _head(self, sentence: Sentence, phrase: Phrase) -> list[Phrase]:
        """Give the head who stands for "the delegation of COUNTRY, led by A"."""
        led = _LED.match(sentence.tags, sentence.phrases.index(phrase))
        return [sentence.phrases[led.start(1)]] if led else []

    def _guest(self, phrase: Phrase) -> list[Phrase]:
        """Give the visitor whom "the guest" means, or the host."""
        visit = next((d for d in reversed(self.drafts) if d.kind == "visit" and d.people), None)
        if phrase.value in ("guest", "visitor", "guests", "visitors") and visit:
            who = sorted(visit.people)
            return [phrase._replace(tag="P", value=n) for n in (who if phrase.value.endswith("s") else who[:1])]
        if phrase.value == "host" and self.last:
            hosts = [s.person for s in self.last.seats if s.role == "host" and s.person is not None]
            return [phrase._replace(tag="P", value=n) for n in hosts[:1]]
        return []

    def _meant(self, phrase: Phrase) -> Phrase:
        """Give the person of a side whom "the DEMONYM official" means, if one has been told of."""
        somebody: Somebody = phrase.value
        words = somebody.words.lower().split()
        if len(words) > 4 or words[-1].endswith("s") and words[-1] not in ("his", "business"):
            return phrase
        start = self.parts.scan.units[phrase.first].start
        known = [
            n for n, p in enumerate(self.parts.people)
            if p.country in (somebody.side, somebody.side or p.country) and p.mentions and p.mentions[0].start < start
            and (words[-1] in _GENERIC or any(words[-1] in post.title.lower() for post in p.posts))
        ]  # fmt: skip
        units = self.parts.scan.units[max(phrase.first - 2, 0) : phrase.first]
        before = [unit.low for unit in units if unit.tag not in "CD"]
        definite = words[0] in _DEFINITE or bool(before) and before[-1] in _DEFINITE
        visitors = {n for draft in self.drafts if draft.kind == "visit" for n in draft.people}
        if "visiting" in (*before, *words) or len(known) > 1 and not somebody.side:
            known = [n for n in known if n in visitors]
        return phrase._replace(tag="P", value=known[-1]) if known and definite else phrase

    def listed_below(self, sentence: Sentence) -> list[Phrase]:
        """Give the people of the lines below a sentence that announces a list, one from each line."""
        behind = self.sentences[sentence.number + 1 : sentence.number + 2]
        they = _THEY_WERE.match(behind[0].tags) if behind else None
        if they:
            named = list_on(behind[0].tags, they.start(1), len(behind[0].tags))
            return [behind[0].phrases[k] for k in named if behind[0].tags[k] == "P"]
        if not sentence.tags.rstrip("_").endswith(":"):
            return []
        people = []
        for line in self.sentences[sentence.number + 1 :]:
            if len(line.tags) < 3:
                continue  # "a."
            at = line.tags.find("P")
            if not 0 <= at < 8 or line.title:
                break
            people.append(line.phrases[at])
        return people

    def both(self) -> list[Phrase]:
        """Give the people of the last event of two sides, for "the two" and "both sides", or else its sides."""
        for draft in reversed(self.drafts[-_RECENT:]):
            if draft.status == "held" and draft.kind != "visit" and len(draft.people) > 1:
                return [Phrase("P", 0, 1, n) for n in sorted(draft.people)]
        pair = self._two()
        if pair or not self.last:
            return pair
        return [Phrase("C", 0, 1, seat.side) for seat in self.last.seats if seat.side]

    def _two(self) -> list[Phrase]:
        """Give the main actor and the first person of another side, where no event has told who the two are."""
        people = self.parts.people
        named = [n for n, p in enumerate(people) if p.posts and p.country and not self.speaks_for_others(n)]
        first = self.main.value if self.main else next(iter(named), None)
        second = next((n for n in named if first is not None and people[n].country != people[first].country), None)
        return [Phrase("P", 0, 1, n) for n in (first, second) if n is not None] if second is not None else []

    def seat(self, phrase: Phrase, role: str, rule: str) -> Seat:
        """Give a party a seat."""
        units = self.parts.scan.units
        span = Span(units[phrase.first].start, units[max(phrase.last - 1, phrase.first)].end)
        if phrase.tag == "P":
            return Seat(phrase.value, self.parts.people[phrase.value].country, "", role, span, rule)
        if isinstance(phrase.value, Somebody):
            return Seat(None, phrase.value.side, phrase.value.words, role, span, rule)
        return Seat(None, str(phrase.value), "", role, span, rule)

    def draft(self, kind: str, sentence: Sentence, at: int, rule: str) -> Draft | None:
        """Begin an event told by a cue; None if the text only wishes for it."""
        when = date_near(sentence, at)
        if kind in LASTING:
            when = spell(self.parts.scan, sentence, at, when)
        status = status_of(self.parts.scan, sentence, at, when)
        if not status:
            return None
        phrase = sentence.phrases[at]
        units = self.parts.scan.units
        span = Span(units[phrase.first].start, units[phrase.last - 1].end)
        city, country = ("", "") if kind == "call" else place_near(self.parts.scan, sentence, at)
        return Draft(
            kind, rule, span, sentence.number, status, when=when, city=city, country=country,
            paragraph=sentence.paragraph, title=sentence.title,
        )  # fmt: skip

    def meet(
        self, kind: str, sentence: Sentence, at: int, rule: str, ours: Sequence[Phrase], theirs: Sequence[Phrase],
        roles: tuple[str, str] = ("attendee", "counterpart"), *, apart: bool = True, weak: bool = False,
    ) -> Drafts:  # fmt: skip
        """Give one event for each of the others, or one for all where they met together."""
        if self.main and len(ours) == 1 and self._is_main(ours[0]):
            ours = [self.main]
        ours = [p for p in (ours or self.default) if _identity(p) not in {_identity(q) for q in theirs}]
        if not ours and len(theirs) < 2:
            return
        named = {self.seat(p, "", "").side for p in theirs if p.tag == "P"}
        theirs = [p for p in theirs if p.tag != "G" or not (named and self._comes_along(p, named))]
        # A cabinet or a ministry that meets guests meets them together; a delegation on a visit, one by one.
        one = any(p.tag == "P" or p.first == 0 for p in ours)
        apart = apart and one and not is_joint(sentence, at)
        groups = [[other] for other in theirs] if apart else [list(theirs)]
        for group in groups:
            draft = self.draft(kind, sentence, at, rule)
            if draft is None:
                return
            draft.weak = weak
            for phrase, role in [(p, roles[0]) for p in ours] + [(p, roles[1]) for p in group]:
                draft.sit(self.seat(phrase, role, rule))
            yield draft

    def _comes_along(self, group: Phrase, named: set[str]) -> bool:
        """Whether a group is the company of somebody named: "A and his delegation"."""
        seat = self.seat(group, "", "")
        return seat.side in named or "delegation" in seat.words

    def _is_main(self, phrase: Phrase) -> bool:
        """Whether "the head of the department" is the main actor, as it mostly is once that one has been named."""
        if not self.main or phrase.tag != "U":
            return False
        side = self.seat(self.main, "", "").side
        return phrase.value.side in ("", side) and phrase.first > self.main.first


def _identity(phrase: Phrase) -> tuple[str, object]:
    return phrase.tag, phrase.value


def is_joint(sentence: Sentence, at: int) -> bool:
    """Whether the words around a cue say that all met together, or for a summit."""
    summit = _FOR_SUMMIT.search(sentence.tags, at)
    if summit and sentence.phrases[summit.end() - 1].value.cue.kind == "conference":
        return True
    return any(phrase.value in _TOGETHER for phrase in sentence.phrases[max(at - 4, 0) : at + 4])
