"""The article that travels with the package, so that a newcomer has something to run before having texts."""

from pathlib import Path

_INSTALLED = Path(__file__).with_name("_articles")
_CHECKOUT = Path(__file__).parents[1] / "data" / "articles"


def example_article() -> Path:
    """Path of the bundled article: a deputy minister's visit, retold in our own words from a news item.

    Returns
    -------
    pathlib.Path
        A text file, for `read_article`.

    Examples
    --------
    >>> example_article().suffix
    '.txt'
    """
    folder = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return min(folder.glob("*.txt"))
