"""Where balloons and captions go in a picture: off the faces, in reading order, near who speaks."""

from dataclasses import dataclass
from math import hypot

import numpy as np
import numpy.typing as npt

from yanyi.art.lettering.blocks import Block
from yanyi.art.lettering.items import BALLOONS, Item, Kind, Point, Rectangle
from yanyi.art.lettering.tails import Tail, crosses, tail_for

_STEP = 18.0
_MARGIN = 16.0
_GAP = 10.0
_FACE = 12.0
_KEPT = 150
_BEAM = 20
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Face:
    """A figure as lettering must see it, in pixels of the page."""

    actor: int
    head: Rectangle
    mouth: Point
    body: Rectangle


@dataclass(frozen=True, slots=True)
class Ground:
    """Where lettering may go: a convex outline, and the figures in it."""

    outline: tuple[Point, ...]
    box: Rectangle
    faces: tuple[Face, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A block in its place."""

    block: Block
    box: Rectangle
    tail: Tail | None
    cost: float


def inside(
    outline: tuple[Point, ...], xs: Array, ys: Array, margin: float
) -> npt.NDArray[np.bool_]:
    """Which points lie within a convex clockwise outline, ``margin`` from its edges."""
    good = np.ones(xs.shape, dtype=bool)
    for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True):
        length = hypot(x1 - x0, y1 - y0)
        away = ((x1 - x0) * (ys - y0) - (y1 - y0) * (xs - x0)) / length
        good &= away >= margin - 1e-6
    return good


def _grid(block: Block, ground: Ground) -> tuple[Array, Array]:
    """Left and top of every place that is inside and off the faces."""
    box = ground.box.grown(-_MARGIN)
    across, down = box.width - block.width, box.height - block.height
    if across < 0 or down < 0:
        return np.zeros(0), np.zeros(0)
    xs = np.append(np.arange(0.0, across, _STEP), across) + box.left
    ys = np.append(np.arange(0.0, down, _STEP), down) + box.top
    left, top = (grid.ravel() for grid in np.meshgrid(xs, ys))
    good = np.ones(left.shape, dtype=bool)
    for dx, dy in (
        (0.0, 0.0),
        (block.width, 0.0),
        (0.0, block.height),
        (block.width, block.height),
    ):
        good &= inside(ground.outline, left + dx, top + dy, _MARGIN)
    for face in ground.faces:
        head = face.head.grown(_FACE)
        meets = (
            (left < head.right)
            & (left + block.width > head.left)
            & (top < head.bottom)
            & (top + block.height > head.top)
        )
        good &= ~meets
    return left[good], top[good]


def _on_bodies(left: Array, top: Array, block: Block, ground: Ground) -> Array:
    """How much of the block lies on figures, 0 to 1 and more."""
    total = np.zeros(left.shape)
    for face in ground.faces:
        body = face.body
        across = np.minimum(left + block.width, body.right) - np.maximum(left, body.left)
        down = np.minimum(top + block.height, body.bottom) - np.maximum(top, body.top)
        total += np.clip(across, 0, None) * np.clip(down, 0, None)
    return total / (block.width * block.height)


def _speech_cost(left: Array, top: Array, block: Block, ground: Ground, face: Face | None) -> Array:
    box = ground.box
    centre = left + block.width / 2
    bottom = top + block.height
    if face is None:
        side = np.minimum(left - box.left, box.right - left - block.width)
        return side / box.width + 0.5 * (top - box.top) / box.height
    x, y = face.mouth
    aside = np.clip(np.abs(centre - x) - block.width * 0.3, 0, None) / box.width
    drop = np.clip(face.head.top - bottom, 0, None) / box.height
    under = np.clip(bottom - face.head.top, 0, None) / box.height
    below = (top > y).astype(float)
    return (
        1.2 * aside + 0.5 * drop + 0.9 * under + 0.8 * below + 0.25 * (top - box.top) / box.height
    )


def _caption_cost(left: Array, top: Array, block: Block, ground: Ground, late: float) -> Array:
    box = ground.box
    side = np.minimum(left - box.left, box.right - left - block.width) / box.width
    edge = np.minimum(top - box.top, box.bottom - top - block.height) / box.height
    wanted_y = box.top + (box.height - block.height) * late
    wanted_x = box.left + (box.width - block.width) * late
    return (
        1.5 * side
        + 1.5 * edge
        + 0.9 * np.abs(top - wanted_y) / box.height
        + 0.35 * np.abs(left - wanted_x) / box.width
    )


def _sound_cost(left: Array, top: Array, block: Block, ground: Ground, rank: int) -> Array:
    box = ground.box
    middle = np.abs(left + block.width / 2 - (box.left + box.right) / 2) / box.width
    return 0.22 * rank + 0.3 * (top - box.top) / box.height - 0.25 * middle


def _candidates(
    item: Item, blocks: list[Block], ground: Ground, face: Face | None, late: float
) -> list[Placed]:
    found: list[tuple[float, int, float, float]] = []
    for rank, block in enumerate(blocks):
        left, top = _grid(block, ground)
        if not left.size:
            continue
        if item.kind in BALLOONS:
            cost = _speech_cost(left, top, block, ground, face) + 0.12 * rank
        elif item.kind is Kind.SOUND:
            cost = _sound_cost(left, top, block, ground, rank)
        else:
            cost = _caption_cost(left, top, block, ground, late) + 0.12 * rank
        cost = cost + 0.7 * _on_bodies(left, top, block, ground)
        best = np.argsort(cost, kind="stable")[:: 1 + left.size // 4000][:_KEPT]
        found.extend((float(cost[at]), rank, float(left[at]), float(top[at])) for at in best)
    found.sort()
    return [
        _placed(item, blocks[rank], x, y, cost, ground, face) for cost, rank, x, y in found[:_KEPT]
    ]


def _placed(
    item: Item, block: Block, x: float, y: float, cost: float, ground: Ground, face: Face | None
) -> Placed:
    box = Rectangle(x, y, x + block.width, y + block.height)
    if item.kind not in BALLOONS:
        return Placed(block, box, None, cost)
    tail = tail_for(
        item.kind,
        block.size,
        box,
        ground.box,
        face.mouth if face else None,
        face.head if face else None,
    )
    others = [other for other in ground.faces if face is None or other.actor != face.actor]
    cost += sum(2.5 for other in others if crosses(tail, other.head))
    return Placed(block, box, tail, cost)


def _out_of_order(later: Rectangle, earlier: Rectangle) -> bool:
    """Whether the eye would meet ``later`` first, going left to right and then down."""
    if later.bottom <= earlier.top + _GAP:
        return True
    level = min(later.bottom, earlier.bottom) - max(later.top, earlier.top)
    beside = level > 0.3 * min(later.height, earlier.height)
    if beside:
        return later.centre[0] < earlier.centre[0]
    return later.centre[1] < earlier.centre[1]


def _together(one: Placed, before: tuple[Placed, ...]) -> float | None:
    """What a further block costs beside those placed before it; None when it may not stand."""
    cost = one.cost
    room = one.box.grown(_GAP)
    for other in before:
        if room.meets(other.box):
            return None
        loud = Kind.SOUND in (one.block.kind, other.block.kind)
        if _out_of_order(one.box, other.box):
            if not loud:
                return None
            cost += 0.4
        if one.tail and crosses(one.tail, other.box):
            cost += 2.0
        if other.tail and crosses(other.tail, one.box):
            cost += 2.0
        cost += 0.3 * abs(one.block.size - other.block.size) / other.block.size * (not loud)
    return cost


def place(
    items: tuple[Item, ...], blocks: list[list[Block]], ground: Ground
) -> tuple[Placed, ...] | None:
    """The best way found to place every item, or None when they do not all fit."""
    faces = {face.actor: face for face in ground.faces}
    beam: list[tuple[float, tuple[Placed, ...]]] = [(0.0, ())]
    for number, item in enumerate(items):
        late = number / (len(items) - 1) if len(items) > 1 else 0.0
        choices = _candidates(item, blocks[number], ground, faces.get(item.speaker), late)
        grown: list[tuple[float, tuple[Placed, ...]]] = []
        for total, before in beam:
            taken = 0
            for choice in choices:
                cost = _together(choice, before)
                if cost is not None:
                    grown.append((total + cost, (*before, choice)))
                    taken += 1
                if taken >= _BEAM * 2:
                    break
        grown.sort(key=lambda pair: pair[0])
        beam = _varied(grown)
        if not beam:
            return None
    return beam[0][1]


def _varied(
    grown: list[tuple[float, tuple[Placed, ...]]],
) -> list[tuple[float, tuple[Placed, ...]]]:
    """The best few of the ways so far, and of those ending in much the same place only the best."""
    kept: list[tuple[float, tuple[Placed, ...]]] = []
    seen: set[tuple[int, int, int]] = set()
    for total, ways in grown:
        last = ways[-1]
        spot = (int(last.box.left // 72), int(last.box.top // 72), len(last.block.rows))
        if spot in seen:
            continue
        seen.add(spot)
        kept.append((total, ways))
        if len(kept) == _BEAM:
            break
    return kept
