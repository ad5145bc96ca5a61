"""Shapes as arrays of points, and their paths."""

from collections.abc import Sequence

import numpy as np
import skia
from numpy.typing import NDArray

Points = NDArray[np.float64]
Outline = Sequence[tuple[float, float]] | Points


def points_of(outline: Outline) -> Points:
    """The outline as an array (n, 2)."""
    return np.asarray(outline, dtype=np.float64)


def path_of(outline: Outline, closed: bool = True) -> skia.Path:
    """The path through the points."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points_of(outline).tolist()], closed)
    return path


def paths_of(outlines: Points) -> skia.Path:
    """One path of many closed shapes (k, n, 2)."""
    path = skia.Path()
    for outline in outlines.tolist():
        path.addPoly([skia.Point(x, y) for x, y in outline], True)
    return path


def curve(outline: Outline, count: int = 10) -> Points:
    """A smooth line through the points, ``count`` steps between two of them."""
    given = points_of(outline)
    padded = np.vstack([2 * given[0] - given[1], given, 2 * given[-1] - given[-2]])
    step = np.linspace(0, 1, count, endpoint=False)[:, None]
    pieces = []
    for index in range(len(given) - 1):
        before, first, second, after = padded[index : index + 4]
        pieces.append(
            0.5
            * (
                2 * first
                + (second - before) * step
                + (2 * before - 5 * first + 4 * second - after) * step**2
                + (3 * first - before - 3 * second + after) * step**3
            )
        )
    pieces.append(given[-1:])
    return np.vstack(pieces)


def loop(outline: Outline, count: int = 8) -> Points:
    """A smooth closed line through the points."""
    given = points_of(outline)
    ring = np.vstack([given[-2:], given, given[:3]])
    smooth = curve(ring, count)
    return smooth[2 * count : -2 * count - 1]


def line(x0: float, y0: float, x1: float, y1: float, count: int = 8) -> Points:
    """A straight line of several points."""
    step = np.linspace(0, 1, count)[:, None]
    return np.array([[x0, y0]]) + step * np.array([[x1 - x0, y1 - y0]])


def ribbon(lines: Points, width: Points | float, taper: float = 0.6) -> Points:
    """Brush strokes (k, n, 2) or (n, 2) as closed shapes, thin at both ends by ``taper``."""
    strokes = lines if lines.ndim == 3 else lines[None]
    count = strokes.shape[1]
    way = np.gradient(strokes, axis=1)
    length = np.maximum(np.hypot(way[..., 0], way[..., 1]), 1e-6)
    normal = np.stack([-way[..., 1] / length, way[..., 0] / length], axis=-1)
    step = np.linspace(0.02, 0.98, count)
    swell = np.minimum(1.0, np.sin(np.pi * step) ** taper * 1.05) if taper > 0 else np.ones(count)
    half = 0.5 * np.asarray(width, dtype=np.float64)
    half = half[:, None] if half.ndim == 1 else np.broadcast_to(half, (1, 1))
    offset = normal * (half * swell[None])[..., None]
    return np.concatenate([strokes + offset, (strokes - offset)[:, ::-1]], axis=1)


def oval(x: float, y: float, width: float, height: float, count: int = 28) -> Points:
    """An oval about a point; width and height are whole."""
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return np.stack([x + 0.5 * width * np.cos(turn), y + 0.5 * height * np.sin(turn)], axis=1)


def box(x: float, y: float, width: float, height: float) -> Points:
    """A rectangle by its left top corner."""
    return points_of([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def dense(outline: Outline, step: float, closed: bool = True) -> Points:
    """The outline with points no farther apart than about ``step``."""
    given = points_of(outline)
    ends = np.vstack([given[1:], given[:1]]) if closed else given[1:]
    starts = given if closed else given[:-1]
    pieces = []
    for start, end in zip(starts, ends, strict=True):
        count = max(1, int(np.hypot(*(end - start)) / step))
        share = np.linspace(0, 1, count, endpoint=False)[:, None]
        pieces.append(start + share * (end - start))
    if not closed:
        pieces.append(given[-1:])
    return np.vstack(pieces)


def dabs(
    x: Points, y: Points, length: Points, width: Points, turn: Points, count: int = 6
) -> Points:
    """Leaf-shaped dabs (k, count * 2, 2) about points, turned by angles."""
    step = np.linspace(-1, 1, count + 1)
    side = 1 - step**2
    along = np.concatenate([step, step[::-1][1:-1]])
    across = np.concatenate([side, -side[::-1][1:-1]])
    dx = 0.5 * length[:, None] * along[None]
    dy = 0.5 * width[:, None] * across[None]
    cos, sin = np.cos(turn)[:, None], np.sin(turn)[:, None]
    return np.stack([x[:, None] + dx * cos - dy * sin, y[:, None] + dx * sin + dy * cos], axis=-1)
