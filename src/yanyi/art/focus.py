"""Where a picture by somebody else may be covered or cut: how busy it is, and where faces are.

Nothing is learned from pictures: edges, colours that stand out, and rounds of skin with features.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

Map = NDArray[np.float32]
Area = tuple[float, float, float, float]  # left, top, right, bottom; shares of the picture

SIDE = 240  # pixels of the long side of what is looked at
_STEP = 0.085  # a change of light from pixel to pixel that parts one thing from another
_MOST = 6
_SURE = 0.3


@dataclass(frozen=True, slots=True)
class Focus:
    """What to keep: faces from the surest on, and where else the eye goes first."""

    faces: tuple[Area, ...]
    salient: Area
    busy: Map


def small(image: skia.Image, side: int = SIDE) -> Map:
    """The picture's colours, 0 to 1, with its long side ``side`` pixels; on white paper."""
    share = side / max(image.width(), image.height())
    wide, high = (max(1, round(size * share)) for size in (image.width(), image.height()))
    surface = skia.Surface(wide, high)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(image, skia.Rect(0, 0, wide, high), smooth, None)
    made = surface.makeImageSnapshot()
    pixels: NDArray[Any] = made.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return pixels[:, :, :3].astype(np.float32) / np.float32(255)


def look(pixels: Map) -> Focus:
    """What the eye goes to in a picture."""
    busy = business(pixels)
    found = tuple(faces(pixels))
    return Focus(found, _salient(busy), busy)


def business(pixels: Map) -> Map:
    """How busy every place is, 0 calm to 1: edges close by, and colours unlike the rest."""
    light = _light(pixels)
    edges = np.zeros_like(light)
    edges[:, 1:] += np.abs(np.diff(light, axis=1))
    edges[1:] += np.abs(np.diff(light, axis=0))
    near = _mean(edges, 9, 9)
    middle = pixels.reshape(-1, 3).mean(axis=0)
    apart = np.sqrt(((_blurred(pixels, 9) - middle) ** 2).sum(axis=2))
    return _mean(0.6 * _scaled(near) + 0.4 * _scaled(apart), 7, 7)


def faces(pixels: Map) -> Iterator[Area]:
    """Patches of skin with the features of a face in them, the surest first."""
    high, wide = pixels.shape[:2]
    light = _light(pixels)
    skin = _skin(pixels) & ~_lines(pixels)
    found = [
        (score, patch)
        for patch in patches(skin)
        if (score := _face_score(patch, light, wide, high)) > _SURE
    ]
    found.sort(key=lambda one: (-one[0], one[1].left, one[1].top))
    kept: list[Patch] = []
    for _, patch in found:
        if len(kept) < _MOST and not any(_within(patch, other) for other in kept):
            kept.append(patch)
            yield _head_of(patch, wide, high)


@dataclass(frozen=True, slots=True)
class Patch:
    """A stretch of one colour that hangs together: its box and how many pixels it has."""

    left: int
    top: int
    right: int
    bottom: int
    count: int

    @property
    def wide(self) -> int:
        """From left to right."""
        return self.right - self.left

    @property
    def high(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top


def patches(mask: NDArray[np.bool_]) -> Iterator[Patch]:
    """What hangs together in a mask, row by row: runs that touch are one patch."""
    owners: list[int] = []
    boxes: list[list[int]] = []

    def root(n: int) -> int:
        while owners[n] != n:
            n = owners[n]
        return n

    above: list[tuple[int, int, int]] = []
    for y, row in enumerate(mask):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.view(np.int8), [0]))))
        runs: list[tuple[int, int, int]] = []
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            number = len(owners)
            owners.append(number)
            boxes.append([start, y, end, y + 1, end - start])
            for left, right, other in above:
                if left < end and start < right:
                    one, two = sorted((root(number), root(other)))
                    if one != two:
                        owners[two] = one
                        boxes[one] = _joined(boxes[one], boxes[two])
            runs.append((start, end, number))
        above = runs
    for number, owner in enumerate(owners):
        if number == owner:
            yield Patch(*boxes[number])


def _joined(one: list[int], two: list[int]) -> list[int]:
    return [
        min(one[0], two[0]),
        min(one[1], two[1]),
        max(one[2], two[2]),
        max(one[3], two[3]),
        one[4] + two[4],
    ]


