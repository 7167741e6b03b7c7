"""What may stand between a subject and its verb: relative clauses, whose "who" means somebody, and insertions."""

import re

from coopstats.coding.sentences.lists import list_back
from coopstats.coding.sentences.phrases import Phrase, Sentence

_OFFICES = frozenset("UB")
_AMONG_THOSE = re.compile(r"E(?:[_D]|C\$){0,4}(P)")  # "Among those who came to CITY was A"
_COMPANY = re.compile(r",_?u[^;.:RZmrlsfvgikhLx]*$")
_STILL_OPEN = re.compile(
    "(?:^|[;:])_{0,2}P(?:/C)?,R[^,;:]*$"
)  # "A, who came from CITY, where he saw B, goes on to CITY"
_PERSON = re.compile(r"(?:[_D]|C\$){0,3}P")


def antecedent(sentence: Sentence, relative: int) -> list[Phrase]:
    """Give whom "who" refers to: the people, or else the party, right before it."""
    tags = sentence.tags
    first = tags.rfind("R", 0, relative - 1) if tags[relative - 1 : relative] == "&" else -1
    if first >= 0:
        return antecedent(sentence, first)  # "A, whom B has asked to come and who left on DATE"
    near = max(relative - 6, -1)
    person = tags.rfind("P", near + 1, relative)
    if person >= 0 and _OFFICES.isdisjoint(tags[person + 1 : relative]):
        several = tags[relative + 1 : relative + 4].lstrip("_")[:1] in ("m", "k", "i")
        return [sentence.phrases[k] for k in (list_back(tags, person) if several else [person])]
    for at in range(relative - 1, max(relative - 8, -1), -1):
        if tags[at] in "PUBGp":
            return [sentence.phrases[at]]
    those = sentence.before(relative) == "those"
    return sentence.found(_AMONG_THOSE.search(tags, relative) if those else None)


def insertion(sentence: Sentence, comma: int) -> int:
    """Give where an insertion between commas begins: "A, who led the delegation, met B"."""
    tags = sentence.tags
    if company := _COMPANY.search(tags, 0, comma):
        return company.start()  # "A, accompanied by his minister, B, and OFFICE, C, met D"
    opening = tags.rfind(",", 0, comma)
    if (
        opening >= 0
        and comma - opening < 40
        and set(":;").isdisjoint(tags[opening:comma])
        and (sentence.phrases[opening + 1].value != "where" or _STILL_OPEN.search(tags, 0, opening))
        and (tags[opening + 1] in "R@wd*<_UBaZnu/" or tags[opening + 1 : opening + 3] == "&R")
        and not _PERSON.fullmatch(tags, opening + 1, comma)
    ):
        inside = tags[opening + 1 : comma]
        if inside[0] == "R" or not set(inside) & set("LmrlsfvighkF"):
            return opening
    return comma
