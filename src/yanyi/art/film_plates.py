"""The layers of a picture made ready for filming: few images, in the fastest form to draw."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_camera import Frame
from yanyi.art.film_faces import CALM, Faces, Look, Patch
from yanyi.art.film_pigment import mixed
from yanyi.art.film_shot import Plate
from yanyi.models.states import REST, SHADOW

_ALIKE = 0.2
"""Layers nearer in depth than this move together: each one less is a sixth of the drawing saved."""
_OFF = 0.02  # how much another shape still counts as the same
_GAP = 24  # empty pixels across which a layer is taken apart


@dataclass(frozen=True, slots=True)
class Sprite:
    """What is drawn in one go: a place, a depth, whose it is, and its picture.

    From its row ``solid`` (pixels from its top) down nothing shines through it. Figures have
    ``faces``, and ``mirrored`` ones where they turn about; their shadows have none. ``slope`` is as
    in ``Plate``.
    """

    place: Frame
    depth: float
    actor: int
    fixed: bool
    image: skia.Image
    solid: float = math.inf
    faces: Faces | None = None
    mirrored: Faces | None = None
    shadow: bool = False
    slope: float = 0.0

    def face(self, look: Look = CALM, mirrored: bool = False) -> skia.Image:
        """The picture with this face."""
        faces = self.mirrored if mirrored and self.mirrored else self.faces
        return faces.show(look) if faces else self.image


Patches = dict[str, list[tuple[Plate, skia.Image]]]


def sprites(
    plates: Sequence[Plate],
    paths: Sequence[Path],
    blur: float = 0.0,
    walking: Collection[int] = (),
    turning: Collection[int] = (),
) -> list[Sprite]:
    """The sprites of a picture from back to front; ``blur`` softens all but lettering.

    Only the shadows of those who are ``walking`` are apart from the ground.
    """
    found: list[Sprite] = []
    patches: dict[int, Patches] = {}
    for plate, path in zip(plates, paths, strict=True):
        image = _shaped(mixed(skia.Image.open(str(path))), plate.width / plate.height)
        if plate.actor >= 0 and plate.state not in (REST, SHADOW):
            mine = patches.setdefault(plate.actor, {})
            mine.setdefault(plate.state, []).append((plate, image))
            continue
        place = Frame(plate.left, plate.top, plate.width, plate.height)
        lies = plate.state == SHADOW and plate.actor not in walking
        actor = -1 if lies else plate.actor
        shadow = plate.state == SHADOW and not lies
        sprite = Sprite(place, plate.depth, actor, plate.fixed, image)
        found.append(replace(sprite, shadow=shadow, slope=plate.slope))
    ready: list[Sprite] = []
    for sprite in _merged(found):
        image = _drawn(sprite.place, [(sprite.place, sprite.image)], 0.0 if sprite.fixed else blur)
        pieces = _split(replace(sprite, image=image))
        if sprite.actor >= 0 and not sprite.shadow:
            mine = patches.get(sprite.actor, {})
            pieces = [_faced(one, mine, sprite.actor in turning) for one in pieces]
        ready += pieces
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
        image = _drawn(whole, [(one.place, one.image) for one in (last, sprite)])
        merged[-1] = Sprite(whole, last.depth, -1, last.fixed, image)
    return merged


def _alike(one: Sprite, other: Sprite) -> bool:
    if one.actor >= 0 or other.actor >= 0 or one.fixed != other.fixed:
        return False
    return abs(one.depth - other.depth) < _ALIKE


def _faced(sprite: Sprite, patches: Patches, turns: bool) -> Sprite:
    """The figure with all of its faces, and once more from the other side where it ``turns``."""
    laid = {
        name: tuple(_patch(plate, image, sprite.place) for plate, image in found)
        for name, found in patches.items()
    }
    faces = Faces(_pixels(sprite.image), laid)
    return replace(sprite, faces=faces, mirrored=faces.mirrored() if turns else None)


def _patch(plate: Plate, image: skia.Image, whole: Frame) -> Patch:
    """A small picture in the size and at the place it has in the figure's own."""
    place = Frame(plate.left, plate.top, plate.width, plate.height)
    left, top = round(place.left - whole.left), round(place.top - whole.top)
    return Patch(_drawn(place, [(place, image)]), left, top)


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
    pixels = _pixels(sprite.image)
    filled = pixels[..., 3] > 0
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


def _piece(sprite: Sprite, pixels: NDArray[np.uint8], across: _Stretch, down: _Stretch) -> Sprite:
    piece = pixels[down.start : down.end, across.start : across.end]
    solid = _solid(piece[..., 3])
    place = Frame(
        sprite.place.left + across.start,
        sprite.place.top + down.start,
        across.end - across.start,
        down.end - down.start,
    )
    image = _image(piece, solid == 0)
    return replace(
        sprite, place=place, image=image, solid=solid if solid < len(piece) else math.inf
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
