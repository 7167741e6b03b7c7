"""Words that tell of an engagement, each with its use in a sentence: who met, received or called on whom.

`engagements.csv` lists them. `meets`, `receives`, `calls_on` ... are verbs, named after who stands before and behind
them; `noun` is an event by its name, `format` a standing body in session; `holds` and `takes_place` say that a
named event happened; `partner` and `turn` tell of a meeting by who was at it; `future` and
`wishes` say that it has not.
"""

from typing import NamedTuple

from coopstats.codebook import Cue

TAGS = {
    "meets": "m", "sees": "e", "receives": "r", "calls_on": "l", "speaks": "s", "phones": "f", "visits": "v",
    "goes": "g", "leaves": "q", "signs": "i", "hands": "h", "chairs": "k", "led": "d", "attends": "a", "includes": "n",
    "discusses": "x", "tells": "t", "opens": "o", "briefed": "b", "addresses": "A", "accepts": "z", "beside": "u",
    "holds": "L", "takes_place": "H", "wishes": "W",
    "future": "F", "aside": "_", "noun": "N", "session": "S", "format": "M", "paper": "Y", "letter": "X", "talk": "Q",
    "partner": "c", "turn": "V",
}  # fmt: skip
VERBS = "meralsfvgqiohkdxtbzA"
PARTNER = Cue("his guest", "meeting", "partner", ())


class Trigger(NamedTuple):
    """A cue in units `first` to `last` (exclusive), with its tag among the phrases of a sentence."""

    first: int
    last: int
    tag: str
    cue: Cue
