"""Bands: what may stand side by side over the width of a page, and the room it needs."""

from dataclasses import dataclass
from enum import StrEnum

from yanyi.art.lettering.items import BALLOONS
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.room import FREE, load, picture_height, strips

MARGIN = 64.0
FOOT = 140.0
"""The margin below, in which the page says how it was made."""
GUTTER = 24.0
INNER = WIDTH - 2 * MARGIN
TALL = HEIGHT - MARGIN - FOOT
HERO = 0.44 * TALL
_LEAST_HERO = 0.33 * TALL
_TOWER = 0.56
_INSET = 0.31
_INSET_HOLDS = 48_000.0
_SPLITS: dict[int, tuple[tuple[float, ...], ...]] = {
    1: ((1.0,),),
    2: ((0.5, 0.5), (0.62, 0.38), (0.38, 0.62), (0.68, 0.32), (0.32, 0.68)),
    3: ((0.34, 0.33, 0.33), (0.44, 0.28, 0.28), (0.28, 0.28, 0.44)),
}
_FAR = (Framing.ESTABLISHING, Framing.WIDE)


class Shape(StrEnum):
    """How the cells of a band stand. All but ``ROW`` hold the hero of their page."""

    ROW = "row"
    HERO = "hero"
    TOWER = "tower"  # a tall picture, then smaller ones one above the other
    TOWER_LAST = "tower_last"  # the smaller ones first
    INSET = "inset"  # a large picture, and a small one laid upon it
    SPLASH = "splash"  # the whole page


@dataclass(frozen=True, slots=True)
class Band:
    """Cells with their widths and the heights of their strips.

    ``least`` and ``ideal`` are heights of the band; ``parts`` those of each picture; ``hero`` is
    which cell the hero is, -1 for none.
    """

    shape: Shape
    cells: tuple[Cell, ...]
    widths: tuple[float, ...]
    strips: tuple[float, ...]
    parts: tuple[tuple[float, float], ...]
    least: float
    ideal: float
    cost: float
    hero: int = -1


