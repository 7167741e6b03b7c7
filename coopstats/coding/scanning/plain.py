"""A text as it would be typed: without line ends in a sentence, marks of a page or a photo; and where it is stored."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from unicodedata import normalize

from coopstats.articles import Article, article_from_text
from coopstats.coding.records import Span
from coopstats.coding.scanning.furniture import furniture

_BLANKS = " \t\u00a0\u2000-\u200a\u202f\u205f\u3000"
_MONTH = "an|eb|arch|pril|ay |une|uly|ugust|eptember|ctober|ovember|ecember"
# The first letter is told in one class, by which all other places are passed over quickly.
_NOISE = re.compile(
    rf"[*<&\u00ad\u200b-\u200d\u2060\ufeff\u2010\u2011`'‘’(,•·▪●◦‣\d{_BLANKS}-]"
    rf"(?:(?<! )|(?=[({_BLANKS}-]))(?:"  # most blanks are passed over here, as words follow
    r"(?P<unseen>(?<=\*)\*+|(?<=<)/?[a-z][^<>\n]{0,90}>|(?<=[\u00ad\u200b-\u200d\u2060\ufeff]))"
    r"|(?P<entity>(?<=&)(?:[A-Za-z]{2,8}|#\d{2,5}|#x[\da-fA-F]{2,4});)"
    r"|(?P<hyphen>(?<=[\u2010\u2011]))|(?P<dash>(?:(?<= )--|(?<=-)(?<!--)-)(?!-) ?)"
    r"|(?P<mark>(?<=[•*·▪●◦‣\d])(?m:(?<=^.))(?:(?<!\d)|\d?[.)])"
    rf"[{_BLANKS}]+(?=[\"“]?[A-Z](?!{_MONTH})))"
    r"|(?P<opening>(?<=`)`|(?<=‘)(?<!\w‘)(?=\w[^‘\n]{0,2000}’(?!\w)))|(?P<closing>(?<=')'|(?<=’)(?!\w))"
    r"|(?P<aside>(?:(?<= )\(|(?<=\())(?:(?:file )?(?:photo|picture)|pictured|[LRC]|left|right|cent(?:er|re)"
    r"|(?:pictured|in the photo|in photo|on the|photo|top|bottom|far|standing|seated|front|"
    r"\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)\b[\w, ]{0,30})\)"
    r"|(?<=[^\W\d_],) (?:aged )?\d\d,(?= (?!and |an? |the |who |which )[a-z])"
    r"|(?<=\d,) [A-Z]\w+(?: [A-Z]\w+)? time(?=\)))"
    rf"|(?P<blank>(?<=[{_BLANKS}])[{_BLANKS}]+|(?<=[{_BLANKS[1:]}])))"
)
# Letters in several characters, or several letters in one, as a PDF has them.
_MARKS = re.compile("[\u0300-\u036f\ufb00-\ufb06]")
_NOISE_IN_LETTERS = re.compile(rf"{_NOISE.pattern}|(?P<letter>\w[\u0300-\u036f]+|[\ufb00-\ufb06])")
_ITEM = re.compile(r"(?:[-–—•*·▪●]|\(?[a-z0-9]{1,2}[.)])[ ]*(?=[a-z])")
_KNOWN = ("source_id", "title", "publisher", "published", "url", "language", "perspective")
_PRINTED = {"hyphen": "-", "dash": " – ", "opening": "“", "closing": "”", "blank": " "}


@dataclass(frozen=True)
class Plain:
    """An article as it is read, and the offsets at which it departs from what is stored: `read` here, `kept` there."""

    article: Article
    read: Sequence[int]
    kept: Sequence[int]

    def stored(self, span: Span) -> Span:
        """Give where a stretch of the text as read is stored.

        Examples
        --------
        >>> from coopstats.articles import article_from_text
        >>> text = "Mr.&nbsp;Li met them."
        >>> found = plain(article_from_text(text))
        >>> start, end = found.stored(Span(*found.article.sentences[0]))
        >>> text[start:end]
        'Mr.&nbsp;Li met them.'
        """
        first, last = bisect_right(self.read, span.start) - 1, bisect_left(self.read, span.end)
        if last == len(self.read) or self.read[last] != span.end:
            last -= 1
        return Span(self.kept[first] + span.start - self.read[first], self.kept[last] + span.end - self.read[last])


def plain(article: Article) -> Plain:
    """Give an article whose text is as it would be typed.

    Parameters
    ----------
    article
        The article as stored.

    Returns
    -------
    Plain
        Items in small letters belong to the sentence whose colon is before them.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> plain(article_from_text("Mr.\u00a0Li (left) met the vice\u2011premier  &amp; his aides.")).article.text
    'Mr. Li met the vice-premier & his aides.'
    """
    parts: list[str] = []
    read, kept = [0], [0]
    end = size = 0
    quoting = False
    noises = _NOISE_IN_LETTERS if _MARKS.search(article.text) else _NOISE
    for noise in noises.finditer(article.text):
        kind = noise.lastgroup or ""
        if noise[0] == "’" and not quoting:
            continue  # "the ministers’ talks"
        quoting = kind == "opening" or (quoting and kind != "closing")
        clean = normalize("NFKC", unescape(noise[0])) if kind in ("entity", "letter") else _PRINTED.get(kind, "")
        parts += (article.text[end : noise.start()], clean)
        size += noise.start() - end
        read += (size, size + len(clean))
        kept += noise.span()
        size += len(clean)
        end = noise.end()
    if parts:
        text = "".join((*parts, article.text[end:]))
        article = article_from_text(text, **{name: getattr(article, name) for name in _KNOWN})
    return Plain(_in_lines(article), read, kept)


def _in_lines(article: Article) -> Article:
    """Give an article with the same offsets whose sentences hold no line ends, and all of their items."""
    text = article.text
    letters = list(text)
    sentences: list[tuple[int, int]] = []
    lines = list(furniture(text))
    for start, stop in lines:
        letters[start:stop] = " " * (stop - start)
    for start, stop in article.sentences:
        if lines and not "".join(letters[start:stop]).strip():
            continue
        item = _ITEM.match(text, start)
        if item and sentences and text[sentences[-1][1] - 1] in ":;,":
            letters[start : item.end()] = " " * len(item[0])
            start, end = sentences.pop()
            if text[end - 1] != ":":
                letters[end - 1] = ","
        sentences.append((start, stop))
    for start, stop in sentences:
        if text.find("\n", start, stop) >= 0:
            letters[start:stop] = [" " if letter in "\r\n" else letter for letter in letters[start:stop]]
    text = "".join(letters)
    return article if text == article.text else replace(article, text=text, sentences=tuple(sentences))
