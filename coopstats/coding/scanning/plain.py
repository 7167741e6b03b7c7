"""A text as it is read: plain blanks and hyphens where it has others, and no line end within a sentence."""

import re
from dataclasses import replace

from coopstats.articles import Article

_OTHER = re.compile("[\t\u00a0\u1680\u2000-\u200b\u2010\u2011\u202f\u205f\u2060\u3000\ufeff]")
_HYPHENS = "\u2010\u2011"


def plain(article: Article) -> Article:
    """Give an article with the same offsets whose text is as it would be typed.

    Parameters
    ----------
    article
        The article as stored.

    Returns
    -------
    Article
        Every stretch as long as before.

    Examples
    --------
    >>> from coopstats.articles import article_from_text
    >>> plain(article_from_text("Mr.\u00a0Li met the vice\u2011premier.")).text
    'Mr. Li met the vice-premier.'
    """
    text = _OTHER.sub(lambda found: "-" if found[0] in _HYPHENS else " ", article.text)
    pieces, end = [], 0
    for start, stop in article.sentences:
        if "\n" in (sentence := text[start:stop]):
            pieces += [text[end:start], sentence.replace("\n", " ").replace("\r", " ")]
            end = stop
    text = "".join([*pieces, text[end:]])
    return article if text == article.text else replace(article, text=text)
