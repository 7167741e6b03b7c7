"""Lists of parties in a sentence: which members one has, read on from the first or back from the last."""

import re
from functools import lru_cache

from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.triggers import VERBS

PARTY = "PUBGpjI"
VERB = f"{VERBS}L"
_ACTS = frozenset(VERB) - {"a"}
_JOINTS = frozenset(",;&Z")
# "the ministers of COUNTRY and COUNTRY, A and B": those named are meant
_OF_EACH = re.compile(r"[Uj](?:/[_D]{0,2}C)?(?:(?:,|&|,&)[/_D]{0,3}C)+[,:(_]{1,2}(?=P[^;.RZ]{0,12}P)")
_BEFORE_ITEM = re.compile(
    rf"[{PARTY}C](?:[/@*<>](?:[_D]{{0,3}}[CKB]|__))?(?:\([^)]*\))?(?:,[_/*@CKDUBMGT$]{{1,10}})?(?:[,;]|[,;]?&(?:/[_D]{{0,2}}C,)?[_w]?)_{{0,2}}v?(?:D_?)?(?:c,?|C\$,?)?$"
)
_PEERS = re.compile("P,?&_?D(?:(?:,&?|&)D)+$")  # "A and his DEMONYM and DEMONYM counterparts, B and C"
_THEN = r"(?:@?T(?:\(T\))?,?(?:@_?[KC])?,?|@_?[KC],?@?T,?)"


@lru_cache(maxsize=16)
def _gap(prepositions: str) -> re.Pattern[str]:
    """What may stand between two members of a list."""
    again = f"[{prepositions}]?" if prepositions else ""
    # "and in the evening with B", "; on Thursday, in CITY, with B"; "and on Thursday in CITY B"
    later = rf"|[,;]?&?,?(?:[_T@Z/()L]{{1,6}}|{_THEN}|@_?[KC]),?[{prepositions}]" if prepositions else ""
    later += rf"|(?:,?&|;&?|,){_THEN}"
    there = r"|[,;]?&,?[@_T][_DKCBT]{0,5},"  # "and, at the palace, B"
    return re.compile(
        # "NAME, of COUNTRY (PARTY), who ..., head of BODY": what is said of the member before.
        r"_{0,2}U?(?:,?@?T(?=[^_])|@[_D]?[CK](?![,&]*C)|/[_D]?[CK](?:[,&]C)*(?![,&]*C)|[/*][^,;.&wyRZP]{1,6})?(?:\([^)]*\))?"
        r"(?:,R[^,;.]*(?=,))?(?:,[_/*@DKBCUNM&]{1,10}(?=[,;]))?"
        # The joint itself: a comma, "and", "as well as"; then preposition and what stands before a name.
        rf"(?:(?:[,;]?&?_?&?|&_@?T?,?|&?,_{{1,2}},|,?_{{2,4}}|,?Z_Z){again}{later}{there})(?:_|D|v(?!_{{0,2}}B)|C\$,?){{0,5}}(?=[{PARTY}C](?!\$))"
    )


def list_on(tags: str, at: int, stop: int, prepositions: str = "") -> list[int]:
    """Read a list of parties from its first member on."""
    named = _OF_EACH.match(tags, at, stop)
    items = [named.end() if named else at]
    gap = _gap(prepositions)
    while match := gap.match(tags, items[-1] + 1, stop):
        joint, here = match[0], match.end()
        led = not set(prepositions).isdisjoint(joint)
        if joint.strip("_D") == ";" and tags.count(";") == 1:
            break  # "A met B; C spoke": a clause of its own
        if (not led and _JOINTS.isdisjoint(joint)) or (tags[here] == "C" and tags[items[-1]] != "C"):
            break
        behind = tags[here + 1 :].lstrip("FE")[:1]
        if not led and (behind in _ACTS or ("T" in joint and behind == "_")):
            break  # the next clause begins: "received A, and B said", "A, and on Thursday B announced"
        items.append(here)
    return items


def listed(sentence: Sentence, at: int, stop: int | None = None, prepositions: str = "") -> list[Phrase]:
    """Give the members of a list of parties that begins with one of them."""
    items = list_on(sentence.tags, at, len(sentence.tags) if stop is None else stop, prepositions)
    return [sentence.phrases[k] for k in items]


def list_back(tags: str, last: int) -> list[int]:
    """Read a list of parties from its last member back."""
    items = [last]
    while match := _BEFORE_ITEM.search(tags, max(items[0] - 14, 0), items[0]):
        if tags[items[0]] == "p" and "&" not in match[0]:
            break  # "With A, who leads BODY, he spoke"
        items.insert(0, match.start())
    peers = _PEERS.search(tags, max(items[0] - 14, 0), items[0]) if items[1:] and tags[items[0]] in "GU" else None
    return [peers.start(), *items[1:]] if peers else items
