"""A small canvas for tests of drawing."""

from collections.abc import Callable

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.figure.ink import Ink

Pixels = NDArray[np.uint8]


def drawn(
    paint: Callable[[Ink], object],
    units: tuple[float, float, float, float],
    size: int = 160,
    line: float = 2.0,
    light: float = -1.0,
) -> Pixels:
    """RGBA pixels, ``size`` wide, of what is painted within ``units``: left, top, right, bottom."""
    scale = size / (units[2] - units[0])
    surface = skia.Surface(size, round((units[3] - units[1]) * scale))
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.scale(scale, scale)
    canvas.translate(-units[0], -units[1])
    paint(Ink(canvas, line / scale, light))
    pixels: Pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    return pixels


def covered(pixels: Pixels) -> float:
    """The share of pixels that are painted."""
    return float((pixels[..., 3] > 8).mean())


def differs(one: Pixels, other: Pixels) -> float:
    """The share of pixels that differ to the eye."""
    return float((np.abs(one.astype(int) - other).max(axis=-1) > 24).mean())


def near(pixels: Pixels, colour: tuple[int, int, int], within: int = 26) -> float:
    """The share of pixels close to a colour."""
    apart = np.abs(pixels[..., :3].astype(int) - colour).max(axis=-1)
    return float(((apart <= within) & (pixels[..., 3] > 200)).mean())


HEAD = (0.0, -140.0, 980.0, 980.0)
BODY = (-300.0, -640.0, 300.0, 60.0)
