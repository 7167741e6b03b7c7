"""Who does what to whom in a sentence: the parties before a verb, behind it, or behind a preposition."""

import re
from collections.abc import Sequence

from coopstats.coding.phrases import Phrase, Sentence
from coopstats.coding.triggers import VERBS

_NP = "PUBGpjI"
_VERB = f"{VERBS}LHE"
# From a party to its verb: nothing but adverbs, dates, places, auxiliaries and insertions between commas.
_UP_TO_VERB = re.compile(
    rf"(?P<np>[{_NP}C])"
    r"(?:,[^;:.]*?,|\([^)]*\)|[@/*][^;:.,RZ]{0,4}?|[_TFWE,KCD$])*$"
)
_RELATIVE = re.compile(rf"(?P<np>[{_NP}C]),?R(?:[_TFWEKCD@,/]|,[^,]*,)*$")
_ITEM = rf"[{_NP}C]"
_JOINT = re.compile(r"[_T@K]*")
_GOVERNED = "wy>@/=<*"


def subject(sentence: Sentence, verb: int) -> list[Phrase]:
    """Give the parties that stand before a verb as its subject.

    Parameters
    ----------
    sentence
        The sentence.
    verb
        Number of the verb among its phrases.

    Returns
    -------
    list of Phrase
        Empty where the sentence leaves the subject to the one before it.
    """
    tags = sentence.tags
    relative = _RELATIVE.search(tags, 0, verb)
    if relative:
        return [sentence.phrases[relative.start("np")]]
    near = _UP_TO_VERB.search(tags, max(verb - 40, 0), verb)
    if near:
        last = near.start("np")
        items = _list_back(sentence, last)
        if not _is_governed(tags, items[0]):
            return [sentence.phrases[k] for k in items]
    return main_subject(sentence, verb)


def main_subject(sentence: Sentence, before: int) -> list[Phrase]:
    """Give the first parties of a sentence that no preposition governs."""
    tags = sentence.tags
    at = 0
    while at < before:
        if tags[at] in _NP or (tags[at] == "C" and not _is_governed(tags, at)):
            if not _is_governed(tags, at) and not (at and tags[at - 1] == '"'):
                return [sentence.phrases[k] for k in _list_on(sentence, at, before)]
        at += 1
    return []


def _is_governed(tags: str, at: int) -> bool:
    """Whether a preposition stands before a phrase, with at most articles and adjectives between."""
    back = at - 1
    while back >= 0 and tags[back] in "_D" and at - back < 4:
        if tags[back] == "_" and at - back >= 3:
            break
        back -= 1
    return back >= 0 and tags[back] in _GOVERNED


def objects(sentence: Sentence, verb: int, prepositions: str, *, direct: bool = False, reach: int = 14) -> list[Phrase]:
    """Give the parties behind a verb or noun.

    Parameters
    ----------
    sentence
        The sentence.
    verb
        Number of the verb or noun among its phrases.
    prepositions
        Letters of the prepositions that may lead to the parties.
    direct
        Whether they may follow without a preposition.
    reach
        How many phrases may stand between.

    Returns
    -------
    list of Phrase
        All members of the list.
    """
    tags, size = sentence.tags, len(sentence.tags)
    at = verb + 1
    if direct:
        here = at
        while here < size and here - at < 6 and tags[here] in "_TD@K,":
            here += 1
        if here < size and tags[here] in _NP and not (here > at and tags[here - 1] in "@,"):
            return [sentence.phrases[k] for k in _list_on(sentence, here, size, prepositions)]
    end = min(size, at + reach)
    while at < end:
        tag = tags[at]
        if tag in prepositions:
            here = at + 1
            while here < size and here - at < 7 and tags[here] in "_D:,T":
                here += 1
            if here < size and tags[here] in _NP + "C":
                return [sentence.phrases[k] for k in _list_on(sentence, here, size, prepositions)]
        elif tag in "RZ.;:" or tag in _VERB:
            break
        at += 1
    return []


def _list_on(sentence: Sentence, at: int, stop: int, prepositions: str = "") -> list[int]:
    """Read a list of parties from its first member on."""
    tags = sentence.tags
    items = [at]
    gap = re.compile(rf"(?:/[_D]?[CK](?:[,&]C)*)?(?:\([^)]*\))?(?:,R[^,;.]*,)?"
                     rf"(?:[,;]?&?|,?_{{1,3}}(?=[{prepositions or 'w'}{_NP}]))_{{0,2}}[{prepositions or 'w'}]?[_D]{{0,5}}(?={_ITEM})")
    while True:
        match = gap.match(tags, items[-1] + 1, stop)
        if not match or not re.search("[,;&]|_", match[0]):
            break
        here = match.end()
        # The next clause begins with its own subject: "received A, and B said".
        if here + 1 < len(tags) and tags[here + 1] in _VERB and not re.search(f"[{prepositions or 'w'}]", match[0]):
            break
        if tags[here] == "C" and tags[items[-1]] != "C":
            break
        items.append(here)
    return items


def _list_back(sentence: Sentence, last: int) -> list[int]:
    """Read a list of parties from its last member back."""
    tags = sentence.tags
    items = [last]
    while True:
        match = re.search(rf"({_ITEM})(?:/[_D]?[CK])?(?:\([^)]*\))?(?:,[_/*@CKD]*)?[,&]{{1,2}}[_D]{{0,3}}$", tags[: items[0]])
        if not match:
            break
        items.insert(0, match.start(1))
    return items


def is_joint(sentence: Sentence, verb: int) -> bool:
    """Whether the words around a verb say that all met together."""
    around = sentence.phrases[max(verb - 3, 0) : verb + 4]
    return any(phrase.value in ("together", "jointly", "trilateral", "joint") for phrase in around)


def words_before(sentence: Sentence, at: int, reach: int) -> Sequence[Phrase]:
    """Give the phrases before a place in the sentence."""
    return sentence.phrases[max(at - reach, 0) : at]
