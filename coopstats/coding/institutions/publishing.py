"""The body that publishes a text: "the Rector", "the Director-General" of a text of one's own are of it."""

import re

from coopstats.coding.bodies.bodies import publishing_body
from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.scan import Scan

# Titles that say nothing of the body, by the kinds of body whose publications have them.
_OFFICERS = (
    (
        frozenset({"ministry"}),
        r"(?:(?:political |legal |general )?director(?:[- ]general)?|spokes\w+|legal advis[eo]r|desk officer"
        r"|chief of protocol|state secretary|under-?secretary|(?:vice[- ]|deputy )minister)(?: (?:of|for) .*)?"
        r"|(?:head|chief) of .*\b(?:department|division|directorate|section|desk|office|bureau|unit|protocol)\b.*",
    ),
    (
        frozenset({"university"}),
        r"(?:vice[- ]|pro[- ])?(?:rector|dean|chancellor|provost|principal)\b.*|(?:vice[- ])?president",
    ),
    (frozenset({"parliament"}), r"(?:speaker|secretary[- ]general|clerk|(?:vice[- ])?president)"),
    (
        frozenset({"company", "agency", "igo", "ngo", "think_tank", "committee"}),
        r"(?:vice[- ]president for .*|country director.*|resident representative"
        r"|(?:vice[- ])?(?:president|governor|chair\w*|ceo|chief \w+ officer|chief executive|managing director"
        r"|general manager|secretary[- ]general|director|general director|commissioner)|.*director[- ]general\b.*)",
    ),
)
_TITLES = {
    kind: re.compile(
        rf"(?:(?:acting|deputy|first|second|senior|executive|assistant|group|political) )*(?:{title})", re.I
    )
    for kinds, title in _OFFICERS
    for kind in kinds
}


def publisher_of(title: str, scan: Scan) -> BodyPhrase | None:
    """Give the body that publishes a text if an office said without a body is one that it has.

    Parameters
    ----------
    title
        The office.
    scan
        The text, with its publisher.

    Returns
    -------
    BodyPhrase or None
        Nothing where the publisher's name is that of no body, or the title is none of such a body.
    """
    body = publishing_body(scan.codebook, scan.article.publisher or "")
    if body is None or (title.lower().endswith("governor") and "Bank" not in body.name):
        return None  # of a province
    return body if body.kind in _TITLES and _TITLES[body.kind].fullmatch(title) else None
