"""The brush: everything that is put on one layer, in place units and one ink style."""

from collections.abc import Sequence

import numpy as np
import skia

from yanyi.art.palette import Palette, channels, mix, tint
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import (
    Outline,
    Points,
    box,
    dense,
    path_of,
    paths_of,
    points_of,
    ribbon,
    slope_of,
)
from yanyi.story.vocabulary import Season

Stops = Sequence[tuple[float, str, float]]


def pigment(colour: str, alpha: float = 1.0) -> int:
    """The colour as skia has it."""
    red, green, blue = channels(colour)
    parts = (alpha, red, green, blue)
    a, r, g, b = (round(255 * min(1.0, max(0.0, one))) for one in parts)
    return int(skia.ColorSetARGB(a, r, g, b))


class Brush:
    """Draws on one layer. Colours are used as given; ``tone`` puts them in the scene's light.

    ``fine`` scales line widths, so that lines keep their width however near the camera is.
    ``season`` and ``snowy`` are what the things that grow on this layer show.
    """

    def __init__(self, canvas: skia.Canvas, palette: Palette, haze: float, fine: float):
        self.canvas = canvas
        self.palette = palette
        self.haze = haze
        self.fine = fine
        self.season = Season.UNKNOWN
        self.snowy = False
        self.tremble = Chance("line").noise(np.arange(2048) / 6.0, 2)

    def tone(self, local: str, haze: float | None = None) -> str:
        """A daylight colour in this scene's light, at this layer's distance."""
        return tint(self.palette, local, self.haze if haze is None else haze)

    @property
    def ink(self) -> str:
        """The ink at this layer's distance."""
        return mix(self.palette.ink, self.palette.mist, min(0.85, self.haze * 1.15))

    def _path(self, shape: Outline | skia.Path) -> skia.Path:
        if isinstance(shape, skia.Path):
            return shape
        if isinstance(shape, np.ndarray) and shape.ndim == 3:
            return paths_of(shape)
        return path_of(shape)

    def fill(
        self,
        shape: Outline | skia.Path,
        colour: str,
        alpha: float = 1.0,
        blur: float = 0.0,
        mode: skia.BlendMode = skia.BlendMode.kSrcOver,
    ) -> None:
        """Fill a shape, or many, with one colour."""
        paint = skia.Paint(Color=pigment(colour, alpha), AntiAlias=True, BlendMode=mode)
        if blur > 0:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawPath(self._path(shape), paint)

    def grade(
        self,
        shape: Outline | skia.Path,
        stops: Stops,
        start: tuple[float, float],
        end: tuple[float, float],
        mode: skia.BlendMode = skia.BlendMode.kSrcOver,
    ) -> None:
        """Fill a shape with a run of colours ``(where, colour, alpha)`` between two points."""
        shader = skia.GradientShader.MakeLinear(
            points=[skia.Point(*start), skia.Point(*end)],
            colors=[pigment(colour, alpha) for _, colour, alpha in stops],
            positions=[where for where, _, _ in stops],
        )
        paint = skia.Paint(Shader=shader, AntiAlias=True, BlendMode=mode, Dither=True)
        self.canvas.drawPath(self._path(shape), paint)

    def fall(self, shape: Outline | skia.Path, top: str, bottom: str, y0: float, y1: float) -> None:
        """Fill a shape with one colour above turning to another below."""
        self.grade(shape, [(0, top, 1), (1, bottom, 1)], (0, y0), (0, y1))

    def form(
        self,
        shape: Outline,
        local: str,
        lower: str = "",
        line: float = 2.2,
        haze: float | None = None,
    ) -> None:
        """A thing of a daylight colour with its ink outline, darker towards its foot."""
        outline = points_of(shape)
        top = self.tone(local, haze)
        foot = self.tone(lower or mix(local, "#20304a", 0.18), haze)
        y0, y1 = float(outline[:, 1].min()), float(outline[:, 1].max())
        self.fall(outline, top, foot, y0, max(y1, y0 + 1))
        if line > 0:
            self.outline(outline, line)

    def block(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        local: str,
        lower: str = "",
        line: float = 2.2,
    ) -> None:
        """A rectangular thing with its ink outline."""
        self.form(box(x, y, width, height), local, lower, line)

    def outline(
        self, shape: Outline, width: float = 2.2, alpha: float = 0.9, closed: bool = True
    ) -> None:
        """The ink line round a shape: it swells, thins and trembles like a brush's."""
        outline = points_of(shape)
        reach = float((outline.max(axis=0) - outline.min(axis=0)).max())
        spaced = dense(outline, max(5.0, reach / 40), closed)
        if closed:
            spaced = np.concatenate([spaced, spaced[:2]])
        if len(spaced) < 3:
            return
        count = len(spaced)
        at = (int(abs(spaced[0, 0] * 7.3 + spaced[0, 1] * 3.1)) + np.arange(count)) & 2047
        size = min(0.9, reach / 90)
        spaced[:, 0] += size * self.tremble[at]
        spaced[:, 1] += size * self.tremble[at - 700]
        swell = 0.72 + 0.5 * self.tremble[at - 1300]
        self.fill(self._swelled(spaced, width * swell), self.ink, alpha)

    def _swelled(self, spine: Points, widths: Points) -> Points:
        way = slope_of(spine)
        length = np.maximum(np.sqrt(way[:, 0] ** 2 + way[:, 1] ** 2), 1e-6)
        offset = np.empty_like(spine)
        half = 0.5 * self.fine * widths / length
        offset[:, 0], offset[:, 1] = -way[:, 1] * half, way[:, 0] * half
        return np.concatenate([spine + offset, (spine - offset)[::-1]])

    def strokes(
        self,
        lines: Points,
        width: Points | float,
        colour: str = "",
        alpha: float = 0.9,
        taper: float = 0.6,
        mode: skia.BlendMode = skia.BlendMode.kSrcOver,
    ) -> None:
        """Brush strokes (k, n, 2) or one (n, 2), thin at both ends."""
        if lines.size:
            wide = np.asarray(width, dtype=np.float64) * self.fine
            self.fill(ribbon(lines, wide, taper), colour or self.ink, alpha, mode=mode)

    def limb(self, spine: Outline, start: float, end: float, colour: str) -> None:
        """A trunk or bough along a line, from one width to another; not thinned by the camera."""
        line = points_of(spine)
        widths = np.linspace(start, end, len(line)) / self.fine
        self.fill(self._swelled(line, widths), colour)

    def glow(
        self, x: float, y: float, radius: float, colour: str, alpha: float = 0.6, squash: float = 1
    ) -> None:
        """Light spreading round a point."""
        steps = ((0.0, 1.0), (0.18, 0.62), (0.42, 0.26), (0.7, 0.07), (1.0, 0.0))
        shader = skia.GradientShader.MakeRadial(
            center=skia.Point(0, 0),
            radius=radius,
            colors=[pigment(colour, alpha * share) for _, share in steps],
            positions=[where for where, _ in steps],
        )
        paint = skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kScreen, Dither=True)
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(1, squash)
        self.canvas.drawRect(skia.Rect.MakeLTRB(-radius, -radius, radius, radius), paint)
        self.canvas.restore()

    def puff(
        self, x: float, y: float, width: float, height: float, colour: str, alpha: float
    ) -> None:
        """A soft oval of mist or shade, whole width and height."""
        steps = ((0.0, 1.0), (0.35, 0.8), (0.7, 0.25), (1.0, 0.0))
        shader = skia.GradientShader.MakeRadial(
            center=skia.Point(0, 0),
            radius=1,
            colors=[pigment(colour, alpha * share) for _, share in steps],
            positions=[where for where, _ in steps],
        )
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(0.5 * width, 0.5 * height)
        self.canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), skia.Paint(Shader=shader))
        self.canvas.restore()

    def cut(self, shape: Outline | skia.Path) -> None:
        """Make a hole in the layer."""
        paint = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)
        self.canvas.drawPath(self._path(shape), paint)

    def clip(self, shape: Outline | skia.Path) -> None:
        """Draw only inside the shape until ``free``."""
        self.canvas.save()
        self.canvas.clipPath(self._path(shape), skia.ClipOp.kIntersect, True)

    def free(self) -> None:
        """End the last ``clip``."""
        self.canvas.restore()
