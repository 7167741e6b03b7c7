"""Build `data/readouts` from hand codings of real public readouts: facts and short cues, none of their text.

Readouts whose id is not a plain number are retold with invented detail and stay out, and so do headlines.

    python data/build_readouts.py CODINGS TEXTS -o data/readouts
"""

import argparse
import sys
from pathlib import Path

from from_hand_coding import combined, read_codings

from coopstats.tables import Coding

LONGEST_QUOTE = 8


def real_readouts(codings: Path, texts: Path) -> Coding:
    """Code the readouts with plain numbers for ids, without headlines and without long quotations."""
    real = [coding for coding in read_codings(codings) if str(coding["id"]).isdigit()]
    bundle = combined(real, texts)
    frames = dict(bundle.frames)
    frames["sources"] = bundle.sources.assign(title=None, dateline=None)
    long = bundle.evidence["quote"].str.split().str.len() > LONGEST_QUOTE
    if long.any():
        raise ValueError(f"{long.sum()} quotations have more than {LONGEST_QUOTE} words")
    return Coding.from_frames(frames)


def main() -> int:
    """Write the bundle."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("codings", type=Path, help="folder of hand codings, one .json a readout")
    parser.add_argument("texts", type=Path, help="folder of the texts, one .txt a readout")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder to write the bundle to")
    given = parser.parse_args()
    real_readouts(given.codings, given.texts).write(given.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
