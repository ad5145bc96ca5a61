"""Cells in rows and rows on pages: planned page by page from the front, scene by scene."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from yanyi.art.lettering.items import Point
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.estimates import strip_height

MARGIN = 64.0
GUTTER = 24.0
SLANT = 64.0
INNER = WIDTH - 2 * MARGIN
_TALL = HEIGHT - 2 * MARGIN
_MOST_CELLS = 7
_SPLITS: dict[int, tuple[tuple[float, ...], ...]] = {
    1: ((1.0,),),
    2: ((0.5, 0.5), (0.6, 0.4), (0.4, 0.6), (0.66, 0.34), (0.34, 0.66)),
    3: ((0.34, 0.33, 0.33), (0.42, 0.29, 0.29), (0.29, 0.29, 0.42)),
}
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell in its place on a page; ``picture`` is about the size its picture will have."""

    cell: Cell
    corners: Corners
    picture: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """One page; ``top`` is where its panels begin, below a title if it has one."""

    top: float
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Cell, ...]
    widths: tuple[float, ...]
    strips: tuple[float, ...]
    least: float
    ideal: float
    cost: float


def _weight(cell: Cell, chinese: bool) -> float:
    """How much of a row's width a cell would like."""
    base = {
        Framing.ESTABLISHING: 1.9,
        Framing.WIDE: 1.5,
        Framing.MEDIUM: 1.0,
        Framing.CLOSE: 0.75,
        Framing.INSERT: 0.65,
    }[cell.view.framing]
    words = cell.load(chinese) / 150_000 + sum(d.ems for d in (*cell.above, *cell.below)) / 120
    return base + 0.35 * max(0, len(cell.roles) - 1) + words


def _strips(cell: Cell, width: float, chinese: bool) -> float:
    return sum(strip_height(draft.ems, width, chinese) for draft in (*cell.above, *cell.below))


# Of a picture with figures, how much may hold words.
_FREE = {
    Framing.ESTABLISHING: 0.6,
    Framing.WIDE: 0.52,
    Framing.MEDIUM: 0.42,
    Framing.CLOSE: 0.3,
    Framing.INSERT: 0.4,
}


# How high a head and what is below it are about, in pixels of a picture as it is drawn.
_HEADS = {
    Framing.ESTABLISHING: 60.0,
    Framing.WIDE: 130.0,
    Framing.MEDIUM: 270.0,
    Framing.CLOSE: 490.0,
    Framing.INSERT: 300.0,
}


def _picture_height(cell: Cell, width: float, chinese: bool) -> tuple[float, float]:
    """The least and the best height of a cell's picture at a width."""
    load = cell.load(chinese)
    free = _FREE[cell.view.framing] if cell.roles else 0.8
    least = max(320.0, width * 0.32, load / (free * width) + 90.0)
    if load and cell.roles and width <= 1000:
        tall, across = _HEADS[cell.view.framing], 976 if width > 580 else 560
        least = max(least, tall * width / across + load / (0.85 * width) + 50.0)
    shape = {
        Framing.ESTABLISHING: 0.6,
        Framing.WIDE: 0.6,
        Framing.MEDIUM: 0.66,
        Framing.CLOSE: 0.72,
        Framing.INSERT: 0.7,
    }[cell.view.framing]
    best = width * shape if width > 900 else width * 0.98
    if width > 1200 and cell.view.framing not in (Framing.ESTABLISHING, Framing.WIDE):
        best = width * 0.5
    if cell.rhythm is Rhythm.SILENCE:
        best *= 0.85
    if cell.rhythm is Rhythm.BURST:
        best *= 1.15
    return least, max(best, least * 1.08)


def _row(cells: tuple[Cell, ...], chinese: bool) -> _Row | None:
    """A row of these cells with the widths that suit them, None when they cannot share one."""
    room = INNER - GUTTER * (len(cells) - 1)
    weights = [_weight(cell, chinese) for cell in cells]
    wanted = [weight / sum(weights) for weight in weights]
    split = min(
        _SPLITS[len(cells)],
        key=lambda one: sum((a - b) ** 2 for a, b in zip(one, wanted, strict=True)),
    )
    widths = tuple(share * room for share in split)
    strips = tuple(_strips(cell, w, chinese) for cell, w in zip(cells, widths, strict=True))
    heights = [_picture_height(cell, w, chinese) for cell, w in zip(cells, widths, strict=True)]
    least = max(h[0] + strip for h, strip in zip(heights, strips, strict=True))
    ideal = max(h[1] + strip for h, strip in zip(heights, strips, strict=True))
    cost = _row_cost(cells, widths, chinese)
    if cost is None or (len(cells) > 1 and least > _TALL * 0.62):
        return None
    uneven = max(strips) - min(strips) if len(cells) > 1 else 0.0
    return _Row(cells, widths, strips, least, max(ideal, least), cost + uneven / 900)


def _row_cost(cells: tuple[Cell, ...], widths: tuple[float, ...], chinese: bool) -> float | None:
    cost = 0.0
    for cell, width in zip(cells, widths, strict=True):
        load = cell.load(chinese)
        widest = len(cell.roles) > 1
        if load > _FREE[cell.view.framing] * width * 900 or (widest and width < 560):
            return None
        wide = cell.view.framing in (Framing.ESTABLISHING, Framing.WIDE)
        if width < 900 and cell.view.framing is Framing.ESTABLISHING:
            cost += 1.2
        elif width < 600 and wide:
            cost += 0.8
        if width > 1200 and not wide:
            cost += 0.35
        if width < 560 and load > 60_000:
            cost += 0.8
        if cell.rhythm is Rhythm.TURN and len(cells) == 3:
            cost += 0.4
    return cost + (0.25 if len(cells) == 3 else 0.0)


