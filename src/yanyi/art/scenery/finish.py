"""The finish over everything: paper grain and a vignette."""

import numpy as np
import skia

from yanyi.art.palette import Palette, mix
from yanyi.art.scenery.brush import pigment
from yanyi.art.scenery.chance import Chance

_TILE = 192


def _grain() -> skia.Image:
    """A tile of paper grain: black and white specks of small opacity, neither darkening."""
    chance = Chance("grain")
    fine = chance.floats(_TILE * _TILE).reshape(_TILE, _TILE) - 0.5
    soft = (fine + np.roll(fine, 1, 0) + np.roll(fine, 1, 1) + np.roll(fine, (1, 1), (0, 1))) / 2
    value = 0.55 * fine + 0.6 * soft
    alpha = np.minimum(255, np.abs(value) * 2 * 9).astype(np.uint8)
    tone = np.where(value > 0, alpha, 0).astype(np.uint8)
    pixels = np.stack([tone, tone, tone, alpha], axis=-1)
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels),
        colorType=skia.ColorType.kRGBA_8888_ColorType,
        alphaType=skia.AlphaType.kPremul_AlphaType,
    )


def paint_finish(canvas: skia.Canvas, wide: int, high: int, palette: Palette, dark: bool) -> None:
    """Grain and vignette over a layer whose size is in pixels."""
    edge = mix(palette.ink, palette.sky, 0.25)
    shader = skia.GradientShader.MakeRadial(
        center=skia.Point(0, 0),
        radius=1,
        colors=[pigment(edge, 0), pigment(edge, 0), pigment(edge, 0.4 if dark else 0.24)],
        positions=[0, 0.6, 1],
    )
    canvas.save()
    canvas.translate(wide / 2, high * 0.48)
    canvas.scale(wide * 0.64, high * 0.68)
    canvas.drawRect(skia.Rect.MakeLTRB(-2, -2, 2, 2), skia.Paint(Shader=shader, Dither=True))
    canvas.restore()
    tile = _grain().makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat)
    canvas.drawPaint(skia.Paint(Shader=tile))
