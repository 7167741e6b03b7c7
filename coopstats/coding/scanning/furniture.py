"""Lines that a page sets around the news: "Share this article", "Read also: ...", "© PUBLISHER", "Home > News"."""

import re
from collections.abc import Iterator

_LINE = re.compile(r"(?m)^.{1,300}$")
_BUTTON = (
    "share|tweet|print|e-?mail|save|facebook|twitter|linkedin|whatsapp|telegram|viber|pinterest|reddit|messenger"
    "|instagram|youtube|flickr|threads|copy|link|follow|like|font|size|listen|comments?|reply|bookmark|pdf|rss"
)
_BESIDE = "this|the|article|story|page|post|news|release|on|via|to|with|by|your|friends|us|our|x|a|and|or|it|all"
_FURNITURE = re.compile(
    rf"""(?ix)\s*(?:
    # nothing but buttons
    (?=.*\b(?:{_BUTTON})\b) (?:(?:{_BUTTON}|{_BESIDE}|\d+)\b[\ \t|/,:;+&.()-]*)+
    # what leads to other news, whatever it says of them
    |(?:also\ read|read\ (?:also|more|next|full\ story|on)|see\ also|more\ on\ this|further\ reading
      |you\ may\ also\ like|must\ read|most\ read|next\ (?:article|post)|previous\ (?:article|post)|related
      |(?:latest|related|recommended|top|more|trending|other)\ (?:news|stories|articles?|posts|links?|topics?|content)
     )\s*(?:[:\-–—»>|].*)?
    # whose page it is
    |(?:©|\(c\)\ ?(?:copyright|\d)|copyright\b[\ :©()c]*(?:\w+\ ){{0,4}}\d{{4}}).*|(?=.*\ball\ rights\ reserved\b).*
    # what readers are asked to do, how the page is filed
    |(?:subscribe|sign\ up|(?:join|follow|find|like)\ us\ (?:on|at)|download\ (?:our|the)\ (?:\w+\ )?app|click\ here
      |leave\ a\ (?:comment|reply)|skip\ to\ (?:main\ )?content|advertisement\b|sponsored\b
      |(?:we\ use|this\ (?:web)?site\ uses)\ cookies|accept\ (?:all\ )?cookies
      |(?:tags?|keywords?|categor(?:y|ies)|filed\ under|posted\ in|last\ (?:updated|modified)|page\ views?|views)\ ?:
     ).*
    # where it stands: "Home > News > Politics"
    |home\ ?[>»›]\ ?.*|home\ ?[/|]\ ?(?:[\w&'’\ -]{{2,40}}[/|])+[\w&'’\ -]{{2,60}}
    )\s*"""
)


def furniture(text: str) -> Iterator[tuple[int, int]]:
    r"""Find the lines of a page that are no part of the news.

    Parameters
    ----------
    text
        Text of an article.

    Yields
    ------
    tuple of int
        Start and end (exclusive) of such a line, in text order.

    Examples
    --------
    >>> page = "Home > News\nThe ministers met.\nShare on Facebook\nRead also: Minister opens a hospital"
    >>> [page[start:end] for start, end in furniture(page)]
    ['Home > News', 'Share on Facebook', 'Read also: Minister opens a hospital']
    """
    return (line.span() for line in _LINE.finditer(text) if _FURNITURE.fullmatch(line[0]))
