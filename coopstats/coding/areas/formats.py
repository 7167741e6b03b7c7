"""Areas that no single term tells: contacts agreed for the future, and work within international organisations."""

import re
from collections.abc import Callable, Iterator, Sequence

from coopstats.coding.areas.cues import Cue, is_talked_over
from coopstats.coding.areas.fieldwords import ABOUT
from coopstats.coding.records import Cover, Span
from coopstats.coding.scanning.scan import Scan
from coopstats.coding.scanning.units import Unit

_SESSIONS = frozenset(
    "round session meeting consultations consultation dialogue forum commission committee council summit talks".split()
)
_NEXT = frozenset("next following upcoming another".split())
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)|(?:x{0,3})(?:ix|iv|v?i{0,3})$")
_HOST = frozenset("host hold convene organise organize holding hosting".split())
_JOINT = frozenset("commission consultations consultation dialogue".split())  # which are among the sessions
_OF_JOINT = tuple(f" {noun}" for noun in _JOINT)
_SIT = frozenset(
    "meet meets sit sits convene convened gather reconvene reconvened held hold revived resume resumed "
    "begin start meeting sitting".split()
)
_COMING = frozenset("will would shall should must agreed decided be".split())
_TO_COME = frozenset(("will", "would", "shall"))
_EXPECTED = frozenset("expected scheduled due planned agreed".split())
_TO_HOST = frozenset("will would to agreed decided".split())
_OFTEN = frozenset("annually yearly regularly every periodically frequently".split())
_CONTACTS = frozenset("contact exchanges contacts dialogue consultations visits meetings encounters".split())
_KEPT = frozenset(
    "keep keeping maintain maintaining continue continuing continued regular frequent constant resume resuming "
    "resumption intensify intensifying intensification close closer closest active high-level top-level intensive "
    "uninterrupted importance sustained permanent frequency stepping step calendar".split()
)
_VISITS = frozenset(("visit", "visits", "visiting", "trip", "come"))
_WISHES = frozenset(
    "hope hopes hoped hoping wish wishes wished asked eager keen forward desire invited like urged".split()
)
_AHEAD = frozenset(("would", "will", "to", "could", "pay"))
_AT = frozenset(("at", "by", "on", "upon"))
_AT_INVITATION = _AT | {"the", "official", "an"}
_ACCEPTED = frozenset(("accepted", "accepting"))
_PASSIVE = frozenset("are be being been were".split())
_TRAIN = frozenset("train trains training trained".split())
_TRAINED = frozenset(
    "agronomists engineers nurses doctors teachers technicians specialists experts staff personnel cadres students "
    "journalists officials servants judges lawyers prosecutors accountants auditors managers mechanics electricians "
    "welders workers seafarers interpreters translators librarians statisticians economists geologists farmers youth "
    "diplomats professionals scientists researchers customs trainers instructors planners surveyors midwives".split()
)
_INSIDE = frozenset("within in through join joining towards under".split())
_ENDS = frozenset(",.;:a)")  # tags before which a name stands by itself
_PLACES = frozenset(
    "enlargement resolutions framework chairmanship chairpersonship presidency membership accession candidacy agenda "
    "platform reform".split()
)
_PLACE_IN = _PLACES | frozenset("entry admission expansion aims role venues".split())
_STATUS = _PLACES | frozenset(
    "integration chairperson centrality settings platforms frameworks reforms mechanisms formats format charter "
    "resolution".split()
)
_BESIDE = frozenset(
    "sidelines margins sideline attend attended attending ahead headquarters ambassador representative".split()
)


def find_formats(scan: Scan, masks: Sequence[Span]) -> list[Cue]:
    """Find agreed contacts (`POL.DIA`) and joint work within organisations (`POL.MUL`), in text order.

    Parameters
    ----------
    scan
        The text as units.
    masks
        Spans in which nothing counts; a sentence that one of them covers is left out.

    Returns
    -------
    list of Cue
        One a place.
    """
    found: list[Cue] = []
    covered = Cover(masks)
    invited = "invit" in scan.low
    for low, high in scan.sentences:
        words = scan.lows[low:high]
        places = [
            *(_invitations(words) if invited else ()),
            *(() if _VISITS.isdisjoint(words) else _first(words, _VISITS, _is_wished, "POL.DIA", "invitation")),
            *_sessions(words),
            *(() if _TRAIN.isdisjoint(words) else _first(words, _TRAIN, _is_training, "HUM.HRD", "training")),
            *(() if _KEPT.isdisjoint(words) else _first(words, _CONTACTS, _is_kept, "POL.DIA", "contacts")),
            *(_organisations(scan.units[low:high]) if "G" in scan.tags[low:high] else ()),
        ]
        if places and not covered.holds(scan.starts[low], scan.units[high - 1].end):
            found += [
                Cue(low + first, low + last, scan.span(low + first, low + last), area, kind)
                for first, last, area, kind in places
            ]
    return found


