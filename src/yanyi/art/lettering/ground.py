"""The ground that lettering stands on: a picture's outline, and what in it must stay free."""

from dataclasses import dataclass
from math import hypot

import numpy as np
import numpy.typing as npt

from yanyi.art.lettering.blocks import Block
from yanyi.art.lettering.items import Kind, Point, Rectangle

_STEP = 18.0
_FACE = 12.0  # kept free round a head
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
    """Where lettering may go: a convex outline, the figures in it, and parts kept free.

    ``margin`` is what lettering keeps from the outline; ``rtl``: read from right to left.
    """

    outline: tuple[Point, ...]
    box: Rectangle
    faces: tuple[Face, ...]
    kept: tuple[Rectangle, ...] = ()
    margin: float = 16.0
    rtl: bool = False


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


def grid(block: Block, ground: Ground) -> tuple[Array, Array]:
    """Left and top of every place for a block that is inside and off the faces."""
    box = ground.box.grown(-ground.margin)
    across, down = box.width - block.width, box.height - block.height
    if across < 0 or down < 0:
        return np.zeros(0), np.zeros(0)
    xs = np.append(np.arange(0.0, across, _STEP), across) + box.left
    ys = np.append(np.arange(0.0, down, _STEP), down) + box.top
    left, top = (one.ravel() for one in np.meshgrid(xs, ys))
    good = np.ones(left.shape, dtype=bool)
    for dx, dy in (
        (0.0, 0.0),
        (block.width, 0.0),
        (0.0, block.height),
        (block.width, block.height),
    ):
        good &= inside(ground.outline, left + dx, top + dy, ground.margin)
    free = [_kept_free(face.head, block.kind) for face in ground.faces]
    for hole in (*free, *ground.kept):
        meets = (
            (left < hole.right)
            & (left + block.width > hole.left)
            & (top < hole.bottom)
            & (top + block.height > hole.top)
        )
        good &= ~meets
    return left[good], top[good]


def _kept_free(head: Rectangle, kind: Kind) -> Rectangle:
    """What of a head lettering must not cover; sound words may lie over the hair."""
    if kind is Kind.SOUND:
        return Rectangle(head.left, head.top + head.height * 0.36, head.right, head.bottom)
    return head.grown(_FACE)


def on_bodies(left: Array, top: Array, block: Block, ground: Ground) -> Array:
    """How much of the block lies on figures, 0 to 1 and more."""
    total = np.zeros(left.shape)
    for face in ground.faces:
        body = face.body
        across = np.minimum(left + block.width, body.right) - np.maximum(left, body.left)
        down = np.minimum(top + block.height, body.bottom) - np.maximum(top, body.top)
        total += np.clip(across, 0, None) * np.clip(down, 0, None)
    return total / (block.width * block.height)