def _face_score(patch: Patch, light: Map, wide: int, high: int) -> float:
    """How much a patch of skin looks like a face: its shape, and dark eyes left and right in it."""
    if patch.wide < 7 or patch.high < 7 or patch.wide > 0.6 * wide or patch.high > 0.75 * high:
        return 0.0
    if not 0.5 < patch.wide / patch.high < 1.5:
        return 0.0
    solid = patch.count / (patch.wide * patch.high)
    if solid < 0.4:
        return 0.0
    inside = light[patch.top : patch.bottom, patch.left : patch.right]
    usual = float(np.median(inside))
    down, across = patch.high, patch.wide
    band = inside[round(down * 0.2) : round(down * 0.72), round(across * 0.1) : round(across * 0.9)]
    dark = band < usual * 0.66
    half = band.shape[1] // 2
    eyes = min(float(dark[:, :half].mean()), float(dark[:, half:].mean()))
    if not 0.008 < eyes < 0.4:
        return 0.0
    size = min(1.0, patch.high / (0.06 * high))
    return min(1.0, solid / 0.7) * min(1.0, eyes / 0.035) * (0.4 + 0.6 * size)


def _within(patch: Patch, other: Patch) -> bool:
    """Whether a patch belongs to a surer face: a cheek beside a beard, a collar or a hand below."""
    across = min(patch.right, other.right) - max(patch.left, other.left)
    down = min(patch.bottom, other.bottom) - max(patch.top, other.top)
    beside = across > 0.5 * min(patch.wide, other.wide) and down > 0
    middle, reach = (patch.left + patch.right) / 2, 1.1 * other.wide
    about = other.left - reach < middle < other.right + reach
    below = about and 0 < patch.top - other.top < 5 * other.high and patch.top > other.bottom - 3
    return beside or below


def _head_of(patch: Patch, wide: int, high: int) -> Area:
    """The head that a face belongs to: hair above it and round it, a chin below."""
    broad = max(patch.wide, patch.high * 0.85)
    middle = (patch.left + patch.right) / 2
    return (
        max(0.0, (middle - broad * 0.72) / wide),
        max(0.0, (patch.top - patch.high * 0.55) / high),
        min(1.0, (middle + broad * 0.72) / wide),
        min(1.0, (patch.bottom + patch.high * 0.14) / high),
    )


def _lines(pixels: Map) -> NDArray[np.bool_]:
    """Where one thing borders on another."""
    step = np.zeros(pixels.shape[:2], np.float32)
    across = np.abs(np.diff(pixels, axis=1)).max(axis=2)
    down = np.abs(np.diff(pixels, axis=0)).max(axis=2)
    step[:, 1:] = across
    step[1:] = np.maximum(step[1:], down)
    return step > _STEP


def _skin(pixels: Map) -> NDArray[np.bool_]:
    """Where the colour may be that of skin, pale to dark."""
    red, green, blue = pixels[:, :, 0], pixels[:, :, 1], pixels[:, :, 2]
    most, least = pixels.max(axis=2), pixels.min(axis=2)
    full = (most - least) / np.maximum(most, 1e-3)
    hue = (green - blue) / np.maximum(most - least, 1e-3)  # 0 red, 1 yellow
    warm = (red >= green * 0.98) & (green >= blue * 0.9) & (hue < 0.85)
    found: NDArray[np.bool_] = warm & (most > 0.2) & (full > 0.04) & (full < 0.75)
    return found


def _light(pixels: Map) -> Map:
    light: Map = pixels @ np.array([0.299, 0.587, 0.114], np.float32)
    return light


def _salient(busy: Map) -> Area:
    """The window of a ninth of the picture that is busiest, rather in its middle."""
    high, wide = busy.shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    middle = 1.0 - 0.5 * np.hypot(x / wide - 0.5, (y / high - 0.45) * 0.8)
    score = _mean(busy, max(3, wide // 3), max(3, high // 3)) * middle
    at, across = np.unravel_index(int(score.argmax()), score.shape)
    cx, cy = (float(across) + 0.5) / wide, (float(at) + 0.5) / high
    return (
        max(0.0, cx - 1 / 6),
        max(0.0, cy - 1 / 6),
        min(1.0, cx + 1 / 6),
        min(1.0, cy + 1 / 6),
    )


def _scaled(values: Map) -> Map:
    top = float(np.quantile(values, 0.98))
    scaled: Map = np.clip(values / max(top, 1e-4), 0.0, 1.0).astype(np.float32)
    return scaled


def _blurred(pixels: Map, size: int) -> Map:
    blurred: Map = np.stack([_mean(pixels[:, :, n], size, size) for n in range(3)], axis=2)
    return blurred


def _mean(values: Map, wide: int, high: int) -> Map:
    """The mean of a window round every place; the edge is repeated outside."""
    left, top = wide // 2, high // 2
    padded = np.pad(values, ((top + 1, high - 1 - top), (left + 1, wide - 1 - left)), "edge")
    padded[0], padded[:, 0] = 0, 0
    sums = padded.astype(np.float64).cumsum(0).cumsum(1)
    total = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    means: Map = (total / (wide * high)).astype(np.float32)
    return means
