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
    step = (np.arange(count) / count)[:, None]
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
    step = np.arange(count) / (count - 1)
    return np.array([x0 + (x1 - x0) * step, y0 + (y1 - y0) * step]).T


def ribbon(lines: Points, width: Points | float, taper: float = 0.6) -> Points:
    """Brush strokes (k, n, 2) or (n, 2) as closed shapes, thin at both ends by ``taper``."""
    strokes = lines if lines.ndim == 3 else lines[None]
    count = strokes.shape[1]
    way = slope_of(strokes)
    length = np.maximum(np.sqrt(way[..., 0] ** 2 + way[..., 1] ** 2), 1e-6)
    normal = np.stack([-way[..., 1] / length, way[..., 0] / length], axis=-1)
    step = 0.02 + 0.96 * np.arange(count) / (count - 1)
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
    """The outline with its corners kept and points no farther apart than about ``step``."""
    given = points_of(outline)
    if closed:
        given = np.concatenate([given, given[:1]])
    x, y = given[:, 0], given[:, 1]
    length = np.sqrt((x[1:] - x[:-1]) ** 2 + (y[1:] - y[:-1]) ** 2)
    count = np.maximum(1, (length / step).astype(np.int64))
    start = np.repeat(np.arange(len(count)), count)
    first = np.cumsum(count) - count
    share = (np.arange(len(start)) - first[start]) / count[start]
    spaced = np.empty((len(start) + (0 if closed else 1), 2))
    spaced[: len(start), 0] = x[start] + (x[start + 1] - x[start]) * share
    spaced[: len(start), 1] = y[start] + (y[start + 1] - y[start]) * share
    if not closed:
        spaced[-1] = given[-1]
    return spaced


def slope_of(spine: Points) -> Points:
    """The way a line runs at each of its points."""
    way = np.empty_like(spine)
    way[..., 1:-1, :] = (spine[..., 2:, :] - spine[..., :-2, :]) * 0.5
    way[..., 0, :] = spine[..., 1, :] - spine[..., 0, :]
    way[..., -1, :] = spine[..., -1, :] - spine[..., -2, :]
    return way


def moved(outline: Points, across: float, down: float) -> Points:
    """The same shape somewhere else."""
    return np.asarray(outline + np.array([across, down]))


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


def turned(x: float, right: Points) -> Points:
    """A body of revolution about the upright through ``x``, from its right edge, low to high."""
    left = right[::-1].copy()
    left[:, 0] = 2 * x - left[:, 0]
    return np.vstack([right, left])
