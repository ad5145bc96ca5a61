"""Cells in their places on a page."""

from dataclasses import dataclass, replace

from yanyi.art.lettering.items import Edge, Point
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.vocabulary import Rhythm
from yanyi.perform.comic.bands import GUTTER, MARGIN, Band, Shape
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.sizes import LARGE, MIDDLE, TALL, WHOLE, picture_size
from yanyi.perform.comic.strength import STRONG, strength

SLANT = 64.0
_AWAY = 26.0  # from an inset to the sides of the picture it lies on
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell in its place; ``picture`` is the size its picture is drawn in."""

    cell: Cell
    corners: Corners
    picture: tuple[int, int]
    edge: Edge = Edge.LINE
    hero: bool = False
    inset: bool = False


def spots(
    bands: tuple[Band, ...], heights: tuple[float, ...], top: float, over: bool, titled: bool
) -> tuple[tuple[Spot, ...], bool]:
    """The cells of a page in their places, and whether one runs over the edge of the paper.

    ``over`` tells whether one did on the page before.
    """
    found: list[Spot] = []
    slanted = soft = full = False
    y = top
    for number, (one, height) in enumerate(zip(bands, heights, strict=True)):
        slant = not slanted and _slants(one)
        slanted = slanted or slant
        for spot in _stood(one, y, height, slant):
            placed = spot
            if spot.hero and not over and _may_run_over(one, spot, number, len(bands), titled):
                placed, full = _over(spot, number == 0, number == len(bands) - 1), True
            elif not soft and not slant and _quiet(spot):
                placed, soft = replace(spot, edge=Edge.SOFT), True
            found.append(placed)
        y += height + GUTTER
    return tuple(found), full


def box(left: float, top: float, width: float, height: float) -> Corners:
    """The corners of an upright panel."""
    left, top, right, bottom = (round(v, 1) for v in (left, top, left + width, top + height))
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _stood(one: Band, y: float, height: float, slant: bool) -> list[Spot]:
    match one.shape:
        case Shape.ROW:
            return _row(one, y, height, slant)
        case Shape.HERO:
            corners = box(MARGIN, y, one.widths[0], height)
            return [Spot(one.cells[0], corners, LARGE, hero=True)]
        case Shape.SPLASH:
            corners = box(MARGIN, y, one.widths[0], height)
            return [Spot(one.cells[0], corners, WHOLE, hero=True)]
        case Shape.TOWER | Shape.TOWER_LAST:
            return _tower(one, y, height)
        case Shape.INSET:
            return _inset(one, y, height)


def _row(one: Band, y: float, height: float, slant: bool) -> list[Spot]:
    found: list[Spot] = []
    x = MARGIN
    for number, (cell, width) in enumerate(zip(one.cells, one.widths, strict=True)):
        half = SLANT / 2 if slant else 0.0
        left = half if number else 0.0
        right = half if number < len(one.cells) - 1 else 0.0
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = box(x, y, width, height)
        corners = (
            (round(ax + left, 1), ay),
            (round(bx + right, 1), by),
            (round(cx - right, 1), cy),
            (round(dx - left, 1), dy),
        )
        found.append(Spot(cell, corners, picture_size(width)))
        x += width + GUTTER
    return found


def _tower(one: Band, y: float, height: float) -> list[Spot]:
    tall_first = one.shape is Shape.TOWER
    wide, narrow = one.widths[one.hero], one.widths[0 if one.hero else 1]
    left = MARGIN + (wide + GUTTER if tall_first else 0.0)
    others = [n for n in range(len(one.cells)) if n != one.hero]
    room = height - GUTTER * (len(others) - 1)
    needs = [one.parts[n][0] + one.strips[n] for n in others]
    found: list[Spot] = []
    at = y
    for n, need in zip(others, needs, strict=True):
        high = need + (room - sum(needs)) / len(others)
        found.append(Spot(one.cells[n], box(left, at, narrow, high), MIDDLE))
        at += high + GUTTER
    x = MARGIN if tall_first else MARGIN + narrow + GUTTER
    tall = Spot(one.cells[one.hero], box(x, y, wide, height), TALL, hero=True)
    return [tall, *found] if tall_first else [*found, tall]


def _inset(one: Band, y: float, height: float) -> list[Spot]:
    host = Spot(one.cells[0], box(MARGIN, y, one.widths[0], height), LARGE, hero=True)
    wide = one.widths[1]
    high = max(one.parts[1][0], wide * 0.86)
    left = MARGIN + one.widths[0] - wide - _AWAY
    corners = box(left, y + height - high - _AWAY, wide, high)
    return [host, Spot(one.cells[1], corners, MIDDLE, inset=True)]


def _slants(one: Band) -> bool:
    burst = any(cell.rhythm is Rhythm.BURST for cell in one.cells)
    return one.shape is Shape.ROW and burst and len(one.cells) == 2 and not any(one.strips)


def _quiet(spot: Spot) -> bool:
    cell = spot.cell
    return cell.rhythm is Rhythm.SILENCE and not (cell.above or cell.below or spot.inset)


def _may_run_over(one: Band, spot: Spot, number: int, count: int, titled: bool) -> bool:
    """Whether a hero runs over the edge: a strong one at the top or the foot of its page."""
    if one.shape is Shape.SPLASH:
        return True
    edge = (number == 0 and not titled) or number == count - 1
    bare = not (spot.cell.above or spot.cell.below)
    return one.shape is Shape.HERO and edge and bare and strength(spot.cell) >= STRONG


def _over(spot: Spot, first: bool, last: bool) -> Spot:
    (_, top), _, (_, bottom), _ = spot.corners
    top = 0.0 if first else top
    bottom = HEIGHT if last else bottom
    return replace(spot, corners=box(0.0, top, WIDTH, bottom - top), edge=Edge.BLEED)
