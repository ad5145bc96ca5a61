"""Scene light on a drawn figure: shade and form, bounce, lamp glow, a rim, and its shadow."""

from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import channels, mix, packed
from yanyi.art.light import Glow, Light

Box = tuple[float, float, float, float]

_GLOWS = 2
"""More lamps than this on one figure would wash it out."""
_SOFT = skia.SamplingOptions(skia.FilterMode.kLinear)


@dataclass(frozen=True)
class Form:
    """The shape of a whole figure, small: what light knows of its roundness.

    ``image`` holds its cover, ``left, top`` its corner and ``grain`` the pixels of the view that
    one of its own stands for; ``head`` is the head in pixels of the view.
    """

    image: skia.Image
    left: float
    top: float
    grain: float
    head: Box


def side_of(light: Light) -> float:
    """The side the light comes from, for cel shadows: never quite from the front."""
    return -1.0 if light.direction <= 0 else 1.0


def _modulate(canvas: skia.Canvas, shader: skia.Shader) -> None:
    canvas.drawPaint(skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kModulate))


def _sides(canvas: skia.Canvas, light: Light, box: Box) -> None:
    """Tint on the lit side, shade on the other, over everything drawn so far."""
    lit = mix("#ffffff", light.tint, 0.4 + 0.6 * light.strength)
    dark = mix(lit, light.shade, light.strength * 0.5)
    if abs(light.direction) < 0.2:
        ends = [skia.Point(0, box[1]), skia.Point(0, box[3])]
    else:
        left, right = (box[0], box[2]) if light.direction < 0 else (box[2], box[0])
        ends = [skia.Point(left, box[1]), skia.Point(right, box[1] * 0.55 + box[3] * 0.45)]
    colours = [packed(lit), packed(mix(lit, dark, 0.2)), packed(dark)]
    _modulate(canvas, skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.55, 1.0]))


def _round(canvas: skia.Canvas, light: Light, form: Form, corner: tuple[float, float]) -> None:
    """Soft shadow where the figure turns away from the light, and on the far cheek."""
    image, side = form.image, side_of(light)
    wide, high = image.width(), image.height()
    reach = max(2.0, (form.head[2] - form.head[0]) / form.grain * 0.2)
    surface = skia.Surface(wide, high)
    inner = surface.getCanvas()
    inner.clear(packed(light.shade, 1.0))
    erase = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
    erase.setImageFilter(skia.ImageFilters.Blur(reach, reach, skia.TileMode.kDecal))
    inner.drawImage(image, side * reach * 1.15, -reach * 0.35, skia.SamplingOptions(), erase)
    x = (form.head[0] * 0.5 + form.head[2] * 0.5 - form.left) / form.grain
    y = (form.head[1] * 0.44 + form.head[3] * 0.56 - form.top) / form.grain
    radius = max((form.head[2] - form.head[0]) / form.grain * 0.56, 2.0)
    stops = [packed(light.shade, a) for a in (0.0, 0.0, 0.5, 0.85, 0.0)]
    cheek = skia.GradientShader.MakeTwoPointConical(
        skia.Point(x + side * radius * 0.46, y - radius * 0.3),
        radius * 0.5,
        skia.Point(x, y),
        radius,
        stops,
        [0.0, 0.4, 0.85, 0.97, 1.0],
    )
    inner.drawPaint(skia.Paint(Shader=cheek))
    base = skia.Surface(wide, high)
    base.getCanvas().clear(0xFFFFFFFF)
    paint = skia.Paint(Alphaf=0.35 + 0.4 * light.strength)
    base.getCanvas().drawImage(surface.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), paint)
    left, top = form.left - corner[0], form.top - corner[1]
    matrix = skia.Matrix.Translate(left, top)
    matrix.preScale(form.grain, form.grain)
    tile = skia.TileMode.kClamp
    _modulate(canvas, base.makeImageSnapshot().makeShader(tile, tile, _SOFT, matrix))


def _added(canvas: skia.Canvas, image: skia.Image, shader: skia.Shader) -> None:
    """Light put on the figure and nowhere else: colours grow brighter, ink stays dark."""
    canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kSoftLight))
    canvas.drawPaint(skia.Paint(Shader=shader))
    canvas.drawImage(
        image, 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kDstIn)
    )
    canvas.restore()


