"""Who does what to whom in a sentence: the parties before a verb, behind it, or behind a preposition."""

import re
from itertools import dropwhile

from coopstats.coding.scanning.plainwords import SAID
from coopstats.coding.sentences.governed import first_place, is_aside, is_governed, is_possessive, is_source
from coopstats.coding.sentences.lists import PARTY, VERB, list_back, list_on, listed
from coopstats.coding.sentences.phrases import Phrase, Sentence
from coopstats.coding.sentences.relatives import antecedent, insertion
from coopstats.coding.sentences.triggers import VERBS

# Between a preposition and a party: adjectives, whose party it is, "COUNTRY (ACRONYM) Minister NAME".
_TO_PARTY = re.compile(r"(?:[_D:,T&$vc]|/(?=j)|G(?=P)|C\$|C(?:\([^)]{1,2}\))?(?=[PU])){0,7}")
_ACTING = frozenset(f"{PARTY}E")
_VERBS = frozenset(VERBS)
_PARTIES = re.compile(f"[{PARTY}C]")
_PLACED = re.compile(r",@[^PUG,;:.RZ]{1,12},")
_DOING = re.compile("&_{0,2}[yZ]_?$")  # "A met B and finished by calling on C"
# "received yesterday at the headquarters of the Ministry NAME"
_AT_SEAT = re.compile(r"[_T,]{0,3}@_{1,3}/(?:_{2}|_?B(?:/_?C)?),?(?=[_D]{0,3}P)")
_INSERTED = re.compile(
    r"T?,[@uZ*][^PUG;:.RZNmrlsfvgiL]{1,12},(?=(?:[_D]|C\$){0,4}[PUGp])"
)  # "received, in their presence, A"
_OWNER = re.compile(r"P\$(?:[_D]|C\$){0,3}(?=P)")
_NAMED_BELOW = re.compile(r"[UG][^;:.RPmrlsfvgiL]{0,8}:(?:[_D]|C\$){0,4}(?=P)")
_DIRECT = 11  # phrases at most before a direct object: "received on DATE at the palace in CITY A"
_EACH_WITH = re.compile(":_{0,2}w")  # "had three meetings: first with A, then with B"
_HEAD = re.compile(r"(?:_E_?)?[_T,]{0,3}([wy><])(?:[_D]|C\$){0,4}[PUGp](?!\$)")
_GONE_TO = re.compile("[vgq][_D]?$")  # "is staying in COUNTRY on a visit"
_PLEASED_TO = re.compile(f"(?:_{{1,3}}E?)?_{{1,4}}>_?(?=[{VERBS}])")
_LEAD = 11  # phrases that may stand before such a verb
_PLEASED = frozenset(
    "great good pleased delighted honoured honored glad happy privileged wonderful pleasure honour honor nice "
    "excellent thrilled proud privilege fantastic lovely grateful humbled".split()
)
_GONE = re.compile(r"[vgq][^;:.PUGRZ]*$")
_LEADING = re.compile("d[_D/]{0,4}$")  # "A, who is heading a group on a trip"
# "CITY, COUNTRY --", "CITY, DATE (AGENCY) -"
_DATELINE = re.compile(r"(?:K(?:,[CK])?|T)(?:,?T)?(?:\([^)]{1,3}\))?[_:]")
_OF_OFFICE = re.compile(r"U(?:/[_DB]{1,4})+$")  # "the member of the committee A and B met"
_AHEAD_OF_NAME = re.compile(
    r"(?:[vgq][^P;:.]*|[^P;:.]*Z_?p[^P;:.]*|[Z@]{1,2}[_D]{0,2}[CK](?:,C)?,R[^,;:.]*),(?=(?:[_D]|C\$){0,4}P(?!\$))"
)
_SUBJECTS = ("i", "we", "he", "she", "they")
_DASHES = frozenset(("-", "--", "–", "—", ":"))


def pleased_to(sentence: Sentence) -> int:
    """Give the verb of a post that leaves out who writes: "Great to meet B today", "Honoured to host B"; -1 if none."""
    post = _PLEASED_TO.match(sentence.tags) if sentence.says(_PLEASED, 0, _LEAD) else None
    return post.end() if post and sentence.says(_PLEASED, 0, post.end()) else -1


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
    if verb < _LEAD and verb == pleased_to(sentence):
        return []
    at = len(tags[:verb].rstrip("_TFE")) - 1
    doing = _DOING.search(tags, max(at - 5, 0), at + 1)
    at = doing.start() if doing else at
    if at >= 0 and tags[at] == "&":
        # "A received B and met C": the subject is that of the verb before.
        before = next((k for k in range(at - 1, -1, -1) if tags[k] in VERB), -1)
        return subject(sentence, before) if before >= 0 else main_subject(sentence, verb)
    while at >= 0:
        tag = tags[at]
        led = _LEADING.search(tags, max(at - 5, 0), at) if tag == "G" else None
        if led:
            return subject(sentence, led.start())
        if tag in PARTY or tag == "C":
            if not is_governed(sentence, at) and not (tag == "C" and _GONE_TO.search(tags, max(at - 2, 0), at)):
                items = list_back(tags, at)
                if tag != "C":  # "the ministers of C and C, A and B, met"
                    items = list(dropwhile(lambda k: tags[k] == "C", items))
                if is_governed(sentence, items[0]) and not _OF_OFFICE.search(tags, 0, items[0]):
                    items = [at]
                said = next((k for k in range(at, items[0], -1) if sentence.phrases[k].value in SAID), -1)
                items = [k for k in items if k > said]  # "A, the spokesman, said B would visit C"
                return [sentence.phrases[k] for k in items]
        elif tag == "M" and not is_governed(sentence, at):
            # A standing body, whose members are the visitors told of before, unless its head is named.
            return [p for p in sentence.phrases[at + 1 : verb] if p.tag == "P"][:1]
        elif tag == "R" and sentence.phrases[at].value == "where":
            gone = _GONE.search(tags, 0, at)  # "went on to CITY, where a meeting with B is planned"
            return subject(sentence, gone.start()) if gone else main_subject(sentence, len(tags))
        elif tag == "R":
            return antecedent(sentence, at)
        elif tag == ")":
            at = max(tags.rfind("(", 0, at), 0)
        elif tag == ",":
            at = insertion(sentence, at)
        elif tag in ";:" or (tag == "Z" and at):
            break
        elif tag in VERB and tag != "a":
            return subject(sentence, at)
        at -= 1
    return main_subject(sentence, len(tags))


