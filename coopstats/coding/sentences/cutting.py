"""Every sentence cut into phrases, one letter each; see `phrases` for the letters."""

import re
from bisect import bisect_right

from coopstats.coding.bodies.again import OF_TWO
from coopstats.coding.scanning.plainwords import SAID
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.sentences.absentees import leave_out
from coopstats.coding.sentences.groups import (
    BOTH,
    GROUPS,
    GUESTS,
    SOMEONE,
    counterpart,
    group_of,
    guest_of,
    in_context,
    is_owned,
)
from coopstats.coding.sentences.phrases import Parts, Phrase, Sentence, Somebody
from coopstats.coding.sentences.starts import find_starts
from coopstats.coding.sentences.towns import drop_town, says_here
from coopstats.coding.sentences.triggers import PARTNER, Trigger

_WORDS = {
    "w": "with", "y": "by", ">": "to into", "@": "in at on inside", "/": "of", "=": "between among", "<": "from",
    "*": "for", "&": "and &", "R": "who whom which where whose", "p": "he she him", "j": "they both them",
    "I": "i we me",
    "Z": "that as while after before when because although whereas since during until upon",
    "E": "be been is are was were being",
}  # fmt: skip
_LETTERS = {word: letter for letter, words in _WORDS.items() for word in words.split()}
_GIVEN_BY = frozenset("funded financed built made backed supported sponsored donated assisted owned aided".split())
# The letter of a unit by its tag where that decides, else by its word; "?" needs the context.
_TAG_LETTERS = {
    "C": "C", "K": "K", "S": "K", "D": "D", "s": "$", "G": "B", "H": "?", "R": "?", "-": "_",
    **{mark: mark for mark in ',;:()".'},
}  # fmt: skip
_WORD_LETTERS = {
    **dict.fromkeys(GROUPS, "G"), **dict.fromkeys(BOTH, "?"), **dict.fromkeys(GUESTS, "p"), **_LETTERS,
    **dict.fromkeys(("he", "her", "two", "three", "both", "number", "following", *SOMEONE), "?"),
}  # fmt: skip
_DOES = frozenset("had was has will then also said added met went flew left arrived came called".split())
_OPEN = re.compile(r"\([^()]*$")
_CLAUSE = re.compile(",?(?:R(?:E|_Z)|@_+Z|Z)")  # "A, who is OFFICE", "A, in his capacity as OFFICE"
_CLAUSES = frozenset("REZ")
_SERVED = re.compile(r"PP(?:/C)?,$")  # "the envoy of President NAME," before the envoy's name
_REACH = 10  # phrases from a person's name back to the same person
_PAIRS = ({"host", "guest"}, {"host", "visitor"})
_REPORTS = frozenset("report reports confirmed confirms announces announce informed informs".split())
_LEAD = 16  # phrases that may say who reports
_SOURCE = re.compile(r"_>[_DCB$/K]{1,10},(?=[^&])|[_DCBKE$/]{1,10}[@_]{0,5}Z")
_SINCE = frozenset(("between", "as"))
_TITLE_CUES = frozenset("NvmrL")


def find_phrases(parts: Parts) -> list[Sentence]:
    """Cut every sentence into phrases.

    Parameters
    ----------
    parts
        The text and what was found in it.

    Returns
    -------
    list of Sentence
        In text order.
    """
    scan, starts, result = parts.scan, find_starts(parts), []
    article = scan.article
    for number, (first, last) in enumerate(scan.sentences):
        phrases = leave_out(scan, _paired(scan, _cut(scan, starts, first, last)), first, last)
        phrases = phrases[_reported(phrases) :]
        paragraph = bisect_right(article.paragraphs, (scan.starts[first], len(article.text)))
        tags = "".join([phrase.tag for phrase in phrases])
        shouted = not _TITLE_CUES.isdisjoint(tags) and scan.words(first, last).isupper()
        result.append(Sentence(number, tags, tuple(phrases), shouted or scan.in_headline(first), paragraph))
    return result


def _reported(phrases: list[Phrase]) -> int:
    """Give where what a nameless source reports begins: "The ministry said that", "According to a statement,"."""
    if not phrases or phrases[0].tag not in "_BD":
        return 0
    source = _SOURCE.match("".join([phrase.tag for phrase in phrases[:_LEAD]]))
    if not source:
        return 0
    words = {phrase.value for phrase in phrases[: source.end()] if phrase.tag in "_Z"}
    return source.end() if "according" in words or ("that" in words and not (SAID | _REPORTS).isdisjoint(words)) else 0


def _cut(scan: Scan, starts: dict[int, Phrase], first: int, last: int) -> list[Phrase]:
    units, new = scan.units, tuple.__new__
    result: list[Phrase] = []
    at = first
    while at < last:
        if at in starts:
            phrase = _within(starts, at, last)
            at = max(phrase.last, at + 1)
            result.append(_joined(scan, result, phrase) if phrase.tag in "PGUBNSM" else phrase)
            continue
        _, _, tag, low, term = units[at]
        if low in _SINCE and (lead := _leads_date(scan, starts, at)):
            result.append(Phrase("<", at, at + lead, "from"))
            at += lead
            continue
        if tag == "b":
            low = low.rpartition(" ")[2]  # "parliamentary delegation"
        letter = "_"
        if tag in _TAG_LETTERS:
            letter = _TAG_LETTERS[tag]
        elif low in _WORD_LETTERS:
            letter = _WORD_LETTERS[low]
        value = term.value if term else low
        if letter == "?":
            letter = in_context(scan, at)
        elif letter == "D":
            letter = _of_demonym(scan, at)
            value = Somebody(str(value), low) if letter == "U" else value
        elif letter in "KC":
            drop_town(scan, result, letter)
        here, at = at, at + 1
        if letter == ")" and result and result[-1].tag == "P" and _OPEN.search(scan.tags, result[-1].first, here):
            result[-1] = result[-1]._replace(last=at)  # "NAME (OFFICE)"
        elif low != "here" or says_here(scan, here, at):
            if letter == "p" and low in GUESTS and is_owned(result):
                letter, value = "c", Trigger(here, at, "c", PARTNER)
            # As `Phrase(...)`, at a third of the cost: this is done for every word.
            phrase = new(Phrase, (letter, here, at, value))
            result.append(_joined(scan, result, phrase) if letter in "GUB" else phrase)
    return result


