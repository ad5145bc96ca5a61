"""A frame smeared along a throw of the camera."""

import skia

from yanyi.art.film_whip import Throw

_SMEAR = 0.07  # of the width


class Smear:
    """A frame smeared sideways, mirrored on and on, so that it can be thrown any distance."""

    def __init__(self, picture: skia.Image) -> None:
        width, height = picture.width(), picture.height()
        surface = skia.Surface(width, height)
        blur = skia.ImageFilters.Blur(width * _SMEAR, 0, skia.TileMode.kMirror)
        paint = skia.Paint(ImageFilter=blur)
        surface.getCanvas().drawImage(picture, 0, 0, skia.SamplingOptions(), paint)
        self._image = surface.makeImageSnapshot()
        self._width, self._height = width, height

    def draw(self, canvas: skia.Canvas, throw: Throw) -> None:
        """Lay the smear over what is drawn."""
        paint = skia.Paint(Alphaf=throw.smeared)
        shift = throw.away * self._width
        first = int(-shift // self._width)
        for tile in (first, first + 1):
            canvas.save()
            canvas.translate(shift + tile * self._width, 0)
            if tile % 2:
                canvas.translate(self._width, 0)
                canvas.scale(-1, 1)
            canvas.drawImage(self._image, 0, 0, skia.SamplingOptions(), paint)
            canvas.restore()
