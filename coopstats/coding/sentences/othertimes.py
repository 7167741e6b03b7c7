"""What is told as before or after something else, and days that are counted from it: "a day after meeting B"."""

from dataclasses import replace

from coopstats.coding.dates.dates import DateSpan
from coopstats.coding.dates.datewords import NUMBER_OF
from coopstats.coding.dates.days import reference
from coopstats.coding.sentences.phrases import Sentence

EVENTS = "meralsfvgqihkxN"
ACTS = "meralsfvgqihkL"
_ACTS = frozenset(ACTS)
_ACTORS = _ACTS | {"P"}
_STOPS = frozenset(f",{EVENTS}")
# What follows these happened at another time.
ANOTHER_TIME = frozenset(("following", "after", "since", "before", "ahead"))


def is_before(sentence: Sentence, at: int) -> bool:
    """Whether a noun opens a sentence as what was before or is to come after: "Ahead of her visit to C, A met B"."""
    return sentence.says(ANOTHER_TIME, at - 4, at) and _ACTORS.isdisjoint(sentence.tags[:at])


def after(sentence: Sentence, day: int, at: int) -> int:
    """Give the "after" of what is told as gone before another event, to which the date belongs; -1 if none."""
    tags = sentence.tags
    after = next((k for k in range(at - 1, day, -1) if sentence.values[k] in ANOTHER_TIME), -1)
    told = after >= 0 and _STOPS.isdisjoint(tags[after:at]) and not _ACTS.isdisjoint(tags[:after])
    return after if told else -1


def days_from(sentence: Sentence, day: DateSpan, after: int) -> DateSpan | None:
    """Give the day of "a day after meeting B" and "two days before leaving", counted from that of the main verb."""
    number, unit = map(str, sentence.values[after - 2 : after]) if after > 1 else ("", "")
    if unit not in ("day", "days") or number not in NUMBER_OF or not day.is_day:
        return None
    shift = NUMBER_OF[number] * (1 if sentence.values[after] == "before" else -1)
    return replace(day, start=reference(day.end).days(shift), end=reference(day.end).days(shift))