def behind_dateline(sentence: Sentence) -> int:
    """Give the number of the first phrase of a sentence that is not in its dateline."""
    line = _DATELINE.match(sentence.tags)
    return line.end() if line and sentence.values[line.end() - 1] in _DASHES else 0


def main_subject(sentence: Sentence, before: int) -> list[Phrase]:
    """Give the first parties of a sentence that no preposition governs, and that are not in its dateline."""
    tags = sentence.tags
    first = behind_dateline(sentence)
    if ahead := _AHEAD_OF_NAME.match(tags, first, before):  # "Visiting COUNTRY since he took office, A"
        first = ahead.end()
    for party in _PARTIES.finditer(tags, first, before):
        at = party.start()
        if not (is_possessive(tags, at) or is_aside(sentence, at) or is_governed(sentence, first_place(tags, at))):
            return listed(sentence, at, before)
    return []


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
        seat = _AT_SEAT.match(tags, at) or _INSERTED.match(tags, at)
        here = seat.end() if seat else at
        stop = min(at + _DIRECT, size)
        while here < stop and (tags[here] in "_TD@K,C$v(" or tags[here : here + 2] in (">_", "GP")):
            here += 1
        party = here < size and tags[here] in PARTY and tags[here - 1] != "@" and not is_possessive(tags, here)
        venue = party and tags[here] == "B" and tags[at:here].rstrip("_D").endswith("@")  # "met at the BODY summit"
        if party and not venue:
            return [] if is_source(sentence, here) else _listed(sentence, here, prepositions)
    end = min(size, at + reach)
    while at < end:
        tag = tags[at]
        if tag in prepositions:
            here = _TO_PARTY.match(tags, at + 1).end()  # type: ignore[union-attr]
            while owner := _OWNER.match(tags, here):
                here = owner.end()  # "with the King's minister, B"
            if here < size and (tags[here] in PARTY or tags[here] == "C"):
                named = _NAMED_BELOW.match(tags, here)  # "with two colleagues, one after the other: A and B"
                return _listed(sentence, named.end() if named else here, prepositions)
        elif tag == "," and (
            (tags[at + 1 : at + 2] == "R" and 0 < tags.find(",", at + 1) < at + 25) or _PLACED.match(tags, at)
        ):
            at = tags.find(",", at + 1)
            end = max(end, min(size, at + 6))
        elif (tag in "RZ.;:" and not _EACH_WITH.match(tags, at)) or (tag in VERB and tag not in "n"):
            break
        elif tag == ":":
            end = max(end, min(size, at + 6))
        at += 1
    return _fronted(sentence, verb, prepositions)


def _listed(sentence: Sentence, at: int, prepositions: str) -> list[Phrase]:
    """Give the members of a list, but for one who only tells of it: "met A and B, a spokesman said", "and I thank"."""
    items = list_on(sentence.tags, at, len(sentence.tags), prepositions)
    behind = (k for k in items if sentence.phrases[k].value not in _SUBJECTS and not is_source(sentence, k))
    return [sentence.phrases[k] for k in dict.fromkeys((at, *behind))]


def _fronted(sentence: Sentence, verb: int, prepositions: str) -> list[Phrase]:
    """Give the parties with which a clause begins: "By A, B was received", "With A, B spoke of trade"."""
    tags = sentence.tags
    clause = max(tags.rfind(":", 0, verb), tags.rfind(";", 0, verb)) + 1
    head = _HEAD.match(tags, clause, verb)
    if not head or head[1] not in prepositions:
        return []
    items = list_on(tags, head.end() - 1, verb, prepositions)
    if "&" not in tags[items[0] : items[-1]]:
        items = items[:1]  # "With A, his colleague B spoke"
    elif _ACTING.isdisjoint(tags[items[-1] + 1 : verb]):
        items.pop()  # "With A and B, C spoke"
    behind = tags[items[-1] + 1 : verb]
    own = _ACTING.isdisjoint(behind) or not _VERBS.isdisjoint(behind)
    return [] if own else [sentence.phrases[k] for k in items]
