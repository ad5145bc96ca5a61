"""What is out of focus: a soft copy of every sprite, and how much of it is seen."""

import math
from dataclasses import dataclass, replace

import skia

from yanyi.art.film_camera import FOCUS, Frame, Rack, eased
from yanyi.art.film_plates import Sprite

_SOFT = 0.0075  # of the picture's height: how far what is out of focus spreads
_SHARP, _LOST = 0.12, 0.2
"""So far from the focus everything is still sharp, and from so far on wholly soft."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The depth that is sharp, from moment to moment, and soft copies of the sprites."""

    rack: Rack
    soft: tuple[Sprite, ...]

    def softness(self, depth: float, part: float) -> float:
        """How soft (0 to 1) a depth is when ``part`` of the shot is over.

        The farther the focus, the farther beyond it all is sharp as well.
        """
        rack = self.rack
        passed = (part - rack.since) / (rack.until - rack.since)
        at = rack.start + (rack.end - rack.start) * eased(passed)
        off = depth - at if depth > at else (at - depth) * at / FOCUS
        away = (off - _SHARP) / (_LOST - _SHARP)
        away = min(1.0, max(0.0, away))
        return away * away * (3 - 2 * away)


def focus_of(rack: Rack, sprites: list[Sprite], height: int) -> Focus:
    """The focus of a shot whose sprites these are."""
    blur = height * _SOFT
    return Focus(rack, tuple(one if one.fixed else softened(one, blur) for one in sprites))


def softened(sprite: Sprite, blur: float) -> Sprite:
    """The sprite out of focus, its face at rest.

    It grows by what spreads over its edges, unless it fills a box.
    """
    room = 0 if sprite.solid == 0 else math.ceil(3 * blur)
    place = sprite.place
    grown = Frame(
        place.left - room, place.top - room, place.width + 2 * room, place.height + 2 * room
    )
    image = _soft(sprite.image, blur, room)
    return replace(sprite, place=grown, image=image, faces=None, mirrored=None)


def _soft(image: skia.Image, blur: float, room: int) -> skia.Image:
    info = image.imageInfo().makeWH(image.width() + 2 * room, image.height() + 2 * room)
    surface = skia.Surface.MakeRaster(info.makeColorType(skia.kBGRA_8888_ColorType))
    mode = skia.TileMode.kDecal if room else skia.TileMode.kClamp
    paint = skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, mode))
    surface.getCanvas().drawImage(image, room, room, skia.SamplingOptions(), paint)
    return surface.makeImageSnapshot()
