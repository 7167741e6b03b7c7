"""The words and numbers that dates are written with, one letter each, so that a date is a regular expression."""

import re
from functools import cache

from coopstats.coding.scanning.remembered import Remembered
from coopstats.coding.scanning.scan import Scan

YEAR = re.compile(r"(?:19|20)\d\d")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS = {
    "m": f"{' '.join(MONTHS)} {' '.join(month[:3] for month in MONTHS)} sept",
    "w": f"{' '.join(_WEEKDAYS)} mon tue tues wed thu thurs fri sat sun",
    "-": "to until till through", "U": "up including", "a": "and &", "o": "of", "t": "the", "f": "from between",
    "i": "in during since by for on",
    "/": "/", "0": "today tonight to-day to-night", "1": "yesterday", "2": "tomorrow to-morrow",
    "L": "last past previous preceding final closing", "X": "next coming upcoming following new", "H": "this current",
    "S": "same that", "F": "first opening",
    "D": "day", "W": "week", "M": "month", "Y": "year", "K": "days weeks months years fortnight fortnights",
    "p": "morning afternoon evening night noon",
    "q": "a an one two three four five six seven eight nine ten", "A": "ago earlier afterwards thereafter",
    "j": "before prior after",
    "E": "early late later beginning start middle end half mid", "h": "spring summer autumn "
    "fall winter", "e": "weekend",
    "c": "with by at when who which where as ahead amid but if under over",  # after "on the 10th", which is a day then
    "r": "eve",
    "I": "few short little couple", "O": "hour hours minute minutes moment moments while",  # "a few hours ago"
    "g": "session signing arrival ceremony summit conference dinner reception consultations encounter",
    "v": "visit trip tour meeting talks",  # "her May visit", "the 2023 talks"
    "u": "he she it they we had has have was were",  # a date is over before these
    "R": "i ii iii iv v vi vii viii ix x xi xii",
    # Words that say that a date after them lies ahead; so does "is to".
    "!": "will shall would might could scheduled expected awaited planned slated due opens begins starts runs leaves "
         "travels departs returns arrives goes flies proceeds continuing ends plans planning intends intend likely "
         "hopes",
    "b": "is are set",
}  # fmt: skip
UNTIL = frozenset(("until", "till", "through"))
ORDINALS = {
    word: number for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
        "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
        "thirty-first".split(), 1
    )
}  # fmt: skip
LETTERS = {word: letter for letter, words in _WORDS.items() for word in words.split()}
_NAMES = frozenset(MONTHS) - {"march", "may"} | frozenset(_WEEKDAYS)
_MONTH_OF = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
_ROMAN = {numeral: number for number, numeral in enumerate(_WORDS["R"].split(), 1)}
_DAY_OF = {name[:3]: number for number, name in enumerate(_WEEKDAYS)}
SEASONS = dict(zip(_WORDS["h"].split(), (3, 6, 9, 9, 12), strict=True))
NUMBER_OF = {word: max(number, 1) for number, word in enumerate(_WORDS["q"].split(), -1)}
_NUMBER = re.compile(
    r"(?P<d>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)|(?P<y>(?:19|20)\d\d)|(?P<N>\d\d?\.\d\d?\.(?:\d\d)?\d\d|(?:19|20)\d\d\.\d\d?\.\d\d?)"
)
# Of most units the tag decides: a mark stands for itself, a word for nothing.
_BY_TAG = {ord(tag): tag if tag in ",.()-" else "," if tag == ";" else " " for tag in map(chr, range(128))}
_ENDINGS = frozenset(("st", "nd", "rd", "th"))  # of "21st"
# Words that mean something else too, and the tags that they have in dates: "the Planning Minister", "may", "sat".
_ONLY = {
    word: "wT" if letter == "!" else "J" for word, letter in LETTERS.items() if letter in "!mw" and word not in _NAMES
}
# Written together: "July-August", "Monday-Tuesday", "12th-13th", "mid-May".
_TOGETHER = {"mm": "B", "ww": "V", "dd": "G", "Em": "m", "Ey": "y", "my": "Q"}
_OF_MONTH = re.compile("D?ot?[LXH]?[mM]")


def letters_of(scan: Scan) -> str:
    """Give one letter for each unit of a text; a blank for what no date is written with."""
    letters = list(scan.tags.translate(_BY_TAG))
    known = _letters()
    ordinals = []
    for at, (low, tag) in enumerate(zip(scan.lows, scan.tags, strict=True)):
        letter = known[low]
        if letter == " ":
            continue
        letters[at] = " " if low in _ONLY and tag not in _ONLY[low] else letter
        if low in ORDINALS:
            ordinals.append(at)
        elif letter == "m" and letters[at - 1] == "," and scan.lows[at - 2][-2:] in _ENDINGS:
            letters[at - 1] = "o"  # "the 5th, May"
    for at in ordinals:
        # "the fifth of May", "May the fifth,"; "on the second day"; else what is counted is no day.
        after = "".join(letters[at + 1 : at + 5])
        if _OF_MONTH.match(after) or (letters[max(at - 2, 0) : at] == ["m", "t"] and after[:1] in ",."):
            letters[at] = "d"
        elif letters[at] == "z" and after[:1] != "D":
            letters[at] = " "
    return "".join(letters)


@cache
def _letters() -> Remembered[str]:
    return Remembered(_letter)


def _letter(low: str) -> str:
    """Give the letter of a word wherever it stands, `z` for an ordinal."""
    if low in LETTERS:
        return LETTERS[low]
    if low in ORDINALS:
        return "z"
    left, hyphen, right = low.partition("-")
    if hyphen and len(low) > 1:
        return _TOGETHER.get((LETTERS.get(left) or _number(left)) + (LETTERS.get(right) or _number(right)), " ")
    return _number(low)


def _number(low: str) -> str:
    match = _NUMBER.fullmatch(low)
    return match.lastgroup or " " if match else " "


def month_of(low: str) -> int:
    """Give the number of a month by its name or the beginning of it: `mid-may` is 5."""
    return _ROMAN.get(low) or _MONTH_OF[low.rpartition("-")[2][:3]]


def day_of(low: str) -> int:
    """Give the number of a day: `5`, `05`, `5th` and `fifth` are 5; 0 where there is none."""
    return ORDINALS.get(low) or (int(low.rstrip("stndrh")) if low else 0)


def weekday_of(low: str) -> int:
    """Give the number of a day of the week, 0 for Monday."""
    return _DAY_OF[low[:3]]
