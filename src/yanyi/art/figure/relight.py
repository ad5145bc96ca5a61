"""Scene light on a drawn figure: shade and tint, a soft rim, lamp glow, and its shadow."""

import skia

from yanyi.art.figure.colour import channels, mix, packed
from yanyi.art.light import Glow, Light

Box = tuple[float, float, float, float]


def side_of(light: Light) -> float:
    """The side the light comes from, for cel shadows: never quite from the front."""
    return -1.0 if light.direction <= 0 else 1.0


def _multiply(canvas: skia.Canvas, light: Light, box: Box) -> None:
    """Tint on the lit side, shade on the other, over everything drawn so far."""
    lit = mix("#ffffff", light.tint, light.strength * 0.55)
    dark = mix("#ffffff", light.shade, light.strength * 0.66)
    if abs(light.direction) < 0.2:
        lit, dark = lit, mix(lit, dark, 0.55)
        ends = [skia.Point(0, box[1]), skia.Point(0, box[3])]
    else:
        left, right = (box[0], box[2]) if light.direction < 0 else (box[2], box[0])
        ends = [skia.Point(left, box[1]), skia.Point(right, box[1] * 0.6 + box[3] * 0.4)]
    shader = skia.GradientShader.MakeLinear(
        ends, [packed(lit), packed(mix(lit, dark, 0.18)), packed(dark)], [0.0, 0.5, 1.0]
    )
    canvas.drawPaint(skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kModulate))


def _rim(canvas: skia.Canvas, image: skia.Image, light: Light, width: float) -> None:
    """A soft bright edge inside the outline on the lit side."""
    side = light.direction if abs(light.direction) >= 0.2 else 0.0
    paint = skia.Paint(BlendMode=skia.BlendMode.kSrcATop, Alphaf=0.2 + 0.7 * light.strength)
    canvas.saveLayer(None, paint)
    canvas.drawImage(
        image,
        0,
        0,
        skia.SamplingOptions(),
        skia.Paint(ColorFilter=skia.ColorFilters.Blend(packed(light.key), skia.BlendMode.kSrcIn)),
    )
    way = -1 if side > 0 else 1 if side < 0 else 0
    down = 0.5 if side else 1.0
    for reach, share in ((0.4, 0.42), (0.9, 0.6), (1.5, 0.8)):
        cut = skia.Paint(BlendMode=skia.BlendMode.kDstOut, Alphaf=share)
        dx, dy = round(way * width * reach), round(width * reach * down)
        canvas.drawImage(image, dx, dy, skia.SamplingOptions(), cut)
    canvas.restore()


def _glow(canvas: skia.Canvas, glow: Glow, at: tuple[float, float], reach: float) -> None:
    """The light of a lamp falling on the figure."""
    red, green, blue = channels(glow.colour)
    near = skia.Color(red, green, blue, 58)
    shader = skia.GradientShader.MakeRadial(
        skia.Point(*at), reach, [near, skia.Color(red, green, blue, 16), 0], [0.0, 0.45, 1.0]
    )
    canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kSrcATop))
    canvas.drawPaint(skia.Paint(Shader=shader))
    canvas.restore()


def relight(
    surface: skia.Surface, light: Light, box: Box, rim: float, left: float, top: float, width: float
) -> None:
    """Light everything on ``surface``, which stands at ``left, top`` of a view ``width`` wide.

    ``box`` is the figure in the surface's pixels, ``rim`` the width of the bright edge.
    """
    canvas = surface.getCanvas()
    image = surface.makeImageSnapshot()
    _multiply(canvas, light, box)
    for glow in light.glows:
        x, y = glow.x * width - left, glow.y * width - top
        reach = glow.radius * width * 2.0
        if (
            reach > (box[3] - box[1]) * 0.3
            and box[0] - reach < x < box[2] + reach
            and box[1] - reach < y < box[3] + reach
        ):
            _glow(canvas, glow, (x, y), reach)
    _rim(canvas, image, light, rim)


def ground_shadow(
    canvas: skia.Canvas, light: Light, x: float, y: float, wide: float, colour: str
) -> None:
    """The shadow under a figure's feet, leaning away from the light."""
    shift = -light.direction * wide * 0.35
    for share, alpha in ((1.0, 0.3), (0.62, 0.34)):
        paint = skia.Paint(Color=packed(colour, alpha), AntiAlias=True)
        paint.setMaskFilter(
            skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, wide * 0.09 * share + 0.5)
        )
        rect = skia.Rect.MakeXYWH(
            x - wide * share + shift * share, y - wide * 0.13 * share, wide * 2 * share,
            wide * 0.26 * share,
        )  # fmt: skip
        canvas.drawOval(rect, paint)
