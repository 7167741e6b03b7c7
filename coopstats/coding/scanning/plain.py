"""A text as it is read: plain blanks and hyphens, no line end within a sentence, nothing that a page or photo adds."""

import re
from dataclasses import replace

from coopstats.articles import Article

_ALIKE = {
    **dict.fromkeys("\t\u00a0\u2002\u2003\u2007\u2009\u200a\u200b\u202f\u2060\u3000\ufeff", " "),
    "\u2010": "-",
    "\u2011": "-",
}
_ASIDE = re.compile(
    r"\*\*+|</?[a-z][^<>\n]{0,90}>|&(?:nbsp|#160);"
    r"|\((?:(?:file )?(?:photo|picture)|pictured|[LRC]|left|right|cent(?:er|re)"
    r"|(?:pictured|in the photo|in photo|on the|photo|top|bottom|far|standing|seated|front|"
    r"\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)\b[\w, ]{0,30})\)"
    r"|,(?<=[^\W\d_],) (?:aged )?\d\d,(?= (?!and |an? |the |who |which )[a-z])"
)
_ITEM = re.compile(r"(?:[-–—•*·▪●]|\(?[a-z0-9]{1,2}[.)])[ ]*(?=[a-z])")


def plain(article: Article) -> Article:
    """Give an article with the same offsets whose text is as it would be typed.

    Parameters
    ----------
    article
        The article as stored.

    Returns
    -------
    Article
        Every stretch as long as before. Items in small letters belong to the sentence whose colon is before them.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> plain(article_from_text("Mr.\u00a0Li (left) met the vice\u2011premier.")).text
    'Mr. Li        met the vice-premier.'
    """
    text = article.text
    for other, usual in _ALIKE.items():
        text = text.replace(other, usual)
    text = _ASIDE.sub(lambda found: " " * len(found[0]), text)
    letters = list(text)
    sentences: list[tuple[int, int]] = []
    for start, stop in article.sentences:
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
    if text == article.text:
        return article
    return replace(article, text=text, sentences=tuple(sentences))