def _ways(cells: tuple[Cell, ...], chinese: bool) -> Iterator[tuple[_Row, ...]]:
    """Every way to put the first few of the cells on one page."""

    def grow(rows: tuple[_Row, ...], used: int) -> Iterator[tuple[_Row, ...]]:
        if rows:
            yield rows
        for count in (1, 2, 3):
            end = used + count
            if end > min(len(cells), _MOST_CELLS) or len(rows) == 5:
                break
            row = made(used, end)
            if row is not None and sum(one.least for one in (*rows, row)) <= _TALL:
                yield from grow((*rows, row), end)

    known: dict[tuple[int, int], _Row | None] = {}

    def made(start: int, end: int) -> _Row | None:
        if (start, end) not in known:
            known[start, end] = _row(cells[start:end], chinese)
        return known[start, end]

    yield from grow((), 0)


def _cost(rows: tuple[_Row, ...], room: float, left: tuple[Cell, ...]) -> float | None:
    """How far a page is from a good one; None when its words do not fit."""
    room -= GUTTER * (len(rows) - 1)
    least = sum(row.least for row in rows)
    if least > room:
        return None
    ideal = sum(row.ideal for row in rows)
    count = sum(len(row.cells) for row in rows)
    stretch = room / ideal
    cost = sum(row.cost for row in rows) / len(rows)
    cost += 2.2 * max(0.0, stretch - 1.0) + 2.6 * max(0.0, 1.0 - stretch)
    cost += 0.22 * max(0, 4 - count) + 0.3 * max(0, count - 6)
    shapes = [row.widths for row in rows]
    cost += 0.3 * sum(a == b for a, b in pairwise(shapes))
    areas = [w * row.ideal for row in rows for w in row.widths]
    if count > 2 and max(areas) < 1.9 * min(areas):
        cost += 0.3
    if len(left) == 1:
        cost += 0.8
    last = rows[-1].cells[-1]
    if left and last.rhythm is Rhythm.ESTABLISH:
        cost += 0.25
    if left and left[0].rhythm in (Rhythm.ESTABLISH, Rhythm.BURST):
        cost -= 0.15
    return cost


def plan(cells: tuple[Cell, ...], chinese: bool, title: float = 0.0) -> list[Plan]:
    """Pages for the cells of a scene; the first leaves ``title`` pixels free at its top."""
    pages: list[Plan] = []
    left = cells
    while left:
        top = MARGIN + (title if not pages else 0.0)
        room = HEIGHT - MARGIN - top
        best: tuple[float, tuple[_Row, ...]] | None = None
        for rows in _ways(left, chinese):
            count = sum(len(row.cells) for row in rows)
            cost = _cost(rows, room, left[count:])
            if cost is not None and (best is None or cost < best[0] - 1e-9):
                best = (cost, rows)
        rows = best[1] if best else (_alone(left[0], chinese),)
        pages.append(_placed(rows, top, room))
        left = left[sum(len(row.cells) for row in rows) :]
    return pages


def _alone(cell: Cell, chinese: bool) -> _Row:
    """A row for a cell that asks for more than a page: its words will be set smaller."""
    return _Row((cell,), (INNER,), (_strips(cell, INNER, chinese),), _TALL, _TALL, 0.0)


def _placed(rows: tuple[_Row, ...], top: float, room: float) -> Plan:
    spare = room - GUTTER * (len(rows) - 1)
    heights = _heights(rows, spare)
    spots: list[Spot] = []
    slanted = False
    y = top
    for row, height in zip(rows, heights, strict=True):
        slant = not slanted and _slants(row)
        slanted = slanted or slant
        x = MARGIN
        for number, (cell, width) in enumerate(zip(row.cells, row.widths, strict=True)):
            corners = _corners(x, y, width, height, slant, number, len(row.cells))
            spots.append(Spot(cell, corners, (width, height - row.strips[number])))
            x += width + GUTTER
        y += height + GUTTER
    return Plan(top, tuple(spots))


def _heights(rows: tuple[_Row, ...], room: float) -> list[float]:
    """Heights that fill the room: from what is needed towards what looks best, then beyond."""
    least = sum(row.least for row in rows)
    ideal = sum(row.ideal for row in rows)
    if ideal >= room:
        share = (room - least) / (ideal - least) if ideal > least else 0.0
        return [max(0.0, row.least + share * (row.ideal - row.least)) for row in rows]
    return [row.ideal * room / ideal for row in rows]


def _slants(row: _Row) -> bool:
    burst = any(cell.rhythm is Rhythm.BURST for cell in row.cells)
    return burst and len(row.cells) == 2 and not any(row.strips)


def _corners(
    x: float, y: float, width: float, height: float, slant: bool, number: int, count: int
) -> Corners:
    half = SLANT / 2
    left = half if slant and number > 0 else 0.0
    right = half if slant and number < count - 1 else 0.0
    return (
        (round(x + left, 1), round(y, 1)),
        (round(x + width + right, 1), round(y, 1)),
        (round(x + width - right, 1), round(y + height, 1)),
        (round(x - left, 1), round(y + height, 1)),
    )
