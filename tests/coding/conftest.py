"""Short cuts from a sentence to what the coder makes of it."""

from collections.abc import Callable

import pytest

from coopstats import Codebook, article_from_text
from coopstats.coding.scan import Scan, scan
from coopstats.tables import Coding


@pytest.fixture
def read() -> Callable[[str], Scan]:
    """Scan a sentence with the packaged codebook."""
    return lambda text: scan(article_from_text(text), Codebook.read())


@pytest.fixture
def coded() -> Callable[..., Coding]:
    """Code a text with the packaged codebook."""
    from coopstats import code

    def run(text: str, **metadata: str) -> Coding:
        return code(article_from_text(text, source_id="t", **metadata))

    return run
