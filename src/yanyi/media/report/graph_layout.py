"""Where the nodes of the picture lie, in units of its own; columns from the left, bands below."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.media.report.graph_nodes import WHOLE, Column, Graph, Node

WIDTH = 1120
TOP = 40
ROW = 46
GAP = 18
"""Between two bands."""

LARGEST, SMALLEST = 34.0, 5.0
"""Sides of squares."""

LEFT = (8, 150, 398, 648, 904)
"""Where the squares of the columns begin."""

WIDE = (40, 190, 168, 168, 208)
"""How wide a square with its words is, in each column."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A node in its place: ``x`` and ``y`` are the left end and the middle, ``side`` its size."""

    node: Node
    x: float
    y: float
    side: float

    @property
    def right(self) -> float:
        """Where its words end."""
        return self.x + WIDE[self.node.column]

    @property
    def words(self) -> float:
        """Where its words begin."""
        return self.x + LARGEST + 9


@dataclass(frozen=True, slots=True)
class Band:
    """The ground behind the row of some chapters."""

    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The spots in the order of the nodes, the grounds, and how high the picture is."""

    spots: tuple[Spot, ...]
    bands: tuple[Band, ...]
    height: float


def lay_out(graph: Graph) -> Layout:
    """Give every node its place."""
    bands, rows = _bands(graph.nodes)
    bottom = bands[-1].y + bands[-1].height if bands else TOP + ROW
    finished = [one for one in graph.nodes if one.column is Column.FINISHED]
    height = max(bottom, TOP + ROW * len(finished))
    places = {id(one): y for one, y in rows}
    step = (height - TOP) / max(1, len(finished))
    places.update((id(one), TOP + step * (n + 0.5)) for n, one in enumerate(finished))
    sizes = _largest(graph.nodes)
    spots = []
    for one in graph.nodes:
        y = places.get(id(one), TOP + (height - TOP) / 2)
        share = one.count / max(1, sizes[_measure(one)])
        side = max(SMALLEST, LARGEST * math.sqrt(share)) if one.count else SMALLEST
        spots.append(Spot(one, LEFT[one.column], y, side))
    return Layout(tuple(spots), bands, height + 8)


def _bands(nodes: Sequence[Node]) -> tuple[tuple[Band, ...], list[tuple[Node, float]]]:
    """The grounds from top to bottom, and the height of every node that stands on one."""
    held: dict[int, dict[Column, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for one in nodes:
        if one.column in (Column.LINES, Column.ASKED, Column.PIECES):
            held[one.band][one.column].append(one)
    order = sorted(held, key=lambda band: (band == WHOLE, band))
    bands: list[Band] = []
    rows: list[tuple[Node, float]] = []
    y = float(TOP)
    for band in order:
        columns = held[band]
        height = ROW * max(map(len, columns.values())) + 12
        bands.append(Band(y, height))
        for there in columns.values():
            rows += _middles(there, y, height)
        y += height + GAP
    return tuple(bands), rows


def _middles(nodes: Sequence[Node], top: float, height: float) -> Iterator[tuple[Node, float]]:
    """Nodes of one column of a band, one below the other about its middle."""
    first = top + (height - ROW * len(nodes)) / 2
    for n, one in enumerate(nodes):
        yield one, first + ROW * (n + 0.5)


def _measure(node: Node) -> str:
    """What is counted: squares are compared with others of the same measure."""
    match node.column:
        case Column.MANUSCRIPT:
            return "all lines"
        case Column.LINES:
            return "lines"
        case Column.FINISHED:
            return "files"
        case _:
            return "steps"


def _largest(nodes: Sequence[Node]) -> dict[str, int]:
    sizes: dict[str, int] = defaultdict(int)
    for one in nodes:
        sizes[_measure(one)] = max(sizes[_measure(one)], one.count)
    return sizes
