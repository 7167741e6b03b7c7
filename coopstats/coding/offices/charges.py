"""Offices told by a verb behind a name: who chairs or heads a body, who holds a field."""

import re

from coopstats.coding.bodies.again import kind_of_noun, said_again
from coopstats.coding.bodies.bodynames import BodyPhrase, printed
from coopstats.coding.offices.departments import owner_of, small_unit
from coopstats.coding.offices.offices import OfficePhrase
from coopstats.coding.scanning.gazetteer import ministry_name, office_called
from coopstats.coding.scanning.scan import Scan

_REACH = 9  # units between a name and the body
_CHARGES = (
    dict.fromkeys(("chairs", "chaired", "chairing"), "chair")
    | dict.fromkeys(("presides", "presided", "presiding"), "president")
    | dict.fromkeys(
        ("heads", "headed", "leads", "runs", "directs", "manages", "heading", "leading", "oversees", "coordinates"),
        "head",
    )
    | dict.fromkeys(("commands", "commanded", "commanding"), "commander")
    | dict.fromkeys(("co-chairs", "co-chaired", "cochairs", "co-chairing"), "co-chair")
)
_TASK = re.compile("rt?[TPKGCDNp]+(?:a[TPKGCDNp]+)?")  # "the section for Latin America"
_CALLED = re.compile(r"t?D?[wpm]{0,2}[bw](N(?:v?N){0,3})(?=[,.;])")
_RUN = re.compile(r"(t?[wmpTPDCKb]{1,5})[ier]t?")
_EVENTS = frozenset("delegation session meeting talks team mission visit round party".split())
_UP_TO = re.compile(r"t?(?:w{0,2}|p{0,2}bs)")  # "heads the foreign ministry's Office of X"
_HELM = ["at", "the", "helm", "of"]
_FAR = 5  # units from a name to the verb
_TOLD = frozenset(
    ", who also now currently and is has had been the a man woman one person politician official diplomat".split()
)
_HELD = re.compile(
    r",?(?:tw{1,2})?w{0,2}(?:iw|w)?[eruw]{0,2}t?(?:[CD]s?)?(?:we|w)?t?(?:[CD]s?)?[MmPp]+(?:a[Pp]+)*w?(?=[,.;)iwa])"
)
_RUNS = frozenset(("runs", "oversees", "handles", "administers"))
_HOLDS = frozenset(("holds", "holding", "has", "held", "with"))


def charge(scan: Scan, last: int, bodies: dict[int, BodyPhrase]) -> OfficePhrase | None:
    """Read "NAME, who chairs the BODY", "NAME heads BODY", "NAME, at the helm of BODY": an office told by a verb."""
    words = scan.lows[last : last + _REACH]
    begin = next((k for k, word in enumerate(words[:_FAR]) if word not in _TOLD), None)
    if begin is None:
        return None
    helm = words[begin : begin + len(_HELM)] == _HELM
    if not helm and words[begin] not in _CHARGES:
        return None
    after = begin + (len(_HELM) if helm else 1)
    after += words[after : after + 1] == ["over"]
    title = _CHARGES.get(words[begin], "head")
    office, at = office_called(scan.codebook, title), last + begin
    if (desk := small_unit(scan, last + after)) is not None:
        first, end = desk
        end = task.end() if (task := _TASK.match(scan.tags, end)) else end
        outer = next((bodies[k] for k in range(end + 1, end + 5) if k in bodies and scan.tags[end] in "eir"), None)
        owner = owner_of(scan, last + after, first)
        title = f"{title} of the {scan.words(first, end)}"
        return OfficePhrase(at, outer.last if outer else end, at, title, "", owner[0], "", outer or owner[1], office)
    called = _CALLED.match(scan.tags, last + after)
    if called and (kind := kind_of_noun(scan.units[called.start(1) - 1].low)):
        named = printed(scan, *called.span(1), kind)
        return OfficePhrase(at, named.last, at, title, "", "", "", named, office)  # "runs the foundation NAME"
    body = next((bodies[k] for k in range(last + after, last + len(words)) if k in bodies), None)
    if body is None and words[after : after + 2] in (["the", "former"], ["the", "latter"]):
        body = said_again(scan, last + after + 1, bodies.values())
        return OfficePhrase(at, last + after + 2, at, title, "", body.country, "", body, office) if body else None
    fits = title == "head" or "board" in words
    run = _RUN.fullmatch(scan.tags, last + after, body.first) if body and fits else None
    if body and run and _EVENTS.isdisjoint(words):
        title = f"{title} of {scan.words(last + after, run.end(1))}"  # "runs the delta programme at the BODY"
        return OfficePhrase(at, body.last, at, title, "", body.country, "", body, office)
    if body is None or not _UP_TO.fullmatch(scan.tags, last + after, max(body.first, last + after)):
        return None
    return OfficePhrase(at, body.last, at, title, "", body.country, "", body, office)


def portfolio(scan: Scan, last: int, bodies: dict[int, BodyPhrase]) -> OfficePhrase | None:
    """Read "NAME, who holds Country's portfolio of FIELD", "NAME, in charge of FIELD": a minister by another name."""
    match = _HELD.match(scan.tags, last)
    if match is None:
        return None
    units = scan.units[last : match.end()]
    words = set(scan.lows[last : match.end()])
    charged = {"in", "charge", "of"} <= words or {"responsible", "for"} <= words or ("who" in words and words & _RUNS)
    if not charged and not ("portfolio" in words and words & _HOLDS):
        return None
    fields = [k for k in range(last, match.end()) if scan.tags[k] in "PpMm"]
    field = scan.words(fields[0], fields[-1] + 1) if fields else ""
    if not field or not all(ministry_name(scan.codebook, part) for part in field.split(" and ")):
        return None
    inside = bodies.get(match.end() + 1) or bodies.get(match.end() + 2)
    if inside and scan.tags[match.end()] == "i" and inside.kind != "government":
        return None  # "who is responsible for research in the ORGANISATION"
    abroad = scan.units[match.end() : match.end() + 4]  # "... in the DEMONYM government"
    told = units + abroad if abroad and abroad[0].tag == "i" else units
    owners = [unit.term.value for unit in told if unit.tag in "CD" and unit.term]
    office = office_called(scan.codebook, "Minister")
    title = f"minister of {field}"
    return OfficePhrase(last, match.end(), last, title, field, owners[0] if owners else "", "", None, office)
