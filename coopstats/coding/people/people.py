"""Who holds which office: names tied to the office phrases beside them, later mentions tied to names.

The genre writes offices before a name (OFFICE, OFFICE NAME), behind it (NAME, OFFICE and OFFICE), and "his COUNTRY
counterpart NAME", who holds the same office as the one spoken of. Later it says a surname, or an office alone.
"""

from collections import defaultdict
from itertools import pairwise

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.offices.offices import Held, OfficePhrase, head_word
from coopstats.coding.people.announced import add_from_headline, add_introduced, add_recalled
from coopstats.coding.people.bracketed import add_bracketed
from coopstats.coding.people.callings import add_callings
from coopstats.coding.people.counterparts import copy_counterparts
from coopstats.coding.people.holders import find_holders
from coopstats.coding.people.mentions import tie_demonyms, tie_handles, tie_latter, tie_surnames
from coopstats.coding.people.names import NamePhrase
from coopstats.coding.people.persons import Draft, Named, Placed
from coopstats.coding.people.sharing import share_offices
from coopstats.coding.people.spelling import initials, plain, respelt
from coopstats.coding.people.titlesagain import kind_of_head, tie_heads, tie_titles
from coopstats.coding.people.whose import body_above, stated_body, stated_country
from coopstats.coding.scanning.ranks import DIPLOMATS
from coopstats.coding.scanning.scan import Scan

_BEHIND = ("post.after_name", "post.charge")
_CHIEFS = frozenset(("chief", "head", "boss", "leader", "dg", "director-general", "secretary-general"))
_OF_ORGANISATIONS = frozenset(("organisation", "secretary"))
_OPENS = 2  # units before an office that a sentence begins with


def find_people(
    scan: Scan, offices: list[OfficePhrase], names: list[NamePhrase], bodies: list[BodyPhrase]
) -> list[Draft]:
    """Tie offices to names and names to people, in the order in which the text brings them.

    Parameters
    ----------
    scan
        The text as units.
    offices, names, bodies
        The phrases found in it.

    Returns
    -------
    list of Draft
        One a person, with the spans of every later mention by surname or by office alone.
    """
    holders = find_holders(scan, [office for office in offices if not office.owns(scan)], names, bodies)
    by_token: dict[str, list[Draft]] = defaultdict(list)
    placed = _place(scan, names, holders, bodies, by_token)
    drafts = list(dict.fromkeys(draft for _, draft in placed))
    _share_bodies(scan, placed)
    share_offices(scan, offices, bodies, placed)
    add_bracketed(scan, placed)
    tie_surnames(scan, by_token, names, offices)
    tie_handles(scan, by_token, offices)
    tie_latter(scan, drafts)
    copy_counterparts(scan, placed)
    used = {office.first for pairs in holders.values() for office, _ in pairs}
    used |= {office.first for draft in drafts for office, _ in draft.offices}
    untied = [office for office in offices if office.first not in used]
    tie_demonyms(scan, drafts)
    for add in (add_callings, add_recalled, add_introduced, add_from_headline, tie_heads, tie_titles):
        add(scan, offices, drafts, used)
    _adopt_countries(scan, drafts, untied)
    return drafts


def _place(
    scan: Scan, names: list[NamePhrase], holders: dict[int, list[Held]], bodies: list[BodyPhrase],
    by_token: dict[str, list[Draft]],
) -> Placed:  # fmt: skip
    """Tie each name to a person, new or known; the words of the names are added."""
    starts, ends = {body.first: body for body in bodies}, {body.last: body for body in bodies}
    placed: list[Named] = []
    given: set[int] = set()  # where offices stand that somebody has
    # Full names first, so that "Minister SURNAME" in a headline meets the full name in the text.
    for phrase in sorted(names, key=lambda n: (" " not in n.name, n.first)):
        own = holders[phrase.first] = _without_others(scan, holders.get(phrase.first, []), placed)
        draft = _same(by_token, phrase, own)
        if draft is None:
            draft = Draft(phrase.name)
        elif len(plain(phrase.name)) > len(draft.tokens) or initials(draft.tokens, plain(phrase.name)):
            draft.name = phrase.name
        for token in draft.tokens:
            if draft not in by_token[token]:
                by_token[token].append(draft)
        draft.honorific = draft.honorific or phrase.honorific
        draft.offices += [pair for pair in own if pair[0].first not in given or pair not in draft.offices]
        given.update(office.first for office, _ in own)
        draft.say(phrase.first, phrase.last)
        draft.country = draft.country or stated_country(scan, phrase)
        draft.body = draft.body or stated_body(scan, phrase, starts, ends) or body_above(scan, phrase, starts)
        placed.append((phrase, draft))
    return sorted(placed, key=lambda pair: pair[0].first)


