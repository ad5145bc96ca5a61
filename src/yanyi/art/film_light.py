"""Light that changes while a shot lasts: its warmth drifts, it sinks or grows, lightning falls."""

import math
from dataclasses import dataclass

_FLASH = 92  # levels of brightness
_BLUE, _RED = 7, -4
_GONE = 0.62
"""Seconds after which nothing is seen of a flash."""


@dataclass(frozen=True, slots=True)
class Shade:
    """Levels added to a frame: to its brightness, its blueness and its redness."""

    bright: float = 0.0
    blue: float = 0.0
    red: float = 0.0


@dataclass(frozen=True, slots=True)
class Flash:
    """Lightning from a frame on; ``force`` is 0 to 1."""

    frame: int
    force: float


@dataclass(frozen=True, slots=True)
class Light:
    """The light from the first frame of a shot to its last, and the lightning in it.

    Where there are fires in the picture they flicker by ``flicker`` (0 to 1).
    """

    start: Shade = Shade()
    end: Shade = Shade()
    flashes: tuple[Flash, ...] = ()
    flicker: float = 0.0


EVEN = Light()


def shade_at(light: Light, frame: int, frames: int, fps: int) -> Shade:
    """What the light adds to a frame."""
    part = min(1.0, max(0.0, frame / max(1, frames - 1)))
    flash = sum(_flash((frame - one.frame) / fps) * one.force for one in light.flashes)
    a, b = light.start, light.end
    return Shade(
        a.bright + (b.bright - a.bright) * part + _FLASH * flash,
        a.blue + (b.blue - a.blue) * part + _BLUE * flash,
        a.red + (b.red - a.red) * part + _RED * flash,
    )


def _flash(seconds: float) -> float:
    """How much there is of a flash: a short stroke, and a second that dies away."""
    if not 0 <= seconds < _GONE:
        return 0.0
    first = math.exp(-seconds / 0.05)
    second = math.exp(-(seconds - 0.12) / 0.16) if seconds >= 0.12 else 0.0
    return min(1.0, max(0.75 * first, second)) * min(1.0, (_GONE - seconds) / 0.1)


def mingled(one: Shade, other: Shade, much: float) -> Shade:
    """Between two shades; ``much`` of the other."""
    return Shade(
        one.bright + (other.bright - one.bright) * much,
        one.blue + (other.blue - one.blue) * much,
        one.red + (other.red - one.red) * much,
    )


def weakened(shade: Shade, much: float) -> Shade:
    """The same shade, only ``much`` of it."""
    return mingled(Shade(), shade, much)
