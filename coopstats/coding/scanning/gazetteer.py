"""Look-ups in the codebook by code or by form: a country's short name, the ministry that a portfolio implies."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from coopstats.codebook import Codebook, Office


def short_name(codebook: Codebook, code: str) -> str:
    """Give the short name of a country, or the code itself for an organisation.

    Examples
    --------
    >>> short_name(Codebook.read(), "KOR")
    'South Korea'
    """
    return _names(codebook).get(code, code)


def ministry_name(codebook: Codebook, portfolio: str) -> str:
    """Give the usual English name of the ministry that a portfolio implies, or nothing.

    Examples
    --------
    >>> ministry_name(Codebook.read(), "foreign")
    'Ministry of Foreign Affairs'
    """
    return _ministries(codebook).get(portfolio.lower(), "")


@lru_cache(maxsize=8)
def _names(codebook: Codebook) -> Mapping[str, str]:
    return MappingProxyType({row.alpha_3: row.name for row in codebook.countries})


def government(codebook: Codebook, code: str) -> tuple[str, ...]:
    """Give what tells the offices of a country from those of others; nothing for an organisation.

    Examples
    --------
    >>> government(Codebook.read(), "GBR")
    ('kingdom', 'departments')
    """
    return _governments(codebook).get(code, ())


@lru_cache(maxsize=8)
def _governments(codebook: Codebook) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({row.alpha_3: row.government for row in codebook.countries})


def city_of_seat(codebook: Codebook, seat: str) -> str:
    """Give the city that a seat of government is in, the capital; nothing for those that are elsewhere.

    Examples
    --------
    >>> city_of_seat(Codebook.read(), "Kremlin")
    'Moscow'
    """
    return _cities(codebook).get(seat.lower(), "")


@lru_cache(maxsize=8)
def _cities(codebook: Codebook) -> Mapping[str, str]:
    return MappingProxyType(
        {seat.lower(): row.capitals[0] for row in codebook.countries for seat in row.seats if row.capitals}
    )


def office_called(codebook: Codebook, term: str) -> Office:
    """Give the office of a term that the codebook holds.

    Examples
    --------
    >>> office_called(Codebook.read(), "minister").rank
    'minister'
    """
    return _offices(codebook)[term.lower()]


@lru_cache(maxsize=8)
def _offices(codebook: Codebook) -> Mapping[str, Office]:
    return MappingProxyType({row.term.lower(): row for row in reversed(codebook.offices)})


@lru_cache(maxsize=8)
def _ministries(codebook: Codebook) -> Mapping[str, str]:
    rows = codebook.portfolios
    return MappingProxyType({form.lower(): row.ministry for row in rows for form in (row.term, *row.forms)})


def kind_of(codebook: Codebook, name: str) -> str:
    """Give the kind of a body known by its own name, or `agency`.

    Examples
    --------
    >>> kind_of(Codebook.read(), "European Commission")
    'igo'
    """
    return _kinds(codebook).get(name, "agency")


@lru_cache(maxsize=8)
def _kinds(codebook: Codebook) -> Mapping[str, str]:
    bodies = {form: row.kind for row in codebook.bodies for form in (row.term, *row.forms)}
    organisations = {
        form: "igo" for row in codebook.organisations for form in (row.acronym, row.name, *row.other_names)
    }
    return MappingProxyType(bodies | organisations)


# Names of one country's parliament that others use too.
SHARED_CHAMBERS = frozenset(("majlis", "congress", "diet", "duma", "majles", "mejlis"))


def homes_of(codebook: Codebook, name: str) -> frozenset[str]:
    """Give the countries whose parliament alone has a name.

    Examples
    --------
    >>> sorted(homes_of(Codebook.read(), "Bundesrat"))
    ['AUT', 'DEU']
    """
    return _chambers(codebook).get(name, frozenset())


@lru_cache(maxsize=8)
def _chambers(codebook: Codebook) -> Mapping[str, frozenset[str]]:
    homes: dict[str, set[str]] = {}
    for row in codebook.bodies:
        if row.kind == "parliament":
            for form in (row.term, *row.forms):
                homes.setdefault(form, set()).add(row.alpha_3)
    return MappingProxyType(
        {
            form: frozenset(codes)
            for form, codes in homes.items()
            # A name of English words ("House of Commons") may be that of others that no list has.
            if "" not in codes and form.lower() not in SHARED_CHAMBERS and set(form.lower().split()) - codebook.words
        }
    )


def holds_country(codebook: Codebook, name: str, code: str) -> bool:
    """Whether a body's name says its country or nationality itself.

    Examples
    --------
    >>> holds_country(Codebook.read(), "Swiss National Bank", "CHE")
    True
    """
    return any(form in name for form in _forms(codebook).get(code, ()))


def without_country(codebook: Codebook, name: str, code: str) -> str:
    """Take out of a body's name in small letters what says its country or nationality.

    Examples
    --------
    >>> without_country(Codebook.read(), "icelandic coast guard", "ISL")
    'coast guard'
    """
    return " ".join(word for word in name.split() if word not in _country_words(codebook).get(code, ()))


@lru_cache(maxsize=8)
def _country_words(codebook: Codebook) -> Mapping[str, frozenset[str]]:
    forms = _forms(codebook)
    return MappingProxyType({code: frozenset(" ".join(own).lower().split()) for code, own in forms.items()})


@lru_cache(maxsize=8)
def _forms(codebook: Codebook) -> Mapping[str, tuple[str, ...]]:
    rows = codebook.countries
    return MappingProxyType({r.alpha_3: (r.name, *r.other_names, *r.demonyms) for r in rows})


@lru_cache(maxsize=8)
def field_words(codebook: Codebook) -> frozenset[str]:
    """Give every word that names of fields of government are made of.

    Examples
    --------
    >>> "affairs" in field_words(Codebook.read())
    True
    """
    terms = (form for row in codebook.portfolios for form in (row.term, *row.forms))
    return frozenset(word for term in terms for word in term.lower().replace(",", "").split())


@lru_cache(maxsize=8)
def regions(codebook: Codebook) -> Mapping[str, str]:
    """Give the parts of countries by their names and adjectives in small letters, but for those of cities.

    Examples
    --------
    >>> regions(Codebook.read())["bavarian"]
    'Bavaria'
    """
    cities = _towns(codebook)
    forms = {name.lower(): row.name for row in codebook.regions for name in (row.name, *row.other_names)}
    return MappingProxyType({form: name for form, name in forms.items() if form not in cities})


@lru_cache(maxsize=8)
def places(codebook: Codebook) -> frozenset[str]:
    """Give the names of cities and of parts of countries in small letters."""
    return _towns(codebook) | frozenset(regions(codebook))


# What makes of a place's name that of its own bodies: "the NAME Provincial Committee".
OF_PLACE = re.compile(
    "(?i)provincial|municipal|city|district|regional|prefectural|county|people's (?:council|committee)"
)


def names_place(codebook: Codebook, name: str) -> bool:
    """Whether a body's name says itself which city or region it is of.

    Examples
    --------
    >>> names_place(Codebook.read(), "Hanoi Municipal Party Committee")
    True
    """
    low = name.lower()
    part = OF_PLACE.search(low)
    before = low[: part.start()].split() if part else []
    said = {low.rpartition(" of ")[2], *(" ".join(before[first:]) for first in range(len(before)))}
    return not said.isdisjoint(places(codebook))


def _towns(codebook: Codebook) -> frozenset[str]:
    own = (name.lower() for row in codebook.cities for name in (row.name, *row.other_names))
    return frozenset(own) | {name.lower() for row in codebook.countries for name in row.capitals}