def _within(starts: dict[int, Phrase], at: int, last: int) -> Phrase:
    """Give the phrase that begins at a unit, cut short by a person or date in it: an office or body holds a name."""
    phrase = starts[at]
    if phrase.tag in "UBj" or phrase.last > last:
        end = min(phrase.last, last)
        end = next((k for k in range(at + 1, end) if k in starts and starts[k].tag in "Pgq"), end)
        return phrase._replace(last=end) if end != phrase.last else phrase
    return phrase


def _of_demonym(scan: Scan, at: int) -> str:
    """Give the letter of a demonym: what stands behind it, and "the" before, tells whether people are meant."""
    behind, word = scan.tags[at + 1 : at + 3], scan.low_at(at + 1)
    if behind == "-w" and scan.lows[at + 2] in _GIVEN_BY:
        return "_"  # "a COUNTRY-funded project" lies in no such country
    if scan.low_at(at - 1) != "the":
        return "D"
    if scan.lows[at].endswith("s") and behind[:1] in ("w", "y") and word not in ("people", "who"):
        return "G"  # "The COUNTRYans then went on to CITY"
    somebody = word in _DOES or (word == "," and scan.low_at(at + 2) == "who")
    return "U" if somebody else "D"  # "The COUNTRYan, who came on DATE"


def _leads_date(scan: Scan, starts: dict[int, Phrase], at: int) -> int:
    """Give how many words before a date mean "from": "between 2 and 4 May", "as of Monday"; 0 if none."""
    lead = 1 if scan.lows[at] == "between" else 2 if scan.low_at(at + 1) in ("of", "from") else 0
    return lead if lead and at + lead in starts and starts[at + lead].tag == "T" else 0


def _paired(scan: Scan, phrases: list[Phrase]) -> list[Phrase]:
    """Read "host and guest" as the two who have been named."""
    for at in range(len(phrases) - 2, 0, -1):
        if phrases[at].tag == "&":
            one, other = phrases[at - 1], phrases[at + 1]
            if {scan.lows[one.first].rstrip("s"), scan.lows[other.first].rstrip("s")} in _PAIRS:
                phrases[at - 1 : at + 2] = [Phrase("j", one.first, other.last, "both")]
    return phrases


def _joined(scan: Scan, result: list[Phrase], phrase: Phrase) -> Phrase:
    """Join a person's office and name, or an office and the body it stands beside, into one phrase."""
    if phrase.tag == "P":
        while result and scan.tags[result[-1].first] == "H" and result[-1].tag in "p_":
            phrase = phrase._replace(first=result.pop().first)  # "His Excellency Mr. NAME"
        again = scan.lows[phrase.last - 1] in OF_TWO  # "B, in the course of the latter's visit"
        back = 0 if again else _same_person(result, phrase) or counterpart(result)
        if back:
            first = result[-back].first
            del result[-back:]
            return phrase._replace(first=first)
        if guest := guest_of(result):
            _, first, last, _ = result[-guest]
            result[-guest] = Phrase("c", first, last, Trigger(first, last, "c", PARTNER))
    elif phrase.tag == "G" or (phrase.tag == "U" and not isinstance(phrase.value, Somebody)):
        return phrase._replace(value=group_of(scan, phrase.first))
    elif phrase.tag == "B" and phrase.value and not isinstance(phrase.value, Somebody):
        return phrase._replace(value=Somebody(phrase.value.party, phrase.value.name))
    elif phrase.tag in "NSM" and result and result[-1].tag == "U":
        # "a senior officials' meeting"
        result[-1] = result[-1]._replace(tag="_", value="")
    return phrase


def _same_person(result: list[Phrase], phrase: Phrase) -> int:
    """Give how many phrases to go back to the same person, or to an office right before the name."""
    tags = "".join([p.tag for p in result[-_REACH:]])
    served = _SERVED.search(tags)
    if served and result[-len(served[0])].value == phrase.value:
        return len(served[0])
    for back in range(1, len(tags) + 1):
        other, between = result[-back], tags[len(tags) - back + 1 :]
        if other.tag == "P":
            told = _CLAUSE.match(between) or _CLAUSES.isdisjoint(between)
            return back if other.value == phrase.value and told else 0
        if other.tag == "U":
            return back if between in (",", "wC,", "w_C,", "$G,") or not between.strip("/KCDB_()") else 0
        if other.tag in "Bj" and back == 1:
            return 1  # "BODY Director NAME", "Ministers NAME and NAME"
        if other.tag not in "_,(&/CD$BKU@*)wGREZ" or (other.tag == "&" and back > 3):
            return 0
    return 0
