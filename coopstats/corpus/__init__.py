"""Many articles on one code path: from a folder of files to a national archive, on one machine or on a Dask cluster.

`inputs` reads texts one at a time, `ledger` remembers on disk what is done, `engine` runs the coder in parallel,
`merge` writes the ledger out as one bundle, `run` puts them together.
"""

from coopstats.corpus.frames import code_frame
from coopstats.corpus.run import CorpusResult, Progress, code_corpus

__all__ = ["CorpusResult", "Progress", "code_corpus", "code_frame"]