def _without_others(scan: Scan, own: list[Held], placed: Placed) -> list[Held]:
    """Take away the office of one named before: "The Prime Minister and President NAME" are two people."""
    if len(own) < 2:
        return own
    held = sorted((office for office, _ in own), key=lambda office: office.first)
    tags = scan.tags
    if (tags[held[0].first - 1], tags[held[0].last]) != ("t", "a") or tags[held[-1].last] == ",":
        return own
    known = {(o.office.term, o.portfolio) for name, d in placed if name.first < held[0].first for o, _ in d.offices}
    other = (held[0].office.term, held[0].portfolio) in known
    return [pair for pair in own if not (other and pair[0] is held[0])]


def _share_bodies(scan: Scan, placed: Placed) -> None:
    """Read "NAME and NAME from BODY": the first is of the body too."""
    for (one, draft), (two, other) in pairwise(placed):
        told = draft.body or draft.country or draft.offices
        if other.body and not told and scan.tags[one.last : two.first] in ("a", ",a"):
            draft.body = other.body


def _adopt_countries(scan: Scan, drafts: list[Draft], untied: list[OfficePhrase]) -> None:
    """An office said with its country and without a name tells the country of the one person who holds it."""
    held = {(_sort_of(o), o.country) for d in drafts for o, _ in d.offices}
    free: dict[tuple[str, str], bool] = {}  # and whether a sentence opens with it, or the headline has it
    for office in untied:
        if (side := office.country or (office.body.party if office.body else "")) and not office.plural:
            opens = office.first - scan.sentence_of(office.first)[0] < _OPENS or scan.in_headline(office.first)
            free[_sort_of(office), side] = free.get((_sort_of(office), side), False) or opens
    if drafts and (organisation := _of_headline(scan)):
        first = min(drafts, key=lambda draft: draft.units[0])
        if any(o.office.rank in _OF_ORGANISATIONS for o, _ in first.offices):
            first.copied_country = organisation
    for draft in drafts:
        if draft.copied_country or draft.country or any(o.country for o, _ in draft.offices):
            continue
        terms = {_sort_of(o) for o, _ in draft.offices}
        fitting = {side: opens for (term, side), opens in free.items() if term in terms and (term, side) not in held}
        if len(fitting) == 1:
            draft.hint, opens = next(iter(fitting.items()))
            draft.sure = opens and not scan.in_headline(draft.units[0][0])
            for term in terms:
                free.pop((term, draft.hint), None)


def _of_headline(scan: Scan) -> str:
    """Give the organisation of whose chief a headline tells: "ORGANISATION chief visits"."""
    told = scan.tags[:1] == "G" and scan.in_headline(0) and scan.units[1].low in _CHIEFS
    return scan.party(0) if told else ""


def _sort_of(office: OfficePhrase) -> str:
    """Tell by what a diplomat may be called again: an ambassador may be an envoy."""
    return "ambassador" if office.office.rank in DIPLOMATS else office.office.term


def _same(by_token: dict[str, list[Draft]], phrase: NamePhrase, offices: list[Held]) -> Draft | None:
    """Find the person whose name this is, whole or in part."""
    words = plain(phrase.name)
    if not words:
        return None
    fitting = []
    for draft in dict.fromkeys(by_token.get(words[-1], []) + by_token.get(words[0], [])):
        small, big = sorted((words, draft.tokens), key=len)
        same = set(small) <= set(big) or respelt(small, big)
        if same or initials(small, big) or initials(big, small):
            fitting.append(draft)
    if len(words) > 1:
        return fitting[0] if fitting else None
    # "Mr SURNAME, head of BODY": an office behind a surname is one more of the person known.
    if len(fitting) > 1 or not all(rule in _BEHIND for _, rule in offices):
        fitting = [draft for draft in fitting if _compatible(draft, offices)]
    return fitting[-1] if fitting else None


def _compatible(draft: Draft, offices: list[Held]) -> bool:
    """A titled surname is the same person unless both have offices and no head agrees."""
    if not offices or not draft.offices or all(office.office.rank == "academic" for office, _ in offices):
        return True  # "Professor SURNAME" may head anything
    heads = {head for office, _ in offices for head in (kind_of_head(office), head_word(office))}
    # "ORGANISATION Director NAME", then "ORGANISATION chief SURNAME"
    known = {office.country for office, _ in offices} | {office.body.name for office, _ in offices if office.body}
    return any(
        {kind_of_head(o), head_word(o)} & heads or {o.country, o.body.name if o.body else ""} & known - {""}
        for o, _ in draft.offices
    )
