"""Scene light on a drawn figure: shade and form, bounce, lamp glow, a rim, and its shadow."""

from dataclasses import dataclass

import numpy as np
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


def _form_of(image: skia.Image, box: Box, left: float, top: float) -> Form:
    """The form of a figure that is wholly on its own picture."""
    surface = skia.Surface(max(image.width() // 4, 1), max(image.height() // 4, 1))
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.scale(0.25, 0.25)
    canvas.drawImage(image, 0, 0, _SOFT)
    head = box[0], box[1], box[2], box[1] * 0.7 + box[3] * 0.3
    return Form(surface.makeImageSnapshot(), left, top, 4.0, head)


def _sides(light: Light, box: Box) -> skia.Shader:
    """Tint on the lit side, shade on the other."""
    lit = mix("#ffffff", light.tint, 0.4 + 0.6 * light.strength)
    dark = mix(lit, light.shade, light.strength * 0.5)
    if abs(light.direction) < 0.2:
        ends = [skia.Point(0, box[1]), skia.Point(0, box[3])]
    else:
        left, right = (box[0], box[2]) if light.direction < 0 else (box[2], box[0])
        ends = [skia.Point(left, box[1]), skia.Point(right, box[1] * 0.55 + box[3] * 0.45)]
    colours = [packed(lit), packed(mix(lit, dark, 0.2)), packed(dark)]
    return skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.55, 1.0])


def _edge(form: Form, colour: str, shift: tuple[float, float], reach: float) -> skia.Image:
    """A soft band of a colour along the side of the figure from which ``shift`` leads away."""
    surface = skia.Surface(form.image.width(), form.image.height())
    canvas = surface.getCanvas()
    canvas.clear(packed(colour))
    erase = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
    erase.setImageFilter(skia.ImageFilters.Blur(reach, reach, skia.TileMode.kDecal))
    canvas.drawImage(form.image, *shift, skia.SamplingOptions(), erase)
    return surface.makeImageSnapshot()


def _cheek(light: Light, form: Form) -> skia.Shader:
    """The head is a ball: shadow on the side away from the light."""
    side = side_of(light)
    x = (form.head[0] * 0.5 + form.head[2] * 0.5 - form.left) / form.grain
    y = (form.head[1] * 0.44 + form.head[3] * 0.56 - form.top) / form.grain
    radius = max((form.head[2] - form.head[0]) / form.grain * 0.56, 2.0)
    return skia.GradientShader.MakeTwoPointConical(
        skia.Point(x + side * radius * 0.46, y - radius * 0.3),
        radius * 0.5,
        skia.Point(x, y),
        radius,
        [packed(light.shade, alpha) for alpha in (0.0, 0.0, 0.5, 0.85, 0.0)],
        [0.0, 0.4, 0.85, 0.97, 1.0],
    )


def _shades(light: Light, form: Form, box: Box) -> skia.Image:
    """What the light takes away, to multiply over the figure; ``box`` in the form's pixels."""
    surface = skia.Surface(form.image.width(), form.image.height())
    canvas = surface.getCanvas()
    canvas.drawPaint(skia.Paint(Shader=_sides(light, box)))
    reach = max(2.0, (form.head[2] - form.head[0]) / form.grain * 0.2)
    layer = skia.Paint(BlendMode=skia.BlendMode.kMultiply, Alphaf=0.35 + 0.4 * light.strength)
    canvas.saveLayer(None, layer)
    canvas.drawImage(
        _edge(form, light.shade, (side_of(light) * reach * 1.15, -reach * 0.35), reach), 0, 0
    )
    canvas.drawPaint(skia.Paint(Shader=_cheek(light, form)))
    canvas.restore()
    return surface.makeImageSnapshot()


