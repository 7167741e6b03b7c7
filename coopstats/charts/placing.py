"""Where the names of nodes go: no name over another, nor over a node.

Plotly does not place labels. Here each label takes the best of eight places around its node that are free at both
sizes charts are read at, and at those between.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from operator import itemgetter
from typing import NamedTuple

import numpy as np

from coopstats.charts.layouts import Point
from coopstats.charts.template import MARGIN, balanced

SIZES = ((700, 500), (1200, 700))
LINE_HEIGHT = 1.3
# How many pixels further out a leading label may go where there is no place beside its node.
_RINGS = (0, 14, 28, 56)
# Advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of the type size.
_WIDTHS = {
    **dict.fromkeys("ijl'|", 222),
    **dict.fromkeys(" .,:;!/fItI[]", 278),
    **dict.fromkeys("()-r", 333),
    **dict.fromkeys("ckszvxyJ", 500),
    **dict.fromkeys("ABEKPSXVY&", 667),
    **dict.fromkeys("FTLZ", 611),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("Mm", 833),
    "W": 944,
    "@": 1015,
}


class Label(NamedTuple):
    """Where a label stands: its node, the shift of its middle from the node in pixels, y upwards, and its lines.

    A label that stands `apart` wants a line to its node.
    """

    node: str
    x: int
    y: int
    text: str
    apart: bool


def text_width(text: str, size: float) -> float:
    """Width of one line of text in pixels, with room for DejaVu Sans, which stands in where none of the others is.

    Examples
    --------
    >>> round(text_width("Ministry", 10))
    39
    """
    return 1.13 * size / 1000 * sum(_WIDTHS.get(character, 560) for character in text)


def place_labels(
    places: Mapping[str, Point],
    radii: Mapping[str, float],
    labels: Mapping[str, str],
    edges: Sequence[tuple[str, str]],
    *,
    size: float = 12,
    leading: int = 0,
    margin: Mapping[str, float] = MARGIN,
) -> list[Label]:
    """Choose for each node, in the order given, where its label goes; a label that fits nowhere is left out.

    Parameters
    ----------
    places, radii
        Position in the unit square and radius in pixels of every node.
    labels
        Text of the nodes to be labelled, most important first; `<br>` breaks a line. What has no place in one line
        may find it in two.
    edges
        Lines that labels had better not cross.
    size
        Type size in pixels.
    leading
        So many of the first labels may go further out from their node where there is no place beside it. The very
        first, which the title may name, may lie over other nodes at last.
    margin
        Margins of the figure in pixels, keys l, r, t, b.

    Returns
    -------
    list of Label
        Labels that overlap neither each other nor the frame nor, but for the first, a node: at 700 x 500, at
        1200 x 700 and at all sizes between.

    Examples
    --------
    >>> place_labels({"a": (0.5, 0.5)}, {"a": 8}, {"a": "Ministry"}, [])
    [Label(node='a', x=0, y=18, text='Ministry', apart=False)]
    """
    nodes = sorted(places)
    frames = np.array([_inner(canvas, margin) for canvas in SIZES])
    spots = np.array([places[node] for node in nodes])[:, None, :] * frames
    circles = np.array([radii[node] for node in nodes], dtype=float)[:, None, None]
    discs = np.concatenate([spots - circles, spots + circles], axis=2)
    index = {node: n for n, node in enumerate(nodes)}
    lines = np.array([(index[u], index[v]) for u, v in edges], dtype=int).reshape(-1, 2)
    chosen: list[Label] = []
    taken = np.empty((0, len(SIZES), 4))
    for rank, (node, text) in enumerate(labels.items()):
        spot, others = spots[index[node]], np.delete(discs, index[node], axis=0)
        barred = (others, others[:0]) if rank < min(1, leading) else (others,)
        for kept_off, ring, form in product(barred, _RINGS if rank < leading else _RINGS[:1], _forms(text)):
            half = _half(form, size)
            free: list[tuple[float, Label, np.ndarray]] = []
            for preference, (x, y) in enumerate(_around(radii[node], ring, half)):
                box, line = room = _room(spot, (round(x), round(y)), half)
                inside = (box[:, :2] >= 0).all() and (box[:, 2:] <= frames).all()
                if inside and all(_clear(*pair).all() for pair in ((box, kept_off), (box, taken), (line, taken))):
                    cost = _crossings(box, spots, lines) + preference / 10
                    free.append((cost, Label(node, round(x), round(y), form, ring > 0), room))
            if free:
                _, label, room = min(free, key=itemgetter(0))
                chosen.append(label)
                taken = np.concatenate([taken, room])
                break
    return chosen


def _forms(text: str) -> list[str]:
    """Give a label in one line and in two, if it is not broken yet."""
    return [text] if "<br>" in text or " " not in text else [text, balanced(text, max(8, round(0.6 * len(text))))]


def _inner(size: tuple[int, int], margin: Mapping[str, float]) -> tuple[float, float]:
    return size[0] - margin["l"] - margin["r"], size[1] - margin["t"] - margin["b"]


def _half(text: str, size: float) -> tuple[float, float]:
    lines = text.split("<br>")
    return max(text_width(line, size) for line in lines) / 2 + 2, len(lines) * size * LINE_HEIGHT / 2


def _around(radius: float, ring: int, half: tuple[float, float]) -> list[Point]:
    """Shifts from the node to the middle of its label: above, below, right, left, then the corners."""
    across, up = radius + ring + half[0] + 2, radius + ring + half[1] + 2
    slant = 0.7 * radius + ring + half[0], 0.7 * radius + ring + half[1]
    corners = [(sx * slant[0], sy * slant[1]) for sy in (1, -1) for sx in (1, -1)]
    return [(0, up), (0, -up), (across, 0), (-across, 0), *corners]


def _room(spot: np.ndarray, shift: tuple[int, int], half: tuple[float, float]) -> np.ndarray:
    """The box of a label and that of the line to its node, at each size left, low, right and high."""
    middle = spot + shift
    box = np.concatenate([middle - half, middle + half], axis=1)
    line = np.concatenate([np.minimum(spot, middle), np.maximum(spot, middle)], axis=1)
    return np.stack([box, line])


def _clear(box: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Which of other boxes a box keeps clear of at all sizes.

    It must be on the same side at each: a box that is beside another in one and above it in the next may lie over it
    between.
    """
    beside = (others[..., 0] >= box[:, 2]), (others[..., 2] <= box[:, 0])
    above = (others[..., 1] >= box[:, 3]), (others[..., 3] <= box[:, 1])
    clear: np.ndarray = np.any([side.all(axis=1) for side in (*beside, *above)], axis=0)
    return clear


def _crossings(box: np.ndarray, spots: np.ndarray, lines: np.ndarray) -> int:
    """How many lines cross a box, summed over sizes, by clipping each to it (Liang and Barsky 1984)."""
    start, way = spots[lines[:, 0]], spots[lines[:, 1]] - spots[lines[:, 0]]
    safe = np.where(way == 0, 1e-9, way)
    enter, leave = (box[:, :2] - start) / safe, (box[:, 2:] - start) / safe
    first = np.minimum(enter, leave).max(axis=2, initial=0)
    last = np.maximum(enter, leave).min(axis=2, initial=1)
    return int((first < last).sum())