def band(shape: Shape, cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """These cells in this shape, None when they cannot stand so."""
    match shape:
        case Shape.ROW:
            return _row(cells, chinese)
        case Shape.HERO:
            return _hero(cells, chinese)
        case Shape.TOWER | Shape.TOWER_LAST:
            return _tower(shape, cells, chinese)
        case Shape.INSET:
            return _inset(cells, chinese)
        case Shape.SPLASH:
            return _splash(cells, chinese)


COUNTS = {
    Shape.ROW: (1, 2, 3),
    Shape.HERO: (1,),
    Shape.TOWER: (3, 4),
    Shape.TOWER_LAST: (3, 4),
    Shape.INSET: (2,),
    Shape.SPLASH: (1,),
}


def _weight(cell: Cell, chinese: bool) -> float:
    """How much of a row's width a cell would like."""
    base = {
        Framing.ESTABLISHING: 1.9,
        Framing.WIDE: 1.5,
        Framing.MEDIUM: 1.0,
        Framing.CLOSE: 0.72,
        Framing.INSERT: 0.62,
    }[cell.view.framing]
    words = load(cell, chinese) / 150_000 + sum(d.ems for d in (*cell.above, *cell.below)) / 120
    return base + 0.35 * max(0, len(cell.roles) - 1) + words


def _measured(
    shape: Shape, cells: tuple[Cell, ...], widths: tuple[float, ...], chinese: bool
) -> tuple[tuple[float, ...], tuple[tuple[float, float], ...], float] | None:
    """Strips, heights and cost of cells at these widths; None when words or people do not fit."""
    above = tuple(strips(cell, w, chinese) for cell, w in zip(cells, widths, strict=True))
    parts = tuple(picture_height(cell, w, chinese) for cell, w in zip(cells, widths, strict=True))
    cost = 0.0
    for cell, width in zip(cells, widths, strict=True):
        words = load(cell, chinese)
        crowded = len(cell.roles) > 1 and width < 540
        if words > FREE[cell.view.framing] * width * 900 or crowded:
            return None
        if width < 900 and cell.view.framing is Framing.ESTABLISHING:
            cost += 1.0
        elif width < 600 and cell.view.framing is Framing.WIDE:
            cost += 0.8
        if width > 1200 and shape is Shape.ROW and cell.view.framing not in _FAR:
            cost += 0.45
        if width < 560 and words > 60_000:
            cost += 0.8
        if width < 760 and len({one.role for one in cell.items if one.kind in BALLOONS}) > 1:
            cost += 0.5
        if width < 900 and cell.view.framing in _FAR and len(cell.items) > 1:
            cost += 0.6
    return above, parts, cost


def _row(cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """Side by side, with the widths that suit them."""
    room = INNER - GUTTER * (len(cells) - 1)
    weights = [_weight(cell, chinese) for cell in cells]
    wanted = [weight / sum(weights) for weight in weights]
    split = min(
        _SPLITS[len(cells)],
        key=lambda one: sum((a - b) ** 2 for a, b in zip(one, wanted, strict=True)),
    )
    widths = tuple(share * room for share in split)
    measured = _measured(Shape.ROW, cells, widths, chinese)
    if measured is None:
        return None
    above, parts, cost = measured
    least = max(h[0] + strip for h, strip in zip(parts, above, strict=True))
    ideal = max(h[1] + strip for h, strip in zip(parts, above, strict=True))
    if len(cells) > 1:
        if least > TALL * 0.62:
            return None
        cost += (max(above) - min(above)) / 900
    if len(cells) == 3:
        cost += 0.25 + 0.4 * any(cell.rhythm is Rhythm.TURN for cell in cells)
    return Band(Shape.ROW, cells, widths, above, parts, least, max(ideal, least), cost)


def _hero(cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """One picture over the whole width, nearly half a page high."""
    measured = _measured(Shape.HERO, cells, (INNER,), chinese)
    if measured is None:
        return None
    above, parts, cost = measured
    least = max(parts[0][0], _LEAST_HERO) + above[0]
    ideal = max(parts[0][1] * 1.1, HERO) + above[0]
    return Band(Shape.HERO, cells, (INNER,), above, parts, least, max(ideal, least), cost, 0)


def _tower(shape: Shape, cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """A tall picture with the others one above the other beside it."""
    at = 0 if shape is Shape.TOWER else len(cells) - 1
    tall = cells[at]
    if len(tall.roles) > 2 or tall.view.framing is Framing.INSERT:
        return None
    room = INNER - GUTTER
    widths = tuple(room * (_TOWER if n == at else 1 - _TOWER) for n in range(len(cells)))
    measured = _measured(shape, cells, widths, chinese)
    if measured is None:
        return None
    above, parts, cost = measured
    others = [n for n in range(len(cells)) if n != at]
    gaps = GUTTER * (len(others) - 1)
    least = max(
        max(parts[at][0], widths[at] * 1.25) + above[at],
        sum(parts[n][0] + above[n] for n in others) + gaps,
    )
    ideal = max(least, sum(parts[n][1] * 0.8 + above[n] for n in others) + gaps)
    if least > 0.72 * TALL:
        return None
    cost += {Framing.WIDE: 0.15, Framing.ESTABLISHING: 0.1}.get(tall.view.framing, 0.0)
    cost += 0.2 * (len(tall.roles) == 2) + 0.25 * (len(others) == 3) + 0.3 * bool(above[at])
    return Band(shape, cells, widths, above, parts, least, ideal, cost, at)


def _inset(cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """A large picture seen from afar, and a near one laid upon its lower corner."""
    host, small = cells
    near = small.view.framing in (Framing.CLOSE, Framing.INSERT, Framing.MEDIUM)
    if host.view.framing not in _FAR or not near or len(small.roles) > 1:
        return None
    if small.above or small.below or host.above or host.below:
        return None
    if load(small, chinese) > _INSET_HOLDS:
        return None
    widths = (INNER, INNER * _INSET)
    measured = _measured(Shape.INSET, cells, widths, chinese)
    if measured is None:
        return None
    above, parts, cost = measured
    low = max(parts[1][0], widths[1] * 0.86)
    least = max(parts[0][0] * 1.15, _LEAST_HERO, low * 1.75) + above[0]
    ideal = max(least, HERO * 1.06 + above[0])
    return Band(Shape.INSET, cells, widths, above, parts, least, ideal, cost - 0.1, 0)


def _splash(cells: tuple[Cell, ...], chinese: bool) -> Band | None:
    """One picture that is the page."""
    cell = cells[0]
    if cell.above or cell.below or not 0 < load(cell, chinese) < 260_000:
        return None
    if cell.rhythm not in (Rhythm.BURST, Rhythm.ESTABLISH):
        return None
    parts = (picture_height(cell, INNER, chinese),)
    return Band(Shape.SPLASH, cells, (INNER,), (0.0,), parts, TALL, TALL, 0.0, 0)
