"""The layers of a picture made ready for filming: few images, in the fastest form to draw."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_camera import Frame
from yanyi.art.film_pigment import mixed
from yanyi.art.film_shot import BLINK, OPEN, REST, Plate

_ALIKE = 0.2
"""Layers nearer in depth than this move together: each one less is a sixth of the drawing saved."""
_OFF = 0.02  # how much another shape still counts as the same
_GAP = 24  # empty pixels across which a layer is taken apart


@dataclass(frozen=True, slots=True)
class Sprite:
    """What is drawn in one go: a place, a depth, whose it is, and its faces by (open, blink).

    From its row ``solid`` (pixels from its top) down nothing shines through it.
    """

    place: Frame
    depth: float
    actor: int
    fixed: bool
    faces: dict[tuple[bool, bool], skia.Image]
    solid: float = math.inf

    def face(self, opened: bool, blink: bool) -> skia.Image:
        """The image with this mouth and these eyes, the nearest there is."""
        for key in ((opened, blink), (opened, False), (False, blink)):
            if key in self.faces:
                return self.faces[key]
        return self.faces[False, False]


def sprites(plates: Sequence[Plate], paths: Sequence[Path], blur: float = 0.0) -> list[Sprite]:
    """The sprites of a picture from back to front; ``blur`` softens all but lettering."""
    found: list[Sprite] = []
    patches: dict[int, list[tuple[Plate, skia.Image]]] = {}
    for plate, path in zip(plates, paths, strict=True):
        image = _shaped(mixed(skia.Image.open(str(path))), plate.width / plate.height)
        if plate.actor >= 0 and plate.state != REST:
            patches.setdefault(plate.actor, []).append((plate, image))
        else:
            place = Frame(plate.left, plate.top, plate.width, plate.height)
            rest = {(False, False): image}
            found.append(Sprite(place, plate.depth, plate.actor, plate.fixed, rest))
    ready: list[Sprite] = []
    for sprite in _merged(found):
        softened = 0.0 if sprite.fixed else blur
        ready += _split(_faced(sprite, patches.get(sprite.actor, ()), softened))
    return ready


def _shaped(image: skia.Image, ratio: float) -> skia.Image:
    """The middle of a picture that somebody drew in another shape than was asked for."""
    width, height = image.width(), image.height()
    if abs(width / height / ratio - 1) < _OFF:
        return image
    across, down = min(width, round(height * ratio)), min(height, round(width / ratio))
    left, top = (width - across) // 2, (height - down) // 2
    return image.makeSubset(skia.IRect.MakeXYWH(left, top, across, down))


def _merged(found: list[Sprite]) -> list[Sprite]:
    """Neighbours of one depth that nobody acts in become one sprite."""
    merged: list[Sprite] = []
    for sprite in found:
        last = merged[-1] if merged else None
        if last is None or not _alike(last, sprite):
            merged.append(sprite)
            continue
        left, top = min(last.place.left, sprite.place.left), min(last.place.top, sprite.place.top)
        right = max(last.place.right, sprite.place.right)
        bottom = max(last.place.bottom, sprite.place.bottom)
        whole = Frame(left, top, right - left, bottom - top)
        image = _drawn(whole, [(one.place, one.face(False, False)) for one in (last, sprite)])
        merged[-1] = Sprite(whole, last.depth, -1, last.fixed, {(False, False): image})
    return merged


def _alike(one: Sprite, other: Sprite) -> bool:
    if one.actor >= 0 or other.actor >= 0 or one.fixed != other.fixed:
        return False
    return abs(one.depth - other.depth) < _ALIKE


def _faced(sprite: Sprite, patches: Iterable[tuple[Plate, skia.Image]], blur: float) -> Sprite:
    """The sprite with every face its patches make, each a whole image in the fast form."""
    rest = (sprite.place, sprite.face(False, False))
    by_state: dict[str, list[tuple[Frame, skia.Image]]] = {}
    for plate, image in patches:
        place = Frame(plate.left, plate.top, plate.width, plate.height)
        by_state.setdefault(plate.state, []).append((place, image))
    opened, shut = by_state.get(OPEN, []), by_state.get(BLINK, [])
    faces = {(False, False): _drawn(sprite.place, [rest], blur)}
    if opened:
        faces[True, False] = _drawn(sprite.place, [rest, *opened], blur)
    if shut:
        faces[False, True] = _drawn(sprite.place, [rest, *shut], blur)
    if opened and shut:
        faces[True, True] = _drawn(sprite.place, [rest, *opened, *shut], blur)
    return Sprite(sprite.place, sprite.depth, sprite.actor, sprite.fixed, faces)


def _drawn(
    whole: Frame, parts: Iterable[tuple[Frame, skia.Image]], blur: float = 0.0
) -> skia.Image:
    """Parts laid over each other in one image that fills ``whole``."""
    info = _info(round(whole.width), round(whole.height), skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRaster(info)
    canvas = surface.getCanvas()
    paint = skia.Paint()
    if blur > 0:
        paint.setImageFilter(skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
    smooth = skia.SamplingOptions(skia.CubicResampler.Mitchell())
    for place, image in parts:
        left, top = place.left - whole.left, place.top - whole.top
        if (image.width(), image.height()) == (place.width, place.height):
            canvas.drawImage(image, left, top, skia.SamplingOptions(), paint)
        else:
            target = skia.Rect.MakeXYWH(left, top, place.width, place.height)
            canvas.drawImageRect(image, target, smooth, paint)
    return surface.makeImageSnapshot()


def _split(sprite: Sprite) -> list[Sprite]:
    """The sprite without its empty borders, in pieces where it has wide gaps.

    Pieces are cut where nothing is, so that no seam shows; opaque ones draw faster.
    """
    pixels = {key: _pixels(image) for key, image in sprite.faces.items()}
    filled = pixels[False, False][..., 3] > 0
    apart = sprite.actor < 0
    return [
        _piece(sprite, pixels, across, down)
        for across in _stretches(np.logical_or.reduce(filled, axis=0), apart)
        for down in _stretches(
            np.logical_or.reduce(filled[:, across.start : across.end], axis=1), apart
        )
    ]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Rows or columns from ``start`` up to ``end``."""

    start: int
    end: int


