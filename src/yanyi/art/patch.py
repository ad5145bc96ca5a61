"""Small pictures laid over a figure: mouths that speak, eyes that look, other feelings."""

from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.figure.speaking import Face
from yanyi.art.view import REST, Composition, Region, Sprite

Pixels = NDArray[Any]

_MARGIN = 14
_MOUTH, _EYES = (170.0, 150.0), (270.0, 170.0)
"""How far about the middle of the mouth and of the eyes a face changes, in units of the head."""


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


class Patches:
    """The faces of one figure, each drawn where something of it may change."""

    def __init__(self, scene: Composition, number: int) -> None:
        self._scene, self._number = scene, number
        self._drawn: dict[tuple[Face, Region], Pixels] = {}

    def patch(self, face: Face, base: Face = REST) -> Sprite | None:
        """What changes when the figure goes over from one face to another; None for nothing."""
        for region in self._regions(face, base):
            left, top, right, bottom = region
            if right - left < 4 or bottom - top < 4:
                continue
            other = self._pixels(face, region)
            changed = np.abs(self._pixels(base, region).astype(np.int16) - other).max(axis=-1) > 5
            if not changed.any():
                return None
            if region == self._head() or not _at_the_edge(changed):
                return _cut(other, changed, left, top)
        return None

    def _pixels(self, face: Face, region: Region) -> Pixels:
        if (face, region) not in self._drawn:
            image = self._scene.sprite(self._number, face, region).image
            self._drawn[face, region] = _pixels(image)
        return self._drawn[face, region]

    def _regions(self, face: Face, base: Face) -> tuple[Region, ...]:
        """Where to look for changes: about the mouth or the eyes, else in the whole head."""
        marks = self._scene.marks[self._number]
        if (base, self._head()) in self._drawn and face.blink:
            return (self._head(),)
        if face.feeling is base.feeling and face.mouth == base.mouth:
            return self._about(marks.eyes, *_EYES), self._head()
        if face.feeling is base.feeling:
            return self._about(marks.mouth, *_MOUTH), self._head()
        return (self._head(),)

    def _about(self, at: tuple[float, float], across: float, down: float) -> Region:
        """A place of the head with a margin, in units of the head; within the head."""
        place = self._scene.places[self._number]
        unit = self._scene.marks[self._number].unit * place.scale
        x, y = place.x + at[0] * place.scale, place.y + at[1] * place.scale
        wide, high = across * unit + _MARGIN, down * unit + _MARGIN
        left, top, right, bottom = self._head()
        return (
            max(int(x - wide), left),
            max(int(y - high), top),
            min(int(x + wide), right),
            min(int(y + high), bottom),
        )

    def _head(self) -> Region:
        """The head with a margin, inside the figure's own bounds."""
        head = self._scene.figures()[self._number].head
        left, top, right, bottom = self._scene.bounds(self._number)
        wide = int((head.right - head.left) * 0.12) + _MARGIN
        return (
            max(int(head.left) - wide, left),
            max(int(head.top) - wide, top),
            min(int(head.right) + wide, right),
            min(int(head.bottom) + wide, bottom),
        )


def patch(scene: Composition, number: int, face: Face) -> Sprite | None:
    """What changes of a figure at rest when it makes a face; None when nothing does."""
    return Patches(scene, number).patch(face)


def _at_the_edge(changed: Pixels) -> bool:
    """Whether more may have changed outside."""
    sides = changed[:3], changed[-3:], changed[:, :3], changed[:, -3:]
    return any(bool(side.any()) for side in sides)


def _cut(other: Pixels, changed: Pixels, left: int, top: int) -> Sprite:
    """The part of a picture that has changed, with soft edges."""
    mask = _grown(changed, 2)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    y0, y1 = max(int(rows[0]) - 2, 0), int(rows[-1]) + 3
    x0, x1 = max(int(columns[0]) - 2, 0), int(columns[-1]) + 3
    soft = _soft(_grown(mask, 1))[y0:y1, x0:x1, None]
    return Sprite(
        image_of(np.round(other[y0:y1, x0:x1] * soft).astype(np.uint8)), left + x0, top + y0
    )
