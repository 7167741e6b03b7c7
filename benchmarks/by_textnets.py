"""The projection of textnets on a table of engagements and institutions, for `benchmarks/networks.py`.

textnets wants an older pandas than coopstats, so that it runs in an environment of its own (`pip install textnets`) and
reads the table from a file: `python by_textnets.py table.npz` prints seconds, MB and ties.
"""

import json
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pandas as pd
import textnets


def peak(what: str) -> int:
    """Read a figure of this process's memory in kB from Linux; elsewhere 0."""
    try:
        with Path("/proc/self/status").open(encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(what))
    except OSError:
        return 0


given = np.load(sys.argv[1])
table = np.zeros((given["engagements"], given["institutions"]))
table[given["event"], given["body"]] = 1
frame = pd.DataFrame(table, [f"g{n}" for n in range(len(table))], [f"i{n}" for n in range(table.shape[1])])
matrix = textnets.network.BiadjacencyMatrix(frame.rename_axis("label").rename_axis("term", axis=1))
network = textnets.Textnet(matrix, min_docs=1)
with suppress(OSError):
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak counts from here on
before = peak("VmRSS")
start = time.perf_counter()
projected = network.project(node_type="term")
seconds = time.perf_counter() - start
print(json.dumps([seconds, (peak("VmHWM") - before) / 1024, projected.graph.ecount()]))