def _stretches(filled: NDArray[np.bool_], apart: bool) -> list[_Stretch]:
    """The filled stretches, taken together when less than a gap or not to be ``apart``.

    Each keeps one empty pixel at both ends, where there is one, so that its edges stay soft.
    """
    found: list[_Stretch] = []
    edges = np.flatnonzero(np.diff(np.concatenate([[False], filled, [False]]).astype(np.int8)))
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if found and (not apart or start - found[-1].end < _GAP):
            found[-1] = _Stretch(found[-1].start, int(end))
        else:
            found.append(_Stretch(int(start), int(end)))
    return [_Stretch(max(0, one.start - 1), min(len(filled), one.end + 1)) for one in found]


def _piece(
    sprite: Sprite,
    pixels: dict[tuple[bool, bool], NDArray[np.uint8]],
    across: _Stretch,
    down: _Stretch,
) -> Sprite:
    rows, columns = slice(down.start, down.end), slice(across.start, across.end)
    solid = min(_solid(one[rows, columns, 3]) for one in pixels.values())
    return Sprite(
        Frame(
            sprite.place.left + across.start,
            sprite.place.top + down.start,
            across.end - across.start,
            down.end - down.start,
        ),
        sprite.depth,
        sprite.actor,
        sprite.fixed,
        {key: _image(one[rows, columns], solid == 0) for key, one in pixels.items()},
        solid if solid < down.end - down.start else math.inf,
    )


def _solid(alpha: NDArray[np.uint8]) -> int:
    """The first row from which all rows down to the last are opaque; their count when none is."""
    clear = np.flatnonzero(alpha.min(axis=1) < 255)
    return int(clear[-1]) + 1 if len(clear) else 0


def _info(width: int, height: int, alpha: skia.AlphaType) -> skia.ImageInfo:
    return skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, alpha)


def _pixels(image: skia.Image) -> NDArray[np.uint8]:
    pixels = np.zeros((image.height(), image.width(), 4), np.uint8)
    info = _info(image.width(), image.height(), skia.kPremul_AlphaType)
    if not image.readPixels(info, pixels, pixels.strides[0]):
        raise ValueError("a picture that cannot be read")
    return pixels


def _image(pixels: NDArray[np.uint8], opaque: bool) -> skia.Image:
    whole = np.ascontiguousarray(pixels)
    alpha = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    info = _info(whole.shape[1], whole.shape[0], alpha)
    return skia.Image.MakeRasterCopy(skia.Pixmap(info, whole, whole.strides[0]))
