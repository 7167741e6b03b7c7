"""Bodies said again by a common noun: "the company's director" is of the company that the text named last."""

from bisect import bisect_left
from collections.abc import Iterable

from coopstats.coding.bodies.bodynames import BodyPhrase
from coopstats.coding.scanning.scan import Scan

_MEMORY = 300  # bodies before a noun; more than any readout names
_IGO = frozenset({"igo"})
_HOUSE = frozenset({"parliament"})
_FIRM = frozenset({"company"})
_STATE = frozenset({"agency", "committee", "government", "ministry"})
_LEARNED = frozenset({"university", "think_tank"})
_CIVIL = frozenset({"ngo", "party", "think_tank"})
# What a body may be called later, and of which kinds it is then.
_NOUNS = (
    dict.fromkeys(
        "company firm airline carrier group corporation utility manufacturer giant operator conglomerate insurer "
        "developer retailer contractor automaker shipbuilder refiner miner concern enterprise trader brewer maker "
        "producer processor builder supplier exporter importer startup start-up drugmaker".split(),
        _FIRM,
    )
    | dict.fromkeys(("bank", "lender"), _FIRM | _STATE | _IGO)
    | dict.fromkeys("university college academy school faculty polytechnic conservatory".split(), _LEARNED)
    | dict.fromkeys(("institute", "centre", "center", "think-tank", "tank"), _LEARNED | _STATE | _CIVIL)
    | dict.fromkeys("agency authority regulator supervisor service directorate watchdog bureau".split(), _STATE | _IGO)
    | dict.fromkeys("commission council committee secretariat board fund office".split(), _STATE | _IGO | _CIVIL)
    | dict.fromkeys("bloc alliance grouping organisation organization body".split(), _IGO | _CIVIL)
    | dict.fromkeys("union federation association foundation society charity league ngo".split(), _CIVIL | _IGO)
    | dict.fromkeys(("ministry", "department"), frozenset({"ministry"}))
    | dict.fromkeys(("parliament", "assembly", "legislature", "senate", "congress"), _HOUSE)
    | dict.fromkeys(("chamber",), _CIVIL | _IGO | _HOUSE)
    | dict.fromkeys(("party", "front", "movement"), frozenset({"party"}))
    | dict.fromkeys(("institution",), _LEARNED | _STATE | _FIRM | _IGO)
)


_LOCAL = ("county ", "city ", "town ", "municipal ", "regional ", "provincial ", "district ", "local ")
# Where the one meant stands among those named before.
OF_TWO = {"former": -2, "latter": -1}
# Nouns that are of one kind, whatever their last word.
_TOLD = (
    dict.fromkeys(("think tank", "think-tank", "policy institute"), "think_tank")
    | dict.fromkeys(("rights group", "aid group", "campaign group", "relief group", "advocacy group"), "ngo")
    | dict.fromkeys(("newspaper", "daily", "broadcaster", "channel", "magazine", "weekly", "news agency"), "media")
)
# The kind that a noun means by itself: a firm is a company, a federation none of the state.
_LIKELY = ("company", "university", "agency", "ministry", "ngo", "party")
KIND_OF = {noun: kind for noun, kinds in _NOUNS.items() for kind in reversed(_LIKELY) if kind in kinds} | _TOLD


def kind_of_noun(noun: str) -> str:
    """Give the kind of body that a noun means by itself, or by its last word."""
    return KIND_OF.get(noun) or KIND_OF.get(noun.split()[-1], "")


def said_again(scan: Scan, at: int, bodies: Iterable[BodyPhrase], country: str = "") -> BodyPhrase | None:
    """Give the body that a noun means.

    Parameters
    ----------
    scan
        The text as units.
    at
        The noun: "company", "bloc".
    bodies
        The bodies of the text, in its order.
    country
        Whose the body is, if that is said: "the Demonym company".

    Returns
    -------
    BodyPhrase or None
        Of those named before that the noun fits the one named last, sooner one whose name holds the noun.
    """
    noun = scan.units[at].low
    if noun in OF_TWO:
        begin = scan.sentence_of(max(scan.sentence_of(at)[0] - 1, 0))[0]
        told = sorted((body for body in bodies if begin <= body.first and body.last <= at), key=lambda body: body.first)
        return told[OF_TWO[noun]] if len(told) > 1 else None
    kinds = None if noun.startswith(_LOCAL) else _NOUNS.get(noun.split()[-1])
    known = list(bodies)
    end = bisect_left(known, at, key=lambda body: body.first)
    before = [body for body in known[max(end - _MEMORY, 0) : end] if body.last <= at]
    fitting = [b for b in before if (kinds and b.kind in kinds) or noun in b.name.lower().split()]
    fitting = [body for body in fitting if not country or body.country in ("", country)]
    return max(fitting, key=lambda body: (noun in body.name.lower(), body.first), default=None)