def _bounce(canvas: skia.Canvas, image: skia.Image, light: Light, box: Box) -> None:
    """The ground's light from below, gone at the height of the chest."""
    if not light.bounce:
        return
    foot, chest = box[3], box[3] * 0.45 + box[1] * 0.55
    colours = [packed(light.bounce, 0.9), packed(light.bounce, 0.35), packed(light.bounce, 0.0)]
    ends = [skia.Point(0, foot), skia.Point(0, chest)]
    _added(canvas, image, skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.45, 1.0]))


def _glow(
    canvas: skia.Canvas, image: skia.Image, glow: Glow, at: tuple[float, float], reach: float
) -> None:
    """The light of a lamp falling on the figure."""
    red, green, blue = channels(glow.colour)
    steps = ((0.0, 235), (0.3, 170), (0.62, 66), (1.0, 0))
    shader = skia.GradientShader.MakeRadial(
        skia.Point(*at),
        reach,
        [
            skia.Color(red, green * 9 // 10, blue * 6 // 10, round(alpha * glow.power))
            for _, alpha in steps
        ],
        [where for where, _ in steps],
    )
    _added(canvas, image, shader)


def _inner_rim(canvas: skia.Canvas, image: skia.Image, light: Light, width: float) -> None:
    """A soft bright edge inside the outline on the lit side."""
    side = light.direction if abs(light.direction) >= 0.2 else 0.0
    way = -1 if side > 0 else 1 if side < 0 else 0
    down = 0.5 if side else 1.0
    soft = skia.Paint(ColorFilter=skia.ColorFilters.Blend(packed(light.key), skia.BlendMode.kSrcIn))
    canvas.saveLayer(
        None, skia.Paint(BlendMode=skia.BlendMode.kSrcATop, Alphaf=0.1 + 0.45 * light.edge)
    )
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), soft)
    cut = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
    cut.setImageFilter(skia.ImageFilters.Blur(width * 0.9, width * 0.9, skia.TileMode.kDecal))
    canvas.drawImage(image, way * width * 1.6, width * 1.6 * down, skia.SamplingOptions(), cut)
    canvas.restore()


def _outer_rim(canvas: skia.Canvas, image: skia.Image, light: Light, width: float) -> None:
    """A line of light round the outline, broad on the lit side: it parts figure from ground."""
    if light.edge <= 0.3:
        return
    side = side_of(light)
    colour = skia.ColorFilters.Blend(packed(light.key), skia.BlendMode.kSrcIn)
    for dx, dy, share in ((0.9, -0.25, 1.0), (0.45, -0.7, 0.8), (-0.3, -0.2, 0.22)):
        paint = skia.Paint(
            ColorFilter=colour,
            BlendMode=skia.BlendMode.kDstOver,
            Alphaf=min(1.0, share * light.edge),
        )
        canvas.drawImage(image, side * width * dx, width * dy, _SOFT, paint)


def relight(
    surface: skia.Surface,
    light: Light,
    box: Box,
    rim: float,
    left: float,
    top: float,
    width: float,
    form: Form | None = None,
) -> None:
    """Light everything on ``surface``, which stands at ``left, top`` of a view ``width`` wide.

    ``box`` is the figure in the surface's pixels, ``rim`` the width of the bright edge.
    """
    canvas = surface.getCanvas()
    image = surface.makeImageSnapshot()
    _sides(canvas, light, box)
    if form is not None:
        _round(canvas, light, form, (left, top))
    _bounce(canvas, image, light, box)
    near = sorted(light.glows, key=lambda one: -one.radius)[:_GLOWS]
    for glow in near:
        x, y = glow.x * width - left, glow.y * width - top
        reach = glow.radius * width * 2.0
        if (
            reach > (box[3] - box[1]) * 0.3
            and box[0] - reach < x < box[2] + reach
            and box[1] - reach < y < box[3] + reach
        ):
            _glow(canvas, image, glow, (x, y), reach)
    _inner_rim(canvas, image, light, rim)
    _outer_rim(canvas, image, light, rim)


def ground_shadow(
    canvas: skia.Canvas, light: Light, x: float, y: float, wide: float, colour: str
) -> None:
    """The shadow under a figure's feet, leaning away from the light; dark where the feet touch."""
    shift = -light.direction * wide * 0.35
    for share, alpha in ((1.0, 0.26), (0.62, 0.34), (0.34, 0.4)):
        paint = skia.Paint(Color=packed(colour, alpha), AntiAlias=True)
        paint.setMaskFilter(
            skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, wide * 0.09 * share + 0.5)
        )
        rect = skia.Rect.MakeXYWH(
            x - wide * share + shift * share, y - wide * 0.13 * share, wide * 2 * share,
            wide * 0.26 * share,
        )  # fmt: skip
        canvas.drawOval(rect, paint)
