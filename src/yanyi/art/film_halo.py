"""Soft lights and puffs, painted once and laid down many times."""

from functools import lru_cache

import skia

_SIZE = 64
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear)


@lru_cache(maxsize=16)
def halo(colour: int, across: int = _SIZE, down: int = _SIZE) -> skia.Image:
    """A soft oval in a colour, its alpha that of the middle."""
    surface = skia.Surface(across, down)
    canvas = surface.getCanvas()
    canvas.clear(0)
    clear = skia.ColorSetA(colour, 0)
    middle = skia.ColorSetA(colour, skia.ColorGetA(colour) * 2 // 5)
    canvas.scale(across / 2, down / 2)
    canvas.translate(1, 1)
    shader = skia.GradientShader.MakeRadial((0, 0), 1.0, [colour, middle, clear], [0.0, 0.4, 1.0])
    canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), skia.Paint(Shader=shader))
    return surface.makeImageSnapshot()


def glow(
    canvas: skia.Canvas, x: float, y: float, across: float, down: float, colour: int, much: float
) -> None:
    """A soft light round a point, ``across`` and ``down`` from its middle to its edge."""
    target = skia.Rect.MakeLTRB(x - across, y - down, x + across, y + down)
    canvas.drawImageRect(halo(colour), target, _SMOOTH, skia.Paint(Alphaf=much))


def puff(canvas: skia.Canvas, x: float, y: float, across: int, down: int, colour: int) -> None:
    """A large soft cloud about a point; it is laid on whole pixels, where it is fastest."""
    image = halo(colour, 2 * across, 2 * down)
    canvas.drawImage(image, round(x - across), round(y - down))
