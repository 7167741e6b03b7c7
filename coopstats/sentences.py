"""Where paragraphs and sentences begin and end: a light rule for press prose, as offsets into the stored text."""

import re
from itertools import pairwise

Offsets = tuple[int, int]

_BLOCK = re.compile(r"\S[^\r\n]*")
_CAPITALS = 4  # at most so many lines for one that begins with a small letter
_BLANK = re.compile(r"\s")
_LONGEST = 20  # letters; a longer word is no abbreviation
_WIDEST = 100  # characters of a line in a text of typed lines, where a paragraph goes on over several
_GOES_ON = re.compile(r"(?:on|in|at|of|to|for|and|with|by|from|the|between|during|as) \w")  # a heading in two lines
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_MONTH_LAST = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)?$"
)
_FEWEST = 4  # lines of such a text
_RAGGED = 6  # characters by which a line may end sooner than it had to
# A stop with what belongs to it (closing quotes, brackets, a footnote, "./.") before what may begin a sentence;
# full-width stops need no space after them.
_STOP = re.compile(r"[.!?…][\"”’')\]»]*(?:/\.)?(?:\[\d{1,3}\])?\s+(?=[\"“‘'(\[«]*[^\Wa-z_])|[。！？][”」』]*\s*(?=\S)")
_NEVER_LAST = frozenset(
    {
        "ret",
        "retd",
        "rtd",
        "mohd",
        "muhd",
        "ss",
        "mr",
        "mrs",
        "ms",
        "mme",
        "dr",
        "prof",
        "hon",
        "rt",
        "st",
        "sen",
        "rep",
        "gov",
        "gen",
        "lt",
        "col",
        "maj",
        "capt",
        "cmdr",
        "adm",
        "brig",
        "sgt",
        "pres",
        "amb",
        "min",
        "sec",
        "supt",
        "rev",
        "fr",
        "msgr",
        "vs",
        "est",
        "approx",
        "ca",
        "cf",
        "al",
        "shri",
        "smt",
        "engr",
        "eng",
        "ing",
        "ir",
        "arch",
        "arq",
        "atty",
        "adv",
        "barr",
        "surv",
        "pharm",
        "dra",
        "dott",
        "avv",
        "lic",
        "mag",
        "ven",
        "cdr",
        "comm",
        "cde",
        "cllr",
        "ald",
        "insp",
        "asst",
        "dep",
        "dy",
        "assoc",
        "hj",
        "s.e",
        "h.h",
        "h.r.h",
        "h.m",
        "sh",
        "yu",
        "ya",
        "ch",
        "zh",
        "kh",
        "ts",
        "md",
        "messrs",
        "eg",
        "ie",
        "e.g",
        "i.e",
        "h.e",
        "j.p",
    }
)
# These end a sentence only where a word follows that seldom stands inside one with a capital.
_SELDOM_LAST = frozenset(
    {
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "jr",
        "sr",
        "dept",
        "univ",
        "u.s",
        "u.k",
        "u.n",
        "u.a.e",
        "e.u",
        "d.c",
        "a.m",
        "p.m",
        "ph.d",
        "d.r.c",
        "u.s.s.r",
        "r.o.k",
    }
)
_BEFORE_NUMBER = frozenset(
    {
        "no",
        "nos",
        "art",
        "arts",
        "para",
        "paras",
        "res",
        "fig",
        "vol",
        "pp",
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    }
)
_OPENERS = re.compile(
    r"[\"“‘'(]*(?:The|An|A(?!\.)|This|That|These|Those|It|Its|He|She|They|We|His|Her|Their|In|On|At|As|For|During|After|Before|"
    r"Both|While|When|With|Meanwhile|However|Moreover|According|Earlier|Later|There)\b"
)


def find_paragraphs(text: str, start: int = 0) -> list[Offsets]:
    r"""Find the lines of a text that hold anything, without the space around them; typed lines that go on are one.

    Examples
    --------
    >>> find_paragraphs("One.\r\n\r\n  Two. ")
    [(0, 4), (10, 14)]
    """
    lines = [(match.start(), match.start() + len(match[0].rstrip())) for match in _BLOCK.finditer(text, start)]
    width = max((end - begin for begin, end in lines), default=0)
    folds = set() if width > _WIDEST or len(lines) < _FEWEST else _folds(text, lines, width)
    return _joined(lines, folds | _broken(text, lines))


def _folds(text: str, lines: list[Offsets], width: int) -> set[int]:
    """Where typed lines begin that go on with the one before, in which their first word had no room."""
    folds = {
        begin
        for (first, last), (begin, end) in pairwise(lines)
        if text.count("\n", last, begin) == 1
        and (text[begin].isalnum() or text[begin] in "\"“‘'(")
        and last - first + len(text[begin:end].split(None, 1)[0]) >= width - _RAGGED
    }
    return folds if len(folds) <= _CAPITALS * sum(text[begin].islower() for begin in folds) else set()


def _broken(text: str, lines: list[Offsets]) -> set[int]:
    """Where lines begin that go on with a sentence, or with a date that lacks its year."""
    return {
        begin
        for (_, last), (begin, end) in pairwise(lines)
        if text.count("\n", last, begin) == 1
        and (_GOES_ON.match(text, begin, end) and text[last - 1].isalnum())
        or (_YEAR.match(text, begin, end) and _MONTH_LAST.search(text, last - _LONGEST, last))
    }


def _joined(lines: list[Offsets], folds: set[int]) -> list[Offsets]:
    """Put lines together that are one."""
    paragraphs: list[Offsets] = []
    for begin, end in lines:
        paragraphs.append((paragraphs.pop()[0] if begin in folds else begin, end))
    return paragraphs


def find_sentences(text: str, start: int, end: int) -> list[Offsets]:
    """Find the sentences of one paragraph; closing quotes stay with their sentence, abbreviations end none.

    Examples
    --------
    >>> text = "H.E. Ann Roe met D. Lis on Nov. 12. They agreed."
    >>> [text[a:b] for a, b in find_sentences(text, 0, len(text))]
    ['H.E. Ann Roe met D. Lis on Nov. 12.', 'They agreed.']
    """
    found = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] != "." or _ends(text, begin, stop.start(), stop.end()):
            found.append((begin, stop.start() + len(stop[0].rstrip())))
            begin = stop.end()
    if begin < end:
        found.append((begin, end))
    return found


def _ends(text: str, begin: int, stop: int, after: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, and is not part of an abbreviation or an initial."""
    word = _BLANK.split(text[max(stop - _LONGEST, begin) : stop])[-1].lstrip("\"“‘'(«[")
    if len(word) > 9:
        return True
    low = word.lower()
    if low in _NEVER_LAST or all(part.rstrip(".") in _NEVER_LAST for part in low.split("-")):
        return False  # "Gen.", "Lt.-Gen."
    if low in _BEFORE_NUMBER:
        return not text[after].isdigit()
    if low in _SELDOM_LAST:
        return _OPENERS.match(text, after) is not None
    # An initial ("D. Lis", "J.-P. Roe") or another acronym with dots ("Ph.D.").
    letters = word.replace(".", "").replace("-", "")
    initial = len(letters) == 1 and letters.isupper() and not _OPENERS.match(text, after)
    dotted = "." in word and letters.isalpha() and all(len(part) <= 2 for part in word.split("."))
    return not (initial or (dotted and not _OPENERS.match(text, after)))
