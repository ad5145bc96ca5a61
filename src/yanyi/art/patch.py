"""Small pictures laid over a figure: the mouth open, the eyes shut."""

from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.figure.figure import Face
from yanyi.art.view import Composition, Region, Sprite

Pixels = NDArray[Any]

_MARGIN = 14


def _pixels(image: skia.Image) -> Pixels:
    array: Pixels = image.toarray(
        colorType=skia.ColorType.kRGBA_8888_ColorType, alphaType=skia.AlphaType.kPremul_AlphaType
    )
    return array


def _grown(mask: Pixels, steps: int) -> Pixels:
    """The mask with its edge moved outwards."""
    for _ in range(steps):
        out = mask.copy()
        out[1:] |= mask[:-1]
        out[:-1] |= mask[1:]
        out[:, 1:] |= mask[:, :-1]
        out[:, :-1] |= mask[:, 1:]
        mask = out
    return mask


def _soft(mask: Pixels) -> Pixels:
    """The mask with a soft edge, 0 to 1."""
    soft: Pixels = mask.astype(np.float32)
    for axis in (0, 1):
        soft = (np.roll(soft, 1, axis) + soft + np.roll(soft, -1, axis)) / np.float32(3)
    return soft


def image_of(pixels: Pixels) -> skia.Image:
    """Premultiplied RGBA pixels as an image."""
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels),
        colorType=skia.ColorType.kRGBA_8888_ColorType,
        alphaType=skia.AlphaType.kPremul_AlphaType,
    )


def _head_region(scene: Composition, number: int) -> Region:
    """The head with a margin, inside the figure's own bounds."""
    head = scene.figures()[number].head
    left, top, right, bottom = scene.bounds(number)
    wide = int((head.right - head.left) * 0.12) + _MARGIN
    return (
        max(int(head.left) - wide, left),
        max(int(head.top) - wide, top),
        min(int(head.right) + wide, right),
        min(int(head.bottom) + wide, bottom),
    )


def patch(scene: Composition, number: int, face: Face) -> Sprite | None:
    """What changes of a figure at rest when it makes a face; None when nothing does."""
    region = _head_region(scene, number)
    left, top, right, bottom = region
    if right - left < 4 or bottom - top < 4:
        return None
    rest = _pixels(scene.sprite(number, Face(), region).image)
    other = _pixels(scene.sprite(number, face, region).image)
    changed = np.abs(rest.astype(np.int16) - other).max(axis=-1) > 5
    if not changed.any():
        return None
    mask = _grown(changed, 2)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    y0, y1 = max(int(rows[0]) - 2, 0), int(rows[-1]) + 3
    x0, x1 = max(int(columns[0]) - 2, 0), int(columns[-1]) + 3
    soft = _soft(_grown(mask, 1))[y0:y1, x0:x1, None]
    cut = np.round(other[y0:y1, x0:x1] * soft).astype(np.uint8)
    return Sprite(image_of(cut), left + x0, top + y0)
