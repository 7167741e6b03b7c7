"""Whose perspective a publisher has: by its name, by the country in its name, or by the end of its host."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from coopstats.codebook.rows import Country, Publisher

_REMARK = re.compile(r"\s*\(.*?\)")


class Perspectives(NamedTuple):
    """Codes by end of a host, by name of a publisher, and by name of a country."""

    hosts: Mapping[str, str]
    names: Mapping[str, str]
    countries: Mapping[str, str]


def index_perspectives(publishers: Iterable[Publisher], countries: Iterable[Country]) -> Perspectives:
    """Index publishers and countries for look-up, names in small letters.

    Examples
    --------
    >>> index_perspectives([Publisher("news.xy", ("Xy News",), "FRA")], []).hosts["news.xy"]
    'FRA'
    """
    publishers = tuple(publishers)
    hosts = {row.domain: row.perspective for row in publishers if row.domain}
    names = {name.lower(): row.perspective for row in publishers for name in row.names}
    places = {form.lower(): row.alpha_3 for row in countries for form in (row.name, *row.other_names)}
    return Perspectives(MappingProxyType(hosts), MappingProxyType(names), MappingProxyType(places))


def find_perspective(index: Perspectives, url: str, publisher: str) -> str:
    """Tell whose side a publisher is on.

    The publisher's name goes before its host, since many a site republishes; a name that is not known may still hold a
    country ("Embassy of COUNTRY"). Of a host the longest known end counts.

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
    for form in (name, name.removeprefix("the "), _REMARK.sub("", name)):
        if form in index.names:
            return index.names[form]
    host = (url.strip("\"'").partition("://")[2] or url).partition("/")[0].partition(":")[0].lower()
    return _country_in(index, name) or next((index.hosts[end] for end in _ends(host) if end in index.hosts), "")


def _ends(host: str) -> list[str]:
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


def _country_in(index: Perspectives, name: str) -> str:
    words = re.findall(r"[\w'.-]+", name)
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            code = index.countries.get(" ".join(words[start : start + length]))
            if code:
                return code
    return ""