def _lights(light: Light, form: Form, box: Box, rim: float, width: float) -> skia.Image:
    """What lamps, the ground and the rim give; all in the form's pixels."""
    surface = skia.Surface(form.image.width(), form.image.height())
    canvas = surface.getCanvas()
    canvas.clear(0)
    if light.bounce:
        foot, chest = box[3], box[3] * 0.45 + box[1] * 0.55
        colours = [packed(light.bounce, alpha) for alpha in (0.9, 0.35, 0.0)]
        ends = [skia.Point(0, foot), skia.Point(0, chest)]
        shader = skia.GradientShader.MakeLinear(ends, colours, [0.0, 0.45, 1.0])
        canvas.drawPaint(skia.Paint(Shader=shader))
    for glow in sorted(light.glows, key=lambda one: -one.radius * one.power)[:_GLOWS]:
        x, y = (glow.x * width - form.left) / form.grain, (glow.y * width - form.top) / form.grain
        reach = glow.radius * width * 2.0 / form.grain
        if (
            reach > (box[3] - box[1]) * 0.3
            and box[0] - reach < x < box[2] + reach
            and box[1] - reach < y < box[3] + reach
        ):
            canvas.drawPaint(skia.Paint(Shader=_glow(glow, (x, y), reach)))
    if light.edge > 0:
        reach = max(rim * 1.5 / form.grain, 0.8)
        shift = -side_of(light) * reach * 1.3, reach
        paint = skia.Paint(Alphaf=0.35 + 0.55 * light.edge)
        canvas.drawImage(_edge(form, light.key, shift, reach), 0, 0, skia.SamplingOptions(), paint)
    return surface.makeImageSnapshot()


def _glow(glow: Glow, at: tuple[float, float], reach: float) -> skia.Shader:
    """The light of a lamp falling on the figure."""
    red, green, blue = channels(glow.colour)
    steps = ((0.0, 235), (0.3, 170), (0.62, 66), (1.0, 0))
    return skia.GradientShader.MakeRadial(
        skia.Point(*at),
        reach,
        [
            skia.Color(red, green * 9 // 10, blue * 6 // 10, round(alpha * glow.power))
            for _, alpha in steps
        ],
        [where for where, _ in steps],
    )


def _outer_rim(canvas: skia.Canvas, image: skia.Image, light: Light, width: float) -> None:
    """A line of light round the outline, broad on the lit side: it parts figure from ground."""
    if light.edge <= 0.3:
        return
    side = side_of(light)
    colour = skia.ColorFilters.Blend(packed(light.key), skia.BlendMode.kSrcIn)
    for dx, dy, share in ((0.85, -0.45, 1.0), (-0.4, -0.3, 0.25)):
        paint = skia.Paint(
            ColorFilter=colour,
            BlendMode=skia.BlendMode.kDstOver,
            Alphaf=min(1.0, share * light.edge),
        )
        canvas.drawImage(image, side * width * dx, width * dy, _SOFT, paint)


def _extent(form: Form, x: float, y: float) -> skia.Rect:
    """Where anything of the figure is, from a corner ``x, y`` away from the form's."""
    cover = np.asarray(form.image.toarray())[..., 3] > 0
    rows, columns = np.flatnonzero(cover.any(axis=1)), np.flatnonzero(cover.any(axis=0))
    if not len(rows):
        return skia.Rect.MakeEmpty()
    g = form.grain
    return skia.Rect.MakeLTRB(
        round((int(columns[0]) - 2) * g - x),
        round((int(rows[0]) - 2) * g - y),
        round((int(columns[-1]) + 3) * g - x),
        round((int(rows[-1]) + 3) * g - y),
    )


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

    ``box`` is the figure in the surface's pixels, ``rim`` the width of the bright edge. ``form``
    is the whole figure's when the surface holds only a part.
    """
    canvas = surface.getCanvas()
    image = surface.makeImageSnapshot()
    shape = form or _form_of(image, box, left, top)
    x, y = left - shape.left, top - shape.top
    within = tuple((one + (x, y)[i % 2]) / shape.grain for i, one in enumerate(box))
    small = within[0], within[1], within[2], within[3]
    matrix = skia.Matrix.Translate(-x, -y)
    matrix.preScale(shape.grain, shape.grain)
    clamp = skia.TileMode.kClamp
    shades = _shades(light, shape, small).makeShader(clamp, clamp, _SOFT, matrix)
    canvas.save()
    canvas.clipRect(_extent(shape, x, y))
    canvas.drawPaint(skia.Paint(Shader=shades, BlendMode=skia.BlendMode.kModulate))
    lights = _lights(light, shape, small, rim, width).makeShader(clamp, clamp, _SOFT, matrix)
    canvas.drawPaint(skia.Paint(Shader=lights, BlendMode=skia.BlendMode.kSoftLight))
    inside = skia.Paint(BlendMode=skia.BlendMode.kDstIn)
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), inside)
    canvas.restore()
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
