"""Errors that say whose fault it is, what was given and what to do, so that nobody has to read a traceback."""


class CoopstatsError(Exception):
    """Base of every error that coopstats raises on purpose.

    Parameters
    ----------
    message
        Whose fault it is and what was given.
    hint
        What to do about it.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(f"{message}\n{hint}" if hint else message)
        self.message = message
        self.hint = hint


class ArticleError(CoopstatsError):
    """A text cannot be read as an article."""


class CodebookError(CoopstatsError):
    """A codebook folder breaks its own rules; the message names file, line and column."""


class TableError(CoopstatsError):
    """Tables break the schema, or a bundle on disk cannot be read or written."""


class MissingExtraError(CoopstatsError):
    """An optional package is needed for what was asked."""


class ReportError(CoopstatsError):
    """A report cannot be made or written."""