def _invitations(words: Sequence[str]) -> Iterator[tuple[int, int, str, str]]:
    """Give "invited ... to visit": an aim, where "at the invitation of" only tells how a visit came about."""
    for at in [at for at, word in enumerate(words) if word.startswith("invit")]:
        near = words[max(at - 3, 0) : at]
        if words[at] == "invitation" and near and near[-1] in _AT_INVITATION and not _AT.isdisjoint(near):
            continue
        accepted = not _ACCEPTED.isdisjoint(words[max(at - 6, 0) : at])
        visits = (to for to in range(at + 1, min(at + 16, len(words))) if words[to] in _VISITS)
        to = at if accepted else next(visits, None)
        if to is not None:
            yield at, to + 1, "POL.DIA", "invitation"
            return


def _first(
    words: Sequence[str], cues: frozenset[str], tells: Callable[[Sequence[str], int], bool], area: str, kind: str
) -> list[tuple[int, int, str, str]]:
    """Give the first of some words around which the others tell of an area."""
    return next(([(at, at + 1, area, kind)] for at, word in enumerate(words) if word in cues and tells(words, at)), [])


def _is_wished(words: Sequence[str], at: int) -> bool:
    """Whether a visit is hoped for: "hoped that the President would visit", "asked him to come"."""
    return at > 1 and words[at - 1] in _AHEAD and not _WISHES.isdisjoint(words[max(at - 12, 0) : at - 1])


def _is_training(words: Sequence[str], at: int) -> bool:
    """Whether people are trained: "train twenty customs officers", "engineers are being trained"."""
    before = words[max(at - 6, 0) : at]
    passive = words[at] == "trained" and not _PASSIVE.isdisjoint(before[-2:])
    return not _TRAINED.isdisjoint(before if passive else words[at + 1 : at + 5])


def _is_kept(words: Sequence[str], at: int) -> bool:
    """Whether contacts go on: "keep up close contact", "the importance of regular visits"."""
    high = words[at] != "exchanges" or any(word.endswith("level") for word in words[at + 1 : at + 6])
    return high and not _KEPT.isdisjoint(words[max(at - 3, 0) : at])


def _sessions(words: Sequence[str]) -> Iterator[tuple[int, int, str, str]]:
    """Give "the next round will be held", "agreed to host the third session", "the commission should meet"."""
    for at, word in enumerate(words):
        if not (word in _SESSIONS or (" " in word and word.endswith(_OF_JOINT))):
            continue
        before, after = words[max(at - 4, 0) : at], {*words[at + 1 : at + 10]}
        next_one = not _NEXT.isdisjoint(before) or any(_NUMBER.fullmatch(word) for word in before)
        ahead = _TO_COME & after or ({"be", "to"} <= after and _EXPECTED & after)
        hosted = not (_HOST.isdisjoint(words[max(at - 8, 0) : at]) or _TO_HOST.isdisjoint(words[max(at - 12, 0) : at]))
        joint = word.rpartition(" ")[2] in _JOINT
        sits = joint and _SIT & after and (_COMING & after or ("to" in after and {"is", "are"} & after))
        often = _OFTEN & after and not _HOST.isdisjoint(before)
        if (next_one and (ahead or hosted)) or sits or often:
            yield max(at - 1, 0), at + 1, "POL.DIA", "session"
            return


def _organisations(units: Sequence[Unit]) -> Iterator[tuple[int, int, str, str]]:
    """Give "within NAME", "NAME membership", "the presidency of NAME"."""
    for at, unit in enumerate(units):
        if unit.tag != "G" or unit.term is None or unit.term.value.kind not in ("igo", "format"):
            continue
        before = [u.low for u in units[max(at - 4, 0) : at] if u.tag != "t"]
        # Capitals carry on a name: "the NAME Framework Convention" is no framework of NAME.
        after = [u.low for u in units[at + 1 : at + 4] if u.tag not in "TNPB"]
        if not _BESIDE.isdisjoint(before) or "convention" in after:
            continue
        last = before[-1] if before else ""
        alone = all(u.tag in _ENDS for u in units[at + 1 : at + 2])
        told = is_talked_over(before) and (alone or last in ABOUT)
        of_it = told or last in _INSIDE or not _PLACE_IN.isdisjoint(before[-3:])
        if of_it or not _STATUS.isdisjoint(after):
            yield at, at + 1, "POL.MUL", "format"
