"""Where balloons and captions go in a picture: off the faces, in reading order, near who speaks."""

from collections import Counter
from dataclasses import dataclass, replace
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
_KEPT = 28  # places of one block
_BEAM = 20
_COARSE = 60.0  # of places nearer together than this only the best is looked at
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
        head = _kept_free(face.head, block.kind)
        meets = (
            (left < head.right)
            & (left + block.width > head.left)
            & (top < head.bottom)
            & (top + block.height > head.top)
        )
        good &= ~meets
    return left[good], top[good]


def _kept_free(head: Rectangle, kind: Kind) -> Rectangle:
    """What of a head lettering must not cover; sound words may lie over the hair."""
    if kind is Kind.SOUND:
        return Rectangle(head.left, head.top + head.height * 0.36, head.right, head.bottom)
    return head.grown(_FACE)


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
    air = face.head.top - bottom
    drop = np.clip(air - 1.8 * block.size, 0, None) / box.height
    crowded = np.clip(1.3 * block.size - air, 0, None) / box.height
    below = (top > y).astype(float)
    cost: Array = 1.2 * aside + 0.5 * drop + 1.0 * crowded + 0.8 * below
    return cost


def _caption_cost(left: Array, top: Array, block: Block, ground: Ground, late: float) -> Array:
    box = ground.box
    side = np.minimum(left - box.left, box.right - left - block.width) / box.width
    edge = np.minimum(top - box.top, box.bottom - top - block.height) / box.height
    wanted_y = box.top + (box.height - block.height) * late
    wanted_x = box.left + (box.width - block.width) * late
    away = 0.9 * np.abs(top - wanted_y) / box.height + 0.35 * np.abs(left - wanted_x) / box.width
    cost: Array = 1.5 * side + 1.5 * edge + away
    return cost


def _sound_cost(left: Array, top: Array, block: Block, ground: Ground) -> Array:
    box = ground.box
    middle = np.abs(left + block.width / 2 - (box.left + box.right) / 2) / box.width
    share = block.width * block.height / (box.width * box.height)
    size = 2.2 * (1.0 - share**0.5)
    cost: Array = size + 0.3 * (top - box.top) / box.height - 0.25 * middle
    return cost


def _candidates(
    item: Item, blocks: list[Block], ground: Ground, face: Face | None, late: float
) -> list[Placed]:
    found: list[Placed] = []
    for rank, block in enumerate(blocks):
        left, top = _grid(block, ground)
        if not left.size:
            continue
        if item.kind in BALLOONS:
            cost = _speech_cost(left, top, block, ground, face) + 0.12 * rank
        elif item.kind is Kind.SOUND:
            cost = _sound_cost(left, top, block, ground)
        else:
            cost = _caption_cost(left, top, block, ground, late) + 0.16 * rank
        spared = 2.5 if block.vertical else 0.7 if item.kind in BALLOONS else 0.35
        cost = cost + spared * _on_bodies(left, top, block, ground)
        for at in _spread(left, top, cost):
            place = (float(left[at]), float(top[at]), float(cost[at]))
            found.append(_placed(item, block, place, ground, face))
    return sorted(found, key=lambda placed: placed.cost)


def _spread(left: Array, top: Array, cost: Array) -> list[int]:
    """The cheapest places that do not lie close together."""
    seen: set[tuple[int, int]] = set()
    found: list[int] = []
    for at in np.argsort(cost, kind="stable"):
        spot = (int(left[at] // _COARSE), int(top[at] // _COARSE))
        if spot not in seen:
            seen.add(spot)
            found.append(int(at))
            if len(found) == _KEPT:
                break
    return found


def _placed(
    item: Item, block: Block, place: tuple[float, float, float], ground: Ground, face: Face | None
) -> Placed:
    x, y, cost = place
    box = Rectangle(x, y, x + block.width, y + block.height)
    if item.kind not in BALLOONS:
        return Placed(block, box, None, cost)
    mouth, head = (face.mouth, face.head) if face else (None, None)
    tail = tail_for(item.kind, block.size, box, ground.box, mouth, head)
    others = [other for other in ground.faces if face is None or other.actor != face.actor]
    cost += sum(2.5 for other in others if crosses(tail, other.head))
    return Placed(block, box, tail, cost)


def _out_of_order(later: Rectangle, earlier: Rectangle) -> bool:
    """Whether the eye would meet ``later`` first, going left to right and then down."""
    if later.bottom <= earlier.top + _GAP:
        return True
    level = min(later.bottom, earlier.bottom) - max(later.top, earlier.top)
    if level > 0.5 * min(later.height, earlier.height):
        return later.centre[0] < earlier.centre[0]
    return later.centre[1] < earlier.centre[1]


def _together(one: Placed, before: tuple[Placed, ...]) -> float | None:
    """What a further block costs beside those placed before it; None when it may not stand."""
    cost = one.cost
    room = one.box.grown(_GAP)
    if any(room.meets(other.box) for other in before):
        return None
    for other in before:
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
    if _crowded(blocks, ground):
        return None
    faces = {face.actor: face for face in ground.faces}
    beam: list[tuple[float, tuple[Placed, ...]]] = [(0.0, ())]
    for number, item in enumerate(items):
        late = number / (len(items) - 1) if len(items) > 1 else 0.0
        late *= 1.0 if number == len(items) - 1 else 0.5
        share = (number + 1) / len(items)
        choices = _candidates(item, blocks[number], ground, faces.get(item.speaker), late)
        choices = [_patient(choice, ground.box, share) for choice in choices]
        grown: list[tuple[float, tuple[Placed, ...]]] = []
        for total, before in beam:
            for choice in choices:
                cost = _together(choice, before)
                if cost is not None:
                    grown.append((total + cost, (*before, choice)))
        grown.sort(key=lambda pair: pair[0])
        beam = _varied(grown)
        if not beam:
            return None
    return beam[0][1]


def _crowded(blocks: list[list[Block]], ground: Ground) -> bool:
    """Whether the blocks together are too large for what the faces leave free."""
    free = ground.box.width * ground.box.height
    free -= sum(ground.box.shared(face.head) for face in ground.faces)
    wanted = sum(min(one.width * one.height for one in choices) for choices in blocks)
    return wanted > 0.72 * free


def _patient(choice: Placed, box: Rectangle, share: float) -> Placed:
    """Dearer, the more of the room meant for what follows lies above the block."""
    used = (choice.box.bottom - box.top) / box.height
    return replace(choice, cost=choice.cost + 0.8 * max(0.0, used - share))


def _varied(
    grown: list[tuple[float, tuple[Placed, ...]]],
) -> list[tuple[float, tuple[Placed, ...]]]:
    """The best few of the ways so far that differ, some of them with room left below."""
    kept: list[tuple[float, tuple[Placed, ...]]] = []
    seen: set[tuple[int, ...]] = set()
    depths: Counter[int] = Counter()
    for total, ways in grown:
        depth = int(max(one.box.bottom for one in ways) // 150)
        spot = tuple(
            int(value // 90)
            for one in ways[-2:]
            for value in (one.box.left, one.box.top, one.box.width)
        )
        if spot in seen or depths[depth] * 3 >= _BEAM:
            continue
        seen.add(spot)
        depths[depth] += 1
        kept.append((total, ways))
        if len(kept) == _BEAM:
            break
    return kept
