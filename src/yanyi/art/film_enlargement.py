"""A picture kept enlarged, so that it moves by parts of a pixel and is drawn fast all the same.

Blending four pixels into one, which a picture needs that moves so, costs skia six times as much as
taking the nearest one. Of a picture three times as wide the nearest lies a sixth of a pixel off at
most, finer than an encoder sees; up and down, where less moves, a quarter is. Only what is seen is
enlarged, with some room for what comes next.
"""

import math

import skia

from yanyi.art.film_camera import Frame

_ACROSS, _DOWN = 3, 2
_ROOM = 40  # pixels
_BLENDED = skia.SamplingOptions(skia.FilterMode.kLinear)
_NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)


class Enlargement:
    """A picture whose pixels never change, to be drawn in many frames."""

    def __init__(self, image: skia.Image) -> None:
        self._image = image
        self._part = skia.IRect.MakeEmpty()
        self._large = image

    def draw(self, canvas: skia.Canvas, place: Frame, paint: skia.Paint | None = None) -> None:
        """Draw the picture at a place, as far as the canvas is not clipped."""
        across, down = place.width / self._image.width(), place.height / self._image.height()
        seen = self._seen(canvas.getDeviceClipBounds(), place, across, down)
        if seen.isEmpty():
            return
        if not self._part.contains(seen):
            self._enlarge(seen)
        part = self._part
        target = skia.Rect.MakeXYWH(
            place.left + part.left() * across,
            place.top + part.top() * down,
            part.width() * across,
            part.height() * down,
        )
        canvas.drawImageRect(self._large, target, _NEAREST, paint)

    def _seen(self, clip: skia.IRect, place: Frame, across: float, down: float) -> skia.IRect:
        """What is seen of the picture, in its own pixels."""
        seen = skia.IRect.MakeLTRB(
            math.floor((clip.left() - place.left) / across) - 1,
            math.floor((clip.top() - place.top) / down) - 1,
            math.ceil((clip.right() - place.left) / across) + 1,
            math.ceil((clip.bottom() - place.top) / down) + 1,
        )
        return _within(seen, self._image)

    def _enlarge(self, seen: skia.IRect) -> None:
        part = _within(seen.makeOutset(_ROOM, _ROOM), self._image)
        info = self._image.imageInfo().makeWH(part.width() * _ACROSS, part.height() * _DOWN)
        surface = skia.Surface.MakeRaster(info)
        canvas = surface.getCanvas()
        canvas.scale(_ACROSS, _DOWN)
        canvas.drawImage(self._image, -part.left(), -part.top(), _BLENDED)
        self._part, self._large = part, surface.makeImageSnapshot()


def _within(part: skia.IRect, image: skia.Image) -> skia.IRect:
    whole = skia.IRect.MakeWH(image.width(), image.height())
    return part if part.intersect(whole) else skia.IRect.MakeEmpty()
