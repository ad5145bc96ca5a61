"""Lines that shoot towards a face in a strong moment, as drawn in comics."""

import math
from dataclasses import dataclass

import numpy as np
import skia

from yanyi.art.figure.colour import luminance, mix, packed
from yanyi.art.figure.seed import chance
from yanyi.art.palette import Palette
from yanyi.board.types import View
from yanyi.board.vocabulary import Framing
from yanyi.story.vocabulary import Emotion

_STRONG = frozenset({Emotion.ANGRY, Emotion.SURPRISED, Emotion.AFRAID, Emotion.DETERMINED})
_LINES = 84


@dataclass(frozen=True, slots=True)
class _Flood:
    """The colours of a strong moment: about the face, at the edge, of the dots and the lines."""

    inner: str
    outer: str
    dots: str
    lines: str


_FLOODS = {
    Emotion.ANGRY: _Flood("#ff8a4a", "#a3121f", "#6e0a1c", "#3a0612"),
    Emotion.SURPRISED: _Flood("#fff0a0", "#f59a23", "#e06a12", "#fff8e0"),
    Emotion.AFRAID: _Flood("#7fb9b4", "#14243f", "#0b1530", "#dff4ee"),
    Emotion.DETERMINED: _Flood("#ffe8a8", "#1f5fb4", "#143f86", "#fffbe8"),
}


def bursts(view: View) -> bool:
    """Whether a view shows one face in a strong moment."""
    if view.framing is not Framing.CLOSE or len(view.actors) != 1:
        return False
    actor = view.actors[0]
    return actor.emotion in _STRONG and actor.intensity >= 0.85


def _polar(centre: tuple[float, float], turn: float, away: float) -> skia.Point:
    return skia.Point(centre[0] + math.cos(turn) * away, centre[1] + math.sin(turn) * away)


def _dots(
    canvas: skia.Canvas, centre: tuple[float, float], clear: float, reach: float, colour: str
) -> None:
    """A screen of dots that grow towards the edge."""
    step = max(reach / 170, 5.0)
    count = int(reach / step)
    at = np.arange(-count, count + 1)
    column, row = np.meshgrid(at, at)
    x, y = (column + 0.5 * (row & 1)) * step, row * step * 0.866
    far = np.hypot(x, y)
    share = np.clip((far - clear * 1.5) / (reach * 0.5), 0, 1)
    for low in range(1, 9):
        chosen = (share * 9).astype(int) == low
        points = [
            skia.Point(a, b)
            for a, b in zip(x[chosen] + centre[0], y[chosen] + centre[1], strict=True)
        ]
        paint = skia.Paint(AntiAlias=True, StrokeCap=skia.Paint.kRound_Cap)
        paint.setStrokeWidth(step * 0.09 * low)
        paint.setColor(packed(colour, 0.55))
        if points:
            canvas.drawPoints(skia.Canvas.kPoints_PointMode, points, paint)


def draw_burst(
    canvas: skia.Canvas,
    palette: Palette,
    centre: tuple[float, float],
    clear: float,
    reach: float,
    emotion: Emotion = Emotion.SURPRISED,
) -> None:
    """Flood the picture with the colour of a feeling; lines from ``reach`` pixels away to about
    ``clear`` pixels from ``centre``.
    """
    flood = _FLOODS[emotion]
    inner, outer = (mix(one, palette.horizon, 0.12) for one in (flood.inner, flood.outer))
    light = skia.GradientShader.MakeRadial(
        skia.Point(*centre),
        max(clear * 2.6, reach * 0.42),
        [packed(inner), packed(mix(inner, outer, 0.35)), packed(outer)],
        [0.0, 0.45, 1.0],
    )
    canvas.drawPaint(skia.Paint(Shader=light, Dither=True))
    _dots(canvas, centre, clear, reach, flood.dots)
    colour, dark = flood.lines, luminance(flood.outer) < 0.4
    lines = skia.Path()
    for i in range(_LINES):
        turn = (i + chance(i, "turn") * 0.9) / _LINES * 2 * math.pi
        half = (0.004 + 0.012 * chance(i, "wide")) * (1.6 if i % 7 == 0 else 1.0)
        start = clear * (1.0 + 0.55 * chance(i, "long"))
        tip = _polar(centre, turn, start)
        ends = (_polar(centre, turn + side, reach) for side in (-half, half))
        lines.addPoly([tip, *ends], True)
    canvas.drawPath(lines, skia.Paint(Color=packed(colour, 0.5 if dark else 0.42), AntiAlias=True))
