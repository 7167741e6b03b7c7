"""Whose perspective a publisher has: by its name, a country, body, people or city in it, or the end of its host."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from coopstats.codebook.rows import Body, City, Country, Organisation, Publisher, Region

_REMARK = re.compile(r"\s*\(.*?\)")
# A language is no country: "Gazette English", "Gazette in English", "Gazette (English edition)".
_EDITION = re.compile(r"(?<=.)[ -]*\(?\b(?:in )?(?:english|arabic)(?:[- ]language)?(?: (?:edition|service))?\)?$")
_MISSION = re.compile(r"(?i)^(?:permanent )?(?:delegation|mission|office) of the |^the ")


# What many countries and regions have, so that an unknown word before it may tell whose it is.
_GENERIC = ("department of", "ministry of")


class Perspectives(NamedTuple):
    """Codes by end of a host, and by name: of a publisher, country, body, organisation, people, capital or city."""

    hosts: Mapping[str, str]
    names: Mapping[str, str]
    countries: Mapping[str, str]
    bodies: Mapping[str, str]
    organisations: Mapping[str, str]
    peoples: Mapping[str, str]
    places: Mapping[str, str]


def index_perspectives(
    publishers: Iterable[Publisher],
    countries: Iterable[Country],
    bodies: Iterable[Body] = (),
    organisations: Iterable[Organisation] = (),
    places: Iterable[City | Region] = (),
) -> Perspectives:
    """Index publishers, countries, national bodies, cities and regions for look-up, names in small letters.

    Examples
    --------
    >>> index_perspectives([Publisher("news.xy", ("Xy News",), "FRA")], []).hosts["news.xy"]
    'FRA'
    """
    publishers, countries = tuple(publishers), tuple(countries)
    return Perspectives(
        MappingProxyType({row.domain: row.perspective for row in publishers if row.domain}),
        MappingProxyType({name.lower(): row.perspective for row in publishers for name in row.names}),
        _codes((row.alpha_3, (row.name, *row.other_names)) for row in countries),
        _codes((row.alpha_3, (row.term, *row.forms)) for row in bodies if row.alpha_3),
        _codes((row.party, (row.acronym, row.name, *row.other_names)) for row in organisations if row.party),
        _codes((row.alpha_3, row.demonyms) for row in countries),
        _codes(
            [(row.alpha_3, (*row.capitals, *row.seats, *row.far_seats)) for row in countries]
            + [(row.alpha_3, (row.name, *row.other_names)) for row in places]
        ),
    )


def _codes(rows: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, str]:
    """Give the country of each form that only one country has."""
    owners: dict[str, set[str]] = {}
    for code, forms in rows:
        for form in forms:
            owners.setdefault(form.lower(), set()).add(code)
    return MappingProxyType({form: min(codes) for form, codes in owners.items() if form and len(codes) == 1})


def find_perspective(index: Perspectives, url: str, publisher: str) -> str:
    """Tell whose side a publisher is on.

    The publisher's name goes before its host, since many a site republishes; a name that is not known may still hold a
    country in brackets ("Gazette (COUNTRY)"), begin with an organisation, hold a country ("Embassy of COUNTRY"), begin
    with a people ("DEMONYM Ministry of Defence"), or hold a national body. Of a host the longest known end counts.
    Last, a people, city or region in the name tells.

    Parameters
    ----------
    index
        From `index_perspectives`.
    url
        Address or host of a text; may be empty.
    publisher
        Name of the publisher; may be empty.

    Returns
    -------
    str
        Country or organisation code, `third_party`, or empty if neither tells.

    Examples
    --------
    >>> find_perspective(index_perspectives([Publisher("no", (), "NOR")], []), "https://www.paper.no/a", "")
    'NOR'
    """
    name = publisher.strip("\"' ").lower()
    name = name if name in index.names else _EDITION.sub("", name)
    remark = _REMARK.search(name)
    place = _first(index.countries, _runs(remark[0])) if remark else ""
    acronym = remark[0].strip(" ()") if remark else name  # "News Agency (Saba)", which is an island too
    for form in (name, name.removeprefix("the "), acronym, *(() if place else [_REMARK.sub("", name)])):
        if form in index.names:
            return index.names[form]
    host = (url.strip("\"'").partition("://")[2] or url).partition("/")[0].partition(":")[0].lower()
    runs = _runs(name)
    return (
        place
        or _own_organisation(index, publisher, runs)
        or _first(index.countries, runs)
        or _first(index.peoples, (run for run in runs if name.startswith(run)))  # "Demonym Ministry of Defence"
        or _first(index.bodies, (run for run in runs if name.startswith(run) or not run.startswith(_GENERIC)))
        or _first(index.organisations, (run for run in runs if name.startswith(run)))
        or next((index.hosts[end] for end in _ends(host) if end in index.hosts), "")
        or _first(index.peoples, runs)
        or _first(index.places, runs)
    )


def _own_organisation(index: Perspectives, publisher: str, runs: Iterable[str]) -> str:
    """Give the organisation that a name begins with, in full or as an acronym: "UNICEF COUNTRY" is no government."""
    whole = _MISSION.sub("", publisher.strip("\"' "))
    fit = (run for run in runs if whole.lower().startswith(run))
    return _first(index.organisations, (run for run in fit if " " in run or whole[: len(run)].isupper()))


def _ends(host: str) -> list[str]:
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


def _runs(name: str) -> list[str]:
    """Give every run of words, by where it begins and longest first: an embassy's own country comes before its host."""
    words = re.findall(r"[\w'.-]+", name)
    return [" ".join(words[start:end]) for start in range(len(words)) for end in range(len(words), start, -1)]


def _first(codes: Mapping[str, str], runs: Iterable[str]) -> str:
    return next((codes[run] for run in runs if run in codes), "")
